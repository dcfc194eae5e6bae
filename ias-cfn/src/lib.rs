//! CloudFormation for ias, Infrastructure as Software: what all resource types of AWS share.
//!
//! Programs use [`ias-aws`](https://docs.rs/ias-aws), which has the types and constructs by service and re-exports this crate:
//! its root as `ias_aws::cfn`, its modules under their own names. It is a crate of its own so that stacks, checks and
//! differences are built once, whatever services are turned on.
//!
//! - [`Stack`], [`Stage`], [`NestedStack`] and the sections of a template.
//! - [`CfnType`], what a resource with a type can do, [`CfnResource`] for a type that nothing generates, and
//!   [`Include`] for templates that exist.
//! - [`intrinsic`]: the functions and pseudo parameters of templates.
//! - [`facts`]: what resource types look like, at run time; every value is checked against them at synthesis.
//! - [`diff`]: what a change does to resources. [`FileAsset`]: what is uploaded at deployment.

// Macros and derives name this crate by its path, also inside it.
#[allow(unused_extern_crates, reason = "used by the expansions of macros")]
extern crate self as ias_cfn;

pub mod arn;
mod asset;
mod attributes;
mod check;
pub mod codes;
pub mod diff;
mod element;
pub mod facts;
mod handle;
#[cfg(feature = "import")]
mod import;
mod include;
pub mod intrinsic;
mod policies;
mod resource;
mod stack;
#[cfg(feature = "testing")]
pub mod testing;
mod with;

pub use ias_core::Tagging;
pub use ias_macros::Resource;

pub use asset::FileAsset;
pub use attributes::{NoReference, attribute, reference};
pub use element::CfnElement;
pub use handle::{CfnType, NoTags, ResourceType, TagList, TagMap, TagPlace};
pub use include::{Include, IncludeProps, IncludedStack};
pub use policies::{CreationPolicy, RemovalPolicy, UpdatePolicy};
pub use resource::CfnResource;
pub use stack::{
    CfnCondition, CfnFragment, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps,
    CfnRule, Environment, Export, NestedStack, NestedStackProps, ParameterType, Section, Stack, StackProps,
    Stage, logical_id,
};
pub use with::With;

pub(crate) use include::long_form;

#[doc(hidden)]
pub use handle::define;
