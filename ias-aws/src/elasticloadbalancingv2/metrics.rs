//! Metrics of load balancers and target groups.

use std::panic::Location;

use ias_core::{Invalid, Val, lazy};

use super::{ApplicationLoadBalancer, ApplicationTargetGroup};
use crate::cloudwatch::{Metric, Statistic};
use crate::codes;

const NAMESPACE: &str = "AWS/ApplicationELB";

/// A class of status codes, which is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HttpCode {
    /// 200 to 299: it was done.
    Code2xx,
    /// 300 to 399: it is somewhere else.
    Code3xx,
    /// 400 to 499: the client is at fault.
    Code4xx,
    /// 500 to 599: the server is at fault.
    Code5xx,
}

impl HttpCode {
    const fn digits(self) -> &'static str {
        match self {
            HttpCode::Code2xx => "2XX",
            HttpCode::Code3xx => "3XX",
            HttpCode::Code4xx => "4XX",
            HttpCode::Code5xx => "5XX",
        }
    }
}

/// Source: [metrics](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html).
impl ApplicationLoadBalancer {
    /// A metric of the load balancer in the namespace `AWS/ApplicationELB`.
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new(NAMESPACE, name).dimension("LoadBalancer", self.load_balancer_full_name())
    }

    /// How many requests came.
    pub fn metric_request_count(&self) -> Metric {
        self.metric("RequestCount").statistic(Statistic::Sum)
    }

    /// How long targets took to answer, in seconds.
    pub fn metric_target_response_time(&self) -> Metric {
        self.metric("TargetResponseTime")
    }

    /// How many answers of this class the load balancer gave by itself, as no target could (3xx to 5xx).
    pub fn metric_http_code_elb(&self, code: HttpCode) -> Metric {
        self.metric(&format!("HTTPCode_ELB_{}_Count", code.digits())).statistic(Statistic::Sum)
    }

    /// How many answers of this class targets gave.
    pub fn metric_http_code_target(&self, code: HttpCode) -> Metric {
        self.metric(&format!("HTTPCode_Target_{}_Count", code.digits())).statistic(Statistic::Sum)
    }
}

/// Source: [metrics](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html).
impl ApplicationTargetGroup {
    /// A metric of the target group behind its load balancer, in the namespace `AWS/ApplicationELB`.
    ///
    /// The load balancer may come later: the first one with a listener that sends requests here is taken.
    ///
    /// ```
    /// use ias_aws::cloudwatch::{Alarm, AlarmProps, TreatMissingData};
    /// use ias_aws::elasticloadbalancingv2::{
    ///     ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps, ApplicationTargetGroup,
    ///     ApplicationTargetGroupProps, HttpCode, ListenerAction,
    /// };
    /// use ias_aws::{Stack, StackProps, ec2};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "shop", StackProps::new());
    /// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
    /// let orders = ApplicationTargetGroup::new(&stack, "Orders", ApplicationTargetGroupProps::new(&vpc));
    /// let alb = ApplicationLoadBalancer::new(&stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    /// let http = alb.add_listener("Http", ApplicationListenerOptions::http());
    /// http.set_default_action(ListenerAction::forward(&orders));
    ///
    /// let failures = AlarmProps::new(orders.metric_http_code_target(HttpCode::Code5xx), 10);
    /// Alarm::new(&stack, "Failures", failures.treat_missing_data(TreatMissingData::NotBreaching));
    /// ```
    #[track_caller]
    pub fn metric(&self, name: &str) -> Metric {
        let (group, site) = (self.clone(), Location::caller());
        let balancer: Val<String> = lazy(move || match group.load_balancers().first() {
            Some(balancer) => balancer.load_balancer_full_name(),
            None => {
                let message = "a metric is wanted of a target group that no load balancer sends requests to";
                let hint = "add it to a listener: `listener.add_target_group(..)`";
                Invalid::at(&codes::TARGET_GROUP_NOT_ATTACHED, message, site).hint(hint).val()
            }
        });
        Metric::new(NAMESPACE, name)
            .dimension("LoadBalancer", balancer)
            .dimension("TargetGroup", self.target_group_full_name())
    }

    /// How many requests the targets got.
    #[track_caller]
    pub fn metric_request_count(&self) -> Metric {
        self.metric("RequestCount").statistic(Statistic::Sum)
    }

    /// How many targets are well.
    #[track_caller]
    pub fn metric_healthy_host_count(&self) -> Metric {
        self.metric("HealthyHostCount")
    }

    /// How many targets fail their health checks.
    #[track_caller]
    pub fn metric_unhealthy_host_count(&self) -> Metric {
        self.metric("UnHealthyHostCount")
    }

    /// How long targets took to answer, in seconds.
    #[track_caller]
    pub fn metric_target_response_time(&self) -> Metric {
        self.metric("TargetResponseTime")
    }

    /// How many answers of this class targets gave.
    #[track_caller]
    pub fn metric_http_code_target(&self, code: HttpCode) -> Metric {
        self.metric(&format!("HTTPCode_Target_{}_Count", code.digits())).statistic(Statistic::Sum)
    }

    /// How many connections to targets could not be made.
    #[track_caller]
    pub fn metric_target_connection_error_count(&self) -> Metric {
        self.metric("TargetConnectionErrorCount").statistic(Statistic::Sum)
    }
}
