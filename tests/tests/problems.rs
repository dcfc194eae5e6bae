//! Mistakes as `cargo run` reports them: code, path, source line, hint, exit code 1, and no file written or changed.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of one test, which is removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("ias-problems-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("the folder for temporary files can be written");
        Folder(path)
    }

    /// Names and contents of all files below.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    collect(&path, files);
                } else {
                    files.push((path.clone(), fs::read(&path).unwrap()));
                }
            }
        }
        let mut files = Vec::new();
        collect(&self.0, &mut files);
        files.sort();
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(fault: &str, out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faulty"));
    // From the root, as `cargo run` there does; the tests themselves run in the package's folder.
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
    command.args(["synth", "--color", "never", "-c", &format!("fault={fault}"), "--out"]).arg(out);
    command.env_remove("CDK_OUTDIR").output().expect("the program starts")
}

/// The text of the problems, which must hold all of `expect`; a good output is there before and must be there after.
#[track_caller]
fn check(fault: &str, code: &str, expect: &[&str]) -> String {
    let folder = Folder::new();
    let out = folder.0.join("ias.out");
    let good = run("none", &out);
    assert_eq!(good.status.code(), Some(0), "{}", String::from_utf8_lossy(&good.stderr));
    let before = folder.files();
    assert!(before.len() > 3);

    let bad = run(fault, &out);
    let text = String::from_utf8_lossy(&bad.stderr).into_owned();
    assert_eq!(bad.status.code(), Some(1), "{text}");
    assert!(folder.files() == before, "a file was written or changed");
    for part in [&*format!("error[{code}]"), "tests/src/bin/faulty.rs:", "help: "].iter().chain(expect) {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }

    let fresh = folder.0.join("fresh");
    assert_eq!(run(fault, &fresh).status.code(), Some(1));
    assert!(!fresh.exists(), "nothing is written where nothing was");
    text
}

#[test]
fn duplicate_id() {
    let text = check(
        "duplicate-id",
        "IAS0001",
        &["orders/Good", "first defined here", r#"s3::CfnBucket::new(&stack, "Good""#],
    );
    assert_eq!(text.matches("error[").count(), 1, "one mistake, one problem:\n{text}");
}

#[test]
fn clash_of_logical_ids() {
    check("logical-id", "IAS1001", &["`mydata`", "orders/my", "the other one is defined here"]);
}

#[test]
fn cycle_within_a_stack() {
    check(
        "cycle-within",
        "IAS0020",
        &[
            "orders/Good -> orders/Other -> orders/Good",
            "`orders/Good` is made to depend on `orders/Other` here",
            "`orders/Other` uses a reference to `orders/Good`",
        ],
    );
}

#[test]
fn cycle_across_stacks() {
    check(
        "cycle-across",
        "IAS0020",
        &[
            "billing -> orders -> billing",
            "`billing/Bill` uses a reference to `orders/Good`",
            "`orders/Good` uses a reference to `billing/Bill`",
        ],
    );
}

#[test]
fn value_that_cannot_cross() {
    check("cannot-cross", "IAS0021", &["`orders/Good`", "us-east-1", "far/Name", "it is defined here"]);
}

#[test]
fn reference_of_the_wrong_kind() {
    check("wrong-kind", "IAS0010", &["arn:aws:s3:::data", "RoleArn", "known("]);
}

#[test]
fn kubernetes_name() {
    check("k8s-name", "IAS2001", &["Orders_Web", "web/map"]);
}

#[test]
fn kubernetes_label() {
    check("k8s-label", "IAS2004", &["orders & returns"]);
}

#[test]
fn two_objects_with_one_name() {
    check("k8s-twice", "IAS2007", &["settings", "shop"]);
}

#[test]
fn too_many_resources() {
    check(
        "too-many-resources",
        "IAS1003",
        &["at most 500 resources, this one has 601", "1 resource in `A0`", "other constructs"],
    );
}

#[test]
fn too_many_outputs() {
    check("too-many-outputs", "IAS1003", &["at most 200 outputs, this one has 201"]);
}

#[test]
fn template_too_large() {
    check("too-large", "IAS1003", &["at most 1000000 bytes", "bytes in `Big`"]);
}

#[test]
fn look_up_without_an_answer() {
    check("look-up", "IAS0023", &["parameterName=/ami", "cdk.context.json"]);
}

#[test]
fn all_at_once() {
    let text = check("several", "IAS0001", &["error[IAS1002]", "error[IAS1004]"]);
    assert_eq!(text.matches("error[").count(), 3, "{text}");
}

#[test]
fn folder_that_cannot_be_written() {
    let folder = Folder::new();
    let file = folder.0.join("file");
    fs::write(&file, "in the way").unwrap();
    for out in [file.join("below"), file.clone()] {
        let output = run("none", &out);
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains("IAS0040") && text.contains("help: "), "{text}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"in the way");
}

#[test]
fn a_folder_of_somebody_else_is_not_replaced() {
    let folder = Folder::new();
    fs::write(folder.0.join("letters.txt"), "dear").unwrap();
    let output = run("none", &folder.0);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(folder.files().len(), 1);
}

#[test]
fn every_code_is_one_mistake() {
    let all = [ias_core::diagnostic::codes::ALL, ias_aws::codes::ALL, ias_k8s::codes::ALL].concat();
    let mut ids: Vec<&str> = all.iter().map(|code| code.id).collect();
    ids.sort_unstable();
    let twice: Vec<&[&str]> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(ids.len() > 100 && twice.is_empty(), "{twice:?}");
}
