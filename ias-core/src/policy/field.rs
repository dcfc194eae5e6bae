//! A property of a resource as a rule sees it.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::way::Way;
use super::{AnyResource, Resource, Typed};
use crate::value::{Decode, Expr, IntoKey, Json, List, Map, Object, Text, Value};

/// A place in the final document of a resource, with every form that its value may take at deployment.
///
/// ```
/// use ias_core::policy::{AnyResource, Findings};
///
/// fn ports_are_high(service: &AnyResource<'_>, findings: &mut Findings) {
///     for port in service.property::<ias_core::List<i64>>("ports").items() {
///         findings.expect(&port, |port| port.is_some_and(|port| port > 1024), "the port is a privileged one");
///     }
/// }
/// ```
pub struct Field<'a, T> {
    pub(super) resource: AnyResource<'a>,
    pub(super) spots: Vec<At<'a>>,
    pub(super) if_unknown: IfUnknown,
    of: PhantomData<fn() -> T>,
}

/// What stands at a place, in one of the cases that deployment decides between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form<'a> {
    /// Nothing.
    Absent,
    /// Something that only deployment knows.
    Unknown,
    /// A value that is known now; what is inside it may be late.
    Known(&'a Value),
}

/// What it means to a rule that only deployment knows a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IfUnknown {
    /// No finding, but the report says that it could not be told.
    #[default]
    Untold,
    /// All is well.
    Fine,
    /// It is a finding.
    Finding,
}

/// One form and where it stands.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) form: Form<'a>,
    /// The expression, where the form is unknown.
    late: Option<&'a Value>,
    pub(super) way: Way,
}

impl<'a, T> Field<'a, T> {
    pub(super) fn new(resource: AnyResource<'a>, spots: Vec<At<'a>>, if_unknown: IfUnknown) -> Field<'a, T> {
        Field { resource, spots, if_unknown, of: PhantomData }
    }

    /// What the names lead to from a map, to which `start` is the way.
    pub(super) fn of<'n>(
        resource: AnyResource<'a>,
        map: &'a Object,
        start: &Way,
        mut names: impl Iterator<Item = &'n Text>,
    ) -> Field<'a, T> {
        let mut spots = Vec::with_capacity(1);
        if let Some(name) = names.next() {
            expand(resource, map.get(name), &start.key(name.clone(), map.place(name)), &mut spots);
        }
        let spots = names.fold(spots, |spots, name| enter(resource, &spots, name));
        Field::new(resource, spots, IfUnknown::default())
    }

    /// A property of the struct that stands here, named by its setter or a key.
    pub fn then<U, F>(&self, property: impl IntoKey<T, U, F>) -> Field<'a, U> {
        let key = property.into_key();
        let here = Cow::Borrowed(self.spots.as_slice());
        let spots = key.names().fold(here, |spots, name| enter(self.resource, &spots, name).into());
        Field::new(self.resource, spots.into_owned(), self.if_unknown)
    }

    /// The same place, of which only the value as such counts.
    pub fn json(&self) -> Field<'a, Json> {
        self.cast()
    }

    /// Says what it means that only deployment knows the value; for this place and all below it.
    #[must_use]
    pub fn if_unknown(mut self, meaning: IfUnknown) -> Field<'a, T> {
        self.if_unknown = meaning;
        self
    }

    /// Each form that the value may take; more than one where a condition of the document decides.
    pub fn forms(&self) -> impl Iterator<Item = Form<'a>> {
        self.spots.iter().map(|at| at.form)
    }

    /// Whether something stands here in every case, known or not.
    pub fn is_set(&self) -> bool {
        !self.spots.is_empty() && self.forms().all(|form| form != Form::Absent)
    }

    /// Whether nothing stands here in some case.
    pub fn is_absent(&self) -> bool {
        !self.is_set()
    }

    /// Whether only deployment knows what stands here, in some case.
    pub fn is_unknown(&self) -> bool {
        self.forms().any(|form| form == Form::Unknown)
    }

    /// The expression that deployment makes the value of, in some case.
    pub fn expression(&self) -> Option<&'a Value> {
        self.spots.iter().find(|at| at.form == Form::Unknown)?.late
    }

    /// The resource that a reference names, if it stands in the same program; in whichever root.
    pub fn target(&self) -> Option<AnyResource<'a>> {
        self.spots.iter().find_map(|at| {
            let Some(Value::Expr(expr)) = at.late else { return None };
            match &**expr {
                Expr::Reference(reference) => self.resource.at_node(&reference.node),
                // What another root has is read in the target's own words, such as `Fn::ImportValue`; the program still
                // has the reference.
                Expr::Call { .. } => {
                    let element = self.resource.node().element()?;
                    let Value::Expr(expr) = at.way.follow(&element)? else { return None };
                    let Expr::Reference(reference) = &**expr else { return None };
                    self.resource.at_node(&reference.node)
                }
                _ => None,
            }
        })
    }

    /// The resource that a reference names, if it is of this type.
    pub fn resolve<Q: Typed>(&self) -> Option<Resource<'a, Q>> {
        self.target()?.typed()
    }

    /// The way to it, as people write it: `Rules[0].Status`.
    pub fn name(&self) -> String {
        self.spots.first().map(|at| at.way.to_string()).unwrap_or_default()
    }

    /// The resource of which it is a part.
    pub fn resource(&self) -> AnyResource<'a> {
        self.resource
    }

    /// The same place, taken for another type.
    pub fn cast<U>(&self) -> Field<'a, U> {
        Field::new(self.resource, self.spots.clone(), self.if_unknown)
    }

    /// The value of a key.
    fn entry<U>(&self, name: &Text) -> Field<'a, U> {
        Field::new(self.resource, enter(self.resource, &self.spots, name), self.if_unknown)
    }

    fn elements<U>(&self) -> Vec<Field<'a, U>> {
        let mut items = Vec::new();
        let mut push = |mut spots: Vec<At<'a>>| {
            // A choice with nothing in it adds no item.
            spots.retain(|at| at.form != Form::Absent);
            if !spots.is_empty() {
                items.push(Field::new(self.resource, spots, self.if_unknown));
            }
        };
        for at in &self.spots {
            match at.form {
                Form::Known(Value::List(list)) => {
                    for (index, item) in list.iter().enumerate() {
                        let mut spots = Vec::with_capacity(1);
                        expand(self.resource, Some(item), &at.way.index(index), &mut spots);
                        push(spots);
                    }
                }
                _ => push(vec![at.clone()]),
            }
        }
        items
    }
}

impl<'a, T: Decode> Field<'a, T> {
    /// The known forms.
    pub fn known(&self) -> Vec<T::Known> {
        self.spots.iter().filter_map(At::read::<T>).collect()
    }

    /// Whether some known form fits.
    pub fn may_be(&self, fits: impl FnMut(T::Known) -> bool) -> bool {
        self.known().into_iter().any(fits)
    }
}

impl<'a, T> Field<'a, List<T>> {
    /// The items. One value in the place of a list counts as its only item; of a list that only deployment knows there
    /// is one item, which is unknown.
    pub fn items(&self) -> Vec<Field<'a, T>> {
        self.elements()
    }
}

impl<'a, T> Field<'a, Map<T>> {
    /// The entries whose keys are known.
    pub fn entries(&self) -> Vec<(&'a str, Field<'a, T>)> {
        let maps = self.spots.iter().filter_map(|at| match at.form {
            Form::Known(Value::Map(map)) => Some(map),
            _ => None,
        });
        maps.flatten().map(|(key, _)| (key.as_ref(), self.entry(key))).collect()
    }
}

impl<'a> Field<'a, Json> {
    /// The value of a key.
    pub fn key(&self, name: &str) -> Field<'a, Json> {
        self.entry(&Text::Owned(name.to_owned()))
    }

    /// The items of a list; any other value counts as its only item.
    pub fn items(&self) -> Vec<Field<'a, Json>> {
        self.elements()
    }

    /// The text that stands here in some case; [`texts`](Field::texts) has those of the other cases too.
    pub fn as_str(&self) -> Option<&'a str> {
        self.texts().next()
    }

    /// The texts that stand here, in one case or another.
    pub fn texts(&self) -> impl Iterator<Item = &'a str> {
        self.forms().filter_map(|form| match form {
            Form::Known(Value::Text(text)) => Some(&**text),
            _ => None,
        })
    }

    /// Whether this text stands here in every case.
    pub fn is_always(&self, text: &str) -> bool {
        let is_it = |form| matches!(form, Form::Known(Value::Text(known)) if known == text);
        self.forms().all(is_it) && self.is_set()
    }
}

impl<'a> At<'a> {
    /// The known value. Text that says a number or a truth value counts as one where that is wanted, as deployment reads it.
    pub(super) fn read<T: Decode>(&self) -> Option<T::Known> {
        let Form::Known(value) = self.form else { return None };
        T::decode(value).or_else(|| {
            let text = value.as_str()?;
            let meant = match text.parse::<bool>() {
                Ok(truth) => Value::Bool(truth),
                Err(_) => Value::Int(text.parse().ok()?),
            };
            T::decode(&meant)
        })
    }
}

impl<T> Clone for Field<'_, T> {
    fn clone(&self) -> Self {
        self.cast()
    }
}

impl<T> std::fmt::Debug for Field<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", self.name())?;
        f.debug_list().entries(self.forms()).finish()
    }
}

/// The values of a key, of every form.
fn enter<'a>(resource: AnyResource<'a>, spots: &[At<'a>], name: &Text) -> Vec<At<'a>> {
    let mut inner = Vec::with_capacity(spots.len());
    for at in spots {
        let way = |line| at.way.key(name.clone(), line);
        match at.form {
            Form::Known(Value::Map(map)) => {
                expand(resource, map.get(name), &way(map.place(name)), &mut inner);
            }
            // What is no map is reported by those who know the schema.
            Form::Known(_) | Form::Unknown => {
                inner.push(At { form: Form::Unknown, way: way(None), ..*at });
            }
            Form::Absent => inner.push(At { way: way(None), ..*at }),
        }
    }
    inner
}

/// Adds every form of a value.
fn expand<'a>(resource: AnyResource<'a>, value: Option<&'a Value>, way: &Way, to: &mut Vec<At<'a>>) {
    let mut add = |late, form| to.push(At { form, late, way: way.clone() });
    match value {
        None => add(None, Form::Absent),
        Some(value) => resource.root().target.forms(value, &mut |value, form| add(Some(value), form)),
    }
}
