//! Users have their permissions from groups.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// Users get permissions from groups or roles, not from policies of their own.
///
/// Looked at are policies that are written in a user, attached to it, or name users.
///
/// # Why it matters
///
/// Nobody finds out any more who may do what, if each user is different; and what one of them may do stays when the
/// person changes the team.
///
/// # How to mend it
///
/// Give the permissions to a group, or better to a role that people take on:
///
/// ```
/// use ias_aws::iam::CfnUserProps;
/// use ias_aws::kinds::GroupName;
///
/// CfnUserProps::new().groups([ias_core::known::<GroupName>("developers")]);
/// ```
///
/// # When an exception is right
///
/// For the one user of a machine outside of AWS that can take on no role.
///
/// # Sources
///
/// - [Managed policies and inline policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.308(a)(4)(ii)(B), NIST 800-53 r5 AC-2 and AC-6, CIS AWS Foundations 5.0 1.14
#[policy(
    id = "iam-no-user-policies",
    severity = Low,
    enforcement = Mandatory,
    types = &["AWS::IAM::Policy", "AWS::IAM::User", "AWS::IAM::UserPolicy"]
)]
pub fn no_user_policies(resource: &AnyResource<'_>, findings: &mut Findings) {
    let hint = "give the permissions to a group or a role";
    if resource.type_name() == "AWS::IAM::UserPolicy" {
        findings.add(resource, "the policy is for one user").hint(hint);
        return;
    }
    let (names, message): (&[&str], &str) = match resource.type_name() {
        "AWS::IAM::User" => (&["Policies", "ManagedPolicyArns"], "the user has policies of its own"),
        _ => (&["Users"], "the policy is attached to users"),
    };
    let lists = names.iter().map(|name| resource.property::<Json>(name));
    if let Some(list) = lists.into_iter().find(|list| !list.items().is_empty()) {
        findings.add(&list, message).hint(hint);
    }
}
