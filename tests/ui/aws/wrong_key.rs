//! A property of one type is no property of another.
use ias_aws::{cfn::CfnType, s3, sqs};

fn name(bucket: &s3::CfnBucket) {
    bucket.get(sqs::CfnQueueProps::queue_name);
    bucket.set(s3::CfnBucketProps::bucket_name, 7);
}

fn main() {}
