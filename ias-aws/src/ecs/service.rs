//! Services on Fargate.

use ias_core::{Construct, Diagnostic, Duration, Is, Node, Props, Val};

use super::cfn_service::{
    self as raw, AwsVpcConfiguration, AwsVpcConfigurationAssignPublicIp, DeploymentConfiguration,
    DeploymentController, DeploymentControllerType, LaunchType, LoadBalancer, NetworkConfiguration,
};
use super::{
    CfnService, CfnServiceProps, Cluster, ContainerDefinition, FargateTaskDefinition, ScalableTaskCount,
};
use crate::cfn::{CfnType, With};
use crate::ec2::{
    Connectable, Connections, Port, SecurityGroup, SecurityGroupProps, SubnetSelection, SubnetType, append,
};
use crate::elasticloadbalancingv2::{ApplicationTarget, ApplicationTargetGroup};
use crate::iam::{Grant, Grantable, Role};
use crate::{codes, kinds};

/// Tasks that are kept running on Fargate.
///
/// A deployment that fails is rolled back, and no task is stopped before another one runs, unless said otherwise; the AWS
/// CDK has the first off and goes down to half of the tasks. Granting something to it lets its containers do it.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2, ecs};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));
/// let task = ecs::FargateTaskDefinition::new(&stack, "Task", ecs::FargateTaskDefinitionProps::new());
/// task.add_container("web", ecs::ContainerDefinitionOptions::new("nginx:1.29").port(80));
/// let service = ecs::FargateService::new(&stack, "Service", ecs::FargateServiceProps::new(&cluster, &task));
/// service.auto_scale_task_count(2, 10).scale_on_cpu(50);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct FargateService {
    node: Node,
    resource: CfnService,
    cluster: Cluster,
    task: FargateTaskDefinition,
    groups: Vec<SecurityGroup>,
    grace: Duration,
}

/// How a [`FargateService`] is made.
#[derive(Clone, Debug, Props)]
pub struct FargateServiceProps {
    /// Where it runs.
    pub cluster: Cluster,
    /// What it runs.
    pub task_definition: FargateTaskDefinition,
    /// How many tasks run; 1 at first, and what scaling says later, if absent. Every deployment sets it.
    pub desired_count: Option<u32>,
    /// The subnets; private ones, or public ones if tasks have public addresses, if absent.
    pub vpc_subnets: Option<SubnetSelection>,
    /// The security groups of its tasks; one of its own if empty.
    #[props(default, each = security_group)]
    pub security_groups: Vec<SecurityGroup>,
    /// Whether tasks have public addresses, which they need in a public subnet to pull their images.
    #[props(default = false)]
    pub assign_public_ip: bool,
    /// What happens to a deployment whose tasks do not come up.
    #[props(default)]
    pub circuit_breaker: DeploymentCircuitBreaker,
    /// The part of the tasks, in percent, that runs at least during a deployment.
    #[props(default = 100)]
    pub min_healthy_percent: u32,
    /// The part of the tasks, in percent, that runs at most during a deployment.
    #[props(default = 200)]
    pub max_healthy_percent: u32,
    /// How long a new task may fail the checks of a load balancer.
    #[props(default = Duration::seconds(60))]
    pub health_check_grace_period: Duration,
    /// Whether people who may can open a shell in a container (ECS Exec).
    #[props(default = false)]
    pub enable_execute_command: bool,
    /// Shares of capacity providers; Fargate for all tasks if empty.
    #[props(default, each = capacity_provider)]
    pub capacity_provider_strategies: Vec<CapacityProviderStrategy>,
    /// Whether its tasks get tags that name cluster and service.
    #[props(default = false)]
    pub enable_ecs_managed_tags: bool,
    /// Where its tasks get further tags from; nowhere if absent.
    pub propagate_tags: Option<raw::PropagateTags>,
    /// The version of Fargate; the latest if absent.
    pub platform_version: Option<Val<String>>,
    /// The name in the cluster; made by CloudFormation if absent, which lets it be replaced.
    pub service_name: Option<Val<String>>,
}

/// What happens to a deployment whose tasks do not come up.
///
/// Source: [circuit breaker](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html).
#[derive(Clone, Copy, Debug, Props)]
pub struct DeploymentCircuitBreaker {
    /// Whether it fails instead of trying for hours.
    #[props(default = true)]
    pub enable: bool,
    /// Whether the service goes back to the last deployment that worked.
    #[props(default = true)]
    pub rollback: bool,
}

/// The share of a capacity provider.
#[derive(Clone, Debug, Props)]
pub struct CapacityProviderStrategy {
    /// `FARGATE` or `FARGATE_SPOT`; the cluster must have them enabled.
    pub capacity_provider: String,
    /// Its share of the tasks, in proportion to the others', 0 to 1,000.
    pub weight: u32,
    /// So many tasks run on it before shares count; for one provider only.
    pub base: Option<u32>,
}

impl FargateService {
    /// Defines a service.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: FargateServiceProps) -> FargateService {
        scope.node().define(id, |node| {
            check_percents(&node, &props);
            let (cluster, task) = (&props.cluster, &props.task_definition);
            let groups = if props.security_groups.is_empty() {
                vec![SecurityGroup::new(&node, "SecurityGroup", SecurityGroupProps::new(cluster.vpc()))]
            } else {
                props.security_groups.clone()
            };
            if props.enable_execute_command {
                allow_sessions(task);
            }
            let resource = CfnServiceProps::new()
                .cluster(cluster.cluster_name())
                .task_definition(task.task_definition_arn())
                .deployment_configuration(deployment(&props))
                .deployment_controller(DeploymentController::new().type_(DeploymentControllerType::Ecs))
                .network_configuration(network(&props, &groups))
                .enable_ecs_managed_tags(props.enable_ecs_managed_tags)
                .with(props.desired_count, CfnServiceProps::desired_count)
                .with(props.enable_execute_command.then_some(true), CfnServiceProps::enable_execute_command)
                .with(props.propagate_tags, CfnServiceProps::propagate_tags)
                .with(props.platform_version.clone(), CfnServiceProps::platform_version)
                .with(props.service_name.clone(), CfnServiceProps::service_name);
            let resource = match strategies(&props.capacity_provider_strategies) {
                Some(strategies) => resource.capacity_provider_strategy(strategies),
                None => resource.launch_type(LaunchType::Fargate),
            };
            let resource = CfnService::new(&node, "Service", resource);
            // Tasks that start before their roles may do anything fail.
            resource.node().add_dependency(task.roles());
            FargateService {
                node,
                resource,
                cluster: props.cluster,
                task: props.task_definition,
                groups,
                grace: props.health_check_grace_period,
            }
        })
    }

    /// A container and a port of it as the target of a load balancer; the first ones are taken for the service itself.
    pub fn load_balancer_target(&self, container_name: &str, container_port: u16) -> LoadBalancerTarget {
        LoadBalancerTarget {
            service: self.clone(),
            container_name: container_name.to_owned(),
            container_port,
        }
    }

    /// Scales the number of tasks between two limits.
    #[track_caller]
    pub fn auto_scale_task_count(&self, min_capacity: u32, max_capacity: u32) -> ScalableTaskCount {
        ScalableTaskCount::new(&self.node, self, min_capacity, max_capacity)
    }

    /// Its ARN.
    pub fn service_arn(&self) -> Val<Is<kinds::ServiceArn>> {
        self.resource.reference()
    }

    /// Its name in the cluster.
    pub fn service_name(&self) -> Val<String> {
        self.resource.attr_name()
    }

    /// Where it runs.
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// What it runs.
    pub fn task_definition(&self) -> &FargateTaskDefinition {
        &self.task
    }

    fn attach(&self, group: &ApplicationTargetGroup, container: &str, port: u16) {
        let target = LoadBalancer::new()
            .target_group_arn(group.target_group_arn())
            .container_name(container)
            .container_port(port);
        append(&self.resource, CfnServiceProps::load_balancers, target);
        // ECS refuses a grace period for a service without a load balancer.
        self.resource.set(CfnServiceProps::health_check_grace_period_seconds, self.grace.to_seconds());
        self.resource.node().add_dependency(&group.load_balancer_attached());
        group.register_target(self, Port::tcp(port));
    }
}

impl Connectable for FargateService {
    fn connections(&self) -> Connections {
        Connections::new(&self.groups)
    }
}

impl Grantable for FargateService {
    fn grantee(&self) -> Role {
        self.task.grantee()
    }
}

impl From<&FargateService> for FargateService {
    fn from(service: &FargateService) -> FargateService {
        service.clone()
    }
}

/// The first port of the first essential container.
impl ApplicationTarget for FargateService {
    fn attach_to_application_target_group(&self, group: &ApplicationTargetGroup) {
        let container = self.task.default_container();
        match container.as_ref().and_then(|container| Some((container, container.container_port()?))) {
            Some((container, port)) => self.attach(group, container.container_name(), port),
            None => {
                let message = "a load balancer is to reach a service whose first container opens no port";
                let hint = "open one with `ContainerDefinitionOptions::port` before the target is added";
                self.node.report(Diagnostic::error(&codes::CONTAINER_PORT_UNKNOWN, message).hint(hint));
            }
        }
    }
}

/// A container and a port of a service as the target of a load balancer.
#[derive(Clone, Debug)]
pub struct LoadBalancerTarget {
    service: FargateService,
    container_name: String,
    container_port: u16,
}

impl ApplicationTarget for LoadBalancerTarget {
    fn attach_to_application_target_group(&self, group: &ApplicationTargetGroup) {
        let LoadBalancerTarget { service, container_name: name, container_port: port } = self;
        let containers = service.task.containers();
        let found = containers.iter().find(|container| container.container_name() == name);
        if !found.is_some_and(|container| container.ports().contains(port)) {
            let names: Vec<&str> = containers.iter().map(ContainerDefinition::container_name).collect();
            let message = match found {
                Some(_) => format!("the container `{name}` does not open port {port}"),
                None => format!("there is no container `{name}`"),
            };
            let hint = format!("the task has: {}", names.join(", "));
            service.node.report(Diagnostic::error(&codes::CONTAINER_PORT_UNKNOWN, message).hint(hint));
        }
        service.attach(group, name, *port);
    }
}

fn network(props: &FargateServiceProps, groups: &[SecurityGroup]) -> NetworkConfiguration {
    let public = props.assign_public_ip;
    let selection = props.vpc_subnets.clone();
    let selection = selection
        .unwrap_or_else(|| if public { SubnetType::Public.into() } else { SubnetSelection::default() });
    let subnets = props.cluster.vpc().select_subnets(selection);
    let assign = match public {
        true => AwsVpcConfigurationAssignPublicIp::Enabled,
        false => AwsVpcConfigurationAssignPublicIp::Disabled,
    };
    NetworkConfiguration::new().awsvpc_configuration(
        AwsVpcConfiguration::new()
            .assign_public_ip(assign)
            .security_groups(groups.iter().collect::<Vec<_>>())
            .subnets(subnets.subnet_ids()),
    )
}

fn deployment(props: &FargateServiceProps) -> DeploymentConfiguration {
    let DeploymentCircuitBreaker { enable, rollback } = props.circuit_breaker;
    DeploymentConfiguration::new()
        .maximum_percent(props.max_healthy_percent)
        .minimum_healthy_percent(props.min_healthy_percent)
        .deployment_circuit_breaker(raw::DeploymentCircuitBreaker::new(enable, enable && rollback))
}

fn strategies(of: &[CapacityProviderStrategy]) -> Option<Vec<raw::CapacityProviderStrategyItem>> {
    let strategy = |of: &CapacityProviderStrategy| {
        raw::CapacityProviderStrategyItem::new()
            .capacity_provider(&of.capacity_provider)
            .weight(of.weight)
            .with(of.base, raw::CapacityProviderStrategyItem::base)
    };
    (!of.is_empty()).then(|| of.iter().map(strategy).collect())
}

/// What the agent of ECS Exec in the task needs.
///
/// Source: <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>.
fn allow_sessions(task: &FargateTaskDefinition) {
    let actions = [
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
    ];
    Grant::add_to_principal(task, actions, ["*"]);
}

fn check_percents(node: &Node, props: &FargateServiceProps) {
    let (least, most) = (props.min_healthy_percent, props.max_healthy_percent);
    if most <= least {
        let message = format!("a deployment cannot start or stop a task between {least} % and {most} %");
        let hint = "let `max_healthy_percent` be larger than `min_healthy_percent`, such as 200 and 100";
        node.report(Diagnostic::error(&codes::DEPLOYMENT_STUCK, message).hint(hint));
    }
}
