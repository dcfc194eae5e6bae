//! What targets register for the command `import`, and what they give.

use super::{File, Untyped};
use crate::diagnostic::Diagnostics;
use crate::document::{Located, Source};
use crate::schema::names;

/// Takes documents of one sort over into programs. Registered with [`importer!`](crate::importer).
pub trait Importer: Sync {
    /// What it takes, as in `a template of CloudFormation`.
    fn of(&self) -> &'static str;

    /// Whether these documents look like what it takes.
    fn takes(&self, documents: &[Located]) -> bool;

    /// Writes the program.
    ///
    /// # Errors
    ///
    /// What is wrong with the document.
    fn import(&self, source: Source) -> Result<Imported, Diagnostics>;
}

/// What an importer gives.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The function that builds the tree; it takes the scope.
    pub function: String,
    /// What the function returns.
    pub returns: &'static str,
    /// The lines of the function.
    pub body: String,
    /// What stands around it: imports and constants.
    pub file: File,
    /// The crates that the program needs, besides ias-core: name, version, features.
    pub dependencies: Vec<(&'static str, &'static str, Vec<String>)>,
    /// The resources or objects, and how many of them have no typed properties.
    pub counts: Counts,
    /// What is written without types, by its place in the document, and why.
    pub untyped: Vec<(String, Untyped)>,
    /// What the document's author should know.
    pub warnings: Diagnostics,
}

/// How much was taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Resources or objects.
    pub all: usize,
    /// Those that have no typed properties.
    pub untyped: usize,
}

/// An importer that is linked into the program.
#[derive(Clone, Copy)]
pub struct Registered(pub &'static dyn Importer);

inventory::collect!(Registered);

/// All importers that are linked into the program.
pub fn importers() -> impl Iterator<Item = &'static dyn Importer> {
    inventory::iter::<Registered>().map(|registered| registered.0)
}

/// Registers an [`Importer`](crate::import::Importer), which must be a constant expression, with every program that the
/// crate is linked into.
#[macro_export]
macro_rules! importer {
    ($importer:expr) => {
        $crate::import::inventory::submit! { $crate::import::Registered(&$importer) }
    };
}

impl Imported {
    /// The whole file. `name` is that of the document, for the comments.
    pub fn program(&self, name: &str) -> String {
        let Imported { function, returns, body, .. } = self;
        let mut out = format!("// Imported from `{name}`. In Cargo.toml:\n//\n// [dependencies]\n");
        let core = ("ias-core", env!("CARGO_PKG_VERSION"), Vec::new());
        let mut crates: Vec<_> = self.dependencies.iter().chain([&core]).collect();
        crates.sort();
        for (krate, version, features) in crates {
            out += &dependency(krate, version, features);
        }
        let code = format!(
            "fn main() -> ExitCode {{\n    let app = App::new();\n    {function}(&app);\n    app.run()\n}}\n\n\
             /// What `{name}` has.\npub fn {function}(scope: &dyn Construct) -> {returns} {{\n{body}}}\n"
        );
        format!("{out}\n{}", self.file.write(&code))
    }
}

/// Lines of comment with a line of `[dependencies]`.
fn dependency(krate: &str, version: &str, features: &[String]) -> String {
    let version = version.rsplit_once('.').map_or(version, |(minor, _)| minor);
    if features.is_empty() {
        return format!("// {krate} = \"{version}\"\n");
    }
    let features: Vec<String> = features.iter().map(|feature| format!("{feature:?}")).collect();
    let line = format!("// {krate} = {{ version = \"{version}\", features = [{}] }}\n", features.join(", "));
    if line.len() <= 101 {
        return line;
    }
    // A table of its own may have lists of several lines.
    let mut out = format!("// {krate} = {{ version = \"{version}\", features = [\n");
    let mut row = String::new();
    for feature in features {
        if row.len() + feature.len() > 90 {
            out += &format!("//    {row}\n");
            row.clear();
        }
        row += &format!(" {feature},");
    }
    out + &format!("//    {row}\n// ] }}\n")
}

/// A file's name without folders and ending, as the name of something in Rust: `my-stack.yaml` -> `my_stack`.
pub fn identifier(file: &str) -> String {
    let file = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = file.split('.').find(|part| !part.is_empty()).unwrap_or(file);
    let name = names::method(stem);
    match name.trim_matches('_') {
        "" => "imported".to_owned(),
        // Names that the program has itself.
        name @ ("app" | "main") => format!("{name}_document"),
        _ => name,
    }
}
