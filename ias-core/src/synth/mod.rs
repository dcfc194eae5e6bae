//! From a construct tree to an assembly.
//!
//! Aspects until nothing changes, validation, freeze to owned data, references between roots, order, rendering. Every
//! problem of every phase is reported at once.

mod aspects;
mod freeze;
mod link;
mod order;
mod parallel;
mod render;
mod target;

use ias_macros::Props;

pub(crate) use freeze::natural;
pub use freeze::{Frozen, Item, ItemId, Root};
pub use link::{Link, Published, Refusal};
pub use target::{Rendered, Report, Target, View};

use crate::assembly::Assembly;
use crate::date::Date;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::policy;
use crate::tree::{App, Construct, Node};

/// How to synthesize.
///
/// ```
/// use ias_core::{App, SynthOptions};
///
/// let options = SynthOptions::new().deny_warnings(true);
/// let assembly = App::new().synth_with(&options).unwrap();
/// # assert!(assembly.warnings().is_empty());
/// ```
#[derive(Clone, Debug, Props)]
pub struct SynthOptions {
    /// Treat warnings as errors.
    #[props(default = false)]
    pub deny_warnings: bool,
    /// Leave look-ups without an answer to the caller instead of failing; see [`Assembly::missing`].
    #[props(default = false)]
    pub allow_missing: bool,
    /// Let the targets look at the finished documents with slower engines too; see [`Target::examine`].
    #[props(default = false)]
    pub deep: bool,
    /// The day on which [exceptions](crate::policy::Exception) are judged; without one none has ended.
    pub today: Option<Date>,
}

impl App {
    /// Synthesizes the tree with the default options; writes nothing.
    ///
    /// # Errors
    ///
    /// All problems of the program at once, in a stable order.
    pub fn synth(&self) -> Result<Assembly, Diagnostics> {
        self.synth_with(&SynthOptions::default())
    }

    /// Synthesizes the tree; writes nothing.
    ///
    /// # Errors
    ///
    /// All problems of the program at once, in a stable order.
    pub fn synth_with(&self, options: &SynthOptions) -> Result<Assembly, Diagnostics> {
        run(self.node(), options)
    }
}

/// Synthesizes the tree of an app, of which this is the node.
pub(crate) fn run(node: &Node, options: &SynthOptions) -> Result<Assembly, Diagnostics> {
    run_frozen(node, options).map(|(assembly, _)| assembly)
}

/// [`run`], which also gives what was synthesized as owned data.
pub(crate) fn run_frozen(node: &Node, options: &SynthOptions) -> Result<(Assembly, Frozen), Diagnostics> {
    synthesize(node, options, |_| {}).into_parts()
}

/// What came of a tree, also where something is wrong with it.
pub(crate) struct Synthesis {
    /// Everything that is synthesized, as it went into the documents.
    pub(crate) frozen: Frozen,
    /// The roots in the order of their deployment; in path order if there is none.
    pub(crate) order: Vec<usize>,
    /// All problems and warnings that were not acknowledged.
    pub(crate) found: Diagnostics,
    rendered: Vec<Rendered>,
    missing: Vec<crate::LookUp>,
}

/// Synthesizes the tree and says what came of it. `look` is called before references between roots are replaced by what
/// carries them over.
pub(crate) fn synthesize(node: &Node, options: &SynthOptions, look: impl FnOnce(&Frozen)) -> Synthesis {
    aspects::run(node);
    let _locked = Locked::new(node);
    validate(node);

    let mut report = Report::new(node);
    let mut frozen = freeze::freeze(node, &mut report);
    look(&frozen);
    let graph = link::link(&mut frozen, &mut report);
    let order = order::order(&mut frozen, &graph, &mut report);
    let policies = policy::Plans::new(&frozen, &mut report).map(|plans| {
        let judge = policy::Judge::new(&plans, options.today);
        let mended = policy::mend(&mut frozen, &plans, &judge);
        (plans, judge, mended)
    });
    let rendered = render::render(&frozen, options.deep, &mut report);
    if let Some((plans, judge, mended)) = policies {
        policy::check(&frozen, &plans, &judge, &rendered, mended, &mut report);
    }
    let missing = lookups(node, options, &mut report);

    let mut found = report.into_found();
    found.extend(node.lock().diagnostics.iter().cloned());
    let found = settle(node, found, options);
    Synthesis { frozen, order, found, rendered, missing }
}

impl Synthesis {
    /// The assembly with what it was made of, unless there is an error.
    pub(crate) fn into_parts(self) -> Result<(Assembly, Frozen), Diagnostics> {
        let Synthesis { frozen, order, found, rendered, missing } = self;
        if found.has_errors() {
            return Err(found);
        }
        let is_note = |one: &Diagnostic| one.severity == Severity::Note;
        let (notes, warnings): (Vec<_>, Vec<_>) = found.into_iter().partition(is_note);
        let (notes, warnings) = (Diagnostics::new(notes), Diagnostics::new(warnings));
        let assembly = Assembly::new(&frozen, &order, rendered, missing, warnings, notes);
        Ok((assembly, frozen))
    }

    /// For each root, what its items became in its document, see [`Target::excerpts`]; and its files.
    pub(crate) fn excerpts(&mut self) -> Vec<(Vec<String>, Vec<String>)> {
        render::excerpts(&self.frozen, &mut self.rendered)
    }
}

/// While this lives, additions to the tree are problems.
struct Locked<'a>(&'a Node);

impl<'a> Locked<'a> {
    fn new(node: &'a Node) -> Locked<'a> {
        node.lock().synthesizing = true;
        Locked(node)
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        self.0.lock().synthesizing = false;
    }
}

fn validate(node: &Node) {
    let checks: Vec<_> = {
        let tree = node.lock();
        let with_checks =
            (0..).zip(&tree.entries).filter_map(|(index, entry)| Some((index, entry.extra.as_ref()?)));
        with_checks
            .flat_map(|(index, extra)| extra.validations.iter().map(move |check| (index, check.clone())))
            .collect()
    };
    for (index, check) in checks {
        // Each run says the same again, and repetitions are dropped when the report is settled.
        check.validate(&node.sibling_handle(index));
    }
}

fn lookups(node: &Node, options: &SynthOptions, report: &mut Report) -> Vec<crate::LookUp> {
    let asked = node.lock().lookups.clone();
    if !options.allow_missing {
        for (index, question) in &asked {
            let message = format!("the look-up `{}` has no answer", question.key);
            let hint = "run once through `cdk synth --app \"cargo run -q\"` with credentials, or write the answer into \
                        `cdk.context.json` under this key";
            report.add(*index, Diagnostic::error(&codes::UNRESOLVED_LOOKUP, message).hint(hint));
        }
    }
    asked.into_iter().map(|(_, question)| question).collect()
}

/// Drops what was acknowledged, and makes errors of warnings if asked to.
fn settle(node: &Node, found: Vec<Diagnostic>, options: &SynthOptions) -> Diagnostics {
    let tree = node.lock();
    let acknowledged: Vec<(String, Vec<_>)> = (0..)
        .zip(&tree.entries)
        .filter_map(|(index, entry)| Some((index, entry.extra.as_ref()?)))
        .filter(|(_, extra)| !extra.acknowledged.is_empty())
        .map(|(index, extra)| (tree.path(index), extra.acknowledged.clone()))
        .collect();
    drop(tree);
    let below = |path: &str, scope: &str| {
        scope.is_empty()
            || path.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let accepted = |problem: &Diagnostic| {
        let here = acknowledged.iter().filter(|(scope, _)| below(&problem.path, scope));
        here.flat_map(|(_, codes)| codes).any(|code| *code == problem.code.id)
    };
    let stays = |one: &Diagnostic| one.severity == Severity::Error && !one.disputable || !accepted(one);
    let kept = found.into_iter().filter(stays);
    let deny = |one: &Diagnostic| options.deny_warnings && one.severity == Severity::Warning;
    kept.map(|one| if deny(&one) { Diagnostic { severity: Severity::Error, ..one } } else { one }).collect()
}
