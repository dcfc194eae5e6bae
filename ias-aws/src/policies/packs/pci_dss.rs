//! What of PCI DSS shows in templates.

use ias_core::policy::Pack;

use crate::policies::{cloudtrail, config, ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of [PCI DSS 4.0](https://docs.aws.amazon.com/securityhub/latest/userguide/pci-standard.html) shows in templates.
///
/// Logs are kept for a year.
pub fn pci_dss() -> Pack {
    Pack::new("pci-dss-4.0", env!("CARGO_PKG_VERSION"))
        .parameter(kms::DeletionWindow { days: 14 })
        .parameter(logs::LogRetention { days: 365 })
        .rule_for(&cloudtrail::ENCRYPTED, ["10.3.2"])
        .rule_for(&cloudtrail::EVERY_REGION, ["10.2.1"])
        .rule_for(&cloudtrail::LOG_VALIDATION, ["10.3.4"])
        .rule_for(&config::EVERY_TYPE, ["11.5.2"])
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["1.3.1"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["3.5.1"])
        .rule_for(&iam::FEDERATED_SUBJECT, ["7.2.1"])
        .rule_for(&iam::NO_ACCESS_KEYS, ["8.6.3"])
        .rule_for(&iam::NO_ADMIN_POLICIES, ["7.2.1"])
        .rule_for(&iam::NO_FULL_ACCESS, ["7.2.1"])
        .rule_for(&iam::NO_NOT_ACTION, ["7.2.2"])
        .rule_for(&iam::NO_OPEN_TRUST, ["7.2.1"])
        .rule_for(&iam::NO_PASSWORDS, ["8.4.2"])
        .rule_for(&iam::NO_SERVICE_WILDCARDS, ["7.2.1"])
        .rule_for(&iam::NO_USER_POLICIES, ["7.2.1"])
        .rule_for(&iam::PASS_ROLE, ["7.2.2"])
        .rule_for(&kms::DELETION_WINDOW, ["3.7.5"])
        .rule_for(&kms::KEY_ROTATION, ["3.7.4"])
        .rule_for(&kms::NO_OPEN_KEYS, ["3.6.1.3"])
        .rule_for(&lambda::URL_AUTH, ["1.4.4"])
        .rule_for(&logs::ENCRYPTED, ["10.3.1"])
        .rule_for(&logs::RETENTION, ["10.5.1"])
        .rule_for(&rds::MINOR_UPGRADES, ["6.3.3"])
        .rule_for(&rds::NOT_PUBLIC, ["1.4.4"])
        .rule_for(&rds::NO_DEFAULT_ADMIN, ["2.2.2"])
        .rule_for(&rds::NO_PLAIN_PASSWORD, ["8.6.2"])
        .rule_for(&rds::REQUIRE_TLS, ["4.2.1"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["3.5.1"])
        .rule_for(&s3::ACCESS_LOGGING, ["10.2.1"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["1.4.4"])
        .rule_for(&s3::KMS_KEY, ["3.5.1"])
        .rule_for(&s3::NO_PUBLIC_POLICY, ["1.4.4"])
        .rule_for(&s3::SECURE_TRANSPORT, ["4.2.1"])
        .rule_for(&s3::VERSIONING, ["10.5.1"])
        .rule_for(&sns::ENCRYPTED, ["3.5.1"])
        .rule_for(&sqs::ENCRYPTED, ["3.5.1"])
}
