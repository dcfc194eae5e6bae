//! Settings of a table that each region has for itself.

use ias_core::Json;
use ias_core::policy::{AnyResource, Field};

/// A property of a table, or of each replica of a global one.
pub(super) fn in_each_region<'a>(table: &AnyResource<'a>, name: &str) -> Vec<Field<'a, Json>> {
    if table.type_name() == "AWS::DynamoDB::Table" {
        return vec![table.property(name)];
    }
    table.property::<Json>("Replicas").items().iter().map(|replica| replica.key(name)).collect()
}
