//! Every rule: a program that it has nothing against, one with a mistake, one whose raw override makes the mistake.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod ec2;
mod general;
mod iam;
mod kms;
mod lambda;
mod logs;
mod rds;
mod s3;
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
        ec2::cases(),
        general::cases(),
        iam::cases(),
        kms::cases(),
        lambda::cases(),
        logs::cases(),
        rds::cases(),
        s3::cases(),
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
    let own = ["aws-allowed-regions", "aws-mandatory-tags"];
    let forgotten: Vec<&str> = policies::all()
        .iter()
        .map(|rule| rule.id())
        .filter(|id| !packed.contains(id) && !own.contains(id))
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
