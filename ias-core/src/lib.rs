//! The core of ias, Infrastructure as Software in Rust: a program describes what is to be deployed as a tree of typed
//! constructs, and `synth` turns the tree into documents.

// The derives and `text!` name this crate by its path, also inside it.
extern crate self as ias_core;

mod assembly;
pub mod diagnostic;
mod lookup;
mod synth;
mod tree;
mod value;

pub use assembly::{Artifact, Assembly, File, WriteError, sha256};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
pub use ias_macros::{Construct, Props, text};
pub use lookup::LookUp;
pub use synth::{
    Frozen, Item, ItemId, Link, Published, Refusal, Rendered, Report, Root, SynthOptions, SynthOptionsBuilder,
    Target, View,
};
pub use tree::{
    App, Aspect, AspectPriority, Construct, Dependable, DependencyGroup, Element, FindError, Naming, Node, Origin,
    Override, Tag, Tags, Validation,
};
pub use value::{
    Decode, Duration, Expr, Fits, IntoVal, Invalid, Is, Json, Key, Kind, Lazy, List, Map, Object, Path, Reference,
    Shape, Size, Text, ToText, Val, Value, concat, known, lazy,
};

/// What every program needs.
pub mod prelude {
    pub use crate::{
        App, Construct, Dependable as _, Duration, Is, IntoVal, Node, Props, Size, Tags, Val, known, text, value,
    };
    pub use std::process::ExitCode;
}
