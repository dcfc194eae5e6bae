//! README.md: its programs compile, run, and stand there as they stand here.

#[rustfmt::skip]
mod certificates;
#[rustfmt::skip]
mod jobs;
#[rustfmt::skip]
mod rules;
#[rustfmt::skip]
mod thumbnails;

/// The programs that are compiled.
const COMPILED: [&str; 4] = [
    include_str!("certificates.rs"),
    include_str!("jobs.rs"),
    include_str!("rules.rs"),
    include_str!("thumbnails.rs"),
];

#[test]
fn every_program_of_the_readme_is_compiled() {
    let readme = include_str!("../../../README.md");
    let blocks: Vec<&str> =
        readme.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() >= 6);
    for block in blocks {
        // A module in a file of its own stands here as one in place.
        let block = text(&block.replace("mod crds;\n", ""));
        assert!(COMPILED.iter().any(|one| text(one).contains(&block)), "not compiled as it stands:\n{block}");
    }
}

/// Lines without what they are indented by.
fn text(lines: &str) -> String {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
