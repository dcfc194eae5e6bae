//! Calls the typed API of every resource type, and compares what it says with the names of the facts.

mod all;

use std::any::TypeId;
use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::process::ExitCode;

use ias_aws::cfn::{CfnType, Tagging};
use ias_aws::facts::{self, TagStyle};
use ias_aws::{Stack, StackProps};
use ias_core::{App, Construct, Expr, IntoVal, Node, Object, Shape, Val, Value};

fn main() -> ExitCode {
    let app = App::new();
    let stack = Stack::new(&app, "types", StackProps::new());
    let mut check =
        Check { node: stack.node().clone(), counts: [0; 6], seen: BTreeSet::new(), wrong: Vec::new() };
    all::all(&mut check);
    let [types, properties, structs, attributes, alternatives, words] = check.counts;
    println!(
        "{types} types, {structs} structs, {properties} setters, {attributes} attributes, {alternatives} alternatives, {words} words"
    );
    for wrong in &check.wrong {
        eprintln!("{wrong}");
    }
    if check.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Stands for any value: it converts to the one type that is wanted.
struct Probe<T>(PhantomData<T>);

impl<T> IntoVal<T> for Probe<T> {
    fn into_val(self) -> Val<T> {
        Val::unchecked(Value::Null)
    }
}

fn p<T>() -> Probe<T> {
    Probe(PhantomData)
}

struct Check {
    node: Node,
    counts: [usize; 6],
    seen: BTreeSet<&'static str>,
    wrong: Vec<String>,
}

impl Check {
    fn expect(&mut self, holds: bool, say: impl FnOnce() -> String) {
        if !holds {
            self.wrong.push(say());
        }
    }

    fn resource<T: CfnType>(&mut self, name: &'static str) -> T {
        self.counts[0] += 1;
        let new = self.seen.insert(name);
        self.expect(new && T::TYPE == name, || format!("{name}: the handle is of {}", T::TYPE));
        let tags = facts::find(name).and_then(|of| of.tags).map(|tags| match tags.style {
            TagStyle::List => Tagging::List(tags.property),
            TagStyle::Map => Tagging::Map(tags.property),
            TagStyle::Propagated => Tagging::Propagated(tags.property),
        });
        self.expect(T::TAGS == tags, || format!("{name}: has tags in {:?}, not in {tags:?}", T::TAGS));
        T::from_node(self.node.clone())
    }

    fn same<A: 'static, B: 'static>(&mut self) {
        self.expect(TypeId::of::<A>() == TypeId::of::<B>(), || {
            format!("not the properties of the type: {}", std::any::type_name::<B>())
        });
    }

    fn new(&mut self, path: &str, made: &Object, names: &[&str]) {
        let found: Vec<&str> = made.into_iter().map(|(name, _)| &**name).collect();
        self.expect(found == names, || format!("{path}: sets {found:?}, not {names:?}"));
    }

    fn names(&mut self, path: &str, made: &Object, names: &[&str]) {
        self.new(path, made, names);
        self.counts[1] += names.len();
        self.counts[2] += 1;
    }

    fn attribute<T>(&mut self, value: Val<T>, name: &str) {
        self.counts[3] += 1;
        let found = match Value::from(value) {
            Value::Expr(expr) => match &*expr {
                Expr::Reference(reference) => reference.attribute.as_deref().map(str::to_owned),
                _ => None,
            },
            _ => None,
        };
        self.expect(found.as_deref() == Some(name), || format!("the attribute {name} reads {found:?}"));
    }

    fn alternative(&mut self, path: &str, made: Value, property: Option<&str>) {
        self.counts[4] += 1;
        let found = match &made {
            Value::Map(map) => map.into_iter().map(|(name, _)| &**name).next(),
            _ => None,
        };
        self.expect(found == property, || format!("{path}: sets {found:?}, not {property:?}"));
    }

    fn words<E: Shape + Copy>(&mut self, path: &str, words: &[(&str, E)]) {
        self.counts[5] += words.len();
        for (word, constant) in words {
            let written = constant.into_value();
            self.expect(written.as_str() == Some(word), || format!("{path}: writes {written:?}, not {word}"));
        }
    }
}
