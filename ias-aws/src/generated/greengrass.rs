// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Greengrass`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConnectorDefinition {} pub enum CfnConnectorDefinitionVersion {} pub enum CfnCoreDefinition {} pub enum CfnCoreDefinitionVersion {} pub enum CfnDeviceDefinition {} pub enum CfnDeviceDefinitionVersion {} pub enum CfnFunctionDefinition {} pub enum CfnFunctionDefinitionVersion {} pub enum CfnGroup {} pub enum CfnGroupVersion {} pub enum CfnLoggerDefinition {} pub enum CfnLoggerDefinitionVersion {} pub enum CfnResourceDefinition {} pub enum CfnResourceDefinitionVersion {} pub enum CfnSubscriptionDefinition {} pub enum CfnSubscriptionDefinitionVersion {} }

/// [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnConnectorDefinition = Handle<of::CfnConnectorDefinition>;
impl cfn::ResourceType for of::CfnConnectorDefinition { const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinition"; type Tags = cfn::TagMap; type Props = CfnConnectorDefinitionProps; type Reference = String; }
impl CfnConnectorDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectorDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnConnectorDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnConnectorDefinitionProps = Fields<of::CfnConnectorDefinition>;
impl CfnConnectorDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_connector_definition::ConnectorDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectorDefinition`].
pub mod cfn_connector_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Connector {} pub enum ConnectorDefinitionVersion {} }

    /// `Connector`.
    pub type Connector = Fields<of::Connector>;
    impl Connector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_arn: impl IntoVal<String>, id: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectorArn", connector_arn), "Id", id) }
        /// `ConnectorArn`: mandatory.
        #[track_caller] pub fn connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorArn", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    }

    /// `ConnectorDefinitionVersion`.
    pub type ConnectorDefinitionVersion = Fields<of::ConnectorDefinitionVersion>;
    impl ConnectorDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connectors: impl IntoVal<List<Connector>>) -> Self { with(empty(), "Connectors", connectors) }
        /// `Connectors`: mandatory.
        #[track_caller] pub fn connectors(self, value: impl IntoVal<List<Connector>>) -> Self { with(self, "Connectors", value) }
    }
}

/// [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnConnectorDefinitionVersion = Handle<of::CfnConnectorDefinitionVersion>;
impl cfn::ResourceType for of::CfnConnectorDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnConnectorDefinitionVersionProps; type Reference = String; }
impl CfnConnectorDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnConnectorDefinitionVersion`].
///
/// Mandatory: `Connectors`, `ConnectorDefinitionId`.
///
/// A change replaces the resource: `ConnectorDefinitionId`, `Connectors`.
pub type CfnConnectorDefinitionVersionProps = Fields<of::CfnConnectorDefinitionVersion>;
impl CfnConnectorDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connectors: impl IntoVal<List<cfn_connector_definition_version::Connector>>, connector_definition_id: impl IntoVal<String>) -> Self { with(with(empty(), "Connectors", connectors), "ConnectorDefinitionId", connector_definition_id) }
    /// `ConnectorDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connector_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorDefinitionId", value) }
    /// `Connectors`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connectors(self, value: impl IntoVal<List<cfn_connector_definition_version::Connector>>) -> Self { with(self, "Connectors", value) }
}

/// Types of [`CfnConnectorDefinitionVersion`].
pub mod cfn_connector_definition_version {
    pub use super::cfn_connector_definition::{Connector};
}

/// [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnCoreDefinition = Handle<of::CfnCoreDefinition>;
impl cfn::ResourceType for of::CfnCoreDefinition { const TYPE: &'static str = "AWS::Greengrass::CoreDefinition"; type Tags = cfn::TagMap; type Props = CfnCoreDefinitionProps; type Reference = String; }
impl CfnCoreDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CoreDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnCoreDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnCoreDefinitionProps = Fields<of::CfnCoreDefinition>;
impl CfnCoreDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_core_definition::CoreDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCoreDefinition`].
pub mod cfn_core_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Core {} pub enum CoreDefinitionVersion {} }

    /// `Core`.
    pub type Core = Fields<of::Core>;
    /// What [`Core`] cannot do without.
    pub struct CoreRequired<A, B, C> {
        /// `ThingArn`.
        pub thing_arn: A,
        /// `Id`.
        pub id: B,
        /// `CertificateArn`.
        pub certificate_arn: C,
    }
    impl Core {
        /// Takes what is mandatory, by name: [`CoreRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CoreRequired<A, B, C>) -> Self { with(with(with(empty(), "ThingArn", required.thing_arn), "Id", required.id), "CertificateArn", required.certificate_arn) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `SyncShadow`.
        #[track_caller] pub fn sync_shadow(self, value: impl IntoVal<bool>) -> Self { with(self, "SyncShadow", value) }
        /// `ThingArn`: mandatory.
        #[track_caller] pub fn thing_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ThingArn", value) }
    }

    /// `CoreDefinitionVersion`.
    pub type CoreDefinitionVersion = Fields<of::CoreDefinitionVersion>;
    impl CoreDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cores: impl IntoVal<List<Core>>) -> Self { with(empty(), "Cores", cores) }
        /// `Cores`: mandatory.
        #[track_caller] pub fn cores(self, value: impl IntoVal<List<Core>>) -> Self { with(self, "Cores", value) }
    }
}

/// [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnCoreDefinitionVersion = Handle<of::CfnCoreDefinitionVersion>;
impl cfn::ResourceType for of::CfnCoreDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::CoreDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnCoreDefinitionVersionProps; type Reference = String; }
impl CfnCoreDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCoreDefinitionVersion`].
///
/// Mandatory: `Cores`, `CoreDefinitionId`.
///
/// A change replaces the resource: `CoreDefinitionId`, `Cores`.
pub type CfnCoreDefinitionVersionProps = Fields<of::CfnCoreDefinitionVersion>;
impl CfnCoreDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cores: impl IntoVal<List<cfn_core_definition_version::Core>>, core_definition_id: impl IntoVal<String>) -> Self { with(with(empty(), "Cores", cores), "CoreDefinitionId", core_definition_id) }
    /// `CoreDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn core_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreDefinitionId", value) }
    /// `Cores`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cores(self, value: impl IntoVal<List<cfn_core_definition_version::Core>>) -> Self { with(self, "Cores", value) }
}

/// Types of [`CfnCoreDefinitionVersion`].
pub mod cfn_core_definition_version {
    pub use super::cfn_core_definition::{Core, CoreRequired};
}

/// [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnDeviceDefinition = Handle<of::CfnDeviceDefinition>;
impl cfn::ResourceType for of::CfnDeviceDefinition { const TYPE: &'static str = "AWS::Greengrass::DeviceDefinition"; type Tags = cfn::TagMap; type Props = CfnDeviceDefinitionProps; type Reference = String; }
impl CfnDeviceDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeviceDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnDeviceDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnDeviceDefinitionProps = Fields<of::CfnDeviceDefinition>;
impl CfnDeviceDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_device_definition::DeviceDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeviceDefinition`].
pub mod cfn_device_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Device {} pub enum DeviceDefinitionVersion {} }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    /// What [`Device`] cannot do without.
    pub struct DeviceRequired<A, B, C> {
        /// `ThingArn`.
        pub thing_arn: A,
        /// `Id`.
        pub id: B,
        /// `CertificateArn`.
        pub certificate_arn: C,
    }
    impl Device {
        /// Takes what is mandatory, by name: [`DeviceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DeviceRequired<A, B, C>) -> Self { with(with(with(empty(), "ThingArn", required.thing_arn), "Id", required.id), "CertificateArn", required.certificate_arn) }
        /// `CertificateArn`: mandatory.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `SyncShadow`.
        #[track_caller] pub fn sync_shadow(self, value: impl IntoVal<bool>) -> Self { with(self, "SyncShadow", value) }
        /// `ThingArn`: mandatory.
        #[track_caller] pub fn thing_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ThingArn", value) }
    }

    /// `DeviceDefinitionVersion`.
    pub type DeviceDefinitionVersion = Fields<of::DeviceDefinitionVersion>;
    impl DeviceDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(devices: impl IntoVal<List<Device>>) -> Self { with(empty(), "Devices", devices) }
        /// `Devices`: mandatory.
        #[track_caller] pub fn devices(self, value: impl IntoVal<List<Device>>) -> Self { with(self, "Devices", value) }
    }
}

/// [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnDeviceDefinitionVersion = Handle<of::CfnDeviceDefinitionVersion>;
impl cfn::ResourceType for of::CfnDeviceDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::DeviceDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnDeviceDefinitionVersionProps; type Reference = String; }
impl CfnDeviceDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDeviceDefinitionVersion`].
///
/// Mandatory: `Devices`, `DeviceDefinitionId`.
///
/// A change replaces the resource: `DeviceDefinitionId`, `Devices`.
pub type CfnDeviceDefinitionVersionProps = Fields<of::CfnDeviceDefinitionVersion>;
impl CfnDeviceDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(devices: impl IntoVal<List<cfn_device_definition_version::Device>>, device_definition_id: impl IntoVal<String>) -> Self { with(with(empty(), "Devices", devices), "DeviceDefinitionId", device_definition_id) }
    /// `DeviceDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn device_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceDefinitionId", value) }
    /// `Devices`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn devices(self, value: impl IntoVal<List<cfn_device_definition_version::Device>>) -> Self { with(self, "Devices", value) }
}

/// Types of [`CfnDeviceDefinitionVersion`].
pub mod cfn_device_definition_version {
    pub use super::cfn_device_definition::{Device, DeviceRequired};
}

/// [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnFunctionDefinition = Handle<of::CfnFunctionDefinition>;
impl cfn::ResourceType for of::CfnFunctionDefinition { const TYPE: &'static str = "AWS::Greengrass::FunctionDefinition"; type Tags = cfn::TagMap; type Props = CfnFunctionDefinitionProps; type Reference = String; }
impl CfnFunctionDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FunctionDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnFunctionDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnFunctionDefinitionProps = Fields<of::CfnFunctionDefinition>;
impl CfnFunctionDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_function_definition::FunctionDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFunctionDefinition`].
pub mod cfn_function_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DefaultConfig {} pub enum Environment {} impl ias_core::Optional for Environment {} pub enum Execution {} impl ias_core::Optional for Execution {} pub enum Function {} pub enum FunctionConfiguration {} impl ias_core::Optional for FunctionConfiguration {} pub enum FunctionDefinitionVersion {} pub enum ResourceAccessPolicy {} pub enum RunAs {} impl ias_core::Optional for RunAs {} }

    /// `DefaultConfig`.
    pub type DefaultConfig = Fields<of::DefaultConfig>;
    impl DefaultConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution: impl IntoVal<Execution>) -> Self { with(empty(), "Execution", execution) }
        /// `Execution`: mandatory.
        #[track_caller] pub fn execution(self, value: impl IntoVal<Execution>) -> Self { with(self, "Execution", value) }
    }

    /// `Environment`.
    pub type Environment = Fields<of::Environment>;
    impl Environment {
        /// `AccessSysfs`.
        #[track_caller] pub fn access_sysfs(self, value: impl IntoVal<bool>) -> Self { with(self, "AccessSysfs", value) }
        /// `Execution`.
        #[track_caller] pub fn execution(self, value: impl IntoVal<Execution>) -> Self { with(self, "Execution", value) }
        /// `ResourceAccessPolicies`.
        #[track_caller] pub fn resource_access_policies(self, value: impl IntoVal<List<ResourceAccessPolicy>>) -> Self { with(self, "ResourceAccessPolicies", value) }
        /// `Variables`.
        #[track_caller] pub fn variables(self, value: impl IntoVal<Json>) -> Self { with(self, "Variables", value) }
    }

    /// `Execution`.
    pub type Execution = Fields<of::Execution>;
    impl Execution {
        /// `IsolationMode`.
        #[track_caller] pub fn isolation_mode(self, value: impl IntoVal<String>) -> Self { with(self, "IsolationMode", value) }
        /// `RunAs`.
        #[track_caller] pub fn run_as(self, value: impl IntoVal<RunAs>) -> Self { with(self, "RunAs", value) }
    }

    /// `Function`.
    pub type Function = Fields<of::Function>;
    /// What [`Function`] cannot do without.
    pub struct FunctionRequired<A, B, C> {
        /// `FunctionArn`.
        pub function_arn: A,
        /// `FunctionConfiguration`.
        pub function_configuration: B,
        /// `Id`.
        pub id: C,
    }
    impl Function {
        /// Takes what is mandatory, by name: [`FunctionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::FunctionArn>>, B: IntoVal<FunctionConfiguration>, C: IntoVal<String>>(required: FunctionRequired<A, B, C>) -> Self { with(with(with(empty(), "FunctionArn", required.function_arn), "FunctionConfiguration", required.function_configuration), "Id", required.id) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `FunctionConfiguration`: mandatory.
        #[track_caller] pub fn function_configuration(self, value: impl IntoVal<FunctionConfiguration>) -> Self { with(self, "FunctionConfiguration", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `FunctionConfiguration`.
    pub type FunctionConfiguration = Fields<of::FunctionConfiguration>;
    impl FunctionConfiguration {
        /// `EncodingType`.
        #[track_caller] pub fn encoding_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncodingType", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Environment>) -> Self { with(self, "Environment", value) }
        /// `ExecArgs`.
        #[track_caller] pub fn exec_args(self, value: impl IntoVal<String>) -> Self { with(self, "ExecArgs", value) }
        /// `Executable`.
        #[track_caller] pub fn executable(self, value: impl IntoVal<String>) -> Self { with(self, "Executable", value) }
        /// `MemorySize`.
        #[track_caller] pub fn memory_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySize", value) }
        /// `Pinned`.
        #[track_caller] pub fn pinned(self, value: impl IntoVal<bool>) -> Self { with(self, "Pinned", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    }

    /// `FunctionDefinitionVersion`.
    pub type FunctionDefinitionVersion = Fields<of::FunctionDefinitionVersion>;
    impl FunctionDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(functions: impl IntoVal<List<Function>>) -> Self { with(empty(), "Functions", functions) }
        /// `DefaultConfig`.
        #[track_caller] pub fn default_config(self, value: impl IntoVal<DefaultConfig>) -> Self { with(self, "DefaultConfig", value) }
        /// `Functions`: mandatory.
        #[track_caller] pub fn functions(self, value: impl IntoVal<List<Function>>) -> Self { with(self, "Functions", value) }
    }

    /// `ResourceAccessPolicy`.
    pub type ResourceAccessPolicy = Fields<of::ResourceAccessPolicy>;
    impl ResourceAccessPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_id: impl IntoVal<String>) -> Self { with(empty(), "ResourceId", resource_id) }
        /// `Permission`.
        #[track_caller] pub fn permission(self, value: impl IntoVal<String>) -> Self { with(self, "Permission", value) }
        /// `ResourceId`: mandatory.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    }

    /// `RunAs`.
    pub type RunAs = Fields<of::RunAs>;
    impl RunAs {
        /// `Gid`.
        #[track_caller] pub fn gid(self, value: impl IntoVal<i64>) -> Self { with(self, "Gid", value) }
        /// `Uid`.
        #[track_caller] pub fn uid(self, value: impl IntoVal<i64>) -> Self { with(self, "Uid", value) }
    }
}

/// [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnFunctionDefinitionVersion = Handle<of::CfnFunctionDefinitionVersion>;
impl cfn::ResourceType for of::CfnFunctionDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::FunctionDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnFunctionDefinitionVersionProps; type Reference = String; }
impl CfnFunctionDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFunctionDefinitionVersion`].
///
/// Mandatory: `FunctionDefinitionId`, `Functions`.
///
/// A change replaces the resource: `DefaultConfig`, `FunctionDefinitionId`, `Functions`.
pub type CfnFunctionDefinitionVersionProps = Fields<of::CfnFunctionDefinitionVersion>;
impl CfnFunctionDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_definition_id: impl IntoVal<String>, functions: impl IntoVal<List<cfn_function_definition_version::Function>>) -> Self { with(with(empty(), "FunctionDefinitionId", function_definition_id), "Functions", functions) }
    /// `DefaultConfig`. Changing it replaces the resource.
    #[track_caller] pub fn default_config(self, value: impl IntoVal<cfn_function_definition_version::DefaultConfig>) -> Self { with(self, "DefaultConfig", value) }
    /// `FunctionDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn function_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionDefinitionId", value) }
    /// `Functions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn functions(self, value: impl IntoVal<List<cfn_function_definition_version::Function>>) -> Self { with(self, "Functions", value) }
}

/// Types of [`CfnFunctionDefinitionVersion`].
pub mod cfn_function_definition_version {
    pub use super::cfn_function_definition::{DefaultConfig, Environment, Execution, Function, FunctionRequired, FunctionConfiguration, ResourceAccessPolicy, RunAs};
}

/// [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::Greengrass::Group"; type Tags = cfn::TagMap; type Props = CfnGroupProps; type Reference = String; }
impl CfnGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GreengrassGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `RoleArn`.
    #[inline] pub fn attr_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "RoleArn") }
    /// The attribute `RoleAttachedAt`.
    #[inline] pub fn attr_role_attached_at(&self) -> Val<String> { cfn::attribute(&self.0, "RoleAttachedAt") }
}

/// Properties of [`CfnGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_group::GroupVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GroupVersion {} impl ias_core::Optional for GroupVersion {} }

    /// `GroupVersion`.
    pub type GroupVersion = Fields<of::GroupVersion>;
    impl GroupVersion {
        /// `ConnectorDefinitionVersionArn`.
        #[track_caller] pub fn connector_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorDefinitionVersionArn", value) }
        /// `CoreDefinitionVersionArn`.
        #[track_caller] pub fn core_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CoreDefinitionVersionArn", value) }
        /// `DeviceDefinitionVersionArn`.
        #[track_caller] pub fn device_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceDefinitionVersionArn", value) }
        /// `FunctionDefinitionVersionArn`.
        #[track_caller] pub fn function_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionDefinitionVersionArn", value) }
        /// `LoggerDefinitionVersionArn`.
        #[track_caller] pub fn logger_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LoggerDefinitionVersionArn", value) }
        /// `ResourceDefinitionVersionArn`.
        #[track_caller] pub fn resource_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceDefinitionVersionArn", value) }
        /// `SubscriptionDefinitionVersionArn`.
        #[track_caller] pub fn subscription_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionDefinitionVersionArn", value) }
    }
}

/// [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnGroupVersion = Handle<of::CfnGroupVersion>;
impl cfn::ResourceType for of::CfnGroupVersion { const TYPE: &'static str = "AWS::Greengrass::GroupVersion"; type Tags = cfn::NoTags; type Props = CfnGroupVersionProps; type Reference = String; }
impl CfnGroupVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGroupVersion`].
///
/// Mandatory: `GroupId`.
///
/// A change replaces the resource: `ConnectorDefinitionVersionArn`, `CoreDefinitionVersionArn`, `DeviceDefinitionVersionArn`, `FunctionDefinitionVersionArn`, `GroupId`, `LoggerDefinitionVersionArn`, `ResourceDefinitionVersionArn`, `SubscriptionDefinitionVersionArn`.
pub type CfnGroupVersionProps = Fields<of::CfnGroupVersion>;
impl CfnGroupVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_id: impl IntoVal<String>) -> Self { with(empty(), "GroupId", group_id) }
    /// `ConnectorDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn connector_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorDefinitionVersionArn", value) }
    /// `CoreDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn core_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CoreDefinitionVersionArn", value) }
    /// `DeviceDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn device_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceDefinitionVersionArn", value) }
    /// `FunctionDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn function_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionDefinitionVersionArn", value) }
    /// `GroupId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
    /// `LoggerDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn logger_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LoggerDefinitionVersionArn", value) }
    /// `ResourceDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn resource_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceDefinitionVersionArn", value) }
    /// `SubscriptionDefinitionVersionArn`. Changing it replaces the resource.
    #[track_caller] pub fn subscription_definition_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionDefinitionVersionArn", value) }
}

/// [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnLoggerDefinition = Handle<of::CfnLoggerDefinition>;
impl cfn::ResourceType for of::CfnLoggerDefinition { const TYPE: &'static str = "AWS::Greengrass::LoggerDefinition"; type Tags = cfn::TagMap; type Props = CfnLoggerDefinitionProps; type Reference = String; }
impl CfnLoggerDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LoggerDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnLoggerDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnLoggerDefinitionProps = Fields<of::CfnLoggerDefinition>;
impl CfnLoggerDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_logger_definition::LoggerDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLoggerDefinition`].
pub mod cfn_logger_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Logger {} pub enum LoggerDefinitionVersion {} }

    /// `Logger`.
    pub type Logger = Fields<of::Logger>;
    /// What [`Logger`] cannot do without.
    pub struct LoggerRequired<A, B, C, D> {
        /// `Type`.
        pub type_: A,
        /// `Level`.
        pub level: B,
        /// `Id`.
        pub id: C,
        /// `Component`.
        pub component: D,
    }
    impl Logger {
        /// Takes what is mandatory, by name: [`LoggerRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: LoggerRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Type", required.type_), "Level", required.level), "Id", required.id), "Component", required.component) }
        /// `Component`: mandatory.
        #[track_caller] pub fn component(self, value: impl IntoVal<String>) -> Self { with(self, "Component", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Level`: mandatory.
        #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "Level", value) }
        /// `Space`.
        #[track_caller] pub fn space(self, value: impl IntoVal<i64>) -> Self { with(self, "Space", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `LoggerDefinitionVersion`.
    pub type LoggerDefinitionVersion = Fields<of::LoggerDefinitionVersion>;
    impl LoggerDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(loggers: impl IntoVal<List<Logger>>) -> Self { with(empty(), "Loggers", loggers) }
        /// `Loggers`: mandatory.
        #[track_caller] pub fn loggers(self, value: impl IntoVal<List<Logger>>) -> Self { with(self, "Loggers", value) }
    }
}

/// [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnLoggerDefinitionVersion = Handle<of::CfnLoggerDefinitionVersion>;
impl cfn::ResourceType for of::CfnLoggerDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::LoggerDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnLoggerDefinitionVersionProps; type Reference = String; }
impl CfnLoggerDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLoggerDefinitionVersion`].
///
/// Mandatory: `Loggers`, `LoggerDefinitionId`.
///
/// A change replaces the resource: `LoggerDefinitionId`, `Loggers`.
pub type CfnLoggerDefinitionVersionProps = Fields<of::CfnLoggerDefinitionVersion>;
impl CfnLoggerDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(loggers: impl IntoVal<List<cfn_logger_definition_version::Logger>>, logger_definition_id: impl IntoVal<String>) -> Self { with(with(empty(), "Loggers", loggers), "LoggerDefinitionId", logger_definition_id) }
    /// `LoggerDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn logger_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "LoggerDefinitionId", value) }
    /// `Loggers`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn loggers(self, value: impl IntoVal<List<cfn_logger_definition_version::Logger>>) -> Self { with(self, "Loggers", value) }
}

/// Types of [`CfnLoggerDefinitionVersion`].
pub mod cfn_logger_definition_version {
    pub use super::cfn_logger_definition::{Logger, LoggerRequired};
}

/// [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnResourceDefinition = Handle<of::CfnResourceDefinition>;
impl cfn::ResourceType for of::CfnResourceDefinition { const TYPE: &'static str = "AWS::Greengrass::ResourceDefinition"; type Tags = cfn::TagMap; type Props = CfnResourceDefinitionProps; type Reference = String; }
impl CfnResourceDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnResourceDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnResourceDefinitionProps = Fields<of::CfnResourceDefinition>;
impl CfnResourceDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_resource_definition::ResourceDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourceDefinition`].
pub mod cfn_resource_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GroupOwnerSetting {} pub enum LocalDeviceResourceData {} pub enum LocalVolumeResourceData {} pub enum ResourceDataContainer {} impl ias_core::Optional for ResourceDataContainer {} pub enum ResourceDefinitionVersion {} pub enum ResourceDownloadOwnerSetting {} pub enum ResourceInstance {} pub enum S3MachineLearningModelResourceData {} pub enum SageMakerMachineLearningModelResourceData {} pub enum SecretsManagerSecretResourceData {} }

    /// `GroupOwnerSetting`.
    pub type GroupOwnerSetting = Fields<of::GroupOwnerSetting>;
    impl GroupOwnerSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_add_group_owner: impl IntoVal<bool>) -> Self { with(empty(), "AutoAddGroupOwner", auto_add_group_owner) }
        /// `AutoAddGroupOwner`: mandatory.
        #[track_caller] pub fn auto_add_group_owner(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAddGroupOwner", value) }
        /// `GroupOwner`.
        #[track_caller] pub fn group_owner(self, value: impl IntoVal<String>) -> Self { with(self, "GroupOwner", value) }
    }

    /// `LocalDeviceResourceData`.
    pub type LocalDeviceResourceData = Fields<of::LocalDeviceResourceData>;
    impl LocalDeviceResourceData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_path: impl IntoVal<String>) -> Self { with(empty(), "SourcePath", source_path) }
        /// `GroupOwnerSetting`.
        #[track_caller] pub fn group_owner_setting(self, value: impl IntoVal<GroupOwnerSetting>) -> Self { with(self, "GroupOwnerSetting", value) }
        /// `SourcePath`: mandatory.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }

    /// `LocalVolumeResourceData`.
    pub type LocalVolumeResourceData = Fields<of::LocalVolumeResourceData>;
    impl LocalVolumeResourceData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_path: impl IntoVal<String>, destination_path: impl IntoVal<String>) -> Self { with(with(empty(), "SourcePath", source_path), "DestinationPath", destination_path) }
        /// `DestinationPath`: mandatory.
        #[track_caller] pub fn destination_path(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPath", value) }
        /// `GroupOwnerSetting`.
        #[track_caller] pub fn group_owner_setting(self, value: impl IntoVal<GroupOwnerSetting>) -> Self { with(self, "GroupOwnerSetting", value) }
        /// `SourcePath`: mandatory.
        #[track_caller] pub fn source_path(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePath", value) }
    }

    /// `ResourceDataContainer`.
    pub type ResourceDataContainer = Fields<of::ResourceDataContainer>;
    impl ResourceDataContainer {
        /// `LocalDeviceResourceData`.
        #[track_caller] pub fn local_device_resource_data(self, value: impl IntoVal<LocalDeviceResourceData>) -> Self { with(self, "LocalDeviceResourceData", value) }
        /// `LocalVolumeResourceData`.
        #[track_caller] pub fn local_volume_resource_data(self, value: impl IntoVal<LocalVolumeResourceData>) -> Self { with(self, "LocalVolumeResourceData", value) }
        /// `S3MachineLearningModelResourceData`.
        #[track_caller] pub fn s3_machine_learning_model_resource_data(self, value: impl IntoVal<S3MachineLearningModelResourceData>) -> Self { with(self, "S3MachineLearningModelResourceData", value) }
        /// `SageMakerMachineLearningModelResourceData`.
        #[track_caller] pub fn sage_maker_machine_learning_model_resource_data(self, value: impl IntoVal<SageMakerMachineLearningModelResourceData>) -> Self { with(self, "SageMakerMachineLearningModelResourceData", value) }
        /// `SecretsManagerSecretResourceData`.
        #[track_caller] pub fn secrets_manager_secret_resource_data(self, value: impl IntoVal<SecretsManagerSecretResourceData>) -> Self { with(self, "SecretsManagerSecretResourceData", value) }
    }

    /// `ResourceDefinitionVersion`.
    pub type ResourceDefinitionVersion = Fields<of::ResourceDefinitionVersion>;
    impl ResourceDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resources: impl IntoVal<List<ResourceInstance>>) -> Self { with(empty(), "Resources", resources) }
        /// `Resources`: mandatory.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<ResourceInstance>>) -> Self { with(self, "Resources", value) }
    }

    /// `ResourceDownloadOwnerSetting`.
    pub type ResourceDownloadOwnerSetting = Fields<of::ResourceDownloadOwnerSetting>;
    impl ResourceDownloadOwnerSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_owner: impl IntoVal<String>, group_permission: impl IntoVal<String>) -> Self { with(with(empty(), "GroupOwner", group_owner), "GroupPermission", group_permission) }
        /// `GroupOwner`: mandatory.
        #[track_caller] pub fn group_owner(self, value: impl IntoVal<String>) -> Self { with(self, "GroupOwner", value) }
        /// `GroupPermission`: mandatory.
        #[track_caller] pub fn group_permission(self, value: impl IntoVal<String>) -> Self { with(self, "GroupPermission", value) }
    }

    /// `ResourceInstance`.
    pub type ResourceInstance = Fields<of::ResourceInstance>;
    /// What [`ResourceInstance`] cannot do without.
    pub struct ResourceInstanceRequired<A, B, C> {
        /// `ResourceDataContainer`.
        pub resource_data_container: A,
        /// `Id`.
        pub id: B,
        /// `Name`.
        pub name: C,
    }
    impl ResourceInstance {
        /// Takes what is mandatory, by name: [`ResourceInstanceRequired`].
        #[track_caller] pub fn new<A: IntoVal<ResourceDataContainer>, B: IntoVal<String>, C: IntoVal<String>>(required: ResourceInstanceRequired<A, B, C>) -> Self { with(with(with(empty(), "ResourceDataContainer", required.resource_data_container), "Id", required.id), "Name", required.name) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ResourceDataContainer`: mandatory.
        #[track_caller] pub fn resource_data_container(self, value: impl IntoVal<ResourceDataContainer>) -> Self { with(self, "ResourceDataContainer", value) }
    }

    /// `S3MachineLearningModelResourceData`.
    pub type S3MachineLearningModelResourceData = Fields<of::S3MachineLearningModelResourceData>;
    impl S3MachineLearningModelResourceData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_path: impl IntoVal<String>, s3_uri: impl IntoVal<String>) -> Self { with(with(empty(), "DestinationPath", destination_path), "S3Uri", s3_uri) }
        /// `DestinationPath`: mandatory.
        #[track_caller] pub fn destination_path(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPath", value) }
        /// `OwnerSetting`.
        #[track_caller] pub fn owner_setting(self, value: impl IntoVal<ResourceDownloadOwnerSetting>) -> Self { with(self, "OwnerSetting", value) }
        /// `S3Uri`: mandatory.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `SageMakerMachineLearningModelResourceData`.
    pub type SageMakerMachineLearningModelResourceData = Fields<of::SageMakerMachineLearningModelResourceData>;
    impl SageMakerMachineLearningModelResourceData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_path: impl IntoVal<String>, sage_maker_job_arn: impl IntoVal<String>) -> Self { with(with(empty(), "DestinationPath", destination_path), "SageMakerJobArn", sage_maker_job_arn) }
        /// `DestinationPath`: mandatory.
        #[track_caller] pub fn destination_path(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPath", value) }
        /// `OwnerSetting`.
        #[track_caller] pub fn owner_setting(self, value: impl IntoVal<ResourceDownloadOwnerSetting>) -> Self { with(self, "OwnerSetting", value) }
        /// `SageMakerJobArn`: mandatory.
        #[track_caller] pub fn sage_maker_job_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerJobArn", value) }
    }

    /// `SecretsManagerSecretResourceData`.
    pub type SecretsManagerSecretResourceData = Fields<of::SecretsManagerSecretResourceData>;
    impl SecretsManagerSecretResourceData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "ARN", arn) }
        /// `ARN`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "ARN", value) }
        /// `AdditionalStagingLabelsToDownload`.
        #[track_caller] pub fn additional_staging_labels_to_download(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalStagingLabelsToDownload", value) }
    }
}

/// [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnResourceDefinitionVersion = Handle<of::CfnResourceDefinitionVersion>;
impl cfn::ResourceType for of::CfnResourceDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::ResourceDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnResourceDefinitionVersionProps; type Reference = String; }
impl CfnResourceDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourceDefinitionVersion`].
///
/// Mandatory: `Resources`, `ResourceDefinitionId`.
///
/// A change replaces the resource: `ResourceDefinitionId`, `Resources`.
pub type CfnResourceDefinitionVersionProps = Fields<of::CfnResourceDefinitionVersion>;
impl CfnResourceDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resources: impl IntoVal<List<cfn_resource_definition_version::ResourceInstance>>, resource_definition_id: impl IntoVal<String>) -> Self { with(with(empty(), "Resources", resources), "ResourceDefinitionId", resource_definition_id) }
    /// `ResourceDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceDefinitionId", value) }
    /// `Resources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<cfn_resource_definition_version::ResourceInstance>>) -> Self { with(self, "Resources", value) }
}

/// Types of [`CfnResourceDefinitionVersion`].
pub mod cfn_resource_definition_version {
    pub use super::cfn_resource_definition::{GroupOwnerSetting, LocalDeviceResourceData, LocalVolumeResourceData, ResourceDataContainer, ResourceDownloadOwnerSetting, ResourceInstance, ResourceInstanceRequired, S3MachineLearningModelResourceData, SageMakerMachineLearningModelResourceData, SecretsManagerSecretResourceData};
}

/// [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnSubscriptionDefinition = Handle<of::CfnSubscriptionDefinition>;
impl cfn::ResourceType for of::CfnSubscriptionDefinition { const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinition"; type Tags = cfn::TagMap; type Props = CfnSubscriptionDefinitionProps; type Reference = String; }
impl CfnSubscriptionDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SubscriptionDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnSubscriptionDefinition`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InitialVersion`.
pub type CfnSubscriptionDefinitionProps = Fields<of::CfnSubscriptionDefinition>;
impl CfnSubscriptionDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `InitialVersion`. Changing it replaces the resource.
    #[track_caller] pub fn initial_version(self, value: impl IntoVal<cfn_subscription_definition::SubscriptionDefinitionVersion>) -> Self { with(self, "InitialVersion", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubscriptionDefinition`].
pub mod cfn_subscription_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Subscription {} pub enum SubscriptionDefinitionVersion {} }

    /// `Subscription`.
    pub type Subscription = Fields<of::Subscription>;
    /// What [`Subscription`] cannot do without.
    pub struct SubscriptionRequired<A, B, C, D> {
        /// `Target`.
        pub target: A,
        /// `Id`.
        pub id: B,
        /// `Source`.
        pub source: C,
        /// `Subject`.
        pub subject: D,
    }
    impl Subscription {
        /// Takes what is mandatory, by name: [`SubscriptionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: SubscriptionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Target", required.target), "Id", required.id), "Source", required.source), "Subject", required.subject) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Subject`: mandatory.
        #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// `SubscriptionDefinitionVersion`.
    pub type SubscriptionDefinitionVersion = Fields<of::SubscriptionDefinitionVersion>;
    impl SubscriptionDefinitionVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subscriptions: impl IntoVal<List<Subscription>>) -> Self { with(empty(), "Subscriptions", subscriptions) }
        /// `Subscriptions`: mandatory.
        #[track_caller] pub fn subscriptions(self, value: impl IntoVal<List<Subscription>>) -> Self { with(self, "Subscriptions", value) }
    }
}

/// [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html).
///
/// The vendor winds it down: sunset (2026-10-01).
///
/// What `Ref` returns: `Id`.
pub type CfnSubscriptionDefinitionVersion = Handle<of::CfnSubscriptionDefinitionVersion>;
impl cfn::ResourceType for of::CfnSubscriptionDefinitionVersion { const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinitionVersion"; type Tags = cfn::NoTags; type Props = CfnSubscriptionDefinitionVersionProps; type Reference = String; }
impl CfnSubscriptionDefinitionVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSubscriptionDefinitionVersion`].
///
/// Mandatory: `SubscriptionDefinitionId`, `Subscriptions`.
///
/// A change replaces the resource: `SubscriptionDefinitionId`, `Subscriptions`.
pub type CfnSubscriptionDefinitionVersionProps = Fields<of::CfnSubscriptionDefinitionVersion>;
impl CfnSubscriptionDefinitionVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subscription_definition_id: impl IntoVal<String>, subscriptions: impl IntoVal<List<cfn_subscription_definition_version::Subscription>>) -> Self { with(with(empty(), "SubscriptionDefinitionId", subscription_definition_id), "Subscriptions", subscriptions) }
    /// `SubscriptionDefinitionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subscription_definition_id(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionDefinitionId", value) }
    /// `Subscriptions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subscriptions(self, value: impl IntoVal<List<cfn_subscription_definition_version::Subscription>>) -> Self { with(self, "Subscriptions", value) }
}

/// Types of [`CfnSubscriptionDefinitionVersion`].
pub mod cfn_subscription_definition_version {
    pub use super::cfn_subscription_definition::{Subscription, SubscriptionRequired};
}
