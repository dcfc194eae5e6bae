// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTCoreDeviceAdvisor`.

use super::prelude::*;

mod of { pub enum CfnSuiteDefinition {} }

/// [`AWS::IoTCoreDeviceAdvisor::SuiteDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html).
///
/// What `Ref` returns: `SuiteDefinitionId`.
pub type CfnSuiteDefinition = Handle<of::CfnSuiteDefinition>;
impl cfn::ResourceType for of::CfnSuiteDefinition { const TYPE: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition"; type Tags = cfn::TagList; type Props = CfnSuiteDefinitionProps; type Reference = String; }
impl CfnSuiteDefinition {
    /// The attribute `SuiteDefinitionArn`.
    #[inline] pub fn attr_suite_definition_arn(&self) -> Val<Is<kinds::SuiteDefinitionArn>> { cfn::attribute(&self.0, "SuiteDefinitionArn") }
    /// The attribute `SuiteDefinitionId`.
    #[inline] pub fn attr_suite_definition_id(&self) -> Val<String> { cfn::attribute(&self.0, "SuiteDefinitionId") }
    /// The attribute `SuiteDefinitionVersion`.
    #[inline] pub fn attr_suite_definition_version(&self) -> Val<String> { cfn::attribute(&self.0, "SuiteDefinitionVersion") }
}

/// Properties of [`CfnSuiteDefinition`].
///
/// Mandatory: `SuiteDefinitionConfiguration`.
pub type CfnSuiteDefinitionProps = Fields<of::CfnSuiteDefinition>;
impl CfnSuiteDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(suite_definition_configuration: impl IntoVal<cfn_suite_definition::SuiteDefinitionConfiguration>) -> Self { with(empty(), "SuiteDefinitionConfiguration", suite_definition_configuration) }
    /// `SuiteDefinitionConfiguration`: mandatory.
    #[track_caller] pub fn suite_definition_configuration(self, value: impl IntoVal<cfn_suite_definition::SuiteDefinitionConfiguration>) -> Self { with(self, "SuiteDefinitionConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_suite_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSuiteDefinition`].
pub mod cfn_suite_definition {
    use super::super::prelude::*;
    mod of { pub enum DeviceUnderTest {} impl ias_core::Optional for DeviceUnderTest {} pub enum SuiteDefinitionConfiguration {} pub enum Tag {} }

    /// `DeviceUnderTest`.
    pub type DeviceUnderTest = Fields<of::DeviceUnderTest>;
    impl DeviceUnderTest {
        /// `CertificateArn`: 20 to 2048 characters.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `ThingArn`: 20 to 2048 characters.
        #[track_caller] pub fn thing_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ThingArn", value) }
    }

    /// `SuiteDefinitionConfiguration`.
    pub type SuiteDefinitionConfiguration = Fields<of::SuiteDefinitionConfiguration>;
    impl SuiteDefinitionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_permission_role_arn: impl IntoVal<String>, root_group: impl IntoVal<String>) -> Self { with(with(empty(), "DevicePermissionRoleArn", device_permission_role_arn), "RootGroup", root_group) }
        /// `DevicePermissionRoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn device_permission_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DevicePermissionRoleArn", value) }
        /// `Devices`: at most 2 items.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<DeviceUnderTest>>) -> Self { with(self, "Devices", value) }
        /// `IntendedForQualification`.
        #[track_caller] pub fn intended_for_qualification(self, value: impl IntoVal<bool>) -> Self { with(self, "IntendedForQualification", value) }
        /// `RootGroup`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn root_group(self, value: impl IntoVal<String>) -> Self { with(self, "RootGroup", value) }
        /// `SuiteDefinitionName`: 1 to 256 characters.
        #[track_caller] pub fn suite_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "SuiteDefinitionName", value) }
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
