//! Secrets are not in variables.

use ias_core::policy::{Findings, Resource, policy, sounds_secret};

use crate::ecs::cfn_task_definition::{ContainerDefinition, KeyValuePair};
use crate::ecs::{CfnTaskDefinition, CfnTaskDefinitionProps};
use crate::policies::plain_secrets::{is_access_key, is_plain};

/// Containers have no secrets in their environment.
///
/// Looked at are variables whose names end like `PASSWORD`, `SECRET` or `API_KEY` and whose values stand in the
/// template, and ids of access keys in any variable.
///
/// # Why it matters
///
/// Variables are shown to everybody who may look at the task, and stand in the template and its history.
///
/// # How to mend it
///
/// Name the secret, and ECS fetches it when the container starts:
///
/// ```
/// use ias_aws::ecs::cfn_task_definition::{ContainerDefinition, Secret};
///
/// let password = Secret::new("DB_PASSWORD", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3");
/// ContainerDefinition::new("web", "public.ecr.aws/nginx/nginx:1.27.3").secrets([password]);
/// ```
///
/// # When an exception is right
///
/// For values that are no secrets though their names sound like it.
///
/// # Sources
///
/// - [Pass sensitive data to a container](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html)
/// - [Controls for ECS: ECS.8](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - PCI DSS 4.0.1 8.6.2, HIPAA 164.308(a)(5)(ii)(D), NIST 800-53 r5 IA-5(7)
#[policy(id = "ecs-no-plain-secrets", severity = High, enforcement = Mandatory)]
pub fn no_plain_secrets(task: &Resource<'_, CfnTaskDefinition>, findings: &mut Findings) {
    for container in task.get(CfnTaskDefinitionProps::container_definitions).items() {
        for variable in container.then(ContainerDefinition::environment).items() {
            let value = variable.then(KeyValuePair::value);
            let name = variable.then(KeyValuePair::name).known().into_iter().next().unwrap_or_default();
            let secret = |text: &str| is_plain(text) && (sounds_secret(&name) || is_access_key(text));
            if value.may_be(|text| secret(&text)) {
                findings
                    .add(&value, format_args!("the variable `{name}` holds a secret in plain text"))
                    .hint("move it to `Secrets`, which names a secret");
            }
        }
    }
}
