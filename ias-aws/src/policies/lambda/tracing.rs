//! Calls can be followed.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::lambda::cfn_function::{TracingConfig, TracingConfigMode};
use crate::lambda::{CfnFunction, CfnFunctionProps};

/// Functions trace their calls.
///
/// # Why it matters
///
/// A slow or failing request goes through five functions and three queues. Traces say where the time went, and who
/// called whom.
///
/// # How to mend it
///
/// ```
/// use ias_aws::lambda::{CfnFunctionProps, cfn_function::{TracingConfig, TracingConfigMode}};
///
/// # let code = ias_aws::lambda::cfn_function::Code::new();
/// # let role = ias_core::known::<ias_aws::kinds::RoleArn>("arn:aws:iam::111122223333:role/orders");
/// # let props = CfnFunctionProps::new(code, role);
/// props.tracing_config(TracingConfig::new().mode(TracingConfigMode::Active));
/// ```
///
/// # When an exception is right
///
/// Where other tools trace, or calls are too many to pay for.
///
/// # Sources
///
/// - [Visualize Lambda function invocations using AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html)
/// - NIST 800-53 r5 CA-7
#[policy(id = "lambda-tracing", severity = Low, enforcement = Advisory)]
pub fn tracing(function: &Resource<'_, CfnFunction>, findings: &mut Findings) {
    let mode = function.get(key(CfnFunctionProps::tracing_config).then(TracingConfig::mode));
    findings
        .expect(
            &mode,
            |mode| mode == Some(TracingConfigMode::Active),
            "the function does not trace its calls",
        )
        .hint("set the mode of `TracingConfig` to `Active`");
}
