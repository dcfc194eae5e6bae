//! Objects on their way into a program, and their values.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::import::rust::{Code, Tree};
use ias_core::import::{Body, Counts, File, Form, Make, Printer, Statement, Typed, Untyped, Wanted};
use ias_core::{Construct as _, Element, Expr, Object, Value};

use super::TYPES;
use crate::ApiObject;
use crate::document::given_name;

/// Objects on their way into a program.
pub(super) struct Objects<'a> {
    file: &'a mut File,
    pub(super) body: Body,
    pub(super) counts: Counts,
    /// What is written without types, by the object.
    pub(super) untyped: Vec<(String, Untyped)>,
    /// The groups and versions whose features the program needs.
    pub(super) features: BTreeSet<String>,
    /// The modules of types that are imported by their names.
    imported: BTreeMap<String, String>,
    /// The object that is being written.
    place: String,
    /// Changes of the finished object.
    changes: Vec<(String, Value)>,
}

/// Names of the preludes, which a type of the same name would hide.
const TAKEN: [&str; 12] = [
    "App",
    "Chart",
    "Construct",
    "Duration",
    "Inputs",
    "Is",
    "Node",
    "Props",
    "Size",
    "Tags",
    "Val",
    "Value",
];

impl<'a> Objects<'a> {
    pub(super) fn new(file: &'a mut File) -> Objects<'a> {
        Objects {
            file,
            body: Body::new(["chart", "scope"]),
            counts: Counts::default(),
            untyped: Vec::new(),
            features: BTreeSet::new(),
            imported: TAKEN.into_iter().map(|name| (name.to_owned(), String::new())).collect(),
            place: String::new(),
            changes: Vec::new(),
        }
    }

    /// `let chart = ..`
    pub(super) fn chart(&mut self, name: &str) {
        let arguments = [Code::path("scope"), Code::text(name), Code::call("ChartProps::new", [])];
        let code = Code::call("Chart::new", arguments);
        self.body.push(self.file, "chart", Statement { name: Some("chart".to_owned()), code });
    }

    /// An object, with what is changed of it after all that a chart does.
    pub(super) fn object(&mut self, object: &ApiObject) {
        let Some(element) = object.node().element() else { return };
        let id = object.node().id();
        self.place = id.clone();
        self.counts.all += 1;
        self.body.blank();
        let mut arguments = vec![Code::path("chart").borrow(), Code::text(&id)];
        let (path, last, typed) = match self.props(&element.type_name, &element.properties) {
            Some((handle, props)) => {
                arguments.push(props);
                (format!("{handle}::new"), "props", true)
            }
            None => {
                self.counts.untyped += 1;
                let body = Code::value(self.tree(&Value::Map(element.properties.clone())));
                arguments.extend([Code::text(&object.api_version()), Code::text(&object.kind()), body]);
                ("ApiObject::new".to_owned(), "body", false)
            }
        };
        let calls = self.calls(&element, typed);
        self.body.make(self.file, &id, Make { name: None, path, arguments, calls, last });
    }

    /// The handle of the object's kind, and its properties.
    fn props(&mut self, type_name: &str, properties: &Object) -> Option<(String, Code)> {
        let Some(of) = TYPES.get(type_name) else {
            self.untyped(Untyped::Type(type_name.to_owned()));
            return None;
        };
        if let Some(missing) = of.properties.mandatory.iter().find(|name| properties.get(name).is_none()) {
            self.untyped(Untyped::Lacks((*missing).to_owned()));
            return None;
        }
        let handle = self.path(&format!("{}::{}", of.module, of.handle));
        let props = self.path(&format!("{}::{}Props", of.module, of.handle));
        Some((handle, self.properties(&props, "", of.properties, properties, Some(""))))
    }

    /// What makes the object that which the manifest has: entries that its kind does not know, and no name if it has none.
    fn calls(&mut self, element: &Element, typed: bool) -> Vec<(&'static str, Vec<Code>)> {
        let mut calls = Vec::new();
        for (pointer, value) in std::mem::take(&mut self.changes) {
            let value = match self.tree(&value) {
                Tree::Code(code) => code,
                Tree::Null => Code::path("Value::Null"),
                tree => Code::value(tree),
            };
            calls.push(("patch", vec![Code::text(&pointer), value]));
        }
        if given_name(element).is_none() {
            calls.push(("as_written", Vec::new())); // A chart would put a name in.
        }
        if typed && !calls.is_empty() {
            calls.insert(0, ("api_object", Vec::new()));
        }
        calls
    }
}

impl Printer for Objects<'_> {
    /// A type by its name alone, unless the name is another's already.
    fn path(&mut self, name: &str) -> String {
        let Some((module, own)) = name.split_once("::") else { return name.to_owned() }; // of the prelude
        if module != "meta_v1" {
            self.features.insert(module.replace('_', "-"));
        }
        let known = self.imported.entry(own.to_owned()).or_insert_with(|| module.to_owned());
        if known == module {
            self.file.uses.add(format!("ias_k8s::{module}"), own);
            return own.to_owned();
        }
        self.file.uses.add(format!("ias_k8s::{module}"), "self");
        name.to_owned()
    }

    fn required(&mut self, path: &str) -> String {
        match self.imported.get(path) {
            Some(module) => self.path(&format!("{module}::{path}Required")),
            None => format!("{path}Required"),
        }
    }

    fn core(&mut self, name: &'static str) -> String {
        self.file.uses.add("ias_core", name);
        name.to_owned()
    }

    fn special(&mut self, name: &str, value: &Value) -> Option<Typed> {
        match (name, value) {
            (_, Value::Text(text)) => Some(Typed { code: Code::text(text), form: Form::Text }),
            // An amount is written as text; a number stays one only where the type takes both.
            ("IntOrString", Value::Int(number)) => {
                Some(Typed { code: Code::Number(number.to_string()), form: Form::Int })
            }
            _ => None,
        }
    }

    fn change(&mut self, pointer: String, value: &Value) {
        self.changes.push((pointer, value.clone()));
    }

    fn untyped(&mut self, reason: Untyped) {
        self.untyped.push((self.place.clone(), reason));
    }

    // Manifests have neither references nor anything else that is late.

    fn kind(&mut self, name: &str) -> String {
        name.to_owned()
    }

    fn is_of_kind(&self, _: &str, _: &str) -> bool {
        false
    }

    fn expression(&mut self, _: &Expr, wanted: &Wanted) -> Typed {
        self.unchecked(&Value::Null, wanted)
    }
}
