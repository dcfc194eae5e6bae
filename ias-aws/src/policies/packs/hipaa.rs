//! What of HIPAA shows in templates.

use ias_core::policy::Pack;

use crate::policies::{ec2, iam, kms, lambda, logs, rds, s3, sns, sqs};

/// What of the [HIPAA Security Rule](https://docs.aws.amazon.com/config/latest/developerguide/operational-best-practices-for-hipaa_security.html)
/// (45 CFR 164) shows in templates.
///
/// Logs are kept for six years, as documentation is (164.316(b)(2)(i)).
pub fn hipaa() -> Pack {
    Pack::new("hipaa", env!("CARGO_PKG_VERSION"))
        .parameter(logs::LogRetention { days: 2192 })
        .rule_for(&ec2::NO_OPEN_ADMIN_PORTS, ["164.312(e)(1)"])
        .rule_for(&ec2::VOLUME_ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&iam::NO_FULL_ACCESS, ["164.308(a)(3)(i)"])
        .rule_for(&kms::KEY_ROTATION, ["164.312(a)(2)(iv)"])
        .rule_for(&lambda::URL_AUTH, ["164.312(a)(1)"])
        .rule_for(&logs::RETENTION, ["164.312(b)"])
        .rule_for(&rds::NOT_PUBLIC, ["164.312(a)(1)"])
        .rule_for(&rds::STORAGE_ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&s3::BLOCK_PUBLIC_ACCESS, ["164.312(a)(1)"])
        .rule_for(&s3::SECURE_TRANSPORT, ["164.312(e)(1)"])
        .rule_for(&s3::VERSIONING, ["164.308(a)(7)(ii)(A)"])
        .rule_for(&sns::ENCRYPTED, ["164.312(a)(2)(iv)"])
        .rule_for(&sqs::ENCRYPTED, ["164.312(a)(2)(iv)"])
}
