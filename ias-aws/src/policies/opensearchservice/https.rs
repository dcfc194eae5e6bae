//! Searches go over TLS.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::opensearchservice::cfn_domain::DomainEndpointOptions;
use crate::opensearchservice::{CfnDomain, CfnDomainProps};

/// Search domains take HTTPS only, with TLS 1.2 or newer.
///
/// A domain that does not say its `TLSSecurityPolicy` counts as one that takes TLS 1.0: that was the default for years.
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
/// let endpoint = DomainEndpointOptions::new()
///     .enforce_https(true)
///     .tls_security_policy("Policy-Min-TLS-1-2-PFS-2023-10");
/// CfnDomainProps::new().domain_endpoint_options(endpoint);
/// ```
///
/// That is the one that Security Hub asks for. The rule takes `Policy-Min-TLS-1-2-2019-07` too, which has TLS 1.2 and
/// also ciphers without forward secrecy.
///
/// # When an exception is right
///
/// For old clients that cannot do TLS 1.2, until they are gone.
///
/// # Sources
///
/// - [DomainEndpointOptions](https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html)
/// - [Infrastructure security in OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html)
/// - [Controls for OpenSearch: Opensearch.8](https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8
#[policy(id = "opensearch-https", severity = Medium, enforcement = Mandatory)]
pub fn https(domain: &Resource<'_, CfnDomain>, findings: &mut Findings) {
    let endpoint = || key(CfnDomainProps::domain_endpoint_options);
    let https = domain.get(endpoint().then(DomainEndpointOptions::enforce_https));
    findings
        .expect(&https, |on| on == Some(true), "the domain takes requests in the clear")
        .hint("set `EnforceHTTPS` of `DomainEndpointOptions` to true");
    if !https.may_be(|on| on) {
        return;
    }
    let policy = domain.get(endpoint().then(DomainEndpointOptions::tls_security_policy));
    findings
        .expect(
            &policy,
            |name| name.is_some_and(|name| is_current(&name)),
            "the domain takes old versions of TLS",
        )
        .hint("set `TLSSecurityPolicy` of `DomainEndpointOptions` to `Policy-Min-TLS-1-2-PFS-2023-10`");
}

/// Names say the oldest version that they take.
fn is_current(policy: &str) -> bool {
    policy.starts_with("Policy-Min-TLS-1-2-") || policy.starts_with("Policy-Min-TLS-1-3-")
}
