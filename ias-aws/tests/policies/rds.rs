use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::DbClusterIdentifier;
use ias_aws::policies::rds::{
    BACKUP_RETENTION, BackupRetention, DELETION_PROTECTION, IAM_AUTHENTICATION, MINOR_UPGRADES, MULTI_AZ,
    NO_DEFAULT_ADMIN, NO_PLAIN_PASSWORD, NOT_PUBLIC, REQUIRE_TLS, STORAGE_ENCRYPTED,
};
use ias_aws::rds::{
    CfnDbCluster, CfnDbClusterProps, CfnDbInstance, CfnDbInstanceProps as Props, CfnDbParameterGroup,
    CfnDbParameterGroupProps,
};
use ias_core::{Value, known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = keeping();
    cases.extend(reaching());
    cases
}

/// About data that must not be lost.
fn keeping() -> Vec<Case> {
    let backups = Case::new(
        &BACKUP_RETENTION,
        |stack| {
            database(stack, Props::new().backup_retention_period(14));
            CfnDbInstance::new(stack, "Part", part());
        },
        |stack| drop(database(stack, Props::new().backup_retention_period(3))), // finding
        |stack| {
            let database = database(stack, Props::new().backup_retention_period(14));
            database.add_override("/Properties/BackupRetentionPeriod", 0); // finding
        },
    );
    vec![
        backups.with(|pack| pack.parameter(BackupRetention { days: 7 })),
        Case::new(
            &DELETION_PROTECTION,
            |stack| {
                database(stack, Props::new().deletion_protection(true));
                CfnDbInstance::new(stack, "Part", part());
            },
            |stack| drop(CfnDbCluster::new(stack, "D", CfnDbClusterProps::new())), // finding
            |stack| {
                let database = database(stack, Props::new().deletion_protection(true));
                database.add_override("/Properties/DeletionProtection", false); // finding
            },
        ),
        Case::new(
            &MINOR_UPGRADES,
            |stack| drop(database(stack, Props::new())),
            |stack| drop(database(stack, Props::new().auto_minor_version_upgrade(false))), // finding
            |stack| {
                let database = database(stack, Props::new());
                database.add_override("/Properties/AutoMinorVersionUpgrade", false); // finding
            },
        ),
        Case::new(
            &MULTI_AZ,
            |stack| {
                database(stack, Props::new().multi_az(true));
                CfnDbInstance::new(stack, "Part", part());
            },
            |stack| drop(database(stack, Props::new())), // finding
            |stack| {
                let database = database(stack, Props::new().multi_az(true));
                database.add_override("/Properties/MultiAZ", "false"); // finding
            },
        ),
        Case::new(
            &STORAGE_ENCRYPTED,
            |stack| {
                database(stack, Props::new().storage_encrypted(true));
                CfnDbInstance::new(stack, "E", Props::new().db_snapshot_identifier("yesterday"));
            },
            |stack| drop(CfnDbCluster::new(stack, "D", CfnDbClusterProps::new())), // finding
            |stack| {
                let database = database(stack, Props::new().storage_encrypted(true));
                database.add_override("/Properties/StorageEncrypted", "false"); // finding
            },
        ),
    ]
}

/// About who gets in, and how.
fn reaching() -> Vec<Case> {
    vec![
        Case::new(
            &IAM_AUTHENTICATION,
            |stack| {
                database(stack, Props::new().engine("mysql").enable_iam_database_authentication(true));
                CfnDbInstance::new(stack, "O", Props::new().engine("oracle-ee"));
            },
            |stack| drop(database(stack, Props::new().engine("mysql"))), // finding
            |stack| {
                let props = Props::new().engine("mysql").enable_iam_database_authentication(true);
                let database = database(stack, props);
                database.add_deletion_override("/Properties/EnableIAMDatabaseAuthentication"); // finding
            },
        ),
        Case::new(
            &NO_DEFAULT_ADMIN,
            |stack| drop(database(stack, Props::new().master_username("orders_owner"))),
            |stack| drop(database(stack, Props::new().master_username("admin"))), // finding
            |stack| {
                let database = database(stack, Props::new().master_username("orders_owner"));
                database.add_override("/Properties/MasterUsername", "postgres"); // finding
            },
        ),
        Case::new(
            &NO_PLAIN_PASSWORD,
            |stack| drop(database(stack, Props::new().master_user_password(SECRET))),
            |stack| drop(database(stack, Props::new().master_user_password("correct horse"))), // finding
            |stack| {
                let database = database(stack, Props::new().master_user_password(SECRET));
                database.add_override("/Properties/MasterUserPassword", "correct horse"); // finding
            },
        ),
        Case::new(
            &NOT_PUBLIC,
            |stack| drop(database(stack, Props::new())),
            |stack| drop(database(stack, Props::new().publicly_accessible(true))), // finding
            |stack| {
                let database = database(stack, Props::new());
                database.add_override("/Properties/PubliclyAccessible", true); // finding
            },
        ),
        Case::new(
            &REQUIRE_TLS,
            |stack| {
                parameters(stack, "A", "postgres14", value!({ "rds.force_ssl": "1" }));
                parameters(stack, "B", "postgres16", value!({ "work_mem": "8192" }));
                parameters(stack, "C", "mariadb10.11", value!({ "require_secure_transport": "ON" }));
                // The group of the cluster decides.
                parameters(stack, "D", "aurora-mysql8.0", value!({ "max_connections": "100" }));
            },
            |stack| drop(parameters(stack, "A", "postgres14", value!({ "work_mem": "8192" }))), // finding
            |stack| {
                let group = parameters(stack, "A", "mysql8.4", value!({ "require_secure_transport": "1" }));
                group.add_deletion_override("/Properties/Parameters/require_secure_transport"); // finding
            },
        ),
    ]
}

const SECRET: &str = "{{resolve:secretsmanager:orders:SecretString:password}}";

#[track_caller]
fn database(stack: &Stack, props: Props) -> CfnDbInstance {
    CfnDbInstance::new(stack, "D", props)
}

/// An instance for which its cluster decides.
fn part() -> Props {
    Props::new().db_cluster_identifier(known::<DbClusterIdentifier>("orders"))
}

#[track_caller]
fn parameters(stack: &Stack, id: &str, family: &str, parameters: Value) -> CfnDbParameterGroup {
    let props = CfnDbParameterGroupProps::new(family, "for a test").parameters(parameters);
    CfnDbParameterGroup::new(stack, id, props)
}
