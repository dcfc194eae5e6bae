//! Which items of two lists belong together.

use serde_json::Value as Json;

/// The most pairs of items that are weighed against each other; beyond, items are paired in order.
const WEIGHED: usize = 40_000;

/// What names an item of a list, in the order in which it is looked for.
const NAMES: [&str; 9] = ["Key", "Name", "name", "Id", "Sid", "key", "AttributeName", "IndexName", "id"];

/// Where an item stood and where it stands.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// Pairs the items of two lists so that equal ones, then ones of the same name, meet; none crosses another.
///
/// Items that have no partner stand alone. Lists the other way round give the same pairs the other way round.
pub(super) fn align(a: &[Json], b: &[Json]) -> Vec<Pair> {
    let prefix = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[prefix..], &b[prefix..]);
    let suffix = rest_a.iter().rev().zip(rest_b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (middle_a, middle_b) = (&rest_a[..rest_a.len() - suffix], &rest_b[..rest_b.len() - suffix]);

    let mut pairs: Vec<Pair> = (0..prefix).map(|at| (Some(at), Some(at))).collect();
    let shift = |at: Option<usize>| at.map(|at| at + prefix);
    pairs.extend(middle(middle_a, middle_b).into_iter().map(|(a, b)| (shift(a), shift(b))));
    let ends = (0..suffix).map(|at| (Some(a.len() - suffix + at), Some(b.len() - suffix + at)));
    pairs.extend(ends);
    pairs
}

fn middle(a: &[Json], b: &[Json]) -> Vec<Pair> {
    if a.is_empty() || b.is_empty() || a.len().saturating_mul(b.len()) > WEIGHED {
        let at = |list: &[Json], at: usize| (at < list.len()).then_some(at);
        return (0..a.len().max(b.len())).map(|n| (at(a, n), at(b, n))).collect();
    }
    // Of two ways that weigh the same, one is taken; which one must not depend on which list comes first.
    let text = |list: &[Json]| list.iter().map(Json::to_string).collect::<Vec<_>>();
    if text(a) > text(b) {
        return weighed(b, a).into_iter().map(|(b, a)| (a, b)).collect();
    }
    weighed(a, b)
}

fn weighed(a: &[Json], b: &[Json]) -> Vec<Pair> {
    let width = b.len() + 1;
    let weights: Vec<u32> = a.iter().flat_map(|a| b.iter().map(move |b| weight(a, b))).collect();
    // best[i * width + j] is what the items from i and j on can weigh together.
    let mut best = vec![0_u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let paired = match weights[i * b.len() + j] {
                0 => 0,
                weight => weight + best[(i + 1) * width + j + 1],
            };
            best[i * width + j] = paired.max(best[(i + 1) * width + j]).max(best[i * width + j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        let weight = weights[i * b.len() + j];
        let here = best[i * width + j];
        if weight > 0 && here == weight + best[(i + 1) * width + j + 1] {
            pairs.push((Some(i), Some(j)));
            (i, j) = (i + 1, j + 1);
        } else if here == best[(i + 1) * width + j] {
            pairs.push((Some(i), None));
            i += 1;
        } else {
            pairs.push((None, Some(j)));
            j += 1;
        }
    }
    pairs.extend((i..a.len()).map(|i| (Some(i), None)));
    pairs.extend((j..b.len()).map(|j| (None, Some(j))));
    pairs
}

/// How well two items fit; 0 keeps them apart.
fn weight(a: &Json, b: &Json) -> u32 {
    if a == b {
        return 64;
    }
    let named =
        |json: &Json| NAMES.iter().find_map(|name| Some((*name, json.get(name)?.as_str()?.to_owned())));
    match (a, b) {
        (Json::Object(_), Json::Object(_)) => match (named(a), named(b)) {
            (Some(a), Some(b)) if a == b => 16,
            (None, None) => 1,
            _ => 0,
        },
        (Json::Array(_), Json::Array(_)) => 1,
        // A text that became an expression, or another text, is one that changed.
        (Json::Object(_), Json::Array(_)) | (Json::Array(_), Json::Object(_)) => 0,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(a: Json, b: Json, expect: &[Pair]) {
        let (a, b) = (a.as_array().unwrap().clone(), b.as_array().unwrap().clone());
        assert_eq!(align(&a, &b), expect);
        let mut mirrored: Vec<Pair> = expect.iter().map(|&(a, b)| (b, a)).collect();
        let mut found = align(&b, &a);
        mirrored.sort();
        found.sort();
        assert_eq!(found, mirrored);
    }

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    fn equal_and_named_items_meet() {
        check(json!([1, 2]), json!([1, 2]), &[(Some(0), Some(0)), (Some(1), Some(1))]);
        check(json!(["b"]), json!(["a", "b"]), &[(None, Some(0)), (Some(0), Some(1))]);
        check(
            json!([{ "Key": "a", "Value": 1 }, { "Key": "b", "Value": 1 }]),
            json!([{ "Key": "b", "Value": 2 }]),
            &[(Some(0), None), (Some(1), Some(0))],
        );
        check(json!([{ "Name": "a" }]), json!([{ "Name": "b" }]), &[(Some(0), None), (None, Some(0))]);
        check(json!(["x", "y"]), json!(["z"]), &[(Some(0), Some(0)), (Some(1), None)]);
    }
}
