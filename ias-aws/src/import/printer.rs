//! A template on its way into a program, and its values.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::import::rust::{Brackets, Code};
use ias_core::import::{Body, Counts, File, Form, Printer, Typed, Untyped, Wanted};
use ias_core::schema::names;
use ias_core::{Expr, Reference, Value};

use super::elements::{Elements, Part};
use crate::cfn::arn;
use crate::facts::{self, KindOf, Type};
use crate::intrinsic::{LOGICAL_ID, SUBSTITUTION};
use crate::stack::Section;

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
    ambiguous: BTreeSet<String>,
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
    /// A construct.
    Make(Make),
}

/// A construct with what is called on it.
pub(super) struct Make {
    pub(super) rank: usize,
    /// The function that makes it.
    pub(super) path: String,
    /// Its arguments after the scope; the last one gets a variable of its own where the line would be too long.
    pub(super) arguments: Vec<Code>,
    pub(super) calls: Vec<(&'static str, Vec<Code>)>,
    /// The variable of the last argument, where it gets one.
    pub(super) last: &'static str,
}

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

    /// A function of `ias_aws::intrinsic`.
    pub(super) fn intrinsic(&mut self, name: &str) -> String {
        self.file.uses.add("ias_aws::intrinsic", "self");
        format!("intrinsic::{name}")
    }

    /// A pseudo parameter; `None` for a name that is none.
    pub(super) fn pseudo(&mut self, name: &str) -> Option<Typed> {
        let (function, of) = match name {
            "AWS::AccountId" => ("account_id", "String"),
            "AWS::Region" => ("region", "String"),
            "AWS::Partition" => ("partition", "String"),
            "AWS::URLSuffix" => ("url_suffix", "String"),
            "AWS::StackName" => ("stack_name", "String"),
            "AWS::StackId" => ("stack_id", "String"),
            "AWS::NotificationARNs" => ("notification_arns", "List<String>"),
            _ => return None,
        };
        self.file.uses.add("ias_aws::intrinsic", "pseudo");
        Some(Typed::val(Code::call(format!("pseudo::{function}"), []), of))
    }

    /// The expression as what is wanted; its own type is given as text has it, or as a schema.
    pub(super) fn fitted(&mut self, code: Code, has: &Wanted, wanted: &Wanted) -> Typed {
        if self.fits(has, wanted) {
            return Typed::val(code, spelling(has));
        }
        self.cast(code, wanted)
    }

    /// The expression, taken for what is wanted.
    pub(super) fn cast(&mut self, code: Code, wanted: &Wanted) -> Typed {
        let (method, form) = self.with_type("cast", wanted);
        Typed { code: code.method(method, []), form }
    }

    /// A function or method whose result is of the wanted type, which is written where the use does not tell.
    pub(super) fn with_type(&mut self, name: &str, wanted: &Wanted) -> (String, Form) {
        if self.is_told_by_use(wanted) {
            return (name.to_owned(), Form::Late(None));
        }
        let of = self.spell(wanted);
        (format!("{name}::<{of}>"), Form::Late(Some(of)))
    }

    /// Whether a value of one type can stand where another is wanted.
    fn fits(&self, has: &Wanted, wanted: &Wanted) -> bool {
        match (has, wanted) {
            (Wanted::Text | Wanted::Kind(_), Wanted::Text)
            | (_, Wanted::Json)
            | (Wanted::Bool, Wanted::Bool)
            | (Wanted::Int, Wanted::Int)
            | (Wanted::Float, Wanted::Float) => true,
            (Wanted::Kind(has), Wanted::Kind(wanted)) => has == wanted || admits(wanted, has),
            (Wanted::List(has), Wanted::List(wanted)) => match (&**has, &**wanted) {
                (Wanted::Kind(has), Wanted::Kind(wanted)) => has == wanted,
                (has, wanted) => matches!(
                    (has, wanted),
                    (Wanted::Text, Wanted::Text) | (Wanted::Int, Wanted::Int) | (Wanted::Bool, Wanted::Bool)
                ),
            },
            _ => false,
        }
    }

    fn reference(&mut self, of: &Reference, wanted: &Wanted) -> Typed {
        let Some(part) = self.elements.find(&of.node) else { return self.name(of, "", wanted) };
        if part.rank >= self.at.rank {
            // A circle, or the element itself: there is no variable yet.
            self.untyped(Untyped::Other("it refers to what comes after it"));
            return self.name(of, &part.name, wanted);
        }
        let variable = self.variable(part.rank);
        match (&of.attribute, part.of, part.element.section) {
            (_, _, Section::PARAMETERS) => match wanted {
                // A parameter stands for its value where text is wanted.
                Wanted::Text => {
                    Typed { code: variable.borrow(), form: Form::Own("&CfnParameter".to_owned()) }
                }
                Wanted::Json => Typed::val(variable.method("value_as_string", []), "String"),
                Wanted::List(inner) if matches!(**inner, Wanted::Text) => {
                    Typed::val(variable.method("value_as_list", []), "List<String>")
                }
                wanted => {
                    let (method, form) = self.with_type("value", wanted);
                    Typed { code: variable.method(method, []), form }
                }
            },
            (None, Some(of), _) => {
                let code = variable.method("reference", []);
                match of.reference_schema {
                    Some(schema) => self.fitted(code, &Wanted::attribute(schema), wanted),
                    None => self.cast(code, wanted),
                }
            }
            (None, None, _) => self.fitted(variable.method("reference", []), &Wanted::Text, wanted),
            (Some(name), Some(of), _) => {
                let getters = names::getters(of.attributes.iter().map(|attribute| attribute.name));
                match of.attributes.iter().zip(getters).find(|(known, _)| known.name == *name) {
                    Some((attribute, getter)) => {
                        let code = variable.method(getter, []);
                        self.fitted(code, &Wanted::attribute(attribute.schema), wanted)
                    }
                    None => {
                        self.untyped(Untyped::Other("its type has no such attribute"));
                        self.file.uses.add("ias_aws", "cfn");
                        let of = self.spell_late(wanted);
                        let node = variable.method("node", []);
                        Typed::val(
                            Code::call(format!("cfn::attribute::<{of}>"), [node, Code::text(name)]),
                            of,
                        )
                    }
                }
            }
            (Some(name), None, _) => {
                let of = self.spell_late(wanted);
                Typed::val(variable.method(format!("attribute::<{of}>"), [Code::text(name)]), of)
            }
        }
    }

    /// Whether an expression has a type that fits a kind of references by itself.
    fn gives_kind(&self, of: &Expr, wanted: &Wanted) -> bool {
        let schema = match of {
            Expr::Reference(Reference { node, attribute, .. }) => {
                let part = self.elements.find(node).filter(|part| part.rank < self.at.rank);
                part.and_then(|part| part.of).and_then(|of| match attribute {
                    None => of.reference_schema,
                    Some(name) => of.attribute(name).map(|attribute| attribute.schema),
                })
            }
            _ => None,
        };
        schema.is_some_and(|schema| self.fits(&Wanted::attribute(schema), wanted))
    }

    /// The type of a late value that any place takes for what it wants.
    fn spell_late(&mut self, wanted: &Wanted) -> String {
        match wanted {
            Wanted::Json => "String".to_owned(),
            wanted => self.spell(wanted),
        }
    }

    /// A reference by name alone.
    fn name(&mut self, of: &Reference, name: &str, wanted: &Wanted) -> Typed {
        let (function, argument) = match &of.attribute {
            None => ("Ref", Code::text(name)),
            Some(attribute) => {
                let pair = vec![Code::text(name), Code::text(attribute)];
                ("Fn::GetAtt", Code::Macro("value", Brackets::Round, vec![Code::Array(pair)]))
            }
        };
        self.call_by_name(function, argument, wanted)
    }

    /// `intrinsic::function(name, argument)`
    pub(super) fn call_by_name(&mut self, name: &str, argument: Code, wanted: &Wanted) -> Typed {
        let (function, form) = self.with_type("function", wanted);
        let path = self.intrinsic(&function);
        Typed { code: Code::call(path, [Code::text(name), argument]), form }
    }

    fn choice(&mut self, of: &Expr, wanted: &Wanted) -> Typed {
        let Expr::Choice { condition, then, otherwise } = of else { unreachable!("a choice") };
        let Some(part) = self.elements.find(condition) else { return Typed::late(Code::path("Value::Null")) };
        let (rank, name) = (part.rank, part.name.clone());
        if rank >= self.at.rank {
            self.untyped(Untyped::Other("it refers to what comes after it"));
            let arguments = Value::List(vec![Value::from(name), then.clone(), otherwise.clone()]);
            let argument = Code::value(self.tree(&arguments));
            return self.call_by_name("Fn::If", argument, wanted);
        }
        let variable = self.variable(rank);
        let then_code = self.typed(then, wanted, None).code;
        if is_no_value(otherwise) && !is_no_value(then) {
            let (method, form) = self.with_type("or_absent", wanted);
            return Typed { code: variable.method(method, [then_code]), form };
        }
        let otherwise = self.typed(otherwise, wanted, None).code;
        let (method, form) = self.with_type("choose", wanted);
        Typed { code: variable.method(method, [then_code, otherwise]), form }
    }
}

impl Printer for Template<'_> {
    fn path(&mut self, name: &str) -> String {
        let Some(of) = self.at.of else { return name.to_owned() };
        if name.starts_with("Cfn") && name.strip_suffix("Props") == Some(&of.handle) {
            self.file.uses.add(format!("ias_aws::{}", of.module), "self");
            return format!("{}::{name}", of.module);
        }
        if self.ambiguous.contains(&*of.submodule) {
            self.file.uses.add(format!("ias_aws::{}", of.module), "self");
            return format!("{}::{}::{name}", of.module, of.submodule);
        }
        self.file.uses.add(format!("ias_aws::{}", of.module), of.submodule.clone());
        format!("{}::{name}", of.submodule)
    }

    fn core(&mut self, name: &'static str) -> String {
        self.file.uses.add("ias_core", name);
        name.to_owned()
    }

    fn kind(&mut self, name: &str) -> String {
        self.file.uses.add("ias_aws", "kinds");
        format!("kinds::{name}")
    }

    fn is_of_kind(&self, text: &str, kind: &str) -> bool {
        is_of_kind(text, kind).unwrap_or(true)
    }

    fn special(&mut self, _: &str, _: &Value) -> Option<Typed> {
        None // No type of CloudFormation is written by hand.
    }

    fn expression(&mut self, of: &Expr, wanted: &Wanted) -> Typed {
        if let Wanted::Kind(kind) = wanted
            && !self.gives_kind(of, wanted)
        {
            let text = self.expression(of, &Wanted::Text).code;
            return self.of_kind(text, kind);
        }
        match of {
            Expr::Reference(reference) => self.reference(reference, wanted),
            Expr::Choice { .. } => self.choice(of, wanted),
            Expr::Call { function, arguments } => match (&**function, arguments) {
                (LOGICAL_ID, Value::Expr(of)) => match &**of {
                    Expr::Reference(reference) => self.logical_id(reference, wanted),
                    _ => self.function(function, arguments, wanted),
                },
                (SUBSTITUTION, Value::List(arguments)) => self.substitution(arguments, wanted),
                _ => self.function(function, arguments, wanted),
            },
            // A template that was taken in has none of these.
            Expr::Concat(_) | Expr::Lazy(_) | Expr::Invalid(_) => Typed::late(Code::path("Value::Null")),
        }
    }

    fn change(&mut self, pointer: String, value: &Value) {
        self.at.changes.push((pointer, value.clone()));
    }

    fn untyped(&mut self, reason: Untyped) {
        self.untyped.push((self.at.place.clone(), reason));
    }
}

impl Template<'_> {
    fn logical_id(&mut self, of: &Reference, wanted: &Wanted) -> Typed {
        let Some(part) = self.elements.find(&of.node) else { return self.name(of, "", wanted) };
        if part.rank >= self.at.rank {
            let name = Value::from(part.name.as_str());
            return self.typed(&name, &Wanted::Json, None);
        }
        let variable = self.variable(part.rank);
        self.fitted(variable.method("logical_id", []), &Wanted::Text, wanted)
    }
}

/// The type of a late value, to tell it from others.
fn spelling(of: &Wanted) -> String {
    match of {
        Wanted::Kind(kind) => format!("Is<kinds::{kind}>"),
        Wanted::List(inner) => format!("List<{}>", spelling(inner)),
        Wanted::Bool => "bool".to_owned(),
        Wanted::Int => "i64".to_owned(),
        Wanted::Float => "f64".to_owned(),
        _ => "String".to_owned(),
    }
}

/// Whether a value is `AWS::NoValue`.
pub(super) fn is_no_value(value: &Value) -> bool {
    match value {
        Value::Expr(expr) => {
            matches!(&**expr, Expr::Call { function, arguments } if function == "Ref" && arguments.as_str() == Some("AWS::NoValue"))
        }
        _ => false,
    }
}

/// Whether texts of one kind may stand where another one is wanted.
fn admits(wide: &str, kind: &str) -> bool {
    let members = |name: &str| match facts::kind(name).map(|kind| &kind.of) {
        Some(KindOf::Any(members)) => members.clone(),
        _ => Vec::new(),
    };
    let wide = members(wide);
    let own = members(kind);
    if own.is_empty() { wide.contains(&kind) } else { own.iter().all(|member| wide.contains(member)) }
}

/// Whether known text is of a kind; `None` for a kind that nobody knows.
fn is_of_kind(text: &str, kind: &str) -> Option<bool> {
    Some(match &facts::kind(kind)?.of {
        KindOf::Global { service, prefix, .. } => arn::check(text, service, prefix).is_ok(),
        KindOf::Local { .. } if kind.ends_with("Name") => arn::check_name(text).is_ok(),
        KindOf::Local { .. } => arn::check_id(text).is_ok(),
        KindOf::Any(members) => members.iter().any(|member| is_of_kind(text, member) == Some(true)),
    })
}
