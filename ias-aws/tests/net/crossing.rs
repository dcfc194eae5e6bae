//! Rules between stacks: the stacks must not depend on each other in a circle.

use ias_aws::ec2::{Connectable, Port, SecurityGroup, SecurityGroupProps, Vpc, VpcProps};
use ias_aws::ecs::{
    Cluster, ClusterProps, ContainerDefinitionOptions, FargateService, FargateServiceProps,
    FargateTaskDefinition, FargateTaskDefinitionProps,
};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroupProps,
};
use ias_aws::{Stack, StackProps};
use ias_core::App;
use serde_json::json;

use super::support::Trial;

#[test]
fn rules_stand_in_the_stack_that_asks_for_them() {
    let app = App::new();
    let net = Stack::new(&app, "Net", StackProps::new());
    let vpc = Vpc::new(&net, "Vpc", VpcProps::new());
    let db = SecurityGroup::new(&net, "Db", SecurityGroupProps::new(&vpc).allow_all_outbound(false));
    let stack = Stack::new(&app, "App", StackProps::new());
    let web = SecurityGroup::new(&stack, "WebSg", SecurityGroupProps::new(&vpc));
    web.connections().allow_to(&db, Port::tcp(5432), "db");
    let trial = Trial { app, stack };
    let consumer = trial.template_of("App");
    // The id that the AWS CDK gives such a rule.
    assert_eq!(
        consumer.properties("WebSgNetDbB9C345625432to8D149742"),
        &json!({
            "Description": "db",
            "IpProtocol": "tcp",
            "FromPort": 5432,
            "ToPort": 5432,
            "SourceSecurityGroupId": { "Fn::GetAtt": ["WebSg75AA54D5", "GroupId"] },
            "GroupId": { "Fn::ImportValue": "Net:ExportsOutputFnGetAttDb5D02A0A9GroupId8FD33D65" },
        })
    );
    let producer = trial.template_of("Net");
    assert!(producer.all("AWS::EC2::SecurityGroupIngress").is_empty());
    assert_eq!(producer.only("AWS::EC2::SecurityGroup")["GroupDescription"], "Net/Db");
}

#[test]
fn a_service_joins_a_load_balancer_of_another_stack() {
    let app = App::new();
    let net = Stack::new(&app, "Net", StackProps::new());
    let vpc = Vpc::new(&net, "Vpc", VpcProps::new());
    let alb = ApplicationLoadBalancer::new(&net, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    let listener = alb.add_listener("Http", ApplicationListenerOptions::http());
    let group = listener.add_targets("App", ApplicationTargetGroupProps::new(&vpc));
    let stack = Stack::new(&app, "App", StackProps::new());
    let cluster = Cluster::new(&stack, "Cluster", ClusterProps::new(&vpc));
    let task = FargateTaskDefinition::new(&stack, "Task", FargateTaskDefinitionProps::new());
    task.add_container("web", ContainerDefinitionOptions::new("nginx").port(8080));
    let service = FargateService::new(&stack, "Service", FargateServiceProps::new(&cluster, &task));
    group.add_target(&service);
    let trial = Trial { app, stack };
    let assembly = trial.app.synth().unwrap();
    assert_eq!(assembly.artifact("App").unwrap().depends_on, ["Net"]);
    assert!(assembly.artifact("Net").unwrap().depends_on.is_empty());
    let template = trial.template_of("App");
    let egress = template.only("AWS::EC2::SecurityGroupEgress");
    assert_eq!(
        (&egress["FromPort"], &egress["Description"]),
        (&json!(8080), &json!("Load balancer to target"))
    );
    assert!(egress["GroupId"]["Fn::ImportValue"].is_string());
    let ingress = template.only("AWS::EC2::SecurityGroupIngress");
    assert!(ingress["SourceSecurityGroupId"]["Fn::ImportValue"].is_string());
    let target = &template.only("AWS::ECS::Service")["LoadBalancers"][0];
    assert!(target["TargetGroupArn"]["Fn::ImportValue"].is_string());
}
