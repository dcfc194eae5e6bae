//! Documents that are taken in and written again.

use ias_aws::cfn::{self, IncludeProps};
use ias_aws::{Stack, StackProps};
use ias_core::document::{Located, Reader, Schema, Source};
use ias_core::{App, Assembly, Diagnostic, Diagnostics, Text, Value};
use ias_k8s::{Chart, ChartProps};

use super::Format;
use super::equal::differences;

/// What becomes of a document.
#[derive(Debug)]
pub enum Outcome {
    /// It says what it said; with what is warned of.
    Equal(Diagnostics),
    /// It is refused, and every problem has a code, and a line of the document.
    Refused(Diagnostics),
    /// It says something else, or a problem does not say where it is.
    Wrong(String),
}

/// Takes a document in, writes it again, and compares.
pub fn round_trip(format: Format, source: Source) -> Outcome {
    let app = write(format, &source);
    let assembly = match app.synth() {
        Ok(assembly) => assembly,
        Err(problems) => {
            return match problems.iter().find(|problem| !leads_into(problem, &source)) {
                Some(lost) => Outcome::Wrong(format!("a problem has no line of the document: {lost}")),
                None => Outcome::Refused(problems),
            };
        }
    };
    let taken = match read(format, &source) {
        Ok(taken) => taken,
        Err(problems) => return Outcome::Wrong(format!("what cannot be read is written: {problems}")),
    };
    match read(format, &Source::from_bytes("written", written(format, &assembly))) {
        Ok(written) => match compare(format, &written, &taken).first() {
            Some(difference) => Outcome::Wrong(difference.clone()),
            None => Outcome::Equal(assembly.warnings().clone()),
        },
        Err(problems) => Outcome::Wrong(format!("what is written cannot be read: {problems}")),
    }
}

/// An app with nothing but a document that is taken in.
pub fn write(format: Format, source: &Source) -> App {
    let app = App::new();
    match format {
        Format::Template => {
            let stack = Stack::new(&app, "stack", StackProps::new());
            cfn::Include::new(&stack, "Include", IncludeProps::new(source.clone()));
        }
        Format::Manifests => {
            let chart = Chart::new(&app, "chart", ChartProps::new());
            ias_k8s::Include::new(&chart, "Include", source.clone());
        }
    }
    app
}

/// What such an app writes for the document; a chart without objects has no file.
pub fn written(format: Format, assembly: &Assembly) -> Vec<u8> {
    let path = match format {
        Format::Template => "stack.template.json",
        Format::Manifests => "k8s/chart.yaml",
    };
    assembly.file(path).map(|file| file.bytes.clone()).unwrap_or_default()
}

fn leads_into(problem: &Diagnostic, source: &Source) -> bool {
    problem.places.first().is_some_and(|place| place.file() == source.name() && place.line > 0)
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
        _ => Located::single(format!("Fn::{}", &tag[1..]), value),
    })
}

/// Where what is written says something else than what was read, but for what the two includes say that they change:
///
/// - `Fn::GetAtt` of a text becomes the list of its two parts;
/// - a template with functions of `AWS::LanguageExtensions` gets this transform, without which none of them works;
/// - a list of objects is taken apart, a document of manifests without content goes, and objects stand in the order in which
///   they can be applied.
pub fn compare(format: Format, written: &[Value], source: &[Value]) -> Vec<String> {
    let source: Vec<Value> = match format {
        Format::Template => source.iter().cloned().map(with_lists).collect(),
        Format::Manifests => source.iter().flat_map(items).cloned().collect(),
    };
    if written.len() != source.len() {
        return vec![format!("{} are written, {} were read", written.len(), source.len())];
    }
    let mut written = written.to_vec();
    if format == Format::Template {
        written.iter_mut().zip(&source).for_each(|(written, source)| without_extensions(written, source));
    }
    let (mut written, mut source) = (Vec::from_iter(&written), Vec::from_iter(&source));
    if format == Format::Manifests {
        written.sort_by_key(|object| identity(object));
        source.sort_by_key(|object| identity(object));
    }
    written.into_iter().zip(source).flat_map(|(written, source)| differences(written, source)).collect()
}

fn with_lists(value: Value) -> Value {
    let entry = |(key, value): (Text, Value)| match value {
        Value::Text(text) if key == "Fn::GetAtt" => {
            (key, Value::List(text.splitn(2, '.').map(Value::from).collect()))
        }
        value => (key, with_lists(value)),
    };
    match value {
        Value::Map(map) => Value::Map(map.into_iter().map(entry).collect()),
        Value::List(list) => Value::List(list.into_iter().map(with_lists).collect()),
        other => other,
    }
}

/// Takes the transform away that was added.
fn without_extensions(written: &mut Value, source: &Value) {
    let is_extensions = |value: &Value| value.as_str() == Some("AWS::LanguageExtensions");
    let Value::Map(written) = written else { return };
    let transforms = match source.get("Transform") {
        Some(Value::List(list)) => list.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    let with = std::iter::once("AWS::LanguageExtensions".into()).chain(transforms.iter().cloned()).collect();
    let with = if transforms.is_empty() { "AWS::LanguageExtensions".into() } else { Value::List(with) };
    if written.get("Transform") == Some(&with) && !transforms.iter().any(is_extensions) {
        written.remove("Transform");
        if let Some(transform) = source.get("Transform") {
            written.set("Transform", transform.clone());
        }
    }
}

/// The items of a list, and of lists in it.
fn items(document: &Value) -> Vec<&Value> {
    let kind = document.get("kind").and_then(Value::as_str).unwrap_or_default();
    match document.get("items") {
        _ if *document == Value::Null => Vec::new(),
        Some(Value::List(list)) if kind.ends_with("List") => list.iter().flat_map(items).collect(),
        _ => vec![document],
    }
}

fn identity(object: &Value) -> Vec<&str> {
    let parts = ["/apiVersion", "/kind", "/metadata/namespace", "/metadata/name"];
    parts.map(|part| object.pointer(part).and_then(Value::as_str).unwrap_or_default()).to_vec()
}
