//! The nearest name, for "did you mean".

/// The candidate that `name` is most likely a misspelling of, if one is near enough; for hints.
///
/// ```
/// use ias_core::diagnostic::nearest;
///
/// assert_eq!(nearest("regoin", ["account", "region"]), Some("region"));
/// assert_eq!(nearest("colour", ["account", "region"]), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(name);
    let allowed = match folded.len() {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    let with_distance = candidates.into_iter().map(|one| (distance(&folded, &fold(one)), one));
    let (best, found) = with_distance.min_by_key(|&(distance, _)| distance)?;
    (best <= allowed).then_some(found)
}

/// Case and the way words are joined do not count: `minTasks`, `min-tasks` and `min_tasks` are the same.
fn fold(name: &str) -> Vec<char> {
    name.chars().filter(|one| !matches!(one, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, one) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(one != other)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *one == b[j - 1] && a[i - 1] == *other {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expect: Option<&str>) {
        assert_eq!(nearest(name, ["min_tasks", "account", "region", "on"]), expect);
    }

    #[test]
    fn misspellings_are_near() {
        check("min_task", Some("min_tasks"));
        check("minTasks", Some("min_tasks"));
        check("acount", Some("account"));
        check("regoin", Some("region"));
        check("no", None);
        check("database", None);
        check("", None);
    }
}
