//! Templates as they are read for a comparison: only as deep as sections and names, since most of two templates is equal.

use std::fmt;

use ias_core::diff::{Document, to_json};
use ias_core::document::{Reader, Schema, Source};
use ias_core::{Diagnostic, Diagnostics};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::codes;
use crate::long_form;
use crate::stack::Section;

/// A template, with the elements of its sections unread.
#[derive(Default)]
pub(super) struct Template<'a> {
    /// Sections with names in them, in the order of the template.
    sections: Vec<(String, Vec<(String, Part<'a>)>)>,
    /// What stands beside them, such as the description.
    beside: Vec<(String, Part<'a>)>,
}

/// An element as it stands in the template, or what was read of it.
pub(super) enum Part<'a> {
    Text(&'a RawValue),
    Value(Json),
}

impl Part<'_> {
    pub(super) fn value(&self) -> Json {
        match self {
            // It was read once as a part of the whole; only one that is nested too deep is left as it is written.
            Part::Text(text) => serde_json::from_str(text.get()).unwrap_or_else(|_| text.get().into()),
            Part::Value(value) => value.clone(),
        }
    }

    /// Whether both are written alike; if not, they may still say the same.
    pub(super) fn is_written_as(&self, other: &Part<'_>) -> bool {
        match (self, other) {
            (Part::Text(a), Part::Text(b)) => a.get() == b.get(),
            (Part::Value(a), Part::Value(b)) => a == b,
            _ => false,
        }
    }

    /// Whether it may read something else of the template.
    pub(super) fn may_read(&self) -> bool {
        match self {
            Part::Text(text) => {
                ["\"Ref\"", "\"Fn::", "\"Condition\""].iter().any(|sign| text.get().contains(sign))
            }
            Part::Value(_) => true,
        }
    }
}

/// Sections that hold elements by name.
const NAMED: [&str; 6] = [
    Section::RESOURCES,
    Section::PARAMETERS,
    Section::OUTPUTS,
    Section::CONDITIONS,
    Section::MAPPINGS,
    "Rules",
];

impl<'a> Template<'a> {
    pub(super) fn read(document: Document<'a>) -> Result<Template<'a>, Diagnostics> {
        if let Ok(Entries(entries)) = serde_json::from_slice(document.bytes) {
            return Ok(Template::of(entries.into_iter().map(|(name, text)| (name, Part::Text(text)))));
        }
        // YAML, or JSON with a mistake, which this reader knows to tell.
        let source = Source::from_bytes(document.name.to_owned(), document.bytes.to_vec());
        let documents = Reader::new(Schema::Yaml11).tags(&long_form).read(&source)?;
        match documents.first().map(|document| to_json(&document.to_value())) {
            Some(Json::Object(map)) => {
                Ok(Template::of(map.into_iter().map(|(name, value)| (name, Part::Value(value)))))
            }
            _ => {
                let message = format!("`{}` is no template: it has no sections", document.name);
                let hint = "a template is a map of sections, with `Resources` among them";
                Err(Diagnostic::error(&codes::TEMPLATE_INVALID, message).hint(hint).into())
            }
        }
    }

    fn of(entries: impl Iterator<Item = (String, Part<'a>)>) -> Template<'a> {
        let mut template = Template::default();
        for (name, part) in entries {
            let inner = if NAMED.contains(&name.as_str()) { elements(&part) } else { None };
            match inner {
                Some(inner) => template.sections.push((name, inner)),
                None => template.beside.push((name, part)),
            }
        }
        template
    }

    pub(super) fn section(&self, name: &str) -> &[(String, Part<'a>)] {
        self.sections.iter().find(|(section, _)| section == name).map_or(&[], |(_, parts)| parts)
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = &(String, Part<'a>)> {
        self.section(Section::RESOURCES).iter()
    }

    /// What has no names in it, such as the description.
    pub(super) fn beside(&self) -> &[(String, Part<'a>)] {
        &self.beside
    }

    /// The sections beside the resources.
    pub(super) fn other_sections() -> impl Iterator<Item = &'static str> {
        NAMED.into_iter().skip(1)
    }
}

fn elements<'a>(part: &Part<'a>) -> Option<Vec<(String, Part<'a>)>> {
    match part {
        Part::Text(text) => {
            let Entries(entries) = serde_json::from_str(text.get()).ok()?;
            Some(entries.into_iter().map(|(name, text)| (name, Part::Text(text))).collect())
        }
        Part::Value(value) => {
            let entries = value.as_object()?.iter();
            Some(entries.map(|(name, value)| (name.clone(), Part::Value(value.clone()))).collect())
        }
    }
}

/// The entries of a JSON object, values unread.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<'de>, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}
