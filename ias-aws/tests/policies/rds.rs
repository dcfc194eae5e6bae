use ias_aws::cfn::CfnType as _;
use ias_aws::policies::rds::{NOT_PUBLIC, STORAGE_ENCRYPTED};
use ias_aws::rds::{CfnDbCluster, CfnDbClusterProps, CfnDbInstance, CfnDbInstanceProps};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &NOT_PUBLIC,
            |stack| drop(CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new())),
            |stack| {
                CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new().publicly_accessible(true)); // finding
            },
            |stack| {
                let database = CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new());
                database.add_override("/Properties/PubliclyAccessible", true); // finding
            },
        ),
        Case::new(
            &STORAGE_ENCRYPTED,
            |stack| {
                CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new().storage_encrypted(true));
                CfnDbInstance::new(stack, "E", CfnDbInstanceProps::new().db_snapshot_identifier("yesterday"));
            },
            |stack| drop(CfnDbCluster::new(stack, "D", CfnDbClusterProps::new())), // finding
            |stack| {
                let database =
                    CfnDbInstance::new(stack, "D", CfnDbInstanceProps::new().storage_encrypted(true));
                database.add_override("/Properties/StorageEncrypted", "false"); // finding
            },
        ),
    ]
}
