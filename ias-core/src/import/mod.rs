//! From documents of others to programs.

pub mod rust;
