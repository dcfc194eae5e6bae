//! Where streams of data go.

use ias_core::policy::{AnyResource, Findings, policy};

use super::ways::{Way, check, types};
use crate::policies::general::AllowedRegions;

pub(super) const WAYS: [Way; 7] = [
    ("AWS::Events::Rule", &[&["Targets", "Arn"]]),
    (
        "AWS::KinesisFirehose::DeliveryStream",
        &[
            &["AmazonOpenSearchServerlessDestinationConfiguration", "S3Configuration", "BucketARN"],
            &["AmazonopensearchserviceDestinationConfiguration", "DomainARN"],
            &["ExtendedS3DestinationConfiguration", "BucketARN"],
            &["HttpEndpointDestinationConfiguration", "S3Configuration", "BucketARN"],
            &["S3DestinationConfiguration", "BucketARN"],
        ],
    ),
    ("AWS::Logs::Destination", &[&["TargetArn"]]),
    ("AWS::Logs::SubscriptionFilter", &[&["DestinationArn"]]),
    ("AWS::Pipes::Pipe", &[&["Target"]]),
    ("AWS::SNS::Subscription", &[&["Endpoint"]]),
    ("AWS::Scheduler::Schedule", &[&["Target", "Arn"]]),
];

const TYPES: &[&str] = &types(&WAYS);

/// Streams of data go to allowed regions.
///
/// A pack says which: [`AllowedRegions`](crate::policies::general::AllowedRegions). Looked at are the targets of
/// events, schedules, pipes, log subscriptions, topics and delivery streams. The ARN of a bucket does not tell its
/// region, so such a target has to be a bucket of the same program.
///
/// # Why it matters
///
/// Logs and events hold names and addresses of people. A subscription carries them away without anybody noticing.
///
/// # How to mend it
///
/// Let the target stand in an allowed region:
///
/// ```
/// # use ias_aws::{Stack, StackProps, sqs};
/// # let app = ias_core::App::new();
/// # let stack = Stack::new(&app, "orders", StackProps::new());
/// use ias_aws::{kinds::TopicArn, sns::CfnSubscriptionProps};
///
/// let queue = sqs::Queue::new(&stack, "Queue", sqs::QueueProps::new());
/// let topic = ias_core::known::<TopicArn>("arn:aws:sns:eu-west-1:111122223333:orders");
/// CfnSubscriptionProps::new(topic, "sqs").endpoint(queue.queue_arn());
/// ```
///
/// # When an exception is right
///
/// For events without data of persons, such as findings that are gathered in one region.
///
/// # Sources
///
/// - [Cross-region event buses](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html)
/// - GDPR chapter V, NIST 800-53 r5 SA-9(5)
#[policy(id = "aws-export-regions", severity = High, enforcement = Mandatory, types = TYPES)]
pub fn exports(resource: &AnyResource<'_>, allowed: &AllowedRegions, findings: &mut Findings) {
    check(resource, &WAYS, allowed, "data go to", findings);
}
