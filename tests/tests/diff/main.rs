//! The command `diff`, by running `src/bin/changing.rs`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A folder of its own with the output of the program before it changes; removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("ias-diff-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        let folder = Folder(path);
        assert_eq!(folder.run("synth --quiet"), (0, String::new(), String::new()));
        folder
    }

    /// Exit code, standard output, standard error.
    fn run(&self, arguments: &str) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_changing"));
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        for name in ["CDK_OUTDIR", "CDK_CONTEXT_JSON", "CONTEXT_OVERFLOW_LOCATION_ENV", "NO_COLOR"] {
            command.env_remove(name);
        }
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    /// The last line of a diff that ends well.
    #[track_caller]
    fn summary(&self, arguments: &str) -> String {
        let (code, out, err) = self.run(arguments);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out.lines().last().unwrap().to_owned()
    }

    fn git(&self, arguments: &[&str]) {
        let settings = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
        let output =
            Command::new("git").args(settings).args(arguments).current_dir(&self.0).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Everything that the program can change, but for what moves.
const MUCH: &str = "-c change=key+wider+network+open+larger+quiet+selector";

#[test]
fn text_markdown_and_json() {
    let folder = Folder::new("forms");
    let shown = |arguments: &str| {
        let (code, out, err) = folder.run(arguments);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out
    };
    insta::assert_snapshot!("text", shown(&format!("diff {MUCH}")));
    insta::assert_snapshot!("markdown", shown(&format!("diff {MUCH} --format markdown")));
    insta::assert_snapshot!("json", shown(&format!("diff {MUCH} --format json")));
    insta::assert_snapshot!("moved", shown("diff -c change=move"));
    let coloured = shown(&format!("diff {MUCH} --color always"));
    assert!(coloured.contains("\u{1b}[31m[±]\u{1b}[0m"), "{coloured}");
    assert_eq!(shown(&format!("diff {MUCH}")), shown(&format!("diff {MUCH}")));
}

#[test]
fn nothing_differs_from_the_last_output() {
    let folder = Folder::new("same");
    assert_eq!(
        folder.run("diff --fail --gate"),
        (0, "no difference; 8 unchanged\n".to_owned(), String::new())
    );
    assert_eq!(folder.run("diff -q"), (0, String::new(), String::new()));
}

#[test]
fn differences_are_no_mistake_unless_asked_for() {
    let folder = Folder::new("codes");
    assert_eq!(folder.run("diff -c change=open").0, 0);
    assert_eq!(folder.run("diff -c change=open --fail").0, 1);
    assert_eq!(folder.run("diff -c change=open --gate").0, 0);
    let (code, _, err) = folder.run("diff --today 2026-13-01");
    assert_eq!((code, err.contains("`2026-13-01` is no day")), (2, true), "{err}");
    let (code, out, err) = folder.run("diff -c nothing-asks-for=this");
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
}

#[test]
fn the_gate_lets_only_approved_losses_pass() {
    let folder = Folder::new("gate");
    let (code, out, err) = folder.run("diff -c change=key --gate -q");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("error: 1 element would lose data, and nothing approves that\n"), "{err}");
    assert_eq!(folder.run("diff -c change=key+approved --gate --today 2030-06-30").0, 0);
    let (code, out, _) = folder.run("diff -c change=key+approved --gate --today 2030-07-01");
    assert_eq!(code, 1);
    assert!(out.contains("the approval by data@acme.example ended on 2030-06-30"), "{out}");
    // Another loss of the same table is not what was approved.
    let (code, out, _) = folder.run("diff -c change=approved+move --gate --today 2030-01-01");
    assert_eq!(
        (code, out.contains("the approval by data@acme.example is of another change")),
        (1, true),
        "{out}"
    );
    let (code, out, _) = folder.run("diff -c change=approved --gate --today 2030-01-01");
    assert_eq!((code, out.contains("approves nothing here, and can go")), (0, true), "{out}");
    // A kind of root that the program no longer has.
    let (code, out, _) = folder.run("diff -c change=no-chart --gate");
    assert_eq!(code, 1);
    assert!(out.contains("chart web: deleted; nothing in this program knows what it held"), "{out}");
}

#[test]
fn what_moved_keeps_its_name_with_the_line_that_is_told() {
    let folder = Folder::new("moved");
    let (_, out, _) = folder.run("diff -c change=move");
    assert!(out.contains("keep it with .node().moved_from(\"Ledger\") at Books\n"), "{out}");
    assert_eq!(folder.summary("diff -c change=move+moved-from --gate --fail"), "no difference; 8 unchanged");
}

#[test]
fn folders_templates_and_manifests() {
    let folder = Folder::new("sources");
    let path = |name: &str| folder.0.join(name);
    fs::rename(path("ias.out"), path("before")).unwrap();
    assert_eq!(folder.summary("diff before"), "no difference; 8 unchanged");
    let (code, out, err) = folder.run("diff");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("error: there is no folder, file or git revision `ias.out`\n"), "{err}");
    // One document, whatever it is called: it is that of the only stack.
    fs::copy(path("before/orders.template.json"), path("live.json")).unwrap();
    assert_eq!(folder.summary("diff live.json -c change=larger"), "1 changed; 6 unchanged");
    assert_eq!(folder.summary("diff before/k8s/web.yaml -c change=larger"), "no difference; 1 unchanged");
    // Without the index, the manifest tells; without both, what is in the folder.
    fs::remove_file(path("before/ias.json")).unwrap();
    assert_eq!(folder.summary("diff before --only orders"), "no difference; 7 unchanged");
    fs::remove_file(path("before/manifest.json")).unwrap();
    assert_eq!(folder.summary("diff before"), "no difference; 8 unchanged");
    assert_eq!(folder.summary("diff before --only web -c change=larger"), "no difference; 1 unchanged");
    let (code, _, err) = folder.run("diff before --only oders");
    assert_eq!((code, err.contains("did you mean `orders`?")), (2, true), "{err}");
    fs::write(path("orders.json"), "{ \"Resources\": { ").unwrap();
    let (code, _, err) = folder.run("diff orders.json");
    assert_eq!((code, err.contains("error[IAS0050]")), (2, true), "{err}");
    fs::write(path("else.json"), "{}").unwrap();
    let (code, _, err) = folder.run("diff else.json");
    assert_eq!((code, err.contains("`else.json` is of none of this program's")), (2, true), "{err}");
    fs::create_dir(path("nothing")).unwrap();
    let (code, _, err) = folder.run("diff nothing");
    assert_eq!((code, err.contains("`nothing` holds no document")), (2, true), "{err}");
}

#[test]
fn git_revisions() {
    let folder = Folder::new("git");
    folder.git(&["init", "-q", "-b", "main"]);
    folder.git(&["add", "ias.out"]);
    folder.git(&["commit", "-q", "-m", "first"]);
    assert_eq!(folder.run("synth -q -c change=larger").0, 0);
    folder.git(&["add", "ias.out"]);
    folder.git(&["commit", "-q", "-m", "second"]);
    assert_eq!(folder.summary("diff HEAD -c change=larger"), "no difference; 8 unchanged");
    assert_eq!(folder.summary("diff HEAD~1 -c change=larger"), "1 changed; 7 unchanged");
    assert_eq!(folder.summary("diff main~1:ias.out"), "no difference; 8 unchanged");
    assert_eq!(folder.summary("diff HEAD~1:ias.out/orders.template.json"), "no difference; 7 unchanged");
    let (code, _, err) = folder.run("diff HEAD:deploy");
    assert_eq!((code, err.contains("the revision `HEAD` has no folder `deploy`")), (2, true), "{err}");
    let (code, _, err) = folder.run("diff no-such-branch");
    assert_eq!((code, err.contains("no folder, file or git revision `no-such-branch`")), (2, true), "{err}");
}
