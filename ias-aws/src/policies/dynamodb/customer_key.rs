//! Tables have a key of KMS.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// Tables encrypt with a key of KMS.
///
/// DynamoDB encrypts every table, with a key of its own unless another one is asked for.
///
/// # Why it matters
///
/// With a key of KMS, reading needs a right on the key as well, and each use of it is on record.
///
/// # How to mend it
///
/// ```
/// use ias_aws::dynamodb::{CfnTableProps, cfn_table::SseSpecification};
///
/// # let props = CfnTableProps::new([] as [ias_aws::dynamodb::cfn_table::KeySchemaItem; 0]);
/// props.sse_specification(SseSpecification::new(true));
/// ```
///
/// The key is that of the account for DynamoDB, or the one that `kms_master_key_id` names.
///
/// # When an exception is right
///
/// For what is no secret: requests to KMS are paid for.
///
/// # Sources
///
/// - [DynamoDB encryption at rest](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html)
/// - HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-12 and SC-28
#[policy(
    id = "dynamodb-customer-key",
    severity = Low,
    enforcement = Advisory,
    types = &["AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"]
)]
pub fn customer_key(table: &AnyResource<'_>, findings: &mut Findings) {
    let with_key = table.property::<Json>("SSESpecification").key("SSEEnabled").cast::<bool>();
    findings
        .expect(&with_key, |on| on == Some(true), "the table has no key of KMS")
        .hint("set `SSEEnabled` of `SSESpecification` to true");
}
