//! Elements that only go by another name.

use std::collections::BTreeMap;

use serde_json::Value as Json;

/// An element that is on one side only.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Its type.
    pub type_name: &'a str,
    /// The path of its construct, if that is known.
    pub path: Option<&'a str>,
    /// What it says.
    pub document: &'a Json,
}

/// The least share of values that two elements have in common to be one.
const ALIKE: f64 = 0.6;

/// The most pairs of elements of one type that are held against each other; beyond, only equal ones are found.
const COMPARED: usize = 10_000;

/// Pairs elements that are gone with new ones of the same type that say the same, or nearly so: by their places in the two
/// lists. Of several that are alike, those whose paths end alike belong together.
pub fn renames(gone: &[Candidate<'_>], new: &[Candidate<'_>]) -> Vec<(usize, usize)> {
    let mut by_type: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, one) in gone.iter().enumerate() {
        by_type.entry(one.type_name).or_default().0.push(at);
    }
    for (at, one) in new.iter().enumerate() {
        if let Some((_, of_type)) = by_type.get_mut(one.type_name) {
            of_type.push(at);
        }
    }
    let values: Vec<Vec<String>> = gone.iter().chain(new).map(|one| values(one.document)).collect();
    let mut scored: Vec<(u32, usize, usize, usize)> = Vec::new();
    let mut score = |old: usize, now: usize, alike: f64| {
        if alike >= ALIKE {
            let tail = common_tail(gone[old].path, new[now].path);
            scored.push(((alike * 1000.0) as u32, tail, old, now));
        }
    };
    for (olds, news) in by_type.into_values() {
        if olds.len().saturating_mul(news.len()) <= COMPARED {
            for (&old, &now) in olds.iter().flat_map(|old| news.iter().map(move |now| (old, now))) {
                score(old, now, likeness(&values[old], &values[gone.len() + now]));
            }
        } else {
            let mut equal: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
            olds.iter().rev().for_each(|&old| equal.entry(&values[old]).or_default().push(old));
            for now in news {
                let old = equal.get_mut(values[gone.len() + now].as_slice()).and_then(Vec::pop);
                old.into_iter().for_each(|old| score(old, now, 1.0));
            }
        }
    }
    scored.sort_by(|a, b| (b.0, b.1).cmp(&(a.0, a.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
    let (mut used_old, mut used_new) = (vec![false; gone.len()], vec![false; new.len()]);
    let mut pairs = Vec::new();
    for (_, _, old, now) in scored {
        if !used_old[old] && !used_new[now] {
            (used_old[old], used_new[now]) = (true, true);
            pairs.push((old, now));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Every value with the way to it, sorted.
fn values(document: &Json) -> Vec<String> {
    let mut found = Vec::new();
    collect(document, &mut String::new(), &mut found);
    found.sort();
    found
}

fn collect(value: &Json, path: &mut String, found: &mut Vec<String>) {
    let length = path.len();
    match value {
        Json::Object(map) => {
            for (key, value) in map {
                path.push('/');
                path.push_str(key);
                collect(value, path, found);
                path.truncate(length);
            }
        }
        Json::Array(list) => {
            path.push_str("/*");
            list.iter().for_each(|value| collect(value, path, found));
            path.truncate(length);
        }
        leaf => found.push(format!("{path} {leaf}")),
    }
}

/// The share of values that two sorted lists have in common.
fn likeness(a: &[String], b: &[String]) -> f64 {
    let (mut i, mut j, mut common) = (0, 0, 0_usize);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, common) = (i + 1, j + 1, common + 1),
        }
    }
    let all = a.len() + b.len() - common;
    if all == 0 { 1.0 } else { common as f64 / all as f64 }
}

fn common_tail(a: Option<&str>, b: Option<&str>) -> usize {
    let (Some(a), Some(b)) = (a, b) else { return 0 };
    a.rsplit('/').zip(b.rsplit('/')).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_that_say_the_same_are_one() {
        let table = json!({ "Keys": ["a", "b"], "Mode": "x", "Size": 3 });
        let nearly = json!({ "Keys": ["a", "b"], "Mode": "x", "Size": 3, "More": 1 });
        let other = json!({ "Size": 9 });
        let of = |document, path| Candidate { type_name: "T", path: Some(path), document };
        assert_eq!(renames(&[of(&table, "A/T")], &[of(&other, "B/T"), of(&nearly, "B/T")]), [(0, 1)]);
        assert_eq!(renames(&[of(&table, "A/T")], &[of(&other, "B/T")]), []);
        let elsewhere = Candidate { type_name: "U", ..of(&table, "A/T") };
        assert_eq!(renames(&[of(&table, "A/T")], &[elsewhere]), []);
        // Of two that say the same, the one at the same end of a path.
        let gone = [of(&table, "Old/One/T"), of(&table, "Old/Two/T")];
        let new = [of(&table, "New/Two/T"), of(&table, "New/One/T")];
        assert_eq!(renames(&gone, &new), [(0, 1), (1, 0)]);
    }
}
