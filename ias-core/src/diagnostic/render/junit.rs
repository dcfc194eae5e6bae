//! Problems as a test report in the form of JUnit, which build servers show.
//!
//! The form is that of [Surefire](https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd), as
//! far as all readers agree on it.

use std::fmt::Write as _;

use super::own_place;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// The problems as a JUnit report with one suite.
///
/// Each problem is a test case of the class of its code: an error is a failure; a warning, and what a policy excepts or has
/// mended, is skipped, as it fails no build. Without a problem there is one test that has passed. No time is given.
pub fn junit(found: &Diagnostics) -> String {
    let count = |severity: Severity| found.iter().filter(|one| one.severity == severity).count();
    let (failures, skipped) = (count(Severity::Error), found.len() - count(Severity::Error));
    let counts = format!(
        "tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\"",
        found.len().max(1)
    );
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(xml, "<testsuites {counts}>\n <testsuite name=\"ias check\" {counts}>");
    if found.is_empty() {
        xml.push_str("  <testcase classname=\"ias\" name=\"no problem\"/>\n");
    }
    for problem in found {
        case(problem, &mut xml);
    }
    xml.push_str(" </testsuite>\n</testsuites>\n");
    xml
}

fn case(problem: &Diagnostic, xml: &mut String) {
    let name = match problem.path.as_str() {
        "" => problem.message.clone(),
        path => format!("{path}: {}", problem.message),
    };
    let _ = write!(xml, "  <testcase classname=\"{}\" name=\"{}\"", escape(problem.code.id), escape(&name));
    if let Some(place) = own_place(problem) {
        let _ = write!(xml, " file=\"{}\" line=\"{}\"", escape(&place.file()), place.line);
    }
    let message = escape(&problem.message);
    if problem.severity != Severity::Error {
        let _ = writeln!(xml, ">\n   <skipped message=\"{message}\"/>\n  </testcase>");
        return;
    }
    let place = problem.place().map(ToString::to_string);
    let lines = place.iter().chain(&problem.notes).chain(&problem.hint);
    let text: Vec<&str> = lines.map(String::as_str).collect();
    let (kind, text) = (escape(problem.code.title), escape(&text.join("\n")));
    let _ =
        writeln!(xml, ">\n   <failure type=\"{kind}\" message=\"{message}\">{text}</failure>\n  </testcase>");
}

/// Text of an element or attribute; what XML 1.0 has no place for is replaced.
fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut to, one| {
        match one {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\n' => to.push_str("&#10;"),
            '\t' => to.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => to.push('\u{fffd}'),
            one if one.is_control() => to.push('\u{fffd}'),
            one => to.push(one),
        }
        to
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_xml() {
        assert_eq!(escape("a < \"b\" & c\n\u{1}"), "a &lt; &quot;b&quot; &amp; c&#10;\u{fffd}");
    }
}
