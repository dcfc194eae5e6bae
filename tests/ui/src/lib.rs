//! Nothing: the tests are in `tests/ui.rs`, their programs in the folders beside this one.
