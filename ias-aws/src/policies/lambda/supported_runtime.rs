//! Runtimes still get repairs.

use ias_core::policy::{AnyResource, Findings, policy};

/// What AWS has deprecated by 21 November 2026, by the tables of <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html>.
const DEPRECATED: [&str; 30] = [
    "dotnet6",
    "dotnet8",
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java8",
    "nodejs",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "provided.al2",
    "python2.7",
    "python3.10",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "ruby2.5",
    "ruby2.7",
    "ruby3.2",
];

/// Functions run on a runtime that is supported.
///
/// Looked at is `Runtime`; images are not. The list holds what AWS has deprecated by November 2026.
///
/// # Why it matters
///
/// A deprecated runtime gets no repairs any more. Later its functions can be neither made nor changed, which is
/// noticed when a change is urgent.
///
/// # How to mend it
///
/// ```
/// use ias_aws::lambda::{CfnFunctionProps, cfn_function::Runtime};
///
/// # let code = ias_aws::lambda::cfn_function::Code::new();
/// # let role = ias_core::known::<ias_aws::kinds::RoleArn>("arn:aws:iam::111122223333:role/orders");
/// # let props = CfnFunctionProps::new(code, role);
/// props.runtime(Runtime::ProvidedAl2023);
/// ```
///
/// # When an exception is right
///
/// For a function that is being moved, with a date.
///
/// # Sources
///
/// - [Lambda runtimes: deprecated runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)
/// - [Controls for Lambda: Lambda.2](https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html)
/// - PCI DSS 4.0.1 6.3.3 and 12.3.4, NIST 800-53 r5 SA-22 and SI-2
#[policy(
    id = "lambda-supported-runtime",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::Lambda::Function"]
)]
pub fn supported_runtime(function: &AnyResource<'_>, findings: &mut Findings) {
    let runtime = function.property::<String>("Runtime");
    let supported = |name: Option<String>| !name.is_some_and(|name| DEPRECATED.contains(&name.as_str()));
    findings
        .expect(&runtime, supported, "the runtime of the function is no longer supported")
        .hint("take a newer runtime of the language");
}
