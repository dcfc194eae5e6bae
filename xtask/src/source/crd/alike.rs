//! Types that say the same.
//!
//! A schema cannot refer to another one, so a definition repeats what it uses in many places: the reference to a secret,
//! the template of a pod. Every place keeps its name, but only the first of those that are alike is a type of its own, and
//! the others are aliases of it: a value fits all of them, and the compiler reads it once. Where a later release makes one
//! differ, it becomes a type of its own under the name that it has had all along.

use std::collections::BTreeMap;

use crate::model::{Module, Path, Shape, Struct, Type, Union, Words};

/// Another name of a type of the same module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    pub name: String,
    pub to: String,
    /// As of a [`Struct`].
    pub title: String,
}

/// Takes all but the first of types that are alike out of a module.
pub fn share(module: &mut Module) -> Vec<Alias> {
    // What a struct contains comes after it, so from the end on, what is inside is known.
    let mut classes: BTreeMap<String, usize> = BTreeMap::new();
    let mut class_of: BTreeMap<String, usize> = BTreeMap::new();
    let is_words = |of: &&Type| matches!(of, Type::Words(_));
    let structs = module.types.iter().rev().filter(|of| !is_words(of));
    for of in module.types.iter().filter(is_words).chain(structs) {
        classify(of, &mut classes, &mut class_of);
    }
    let mut first: BTreeMap<usize, String> = BTreeMap::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut aliases = Vec::new();
    module.types.retain(|of| {
        let class = class_of[name(of)];
        let Some(to) = first.get(&class) else {
            first.insert(class, name(of).to_owned());
            return true;
        };
        names.insert(name(of).to_owned(), to.clone());
        let (Type::Struct(Struct { title, .. })
        | Type::Words(Words { title, .. })
        | Type::Union(Union { title, .. })) = of;
        aliases.push(Alias { name: name(of).to_owned(), to: to.clone(), title: title.clone() });
        false
    });
    let structs = module.types.iter_mut().filter_map(|of| match of {
        Type::Struct(of) => Some(of),
        _ => None,
    });
    for of in structs.chain(module.resources.iter_mut().map(|of| &mut of.props)) {
        rename(of, &|name| names.get(name).cloned());
    }
    aliases
}

fn classify(of: &Type, classes: &mut BTreeMap<String, usize>, class_of: &mut BTreeMap<String, usize>) {
    let key = match of {
        Type::Struct(of) => {
            let mut bare = Struct { name: String::new(), title: String::new(), ..of.clone() };
            rename(&mut bare, &|name| class_of.get(name).map(ToString::to_string));
            format!("{bare:?} {}", conditions(&of.title))
        }
        Type::Words(of) => format!("{:?}", Words { name: String::new(), title: String::new(), ..of.clone() }),
        Type::Union(of) => format!("{of:?}"),
    };
    let next = classes.len();
    class_of.insert(name(of).to_owned(), *classes.entry(key).or_insert(next));
}

/// What a title says besides the place.
fn conditions(title: &str) -> &str {
    title.split_once("`]. ").map_or("", |(_, rest)| rest)
}

fn rename(of: &mut Struct, to: &dyn Fn(&str) -> Option<String>) {
    fn visit(shape: &mut Shape, to: &dyn Fn(&str) -> Option<String>) {
        match shape {
            Shape::Named(Path { module: None, name }) => {
                if let Some(new) = to(name) {
                    *name = new;
                }
            }
            Shape::List(inner) | Shape::Map(inner) => visit(inner, to),
            _ => {}
        }
    }
    of.properties.iter_mut().for_each(|property| visit(&mut property.shape, to));
}

/// The name of a type.
pub fn name(of: &Type) -> &str {
    match of {
        Type::Struct(of) => &of.name,
        Type::Words(of) => &of.name,
        Type::Union(of) => &of.name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Limits, Property, Update};

    fn structure(name: &str, properties: &[(&str, Shape)]) -> Type {
        let property = |(name, shape): &(&str, Shape)| Property {
            name: (*name).to_owned(),
            shape: shape.clone(),
            limits: Limits::default(),
            update: Update::InPlace,
            write_only: false,
            deprecated: false,
        };
        let properties = properties.iter().map(property).collect();
        Type::Struct(Struct {
            name: name.into(),
            title: format!("`{name}`."),
            properties,
            ..Struct::default()
        })
    }

    #[test]
    fn what_says_the_same_is_one_type_under_all_its_names() {
        let leaf = [("key", Shape::Text)];
        let mut module = Module {
            types: vec![
                structure(
                    "Root",
                    &[("a", Shape::local("A")), ("b", Shape::local("B").list()), ("c", Shape::local("C"))],
                ),
                structure("A", &[("leaf", Shape::local("ALeaf"))]),
                structure("B", &[("leaf", Shape::local("BLeaf"))]),
                structure("C", &[("leaf", Shape::local("CLeaf"))]),
                structure("ALeaf", &leaf),
                structure("BLeaf", &leaf),
                structure("CLeaf", &[("key", Shape::Int)]),
            ],
            ..Module::default()
        };
        let aliases = share(&mut module);
        let found: Vec<_> = aliases.iter().map(|it| (it.name.as_str(), it.to.as_str())).collect();
        assert_eq!(found, [("B", "A"), ("BLeaf", "ALeaf")]);
        assert_eq!(module.types.iter().map(name).collect::<Vec<_>>(), ["Root", "A", "C", "ALeaf", "CLeaf"]);
        let Type::Struct(root) = &module.types[0] else { panic!("a struct") };
        assert_eq!(root.properties[1].shape, Shape::local("A").list());
    }
}
