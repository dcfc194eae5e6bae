//! Who calls a function by its URL has a name.

use ias_core::policy::{AnyResource, Findings, policy};

/// URLs of functions ask for a signature.
///
/// # Why it matters
///
/// With `AuthType` `NONE` everybody who knows the URL runs the function, at your cost and with its rights.
///
/// # How to mend it
///
/// ```
/// use ias_aws::lambda::{CfnUrlProps, cfn_url::AuthType};
///
/// CfnUrlProps::new(ias_core::known::<ias_aws::kinds::FunctionArn>("arn:aws:lambda:eu-west-1:111122223333:function:orders"), AuthType::AwsIam);
/// ```
///
/// Callers sign their requests; browsers come through CloudFront with an origin access control.
///
/// # When an exception is right
///
/// For webhooks of others, if the function checks their signature itself.
///
/// # Sources
///
/// - [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3
#[policy(id = "lambda-url-auth", severity = High, enforcement = Mandatory, types = &["AWS::Lambda::Url"])]
pub fn url_auth(url: &AnyResource<'_>, findings: &mut Findings) {
    let kind = url.property::<String>("AuthType");
    findings
        .expect(
            &kind,
            |kind| kind.as_deref() == Some("AWS_IAM"),
            "everybody can call the function by its URL",
        )
        .hint("set `AuthType` to `AWS_IAM`");
}
