use ias_aws::ecs::{
    AwsLogDriver, CapacityProviderStrategy, Cluster, ClusterProps, ContainerDefinitionOptions,
    ContainerImage, ContainerInsights, DeploymentCircuitBreaker, FargateService, FargateServiceProps,
    FargateTaskDefinition, FargateTaskDefinitionProps, HealthCheck, LogDriver, Secret,
};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroupProps,
};
use ias_aws::iam::{Grant, Grantable};
use ias_aws::{ecr, logs, secretsmanager};
use ias_core::{Construct, Duration};
use serde_json::json;

use super::support::{Trial, trial};

pub(crate) fn task(trial: &Trial) -> FargateTaskDefinition {
    FargateTaskDefinition::new(&trial.stack, "Task", FargateTaskDefinitionProps::new())
}

pub(crate) fn service(
    trial: &Trial,
    change: impl FnOnce(FargateServiceProps) -> FargateServiceProps,
) -> FargateService {
    let vpc = trial.vpc();
    let cluster = Cluster::new(&trial.stack, "Cluster", ClusterProps::new(&vpc));
    let task = task(trial);
    task.add_container("web", ContainerDefinitionOptions::new("nginx").port(8080));
    FargateService::new(&trial.stack, "Service", change(FargateServiceProps::new(&cluster, &task)))
}

#[test]
fn clusters() {
    let trial = trial();
    let props = ClusterProps::new(trial.vpc()).container_insights(ContainerInsights::Enhanced);
    Cluster::new(&trial.stack, "Cluster", props.enable_fargate_capacity_providers(true));
    let template = trial.template();
    let settings = &template.properties("ClusterEB0386A7")["ClusterSettings"];
    assert_eq!(settings, &json!([{ "Name": "containerInsights", "Value": "enhanced" }]));
    let association = template.only("AWS::ECS::ClusterCapacityProviderAssociations");
    assert_eq!(association["CapacityProviders"], json!(["FARGATE", "FARGATE_SPOT"]));
}

#[test]
fn a_container_in_full() {
    let trial = trial();
    let login = secretsmanager::Secret::new(&trial.stack, "Login", secretsmanager::SecretProps::new());
    let group = logs::LogGroup::new(&trial.stack, "Logs", logs::LogGroupProps::new());
    let images = ecr::Repository::from_repository_name(&trial.stack, "Images", "orders");
    let task = task(&trial);
    let options = ContainerDefinitionOptions::new(ContainerImage::from_ecr_repository(&images, "1.4.2"))
        .port(8080)
        .environment_variable("LOG_LEVEL", "info")
        .secret("PASSWORD", Secret::from_secrets_manager_field(&login, "password"))
        .command(["serve".to_owned()])
        .health_check(HealthCheck::shell("curl -f http://localhost:8080"))
        .logging(AwsLogDriver::new("web").log_group(group))
        .readonly_root_filesystem(true)
        .stop_timeout(Duration::seconds(60));
    let web = task.add_container("web", options);
    web.add_environment("REGION", trial.stack.region());
    web.add_port(9090);
    assert_eq!((web.container_port(), web.ports()), (Some(8080), vec![8080, 9090]));
    let template = trial.template();
    let props = template.properties("Task79114B6B");
    assert_eq!((&props["Family"], &props["Cpu"]), (&json!("WebTask11BFE7F2"), &json!("256")));
    assert_eq!(props["ExecutionRoleArn"], json!({ "Fn::GetAtt": ["TaskExecutionRoleEF964934", "Arn"] }));
    let web = &props["ContainerDefinitions"][0];
    assert_eq!(web["PortMappings"][1], json!({ "ContainerPort": 9090, "Protocol": "tcp" }));
    assert_eq!(
        web["Environment"],
        json!([{ "Name": "LOG_LEVEL", "Value": "info" }, { "Name": "REGION", "Value": { "Ref": "AWS::Region" } }])
    );
    assert!(web["Secrets"][0]["ValueFrom"]["Fn::Sub"].as_str().unwrap().ends_with(":password::"));
    assert_eq!(web["HealthCheck"]["Command"][0], "CMD-SHELL");
    assert_eq!(web["LogConfiguration"]["Options"]["awslogs-group"], json!({ "Ref": "Logs6819BB44" }));
    assert_eq!((&web["ReadonlyRootFilesystem"], &web["StopTimeout"]), (&json!(true), &json!(60)));
    // What ECS needs to start the task, and no more.
    let policy = template.only("AWS::IAM::Policy");
    assert_eq!(policy["Roles"], json!([{ "Ref": "TaskExecutionRoleEF964934" }]));
    let actions: Vec<_> =
        policy["PolicyDocument"]["Statement"].as_array().unwrap().iter().map(|s| &s["Action"]).collect();
    assert_eq!(
        actions,
        [
            &json!(["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]),
            &json!("ecr:GetAuthorizationToken"),
            &json!(["logs:CreateLogStream", "logs:PutLogEvents"]),
            &json!(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]),
        ]
    );
}

#[test]
fn a_task_without_needs_has_no_execution_role() {
    let trial = trial();
    let task = task(&trial);
    task.add_container("web", ContainerDefinitionOptions::new("nginx"));
    assert!(task.execution_role().is_none());
    assert!(trial.template().properties("Task79114B6B").get("ExecutionRoleArn").is_none());
}

#[test]
fn logs_have_a_group_of_their_own() {
    let trial = trial();
    let task = task(&trial);
    let logging = AwsLogDriver::new("web").retention(logs::RetentionDays::OneMonth).non_blocking(true);
    task.add_container("web", ContainerDefinitionOptions::new("nginx").logging(logging));
    task.add_container("side", ContainerDefinitionOptions::new("nginx").logging(LogDriver::aws_logs("side")));
    let template = trial.template();
    let days = |id: &str| template.properties(id)["RetentionInDays"].clone();
    assert_eq!((days("TaskwebLogGroupBC277B9F"), days("TasksideLogGroupE7A300FD")), (json!(30), json!(731)));
}

#[test]
fn the_default_service_replaces_tasks_safely() {
    let trial = trial();
    let service = service(&trial, |props| props.desired_count(2));
    Grant::add_to_principal(&service, ["s3:GetObject"], ["*"]);
    assert_eq!(service.grantee().node().path(), "Web/Task/TaskRole");
    let template = trial.template();
    assert_eq!(
        template.resource("ServiceD69D759B"),
        &json!({
            "Type": "AWS::ECS::Service",
            "Properties": {
                "Cluster": { "Ref": "ClusterEB0386A7" },
                "TaskDefinition": { "Ref": "Task79114B6B" },
                "DeploymentConfiguration": {
                    "MaximumPercent": 200,
                    "MinimumHealthyPercent": 100,
                    "DeploymentCircuitBreaker": { "Enable": true, "Rollback": true },
                },
                "DeploymentController": { "Type": "ECS" },
                "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                        "AssignPublicIp": "DISABLED",
                        "SecurityGroups": [{ "Fn::GetAtt": ["ServiceSecurityGroupC96ED6A7", "GroupId"] }],
                        "Subnets": [
                            { "Ref": "VpcPrivateSubnet1Subnet536B997A" },
                            { "Ref": "VpcPrivateSubnet2Subnet3788AAA1" },
                        ],
                    },
                },
                "EnableECSManagedTags": false,
                "DesiredCount": 2,
                "LaunchType": "FARGATE",
            },
            "DependsOn": ["TaskTaskRoleDefaultPolicyC02AED32", "TaskTaskRoleE98524A1"],
        })
    );
}

#[test]
fn spot_shells_and_public_addresses() {
    let trial = trial();
    service(&trial, |props| {
        props
            .assign_public_ip(true)
            .enable_execute_command(true)
            .circuit_breaker(DeploymentCircuitBreaker::new().rollback(false))
            .capacity_provider(CapacityProviderStrategy::new("FARGATE", 1).base(1))
            .capacity_provider(CapacityProviderStrategy::new("FARGATE_SPOT", 4))
    });
    let template = trial.template();
    let service = template.properties("ServiceD69D759B");
    assert_eq!(
        service["CapacityProviderStrategy"][0],
        json!({ "CapacityProvider": "FARGATE", "Weight": 1, "Base": 1 })
    );
    assert!(service.get("LaunchType").is_none());
    let network = &service["NetworkConfiguration"]["AwsvpcConfiguration"];
    assert_eq!(
        (&network["AssignPublicIp"], &service["EnableExecuteCommand"]),
        (&json!("ENABLED"), &json!(true))
    );
    assert_eq!(network["Subnets"][0], json!({ "Ref": "VpcPublicSubnet1Subnet5C2D37C4" }));
    assert_eq!(service["DeploymentConfiguration"]["DeploymentCircuitBreaker"]["Rollback"], false);
    assert!(
        template.only("AWS::IAM::Policy")["PolicyDocument"]
            .to_string()
            .contains("ssmmessages:OpenDataChannel")
    );
}

#[test]
fn a_load_balancer_reaches_the_first_port() {
    let trial = trial();
    let service = service(&trial, |props| props.health_check_grace_period(Duration::minutes(2)));
    let vpc = service.cluster().vpc().clone();
    let alb = ApplicationLoadBalancer::new(&trial.stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    let listener = alb.add_listener("Http", ApplicationListenerOptions::http());
    let group = listener.add_targets("Web", ApplicationTargetGroupProps::new(&vpc).port(8080));
    group.add_target(&service);
    let template = trial.template();
    let props = template.resource("ServiceD69D759B");
    assert_eq!(props["Properties"]["HealthCheckGracePeriodSeconds"], 120);
    let target = &props["Properties"]["LoadBalancers"][0];
    assert_eq!((&target["ContainerName"], &target["ContainerPort"]), (&json!("web"), &json!(8080)));
    let depends = props["DependsOn"].as_array().unwrap();
    assert!(depends.iter().any(|id| id.as_str().unwrap().starts_with("LbHttp")), "{depends:?}");
    let ingress = template.properties("ServiceSecurityGroupfromWebLbSecurityGroup33ACE74A8080A9EA3B7B");
    assert_eq!(
        ingress["SourceSecurityGroupId"],
        json!({ "Fn::GetAtt": ["LbSecurityGroup89A8258D", "GroupId"] })
    );
    let egress = template.properties("LbSecurityGrouptoWebServiceSecurityGroup713182038080E5D701BB");
    assert_eq!(egress["FromPort"], 8080);
    // Another rule takes the place of the one that lets nothing out.
    assert!(template.properties("LbSecurityGroup89A8258D").get("SecurityGroupEgress").is_none());
}

#[track_caller]
fn reports(make: impl FnOnce(&Trial), expect: &[&str]) {
    let trial = trial();
    make(&trial);
    assert_eq!(trial.problems(), expect);
}

#[test]
fn sizes_are_those_of_fargate() {
    let size = |cpu, memory| {
        move |trial: &Trial| {
            let props = FargateTaskDefinitionProps::new().cpu(cpu).memory_limit_mib(memory);
            let task = FargateTaskDefinition::new(&trial.stack, "Task", props);
            task.add_container("web", ContainerDefinitionOptions::new("nginx"));
        }
    };
    reports(size(512, 1024), &[]);
    reports(size(512, 512), &["IAS1121"]);
    reports(size(300, 512), &["IAS1121"]);
    let trial = trial();
    size(512, 512)(&trial);
    let problems = trial.app.synth().unwrap_err();
    let hint = problems.iter().next().unwrap().hint.clone().unwrap();
    assert_eq!(hint, "with 512 CPU units it takes 1024 to 4096 in steps of 1024 MiB");
}

#[test]
fn mistakes_are_told() {
    reports(|trial| drop(task(trial)), &["IAS1122"]);
    reports(|trial| drop(service(trial, |props| props.max_healthy_percent(100))), &["IAS1126"]);
    let container = |id: &'static str, options: ContainerDefinitionOptions| {
        move |trial: &Trial| drop(task(trial).add_container(id, options))
    };
    let nginx = || ContainerDefinitionOptions::new("nginx");
    reports(container("a b", nginx()), &["IAS1125"]);
    reports(container("web", nginx().health_check(HealthCheck::shell("x").retries(11))), &["IAS1113"]);
    let twice = |trial: &Trial| {
        let web = task(trial).add_container("web", ContainerDefinitionOptions::new("nginx"));
        web.add_environment("A", "1");
        web.add_environment("A", "2");
    };
    reports(twice, &["IAS1125"]);
    let unknown_port = |trial: &Trial| {
        let service = service(trial, |props| props);
        let vpc = service.cluster().vpc().clone();
        let alb = ApplicationLoadBalancer::new(&trial.stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
        let listener = alb.add_listener("Http", ApplicationListenerOptions::http());
        let group = listener.add_targets("Web", ApplicationTargetGroupProps::new(&vpc));
        group.add_target(&service.load_balancer_target("web", 81));
    };
    reports(unknown_port, &["IAS1123"]);
}
