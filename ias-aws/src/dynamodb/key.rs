//! Attributes that are keys.

use super::cfn_table::AttributeDefinitionAttributeType;

/// An attribute that is part of a key: its name and type.
///
/// ```
/// use ias_aws::dynamodb::{Key, TableProps};
///
/// let props = TableProps::new(Key::string("customer")).sort_key(Key::number("ordered_at"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub(super) name: String,
    pub(super) attribute_type: AttributeType,
}

/// The type of an attribute that is part of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AttributeType {
    /// Text.
    String,
    /// A number.
    Number,
    /// Bytes.
    Binary,
}

impl Key {
    /// A key of a type.
    pub fn new(name: impl Into<String>, attribute_type: AttributeType) -> Key {
        Key { name: name.into(), attribute_type }
    }

    /// A key of text.
    pub fn string(name: impl Into<String>) -> Key {
        Key::new(name, AttributeType::String)
    }

    /// A key that is a number.
    pub fn number(name: impl Into<String>) -> Key {
        Key::new(name, AttributeType::Number)
    }

    /// A key of bytes.
    pub fn binary(name: impl Into<String>) -> Key {
        Key::new(name, AttributeType::Binary)
    }

    /// The name of the attribute.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of the attribute.
    pub const fn attribute_type(&self) -> AttributeType {
        self.attribute_type
    }
}

impl AttributeType {
    pub(super) const fn word(self) -> AttributeDefinitionAttributeType {
        match self {
            AttributeType::String => AttributeDefinitionAttributeType::S,
            AttributeType::Number => AttributeDefinitionAttributeType::N,
            AttributeType::Binary => AttributeDefinitionAttributeType::B,
        }
    }
}
