//! `kinds.rs`: a marker per kind, its check, and which kinds fit where several are admitted.

use std::collections::{BTreeMap, BTreeSet};

use super::rust::Writer;
use crate::source::cloudformation::kinds::{Kind, KindOf};

/// The Cargo features with which a kind is there; `None`: always.
type Features = Option<BTreeSet<String>>;

/// A kind that more features use is there without any: the condition would cost more than the kind.
const ALWAYS_FROM: usize = 12;

/// The whole module. `used` says which features use a kind.
pub fn module(kinds: &[Kind], used: &BTreeMap<String, BTreeSet<String>>, header: &str) -> String {
    let mut out = format!(
        "{header}//! Kinds of references: what a text refers to, so that a role's ARN is no bucket's.\n\n"
    );
    out +=
        "#![allow(unused_imports, unused_macros, reason = \"without a service there may be no kind\")]\n\n";
    out += "use ias_core::{Fits, Kind};\n\n";
    out += MACRO;
    let mut groups: BTreeMap<Features, Vec<&Kind>> = BTreeMap::new();
    for kind in kinds {
        groups.entry(features(kind, kinds, used)).or_default().push(kind);
    }
    let mut to = Writer::new(&mut out, 0);
    for (features, group) in groups {
        if let Some(features) = features {
            let list: Vec<_> = features.iter().map(|name| format!("feature = {name:?}")).collect();
            to.line(&match list.as_slice() {
                [one] => format!("#[cfg({one})]"),
                several => format!("#[cfg(any({}))]", several.join(", ")),
            });
        }
        to.line("kinds! {");
        group.into_iter().for_each(|kind| entry(&mut to, kind, kinds));
        to.line("}");
    }
    out
}

fn entry(to: &mut Writer<'_>, kind: &Kind, all: &[Kind]) {
    let name = &kind.name;
    let (doc, check) = match &kind.of {
        KindOf::Arn { type_name, service, prefix } => (
            format!("The ARN of an `{type_name}`, or one below it."),
            format!("crate::cfn::arn::check(text, {service:?}, {prefix:?})"),
        ),
        KindOf::Identifier { type_name } if name.ends_with("Name") => {
            (format!("The name of an `{type_name}`."), "crate::cfn::arn::check_name(text)".to_owned())
        }
        KindOf::Identifier { type_name } => {
            (format!("What identifies an `{type_name}`."), "crate::cfn::arn::check_id(text)".to_owned())
        }
        KindOf::Any(members) => {
            let list: Vec<_> = members.iter().map(|member| format!("[`{member}`]")).collect();
            let checks: Vec<_> =
                members.iter().map(|member| format!("<{member} as Kind>::check(text)")).collect();
            (format!("One of {}.", list.join(", ")), format!("crate::cfn::arn::any([{}])", checks.join(", ")))
        }
    };
    let narrower: Vec<&str> = narrower(kind, all).map(|kind| kind.name.as_str()).collect();
    let admits = if narrower.is_empty() { String::new() } else { format!(" admits {}", narrower.join(", ")) };
    to.line(&format!("    /// {doc}"));
    to.line(&format!("    {name}{admits} = |text| {check};"));
}

const MACRO: &str = "\
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $(admits $($narrower:ident),+)? = |$text:ident| $check:expr;)*) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl Kind for $name {
            fn check($text: &str) -> Result<(), String> { $check }
        }
        impl Fits<$name> for $name {}
        $($(impl Fits<$name> for $narrower {})+)?
    )*};
}

";

/// Where there is a union, there are all that fit into it.
fn features(kind: &Kind, all: &[Kind], used: &BTreeMap<String, BTreeSet<String>>) -> Features {
    let wider = all.iter().filter(|other| narrower(other, all).any(|one| one.name == kind.name));
    let names = wider.map(|other| &other.name).chain([&kind.name]);
    let features: BTreeSet<String> = names.filter_map(|name| used.get(name)).flatten().cloned().collect();
    (features.len() < ALWAYS_FROM).then_some(features)
}

/// The kinds that a union admits: its members, and the unions of some of them.
fn narrower<'a>(union: &'a Kind, all: &'a [Kind]) -> impl Iterator<Item = &'a Kind> {
    let members = match &union.of {
        KindOf::Any(members) => members.as_slice(),
        _ => &[],
    };
    all.iter().filter(move |other| {
        other.name != union.name
            && !members.is_empty()
            && match &other.of {
                KindOf::Any(own) => own.iter().all(|member| members.contains(member)),
                _ => members.contains(&other.name),
            }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_narrower_unions_fit_and_are_there_where_the_union_is() {
        let any = |name: &str, members: &[&str]| Kind {
            name: name.into(),
            of: KindOf::Any(members.iter().map(|&it| it.into()).collect()),
        };
        let one = Kind { name: "A".into(), of: KindOf::Identifier { type_name: "T".into() } };
        let all = [one.clone(), any("AOrB", &["A", "B"]), any("AOrBOrC", &["A", "B", "C"])];
        let names = |union: &Kind| narrower(union, &all).map(|kind| kind.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&all[2]), ["A", "AOrB"]);
        assert_eq!(names(&all[1]), ["A"]);
        assert!(names(&one).is_empty());

        let set = |names: &[&str]| names.iter().map(|&it| it.to_owned()).collect::<BTreeSet<_>>();
        let used = BTreeMap::from([("A".to_owned(), set(&["x"])), ("AOrBOrC".to_owned(), set(&["y"]))]);
        assert_eq!(features(&one, &all, &used), Some(set(&["x", "y"])));
        assert_eq!(features(&all[2], &all, &used), Some(set(&["y"])));
    }
}
