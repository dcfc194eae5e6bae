//! What is known of the kinds of Kubernetes: their fields, which releases have them, what they take.

mod table;

pub(crate) use table::{Definition, Field, Kind, Shape, Table, table};
