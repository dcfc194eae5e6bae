//! CloudFormation: the registry's resource types.
//!
//! `fetch`, `reduce` and `actions` make the committed facts from the published packages (`cargo xtask facts`, seldom run);
//! `shapes`, `limits`, `kinds` and `repairs` turn the facts into the model (`cargo xtask codegen`).

#[cfg_attr(
    not(feature = "facts"),
    allow(dead_code, reason = "used by `cargo xtask facts` and tested always")
)]
pub mod actions;
#[cfg(feature = "facts")]
pub mod fetch;
pub mod kinds;
pub mod limits;
#[cfg_attr(
    not(feature = "facts"),
    allow(dead_code, reason = "used by `cargo xtask facts` and tested always")
)]
pub mod reduce;
pub mod repairs;
pub mod shapes;
