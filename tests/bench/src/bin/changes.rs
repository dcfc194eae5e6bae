//! A program to compare with its own output: stacks of 200 buckets and 200 policies that refer to them.
//!
//! `changes`, then `changes diff -c every=10` in the same folder: every tenth bucket is replaced, and so is its policy.

use std::process::ExitCode;

use ias_aws::{Stack, StackProps, s3};
use ias_core::{Inputs, package_file, value};

#[derive(serde::Deserialize)]
struct Settings {
    stacks: usize,
    every: usize,
}

fn main() -> ExitCode {
    ias_core::run(|inputs: &Inputs| {
        let settings: Settings = inputs.read(package_file!("changes.yaml"))?;
        let app = inputs.app();
        for s in 0..settings.stacks {
            let stack = Stack::new(&app, &format!("Stack{s}"), StackProps::new());
            for r in 0..200 {
                let renamed = settings.every > 0 && r % settings.every == 0;
                let name = if renamed { format!("other-{s}-{r}") } else { format!("bucket-{s}-{r}") };
                let props = s3::CfnBucketProps::new().bucket_name(name);
                let bucket = s3::CfnBucket::new(&stack, &format!("Bucket{r}"), props);
                let document = value!({ "Version": "2012-10-17", "Statement": [{
                    "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Principal": "*",
                    "Condition": { "Bool": { "aws:SecureTransport": "false" } },
                }] });
                s3::CfnBucketPolicy::new(
                    &stack,
                    &format!("Policy{r}"),
                    s3::CfnBucketPolicyProps::new(bucket.reference(), document),
                );
            }
        }
        Ok(app)
    })
}
