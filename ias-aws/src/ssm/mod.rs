//! SSM: parameters, where programs and stacks find settings.

mod lookup;
mod parameter;

pub use crate::generated::ssm::*;
pub use cfn_parameter::Tier;
pub use parameter::{StringParameter, StringParameterProps};
