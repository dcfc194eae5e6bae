//! The command `import`, by running a program with nothing in it.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("ias-import-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    /// Exit code, standard output, standard error.
    fn import(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_blank"));
        let ended = command.arg("import").args(arguments).current_dir(&self.0).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (ended.status.code().unwrap(), text(ended.stdout), text(ended.stderr))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const TOPIC: &str = "Resources: { Jobs: { Type: AWS::SNS::Topic, Properties: { Future: 1 } } }\n";

#[test]
fn the_program_is_printed_and_what_has_no_types_beside_it() {
    let folder = Folder::new("printed");
    folder.write("jobs.yaml", TOPIC);
    let (code, out, err) = folder.import(&["jobs.yaml"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("// Imported from `jobs.yaml`.") && out.contains("pub fn jobs(scope"), "{out}");
    assert!(err.starts_with("imported 1 element"), "{err}");
    assert!(err.contains("Resources/Jobs: "), "{err}");
    let (code, again, err) = folder.import(&["--quiet", "jobs.yaml"]);
    assert_eq!((code, again, err.as_str()), (0, out, ""));
}

#[test]
fn a_file_is_written_once() {
    let folder = Folder::new("out");
    folder.write("jobs.yaml", TOPIC);
    let (code, out, _) = folder.import(&["jobs.yaml", "--out", "main.rs"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(fs::read_to_string(folder.0.join("main.rs")).unwrap().ends_with("}\n"));
    folder.write("main.rs", "mine");
    let (code, _, err) = folder.import(&["jobs.yaml", "--out", "main.rs"]);
    assert_eq!(code, 2);
    assert!(err.contains("`main.rs` cannot be written"), "{err}");
    assert_eq!(fs::read_to_string(folder.0.join("main.rs")).unwrap(), "mine");
}

#[test]
fn nothing_is_printed_for_what_cannot_be_taken() {
    let folder = Folder::new("refused");
    folder.write("broken.yaml", "a: [\n");
    folder.write("type.yaml", "Resources: { A: { Type: 5 } }\n");
    folder.write("kind.yaml", "apiVersion: v1\nkind: [Pod]\n");
    folder.write("other.yaml", "a: 1\n");
    folder.write("empty.yaml", "");
    for (file, exit, said) in [
        ("broken.yaml", 1, "error[IAS0050]: `broken.yaml` cannot be read"),
        ("type.yaml", 1, "error[IAS1601]: the `Type` of `A` is no text\n --> type.yaml:1:19"),
        ("kind.yaml", 1, "error[IAS2010]: "),
        (
            "other.yaml",
            2,
            "error: `other.yaml` is nothing that can be imported\n  help: it takes a template of CloudFormation",
        ),
        ("empty.yaml", 2, "error: `empty.yaml` is nothing that can be imported"),
        ("missing.yaml", 2, "error: `missing.yaml` cannot be read: "),
    ] {
        let (code, out, err) = folder.import(&[file]);
        assert_eq!((code, out.as_str()), (exit, ""), "{file}: {err}");
        assert!(err.starts_with(said), "{file}: {err}");
    }
    let (code, _, err) = folder.import(&[]);
    assert!(code == 2 && err.contains("<FILE>"), "{err}");
}
