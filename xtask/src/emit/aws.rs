//! The files of ias-aws: a module per service, the kinds, the Cargo features.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::module::header;
use super::rust::{self, Scope, Writer};
use super::{Outputs, between_markers, docs, kinds, module};
use crate::facts::{self, CLOUDFORMATION};
use crate::frozen::Frozen;
use crate::model::{Attribute, Module, Resource, Shape, TagStyle, Tags};
use crate::names;
use crate::source::cloudformation::kinds::{Kinds, resource, service};
use crate::source::cloudformation::{repairs, shapes::Reader};
use crate::{COMMAND, Error};

const ORDER_HEADER: &str = "\
Order of mandatory properties where a type has two or more: the order of the arguments of `new`.
The generator adds lines for new types and never reorders one, whatever the schemas do.";
const KINDS_HEADER: &str = "\
Names of the kinds of references (`ias_aws::kinds`), by type and identifying property.
The generator adds lines for new kinds and never changes one, so a new service cannot rename an old kind.";

const SOURCE: &str = "the CloudFormation facts in ias-aws/schema";
const GENERATED: &str = "ias-aws/src/generated";

/// Everything below `ias-aws/`, and the frozen files.
pub fn generate(root: &Path, outputs: &mut Outputs) -> Result<(), Error> {
    let mut all = facts::load(&root.join(CLOUDFORMATION).join("facts.json.zst"))?;
    repairs::apply(&mut all)?;
    let all = all.as_object().ok_or("the facts are no object")?;
    let frozen = root.join("xtask/frozen");
    let mut order = Frozen::load(&frozen.join("mandatory-order.txt"), ORDER_HEADER)?;
    let mut kind_names = Frozen::load(&frozen.join("kinds.txt"), KINDS_HEADER)?;
    let kinds = Kinds::new(all, &mut kind_names)?;
    let modules = modules(all, &kinds, &mut order);
    super::table::aws(all, &kinds, &order, outputs);

    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for module in modules.values() {
        for kind in used_kinds(module) {
            users.entry(kind).or_default().insert(module.name.clone());
        }
        outputs.file(format!("{GENERATED}/{}.rs", module.name), module::file(module, COMMAND, &handle));
    }
    outputs.own(GENERATED);
    let used = kinds.select(&users.keys().cloned().collect());
    outputs.file(format!("{GENERATED}/kinds.rs"), kinds::module(&used, &users, &header(SOURCE, COMMAND)));
    let by_hand = |name: &str| root.join("ias-aws/src").join(name).join("mod.rs").is_file();
    outputs.file(format!("{GENERATED}/mod.rs"), index(modules.keys(), &by_hand));
    let manifest = std::fs::read_to_string(root.join("ias-aws/Cargo.toml"))?;
    outputs.file("ias-aws/Cargo.toml", features(&manifest, modules.keys(), &by_hand)?);
    outputs.file("xtask/frozen/mandatory-order.txt", order.render());
    outputs.file("xtask/frozen/kinds.txt", kind_names.render());
    Ok(())
}

/// The module of a service: `AWS::S3::Bucket` -> `s3`.
pub fn module_name(type_name: &str) -> String {
    let name: String = service(type_name).to_ascii_lowercase();
    if type_name.starts_with("AWS::") { name } else { format!("alexa_{name}") }
}

fn modules(all: &Map<String, Value>, kinds: &Kinds, order: &mut Frozen) -> BTreeMap<String, Module> {
    let mut out: BTreeMap<String, Module> = BTreeMap::new();
    for (type_name, facts) in all {
        let name = module_name(type_name);
        let module = out.entry(name.clone()).or_insert_with(|| Module {
            name,
            origin: SOURCE.to_owned(),
            title: format!(
                "Resource types of `{}`.",
                type_name.rsplit_once("::").map_or("", |(service, _)| service)
            ),
            ..Module::default()
        });
        module.resources.push(read(type_name, facts, kinds, order));
    }
    out
}

pub fn read(type_name: &str, facts: &Value, kinds: &Kinds, order: &mut Frozen) -> Resource {
    let name = names::camel(resource(type_name));
    let handle = format!("Cfn{name}");
    let mut reader = Reader::new(type_name, facts, kinds, order);
    let props = reader.props(&format!("{handle}Props"));
    let listed = facts["attributes"].as_object().into_iter().flatten();
    let attributes: Vec<Attribute> = listed.map(|(path, kind)| reader.attribute(path, kind)).collect();
    let identifiers = facts.get("ref").or_else(|| facts.get("identifier"));
    let identifiers: Vec<&str> =
        identifiers.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let reference = match identifiers.as_slice() {
        [] => None,
        [only] => Some((
            format!("what `Ref` returns: `{only}`"),
            kinds.of_attribute(type_name, only).map_or(Shape::Text, Shape::Kind),
        )),
        several => Some((format!("what `Ref` returns: a text of {}", several.join(", ")), Shape::Text)),
    };
    Resource {
        type_name: type_name.to_owned(),
        module: format!("cfn_{}", names::snake(resource(type_name))),
        link: link(type_name),
        tags: tags(facts, &props),
        cluster_scoped: false,
        schema: None,
        notes: notes(facts),
        handle,
        props,
        types: reader.into_types(),
        attributes,
        reference,
    }
}

/// The vendor's page of a type.
fn link(type_name: &str) -> String {
    let name = type_name.to_ascii_lowercase().replace("::", "-");
    let name = name.strip_prefix("aws-").unwrap_or(&name);
    format!("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{name}.html")
}

fn tags(facts: &Value, props: &crate::model::Struct) -> Option<Tags> {
    let property = facts["tags"]["property"].as_str()?;
    let shape = &props.properties.iter().find(|it| it.name == property)?.shape;
    let style = match (facts["tags"]["style"].as_str(), shape) {
        (Some("propagated"), _) => TagStyle::Propagated,
        (_, Shape::Map(_) | Shape::Json) => TagStyle::Map,
        (_, Shape::List(_)) => TagStyle::List,
        _ => return None,
    };
    Some(Tags { property: property.to_owned(), style })
}

fn notes(facts: &Value) -> Vec<String> {
    let mut out = Vec::new();
    if facts["stateful"] == json!(true) {
        out.push("Holds data: replacing or removing it loses them.".to_owned());
    }
    if let Some(status) = facts["sunset"]["status"].as_str() {
        let date = facts["sunset"]["date"].as_str().map(|date| format!(" ({date})")).unwrap_or_default();
        out.push(format!("The vendor winds it down: {status}{date}."));
    }
    out
}

fn used_kinds(module: &Module) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for of in &module.resources {
        let nested = of.types.iter().flat_map(rust::shapes_of);
        let own = of.props.properties.iter().map(|property| &property.shape);
        let late = of
            .attributes
            .iter()
            .map(|attribute| &attribute.shape)
            .chain(of.reference.as_ref().map(|(_, shape)| shape));
        nested.chain(own).chain(late).for_each(|shape| rust::kinds_of(shape, &mut out));
    }
    out
}

fn handle(out: &mut String, of: &Resource) {
    let mut to = Writer::new(out, 0);
    let own_place = |Tags { property, style }: &Tags| {
        format!(
            "impl cfn::TagPlace for of::{} {{ const TAGGING: Option<Tagging> = Some(Tagging::{style:?}({property:?})); }}",
            of.handle
        )
    };
    let (tags, place) = match &of.tags {
        None => ("cfn::NoTags", None),
        Some(tags) => match (tags.style, tags.property.as_str()) {
            (TagStyle::List, "Tags") => ("cfn::TagList", None),
            (TagStyle::Map, "Tags") => ("cfn::TagMap", None),
            _ => ("Self", Some(own_place(tags))),
        },
    };
    to.doc(&format!("[`{}`]({}).", of.type_name, of.link));
    for note in &of.notes {
        to.doc("");
        to.doc(note);
    }
    let local = format!("{}::", of.module);
    let scope = Scope { base: module::BASE, local: &local, modules: "super::", indent: 4 };
    let (reference, shape) = of.reference.as_ref().map_or_else(
        || ("No reference to it is known.".to_owned(), "cfn::NoReference".to_owned()),
        |(words, shape)| (format!("{}.", words.replacen("what", "What", 1)), rust::spell(shape, scope)),
    );
    to.doc("");
    to.doc(&reference);
    to.line(&format!("pub type {0} = Handle<of::{0}>;", of.handle));
    to.line(&format!(
        "impl cfn::ResourceType for of::{} {{ const TYPE: &'static str = {:?}; type Tags = {tags}; type Props = {}; type Reference = {shape}; }}",
        of.handle, of.type_name, of.props.name
    ));
    place.iter().for_each(|place| to.line(place));
    if of.attributes.is_empty() {
        return;
    }
    to.line(&format!("impl {} {{", of.handle));
    let getters = names::getters(of.attributes.iter().map(|it| it.name.as_str()));
    for (attribute, method) in of.attributes.iter().zip(getters) {
        to.line(&format!("    /// {}", docs::attribute(attribute)));
        let shape = rust::spell(&attribute.shape, scope);
        to.line(&format!(
            "    #[inline] pub fn {method}(&self) -> Val<{shape}> {{ cfn::attribute(&self.0, \"{}\") }}",
            attribute.name
        ));
    }
    to.line("}");
}

/// `generated/mod.rs`: the modules behind their features, and the names that every one of them uses.
///
/// Where a service has constructs written by hand, their module re-exports what is generated; else it is public itself.
fn index<'a>(modules: impl Iterator<Item = &'a String>, by_hand: &dyn Fn(&str) -> bool) -> String {
    let mut out = header(SOURCE, COMMAND);
    out += "//! Generated code only; nobody edits it.\n\n";
    out += ALLOWED;
    out += "#[rustfmt::skip]\npub mod kinds;\n";
    for name in modules {
        let reach = if by_hand(name) { "pub(crate)" } else { "pub" };
        out += &format!("#[cfg(feature = \"{name}\")]\n#[rustfmt::skip]\n{reach} mod {name};\n");
    }
    out += "\ncrate::cfn::handles!(Handle);\nias_core::fields!(Fields);\nias_core::words!(Word);\n";
    out += "\nmod prelude {\n";
    out += "    pub(super) use ias_core::{IntoVal, Is, Json, List, Map, Val, Value};\n\n";
    out += "    pub(super) use super::{Fields, Handle, Word, empty, kinds, with, word};\n    pub(super) use crate::cfn::{self, Tagging};\n}\n";
    out
}

fn features<'a>(
    manifest: &str,
    names: impl Iterator<Item = &'a String>,
    by_hand: &dyn Fn(&str) -> bool,
) -> Result<String, Error> {
    let names: Vec<&String> = names.collect();
    // What a service's hand-written constructs need of other services is kept as it stands in the manifest.
    let feature = |name: &String| {
        let start = format!("{name} = [");
        manifest
            .lines()
            .find(|line| line.starts_with(&start))
            .map_or_else(|| format!("{start}]\n"), |line| format!("{line}\n"))
    };
    let mut lines: String = names.iter().copied().map(feature).collect();
    let list = |with: &dyn Fn(&str) -> bool| -> String {
        names.iter().filter(|name| with(name)).map(|name| format!("    \"{name}\",\n")).collect()
    };
    lines +=
        &format!("# The services with constructs written by hand.\nconstructs = [\n{}]\n", list(by_hand));
    lines += &format!("# Every service.\nall = [\n{}]\n", list(&|_| true));
    between_markers(manifest, "# begin of generated features", "# end of generated features\n", &lines)
        .map(|text| text.replace("# begin of generated features\n\n", "# begin of generated features\n"))
}

const ALLOWED: &str = "\
#![allow(unused_imports, clippy::new_without_default, reason = \"the same lines in every module\")]
#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = \"vendors' names\")]
#![allow(clippy::type_complexity, reason = \"a signature names every mandatory property\")]
#![allow(unreachable_pub, reason = \"hand-written modules re-export what is in a generated one\")]
#![allow(non_upper_case_globals, reason = \"words are named as the variants of an enum are\")]

";

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Map<String, Value> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        facts::load(&root.join(CLOUDFORMATION).join("facts.json.zst")).unwrap().as_object().unwrap().clone()
    }

    #[test]
    fn where_the_sources_differ_the_registry_decides() {
        let facts = facts();
        let lines = include_str!("../../frozen/required-differences.txt")
            .lines()
            .filter(|line| !line.starts_with('#'));
        let mut seen = 0;
        for line in lines {
            let [name, property, who] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
            let required =
                facts[name]["required"].as_array().is_some_and(|list| list.iter().any(|it| it == property));
            assert_eq!(required, who == "registry", "{line}");
            seen += 1;
        }
        assert_eq!(seen, 32);
    }

    #[test]
    fn the_facts_hold_no_prose() {
        fn walk(node: &Value) {
            for (key, inner) in node.as_object().into_iter().flatten() {
                // A property may be called `Description`; the keyword is in lower case and a text.
                assert!(
                    !["description", "title", "$comment"].contains(&key.as_str()) || !inner.is_string(),
                    "{inner}"
                );
                walk(inner);
            }
            node.as_array().into_iter().flatten().for_each(walk);
        }
        facts().values().for_each(walk);
    }

    #[test]
    fn pages_are_named_after_types() {
        assert!(link("AWS::S3::Bucket").ends_with("/TemplateReference/aws-resource-s3-bucket.html"));
        assert!(link("Alexa::ASK::Skill").ends_with("/TemplateReference/aws-resource-alexa-ask-skill.html"));
    }

    #[test]
    fn a_feature_keeps_what_its_constructs_need() {
        let manifest = "# begin of generated features\ns3 = [\"iam\"]\n# end of generated features\n";
        let made =
            features(manifest, ["iam".to_owned(), "s3".to_owned()].iter(), &|name| name == "s3").unwrap();
        assert!(made.contains("\niam = []\ns3 = [\"iam\"]\n"), "{made}");
        assert!(made.contains("\nconstructs = [\n    \"s3\",\n]\n"), "{made}");
    }
}
