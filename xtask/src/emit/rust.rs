//! Structs, unions and sets of words as Rust: shared by every source.
//!
//! The files are written in their final form and left alone by rustfmt (`#[rustfmt::skip]` stands on their module), so
//! one property is three lines and checking the format of the workspace stays quick.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::docs;
use crate::model::{Alternative, Path, Property, Shape, Struct, Type, Union, Update, Words};
use crate::names::{self, BY_NAME_FROM};

/// Where a piece of code stands, which decides how it spells the names of types.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope<'a> {
    /// The struct of which the types are aliases; see `ias_core::fields!`.
    pub base: &'a str,
    /// Prefix of types of the same resource: empty inside its module, `cfn_bucket::` outside.
    pub local: &'a str,
    /// Prefix of other modules: `crate::generated::`.
    pub modules: &'a str,
    /// Spaces before every line.
    pub indent: usize,
}

/// Appends lines with a scope's indentation.
pub struct Writer<'a> {
    out: &'a mut String,
    indent: usize,
}

impl<'a> Writer<'a> {
    pub fn new(out: &'a mut String, indent: usize) -> Writer<'a> {
        Writer { out, indent }
    }

    pub fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:width$}{text}", "", width = self.indent);
    }

    pub fn doc(&mut self, text: &str) {
        self.line(format!("/// {text}").trim_end());
    }
}

/// Writes a named type.
pub fn named(out: &mut String, of: &Type, scope: Scope<'_>) {
    match of {
        Type::Struct(of) => structure(out, of, scope),
        Type::Words(of) => words(out, of, scope),
        Type::Union(of) => union(out, of, scope),
    }
}

/// An alias of the module's struct around an ordered map, with its `new` and setters.
pub fn structure(out: &mut String, of: &Struct, scope: Scope<'_>) {
    marked(out, of, &of.name, scope);
}

/// The same with a marker of another name.
pub fn marked(out: &mut String, of: &Struct, marker: &str, scope: Scope<'_>) {
    let name = &of.name;
    let mut to = Writer::new(out, scope.indent);
    to.doc(&of.title);
    // The properties of a resource share the marker of its handle.
    let summary = if marker == name { Vec::new() } else { docs::summary(of) };
    let sentences: Vec<String> = summary.into_iter().chain(of.rules.iter().map(docs::rule)).collect();
    for sentence in sentences {
        to.doc("");
        to.doc(&sentence);
    }
    to.line(&format!("pub type {name} = {}<{MARKERS}::{marker}>;", scope.base));
    let members = Members::new(of);
    if of.mandatory.len() >= BY_NAME_FROM {
        required(&mut to, of, &members);
    }
    to.line(&format!("impl {name} {{"));
    to.indent += 4;
    constructor(&mut to, of, &members, scope);
    for (property, method) in members.all() {
        let shape = spell(&property.shape, scope);
        let mandatory = of.mandatory.contains(&property.name);
        to.doc(&docs::property(property, mandatory));
        to.line(&format!(
            "#[track_caller] pub fn {method}(self, value: impl IntoVal<{shape}>) -> Self {{ with(self, {:?}, value) }}",
            property.name
        ));
    }
    to.indent -= 4;
    to.line("}");
}

/// The struct that a type's `new` takes, if it takes one.
pub fn required_name(of: &Type) -> Option<String> {
    let Type::Struct(of) = of else { return None };
    (of.mandatory.len() >= BY_NAME_FROM).then(|| format!("{}Required", of.name))
}

/// The markers that tell the aliases of a module apart, in a module of their own so that both can have the plain name.
///
/// A handle and its properties share one, under the handle's name.
pub fn markers<'a>(
    out: &mut String,
    handles: impl Iterator<Item = (&'a str, &'a Struct)>,
    types: impl IntoIterator<Item = &'a Type>,
    indent: usize,
) {
    let structure = |(name, of): (&str, &Struct)| match of.mandatory.is_empty() {
        true => format!("pub enum {name} {{}} impl ias_core::Optional for {name} {{}}"),
        false => format!("pub enum {name} {{}}"),
    };
    let named = |of: &Type| match of {
        Type::Struct(of) => Some(structure((&of.name, of))),
        Type::Words(of) => Some(format!("pub enum {} {{}}", of.name)),
        Type::Union(_) => None,
    };
    let markers: Vec<String> = handles.map(structure).chain(types.into_iter().filter_map(named)).collect();
    if !markers.is_empty() {
        Writer::new(out, indent).line(&format!("mod {MARKERS} {{ {} }}", markers.join(" ")));
    }
}

/// The module of [`markers`].
const MARKERS: &str = "of";

/// The names of a struct's members, made unique.
struct Members<'a> {
    of: &'a Struct,
    methods: Vec<String>,
}

impl<'a> Members<'a> {
    fn new(of: &'a Struct) -> Members<'a> {
        let methods = names::methods(of.properties.iter().map(|it| it.name.as_str()));
        Members { of, methods }
    }

    fn all(&self) -> impl Iterator<Item = (&'a Property, &str)> {
        self.of.properties.iter().zip(self.methods.iter().map(String::as_str))
    }

    /// The mandatory ones in the frozen order.
    fn mandatory(&self) -> Vec<(&'a Property, &str)> {
        let find = |name: &String| self.all().find(|(property, _)| &property.name == name);
        self.of.mandatory.iter().filter_map(find).collect()
    }
}

fn constructor(to: &mut Writer<'_>, of: &Struct, members: &Members<'_>, scope: Scope<'_>) {
    let mandatory = members.mandatory();
    let shape = |property: &Property| spell(&property.shape, scope);
    // Plain calls of a free function: the compiler need not look a method up among those of all types of the module.
    let filled = |argument: &dyn Fn(&str) -> String| {
        mandatory.iter().fold("empty()".to_owned(), |inner, (property, method)| {
            format!("with({inner}, {:?}, {})", property.name, argument(method))
        })
    };
    match mandatory.len() {
        0 => {} // `fields!` has it.
        count if count < BY_NAME_FROM => {
            to.doc("Takes what is mandatory.");
            let arguments: Vec<_> = mandatory
                .iter()
                .map(|(it, method)| format!("{method}: impl IntoVal<{}>", shape(it)))
                .collect();
            let body = filled(&str::to_owned);
            to.line(&format!("#[track_caller] pub fn new({}) -> Self {{ {body} }}", arguments.join(", ")));
        }
        _ => {
            to.doc(&format!("Takes what is mandatory, by name: [`{}Required`].", of.name));
            let bounds: Vec<_> = mandatory
                .iter()
                .enumerate()
                .map(|(n, (it, _))| format!("{}: IntoVal<{}>", generic(n), shape(it)))
                .collect();
            let generics: Vec<_> = (0..mandatory.len()).map(generic).collect();
            let body = filled(&|method| format!("required.{method}"));
            to.line(&format!(
                "#[track_caller] pub fn new<{}>(required: {}Required<{}>) -> Self {{ {body} }}",
                bounds.join(", "),
                of.name,
                generics.join(", ")
            ));
        }
    }
}

fn required(to: &mut Writer<'_>, of: &Struct, members: &Members<'_>) {
    let mandatory = members.mandatory();
    let generics: Vec<_> = (0..mandatory.len()).map(generic).collect();
    to.doc(&format!("What [`{}`] cannot do without.", of.name));
    to.line(&format!("pub struct {}Required<{}> {{", of.name, generics.join(", ")));
    for (n, (property, method)) in mandatory.iter().enumerate() {
        to.line(&format!("    /// {}", docs::property(property, false)));
        to.line(&format!("    pub {method}: {},", generic(n)));
    }
    to.line("}");
}

fn generic(n: usize) -> String {
    char::from_u32('A' as u32 + n as u32)
        .filter(char::is_ascii_uppercase)
        .map_or_else(|| format!("T{n}"), String::from)
}

/// A set of allowed words: an alias with a constant for each, named like the variants of an enum.
pub fn words(out: &mut String, of: &Words, scope: Scope<'_>) {
    let name = &of.name;
    let mut to = Writer::new(out, scope.indent);
    to.doc(&of.title);
    to.line(&format!("pub type {name} = Word<fn({MARKERS}::{name})>;"));
    to.line(&format!("impl {name} {{"));
    for (constant, word) in names::variants(&of.words).iter().zip(&of.words) {
        to.line(&format!("    /// {}", docs::code(word)));
        to.line(&format!("    pub const {constant}: Self = word({word:?});"));
    }
    to.line("}");
}

/// A struct around any value: a constructor per alternative, and the alternatives convert by themselves.
pub fn union(out: &mut String, of: &Union, scope: Scope<'_>) {
    let name = &of.name;
    let mut to = Writer::new(out, scope.indent);
    to.doc(&of.title);
    to.line("#[derive(Clone, Debug, PartialEq)]");
    to.line(&format!("pub struct {name}(Value);"));
    to.line(&format!("ias_core::union!({name});"));
    to.line(&format!("impl {name} {{"));
    to.indent += 4;
    let methods = names::methods(of.alternatives.iter().map(|it| it.name.as_str()));
    for (alternative, method) in of.alternatives.iter().zip(methods) {
        let shape = spell(&alternative.shape, scope);
        if let Some(property) = &alternative.property {
            to.doc(&alternative_doc(alternative, property));
            to.line(&format!("#[track_caller] pub fn {method}(value: impl IntoVal<{shape}>) -> Self {{ Self(Value::one(\"{property}\", value)) }}"));
        } else {
            to.doc(&format!("The alternative {}.", describe(&alternative.shape)));
            to.line(&format!("pub fn {method}(value: impl IntoVal<{shape}>) -> Self {{ Self(value.into_val().into_value()) }}"));
        }
    }
    to.indent -= 4;
    to.line("}");
    conversions(&mut to, of, scope);
}

fn alternative_doc(alternative: &Alternative, property: &str) -> String {
    let as_property = Property {
        name: property.to_owned(),
        shape: alternative.shape.clone(),
        limits: alternative.limits.clone(),
        update: Update::InPlace,
        write_only: false,
        deprecated: false,
    };
    docs::property(&as_property, false)
}

/// Only where a type stands for one alternative.
fn conversions(to: &mut Writer<'_>, of: &Union, scope: Scope<'_>) {
    let name = &of.name;
    for alternative in &of.alternatives {
        let alone = of.alternatives.iter().filter(|other| other.shape == alternative.shape).count() == 1;
        let Shape::Named(_) = &alternative.shape else { continue };
        if !alone || alternative.property.is_some() {
            continue;
        }
        let shape = spell(&alternative.shape, scope);
        to.line(&format!("impl IntoVal<{name}> for {shape} {{ fn into_val(self) -> Val<{name}> {{ Val::raw(IntoVal::<{shape}>::into_val(self).into_value()) }} }}"));
    }
    if of.alternatives.iter().any(|it| it.shape == Shape::Text && it.property.is_none()) {
        for text in ["&str", "String", "Val<String>"] {
            to.line(&format!("impl IntoVal<{name}> for {text} {{ fn into_val(self) -> Val<{name}> {{ Val::raw(IntoVal::<String>::into_val(self).into_value()) }} }}"));
        }
    }
}

fn describe(shape: &Shape) -> String {
    match shape {
        Shape::Text => "of a text".to_owned(),
        Shape::Bool => "of a flag".to_owned(),
        Shape::Int | Shape::Float => "of a number".to_owned(),
        Shape::Json => "of a document".to_owned(),
        Shape::Kind(name) => format!("of a `{name}`"),
        Shape::Named(path) => format!("`{}`", path.name),
        Shape::List(_) => "of a list".to_owned(),
        Shape::Map(_) => "of a map".to_owned(),
    }
}

/// A shape as a Rust type.
pub fn spell(shape: &Shape, scope: Scope<'_>) -> String {
    match shape {
        Shape::Text => "String".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Int => "i64".to_owned(),
        Shape::Float => "f64".to_owned(),
        Shape::Json => "Json".to_owned(),
        Shape::Kind(name) => format!("Is<kinds::{name}>"),
        Shape::Named(Path { module: None, name }) => format!("{}{name}", scope.local),
        Shape::Named(Path { module: Some(module), name }) => format!("{}{module}::{name}", scope.modules),
        Shape::List(inner) => format!("List<{}>", spell(inner, scope)),
        Shape::Map(inner) => format!("Map<{}>", spell(inner, scope)),
    }
}

/// The kinds that a shape names.
pub fn kinds_of(shape: &Shape, out: &mut BTreeSet<String>) {
    match shape {
        Shape::Kind(name) => drop(out.insert(name.clone())),
        Shape::List(inner) | Shape::Map(inner) => kinds_of(inner, out),
        _ => {}
    }
}

/// The shapes of a type's members.
pub fn shapes_of(of: &Type) -> Vec<&Shape> {
    match of {
        Type::Struct(of) => of.properties.iter().map(|property| &property.shape).collect(),
        Type::Union(of) => of.alternatives.iter().map(|alternative| &alternative.shape).collect(),
        Type::Words(_) => Vec::new(),
    }
}
