//! Templates of an app, for assertions.

use ias_core::App;
use serde_json::Value;

/// The template of the stack `s`.
#[track_caller]
pub(crate) fn template(app: &App) -> Value {
    template_of(app, "s")
}

/// The template of a stack.
#[track_caller]
pub(crate) fn template_of(app: &App, stack: &str) -> Value {
    let assembly = app.synth().expect("the program has no mistakes");
    let file = assembly.file(&format!("{stack}.template.json")).expect("the stack has a template");
    serde_json::from_slice(&file.bytes).expect("a template is JSON")
}
