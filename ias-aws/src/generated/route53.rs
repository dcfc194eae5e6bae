// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCidrCollection {} pub enum CfnDnssec {} pub enum CfnDelegationSet {} impl ias_core::Optional for CfnDelegationSet {} pub enum CfnHealthCheck {} pub enum CfnHostedZone {} impl ias_core::Optional for CfnHostedZone {} pub enum CfnKeySigningKey {} pub enum CfnQueryLoggingConfig {} pub enum CfnRecordSet {} pub enum CfnRecordSetGroup {} impl ias_core::Optional for CfnRecordSetGroup {} pub enum CfnTrafficPolicy {} pub enum CfnTrafficPolicyInstance {} }

/// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCidrCollection = Handle<of::CfnCidrCollection>;
impl cfn::ResourceType for of::CfnCidrCollection { const TYPE: &'static str = "AWS::Route53::CidrCollection"; type Tags = cfn::NoTags; type Props = CfnCidrCollectionProps; type Reference = String; }
impl CfnCidrCollection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CidrCollectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCidrCollection`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnCidrCollectionProps = Fields<of::CfnCidrCollection>;
impl CfnCidrCollectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Locations`: no item twice.
    #[track_caller] pub fn locations(self, value: impl IntoVal<List<cfn_cidr_collection::Location>>) -> Self { with(self, "Locations", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9A-Za-z_\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnCidrCollection`].
pub mod cfn_cidr_collection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Location {} }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location_name: impl IntoVal<String>, cidr_list: impl IntoVal<List<String>>) -> Self { with(with(empty(), "LocationName", location_name), "CidrList", cidr_list) }
        /// `CidrList`: mandatory, no item twice.
        #[track_caller] pub fn cidr_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CidrList", value) }
        /// `LocationName`: mandatory, 1 to 16 characters.
        #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
    }
}

/// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
///
/// What `Ref` returns: `HostedZoneId`.
pub type CfnDnssec = Handle<of::CfnDnssec>;
impl cfn::ResourceType for of::CfnDnssec { const TYPE: &'static str = "AWS::Route53::DNSSEC"; type Tags = cfn::NoTags; type Props = CfnDnssecProps; type Reference = String; }

/// Properties of [`CfnDnssec`].
///
/// Mandatory: `HostedZoneId`.
///
/// A change replaces the resource: `HostedZoneId`.
pub type CfnDnssecProps = Fields<of::CfnDnssec>;
impl CfnDnssecProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(hosted_zone_id: impl IntoVal<String>) -> Self { with(empty(), "HostedZoneId", hosted_zone_id) }
    /// `HostedZoneId`: mandatory, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
}

/// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDelegationSet = Handle<of::CfnDelegationSet>;
impl cfn::ResourceType for of::CfnDelegationSet { const TYPE: &'static str = "AWS::Route53::DelegationSet"; type Tags = cfn::NoTags; type Props = CfnDelegationSetProps; type Reference = Is<kinds::DelegationSetArn>; }
impl CfnDelegationSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DelegationSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CallerReference`.
    #[inline] pub fn attr_caller_reference(&self) -> Val<String> { cfn::attribute(&self.0, "CallerReference") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NameServers`.
    #[inline] pub fn attr_name_servers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NameServers") }
}

/// Properties of [`CfnDelegationSet`].
///
/// Nothing is mandatory.
pub type CfnDelegationSetProps = Fields<of::CfnDelegationSet>;
impl CfnDelegationSetProps {
}

/// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
///
/// What `Ref` returns: `HealthCheckId`.
pub type CfnHealthCheck = Handle<of::CfnHealthCheck>;
impl cfn::ResourceType for of::CfnHealthCheck { const TYPE: &'static str = "AWS::Route53::HealthCheck"; type Tags = Self; type Props = CfnHealthCheckProps; type Reference = String; }
impl cfn::TagPlace for of::CfnHealthCheck { const TAGGING: Option<Tagging> = Some(Tagging::List("HealthCheckTags")); }
impl CfnHealthCheck {
    /// The attribute `HealthCheckId`.
    #[inline] pub fn attr_health_check_id(&self) -> Val<String> { cfn::attribute(&self.0, "HealthCheckId") }
}

/// Properties of [`CfnHealthCheck`].
///
/// Mandatory: `HealthCheckConfig`.
pub type CfnHealthCheckProps = Fields<of::CfnHealthCheck>;
impl CfnHealthCheckProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(health_check_config: impl IntoVal<cfn_health_check::HealthCheckConfig>) -> Self { with(empty(), "HealthCheckConfig", health_check_config) }
    /// `HealthCheckConfig`: mandatory.
    #[track_caller] pub fn health_check_config(self, value: impl IntoVal<cfn_health_check::HealthCheckConfig>) -> Self { with(self, "HealthCheckConfig", value) }
    /// `HealthCheckTags`: no item twice.
    #[track_caller] pub fn health_check_tags(self, value: impl IntoVal<List<cfn_health_check::HealthCheckTag>>) -> Self { with(self, "HealthCheckTags", value) }
}

/// Types of [`CfnHealthCheck`].
pub mod cfn_health_check {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AlarmIdentifier {} pub enum AlarmIdentifierRegion {} pub enum HealthCheckConfig {} pub enum HealthCheckConfigInsufficientDataHealthStatus {} pub enum HealthCheckConfigRegion {} pub enum HealthCheckConfigType {} pub enum HealthCheckTag {} }

    /// `AlarmIdentifier`.
    pub type AlarmIdentifier = Fields<of::AlarmIdentifier>;
    impl AlarmIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<Is<kinds::AlarmName>>, region: impl IntoVal<AlarmIdentifierRegion>) -> Self { with(with(empty(), "Name", name), "Region", region) }
        /// `Name`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<Is<kinds::AlarmName>>) -> Self { with(self, "Name", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<AlarmIdentifierRegion>) -> Self { with(self, "Region", value) }
    }

    /// Words of `Region`.
    pub type AlarmIdentifierRegion = Word<fn(of::AlarmIdentifierRegion)>;
    impl AlarmIdentifierRegion {
        /// `af-south-1`
        pub const AfSouth1: Self = word("af-south-1");
        /// `ap-east-1`
        pub const ApEast1: Self = word("ap-east-1");
        /// `ap-east-2`
        pub const ApEast2: Self = word("ap-east-2");
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-northeast-2`
        pub const ApNortheast2: Self = word("ap-northeast-2");
        /// `ap-northeast-3`
        pub const ApNortheast3: Self = word("ap-northeast-3");
        /// `ap-south-1`
        pub const ApSouth1: Self = word("ap-south-1");
        /// `ap-south-2`
        pub const ApSouth2: Self = word("ap-south-2");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
        /// `ap-southeast-3`
        pub const ApSoutheast3: Self = word("ap-southeast-3");
        /// `ap-southeast-4`
        pub const ApSoutheast4: Self = word("ap-southeast-4");
        /// `ap-southeast-5`
        pub const ApSoutheast5: Self = word("ap-southeast-5");
        /// `ap-southeast-6`
        pub const ApSoutheast6: Self = word("ap-southeast-6");
        /// `ap-southeast-7`
        pub const ApSoutheast7: Self = word("ap-southeast-7");
        /// `ca-central-1`
        pub const CaCentral1: Self = word("ca-central-1");
        /// `ca-west-1`
        pub const CaWest1: Self = word("ca-west-1");
        /// `cn-north-1`
        pub const CnNorth1: Self = word("cn-north-1");
        /// `cn-northwest-1`
        pub const CnNorthwest1: Self = word("cn-northwest-1");
        /// `eu-central-1`
        pub const EuCentral1: Self = word("eu-central-1");
        /// `eu-central-2`
        pub const EuCentral2: Self = word("eu-central-2");
        /// `eu-isoe-west-1`
        pub const EuIsoeWest1: Self = word("eu-isoe-west-1");
        /// `eu-north-1`
        pub const EuNorth1: Self = word("eu-north-1");
        /// `eu-south-1`
        pub const EuSouth1: Self = word("eu-south-1");
        /// `eu-south-2`
        pub const EuSouth2: Self = word("eu-south-2");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `eu-west-2`
        pub const EuWest2: Self = word("eu-west-2");
        /// `eu-west-3`
        pub const EuWest3: Self = word("eu-west-3");
        /// `eusc-de-east-1`
        pub const EuscDeEast1: Self = word("eusc-de-east-1");
        /// `il-central-1`
        pub const IlCentral1: Self = word("il-central-1");
        /// `me-central-1`
        pub const MeCentral1: Self = word("me-central-1");
        /// `me-south-1`
        pub const MeSouth1: Self = word("me-south-1");
        /// `mx-central-1`
        pub const MxCentral1: Self = word("mx-central-1");
        /// `sa-east-1`
        pub const SaEast1: Self = word("sa-east-1");
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-east-2`
        pub const UsEast2: Self = word("us-east-2");
        /// `us-gov-east-1`
        pub const UsGovEast1: Self = word("us-gov-east-1");
        /// `us-gov-west-1`
        pub const UsGovWest1: Self = word("us-gov-west-1");
        /// `us-iso-east-1`
        pub const UsIsoEast1: Self = word("us-iso-east-1");
        /// `us-iso-west-1`
        pub const UsIsoWest1: Self = word("us-iso-west-1");
        /// `us-isob-east-1`
        pub const UsIsobEast1: Self = word("us-isob-east-1");
        /// `us-isob-west-1`
        pub const UsIsobWest1: Self = word("us-isob-west-1");
        /// `us-isof-east-1`
        pub const UsIsofEast1: Self = word("us-isof-east-1");
        /// `us-isof-south-1`
        pub const UsIsofSouth1: Self = word("us-isof-south-1");
        /// `us-west-1`
        pub const UsWest1: Self = word("us-west-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
    }

    /// `HealthCheckConfig`.
    pub type HealthCheckConfig = Fields<of::HealthCheckConfig>;
    impl HealthCheckConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<HealthCheckConfigType>) -> Self { with(empty(), "Type", type_) }
        /// `AlarmIdentifier`.
        #[track_caller] pub fn alarm_identifier(self, value: impl IntoVal<AlarmIdentifier>) -> Self { with(self, "AlarmIdentifier", value) }
        /// `ChildHealthChecks`: at most 256 items, each at most 64 characters.
        #[track_caller] pub fn child_health_checks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ChildHealthChecks", value) }
        /// `EnableSNI`.
        #[track_caller] pub fn enable_sni(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSNI", value) }
        /// `FailureThreshold`: 1 to 10.
        #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureThreshold", value) }
        /// `FullyQualifiedDomainName`: at most 255 characters.
        #[track_caller] pub fn fully_qualified_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "FullyQualifiedDomainName", value) }
        /// `HealthThreshold`: 0 to 256.
        #[track_caller] pub fn health_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthThreshold", value) }
        /// `IPAddress`: at most 45 characters.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IPAddress", value) }
        /// `InsufficientDataHealthStatus`.
        #[track_caller] pub fn insufficient_data_health_status(self, value: impl IntoVal<HealthCheckConfigInsufficientDataHealthStatus>) -> Self { with(self, "InsufficientDataHealthStatus", value) }
        /// `Inverted`.
        #[track_caller] pub fn inverted(self, value: impl IntoVal<bool>) -> Self { with(self, "Inverted", value) }
        /// `MeasureLatency`. Changing it replaces the resource.
        #[track_caller] pub fn measure_latency(self, value: impl IntoVal<bool>) -> Self { with(self, "MeasureLatency", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Regions`: 3 to 64 items.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<HealthCheckConfigRegion>>) -> Self { with(self, "Regions", value) }
        /// `RequestInterval`: 10 to 30. Changing it replaces the resource.
        #[track_caller] pub fn request_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestInterval", value) }
        /// `ResourcePath`: at most 255 characters.
        #[track_caller] pub fn resource_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResourcePath", value) }
        /// `RoutingControlArn`: 1 to 255 characters.
        #[track_caller] pub fn routing_control_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingControlArn", value) }
        /// `SearchString`: at most 255 characters.
        #[track_caller] pub fn search_string(self, value: impl IntoVal<String>) -> Self { with(self, "SearchString", value) }
        /// `Type`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HealthCheckConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `InsufficientDataHealthStatus`.
    pub type HealthCheckConfigInsufficientDataHealthStatus = Word<fn(of::HealthCheckConfigInsufficientDataHealthStatus)>;
    impl HealthCheckConfigInsufficientDataHealthStatus {
        /// `Healthy`
        pub const Healthy: Self = word("Healthy");
        /// `LastKnownStatus`
        pub const LastKnownStatus: Self = word("LastKnownStatus");
        /// `Unhealthy`
        pub const Unhealthy: Self = word("Unhealthy");
    }

    /// Words of `Region`.
    pub type HealthCheckConfigRegion = Word<fn(of::HealthCheckConfigRegion)>;
    impl HealthCheckConfigRegion {
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `sa-east-1`
        pub const SaEast1: Self = word("sa-east-1");
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-west-1`
        pub const UsWest1: Self = word("us-west-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
    }

    /// Words of `Type`.
    pub type HealthCheckConfigType = Word<fn(of::HealthCheckConfigType)>;
    impl HealthCheckConfigType {
        /// `CALCULATED`
        pub const Calculated: Self = word("CALCULATED");
        /// `CLOUDWATCH_METRIC`
        pub const CloudwatchMetric: Self = word("CLOUDWATCH_METRIC");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTP_STR_MATCH`
        pub const HttpStrMatch: Self = word("HTTP_STR_MATCH");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `HTTPS_STR_MATCH`
        pub const HttpsStrMatch: Self = word("HTTPS_STR_MATCH");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `RECOVERY_CONTROL`
        pub const RecoveryControl: Self = word("RECOVERY_CONTROL");
    }

    /// `HealthCheckTag`.
    pub type HealthCheckTag = Fields<of::HealthCheckTag>;
    impl HealthCheckTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, at most 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
///
/// What `Ref` returns: `Id`.
pub type CfnHostedZone = Handle<of::CfnHostedZone>;
impl cfn::ResourceType for of::CfnHostedZone { const TYPE: &'static str = "AWS::Route53::HostedZone"; type Tags = Self; type Props = CfnHostedZoneProps; type Reference = Is<kinds::HostedZoneId>; }
impl cfn::TagPlace for of::CfnHostedZone { const TAGGING: Option<Tagging> = Some(Tagging::List("HostedZoneTags")); }
impl CfnHostedZone {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::HostedZoneId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NameServers`.
    #[inline] pub fn attr_name_servers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NameServers") }
}

/// Properties of [`CfnHostedZone`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DelegationSetId`, `Name`.
pub type CfnHostedZoneProps = Fields<of::CfnHostedZone>;
impl CfnHostedZoneProps {
    /// `DelegationSetId`: at most 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn delegation_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "DelegationSetId", value) }
    /// `HostedZoneConfig`.
    #[track_caller] pub fn hosted_zone_config(self, value: impl IntoVal<cfn_hosted_zone::HostedZoneConfig>) -> Self { with(self, "HostedZoneConfig", value) }
    /// `HostedZoneFeatures`.
    #[track_caller] pub fn hosted_zone_features(self, value: impl IntoVal<cfn_hosted_zone::HostedZoneFeatures>) -> Self { with(self, "HostedZoneFeatures", value) }
    /// `HostedZoneTags`: no item twice.
    #[track_caller] pub fn hosted_zone_tags(self, value: impl IntoVal<List<cfn_hosted_zone::HostedZoneTag>>) -> Self { with(self, "HostedZoneTags", value) }
    /// `Name`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueryLoggingConfig`.
    #[track_caller] pub fn query_logging_config(self, value: impl IntoVal<cfn_hosted_zone::QueryLoggingConfig>) -> Self { with(self, "QueryLoggingConfig", value) }
    /// `VPCs`: no item twice.
    #[track_caller] pub fn vpcs(self, value: impl IntoVal<List<cfn_hosted_zone::Vpc>>) -> Self { with(self, "VPCs", value) }
}

/// Types of [`CfnHostedZone`].
pub mod cfn_hosted_zone {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum HostedZoneConfig {} impl ias_core::Optional for HostedZoneConfig {} pub enum HostedZoneFeatures {} impl ias_core::Optional for HostedZoneFeatures {} pub enum HostedZoneTag {} pub enum QueryLoggingConfig {} pub enum Vpc {} }

    /// `HostedZoneConfig`.
    pub type HostedZoneConfig = Fields<of::HostedZoneConfig>;
    impl HostedZoneConfig {
        /// `Comment`: at most 256 characters.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    }

    /// `HostedZoneFeatures`.
    pub type HostedZoneFeatures = Fields<of::HostedZoneFeatures>;
    impl HostedZoneFeatures {
        /// `EnableAcceleratedRecovery`.
        #[track_caller] pub fn enable_accelerated_recovery(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAcceleratedRecovery", value) }
    }

    /// `HostedZoneTag`.
    pub type HostedZoneTag = Fields<of::HostedZoneTag>;
    impl HostedZoneTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, at most 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `QueryLoggingConfig`.
    pub type QueryLoggingConfig = Fields<of::QueryLoggingConfig>;
    impl QueryLoggingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_logs_log_group_arn: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(empty(), "CloudWatchLogsLogGroupArn", cloud_watch_logs_log_group_arn) }
        /// `CloudWatchLogsLogGroupArn`: mandatory.
        #[track_caller] pub fn cloud_watch_logs_log_group_arn(self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(self, "CloudWatchLogsLogGroupArn", value) }
    }

    /// `VPC`.
    pub type Vpc = Fields<of::Vpc>;
    impl Vpc {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, vpc_region: impl IntoVal<String>) -> Self { with(with(empty(), "VPCId", vpc_id), "VPCRegion", vpc_region) }
        /// `VPCId`: mandatory.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VPCId", value) }
        /// `VPCRegion`: mandatory.
        #[track_caller] pub fn vpc_region(self, value: impl IntoVal<String>) -> Self { with(self, "VPCRegion", value) }
    }
}

/// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
///
/// What `Ref` returns: a text of HostedZoneId, Name.
pub type CfnKeySigningKey = Handle<of::CfnKeySigningKey>;
impl cfn::ResourceType for of::CfnKeySigningKey { const TYPE: &'static str = "AWS::Route53::KeySigningKey"; type Tags = cfn::NoTags; type Props = CfnKeySigningKeyProps; type Reference = String; }

/// Properties of [`CfnKeySigningKey`].
///
/// Mandatory: `Status`, `HostedZoneId`, `Name`, `KeyManagementServiceArn`.
///
/// A change replaces the resource: `HostedZoneId`, `KeyManagementServiceArn`, `Name`.
pub type CfnKeySigningKeyProps = Fields<of::CfnKeySigningKey>;
/// What [`CfnKeySigningKeyProps`] cannot do without.
pub struct CfnKeySigningKeyPropsRequired<A, B, C, D> {
    /// `Status`: 5 to 150 characters.
    pub status: A,
    /// `HostedZoneId`: matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    pub hosted_zone_id: B,
    /// `Name`: matches `^[a-zA-Z0-9_]{3,128}$`. Changing it replaces the resource.
    pub name: C,
    /// `KeyManagementServiceArn`: 1 to 256 characters. Changing it replaces the resource.
    pub key_management_service_arn: D,
}
impl CfnKeySigningKeyProps {
    /// Takes what is mandatory, by name: [`CfnKeySigningKeyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_key_signing_key::Status>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnKeySigningKeyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Status", required.status), "HostedZoneId", required.hosted_zone_id), "Name", required.name), "KeyManagementServiceArn", required.key_management_service_arn) }
    /// `HostedZoneId`: mandatory, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    /// `KeyManagementServiceArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn key_management_service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyManagementServiceArn", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9_]{3,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Status`: mandatory, 5 to 150 characters.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_key_signing_key::Status>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnKeySigningKey`].
pub mod cfn_key_signing_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Status {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }
}

/// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnQueryLoggingConfig = Handle<of::CfnQueryLoggingConfig>;
impl cfn::ResourceType for of::CfnQueryLoggingConfig { const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig"; type Tags = cfn::NoTags; type Props = CfnQueryLoggingConfigProps; type Reference = Is<kinds::QueryLoggingConfigArn>; }
impl CfnQueryLoggingConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QueryLoggingConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnQueryLoggingConfig`].
///
/// Mandatory: `HostedZoneId`, `CloudWatchLogsLogGroupArn`.
///
/// A change replaces the resource: `CloudWatchLogsLogGroupArn`, `HostedZoneId`.
pub type CfnQueryLoggingConfigProps = Fields<of::CfnQueryLoggingConfig>;
impl CfnQueryLoggingConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(hosted_zone_id: impl IntoVal<String>, cloud_watch_logs_log_group_arn: impl IntoVal<String>) -> Self { with(with(empty(), "HostedZoneId", hosted_zone_id), "CloudWatchLogsLogGroupArn", cloud_watch_logs_log_group_arn) }
    /// `CloudWatchLogsLogGroupArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cloud_watch_logs_log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogsLogGroupArn", value) }
    /// `HostedZoneId`: mandatory, at most 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
}

/// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnRecordSet = Handle<of::CfnRecordSet>;
impl cfn::ResourceType for of::CfnRecordSet { const TYPE: &'static str = "AWS::Route53::RecordSet"; type Tags = cfn::NoTags; type Props = CfnRecordSetProps; type Reference = String; }

/// Properties of [`CfnRecordSet`].
///
/// Mandatory: `Type`, `Name`.
///
/// A change replaces the resource: `HostedZoneId`, `HostedZoneName`, `Name`.
///
/// Takes exactly one of `HostedZoneId`; `HostedZoneName`.
pub type CfnRecordSetProps = Fields<of::CfnRecordSet>;
impl CfnRecordSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Name", name) }
    /// `AliasTarget`.
    #[track_caller] pub fn alias_target(self, value: impl IntoVal<cfn_record_set::AliasTarget>) -> Self { with(self, "AliasTarget", value) }
    /// `CidrRoutingConfig`.
    #[track_caller] pub fn cidr_routing_config(self, value: impl IntoVal<cfn_record_set::CidrRoutingConfig>) -> Self { with(self, "CidrRoutingConfig", value) }
    /// `Comment`: at most 256 characters. Write-only.
    #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    /// `Failover`.
    #[track_caller] pub fn failover(self, value: impl IntoVal<cfn_record_set::Failover>) -> Self { with(self, "Failover", value) }
    /// `GeoLocation`.
    #[track_caller] pub fn geo_location(self, value: impl IntoVal<cfn_record_set::GeoLocation>) -> Self { with(self, "GeoLocation", value) }
    /// `GeoProximityLocation`.
    #[track_caller] pub fn geo_proximity_location(self, value: impl IntoVal<cfn_record_set::GeoProximityLocation>) -> Self { with(self, "GeoProximityLocation", value) }
    /// `HealthCheckId`: at most 64 characters.
    #[track_caller] pub fn health_check_id(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckId", value) }
    /// `HostedZoneId`: at most 44 characters. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    /// `HostedZoneName`: at most 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneName", value) }
    /// `MultiValueAnswer`.
    #[track_caller] pub fn multi_value_answer(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiValueAnswer", value) }
    /// `Name`: mandatory, at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Region`.
    #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    /// `ResourceRecords`: no item twice, each at most 4000 characters.
    #[track_caller] pub fn resource_records(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceRecords", value) }
    /// `SetIdentifier`: at most 128 characters.
    #[track_caller] pub fn set_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SetIdentifier", value) }
    /// `TTL`.
    #[track_caller] pub fn ttl(self, value: impl IntoVal<String>) -> Self { with(self, "TTL", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `Weight`.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
}

/// Types of [`CfnRecordSet`].
pub mod cfn_record_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AliasTarget {} pub enum CidrRoutingConfig {} pub enum Coordinates {} pub enum Failover {} pub enum GeoLocation {} impl ias_core::Optional for GeoLocation {} pub enum GeoProximityLocation {} impl ias_core::Optional for GeoProximityLocation {} }

    /// `AliasTarget`.
    pub type AliasTarget = Fields<of::AliasTarget>;
    impl AliasTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hosted_zone_id: impl IntoVal<String>, dns_name: impl IntoVal<String>) -> Self { with(with(empty(), "HostedZoneId", hosted_zone_id), "DNSName", dns_name) }
        /// `DNSName`: mandatory, at most 1024 characters.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DNSName", value) }
        /// `EvaluateTargetHealth`: default `false`.
        #[track_caller] pub fn evaluate_target_health(self, value: impl IntoVal<bool>) -> Self { with(self, "EvaluateTargetHealth", value) }
        /// `HostedZoneId`: mandatory, at most 44 characters.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    }

    /// `CidrRoutingConfig`.
    pub type CidrRoutingConfig = Fields<of::CidrRoutingConfig>;
    impl CidrRoutingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(collection_id: impl IntoVal<String>, location_name: impl IntoVal<String>) -> Self { with(with(empty(), "CollectionId", collection_id), "LocationName", location_name) }
        /// `CollectionId`: mandatory, matches `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`.
        #[track_caller] pub fn collection_id(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionId", value) }
        /// `LocationName`: mandatory, 1 to 16 characters, matches `[0-9A-Za-z_\-\*]+`.
        #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
    }

    /// `Coordinates`.
    pub type Coordinates = Fields<of::Coordinates>;
    impl Coordinates {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(longitude: impl IntoVal<String>, latitude: impl IntoVal<String>) -> Self { with(with(empty(), "Longitude", longitude), "Latitude", latitude) }
        /// `Latitude`: mandatory, matches `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`.
        #[track_caller] pub fn latitude(self, value: impl IntoVal<String>) -> Self { with(self, "Latitude", value) }
        /// `Longitude`: mandatory, matches `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`.
        #[track_caller] pub fn longitude(self, value: impl IntoVal<String>) -> Self { with(self, "Longitude", value) }
    }

    /// Words of `Failover`.
    pub type Failover = Word<fn(of::Failover)>;
    impl Failover {
        /// `PRIMARY`
        pub const Primary: Self = word("PRIMARY");
        /// `SECONDARY`
        pub const Secondary: Self = word("SECONDARY");
    }

    /// `GeoLocation`.
    ///
    /// Takes exactly one of `ContinentCode`; `CountryCode`.
    pub type GeoLocation = Fields<of::GeoLocation>;
    impl GeoLocation {
        /// `ContinentCode`: exactly 2 characters.
        #[track_caller] pub fn continent_code(self, value: impl IntoVal<String>) -> Self { with(self, "ContinentCode", value) }
        /// `CountryCode`: 1 to 2 characters.
        #[track_caller] pub fn country_code(self, value: impl IntoVal<String>) -> Self { with(self, "CountryCode", value) }
        /// `SubdivisionCode`: 1 to 3 characters.
        #[track_caller] pub fn subdivision_code(self, value: impl IntoVal<String>) -> Self { with(self, "SubdivisionCode", value) }
    }

    /// `GeoProximityLocation`.
    ///
    /// Takes exactly one of `AWSRegion`; `LocalZoneGroup`; `Coordinates`.
    pub type GeoProximityLocation = Fields<of::GeoProximityLocation>;
    impl GeoProximityLocation {
        /// `AWSRegion`: 1 to 64 characters.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AWSRegion", value) }
        /// `Bias`: -99 to 99.
        #[track_caller] pub fn bias(self, value: impl IntoVal<i64>) -> Self { with(self, "Bias", value) }
        /// `Coordinates`.
        #[track_caller] pub fn coordinates(self, value: impl IntoVal<Coordinates>) -> Self { with(self, "Coordinates", value) }
        /// `LocalZoneGroup`: 1 to 64 characters.
        #[track_caller] pub fn local_zone_group(self, value: impl IntoVal<String>) -> Self { with(self, "LocalZoneGroup", value) }
    }
}

/// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRecordSetGroup = Handle<of::CfnRecordSetGroup>;
impl cfn::ResourceType for of::CfnRecordSetGroup { const TYPE: &'static str = "AWS::Route53::RecordSetGroup"; type Tags = cfn::NoTags; type Props = CfnRecordSetGroupProps; type Reference = String; }
impl CfnRecordSetGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRecordSetGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `HostedZoneId`, `HostedZoneName`.
///
/// Takes exactly one of `HostedZoneId`; `HostedZoneName`.
pub type CfnRecordSetGroupProps = Fields<of::CfnRecordSetGroup>;
impl CfnRecordSetGroupProps {
    /// `Comment`.
    #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    /// `HostedZoneId`. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    /// `HostedZoneName`. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneName", value) }
    /// `RecordSets`: no item twice.
    #[track_caller] pub fn record_sets(self, value: impl IntoVal<List<cfn_record_set_group::RecordSet>>) -> Self { with(self, "RecordSets", value) }
}

/// Types of [`CfnRecordSetGroup`].
pub mod cfn_record_set_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AliasTarget {} pub enum CidrRoutingConfig {} pub enum Coordinates {} pub enum GeoLocation {} impl ias_core::Optional for GeoLocation {} pub enum GeoProximityLocation {} impl ias_core::Optional for GeoProximityLocation {} pub enum RecordSet {} }

    /// `AliasTarget`.
    pub type AliasTarget = Fields<of::AliasTarget>;
    impl AliasTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hosted_zone_id: impl IntoVal<String>, dns_name: impl IntoVal<String>) -> Self { with(with(empty(), "HostedZoneId", hosted_zone_id), "DNSName", dns_name) }
        /// `DNSName`: mandatory.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DNSName", value) }
        /// `EvaluateTargetHealth`.
        #[track_caller] pub fn evaluate_target_health(self, value: impl IntoVal<bool>) -> Self { with(self, "EvaluateTargetHealth", value) }
        /// `HostedZoneId`: mandatory.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    }

    /// `CidrRoutingConfig`.
    pub type CidrRoutingConfig = Fields<of::CidrRoutingConfig>;
    impl CidrRoutingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(collection_id: impl IntoVal<String>, location_name: impl IntoVal<String>) -> Self { with(with(empty(), "CollectionId", collection_id), "LocationName", location_name) }
        /// `CollectionId`: mandatory.
        #[track_caller] pub fn collection_id(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionId", value) }
        /// `LocationName`: mandatory.
        #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
    }

    /// `Coordinates`.
    pub type Coordinates = Fields<of::Coordinates>;
    impl Coordinates {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(latitude: impl IntoVal<String>, longitude: impl IntoVal<String>) -> Self { with(with(empty(), "Latitude", latitude), "Longitude", longitude) }
        /// `Latitude`: mandatory.
        #[track_caller] pub fn latitude(self, value: impl IntoVal<String>) -> Self { with(self, "Latitude", value) }
        /// `Longitude`: mandatory.
        #[track_caller] pub fn longitude(self, value: impl IntoVal<String>) -> Self { with(self, "Longitude", value) }
    }

    /// `GeoLocation`.
    pub type GeoLocation = Fields<of::GeoLocation>;
    impl GeoLocation {
        /// `ContinentCode`.
        #[track_caller] pub fn continent_code(self, value: impl IntoVal<String>) -> Self { with(self, "ContinentCode", value) }
        /// `CountryCode`.
        #[track_caller] pub fn country_code(self, value: impl IntoVal<String>) -> Self { with(self, "CountryCode", value) }
        /// `SubdivisionCode`.
        #[track_caller] pub fn subdivision_code(self, value: impl IntoVal<String>) -> Self { with(self, "SubdivisionCode", value) }
    }

    /// `GeoProximityLocation`.
    pub type GeoProximityLocation = Fields<of::GeoProximityLocation>;
    impl GeoProximityLocation {
        /// `AWSRegion`.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AWSRegion", value) }
        /// `Bias`.
        #[track_caller] pub fn bias(self, value: impl IntoVal<i64>) -> Self { with(self, "Bias", value) }
        /// `Coordinates`.
        #[track_caller] pub fn coordinates(self, value: impl IntoVal<Coordinates>) -> Self { with(self, "Coordinates", value) }
        /// `LocalZoneGroup`.
        #[track_caller] pub fn local_zone_group(self, value: impl IntoVal<String>) -> Self { with(self, "LocalZoneGroup", value) }
    }

    /// `RecordSet`.
    pub type RecordSet = Fields<of::RecordSet>;
    impl RecordSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Name", name) }
        /// `AliasTarget`.
        #[track_caller] pub fn alias_target(self, value: impl IntoVal<AliasTarget>) -> Self { with(self, "AliasTarget", value) }
        /// `CidrRoutingConfig`.
        #[track_caller] pub fn cidr_routing_config(self, value: impl IntoVal<CidrRoutingConfig>) -> Self { with(self, "CidrRoutingConfig", value) }
        /// `Failover`.
        #[track_caller] pub fn failover(self, value: impl IntoVal<String>) -> Self { with(self, "Failover", value) }
        /// `GeoLocation`.
        #[track_caller] pub fn geo_location(self, value: impl IntoVal<GeoLocation>) -> Self { with(self, "GeoLocation", value) }
        /// `GeoProximityLocation`.
        #[track_caller] pub fn geo_proximity_location(self, value: impl IntoVal<GeoProximityLocation>) -> Self { with(self, "GeoProximityLocation", value) }
        /// `HealthCheckId`.
        #[track_caller] pub fn health_check_id(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckId", value) }
        /// `HostedZoneId`.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
        /// `HostedZoneName`.
        #[track_caller] pub fn hosted_zone_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneName", value) }
        /// `MultiValueAnswer`.
        #[track_caller] pub fn multi_value_answer(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiValueAnswer", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `ResourceRecords`: no item twice.
        #[track_caller] pub fn resource_records(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceRecords", value) }
        /// `SetIdentifier`.
        #[track_caller] pub fn set_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SetIdentifier", value) }
        /// `TTL`.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<String>) -> Self { with(self, "TTL", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Weight`.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTrafficPolicy = Handle<of::CfnTrafficPolicy>;
impl cfn::ResourceType for of::CfnTrafficPolicy { const TYPE: &'static str = "AWS::Route53::TrafficPolicy"; type Tags = cfn::NoTags; type Props = CfnTrafficPolicyProps; type Reference = Is<kinds::TrafficPolicyArn>; }
impl CfnTrafficPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrafficPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Type`: one of `SOA`, `A`, `TXT`, `NS`, `CNAME`, `MX`, `NAPTR`, `PTR`, `SRV`, `SPF`, `AAAA`, `CAA` and 5 more.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnTrafficPolicy`].
///
/// Mandatory: `Name`, `Document`.
///
/// A change replaces the resource: `Document`, `Name`.
pub type CfnTrafficPolicyProps = Fields<of::CfnTrafficPolicy>;
impl CfnTrafficPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, document: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Document", document) }
    /// `Comment`: at most 1024 characters.
    #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    /// `Document`: mandatory, at most 102400 characters. Changing it replaces the resource.
    #[track_caller] pub fn document(self, value: impl IntoVal<String>) -> Self { with(self, "Document", value) }
    /// `Name`: mandatory, at most 512 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTrafficPolicyInstance = Handle<of::CfnTrafficPolicyInstance>;
impl cfn::ResourceType for of::CfnTrafficPolicyInstance { const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance"; type Tags = cfn::NoTags; type Props = CfnTrafficPolicyInstanceProps; type Reference = Is<kinds::TrafficPolicyInstanceArn>; }
impl CfnTrafficPolicyInstance {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrafficPolicyInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TrafficPolicyType`: one of `SOA`, `A`, `TXT`, `NS`, `CNAME`, `MX`, `NAPTR`, `PTR`, `SRV`, `SPF`, `AAAA`, `CAA` and 5 more.
    #[inline] pub fn attr_traffic_policy_type(&self) -> Val<String> { cfn::attribute(&self.0, "TrafficPolicyType") }
}

/// Properties of [`CfnTrafficPolicyInstance`].
///
/// Mandatory: `HostedZoneId`, `Name`, `TTL`, `TrafficPolicyId`, `TrafficPolicyVersion`.
///
/// A change replaces the resource: `HostedZoneId`, `Name`.
pub type CfnTrafficPolicyInstanceProps = Fields<of::CfnTrafficPolicyInstance>;
/// What [`CfnTrafficPolicyInstanceProps`] cannot do without.
pub struct CfnTrafficPolicyInstancePropsRequired<A, B, C, D, E> {
    /// `HostedZoneId`: at most 32 characters, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    pub hosted_zone_id: A,
    /// `Name`: at most 1024 characters, matches `^[^A-Z\s]+\.$`. Changing it replaces the resource.
    pub name: B,
    /// `TTL`: 0 to 2147483647.
    pub ttl: C,
    /// `TrafficPolicyId`: 1 to 36 characters, matches `^[0-9a-f-]{1,36}$`.
    pub traffic_policy_id: D,
    /// `TrafficPolicyVersion`: 1 to 1000.
    pub traffic_policy_version: E,
}
impl CfnTrafficPolicyInstanceProps {
    /// Takes what is mandatory, by name: [`CfnTrafficPolicyInstancePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<i64>>(required: CfnTrafficPolicyInstancePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "HostedZoneId", required.hosted_zone_id), "Name", required.name), "TTL", required.ttl), "TrafficPolicyId", required.traffic_policy_id), "TrafficPolicyVersion", required.traffic_policy_version) }
    /// `HostedZoneId`: mandatory, at most 32 characters, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    /// `Name`: mandatory, at most 1024 characters, matches `^[^A-Z\s]+\.$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `TTL`: mandatory, 0 to 2147483647.
    #[track_caller] pub fn ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "TTL", value) }
    /// `TrafficPolicyId`: mandatory, 1 to 36 characters, matches `^[0-9a-f-]{1,36}$`.
    #[track_caller] pub fn traffic_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficPolicyId", value) }
    /// `TrafficPolicyVersion`: mandatory, 1 to 1000.
    #[track_caller] pub fn traffic_policy_version(self, value: impl IntoVal<i64>) -> Self { with(self, "TrafficPolicyVersion", value) }
}
