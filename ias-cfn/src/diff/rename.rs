//! Resources that only go by another logical id.

use std::collections::HashSet;

use ias_core::diff::{Candidate, renames};
use serde_json::{Value as Json, json};

use super::compare::Pair;
use super::function;
use super::loss::type_of;
use crate::include::sub::{self, Part};

/// Joins resources that are gone with new ones that are the same under another logical id.
pub(super) fn join(pairs: &mut Vec<Pair>) {
    let gone: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].after.is_none()).collect();
    let new: Vec<usize> = (0..pairs.len()).filter(|&at| pairs[at].before.is_none()).collect();
    if gone.is_empty() || new.is_empty() {
        return;
    }
    // What moves together refers to each other by names that change.
    let moving: HashSet<&str> = gone.iter().chain(&new).map(|&at| pairs[at].name.as_str()).collect();
    let bare = |json: Option<&Json>| json.map(|json| nameless(json, &moving)).unwrap_or_default();
    let olds: Vec<Json> = gone.iter().map(|&at| bare(pairs[at].before.as_ref())).collect();
    let news: Vec<Json> = new.iter().map(|&at| bare(pairs[at].after.as_ref())).collect();
    fn candidate<'a>(document: &'a Json, pair: &'a Pair) -> Candidate<'a> {
        let whole = pair.before.as_ref().or(pair.after.as_ref());
        let path = whole.and_then(|whole| whole.pointer("/Metadata/aws:cdk:path")).and_then(Json::as_str);
        Candidate {
            type_name: whole.map(type_of).unwrap_or_default(),
            path: path.or(Some(&pair.name)),
            document,
        }
    }
    let olds: Vec<Candidate<'_>> =
        olds.iter().zip(&gone).map(|(json, &at)| candidate(json, &pairs[at])).collect();
    let news: Vec<Candidate<'_>> =
        news.iter().zip(&new).map(|(json, &at)| candidate(json, &pairs[at])).collect();
    let found = renames(&olds, &news);
    for (old, now) in &found {
        let (old_name, before) = (pairs[gone[*old]].name.clone(), pairs[gone[*old]].before.take());
        let pair = &mut pairs[new[*now]];
        (pair.old_name, pair.before) = (Some(old_name), before);
    }
    pairs.retain(|pair| pair.before.is_some() || pair.after.is_some());
}

/// The properties of a resource with the names of moving resources taken out.
fn nameless(resource: &Json, moving: &HashSet<&str>) -> Json {
    let properties = resource.get("Properties").cloned().unwrap_or_default();
    without(&properties, moving)
}

fn without(value: &Json, moving: &HashSet<&str>) -> Json {
    match function::call(value) {
        Some(("Ref", Json::String(name))) if moving.contains(name.as_str()) => json!({ "Ref": "" }),
        Some(("Fn::GetAtt", list))
            if list.get(0).and_then(Json::as_str).is_some_and(|name| moving.contains(name)) =>
        {
            json!({ "Fn::GetAtt": ["", list[1]] })
        }
        Some(("Fn::Sub", Json::String(text))) => {
            let bare = sub::parts(text).into_iter().map(|part| match part {
                Part::Name(_, name, None) if moving.contains(name) => "${}".to_owned(),
                Part::Name(_, name, Some(attribute)) if moving.contains(name) => format!("${{.{attribute}}}"),
                Part::Name(text, ..) | Part::Text(text) => text.to_owned(),
            });
            json!({ "Fn::Sub": bare.collect::<String>() })
        }
        _ => match value {
            Json::Object(map) => {
                map.iter().map(|(key, value)| (key.clone(), without(value, moving))).collect()
            }
            Json::Array(list) => list.iter().map(|value| without(value, moving)).collect(),
            scalar => scalar.clone(),
        },
    }
}
