//! The smallest values that the facts of CloudFormation's types allow, for tests that walk all types.
//!
//! A sample has what is mandatory, and what the rules of its structs want besides; words, patterns, lengths, ranges and
//! kinds of references are those of the facts. It is always the same.
//!
//! ```
//! use ias_aws::facts;
//! use serde_json::json;
//!
//! let queue = facts::find("AWS::SQS::QueueInlinePolicy").unwrap();
//! let sample = ias_samples::properties(queue);
//! assert_eq!(sample.keys().collect::<Vec<_>>(), ["PolicyDocument", "Queue"]);
//!
//! let catalog = facts::find("AWS::Athena::DataCatalog").unwrap();
//! assert_eq!(ias_samples::properties(catalog)["Type"], json!("LAMBDA"));
//! ```

mod group;
mod text;

use ias_aws::facts::{Limits, Property, Schema, Shape, Struct, Type, Union};
use serde_json::{Map, Value, json};

/// The properties of a resource of a type.
pub fn properties(of: &Type) -> Map<String, Value> {
    Sampler { of }.structure(of.properties.get(), 0)
}

struct Sampler<'a> {
    of: &'a Type,
}

impl Sampler<'_> {
    /// A struct, the `nth` of several that differ.
    fn structure(&self, of: &Struct, nth: usize) -> Map<String, Value> {
        let mut names = group::wanted(of);
        if let Some(nth) = nth.checked_sub(1).filter(|_| names.is_empty()) {
            names.extend(of.properties.get(nth).map(|property| property.name)); // it would be the same as the first
        }
        let found = names.iter().filter_map(|name| of.property(name));
        found.map(|property| (property.name.to_owned(), self.property(property, nth))).collect()
    }

    fn property(&self, of: &Property, nth: usize) -> Value {
        match &of.schema.shape {
            Shape::Any | Shape::Free | Shape::Document => self.document(of.name),
            Shape::Text if of.name.ends_with("PolicyDocument") => json!(self.document(of.name).to_string()),
            Shape::Text => match named(of.name) {
                Some(text) if of.schema.limits.pattern.is_none_or(|pattern| pattern.matches(text)) => {
                    json!(text)
                }
                _ => self.value(of.schema.get(), nth),
            },
            _ => self.value(of.schema.get(), nth),
        }
    }

    /// What a document has to say, the facts do not know. Policies of IAM are about whoever has them, others name somebody.
    fn document(&self, name: &str) -> Value {
        let mut statement = json!({ "Effect": "Deny", "Action": "*" });
        if !["Policy", "PolicyDocument", "PolicyText"].iter().any(|end| name.ends_with(end)) {
            return json!({ "Any": "thing" });
        } else if name == "AssumeRolePolicyDocument" {
            statement["Action"] = json!("sts:AssumeRole");
            statement["Principal"] = json!({ "Service": "ec2.amazonaws.com" });
        } else if self.of.module == "iam" {
            statement["Resource"] = json!("*");
        } else {
            statement["Resource"] = json!("*");
            statement["Principal"] = json!("*");
        }
        json!({ "Version": "2012-10-17", "Statement": [statement] })
    }

    /// A value of a schema, the `nth` of several that differ.
    fn value(&self, of: &Schema, nth: usize) -> Value {
        let limits = &of.limits;
        match &of.shape {
            Shape::Any | Shape::Free | Shape::Document => self.document(""),
            Shape::Text => json!(word(&limits.words, nth).unwrap_or_else(|| text::sample(limits, nth))),
            Shape::Words(of) => json!(word(&of.words, nth).unwrap_or_default()),
            Shape::Bool => json!(nth.is_multiple_of(2)),
            Shape::Int => json!(number(limits, nth).map_or(1 + nth as i64, |number| number.ceil() as i64)),
            Shape::Float => json!(number(limits, nth).unwrap_or(0.5 + nth as f64)),
            Shape::Struct(of) => Value::Object(self.structure(of.get(), nth)),
            Shape::Union(of) => self.union(of.get(), nth),
            Shape::List(inner) => (0..count(limits)).map(|n| self.value(inner.get(), nth + n)).collect(),
            Shape::Map(inner) => {
                let key = |n| match limits.keys.first() {
                    Some(pattern) => text::matching(pattern, n),
                    None => format!("key{n}"),
                };
                let entry = |n| (key(n), self.value(inner.get(), nth + n));
                Value::Object((0..count(limits)).map(entry).collect())
            }
        }
    }

    fn union(&self, of: &Union, nth: usize) -> Value {
        match of.alternatives.iter().min_by_key(|it| group::height(it.schema.get())) {
            Some(alternative) => {
                let inner = self.value(alternative.schema.get(), nth);
                alternative.property.map_or(inner.clone(), |property| json!({ property: inner }))
            }
            None => json!({}),
        }
    }
}

/// Texts of which only their name says what they are.
fn named(name: &str) -> Option<&'static str> {
    Some(match name {
        "DashboardBody" | "TableMappings" => "{}",
        "IpProtocol" => "-1",
        "ScheduleExpression" => "rate(1 day)",
        "TargetNetworkCidr" => "10.0.0.0/16",
        _ => return None,
    })
}

/// How many items or entries: one, if not more are needed.
fn count(limits: &Limits) -> usize {
    limits.items.min.unwrap_or(1).max(1) as usize
}

fn word(words: &[&str], nth: usize) -> Option<String> {
    words.get(nth).or(words.last()).map(|word| (*word).to_owned())
}

/// The number that the facts suggest, if they do.
fn number(limits: &Limits, nth: usize) -> Option<f64> {
    if let Some(word) = word(&limits.words, nth) {
        return word.parse().ok();
    }
    let most = limits.range.max.unwrap_or(f64::MAX);
    match (limits.range.min, limits.range.max) {
        (Some(min), _) => Some((min + nth as f64).min(most)),
        (None, Some(max)) => Some(max.min(1.0)),
        (None, None) => None,
    }
}
