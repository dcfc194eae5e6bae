//! Logical ids and other names made from paths, by the rules of the AWS CDK, so that apps that move over keep theirs.
//!
//! Source: [`makeUniqueId`](https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html) of aws-cdk-lib; the rules are
//! checked against vectors that aws-cdk-lib makes (`tests/vectors`).

use md5::{Digest, Md5};

/// Dropped from paths.
const HIDDEN: &str = "Default";
/// Dropped from the part of a name that people read.
const HIDDEN_FROM_HUMAN: &str = "Resource";
const MAX_HUMAN: usize = 240;
const MAX_ID: usize = 255;

/// The logical id of the element at a path below its stack; `None` if nothing of the path is left.
pub(crate) fn logical_id(path: &str) -> Option<String> {
    let components = || path.split('/').filter(|part| *part != HIDDEN);
    let mut rest = components();
    let first = rest.next()?;
    if rest.next().is_none() {
        // What has one component is its own id, and as short as people can make it.
        let id: String = alphanumeric(first).collect();
        if id.len() <= MAX_ID {
            return Some(id);
        }
    }
    Some(human(components(), "", MAX_HUMAN, |_| false) + &hash(components()))
}

/// A name made of path components for things whose names allow more than letters and digits.
pub(crate) fn unique_resource_name(path: &str, max: usize, separator: &str, allowed: &str) -> Option<String> {
    let components = || path.split('/').filter(|part| *part != HIDDEN);
    let keep = |sign: char| sign.is_ascii_alphanumeric() || allowed.contains(sign);
    let mut rest = components();
    let first = rest.next()?;
    if rest.next().is_none() {
        let name: String = first.chars().filter(|&sign| keep(sign)).collect();
        if name.len() <= max {
            return Some(name);
        }
    }
    let hash = hash(components());
    let room = max.saturating_sub(hash.len() + separator.len());
    let human = human(components(), separator, usize::MAX, |sign| allowed.contains(sign));
    let human = match human.len() {
        length if length <= room => human,
        length => {
            format!("{}{}", &human[..room / 2], &human[length - room.div_ceil(2).min(room - room / 2)..])
        }
    };
    Some(if human.is_empty() { hash } else { format!("{human}{separator}{hash}") })
}

/// The first eight digits of the MD5 of the components.
fn hash<'a>(components: impl Iterator<Item = &'a str>) -> String {
    let mut digest = Md5::new();
    for (n, component) in components.enumerate() {
        if n > 0 {
            digest.update(b"/");
        }
        digest.update(component.as_bytes());
    }
    digest.finalize()[..4].iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal).collect()
}

fn hexadecimal(digit: u8) -> char {
    char::from_digit(digit.into(), 16).map_or('0', |sign| sign.to_ascii_uppercase())
}

fn alphanumeric(component: &str) -> impl Iterator<Item = char> {
    component.chars().filter(char::is_ascii_alphanumeric)
}

/// The part that people read: without components that the one before ends with, without `Resource`, cut at `max`.
fn human<'a>(
    components: impl Iterator<Item = &'a str>,
    separator: &str,
    max: usize,
    also: impl Fn(char) -> bool,
) -> String {
    let mut text = String::new();
    let mut previous: Option<&str> = None;
    for component in components {
        if previous.is_some_and(|previous| previous.ends_with(component)) {
            continue;
        }
        previous = Some(component);
        if component == HIDDEN_FROM_HUMAN {
            continue;
        }
        let before = text.len();
        let kept = component.chars().filter(|&sign| sign.is_ascii_alphanumeric() || also(sign));
        text.extend(kept);
        if before > 0 && text.len() > before {
            text.insert_str(before, separator);
        }
    }
    text.truncate(max);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_in_short() {
        assert_eq!(logical_id("Bucket").as_deref(), Some("Bucket"));
        assert_eq!(logical_id("Bucket/Resource").as_deref(), Some("Bucket83908E77"));
        assert_eq!(logical_id("Default"), None);
        assert_eq!(unique_resource_name("Group/Web", 128, "", "-").as_deref(), Some("GroupWeb27AE492E"));
    }
}
