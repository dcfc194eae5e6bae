//! Route 53: zones of names, and the records in them.

mod record;
mod zone;

pub use crate::generated::route53::*;
pub use record::{
    ARecord, ARecordProps, AaaaRecord, AliasOf, AliasRecordTarget, CnameRecord, RecordOptions, RecordTarget,
    TxtRecord,
};
pub use zone::{HostedZone, HostedZoneProps};
