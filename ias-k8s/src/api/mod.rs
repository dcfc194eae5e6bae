//! What typed objects have in common, and the types of Kubernetes that are written by hand.

mod handle;
mod int_or_string;
mod quantity;

pub use handle::{KubeType, ObjectType, SchemaSource, define};
pub use int_or_string::IntOrString;
pub use quantity::Quantity;

#[doc(inline)]
pub use crate::{handles, object};
