//! Programs cannot change their own files.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecs::cfn_task_definition::ContainerDefinition;
use crate::ecs::{CfnTaskDefinition, CfnTaskDefinitionProps};

/// Containers have a root file system that is read-only.
///
/// # Why it matters
///
/// An intruder who cannot write cannot leave a program behind, nor change the one that runs.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_task_definition::ContainerDefinition;
///
/// ContainerDefinition::new("web", "public.ecr.aws/nginx/nginx:1.27.3").readonly_root_filesystem(true);
/// ```
///
/// Folders for temporary files are volumes that are mounted in.
///
/// # When an exception is right
///
/// For Windows, which cannot, and for programs that write beside themselves.
///
/// # Sources
///
/// - [Task definition parameters: readonlyRootFilesystem](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html)
/// - [Controls for ECS: ECS.5](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "ecs-read-only-root", severity = Medium, enforcement = Advisory)]
pub fn read_only_root(task: &Resource<'_, CfnTaskDefinition>, findings: &mut Findings) {
    for container in task.get(CfnTaskDefinitionProps::container_definitions).items() {
        let read_only = container.then(ContainerDefinition::readonly_root_filesystem);
        findings
            .expect(&read_only, |on| on == Some(true), "the container can change its own files")
            .hint("set `ReadonlyRootFilesystem` to true");
    }
}
