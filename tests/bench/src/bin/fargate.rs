//! A VPC with two zones and a load-balanced Fargate service.

use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroupProps,
};
use ias_aws::{Stack, StackProps, ec2, ecs};
use ias_benches::synth;
use ias_core::App;

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Web", StackProps::new());
    let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new().max_azs(2));
    let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));

    let task = ecs::FargateTaskDefinitionProps::new().cpu(256).memory_limit_mib(512);
    let task = ecs::FargateTaskDefinition::new(&stack, "TaskDef", task);
    let container = ecs::ContainerDefinitionOptions::new("amazon/amazon-ecs-sample").port(80);
    task.add_container("web", container.logging(ecs::LogDriver::aws_logs("Service")));
    let service = ecs::FargateServiceProps::new(&cluster, &task).desired_count(2);
    let service = ecs::FargateService::new(&stack, "Service", service);

    let balancer = ApplicationLoadBalancerProps::new(&vpc).internet_facing(true);
    let balancer = ApplicationLoadBalancer::new(&stack, "LB", balancer);
    let listener = balancer.add_listener("PublicListener", ApplicationListenerOptions::http());
    listener.add_targets("ECS", ApplicationTargetGroupProps::new(&vpc).port(80)).add_target(&service);
    synth(app);
}
