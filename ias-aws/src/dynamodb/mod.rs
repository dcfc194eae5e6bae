//! DynamoDB: tables.

mod index;
mod key;
#[cfg(feature = "cloudwatch")]
mod metrics;
mod settings;
mod table;

pub use crate::generated::dynamodb::*;
pub use cfn_table::StreamSpecificationStreamViewType as StreamViewType;
pub use cfn_table::TableClass;
pub use index::{GlobalSecondaryIndex, LocalSecondaryIndex, Projection};
pub use key::{AttributeType, Key};
pub use settings::{Billing, TableEncryption};
pub use table::{Table, TableProps};
