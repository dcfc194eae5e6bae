//! Which roots or constructs a command is about.

use std::collections::BTreeSet;

use crate::assembly::Assembly;
use crate::nearest::nearest;
use crate::overview::Overview;

/// A pattern that fits no root.
pub(super) struct Unmatched {
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// The names of the roots that fit one of the patterns, and of all they depend on unless `exclusively`.
///
/// A pattern is a name or path, with `*` for any text and `?` for any character. One that fits a nested root selects the
/// root around it. No pattern selects everything.
pub(super) fn select(
    assembly: &Assembly,
    patterns: &[&str],
    exclusively: bool,
) -> Result<Vec<String>, Unmatched> {
    let artifacts = assembly.artifacts();
    let mut chosen: BTreeSet<&str> = BTreeSet::new();
    for pattern in patterns {
        let fits = artifacts.iter().filter(|one| matches(pattern, &one.name) || matches(pattern, &one.path));
        let mut any = false;
        for mut artifact in fits {
            any = true;
            while let Some(around) = artifact.parent.as_deref().and_then(|name| assembly.artifact(name)) {
                artifact = around;
            }
            chosen.insert(&artifact.name);
        }
        if !any {
            let names = artifacts.iter().flat_map(|one| [one.name.as_str(), one.path.as_str()]);
            let hint = match nearest(pattern, names) {
                Some(near) => Some(format!("did you mean `{near}`?")),
                None if artifacts.is_empty() => {
                    Some("this program has no stack, chart or other root".to_owned())
                }
                None => Some("`ls` lists them".to_owned()),
            };
            return Err(Unmatched { message: format!("nothing is called `{pattern}`"), hint });
        }
    }
    if !exclusively {
        // Artifacts come after those they depend on, so one pass from the end finds all.
        for artifact in artifacts.iter().rev() {
            if chosen.contains(artifact.name.as_str()) {
                chosen.extend(artifact.depends_on.iter().map(String::as_str));
            }
        }
    }
    let all = patterns.is_empty();
    let outer = artifacts.iter().filter(|one| one.parent.is_none());
    Ok(outer.filter(|one| all || chosen.contains(one.name.as_str())).map(|one| one.name.clone()).collect())
}

/// For each construct, whether it or one around it fits one of the patterns: the name of a root or a path. No pattern selects
/// everything.
pub(super) fn constructs(overview: &Overview, patterns: &[&str]) -> Result<Vec<bool>, Unmatched> {
    let mut kept = vec![patterns.is_empty(); overview.constructs.len()];
    for pattern in patterns {
        let mut any = false;
        for (at, construct) in overview.constructs.iter().enumerate() {
            let root = construct.root.map(|root| overview.roots[root].name.as_str());
            let fits = root.is_some_and(|name| matches(pattern, name)) || matches(pattern, &construct.path);
            any |= fits;
            kept[at] |= fits;
        }
        if !any {
            let names = overview.roots.iter().map(|root| root.name.as_str());
            let names = names.chain(overview.constructs.iter().map(|one| one.path.as_str()));
            let near = nearest(pattern, names.filter(|name| !name.is_empty()));
            let hint = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`tree` shows what there is".to_owned(),
            };
            return Err(Unmatched { message: format!("nothing is called `{pattern}`"), hint: Some(hint) });
        }
    }
    for at in 1..kept.len() {
        // Parents come first.
        kept[at] |= overview.constructs[at].parent.is_some_and(|parent| kept[parent]) && !patterns.is_empty();
    }
    Ok(kept)
}

/// Whether a text fits a pattern with `*` and `?`.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    // Where the last `*` stands and what it stood for so far.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&one) if one == '?' || one == text[t] => (p, t) = (p + 1, t + 1),
            _ => {
                let Some((at, taken)) = star else { return false };
                star = Some((at, taken + 1));
                (p, t) = (at + 1, taken + 1);
            }
        }
    }
    pattern[p..].iter().all(|&one| one == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, text: &str, expect: bool) {
        assert_eq!(matches(pattern, text), expect, "{pattern} {text}");
    }

    #[test]
    fn globs() {
        check("orders-*", "orders-prod", true);
        check("*-prod", "orders-prod", true);
        check("o*s-p?od", "orders-prod", true);
        check("*", "", true);
        check("?", "", false);
        check("orders", "orders-prod", false);
        check("*a*b", "xaxxb", true);
        check("*a*b", "xbxxa", false);
    }
}
