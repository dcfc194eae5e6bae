//! Identity and access management: roles, policies, and who may do what.

mod grant;
mod policy;
mod principal;
mod role;
mod statement;

pub use crate::generated::iam::*;
pub use grant::{Grant, Grantable};
pub use policy::{PolicyDocument, add_statement};
pub use principal::Principal;
pub use role::{Role, RoleProps};
pub use statement::{Effect, PolicyStatement};
