//! Level-1 resources: what every generated type shares.

pub mod arn;
mod attributes;
mod element;
mod handle;
pub(crate) mod include;
mod policies;
mod resource;
mod with;

pub use attributes::{NoReference, attribute, reference};
pub use element::CfnElement;
pub use handle::{CfnType, ResourceType};
pub use ias_core::Tagging;
pub use ias_macros::Resource;
pub(crate) use include::long_form;
pub use include::{Include, IncludeProps, IncludedStack};
pub use policies::{CreationPolicy, RemovalPolicy, UpdatePolicy};
pub use resource::CfnResource;
pub use with::With;

#[doc(hidden)]
pub use handle::define;

pub use crate::{handles, resource};
