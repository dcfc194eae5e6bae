//! Connections to caches use TLS.

use ias_core::policy::{Findings, Resource, policy};

use crate::elasticache::{CfnReplicationGroup, CfnReplicationGroupProps};

/// Caches take connections over TLS.
///
/// Looked at are groups of Redis OSS and Valkey.
///
/// # Why it matters
///
/// Without TLS sessions and answers go through the network in the clear, and no password can be asked for.
///
/// # How to mend it
///
/// ```
/// use ias_aws::elasticache::CfnReplicationGroupProps;
///
/// CfnReplicationGroupProps::new("sessions").transit_encryption_enabled(true);
/// ```
///
/// # When an exception is right
///
/// For old clients without TLS, until they are gone.
///
/// # Sources
///
/// - [In-transit encryption in ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html)
/// - [Controls for ElastiCache: ElastiCache.5](https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8
#[policy(id = "elasticache-tls", severity = Medium, enforcement = Mandatory)]
pub fn tls(cache: &Resource<'_, CfnReplicationGroup>, findings: &mut Findings) {
    let tls = cache.get(CfnReplicationGroupProps::transit_encryption_enabled);
    findings
        .expect(&tls, |on| on == Some(true), "the cache takes connections without TLS")
        .hint("set `TransitEncryptionEnabled` to true");
}
