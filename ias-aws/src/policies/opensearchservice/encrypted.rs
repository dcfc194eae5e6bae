//! Search domains are encrypted.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::opensearchservice::cfn_domain::EncryptionAtRestOptions;
use crate::opensearchservice::{CfnDomain, CfnDomainProps};

/// Search domains encrypt what they hold.
///
/// # Why it matters
///
/// Indices, logs and snapshots hold copies of the data that other services protect.
///
/// # How to mend it
///
/// ```
/// use ias_aws::opensearchservice::{CfnDomainProps, cfn_domain::EncryptionAtRestOptions};
///
/// CfnDomainProps::new().encryption_at_rest_options(EncryptionAtRestOptions::new().enabled(true));
/// ```
///
/// # When an exception is right
///
/// For what is public anyhow.
///
/// # Sources
///
/// - [Encryption of data at rest for OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html)
/// - [Controls for OpenSearch: Opensearch.1](https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28
#[policy(id = "opensearch-encrypted", severity = Medium, enforcement = Mandatory)]
pub fn encrypted(domain: &Resource<'_, CfnDomain>, findings: &mut Findings) {
    let encrypted =
        domain.get(key(CfnDomainProps::encryption_at_rest_options).then(EncryptionAtRestOptions::enabled));
    findings
        .expect(&encrypted, |on| on == Some(true), "the domain is not encrypted")
        .hint("set `Enabled` of `EncryptionAtRestOptions` to true");
}
