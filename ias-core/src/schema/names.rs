//! From the vendors' names to Rust names: what the generator calls things, and what a printer of programs has to write.

use std::collections::BTreeSet;

/// From so many on mandatory properties are given by name, in a struct called after the type: `FooRequired`.
pub const BY_NAME_FROM: usize = 3;

/// Cannot be used as they are for a function: keywords, and what a generated struct already has.
const TAKEN_METHODS: &[&str] = &[
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield", // keywords
    "new",
    "default",
    "clone",
    "eq",
    "ne",
    "fmt",
    "into_val",
    "into_value",
    "from_value",
];

/// Would hide what the language's prelude or the values of ias-core are called.
const TAKEN_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Send",
    "Sync",
    "Sized",
    "Copy",
    "Clone",
    "Default",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Iterator",
    "Extend",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "AsRef",
    "AsMut",
    "ToString",
    "ToOwned",
    "IntoIterator",
    "Hash",
    "FromIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Unpin", // the prelude
    "Value",
    "Expr",
    "Object",
    "Val",
    "Is",
    "Kind",
    "Fits",
    "IntoVal",
    "List",
    "Map",
    "Json",
    "Shape",
    "Key",
    "Text",
    "Node",
    "Construct", // values of ias-core
];

/// Splits a name of any casing into lower-case words: `DBClusterARN` -> db, cluster, arn; `S3OriginConfig` -> s3, ...
///
/// A plural acronym (`ARNs`, `IPs`) is one word; digits stay with the letters before them.
pub fn words(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let chars: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (at, &c) in chars.iter().enumerate() {
            if starts_word(&chars, at) && !word.is_empty() {
                out.push(std::mem::take(&mut word));
            }
            word.push(c.to_ascii_lowercase());
        }
        out.push(word);
    }
    out
}

fn starts_word(chars: &[char], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|n| chars[n]) else { return false };
    let c = chars[at];
    if !c.is_ascii_uppercase() {
        return false;
    }
    if before.is_ascii_lowercase() || before.is_ascii_digit() {
        return true;
    }
    let plural = chars.get(at + 1) == Some(&'s') && chars.get(at + 2).is_none_or(char::is_ascii_uppercase);
    // `DBCluster`: the last capital of a run opens the next word; `ARNs`: it does not.
    chars.get(at + 1).is_some_and(char::is_ascii_lowercase) && !plural
}

/// `VersioningConfiguration` -> `versioning_configuration`; never a keyword.
pub fn method(name: &str) -> String {
    let snake = snake(name);
    if TAKEN_METHODS.contains(&snake.as_str()) { format!("{snake}_") } else { snake }
}

/// The names of the setters of a struct's properties, or of the constructors of a union's alternatives, in their order.
pub fn methods<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    names.into_iter().map(|name| unique(method(name), &mut taken)).collect()
}

/// The names of the methods that give a handle's attributes, in their order: `Endpoint.Port` -> `attr_endpoint_port`.
pub fn getters<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    names.into_iter().map(|name| unique(format!("attr_{}", snake(name)), &mut taken)).collect()
}

/// Snake case without regard to keywords, for parts of longer names.
pub fn snake(name: &str) -> String {
    let mut parts = words(name);
    if parts.is_empty() {
        parts = words(&symbol_words(name));
    }
    digit_safe(parts.join("_"), "_")
}

/// `VPCId` -> `VpcId`.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let digits_meet =
            out.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
        out.push_str(if digits_meet { "_" } else { "" }); // `1.0` and `10` stay apart
        out.push_str(&capital(&word));
    }
    digit_safe(out, "V")
}

/// The name of a nested type: the vendor's own casing is kept (`S3KeyFilter`), taken names get the suffix that the
/// CDK gives (`KeyProperty`).
pub fn type_name(name: &str) -> String {
    let camel = camel(name);
    if TAKEN_TYPES.contains(&camel.as_str()) { format!("{camel}Property") } else { camel }
}

/// The name of an enum's variant for a word of the wire.
pub fn variant(word: &str) -> String {
    let name = camel(&word.replace('*', " all ").replace('+', " plus "));
    match name.as_str() {
        "V" => symbol_words(word),
        "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// The variants of an enum, made unique in the order of the words.
pub fn variants(words: &[impl AsRef<str>]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    words.iter().map(|word| unique(variant(word.as_ref()), &mut taken)).collect()
}

/// Adds `2`, `3`, .. until nobody else has the name.
pub fn unique(name: String, taken: &mut BTreeSet<String>) -> String {
    let mut candidate = name.clone();
    let mut number = 2;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}

/// One of several: `Architectures` -> `Architecture`, `Policies` -> `Policy`, `Status` -> `Status`.
pub fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let kept = ["ss", "us", "is"].iter().any(|ending| name.ends_with(ending));
    name.strip_suffix('s').filter(|stem| !kept && stem.len() > 1).unwrap_or(name).to_owned()
}

/// Joins two names at their longest overlap: `SecurityGroup` + `GroupId` -> `SecurityGroupId`.
pub fn join_overlapping(first: &str, second: &str) -> String {
    let (a, b) = (words(first), words(second));
    let overlap = (1..=a.len().min(b.len())).rev().find(|&n| a[a.len() - n..] == b[..n]).unwrap_or(0);
    a.iter().chain(&b[overlap..]).map(|word| capital(word)).collect()
}

/// With the first letter in upper case.
pub fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

fn digit_safe(name: String, prefix: &str) -> String {
    match name.chars().next() {
        Some(c) if !c.is_ascii_digit() => name,
        _ => format!("{prefix}{name}"),
    }
}

/// Words without letters or digits: `>=` -> `GreaterEquals`.
fn symbol_words(word: &str) -> String {
    let name: String = word
        .chars()
        .map(|c| match c {
            '>' => "Greater",
            '<' => "Less",
            '=' => "Equals",
            '!' => "Not",
            '-' => "Minus",
            '/' => "Slash",
            '.' => "Dot",
            '|' => "Pipe",
            ',' => "Comma",
            ';' => "Semicolon",
            ':' => "Colon",
            '$' => "Dollar",
            '\t' => "Tab",
            ' ' => "Space",
            _ => "Symbol",
        })
        .collect();
    if name.is_empty() { "Empty".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, snake_name: &str, camel_name: &str) {
        assert_eq!((snake(name), camel(name)), (snake_name.to_owned(), camel_name.to_owned()), "{name}");
    }

    #[test]
    fn splits_acronyms_digits_and_plurals() {
        check("VersioningConfiguration", "versioning_configuration", "VersioningConfiguration");
        check("DBClusterARN", "db_cluster_arn", "DbClusterArn");
        check("S3OriginConfig", "s3_origin_config", "S3OriginConfig");
        check("KMSMasterKeyID", "kms_master_key_id", "KmsMasterKeyId");
        check("TargetGroupARNs", "target_group_arns", "TargetGroupArns");
        check("aws:s3", "aws_s3", "AwsS3");
        check("ipv6-only", "ipv6_only", "Ipv6Only");
        check("2023-01", "_2023_01", "V2023_01");
        check("SSE-KMS", "sse_kms", "SseKms");
        assert_eq!(["$", "-", "日本"].map(snake), ["dollar", "minus", "symbol_symbol"]);
    }

    #[test]
    fn avoids_keywords_and_the_prelude() {
        assert_eq!(method("Type"), "type_");
        assert_eq!(method("Override"), "override_");
        assert_eq!(method("New"), "new_");
        assert_eq!(type_name("Option"), "OptionProperty");
        assert_eq!(type_name("Key"), "KeyProperty");
        assert_eq!(variant("self"), "SelfValue");
        assert_eq!(variant(">="), "GreaterEquals");
    }

    #[test]
    fn variants_that_collide_are_numbered() {
        let words = ["aws:kms", "aws-kms", "1.0", "*"].map(str::to_owned);
        assert_eq!(variants(&words), ["AwsKms", "AwsKms2", "V1_0", "All"]);
    }

    #[test]
    fn one_of_several() {
        assert_eq!(
            ["Rules", "Policies", "Status", "Access", "Item"].map(singular),
            ["Rule", "Policy", "Status", "Access", "Item"]
        );
    }

    #[test]
    fn joins_at_the_overlap() {
        assert_eq!(join_overlapping("SecurityGroup", "GroupId"), "SecurityGroupId");
        assert_eq!(join_overlapping("VPC", "VpcId"), "VpcId");
        assert_eq!(join_overlapping("Bucket", "BucketName"), "BucketName");
        assert_eq!(join_overlapping("Role", "Arn"), "RoleArn");
        assert_eq!(join_overlapping("LogGroup", "Name"), "LogGroupName");
    }
}
