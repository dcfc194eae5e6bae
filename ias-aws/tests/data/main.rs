//! Constructs for data, security and observability, looked at from outside: by what they synthesize.
//!
//! Lists of actions are those of aws-cdk-lib 2.276.0, read from its templates.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(missing_docs, reason = "nobody reads the documentation of a test")]

mod support;

#[cfg(feature = "cloudwatch")]
mod cloudwatch;
#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "kms")]
mod kms;
#[cfg(all(feature = "lambda", feature = "sqs", feature = "s3"))]
mod lambda;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "secretsmanager")]
mod secretsmanager;
#[cfg(feature = "sns")]
mod sns;
#[cfg(feature = "sqs")]
mod sqs;
#[cfg(feature = "ssm")]
mod ssm;
