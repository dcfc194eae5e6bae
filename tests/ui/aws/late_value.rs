use ias_aws::{Stack, StackProps, s3};
use ias_core::App;

fn sha256(_: &str) {}

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Orders", StackProps::new());
    let bucket = s3::CfnBucket::new(&stack, "Raw", s3::CfnBucketProps::new());
    let arn: String = bucket.attr_arn();
    sha256(&bucket.attr_arn());
    s3::CfnBucket::new(&stack, bucket.attr_arn(), s3::CfnBucketProps::new());
    format!("{}/*", bucket.attr_arn());
}
