//! `check --deep`: the rules of AWS's own validator over the finished template.

use std::sync::OnceLock;

use cloudformation_validate::template_model::EntityType;
use cloudformation_validate::{
    RegoEngine, SchemaValidator, Severity, ValidateConfig, validate_bytes_with_path,
};
use ias_core::{Diagnostic, Rendered, Report, View};

use crate::codes;

/// Compiling the rules takes a second; all stacks share them.
struct Engine {
    rules: RegoEngine,
    schemas: SchemaValidator,
}

fn engine() -> Result<&'static Engine, &'static str> {
    static ENGINE: OnceLock<Result<Engine, String>> = OnceLock::new();
    let made = ENGINE.get_or_init(|| {
        let rules = RegoEngine::new(Default::default()).map_err(|error| error.to_string())?;
        Ok(Engine { rules, schemas: SchemaValidator::default() })
    });
    made.as_ref().map_err(String::as_str)
}

/// Reports what the validator says of a stack's template, at the constructs that it means.
pub(super) fn examine(view: &View<'_>, rendered: &Rendered, report: &mut Report) {
    let Some(template) = rendered.files.first() else { return };
    let found = engine().map_err(str::to_owned).and_then(|engine| {
        let config = ValidateConfig { severity_level: Severity::Warn, ..ValidateConfig::default() };
        let path = template.path.clone();
        validate_bytes_with_path(&engine.rules, &engine.schemas, &template.bytes, config, path)
            .map_err(|error| error.to_string())
    });
    let findings = match found {
        Ok(report) => report.diagnostics,
        Err(error) => {
            let message = format!("the validator could not examine `{}`", template.path);
            let problem = Diagnostic::error(&codes::DEEP_CHECK_FAILED, message).note(error);
            return report.root_problem(view.root(), problem);
        }
    };
    for finding in findings {
        let message = match &finding.property_path {
            Some(path) => format!("{} at `{path}`: {}", finding.rule_id, finding.message),
            None => format!("{}: {}", finding.rule_id, finding.message),
        };
        let problem = match finding.severity {
            Severity::Fatal | Severity::Error => Diagnostic::error(&codes::DEEP_CHECK_ERROR, message),
            Severity::Warn => Diagnostic::warning(&codes::DEEP_CHECK_WARNING, message),
            Severity::Info | Severity::Debug => continue,
        };
        let problem = match finding.suggested_fix {
            Some(fix) => problem.hint(fix),
            None => problem,
        };
        let named = finding.entity.filter(|entity| entity.entity_type == EntityType::Resource);
        let item = named
            .and_then(|entity| view.root().items.iter().find(|item| item.name == entity.logical_id.as_str()));
        match item {
            Some(item) => report.problem(item, problem),
            None => report.root_problem(view.root(), problem),
        }
    }
}
