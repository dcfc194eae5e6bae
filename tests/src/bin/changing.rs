//! A program that changes as `-c change=..` says; `tests/diff.rs` compares one with another.

use std::process::ExitCode;

use ias_aws::cfn::{CfnType as _, RemovalPolicy};
use ias_aws::{Stack, StackProps, dynamodb, ec2, iam, rds, sns};
use ias_core::diff::{Approval, Loss};
use ias_core::{App, Construct, Diagnostics, Inputs, Node, date, package_file, value};
use ias_k8s::{ApiObject, Chart, ChartProps};
use serde::Deserialize;

#[derive(Deserialize)]
struct Settings {
    change: String,
}

/// A component of the platform team.
#[derive(Clone, Construct)]
struct Ledger {
    node: Node,
    table: dynamodb::Table,
}

impl Ledger {
    #[track_caller]
    fn new(scope: &dyn Construct, id: &str, key: &str) -> Ledger {
        scope.node().define(id, |node| {
            let props =
                dynamodb::TableProps::new(dynamodb::Key::string(key)).removal_policy(RemovalPolicy::Destroy);
            let table = dynamodb::Table::new(&node, "Entries", props);
            Ledger { node, table }
        })
    }
}

fn main() -> ExitCode {
    ias_core::run(program)
}

fn program(inputs: &Inputs) -> Result<App, Diagnostics> {
    let settings: Settings = inputs.read(package_file!("changing.yaml"))?;
    let change = |name: &str| settings.change.split('+').any(|one| one == name);
    let app = inputs.app();
    let stack = Stack::new(&app, "orders", StackProps::new());

    let key = if change("key") { "order" } else { "id" };
    let ledger = Ledger::new(&stack, if change("move") { "Books" } else { "Ledger" }, key);
    if change("moved-from") {
        ledger.node().moved_from("Ledger");
    }
    if change("approved") {
        ledger.node().approve(Approval {
            element: "Ledger/Entries/Resource".into(),
            loss: Loss::Replaced,
            because: vec!["AttributeDefinitions".into(), "KeySchema".into()],
            reason: "the ledger is filled again from the archive".into(),
            approver: "data@acme.example".into(),
            expires: date!("2030-06-30"),
        });
    }

    let role = iam::Role::new(
        &stack,
        "Worker",
        iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")),
    );
    if change("wider") {
        ledger.table.grant_read_write(&role);
    } else {
        ledger.table.grant_read(&role);
    }

    let cidr = if change("network") { "10.1.0.0/16" } else { "10.0.0.0/16" };
    let vpc = ec2::CfnVpc::new(&stack, "Vpc", ec2::CfnVpcProps::new().cidr_block(cidr));
    let mut group = ec2::CfnSecurityGroupProps::new("web").vpc_id(vpc.reference());
    if change("open") {
        let rule =
            ec2::cfn_security_group::Ingress::new("tcp").from_port(22).to_port(22).cidr_ip("0.0.0.0/0");
        group = group.security_group_ingress(ias_core::list![rule]);
    }
    ec2::CfnSecurityGroup::new(&stack, "Web", group);

    let class = if change("larger") { "db.r8g.xlarge" } else { "db.t4g.medium" };
    rds::CfnDbInstance::new(&stack, "Store", rds::CfnDbInstanceProps::new().db_instance_class(class));
    if !change("quiet") {
        sns::CfnTopic::new(&stack, "Alarms", sns::CfnTopicProps::new())
            .deletion_policy(RemovalPolicy::Retain);
    }

    if !change("no-chart") {
        let chart = Chart::new(&app, "web", ChartProps::new());
        let label = if change("selector") { "web-2" } else { "web" };
        let labels = value!({ "app": label });
        ApiObject::new(
            &chart,
            "web",
            "apps/v1",
            "Deployment",
            value!({ "spec": {
            "replicas": 2,
            "selector": { "matchLabels": labels.clone() },
            "template": {
                "metadata": { "labels": labels },
                "spec": { "containers": [{ "name": "web", "image": "registry.example/web:1.0.0" }] },
            },
        } }),
        );
    }
    Ok(app)
}
