//! Reproducible zip archives: the same files give the same bytes on every machine.

use std::fs;
use std::io::{self, Cursor, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Zips a folder: sorted by name, with one time for all files, and only the executable bit kept of their modes.
///
/// Links are followed, so that the archive holds what they lead to.
pub(super) fn zip(folder: &Path) -> io::Result<Vec<u8>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, executable) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default()) // 1980-01-01, the first that the format knows.
            .unix_permissions(if executable { 0o755 } else { 0o644 });
        archive.start_file(&*name, options)?;
        archive.write_all(&fs::read(folder.join(&name))?)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, bool)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file_name = entry.file_name();
        let Some(name) = file_name.to_str() else {
            return Err(io::Error::other(format!(
                "the name of {} is not valid text",
                entry.path().display()
            )));
        };
        let about = fs::metadata(entry.path())?;
        if about.is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.push((format!("{prefix}{name}"), is_executable(&about)));
        }
    }
    Ok(())
}

#[cfg(unix)]
fn is_executable(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    about.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &fs::Metadata) -> bool {
    false
}
