//! What CloudFormation's resource types look like, at run time: for aspects, policies, diffs and tests.
//!
//! All types are here, whatever features are on. What is asked for is decoded from a compressed table when it is used
//! first, and kept.
//!
//! ```
//! use ias_aws::facts::{self, Update};
//!
//! let bucket = facts::find("AWS::S3::Bucket").unwrap();
//! assert!(bucket.stateful);
//! assert_eq!(bucket.update("BucketName"), Update::Replaces);
//! assert_eq!(bucket.update("Tags"), Update::InPlace);
//! assert!(bucket.attribute("Arn").is_some());
//!
//! let name = bucket.properties.property("BucketName").unwrap();
//! assert!(name.schema.limits.pattern.is_some());
//! ```
//!
//! Source: the facts in `schema/` of this crate, whose README names the packages they come from.

use ias_core::schema::Table;
pub mod actions;

pub use ias_core::schema::{
    Alternative, Attribute, Bounds, Kind, KindOf, Limits, Pattern, Property, Range, Rule, Schema, SchemaRef,
    Shape, Struct, StructRef, Sunset, TagStyle, Tags, Type, Union, UnionRef, Update, Words,
};

static TABLE: Table = Table::new(include_bytes!("types.bin"));

/// The type of a name, such as `AWS::S3::Bucket`.
pub fn find(type_name: &str) -> Option<&'static Type> {
    TABLE.get(type_name)
}

/// All types, by name.
pub fn types() -> impl Iterator<Item = &'static Type> {
    TABLE.types()
}

/// The names of all types, in order; cheaper than [`types`].
pub fn names() -> impl Iterator<Item = String> {
    TABLE.names()
}

/// The type whose name is most like this one, if one is near enough.
pub fn nearest(type_name: &str) -> Option<String> {
    TABLE.nearest(type_name)
}

/// The kind of reference of a name, as [`Limits::kind`] has it: `RoleArn`.
pub fn kind(name: &str) -> Option<&'static Kind> {
    TABLE.kind(name)
}

/// All kinds of references, by name.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    TABLE.kinds()
}
