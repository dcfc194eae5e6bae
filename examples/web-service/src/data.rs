//! What the orders service keeps, beside what its component brings: a table and a database.

use ias_aws::dynamodb::{GlobalSecondaryIndex, Key, Table, TableEncryption, TableProps};
use ias_aws::ec2::Connectable as _;
use ias_aws::ecs;
use ias_aws::rds::{Credentials, DatabaseInstance, DatabaseInstanceEngine, DatabaseInstanceProps};
use ias_core::{Duration, Size};
use ias_patterns::{Tier, WebServiceStack};

use crate::settings::Environment;

/// The orders, found by number and by customer.
#[track_caller]
pub(crate) fn table(web: &WebServiceStack) -> Table {
    let by_customer =
        GlobalSecondaryIndex::new("by-customer", Key::string("customer")).sort_key(Key::string("placed"));
    let mut props =
        TableProps::new(Key::string("id")).global_secondary_index(by_customer).point_in_time_recovery(true);
    if let Some(key) = web.key() {
        props = props.encryption(TableEncryption::from(key));
    }
    let table = Table::new(web, "Orders", props);
    table.grant_read_write(web);
    web.add_environment("TABLE", table.table_name());
    table
}

/// The accounts of customers, in PostgreSQL. Only the service reaches it.
#[track_caller]
pub(crate) fn database(web: &WebServiceStack, environment: &Environment) -> DatabaseInstance {
    let production = environment.tier == Tier::Production;
    let mut credentials = Credentials::from_generated_secret("orders");
    if let Some(key) = web.key() {
        credentials = credentials.encryption_key(key);
    }
    let mut props = DatabaseInstanceProps::new(DatabaseInstanceEngine::postgres("17.6"), web.vpc())
        .instance_type(environment.database.as_str())
        .credentials(credentials)
        .database_name("orders")
        .allocated_storage(Size::gibibytes(50))
        .backup_retention(Duration::days(if production { 30 } else { 7 }))
        .multi_az(production)
        .deletion_protection(production)
        .cloudwatch_logs_export("postgresql");
    if let Some(key) = web.key() {
        props = props.storage_encryption_key(key);
    }
    let database = DatabaseInstance::new(web, "Customers", props);
    database.connections().allow_default_port_from(web, "the orders service");
    web.add_environment("DATABASE", database.instance_endpoint().socket_address());
    if let Some(secret) = database.secret() {
        web.add_secret("DATABASE_PASSWORD", &ecs::Secret::from_secrets_manager_field(secret, "password"));
    }
    database
}
