//! From the facts to the model: a module per API group and version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::Error;
use crate::frozen::Frozen;
use crate::model::{Limits, Module, Path, Property, Resource, Shape, Struct, Type, Update, Words};
use crate::names;
use crate::source::kubernetes::words::{Set, Sets};

/// Types that are written by hand, in `ias_k8s::api`.
pub const BY_HAND: &[(&str, &str)] = &[
    ("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "IntOrString"),
    ("io.k8s.apimachinery.pkg.api.resource.Quantity", "Quantity"),
];

/// What the server sets in the metadata of an object; a program never does.
pub const SET_BY_SERVER: &[&str] = &[
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "generation",
    "managedFields",
    "resourceVersion",
    "selfLink",
    "uid",
];
const METADATA: &str = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

/// Reads definitions and what they need into modules.
pub struct Reader<'a> {
    release: &'a str,
    definitions: &'a Map<String, Value>,
    frozen: &'a mut Frozen,
    sets: Sets,
    modules: BTreeMap<String, Module>,
    done: BTreeSet<&'a str>,
}

/// A kind of object, as the facts have it.
#[derive(Clone, Copy, Debug)]
pub struct Kind<'a> {
    pub definition: &'a str,
    pub group: &'a str,
    pub version: &'a str,
    pub kind: &'a str,
    /// `Namespace`, `Cluster` or `Sub`; nothing is known of lists.
    pub scope: Option<&'a str>,
    /// The first minor release that has it, where that is not the oldest one known.
    pub since: Option<u64>,
    /// The minor release that deprecated it.
    pub deprecated: Option<u64>,
}

/// All kinds, in the order of their definitions' names.
pub fn kinds(facts: &Value) -> impl Iterator<Item = Kind<'_>> {
    let definitions = facts["definitions"].as_object().into_iter().flatten();
    definitions.flat_map(|(name, node)| {
        let kinds = node["kinds"].as_array().into_iter().flatten();
        kinds.map(|kind| Kind {
            definition: name,
            group: kind["group"].as_str().unwrap_or_default(),
            version: kind["version"].as_str().unwrap_or_default(),
            kind: kind["kind"].as_str().unwrap_or_default(),
            scope: kind["scope"].as_str(),
            since: kind["since"].as_u64(),
            deprecated: node["deprecated"].as_u64(),
        })
    })
}

impl Kind<'_> {
    /// `apps/v1`, or `v1` in the core group.
    pub fn api_version(&self) -> String {
        if self.group.is_empty() {
            self.version.to_owned()
        } else {
            format!("{}/{}", self.group, self.version)
        }
    }

    /// Why programs do not declare objects of this kind, if they do not.
    pub fn left_out(&self) -> Option<&'static str> {
        match (self.scope, self.kind) {
            (_, "APIGroup" | "APIGroupList" | "APIResourceList" | "APIVersions") => {
                Some("the server's answer to the question what it serves")
            }
            (_, "DeleteOptions") => Some("the body of a request to delete"),
            (_, "WatchEvent") => Some("a line of the server's answer to a watch"),
            (_, "Status") => Some("the server's answer to a failed request"),
            (_, kind) if kind.ends_with("List") => {
                Some("the server's answer to a list; a manifest has a document each")
            }
            (Some("Sub"), _) => Some("posted to a part of another object, not to a collection"),
            _ => None,
        }
    }

    /// What its documentation says beside its name.
    fn notes(&self) -> Vec<String> {
        let off = ["alpha", "beta"].into_iter().find(|level| self.version.contains(level));
        let notes = [
            (self.scope == Some("Cluster")).then(|| "Belongs to the whole cluster.".to_owned()),
            self.since.map(|minor| format!("Kubernetes 1.{minor} and later have it.")),
            off.map(|level| format!("A cluster serves this {level} version only where it is turned on.")),
            self.deprecated.map(|minor| format!("Deprecated since Kubernetes 1.{minor}.")),
        ];
        notes.into_iter().flatten().collect()
    }
}

impl<'a> Reader<'a> {
    pub fn new(facts: &'a Value, frozen: &'a mut Frozen) -> Result<Reader<'a>, Error> {
        let definitions = facts["definitions"].as_object().ok_or("the facts have no definitions")?;
        for name in SET_BY_SERVER {
            if definitions.get(METADATA).is_none_or(|meta| meta["properties"].get(name).is_none()) {
                return Err(
                    format!("`{name}` is no longer a part of the metadata: take it out of the list").into()
                );
            }
        }
        let release = facts["release"].as_str().unwrap_or_default();
        let (modules, done) = (BTreeMap::new(), BTreeSet::new());
        Ok(Reader { release, definitions, frozen, sets: Sets::new(), modules, done })
    }

    /// Adds a kind and every type that it uses.
    pub fn add(&mut self, kind: Kind<'a>) -> Result<(), Error> {
        let handle = format!("Kube{}", names::camel(kind.kind));
        let api_version = kind.api_version();
        let mut props =
            self.structure(kind.definition, &format!("{handle}Props"), &["apiVersion", "kind", "status"])?;
        props.title = format!("A [`{handle}`] without `apiVersion` and `kind`.");
        let resource = Resource {
            type_name: format!("{api_version}/{}", kind.kind),
            handle,
            module: String::new(),
            link: self.link(kind.definition),
            props,
            types: Vec::new(),
            attributes: Vec::new(),
            reference: None,
            tags: None,
            cluster_scoped: kind.scope == Some("Cluster"),
            schema: None,
            notes: kind.notes(),
        };
        self.module(kind.definition).resources.push(resource);
        Ok(())
    }

    /// Fails where the table of words has a property that none of the kinds leads to.
    pub fn words_apply(&self) -> Result<(), Error> {
        self.sets.all_used()
    }

    /// The modules, their types in the order of the names.
    pub fn into_modules(self) -> Vec<Module> {
        let mut modules: Vec<Module> = self.modules.into_values().collect();
        for module in &mut modules {
            module.types.sort_by(|a, b| name_of(a).cmp(name_of(b)));
            module.resources.sort_by(|a, b| a.handle.cmp(&b.handle));
        }
        modules
    }

    fn module(&mut self, definition: &str) -> &mut Module {
        let name = module_name(definition);
        self.modules.entry(name.clone()).or_insert_with(|| empty_module(&name))
    }

    /// Adds the type of a definition, unless it is there; what it looks like where it is used.
    fn named(&mut self, definition: &'a str, from: &str) -> Result<Shape, Error> {
        if let Some((_, name)) = BY_HAND.iter().find(|(name, _)| *name == definition) {
            return Ok(Shape::local(name));
        }
        let node = self
            .definitions
            .get(definition)
            .ok_or_else(|| format!("there is no definition `{definition}`"))?;
        if node["properties"].is_null() {
            // A name for a text (times), or any JSON.
            return self.shape(node, from);
        }
        let name = names::type_name(last_part(definition));
        if self.done.insert(definition) {
            let mut structure = self.structure(definition, &name, &["status"])?;
            structure.title = format!("[`{name}`]({}).", self.link(definition));
            let module = self.module(definition);
            if module.types.iter().any(|other| name_of(other) == name) {
                return Err(format!("two definitions are called `{name}` in `{}`", module.name).into());
            }
            module.types.push(Type::Struct(structure));
        }
        let module = module_name(definition);
        Ok(Shape::Named(Path { module: (module != from).then_some(module), name }))
    }

    fn structure(&mut self, definition: &'a str, name: &str, without: &[&str]) -> Result<Struct, Error> {
        let node = self
            .definitions
            .get(definition)
            .ok_or_else(|| format!("there is no definition `{definition}`"))?;
        let module = module_name(definition);
        let left_out = |name: &str| {
            let of_object = without.contains(&name) && !node["kinds"].is_null();
            of_object || definition == METADATA && SET_BY_SERVER.contains(&name)
        };
        let mut properties = Vec::new();
        for (name, node) in
            node["properties"].as_object().into_iter().flatten().filter(|(name, _)| !left_out(name))
        {
            let set = self.sets.of(group_of(&module), last_part(definition), name);
            let shape = match set {
                Some(set) => self.words(set, definition, name, node)?,
                None => self.shape(node, &module)?,
            };
            let format = self.format(node);
            let since = node["since"].as_u64().map(|minor| format!("Kubernetes 1.{minor}"));
            properties.push(Property {
                name: name.clone(),
                shape,
                limits: Limits { format, since, ..Limits::default() },
                update: Update::InPlace,
                write_only: false,
                deprecated: node["deprecated"] == true,
            });
        }
        let required = node["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let required = required.filter(|name| !left_out(name)).map(str::to_owned).collect();
        let origin = format!("{}/{name}", module.replace('_', "/"));
        let mandatory = self.frozen.order(&origin, required);
        Ok(Struct { name: name.to_owned(), title: String::new(), properties, mandatory, ..Struct::default() })
    }

    /// The shape of a text, or list of texts, that takes one of a few words.
    fn words(&mut self, set: Set, definition: &'a str, property: &str, node: &Value) -> Result<Shape, Error> {
        let from = module_name(definition);
        let (name, place) =
            (names::type_name(set.name), format!("{from}/{}.{property}", last_part(definition)));
        let listed = node.get("items");
        if listed.unwrap_or(node)["type"] != "string" {
            return Err(format!("{place} is no text any more, and so takes no `{name}`").into());
        }
        // Types of another group are those of its first version.
        let home = if group_of(&from) == set.group { from.clone() } else { format!("{}_v1", set.group) };
        let link = self.link(definition);
        let words: Vec<String> = set.words().map(str::to_owned).collect();
        let module = self.modules.entry(home.clone()).or_insert_with(|| empty_module(&home));
        match module.types.iter().find(|other| name_of(other) == name) {
            None => {
                let title = format!("What [`{property}`]({link}) takes.");
                module.types.push(Type::Words(Words { name: name.clone(), title, words }));
            }
            Some(Type::Words(other)) if other.words == words => {}
            Some(_) => return Err(format!("two types are called `{name}` in `{home}`").into()),
        }
        let shape = Shape::Named(Path { module: (home != from).then_some(home), name });
        Ok(if listed.is_some() { shape.list() } else { shape })
    }

    fn shape(&mut self, node: &'a Value, from: &str) -> Result<Shape, Error> {
        if let Some(to) = node["ref"].as_str() {
            return self.named(to, from);
        }
        if let Some(items) = node.get("items") {
            return Ok(self.shape(items, from)?.list());
        }
        if let Some(values) = node.get("values") {
            return Ok(self.shape(values, from)?.map());
        }
        Ok(match node["type"].as_str() {
            Some("string") => Shape::Text,
            Some("boolean") => Shape::Bool,
            Some("integer") => Shape::Int,
            Some("number") => Shape::Float,
            None => Shape::Json,
            Some(other) => return Err(format!("no shape is known for the type `{other}`").into()),
        })
    }

    /// The form of a text, also where its type is a name for one.
    fn format(&self, node: &Value) -> Option<String> {
        let behind = node["ref"].as_str().and_then(|to| self.definitions.get(to));
        behind.unwrap_or(node)["format"].as_str().map(str::to_owned)
    }

    /// The page of the API reference.
    fn link(&self, definition: &str) -> String {
        let name = last_part(definition).to_ascii_lowercase();
        let module = module_name(definition);
        let (group, version) = module.split_once('_').unwrap_or((&module, "v1"));
        let page = "https://kubernetes.io/docs/reference/generated/kubernetes-api";
        format!("{page}/{}/#{name}-{version}-{group}", self.release)
    }
}

fn empty_module(name: &str) -> Module {
    let title = format!("Types of `{}`.", name.replace('_', "/"));
    let origin = "the Kubernetes facts in ias-k8s/schema".to_owned();
    Module { name: name.to_owned(), origin, title, ..Module::default() }
}

/// Group and name of a definition: `io.k8s.api.core.v1.PodSpec` -> `core` and `PodSpec`.
pub fn module_parts(definition: &str) -> (&str, &str) {
    let mut parts = definition.rsplit('.');
    let name = parts.next().unwrap_or_default();
    (parts.nth(1).unwrap_or_default(), name)
}

/// `core_v1` -> `core`.
fn group_of(module: &str) -> &str {
    module.rsplit_once('_').map_or(module, |(group, _)| group)
}

/// `io.k8s.api.core.v1.PodSpec` -> `PodSpec`.
fn last_part(definition: &str) -> &str {
    definition.rsplit('.').next().unwrap_or(definition)
}

/// The name of a type.
pub fn name_of(of: &Type) -> &str {
    match of {
        Type::Struct(of) => &of.name,
        Type::Words(of) => &of.name,
        Type::Union(of) => &of.name,
    }
}

/// `io.k8s.api.apps.v1.Deployment` -> `apps_v1`.
pub fn module_name(definition: &str) -> String {
    let mut parts = definition.rsplit('.').skip(1);
    let (version, group) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    format!("{}_{}", group.replace('-', "_"), version.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn modules_are_named_after_group_and_version() {
        assert_eq!(module_name("io.k8s.api.core.v1.PodSpec"), "core_v1");
        assert_eq!(
            module_name("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService"),
            "apiregistration_v1"
        );
    }

    #[test]
    fn a_kind_brings_what_it_uses() {
        let server: Map<String, Value> =
            SET_BY_SERVER.iter().map(|&name| (name.to_owned(), json!({ "type": "string" }))).collect();
        let mut facts = json!({ "release": "v1.37", "definitions": {
            METADATA: { "properties": server },
            "io.k8s.api.apps.v1.Thing": {
                "kinds": [{ "group": "apps", "version": "v1", "kind": "Thing", "scope": "Namespace" }],
                "properties": {
                    "apiVersion": { "type": "string" }, "at": { "ref": "io.k8s.Time" }, "kind": { "type": "string" },
                    "metadata": { "ref": METADATA }, "spec": { "ref": "io.k8s.api.apps.v1.ThingSpec" },
                    "status": { "ref": "io.k8s.api.apps.v1.Gone" },
                },
                "required": ["spec"],
            },
            "io.k8s.api.apps.v1.ThingSpec": { "properties": {
                "again": { "items": { "ref": "io.k8s.api.apps.v1.ThingSpec" } }, "any": {},
                "port": { "ref": "io.k8s.apimachinery.pkg.util.intstr.IntOrString" },
            } },
            "io.k8s.Time": { "type": "string", "format": "date-time" },
        } });
        facts["definitions"][METADATA]["properties"]["name"] = json!({ "type": "string" });
        let mut frozen = Frozen::default();
        let mut reader = Reader::new(&facts, &mut frozen).unwrap();
        let kind = kinds(&facts).next().unwrap();
        reader.add(kind).unwrap();
        let modules = reader.into_modules();
        let names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
        assert_eq!(names, ["apps_v1", "meta_v1"]);
        let thing = &modules[0].resources[0];
        assert_eq!((thing.handle.as_str(), thing.type_name.as_str()), ("KubeThing", "apps/v1/Thing"));
        assert_eq!(thing.props.mandatory, ["spec"]);
        let shapes: Vec<_> =
            thing.props.properties.iter().map(|it| (it.name.as_str(), it.shape.clone())).collect();
        let meta = Shape::Named(Path { module: Some("meta_v1".into()), name: "ObjectMeta".into() });
        assert_eq!(shapes, [("at", Shape::Text), ("metadata", meta), ("spec", Shape::local("ThingSpec"))]);
        let Type::Struct(spec) = &modules[0].types[0] else { panic!("a struct") };
        assert_eq!(spec.properties[0].shape, Shape::local("ThingSpec").list());
        let Type::Struct(meta) = &modules[1].types[0] else { panic!("a struct") };
        assert_eq!(meta.properties.len(), 1);
    }
}
