//! Templates of CloudFormation.

use ias_core::Value;
use ias_core::document::Source;
use ias_tests::corpus::{self, Format};

use crate::equal::difference;

#[test]
fn all_come_out_as_they_came_in() {
    let files = corpus::valid("cloudformation");
    assert!(files.len() >= 150, "{}", files.len());
    let wrong: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let written = match file.write() {
                Ok(written) => written,
                Err(problems) => return Some(problems.to_string()),
            };
            let is_warned = file.name.contains("/warned/");
            if written.warnings.is_empty() == is_warned {
                return Some(format!(
                    "{}: {} warnings: {}",
                    file.name,
                    written.warnings.len(),
                    written.warnings
                ));
            }
            let source = normal(file.read().unwrap().remove(0));
            let written = corpus::read(Format::Template, &Source::from_bytes("written", written.bytes));
            let different = difference(&written.unwrap()[0], &source);
            different.map(|different| format!("{}: {different}", file.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

/// What an include writes in another form, which says the same: `Fn::GetAtt` of a text as the list of its two parts.
fn normal(value: Value) -> Value {
    match value {
        Value::Map(map) => {
            let entry = |(key, value): (ias_core::Text, Value)| {
                let value = match &value {
                    Value::Text(text) if key == "Fn::GetAtt" => {
                        Value::List(text.splitn(2, '.').map(Value::from).collect())
                    }
                    _ => normal(value),
                };
                (key, value)
            };
            Value::Map(map.into_iter().map(entry).collect())
        }
        Value::List(list) => Value::List(list.into_iter().map(normal).collect()),
        other => other,
    }
}
