//! What a deployment target does: CloudFormation, Kubernetes, or one of yours.

use std::any::Any;
use std::borrow::Cow;

use super::{Frozen, Item, ItemId, Link, Published, Refusal, Root};
use crate::assembly::File;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::diff::Compare;
use crate::policy::Form;
use crate::tree::{Element, Node};
use crate::value::{Expr, Reference, Text, Value};

/// Renders the elements of one root into files. A root node carries its own target, so a third party can add one.
pub trait Target: Any + Send + Sync {
    /// The kind of root in a word or two, such as `stack` or `chart`.
    fn kind(&self) -> &'static str;

    /// The name of the root, unique in the app, which names its files and how users select it.
    fn name(&self) -> &str;

    /// The node whose element stands for this root in the root around it, such as a nested stack's resource.
    fn anchor(&self) -> Option<&Node> {
        None
    }

    /// Whether roots of the same kind directly inside this one come before it, as the parts of a whole do.
    ///
    /// One that needs this root is left out: what the program says counts for more.
    fn follows_inner(&self) -> bool {
        false
    }

    /// The name of an element in the root's document, such as a logical id.
    fn item_name(&self, root: &Root, item: &Item) -> Text;

    /// Makes an element's attribute readable outside its root and says how it is named there.
    ///
    /// # Errors
    ///
    /// Why this cannot be done.
    fn publish(&self, link: &mut Link<'_>) -> Result<Published, Refusal>;

    /// Reads an attribute of an element of another root: the value to put where the reference stands.
    ///
    /// # Errors
    ///
    /// Why this cannot be done.
    fn import(&self, link: &mut Link<'_>) -> Result<Value, Refusal>;

    /// Checks the root and renders it.
    fn render(&self, view: &View<'_>, report: &mut Report) -> Rendered;

    /// Looks at the finished root with an engine that is too slow, or too heavy to build, for every synthesis; only if
    /// asked to ([`SynthOptions::deep`](crate::SynthOptions), `check --deep`), and only if nothing else is wrong.
    fn examine(&self, _view: &View<'_>, _rendered: &Rendered, _report: &mut Report) {}

    /// What tells changes of this target's documents apart, for `diff`; without it they are not compared.
    fn compare(&self) -> Option<&'static dyn Compare> {
        None
    }

    /// What each item of the root became in the main document, as text in the document's language, in the order of
    /// [`Root::items`]; for people who look at one of them. None where a target has no such parts.
    ///
    /// It is also asked where rendering found problems, which it need not find again ([`View::unread`]).
    fn excerpts(&self, _view: &View<'_>) -> Vec<String> {
        Vec::new()
    }

    /// The element of an item as it will be written: with what the target adds, and raw changes carried out. Policies read it.
    fn finished<'a>(&self, _view: &View<'a>, item: &'a Item) -> Cow<'a, Element> {
        Cow::Borrowed(&item.element)
    }

    /// Whether an item is something that is deployed, and not a parameter or an output.
    fn is_resource(&self, _item: &Item) -> bool {
        true
    }

    /// Where the properties stand in the document of an element, as a JSON pointer.
    fn properties_pointer(&self) -> &'static str {
        ""
    }

    /// Calls `visit` with each form that a value may take at deployment, and with the value that takes it.
    fn forms<'v>(&self, value: &'v Value, visit: &mut dyn FnMut(&'v Value, Form<'v>)) {
        forms(value, visit);
    }

    /// The finished documents as policies see them, each with the item that it is of if it is of one.
    fn documents(&self, _view: &View<'_>, rendered: &Rendered) -> Vec<(Option<usize>, serde_json::Value)> {
        let main = rendered.files.first().and_then(|file| serde_json::from_slice(&file.bytes).ok());
        main.map(|document| (None, document)).into_iter().collect()
    }

    /// The diagnostic codes of this target, for `explain`.
    fn codes(&self) -> &'static [&'static Code] {
        &[]
    }
}

/// The forms of a value as far as they need no target: both sides of a choice.
fn forms<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Value, Form<'v>)) {
    match value {
        Value::Expr(expr) => match &**expr {
            Expr::Choice { then, otherwise, .. } => {
                forms(then, visit);
                forms(otherwise, visit);
            }
            _ => visit(value, Form::Unknown),
        },
        Value::Null => visit(value, Form::Absent),
        _ => visit(value, Form::Known(value)),
    }
}

/// The files of one root.
#[derive(Clone, Debug, Default)]
pub struct Rendered {
    /// The files, the main document first.
    pub files: Vec<File>,
    /// The artifact's `type`, `environment` and `properties` in the cloud-assembly manifest, if it belongs there.
    pub manifest: Option<serde_json::Map<String, serde_json::Value>>,
    /// Further artifacts of the manifest, by name, such as the list of assets.
    pub companions: serde_json::Map<String, serde_json::Value>,
    /// What a root around this one has to publish for it, in the words of the target.
    pub carried: serde_json::Map<String, serde_json::Value>,
    /// What else `ias.json` says of this root, such as the placeholders that deployment fills.
    pub details: serde_json::Map<String, serde_json::Value>,
}

/// One root with what is around it, while it is rendered.
pub struct View<'a> {
    pub(super) frozen: &'a Frozen,
    pub(super) at: usize,
    pub(super) done: &'a [Option<Rendered>],
}

impl<'a> View<'a> {
    pub(crate) fn new(frozen: &'a Frozen, at: usize, done: &'a [Option<Rendered>]) -> View<'a> {
        View { frozen, at, done }
    }

    /// The root.
    pub fn root(&self) -> &'a Root {
        &self.frozen.roots()[self.at]
    }

    /// All that is synthesized.
    pub fn frozen(&self) -> &'a Frozen {
        self.frozen
    }

    /// A report that nobody reads, for doing again what was reported on before.
    pub fn unread(&self) -> Report {
        Report::new(&self.frozen.node)
    }

    /// The roots directly inside this one, which are rendered already.
    pub fn inner(&self) -> impl Iterator<Item = (&'a Root, &'a Rendered)> {
        let roots = self.frozen.roots().iter().zip(self.done);
        roots
            .filter(|(root, _)| root.parent == Some(self.at))
            .filter_map(|(root, done)| Some((root, done.as_ref()?)))
    }

    /// The item that a reference names, if it belongs to this root.
    pub fn resolve(&self, reference: &Reference) -> Option<&'a Item> {
        self.item_of(&reference.node)
    }

    /// The item of a node, if it belongs to this root.
    pub fn item_of(&self, node: &Node) -> Option<&'a Item> {
        let ItemId { root, item } = self.frozen.locate(node)?;
        (root == self.at).then(|| &self.frozen.roots()[root].items[item])
    }
}

/// Collects problems found at synthesis.
pub struct Report {
    node: Node,
    found: Vec<Diagnostic>,
}

impl Report {
    pub(super) fn new(node: &Node) -> Report {
        Report { node: node.clone(), found: Vec::new() }
    }

    /// An empty report on the same tree, for another thread.
    pub(super) fn fork(&self) -> Report {
        Report::new(&self.node)
    }

    /// Adds a problem of an item, with its path and places.
    pub fn problem(&mut self, item: &Item, problem: Diagnostic) {
        self.add(item.index, problem);
    }

    /// Adds a problem of a value of an item, with the place where it was set: the line of the program if one set it, else
    /// the place in the document that the item was made from.
    ///
    /// `pointer` leads from the item's document to the value, as in `/Properties/Name`.
    pub fn value_problem(&mut self, item: &Item, pointer: &str, set_at: Option<Place>, problem: Diagnostic) {
        let excerpt = || self.node.lock().excerpt(item.index).cloned();
        let written = || Some(excerpt()?.place_of(pointer));
        let problem = match set_at.or_else(written) {
            Some(place) => problem.at(place),
            None => problem,
        };
        self.problem(item, problem);
    }

    /// Whether an item is what a construct around it is made of (its child `Resource` or `Default`), and that construct has
    /// reported an error already: what it then set is wrong for the same reason.
    pub fn is_known_to_be_wrong(&self, item: &Item) -> bool {
        let tree = self.node.lock();
        let entry = tree.entry(item.index);
        if !["Resource", "Default"].contains(&&*entry.id) {
            return false;
        }
        let path = tree.path(entry.parent);
        tree.diagnostics.iter().any(|one| one.severity == Severity::Error && one.path == path)
    }

    /// Adds a problem of a root.
    pub fn root_problem(&mut self, root: &Root, problem: Diagnostic) {
        self.add(root.index, problem);
    }

    pub(crate) fn add(&mut self, index: u32, mut problem: Diagnostic) {
        let tree = self.node.lock();
        problem.path = tree.path(index);
        problem.places.extend(tree.places(index));
        problem.places.dedup();
        self.found.push(problem);
    }

    pub(super) fn has_errors(&self) -> bool {
        self.found.iter().any(|one| one.severity == Severity::Error)
    }

    pub(super) fn extend(&mut self, found: Vec<Diagnostic>) {
        self.found.extend(found);
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
