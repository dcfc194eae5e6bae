//! Rules that go together.

use std::any::{Any, TypeId};
use std::sync::Arc;

use super::{Enforcement, Rule};
use crate::tree::Node;
use crate::value::Text;

/// A list of rules with their parameters, and what may be changed about them.
///
/// Plain data, so that a platform team publishes its own as a crate, made of others.
///
/// ```
/// use ias_core::policy::{Enforcement, Pack};
/// # use ias_core::policy::{AnyResource, Findings, policy};
/// # /// Lakes have an owner.
/// # #[policy(id = "acme-lake-owner", severity = Medium, enforcement = Mandatory, types = &["Lake"])]
/// # pub fn lake_owner(_: &AnyResource<'_>, _: &mut Findings) {}
/// # fn baseline() -> Pack { Pack::new("baseline", "1.0.0") }
///
/// pub fn acme() -> Pack {
///     Pack::new("acme", "2.1.0")
///         .include(baseline())
///         .rule_for(&LAKE_OWNER, ["ACME 7.2"])
///         .enforce(&LAKE_OWNER, Enforcement::Advisory)
///         .lock(&LAKE_OWNER)
///         .approvers(["security@acme.example"])
/// }
/// assert_eq!(acme().rules().count(), 1);
/// ```
#[derive(Clone)]
pub struct Pack {
    name: Text,
    version: Text,
    entries: Vec<Entry>,
    pub(super) enforcement: Vec<(&'static Rule, Enforcement)>,
    pub(super) locked: Vec<&'static Rule>,
    pub(super) unexceptable: Vec<&'static Rule>,
    pub(super) approvers: Option<Vec<Text>>,
    parameters: Vec<(TypeId, Arc<dyn Any + Send + Sync>)>,
}

/// A rule of a pack.
#[derive(Clone)]
struct Entry {
    rule: &'static Rule,
    controls: Vec<Text>,
}

impl Pack {
    /// A pack without rules.
    pub fn new(name: impl Into<Text>, version: impl Into<Text>) -> Pack {
        Pack {
            name: name.into(),
            version: version.into(),
            entries: Vec::new(),
            enforcement: Vec::new(),
            locked: Vec::new(),
            unexceptable: Vec::new(),
            approvers: None,
            parameters: Vec::new(),
        }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version, which findings name.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Adds a rule.
    #[must_use]
    pub fn rule(self, rule: &'static Rule) -> Pack {
        self.rule_for(rule, [] as [&str; 0])
    }

    /// Adds several rules.
    #[must_use]
    pub fn with_rules(self, rules: impl IntoIterator<Item = &'static Rule>) -> Pack {
        rules.into_iter().fold(self, Pack::rule)
    }

    /// Adds a rule that serves these controls of a standard, such as `PCI DSS 1.3.1`.
    #[must_use]
    pub fn rule_for(
        mut self,
        rule: &'static Rule,
        controls: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Pack {
        let controls = controls.into_iter().map(Into::into);
        match self.entries.iter_mut().find(|entry| entry.rule == rule) {
            Some(entry) => entry.controls.extend(controls),
            None => self.entries.push(Entry { rule, controls: controls.collect() }),
        }
        self
    }

    /// Takes a rule out.
    #[must_use]
    pub fn without(mut self, rule: &'static Rule) -> Pack {
        self.entries.retain(|entry| entry.rule != rule);
        self
    }

    /// Adds everything of another pack; what this one has said already counts for more.
    #[must_use]
    pub fn include(mut self, other: Pack) -> Pack {
        for entry in other.entries {
            self = self.rule_for(entry.rule, entry.controls);
        }
        let said = |rule: &Rule| self.enforcement.iter().any(|(one, _)| *one == rule);
        let further: Vec<_> = other.enforcement.into_iter().filter(|(rule, _)| !said(rule)).collect();
        self.enforcement.extend(further);
        self.locked.extend(other.locked);
        self.unexceptable.extend(other.unexceptable);
        self.approvers = self.approvers.or(other.approvers);
        // The first one of a type counts.
        self.parameters.extend(other.parameters);
        self
    }

    /// Changes what a finding of a rule means.
    #[must_use]
    pub fn enforce(mut self, rule: &'static Rule, enforcement: Enforcement) -> Pack {
        self.enforcement.retain(|(one, _)| *one != rule);
        self.enforcement.push((rule, enforcement));
        self
    }

    /// Lets no pack of a narrower scope change the enforcement of a rule, or its parameters.
    #[must_use]
    pub fn lock(mut self, rule: &'static Rule) -> Pack {
        self.locked.push(rule);
        self
    }

    /// Takes no exceptions from a rule.
    #[must_use]
    pub fn no_exceptions(mut self, rule: &'static Rule) -> Pack {
        self.unexceptable.push(rule);
        self
    }

    /// Only exceptions that one of these has approved count, for all rules of the pack.
    #[must_use]
    pub fn approvers(mut self, approvers: impl IntoIterator<Item = impl Into<Text>>) -> Pack {
        self.approvers.get_or_insert_default().extend(approvers.into_iter().map(Into::into));
        self
    }

    /// Sets the parameter that rules read by its type, in the place of one that is set already.
    #[must_use]
    pub fn parameter<T: Any + Send + Sync>(mut self, parameter: T) -> Pack {
        let id = TypeId::of::<T>();
        self.parameters.retain(|(one, _)| *one != id);
        self.parameters.push((id, Arc::new(parameter)));
        self
    }

    /// The rules, in the order in which they were added.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.entries.iter().map(|entry| entry.rule)
    }

    /// The controls that a rule serves in this pack.
    pub fn controls(&self, rule: &Rule) -> &[Text] {
        self.entries.iter().find(|entry| entry.rule == rule).map_or(&[], |entry| &entry.controls)
    }

    pub(super) fn parameter_of<T: Any>(&self) -> Option<&T> {
        let (_, found) = self.parameters.iter().find(|(id, _)| *id == TypeId::of::<T>())?;
        (**found).downcast_ref()
    }
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({} rules)", self.name, self.version, self.entries.len())
    }
}

impl Node {
    /// Holds everything at and below this node against a pack, at every synthesis.
    ///
    /// Packs add up. Where several say something about one rule, the narrowest scope counts, unless a wider one has
    /// [locked](Pack::lock) it.
    pub fn policies(&self, pack: Pack) {
        self.lock().extra_mut(self.index()).packs.push(Arc::new(pack));
    }
}

impl crate::tree::App {
    /// Holds the whole program against a pack; see [`Node::policies`].
    pub fn policies(&self, pack: Pack) {
        crate::tree::Construct::node(self).policies(pack);
    }
}
