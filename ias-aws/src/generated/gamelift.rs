// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GameLift`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlias {} pub enum CfnBuild {} impl ias_core::Optional for CfnBuild {} pub enum CfnContainerFleet {} pub enum CfnContainerGroupDefinition {} pub enum CfnFleet {} pub enum CfnGameServerGroup {} pub enum CfnGameSessionQueue {} pub enum CfnLocation {} pub enum CfnMatchmakingConfiguration {} pub enum CfnMatchmakingRuleSet {} pub enum CfnScript {} }

/// [`AWS::GameLift::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html).
///
/// What `Ref` returns: `AliasId`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::GameLift::Alias"; type Tags = cfn::TagList; type Props = CfnAliasProps; type Reference = String; }
impl CfnAlias {
    /// The attribute `AliasArn`.
    #[inline] pub fn attr_alias_arn(&self) -> Val<Is<kinds::GameLiftAliasArn>> { cfn::attribute(&self.0, "AliasArn") }
    /// The attribute `AliasId`.
    #[inline] pub fn attr_alias_id(&self) -> Val<String> { cfn::attribute(&self.0, "AliasId") }
}

/// Properties of [`CfnAlias`].
///
/// Mandatory: `Name`, `RoutingStrategy`.
pub type CfnAliasProps = Fields<of::CfnAlias>;
impl CfnAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, routing_strategy: impl IntoVal<cfn_alias::RoutingStrategy>) -> Self { with(with(empty(), "Name", name), "RoutingStrategy", routing_strategy) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters, matches `.*\S.*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoutingStrategy`: mandatory.
    #[track_caller] pub fn routing_strategy(self, value: impl IntoVal<cfn_alias::RoutingStrategy>) -> Self { with(self, "RoutingStrategy", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_alias::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAlias`].
pub mod cfn_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RoutingStrategy {} pub enum RoutingStrategyType {} pub enum Tag {} }

    /// `RoutingStrategy`.
    ///
    /// Needs at least one of `FleetId`; `Message`.
    pub type RoutingStrategy = Fields<of::RoutingStrategy>;
    impl RoutingStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RoutingStrategyType>) -> Self { with(empty(), "Type", type_) }
        /// `FleetId`: 1 to 128 characters, matches `^[a-z]*fleet-[a-zA-Z0-9\-]+`.
        #[track_caller] pub fn fleet_id(self, value: impl IntoVal<String>) -> Self { with(self, "FleetId", value) }
        /// `Message`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RoutingStrategyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type RoutingStrategyType = Word<fn(of::RoutingStrategyType)>;
    impl RoutingStrategyType {
        /// `SIMPLE`
        pub const Simple: Self = word("SIMPLE");
        /// `TERMINAL`
        pub const Terminal: Self = word("TERMINAL");
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

/// [`AWS::GameLift::Build`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html).
///
/// What `Ref` returns: `BuildId`.
pub type CfnBuild = Handle<of::CfnBuild>;
impl cfn::ResourceType for of::CfnBuild { const TYPE: &'static str = "AWS::GameLift::Build"; type Tags = cfn::TagList; type Props = CfnBuildProps; type Reference = String; }
impl CfnBuild {
    /// The attribute `BuildArn`.
    #[inline] pub fn attr_build_arn(&self) -> Val<Is<kinds::BuildArn>> { cfn::attribute(&self.0, "BuildArn") }
    /// The attribute `BuildId`.
    #[inline] pub fn attr_build_id(&self) -> Val<String> { cfn::attribute(&self.0, "BuildId") }
}

/// Properties of [`CfnBuild`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `OperatingSystem`, `ServerSdkVersion`, `StorageLocation`.
pub type CfnBuildProps = Fields<of::CfnBuild>;
impl CfnBuildProps {
    /// `Name`: 1 to 1024 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatingSystem`. Changing it replaces the resource.
    #[track_caller] pub fn operating_system(self, value: impl IntoVal<cfn_build::OperatingSystem>) -> Self { with(self, "OperatingSystem", value) }
    /// `ServerSdkVersion`: at most 128 characters, matches `^\d+\.\d+\.\d+$`. Changing it replaces the resource.
    #[track_caller] pub fn server_sdk_version(self, value: impl IntoVal<String>) -> Self { with(self, "ServerSdkVersion", value) }
    /// `StorageLocation`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn storage_location(self, value: impl IntoVal<cfn_build::StorageLocation>) -> Self { with(self, "StorageLocation", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_build::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Version`: 1 to 1024 characters.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnBuild`].
pub mod cfn_build {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{Tag};
    mod of { pub enum OperatingSystem {} pub enum StorageLocation {} }

    /// Words of `OperatingSystem`.
    pub type OperatingSystem = Word<fn(of::OperatingSystem)>;
    impl OperatingSystem {
        /// `AMAZON_LINUX`
        pub const AmazonLinux: Self = word("AMAZON_LINUX");
        /// `AMAZON_LINUX_2`
        pub const AmazonLinux2: Self = word("AMAZON_LINUX_2");
        /// `AMAZON_LINUX_2023`
        pub const AmazonLinux2023: Self = word("AMAZON_LINUX_2023");
        /// `WINDOWS_2012`
        pub const Windows2012: Self = word("WINDOWS_2012");
        /// `WINDOWS_2016`
        pub const Windows2016: Self = word("WINDOWS_2016");
        /// `WINDOWS_2022`
        pub const Windows2022: Self = word("WINDOWS_2022");
    }

    /// `StorageLocation`.
    pub type StorageLocation = Fields<of::StorageLocation>;
    /// What [`StorageLocation`] cannot do without.
    pub struct StorageLocationRequired<A, B, C> {
        /// `Bucket`: at least 1 character.
        pub bucket: A,
        /// `Key`: at least 1 character.
        pub key: B,
        /// `RoleArn`: at least 1 character.
        pub role_arn: C,
    }
    impl StorageLocation {
        /// Takes what is mandatory, by name: [`StorageLocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: StorageLocationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Key", required.key), "RoleArn", required.role_arn) }
        /// `Bucket`: mandatory, at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, at least 1 character.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `ObjectVersion`: at least 1 character.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
        /// `RoleArn`: mandatory, at least 1 character.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }
}

/// [`AWS::GameLift::ContainerFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html).
///
/// What `Ref` returns: `FleetId`.
pub type CfnContainerFleet = Handle<of::CfnContainerFleet>;
impl cfn::ResourceType for of::CfnContainerFleet { const TYPE: &'static str = "AWS::GameLift::ContainerFleet"; type Tags = cfn::TagList; type Props = CfnContainerFleetProps; type Reference = String; }
impl CfnContainerFleet {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `DeploymentDetails`.
    #[inline] pub fn attr_deployment_details(&self) -> Val<Json> { cfn::attribute(&self.0, "DeploymentDetails") }
    /// The attribute `FleetArn`.
    #[inline] pub fn attr_fleet_arn(&self) -> Val<Is<kinds::ContainerFleetArn>> { cfn::attribute(&self.0, "FleetArn") }
    /// The attribute `FleetId`.
    #[inline] pub fn attr_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "FleetId") }
    /// The attribute `GameServerContainerGroupDefinitionArn`.
    #[inline] pub fn attr_game_server_container_group_definition_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GameServerContainerGroupDefinitionArn") }
    /// The attribute `MaximumGameServerContainerGroupsPerInstance`.
    #[inline] pub fn attr_maximum_game_server_container_groups_per_instance(&self) -> Val<i64> { cfn::attribute(&self.0, "MaximumGameServerContainerGroupsPerInstance") }
    /// The attribute `PerInstanceContainerGroupDefinitionArn`.
    #[inline] pub fn attr_per_instance_container_group_definition_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PerInstanceContainerGroupDefinitionArn") }
    /// The attribute `Status`: one of `PENDING`, `CREATING`, `CREATED`, `ACTIVATING`, `ACTIVE`, `UPDATING`, `DELETING`, `EXPIRED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnContainerFleet`].
///
/// Mandatory: `FleetRoleArn`.
///
/// A change replaces the resource: `BillingType`, `InstanceType`, `PlayerGatewayMode`.
pub type CfnContainerFleetProps = Fields<of::CfnContainerFleet>;
impl CfnContainerFleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(fleet_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "FleetRoleArn", fleet_role_arn) }
    /// `BillingType`. Changing it replaces the resource.
    #[track_caller] pub fn billing_type(self, value: impl IntoVal<cfn_container_fleet::BillingType>) -> Self { with(self, "BillingType", value) }
    /// `DeploymentConfiguration`. Write-only.
    #[track_caller] pub fn deployment_configuration(self, value: impl IntoVal<cfn_container_fleet::DeploymentConfiguration>) -> Self { with(self, "DeploymentConfiguration", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FleetRoleArn`: mandatory, 1 to 256 characters, matches `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
    #[track_caller] pub fn fleet_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "FleetRoleArn", value) }
    /// `GameServerContainerGroupDefinitionName`: 1 to 512 characters, matches `^[a-zA-Z0-9\-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9\-]+(:[0-9]+)?$`. Write-only.
    #[track_caller] pub fn game_server_container_group_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "GameServerContainerGroupDefinitionName", value) }
    /// `GameServerContainerGroupsPerInstance`: 1 to 5000.
    #[track_caller] pub fn game_server_container_groups_per_instance(self, value: impl IntoVal<i64>) -> Self { with(self, "GameServerContainerGroupsPerInstance", value) }
    /// `GameSessionCreationLimitPolicy`.
    #[track_caller] pub fn game_session_creation_limit_policy(self, value: impl IntoVal<cfn_container_fleet::GameSessionCreationLimitPolicy>) -> Self { with(self, "GameSessionCreationLimitPolicy", value) }
    /// `InstanceConnectionPortRange`.
    #[track_caller] pub fn instance_connection_port_range(self, value: impl IntoVal<cfn_container_fleet::ConnectionPortRange>) -> Self { with(self, "InstanceConnectionPortRange", value) }
    /// `InstanceInboundPermissions`: at most 50 items.
    #[track_caller] pub fn instance_inbound_permissions(self, value: impl IntoVal<List<cfn_container_fleet::IpPermission>>) -> Self { with(self, "InstanceInboundPermissions", value) }
    /// `InstanceType`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `Locations`: 1 to 100 items.
    #[track_caller] pub fn locations(self, value: impl IntoVal<List<cfn_container_fleet::LocationConfiguration>>) -> Self { with(self, "Locations", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_container_fleet::LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `MetricGroups`: at most 1 item, each 1 to 255 characters.
    #[track_caller] pub fn metric_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MetricGroups", value) }
    /// `NewGameSessionProtectionPolicy`.
    #[track_caller] pub fn new_game_session_protection_policy(self, value: impl IntoVal<cfn_container_fleet::NewGameSessionProtectionPolicy>) -> Self { with(self, "NewGameSessionProtectionPolicy", value) }
    /// `PerInstanceContainerGroupDefinitionName`: 1 to 512 characters, matches `^[a-zA-Z0-9\-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9\-]+(:[0-9]+)?$`. Write-only.
    #[track_caller] pub fn per_instance_container_group_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "PerInstanceContainerGroupDefinitionName", value) }
    /// `PlayerGatewayMode`. Changing it replaces the resource.
    #[track_caller] pub fn player_gateway_mode(self, value: impl IntoVal<cfn_container_fleet::PlayerGatewayMode>) -> Self { with(self, "PlayerGatewayMode", value) }
    /// `ScalingPolicies`: at most 50 items.
    #[track_caller] pub fn scaling_policies(self, value: impl IntoVal<List<cfn_container_fleet::ScalingPolicy>>) -> Self { with(self, "ScalingPolicies", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_container_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContainerFleet`].
pub mod cfn_container_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{Tag};
    mod of { pub enum BillingType {} pub enum ConnectionPortRange {} pub enum DeploymentConfiguration {} impl ias_core::Optional for DeploymentConfiguration {} pub enum DeploymentConfigurationImpairmentStrategy {} pub enum DeploymentConfigurationProtectionStrategy {} pub enum GameSessionCreationLimitPolicy {} impl ias_core::Optional for GameSessionCreationLimitPolicy {} pub enum IpPermission {} pub enum IpPermissionProtocol {} pub enum LocationCapacity {} pub enum LocationConfiguration {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum LogDestination {} pub enum ManagedCapacityConfiguration {} pub enum ManagedCapacityConfigurationZeroCapacityStrategy {} pub enum NewGameSessionProtectionPolicy {} pub enum PlayerGatewayMode {} pub enum ScalingPolicy {} pub enum ScalingPolicyComparisonOperator {} pub enum ScalingPolicyMetricName {} pub enum ScalingPolicyPolicyType {} pub enum ScalingPolicyScalingAdjustmentType {} pub enum StoppedActionsItem {} pub enum TargetConfiguration {} }

    /// Words of `BillingType`.
    pub type BillingType = Word<fn(of::BillingType)>;
    impl BillingType {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `SPOT`
        pub const Spot: Self = word("SPOT");
    }

    /// `ConnectionPortRange`.
    pub type ConnectionPortRange = Fields<of::ConnectionPortRange>;
    impl ConnectionPortRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from_port: impl IntoVal<i64>, to_port: impl IntoVal<i64>) -> Self { with(with(empty(), "FromPort", from_port), "ToPort", to_port) }
        /// `FromPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `ToPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `DeploymentConfiguration`.
    pub type DeploymentConfiguration = Fields<of::DeploymentConfiguration>;
    impl DeploymentConfiguration {
        /// `ImpairmentStrategy`.
        #[track_caller] pub fn impairment_strategy(self, value: impl IntoVal<DeploymentConfigurationImpairmentStrategy>) -> Self { with(self, "ImpairmentStrategy", value) }
        /// `MinimumHealthyPercentage`: 30 to 75.
        #[track_caller] pub fn minimum_healthy_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumHealthyPercentage", value) }
        /// `ProtectionStrategy`.
        #[track_caller] pub fn protection_strategy(self, value: impl IntoVal<DeploymentConfigurationProtectionStrategy>) -> Self { with(self, "ProtectionStrategy", value) }
    }

    /// Words of `ImpairmentStrategy`.
    pub type DeploymentConfigurationImpairmentStrategy = Word<fn(of::DeploymentConfigurationImpairmentStrategy)>;
    impl DeploymentConfigurationImpairmentStrategy {
        /// `MAINTAIN`
        pub const Maintain: Self = word("MAINTAIN");
        /// `ROLLBACK`
        pub const Rollback: Self = word("ROLLBACK");
    }

    /// Words of `ProtectionStrategy`.
    pub type DeploymentConfigurationProtectionStrategy = Word<fn(of::DeploymentConfigurationProtectionStrategy)>;
    impl DeploymentConfigurationProtectionStrategy {
        /// `WITH_PROTECTION`
        pub const WithProtection: Self = word("WITH_PROTECTION");
        /// `IGNORE_PROTECTION`
        pub const IgnoreProtection: Self = word("IGNORE_PROTECTION");
    }

    /// `GameSessionCreationLimitPolicy`.
    pub type GameSessionCreationLimitPolicy = Fields<of::GameSessionCreationLimitPolicy>;
    impl GameSessionCreationLimitPolicy {
        /// `NewGameSessionsPerCreator`: at least 0.
        #[track_caller] pub fn new_game_sessions_per_creator(self, value: impl IntoVal<i64>) -> Self { with(self, "NewGameSessionsPerCreator", value) }
        /// `PolicyPeriodInMinutes`: at least 0.
        #[track_caller] pub fn policy_period_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "PolicyPeriodInMinutes", value) }
    }

    /// `IpPermission`.
    pub type IpPermission = Fields<of::IpPermission>;
    /// What [`IpPermission`] cannot do without.
    pub struct IpPermissionRequired<A, B, C, D> {
        /// `FromPort`: 1 to 60000.
        pub from_port: A,
        /// `IpRange`.
        pub ip_range: B,
        /// `Protocol`.
        pub protocol: C,
        /// `ToPort`: 1 to 60000.
        pub to_port: D,
    }
    impl IpPermission {
        /// Takes what is mandatory, by name: [`IpPermissionRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<IpPermissionProtocol>, D: IntoVal<i64>>(required: IpPermissionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FromPort", required.from_port), "IpRange", required.ip_range), "Protocol", required.protocol), "ToPort", required.to_port) }
        /// `FromPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `IpRange`: mandatory.
        #[track_caller] pub fn ip_range(self, value: impl IntoVal<String>) -> Self { with(self, "IpRange", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<IpPermissionProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ToPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// Words of `Protocol`.
    pub type IpPermissionProtocol = Word<fn(of::IpPermissionProtocol)>;
    impl IpPermissionProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }

    /// `LocationCapacity`.
    pub type LocationCapacity = Fields<of::LocationCapacity>;
    impl LocationCapacity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_size: impl IntoVal<i64>) -> Self { with(empty(), "MaxSize", max_size) }
        /// `DesiredEC2Instances`: at least 0.
        #[track_caller] pub fn desired_ec2_instances(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredEC2Instances", value) }
        /// `ManagedCapacityConfiguration`.
        #[track_caller] pub fn managed_capacity_configuration(self, value: impl IntoVal<ManagedCapacityConfiguration>) -> Self { with(self, "ManagedCapacityConfiguration", value) }
        /// `MaxSize`: mandatory, at least 0.
        #[track_caller] pub fn max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSize", value) }
        /// `MinSize`: at least 0.
        #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    }

    /// `LocationConfiguration`.
    pub type LocationConfiguration = Fields<of::LocationConfiguration>;
    impl LocationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<String>) -> Self { with(empty(), "Location", location) }
        /// `Location`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9\-]+`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `LocationCapacity`.
        #[track_caller] pub fn location_capacity(self, value: impl IntoVal<LocationCapacity>) -> Self { with(self, "LocationCapacity", value) }
        /// `StoppedActions`: at most 1 item.
        #[track_caller] pub fn stopped_actions(self, value: impl IntoVal<List<StoppedActionsItem>>) -> Self { with(self, "StoppedActions", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `LogDestination`.
        #[track_caller] pub fn log_destination(self, value: impl IntoVal<LogDestination>) -> Self { with(self, "LogDestination", value) }
        /// `LogGroupArn`: 1 to 512 characters, matches `[a-zA-Z0-9:/\-\*]+`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
        /// `S3BucketName`: 1 to 1024 characters.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    }

    /// Words of `LogDestination`.
    pub type LogDestination = Word<fn(of::LogDestination)>;
    impl LogDestination {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `CLOUDWATCH`
        pub const Cloudwatch: Self = word("CLOUDWATCH");
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `ManagedCapacityConfiguration`.
    pub type ManagedCapacityConfiguration = Fields<of::ManagedCapacityConfiguration>;
    impl ManagedCapacityConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(zero_capacity_strategy: impl IntoVal<ManagedCapacityConfigurationZeroCapacityStrategy>) -> Self { with(empty(), "ZeroCapacityStrategy", zero_capacity_strategy) }
        /// `ScaleInAfterInactivityMinutes`: 5 to 1440.
        #[track_caller] pub fn scale_in_after_inactivity_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleInAfterInactivityMinutes", value) }
        /// `ZeroCapacityStrategy`: mandatory.
        #[track_caller] pub fn zero_capacity_strategy(self, value: impl IntoVal<ManagedCapacityConfigurationZeroCapacityStrategy>) -> Self { with(self, "ZeroCapacityStrategy", value) }
    }

    /// Words of `ZeroCapacityStrategy`.
    pub type ManagedCapacityConfigurationZeroCapacityStrategy = Word<fn(of::ManagedCapacityConfigurationZeroCapacityStrategy)>;
    impl ManagedCapacityConfigurationZeroCapacityStrategy {
        /// `SCALE_TO_AND_FROM_ZERO`
        pub const ScaleToAndFromZero: Self = word("SCALE_TO_AND_FROM_ZERO");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
    }

    /// Words of `NewGameSessionProtectionPolicy`.
    pub type NewGameSessionProtectionPolicy = Word<fn(of::NewGameSessionProtectionPolicy)>;
    impl NewGameSessionProtectionPolicy {
        /// `FullProtection`
        pub const FullProtection: Self = word("FullProtection");
        /// `NoProtection`
        pub const NoProtection: Self = word("NoProtection");
    }

    /// Words of `PlayerGatewayMode`.
    pub type PlayerGatewayMode = Word<fn(of::PlayerGatewayMode)>;
    impl PlayerGatewayMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
    }

    /// `ScalingPolicy`.
    pub type ScalingPolicy = Fields<of::ScalingPolicy>;
    impl ScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `ComparisonOperator`.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<ScalingPolicyComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `EvaluationPeriods`: at least 1.
        #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<ScalingPolicyMetricName>) -> Self { with(self, "MetricName", value) }
        /// `Name`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PolicyType`.
        #[track_caller] pub fn policy_type(self, value: impl IntoVal<ScalingPolicyPolicyType>) -> Self { with(self, "PolicyType", value) }
        /// `ScalingAdjustment`.
        #[track_caller] pub fn scaling_adjustment(self, value: impl IntoVal<i64>) -> Self { with(self, "ScalingAdjustment", value) }
        /// `ScalingAdjustmentType`.
        #[track_caller] pub fn scaling_adjustment_type(self, value: impl IntoVal<ScalingPolicyScalingAdjustmentType>) -> Self { with(self, "ScalingAdjustmentType", value) }
        /// `TargetConfiguration`.
        #[track_caller] pub fn target_configuration(self, value: impl IntoVal<TargetConfiguration>) -> Self { with(self, "TargetConfiguration", value) }
        /// `Threshold`.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    }

    /// Words of `ComparisonOperator`.
    pub type ScalingPolicyComparisonOperator = Word<fn(of::ScalingPolicyComparisonOperator)>;
    impl ScalingPolicyComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        pub const GreaterThanOrEqualToThreshold: Self = word("GreaterThanOrEqualToThreshold");
        /// `GreaterThanThreshold`
        pub const GreaterThanThreshold: Self = word("GreaterThanThreshold");
        /// `LessThanThreshold`
        pub const LessThanThreshold: Self = word("LessThanThreshold");
        /// `LessThanOrEqualToThreshold`
        pub const LessThanOrEqualToThreshold: Self = word("LessThanOrEqualToThreshold");
    }

    /// Words of `MetricName`.
    pub type ScalingPolicyMetricName = Word<fn(of::ScalingPolicyMetricName)>;
    impl ScalingPolicyMetricName {
        /// `ActivatingGameSessions`
        pub const ActivatingGameSessions: Self = word("ActivatingGameSessions");
        /// `ActiveGameSessions`
        pub const ActiveGameSessions: Self = word("ActiveGameSessions");
        /// `ActiveInstances`
        pub const ActiveInstances: Self = word("ActiveInstances");
        /// `AvailableGameSessions`
        pub const AvailableGameSessions: Self = word("AvailableGameSessions");
        /// `AvailablePlayerSessions`
        pub const AvailablePlayerSessions: Self = word("AvailablePlayerSessions");
        /// `CurrentPlayerSessions`
        pub const CurrentPlayerSessions: Self = word("CurrentPlayerSessions");
        /// `IdleInstances`
        pub const IdleInstances: Self = word("IdleInstances");
        /// `PercentAvailableGameSessions`
        pub const PercentAvailableGameSessions: Self = word("PercentAvailableGameSessions");
        /// `PercentIdleInstances`
        pub const PercentIdleInstances: Self = word("PercentIdleInstances");
        /// `QueueDepth`
        pub const QueueDepth: Self = word("QueueDepth");
        /// `WaitTime`
        pub const WaitTime: Self = word("WaitTime");
        /// `ConcurrentActivatableGameSessions`
        pub const ConcurrentActivatableGameSessions: Self = word("ConcurrentActivatableGameSessions");
    }

    /// Words of `PolicyType`.
    pub type ScalingPolicyPolicyType = Word<fn(of::ScalingPolicyPolicyType)>;
    impl ScalingPolicyPolicyType {
        /// `RuleBased`
        pub const RuleBased: Self = word("RuleBased");
        /// `TargetBased`
        pub const TargetBased: Self = word("TargetBased");
        /// `ManagedScaling`
        pub const ManagedScaling: Self = word("ManagedScaling");
    }

    /// Words of `ScalingAdjustmentType`.
    pub type ScalingPolicyScalingAdjustmentType = Word<fn(of::ScalingPolicyScalingAdjustmentType)>;
    impl ScalingPolicyScalingAdjustmentType {
        /// `ChangeInCapacity`
        pub const ChangeInCapacity: Self = word("ChangeInCapacity");
        /// `ExactCapacity`
        pub const ExactCapacity: Self = word("ExactCapacity");
        /// `PercentChangeInCapacity`
        pub const PercentChangeInCapacity: Self = word("PercentChangeInCapacity");
    }

    /// Words of `Item`.
    pub type StoppedActionsItem = Word<fn(of::StoppedActionsItem)>;
    impl StoppedActionsItem {
        /// `AUTO_SCALING`
        pub const AutoScaling: Self = word("AUTO_SCALING");
    }

    /// `TargetConfiguration`.
    pub type TargetConfiguration = Fields<of::TargetConfiguration>;
    impl TargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `TargetValue`: mandatory.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }
}

/// [`AWS::GameLift::ContainerGroupDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html).
///
/// What `Ref` returns: `Name`.
pub type CfnContainerGroupDefinition = Handle<of::CfnContainerGroupDefinition>;
impl cfn::ResourceType for of::CfnContainerGroupDefinition { const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition"; type Tags = cfn::TagList; type Props = CfnContainerGroupDefinitionProps; type Reference = String; }
impl CfnContainerGroupDefinition {
    /// The attribute `ContainerGroupDefinitionArn`.
    #[inline] pub fn attr_container_group_definition_arn(&self) -> Val<Is<kinds::ContainerGroupDefinitionArn>> { cfn::attribute(&self.0, "ContainerGroupDefinitionArn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Status`: one of `READY`, `COPYING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<i64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnContainerGroupDefinition`].
///
/// Mandatory: `Name`, `OperatingSystem`, `TotalMemoryLimitMebibytes`.
///
/// A change replaces the resource: `ContainerGroupType`, `Name`.
pub type CfnContainerGroupDefinitionProps = Fields<of::CfnContainerGroupDefinition>;
/// What [`CfnContainerGroupDefinitionProps`] cannot do without.
pub struct CfnContainerGroupDefinitionPropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `OperatingSystem`.
    pub operating_system: B,
    /// `TotalMemoryLimitMebibytes`: 4 to 1024000.
    pub total_memory_limit_mebibytes: C,
}
impl CfnContainerGroupDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnContainerGroupDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_container_group_definition::OperatingSystem>, C: IntoVal<i64>>(required: CfnContainerGroupDefinitionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "OperatingSystem", required.operating_system), "TotalMemoryLimitMebibytes", required.total_memory_limit_mebibytes) }
    /// `ContainerGroupType`. Changing it replaces the resource.
    #[track_caller] pub fn container_group_type(self, value: impl IntoVal<cfn_container_group_definition::ContainerGroupType>) -> Self { with(self, "ContainerGroupType", value) }
    /// `GameServerContainerDefinition`.
    #[track_caller] pub fn game_server_container_definition(self, value: impl IntoVal<cfn_container_group_definition::GameServerContainerDefinition>) -> Self { with(self, "GameServerContainerDefinition", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatingSystem`: mandatory.
    #[track_caller] pub fn operating_system(self, value: impl IntoVal<cfn_container_group_definition::OperatingSystem>) -> Self { with(self, "OperatingSystem", value) }
    /// `SourceVersionNumber`: at least 0. Write-only.
    #[track_caller] pub fn source_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceVersionNumber", value) }
    /// `SupportContainerDefinitions`: 1 to 10 items, no item twice.
    #[track_caller] pub fn support_container_definitions(self, value: impl IntoVal<List<cfn_container_group_definition::SupportContainerDefinition>>) -> Self { with(self, "SupportContainerDefinitions", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_container_group_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TotalMemoryLimitMebibytes`: mandatory, 4 to 1024000.
    #[track_caller] pub fn total_memory_limit_mebibytes(self, value: impl IntoVal<i64>) -> Self { with(self, "TotalMemoryLimitMebibytes", value) }
    /// `TotalVcpuLimit`: 0.125 to 10.
    #[track_caller] pub fn total_vcpu_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "TotalVcpuLimit", value) }
    /// `VersionDescription`: 1 to 1024 characters.
    #[track_caller] pub fn version_description(self, value: impl IntoVal<String>) -> Self { with(self, "VersionDescription", value) }
}

/// Types of [`CfnContainerGroupDefinition`].
pub mod cfn_container_group_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContainerDependency {} pub enum ContainerDependencyCondition {} pub enum ContainerEnvironment {} pub enum ContainerGroupType {} pub enum ContainerHealthCheck {} pub enum ContainerMountPoint {} pub enum ContainerMountPointAccessLevel {} pub enum ContainerPortRange {} pub enum ContainerPortRangeProtocol {} pub enum GameServerContainerDefinition {} pub enum LinuxCapabilities {} impl ias_core::Optional for LinuxCapabilities {} pub enum LinuxCapabilitiesInclude {} pub enum OperatingSystem {} pub enum PortConfiguration {} pub enum SupportContainerDefinition {} pub enum Tag {} }

    /// `ContainerDependency`.
    pub type ContainerDependency = Fields<of::ContainerDependency>;
    impl ContainerDependency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_name: impl IntoVal<String>, condition: impl IntoVal<ContainerDependencyCondition>) -> Self { with(with(empty(), "ContainerName", container_name), "Condition", condition) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<ContainerDependencyCondition>) -> Self { with(self, "Condition", value) }
        /// `ContainerName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
    }

    /// Words of `Condition`.
    pub type ContainerDependencyCondition = Word<fn(of::ContainerDependencyCondition)>;
    impl ContainerDependencyCondition {
        /// `START`
        pub const Start: Self = word("START");
        /// `COMPLETE`
        pub const Complete: Self = word("COMPLETE");
        /// `SUCCESS`
        pub const Success: Self = word("SUCCESS");
        /// `HEALTHY`
        pub const Healthy: Self = word("HEALTHY");
    }

    /// `ContainerEnvironment`.
    pub type ContainerEnvironment = Fields<of::ContainerEnvironment>;
    impl ContainerEnvironment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 255 characters, matches `^.*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, 1 to 255 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ContainerGroupType`.
    pub type ContainerGroupType = Word<fn(of::ContainerGroupType)>;
    impl ContainerGroupType {
        /// `GAME_SERVER`
        pub const GameServer: Self = word("GAME_SERVER");
        /// `PER_INSTANCE`
        pub const PerInstance: Self = word("PER_INSTANCE");
    }

    /// `ContainerHealthCheck`.
    pub type ContainerHealthCheck = Fields<of::ContainerHealthCheck>;
    impl ContainerHealthCheck {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(command: impl IntoVal<List<String>>) -> Self { with(empty(), "Command", command) }
        /// `Command`: mandatory, 1 to 20 items, each 1 to 255 characters, each matches `^.*$`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `Interval`: 60 to 300.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `Retries`: 5 to 10.
        #[track_caller] pub fn retries(self, value: impl IntoVal<i64>) -> Self { with(self, "Retries", value) }
        /// `StartPeriod`: 0 to 300.
        #[track_caller] pub fn start_period(self, value: impl IntoVal<i64>) -> Self { with(self, "StartPeriod", value) }
        /// `Timeout`: 30 to 60.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    }

    /// `ContainerMountPoint`.
    pub type ContainerMountPoint = Fields<of::ContainerMountPoint>;
    impl ContainerMountPoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_path: impl IntoVal<String>) -> Self { with(empty(), "InstancePath", instance_path) }
        /// `AccessLevel`.
        #[track_caller] pub fn access_level(self, value: impl IntoVal<ContainerMountPointAccessLevel>) -> Self { with(self, "AccessLevel", value) }
        /// `ContainerPath`: 1 to 1024 characters, matches `^(\/+[^\/]+\/*)+$`.
        #[track_caller] pub fn container_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerPath", value) }
        /// `InstancePath`: mandatory, 1 to 1024 characters, matches `^\/[\s\S]*$`.
        #[track_caller] pub fn instance_path(self, value: impl IntoVal<String>) -> Self { with(self, "InstancePath", value) }
    }

    /// Words of `AccessLevel`.
    pub type ContainerMountPointAccessLevel = Word<fn(of::ContainerMountPointAccessLevel)>;
    impl ContainerMountPointAccessLevel {
        /// `READ_ONLY`
        pub const ReadOnly: Self = word("READ_ONLY");
        /// `READ_AND_WRITE`
        pub const ReadAndWrite: Self = word("READ_AND_WRITE");
    }

    /// `ContainerPortRange`.
    pub type ContainerPortRange = Fields<of::ContainerPortRange>;
    /// What [`ContainerPortRange`] cannot do without.
    pub struct ContainerPortRangeRequired<A, B, C> {
        /// `FromPort`: 1 to 60000.
        pub from_port: A,
        /// `Protocol`.
        pub protocol: B,
        /// `ToPort`: 1 to 60000.
        pub to_port: C,
    }
    impl ContainerPortRange {
        /// Takes what is mandatory, by name: [`ContainerPortRangeRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<ContainerPortRangeProtocol>, C: IntoVal<i64>>(required: ContainerPortRangeRequired<A, B, C>) -> Self { with(with(with(empty(), "FromPort", required.from_port), "Protocol", required.protocol), "ToPort", required.to_port) }
        /// `FromPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<ContainerPortRangeProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ToPort`: mandatory, 1 to 60000.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// Words of `Protocol`.
    pub type ContainerPortRangeProtocol = Word<fn(of::ContainerPortRangeProtocol)>;
    impl ContainerPortRangeProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }

    /// `GameServerContainerDefinition`.
    pub type GameServerContainerDefinition = Fields<of::GameServerContainerDefinition>;
    /// What [`GameServerContainerDefinition`] cannot do without.
    pub struct GameServerContainerDefinitionRequired<A, B, C> {
        /// `ContainerName`: 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`.
        pub container_name: A,
        /// `ImageUri`: 1 to 255 characters, matches `^[a-zA-Z0-9-_\.@\/:]+$`.
        pub image_uri: B,
        /// `ServerSdkVersion`: at most 128 characters, matches `^\d+\.\d+\.\d+$`.
        pub server_sdk_version: C,
    }
    impl GameServerContainerDefinition {
        /// Takes what is mandatory, by name: [`GameServerContainerDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: GameServerContainerDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "ContainerName", required.container_name), "ImageUri", required.image_uri), "ServerSdkVersion", required.server_sdk_version) }
        /// `ContainerName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `DependsOn`: 1 to 10 items, no item twice.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<ContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `EnvironmentOverride`: 1 to 20 items, no item twice.
        #[track_caller] pub fn environment_override(self, value: impl IntoVal<List<ContainerEnvironment>>) -> Self { with(self, "EnvironmentOverride", value) }
        /// `ImageUri`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9-_\.@\/:]+$`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `LinuxCapabilities`.
        #[track_caller] pub fn linux_capabilities(self, value: impl IntoVal<LinuxCapabilities>) -> Self { with(self, "LinuxCapabilities", value) }
        /// `MountPoints`: 1 to 10 items, no item twice.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<ContainerMountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `PortConfiguration`.
        #[track_caller] pub fn port_configuration(self, value: impl IntoVal<PortConfiguration>) -> Self { with(self, "PortConfiguration", value) }
        /// `ResolvedImageDigest`: matches `^sha256:[a-fA-F0-9]{64}$`.
        #[track_caller] pub fn resolved_image_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ResolvedImageDigest", value) }
        /// `ServerSdkVersion`: mandatory, at most 128 characters, matches `^\d+\.\d+\.\d+$`.
        #[track_caller] pub fn server_sdk_version(self, value: impl IntoVal<String>) -> Self { with(self, "ServerSdkVersion", value) }
        /// `Vcpu`: 0.125 to 10.
        #[track_caller] pub fn vcpu(self, value: impl IntoVal<f64>) -> Self { with(self, "Vcpu", value) }
    }

    /// `LinuxCapabilities`.
    pub type LinuxCapabilities = Fields<of::LinuxCapabilities>;
    impl LinuxCapabilities {
        /// `Include`: at most 37 items, no item twice.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<LinuxCapabilitiesInclude>>) -> Self { with(self, "Include", value) }
    }

    /// Words of `Include`.
    pub type LinuxCapabilitiesInclude = Word<fn(of::LinuxCapabilitiesInclude)>;
    impl LinuxCapabilitiesInclude {
        /// `AUDIT_CONTROL`
        pub const AuditControl: Self = word("AUDIT_CONTROL");
        /// `AUDIT_WRITE`
        pub const AuditWrite: Self = word("AUDIT_WRITE");
        /// `BLOCK_SUSPEND`
        pub const BlockSuspend: Self = word("BLOCK_SUSPEND");
        /// `CHOWN`
        pub const Chown: Self = word("CHOWN");
        /// `DAC_OVERRIDE`
        pub const DacOverride: Self = word("DAC_OVERRIDE");
        /// `DAC_READ_SEARCH`
        pub const DacReadSearch: Self = word("DAC_READ_SEARCH");
        /// `FOWNER`
        pub const Fowner: Self = word("FOWNER");
        /// `FSETID`
        pub const Fsetid: Self = word("FSETID");
        /// `IPC_LOCK`
        pub const IpcLock: Self = word("IPC_LOCK");
        /// `IPC_OWNER`
        pub const IpcOwner: Self = word("IPC_OWNER");
        /// `KILL`
        pub const Kill: Self = word("KILL");
        /// `LEASE`
        pub const Lease: Self = word("LEASE");
        /// `LINUX_IMMUTABLE`
        pub const LinuxImmutable: Self = word("LINUX_IMMUTABLE");
        /// `MAC_ADMIN`
        pub const MacAdmin: Self = word("MAC_ADMIN");
        /// `MAC_OVERRIDE`
        pub const MacOverride: Self = word("MAC_OVERRIDE");
        /// `MKNOD`
        pub const Mknod: Self = word("MKNOD");
        /// `NET_ADMIN`
        pub const NetAdmin: Self = word("NET_ADMIN");
        /// `NET_BIND_SERVICE`
        pub const NetBindService: Self = word("NET_BIND_SERVICE");
        /// `NET_BROADCAST`
        pub const NetBroadcast: Self = word("NET_BROADCAST");
        /// `NET_RAW`
        pub const NetRaw: Self = word("NET_RAW");
        /// `SETFCAP`
        pub const Setfcap: Self = word("SETFCAP");
        /// `SETGID`
        pub const Setgid: Self = word("SETGID");
        /// `SETPCAP`
        pub const Setpcap: Self = word("SETPCAP");
        /// `SETUID`
        pub const Setuid: Self = word("SETUID");
        /// `SYS_ADMIN`
        pub const SysAdmin: Self = word("SYS_ADMIN");
        /// `SYS_BOOT`
        pub const SysBoot: Self = word("SYS_BOOT");
        /// `SYS_CHROOT`
        pub const SysChroot: Self = word("SYS_CHROOT");
        /// `SYS_MODULE`
        pub const SysModule: Self = word("SYS_MODULE");
        /// `SYS_NICE`
        pub const SysNice: Self = word("SYS_NICE");
        /// `SYS_PACCT`
        pub const SysPacct: Self = word("SYS_PACCT");
        /// `SYS_PTRACE`
        pub const SysPtrace: Self = word("SYS_PTRACE");
        /// `SYS_RAWIO`
        pub const SysRawio: Self = word("SYS_RAWIO");
        /// `SYS_RESOURCE`
        pub const SysResource: Self = word("SYS_RESOURCE");
        /// `SYS_TIME`
        pub const SysTime: Self = word("SYS_TIME");
        /// `SYS_TTY_CONFIG`
        pub const SysTtyConfig: Self = word("SYS_TTY_CONFIG");
        /// `SYSLOG`
        pub const Syslog: Self = word("SYSLOG");
        /// `WAKE_ALARM`
        pub const WakeAlarm: Self = word("WAKE_ALARM");
    }

    /// Words of `OperatingSystem`.
    pub type OperatingSystem = Word<fn(of::OperatingSystem)>;
    impl OperatingSystem {
        /// `AMAZON_LINUX_2023`
        pub const AmazonLinux2023: Self = word("AMAZON_LINUX_2023");
    }

    /// `PortConfiguration`.
    pub type PortConfiguration = Fields<of::PortConfiguration>;
    impl PortConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_port_ranges: impl IntoVal<List<ContainerPortRange>>) -> Self { with(empty(), "ContainerPortRanges", container_port_ranges) }
        /// `ContainerPortRanges`: mandatory, 1 to 100 items, no item twice.
        #[track_caller] pub fn container_port_ranges(self, value: impl IntoVal<List<ContainerPortRange>>) -> Self { with(self, "ContainerPortRanges", value) }
    }

    /// `SupportContainerDefinition`.
    pub type SupportContainerDefinition = Fields<of::SupportContainerDefinition>;
    impl SupportContainerDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_name: impl IntoVal<String>, image_uri: impl IntoVal<String>) -> Self { with(with(empty(), "ContainerName", container_name), "ImageUri", image_uri) }
        /// `ContainerName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `DependsOn`: 1 to 10 items, no item twice.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<ContainerDependency>>) -> Self { with(self, "DependsOn", value) }
        /// `EnvironmentOverride`: 1 to 20 items, no item twice.
        #[track_caller] pub fn environment_override(self, value: impl IntoVal<List<ContainerEnvironment>>) -> Self { with(self, "EnvironmentOverride", value) }
        /// `Essential`.
        #[track_caller] pub fn essential(self, value: impl IntoVal<bool>) -> Self { with(self, "Essential", value) }
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<ContainerHealthCheck>) -> Self { with(self, "HealthCheck", value) }
        /// `ImageUri`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9-_\.@\/:]+$`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `LinuxCapabilities`.
        #[track_caller] pub fn linux_capabilities(self, value: impl IntoVal<LinuxCapabilities>) -> Self { with(self, "LinuxCapabilities", value) }
        /// `MemoryHardLimitMebibytes`: 4 to 1024000.
        #[track_caller] pub fn memory_hard_limit_mebibytes(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryHardLimitMebibytes", value) }
        /// `MountPoints`: 1 to 10 items, no item twice.
        #[track_caller] pub fn mount_points(self, value: impl IntoVal<List<ContainerMountPoint>>) -> Self { with(self, "MountPoints", value) }
        /// `PortConfiguration`.
        #[track_caller] pub fn port_configuration(self, value: impl IntoVal<PortConfiguration>) -> Self { with(self, "PortConfiguration", value) }
        /// `ResolvedImageDigest`: matches `^sha256:[a-fA-F0-9]{64}$`.
        #[track_caller] pub fn resolved_image_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ResolvedImageDigest", value) }
        /// `Vcpu`: 0.125 to 10.
        #[track_caller] pub fn vcpu(self, value: impl IntoVal<f64>) -> Self { with(self, "Vcpu", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GameLift::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html).
///
/// What `Ref` returns: `FleetId`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::GameLift::Fleet"; type Tags = cfn::TagList; type Props = CfnFleetProps; type Reference = String; }
impl CfnFleet {
    /// The attribute `FleetArn`.
    #[inline] pub fn attr_fleet_arn(&self) -> Val<Is<kinds::GameLiftFleetArn>> { cfn::attribute(&self.0, "FleetArn") }
    /// The attribute `FleetId`.
    #[inline] pub fn attr_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "FleetId") }
}

/// Properties of [`CfnFleet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `BuildId`, `CertificateConfiguration`, `ComputeType`, `EC2InstanceType`, `FleetType`, `InstanceRoleARN`, `InstanceRoleCredentialsProvider`, `LogPaths`, `PeerVpcAwsAccountId`, `PeerVpcId`, `PlayerGatewayConfiguration`, `PlayerGatewayMode`, `ScriptId`, `ServerLaunchParameters`, `ServerLaunchPath`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
impl CfnFleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AnywhereConfiguration`.
    #[track_caller] pub fn anywhere_configuration(self, value: impl IntoVal<cfn_fleet::AnywhereConfiguration>) -> Self { with(self, "AnywhereConfiguration", value) }
    /// `ApplyCapacity`. Write-only.
    #[track_caller] pub fn apply_capacity(self, value: impl IntoVal<cfn_fleet::ApplyCapacity>) -> Self { with(self, "ApplyCapacity", value) }
    /// `BuildId`: 1 to 512 characters, matches `^build-\S+|^arn:.*:build/build-\S+`. Changing it replaces the resource.
    #[track_caller] pub fn build_id(self, value: impl IntoVal<String>) -> Self { with(self, "BuildId", value) }
    /// `CertificateConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_configuration(self, value: impl IntoVal<cfn_fleet::CertificateConfiguration>) -> Self { with(self, "CertificateConfiguration", value) }
    /// `ComputeType`. Changing it replaces the resource.
    #[track_caller] pub fn compute_type(self, value: impl IntoVal<cfn_fleet::ComputeType>) -> Self { with(self, "ComputeType", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DesiredEC2Instances`: at least 0. Deprecated.
    #[track_caller] pub fn desired_ec2_instances(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredEC2Instances", value) }
    /// `EC2InboundPermissions`: at most 50 items.
    #[track_caller] pub fn ec2_inbound_permissions(self, value: impl IntoVal<List<cfn_fleet::IpPermission>>) -> Self { with(self, "EC2InboundPermissions", value) }
    /// `EC2InstanceType`: matches `^.*..*$`. Changing it replaces the resource.
    #[track_caller] pub fn ec2_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "EC2InstanceType", value) }
    /// `FleetType`. Changing it replaces the resource.
    #[track_caller] pub fn fleet_type(self, value: impl IntoVal<cfn_fleet::FleetType>) -> Self { with(self, "FleetType", value) }
    /// `InstanceRoleARN`: at least 1 character, matches `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InstanceRoleARN", value) }
    /// `InstanceRoleCredentialsProvider`. Changing it replaces the resource.
    #[track_caller] pub fn instance_role_credentials_provider(self, value: impl IntoVal<cfn_fleet::InstanceRoleCredentialsProvider>) -> Self { with(self, "InstanceRoleCredentialsProvider", value) }
    /// `Locations`: 1 to 100 items.
    #[track_caller] pub fn locations(self, value: impl IntoVal<List<cfn_fleet::LocationConfiguration>>) -> Self { with(self, "Locations", value) }
    /// `LogPaths`: each 1 to 1024 characters. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn log_paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogPaths", value) }
    /// `MaxSize`: at least 0. Deprecated.
    #[track_caller] pub fn max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSize", value) }
    /// `MetricGroups`: at most 1 item, each 1 to 255 characters.
    #[track_caller] pub fn metric_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MetricGroups", value) }
    /// `MinSize`: at least 0. Deprecated.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    /// `Name`: mandatory, 1 to 1024 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NewGameSessionProtectionPolicy`.
    #[track_caller] pub fn new_game_session_protection_policy(self, value: impl IntoVal<cfn_fleet::NewGameSessionProtectionPolicy>) -> Self { with(self, "NewGameSessionProtectionPolicy", value) }
    /// `PeerVpcAwsAccountId`: 1 to 1024 characters, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn peer_vpc_aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerVpcAwsAccountId", value) }
    /// `PeerVpcId`: 1 to 1024 characters, matches `^vpc-\S+`. Changing it replaces the resource.
    #[track_caller] pub fn peer_vpc_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerVpcId", value) }
    /// `PlayerGatewayConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn player_gateway_configuration(self, value: impl IntoVal<cfn_fleet::PlayerGatewayConfiguration>) -> Self { with(self, "PlayerGatewayConfiguration", value) }
    /// `PlayerGatewayMode`. Changing it replaces the resource.
    #[track_caller] pub fn player_gateway_mode(self, value: impl IntoVal<cfn_fleet::PlayerGatewayMode>) -> Self { with(self, "PlayerGatewayMode", value) }
    /// `ResourceCreationLimitPolicy`.
    #[track_caller] pub fn resource_creation_limit_policy(self, value: impl IntoVal<cfn_fleet::ResourceCreationLimitPolicy>) -> Self { with(self, "ResourceCreationLimitPolicy", value) }
    /// `RuntimeConfiguration`.
    #[track_caller] pub fn runtime_configuration(self, value: impl IntoVal<cfn_fleet::RuntimeConfiguration>) -> Self { with(self, "RuntimeConfiguration", value) }
    /// `ScalingPolicies`: at most 50 items.
    #[track_caller] pub fn scaling_policies(self, value: impl IntoVal<List<cfn_fleet::ScalingPolicy>>) -> Self { with(self, "ScalingPolicies", value) }
    /// `ScriptId`: 1 to 512 characters, matches `^script-\S+|^arn:.*:script/script-\S+`. Changing it replaces the resource.
    #[track_caller] pub fn script_id(self, value: impl IntoVal<String>) -> Self { with(self, "ScriptId", value) }
    /// `ServerLaunchParameters`: 1 to 1024 characters, matches `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn server_launch_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "ServerLaunchParameters", value) }
    /// `ServerLaunchPath`: 1 to 1024 characters, matches `^[A-Za-z0-9_:.+\/\\\- ]+$`. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn server_launch_path(self, value: impl IntoVal<String>) -> Self { with(self, "ServerLaunchPath", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFleet`].
pub mod cfn_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{Tag};
    pub use super::cfn_container_fleet::{IpPermission, IpPermissionRequired, IpPermissionProtocol, LocationCapacity, ManagedCapacityConfiguration, ManagedCapacityConfigurationZeroCapacityStrategy, NewGameSessionProtectionPolicy, PlayerGatewayMode, ScalingPolicyComparisonOperator, ScalingPolicyMetricName, ScalingPolicyPolicyType, ScalingPolicyScalingAdjustmentType, TargetConfiguration};
    mod of { pub enum AnywhereConfiguration {} pub enum ApplyCapacity {} pub enum CertificateConfiguration {} pub enum CertificateConfigurationCertificateType {} pub enum ComputeType {} pub enum FleetType {} pub enum InstanceRoleCredentialsProvider {} pub enum LocationConfiguration {} pub enum PlayerGatewayConfiguration {} impl ias_core::Optional for PlayerGatewayConfiguration {} pub enum PlayerGatewayConfigurationGameServerIpProtocolSupported {} pub enum ResourceCreationLimitPolicy {} impl ias_core::Optional for ResourceCreationLimitPolicy {} pub enum RuntimeConfiguration {} impl ias_core::Optional for RuntimeConfiguration {} pub enum ScalingPolicy {} pub enum ScalingPolicyStatus {} pub enum ScalingPolicyUpdateStatus {} pub enum ServerProcess {} }

    /// `AnywhereConfiguration`.
    pub type AnywhereConfiguration = Fields<of::AnywhereConfiguration>;
    impl AnywhereConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cost: impl IntoVal<String>) -> Self { with(empty(), "Cost", cost) }
        /// `Cost`: mandatory, 1 to 11 characters, matches `^\d{1,5}(?:\.\d{1,5})?$`.
        #[track_caller] pub fn cost(self, value: impl IntoVal<String>) -> Self { with(self, "Cost", value) }
    }

    /// Words of `ApplyCapacity`.
    pub type ApplyCapacity = Word<fn(of::ApplyCapacity)>;
    impl ApplyCapacity {
        /// `ON_UPDATE`
        pub const OnUpdate: Self = word("ON_UPDATE");
        /// `ON_CREATE_AND_UPDATE`
        pub const OnCreateAndUpdate: Self = word("ON_CREATE_AND_UPDATE");
        /// `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`
        pub const OnCreateAndUpdateWithAutoscaling: Self = word("ON_CREATE_AND_UPDATE_WITH_AUTOSCALING");
    }

    /// `CertificateConfiguration`.
    pub type CertificateConfiguration = Fields<of::CertificateConfiguration>;
    impl CertificateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_type: impl IntoVal<CertificateConfigurationCertificateType>) -> Self { with(empty(), "CertificateType", certificate_type) }
        /// `CertificateType`: mandatory.
        #[track_caller] pub fn certificate_type(self, value: impl IntoVal<CertificateConfigurationCertificateType>) -> Self { with(self, "CertificateType", value) }
    }

    /// Words of `CertificateType`.
    pub type CertificateConfigurationCertificateType = Word<fn(of::CertificateConfigurationCertificateType)>;
    impl CertificateConfigurationCertificateType {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `GENERATED`
        pub const Generated: Self = word("GENERATED");
    }

    /// Words of `ComputeType`.
    pub type ComputeType = Word<fn(of::ComputeType)>;
    impl ComputeType {
        /// `EC2`
        pub const Ec2: Self = word("EC2");
        /// `ANYWHERE`
        pub const Anywhere: Self = word("ANYWHERE");
    }

    /// Words of `FleetType`.
    pub type FleetType = Word<fn(of::FleetType)>;
    impl FleetType {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `SPOT`
        pub const Spot: Self = word("SPOT");
    }

    /// Words of `InstanceRoleCredentialsProvider`.
    pub type InstanceRoleCredentialsProvider = Word<fn(of::InstanceRoleCredentialsProvider)>;
    impl InstanceRoleCredentialsProvider {
        /// `SHARED_CREDENTIAL_FILE`
        pub const SharedCredentialFile: Self = word("SHARED_CREDENTIAL_FILE");
    }

    /// `LocationConfiguration`.
    pub type LocationConfiguration = Fields<of::LocationConfiguration>;
    impl LocationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<String>) -> Self { with(empty(), "Location", location) }
        /// `Location`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9\-]+`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `LocationCapacity`.
        #[track_caller] pub fn location_capacity(self, value: impl IntoVal<LocationCapacity>) -> Self { with(self, "LocationCapacity", value) }
    }

    /// `PlayerGatewayConfiguration`.
    pub type PlayerGatewayConfiguration = Fields<of::PlayerGatewayConfiguration>;
    impl PlayerGatewayConfiguration {
        /// `GameServerIpProtocolSupported`.
        #[track_caller] pub fn game_server_ip_protocol_supported(self, value: impl IntoVal<PlayerGatewayConfigurationGameServerIpProtocolSupported>) -> Self { with(self, "GameServerIpProtocolSupported", value) }
    }

    /// Words of `GameServerIpProtocolSupported`.
    pub type PlayerGatewayConfigurationGameServerIpProtocolSupported = Word<fn(of::PlayerGatewayConfigurationGameServerIpProtocolSupported)>;
    impl PlayerGatewayConfigurationGameServerIpProtocolSupported {
        /// `IPv4`
        pub const IPv4: Self = word("IPv4");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }

    /// `ResourceCreationLimitPolicy`.
    pub type ResourceCreationLimitPolicy = Fields<of::ResourceCreationLimitPolicy>;
    impl ResourceCreationLimitPolicy {
        /// `NewGameSessionsPerCreator`: at least 0.
        #[track_caller] pub fn new_game_sessions_per_creator(self, value: impl IntoVal<i64>) -> Self { with(self, "NewGameSessionsPerCreator", value) }
        /// `PolicyPeriodInMinutes`: at least 0.
        #[track_caller] pub fn policy_period_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "PolicyPeriodInMinutes", value) }
    }

    /// `RuntimeConfiguration`.
    pub type RuntimeConfiguration = Fields<of::RuntimeConfiguration>;
    impl RuntimeConfiguration {
        /// `GameSessionActivationTimeoutSeconds`: 1 to 600.
        #[track_caller] pub fn game_session_activation_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "GameSessionActivationTimeoutSeconds", value) }
        /// `MaxConcurrentGameSessionActivations`: 1 to 2147483647.
        #[track_caller] pub fn max_concurrent_game_session_activations(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentGameSessionActivations", value) }
        /// `ServerProcesses`: 1 to 50 items.
        #[track_caller] pub fn server_processes(self, value: impl IntoVal<List<ServerProcess>>) -> Self { with(self, "ServerProcesses", value) }
    }

    /// `ScalingPolicy`.
    pub type ScalingPolicy = Fields<of::ScalingPolicy>;
    impl ScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `ComparisonOperator`.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<ScalingPolicyComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `EvaluationPeriods`: at least 1.
        #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
        /// `Location`: 1 to 64 characters, matches `^[A-Za-z0-9\-]+`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<ScalingPolicyMetricName>) -> Self { with(self, "MetricName", value) }
        /// `Name`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PolicyType`.
        #[track_caller] pub fn policy_type(self, value: impl IntoVal<ScalingPolicyPolicyType>) -> Self { with(self, "PolicyType", value) }
        /// `ScalingAdjustment`.
        #[track_caller] pub fn scaling_adjustment(self, value: impl IntoVal<i64>) -> Self { with(self, "ScalingAdjustment", value) }
        /// `ScalingAdjustmentType`.
        #[track_caller] pub fn scaling_adjustment_type(self, value: impl IntoVal<ScalingPolicyScalingAdjustmentType>) -> Self { with(self, "ScalingAdjustmentType", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<ScalingPolicyStatus>) -> Self { with(self, "Status", value) }
        /// `TargetConfiguration`.
        #[track_caller] pub fn target_configuration(self, value: impl IntoVal<TargetConfiguration>) -> Self { with(self, "TargetConfiguration", value) }
        /// `Threshold`.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `UpdateStatus`.
        #[track_caller] pub fn update_status(self, value: impl IntoVal<ScalingPolicyUpdateStatus>) -> Self { with(self, "UpdateStatus", value) }
    }

    /// Words of `Status`.
    pub type ScalingPolicyStatus = Word<fn(of::ScalingPolicyStatus)>;
    impl ScalingPolicyStatus {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `UPDATE_REQUESTED`
        pub const UpdateRequested: Self = word("UPDATE_REQUESTED");
        /// `UPDATING`
        pub const Updating: Self = word("UPDATING");
        /// `DELETE_REQUESTED`
        pub const DeleteRequested: Self = word("DELETE_REQUESTED");
        /// `DELETING`
        pub const Deleting: Self = word("DELETING");
        /// `DELETED`
        pub const Deleted: Self = word("DELETED");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
    }

    /// Words of `UpdateStatus`.
    pub type ScalingPolicyUpdateStatus = Word<fn(of::ScalingPolicyUpdateStatus)>;
    impl ScalingPolicyUpdateStatus {
        /// `PENDING_UPDATE`
        pub const PendingUpdate: Self = word("PENDING_UPDATE");
    }

    /// `ServerProcess`.
    pub type ServerProcess = Fields<of::ServerProcess>;
    impl ServerProcess {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(concurrent_executions: impl IntoVal<i64>, launch_path: impl IntoVal<String>) -> Self { with(with(empty(), "ConcurrentExecutions", concurrent_executions), "LaunchPath", launch_path) }
        /// `ConcurrentExecutions`: mandatory, at least 1.
        #[track_caller] pub fn concurrent_executions(self, value: impl IntoVal<i64>) -> Self { with(self, "ConcurrentExecutions", value) }
        /// `LaunchPath`: mandatory, 1 to 1024 characters, matches `^([Cc]:\\game\S+|/local/game/\S+)`.
        #[track_caller] pub fn launch_path(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchPath", value) }
        /// `Parameters`: 1 to 1024 characters, matches `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<String>) -> Self { with(self, "Parameters", value) }
    }
}

/// [`AWS::GameLift::GameServerGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html).
///
/// What `Ref` returns: `GameServerGroupArn`.
pub type CfnGameServerGroup = Handle<of::CfnGameServerGroup>;
impl cfn::ResourceType for of::CfnGameServerGroup { const TYPE: &'static str = "AWS::GameLift::GameServerGroup"; type Tags = cfn::TagList; type Props = CfnGameServerGroupProps; type Reference = Is<kinds::GameServerGroupArn>; }
impl CfnGameServerGroup {
    /// The attribute `AutoScalingGroupArn`.
    #[inline] pub fn attr_auto_scaling_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AutoScalingGroupArn") }
    /// The attribute `GameServerGroupArn`.
    #[inline] pub fn attr_game_server_group_arn(&self) -> Val<Is<kinds::GameServerGroupArn>> { cfn::attribute(&self.0, "GameServerGroupArn") }
}

/// Properties of [`CfnGameServerGroup`].
///
/// Mandatory: `GameServerGroupName`, `InstanceDefinitions`, `RoleArn`.
pub type CfnGameServerGroupProps = Fields<of::CfnGameServerGroup>;
/// What [`CfnGameServerGroupProps`] cannot do without.
pub struct CfnGameServerGroupPropsRequired<A, B, C> {
    /// `GameServerGroupName`: 1 to 128 characters, matches `[a-zA-Z0-9-\.]+`.
    pub game_server_group_name: A,
    /// `InstanceDefinitions`: 2 to 20 items.
    pub instance_definitions: B,
    /// `RoleArn`: 1 to 256 characters, matches `^arn:.*:role\/[\w+=,.@-]+`.
    pub role_arn: C,
}
impl CfnGameServerGroupProps {
    /// Takes what is mandatory, by name: [`CfnGameServerGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_game_server_group::InstanceDefinition>>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnGameServerGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GameServerGroupName", required.game_server_group_name), "InstanceDefinitions", required.instance_definitions), "RoleArn", required.role_arn) }
    /// `AutoScalingPolicy`. Write-only.
    #[track_caller] pub fn auto_scaling_policy(self, value: impl IntoVal<cfn_game_server_group::AutoScalingPolicy>) -> Self { with(self, "AutoScalingPolicy", value) }
    /// `BalancingStrategy`.
    #[track_caller] pub fn balancing_strategy(self, value: impl IntoVal<cfn_game_server_group::BalancingStrategy>) -> Self { with(self, "BalancingStrategy", value) }
    /// `DeleteOption`. Write-only.
    #[track_caller] pub fn delete_option(self, value: impl IntoVal<cfn_game_server_group::DeleteOption>) -> Self { with(self, "DeleteOption", value) }
    /// `GameServerGroupName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9-\.]+`.
    #[track_caller] pub fn game_server_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GameServerGroupName", value) }
    /// `GameServerProtectionPolicy`.
    #[track_caller] pub fn game_server_protection_policy(self, value: impl IntoVal<cfn_game_server_group::GameServerProtectionPolicy>) -> Self { with(self, "GameServerProtectionPolicy", value) }
    /// `InstanceDefinitions`: mandatory, 2 to 20 items.
    #[track_caller] pub fn instance_definitions(self, value: impl IntoVal<List<cfn_game_server_group::InstanceDefinition>>) -> Self { with(self, "InstanceDefinitions", value) }
    /// `LaunchTemplate`. Write-only.
    #[track_caller] pub fn launch_template(self, value: impl IntoVal<cfn_game_server_group::LaunchTemplate>) -> Self { with(self, "LaunchTemplate", value) }
    /// `MaxSize`: at least 1. Write-only.
    #[track_caller] pub fn max_size(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxSize", value) }
    /// `MinSize`: at least 0. Write-only.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<f64>) -> Self { with(self, "MinSize", value) }
    /// `RoleArn`: mandatory, 1 to 256 characters, matches `^arn:.*:role\/[\w+=,.@-]+`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_game_server_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSubnets`: 1 to 20 items, each 15 to 24 characters, each matches `^subnet-[0-9a-z]+$`. Write-only.
    #[track_caller] pub fn vpc_subnets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcSubnets", value) }
}

/// Types of [`CfnGameServerGroup`].
pub mod cfn_game_server_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AutoScalingPolicy {} pub enum BalancingStrategy {} pub enum DeleteOption {} pub enum GameServerProtectionPolicy {} pub enum InstanceDefinition {} pub enum LaunchTemplate {} impl ias_core::Optional for LaunchTemplate {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TargetTrackingConfiguration {} }

    /// `AutoScalingPolicy`.
    pub type AutoScalingPolicy = Fields<of::AutoScalingPolicy>;
    impl AutoScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_tracking_configuration: impl IntoVal<TargetTrackingConfiguration>) -> Self { with(empty(), "TargetTrackingConfiguration", target_tracking_configuration) }
        /// `EstimatedInstanceWarmup`: at least 1.
        #[track_caller] pub fn estimated_instance_warmup(self, value: impl IntoVal<f64>) -> Self { with(self, "EstimatedInstanceWarmup", value) }
        /// `TargetTrackingConfiguration`: mandatory.
        #[track_caller] pub fn target_tracking_configuration(self, value: impl IntoVal<TargetTrackingConfiguration>) -> Self { with(self, "TargetTrackingConfiguration", value) }
    }

    /// Words of `BalancingStrategy`.
    pub type BalancingStrategy = Word<fn(of::BalancingStrategy)>;
    impl BalancingStrategy {
        /// `SPOT_ONLY`
        pub const SpotOnly: Self = word("SPOT_ONLY");
        /// `SPOT_PREFERRED`
        pub const SpotPreferred: Self = word("SPOT_PREFERRED");
        /// `ON_DEMAND_ONLY`
        pub const OnDemandOnly: Self = word("ON_DEMAND_ONLY");
    }

    /// Words of `DeleteOption`.
    pub type DeleteOption = Word<fn(of::DeleteOption)>;
    impl DeleteOption {
        /// `SAFE_DELETE`
        pub const SafeDelete: Self = word("SAFE_DELETE");
        /// `FORCE_DELETE`
        pub const ForceDelete: Self = word("FORCE_DELETE");
        /// `RETAIN`
        pub const Retain: Self = word("RETAIN");
    }

    /// Words of `GameServerProtectionPolicy`.
    pub type GameServerProtectionPolicy = Word<fn(of::GameServerProtectionPolicy)>;
    impl GameServerProtectionPolicy {
        /// `NO_PROTECTION`
        pub const NoProtection: Self = word("NO_PROTECTION");
        /// `FULL_PROTECTION`
        pub const FullProtection: Self = word("FULL_PROTECTION");
    }

    /// `InstanceDefinition`.
    pub type InstanceDefinition = Fields<of::InstanceDefinition>;
    impl InstanceDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>) -> Self { with(empty(), "InstanceType", instance_type) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `WeightedCapacity`: matches `^[\u0031-\u0039][\u0030-\u0039]{0,2}$`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<String>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `LaunchTemplate`.
    pub type LaunchTemplate = Fields<of::LaunchTemplate>;
    impl LaunchTemplate {
        /// `LaunchTemplateId`: 1 to 255 characters.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`: 3 to 128 characters, matches `^[a-zA-Z0-9\(\)\.\-/_]+$`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `Version`: 1 to 128 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetTrackingConfiguration`.
    pub type TargetTrackingConfiguration = Fields<of::TargetTrackingConfiguration>;
    impl TargetTrackingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_value: impl IntoVal<f64>) -> Self { with(empty(), "TargetValue", target_value) }
        /// `TargetValue`: mandatory, at least 0.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }
}

/// [`AWS::GameLift::GameSessionQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html).
///
/// What `Ref` returns: `Name`.
pub type CfnGameSessionQueue = Handle<of::CfnGameSessionQueue>;
impl cfn::ResourceType for of::CfnGameSessionQueue { const TYPE: &'static str = "AWS::GameLift::GameSessionQueue"; type Tags = cfn::TagList; type Props = CfnGameSessionQueueProps; type Reference = String; }
impl CfnGameSessionQueue {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GameSessionQueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnGameSessionQueue`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnGameSessionQueueProps = Fields<of::CfnGameSessionQueue>;
impl CfnGameSessionQueueProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `CustomEventData`: 1 to 256 characters, matches `[\s\S]*`.
    #[track_caller] pub fn custom_event_data(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEventData", value) }
    /// `Destinations`.
    #[track_caller] pub fn destinations(self, value: impl IntoVal<List<cfn_game_session_queue::GameSessionQueueDestination>>) -> Self { with(self, "Destinations", value) }
    /// `FilterConfiguration`.
    #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<cfn_game_session_queue::FilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NotificationTarget`: 1 to 300 characters, matches `[a-zA-Z0-9:_-]*(\.fifo)?`.
    #[track_caller] pub fn notification_target(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTarget", value) }
    /// `PlayerLatencyPolicies`.
    #[track_caller] pub fn player_latency_policies(self, value: impl IntoVal<List<cfn_game_session_queue::PlayerLatencyPolicy>>) -> Self { with(self, "PlayerLatencyPolicies", value) }
    /// `PriorityConfiguration`.
    #[track_caller] pub fn priority_configuration(self, value: impl IntoVal<cfn_game_session_queue::PriorityConfiguration>) -> Self { with(self, "PriorityConfiguration", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_game_session_queue::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutInSeconds`: at least 0.
    #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
}

/// Types of [`CfnGameSessionQueue`].
pub mod cfn_game_session_queue {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FilterConfiguration {} impl ias_core::Optional for FilterConfiguration {} pub enum GameSessionQueueDestination {} impl ias_core::Optional for GameSessionQueueDestination {} pub enum PlayerLatencyPolicy {} impl ias_core::Optional for PlayerLatencyPolicy {} pub enum PriorityConfiguration {} impl ias_core::Optional for PriorityConfiguration {} pub enum PriorityOrderItem {} pub enum Tag {} }

    /// `FilterConfiguration`.
    pub type FilterConfiguration = Fields<of::FilterConfiguration>;
    impl FilterConfiguration {
        /// `AllowedLocations`: 1 to 100 items, each 1 to 64 characters, each matches `^[a-z]+(-([a-z]+|\d))*`.
        #[track_caller] pub fn allowed_locations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedLocations", value) }
    }

    /// `GameSessionQueueDestination`.
    pub type GameSessionQueueDestination = Fields<of::GameSessionQueueDestination>;
    impl GameSessionQueueDestination {
        /// `DestinationArn`: 1 to 256 characters, matches `[a-zA-Z0-9:/-]+`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
    }

    /// `PlayerLatencyPolicy`.
    pub type PlayerLatencyPolicy = Fields<of::PlayerLatencyPolicy>;
    impl PlayerLatencyPolicy {
        /// `MaximumIndividualPlayerLatencyMilliseconds`: at least 0.
        #[track_caller] pub fn maximum_individual_player_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumIndividualPlayerLatencyMilliseconds", value) }
        /// `PolicyDurationSeconds`: at least 0.
        #[track_caller] pub fn policy_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PolicyDurationSeconds", value) }
    }

    /// `PriorityConfiguration`.
    pub type PriorityConfiguration = Fields<of::PriorityConfiguration>;
    impl PriorityConfiguration {
        /// `LocationOrder`: 1 to 100 items, each 1 to 64 characters, each matches `^[A-Za-z0-9\-]+`.
        #[track_caller] pub fn location_order(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LocationOrder", value) }
        /// `PriorityOrder`: 1 to 4 items.
        #[track_caller] pub fn priority_order(self, value: impl IntoVal<List<PriorityOrderItem>>) -> Self { with(self, "PriorityOrder", value) }
    }

    /// Words of `Item`.
    pub type PriorityOrderItem = Word<fn(of::PriorityOrderItem)>;
    impl PriorityOrderItem {
        /// `LATENCY`
        pub const Latency: Self = word("LATENCY");
        /// `COST`
        pub const Cost: Self = word("COST");
        /// `DESTINATION`
        pub const Destination: Self = word("DESTINATION");
        /// `LOCATION`
        pub const Location: Self = word("LOCATION");
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

/// [`AWS::GameLift::Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html).
///
/// What `Ref` returns: `LocationName`.
pub type CfnLocation = Handle<of::CfnLocation>;
impl cfn::ResourceType for of::CfnLocation { const TYPE: &'static str = "AWS::GameLift::Location"; type Tags = cfn::TagList; type Props = CfnLocationProps; type Reference = String; }
impl CfnLocation {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<Is<kinds::LocationArn>> { cfn::attribute(&self.0, "LocationArn") }
}

/// Properties of [`CfnLocation`].
///
/// Mandatory: `LocationName`.
///
/// A change replaces the resource: `LocationName`.
pub type CfnLocationProps = Fields<of::CfnLocation>;
impl CfnLocationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(location_name: impl IntoVal<String>) -> Self { with(empty(), "LocationName", location_name) }
    /// `LocationName`: mandatory, 8 to 64 characters, matches `^custom-[A-Za-z0-9\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocation`].
pub mod cfn_location {
    pub use super::cfn_alias::{Tag};
}

/// [`AWS::GameLift::MatchmakingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnMatchmakingConfiguration = Handle<of::CfnMatchmakingConfiguration>;
impl cfn::ResourceType for of::CfnMatchmakingConfiguration { const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration"; type Tags = cfn::TagList; type Props = CfnMatchmakingConfigurationProps; type Reference = String; }
impl CfnMatchmakingConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MatchmakingConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnMatchmakingConfiguration`].
///
/// Mandatory: `AcceptanceRequired`, `Name`, `RequestTimeoutSeconds`, `RuleSetName`.
///
/// A change replaces the resource: `Name`.
pub type CfnMatchmakingConfigurationProps = Fields<of::CfnMatchmakingConfiguration>;
/// What [`CfnMatchmakingConfigurationProps`] cannot do without.
pub struct CfnMatchmakingConfigurationPropsRequired<A, B, C, D> {
    /// `AcceptanceRequired`.
    pub acceptance_required: A,
    /// `Name`: at most 128 characters, matches `[a-zA-Z0-9-\.]*`. Changing it replaces the resource.
    pub name: B,
    /// `RequestTimeoutSeconds`: 1 to 43200.
    pub request_timeout_seconds: C,
    /// `RuleSetName`: 1 to 128 characters, matches `[a-zA-Z0-9-\.]*`.
    pub rule_set_name: D,
}
impl CfnMatchmakingConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnMatchmakingConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: CfnMatchmakingConfigurationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AcceptanceRequired", required.acceptance_required), "Name", required.name), "RequestTimeoutSeconds", required.request_timeout_seconds), "RuleSetName", required.rule_set_name) }
    /// `AcceptanceRequired`: mandatory.
    #[track_caller] pub fn acceptance_required(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptanceRequired", value) }
    /// `AcceptanceTimeoutSeconds`: 1 to 600.
    #[track_caller] pub fn acceptance_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AcceptanceTimeoutSeconds", value) }
    /// `AdditionalPlayerCount`: at least 0.
    #[track_caller] pub fn additional_player_count(self, value: impl IntoVal<i64>) -> Self { with(self, "AdditionalPlayerCount", value) }
    /// `BackfillMode`.
    #[track_caller] pub fn backfill_mode(self, value: impl IntoVal<cfn_matchmaking_configuration::BackfillMode>) -> Self { with(self, "BackfillMode", value) }
    /// `CreationTime`.
    #[track_caller] pub fn creation_time(self, value: impl IntoVal<String>) -> Self { with(self, "CreationTime", value) }
    /// `CustomEventData`: at most 256 characters.
    #[track_caller] pub fn custom_event_data(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEventData", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FlexMatchMode`.
    #[track_caller] pub fn flex_match_mode(self, value: impl IntoVal<cfn_matchmaking_configuration::FlexMatchMode>) -> Self { with(self, "FlexMatchMode", value) }
    /// `GameProperties`: at most 16 items, no item twice.
    #[track_caller] pub fn game_properties(self, value: impl IntoVal<List<cfn_matchmaking_configuration::GameProperty>>) -> Self { with(self, "GameProperties", value) }
    /// `GameSessionData`: 1 to 4096 characters.
    #[track_caller] pub fn game_session_data(self, value: impl IntoVal<String>) -> Self { with(self, "GameSessionData", value) }
    /// `GameSessionQueueArns`: each 1 to 256 characters, each matches `[a-zA-Z0-9:/-]+`.
    #[track_caller] pub fn game_session_queue_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GameSessionQueueArns", value) }
    /// `Name`: mandatory, at most 128 characters, matches `[a-zA-Z0-9-\.]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NotificationTarget`: at most 300 characters, matches `[a-zA-Z0-9:_/-]*(.fifo)?`.
    #[track_caller] pub fn notification_target(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTarget", value) }
    /// `RequestTimeoutSeconds`: mandatory, 1 to 43200.
    #[track_caller] pub fn request_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestTimeoutSeconds", value) }
    /// `RuleSetArn`: matches `^arn:.*:matchmakingruleset\/[a-zA-Z0-9-\.]*`.
    #[track_caller] pub fn rule_set_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetArn", value) }
    /// `RuleSetName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9-\.]*`.
    #[track_caller] pub fn rule_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_matchmaking_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMatchmakingConfiguration`].
pub mod cfn_matchmaking_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{Tag};
    mod of { pub enum BackfillMode {} pub enum FlexMatchMode {} pub enum GameProperty {} }

    /// Words of `BackfillMode`.
    pub type BackfillMode = Word<fn(of::BackfillMode)>;
    impl BackfillMode {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
    }

    /// Words of `FlexMatchMode`.
    pub type FlexMatchMode = Word<fn(of::FlexMatchMode)>;
    impl FlexMatchMode {
        /// `STANDALONE`
        pub const Standalone: Self = word("STANDALONE");
        /// `WITH_QUEUE`
        pub const WithQueue: Self = word("WITH_QUEUE");
    }

    /// `GameProperty`.
    pub type GameProperty = Fields<of::GameProperty>;
    impl GameProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 32 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 96 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GameLift::MatchmakingRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnMatchmakingRuleSet = Handle<of::CfnMatchmakingRuleSet>;
impl cfn::ResourceType for of::CfnMatchmakingRuleSet { const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet"; type Tags = cfn::TagList; type Props = CfnMatchmakingRuleSetProps; type Reference = String; }
impl CfnMatchmakingRuleSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MatchmakingRuleSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnMatchmakingRuleSet`].
///
/// Mandatory: `Name`, `RuleSetBody`.
///
/// A change replaces the resource: `Name`, `RuleSetBody`.
pub type CfnMatchmakingRuleSetProps = Fields<of::CfnMatchmakingRuleSet>;
impl CfnMatchmakingRuleSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, rule_set_body: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "RuleSetBody", rule_set_body) }
    /// `Name`: mandatory, at most 128 characters, matches `[a-zA-Z0-9-\.]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RuleSetBody`: mandatory, 1 to 65535 characters. Changing it replaces the resource.
    #[track_caller] pub fn rule_set_body(self, value: impl IntoVal<String>) -> Self { with(self, "RuleSetBody", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_matchmaking_rule_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMatchmakingRuleSet`].
pub mod cfn_matchmaking_rule_set {
    pub use super::cfn_game_session_queue::{Tag};
}

/// [`AWS::GameLift::Script`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html).
///
/// What `Ref` returns: `Id`.
pub type CfnScript = Handle<of::CfnScript>;
impl cfn::ResourceType for of::CfnScript { const TYPE: &'static str = "AWS::GameLift::Script"; type Tags = cfn::TagList; type Props = CfnScriptProps; type Reference = String; }
impl CfnScript {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ScriptArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SizeOnDisk`.
    #[inline] pub fn attr_size_on_disk(&self) -> Val<i64> { cfn::attribute(&self.0, "SizeOnDisk") }
}

/// Properties of [`CfnScript`].
///
/// Mandatory: `StorageLocation`.
///
/// A change replaces the resource: `NodeJsVersion`.
pub type CfnScriptProps = Fields<of::CfnScript>;
impl CfnScriptProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(storage_location: impl IntoVal<cfn_script::S3Location>) -> Self { with(empty(), "StorageLocation", storage_location) }
    /// `Name`: 1 to 1024 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NodeJsVersion`: at most 16 characters, matches `^\d+\.[x0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn node_js_version(self, value: impl IntoVal<String>) -> Self { with(self, "NodeJsVersion", value) }
    /// `StorageLocation`: mandatory.
    #[track_caller] pub fn storage_location(self, value: impl IntoVal<cfn_script::S3Location>) -> Self { with(self, "StorageLocation", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_script::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Version`: 1 to 1024 characters.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnScript`].
pub mod cfn_script {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{Tag};
    mod of { pub enum S3Location {} }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    /// What [`S3Location`] cannot do without.
    pub struct S3LocationRequired<A, B, C> {
        /// `Bucket`: at least 1 character.
        pub bucket: A,
        /// `Key`: at least 1 character.
        pub key: B,
        /// `RoleArn`: at least 1 character.
        pub role_arn: C,
    }
    impl S3Location {
        /// Takes what is mandatory, by name: [`S3LocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: S3LocationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Key", required.key), "RoleArn", required.role_arn) }
        /// `Bucket`: mandatory, at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, at least 1 character.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `ObjectVersion`: at least 1 character.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
        /// `RoleArn`: mandatory, at least 1 character.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }
}
