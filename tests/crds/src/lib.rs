//! Custom resources in the shapes of large real ones, as a user's package has them: `definitions/` is what a vendor gives,
//! `src/crds/` is what `cargo xtask crd --out tests/crds/src/crds tests/crds/definitions` writes.

pub mod crds;
pub mod declared;
pub mod objects;
