//! Structs that are built by `new(mandatory..)` and chained setters: what `Props` and `Resource` have in common.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::{Attribute, DeriveInput, Generics, Ident, Type, Visibility};

use crate::conversion::Conversion;
use crate::problems::Problems;

mod expand;

pub(crate) use expand::expand;

/// A struct and the properties that it is built from.
pub(crate) struct Builder {
    pub(crate) vis: Visibility,
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) properties: Vec<Property>,
}

/// One field.
pub(crate) struct Property {
    pub(crate) name: Ident,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) ty: Type,
    pub(crate) conversion: Conversion,
    pub(crate) start: Start,
    /// The method that adds one item to a list or map.
    pub(crate) each: Option<Ident>,
}

/// What a property is before its setter is called.
#[derive(Clone)]
pub(crate) enum Start {
    /// It has no setter: `new` takes it.
    Mandatory,
    /// `None`
    Absent,
    /// `Default::default()`
    Default,
    /// The given expression, converted as the setter's argument is.
    Value(TokenStream),
}

impl Builder {
    pub(crate) fn new(input: &DeriveInput, properties: Vec<Property>) -> Self {
        let (vis, name, generics) = (input.vis.clone(), input.ident.clone(), input.generics.clone());
        Builder { vis, name, generics, properties }
    }

    pub(crate) fn mandatory(&self) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(|property| property.is_mandatory())
    }

    pub(crate) fn optional(&self) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(|property| !property.is_mandatory())
    }

    /// Two methods of one name would be reported at a place that the user did not write.
    pub(crate) fn check_names(&mut self, problems: &mut Problems) {
        let mut taken: Vec<Ident> = self.optional().map(|property| property.name.clone()).collect();
        for property in self.optional().filter(|property| property.is_called_new()) {
            problems.at(&property.name, "a property cannot be called `new`, which is the constructor");
        }
        for property in &mut self.properties {
            let Some(each) = &property.each else { continue };
            if each == "new" || taken.contains(each) {
                problems
                    .at(each, format!("there is already a method `{each}`; `each` wants a name of its own"));
                property.each = None;
            } else {
                taken.push(each.clone());
            }
        }
    }
}

impl Property {
    pub(crate) fn is_mandatory(&self) -> bool {
        matches!(self.start, Start::Mandatory)
    }

    fn is_called_new(&self) -> bool {
        self.name.unraw() == "new"
    }
}
