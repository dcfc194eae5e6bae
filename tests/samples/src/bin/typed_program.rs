//! `typed_program FOLDER` writes the sources of a program that calls the typed API of every resource type: every setter, `new`,
//! attribute, alternative and word, each beside the name that the facts have for it.
//!
//! `tests/external/run.sh typed-names` builds and runs it. That the facts at run time are those of the source is for
//! `cargo test -p ias-tests --test types`.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io, ptr};

use ias_aws::facts::{self, Schema, Shape, Struct, Type, Union, Words};
use ias_core::schema::TypeName;
use ias_core::schema::names::{self, BY_NAME_FROM};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).expect("a folder is given"));
    fs::create_dir_all(&folder)?;
    let mut modules = BTreeMap::<&str, Vec<&'static Type>>::new();
    for of in facts::types() {
        modules.entry(of.module).or_default().push(of);
    }
    for (module, types) in &modules {
        fs::write(folder.join(format!("{module}.rs")), file(module, types))?;
    }
    let declared: String = modules.keys().map(|module| format!("mod {module};\n")).collect();
    fs::write(
        folder.join("mod.rs"),
        declared + "\nuse crate::Check;\n" + &calls(modules.keys().map(|module| format!("{module}::all"))),
    )
}

fn calls(functions: impl Iterator<Item = String>) -> String {
    let calls: String = functions.map(|function| format!("    {function}(check);\n")).collect();
    format!("\npub(crate) fn all(check: &mut Check) {{\n{calls}}}\n")
}

/// The calls of one service.
fn file(module: &str, types: &[&'static Type]) -> String {
    let mut out = format!(
        "#![allow(unused_imports)]\n\nuse ias_aws::cfn::CfnType;\nuse ias_aws::{module} as m;\nuse ias_core::{{Shape as _, Struct}};\n\nuse crate::{{Check, p}};\n"
    );
    for (n, of) in types.iter().enumerate() {
        let mut writer = Writer { of, out: &mut out, seen: HashSet::new(), waiting: Vec::new() };
        let _ = writeln!(writer.out, "\nfn of{n}(check: &mut Check) {{");
        writer.resource();
        writer.out.push_str("}\n");
    }
    out + &calls((0..types.len()).map(|n| format!("of{n}")))
}

/// Writes the calls for one type.
struct Writer<'a> {
    of: &'static Type,
    out: &'a mut String,
    seen: HashSet<*const ()>,
    /// Named types that were met: their Rust names.
    waiting: Vec<(String, Named)>,
}

enum Named {
    Struct(&'static Struct),
    Union(&'static Union),
    Words(&'static Words),
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "    {line}");
    }

    fn resource(&mut self) {
        let of = self.of;
        let handle = format!("m::{}", of.handle);
        let bound = if of.attributes.is_empty() { "" } else { "let handle = " };
        self.line(&format!("{bound}check.resource::<{handle}>({:?});", of.name));
        let attributes = of.attributes.iter().map(|attribute| attribute.name);
        for (name, getter) in attributes.clone().zip(names::getters(attributes)) {
            self.line(&format!("check.attribute(handle.{getter}(), {name:?});"));
        }
        let props = format!("{handle}Props");
        self.line(&format!("check.same::<<{handle} as CfnType>::Props, {props}>();"));
        self.structure(&props, "", of.properties.get());
        while let Some((name, named)) = self.waiting.pop() {
            let path = format!("m::{}::{name}", of.submodule);
            match named {
                Named::Struct(of) => self.structure(&path, &name, of),
                Named::Union(of) => self.union(&path, &name, of),
                Named::Words(of) => self.words(&path, of),
            }
        }
    }

    fn structure(&mut self, path: &str, own: &str, of: &'static Struct) {
        let names: Vec<&str> = of.properties.iter().map(|property| property.name).collect();
        let methods = names::methods(names.iter().copied());
        let argument = |name: &&str| {
            let at = names.iter().position(|other| other == name).expect("what is mandatory is a property");
            format!("{}: p()", methods[at])
        };
        let made = match of.mandatory.len() {
            count if count < BY_NAME_FROM => format!("{path}::new({})", ["p()"].repeat(count).join(", ")),
            _ => {
                let arguments: Vec<String> = of.mandatory.iter().map(argument).collect();
                format!("{path}::new({path}Required {{ {} }})", arguments.join(", "))
            }
        };
        self.line(&format!("let made = {made};"));
        self.line(&format!("check.new({path:?}, Struct::object(&made), &{:?});", of.mandatory));
        for method in &methods {
            self.line(&format!("let made = made.{method}(p());"));
        }
        // Setters come in the order of the names, after what is mandatory.
        let rest = names.iter().filter(|name| !of.mandatory.contains(*name));
        let order: Vec<&str> = of.mandatory.iter().chain(rest).copied().collect();
        self.line(&format!("check.names({path:?}, Struct::object(&made), &{order:?});"));
        for property in &of.properties {
            self.meet(property.schema.get(), property.type_name, own, property.name);
        }
    }

    fn union(&mut self, path: &str, own: &str, of: &'static Union) {
        let methods = names::methods(of.alternatives.iter().map(|alternative| alternative.name));
        for (alternative, method) in of.alternatives.iter().zip(methods) {
            let made = format!("{path}::{method}(p()).into_value()");
            self.line(&format!("check.alternative({path:?}, {made}, {:?});", alternative.property));
            self.meet(alternative.schema.get(), alternative.type_name, own, alternative.name);
        }
    }

    fn words(&mut self, path: &str, of: &'static Words) {
        let variants = names::variants(&of.words);
        let pairs: Vec<String> = of
            .words
            .iter()
            .zip(variants)
            .map(|(word, variant)| format!("({word:?}, {path}::{variant})"))
            .collect();
        self.line(&format!("check.words({path:?}, &[{}]);", pairs.join(", ")));
    }

    /// Remembers the named type that a schema leads to.
    fn meet(&mut self, schema: &'static Schema, type_name: TypeName, parent: &str, property: &str) {
        let (named, pointer) = match &schema.shape {
            Shape::List(inner) | Shape::Map(inner) => {
                return self.meet(inner.get(), type_name, parent, property);
            }
            Shape::Struct(of) => (Named::Struct(of.get()), ptr::from_ref(of.get()).cast()),
            Shape::Union(of) => (Named::Union(of.get()), ptr::from_ref(of.get()).cast()),
            Shape::Words(of) => (Named::Words(of), ptr::from_ref(of).cast()),
            _ => return,
        };
        if self.seen.insert(pointer) {
            let name = type_name.spell(parent, property).expect("a named type has a name").into_owned();
            self.waiting.push((name, named));
        }
    }
}
