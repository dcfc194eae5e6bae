//! Containers are no roots of the host.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecs::cfn_task_definition::ContainerDefinition;
use crate::ecs::{CfnTaskDefinition, CfnTaskDefinitionProps};

/// Containers are not privileged.
///
/// # Why it matters
///
/// A privileged container may do on its host what root may. Whoever breaks into it has the host and all other
/// containers on it.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_task_definition::ContainerDefinition;
///
/// ContainerDefinition::new("web", "public.ecr.aws/nginx/nginx:1.27.3").privileged(false);
/// ```
///
/// If the program needs one right of the kernel, `LinuxParameters` adds that one.
///
/// # When an exception is right
///
/// For agents that watch the host itself, on hosts of their own.
///
/// # Sources
///
/// - [Task definition parameters: privileged](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html)
/// - [Controls for ECS: ECS.4](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - PCI DSS 4.0.1 7.2.1, NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "ecs-no-privileged", severity = High, enforcement = Mandatory)]
pub fn no_privileged(task: &Resource<'_, CfnTaskDefinition>, findings: &mut Findings) {
    for container in task.get(CfnTaskDefinitionProps::container_definitions).items() {
        let privileged = container.then(ContainerDefinition::privileged);
        findings
            .expect(&privileged, |on| on != Some(true), "the container is privileged")
            .hint("take `Privileged` away");
    }
}
