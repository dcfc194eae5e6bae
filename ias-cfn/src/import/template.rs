//! A template on its way into a program: what is known of it, and the steps of the function that builds it.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::Value;
use ias_core::import::rust::Code;
use ias_core::import::{Body, Counts, File, Make, Statement, Untyped};
use ias_core::schema::names::unique;

use super::elements::{Elements, Part};
use crate::facts::Type;
use crate::stack::{Section, logical_id};

/// A template on its way into a program.
pub(super) struct Template<'a> {
    pub(super) elements: &'a Elements,
    pub(super) file: &'a mut File,
    pub(super) body: Body,
    pub(super) steps: Vec<Step>,
    pub(super) counts: Counts,
    /// What is written without types, by its place in the template.
    pub(super) untyped: Vec<(String, Untyped)>,
    /// The services whose features the program needs.
    pub(super) services: BTreeSet<String>,
    /// Construct ids that are taken.
    pub(super) ids: BTreeSet<String>,
    /// The variables of elements, by rank.
    variables: BTreeMap<usize, String>,
    /// Those that something refers to.
    pub(super) used: BTreeSet<usize>,
    /// The element that is being written.
    pub(super) at: Current,
    /// Submodules of types that several services of the template have.
    pub(super) ambiguous: BTreeSet<String>,
}

/// The element that is being written.
#[derive(Default)]
pub(super) struct Current {
    pub(super) place: String,
    pub(super) rank: usize,
    /// Its type, if it is a typed resource.
    pub(super) of: Option<&'static Type>,
    /// Changes of the finished element.
    pub(super) changes: Vec<(String, Value)>,
}

/// A part of the function, in order.
pub(super) enum Step {
    /// An empty line.
    Blank,
    /// A statement.
    Plain(String, Code),
    /// The construct of the element of this rank.
    Make(usize, Make),
}

/// A method that is called on a construct, with its arguments.
pub(super) type Call = (&'static str, Vec<Code>);

impl<'a> Template<'a> {
    pub(super) fn new(elements: &'a Elements, file: &'a mut File) -> Template<'a> {
        let mut body = Body::new(["stack", "scope"]);
        let mut variables = BTreeMap::new();
        let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for section in [Section::PARAMETERS, Section::RESOURCES, Section::CONDITIONS, Section::MAPPINGS] {
            for part in elements.section(section) {
                variables.insert(part.rank, body.variable(&part.name));
                if let Some(of) = part.of {
                    modules.entry(&of.submodule).or_default().insert(of.module);
                }
            }
        }
        let several = modules.into_iter().filter(|(_, services)| services.len() > 1);
        Template {
            elements,
            file,
            body,
            steps: Vec::new(),
            counts: Counts::default(),
            untyped: Vec::new(),
            services: BTreeSet::new(),
            ids: ["stack".to_owned()].into(),
            variables,
            used: BTreeSet::new(),
            at: Current::default(),
            ambiguous: several.map(|(submodule, _)| submodule.to_owned()).collect(),
        }
    }

    /// The variable of an element, which counts as used from then on.
    pub(super) fn variable(&mut self, rank: usize) -> Code {
        self.used.insert(rank);
        Code::path(self.variable_name(rank))
    }

    pub(super) fn variable_name(&self, rank: usize) -> String {
        self.variables.get(&rank).cloned().unwrap_or_default()
    }

    /// Begins another element.
    pub(super) fn begin(&mut self, part: &Part) {
        let place = match part.element.section {
            Section::TEMPLATE => part.name.clone(),
            section => format!("{section}/{}", part.name),
        };
        self.at = Current { place, rank: part.rank, of: part.of, changes: Vec::new() };
    }

    /// The id of a construct, and the calls that a name needs that is not made from it.
    pub(super) fn naming(&mut self, part: &Part, suffix: &str) -> (Code, Vec<Call>) {
        let readable: String = part.name.chars().filter(|sign| *sign != '/').collect();
        let free = !self.ids.contains(&readable) && !["Default", ""].contains(&readable.as_str());
        let id = if free {
            self.ids.insert(readable.clone());
            readable
        } else {
            unique(format!("{readable}{suffix}"), &mut self.ids)
        };
        let calls = match logical_id(&id) {
            Some(made) if made == part.name => Vec::new(),
            _ => vec![("override_logical_id", vec![Code::text(&part.name)])],
        };
        (Code::text(&id), calls)
    }

    /// The construct of an element, by the function that makes it, with its arguments after the scope.
    pub(super) fn make(
        &mut self,
        part: &Part,
        path: impl Into<String>,
        arguments: Vec<Code>,
        calls: Vec<Call>,
        last: &'static str,
    ) {
        let make = Make { name: None, path: path.into(), arguments, calls, last };
        self.steps.push(Step::Make(part.rank, make));
    }

    /// Something that no construct stands for.
    pub(super) fn fragment(&mut self, part: &Part) {
        self.file.uses.add("ias_aws", "CfnFragment");
        self.file.uses.add("ias_aws", "Section");
        let section = match part.element.section {
            Section::TEMPLATE => "TEMPLATE".to_owned(),
            section => section.to_uppercase(),
        };
        let singular = match part.element.section {
            Section::TEMPLATE => "Part",
            section => section.trim_end_matches('s'),
        };
        let (id, _) = self.naming(part, singular);
        let value = match part.element.properties.get("") {
            Some(value) => value.clone(),
            None => Value::Map(part.element.properties.clone()),
        };
        let value = self.plain(&value);
        let arguments = vec![id, Code::path(format!("Section::{section}")), Code::text(&part.name), value];
        let make = Make {
            name: None,
            path: "CfnFragment::new".to_owned(),
            arguments,
            calls: Vec::new(),
            last: "value",
        };
        self.steps.push(Step::Make(usize::MAX, make));
    }

    /// Writes all steps down, now that it is known which elements are referred to.
    pub(super) fn write(&mut self) {
        for step in std::mem::take(&mut self.steps) {
            match step {
                Step::Blank => self.body.blank(),
                Step::Plain(name, code) => {
                    let name = Some(name).filter(|name| !name.is_empty());
                    self.body.push(self.file, "stack", Statement { name, code });
                }
                Step::Make(rank, make) => {
                    let owner = match make.arguments.first() {
                        Some(Code::Text(id)) => id.clone(),
                        _ => String::new(),
                    };
                    let name = self.used.contains(&rank).then(|| self.variable_name(rank));
                    let arguments = std::iter::once(Code::path("stack").borrow()).chain(make.arguments);
                    let make = Make { name, arguments: arguments.collect(), ..make };
                    self.body.make(self.file, &owner, make);
                }
            }
        }
        self.body.blank();
    }
}
