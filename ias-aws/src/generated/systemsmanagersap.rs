// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SystemsManagerSAP`.

use super::prelude::*;

mod of { pub enum CfnApplication {} }

/// [`AWS::SystemsManagerSAP::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::SystemsManagerSAP::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::SystemsManagerSapApplicationArn>; }
impl CfnApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SystemsManagerSapApplicationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `ApplicationId`, `ApplicationType`.
///
/// A change replaces the resource: `ComponentsInfo`, `Credentials`, `DatabaseArn`, `Instances`, `SapInstanceNumber`, `Sid`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_id: impl IntoVal<String>, application_type: impl IntoVal<cfn_application::ApplicationType>) -> Self { with(with(empty(), "ApplicationId", application_id), "ApplicationType", application_type) }
    /// `ApplicationId`: mandatory, matches `[\w\d\.-]{1,60}`.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `ApplicationType`: mandatory.
    #[track_caller] pub fn application_type(self, value: impl IntoVal<cfn_application::ApplicationType>) -> Self { with(self, "ApplicationType", value) }
    /// `ComponentsInfo`: at least 1 item. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn components_info(self, value: impl IntoVal<List<cfn_application::ComponentInfo>>) -> Self { with(self, "ComponentsInfo", value) }
    /// `Credentials`: at least 1 item. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn credentials(self, value: impl IntoVal<List<cfn_application::Credential>>) -> Self { with(self, "Credentials", value) }
    /// `DatabaseArn`: matches `^arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\/.+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn database_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseArn", value) }
    /// `Instances`: at least 1 item, each matches `^i-[\w\d]{8}$|^i-[\w\d]{17}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn instances(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Instances", value) }
    /// `SapInstanceNumber`: matches `[0-9]{2}`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn sap_instance_number(self, value: impl IntoVal<String>) -> Self { with(self, "SapInstanceNumber", value) }
    /// `Sid`: matches `[A-Z][A-Z0-9]{2}`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn sid(self, value: impl IntoVal<String>) -> Self { with(self, "Sid", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum ApplicationType {} pub enum ComponentInfo {} impl ias_core::Optional for ComponentInfo {} pub enum ComponentInfoComponentType {} pub enum Credential {} impl ias_core::Optional for Credential {} pub enum CredentialCredentialType {} pub enum Tag {} }

    /// Words of `ApplicationType`.
    pub type ApplicationType = Word<fn(of::ApplicationType)>;
    impl ApplicationType {
        /// `HANA`
        pub const Hana: Self = word("HANA");
        /// `SAP_ABAP`
        pub const SapAbap: Self = word("SAP_ABAP");
    }

    /// `ComponentInfo`.
    pub type ComponentInfo = Fields<of::ComponentInfo>;
    impl ComponentInfo {
        /// `ComponentType`.
        #[track_caller] pub fn component_type(self, value: impl IntoVal<ComponentInfoComponentType>) -> Self { with(self, "ComponentType", value) }
        /// `Ec2InstanceId`: matches `^i-[\w\d]{8}$|^i-[\w\d]{17}$`.
        #[track_caller] pub fn ec2_instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2InstanceId", value) }
        /// `Sid`: matches `[A-Z][A-Z0-9]{2}`.
        #[track_caller] pub fn sid(self, value: impl IntoVal<String>) -> Self { with(self, "Sid", value) }
    }

    /// Words of `ComponentType`.
    pub type ComponentInfoComponentType = Word<fn(of::ComponentInfoComponentType)>;
    impl ComponentInfoComponentType {
        /// `HANA`
        pub const Hana: Self = word("HANA");
        /// `HANA_NODE`
        pub const HanaNode: Self = word("HANA_NODE");
        /// `ABAP`
        pub const Abap: Self = word("ABAP");
        /// `ASCS`
        pub const Ascs: Self = word("ASCS");
        /// `DIALOG`
        pub const Dialog: Self = word("DIALOG");
        /// `WEBDISP`
        pub const Webdisp: Self = word("WEBDISP");
        /// `WD`
        pub const Wd: Self = word("WD");
        /// `ERS`
        pub const Ers: Self = word("ERS");
    }

    /// `Credential`.
    pub type Credential = Fields<of::Credential>;
    impl Credential {
        /// `CredentialType`.
        #[track_caller] pub fn credential_type(self, value: impl IntoVal<CredentialCredentialType>) -> Self { with(self, "CredentialType", value) }
        /// `DatabaseName`: matches `^(?=.{1,100}$).*`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `SecretId`: matches `^(?=.{1,100}$).*`.
        #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
    }

    /// Words of `CredentialType`.
    pub type CredentialCredentialType = Word<fn(of::CredentialCredentialType)>;
    impl CredentialCredentialType {
        /// `ADMIN`
        pub const Admin: Self = word("ADMIN");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
