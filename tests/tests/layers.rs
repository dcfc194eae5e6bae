//! Which crate may know which: the layers of ARCHITECTURE.md.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The crates of the workspace that a crate's manifest names outside its development dependencies.
fn dependencies() -> BTreeMap<&'static str, Vec<&'static str>> {
    const CRATES: [&str; 7] =
        ["ias-core", "ias-macros", "ias-cfn", "ias-aws", "ias-k8s", "ias-patterns", "ias-codegen"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace");
    let named = |name: &&'static str| {
        let manifest = fs::read_to_string(root.join(folder(name)).join("Cargo.toml"))
            .expect("every crate has a manifest");
        let mut section = String::new();
        let mut found = Vec::new();
        for line in manifest.lines() {
            if line.starts_with('[') {
                section = line.to_owned();
            }
            let counts = section.contains("dependencies]") && !section.contains("dev-dependencies");
            let dependency = line.split(['.', ' ', '=']).next().unwrap_or_default();
            found.extend(CRATES.iter().copied().filter(|one| counts && *one == dependency));
        }
        (*name, found)
    };
    CRATES.iter().map(named).collect()
}

/// Every package lies in a folder of its name, but the generator.
fn folder(package: &str) -> &str {
    if package == "ias-codegen" { "xtask" } else { package }
}

#[test]
fn layers() {
    let dependencies = dependencies();
    assert_eq!(dependencies["ias-macros"], [] as [&str; 0]);
    assert_eq!(dependencies["ias-core"], ["ias-macros"], "ias-core knows no cloud");
    assert_eq!(dependencies["ias-cfn"], ["ias-core", "ias-macros"]);
    assert_eq!(dependencies["ias-aws"], ["ias-cfn", "ias-core"]);
    assert_eq!(dependencies["ias-k8s"], ["ias-core", "ias-macros"]);
    assert_eq!(dependencies["ias-patterns"], ["ias-aws", "ias-core", "ias-k8s"]);
    assert_eq!(dependencies["ias-codegen"], ["ias-core"], "the generator needs nothing that it generates");
    assert!(dependencies.values().all(|named| !named.contains(&"ias-codegen")), "nothing depends on xtask");
}

#[test]
fn the_core_names_no_cloud() {
    fn visit(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("the sources are there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                visit(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source is text");
            for (number, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                if ["ias_aws", "ias_k8s", "CloudFormation", "Kubernetes"]
                    .iter()
                    .any(|cloud| code.contains(cloud))
                {
                    found.push(format!("{}:{}: {line}", path.display(), number + 1));
                }
            }
        }
    }
    let mut found = Vec::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ias-core/src"), &mut found);
    assert!(found.is_empty(), "code of ias-core names a cloud:\n{}", found.join("\n"));
}
