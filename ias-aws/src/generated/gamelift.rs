// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GameLift`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlias {} pub enum CfnBuild {} impl ias_core::Optional for CfnBuild {} pub enum CfnContainerFleet {} pub enum CfnContainerGroupDefinition {} pub enum CfnFleet {} pub enum CfnGameServerGroup {} pub enum CfnGameSessionQueue {} pub enum CfnLocation {} pub enum CfnMatchmakingConfiguration {} pub enum CfnMatchmakingRuleSet {} pub enum CfnScript {} }

/// [`AWS::GameLift::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html).
///
/// What `Ref` returns: `AliasId`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::GameLift::Alias"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAliasProps; type Reference = String; }
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
    mod of { pub enum RoutingStrategy {} pub enum Tag {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum RoutingStrategyType {
        /// `SIMPLE`
        Simple,
        /// `TERMINAL`
        Terminal,
    }
    impl Words for RoutingStrategyType { const WORDS: &'static [(&'static str, Self)] = &[("SIMPLE", Self::Simple), ("TERMINAL", Self::Terminal)]; }
    impl Eq for RoutingStrategyType {}
    impl fmt::Debug for RoutingStrategyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnBuild { const TYPE: &'static str = "AWS::GameLift::Build"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnBuildProps; type Reference = String; }
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
    mod of { pub enum StorageLocation {} }

    /// Words of `OperatingSystem`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OperatingSystem {
        /// `AMAZON_LINUX`
        AmazonLinux,
        /// `AMAZON_LINUX_2`
        AmazonLinux2,
        /// `AMAZON_LINUX_2023`
        AmazonLinux2023,
        /// `WINDOWS_2012`
        Windows2012,
        /// `WINDOWS_2016`
        Windows2016,
        /// `WINDOWS_2022`
        Windows2022,
    }
    impl Words for OperatingSystem { const WORDS: &'static [(&'static str, Self)] = &[("AMAZON_LINUX", Self::AmazonLinux), ("AMAZON_LINUX_2", Self::AmazonLinux2), ("AMAZON_LINUX_2023", Self::AmazonLinux2023), ("WINDOWS_2012", Self::Windows2012), ("WINDOWS_2016", Self::Windows2016), ("WINDOWS_2022", Self::Windows2022)]; }
    impl Eq for OperatingSystem {}
    impl fmt::Debug for OperatingSystem { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnContainerFleet { const TYPE: &'static str = "AWS::GameLift::ContainerFleet"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnContainerFleetProps; type Reference = String; }
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
    mod of { pub enum ConnectionPortRange {} pub enum DeploymentConfiguration {} impl ias_core::Optional for DeploymentConfiguration {} pub enum GameSessionCreationLimitPolicy {} impl ias_core::Optional for GameSessionCreationLimitPolicy {} pub enum IpPermission {} pub enum LocationCapacity {} pub enum LocationConfiguration {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum ManagedCapacityConfiguration {} pub enum ScalingPolicy {} pub enum TargetConfiguration {} }

    /// Words of `BillingType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BillingType {
        /// `ON_DEMAND`
        OnDemand,
        /// `SPOT`
        Spot,
    }
    impl Words for BillingType { const WORDS: &'static [(&'static str, Self)] = &[("ON_DEMAND", Self::OnDemand), ("SPOT", Self::Spot)]; }
    impl Eq for BillingType {}
    impl fmt::Debug for BillingType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum DeploymentConfigurationImpairmentStrategy {
        /// `MAINTAIN`
        Maintain,
        /// `ROLLBACK`
        Rollback,
    }
    impl Words for DeploymentConfigurationImpairmentStrategy { const WORDS: &'static [(&'static str, Self)] = &[("MAINTAIN", Self::Maintain), ("ROLLBACK", Self::Rollback)]; }
    impl Eq for DeploymentConfigurationImpairmentStrategy {}
    impl fmt::Debug for DeploymentConfigurationImpairmentStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ProtectionStrategy`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DeploymentConfigurationProtectionStrategy {
        /// `WITH_PROTECTION`
        WithProtection,
        /// `IGNORE_PROTECTION`
        IgnoreProtection,
    }
    impl Words for DeploymentConfigurationProtectionStrategy { const WORDS: &'static [(&'static str, Self)] = &[("WITH_PROTECTION", Self::WithProtection), ("IGNORE_PROTECTION", Self::IgnoreProtection)]; }
    impl Eq for DeploymentConfigurationProtectionStrategy {}
    impl fmt::Debug for DeploymentConfigurationProtectionStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum IpPermissionProtocol {
        /// `TCP`
        Tcp,
        /// `UDP`
        Udp,
    }
    impl Words for IpPermissionProtocol { const WORDS: &'static [(&'static str, Self)] = &[("TCP", Self::Tcp), ("UDP", Self::Udp)]; }
    impl Eq for IpPermissionProtocol {}
    impl fmt::Debug for IpPermissionProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum LogDestination {
        /// `NONE`
        None,
        /// `CLOUDWATCH`
        Cloudwatch,
        /// `S3`
        S3,
    }
    impl Words for LogDestination { const WORDS: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("CLOUDWATCH", Self::Cloudwatch), ("S3", Self::S3)]; }
    impl Eq for LogDestination {}
    impl fmt::Debug for LogDestination { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ManagedCapacityConfigurationZeroCapacityStrategy {
        /// `SCALE_TO_AND_FROM_ZERO`
        ScaleToAndFromZero,
        /// `MANUAL`
        Manual,
    }
    impl Words for ManagedCapacityConfigurationZeroCapacityStrategy { const WORDS: &'static [(&'static str, Self)] = &[("SCALE_TO_AND_FROM_ZERO", Self::ScaleToAndFromZero), ("MANUAL", Self::Manual)]; }
    impl Eq for ManagedCapacityConfigurationZeroCapacityStrategy {}
    impl fmt::Debug for ManagedCapacityConfigurationZeroCapacityStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `NewGameSessionProtectionPolicy`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NewGameSessionProtectionPolicy {
        /// `FullProtection`
        FullProtection,
        /// `NoProtection`
        NoProtection,
    }
    impl Words for NewGameSessionProtectionPolicy { const WORDS: &'static [(&'static str, Self)] = &[("FullProtection", Self::FullProtection), ("NoProtection", Self::NoProtection)]; }
    impl Eq for NewGameSessionProtectionPolicy {}
    impl fmt::Debug for NewGameSessionProtectionPolicy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PlayerGatewayMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PlayerGatewayMode {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
        /// `REQUIRED`
        Required,
    }
    impl Words for PlayerGatewayMode { const WORDS: &'static [(&'static str, Self)] = &[("DISABLED", Self::Disabled), ("ENABLED", Self::Enabled), ("REQUIRED", Self::Required)]; }
    impl Eq for PlayerGatewayMode {}
    impl fmt::Debug for PlayerGatewayMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        GreaterThanOrEqualToThreshold,
        /// `GreaterThanThreshold`
        GreaterThanThreshold,
        /// `LessThanThreshold`
        LessThanThreshold,
        /// `LessThanOrEqualToThreshold`
        LessThanOrEqualToThreshold,
    }
    impl Words for ScalingPolicyComparisonOperator { const WORDS: &'static [(&'static str, Self)] = &[("GreaterThanOrEqualToThreshold", Self::GreaterThanOrEqualToThreshold), ("GreaterThanThreshold", Self::GreaterThanThreshold), ("LessThanThreshold", Self::LessThanThreshold), ("LessThanOrEqualToThreshold", Self::LessThanOrEqualToThreshold)]; }
    impl Eq for ScalingPolicyComparisonOperator {}
    impl fmt::Debug for ScalingPolicyComparisonOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `MetricName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyMetricName {
        /// `ActivatingGameSessions`
        ActivatingGameSessions,
        /// `ActiveGameSessions`
        ActiveGameSessions,
        /// `ActiveInstances`
        ActiveInstances,
        /// `AvailableGameSessions`
        AvailableGameSessions,
        /// `AvailablePlayerSessions`
        AvailablePlayerSessions,
        /// `CurrentPlayerSessions`
        CurrentPlayerSessions,
        /// `IdleInstances`
        IdleInstances,
        /// `PercentAvailableGameSessions`
        PercentAvailableGameSessions,
        /// `PercentIdleInstances`
        PercentIdleInstances,
        /// `QueueDepth`
        QueueDepth,
        /// `WaitTime`
        WaitTime,
        /// `ConcurrentActivatableGameSessions`
        ConcurrentActivatableGameSessions,
    }
    impl Words for ScalingPolicyMetricName { const WORDS: &'static [(&'static str, Self)] = &[("ActivatingGameSessions", Self::ActivatingGameSessions), ("ActiveGameSessions", Self::ActiveGameSessions), ("ActiveInstances", Self::ActiveInstances), ("AvailableGameSessions", Self::AvailableGameSessions), ("AvailablePlayerSessions", Self::AvailablePlayerSessions), ("CurrentPlayerSessions", Self::CurrentPlayerSessions), ("IdleInstances", Self::IdleInstances), ("PercentAvailableGameSessions", Self::PercentAvailableGameSessions), ("PercentIdleInstances", Self::PercentIdleInstances), ("QueueDepth", Self::QueueDepth), ("WaitTime", Self::WaitTime), ("ConcurrentActivatableGameSessions", Self::ConcurrentActivatableGameSessions)]; }
    impl Eq for ScalingPolicyMetricName {}
    impl fmt::Debug for ScalingPolicyMetricName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PolicyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyPolicyType {
        /// `RuleBased`
        RuleBased,
        /// `TargetBased`
        TargetBased,
        /// `ManagedScaling`
        ManagedScaling,
    }
    impl Words for ScalingPolicyPolicyType { const WORDS: &'static [(&'static str, Self)] = &[("RuleBased", Self::RuleBased), ("TargetBased", Self::TargetBased), ("ManagedScaling", Self::ManagedScaling)]; }
    impl Eq for ScalingPolicyPolicyType {}
    impl fmt::Debug for ScalingPolicyPolicyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ScalingAdjustmentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyScalingAdjustmentType {
        /// `ChangeInCapacity`
        ChangeInCapacity,
        /// `ExactCapacity`
        ExactCapacity,
        /// `PercentChangeInCapacity`
        PercentChangeInCapacity,
    }
    impl Words for ScalingPolicyScalingAdjustmentType { const WORDS: &'static [(&'static str, Self)] = &[("ChangeInCapacity", Self::ChangeInCapacity), ("ExactCapacity", Self::ExactCapacity), ("PercentChangeInCapacity", Self::PercentChangeInCapacity)]; }
    impl Eq for ScalingPolicyScalingAdjustmentType {}
    impl fmt::Debug for ScalingPolicyScalingAdjustmentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Item`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StoppedActionsItem {
        /// `AUTO_SCALING`
        AutoScaling,
    }
    impl Words for StoppedActionsItem { const WORDS: &'static [(&'static str, Self)] = &[("AUTO_SCALING", Self::AutoScaling)]; }
    impl Eq for StoppedActionsItem {}
    impl fmt::Debug for StoppedActionsItem { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnContainerGroupDefinition { const TYPE: &'static str = "AWS::GameLift::ContainerGroupDefinition"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnContainerGroupDefinitionProps; type Reference = String; }
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
    mod of { pub enum ContainerDependency {} pub enum ContainerEnvironment {} pub enum ContainerHealthCheck {} pub enum ContainerMountPoint {} pub enum ContainerPortRange {} pub enum GameServerContainerDefinition {} pub enum LinuxCapabilities {} impl ias_core::Optional for LinuxCapabilities {} pub enum PortConfiguration {} pub enum SupportContainerDefinition {} pub enum Tag {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ContainerDependencyCondition {
        /// `START`
        Start,
        /// `COMPLETE`
        Complete,
        /// `SUCCESS`
        Success,
        /// `HEALTHY`
        Healthy,
    }
    impl Words for ContainerDependencyCondition { const WORDS: &'static [(&'static str, Self)] = &[("START", Self::Start), ("COMPLETE", Self::Complete), ("SUCCESS", Self::Success), ("HEALTHY", Self::Healthy)]; }
    impl Eq for ContainerDependencyCondition {}
    impl fmt::Debug for ContainerDependencyCondition { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ContainerGroupType {
        /// `GAME_SERVER`
        GameServer,
        /// `PER_INSTANCE`
        PerInstance,
    }
    impl Words for ContainerGroupType { const WORDS: &'static [(&'static str, Self)] = &[("GAME_SERVER", Self::GameServer), ("PER_INSTANCE", Self::PerInstance)]; }
    impl Eq for ContainerGroupType {}
    impl fmt::Debug for ContainerGroupType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ContainerMountPointAccessLevel {
        /// `READ_ONLY`
        ReadOnly,
        /// `READ_AND_WRITE`
        ReadAndWrite,
    }
    impl Words for ContainerMountPointAccessLevel { const WORDS: &'static [(&'static str, Self)] = &[("READ_ONLY", Self::ReadOnly), ("READ_AND_WRITE", Self::ReadAndWrite)]; }
    impl Eq for ContainerMountPointAccessLevel {}
    impl fmt::Debug for ContainerMountPointAccessLevel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ContainerPortRangeProtocol {
        /// `TCP`
        Tcp,
        /// `UDP`
        Udp,
    }
    impl Words for ContainerPortRangeProtocol { const WORDS: &'static [(&'static str, Self)] = &[("TCP", Self::Tcp), ("UDP", Self::Udp)]; }
    impl Eq for ContainerPortRangeProtocol {}
    impl fmt::Debug for ContainerPortRangeProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum LinuxCapabilitiesInclude {
        /// `AUDIT_CONTROL`
        AuditControl,
        /// `AUDIT_WRITE`
        AuditWrite,
        /// `BLOCK_SUSPEND`
        BlockSuspend,
        /// `CHOWN`
        Chown,
        /// `DAC_OVERRIDE`
        DacOverride,
        /// `DAC_READ_SEARCH`
        DacReadSearch,
        /// `FOWNER`
        Fowner,
        /// `FSETID`
        Fsetid,
        /// `IPC_LOCK`
        IpcLock,
        /// `IPC_OWNER`
        IpcOwner,
        /// `KILL`
        Kill,
        /// `LEASE`
        Lease,
        /// `LINUX_IMMUTABLE`
        LinuxImmutable,
        /// `MAC_ADMIN`
        MacAdmin,
        /// `MAC_OVERRIDE`
        MacOverride,
        /// `MKNOD`
        Mknod,
        /// `NET_ADMIN`
        NetAdmin,
        /// `NET_BIND_SERVICE`
        NetBindService,
        /// `NET_BROADCAST`
        NetBroadcast,
        /// `NET_RAW`
        NetRaw,
        /// `SETFCAP`
        Setfcap,
        /// `SETGID`
        Setgid,
        /// `SETPCAP`
        Setpcap,
        /// `SETUID`
        Setuid,
        /// `SYS_ADMIN`
        SysAdmin,
        /// `SYS_BOOT`
        SysBoot,
        /// `SYS_CHROOT`
        SysChroot,
        /// `SYS_MODULE`
        SysModule,
        /// `SYS_NICE`
        SysNice,
        /// `SYS_PACCT`
        SysPacct,
        /// `SYS_PTRACE`
        SysPtrace,
        /// `SYS_RAWIO`
        SysRawio,
        /// `SYS_RESOURCE`
        SysResource,
        /// `SYS_TIME`
        SysTime,
        /// `SYS_TTY_CONFIG`
        SysTtyConfig,
        /// `SYSLOG`
        Syslog,
        /// `WAKE_ALARM`
        WakeAlarm,
    }
    impl Words for LinuxCapabilitiesInclude { const WORDS: &'static [(&'static str, Self)] = &[("AUDIT_CONTROL", Self::AuditControl), ("AUDIT_WRITE", Self::AuditWrite), ("BLOCK_SUSPEND", Self::BlockSuspend), ("CHOWN", Self::Chown), ("DAC_OVERRIDE", Self::DacOverride), ("DAC_READ_SEARCH", Self::DacReadSearch), ("FOWNER", Self::Fowner), ("FSETID", Self::Fsetid), ("IPC_LOCK", Self::IpcLock), ("IPC_OWNER", Self::IpcOwner), ("KILL", Self::Kill), ("LEASE", Self::Lease), ("LINUX_IMMUTABLE", Self::LinuxImmutable), ("MAC_ADMIN", Self::MacAdmin), ("MAC_OVERRIDE", Self::MacOverride), ("MKNOD", Self::Mknod), ("NET_ADMIN", Self::NetAdmin), ("NET_BIND_SERVICE", Self::NetBindService), ("NET_BROADCAST", Self::NetBroadcast), ("NET_RAW", Self::NetRaw), ("SETFCAP", Self::Setfcap), ("SETGID", Self::Setgid), ("SETPCAP", Self::Setpcap), ("SETUID", Self::Setuid), ("SYS_ADMIN", Self::SysAdmin), ("SYS_BOOT", Self::SysBoot), ("SYS_CHROOT", Self::SysChroot), ("SYS_MODULE", Self::SysModule), ("SYS_NICE", Self::SysNice), ("SYS_PACCT", Self::SysPacct), ("SYS_PTRACE", Self::SysPtrace), ("SYS_RAWIO", Self::SysRawio), ("SYS_RESOURCE", Self::SysResource), ("SYS_TIME", Self::SysTime), ("SYS_TTY_CONFIG", Self::SysTtyConfig), ("SYSLOG", Self::Syslog), ("WAKE_ALARM", Self::WakeAlarm)]; }
    impl Eq for LinuxCapabilitiesInclude {}
    impl fmt::Debug for LinuxCapabilitiesInclude { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `OperatingSystem`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OperatingSystem {
        /// `AMAZON_LINUX_2023`
        AmazonLinux2023,
    }
    impl Words for OperatingSystem { const WORDS: &'static [(&'static str, Self)] = &[("AMAZON_LINUX_2023", Self::AmazonLinux2023)]; }
    impl Eq for OperatingSystem {}
    impl fmt::Debug for OperatingSystem { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::GameLift::Fleet"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFleetProps; type Reference = String; }
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
    mod of { pub enum AnywhereConfiguration {} pub enum CertificateConfiguration {} pub enum LocationConfiguration {} pub enum PlayerGatewayConfiguration {} impl ias_core::Optional for PlayerGatewayConfiguration {} pub enum ResourceCreationLimitPolicy {} impl ias_core::Optional for ResourceCreationLimitPolicy {} pub enum RuntimeConfiguration {} impl ias_core::Optional for RuntimeConfiguration {} pub enum ScalingPolicy {} pub enum ServerProcess {} }

    /// `AnywhereConfiguration`.
    pub type AnywhereConfiguration = Fields<of::AnywhereConfiguration>;
    impl AnywhereConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cost: impl IntoVal<String>) -> Self { with(empty(), "Cost", cost) }
        /// `Cost`: mandatory, 1 to 11 characters, matches `^\d{1,5}(?:\.\d{1,5})?$`.
        #[track_caller] pub fn cost(self, value: impl IntoVal<String>) -> Self { with(self, "Cost", value) }
    }

    /// Words of `ApplyCapacity`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ApplyCapacity {
        /// `ON_UPDATE`
        OnUpdate,
        /// `ON_CREATE_AND_UPDATE`
        OnCreateAndUpdate,
        /// `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`
        OnCreateAndUpdateWithAutoscaling,
    }
    impl Words for ApplyCapacity { const WORDS: &'static [(&'static str, Self)] = &[("ON_UPDATE", Self::OnUpdate), ("ON_CREATE_AND_UPDATE", Self::OnCreateAndUpdate), ("ON_CREATE_AND_UPDATE_WITH_AUTOSCALING", Self::OnCreateAndUpdateWithAutoscaling)]; }
    impl Eq for ApplyCapacity {}
    impl fmt::Debug for ApplyCapacity { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `CertificateConfiguration`.
    pub type CertificateConfiguration = Fields<of::CertificateConfiguration>;
    impl CertificateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_type: impl IntoVal<CertificateConfigurationCertificateType>) -> Self { with(empty(), "CertificateType", certificate_type) }
        /// `CertificateType`: mandatory.
        #[track_caller] pub fn certificate_type(self, value: impl IntoVal<CertificateConfigurationCertificateType>) -> Self { with(self, "CertificateType", value) }
    }

    /// Words of `CertificateType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum CertificateConfigurationCertificateType {
        /// `DISABLED`
        Disabled,
        /// `GENERATED`
        Generated,
    }
    impl Words for CertificateConfigurationCertificateType { const WORDS: &'static [(&'static str, Self)] = &[("DISABLED", Self::Disabled), ("GENERATED", Self::Generated)]; }
    impl Eq for CertificateConfigurationCertificateType {}
    impl fmt::Debug for CertificateConfigurationCertificateType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ComputeType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ComputeType {
        /// `EC2`
        Ec2,
        /// `ANYWHERE`
        Anywhere,
    }
    impl Words for ComputeType { const WORDS: &'static [(&'static str, Self)] = &[("EC2", Self::Ec2), ("ANYWHERE", Self::Anywhere)]; }
    impl Eq for ComputeType {}
    impl fmt::Debug for ComputeType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FleetType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FleetType {
        /// `ON_DEMAND`
        OnDemand,
        /// `SPOT`
        Spot,
    }
    impl Words for FleetType { const WORDS: &'static [(&'static str, Self)] = &[("ON_DEMAND", Self::OnDemand), ("SPOT", Self::Spot)]; }
    impl Eq for FleetType {}
    impl fmt::Debug for FleetType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `InstanceRoleCredentialsProvider`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum InstanceRoleCredentialsProvider {
        /// `SHARED_CREDENTIAL_FILE`
        SharedCredentialFile,
    }
    impl Words for InstanceRoleCredentialsProvider { const WORDS: &'static [(&'static str, Self)] = &[("SHARED_CREDENTIAL_FILE", Self::SharedCredentialFile)]; }
    impl Eq for InstanceRoleCredentialsProvider {}
    impl fmt::Debug for InstanceRoleCredentialsProvider { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PlayerGatewayConfigurationGameServerIpProtocolSupported {
        /// `IPv4`
        IPv4,
        /// `DUAL_STACK`
        DualStack,
    }
    impl Words for PlayerGatewayConfigurationGameServerIpProtocolSupported { const WORDS: &'static [(&'static str, Self)] = &[("IPv4", Self::IPv4), ("DUAL_STACK", Self::DualStack)]; }
    impl Eq for PlayerGatewayConfigurationGameServerIpProtocolSupported {}
    impl fmt::Debug for PlayerGatewayConfigurationGameServerIpProtocolSupported { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyStatus {
        /// `ACTIVE`
        Active,
        /// `UPDATE_REQUESTED`
        UpdateRequested,
        /// `UPDATING`
        Updating,
        /// `DELETE_REQUESTED`
        DeleteRequested,
        /// `DELETING`
        Deleting,
        /// `DELETED`
        Deleted,
        /// `ERROR`
        Error,
    }
    impl Words for ScalingPolicyStatus { const WORDS: &'static [(&'static str, Self)] = &[("ACTIVE", Self::Active), ("UPDATE_REQUESTED", Self::UpdateRequested), ("UPDATING", Self::Updating), ("DELETE_REQUESTED", Self::DeleteRequested), ("DELETING", Self::Deleting), ("DELETED", Self::Deleted), ("ERROR", Self::Error)]; }
    impl Eq for ScalingPolicyStatus {}
    impl fmt::Debug for ScalingPolicyStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `UpdateStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScalingPolicyUpdateStatus {
        /// `PENDING_UPDATE`
        PendingUpdate,
    }
    impl Words for ScalingPolicyUpdateStatus { const WORDS: &'static [(&'static str, Self)] = &[("PENDING_UPDATE", Self::PendingUpdate)]; }
    impl Eq for ScalingPolicyUpdateStatus {}
    impl fmt::Debug for ScalingPolicyUpdateStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnGameServerGroup { const TYPE: &'static str = "AWS::GameLift::GameServerGroup"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnGameServerGroupProps; type Reference = Is<kinds::GameServerGroupArn>; }
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
    mod of { pub enum AutoScalingPolicy {} pub enum InstanceDefinition {} pub enum LaunchTemplate {} impl ias_core::Optional for LaunchTemplate {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TargetTrackingConfiguration {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum BalancingStrategy {
        /// `SPOT_ONLY`
        SpotOnly,
        /// `SPOT_PREFERRED`
        SpotPreferred,
        /// `ON_DEMAND_ONLY`
        OnDemandOnly,
    }
    impl Words for BalancingStrategy { const WORDS: &'static [(&'static str, Self)] = &[("SPOT_ONLY", Self::SpotOnly), ("SPOT_PREFERRED", Self::SpotPreferred), ("ON_DEMAND_ONLY", Self::OnDemandOnly)]; }
    impl Eq for BalancingStrategy {}
    impl fmt::Debug for BalancingStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DeleteOption`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DeleteOption {
        /// `SAFE_DELETE`
        SafeDelete,
        /// `FORCE_DELETE`
        ForceDelete,
        /// `RETAIN`
        Retain,
    }
    impl Words for DeleteOption { const WORDS: &'static [(&'static str, Self)] = &[("SAFE_DELETE", Self::SafeDelete), ("FORCE_DELETE", Self::ForceDelete), ("RETAIN", Self::Retain)]; }
    impl Eq for DeleteOption {}
    impl fmt::Debug for DeleteOption { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `GameServerProtectionPolicy`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum GameServerProtectionPolicy {
        /// `NO_PROTECTION`
        NoProtection,
        /// `FULL_PROTECTION`
        FullProtection,
    }
    impl Words for GameServerProtectionPolicy { const WORDS: &'static [(&'static str, Self)] = &[("NO_PROTECTION", Self::NoProtection), ("FULL_PROTECTION", Self::FullProtection)]; }
    impl Eq for GameServerProtectionPolicy {}
    impl fmt::Debug for GameServerProtectionPolicy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnGameSessionQueue { const TYPE: &'static str = "AWS::GameLift::GameSessionQueue"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnGameSessionQueueProps; type Reference = String; }
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
    mod of { pub enum FilterConfiguration {} impl ias_core::Optional for FilterConfiguration {} pub enum GameSessionQueueDestination {} impl ias_core::Optional for GameSessionQueueDestination {} pub enum PlayerLatencyPolicy {} impl ias_core::Optional for PlayerLatencyPolicy {} pub enum PriorityConfiguration {} impl ias_core::Optional for PriorityConfiguration {} pub enum Tag {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum PriorityOrderItem {
        /// `LATENCY`
        Latency,
        /// `COST`
        Cost,
        /// `DESTINATION`
        Destination,
        /// `LOCATION`
        Location,
    }
    impl Words for PriorityOrderItem { const WORDS: &'static [(&'static str, Self)] = &[("LATENCY", Self::Latency), ("COST", Self::Cost), ("DESTINATION", Self::Destination), ("LOCATION", Self::Location)]; }
    impl Eq for PriorityOrderItem {}
    impl fmt::Debug for PriorityOrderItem { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnLocation { const TYPE: &'static str = "AWS::GameLift::Location"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnLocationProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnMatchmakingConfiguration { const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMatchmakingConfigurationProps; type Reference = String; }
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
    mod of { pub enum GameProperty {} }

    /// Words of `BackfillMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BackfillMode {
        /// `AUTOMATIC`
        Automatic,
        /// `MANUAL`
        Manual,
    }
    impl Words for BackfillMode { const WORDS: &'static [(&'static str, Self)] = &[("AUTOMATIC", Self::Automatic), ("MANUAL", Self::Manual)]; }
    impl Eq for BackfillMode {}
    impl fmt::Debug for BackfillMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FlexMatchMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FlexMatchMode {
        /// `STANDALONE`
        Standalone,
        /// `WITH_QUEUE`
        WithQueue,
    }
    impl Words for FlexMatchMode { const WORDS: &'static [(&'static str, Self)] = &[("STANDALONE", Self::Standalone), ("WITH_QUEUE", Self::WithQueue)]; }
    impl Eq for FlexMatchMode {}
    impl fmt::Debug for FlexMatchMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnMatchmakingRuleSet { const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMatchmakingRuleSetProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnScript { const TYPE: &'static str = "AWS::GameLift::Script"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnScriptProps; type Reference = String; }
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
