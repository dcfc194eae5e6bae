//! What the orders service keeps: a table of its own design, beside what its component brings.

use ias_aws::dynamodb::{GlobalSecondaryIndex, Key, Table, TableEncryption, TableProps};
use ias_patterns::WebServiceStack;

/// The orders, found by number and by customer.
#[track_caller]
pub(crate) fn table(web: &WebServiceStack) -> Table {
    let by_customer =
        GlobalSecondaryIndex::new("by-customer", Key::string("customer")).sort_key(Key::string("placed"));
    let mut props =
        TableProps::new(Key::string("id")).global_secondary_index(by_customer).point_in_time_recovery(true);
    if let Some(key) = web.key() {
        props = props.encryption(TableEncryption::from(key.clone()));
    }
    let table = Table::new(web, "Orders", props);
    table.grant_read_write(web);
    web.add_environment("TABLE", table.table_name());
    table
}
