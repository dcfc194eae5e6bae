//! Names of groups, versions, kinds and resources.
//!
//! The rules are those of the API server
//! (<https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/>).

/// `acme.example`: a domain with two parts at least.
pub(super) fn group(text: &str) -> Result<(), String> {
    if !text.split('.').all(is_label) {
        return Err("a group is a domain: lower-case letters, digits and `-`, with `.` between".to_owned());
    }
    if !text.contains('.') {
        return Err(format!("a group is a domain of yours, as in `{text}.acme.example`"));
    }
    if text.ends_with(".k8s.io") || text.ends_with(".kubernetes.io") {
        return Err("groups below `k8s.io` and `kubernetes.io` belong to Kubernetes".to_owned());
    }
    Ok(())
}

/// `v1`, `v1beta1`.
pub(super) fn version(text: &str) -> Result<(), String> {
    let number =
        |text: &str| !text.starts_with('0') && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let rest = text.strip_prefix('v').unwrap_or_default();
    let stable = ["alpha", "beta"].into_iter().find_map(|word| rest.split_once(word));
    let fits = match stable {
        Some((major, minor)) => number(major) && number(minor),
        None => number(rest),
    };
    if fits { Ok(()) } else { Err("a version looks like `v1`, `v1beta2` or `v2alpha1`".to_owned()) }
}

/// `Database`: it is also the name of a Rust type.
pub(super) fn kind(text: &str) -> Result<(), String> {
    let fits =
        text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    if !fits {
        return Err(
            "a kind is letters and digits and begins with a capital letter, as in `Database`".to_owned()
        );
    }
    if text.len() > 63 { Err("a kind has 63 characters at most".to_owned()) } else { Ok(()) }
}

/// `databases`, `db`: what `kubectl get` takes.
pub(super) fn resource(text: &str) -> Result<(), String> {
    match is_label(text) && text.starts_with(|c: char| c.is_ascii_lowercase()) {
        true => Ok(()),
        false => Err(format!(
            "a name for `kubectl` is lower-case letters, digits and `-`, a letter first, as in `{}`",
            text.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-")
        )),
    }
}

fn is_label(text: &str) -> bool {
    let inner = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let ends = |c: char| c != '-';
    (1..=63).contains(&text.len())
        && text.bytes().all(inner)
        && text.starts_with(ends)
        && text.ends_with(ends)
}

/// `database` -> `databases`, `policy` -> `policies`, `class` -> `classes`.
pub(super) fn plural(singular: &str) -> String {
    let vowel = |c: char| "aeiou".contains(c);
    match singular.strip_suffix('y') {
        Some(stem) if !stem.ends_with(vowel) && !stem.is_empty() => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| singular.ends_with(end)) => format!("{singular}es"),
        _ => format!("{singular}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(rule: fn(&str) -> Result<(), String>, good: &[&str], bad: &[(&str, &str)]) {
        for text in good {
            assert_eq!(rule(text), Ok(()), "{text}");
        }
        for (text, words) in bad {
            let message = rule(text).expect_err(text);
            assert!(message.contains(words), "{text}: {message}");
        }
    }

    #[test]
    fn names_are_those_that_the_server_takes() {
        check(
            group,
            &["acme.example", "a-b.c0.d"],
            &[
                ("acme", "`acme.acme.example`"),
                ("Acme.example", "lower-case"),
                ("", "domain"),
                ("x.k8s.io", "belong"),
            ],
        );
        check(
            version,
            &["v1", "v10", "v1beta1", "v2alpha12"],
            &[("1", "v1"), ("v0", "v1"), ("v1rc1", "v1"), ("v1beta", "v1")],
        );
        check(
            kind,
            &["Database", "S3Bucket"],
            &[("database", "capital"), ("My-Kind", "letters and digits"), ("", "capital")],
        );
        check(
            resource,
            &["databases", "s3-buckets"],
            &[("Data_Bases", "`data-bases`"), ("3d", "a letter first"), ("-", "lower-case")],
        );
    }

    #[test]
    fn plurals() {
        assert_eq!(
            ["database", "policy", "gateway", "class", "box", "switch"].map(plural),
            ["databases", "policies", "gateways", "classes", "boxes", "switches"]
        );
    }
}
