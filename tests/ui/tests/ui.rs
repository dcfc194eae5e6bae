//! Every message for a wrong program, as the user sees it.
//!
//! Each program `<topic>/<mistake>.rs` has its messages in the `.stderr` beside it. After a change of a message on
//! purpose, `TRYBUILD=overwrite cargo test -p ias-ui-tests` writes them anew; read the difference before you commit it.
//! The target folder must lie in the workspace for that: elsewhere rustc does not show lines of the libraries.
//! The words of rustc itself are those of the `rust-version` in the workspace's manifest.

#[test]
fn wrong_programs_are_told_what_is_wrong() {
    let cases = trybuild::TestCases::new();
    for topic in ["construct", "props", "resource", "text", "aws", "crd", "date", "policy"] {
        cases.compile_fail(format!("{topic}/*.rs"));
    }
}
