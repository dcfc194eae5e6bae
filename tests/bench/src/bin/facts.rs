//! What the facts of CloudFormation cost: their size, and the time to decode a type with everything below it.
#![allow(clippy::print_stdout, reason = "a command line")]

use std::collections::HashSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ias_aws::facts::{self, SchemaRef, Shape, StructRef};

fn main() {
    let begin = Instant::now();
    let first = facts::find("AWS::SQS::Queue").is_some();
    let first = (first, begin.elapsed());
    let names: Vec<String> = facts::names().collect();
    let mut shallow = Vec::new();
    let mut whole = Vec::new();
    for name in &names {
        let begin = Instant::now();
        let found = facts::find(name).expect("it has this name");
        black_box(found.properties.properties.len());
        shallow.push((begin.elapsed(), name));
        let mut walk = Walk::default();
        walk.structure(found.properties);
        whole.push((begin.elapsed(), name, walk.properties));
    }
    println!("the first look-up: {:?} ({})", first.1, first.0);
    let average = |sum: Duration| sum / names.len() as u32;
    println!(
        "{} types, properties of the type itself: {:?} on average",
        names.len(),
        average(shallow.iter().map(|it| it.0).sum())
    );
    println!("with everything below them: {:?} on average", average(whole.iter().map(|it| it.0).sum()));
    whole.sort();
    for (time, name, properties) in whole.iter().rev().take(3) {
        println!("{name}: {time:?}, {properties} properties");
    }
}

/// Decodes everything that can be reached.
#[derive(Default)]
struct Walk {
    seen: HashSet<*const facts::Struct>,
    properties: usize,
}

impl Walk {
    fn structure(&mut self, of: StructRef) {
        if self.seen.insert(of.get()) {
            for property in &of.properties {
                self.properties += 1;
                self.schema(property.schema);
            }
        }
    }

    fn schema(&mut self, of: SchemaRef) {
        match &of.shape {
            Shape::Struct(of) => self.structure(*of),
            Shape::List(inner) | Shape::Map(inner) => self.schema(*inner),
            Shape::Union(of) => of.alternatives.iter().for_each(|it| self.schema(it.schema)),
            _ => {}
        }
    }
}
