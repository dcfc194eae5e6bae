//! `cargo xtask facts`: fetches the three sources by name with their registries' own clients and reduces them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use super::reduce::{self, Spec};
use crate::Error;

const LINTER: &str = "cfn-lint==1.58.0";
const VALIDATOR: &str = "cloudformation-validate-data-source";
const VALIDATOR_VERSION: &str = "=1.14.0";
const SPECIFICATION: &str = "@aws-cdk/aws-service-spec@0.1.216";

/// What a refresh yields: the facts and the list of disagreements.
pub struct Facts {
    pub facts: Value,
    pub differences: String,
}

/// Fetches into `folder` (kept between runs) and reduces.
pub fn run(folder: &Path) -> Result<Facts, Error> {
    let schemas = linter(folder)?;
    let (stateful, sunset) = validator(folder)?;
    let specification = specification(folder)?;
    let specs = specs(&specification);
    let mut facts = Map::new();
    let mut differences = String::from(DIFFERENCES_HEADER);
    for (name, schema) in &schemas {
        if !name.starts_with("AWS::") && !name.starts_with("Alexa::") {
            continue; // types that only the vendor's own accounts have
        }
        let spec = specs.get(name.as_str());
        facts.insert(name.clone(), reduce::resource(schema, spec, &stateful, sunset.get(name)));
        for line in spec.into_iter().flat_map(|spec| reduce::required_differences(schema, spec.resource)) {
            differences += &line;
            differences.push('\n');
        }
    }
    Ok(Facts { facts: Value::Object(facts), differences })
}

const DIFFERENCES_HEADER: &str = "\
# Top-level properties on whose being mandatory the sources differ; the last word says which of them calls it mandatory.
# The registry's schema decides: where only the specification says so, the schema has moved the demand into
# alternatives (`oneOf`), which synthesis checks, or AWS has since dropped it. Written by `cargo xtask facts`.
";

fn linter(folder: &Path) -> Result<BTreeMap<String, Value>, Error> {
    let target = folder.join("linter");
    if !target.exists() {
        run_client(
            Command::new("pip")
                .args(["install", "--quiet", "--no-deps", "--target"])
                .arg(&target)
                .arg(LINTER),
        )?;
    }
    let mut schemas = BTreeMap::new();
    for entry in fs::read_dir(target.join("cfnlint/data/schemas/resources"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let schema = read_json(&path)?;
            schemas.insert(schema["typeName"].as_str().unwrap_or_default().to_owned(), schema);
        }
    }
    Ok(schemas)
}

fn validator(folder: &Path) -> Result<(BTreeSet<String>, Map<String, Value>), Error> {
    let project = folder.join("validator");
    let data = project.join("vendor").join(VALIDATOR).join("generated/data");
    if !data.exists() {
        fs::create_dir_all(project.join("src"))?;
        fs::write(project.join("src/lib.rs"), "")?;
        let manifest = format!(
            "[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
             {VALIDATOR} = {{ version = \"{VALIDATOR_VERSION}\", default-features = false }}\n"
        );
        fs::write(project.join("Cargo.toml"), manifest)?;
        run_client(Command::new("cargo").args(["vendor", "--quiet"]).current_dir(&project))?;
    }
    let stateful = read_json(&data.join("stateful_resource_types.json"))?;
    let stateful = stateful["stateful_resource_types"].as_array().into_iter().flatten();
    let stateful = stateful.filter_map(Value::as_str).map(str::to_owned).collect();
    let sunset = read_json(&data.join("resource_lifecycle.json"))?;
    Ok((stateful, sunset["resource_lifecycle"].as_object().cloned().unwrap_or_default()))
}

fn specification(folder: &Path) -> Result<Value, Error> {
    let target = folder.join("specification");
    let packed = target.join("node_modules/@aws-cdk/aws-service-spec/db.json.gz");
    if !packed.exists() {
        fs::create_dir_all(&target)?;
        let client = ["install", "--silent", "--no-save", "--ignore-scripts", "--prefix"];
        run_client(Command::new("npm").args(client).arg(&target).arg(SPECIFICATION))?;
    }
    let plain = Command::new("gzip").args(["-dc"]).arg(&packed).output()?;
    Ok(serde_json::from_slice(&plain.stdout)?)
}

fn specs(database: &Value) -> BTreeMap<&str, Spec<'_>> {
    let schema = &database["schema"];
    let by_id = |collection: &str| -> BTreeMap<&str, &Value> {
        let entities = schema[collection]["entities"].as_array().into_iter().flatten();
        entities.filter_map(|entity| Some((entity["$id"].as_str()?, entity))).collect()
    };
    let types = by_id("typeDefinition");
    let mut out = BTreeMap::new();
    for (id, resource) in by_id("resource") {
        let used = schema["usesType"]["forward"][id].as_array().into_iter().flatten();
        let used = used
            .filter_map(|edge| types.get(edge["$id"].as_str()?))
            .filter_map(|of| Some((of["name"].as_str()?, *of)));
        if let Some(name) = resource["cloudFormationType"].as_str() {
            out.insert(name, Spec { resource, types: used.collect() });
        }
    }
    out
}

/// Origin and licence of the facts, written beside them.
pub fn readme(types: usize) -> String {
    format!(
        "# Facts about the CloudFormation resource types\n\n\
         `facts.json.zst` is one JSON object, {types} type names -> facts: names, types, mandatory properties, allowed\n\
         values, patterns, bounds, what replaces a resource, what is read-only or write-only, what a text refers to, what\n\
         `Ref` returns, ARN templates, tag styles. It holds no descriptive text. `xtask/src/source/cloudformation/reduce.rs`\n\
         says how a node looks. `cargo run -p ias-codegen --features facts -- facts` makes it anew from:\n\n\
         | package | version | licence | taken |\n| --- | --- | --- | --- |\n\
         | `cfn-lint` (PyPI) | {} | MIT-0 | the resource provider schemas and their notes on references |\n\
         | `{VALIDATOR}` (Rust crate) | {} | Apache-2.0 | stateful types, announced ends of services |\n\
         | `@aws-cdk/aws-service-spec` (npm) | {} | Apache-2.0 | what `Ref` returns, ARN templates, tag styles, relations, defaults |\n\n\
         ## Notices\n\n\
         cfn-lint: Copyright Amazon.com, Inc. or its affiliates. Licensed under MIT No Attribution (MIT-0).\n\n\
         {VALIDATOR} and @aws-cdk/aws-service-spec: Copyright Amazon.com, Inc. or its affiliates. Licensed under the\n\
         Apache License, Version 2.0 (the \"License\"); you may not use these facts except in compliance with the License.\n\
         You may obtain a copy of the License at <https://www.apache.org/licenses/LICENSE-2.0>. Changed here: reduced to\n\
         the facts named above and merged.\n",
        LINTER.trim_start_matches("cfn-lint=="),
        VALIDATOR_VERSION.trim_start_matches('='),
        SPECIFICATION.rsplit('@').next().unwrap_or_default(),
    )
}

fn read_json(path: &PathBuf) -> Result<Value, Error> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

fn run_client(command: &mut Command) -> Result<(), Error> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}
