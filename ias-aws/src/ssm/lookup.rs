//! Reading a parameter while the program runs.

use ias_core::{Construct, Diagnostic, LookUp};
use serde_json::json;

use super::StringParameter;
use crate::{Stack, codes};

impl StringParameter {
    /// The value of a parameter when the program was first run, from then on kept in `cdk.context.json`.
    ///
    /// The stack's account and region must be known. Until the answer is there, text that begins with
    /// `dummy-value-for-` stands for it, and synthesis says how to get it.
    ///
    /// ```
    /// use ias_aws::{Environment, Stack, StackProps, ssm};
    /// use ias_core::{App, Construct};
    ///
    /// let app = App::new();
    /// let key = "ssm:account=123456789012:parameterName=/acme/zone:region=eu-west-1";
    /// app.node().set_context(key, "example.org"); // as the file `cdk.context.json` would
    /// let environment = Environment::new("123456789012", "eu-west-1");
    /// let stack = Stack::new(&app, "orders", StackProps::new().environment(environment));
    /// assert_eq!(ssm::StringParameter::value_from_lookup(&stack, "/acme/zone"), "example.org");
    /// ```
    #[track_caller]
    pub fn value_from_lookup(scope: &dyn Construct, name: &str) -> String {
        let dummy = format!("dummy-value-for-{name}");
        let environment = Stack::of(scope).map(|stack| stack.environment().clone()).unwrap_or_default();
        let (Some(account), Some(region)) = (environment.account(), environment.region()) else {
            let message = format!(
                "the parameter `{name}` cannot be looked up: the account and region of its stack are not known"
            );
            let hint = "give the stack an `Environment::new(account, region)`, or read it at deployment with `value_for`";
            scope.node().report(Diagnostic::error(&codes::LOOKUP_WITHOUT_ENVIRONMENT, message).hint(hint));
            return dummy;
        };
        let props = json!({ "account": account, "parameterName": name, "region": region });
        let key = format!(
            "ssm:account={}:parameterName={}:region={}",
            quoted(account),
            quoted(name),
            quoted(region)
        );
        let question = LookUp { key, provider: "ssm", props };
        let answer = scope.node().look_up(question, json!(dummy));
        match answer.as_str() {
            Some(text) => text.to_owned(),
            None => answer.to_string(),
        }
    }
}

/// As in the keys that the CDK writes: `:` separates their parts. (It means to double `$` too, but does not: `$$` is one
/// `$` in a replacement of JavaScript.)
fn quoted(text: &str) -> String {
    text.replace(':', "$:")
}
