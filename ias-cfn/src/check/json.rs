//! Texts that hold JSON.

use ias_core::{Diagnostic, Value};
use serde::de::IgnoredAny;

use super::at::{At, Problems};
use super::known::forms;
use crate::codes;

/// Checks a property that holds JSON as text.
pub(super) fn check(value: &Value, at: &At<'_>, to: &mut Problems<'_>) {
    forms(value, &mut |value| {
        if let Value::Text(text) = value
            // What CloudFormation fills in later stands in these.
            && !text.contains("{{resolve:")
            && !text.contains("${")
            && let Err(error) = serde_json::from_str::<IgnoredAny>(text)
        {
            let problem = Diagnostic::error(&codes::JSON_INVALID, format!("this text is no JSON: {error}"));
            to.add(at, problem.hint("make the text with `serde_json::json!({ .. }).to_string()`"));
        }
    });
}
