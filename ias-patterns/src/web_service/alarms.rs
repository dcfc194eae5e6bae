//! Alarms on what customers notice.

use ias_aws::cloudwatch::{Alarm, AlarmProps, ComparisonOperator, Metric, Statistic, TreatMissingData};
use ias_aws::ecs::FargateService;
use ias_aws::elasticloadbalancingv2::{ApplicationLoadBalancer, ApplicationTargetGroup, HttpCode};
use ias_aws::kinds;
use ias_aws::sqs::Queue;
use ias_core::{Construct, Duration, Is, Node, Val};

/// What is watched.
pub(super) struct Watched<'a> {
    pub(super) service: &'a FargateService,
    pub(super) balancer: &'a ApplicationLoadBalancer,
    pub(super) group: &'a ApplicationTargetGroup,
    pub(super) queue: Option<&'a Queue>,
    /// Who is told; nobody if absent.
    pub(super) topic: Option<&'a Val<Is<kinds::TopicArn>>>,
}

/// The construct below which the alarms stand.
#[derive(Clone, Construct)]
struct Alarms {
    node: Node,
}

impl Watched<'_> {
    /// Defines the alarms: errors, slowness, unhealthy tasks, a busy processor, and jobs that wait.
    pub(super) fn define(&self, scope: &Node) {
        let minute = Duration::minutes(1);
        let alarms = scope.define("Alarms", |node| Alarms { node });
        let errors =
            self.group.metric_http_code_target(HttpCode::Code5xx).statistic(Statistic::Sum).period(minute);
        self.alarm(&alarms, "Errors", errors, 10, "The service answers with errors (5xx).");
        let refused =
            self.balancer.metric_http_code_elb(HttpCode::Code5xx).statistic(Statistic::Sum).period(minute);
        self.alarm(&alarms, "Refused", refused, 10, "The load balancer itself answers with errors (5xx).");
        let slow =
            self.group.metric_target_response_time().statistic(Statistic::Percentile(99.0)).period(minute);
        self.alarm(&alarms, "Slow", slow, 2, "One request in a hundred takes two seconds or more.");
        let unhealthy = self.group.metric_unhealthy_host_count().statistic(Statistic::Maximum).period(minute);
        self.alarm(&alarms, "Unhealthy", unhealthy, 1, "A task does not pass its health check.");
        let busy = self.service.metric_cpu_utilization().period(minute);
        self.alarm(&alarms, "Busy", busy, 90, "The processor is busy and scaling does not help.");
        if let Some(queue) = self.queue {
            let waiting =
                queue.metric_approximate_age_of_oldest_message().statistic(Statistic::Maximum).period(minute);
            self.alarm(&alarms, "Waiting", waiting, 900, "A job waits for a quarter of an hour or longer.");
        }
    }

    fn alarm(&self, scope: &Alarms, id: &str, metric: Metric, threshold: i64, about: &str) {
        let props = AlarmProps::new(metric, threshold)
            .comparison(ComparisonOperator::GreaterThanOrEqualToThreshold)
            // Three minutes of five: one bad minute wakes nobody.
            .evaluation_periods(5_u32)
            .datapoints_to_alarm(3_u32)
            // Without requests there are no data points, and nothing is wrong.
            .treat_missing_data(TreatMissingData::NotBreaching)
            .description(about);
        let alarm = Alarm::new(scope, id, props);
        if let Some(topic) = self.topic {
            alarm.add_alarm_action(topic).add_ok_action(topic);
        }
    }
}
