//! The generated table, read a line at a time: a program pays for the types that it uses.

use std::sync::OnceLock;

use crate::Version;

/// `xtask/src/emit/k8s/table.rs` writes it and says what a line looks like.
static TEXT: &str = include_str!("../generated/schema.txt");

/// The table of the kinds.
pub(crate) fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::new(TEXT))
}

/// Kinds, and the definitions that they lead to.
pub(crate) struct Table {
    releases: (Version, Version),
    sets: Vec<&'static str>,
    definitions: Vec<(&'static str, OnceLock<Definition>)>,
    /// In the order of version and name.
    kinds: Vec<Kind>,
}

/// A kind of object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) api_version: &'static str,
    pub(crate) name: &'static str,
    /// What it looks like, if the newest release has it.
    pub(crate) definition: Option<u16>,
    pub(crate) span: Span,
    /// The release that deprecated it.
    pub(crate) deprecated: Option<Version>,
}

/// From which release to which something is there; `None` where there is no end to what is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) since: Option<Version>,
    pub(crate) until: Option<Version>,
}

/// A type with fields.
#[derive(Debug)]
pub(crate) struct Definition {
    fields: Vec<Field>,
    /// A place for each field by [`slot`], with gaps; the length is a power of two.
    slots: Vec<u16>,
    pub(crate) mandatory: usize,
}

/// A field of a type.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    /// Lists and maps around the shape, the innermost one first: `true` for a list.
    pub(crate) around: Vec<bool>,
    pub(crate) mandatory: bool,
    /// Whether there is anything to say of its releases, which is seldom.
    pub(crate) special: bool,
    pub(crate) span: Span,
    pub(crate) deprecated: bool,
}

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Bool,
    Int32,
    Int64,
    Number,
    Quantity,
    IntOrText,
    Any,
    Words(u16),
    Object(u16),
}

impl Table {
    fn new(text: &'static str) -> Table {
        let mut table = Table {
            releases: (Version::OLDEST, Version::NEWEST),
            sets: Vec::new(),
            definitions: Vec::new(),
            kinds: Vec::new(),
        };
        for line in text.lines() {
            match line.split_once(' ').unwrap_or((line, "")) {
                ("words", words) => table.sets.push(words),
                ("type", fields) => table.definitions.push((fields, OnceLock::new())),
                ("kind", kind) => table.kinds.extend(read_kind(kind)),
                ("releases", releases) => {
                    let mut minors = releases.split(' ').map(minor);
                    if let (Some(Some(oldest)), Some(Some(newest))) = (minors.next(), minors.next()) {
                        table.releases = (oldest, newest);
                    }
                }
                _ => {} // The header.
            }
        }
        table
    }

    /// The oldest and the newest release that it knows.
    #[cfg(test)]
    pub(crate) fn releases(&self) -> (Version, Version) {
        self.releases
    }

    pub(crate) fn kind(&self, api_version: &str, name: &str) -> Option<&Kind> {
        let key = (api_version, name);
        let found = self.kinds.binary_search_by(|kind| (kind.api_version, kind.name).cmp(&key));
        found.ok().map(|at| &self.kinds[at])
    }

    /// All kinds of a name, in the order of their versions.
    pub(crate) fn kinds_called(&self, name: &str) -> impl Iterator<Item = &Kind> {
        self.kinds.iter().filter(move |kind| kind.name == name)
    }

    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The words of a closed set, parted by spaces.
    pub(crate) fn words(&self, set: u16) -> &'static str {
        self.sets.get(usize::from(set)).copied().unwrap_or_default()
    }

    pub(crate) fn definition(&self, number: u16) -> &Definition {
        static NOTHING: Definition = Definition { fields: Vec::new(), slots: Vec::new(), mandatory: 0 };
        self.definitions
            .get(usize::from(number))
            .map_or(&NOTHING, |(line, read)| read.get_or_init(|| Definition::new(line)))
    }
}

impl Span {
    /// Whether a release has it.
    pub(crate) fn contains(self, version: Version) -> bool {
        self.since.is_none_or(|since| since <= version) && self.until.is_none_or(|until| version <= until)
    }
}

impl Definition {
    fn new(line: &'static str) -> Definition {
        let fields: Vec<Field> = line.split(' ').filter_map(read_field).collect();
        let mandatory = fields.iter().filter(|field| field.mandatory).count();
        let mut slots = vec![FREE; (fields.len() * 2).next_power_of_two()];
        for (n, field) in fields.iter().enumerate() {
            let mut at = slot(field.name);
            while slots[at & (slots.len() - 1)] != FREE {
                at += 1;
            }
            let last = slots.len() - 1;
            slots[at & last] = n as u16;
        }
        Definition { fields, slots, mandatory }
    }

    /// Every value of every object comes by here: a look-up costs a comparison or two.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        let last = self.slots.len().checked_sub(1)?;
        let mut at = slot(name);
        loop {
            let field = self.fields.get(usize::from(self.slots[at & last]))?;
            if field.name == name {
                return Some(field);
            }
            at += 1;
        }
    }

    pub(crate) fn fields(&self) -> &[Field] {
        &self.fields
    }
}

/// No field.
const FREE: u16 = u16::MAX;

/// Where to look for a name first: names of a type differ in length and at their ends.
fn slot(name: &str) -> usize {
    let bytes = name.as_bytes();
    match bytes {
        [] => 0,
        [first, ..] => {
            let (middle, end) = (bytes[bytes.len() / 2], bytes[bytes.len() - 1]);
            bytes.len() * 7 + usize::from(*first) * 3 + usize::from(middle) * 5 + usize::from(end)
        }
    }
}

fn minor(text: &str) -> Option<Version> {
    text.parse().ok().map(Version::minor)
}

/// `apps/v1 Deployment 7 +26 -30 ~33`.
fn read_kind(line: &'static str) -> Option<Kind> {
    let mut parts = line.split(' ');
    let (api_version, name, definition) = (parts.next()?, parts.next()?, parts.next()?);
    let mut kind = Kind {
        api_version,
        name,
        definition: definition.parse().ok(),
        span: Span::default(),
        deprecated: None,
    };
    for part in parts {
        match part.split_at(1) {
            ("+", since) => kind.span.since = minor(since),
            ("-", until) => kind.span.until = minor(until),
            (_, deprecated) => kind.deprecated = minor(deprecated),
        }
    }
    Some(kind)
}

/// `ports=[@4!+31~`.
fn read_field(text: &'static str) -> Option<Field> {
    let (name, mut rest) = text.split_once('=')?;
    let mut around = Vec::new();
    while let Some(inner) = rest.strip_prefix(['[', '{']) {
        around.insert(0, rest.starts_with('['));
        rest = inner;
    }
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (code, after) = rest.split_at_checked(1)?;
    let (number, mut flags) = after.split_at(digits(after));
    let shape = match (code, number.parse().unwrap_or(0)) {
        ("s", _) => Shape::Text,
        ("b", _) => Shape::Bool,
        ("i", _) => Shape::Int32,
        ("l", _) => Shape::Int64,
        ("n", _) => Shape::Number,
        ("q", _) => Shape::Quantity,
        ("x", _) => Shape::IntOrText,
        ("w", set) => Shape::Words(set),
        ("@", definition) => Shape::Object(definition),
        _ => Shape::Any,
    };
    let mut field = Field {
        name,
        shape,
        around,
        mandatory: false,
        special: false,
        span: Span::default(),
        deprecated: false,
    };
    while let Some((flag, after)) = flags.split_at_checked(1) {
        let (number, next) = after.split_at(digits(after));
        flags = next;
        match flag {
            "!" => field.mandatory = true,
            "+" => field.span.since = minor(number),
            "-" => field.span.until = minor(number),
            _ => field.deprecated = true,
        }
    }
    field.special = field.deprecated || field.span != Span::default();
    Some(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read() {
        let field = read_field("policies=[{w12!+31-35~").unwrap();
        assert_eq!(
            (field.name, field.shape, field.around),
            ("policies", Shape::Words(12), vec![false, true])
        );
        let span = Span { since: Some(Version::V1_31), until: Some(Version::V1_35) };
        assert_eq!((field.mandatory, field.deprecated, field.special, field.span), (true, true, true, span));
        assert!(
            !span.contains(Version::V1_30) && span.contains(Version::V1_35) && !span.contains(Version::V1_36)
        );
        let kind = read_kind("apps/v1 Deployment - -15 ~12").unwrap();
        assert_eq!((kind.definition, kind.span.until), (None, Some(Version::minor(15))));
    }

    #[test]
    fn every_line_of_the_table_can_be_read() {
        let table = table();
        assert!(table.kinds.len() > 150);
        assert!(table.kinds.is_sorted_by_key(|kind| (kind.api_version, kind.name)));
        let (mut fields, mut mandatory) = (0, 0);
        for (n, (line, _)) in table.definitions.iter().enumerate() {
            let definition = table.definition(n as u16);
            assert_eq!(
                definition.fields.len(),
                line.split(' ').filter(|text| !text.is_empty()).count(),
                "{line}"
            );
            for field in &definition.fields {
                assert!(std::ptr::eq(definition.field(field.name).unwrap(), field));
                match field.shape {
                    Shape::Object(to) => assert!(usize::from(to) < table.definitions.len()),
                    Shape::Words(set) => assert!(table.words(set).contains(' ')),
                    _ => {}
                }
            }
            fields += definition.fields.len();
            mandatory += definition.mandatory;
        }
        assert!(fields > 2_000 && mandatory > 300, "{fields} {mandatory}");
        let deployment = table.kind("apps/v1", "Deployment").unwrap();
        let spec = table.definition(deployment.definition.unwrap()).field("spec").unwrap();
        assert!(spec.mandatory && matches!(spec.shape, Shape::Object(_)));
    }
}
