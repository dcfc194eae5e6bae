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
///
/// ```
/// assert_eq!(ias_cfn::logical_id("Jobs/Resource").as_deref(), Some("JobsDF1CC2D4"));
/// ```
pub fn logical_id(path: &str) -> Option<String> {
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

/// How names are made of things whose names allow more than letters and digits.
pub(super) struct NameOptions<'a> {
    /// The most characters, prefix included.
    pub(super) max: usize,
    /// What stands before it.
    pub(super) prefix: &'a str,
    /// What stands between the components.
    pub(super) separator: &'a str,
    /// Signs that are kept besides letters and digits.
    pub(super) allowed: &'a str,
}

/// A name made of path components; `None` if nothing of the path is left.
pub(super) fn unique_resource_name(path: &str, options: &NameOptions<'_>) -> Option<String> {
    let NameOptions { max, prefix, separator, allowed } = options;
    let components = || path.split('/').filter(|part| *part != HIDDEN);
    let mut rest = components();
    let first = rest.next()?;
    if rest.next().is_none() {
        let keep = |sign: &char| sign.is_ascii_alphanumeric() || allowed.contains(*sign);
        let name: String = prefix.chars().chain(first.chars().filter(keep)).collect();
        if name.len() <= *max {
            return Some(name);
        }
    }
    let hash = hash(components());
    let human = human(components(), separator, usize::MAX, |sign| allowed.contains(sign));
    let human = format!("{prefix}{human}{separator}");
    let room = max.saturating_sub(hash.len());
    if human.len() <= room {
        return Some(human + &hash);
    }
    // What is too long loses its middle; an odd room leaves one character unused, as in the CDK.
    let half = room / 2;
    Some(format!("{}{}{hash}", &human[..half], &human[human.len() - half..]))
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
    use serde::Deserialize;

    use super::*;

    #[test]
    fn the_rules_in_short() {
        assert_eq!(logical_id("Bucket").as_deref(), Some("Bucket"));
        assert_eq!(logical_id("Bucket/Resource").as_deref(), Some("Bucket83908E77"));
        assert_eq!(logical_id("Default"), None);
        let options = NameOptions { max: 128, prefix: "", separator: "", allowed: "-" };
        assert_eq!(unique_resource_name("Group/Web", &options).as_deref(), Some("GroupWeb27AE492E"));
    }

    #[derive(Deserialize)]
    struct Vectors {
        unique_resource_names: Vec<Vector>,
    }

    #[derive(Deserialize)]
    struct Vector {
        stack: String,
        path: Vec<String>,
        options: Options,
        name: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", default)]
    struct Options {
        max_length: usize,
        separator: String,
        prefix: String,
        allowed_special_characters: String,
    }

    impl Default for Options {
        fn default() -> Options {
            let text = String::new;
            Options { max_length: 256, separator: text(), prefix: text(), allowed_special_characters: text() }
        }
    }

    #[test]
    fn names_equal_those_of_the_cdk() {
        let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/names.json");
        let vectors = std::fs::read_to_string(vectors).unwrap();
        let Vectors { unique_resource_names } = serde_json::from_str(&vectors).unwrap();
        assert!(unique_resource_names.len() >= 30);
        for Vector { stack, path, options, name } in unique_resource_names {
            let path = format!("{stack}/{}", path.join("/"));
            let options = NameOptions {
                max: options.max_length,
                prefix: &options.prefix,
                separator: &options.separator,
                allowed: &options.allowed_special_characters,
            };
            assert_eq!(unique_resource_name(&path, &options), Some(name), "of {path}");
        }
    }
}
