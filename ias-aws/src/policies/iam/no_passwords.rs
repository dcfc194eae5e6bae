//! Passwords are not for templates.

use ias_core::policy::{Findings, Form, Resource, policy};

use crate::iam::{CfnUser, CfnUserProps};

/// Users have no password for the console in a template.
///
/// # Why it matters
///
/// The password is known to everybody who reads the program or the template, and nobody is made to add a second factor.
///
/// # How to mend it
///
/// Leave `LoginProfile` out. People come in through IAM Identity Center and take on roles; a user is for machines:
///
/// ```
/// use ias_aws::iam::CfnUserProps;
///
/// CfnUserProps::new().user_name("uploader");
/// ```
///
/// # When an exception is right
///
/// For the account of an emergency whose password a secret makes, with the second factor in a safe.
///
/// # Sources
///
/// - [Security best practices in IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html)
/// - PCI DSS 4.0.1 8.4.2, HIPAA 164.312(d), NIST 800-53 r5 IA-2 and IA-5, CIS AWS Foundations 5.0 1.9
#[policy(id = "iam-no-passwords", severity = High, enforcement = Mandatory)]
pub fn no_passwords(user: &Resource<'_, CfnUser>, findings: &mut Findings) {
    let login = user.get(CfnUserProps::login_profile);
    if login.forms().any(|form| form != Form::Absent) {
        findings
            .add(&login, "the user has a password for the console")
            .hint("remove `LoginProfile`; people come in through IAM Identity Center");
    }
}
