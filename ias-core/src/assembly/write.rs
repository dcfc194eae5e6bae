//! Writing the folder so that a failed or killed run never leaves half of it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Assembly;

/// Why the output folder could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder holds something that no synthesis wrote, and it will not be replaced.
    #[error("`{}` holds something that no synthesis wrote, and is not replaced", path.display())]
    Foreign {
        /// The folder.
        path: PathBuf,
    },
    /// The program runs in the folder, or in one below it, and would lose the ground under its feet.
    #[error("`{}` is the folder that the program runs in, or one around it", path.display())]
    Current {
        /// The folder.
        path: PathBuf,
    },
    /// The system refused.
    #[error("cannot {action} `{}`", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

fn io<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> WriteError + 'a {
    move |source| WriteError::Io { action, path: path.to_owned(), source }
}

impl Assembly {
    /// Writes the assembly to a folder, which it replaces as a whole.
    ///
    /// The files go to a new folder beside it, which then changes places with the old one in one step of the file
    /// system (on Linux and macOS; elsewhere in two renames). A run killed at any moment leaves the old folder or the
    /// new one, never a mixture, and stale files go.
    ///
    /// # Errors
    ///
    /// [`WriteError`] if the folder cannot be written, holds files that no synthesis wrote, or is the one that the program runs
    /// in.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), WriteError> {
        // What a link leads to is replaced, and the link stays.
        let folder = &fs::canonicalize(folder.as_ref()).unwrap_or_else(|_| folder.as_ref().to_owned());
        // What `canonicalize` cannot find is no folder yet, and nobody runs in it.
        if std::env::current_dir().and_then(fs::canonicalize).is_ok_and(|here| here.starts_with(folder)) {
            return Err(WriteError::Current { path: folder.to_owned() });
        }
        if is_foreign(folder) {
            return Err(WriteError::Foreign { path: folder.to_owned() });
        }
        let parent = match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent).map_err(io("create", parent))?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let fresh = parent.join(format!(".{name}.new-{}", std::process::id()));
        let _ = fs::remove_dir_all(&fresh);
        let done = self.write_files(&fresh).and_then(|()| exchange(&fresh, folder));
        // On success this is the old folder, on failure the new one; either way it goes.
        let _ = fs::remove_dir_all(&fresh);
        if done.is_ok() {
            remove_leftovers(parent, &name);
        }
        done
    }

    fn write_files(&self, folder: &Path) -> Result<(), WriteError> {
        fs::create_dir(folder).map_err(io("create", folder))?;
        let mut made: Option<&str> = None;
        for file in &self.files {
            let path = folder.join(&file.path);
            if let Some((inside, _)) = file.path.rsplit_once('/')
                && made != Some(inside)
            {
                fs::create_dir_all(folder.join(inside)).map_err(io("create", &path))?;
                made = Some(inside);
            }
            fs::write(&path, &file.bytes).map_err(io("write", &path))?;
        }
        Ok(())
    }
}

/// Whether it is a file, or a folder that holds something but no sign of a synthesis.
fn is_foreign(folder: &Path) -> bool {
    if folder.is_file() {
        return true;
    }
    let Ok(mut entries) = fs::read_dir(folder) else { return false };
    if folder.join("ias.json").exists() || is_cloud_assembly(folder) {
        return false;
    }
    // What the `cdk` command line leaves in a folder before it runs a program for the first time. It does without these
    // files when the folder is replaced.
    let of_the_cli = |entry: &fs::DirEntry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_lock = name == "synth.lock" || (name.starts_with("read.") && name.contains(".lock"));
        is_lock || name == "error.txt" || name == "performance-counters.json"
    };
    entries.any(|entry| entry.is_ok_and(|entry| !of_the_cli(&entry)))
}

/// Whether the CDK wrote it. Web applications and extensions of browsers have a `manifest.json` as well.
fn is_cloud_assembly(folder: &Path) -> bool {
    let manifest = fs::read(folder.join("manifest.json")).ok();
    let manifest = manifest.and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    manifest.is_some_and(|manifest| manifest["version"].is_string() && manifest["artifacts"].is_object())
}

/// Puts `fresh` in the place of `folder`; what was there stands at `fresh` afterwards.
fn exchange(fresh: &Path, folder: &Path) -> Result<(), WriteError> {
    if !folder.exists() {
        return fs::rename(fresh, folder).map_err(io("create", folder));
    }
    swap(fresh, folder).map_err(io("replace", folder))
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn swap(fresh: &Path, folder: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, fresh, CWD, folder, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Some network file systems cannot exchange.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
            swap_in_steps(fresh, folder)
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn swap(fresh: &Path, folder: &Path) -> io::Result<()> {
    swap_in_steps(fresh, folder)
}

/// Two renames: a kill between them leaves the old folder under the name `.<name>.old`.
fn swap_in_steps(fresh: &Path, folder: &Path) -> io::Result<()> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let old = folder.with_file_name(format!(".{name}.old"));
    let _ = fs::remove_dir_all(&old);
    fs::rename(folder, &old)?;
    if let Err(error) = fs::rename(fresh, folder) {
        let _ = fs::rename(&old, folder);
        return Err(error);
    }
    fs::rename(old, fresh)
}

/// Removes what killed runs left beside the folder.
fn remove_leftovers(parent: &Path, name: &str) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    let mark = format!(".{name}.new-");
    for entry in entries.flatten() {
        let file_name = entry.file_name();
        let process = file_name.to_string_lossy().strip_prefix(&mark).and_then(|id| id.parse::<u32>().ok());
        // Another run that is still alive is left alone, where that can be told.
        if process.is_some_and(|id| {
            !Path::new("/proc/self").exists() || !Path::new(&format!("/proc/{id}")).exists()
        }) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
