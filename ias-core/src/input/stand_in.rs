//! Values that stand in for those that are missing or wrong, so that the rest can be read.

use std::collections::BTreeSet;

use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
    value::StrDeserializer,
};
use serde::forward_to_deserialize_any;

use super::failure::Failure;

/// Text that types with a form of their own may take: numbers, versions, addresses, days, links.
const TEXTS: [&str; 10] =
    ["", "a", "0", "1", "000000000000", "0.0.0.0", "0.0.0.0/0", "1.0.0", "2000-01-01", "https://a.example"];

/// What was learnt about what a type takes.
#[derive(Clone, Debug, Default)]
pub(super) struct Tried {
    /// How many values were refused.
    pub(super) refused: usize,
    /// Fields that were asked for.
    pub(super) fields: BTreeSet<&'static str>,
    /// Text that stands under the same key elsewhere, so it probably has the right form.
    pub(super) texts: Vec<String>,
}

impl Tried {
    pub(super) fn new(texts: Vec<String>) -> Tried {
        Tried { texts, ..Tried::default() }
    }

    /// Whether there is nothing left to try.
    pub(super) fn is_exhausted(&self) -> bool {
        self.refused >= TEXTS.len() + self.texts.len()
    }
}

/// Gives a type whatever it asks for.
#[derive(Clone, Copy)]
pub(super) struct StandIn<'a> {
    tried: &'a Tried,
    depth: u8,
}

/// A type that holds itself is not followed further.
const DEPTH: u8 = 16;

impl<'a> StandIn<'a> {
    pub(super) fn new(tried: &'a Tried) -> StandIn<'a> {
        StandIn { tried, depth: 0 }
    }

    /// The same for a part of the value.
    fn part<'de, S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Failure> {
        if self.depth == DEPTH {
            return Err(Failure::custom("the type holds itself"));
        }
        seed.deserialize(StandIn { depth: self.depth + 1, ..self })
    }

    fn text(self) -> &'a str {
        let Tried { refused, texts, .. } = self.tried;
        match texts.get(*refused) {
            Some(text) => text,
            None => TEXTS[(refused - texts.len()) % TEXTS.len()],
        }
    }

    fn whole(self) -> u8 {
        u8::from(self.tried.refused > 0)
    }
}

macro_rules! give {
    ($($method:ident $visit:ident $make:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
            let make: fn(Self) -> _ = $make;
            visitor.$visit(make(self))
        }
    )*};
}

impl<'de> Deserializer<'de> for StandIn<'_> {
    type Error = Failure;

    forward_to_deserialize_any! { unit unit_struct ignored_any }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.tried.refused % 4 {
            0 => visitor.visit_unit(),
            1 if self.depth == 0 => visitor.visit_map(Fields::new(self, &[])),
            2 => visitor.visit_str(self.text()),
            _ => visitor.visit_u64(self.whole().into()),
        }
    }

    give! {
        deserialize_bool visit_bool |_| false;
        deserialize_i8 visit_i64 |it| it.whole().into();
        deserialize_i16 visit_i64 |it| it.whole().into();
        deserialize_i32 visit_i64 |it| it.whole().into();
        deserialize_i64 visit_i64 |it| it.whole().into();
        deserialize_i128 visit_i64 |it| it.whole().into();
        deserialize_u8 visit_u64 |it| it.whole().into();
        deserialize_u16 visit_u64 |it| it.whole().into();
        deserialize_u32 visit_u64 |it| it.whole().into();
        deserialize_u64 visit_u64 |it| it.whole().into();
        deserialize_u128 visit_u64 |it| it.whole().into();
        deserialize_f32 visit_f64 |it| it.whole().into();
        deserialize_f64 visit_f64 |it| it.whole().into();
        deserialize_char visit_char |_| 'a';
        deserialize_str visit_str StandIn::text;
        deserialize_string visit_str StandIn::text;
        deserialize_identifier visit_str StandIn::text;
        deserialize_bytes visit_bytes |it| it.text().as_bytes();
        deserialize_byte_buf visit_bytes |it| it.text().as_bytes();
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        // A list that must not be empty gets one element at the second try.
        visitor.visit_seq(Copies { of: self, left: self.whole().into() })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_seq(Copies { of: self, left })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_seq(Copies { of: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_map(Fields::new(self, &[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_map(Fields::new(self, fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let name = variants.get(self.tried.refused % variants.len().max(1)).copied().unwrap_or_default();
        visitor.visit_enum(First { name, of: self })
    }
}

struct Copies<'a> {
    of: StandIn<'a>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Copies<'_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        self.of.part(seed).map(Some)
    }
}

/// The fields that were asked for before; the others have defaults.
struct Fields<'a> {
    names: Vec<&'static str>,
    of: StandIn<'a>,
}

impl<'a> Fields<'a> {
    fn new(of: StandIn<'a>, known: &[&'static str]) -> Fields<'a> {
        let asked = of.tried.fields.iter().copied();
        // A type with flattened parts has no list of fields.
        let names = if known.is_empty() {
            asked.collect()
        } else {
            asked.filter(|one| known.contains(one)).collect()
        };
        Fields { names, of }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        self.names.pop().map(|name| seed.deserialize(StrDeserializer::<Failure>::new(name))).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        self.of.part(seed)
    }
}

struct First<'a> {
    name: &'static str,
    of: StandIn<'a>,
}

impl<'de> EnumAccess<'de> for First<'_> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        Ok((seed.deserialize(StrDeserializer::<Failure>::new(self.name))?, self))
    }
}

impl<'de> VariantAccess<'de> for First<'_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Failure> {
        self.of.part(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_seq(Copies { of: self.of, left })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_map(Fields::new(self.of, fields))
    }
}
