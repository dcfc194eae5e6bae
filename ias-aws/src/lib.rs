//! AWS for ias, Infrastructure as Software: a tree of typed constructs becomes CloudFormation templates that the `cdk`
//! command line deploys.
//!
#![cfg_attr(
    all(feature = "lambda", feature = "s3", feature = "sqs"),
    doc = r#"```
use ias_aws::{lambda, prelude::*, s3, sqs};
use ias_core::prelude::*;

let app = App::new();
let stack = Stack::new(&app, "thumbnails", StackProps::new());
let images = s3::Bucket::new(&stack, "Images", s3::BucketProps::new().versioned(true));
let jobs = sqs::Queue::new(&stack, "Jobs", sqs::QueueProps::new().visibility_timeout(Duration::minutes(2)));

let worker = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
    runtime: lambda::Runtime::Nodejs22X,
    handler: "index.handler",
    code: lambda::Code::from_inline("exports.handler = async () => {};"),
});
let worker = lambda::Function::new(&stack, "Worker", worker.environment([("BUCKET", images.bucket_name())]));
images.grant_read_write(&worker);
jobs.grant_consume_messages(&worker);

let assembly = app.synth().unwrap(); // every problem at once, or the finished documents
assert!(assembly.file("thumbnails.template.json").is_some());
```"#
)]
//!
//! # Vocabulary
//!
//! - A [`Stack`] is what CloudFormation deploys; a [`Stage`] holds the stacks of one environment; a [`NestedStack`] is a
//!   stack inside a stack.
//! - **Level 1** is generated: `s3::CfnBucket` with `s3::CfnBucketProps` is the resource type as CloudFormation has it, with
//!   every property, enum and attribute typed. [`cfn::CfnType`] is what all of them can do.
//! - **Level 2** is written by hand: `s3::Bucket` has secure defaults and methods such as `grant_read`. The level-1
//!   resource is its child `Resource`.
//! - References have [`kinds`]: a property that wants the ARN of a role does not take that of a bucket, and a plain string
//!   only as `known(..)`.
//! - [`intrinsic`] has the functions and pseudo parameters of templates.
//! - A [`FileAsset`] is uploaded at deployment.
//!
//! # Features
//!
//! One per service, named as its module, none by default: `ias-aws = { version = "..", features = ["s3", "sqs"] }`. A
//! feature turns on those that its level-2 constructs need. `policies` brings rules and packs, `rule-files` the engines for
//! Rego and CloudFormation Guard. `assets` zips folders, and `testing` is the testing kit, for `[dev-dependencies]`.
//!
//! # Between stacks
//!
//! Use a value of one stack in another one, and it is exported and imported. [`Val::weak`](ias_core::Val::weak) goes through
//! an SSM parameter instead, so that the producer stays free to change. Accounts and regions are not crossed; the problem
//! says so.
//!
//! # Not supported
//!
//! Docker images as assets, custom resources with a provider framework, and the older features of CloudFormation that
//! only StackSets use.

// Macros and derives name this crate by its path, also inside it.
#[allow(unused_extern_crates, reason = "used by the expansions of macros")]
extern crate self as ias_aws;

#[path = "generated/mod.rs"]
mod generated;
#[cfg(feature = "policies")]
pub mod policies;

#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "ecr")]
pub mod ecr;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lambda")]
pub mod lambda;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "rds")]
pub mod rds;
#[cfg(feature = "route53")]
pub mod route53;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "ssm")]
pub mod ssm;

pub use generated::*;
pub use ias_cfn as cfn;
#[cfg(feature = "testing")]
#[doc(inline)]
pub use ias_cfn::testing;
#[doc(inline)]
pub use ias_cfn::{
    CfnCondition, CfnFragment, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps,
    CfnRule, Environment, Export, FileAsset, NestedStack, NestedStackProps, ParameterType, Section, Stack,
    StackProps, Stage, codes, diff, facts, intrinsic, resource,
};

/// What every program for AWS needs.
pub mod prelude {
    pub use crate::cfn::{CfnElement as _, CfnType as _};
    pub use crate::{Environment, Stack, StackProps, Stage};
}
