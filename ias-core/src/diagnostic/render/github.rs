//! Problems as annotations of a workflow of GitHub Actions, which show them beside the lines of a pull request.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message>

use super::own_place;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// The problems as workflow commands, a line each: `::error file=src/main.rs,line=7,..::message`.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step, and reads the rest into the log.
pub fn github(found: &Diagnostics) -> String {
    found.iter().filter(|problem| !problem.aside).map(command).collect()
}

fn command(problem: &Diagnostic) -> String {
    let word = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = own_place(problem) {
        properties.push(format!("file={}", property(&place.file())));
        properties.push(format!("line={}", place.line));
        properties.push(format!("col={}", place.column.max(1)));
    }
    properties.push(format!("title={}", property(&format!("{}: {}", problem.code.id, problem.code.title))));
    let mut text = problem.message.clone();
    if !problem.path.is_empty() {
        text.push_str(&format!(" ({})", problem.path));
    }
    for line in problem.notes.iter().chain(&problem.hint) {
        text.push('\n');
        text.push_str(line);
    }
    format!("::{word} {}::{}\n", properties.join(","), message(&text))
}

/// As the toolkit of GitHub escapes what stands behind the second `::`.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_command_are_escaped() {
        assert_eq!(message("50%\nof: a, b"), "50%25%0Aof: a, b");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
