//! Searches go over TLS.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::opensearchservice::cfn_domain::DomainEndpointOptions;
use crate::opensearchservice::{CfnDomain, CfnDomainProps};

/// Search domains take HTTPS only.
///
/// # Why it matters
///
/// Queries and answers, and the credentials of those who ask, can be read on the way without it.
///
/// # How to mend it
///
/// ```
/// use ias_aws::opensearchservice::{CfnDomainProps, cfn_domain::DomainEndpointOptions};
///
/// CfnDomainProps::new().domain_endpoint_options(DomainEndpointOptions::new().enforce_https(true));
/// ```
///
/// # When an exception is right
///
/// For nothing that is known.
///
/// # Sources
///
/// - [Infrastructure security in OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html)
/// - [Controls for OpenSearch: Opensearch.8](https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8
#[policy(id = "opensearch-https", severity = Medium, enforcement = Mandatory)]
pub fn https(domain: &Resource<'_, CfnDomain>, findings: &mut Findings) {
    let https =
        domain.get(key(CfnDomainProps::domain_endpoint_options).then(DomainEndpointOptions::enforce_https));
    findings
        .expect(&https, |on| on == Some(true), "the domain takes requests in the clear")
        .hint("set `EnforceHTTPS` of `DomainEndpointOptions` to true");
}
