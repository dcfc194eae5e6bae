//! Which Rust type a place of a program wants.

use std::borrow::Cow;

use crate::schema::{Alternative, Property, SchemaRef, Shape, StructRef, TypeName, UnionRef, Words};

/// The type of a property, as its setter takes it.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// `String`
    Text,
    /// `Is<kinds::..>`
    Kind(&'static str),
    /// `bool`
    Bool,
    /// `i64`
    Int,
    /// `f64`
    Float,
    /// `Json`
    Json,
    /// A type that the target wrote by hand: in the table, a union without alternatives.
    Special(Name),
    /// An enum of words.
    Words(Name, &'static Words),
    /// A struct.
    Struct(Name, StructRef),
    /// One of several.
    Union(Name, UnionRef),
    /// `List<..>`
    List(Box<Wanted>),
    /// `Map<..>`
    Map(Box<Wanted>),
}

/// The name of a type, as the table has it.
pub type Name = Cow<'static, str>;

impl Wanted {
    /// The type of a schema whose innermost type has this name.
    pub fn new(schema: SchemaRef, name: Option<Name>) -> Wanted {
        let schema = schema.get();
        let named = name.clone().unwrap_or_default();
        match &schema.shape {
            Shape::Any | Shape::Free | Shape::Document => Wanted::Json,
            Shape::Text => schema.limits.kind.map_or(Wanted::Text, Wanted::Kind),
            Shape::Bool => Wanted::Bool,
            Shape::Int => Wanted::Int,
            Shape::Float => Wanted::Float,
            Shape::Words(words) => Wanted::Words(named, words),
            Shape::Struct(of) => Wanted::Struct(named, *of),
            Shape::Union(of) if of.alternatives.is_empty() => Wanted::Special(named),
            Shape::Union(of) => Wanted::Union(named, *of),
            Shape::List(inner) => Wanted::List(Box::new(Wanted::new(*inner, name))),
            Shape::Map(inner) => Wanted::Map(Box::new(Wanted::new(*inner, name))),
        }
    }

    /// The type of a property of a struct of this name, which is empty for the properties of a resource.
    pub fn property(of: &Property, parent: &str) -> Wanted {
        Wanted::new(of.schema, of.type_name.spell(parent, of.name))
    }

    /// The type of an alternative of a union of this name.
    pub fn alternative(of: &Alternative, parent: &str) -> Wanted {
        Wanted::new(of.schema, of.type_name.spell(parent, of.name))
    }

    /// The type of an attribute; that of structs has no name here.
    pub fn attribute(schema: SchemaRef) -> Wanted {
        Wanted::new(schema, TypeName::None.spell("", ""))
    }
}
