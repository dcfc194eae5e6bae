//! The objects as a program of their own, for the checks of other tools: `cargo run -p ias-crd-tests`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ias_core::run(|_| Ok(ias_crd_tests::objects::app()))
}
