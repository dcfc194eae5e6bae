//! What the elements of a template are called, and what they are.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use ias_core::{Expr, Item, Reference, Value, View};

use crate::facts::{self, Type};
use crate::intrinsic::LOGICAL_ID;
use crate::intrinsic::called;
use crate::stack::{Section, StackTarget};

/// Looks elements up by their logical ids. The index is made when the first name is looked up, which most stacks never do.
pub(super) struct Names<'a> {
    view: &'a View<'a>,
    index: OnceCell<HashMap<(&'static str, &'a str), &'a Item>>,
    /// The types that were looked up, of which a stack has few.
    types: RefCell<HashMap<&'a str, Option<&'static Type>>>,
    /// Whether macros or loops may add elements that are not seen here.
    open: bool,
}

/// Transforms that add no elements, but for loops, which are looked for where they stand.
const PLAIN_TRANSFORMS: [&str; 1] = ["AWS::LanguageExtensions"];

impl<'a> Names<'a> {
    pub(super) fn new(target: &StackTarget, view: &'a View<'a>) -> Names<'a> {
        let plain = |name: &Value| name.as_str().is_some_and(|name| PLAIN_TRANSFORMS.contains(&name));
        let mut open = !target.transforms(view).iter().all(plain);
        // `Fn::ForEach` and `Fn::Transform` stand where elements do; modules add resources whose names begin with theirs.
        open |= view
            .root()
            .items
            .iter()
            .any(|item| item.name.starts_with("Fn::") || item.element.type_name.ends_with("::MODULE"));
        Names { view, index: OnceCell::new(), types: RefCell::default(), open }
    }

    fn index(&self) -> &HashMap<(&'static str, &'a str), &'a Item> {
        self.index.get_or_init(|| {
            let items = self.view.root().items.iter();
            items.map(|item| ((item.element.section, &*item.name), item)).collect()
        })
    }

    /// The element of a section with this name.
    pub(super) fn find(&self, section: &'static str, name: &str) -> Option<&'a Item> {
        self.index().get(&(section, name)).copied()
    }

    /// What is known of the type of an element.
    pub(super) fn type_of(&self, item: &'a Item) -> Option<&'static Type> {
        let name = type_name(item);
        *self.types.borrow_mut().entry(name).or_insert_with(|| facts::find(name))
    }

    /// Whether a name that is not found is certainly missing.
    pub(super) fn are_complete(&self) -> bool {
        !self.open
    }

    /// All names of a section, sorted.
    pub(super) fn of(&self, section: &'static str) -> Vec<&'a str> {
        let items = self.view.root().items.iter().filter(|item| item.element.section == section);
        let mut names: Vec<&str> = items.map(|item| &*item.name).collect();
        names.sort_unstable();
        names
    }

    /// The logical id that a value gives, where it is known.
    pub(super) fn id<'v>(&self, value: &'v Value) -> Option<&'v str>
    where
        'a: 'v,
    {
        match value {
            Value::Text(name) => Some(name),
            Value::Expr(expr) => match &**expr {
                Expr::Call { function, arguments: Value::Expr(of) } if function == LOGICAL_ID => {
                    match &**of {
                        Expr::Reference(reference) => Some(&self.view.resolve(reference)?.name),
                        _ => None,
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The resource that a reference leads to, with the attribute; typed or raw.
    pub(super) fn target<'v>(&self, value: &'v Value) -> Option<(&'a Item, Option<&'v str>)> {
        match value {
            Value::Expr(expr) => match &**expr {
                Expr::Reference(reference @ Reference { attribute, .. }) => {
                    Some((self.view.resolve(reference)?, attribute.as_deref()))
                }
                Expr::Call { function, arguments } => self.raw_target(function, arguments),
                _ => None,
            },
            Value::Map(map) => called(map).and_then(|(name, arguments)| self.raw_target(name, arguments)),
            _ => None,
        }
    }

    fn raw_target<'v>(&self, function: &str, arguments: &'v Value) -> Option<(&'a Item, Option<&'v str>)> {
        match function {
            "Ref" => Some((self.find(Section::RESOURCES, arguments.as_str()?)?, None)),
            "Fn::GetAtt" => {
                let (name, attribute) = attribute(arguments)?;
                Some((self.find(Section::RESOURCES, name)?, Some(attribute)))
            }
            _ => None,
        }
    }
}

/// The type as it will be written, which something raw may have changed.
pub(super) fn type_name(item: &Item) -> &str {
    let mut raw = item.element.overrides.iter().rev().filter(|change| change.pointer == "/Type");
    raw.next().and_then(|change| change.value.as_ref()?.as_str()).unwrap_or(&item.element.type_name)
}

/// The resource and the attribute that `Fn::GetAtt` names, in either of its forms.
pub(super) fn attribute(arguments: &Value) -> Option<(&str, &str)> {
    match arguments {
        Value::Text(text) => text.split_once('.'),
        Value::List(list) => match list.as_slice() {
            [Value::Text(name), Value::Text(attribute)] => Some((name, attribute)),
            _ => None,
        },
        _ => None,
    }
}
