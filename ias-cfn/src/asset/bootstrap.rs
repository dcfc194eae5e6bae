//! Where assets go: the resources that `cdk bootstrap` makes in each account and region.
//!
//! Source: [bootstrapping](https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html), the contract between
//! an assembly and an environment. The names are those of the default qualifier, so an app needs no set-up of its own.

use ias_core::{Expr, Value as Tree};
use serde_json::{Map, Value, json};

/// The start of the name of the bucket for assets; account and region follow.
pub(crate) const BUCKET: &str = "cdk-hnb659fds-assets";
const VERSION_PARAMETER: &str = "/cdk-bootstrap/hnb659fds/version";
/// The version of the bootstrap resources from which these roles exist.
const NEEDED_VERSION: u32 = 6;
const NEEDED_FOR_LOOKUP: u32 = 8;

fn role(name: &str) -> String {
    let role = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-hnb659fds";
    format!("{role}-{name}-${{AWS::AccountId}}-${{AWS::Region}}")
}

fn bucket() -> String {
    format!("{BUCKET}-${{AWS::AccountId}}-${{AWS::Region}}")
}

/// One entry of the list of assets.
pub(crate) fn file_asset(name: &str, path: &str, hash: &str, extension: &str) -> Value {
    let key = if extension.is_empty() { hash.to_owned() } else { format!("{hash}.{extension}") };
    json!({
        "displayName": name,
        "source": { "path": path, "packaging": "file" },
        "destinations": {
            "current_account-current_region": {
                "bucketName": bucket(),
                "objectKey": key,
                "assumeRoleArn": role("file-publishing-role"),
            }
        }
    })
}

/// The list of assets of a stack: `<stack>.assets.json`.
pub(crate) fn asset_manifest(files: Map<String, Value>) -> Vec<u8> {
    let list = json!({ "version": "36.0.0", "files": files, "dockerImages": {} });
    let mut bytes = serde_json::to_vec_pretty(&list).expect("a list of assets goes into memory");
    bytes.push(b'\n');
    bytes
}

/// The list of assets as an artifact of the manifest.
pub(crate) fn asset_artifact(path: &str) -> Value {
    json!({
        "type": "cdk:asset-manifest",
        "properties": {
            "file": path,
            "requiresBootstrapStackVersion": NEEDED_VERSION,
            "bootstrapStackVersionSsmParameter": VERSION_PARAMETER,
        }
    })
}

/// How a stack is deployed: its template from the bucket, with the roles made for it.
pub(crate) fn deployment(template_hash: &str, set: &mut dyn FnMut(&str, Value)) {
    set("stackTemplateAssetObjectUrl", json!(format!("s3://{}/{template_hash}.json", bucket())));
    set("assumeRoleArn", json!(role("deploy-role")));
    set("cloudFormationExecutionRoleArn", json!(role("cfn-exec-role")));
    set("requiresBootstrapStackVersion", json!(NEEDED_VERSION));
    set("bootstrapStackVersionSsmParameter", json!(VERSION_PARAMETER));
    set(
        "lookupRole",
        json!({
            "arn": role("lookup-role"),
            "requiresBootstrapStackVersion": NEEDED_FOR_LOOKUP,
            "bootstrapStackVersionSsmParameter": VERSION_PARAMETER,
        }),
    );
}

/// Where CloudFormation finds the template of a nested stack.
pub(crate) fn template_url(hash: &str) -> Tree {
    let url = format!("https://s3.${{AWS::Region}}.${{AWS::URLSuffix}}/{}/{hash}.json", bucket());
    Tree::from(Expr::Call { function: "Fn::Sub".into(), arguments: Tree::from(url) })
}
