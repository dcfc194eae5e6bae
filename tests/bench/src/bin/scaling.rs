//! RESOURCES buckets in stacks of 400: `scaling RESOURCES`.

use ias_aws::{Stack, StackProps, s3};
use ias_benches::{argument, synth};
use ias_core::App;

fn main() {
    let app = App::new();
    let count = argument(1, 1000);
    for s in 0..count.div_ceil(400) {
        let stack = Stack::new(&app, &format!("Stack{s}"), StackProps::new());
        for r in 0..400.min(count - s * 400) {
            let props = s3::CfnBucketProps::new().bucket_name(format!("bucket-{s}-{r}"));
            s3::CfnBucket::new(&stack, &format!("Bucket{r}"), props);
        }
    }
    synth(app);
}
