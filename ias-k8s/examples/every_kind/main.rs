//! Prints an object of every kind of Kubernetes as YAML, for tools that check manifests.
#![allow(clippy::print_stdout, reason = "a program that prints")]

#[rustfmt::skip]
mod objects;

use ias_core::App;
use ias_k8s::{Chart, ChartProps, Version};

fn main() {
    let app = App::new();
    let chart = Chart::new(&app, "every-kind", ChartProps::new().oldest_cluster(Version::NEWEST));
    objects::define(&chart);
    // Warnings are there: of versions that have a more stable one, or that clusters do not serve by themselves.
    let assembly = app.synth().expect("no object has a mistake");
    let file = assembly.file("k8s/every-kind.yaml").expect("a chart is a file");
    print!("{}", String::from_utf8_lossy(&file.bytes));
}
