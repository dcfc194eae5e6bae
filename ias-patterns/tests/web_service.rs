//! What a web service becomes, and what every one of them keeps.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::{kinds, s3};
use ias_core::{App, Construct, Is, Size, Val, known};
use ias_patterns::{
    Compliance, CostTags, Env, Scaling, Tls, WebService, WebServiceChart, WebServiceChartProps,
    WebServiceRequired, WebServiceStack, WebServiceStackProps,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn service(env: Env) -> WebService {
    WebService::new(WebServiceRequired {
        image: "ghcr.io/acme/orders:1.4.2",
        env,
        cost: CostTags::new("orders", "cc-4711"),
    })
}

fn tls() -> Tls {
    Tls::domain("orders.example.com", "Z0123456789ABCDEFGHIJ", "example.com")
}

fn stack_of(props: WebServiceStackProps) -> (App, Value) {
    let app = App::new();
    WebServiceStack::new(&app, "orders", props);
    let template = template(&app);
    (app, template)
}

fn template(app: &App) -> Value {
    let assembly = app.synth().expect("the program has no mistakes");
    serde_json::from_slice(&assembly.file("orders.template.json").unwrap().bytes).unwrap()
}

fn of_type<'a>(template: &'a Value, type_name: &str) -> Vec<&'a Value> {
    let resources = template["Resources"].as_object().unwrap().values();
    resources.filter(|one| one["Type"] == type_name).map(|one| &one["Properties"]).collect()
}

/// What holds for every web service, whatever its settings.
#[track_caller]
fn keeps_the_invariants(template: &Value, public: bool) {
    for (id, resource) in template["Resources"].as_object().unwrap() {
        let properties = &resource["Properties"];
        let type_name = resource["Type"].as_str().unwrap();
        if let Some(tags) = properties["Tags"].as_array() {
            for key in ["team", "cost-centre", "environment"] {
                assert!(tags.iter().any(|tag| tag["Key"] == key), "{id} has no tag `{key}`");
            }
        }
        match type_name {
            "AWS::S3::Bucket" => {
                assert_eq!(
                    properties["PublicAccessBlockConfiguration"]["RestrictPublicBuckets"], true,
                    "{id}"
                );
                assert!(properties["BucketEncryption"].is_object(), "{id} is not encrypted");
            }
            "AWS::SQS::Queue" => {
                let encrypted =
                    properties["SqsManagedSseEnabled"] == true || properties["KmsMasterKeyId"].is_object();
                assert!(encrypted, "{id} is not encrypted");
            }
            "AWS::ElasticLoadBalancingV2::Listener" if properties["Protocol"] == "HTTP" => {
                assert_eq!(properties["DefaultActions"][0]["Type"], "redirect", "{id} answers without TLS");
            }
            "AWS::ElasticLoadBalancingV2::LoadBalancer" => {
                assert_eq!(properties["Scheme"] == "internet-facing", public);
            }
            "AWS::ECS::Service" => {
                let network = &properties["NetworkConfiguration"]["AwsvpcConfiguration"];
                assert_eq!(network["AssignPublicIp"], "DISABLED", "{id} can be reached from outside");
            }
            "AWS::IAM::Policy" => {
                for statement in properties["PolicyDocument"]["Statement"].as_array().unwrap() {
                    assert_ne!(statement["Action"], "*", "{id} allows everything");
                }
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_web_service_keeps_the_invariants(
        service: WebService,
        queue in any::<bool>(),
        bucket in any::<bool>(),
    ) {
        let props = || WebServiceStackProps::new(service.clone(), tls()).queue(queue).bucket(bucket);
        let (_, template) = stack_of(props());
        keeps_the_invariants(&template, service.public);
        let pci = service.compliance == Compliance::Pci;
        prop_assert_eq!(of_type(&template, "AWS::SQS::Queue").len(), if queue { 2 } else { 0 });
        prop_assert_eq!(of_type(&template, "AWS::KMS::Key").len(), usize::from(pci));
        prop_assert_eq!(&stack_of(props()).1, &template, "the same program, the same document");

        let app = App::new();
        WebServiceChart::new(&app, "orders", WebServiceChartProps::new(service, "orders.example.com"));
        prop_assert!(app.synth().is_ok());
    }
}

#[test]
fn tasks_scale_and_are_checked() {
    let (_, template) = stack_of(WebServiceStackProps::new(
        service(Env::prod())
            .health_path("/up")
            .scaling(Scaling::between(2, 5).on_cpu(70))
            .memory(Size::gibibytes(1)),
        tls(),
    ));
    let target = of_type(&template, "AWS::ApplicationAutoScaling::ScalableTarget")[0];
    assert_eq!((&target["MinCapacity"], &target["MaxCapacity"]), (&json!(2), &json!(5)));
    let policy = of_type(&template, "AWS::ApplicationAutoScaling::ScalingPolicy")[0];
    assert_eq!(policy["TargetTrackingScalingPolicyConfiguration"]["TargetValue"], 70);
    assert_eq!(of_type(&template, "AWS::ElasticLoadBalancingV2::TargetGroup")[0]["HealthCheckPath"], "/up");
    assert_eq!(of_type(&template, "AWS::ECS::TaskDefinition")[0]["Memory"], "1024");
    assert_eq!(of_type(&template, "AWS::CloudWatch::Alarm").len(), 5);
}

#[test]
fn alarms_tell_the_topic() {
    let topic: Val<Is<kinds::TopicArn>> = known("arn:aws:sns:eu-west-1:123456789012:on-call");
    let props = WebServiceStackProps::new(service(Env::prod()), tls()).alarm_topic(topic).queue(true);
    let (_, template) = stack_of(props);
    let alarms = of_type(&template, "AWS::CloudWatch::Alarm");
    assert_eq!(alarms.len(), 6);
    for alarm in alarms {
        assert_eq!(alarm["AlarmActions"], json!(["arn:aws:sns:eu-west-1:123456789012:on-call"]));
    }
}

#[test]
fn a_certificate_that_exists_needs_no_zone() {
    let arn: Val<Is<kinds::CertificateArn>> = known("arn:aws:acm:eu-west-1:123456789012:certificate/1");
    let (_, template) = stack_of(WebServiceStackProps::new(service(Env::staging()), Tls::certificate(arn)));
    assert!(of_type(&template, "AWS::CertificateManager::Certificate").is_empty());
    assert!(of_type(&template, "AWS::Route53::RecordSet").is_empty());
}

#[test]
fn what_is_granted_to_the_stack_is_granted_to_its_tasks() {
    let app = App::new();
    let web = WebServiceStack::new(&app, "orders", WebServiceStackProps::new(service(Env::staging()), tls()));
    s3::Bucket::new(&web, "Reports", s3::BucketProps::new()).grant_read(&web);
    let template = template(&app);
    let policies = of_type(&template, "AWS::IAM::Policy");
    let reads = |policy: &&&Value| policy.to_string().contains("s3:GetObject*");
    let policy = policies.iter().find(reads).expect("a policy allows to read");
    assert!(policy["Roles"][0]["Ref"].as_str().unwrap().contains("TaskRole"), "{policy}");
}

#[test]
fn mistakes_in_the_intent_are_reported_with_their_codes() {
    let app = App::new();
    for (id, image, scaling) in
        [("a", "acme/orders", (1, 2)), ("b", "acme/orders:latest", (0, 2)), ("c", "r:5000/o", (3, 2))]
    {
        let service = WebService::new(WebServiceRequired {
            image,
            env: Env::staging(),
            cost: CostTags::new("orders", "cc-4711"),
        });
        let service = service.scaling(Scaling::between(scaling.0, scaling.1));
        WebServiceChart::new(&app, id, WebServiceChartProps::new(service, "orders.example.com"));
    }
    let found = app.synth().unwrap_err();
    assert_eq!(found.codes(), ["IAS3001", "IAS3001", "IAS3002", "IAS3001", "IAS3002"], "{found:?}");
}

#[test]
fn an_image_with_a_digest_is_fixed() {
    let app = App::new();
    let service = WebService::new(WebServiceRequired {
        image: "ghcr.io/acme/orders@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        env: Env::staging(),
        cost: CostTags::new("orders", "cc-4711"),
    });
    let chart =
        WebServiceChart::new(&app, "orders", WebServiceChartProps::new(service, "orders.example.com"));
    app.synth().unwrap();
    assert_eq!(chart.node().path(), "orders");
}
