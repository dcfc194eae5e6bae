//! A file of Rust: what it imports, functions, constants.

use std::collections::BTreeSet;

use super::rust::{Code, Uses, can_be_raw, item};
use crate::schema::names;

/// The longest name of a constant.
const LONGEST_NAME: usize = 60;

/// A file of Rust.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// What it imports.
    pub uses: Uses,
    /// Constants, by name.
    texts: Vec<(String, String)>,
    taken: BTreeSet<String>,
}

impl File {
    /// A constant with this text; one for equal texts.
    pub(super) fn constant(&mut self, wish: &str, text: &str) -> String {
        if let Some((name, _)) = self.texts.iter().find(|(_, known)| known == text) {
            return name.clone();
        }
        let mut name = names::snake(wish).to_ascii_uppercase();
        while name.len() > LONGEST_NAME {
            match name.rfind('_').filter(|&end| end > 0) {
                Some(end) => name.truncate(end),
                None => drop(name.pop()),
            }
        }
        let name = names::unique(name, &mut self.taken);
        self.texts.push((name.clone(), text.to_owned()));
        name
    }

    /// The imports, the functions, the constants.
    pub fn write(&self, functions: &str) -> String {
        let mut out = format!("{}\n{functions}", self.uses.write());
        for (name, text) in &self.texts {
            let is_plain = !text.contains(['\n', '"', '\\']);
            let code =
                if is_plain || !can_be_raw(text) { Code::text(text) } else { Code::Lines(text.clone()) };
            out.push('\n');
            out += &item(&format!("const {name}: &str ="), &code);
        }
        out
    }
}
