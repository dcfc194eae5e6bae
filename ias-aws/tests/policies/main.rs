//! Every rule: a program that it has nothing against, one with a mistake, one whose raw override makes the mistake.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod around;
mod cloudtrail;
mod config;
mod dynamodb;
mod ec2;
mod ecr;
mod ecs;
mod efs;
mod elasticache;
mod elasticloadbalancingv2;
mod general;
mod iam;
mod kms;
mod lambda;
mod logs;
mod opensearchservice;
mod rds;
mod reading;
mod residency;
mod s3;
mod secretsmanager;
mod sns;
mod sqs;

use ias_aws::{Environment, Stack, StackProps, policies};
use ias_core::App;
use ias_core::policy::Rule;
use ias_core::testing::{RuleCase, assert_rules};

type Case = RuleCase<Stack>;

fn stack(app: &App) -> Stack {
    Stack::new(app, "s", StackProps::new().environment(Environment::in_region("eu-west-1")))
}

#[test]
fn every_rule_has_a_page_and_finds_what_it_is_for() {
    let cases = [
        cloudtrail::cases(),
        config::cases(),
        dynamodb::cases(),
        ec2::cases(),
        ecr::cases(),
        ecs::cases(),
        efs::cases(),
        elasticache::cases(),
        elasticloadbalancingv2::cases(),
        general::cases(),
        iam::cases(),
        kms::cases(),
        lambda::cases(),
        logs::cases(),
        opensearchservice::cases(),
        rds::cases(),
        residency::cases(),
        s3::cases(),
        secretsmanager::cases(),
        sns::cases(),
        sqs::cases(),
    ];
    let cases: Vec<Case> = cases.into_iter().flatten().collect();
    assert_rules(&policies::all(), &cases, stack, "src/policies");
}

/// A rule that no pack has is forgotten.
#[test]
fn every_rule_is_in_a_pack() {
    let baseline = policies::packs::baseline();
    let packed: Vec<&str> = baseline.rules().map(Rule::id).collect();
    // Those with parameters that only an organisation knows.
    let own = |id: &str| id.starts_with("aws-");
    let forgotten: Vec<&str> =
        policies::all().iter().map(|rule| rule.id()).filter(|id| !packed.contains(id) && !own(id)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

/// The page of each rule names the controls; a pack that says otherwise is out of date.
#[test]
fn packs_of_standards_say_what_the_pages_of_their_rules_say() {
    use policies::packs;
    let standards = [
        (packs::pci_dss(), "PCI DSS 4.0.1 "),
        (packs::hipaa(), "HIPAA "),
        (packs::nist_800_53_r5(), "NIST 800-53 r5 "),
        (packs::cis(), "CIS AWS Foundations 5.0 "),
    ];
    for (pack, name) in standards {
        for rule in policies::all() {
            let last = rule.code.page.lines().map(str::trim).rfind(|line| line.starts_with("- "));
            let parts = last.unwrap_or_default().trim_start_matches("- ").split(", ");
            let named = parts.filter_map(|part| part.strip_prefix(name)).flat_map(|list| list.split(" and "));
            // A control may have a word in brackets behind it.
            let named = named.map(|control| control.split(" (").next().unwrap_or_default());
            // Rules with parameters of an organisation are in no pack.
            let own = rule.id().starts_with("aws-");
            let named: Vec<&str> = named.filter(|_| !own).collect();
            assert_eq!(pack.controls(rule), named, "{} in {}", rule.id(), pack.name());
        }
    }
}
