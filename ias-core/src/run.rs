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
/// The exit code is 0 if all is well, 1 if something was found, in which case nothing was written, and 2 for wrong usage or a
/// folder that cannot be written.
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
