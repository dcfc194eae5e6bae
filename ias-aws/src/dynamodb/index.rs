//! Secondary indexes.

use ias_core::Props;

use super::cfn_table::{self, ProjectionProjectionType};
use super::{Billing, Key};
use crate::cfn::With as _;

/// Another view of a table, with keys of its own. A table has at most 20.
///
/// Source: [global secondary indexes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html).
#[derive(Clone, Debug, Props)]
pub struct GlobalSecondaryIndex {
    /// The name: 3 to 255 letters, digits, `_`, `-` and `.`.
    pub index_name: String,
    /// The attribute by which items are distributed.
    pub partition_key: Key,
    /// The attribute by which items of one partition are sorted.
    pub sort_key: Option<Key>,
    /// What of the items is in the index.
    #[props(default = Projection::All)]
    pub projection: Projection,
    /// Capacity of its own, for a table with provisioned capacity; that of the table if absent.
    pub billing: Option<Billing>,
}

/// Another order of the items of a partition. A table has at most 5, and they cannot be added later.
///
/// Source: [local secondary indexes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html).
#[derive(Clone, Debug, Props)]
pub struct LocalSecondaryIndex {
    /// The name: 3 to 255 letters, digits, `_`, `-` and `.`.
    pub index_name: String,
    /// The attribute by which items of one partition are sorted.
    pub sort_key: Key,
    /// What of the items is in the index.
    #[props(default = Projection::All)]
    pub projection: Projection,
}

/// What of the items is in an index.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Projection {
    /// Everything.
    All,
    /// The keys of index and table.
    KeysOnly,
    /// The keys and these attributes.
    Include(Vec<String>),
}

impl Projection {
    fn into_property(self) -> cfn_table::Projection {
        let projection = cfn_table::Projection::new();
        match self {
            Projection::All => projection.projection_type(ProjectionProjectionType::All),
            Projection::KeysOnly => projection.projection_type(ProjectionProjectionType::KeysOnly),
            Projection::Include(names) => {
                projection.non_key_attributes(names).projection_type(ProjectionProjectionType::Include)
            }
        }
    }
}

impl GlobalSecondaryIndex {
    pub(super) fn into_property(self, of_table: Billing) -> cfn_table::GlobalSecondaryIndex {
        use cfn_table::{
            GlobalSecondaryIndex as Index, GlobalSecondaryIndexKeySchema as Part,
            GlobalSecondaryIndexKeySchemaKeyType as Role,
        };
        let mut key_schema = vec![Part::new(Role::Hash, self.partition_key.name)];
        key_schema.extend(self.sort_key.map(|key| Part::new(Role::Range, key.name)));
        let throughput = match of_table {
            Billing::OnDemand => None,
            provisioned => self.billing.unwrap_or(provisioned).throughput(),
        };
        Index::new(cfn_table::GlobalSecondaryIndexRequired {
            index_name: self.index_name,
            key_schema,
            projection: self.projection.into_property(),
        })
        .with(throughput, Index::provisioned_throughput)
    }
}

impl LocalSecondaryIndex {
    pub(super) fn into_property(self, partition_key: &Key) -> cfn_table::LocalSecondaryIndex {
        use cfn_table::{KeySchemaItem as Part, KeySchemaItemKeyType as Role};
        cfn_table::LocalSecondaryIndex::new(cfn_table::LocalSecondaryIndexRequired {
            index_name: self.index_name,
            key_schema: [
                Part::new(Role::Hash, &partition_key.name),
                Part::new(Role::Range, self.sort_key.name),
            ],
            projection: self.projection.into_property(),
        })
    }
}
