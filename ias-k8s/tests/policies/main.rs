//! Every rule: a program that it has nothing against, one with a mistake, one whose raw override makes the mistake.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod baseline;
mod build;
mod pod_security;
mod pods;

use ias_core::App;
use ias_core::testing::{RuleCase, assert_rules};
use ias_k8s::policies::{all, packs};
use ias_k8s::{Chart, ChartProps};

type Case = RuleCase<Chart>;

fn chart(app: &App) -> Chart {
    Chart::new(app, "c", ChartProps::new().namespace("shop"))
}

fn cases() -> Vec<Case> {
    [baseline::cases(), pods::cases()].into_iter().flatten().collect()
}

#[test]
fn every_rule_has_a_page_and_finds_what_it_is_for() {
    assert_rules(&all(), &cases(), chart, "src/policies");
}

/// A rule that no pack has is forgotten.
#[test]
fn every_rule_is_in_a_pack() {
    let packs = [packs::baseline(), packs::pod_security_baseline(), packs::pod_security_restricted()];
    let forgotten: Vec<&str> = all()
        .iter()
        .filter(|rule| !packs.iter().any(|pack| pack.rules().any(|one| one == **rule)))
        .map(|rule| rule.id())
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}
