//! Resources.

use ias_core::import::rust::{Code, Tree};
use ias_core::import::{Printer, Untyped};
use ias_core::{Duration, Value};

use super::elements::Part;
use super::function::named;
use super::template::{Call, Step, Template};
use crate::stack::Section;

impl Template<'_> {
    /// Every resource, each after those that it refers to.
    pub(super) fn resources(&mut self) {
        let elements = self.elements;
        let mut later = Vec::new();
        for part in elements.section(Section::RESOURCES) {
            self.begin(part);
            if part.element.type_name.is_empty() {
                self.steps.push(Step::Blank);
                self.fragment(part);
                continue;
            }
            self.counts.all += 1;
            self.steps.push(Step::Blank);
            let (id, mut calls) = self.naming(part, "Resource");
            let (path, arguments) = match part.of {
                Some(of) => {
                    self.services.insert(of.module.to_owned());
                    let props = self.typed_properties(part);
                    (format!("{}::{}::new", of.module, of.handle), vec![id, props])
                }
                None => {
                    self.counts.untyped += 1;
                    self.explain(part);
                    self.file.uses.add("ias_aws::cfn", "CfnResource");
                    let properties = Value::Map(part.element.properties.clone());
                    let properties = Code::value(self.tree(&properties));
                    ("CfnResource::new".to_owned(), vec![id, Code::text(&part.element.type_name), properties])
                }
            };
            for (name, value) in &part.element.options {
                self.option(part, name, value, &mut calls, &mut later);
            }
            for (pointer, value) in std::mem::take(&mut self.at.changes) {
                let value = self.plain(&value);
                calls.push(("add_override", vec![Code::text(&pointer), value]));
            }
            let last = if part.of.is_some() { "props" } else { "properties" };
            self.make(part, path, arguments, calls, last);
            // Dependencies are statements of their own, as soon as both resources are there.
            let (now, still): (Vec<_>, Vec<_>) =
                later.into_iter().partition(|&(from, to): &(usize, usize)| from.max(to) <= part.rank);
            later = still;
            for (from, to) in now {
                let (from, to) = (self.variable(from), self.variable(to));
                let code = from.method("node", []).method("add_dependency", [to.borrow()]);
                self.steps.push(Step::Plain(String::new(), code));
            }
        }
    }

    fn typed_properties(&mut self, part: &Part) -> Code {
        let Some(of) = part.of else { return Code::path("") };
        let name = format!("{}Props", of.handle);
        let path = self.path(&name);
        self.properties(&path, "", of.properties, &part.element.properties, Some("/Properties"))
    }

    /// Why a resource has no typed handle.
    fn explain(&mut self, part: &Part) {
        let name = part.element.type_name.to_string();
        let Some(of) = crate::facts::find(&name) else { return self.untyped(Untyped::Type(name)) };
        let properties = &part.element.properties;
        let missing = of.properties.mandatory.iter().find(|name| properties.get(name).is_none());
        self.untyped(match missing {
            Some(missing) => Untyped::Lacks((*missing).to_owned()),
            None => Untyped::Other("most of its properties are unknown to its type"),
        });
    }

    /// What stands beside the properties.
    fn option(
        &mut self,
        part: &Part,
        name: &str,
        value: &Value,
        calls: &mut Vec<Call>,
        later: &mut Vec<(usize, usize)>,
    ) {
        let one = |method: &'static str| move |argument: Code| vec![(method, vec![argument])];
        let made: Option<Vec<Call>> = match name {
            "Condition" => self.condition_of(value).map(Code::borrow).map(one("only_if")),
            "DependsOn" => self.dependencies(part, value).map(|ranks| {
                later.extend(ranks.into_iter().map(|to| (part.rank, to)));
                Vec::new()
            }),
            "DeletionPolicy" | "UpdateReplacePolicy" => self.removal_policy(part, name, value),
            "CreationPolicy" if part.of.is_some() => self.creation_policy(value).map(one("creation_policy")),
            "UpdatePolicy" if part.of.is_some() => self.update_policy(value).map(one("update_policy")),
            "Metadata" => value.as_object().filter(|entries| !entries.is_empty()).map(|entries| {
                let entries = entries.iter();
                entries.map(|(key, value)| ("metadata", vec![Code::text(key), self.plain(value)])).collect()
            }),
            _ => None,
        };
        calls.extend(made.unwrap_or_else(|| vec![("option", vec![Code::text(name), self.plain(value)])]));
    }

    /// The ranks of the resources that one depends on, if all are known.
    fn dependencies(&self, part: &Part, value: &Value) -> Option<Vec<usize>> {
        let names = match value {
            Value::List(names) => names.as_slice(),
            one => std::slice::from_ref(one),
        };
        let found = names.iter().map(|name| self.elements.find(&named(name)?.node));
        let found = found.collect::<Option<Vec<&Part>>>().filter(|found| !found.is_empty())?;
        let fits = |to: &&Part| to.rank != part.rank && !to.element.type_name.is_empty();
        if !found.iter().all(fits) {
            return None;
        }
        let mut ranks: Vec<usize> = found.iter().map(|to| to.rank).collect();
        ranks.sort_unstable();
        ranks.dedup();
        Some(ranks)
    }

    /// The call that sets a policy of removal, or none where that of the other policy says both.
    fn removal_policy(&mut self, part: &Part, name: &str, value: &Value) -> Option<Vec<Call>> {
        let other = if name == "DeletionPolicy" { "UpdateReplacePolicy" } else { "DeletionPolicy" };
        let both = part.element.options.get(other) == Some(value);
        let policy = removal(value.as_str()?, name, both)?;
        let call = match (both, name, part.of) {
            (true, "UpdateReplacePolicy", _) => return Some(Vec::new()),
            (true, ..) => "removal_policy",
            (_, "DeletionPolicy", Some(_)) => "deletion_policy",
            (_, _, Some(_)) => "update_replace_policy",
            _ => return None,
        };
        self.file.uses.add("ias_aws::cfn", "RemovalPolicy");
        Some(vec![(call, vec![Code::path(format!("RemovalPolicy::{policy}"))])])
    }

    /// `UpdatePolicy::new(..).and(..)`
    fn update_policy(&mut self, value: &Value) -> Option<Code> {
        let mut entries = value.as_object()?.iter();
        let (key, value) = entries.next()?;
        self.file.uses.add("ias_aws::cfn", "UpdatePolicy");
        let first = Code::call("UpdatePolicy::new", [Code::text(key), self.plain(value)]);
        Some(
            entries
                .fold(first, |code, (key, value)| code.method("and", [Code::text(key), self.plain(value)])),
        )
    }

    /// `CreationPolicy::resource_signal(..)`, for what that can say.
    fn creation_policy(&mut self, value: &Value) -> Option<Code> {
        let signal =
            value.as_object().filter(|policy| policy.len() == 1)?.get("ResourceSignal")?.as_object()?;
        let (count, timeout) = (signal.get("Count")?, signal.get("Timeout")?.as_str()?);
        if signal.len() != 2 {
            return None;
        }
        let timeout = duration(timeout)?;
        self.file.uses.add("ias_aws::cfn", "CreationPolicy");
        let count = self.typed(count, &ias_core::import::Wanted::Int, None).code;
        Some(Code::call("CreationPolicy::resource_signal", [count, timeout]))
    }

    /// The variable of a condition that a value names.
    pub(super) fn condition_of(&mut self, value: &Value) -> Option<Code> {
        let part = self.elements.find(&named(value)?.node)?;
        (part.element.section == Section::CONDITIONS && part.rank < self.at.rank)
            .then(|| self.variable(part.rank))
    }

    /// A value where any value may stand.
    pub(super) fn plain(&mut self, value: &Value) -> Code {
        match self.tree(value) {
            Tree::Code(code) => code,
            Tree::Null => Code::path("Value::Null"),
            tree => Code::value(tree),
        }
    }
}

/// The variant of `RemovalPolicy` that stands for a word.
fn removal(word: &str, option: &str, both: bool) -> Option<&'static str> {
    match word {
        "Delete" => Some("Destroy"),
        "Retain" => Some("Retain"),
        "Snapshot" => Some("Snapshot"),
        "RetainExceptOnCreate" if option == "DeletionPolicy" && !both => Some("RetainOnUpdateOrDelete"),
        _ => None,
    }
}

/// A length of time, as in `PT15M`, that is written again in the same way.
fn duration(text: &str) -> Option<Code> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let amount: u64 = digits.parse().ok()?;
    let made = [
        ("hours", Duration::hours(amount)),
        ("minutes", Duration::minutes(amount)),
        ("seconds", Duration::seconds(amount)),
    ];
    let (unit, _) = made.into_iter().find(|(_, made)| made.to_string() == text)?;
    Some(Code::call(format!("Duration::{unit}"), [Code::Number(digits)]))
}
