//! Types as they are read from a table.

use std::borrow::Cow;

use super::{Pattern, SchemaRef, StructRef, UnionRef, names};

/// One type that a program can declare: a resource type, a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Its name in the target's words: `AWS::S3::Bucket`, `apps/v1/Deployment`.
    pub name: &'static str,
    /// The module of its typed handle: `s3`.
    pub module: &'static str,
    /// Its typed handle: `CfnBucket`. The properties are `CfnBucketProps`.
    pub handle: Cow<'static, str>,
    /// The module of its nested types: `cfn_bucket`; empty where they stand beside the handle.
    pub submodule: Cow<'static, str>,
    /// Its properties.
    pub properties: StructRef,
    /// What deployment makes known, by name.
    pub attributes: Vec<Attribute>,
    /// What a plain reference returns: the properties or attributes that it is made of.
    pub reference: Vec<&'static str>,
    /// What a plain reference returns, as a schema.
    pub reference_schema: Option<SchemaRef>,
    /// The properties or attributes that identify it.
    pub identifier: Vec<&'static str>,
    /// The form of its ARN or the like, with `${..}` for what varies.
    pub name_template: Option<&'static str>,
    /// Where it holds tags.
    pub tags: Option<Tags>,
    /// Whether it holds data that go with it.
    pub stateful: bool,
    /// Announced end of the type.
    pub sunset: Option<Sunset>,
    /// Where it exists; `None` if the source does not say.
    pub regions: Option<Vec<&'static str>>,
    /// Paths of properties whose change replaces the resource, as in `Rules/*/Id`.
    pub replacing: Vec<&'static str>,
    /// Paths of properties whose change may replace it.
    pub maybe_replacing: Vec<&'static str>,
    /// Paths of properties that only deployment sets.
    pub read_only: Vec<&'static str>,
    /// Paths of properties that are never read back.
    pub write_only: Vec<&'static str>,
    /// Paths of properties that should no longer be used.
    pub deprecated: Vec<&'static str>,
}

/// What changing a property does to a deployed resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Update {
    /// It is changed.
    #[default]
    InPlace,
    /// It depends on other properties or on the values.
    MayReplace,
    /// It is made anew.
    Replaces,
}

/// A value that only deployment knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name, as in `Endpoint.Address`.
    pub name: &'static str,
    /// What it looks like.
    pub schema: SchemaRef,
}

/// Where a type holds tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tags {
    /// The property.
    pub property: &'static str,
    /// Its form.
    pub style: TagStyle,
}

/// The form of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagStyle {
    /// `[{ Key, Value }]`
    List,
    /// `{ key: value }`
    Map,
    /// `[{ Key, Value, PropagateAtLaunch }]`
    Propagated,
}

/// The announced end of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sunset {
    /// How far it has come, in the vendor's word: `deprecated`, `maintenance`, ..
    pub status: &'static str,
    /// The day, as `2026-05-01`, where one is announced.
    pub date: Option<&'static str>,
}

/// An object with named properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// What can be set, sorted by name.
    pub properties: Vec<Property>,
    /// Names of mandatory properties, in the order of the arguments of `new`.
    pub mandatory: Vec<&'static str>,
    /// Which properties may or must stand together.
    pub rules: Vec<Rule>,
    /// Whether it takes properties of other names too.
    pub open: bool,
}

/// A property of a struct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Property {
    /// Its name in the document.
    pub name: &'static str,
    /// What its value looks like.
    pub schema: SchemaRef,
    /// What holds if it is not set, as JSON.
    pub default: Option<&'static str>,
    /// The name of the Rust type of its value, or of the items in it, if that is a named type.
    pub type_name: TypeName,
}

/// The name of a Rust type. Most follow from where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TypeName {
    /// The type has none: texts, numbers.
    #[default]
    None,
    /// That of the property.
    Property,
    /// That of the property, of one of several.
    Singular,
    /// That of the struct around it, then that of the property.
    Joined,
    /// That of the struct around it, then that of the property, of one of several.
    JoinedSingular,
    /// Any other.
    Given(&'static str),
}

impl TypeName {
    /// The rules, in the order in which they are tried.
    pub(super) const RULES: [TypeName; 4] =
        [TypeName::Property, TypeName::Singular, TypeName::Joined, TypeName::JoinedSingular];

    /// The name, for a property of a struct whose own name is `parent` (empty for the properties of a type).
    pub fn spell(self, parent: &str, property: &str) -> Option<Cow<'static, str>> {
        let made = |parent: &str, property: &str| {
            Some(Cow::Owned(names::type_name(&format!("{parent}{}", names::capital(property)))))
        };
        match self {
            TypeName::None => None,
            TypeName::Property => made("", property),
            TypeName::Singular => made("", &names::singular(property)),
            TypeName::Joined => made(parent, property),
            TypeName::JoinedSingular => made(parent, &names::singular(property)),
            TypeName::Given(name) => Some(Cow::Borrowed(name)),
        }
    }
}

/// Which properties may or must stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Exactly one of these groups must be present.
    OneOf(Vec<Vec<&'static str>>),
    /// At least one of these groups must be present.
    AnyOf(Vec<Vec<&'static str>>),
    /// The first needs the others.
    Needs(&'static str, Vec<&'static str>),
    /// The first excludes the others.
    Excludes(&'static str, Vec<&'static str>),
}

/// What one value must look like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// What it looks like.
    pub shape: Shape,
    /// What it must obey.
    pub limits: Limits,
}

/// What a value looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// Anything.
    #[default]
    Any,
    /// A free-form map.
    Free,
    /// A free-form map, or such a document as text.
    Document,
    /// A text.
    Text,
    /// A truth value.
    Bool,
    /// A whole number.
    Int,
    /// A number.
    Float,
    /// A text out of a closed list, for which there is a Rust enum.
    Words(Words),
    /// An object with named properties.
    Struct(StructRef),
    /// One of several.
    Union(UnionRef),
    /// A list.
    List(SchemaRef),
    /// A map from texts to values of one sort.
    Map(SchemaRef),
}

/// A text out of a closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words, in the order of the Rust enum's variants.
    pub words: Vec<&'static str>,
}

/// One of several shapes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Union {
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// One way to fill a union.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alternative {
    /// The name from which that of its constructor is made.
    pub name: &'static str,
    /// If set, the value is wrapped into an object under this one property.
    pub property: Option<&'static str>,
    /// What it looks like.
    pub schema: SchemaRef,
    /// The name of the Rust type of its value, or of the items in it, if that is a named type. The union's own name is
    /// that of the struct around it, and the alternative's that of the property.
    pub type_name: TypeName,
}

/// What a literal value must obey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Characters of a text.
    pub length: Bounds,
    /// The value of a number.
    pub range: Range,
    /// Items of a list, entries of a map.
    pub items: Bounds,
    /// Whether no item may stand twice in a list.
    pub unique: bool,
    /// What a text must match.
    pub pattern: Option<&'static Pattern>,
    /// What the keys of a map must match: one of these.
    pub keys: Vec<&'static Pattern>,
    /// The form of a text: `date-time`, `ipv4-network`, ..
    pub format: Option<&'static str>,
    /// The kind of reference that a text is, as [`Table::kind`](super::Table::kind) knows it.
    pub kind: Option<&'static str>,
    /// Allowed values for which there is no Rust enum: numbers, very long lists, words of any case.
    pub words: Vec<&'static str>,
    /// Whether the case of the words does not count.
    pub any_case: bool,
}

/// At least and at most so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// At least.
    pub min: Option<u64>,
    /// At most.
    pub max: Option<u64>,
}

/// From one number to another, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// At least.
    pub min: Option<f64>,
    /// At most.
    pub max: Option<f64>,
}

/// A kind of reference: what texts of it look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its name, as in `RoleArn`.
    pub name: &'static str,
    /// What it says.
    pub of: KindOf,
}

/// What a kind says of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindOf {
    /// A global name of a resource, such as an ARN, by service and the beginning of the resource part; empty where the
    /// source does not say.
    Global {
        /// The type that it names.
        type_name: &'static str,
        /// The service in the name.
        service: &'static str,
        /// How the part that names the resource begins.
        prefix: &'static str,
    },
    /// An identifier within an account.
    Local {
        /// The type that it names.
        type_name: &'static str,
    },
    /// Any of these kinds.
    Any(Vec<&'static str>),
}

impl Type {
    /// What changing the property at a path does, as in `VpcConfig/SubnetIds`; list positions are `*`.
    ///
    /// A change of an outer property is one of everything inside it, so the worst of them counts.
    pub fn update(&self, path: &str) -> Update {
        let touches = |paths: &[&str]| paths.iter().any(|other| touches(path, other));
        if touches(&self.replacing) {
            Update::Replaces
        } else if touches(&self.maybe_replacing) {
            Update::MayReplace
        } else {
            Update::InPlace
        }
    }

    /// Whether only deployment sets the property at a path.
    pub fn is_read_only(&self, path: &str) -> bool {
        self.read_only.iter().any(|other| within(path, other))
    }

    /// The attribute of a name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

impl Struct {
    /// The property of a name.
    pub fn property(&self, name: &str) -> Option<&Property> {
        let at = self.properties.binary_search_by(|property| property.name.cmp(name)).ok()?;
        self.properties.get(at)
    }

    /// Whether a property is mandatory.
    pub fn requires(&self, name: &str) -> bool {
        self.mandatory.contains(&name)
    }
}

impl KindOf {
    /// The type that texts of this kind name, if it is one.
    pub fn type_name(&self) -> Option<&'static str> {
        match self {
            KindOf::Global { type_name, .. } | KindOf::Local { type_name } => Some(type_name),
            KindOf::Any(_) => None,
        }
    }
}

/// Whether one path leads through the other.
fn touches(one: &str, other: &str) -> bool {
    one.split('/').zip(other.split('/')).all(|(a, b)| a == b || a == "*" || b == "*")
}

/// Whether a path is the other one or leads further.
fn within(path: &str, other: &str) -> bool {
    path.split('/').count() >= other.split('/').count() && touches(path, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_touch_if_one_leads_through_the_other() {
        for (one, other) in [("A", "A"), ("A", "A/B"), ("A/B/C", "A/B"), ("A/*/B", "A/3/B"), ("A/3", "A/*/B")]
        {
            assert!(touches(one, other) && touches(other, one), "{one} {other}");
        }
        for (one, other) in [("A", "B"), ("A/C", "A/B"), ("AB", "A")] {
            assert!(!touches(one, other), "{one} {other}");
        }
        assert!(within("A/B", "A") && within("A", "A") && !within("A", "A/B"));
    }
}
