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
        self.run_with(arguments, |_| {})
    }

    fn run_with(&self, arguments: &str, change: impl Fn(&mut Command)) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_changing"));
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        for name in ["CDK_OUTDIR", "CDK_CONTEXT_JSON", "CONTEXT_OVERFLOW_LOCATION_ENV", "NO_COLOR"] {
            command.env_remove(name);
        }
        change(&mut command);
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
    fs::copy(path("before/orders.template.json"), path("else.json")).unwrap();
    let (code, _, err) = folder.run("diff else.json --only web");
    assert_eq!((code, err.contains("`else.json` is of none of this program's")), (2, true), "{err}");
    fs::create_dir(path("nothing")).unwrap();
    let (code, _, err) = folder.run("diff nothing");
    assert_eq!((code, err.contains("`nothing` holds no document")), (2, true), "{err}");
}

/// What is not there or not readable is no new part of the program, or nothing would ever be lost.
#[test]
fn a_record_that_cannot_be_read_is_an_error() {
    let folder = Folder::new("unreadable");
    let path = |name: &str| folder.0.join(name);
    let check = |arguments: &str, expect: &str| {
        let (code, out, err) = folder.run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments}");
        assert!(err.contains(expect), "{arguments}: {err}");
    };
    fs::remove_file(path("ias.out/k8s/web.yaml")).unwrap();
    check("diff --gate", "error[IAS0061]: `ias.out/k8s/web.yaml` cannot be read: ");
    fs::write(path("ias.out/k8s/web.yaml"), b"kind: \xff").unwrap();
    check("diff", "error[IAS0050]: `k8s/web.yaml` cannot be read: ");
    for nothing in ["[]", "", "# empty"] {
        fs::write(path("ias.out/orders.template.json"), nothing).unwrap();
        check("diff --only orders", "error[IAS1601]: `orders.template.json` is no template");
    }
    let index = fs::read(path("ias.out/ias.json")).unwrap();
    fs::write(path("ias.out/ias.json"), &index[..40]).unwrap();
    check("diff", "error: `ias.out/ias.json` lists no documents");
    fs::write(path("ias.out/ias.json"), index).unwrap();
    fs::write(path("empty.yaml"), "").unwrap();
    check("diff empty.yaml", "error[IAS0060]: `empty.yaml` holds nothing of a stack or chart");
    fs::write(path("binary.yaml"), b"\xff\xfea").unwrap();
    check("diff binary.yaml", "error[IAS0050]: `binary.yaml` cannot be read: ");
    fs::create_dir(path("src")).unwrap();
    fs::write(path("src/main.rs"), "fn main() {}").unwrap();
    check("diff src", "`src` holds no document");
    fs::write(path("src/package.json"), "{}").unwrap();
    check("diff src", "error[IAS0060]: `src` holds nothing of a stack or chart");
    #[cfg(unix)]
    check("diff /dev/zero", "error[IAS005");
}

#[test]
fn git_says_why_there_is_no_revision() {
    let folder = Folder::new("no-git");
    fs::write(folder.0.join(".git"), "no repository").unwrap();
    let (code, _, err) = folder.run("diff main");
    let expect = "error: there is no folder or file `main`, and git finds no revision: ";
    assert_eq!((code, err.starts_with(expect)), (2, true), "{err}");
    let (code, _, err) = folder.run_with("diff main", |command| {
        command.env("PATH", "");
    });
    assert_eq!((code, err.contains("git finds no revision: `git` does not run: ")), (2, true), "{err}");
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
    // A part of the output that is not committed is no new part of the program.
    folder.git(&["rm", "-q", "--cached", "ias.out/k8s/web.yaml"]);
    folder.git(&["commit", "-q", "-m", "half"]);
    let (code, _, err) = folder.run("diff HEAD");
    assert_eq!(
        (code, err.contains("error[IAS0061]: `HEAD/k8s/web.yaml` cannot be read")),
        (2, true),
        "{err}"
    );
    let (code, _, err) = folder.run("diff no-such-branch");
    assert_eq!((code, err.contains("no folder, file or git revision `no-such-branch`")), (2, true), "{err}");
}
