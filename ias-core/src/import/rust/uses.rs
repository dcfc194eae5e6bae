//! What a file imports.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::items::filled;
use super::room::COLUMNS;

/// The imports of a file, by module.
#[derive(Clone, Debug, Default)]
pub struct Uses(BTreeMap<String, BTreeSet<String>>);

impl Uses {
    /// Imports a name of a module: `add("ias_aws::s3", "cfn_bucket")`; `self` for the module itself, `*` for all.
    pub fn add(&mut self, module: impl Into<String>, name: impl Into<String>) {
        self.0.entry(module.into()).or_default().insert(name.into());
    }

    /// As text, in the order and on the lines on which rustfmt puts them.
    pub fn write(&self) -> String {
        // A module that is named alone goes to the names of the one around it.
        let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (module, names) in &self.0 {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match (names.as_slice(), module.rsplit_once("::")) {
                ([only], Some((outer, own)))
                    if ["self", "*"].contains(only) && self.0.contains_key(outer) =>
                {
                    let name = if *only == "self" { own.to_owned() } else { format!("{own}::*") };
                    modules.entry(outer).or_default().push(name);
                }
                _ => modules.entry(module).or_default().extend(names.iter().map(|&name| name.to_owned())),
            }
        }
        let mut lines: Vec<(Vec<String>, String)> = Vec::new();
        for (module, mut names) in modules {
            names.sort_by(|a, b| by_segments(a, b));
            let path = module.split("::").map(str::to_owned);
            match names.as_slice() {
                [only] if only == "self" => lines.push((path.collect(), format!("use {module};\n"))),
                [only] => {
                    let name = only.split("::").map(str::to_owned);
                    lines.push((path.chain(name).collect(), format!("use {module}::{only};\n")));
                }
                _ => lines.push((path.chain([LIST.to_owned()]).collect(), braced(module, &names))),
            }
        }
        lines.sort_by(|(a, _), (b, _)| compare(a.iter(), b.iter()));
        lines.into_iter().map(|(_, line)| line).collect()
    }
}

/// Stands for a list in braces, which comes after every name.
const LIST: &str = "{";

fn braced(module: &str, names: &[String]) -> String {
    let one_line = format!("use {module}::{{{}}};\n", names.join(", "));
    // With the line break; a list gets a column less than other lines.
    if one_line.len() < COLUMNS {
        return one_line;
    }
    // Four columns of indentation and the comma.
    format!("use {module}::{{\n    {}\n}};\n", filled(names, COLUMNS - 5, "    "))
}

fn by_segments(a: &str, b: &str) -> Ordering {
    compare(a.split("::"), b.split("::"))
}

fn compare(a: impl Iterator<Item = impl AsRef<str>>, b: impl Iterator<Item = impl AsRef<str>>) -> Ordering {
    let (mut a, mut b) = (a, b);
    loop {
        match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(a), Some(b)) => {
                match rank(a.as_ref()).cmp(&rank(b.as_ref())).then_with(|| version(a.as_ref(), b.as_ref())) {
                    Ordering::Equal => {}
                    other => return other,
                }
            }
        }
    }
}

fn rank(segment: &str) -> u8 {
    match segment {
        "self" => 0,
        "*" => 2,
        LIST => 3,
        _ => 1,
    }
}

/// Numbers in names count as numbers, and an underscore comes before every other sign: the order of style edition 2024.
fn version(a: &str, b: &str) -> Ordering {
    let (a, b) = (chunks(a), chunks(b));
    for (a, b) in a.iter().zip(&b) {
        let order = match (a.parse::<u64>(), b.parse::<u64>()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            _ => a.chars().map(sign).cmp(b.chars().map(sign)),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    a.len().cmp(&b.len())
}

fn sign(sign: char) -> char {
    if sign == '_' { ' ' } else { sign }
}

fn chunks(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|sign: char| sign.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let (chunk, others) = rest.split_at(end);
        out.push(chunk);
        rest = others;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_the_order_of_rustfmt() {
        let mut uses = Uses::default();
        for (module, name) in [
            ("ias_core::prelude", "*"),
            ("ias_core", "Json"),
            ("a_cloud", "CfnOutput"),
            ("a_cloud", "CfnCondition"),
            ("a_cloud::prelude", "*"),
            ("a_cloud::s3", "self"),
            ("a_cloud::s3", "cfn_bucket"),
            ("a_cloud::sqs", "self"),
            ("a_cloud::intrinsic", "pseudo"),
        ] {
            uses.add(module, name);
        }
        let expect = "\
use a_cloud::intrinsic::pseudo;
use a_cloud::s3::{self, cfn_bucket};
use a_cloud::{CfnCondition, CfnOutput, prelude::*, sqs};
use ias_core::{Json, prelude::*};
";
        assert_eq!(uses.write(), expect);
    }

    #[test]
    fn long_lists_fill_lines() {
        let mut uses = Uses::default();
        for n in 8..24 {
            uses.add("a_cloud::core_v1", format!("Container{n}"));
        }
        let written = uses.write();
        assert!(
            written.starts_with("use a_cloud::core_v1::{\n    Container8, Container9, Container10,"),
            "{written}"
        );
        assert!(written.ends_with(",\n};\n") && written.lines().all(|line| line.len() <= 100), "{written}");
    }
}
