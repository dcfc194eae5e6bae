//! What comes from outside is encrypted.

use ias_core::List;
use ias_core::policy::{Field, Findings, Resource, policy};

use crate::networking_v1::{IngressRule, IngressSpec, IngressTls, KubeIngress, KubeIngressProps};

/// Ingresses have TLS for all of their hosts.
///
/// A part of `tls` without hosts counts for all of them.
///
/// # Why it matters
///
/// Without TLS everybody on the way reads passwords and sessions, and changes what is answered.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::networking_v1::{IngressSpec, IngressTls};
///
/// IngressSpec::new().tls([IngressTls::new().hosts(["shop.example.com"]).secret_name("shop-tls")]);
/// ```
///
/// # When an exception is right
///
/// Where a load balancer before the controller ends TLS, as with the certificates of a cloud.
///
/// # Sources
///
/// - [Ingress, TLS](https://kubernetes.io/docs/concepts/services-networking/ingress/#tls)
/// - PCI DSS 4.0.1 4.2.1, HIPAA 164.312(e)(1), NIST 800-53 r5 SC-8 and SC-23
#[policy(id = "k8s-ingress-tls", severity = High, enforcement = Mandatory)]
pub fn ingress_tls(ingress: &Resource<'_, KubeIngress>, findings: &mut Findings) {
    let spec = ingress.get(KubeIngressProps::spec);
    let tls = spec.then(IngressSpec::tls);
    let parts = tls.items();
    if parts.is_empty() {
        findings.add(&tls, "the Ingress has no TLS").hint("set `spec.tls` with the hosts and the Secret");
        return;
    }
    let hosts: Vec<_> = parts.iter().map(|part| part.then(IngressTls::hosts)).collect();
    if hosts.iter().any(|hosts| hosts.is_absent() || hosts.is_unknown()) {
        return;
    }
    let covered: Vec<String> =
        hosts.iter().flat_map(Field::<List<String>>::items).flat_map(|host| host.known()).collect();
    for rule in spec.then(IngressSpec::rules).items() {
        let host = rule.then(IngressRule::host);
        findings
            .expect(
                &host,
                |host| host.is_none_or(|host| covered.iter().any(|one| covers(one, &host))),
                "the host has no TLS",
            )
            .hint("add it to `spec.tls`");
    }
}

/// Whether a name of `tls` counts for a host: `*.example.com` for one word before it.
fn covers(name: &str, host: &str) -> bool {
    name == host
        || name.strip_prefix('*').is_some_and(|end| {
            host.strip_suffix(end).is_some_and(|word| !word.is_empty() && !word.contains('.'))
        })
}
