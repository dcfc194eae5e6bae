//! Commands of a program: `synth`, `check`, `diff`, `graph`, `report`, `ls`, `tree`, `explain`.

mod arguments;
mod check;
mod diff;
mod explain;
mod graph;
#[cfg(feature = "import")]
mod import;
mod ls;
mod output;
mod report;
mod selection;
mod surroundings;
mod synth;
mod tree;

use std::process::ExitCode;
use std::time::Instant;

use clap::ArgMatches;

use crate::assembly::Assembly;
use crate::date::Date;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::Inputs;
use crate::synth::SynthOptions;
use crate::tree::App;
use output::{Format, Output};
use surroundings::Surroundings;

/// What a program does with its inputs.
pub(crate) type Program<'a> = Box<dyn FnOnce(&Inputs) -> Result<App, Diagnostics> + 'a>;

/// How a command ended, as an exit code tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    /// Something is wrong with the program or its inputs; nothing was written.
    Findings,
    /// The command was called wrongly, or the system refused.
    Refused,
}

pub(crate) fn main(program: Program<'_>) -> ExitCode {
    let surroundings = Surroundings::read();
    let mut output = Output::terminal(&surroundings);
    ExitCode::from(match execute(program, &surroundings, &mut output) {
        Outcome::Fine => 0,
        Outcome::Findings => 1,
        Outcome::Refused => 2,
    })
}

/// One run of a command.
struct Run<'a, 'p> {
    arguments: &'a ArgMatches,
    surroundings: &'a Surroundings,
    output: &'a mut Output,
    program: Program<'p>,
    inputs: Inputs,
    begin: Instant,
}

fn execute(program: Program<'_>, surroundings: &Surroundings, output: &mut Output) -> Outcome {
    let begin = Instant::now();
    let matches = match arguments::parse(&surroundings.arguments) {
        Ok(matches) => matches,
        Err(stop) if stop.use_stderr() => {
            output.error(&stop.render().to_string());
            return Outcome::Refused;
        }
        Err(help) => {
            output.print(&help.render().to_string());
            return output.outcome(Outcome::Fine);
        }
    };
    let Some((command, arguments)) = matches.subcommand() else { return Outcome::Refused };
    output.set_colour(arguments.get_one::<String>("color").map_or("auto", String::as_str));
    output.set_format(match arguments.get_one::<String>("format").map(String::as_str) {
        Some("json") => Format::Json,
        Some("sarif") => Format::Sarif,
        Some("junit") => Format::Junit,
        Some("github") => Format::Github,
        _ => Format::Text,
    });
    let mut inputs = Inputs::new();
    if let Some(context) = &surroundings.cdk_context {
        inputs.cdk_context(context, surroundings.cdk_overflow.as_deref());
    }
    for argument in arguments.get_many::<String>("context").into_iter().flatten() {
        inputs.argument(argument);
    }
    let run = Run { arguments, surroundings, output: &mut *output, program, inputs, begin };
    let outcome = match command {
        "check" => run.check(),
        "diff" => run.diff(),
        "graph" => run.graph(),
        "import" => run.import(),
        "ls" => run.ls(),
        "report" => run.report(),
        "tree" => run.tree(),
        "explain" => run.explain(),
        _ => run.synth(),
    };
    output.outcome(outcome)
}

impl Run<'_, '_> {
    /// Builds the app; the problems are those of values that nothing has a use for.
    fn build(program: Program<'_>, inputs: &Inputs) -> Result<(App, Diagnostics), Diagnostics> {
        match program(inputs) {
            Ok(app) => Ok((app, inputs.unused())),
            Err(found) => Err(found.into_iter().chain(inputs.unused()).collect()),
        }
    }

    /// Builds the app and synthesizes it in memory.
    fn assemble(
        program: Program<'_>,
        inputs: &Inputs,
        options: &SynthOptions,
    ) -> Result<Assembly, Diagnostics> {
        Run::made(program, inputs, |app| app.synth_with(options))
    }

    /// Builds the app and makes something of it.
    fn made<T>(
        program: Program<'_>,
        inputs: &Inputs,
        make: impl FnOnce(&App) -> Result<T, Diagnostics>,
    ) -> Result<T, Diagnostics> {
        let (app, unused) = Run::build(program, inputs)?;
        let made = make(&app);
        // Taking a million constructs apart costs as much as making them, and the process ends soon.
        std::mem::forget(app);
        match made {
            Ok(made) if unused.is_empty() => Ok(made),
            Ok(_) => Err(unused),
            Err(found) => Err(found.into_iter().chain(unused).collect()),
        }
    }

    /// The targets' part of the command is not built: it costs every user's build more than the hint does.
    #[cfg(not(feature = "import"))]
    fn import(self) -> Outcome {
        self.output.refuse("this program was built without the command `import`", Some(IMPORT_FEATURE));
        Outcome::Refused
    }

    fn flag(&self, name: &str) -> bool {
        self.arguments.get_flag(name)
    }

    /// The day on which exceptions are judged.
    fn today(&self) -> Option<Date> {
        self.arguments.get_one("today").copied().or(self.surroundings.today)
    }

    fn names(&self) -> Vec<&str> {
        self.arguments.get_many::<String>("roots").into_iter().flatten().map(String::as_str).collect()
    }
}

/// How to get the command `import`.
const IMPORT_FEATURE: &str = "build the crate of the target with its feature `import`, as in \
                              `cargo run --features CRATE/import -- import FILE`";

/// `1 problem`, `2 problems`.
fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// How many problems and warnings there are.
fn summary(found: &Diagnostics) -> String {
    let errors = found.iter().filter(|one: &&Diagnostic| one.severity == crate::Severity::Error).count();
    let notes = found.iter().filter(|one| one.severity == crate::Severity::Note).count();
    match (errors, found.len() - errors - notes) {
        (0, warnings) => count(warnings, "warning"),
        (errors, 0) => count(errors, "problem"),
        (errors, warnings) => format!("{} and {}", count(errors, "problem"), count(warnings, "warning")),
    }
}
