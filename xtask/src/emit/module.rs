//! One generated file: header, resources, their types. Shared by every source.

use super::rust::{self, Scope, Writer};
use crate::COMMAND;
use crate::model::{Module, Resource, Type};

/// How a source writes the handle of a resource.
pub type Handle<'a> = dyn Fn(&mut String, &Resource) + 'a;

/// The first line of a generated file: where it comes from and what writes it.
pub fn header(source: &str) -> String {
    format!("// Generated from {source} by `{COMMAND}`; do not edit.\n\n")
}

/// The file of a module. `generated/mod.rs` has a module `prelude` with the names that the code uses.
pub fn file(module: &Module, handle: &Handle<'_>) -> String {
    let mut out = format!("{}//! {}\n\nuse super::prelude::*;\n", header(&module.origin), module.title);
    for of in &module.resources {
        out.push('\n');
        handle(&mut out, of);
        out.push('\n');
        let local = if of.types.is_empty() { String::new() } else { format!("{}::", of.module) };
        rust::structure(&mut out, &of.props, Scope { local: &local, modules: "super::", indent: 0 });
        if !of.types.is_empty() {
            types(&mut out, of);
        }
    }
    for named in &module.types {
        out.push('\n');
        rust::named(&mut out, named, Scope { local: "", modules: "super::", indent: 0 });
    }
    out
}

/// The submodule of one resource.
fn types(out: &mut String, of: &Resource) {
    out.push('\n');
    let mut to = Writer::new(out, 0);
    to.doc(&format!("Types of [`{}`].", of.handle));
    to.line(&format!("pub mod {} {{", of.module));
    if of.types.iter().any(|named| !matches!(named, Type::Words(_))) {
        to.line("    use super::super::prelude::*;");
    }
    for named in &of.types {
        out.push('\n');
        rust::named(out, named, Scope { local: "", modules: "super::super::", indent: 4 });
    }
    *out += "}\n";
}
