//! Which versions of TLS, and which ciphers, a listener takes.

use ias_core::Text;

/// Which versions of TLS, and which ciphers, an HTTPS listener takes.
///
/// Source: [policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SslPolicy(Text);

impl SslPolicy {
    /// TLS 1.3 and 1.2 with ciphers that keep past traffic secret and are authenticated; what AWS recommends.
    pub const RECOMMENDED_TLS: SslPolicy = SslPolicy::TLS13_RES;
    /// TLS 1.3 and 1.2, restricted to AEAD ciphers.
    pub const TLS13_RES: SslPolicy = SslPolicy::of("ELBSecurityPolicy-TLS13-1-2-Res-2021-06");
    /// The same with key exchange that quantum computers do not break, for clients that can.
    pub const TLS13_RES_PQ: SslPolicy = SslPolicy::of("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09");
    /// TLS 1.3 and 1.2, with CBC ciphers for older clients.
    pub const TLS13_12: SslPolicy = SslPolicy::of("ELBSecurityPolicy-TLS13-1-2-2021-06");
    /// TLS 1.3 only.
    pub const TLS13_13: SslPolicy = SslPolicy::of("ELBSecurityPolicy-TLS13-1-3-2021-06");
    /// TLS 1.3 and 1.2 with modules validated for FIPS 140-3.
    pub const FIPS_TLS13_12_RES: SslPolicy = SslPolicy::of("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04");

    /// A policy by its name.
    pub const fn of(name: &'static str) -> SslPolicy {
        SslPolicy(Text::Borrowed(name))
    }

    pub(super) fn name(&self) -> &str {
        &self.0
    }
}
