//! Buckets are read over TLS only.

use ias_core::policy::{Field, Findings, Form, Resource, policy};
use ias_core::{Json, Value};

use crate::policies::{Statement, statements};
use crate::s3::{CfnBucket, CfnBucketPolicy, CfnBucketPolicyProps};

/// Buckets refuse requests without TLS.
///
/// S3 answers plain HTTP too. A statement of the bucket's policy that denies everything where `aws:SecureTransport` is false
/// ends that.
///
/// # Why it matters
///
/// What goes over the wire in the clear can be read and changed on the way, credentials in signed links included.
///
/// # How to mend it
///
/// ```
/// use ias_aws::s3::BucketProps;
///
/// BucketProps::new(); // with `enforce_ssl`, unless it is turned off
/// ```
///
/// # When an exception is right
///
/// For a bucket of public downloads that machines without TLS have to reach.
///
/// # Sources
///
/// - [Security best practices of S3](https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8, CIS AWS Foundations 5.0 2.1.1
#[policy(id = "s3-secure-transport", severity = Medium, enforcement = Mandatory)]
pub fn secure_transport(bucket: &Resource<'_, CfnBucket>, findings: &mut Findings) {
    let policies = bucket.referrers::<CfnBucketPolicy>();
    let documents = policies.iter().map(|policy| policy.get(CfnBucketPolicyProps::policy_document));
    let documents: Vec<Field<'_, Json>> = documents.collect();
    if documents.iter().flat_map(statements).any(|statement| refuses_plain(&statement)) {
        return;
    }
    let message = "no policy of the bucket denies requests without TLS";
    if let Some(unknown) = documents.iter().find(|document| document.is_unknown()) {
        findings.untold(unknown, message);
        return;
    }
    findings
        .add(bucket, message)
        .hint("take `s3::Bucket`, which does it, or add the statement to the policy");
}

fn refuses_plain(statement: &Statement<'_>) -> bool {
    let secure = statement.field.key("Condition").key("Bool").key("aws:SecureTransport");
    let is_false = |form| match form {
        Form::Known(Value::Bool(on)) => !on,
        Form::Known(Value::Text(text)) => text == "false",
        _ => false,
    };
    let all = statement.actions().iter().any(|action| ["*", "s3:*"].contains(action));
    statement.denies() && statement.is_for_everybody() && all && secure.forms().any(is_false)
}
