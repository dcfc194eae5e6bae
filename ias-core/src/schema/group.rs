//! Properties that must or must not stand together.

use super::check::Walk;
use super::dialect::Presence;
use super::mistake::{Fault, Mistake};
use super::{Dialect, Rule, words};
use crate::value::{At, Object};

/// Checks one rule; `before` are the rules that were checked already, `open` says that deployment may add keys.
pub(super) fn check<D: Dialect>(
    walk: &mut Walk<'_, '_, D>,
    rule: &'static Rule,
    before: &'static [Rule],
    map: &Object,
    open: bool,
    at: &At<'_>,
) {
    match rule {
        Rule::OneOf(groups) => {
            let set = |walk: &Walk<'_, '_, D>, group: &[&str], least: Presence| {
                let enough = |name: &&str| {
                    let presence = walk.presence(map, name);
                    presence == Presence::Present || presence == least
                };
                group.iter().all(enough)
            };
            let surely: Vec<&Vec<&str>> =
                groups.iter().filter(|group| set(walk, group, Presence::Present)).collect();
            if !groups.iter().any(|group| set(walk, group, Presence::Perhaps)) {
                none(walk, groups, "exactly one of", map, open, at);
            } else if let [first, .., last] = surely.as_slice()
                && !nested(&surely)
            {
                let message = format!("{} and {} exclude each other", words::all(first), words::all(last));
                let mistake = Mistake::new(Fault::Exclusive, message).hint("set one of the two");
                // The line of the second one says more than that of the whole object.
                match last.first() {
                    Some(name) => walk.report(&at.key(map, name), mistake),
                    None => walk.report(at, mistake),
                }
            }
        }
        Rule::AnyOf(groups) => {
            let perhaps = |name: &&str| walk.presence(map, name) != Presence::Absent;
            if !groups.iter().any(|group| group.iter().all(perhaps)) {
                none(walk, groups, "at least one of", map, open, at);
            }
        }
        Rule::Needs(name, others) => {
            if open || walk.presence(map, name) != Presence::Present {
                return;
            }
            let absent = |other: &&&str| walk.presence(map, other) == Presence::Absent;
            let absent: Vec<&&str> = others.iter().filter(absent).collect();
            for other in absent {
                let hint = format!("set `{other}` too, or leave `{name}` out");
                let mistake = Mistake::new(Fault::Needs, format!("needs `{other}`, which is missing"));
                walk.report(&at.key(map, name), mistake.hint(hint));
            }
        }
        Rule::Excludes(name, others) => {
            if walk.presence(map, name) != Presence::Present {
                return;
            }
            let set = |other: &&&str| walk.presence(map, other) == Presence::Present;
            let said = |other: &str| {
                let same = |rule: &Rule| matches!(rule, Rule::Excludes(one, many) if *one == other && many.contains(name));
                before.iter().any(same)
            };
            let found: Vec<&&str> = others.iter().filter(set).filter(|other| !said(other)).collect();
            for other in found {
                let mistake =
                    Mistake::new(Fault::Exclusive, format!("`{name}` and `{other}` exclude each other"));
                walk.report(&at.key(map, other), mistake.hint("set one of the two"));
            }
        }
    }
}

/// Whether the groups contain each other: `A` and `A` with `B`.
fn nested(groups: &[&Vec<&str>]) -> bool {
    let within = |a: &[&str], b: &[&str]| a.iter().all(|name| b.contains(name));
    groups.windows(2).all(|pair| within(pair[0], pair[1]) || within(pair[1], pair[0]))
}

fn none<D: Dialect>(
    walk: &mut Walk<'_, '_, D>,
    groups: &'static [Vec<&'static str>],
    how_many: &str,
    map: &Object,
    open: bool,
    at: &At<'_>,
) {
    if open {
        return;
    }
    // With a single group that was begun, its other properties are what is missing.
    let (message, hint) = match groups {
        [group] => {
            let absent = group.iter().filter(|name| walk.presence(map, name) == Presence::Absent);
            (format!("{} missing", words::are(absent.copied())), "it is mandatory".to_owned())
        }
        _ => {
            let choices: Vec<String> = groups.iter().map(|group| words::all(group)).collect();
            ("a mandatory property is missing".to_owned(), format!("set {how_many}: {}", choices.join("; ")))
        }
    };
    walk.report(at, Mistake::new(Fault::Missing, message).hint(hint));
}
