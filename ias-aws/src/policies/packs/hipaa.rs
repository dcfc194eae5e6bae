//! What of HIPAA shows in templates.

use ias_core::policy::Pack;

use crate::policies::{cloudtrail, config, dynamodb, ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of the [HIPAA Security Rule](https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-hipaa_security.html)
/// (45 CFR 164) shows in templates.
///
/// Logs are kept for six years, as documentation is (164.316(b)(2)(i)).
pub fn hipaa() -> Pack {
    Pack::new("hipaa", env!("CARGO_PKG_VERSION"))
        .parameter(iam::SessionDuration { seconds: 4 * 3600 })
        .parameter(kms::DeletionWindow { days: 14 })
        .parameter(logs::LogRetention { days: 2192 })
        .parameter(rds::BackupRetention { days: 7 })
        .rule_for(&cloudtrail::ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&cloudtrail::EVERY_REGION, ["164.312(b)"])
        .rule_for(&cloudtrail::LOG_VALIDATION, ["164.312(c)(1)"])
        .rule_for(&config::EVERY_TYPE, ["164.312(b)"])
        .rule_for(&dynamodb::CUSTOMER_KEY, ["164.312(a)(2)(iv)"])
        .rule_for(&dynamodb::RECOVERY, ["164.308(a)(7)(ii)(A)"])
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["164.312(e)(1)"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&iam::FEDERATED_SUBJECT, ["164.312(d)"])
        .rule_for(&iam::NO_ACCESS_KEYS, ["164.308(a)(5)(ii)(D)"])
        .rule_for(&iam::NO_ADMIN_POLICIES, ["164.308(a)(3)(i)"])
        .rule_for(&iam::NO_FULL_ACCESS, ["164.308(a)(3)(i)"])
        .rule_for(&iam::NO_NOT_ACTION, ["164.308(a)(3)(i)"])
        .rule_for(&iam::NO_OPEN_TRUST, ["164.312(a)(1)"])
        .rule_for(&iam::NO_PASSWORDS, ["164.312(d)"])
        .rule_for(&iam::NO_SERVICE_WILDCARDS, ["164.308(a)(3)(i)"])
        .rule_for(&iam::NO_USER_POLICIES, ["164.308(a)(4)(ii)(B)"])
        .rule_for(&iam::PASS_ROLE, ["164.308(a)(3)(i)"])
        .rule_for(&iam::SESSION_DURATION, ["164.312(a)(2)(iii)"])
        .rule_for(&kms::DELETION_WINDOW, ["164.308(a)(7)(ii)(A)"])
        .rule_for(&kms::KEY_ROTATION, ["164.312(a)(2)(iv)"])
        .rule_for(&kms::NO_OPEN_KEYS, ["164.312(a)(1)"])
        .rule_for(&lambda::URL_AUTH, ["164.312(a)(1)"])
        .rule_for(&logs::ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&logs::RETENTION, ["164.312(b)"])
        .rule_for(&rds::BACKUP_RETENTION, ["164.308(a)(7)(ii)(A)"])
        .rule_for(&rds::MULTI_AZ, ["164.308(a)(7)(i)"])
        .rule_for(&rds::NOT_PUBLIC, ["164.312(a)(1)"])
        .rule_for(&rds::NO_PLAIN_PASSWORD, ["164.308(a)(5)(ii)(D)"])
        .rule_for(&rds::REQUIRE_TLS, ["164.312(e)(1)"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&s3::ACCESS_LOGGING, ["164.312(b)"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["164.312(a)(1)"])
        .rule_for(&s3::KMS_KEY, ["164.312(a)(2)(iv)"])
        .rule_for(&s3::NO_ACLS, ["164.312(a)(1)"])
        .rule_for(&s3::NO_PUBLIC_POLICY, ["164.312(a)(1)"])
        .rule_for(&s3::SECURE_TRANSPORT, ["164.312(e)(1)"])
        .rule_for(&s3::VERSIONING, ["164.308(a)(7)(ii)(A)"])
        .rule_for(&sns::ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&sqs::ENCRYPTED, ["164.312(a)(2)(iv)"])
}
