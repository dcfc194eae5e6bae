//! What CloudWatch knows of a topic.

use super::Topic;
use crate::cloudwatch::{Metric, Statistic};

/// Source: [metrics of SNS](https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html).
impl Topic {
    /// A metric of the topic by its name in `AWS/SNS`: the average over 5 minutes.
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/SNS", name).dimension("TopicName", self.topic_name())
    }

    /// How many messages were published: the sum over 5 minutes.
    pub fn metric_number_of_messages_published(&self) -> Metric {
        self.metric("NumberOfMessagesPublished").statistic(Statistic::Sum)
    }

    /// How many messages could not be delivered: the sum over 5 minutes.
    pub fn metric_number_of_notifications_failed(&self) -> Metric {
        self.metric("NumberOfNotificationsFailed").statistic(Statistic::Sum)
    }
}
