//! The files of ias-k8s: a module per API group and version, the table of kinds, the Cargo features.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::rust::{self, Scope, Writer};
use super::{Outputs, between_markers};
use crate::facts::{self, KUBERNETES};
use crate::frozen::Frozen;
use crate::model::{Module, Resource, Shape};
use crate::source::kubernetes::shapes::{Kind, Reader, kinds};
use crate::{COMMAND, Error};

/// The kinds that get a typed handle. The reader can do all of them.
const KINDS: &[(&str, &str)] = &[
    ("v1", "Namespace"),
    ("v1", "ServiceAccount"),
    ("v1", "ConfigMap"),
    ("v1", "Secret"),
    ("v1", "Service"),
    ("apps/v1", "Deployment"),
    ("autoscaling/v2", "HorizontalPodAutoscaler"),
    ("networking.k8s.io/v1", "Ingress"),
    ("networking.k8s.io/v1", "NetworkPolicy"),
    ("policy/v1", "PodDisruptionBudget"),
];

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
    for (api_version, name) in KINDS {
        let kind = kinds(&facts).find(|kind| kind.kind == *name && kind.api_version() == *api_version);
        reader.add(kind.ok_or_else(|| format!("there is no kind {api_version} {name}"))?)?;
    }
    let modules = reader.into_modules();

    outputs.own(GENERATED);
    for module in &modules {
        outputs.file(format!("{GENERATED}/{}.rs", module.name), file(module));
    }
    outputs.file(format!("{GENERATED}/kinds.rs"), table(&facts));
    outputs.file(format!("{GENERATED}/mod.rs"), index(&modules));
    let manifest = std::fs::read_to_string(root.join("ias-k8s/Cargo.toml"))?;
    outputs.file("ias-k8s/Cargo.toml", features(&manifest, &modules)?);
    outputs.file("xtask/frozen/kubernetes-mandatory-order.txt", order.render());
    Ok(())
}

fn header() -> String {
    format!("// Generated from {SOURCE} by `{COMMAND}`; do not edit.\n\n")
}

fn file(module: &Module) -> String {
    let mut out = format!("{}//! {}\n\nuse super::prelude::*;\n", header(), module.title);
    let scope = Scope { local: "", modules: "super::", indent: 0 };
    for of in &module.resources {
        out.push('\n');
        handle(&mut out, of);
        out.push('\n');
        rust::structure(&mut out, &of.props, scope);
    }
    for named in &module.types {
        out.push('\n');
        rust::named(&mut out, named, scope);
    }
    out
}

fn handle(out: &mut String, of: &Resource) {
    let mut to = Writer::new(out, 0);
    let (api_version, kind) = of.type_name.rsplit_once('/').unwrap_or(("", &of.type_name));
    to.line("api::object!(");
    to.line(&format!("    /// [`{kind}`]({}) of `{api_version}`.", of.link));
    for note in &of.notes {
        to.line("    ///");
        to.line(&format!("    /// {note}"));
    }
    to.line(&format!("    {}, {}, \"{api_version}\", \"{kind}\"", of.handle, of.props.name));
    to.line(");");
}

/// `generated/kinds.rs`: what is known of kinds without a typed handle, too.
fn table(facts: &Value) -> String {
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
    out += "#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = \"vendors\' names\")]\n\n";
    out += "#[rustfmt::skip]\npub(crate) mod kinds;\n";
    for Module { name, .. } in modules {
        if name != ALWAYS {
            out += &format!("#[cfg(feature = \"{}\")]\n", feature(name));
        }
        out += &format!("#[rustfmt::skip]\npub mod {name};\n");
    }
    out += "\n#[allow(unused_imports, reason = \"not every module has every shape\")]\nmod prelude {\n";
    out += "    pub(super) use ias_core::{IntoVal, Json, Key, List, Map, Object, Val, Value};\n\n";
    out += "    pub(super) use crate::api::{self, IntOrString, Quantity};\n}\n";
    out
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

    #[test]
    fn every_kind_of_the_release_can_be_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let facts = facts::load(&root.join(KUBERNETES).join("facts.json.zst")).unwrap();
        let mut order = Frozen::default();
        let mut reader = Reader::new(&facts, &mut order).unwrap();
        // `Status` and the like belong to many groups, and lists are no objects of a program.
        for kind in kinds(&facts).filter(|kind| matches!(kind.scope, Some("Namespace" | "Cluster"))) {
            reader.add(kind).unwrap();
        }
        let modules = reader.into_modules();
        assert!(modules.len() > 25, "{}", modules.len());
        let handles: usize = modules.iter().map(|module| module.resources.len()).sum();
        assert!(handles > 90, "{handles}");
        modules.iter().for_each(|module| assert!(file(module).len() > 200));
    }
}
