//! Policy as code: rules that every resource of a program is held against, with packs, exceptions and remedies.
//!
//! A [`Rule`] is a function over a typed resource, or over a finished document, with a page that says what it is for. It
//! reads what will be deployed: after aspects, escape hatches and raw overrides, and of included documents as well. A
//! [`Pack`] is a list of rules with their parameters; [`Node::policies`](crate::Node::policies) puts it in force for everything
//! below a scope. Synthesis reports what a rule finds like any other problem, under the id of the rule.
//!
//! ```
//! use ias_core::policy::{AnyResource, Findings, Pack, Rule, policy};
//! use ias_core::{App, Construct, Element};
//!
//! /// Lakes have an owner.
//! ///
//! /// Nobody asks before a lake without an owner is drained.
//! #[policy(id = "acme-lake-owner", severity = Medium, enforcement = Mandatory, types = &["Lake"])]
//! pub fn lake_owner(lake: &AnyResource<'_>, findings: &mut Findings) {
//!     let owner = lake.property::<String>("owner");
//!     findings.expect(&owner, |owner| owner.is_some_and(|name| !name.is_empty()), "the lake has no owner");
//! }
//!
//! pub fn acme() -> Pack {
//!     Pack::new("acme", env!("CARGO_PKG_VERSION")).rule(&LAKE_OWNER)
//! }
//!
//! assert_eq!(LAKE_OWNER.title(), "Lakes have an owner");
//! App::new().node().policies(acme());
//! ```
//!
//! # What only deployment knows
//!
//! A late value, a parameter of a template, a condition: where a rule cannot tell, it says nothing, and the JSON report
//! lists the place as one that could not be told. A rule may decide otherwise with
//! [`Field::if_unknown`]. Of a choice (`Fn::If`) both branches are looked at.
//!
//! # Exceptions
//!
//! [`Node::except`](crate::Node::except) takes a rule off one resource, with a reason, an owner, who approved it, a ticket and
//! a day on which it ends. An exception that has ended, has nothing to except, or lacks an approval is itself a finding.

mod check;
mod document;
#[cfg(any(feature = "guard", feature = "rego"))]
mod engine;
mod exception;
mod field;
mod finding;
#[cfg(feature = "guard")]
pub mod guard;
mod judge;
mod mend;
mod pack;
mod plan;
#[cfg(feature = "rego")]
pub mod rego;
mod resource;
mod rule;
mod run;
mod secret;
mod way;

pub use document::Document;
pub use exception::Exception;
pub use field::{Field, Form, IfUnknown};
pub use finding::{Finding, Findings, Spot, Told};
pub use ias_macros::policy;

pub use pack::Pack;
pub use resource::{AnyResource, Resource, Typed};
pub use rule::{Check, Covers, Enforcement, Rule, Severity};
pub use secret::sounds_secret;

pub(crate) use check::check;
pub(crate) use exception::Excepted;
pub(crate) use judge::Judge;
pub(crate) use mend::mend;
pub(crate) use plan::Plans;
