// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DeviceFarm`.

use super::prelude::*;

mod of { pub enum CfnDevicePool {} pub enum CfnInstanceProfile {} pub enum CfnNetworkProfile {} pub enum CfnProject {} pub enum CfnTestGridProject {} pub enum CfnUpload {} pub enum CfnVpceConfiguration {} }

/// [`AWS::DeviceFarm::DevicePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDevicePool = Handle<of::CfnDevicePool>;
impl cfn::ResourceType for of::CfnDevicePool { const TYPE: &'static str = "AWS::DeviceFarm::DevicePool"; type Tags = cfn::TagList; type Props = CfnDevicePoolProps; type Reference = Is<kinds::DevicePoolArn>; }
impl CfnDevicePool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DevicePoolArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDevicePool`].
///
/// Mandatory: `Name`, `Rules`, `ProjectArn`.
///
/// A change replaces the resource: `ProjectArn`.
pub type CfnDevicePoolProps = Fields<of::CfnDevicePool>;
/// What [`CfnDevicePoolProps`] cannot do without.
pub struct CfnDevicePoolPropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters.
    pub name: A,
    /// `Rules`.
    pub rules: B,
    /// `ProjectArn`: 32 to 1011 characters, matches `^arn:.+`. Changing it replaces the resource.
    pub project_arn: C,
}
impl CfnDevicePoolProps {
    /// Takes what is mandatory, by name: [`CfnDevicePoolPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_device_pool::Rule>>, C: IntoVal<String>>(required: CfnDevicePoolPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Rules", required.rules), "ProjectArn", required.project_arn) }
    /// `Description`: 1 to 16384 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MaxDevices`.
    #[track_caller] pub fn max_devices(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDevices", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectArn`: mandatory, 32 to 1011 characters, matches `^arn:.+`. Changing it replaces the resource.
    #[track_caller] pub fn project_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectArn", value) }
    /// `Rules`: mandatory.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_device_pool::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_device_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDevicePool`].
pub mod cfn_device_pool {
    use super::super::prelude::*;
    mod of { pub enum Rule {} impl ias_core::Optional for Rule {} pub enum RuleAttribute {} pub enum RuleOperator {} pub enum Tag {} }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `Attribute`.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<RuleAttribute>) -> Self { with(self, "Attribute", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<RuleOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Attribute`.
    pub type RuleAttribute = Word<fn(of::RuleAttribute)>;
    impl RuleAttribute {
        /// `ARN`
        pub const Arn: Self = word("ARN");
        /// `PLATFORM`
        pub const Platform: Self = word("PLATFORM");
        /// `FORM_FACTOR`
        pub const FormFactor: Self = word("FORM_FACTOR");
        /// `MANUFACTURER`
        pub const Manufacturer: Self = word("MANUFACTURER");
        /// `REMOTE_ACCESS_ENABLED`
        pub const RemoteAccessEnabled: Self = word("REMOTE_ACCESS_ENABLED");
        /// `REMOTE_DEBUG_ENABLED`
        pub const RemoteDebugEnabled: Self = word("REMOTE_DEBUG_ENABLED");
        /// `APPIUM_VERSION`
        pub const AppiumVersion: Self = word("APPIUM_VERSION");
        /// `INSTANCE_ARN`
        pub const InstanceArn: Self = word("INSTANCE_ARN");
        /// `INSTANCE_LABELS`
        pub const InstanceLabels: Self = word("INSTANCE_LABELS");
        /// `FLEET_TYPE`
        pub const FleetType: Self = word("FLEET_TYPE");
        /// `OS_VERSION`
        pub const OsVersion: Self = word("OS_VERSION");
        /// `MODEL`
        pub const Model: Self = word("MODEL");
        /// `AVAILABILITY`
        pub const Availability: Self = word("AVAILABILITY");
    }

    /// Words of `Operator`.
    pub type RuleOperator = Word<fn(of::RuleOperator)>;
    impl RuleOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `LESS_THAN_OR_EQUALS`
        pub const LessThanOrEquals: Self = word("LESS_THAN_OR_EQUALS");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `GREATER_THAN_OR_EQUALS`
        pub const GreaterThanOrEquals: Self = word("GREATER_THAN_OR_EQUALS");
        /// `IN`
        pub const In: Self = word("IN");
        /// `NOT_IN`
        pub const NotIn: Self = word("NOT_IN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DeviceFarm::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-instanceprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInstanceProfile = Handle<of::CfnInstanceProfile>;
impl cfn::ResourceType for of::CfnInstanceProfile { const TYPE: &'static str = "AWS::DeviceFarm::InstanceProfile"; type Tags = cfn::TagList; type Props = CfnInstanceProfileProps; type Reference = Is<kinds::DeviceFarmInstanceProfileArn>; }
impl CfnInstanceProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeviceFarmInstanceProfileArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnInstanceProfile`].
///
/// Mandatory: `Name`.
pub type CfnInstanceProfileProps = Fields<of::CfnInstanceProfile>;
impl CfnInstanceProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 16384 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExcludeAppPackagesFromCleanup`: each 1 to 256 characters.
    #[track_caller] pub fn exclude_app_packages_from_cleanup(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeAppPackagesFromCleanup", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PackageCleanup`.
    #[track_caller] pub fn package_cleanup(self, value: impl IntoVal<bool>) -> Self { with(self, "PackageCleanup", value) }
    /// `RebootAfterUse`.
    #[track_caller] pub fn reboot_after_use(self, value: impl IntoVal<bool>) -> Self { with(self, "RebootAfterUse", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstanceProfile`].
pub mod cfn_instance_profile {
    pub use super::cfn_device_pool::{Tag};
}

/// [`AWS::DeviceFarm::NetworkProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNetworkProfile = Handle<of::CfnNetworkProfile>;
impl cfn::ResourceType for of::CfnNetworkProfile { const TYPE: &'static str = "AWS::DeviceFarm::NetworkProfile"; type Tags = cfn::TagList; type Props = CfnNetworkProfileProps; type Reference = Is<kinds::NetworkProfileArn>; }
impl CfnNetworkProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkProfileArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnNetworkProfile`].
///
/// Mandatory: `Name`, `ProjectArn`.
///
/// A change replaces the resource: `ProjectArn`.
pub type CfnNetworkProfileProps = Fields<of::CfnNetworkProfile>;
impl CfnNetworkProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, project_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ProjectArn", project_arn) }
    /// `Description`: 1 to 16384 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DownlinkBandwidthBits`: 0 to 104857600.
    #[track_caller] pub fn downlink_bandwidth_bits(self, value: impl IntoVal<i64>) -> Self { with(self, "DownlinkBandwidthBits", value) }
    /// `DownlinkDelayMs`: 0 to 2000.
    #[track_caller] pub fn downlink_delay_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "DownlinkDelayMs", value) }
    /// `DownlinkJitterMs`: 0 to 2000.
    #[track_caller] pub fn downlink_jitter_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "DownlinkJitterMs", value) }
    /// `DownlinkLossPercent`: 0 to 100.
    #[track_caller] pub fn downlink_loss_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "DownlinkLossPercent", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectArn`: mandatory, 32 to 1011 characters, matches `^arn:.+`. Changing it replaces the resource.
    #[track_caller] pub fn project_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_profile::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UplinkBandwidthBits`: 0 to 104857600.
    #[track_caller] pub fn uplink_bandwidth_bits(self, value: impl IntoVal<i64>) -> Self { with(self, "UplinkBandwidthBits", value) }
    /// `UplinkDelayMs`: 0 to 2000.
    #[track_caller] pub fn uplink_delay_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "UplinkDelayMs", value) }
    /// `UplinkJitterMs`: 0 to 2000.
    #[track_caller] pub fn uplink_jitter_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "UplinkJitterMs", value) }
    /// `UplinkLossPercent`: 0 to 100.
    #[track_caller] pub fn uplink_loss_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "UplinkLossPercent", value) }
}

/// Types of [`CfnNetworkProfile`].
pub mod cfn_network_profile {
    pub use super::cfn_device_pool::{Tag};
}

/// [`AWS::DeviceFarm::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-project.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::DeviceFarm::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = Is<kinds::DeviceFarmProjectArn>; }
impl CfnProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeviceFarmProjectArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `Name`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DefaultJobTimeoutMinutes`: 5 to 150.
    #[track_caller] pub fn default_job_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultJobTimeoutMinutes", value) }
    /// `EnvironmentVariables`: 1 to 32 items, no item twice.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<cfn_project::EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `ExecutionRoleArn`: 20 to 2048 characters, matches `^arn:[^:]*:iam::[0-9]{12}:role/.+`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_project::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*;
    pub use super::cfn_device_pool::{Tag};
    mod of { pub enum EnvironmentVariable {} pub enum VpcConfig {} }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `[a-zA-Z_][a-zA-Z_0-9]*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    /// What [`VpcConfig`] cannot do without.
    pub struct VpcConfigRequired<A, B, C> {
        /// `SecurityGroupIds`: 1 to 5 items, each 1 to 4096 characters, each matches `^sg-[0-9a-fA-F]{8,}$`.
        pub security_group_ids: A,
        /// `SubnetIds`: 1 to 8 items, each 1 to 4096 characters, each matches `^subnet-[0-9a-fA-F]{8,}$`.
        pub subnet_ids: B,
        /// `VpcId`: 1 to 4096 characters, matches `.*\S.*`.
        pub vpc_id: C,
    }
    impl VpcConfig {
        /// Takes what is mandatory, by name: [`VpcConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<Is<kinds::SecurityGroupId>>>, B: IntoVal<List<String>>, C: IntoVal<Is<kinds::VpcId>>>(required: VpcConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "SecurityGroupIds", required.security_group_ids), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, each 1 to 4096 characters, each matches `^sg-[0-9a-fA-F]{8,}$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 8 items, each 1 to 4096 characters, each matches `^subnet-[0-9a-fA-F]{8,}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: mandatory, 1 to 4096 characters, matches `.*\S.*`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::DeviceFarm::TestGridProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-testgridproject.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTestGridProject = Handle<of::CfnTestGridProject>;
impl cfn::ResourceType for of::CfnTestGridProject { const TYPE: &'static str = "AWS::DeviceFarm::TestGridProject"; type Tags = cfn::TagList; type Props = CfnTestGridProjectProps; type Reference = Is<kinds::TestGridProjectArn>; }
impl CfnTestGridProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TestGridProjectArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnTestGridProject`].
///
/// Mandatory: `Name`.
pub type CfnTestGridProjectProps = Fields<of::CfnTestGridProject>;
impl CfnTestGridProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 2048 characters, matches `.*\S.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `.*\S.*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_test_grid_project::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`. Write-only.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_test_grid_project::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnTestGridProject`].
pub mod cfn_test_grid_project {
    use super::super::prelude::*;
    pub use super::cfn_device_pool::{Tag};
    mod of { pub enum VpcConfig {} }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    /// What [`VpcConfig`] cannot do without.
    pub struct VpcConfigRequired<A, B, C> {
        /// `SecurityGroupIds`: 1 to 5 items, each 1 to 4096 characters, each matches `.*\S.*`.
        pub security_group_ids: A,
        /// `SubnetIds`: 1 to 8 items, each 1 to 4096 characters, each matches `.*\S.*`.
        pub subnet_ids: B,
        /// `VpcId`: 1 to 4096 characters, matches `.*\S.*`.
        pub vpc_id: C,
    }
    impl VpcConfig {
        /// Takes what is mandatory, by name: [`VpcConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<Is<kinds::SecurityGroupId>>>, B: IntoVal<List<String>>, C: IntoVal<Is<kinds::VpcId>>>(required: VpcConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "SecurityGroupIds", required.security_group_ids), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, each 1 to 4096 characters, each matches `.*\S.*`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 8 items, each 1 to 4096 characters, each matches `.*\S.*`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: mandatory, 1 to 4096 characters, matches `.*\S.*`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::DeviceFarm::Upload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnUpload = Handle<of::CfnUpload>;
impl cfn::ResourceType for of::CfnUpload { const TYPE: &'static str = "AWS::DeviceFarm::Upload"; type Tags = cfn::NoTags; type Props = CfnUploadProps; type Reference = Is<kinds::UploadArn>; }
impl CfnUpload {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UploadArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Category`: one of `CURATED`, `PRIVATE`.
    #[inline] pub fn attr_category(&self) -> Val<String> { cfn::attribute(&self.0, "Category") }
    /// The attribute `Created`.
    #[inline] pub fn attr_created(&self) -> Val<String> { cfn::attribute(&self.0, "Created") }
    /// The attribute `Status`: one of `INITIALIZED`, `PROCESSING`, `SUCCEEDED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnUpload`].
///
/// Mandatory: `ProjectArn`, `Name`, `Type`.
///
/// A change replaces the resource: `ContentType`, `Name`, `ProjectArn`, `Type`.
pub type CfnUploadProps = Fields<of::CfnUpload>;
/// What [`CfnUploadProps`] cannot do without.
pub struct CfnUploadPropsRequired<A, B, C> {
    /// `ProjectArn`: 32 to 1011 characters, matches `^arn:.+:devicefarm:.+`. Changing it replaces the resource.
    pub project_arn: A,
    /// `Name`: at most 256 characters. Changing it replaces the resource.
    pub name: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnUploadProps {
    /// Takes what is mandatory, by name: [`CfnUploadPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_upload::Type>>(required: CfnUploadPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ProjectArn", required.project_arn), "Name", required.name), "Type", required.type_) }
    /// `ContentType`: at most 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    /// `Name`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProjectArn`: mandatory, 32 to 1011 characters, matches `^arn:.+:devicefarm:.+`. Changing it replaces the resource.
    #[track_caller] pub fn project_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectArn", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_upload::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnUpload`].
pub mod cfn_upload {
    use super::super::prelude::*;
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `ANDROID_APP`
        pub const AndroidApp: Self = word("ANDROID_APP");
        /// `IOS_APP`
        pub const IosApp: Self = word("IOS_APP");
        /// `WEB_APP`
        pub const WebApp: Self = word("WEB_APP");
        /// `EXTERNAL_DATA`
        pub const ExternalData: Self = word("EXTERNAL_DATA");
        /// `APPIUM_JAVA_JUNIT_TEST_PACKAGE`
        pub const AppiumJavaJunitTestPackage: Self = word("APPIUM_JAVA_JUNIT_TEST_PACKAGE");
        /// `APPIUM_JAVA_TESTNG_TEST_PACKAGE`
        pub const AppiumJavaTestngTestPackage: Self = word("APPIUM_JAVA_TESTNG_TEST_PACKAGE");
        /// `APPIUM_PYTHON_TEST_PACKAGE`
        pub const AppiumPythonTestPackage: Self = word("APPIUM_PYTHON_TEST_PACKAGE");
        /// `APPIUM_NODE_TEST_PACKAGE`
        pub const AppiumNodeTestPackage: Self = word("APPIUM_NODE_TEST_PACKAGE");
        /// `APPIUM_RUBY_TEST_PACKAGE`
        pub const AppiumRubyTestPackage: Self = word("APPIUM_RUBY_TEST_PACKAGE");
        /// `APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE`
        pub const AppiumWebJavaJunitTestPackage: Self = word("APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE");
        /// `APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE`
        pub const AppiumWebJavaTestngTestPackage: Self = word("APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE");
        /// `APPIUM_WEB_PYTHON_TEST_PACKAGE`
        pub const AppiumWebPythonTestPackage: Self = word("APPIUM_WEB_PYTHON_TEST_PACKAGE");
        /// `APPIUM_WEB_NODE_TEST_PACKAGE`
        pub const AppiumWebNodeTestPackage: Self = word("APPIUM_WEB_NODE_TEST_PACKAGE");
        /// `APPIUM_WEB_RUBY_TEST_PACKAGE`
        pub const AppiumWebRubyTestPackage: Self = word("APPIUM_WEB_RUBY_TEST_PACKAGE");
        /// `CALABASH_TEST_PACKAGE`
        pub const CalabashTestPackage: Self = word("CALABASH_TEST_PACKAGE");
        /// `INSTRUMENTATION_TEST_PACKAGE`
        pub const InstrumentationTestPackage: Self = word("INSTRUMENTATION_TEST_PACKAGE");
        /// `UIAUTOMATION_TEST_PACKAGE`
        pub const UiautomationTestPackage: Self = word("UIAUTOMATION_TEST_PACKAGE");
        /// `UIAUTOMATOR_TEST_PACKAGE`
        pub const UiautomatorTestPackage: Self = word("UIAUTOMATOR_TEST_PACKAGE");
        /// `XCTEST_TEST_PACKAGE`
        pub const XctestTestPackage: Self = word("XCTEST_TEST_PACKAGE");
        /// `XCTEST_UI_TEST_PACKAGE`
        pub const XctestUiTestPackage: Self = word("XCTEST_UI_TEST_PACKAGE");
        /// `APPIUM_JAVA_JUNIT_TEST_SPEC`
        pub const AppiumJavaJunitTestSpec: Self = word("APPIUM_JAVA_JUNIT_TEST_SPEC");
        /// `APPIUM_JAVA_TESTNG_TEST_SPEC`
        pub const AppiumJavaTestngTestSpec: Self = word("APPIUM_JAVA_TESTNG_TEST_SPEC");
        /// `APPIUM_PYTHON_TEST_SPEC`
        pub const AppiumPythonTestSpec: Self = word("APPIUM_PYTHON_TEST_SPEC");
        /// `APPIUM_NODE_TEST_SPEC`
        pub const AppiumNodeTestSpec: Self = word("APPIUM_NODE_TEST_SPEC");
        /// `APPIUM_RUBY_TEST_SPEC`
        pub const AppiumRubyTestSpec: Self = word("APPIUM_RUBY_TEST_SPEC");
        /// `APPIUM_WEB_JAVA_JUNIT_TEST_SPEC`
        pub const AppiumWebJavaJunitTestSpec: Self = word("APPIUM_WEB_JAVA_JUNIT_TEST_SPEC");
        /// `APPIUM_WEB_JAVA_TESTNG_TEST_SPEC`
        pub const AppiumWebJavaTestngTestSpec: Self = word("APPIUM_WEB_JAVA_TESTNG_TEST_SPEC");
        /// `APPIUM_WEB_PYTHON_TEST_SPEC`
        pub const AppiumWebPythonTestSpec: Self = word("APPIUM_WEB_PYTHON_TEST_SPEC");
        /// `APPIUM_WEB_NODE_TEST_SPEC`
        pub const AppiumWebNodeTestSpec: Self = word("APPIUM_WEB_NODE_TEST_SPEC");
        /// `APPIUM_WEB_RUBY_TEST_SPEC`
        pub const AppiumWebRubyTestSpec: Self = word("APPIUM_WEB_RUBY_TEST_SPEC");
        /// `INSTRUMENTATION_TEST_SPEC`
        pub const InstrumentationTestSpec: Self = word("INSTRUMENTATION_TEST_SPEC");
        /// `XCTEST_UI_TEST_SPEC`
        pub const XctestUiTestSpec: Self = word("XCTEST_UI_TEST_SPEC");
    }
}

/// [`AWS::DeviceFarm::VPCEConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVpceConfiguration = Handle<of::CfnVpceConfiguration>;
impl cfn::ResourceType for of::CfnVpceConfiguration { const TYPE: &'static str = "AWS::DeviceFarm::VPCEConfiguration"; type Tags = cfn::TagList; type Props = CfnVpceConfigurationProps; type Reference = Is<kinds::VpceConfigurationArn>; }
impl CfnVpceConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpceConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnVpceConfiguration`].
///
/// Mandatory: `ServiceDnsName`, `VpceConfigurationName`, `VpceServiceName`.
pub type CfnVpceConfigurationProps = Fields<of::CfnVpceConfiguration>;
/// What [`CfnVpceConfigurationProps`] cannot do without.
pub struct CfnVpceConfigurationPropsRequired<A, B, C> {
    /// `ServiceDnsName`: 1 to 2048 characters.
    pub service_dns_name: A,
    /// `VpceConfigurationName`: 1 to 1024 characters.
    pub vpce_configuration_name: B,
    /// `VpceServiceName`: 1 to 2048 characters.
    pub vpce_service_name: C,
}
impl CfnVpceConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnVpceConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnVpceConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServiceDnsName", required.service_dns_name), "VpceConfigurationName", required.vpce_configuration_name), "VpceServiceName", required.vpce_service_name) }
    /// `ServiceDnsName`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn service_dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceDnsName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpce_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpceConfigurationDescription`: 1 to 2048 characters.
    #[track_caller] pub fn vpce_configuration_description(self, value: impl IntoVal<String>) -> Self { with(self, "VpceConfigurationDescription", value) }
    /// `VpceConfigurationName`: mandatory, 1 to 1024 characters.
    #[track_caller] pub fn vpce_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpceConfigurationName", value) }
    /// `VpceServiceName`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn vpce_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpceServiceName", value) }
}

/// Types of [`CfnVpceConfiguration`].
pub mod cfn_vpce_configuration {
    pub use super::cfn_device_pool::{Tag};
}
