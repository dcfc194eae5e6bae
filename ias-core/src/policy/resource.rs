//! A resource as a rule sees it: what will be deployed, and what is around it.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;

use super::field::Field;
use super::plan::Plan;
use super::run::Run;
use super::way::Way;
use crate::synth::{Item, ItemId, Root};
use crate::tree::{Element, Node, Tagging};
use crate::value::{IntoKey, Json, Map, Shape, Text, Value};

/// A handle on resources of one type; generated handles are.
pub trait Typed {
    /// The type's name, such as `AWS::S3::Bucket` or `apps/v1/Deployment`.
    const TYPE: &'static str;

    /// The properties.
    type Props: Shape;
}

/// A resource of any type.
#[derive(Clone, Copy)]
pub struct AnyResource<'a> {
    pub(super) run: &'a Run<'a>,
    pub(super) id: ItemId,
    /// What is in force where a rule looks from.
    pub(super) plan: &'a Plan,
    /// The scope that has locked the rule, if one has.
    pub(super) locked: Option<usize>,
}

/// A resource of the type that `T` is a handle on, such as `Resource<'_, CfnBucket>`.
///
/// What it can do besides [`get`](Resource::get) is in [`AnyResource`].
pub struct Resource<'a, T> {
    any: AnyResource<'a>,
    of: PhantomData<fn() -> T>,
}

impl<'a> AnyResource<'a> {
    /// The path of its construct.
    pub fn path(&self) -> String {
        self.node().path()
    }

    /// Its name in the document: a logical id, or a kind and a name.
    pub fn name(&self) -> &'a str {
        &self.item().name
    }

    /// Its type, such as `AWS::S3::Bucket`.
    pub fn type_name(&self) -> &'a str {
        &self.element().type_name
    }

    /// What will be written: with tags, aspects and raw changes carried out.
    pub fn element(&self) -> &'a Element {
        self.run.element(self.id)
    }

    /// The construct that it stands for.
    pub fn node(&self) -> Node {
        self.run.frozen.node_of(self.item())
    }

    /// The stack, chart or other root that it belongs to.
    pub fn root(&self) -> &'a Root {
        &self.run.frozen.roots()[self.id.root]
    }

    /// The same resource, if it is of this type.
    pub fn typed<T: Typed>(&self) -> Option<Resource<'a, T>> {
        (self.type_name() == T::TYPE).then_some(Resource { any: *self, of: PhantomData })
    }

    /// A property by its name in the document.
    pub fn property<T>(&self, name: &str) -> Field<'a, T> {
        let name = Text::Owned(name.to_owned());
        Field::of(*self, &self.element().properties, &Way::Properties, [&name].into_iter())
    }

    /// What stands beside the properties, such as `DeletionPolicy`.
    pub fn option<T>(&self, name: &str) -> Field<'a, T> {
        let name = Text::Owned(name.to_owned());
        Field::of(*self, &self.element().options, &Way::Options, [&name].into_iter())
    }

    /// The tags by their keys, in the order in which they are written; `None` if the type has none.
    ///
    /// The key is `None` where only deployment knows it.
    pub fn tags(&self) -> Option<Vec<(Option<String>, Field<'a, String>)>> {
        let mut tags = Vec::new();
        match self.element().tagging? {
            Tagging::Map(name) => {
                let map = self.property::<Map<String>>(name);
                tags.extend(map.entries().into_iter().map(|(key, value)| (Some(key.to_owned()), value)));
                if map.is_unknown() {
                    tags.push((None, map.cast()));
                }
            }
            Tagging::List(name) | Tagging::Propagated(name) => {
                for tag in self.property::<Json>(name).items() {
                    let (key, value) = (tag.key("Key").cast::<String>(), tag.key("Value").cast());
                    tags.extend(key.known().into_iter().map(|key| (Some(key), value.clone())));
                    if key.is_unknown() {
                        tags.push((None, value));
                    }
                }
            }
        }
        Some(tags)
    }

    /// The resources of a type in the same root, in its order.
    pub fn others<Q: Typed>(&self) -> Vec<Resource<'a, Q>> {
        self.run
            .of_type(self.id.root, Q::TYPE)
            .iter()
            .map(|&item| self.sibling(item))
            .filter_map(|one| one.typed())
            .collect()
    }

    /// The resources of a type in the whole program, in the order of their paths.
    pub fn everywhere<Q: Typed>(&self) -> Vec<Resource<'a, Q>> {
        let roots = 0..self.run.frozen.roots().len();
        let ids = roots.flat_map(|root| {
            self.run.of_type(root, Q::TYPE).iter().map(move |&item| ItemId { root, item: item as usize })
        });
        ids.filter_map(|id| AnyResource { id, ..*self }.typed()).collect()
    }

    /// The resources of a type in the same root that refer to this one, such as the policies of a bucket.
    pub fn referrers<Q: Typed>(&self) -> Vec<Resource<'a, Q>> {
        let items = self.run.referrers(self.id, Q::TYPE).iter();
        items.map(|&item| self.sibling(item)).filter_map(|one| one.typed()).collect()
    }

    /// The parameter of this type that is in force here.
    ///
    /// That of the narrowest scope counts, unless a wider one has locked the rule.
    pub fn parameter<P: Any>(&self) -> Option<&'a P> {
        self.plan.parameter(self.locked)
    }

    pub(super) fn item(&self) -> &'a Item {
        &self.root().items[self.id.item]
    }

    pub(super) fn at_node(&self, node: &Node) -> Option<AnyResource<'a>> {
        Some(AnyResource { id: self.run.frozen.locate(node)?, ..*self })
    }

    fn sibling(&self, item: u32) -> AnyResource<'a> {
        AnyResource { id: ItemId { item: item as usize, ..self.id }, ..*self }
    }
}

impl PartialEq for AnyResource<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl std::fmt::Debug for AnyResource<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.path(), self.type_name())
    }
}

impl<'a, T: Typed> Resource<'a, T> {
    /// A property, named by its setter or a key.
    pub fn get<U, F>(&self, property: impl IntoKey<T::Props, U, F>) -> Field<'a, U> {
        let key = property.into_key();
        Field::of(self.any, &self.any.element().properties, &Way::Properties, key.names())
    }

    /// The properties as the generated struct; what the struct does not know is left out.
    pub fn props(&self) -> Option<T::Props> {
        T::Props::from_value(&Value::Map(self.element().properties.clone()))
    }

    /// The same resource, of any type.
    pub fn any(&self) -> AnyResource<'a> {
        self.any
    }
}

impl<'a, T> Deref for Resource<'a, T> {
    type Target = AnyResource<'a>;
    fn deref(&self) -> &AnyResource<'a> {
        &self.any
    }
}

impl<T> Clone for Resource<'_, T> {
    fn clone(&self) -> Self {
        Resource { any: self.any, of: PhantomData }
    }
}

impl<T> std::fmt::Debug for Resource<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.any.fmt(f)
    }
}
