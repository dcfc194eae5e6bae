//! Containers log.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecs::cfn_task_definition::ContainerDefinition;
use crate::ecs::{CfnTaskDefinition, CfnTaskDefinitionProps};

/// Containers send their output to a log.
///
/// # Why it matters
///
/// What a container of Fargate writes is gone with it, unless a driver carries it away. After a failure or an
/// intrusion nothing is left to look at.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_task_definition::{ContainerDefinition, LogConfiguration};
///
/// ContainerDefinition::new("web", "public.ecr.aws/nginx/nginx:1.27.3").log_configuration(LogConfiguration::new("awslogs"));
/// ```
///
/// # When an exception is right
///
/// For containers that log over the network by themselves.
///
/// # Sources
///
/// - [Send Amazon ECS logs to CloudWatch](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html)
/// - [Controls for ECS: ECS.9](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12
#[policy(id = "ecs-logging", severity = Medium, enforcement = Mandatory)]
pub fn logging(task: &Resource<'_, CfnTaskDefinition>, findings: &mut Findings) {
    for container in task.get(CfnTaskDefinitionProps::container_definitions).items() {
        let driver = container.then(ContainerDefinition::log_configuration);
        if driver.is_absent() {
            findings
                .add(&driver, "the output of the container goes nowhere")
                .hint("add a `LogConfiguration`, such as the driver `awslogs`");
        }
    }
}
