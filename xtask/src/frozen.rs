//! Decisions that outlive a refresh of the schemas, in checked-in files of `xtask/frozen/`.
//!
//! A file maps a key to a value, a line each. The generator adds lines for what is new and never changes one, so the
//! order of positional arguments and the names of kinds stay, whatever the vendors reorder or add.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::Error;

/// One frozen file.
#[derive(Clone, Debug, Default)]
pub struct Frozen {
    header: String,
    lines: BTreeMap<String, String>,
}

impl Frozen {
    /// Reads `key = value` lines; lines starting with `#` are the header. A missing file is an empty one.
    pub fn load(path: &Path, header: &str) -> Result<Frozen, Error> {
        let text = if path.exists() { fs::read_to_string(path)? } else { String::new() };
        Frozen::parse(&text, header)
    }

    pub fn parse(text: &str, header: &str) -> Result<Frozen, Error> {
        let mut lines = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (key, value) =
                line.split_once(" = ").ok_or_else(|| format!("a frozen line without ` = `: {line}"))?;
            lines.insert(key.to_owned(), value.to_owned());
        }
        Ok(Frozen { header: header.to_owned(), lines })
    }

    pub fn get(&self, key: &str) -> Option<&str> {
        self.lines.get(key).map(String::as_str)
    }

    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.lines.values().map(String::as_str)
    }

    pub fn add(&mut self, key: &str, value: &str) {
        self.lines.entry(key.to_owned()).or_insert_with(|| value.to_owned());
    }

    /// The order of mandatory properties: the frozen ones that are still mandatory, then the new ones as they come.
    ///
    /// One mandatory property needs no frozen order: when a second comes, every call changes visibly anyway.
    pub fn order(&mut self, key: &str, mandatory: Vec<String>) -> Vec<String> {
        let frozen: Vec<String> =
            self.get(key).map(|line| line.split(' ').map(str::to_owned).collect()).unwrap_or_default();
        let mut order: Vec<String> = frozen.iter().filter(|name| mandatory.contains(name)).cloned().collect();
        order.extend(mandatory.into_iter().filter(|name| !frozen.contains(name)));
        let all: Vec<&str> = frozen
            .iter()
            .chain(order.iter().filter(|name| !frozen.contains(name)))
            .map(String::as_str)
            .collect();
        if order.len() > 1 {
            self.lines.insert(key.to_owned(), all.join(" "));
        }
        order
    }

    pub fn render(&self) -> String {
        let mut out = self.header.lines().fold(String::new(), |out, line| out + "# " + line + "\n");
        for (key, value) in &self.lines {
            let _ = writeln!(out, "{key} = {value}");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[&str]) -> Vec<String> {
        list.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn an_order_stays_when_the_schema_reorders_adds_or_drops() {
        let mut frozen = Frozen::parse("# old\nT/Rule = Status Id\n", "header").unwrap();
        assert_eq!(frozen.order("T/Rule", names(&["Id", "Status"])), names(&["Status", "Id"]));
        assert_eq!(frozen.order("T/Rule", names(&["Id", "New", "Status"])), names(&["Status", "Id", "New"]));
        assert_eq!(frozen.order("T/Rule", names(&["Id", "Status"])), names(&["Status", "Id"]));
        assert_eq!(frozen.order("T/Rule", names(&["Id"])), names(&["Id"]));
        assert_eq!(frozen.render(), "# header\nT/Rule = Status Id New\n");
    }

    #[test]
    fn a_single_mandatory_property_needs_no_line() {
        let mut frozen = Frozen::default();
        frozen.order("T/One", names(&["Id"]));
        assert_eq!(frozen.render(), "");
    }
}
