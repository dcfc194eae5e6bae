//! Documents of others as programs: writes one for each, and compares what it gives with the document.
//!
//! ```text
//! ias-import-tests write OUT FOLDER..    a package in OUT with a module for each document in the folders, and for
//!                                        generated ones with every resource type and every kind
//! ias-import-tests compare OUT           what that package wrote when it ran, against what the documents say
//! ```
//!
//! `tests/external/run.sh import` calls both, and builds and runs the package in between.
#![allow(clippy::print_stdout, reason = "a command line")]

mod compare;
mod documents;
mod equal;
mod package;
mod types;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["write", out, folders @ ..] => write(Path::new(out), folders),
        ["compare", out] => compare::compare(Path::new(out)),
        _ => Err("usage: ias-import-tests write OUT FOLDER.. | compare OUT".into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Writes the package; false if a document was refused that should not have been.
fn write(out: &Path, folders: &[&str]) -> Result<bool, Error> {
    let mut documents = types::documents();
    for folder in folders {
        documents.extend(documents::found(&PathBuf::from(folder))?);
    }
    package::write(out, &documents)
}
