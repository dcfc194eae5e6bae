//! Tests across the crates of ias; see the folder `tests` beside this one.

pub mod corpus;
