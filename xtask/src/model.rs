//! The one intermediate model: every source is read into it, every emitter writes from it.
//!
//! Names of types are final Rust names here; names of properties and words are still those of the wire.

use serde_json::Value;

/// One generated file: a service of AWS, or an API group-version of Kubernetes.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// File, module and Cargo feature: `s3`, `apps_v1`.
    pub name: String,
    /// What stands in the header as the source of the facts.
    pub origin: String,
    /// First sentence of the module's documentation.
    pub title: String,
    pub resources: Vec<Resource>,
    /// Types shared by the whole module. CloudFormation has none: its types belong to one resource.
    pub types: Vec<Type>,
}

/// Something that a program can declare: a CloudFormation resource, a Kubernetes object.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Name on the wire: `AWS::S3::Bucket`, `apps/v1/Deployment`.
    pub type_name: String,
    /// Name of the handle: `CfnBucket`, `KubeDeployment`.
    pub handle: String,
    /// Submodule for [`Resource::types`]: `cfn_bucket`.
    pub module: String,
    /// The vendor's page.
    pub link: String,
    /// Named after the handle: `CfnBucketProps`.
    pub props: Struct,
    /// Types of this resource only.
    pub types: Vec<Type>,
    pub attributes: Vec<Attribute>,
    /// What a plain reference to it returns, in words and as a shape.
    pub reference: Option<(String, Shape)>,
    pub tags: Option<Tags>,
    /// Whether it belongs to a whole cluster and has no namespace.
    pub cluster_scoped: bool,
    /// The schema of an object for checks at run time, where the handle carries it.
    pub schema: Option<String>,
    /// Sentences for the handle's documentation.
    pub notes: Vec<String>,
}

/// Where a resource takes tags, and in which form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    pub property: String,
    pub style: TagStyle,
}

/// The form of a resource's tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStyle {
    /// `[{ Key, Value }]`
    List,
    /// `{ key: value }`
    Map,
    /// `[{ Key, Value, PropagateAtLaunch }]`
    Propagated,
}

/// A value that only deployment knows.
#[derive(Clone, Debug)]
pub struct Attribute {
    pub name: String,
    pub shape: Shape,
    /// The words that it can be, where they are known.
    pub words: Vec<String>,
}

/// A named type.
#[derive(Clone, Debug)]
pub enum Type {
    Struct(Struct),
    Words(Words),
    Union(Union),
}

/// An object with named properties.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    pub name: String,
    /// The vendor's words for it, as the documentation's first words.
    pub title: String,
    /// In the order of the wire names; the mandatory ones come first in [`Struct::mandatory`]'s order.
    pub properties: Vec<Property>,
    /// Wire names of mandatory properties, in the order of `new`'s arguments.
    pub mandatory: Vec<String>,
    pub rules: Vec<Rule>,
    /// Whether properties of other names may stand beside these.
    pub open: bool,
}

/// Which properties may or must stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exactly one of these groups must be present.
    OneOf(Vec<Vec<String>>),
    /// At least one of these groups must be present.
    AnyOf(Vec<Vec<String>>),
    /// The first needs the others.
    Needs(String, Vec<String>),
    /// The first excludes the others.
    Excludes(String, Vec<String>),
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    pub name: String,
    pub shape: Shape,
    pub limits: Limits,
    pub update: Update,
    pub write_only: bool,
    pub deprecated: bool,
}

/// What changing a property does to a deployed resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Update {
    #[default]
    InPlace,
    MayReplace,
    Replaces,
}

/// What a literal value must obey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub length: (Option<u64>, Option<u64>),
    pub range: (Option<f64>, Option<f64>),
    /// Whether the ends of the range are left out.
    pub exclusive: (bool, bool),
    pub multiple_of: Option<f64>,
    pub items: (Option<u64>, Option<u64>),
    pub unique: bool,
    /// Whether the case of [`Limits::words`] does not count.
    pub any_case: bool,
    /// Entries of a map.
    pub entries: (Option<u64>, Option<u64>),
    /// What the keys of a map match: one of these.
    pub keys: Vec<String>,
    /// What a document may be.
    pub document: Document,
    /// What each item of a list or value of a map must obey. The other fields repeat most of it for a list, as its
    /// documentation tells both together.
    pub each: Option<Box<Limits>>,
    pub pattern: Option<String>,
    pub format: Option<String>,
    /// Allowed values that did not become an enum (numbers, very long lists, words of any case).
    pub words: Vec<String>,
    pub default: Option<Value>,
    /// Whether `null` may stand in place of a value.
    pub nullable: bool,
    /// Conditions in the Common Expression Language, which the server checks.
    pub validations: Vec<String>,
    /// The first release that has it: `Kubernetes 1.31`.
    pub since: Option<String>,
}

/// What a free-form JSON document may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Document {
    /// Any value.
    #[default]
    Any,
    /// A map.
    Map,
    /// A map, or its text.
    MapOrText,
}

/// What a value looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Text,
    Bool,
    Int,
    Float,
    /// A free-form JSON document.
    Json,
    /// A text that refers to something: the Rust name of the kind.
    Kind(String),
    Named(Path),
    List(Box<Shape>),
    Map(Box<Shape>),
}

/// Where a named type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// `None`: among the types of the resource (or module) that uses it; else a module name such as `meta_v1`.
    pub module: Option<String>,
    pub name: String,
}

impl Shape {
    pub fn local(name: &str) -> Shape {
        Shape::Named(Path { module: None, name: name.to_owned() })
    }

    pub fn list(self) -> Shape {
        Shape::List(Box::new(self))
    }

    pub fn map(self) -> Shape {
        Shape::Map(Box::new(self))
    }
}

/// A text out of a closed list.
#[derive(Clone, Debug)]
pub struct Words {
    pub name: String,
    pub title: String,
    pub words: Vec<String>,
}

/// One of several shapes.
#[derive(Clone, Debug)]
pub struct Union {
    pub name: String,
    pub title: String,
    pub alternatives: Vec<Alternative>,
}

/// One way to fill a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Becomes the constructor's name.
    pub name: String,
    /// `Some`: the value is wrapped into an object under this one property.
    pub property: Option<String>,
    pub shape: Shape,
    pub limits: Limits,
}
