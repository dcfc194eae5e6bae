//! What a change does to what is deployed.

use std::fmt;

/// What happens to one element, in the words of `cdk diff` and of CloudFormation's change sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Nothing that is deployed changes.
    #[default]
    NoChange,
    /// It stays what it is and changes.
    WillUpdate,
    /// It is made.
    WillCreate,
    /// What exists already is taken over: an element that leaves another root, which keeps it.
    WillImport,
    /// It leaves the root and stays behind.
    WillOrphan,
    /// It may be made anew, depending on values that only deployment knows.
    MayReplace,
    /// It is made anew, and the old one goes.
    WillReplace,
    /// It goes.
    WillDestroy,
}

impl Impact {
    /// The word for programs: `WILL_REPLACE`.
    pub fn word(self) -> &'static str {
        match self {
            Impact::NoChange => "NO_CHANGE",
            Impact::WillUpdate => "WILL_UPDATE",
            Impact::WillCreate => "WILL_CREATE",
            Impact::WillImport => "WILL_IMPORT",
            Impact::WillOrphan => "WILL_ORPHAN",
            Impact::MayReplace => "MAY_REPLACE",
            Impact::WillReplace => "WILL_REPLACE",
            Impact::WillDestroy => "WILL_DESTROY",
        }
    }

    /// The word for people: `replaced`.
    pub fn shown(self) -> &'static str {
        match self {
            Impact::NoChange => "unchanged",
            Impact::WillUpdate => "changed",
            Impact::WillCreate => "created",
            Impact::WillImport => "imported",
            Impact::WillOrphan => "orphaned",
            Impact::MayReplace => "may be replaced",
            Impact::WillReplace => "replaced",
            Impact::WillDestroy => "deleted",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What the change of one value does to its element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Nothing: it is about the document only, such as metadata.
    Nothing,
    /// The element is changed.
    #[default]
    InPlace,
    /// It depends on other values.
    MayReplace,
    /// The element is made anew.
    Replaces,
}

impl From<Effect> for Impact {
    fn from(effect: Effect) -> Impact {
        match effect {
            Effect::Nothing => Impact::NoChange,
            Effect::InPlace => Impact::WillUpdate,
            Effect::MayReplace => Impact::MayReplace,
            Effect::Replaces => Impact::WillReplace,
        }
    }
}
