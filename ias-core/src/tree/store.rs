//! The arena behind all handles of one app.

use std::any::{Any, type_name};
use std::hash::BuildHasher;
use std::panic::Location;
use std::sync::Arc;
use std::thread::ThreadId;

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use indexmap::IndexMap;

use super::aspect::AspectPriority;
use super::{Aspect, Construct, Dependency, Element, Node, Origin, Tag, Validation};
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::diff::Approval;
use crate::document::Excerpt;
use crate::lookup::LookUp;
use crate::policy::{Excepted, Pack};
use crate::synth::Target;
use crate::value::Text;

/// No node; an arena holds fewer than `u32::MAX` nodes.
pub(crate) const NONE: u32 = u32::MAX;

/// All nodes of one app, parents before children.
pub(crate) struct Tree {
    pub(crate) entries: Vec<Entry>,
    /// Finds a child by its parent and id, so that adding the 100,000th child costs what the first did.
    children: HashTable<Child>,
    hasher: DefaultHashBuilder,
    /// Elements that a running `update` holds, and the thread that runs it.
    pub(super) lifted: HashMap<u32, ThreadId>,
    pub(crate) aspects: Vec<Registered>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) lookups: Vec<(u32, LookUp)>,
    pub(crate) synthesizing: bool,
}

/// Where a child is, with its hash: the table grows without a look at the ids, which lie scattered in memory.
struct Child {
    hash: u32,
    index: u32,
}

impl Child {
    /// As the table wants it, which reads its lowest and its highest bits.
    fn spread(hash: u32) -> u64 {
        u64::from(hash) << 32 | u64::from(hash)
    }
}

pub(crate) struct Entry {
    pub(crate) id: Box<str>,
    pub(crate) parent: u32,
    pub(crate) first_child: u32,
    last_child: u32,
    pub(crate) next_sibling: u32,
    pub(crate) site: &'static Location<'static>,
    /// What the user sees (`Bucket`), for typed look-up.
    pub(crate) construct: Option<Arc<dyn Stored>>,
    /// What is synthesized (`AWS::S3::Bucket`), which aspects may change.
    pub(crate) element: Option<Arc<Element>>,
    /// What few nodes have.
    pub(crate) extra: Option<Box<Extra>>,
}

/// What few nodes have, kept apart so that the others stay small.
#[derive(Default)]
pub(crate) struct Extra {
    pub(crate) context: IndexMap<Text, serde_json::Value>,
    pub(crate) metadata: Vec<(Text, serde_json::Value, &'static Location<'static>)>,
    pub(crate) dependencies: Vec<Dependency>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) acknowledged: Vec<Text>,
    pub(crate) validations: Vec<Arc<dyn Validation>>,
    pub(crate) target: Option<Arc<dyn Target>>,
    pub(crate) excerpt: Option<Arc<Excerpt>>,
    pub(crate) approvals: Vec<Approval>,
    /// The path that the scope had below its root.
    pub(crate) moved_from: Option<Text>,
    pub(crate) packs: Vec<Arc<Pack>>,
    pub(crate) exceptions: Vec<Excepted>,
}

/// An aspect at its scope, with how far it has come.
pub(crate) struct Registered {
    pub(crate) aspect: Arc<dyn Aspect>,
    pub(crate) scope: u32,
    pub(crate) priority: AspectPriority,
    /// Nodes below this index were visited.
    pub(crate) seen: u32,
}

/// A construct as the arena keeps it.
pub(crate) trait Stored: Any + Send + Sync {
    fn type_name(&self) -> &'static str;
    fn origin(&self) -> Origin;
}

impl<T: Construct + Any + Send + Sync> Stored for T {
    fn type_name(&self) -> &'static str {
        type_name::<T>()
    }

    fn origin(&self) -> Origin {
        Construct::origin(self)
    }
}

impl Tree {
    pub(crate) fn new(site: &'static Location<'static>) -> Tree {
        Tree {
            entries: vec![Entry::new("".into(), NONE, site)],
            children: HashTable::new(),
            hasher: DefaultHashBuilder::default(),
            lifted: HashMap::new(),
            aspects: Vec::new(),
            diagnostics: Vec::new(),
            lookups: Vec::new(),
            synthesizing: false,
        }
    }

    pub(crate) fn entry(&self, index: u32) -> &Entry {
        &self.entries[index as usize]
    }

    pub(crate) fn entry_mut(&mut self, index: u32) -> &mut Entry {
        &mut self.entries[index as usize]
    }

    pub(crate) fn extra_mut(&mut self, index: u32) -> &mut Extra {
        self.entry_mut(index).extra.get_or_insert_default()
    }

    pub(crate) fn child(&self, parent: u32, id: &str) -> Option<u32> {
        self.hashed_child(self.hash(parent, id), parent, id)
    }

    fn hash(&self, parent: u32, id: &str) -> u32 {
        self.hasher.hash_one((parent, id)) as u32
    }

    fn hashed_child(&self, hash: u32, parent: u32, id: &str) -> Option<u32> {
        let is = |child: &Child| {
            let entry = self.entry(child.index);
            child.hash == hash && entry.parent == parent && *entry.id == *id
        };
        self.children.find(Child::spread(hash), is).map(|child| child.index)
    }

    /// Adds a child. A mistake in the id is reported, and the child goes on under an id that is free.
    pub(super) fn add(&mut self, parent: u32, id: &str, site: &'static Location<'static>) -> u32 {
        // The field's model maps the separators instead of refusing them, and apps that move over rely on it.
        let separators = ['/', '\n'];
        let mut unique: Box<str> =
            if id.contains(separators) { id.replace(separators, "--").into() } else { id.into() };
        let mut hash = self.hash(parent, &unique);
        let taken = self.hashed_child(hash, parent, &unique);
        if taken.is_some() {
            let free = |count: &usize| self.child(parent, &format!("{unique} ({count})")).is_none();
            let count = (2..).find(free).unwrap_or_default();
            unique = format!("{unique} ({count})").into();
            hash = self.hash(parent, &unique);
        }
        let index = u32::try_from(self.entries.len()).ok().filter(|&index| index != NONE);
        let index = index.expect("an app has fewer than 4,294,967,295 constructs");
        self.entries.push(Entry::new(unique, parent, site));
        self.children
            .insert_unique(Child::spread(hash), Child { hash, index }, |child| Child::spread(child.hash));
        match self.entry(parent).last_child {
            NONE => self.entry_mut(parent).first_child = index,
            last => self.entry_mut(last).next_sibling = index,
        }
        self.entry_mut(parent).last_child = index;

        if let Some(first) = taken {
            let first = Place::from(self.entry(first).site);
            let problem =
                Diagnostic::error(&codes::DUPLICATE_ID, format!("`{id}` is already defined in this scope"))
                    .related(first, "first defined here")
                    .hint("give one of the two another id");
            self.report(index, problem);
        }
        if id.is_empty() {
            self.report(index, Diagnostic::error(&codes::EMPTY_ID, "a construct needs an id"));
        }
        if self.synthesizing {
            let message = format!("`{id}` was added while the tree is being synthesized");
            let hint = "add it in the construct's `new` or in an aspect";
            self.report(index, Diagnostic::error(&codes::LATE_ADDITION, message).hint(hint));
        }
        index
    }

    /// The node and the scopes above it, innermost first.
    pub(crate) fn chain(&self, index: u32) -> impl Iterator<Item = u32> {
        std::iter::successors(Some(index), |&at| Some(self.entry(at).parent).filter(|&parent| parent != NONE))
    }

    pub(crate) fn path(&self, index: u32) -> String {
        let mut ids: Vec<&str> =
            self.chain(index).map(|at| &*self.entry(at).id).filter(|id| !id.is_empty()).collect();
        ids.reverse();
        ids.join("/")
    }

    /// The part of a document that the node was made from.
    pub(crate) fn excerpt(&self, index: u32) -> Option<&Arc<Excerpt>> {
        self.entry(index).extra.as_ref()?.excerpt.as_ref()
    }

    /// Where the user made the node: a line of the program, or of the document that it was made from. What a construct of a
    /// library makes inside itself was made where that construct was.
    pub(crate) fn place(&self, index: u32) -> Place {
        let created =
            |at| self.excerpt(at).map_or_else(|| Place::from(self.entry(at).site), |excerpt| excerpt.place());
        let own = self.chain(index).map(created).find(|place| !place.is_library());
        own.unwrap_or_else(|| created(index))
    }

    /// Where the node was created, then each scope above it, without repetitions; the app itself says nothing. What was
    /// made from a document stands there first.
    pub(crate) fn places(&self, index: u32) -> Vec<Place> {
        let inner = self.chain(index).filter(|&at| at != 0 || index == 0);
        let written = |at| self.excerpt(at).map(|excerpt| excerpt.place());
        let mut places: Vec<Place> =
            inner.flat_map(|at| written(at).into_iter().chain([Place::from(self.entry(at).site)])).collect();
        places.dedup();
        places
    }

    pub(crate) fn report(&mut self, index: u32, mut problem: Diagnostic) {
        problem.path = self.path(index);
        problem.places.extend(self.places(index));
        problem.places.dedup();
        self.diagnostics.push(problem);
    }

    /// The children of a node in definition order.
    pub(crate) fn children_of(&self, index: u32) -> impl Iterator<Item = u32> {
        let first = Some(self.entry(index).first_child).filter(|&child| child != NONE);
        std::iter::successors(first, |&at| Some(self.entry(at).next_sibling).filter(|&next| next != NONE))
    }

    /// The node and everything below it: parents first, siblings in definition order.
    pub(crate) fn walk(&self, top: u32) -> impl Iterator<Item = u32> {
        std::iter::successors(Some(top), move |&at| {
            let entry = self.entry(at);
            if entry.first_child != NONE {
                return Some(entry.first_child);
            }
            let up = self.chain(at).take_while(|&above| above != top);
            up.map(|above| self.entry(above).next_sibling).find(|&next| next != NONE)
        })
    }
}

impl Entry {
    fn new(id: Box<str>, parent: u32, site: &'static Location<'static>) -> Entry {
        Entry {
            id,
            parent,
            first_child: NONE,
            last_child: NONE,
            next_sibling: NONE,
            site,
            construct: None,
            element: None,
            extra: None,
        }
    }
}

/// A look into the arena with the lock held; nothing here calls user code.
pub(super) fn handles(node: &Node, indices: impl IntoIterator<Item = u32>) -> Vec<Node> {
    indices.into_iter().map(|index| node.sibling_handle(index)).collect()
}
