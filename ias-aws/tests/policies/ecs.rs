use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::ecs::cfn_cluster::{
    ClusterConfiguration, ExecuteCommandConfiguration, ExecuteCommandConfigurationLogging as Logging,
};
use ias_aws::ecs::cfn_service::{
    AwsVpcConfiguration, AwsVpcConfigurationAssignPublicIp as Assign, LaunchType, NetworkConfiguration,
};
use ias_aws::ecs::cfn_task_definition::{ContainerDefinition as Container, KeyValuePair, LogConfiguration};
use ias_aws::ecs::{
    CfnCluster, CfnClusterProps, CfnService, CfnServiceProps, CfnTaskDefinition, CfnTaskDefinitionProps,
};
use ias_aws::kinds::{SubnetId, TaskDefinitionArn};
use ias_aws::policies::ecs::{
    EXEC_LOGGING, IMAGE_VERSION, LOGGING, NO_PLAIN_SECRETS, NO_PRIVILEGED, NO_PUBLIC_ADDRESS,
    PLATFORM_VERSION, READ_ONLY_ROOT,
};
use ias_aws::policies::general::{IMAGE_REGISTRIES, ImageRegistries};
use ias_core::{known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = containers();
    cases.extend(services());
    cases.push(registries());
    cases
}

fn containers() -> Vec<Case> {
    vec![
        Case::new(
            &IMAGE_VERSION,
            |stack| {
                task(stack, "A", web());
                let digest = "a".repeat(64);
                task(stack, "B", web().image(format!("registry.example:5000/web@sha256:{digest}")));
            },
            |stack| {
                let latest = web().image("registry.example:5000/web"); // finding
                task(stack, "A", latest);
            },
            |stack| {
                let task = task(stack, "A", web());
                task.add_override(CONTAINERS, value!([{ "Name": "web", "Image": "web:latest" }])); // finding
            },
        ),
        Case::new(
            &LOGGING,
            |stack| drop(task(stack, "A", web().log_configuration(LogConfiguration::new("awslogs")))),
            |stack| drop(task(stack, "A", web())), // finding
            |stack| {
                let task = task(stack, "A", web().log_configuration(LogConfiguration::new("awslogs")));
                task.add_override(CONTAINERS, value!([{ "Name": "web", "Image": "web:1" }])); // finding
            },
        ),
        Case::new(
            &NO_PLAIN_SECRETS,
            |stack| drop(task(stack, "A", web().environment([KeyValuePair::new().name("WHO").value("me")]))),
            |stack| {
                let password = KeyValuePair::new().name("DB_PASSWORD").value("correct horse"); // finding
                task(stack, "A", web().environment([password]));
            },
            |stack| {
                let task = task(stack, "A", web());
                let environment = value!([{ "Name": "apiKey", "Value": "correct horse" }]);
                let containers = value!([{ "Name": "web", "Image": "web:1", "Environment": environment }]);
                task.add_override(CONTAINERS, containers); // finding
            },
        ),
        Case::new(
            &NO_PRIVILEGED,
            |stack| drop(task(stack, "A", web().privileged(false))),
            |stack| drop(task(stack, "A", web().privileged(true))), // finding
            |stack| {
                let task = task(stack, "A", web());
                let containers = value!([{ "Name": "web", "Image": "web:1", "Privileged": true }]);
                task.add_override(CONTAINERS, containers); // finding
            },
        ),
        Case::new(
            &READ_ONLY_ROOT,
            |stack| drop(task(stack, "A", web().readonly_root_filesystem(true))),
            |stack| drop(task(stack, "A", web())), // finding
            |stack| {
                let task = task(stack, "A", web().readonly_root_filesystem(true));
                task.add_override(CONTAINERS, value!([{ "Name": "web", "Image": "web:1" }])); // finding
            },
        ),
    ]
}

fn services() -> Vec<Case> {
    vec![
        Case::new(
            &EXEC_LOGGING,
            |stack| {
                CfnCluster::new(stack, "C", CfnClusterProps::new());
                CfnCluster::new(stack, "D", CfnClusterProps::new().configuration(exec(Logging::Default)));
            },
            |stack| {
                let configuration = exec(Logging::None); // finding
                CfnCluster::new(stack, "C", CfnClusterProps::new().configuration(configuration));
            },
            |stack| {
                let configuration = exec(Logging::Default);
                CfnCluster::new(stack, "C", CfnClusterProps::new().configuration(configuration))
                    .add_override(EXEC, "NONE"); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_ADDRESS,
            |stack| drop(CfnService::new(stack, "S", service().network_configuration(net(Assign::Disabled)))),
            |stack| {
                let network = net(Assign::Enabled); // finding
                CfnService::new(stack, "S", service().network_configuration(network));
            },
            |stack| {
                let props = service().network_configuration(net(Assign::Disabled));
                CfnService::new(stack, "S", props).add_override(ASSIGN, "ENABLED"); // finding
            },
        ),
        Case::new(
            &PLATFORM_VERSION,
            |stack| drop(CfnService::new(stack, "S", service().platform_version("1.4.0"))),
            |stack| drop(CfnService::new(stack, "S", service().platform_version("1.3.0"))), // finding
            |stack| {
                let service = CfnService::new(stack, "S", service());
                service.add_override("/Properties/PlatformVersion", "1.2.0"); // finding
            },
        ),
    ]
}

fn registries() -> Case {
    let case = Case::new(
        &IMAGE_REGISTRIES,
        |stack| drop(task(stack, "A", web())),
        |stack| {
            let hub = web().image("nginx:1.27.3"); // finding
            task(stack, "A", hub);
        },
        |stack| {
            let task = task(stack, "A", web());
            task.add_override(CONTAINERS, value!([{ "Name": "web", "Image": "ghcr.io/web:1" }])); // finding
        },
    );
    case.with(|pack| pack.parameter(ImageRegistries::new(["registry.example:5000"])))
}

const ASSIGN: &str = "/Properties/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp";
const CONTAINERS: &str = "/Properties/ContainerDefinitions";
const EXEC: &str = "/Properties/Configuration/ExecuteCommandConfiguration/Logging";

#[track_caller]
fn task(stack: &Stack, id: &str, container: Container) -> CfnTaskDefinition {
    CfnTaskDefinition::new(stack, id, CfnTaskDefinitionProps::new().container_definitions([container]))
}

#[track_caller]
fn web() -> Container {
    Container::new("web", "registry.example:5000/web:1.2.3").memory(256)
}

#[track_caller]
fn exec(logging: Logging) -> ClusterConfiguration {
    let commands = ExecuteCommandConfiguration::new().logging(logging);
    ClusterConfiguration::new().execute_command_configuration(commands)
}

fn service() -> CfnServiceProps {
    let task = known::<TaskDefinitionArn>("arn:aws:ecs:eu-west-1:111122223333:task-definition/web:1");
    CfnServiceProps::new().task_definition(task).launch_type(LaunchType::Fargate)
}

#[track_caller]
fn net(assign: Assign) -> NetworkConfiguration {
    let vpc = AwsVpcConfiguration::new().subnets([known::<SubnetId>("subnet-0123456789abcdef0")]);
    NetworkConfiguration::new().awsvpc_configuration(vpc.assign_public_ip(assign))
}
