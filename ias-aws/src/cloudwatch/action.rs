//! Whom alarms tell.

use ias_core::{IntoVal, Is, Val};

use super::Alarm;
use crate::kinds;
use crate::sns::Topic;

/// What an alarm can tell: a topic, its ARN, a function, and what you implement it for.
///
/// ```
/// use ias_aws::cloudwatch::{Alarm, AlarmAction};
/// use ias_core::{Val, text};
///
/// /// Stops the instance whose metric is watched.
/// struct Stop;
/// impl AlarmAction for Stop {
///     fn bind(&self, _alarm: &Alarm) -> Val<String> {
///         text!("arn:aws:automate:{}:ec2:stop", ias_aws::intrinsic::pseudo::region())
///     }
/// }
/// ```
///
/// Source: [alarm actions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html).
pub trait AlarmAction {
    /// Lets the alarm tell it, and returns its ARN.
    #[track_caller]
    fn bind(&self, alarm: &Alarm) -> Val<String>;
}

/// The policy of a new topic is extended to let alarms publish.
impl AlarmAction for Topic {
    fn bind(&self, _alarm: &Alarm) -> Val<String> {
        self.allow_service("cloudwatch.amazonaws.com");
        self.topic_arn().into_val()
    }
}

/// The policy of the topic must let alarms publish, as that of a topic without one of its own does.
impl AlarmAction for Val<Is<kinds::TopicArn>> {
    fn bind(&self, _alarm: &Alarm) -> Val<String> {
        self.into_val()
    }
}

#[cfg(feature = "lambda")]
impl AlarmAction for crate::lambda::Function {
    #[track_caller]
    fn bind(&self, alarm: &Alarm) -> Val<String> {
        use ias_core::Construct as _;

        let permission = crate::lambda::Permission::new("lambda.alarms.cloudwatch.amazonaws.com")
            .source_account(crate::intrinsic::pseudo::account_id())
            .source_arn(alarm.alarm_arn());
        // Beside the alarm: in the function's stack it would refer back to the alarm's.
        let function = self.node().path().replace('/', "");
        self.permit(alarm.node(), &format!("{function}AlarmPermission"), permission);
        self.function_arn().into_val()
    }
}

impl<A: AlarmAction + ?Sized> AlarmAction for &A {
    #[track_caller]
    fn bind(&self, alarm: &Alarm) -> Val<String> {
        (**self).bind(alarm)
    }
}
