//! RESOURCES buckets in stacks of 400: `scaling RESOURCES [construct|synth]`; a phase as second argument ends after it.

use std::mem::ManuallyDrop;

use ias_aws::{Stack, StackProps, s3};
use ias_benches::{argument, folder};
use ias_core::App;

fn main() {
    let phase = std::env::args().nth(2).unwrap_or_default();
    // The memory is left to the end of the process, as `App::run` does.
    let app = ManuallyDrop::new(App::new());
    let count = argument(1, 1000);
    for s in 0..count.div_ceil(400) {
        let stack = Stack::new(&*app, &format!("Stack{s}"), StackProps::new());
        for r in 0..400.min(count - s * 400) {
            let props = s3::CfnBucketProps::new().bucket_name(format!("bucket-{s}-{r}"));
            s3::CfnBucket::new(&stack, &format!("Bucket{r}"), props);
        }
    }
    if phase == "construct" {
        return;
    }
    let assembly = ManuallyDrop::new(app.synth().expect("the program has no mistakes"));
    if phase != "synth" {
        assembly.write(folder()).expect("the folder can be written");
    }
}
