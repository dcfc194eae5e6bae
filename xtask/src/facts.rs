//! The committed facts: compressed JSON, one file per source.

use std::fs;
use std::io::Read;
use std::path::Path;

use serde_json::Value;

use crate::Error;

/// The folder of the CloudFormation facts.
pub const CLOUDFORMATION: &str = "ias-aws/schema";

/// The folder of the Kubernetes facts.
pub const KUBERNETES: &str = "ias-k8s/schema";

/// Reads a zstd-compressed JSON file.
pub fn load(path: &Path) -> Result<Value, Error> {
    let packed = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut plain = Vec::new();
    ruzstd::decoding::StreamingDecoder::new(packed.as_slice())?.read_to_end(&mut plain)?;
    Ok(serde_json::from_slice(&plain)?)
}

/// Fetches and reduces the vendors' schemas.
#[cfg(feature = "facts")]
pub fn refresh(root: &Path) -> Result<(), Error> {
    use crate::source::cloudformation::fetch;

    let found = fetch::run(&root.join("target/facts"))?;
    let folder = root.join(CLOUDFORMATION);
    fs::create_dir_all(&folder)?;
    store(&folder.join("facts.json.zst"), &found.facts)?;
    store(&folder.join("actions.json.zst"), &found.actions)?;
    fs::write(folder.join("README.md"), fetch::readme(&found))?;
    fs::write(root.join("xtask/frozen/required-differences.txt"), found.differences)?;
    Ok(())
}

/// Writes a zstd-compressed JSON file, keys in alphabetical order.
#[cfg(feature = "facts")]
fn store(path: &Path, facts: &Value) -> Result<(), Error> {
    let mut facts = facts.clone();
    facts.sort_all_objects();
    let plain = serde_json::to_vec(&facts)?;
    let packed = zstd::encode_all(plain.as_slice(), 19)?;
    println!("{}: {} bytes, {} compressed", path.display(), plain.len(), packed.len());
    fs::write(path, packed)?;
    Ok(())
}

/// Fetching needs more than generating does.
#[cfg(not(feature = "facts"))]
pub fn refresh(_root: &Path) -> Result<(), Error> {
    Err("built without fetching: run `cargo run -p ias-codegen --features facts -- facts`".into())
}

/// Fetches and reduces the schemas of Kubernetes.
#[cfg(feature = "facts")]
pub fn refresh_kubernetes(root: &Path) -> Result<(), Error> {
    use crate::source::kubernetes::fetch;

    let found = fetch::run(&root.join("target/facts"))?;
    let folder = root.join(KUBERNETES);
    fs::create_dir_all(&folder)?;
    store(&folder.join("facts.json.zst"), &found)?;
    let count = found["definitions"].as_object().map_or(0, serde_json::Map::len);
    fs::write(folder.join("README.md"), fetch::readme(count))?;
    Ok(())
}

/// Fetching needs more than generating does.
#[cfg(not(feature = "facts"))]
pub fn refresh_kubernetes(_root: &Path) -> Result<(), Error> {
    Err("built without fetching: run `cargo run -p ias-codegen --features facts -- facts kubernetes`".into())
}
