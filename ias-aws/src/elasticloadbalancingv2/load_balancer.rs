//! Application load balancers.

use ias_core::{Construct, Duration, IntoVal, Is, Node, Props, Val, text};

use super::{
    ApplicationListener, ApplicationListenerOptions, CfnLoadBalancer, CfnLoadBalancerProps, ListenerAction,
    RedirectOptions, cfn_load_balancer,
};
use crate::ec2::{
    Connectable, Connections, SecurityGroup, SecurityGroupProps, SubnetSelection, SubnetType, Vpc, append,
};
use crate::route53::{AliasOf, AliasRecordTarget};
use crate::{cfn, kinds};

/// A load balancer for HTTP and HTTPS.
///
/// Private unless said otherwise. Headers that are not well-formed are dropped, which the AWS CDK leaves off.
///
/// ```
/// use ias_aws::elasticloadbalancingv2::{
///     ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps, ListenerAction,
/// };
/// use ias_aws::{Stack, StackProps, ec2, kinds};
/// use ias_core::{App, known};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let alb = ApplicationLoadBalancer::new(&stack, "Lb", ApplicationLoadBalancerProps::new(&vpc).internet_facing(true));
/// let certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/11112222-3333-4444-5555-666677778888";
/// let https = alb.add_listener("Https", ApplicationListenerOptions::https(known::<kinds::CertificateArn>(certificate)));
/// https.set_default_action(ListenerAction::fixed_response(404));
/// alb.add_redirect();
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ApplicationLoadBalancer {
    node: Node,
    resource: CfnLoadBalancer,
    groups: Vec<SecurityGroup>,
    vpc: Vpc,
}

/// How an [`ApplicationLoadBalancer`] is made.
#[derive(Clone, Debug, Props)]
pub struct ApplicationLoadBalancerProps {
    /// The network.
    pub vpc: Vpc,
    /// Whether it is reached from the internet. Changing it replaces the load balancer.
    #[props(default = false)]
    pub internet_facing: bool,
    /// The subnets, in at least two zones; public ones if it faces the internet, else private ones, if absent.
    pub vpc_subnets: Option<SubnetSelection>,
    /// Its security groups; one of its own if empty.
    #[props(default, each = security_group)]
    pub security_groups: Vec<SecurityGroup>,
    /// Whether it must be unprotected before it can be deleted.
    #[props(default = false)]
    pub deletion_protection: bool,
    /// Seconds after which a silent connection is closed, 1 to 4,000 seconds; 60 if absent.
    pub idle_timeout: Option<Duration>,
    /// Whether headers that are not well-formed are dropped.
    #[props(default = true)]
    pub drop_invalid_header_fields: bool,
    /// Whether clients may use HTTP/2; they may if absent.
    pub http2_enabled: Option<bool>,
    /// Whether it has IPv6 addresses as well.
    pub ip_address_type: Option<cfn_load_balancer::IpAddressType>,
    /// The name in the account, at most 32 letters, digits and hyphens; made by CloudFormation if absent.
    pub load_balancer_name: Option<Val<String>>,
}

impl ApplicationLoadBalancer {
    /// Defines a load balancer.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        props: ApplicationLoadBalancerProps,
    ) -> ApplicationLoadBalancer {
        scope.node().define(id, |node| {
            let groups = if props.security_groups.is_empty() {
                vec![own_group(&node, &props.vpc)]
            } else {
                props.security_groups
            };
            let selection = props.vpc_subnets.unwrap_or_else(|| match props.internet_facing {
                true => SubnetType::Public.into(),
                false => SubnetSelection::default(),
            });
            let subnets = props.vpc.select_subnets(selection);
            let scheme = match props.internet_facing {
                true => cfn_load_balancer::Scheme::InternetFacing,
                false => cfn_load_balancer::Scheme::Internal,
            };
            let mut attributes = vec![
                attribute("deletion_protection.enabled", props.deletion_protection.to_string()),
                attribute(
                    "routing.http.drop_invalid_header_fields.enabled",
                    props.drop_invalid_header_fields.to_string(),
                ),
            ];
            if let Some(timeout) = props.idle_timeout {
                let seconds = timeout.to_seconds();
                attributes.push(attribute("idle_timeout.timeout_seconds", text!("{seconds}")));
            }
            if let Some(enabled) = props.http2_enabled {
                attributes.push(attribute("routing.http2.enabled", enabled.to_string()));
            }
            let mut resource = CfnLoadBalancerProps::new()
                .type_(cfn_load_balancer::Type::Application)
                .scheme(scheme)
                .subnets(subnets.subnet_ids())
                .security_groups(groups.iter().collect::<Vec<_>>())
                .load_balancer_attributes(attributes);
            if let Some(kind) = props.ip_address_type {
                resource = resource.ip_address_type(kind);
            }
            if let Some(name) = props.load_balancer_name {
                resource = resource.name(name);
            }
            let resource = CfnLoadBalancer::new(&node, "Resource", resource);
            if props.internet_facing {
                for internet in subnets.internet_connectivity_established() {
                    resource.node().add_dependency(&internet);
                }
            }
            ApplicationLoadBalancer { node, resource, groups, vpc: props.vpc }
        })
    }

    /// Adds a listener.
    #[track_caller]
    pub fn add_listener(&self, id: &str, options: ApplicationListenerOptions) -> ApplicationListener {
        self.node.define(id, |node| ApplicationListener::on(node, self, options))
    }

    /// Sends clients that ask for port 80 without encryption to port 443 with it.
    #[track_caller]
    pub fn add_redirect(&self) -> ApplicationListener {
        let target = RedirectOptions::new().protocol("HTTPS").port(443).permanent(true);
        let options = ApplicationListenerOptions::http().default_action(ListenerAction::redirect(target));
        self.add_listener("Redirect80To443", options)
    }

    /// Sets an attribute that has no setter, such as `waf.fail_open.enabled`.
    ///
    /// Source: [attributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html).
    pub fn set_attribute(&self, key: &str, value: impl IntoVal<String>) {
        append(&self.resource, CfnLoadBalancerProps::load_balancer_attributes, attribute(key, value));
    }

    #[cfg(feature = "s3")]
    pub(super) fn resource(&self) -> &CfnLoadBalancer {
        &self.resource
    }

    /// Its ARN.
    pub fn load_balancer_arn(&self) -> Val<Is<kinds::LoadBalancerArn>> {
        self.resource.reference()
    }

    /// Its name in the DNS.
    pub fn load_balancer_dns_name(&self) -> Val<String> {
        self.resource.attr_dns_name()
    }

    /// The zone of its name, for aliases.
    pub fn load_balancer_canonical_hosted_zone_id(&self) -> Val<String> {
        self.resource.attr_canonical_hosted_zone_id()
    }

    /// Its name as metrics have it: `app/my-load-balancer/50dc6c495c0c9188`.
    pub fn load_balancer_full_name(&self) -> Val<String> {
        self.resource.attr_load_balancer_full_name()
    }

    /// The network that it is in.
    pub fn vpc(&self) -> &Vpc {
        &self.vpc
    }
}

impl Connectable for ApplicationLoadBalancer {
    fn connections(&self) -> Connections {
        Connections::new(&self.groups)
    }
}

impl AliasRecordTarget for ApplicationLoadBalancer {
    fn alias(&self) -> AliasOf {
        AliasOf {
            hosted_zone_id: self.load_balancer_canonical_hosted_zone_id(),
            // Answers for IPv4 and, where there are such addresses, IPv6.
            dns_name: text!("dualstack.{}", self.load_balancer_dns_name()),
        }
    }
}

impl From<&ApplicationLoadBalancer> for ApplicationLoadBalancer {
    fn from(balancer: &ApplicationLoadBalancer) -> ApplicationLoadBalancer {
        balancer.clone()
    }
}

fn own_group(node: &Node, vpc: &Vpc) -> SecurityGroup {
    let id = cfn::logical_id(&node.path()).unwrap_or_default();
    let about = format!("Automatically created Security Group for ELB {id}");
    let about = about.chars().take(255).collect::<String>();
    let props = SecurityGroupProps::new(vpc).description(about).allow_all_outbound(false);
    SecurityGroup::new(node, "SecurityGroup", props)
}

fn attribute(key: &str, value: impl IntoVal<String>) -> cfn_load_balancer::LoadBalancerAttribute {
    cfn_load_balancer::LoadBalancerAttribute::new().key(key).value(value)
}
