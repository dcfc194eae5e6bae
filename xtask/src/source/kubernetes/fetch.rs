//! `cargo xtask facts kubernetes`: fetches the two sources by name with their registries' own clients and reduces them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::history::{self, Release};
use super::reduce::{self, Scopes};
use super::words;
use crate::Error;

const SCHEMAS: &str = "kubernetes-validate==1.37.0";
/// The minor releases that the package has schemas of, the newest last: 25 is 1.25.
const MINORS: std::ops::RangeInclusive<u32> = 25..=37;
const CLIENT: &str = "k8s-openapi";
const CLIENT_VERSION: &str = "=0.29.0";
const CLIENT_RELEASE: &str = "v1_37";

/// Fetches into `folder` (kept between runs) and reduces.
pub fn run(folder: &Path) -> Result<Value, Error> {
    let target = folder.join("kubernetes-schemas");
    if !target.exists() {
        run_client(
            Command::new("pip")
                .args(["install", "--quiet", "--no-deps", "--target"])
                .arg(&target)
                .arg(SCHEMAS),
        )?;
    }
    let schemas = target.join("kubernetes_validate/kubernetes-json-schema");
    let releases = MINORS.map(|minor| release(&schemas, minor)).collect::<Result<Vec<_>, _>>()?;
    let newest = releases.last().ok_or("there is no release")?;
    words::verify(&newest.definitions)?;
    let scopes = scopes(&folder.join("kubernetes-client"))?;
    let mut facts = json!({
        "release": format!("v1.{}", newest.minor), "oldest": MINORS.start(), "newest": newest.minor,
        "definitions": reduce::definitions(&newest.definitions, &scopes),
    });
    history::add(&mut facts, &releases);
    Ok(facts)
}

fn release(schemas: &Path, minor: u32) -> Result<Release, Error> {
    let file = schemas.join(format!("v1.{minor}.0-local/_definitions.json"));
    let found: Value = serde_json::from_slice(&fs::read(file)?)?;
    let definitions = [&found["$defs"], &found["definitions"]].into_iter().find_map(Value::as_object);
    let definitions = definitions.ok_or_else(|| format!("the schemas of 1.{minor} have no definitions"))?;
    Ok(Release { minor, definitions: definitions.clone() })
}

/// The schemas do not say which kinds belong to the whole cluster; the client, made from the paths of the API, does.
fn scopes(project: &Path) -> Result<Scopes, Error> {
    let sources = project.join("vendor").join(CLIENT).join("src").join(CLIENT_RELEASE);
    if !sources.exists() {
        fs::create_dir_all(project.join("src"))?;
        fs::write(project.join("src/lib.rs"), "")?;
        let manifest = format!(
            "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
             {CLIENT} = {{ version = \"{CLIENT_VERSION}\", default-features = false }}\n"
        );
        fs::write(project.join("Cargo.toml"), manifest)?;
        run_client(Command::new("cargo").args(["vendor", "--quiet"]).current_dir(project))?;
    }
    let mut scopes = Scopes::new();
    let mut folders: Vec<PathBuf> = vec![sources];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path)?;
            for (at, _) in text.match_indices("impl crate::Resource for ") {
                let block = text[at..].split("\n}").next().unwrap_or_default();
                let value = |name: &str| -> Option<String> {
                    let (_, rest) = block.split_once(&format!("const {name}: &'static str = \""))?;
                    Some(rest.split('"').next()?.to_owned())
                };
                let scope = block
                    .split("type Scope = crate::")
                    .nth(1)
                    .and_then(|rest| rest.split("ResourceScope;").next());
                if let (Some(group), Some(version), Some(kind), Some(scope)) =
                    (value("GROUP"), value("VERSION"), value("KIND"), scope)
                {
                    scopes.insert((group, version, kind), scope.to_owned());
                }
            }
        }
    }
    Ok(scopes)
}

/// Origin and licence of the facts, written beside them.
pub fn readme(definitions: usize) -> String {
    format!(
        "# Facts about the API of Kubernetes\n\n\
         `facts.json.zst` is one JSON object: the newest release, and {definitions} definitions -> facts: names, types,\n\
         mandatory properties, keys of lists, groups, versions and kinds, whether a kind has namespaces, which minor\n\
         releases have a kind or property, and what is deprecated. It holds no descriptive text.\n\
         `xtask/src/source/kubernetes/reduce.rs` and `history.rs` say how a node looks.\n\
         `cargo run -p ias-codegen --features facts -- facts kubernetes` makes it anew from:\n\n\
         | package | version | licence | taken |\n| --- | --- | --- | --- |\n\
         | `kubernetes-validate` (PyPI) | {} | Apache-2.0 | the JSON schemas of Kubernetes 1.{} to 1.{} |\n\
         | `{CLIENT}` (Rust crate) | {} | Apache-2.0 | which kinds belong to a namespace, which to the cluster |\n\n\
         ## Notices\n\n\
         Both packages are made from the OpenAPI description of Kubernetes, Copyright The Kubernetes Authors. Licensed under\n\
         the Apache License, Version 2.0 (the \"License\"); you may not use these facts except in compliance with the License.\n\
         You may obtain a copy of the License at <https://www.apache.org/licenses/LICENSE-2.0>. Changed here: reduced to\n\
         the facts named above and merged.\n",
        SCHEMAS.trim_start_matches("kubernetes-validate=="),
        MINORS.start(),
        MINORS.end(),
        CLIENT_VERSION.trim_start_matches('='),
    )
}

fn run_client(command: &mut Command) -> Result<(), Error> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}
