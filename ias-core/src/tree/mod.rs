//! The construct tree and the handles on it.
//!
//! One arena, cheap-clone handles. User code (closures, `Clone`, `Drop`) never runs while the tree is locked.

mod app;
mod aspect;
mod construct;
mod dependency;
mod element;
mod node;
mod scope;
mod search;
mod store;
mod tag;
mod type_name;
mod update;

pub use app::App;
pub use aspect::{Aspect, AspectPriority};
pub use construct::{Construct, HandleOn, Origin};
pub use dependency::{Dependable, DependencyGroup};
pub use element::{Element, Naming, Override, Tagging};
pub use node::Node;
pub use scope::Validation;
pub use search::FindError;
pub use tag::{Tag, Tags};

pub(crate) use dependency::Dependency;
pub(crate) use store::{Entry, NONE, Tree};
pub(crate) use type_name::shown as shown_type;
