//! Codes and their pages.

use std::fmt;

/// A kind of problem: a stable id, a title, and a page that explains it (`ias explain IAS0001`).
///
/// Declared with [`codes!`](crate::codes), whose documentation comment is the page.
pub struct Code {
    /// The stable id, such as `IAS0001`. Ids are never reused.
    pub id: &'static str,
    /// The kind of problem in a few words.
    pub title: &'static str,
    /// The page: what it means, an example, the fix. Markdown.
    pub page: &'static str,
}

impl Code {
    /// The page without the blank that each line of a documentation comment begins with.
    pub(crate) fn text(&self) -> String {
        let lines: Vec<&str> = self.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        lines.join("\n").trim().to_owned()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Code) -> bool {
        self.id == other.id
    }
}

/// Codes by their ids, each once.
pub(crate) fn by_id(mut codes: Vec<&'static Code>) -> Vec<&'static Code> {
    codes.sort_by_key(|code| code.id);
    codes.dedup();
    codes
}

/// Declares diagnostic codes: each is a documented static, and `ALL` lists them in order.
///
/// ```
/// pub mod codes {
///     ias_core::codes! {
///         /// Two lakes have one name.
///         ///
///         /// Rename one of them.
///         LAKE_NAME_TAKEN = "ACME0001", "lake name taken";
///     }
/// }
/// assert_eq!(codes::ALL[0].id, "ACME0001");
/// assert!(codes::LAKE_NAME_TAKEN.page.contains("Rename"));
/// ```
#[macro_export]
macro_rules! codes {
    ($($(#[doc = $line:literal])+ $name:ident = $id:literal, $title:literal;)+) => {
        $(
            $(#[doc = $line])+
            pub static $name: $crate::diagnostic::Code = $crate::diagnostic::Code {
                id: $id,
                title: $title,
                page: ::std::concat!($($line, "\n"),+),
            };
        )+
        /// All codes of this module, in order.
        pub static ALL: &[&$crate::diagnostic::Code] = &[$(&$name),+];
    };
}
