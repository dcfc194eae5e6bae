//! Takes templates and manifests in and writes them again, for readers that nobody here wrote.
//!
//! `include OUT FILE...`: each file as `OUT/<number>`, or its problems as `OUT/<number>.problems`, one line each:
//! `file:line:column code message`. A file below a folder named `kubernetes` has manifests, any other one a template.

use std::path::Path;
use std::process::ExitCode;

use ias_core::document::Source;
use ias_tests::corpus::{self, Format};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(out) = arguments.next() else { return ExitCode::from(2) };
    for (number, name) in arguments.enumerate() {
        let is_manifest = Path::new(&name).iter().any(|part| part == "kubernetes");
        let format = if is_manifest { Format::Manifests } else { Format::Template };
        let Ok(bytes) = std::fs::read(&name) else { return ExitCode::from(2) };
        let app = corpus::write(format, &Source::from_bytes(name, bytes));
        let (path, bytes) = match app.synth() {
            Ok(assembly) => (format!("{out}/{number}"), corpus::written(format, &assembly)),
            Err(problems) => {
                let lines = problems.iter().map(|problem| {
                    let place = problem.places.first().map(ToString::to_string).unwrap_or_default();
                    format!("{place} {} {}\n", problem.code.id, problem.message)
                });
                (format!("{out}/{number}.problems"), lines.collect::<String>().into_bytes())
            }
        };
        if std::fs::write(path, bytes).is_err() {
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
