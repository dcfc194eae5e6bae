//! What a change of a template does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod equal;
mod facts;
mod program;
mod properties;
mod replacement;
mod scrutiny;
mod support;
mod verdicts;
