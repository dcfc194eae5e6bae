//! A rule, a pack and an exception.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "a program of README.md, word for word")]

use ias_aws::{prelude::*, s3, sqs};
use ias_core::prelude::*;
use ias_aws::policies::{self, packs};
use ias_core::policy::{Exception, Findings, Pack, Resource, policy};
use sqs::{CfnQueue, CfnQueueProps};

/// Queues keep messages that fail.
#[policy(id = "acme-queue-dead-letters", severity = Medium, enforcement = Mandatory)]
pub fn queue_dead_letters(queue: &Resource<'_, CfnQueue>, findings: &mut Findings) {
    let redrive = queue.get(CfnQueueProps::redrive_policy);
    findings.expect(&redrive, |set| set.is_some(), "messages that fail are lost");
}

fn keep_rules(app: &App, bucket: &s3::Bucket) {
    app.policies(packs::baseline()); // also pci_dss(), hipaa(), nist_800_53_r5(), cis(); pod_security_restricted()
    app.policies(Pack::new("acme", "1.0.0").rule(&QUEUE_DEAD_LETTERS));
    bucket.node().except(
        Exception::new(&policies::s3::VERSIONING, "can be made again").owner("team-images").expires(date!("2027-06-30")),
    );
}

#[test]
fn the_rule_is_in_force_and_the_exception_counts() {
    let app = App::new();
    let stack = Stack::new(&app, "data", StackProps::new());
    keep_rules(&app, &s3::Bucket::new(&stack, "Images", s3::BucketProps::new()));
    sqs::Queue::new(&stack, "Jobs", sqs::QueueProps::new());
    let found = app.synth().expect_err("messages that fail are lost");
    assert!(found.codes().contains(&"acme-queue-dead-letters"), "{found:?}");
    let excepted = found.iter().find(|one| one.code.id == "s3-versioning").map(|one| one.severity);
    assert_eq!(excepted, Some(ias_core::Severity::Note), "{found:?}");
}
