use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::TopicArn;
use ias_aws::policies::general::AllowedRegions;
use ias_aws::policies::residency::{BACKUPS, EXPORTS, REPLICAS};
use ias_aws::rds::{CfnDbInstance, CfnDbInstanceProps};
use ias_aws::secretsmanager::{CfnSecret, CfnSecretProps, cfn_secret::ReplicaRegion};
use ias_aws::sns::{CfnSubscription, CfnSubscriptionProps};
use ias_aws::sqs::{CfnQueue, CfnQueueProps};
use ias_core::known;
use ias_core::policy::Pack;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let backups = Case::new(
        &BACKUPS,
        |stack| drop(CfnDbInstance::new(stack, "D", database("eu-central-1"))),
        |stack| {
            let props = database("us-east-1"); // finding
            CfnDbInstance::new(stack, "D", props);
        },
        |stack| {
            CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new())
                .add_override("/Properties/AutomaticBackupReplicationRegion", "us-east-1"); // finding
        },
    );
    let exports = Case::new(
        &EXPORTS,
        |stack| {
            let queue = CfnQueue::new(stack, "Q", CfnQueueProps::new());
            CfnSubscription::new(stack, "S", subscription("sqs").endpoint(queue.attr_arn()));
            CfnSubscription::new(stack, "T", subscription("email").endpoint("team@acme.example"));
        },
        |stack| {
            let props = subscription("sqs").endpoint("arn:aws:sqs:us-east-1:111122223333:orders"); // finding
            CfnSubscription::new(stack, "S", props);
        },
        |stack| {
            let there = ias_core::value!({ "Fn::Sub": "arn:${AWS::Partition}:sqs:us-east-1:${AWS::AccountId}:orders" });
            let queue = CfnQueue::new(stack, "Q", CfnQueueProps::new());
            CfnSubscription::new(stack, "S", subscription("sqs").endpoint(queue.attr_arn()))
                .add_override("/Properties/Endpoint", there); // finding
        },
    );
    let replicas = Case::new(
        &REPLICAS,
        |stack| drop(CfnSecret::new(stack, "S", secret("eu-central-1"))),
        |stack| {
            let props = secret("us-east-1"); // finding
            CfnSecret::new(stack, "S", props);
        },
        |stack| {
            CfnSecret::new(stack, "S", secret("eu-central-1"))
                .add_override("/Properties/ReplicaRegions/0/Region", "us-east-1"); // finding
        },
    );
    vec![backups.with(europe), exports.with(europe), replicas.with(europe)]
}

fn europe(pack: Pack) -> Pack {
    pack.parameter(AllowedRegions::new(["eu-central-1", "eu-west-1"]))
}

#[track_caller]
fn database(region: &str) -> CfnDbInstanceProps {
    CfnDbInstanceProps::new().automatic_backup_replication_region(region)
}

fn subscription(protocol: &str) -> CfnSubscriptionProps {
    CfnSubscriptionProps::new(known::<TopicArn>("arn:aws:sns:eu-west-1:111122223333:orders"), protocol)
}

#[track_caller]
fn secret(region: &str) -> CfnSecretProps {
    CfnSecretProps::new().replica_regions([ReplicaRegion::new(region)])
}
