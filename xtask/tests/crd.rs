//! The command as a user runs it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of its own, in which the command runs.
struct Package(PathBuf);

impl Package {
    fn new(name: &str) -> Package {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crd").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("crds/inner")).expect("the folder can be made");
        let package = Package(folder);
        package.write("Cargo.toml", "[package]\nname = \"shop\"\n");
        package
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).expect("the file can be written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect("the file is there")
    }

    /// The exit code, and what was printed.
    fn run(&self, arguments: &str) -> (i32, String) {
        self.run_in("", arguments)
    }

    fn run_in(&self, folder: &str, arguments: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ias-codegen"));
        command.args(arguments.split_whitespace()).current_dir(self.0.join(folder));
        let done = command.output().expect("the command runs");
        let printed = [done.stdout, done.stderr].concat();
        (done.status.code().expect("it ends by itself"), String::from_utf8(printed).expect("it prints text"))
    }

    #[track_caller]
    fn check(&self, arguments: &str, code: i32, words: &[&str]) {
        let (found, printed) = self.run(arguments);
        assert_eq!(found, code, "{printed}");
        words.iter().for_each(|word| assert!(printed.contains(word), "{word} is not in\n{printed}"));
    }
}

fn definition(kind: &str, spec: &str) -> String {
    let plural = format!("{}s", kind.to_lowercase());
    format!(
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {{name: {plural}.acme.example}}\n\
         spec:\n  group: acme.example\n  names: {{kind: {kind}, plural: {plural}}}\n  scope: Namespaced\n  versions:\n    \
         - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema:\n          \
         type: object\n          properties:\n            spec: {spec}\n"
    )
}

const SPEC: &str = "{type: object, properties: {size: {type: integer}}}";

#[test]
fn files_and_folders_become_modules() {
    let package = Package::new("modules");
    package.write("crds/a.yaml", &definition("Database", SPEC));
    package.write("crds/inner/b.yml", &definition("Queue", SPEC));
    package.write("crds/inner/note.txt", "no definition");
    package.write("crds/service.yaml", "apiVersion: v1\nkind: Service\n");
    package.check("crd crds", 0, &["2 kinds of 1 group version in src/crds"]);
    let text = package.read("src/crds/acme_example_v1.rs");
    let header = "// Generated from crds/a.yaml, crds/inner/b.yml by `ias-codegen crd --out src/crds crds`; do not edit.\n";
    assert!(text.starts_with(header), "{text}");
    assert!(text.contains("pub type Database = ") && text.contains("pub type QueueSpec = "));

    // The same from another folder, by other names of the same files: nothing differs.
    let (code, printed) = package.run_in("crds", "crd --check --out ../src/crds ../crds ./a.yaml");
    assert_eq!(code, 1, "{printed}");
    assert!(printed.contains("crds crds/a.yaml`"), "{printed}");
    let (code, printed) = package.run_in("src", "crd --check --out crds ../crds/inner/..");
    assert_eq!((code, printed.as_str()), (0, ""));
    package.check("crd --check crds", 0, &[]);
}

#[test]
fn what_is_no_longer_generated_goes_and_differences_are_said() {
    let package = Package::new("check");
    package.write("crds/a.yaml", &definition("Database", SPEC));
    package.write("crds/b.yaml", &definition("Queue", SPEC).replace("acme.example", "other.example"));
    package.check("crd crds", 0, &["2 kinds of 2 group versions"]);
    fs::remove_file(package.0.join("crds/b.yaml")).expect("it is there");
    package.write("crds/a.yaml", &definition("Database", "{type: object}"));
    package.check(
        "crd --check crds",
        1,
        &[
            "error[IAS4009]: `src/crds`: acme_example_v1.rs differs from line",
            "other_example_v1.rs is no longer generated",
            "run `ias-codegen crd --out src/crds crds`",
        ],
    );
    package.check("crd crds", 0, &[]);
    assert!(!package.0.join("src/crds/other_example_v1.rs").exists());
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let package = Package::new("foreign");
    package.write("crds/a.yaml", &definition("Database", SPEC));
    fs::create_dir_all(package.0.join("src")).expect("the folder can be made");
    package.write("src/main.rs", "fn main() {}\n");
    package.check(
        "crd --out src crds",
        1,
        &["error[IAS4008]: `src` holds `main.rs`, which was not generated"],
    );
    assert_eq!(package.read("src/main.rs"), "fn main() {}\n");
}

#[test]
fn mistakes_of_all_files_are_said_at_once() {
    let package = Package::new("mistakes");
    package.write("crds/a.yaml", &definition("Database", "{type: objekt}"));
    package.write("crds/b.yaml", "a: [\n");
    package.write("crds/c.yaml", "kind: {{ .Values.kind }}\n");
    package.write("crds/d.yaml", &definition("Queue", "{type: object, titel: x}"));
    package.write("crds/e.yaml", &definition("Queue", SPEC));
    let words = [
        "error[IAS4006]: there is no type `objekt`",
        "crds/a.yaml:16:26",
        "help: did you mean `object`?",
        "crds/b.yaml:2:1",
        "render the file first",
        "warning[IAS4006]: schemas have no keyword `titel`",
        "error[IAS4005]: `Queue` of `acme.example` is defined twice",
    ];
    package.check("crd crds", 1, &words);
    assert!(!package.0.join("src").exists());
}

#[test]
fn exit_codes_tell_findings_from_wrong_usage() {
    let package = Package::new("usage");
    package.check("crd crds", 1, &["error[IAS4002]: there is no custom resource definition"]);
    package.check("crd nowhere", 2, &["error[IAS4001]: `nowhere` cannot be read"]);
    assert!(!package.run("crd nowhere").1.contains("-->"), "a file that is not there has no lines");
    package.check("crd", 2, &["<FILE|FOLDER>"]);
    package.check("crd --chek crds", 2, &["--check"]);
    package.check("crd --help", 0, &["--out <DIR>", "Exit codes: 0 fine, 1 findings"]);
    package.check("explain IAS4008", 0, &["IAS4008: output folder holds other files", "--out src/crds"]);
    package.check("explain IAS9", 2, &["there is no code `IAS9`"]);
    package.write("crds/lake.yaml", &definition("Lake", SPEC));
    package.check("crd --out Cargo.toml crds", 2, &["error: `Cargo.toml` cannot be written: "]);
}
