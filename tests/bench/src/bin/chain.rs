//! RESOURCES buckets, each referring to the one before it: `chain RESOURCES`.

use ias_aws::{Stack, StackProps, s3};
use ias_benches::{argument, synth};
use ias_core::{App, Construct, text};

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Stack", StackProps::new());
    let mut previous: Option<s3::CfnBucket> = None;
    for r in 0..argument(1, 480) {
        let mut props = s3::CfnBucketProps::new();
        props = match &previous {
            Some(bucket) => props
                .bucket_name(text!("{}-x{r}", bucket.reference()))
                .tags([s3::cfn_bucket::Tag::new("previous", bucket.attr_arn())]),
            None => props.bucket_name("first"),
        };
        let bucket = s3::CfnBucket::new(&stack, &format!("Bucket{r}"), props);
        if let Some(previous) = &previous {
            bucket.node().add_dependency(previous);
        }
        previous = Some(bucket);
    }
    synth(app);
}
