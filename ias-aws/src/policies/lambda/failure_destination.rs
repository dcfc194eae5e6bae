//! Events that fail are kept.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy};

use crate::lambda::cfn_event_invoke_config::DestinationConfig;
use crate::lambda::{CfnEventInvokeConfig, CfnEventInvokeConfigProps, CfnFunction, CfnFunctionProps};

/// Functions say where events go that they could not handle.
///
/// Looked at are `DeadLetterConfig` of the function and `OnFailure` of the configuration of its asynchronous calls.
///
/// # Why it matters
///
/// Lambda tries an asynchronous event three times and throws it away then. Orders are lost that way, and only a
/// counter shows it.
///
/// # How to mend it
///
/// ```
/// use ias_aws::lambda::{CfnFunctionProps, cfn_function::DeadLetterConfig};
///
/// # let code = ias_aws::lambda::cfn_function::Code::new();
/// # let role = ias_core::known::<ias_aws::kinds::RoleArn>("arn:aws:iam::111122223333:role/orders");
/// # let props = CfnFunctionProps::new(code, role);
/// props.dead_letter_config(DeadLetterConfig::new().target_arn("arn:aws:sqs:eu-west-1:111122223333:lost"));
/// ```
///
/// # When an exception is right
///
/// For functions that nobody calls asynchronously, such as those behind an API.
///
/// # Sources
///
/// - [Retaining records of asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)
#[policy(id = "lambda-failure-destination", severity = Low, enforcement = Advisory)]
pub fn failure_destination(function: &Resource<'_, CfnFunction>, findings: &mut Findings) {
    let keeps = |config: &Resource<'_, CfnEventInvokeConfig>| {
        let lost = key(CfnEventInvokeConfigProps::destination_config).then(DestinationConfig::on_failure);
        config.get(lost).is_set()
    };
    let queue = function.get(CfnFunctionProps::dead_letter_config);
    if queue.is_absent() && !function.referrers::<CfnEventInvokeConfig>().iter().any(keeps) {
        findings
            .add(&queue, "events that the function could not handle are lost")
            .hint("name a queue in `DeadLetterConfig`");
    }
}
