//! Logs of the requests that a load balancer took, for which the feature `s3` is needed.

use ias_core::{Construct, Diagnostic, text};

use super::ApplicationLoadBalancer;
use crate::iam::{PolicyStatement, Principal};
use crate::intrinsic::pseudo;
use crate::{Stack, codes, s3};

impl ApplicationLoadBalancer {
    /// Writes a log of the requests into a bucket of the same region, below a prefix without slashes at its ends.
    ///
    /// The bucket's policy is extended; one that exists already must let
    /// `logdelivery.elasticloadbalancing.amazonaws.com` write. Keys of KMS are refused by Elastic Load Balancing.
    ///
    /// Source: [access logs](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html).
    ///
    /// ```
    /// use ias_aws::elasticloadbalancingv2::{ApplicationLoadBalancer, ApplicationLoadBalancerProps};
    /// use ias_aws::{Stack, StackProps, ec2, s3};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "shop", StackProps::new());
    /// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
    /// let alb = ApplicationLoadBalancer::new(&stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    /// let logs = s3::Bucket::new(&stack, "Logs", s3::BucketProps::new());
    /// alb.log_access_logs(&logs, Some("shop"));
    /// ```
    pub fn log_access_logs(&self, bucket: &s3::Bucket, prefix: Option<&str>) {
        if bucket.encryption_key().is_some() {
            let message = "a load balancer cannot write its logs into a bucket that a key of KMS encrypts";
            let hint = "encrypt the bucket with the keys of S3";
            self.node().report(Diagnostic::error(&codes::ACCESS_LOGS_ENCRYPTED, message).hint(hint));
        }
        self.set_attribute("access_logs.s3.enabled", "true");
        self.set_attribute("access_logs.s3.bucket", bucket.bucket_name());
        if let Some(prefix) = prefix {
            self.set_attribute("access_logs.s3.prefix", prefix);
        }
        let stack = Stack::of(self.node());
        let account = stack.as_ref().map_or_else(pseudo::account_id, Stack::account);
        let region = stack.as_ref().map_or_else(pseudo::region, Stack::region);
        let below = prefix.map_or_else(String::new, |prefix| format!("{prefix}/"));
        let objects = text!("{}/{below}AWSLogs/{account}/*", bucket.bucket_arn());
        let source =
            text!("arn:{}:elasticloadbalancing:{region}:{account}:loadbalancer/*", pseudo::partition());
        let write = PolicyStatement::allow(["s3:PutObject"], [objects])
            .principal(&Principal::service("logdelivery.elasticloadbalancing.amazonaws.com"))
            .condition("ArnLike", "aws:SourceArn", source);
        bucket.add_to_resource_policy(write);
        // Elastic Load Balancing tries to write when logging is switched on.
        self.resource().node().add_dependency(bucket);
    }
}
