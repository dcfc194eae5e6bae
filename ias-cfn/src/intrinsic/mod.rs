//! The functions that CloudFormation computes at deployment, and its pseudo parameters.
//!
//! Source: [intrinsic functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html).
//! Text with late parts is written with `text!`, an attribute with the resource's own method, a choice with
//! [`CfnCondition::choose`](crate::CfnCondition::choose); the rest is here.

mod condition;
mod functions;
pub mod pseudo;

pub use condition::Condition;
pub use functions::*;
