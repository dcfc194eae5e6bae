//! Every resource type of CloudFormation: made with what is mandatory and synthesized without a problem, and held against
//! the facts that the generator reads.
//!
//! Kinds of Kubernetes are made by the example `every_kind` of ias-k8s, which `tests/external/run.sh kubernetes` holds against
//! the schemas. That the typed names are those of the facts is for `tests/external/run.sh typed-names`.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

mod compare;
mod made;
mod source;
mod walk;
