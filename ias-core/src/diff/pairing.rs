//! Which recorded document is the past of which root.

use hashbrown::HashMap;

use super::{Compare, Document, Record, Recorded};
use crate::assembly::{Artifact, Assembly};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::document::{Located, Reader, Schema, Source};

/// Each document of the record with the artifact that it is the past of.
pub(super) fn paired<'r>(
    assembly: &Assembly,
    record: &'r Record,
    comparers: &[&dyn Compare],
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Vec<(&'r Recorded, Option<usize>)>, Diagnostics> {
    let artifacts = assembly.artifacts();
    let by_file: HashMap<&str, usize> = artifacts
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((one.files.first()?.as_str(), at)))
        .collect();
    let by_name: HashMap<&str, usize> =
        artifacts.iter().enumerate().map(|(at, one)| (one.name.as_str(), at)).collect();
    let recognizes = |one: &Recorded| -> Result<Option<usize>, Diagnostics> {
        let bytes = record.document(one)?;
        let document = Document { name: &one.file, bytes: &bytes };
        Ok(comparers.iter().position(|compare| compare.recognizes(document)))
    };
    let mut pairs = Vec::new();
    for one in record.documents() {
        // Where nothing says what a file is, it has to look like a document.
        let said = one.kind.is_some() || by_file.contains_key(one.file.as_str());
        let compare = if said { None } else { recognizes(one)? };
        if !said && compare.is_none() && !record.is_single() {
            continue;
        }
        let at = by_file.get(one.file.as_str()).or_else(|| by_name.get(one.name.as_str())).copied();
        let at = at.or_else(|| {
            // One file may be called anything; it belongs to the only root that could have made it.
            let compare = comparers.get(compare?).filter(|_| record.is_single())?;
            let fits = |artifact: &Artifact| {
                artifact.parent.is_none()
                    && wanted(&artifact.name)
                    && compare.kinds().contains(&artifact.kind)
            };
            let mut fitting = artifacts.iter().enumerate().filter(|(_, artifact)| fits(artifact));
            let first = fitting.next()?.0;
            fitting.next().is_none().then_some(first)
        });
        if at.is_none() && record.is_single() {
            let shown = record.shown();
            if compare.is_none() {
                readable(record, one)?;
                return Err(unknown(shown, comparers).into());
            }
            let message = format!("`{shown}` is of none of this program's roots, or of more than one");
            let hint = "name the root to compare it with, as in `--only orders-prod`";
            return Err(Diagnostic::error(&codes::RECORD_UNPAIRED, message).hint(hint).into());
        }
        pairs.push((one, at));
    }
    if pairs.is_empty() && record.is_loose() && !artifacts.is_empty() {
        return Err(unknown(record.shown(), comparers).into());
    }
    Ok(pairs)
}

/// Whether a document can be read at all, whatever it is.
fn readable(record: &Record, one: &Recorded) -> Result<(), Diagnostics> {
    let any = |_: &str, value: Located| Ok(value);
    let source = Source::from_bytes(one.file.clone(), record.document(one)?);
    Reader::new(Schema::Yaml11).tags(&any).read(&source).map(drop)
}

fn unknown(shown: &str, comparers: &[&dyn Compare]) -> Diagnostic {
    let kinds: Vec<&str> = comparers.iter().filter_map(|one| one.kinds().first().copied()).collect();
    let message = format!("`{shown}` holds nothing of a {}", kinds.join(" or "));
    let hint = "name a folder that a synthesis wrote, or a document of this program";
    Diagnostic::error(&codes::RECORD_UNPAIRED, message).hint(hint)
}
