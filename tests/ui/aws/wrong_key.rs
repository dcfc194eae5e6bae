//! A property of one type is no property of another.
use ias_aws::{cfn::CfnType, lambda, s3};

fn name(bucket: &s3::CfnBucket) {
    bucket.get(lambda::CfnFunctionProps::function_name);
    bucket.set(s3::CfnBucketProps::bucket_name, 7);
}

fn main() {}
