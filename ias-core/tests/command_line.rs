//! The command line of a program, by running `examples/shop.rs`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// The built example. `cargo test` builds it; for `cargo test --test command_line` it is built here.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let tests = std::env::current_exe().unwrap();
        let profile = tests.parent().and_then(Path::parent).unwrap();
        let program = profile.join("examples").join(format!("shop{}", std::env::consts::EXE_SUFFIX));
        let changed = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).ok();
        if changed(&program) < newest(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &changed) {
            let build = ["build", "--quiet", "--package", "ias-core", "--example", "shop"];
            let mut build = Command::new(env!("CARGO"))
                .args(build)
                .arg("--target-dir")
                .arg(profile.parent().unwrap())
                .spawn();
            assert!(build.as_mut().unwrap().wait().unwrap().success());
        }
        program
    })
}

fn newest<T: Ord>(folder: &Path, changed: &dyn Fn(&Path) -> Option<T>) -> Option<T> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { newest(&path, changed) } else { changed(&path) }).max().flatten()
}

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("ias-command-line-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(program());
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        for name in ["CDK_OUTDIR", "CDK_CONTEXT_JSON", "CONTEXT_OVERFLOW_LOCATION_ENV", "NO_COLOR"] {
            command.env_remove(name);
        }
        command
    }

    /// Exit code, standard output, standard error.
    fn run(&self, arguments: &str) -> (i32, String, String) {
        read(self.command(arguments).output().unwrap())
    }

    fn exists(&self, path: &str) -> bool {
        self.0.join(path).exists()
    }

    fn file(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(output: Output) -> (i32, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn synth_is_the_default_and_says_what_it_wrote() {
    let folder = Folder::new("default");
    let (code, out, err) = folder.run("");
    assert_eq!((code, err.as_str()), (0, ""));
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines[0].split_whitespace().collect::<Vec<_>>(),
        ["shared", "sheet", "ias.out/sheets/shared.txt", "1", "element"]
    );
    assert!(lines[3].starts_with("wrote 3 artifacts (6 files) to ias.out in "), "{out}");
    assert_eq!(folder.file("ias.out/sheets/orders-prod.txt"), "Image: 1.4.2\nTasks: 3\n");
    assert_eq!(folder.run("--quiet"), (0, String::new(), String::new()));
}

#[test]
fn check_says_what_is_wrong_and_writes_nothing() {
    let folder = Folder::new("check");
    let (code, out, err) = folder.run("check --deep");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("no problem in 3 artifacts, checked in "), "{out}");
    assert!(!folder.exists("ias.out"));
    assert_eq!(folder.run("check --quiet"), (0, String::new(), String::new()));

    let (code, out, err) = folder.run("check -c nothing-asks-for=this");
    assert_eq!((code, out.as_str()), (1, ""));
    let end = "error: 1 problem\n  help: `cargo run -- explain IAS0031` tells what the code means\n";
    assert!(err.ends_with(end), "{err}");
}

#[test]
fn values_reach_the_program_and_nothing_else_changes() {
    let folder = Folder::new("values");
    assert_eq!(folder.run("-c image-tag=1.10 -c environments.prod.tasks=5 --out a/b").0, 0);
    assert_eq!(folder.file("a/b/sheets/orders-prod.txt"), "Image: 1.10\nTasks: 5\n");
    let again = Folder::new("values-elsewhere");
    let odd = again
        .command("-c image-tag=1.10 -c environments.prod.tasks=5")
        .env("HOME", "/nowhere")
        .env("USER", "x")
        .output();
    assert_eq!(read(odd.unwrap()).0, 0);
    for file in ["manifest.json", "tree.json", "ias.json", "sheets/shared.txt"] {
        assert_eq!(folder.file(&format!("a/b/{file}")), again.file(&format!("ias.out/{file}")));
    }
}

#[test]
fn findings_are_1_and_nothing_is_written() {
    let folder = Folder::new("findings");
    let (code, out, err) = folder.run("-c mistake=duplicate-id -c image-tg=5");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.contains("error[IAS0001]") && err.contains("error[IAS0031]: `image-tg` is not known"),
        "{err}"
    );
    assert!(err.contains("= help: did you mean `image-tag`?"), "{err}");
    // Two environments run the wrong line, which is one mistake.
    assert!(err.contains("= note: the same at `orders-staging/Tasks (2)`"), "{err}");
    assert!(err.contains("error: 2 problems, nothing was written\n"), "{err}");
    let (code, _, err) = folder.run("-c nothing -c =x");
    assert!(code == 1 && err.contains("`-c nothing` has no `key=value`"), "{err}");
    assert!(err.contains("error: 2 problems, nothing was written\n"), "{err}");
    let (code, _, err) = folder.run("-c mistake=look-up");
    assert!(code == 1 && err.contains("error[IAS0023]"), "{err}");
    assert!(!folder.exists("ias.out"));
}

#[test]
fn warnings_pass_unless_denied() {
    let folder = Folder::new("warnings");
    let (code, out, err) = folder.run("-c environments.prod.tasks=0");
    assert!(code == 0 && out.contains("wrote 3 artifacts") && err.starts_with("warning[SHOP0001]"), "{err}");
    let (code, out, err) = folder.run("-c environments.prod.tasks=0 --deny-warnings --out denied");
    assert!(code == 1 && out.is_empty() && err.contains("error[SHOP0001]"), "{err}");
    assert!(!folder.exists("denied"));
}

#[test]
fn problems_for_programs_go_to_standard_output() {
    let folder = Folder::new("formats");
    let (code, out, _) = folder.run("synth --format json -c mistake=duplicate-id");
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, found.as_array().unwrap().len()), (1, 1));
    let (code, out, err) = folder.run("--format sarif");
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &found["version"]), (0, &"2.1.0".into()));
    assert!(err.contains("wrote 3 artifacts"));
}

#[test]
fn usage_and_unwritable_folders_are_2() {
    let folder = Folder::new("usage");
    for wrong in ["snyth", "--nothing", "ls --depth 1", "--format xml", "--out"] {
        let (code, out, err) = folder.run(wrong);
        assert!(code == 2 && out.is_empty() && err.starts_with("error: "), "{wrong}: {err}");
    }
    fs::write(folder.0.join("file"), "").unwrap();
    let (code, _, err) = folder.run("--out file/below");
    assert!(
        code == 2 && err.contains("error[IAS0040]: the output folder `file/below` cannot be written"),
        "{err}"
    );
    assert!(err.contains("= note: cannot create `file"), "{err}");
    fs::create_dir(folder.0.join("mine")).unwrap();
    fs::write(folder.0.join("mine/thesis.txt"), "").unwrap();
    let (code, _, err) = folder.run("--out mine");
    assert!(code == 2 && err.contains("error[IAS0040]: `mine` holds files that no synthesis wrote"), "{err}");
    // The manifest of a web application is no sign of a synthesis, that of a cloud assembly is one.
    fs::write(folder.0.join("mine/manifest.json"), r#"{ "name": "Thesis", "version": "1.0.0" }"#).unwrap();
    assert_eq!(folder.run("--out mine").0, 2);
    assert!(folder.exists("mine/thesis.txt") && !folder.exists("ias.out"));
    fs::create_dir(folder.0.join("cdk.out")).unwrap();
    fs::write(folder.0.join("cdk.out/manifest.json"), r#"{ "version": "36.0.0", "artifacts": {} }"#).unwrap();
    assert_eq!(folder.run("--out cdk.out -q").0, 0);
    // The shell of the user would stand in a folder that is gone.
    for here in [".", ".."] {
        let (code, _, err) = folder.run(&format!("--out {here}"));
        assert!(code == 2 && err.contains("is the folder that the program runs in"), "{err}");
    }
    let (code, _, err) = folder.run("--out file");
    assert!(code == 2 && err.contains("error[IAS0040]: `file` is a file, and no folder"), "{err}");
    let (code, out, _) = folder.run("--help");
    assert!(
        code == 0 && out.contains("synth") && out.contains("Exit codes: 0 fine, 1 problems, 2 wrong"),
        "{out}"
    );
}

#[test]
fn roots_are_selected_with_what_they_need() {
    let folder = Folder::new("roots");
    assert_eq!(folder.run("synth *-prod").0, 0);
    assert!(folder.exists("ias.out/sheets/shared.txt") && folder.exists("ias.out/sheets/orders-prod.txt"));
    assert!(!folder.exists("ias.out/sheets/orders-staging.txt"));
    let index: serde_json::Value = serde_json::from_str(&folder.file("ias.out/ias.json")).unwrap();
    assert_eq!(index["artifacts"].as_array().unwrap().len(), 2);
    assert!(
        index["files"].get("sheets/orders-staging.txt").is_none()
            && index["files"].get("manifest.json").is_some()
    );
    assert_eq!(folder.run("synth orders-prod --exclusively").0, 0);
    assert!(!folder.exists("ias.out/sheets/shared.txt"));
    let (code, _, err) = folder.run("synth orders-pord");
    assert!(code == 2 && err.contains("did you mean `orders-prod`?"), "{err}");
    assert_eq!(folder.run("ls orders-prod").1, "shared\norders-prod\n");
    assert_eq!(folder.run("ls -d orders-prod").1, "shared\norders-prod  after shared\n");
    let (_, out, _) = folder.run("ls --json");
    let all: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(all[1]["dependsOn"], serde_json::json!(["shared"]));
}

#[test]
fn the_tree_is_shown() {
    let folder = Folder::new("tree");
    let (code, out, _) = folder.run("tree orders-prod");
    let expect = "\
orders-prod  shop::Sheet  (sheet orders-prod)
├── Image  shop::Line  Shop::Line
└── Tasks  shop::Line  Shop::Line
";
    assert_eq!((code, out.as_str()), (0, expect));
    assert_eq!(
        folder.run("tree orders-prod --depth 0").1,
        "orders-prod  shop::Sheet  (sheet orders-prod)  … 2 below\n"
    );
    let all: serde_json::Value = serde_json::from_str(&folder.run("tree --json").1).unwrap();
    assert_eq!(all["children"][1]["children"][1]["path"], "orders-prod/Tasks");
    let (code, _, err) = folder.run("tree nowhere");
    assert_eq!((code, err.contains("help: `tree` without a name shows what there is")), (2, true), "{err}");
}

#[test]
fn codes_are_explained() {
    let folder = Folder::new("explain");
    let (code, out, _) = folder.run("explain ias0001");
    assert!(code == 0 && out.starts_with("IAS0001: duplicate id\n\nTwo children of one construct"), "{out}");
    assert!(folder.run("explain SHOP0001").1.contains("Set `tasks` to 1 or more."));
    let (code, out, _) = folder.run("explain");
    assert!(
        code == 0 && out.contains("IAS0001   duplicate id\n") && out.contains("SHOP0001  no tasks\n"),
        "{out}"
    );
    let (code, _, err) = folder.run("explain IAS001");
    assert!(code == 2 && err.contains("did you mean `IAS0001`?"), "{err}");
}

#[test]
fn every_format_ends_with_the_same_codes() {
    let folder = Folder::new("exit-codes");
    for format in ["text", "json", "sarif", "junit", "github"] {
        let check = |arguments: &str| folder.run(&format!("check --format {format} {arguments}")).0;
        assert_eq!(check(""), 0, "{format}");
        assert_eq!(check("-c environments.prod.tasks=0"), 0, "{format}: a warning");
        assert_eq!(
            check("-c environments.prod.tasks=0 --deny-warnings"),
            1,
            "{format}: a warning that is denied"
        );
        assert_eq!(check("-c mistake=duplicate-id"), 1, "{format}: an error");
        assert_eq!(
            check("-c mistake=policy -c image-tag=latest --today 2027-01-01"),
            1,
            "{format}: a policy"
        );
        assert_eq!(check("--today tomorrow"), 2, "{format}: wrong usage");
    }
}

#[test]
fn build_servers_read_problems() {
    let folder = Folder::new("junit");
    let (_, out, err) =
        folder.run("check --format junit -c mistake=duplicate-id -c environments.prod.tasks=0");
    let expect = r#"<testsuites tests="2" failures="1" errors="0" skipped="1">"#;
    assert!(out.contains(expect), "{out}");
    let case = r#"<testcase classname="IAS0001" name="orders-prod/Tasks (2): `Tasks` is already defined in this scope" file="ias-core/examples/shop.rs" line=""#;
    assert!(out.contains(case), "{out}");
    assert!(out.contains(r#"<skipped message="`prod` has no tasks"/>"#), "{out}");
    assert!(err.contains("error: 1 problem and 1 warning"), "{err}");
    let (_, out, _) = folder.run("check --format junit");
    assert!(out.contains("<testcase classname=\"ias\" name=\"no problem\"/>"), "{out}");
}

#[test]
fn workflows_annotate_problems() {
    let folder = Folder::new("github");
    let (_, out, _) =
        folder.run("check --format github -c mistake=duplicate-id -c environments.prod.tasks=0");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(lines[0].starts_with("::warning file=ias-core/examples/shop.rs,line="), "{out}");
    assert!(
        lines[0].ends_with(
            "title=SHOP0001%3A no tasks::`prod` has no tasks (orders-prod)%0Aset `tasks` to 1 or more"
        ),
        "{out}"
    );
    assert!(lines[1].starts_with("::error file=ias-core/examples/shop.rs,line="), "{out}");
    assert_eq!(folder.run("check --format github").1, "");
}

#[test]
fn policies_are_checked_and_explained() {
    let folder = Folder::new("policies");
    let check = |day: &str, more: &str| {
        folder.run(&format!("check -c mistake=policy -c image-tag=latest --today {day} {more}"))
    };
    let (code, out, err) = check("2026-06-30", "--format json");
    let all: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (code, &all[0]["severity"], &all[0]["code"]),
        (0, &"note".into(), &"shop-image-version".into()),
        "{err}"
    );
    // People are not told what is excepted.
    assert!(!check("2026-06-30", "").2.contains("shop-image-version"));

    let (code, _, err) = check("2026-07-01", "");
    assert!(code == 1 && err.contains("error[shop-image-version]: the image has no version"), "{err}");
    assert!(
        err.contains("error[IAS0070]: the exception from `shop-image-version` ended on 2026-06-30"),
        "{err}"
    );
    let (code, _, err) = check("2026-02-30", "");
    assert!(code == 2 && err.contains("`2026-02-30` is no day; one looks like `2026-12-31`"), "{err}");

    let (code, out, _) = folder.run("explain shop-image-version -c mistake=policy");
    assert!(code == 0 && out.starts_with("shop-image-version: Images have a version\n"), "{out}");
    assert!(out.contains("Name a version."), "{out}");
}

#[test]
fn colour_is_for_terminals() {
    let folder = Folder::new("colour");
    assert!(!folder.run("ls").1.contains('\u{1b}'));
    assert!(folder.run("ls --color always").1.contains('\u{1b}'));
    assert!(folder.run("-c mistake=duplicate-id --color always").2.contains('\u{1b}'));
    assert!(!folder.run("-c mistake=duplicate-id").2.contains('\u{1b}'));
}

#[test]
fn under_the_cdk_standard_output_stays_empty() {
    let folder = Folder::new("cdk");
    let context = r#"{
        "aws:cdk:enable-path-metadata": true, "@aws-cdk/core:x": false, "unrelated": "x", "other": {"a": 1},
        "image-tag": "1.20", "environments.prod.tasks": "7", "environments.other.tasks": "1"
    }"#;
    let run = |mistake: &str, context: &str| {
        let mut command = folder.command(mistake);
        read(command.env("CDK_OUTDIR", "cdk.out").env("CDK_CONTEXT_JSON", context).output().unwrap())
    };
    let (code, out, err) = run("", context);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(err.contains("wrote 3 artifacts"), "{err}");
    assert_eq!(folder.file("cdk.out/sheets/orders-prod.txt"), "Image: 1.20\nTasks: 7\n");

    // What is missing is for the command line to look up; then its answer counts.
    let (code, out, _) = run("-c mistake=look-up", "{}");
    assert_eq!((code, out.as_str()), (0, ""));
    let manifest: serde_json::Value = serde_json::from_str(&folder.file("cdk.out/manifest.json")).unwrap();
    let key = manifest["missing"][0]["key"].as_str().unwrap().to_owned();
    let (code, _, _) = run("-c mistake=look-up", &serde_json::json!({ &key: "1.2" }).to_string());
    assert_eq!(code, 0);
    assert!(folder.file("cdk.out/sheets/orders-prod.txt").contains("Found: 1.2\n"));
    let overflow = folder.0.join("overflow.json");
    fs::write(&overflow, serde_json::json!({ &key: "1.3" }).to_string()).unwrap();
    let mut command = folder.command("-c mistake=look-up");
    command
        .env("CDK_OUTDIR", "cdk.out")
        .env("CDK_CONTEXT_JSON", "{}")
        .env("CONTEXT_OVERFLOW_LOCATION_ENV", &overflow);
    assert_eq!(read(command.output().unwrap()).0, 0);
    assert!(folder.file("cdk.out/sheets/orders-prod.txt").contains("Found: 1.3\n"));
    let failed = serde_json::json!({ &key: { "$providerError": "no credentials" } }).to_string();
    let (code, _, err) = run("-c mistake=look-up", &failed);
    assert!(code == 1 && err.contains("no credentials"), "{err}");
    let (code, _, err) = run("", r#"{"image-tag": "[1]"}"#);
    assert!(code == 1 && err.contains("`image-tag` takes text, not a list"), "{err}");
}

#[test]
fn a_closed_pipe_is_no_mistake() {
    let folder = Folder::new("pipe");
    let mut command = folder.command("tree");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    assert!(done.stderr.is_empty());
}

#[test]
fn graph_draws_what_is_named_and_what_it_needs() {
    let folder = Folder::new("graph");
    let (code, out, err) = folder.run("graph --format mermaid");
    assert_eq!((code, err.as_str()), (0, ""));
    // The program asks for the order, and nothing in the sheets uses the other's lines.
    assert!(out.contains("  r_orders_2d_prod -.-> r_shared\n"), "{out}");
    assert!(folder.run("graph").1.starts_with("digraph ias {\n"));

    let paths = |arguments: &str| {
        let (code, out, err) = folder.run(&format!("graph --format json {arguments}"));
        assert_eq!((code, err.as_str()), (0, ""));
        let graph: serde_json::Value = serde_json::from_str(&out).unwrap();
        let nodes = graph["nodes"].as_array().unwrap().clone();
        nodes.iter().map(|node| node["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(paths("orders-prod"), "orders-prod/Image orders-prod/Tasks");
    assert_eq!(paths("*/Tasks shared"), "orders-prod/Tasks orders-staging/Tasks shared/Network");
    assert_eq!(paths("--tree shared"), "shared shared/Network");
    assert_eq!(paths("--tree --depth 0"), "");

    let (code, out, err) = folder.run("graph shred");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("nothing is called `shred`") && err.contains("did you mean `shared`?"), "{err}");
    let (code, out, err) = folder.run("graph -c mistake=circle");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("in a circle"), "{err}");
    assert_eq!(folder.run("graph --format sarif").0, 2);
    assert!(!folder.exists("ias.out"));
}

#[test]
fn report_writes_a_page_beside_the_output_folder() {
    let folder = Folder::new("report");
    let (code, out, err) = folder.run("report");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("wrote ias.report.html with 5 resources in "), "{out}");
    let page = folder.file("ias.report.html");
    assert!(page.starts_with("<!doctype html>") && page.contains("<title>shop · "), "{}", &page[..400]);
    assert_eq!(folder.run("report --quiet"), (0, String::new(), String::new()));
    assert_eq!(folder.run("report --out -"), (0, page.clone(), String::new()));
    assert_eq!(folder.run("report --out a/b.html --title Orders -q").0, 0);
    assert!(folder.file("a/b.html").contains("<title>Orders · "));
    let (_, page, _) = folder.run("report --out - --source-url https://example.com/{file}#L{line}");
    assert!(page.contains(r#""sourceUrl":"https://example.com/{file}#L{line}""#));
}

#[test]
fn a_report_replaces_only_reports() {
    let folder = Folder::new("report-refused");
    assert_eq!(folder.run("-q").0, 0);
    fs::write(folder.0.join("mine.html"), "mine").unwrap();
    for (file, why) in [
        ("mine.html", "`mine.html` is no report, and is not replaced"),
        ("ias.out", "`ias.out` is a folder"),
        ("ias.out/sheets/page.html", "lies in an output folder, which the next synthesis replaces"),
    ] {
        let (code, out, err) = folder.run(&format!("report --out {file}"));
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(why), "{err}");
    }
    assert_eq!(folder.file("mine.html"), "mine");
    let (code, _, err) = folder.run("report --out mine.html/page.html");
    assert!(code == 2 && err.contains("the report `mine.html/page.html` cannot be written"), "{err}");
}

#[test]
fn a_report_shows_mistakes_and_the_command_says_them() {
    let folder = Folder::new("report-mistakes");
    let (code, out, err) = folder.run("report -c mistake=circle -c nobody=asks");
    assert_eq!(code, 1);
    assert!(out.starts_with("wrote ias.report.html with "), "{out}");
    assert!(err.contains("in a circle") && err.contains("`nobody` is not known"), "{err}");
    assert!(err.contains("error: 2 problems, all in the report\n"), "{err}");
    assert!(folder.file("ias.report.html").contains("in a circle"));
    for (arguments, why) in [
        ("--against nothing", "there is no folder or file `nothing`, and git finds no revision: "),
        ("--source-url https://example.com", "it has no `{file}`"),
        ("--against . --today yesterday", "`yesterday` is no day"),
    ] {
        let (code, out, err) = folder.run(&format!("report --out other.html {arguments}"));
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(why), "{err}");
    }
    // Without an app there is nothing to show.
    let (code, out, err) = folder.run("report --out other.html -c environments=5");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains(", nothing was written\n") && !folder.exists("other.html"), "{err}");
}
