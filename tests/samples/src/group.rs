//! Which properties a struct needs.

use std::ptr;

use ias_aws::facts::{Rule, Schema, Shape, Struct};

/// The names of what is mandatory, and of what the rules want besides.
pub(crate) fn wanted(of: &Struct) -> Vec<&'static str> {
    choose(of, &mut Vec::new())
}

/// How many structs stand in each other in the flattest value of a schema; some types contain themselves.
pub(crate) fn height(of: &Schema) -> usize {
    of_schema(of, &mut Vec::new())
}

/// `around` are the structs in which this one stands.
fn choose(of: &Struct, around: &mut Vec<*const Struct>) -> Vec<&'static str> {
    let mut names = of.mandatory.clone();
    // What one rule adds, another may want something for.
    loop {
        let count = names.len();
        for rule in &of.rules {
            match rule {
                Rule::OneOf(groups) | Rule::AnyOf(groups) => {
                    if !groups.iter().any(|group| group.iter().all(|name| names.contains(name))) {
                        names.extend(flattest(of, groups, &names, around));
                    }
                }
                Rule::Needs(name, others) if names.contains(name) => names.extend(others),
                Rule::Needs(..) | Rule::Excludes(..) => {}
            }
        }
        names.sort_unstable();
        names.dedup();
        if names.len() == count {
            return names;
        }
    }
}

/// The group that asks for the least, of those that may stand beside what is wanted already.
fn flattest<'g>(
    of: &Struct,
    groups: &'g [Vec<&'static str>],
    names: &[&str],
    around: &mut Vec<*const Struct>,
) -> &'g [&'static str] {
    let fits =
        |group: &&Vec<&str>| group.iter().all(|name| names.contains(name) || !excluded(of, name, names));
    let cost = |group: &&Vec<&str>| {
        let properties = group.iter().filter_map(|name| of.property(name));
        let height = properties.map(|property| of_schema(property.schema.get(), around)).max();
        (height, group.len())
    };
    groups.iter().filter(fits).min_by_key(cost).map_or(&[], Vec::as_slice)
}

fn excluded(of: &Struct, name: &str, by: &[&str]) -> bool {
    of.rules.iter().any(|rule| match rule {
        Rule::Excludes(one, others) => {
            by.contains(one) && others.contains(&name)
                || *one == name && others.iter().any(|other| by.contains(other))
        }
        _ => false,
    })
}

fn of_schema(of: &Schema, around: &mut Vec<*const Struct>) -> usize {
    match &of.shape {
        Shape::Struct(inner) => {
            let inner = inner.get();
            if around.iter().any(|outer| ptr::eq(*outer, inner)) {
                return usize::MAX;
            }
            around.push(inner);
            let names = choose(inner, around);
            let heights = names.iter().filter_map(|name| inner.property(name));
            let highest = heights.map(|property| of_schema(property.schema.get(), around)).max();
            around.pop();
            highest.unwrap_or_default().saturating_add(1)
        }
        Shape::Union(of) => {
            let heights = of.get().alternatives.iter().map(|it| of_schema(it.schema.get(), around));
            heights.min().unwrap_or_default()
        }
        Shape::List(inner) | Shape::Map(inner) => of_schema(inner.get(), around),
        _ => 0,
    }
}
