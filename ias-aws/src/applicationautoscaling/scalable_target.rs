//! What can be scaled, between which limits, and by what.

use ias_core::{Construct, Diagnostic, IntoVal, Node, Props, Val};

use super::cfn_scalable_target::{
    ScalableDimension, ScalableTargetAction, ScheduledAction, ServiceNamespace,
};
use super::cfn_scaling_policy::{
    CustomizedMetricSpecification, PolicyType, PredefinedMetricSpecification,
    PredefinedMetricSpecificationPredefinedMetricType, TargetTrackingScalingPolicyConfiguration,
};
use super::{
    CfnScalableTarget, CfnScalableTargetProps, CfnScalableTargetPropsRequired, CfnScalingPolicy,
    CfnScalingPolicyProps, TargetTracking,
};
use crate::cfn::{CfnType, With};
use crate::{cfn, codes};

/// Something whose number is scaled between two limits.
///
/// Constructs of services make it, such as `FargateService::auto_scale_task_count`. Scaling runs under the role that AWS
/// keeps for the service.
///
/// ```
/// use ias_aws::applicationautoscaling::cfn_scalable_target::{ScalableDimension, ServiceNamespace};
/// use ias_aws::applicationautoscaling::cfn_scaling_policy::PredefinedMetricSpecificationPredefinedMetricType as Metric;
/// use ias_aws::applicationautoscaling::{ScalableTarget, ScalableTargetProps, ScalableTargetPropsRequired};
/// use ias_aws::{Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let props = ScalableTargetProps::new(ScalableTargetPropsRequired {
///     service_namespace: ServiceNamespace::Dynamodb,
///     scalable_dimension: ScalableDimension::DynamodbTableReadCapacityUnits,
///     resource_id: "table/orders",
///     min_capacity: 5,
///     max_capacity: 100,
/// });
/// let reads = ScalableTarget::new(&stack, "Reads", props);
/// reads.scale_to_track_metric("Use", Metric::DynamoDbReadCapacityUtilization, None, 70);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ScalableTarget {
    node: Node,
    resource: CfnScalableTarget,
}

/// How a [`ScalableTarget`] is made.
#[derive(Clone, Debug, Props)]
pub struct ScalableTargetProps {
    /// The service.
    pub service_namespace: ServiceNamespace,
    /// What is scaled.
    pub scalable_dimension: ScalableDimension,
    /// Which one, as in `service/cluster/name`.
    pub resource_id: Val<String>,
    /// The least.
    pub min_capacity: u32,
    /// The most.
    pub max_capacity: u32,
}

/// Other limits from some time on.
///
/// ```
/// use ias_aws::applicationautoscaling::ScalingSchedule;
///
/// let morning = ScalingSchedule::new("cron(0 7 ? * MON-FRI *)").min_capacity(10).time_zone("Europe/Vienna");
/// ```
#[derive(Clone, Debug, Props)]
pub struct ScalingSchedule {
    /// When: `cron(..)`, `rate(..)` or `at(..)`.
    pub schedule: String,
    /// The least from then on; as before if absent.
    pub min_capacity: Option<u32>,
    /// The most from then on; as before if absent.
    pub max_capacity: Option<u32>,
    /// The time zone, such as `Europe/Vienna`; UTC if absent.
    pub time_zone: Option<String>,
}

impl ScalableTarget {
    /// Defines something to be scaled.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ScalableTargetProps) -> ScalableTarget {
        scope.node().define(id, |node| {
            if props.min_capacity > props.max_capacity {
                let message =
                    format!("the least is {} and the most {}", props.min_capacity, props.max_capacity);
                node.report(Diagnostic::error(&codes::SCALING_INVALID, message));
            }
            let required = CfnScalableTargetPropsRequired {
                resource_id: props.resource_id,
                service_namespace: props.service_namespace,
                scalable_dimension: props.scalable_dimension,
                min_capacity: props.min_capacity,
                max_capacity: props.max_capacity,
            };
            let resource = CfnScalableTarget::new(&node, "Resource", CfnScalableTargetProps::new(required));
            ScalableTarget { node, resource }
        })
    }

    /// Keeps a metric that AWS defines near a target.
    ///
    /// `resource_label` names the target group for `AlbRequestCountPerTarget`, and is absent for the other metrics.
    #[track_caller]
    pub fn scale_to_track_metric(
        &self,
        id: &str,
        metric: PredefinedMetricSpecificationPredefinedMetricType,
        resource_label: Option<Val<String>>,
        target: impl Into<TargetTracking>,
    ) -> &ScalableTarget {
        let metric = PredefinedMetricSpecification::new(metric)
            .with(resource_label, PredefinedMetricSpecification::resource_label);
        self.track(id, target.into(), |policy| policy.predefined_metric_specification(metric))
    }

    /// Keeps a metric of yours near a target, such as messages per task.
    ///
    /// The metric must fall in proportion to what is added.
    #[track_caller]
    pub fn scale_to_track_custom_metric(
        &self,
        id: &str,
        metric: CustomizedMetricSpecification,
        target: impl Into<TargetTracking>,
    ) -> &ScalableTarget {
        self.track(id, target.into(), |policy| policy.customized_metric_specification(metric))
    }

    /// Sets other limits at a time.
    pub fn scale_on_schedule(&self, id: &str, schedule: ScalingSchedule) -> &ScalableTarget {
        if schedule.min_capacity.is_none() && schedule.max_capacity.is_none() {
            let message = format!("the schedule `{id}` sets neither limit");
            self.node.report(Diagnostic::error(&codes::SCALING_INVALID, message));
        }
        let limits = ScalableTargetAction::new()
            .with(schedule.min_capacity, ScalableTargetAction::min_capacity)
            .with(schedule.max_capacity, ScalableTargetAction::max_capacity);
        let action = ScheduledAction::new(id, schedule.schedule)
            .scalable_target_action(limits)
            .with(schedule.time_zone, ScheduledAction::timezone);
        let mut actions = self
            .resource
            .get(CfnScalableTargetProps::scheduled_actions)
            .and_then(|held| held.known())
            .unwrap_or_default();
        actions.push(action.into_val());
        self.resource.set(CfnScalableTargetProps::scheduled_actions, actions);
        self
    }

    #[track_caller]
    fn track(
        &self,
        id: &str,
        target: TargetTracking,
        metric: impl FnOnce(TargetTrackingScalingPolicyConfiguration) -> TargetTrackingScalingPolicyConfiguration,
    ) -> &ScalableTarget {
        type Policy = TargetTrackingScalingPolicyConfiguration;
        let tracking = metric(Policy::new(number(target.target_value)))
            .with(target.scale_in_cooldown.map(|time| time.to_seconds()), Policy::scale_in_cooldown)
            .with(target.scale_out_cooldown.map(|time| time.to_seconds()), Policy::scale_out_cooldown)
            .with(target.disable_scale_in.then_some(true), Policy::disable_scale_in);
        self.node.define(id, |node| {
            if !(target.target_value.is_finite() && target.target_value > 0.0) {
                let message = format!("a metric cannot be kept at {}", target.target_value);
                node.report(Diagnostic::error(&codes::SCALING_INVALID, message));
            }
            // The name that it has in the AWS CDK: unique in the region, as the path is.
            let name = cfn::logical_id(&node.path()).unwrap_or_default();
            let policy = CfnScalingPolicyProps::new(name, PolicyType::TargetTrackingScaling)
                .scaling_target_id(
                    self.resource.reference().cast::<ias_core::Is<crate::kinds::ScalableTargetResourceId>>(),
                )
                .target_tracking_scaling_policy_configuration(tracking);
            CfnScalingPolicy::new(&node, "Resource", policy);
            ScalingPolicy { node }
        });
        self
    }
}

/// A whole number without a fraction, as people and the AWS CDK write it.
fn number(value: f64) -> Val<f64> {
    let whole = value as i64;
    if whole as f64 == value { whole.into_val() } else { value.into_val() }
}

/// A policy in the tree.
#[derive(Clone, Construct)]
struct ScalingPolicy {
    #[allow(dead_code, reason = "read through `Construct`")]
    node: Node,
}
