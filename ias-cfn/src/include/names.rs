//! What the names of a template lead to.

use std::collections::{HashMap, HashSet};

use ias_core::document::{Content, Entry, Located};
use ias_core::{Node, Value};

use crate::stack::Section;

/// The scopes of elements whose names are their own, as aws-cdk-lib has them.
pub(super) const CONDITIONS: &str = "$Conditions";
pub(super) const MAPPINGS: &str = "$Mappings";
pub(super) const RULES: &str = "$Rules";
pub(super) const HOOKS: &str = "$Hooks";
pub(super) const OUTPUTS: &str = "$Outputs";
pub(super) const METADATA: &str = "$Metadata";
pub(super) const TEMPLATE: &str = "$Template";

/// What `Ref` finds.
pub(super) enum Target {
    /// A resource or parameter.
    Node(Node),
    /// A parameter that was given a value.
    Value(Value),
}

/// The names of a template.
#[derive(Default)]
pub(super) struct Names {
    /// Resources and parameters.
    pub(super) elements: HashMap<String, Target>,
    pub(super) conditions: HashMap<String, Node>,
    pub(super) mappings: HashMap<String, Node>,
    /// Resources that depend on each other in circles, which only a macro takes apart.
    pub(super) entangled: HashSet<String>,
}

impl Names {
    /// Adds an element of a section, if others can name it.
    pub(super) fn add(&mut self, section: &str, name: &str, node: &Node) {
        let (name, node) = (name.to_owned(), node.clone());
        match section {
            _ if name.starts_with("Fn::") => {}
            Section::CONDITIONS => drop(self.conditions.insert(name, node)),
            Section::MAPPINGS => drop(self.mappings.insert(name, node)),
            Section::PARAMETERS | Section::RESOURCES => {
                self.elements.insert(name, Target::Node(node));
            }
            _ => {}
        }
    }
}

/// The resources that stand in a circle of references, or between two circles.
///
/// A macro such as `AWS::Serverless-2016-10-31` may take a circle apart: a function that names the API in front of it, and
/// the API that names the function. Such references stay text.
pub(super) fn entangled(resources: &[Entry]) -> HashSet<String> {
    let names: HashSet<&str> = resources.iter().map(|entry| &*entry.key).collect();
    let mut edges: Vec<(&str, &str)> = Vec::new();
    for entry in resources {
        named(&entry.value, &mut |name| {
            if let Some(to) = names.get(name)
                && *to != entry.key
            {
                edges.push((&entry.key, to));
            }
        });
    }
    edges.sort_unstable();
    edges.dedup();
    let forwards = peel(&names, edges.iter().copied());
    let backwards = peel(&names, edges.iter().map(|&(from, to)| (to, from)));
    forwards.intersection(&backwards).map(|name| (*name).to_owned()).collect()
}

/// Takes away what nothing leads to, again and again, and returns what is left.
fn peel<'a>(names: &HashSet<&'a str>, edges: impl Iterator<Item = (&'a str, &'a str)>) -> HashSet<&'a str> {
    let mut onwards: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut incoming: HashMap<&str, usize> = HashMap::new();
    for (from, to) in edges {
        onwards.entry(from).or_default().push(to);
        *incoming.entry(to).or_default() += 1;
    }
    let mut left = names.clone();
    let mut free: Vec<&str> = Vec::new();
    free.extend(names.iter().filter(|name| !incoming.contains_key(**name)));
    while let Some(name) = free.pop() {
        left.remove(name);
        for to in onwards.remove(name).unwrap_or_default() {
            let count = incoming.entry(to).or_default();
            *count -= 1;
            if *count == 0 {
                free.push(to);
            }
        }
    }
    left
}

/// Calls `found` with everything that could name an element.
fn named(value: &Located, found: &mut dyn FnMut(&str)) {
    match &value.content {
        Content::Scalar { .. } => {}
        Content::List(items) => items.iter().for_each(|item| named(item, found)),
        Content::Map(entries) => {
            for entry in entries {
                let texts = |value: &Located, found: &mut dyn FnMut(&str)| {
                    value.as_str().into_iter().for_each(&mut *found);
                    value.as_list().into_iter().flatten().filter_map(Located::as_str).for_each(found);
                };
                match &*entry.key {
                    "Ref" | "DependsOn" => texts(&entry.value, found),
                    "Fn::GetAtt" => {
                        texts(&entry.value, &mut |text| found(text.split('.').next().unwrap_or_default()));
                    }
                    "Fn::Sub" => {
                        texts(&entry.value, &mut |text| super::sub::names(text).for_each(&mut *found));
                    }
                    _ => {}
                }
                named(&entry.value, found);
            }
        }
    }
}
