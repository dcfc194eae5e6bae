//! Nobody gets the policies of administrators.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::outline;

/// Managed policies of AWS that give somebody the account, or let data out of it.
const POLICIES: [&str; 4] =
    ["AdministratorAccess", "AWSCloudShellFullAccess", "IAMFullAccess", "PowerUserAccess"];

/// Identities do not have the managed policies of administrators.
///
/// Looked at are the policies `AdministratorAccess`, `PowerUserAccess`, `IAMFullAccess` and `AWSCloudShellFullAccess`,
/// attached to roles, users and groups.
///
/// # Why it matters
///
/// Whoever takes over such an identity owns the account. CloudShell with all permissions sends files to anywhere.
///
/// # How to mend it
///
/// Attach a policy for the task, or write one that names actions and resources:
///
/// ```
/// use ias_aws::iam::CfnGroupProps;
/// use ias_aws::kinds::ManagedPolicyArn;
///
/// let reads = ias_core::known::<ManagedPolicyArn>("arn:aws:iam::aws:policy/ReadOnlyAccess");
/// CfnGroupProps::new().managed_policy_arns([reads]);
/// ```
///
/// # When an exception is right
///
/// For the role with which administrators repair things in an emergency, if its use raises an alarm.
///
/// # Sources
///
/// - [Managed policies for job functions](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.308(a)(3)(i), NIST 800-53 r5 AC-6, CIS AWS Foundations 5.0 1.15 and 1.21
#[policy(
    id = "iam-no-admin-policies",
    severity = High,
    enforcement = Mandatory,
    types = &["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"]
)]
pub fn no_admin_policies(identity: &AnyResource<'_>, findings: &mut Findings) {
    for attached in identity.property::<Json>("ManagedPolicyArns").items() {
        let Some(arn) = outline(&attached) else { continue };
        let name = arn.split_once(":aws:policy/").map(|(_, name)| name);
        if let Some(name) = name.filter(|name| POLICIES.contains(name)) {
            findings
                .add(&attached, format_args!("`{name}` is attached"))
                .hint("attach a policy for the task, which names actions and resources");
        }
    }
}
