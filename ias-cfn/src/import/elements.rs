//! The elements of a template, and the order in which a program can define them.

use std::collections::HashMap;
use std::sync::Arc;

use ias_core::{Construct as _, Element, Expr, Naming, Node, Value};

use crate::Include;
use crate::facts::{self, Type};
use crate::stack::Section;

/// An element of a template.
pub(super) struct Part {
    /// The logical id, or the name in its section.
    pub(super) name: String,
    pub(super) element: Arc<Element>,
    /// For a resource that can be written with its types, these.
    pub(super) of: Option<&'static Type>,
    /// Where it is defined: what has a lower number is there already.
    pub(super) rank: usize,
}

/// All elements, in the order in which they are defined.
pub(super) struct Elements {
    parts: Vec<Part>,
    by_path: HashMap<String, usize>,
}

/// Sections in the order in which a program defines their elements.
const ORDER: [&str; 8] = [
    Section::TEMPLATE,
    Section::METADATA,
    Section::PARAMETERS,
    Section::MAPPINGS,
    Section::CONDITIONS,
    Section::RULES,
    Section::RESOURCES,
    Section::OUTPUTS,
];

impl Elements {
    /// The elements of a template that was taken in.
    pub(super) fn of(include: &Include) -> Elements {
        let mut found: Vec<(String, Arc<Element>)> = Vec::new();
        collect(include.node(), &mut found);
        let by_path: HashMap<String, usize> =
            found.iter().enumerate().map(|(at, (path, _))| (path.clone(), at)).collect();
        let section = |at: usize| {
            let section = found[at].1.section;
            ORDER.iter().position(|known| *known == section).unwrap_or(ORDER.len())
        };
        let mut starts: Vec<usize> = (0..found.len()).collect();
        starts.sort_by_key(|&at| section(at)); // Stable: in a section, as the template has them.
        let mut order =
            Order { found: &found, by_path: &by_path, section: &section, seen: vec![false; found.len()] };
        let mut sorted = Vec::with_capacity(found.len());
        starts.into_iter().for_each(|at| order.visit(at, &mut sorted));

        let mut places = vec![0; found.len()];
        sorted.iter().enumerate().for_each(|(rank, &at)| places[at] = rank);
        let parts = sorted.iter().enumerate().map(|(rank, &at)| {
            let element = found[at].1.clone();
            let name = match &element.naming {
                Naming::Given(name) => name.to_string(),
                _ => found[at].0.rsplit('/').next().unwrap_or_default().to_owned(),
            };
            Part { name, of: typed(&element), element, rank }
        });
        let parts = parts.collect();
        let by_path = by_path.into_iter().map(|(path, at)| (path, places[at])).collect();
        Elements { parts, by_path }
    }

    /// The elements of a section, with their ranks.
    pub(super) fn section(&self, section: &str) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.element.section == section)
    }

    /// The element of a node.
    pub(super) fn find(&self, node: &Node) -> Option<&Part> {
        self.parts.get(*self.by_path.get(&node.path())?)
    }
}

fn collect(node: &Node, found: &mut Vec<(String, Arc<Element>)>) {
    for child in node.children() {
        if let Some(element) = child.element() {
            found.push((child.path(), element));
        }
        collect(&child, found);
    }
}

/// The type of a resource whose properties its typed handle takes.
fn typed(element: &Element) -> Option<&'static Type> {
    if element.section != Section::RESOURCES || element.type_name.is_empty() {
        return None;
    }
    let of = facts::find(&element.type_name)?;
    let properties = &of.properties;
    let complete = properties.mandatory.iter().all(|name| element.properties.get(name).is_some());
    let unknown = element.properties.iter().filter(|(name, _)| properties.property(name).is_none()).count();
    // One or two properties that the type does not know can be added to it; more make it no better than an untyped one.
    (complete && unknown <= 2 && unknown * 2 <= element.properties.len()).then_some(of)
}

/// What refers to something comes after it, as far as there is no circle.
struct Order<'a> {
    found: &'a [(String, Arc<Element>)],
    by_path: &'a HashMap<String, usize>,
    section: &'a dyn Fn(usize) -> usize,
    seen: Vec<bool>,
}

impl Order<'_> {
    fn visit(&mut self, at: usize, sorted: &mut Vec<usize>) {
        // A stack of its own: templates may be as deep as they have resources.
        let mut open = vec![(at, self.needs(at))];
        if std::mem::replace(&mut self.seen[at], true) {
            return;
        }
        while let Some((at, needs)) = open.last_mut() {
            match needs.pop() {
                Some(need) if !std::mem::replace(&mut self.seen[need], true) => {
                    let further = self.needs(need);
                    open.push((need, further));
                }
                Some(_) => {}
                None => {
                    sorted.push(*at);
                    open.pop();
                }
            }
        }
    }

    /// What an element refers to in its own section, the first last.
    fn needs(&self, at: usize) -> Vec<usize> {
        let mut needs = Vec::new();
        self.found[at].1.walk(&mut |value| {
            let Value::Expr(expr) = value else { return };
            let node = match &**expr {
                Expr::Reference(reference) => &reference.node,
                Expr::Choice { condition, .. } => condition,
                _ => return,
            };
            needs.extend(self.by_path.get(&node.path()).copied());
        });
        needs.retain(|&need| (self.section)(need) == (self.section)(at));
        needs.reverse();
        needs
    }
}
