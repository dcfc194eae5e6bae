//! Secrets are not in variables.

use ias_core::key;
use ias_core::policy::{Findings, Resource, policy, sounds_secret};

use crate::lambda::cfn_function::Environment;
use crate::lambda::{CfnFunction, CfnFunctionProps};
use crate::policies::plain_secrets::{is_access_key, is_plain};

/// Functions have no secrets in their environment.
///
/// Looked at are variables whose names end like `PASSWORD`, `SECRET` or `API_KEY` and whose values stand in the
/// template, and ids of access keys in any variable.
///
/// # Why it matters
///
/// Variables are shown in the console and by the API to everybody who may look at the function, and stand in the
/// template and its history.
///
/// # How to mend it
///
/// Let the function read the secret when it runs, and give it the name only:
///
/// ```
/// # use ias_aws::{Stack, StackProps, lambda, secretsmanager};
/// # fn grant(stack: &Stack, function: &lambda::Function) {
/// let secret = secretsmanager::Secret::new(stack, "Api", secretsmanager::SecretProps::new());
/// secret.grant_read(function);
/// # }
/// ```
///
/// # When an exception is right
///
/// For values that are no secrets though their names sound like it.
///
/// # Sources
///
/// - [Securing environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html)
/// - PCI DSS 4.0.1 8.6.2, HIPAA 164.308(a)(5)(ii)(D), NIST 800-53 r5 IA-5(7)
#[policy(id = "lambda-no-plain-secrets", severity = High, enforcement = Mandatory)]
pub fn no_plain_secrets(function: &Resource<'_, CfnFunction>, findings: &mut Findings) {
    let variables = function.get(key(CfnFunctionProps::environment).then(Environment::variables));
    for (name, value) in variables.entries() {
        let secret = |text: &str| is_plain(text) && (sounds_secret(name) || is_access_key(text));
        if value.may_be(|text| secret(&text)) {
            findings
                .add(&value, format_args!("the variable `{name}` holds a secret in plain text"))
                .hint("give the function the name of a secret, and the right to read it");
        }
    }
}
