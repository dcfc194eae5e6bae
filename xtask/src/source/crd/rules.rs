//! Which properties may or must stand together, as far as schemas say it with groups of mandatory names.
//!
//! `oneOf`, `anyOf`, `allOf` and `not` add conditions to a schema whose properties stand outside of them. Those made of
//! `required` become rules, which are told in words; all others are carried as they are (`text.rs`).

use super::node::Node;
use crate::model::Rule;

/// The rules of one schema, without what `allOf` adds.
pub fn read(node: Node<'_>) -> Vec<Rule> {
    let mut out = Vec::new();
    if let Some(groups) = groups(node, "anyOf") {
        out.push(Rule::AnyOf(groups));
    }
    if let Some(groups) = groups(node, "oneOf") {
        out.push(Rule::OneOf(groups));
    } else if let Some(names) = at_most_one(node) {
        let others = |name: &String| names.iter().filter(|other| *other != name).cloned().collect();
        out.extend(names.iter().map(|name| Rule::Excludes(name.clone(), others(name))));
    }
    if let Some([one, other]) = not_both(node) {
        out.push(Rule::Excludes(one.clone(), vec![other.clone()]));
        out.push(Rule::Excludes(other, vec![one]));
    }
    out
}

/// Whether a rule says all that a keyword says.
pub fn cover(node: Node<'_>, keyword: &str) -> bool {
    match keyword {
        "anyOf" => groups(node, "anyOf").is_some(),
        "oneOf" => groups(node, "oneOf").is_some() || at_most_one(node).is_some(),
        _ => keyword == "not" && not_both(node).is_some(),
    }
}

/// `{ required: [a, b] }` under `not`.
fn not_both(node: Node<'_>) -> Option<[String; 2]> {
    group(node.get("not")?)?.try_into().ok()
}

/// `[{ required: [a] }, { required: [b, c] }]`, two groups or more.
fn groups(node: Node<'_>, keyword: &str) -> Option<Vec<Vec<String>>> {
    let groups: Vec<_> = node.get(keyword)?.items().map(group).collect::<Option<_>>()?;
    (groups.len() > 1).then_some(groups)
}

/// `{ required: [a, b] }` and nothing else.
fn group(node: Node<'_>) -> Option<Vec<String>> {
    let says_more = |(key, value): (&str, Node<'_>)| match key {
        "required" => false,
        // Some generators name the properties again.
        "properties" => value.entries().any(|(_, property)| property.entries().next().is_some()),
        _ => true,
    };
    if node.entries().any(says_more) {
        return None;
    }
    let names: Vec<String> =
        node.get("required")?.items().map(|name| name.as_str().map(str::to_owned)).collect::<Option<_>>()?;
    (!names.is_empty()).then_some(names)
}

/// One of single names or none of them: `[{ not: { anyOf: [{ required: [a] }, ..] } }, { required: [a] }, ..]`.
fn at_most_one(node: Node<'_>) -> Option<Vec<String>> {
    let parts: Vec<Node<'_>> = node.get("oneOf")?.items().collect();
    let (none, some): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.get("not").is_some());
    let [none] = none[..] else { return None };
    let single =
        |node: Node<'_>| group(node).filter(|names| names.len() == 1).map(|mut names| names.remove(0));
    let listed: Vec<_> = none.get("not")?.get("anyOf")?.items().map(single).collect::<Option<_>>()?;
    let some: Vec<_> = some.into_iter().map(single).collect::<Option<_>>()?;
    (some.len() > 1 && some.iter().all(|name| listed.contains(name)) && listed.len() == some.len())
        .then_some(some)
}

#[cfg(test)]
mod tests {
    use super::super::node::tests::read as document;
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[Rule]) {
        let value = document(text);
        assert_eq!(read(Node::new("a.yaml", &value)), expect);
    }

    fn names(list: &[&str]) -> Vec<String> {
        list.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn groups_of_mandatory_names_are_rules() {
        let groups = vec![names(&["a"]), names(&["b", "c"])];
        check("oneOf: [{required: [a]}, {required: [b, c]}]", &[Rule::OneOf(groups.clone())]);
        check("anyOf: [{required: [a]}, {required: [b, c], properties: {b: {}}}]", &[Rule::AnyOf(groups)]);
    }

    #[test]
    fn what_excludes_each_other_is_a_rule() {
        let both = [Rule::Excludes("a".into(), names(&["b"])), Rule::Excludes("b".into(), names(&["a"]))];
        check("not: {required: [a, b]}", &both);
        check(
            "oneOf: [{not: {anyOf: [{required: [a]}, {required: [b]}]}}, {required: [a]}, {required: [b]}]",
            &both,
        );
    }

    #[test]
    fn other_conditions_are_no_rules() {
        check("oneOf: [{required: [a]}]", &[]);
        check("anyOf: [{properties: {a: {enum: [x]}}}, {required: [b]}]", &[]);
        check("not: {required: [a, b, c]}", &[]);
        check("oneOf: 7", &[]);
    }
}
