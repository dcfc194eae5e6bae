//! Answers of look-ups, and what the `cdk` command line hands over.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::Inputs;
use super::setting::Setting;
use crate::diagnostic::{Diagnostic, codes};

/// Where the `cdk` command line keeps answers, and where they are committed.
const FILE: &str = "cdk.context.json";

impl Inputs {
    /// Takes over the context that the `cdk` command line hands to a program: `CDK_CONTEXT_JSON`, and the file that
    /// `CONTEXT_OVERFLOW_LOCATION_ENV` names for what does not fit there.
    ///
    /// Text given with `cdk -c key=value` arrives in it among much else, so a key counts as an input only if the input
    /// files have it, or if it is a field of the program's type; everything else is passed over.
    pub(crate) fn cdk_context(&mut self, context: &str, overflow: Option<&Path>) {
        let mut all = Map::new();
        let mut add = |name: &str, text: Result<String, String>| match text.and_then(|text| parse(&text)) {
            Ok(more) => all.extend(more),
            Err(error) => {
                let message = format!("the context in `{name}` cannot be read: {error}");
                self.malformed.push(Diagnostic::error(&codes::INPUT_UNREADABLE, message));
            }
        };
        add("CDK_CONTEXT_JSON", Ok(context.to_owned()));
        if let Some(file) = overflow {
            let text = std::fs::read_to_string(file).map_err(|error| error.to_string());
            add("CONTEXT_OVERFLOW_LOCATION_ENV", text);
        }
        let values = all.iter().filter(|(key, _)| !is_of_the_cdk(key) && !is_look_up(key));
        let settings = values.map(|(key, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Setting { key: key.clone(), value, of_cdk: true }
        });
        // What the program itself is given with `-c` comes later and wins.
        self.settings.splice(0..0, settings);
        self.context = Some(all);
    }

    /// The known answers in the order of their keys.
    pub(super) fn answers(&self, found: &mut Vec<Diagnostic>) -> Vec<(String, Value)> {
        let mut all = Map::new();
        match &self.context {
            Some(context) => all.clone_from(context),
            None => {
                let folders = self.reads().folders.clone();
                // The current folder's answers win.
                for folder in folders.iter().chain(&self.base).map(PathBuf::as_path).chain([Path::new("")]) {
                    let Ok(text) = std::fs::read_to_string(folder.join(FILE)) else { continue };
                    match parse(&text) {
                        Ok(more) => all.extend(more),
                        Err(error) => {
                            let message = format!("`{FILE}` cannot be read: {error}");
                            found.push(Diagnostic::error(&codes::INPUT_UNREADABLE, message));
                        }
                    }
                }
            }
        }
        let mut answers: Vec<_> =
            all.into_iter().filter(|(key, _)| is_look_up(key) && !is_of_the_cdk(key)).collect();
        answers.sort_by(|(a, _), (b, _)| a.cmp(b));
        answers
    }
}

fn parse(text: &str) -> Result<Map<String, Value>, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// Switches of the CDK itself.
fn is_of_the_cdk(key: &str) -> bool {
    key.starts_with("aws:cdk:") || key.starts_with("@aws-cdk/")
}

/// Keys of look-ups have the form `provider:name=value:..`.
fn is_look_up(key: &str) -> bool {
    key.split_once(':').is_some_and(|(_, rest)| rest.contains('='))
}
