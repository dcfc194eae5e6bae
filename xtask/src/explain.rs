//! `ias-codegen explain`: the page of a code, or all codes.

use std::process::ExitCode;

use ias_core::Code;
use ias_core::diagnostic::{codes as core, nearest};

use crate::source::crd::codes::ALL;

/// Codes that `ias-codegen` can report: its own, and those of documents that cannot be read.
fn codes() -> impl Iterator<Item = &'static Code> {
    let documents = core::ALL.iter().filter(|code| ("IAS0050".."IAS0060").contains(&code.id));
    documents.chain(ALL).copied()
}

/// Prints it.
pub fn main(wanted: Option<&str>) -> ExitCode {
    match text(wanted) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// The text to print.
///
/// # Errors
///
/// What to say where there is no such code.
fn text(wanted: Option<&str>) -> Result<String, String> {
    let Some(wanted) = wanted else {
        return Ok(codes().map(|code| format!("{}  {}\n", code.id, code.title)).collect());
    };
    let Some(code) = codes().find(|code| code.id.eq_ignore_ascii_case(wanted)) else {
        let hint = match nearest(wanted, codes().map(|code| code.id)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`explain` without a code lists all codes".to_owned(),
        };
        return Err(format!("there is no code `{wanted}`: {hint}"));
    };
    let lines: Vec<&str> = code.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    Ok(format!("{}: {}\n\n{}\n", code.id, code.title, lines.join("\n").trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_found_by_their_code() {
        assert!(text(Some("ias4006")).unwrap().starts_with("IAS4006: schema not allowed\n\nA schema says"));
        assert!(text(None).unwrap().lines().count() > ALL.len());
        assert!(text(Some("IAS40066")).unwrap_err().contains("IAS4006"));
        assert!(ALL.is_sorted_by(|a, b| a.id < b.id));
    }
}
