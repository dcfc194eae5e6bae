//! Declared inputs: typed values from files and from the command line, and the answers of look-ups.
//!
//! What a program reads is part of what it is: the same files and the same `-c` values give the same bytes. A value is
//! taken from the layers in this order, the last one that has it wins: the defaults of the program's own type (serde's
//! `#[serde(default)]`), the files, `-c key=value`.

mod context;
mod failure;
mod file;
mod located;
mod reader;
mod repair;
mod report;
mod setting;
mod stand_in;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;

pub use file::package_file;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::Source;
use crate::nearest::nearest;
use crate::tree::{App, Construct as _};
use failure::{Spot, Why};
use located::{At, Content, Located};
use setting::Setting;

/// The declared inputs of a program.
///
/// [`run`](crate::run) makes them from the command line; a test makes its own.
///
/// ```
/// use ias_core::Inputs;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Environment { account: String, #[serde(default = "two")] min_tasks: u32 }
/// fn two() -> u32 { 2 }
///
/// let file = "
/// prod:
///   account: 012345678901   # wanted as text, so it is read as it stands
/// ";
/// let inputs = Inputs::new().text("environments.yaml", file).set("prod.min_tasks", "4");
/// let all: std::collections::BTreeMap<String, Environment> = inputs.read("environments.yaml").unwrap();
/// assert_eq!((all["prod"].account.as_str(), all["prod"].min_tasks), ("012345678901", 4));
/// ```
///
/// Everything that is missing, unknown or of the wrong type is reported at once, each with its place:
///
/// ```
/// # use ias_core::Inputs;
/// # #[derive(serde::Deserialize)]
/// # struct Environment { account: String, min_tasks: u32 }
/// let inputs = Inputs::new().text("prod.yaml", "acount: '1'\nmin_tasks: many\n");
/// let problems = inputs.read::<Environment>("prod.yaml").err().unwrap();
/// let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
/// assert_eq!(lines, [
///     "error[IAS0031]: `acount` is not known", // the hint says `account`
///     "error[IAS0032]: `min_tasks` takes a whole number from 0 to 4294967295, not the text `many`",
/// ]);
/// ```
#[derive(Debug, Default)]
pub struct Inputs {
    base: Option<PathBuf>,
    texts: BTreeMap<String, String>,
    settings: Vec<Setting>,
    /// Settings that have no form.
    malformed: Vec<Diagnostic>,
    /// What the `cdk` command line gives instead of the context file.
    context: Option<serde_json::Map<String, serde_json::Value>>,
    reads: Mutex<Reads>,
}

/// What was read so far.
#[derive(Debug, Default)]
struct Reads {
    /// Whether anything was read, which also reports settings without a form.
    any: bool,
    /// The settings that a type had a use for, by their place.
    used: BTreeSet<usize>,
    /// The keys that the types have at their top.
    keys: BTreeSet<String>,
    /// The folders of the files.
    folders: Vec<PathBuf>,
}

impl Inputs {
    /// No values besides those of the files.
    pub fn new() -> Inputs {
        Inputs::default()
    }

    /// Looks for relative file names in this folder first, and then in the current one.
    #[must_use]
    pub fn base(mut self, folder: impl Into<PathBuf>) -> Inputs {
        self.base = Some(folder.into());
        self
    }

    /// Gives the content of a file, which is then not read from the disk; for tests.
    ///
    /// The name may leave out folders: `environments.yaml` also stands for what `package_file!("environments.yaml")`
    /// names.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, yaml: impl Into<String>) -> Inputs {
        self.texts.insert(name.into(), yaml.into());
        self
    }

    /// Sets a single value, as `-c key=value` does.
    ///
    /// Dots in the key lead into maps and lists (`prod.min_tasks`, `regions.0`). A value that begins like a flow of YAML
    /// (`{`, `[`) or a quoted text is read as one; everything else is taken as it stands and is a number, truth value or
    /// text as the type wants it.
    #[must_use]
    pub fn set(mut self, key: impl Into<String>, value: impl Into<String>) -> Inputs {
        self.settings.push(Setting { key: key.into(), value: value.into(), of_cdk: false });
        self
    }

    /// Sets what an argument `key=value` says.
    pub(crate) fn argument(&mut self, text: &str) {
        match Setting::argument(text) {
            Ok(setting) => self.settings.push(setting),
            Err(problem) => self.malformed.push(*problem),
        }
    }

    /// Reads a file into a type of yours, with the single values laid over it.
    ///
    /// The name is relative to the current folder; [`package_file!`](crate::package_file!) names one that lies beside
    /// the program's `Cargo.toml`.
    ///
    /// Text is given to a type as it is written, so `1.20` needs no quotes where a `String` is wanted. An empty value
    /// (`prod:`) is a map or list with nothing in it, and `None`. Keys that a type does not have are problems, also
    /// where it would ignore them.
    ///
    /// # Errors
    ///
    /// Everything that is missing, unknown, of the wrong type or cannot be read, at once.
    pub fn read<T: DeserializeOwned>(&self, file: impl AsRef<std::path::Path>) -> Result<T, Diagnostics> {
        self.read_layers([file])
    }

    /// The same with several files; values of a later one win.
    ///
    /// # Errors
    ///
    /// As for [`read`](Inputs::read).
    pub fn read_layers<T: DeserializeOwned>(
        &self,
        files: impl IntoIterator<Item = impl AsRef<std::path::Path>>,
    ) -> Result<T, Diagnostics> {
        let mut found = self.malformed.clone();
        self.reads().any = true;
        let mut tree: Option<Located> = None;
        for file in files {
            let Some(layer) = self.layer(file.as_ref(), &mut found) else { continue };
            // A file with nothing but comments has no values.
            let layer = if layer.is_null() { Located::map(layer.at) } else { layer };
            match &mut tree {
                Some(tree) => tree.merge(layer),
                None => tree = Some(layer),
            }
        }
        if !found.is_empty() {
            // What cannot be read cannot say which of the single values it has a use for.
            self.reads().used.extend(0..self.settings.len());
            return Err(Diagnostics::new(found));
        }
        let mut tree = tree.unwrap_or_else(|| Located::map(At { file: "-c".into(), line: 0, column: 0 }));
        for setting in &self.settings {
            setting.apply(&mut tree, &mut found);
        }
        let known = tree.number();
        let (value, mistakes) = repair::read::<T>(&tree, &known);
        let mistakes = self.claim(mistakes, &tree);
        found.extend(report::report(mistakes, &tree, &known));
        match value {
            Some(value) if found.is_empty() => Ok(value),
            _ => Err(Diagnostics::new(found)),
        }
    }

    /// Notes which settings the type had a use for; keys of others may belong to another type.
    fn claim(&self, mut mistakes: Vec<repair::Mistake>, tree: &Located) -> Vec<repair::Mistake> {
        let Content::Map(entries) = &tree.content else { return mistakes };
        let mut reads = self.reads();
        let mut foreign: BTreeSet<&str> = BTreeSet::new();
        mistakes.retain(|(spot, why)| {
            let (Spot::Key(0, key), Why::Unknown { known, .. }) = (spot, why) else { return true };
            reads.keys.extend(known.iter().map(|&key| key.to_owned()));
            let Some(entry) = entries.iter().find(|entry| entry.key == *key) else { return true };
            let of_setting = self.settings.iter().any(|setting| setting.name() == entry.at.file);
            if of_setting {
                foreign.insert(&entry.key);
            }
            !of_setting
        });
        for (n, setting) in self.settings.iter().enumerate() {
            let leads_to = |key: &str| {
                setting.key.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if !foreign.iter().any(|key| leads_to(key)) {
                reads.used.insert(n);
            }
        }
        reads.keys.extend(
            entries.iter().filter(|entry| !foreign.contains(&*entry.key)).map(|entry| entry.key.clone()),
        );
        mistakes
    }

    /// The values given with `-c` that nothing read has a use for.
    ///
    /// [`run`](crate::run) reports them once the program has read its inputs.
    pub fn unused(&self) -> Diagnostics {
        let reads = self.reads();
        let unused =
            self.settings.iter().enumerate().filter(|(n, one)| !one.of_cdk && !reads.used.contains(n));
        let problems = unused.map(|(_, setting)| {
            let place = At { file: setting.name(), line: 1, column: 4 }.place();
            let problem =
                Diagnostic::error(&codes::INPUT_UNKNOWN, format!("`{}` is not known", setting.key)).at(place);
            let first = setting.key.split('.').next().unwrap_or_default();
            match nearest(first, reads.keys.iter().map(String::as_str)) {
                Some(near) => problem.hint(format!("did you mean `{near}`?")),
                None if reads.keys.is_empty() => problem.hint("this program reads no inputs"),
                None => {
                    let keys: Vec<_> = reads.keys.iter().take(12).map(|key| format!("`{key}`")).collect();
                    problem.hint(format!("known: {}", keys.join(", ")))
                }
            }
        });
        let unread = if reads.any { &[] } else { &self.malformed[..] };
        problems.chain(unread.iter().cloned()).collect()
    }

    /// An app that knows the answers of look-ups.
    ///
    /// They come from `cdk.context.json` in the current folder, in the [base](Inputs::base) or beside a file that was
    /// read; under the `cdk` command line, which reads that file itself, from what it hands over.
    #[track_caller]
    pub fn app(&self) -> App {
        let app = App::new();
        let mut found = Vec::new();
        for (key, answer) in self.answers(&mut found) {
            app.node().set_context(key, answer);
        }
        found.into_iter().for_each(|problem| app.node().report(problem));
        app
    }

    /// Reads a file as it is, for a reader of documents such as the `Include` of a target.
    ///
    /// The name is looked up as for [`read`](Inputs::read), and [`text`](Inputs::text) gives its content too. A file that
    /// is known when the program is compiled is better taken in with [`source!`](crate::source!).
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn source(&self, file: impl AsRef<std::path::Path>) -> Result<Source, Diagnostics> {
        self.find(file.as_ref())
    }

    fn layer(&self, name: &std::path::Path, found: &mut Vec<Diagnostic>) -> Option<Located> {
        match self.find(name) {
            Ok(source) => yaml::read(&Arc::from(source.name()), source.bytes(), 0, found),
            Err(problems) => {
                found.extend(problems);
                None
            }
        }
    }

    fn find(&self, name: &std::path::Path) -> Result<Source, Diagnostics> {
        // A program names its file by the folder of its package, and a test by what stands in the program's source.
        if let Some((name, text)) = self.texts.iter().find(|(given, _)| name.ends_with(given)) {
            return Ok(Source::new(name.clone(), text.clone()));
        }
        let file = file::InputFile::find(name, self.base.as_deref());
        match file.read() {
            Ok(bytes) => {
                self.reads().folders.extend(file.folder());
                Ok(Source::from_bytes(file.shown, bytes))
            }
            Err(error) => {
                let message = format!("`{}` cannot be read: {error}", file.shown);
                let hint = "the name is relative to the current folder, or to the program's package with `package_file!`";
                Err(Diagnostic::error(&codes::INPUT_UNREADABLE, message).hint(hint).into())
            }
        }
    }

    fn reads(&self) -> MutexGuard<'_, Reads> {
        self.reads.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
