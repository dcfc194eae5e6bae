//! The core of ias, Infrastructure as Software in Rust: a program describes what is to be deployed as a tree of typed
//! constructs, and `synth` turns the tree into documents.

// The derives and `text!` name this crate by its path, also inside it.
#[allow(unused_extern_crates, reason = "used by the expansions of macros")]
extern crate self as ias_core;

mod assembly;
mod cli;
pub mod diagnostic;
mod input;
mod lookup;
mod nearest;
mod run;
mod synth;
mod tree;
mod value;

pub use assembly::{Artifact, Assembly, File, WriteError, sha256};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
pub use ias_macros::{Construct, Props, text};
pub use input::{Inputs, package_file};
pub use lookup::LookUp;
pub use run::run;
pub use synth::{
    Frozen, Item, ItemId, Link, Published, Refusal, Rendered, Report, Root, SynthOptions,
    SynthOptionsBuilder, Target, View,
};
pub use tree::{
    App, Aspect, AspectPriority, Construct, Dependable, DependencyGroup, Element, FindError, Naming, Node,
    Origin, Override, Tag, Tagging, Tags, Validation,
};
pub use value::{
    Decode, Duration, Expr, Fits, IntoVal, Invalid, Is, Json, Key, Kind, Lazy, List, Map, Object, Path,
    Reference, Shape, Size, Struct, Text, ToText, Val, Value, concat, known, lazy,
};

#[doc(hidden)]
pub use value::{find_word, word};

/// What every program needs.
pub mod prelude {
    pub use crate::{
        App, Construct, Dependable as _, Duration, IntoVal, Is, Node, Props, Size, Tags, Val, known, text,
        value,
    };
    pub use std::process::ExitCode;
}
