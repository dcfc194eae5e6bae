//! STACKS stacks of RESOURCES buckets each: `buckets STACKS RESOURCES`.

use ias_aws::{Stack, StackProps, s3};
use ias_benches::{argument, synth};
use ias_core::App;

fn main() {
    let app = App::new();
    for s in 0..argument(1, 1) {
        let stack = Stack::new(&app, &format!("Stack{s}"), StackProps::new());
        for r in 0..argument(2, 480) {
            let versioning = s3::cfn_bucket::VersioningConfiguration::new(
                s3::cfn_bucket::VersioningConfigurationStatus::Enabled,
            );
            let props = s3::CfnBucketProps::new()
                .bucket_name(format!("bucket-{s}-{r}"))
                .versioning_configuration(versioning);
            s3::CfnBucket::new(&stack, &format!("Bucket{r}"), props);
        }
    }
    synth(app);
}
