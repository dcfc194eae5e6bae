//! One generated file: header, resources, their types. Shared by every source.

use std::collections::BTreeMap;
use std::iter;

use super::rust::{self, Scope, Writer};
use super::shared::{self, Homes};
use crate::model::{Module, Resource, Type};

/// How a source writes the handle of a resource.
pub type Handle<'a> = dyn Fn(&mut String, &Resource) + 'a;

/// The first line of a generated file: where it comes from and what writes it.
pub fn header(source: &str, command: &str) -> String {
    format!("// Generated from {source} by `{command}`; do not edit.\n\n")
}

/// The file of a module. `generated/mod.rs` has a module `prelude` with the names that the code uses.
pub fn file(module: &Module, command: &str, handle: &Handle<'_>) -> String {
    let header = header(&module.origin, command);
    let mut out = format!("{header}//! {}\n\nuse super::prelude::*;\n\n", module.title);
    let own_base = structs(module) >= OWN_BASE_FROM;
    if own_base {
        out += "ias_core::fields!(Fields);\n";
    }
    let handles = module.resources.iter().map(|of| (of.handle.as_str(), &of.props));
    rust::markers(&mut out, handles, &module.types, 0);
    let homes = Homes::new(module);
    for (n, of) in module.resources.iter().enumerate() {
        out.push('\n');
        handle(&mut out, of);
        out.push('\n');
        let local = if of.types.is_empty() { String::new() } else { format!("{}::", of.module) };
        let scope = Scope { base: BASE, local: &local, modules: "super::", indent: 0 };
        rust::marked(&mut out, &of.props, &of.handle, scope);
        if !of.types.is_empty() {
            types(&mut out, of, own_base, &|named| homes.of(n, named));
        }
    }
    for named in &module.types {
        out.push('\n');
        rust::named(&mut out, named, Scope { base: BASE, local: "", modules: "super::", indent: 0 });
    }
    out
}

/// The struct of which all types are aliases.
pub const BASE: &str = "Fields";

/// A file with so many structs has a [`BASE`] of its own.
///
/// The compiler compares the methods of all aliases of one struct in pairs, and has to compile the struct's own
/// implementations once more for each further one. For all of CloudFormation's types this is the cheapest, of 30, 60, 100 and
/// one for all.
const OWN_BASE_FROM: usize = 30;

fn structs(module: &Module) -> usize {
    let nested = module.resources.iter().flat_map(|of| &of.types).chain(&module.types);
    module.resources.len() + nested.filter(|named| matches!(named, Type::Struct(_))).count()
}

/// The submodule of one resource.
fn types<'a>(out: &mut String, of: &Resource, own_base: bool, home: &dyn Fn(&Type) -> Option<&'a str>) {
    out.push('\n');
    let mut to = Writer::new(out, 0);
    to.doc(&format!("Types of [`{}`].", of.handle));
    to.line(&format!("pub mod {} {{", of.module));
    let (theirs, own): (Vec<_>, Vec<_>) = of.types.iter().partition(|named| home(named).is_some());
    if !own.is_empty() {
        let base = if own_base { " use super::{Fields, empty, with};" } else { "" };
        to.line(&format!("    use super::super::prelude::*;{base}"));
    }
    for (home, names) in grouped(&theirs, home) {
        to.line(&format!("    pub use super::{home}::{{{}}};", names.join(", ")));
    }
    rust::markers(out, iter::empty(), own.iter().copied(), 4);
    for named in own {
        out.push('\n');
        rust::named(out, named, Scope { base: BASE, local: "", modules: "super::super::", indent: 4 });
    }
    *out += "}\n";
}

/// What a resource takes from others, by the module that has it.
fn grouped<'a>(types: &[&Type], home: &dyn Fn(&Type) -> Option<&'a str>) -> BTreeMap<&'a str, Vec<String>> {
    let mut out: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for named in types {
        let Some(home) = home(named) else { continue };
        let names = out.entry(home).or_default();
        names.push(shared::name(named).to_owned());
        names.extend(rust::required_name(named));
    }
    out
}
