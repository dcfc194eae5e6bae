//! `import/types.bin`: the kinds and their types under their names in Rust, for the command `import`.
//!
//! Checks read the table of [`super::table`], which knows of releases and is made for a look at every value of every object.
//! This one has the form of ias-core, which writes values as Rust, and is part of programs that ask for the command.

use crate::emit::table::{Place, Tables};
use crate::model::{Limits, Module, Path, Property, Resource, Shape, Struct, Type, Union, Words};
use crate::source::kubernetes::shapes::{BY_HAND, name_of};

/// The bytes of the table. Types are called after their module, as in `core_v1::Container`; those without one, such as
/// `Quantity`, are written by hand, and unions without alternatives here.
pub fn table(modules: &[Module]) -> Vec<u8> {
    let by_hand = BY_HAND.iter().map(|(_, name)| {
        Type::Union(Union { name: (*name).to_owned(), title: String::new(), alternatives: Vec::new() })
    });
    let generated = modules.iter().flat_map(|module| Names { modules, module }.types());
    let types: Vec<Type> = generated.chain(by_hand).collect();
    let everywhere = Place { name: "", types: &types };
    let mut tables = Tables::default();
    for module in modules {
        for of in &module.resources {
            let props = Names { modules, module }.structure(&of.props);
            let draft = tables.resource(
                &module.name,
                &Resource { props, types: Vec::new(), ..of.clone() },
                everywhere,
            );
            tables.draft.types.push(draft);
        }
    }
    tables.draft.encode()
}

/// Writes the modules into the names of types. What values must obey is left out: the other table has it.
struct Names<'a> {
    modules: &'a [Module],
    module: &'a Module,
}

impl Names<'_> {
    fn types(&self) -> Vec<Type> {
        let in_module = |name: &str| format!("{}::{name}", self.module.name);
        let named = |of: &Type| match of {
            Type::Struct(of) => Type::Struct(Struct { name: in_module(&of.name), ..self.structure(of) }),
            Type::Words(of) => Type::Words(Words { name: in_module(&of.name), ..of.clone() }),
            Type::Union(of) => Type::Union(of.clone()), // Kubernetes has none.
        };
        self.module.types.iter().map(named).collect()
    }

    fn structure(&self, of: &Struct) -> Struct {
        let properties = of.properties.iter().map(|property| Property {
            shape: self.shape(&property.shape),
            limits: Limits::default(),
            ..property.clone()
        });
        Struct { properties: properties.collect(), rules: Vec::new(), ..of.clone() }
    }

    fn shape(&self, of: &Shape) -> Shape {
        match of {
            Shape::Named(path) => self.path(path),
            Shape::List(inner) => self.shape(inner).list(),
            Shape::Map(inner) => self.shape(inner).map(),
            other => other.clone(),
        }
    }

    fn path(&self, of: &Path) -> Shape {
        let module = of.module.as_deref().unwrap_or(&self.module.name);
        let holds = |other: &&Module| {
            other.name == module && other.types.iter().any(|known| name_of(known) == of.name)
        };
        match self.modules.iter().find(holds) {
            Some(module) => Shape::local(&format!("{}::{}", module.name, of.name)),
            None => Shape::local(&of.name),
        }
    }
}
