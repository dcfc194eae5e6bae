//! Target groups.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ias_core::{Construct, DependencyGroup, Duration, Is, Node, Props, Val, text};

use super::{
    ApplicationListener, ApplicationLoadBalancer, ApplicationProtocol, CfnTargetGroup, CfnTargetGroupProps,
    HealthCheck, cfn_target_group,
};
use crate::ec2::{Connectable, Connections, Port, Vpc};
use crate::kinds;

/// What a load balancer can send requests to, such as a Fargate service.
pub trait ApplicationTarget {
    /// Makes it a target of a group: it registers itself, and tells the group with
    /// [`register_target`](ApplicationTargetGroup::register_target) how it is reached.
    fn attach_to_application_target_group(&self, group: &ApplicationTargetGroup);
}

/// Targets that serve the same requests.
///
/// ```
/// use ias_aws::elasticloadbalancingv2::{ApplicationTargetGroup, ApplicationTargetGroupProps, HealthCheck};
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_core::{App, Duration};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let props = ApplicationTargetGroupProps::new(&vpc)
///     .port(8080)
///     .health_check(HealthCheck::new().path("/health"))
///     .deregistration_delay(Duration::seconds(30));
/// let orders = ApplicationTargetGroup::new(&stack, "Orders", props);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ApplicationTargetGroup {
    node: Node,
    resource: CfnTargetGroup,
    attached: DependencyGroup,
    state: Arc<Mutex<State>>,
}

/// Who sends requests, and who gets them; either may come first.
#[derive(Debug, Default)]
struct State {
    balancers: Vec<ApplicationLoadBalancer>,
    members: Vec<(Connections, Port)>,
}

/// How an [`ApplicationTargetGroup`] is made.
#[derive(Clone, Debug, Props)]
pub struct ApplicationTargetGroupProps {
    /// The network of the targets.
    pub vpc: Vpc,
    /// The port of the targets; that of the protocol if absent. A target may have another one of its own.
    pub port: Option<u16>,
    /// The protocol between load balancer and targets.
    #[props(default = ApplicationProtocol::Http)]
    pub protocol: ApplicationProtocol,
    /// The version of HTTP; `HTTP1` if absent.
    pub protocol_version: Option<cfn_target_group::ProtocolVersion>,
    /// How targets are named: by address, as Fargate has it, by instance, or as a function.
    #[props(default = cfn_target_group::TargetType::Ip)]
    pub target_type: cfn_target_group::TargetType,
    /// How the load balancer finds out whether a target is well.
    #[props(default)]
    pub health_check: HealthCheck,
    /// How long a target that leaves may finish its requests, up to 3,600 seconds; 300 seconds if absent.
    pub deregistration_delay: Option<Duration>,
    /// How long the requests to a new target grow, 30 to 900 seconds; not at all if absent.
    pub slow_start: Option<Duration>,
    /// How long a client stays with its target, 1 second to 7 days; not at all if absent.
    pub stickiness_cookie_duration: Option<Duration>,
    /// The name in the account, at most 32 letters, digits and hyphens; made by CloudFormation if absent.
    pub target_group_name: Option<Val<String>>,
}

impl ApplicationTargetGroup {
    /// Defines a target group.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        props: ApplicationTargetGroupProps,
    ) -> ApplicationTargetGroup {
        scope.node().define(id, |node| {
            props.health_check.check(&node);
            let mut group = CfnTargetGroupProps::new().target_type(props.target_type);
            if props.target_type != cfn_target_group::TargetType::Lambda {
                let protocol = match props.protocol {
                    ApplicationProtocol::Http => cfn_target_group::Protocol::Http,
                    ApplicationProtocol::Https => cfn_target_group::Protocol::Https,
                };
                let port = props.port.unwrap_or(props.protocol.port());
                group = group.vpc_id(&props.vpc).protocol(protocol).port(port);
            }
            if let Some(version) = props.protocol_version {
                group = group.protocol_version(version);
            }
            if let Some(name) = &props.target_group_name {
                group = group.name(name);
            }
            group = group.target_group_attributes(attributes(&props));
            let resource = CfnTargetGroup::new(&node, "Resource", props.health_check.write(group));
            ApplicationTargetGroup { node, resource, attached: DependencyGroup::new(), state: Arc::default() }
        })
    }

    /// Adds a target.
    pub fn add_target(&self, target: &dyn ApplicationTarget) {
        target.attach_to_application_target_group(self);
    }

    /// Lets the load balancers of this group reach a target at a port; targets call it.
    pub fn register_target(&self, target: &dyn Connectable, port: Port) {
        let target = target.connections();
        let balancers = {
            let mut state = self.state();
            state.members.push((target.clone(), port.clone()));
            state.balancers.clone()
        };
        balancers.iter().for_each(|balancer| connect(&target, balancer, &port));
    }

    /// Notes that a listener sends requests here, by itself or by a rule.
    pub(super) fn register_listener(&self, listener: &ApplicationListener, by: &dyn Construct) {
        let balancer = listener.load_balancer();
        let members = {
            let mut state = self.state();
            let known = state.balancers.iter().any(|known| known.node() == balancer.node());
            if known {
                Vec::new()
            } else {
                state.balancers.push(balancer.clone());
                state.members.clone()
            }
        };
        self.attached.add(by);
        members.iter().for_each(|(target, port)| connect(target, balancer, port));
    }

    /// What must stand before targets can get requests: the listeners and rules that send them here.
    pub fn load_balancer_attached(&self) -> DependencyGroup {
        self.attached.clone()
    }

    /// The load balancers that send requests here.
    pub fn load_balancers(&self) -> Vec<ApplicationLoadBalancer> {
        self.state().balancers.clone()
    }

    /// Its ARN.
    pub fn target_group_arn(&self) -> Val<Is<kinds::TargetGroupArn>> {
        self.resource.reference()
    }

    /// Its name in the account.
    pub fn target_group_name(&self) -> Val<String> {
        self.resource.attr_target_group_name()
    }

    /// Its name as metrics have it: `targetgroup/my-targets/73e2d6bc24d8a067`.
    pub fn target_group_full_name(&self) -> Val<String> {
        self.resource.attr_target_group_full_name()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<&ApplicationTargetGroup> for ApplicationTargetGroup {
    fn from(group: &ApplicationTargetGroup) -> ApplicationTargetGroup {
        group.clone()
    }
}

/// Called on the target, so that rules between stacks stand in its stack, which depends on the load balancer's anyway.
fn connect(target: &Connections, balancer: &ApplicationLoadBalancer, port: &Port) {
    target.allow_from(balancer, port.clone(), "Load balancer to target");
}

fn attributes(props: &ApplicationTargetGroupProps) -> Vec<cfn_target_group::TargetGroupAttribute> {
    let attribute =
        |key: &str, value: Val<String>| cfn_target_group::TargetGroupAttribute::new().key(key).value(value);
    let seconds = |time: Duration| {
        let seconds = time.to_seconds();
        text!("{seconds}")
    };
    let mut all = Vec::new();
    if let Some(delay) = props.deregistration_delay {
        all.push(attribute("deregistration_delay.timeout_seconds", seconds(delay)));
    }
    if let Some(time) = props.slow_start {
        all.push(attribute("slow_start.duration_seconds", seconds(time)));
    }
    let sticky = props.stickiness_cookie_duration;
    if props.target_type != cfn_target_group::TargetType::Lambda || sticky.is_some() {
        all.push(attribute(
            "stickiness.enabled",
            Val::unchecked(if sticky.is_some() { "true" } else { "false" }),
        ));
    }
    if let Some(time) = sticky {
        all.push(attribute("stickiness.type", Val::unchecked("lb_cookie")));
        all.push(attribute("stickiness.lb_cookie.duration_seconds", seconds(time)));
    }
    all
}
