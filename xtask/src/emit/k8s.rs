//! The files of ias-k8s: a module per API group and version, the table of kinds, the Cargo features.

mod samples;
mod table;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::rust::{self, Writer};
use super::{Outputs, between_markers, module};
use crate::facts::{self, KUBERNETES};
use crate::frozen::Frozen;
use crate::model::{Module, Resource, Shape};
use crate::source::kubernetes::shapes::{Kind, Reader, kinds};
use crate::{COMMAND, Error};

const ORDER_HEADER: &str = "\
Order of mandatory properties where a type of Kubernetes has two or more: the order of the arguments of `new`.
The generator adds lines for new types and never reorders one, whatever the schemas do.";

const SOURCE: &str = "the Kubernetes facts in ias-k8s/schema";
const GENERATED: &str = "ias-k8s/src/generated";

/// Part of every build: the metadata of objects and what else all kinds share.
const ALWAYS: &str = "meta_v1";

/// Everything below `ias-k8s/`, and its frozen file.
pub fn generate(root: &Path, outputs: &mut Outputs) -> Result<(), Error> {
    let facts = facts::load(&root.join(KUBERNETES).join("facts.json.zst"))?;
    let frozen = root.join("xtask/frozen/kubernetes-mandatory-order.txt");
    let mut order = Frozen::load(&frozen, ORDER_HEADER)?;
    let mut reader = Reader::new(&facts, &mut order)?;
    for kind in kinds(&facts).filter(|kind| kind.left_out().is_none()) {
        reader.add(kind)?;
    }
    reader.words_apply()?;
    let modules = reader.into_modules();

    outputs.own(GENERATED);
    for module in &modules {
        outputs.file(format!("{GENERATED}/{}.rs", module.name), file(module));
    }
    outputs.file(format!("{GENERATED}/kinds.rs"), cluster_scoped(&facts));
    let table = format!("# Generated from {SOURCE} by `{COMMAND}`; do not edit.\n{}", table::text(&facts));
    outputs.file(format!("{GENERATED}/schema.txt"), table);
    outputs.binary("ias-k8s/src/import/types.bin", types::table(&modules));
    outputs.file(format!("{GENERATED}/mod.rs"), index(&modules));
    outputs.file("ias-k8s/examples/every_kind/objects.rs", header() + &samples::file(&modules));
    let manifest = std::fs::read_to_string(root.join("ias-k8s/Cargo.toml"))?;
    outputs.file("ias-k8s/Cargo.toml", features(&manifest, &modules)?);
    outputs.file("xtask/frozen/kubernetes-mandatory-order.txt", order.render());
    Ok(())
}

fn header() -> String {
    module::header(SOURCE, COMMAND)
}

fn file(module: &Module) -> String {
    module::file(module, COMMAND, &handle)
}

/// An alias of the module's struct of handles, and what it stands for.
pub fn handle(out: &mut String, of: &Resource) {
    let mut to = Writer::new(out, 0);
    let (api_version, kind) = of.type_name.rsplit_once('/').unwrap_or(("", &of.type_name));
    match of.link.as_str() {
        "" => to.doc(&format!("`{kind}` of `{api_version}`.")),
        link => to.doc(&format!("[`{kind}`]({link}) of `{api_version}`.")),
    }
    for note in &of.notes {
        to.doc("");
        to.doc(note);
    }
    to.line(&format!("pub type {0} = Handle<of::{0}>;", of.handle));
    let scope = if of.cluster_scoped { "const CLUSTER_SCOPED: bool = true; " } else { "" };
    let schema =
        of.schema.as_ref().map(|text| format!("const SCHEMA: Option<&'static str> = Some({}); ", raw(text)));
    let schema = schema.unwrap_or_default();
    to.line(&format!(
        "impl api::ObjectType for of::{} {{ const API_VERSION: &'static str = {api_version:?}; const KIND: &'static str = {kind:?}; const TYPE: &'static str = {:?}; {scope}{schema}type Props = {}; }}",
        of.handle, of.type_name, of.props.name
    ));
}

/// A literal in which nothing has to be escaped.
fn raw(text: &str) -> String {
    let mut marks = "#".to_owned();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}")
}

/// `generated/kinds.rs`: what is known of kinds without a typed handle, too.
fn cluster_scoped(facts: &Value) -> String {
    let of_cluster = |kind: &Kind<'_>| kind.scope == Some("Cluster");
    let found: BTreeSet<_> = kinds(facts).filter(of_cluster).map(|kind| (kind.group, kind.kind)).collect();
    let mut out = header();
    out += "//! Kinds that belong to the whole cluster.\n\n";
    out += "/// Groups and kinds, sorted.\npub(crate) const CLUSTER_SCOPED: &[(&str, &str)] = &[\n";
    for (group, kind) in found {
        out += &format!("    ({group:?}, {kind:?}),\n");
    }
    out + "];\n"
}

/// `generated/mod.rs`: the modules behind their features, and the names that every one of them uses.
fn index(modules: &[Module]) -> String {
    let mut out = header();
    out += "//! Generated code only; nobody edits it.\n\n";
    out += "#![allow(unused_imports, clippy::new_without_default, reason = \"the same lines in every module\")]\n";
    out += "#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = \"vendors\' names\")]\n";
    out +=
        "#![allow(non_upper_case_globals, reason = \"words are named as the variants of an enum are\")]\n\n";
    out += "#[rustfmt::skip]\npub(crate) mod kinds;\n";
    for Module { name, .. } in modules {
        if name != ALWAYS {
            out += &format!("#[cfg(feature = \"{}\")]\n", feature(name));
        }
        out += &format!("#[rustfmt::skip]\npub mod {name};\n");
    }
    out + &prelude("ias_core", "crate")
}

/// What every module uses, from the two crates under the paths that they have there.
pub fn prelude(core: &str, k8s: &str) -> String {
    format!(
        "\n{k8s}::api::handles!(Handle);\n{core}::fields!(Fields);\n{core}::words!(Word);\n\n\
         mod prelude {{\n    pub(super) use super::{{Fields, Handle, Word, empty, with, word}};\n    \
         pub(super) use {core}::{{IntoVal, Json, List, Map, Val, Value}};\n\n    \
         pub(super) use {k8s}::api::{{self, IntOrString, Quantity}};\n}}\n"
    )
}

fn feature(module: &str) -> String {
    module.replace('_', "-")
}

/// A feature per module, which brings the modules whose types it uses.
fn features(manifest: &str, modules: &[Module]) -> Result<String, Error> {
    let mut lines = String::new();
    let mut all = String::new();
    let uses: BTreeMap<&str, BTreeSet<String>> =
        modules.iter().map(|module| (module.name.as_str(), used(module))).collect();
    for (name, others) in uses.iter().filter(|(name, _)| **name != ALWAYS) {
        let others: Vec<String> = others
            .iter()
            .filter(|other| *other != ALWAYS)
            .map(|other| format!("{:?}", feature(other)))
            .collect();
        lines += &format!("{} = [{}]\n", feature(name), others.join(", "));
        all += &format!("    {:?},\n", feature(name));
    }
    lines += &format!("# Every group and version.\nall = [\n{all}]\n");
    between_markers(manifest, "# begin of generated features", "# end of generated features\n", &lines)
}

/// The other modules whose types a module names.
fn used(module: &Module) -> BTreeSet<String> {
    fn visit(shape: &Shape, out: &mut BTreeSet<String>) {
        match shape {
            Shape::Named(path) => out.extend(path.module.clone()),
            Shape::List(inner) | Shape::Map(inner) => visit(inner, out),
            _ => {}
        }
    }
    let mut out = BTreeSet::new();
    let of_kinds =
        module.resources.iter().flat_map(|of| of.props.properties.iter().map(|property| &property.shape));
    of_kinds.chain(module.types.iter().flat_map(rust::shapes_of)).for_each(|shape| visit(shape, &mut out));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Struct, Type};
    use crate::source::kubernetes::shapes::{SET_BY_SERVER, module_name};

    /// Which of the kinds of the release have no handle, and why.
    const LEFT_OUT: &[(&str, usize, &str)] = &[
        ("APIGroup APIGroupList APIResourceList APIVersions", 4, "what it serves"),
        ("DeleteOptions", 62, "a request to delete"),
        ("WatchEvent", 62, "answer to a watch"),
        ("Status", 1, "answer to a failed request"),
        ("Eviction Scale TokenRequest", 3, "posted to a part of another object"),
    ];

    #[test]
    fn every_kind_of_the_release_has_a_handle_or_a_reason() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let facts = facts::load(&root.join(KUBERNETES).join("facts.json.zst")).unwrap();
        let mut order = Frozen::default();
        let mut reader = Reader::new(&facts, &mut order).unwrap();
        let mut left_out: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut declared = 0;
        for kind in kinds(&facts) {
            match kind.left_out() {
                Some(reason) => left_out.entry(reason).or_default().push(kind.kind),
                None => {
                    declared += 1;
                    reader.add(kind).unwrap();
                }
            }
        }
        reader.words_apply().unwrap();
        let modules = reader.into_modules();
        let handles: usize = modules.iter().map(|module| module.resources.len()).sum();
        assert_eq!((declared, handles), (100, 100), "of so many kinds");
        for (names, count, reason) in LEFT_OUT {
            let of =
                left_out.iter().find(|(known, _)| known.contains(reason)).map(|(_, kinds)| kinds).unwrap();
            assert_eq!(of.len(), *count, "{reason}");
            assert!(of.iter().all(|kind| names.split(' ').any(|name| name == *kind)), "{of:?}");
        }
        let lists = left_out.iter().find(|(reason, _)| reason.contains("answer to a list")).unwrap().1;
        assert!(lists.iter().all(|kind| kind.ends_with("List")), "{lists:?}");
        let all = kinds(&facts).count();
        assert_eq!(declared + left_out.values().map(Vec::len).sum::<usize>(), all);
    }

    #[test]
    fn every_property_of_a_definition_has_a_setter_or_a_reason() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let facts = facts::load(&root.join(KUBERNETES).join("facts.json.zst")).unwrap();
        let mut order = Frozen::default();
        let mut reader = Reader::new(&facts, &mut order).unwrap();
        kinds(&facts).filter(|kind| kind.left_out().is_none()).for_each(|kind| reader.add(kind).unwrap());
        let modules = reader.into_modules();
        let (mut setters, mut words, mut left_out) = (0, 0, BTreeMap::<&str, usize>::new());
        let handles: BTreeMap<&str, &Resource> = modules
            .iter()
            .flat_map(|module| &module.resources)
            .map(|of| (of.type_name.as_str(), of))
            .collect();
        for module in &modules {
            words += module.types.iter().filter(|of| matches!(of, Type::Words(_))).count();
        }
        let structs = |module: &str, name: &str| {
            let module = modules.iter().find(|other| other.name == module)?;
            module.types.iter().find_map(|of| match of {
                Type::Struct(of) if of.name == name => Some(of),
                _ => None,
            })
        };
        for (definition, node) in facts["definitions"].as_object().unwrap() {
            let name = crate::names::type_name(definition.rsplit('.').next().unwrap());
            let nested = structs(&module_name(definition), &name);
            let of_kind = kinds(&facts).filter(|kind| kind.definition == definition);
            let handle = of_kind.filter_map(|kind| {
                handles.get(format!("{}/{}", kind.api_version(), kind.kind).as_str()).map(|of| &of.props)
            });
            let of: Vec<&Struct> = nested.into_iter().chain(handle).collect();
            for (property, _) in node["properties"].as_object().into_iter().flatten() {
                if of.is_empty() {
                    *left_out.entry("no program writes the type: states, lists, requests").or_default() += 1;
                } else if of.iter().any(|of| of.properties.iter().any(|known| known.name == *property)) {
                    setters += 1;
                } else {
                    let reason = match property.as_str() {
                        "apiVersion" | "kind" => "the handle writes them",
                        "status" => "the server writes it",
                        name if SET_BY_SERVER.contains(&name) => "the server writes it",
                        other => panic!("`{other}` of `{definition}` has no setter"),
                    };
                    *left_out.entry(reason).or_default() += 1;
                }
            }
        }
        println!("{setters} properties with a setter, {words} closed sets; left out: {left_out:?}");
        assert!(setters > 2_000 && words > 75, "{setters} {words}");
        modules.iter().for_each(|module| assert!(file(module).len() > 200));
    }
}
