use ias_aws::ec2::{Connectable, Connections, Peer, Port, SecurityGroup, SecurityGroupProps};
use ias_aws::kinds;
use ias_core::{Val, known, lazy};
use serde_json::json;

use super::support::{Trial, trial};

fn group(trial: &Trial, id: &str, all_outbound: bool) -> SecurityGroup {
    let vpc = match trial.app.find::<ias_aws::ec2::Vpc>().pop() {
        Some(vpc) => vpc,
        None => trial.vpc(),
    };
    SecurityGroup::new(&trial.stack, id, SecurityGroupProps::new(vpc).allow_all_outbound(all_outbound))
}

#[test]
fn rules_about_addresses_stand_in_the_group() {
    let trial = trial();
    let web = group(&trial, "Web", true);
    web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(80), "http");
    web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(80), "http");
    web.add_ingress_rule(&Peer::ipv6("2001:db8::/32"), Port::tcp_range(8000, 8010), "");
    web.add_ingress_rule(
        &Peer::prefix_list(known::<kinds::PrefixListId>("pl-1")),
        Port::all_traffic(),
        "list",
    );
    let template = trial.template();
    let web = template.only("AWS::EC2::SecurityGroup");
    assert_eq!(web["GroupDescription"], "Web/Web");
    assert_eq!(
        web["SecurityGroupIngress"],
        json!([
            { "Description": "http", "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0" },
            {
                "Description": "from 2001:db8::/32:8000-8010",
                "IpProtocol": "tcp", "FromPort": 8000, "ToPort": 8010, "CidrIpv6": "2001:db8::/32"
            },
            { "Description": "list", "IpProtocol": "-1", "SourcePrefixListId": "pl-1" },
        ])
    );
    assert_eq!(
        web["SecurityGroupEgress"],
        json!([{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0", "Description": "Allow all outbound traffic by default" }])
    );
}

#[test]
fn a_closed_group_lists_what_may_leave() {
    let trial = trial();
    let closed = group(&trial, "Closed", false);
    let listed = group(&trial, "Listed", false);
    listed.add_egress_rule(&Peer::ipv4("10.0.0.0/8"), Port::udp(53), "names");
    let template = trial.template();
    let groups = template.all("AWS::EC2::SecurityGroup");
    assert_eq!(
        groups[0]["SecurityGroupEgress"],
        json!([{
            "IpProtocol": "icmp", "CidrIp": "255.255.255.255/32", "Description": "Disallow all traffic",
            "FromPort": 252, "ToPort": 86
        }])
    );
    assert_eq!(groups[1]["SecurityGroupEgress"][0]["Description"], "names");
    assert_eq!(groups[1]["SecurityGroupEgress"].as_array().unwrap().len(), 1);
    assert!(!closed.allows_all_outbound());
}

#[test]
fn rules_about_groups_are_resources_and_two_groups_may_name_each_other() {
    let trial = trial();
    let (web, db) = (group(&trial, "Web", true), group(&trial, "Db", false));
    web.connections().allow_to(&db, Port::tcp(5432), "orders");
    web.connections().allow_to(&db, Port::tcp(5432), "again");
    db.connections().allow_to(&web, Port::tcp(9000), "back");
    db.connections().allow_internally(Port::all_tcp(), "each other");
    let template = trial.template();
    let ingress = template.all("AWS::EC2::SecurityGroupIngress");
    assert_eq!(ingress.len(), 3);
    let orders = ingress.iter().find(|rule| rule["Description"] == "orders").unwrap();
    assert_eq!((&orders["FromPort"], &orders["ToPort"]), (&json!(5432), &json!(5432)));
    assert!(orders["GroupId"]["Fn::GetAtt"][0].as_str().unwrap().starts_with("Db"));
    assert!(orders["SourceSecurityGroupId"]["Fn::GetAtt"][0].as_str().unwrap().starts_with("Web"));
    // Of the web group everything may leave, so only the other one says so.
    let egress = template.all("AWS::EC2::SecurityGroupEgress");
    assert_eq!(egress.len(), 2);
}

#[test]
fn a_late_port_is_a_rule_of_its_own() {
    let trial = trial();
    let web = group(&trial, "Web", true);
    let late: [Val<i64>; 2] = [lazy(|| 1000), lazy(|| 2000)];
    late.iter().for_each(|port| web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(port), "late"));
    let template = trial.template();
    assert_eq!(template.all("AWS::EC2::SecurityGroupIngress").len(), 2);
}

#[test]
fn the_default_port_is_that_of_the_service() {
    let trial = trial();
    let (web, db) = (group(&trial, "Web", true), group(&trial, "Db", false));
    struct Database(SecurityGroup);
    impl Connectable for Database {
        fn connections(&self) -> Connections {
            Connections::new([&self.0]).default_port(Port::tcp(3306))
        }
    }
    web.connections().allow_to_default_port(&Database(db), "orders");
    assert_eq!(trial.template().only("AWS::EC2::SecurityGroupIngress")["FromPort"], 3306);
}

#[test]
fn rules_of_an_existing_group_belong_to_the_stack() {
    let trial = trial();
    let old =
        SecurityGroup::from_security_group_id(&trial.stack, "Old", known::<kinds::SecurityGroupId>("sg-1"));
    old.connections().allow_from_any_ipv4(Port::tcp(443), "https");
    let template = trial.template();
    let rule = template.only("AWS::EC2::SecurityGroupIngress");
    assert_eq!((&rule["GroupId"], &rule["CidrIp"]), (&json!("sg-1"), &json!("0.0.0.0/0")));
}

#[test]
fn mistakes_are_told() {
    let trial = trial();
    let web = group(&trial, "Web", true);
    web.add_ingress_rule(&Peer::ipv4("10.0.0.1/8"), Port::tcp(80), "range");
    web.add_ingress_rule(&Peer::ipv6("10.0.0.0/8"), Port::tcp(80), "range");
    web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(80), "a 'quote'");
    web.add_ingress_rule(&Peer::any_ipv4(), Port::tcp(81), &"a".repeat(256));
    web.add_egress_rule(&Peer::any_ipv4(), Port::tcp(80), "without effect");
    web.connections().allow_from(&Connections2, Port::tcp(80), "nobody");
    let mut found = trial.problems();
    found.sort_unstable();
    assert_eq!(found, ["IAS1101", "IAS1101", "IAS1105", "IAS1105", "IAS1106", "IAS1107"]);
}

/// Something without a security group.
struct Connections2;
impl Connectable for Connections2 {
    fn connections(&self) -> Connections {
        Connections::default()
    }
}
