//! What people do in containers is on record.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::ecs::cfn_cluster::{
    ClusterConfiguration, ExecuteCommandConfiguration, ExecuteCommandConfigurationLogging as Logging,
};
use crate::ecs::{CfnCluster, CfnClusterProps};

/// Clusters log what people do in containers.
///
/// ECS Exec opens a shell in a running container. Its sessions go to the log of the task unless the cluster turns
/// that off.
///
/// # Why it matters
///
/// In such a shell everything is at hand that the program may do. Without a log nobody can say what was done.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_cluster::{ClusterConfiguration, ExecuteCommandConfiguration, ExecuteCommandConfigurationLogging};
///
/// let commands = ExecuteCommandConfiguration::new().logging(ExecuteCommandConfigurationLogging::Default);
/// ias_aws::ecs::CfnClusterProps::new()
///     .configuration(ClusterConfiguration::new().execute_command_configuration(commands));
/// ```
///
/// # When an exception is right
///
/// For clusters on which the command is forbidden by a policy of the organisation.
///
/// # Sources
///
/// - [Monitor containers with ECS Exec](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html)
/// - PCI DSS 4.0.1 10.2.1, HIPAA 164.312(b), NIST 800-53 r5 AU-2 and AU-12
#[policy(id = "ecs-exec-logging", severity = Medium, enforcement = Mandatory)]
pub fn exec_logging(cluster: &Resource<'_, CfnCluster>, findings: &mut Findings) {
    let logging = key(CfnClusterProps::configuration)
        .then(ClusterConfiguration::execute_command_configuration)
        .then(ExecuteCommandConfiguration::logging);
    findings
        .expect(
            &cluster.get(logging),
            |logging| logging != Some(Logging::None),
            "what people do in containers is not logged",
        )
        .hint("set `Logging` to `DEFAULT`, or to `OVERRIDE` with a place for the logs");
}
