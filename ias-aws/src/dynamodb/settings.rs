//! Settings of tables.

use super::cfn_table::ProvisionedThroughput;
use crate::kms;

/// What a table costs and how much it bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Billing {
    /// Each request is paid, and the table grows with them.
    OnDemand,
    /// Capacity is paid, used or not.
    Provisioned {
        /// Reads of up to 4 KiB per second.
        read: u32,
        /// Writes of up to 1 KiB per second.
        write: u32,
    },
}

impl Billing {
    pub(super) fn throughput(self) -> Option<ProvisionedThroughput> {
        match self {
            Billing::OnDemand => None,
            Billing::Provisioned { read, write } => Some(ProvisionedThroughput::new(write, read)),
        }
    }
}

/// How a table is encrypted. DynamoDB encrypts every table; this says with which key.
#[derive(Clone, Debug)]
pub enum TableEncryption {
    /// With a key of DynamoDB, at no cost.
    AwsOwned,
    /// With the key that AWS manages for DynamoDB in each account (`alias/aws/dynamodb`).
    AwsManaged,
    /// With a new key of the table's own.
    Kms,
    /// With this key; `.encryption(&key)` means the same.
    Key(kms::Key),
}

impl From<kms::Key> for TableEncryption {
    fn from(key: kms::Key) -> TableEncryption {
        TableEncryption::Key(key)
    }
}

impl From<&kms::Key> for TableEncryption {
    fn from(key: &kms::Key) -> TableEncryption {
        TableEncryption::Key(key.clone())
    }
}
