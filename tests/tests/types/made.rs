//! Types that are made, and what comes out.

use std::fmt::Write as _;

use ias_aws::cfn::CfnResource;
use ias_aws::facts::{self, Type};
use ias_aws::{Stack, StackProps};
use ias_core::{App, Value};
use serde_json::{Map, json};

/// A template may have 500 resources.
const MOST: usize = 400;

#[test]
fn every_type_is_made_and_written_as_it_was_made() {
    let app = App::new();
    let types: Vec<&Type> = facts::types().collect();
    for (n, types) in types.chunks(MOST).enumerate() {
        let stack = Stack::new(&app, &format!("types-{n}"), StackProps::new());
        for of in types {
            let sample = Value::from(json!(ias_samples::properties(of)));
            CfnResource::new(&stack, &id(of), of.name, sample);
        }
    }
    let assembly = app.synth().unwrap_or_else(|found| {
        let lines = found.iter().fold(String::new(), |mut lines, one| {
            let _ = writeln!(lines, "{one}; {}", one.hint.as_deref().unwrap_or_default());
            lines
        });
        panic!("{lines}");
    });
    assert!(assembly.warnings().is_empty(), "{:?}", assembly.warnings());

    let mut written = Map::new();
    for file in assembly.files().iter().filter(|file| file.path.ends_with(".template.json")) {
        let mut template: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        let resources = template["Resources"].as_object_mut().unwrap();
        written.append(resources);
    }
    assert_eq!(written.len(), types.len());
    for of in types {
        let mut expect = json!({ "Type": of.name });
        let sample = ias_samples::properties(of);
        if !sample.is_empty() {
            expect["Properties"] = json!(sample);
        }
        assert_eq!(written[&id(of)], expect, "{}", of.name);
    }
}

fn id(of: &Type) -> String {
    of.name.chars().filter(char::is_ascii_alphanumeric).collect()
}
