//! `kinds.rs`: a unit struct per kind, its check, and which kinds fit where several are admitted.

use std::collections::BTreeSet;

use super::rust::Writer;
use crate::source::cloudformation::kinds::{Kind, KindOf};

/// The whole module.
pub fn module(kinds: &[Kind], header: &str) -> String {
    let mut out = format!(
        "{header}//! Kinds of references: what a text refers to, so that a role's ARN is no bucket's.\n\n"
    );
    out += "use ias_core::{Fits, Kind};\n\n";
    out += MACRO;
    let mut to = Writer::new(&mut out, 0);
    to.line("kinds! {");
    for kind in kinds {
        let name = &kind.name;
        let fits = fits(kind, kinds);
        let fits = if fits.is_empty() { String::new() } else { format!(" fits {}", fits.join(", ")) };
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
                (
                    format!("One of {}.", list.join(", ")),
                    format!("crate::cfn::arn::any([{}])", checks.join(", ")),
                )
            }
        };
        to.line(&format!("    /// {doc}"));
        to.line(&format!("    {name}{fits} = |text| {check};"));
    }
    to.line("}");
    out
}

const MACRO: &str = "\
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $(fits $($wider:ident),+)? = |$text:ident| $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;
        impl Kind for $name {
            const NAME: &'static str = stringify!($name);
            fn check($text: &str) -> Result<(), String> { $check }
        }
        impl Fits<$name> for $name {}
        $($(impl Fits<$wider> for $name {})+)?
    )*};
}

";

/// The wider kinds that admit a kind: unions that have it, or all of its members, among theirs.
fn fits(kind: &Kind, all: &[Kind]) -> Vec<String> {
    let own: BTreeSet<&String> = match &kind.of {
        KindOf::Any(members) => members.iter().collect(),
        _ => BTreeSet::from([&kind.name]),
    };
    let wider = all.iter().filter(|other| other.name != kind.name).filter(|other| match &other.of {
        KindOf::Any(members) => own.iter().all(|member| members.contains(member)),
        _ => false,
    });
    wider.map(|other| other.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_narrower_unions_fit() {
        let any = |name: &str, members: &[&str]| Kind {
            name: name.into(),
            of: KindOf::Any(members.iter().map(|&it| it.into()).collect()),
        };
        let one = Kind { name: "A".into(), of: KindOf::Identifier { type_name: "T".into() } };
        let all = [one.clone(), any("AOrB", &["A", "B"]), any("AOrBOrC", &["A", "B", "C"])];
        assert_eq!(fits(&one, &all), ["AOrB", "AOrBOrC"]);
        assert_eq!(fits(&all[1], &all), ["AOrBOrC"]);
        assert!(fits(&all[2], &all).is_empty());
    }
}
