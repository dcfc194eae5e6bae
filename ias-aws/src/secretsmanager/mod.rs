//! Secrets Manager: secrets.

mod attachment;
mod secret;

pub use crate::generated::secretsmanager::*;
pub use attachment::{AttachmentTargetType, SecretAttachmentTarget};
pub use cfn_secret::GenerateSecretString;
pub use secret::{Secret, SecretProps};
