//! Rules for AWS, one file each, and packs of them; behind the feature `policies`, which turns on the services that they
//! speak of.
//!
//! ```
//! use ias_aws::{Stack, StackProps, policies::packs, s3};
//! use ias_core::App;
//!
//! let app = App::new();
//! app.policies(packs::baseline());
//! let stack = Stack::new(&app, "data", StackProps::new());
//! s3::CfnBucket::new(&stack, "Raw", s3::CfnBucketProps::new());
//! let found = app.synth().unwrap_err();
//! assert!(found.codes().contains(&"s3-block-public-access"));
//! ```
//!
//! The documentation of each rule is its page, which the command `explain s3-block-public-access` prints as well.

mod documents;
mod outline;
mod plain_secrets;
mod region;

pub mod cloudtrail;
pub mod config;
pub mod dynamodb;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod efs;
pub mod elasticache;
pub mod elasticloadbalancingv2;
pub mod general;
pub mod iam;
pub mod kms;
pub mod lambda;
pub mod logs;
pub mod opensearchservice;
pub mod packs;
pub mod rds;
pub mod residency;
pub mod s3;
pub mod secretsmanager;
pub mod sns;
pub mod sqs;

pub use documents::{IDENTITIES, Statement, statements, statements_of};
pub use outline::outline;
pub use region::Placed;

use ias_core::policy::Rule;

/// Every rule of this crate, by service.
pub fn all() -> Vec<&'static Rule> {
    [
        cloudtrail::RULES,
        config::RULES,
        dynamodb::RULES,
        ec2::RULES,
        ecr::RULES,
        ecs::RULES,
        efs::RULES,
        elasticache::RULES,
        elasticloadbalancingv2::RULES,
        general::RULES,
        iam::RULES,
        kms::RULES,
        lambda::RULES,
        logs::RULES,
        opensearchservice::RULES,
        rds::RULES,
        residency::RULES,
        s3::RULES,
        secretsmanager::RULES,
        sns::RULES,
        sqs::RULES,
    ]
    .concat()
}
