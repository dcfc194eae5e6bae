//! The package with a module for each document.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ias_aws::cfn::{Include, IncludeProps};
use ias_aws::{Stack, StackProps};
use ias_core::document::{Located, Reader, Schema, Source};
use ias_core::import::{Imported, Untyped, importers};
use ias_core::{App, Diagnostics};
use ias_k8s::{Chart, ChartProps};

use crate::Error;
use crate::documents::Document;

/// Writes the package; false if a document is refused that should not be, or taken although it lies in a folder `broken`.
pub(crate) fn write(out: &Path, documents: &[Document]) -> Result<bool, Error> {
    let (source, expected) = (out.join("src"), out.join("expected"));
    for folder in [&source, &expected] {
        fs::create_dir_all(folder)?;
    }
    let mut calls = Vec::new();
    let mut totals = Totals::default();
    for (n, document) in documents.iter().enumerate() {
        let origin = || Source::from_bytes(document.name.clone(), document.bytes.clone());
        match (import(&origin), document.name.starts_with("broken/")) {
            (Err(_), true) => totals.refused += 1,
            (Err(codes), false) => totals.wrong.push(format!("{} was refused: {codes}", document.name)),
            (Ok(imported), is_broken) => {
                let name = format!("p{n:04}");
                let expect = expect(&imported, origin());
                if is_broken && !expect.starts_with(REFUSED) {
                    totals.wrong.push(format!("{} is broken, and gives a document", document.name));
                }
                fs::write(source.join(format!("{name}.rs")), imported.program(&document.name))?;
                fs::write(expected.join(&name), expect)?;
                totals.add(&imported);
                calls.push((name, imported.function, document.name.clone()));
            }
        }
    }
    fs::write(source.join("main.rs"), runner(&calls))?;
    fs::write(out.join("Cargo.toml"), manifest()?)?;
    println!("{totals}");
    Ok(totals.wrong.is_empty())
}

/// Takes a document over, as the command `import` does; or the codes of what is wrong with it.
fn import(origin: &dyn Fn() -> Source) -> Result<Imported, String> {
    let any = |_: &str, value: Located| Ok(value);
    let codes = |found: Diagnostics| found.codes().join(", ");
    let documents = Reader::new(Schema::Yaml11).tags(&any).read(&origin()).map_err(codes)?;
    let importer = importers().find(|importer| importer.takes(&documents)).ok_or("nobody takes it")?;
    importer.import(origin()).map_err(codes)
}

/// What the document gives when it is taken in as a whole; `tests/external/run.sh include` holds that against the document.
fn expect(imported: &Imported, source: Source) -> Vec<u8> {
    let app = App::new();
    let id = imported.function.replace('_', "-");
    let id = id.trim_matches('-');
    if imported.returns == "Chart" {
        let chart = Chart::new(&app, id, ChartProps::new());
        ias_k8s::Include::new(&chart, "Manifests", source);
    } else {
        let stack = Stack::new(&app, id, StackProps::new());
        Include::new(&stack, "Template", IncludeProps::new(source));
    }
    outcome(app.synth())
}

fn outcome(made: Result<ias_core::Assembly, Diagnostics>) -> Vec<u8> {
    match made {
        Ok(assembly) => {
            let main = assembly.artifacts().first().and_then(|one| assembly.file(one.files.first()?));
            main.map(|file| file.bytes.clone()).unwrap_or_default()
        }
        Err(found) => [REFUSED, found.codes().join("\", \"").as_bytes(), b"\"]}"].concat(),
    }
}

/// What stands in the place of a document that has problems: their codes.
const REFUSED: &[u8] = b"{\"refused\": [\"";

/// How much was taken over, and what was not typed and why.
#[derive(Default)]
struct Totals {
    documents: usize,
    resources: usize,
    untyped: usize,
    reasons: BTreeMap<String, usize>,
    refused: usize,
    wrong: Vec<String>,
}

impl Totals {
    fn add(&mut self, imported: &Imported) {
        self.documents += 1;
        self.resources += imported.counts.all;
        self.untyped += imported.counts.untyped;
        for (_, reason) in &imported.untyped {
            let reason = match reason {
                Untyped::Type(_) => "there is no typed handle for the type".to_owned(),
                Untyped::Unknown(_) => "a property is unknown to its type".to_owned(),
                Untyped::Lacks(_) => "a mandatory property is missing".to_owned(),
                Untyped::Word(_) => "a word is none of the known ones".to_owned(),
                Untyped::Kind(_) => "a text does not look like the reference that is wanted".to_owned(),
                Untyped::Alternative(_) => "no alternative of a union takes the value".to_owned(),
                other => other.to_string(),
            };
            *self.reasons.entry(reason).or_default() += 1;
        }
    }
}

impl std::fmt::Display for Totals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "{} documents, {} resources and objects, {} of them without types",
            self.documents, self.resources, self.untyped
        )?;
        for (reason, count) in &self.reasons {
            writeln!(f, "  {count:5} {reason}")?;
        }
        writeln!(f, "{} broken documents refused", self.refused)?;
        self.wrong.iter().try_for_each(|one| writeln!(f, "{one}"))
    }
}

/// The program that builds every tree and writes what it gives.
fn runner(calls: &[(String, String, String)]) -> String {
    let mut out = "#![allow(dead_code)]\n".to_owned();
    calls.iter().for_each(|(name, ..)| out += &format!("mod {name};\n"));
    out += RUNNER;
    out += "\nfn main() {\n    std::fs::create_dir_all(\"made\").unwrap();\n";
    for (name, function, document) in calls {
        out += &format!("    run({name:?}, {document:?}, |app| drop({name}::{function}(app)));\n");
    }
    out + "}\n"
}

const RUNNER: &str = r#"
use ias_core::App;

fn run(name: &str, document: &str, build: impl FnOnce(&App)) {
    let app = App::new();
    build(&app);
    let made = match app.synth() {
        Ok(assembly) => {
            let main = assembly.artifacts().first().and_then(|one| assembly.file(one.files.first()?));
            main.map(|file| file.bytes.clone()).unwrap_or_default()
        }
        Err(found) => {
            found.iter().for_each(|one| println!("{document}: {one}"));
            format!("{{\"refused\": [\"{}\"]}}", found.codes().join("\", \"")).into_bytes()
        }
    };
    std::fs::write(format!("made/{name}"), made).unwrap();
}
"#;

fn manifest() -> Result<String, Error> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).ok_or("the package lies in tests/import")?;
    let root = root.display();
    Ok(format!(
        "[package]\nname = \"imported\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         ias-core = {{ path = \"{root}/ias-core\" }}\n\
         ias-aws = {{ path = \"{root}/ias-aws\", features = [\"all\"] }}\n\
         ias-k8s = {{ path = \"{root}/ias-k8s\", features = [\"all\"] }}\n\n\
         [workspace]\n\n[profile.dev]\ndebug = false\n"
    ))
}
