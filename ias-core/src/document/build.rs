//! From events to values: keys, anchors, tags, limits.

use std::borrow::Cow;
use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, ScalarStyle, Span, Tag};

use super::problem::{Kind, Problem};
use super::{Content, Entry, Limits, Located, Position, Scalar, Schema, Tags};

/// A format as the events of YAML.
pub(super) trait Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), Problem>;
}

/// More mistakes of one text help nobody.
const MISTAKES: usize = 100;

/// What the tags of YAML itself begin with.
const CORE: &str = "tag:yaml.org,2002:";

pub(super) struct Builder<'a, E> {
    events: E,
    schema: Schema,
    tags: Option<&'a Tags<'a>>,
    limits: Limits,
    /// What each anchor of the document names; `None` while it is being read.
    anchors: BTreeMap<usize, Option<Anchor>>,
    measure: Measure,
    problems: Vec<Problem>,
}

struct Anchor {
    value: Located,
    measure: Measure,
}

/// How much a value holds.
#[derive(Clone, Copy, Default)]
struct Measure {
    /// Values, itself included.
    values: usize,
    /// Bytes of text.
    text: usize,
    /// Levels below it.
    depth: usize,
}

/// A problem that ends the reading.
type Read<T> = Result<T, Box<Problem>>;

impl<'a, 't, E: Events<'t>> Builder<'a, E> {
    pub(super) fn new(
        events: E,
        schema: Schema,
        tags: Option<&'a Tags<'a>>,
        limits: Limits,
    ) -> Builder<'a, E> {
        let (anchors, measure, problems) = (BTreeMap::new(), Measure::default(), Vec::new());
        Builder { events, schema, tags, limits, anchors, measure, problems }
    }

    /// All documents, and what is wrong with them, in the order of the text.
    pub(super) fn documents(mut self) -> (Vec<Located>, Vec<Problem>) {
        let mut documents = Vec::new();
        if let Err(problem) = self.read(&mut documents) {
            self.last(*problem);
        }
        self.problems.sort_by_key(|problem| problem.at);
        (documents, self.problems)
    }

    /// Adds the problem that ends the reading, unless the line has one already that led there.
    fn last(&mut self, problem: Problem) {
        let is_explained = |other: &Problem| other.kind == Kind::Meaning && other.at.line == problem.at.line;
        if problem.kind != Kind::Syntax || !self.problems.iter().any(is_explained) {
            self.problems.push(problem);
        }
    }

    fn read(&mut self, documents: &mut Vec<Located>) -> Read<()> {
        loop {
            let (event, span) = self.events.next()?;
            match event {
                Event::StreamEnd => return Ok(()),
                // An anchor belongs to its document.
                Event::DocumentStart(_) => self.anchors.clear(),
                Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
                event => documents.push(self.value(event, span, 0)?),
            }
        }
    }

    fn value(&mut self, event: Event<'t>, span: Span, depth: usize) -> Read<Located> {
        let at = position(span.start);
        if depth > self.limits.depth {
            return Err(self.too_deep(at));
        }
        let (anchor, tag) = match &event {
            Event::Alias(anchor) => return self.alias(*anchor, at, depth),
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(anchor, tag)
            | Event::MappingStart(anchor, tag) => (*anchor, tag.as_deref().map(|tag| (whole(tag), at))),
            _ => return Err(Box::new(Problem::new(Kind::Syntax, at, "a value is expected here"))),
        };
        if anchor > 0 {
            self.anchors.insert(anchor, None);
        }
        let text = if let Event::Scalar(text, ..) = &event { text.len() } else { 0 };
        self.count(at, Measure { values: 1, text, depth: 0 })?;
        let value = match event {
            Event::Scalar(text, style, ..) => self.scalar(at, text, style, tag)?,
            Event::SequenceStart(..) => {
                let list = Located::list(at, self.items(depth)?);
                self.tagged(list, tag, "seq")?
            }
            _ => {
                let map = Located { at, content: Content::Map(self.entries(depth)?) };
                self.tagged(map, tag, "map")?
            }
        };
        if anchor > 0 {
            let measure = measure(&value);
            self.count(at, measure)?;
            self.anchors.insert(anchor, Some(Anchor { value: value.clone(), measure }));
        }
        Ok(value)
    }

    fn items(&mut self, depth: usize) -> Read<Vec<Located>> {
        let mut items = Vec::new();
        loop {
            match self.events.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.value(event, span, depth + 1)?),
            }
        }
    }

    fn entries(&mut self, depth: usize) -> Read<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut merged: Option<(Position, Located)> = None;
        loop {
            let (event, span) = self.events.next()?;
            if event == Event::MappingEnd {
                break;
            }
            let plain = matches!(event, Event::Scalar(_, ScalarStyle::Plain, _, None));
            let key = self.value(event, span, depth + 1)?;
            let (event, span) = self.events.next()?;
            let value = self.value(event, span, depth + 1)?;
            let at = key.at;
            if plain && self.schema != Schema::Json && key.as_str() == Some("<<") {
                match merged {
                    Some((first, _)) => self.repeated("<<", at, first)?,
                    None => merged = Some((at, value)),
                }
                continue;
            }
            match self.key(key) {
                Ok((key, written)) => entries.push(Entry { key: key.into(), written, at, value }),
                Err(problem) => self.mistake(*problem)?,
            }
        }
        self.distinct(&mut entries)?;
        if let Some((at, merged)) = merged {
            merge(&mut entries, at, merged)?;
        }
        Ok(entries)
    }

    /// A key, and how it is written if that is something else.
    fn key(&self, key: Located) -> Read<(String, Option<Box<str>>)> {
        let at = key.at;
        let problem = |what: &str| {
            Box::new(Problem::new(Kind::Meaning, at, format!("a key is text, and this is {what}")))
        };
        let what = key.kind();
        let (text, value) = match key.content {
            Content::Scalar { text, value, .. } => (text, value),
            Content::List(_) => return Err(problem(what)),
            Content::Map(_) => {
                let hint = "render the file first if it is a template with `{{ }}`, as those of Helm are";
                return Err(Box::new(problem(what).hint(hint)));
            }
        };
        match self.schema.key(&text, value) {
            Some(key) if key == text => Ok((text, None)),
            Some(key) => Ok((key.into_owned(), Some(text.into()))),
            None => Err(Box::new(problem(what).hint("write it between quotes"))),
        }
    }

    /// Reports and drops entries whose key stands before.
    fn distinct(&mut self, entries: &mut Vec<Entry>) -> Read<()> {
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by(|&a, &b| entries[a].key.cmp(&entries[b].key).then(a.cmp(&b)));
        let same = order.chunk_by(|&a, &b| entries[a].key == entries[b].key);
        let mut repeated: Vec<(usize, usize)> =
            same.flat_map(|same| same[1..].iter().map(|&at| (at, same[0]))).collect();
        if repeated.is_empty() {
            return Ok(());
        }
        repeated.sort_unstable();
        for &(at, first) in &repeated {
            let key = entries[at].key.clone();
            self.repeated(&key, entries[at].at, entries[first].at)?;
        }
        let mut n = 0;
        entries.retain(|_| {
            n += 1;
            repeated.binary_search_by_key(&(n - 1), |&(at, _)| at).is_err()
        });
        Ok(())
    }

    fn repeated(&mut self, key: &str, at: Position, first: Position) -> Read<()> {
        let problem = Problem::new(Kind::Repeated, at, format!("the key `{key}` stands twice in one map"));
        self.mistake(Problem { first: Some(first), ..problem }.hint("take one of the two away"))
    }

    fn alias(&mut self, anchor: usize, at: Position, depth: usize) -> Read<Located> {
        let problem = match self.anchors.get(&anchor) {
            Some(Some(named)) => {
                let (mut value, measure) = (named.value.clone(), named.measure);
                if depth + measure.depth > self.limits.depth {
                    return Err(self.too_deep(at));
                }
                self.count(at, measure)?;
                if matches!(value.content, Content::Scalar { .. }) {
                    value.at = at;
                }
                return Ok(value);
            }
            Some(None) => "this alias stands inside what it names",
            None => "this alias names nothing in its document",
        };
        Err(Box::new(Problem::new(Kind::Syntax, at, problem)))
    }

    fn scalar(
        &mut self,
        at: Position,
        text: Cow<'t, str>,
        style: ScalarStyle,
        tag: Option<(String, Position)>,
    ) -> Read<Located> {
        let quoted = style != ScalarStyle::Plain;
        // The specification takes what stands behind a lone `!` for text; of the readers none but strict ones do.
        let tag = tag.filter(|(tag, _)| tag != "!" || self.schema == Schema::Core);
        let written = |value, quoted| Located {
            at,
            content: Content::Scalar { text: text.to_string(), value, quoted },
        };
        let Some((tag, tag_at)) = tag else {
            let value = if quoted { Scalar::Text } else { self.schema.resolve(&text) };
            if matches!(value, Scalar::Float(number) if !number.is_finite()) && self.schema != Schema::Core {
                let message = format!("`{text}` is no number that a document can hold");
                self.mistake(
                    Problem::new(Kind::Meaning, at, message).hint("write it between quotes if it is text"),
                )?;
            }
            return Ok(written(value, quoted));
        };
        let Some(kind) = tag.strip_prefix(CORE) else {
            return self.tagged(written(Scalar::Text, true), Some((tag, tag_at)), "");
        };
        let value = match kind {
            "str" | "timestamp" => Some(Scalar::Text),
            "null" | "bool" | "int" | "float" => self.schema.resolve_as(&text, kind),
            _ => return self.unknown(&tag, tag_at, None, written(Scalar::Text, true)),
        };
        let quoted = value == Some(Scalar::Text);
        if value.is_none() {
            let message = format!("`{text}` is not what its tag `!!{kind}` says");
            self.mistake(Problem::new(Kind::Meaning, at, message))?;
        }
        Ok(written(value.unwrap_or(Scalar::Text), quoted))
    }

    /// What a tag makes of a value.
    fn tagged(&mut self, value: Located, tag: Option<(String, Position)>, expect: &str) -> Read<Located> {
        let Some((tag, at)) = tag else { return Ok(value) };
        if tag == "!" || tag.strip_prefix(CORE).is_some_and(|kind| kind == expect) {
            return Ok(value);
        }
        match self.tags {
            Some(tags) if tag.starts_with('!') => match tags(&tag, value.clone()) {
                Ok(value) => Ok(value),
                Err(hint) => self.unknown(&tag, at, Some(hint), value),
            },
            _ => self.unknown(&tag, at, None, value),
        }
    }

    fn unknown(&mut self, tag: &str, at: Position, hint: Option<String>, value: Located) -> Read<Located> {
        let shown = tag.strip_prefix(CORE).map_or_else(|| tag.to_owned(), |kind| format!("!!{kind}"));
        let problem = Problem::new(Kind::Tag, at, format!("the tag `{shown}` means nothing here"));
        self.mistake(Problem { hint, ..problem })?;
        Ok(value)
    }

    /// Notes a mistake after which reading can go on.
    fn mistake(&mut self, problem: Problem) -> Read<()> {
        if self.problems.len() + 1 >= MISTAKES {
            return Err(Box::new(problem));
        }
        self.problems.push(problem);
        Ok(())
    }

    fn count(&mut self, at: Position, more: Measure) -> Read<()> {
        let Measure { values, text, .. } = &mut self.measure;
        *values = values.saturating_add(more.values);
        *text = text.saturating_add(more.text);
        let Limits { values: most, text: longest, .. } = self.limits;
        let message = if *values > most {
            format!("with its aliases written out it has more than {most} values")
        } else if *text > longest {
            format!("with its aliases written out it has more than {longest} bytes of text")
        } else {
            return Ok(());
        };
        Err(Box::new(Problem::new(Kind::Limit, at, message)))
    }

    fn too_deep(&self, at: Position) -> Box<Problem> {
        let message = format!("it is nested deeper than {} levels", self.limits.depth);
        Box::new(Problem::new(Kind::Limit, at, message))
    }
}

/// Adds the entries of merged maps: what the map says itself wins, and so does an earlier one of several.
fn merge(entries: &mut Vec<Entry>, at: Position, merged: Located) -> Read<()> {
    let refused = || Box::new(Problem::new(Kind::Meaning, at, "`<<` takes a map or a list of maps"));
    let maps = match merged.content {
        Content::Map(entries) => vec![entries],
        Content::List(maps) => {
            let entries = |map: Located| match map.content {
                Content::Map(entries) => Ok(entries),
                _ => Err(refused()),
            };
            maps.into_iter().map(entries).collect::<Read<_>>()?
        }
        Content::Scalar { .. } => return Err(refused()),
    };
    let mut known: hashbrown::HashSet<crate::Text> = entries.iter().map(|entry| entry.key.clone()).collect();
    for entry in maps.into_iter().flatten() {
        if known.insert(entry.key.clone()) {
            entries.push(entry);
        }
    }
    Ok(())
}

fn measure(value: &Located) -> Measure {
    let below = |measure: Measure, value: &Located, key: usize| {
        let inner = self::measure(value);
        Measure {
            values: measure.values + inner.values,
            text: measure.text + inner.text + key,
            depth: measure.depth.max(inner.depth + 1),
        }
    };
    let one = Measure { values: 1, text: 0, depth: 0 };
    match &value.content {
        Content::Scalar { text, .. } => Measure { text: text.len(), ..one },
        Content::List(items) => items.iter().fold(one, |measure, item| below(measure, item, 0)),
        Content::Map(entries) => {
            entries.iter().fold(one, |measure, entry| below(measure, &entry.value, entry.key.len()))
        }
    }
}

/// The tag in full, `%TAG` and shorthands written out.
fn whole(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}

pub(super) fn position(mark: Marker) -> Position {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Position { line: number(mark.line()).max(1), column: number(mark.col()).saturating_add(1) }
}
