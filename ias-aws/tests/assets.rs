//! Assets: what is staged, where it is uploaded, and what happens when it cannot be read.
#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use ias_aws::cfn::CfnResource;
use ias_aws::{FileAsset, NestedStack, NestedStackProps, Stack, StackProps};
use ias_core::{App, sha256, value};
use serde_json::{Value, json};

/// A folder of one test, which is removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("ias-assets-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn json(app: &App, file: &str) -> Value {
    serde_json::from_slice(&app.synth().unwrap().file(file).unwrap().bytes).unwrap()
}

/// An app with one asset, and a resource that names it.
fn app_with(path: &std::path::Path) -> App {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    let asset = FileAsset::new(&stack, "Asset", path);
    let names =
        value!({ "Bucket": asset.bucket_name(), "Key": asset.object_key(), "Hash": asset.content_hash() });
    CfnResource::new(&stack, "Reader", "Acme::Test::Thing", names);
    app
}

#[test]
fn a_file_is_staged_under_its_hash() {
    let folder = Folder::new();
    let app = app_with(&folder.write("rules.json", "{}"));
    let hash = sha256(b"{}");
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.file(&format!("asset.{hash}.json")).unwrap().bytes, b"{}");
    let listed = &json(&app, "s.assets.json")["files"][&hash];
    assert_eq!(listed["source"], json!({ "path": format!("asset.{hash}.json"), "packaging": "file" }));
    let destination = &listed["destinations"]["current_account-current_region"];
    assert_eq!(destination["objectKey"], format!("{hash}.json"));
    let read = &json(&app, "s.template.json")["Resources"]["Reader"]["Properties"];
    assert_eq!(read["Key"], format!("{hash}.json"));
    assert_eq!(read["Hash"], *hash);
    assert_eq!(read["Bucket"]["Fn::Sub"], "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}");
    assert!(!json(&app, "s.template.json").to_string().contains("Acme::Asset"), "an asset is in no template");
}

#[cfg(feature = "assets")]
#[test]
fn the_archive_of_a_folder_is_reproducible() {
    let (first, second) = (Folder::new(), Folder::new());
    // Written in another order, at another time.
    for name in ["index.js", "lib/b.js", "lib/a.js"] {
        first.write(name, name);
    }
    for name in ["lib/a.js", "lib/b.js", "index.js"] {
        let path = second.write(name, name);
        let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
        fs::File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }
    let archive = |folder: &Folder| {
        let assembly = app_with(&folder.0).synth().unwrap();
        let file = assembly.files().iter().find(|file| file.path.ends_with(".zip")).unwrap().clone();
        file.bytes
    };
    assert!(archive(&first) == archive(&second));
    second.write("lib/a.js", "other");
    assert!(archive(&first) != archive(&second));
}

#[test]
fn an_asset_that_cannot_be_read_is_reported_once() {
    let app = app_with(std::path::Path::new("no/such/file"));
    let found = app.synth().unwrap_err();
    assert_eq!(found.codes(), ["IAS1005"]);
    let one = found.iter().next().unwrap();
    assert!(one.message.contains("no/such/file"), "{}", one.message);
    assert!(one.places[0].file().ends_with("tests/assets.rs"), "{:?}", one.places);
}

#[test]
fn assets_of_nested_stacks_are_listed_by_the_stack_around_them() {
    let folder = Folder::new();
    let path = folder.write("a.txt", "a");
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    let nested = NestedStack::new(&stack, "Inner", NestedStackProps::new());
    let asset = FileAsset::new(&nested, "Asset", path);
    CfnResource::new(&nested, "Reader", "Acme::Test::Thing", value!({ "Key": asset.object_key() }));
    let listed = &json(&app, "s.assets.json")["files"];
    assert!(listed[sha256(b"a")].is_object(), "{listed}");
}
