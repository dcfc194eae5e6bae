//! `manifest.json`, which makes the folder a cloud assembly that the `cdk` command line reads.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Artifact;
use crate::lookup::LookUp;

/// The schema version. The command line refuses versions above its own major one, so a low one is written; 36 is the
/// first of those whose artifacts look like this.
const VERSION: &str = "36.0.0";

pub(super) fn write(artifacts: &[Artifact], missing: &[LookUp]) -> Vec<u8> {
    let in_manifest =
        |name: &&String| artifacts.iter().any(|one| one.name == **name && one.manifest.is_some());
    let mut entries = Map::new();
    for artifact in artifacts {
        let Some(manifest) = &artifact.manifest else { continue };
        let mut entry = manifest.clone();
        let depends_on: Vec<_> = artifact.depends_on.iter().filter(in_manifest).collect();
        if !depends_on.is_empty() {
            let list = entry.entry("dependencies").or_insert_with(|| json!([]));
            if let Some(list) = list.as_array_mut() {
                list.extend(depends_on.iter().map(|name| json!(name)));
            }
        }
        entries.insert(artifact.name.clone(), Value::Object(entry));
        entries.extend(artifact.companions.clone());
    }
    // The CDK calls it `Tree`, which a stack may be called too; a dot is in no stack's name.
    entries
        .insert("tree.json".to_owned(), json!({ "type": "cdk:tree", "properties": { "file": "tree.json" } }));
    let mut manifest = json!({ "version": VERSION, "artifacts": entries });
    if !missing.is_empty() {
        let ask = |one: &LookUp| json!({ "key": one.key, "provider": one.provider, "props": one.props });
        manifest["missing"] = missing.iter().map(ask).collect();
    }
    pretty(&manifest)
}

/// JSON as the CDK writes it: one space a level, a line feed at the end.
pub(super) fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    value.serialize(&mut serializer).expect("a JSON value goes into memory");
    bytes.push(b'\n');
    bytes
}
