//! Machines give out credentials to those who ask twice.

use ias_core::policy::{AnyResource, Findings, policy};

use super::machine::{MACHINES, setting};

/// Machines ask for tokens before they tell of themselves (IMDSv2).
///
/// Looked at are instances, launch templates and launch configurations, unless their metadata are turned off. Of an
/// instance with a launch template, the template is looked at.
///
/// # Why it matters
///
/// Without tokens, a program that can be made to fetch an address hands out the credentials of the machine's role. That
/// is how most of the great thefts from machines went.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::cfn_launch_template::{LaunchTemplateData, MetadataOptions, MetadataOptionsHttpTokens};
///
/// let asks = MetadataOptions::new().http_tokens(MetadataOptionsHttpTokens::Required);
/// LaunchTemplateData::new().metadata_options(asks);
/// ```
///
/// # When an exception is right
///
/// For software that knows the first version only, until it is replaced.
///
/// # Sources
///
/// - [Use the Instance Metadata Service](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html)
/// - PCI DSS 4.0.1 2.2.6, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6, CIS AWS Foundations 5.0 5.7
#[policy(id = "ec2-imdsv2", severity = High, enforcement = Mandatory, types = MACHINES)]
pub fn imdsv2(machine: &AnyResource<'_>, findings: &mut Findings) {
    let options = setting(machine, "MetadataOptions");
    let elsewhere = machine.type_name() == "AWS::EC2::Instance"
        && options.is_absent()
        && setting(machine, "LaunchTemplate").is_set();
    if elsewhere || options.key("HttpEndpoint").is_always("disabled") {
        return;
    }
    let tokens = options.key("HttpTokens").cast::<String>();
    let required = |tokens: Option<String>| tokens.as_deref() == Some("required");
    findings
        .expect(&tokens, required, "the metadata are given out without a token")
        .hint("set `HttpTokens` of `MetadataOptions` to `required`");
}
