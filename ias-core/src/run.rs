//! The command line inside a user's program.

use std::process::ExitCode;

use crate::cli;
use crate::diagnostic::Diagnostics;
use crate::input::Inputs;
use crate::tree::App;

/// Runs a program that reads inputs: parses the command line, so that `-c key=value` reaches them, builds the app and
/// does what was asked for.
///
/// ```no_run
/// use std::process::ExitCode;
/// use ias_core::{App, Inputs, package_file, run};
///
/// #[derive(serde::Deserialize)]
/// struct Settings { team: String }
///
/// fn main() -> ExitCode {
///     run(|inputs: &Inputs| {
///         let settings: Settings = inputs.read(package_file!("settings.yaml"))?;
///         let app = inputs.app();
///         // .. constructs, with what `settings` says
/// #       let _ = settings.team;
///         Ok(app)
///     })
/// }
/// ```
///
/// The commands are `synth` (also when none is given), `check`, `diff`, `graph`, `report`, `ls`, `tree` and `explain`; `--help` tells the rest.
///
/// | exit code | meaning |
/// |---|---|
/// | 0 | all is well; warnings and notes do not count, unless `--deny-warnings` is given |
/// | 1 | an error was found, of the program, its inputs or a policy, and nothing was written; or what `diff` was told to end with |
/// | 2 | wrong usage, or the system refused: a folder that cannot be written, output that cannot be printed |
///
/// `--format` says how problems are written, and changes no exit code: `text` to standard error, for people; to standard
/// output `json`, `sarif` (code scanning), `junit` (build servers) and `github` (annotations of a workflow), which then has
/// nothing else.
///
/// Besides the arguments these environment variables count, and no others: `NO_COLOR` and `TERM` for colour; and what
/// the `cdk` command line sets for a program that it runs, `CDK_OUTDIR` (the output folder; standard output then stays
/// empty), `CDK_CONTEXT_JSON` and `CONTEXT_OVERFLOW_LOCATION_ENV` (answers of look-ups, and values of inputs).
pub fn run(program: impl FnOnce(&Inputs) -> Result<App, Diagnostics>) -> ExitCode {
    cli::main(Box::new(program))
}

impl App {
    /// Does what the command line asks for, with an app that is built already; see [`run`].
    pub fn run(self) -> ExitCode {
        run(|_| Ok(self))
    }
}
