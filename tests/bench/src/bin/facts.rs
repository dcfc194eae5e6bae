//! What the facts of CloudFormation cost: their size, and the time to decode a type with everything below it.
#![allow(clippy::print_stdout, reason = "a command line")]

use std::collections::HashSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ias_aws::facts::{self, SchemaRef, Shape, StructRef};

fn main() {
    let begin = Instant::now();
    black_box(facts::find("AWS::SQS::Queue"));
    let first = begin.elapsed();
    let names: Vec<String> = facts::names().collect();
    let (mut shallow, mut whole) = (Vec::new(), Vec::new());
    let (mut properties, mut largest) = (0, (0, Duration::ZERO, ""));
    for name in &names {
        let begin = Instant::now();
        let found = facts::find(name).expect("it has this name");
        black_box(found.properties.properties.len());
        shallow.push(begin.elapsed());
        let mut walk = Walk::default();
        walk.structure(found.properties);
        let time = begin.elapsed();
        whole.push(time);
        properties += walk.properties;
        largest = largest.max((walk.properties, time, name));
    }
    let all = whole.iter().sum::<Duration>();
    println!("| the first look-up of a program | {first:.0?} |");
    println!("| a type with its properties, the median of {} types | {:.1?} |", names.len(), median(shallow));
    println!("| a type with everything below, the median | {:.1?} |", median(whole));
    println!("| the largest: {}, {} properties | {:.1?} |", largest.2, largest.0, largest.1);
    println!("| all of them, {properties} properties | {all:.0?} |");
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
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
