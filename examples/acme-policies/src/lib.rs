//! The policies of a platform team: what everybody has to keep, in one crate with a version.
//!
//! A service's program takes them in with a line, and `cargo update` brings the next release:
//!
//! ```
//! use acme_policies::acme;
//! use ias_aws::{Environment, Stack, StackProps, sqs};
//! use ias_core::{App, Tags};
//!
//! let app = App::new();
//! app.policies(acme());
//! Tags::of(&app).add("owner", "team-orders");
//! let props = StackProps::new().environment(Environment::in_region("eu-central-1"));
//! let stack = Stack::new(&app, "orders", props);
//! let dead = sqs::Queue::new(&stack, "Dead", sqs::QueueProps::new());
//! # let _ = dead;
//! let found = app.synth().unwrap_err();
//! assert_eq!(found.codes(), ["acme-queue-dead-letters"]);
//! ```

mod queue_dead_letters;

pub use queue_dead_letters::QUEUE_DEAD_LETTERS;

use ias_aws::policies::general::{ALLOWED_REGIONS, AllowedRegions, MANDATORY_TAGS, MandatoryTags};
use ias_aws::policies::{logs, packs, s3};
use ias_core::policy::{Enforcement, Pack};

/// What holds for every program of Acme.
///
/// The baseline of ias; data stay in the EU; every resource says who owns it; failed messages are kept. Open buckets have no
/// exceptions, and other exceptions need the security team.
pub fn acme() -> Pack {
    Pack::new("acme", env!("CARGO_PKG_VERSION"))
        .parameter(AllowedRegions::new(["eu-central-1", "eu-west-1"]))
        .parameter(MandatoryTags::new(["owner"]))
        .parameter(logs::LogRetention { days: 90 })
        .include(packs::baseline())
        .rule_for(&ALLOWED_REGIONS, ["Acme 2.1"])
        .rule_for(&MANDATORY_TAGS, ["Acme 1.4"])
        .rule_for(&QUEUE_DEAD_LETTERS, ["Acme 5.2"])
        .enforce(&logs::RETENTION, Enforcement::Mandatory)
        .lock(&ALLOWED_REGIONS)
        .lock(&s3::BLOCK_PUBLIC_ACCESS)
        .no_exceptions(&s3::BLOCK_PUBLIC_ACCESS)
        .approvers(["security@acme.example"])
}
