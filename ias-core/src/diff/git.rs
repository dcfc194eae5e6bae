//! Files as they were committed, read with the `git` command: no working copy is touched, and nothing is checked out.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::process::{Command, Stdio};

use super::RecordError;
use super::record::is_document;

/// The documents below a folder at a revision, by their paths in it; one file has an empty path.
///
/// All are read by one process (`git cat-file --batch`).
pub(super) fn read(revision: &str, folder: &str) -> Result<BTreeMap<String, Vec<u8>>, RecordError> {
    let failed = |source| RecordError::Io { name: revision.to_owned(), source };
    let missing = || RecordError::Missing { name: revision.to_owned() };
    if revision.starts_with('-') {
        return Err(missing());
    }
    let commit = format!("{revision}^{{commit}}");
    let commit = match run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]) {
        Ok(Said::Yes(commit)) => commit.trim().to_owned(),
        // It is quiet where it has looked for the revision.
        Ok(Said::No(complaint)) if complaint.is_empty() => return Err(missing()),
        Ok(Said::No(said)) => return Err(RecordError::NoRepository { name: revision.to_owned(), said }),
        Err(error) => {
            let said = format!("`git` does not run: {error}");
            return Err(RecordError::NoRepository { name: revision.to_owned(), said });
        }
    };
    let folder = folder.trim_start_matches("./").trim_end_matches('/');
    let listed = run(&["ls-tree", "-r", "-z", &commit, "--", folder]).map_err(failed)?;
    let Said::Yes(listed) = listed else { return Err(missing()) };
    // <mode> <type> <object>\t<path>, where the path is relative to the working directory.
    let entries = listed.split('\0').filter_map(|entry| {
        let (about, path) = entry.split_once('\t')?;
        let object = about.split(' ').nth(2)?;
        let inner = path.strip_prefix(folder)?.trim_start_matches('/');
        let wanted = inner.is_empty() || is_document(inner);
        wanted.then(|| (inner.to_owned(), object.to_owned()))
    });
    let entries: Vec<(String, String)> = entries.collect();
    if entries.is_empty() {
        return Err(RecordError::NotCommitted { revision: revision.to_owned(), folder: folder.to_owned() });
    }
    let contents = objects(entries.iter().map(|(_, object)| object.as_str())).map_err(failed)?;
    Ok(entries.into_iter().map(|(path, _)| path).zip(contents).collect())
}

/// What a command of git said.
enum Said {
    /// Its standard output.
    Yes(String),
    /// The first line of its complaint.
    No(String),
}

fn run(arguments: &[&str]) -> io::Result<Said> {
    let output = Command::new("git").args(arguments).env("LC_ALL", "C").output()?;
    if output.status.success() {
        return Ok(Said::Yes(String::from_utf8_lossy(&output.stdout).into_owned()));
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let first = complaint.lines().next().unwrap_or_default();
    Ok(Said::No(first.trim_start_matches("fatal: ").to_owned()))
}

/// The contents of objects, in order.
fn objects<'a>(names: impl Iterator<Item = &'a str>) -> io::Result<Vec<Vec<u8>>> {
    let mut child = Command::new("git")
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let names: Vec<&str> = names.collect();
    let mut asked = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
    let mut given = io::BufReader::new(child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?);
    let mut contents = Vec::with_capacity(names.len());
    for name in names {
        asked.write_all(format!("{name}\n").as_bytes())?;
        asked.flush()?;
        // <object> <type> <size>\n<content>\n
        let mut head = String::new();
        io::BufRead::read_line(&mut given, &mut head)?;
        let size = head.split_whitespace().nth(2).and_then(|size| size.parse::<usize>().ok());
        let size = size.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, head.trim().to_owned()))?;
        let mut content = vec![0; size + 1];
        given.read_exact(&mut content)?;
        content.truncate(size);
        contents.push(content);
    }
    drop(asked);
    child.wait()?;
    Ok(contents)
}
