//! Not everybody may call a function.

use ias_core::policy::{Findings, Resource, policy};

use crate::lambda::{CfnPermission, CfnPermissionProps};

/// Permissions of functions name who may call.
///
/// Looked at are permissions for everybody, and those for a service that say neither for which resource nor for
/// which account. Permissions of URLs are the matter of the rule `lambda-url-auth`.
///
/// # Why it matters
///
/// A permission for everybody lets each account of AWS run the function. One for a service lets every customer of
/// that service run it, by an event of their own.
///
/// # How to mend it
///
/// ```
/// # fn permit(resize: &ias_aws::lambda::Function) {
/// use ias_aws::lambda::Permission;
///
/// resize.add_permission("Uploads", Permission::new("s3.amazonaws.com").source_account("111122223333"));
/// # }
/// ```
///
/// # When an exception is right
///
/// For functions that are meant for every account.
///
/// # Sources
///
/// - [Granting Lambda function access to AWS services](https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html)
/// - [Controls for Lambda: Lambda.1](https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "lambda-no-public-permission", severity = Critical, enforcement = Mandatory)]
pub fn no_public_permission(permission: &Resource<'_, CfnPermission>, findings: &mut Findings) {
    // By <https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>, a URL takes a permission with each of the two in the middle.
    let narrowed = [
        "EventSourceToken",
        "FunctionUrlAuthType",
        "InvokedViaFunctionUrl",
        "PrincipalOrgID",
        "SourceAccount",
        "SourceArn",
    ];
    if narrowed.iter().any(|name| permission.property::<String>(name).is_set()) {
        return;
    }
    let principal = permission.get(CfnPermissionProps::principal);
    let named = |who: Option<String>| !who.is_some_and(|who| who == "*" || who.ends_with(".amazonaws.com"));
    findings
        .expect(&principal, named, "other accounts may call the function")
        .hint("set `SourceAccount` or `SourceArn`");
}
