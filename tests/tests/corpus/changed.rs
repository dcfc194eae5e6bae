//! A change through a typed key changes that one place of a large document, and nothing else.

use ias_aws::cfn::{self, CfnType as _};
use ias_aws::ecs::{self, CfnServiceProps};
use ias_aws::{Stack, StackProps};
use ias_core::document::Source;
use ias_core::{App, key};
use ias_k8s::api::KubeType as _;
use ias_k8s::apps_v1::{DeploymentSpec, KubeDeployment, KubeDeploymentProps};
use ias_k8s::{Chart, ChartProps};
use ias_tests::corpus::{self, File, Format};

fn file(name: &str) -> File {
    corpus::files(name.rsplit_once('/').unwrap().0).into_iter().find(|file| file.name == name).unwrap()
}

/// Where what the app writes differs from the file.
fn differences(app: &App, file: &File) -> Vec<String> {
    let written = corpus::written(file.format, &app.synth().unwrap());
    let written = corpus::read(file.format, &Source::from_bytes("written", written)).unwrap();
    corpus::compare(file.format, &written, &corpus::read(file.format, &file.source()).unwrap())
}

#[test]
fn one_property_of_a_template() {
    let file = file("cloudformation/realistic/fargate-service.yaml");
    assert_eq!(file.format, Format::Template);
    let app = App::new();
    let stack = Stack::new(&app, "stack", StackProps::new());
    let include = cfn::Include::new(&stack, "Include", cfn::IncludeProps::new(file.source()));
    assert!(differences(&app, &file).is_empty());

    let service: ecs::CfnService = include.resource("Service");
    assert!(service.get(CfnServiceProps::desired_count).unwrap().known().is_none());
    service.set(CfnServiceProps::desired_count, 4);
    assert_eq!(
        differences(&app, &file),
        [r#"/Resources/Service/Properties/DesiredCount: written Int(4), read Map({"Ref": Text("Count")})"#]
    );
}

#[test]
fn one_field_of_manifests() {
    let file = file("kubernetes/realistic/web-service.yaml");
    assert_eq!(file.format, Format::Manifests);
    let app = App::new();
    let chart = Chart::new(&app, "chart", ChartProps::new());
    let include = ias_k8s::Include::new(&chart, "Include", file.source());
    assert!(differences(&app, &file).is_empty());

    let replicas = key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas);
    include.object::<KubeDeployment>("orders").set(&replicas, 5);
    assert_eq!(differences(&app, &file), ["/spec/replicas: written Int(5), read Int(3)"]);
}
