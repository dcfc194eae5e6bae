//! Constructs for network and compute, looked at from outside: by what they synthesize.
//!
//! Logical ids and shapes that are told here are those of aws-cdk-lib 2.276.0, read from its templates.

#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(missing_docs, reason = "nobody reads the documentation of a test")]

mod certificatemanager;
mod crossing;
mod ec2_security;
mod ec2_vpc;
mod ecr;
mod ecs;
mod elasticloadbalancingv2;
mod route53;
mod scaling;
mod support;
