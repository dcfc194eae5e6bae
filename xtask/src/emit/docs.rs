//! Documentation in words, made from facts.

use crate::model::{Attribute, Limits, Property, Rule, Shape, Struct, Update};

/// Longer patterns are not readable in a tooltip; the vendor's page has them.
const LONGEST_PATTERN: usize = 100;
const MOST_WORDS: usize = 12;
const MOST_VALIDATIONS: usize = 3;

/// One sentence or more about a property: `` `QueueName`: at most 80 characters. Changing it replaces the resource. ``
pub fn property(of: &Property, mandatory: bool) -> String {
    let mut facts: Vec<String> = Vec::new();
    if mandatory {
        facts.push("mandatory".to_owned());
    }
    facts.extend(limits(&of.limits, &of.shape));
    let mut out = match facts.is_empty() {
        true => format!("{}.", code(&of.name)),
        false => format!("{}: {}.", code(&of.name), facts.join(", ")),
    };
    match of.update {
        Update::InPlace => {}
        Update::MayReplace => out += " Changing it may replace the resource.",
        Update::Replaces => out += " Changing it replaces the resource.",
    }
    if of.write_only {
        out += " Write-only.";
    }
    if of.deprecated {
        out += " Deprecated.";
    }
    out + &validations(&of.limits.validations)
}

/// A sentence about an attribute: `` The attribute `Status`: one of `ACTIVE`, `FAILED`. ``
pub fn attribute(of: &Attribute) -> String {
    let words = match of.words.is_empty() {
        true => String::new(),
        false => format!(": {}{}", each(&of.shape), one_of(&of.words)),
    };
    format!("The attribute {}{words}.", code(&of.name))
}

/// A sentence about conditions that the server checks, with the blank before it; nothing if there are none.
pub fn validations(of: &[String]) -> String {
    let shown: Vec<String> = of
        .iter()
        .filter(|rule| rule.len() <= LONGEST_PATTERN)
        .take(MOST_VALIDATIONS)
        .map(|rule| code(rule))
        .collect();
    match (of.len(), shown.len()) {
        (0, _) => String::new(),
        (1, 0) => " The server checks a longer condition.".to_owned(),
        (all, 0) => format!(" The server checks {all} longer conditions."),
        (all, count) if all > count => {
            format!(" The server checks {} and {} more.", shown.join(", "), all - count)
        }
        _ => format!(" The server checks {}.", shown.join(" and ")),
    }
}

fn each(shape: &Shape) -> &'static str {
    if matches!(shape, Shape::List(_) | Shape::Map(_)) { "each " } else { "" }
}

fn one_of(words: &[String]) -> String {
    let shown: Vec<String> = words.iter().take(MOST_WORDS).map(|word| code(word)).collect();
    let more = match words.len().saturating_sub(MOST_WORDS) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("one of {}{more}", shown.join(", "))
}

/// What a literal must obey, in words.
pub fn limits(of: &Limits, shape: &Shape) -> Vec<String> {
    let each = each(shape);
    let mut out = Vec::new();
    out.extend(bounds(of.items, "item", "items"));
    if of.unique {
        out.push("no item twice".to_owned());
    }
    out.extend(bounds(of.length, "character", "characters").map(|text| format!("{each}{text}")));
    out.extend(range(of).map(|text| format!("{each}{text}")));
    out.extend(of.multiple_of.map(|step| format!("{each}a multiple of {step}")));
    if !of.words.is_empty() && !matches!(shape, Shape::Named(_)) {
        out.push(format!("{each}{}", one_of(&of.words)));
    }
    if let Some(pattern) =
        of.pattern.as_ref().filter(|pattern| pattern.len() <= LONGEST_PATTERN && !pattern.contains('\n'))
    {
        out.push(format!("{each}matches {}", code(pattern)));
    }
    if let Some(format) = of
        .format
        .as_deref()
        .filter(|format| ["date-time", "timestamp", "ipv4-network", "ipv6-network", "uri"].contains(format))
    {
        out.push(format!("{each}in the form `{format}`"));
    }
    if let Some(default) = &of.default {
        let text = default.to_string();
        if text.len() <= 40 {
            out.push(format!("default {}", code(&text)));
        }
    }
    if of.nullable {
        out.push("or `null`".to_owned());
    }
    out.extend(of.since.as_ref().map(|release| format!("since {release}")));
    out
}

/// What a reader wants to know of a type before its single properties: what is mandatory, what replaces the resource.
pub fn summary(of: &Struct) -> Vec<String> {
    let names = |update: Update| {
        let found = of.properties.iter().filter(|property| property.update == update);
        found.map(|property| property.name.clone()).collect::<Vec<_>>()
    };
    let sentence = |names: Vec<String>, words: &dyn Fn(&str) -> String| {
        (!names.is_empty()).then(|| words(&list(&names, ", ")))
    };
    let mandatory = match of.mandatory.is_empty() {
        true => Some("Nothing is mandatory.".to_owned()),
        false => sentence(of.mandatory.clone(), &|names| format!("Mandatory: {names}.")),
    };
    let replaces =
        sentence(names(Update::Replaces), &|names| format!("A change replaces the resource: {names}."));
    let may =
        sentence(names(Update::MayReplace), &|names| format!("A change may replace the resource: {names}."));
    mandatory.into_iter().chain(replaces).chain(may).collect()
}

/// A sentence about properties that belong or do not belong together.
pub fn rule(of: &Rule) -> String {
    match of {
        Rule::OneOf(groups) => format!("Takes exactly one of {}.", choices(groups)),
        Rule::AnyOf(groups) => format!("Needs at least one of {}.", choices(groups)),
        Rule::Needs(name, others) => format!("{} needs {}.", code(name), list(others, " + ")),
        Rule::Excludes(name, others) => format!("{} excludes {}.", code(name), list(others, " + ")),
    }
}

/// Inline code that may itself contain backticks.
pub fn code(text: &str) -> String {
    if text.is_empty() {
        return "the empty text".to_owned();
    }
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() })
        .collect();
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The range of a number; ends that are left out are said so.
fn range(of: &Limits) -> Option<String> {
    let (low, high) = of.range;
    let above = low.filter(|_| of.exclusive.0).map(|low| format!("more than {low}"));
    let below = high.filter(|_| of.exclusive.1).map(|high| format!("less than {high}"));
    if above.is_none() && below.is_none() {
        return bounds(of.range, "", "");
    }
    let low = above.or_else(|| low.map(|low| format!("at least {low}")));
    let high = below.or_else(|| high.map(|high| format!("at most {high}")));
    Some(low.into_iter().chain(high).collect::<Vec<_>>().join(" and "))
}

fn choices(groups: &[Vec<String>]) -> String {
    groups.iter().map(|group| list(group, " + ")).collect::<Vec<_>>().join("; ")
}

fn list(names: &[String], between: &str) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(between)
}

fn bounds<T: std::fmt::Display + PartialEq>(
    of: (Option<T>, Option<T>),
    one: &str,
    many: &str,
) -> Option<String> {
    let unit = |number: &T| {
        if many.is_empty() {
            String::new()
        } else if number.to_string() == "1" {
            format!(" {one}")
        } else {
            format!(" {many}")
        }
    };
    match of {
        (Some(low), Some(high)) if low == high => Some(format!("exactly {low}{}", unit(&low))),
        (Some(low), Some(high)) if low.to_string() == "0" && !many.is_empty() => {
            Some(format!("at most {high}{}", unit(&high)))
        }
        (Some(low), Some(high)) => Some(format!("{low} to {high}{}", unit(&high))),
        (Some(low), None) if low.to_string() == "0" && !many.is_empty() => None,
        (Some(low), None) => Some(format!("at least {low}{}", unit(&low))),
        (None, Some(high)) => Some(format!("at most {high}{}", unit(&high))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_property_reads_as_words() {
        let limits = Limits {
            length: (Some(1), Some(80)),
            pattern: Some("^[a-z]+$".into()),
            default: Some(json!("x")),
            ..Limits::default()
        };
        let of = Property {
            name: "Name".into(),
            shape: Shape::Text,
            limits,
            update: Update::Replaces,
            write_only: true,
            deprecated: false,
        };
        let expect = "`Name`: mandatory, 1 to 80 characters, matches `^[a-z]+$`, default `\"x\"`. Changing it replaces the resource. Write-only.";
        assert_eq!(property(&of, true), expect);
    }

    #[test]
    fn bounds_of_items_and_of_the_items() {
        let of =
            Limits { items: (None, Some(1)), length: (Some(3), Some(3)), unique: true, ..Limits::default() };
        assert_eq!(
            limits(&of, &Shape::Text.list()),
            ["at most 1 item", "no item twice", "each exactly 3 characters"]
        );
    }

    #[test]
    fn open_ranges_multiples_and_conditions() {
        let of = Limits {
            range: (Some(0.0), Some(1.0)),
            exclusive: (true, false),
            multiple_of: Some(0.25),
            nullable: true,
            ..Limits::default()
        };
        assert_eq!(
            limits(&of, &Shape::Float),
            ["more than 0 and at most 1", "a multiple of 0.25", "or `null`"]
        );
        let rules = ["self > 1", "self < 9", "a", "b"].map(str::to_owned);
        assert_eq!(validations(&rules[..2]), " The server checks `self > 1` and `self < 9`.");
        assert_eq!(validations(&rules), " The server checks `self > 1`, `self < 9`, `a` and 1 more.");
        assert_eq!(validations(&["x".repeat(200)]), " The server checks a longer condition.");
        assert_eq!(validations(&[]), "");
    }

    #[test]
    fn code_stays_on_its_line() {
        assert_eq!(code("a\n`b`"), "`` a\\n`b` ``");
        assert_eq!(code(""), "the empty text");
    }

    #[test]
    fn a_type_is_summed_up() {
        let property = |name: &str, update| Property {
            name: name.into(),
            shape: Shape::Text,
            limits: Limits::default(),
            update,
            write_only: false,
            deprecated: false,
        };
        let properties = vec![
            property("A", Update::Replaces),
            property("B", Update::InPlace),
            property("C", Update::MayReplace),
            property("D", Update::Replaces),
        ];
        let of = Struct { properties, mandatory: vec!["B".into()], ..Struct::default() };
        let expect = [
            "Mandatory: `B`.",
            "A change replaces the resource: `A`, `D`.",
            "A change may replace the resource: `C`.",
        ];
        assert_eq!(summary(&of), expect);
        assert_eq!(summary(&Struct::default()), ["Nothing is mandatory."]);
    }

    #[test]
    fn rules_read_as_sentences() {
        let groups = vec![vec!["A".to_owned()], vec!["B".to_owned(), "C".to_owned()]];
        assert_eq!(rule(&Rule::OneOf(groups)), "Takes exactly one of `A`; `B` + `C`.");
    }
}
