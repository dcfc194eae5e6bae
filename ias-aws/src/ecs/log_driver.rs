//! Where the output of a container goes.

use std::collections::BTreeMap;

use ias_core::{Node, Props, Val, text};

use super::{FargateTaskDefinition, cfn_task_definition::LogConfiguration};
use crate::Stack;
use crate::intrinsic::pseudo;
use crate::logs::{LogGroup, LogGroupProps, RetentionDays};

/// Where the output of a container goes.
#[derive(Clone, Debug)]
pub struct LogDriver(Driver);

#[derive(Clone, Debug)]
enum Driver {
    AwsLogs(AwsLogDriver),
    Other(String, BTreeMap<String, Val<String>>),
}

/// Output goes to CloudWatch Logs.
///
/// ```
/// use ias_aws::ecs::AwsLogDriver;
/// use ias_aws::logs::RetentionDays;
///
/// let logs = AwsLogDriver::new("orders").retention(RetentionDays::OneMonth);
/// ```
#[derive(Clone, Debug, Props)]
pub struct AwsLogDriver {
    /// How the names of streams begin; the container's name and the task's id follow.
    pub stream_prefix: String,
    /// The group; one of its own, called `LogGroup`, below the container if absent.
    pub log_group: Option<LogGroup>,
    /// How long the group of its own keeps events; two years if absent.
    pub retention: Option<RetentionDays>,
    /// How the first line of an event looks, as a regular expression; each line is an event if absent.
    pub multiline_pattern: Option<String>,
    /// Whether the container goes on, and events are dropped beyond 10 MiB, while CloudWatch Logs is not reached.
    #[props(default = false)]
    pub non_blocking: bool,
}

impl LogDriver {
    /// CloudWatch Logs, with a group of its own.
    pub fn aws_logs(stream_prefix: impl Into<String>) -> LogDriver {
        LogDriver(Driver::AwsLogs(AwsLogDriver::new(stream_prefix)))
    }

    /// Another driver that Fargate has (`splunk`, `awsfirelens`), with its options.
    pub fn custom(
        name: impl Into<String>,
        options: impl IntoIterator<Item = (impl Into<String>, impl ias_core::IntoVal<String>)>,
    ) -> LogDriver {
        let options = options.into_iter().map(|(key, value)| (key.into(), value.into_val())).collect();
        LogDriver(Driver::Other(name.into(), options))
    }

    pub(super) fn bind(self, container: &Node, task: &FargateTaskDefinition) -> LogConfiguration {
        let driver = match self.0 {
            Driver::AwsLogs(driver) => driver,
            Driver::Other(name, options) => return LogConfiguration::new(name).options(options),
        };
        let group = driver.log_group.unwrap_or_else(|| {
            let mut props = LogGroupProps::new();
            if let Some(retention) = driver.retention {
                props = props.retention(retention);
            }
            LogGroup::new(container, "LogGroup", props)
        });
        group.grant_write(&task.obtain_execution_role());
        // A group of another stack lies in that stack's region.
        let region = Stack::of(&group).map_or_else(pseudo::region, |stack| stack.region());
        let mut options: BTreeMap<String, Val<String>> = BTreeMap::new();
        options.insert("awslogs-group".into(), text!("{}", group.log_group_name()));
        options.insert("awslogs-stream-prefix".into(), text!("{}", driver.stream_prefix));
        options.insert("awslogs-region".into(), region);
        if let Some(pattern) = driver.multiline_pattern {
            options.insert("awslogs-multiline-pattern".into(), text!("{pattern}"));
        }
        if driver.non_blocking {
            options.insert("mode".into(), text!("non-blocking"));
            options.insert("max-buffer-size".into(), text!("10m"));
        }
        LogConfiguration::new("awslogs").options(options)
    }
}

impl From<AwsLogDriver> for LogDriver {
    fn from(driver: AwsLogDriver) -> LogDriver {
        LogDriver(Driver::AwsLogs(driver))
    }
}
