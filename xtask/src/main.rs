//! The generator of the typed resources of ias: one program, with one model for all sources.
//!
//! For users, with their own custom resource definitions:
//!
//! ```text
//! cargo install ias-codegen
//! ias-codegen crd crds/            writes typed objects to src/crds, to be committed
//! ias-codegen crd --check crds/    fails where the files are not up to date
//! ias-codegen explain IAS4006      explains a finding
//! ```
//!
//! In the repository of ias, where `cargo xtask` calls it:
//!
//! ```text
//! cargo xtask codegen                  writes the generated files
//! cargo xtask codegen --check          fails, naming the command, when they differ from what would be written
//! cargo run -p ias-codegen --features facts -- facts   fetches the vendors' schemas and reduces them again
//!                                                      (`facts kubernetes`: those of Kubernetes)
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line")]
#![allow(
    unreachable_pub,
    reason = "nothing is outside of a binary; `pub` says what a module offers the others"
)]

mod crd;
mod emit;
mod explain;
mod facts;
mod frozen;
mod model;
mod options;
mod patterns;
mod source;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use emit::Outputs;
use ias_core::schema::names;
use options::{Codegen, Task};

type Error = Box<dyn std::error::Error>;

/// What the files tell a reader to run.
pub(crate) const COMMAND: &str = "cargo xtask codegen";

fn main() -> ExitCode {
    let task = match Task::parse(std::env::args_os()) {
        Ok(task) => task,
        Err(answer) => {
            let code = answer.exit_code();
            let _ = answer.print(); // If even this fails there is nobody to tell.
            return ExitCode::from(if code == 0 { 0 } else { 2 });
        }
    };
    let outcome = match task {
        Task::Codegen(options) => codegen(options),
        Task::Facts { kubernetes: false } => root().and_then(|root| facts::refresh(&root)),
        Task::Facts { kubernetes: true } => root().and_then(|root| facts::refresh_kubernetes(&root)),
        Task::Crd(options) => return crd::main(&options),
        Task::Explain(code) => return explain::main(code.as_deref()),
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
    let root = root()?;
    let outputs = generate(&root)?;
    if options.check { outputs.check(&root) } else { outputs.write(&options.out.unwrap_or(root)) }
}

/// Everything that is generated and committed.
fn generate(root: &Path) -> Result<Outputs, Error> {
    let mut outputs = Outputs::default();
    emit::aws::generate(root, &mut outputs)?;
    emit::k8s::generate(root, &mut outputs)?;
    emit::actions::generate(root, &mut outputs)?;
    Ok(outputs)
}

/// The repository of ias, from any folder inside it.
fn root() -> Result<PathBuf, Error> {
    let here = std::env::current_dir()?;
    let found = here.ancestors().find(|folder| folder.join("xtask/frozen").is_dir());
    let found =
        found.ok_or("this command works on the repository of ias; run it there, as `cargo xtask ..`")?;
    Ok(found.to_path_buf())
}
