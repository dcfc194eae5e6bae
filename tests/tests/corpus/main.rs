//! Templates and manifests of the folder `corpus`: taken in and written again, they say what they said.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

mod broken;
mod changed;
mod large;
mod mutated;
mod valid;
