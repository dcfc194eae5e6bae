//! Certificate Manager: certificates for names.

mod certificate;

pub use crate::generated::certificatemanager::*;
pub use certificate::{Certificate, CertificateProps, CertificateValidation};
