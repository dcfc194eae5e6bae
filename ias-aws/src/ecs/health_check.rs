//! How ECS finds out whether a container is well.

use ias_core::{Diagnostic, Duration, Node, Props};

use super::cfn_task_definition as raw;
use crate::codes;

/// How ECS finds out whether a container is well: a command in it that ends with 0.
///
/// Source: [HealthCheck](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html).
///
/// ```
/// use ias_aws::ecs::HealthCheck;
/// use ias_core::Duration;
///
/// let check = HealthCheck::shell("curl -f http://localhost:8080/health").start_period(Duration::seconds(30));
/// ```
#[derive(Clone, Debug, Props)]
pub struct HealthCheck {
    /// The command, beginning with `CMD` for a program or `CMD-SHELL` for a line of the shell.
    pub command: Vec<String>,
    /// How often, 5 to 300 seconds.
    #[props(default = Duration::seconds(30))]
    pub interval: Duration,
    /// How long the command may take, 2 to 60 seconds.
    #[props(default = Duration::seconds(5))]
    pub timeout: Duration,
    /// How often it may fail until the container counts as unwell, 1 to 10.
    #[props(default = 3)]
    pub retries: u32,
    /// How long failures do not count after the start, up to 300 seconds; not at all if absent.
    pub start_period: Option<Duration>,
}

impl HealthCheck {
    /// A line for the container's shell.
    pub fn shell(command: impl Into<String>) -> HealthCheck {
        HealthCheck::new(["CMD-SHELL".to_owned(), command.into()])
    }

    pub(super) fn render(self, node: &Node) -> raw::HealthCheck {
        let seconds = Duration::seconds;
        let start = self.start_period.unwrap_or(seconds(0));
        let mut wrong = Vec::new();
        if self.command.is_empty() {
            wrong.push("it needs a command");
        }
        if self.interval < seconds(5) || self.interval > seconds(300) {
            wrong.push("the interval lies between 5 and 300 seconds");
        }
        if self.timeout < seconds(2) || self.timeout > seconds(60) {
            wrong.push("the timeout lies between 2 and 60 seconds");
        }
        if !(1..=10).contains(&self.retries) {
            wrong.push("there are 1 to 10 retries");
        }
        if start > seconds(300) {
            wrong.push("the start period is at most 300 seconds");
        }
        for rule in wrong {
            let message = "ECS cannot check the container so";
            node.report(Diagnostic::error(&codes::HEALTH_CHECK_INVALID, message).hint(rule));
        }
        let mut command = self.command;
        if !command.first().is_some_and(|first| ["CMD", "CMD-SHELL", "NONE"].contains(&first.as_str())) {
            // As the AWS CDK takes it: one word is a line of the shell, several are a program.
            command.insert(0, if command.len() == 1 { "CMD-SHELL" } else { "CMD" }.to_owned());
        }
        let check = raw::HealthCheck::new()
            .command(command)
            .interval(self.interval.to_seconds())
            .retries(self.retries)
            .timeout(self.timeout.to_seconds());
        match self.start_period {
            Some(start) => check.start_period(start.to_seconds()),
            None => check,
        }
    }
}
