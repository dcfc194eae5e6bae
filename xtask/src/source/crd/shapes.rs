//! From definitions to the model: a module per group and version.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ias_core::Diagnostic;

use super::codes;
use super::definition::{Definition, Version};
use super::naming::{Way, handle, module_name};
use super::node::Node;
use super::schema::{Schema, Type as SchemaType, Values};
use super::text;
use crate::emit::docs::{code, validations};
use crate::model::{Limits, Module, Path, Property, Resource, Shape, Struct, Type, Update, Words};

/// Larger schemas are refused: aliases make it possible to write them in a few lines.
const MOST_PROPERTIES: usize = 200_000;
/// Lists in lists (in lists ..) beyond this are free-form: the compiler counts the levels of a type, too.
const MOST_CONTAINERS: usize = 8;
/// Longer lists of words are no enum.
const MOST_WORDS: usize = 200;
/// A quantity as the generators of the Kubernetes project write it.
pub const QUANTITY: &str = r"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$";

/// What every object has; a program sets the metadata, the server the status.
const NOT_OF_PROPS: [&str; 4] = ["apiVersion", "kind", "metadata", "status"];

/// Reads definitions into modules.
pub struct Reader<'f> {
    found: &'f mut Vec<Diagnostic>,
    modules: BTreeMap<String, Gathered>,
}

/// A module that is being filled.
#[derive(Default)]
struct Gathered {
    module: Module,
    group_version: String,
    files: BTreeSet<String>,
    /// Names of types.
    taken: BTreeSet<String>,
}

/// A struct whose properties are still to be read.
struct Pending<'a> {
    name: String,
    schema: Schema<'a>,
    way: Way,
    open: bool,
    validations: Vec<String>,
}

impl<'f> Reader<'f> {
    pub fn new(found: &'f mut Vec<Diagnostic>) -> Reader<'f> {
        Reader { found, modules: BTreeMap::new() }
    }

    /// Adds all served versions of a kind that stands in a file. Kinds come in the order of their names, so that no order of files shows.
    pub fn add(&mut self, definition: &Definition<'_>, file: &str) {
        for version in &definition.versions {
            let name = module_name(definition.group, version.name);
            let group_version = format!("{}/{}", definition.group, version.name);
            let gathered = self.modules.entry(name.clone()).or_default();
            if gathered.module.name.is_empty() {
                gathered.module.title = format!("Kinds of `{group_version}`.");
                gathered.module.name = name;
                gathered.group_version = group_version;
            } else if gathered.group_version != group_version {
                let message =
                    format!("`{group_version}` and `{}` make one module, `{name}`", gathered.group_version);
                let problem = Diagnostic::error(&codes::REPEATED, message).at(definition.node.place());
                self.found.push(problem.hint("generate them into different folders"));
                continue;
            }
            gathered.files.insert(file.to_owned());
            let mut kind = Kind { found: self.found, gathered, queue: VecDeque::new(), properties: 0 };
            kind.read(definition, version);
        }
    }

    /// The modules in the order of their names.
    pub fn into_modules(self) -> Vec<Module> {
        let module = |gathered: Gathered| {
            let origin = gathered.files.into_iter().collect::<Vec<_>>().join(", ");
            Module { origin, ..gathered.module }
        };
        self.modules.into_values().map(module).collect()
    }
}

/// Reads one version of a kind. Structs wait in a queue, so that no depth of nesting needs a deep stack.
struct Kind<'r, 'a> {
    found: &'r mut Vec<Diagnostic>,
    gathered: &'r mut Gathered,
    queue: VecDeque<Pending<'a>>,
    properties: usize,
}

impl<'a> Kind<'_, 'a> {
    fn read(&mut self, definition: &Definition<'a>, version: &Version<'a>) {
        let handle = self.claim(handle(definition.kind));
        let way = Way::new(definition.kind, &handle);
        let props = self.claim(format!("{handle}Props"));
        let schema = Schema::read(version.schema, self.found);
        let mut notes = Vec::new();
        if definition.of_cluster {
            notes.push("Belongs to the whole cluster.".to_owned());
        }
        if version.deprecated {
            notes.push("Deprecated.".to_owned());
        }
        let conditions = validations(&schema.limits.validations);
        if !conditions.is_empty() {
            notes.push(conditions.trim_start().to_owned());
        }
        let props = self.props(props, &handle, &schema, &way);
        while let Some(pending) = self.queue.pop_front() {
            let of = self.structure(pending);
            self.gathered.module.types.push(Type::Struct(of));
        }
        let api_version = format!("{}/{}", definition.group, version.name);
        self.gathered.module.resources.push(Resource {
            type_name: format!("{api_version}/{}", definition.kind),
            handle,
            module: String::new(),
            link: version
                .schema
                .get("externalDocs")
                .and_then(|docs| docs.get("url")?.as_str())
                .unwrap_or_default()
                .to_owned(),
            props,
            types: Vec::new(),
            attributes: Vec::new(),
            reference: None,
            tags: None,
            cluster_scoped: definition.of_cluster,
            schema: Some(text::text(version.schema, &NOT_OF_PROPS)),
            notes,
        });
    }

    /// The object without what every object has.
    fn props(&mut self, name: String, handle: &str, schema: &Schema<'a>, way: &Way) -> Struct {
        let mut own = schema.clone();
        own.properties.retain(|(name, _)| !NOT_OF_PROPS.contains(name));
        own.required.retain(|name| !NOT_OF_PROPS.contains(name));
        let free = own.properties.is_empty() && schema.open;
        let mut props = self.structure(Pending {
            name,
            schema: own,
            way: way.clone(),
            open: schema.open,
            validations: Vec::new(),
        });
        props.title = format!("A [`{handle}`] without `apiVersion` and `kind`.");
        if free {
            // Nothing is said of the object, and nearly every kind has it.
            props.properties.push(property("spec", Shape::Json, Limits::default()));
        }
        let metadata = Path { module: Some("meta_v1".into()), name: "ObjectMeta".into() };
        props.properties.push(property("metadata", Shape::Named(metadata), Limits::default()));
        props.properties.sort_by(|a, b| a.name.cmp(&b.name));
        props
    }

    fn structure(&mut self, pending: Pending<'a>) -> Struct {
        let Pending { name, schema, way, open, validations: conditions } = pending;
        let mut properties = Vec::new();
        let mut with_default = BTreeSet::new();
        for (name, node) in &schema.properties {
            self.properties += 1;
            if self.properties == MOST_PROPERTIES {
                let message = format!("this schema has more than {MOST_PROPERTIES} properties");
                self.found.push(Diagnostic::error(&codes::TOO_LARGE, message).at(node.place()));
            }
            if self.properties >= MOST_PROPERTIES {
                break;
            }
            let (shape, limits) = self.shape(*node, &way.property(name), open, 0);
            if limits.default.is_some() {
                with_default.insert(*name);
            }
            properties.push(property(name, shape, limits));
        }
        for name in &schema.required {
            if !schema.properties.iter().any(|(known, _)| known == name) && !open {
                // The server would take such an object only with a property that it takes away.
                properties.push(property(name, Shape::Json, Limits::default()));
            }
        }
        properties.sort_by(|a: &Property, b| a.name.cmp(&b.name));
        // The server fills defaults in before it asks for what is mandatory.
        let known = |name: &&str| properties.iter().any(|property| property.name == *name);
        let mandatory = schema.required.iter().filter(|name| known(name) && !with_default.contains(*name));
        let mut mandatory: Vec<String> = mandatory.map(|name| (*name).to_owned()).collect();
        // In the order of the names, so that a definition whose generator sorts otherwise swaps no arguments.
        mandatory.sort();
        let title = title(&way) + &validations(&conditions);
        Struct { name, title, properties, mandatory, rules: schema.rules, open }
    }

    /// What a value looks like, and what it must obey. `open` is whether names that no schema lists are kept around it.
    fn shape(&mut self, node: Node<'a>, way: &Way, open: bool, containers: usize) -> (Shape, Limits) {
        let mut schema = Schema::read(node, self.found);
        let mut limits = std::mem::take(&mut schema.limits);
        let shape = match schema.of {
            _ if schema.int_or_string => match limits.pattern.as_deref() {
                Some(QUANTITY) => {
                    limits.pattern = None;
                    Shape::local("Quantity")
                }
                _ => Shape::local("IntOrString"),
            },
            SchemaType::Boolean => Shape::Bool,
            SchemaType::Integer => Shape::Int,
            SchemaType::Number => Shape::Float,
            SchemaType::String if (1..=MOST_WORDS).contains(&limits.words.len()) => {
                self.words(way, &mut limits)
            }
            SchemaType::String => Shape::Text,
            SchemaType::Array if containers < MOST_CONTAINERS => match schema.items {
                Some(items) => {
                    let (shape, of_items) = self.shape(items, &way.item(), open, containers + 1);
                    limits = around(limits, of_items);
                    shape.list()
                }
                None => Shape::Json,
            },
            SchemaType::Object if schema.embedded => Shape::Json,
            SchemaType::Object if !schema.properties.is_empty() => self.nested(schema, way, &mut limits),
            SchemaType::Object => match schema.values {
                Some(Values::Of(values)) if containers < MOST_CONTAINERS => {
                    let (shape, of_values) = self.shape(values, &way.value(), false, containers + 1);
                    limits = around(limits, of_values);
                    shape.map()
                }
                Some(Values::Anything) => Shape::Json.map(),
                Some(Values::Of(_)) => Shape::Json,
                None if schema.open || open => Shape::Json,
                None => self.nested(schema, way, &mut limits),
            },
            SchemaType::Array | SchemaType::Any => Shape::Json,
        };
        (shape, limits)
    }

    fn nested(&mut self, schema: Schema<'a>, way: &Way, limits: &mut Limits) -> Shape {
        let name = self.claim(way.type_name());
        let shape = Shape::local(&name);
        let open = schema.open;
        let validations = std::mem::take(&mut limits.validations);
        self.queue.push_back(Pending { name, schema, way: way.clone(), open, validations });
        shape
    }

    fn words(&mut self, way: &Way, limits: &mut Limits) -> Shape {
        let (name, title) = (self.claim(way.type_name()), title(way));
        let shape = Shape::local(&name);
        let words = std::mem::take(&mut limits.words);
        self.gathered.module.types.push(Type::Words(Words { name, title, words }));
        shape
    }

    /// A name for a type that nothing else in the module has, nor the struct of its mandatory properties.
    fn claim(&mut self, wanted: String) -> String {
        let taken = &mut self.gathered.taken;
        let mut name = wanted.clone();
        let mut number = 2;
        while taken.contains(&name) || taken.contains(&format!("{name}Required")) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        taken.insert(format!("{name}Required"));
        taken.insert(name.clone());
        name
    }
}

/// The limits of a list or map with those of what is in it; see [`Limits::each`].
fn around(outer: Limits, inner: Limits) -> Limits {
    Limits {
        each: Some(Box::new(inner.clone())),
        items: outer.items,
        entries: outer.entries,
        unique: outer.unique,
        default: outer.default,
        nullable: outer.nullable,
        validations: outer.validations,
        ..inner
    }
}

fn title(way: &Way) -> String {
    format!("{} of a [`{}`].", code(&way.shown()), way.handle())
}

fn property(name: &str, shape: Shape, limits: Limits) -> Property {
    Property {
        name: name.to_owned(),
        shape,
        limits,
        update: Update::InPlace,
        write_only: false,
        deprecated: false,
    }
}
