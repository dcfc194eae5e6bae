//! CloudFormation's limits.
//!
//! Source: [quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).

use std::collections::BTreeMap;

use ias_core::{Diagnostic, Report, View};

use super::Section;
use crate::codes;

const MAX_RESOURCES: usize = 500;
const MAX_OUTPUTS: usize = 200;
const MAX_PARAMETERS: usize = 200;
const MAX_MAPPINGS: usize = 200;
/// The quota says 1 MB; cfn-lint counts it in powers of ten, and so does this.
pub(super) const MAX_TEMPLATE: usize = 1_000_000;

/// How many lines of a count are shown.
const SHOWN: usize = 8;

/// Reports sections with too many elements, with a count by construct.
pub(super) fn counts(view: &View<'_>, report: &mut Report) {
    let limits = [
        (Section::RESOURCES, MAX_RESOURCES, "put some of the constructs into another stack, or a nested one"),
        (Section::OUTPUTS, MAX_OUTPUTS, "refer to values directly; outputs are only needed for people"),
        (Section::PARAMETERS, MAX_PARAMETERS, "pass values as inputs of the program"),
        (Section::MAPPINGS, MAX_MAPPINGS, "look values up in the program"),
    ];
    for (section, limit, hint) in limits {
        let of_section = || view.root().items.iter().filter(|item| item.element.section == section);
        let count = of_section().count();
        if count > limit {
            let name = section.to_lowercase();
            let message = format!("a stack has at most {limit} {name}, this one has {count}");
            let problem = Diagnostic::error(&codes::STACK_TOO_LARGE, message).hint(hint);
            report
                .root_problem(view.root(), share(problem, of_section().map(|item| (&*item.path, 1)), &name));
        }
    }
}

/// Reports a template that is too large, with the bytes by construct.
pub(super) fn size(view: &View<'_>, bytes: usize, sizes: &[(String, usize)], report: &mut Report) {
    if bytes > MAX_TEMPLATE {
        let message =
            format!("a template has at most {MAX_TEMPLATE} bytes, this one has {bytes} without indentation");
        let hint = "put some of the constructs into another stack, or long texts into assets";
        let problem = Diagnostic::error(&codes::STACK_TOO_LARGE, message).hint(hint);
        let sizes = sizes.iter().map(|(path, size)| (path.as_str(), *size));
        report.root_problem(view.root(), share(problem, sizes, "bytes"));
    }
}

/// Adds where they come from: the children of the stack with the most.
fn share<'a>(problem: Diagnostic, parts: impl Iterator<Item = (&'a str, usize)>, unit: &str) -> Diagnostic {
    let mut by_child: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, amount) in parts {
        *by_child.entry(path.split('/').next().unwrap_or_default()).or_default() += amount;
    }
    let children = by_child.len();
    let mut by_child: Vec<_> = by_child.into_iter().collect();
    by_child.sort_by_key(|&(child, amount)| (std::cmp::Reverse(amount), child));
    let name = |child: &str| {
        if child.is_empty() { "(references of other stacks)".to_owned() } else { format!("`{child}`") }
    };
    let count = |amount: usize| match amount {
        1 => format!("1 {}", unit.trim_end_matches('s')),
        _ => format!("{amount} {unit}"),
    };
    let shown =
        by_child.iter().take(SHOWN).map(|(child, amount)| format!("{} in {}", count(*amount), name(child)));
    let problem = shown.fold(problem, Diagnostic::note);
    match children.checked_sub(SHOWN) {
        Some(more @ 1..) => {
            let rest: usize = by_child.iter().skip(SHOWN).map(|(_, amount)| amount).sum();
            problem.note(format!("{} in {more} other constructs", count(rest)))
        }
        _ => problem,
    }
}
