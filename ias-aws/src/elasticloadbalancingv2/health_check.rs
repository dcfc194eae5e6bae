//! How a load balancer finds out whether a target is well.

use ias_core::{Diagnostic, Duration, Node, Props};

use super::{CfnTargetGroupProps, cfn_target_group};
use crate::codes;

/// How a load balancer finds out whether a target is well.
///
/// What is absent has the default of Elastic Load Balancing, which is told in brackets.
///
/// Source: [health checks](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).
///
/// ```
/// use ias_aws::elasticloadbalancingv2::HealthCheck;
/// use ias_core::Duration;
///
/// let check = HealthCheck::new().path("/health").interval(Duration::seconds(15)).healthy_http_codes("200-299");
/// ```
#[derive(Clone, Debug, Props)]
pub struct HealthCheck {
    /// The path that is asked for (`/`).
    pub path: Option<String>,
    /// How often, 5 to 300 seconds (30 seconds).
    pub interval: Option<Duration>,
    /// How long an answer may take, 2 to 120 seconds and less than the interval (5 seconds).
    pub timeout: Option<Duration>,
    /// Good answers in a row until a target counts as well, 2 to 10 (5).
    pub healthy_threshold_count: Option<u32>,
    /// Bad answers in a row until a target counts as unwell, 2 to 10 (2).
    pub unhealthy_threshold_count: Option<u32>,
    /// The status codes of good answers, such as `200`, `200,204` or `200-299` (`200`).
    pub healthy_http_codes: Option<String>,
    /// The port that is asked, if it is not that of the traffic.
    pub port: Option<u16>,
    /// The protocol (`HTTP`).
    pub protocol: Option<cfn_target_group::HealthCheckProtocol>,
}

impl HealthCheck {
    pub(super) fn write(self, mut group: CfnTargetGroupProps) -> CfnTargetGroupProps {
        if let Some(path) = self.path {
            group = group.health_check_path(path);
        }
        if let Some(interval) = self.interval {
            group = group.health_check_interval_seconds(interval.to_seconds());
        }
        if let Some(timeout) = self.timeout {
            group = group.health_check_timeout_seconds(timeout.to_seconds());
        }
        if let Some(count) = self.healthy_threshold_count {
            group = group.healthy_threshold_count(count);
        }
        if let Some(count) = self.unhealthy_threshold_count {
            group = group.unhealthy_threshold_count(count);
        }
        if let Some(codes) = self.healthy_http_codes {
            group = group.matcher(cfn_target_group::Matcher::new().http_code(codes));
        }
        if let Some(port) = self.port {
            group = group.health_check_port(port.to_string());
        }
        if let Some(protocol) = self.protocol {
            group = group.health_check_protocol(protocol);
        }
        group
    }

    pub(super) fn check(&self, node: &Node) {
        let (interval, timeout) = (self.interval, self.timeout);
        let seconds = Duration::seconds;
        let mut wrong = Vec::new();
        if interval.is_some_and(|interval| interval < seconds(5) || interval > seconds(300)) {
            wrong.push("the interval lies between 5 and 300 seconds");
        }
        if timeout.is_some_and(|timeout| timeout < seconds(2) || timeout > seconds(120)) {
            wrong.push("the timeout lies between 2 and 120 seconds");
        }
        if timeout.unwrap_or(seconds(5)) >= interval.unwrap_or(seconds(30)) {
            wrong.push(
                "the timeout (5 seconds if absent) is shorter than the interval (30 seconds if absent)",
            );
        }
        let counts = [self.healthy_threshold_count, self.unhealthy_threshold_count];
        if counts.into_iter().flatten().any(|count| !(2..=10).contains(&count)) {
            wrong.push("thresholds lie between 2 and 10");
        }
        if self.path.as_ref().is_some_and(|path| !path.starts_with('/')) {
            wrong.push("the path begins with `/`");
        }
        for rule in wrong {
            let message = "the load balancer cannot check targets so";
            node.report(Diagnostic::error(&codes::HEALTH_CHECK_INVALID, message).hint(rule));
        }
    }
}
