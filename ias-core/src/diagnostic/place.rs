//! Places in source files, free of machine names.

use std::borrow::Cow;
use std::panic::Location;

/// A place in a source or input file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    raw: Cow<'static, str>,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl Place {
    /// A place in an input file.
    pub fn new(file: impl Into<Cow<'static, str>>, line: u32, column: u32) -> Place {
        Place { raw: file.into(), line, column }
    }

    /// The file as the machine knows it, for reading it; it may be absolute and must not reach an output.
    pub(crate) fn raw_file(&self) -> &str {
        &self.raw
    }

    /// Whether it lies in a crate that the program only uses: one that was fetched, or one of ias itself.
    ///
    /// Cargo names the files of the workspace relative to it, and all others absolutely.
    pub fn is_library(&self) -> bool {
        self.raw.ends_with(".rs") && (absolute(&self.raw) || own_crate(&self.raw, file!()))
    }

    /// The file as an output may name it.
    ///
    /// A registry crate's file is cut to `name-version/src/file.rs`; a local one is relative to the workspace, as the
    /// compiler was given it; an absolute path that belongs to neither keeps its last folder above `src`.
    pub fn file(&self) -> Cow<'_, str> {
        portable(&self.raw)
    }
}

impl From<&'static Location<'static>> for Place {
    fn from(location: &'static Location<'static>) -> Place {
        Place { raw: Cow::Borrowed(location.file()), line: location.line(), column: location.column() }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file(), self.line, self.column)
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

fn portable(raw: &str) -> Cow<'_, str> {
    let path: Cow<'_, str> =
        if raw.contains('\\') { Cow::Owned(raw.replace('\\', "/")) } else { Cow::Borrowed(raw) };
    if !absolute(&path) {
        return path;
    }
    let keep = match path.find("/registry/src/") {
        // .../registry/src/<registry>/<name>-<version>/src/file.rs
        Some(at) => path[at + "/registry/src/".len()..].split_once('/').map(|(_, rest)| rest),
        // A path dependency outside the workspace, or a git checkout.
        None => path.rfind("/src/").map(|at| &path[path[..at].rfind('/').map_or(0, |slash| slash + 1)..]),
    };
    let keep = keep.or_else(|| path.rsplit('/').next()).unwrap_or_default().to_owned();
    Cow::Owned(keep)
}

fn absolute(path: &str) -> bool {
    path.starts_with(['/', '\\']) || path.as_bytes().get(1) == Some(&b':')
}

/// Whether a file is source of a crate of ias that stands in the same workspace as this one, whose file is `here`.
fn own_crate(raw: &str, here: &str) -> bool {
    let separators = ['/', '\\'];
    let Some((around, _)) = here.split_once("ias-core") else { return false };
    let mut parts = raw.strip_prefix(around).unwrap_or_default().split(separators);
    parts.next().is_some_and(|folder| folder.starts_with("ias-")) && parts.next() == Some("src")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expect: &str) {
        assert_eq!(portable(raw), expect);
    }

    #[test]
    fn no_machine_name_is_left() {
        check("examples/web-service/src/main.rs", "examples/web-service/src/main.rs");
        check("src\\main.rs", "src/main.rs");
        check("/home/u/.cargo/registry/src/index-1f2e/acme-1.2.3/src/lib.rs", "acme-1.2.3/src/lib.rs");
        check("C:\\Users\\u\\.cargo\\registry\\src\\index\\acme-1.2.3\\src\\lib.rs", "acme-1.2.3/src/lib.rs");
        check("/home/u/projects/acme/src/deep/lib.rs", "acme/src/deep/lib.rs");
        check("/home/u/tests/all.rs", "all.rs");
    }
    #[test]
    fn fetched_crates_and_ias_itself_are_libraries() {
        let library = |raw: &'static str| Place::new(raw, 1, 1).is_library();
        assert!(library("/home/u/.cargo/registry/src/index-1f2e/acme-1.2.3/src/lib.rs"));
        assert!(library("C:\\Users\\u\\acme\\src\\lib.rs"));
        assert!(library("ias-core/src/tree/node.rs"));
        assert!(!library("src/main.rs"));
        assert!(!library("crates/orders/src/main.rs"));
        assert!(!library("ias-core/tests/tree.rs"));
        assert!(!library("/home/u/orders/prod.yaml"));

        assert!(own_crate("third/ias-aws/src/lib.rs", "third/ias-core/src/diagnostic/place.rs"));
        assert!(!own_crate("ias-shop/src/main.rs", "third/ias-core/src/diagnostic/place.rs"));
        let fetched = "/home/u/.cargo/registry/src/index-1f2e/ias-core-0.1.0/src/diagnostic/place.rs";
        assert!(!own_crate("ias-shop/src/main.rs", fetched));
    }
}
