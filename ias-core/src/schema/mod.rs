//! What types of resources look like: a compact table that a program carries, and a check of values against it.
//!
//! A [`Table`] holds all types of a target: properties, limits, rules, attributes, what replaces a resource. It is made
//! by a generator (the feature `schema-write` has its writer) and embedded as bytes; what a program uses of it is
//! decoded when it is used first, type by type and struct by struct, and kept.
//!
//! The language is neutral, and CloudFormation's registry schemas are written in it. Kubernetes has a table of its own, with
//! the releases that have a field, and custom resource definitions keep their own language, which says more (`ias-k8s`); their
//! patterns are those of this module.

mod check;
mod decode;
mod dialect;
mod group;
mod limit;
mod mistake;
mod model;
pub mod names;
mod pattern;
mod read;
mod sequence;
mod strings;
mod table;
mod words;
#[cfg(feature = "schema-write")]
pub mod write;

pub use check::{Report, check};
pub use dialect::{Dialect, Reading};
pub use mistake::{Fault, Mistake};
pub use model::{
    Alternative, Attribute, Bounds, Kind, KindOf, Limits, Property, Range, Rule, Schema, Shape, Struct,
    Sunset, TagStyle, Tags, Type, TypeName, Union, Update, Words,
};
pub use pattern::Pattern;
pub use table::{SchemaRef, StructRef, Table, UnionRef};
