//! `cargo run` synthesizes the orders service; `cargo run -- --help` tells what else it does.

use std::process::ExitCode;

fn main() -> ExitCode {
    ias_core::run(orders::app)
}
