//! Lambda: functions.

mod code;
#[cfg(feature = "sqs")]
mod event_source;
mod function;
#[cfg(feature = "cloudwatch")]
mod metrics;
mod permission;
#[cfg(feature = "ec2")]
mod vpc;

pub use crate::generated::lambda::*;
pub use cfn_function::{Architecture, Runtime};
pub use code::Code;
#[cfg(feature = "sqs")]
pub use event_source::SqsEventSource;
pub use function::{Function, FunctionProps, FunctionPropsRequired, Tracing};
pub use permission::Permission;
