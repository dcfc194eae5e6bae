//! Templates of CloudFormation as programs.
//!
//! The template is taken into a tree of its own with [`Include`], which understands what names what; the elements of that
//! tree are then written as constructs.

mod condition;
mod elements;
mod function;
mod mapping;
mod output;
mod parameter;
mod reference;
mod resource;
mod stack;
mod template;
mod value;

use ias_core::document::{Located, Source};
use ias_core::import::{File, Imported, Importer, identifier};
use ias_core::{App, Diagnostics};

use crate::{Include, IncludeProps};
use crate::{Stack, StackProps};
use elements::Elements;
use template::Template;

ias_core::importer!(Templates);

/// Takes templates of CloudFormation over.
struct Templates;

impl Importer for Templates {
    fn of(&self) -> &'static str {
        "a template of CloudFormation"
    }

    fn takes(&self, documents: &[Located]) -> bool {
        documents.iter().any(|document| {
            document.get("Resources").is_some() || document.get("AWSTemplateFormatVersion").is_some()
        })
    }

    fn import(&self, source: Source) -> Result<Imported, Diagnostics> {
        let function = identifier(source.name());
        let name = stack_name(&function);
        let app = App::new();
        let stack = Stack::new(&app, &name, StackProps::new());
        let include = Include::new(&stack, "Template", IncludeProps::new(source));
        let found = app.reported();
        if found.has_errors() {
            return Err(found);
        }
        let mut imported = print(&function, &name, &Elements::of(&include));
        imported.warnings = found;
        Ok(imported)
    }
}

/// The name of a stack: begins with a letter, goes on with letters, digits and hyphens.
fn stack_name(identifier: &str) -> String {
    let name = identifier.replace('_', "-");
    let name = name.trim_matches('-');
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name.to_owned(),
        _ => format!("stack-{name}").trim_end_matches('-').to_owned(),
    }
}

/// The function that builds the stack.
fn print(function: &str, name: &str, elements: &Elements) -> Imported {
    let mut file = File::default();
    for (module, import) in [("ias_core::prelude", "*"), ("ias_aws::prelude", "*")] {
        file.uses.add(module, import);
    }
    let mut template = Template::new(elements, &mut file);
    template.stack(name);
    template.parameters();
    template.mappings();
    template.conditions();
    template.rules();
    template.resources();
    template.outputs();
    template.write();
    let Template { body, counts, untyped, services, .. } = template;
    let services: Vec<String> = services.into_iter().collect();
    Imported {
        function: function.to_owned(),
        returns: "Stack",
        body: body.finish("stack"),
        file,
        dependencies: vec![("ias-aws", env!("CARGO_PKG_VERSION"), services)],
        counts,
        untyped,
        warnings: Diagnostics::default(),
    }
}
