//! Equal types of several resources of a module: written once, re-exported by the others.
//!
//! QuickSight's analyses, dashboards and templates have four hundred types in common. Every resource keeps the names of its
//! own, so a schema release that tells two of them apart renames nothing.

use std::collections::HashMap;

use super::rust;
use crate::model::{Module, Path, Shape, Struct, Type, Union, Words};

/// For each resource, the module that holds each of its types if it is an earlier resource's.
pub struct Homes<'a>(HashMap<(usize, &'a str), &'a str>);

impl<'a> Homes<'a> {
    pub fn new(module: &'a Module) -> Homes<'a> {
        let nodes: Vec<(usize, &Type)> = module
            .resources
            .iter()
            .enumerate()
            .flat_map(|(n, of)| of.types.iter().map(move |named| (n, named)))
            .collect();
        let place: HashMap<(usize, &str), usize> =
            nodes.iter().enumerate().map(|(at, (n, named))| ((*n, name(named)), at)).collect();
        let uses: Vec<Vec<usize>> = nodes
            .iter()
            .map(|(n, named)| local_names(named).filter_map(|used| place.get(&(*n, used)).copied()).collect())
            .collect();
        // Types are equal if they look alike and so do, in the end, all that they use: start from the looks and split.
        let mut classes = number(nodes.iter().map(|(_, named)| format!("{named:?}")));
        loop {
            let refined = number(uses.iter().enumerate().map(|(at, uses)| {
                (classes.0[at], uses.iter().map(|used| classes.0[*used]).collect::<Vec<_>>())
            }));
            let stable = refined.1 == classes.1;
            classes = refined;
            if stable {
                break;
            }
        }
        let mut first: HashMap<usize, usize> = HashMap::new();
        let mut homes = HashMap::new();
        for (at, (n, named)) in nodes.iter().enumerate() {
            let home = *first.entry(classes.0[at]).or_insert(*n);
            if home != *n {
                homes.insert((*n, name(named)), module.resources[home].module.as_str());
            }
        }
        Homes(homes)
    }

    /// The module of the earlier resource that has this type of the `n`th resource as well.
    pub fn of(&self, n: usize, named: &Type) -> Option<&'a str> {
        self.0.get(&(n, name(named))).copied()
    }
}

/// Numbers equal things alike; also says how many there are.
fn number<T: std::hash::Hash + Eq>(things: impl Iterator<Item = T>) -> (Vec<usize>, usize) {
    let mut seen: HashMap<T, usize> = HashMap::new();
    let numbers = things
        .map(|thing| {
            let next = seen.len();
            *seen.entry(thing).or_insert(next)
        })
        .collect();
    (numbers, seen.len())
}

pub fn name(of: &Type) -> &str {
    match of {
        Type::Struct(Struct { name, .. })
        | Type::Words(Words { name, .. })
        | Type::Union(Union { name, .. }) => name,
    }
}

fn local_names(of: &Type) -> impl Iterator<Item = &str> {
    fn innermost(shape: &Shape) -> Option<&str> {
        match shape {
            Shape::List(inner) | Shape::Map(inner) => innermost(inner),
            Shape::Named(Path { module: None, name }) => Some(name),
            _ => None,
        }
    }
    rust::shapes_of(of).into_iter().filter_map(innermost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Limits, Property, Resource, Update};

    fn structure(name: &str, of: Shape) -> Type {
        let property = Property {
            name: "Inner".into(),
            shape: of,
            limits: Limits::default(),
            update: Update::InPlace,
            write_only: false,
            deprecated: false,
        };
        Type::Struct(Struct { name: name.into(), properties: vec![property], ..Struct::default() })
    }

    fn resource(module: &str, types: Vec<Type>) -> Resource {
        Resource {
            type_name: String::new(),
            handle: String::new(),
            module: module.into(),
            link: String::new(),
            props: Struct::default(),
            types,
            attributes: Vec::new(),
            reference: None,
            tags: None,
            cluster_scoped: false,
            schema: None,
            notes: Vec::new(),
        }
    }

    #[test]
    fn equal_down_to_the_leaves_is_shared_also_where_it_is_recursive() {
        let tree = |leaf| {
            vec![
                structure("Tree", Shape::local("Tree").list()),
                structure("Branch", Shape::local("Leaf")),
                structure("Leaf", leaf),
            ]
        };
        let module = Module {
            resources: vec![
                resource("a", tree(Shape::Text)),
                resource("b", tree(Shape::Text)),
                resource("c", tree(Shape::Int)),
            ],
            ..Module::default()
        };
        let homes = Homes::new(&module);
        let home = |n: usize, at: usize| homes.of(n, &module.resources[n].types[at]);
        assert_eq!([home(0, 0), home(0, 1), home(0, 2)], [None; 3]);
        assert_eq!([home(1, 0), home(1, 1), home(1, 2)], [Some("a"); 3]);
        assert_eq!([home(2, 0), home(2, 1), home(2, 2)], [Some("a"), None, None], "its leaf is another one");
    }
}
