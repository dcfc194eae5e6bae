use ias_aws::{Stack, StackProps, lambda, lambda::cfn_function::Code, s3};
use ias_core::App;

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Orders", StackProps::new());
    let bucket = s3::CfnBucket::new(&stack, "Raw", s3::CfnBucketProps::new());
    // A bucket is no role; and a known role is written `known("..")`.
    lambda::CfnFunctionProps::new(Code::new(), bucket.attr_arn());
    lambda::CfnFunctionProps::new(Code::new(), "arn:aws:iam::123456789012:role/worker");
}
