//! A web service on AWS.

use ias_aws::ec2::{Connectable, Connections, FlowLogOptions, GatewayVpcEndpointService, Vpc, VpcProps};
use ias_aws::ecs::{
    AwsLogDriver, Cluster, ClusterProps, ContainerDefinition, ContainerDefinitionOptions, ContainerInsights,
    FargateService, FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, Secret,
};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroup, ApplicationTargetGroupProps, HealthCheck,
};
use ias_aws::iam::{Grantable, Role};
use ias_aws::kms::{Key, KeyProps};
use ias_aws::logs::{LogGroup, LogGroupProps, RetentionDays};
use ias_aws::s3::{Bucket, BucketProps};
use ias_aws::sqs::{DeadLetterQueue, Queue, QueueProps};
use ias_aws::{Stack, StackProps, cfn::RemovalPolicy, kinds};
use ias_core::{Construct, Diagnostic, Duration, IntoVal, Is, Node, Props, Size, Val};

use super::alarms::Watched;
use super::{Tls, WebService};
use crate::codes;

/// A [`WebService`] as a stack: network, load balancer with TLS, Fargate service, logs, alarms.
///
/// The service runs in private subnets and may do what is granted to the stack, nothing else:
/// `table.grant_read_write(&web)`. Every resource has the cost tags.
#[derive(Clone, Debug, Construct)]
pub struct WebServiceStack {
    #[construct(delegate)]
    stack: Stack,
    vpc: Vpc,
    balancer: ApplicationLoadBalancer,
    service: FargateService,
    container: ContainerDefinition,
    key: Option<Key>,
    queue: Option<Queue>,
    bucket: Option<Bucket>,
}

/// How a [`WebServiceStack`] is made.
#[derive(Clone, Debug, Props)]
pub struct WebServiceStackProps {
    /// What runs.
    pub service: WebService,
    /// The certificate of the load balancer.
    pub tls: Tls,
    /// The network; one of its own if absent. It may belong to another stack of the same account and region.
    pub vpc: Option<Vpc>,
    /// Whether it has a queue that it may read and write, with a dead-letter queue. `QUEUE_URL` names it.
    #[props(default = false)]
    pub queue: bool,
    /// Whether it has a bucket that it may read and write. `BUCKET` names it.
    #[props(default = false)]
    pub bucket: bool,
    /// The topic that alarms go to; they are only shown if absent.
    pub alarm_topic: Option<Val<Is<kinds::TopicArn>>>,
}

impl WebServiceStack {
    /// Defines the stack.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: WebServiceStackProps) -> WebServiceStack {
        scope.node().define(id, |node| {
            let service = &props.service;
            let env = &service.env;
            let stack = StackProps::new()
                .environment(env.environment())
                .description(format!("Web service {id} for {env}"))
                .termination_protection(env.is_production());
            let stack = Stack::on(&node, stack);
            service.cost.apply(&stack, env);
            check(&node, service);
            Parts { node, props }.build(stack)
        })
    }

    /// The network that it runs in.
    pub fn vpc(&self) -> &Vpc {
        &self.vpc
    }

    /// The load balancer in front of it.
    pub fn load_balancer(&self) -> &ApplicationLoadBalancer {
        &self.balancer
    }

    /// The service.
    pub fn service(&self) -> &FargateService {
        &self.service
    }

    /// The key of its own, where the rules ask for one.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// The queue, if one was asked for.
    pub fn queue(&self) -> Option<&Queue> {
        self.queue.as_ref()
    }

    /// The bucket, if one was asked for.
    pub fn bucket(&self) -> Option<&Bucket> {
        self.bucket.as_ref()
    }

    /// Sets an environment variable of the container.
    pub fn add_environment(&self, name: &str, value: impl IntoVal<String>) -> &WebServiceStack {
        self.container.add_environment(name, value);
        self
    }

    /// Sets an environment variable of the container to a secret, which the service may then read.
    pub fn add_secret(&self, name: &str, secret: &Secret) -> &WebServiceStack {
        self.container.add_secret(name, secret);
        self
    }
}

impl Grantable for WebServiceStack {
    fn grantee(&self) -> Role {
        self.service.grantee()
    }
}

impl Connectable for WebServiceStack {
    fn connections(&self) -> Connections {
        self.service.connections()
    }
}

/// Reports what is wrong with the intent itself, whatever it is made for.
pub(super) fn check(node: &Node, service: &WebService) {
    if !service.has_fixed_image() {
        let message = format!("the image `{}` has no fixed version", service.image);
        let problem = Diagnostic::error(&codes::IMAGE_NOT_FIXED, message);
        node.report(problem.hint("name a version, as in `ghcr.io/acme/orders:1.4.2`, or a digest"));
    }
    if let Some(mistake) = service.effective_scaling().mistake() {
        node.report(mistake);
    }
}

/// What the parts are made from.
struct Parts {
    node: Node,
    props: WebServiceStackProps,
}

/// How long a task may still answer requests that it has begun.
const DRAINING: Duration = Duration::seconds(30);

impl Parts {
    fn build(&self, stack: Stack) -> WebServiceStack {
        let key = self.props.service.compliance.own_keys().then(|| {
            let description = format!("Data of {}", self.node.id());
            Key::new(&self.node, "Key", KeyProps::new().description(description))
        });
        let vpc = self.props.vpc.clone().unwrap_or_else(|| self.network());
        let (service, container) = self.service(&vpc, key.as_ref());
        let (balancer, group) = self.balancer(&vpc, &service);
        let scaling = self.props.service.effective_scaling().possible();
        service.auto_scale_task_count(scaling.min, scaling.max).scale_on_cpu(scaling.cpu_percent);
        let queue = self.props.queue.then(|| self.queue(key.as_ref(), &service, &container));
        let bucket = self.props.bucket.then(|| self.bucket(key.as_ref(), &service, &container));
        let topic = self.props.alarm_topic.as_ref();
        Watched { service: &service, balancer: &balancer, group: &group, queue: queue.as_ref(), topic }
            .define(&self.node);
        WebServiceStack { stack, vpc, balancer, service, container, key, queue, bucket }
    }

    fn network(&self) -> Vpc {
        let service = &self.props.service;
        let (zones, gateways) = if service.env.is_production() { (3, 3) } else { (2, 1) };
        let mut props = VpcProps::new()
            .max_azs(zones)
            .nat_gateways(gateways)
            .gateway_endpoint("S3", GatewayVpcEndpointService::S3)
            .gateway_endpoint("DynamoDb", GatewayVpcEndpointService::DynamoDb);
        if service.compliance.flow_logs() {
            props = props.flow_log("FlowLog", FlowLogOptions::new());
        }
        Vpc::new(&self.node, "Vpc", props)
    }

    fn service(&self, vpc: &Vpc, key: Option<&Key>) -> (FargateService, ContainerDefinition) {
        let service = &self.props.service;
        let cluster = ClusterProps::new(vpc).container_insights(ContainerInsights::Enabled);
        let cluster = Cluster::new(&self.node, "Cluster", cluster);

        let mut logs = LogGroupProps::new().retention(self.retention()).removal_policy(self.removal());
        if let Some(key) = key {
            logs = logs.encryption_key(key.clone());
        }
        let logs = LogGroup::new(&self.node, "Logs", logs);

        let task =
            FargateTaskDefinitionProps::new().cpu(service.cpu).memory_limit_mib(mebibytes(service.memory));
        let task = FargateTaskDefinition::new(&self.node, "Task", task);
        let mut container = ContainerDefinitionOptions::new(service.image.as_str())
            .port(service.port)
            .readonly_root_filesystem(true)
            .logging(AwsLogDriver::new("web").log_group(logs));
        for (name, value) in &service.environment {
            container = container.environment_variable(name, value);
        }
        let container = task.add_container("web", container);

        let props = FargateServiceProps::new(&cluster, &task).enable_ecs_managed_tags(true);
        (FargateService::new(&self.node, "Service", props), container)
    }

    fn balancer(
        &self,
        vpc: &Vpc,
        service: &FargateService,
    ) -> (ApplicationLoadBalancer, ApplicationTargetGroup) {
        let intent = &self.props.service;
        let props = ApplicationLoadBalancerProps::new(vpc)
            .internet_facing(intent.public)
            .deletion_protection(intent.env.is_production());
        let balancer = ApplicationLoadBalancer::new(&self.node, "LoadBalancer", props);
        balancer.add_redirect();
        let (certificate, name) = self.props.tls.certificate_in(&self.node);
        let listener = balancer.add_listener("Https", ApplicationListenerOptions::https(certificate));
        let group = ApplicationTargetGroupProps::new(vpc)
            .port(intent.port)
            .health_check(HealthCheck::new().path(&intent.health_path).healthy_http_codes("200"))
            .deregistration_delay(DRAINING);
        let group = listener.add_targets("Web", group);
        group.add_target(service);
        if let Some(name) = name {
            name.lead_to(&self.node, &balancer);
        }
        (balancer, group)
    }

    fn queue(&self, key: Option<&Key>, service: &FargateService, container: &ContainerDefinition) -> Queue {
        let encrypted = |props: QueueProps| match key {
            Some(key) => props.encryption(key),
            None => props,
        };
        let failed = encrypted(QueueProps::new().retention_period(Duration::days(14)));
        let failed = Queue::new(&self.node, "FailedJobs", failed);
        let jobs = encrypted(QueueProps::new().dead_letter_queue(DeadLetterQueue::new(&failed, 5)));
        let jobs = Queue::new(&self.node, "Jobs", jobs);
        jobs.grant_send_messages(service);
        jobs.grant_consume_messages(service);
        container.add_environment("QUEUE_URL", jobs.queue_url());
        jobs
    }

    fn bucket(&self, key: Option<&Key>, service: &FargateService, container: &ContainerDefinition) -> Bucket {
        let mut props = BucketProps::new().versioned(true);
        if let Some(key) = key {
            props = props.encryption(key);
        }
        let bucket = Bucket::new(&self.node, "Files", props);
        bucket.grant_read_write(service);
        container.add_environment("BUCKET", bucket.bucket_name());
        bucket
    }

    /// How long logs are kept: a year where rules or customers ask for it.
    fn retention(&self) -> RetentionDays {
        let service = &self.props.service;
        match service.env.is_production() || service.compliance.own_keys() {
            true => RetentionDays::OneYear,
            false => RetentionDays::OneMonth,
        }
    }

    fn removal(&self) -> RemovalPolicy {
        if self.props.service.env.is_production() { RemovalPolicy::Retain } else { RemovalPolicy::Destroy }
    }
}

fn mebibytes(size: Size) -> u32 {
    u32::try_from(size.as_bytes() >> 20).unwrap_or(u32::MAX)
}
