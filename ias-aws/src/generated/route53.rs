// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
    pub CfnCidrCollection, CfnCidrCollectionProps, "AWS::Route53::CidrCollection", tags = None
);
impl CfnCidrCollection {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CidrCollectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCidrCollection`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCidrCollectionProps(Object);
ias_core::shape!(CfnCidrCollectionProps);
impl CfnCidrCollectionProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `Locations`.
    pub const LOCATIONS: Key<Self, List<cfn_cidr_collection::Location>> = Key::new("Locations");
    /// `Locations`: no item twice.
    pub fn locations(mut self, value: impl IntoVal<List<cfn_cidr_collection::Location>>) -> Self { self.0.put("Locations", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9A-Za-z_\-]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
}

/// Types of [`CfnCidrCollection`].
pub mod cfn_cidr_collection {
    use super::super::prelude::*;

    /// `Location`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Location(Object);
    ias_core::shape!(Location);
    impl Location {
        /// Takes what is mandatory.
        pub fn new(location_name: impl IntoVal<String>, cidr_list: impl IntoVal<List<String>>) -> Self { Self(Object::new()).location_name(location_name).cidr_list(cidr_list) }
        /// Key of `CidrList`.
        pub const CIDR_LIST: Key<Self, List<String>> = Key::new("CidrList");
        /// `CidrList`: mandatory, no item twice.
        pub fn cidr_list(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CidrList", value); self }
        /// Key of `LocationName`.
        pub const LOCATION_NAME: Key<Self, String> = Key::new("LocationName");
        /// `LocationName`: mandatory, 1 to 16 characters.
        pub fn location_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocationName", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
    pub CfnDnssec, CfnDnssecProps, "AWS::Route53::DNSSEC", tags = None
);
impl CfnDnssec {
    /// What `Ref` returns: `HostedZoneId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDnssec`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDnssecProps(Object);
ias_core::shape!(CfnDnssecProps);
impl CfnDnssecProps {
    /// Takes what is mandatory.
    pub fn new(hosted_zone_id: impl IntoVal<String>) -> Self { Self(Object::new()).hosted_zone_id(hosted_zone_id) }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`: mandatory, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
}

cfn::resource!(
    /// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
    pub CfnDelegationSet, CfnDelegationSetProps, "AWS::Route53::DelegationSet", tags = None
);
impl CfnDelegationSet {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::DelegationSetArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDelegationSetProps(Object);
ias_core::shape!(CfnDelegationSetProps);
impl CfnDelegationSetProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
}
impl Default for CfnDelegationSetProps { fn default() -> Self { Self::new() } }

cfn::resource!(
    /// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
    pub CfnHealthCheck, CfnHealthCheckProps, "AWS::Route53::HealthCheck", tags = Some(Tagging::List("HealthCheckTags"))
);
impl CfnHealthCheck {
    /// What `Ref` returns: `HealthCheckId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `HealthCheckId`.
    #[inline] pub fn attr_health_check_id(&self) -> Val<String> { cfn::attribute(&self.0, "HealthCheckId") }
}

/// Properties of [`CfnHealthCheck`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnHealthCheckProps(Object);
ias_core::shape!(CfnHealthCheckProps);
impl CfnHealthCheckProps {
    /// Takes what is mandatory.
    pub fn new(health_check_config: impl IntoVal<cfn_health_check::HealthCheckConfig>) -> Self { Self(Object::new()).health_check_config(health_check_config) }
    /// Key of `HealthCheckConfig`.
    pub const HEALTH_CHECK_CONFIG: Key<Self, cfn_health_check::HealthCheckConfig> = Key::new("HealthCheckConfig");
    /// `HealthCheckConfig`: mandatory.
    pub fn health_check_config(mut self, value: impl IntoVal<cfn_health_check::HealthCheckConfig>) -> Self { self.0.put("HealthCheckConfig", value); self }
    /// Key of `HealthCheckTags`.
    pub const HEALTH_CHECK_TAGS: Key<Self, List<cfn_health_check::HealthCheckTag>> = Key::new("HealthCheckTags");
    /// `HealthCheckTags`: no item twice.
    pub fn health_check_tags(mut self, value: impl IntoVal<List<cfn_health_check::HealthCheckTag>>) -> Self { self.0.put("HealthCheckTags", value); self }
}

/// Types of [`CfnHealthCheck`].
pub mod cfn_health_check {
    use super::super::prelude::*;

    /// `AlarmIdentifier`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AlarmIdentifier(Object);
    ias_core::shape!(AlarmIdentifier);
    impl AlarmIdentifier {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<Is<kinds::AlarmName>>, region: impl IntoVal<AlarmIdentifierRegion>) -> Self { Self(Object::new()).name(name).region(region) }
        /// Key of `Name`.
        pub const NAME: Key<Self, Is<kinds::AlarmName>> = Key::new("Name");
        /// `Name`: mandatory, 1 to 256 characters.
        pub fn name(mut self, value: impl IntoVal<Is<kinds::AlarmName>>) -> Self { self.0.put("Name", value); self }
        /// Key of `Region`.
        pub const REGION: Key<Self, AlarmIdentifierRegion> = Key::new("Region");
        /// `Region`: mandatory.
        pub fn region(mut self, value: impl IntoVal<AlarmIdentifierRegion>) -> Self { self.0.put("Region", value); self }
    }

    /// Words of `Region`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AlarmIdentifierRegion {
        /// `af-south-1`
        AfSouth1,
        /// `ap-east-1`
        ApEast1,
        /// `ap-east-2`
        ApEast2,
        /// `ap-northeast-1`
        ApNortheast1,
        /// `ap-northeast-2`
        ApNortheast2,
        /// `ap-northeast-3`
        ApNortheast3,
        /// `ap-south-1`
        ApSouth1,
        /// `ap-south-2`
        ApSouth2,
        /// `ap-southeast-1`
        ApSoutheast1,
        /// `ap-southeast-2`
        ApSoutheast2,
        /// `ap-southeast-3`
        ApSoutheast3,
        /// `ap-southeast-4`
        ApSoutheast4,
        /// `ap-southeast-5`
        ApSoutheast5,
        /// `ap-southeast-6`
        ApSoutheast6,
        /// `ap-southeast-7`
        ApSoutheast7,
        /// `ca-central-1`
        CaCentral1,
        /// `ca-west-1`
        CaWest1,
        /// `cn-north-1`
        CnNorth1,
        /// `cn-northwest-1`
        CnNorthwest1,
        /// `eu-central-1`
        EuCentral1,
        /// `eu-central-2`
        EuCentral2,
        /// `eu-isoe-west-1`
        EuIsoeWest1,
        /// `eu-north-1`
        EuNorth1,
        /// `eu-south-1`
        EuSouth1,
        /// `eu-south-2`
        EuSouth2,
        /// `eu-west-1`
        EuWest1,
        /// `eu-west-2`
        EuWest2,
        /// `eu-west-3`
        EuWest3,
        /// `eusc-de-east-1`
        EuscDeEast1,
        /// `il-central-1`
        IlCentral1,
        /// `me-central-1`
        MeCentral1,
        /// `me-south-1`
        MeSouth1,
        /// `mx-central-1`
        MxCentral1,
        /// `sa-east-1`
        SaEast1,
        /// `us-east-1`
        UsEast1,
        /// `us-east-2`
        UsEast2,
        /// `us-gov-east-1`
        UsGovEast1,
        /// `us-gov-west-1`
        UsGovWest1,
        /// `us-iso-east-1`
        UsIsoEast1,
        /// `us-iso-west-1`
        UsIsoWest1,
        /// `us-isob-east-1`
        UsIsobEast1,
        /// `us-isob-west-1`
        UsIsobWest1,
        /// `us-isof-east-1`
        UsIsofEast1,
        /// `us-isof-south-1`
        UsIsofSouth1,
        /// `us-west-1`
        UsWest1,
        /// `us-west-2`
        UsWest2,
    }
    ias_core::words!(AlarmIdentifierRegion { AfSouth1 = "af-south-1", ApEast1 = "ap-east-1", ApEast2 = "ap-east-2", ApNortheast1 = "ap-northeast-1", ApNortheast2 = "ap-northeast-2", ApNortheast3 = "ap-northeast-3", ApSouth1 = "ap-south-1", ApSouth2 = "ap-south-2", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", ApSoutheast3 = "ap-southeast-3", ApSoutheast4 = "ap-southeast-4", ApSoutheast5 = "ap-southeast-5", ApSoutheast6 = "ap-southeast-6", ApSoutheast7 = "ap-southeast-7", CaCentral1 = "ca-central-1", CaWest1 = "ca-west-1", CnNorth1 = "cn-north-1", CnNorthwest1 = "cn-northwest-1", EuCentral1 = "eu-central-1", EuCentral2 = "eu-central-2", EuIsoeWest1 = "eu-isoe-west-1", EuNorth1 = "eu-north-1", EuSouth1 = "eu-south-1", EuSouth2 = "eu-south-2", EuWest1 = "eu-west-1", EuWest2 = "eu-west-2", EuWest3 = "eu-west-3", EuscDeEast1 = "eusc-de-east-1", IlCentral1 = "il-central-1", MeCentral1 = "me-central-1", MeSouth1 = "me-south-1", MxCentral1 = "mx-central-1", SaEast1 = "sa-east-1", UsEast1 = "us-east-1", UsEast2 = "us-east-2", UsGovEast1 = "us-gov-east-1", UsGovWest1 = "us-gov-west-1", UsIsoEast1 = "us-iso-east-1", UsIsoWest1 = "us-iso-west-1", UsIsobEast1 = "us-isob-east-1", UsIsobWest1 = "us-isob-west-1", UsIsofEast1 = "us-isof-east-1", UsIsofSouth1 = "us-isof-south-1", UsWest1 = "us-west-1", UsWest2 = "us-west-2" });

    /// `HealthCheckConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheckConfig(Object);
    ias_core::shape!(HealthCheckConfig);
    impl HealthCheckConfig {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<HealthCheckConfigType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `AlarmIdentifier`.
        pub const ALARM_IDENTIFIER: Key<Self, AlarmIdentifier> = Key::new("AlarmIdentifier");
        /// `AlarmIdentifier`.
        pub fn alarm_identifier(mut self, value: impl IntoVal<AlarmIdentifier>) -> Self { self.0.put("AlarmIdentifier", value); self }
        /// Key of `ChildHealthChecks`.
        pub const CHILD_HEALTH_CHECKS: Key<Self, List<String>> = Key::new("ChildHealthChecks");
        /// `ChildHealthChecks`: at most 256 items, each at most 64 characters.
        pub fn child_health_checks(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ChildHealthChecks", value); self }
        /// Key of `EnableSNI`.
        pub const ENABLE_SNI: Key<Self, bool> = Key::new("EnableSNI");
        /// `EnableSNI`.
        pub fn enable_sni(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableSNI", value); self }
        /// Key of `FailureThreshold`.
        pub const FAILURE_THRESHOLD: Key<Self, i64> = Key::new("FailureThreshold");
        /// `FailureThreshold`: 1 to 10.
        pub fn failure_threshold(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("FailureThreshold", value); self }
        /// Key of `FullyQualifiedDomainName`.
        pub const FULLY_QUALIFIED_DOMAIN_NAME: Key<Self, String> = Key::new("FullyQualifiedDomainName");
        /// `FullyQualifiedDomainName`: at most 255 characters.
        pub fn fully_qualified_domain_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FullyQualifiedDomainName", value); self }
        /// Key of `HealthThreshold`.
        pub const HEALTH_THRESHOLD: Key<Self, i64> = Key::new("HealthThreshold");
        /// `HealthThreshold`: 0 to 256.
        pub fn health_threshold(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthThreshold", value); self }
        /// Key of `IPAddress`.
        pub const IP_ADDRESS: Key<Self, String> = Key::new("IPAddress");
        /// `IPAddress`: at most 45 characters.
        pub fn ip_address(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IPAddress", value); self }
        /// Key of `InsufficientDataHealthStatus`.
        pub const INSUFFICIENT_DATA_HEALTH_STATUS: Key<Self, HealthCheckConfigInsufficientDataHealthStatus> = Key::new("InsufficientDataHealthStatus");
        /// `InsufficientDataHealthStatus`.
        pub fn insufficient_data_health_status(mut self, value: impl IntoVal<HealthCheckConfigInsufficientDataHealthStatus>) -> Self { self.0.put("InsufficientDataHealthStatus", value); self }
        /// Key of `Inverted`.
        pub const INVERTED: Key<Self, bool> = Key::new("Inverted");
        /// `Inverted`.
        pub fn inverted(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Inverted", value); self }
        /// Key of `MeasureLatency`.
        pub const MEASURE_LATENCY: Key<Self, bool> = Key::new("MeasureLatency");
        /// `MeasureLatency`. Changing it replaces the resource.
        pub fn measure_latency(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("MeasureLatency", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`: 1 to 65535.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `Regions`.
        pub const REGIONS: Key<Self, List<HealthCheckConfigRegion>> = Key::new("Regions");
        /// `Regions`: 3 to 64 items.
        pub fn regions(mut self, value: impl IntoVal<List<HealthCheckConfigRegion>>) -> Self { self.0.put("Regions", value); self }
        /// Key of `RequestInterval`.
        pub const REQUEST_INTERVAL: Key<Self, i64> = Key::new("RequestInterval");
        /// `RequestInterval`: 10 to 30. Changing it replaces the resource.
        pub fn request_interval(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RequestInterval", value); self }
        /// Key of `ResourcePath`.
        pub const RESOURCE_PATH: Key<Self, String> = Key::new("ResourcePath");
        /// `ResourcePath`: at most 255 characters.
        pub fn resource_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourcePath", value); self }
        /// Key of `RoutingControlArn`.
        pub const ROUTING_CONTROL_ARN: Key<Self, String> = Key::new("RoutingControlArn");
        /// `RoutingControlArn`: 1 to 255 characters.
        pub fn routing_control_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RoutingControlArn", value); self }
        /// Key of `SearchString`.
        pub const SEARCH_STRING: Key<Self, String> = Key::new("SearchString");
        /// `SearchString`: at most 255 characters.
        pub fn search_string(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SearchString", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, HealthCheckConfigType> = Key::new("Type");
        /// `Type`: mandatory. Changing it replaces the resource.
        pub fn type_(mut self, value: impl IntoVal<HealthCheckConfigType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `InsufficientDataHealthStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HealthCheckConfigInsufficientDataHealthStatus {
        /// `Healthy`
        Healthy,
        /// `LastKnownStatus`
        LastKnownStatus,
        /// `Unhealthy`
        Unhealthy,
    }
    ias_core::words!(HealthCheckConfigInsufficientDataHealthStatus { Healthy = "Healthy", LastKnownStatus = "LastKnownStatus", Unhealthy = "Unhealthy" });

    /// Words of `Region`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HealthCheckConfigRegion {
        /// `ap-northeast-1`
        ApNortheast1,
        /// `ap-southeast-1`
        ApSoutheast1,
        /// `ap-southeast-2`
        ApSoutheast2,
        /// `eu-west-1`
        EuWest1,
        /// `sa-east-1`
        SaEast1,
        /// `us-east-1`
        UsEast1,
        /// `us-west-1`
        UsWest1,
        /// `us-west-2`
        UsWest2,
    }
    ias_core::words!(HealthCheckConfigRegion { ApNortheast1 = "ap-northeast-1", ApSoutheast1 = "ap-southeast-1", ApSoutheast2 = "ap-southeast-2", EuWest1 = "eu-west-1", SaEast1 = "sa-east-1", UsEast1 = "us-east-1", UsWest1 = "us-west-1", UsWest2 = "us-west-2" });

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HealthCheckConfigType {
        /// `CALCULATED`
        Calculated,
        /// `CLOUDWATCH_METRIC`
        CloudwatchMetric,
        /// `HTTP`
        Http,
        /// `HTTP_STR_MATCH`
        HttpStrMatch,
        /// `HTTPS`
        Https,
        /// `HTTPS_STR_MATCH`
        HttpsStrMatch,
        /// `TCP`
        Tcp,
        /// `RECOVERY_CONTROL`
        RecoveryControl,
    }
    ias_core::words!(HealthCheckConfigType { Calculated = "CALCULATED", CloudwatchMetric = "CLOUDWATCH_METRIC", Http = "HTTP", HttpStrMatch = "HTTP_STR_MATCH", Https = "HTTPS", HttpsStrMatch = "HTTPS_STR_MATCH", Tcp = "TCP", RecoveryControl = "RECOVERY_CONTROL" });

    /// `HealthCheckTag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HealthCheckTag(Object);
    ias_core::shape!(HealthCheckTag);
    impl HealthCheckTag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, at most 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
    pub CfnHostedZone, CfnHostedZoneProps, "AWS::Route53::HostedZone", tags = Some(Tagging::List("HostedZoneTags"))
);
impl CfnHostedZone {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::HostedZoneId>> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::HostedZoneId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NameServers`.
    #[inline] pub fn attr_name_servers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NameServers") }
}

/// Properties of [`CfnHostedZone`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnHostedZoneProps(Object);
ias_core::shape!(CfnHostedZoneProps);
impl CfnHostedZoneProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `DelegationSetId`.
    pub const DELEGATION_SET_ID: Key<Self, String> = Key::new("DelegationSetId");
    /// `DelegationSetId`: at most 32 characters. Changing it replaces the resource.
    pub fn delegation_set_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DelegationSetId", value); self }
    /// Key of `HostedZoneConfig`.
    pub const HOSTED_ZONE_CONFIG: Key<Self, cfn_hosted_zone::HostedZoneConfig> = Key::new("HostedZoneConfig");
    /// `HostedZoneConfig`.
    pub fn hosted_zone_config(mut self, value: impl IntoVal<cfn_hosted_zone::HostedZoneConfig>) -> Self { self.0.put("HostedZoneConfig", value); self }
    /// Key of `HostedZoneFeatures`.
    pub const HOSTED_ZONE_FEATURES: Key<Self, cfn_hosted_zone::HostedZoneFeatures> = Key::new("HostedZoneFeatures");
    /// `HostedZoneFeatures`.
    pub fn hosted_zone_features(mut self, value: impl IntoVal<cfn_hosted_zone::HostedZoneFeatures>) -> Self { self.0.put("HostedZoneFeatures", value); self }
    /// Key of `HostedZoneTags`.
    pub const HOSTED_ZONE_TAGS: Key<Self, List<cfn_hosted_zone::HostedZoneTag>> = Key::new("HostedZoneTags");
    /// `HostedZoneTags`: no item twice.
    pub fn hosted_zone_tags(mut self, value: impl IntoVal<List<cfn_hosted_zone::HostedZoneTag>>) -> Self { self.0.put("HostedZoneTags", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: at most 1024 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `QueryLoggingConfig`.
    pub const QUERY_LOGGING_CONFIG: Key<Self, cfn_hosted_zone::QueryLoggingConfig> = Key::new("QueryLoggingConfig");
    /// `QueryLoggingConfig`.
    pub fn query_logging_config(mut self, value: impl IntoVal<cfn_hosted_zone::QueryLoggingConfig>) -> Self { self.0.put("QueryLoggingConfig", value); self }
    /// Key of `VPCs`.
    pub const VPCS: Key<Self, List<cfn_hosted_zone::Vpc>> = Key::new("VPCs");
    /// `VPCs`: no item twice.
    pub fn vpcs(mut self, value: impl IntoVal<List<cfn_hosted_zone::Vpc>>) -> Self { self.0.put("VPCs", value); self }
}
impl Default for CfnHostedZoneProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnHostedZone`].
pub mod cfn_hosted_zone {
    use super::super::prelude::*;

    /// `HostedZoneConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostedZoneConfig(Object);
    ias_core::shape!(HostedZoneConfig);
    impl HostedZoneConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Comment`.
        pub const COMMENT: Key<Self, String> = Key::new("Comment");
        /// `Comment`: at most 256 characters.
        pub fn comment(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Comment", value); self }
    }
    impl Default for HostedZoneConfig { fn default() -> Self { Self::new() } }

    /// `HostedZoneFeatures`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostedZoneFeatures(Object);
    ias_core::shape!(HostedZoneFeatures);
    impl HostedZoneFeatures {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `EnableAcceleratedRecovery`.
        pub const ENABLE_ACCELERATED_RECOVERY: Key<Self, bool> = Key::new("EnableAcceleratedRecovery");
        /// `EnableAcceleratedRecovery`.
        pub fn enable_accelerated_recovery(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableAcceleratedRecovery", value); self }
    }
    impl Default for HostedZoneFeatures { fn default() -> Self { Self::new() } }

    /// `HostedZoneTag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostedZoneTag(Object);
    ias_core::shape!(HostedZoneTag);
    impl HostedZoneTag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, at most 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `QueryLoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryLoggingConfig(Object);
    ias_core::shape!(QueryLoggingConfig);
    impl QueryLoggingConfig {
        /// Takes what is mandatory.
        pub fn new(cloud_watch_logs_log_group_arn: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { Self(Object::new()).cloud_watch_logs_log_group_arn(cloud_watch_logs_log_group_arn) }
        /// Key of `CloudWatchLogsLogGroupArn`.
        pub const CLOUD_WATCH_LOGS_LOG_GROUP_ARN: Key<Self, Is<kinds::LogGroupArn>> = Key::new("CloudWatchLogsLogGroupArn");
        /// `CloudWatchLogsLogGroupArn`: mandatory.
        pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { self.0.put("CloudWatchLogsLogGroupArn", value); self }
    }

    /// `VPC`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Vpc(Object);
    ias_core::shape!(Vpc);
    impl Vpc {
        /// Takes what is mandatory.
        pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, vpc_region: impl IntoVal<String>) -> Self { Self(Object::new()).vpc_id(vpc_id).vpc_region(vpc_region) }
        /// Key of `VPCId`.
        pub const VPC_ID: Key<Self, Is<kinds::VpcId>> = Key::new("VPCId");
        /// `VPCId`: mandatory.
        pub fn vpc_id(mut self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { self.0.put("VPCId", value); self }
        /// Key of `VPCRegion`.
        pub const VPC_REGION: Key<Self, String> = Key::new("VPCRegion");
        /// `VPCRegion`: mandatory.
        pub fn vpc_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VPCRegion", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
    pub CfnKeySigningKey, CfnKeySigningKeyProps, "AWS::Route53::KeySigningKey", tags = None
);
impl CfnKeySigningKey {
    /// What `Ref` returns: a text of HostedZoneId, Name.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnKeySigningKey`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnKeySigningKeyProps(Object);
ias_core::shape!(CfnKeySigningKeyProps);
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
    pub fn new<A: IntoVal<cfn_key_signing_key::Status>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnKeySigningKeyPropsRequired<A, B, C, D>) -> Self { Self(Object::new()).status(required.status).hosted_zone_id(required.hosted_zone_id).name(required.name).key_management_service_arn(required.key_management_service_arn) }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`: mandatory, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    /// Key of `KeyManagementServiceArn`.
    pub const KEY_MANAGEMENT_SERVICE_ARN: Key<Self, String> = Key::new("KeyManagementServiceArn");
    /// `KeyManagementServiceArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn key_management_service_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyManagementServiceArn", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, matches `^[a-zA-Z0-9_]{3,128}$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Status`.
    pub const STATUS: Key<Self, cfn_key_signing_key::Status> = Key::new("Status");
    /// `Status`: mandatory, 5 to 150 characters.
    pub fn status(mut self, value: impl IntoVal<cfn_key_signing_key::Status>) -> Self { self.0.put("Status", value); self }
}

/// Types of [`CfnKeySigningKey`].
pub mod cfn_key_signing_key {

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// `ACTIVE`
        Active,
        /// `INACTIVE`
        Inactive,
    }
    ias_core::words!(Status { Active = "ACTIVE", Inactive = "INACTIVE" });
}

cfn::resource!(
    /// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
    pub CfnQueryLoggingConfig, CfnQueryLoggingConfigProps, "AWS::Route53::QueryLoggingConfig", tags = None
);
impl CfnQueryLoggingConfig {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::QueryLoggingConfigArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QueryLoggingConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnQueryLoggingConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnQueryLoggingConfigProps(Object);
ias_core::shape!(CfnQueryLoggingConfigProps);
impl CfnQueryLoggingConfigProps {
    /// Takes what is mandatory.
    pub fn new(hosted_zone_id: impl IntoVal<String>, cloud_watch_logs_log_group_arn: impl IntoVal<String>) -> Self { Self(Object::new()).hosted_zone_id(hosted_zone_id).cloud_watch_logs_log_group_arn(cloud_watch_logs_log_group_arn) }
    /// Key of `CloudWatchLogsLogGroupArn`.
    pub const CLOUD_WATCH_LOGS_LOG_GROUP_ARN: Key<Self, String> = Key::new("CloudWatchLogsLogGroupArn");
    /// `CloudWatchLogsLogGroupArn`: mandatory. Changing it replaces the resource.
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CloudWatchLogsLogGroupArn", value); self }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`: mandatory, at most 32 characters. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
}

cfn::resource!(
    /// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
    pub CfnRecordSet, CfnRecordSetProps, "AWS::Route53::RecordSet", tags = None
);
impl CfnRecordSet {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnRecordSet`].
/// 
/// Takes exactly one of `HostedZoneId`; `HostedZoneName`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRecordSetProps(Object);
ias_core::shape!(CfnRecordSetProps);
impl CfnRecordSetProps {
    /// Takes what is mandatory.
    pub fn new(type_: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_).name(name) }
    /// Key of `AliasTarget`.
    pub const ALIAS_TARGET: Key<Self, cfn_record_set::AliasTarget> = Key::new("AliasTarget");
    /// `AliasTarget`.
    pub fn alias_target(mut self, value: impl IntoVal<cfn_record_set::AliasTarget>) -> Self { self.0.put("AliasTarget", value); self }
    /// Key of `CidrRoutingConfig`.
    pub const CIDR_ROUTING_CONFIG: Key<Self, cfn_record_set::CidrRoutingConfig> = Key::new("CidrRoutingConfig");
    /// `CidrRoutingConfig`.
    pub fn cidr_routing_config(mut self, value: impl IntoVal<cfn_record_set::CidrRoutingConfig>) -> Self { self.0.put("CidrRoutingConfig", value); self }
    /// Key of `Comment`.
    pub const COMMENT: Key<Self, String> = Key::new("Comment");
    /// `Comment`: at most 256 characters. Write-only.
    pub fn comment(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Comment", value); self }
    /// Key of `Failover`.
    pub const FAILOVER: Key<Self, cfn_record_set::Failover> = Key::new("Failover");
    /// `Failover`.
    pub fn failover(mut self, value: impl IntoVal<cfn_record_set::Failover>) -> Self { self.0.put("Failover", value); self }
    /// Key of `GeoLocation`.
    pub const GEO_LOCATION: Key<Self, cfn_record_set::GeoLocation> = Key::new("GeoLocation");
    /// `GeoLocation`.
    pub fn geo_location(mut self, value: impl IntoVal<cfn_record_set::GeoLocation>) -> Self { self.0.put("GeoLocation", value); self }
    /// Key of `GeoProximityLocation`.
    pub const GEO_PROXIMITY_LOCATION: Key<Self, cfn_record_set::GeoProximityLocation> = Key::new("GeoProximityLocation");
    /// `GeoProximityLocation`.
    pub fn geo_proximity_location(mut self, value: impl IntoVal<cfn_record_set::GeoProximityLocation>) -> Self { self.0.put("GeoProximityLocation", value); self }
    /// Key of `HealthCheckId`.
    pub const HEALTH_CHECK_ID: Key<Self, String> = Key::new("HealthCheckId");
    /// `HealthCheckId`: at most 64 characters.
    pub fn health_check_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckId", value); self }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`: at most 44 characters. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    /// Key of `HostedZoneName`.
    pub const HOSTED_ZONE_NAME: Key<Self, String> = Key::new("HostedZoneName");
    /// `HostedZoneName`: at most 256 characters. Changing it replaces the resource. Write-only.
    pub fn hosted_zone_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneName", value); self }
    /// Key of `MultiValueAnswer`.
    pub const MULTI_VALUE_ANSWER: Key<Self, bool> = Key::new("MultiValueAnswer");
    /// `MultiValueAnswer`.
    pub fn multi_value_answer(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("MultiValueAnswer", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, at most 1024 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Region`.
    pub const REGION: Key<Self, String> = Key::new("Region");
    /// `Region`.
    pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
    /// Key of `ResourceRecords`.
    pub const RESOURCE_RECORDS: Key<Self, List<String>> = Key::new("ResourceRecords");
    /// `ResourceRecords`: no item twice, each at most 4000 characters.
    pub fn resource_records(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ResourceRecords", value); self }
    /// Key of `SetIdentifier`.
    pub const SET_IDENTIFIER: Key<Self, String> = Key::new("SetIdentifier");
    /// `SetIdentifier`: at most 128 characters.
    pub fn set_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SetIdentifier", value); self }
    /// Key of `TTL`.
    pub const TTL: Key<Self, String> = Key::new("TTL");
    /// `TTL`.
    pub fn ttl(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TTL", value); self }
    /// Key of `Type`.
    pub const TYPE: Key<Self, String> = Key::new("Type");
    /// `Type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Type", value); self }
    /// Key of `Weight`.
    pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
}

/// Types of [`CfnRecordSet`].
pub mod cfn_record_set {
    use super::super::prelude::*;

    /// `AliasTarget`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AliasTarget(Object);
    ias_core::shape!(AliasTarget);
    impl AliasTarget {
        /// Takes what is mandatory.
        pub fn new(hosted_zone_id: impl IntoVal<String>, dns_name: impl IntoVal<String>) -> Self { Self(Object::new()).hosted_zone_id(hosted_zone_id).dns_name(dns_name) }
        /// Key of `DNSName`.
        pub const DNS_NAME: Key<Self, String> = Key::new("DNSName");
        /// `DNSName`: mandatory, at most 1024 characters.
        pub fn dns_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DNSName", value); self }
        /// Key of `EvaluateTargetHealth`.
        pub const EVALUATE_TARGET_HEALTH: Key<Self, bool> = Key::new("EvaluateTargetHealth");
        /// `EvaluateTargetHealth`: default `false`.
        pub fn evaluate_target_health(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EvaluateTargetHealth", value); self }
        /// Key of `HostedZoneId`.
        pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
        /// `HostedZoneId`: mandatory, at most 44 characters.
        pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    }

    /// `CidrRoutingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CidrRoutingConfig(Object);
    ias_core::shape!(CidrRoutingConfig);
    impl CidrRoutingConfig {
        /// Takes what is mandatory.
        pub fn new(collection_id: impl IntoVal<String>, location_name: impl IntoVal<String>) -> Self { Self(Object::new()).collection_id(collection_id).location_name(location_name) }
        /// Key of `CollectionId`.
        pub const COLLECTION_ID: Key<Self, String> = Key::new("CollectionId");
        /// `CollectionId`: mandatory, matches `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`.
        pub fn collection_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CollectionId", value); self }
        /// Key of `LocationName`.
        pub const LOCATION_NAME: Key<Self, String> = Key::new("LocationName");
        /// `LocationName`: mandatory, 1 to 16 characters, matches `[0-9A-Za-z_\-\*]+`.
        pub fn location_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocationName", value); self }
    }

    /// `Coordinates`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Coordinates(Object);
    ias_core::shape!(Coordinates);
    impl Coordinates {
        /// Takes what is mandatory.
        pub fn new(longitude: impl IntoVal<String>, latitude: impl IntoVal<String>) -> Self { Self(Object::new()).longitude(longitude).latitude(latitude) }
        /// Key of `Latitude`.
        pub const LATITUDE: Key<Self, String> = Key::new("Latitude");
        /// `Latitude`: mandatory, matches `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`.
        pub fn latitude(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Latitude", value); self }
        /// Key of `Longitude`.
        pub const LONGITUDE: Key<Self, String> = Key::new("Longitude");
        /// `Longitude`: mandatory, matches `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`.
        pub fn longitude(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Longitude", value); self }
    }

    /// Words of `Failover`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Failover {
        /// `PRIMARY`
        Primary,
        /// `SECONDARY`
        Secondary,
    }
    ias_core::words!(Failover { Primary = "PRIMARY", Secondary = "SECONDARY" });

    /// `GeoLocation`.
    /// 
    /// Takes exactly one of `ContinentCode`; `CountryCode`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoLocation(Object);
    ias_core::shape!(GeoLocation);
    impl GeoLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContinentCode`.
        pub const CONTINENT_CODE: Key<Self, String> = Key::new("ContinentCode");
        /// `ContinentCode`: exactly 2 characters.
        pub fn continent_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContinentCode", value); self }
        /// Key of `CountryCode`.
        pub const COUNTRY_CODE: Key<Self, String> = Key::new("CountryCode");
        /// `CountryCode`: 1 to 2 characters.
        pub fn country_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CountryCode", value); self }
        /// Key of `SubdivisionCode`.
        pub const SUBDIVISION_CODE: Key<Self, String> = Key::new("SubdivisionCode");
        /// `SubdivisionCode`: 1 to 3 characters.
        pub fn subdivision_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SubdivisionCode", value); self }
    }
    impl Default for GeoLocation { fn default() -> Self { Self::new() } }

    /// `GeoProximityLocation`.
    /// 
    /// Takes exactly one of `AWSRegion`; `LocalZoneGroup`; `Coordinates`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoProximityLocation(Object);
    ias_core::shape!(GeoProximityLocation);
    impl GeoProximityLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AWSRegion`.
        pub const AWS_REGION: Key<Self, String> = Key::new("AWSRegion");
        /// `AWSRegion`: 1 to 64 characters.
        pub fn aws_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AWSRegion", value); self }
        /// Key of `Bias`.
        pub const BIAS: Key<Self, i64> = Key::new("Bias");
        /// `Bias`: -99 to 99.
        pub fn bias(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Bias", value); self }
        /// Key of `Coordinates`.
        pub const COORDINATES: Key<Self, Coordinates> = Key::new("Coordinates");
        /// `Coordinates`.
        pub fn coordinates(mut self, value: impl IntoVal<Coordinates>) -> Self { self.0.put("Coordinates", value); self }
        /// Key of `LocalZoneGroup`.
        pub const LOCAL_ZONE_GROUP: Key<Self, String> = Key::new("LocalZoneGroup");
        /// `LocalZoneGroup`: 1 to 64 characters.
        pub fn local_zone_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocalZoneGroup", value); self }
    }
    impl Default for GeoProximityLocation { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
    pub CfnRecordSetGroup, CfnRecordSetGroupProps, "AWS::Route53::RecordSetGroup", tags = None
);
impl CfnRecordSetGroup {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRecordSetGroup`].
/// 
/// Takes exactly one of `HostedZoneId`; `HostedZoneName`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRecordSetGroupProps(Object);
ias_core::shape!(CfnRecordSetGroupProps);
impl CfnRecordSetGroupProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `Comment`.
    pub const COMMENT: Key<Self, String> = Key::new("Comment");
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Comment", value); self }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    /// Key of `HostedZoneName`.
    pub const HOSTED_ZONE_NAME: Key<Self, String> = Key::new("HostedZoneName");
    /// `HostedZoneName`. Changing it replaces the resource.
    pub fn hosted_zone_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneName", value); self }
    /// Key of `RecordSets`.
    pub const RECORD_SETS: Key<Self, List<cfn_record_set_group::RecordSet>> = Key::new("RecordSets");
    /// `RecordSets`: no item twice.
    pub fn record_sets(mut self, value: impl IntoVal<List<cfn_record_set_group::RecordSet>>) -> Self { self.0.put("RecordSets", value); self }
}
impl Default for CfnRecordSetGroupProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnRecordSetGroup`].
pub mod cfn_record_set_group {
    use super::super::prelude::*;

    /// `AliasTarget`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AliasTarget(Object);
    ias_core::shape!(AliasTarget);
    impl AliasTarget {
        /// Takes what is mandatory.
        pub fn new(hosted_zone_id: impl IntoVal<String>, dns_name: impl IntoVal<String>) -> Self { Self(Object::new()).hosted_zone_id(hosted_zone_id).dns_name(dns_name) }
        /// Key of `DNSName`.
        pub const DNS_NAME: Key<Self, String> = Key::new("DNSName");
        /// `DNSName`: mandatory.
        pub fn dns_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DNSName", value); self }
        /// Key of `EvaluateTargetHealth`.
        pub const EVALUATE_TARGET_HEALTH: Key<Self, bool> = Key::new("EvaluateTargetHealth");
        /// `EvaluateTargetHealth`.
        pub fn evaluate_target_health(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EvaluateTargetHealth", value); self }
        /// Key of `HostedZoneId`.
        pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
        /// `HostedZoneId`: mandatory.
        pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    }

    /// `CidrRoutingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CidrRoutingConfig(Object);
    ias_core::shape!(CidrRoutingConfig);
    impl CidrRoutingConfig {
        /// Takes what is mandatory.
        pub fn new(collection_id: impl IntoVal<String>, location_name: impl IntoVal<String>) -> Self { Self(Object::new()).collection_id(collection_id).location_name(location_name) }
        /// Key of `CollectionId`.
        pub const COLLECTION_ID: Key<Self, String> = Key::new("CollectionId");
        /// `CollectionId`: mandatory.
        pub fn collection_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CollectionId", value); self }
        /// Key of `LocationName`.
        pub const LOCATION_NAME: Key<Self, String> = Key::new("LocationName");
        /// `LocationName`: mandatory.
        pub fn location_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocationName", value); self }
    }

    /// `Coordinates`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Coordinates(Object);
    ias_core::shape!(Coordinates);
    impl Coordinates {
        /// Takes what is mandatory.
        pub fn new(latitude: impl IntoVal<String>, longitude: impl IntoVal<String>) -> Self { Self(Object::new()).latitude(latitude).longitude(longitude) }
        /// Key of `Latitude`.
        pub const LATITUDE: Key<Self, String> = Key::new("Latitude");
        /// `Latitude`: mandatory.
        pub fn latitude(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Latitude", value); self }
        /// Key of `Longitude`.
        pub const LONGITUDE: Key<Self, String> = Key::new("Longitude");
        /// `Longitude`: mandatory.
        pub fn longitude(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Longitude", value); self }
    }

    /// `GeoLocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoLocation(Object);
    ias_core::shape!(GeoLocation);
    impl GeoLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ContinentCode`.
        pub const CONTINENT_CODE: Key<Self, String> = Key::new("ContinentCode");
        /// `ContinentCode`.
        pub fn continent_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContinentCode", value); self }
        /// Key of `CountryCode`.
        pub const COUNTRY_CODE: Key<Self, String> = Key::new("CountryCode");
        /// `CountryCode`.
        pub fn country_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CountryCode", value); self }
        /// Key of `SubdivisionCode`.
        pub const SUBDIVISION_CODE: Key<Self, String> = Key::new("SubdivisionCode");
        /// `SubdivisionCode`.
        pub fn subdivision_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SubdivisionCode", value); self }
    }
    impl Default for GeoLocation { fn default() -> Self { Self::new() } }

    /// `GeoProximityLocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoProximityLocation(Object);
    ias_core::shape!(GeoProximityLocation);
    impl GeoProximityLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AWSRegion`.
        pub const AWS_REGION: Key<Self, String> = Key::new("AWSRegion");
        /// `AWSRegion`.
        pub fn aws_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AWSRegion", value); self }
        /// Key of `Bias`.
        pub const BIAS: Key<Self, i64> = Key::new("Bias");
        /// `Bias`.
        pub fn bias(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Bias", value); self }
        /// Key of `Coordinates`.
        pub const COORDINATES: Key<Self, Coordinates> = Key::new("Coordinates");
        /// `Coordinates`.
        pub fn coordinates(mut self, value: impl IntoVal<Coordinates>) -> Self { self.0.put("Coordinates", value); self }
        /// Key of `LocalZoneGroup`.
        pub const LOCAL_ZONE_GROUP: Key<Self, String> = Key::new("LocalZoneGroup");
        /// `LocalZoneGroup`.
        pub fn local_zone_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocalZoneGroup", value); self }
    }
    impl Default for GeoProximityLocation { fn default() -> Self { Self::new() } }

    /// `RecordSet`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecordSet(Object);
    ias_core::shape!(RecordSet);
    impl RecordSet {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_).name(name) }
        /// Key of `AliasTarget`.
        pub const ALIAS_TARGET: Key<Self, AliasTarget> = Key::new("AliasTarget");
        /// `AliasTarget`.
        pub fn alias_target(mut self, value: impl IntoVal<AliasTarget>) -> Self { self.0.put("AliasTarget", value); self }
        /// Key of `CidrRoutingConfig`.
        pub const CIDR_ROUTING_CONFIG: Key<Self, CidrRoutingConfig> = Key::new("CidrRoutingConfig");
        /// `CidrRoutingConfig`.
        pub fn cidr_routing_config(mut self, value: impl IntoVal<CidrRoutingConfig>) -> Self { self.0.put("CidrRoutingConfig", value); self }
        /// Key of `Failover`.
        pub const FAILOVER: Key<Self, String> = Key::new("Failover");
        /// `Failover`.
        pub fn failover(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Failover", value); self }
        /// Key of `GeoLocation`.
        pub const GEO_LOCATION: Key<Self, GeoLocation> = Key::new("GeoLocation");
        /// `GeoLocation`.
        pub fn geo_location(mut self, value: impl IntoVal<GeoLocation>) -> Self { self.0.put("GeoLocation", value); self }
        /// Key of `GeoProximityLocation`.
        pub const GEO_PROXIMITY_LOCATION: Key<Self, GeoProximityLocation> = Key::new("GeoProximityLocation");
        /// `GeoProximityLocation`.
        pub fn geo_proximity_location(mut self, value: impl IntoVal<GeoProximityLocation>) -> Self { self.0.put("GeoProximityLocation", value); self }
        /// Key of `HealthCheckId`.
        pub const HEALTH_CHECK_ID: Key<Self, String> = Key::new("HealthCheckId");
        /// `HealthCheckId`.
        pub fn health_check_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckId", value); self }
        /// Key of `HostedZoneId`.
        pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
        /// Key of `HostedZoneName`.
        pub const HOSTED_ZONE_NAME: Key<Self, String> = Key::new("HostedZoneName");
        /// `HostedZoneName`.
        pub fn hosted_zone_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneName", value); self }
        /// Key of `MultiValueAnswer`.
        pub const MULTI_VALUE_ANSWER: Key<Self, bool> = Key::new("MultiValueAnswer");
        /// `MultiValueAnswer`.
        pub fn multi_value_answer(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("MultiValueAnswer", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
        /// Key of `ResourceRecords`.
        pub const RESOURCE_RECORDS: Key<Self, List<String>> = Key::new("ResourceRecords");
        /// `ResourceRecords`: no item twice.
        pub fn resource_records(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ResourceRecords", value); self }
        /// Key of `SetIdentifier`.
        pub const SET_IDENTIFIER: Key<Self, String> = Key::new("SetIdentifier");
        /// `SetIdentifier`.
        pub fn set_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SetIdentifier", value); self }
        /// Key of `TTL`.
        pub const TTL: Key<Self, String> = Key::new("TTL");
        /// `TTL`.
        pub fn ttl(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TTL", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, String> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Type", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
    pub CfnTrafficPolicy, CfnTrafficPolicyProps, "AWS::Route53::TrafficPolicy", tags = None
);
impl CfnTrafficPolicy {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TrafficPolicyArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrafficPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<cfn_traffic_policy::Type> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnTrafficPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTrafficPolicyProps(Object);
ias_core::shape!(CfnTrafficPolicyProps);
impl CfnTrafficPolicyProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, document: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).document(document) }
    /// Key of `Comment`.
    pub const COMMENT: Key<Self, String> = Key::new("Comment");
    /// `Comment`: at most 1024 characters.
    pub fn comment(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Comment", value); self }
    /// Key of `Document`.
    pub const DOCUMENT: Key<Self, String> = Key::new("Document");
    /// `Document`: mandatory, at most 102400 characters. Changing it replaces the resource.
    pub fn document(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Document", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, at most 512 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
}

/// Types of [`CfnTrafficPolicy`].
pub mod cfn_traffic_policy {

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Type {
        /// `SOA`
        Soa,
        /// `A`
        A,
        /// `TXT`
        Txt,
        /// `NS`
        Ns,
        /// `CNAME`
        Cname,
        /// `MX`
        Mx,
        /// `NAPTR`
        Naptr,
        /// `PTR`
        Ptr,
        /// `SRV`
        Srv,
        /// `SPF`
        Spf,
        /// `AAAA`
        Aaaa,
        /// `CAA`
        Caa,
        /// `DS`
        Ds,
        /// `TLSA`
        Tlsa,
        /// `SSHFP`
        Sshfp,
        /// `SVCB`
        Svcb,
        /// `HTTPS`
        Https,
    }
    ias_core::words!(Type { Soa = "SOA", A = "A", Txt = "TXT", Ns = "NS", Cname = "CNAME", Mx = "MX", Naptr = "NAPTR", Ptr = "PTR", Srv = "SRV", Spf = "SPF", Aaaa = "AAAA", Caa = "CAA", Ds = "DS", Tlsa = "TLSA", Sshfp = "SSHFP", Svcb = "SVCB", Https = "HTTPS" });
}

cfn::resource!(
    /// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
    pub CfnTrafficPolicyInstance, CfnTrafficPolicyInstanceProps, "AWS::Route53::TrafficPolicyInstance", tags = None
);
impl CfnTrafficPolicyInstance {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TrafficPolicyInstanceArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrafficPolicyInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TrafficPolicyType`.
    #[inline] pub fn attr_traffic_policy_type(&self) -> Val<cfn_traffic_policy_instance::TrafficPolicyType> { cfn::attribute(&self.0, "TrafficPolicyType") }
}

/// Properties of [`CfnTrafficPolicyInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTrafficPolicyInstanceProps(Object);
ias_core::shape!(CfnTrafficPolicyInstanceProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<i64>>(required: CfnTrafficPolicyInstancePropsRequired<A, B, C, D, E>) -> Self { Self(Object::new()).hosted_zone_id(required.hosted_zone_id).name(required.name).ttl(required.ttl).traffic_policy_id(required.traffic_policy_id).traffic_policy_version(required.traffic_policy_version) }
    /// Key of `HostedZoneId`.
    pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
    /// `HostedZoneId`: mandatory, at most 32 characters, matches `^[A-Z0-9]{1,32}$`. Changing it replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, at most 1024 characters, matches `^[^A-Z\s]+\.$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `TTL`.
    pub const TTL: Key<Self, i64> = Key::new("TTL");
    /// `TTL`: mandatory, 0 to 2147483647.
    pub fn ttl(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TTL", value); self }
    /// Key of `TrafficPolicyId`.
    pub const TRAFFIC_POLICY_ID: Key<Self, String> = Key::new("TrafficPolicyId");
    /// `TrafficPolicyId`: mandatory, 1 to 36 characters, matches `^[0-9a-f-]{1,36}$`.
    pub fn traffic_policy_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TrafficPolicyId", value); self }
    /// Key of `TrafficPolicyVersion`.
    pub const TRAFFIC_POLICY_VERSION: Key<Self, i64> = Key::new("TrafficPolicyVersion");
    /// `TrafficPolicyVersion`: mandatory, 1 to 1000.
    pub fn traffic_policy_version(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TrafficPolicyVersion", value); self }
}

/// Types of [`CfnTrafficPolicyInstance`].
pub mod cfn_traffic_policy_instance {

    /// Words of `TrafficPolicyType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TrafficPolicyType {
        /// `SOA`
        Soa,
        /// `A`
        A,
        /// `TXT`
        Txt,
        /// `NS`
        Ns,
        /// `CNAME`
        Cname,
        /// `MX`
        Mx,
        /// `NAPTR`
        Naptr,
        /// `PTR`
        Ptr,
        /// `SRV`
        Srv,
        /// `SPF`
        Spf,
        /// `AAAA`
        Aaaa,
        /// `CAA`
        Caa,
        /// `DS`
        Ds,
        /// `TLSA`
        Tlsa,
        /// `SSHFP`
        Sshfp,
        /// `SVCB`
        Svcb,
        /// `HTTPS`
        Https,
    }
    ias_core::words!(TrafficPolicyType { Soa = "SOA", A = "A", Txt = "TXT", Ns = "NS", Cname = "CNAME", Mx = "MX", Naptr = "NAPTR", Ptr = "PTR", Srv = "SRV", Spf = "SPF", Aaaa = "AAAA", Caa = "CAA", Ds = "DS", Tlsa = "TLSA", Sshfp = "SSHFP", Svcb = "SVCB", Https = "HTTPS" });
}
