//! Every known value against the schema of its type.

use ias_core::pointer::is_within;
use ias_core::schema::{self, Dialect, Fault, Mistake, Reading};
use ias_core::{Code, Diagnostic, Element, Expr, Item, Object, Severity, Value, View};

use super::at::{At, Problems, pointer};
use crate::codes;
use crate::facts::{self, Type};
use crate::intrinsic::called;
use crate::stack::StackTarget;

/// Transforms that leave properties as they are, or of which the types have schemas.
const PLAIN_TRANSFORMS: [&str; 2] = ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"];

/// Checks resources of a stack against their types.
pub(super) struct Schemas<'a> {
    /// Whether macros may make something else of what stands here.
    changing: bool,
    /// Resources of nested stacks, whose address is put in when the template is written.
    nested: Vec<&'a Item>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(target: &StackTarget, view: &View<'a>) -> Schemas<'a> {
        let transforms = target.transforms.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Schemas {
            changing: transforms.iter().any(|name| !PLAIN_TRANSFORMS.contains(&&**name)),
            nested: view.inner().filter_map(|(root, _)| view.item_of(root.target.anchor()?)).collect(),
        }
    }

    /// Checks the properties of a finished resource.
    pub(super) fn check(
        &self,
        element: &Element,
        item: &Item,
        of: Option<&'static Type>,
        to: &mut Problems<'_>,
    ) {
        let Some(of) = of else { return self.unknown(&element.type_name, to) };
        schema::check(of, &element.properties, &Template, &mut |at, mistake| {
            let told = is_about_the_value(mistake.fault) && to.are_told(at);
            if !told && !self.happens_later(&mistake, item, of) && !to.are_known(at) {
                to.add(at, self.problem(mistake, at, element));
            }
        });
    }

    /// A type that is not known. Private ones are the user's own business.
    fn unknown(&self, type_name: &str, to: &mut Problems<'_>) {
        if self.changing || !type_name.starts_with("AWS::") || type_name.ends_with("::MODULE") {
            return;
        }
        let problem = Diagnostic::warning(&codes::TYPE_UNKNOWN, format!("the type `{type_name}` is unknown"));
        let hint = match facts::nearest(type_name) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "if AWS has it, its values are not checked; acknowledge the code then".to_owned(),
        };
        to.add(&At::START, problem.hint(hint));
    }

    /// Whether something else sets what is missing here.
    fn happens_later(&self, mistake: &Mistake, item: &Item, of: &Type) -> bool {
        let missing = matches!(mistake.fault, Fault::Missing | Fault::Needs);
        let address = || {
            mistake.property == Some("TemplateURL") && self.nested.iter().any(|one| std::ptr::eq(*one, item))
        };
        // The section `Globals` has what these share.
        missing && (of.name.starts_with("AWS::Serverless::") || address())
    }

    fn problem(&self, mistake: Mistake, at: &At<'_>, element: &Element) -> Diagnostic {
        let code = code(mistake.fault);
        let mut problem = mistake.diagnostic(code);
        // Who writes over a finished resource knows something that the types do not.
        let overridden = || {
            let place = pointer(at, element);
            let of_it = |change: &str| is_within(&place, change) || is_within(change, &place);
            element.overrides.iter().any(|change| of_it(&change.pointer))
        };
        if self.changing || overridden() {
            problem.severity = Severity::Warning;
            return problem;
        }
        problem.disputable()
    }
}

/// Whether a mistake is in the value itself, and not in what stands in it or beside it.
fn is_about_the_value(fault: Fault) -> bool {
    use Fault::{Length, Pattern, Range, Type, Word};
    matches!(fault, Type | Word | Pattern | Length | Range)
}

fn code(fault: Fault) -> &'static Code {
    match fault {
        Fault::Type => &codes::VALUE_TYPE,
        Fault::Word => &codes::WORD_UNKNOWN,
        Fault::Pattern => &codes::PATTERN_MISMATCH,
        Fault::Length => &codes::LENGTH_INVALID,
        Fault::Range => &codes::NUMBER_INVALID,
        Fault::Count => &codes::COUNT_INVALID,
        Fault::Duplicate => &codes::ITEM_TWICE,
        Fault::Missing => &codes::PROPERTY_MISSING,
        Fault::Needs => &codes::PROPERTY_ALONE,
        Fault::Exclusive => &codes::PROPERTIES_EXCLUSIVE,
        Fault::ReadOnly => &codes::PROPERTY_READ_ONLY,
        Fault::Unknown => &codes::PROPERTY_UNKNOWN,
    }
}

/// The language of templates.
struct Template;

impl Dialect for Template {
    fn map<'v>(&self, map: &'v Object) -> Reading<'v> {
        match called(map) {
            Some((name, arguments)) => call(name, arguments),
            None => Reading::Known,
        }
    }

    fn expression<'v>(&self, expr: &'v Expr) -> Reading<'v> {
        match expr {
            Expr::Choice { then, otherwise, .. } => Reading::Either(then, otherwise),
            Expr::Call { function, arguments } => call(function, arguments),
            _ => Reading::Late,
        }
    }

    // Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
    fn is_late_text(&self, text: &str) -> bool {
        text.contains("{{resolve:")
    }

    fn adds_keys(&self, key: &str) -> bool {
        key.starts_with("Fn::")
    }

    fn converts_scalars(&self) -> bool {
        true
    }
}

fn call<'v>(function: &str, arguments: &'v Value) -> Reading<'v> {
    match (function, arguments) {
        ("Ref", Value::Text(name)) if name == "AWS::NoValue" => Reading::Absent,
        ("Fn::If", Value::List(list)) if list.len() == 3 => Reading::Either(&list[1], &list[2]),
        _ => Reading::Late,
    }
}
