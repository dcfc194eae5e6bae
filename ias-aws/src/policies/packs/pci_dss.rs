//! What of PCI DSS shows in templates.

use ias_core::policy::Pack;

use crate::policies::{ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of [PCI DSS 4.0](https://docs.aws.amazon.com/securityhub/latest/userguide/pci-standard.html) shows in templates.
///
/// Logs are kept for a year.
pub fn pci_dss() -> Pack {
    Pack::new("pci-dss-4.0", env!("CARGO_PKG_VERSION"))
        .parameter(logs::LogRetention { days: 365 })
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["1.3.1"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["3.5.1"])
        .rule_for(&iam::NO_FULL_ACCESS, ["7.2.1"])
        .rule_for(&kms::KEY_ROTATION, ["3.7.4"])
        .rule_for(&lambda::URL_AUTH, ["1.4.4"])
        .rule_for(&logs::RETENTION, ["10.5.1"])
        .rule_for(&rds::NOT_PUBLIC, ["1.4.4"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["3.5.1"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["1.4.4"])
        .rule_for(&s3::SECURE_TRANSPORT, ["4.2.1"])
        .rule_for(&s3::VERSIONING, ["10.5.1"])
        .rule_for(&sns::ENCRYPTED, ["3.5.1"])
        .rule_for(&sqs::ENCRYPTED, ["3.5.1"])
}
