//! Names equal those that the AWS CDK gives; `tests/vectors` holds its answers and how they were got.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::path::Path;

use ias_aws::cfn::CfnResource;
use ias_aws::{NestedStack, NestedStackProps, Stack, StackProps, Stage};
use ias_core::{App, Construct, Node, Val, value};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Clone, Construct)]
struct Part {
    node: Node,
}

fn scope(top: &dyn Construct, path: &[String]) -> Node {
    path.iter().fold(top.node().clone(), |at, id| at.define(id, |node| Part { node }).node)
}

fn resource(top: &dyn Construct, path: &[String]) -> CfnResource {
    let (last, way) = path.split_last().expect("a path has a component");
    CfnResource::new(&scope(top, way), last, "AWS::S3::Bucket", value!({}))
}

fn vectors<T: DeserializeOwned>(file: &str, key: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(file);
    let text = std::fs::read_to_string(&path).expect("the vectors are beside the tests");
    let mut all: serde_json::Value = serde_json::from_str(&text).expect("the vectors are JSON");
    serde_json::from_value(all[key].take()).expect("the vectors have the form that is read here")
}

fn template(app: &App, file: &str) -> serde_json::Value {
    let assembly = app.synth().expect("the program has no mistakes");
    serde_json::from_slice(&assembly.file(file).expect("the stack has a template").bytes).expect("it is JSON")
}

#[derive(Deserialize)]
struct LogicalId {
    path: Vec<String>,
    id: Option<String>,
    error: Option<String>,
}

#[test]
fn logical_ids() {
    let vectors: Vec<LogicalId> = vectors("logical_ids.json", "logical_ids");
    assert!(vectors.len() >= 300);
    for LogicalId { path, id, error } in vectors {
        let app = App::new();
        resource(&Stack::new(&app, "Stack", StackProps::new()), &path);
        match (app.synth(), id, error) {
            (Ok(assembly), Some(id), _) => {
                let bytes = &assembly.file("Stack.template.json").unwrap().bytes;
                let template: serde_json::Value = serde_json::from_slice(bytes).unwrap();
                let ids: Vec<_> = template["Resources"].as_object().unwrap().keys().collect();
                assert_eq!(ids, [&id], "of {path:?}");
            }
            (Err(found), None, Some(_)) => {
                let expected = found.codes().iter().any(|code| ["IAS1002", "IAS0003"].contains(code));
                assert!(expected, "{path:?} is refused with {:?}", found.codes());
            }
            (outcome, id, error) => panic!("{path:?}: {outcome:?}, the CDK says {id:?} {error:?}"),
        }
    }
}

#[derive(Deserialize)]
struct ExportVector {
    stack: Vec<String>,
    #[serde(rename = "stackName")]
    stack_name: Option<String>,
    stage: Option<String>,
    path: Vec<String>,
    attribute: Option<String>,
    #[serde(default)]
    output: String,
    #[serde(default)]
    export: String,
    #[serde(default)]
    value: serde_json::Value,
    error: Option<String>,
}

#[test]
fn exports_between_stacks() {
    let vectors: Vec<ExportVector> = vectors("exports.json", "exports");
    assert!(vectors.len() >= 20);
    for vector in vectors {
        let app = App::new();
        // Names of attributes are tried here that buckets do not have.
        app.node().acknowledge(&ias_aws::codes::ATTRIBUTE_UNKNOWN);
        let top = match &vector.stage {
            Some(stage) => Stage::new(&app, stage).node().clone(),
            None => app.node().clone(),
        };
        let (id, groups) = vector.stack.split_last().unwrap();
        let mut props = StackProps::new();
        if let Some(name) = &vector.stack_name {
            props = props.stack_name(name);
        }
        let producer = Stack::new(&scope(&top, groups), id, props);
        let consumer = Stack::new(&top, "Consumer", StackProps::new());
        let bucket = resource(&producer, &vector.path);
        let read: Val<String> = match vector.attribute {
            Some(name) => bucket.attribute(name.leak()),
            None => bucket.reference(),
        };
        CfnResource::new(&consumer, "Reader", "AWS::S3::Bucket", value!({ "BucketName": read }));

        if let Some(error) = vector.error {
            assert_eq!(app.synth().unwrap_err().codes(), ["IAS1002"], "the CDK says {error}");
            continue;
        }
        let assembly = app.synth().unwrap();
        let template = |path: String| {
            let file =
                assembly.artifacts().iter().find(|artifact| artifact.path == path).unwrap().files[0].clone();
            serde_json::from_slice::<serde_json::Value>(&assembly.file(&file).unwrap().bytes).unwrap()
        };
        let produced = template(producer.node().path());
        let output = &produced["Outputs"][&vector.output];
        assert_eq!(output["Value"], vector.value, "outputs are {}", produced["Outputs"]);
        assert_eq!(output["Export"]["Name"], *vector.export);
        let consumed = template(consumer.node().path());
        let read = &consumed["Resources"]["Reader"]["Properties"]["BucketName"];
        assert_eq!(*read, serde_json::json!({ "Fn::ImportValue": vector.export }));
    }
}

#[derive(Deserialize)]
struct StackVector {
    path: Vec<String>,
    #[serde(rename = "stackName")]
    stack_name: Option<String>,
    #[serde(default)]
    group: Vec<String>,
    #[serde(default)]
    stages: Vec<String>,
    #[serde(rename = "includePrefix")]
    include_prefix: bool,
    name: Option<String>,
    display: Option<String>,
    error: Option<String>,
}

#[test]
fn stack_names() {
    // Without stages the CDK's flag makes no difference; with them, new apps set it, and ias does as they do.
    let vectors: Vec<StackVector> = vectors("stacks.json", "stacks");
    for vector in vectors.iter().filter(|vector| vector.include_prefix) {
        let app = App::new();
        let top = scope(&app, &vector.group);
        let top = vector.stages.iter().fold(top, |at, id| Stage::new(&at, id).node().clone());
        let (id, groups) = vector.path.split_last().unwrap();
        let props = vector.stack_name.iter().fold(StackProps::new(), StackProps::stack_name);
        let stack = Stack::new(&scope(&top, groups), id, props);
        match (&vector.name, &vector.display, app.synth()) {
            (Some(name), Some(display), Ok(_)) => {
                assert_eq!((stack.name(), &stack.node().path()), (&**name, display));
            }
            (None, _, Err(found)) => assert_eq!(found.codes(), ["IAS1004"], "{:?}", vector.error),
            (expected, _, outcome) => panic!("{:?}: {outcome:?}, the CDK says {expected:?}", vector.path),
        }
    }
}

#[derive(Deserialize)]
struct NestedVector {
    stack: Vec<String>,
    path: Vec<String>,
    stage: Option<String>,
    /// Whether every component of the path is a nested stack, and not only the last.
    #[serde(default)]
    both: bool,
    resources: Vec<NestedResource>,
    file: String,
}

#[derive(Deserialize)]
struct NestedResource {
    id: String,
}

#[test]
fn nested_stacks() {
    let vectors: Vec<NestedVector> = vectors("stacks.json", "nested");
    assert!(vectors.len() > 5);
    for vector in vectors {
        let app = App::new();
        let top = match &vector.stage {
            Some(stage) => Stage::new(&app, stage).node().clone(),
            None => app.node().clone(),
        };
        let (id, groups) = vector.stack.split_last().unwrap();
        let parent = Stack::new(&scope(&top, groups), id, StackProps::new());
        let nest = |at: &Node, id: &str| NestedStack::new(at, id, NestedStackProps::new()).node().clone();
        let (id, groups) = vector.path.split_last().unwrap();
        let outer = match vector.both {
            true => groups.iter().fold(parent.node().clone(), |at, id| nest(&at, id)),
            false => scope(&parent, groups),
        };
        let inner = nest(&outer, id);
        resource(&inner, &["Part".to_owned()]);
        let name = app
            .synth()
            .unwrap()
            .artifacts()
            .iter()
            .find(|one| one.path == parent.node().path())
            .unwrap()
            .files[0]
            .clone();
        assert!(app.synth().unwrap().file(&vector.file).is_some(), "{} is missing", vector.file);
        let template = template(&app, &name);
        let ids: Vec<&String> = template["Resources"].as_object().unwrap().keys().collect();
        assert_eq!(ids, [&vector.resources[0].id]);
    }
}
