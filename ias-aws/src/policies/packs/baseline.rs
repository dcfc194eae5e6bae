//! What holds for every program.

use ias_core::policy::Pack;

use crate::policies::{
    cloudtrail, config, dynamodb, ec2, ecr, ecs, efs, elasticache, elasticloadbalancingv2, iam, kms, lambda,
    logs, opensearchservice, rds, s3, secretsmanager, sns, sqs,
};

/// What holds for every program: nothing is open to the world, and what is stored is encrypted.
///
/// Rules that depend on an organisation, such as [mandatory tags](crate::policies::general::MANDATORY_TAGS) and
/// [allowed regions](crate::policies::general::ALLOWED_REGIONS), are for its own pack.
pub fn baseline() -> Pack {
    Pack::new("baseline", env!("CARGO_PKG_VERSION"))
        .parameter(iam::SessionDuration { seconds: 4 * 3600 })
        .parameter(kms::DeletionWindow { days: 14 })
        .parameter(logs::LogRetention { days: 1 })
        .parameter(rds::BackupRetention { days: 7 })
        .with_rules(cloudtrail::RULES.iter().copied())
        .with_rules(config::RULES.iter().copied())
        .with_rules(dynamodb::RULES.iter().copied())
        .with_rules(ec2::RULES.iter().copied())
        .with_rules(ecr::RULES.iter().copied())
        .with_rules(ecs::RULES.iter().copied())
        .with_rules(efs::RULES.iter().copied())
        .with_rules(elasticache::RULES.iter().copied())
        .with_rules(elasticloadbalancingv2::RULES.iter().copied())
        .with_rules(iam::RULES.iter().copied())
        .with_rules(kms::RULES.iter().copied())
        .with_rules(lambda::RULES.iter().copied())
        .with_rules(logs::RULES.iter().copied())
        .with_rules(opensearchservice::RULES.iter().copied())
        .with_rules(rds::RULES.iter().copied())
        .with_rules(s3::RULES.iter().copied())
        .with_rules(secretsmanager::RULES.iter().copied())
        .with_rules(sns::RULES.iter().copied())
        .with_rules(sqs::RULES.iter().copied())
}
