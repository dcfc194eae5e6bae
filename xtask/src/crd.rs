//! `ias-codegen crd`: types from a user's own custom resource definitions.

mod files;
mod options;

use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::path::Path;
use std::process::ExitCode;

use ias_core::diagnostic::render::{self, Colour};
use ias_core::document::{self, Limits, Located, Reader, Schema};
use ias_core::{Diagnostic, Diagnostics, Place, Severity};

use crate::emit::Outputs;
use crate::emit::crd as emit;
use crate::source::crd::definition::{Definition, definitions};
use crate::source::crd::{codes, shapes};
use files::Source;
pub use options::Crd;

/// So deep may a document be read, see [`LIMITS`]; memory is taken only as it is used.
const STACK: usize = 512 << 20;

/// Carries the command out and prints what came of it.
pub fn main(options: &Crd) -> ExitCode {
    let outcome = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(scope, || run(options).map_err(|error| error.to_string())) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(error) => Err(error.to_string()),
        }
    });
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprint!("{}", render::text(&outcome.found, if colour { Colour::Always } else { Colour::Never }));
    if !outcome.summary.is_empty() {
        println!("{}", outcome.summary);
    }
    match (outcome.unreadable, outcome.found.has_errors()) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::FAILURE,
        (false, false) => ExitCode::SUCCESS,
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Warnings too; nothing is written if there are errors.
    pub found: Diagnostics,
    /// Whether a file or folder could not be read at all.
    pub unreadable: bool,
    /// What was done, for the user.
    pub summary: String,
}

/// Reads the definitions and writes, or compares, the files.
///
/// # Errors
///
/// What the system says when the folder cannot be written.
pub fn run(options: &Crd) -> Result<Outcome, crate::Error> {
    let mut found = Vec::new();
    let package = files::package(&options.out);
    let sources = files::sources(&options.paths, &package, &mut found);
    let unreadable = !found.is_empty();
    let command = command(options, &package);
    let generated = generate(&sources, &command, &mut found);
    found.extend(files::foreign(&options.out));
    let mut summary = String::new();
    if let Some((outputs, kinds)) = generated.filter(|_| !has_errors(&found)) {
        let out = files::slashed(&options.out);
        if options.check {
            let differs = |finding: String| {
                let problem = Diagnostic::error(&codes::OUT_OF_DATE, format!("`{out}`: {finding}"));
                problem.hint(format!("run `{command}`"))
            };
            found.extend(outputs.findings(&options.out)?.into_iter().map(differs));
        } else {
            outputs.write(&options.out).map_err(|error| format!("`{out}` cannot be written: {error}"))?;
            summary = format!("{kinds} in {out}");
        }
    }
    Ok(Outcome { found: Diagnostics::new(found), unreadable, summary })
}

fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|one| one.severity == Severity::Error)
}

/// The files of all definitions below some paths, and how many kinds they have.
fn generate(sources: &[Source], command: &str, found: &mut Vec<Diagnostic>) -> Option<(Outputs, String)> {
    let reader = Reader::new(Schema::Go).limits(LIMITS);
    let read = |source: &Source| {
        reader.read(&source.text).unwrap_or_else(|problems| {
            found.extend(problems.into_iter().map(|problem| hinted(problem, &source.text)));
            Vec::new()
        })
    };
    let documents: Vec<Vec<Located>> = sources.iter().map(read).collect();
    let mut all: Vec<(Definition<'_>, &str)> = Vec::new();
    for (documents, source) in documents.iter().zip(sources) {
        let definitions = definitions(source.text.name(), documents, found);
        all.extend(definitions.into_iter().map(|one| (one, source.name.as_str())));
    }
    repeated(&all, found);
    let mut reader = shapes::Reader::new(found);
    all.sort_by_key(|(of, _)| (of.group, of.kind));
    for (definition, name) in &all {
        reader.add(definition, name);
    }
    let modules = reader.into_modules();
    if modules.is_empty() {
        if !has_errors(found) {
            let message = "there is no custom resource definition in what was named";
            let hint = "name files or folders of YAML or JSON with `kind: CustomResourceDefinition` in them";
            found.push(Diagnostic::error(&codes::NO_DEFINITION, message).hint(hint));
        }
        return None;
    }
    let mut outputs = Outputs::default();
    emit::generate(&modules, command, &mut outputs);
    let kinds: usize = modules.iter().map(|of| of.resources.len()).sum();
    let plural = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    Some((outputs, format!("{} of {}", plural(kinds, "kind"), plural(modules.len(), "group version"))))
}

/// A file may hold all definitions of an operator, and a schema of hundreds of levels takes twice as many of YAML.
const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 2_000, values: 4_000_000, text: 256 << 20 };

/// A template is no YAML yet.
fn hinted(problem: Diagnostic, source: &document::Source) -> Diagnostic {
    let template = source.bytes().windows(2).any(|two| two == b"{{");
    match problem.hint {
        None if template => problem.hint("render the template first, for example with `helm template`"),
        _ => problem,
    }
}

/// A kind is defined once.
fn repeated(all: &[(Definition<'_>, &str)], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(&str, &str), Place> = BTreeMap::new();
    for (of, _) in all {
        let place = of.node.place();
        if let Some(other) = first.get(&(of.group, of.kind)) {
            let message = format!("`{}` of `{}` is defined twice", of.kind, of.group);
            let problem = Diagnostic::error(&codes::REPEATED, message).at(place);
            found.push(problem.related(other.clone(), "it is defined here first"));
        } else {
            first.insert((of.group, of.kind), place);
        }
    }
}

/// The command that does the same in the package's folder.
fn command(options: &Crd, package: &Path) -> String {
    let word = |path: &Path| {
        let name = files::relative(path, package);
        if name.contains(char::is_whitespace) { format!("'{name}'") } else { name }
    };
    let mut paths: Vec<String> = options.paths.iter().map(|path| word(path)).collect();
    paths.sort();
    paths.dedup();
    format!("ias-codegen crd --out {} {}", word(&options.out), paths.join(" "))
}
