//! Constructs for data, security and observability, looked at from outside: by what they synthesize.
//!
//! Lists of actions are those of aws-cdk-lib 2.276.0, read from its templates.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(missing_docs, reason = "nobody reads the documentation of a test")]

mod support;

mod cloudwatch;
mod dynamodb;
mod events;
mod kms;
mod lambda;
mod logs;
mod s3;
mod secretsmanager;
mod sns;
mod sqs;
mod ssm;
