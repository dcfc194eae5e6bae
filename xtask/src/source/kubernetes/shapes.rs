//! From the facts to the model: a module per API group and version.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::Error;
use crate::frozen::Frozen;
use crate::model::{Limits, Module, Path, Property, Resource, Shape, Struct, Type, Update};
use crate::names;

/// Types that are written by hand, in `ias_k8s::api`.
const BY_HAND: &[(&str, &str)] = &[
    ("io.k8s.apimachinery.pkg.util.intstr.IntOrString", "IntOrString"),
    ("io.k8s.apimachinery.pkg.api.resource.Quantity", "Quantity"),
];

/// What the server sets in the metadata of an object; a program never does.
const SET_BY_SERVER: &[&str] = &[
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
        Ok(Reader { release, definitions, frozen, modules: BTreeMap::new(), done: BTreeSet::new() })
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
            notes: match kind.scope {
                Some("Cluster") => vec!["Belongs to the whole cluster.".to_owned()],
                _ => Vec::new(),
            },
        };
        self.module(kind.definition).resources.push(resource);
        Ok(())
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
        let title = format!("Types of `{}`.", name.replace('_', "/"));
        let origin = "the Kubernetes facts in ias-k8s/schema".to_owned();
        self.modules.entry(name.clone()).or_insert_with(|| Module {
            name,
            origin,
            title,
            ..Module::default()
        })
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
        let name = names::type_name(definition.rsplit('.').next().unwrap_or(definition));
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
            let shape = self.shape(node, &module)?;
            let format = self.format(node);
            properties.push(Property {
                name: name.clone(),
                shape,
                limits: Limits { format, ..Limits::default() },
                update: Update::InPlace,
                write_only: false,
                deprecated: false,
            });
        }
        let required = node["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let required = required.filter(|name| !left_out(name)).map(str::to_owned).collect();
        let origin = format!("{}/{name}", module.replace('_', "/"));
        let mandatory = self.frozen.order(&origin, required);
        Ok(Struct { name: name.to_owned(), title: String::new(), properties, mandatory, ..Struct::default() })
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
        let name = definition.rsplit('.').next().unwrap_or(definition).to_ascii_lowercase();
        let module = module_name(definition);
        let (group, version) = module.split_once('_').unwrap_or((&module, "v1"));
        let page = "https://kubernetes.io/docs/reference/generated/kubernetes-api";
        format!("{page}/{}/#{name}-{version}-{group}", self.release)
    }
}

fn name_of(of: &Type) -> &str {
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
