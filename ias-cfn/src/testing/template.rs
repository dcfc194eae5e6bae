//! Assertions on a finished template.

use std::collections::BTreeMap;

use ias_core::diagnostic::nearest;
use ias_core::testing::{Candidates, Matcher, masked, synthesized};
use ias_core::{Artifact, Assembly, Construct, Naming, Node, pattern};
use serde_json::{Map, Value as Json};

use super::circle;
use super::typed::Resources;
use crate::CfnType;
use crate::stack::logical_id;

/// A finished template, as it would be deployed.
///
/// Assertions panic at the caller's line. A logical id of `*` stands for all.
#[derive(Clone, Debug)]
pub struct Template {
    name: String,
    document: Json,
    /// The paths of the constructs below the app, by logical id.
    paths: BTreeMap<String, String>,
}

impl Template {
    /// Synthesizes the app and takes the template of a stack, nested or not, by the name that `cargo run -- ls` shows.
    ///
    /// # Panics
    ///
    /// With the problems of the program, or if it has no such stack.
    #[track_caller]
    pub fn of(app: &dyn Construct, stack: &str) -> Template {
        let assembly = synthesized(app);
        let stacks = || assembly.artifacts().iter().filter(|artifact| is_template(artifact.files.first()));
        let Some(artifact) = stacks().find(|artifact| artifact.name == stack) else {
            let names: Vec<&str> = stacks().map(|artifact| &*artifact.name).collect();
            let like = nearest(stack, names.iter().copied());
            let meant = like.map(|name| format!("; `{name}` is near")).unwrap_or_default();
            panic!("there is no stack `{stack}`{meant}; there are: {}", names.join(", "));
        };
        Template::made(&assembly, artifact, &app.node().root())
    }

    /// The templates of all stacks, each after those that it depends on.
    ///
    /// # Panics
    ///
    /// With the problems of the program.
    #[track_caller]
    pub fn all(app: &dyn Construct) -> Vec<Template> {
        let assembly = synthesized(app);
        let stacks = assembly.artifacts().iter().filter(|artifact| is_template(artifact.files.first()));
        stacks.map(|artifact| Template::made(&assembly, artifact, &app.node().root())).collect()
    }

    fn made(assembly: &Assembly, artifact: &Artifact, root: &Node) -> Template {
        let file = artifact.files.first().and_then(|path| assembly.file(path));
        let document = file.and_then(|file| serde_json::from_slice(&file.bytes).ok()).unwrap_or_default();
        let node = match &*artifact.path {
            "" => Some(root.clone()),
            path => root.try_find_child(path),
        };
        let paths = node.map(|node| paths(&node)).unwrap_or_default();
        Template { name: artifact.name.clone(), document, paths }
    }

    /// Synthesizes the app of a construct and takes the template of the stack, nested or not, that it is or belongs to.
    ///
    /// # Panics
    ///
    /// With the problems of the program, or if the construct stands outside every stack.
    #[track_caller]
    pub fn from_stack(stack: &dyn Construct) -> Template {
        match stack.node().target() {
            Some((_, target)) => Template::of(stack.node(), target.name()),
            None => panic!("`{}` belongs to no stack", stack.node().path()),
        }
    }

    /// A template that something else made.
    ///
    /// # Panics
    ///
    /// If its resources depend on each other in a circle, which CloudFormation refuses.
    #[track_caller]
    pub fn from_json(document: impl Into<Json>) -> Template {
        let template = Template::from_json_with_circles(document);
        if let Some(circle) = circle::find(&template.document) {
            panic!("the resources depend on each other in a circle: {}", circle.join(" -> "));
        }
        template
    }

    /// A template that something else made, which may have circles, as one that a transform changes first may.
    pub fn from_json_with_circles(document: impl Into<Json>) -> Template {
        Template { name: "template".to_owned(), document: document.into(), paths: BTreeMap::new() }
    }

    /// A template that something else made, as text of JSON.
    ///
    /// # Panics
    ///
    /// If it is no JSON, or if its resources depend on each other in a circle.
    #[track_caller]
    pub fn from_string(text: &str) -> Template {
        match serde_json::from_str::<Json>(text) {
            Ok(document) => Template::from_json(document),
            Err(error) => panic!("the template is no JSON: {error}"),
        }
    }

    /// The name of the stack.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole template.
    pub fn to_json(&self) -> &Json {
        &self.document
    }

    /// The template with the hashes of assets masked, for a snapshot.
    pub fn masked(&self) -> Json {
        masked(&self.document)
    }

    /// Asserts that the whole template matches; it may have more.
    #[track_caller]
    pub fn template_matches(&self, expected: impl Into<Matcher>) {
        Candidates::new("template", [(&*self.name, &self.document)]).has(&expected.into());
    }

    /// Asserts how many resources of a type there are.
    #[track_caller]
    pub fn resource_count_is(&self, type_name: &str, count: usize) {
        self.of_type(type_name).count_is(&pattern!({}), count);
    }

    /// Asserts how many resources of a type have such properties.
    #[track_caller]
    pub fn resource_properties_count_is(&self, type_name: &str, expected: impl Into<Matcher>, count: usize) {
        self.properties_of_type(type_name).count_is(&expected.into(), count);
    }

    /// Asserts that there is a resource of the type whose whole definition matches.
    #[track_caller]
    pub fn has_resource(&self, type_name: &str, expected: impl Into<Matcher>) {
        self.of_type(type_name).has(&expected.into());
    }

    /// Asserts that there is a resource of the type with such properties.
    #[track_caller]
    pub fn has_resource_properties(&self, type_name: &str, expected: impl Into<Matcher>) {
        self.properties_of_type(type_name).has(&expected.into());
    }

    /// Asserts that all resources of the type match as a whole, and that there is one.
    #[track_caller]
    pub fn all_resources(&self, type_name: &str, expected: impl Into<Matcher>) {
        self.of_type(type_name).all(&expected.into());
    }

    /// Asserts that all resources of the type have such properties, and that there is one.
    #[track_caller]
    pub fn all_resources_properties(&self, type_name: &str, expected: impl Into<Matcher>) {
        self.properties_of_type(type_name).all(&expected.into());
    }

    /// The resources of a type that match as a whole, by logical id.
    pub fn find_resources(&self, type_name: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.of_type(type_name).find(&expected.into())
    }

    /// The resources of a type, with typed properties.
    pub fn resources<T: CfnType>(&self) -> Resources<'_, T> {
        let of_type = self.section("Resources").filter(|(_, body)| type_of(body) == T::TYPE);
        Resources::new(of_type.map(|(id, body)| (id, self.path(id), body)))
    }

    /// Asserts that there is such an output.
    #[track_caller]
    pub fn has_output(&self, logical_id: &str, expected: impl Into<Matcher>) {
        self.named("Outputs", "output", logical_id).has(&expected.into());
    }

    /// The outputs that match.
    pub fn find_outputs(&self, logical_id: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.named("Outputs", "output", logical_id).find(&expected.into())
    }

    /// Asserts that there is such a parameter.
    #[track_caller]
    pub fn has_parameter(&self, logical_id: &str, expected: impl Into<Matcher>) {
        self.named("Parameters", "parameter", logical_id).has(&expected.into());
    }

    /// The parameters that match.
    pub fn find_parameters(&self, logical_id: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.named("Parameters", "parameter", logical_id).find(&expected.into())
    }

    /// Asserts that there is such a mapping.
    #[track_caller]
    pub fn has_mapping(&self, logical_id: &str, expected: impl Into<Matcher>) {
        self.named("Mappings", "mapping", logical_id).has(&expected.into());
    }

    /// The mappings that match.
    pub fn find_mappings(&self, logical_id: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.named("Mappings", "mapping", logical_id).find(&expected.into())
    }

    /// Asserts that there is such a condition.
    #[track_caller]
    pub fn has_condition(&self, logical_id: &str, expected: impl Into<Matcher>) {
        self.named("Conditions", "condition", logical_id).has(&expected.into());
    }

    /// The conditions that match.
    pub fn find_conditions(&self, logical_id: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.named("Conditions", "condition", logical_id).find(&expected.into())
    }

    /// The path of the construct below the app that made an element; `None` for what no construct of the program made.
    pub fn path(&self, logical_id: &str) -> Option<&str> {
        self.paths.get(logical_id).map(String::as_str)
    }

    /// The logical id of a resource; the construct is named by its path below the app.
    pub fn logical_id(&self, path: &str) -> Option<&str> {
        self.paths.iter().find(|(_, one)| *one == path).map(|(id, _)| id.as_str())
    }

    /// The entries of a section of the template.
    pub(super) fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Json)> {
        let entries = self.document.get(name).and_then(Json::as_object);
        entries.into_iter().flatten().map(|(id, body)| (id.as_str(), body))
    }

    fn of_type(&self, type_name: &str) -> Candidates<'_> {
        let list = self.section("Resources").filter(|(_, body)| type_of(body) == type_name);
        self.candidates(type_name, list).instead(self.types(type_name))
    }

    fn properties_of_type(&self, type_name: &str) -> Candidates<'_> {
        static NONE: std::sync::LazyLock<Json> = std::sync::LazyLock::new(|| Map::new().into());
        let list = self.section("Resources").filter(|(_, body)| type_of(body) == type_name);
        let list = list.map(|(id, body)| (id, body.get("Properties").unwrap_or(&NONE)));
        self.candidates(&format!("{type_name} with properties"), list).instead(self.types(type_name))
    }

    fn named(&self, section: &str, what: &str, id: &str) -> Candidates<'_> {
        let list = self.section(section).filter(|(one, _)| id == "*" || *one == id);
        let what = if id == "*" { what.to_owned() } else { format!("{what} `{id}`") };
        let all: Vec<&str> = self.section(section).map(|(id, _)| id).collect();
        self.candidates(&what, list).instead(match &*all {
            [] => format!("the template has no {section}"),
            all => format!("there are {}", all.join(", ")),
        })
    }

    fn candidates<'a>(
        &'a self,
        what: &str,
        list: impl Iterator<Item = (&'a str, &'a Json)>,
    ) -> Candidates<'a> {
        Candidates::new(what, list).made_by(|id| self.path(id))
    }

    /// What a failure says where a type is not there.
    fn types(&self, wanted: &str) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        self.section("Resources").for_each(|(_, body)| *counts.entry(type_of(body)).or_default() += 1);
        let there: Vec<String> = counts.iter().map(|(name, count)| format!("{name} ({count})")).collect();
        let known = crate::facts::find(wanted).is_some() || counts.contains_key(wanted);
        let like = if known { None } else { crate::facts::nearest(wanted) };
        match (like, there.is_empty()) {
            (Some(like), _) => format!("no type has this name, but {like} has"),
            (None, true) => "the template has no resources".to_owned(),
            (None, false) => format!("there are {}", there.join(", ")),
        }
    }
}

/// The type that a resource says.
pub(super) fn type_of(body: &Json) -> &str {
    body.get("Type").and_then(Json::as_str).unwrap_or_default()
}

fn is_template(file: Option<&String>) -> bool {
    file.is_some_and(|file| file.ends_with(".template.json"))
}

/// The paths of a stack's constructs below the app, by the logical ids of their elements.
fn paths(root: &Node) -> BTreeMap<String, String> {
    let own = |node: &Node| node.target().is_some_and(|(of, _)| of == *root);
    let root_path = root.path();
    let named = root.walk().into_iter().filter(own).filter_map(|node| {
        let (element, path) = (node.element()?, node.path());
        let below = path.strip_prefix(&*root_path).unwrap_or(&path).trim_start_matches('/');
        let id = match &element.naming {
            Naming::Given(name) => name.to_string(),
            Naming::MovedFrom(old) => logical_id(old)?,
            Naming::Path => logical_id(below)?,
        };
        Some((id, path))
    });
    named.collect()
}
