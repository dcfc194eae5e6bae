//! What CloudWatch knows of a queue.

use super::Queue;
use crate::cloudwatch::{Metric, Statistic};

/// Source: [metrics of SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html).
impl Queue {
    /// A metric of the queue by its name in `AWS/SQS`: the average over 5 minutes.
    pub fn metric(&self, name: &str) -> Metric {
        Metric::new("AWS/SQS", name).dimension("QueueName", self.queue_name())
    }

    /// How long the oldest message has been waiting, in seconds: the maximum over 5 minutes.
    pub fn metric_approximate_age_of_oldest_message(&self) -> Metric {
        self.metric("ApproximateAgeOfOldestMessage").statistic(Statistic::Maximum)
    }

    /// How many messages can be received: the maximum over 5 minutes.
    pub fn metric_approximate_number_of_messages_visible(&self) -> Metric {
        self.metric("ApproximateNumberOfMessagesVisible").statistic(Statistic::Maximum)
    }

    /// How many messages are being processed: the maximum over 5 minutes.
    pub fn metric_approximate_number_of_messages_not_visible(&self) -> Metric {
        self.metric("ApproximateNumberOfMessagesNotVisible").statistic(Statistic::Maximum)
    }

    /// How many messages were sent: the sum over 5 minutes.
    pub fn metric_number_of_messages_sent(&self) -> Metric {
        self.metric("NumberOfMessagesSent").statistic(Statistic::Sum)
    }

    /// How many messages were deleted, and so processed: the sum over 5 minutes.
    pub fn metric_number_of_messages_deleted(&self) -> Metric {
        self.metric("NumberOfMessagesDeleted").statistic(Statistic::Sum)
    }
}
