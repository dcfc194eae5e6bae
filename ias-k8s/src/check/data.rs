//! The data of ConfigMaps and Secrets.

use ias_core::pointer::escape;
use ias_core::{Diagnostic, Report, Value};

use crate::codes;
use crate::document::{Document, short};
use crate::rules::{is_data_key, mend_word};

/// One mebibyte, the limit of both kinds.
const MOST: usize = 1024 * 1024;

pub(super) fn object(document: &Document<'_>, report: &mut Report) {
    let parts: &[&str] = match (document.group(), document.kind.as_ref()) {
        ("", "ConfigMap") => &["data", "binaryData"],
        ("", "Secret") => &["data", "stringData"],
        _ => return,
    };
    let mut problem = |pointer: &str, message: String, hint: Option<String>| {
        let problem = Diagnostic::error(&codes::DATA_NOT_ALLOWED, message);
        let problem = match hint {
            Some(hint) => problem.hint(hint),
            None => problem,
        };
        document.problem(pointer, problem, report);
    };
    let mut size = 0;
    for part in parts {
        match document.body.get(part) {
            None | Some(Value::Null) => {}
            Some(Value::Map(data)) => {
                for (key, value) in data {
                    let pointer = || format!("/{part}/{}", escape(key));
                    if !is_data_key(key) {
                        let message = format!(
                            "`{key}` cannot be a key of `{part}`: it takes up to 253 letters, digits, `-`, `_` and `.`, and does not begin with `..`"
                        );
                        problem(
                            &pointer(),
                            message,
                            mend_word(key).map(|mended| format!("write `{mended}`")),
                        );
                    }
                    match value.as_str() {
                        // What stands in base 64 counts as what it means.
                        Some(text)
                            if *part == "stringData" || document.kind == "ConfigMap" && *part == "data" =>
                        {
                            size += text.len();
                        }
                        Some(text) => size += text.len() / 4 * 3,
                        None => problem(
                            &pointer(),
                            format!("the value of `{key}` in `{part}` is no text: `{}`", short(value)),
                            Some("write it between quotes; a document as JSON or YAML text".to_owned()),
                        ),
                    }
                }
            }
            Some(other) => {
                let message = format!("`{part}` is a map, not `{}`", short(other));
                problem(&format!("/{part}"), message, None);
            }
        }
    }
    if document.kind == "ConfigMap"
        && let Some(binary) = document.body.get("binaryData").and_then(Value::as_object)
    {
        let both = binary
            .iter()
            .filter(|(key, _)| document.body.get("data").is_some_and(|data| data.get(key).is_some()));
        for (key, _) in both {
            problem(
                &format!("/binaryData/{}", escape(key)),
                format!("`{key}` stands in `data` and in `binaryData`"),
                Some("leave one of the two out".to_owned()),
            );
        }
    }
    if size > MOST {
        let message = format!("the data have {size} bytes together, and at most {MOST} are allowed");
        problem("/data", message, Some("split them, or keep them outside the cluster".to_owned()));
    }
}
