//! A program with one kind of mistake, named by `-c fault=..`; `tests/problems.rs` runs it.

use std::process::ExitCode;

use ias_aws::cfn::{CfnResource, CfnType};
use ias_aws::{CfnOutput, CfnOutputProps, Environment, Stack, StackProps, s3};
use ias_core::{App, Diagnostics, Inputs, LookUp, package_file, value};
use ias_core::{Construct as _, Val, known};
use ias_k8s::{ApiObject, Chart, ChartProps};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    fault: String,
}

fn main() -> ExitCode {
    ias_core::run(program)
}

fn program(inputs: &Inputs) -> Result<App, Diagnostics> {
    let settings: Settings = inputs.read(package_file!("faulty.yaml"))?;
    let app = inputs.app();
    let stack = Stack::new(&app, "orders", StackProps::new());
    let good = s3::CfnBucket::new(&stack, "Good", s3::CfnBucketProps::new());
    match &*settings.fault {
        "none" => {}
        "duplicate-id" => {
            s3::CfnBucket::new(&stack, "Good", s3::CfnBucketProps::new());
        }
        "logical-id" => {
            s3::CfnBucket::new(&stack, "my-data", s3::CfnBucketProps::new());
            s3::CfnBucket::new(&stack, "mydata", s3::CfnBucketProps::new());
        }
        "cycle-within" => {
            let other = s3::CfnBucket::new(&stack, "Other", s3::CfnBucketProps::new());
            good.node().add_dependency(&other);
            other.set(s3::CfnBucketProps::bucket_name, ias_core::text!("{}-copy", good.reference()));
        }
        "cycle-across" => {
            let second = Stack::new(&app, "billing", StackProps::new());
            let bill = s3::CfnBucket::new(&second, "Bill", s3::CfnBucketProps::new());
            bill.set(s3::CfnBucketProps::bucket_name, ias_core::text!("{}-bills", good.reference()));
            good.set(s3::CfnBucketProps::bucket_name, ias_core::text!("{}-orders", bill.reference()));
        }
        "cannot-cross" => {
            let far = StackProps::new().environment(Environment::new("123456789012", "us-east-1"));
            let far = Stack::new(&app, "far", far);
            CfnOutput::new(&far, "Name", CfnOutputProps::new(good.reference()));
        }
        "wrong-kind" => {
            let role: Val<ias_core::Is<ias_aws::kinds::RoleArn>> = known("arn:aws:s3:::data");
            CfnResource::new(&stack, "Worker", "Acme::Jobs::Worker", value!({ "Role": role }));
        }
        "k8s-name" => {
            let chart = Chart::new(&app, "web", ChartProps::new());
            let metadata = value!({ "name": "Orders_Web" });
            ApiObject::new(&chart, "map", "v1", "ConfigMap", value!({ "metadata": metadata }));
        }
        "k8s-label" => {
            let chart = Chart::new(&app, "web", ChartProps::new().label("team", "orders & returns"));
            ApiObject::new(&chart, "map", "v1", "ConfigMap", value!({}));
        }
        "k8s-twice" => {
            for name in ["one", "two"] {
                let chart = Chart::new(&app, name, ChartProps::new().namespace("shop"));
                ApiObject::new(
                    &chart,
                    "map",
                    "v1",
                    "ConfigMap",
                    value!({ "metadata": { "name": "settings" } }),
                );
            }
        }
        "too-many-resources" => {
            for n in 0..300 {
                s3::CfnBucket::new(&stack, &format!("A{n}"), s3::CfnBucketProps::new());
                s3::CfnBucket::new(&stack, &format!("B{n}"), s3::CfnBucketProps::new());
            }
        }
        "too-many-outputs" => {
            for n in 0..=200 {
                CfnOutput::new(&stack, &format!("Out{n}"), CfnOutputProps::new("x"));
            }
        }
        "too-large" => {
            CfnResource::new(&stack, "Big", "Acme::Docs::Text", value!({ "Text": "x".repeat(1_000_000) }));
        }
        "look-up" => {
            let question = LookUp {
                key: "ssm:account=123456789012:parameterName=/ami:region=eu-west-1".to_owned(),
                provider: "ssm",
                props: serde_json::json!({ "account": "123456789012", "region": "eu-west-1", "parameterName": "/ami" }),
            };
            stack.node().look_up(question, "ami-0".into());
        }
        "several" => {
            s3::CfnBucket::new(&stack, "Good", s3::CfnBucketProps::new());
            s3::CfnBucket::new(&stack, "日本", s3::CfnBucketProps::new());
            Stack::new(&app, "1st", StackProps::new());
        }
        other => panic!("no fault `{other}`"),
    }
    Ok(app)
}
