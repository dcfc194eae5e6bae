//! What of NIST 800-53 shows in templates.

use ias_core::policy::Pack;

use crate::policies::{ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of [NIST 800-53 revision 5](https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference-nist-800-53.html)
/// shows in templates.
///
/// Mandatory tags serve CM-8 and allowed regions SA-9(5); both depend on the organisation and belong to its own pack. Logs
/// are kept for a year.
pub fn nist_800_53_r5() -> Pack {
    Pack::new("nist-800-53-r5", env!("CARGO_PKG_VERSION"))
        .parameter(logs::LogRetention { days: 365 })
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["AC-4", "CM-7"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["SC-28"])
        .rule_for(&iam::NO_FULL_ACCESS, ["AC-6"])
        .rule_for(&kms::KEY_ROTATION, ["SC-12"])
        .rule_for(&lambda::URL_AUTH, ["AC-3"])
        .rule_for(&logs::RETENTION, ["AU-11"])
        .rule_for(&rds::NOT_PUBLIC, ["AC-4", "SC-7"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["SC-28"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["AC-3", "SC-7"])
        .rule_for(&s3::SECURE_TRANSPORT, ["SC-8"])
        .rule_for(&s3::VERSIONING, ["CP-9", "SI-12"])
        .rule_for(&sns::ENCRYPTED, ["SC-28"])
        .rule_for(&sqs::ENCRYPTED, ["SC-28"])
}
