//! Certificates.

use ias_core::{Construct, IntoVal, Is, Node, Props, Tags, Val};

use super::{CfnCertificate, CfnCertificateProps, cfn_certificate::DomainValidationOption};
use crate::{kinds, route53::HostedZone};

/// A public certificate, which renews itself as long as its proof stands.
///
/// A load balancer wants it in its own region, CloudFront in `us-east-1`. Deployment waits until the proof is found.
///
/// ```
/// use ias_aws::certificatemanager::{Certificate, CertificateProps, CertificateValidation};
/// use ias_aws::{Stack, StackProps, route53};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let zone = route53::HostedZone::new(&stack, "Zone", route53::HostedZoneProps::new("example.org"));
/// let props = CertificateProps::new("example.org", CertificateValidation::from_dns(&zone));
/// let certificate = Certificate::new(&stack, "Certificate", props.subject_alternative_name("*.example.org"));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Certificate {
    node: Node,
    arn: Val<Is<kinds::CertificateArn>>,
}

/// How a [`Certificate`] is made.
#[derive(Clone, Debug, Props)]
pub struct CertificateProps {
    /// The name that it is for, such as `www.example.org` or `*.example.org`; the first 64 signs count.
    pub domain_name: String,
    /// How it is proved that the name is yours.
    pub validation: CertificateValidation,
    /// Further names.
    #[props(default, each = subject_alternative_name)]
    pub subject_alternative_names: Vec<String>,
    /// The kind of key: `RSA_2048`, `EC_prime256v1`, `EC_secp384r1`; `RSA_2048` if absent.
    pub key_algorithm: Option<String>,
    /// The tag `Name`; the construct's path if absent.
    pub certificate_name: Option<Val<String>>,
}

/// How it is proved that a name is yours.
#[derive(Clone, Debug)]
pub struct CertificateValidation(Proof);

#[derive(Clone, Debug)]
enum Proof {
    Zones(Vec<(Option<String>, HostedZone)>),
    Manual,
    Email,
}

impl CertificateValidation {
    /// By records that are written into a zone, which must hold all names of the certificate.
    pub fn from_dns(zone: &HostedZone) -> CertificateValidation {
        CertificateValidation(Proof::Zones(vec![(None, zone.clone())]))
    }

    /// By records in several zones, each with the name that it proves.
    pub fn from_dns_multi_zone<'a>(
        zones: impl IntoIterator<Item = (&'a str, &'a HostedZone)>,
    ) -> CertificateValidation {
        let zones = zones.into_iter().map(|(name, zone)| (Some(name.to_owned()), zone.clone()));
        CertificateValidation(Proof::Zones(zones.collect()))
    }

    /// By records that somebody writes while deployment waits.
    pub fn from_dns_by_hand() -> CertificateValidation {
        CertificateValidation(Proof::Manual)
    }

    /// By a mail to the owner of the domain, who answers while deployment waits.
    pub fn from_email() -> CertificateValidation {
        CertificateValidation(Proof::Email)
    }
}

impl Certificate {
    /// Defines a certificate.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: CertificateProps) -> Certificate {
        scope.node().define(id, |node| {
            let method = if matches!(props.validation.0, Proof::Email) { "EMAIL" } else { "DNS" };
            let mut certificate = CfnCertificateProps::new(&props.domain_name).validation_method(method);
            let names: Vec<&str> = std::iter::once(&props.domain_name)
                .chain(&props.subject_alternative_names)
                .map(String::as_str)
                .collect();
            if let Proof::Zones(zones) = &props.validation.0 {
                certificate = certificate.domain_validation_options(options(&names, zones));
            }
            if !props.subject_alternative_names.is_empty() {
                certificate = certificate.subject_alternative_names(&props.subject_alternative_names);
            }
            if let Some(algorithm) = props.key_algorithm {
                certificate = certificate.key_algorithm(algorithm);
            }
            Tags::of(&node)
                .add("Name", props.certificate_name.unwrap_or_else(|| Val::unchecked(node.path())));
            let certificate = CfnCertificate::new(&node, "Resource", certificate);
            Certificate { node, arn: certificate.reference() }
        })
    }

    /// A certificate that exists already.
    #[track_caller]
    pub fn from_certificate_arn(
        scope: &dyn Construct,
        id: &str,
        certificate_arn: impl IntoVal<Is<kinds::CertificateArn>>,
    ) -> Certificate {
        let arn = certificate_arn.into_val();
        scope.node().define(id, |node| Certificate { node, arn })
    }

    /// Its ARN.
    pub fn certificate_arn(&self) -> Val<Is<kinds::CertificateArn>> {
        self.arn.clone()
    }
}

impl From<&Certificate> for Certificate {
    fn from(certificate: &Certificate) -> Certificate {
        certificate.clone()
    }
}

impl IntoVal<Is<kinds::CertificateArn>> for &Certificate {
    fn into_val(self) -> Val<Is<kinds::CertificateArn>> {
        self.certificate_arn()
    }
}

/// Where the proof of each name is written; `*.example.org` shares that of `example.org`.
fn options(names: &[&str], zones: &[(Option<String>, HostedZone)]) -> Vec<DomainValidationOption> {
    let covered = |name: &str| name.strip_prefix("*.").is_some_and(|base| names.contains(&base));
    let own = names.iter().filter(|name| !covered(name));
    let with_zone = own.filter_map(|name| {
        let (_, zone) = zones.iter().find(|(of, _)| of.as_deref().is_none_or(|of| of == *name))?;
        Some(DomainValidationOption::new().domain_name(*name).hosted_zone_id(zone.hosted_zone_id()))
    });
    with_zone.collect()
}
