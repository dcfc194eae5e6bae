//! A serde deserializer over values with places.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
    value::StrDeserializer,
};
use serde::forward_to_deserialize_any;

use super::failure::{Failure, Spot};
use super::located::{Content, Entry, Located, Scalar};
use super::repair::Repairs;
use super::stand_in::StandIn;

/// One attempt to read a type.
pub(super) struct Attempt<'a> {
    pub(super) repairs: &'a Repairs,
    /// Keys that no field has, with the fields there are.
    pub(super) unknown: RefCell<BTreeMap<(usize, String), &'static [&'static str]>>,
}

impl Attempt<'_> {
    /// Reads one value, or its stand-in, and notes where a failure was.
    pub(super) fn feed<'de, S: DeserializeSeed<'de>>(
        &self,
        seed: S,
        value: &Located,
    ) -> Result<S::Value, Failure> {
        match self.repairs.stand_ins.get(&value.id) {
            Some(instead) => {
                seed.deserialize(StandIn::new(instead)).map_err(|it| it.at(|| Spot::StandIn(value.id)))
            }
            None => seed
                .deserialize(Reader { value, attempt: self })
                .map_err(|it| it.at(|| Spot::Value(value.id))),
        }
    }
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    value: &'a Located,
    attempt: &'a Attempt<'a>,
}

impl<'a> Reader<'a> {
    fn entries(self, entries: &'a [Entry], fields: Option<&'static [&'static str]>) -> Entries<'a> {
        let (id, repairs) = (self.value.id, self.attempt.repairs);
        let mut steps: Vec<Step<'a>> = Vec::with_capacity(entries.len());
        for entry in entries {
            let known = fields.is_none_or(|fields| fields.contains(&entry.key.as_str()));
            if entry.tentative && (fields.is_none() || !known) {
                continue;
            }
            if let Some(fields) = fields.filter(|_| !known) {
                self.attempt.unknown.borrow_mut().insert((id, entry.key.clone()), fields);
            } else if !repairs.skipped.contains(&(id, entry.key.clone())) {
                steps.push(Step::Entry(entry));
            }
        }
        // What cannot be read even with a stand-in comes last, so that the rest is read before.
        steps.sort_by_key(|step| match step {
            Step::Entry(entry) => {
                repairs.last.iter().position(|&id| id == entry.value.id).map_or(0, |at| at + 1)
            }
            Step::Fill(_) => 0,
        });
        steps.extend(
            repairs
                .filled
                .range((id, "")..)
                .take_while(|((of, _), _)| *of == id)
                .map(|((_, field), _)| Step::Fill(field)),
        );
        steps.reverse();
        Entries { steps, current: None, id, attempt: self.attempt }
    }

    fn unexpected(&self) -> Unexpected<'a> {
        match &self.value.content {
            Content::List(_) => Unexpected::Seq,
            Content::Map(_) => Unexpected::Map,
            Content::Scalar { text, value, .. } => match *value {
                Scalar::Null => Unexpected::Unit,
                Scalar::Bool(truth) => Unexpected::Bool(truth),
                Scalar::Float(number) => Unexpected::Float(number),
                Scalar::Int(number) => {
                    i64::try_from(number).map_or(Unexpected::Other(text), Unexpected::Signed)
                }
                Scalar::Text => Unexpected::Str(text),
            },
        }
    }

    fn any<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.value.content {
            Content::List(items) => visitor.visit_seq(Items::new(items, self.attempt)),
            Content::Map(entries) => visitor.visit_map(self.entries(entries, None)),
            Content::Scalar { text, value, .. } => match *value {
                Scalar::Null => visitor.visit_unit(),
                Scalar::Bool(truth) => visitor.visit_bool(truth),
                Scalar::Float(number) => visitor.visit_f64(number),
                Scalar::Text => visitor.visit_str(text),
                Scalar::Int(number) => match (i64::try_from(number), u64::try_from(number)) {
                    (Ok(number), _) => visitor.visit_i64(number),
                    (_, Ok(number)) => visitor.visit_u64(number),
                    _ => visitor.visit_i128(number),
                },
            },
        }
    }

    /// A type that wants text gets it as it is written, so `1.20` and `012345678901` need no quotes.
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.value.content {
            Content::Scalar { text, value, .. } if *value != Scalar::Null => visitor.visit_str(text),
            _ => self.any(visitor),
        }
    }

    fn map<'de, V: Visitor<'de>>(
        self,
        fields: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match &self.value.content {
            Content::Map(entries) => visitor.visit_map(self.entries(entries, fields)),
            // `prod:` with nothing below it is a map with nothing in it.
            Content::Scalar { value: Scalar::Null, .. } => visitor.visit_map(self.entries(&[], fields)),
            _ => Err(Failure::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match &self.value.content {
            Content::List(items) => visitor.visit_seq(Items::new(items, self.attempt)),
            Content::Scalar { value: Scalar::Null, .. } => visitor.visit_seq(Items::new(&[], self.attempt)),
            _ => Err(Failure::invalid_type(self.unexpected(), &visitor)),
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Failure;

    forward_to_deserialize_any! { bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 unit unit_struct }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.any(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.text(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.list(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.map(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.map(Some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match &self.value.content {
            Content::Scalar { text, value, .. } if *value != Scalar::Null => {
                visitor.visit_enum(Variant { name: text, content: None, attempt: self.attempt })
            }
            Content::Map(entries) => match &entries[..] {
                [only] => {
                    let (name, content) = (&only.key, Some(&only.value));
                    visitor.visit_enum(Variant { name, content, attempt: self.attempt })
                }
                _ => {
                    let message =
                        format!("one key is expected here, the name of a variant, not {}", entries.len());
                    Err(Failure::custom(message))
                }
            },
            _ => Err(Failure::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }
}

struct Items<'a> {
    items: std::slice::Iter<'a, Located>,
    attempt: &'a Attempt<'a>,
}

impl<'a> Items<'a> {
    fn new(items: &'a [Located], attempt: &'a Attempt<'a>) -> Items<'a> {
        Items { items: items.iter(), attempt }
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let dropped = &self.attempt.repairs.dropped;
        match self.items.find(|item| !dropped.contains(&item.id)) {
            Some(item) => self.attempt.feed(seed, item).map(Some),
            None => Ok(None),
        }
    }
}

enum Step<'a> {
    Entry(&'a Entry),
    /// A field that is missing and was reported.
    Fill(&'static str),
}

struct Entries<'a> {
    /// The last one comes next.
    steps: Vec<Step<'a>>,
    current: Option<Step<'a>>,
    id: usize,
    attempt: &'a Attempt<'a>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Failure;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let Some(step) = self.steps.pop() else { return Ok(None) };
        let key = match step {
            Step::Fill(field) => seed.deserialize(StrDeserializer::<Failure>::new(field)),
            Step::Entry(entry) => {
                let key = key(entry);
                seed.deserialize(Reader { value: &key, attempt: self.attempt })
                    .map_err(|it| it.at(|| Spot::Key(self.id, entry.key.clone())))
            }
        };
        self.current = Some(step);
        key.map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        match self.current.take() {
            Some(Step::Entry(entry)) => self.attempt.feed(seed, &entry.value),
            Some(Step::Fill(field)) => {
                let instead = &self.attempt.repairs.filled[&(self.id, field)];
                seed.deserialize(StandIn::new(instead)).map_err(|it| it.at(|| Spot::Filled(self.id, field)))
            }
            None => Err(Failure::custom("a value was asked for before its key")),
        }
    }
}

/// A key as a value: a number for a type that wants one, and text also where a value would be empty.
fn key(entry: &Entry) -> Located {
    let text = entry.key.clone();
    let value = match Scalar::read(&text) {
        Scalar::Null => Scalar::Text,
        other => other,
    };
    let content = Content::Scalar { text, value, quoted: false };
    Located { id: usize::MAX, at: entry.at.clone(), content }
}

/// A variant of an enum: a word alone, or a map of one key.
struct Variant<'a> {
    name: &'a str,
    content: Option<&'a Located>,
    attempt: &'a Attempt<'a>,
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        let name = seed.deserialize(StrDeserializer::<Failure>::new(self.name))?;
        Ok((name, self))
    }
}

impl Variant<'_> {
    fn content(&self) -> Result<&Located, Failure> {
        let without = || Failure::custom(format!("`{}` needs a value: write `{}: ..`", self.name, self.name));
        self.content.ok_or_else(without)
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        match self.content {
            Some(content) if !content.is_null() => {
                Err(Failure::custom(format!("`{}` takes no value: write it alone", self.name)))
            }
            _ => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Failure> {
        self.attempt.feed(seed, self.content()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        let value = self.content()?;
        Reader { value, attempt: self.attempt }.list(visitor).map_err(|it| it.at(|| Spot::Value(value.id)))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let value = self.content()?;
        let read = Reader { value, attempt: self.attempt }.map(Some(fields), visitor);
        read.map_err(|it| it.at(|| Spot::Value(value.id)))
    }
}
