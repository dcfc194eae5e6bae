//! Certificate Manager: certificates for TLS.

pub use crate::generated::certificatemanager::*;
