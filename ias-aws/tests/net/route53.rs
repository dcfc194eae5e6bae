use ias_aws::elasticloadbalancingv2::{ApplicationLoadBalancer, ApplicationLoadBalancerProps};
use ias_aws::kinds;
use ias_aws::route53::{
    ARecord, ARecordProps, AaaaRecord, CnameRecord, HostedZone, HostedZoneProps, RecordOptions, RecordTarget,
    TxtRecord,
};
use ias_core::{Duration, Val, known};
use serde_json::json;

use super::support::trial;

#[test]
fn an_alias_of_a_load_balancer() {
    let trial = trial();
    let alb =
        ApplicationLoadBalancer::new(&trial.stack, "Lb", ApplicationLoadBalancerProps::new(trial.vpc()));
    let zone = HostedZone::new(&trial.stack, "Zone", HostedZoneProps::new("example.org"));
    let props = ARecordProps::new(&zone, RecordTarget::from_alias(&alb)).record_name("www");
    ARecord::new(&trial.stack, "Alias", props);
    let template = trial.template();
    assert_eq!(template.properties("ZoneA5DE4B68"), &json!({ "Name": "example.org." }));
    assert_eq!(
        template.properties("Alias325C5727"),
        &json!({
            "Type": "A",
            "Name": "www.example.org.",
            "HostedZoneId": { "Ref": "ZoneA5DE4B68" },
            "AliasTarget": {
                "HostedZoneId": { "Fn::GetAtt": ["Lb1928D9D6", "CanonicalHostedZoneID"] },
                "DNSName": { "Fn::Sub": "dualstack.${Lb1928D9D6.DNSName}" },
            },
        })
    );
}

#[test]
fn records_of_an_existing_zone() {
    let trial = trial();
    let id = known::<kinds::HostedZoneId>("Z123");
    let zone = HostedZone::from_attributes(&trial.stack, "Zone", id, "example.org.");
    let addresses = RecordTarget::from_ip_addresses(["2001:db8::1"]);
    AaaaRecord::new(&trial.stack, "Six", ARecordProps::new(&zone, addresses).ttl(Duration::minutes(5)));
    CnameRecord::new(
        &trial.stack,
        "Shop",
        "shop.example.com",
        RecordOptions::new(&zone).record_name("shop.example.org"),
    );
    let proof =
        TxtRecord::new(&trial.stack, "Proof", ["v=spf1 -all"], RecordOptions::new(&zone).record_name("x."));
    assert!(proof.domain_name().known().is_none());
    let template = trial.template();
    let all = template.all("AWS::Route53::RecordSet");
    let record = |name: &str| all.iter().find(|one| one["Name"] == name).unwrap();
    assert_eq!(record("example.org.")["TTL"], "300");
    assert_eq!(record("shop.example.org.")["TTL"], "1800");
    assert_eq!(record("x.")["ResourceRecords"], json!(["\"v=spf1 -all\""]));
}

#[test]
fn a_private_zone_belongs_to_its_networks() {
    let trial = trial();
    let vpc = trial.vpc();
    let props = HostedZoneProps::new("internal").vpcs([(vpc.vpc_id(), Val::unchecked("eu-west-1"))]);
    let zone = HostedZone::new(&trial.stack, "Zone", props);
    assert!(zone.name_servers().is_none());
    let template = trial.template();
    assert_eq!(
        template.properties("ZoneA5DE4B68")["VPCs"],
        json!([{ "VPCId": { "Ref": "Vpc8378EB38" }, "VPCRegion": "eu-west-1" }])
    );
}
