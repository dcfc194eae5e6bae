// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::VoiceID`.

use super::prelude::*;

mod of { pub enum CfnDomain {} }

/// [`AWS::VoiceID::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html).
///
/// What `Ref` returns: `DomainId`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::VoiceID::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `Name`, `ServerSideEncryptionConfiguration`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, server_side_encryption_configuration: impl IntoVal<cfn_domain::ServerSideEncryptionConfiguration>) -> Self { with(with(empty(), "Name", name), "ServerSideEncryptionConfiguration", server_side_encryption_configuration) }
    /// `Description`: 1 to 1024 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServerSideEncryptionConfiguration`: mandatory.
    #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<cfn_domain::ServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*;
    mod of { pub enum ServerSideEncryptionConfiguration {} pub enum Tag {} }

    /// `ServerSideEncryptionConfiguration`.
    pub type ServerSideEncryptionConfiguration = Fields<of::ServerSideEncryptionConfiguration>;
    impl ServerSideEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_id: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(empty(), "KmsKeyId", kms_key_id) }
        /// `KmsKeyId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
