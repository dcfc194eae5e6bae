//! What of NIST 800-53 shows in templates.

use ias_core::policy::Pack;

use crate::policies::{cloudtrail, config, dynamodb, ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of [NIST 800-53 revision 5](https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference-nist-800-53.html)
/// shows in templates.
///
/// Mandatory tags serve CM-8 and allowed regions SA-9(5); both depend on the organisation and belong to its own pack. Logs
/// are kept for a year.
pub fn nist_800_53_r5() -> Pack {
    Pack::new("nist-800-53-r5", env!("CARGO_PKG_VERSION"))
        .parameter(iam::SessionDuration { seconds: 4 * 3600 })
        .parameter(kms::DeletionWindow { days: 14 })
        .parameter(logs::LogRetention { days: 365 })
        .parameter(rds::BackupRetention { days: 7 })
        .rule_for(&cloudtrail::ENCRYPTED, ["AU-9", "SC-28"])
        .rule_for(&cloudtrail::EVERY_REGION, ["AU-2", "AU-12"])
        .rule_for(&cloudtrail::LOG_VALIDATION, ["AU-9", "SI-7"])
        .rule_for(&config::EVERY_TYPE, ["CM-3", "CM-8"])
        .rule_for(&dynamodb::CUSTOMER_KEY, ["SC-12", "SC-28"])
        .rule_for(&dynamodb::DELETION_PROTECTION, ["CM-3", "SC-5"])
        .rule_for(&dynamodb::RECOVERY, ["CP-9", "CP-10"])
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["AC-4", "CM-7"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["SC-28"])
        .rule_for(&iam::FEDERATED_SUBJECT, ["AC-3", "IA-8"])
        .rule_for(&iam::NO_ACCESS_KEYS, ["AC-2", "IA-5"])
        .rule_for(&iam::NO_ADMIN_POLICIES, ["AC-6"])
        .rule_for(&iam::NO_FULL_ACCESS, ["AC-6"])
        .rule_for(&iam::NO_NOT_ACTION, ["AC-6"])
        .rule_for(&iam::NO_OPEN_TRUST, ["AC-3", "AC-6"])
        .rule_for(&iam::NO_PASSWORDS, ["IA-2", "IA-5"])
        .rule_for(&iam::NO_SERVICE_WILDCARDS, ["AC-6"])
        .rule_for(&iam::NO_USER_POLICIES, ["AC-2", "AC-6"])
        .rule_for(&iam::PASS_ROLE, ["AC-6"])
        .rule_for(&iam::SESSION_DURATION, ["AC-12"])
        .rule_for(&kms::DELETION_WINDOW, ["SC-12"])
        .rule_for(&kms::KEY_ROTATION, ["SC-12"])
        .rule_for(&kms::NO_OPEN_KEYS, ["AC-3", "SC-12"])
        .rule_for(&lambda::URL_AUTH, ["AC-3"])
        .rule_for(&logs::ENCRYPTED, ["AU-9", "SC-28"])
        .rule_for(&logs::RETENTION, ["AU-11"])
        .rule_for(&rds::BACKUP_RETENTION, ["CP-9", "SI-12"])
        .rule_for(&rds::DELETION_PROTECTION, ["CM-3", "SC-5"])
        .rule_for(&rds::IAM_AUTHENTICATION, ["AC-2", "AC-3"])
        .rule_for(&rds::MINOR_UPGRADES, ["SI-2"])
        .rule_for(&rds::MULTI_AZ, ["CP-10", "SC-36"])
        .rule_for(&rds::NOT_PUBLIC, ["AC-4", "SC-7"])
        .rule_for(&rds::NO_DEFAULT_ADMIN, ["CM-2"])
        .rule_for(&rds::NO_PLAIN_PASSWORD, ["IA-5"])
        .rule_for(&rds::REQUIRE_TLS, ["SC-8"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["SC-28"])
        .rule_for(&s3::ACCESS_LOGGING, ["AU-2", "AU-12"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["AC-3", "SC-7"])
        .rule_for(&s3::KMS_KEY, ["SC-12", "SC-28"])
        .rule_for(&s3::NO_ACLS, ["AC-3", "AC-6"])
        .rule_for(&s3::NO_PUBLIC_POLICY, ["AC-3", "SC-7"])
        .rule_for(&s3::SECURE_TRANSPORT, ["SC-8"])
        .rule_for(&s3::VERSIONING, ["CP-9", "SI-12"])
        .rule_for(&sns::ENCRYPTED, ["SC-28"])
        .rule_for(&sqs::ENCRYPTED, ["SC-28"])
}
