//! Names of objects made from their place in the tree, as cdk8s makes them, so that apps that move over keep them.

use std::fmt::Write as _;

use sha1::{Digest, Sha1};

const LONGEST: usize = 63;
const HASH: usize = 8;

/// The name for an object of a kind at a path, like `Names.toDnsLabel` of cdk8s 2: the components of the path and eight
/// digits of a hash, joined with `-`. Too long a name loses its beginning, because the end says more.
///
/// The hash is that of the field's construct model: the node's address, SHA-1 over the ids but those called `Default`.
pub(crate) fn generated(path: &str, kind: &str, hashed: bool) -> String {
    // Names of its jobs add up to 11 characters.
    let longest = if kind == "CronJob" { 52 } else { LONGEST };
    dns_label(path, longest, hashed)
}

/// The name of a chart: its path joined with `-`, in lower case, letters and digits only.
pub(crate) fn chart(path: &str) -> String {
    let mut name = String::with_capacity(path.len());
    for c in path.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => name.push(c),
            _ if name.is_empty() || name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    name.truncate(name.trim_end_matches('-').len());
    if name.len() > LONGEST || name.is_empty() {
        name.truncate(LONGEST - HASH - 1);
        let _ = write!(name, "-{}", address(path));
    }
    name.trim_start_matches('-').to_owned()
}

fn dns_label(path: &str, longest: usize, hashed: bool) -> String {
    let is_simple = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-');
    if !path.contains('/') && !path.is_empty() && path.chars().all(is_simple) && path.len() <= longest {
        return path.to_owned();
    }
    let mut components: Vec<String> = path.split('/').map(|id| normalized(id, longest)).collect();
    if hashed {
        components.push(address(path));
    }
    components.reverse();
    components.dedup();
    let mut backwards = components.join("/");
    backwards.truncate(longest); // All ASCII.
    let parts = backwards.rsplit('/').flat_map(|part| part.split('-')).filter(|part| !part.is_empty());
    let parts = parts.filter(|part| !["resource", "default"].contains(&part.to_ascii_lowercase().as_str()));
    parts.collect::<Vec<_>>().join("-")
}

fn normalized(id: &str, longest: usize) -> String {
    let allowed = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    id.to_lowercase().chars().filter(allowed).take(longest).collect()
}

/// The first eight characters of the address of the node at a path: `c8` and the beginning of a hash.
fn address(path: &str) -> String {
    let mut hash = Sha1::new();
    hash.update("\n"); // The app, whose id is empty.
    for id in path.split('/').filter(|id| *id != "Default") {
        hash.update(id);
        hash.update("\n");
    }
    hash.finalize().iter().take((HASH - 2) / 2).fold(String::from("c8"), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_are_named_after_their_path() {
        assert_eq!(chart("orders-prod"), "orders-prod");
        assert_eq!(chart("Prod/Orders_API"), "prod-orders-api");
        assert_eq!(chart("-a--b-"), "a-b");
        assert_eq!(chart("日本").len(), 8);
        let long = chart(&"x".repeat(80));
        assert_eq!(long.len(), 63);
        assert_ne!(long, chart(&"x".repeat(81)));
    }

    // `tests/vectors/` compares many more with cdk8s itself.
    #[test]
    fn objects_are_named_as_in_cdk8s() {
        assert_eq!(generated("web", "Pod", true), "web");
        assert_eq!(generated("chart/web", "Pod", false), "chart-web");
        assert_eq!(generated("a/Resource", "Pod", true), format!("a-{}", address("a/Resource")));
    }
}
