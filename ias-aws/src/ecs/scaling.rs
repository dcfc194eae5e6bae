//! Scaling the tasks of a service.

use ias_core::{Construct, Diagnostic, IntoVal, Invalid, Node, Val, lazy, text};

use super::FargateService;
use crate::applicationautoscaling::cfn_scalable_target::{ScalableDimension, ServiceNamespace};
use crate::applicationautoscaling::cfn_scaling_policy::{
    CustomizedMetricSpecification, PredefinedMetricSpecificationPredefinedMetricType as Metric,
};
use crate::applicationautoscaling::{
    ScalableTarget, ScalableTargetProps, ScalableTargetPropsRequired, ScalingSchedule, TargetTracking,
};
use crate::codes;
use crate::elasticloadbalancingv2::ApplicationTargetGroup;

/// The number of tasks of a service, between two limits.
///
/// Every rule may ask for more tasks; fewer run only if all agree.
///
/// ```
/// # use ias_aws::{Stack, StackProps, ec2, ecs};
/// # use ias_core::App;
/// # let app = App::new();
/// # let stack = Stack::new(&app, "shop", StackProps::new());
/// # let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// # let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));
/// # let task = ecs::FargateTaskDefinition::new(&stack, "Task", ecs::FargateTaskDefinitionProps::new());
/// # task.add_container("web", ecs::ContainerDefinitionOptions::new("nginx").port(80));
/// # let service = ecs::FargateService::new(&stack, "Service", ecs::FargateServiceProps::new(&cluster, &task));
/// use ias_aws::applicationautoscaling::TargetTracking;
/// use ias_core::Duration;
///
/// let calm = TargetTracking::new(70.0).scale_in_cooldown(Duration::minutes(5));
/// service.auto_scale_task_count(2, 10).scale_on_cpu(50).scale_on_memory(calm);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ScalableTaskCount {
    node: Node,
    target: ScalableTarget,
}

impl ScalableTaskCount {
    #[track_caller]
    pub(super) fn new(scope: &Node, service: &FargateService, min: u32, max: u32) -> ScalableTaskCount {
        scope.define("TaskCount", |node| {
            let cluster = service.cluster().cluster_name();
            let props = ScalableTargetProps::new(ScalableTargetPropsRequired {
                service_namespace: ServiceNamespace::Ecs,
                scalable_dimension: ScalableDimension::EcsServiceDesiredCount,
                resource_id: text!("service/{cluster}/{}", service.service_name()),
                min_capacity: min,
                max_capacity: max,
            });
            let target = ScalableTarget::new(&node, "Target", props);
            ScalableTaskCount { node, target }
        })
    }

    /// Keeps the average use of the CPU near a percentage.
    #[track_caller]
    pub fn scale_on_cpu(&self, percent: impl Into<TargetTracking>) -> &ScalableTaskCount {
        self.percent("Cpu", Metric::EcsServiceAverageCpuUtilization, percent.into())
    }

    /// Keeps the average use of memory near a percentage.
    #[track_caller]
    pub fn scale_on_memory(&self, percent: impl Into<TargetTracking>) -> &ScalableTaskCount {
        self.percent("Memory", Metric::EcsServiceAverageMemoryUtilization, percent.into())
    }

    /// Keeps the requests per minute and task near a number.
    #[track_caller]
    pub fn scale_on_requests(
        &self,
        requests_per_target: impl Into<TargetTracking>,
        group: &ApplicationTargetGroup,
    ) -> &ScalableTaskCount {
        // The group may be added to a listener later.
        let group = group.clone();
        let label = lazy(move || label(&group));
        self.target.scale_to_track_metric(
            "Requests",
            Metric::AlbRequestCountPerTarget,
            Some(label),
            requests_per_target,
        );
        self
    }

    /// Keeps a metric of yours near a target, such as messages per task.
    #[track_caller]
    pub fn scale_on_metric(
        &self,
        id: &str,
        metric: CustomizedMetricSpecification,
        target: impl Into<TargetTracking>,
    ) -> &ScalableTaskCount {
        self.target.scale_to_track_custom_metric(id, metric, target);
        self
    }

    /// Sets other limits at a time.
    pub fn scale_on_schedule(&self, id: &str, schedule: ScalingSchedule) -> &ScalableTaskCount {
        self.target.scale_on_schedule(id, schedule);
        self
    }

    #[track_caller]
    fn percent(&self, id: &str, metric: Metric, target: TargetTracking) -> &ScalableTaskCount {
        if target.target_value > 100.0 {
            let message = format!("the use of {id} cannot be kept at {} %", target.target_value);
            self.node.report(Diagnostic::error(&codes::SCALING_INVALID, message));
        }
        self.target.scale_to_track_metric(id, metric, None, target);
        self
    }
}

/// `app/<balancer>/<id>/targetgroup/<group>/<id>`.
fn label(group: &ApplicationTargetGroup) -> Val<String> {
    match group.load_balancers().first() {
        Some(balancer) => text!("{}/{}", balancer.load_balancer_full_name(), group.target_group_full_name()),
        None => {
            let message =
                "tasks are to scale on the requests to a target group that no listener sends requests to";
            let hint = "add it to a listener with `listener.add_target_group(..)`";
            Invalid::new(&codes::TARGET_GROUP_NOT_ATTACHED, message).hint(hint).val()
        }
    }
    .into_val()
}
