//! Tasks of the workspace.
//!
//! ```text
//! cargo xtask codegen                  writes the generated files
//! cargo xtask codegen --check          fails, naming the command, when they differ from what would be written
//! cargo xtask codegen --all --out DIR  writes every CloudFormation service into a folder, for trying the generator
//! cargo run -p xtask --features facts -- facts   fetches the vendors' schemas and reduces them again
//!                                                (`facts kubernetes`: those of Kubernetes)
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line")]
#![allow(
    unreachable_pub,
    reason = "nothing is outside of a binary; `pub` says what a module offers the others"
)]

mod emit;
mod facts;
mod frozen;
mod model;
mod names;
mod options;
mod source;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use emit::Outputs;
use options::Codegen;

type Error = Box<dyn std::error::Error>;

/// What the files tell a reader to run.
pub(crate) const COMMAND: &str = "cargo xtask codegen";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["codegen", flags @ ..] => Codegen::parse(flags).and_then(codegen),
        ["facts"] => facts::refresh(&root()),
        ["facts", "kubernetes"] => facts::refresh_kubernetes(&root()),
        _ => {
            eprintln!("usage: cargo xtask codegen [--check | --all --out DIR] | facts [kubernetes]");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn codegen(options: Codegen) -> Result<(), Error> {
    let outputs = if options.all { generate_all()? } else { generate()? };
    if options.check { outputs.check(&root()) } else { outputs.write(&options.out.unwrap_or_else(root)) }
}

/// Everything that is generated and committed.
fn generate() -> Result<Outputs, Error> {
    let root = root();
    let mut outputs = Outputs::default();
    emit::aws::generate(&root, emit::aws::Choice::Listed, &mut outputs)?;
    emit::k8s::generate(&root, &mut outputs)?;
    Ok(outputs)
}

fn generate_all() -> Result<Outputs, Error> {
    let mut outputs = Outputs::default();
    emit::aws::generate(&root(), emit::aws::Choice::All, &mut outputs)?;
    Ok(outputs)
}

/// The workspace's folder, wherever the command is run.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}
