//! Tags at a scope.

use super::{Construct, Node};
use crate::value::{IntoVal, Text, Val};

/// A tag for every taggable resource at or below a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The key.
    pub key: Text,
    /// The value; `None` takes the tag of a wider scope away.
    pub value: Option<Val<String>>,
    /// If not empty, only resources of these types get it.
    pub include: Vec<Text>,
    /// Resources of these types do not get it.
    pub exclude: Vec<Text>,
}

/// The tags of a scope.
///
/// A tag is inherited by everything below; the nearest scope wins, and a later call wins over an earlier one. It also
/// wins over a tag of the same key that the resource's own properties set.
///
/// ```
/// use ias_core::{App, Tags};
///
/// let app = App::new();
/// Tags::of(&app).add("cost-centre", "shop").exclude(["AWS::Logs::LogGroup"]);
/// ```
pub struct Tags<'a> {
    node: &'a Node,
    at: Option<usize>,
}

impl<'a> Tags<'a> {
    /// The tags of this scope.
    pub fn of(scope: &'a dyn Construct) -> Tags<'a> {
        Tags { node: scope.node(), at: None }
    }

    /// Adds a tag; [`include`](Tags::include) and [`exclude`](Tags::exclude) narrow it.
    pub fn add(&self, key: impl Into<Text>, value: impl IntoVal<String>) -> Tags<'a> {
        self.push(Tag { key: key.into(), value: Some(value.into_val()), include: vec![], exclude: vec![] })
    }

    /// Takes a tag of a wider scope away.
    pub fn remove(&self, key: impl Into<Text>) -> Tags<'a> {
        self.push(Tag { key: key.into(), value: None, include: vec![], exclude: vec![] })
    }

    /// Gives the tag added last only to resources of these types.
    pub fn include(&self, types: impl IntoIterator<Item = impl Into<Text>>) -> &Tags<'a> {
        self.narrow(|tag| tag.include.extend(types.into_iter().map(Into::into)))
    }

    /// Keeps the tag added last from resources of these types.
    pub fn exclude(&self, types: impl IntoIterator<Item = impl Into<Text>>) -> &Tags<'a> {
        self.narrow(|tag| tag.exclude.extend(types.into_iter().map(Into::into)))
    }

    fn push(&self, tag: Tag) -> Tags<'a> {
        let mut tree = self.node.lock();
        let tags = &mut tree.extra_mut(self.node.index()).tags;
        tags.push(tag);
        Tags { node: self.node, at: Some(tags.len() - 1) }
    }

    fn narrow(&self, change: impl FnOnce(&mut Tag)) -> &Tags<'a> {
        if let Some(at) = self.at {
            change(&mut self.node.lock().extra_mut(self.node.index()).tags[at]);
        }
        self
    }
}

impl Tag {
    /// Whether resources of this type get the tag.
    pub fn applies_to(&self, type_name: &str) -> bool {
        (self.include.is_empty() || self.include.iter().any(|one| one == type_name))
            && !self.exclude.iter().any(|one| one == type_name)
    }
}
