//! Kubernetes: the OpenAPI definitions of its API server.
//!
//! `fetch`, `reduce` and `history` make the committed facts from the published packages (`cargo xtask facts kubernetes`,
//! seldom run); `shapes` turns the facts into the model (`cargo xtask codegen`).

#[cfg(feature = "facts")]
pub mod fetch;
pub mod gone;
#[cfg(any(feature = "facts", test))]
pub mod history;
#[cfg(any(feature = "facts", test))]
pub mod reduce;
pub mod shapes;
pub mod words;
