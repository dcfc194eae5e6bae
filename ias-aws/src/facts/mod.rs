//! Facts about CloudFormation and IAM that a program carries with it; `ias-aws/schema/README.md` says where they come from.

pub mod actions;
