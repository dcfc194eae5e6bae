//! Where input files are and how they are named in messages.

use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use crate::document::Limits;

/// Names a file that lies beside the program's `Cargo.toml`, wherever the program is run from.
///
/// Where that folder is no longer there (a program that was built elsewhere), the name is relative to the current folder.
///
/// ```
/// let file = ias_core::package_file!("Cargo.toml");
/// assert!(file.exists());
/// ```
#[macro_export]
macro_rules! package_file {
    ($name:expr) => {
        $crate::package_file(::std::env!("CARGO_MANIFEST_DIR"), $name)
    };
}

/// What [`package_file!`](crate::package_file!) does, for a given folder of the package.
pub fn package_file(package: &str, name: &str) -> PathBuf {
    let package = Path::new(package);
    if package.is_dir() { package.join(name) } else { PathBuf::from(name) }
}

/// A file that is read as an input.
pub(super) struct InputFile {
    path: PathBuf,
    /// Its name in messages: relative to the current folder or the workspace, never absolute.
    pub(super) shown: String,
}

impl InputFile {
    pub(super) fn find(name: &Path, base: Option<&Path>) -> InputFile {
        let path = match base.map(|base| base.join(name)) {
            Some(path) if name.is_relative() && path.is_file() => path,
            _ => name.to_owned(),
        };
        InputFile { shown: shown(&path), path }
    }

    /// Its bytes, or as many as show that they are too many for every reader.
    pub(super) fn read(&self) -> io::Result<Vec<u8>> {
        let most = Limits::default().bytes as u64 + 1;
        let mut bytes = Vec::new();
        std::fs::File::open(&self.path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    pub(super) fn folder(&self) -> Option<PathBuf> {
        self.path.parent().map(Path::to_owned)
    }
}

fn shown(path: &Path) -> String {
    if path.is_relative() {
        return plain(path);
    }
    let here = std::env::current_dir().unwrap_or_default();
    if let Ok(inside) = path.strip_prefix(&here) {
        return plain(inside);
    }
    let is_workspace = |folder: &&Path| folder.join("Cargo.lock").exists() || folder.join(".git").exists();
    let workspace = here.ancestors().find(is_workspace);
    if let Some(inside) = workspace.and_then(|folder| path.strip_prefix(folder).ok()) {
        return plain(inside);
    }
    let parts: Vec<_> = path.components().collect();
    plain(&parts[parts.len().saturating_sub(2)..].iter().collect::<PathBuf>())
}

/// With `/` between folders, and without `.` and the root.
fn plain(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        Component::ParentDir => Some("..".into()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_absolute_path_is_shown() {
        let here = std::env::current_dir().unwrap();
        assert_eq!(shown(&here.join("a/b.yaml")), "a/b.yaml");
        assert_eq!(shown(Path::new("./a/../b.yaml")), "a/../b.yaml");
        assert_eq!(shown(Path::new("/somewhere/else/shop/env.yaml")), "shop/env.yaml");
        assert_eq!(shown(Path::new("/env.yaml")), "env.yaml");
    }
}
