//! Packs of rules, by purpose: each lists its rules with the controls that they serve.

mod baseline;

pub use baseline::baseline;
