//! AWS for ias: CloudFormation stacks, every generated resource type, and constructs by service.

// Macros and derives name this crate by its path, also inside it.
#[allow(unused_extern_crates, reason = "used by the expansions of macros")]
extern crate self as ias_aws;

mod asset;
pub mod cfn;
pub mod codes;
#[path = "generated/mod.rs"]
mod generated;
pub mod intrinsic;
mod stack;

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

pub use asset::FileAsset;
pub use generated::kinds;
pub use stack::{
    CfnCondition, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps, CfnRule,
    Environment, Export, NestedStack, NestedStackProps, ParameterType, Section, Stack, StackProps, Stage,
};

/// What every program for AWS needs.
pub mod prelude {
    pub use crate::cfn::CfnType as _;
    pub use crate::{Environment, Stack, StackProps, Stage};
}
