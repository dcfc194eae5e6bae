//! Templates that exist already, taken into a stack as a whole.

mod convert;
mod names;
mod nested;
mod short_form;
pub(crate) mod sub;
mod template;

use ias_core::diagnostic::nearest;
use ias_core::document::Source;
use ias_core::{Construct, Diagnostic, Element, Naming, Node, Value};

use super::{CfnResource, CfnType};
use crate::codes;
use crate::stack::{CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnRule, Section};

pub use nested::IncludedStack;
pub(crate) use short_form::long_form;

/// A template of CloudFormation in a stack: JSON, or YAML with short forms such as `!Ref`.
///
/// Everything in it becomes an element of the tree under its own logical id and is written again as it was: parameters,
/// rules, mappings, conditions, resources, outputs, metadata, hooks, transforms, loops (`Fn::ForEach`), and sections that
/// only a macro knows. Short forms become long ones, comments go, and the order within a section is that of the ids. What
/// names a resource of the template refers to it, so dependencies, cycles, other stacks and changed logical ids are
/// understood.
///
/// A template with functions of `AWS::LanguageExtensions` gets this transform if it lacks it, as none of them works without.
///
/// ```
/// use ias_aws::{Stack, StackProps, cfn::{CfnType, Include, IncludeProps}, s3, sns};
/// use ias_core::{App, document::Source};
///
/// let template = Source::new("legacy.yaml", "\
/// Parameters:
///   Team: { Type: String }
/// Resources:
///   Data:
///     Type: AWS::S3::Bucket
///     Properties:
///       BucketName: !Sub '${Team}-data'
/// "); // or `ias_core::source!("legacy.yaml")`
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let legacy = Include::new(&stack, "Legacy", IncludeProps::new(template).parameter("Team", "orders"));
///
/// let data = legacy.resource::<s3::CfnBucket>("Data"); // typed from here on
/// data.update(|props| props.object_lock_enabled(true));
/// sns::CfnTopic::new(&stack, "Topic", sns::CfnTopicProps::new().display_name(data.reference()));
/// assert_eq!(app.find::<s3::CfnBucket>().len(), 1);
/// assert!(app.synth().is_ok());
/// ```
///
/// # Why the text is there at construction
///
/// The program takes handles from the template at once, so the text must be there when the include is constructed, and
/// constructors read no files. [`source!`](ias_core::source!) has the compiler read it, which also notices every change of
/// the file; [`Inputs::source`](ias_core::Inputs::source) reads it as a declared input when the program starts, where a
/// missing file is an error of the inputs.
///
/// # What is read how
///
/// YAML is read as CloudFormation does, by the rules of [YAML 1.1](ias_core::document::Schema::Yaml11): `on` is a truth value,
/// `010` is 8. An account such as `012345670123` without quotes is a number there, and a warning here. Aliases and `<<`,
/// which only the tools around CloudFormation understand, are written out.
#[derive(Clone, Debug, Construct)]
pub struct Include {
    node: Node,
}

/// What an [`Include`] is made of.
#[derive(Clone, Debug)]
pub struct IncludeProps {
    pub(super) source: Source,
    pub(super) parameters: Vec<(String, Value)>,
    pub(super) preserve_logical_ids: bool,
}

impl IncludeProps {
    /// The template.
    pub fn new(source: Source) -> IncludeProps {
        IncludeProps { source, parameters: Vec::new(), preserve_logical_ids: true }
    }

    /// Gives a parameter its value: the parameter goes, and what refers to it has the value instead.
    ///
    /// The value is text, a number, a list, or anything late, such as an attribute of a resource of another stack.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> IncludeProps {
        let name = name.into();
        self.parameters.retain(|(known, _)| *known != name);
        self.parameters.push((name, value.into()));
        self
    }

    /// Whether elements keep their logical ids; otherwise they get ids made from their paths, so that one template can be
    /// included several times. Default: true.
    #[must_use]
    pub fn preserve_logical_ids(self, preserve: bool) -> IncludeProps {
        IncludeProps { preserve_logical_ids: preserve, ..self }
    }
}

impl Include {
    /// Takes a template into a stack. What is wrong with it is reported with its file and line.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: IncludeProps) -> Include {
        let include = scope.node().define(id, |node| Include { node });
        template::fill(&include.node, props);
        include
    }

    /// The resource with this logical id, as a handle of its type.
    ///
    /// One that the template does not have, or that has another type, is reported; the handle is harmless then.
    #[track_caller]
    pub fn resource<T: CfnType>(&self, id: &str) -> T {
        let node = self.look_up("", id, Section::RESOURCES);
        let found = node.element().map(|element| element.type_name.clone()).filter(|name| !name.is_empty());
        if let Some(found) = found.filter(|found| *found != T::TYPE) {
            let message = format!("`{id}` is an `{found}` and no `{}`", T::TYPE);
            let problem = Diagnostic::error(&codes::INCLUDE_LACKS, message);
            self.complain(
                problem.hint("ask for a handle of its own type, or for `cfn::CfnResource` with `untyped`"),
            );
        }
        T::from_node(node)
    }

    /// The resource with this logical id, whatever its type.
    #[track_caller]
    pub fn untyped(&self, id: &str) -> CfnResource {
        CfnResource::on(self.look_up("", id, Section::RESOURCES))
    }

    /// All resources, in the order of the template; those of loops and macros are not known.
    pub fn resources(&self) -> Vec<CfnResource> {
        let of_template = self.node.children().into_iter();
        of_template.filter(is_resource).map(CfnResource::on).collect()
    }

    /// The parameter with this name.
    #[track_caller]
    pub fn cfn_parameter(&self, name: &str) -> CfnParameter {
        CfnParameter::on(self.look_up("", name, Section::PARAMETERS))
    }

    /// The condition with this name.
    #[track_caller]
    pub fn condition(&self, name: &str) -> CfnCondition {
        CfnCondition::on(self.look_up(names::CONDITIONS, name, Section::CONDITIONS))
    }

    /// The mapping with this name.
    #[track_caller]
    pub fn mapping(&self, name: &str) -> CfnMapping {
        CfnMapping::on(self.look_up(names::MAPPINGS, name, Section::MAPPINGS))
    }

    /// The rule with this name.
    #[track_caller]
    pub fn rule(&self, name: &str) -> CfnRule {
        CfnRule::on(self.look_up(names::RULES, name, Section::RULES))
    }

    /// The output with this name.
    #[track_caller]
    pub fn output(&self, name: &str) -> CfnOutput {
        CfnOutput::on(self.look_up(names::OUTPUTS, name, Section::OUTPUTS))
    }

    /// The node of an element, or a stand-in whose absence is reported.
    #[track_caller]
    fn look_up(&self, group: &str, id: &str, section: &'static str) -> Node {
        let scope = if group.is_empty() { Some(self.node.clone()) } else { self.node.try_find_child(group) };
        let of_section = |node: &Node| node.element().is_some_and(|element| element.section == section);
        let found = scope.as_ref().and_then(|scope| scope.try_find_child(id)).filter(of_section);
        if let Some(node) = found {
            return node;
        }
        let name = section.to_lowercase();
        let name = name.trim_end_matches('s');
        let problem = Diagnostic::error(&codes::INCLUDE_LACKS, format!("the template has no {name} `{id}`"));
        let others = scope.iter().flat_map(Node::children).filter(of_section).map(|node| node.id());
        let others: Vec<String> = others.collect();
        self.complain(match nearest(id, others.iter().map(String::as_str)) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None if others.is_empty() => problem.hint(format!("it has no {name} at all")),
            None => problem.hint(format!("it has `{}`", others.join("`, `"))),
        });
        self.stand_in(id, section)
    }

    /// Something to refer to in the place of what the template lacks; nothing is written then.
    #[track_caller]
    fn stand_in(&self, id: &str, section: &'static str) -> Node {
        let id = format!("$Missing {section} {id}");
        if let Some(node) = self.node.try_find_child(&id) {
            return node;
        }
        let made = self.node.define(&id, |node| Include { node });
        let naming = Naming::Given(id.into());
        made.node.set_element(Element { naming, ..Element::new(Section::TEMPLATE, "") });
        made.node
    }

    /// Reports a mistake of the caller's.
    #[track_caller]
    fn complain(&self, problem: Diagnostic) {
        self.node.report(problem.at(std::panic::Location::caller().into()));
    }
}

fn is_resource(node: &Node) -> bool {
    node.element()
        .is_some_and(|element| element.section == Section::RESOURCES && !element.type_name.is_empty())
}
