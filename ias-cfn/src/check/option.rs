//! What stands beside the properties of a resource: `DependsOn`, `DeletionPolicy` and the like.
//!
//! Source: [resource attributes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html).

use ias_core::diagnostic::nearest;
use ias_core::{Diagnostic, Object, Value};

use super::at::{At, Problems};
use super::known::forms;
use crate::codes;

const OPTIONS: [&str; 7] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];
/// What happens to a resource that leaves the stack; the last one is for deletion only.
const POLICIES: [&str; 4] = ["Delete", "Retain", "Snapshot", "RetainExceptOnCreate"];

/// Checks the options of a resource; `macros`: whether a transform may take further ones.
pub(super) fn check(type_name: &str, options: &Object, macros: bool, to: &mut Problems<'_>) {
    for (key, value) in options {
        let at = At::START.key(options, key);
        match &**key {
            "DeletionPolicy" => policy(value, &POLICIES, &at, to),
            "UpdateReplacePolicy" => policy(value, &POLICIES[..3], &at, to),
            known if OPTIONS.contains(&known) || macros || known.starts_with("Fn::") => {}
            "Type" | "Properties" => {}
            "Version" if is_custom(type_name) => {}
            other => {
                let problem = Diagnostic::error(
                    &codes::OPTION_INVALID,
                    format!("a resource has nothing called `{other}` beside its properties"),
                );
                let hint = match nearest(other, OPTIONS) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "put it among the properties, or into `Metadata`".to_owned(),
                };
                to.add(&at, problem.hint(hint));
            }
        }
    }
}

/// Whether the type is that of a custom resource, which has a version.
fn is_custom(type_name: &str) -> bool {
    type_name.starts_with("Custom::") || type_name == "AWS::CloudFormation::CustomResource"
}

fn policy(value: &Value, words: &[&str], at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| {
        if let Value::Text(word) = value
            && !words.contains(&&**word)
        {
            let problem = Diagnostic::error(&codes::OPTION_INVALID, format!("`{word}` is no such policy"));
            let hint = match nearest(word, words.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it takes {}", words.join(", ")),
            };
            to.add(at, problem.hint(hint));
        }
    });
}
