//! `examples/every_kind/objects.rs`: an object of every kind, made with what is mandatory and a `spec`.
//!
//! It proves that the types fit together, that a chart takes every kind, and (`tests/external/run.sh kubernetes`) that
//! what is written is what the schemas say.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::{Limits, Module, Path, Property, Shape, Struct, Type};
use crate::names::{self, BY_NAME_FROM};
use crate::source::kubernetes::shapes::name_of;

/// The file, after its header.
pub fn file(modules: &[Module]) -> String {
    let mut samples = Samples::new(modules);
    let mut out = "use ias_core::{Json, List, Val, Value};\nuse ias_k8s::Chart;\n".to_owned();
    out += "\n/// Defines an object of every kind.\npub(crate) fn define(chart: &Chart) {\n";
    for module in modules {
        samples.of_jobs = module.name.starts_with("batch_");
        for of in &module.resources {
            let id = of.type_name.replace(['/', '.'], "-").to_ascii_lowercase();
            let props = samples.object(&of.props, &module.name);
            let _ =
                writeln!(out, "    ias_k8s::{}::{}::new(chart, {id:?}, {props});", module.name, of.handle);
        }
    }
    out += "}\n\nfn json() -> Val<Json> {\n    Val::raw(Value::Map(Default::default()))\n}\n";
    out + "\nfn one<T>(item: impl ias_core::IntoVal<T>) -> Val<List<T>> {\n    Val::raw(Value::List(vec![item.into_val().into_value()]))\n}\n"
}

struct Samples<'a> {
    types: BTreeMap<(&'a str, &'a str), &'a Type>,
    /// Whether pods are those of jobs, which end.
    of_jobs: bool,
}

impl<'a> Samples<'a> {
    fn new(modules: &'a [Module]) -> Samples<'a> {
        let types = modules
            .iter()
            .flat_map(|module| module.types.iter().map(|of| ((module.name.as_str(), name_of(of)), of)));
        Samples { types: types.collect(), of_jobs: false }
    }

    /// `core_v1::Container::new("a")`.
    fn object(&self, of: &Struct, module: &str) -> String {
        let methods = names::methods(of.properties.iter().map(|it| it.name.as_str()));
        let members: Vec<(&Property, String)> = of.properties.iter().zip(methods).collect();
        let find = |name: &String| members.iter().find(|(property, _)| property.name == *name);
        let mandatory: Vec<_> = of.mandatory.iter().filter_map(find).collect();
        let value =
            |property: &Property| self.value(&property.shape, &property.limits, &property.name, module);
        let path = format!("ias_k8s::{module}::{}", of.name);
        let mut out = match mandatory.len() {
            count if count < BY_NAME_FROM => {
                let arguments: Vec<String> = mandatory.iter().map(|(property, _)| value(property)).collect();
                format!("{path}::new({})", arguments.join(", "))
            }
            _ => {
                let fields: Vec<String> = mandatory
                    .iter()
                    .map(|(property, method)| format!("{method}: {}", value(property)))
                    .collect();
                format!("{path}::new({path}Required {{ {} }})", fields.join(", "))
            }
        };
        if let Some((spec, method)) = members.iter().find(|(property, _)| property.name == "spec")
            && !of.mandatory.contains(&spec.name)
        {
            let _ = write!(out, ".{method}({})", value(spec));
        }
        out + self.needed(&of.name)
    }

    /// What is not mandatory by itself, but in its place.
    fn needed(&self, name: &str) -> &'static str {
        match name {
            "LabelSelector" => ".match_labels([(\"a\", \"a\")])",
            "PodTemplateSpec" => ".metadata(ias_k8s::meta_v1::ObjectMeta::new().labels([(\"a\", \"a\")]))",
            "PodSpec" if self.of_jobs => ".restart_policy(ias_k8s::core_v1::RestartPolicy::Never)",
            _ => "",
        }
    }

    fn value(&self, shape: &Shape, limits: &Limits, name: &str, module: &str) -> String {
        match shape {
            Shape::Text => format!("{:?}", text(name, limits)),
            Shape::Bool => "true".to_owned(),
            Shape::Int => "1".to_owned(),
            Shape::Float => "1.0".to_owned(),
            Shape::Json => "json()".to_owned(),
            Shape::Kind(name) => {
                format!("unreachable!(\"Kubernetes has no kinds of references, and not {name}\")")
            }
            Shape::List(inner) => format!("one({})", self.value(inner, limits, name, module)),
            Shape::Map(inner) => format!("[(\"a\", {})]", self.value(inner, limits, name, module)),
            Shape::Named(Path { module: None, name }) if name == "Quantity" => "\"1\"".to_owned(),
            Shape::Named(Path { module: None, name }) if name == "IntOrString" => "80".to_owned(),
            Shape::Named(Path { module: other, name }) => {
                let module = other.as_deref().unwrap_or(module);
                match self.types.get(&(module, name.as_str())) {
                    Some(Type::Struct(of)) => self.object(of, module),
                    Some(Type::Words(of)) => {
                        let last = names::variants(&of.words).pop().unwrap_or_default();
                        format!("ias_k8s::{module}::{name}::{last}")
                    }
                    _ => "json()".to_owned(),
                }
            }
        }
    }
}

/// A text that the checks take in the place of a property.
fn text(name: &str, limits: &Limits) -> &'static str {
    match (name, limits.format.as_deref()) {
        ("schedule", _) => "@daily",
        (_, Some("date-time")) => "2026-01-01T00:00:00Z",
        (_, Some("byte")) => "YQ==",
        _ => "a",
    }
}
