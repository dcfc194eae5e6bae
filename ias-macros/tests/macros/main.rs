//! The macros used for real, one module per macro. What they refuse is in the workspace's `tests/ui`.

#![allow(unreachable_pub)] // What users export is `pub`.
#![deny(unused)] // What is generated is clean too.

mod construct;
mod props;
mod resource;
mod text;
