//! Texts to read, with the names that diagnostics show.

use std::borrow::Cow;
use std::fmt;

/// A text to read and the name of the file that it comes from.
///
/// Three ways lead to one: [`source!`](crate::source!) takes a file that lies beside the program's source into the program
/// when it is compiled, [`Inputs::source`](crate::Inputs::source) reads a declared input when the program starts, and
/// [`Source::new`] takes a text that is there already. None of them reads a file in a constructor.
#[derive(Clone, PartialEq, Eq)]
pub struct Source {
    name: Cow<'static, str>,
    bytes: Cow<'static, [u8]>,
}

/// Takes a file into the program when it is compiled: a path relative to the source file, as for `include_str!`.
///
/// A change of the file compiles the program again.
///
/// ```
/// use ias_core::document::{Reader, Schema};
///
/// let source = ias_core::source!("../../Cargo.toml"); // any file
/// assert!(source.name().ends_with("Cargo.toml"));
/// ```
#[macro_export]
macro_rules! source {
    ($path:literal $(,)?) => {
        $crate::document::Source::beside(
            ::core::file!(),
            $path,
            ::std::borrow::Cow::Borrowed(::core::include_bytes!($path)),
        )
    };
}

impl Source {
    /// A text; the name may be anything that helps to find it.
    pub fn new(name: impl Into<Cow<'static, str>>, text: impl Into<Cow<'static, str>>) -> Source {
        let bytes = match text.into() {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        Source { name: name.into(), bytes }
    }

    /// The bytes of a file, which need not be text.
    pub fn from_bytes(name: impl Into<Cow<'static, str>>, bytes: impl Into<Cow<'static, [u8]>>) -> Source {
        Source { name: name.into(), bytes: bytes.into() }
    }

    /// What [`source!`](crate::source!) does, for a given source file.
    #[doc(hidden)]
    pub fn beside(file: &str, path: &str, bytes: Cow<'static, [u8]>) -> Source {
        let mut parts: Vec<&str> = Vec::new();
        let separators = ['/', '\\'];
        let folder = file.rfind(separators).map(|end| &file[..end]);
        let parts_of_folder = folder.into_iter().flat_map(|folder| folder.split(separators));
        for part in parts_of_folder.chain(path.split(separators)) {
            match part {
                "." => {}
                ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        Source { name: Cow::Owned(parts.join("/")), bytes }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(file: &str, path: &str, expect: &str) {
        assert_eq!(Source::beside(file, path, Cow::Borrowed(b"")).name(), expect);
    }

    #[test]
    fn names_are_relative_to_the_workspace() {
        check("shop/src/main.rs", "old.yaml", "shop/src/old.yaml");
        check("shop/src/main.rs", "../templates/./old.yaml", "shop/templates/old.yaml");
        check("src/main.rs", "../../old.yaml", "../old.yaml");
        check("main.rs", "old.yaml", "old.yaml");
        check("shop\\src\\main.rs", "old.yaml", "shop/src/old.yaml");
        check("/home/u/shop/src/main.rs", "../old.yaml", "/home/u/shop/old.yaml");
    }
}
