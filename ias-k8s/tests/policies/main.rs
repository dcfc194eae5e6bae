//! Every rule: a program that it has nothing against, one with a mistake, one whose raw override makes the mistake.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod baseline;
mod build;
mod namespaces;
mod network;
mod pod_security;
mod pods;
mod rbac;
mod workloads;

use ias_core::App;
use ias_core::testing::{RuleCase, assert_rules};
use ias_k8s::policies::{all, packs};
use ias_k8s::{Chart, ChartProps};

type Case = RuleCase<Chart>;

fn chart(app: &App) -> Chart {
    Chart::new(app, "c", ChartProps::new().namespace("shop"))
}

fn cases() -> Vec<Case> {
    let areas = [
        baseline::cases(),
        namespaces::cases(),
        network::cases(),
        pods::cases(),
        rbac::cases(),
        workloads::cases(),
    ];
    areas.into_iter().flatten().collect()
}

#[test]
fn every_rule_has_a_page_and_finds_what_it_is_for() {
    assert_rules(&all(), &cases(), chart, "src/policies");
}

/// A rule that no pack has is forgotten; those with parameters that only an organisation knows are for its own pack.
#[test]
fn every_rule_is_in_a_pack() {
    let packs = [packs::baseline(), packs::pod_security_restricted(), packs::nist_800_53_r5()];
    let forgotten: Vec<&str> = all()
        .iter()
        .filter(|rule| {
            rule.parameter.is_some() == packs.iter().any(|pack| pack.rules().any(|one| one == **rule))
        })
        .map(|rule| rule.id())
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

/// The packs of the standards hold what the last line of the sources of each page says, and nothing else.
#[test]
fn the_packs_of_standards_have_the_controls_of_the_pages() {
    let packs = [
        ("CIS Kubernetes 1.12 ", packs::cis()),
        ("HIPAA ", packs::hipaa()),
        ("NIST 800-53 r5 ", packs::nist_800_53_r5()),
        ("PCI DSS 4.0.1 ", packs::pci_dss()),
    ];
    for rule in all() {
        let sources =
            rule.code.page.lines().map(str::trim).rfind(|line| line.starts_with("- ")).unwrap_or_default();
        let parts: Vec<&str> = sources.trim_start_matches("- ").split(", ").collect();
        for (standard, pack) in &packs {
            let named: Vec<&str> = parts
                .iter()
                .filter_map(|part| part.strip_prefix(standard))
                .flat_map(|list| list.split(" and "))
                .collect();
            let named = if rule.parameter.is_some() { Vec::new() } else { named };
            assert_eq!(pack.controls(rule), named, "{} in {standard}", rule.id());
        }
        let known = |part: &&str| packs.iter().any(|(standard, _)| part.starts_with(standard));
        assert!(parts.iter().all(known), "{}: {sources}", rule.id());
    }
}
