//! Alarms.

use ias_core::{Construct, IntoKey, IntoVal, Is, List, Node, Props, Val};

use super::{
    AlarmAction, CfnAlarm, CfnAlarmProps, MathExpression, Metric, TreatMissingData, cfn_alarm, check, render,
};
use crate::cfn::{CfnType as _, With as _};
use crate::intrinsic::{select, split};
use crate::kinds;

/// Watches a metric, and tells others when it crosses a threshold.
///
/// ```
/// use ias_aws::cloudwatch::{Alarm, AlarmProps, ComparisonOperator, Metric, Statistic, TreatMissingData};
/// use ias_aws::{Stack, StackProps, sns};
/// use ias_core::{App, Duration};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let on_call = sns::Topic::new(&stack, "OnCall", sns::TopicProps::new());
///
/// let refused = Metric::new("Orders", "Refused").statistic(Statistic::Sum).period(Duration::minutes(1));
/// let props = AlarmProps::new(refused, 10)
///     .comparison(ComparisonOperator::GreaterThanThreshold)
///     .evaluation_periods(5)
///     .datapoints_to_alarm(3)
///     .treat_missing_data(TreatMissingData::NotBreaching)
///     .description("Customers cannot order; see the runbook.");
/// let alarm = Alarm::new(&stack, "Refused", props);
/// alarm.add_alarm_action(&on_call).add_ok_action(&on_call);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Alarm {
    node: Node,
    arn: Val<Is<kinds::AlarmArn>>,
    name: Val<Is<kinds::AlarmName>>,
    /// Absent for an alarm that exists already.
    resource: Option<CfnAlarm>,
}

/// How an [`Alarm`] is made.
///
/// Source: [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html).
#[derive(Clone, Debug, Props)]
pub struct AlarmProps {
    /// What is watched: a [`Metric`] or a [`MathExpression`].
    pub metric: AlarmMetric,
    /// With what it is compared, in the unit of the metric.
    pub threshold: Val<f64>,
    /// How many periods are looked at; the AWS CDK always wants to be told. Together they last at most a day, or seven
    /// days with periods of an hour or more.
    #[props(default = 1)]
    pub evaluation_periods: u32,
    /// In how many of these the threshold must be crossed; in all if absent.
    pub datapoints_to_alarm: Option<u32>,
    /// How the metric is compared with the threshold for the alarm to go off.
    #[props(default = ComparisonOperator::GreaterThanOrEqualToThreshold)]
    pub comparison: ComparisonOperator,
    /// What a period without data points means; that nothing is known (`Missing`) if absent.
    pub treat_missing_data: Option<TreatMissingData>,
    /// What it is about and what to do, at most 1,024 characters. People get it with the message.
    pub description: Option<Val<String>>,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced. At most 255 characters.
    pub alarm_name: Option<Val<String>>,
    /// Whether anybody is told; they are if absent.
    pub actions_enabled: Option<bool>,
}

/// What an alarm watches.
#[derive(Clone, Debug)]
pub enum AlarmMetric {
    /// One metric.
    Metric(Metric),
    /// What is computed from some.
    Expression(MathExpression),
}

/// How a metric is compared with a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ComparisonOperator {
    /// `metric >= threshold`
    GreaterThanOrEqualToThreshold,
    /// `metric > threshold`
    GreaterThanThreshold,
    /// `metric < threshold`
    LessThanThreshold,
    /// `metric <= threshold`
    LessThanOrEqualToThreshold,
}

impl Alarm {
    /// Defines an alarm.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: AlarmProps) -> Alarm {
        scope.node().define(id, |node| {
            check::check(&node, &props);
            let resource = CfnAlarmProps::new()
                .with(props.actions_enabled, CfnAlarmProps::actions_enabled)
                .with(props.description, CfnAlarmProps::alarm_description)
                .with(props.alarm_name, CfnAlarmProps::alarm_name)
                .comparison_operator(props.comparison.word())
                .with(props.datapoints_to_alarm, CfnAlarmProps::datapoints_to_alarm)
                .evaluation_periods(props.evaluation_periods)
                .threshold(props.threshold)
                .with(props.treat_missing_data, CfnAlarmProps::treat_missing_data);
            let resource = CfnAlarm::new(&node, "Resource", render::write(resource, &props.metric));
            Alarm { arn: resource.attr_arn(), name: resource.reference(), resource: Some(resource), node }
        })
    }

    /// An alarm that exists already. Nobody can be added to those whom it tells.
    #[track_caller]
    pub fn from_alarm_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::AlarmArn>>) -> Alarm {
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.splitn(7, ':').nth(6).unwrap_or_default()),
            None => select::<String>(6, split(":", &arn)).cast(),
        };
        scope.node().define(id, |node| Alarm { node, arn, name, resource: None })
    }

    /// Its ARN.
    pub fn alarm_arn(&self) -> Val<Is<kinds::AlarmArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn alarm_name(&self) -> Val<Is<kinds::AlarmName>> {
        self.name.clone()
    }

    /// Tells somebody when it goes off; at most five. Without effect on an alarm that exists already.
    #[track_caller]
    pub fn add_alarm_action(&self, action: &dyn AlarmAction) -> &Alarm {
        self.add_action(CfnAlarmProps::alarm_actions, action)
    }

    /// Tells somebody when all is well again; at most five. Without effect on an alarm that exists already.
    #[track_caller]
    pub fn add_ok_action(&self, action: &dyn AlarmAction) -> &Alarm {
        self.add_action(CfnAlarmProps::ok_actions, action)
    }

    /// Tells somebody when there are too few data points to know; at most five. Without effect on an alarm that exists
    /// already.
    #[track_caller]
    pub fn add_insufficient_data_action(&self, action: &dyn AlarmAction) -> &Alarm {
        self.add_action(CfnAlarmProps::insufficient_data_actions, action)
    }

    #[track_caller]
    fn add_action<Form>(
        &self,
        list: impl IntoKey<CfnAlarmProps, List<String>, Form>,
        action: &dyn AlarmAction,
    ) -> &Alarm {
        let Some(resource) = &self.resource else { return self };
        let (key, action) = (list.into_key(), action.bind(self));
        let mut actions = resource.get(&key).and_then(|actions| actions.known()).unwrap_or_default();
        if !actions.contains(&action) {
            actions.push(action);
            check::check_actions(&self.node, actions.len());
            resource.set(key, actions);
        }
        self
    }
}

impl ComparisonOperator {
    const fn word(self) -> cfn_alarm::ComparisonOperator {
        use cfn_alarm::ComparisonOperator as Word;
        match self {
            ComparisonOperator::GreaterThanOrEqualToThreshold => Word::GreaterThanOrEqualToThreshold,
            ComparisonOperator::GreaterThanThreshold => Word::GreaterThanThreshold,
            ComparisonOperator::LessThanThreshold => Word::LessThanThreshold,
            ComparisonOperator::LessThanOrEqualToThreshold => Word::LessThanOrEqualToThreshold,
        }
    }
}

impl From<Metric> for AlarmMetric {
    fn from(metric: Metric) -> AlarmMetric {
        AlarmMetric::Metric(metric)
    }
}

impl From<&Metric> for AlarmMetric {
    fn from(metric: &Metric) -> AlarmMetric {
        AlarmMetric::Metric(metric.clone())
    }
}

impl From<MathExpression> for AlarmMetric {
    fn from(expression: MathExpression) -> AlarmMetric {
        AlarmMetric::Expression(expression)
    }
}

impl From<&Alarm> for Alarm {
    fn from(alarm: &Alarm) -> Alarm {
        alarm.clone()
    }
}

impl IntoVal<Is<kinds::AlarmArn>> for &Alarm {
    fn into_val(self) -> Val<Is<kinds::AlarmArn>> {
        self.alarm_arn()
    }
}
