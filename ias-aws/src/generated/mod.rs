// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Generated code only; nobody edits it.

#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = "vendors' names")]
#![allow(clippy::type_complexity, reason = "a signature names every mandatory property")]
#![allow(unreachable_pub, reason = "hand-written modules re-export what is in a generated one")]

#[rustfmt::skip]
pub mod kinds;
#[cfg(feature = "applicationautoscaling")]
#[rustfmt::skip]
pub(crate) mod applicationautoscaling;
#[cfg(feature = "certificatemanager")]
#[rustfmt::skip]
pub(crate) mod certificatemanager;
#[cfg(feature = "cloudwatch")]
#[rustfmt::skip]
pub(crate) mod cloudwatch;
#[cfg(feature = "dynamodb")]
#[rustfmt::skip]
pub(crate) mod dynamodb;
#[cfg(feature = "ec2")]
#[rustfmt::skip]
pub(crate) mod ec2;
#[cfg(feature = "ecr")]
#[rustfmt::skip]
pub(crate) mod ecr;
#[cfg(feature = "ecs")]
#[rustfmt::skip]
pub(crate) mod ecs;
#[cfg(feature = "elasticloadbalancingv2")]
#[rustfmt::skip]
pub(crate) mod elasticloadbalancingv2;
#[cfg(feature = "events")]
#[rustfmt::skip]
pub(crate) mod events;
#[cfg(feature = "iam")]
#[rustfmt::skip]
pub(crate) mod iam;
#[cfg(feature = "kms")]
#[rustfmt::skip]
pub(crate) mod kms;
#[cfg(feature = "lambda")]
#[rustfmt::skip]
pub(crate) mod lambda;
#[cfg(feature = "logs")]
#[rustfmt::skip]
pub(crate) mod logs;
#[cfg(feature = "rds")]
#[rustfmt::skip]
pub(crate) mod rds;
#[cfg(feature = "route53")]
#[rustfmt::skip]
pub(crate) mod route53;
#[cfg(feature = "s3")]
#[rustfmt::skip]
pub(crate) mod s3;
#[cfg(feature = "secretsmanager")]
#[rustfmt::skip]
pub(crate) mod secretsmanager;
#[cfg(feature = "sns")]
#[rustfmt::skip]
pub(crate) mod sns;
#[cfg(feature = "sqs")]
#[rustfmt::skip]
pub(crate) mod sqs;
#[cfg(feature = "ssm")]
#[rustfmt::skip]
pub(crate) mod ssm;

#[allow(unused_imports, reason = "not every service has every shape")]
mod prelude {
    pub(super) use ias_core::{IntoVal, Is, Json, Key, List, Map, Object, Val, Value};

    pub(super) use super::kinds;
    pub(super) use crate::cfn::{self, Tagging};
}
