//! Caches are encrypted.

use ias_core::policy::{Findings, Resource, policy};

use crate::elasticache::{CfnReplicationGroup, CfnReplicationGroupProps};

/// Caches encrypt what they write to disk.
///
/// Looked at are groups of Redis OSS and Valkey. Those of Valkey are encrypted unless they say otherwise, those of Redis OSS
/// are not.
///
/// # Why it matters
///
/// Backups and what is swapped out hold the sessions and answers that the cache holds.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticache::CfnReplicationGroupProps;
///
/// CfnReplicationGroupProps::new("sessions").at_rest_encryption_enabled(true);
/// ```
///
/// # When an exception is right
///
/// For what is no secret, on old types of nodes that cannot encrypt.
///
/// # Sources
///
/// - [At-rest encryption in ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html)
/// - [The defaults by engine](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html)
/// - [Controls for ElastiCache: ElastiCache.4](https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28
#[policy(id = "elasticache-encrypted", severity = Medium, enforcement = Mandatory)]
pub fn encrypted(cache: &Resource<'_, CfnReplicationGroup>, findings: &mut Findings) {
    let encrypted = cache.get(CfnReplicationGroupProps::at_rest_encryption_enabled);
    let engine = cache.get(CfnReplicationGroupProps::engine);
    let by_default = engine.may_be(|engine| engine.eq_ignore_ascii_case("valkey"));
    findings
        .expect(&encrypted, |on| on.unwrap_or(by_default), "what the cache writes to disk is not encrypted")
        .hint("set `AtRestEncryptionEnabled` to true");
}
