//! Where the certificate of a service comes from.

use ias_aws::certificatemanager::{Certificate, CertificateProps, CertificateValidation};
use ias_aws::elasticloadbalancingv2::ApplicationLoadBalancer;
use ias_aws::kinds;
use ias_aws::route53::{ARecord, ARecordProps, HostedZone, RecordTarget};
use ias_core::{Construct, IntoVal, Is, Val, known};

/// The certificate with which the load balancer answers. There is no way to answer without one.
#[derive(Clone, Debug)]
pub enum Tls {
    /// A certificate that exists already, in the region of the stack.
    Certificate(Val<Is<kinds::CertificateArn>>),
    /// A name in a hosted zone: the certificate is made and validated there, and the name leads to the load balancer.
    Domain {
        /// The name, such as `orders.example.com`.
        name: String,
        /// The id of the zone.
        zone_id: Val<Is<kinds::HostedZoneId>>,
        /// The name of the zone, such as `example.com`.
        zone_name: String,
    },
}

impl Tls {
    /// A certificate that exists already.
    pub fn certificate(arn: impl IntoVal<Is<kinds::CertificateArn>>) -> Tls {
        Tls::Certificate(arn.into_val())
    }

    /// A name in a hosted zone that exists already.
    #[track_caller]
    pub fn domain(name: impl Into<String>, zone_id: impl Into<String>, zone_name: impl Into<String>) -> Tls {
        Tls::Domain { name: name.into(), zone_id: known(zone_id), zone_name: zone_name.into() }
    }

    /// The certificate's ARN, and the zone and name that should lead to the load balancer.
    pub(super) fn certificate_in(
        &self,
        scope: &dyn Construct,
    ) -> (Val<Is<kinds::CertificateArn>>, Option<Name>) {
        match self {
            Tls::Certificate(arn) => (arn.clone(), None),
            Tls::Domain { name, zone_id, zone_name } => {
                let zone = HostedZone::from_attributes(scope, "Zone", zone_id, zone_name);
                let props = CertificateProps::new(name, CertificateValidation::from_dns(&zone));
                let certificate = Certificate::new(scope, "Certificate", props);
                (certificate.certificate_arn(), Some(Name { zone, name: name.clone() }))
            }
        }
    }
}

/// A name that should lead to the load balancer.
pub(super) struct Name {
    zone: HostedZone,
    name: String,
}

impl Name {
    pub(super) fn lead_to(self, scope: &dyn Construct, balancer: &ApplicationLoadBalancer) {
        let target = RecordTarget::from_alias(balancer);
        let below = self.name.strip_suffix(self.zone.zone_name()).map(|name| name.trim_end_matches('.'));
        let mut props = ARecordProps::new(&self.zone, target);
        if let Some(name) = below.filter(|name| !name.is_empty()) {
            props = props.record_name(name);
        }
        ARecord::new(scope, "Name", props);
    }
}
