//! The corpus: templates and manifests of the folder `tests/corpus`, and what comes out when they are taken in.

use std::path::{Path, PathBuf};

use ias_aws::cfn::{self, IncludeProps};
use ias_aws::{Stack, StackProps};
use ias_core::document::{Located, Reader, Schema, Source};
use ias_core::{App, Construct as _, Diagnostics, Value};
use ias_k8s::{Chart, ChartProps};

/// What a file of the corpus holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A template of CloudFormation.
    Template,
    /// Manifests of Kubernetes.
    Manifests,
}

/// A file of the corpus.
#[derive(Clone, Debug)]
pub struct File {
    /// The path below `tests/corpus`, with `/` everywhere: `cloudformation/yaml/crlf.yaml`.
    pub name: String,
    /// What it holds.
    pub format: Format,
    /// The bytes, which need not be text.
    pub bytes: Vec<u8>,
}

/// What is taken in and written again.
#[derive(Debug)]
pub struct Written {
    /// The file: a template, or the manifests of a chart.
    pub bytes: Vec<u8>,
    /// What was warned of.
    pub warnings: Diagnostics,
}

/// All files below a folder of the corpus, such as `cloudformation` or `kubernetes/yaml`, in the order of their names.
///
/// # Panics
///
/// If the folder cannot be read.
pub fn files(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let file = |path: PathBuf| {
        let below = path.strip_prefix(&root).expect("it was found there");
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let format = if parts[0] == "cloudformation" { Format::Template } else { Format::Manifests };
        File { name: parts.join("/"), format, bytes: std::fs::read(&path).expect("the file can be read") }
    };
    paths.into_iter().map(file).collect()
}

/// All files that are right; those in folders named `broken` are not.
pub fn valid(folder: &str) -> Vec<File> {
    let mut files = files(folder);
    files.retain(|file| !file.name.contains("/broken/"));
    files
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        match path.is_dir() {
            true => collect(&path, paths),
            false => paths.extend(
                path.extension().is_some_and(|ending| ending == "yaml" || ending == "json").then_some(path),
            ),
        }
    }
}

impl File {
    /// The text and its name, as a construct takes it.
    pub fn source(&self) -> Source {
        Source::from_bytes(self.name.clone(), self.bytes.clone())
    }

    /// Takes the file in and writes it again.
    ///
    /// # Errors
    ///
    /// What is wrong with the file.
    pub fn write(&self) -> Result<Written, Diagnostics> {
        write(self.format, self.source())
    }

    /// What the file says, as data: a template, or the objects of manifests.
    ///
    /// # Errors
    ///
    /// What cannot be read.
    pub fn read(&self) -> Result<Vec<Value>, Diagnostics> {
        read(self.format, &self.source())
    }
}

/// Takes a document in and writes it again.
///
/// # Errors
///
/// What is wrong with it.
pub fn write(format: Format, source: Source) -> Result<Written, Diagnostics> {
    let app = App::new();
    let path = match format {
        Format::Template => {
            let stack = Stack::new(&app, "stack", StackProps::new());
            // The schema of serverless functions knows policies as text only, and documents do not change for that.
            stack.node().acknowledge(&ias_aws::codes::VALUE_TYPE);
            cfn::Include::new(&stack, "Template", IncludeProps::new(source));
            "stack.template.json"
        }
        Format::Manifests => {
            let chart = Chart::new(&app, "chart", ChartProps::new());
            ias_k8s::Include::new(&chart, "Manifests", source);
            "k8s/chart.yaml"
        }
    };
    let assembly = app.synth()?;
    // A chart without objects has no file.
    let bytes = assembly.file(path).map(|file| file.bytes.clone()).unwrap_or_default();
    Ok(Written { bytes, warnings: assembly.warnings().clone() })
}

/// What a document says, as data. Short forms are taken for long ones in the plainest way.
///
/// # Errors
///
/// What cannot be read.
pub fn read(format: Format, source: &Source) -> Result<Vec<Value>, Diagnostics> {
    let reader = match format {
        Format::Template => Reader::new(Schema::Yaml11).tags(&long_form),
        Format::Manifests => Reader::new(Schema::Go),
    };
    Ok(reader.read(source)?.iter().map(Located::to_value).collect())
}

fn long_form(tag: &str, value: Located) -> Result<Located, String> {
    Ok(match tag {
        "!Ref" | "!Condition" => Located::single(tag[1..].to_owned(), value),
        "!GetAtt" if value.as_str().is_some() => {
            let parts = value.as_str().unwrap_or_default().splitn(2, '.');
            let parts = parts.map(|part| Located::text(value.at, part)).collect();
            Located::single("Fn::GetAtt".to_owned(), Located::list(value.at, parts))
        }
        _ => Located::single(format!("Fn::{}", &tag[1..]), value),
    })
}
