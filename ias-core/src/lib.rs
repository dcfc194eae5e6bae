//! The core of ias, Infrastructure as Software: a program describes what is to be deployed as a tree of typed constructs,
//! and `synth` turns the tree into documents, or says everything that is wrong with it at once.
//!
//! This crate knows trees, values, problems and files, but no cloud: `ias-aws` adds CloudFormation stacks, `ias-k8s`
//! Kubernetes charts, and a crate of yours can add another target.
//!
//! ```
//! use ias_core::prelude::*;
//! use ias_core::{Element, File, Item, Link, Published, Refusal, Rendered, Report, Root, Target, View};
//!
//! /// A construct is a struct of a node, its children and plain data.
//! #[derive(Clone, Construct)]
//! pub struct Greeting { node: Node }
//!
//! impl Greeting {
//!     #[track_caller]
//!     pub fn new(scope: &dyn Construct, id: &str, text: &str) -> Greeting {
//!         scope.node().define(id, |node| {
//!             let mut element = Element::new("greetings", "Greeting");
//!             element.properties.set("text", text);
//!             node.set_element(element);
//!             Greeting { node }
//!         })
//!     }
//! }
//!
//! /// A root is a construct with a target, which renders what is below it.
//! struct Letter;
//! impl Target for Letter {
//!     fn kind(&self) -> &'static str { "letter" }
//!     fn name(&self) -> &str { "letter" }
//!     fn item_name(&self, _: &Root, item: &Item) -> ias_core::Text { item.path.to_string().into() }
//!     fn publish(&self, _: &mut Link<'_>) -> Result<Published, Refusal> {
//!         Err(Refusal::new("a letter is not asked", "write another one"))
//!     }
//!     fn import(&self, _: &mut Link<'_>) -> Result<Value, Refusal> {
//!         Err(Refusal::new("a letter does not ask", "write it down"))
//!     }
//!     fn render(&self, view: &View<'_>, _: &mut Report) -> Rendered {
//!         let text = |item: &Item| item.element.properties.get("text")?.as_str().map(str::to_owned);
//!         let lines: Vec<String> = view.root().items.iter().filter_map(text).collect();
//!         Rendered { files: vec![File::new("letter.txt", lines.join("\n"))], ..Rendered::default() }
//!     }
//! }
//!
//! let app = App::new();
//! app.node().set_target(Letter);
//! Greeting::new(&app, "First", "hello");
//! let assembly = app.synth().unwrap();
//! assert_eq!(assembly.file("letter.txt").unwrap().bytes, b"hello");
//! ```
//!
//! # Vocabulary
//!
//! - A [`Construct`] stands at a [`Node`] of the tree that an [`App`] owns. Handles are cheap to clone, `Send + Sync`, and
//!   all their methods take `&self`. [`Node::define`] is the way in, [`Node::find`] looks up by type.
//! - An [`Element`] is what a node contributes to a document: a resource, an output, a manifest object.
//! - A [`Val<T>`] is a known `T` or an expression that deployment resolves. Properties take [`IntoVal`]; references have
//!   [`Kind`]s; text with late parts is made with [`text!`].
//! - An [`Aspect`] visits and changes everything below a scope; [`Tags`] are inherited; context and dependencies too.
//! - A [`Diagnostic`] is a problem with a [`Code`], the construct's path, source places and a hint. Constructors report
//!   and never fail.
//! - A [`Target`] on a node makes it a root: a deployable unit that renders into files. An [`Assembly`] is all of them.
//! - [`Inputs`] are what the program is told: files, `-c key=value`, answers of look-ups. [`run`] is the command line.
//!
//! # Map
//!
//! | topic | begin at |
//! |---|---|
//! | the tree | [`App`], [`Node`], [`Construct`], [`Props`], [`DependencyGroup`] |
//! | values | [`Val`], [`IntoVal`], [`Value`], [`value!`], [`text!`], [`lazy`], [`known`], [`Duration`], [`Size`] |
//! | problems | [`diagnostic`] |
//! | documents of others | [`document`], [`source!`] |
//! | synthesis | [`App::synth`], [`SynthOptions`], [`Assembly`] |
//! | what a change does | [`diff`] |
//! | tests | [`testing`](https://docs.rs/ias-core/latest/ias_core/testing/), with the feature `testing` |
//! | policies | [`policy`], [`App::policies`], [`Node::except`] |
//! | a target of your own | [`Target`], [`View`], [`Link`], [`Report`] |
//! | the program around it | [`run`], [`Inputs`], [`package_file!`] |
//!
//! # Not supported
//!
//! Deploying (the `cdk` command line, `kubectl` and GitOps tools do that with the output) and reading live state.

// The derives and `text!` name this crate by its path, also inside it.
#[allow(unused_extern_crates, reason = "used by the expansions of macros")]
extern crate self as ias_core;

mod assembly;
mod cli;
mod date;
pub mod diagnostic;
pub mod diff;
pub mod document;
mod graph;
#[cfg(feature = "import")]
pub mod import;
mod input;
mod lookup;
mod nearest;
mod overview;
pub mod policy;
mod report;
mod run;
pub mod schema;
mod strategy;
mod synth;
#[cfg(feature = "testing")]
pub mod testing;
mod tree;
mod value;

pub use assembly::{Artifact, Assembly, File, WriteError, sha256};
pub use date::{Date, NoDate};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
pub use ias_macros::{Construct, Props, text};
pub use input::{Inputs, package_file};
pub use lookup::LookUp;
pub use run::run;
pub use synth::{
    Frozen, Item, ItemId, Link, Published, Refusal, Rendered, Report, Root, SynthOptions, Target, View,
};
pub use tree::{
    App, Aspect, AspectPriority, Construct, Dependable, DependencyGroup, Element, FindError, HandleOn,
    Naming, Node, Origin, Override, Tag, Tagging, Tags, Validation,
};
pub use value::{
    At, Decode, Duration, Expr, Fits, IntoKey, IntoVal, Invalid, Is, Json, Key, Kind, Lazy, List, Map,
    Object, Optional, Reference, Shape, Size, Struct, Text, ToText, Val, Value, concat, key, known, lazy,
    pointer,
};

#[doc(hidden)]
pub use value::{Probe, entries, items, known_word};

/// What every program needs.
pub mod prelude {
    pub use crate::{
        App, Construct, Decode as _, Dependable as _, Duration, Inputs, IntoVal, Is, Kind as _, Node, Props,
        Size, Tags, Val, Value, date, key, known, list, map, run, text, value,
    };
    pub use std::process::ExitCode;
}
