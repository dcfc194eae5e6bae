//! The finished templates of `buckets`, written with serde_json and nothing else: `serde_floor STACKS RESOURCES`.

use std::fs;

use ias_benches::{argument, folder};
use serde::Serialize as _;
use serde_json::{Map, Value, json};

fn main() {
    let folder = folder();
    fs::create_dir_all(&folder).expect("the folder can be made");
    for s in 0..argument(1, 1) {
        let resources: Map<String, Value> = (0..argument(2, 480))
            .map(|r| {
                let properties = json!({
                    "BucketName": format!("bucket-{s}-{r}"),
                    "VersioningConfiguration": { "Status": "Enabled" },
                });
                (format!("Bucket{r}"), json!({ "Type": "AWS::S3::Bucket", "Properties": properties }))
            })
            .collect();
        let mut bytes = Vec::new();
        let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
        let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
        json!({ "Resources": resources }).serialize(&mut serializer).expect("a document goes into memory");
        fs::write(folder.join(format!("Stack{s}.template.json")), bytes).expect("the file can be written");
    }
}
