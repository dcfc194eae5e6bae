//! What of the CIS benchmark shows in templates.

use ias_core::policy::Pack;

use crate::policies::{cloudtrail, config, ec2, efs, iam, kms, rds, s3};

/// What of the [CIS AWS Foundations Benchmark 5.0](https://docs.aws.amazon.com/securityhub/latest/userguide/cis-aws-foundations-benchmark.html)
/// shows in templates; most of it is about accounts.
///
/// Versions number their controls anew; 5.0 is the one that Security Hub checks.
pub fn cis() -> Pack {
    Pack::new("cis-aws-5.0", env!("CARGO_PKG_VERSION"))
        .rule_for(&cloudtrail::ENCRYPTED, ["3.5"])
        .rule_for(&cloudtrail::EVERY_REGION, ["3.1"])
        .rule_for(&cloudtrail::LOG_VALIDATION, ["3.2"])
        .rule_for(&config::EVERY_TYPE, ["3.3"])
        .rule_for(&ec2::DISKS_ENCRYPTED, ["5.1.1"])
        .rule_for(&ec2::FLOW_LOGS, ["3.7"])
        .rule_for(&ec2::IMDSV2, ["5.7"])
        .rule_for(&ec2::NETWORK_ACL_ADMIN_PORTS, ["5.2"])
        .rule_for(&ec2::NO_DEFAULT_GROUP, ["5.5"])
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["5.3", "5.4"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["5.1.1"])
        .rule_for(&efs::ENCRYPTED, ["2.3.1"])
        .rule_for(&iam::NO_ACCESS_KEYS, ["1.13"])
        .rule_for(&iam::NO_ADMIN_POLICIES, ["1.15", "1.21"])
        .rule_for(&iam::NO_FULL_ACCESS, ["1.15"])
        .rule_for(&iam::NO_PASSWORDS, ["1.9"])
        .rule_for(&iam::NO_USER_POLICIES, ["1.14"])
        .rule_for(&kms::KEY_ROTATION, ["3.6"])
        .rule_for(&rds::MINOR_UPGRADES, ["2.2.2"])
        .rule_for(&rds::MULTI_AZ, ["2.2.4"])
        .rule_for(&rds::NOT_PUBLIC, ["2.2.3"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["2.2.1"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["2.1.4"])
        .rule_for(&s3::SECURE_TRANSPORT, ["2.1.1"])
}
