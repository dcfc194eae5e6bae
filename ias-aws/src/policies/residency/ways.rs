//! Properties that say to which region data go.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field, Findings};

use crate::policies::general::AllowedRegions;
use crate::policies::{Placed, outline};

/// A type, and the ways to the properties that name a region or an ARN; through lists, of which each item counts.
pub(super) type Way = (&'static str, &'static [&'static [&'static str]]);

/// The types of some ways.
pub(super) const fn types<const N: usize>(ways: &[Way; N]) -> [&'static str; N] {
    let mut types = [""; N];
    let mut at = 0;
    while at < N {
        types[at] = ways[at].0;
        at += 1;
    }
    types
}

/// Reports every region that is not allowed, at the ends of the ways of a resource.
pub(super) fn check(
    resource: &AnyResource<'_>,
    ways: &[Way],
    allowed: &AllowedRegions,
    what: &str,
    findings: &mut Findings,
) {
    let ways = ways.iter().filter(|(type_name, _)| *type_name == resource.type_name());
    for field in ways.flat_map(|(_, ways)| *ways).flat_map(|way| ends(resource, way)) {
        match region_of(&field) {
            Goal::Region(region) if allowed.allow(&region) || resource.region() == Some(&*region) => {}
            Goal::Region(region) => {
                findings
                    .add(&field, format_args!("{what} `{region}`, which is no allowed region"))
                    .hint(format_args!("take one of {}", allowed.list()));
            }
            Goal::Untold => findings.untold(&field, format_args!("{what} a region that is not known yet")),
            Goal::Here => {}
        }
    }
}

/// Where data go.
enum Goal {
    Region(String),
    /// To the same region, or to no region at all.
    Here,
    Untold,
}

fn ends<'a>(resource: &AnyResource<'a>, way: &[&str]) -> Vec<Field<'a, Json>> {
    let Some((first, rest)) = way.split_first() else { return Vec::new() };
    let start = resource.property::<Json>(first).items();
    rest.iter().fold(start, |fields, name| fields.iter().flat_map(|field| field.key(name).items()).collect())
}

fn region_of(field: &Field<'_, Json>) -> Goal {
    let text = outline(field);
    let region = match text.as_deref() {
        Some(text) if text.starts_with("arn:") => text.split(':').nth(3).filter(|region| !region.is_empty()),
        Some(text) if is_region(text) => Some(text),
        Some(text) if !text.contains('*') => return Goal::Here,
        _ => None,
    };
    if let Some(region) = region.filter(|region| !region.contains('*')) {
        return Goal::Region(region.to_owned());
    }
    // The ARN of a bucket has no region, and references are not resolved yet.
    match field.target() {
        Some(target) if std::ptr::eq(target.root(), field.resource().root()) => Goal::Here,
        Some(target) => target.region().map_or(Goal::Untold, |region| Goal::Region(region.to_owned())),
        None => Goal::Untold,
    }
}

/// Whether a text has the form of `eu-west-1` or `us-gov-east-1`.
fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let Some((number, words)) = parts.split_last() else { return false };
    let word = |word: &&str| !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_lowercase());
    (2..=3).contains(&words.len()) && words.iter().all(word) && number.parse::<u8>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::{backups, exports, replicas};
    use super::is_region;
    use crate::facts::{self, Shape, StructRef};

    /// A misspelt way would look at nothing.
    #[test]
    fn every_way_leads_to_a_property() {
        let all = replicas::WAYS.iter().chain(&backups::WAYS).chain(&exports::WAYS);
        for (type_name, ways) in all {
            let of = facts::find(type_name).unwrap_or_else(|| panic!("there is no type {type_name}"));
            for way in *ways {
                let mut here = of.properties.property(way[0]);
                for name in &way[1..] {
                    here = here.and_then(|at| inner(&at.schema.get().shape)?.get().property(name));
                }
                assert!(here.is_some(), "{type_name} has no {}", way.join("."));
            }
        }
    }

    fn inner(shape: &Shape) -> Option<StructRef> {
        match shape {
            Shape::Struct(of) => Some(*of),
            Shape::List(of) => inner(&of.get().shape),
            _ => None,
        }
    }

    #[test]
    fn regions_are_told_from_other_texts() {
        for region in ["eu-west-1", "us-gov-east-1", "ap-southeast-2"] {
            assert!(is_region(region), "{region}");
        }
        for other in ["orders", "https://example.com/a-b-1", "eu-west-1a", "team@example.com"] {
            assert!(!is_region(other), "{other}");
        }
    }
}
