// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EC2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplicationStatusCheck {} pub enum CfnCapacityManagerDataExport {} pub enum CfnCapacityReservation {} pub enum CfnCapacityReservationFleet {} impl ias_core::Optional for CfnCapacityReservationFleet {} pub enum CfnCarrierGateway {} pub enum CfnClientVpnAuthorizationRule {} pub enum CfnClientVpnEndpoint {} pub enum CfnClientVpnRoute {} pub enum CfnClientVpnTargetNetworkAssociation {} pub enum CfnCustomerGateway {} pub enum CfnDhcpOptions {} impl ias_core::Optional for CfnDhcpOptions {} pub enum CfnEc2Fleet {} pub enum CfnEip {} impl ias_core::Optional for CfnEip {} pub enum CfnEipAssociation {} impl ias_core::Optional for CfnEipAssociation {} pub enum CfnEgressOnlyInternetGateway {} pub enum CfnEnclaveCertificateIamRoleAssociation {} pub enum CfnFlowLog {} pub enum CfnFpgaImage {} impl ias_core::Optional for CfnFpgaImage {} pub enum CfnGatewayRouteTableAssociation {} pub enum CfnHost {} pub enum CfnIpam {} impl ias_core::Optional for CfnIpam {} pub enum CfnIpamAllocation {} pub enum CfnIpamPool {} pub enum CfnIpamPoolCidr {} pub enum CfnIpamPrefixListResolver {} pub enum CfnIpamPrefixListResolverTarget {} pub enum CfnIpamResourceDiscovery {} impl ias_core::Optional for CfnIpamResourceDiscovery {} pub enum CfnIpamResourceDiscoveryAssociation {} pub enum CfnIpamScope {} pub enum CfnIPv4Pool {} impl ias_core::Optional for CfnIPv4Pool {} pub enum CfnInstance {} impl ias_core::Optional for CfnInstance {} pub enum CfnInstanceConnectEndpoint {} pub enum CfnInstanceEventWindow {} impl ias_core::Optional for CfnInstanceEventWindow {} pub enum CfnInternetGateway {} impl ias_core::Optional for CfnInternetGateway {} pub enum CfnIpPoolRouteTableAssociation {} pub enum CfnIpamExternalResourceVerificationToken {} pub enum CfnIpamInternetRegistryAssociation {} pub enum CfnKeyPair {} pub enum CfnLaunchTemplate {} pub enum CfnLocalGatewayRoute {} impl ias_core::Optional for CfnLocalGatewayRoute {} pub enum CfnLocalGatewayRouteTable {} pub enum CfnLocalGatewayRouteTableVpcAssociation {} pub enum CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation {} pub enum CfnLocalGatewayVirtualInterface {} pub enum CfnLocalGatewayVirtualInterfaceGroup {} pub enum CfnNatGateway {} impl ias_core::Optional for CfnNatGateway {} pub enum CfnNetworkAcl {} pub enum CfnNetworkAclEntry {} pub enum CfnNetworkInsightsAccessScope {} impl ias_core::Optional for CfnNetworkInsightsAccessScope {} pub enum CfnNetworkInsightsAccessScopeAnalysis {} pub enum CfnNetworkInsightsAnalysis {} pub enum CfnNetworkInsightsPath {} pub enum CfnNetworkInterface {} pub enum CfnNetworkInterfaceAttachment {} pub enum CfnNetworkInterfacePermission {} pub enum CfnNetworkPerformanceMetricSubscription {} pub enum CfnPlacementGroup {} impl ias_core::Optional for CfnPlacementGroup {} pub enum CfnPrefixList {} pub enum CfnRoute {} pub enum CfnRouteServer {} pub enum CfnRouteServerAssociation {} pub enum CfnRouteServerEndpoint {} pub enum CfnRouteServerPeer {} pub enum CfnRouteServerPropagation {} pub enum CfnRouteTable {} pub enum CfnSecondaryNetwork {} pub enum CfnSecurityGroup {} pub enum CfnSecurityGroupEgress {} pub enum CfnSecurityGroupIngress {} pub enum CfnSecurityGroupVpcAssociation {} pub enum CfnSnapshotBlockPublicAccess {} pub enum CfnSpotFleet {} pub enum CfnSqlHaStandbyDetectedInstance {} pub enum CfnSubnet {} pub enum CfnSubnetCidrBlock {} pub enum CfnSubnetCidrReservation {} pub enum CfnSubnetNetworkAclAssociation {} pub enum CfnSubnetRouteTableAssociation {} pub enum CfnTrafficMirrorFilter {} impl ias_core::Optional for CfnTrafficMirrorFilter {} pub enum CfnTrafficMirrorFilterRule {} pub enum CfnTrafficMirrorSession {} pub enum CfnTrafficMirrorTarget {} impl ias_core::Optional for CfnTrafficMirrorTarget {} pub enum CfnTransitGateway {} impl ias_core::Optional for CfnTransitGateway {} pub enum CfnTransitGatewayAttachment {} pub enum CfnTransitGatewayConnect {} pub enum CfnTransitGatewayConnectPeer {} pub enum CfnTransitGatewayMeteringPolicy {} pub enum CfnTransitGatewayMeteringPolicyEntry {} pub enum CfnTransitGatewayMulticastDomain {} pub enum CfnTransitGatewayMulticastDomainAssociation {} pub enum CfnTransitGatewayMulticastGroupMember {} pub enum CfnTransitGatewayMulticastGroupSource {} pub enum CfnTransitGatewayPeeringAttachment {} pub enum CfnTransitGatewayPolicyTable {} pub enum CfnTransitGatewayPolicyTableAssociation {} pub enum CfnTransitGatewayPolicyTableEntry {} pub enum CfnTransitGatewayRoute {} pub enum CfnTransitGatewayRouteTable {} pub enum CfnTransitGatewayRouteTableAssociation {} pub enum CfnTransitGatewayRouteTablePropagation {} pub enum CfnTransitGatewayVpcAttachment {} pub enum CfnVpc {} impl ias_core::Optional for CfnVpc {} pub enum CfnVpcBlockPublicAccessExclusion {} pub enum CfnVpcBlockPublicAccessOptions {} pub enum CfnVpcCidrBlock {} pub enum CfnVpcdhcpOptionsAssociation {} pub enum CfnVpcEncryptionControl {} impl ias_core::Optional for CfnVpcEncryptionControl {} pub enum CfnVpcEndpoint {} pub enum CfnVpcEndpointConnectionNotification {} pub enum CfnVpcEndpointService {} impl ias_core::Optional for CfnVpcEndpointService {} pub enum CfnVpcEndpointServicePermissions {} pub enum CfnVpcGatewayAttachment {} pub enum CfnVpcPeeringConnection {} pub enum CfnVpnConcentrator {} pub enum CfnVpnConnection {} pub enum CfnVpnConnectionRoute {} pub enum CfnVpnGateway {} pub enum CfnVpnGatewayRoutePropagation {} pub enum CfnVerifiedAccessEndpoint {} pub enum CfnVerifiedAccessGroup {} pub enum CfnVerifiedAccessInstance {} impl ias_core::Optional for CfnVerifiedAccessInstance {} pub enum CfnVerifiedAccessTrustProvider {} pub enum CfnVolume {} impl ias_core::Optional for CfnVolume {} pub enum CfnVolumeAttachment {} }

/// [`AWS::EC2::ApplicationStatusCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplicationStatusCheck = Handle<of::CfnApplicationStatusCheck>;
impl cfn::ResourceType for of::CfnApplicationStatusCheck { const TYPE: &'static str = "AWS::EC2::ApplicationStatusCheck"; type Tags = cfn::TagList; type Props = CfnApplicationStatusCheckProps; type Reference = Is<kinds::ApplicationStatusCheckArn>; }
impl CfnApplicationStatusCheck {
    /// The attribute `ApplicationStatusCheckId`.
    #[inline] pub fn attr_application_status_check_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationStatusCheckId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApplicationStatusCheckArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
}

/// Properties of [`CfnApplicationStatusCheck`].
///
/// Mandatory: `Protocol`, `Port`.
///
/// A change replaces the resource: `Interval`, `IpScope`.
pub type CfnApplicationStatusCheckProps = Fields<of::CfnApplicationStatusCheck>;
impl CfnApplicationStatusCheckProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(protocol: impl IntoVal<cfn_application_status_check::Protocol>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "Protocol", protocol), "Port", port) }
    /// `Aggregation`.
    #[track_caller] pub fn aggregation(self, value: impl IntoVal<cfn_application_status_check::Aggregation>) -> Self { with(self, "Aggregation", value) }
    /// `DeviceIndex`.
    #[track_caller] pub fn device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "DeviceIndex", value) }
    /// `FailureThreshold`.
    #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureThreshold", value) }
    /// `HealthCheckPaths`.
    #[track_caller] pub fn health_check_paths(self, value: impl IntoVal<List<cfn_application_status_check::HealthCheckPath>>) -> Self { with(self, "HealthCheckPaths", value) }
    /// `InitializationGracePeriodSeconds`: -1 to 600.
    #[track_caller] pub fn initialization_grace_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "InitializationGracePeriodSeconds", value) }
    /// `Interval`. Changing it replaces the resource.
    #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
    /// `IpScope`. Changing it replaces the resource.
    #[track_caller] pub fn ip_scope(self, value: impl IntoVal<cfn_application_status_check::IpScope>) -> Self { with(self, "IpScope", value) }
    /// `IpVersion`.
    #[track_caller] pub fn ip_version(self, value: impl IntoVal<cfn_application_status_check::IpVersion>) -> Self { with(self, "IpVersion", value) }
    /// `Path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `Port`: mandatory, 1 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`: mandatory.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_application_status_check::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `StatusCodeMatcher`.
    #[track_caller] pub fn status_code_matcher(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCodeMatcher", value) }
    /// `SuccessThreshold`.
    #[track_caller] pub fn success_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "SuccessThreshold", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application_status_check::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Timeout`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
}

/// Types of [`CfnApplicationStatusCheck`].
pub mod cfn_application_status_check {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Aggregation {} pub enum HealthCheckPath {} impl ias_core::Optional for HealthCheckPath {} pub enum HealthCheckPathDestination {} impl ias_core::Optional for HealthCheckPathDestination {} pub enum HealthCheckPathSource {} impl ias_core::Optional for HealthCheckPathSource {} pub enum IpScope {} pub enum IpVersion {} pub enum Protocol {} pub enum Tag {} }

    /// Words of `Aggregation`.
    pub type Aggregation = Word<fn(of::Aggregation)>;
    impl Aggregation {
        /// `included`
        pub const Included: Self = word("included");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// `HealthCheckPath`.
    pub type HealthCheckPath = Fields<of::HealthCheckPath>;
    impl HealthCheckPath {
        /// `Destinations`.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<HealthCheckPathDestination>>) -> Self { with(self, "Destinations", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<HealthCheckPathSource>) -> Self { with(self, "Source", value) }
    }

    /// `HealthCheckPathDestination`.
    pub type HealthCheckPathDestination = Fields<of::HealthCheckPathDestination>;
    impl HealthCheckPathDestination {
        /// `SecurityGroupId`.
        #[track_caller] pub fn security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "SecurityGroupId", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `HealthCheckPathSource`.
    pub type HealthCheckPathSource = Fields<of::HealthCheckPathSource>;
    impl HealthCheckPathSource {
        /// `SecurityGroupId`.
        #[track_caller] pub fn security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "SecurityGroupId", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// Words of `IpScope`.
    pub type IpScope = Word<fn(of::IpScope)>;
    impl IpScope {
        /// `private`
        pub const Private: Self = word("private");
    }

    /// Words of `IpVersion`.
    pub type IpVersion = Word<fn(of::IpVersion)>;
    impl IpVersion {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
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

/// [`AWS::EC2::CapacityManagerDataExport`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html).
///
/// What `Ref` returns: `CapacityManagerDataExportId`.
pub type CfnCapacityManagerDataExport = Handle<of::CfnCapacityManagerDataExport>;
impl cfn::ResourceType for of::CfnCapacityManagerDataExport { const TYPE: &'static str = "AWS::EC2::CapacityManagerDataExport"; type Tags = cfn::TagList; type Props = CfnCapacityManagerDataExportProps; type Reference = String; }
impl CfnCapacityManagerDataExport {
    /// The attribute `CapacityManagerDataExportId`.
    #[inline] pub fn attr_capacity_manager_data_export_id(&self) -> Val<String> { cfn::attribute(&self.0, "CapacityManagerDataExportId") }
}

/// Properties of [`CfnCapacityManagerDataExport`].
///
/// Mandatory: `S3BucketName`, `Schedule`, `OutputFormat`.
///
/// A change replaces the resource: `OutputFormat`, `S3BucketName`, `S3BucketPrefix`, `Schedule`.
pub type CfnCapacityManagerDataExportProps = Fields<of::CfnCapacityManagerDataExport>;
/// What [`CfnCapacityManagerDataExportProps`] cannot do without.
pub struct CfnCapacityManagerDataExportPropsRequired<A, B, C> {
    /// `S3BucketName`. Changing it replaces the resource.
    pub s3_bucket_name: A,
    /// `Schedule`. Changing it replaces the resource.
    pub schedule: B,
    /// `OutputFormat`. Changing it replaces the resource.
    pub output_format: C,
}
impl CfnCapacityManagerDataExportProps {
    /// Takes what is mandatory, by name: [`CfnCapacityManagerDataExportPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<cfn_capacity_manager_data_export::Schedule>, C: IntoVal<cfn_capacity_manager_data_export::OutputFormat>>(required: CfnCapacityManagerDataExportPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "S3BucketName", required.s3_bucket_name), "Schedule", required.schedule), "OutputFormat", required.output_format) }
    /// `OutputFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn output_format(self, value: impl IntoVal<cfn_capacity_manager_data_export::OutputFormat>) -> Self { with(self, "OutputFormat", value) }
    /// `S3BucketName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    /// `S3BucketPrefix`. Changing it replaces the resource.
    #[track_caller] pub fn s3_bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketPrefix", value) }
    /// `Schedule`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_capacity_manager_data_export::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capacity_manager_data_export::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCapacityManagerDataExport`].
pub mod cfn_capacity_manager_data_export {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum OutputFormat {} pub enum Schedule {} }

    /// Words of `OutputFormat`.
    pub type OutputFormat = Word<fn(of::OutputFormat)>;
    impl OutputFormat {
        /// `csv`
        pub const Csv: Self = word("csv");
        /// `parquet`
        pub const Parquet: Self = word("parquet");
    }

    /// Words of `Schedule`.
    pub type Schedule = Word<fn(of::Schedule)>;
    impl Schedule {
        /// `hourly`
        pub const Hourly: Self = word("hourly");
    }
}

/// [`AWS::EC2::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCapacityReservation = Handle<of::CfnCapacityReservation>;
impl cfn::ResourceType for of::CfnCapacityReservation { const TYPE: &'static str = "AWS::EC2::CapacityReservation"; type Tags = cfn::NoTags; type Props = CfnCapacityReservationProps; type Reference = String; }
impl CfnCapacityReservation {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `AvailableInstanceCount`.
    #[inline] pub fn attr_available_instance_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AvailableInstanceCount") }
    /// The attribute `CapacityAllocationSet`.
    #[inline] pub fn attr_capacity_allocation_set(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "CapacityAllocationSet") }
    /// The attribute `CapacityReservationArn`.
    #[inline] pub fn attr_capacity_reservation_arn(&self) -> Val<Is<kinds::CapacityReservationArn>> { cfn::attribute(&self.0, "CapacityReservationArn") }
    /// The attribute `CapacityReservationFleetId`.
    #[inline] pub fn attr_capacity_reservation_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "CapacityReservationFleetId") }
    /// The attribute `CommitmentInfo`.
    #[inline] pub fn attr_commitment_info(&self) -> Val<Json> { cfn::attribute(&self.0, "CommitmentInfo") }
    /// The attribute `CreateDate`.
    #[inline] pub fn attr_create_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreateDate") }
    /// The attribute `DeliveryPreference`: one of `fixed`, `incremental`.
    #[inline] pub fn attr_delivery_preference(&self) -> Val<String> { cfn::attribute(&self.0, "DeliveryPreference") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InstanceType`.
    #[inline] pub fn attr_instance_type(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceType") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ReservationType`.
    #[inline] pub fn attr_reservation_type(&self) -> Val<String> { cfn::attribute(&self.0, "ReservationType") }
    /// The attribute `StartDate`.
    #[inline] pub fn attr_start_date(&self) -> Val<String> { cfn::attribute(&self.0, "StartDate") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Tenancy`: one of `dedicated`, `default`.
    #[inline] pub fn attr_tenancy(&self) -> Val<String> { cfn::attribute(&self.0, "Tenancy") }
    /// The attribute `TotalInstanceCount`.
    #[inline] pub fn attr_total_instance_count(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalInstanceCount") }
}

/// Properties of [`CfnCapacityReservation`].
///
/// Mandatory: `InstanceCount`, `InstancePlatform`, `InstanceType`.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `EbsOptimized`, `EphemeralStorage`, `InstanceMatchCriteria`, `InstancePlatform`, `InstanceType`, `OutPostArn`, `PlacementGroupArn`, `TagSpecifications`, `Tenancy`.
pub type CfnCapacityReservationProps = Fields<of::CfnCapacityReservation>;
/// What [`CfnCapacityReservationProps`] cannot do without.
pub struct CfnCapacityReservationPropsRequired<A, B, C> {
    /// `InstanceCount`.
    pub instance_count: A,
    /// `InstancePlatform`. Changing it replaces the resource.
    pub instance_platform: B,
    /// `InstanceType`. Changing it replaces the resource.
    pub instance_type: C,
}
impl CfnCapacityReservationProps {
    /// Takes what is mandatory, by name: [`CfnCapacityReservationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<cfn_capacity_reservation::InstancePlatform>, C: IntoVal<String>>(required: CfnCapacityReservationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceCount", required.instance_count), "InstancePlatform", required.instance_platform), "InstanceType", required.instance_type) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `EbsOptimized`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    /// `EndDate`.
    #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
    /// `EndDateType`.
    #[track_caller] pub fn end_date_type(self, value: impl IntoVal<cfn_capacity_reservation::EndDateType>) -> Self { with(self, "EndDateType", value) }
    /// `EphemeralStorage`. Changing it replaces the resource.
    #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<bool>) -> Self { with(self, "EphemeralStorage", value) }
    /// `InstanceCount`: mandatory.
    #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
    /// `InstanceMatchCriteria`. Changing it replaces the resource.
    #[track_caller] pub fn instance_match_criteria(self, value: impl IntoVal<cfn_capacity_reservation::InstanceMatchCriteria>) -> Self { with(self, "InstanceMatchCriteria", value) }
    /// `InstancePlatform`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_platform(self, value: impl IntoVal<cfn_capacity_reservation::InstancePlatform>) -> Self { with(self, "InstancePlatform", value) }
    /// `InstanceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `OutPostArn`: matches `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn out_post_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutPostArn", value) }
    /// `PlacementGroupArn`: matches `^arn:aws([a-z-]+)?:ec2:[a-z\d-]+:\d{12}:placement-group/^.{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn placement_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementGroupArn", value) }
    /// `TagSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_capacity_reservation::TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `Tenancy`. Changing it replaces the resource.
    #[track_caller] pub fn tenancy(self, value: impl IntoVal<cfn_capacity_reservation::Tenancy>) -> Self { with(self, "Tenancy", value) }
    /// `UnusedReservationBillingOwnerId`. Write-only.
    #[track_caller] pub fn unused_reservation_billing_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "UnusedReservationBillingOwnerId", value) }
}

/// Types of [`CfnCapacityReservation`].
pub mod cfn_capacity_reservation {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EndDateType {} pub enum InstanceMatchCriteria {} pub enum InstancePlatform {} pub enum Tag {} pub enum TagSpecification {} impl ias_core::Optional for TagSpecification {} pub enum TagSpecificationResourceType {} pub enum Tenancy {} }

    /// Words of `EndDateType`.
    pub type EndDateType = Word<fn(of::EndDateType)>;
    impl EndDateType {
        /// `limited`
        pub const Limited: Self = word("limited");
        /// `unlimited`
        pub const Unlimited: Self = word("unlimited");
    }

    /// Words of `InstanceMatchCriteria`.
    pub type InstanceMatchCriteria = Word<fn(of::InstanceMatchCriteria)>;
    impl InstanceMatchCriteria {
        /// `open`
        pub const Open: Self = word("open");
        /// `targeted`
        pub const Targeted: Self = word("targeted");
    }

    /// Words of `InstancePlatform`.
    pub type InstancePlatform = Word<fn(of::InstancePlatform)>;
    impl InstancePlatform {
        /// `Linux with SQL Server Enterprise`
        pub const LinuxWithSqlServerEnterprise: Self = word("Linux with SQL Server Enterprise");
        /// `Linux with SQL Server Standard`
        pub const LinuxWithSqlServerStandard: Self = word("Linux with SQL Server Standard");
        /// `Linux with SQL Server Web`
        pub const LinuxWithSqlServerWeb: Self = word("Linux with SQL Server Web");
        /// `Linux/UNIX`
        pub const LinuxUnix: Self = word("Linux/UNIX");
        /// `RHEL with HA`
        pub const RhelWithHa: Self = word("RHEL with HA");
        /// `RHEL with HA and SQL Server Enterprise`
        pub const RhelWithHaAndSqlServerEnterprise: Self = word("RHEL with HA and SQL Server Enterprise");
        /// `RHEL with HA and SQL Server Standard`
        pub const RhelWithHaAndSqlServerStandard: Self = word("RHEL with HA and SQL Server Standard");
        /// `RHEL with SQL Server Enterprise`
        pub const RhelWithSqlServerEnterprise: Self = word("RHEL with SQL Server Enterprise");
        /// `RHEL with SQL Server Standard`
        pub const RhelWithSqlServerStandard: Self = word("RHEL with SQL Server Standard");
        /// `RHEL with SQL Server Web`
        pub const RhelWithSqlServerWeb: Self = word("RHEL with SQL Server Web");
        /// `Red Hat Enterprise Linux`
        pub const RedHatEnterpriseLinux: Self = word("Red Hat Enterprise Linux");
        /// `SUSE Linux`
        pub const SuseLinux: Self = word("SUSE Linux");
        /// `Ubuntu Pro`
        pub const UbuntuPro: Self = word("Ubuntu Pro");
        /// `Windows`
        pub const Windows: Self = word("Windows");
        /// `Windows with SQL Server`
        pub const WindowsWithSqlServer: Self = word("Windows with SQL Server");
        /// `Windows with SQL Server Enterprise`
        pub const WindowsWithSqlServerEnterprise: Self = word("Windows with SQL Server Enterprise");
        /// `Windows with SQL Server Standard`
        pub const WindowsWithSqlServerStandard: Self = word("Windows with SQL Server Standard");
        /// `Windows with SQL Server Web`
        pub const WindowsWithSqlServerWeb: Self = word("Windows with SQL Server Web");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagSpecification`.
    pub type TagSpecification = Fields<of::TagSpecification>;
    impl TagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<TagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `ResourceType`.
    pub type TagSpecificationResourceType = Word<fn(of::TagSpecificationResourceType)>;
    impl TagSpecificationResourceType {
        /// `application-status-check`
        pub const ApplicationStatusCheck: Self = word("application-status-check");
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `capacity-manager-data-export`
        pub const CapacityManagerDataExport: Self = word("capacity-manager-data-export");
        /// `capacity-reservation`
        pub const CapacityReservation: Self = word("capacity-reservation");
        /// `capacity-reservation-cancellation-quote`
        pub const CapacityReservationCancellationQuote: Self = word("capacity-reservation-cancellation-quote");
        /// `capacity-reservation-fleet`
        pub const CapacityReservationFleet: Self = word("capacity-reservation-fleet");
        /// `capacity-reservation-modification-quote`
        pub const CapacityReservationModificationQuote: Self = word("capacity-reservation-modification-quote");
        /// `carrier-gateway`
        pub const CarrierGateway: Self = word("carrier-gateway");
        /// `client-vpn-endpoint`
        pub const ClientVpnEndpoint: Self = word("client-vpn-endpoint");
        /// `coip-pool`
        pub const CoipPool: Self = word("coip-pool");
        /// `customer-gateway`
        pub const CustomerGateway: Self = word("customer-gateway");
        /// `declarative-policies-report`
        pub const DeclarativePoliciesReport: Self = word("declarative-policies-report");
        /// `dedicated-host`
        pub const DedicatedHost: Self = word("dedicated-host");
        /// `dhcp-options`
        pub const DhcpOptions: Self = word("dhcp-options");
        /// `egress-only-internet-gateway`
        pub const EgressOnlyInternetGateway: Self = word("egress-only-internet-gateway");
        /// `elastic-gpu`
        pub const ElasticGpu: Self = word("elastic-gpu");
        /// `elastic-ip`
        pub const ElasticIp: Self = word("elastic-ip");
        /// `export-image-task`
        pub const ExportImageTask: Self = word("export-image-task");
        /// `export-instance-task`
        pub const ExportInstanceTask: Self = word("export-instance-task");
        /// `fleet`
        pub const Fleet: Self = word("fleet");
        /// `fpga-image`
        pub const FpgaImage: Self = word("fpga-image");
        /// `host-reservation`
        pub const HostReservation: Self = word("host-reservation");
        /// `image`
        pub const Image: Self = word("image");
        /// `image-usage-report`
        pub const ImageUsageReport: Self = word("image-usage-report");
        /// `import-image-task`
        pub const ImportImageTask: Self = word("import-image-task");
        /// `import-snapshot-task`
        pub const ImportSnapshotTask: Self = word("import-snapshot-task");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `instance-connect-endpoint`
        pub const InstanceConnectEndpoint: Self = word("instance-connect-endpoint");
        /// `instance-event-window`
        pub const InstanceEventWindow: Self = word("instance-event-window");
        /// `internet-gateway`
        pub const InternetGateway: Self = word("internet-gateway");
        /// `ipam`
        pub const Ipam: Self = word("ipam");
        /// `ipam-external-resource-verification-token`
        pub const IpamExternalResourceVerificationToken: Self = word("ipam-external-resource-verification-token");
        /// `ipam-internet-registry-association`
        pub const IpamInternetRegistryAssociation: Self = word("ipam-internet-registry-association");
        /// `ipam-policy`
        pub const IpamPolicy: Self = word("ipam-policy");
        /// `ipam-pool`
        pub const IpamPool: Self = word("ipam-pool");
        /// `ipam-pool-allocation`
        pub const IpamPoolAllocation: Self = word("ipam-pool-allocation");
        /// `ipam-prefix-list-resolver`
        pub const IpamPrefixListResolver: Self = word("ipam-prefix-list-resolver");
        /// `ipam-prefix-list-resolver-target`
        pub const IpamPrefixListResolverTarget: Self = word("ipam-prefix-list-resolver-target");
        /// `ipam-resource-discovery`
        pub const IpamResourceDiscovery: Self = word("ipam-resource-discovery");
        /// `ipam-resource-discovery-association`
        pub const IpamResourceDiscoveryAssociation: Self = word("ipam-resource-discovery-association");
        /// `ipam-scope`
        pub const IpamScope: Self = word("ipam-scope");
        /// `ipv4pool-ec2`
        pub const Ipv4poolEc2: Self = word("ipv4pool-ec2");
        /// `ipv6pool-ec2`
        pub const Ipv6poolEc2: Self = word("ipv6pool-ec2");
        /// `key-pair`
        pub const KeyPair: Self = word("key-pair");
        /// `launch-template`
        pub const LaunchTemplate: Self = word("launch-template");
        /// `local-gateway`
        pub const LocalGateway: Self = word("local-gateway");
        /// `local-gateway-route-table`
        pub const LocalGatewayRouteTable: Self = word("local-gateway-route-table");
        /// `local-gateway-route-table-virtual-interface-group-association`
        pub const LocalGatewayRouteTableVirtualInterfaceGroupAssociation: Self = word("local-gateway-route-table-virtual-interface-group-association");
        /// `local-gateway-route-table-vpc-association`
        pub const LocalGatewayRouteTableVpcAssociation: Self = word("local-gateway-route-table-vpc-association");
        /// `local-gateway-virtual-interface`
        pub const LocalGatewayVirtualInterface: Self = word("local-gateway-virtual-interface");
        /// `local-gateway-virtual-interface-group`
        pub const LocalGatewayVirtualInterfaceGroup: Self = word("local-gateway-virtual-interface-group");
        /// `mac-modification-task`
        pub const MacModificationTask: Self = word("mac-modification-task");
        /// `natgateway`
        pub const Natgateway: Self = word("natgateway");
        /// `network-acl`
        pub const NetworkAcl: Self = word("network-acl");
        /// `network-insights-access-scope`
        pub const NetworkInsightsAccessScope: Self = word("network-insights-access-scope");
        /// `network-insights-access-scope-analysis`
        pub const NetworkInsightsAccessScopeAnalysis: Self = word("network-insights-access-scope-analysis");
        /// `network-insights-analysis`
        pub const NetworkInsightsAnalysis: Self = word("network-insights-analysis");
        /// `network-insights-path`
        pub const NetworkInsightsPath: Self = word("network-insights-path");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
        /// `outpost-lag`
        pub const OutpostLag: Self = word("outpost-lag");
        /// `placement-group`
        pub const PlacementGroup: Self = word("placement-group");
        /// `prefix-list`
        pub const PrefixList: Self = word("prefix-list");
        /// `replace-root-volume-task`
        pub const ReplaceRootVolumeTask: Self = word("replace-root-volume-task");
        /// `reserved-instances`
        pub const ReservedInstances: Self = word("reserved-instances");
        /// `route-server`
        pub const RouteServer: Self = word("route-server");
        /// `route-server-endpoint`
        pub const RouteServerEndpoint: Self = word("route-server-endpoint");
        /// `route-server-peer`
        pub const RouteServerPeer: Self = word("route-server-peer");
        /// `route-table`
        pub const RouteTable: Self = word("route-table");
        /// `secondary-interface`
        pub const SecondaryInterface: Self = word("secondary-interface");
        /// `secondary-network`
        pub const SecondaryNetwork: Self = word("secondary-network");
        /// `secondary-subnet`
        pub const SecondarySubnet: Self = word("secondary-subnet");
        /// `security-group`
        pub const SecurityGroup: Self = word("security-group");
        /// `security-group-rule`
        pub const SecurityGroupRule: Self = word("security-group-rule");
        /// `service-link-virtual-interface`
        pub const ServiceLinkVirtualInterface: Self = word("service-link-virtual-interface");
        /// `snapshot`
        pub const Snapshot: Self = word("snapshot");
        /// `spot-fleet-request`
        pub const SpotFleetRequest: Self = word("spot-fleet-request");
        /// `spot-instances-request`
        pub const SpotInstancesRequest: Self = word("spot-instances-request");
        /// `subnet`
        pub const Subnet: Self = word("subnet");
        /// `subnet-cidr-reservation`
        pub const SubnetCidrReservation: Self = word("subnet-cidr-reservation");
        /// `traffic-mirror-filter`
        pub const TrafficMirrorFilter: Self = word("traffic-mirror-filter");
        /// `traffic-mirror-filter-rule`
        pub const TrafficMirrorFilterRule: Self = word("traffic-mirror-filter-rule");
        /// `traffic-mirror-session`
        pub const TrafficMirrorSession: Self = word("traffic-mirror-session");
        /// `traffic-mirror-target`
        pub const TrafficMirrorTarget: Self = word("traffic-mirror-target");
        /// `transit-gateway`
        pub const TransitGateway: Self = word("transit-gateway");
        /// `transit-gateway-attachment`
        pub const TransitGatewayAttachment: Self = word("transit-gateway-attachment");
        /// `transit-gateway-connect-peer`
        pub const TransitGatewayConnectPeer: Self = word("transit-gateway-connect-peer");
        /// `transit-gateway-metering-policy`
        pub const TransitGatewayMeteringPolicy: Self = word("transit-gateway-metering-policy");
        /// `transit-gateway-multicast-domain`
        pub const TransitGatewayMulticastDomain: Self = word("transit-gateway-multicast-domain");
        /// `transit-gateway-policy-table`
        pub const TransitGatewayPolicyTable: Self = word("transit-gateway-policy-table");
        /// `transit-gateway-route-table`
        pub const TransitGatewayRouteTable: Self = word("transit-gateway-route-table");
        /// `transit-gateway-route-table-announcement`
        pub const TransitGatewayRouteTableAnnouncement: Self = word("transit-gateway-route-table-announcement");
        /// `verified-access-endpoint`
        pub const VerifiedAccessEndpoint: Self = word("verified-access-endpoint");
        /// `verified-access-endpoint-target`
        pub const VerifiedAccessEndpointTarget: Self = word("verified-access-endpoint-target");
        /// `verified-access-group`
        pub const VerifiedAccessGroup: Self = word("verified-access-group");
        /// `verified-access-instance`
        pub const VerifiedAccessInstance: Self = word("verified-access-instance");
        /// `verified-access-policy`
        pub const VerifiedAccessPolicy: Self = word("verified-access-policy");
        /// `verified-access-trust-provider`
        pub const VerifiedAccessTrustProvider: Self = word("verified-access-trust-provider");
        /// `volume`
        pub const Volume: Self = word("volume");
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `vpc-block-public-access-exclusion`
        pub const VpcBlockPublicAccessExclusion: Self = word("vpc-block-public-access-exclusion");
        /// `vpc-encryption-control`
        pub const VpcEncryptionControl: Self = word("vpc-encryption-control");
        /// `vpc-endpoint`
        pub const VpcEndpoint: Self = word("vpc-endpoint");
        /// `vpc-endpoint-connection`
        pub const VpcEndpointConnection: Self = word("vpc-endpoint-connection");
        /// `vpc-endpoint-connection-device-type`
        pub const VpcEndpointConnectionDeviceType: Self = word("vpc-endpoint-connection-device-type");
        /// `vpc-endpoint-service`
        pub const VpcEndpointService: Self = word("vpc-endpoint-service");
        /// `vpc-endpoint-service-permission`
        pub const VpcEndpointServicePermission: Self = word("vpc-endpoint-service-permission");
        /// `vpc-flow-log`
        pub const VpcFlowLog: Self = word("vpc-flow-log");
        /// `vpc-peering-connection`
        pub const VpcPeeringConnection: Self = word("vpc-peering-connection");
        /// `vpn-concentrator`
        pub const VpnConcentrator: Self = word("vpn-concentrator");
        /// `vpn-connection`
        pub const VpnConnection: Self = word("vpn-connection");
        /// `vpn-connection-device-type`
        pub const VpnConnectionDeviceType: Self = word("vpn-connection-device-type");
        /// `vpn-gateway`
        pub const VpnGateway: Self = word("vpn-gateway");
    }

    /// Words of `Tenancy`.
    pub type Tenancy = Word<fn(of::Tenancy)>;
    impl Tenancy {
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `default`
        pub const Default: Self = word("default");
    }
}

/// [`AWS::EC2::CapacityReservationFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html).
///
/// What `Ref` returns: `CapacityReservationFleetId`.
pub type CfnCapacityReservationFleet = Handle<of::CfnCapacityReservationFleet>;
impl cfn::ResourceType for of::CfnCapacityReservationFleet { const TYPE: &'static str = "AWS::EC2::CapacityReservationFleet"; type Tags = cfn::NoTags; type Props = CfnCapacityReservationFleetProps; type Reference = String; }
impl CfnCapacityReservationFleet {
    /// The attribute `CapacityReservationFleetId`.
    #[inline] pub fn attr_capacity_reservation_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "CapacityReservationFleetId") }
}

/// Properties of [`CfnCapacityReservationFleet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AllocationStrategy`, `EndDate`, `InstanceMatchCriteria`, `InstanceTypeSpecifications`, `TagSpecifications`, `Tenancy`.
pub type CfnCapacityReservationFleetProps = Fields<of::CfnCapacityReservationFleet>;
impl CfnCapacityReservationFleetProps {
    /// `AllocationStrategy`. Changing it replaces the resource.
    #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationStrategy", value) }
    /// `EndDate`. Changing it replaces the resource.
    #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
    /// `InstanceMatchCriteria`. Changing it replaces the resource.
    #[track_caller] pub fn instance_match_criteria(self, value: impl IntoVal<cfn_capacity_reservation_fleet::InstanceMatchCriteria>) -> Self { with(self, "InstanceMatchCriteria", value) }
    /// `InstanceTypeSpecifications`: at most 50 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn instance_type_specifications(self, value: impl IntoVal<List<cfn_capacity_reservation_fleet::InstanceTypeSpecification>>) -> Self { with(self, "InstanceTypeSpecifications", value) }
    /// `NoRemoveEndDate`. Write-only.
    #[track_caller] pub fn no_remove_end_date(self, value: impl IntoVal<bool>) -> Self { with(self, "NoRemoveEndDate", value) }
    /// `RemoveEndDate`. Write-only.
    #[track_caller] pub fn remove_end_date(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveEndDate", value) }
    /// `TagSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_capacity_reservation_fleet::TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `Tenancy`. Changing it replaces the resource.
    #[track_caller] pub fn tenancy(self, value: impl IntoVal<cfn_capacity_reservation_fleet::Tenancy>) -> Self { with(self, "Tenancy", value) }
    /// `TotalTargetCapacity`: 1 to 25000.
    #[track_caller] pub fn total_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TotalTargetCapacity", value) }
}

/// Types of [`CfnCapacityReservationFleet`].
pub mod cfn_capacity_reservation_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag, TagSpecification, TagSpecificationResourceType};
    mod of { pub enum InstanceMatchCriteria {} pub enum InstanceTypeSpecification {} impl ias_core::Optional for InstanceTypeSpecification {} pub enum InstanceTypeSpecificationInstancePlatform {} pub enum Tenancy {} }

    /// Words of `InstanceMatchCriteria`.
    pub type InstanceMatchCriteria = Word<fn(of::InstanceMatchCriteria)>;
    impl InstanceMatchCriteria {
        /// `open`
        pub const Open: Self = word("open");
    }

    /// `InstanceTypeSpecification`.
    pub type InstanceTypeSpecification = Fields<of::InstanceTypeSpecification>;
    impl InstanceTypeSpecification {
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
        /// `EbsOptimized`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
        /// `InstancePlatform`.
        #[track_caller] pub fn instance_platform(self, value: impl IntoVal<InstanceTypeSpecificationInstancePlatform>) -> Self { with(self, "InstancePlatform", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Priority`: 0 to 999.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `Weight`: 0.001 to 99.999.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// Words of `InstancePlatform`.
    pub type InstanceTypeSpecificationInstancePlatform = Word<fn(of::InstanceTypeSpecificationInstancePlatform)>;
    impl InstanceTypeSpecificationInstancePlatform {
        /// `Linux with SQL Server Enterprise`
        pub const LinuxWithSqlServerEnterprise: Self = word("Linux with SQL Server Enterprise");
        /// `Linux with SQL Server Standard`
        pub const LinuxWithSqlServerStandard: Self = word("Linux with SQL Server Standard");
        /// `Linux with SQL Server Web`
        pub const LinuxWithSqlServerWeb: Self = word("Linux with SQL Server Web");
        /// `Linux/UNIX`
        pub const LinuxUnix: Self = word("Linux/UNIX");
        /// `RHEL with HA`
        pub const RhelWithHa: Self = word("RHEL with HA");
        /// `RHEL with HA and SQL Server Enterprise`
        pub const RhelWithHaAndSqlServerEnterprise: Self = word("RHEL with HA and SQL Server Enterprise");
        /// `RHEL with HA and SQL Server Standard`
        pub const RhelWithHaAndSqlServerStandard: Self = word("RHEL with HA and SQL Server Standard");
        /// `RHEL with SQL Server Enterprise`
        pub const RhelWithSqlServerEnterprise: Self = word("RHEL with SQL Server Enterprise");
        /// `RHEL with SQL Server Standard`
        pub const RhelWithSqlServerStandard: Self = word("RHEL with SQL Server Standard");
        /// `RHEL with SQL Server Web`
        pub const RhelWithSqlServerWeb: Self = word("RHEL with SQL Server Web");
        /// `Red Hat Enterprise Linux`
        pub const RedHatEnterpriseLinux: Self = word("Red Hat Enterprise Linux");
        /// `SUSE Linux`
        pub const SuseLinux: Self = word("SUSE Linux");
        /// `Ubuntu Pro`
        pub const UbuntuPro: Self = word("Ubuntu Pro");
        /// `Windows`
        pub const Windows: Self = word("Windows");
        /// `Windows with SQL Server`
        pub const WindowsWithSqlServer: Self = word("Windows with SQL Server");
        /// `Windows with SQL Server Enterprise`
        pub const WindowsWithSqlServerEnterprise: Self = word("Windows with SQL Server Enterprise");
        /// `Windows with SQL Server Standard`
        pub const WindowsWithSqlServerStandard: Self = word("Windows with SQL Server Standard");
        /// `Windows with SQL Server Web`
        pub const WindowsWithSqlServerWeb: Self = word("Windows with SQL Server Web");
    }

    /// Words of `Tenancy`.
    pub type Tenancy = Word<fn(of::Tenancy)>;
    impl Tenancy {
        /// `default`
        pub const Default: Self = word("default");
    }
}

/// [`AWS::EC2::CarrierGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html).
///
/// What `Ref` returns: `CarrierGatewayId`.
pub type CfnCarrierGateway = Handle<of::CfnCarrierGateway>;
impl cfn::ResourceType for of::CfnCarrierGateway { const TYPE: &'static str = "AWS::EC2::CarrierGateway"; type Tags = cfn::TagList; type Props = CfnCarrierGatewayProps; type Reference = Is<kinds::CarrierGatewayId>; }
impl CfnCarrierGateway {
    /// The attribute `CarrierGatewayId`.
    #[inline] pub fn attr_carrier_gateway_id(&self) -> Val<Is<kinds::CarrierGatewayId>> { cfn::attribute(&self.0, "CarrierGatewayId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCarrierGateway`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `VpcId`.
pub type CfnCarrierGatewayProps = Fields<of::CfnCarrierGateway>;
impl CfnCarrierGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_carrier_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnCarrierGateway`].
pub mod cfn_carrier_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 127 characters, matches `^(?!aws:.*)`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 255 characters, matches `^(?!aws:.*)`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::ClientVpnAuthorizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClientVpnAuthorizationRule = Handle<of::CfnClientVpnAuthorizationRule>;
impl cfn::ResourceType for of::CfnClientVpnAuthorizationRule { const TYPE: &'static str = "AWS::EC2::ClientVpnAuthorizationRule"; type Tags = cfn::NoTags; type Props = CfnClientVpnAuthorizationRuleProps; type Reference = String; }
impl CfnClientVpnAuthorizationRule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClientVpnAuthorizationRule`].
///
/// Mandatory: `ClientVpnEndpointId`, `TargetNetworkCidr`.
///
/// A change replaces the resource: `AccessGroupId`, `AuthorizeAllGroups`, `ClientVpnEndpointId`, `Description`, `TargetNetworkCidr`.
pub type CfnClientVpnAuthorizationRuleProps = Fields<of::CfnClientVpnAuthorizationRule>;
impl CfnClientVpnAuthorizationRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(client_vpn_endpoint_id: impl IntoVal<String>, target_network_cidr: impl IntoVal<String>) -> Self { with(with(empty(), "ClientVpnEndpointId", client_vpn_endpoint_id), "TargetNetworkCidr", target_network_cidr) }
    /// `AccessGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn access_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccessGroupId", value) }
    /// `AuthorizeAllGroups`. Changing it replaces the resource.
    #[track_caller] pub fn authorize_all_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "AuthorizeAllGroups", value) }
    /// `ClientVpnEndpointId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_vpn_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientVpnEndpointId", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `TargetNetworkCidr`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_network_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "TargetNetworkCidr", value) }
}

/// [`AWS::EC2::ClientVpnEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClientVpnEndpoint = Handle<of::CfnClientVpnEndpoint>;
impl cfn::ResourceType for of::CfnClientVpnEndpoint { const TYPE: &'static str = "AWS::EC2::ClientVpnEndpoint"; type Tags = cfn::NoTags; type Props = CfnClientVpnEndpointProps; type Reference = String; }
impl CfnClientVpnEndpoint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClientVpnEndpoint`].
///
/// Mandatory: `ConnectionLogOptions`, `AuthenticationOptions`, `ServerCertificateArn`.
///
/// A change replaces the resource: `AuthenticationOptions`, `ClientCidrBlock`, `EndpointIpAddressType`, `TagSpecifications`, `TrafficIpAddressType`, `TransitGatewayConfiguration`, `TransportProtocol`.
pub type CfnClientVpnEndpointProps = Fields<of::CfnClientVpnEndpoint>;
/// What [`CfnClientVpnEndpointProps`] cannot do without.
pub struct CfnClientVpnEndpointPropsRequired<A, B, C> {
    /// `ConnectionLogOptions`.
    pub connection_log_options: A,
    /// `AuthenticationOptions`. Changing it replaces the resource.
    pub authentication_options: B,
    /// `ServerCertificateArn`.
    pub server_certificate_arn: C,
}
impl CfnClientVpnEndpointProps {
    /// Takes what is mandatory, by name: [`CfnClientVpnEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_client_vpn_endpoint::ConnectionLogOptions>, B: IntoVal<List<cfn_client_vpn_endpoint::ClientAuthenticationRequest>>, C: IntoVal<String>>(required: CfnClientVpnEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectionLogOptions", required.connection_log_options), "AuthenticationOptions", required.authentication_options), "ServerCertificateArn", required.server_certificate_arn) }
    /// `AuthenticationOptions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn authentication_options(self, value: impl IntoVal<List<cfn_client_vpn_endpoint::ClientAuthenticationRequest>>) -> Self { with(self, "AuthenticationOptions", value) }
    /// `AuthorizationPolicy`.
    #[track_caller] pub fn authorization_policy(self, value: impl IntoVal<cfn_client_vpn_endpoint::AuthorizationPolicy>) -> Self { with(self, "AuthorizationPolicy", value) }
    /// `ClientCidrBlock`. Changing it replaces the resource.
    #[track_caller] pub fn client_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCidrBlock", value) }
    /// `ClientConnectOptions`.
    #[track_caller] pub fn client_connect_options(self, value: impl IntoVal<cfn_client_vpn_endpoint::ClientConnectOptions>) -> Self { with(self, "ClientConnectOptions", value) }
    /// `ClientLoginBannerOptions`.
    #[track_caller] pub fn client_login_banner_options(self, value: impl IntoVal<cfn_client_vpn_endpoint::ClientLoginBannerOptions>) -> Self { with(self, "ClientLoginBannerOptions", value) }
    /// `ClientRouteEnforcementOptions`.
    #[track_caller] pub fn client_route_enforcement_options(self, value: impl IntoVal<cfn_client_vpn_endpoint::ClientRouteEnforcementOptions>) -> Self { with(self, "ClientRouteEnforcementOptions", value) }
    /// `ConnectionLogOptions`: mandatory.
    #[track_caller] pub fn connection_log_options(self, value: impl IntoVal<cfn_client_vpn_endpoint::ConnectionLogOptions>) -> Self { with(self, "ConnectionLogOptions", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DevicePostureOptions`.
    #[track_caller] pub fn device_posture_options(self, value: impl IntoVal<cfn_client_vpn_endpoint::DevicePostureOptions>) -> Self { with(self, "DevicePostureOptions", value) }
    /// `DisconnectOnSessionTimeout`.
    #[track_caller] pub fn disconnect_on_session_timeout(self, value: impl IntoVal<bool>) -> Self { with(self, "DisconnectOnSessionTimeout", value) }
    /// `DnsServers`.
    #[track_caller] pub fn dns_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsServers", value) }
    /// `EndpointIpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIpAddressType", value) }
    /// `SecurityGroupIds`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SelfServicePortal`.
    #[track_caller] pub fn self_service_portal(self, value: impl IntoVal<String>) -> Self { with(self, "SelfServicePortal", value) }
    /// `ServerCertificateArn`: mandatory.
    #[track_caller] pub fn server_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServerCertificateArn", value) }
    /// `SessionTimeoutHours`.
    #[track_caller] pub fn session_timeout_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeoutHours", value) }
    /// `SplitTunnel`.
    #[track_caller] pub fn split_tunnel(self, value: impl IntoVal<bool>) -> Self { with(self, "SplitTunnel", value) }
    /// `TagSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_client_vpn_endpoint::TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `TrafficIpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn traffic_ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficIpAddressType", value) }
    /// `TransitGatewayConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_configuration(self, value: impl IntoVal<cfn_client_vpn_endpoint::TransitGatewayConfiguration>) -> Self { with(self, "TransitGatewayConfiguration", value) }
    /// `TransportProtocol`. Changing it replaces the resource.
    #[track_caller] pub fn transport_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "TransportProtocol", value) }
    /// `VpcId`.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    /// `VpnPort`.
    #[track_caller] pub fn vpn_port(self, value: impl IntoVal<i64>) -> Self { with(self, "VpnPort", value) }
}

/// Types of [`CfnClientVpnEndpoint`].
pub mod cfn_client_vpn_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum AuthorizationPolicy {} pub enum CertificateAuthenticationRequest {} pub enum ClientAuthenticationRequest {} pub enum ClientConnectOptions {} pub enum ClientLoginBannerOptions {} pub enum ClientRouteEnforcementOptions {} impl ias_core::Optional for ClientRouteEnforcementOptions {} pub enum ConnectionLogOptions {} pub enum DevicePostureOptions {} pub enum DevicePostureTrustProvider {} pub enum DirectoryServiceAuthenticationRequest {} pub enum FederatedAuthenticationRequest {} pub enum TagSpecification {} pub enum TransitGatewayConfiguration {} }

    /// `AuthorizationPolicy`.
    pub type AuthorizationPolicy = Fields<of::AuthorizationPolicy>;
    impl AuthorizationPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_document: impl IntoVal<String>) -> Self { with(empty(), "PolicyDocument", policy_document) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `PolicyDocument`: mandatory.
        #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
        /// `ShadowMode`.
        #[track_caller] pub fn shadow_mode(self, value: impl IntoVal<String>) -> Self { with(self, "ShadowMode", value) }
    }

    /// `CertificateAuthenticationRequest`.
    pub type CertificateAuthenticationRequest = Fields<of::CertificateAuthenticationRequest>;
    impl CertificateAuthenticationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_root_certificate_chain_arn: impl IntoVal<String>) -> Self { with(empty(), "ClientRootCertificateChainArn", client_root_certificate_chain_arn) }
        /// `ClientRootCertificateChainArn`: mandatory.
        #[track_caller] pub fn client_root_certificate_chain_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClientRootCertificateChainArn", value) }
    }

    /// `ClientAuthenticationRequest`.
    pub type ClientAuthenticationRequest = Fields<of::ClientAuthenticationRequest>;
    impl ClientAuthenticationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `ActiveDirectory`.
        #[track_caller] pub fn active_directory(self, value: impl IntoVal<DirectoryServiceAuthenticationRequest>) -> Self { with(self, "ActiveDirectory", value) }
        /// `FederatedAuthentication`.
        #[track_caller] pub fn federated_authentication(self, value: impl IntoVal<FederatedAuthenticationRequest>) -> Self { with(self, "FederatedAuthentication", value) }
        /// `MutualAuthentication`.
        #[track_caller] pub fn mutual_authentication(self, value: impl IntoVal<CertificateAuthenticationRequest>) -> Self { with(self, "MutualAuthentication", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ClientConnectOptions`.
    pub type ClientConnectOptions = Fields<of::ClientConnectOptions>;
    impl ClientConnectOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LambdaFunctionArn`.
        #[track_caller] pub fn lambda_function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaFunctionArn", value) }
    }

    /// `ClientLoginBannerOptions`.
    pub type ClientLoginBannerOptions = Fields<of::ClientLoginBannerOptions>;
    impl ClientLoginBannerOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `BannerText`.
        #[track_caller] pub fn banner_text(self, value: impl IntoVal<String>) -> Self { with(self, "BannerText", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `ClientRouteEnforcementOptions`.
    pub type ClientRouteEnforcementOptions = Fields<of::ClientRouteEnforcementOptions>;
    impl ClientRouteEnforcementOptions {
        /// `Enforced`.
        #[track_caller] pub fn enforced(self, value: impl IntoVal<bool>) -> Self { with(self, "Enforced", value) }
    }

    /// `ConnectionLogOptions`.
    pub type ConnectionLogOptions = Fields<of::ConnectionLogOptions>;
    impl ConnectionLogOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `CloudwatchLogGroup`.
        #[track_caller] pub fn cloudwatch_log_group(self, value: impl IntoVal<String>) -> Self { with(self, "CloudwatchLogGroup", value) }
        /// `CloudwatchLogStream`.
        #[track_caller] pub fn cloudwatch_log_stream(self, value: impl IntoVal<String>) -> Self { with(self, "CloudwatchLogStream", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IncludeAuthorizationPolicyContext`.
        #[track_caller] pub fn include_authorization_policy_context(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeAuthorizationPolicyContext", value) }
    }

    /// `DevicePostureOptions`.
    pub type DevicePostureOptions = Fields<of::DevicePostureOptions>;
    impl DevicePostureOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust_providers: impl IntoVal<List<DevicePostureTrustProvider>>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "TrustProviders", trust_providers), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `TrustProviders`: mandatory.
        #[track_caller] pub fn trust_providers(self, value: impl IntoVal<List<DevicePostureTrustProvider>>) -> Self { with(self, "TrustProviders", value) }
    }

    /// `DevicePostureTrustProvider`.
    pub type DevicePostureTrustProvider = Fields<of::DevicePostureTrustProvider>;
    impl DevicePostureTrustProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_id: impl IntoVal<String>, trust_provider_type: impl IntoVal<String>) -> Self { with(with(empty(), "TenantId", tenant_id), "TrustProviderType", trust_provider_type) }
        /// `PublicSigningKeyUrl`.
        #[track_caller] pub fn public_signing_key_url(self, value: impl IntoVal<String>) -> Self { with(self, "PublicSigningKeyUrl", value) }
        /// `TenantId`: mandatory.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
        /// `TrustProviderType`: mandatory.
        #[track_caller] pub fn trust_provider_type(self, value: impl IntoVal<String>) -> Self { with(self, "TrustProviderType", value) }
    }

    /// `DirectoryServiceAuthenticationRequest`.
    pub type DirectoryServiceAuthenticationRequest = Fields<of::DirectoryServiceAuthenticationRequest>;
    impl DirectoryServiceAuthenticationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(directory_id: impl IntoVal<String>) -> Self { with(empty(), "DirectoryId", directory_id) }
        /// `DirectoryId`: mandatory.
        #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    }

    /// `FederatedAuthenticationRequest`.
    pub type FederatedAuthenticationRequest = Fields<of::FederatedAuthenticationRequest>;
    impl FederatedAuthenticationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(saml_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "SAMLProviderArn", saml_provider_arn) }
        /// `SAMLProviderArn`: mandatory.
        #[track_caller] pub fn saml_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SAMLProviderArn", value) }
        /// `SelfServiceSAMLProviderArn`.
        #[track_caller] pub fn self_service_saml_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SelfServiceSAMLProviderArn", value) }
    }

    /// `TagSpecification`.
    pub type TagSpecification = Fields<of::TagSpecification>;
    impl TagSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<String>, tags: impl IntoVal<List<Tag>>) -> Self { with(with(empty(), "ResourceType", resource_type), "Tags", tags) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`: mandatory.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `TransitGatewayConfiguration`.
    pub type TransitGatewayConfiguration = Fields<of::TransitGatewayConfiguration>;
    impl TransitGatewayConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transit_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "TransitGatewayId", transit_gateway_id) }
        /// `AvailabilityZoneIds`.
        #[track_caller] pub fn availability_zone_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZoneIds", value) }
        /// `AvailabilityZones`.
        #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
        /// `TransitGatewayId`: mandatory.
        #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
    }
}

/// [`AWS::EC2::ClientVpnRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClientVpnRoute = Handle<of::CfnClientVpnRoute>;
impl cfn::ResourceType for of::CfnClientVpnRoute { const TYPE: &'static str = "AWS::EC2::ClientVpnRoute"; type Tags = cfn::NoTags; type Props = CfnClientVpnRouteProps; type Reference = String; }
impl CfnClientVpnRoute {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClientVpnRoute`].
///
/// Mandatory: `ClientVpnEndpointId`, `DestinationCidrBlock`.
///
/// A change replaces the resource: `ClientVpnEndpointId`, `Description`, `DestinationCidrBlock`, `TargetVpcSubnetId`.
pub type CfnClientVpnRouteProps = Fields<of::CfnClientVpnRoute>;
impl CfnClientVpnRouteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(client_vpn_endpoint_id: impl IntoVal<String>, destination_cidr_block: impl IntoVal<String>) -> Self { with(with(empty(), "ClientVpnEndpointId", client_vpn_endpoint_id), "DestinationCidrBlock", destination_cidr_block) }
    /// `ClientVpnEndpointId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_vpn_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientVpnEndpointId", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationCidrBlock`: mandatory, in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `TargetVpcSubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn target_vpc_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetVpcSubnetId", value) }
}

/// [`AWS::EC2::ClientVpnTargetNetworkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnClientVpnTargetNetworkAssociation = Handle<of::CfnClientVpnTargetNetworkAssociation>;
impl cfn::ResourceType for of::CfnClientVpnTargetNetworkAssociation { const TYPE: &'static str = "AWS::EC2::ClientVpnTargetNetworkAssociation"; type Tags = cfn::NoTags; type Props = CfnClientVpnTargetNetworkAssociationProps; type Reference = String; }
impl CfnClientVpnTargetNetworkAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnClientVpnTargetNetworkAssociation`].
///
/// Mandatory: `ClientVpnEndpointId`.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `ClientVpnEndpointId`, `SubnetId`.
pub type CfnClientVpnTargetNetworkAssociationProps = Fields<of::CfnClientVpnTargetNetworkAssociation>;
impl CfnClientVpnTargetNetworkAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(client_vpn_endpoint_id: impl IntoVal<String>) -> Self { with(empty(), "ClientVpnEndpointId", client_vpn_endpoint_id) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `ClientVpnEndpointId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn client_vpn_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientVpnEndpointId", value) }
    /// `SubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// [`AWS::EC2::CustomerGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html).
///
/// What `Ref` returns: `CustomerGatewayId`.
pub type CfnCustomerGateway = Handle<of::CfnCustomerGateway>;
impl cfn::ResourceType for of::CfnCustomerGateway { const TYPE: &'static str = "AWS::EC2::CustomerGateway"; type Tags = cfn::TagList; type Props = CfnCustomerGatewayProps; type Reference = Is<kinds::CustomerGatewayId>; }
impl CfnCustomerGateway {
    /// The attribute `CustomerGatewayId`.
    #[inline] pub fn attr_customer_gateway_id(&self) -> Val<Is<kinds::CustomerGatewayId>> { cfn::attribute(&self.0, "CustomerGatewayId") }
}

/// Properties of [`CfnCustomerGateway`].
///
/// Mandatory: `IpAddress`, `Type`.
///
/// A change replaces the resource: `BgpAsn`, `BgpAsnExtended`, `CertificateArn`, `DeviceName`, `IpAddress`, `Type`.
pub type CfnCustomerGatewayProps = Fields<of::CfnCustomerGateway>;
impl CfnCustomerGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip_address: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "IpAddress", ip_address), "Type", type_) }
    /// `BgpAsn`: default `65000`. Changing it replaces the resource.
    #[track_caller] pub fn bgp_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "BgpAsn", value) }
    /// `BgpAsnExtended`: 2147483648 to 4294967294. Changing it replaces the resource.
    #[track_caller] pub fn bgp_asn_extended(self, value: impl IntoVal<f64>) -> Self { with(self, "BgpAsnExtended", value) }
    /// `CertificateArn`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
    /// `DeviceName`. Changing it replaces the resource.
    #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
    /// `IpAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_customer_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnCustomerGateway`].
pub mod cfn_customer_gateway {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::DHCPOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html).
///
/// What `Ref` returns: `DhcpOptionsId`.
pub type CfnDhcpOptions = Handle<of::CfnDhcpOptions>;
impl cfn::ResourceType for of::CfnDhcpOptions { const TYPE: &'static str = "AWS::EC2::DHCPOptions"; type Tags = cfn::TagList; type Props = CfnDhcpOptionsProps; type Reference = Is<kinds::DhcpOptionsId>; }
impl CfnDhcpOptions {
    /// The attribute `DhcpOptionsId`.
    #[inline] pub fn attr_dhcp_options_id(&self) -> Val<Is<kinds::DhcpOptionsId>> { cfn::attribute(&self.0, "DhcpOptionsId") }
}

/// Properties of [`CfnDhcpOptions`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainName`, `DomainNameServers`, `Ipv6AddressPreferredLeaseTime`, `NetbiosNameServers`, `NetbiosNodeType`, `NtpServers`.
pub type CfnDhcpOptionsProps = Fields<of::CfnDhcpOptions>;
impl CfnDhcpOptionsProps {
    /// `DomainName`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `DomainNameServers`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn domain_name_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DomainNameServers", value) }
    /// `Ipv6AddressPreferredLeaseTime`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_address_preferred_lease_time(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressPreferredLeaseTime", value) }
    /// `NetbiosNameServers`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn netbios_name_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NetbiosNameServers", value) }
    /// `NetbiosNodeType`: one of `1`, `2`, `4`, `8`. Changing it replaces the resource.
    #[track_caller] pub fn netbios_node_type(self, value: impl IntoVal<i64>) -> Self { with(self, "NetbiosNodeType", value) }
    /// `NtpServers`. Changing it replaces the resource.
    #[track_caller] pub fn ntp_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NtpServers", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dhcp_options::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDhcpOptions`].
pub mod cfn_dhcp_options {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::EC2Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html).
///
/// What `Ref` returns: `FleetId`.
pub type CfnEc2Fleet = Handle<of::CfnEc2Fleet>;
impl cfn::ResourceType for of::CfnEc2Fleet { const TYPE: &'static str = "AWS::EC2::EC2Fleet"; type Tags = cfn::NoTags; type Props = CfnEc2FleetProps; type Reference = String; }
impl CfnEc2Fleet {
    /// The attribute `FleetId`.
    #[inline] pub fn attr_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "FleetId") }
}

/// Properties of [`CfnEc2Fleet`].
///
/// Mandatory: `TargetCapacitySpecification`, `LaunchTemplateConfigs`.
///
/// A change replaces the resource: `LaunchTemplateConfigs`, `OnDemandOptions`, `ReplaceUnhealthyInstances`, `ReservedCapacityOptions`, `SpotOptions`, `TagSpecifications`, `TerminateInstancesWithExpiration`, `Type`, `ValidFrom`, `ValidUntil`.
pub type CfnEc2FleetProps = Fields<of::CfnEc2Fleet>;
impl CfnEc2FleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_capacity_specification: impl IntoVal<cfn_ec2_fleet::TargetCapacitySpecificationRequest>, launch_template_configs: impl IntoVal<List<cfn_ec2_fleet::FleetLaunchTemplateConfigRequest>>) -> Self { with(with(empty(), "TargetCapacitySpecification", target_capacity_specification), "LaunchTemplateConfigs", launch_template_configs) }
    /// `Context`.
    #[track_caller] pub fn context(self, value: impl IntoVal<String>) -> Self { with(self, "Context", value) }
    /// `ExcessCapacityTerminationPolicy`.
    #[track_caller] pub fn excess_capacity_termination_policy(self, value: impl IntoVal<cfn_ec2_fleet::ExcessCapacityTerminationPolicy>) -> Self { with(self, "ExcessCapacityTerminationPolicy", value) }
    /// `LaunchTemplateConfigs`: mandatory, at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn launch_template_configs(self, value: impl IntoVal<List<cfn_ec2_fleet::FleetLaunchTemplateConfigRequest>>) -> Self { with(self, "LaunchTemplateConfigs", value) }
    /// `OnDemandOptions`. Changing it replaces the resource.
    #[track_caller] pub fn on_demand_options(self, value: impl IntoVal<cfn_ec2_fleet::OnDemandOptionsRequest>) -> Self { with(self, "OnDemandOptions", value) }
    /// `ReplaceUnhealthyInstances`. Changing it replaces the resource.
    #[track_caller] pub fn replace_unhealthy_instances(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplaceUnhealthyInstances", value) }
    /// `ReservedCapacityOptions`. Changing it replaces the resource.
    #[track_caller] pub fn reserved_capacity_options(self, value: impl IntoVal<cfn_ec2_fleet::ReservedCapacityOptionsRequest>) -> Self { with(self, "ReservedCapacityOptions", value) }
    /// `SpotOptions`. Changing it replaces the resource.
    #[track_caller] pub fn spot_options(self, value: impl IntoVal<cfn_ec2_fleet::SpotOptionsRequest>) -> Self { with(self, "SpotOptions", value) }
    /// `TagSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_ec2_fleet::TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `TargetCapacitySpecification`: mandatory.
    #[track_caller] pub fn target_capacity_specification(self, value: impl IntoVal<cfn_ec2_fleet::TargetCapacitySpecificationRequest>) -> Self { with(self, "TargetCapacitySpecification", value) }
    /// `TerminateInstancesWithExpiration`. Changing it replaces the resource.
    #[track_caller] pub fn terminate_instances_with_expiration(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminateInstancesWithExpiration", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_ec2_fleet::Type>) -> Self { with(self, "Type", value) }
    /// `ValidFrom`. Changing it replaces the resource.
    #[track_caller] pub fn valid_from(self, value: impl IntoVal<String>) -> Self { with(self, "ValidFrom", value) }
    /// `ValidUntil`. Changing it replaces the resource.
    #[track_caller] pub fn valid_until(self, value: impl IntoVal<String>) -> Self { with(self, "ValidUntil", value) }
}

/// Types of [`CfnEc2Fleet`].
pub mod cfn_ec2_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum AcceleratorCountRequest {} impl ias_core::Optional for AcceleratorCountRequest {} pub enum AcceleratorTotalMemoryMiBRequest {} impl ias_core::Optional for AcceleratorTotalMemoryMiBRequest {} pub enum BaselineEbsBandwidthMbpsRequest {} impl ias_core::Optional for BaselineEbsBandwidthMbpsRequest {} pub enum BaselinePerformanceFactorsRequest {} impl ias_core::Optional for BaselinePerformanceFactorsRequest {} pub enum BlockDeviceMapping {} impl ias_core::Optional for BlockDeviceMapping {} pub enum CapacityRebalance {} impl ias_core::Optional for CapacityRebalance {} pub enum CapacityRebalanceReplacementStrategy {} pub enum CapacityReservationOptionsRequest {} impl ias_core::Optional for CapacityReservationOptionsRequest {} pub enum CapacityReservationOptionsRequestUsageStrategy {} pub enum CapacityReservationTargetRequest {} impl ias_core::Optional for CapacityReservationTargetRequest {} pub enum CpuPerformanceFactorRequest {} impl ias_core::Optional for CpuPerformanceFactorRequest {} pub enum EbsBlockDevice {} impl ias_core::Optional for EbsBlockDevice {} pub enum EbsBlockDeviceVolumeType {} pub enum ExcessCapacityTerminationPolicy {} pub enum FleetLaunchTemplateConfigRequest {} impl ias_core::Optional for FleetLaunchTemplateConfigRequest {} pub enum FleetLaunchTemplateOverridesRequest {} impl ias_core::Optional for FleetLaunchTemplateOverridesRequest {} pub enum FleetLaunchTemplateSpecificationRequest {} pub enum IamInstanceProfileSpecification {} impl ias_core::Optional for IamInstanceProfileSpecification {} pub enum InstanceMetadataOptionsRequest {} impl ias_core::Optional for InstanceMetadataOptionsRequest {} pub enum InstanceMetadataOptionsRequestHttpEndpoint {} pub enum InstanceMetadataOptionsRequestHttpTokens {} pub enum InstanceRequirementsRequest {} impl ias_core::Optional for InstanceRequirementsRequest {} pub enum InstanceRequirementsRequestAcceleratorManufacturer {} pub enum InstanceRequirementsRequestAcceleratorName {} pub enum InstanceRequirementsRequestAcceleratorType {} pub enum InstanceRequirementsRequestBareMetal {} pub enum InstanceRequirementsRequestBurstablePerformance {} pub enum InstanceRequirementsRequestCpuManufacturer {} pub enum InstanceRequirementsRequestInstanceGeneration {} pub enum InstanceRequirementsRequestLocalStorage {} pub enum InstanceRequirementsRequestLocalStorageType {} pub enum Ipv6AddressRequest {} impl ias_core::Optional for Ipv6AddressRequest {} pub enum MaintenanceStrategies {} impl ias_core::Optional for MaintenanceStrategies {} pub enum MemoryGiBPerVCpuRequest {} impl ias_core::Optional for MemoryGiBPerVCpuRequest {} pub enum MemoryMiBRequest {} impl ias_core::Optional for MemoryMiBRequest {} pub enum MultiAvailabilityZoneConfiguration {} impl ias_core::Optional for MultiAvailabilityZoneConfiguration {} pub enum NetworkBandwidthGbpsRequest {} impl ias_core::Optional for NetworkBandwidthGbpsRequest {} pub enum NetworkInterfaceCountRequest {} impl ias_core::Optional for NetworkInterfaceCountRequest {} pub enum NetworkInterfaceSpecificationRequest {} impl ias_core::Optional for NetworkInterfaceSpecificationRequest {} pub enum OnDemandOptionsRequest {} impl ias_core::Optional for OnDemandOptionsRequest {} pub enum OnDemandOptionsRequestAllocationStrategy {} pub enum PerformanceFactorReferenceRequest {} impl ias_core::Optional for PerformanceFactorReferenceRequest {} pub enum Placement {} impl ias_core::Optional for Placement {} pub enum PlacementTenancy {} pub enum PrivateIpAddressSpecificationRequest {} impl ias_core::Optional for PrivateIpAddressSpecificationRequest {} pub enum ReservedCapacityFallbackOptionsRequest {} impl ias_core::Optional for ReservedCapacityFallbackOptionsRequest {} pub enum ReservedCapacityFallbackOptionsRequestMarketType {} pub enum ReservedCapacityOptionsRequest {} impl ias_core::Optional for ReservedCapacityOptionsRequest {} pub enum ReservedCapacityOptionsRequestAllocationStrategy {} pub enum ReservedCapacityOptionsRequestReservationType {} pub enum SpotOptionsRequest {} impl ias_core::Optional for SpotOptionsRequest {} pub enum SpotOptionsRequestAllocationStrategy {} pub enum SpotOptionsRequestInstanceInterruptionBehavior {} pub enum StandbyAvailabilityZone {} impl ias_core::Optional for StandbyAvailabilityZone {} pub enum TagSpecification {} impl ias_core::Optional for TagSpecification {} pub enum TagSpecificationResourceType {} pub enum TargetCapacitySpecificationRequest {} pub enum TargetCapacitySpecificationRequestDefaultTargetCapacityType {} pub enum TargetCapacitySpecificationRequestTargetCapacityUnitType {} pub enum TotalLocalStorageGbRequest {} impl ias_core::Optional for TotalLocalStorageGbRequest {} pub enum Type {} pub enum VCpuCountRangeRequest {} impl ias_core::Optional for VCpuCountRangeRequest {} }

    /// `AcceleratorCountRequest`.
    pub type AcceleratorCountRequest = Fields<of::AcceleratorCountRequest>;
    impl AcceleratorCountRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AcceleratorTotalMemoryMiBRequest`.
    pub type AcceleratorTotalMemoryMiBRequest = Fields<of::AcceleratorTotalMemoryMiBRequest>;
    impl AcceleratorTotalMemoryMiBRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `BaselineEbsBandwidthMbpsRequest`.
    pub type BaselineEbsBandwidthMbpsRequest = Fields<of::BaselineEbsBandwidthMbpsRequest>;
    impl BaselineEbsBandwidthMbpsRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `BaselinePerformanceFactorsRequest`.
    pub type BaselinePerformanceFactorsRequest = Fields<of::BaselinePerformanceFactorsRequest>;
    impl BaselinePerformanceFactorsRequest {
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<CpuPerformanceFactorRequest>) -> Self { with(self, "Cpu", value) }
    }

    /// `BlockDeviceMapping`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// `DeviceName`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EbsBlockDevice>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `CapacityRebalance`.
    pub type CapacityRebalance = Fields<of::CapacityRebalance>;
    impl CapacityRebalance {
        /// `ReplacementStrategy`.
        #[track_caller] pub fn replacement_strategy(self, value: impl IntoVal<CapacityRebalanceReplacementStrategy>) -> Self { with(self, "ReplacementStrategy", value) }
        /// `TerminationDelay`.
        #[track_caller] pub fn termination_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminationDelay", value) }
    }

    /// Words of `ReplacementStrategy`.
    pub type CapacityRebalanceReplacementStrategy = Word<fn(of::CapacityRebalanceReplacementStrategy)>;
    impl CapacityRebalanceReplacementStrategy {
        /// `launch`
        pub const Launch: Self = word("launch");
        /// `launch-before-terminate`
        pub const LaunchBeforeTerminate: Self = word("launch-before-terminate");
    }

    /// `CapacityReservationOptionsRequest`.
    pub type CapacityReservationOptionsRequest = Fields<of::CapacityReservationOptionsRequest>;
    impl CapacityReservationOptionsRequest {
        /// `UsageStrategy`.
        #[track_caller] pub fn usage_strategy(self, value: impl IntoVal<CapacityReservationOptionsRequestUsageStrategy>) -> Self { with(self, "UsageStrategy", value) }
    }

    /// Words of `UsageStrategy`.
    pub type CapacityReservationOptionsRequestUsageStrategy = Word<fn(of::CapacityReservationOptionsRequestUsageStrategy)>;
    impl CapacityReservationOptionsRequestUsageStrategy {
        /// `use-capacity-reservations-first`
        pub const UseCapacityReservationsFirst: Self = word("use-capacity-reservations-first");
    }

    /// `CapacityReservationTargetRequest`.
    pub type CapacityReservationTargetRequest = Fields<of::CapacityReservationTargetRequest>;
    impl CapacityReservationTargetRequest {
        /// `CapacityReservationIds`: no item twice.
        #[track_caller] pub fn capacity_reservation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityReservationIds", value) }
        /// `CapacityReservationResourceGroupArns`: no item twice.
        #[track_caller] pub fn capacity_reservation_resource_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CapacityReservationResourceGroupArns", value) }
    }

    /// `CpuPerformanceFactorRequest`.
    pub type CpuPerformanceFactorRequest = Fields<of::CpuPerformanceFactorRequest>;
    impl CpuPerformanceFactorRequest {
        /// `References`.
        #[track_caller] pub fn references(self, value: impl IntoVal<List<PerformanceFactorReferenceRequest>>) -> Self { with(self, "References", value) }
    }

    /// `EbsBlockDevice`.
    pub type EbsBlockDevice = Fields<of::EbsBlockDevice>;
    impl EbsBlockDevice {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `MultiAvailabilityZoneConfiguration`.
        #[track_caller] pub fn multi_availability_zone_configuration(self, value: impl IntoVal<MultiAvailabilityZoneConfiguration>) -> Self { with(self, "MultiAvailabilityZoneConfiguration", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsBlockDeviceVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EbsBlockDeviceVolumeType = Word<fn(of::EbsBlockDeviceVolumeType)>;
    impl EbsBlockDeviceVolumeType {
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `standard`
        pub const Standard: Self = word("standard");
    }

    /// Words of `ExcessCapacityTerminationPolicy`.
    pub type ExcessCapacityTerminationPolicy = Word<fn(of::ExcessCapacityTerminationPolicy)>;
    impl ExcessCapacityTerminationPolicy {
        /// `termination`
        pub const Termination: Self = word("termination");
        /// `no-termination`
        pub const NoTermination: Self = word("no-termination");
    }

    /// `FleetLaunchTemplateConfigRequest`.
    pub type FleetLaunchTemplateConfigRequest = Fields<of::FleetLaunchTemplateConfigRequest>;
    impl FleetLaunchTemplateConfigRequest {
        /// `LaunchTemplateSpecification`.
        #[track_caller] pub fn launch_template_specification(self, value: impl IntoVal<FleetLaunchTemplateSpecificationRequest>) -> Self { with(self, "LaunchTemplateSpecification", value) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<List<FleetLaunchTemplateOverridesRequest>>) -> Self { with(self, "Overrides", value) }
    }

    /// `FleetLaunchTemplateOverridesRequest`.
    pub type FleetLaunchTemplateOverridesRequest = Fields<of::FleetLaunchTemplateOverridesRequest>;
    impl FleetLaunchTemplateOverridesRequest {
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
        /// `BlockDeviceMappings`: no item twice.
        #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
        /// `IamInstanceProfile`.
        #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<IamInstanceProfileSpecification>) -> Self { with(self, "IamInstanceProfile", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirementsRequest>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `KeyName`.
        #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
        /// `MaxPrice`.
        #[track_caller] pub fn max_price(self, value: impl IntoVal<String>) -> Self { with(self, "MaxPrice", value) }
        /// `MetadataOptions`.
        #[track_caller] pub fn metadata_options(self, value: impl IntoVal<InstanceMetadataOptionsRequest>) -> Self { with(self, "MetadataOptions", value) }
        /// `NetworkInterfaces`.
        #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<NetworkInterfaceSpecificationRequest>>) -> Self { with(self, "NetworkInterfaces", value) }
        /// `Placement`.
        #[track_caller] pub fn placement(self, value: impl IntoVal<Placement>) -> Self { with(self, "Placement", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<f64>) -> Self { with(self, "Priority", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `WeightedCapacity`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `FleetLaunchTemplateSpecificationRequest`.
    pub type FleetLaunchTemplateSpecificationRequest = Fields<of::FleetLaunchTemplateSpecificationRequest>;
    impl FleetLaunchTemplateSpecificationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(version: impl IntoVal<String>) -> Self { with(empty(), "Version", version) }
        /// `LaunchTemplateId`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`: 3 to 128 characters, matches `[a-zA-Z0-9\(\)\.\-/_]+`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `LaunchTemplateSpecificationUserData`.
        #[track_caller] pub fn launch_template_specification_user_data(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateSpecificationUserData", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `IamInstanceProfileSpecification`.
    pub type IamInstanceProfileSpecification = Fields<of::IamInstanceProfileSpecification>;
    impl IamInstanceProfileSpecification {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InstanceMetadataOptionsRequest`.
    pub type InstanceMetadataOptionsRequest = Fields<of::InstanceMetadataOptionsRequest>;
    impl InstanceMetadataOptionsRequest {
        /// `HttpEndpoint`.
        #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<InstanceMetadataOptionsRequestHttpEndpoint>) -> Self { with(self, "HttpEndpoint", value) }
        /// `HttpPutResponseHopLimit`.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<InstanceMetadataOptionsRequestHttpTokens>) -> Self { with(self, "HttpTokens", value) }
    }

    /// Words of `HttpEndpoint`.
    pub type InstanceMetadataOptionsRequestHttpEndpoint = Word<fn(of::InstanceMetadataOptionsRequestHttpEndpoint)>;
    impl InstanceMetadataOptionsRequestHttpEndpoint {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// Words of `HttpTokens`.
    pub type InstanceMetadataOptionsRequestHttpTokens = Word<fn(of::InstanceMetadataOptionsRequestHttpTokens)>;
    impl InstanceMetadataOptionsRequestHttpTokens {
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// `InstanceRequirementsRequest`.
    pub type InstanceRequirementsRequest = Fields<of::InstanceRequirementsRequest>;
    impl InstanceRequirementsRequest {
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCountRequest>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorManufacturers`.
        #[track_caller] pub fn accelerator_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorManufacturer>>) -> Self { with(self, "AcceleratorManufacturers", value) }
        /// `AcceleratorNames`.
        #[track_caller] pub fn accelerator_names(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorName>>) -> Self { with(self, "AcceleratorNames", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiBRequest>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `BareMetal`.
        #[track_caller] pub fn bare_metal(self, value: impl IntoVal<InstanceRequirementsRequestBareMetal>) -> Self { with(self, "BareMetal", value) }
        /// `BaselineEbsBandwidthMbps`.
        #[track_caller] pub fn baseline_ebs_bandwidth_mbps(self, value: impl IntoVal<BaselineEbsBandwidthMbpsRequest>) -> Self { with(self, "BaselineEbsBandwidthMbps", value) }
        /// `BaselinePerformanceFactors`.
        #[track_caller] pub fn baseline_performance_factors(self, value: impl IntoVal<BaselinePerformanceFactorsRequest>) -> Self { with(self, "BaselinePerformanceFactors", value) }
        /// `BurstablePerformance`.
        #[track_caller] pub fn burstable_performance(self, value: impl IntoVal<InstanceRequirementsRequestBurstablePerformance>) -> Self { with(self, "BurstablePerformance", value) }
        /// `CpuManufacturers`.
        #[track_caller] pub fn cpu_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestCpuManufacturer>>) -> Self { with(self, "CpuManufacturers", value) }
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `InstanceGenerations`.
        #[track_caller] pub fn instance_generations(self, value: impl IntoVal<List<InstanceRequirementsRequestInstanceGeneration>>) -> Self { with(self, "InstanceGenerations", value) }
        /// `LocalStorage`.
        #[track_caller] pub fn local_storage(self, value: impl IntoVal<InstanceRequirementsRequestLocalStorage>) -> Self { with(self, "LocalStorage", value) }
        /// `LocalStorageTypes`.
        #[track_caller] pub fn local_storage_types(self, value: impl IntoVal<List<InstanceRequirementsRequestLocalStorageType>>) -> Self { with(self, "LocalStorageTypes", value) }
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        #[track_caller] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value) }
        /// `MemoryGiBPerVCpu`.
        #[track_caller] pub fn memory_gi_b_per_v_cpu(self, value: impl IntoVal<MemoryGiBPerVCpuRequest>) -> Self { with(self, "MemoryGiBPerVCpu", value) }
        /// `MemoryMiB`.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRequest>) -> Self { with(self, "MemoryMiB", value) }
        /// `NetworkBandwidthGbps`.
        #[track_caller] pub fn network_bandwidth_gbps(self, value: impl IntoVal<NetworkBandwidthGbpsRequest>) -> Self { with(self, "NetworkBandwidthGbps", value) }
        /// `NetworkInterfaceCount`.
        #[track_caller] pub fn network_interface_count(self, value: impl IntoVal<NetworkInterfaceCountRequest>) -> Self { with(self, "NetworkInterfaceCount", value) }
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandMaxPricePercentageOverLowestPrice", value) }
        /// `RequireEncryptionInTransit`.
        #[track_caller] pub fn require_encryption_in_transit(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEncryptionInTransit", value) }
        /// `RequireHibernateSupport`.
        #[track_caller] pub fn require_hibernate_support(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireHibernateSupport", value) }
        /// `SpotMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn spot_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotMaxPricePercentageOverLowestPrice", value) }
        /// `TotalLocalStorageGB`.
        #[track_caller] pub fn total_local_storage_gb(self, value: impl IntoVal<TotalLocalStorageGbRequest>) -> Self { with(self, "TotalLocalStorageGB", value) }
        /// `VCpuCount`.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRangeRequest>) -> Self { with(self, "VCpuCount", value) }
    }

    /// Words of `AcceleratorManufacturer`.
    pub type InstanceRequirementsRequestAcceleratorManufacturer = Word<fn(of::InstanceRequirementsRequestAcceleratorManufacturer)>;
    impl InstanceRequirementsRequestAcceleratorManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `habana`
        pub const Habana: Self = word("habana");
        /// `nvidia`
        pub const Nvidia: Self = word("nvidia");
        /// `xilinx`
        pub const Xilinx: Self = word("xilinx");
    }

    /// Words of `AcceleratorName`.
    pub type InstanceRequirementsRequestAcceleratorName = Word<fn(of::InstanceRequirementsRequestAcceleratorName)>;
    impl InstanceRequirementsRequestAcceleratorName {
        /// `a10g`
        pub const A10g: Self = word("a10g");
        /// `a100`
        pub const A100: Self = word("a100");
        /// `h100`
        pub const H100: Self = word("h100");
        /// `inferentia`
        pub const Inferentia: Self = word("inferentia");
        /// `k520`
        pub const K520: Self = word("k520");
        /// `k80`
        pub const K80: Self = word("k80");
        /// `m60`
        pub const M60: Self = word("m60");
        /// `radeon-pro-v520`
        pub const RadeonProV520: Self = word("radeon-pro-v520");
        /// `t4`
        pub const T4: Self = word("t4");
        /// `t4g`
        pub const T4g: Self = word("t4g");
        /// `vu9p`
        pub const Vu9p: Self = word("vu9p");
        /// `v100`
        pub const V100: Self = word("v100");
        /// `l40s`
        pub const L40s: Self = word("l40s");
        /// `l4`
        pub const L4: Self = word("l4");
        /// `gaudi-hl-205`
        pub const GaudiHl205: Self = word("gaudi-hl-205");
        /// `inferentia2`
        pub const Inferentia2: Self = word("inferentia2");
        /// `trainium`
        pub const Trainium: Self = word("trainium");
        /// `trainium2`
        pub const Trainium2: Self = word("trainium2");
        /// `u30`
        pub const U30: Self = word("u30");
    }

    /// Words of `AcceleratorType`.
    pub type InstanceRequirementsRequestAcceleratorType = Word<fn(of::InstanceRequirementsRequestAcceleratorType)>;
    impl InstanceRequirementsRequestAcceleratorType {
        /// `gpu`
        pub const Gpu: Self = word("gpu");
        /// `fpga`
        pub const Fpga: Self = word("fpga");
        /// `inference`
        pub const Inference: Self = word("inference");
        /// `media`
        pub const Media: Self = word("media");
    }

    /// Words of `BareMetal`.
    pub type InstanceRequirementsRequestBareMetal = Word<fn(of::InstanceRequirementsRequestBareMetal)>;
    impl InstanceRequirementsRequestBareMetal {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `BurstablePerformance`.
    pub type InstanceRequirementsRequestBurstablePerformance = Word<fn(of::InstanceRequirementsRequestBurstablePerformance)>;
    impl InstanceRequirementsRequestBurstablePerformance {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `CpuManufacturer`.
    pub type InstanceRequirementsRequestCpuManufacturer = Word<fn(of::InstanceRequirementsRequestCpuManufacturer)>;
    impl InstanceRequirementsRequestCpuManufacturer {
        /// `intel`
        pub const Intel: Self = word("intel");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `apple`
        pub const Apple: Self = word("apple");
    }

    /// Words of `InstanceGeneration`.
    pub type InstanceRequirementsRequestInstanceGeneration = Word<fn(of::InstanceRequirementsRequestInstanceGeneration)>;
    impl InstanceRequirementsRequestInstanceGeneration {
        /// `current`
        pub const Current: Self = word("current");
        /// `previous`
        pub const Previous: Self = word("previous");
    }

    /// Words of `LocalStorage`.
    pub type InstanceRequirementsRequestLocalStorage = Word<fn(of::InstanceRequirementsRequestLocalStorage)>;
    impl InstanceRequirementsRequestLocalStorage {
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
        /// `excluded`
        pub const Excluded: Self = word("excluded");
    }

    /// Words of `LocalStorageType`.
    pub type InstanceRequirementsRequestLocalStorageType = Word<fn(of::InstanceRequirementsRequestLocalStorageType)>;
    impl InstanceRequirementsRequestLocalStorageType {
        /// `hdd`
        pub const Hdd: Self = word("hdd");
        /// `ssd`
        pub const Ssd: Self = word("ssd");
    }

    /// `Ipv6AddressRequest`.
    pub type Ipv6AddressRequest = Fields<of::Ipv6AddressRequest>;
    impl Ipv6AddressRequest {
        /// `Ipv6Address`.
        #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
    }

    /// `MaintenanceStrategies`.
    pub type MaintenanceStrategies = Fields<of::MaintenanceStrategies>;
    impl MaintenanceStrategies {
        /// `CapacityRebalance`.
        #[track_caller] pub fn capacity_rebalance(self, value: impl IntoVal<CapacityRebalance>) -> Self { with(self, "CapacityRebalance", value) }
    }

    /// `MemoryGiBPerVCpuRequest`.
    pub type MemoryGiBPerVCpuRequest = Fields<of::MemoryGiBPerVCpuRequest>;
    impl MemoryGiBPerVCpuRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `MemoryMiBRequest`.
    pub type MemoryMiBRequest = Fields<of::MemoryMiBRequest>;
    impl MemoryMiBRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `MultiAvailabilityZoneConfiguration`.
    pub type MultiAvailabilityZoneConfiguration = Fields<of::MultiAvailabilityZoneConfiguration>;
    impl MultiAvailabilityZoneConfiguration {
        /// `ConfigurationType`.
        #[track_caller] pub fn configuration_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationType", value) }
        /// `StandbyAvailabilityZones`: no item twice.
        #[track_caller] pub fn standby_availability_zones(self, value: impl IntoVal<List<StandbyAvailabilityZone>>) -> Self { with(self, "StandbyAvailabilityZones", value) }
    }

    /// `NetworkBandwidthGbpsRequest`.
    pub type NetworkBandwidthGbpsRequest = Fields<of::NetworkBandwidthGbpsRequest>;
    impl NetworkBandwidthGbpsRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkInterfaceCountRequest`.
    pub type NetworkInterfaceCountRequest = Fields<of::NetworkInterfaceCountRequest>;
    impl NetworkInterfaceCountRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkInterfaceSpecificationRequest`.
    pub type NetworkInterfaceSpecificationRequest = Fields<of::NetworkInterfaceSpecificationRequest>;
    impl NetworkInterfaceSpecificationRequest {
        /// `AssociatePublicIpAddress`.
        #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceIndex`.
        #[track_caller] pub fn device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "DeviceIndex", value) }
        /// `Groups`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
        /// `InterfaceType`.
        #[track_caller] pub fn interface_type(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceType", value) }
        /// `Ipv6AddressCount`.
        #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
        /// `Ipv6Addresses`.
        #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<Ipv6AddressRequest>>) -> Self { with(self, "Ipv6Addresses", value) }
        /// `NetworkCardIndex`.
        #[track_caller] pub fn network_card_index(self, value: impl IntoVal<i64>) -> Self { with(self, "NetworkCardIndex", value) }
        /// `NetworkInterfaceId`.
        #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
        /// `PrivateIpAddress`.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
        /// `PrivateIpAddresses`.
        #[track_caller] pub fn private_ip_addresses(self, value: impl IntoVal<List<PrivateIpAddressSpecificationRequest>>) -> Self { with(self, "PrivateIpAddresses", value) }
        /// `SecondaryPrivateIpAddressCount`.
        #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `OnDemandOptionsRequest`.
    pub type OnDemandOptionsRequest = Fields<of::OnDemandOptionsRequest>;
    impl OnDemandOptionsRequest {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<OnDemandOptionsRequestAllocationStrategy>) -> Self { with(self, "AllocationStrategy", value) }
        /// `CapacityReservationOptions`.
        #[track_caller] pub fn capacity_reservation_options(self, value: impl IntoVal<CapacityReservationOptionsRequest>) -> Self { with(self, "CapacityReservationOptions", value) }
        /// `MaxTotalPrice`.
        #[track_caller] pub fn max_total_price(self, value: impl IntoVal<String>) -> Self { with(self, "MaxTotalPrice", value) }
        /// `MinTargetCapacity`.
        #[track_caller] pub fn min_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinTargetCapacity", value) }
        /// `SingleAvailabilityZone`.
        #[track_caller] pub fn single_availability_zone(self, value: impl IntoVal<bool>) -> Self { with(self, "SingleAvailabilityZone", value) }
        /// `SingleInstanceType`.
        #[track_caller] pub fn single_instance_type(self, value: impl IntoVal<bool>) -> Self { with(self, "SingleInstanceType", value) }
    }

    /// Words of `AllocationStrategy`.
    pub type OnDemandOptionsRequestAllocationStrategy = Word<fn(of::OnDemandOptionsRequestAllocationStrategy)>;
    impl OnDemandOptionsRequestAllocationStrategy {
        /// `lowest-price`
        pub const LowestPrice: Self = word("lowest-price");
        /// `prioritized`
        pub const Prioritized: Self = word("prioritized");
    }

    /// `PerformanceFactorReferenceRequest`.
    pub type PerformanceFactorReferenceRequest = Fields<of::PerformanceFactorReferenceRequest>;
    impl PerformanceFactorReferenceRequest {
        /// `InstanceFamily`.
        #[track_caller] pub fn instance_family(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceFamily", value) }
    }

    /// `Placement`.
    pub type Placement = Fields<of::Placement>;
    impl Placement {
        /// `Affinity`. Write-only.
        #[track_caller] pub fn affinity(self, value: impl IntoVal<String>) -> Self { with(self, "Affinity", value) }
        /// `AvailabilityZone`. Write-only.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `GroupName`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `HostId`. Write-only.
        #[track_caller] pub fn host_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostId", value) }
        /// `HostResourceGroupArn`. Write-only.
        #[track_caller] pub fn host_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostResourceGroupArn", value) }
        /// `PartitionNumber`. Write-only.
        #[track_caller] pub fn partition_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PartitionNumber", value) }
        /// `SpreadDomain`. Write-only.
        #[track_caller] pub fn spread_domain(self, value: impl IntoVal<String>) -> Self { with(self, "SpreadDomain", value) }
        /// `Tenancy`. Write-only.
        #[track_caller] pub fn tenancy(self, value: impl IntoVal<PlacementTenancy>) -> Self { with(self, "Tenancy", value) }
    }

    /// Words of `Tenancy`.
    pub type PlacementTenancy = Word<fn(of::PlacementTenancy)>;
    impl PlacementTenancy {
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `default`
        pub const Default: Self = word("default");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `PrivateIpAddressSpecificationRequest`.
    pub type PrivateIpAddressSpecificationRequest = Fields<of::PrivateIpAddressSpecificationRequest>;
    impl PrivateIpAddressSpecificationRequest {
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `PrivateIpAddress`.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    }

    /// `ReservedCapacityFallbackOptionsRequest`.
    pub type ReservedCapacityFallbackOptionsRequest = Fields<of::ReservedCapacityFallbackOptionsRequest>;
    impl ReservedCapacityFallbackOptionsRequest {
        /// `MarketTypes`: no item twice.
        #[track_caller] pub fn market_types(self, value: impl IntoVal<List<ReservedCapacityFallbackOptionsRequestMarketType>>) -> Self { with(self, "MarketTypes", value) }
    }

    /// Words of `MarketType`.
    pub type ReservedCapacityFallbackOptionsRequestMarketType = Word<fn(of::ReservedCapacityFallbackOptionsRequestMarketType)>;
    impl ReservedCapacityFallbackOptionsRequestMarketType {
        /// `on-demand`
        pub const OnDemand: Self = word("on-demand");
    }

    /// `ReservedCapacityOptionsRequest`.
    pub type ReservedCapacityOptionsRequest = Fields<of::ReservedCapacityOptionsRequest>;
    impl ReservedCapacityOptionsRequest {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<ReservedCapacityOptionsRequestAllocationStrategy>) -> Self { with(self, "AllocationStrategy", value) }
        /// `CapacityReservationTarget`.
        #[track_caller] pub fn capacity_reservation_target(self, value: impl IntoVal<CapacityReservationTargetRequest>) -> Self { with(self, "CapacityReservationTarget", value) }
        /// `ReservationTypes`: no item twice.
        #[track_caller] pub fn reservation_types(self, value: impl IntoVal<List<ReservedCapacityOptionsRequestReservationType>>) -> Self { with(self, "ReservationTypes", value) }
        /// `ReservedCapacityFallbackOptions`.
        #[track_caller] pub fn reserved_capacity_fallback_options(self, value: impl IntoVal<ReservedCapacityFallbackOptionsRequest>) -> Self { with(self, "ReservedCapacityFallbackOptions", value) }
    }

    /// Words of `AllocationStrategy`.
    pub type ReservedCapacityOptionsRequestAllocationStrategy = Word<fn(of::ReservedCapacityOptionsRequestAllocationStrategy)>;
    impl ReservedCapacityOptionsRequestAllocationStrategy {
        /// `prioritized`
        pub const Prioritized: Self = word("prioritized");
    }

    /// Words of `ReservationType`.
    pub type ReservedCapacityOptionsRequestReservationType = Word<fn(of::ReservedCapacityOptionsRequestReservationType)>;
    impl ReservedCapacityOptionsRequestReservationType {
        /// `on-demand-capacity-reservation`
        pub const OnDemandCapacityReservation: Self = word("on-demand-capacity-reservation");
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `interruptible-capacity-reservation`
        pub const InterruptibleCapacityReservation: Self = word("interruptible-capacity-reservation");
    }

    /// `SpotOptionsRequest`.
    pub type SpotOptionsRequest = Fields<of::SpotOptionsRequest>;
    impl SpotOptionsRequest {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<SpotOptionsRequestAllocationStrategy>) -> Self { with(self, "AllocationStrategy", value) }
        /// `InstanceInterruptionBehavior`.
        #[track_caller] pub fn instance_interruption_behavior(self, value: impl IntoVal<SpotOptionsRequestInstanceInterruptionBehavior>) -> Self { with(self, "InstanceInterruptionBehavior", value) }
        /// `InstancePoolsToUseCount`.
        #[track_caller] pub fn instance_pools_to_use_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstancePoolsToUseCount", value) }
        /// `MaintenanceStrategies`.
        #[track_caller] pub fn maintenance_strategies(self, value: impl IntoVal<MaintenanceStrategies>) -> Self { with(self, "MaintenanceStrategies", value) }
        /// `MaxTotalPrice`.
        #[track_caller] pub fn max_total_price(self, value: impl IntoVal<String>) -> Self { with(self, "MaxTotalPrice", value) }
        /// `MinTargetCapacity`.
        #[track_caller] pub fn min_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MinTargetCapacity", value) }
        /// `SingleAvailabilityZone`.
        #[track_caller] pub fn single_availability_zone(self, value: impl IntoVal<bool>) -> Self { with(self, "SingleAvailabilityZone", value) }
        /// `SingleInstanceType`.
        #[track_caller] pub fn single_instance_type(self, value: impl IntoVal<bool>) -> Self { with(self, "SingleInstanceType", value) }
    }

    /// Words of `AllocationStrategy`.
    pub type SpotOptionsRequestAllocationStrategy = Word<fn(of::SpotOptionsRequestAllocationStrategy)>;
    impl SpotOptionsRequestAllocationStrategy {
        /// `lowest-price`
        pub const LowestPrice: Self = word("lowest-price");
        /// `lowestPrice`
        pub const LowestPrice2: Self = word("lowestPrice");
        /// `diversified`
        pub const Diversified: Self = word("diversified");
        /// `capacityOptimized`
        pub const CapacityOptimized: Self = word("capacityOptimized");
        /// `capacity-optimized`
        pub const CapacityOptimized2: Self = word("capacity-optimized");
        /// `capacityOptimizedPrioritized`
        pub const CapacityOptimizedPrioritized: Self = word("capacityOptimizedPrioritized");
        /// `capacity-optimized-prioritized`
        pub const CapacityOptimizedPrioritized2: Self = word("capacity-optimized-prioritized");
        /// `priceCapacityOptimized`
        pub const PriceCapacityOptimized: Self = word("priceCapacityOptimized");
        /// `price-capacity-optimized`
        pub const PriceCapacityOptimized2: Self = word("price-capacity-optimized");
    }

    /// Words of `InstanceInterruptionBehavior`.
    pub type SpotOptionsRequestInstanceInterruptionBehavior = Word<fn(of::SpotOptionsRequestInstanceInterruptionBehavior)>;
    impl SpotOptionsRequestInstanceInterruptionBehavior {
        /// `hibernate`
        pub const Hibernate: Self = word("hibernate");
        /// `stop`
        pub const Stop: Self = word("stop");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// `StandbyAvailabilityZone`.
    pub type StandbyAvailabilityZone = Fields<of::StandbyAvailabilityZone>;
    impl StandbyAvailabilityZone {
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    }

    /// `TagSpecification`.
    pub type TagSpecification = Fields<of::TagSpecification>;
    impl TagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<TagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `ResourceType`.
    pub type TagSpecificationResourceType = Word<fn(of::TagSpecificationResourceType)>;
    impl TagSpecificationResourceType {
        /// `client-vpn-endpoint`
        pub const ClientVpnEndpoint: Self = word("client-vpn-endpoint");
        /// `customer-gateway`
        pub const CustomerGateway: Self = word("customer-gateway");
        /// `dedicated-host`
        pub const DedicatedHost: Self = word("dedicated-host");
        /// `dhcp-options`
        pub const DhcpOptions: Self = word("dhcp-options");
        /// `egress-only-internet-gateway`
        pub const EgressOnlyInternetGateway: Self = word("egress-only-internet-gateway");
        /// `elastic-gpu`
        pub const ElasticGpu: Self = word("elastic-gpu");
        /// `elastic-ip`
        pub const ElasticIp: Self = word("elastic-ip");
        /// `export-image-task`
        pub const ExportImageTask: Self = word("export-image-task");
        /// `export-instance-task`
        pub const ExportInstanceTask: Self = word("export-instance-task");
        /// `fleet`
        pub const Fleet: Self = word("fleet");
        /// `fpga-image`
        pub const FpgaImage: Self = word("fpga-image");
        /// `host-reservation`
        pub const HostReservation: Self = word("host-reservation");
        /// `image`
        pub const Image: Self = word("image");
        /// `import-image-task`
        pub const ImportImageTask: Self = word("import-image-task");
        /// `import-snapshot-task`
        pub const ImportSnapshotTask: Self = word("import-snapshot-task");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `internet-gateway`
        pub const InternetGateway: Self = word("internet-gateway");
        /// `key-pair`
        pub const KeyPair: Self = word("key-pair");
        /// `launch-template`
        pub const LaunchTemplate: Self = word("launch-template");
        /// `local-gateway-route-table-vpc-association`
        pub const LocalGatewayRouteTableVpcAssociation: Self = word("local-gateway-route-table-vpc-association");
        /// `natgateway`
        pub const Natgateway: Self = word("natgateway");
        /// `network-acl`
        pub const NetworkAcl: Self = word("network-acl");
        /// `network-insights-analysis`
        pub const NetworkInsightsAnalysis: Self = word("network-insights-analysis");
        /// `network-insights-path`
        pub const NetworkInsightsPath: Self = word("network-insights-path");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
        /// `placement-group`
        pub const PlacementGroup: Self = word("placement-group");
        /// `reserved-instances`
        pub const ReservedInstances: Self = word("reserved-instances");
        /// `route-table`
        pub const RouteTable: Self = word("route-table");
        /// `security-group`
        pub const SecurityGroup: Self = word("security-group");
        /// `snapshot`
        pub const Snapshot: Self = word("snapshot");
        /// `spot-fleet-request`
        pub const SpotFleetRequest: Self = word("spot-fleet-request");
        /// `spot-instances-request`
        pub const SpotInstancesRequest: Self = word("spot-instances-request");
        /// `subnet`
        pub const Subnet: Self = word("subnet");
        /// `traffic-mirror-filter`
        pub const TrafficMirrorFilter: Self = word("traffic-mirror-filter");
        /// `traffic-mirror-session`
        pub const TrafficMirrorSession: Self = word("traffic-mirror-session");
        /// `traffic-mirror-target`
        pub const TrafficMirrorTarget: Self = word("traffic-mirror-target");
        /// `transit-gateway`
        pub const TransitGateway: Self = word("transit-gateway");
        /// `transit-gateway-attachment`
        pub const TransitGatewayAttachment: Self = word("transit-gateway-attachment");
        /// `transit-gateway-connect-peer`
        pub const TransitGatewayConnectPeer: Self = word("transit-gateway-connect-peer");
        /// `transit-gateway-multicast-domain`
        pub const TransitGatewayMulticastDomain: Self = word("transit-gateway-multicast-domain");
        /// `transit-gateway-route-table`
        pub const TransitGatewayRouteTable: Self = word("transit-gateway-route-table");
        /// `volume`
        pub const Volume: Self = word("volume");
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `vpc-flow-log`
        pub const VpcFlowLog: Self = word("vpc-flow-log");
        /// `vpc-peering-connection`
        pub const VpcPeeringConnection: Self = word("vpc-peering-connection");
        /// `vpn-connection`
        pub const VpnConnection: Self = word("vpn-connection");
        /// `vpn-gateway`
        pub const VpnGateway: Self = word("vpn-gateway");
    }

    /// `TargetCapacitySpecificationRequest`.
    pub type TargetCapacitySpecificationRequest = Fields<of::TargetCapacitySpecificationRequest>;
    impl TargetCapacitySpecificationRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(total_target_capacity: impl IntoVal<i64>) -> Self { with(empty(), "TotalTargetCapacity", total_target_capacity) }
        /// `DefaultTargetCapacityType`. Changing it replaces the resource.
        #[track_caller] pub fn default_target_capacity_type(self, value: impl IntoVal<TargetCapacitySpecificationRequestDefaultTargetCapacityType>) -> Self { with(self, "DefaultTargetCapacityType", value) }
        /// `OnDemandTargetCapacity`.
        #[track_caller] pub fn on_demand_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandTargetCapacity", value) }
        /// `SpotTargetCapacity`.
        #[track_caller] pub fn spot_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotTargetCapacity", value) }
        /// `TargetCapacityUnitType`. Changing it replaces the resource.
        #[track_caller] pub fn target_capacity_unit_type(self, value: impl IntoVal<TargetCapacitySpecificationRequestTargetCapacityUnitType>) -> Self { with(self, "TargetCapacityUnitType", value) }
        /// `TotalTargetCapacity`: mandatory.
        #[track_caller] pub fn total_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TotalTargetCapacity", value) }
    }

    /// Words of `DefaultTargetCapacityType`.
    pub type TargetCapacitySpecificationRequestDefaultTargetCapacityType = Word<fn(of::TargetCapacitySpecificationRequestDefaultTargetCapacityType)>;
    impl TargetCapacitySpecificationRequestDefaultTargetCapacityType {
        /// `on-demand`
        pub const OnDemand: Self = word("on-demand");
        /// `spot`
        pub const Spot: Self = word("spot");
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `reserved-capacity`
        pub const ReservedCapacity: Self = word("reserved-capacity");
    }

    /// Words of `TargetCapacityUnitType`.
    pub type TargetCapacitySpecificationRequestTargetCapacityUnitType = Word<fn(of::TargetCapacitySpecificationRequestTargetCapacityUnitType)>;
    impl TargetCapacitySpecificationRequestTargetCapacityUnitType {
        /// `vcpu`
        pub const Vcpu: Self = word("vcpu");
        /// `memory-mib`
        pub const MemoryMib: Self = word("memory-mib");
        /// `units`
        pub const Units: Self = word("units");
    }

    /// `TotalLocalStorageGBRequest`.
    pub type TotalLocalStorageGbRequest = Fields<of::TotalLocalStorageGbRequest>;
    impl TotalLocalStorageGbRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `maintain`
        pub const Maintain: Self = word("maintain");
        /// `request`
        pub const Request: Self = word("request");
        /// `instant`
        pub const Instant: Self = word("instant");
    }

    /// `VCpuCountRangeRequest`.
    pub type VCpuCountRangeRequest = Fields<of::VCpuCountRangeRequest>;
    impl VCpuCountRangeRequest {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }
}

/// [`AWS::EC2::EIP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html).
///
/// What `Ref` returns: `PublicIp`.
pub type CfnEip = Handle<of::CfnEip>;
impl cfn::ResourceType for of::CfnEip { const TYPE: &'static str = "AWS::EC2::EIP"; type Tags = cfn::TagList; type Props = CfnEipProps; type Reference = Is<kinds::EipPublicIp>; }
impl CfnEip {
    /// The attribute `AllocationId`.
    #[inline] pub fn attr_allocation_id(&self) -> Val<Is<kinds::EipAllocationId>> { cfn::attribute(&self.0, "AllocationId") }
    /// The attribute `PublicIp`.
    #[inline] pub fn attr_public_ip(&self) -> Val<Is<kinds::EipPublicIp>> { cfn::attribute(&self.0, "PublicIp") }
}

/// Properties of [`CfnEip`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Address`, `Domain`, `IpamPoolId`, `NetworkBorderGroup`, `TransferAddress`.
pub type CfnEipProps = Fields<of::CfnEip>;
impl CfnEipProps {
    /// `Address`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
    /// `Domain`: one of `standard`, `vpc`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `InstanceId`.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<Is<kinds::InstanceId>>) -> Self { with(self, "InstanceId", value) }
    /// `IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPoolId", value) }
    /// `NetworkBorderGroup`. Changing it replaces the resource.
    #[track_caller] pub fn network_border_group(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkBorderGroup", value) }
    /// `PublicIpv4Pool`.
    #[track_caller] pub fn public_ipv4_pool(self, value: impl IntoVal<String>) -> Self { with(self, "PublicIpv4Pool", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_eip::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransferAddress`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn transfer_address(self, value: impl IntoVal<String>) -> Self { with(self, "TransferAddress", value) }
}

/// Types of [`CfnEip`].
pub mod cfn_eip {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::EIPAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnEipAssociation = Handle<of::CfnEipAssociation>;
impl cfn::ResourceType for of::CfnEipAssociation { const TYPE: &'static str = "AWS::EC2::EIPAssociation"; type Tags = cfn::NoTags; type Props = CfnEipAssociationProps; type Reference = String; }
impl CfnEipAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEipAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AllocationId`, `EIP`, `InstanceId`, `NetworkInterfaceId`, `PrivateIpAddress`.
pub type CfnEipAssociationProps = Fields<of::CfnEipAssociation>;
impl CfnEipAssociationProps {
    /// `AllocationId`. Changing it replaces the resource.
    #[track_caller] pub fn allocation_id(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationId", value) }
    /// `EIP`. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn eip(self, value: impl IntoVal<Is<kinds::EipAllocationIdOrEipPublicIp>>) -> Self { with(self, "EIP", value) }
    /// `InstanceId`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<Is<kinds::InstanceId>>) -> Self { with(self, "InstanceId", value) }
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<Is<kinds::NetworkInterfaceId>>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `PrivateIpAddress`. Changing it replaces the resource.
    #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
}

/// [`AWS::EC2::EgressOnlyInternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html).
///
/// What `Ref` returns: `Id`.
pub type CfnEgressOnlyInternetGateway = Handle<of::CfnEgressOnlyInternetGateway>;
impl cfn::ResourceType for of::CfnEgressOnlyInternetGateway { const TYPE: &'static str = "AWS::EC2::EgressOnlyInternetGateway"; type Tags = cfn::TagList; type Props = CfnEgressOnlyInternetGatewayProps; type Reference = Is<kinds::EgressOnlyInternetGatewayId>; }
impl CfnEgressOnlyInternetGateway {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::EgressOnlyInternetGatewayId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEgressOnlyInternetGateway`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `VpcId`.
pub type CfnEgressOnlyInternetGatewayProps = Fields<of::CfnEgressOnlyInternetGateway>;
impl CfnEgressOnlyInternetGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_egress_only_internet_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnEgressOnlyInternetGateway`].
pub mod cfn_egress_only_internet_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::EnclaveCertificateIamRoleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html).
///
/// What `Ref` returns: a text of CertificateArn, RoleArn.
pub type CfnEnclaveCertificateIamRoleAssociation = Handle<of::CfnEnclaveCertificateIamRoleAssociation>;
impl cfn::ResourceType for of::CfnEnclaveCertificateIamRoleAssociation { const TYPE: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation"; type Tags = cfn::NoTags; type Props = CfnEnclaveCertificateIamRoleAssociationProps; type Reference = String; }
impl CfnEnclaveCertificateIamRoleAssociation {
    /// The attribute `CertificateS3BucketName`.
    #[inline] pub fn attr_certificate_s3_bucket_name(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateS3BucketName") }
    /// The attribute `CertificateS3ObjectKey`.
    #[inline] pub fn attr_certificate_s3_object_key(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateS3ObjectKey") }
    /// The attribute `EncryptionKmsKeyId`.
    #[inline] pub fn attr_encryption_kms_key_id(&self) -> Val<String> { cfn::attribute(&self.0, "EncryptionKmsKeyId") }
}

/// Properties of [`CfnEnclaveCertificateIamRoleAssociation`].
///
/// Mandatory: `CertificateArn`, `RoleArn`.
///
/// A change replaces the resource: `CertificateArn`, `RoleArn`.
pub type CfnEnclaveCertificateIamRoleAssociationProps = Fields<of::CfnEnclaveCertificateIamRoleAssociation>;
impl CfnEnclaveCertificateIamRoleAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate_arn: impl IntoVal<Is<kinds::CertificateArn>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "CertificateArn", certificate_arn), "RoleArn", role_arn) }
    /// `CertificateArn`: mandatory, 1 to 1283 characters, matches `^arn:aws[A-Za-z0-9-]{0,64}:acm:[A-Za-z0-9-]{1,64}:([0-9]{12})?:certificate/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `RoleArn`: mandatory, 1 to 1283 characters, matches `^arn:aws[A-Za-z0-9-]{0,64}:iam:.*:([0-9]{12})?:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// [`AWS::EC2::FlowLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFlowLog = Handle<of::CfnFlowLog>;
impl cfn::ResourceType for of::CfnFlowLog { const TYPE: &'static str = "AWS::EC2::FlowLog"; type Tags = cfn::TagList; type Props = CfnFlowLogProps; type Reference = String; }
impl CfnFlowLog {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFlowLog`].
///
/// Mandatory: `ResourceType`, `ResourceId`.
///
/// A change replaces the resource: `DeliverCrossAccountRole`, `DeliverLogsPermissionArn`, `DestinationOptions`, `LogDestination`, `LogDestinationType`, `LogFormat`, `LogGroupName`, `MaxAggregationInterval`, `ResourceId`, `ResourceType`, `TagFieldSpecifications`, `TrafficType`.
pub type CfnFlowLogProps = Fields<of::CfnFlowLog>;
impl CfnFlowLogProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_type: impl IntoVal<cfn_flow_log::ResourceType>, resource_id: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceType", resource_type), "ResourceId", resource_id) }
    /// `DeliverCrossAccountRole`. Changing it replaces the resource.
    #[track_caller] pub fn deliver_cross_account_role(self, value: impl IntoVal<String>) -> Self { with(self, "DeliverCrossAccountRole", value) }
    /// `DeliverLogsPermissionArn`. Changing it replaces the resource.
    #[track_caller] pub fn deliver_logs_permission_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DeliverLogsPermissionArn", value) }
    /// `DestinationOptions`. Changing it replaces the resource.
    #[track_caller] pub fn destination_options(self, value: impl IntoVal<cfn_flow_log::DestinationOptions>) -> Self { with(self, "DestinationOptions", value) }
    /// `LogDestination`. Changing it replaces the resource.
    #[track_caller] pub fn log_destination(self, value: impl IntoVal<String>) -> Self { with(self, "LogDestination", value) }
    /// `LogDestinationType`. Changing it replaces the resource.
    #[track_caller] pub fn log_destination_type(self, value: impl IntoVal<cfn_flow_log::LogDestinationType>) -> Self { with(self, "LogDestinationType", value) }
    /// `LogFormat`. Changing it replaces the resource.
    #[track_caller] pub fn log_format(self, value: impl IntoVal<String>) -> Self { with(self, "LogFormat", value) }
    /// `LogGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    /// `MaxAggregationInterval`. Changing it replaces the resource.
    #[track_caller] pub fn max_aggregation_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAggregationInterval", value) }
    /// `ResourceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_flow_log::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `TagFieldSpecifications`: 1 to 3 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tag_field_specifications(self, value: impl IntoVal<List<cfn_flow_log::TagFieldSpecification>>) -> Self { with(self, "TagFieldSpecifications", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_log::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrafficType`. Changing it replaces the resource.
    #[track_caller] pub fn traffic_type(self, value: impl IntoVal<cfn_flow_log::TrafficType>) -> Self { with(self, "TrafficType", value) }
}

/// Types of [`CfnFlowLog`].
pub mod cfn_flow_log {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum DestinationOptions {} pub enum DestinationOptionsFileFormat {} pub enum LogDestinationType {} pub enum ResourceType {} pub enum TagFieldSpecification {} pub enum TagFieldSpecificationResourceType {} pub enum TrafficType {} }

    /// `DestinationOptions`.
    pub type DestinationOptions = Fields<of::DestinationOptions>;
    /// What [`DestinationOptions`] cannot do without.
    pub struct DestinationOptionsRequired<A, B, C> {
        /// `FileFormat`.
        pub file_format: A,
        /// `HiveCompatiblePartitions`.
        pub hive_compatible_partitions: B,
        /// `PerHourPartition`.
        pub per_hour_partition: C,
    }
    impl DestinationOptions {
        /// Takes what is mandatory, by name: [`DestinationOptionsRequired`].
        #[track_caller] pub fn new<A: IntoVal<DestinationOptionsFileFormat>, B: IntoVal<bool>, C: IntoVal<bool>>(required: DestinationOptionsRequired<A, B, C>) -> Self { with(with(with(empty(), "FileFormat", required.file_format), "HiveCompatiblePartitions", required.hive_compatible_partitions), "PerHourPartition", required.per_hour_partition) }
        /// `FileFormat`: mandatory.
        #[track_caller] pub fn file_format(self, value: impl IntoVal<DestinationOptionsFileFormat>) -> Self { with(self, "FileFormat", value) }
        /// `HiveCompatiblePartitions`: mandatory.
        #[track_caller] pub fn hive_compatible_partitions(self, value: impl IntoVal<bool>) -> Self { with(self, "HiveCompatiblePartitions", value) }
        /// `PerHourPartition`: mandatory.
        #[track_caller] pub fn per_hour_partition(self, value: impl IntoVal<bool>) -> Self { with(self, "PerHourPartition", value) }
    }

    /// Words of `FileFormat`.
    pub type DestinationOptionsFileFormat = Word<fn(of::DestinationOptionsFileFormat)>;
    impl DestinationOptionsFileFormat {
        /// `plain-text`
        pub const PlainText: Self = word("plain-text");
        /// `parquet`
        pub const Parquet: Self = word("parquet");
    }

    /// Words of `LogDestinationType`.
    pub type LogDestinationType = Word<fn(of::LogDestinationType)>;
    impl LogDestinationType {
        /// `cloud-watch-logs`
        pub const CloudWatchLogs: Self = word("cloud-watch-logs");
        /// `s3`
        pub const S3: Self = word("s3");
        /// `kinesis-data-firehose`
        pub const KinesisDataFirehose: Self = word("kinesis-data-firehose");
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `NetworkInterface`
        pub const NetworkInterface: Self = word("NetworkInterface");
        /// `Subnet`
        pub const Subnet: Self = word("Subnet");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
        /// `TransitGateway`
        pub const TransitGateway: Self = word("TransitGateway");
        /// `TransitGatewayAttachment`
        pub const TransitGatewayAttachment: Self = word("TransitGatewayAttachment");
        /// `RegionalNatGateway`
        pub const RegionalNatGateway: Self = word("RegionalNatGateway");
    }

    /// `TagFieldSpecification`.
    pub type TagFieldSpecification = Fields<of::TagFieldSpecification>;
    impl TagFieldSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<TagFieldSpecificationResourceType>, tag_keys: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ResourceType", resource_type), "TagKeys", tag_keys) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<TagFieldSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `TagKeys`: mandatory, 1 to 2 items, each 1 to 128 characters.
        #[track_caller] pub fn tag_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagKeys", value) }
    }

    /// Words of `ResourceType`.
    pub type TagFieldSpecificationResourceType = Word<fn(of::TagFieldSpecificationResourceType)>;
    impl TagFieldSpecificationResourceType {
        /// `auto-scaling-group`
        pub const AutoScalingGroup: Self = word("auto-scaling-group");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
    }

    /// Words of `TrafficType`.
    pub type TrafficType = Word<fn(of::TrafficType)>;
    impl TrafficType {
        /// `ACCEPT`
        pub const Accept: Self = word("ACCEPT");
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }
}

/// [`AWS::EC2::FpgaImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFpgaImage = Handle<of::CfnFpgaImage>;
impl cfn::ResourceType for of::CfnFpgaImage { const TYPE: &'static str = "AWS::EC2::FpgaImage"; type Tags = cfn::TagList; type Props = CfnFpgaImageProps; type Reference = Is<kinds::FpgaImageArn>; }
impl CfnFpgaImage {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FpgaImageArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `DataRetentionSupport`.
    #[inline] pub fn attr_data_retention_support(&self) -> Val<bool> { cfn::attribute(&self.0, "DataRetentionSupport") }
    /// The attribute `FpgaImageGlobalId`.
    #[inline] pub fn attr_fpga_image_global_id(&self) -> Val<String> { cfn::attribute(&self.0, "FpgaImageGlobalId") }
    /// The attribute `FpgaImageId`.
    #[inline] pub fn attr_fpga_image_id(&self) -> Val<String> { cfn::attribute(&self.0, "FpgaImageId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `Public`.
    #[inline] pub fn attr_public(&self) -> Val<bool> { cfn::attribute(&self.0, "Public") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnFpgaImage`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `InputStorageLocation`, `LogsStorageLocation`.
pub type CfnFpgaImageProps = Fields<of::CfnFpgaImage>;
impl CfnFpgaImageProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InputStorageLocation`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn input_storage_location(self, value: impl IntoVal<cfn_fpga_image::StorageLocation>) -> Self { with(self, "InputStorageLocation", value) }
    /// `LogsStorageLocation`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn logs_storage_location(self, value: impl IntoVal<cfn_fpga_image::StorageLocation>) -> Self { with(self, "LogsStorageLocation", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fpga_image::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFpgaImage`].
pub mod cfn_fpga_image {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum StorageLocation {} impl ias_core::Optional for StorageLocation {} pub enum Tag {} }

    /// `StorageLocation`.
    pub type StorageLocation = Fields<of::StorageLocation>;
    impl StorageLocation {
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::GatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html).
///
/// What `Ref` returns: `GatewayId`.
pub type CfnGatewayRouteTableAssociation = Handle<of::CfnGatewayRouteTableAssociation>;
impl cfn::ResourceType for of::CfnGatewayRouteTableAssociation { const TYPE: &'static str = "AWS::EC2::GatewayRouteTableAssociation"; type Tags = cfn::NoTags; type Props = CfnGatewayRouteTableAssociationProps; type Reference = String; }
impl CfnGatewayRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnGatewayRouteTableAssociation`].
///
/// Mandatory: `RouteTableId`, `GatewayId`.
///
/// A change replaces the resource: `GatewayId`.
pub type CfnGatewayRouteTableAssociationProps = Fields<of::CfnGatewayRouteTableAssociation>;
impl CfnGatewayRouteTableAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_table_id: impl IntoVal<Is<kinds::RouteTableId>>, gateway_id: impl IntoVal<String>) -> Self { with(with(empty(), "RouteTableId", route_table_id), "GatewayId", gateway_id) }
    /// `GatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayId", value) }
    /// `RouteTableId`: mandatory.
    #[track_caller] pub fn route_table_id(self, value: impl IntoVal<Is<kinds::RouteTableId>>) -> Self { with(self, "RouteTableId", value) }
}

/// [`AWS::EC2::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html).
///
/// What `Ref` returns: `HostId`.
pub type CfnHost = Handle<of::CfnHost>;
impl cfn::ResourceType for of::CfnHost { const TYPE: &'static str = "AWS::EC2::Host"; type Tags = cfn::TagList; type Props = CfnHostProps; type Reference = Is<kinds::HostId>; }
impl CfnHost {
    /// The attribute `HostId`.
    #[inline] pub fn attr_host_id(&self) -> Val<Is<kinds::HostId>> { cfn::attribute(&self.0, "HostId") }
}

/// Properties of [`CfnHost`].
///
/// Mandatory: `AvailabilityZone`.
///
/// A change replaces the resource: `AssetId`, `AvailabilityZone`, `InstanceFamily`, `InstanceType`, `OutpostArn`.
pub type CfnHostProps = Fields<of::CfnHost>;
impl CfnHostProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(availability_zone: impl IntoVal<String>) -> Self { with(empty(), "AvailabilityZone", availability_zone) }
    /// `AssetId`. Changing it replaces the resource.
    #[track_caller] pub fn asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetId", value) }
    /// `AutoPlacement`: default `"on"`.
    #[track_caller] pub fn auto_placement(self, value: impl IntoVal<cfn_host::AutoPlacement>) -> Self { with(self, "AutoPlacement", value) }
    /// `AvailabilityZone`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `HostMaintenance`: default `"off"`.
    #[track_caller] pub fn host_maintenance(self, value: impl IntoVal<cfn_host::HostMaintenance>) -> Self { with(self, "HostMaintenance", value) }
    /// `HostRecovery`: default `"off"`.
    #[track_caller] pub fn host_recovery(self, value: impl IntoVal<cfn_host::HostRecovery>) -> Self { with(self, "HostRecovery", value) }
    /// `InstanceFamily`. Changing it replaces the resource.
    #[track_caller] pub fn instance_family(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceFamily", value) }
    /// `InstanceType`. Changing it replaces the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `OutpostArn`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_host::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHost`].
pub mod cfn_host {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum AutoPlacement {} pub enum HostMaintenance {} pub enum HostRecovery {} }

    /// Words of `AutoPlacement`.
    pub type AutoPlacement = Word<fn(of::AutoPlacement)>;
    impl AutoPlacement {
        /// `on`
        pub const On: Self = word("on");
        /// `off`
        pub const Off: Self = word("off");
    }

    /// Words of `HostMaintenance`.
    pub type HostMaintenance = Word<fn(of::HostMaintenance)>;
    impl HostMaintenance {
        /// `on`
        pub const On: Self = word("on");
        /// `off`
        pub const Off: Self = word("off");
    }

    /// Words of `HostRecovery`.
    pub type HostRecovery = Word<fn(of::HostRecovery)>;
    impl HostRecovery {
        /// `on`
        pub const On: Self = word("on");
        /// `off`
        pub const Off: Self = word("off");
    }
}

/// [`AWS::EC2::IPAM`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html).
///
/// What `Ref` returns: `IpamId`.
pub type CfnIpam = Handle<of::CfnIpam>;
impl cfn::ResourceType for of::CfnIpam { const TYPE: &'static str = "AWS::EC2::IPAM"; type Tags = cfn::TagList; type Props = CfnIpamProps; type Reference = String; }
impl CfnIpam {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IpamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DefaultResourceDiscoveryAssociationId`.
    #[inline] pub fn attr_default_resource_discovery_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultResourceDiscoveryAssociationId") }
    /// The attribute `DefaultResourceDiscoveryId`.
    #[inline] pub fn attr_default_resource_discovery_id(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultResourceDiscoveryId") }
    /// The attribute `IpamId`.
    #[inline] pub fn attr_ipam_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamId") }
    /// The attribute `PrivateDefaultScopeId`.
    #[inline] pub fn attr_private_default_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDefaultScopeId") }
    /// The attribute `PublicDefaultScopeId`.
    #[inline] pub fn attr_public_default_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "PublicDefaultScopeId") }
    /// The attribute `ResourceDiscoveryAssociationCount`.
    #[inline] pub fn attr_resource_discovery_association_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ResourceDiscoveryAssociationCount") }
    /// The attribute `ScopeCount`.
    #[inline] pub fn attr_scope_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ScopeCount") }
}

/// Properties of [`CfnIpam`].
///
/// Nothing is mandatory.
pub type CfnIpamProps = Fields<of::CfnIpam>;
impl CfnIpamProps {
    /// `DefaultResourceDiscoveryOrganizationalUnitExclusions`: no item twice.
    #[track_caller] pub fn default_resource_discovery_organizational_unit_exclusions(self, value: impl IntoVal<List<cfn_ipam::IpamOrganizationalUnitExclusion>>) -> Self { with(self, "DefaultResourceDiscoveryOrganizationalUnitExclusions", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnablePrivateGua`.
    #[track_caller] pub fn enable_private_gua(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePrivateGua", value) }
    /// `MeteredAccount`.
    #[track_caller] pub fn metered_account(self, value: impl IntoVal<cfn_ipam::MeteredAccount>) -> Self { with(self, "MeteredAccount", value) }
    /// `OperatingRegions`: at most 50 items, no item twice.
    #[track_caller] pub fn operating_regions(self, value: impl IntoVal<List<cfn_ipam::IpamOperatingRegion>>) -> Self { with(self, "OperatingRegions", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tier`.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_ipam::Tier>) -> Self { with(self, "Tier", value) }
}

/// Types of [`CfnIpam`].
pub mod cfn_ipam {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum IpamOperatingRegion {} pub enum IpamOrganizationalUnitExclusion {} pub enum MeteredAccount {} pub enum Tier {} }

    /// `IpamOperatingRegion`.
    pub type IpamOperatingRegion = Fields<of::IpamOperatingRegion>;
    impl IpamOperatingRegion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region_name: impl IntoVal<String>) -> Self { with(empty(), "RegionName", region_name) }
        /// `RegionName`: mandatory.
        #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    }

    /// `IpamOrganizationalUnitExclusion`.
    pub type IpamOrganizationalUnitExclusion = Fields<of::IpamOrganizationalUnitExclusion>;
    impl IpamOrganizationalUnitExclusion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(organizations_entity_path: impl IntoVal<String>) -> Self { with(empty(), "OrganizationsEntityPath", organizations_entity_path) }
        /// `OrganizationsEntityPath`: mandatory, at least 1 character.
        #[track_caller] pub fn organizations_entity_path(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationsEntityPath", value) }
    }

    /// Words of `MeteredAccount`.
    pub type MeteredAccount = Word<fn(of::MeteredAccount)>;
    impl MeteredAccount {
        /// `ipam-owner`
        pub const IpamOwner: Self = word("ipam-owner");
        /// `resource-owner`
        pub const ResourceOwner: Self = word("resource-owner");
    }

    /// Words of `Tier`.
    pub type Tier = Word<fn(of::Tier)>;
    impl Tier {
        /// `free`
        pub const Free: Self = word("free");
        /// `advanced`
        pub const Advanced: Self = word("advanced");
    }
}

/// [`AWS::EC2::IPAMAllocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html).
///
/// What `Ref` returns: a text of IpamPoolId, IpamPoolAllocationId, Cidr.
pub type CfnIpamAllocation = Handle<of::CfnIpamAllocation>;
impl cfn::ResourceType for of::CfnIpamAllocation { const TYPE: &'static str = "AWS::EC2::IPAMAllocation"; type Tags = cfn::NoTags; type Props = CfnIpamAllocationProps; type Reference = String; }
impl CfnIpamAllocation {
    /// The attribute `IpamPoolAllocationId`.
    #[inline] pub fn attr_ipam_pool_allocation_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamPoolAllocationId") }
}

/// Properties of [`CfnIpamAllocation`].
///
/// Mandatory: `IpamPoolId`.
///
/// A change replaces the resource: `Cidr`, `Description`, `IpamPoolId`, `NetmaskLength`.
pub type CfnIpamAllocationProps = Fields<of::CfnIpamAllocation>;
impl CfnIpamAllocationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_pool_id: impl IntoVal<String>) -> Self { with(empty(), "IpamPoolId", ipam_pool_id) }
    /// `Cidr`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IpamPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPoolId", value) }
    /// `NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "NetmaskLength", value) }
}

/// [`AWS::EC2::IPAMPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html).
///
/// What `Ref` returns: `IpamPoolId`.
pub type CfnIpamPool = Handle<of::CfnIpamPool>;
impl cfn::ResourceType for of::CfnIpamPool { const TYPE: &'static str = "AWS::EC2::IPAMPool"; type Tags = cfn::TagList; type Props = CfnIpamPoolProps; type Reference = String; }
impl CfnIpamPool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IpamPoolArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IpamArn`.
    #[inline] pub fn attr_ipam_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamArn") }
    /// The attribute `IpamPoolId`.
    #[inline] pub fn attr_ipam_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamPoolId") }
    /// The attribute `IpamScopeArn`.
    #[inline] pub fn attr_ipam_scope_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamScopeArn") }
    /// The attribute `IpamScopeType`: one of `public`, `private`.
    #[inline] pub fn attr_ipam_scope_type(&self) -> Val<String> { cfn::attribute(&self.0, "IpamScopeType") }
    /// The attribute `PoolDepth`.
    #[inline] pub fn attr_pool_depth(&self) -> Val<i64> { cfn::attribute(&self.0, "PoolDepth") }
    /// The attribute `State`: one of `create-in-progress`, `create-complete`, `modify-in-progress`, `modify-complete`, `delete-in-progress`, `delete-complete`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateMessage`.
    #[inline] pub fn attr_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "StateMessage") }
}

/// Properties of [`CfnIpamPool`].
///
/// Mandatory: `IpamScopeId`, `AddressFamily`.
///
/// A change replaces the resource: `AddressFamily`, `AwsService`, `IpamScopeId`, `Locale`, `PublicIpSource`, `PubliclyAdvertisable`, `SourceIpamPoolId`, `SourceResource`.
pub type CfnIpamPoolProps = Fields<of::CfnIpamPool>;
impl CfnIpamPoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_scope_id: impl IntoVal<String>, address_family: impl IntoVal<String>) -> Self { with(with(empty(), "IpamScopeId", ipam_scope_id), "AddressFamily", address_family) }
    /// `AddressFamily`: mandatory, one of `ipv4`, `ipv6`. Changing it replaces the resource.
    #[track_caller] pub fn address_family(self, value: impl IntoVal<String>) -> Self { with(self, "AddressFamily", value) }
    /// `AllocationDefaultNetmaskLength`: 0 to 128.
    #[track_caller] pub fn allocation_default_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocationDefaultNetmaskLength", value) }
    /// `AllocationMaxNetmaskLength`: 0 to 128.
    #[track_caller] pub fn allocation_max_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocationMaxNetmaskLength", value) }
    /// `AllocationMinNetmaskLength`: 0 to 128.
    #[track_caller] pub fn allocation_min_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocationMinNetmaskLength", value) }
    /// `AllocationResourceTags`: no item twice.
    #[track_caller] pub fn allocation_resource_tags(self, value: impl IntoVal<List<cfn_ipam_pool::Tag>>) -> Self { with(self, "AllocationResourceTags", value) }
    /// `AutoImport`.
    #[track_caller] pub fn auto_import(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoImport", value) }
    /// `AwsService`: one of `ec2`, `global-services`. Changing it replaces the resource.
    #[track_caller] pub fn aws_service(self, value: impl IntoVal<String>) -> Self { with(self, "AwsService", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IpamScopeId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_scope_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamScopeId", value) }
    /// `Locale`. Changing it replaces the resource.
    #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    /// `ProvisionedCidrs`: no item twice.
    #[track_caller] pub fn provisioned_cidrs(self, value: impl IntoVal<List<cfn_ipam_pool::ProvisionedCidr>>) -> Self { with(self, "ProvisionedCidrs", value) }
    /// `PublicIpSource`: one of `amazon`, `byoip`. Changing it replaces the resource.
    #[track_caller] pub fn public_ip_source(self, value: impl IntoVal<String>) -> Self { with(self, "PublicIpSource", value) }
    /// `PubliclyAdvertisable`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_advertisable(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAdvertisable", value) }
    /// `SourceIpamPoolId`. Changing it replaces the resource.
    #[track_caller] pub fn source_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIpamPoolId", value) }
    /// `SourceResource`. Changing it replaces the resource.
    #[track_caller] pub fn source_resource(self, value: impl IntoVal<cfn_ipam_pool::SourceResource>) -> Self { with(self, "SourceResource", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamPool`].
pub mod cfn_ipam_pool {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum ProvisionedCidr {} pub enum SourceResource {} }

    /// `ProvisionedCidr`.
    pub type ProvisionedCidr = Fields<of::ProvisionedCidr>;
    impl ProvisionedCidr {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "Cidr", cidr) }
        /// `Cidr`: mandatory.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }

    /// `SourceResource`.
    pub type SourceResource = Fields<of::SourceResource>;
    /// What [`SourceResource`] cannot do without.
    pub struct SourceResourceRequired<A, B, C, D> {
        /// `ResourceId`.
        pub resource_id: A,
        /// `ResourceType`: one of `vpc`.
        pub resource_type: B,
        /// `ResourceRegion`.
        pub resource_region: C,
        /// `ResourceOwner`.
        pub resource_owner: D,
    }
    impl SourceResource {
        /// Takes what is mandatory, by name: [`SourceResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: SourceResourceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ResourceId", required.resource_id), "ResourceType", required.resource_type), "ResourceRegion", required.resource_region), "ResourceOwner", required.resource_owner) }
        /// `ResourceId`: mandatory.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `ResourceOwner`: mandatory.
        #[track_caller] pub fn resource_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceOwner", value) }
        /// `ResourceRegion`: mandatory.
        #[track_caller] pub fn resource_region(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceRegion", value) }
        /// `ResourceType`: mandatory, one of `vpc`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    }
}

/// [`AWS::EC2::IPAMPoolCidr`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html).
///
/// What `Ref` returns: a text of IpamPoolId, IpamPoolCidrId.
pub type CfnIpamPoolCidr = Handle<of::CfnIpamPoolCidr>;
impl cfn::ResourceType for of::CfnIpamPoolCidr { const TYPE: &'static str = "AWS::EC2::IPAMPoolCidr"; type Tags = cfn::NoTags; type Props = CfnIpamPoolCidrProps; type Reference = String; }
impl CfnIpamPoolCidr {
    /// The attribute `IpamPoolCidrId`.
    #[inline] pub fn attr_ipam_pool_cidr_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamPoolCidrId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnIpamPoolCidr`].
///
/// Mandatory: `IpamPoolId`.
///
/// A change replaces the resource: `Cidr`, `IpamPoolId`, `NetmaskLength`.
pub type CfnIpamPoolCidrProps = Fields<of::CfnIpamPoolCidr>;
impl CfnIpamPoolCidrProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_pool_id: impl IntoVal<String>) -> Self { with(empty(), "IpamPoolId", ipam_pool_id) }
    /// `Cidr`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    /// `IpamPoolId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPoolId", value) }
    /// `NetmaskLength`. Changing it replaces the resource.
    #[track_caller] pub fn netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "NetmaskLength", value) }
}

/// [`AWS::EC2::IPAMPrefixListResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html).
///
/// What `Ref` returns: `IpamPrefixListResolverId`.
pub type CfnIpamPrefixListResolver = Handle<of::CfnIpamPrefixListResolver>;
impl cfn::ResourceType for of::CfnIpamPrefixListResolver { const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolver"; type Tags = cfn::TagList; type Props = CfnIpamPrefixListResolverProps; type Reference = String; }
impl CfnIpamPrefixListResolver {
    /// The attribute `IpamArn`.
    #[inline] pub fn attr_ipam_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamArn") }
    /// The attribute `IpamPrefixListResolverArn`.
    #[inline] pub fn attr_ipam_prefix_list_resolver_arn(&self) -> Val<Is<kinds::IpamPrefixListResolverArn>> { cfn::attribute(&self.0, "IpamPrefixListResolverArn") }
    /// The attribute `IpamPrefixListResolverId`.
    #[inline] pub fn attr_ipam_prefix_list_resolver_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamPrefixListResolverId") }
}

/// Properties of [`CfnIpamPrefixListResolver`].
///
/// Mandatory: `AddressFamily`.
///
/// A change replaces the resource: `AddressFamily`, `IpamId`.
pub type CfnIpamPrefixListResolverProps = Fields<of::CfnIpamPrefixListResolver>;
impl CfnIpamPrefixListResolverProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(address_family: impl IntoVal<cfn_ipam_prefix_list_resolver::AddressFamily>) -> Self { with(empty(), "AddressFamily", address_family) }
    /// `AddressFamily`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn address_family(self, value: impl IntoVal<cfn_ipam_prefix_list_resolver::AddressFamily>) -> Self { with(self, "AddressFamily", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IpamId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipam_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamId", value) }
    /// `Rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_ipam_prefix_list_resolver::IpamPrefixListResolverRule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_prefix_list_resolver::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamPrefixListResolver`].
pub mod cfn_ipam_prefix_list_resolver {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum AddressFamily {} pub enum IpamPrefixListResolverRule {} pub enum IpamPrefixListResolverRuleCondition {} impl ias_core::Optional for IpamPrefixListResolverRuleCondition {} pub enum IpamPrefixListResolverRuleConditionOperation {} pub enum IpamPrefixListResolverRuleResourceType {} pub enum IpamPrefixListResolverRuleRuleType {} }

    /// Words of `AddressFamily`.
    pub type AddressFamily = Word<fn(of::AddressFamily)>;
    impl AddressFamily {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `IpamPrefixListResolverRule`.
    pub type IpamPrefixListResolverRule = Fields<of::IpamPrefixListResolverRule>;
    impl IpamPrefixListResolverRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_type: impl IntoVal<IpamPrefixListResolverRuleRuleType>) -> Self { with(empty(), "RuleType", rule_type) }
        /// `Conditions`.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<IpamPrefixListResolverRuleCondition>>) -> Self { with(self, "Conditions", value) }
        /// `IpamScopeId`.
        #[track_caller] pub fn ipam_scope_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamScopeId", value) }
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<IpamPrefixListResolverRuleResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `RuleType`: mandatory.
        #[track_caller] pub fn rule_type(self, value: impl IntoVal<IpamPrefixListResolverRuleRuleType>) -> Self { with(self, "RuleType", value) }
        /// `StaticCidr`.
        #[track_caller] pub fn static_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "StaticCidr", value) }
    }

    /// `IpamPrefixListResolverRuleCondition`.
    ///
    /// Takes exactly one of `Operation` + `IpamPoolId`; `Operation` + `ResourceId`; `Operation` + `ResourceOwner`; `Operation` + `ResourceRegion`; `Operation` + `Cidr`; `Operation` + `ResourceTag`.
    pub type IpamPrefixListResolverRuleCondition = Fields<of::IpamPrefixListResolverRuleCondition>;
    impl IpamPrefixListResolverRuleCondition {
        /// `Cidr`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `IpamPoolId`.
        #[track_caller] pub fn ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPoolId", value) }
        /// `Operation`.
        #[track_caller] pub fn operation(self, value: impl IntoVal<IpamPrefixListResolverRuleConditionOperation>) -> Self { with(self, "Operation", value) }
        /// `ResourceId`.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `ResourceOwner`.
        #[track_caller] pub fn resource_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceOwner", value) }
        /// `ResourceRegion`.
        #[track_caller] pub fn resource_region(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceRegion", value) }
        /// `ResourceTag`.
        #[track_caller] pub fn resource_tag(self, value: impl IntoVal<Tag>) -> Self { with(self, "ResourceTag", value) }
    }

    /// Words of `Operation`.
    pub type IpamPrefixListResolverRuleConditionOperation = Word<fn(of::IpamPrefixListResolverRuleConditionOperation)>;
    impl IpamPrefixListResolverRuleConditionOperation {
        /// `equals`
        pub const Equals: Self = word("equals");
        /// `not-equals`
        pub const NotEquals: Self = word("not-equals");
        /// `subnet-of`
        pub const SubnetOf: Self = word("subnet-of");
    }

    /// Words of `ResourceType`.
    pub type IpamPrefixListResolverRuleResourceType = Word<fn(of::IpamPrefixListResolverRuleResourceType)>;
    impl IpamPrefixListResolverRuleResourceType {
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `subnet`
        pub const Subnet: Self = word("subnet");
        /// `eip`
        pub const Eip: Self = word("eip");
        /// `public-ipv4-pool`
        pub const PublicIpv4Pool: Self = word("public-ipv4-pool");
    }

    /// Words of `RuleType`.
    pub type IpamPrefixListResolverRuleRuleType = Word<fn(of::IpamPrefixListResolverRuleRuleType)>;
    impl IpamPrefixListResolverRuleRuleType {
        /// `static-cidr`
        pub const StaticCidr: Self = word("static-cidr");
        /// `ipam-resource-cidr`
        pub const IpamResourceCidr: Self = word("ipam-resource-cidr");
        /// `ipam-pool-cidr`
        pub const IpamPoolCidr: Self = word("ipam-pool-cidr");
    }
}

/// [`AWS::EC2::IPAMPrefixListResolverTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html).
///
/// What `Ref` returns: `IpamPrefixListResolverTargetId`.
pub type CfnIpamPrefixListResolverTarget = Handle<of::CfnIpamPrefixListResolverTarget>;
impl cfn::ResourceType for of::CfnIpamPrefixListResolverTarget { const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget"; type Tags = cfn::TagList; type Props = CfnIpamPrefixListResolverTargetProps; type Reference = String; }
impl CfnIpamPrefixListResolverTarget {
    /// The attribute `IpamPrefixListResolverTargetArn`.
    #[inline] pub fn attr_ipam_prefix_list_resolver_target_arn(&self) -> Val<Is<kinds::IpamPrefixListResolverTargetArn>> { cfn::attribute(&self.0, "IpamPrefixListResolverTargetArn") }
    /// The attribute `IpamPrefixListResolverTargetId`.
    #[inline] pub fn attr_ipam_prefix_list_resolver_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamPrefixListResolverTargetId") }
}

/// Properties of [`CfnIpamPrefixListResolverTarget`].
///
/// Mandatory: `IpamPrefixListResolverId`, `PrefixListId`, `PrefixListRegion`, `TrackLatestVersion`.
///
/// A change replaces the resource: `IpamPrefixListResolverId`, `PrefixListId`, `PrefixListRegion`.
pub type CfnIpamPrefixListResolverTargetProps = Fields<of::CfnIpamPrefixListResolverTarget>;
/// What [`CfnIpamPrefixListResolverTargetProps`] cannot do without.
pub struct CfnIpamPrefixListResolverTargetPropsRequired<A, B, C, D> {
    /// `IpamPrefixListResolverId`. Changing it replaces the resource.
    pub ipam_prefix_list_resolver_id: A,
    /// `PrefixListId`. Changing it replaces the resource.
    pub prefix_list_id: B,
    /// `PrefixListRegion`. Changing it replaces the resource.
    pub prefix_list_region: C,
    /// `TrackLatestVersion`.
    pub track_latest_version: D,
}
impl CfnIpamPrefixListResolverTargetProps {
    /// Takes what is mandatory, by name: [`CfnIpamPrefixListResolverTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<bool>>(required: CfnIpamPrefixListResolverTargetPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IpamPrefixListResolverId", required.ipam_prefix_list_resolver_id), "PrefixListId", required.prefix_list_id), "PrefixListRegion", required.prefix_list_region), "TrackLatestVersion", required.track_latest_version) }
    /// `DesiredVersion`.
    #[track_caller] pub fn desired_version(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredVersion", value) }
    /// `IpamPrefixListResolverId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_prefix_list_resolver_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPrefixListResolverId", value) }
    /// `PrefixListId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn prefix_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixListId", value) }
    /// `PrefixListRegion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn prefix_list_region(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixListRegion", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_prefix_list_resolver_target::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrackLatestVersion`: mandatory.
    #[track_caller] pub fn track_latest_version(self, value: impl IntoVal<bool>) -> Self { with(self, "TrackLatestVersion", value) }
}

/// Types of [`CfnIpamPrefixListResolverTarget`].
pub mod cfn_ipam_prefix_list_resolver_target {
    pub use super::cfn_application_status_check::{Tag};
}

/// [`AWS::EC2::IPAMResourceDiscovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html).
///
/// What `Ref` returns: `IpamResourceDiscoveryId`.
pub type CfnIpamResourceDiscovery = Handle<of::CfnIpamResourceDiscovery>;
impl cfn::ResourceType for of::CfnIpamResourceDiscovery { const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscovery"; type Tags = cfn::TagList; type Props = CfnIpamResourceDiscoveryProps; type Reference = String; }
impl CfnIpamResourceDiscovery {
    /// The attribute `IpamResourceDiscoveryArn`.
    #[inline] pub fn attr_ipam_resource_discovery_arn(&self) -> Val<Is<kinds::IpamResourceDiscoveryArn>> { cfn::attribute(&self.0, "IpamResourceDiscoveryArn") }
    /// The attribute `IpamResourceDiscoveryId`.
    #[inline] pub fn attr_ipam_resource_discovery_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamResourceDiscoveryId") }
    /// The attribute `IpamResourceDiscoveryRegion`.
    #[inline] pub fn attr_ipam_resource_discovery_region(&self) -> Val<String> { cfn::attribute(&self.0, "IpamResourceDiscoveryRegion") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnIpamResourceDiscovery`].
///
/// Nothing is mandatory.
pub type CfnIpamResourceDiscoveryProps = Fields<of::CfnIpamResourceDiscovery>;
impl CfnIpamResourceDiscoveryProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `OperatingRegions`: at most 50 items, no item twice.
    #[track_caller] pub fn operating_regions(self, value: impl IntoVal<List<cfn_ipam_resource_discovery::IpamOperatingRegion>>) -> Self { with(self, "OperatingRegions", value) }
    /// `OrganizationalUnitExclusions`: no item twice.
    #[track_caller] pub fn organizational_unit_exclusions(self, value: impl IntoVal<List<cfn_ipam_resource_discovery::IpamResourceDiscoveryOrganizationalUnitExclusion>>) -> Self { with(self, "OrganizationalUnitExclusions", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_resource_discovery::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamResourceDiscovery`].
pub mod cfn_ipam_resource_discovery {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    pub use super::cfn_ipam::{IpamOperatingRegion};
    mod of { pub enum IpamResourceDiscoveryOrganizationalUnitExclusion {} }

    /// `IpamResourceDiscoveryOrganizationalUnitExclusion`.
    pub type IpamResourceDiscoveryOrganizationalUnitExclusion = Fields<of::IpamResourceDiscoveryOrganizationalUnitExclusion>;
    impl IpamResourceDiscoveryOrganizationalUnitExclusion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(organizations_entity_path: impl IntoVal<String>) -> Self { with(empty(), "OrganizationsEntityPath", organizations_entity_path) }
        /// `OrganizationsEntityPath`: mandatory, at least 1 character.
        #[track_caller] pub fn organizations_entity_path(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationsEntityPath", value) }
    }
}

/// [`AWS::EC2::IPAMResourceDiscoveryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html).
///
/// What `Ref` returns: `IpamResourceDiscoveryAssociationId`.
pub type CfnIpamResourceDiscoveryAssociation = Handle<of::CfnIpamResourceDiscoveryAssociation>;
impl cfn::ResourceType for of::CfnIpamResourceDiscoveryAssociation { const TYPE: &'static str = "AWS::EC2::IPAMResourceDiscoveryAssociation"; type Tags = cfn::TagList; type Props = CfnIpamResourceDiscoveryAssociationProps; type Reference = String; }
impl CfnIpamResourceDiscoveryAssociation {
    /// The attribute `IpamArn`.
    #[inline] pub fn attr_ipam_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamArn") }
    /// The attribute `IpamRegion`.
    #[inline] pub fn attr_ipam_region(&self) -> Val<String> { cfn::attribute(&self.0, "IpamRegion") }
    /// The attribute `IpamResourceDiscoveryAssociationArn`.
    #[inline] pub fn attr_ipam_resource_discovery_association_arn(&self) -> Val<Is<kinds::IpamResourceDiscoveryAssociationArn>> { cfn::attribute(&self.0, "IpamResourceDiscoveryAssociationArn") }
    /// The attribute `IpamResourceDiscoveryAssociationId`.
    #[inline] pub fn attr_ipam_resource_discovery_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamResourceDiscoveryAssociationId") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ResourceDiscoveryStatus`.
    #[inline] pub fn attr_resource_discovery_status(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceDiscoveryStatus") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnIpamResourceDiscoveryAssociation`].
///
/// Mandatory: `IpamId`, `IpamResourceDiscoveryId`.
///
/// A change replaces the resource: `IpamId`, `IpamResourceDiscoveryId`.
pub type CfnIpamResourceDiscoveryAssociationProps = Fields<of::CfnIpamResourceDiscoveryAssociation>;
impl CfnIpamResourceDiscoveryAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_id: impl IntoVal<String>, ipam_resource_discovery_id: impl IntoVal<String>) -> Self { with(with(empty(), "IpamId", ipam_id), "IpamResourceDiscoveryId", ipam_resource_discovery_id) }
    /// `IpamId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamId", value) }
    /// `IpamResourceDiscoveryId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_resource_discovery_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamResourceDiscoveryId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_resource_discovery_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamResourceDiscoveryAssociation`].
pub mod cfn_ipam_resource_discovery_association {
    pub use super::cfn_application_status_check::{Tag};
}

/// [`AWS::EC2::IPAMScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html).
///
/// What `Ref` returns: `IpamScopeId`.
pub type CfnIpamScope = Handle<of::CfnIpamScope>;
impl cfn::ResourceType for of::CfnIpamScope { const TYPE: &'static str = "AWS::EC2::IPAMScope"; type Tags = cfn::TagList; type Props = CfnIpamScopeProps; type Reference = String; }
impl CfnIpamScope {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IpamScopeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IpamArn`.
    #[inline] pub fn attr_ipam_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamArn") }
    /// The attribute `IpamScopeId`.
    #[inline] pub fn attr_ipam_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamScopeId") }
    /// The attribute `IpamScopeType`: one of `public`, `private`.
    #[inline] pub fn attr_ipam_scope_type(&self) -> Val<String> { cfn::attribute(&self.0, "IpamScopeType") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `PoolCount`.
    #[inline] pub fn attr_pool_count(&self) -> Val<i64> { cfn::attribute(&self.0, "PoolCount") }
}

/// Properties of [`CfnIpamScope`].
///
/// Mandatory: `IpamId`.
///
/// A change replaces the resource: `IpamId`.
pub type CfnIpamScopeProps = Fields<of::CfnIpamScope>;
impl CfnIpamScopeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_id: impl IntoVal<String>) -> Self { with(empty(), "IpamId", ipam_id) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExternalAuthorityConfiguration`.
    #[track_caller] pub fn external_authority_configuration(self, value: impl IntoVal<cfn_ipam_scope::IpamScopeExternalAuthorityConfiguration>) -> Self { with(self, "ExternalAuthorityConfiguration", value) }
    /// `IpamId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_scope::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamScope`].
pub mod cfn_ipam_scope {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum IpamScopeExternalAuthorityConfiguration {} pub enum IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType {} }

    /// `IpamScopeExternalAuthorityConfiguration`.
    pub type IpamScopeExternalAuthorityConfiguration = Fields<of::IpamScopeExternalAuthorityConfiguration>;
    impl IpamScopeExternalAuthorityConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ipam_scope_external_authority_type: impl IntoVal<IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType>, external_resource_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "IpamScopeExternalAuthorityType", ipam_scope_external_authority_type), "ExternalResourceIdentifier", external_resource_identifier) }
        /// `ExternalResourceIdentifier`: mandatory.
        #[track_caller] pub fn external_resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalResourceIdentifier", value) }
        /// `IpamScopeExternalAuthorityType`: mandatory.
        #[track_caller] pub fn ipam_scope_external_authority_type(self, value: impl IntoVal<IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType>) -> Self { with(self, "IpamScopeExternalAuthorityType", value) }
    }

    /// Words of `IpamScopeExternalAuthorityType`.
    pub type IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType = Word<fn(of::IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType)>;
    impl IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType {
        /// `infoblox`
        pub const Infoblox: Self = word("infoblox");
    }
}

/// [`AWS::EC2::IPv4Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnIPv4Pool = Handle<of::CfnIPv4Pool>;
impl cfn::ResourceType for of::CfnIPv4Pool { const TYPE: &'static str = "AWS::EC2::IPv4Pool"; type Tags = cfn::TagList; type Props = CfnIPv4PoolProps; type Reference = Is<kinds::IPv4PoolArn>; }
impl CfnIPv4Pool {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IPv4PoolArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Description`.
    #[inline] pub fn attr_description(&self) -> Val<String> { cfn::attribute(&self.0, "Description") }
    /// The attribute `NetworkBorderGroup`.
    #[inline] pub fn attr_network_border_group(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkBorderGroup") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
    /// The attribute `TotalAddressCount`.
    #[inline] pub fn attr_total_address_count(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalAddressCount") }
    /// The attribute `TotalAvailableAddressCount`.
    #[inline] pub fn attr_total_available_address_count(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalAvailableAddressCount") }
}

/// Properties of [`CfnIPv4Pool`].
///
/// Nothing is mandatory.
pub type CfnIPv4PoolProps = Fields<of::CfnIPv4Pool>;
impl CfnIPv4PoolProps {
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_i_pv4_pool::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIPv4Pool`].
pub mod cfn_i_pv4_pool {
    pub use super::cfn_application_status_check::{Tag};
}

/// [`AWS::EC2::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html).
///
/// What `Ref` returns: `InstanceId`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::EC2::Instance"; type Tags = cfn::TagList; type Props = CfnInstanceProps; type Reference = Is<kinds::InstanceId>; }
impl CfnInstance {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `InstanceId`.
    #[inline] pub fn attr_instance_id(&self) -> Val<Is<kinds::InstanceId>> { cfn::attribute(&self.0, "InstanceId") }
    /// The attribute `PrivateDnsName`.
    #[inline] pub fn attr_private_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsName") }
    /// The attribute `PrivateIp`.
    #[inline] pub fn attr_private_ip(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateIp") }
    /// The attribute `PublicDnsName`.
    #[inline] pub fn attr_public_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "PublicDnsName") }
    /// The attribute `PublicIp`.
    #[inline] pub fn attr_public_ip(&self) -> Val<String> { cfn::attribute(&self.0, "PublicIp") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<Json> { cfn::attribute(&self.0, "State") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnInstance`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZone`, `CpuOptions`, `ElasticGpuSpecifications`, `ElasticInferenceAccelerators`, `EnclaveOptions`, `HibernationOptions`, `HostResourceGroupArn`, `ImageId`, `Ipv6AddressCount`, `Ipv6Addresses`, `KeyName`, `LaunchTemplate`, `LicenseSpecifications`, `NetworkInterfaces`, `PlacementGroupName`, `PrivateIpAddress`, `SecurityGroups`, `SubnetId`.
///
/// A change may replace the resource: `AdditionalInfo`, `Affinity`, `BlockDeviceMappings`, `EbsOptimized`, `HostId`, `InstanceType`, `KernelId`, `PrivateDnsNameOptions`, `RamdiskId`, `SecurityGroupIds`, `Tenancy`, `UserData`.
///
/// `NetworkInterfaces` excludes `SubnetId`.
///
/// `SubnetId` excludes `NetworkInterfaces`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
impl CfnInstanceProps {
    /// `AdditionalInfo`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn additional_info(self, value: impl IntoVal<String>) -> Self { with(self, "AdditionalInfo", value) }
    /// `Affinity`. Changing it may replace the resource.
    #[track_caller] pub fn affinity(self, value: impl IntoVal<cfn_instance::Affinity>) -> Self { with(self, "Affinity", value) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `BlockDeviceMappings`. Changing it may replace the resource.
    #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<cfn_instance::BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
    /// `CpuOptions`. Changing it replaces the resource.
    #[track_caller] pub fn cpu_options(self, value: impl IntoVal<cfn_instance::CpuOptions>) -> Self { with(self, "CpuOptions", value) }
    /// `CreditSpecification`.
    #[track_caller] pub fn credit_specification(self, value: impl IntoVal<cfn_instance::CreditSpecification>) -> Self { with(self, "CreditSpecification", value) }
    /// `DisableApiTermination`.
    #[track_caller] pub fn disable_api_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableApiTermination", value) }
    /// `EbsOptimized`. Changing it may replace the resource.
    #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
    /// `ElasticGpuSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn elastic_gpu_specifications(self, value: impl IntoVal<List<cfn_instance::ElasticGpuSpecification>>) -> Self { with(self, "ElasticGpuSpecifications", value) }
    /// `ElasticInferenceAccelerators`. Changing it replaces the resource.
    #[track_caller] pub fn elastic_inference_accelerators(self, value: impl IntoVal<List<cfn_instance::ElasticInferenceAccelerator>>) -> Self { with(self, "ElasticInferenceAccelerators", value) }
    /// `EnclaveOptions`. Changing it replaces the resource.
    #[track_caller] pub fn enclave_options(self, value: impl IntoVal<cfn_instance::EnclaveOptions>) -> Self { with(self, "EnclaveOptions", value) }
    /// `HibernationOptions`. Changing it replaces the resource.
    #[track_caller] pub fn hibernation_options(self, value: impl IntoVal<cfn_instance::HibernationOptions>) -> Self { with(self, "HibernationOptions", value) }
    /// `HostId`. Changing it may replace the resource.
    #[track_caller] pub fn host_id(self, value: impl IntoVal<Is<kinds::HostId>>) -> Self { with(self, "HostId", value) }
    /// `HostResourceGroupArn`. Changing it replaces the resource.
    #[track_caller] pub fn host_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostResourceGroupArn", value) }
    /// `IamInstanceProfile`.
    #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<Is<kinds::InstanceProfileName>>) -> Self { with(self, "IamInstanceProfile", value) }
    /// `ImageId`. Changing it replaces the resource.
    #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
    /// `InstanceInitiatedShutdownBehavior`.
    #[track_caller] pub fn instance_initiated_shutdown_behavior(self, value: impl IntoVal<cfn_instance::InstanceInitiatedShutdownBehavior>) -> Self { with(self, "InstanceInitiatedShutdownBehavior", value) }
    /// `InstanceType`. Changing it may replace the resource.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `Ipv6AddressCount`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
    /// `Ipv6Addresses`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<cfn_instance::InstanceIpv6Address>>) -> Self { with(self, "Ipv6Addresses", value) }
    /// `KernelId`. Changing it may replace the resource.
    #[track_caller] pub fn kernel_id(self, value: impl IntoVal<String>) -> Self { with(self, "KernelId", value) }
    /// `KeyName`. Changing it replaces the resource.
    #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
    /// `LaunchTemplate`. Changing it replaces the resource.
    #[track_caller] pub fn launch_template(self, value: impl IntoVal<cfn_instance::LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplate", value) }
    /// `LicenseSpecifications`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn license_specifications(self, value: impl IntoVal<List<cfn_instance::LicenseSpecification>>) -> Self { with(self, "LicenseSpecifications", value) }
    /// `MetadataOptions`.
    #[track_caller] pub fn metadata_options(self, value: impl IntoVal<cfn_instance::MetadataOptions>) -> Self { with(self, "MetadataOptions", value) }
    /// `Monitoring`.
    #[track_caller] pub fn monitoring(self, value: impl IntoVal<bool>) -> Self { with(self, "Monitoring", value) }
    /// `NetworkInterfaces`. Changing it replaces the resource.
    #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<cfn_instance::NetworkInterface>>) -> Self { with(self, "NetworkInterfaces", value) }
    /// `PlacementGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn placement_group_name(self, value: impl IntoVal<Is<kinds::PlacementGroupName>>) -> Self { with(self, "PlacementGroupName", value) }
    /// `PrivateDnsNameOptions`. Changing it may replace the resource.
    #[track_caller] pub fn private_dns_name_options(self, value: impl IntoVal<cfn_instance::PrivateDnsNameOptions>) -> Self { with(self, "PrivateDnsNameOptions", value) }
    /// `PrivateIpAddress`. Changing it replaces the resource.
    #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    /// `PropagateTagsToVolumeOnCreation`. Write-only.
    #[track_caller] pub fn propagate_tags_to_volume_on_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "PropagateTagsToVolumeOnCreation", value) }
    /// `RamdiskId`. Changing it may replace the resource.
    #[track_caller] pub fn ramdisk_id(self, value: impl IntoVal<String>) -> Self { with(self, "RamdiskId", value) }
    /// `SecurityGroupIds`. Changing it may replace the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SecurityGroups`. Changing it replaces the resource.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroups", value) }
    /// `SourceDestCheck`.
    #[track_caller] pub fn source_dest_check(self, value: impl IntoVal<bool>) -> Self { with(self, "SourceDestCheck", value) }
    /// `SsmAssociations`.
    #[track_caller] pub fn ssm_associations(self, value: impl IntoVal<List<cfn_instance::SsmAssociation>>) -> Self { with(self, "SsmAssociations", value) }
    /// `SubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tenancy`. Changing it may replace the resource.
    #[track_caller] pub fn tenancy(self, value: impl IntoVal<String>) -> Self { with(self, "Tenancy", value) }
    /// `UserData`. Changing it may replace the resource.
    #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
    /// `Volumes`.
    #[track_caller] pub fn volumes(self, value: impl IntoVal<List<cfn_instance::Volume>>) -> Self { with(self, "Volumes", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum Affinity {} pub enum AssociationParameter {} pub enum BlockDeviceMapping {} pub enum BlockDeviceMappingNoDevice {} impl ias_core::Optional for BlockDeviceMappingNoDevice {} pub enum CpuOptions {} impl ias_core::Optional for CpuOptions {} pub enum CreditSpecification {} impl ias_core::Optional for CreditSpecification {} pub enum Ebs {} impl ias_core::Optional for Ebs {} pub enum EbsVolumeType {} pub enum ElasticGpuSpecification {} pub enum ElasticInferenceAccelerator {} pub enum EnaSrdSpecification {} impl ias_core::Optional for EnaSrdSpecification {} pub enum EnaSrdUdpSpecification {} impl ias_core::Optional for EnaSrdUdpSpecification {} pub enum EnclaveOptions {} impl ias_core::Optional for EnclaveOptions {} pub enum HibernationOptions {} impl ias_core::Optional for HibernationOptions {} pub enum InstanceInitiatedShutdownBehavior {} pub enum InstanceIpv6Address {} pub enum LaunchTemplateSpecification {} impl ias_core::Optional for LaunchTemplateSpecification {} pub enum LicenseSpecification {} pub enum MetadataOptions {} impl ias_core::Optional for MetadataOptions {} pub enum MetadataOptionsHttpEndpoint {} pub enum MetadataOptionsHttpProtocolIpv6 {} pub enum MetadataOptionsHttpTokens {} pub enum MetadataOptionsInstanceMetadataTags {} pub enum NetworkInterface {} pub enum PrivateDnsNameOptions {} impl ias_core::Optional for PrivateDnsNameOptions {} pub enum PrivateDnsNameOptionsHostnameType {} pub enum PrivateIpAddressSpecification {} pub enum SsmAssociation {} pub enum Volume {} }

    /// Words of `Affinity`.
    pub type Affinity = Word<fn(of::Affinity)>;
    impl Affinity {
        /// `default`
        pub const Default: Self = word("default");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `AssociationParameter`.
    pub type AssociationParameter = Fields<of::AssociationParameter>;
    impl AssociationParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Value", value) }
    }

    /// `BlockDeviceMapping`.
    ///
    /// Takes exactly one of `VirtualName`; `Ebs`; `NoDevice`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_name: impl IntoVal<String>) -> Self { with(empty(), "DeviceName", device_name) }
        /// `DeviceName`: mandatory.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<Ebs>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`. Write-only.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<BlockDeviceMappingNoDevice>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`. Write-only.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `NoDevice`.
    pub type BlockDeviceMappingNoDevice = Fields<of::BlockDeviceMappingNoDevice>;
    impl BlockDeviceMappingNoDevice {
    }

    /// `CpuOptions`.
    pub type CpuOptions = Fields<of::CpuOptions>;
    impl CpuOptions {
        /// `CoreCount`.
        #[track_caller] pub fn core_count(self, value: impl IntoVal<i64>) -> Self { with(self, "CoreCount", value) }
        /// `ThreadsPerCore`.
        #[track_caller] pub fn threads_per_core(self, value: impl IntoVal<i64>) -> Self { with(self, "ThreadsPerCore", value) }
    }

    /// `CreditSpecification`.
    pub type CreditSpecification = Fields<of::CreditSpecification>;
    impl CreditSpecification {
        /// `CPUCredits`.
        #[track_caller] pub fn cpu_credits(self, value: impl IntoVal<String>) -> Self { with(self, "CPUCredits", value) }
    }

    /// `Ebs`.
    pub type Ebs = Fields<of::Ebs>;
    impl Ebs {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EbsVolumeType = Word<fn(of::EbsVolumeType)>;
    impl EbsVolumeType {
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `standard`
        pub const Standard: Self = word("standard");
    }

    /// `ElasticGpuSpecification`.
    pub type ElasticGpuSpecification = Fields<of::ElasticGpuSpecification>;
    impl ElasticGpuSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ElasticInferenceAccelerator`.
    pub type ElasticInferenceAccelerator = Fields<of::ElasticInferenceAccelerator>;
    impl ElasticInferenceAccelerator {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Count`: at least 0.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `EnaSrdSpecification`.
    pub type EnaSrdSpecification = Fields<of::EnaSrdSpecification>;
    impl EnaSrdSpecification {
        /// `EnaSrdEnabled`.
        #[track_caller] pub fn ena_srd_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnaSrdEnabled", value) }
        /// `EnaSrdUdpSpecification`.
        #[track_caller] pub fn ena_srd_udp_specification(self, value: impl IntoVal<EnaSrdUdpSpecification>) -> Self { with(self, "EnaSrdUdpSpecification", value) }
    }

    /// `EnaSrdUdpSpecification`.
    pub type EnaSrdUdpSpecification = Fields<of::EnaSrdUdpSpecification>;
    impl EnaSrdUdpSpecification {
        /// `EnaSrdUdpEnabled`.
        #[track_caller] pub fn ena_srd_udp_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnaSrdUdpEnabled", value) }
    }

    /// `EnclaveOptions`.
    pub type EnclaveOptions = Fields<of::EnclaveOptions>;
    impl EnclaveOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `HibernationOptions`.
    pub type HibernationOptions = Fields<of::HibernationOptions>;
    impl HibernationOptions {
        /// `Configured`: default `false`.
        #[track_caller] pub fn configured(self, value: impl IntoVal<bool>) -> Self { with(self, "Configured", value) }
    }

    /// Words of `InstanceInitiatedShutdownBehavior`.
    pub type InstanceInitiatedShutdownBehavior = Word<fn(of::InstanceInitiatedShutdownBehavior)>;
    impl InstanceInitiatedShutdownBehavior {
        /// `stop`
        pub const Stop: Self = word("stop");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// `InstanceIpv6Address`.
    pub type InstanceIpv6Address = Fields<of::InstanceIpv6Address>;
    impl InstanceIpv6Address {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ipv6_address: impl IntoVal<String>) -> Self { with(empty(), "Ipv6Address", ipv6_address) }
        /// `Ipv6Address`: mandatory.
        #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
    }

    /// `LaunchTemplateSpecification`.
    ///
    /// Takes exactly one of `LaunchTemplateName` + `Version`; `LaunchTemplateId` + `Version`.
    pub type LaunchTemplateSpecification = Fields<of::LaunchTemplateSpecification>;
    impl LaunchTemplateSpecification {
        /// `LaunchTemplateId`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<Is<kinds::LaunchTemplateId>>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `LicenseSpecification`.
    pub type LicenseSpecification = Fields<of::LicenseSpecification>;
    impl LicenseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(license_configuration_arn: impl IntoVal<String>) -> Self { with(empty(), "LicenseConfigurationArn", license_configuration_arn) }
        /// `LicenseConfigurationArn`: mandatory.
        #[track_caller] pub fn license_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseConfigurationArn", value) }
    }

    /// `MetadataOptions`.
    pub type MetadataOptions = Fields<of::MetadataOptions>;
    impl MetadataOptions {
        /// `HttpEndpoint`.
        #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<MetadataOptionsHttpEndpoint>) -> Self { with(self, "HttpEndpoint", value) }
        /// `HttpProtocolIpv6`.
        #[track_caller] pub fn http_protocol_ipv6(self, value: impl IntoVal<MetadataOptionsHttpProtocolIpv6>) -> Self { with(self, "HttpProtocolIpv6", value) }
        /// `HttpPutResponseHopLimit`: 1 to 64, default `1`.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<MetadataOptionsHttpTokens>) -> Self { with(self, "HttpTokens", value) }
        /// `InstanceMetadataTags`.
        #[track_caller] pub fn instance_metadata_tags(self, value: impl IntoVal<MetadataOptionsInstanceMetadataTags>) -> Self { with(self, "InstanceMetadataTags", value) }
    }

    /// Words of `HttpEndpoint`.
    pub type MetadataOptionsHttpEndpoint = Word<fn(of::MetadataOptionsHttpEndpoint)>;
    impl MetadataOptionsHttpEndpoint {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// Words of `HttpProtocolIpv6`.
    pub type MetadataOptionsHttpProtocolIpv6 = Word<fn(of::MetadataOptionsHttpProtocolIpv6)>;
    impl MetadataOptionsHttpProtocolIpv6 {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// Words of `HttpTokens`.
    pub type MetadataOptionsHttpTokens = Word<fn(of::MetadataOptionsHttpTokens)>;
    impl MetadataOptionsHttpTokens {
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `InstanceMetadataTags`.
    pub type MetadataOptionsInstanceMetadataTags = Word<fn(of::MetadataOptionsInstanceMetadataTags)>;
    impl MetadataOptionsInstanceMetadataTags {
        /// `disabled`
        pub const Disabled: Self = word("disabled");
        /// `enabled`
        pub const Enabled: Self = word("enabled");
    }

    /// `NetworkInterface`.
    ///
    /// `AssociateCarrierIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `AssociatePublicIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `NetworkInterfaceId` excludes `AssociateCarrierIpAddress` + `AssociatePublicIpAddress`.
    pub type NetworkInterface = Fields<of::NetworkInterface>;
    impl NetworkInterface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_index: impl IntoVal<String>) -> Self { with(empty(), "DeviceIndex", device_index) }
        /// `AssociateCarrierIpAddress`.
        #[track_caller] pub fn associate_carrier_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociateCarrierIpAddress", value) }
        /// `AssociatePublicIpAddress`.
        #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceIndex`: mandatory.
        #[track_caller] pub fn device_index(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceIndex", value) }
        /// `EnaSrdSpecification`.
        #[track_caller] pub fn ena_srd_specification(self, value: impl IntoVal<EnaSrdSpecification>) -> Self { with(self, "EnaSrdSpecification", value) }
        /// `GroupSet`.
        #[track_caller] pub fn group_set(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "GroupSet", value) }
        /// `Ipv6AddressCount`.
        #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
        /// `Ipv6Addresses`.
        #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<InstanceIpv6Address>>) -> Self { with(self, "Ipv6Addresses", value) }
        /// `NetworkInterfaceId`.
        #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<Is<kinds::NetworkInterfaceId>>) -> Self { with(self, "NetworkInterfaceId", value) }
        /// `PrivateIpAddress`.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
        /// `PrivateIpAddresses`.
        #[track_caller] pub fn private_ip_addresses(self, value: impl IntoVal<List<PrivateIpAddressSpecification>>) -> Self { with(self, "PrivateIpAddresses", value) }
        /// `SecondaryPrivateIpAddressCount`.
        #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `PrivateDnsNameOptions`.
    pub type PrivateDnsNameOptions = Fields<of::PrivateDnsNameOptions>;
    impl PrivateDnsNameOptions {
        /// `EnableResourceNameDnsAAAARecord`.
        #[track_caller] pub fn enable_resource_name_dns_aaaa_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsAAAARecord", value) }
        /// `EnableResourceNameDnsARecord`.
        #[track_caller] pub fn enable_resource_name_dns_a_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsARecord", value) }
        /// `HostnameType`.
        #[track_caller] pub fn hostname_type(self, value: impl IntoVal<PrivateDnsNameOptionsHostnameType>) -> Self { with(self, "HostnameType", value) }
    }

    /// Words of `HostnameType`.
    pub type PrivateDnsNameOptionsHostnameType = Word<fn(of::PrivateDnsNameOptionsHostnameType)>;
    impl PrivateDnsNameOptionsHostnameType {
        /// `ip-name`
        pub const IpName: Self = word("ip-name");
        /// `resource-name`
        pub const ResourceName: Self = word("resource-name");
    }

    /// `PrivateIpAddressSpecification`.
    pub type PrivateIpAddressSpecification = Fields<of::PrivateIpAddressSpecification>;
    impl PrivateIpAddressSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_ip_address: impl IntoVal<String>, primary: impl IntoVal<bool>) -> Self { with(with(empty(), "PrivateIpAddress", private_ip_address), "Primary", primary) }
        /// `Primary`: mandatory.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `PrivateIpAddress`: mandatory.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    }

    /// `SsmAssociation`.
    pub type SsmAssociation = Fields<of::SsmAssociation>;
    impl SsmAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_name: impl IntoVal<String>) -> Self { with(empty(), "DocumentName", document_name) }
        /// `AssociationParameters`.
        #[track_caller] pub fn association_parameters(self, value: impl IntoVal<List<AssociationParameter>>) -> Self { with(self, "AssociationParameters", value) }
        /// `DocumentName`: mandatory.
        #[track_caller] pub fn document_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentName", value) }
    }

    /// `Volume`.
    pub type Volume = Fields<of::Volume>;
    impl Volume {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_id: impl IntoVal<Is<kinds::VolumeId>>, device: impl IntoVal<String>) -> Self { with(with(empty(), "VolumeId", volume_id), "Device", device) }
        /// `Device`: mandatory.
        #[track_caller] pub fn device(self, value: impl IntoVal<String>) -> Self { with(self, "Device", value) }
        /// `VolumeId`: mandatory.
        #[track_caller] pub fn volume_id(self, value: impl IntoVal<Is<kinds::VolumeId>>) -> Self { with(self, "VolumeId", value) }
    }
}

/// [`AWS::EC2::InstanceConnectEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnInstanceConnectEndpoint = Handle<of::CfnInstanceConnectEndpoint>;
impl cfn::ResourceType for of::CfnInstanceConnectEndpoint { const TYPE: &'static str = "AWS::EC2::InstanceConnectEndpoint"; type Tags = cfn::TagList; type Props = CfnInstanceConnectEndpointProps; type Reference = String; }
impl CfnInstanceConnectEndpoint {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `AvailabilityZoneId`.
    #[inline] pub fn attr_availability_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZoneId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InstanceConnectEndpointArn`.
    #[inline] pub fn attr_instance_connect_endpoint_arn(&self) -> Val<Is<kinds::InstanceConnectEndpointArn>> { cfn::attribute(&self.0, "InstanceConnectEndpointArn") }
    /// The attribute `NetworkInterfaceIds`.
    #[inline] pub fn attr_network_interface_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NetworkInterfaceIds") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `PublicDnsNames`.
    #[inline] pub fn attr_public_dns_names(&self) -> Val<Json> { cfn::attribute(&self.0, "PublicDnsNames") }
    /// The attribute `State`: one of `create-in-progress`, `create-complete`, `create-failed`, `delete-in-progress`, `delete-complete`, `delete-failed`, `update-in-progress`, `update-complete`, `update-failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateMessage`.
    #[inline] pub fn attr_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "StateMessage") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnInstanceConnectEndpoint`].
///
/// Mandatory: `SubnetId`.
///
/// A change replaces the resource: `ClientToken`, `PreserveClientIp`, `SecurityGroupIds`, `SubnetId`.
pub type CfnInstanceConnectEndpointProps = Fields<of::CfnInstanceConnectEndpoint>;
impl CfnInstanceConnectEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
    /// `ClientToken`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `PreserveClientIp`. Changing it replaces the resource.
    #[track_caller] pub fn preserve_client_ip(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveClientIp", value) }
    /// `SecurityGroupIds`: at most 16 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance_connect_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstanceConnectEndpoint`].
pub mod cfn_instance_connect_endpoint {
    pub use super::cfn_fpga_image::{Tag};
}

/// [`AWS::EC2::InstanceEventWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInstanceEventWindow = Handle<of::CfnInstanceEventWindow>;
impl cfn::ResourceType for of::CfnInstanceEventWindow { const TYPE: &'static str = "AWS::EC2::InstanceEventWindow"; type Tags = cfn::TagList; type Props = CfnInstanceEventWindowProps; type Reference = Is<kinds::InstanceEventWindowArn>; }
impl CfnInstanceEventWindow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InstanceEventWindowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `InstanceEventWindowId`.
    #[inline] pub fn attr_instance_event_window_id(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceEventWindowId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnInstanceEventWindow`].
///
/// Nothing is mandatory.
pub type CfnInstanceEventWindowProps = Fields<of::CfnInstanceEventWindow>;
impl CfnInstanceEventWindowProps {
    /// `CronExpression`.
    #[track_caller] pub fn cron_expression(self, value: impl IntoVal<String>) -> Self { with(self, "CronExpression", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance_event_window::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeRanges`.
    #[track_caller] pub fn time_ranges(self, value: impl IntoVal<List<cfn_instance_event_window::TimeRange>>) -> Self { with(self, "TimeRanges", value) }
}

/// Types of [`CfnInstanceEventWindow`].
pub mod cfn_instance_event_window {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum TimeRange {} impl ias_core::Optional for TimeRange {} pub enum TimeRangeEndWeekDay {} pub enum TimeRangeStartWeekDay {} }

    /// `TimeRange`.
    pub type TimeRange = Fields<of::TimeRange>;
    impl TimeRange {
        /// `EndHour`: 0 to 23.
        #[track_caller] pub fn end_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "EndHour", value) }
        /// `EndWeekDay`.
        #[track_caller] pub fn end_week_day(self, value: impl IntoVal<TimeRangeEndWeekDay>) -> Self { with(self, "EndWeekDay", value) }
        /// `StartHour`: 0 to 23.
        #[track_caller] pub fn start_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "StartHour", value) }
        /// `StartWeekDay`.
        #[track_caller] pub fn start_week_day(self, value: impl IntoVal<TimeRangeStartWeekDay>) -> Self { with(self, "StartWeekDay", value) }
    }

    /// Words of `EndWeekDay`.
    pub type TimeRangeEndWeekDay = Word<fn(of::TimeRangeEndWeekDay)>;
    impl TimeRangeEndWeekDay {
        /// `sunday`
        pub const Sunday: Self = word("sunday");
        /// `monday`
        pub const Monday: Self = word("monday");
        /// `tuesday`
        pub const Tuesday: Self = word("tuesday");
        /// `wednesday`
        pub const Wednesday: Self = word("wednesday");
        /// `thursday`
        pub const Thursday: Self = word("thursday");
        /// `friday`
        pub const Friday: Self = word("friday");
        /// `saturday`
        pub const Saturday: Self = word("saturday");
    }

    /// Words of `StartWeekDay`.
    pub type TimeRangeStartWeekDay = Word<fn(of::TimeRangeStartWeekDay)>;
    impl TimeRangeStartWeekDay {
        /// `sunday`
        pub const Sunday: Self = word("sunday");
        /// `monday`
        pub const Monday: Self = word("monday");
        /// `tuesday`
        pub const Tuesday: Self = word("tuesday");
        /// `wednesday`
        pub const Wednesday: Self = word("wednesday");
        /// `thursday`
        pub const Thursday: Self = word("thursday");
        /// `friday`
        pub const Friday: Self = word("friday");
        /// `saturday`
        pub const Saturday: Self = word("saturday");
    }
}

/// [`AWS::EC2::InternetGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html).
///
/// What `Ref` returns: `InternetGatewayId`.
pub type CfnInternetGateway = Handle<of::CfnInternetGateway>;
impl cfn::ResourceType for of::CfnInternetGateway { const TYPE: &'static str = "AWS::EC2::InternetGateway"; type Tags = cfn::TagList; type Props = CfnInternetGatewayProps; type Reference = Is<kinds::InternetGatewayId>; }
impl CfnInternetGateway {
    /// The attribute `InternetGatewayId`.
    #[inline] pub fn attr_internet_gateway_id(&self) -> Val<Is<kinds::InternetGatewayId>> { cfn::attribute(&self.0, "InternetGatewayId") }
}

/// Properties of [`CfnInternetGateway`].
///
/// Nothing is mandatory.
pub type CfnInternetGatewayProps = Fields<of::CfnInternetGateway>;
impl CfnInternetGatewayProps {
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_internet_gateway::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInternetGateway`].
pub mod cfn_internet_gateway {
    pub use super::cfn_egress_only_internet_gateway::{Tag};
}

/// [`AWS::EC2::IpPoolRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnIpPoolRouteTableAssociation = Handle<of::CfnIpPoolRouteTableAssociation>;
impl cfn::ResourceType for of::CfnIpPoolRouteTableAssociation { const TYPE: &'static str = "AWS::EC2::IpPoolRouteTableAssociation"; type Tags = cfn::NoTags; type Props = CfnIpPoolRouteTableAssociationProps; type Reference = String; }
impl CfnIpPoolRouteTableAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnIpPoolRouteTableAssociation`].
///
/// Mandatory: `PublicIpv4Pool`, `RouteTableId`.
///
/// A change replaces the resource: `PublicIpv4Pool`, `RouteTableId`.
pub type CfnIpPoolRouteTableAssociationProps = Fields<of::CfnIpPoolRouteTableAssociation>;
impl CfnIpPoolRouteTableAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(public_ipv4_pool: impl IntoVal<String>, route_table_id: impl IntoVal<String>) -> Self { with(with(empty(), "PublicIpv4Pool", public_ipv4_pool), "RouteTableId", route_table_id) }
    /// `PublicIpv4Pool`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn public_ipv4_pool(self, value: impl IntoVal<String>) -> Self { with(self, "PublicIpv4Pool", value) }
    /// `RouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteTableId", value) }
}

/// [`AWS::EC2::IpamExternalResourceVerificationToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html).
///
/// What `Ref` returns: `IpamExternalResourceVerificationTokenArn`.
pub type CfnIpamExternalResourceVerificationToken = Handle<of::CfnIpamExternalResourceVerificationToken>;
impl cfn::ResourceType for of::CfnIpamExternalResourceVerificationToken { const TYPE: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken"; type Tags = cfn::TagList; type Props = CfnIpamExternalResourceVerificationTokenProps; type Reference = Is<kinds::IpamExternalResourceVerificationTokenArn>; }
impl CfnIpamExternalResourceVerificationToken {
    /// The attribute `IpamArn`.
    #[inline] pub fn attr_ipam_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IpamArn") }
    /// The attribute `IpamExternalResourceVerificationTokenArn`.
    #[inline] pub fn attr_ipam_external_resource_verification_token_arn(&self) -> Val<Is<kinds::IpamExternalResourceVerificationTokenArn>> { cfn::attribute(&self.0, "IpamExternalResourceVerificationTokenArn") }
    /// The attribute `IpamExternalResourceVerificationTokenId`.
    #[inline] pub fn attr_ipam_external_resource_verification_token_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamExternalResourceVerificationTokenId") }
    /// The attribute `IpamRegion`.
    #[inline] pub fn attr_ipam_region(&self) -> Val<String> { cfn::attribute(&self.0, "IpamRegion") }
    /// The attribute `NotAfter`.
    #[inline] pub fn attr_not_after(&self) -> Val<String> { cfn::attribute(&self.0, "NotAfter") }
    /// The attribute `State`: one of `create-in-progress`, `create-complete`, `create-failed`, `delete-in-progress`, `delete-complete`, `delete-failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Status`: one of `valid`, `expired`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TokenName`.
    #[inline] pub fn attr_token_name(&self) -> Val<String> { cfn::attribute(&self.0, "TokenName") }
    /// The attribute `TokenValue`.
    #[inline] pub fn attr_token_value(&self) -> Val<String> { cfn::attribute(&self.0, "TokenValue") }
}

/// Properties of [`CfnIpamExternalResourceVerificationToken`].
///
/// Mandatory: `IpamId`.
///
/// A change replaces the resource: `IpamId`.
pub type CfnIpamExternalResourceVerificationTokenProps = Fields<of::CfnIpamExternalResourceVerificationToken>;
impl CfnIpamExternalResourceVerificationTokenProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipam_id: impl IntoVal<String>) -> Self { with(empty(), "IpamId", ipam_id) }
    /// `IpamId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_external_resource_verification_token::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamExternalResourceVerificationToken`].
pub mod cfn_ipam_external_resource_verification_token {
    pub use super::cfn_application_status_check::{Tag};
}

/// [`AWS::EC2::IpamInternetRegistryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html).
///
/// What `Ref` returns: `IpamInternetRegistryAssociationArn`.
pub type CfnIpamInternetRegistryAssociation = Handle<of::CfnIpamInternetRegistryAssociation>;
impl cfn::ResourceType for of::CfnIpamInternetRegistryAssociation { const TYPE: &'static str = "AWS::EC2::IpamInternetRegistryAssociation"; type Tags = cfn::TagList; type Props = CfnIpamInternetRegistryAssociationProps; type Reference = Is<kinds::IpamInternetRegistryAssociationArn>; }
impl CfnIpamInternetRegistryAssociation {
    /// The attribute `ChildRequestXml`.
    #[inline] pub fn attr_child_request_xml(&self) -> Val<String> { cfn::attribute(&self.0, "ChildRequestXml") }
    /// The attribute `IpamInternetRegistryAssociationArn`.
    #[inline] pub fn attr_ipam_internet_registry_association_arn(&self) -> Val<Is<kinds::IpamInternetRegistryAssociationArn>> { cfn::attribute(&self.0, "IpamInternetRegistryAssociationArn") }
    /// The attribute `IpamInternetRegistryAssociationId`.
    #[inline] pub fn attr_ipam_internet_registry_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "IpamInternetRegistryAssociationId") }
    /// The attribute `IpamRegion`.
    #[inline] pub fn attr_ipam_region(&self) -> Val<String> { cfn::attribute(&self.0, "IpamRegion") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `State`: one of `pending-enable`, `create-in-progress`, `create-failed`, `enable-in-progress`, `enable-complete`, `enable-failed`, `delete-in-progress`, `delete-complete`, `delete-failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnIpamInternetRegistryAssociation`].
///
/// Mandatory: `IpamId`, `Rir`, `OrganizationHandle`.
///
/// A change replaces the resource: `Description`, `IpamId`, `OrganizationHandle`, `Rir`.
pub type CfnIpamInternetRegistryAssociationProps = Fields<of::CfnIpamInternetRegistryAssociation>;
/// What [`CfnIpamInternetRegistryAssociationProps`] cannot do without.
pub struct CfnIpamInternetRegistryAssociationPropsRequired<A, B, C> {
    /// `IpamId`. Changing it replaces the resource.
    pub ipam_id: A,
    /// `Rir`. Changing it replaces the resource.
    pub rir: B,
    /// `OrganizationHandle`. Changing it replaces the resource.
    pub organization_handle: C,
}
impl CfnIpamInternetRegistryAssociationProps {
    /// Takes what is mandatory, by name: [`CfnIpamInternetRegistryAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_ipam_internet_registry_association::Rir>, C: IntoVal<String>>(required: CfnIpamInternetRegistryAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IpamId", required.ipam_id), "Rir", required.rir), "OrganizationHandle", required.organization_handle) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IpamId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipam_id(self, value: impl IntoVal<String>) -> Self { with(self, "IpamId", value) }
    /// `OrganizationHandle`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn organization_handle(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationHandle", value) }
    /// `Rir`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rir(self, value: impl IntoVal<cfn_ipam_internet_registry_association::Rir>) -> Self { with(self, "Rir", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ipam_internet_registry_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpamInternetRegistryAssociation`].
pub mod cfn_ipam_internet_registry_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Rir {} pub enum Tag {} }

    /// Words of `Rir`.
    pub type Rir = Word<fn(of::Rir)>;
    impl Rir {
        /// `RIPE`
        pub const Ripe: Self = word("RIPE");
        /// `APNIC`
        pub const Apnic: Self = word("APNIC");
        /// `ARIN`
        pub const Arin: Self = word("ARIN");
        /// `LACNIC`
        pub const Lacnic: Self = word("LACNIC");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html).
///
/// What `Ref` returns: `KeyName`.
pub type CfnKeyPair = Handle<of::CfnKeyPair>;
impl cfn::ResourceType for of::CfnKeyPair { const TYPE: &'static str = "AWS::EC2::KeyPair"; type Tags = cfn::TagList; type Props = CfnKeyPairProps; type Reference = String; }
impl CfnKeyPair {
    /// The attribute `KeyFingerprint`.
    #[inline] pub fn attr_key_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "KeyFingerprint") }
    /// The attribute `KeyPairId`.
    #[inline] pub fn attr_key_pair_id(&self) -> Val<String> { cfn::attribute(&self.0, "KeyPairId") }
}

/// Properties of [`CfnKeyPair`].
///
/// Mandatory: `KeyName`.
///
/// A change replaces the resource: `KeyFormat`, `KeyName`, `KeyType`, `PublicKeyMaterial`, `Tags`.
pub type CfnKeyPairProps = Fields<of::CfnKeyPair>;
impl CfnKeyPairProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_name: impl IntoVal<String>) -> Self { with(empty(), "KeyName", key_name) }
    /// `KeyFormat`: default `"pem"`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn key_format(self, value: impl IntoVal<cfn_key_pair::KeyFormat>) -> Self { with(self, "KeyFormat", value) }
    /// `KeyName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
    /// `KeyType`: default `"rsa"`. Changing it replaces the resource.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<cfn_key_pair::KeyType>) -> Self { with(self, "KeyType", value) }
    /// `PublicKeyMaterial`. Changing it replaces the resource.
    #[track_caller] pub fn public_key_material(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKeyMaterial", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_key_pair::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKeyPair`].
pub mod cfn_key_pair {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum KeyFormat {} pub enum KeyType {} }

    /// Words of `KeyFormat`.
    pub type KeyFormat = Word<fn(of::KeyFormat)>;
    impl KeyFormat {
        /// `pem`
        pub const Pem: Self = word("pem");
        /// `ppk`
        pub const Ppk: Self = word("ppk");
    }

    /// Words of `KeyType`.
    pub type KeyType = Word<fn(of::KeyType)>;
    impl KeyType {
        /// `rsa`
        pub const Rsa: Self = word("rsa");
        /// `ed25519`
        pub const Ed25519: Self = word("ed25519");
    }
}

/// [`AWS::EC2::LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html).
///
/// What `Ref` returns: `LaunchTemplateId`.
pub type CfnLaunchTemplate = Handle<of::CfnLaunchTemplate>;
impl cfn::ResourceType for of::CfnLaunchTemplate { const TYPE: &'static str = "AWS::EC2::LaunchTemplate"; type Tags = cfn::NoTags; type Props = CfnLaunchTemplateProps; type Reference = Is<kinds::LaunchTemplateId>; }
impl CfnLaunchTemplate {
    /// The attribute `DefaultVersionNumber`.
    #[inline] pub fn attr_default_version_number(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultVersionNumber") }
    /// The attribute `LatestVersionNumber`.
    #[inline] pub fn attr_latest_version_number(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionNumber") }
    /// The attribute `LaunchTemplateId`.
    #[inline] pub fn attr_launch_template_id(&self) -> Val<Is<kinds::LaunchTemplateId>> { cfn::attribute(&self.0, "LaunchTemplateId") }
}

/// Properties of [`CfnLaunchTemplate`].
///
/// Mandatory: `LaunchTemplateData`.
///
/// A change replaces the resource: `LaunchTemplateName`.
pub type CfnLaunchTemplateProps = Fields<of::CfnLaunchTemplate>;
impl CfnLaunchTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(launch_template_data: impl IntoVal<cfn_launch_template::LaunchTemplateData>) -> Self { with(empty(), "LaunchTemplateData", launch_template_data) }
    /// `LaunchTemplateData`: mandatory. Write-only.
    #[track_caller] pub fn launch_template_data(self, value: impl IntoVal<cfn_launch_template::LaunchTemplateData>) -> Self { with(self, "LaunchTemplateData", value) }
    /// `LaunchTemplateName`. Changing it replaces the resource.
    #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
    /// `TagSpecifications`. Write-only.
    #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<cfn_launch_template::LaunchTemplateTagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
    /// `VersionDescription`: at most 255 characters. Write-only.
    #[track_caller] pub fn version_description(self, value: impl IntoVal<String>) -> Self { with(self, "VersionDescription", value) }
}

/// Types of [`CfnLaunchTemplate`].
pub mod cfn_launch_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag, TagSpecification, TagSpecificationResourceType};
    pub use super::cfn_ec2_fleet::{PlacementTenancy};
    pub use super::cfn_instance::{EbsVolumeType, EnaSrdSpecification, EnaSrdUdpSpecification, EnclaveOptions, MetadataOptionsHttpEndpoint, MetadataOptionsHttpProtocolIpv6, MetadataOptionsHttpTokens, MetadataOptionsInstanceMetadataTags, PrivateDnsNameOptions, PrivateDnsNameOptionsHostnameType};
    mod of { pub enum AcceleratorCount {} impl ias_core::Optional for AcceleratorCount {} pub enum AcceleratorTotalMemoryMiB {} impl ias_core::Optional for AcceleratorTotalMemoryMiB {} pub enum BaselineEbsBandwidthMbps {} impl ias_core::Optional for BaselineEbsBandwidthMbps {} pub enum BaselinePerformanceFactors {} impl ias_core::Optional for BaselinePerformanceFactors {} pub enum BlockDeviceMapping {} impl ias_core::Optional for BlockDeviceMapping {} pub enum CapacityReservationSpecification {} impl ias_core::Optional for CapacityReservationSpecification {} pub enum CapacityReservationSpecificationCapacityReservationPreference {} pub enum CapacityReservationTarget {} impl ias_core::Optional for CapacityReservationTarget {} pub enum ConnectionTrackingSpecification {} impl ias_core::Optional for ConnectionTrackingSpecification {} pub enum Cpu {} impl ias_core::Optional for Cpu {} pub enum CpuOptions {} impl ias_core::Optional for CpuOptions {} pub enum CpuOptionsAmdSevSnp {} pub enum CpuOptionsNestedVirtualization {} pub enum CreditSpecification {} impl ias_core::Optional for CreditSpecification {} pub enum CreditSpecificationCpuCredits {} pub enum Ebs {} impl ias_core::Optional for Ebs {} pub enum HibernationOptions {} impl ias_core::Optional for HibernationOptions {} pub enum IamInstanceProfile {} impl ias_core::Optional for IamInstanceProfile {} pub enum InstanceMarketOptions {} impl ias_core::Optional for InstanceMarketOptions {} pub enum InstanceMarketOptionsMarketType {} pub enum InstanceRequirements {} impl ias_core::Optional for InstanceRequirements {} pub enum InstanceRequirementsAcceleratorManufacturer {} pub enum InstanceRequirementsAcceleratorName {} pub enum InstanceRequirementsAcceleratorType {} pub enum InstanceRequirementsBareMetal {} pub enum InstanceRequirementsBurstablePerformance {} pub enum InstanceRequirementsCpuManufacturer {} pub enum InstanceRequirementsInstanceGeneration {} pub enum InstanceRequirementsLocalStorage {} pub enum InstanceRequirementsLocalStorageType {} pub enum Ipv4PrefixSpecification {} impl ias_core::Optional for Ipv4PrefixSpecification {} pub enum Ipv6Add {} impl ias_core::Optional for Ipv6Add {} pub enum Ipv6PrefixSpecification {} impl ias_core::Optional for Ipv6PrefixSpecification {} pub enum LaunchTemplateData {} impl ias_core::Optional for LaunchTemplateData {} pub enum LaunchTemplateDataInstanceInitiatedShutdownBehavior {} pub enum LaunchTemplateTagSpecification {} impl ias_core::Optional for LaunchTemplateTagSpecification {} pub enum LaunchTemplateTagSpecificationResourceType {} pub enum LicenseSpecification {} impl ias_core::Optional for LicenseSpecification {} pub enum MaintenanceOptions {} impl ias_core::Optional for MaintenanceOptions {} pub enum MaintenanceOptionsAutoRecovery {} pub enum MemoryGiBPerVCpu {} impl ias_core::Optional for MemoryGiBPerVCpu {} pub enum MemoryMiB {} impl ias_core::Optional for MemoryMiB {} pub enum MetadataOptions {} impl ias_core::Optional for MetadataOptions {} pub enum Monitoring {} impl ias_core::Optional for Monitoring {} pub enum NetworkBandwidthGbps {} impl ias_core::Optional for NetworkBandwidthGbps {} pub enum NetworkInterface {} impl ias_core::Optional for NetworkInterface {} pub enum NetworkInterfaceCount {} impl ias_core::Optional for NetworkInterfaceCount {} pub enum NetworkPerformanceOptions {} impl ias_core::Optional for NetworkPerformanceOptions {} pub enum NetworkPerformanceOptionsBandwidthWeighting {} pub enum Placement {} impl ias_core::Optional for Placement {} pub enum PrivateIpAdd {} impl ias_core::Optional for PrivateIpAdd {} pub enum Reference {} impl ias_core::Optional for Reference {} pub enum SpotOptions {} impl ias_core::Optional for SpotOptions {} pub enum SpotOptionsInstanceInterruptionBehavior {} pub enum SpotOptionsSpotInstanceType {} pub enum TotalLocalStorageGb {} impl ias_core::Optional for TotalLocalStorageGb {} pub enum VCpuCount {} impl ias_core::Optional for VCpuCount {} }

    /// `AcceleratorCount`.
    pub type AcceleratorCount = Fields<of::AcceleratorCount>;
    impl AcceleratorCount {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AcceleratorTotalMemoryMiB`.
    pub type AcceleratorTotalMemoryMiB = Fields<of::AcceleratorTotalMemoryMiB>;
    impl AcceleratorTotalMemoryMiB {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `BaselineEbsBandwidthMbps`.
    pub type BaselineEbsBandwidthMbps = Fields<of::BaselineEbsBandwidthMbps>;
    impl BaselineEbsBandwidthMbps {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `BaselinePerformanceFactors`.
    pub type BaselinePerformanceFactors = Fields<of::BaselinePerformanceFactors>;
    impl BaselinePerformanceFactors {
        /// `Cpu`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<Cpu>) -> Self { with(self, "Cpu", value) }
    }

    /// `BlockDeviceMapping`.
    ///
    /// Takes exactly one of `VirtualName`; `Ebs`; `NoDevice`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// `DeviceName`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<Ebs>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `CapacityReservationSpecification`.
    pub type CapacityReservationSpecification = Fields<of::CapacityReservationSpecification>;
    impl CapacityReservationSpecification {
        /// `CapacityReservationPreference`.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<CapacityReservationSpecificationCapacityReservationPreference>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `CapacityReservationTarget`.
        #[track_caller] pub fn capacity_reservation_target(self, value: impl IntoVal<CapacityReservationTarget>) -> Self { with(self, "CapacityReservationTarget", value) }
    }

    /// Words of `CapacityReservationPreference`.
    pub type CapacityReservationSpecificationCapacityReservationPreference = Word<fn(of::CapacityReservationSpecificationCapacityReservationPreference)>;
    impl CapacityReservationSpecificationCapacityReservationPreference {
        /// `capacity-reservations-only`
        pub const CapacityReservationsOnly: Self = word("capacity-reservations-only");
        /// `none`
        pub const None: Self = word("none");
        /// `open`
        pub const Open: Self = word("open");
    }

    /// `CapacityReservationTarget`.
    pub type CapacityReservationTarget = Fields<of::CapacityReservationTarget>;
    impl CapacityReservationTarget {
        /// `CapacityReservationId`.
        #[track_caller] pub fn capacity_reservation_id(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationId", value) }
        /// `CapacityReservationResourceGroupArn`.
        #[track_caller] pub fn capacity_reservation_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationResourceGroupArn", value) }
    }

    /// `ConnectionTrackingSpecification`.
    pub type ConnectionTrackingSpecification = Fields<of::ConnectionTrackingSpecification>;
    impl ConnectionTrackingSpecification {
        /// `TcpEstablishedTimeout`.
        #[track_caller] pub fn tcp_established_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "TcpEstablishedTimeout", value) }
        /// `UdpStreamTimeout`.
        #[track_caller] pub fn udp_stream_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "UdpStreamTimeout", value) }
        /// `UdpTimeout`.
        #[track_caller] pub fn udp_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "UdpTimeout", value) }
    }

    /// `Cpu`.
    pub type Cpu = Fields<of::Cpu>;
    impl Cpu {
        /// `References`: no item twice.
        #[track_caller] pub fn references(self, value: impl IntoVal<List<Reference>>) -> Self { with(self, "References", value) }
    }

    /// `CpuOptions`.
    pub type CpuOptions = Fields<of::CpuOptions>;
    impl CpuOptions {
        /// `AmdSevSnp`.
        #[track_caller] pub fn amd_sev_snp(self, value: impl IntoVal<CpuOptionsAmdSevSnp>) -> Self { with(self, "AmdSevSnp", value) }
        /// `CoreCount`.
        #[track_caller] pub fn core_count(self, value: impl IntoVal<i64>) -> Self { with(self, "CoreCount", value) }
        /// `NestedVirtualization`.
        #[track_caller] pub fn nested_virtualization(self, value: impl IntoVal<CpuOptionsNestedVirtualization>) -> Self { with(self, "NestedVirtualization", value) }
        /// `ThreadsPerCore`.
        #[track_caller] pub fn threads_per_core(self, value: impl IntoVal<i64>) -> Self { with(self, "ThreadsPerCore", value) }
    }

    /// Words of `AmdSevSnp`.
    pub type CpuOptionsAmdSevSnp = Word<fn(of::CpuOptionsAmdSevSnp)>;
    impl CpuOptionsAmdSevSnp {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// Words of `NestedVirtualization`.
    pub type CpuOptionsNestedVirtualization = Word<fn(of::CpuOptionsNestedVirtualization)>;
    impl CpuOptionsNestedVirtualization {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `CreditSpecification`.
    pub type CreditSpecification = Fields<of::CreditSpecification>;
    impl CreditSpecification {
        /// `CpuCredits`.
        #[track_caller] pub fn cpu_credits(self, value: impl IntoVal<CreditSpecificationCpuCredits>) -> Self { with(self, "CpuCredits", value) }
    }

    /// Words of `CpuCredits`.
    pub type CreditSpecificationCpuCredits = Word<fn(of::CreditSpecificationCpuCredits)>;
    impl CreditSpecificationCpuCredits {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `unlimited`
        pub const Unlimited: Self = word("unlimited");
    }

    /// `Ebs`.
    pub type Ebs = Fields<of::Ebs>;
    impl Ebs {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `EbsCardIndex`.
        #[track_caller] pub fn ebs_card_index(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsCardIndex", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `Throughput`.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeInitializationRate`.
        #[track_caller] pub fn volume_initialization_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeInitializationRate", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// `HibernationOptions`.
    pub type HibernationOptions = Fields<of::HibernationOptions>;
    impl HibernationOptions {
        /// `Configured`.
        #[track_caller] pub fn configured(self, value: impl IntoVal<bool>) -> Self { with(self, "Configured", value) }
    }

    /// `IamInstanceProfile`.
    pub type IamInstanceProfile = Fields<of::IamInstanceProfile>;
    impl IamInstanceProfile {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<Is<kinds::InstanceProfileName>>) -> Self { with(self, "Name", value) }
    }

    /// `InstanceMarketOptions`.
    pub type InstanceMarketOptions = Fields<of::InstanceMarketOptions>;
    impl InstanceMarketOptions {
        /// `MarketType`.
        #[track_caller] pub fn market_type(self, value: impl IntoVal<InstanceMarketOptionsMarketType>) -> Self { with(self, "MarketType", value) }
        /// `SpotOptions`.
        #[track_caller] pub fn spot_options(self, value: impl IntoVal<SpotOptions>) -> Self { with(self, "SpotOptions", value) }
    }

    /// Words of `MarketType`.
    pub type InstanceMarketOptionsMarketType = Word<fn(of::InstanceMarketOptionsMarketType)>;
    impl InstanceMarketOptionsMarketType {
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `interruptible-capacity-reservation`
        pub const InterruptibleCapacityReservation: Self = word("interruptible-capacity-reservation");
        /// `on-demand`
        pub const OnDemand: Self = word("on-demand");
        /// `spot`
        pub const Spot: Self = word("spot");
    }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCount>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorManufacturers`.
        #[track_caller] pub fn accelerator_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorManufacturer>>) -> Self { with(self, "AcceleratorManufacturers", value) }
        /// `AcceleratorNames`.
        #[track_caller] pub fn accelerator_names(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorName>>) -> Self { with(self, "AcceleratorNames", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiB>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<InstanceRequirementsAcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `BareMetal`.
        #[track_caller] pub fn bare_metal(self, value: impl IntoVal<InstanceRequirementsBareMetal>) -> Self { with(self, "BareMetal", value) }
        /// `BaselineEbsBandwidthMbps`.
        #[track_caller] pub fn baseline_ebs_bandwidth_mbps(self, value: impl IntoVal<BaselineEbsBandwidthMbps>) -> Self { with(self, "BaselineEbsBandwidthMbps", value) }
        /// `BaselinePerformanceFactors`.
        #[track_caller] pub fn baseline_performance_factors(self, value: impl IntoVal<BaselinePerformanceFactors>) -> Self { with(self, "BaselinePerformanceFactors", value) }
        /// `BurstablePerformance`.
        #[track_caller] pub fn burstable_performance(self, value: impl IntoVal<InstanceRequirementsBurstablePerformance>) -> Self { with(self, "BurstablePerformance", value) }
        /// `CpuManufacturers`.
        #[track_caller] pub fn cpu_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsCpuManufacturer>>) -> Self { with(self, "CpuManufacturers", value) }
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `InstanceGenerations`.
        #[track_caller] pub fn instance_generations(self, value: impl IntoVal<List<InstanceRequirementsInstanceGeneration>>) -> Self { with(self, "InstanceGenerations", value) }
        /// `LocalStorage`.
        #[track_caller] pub fn local_storage(self, value: impl IntoVal<InstanceRequirementsLocalStorage>) -> Self { with(self, "LocalStorage", value) }
        /// `LocalStorageTypes`.
        #[track_caller] pub fn local_storage_types(self, value: impl IntoVal<List<InstanceRequirementsLocalStorageType>>) -> Self { with(self, "LocalStorageTypes", value) }
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        #[track_caller] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value) }
        /// `MemoryGiBPerVCpu`.
        #[track_caller] pub fn memory_gi_b_per_v_cpu(self, value: impl IntoVal<MemoryGiBPerVCpu>) -> Self { with(self, "MemoryGiBPerVCpu", value) }
        /// `MemoryMiB`.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiB>) -> Self { with(self, "MemoryMiB", value) }
        /// `NetworkBandwidthGbps`.
        #[track_caller] pub fn network_bandwidth_gbps(self, value: impl IntoVal<NetworkBandwidthGbps>) -> Self { with(self, "NetworkBandwidthGbps", value) }
        /// `NetworkInterfaceCount`.
        #[track_caller] pub fn network_interface_count(self, value: impl IntoVal<NetworkInterfaceCount>) -> Self { with(self, "NetworkInterfaceCount", value) }
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandMaxPricePercentageOverLowestPrice", value) }
        /// `RequireHibernateSupport`.
        #[track_caller] pub fn require_hibernate_support(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireHibernateSupport", value) }
        /// `SpotMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn spot_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotMaxPricePercentageOverLowestPrice", value) }
        /// `TotalLocalStorageGB`.
        #[track_caller] pub fn total_local_storage_gb(self, value: impl IntoVal<TotalLocalStorageGb>) -> Self { with(self, "TotalLocalStorageGB", value) }
        /// `VCpuCount`.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCount>) -> Self { with(self, "VCpuCount", value) }
    }

    /// Words of `AcceleratorManufacturer`.
    pub type InstanceRequirementsAcceleratorManufacturer = Word<fn(of::InstanceRequirementsAcceleratorManufacturer)>;
    impl InstanceRequirementsAcceleratorManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `habana`
        pub const Habana: Self = word("habana");
        /// `nvidia`
        pub const Nvidia: Self = word("nvidia");
        /// `xilinx`
        pub const Xilinx: Self = word("xilinx");
    }

    /// Words of `AcceleratorName`.
    pub type InstanceRequirementsAcceleratorName = Word<fn(of::InstanceRequirementsAcceleratorName)>;
    impl InstanceRequirementsAcceleratorName {
        /// `a100`
        pub const A100: Self = word("a100");
        /// `a10g`
        pub const A10g: Self = word("a10g");
        /// `gaudi-hl-205`
        pub const GaudiHl205: Self = word("gaudi-hl-205");
        /// `h100`
        pub const H100: Self = word("h100");
        /// `inferentia`
        pub const Inferentia: Self = word("inferentia");
        /// `inferentia2`
        pub const Inferentia2: Self = word("inferentia2");
        /// `k520`
        pub const K520: Self = word("k520");
        /// `k80`
        pub const K80: Self = word("k80");
        /// `l4`
        pub const L4: Self = word("l4");
        /// `l40s`
        pub const L40s: Self = word("l40s");
        /// `m60`
        pub const M60: Self = word("m60");
        /// `radeon-pro-v520`
        pub const RadeonProV520: Self = word("radeon-pro-v520");
        /// `t4`
        pub const T4: Self = word("t4");
        /// `t4g`
        pub const T4g: Self = word("t4g");
        /// `trainium`
        pub const Trainium: Self = word("trainium");
        /// `trainium2`
        pub const Trainium2: Self = word("trainium2");
        /// `u30`
        pub const U30: Self = word("u30");
        /// `v100`
        pub const V100: Self = word("v100");
        /// `vu9p`
        pub const Vu9p: Self = word("vu9p");
    }

    /// Words of `AcceleratorType`.
    pub type InstanceRequirementsAcceleratorType = Word<fn(of::InstanceRequirementsAcceleratorType)>;
    impl InstanceRequirementsAcceleratorType {
        /// `fpga`
        pub const Fpga: Self = word("fpga");
        /// `gpu`
        pub const Gpu: Self = word("gpu");
        /// `inference`
        pub const Inference: Self = word("inference");
        /// `media`
        pub const Media: Self = word("media");
    }

    /// Words of `BareMetal`.
    pub type InstanceRequirementsBareMetal = Word<fn(of::InstanceRequirementsBareMetal)>;
    impl InstanceRequirementsBareMetal {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `BurstablePerformance`.
    pub type InstanceRequirementsBurstablePerformance = Word<fn(of::InstanceRequirementsBurstablePerformance)>;
    impl InstanceRequirementsBurstablePerformance {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `CpuManufacturer`.
    pub type InstanceRequirementsCpuManufacturer = Word<fn(of::InstanceRequirementsCpuManufacturer)>;
    impl InstanceRequirementsCpuManufacturer {
        /// `amazon-web-services`
        pub const AmazonWebServices: Self = word("amazon-web-services");
        /// `amd`
        pub const Amd: Self = word("amd");
        /// `apple`
        pub const Apple: Self = word("apple");
        /// `intel`
        pub const Intel: Self = word("intel");
    }

    /// Words of `InstanceGeneration`.
    pub type InstanceRequirementsInstanceGeneration = Word<fn(of::InstanceRequirementsInstanceGeneration)>;
    impl InstanceRequirementsInstanceGeneration {
        /// `current`
        pub const Current: Self = word("current");
        /// `previous`
        pub const Previous: Self = word("previous");
    }

    /// Words of `LocalStorage`.
    pub type InstanceRequirementsLocalStorage = Word<fn(of::InstanceRequirementsLocalStorage)>;
    impl InstanceRequirementsLocalStorage {
        /// `excluded`
        pub const Excluded: Self = word("excluded");
        /// `included`
        pub const Included: Self = word("included");
        /// `required`
        pub const Required: Self = word("required");
    }

    /// Words of `LocalStorageType`.
    pub type InstanceRequirementsLocalStorageType = Word<fn(of::InstanceRequirementsLocalStorageType)>;
    impl InstanceRequirementsLocalStorageType {
        /// `hdd`
        pub const Hdd: Self = word("hdd");
        /// `ssd`
        pub const Ssd: Self = word("ssd");
    }

    /// `Ipv4PrefixSpecification`.
    pub type Ipv4PrefixSpecification = Fields<of::Ipv4PrefixSpecification>;
    impl Ipv4PrefixSpecification {
        /// `Ipv4Prefix`.
        #[track_caller] pub fn ipv4_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4Prefix", value) }
    }

    /// `Ipv6Add`.
    pub type Ipv6Add = Fields<of::Ipv6Add>;
    impl Ipv6Add {
        /// `Ipv6Address`.
        #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
    }

    /// `Ipv6PrefixSpecification`.
    pub type Ipv6PrefixSpecification = Fields<of::Ipv6PrefixSpecification>;
    impl Ipv6PrefixSpecification {
        /// `Ipv6Prefix`.
        #[track_caller] pub fn ipv6_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Prefix", value) }
    }

    /// `LaunchTemplateData`.
    pub type LaunchTemplateData = Fields<of::LaunchTemplateData>;
    impl LaunchTemplateData {
        /// `BlockDeviceMappings`.
        #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
        /// `CapacityReservationSpecification`.
        #[track_caller] pub fn capacity_reservation_specification(self, value: impl IntoVal<CapacityReservationSpecification>) -> Self { with(self, "CapacityReservationSpecification", value) }
        /// `CpuOptions`.
        #[track_caller] pub fn cpu_options(self, value: impl IntoVal<CpuOptions>) -> Self { with(self, "CpuOptions", value) }
        /// `CreditSpecification`.
        #[track_caller] pub fn credit_specification(self, value: impl IntoVal<CreditSpecification>) -> Self { with(self, "CreditSpecification", value) }
        /// `DisableApiStop`.
        #[track_caller] pub fn disable_api_stop(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableApiStop", value) }
        /// `DisableApiTermination`.
        #[track_caller] pub fn disable_api_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableApiTermination", value) }
        /// `EbsOptimized`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
        /// `EnclaveOptions`.
        #[track_caller] pub fn enclave_options(self, value: impl IntoVal<EnclaveOptions>) -> Self { with(self, "EnclaveOptions", value) }
        /// `HibernationOptions`.
        #[track_caller] pub fn hibernation_options(self, value: impl IntoVal<HibernationOptions>) -> Self { with(self, "HibernationOptions", value) }
        /// `IamInstanceProfile`.
        #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<IamInstanceProfile>) -> Self { with(self, "IamInstanceProfile", value) }
        /// `ImageId`.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `InstanceInitiatedShutdownBehavior`.
        #[track_caller] pub fn instance_initiated_shutdown_behavior(self, value: impl IntoVal<LaunchTemplateDataInstanceInitiatedShutdownBehavior>) -> Self { with(self, "InstanceInitiatedShutdownBehavior", value) }
        /// `InstanceMarketOptions`.
        #[track_caller] pub fn instance_market_options(self, value: impl IntoVal<InstanceMarketOptions>) -> Self { with(self, "InstanceMarketOptions", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `KernelId`.
        #[track_caller] pub fn kernel_id(self, value: impl IntoVal<String>) -> Self { with(self, "KernelId", value) }
        /// `KeyName`.
        #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
        /// `LicenseSpecifications`.
        #[track_caller] pub fn license_specifications(self, value: impl IntoVal<List<LicenseSpecification>>) -> Self { with(self, "LicenseSpecifications", value) }
        /// `MaintenanceOptions`.
        #[track_caller] pub fn maintenance_options(self, value: impl IntoVal<MaintenanceOptions>) -> Self { with(self, "MaintenanceOptions", value) }
        /// `MetadataOptions`.
        #[track_caller] pub fn metadata_options(self, value: impl IntoVal<MetadataOptions>) -> Self { with(self, "MetadataOptions", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<Monitoring>) -> Self { with(self, "Monitoring", value) }
        /// `NetworkInterfaces`.
        #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<NetworkInterface>>) -> Self { with(self, "NetworkInterfaces", value) }
        /// `NetworkPerformanceOptions`.
        #[track_caller] pub fn network_performance_options(self, value: impl IntoVal<NetworkPerformanceOptions>) -> Self { with(self, "NetworkPerformanceOptions", value) }
        /// `Placement`.
        #[track_caller] pub fn placement(self, value: impl IntoVal<Placement>) -> Self { with(self, "Placement", value) }
        /// `PrivateDnsNameOptions`.
        #[track_caller] pub fn private_dns_name_options(self, value: impl IntoVal<PrivateDnsNameOptions>) -> Self { with(self, "PrivateDnsNameOptions", value) }
        /// `RamDiskId`.
        #[track_caller] pub fn ram_disk_id(self, value: impl IntoVal<String>) -> Self { with(self, "RamDiskId", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SecurityGroups`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroups", value) }
        /// `TagSpecifications`.
        #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<TagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
        /// `UserData`.
        #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
    }

    /// Words of `InstanceInitiatedShutdownBehavior`.
    pub type LaunchTemplateDataInstanceInitiatedShutdownBehavior = Word<fn(of::LaunchTemplateDataInstanceInitiatedShutdownBehavior)>;
    impl LaunchTemplateDataInstanceInitiatedShutdownBehavior {
        /// `stop`
        pub const Stop: Self = word("stop");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// `LaunchTemplateTagSpecification`.
    pub type LaunchTemplateTagSpecification = Fields<of::LaunchTemplateTagSpecification>;
    impl LaunchTemplateTagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<LaunchTemplateTagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `ResourceType`.
    pub type LaunchTemplateTagSpecificationResourceType = Word<fn(of::LaunchTemplateTagSpecificationResourceType)>;
    impl LaunchTemplateTagSpecificationResourceType {
        /// `application-status-check`
        pub const ApplicationStatusCheck: Self = word("application-status-check");
        /// `capacity-block`
        pub const CapacityBlock: Self = word("capacity-block");
        /// `capacity-manager-data-export`
        pub const CapacityManagerDataExport: Self = word("capacity-manager-data-export");
        /// `capacity-reservation`
        pub const CapacityReservation: Self = word("capacity-reservation");
        /// `capacity-reservation-cancellation-quote`
        pub const CapacityReservationCancellationQuote: Self = word("capacity-reservation-cancellation-quote");
        /// `capacity-reservation-fleet`
        pub const CapacityReservationFleet: Self = word("capacity-reservation-fleet");
        /// `capacity-reservation-modification-quote`
        pub const CapacityReservationModificationQuote: Self = word("capacity-reservation-modification-quote");
        /// `carrier-gateway`
        pub const CarrierGateway: Self = word("carrier-gateway");
        /// `client-vpn-endpoint`
        pub const ClientVpnEndpoint: Self = word("client-vpn-endpoint");
        /// `coip-pool`
        pub const CoipPool: Self = word("coip-pool");
        /// `customer-gateway`
        pub const CustomerGateway: Self = word("customer-gateway");
        /// `declarative-policies-report`
        pub const DeclarativePoliciesReport: Self = word("declarative-policies-report");
        /// `dedicated-host`
        pub const DedicatedHost: Self = word("dedicated-host");
        /// `dhcp-options`
        pub const DhcpOptions: Self = word("dhcp-options");
        /// `egress-only-internet-gateway`
        pub const EgressOnlyInternetGateway: Self = word("egress-only-internet-gateway");
        /// `elastic-gpu`
        pub const ElasticGpu: Self = word("elastic-gpu");
        /// `elastic-ip`
        pub const ElasticIp: Self = word("elastic-ip");
        /// `export-image-task`
        pub const ExportImageTask: Self = word("export-image-task");
        /// `export-instance-task`
        pub const ExportInstanceTask: Self = word("export-instance-task");
        /// `fleet`
        pub const Fleet: Self = word("fleet");
        /// `fpga-image`
        pub const FpgaImage: Self = word("fpga-image");
        /// `host-reservation`
        pub const HostReservation: Self = word("host-reservation");
        /// `image`
        pub const Image: Self = word("image");
        /// `image-usage-report`
        pub const ImageUsageReport: Self = word("image-usage-report");
        /// `import-image-task`
        pub const ImportImageTask: Self = word("import-image-task");
        /// `import-snapshot-task`
        pub const ImportSnapshotTask: Self = word("import-snapshot-task");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `instance-connect-endpoint`
        pub const InstanceConnectEndpoint: Self = word("instance-connect-endpoint");
        /// `instance-event-window`
        pub const InstanceEventWindow: Self = word("instance-event-window");
        /// `internet-gateway`
        pub const InternetGateway: Self = word("internet-gateway");
        /// `ipam`
        pub const Ipam: Self = word("ipam");
        /// `ipam-external-resource-verification-token`
        pub const IpamExternalResourceVerificationToken: Self = word("ipam-external-resource-verification-token");
        /// `ipam-internet-registry-association`
        pub const IpamInternetRegistryAssociation: Self = word("ipam-internet-registry-association");
        /// `ipam-policy`
        pub const IpamPolicy: Self = word("ipam-policy");
        /// `ipam-pool`
        pub const IpamPool: Self = word("ipam-pool");
        /// `ipam-pool-allocation`
        pub const IpamPoolAllocation: Self = word("ipam-pool-allocation");
        /// `ipam-prefix-list-resolver`
        pub const IpamPrefixListResolver: Self = word("ipam-prefix-list-resolver");
        /// `ipam-prefix-list-resolver-target`
        pub const IpamPrefixListResolverTarget: Self = word("ipam-prefix-list-resolver-target");
        /// `ipam-resource-discovery`
        pub const IpamResourceDiscovery: Self = word("ipam-resource-discovery");
        /// `ipam-resource-discovery-association`
        pub const IpamResourceDiscoveryAssociation: Self = word("ipam-resource-discovery-association");
        /// `ipam-scope`
        pub const IpamScope: Self = word("ipam-scope");
        /// `ipv4pool-ec2`
        pub const Ipv4poolEc2: Self = word("ipv4pool-ec2");
        /// `ipv6pool-ec2`
        pub const Ipv6poolEc2: Self = word("ipv6pool-ec2");
        /// `key-pair`
        pub const KeyPair: Self = word("key-pair");
        /// `launch-template`
        pub const LaunchTemplate: Self = word("launch-template");
        /// `local-gateway`
        pub const LocalGateway: Self = word("local-gateway");
        /// `local-gateway-route-table`
        pub const LocalGatewayRouteTable: Self = word("local-gateway-route-table");
        /// `local-gateway-route-table-virtual-interface-group-association`
        pub const LocalGatewayRouteTableVirtualInterfaceGroupAssociation: Self = word("local-gateway-route-table-virtual-interface-group-association");
        /// `local-gateway-route-table-vpc-association`
        pub const LocalGatewayRouteTableVpcAssociation: Self = word("local-gateway-route-table-vpc-association");
        /// `local-gateway-virtual-interface`
        pub const LocalGatewayVirtualInterface: Self = word("local-gateway-virtual-interface");
        /// `local-gateway-virtual-interface-group`
        pub const LocalGatewayVirtualInterfaceGroup: Self = word("local-gateway-virtual-interface-group");
        /// `mac-modification-task`
        pub const MacModificationTask: Self = word("mac-modification-task");
        /// `natgateway`
        pub const Natgateway: Self = word("natgateway");
        /// `network-acl`
        pub const NetworkAcl: Self = word("network-acl");
        /// `network-insights-access-scope`
        pub const NetworkInsightsAccessScope: Self = word("network-insights-access-scope");
        /// `network-insights-access-scope-analysis`
        pub const NetworkInsightsAccessScopeAnalysis: Self = word("network-insights-access-scope-analysis");
        /// `network-insights-analysis`
        pub const NetworkInsightsAnalysis: Self = word("network-insights-analysis");
        /// `network-insights-path`
        pub const NetworkInsightsPath: Self = word("network-insights-path");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
        /// `outpost-lag`
        pub const OutpostLag: Self = word("outpost-lag");
        /// `placement-group`
        pub const PlacementGroup: Self = word("placement-group");
        /// `prefix-list`
        pub const PrefixList: Self = word("prefix-list");
        /// `replace-root-volume-task`
        pub const ReplaceRootVolumeTask: Self = word("replace-root-volume-task");
        /// `reserved-instances`
        pub const ReservedInstances: Self = word("reserved-instances");
        /// `route-server`
        pub const RouteServer: Self = word("route-server");
        /// `route-server-endpoint`
        pub const RouteServerEndpoint: Self = word("route-server-endpoint");
        /// `route-server-peer`
        pub const RouteServerPeer: Self = word("route-server-peer");
        /// `route-table`
        pub const RouteTable: Self = word("route-table");
        /// `secondary-interface`
        pub const SecondaryInterface: Self = word("secondary-interface");
        /// `secondary-network`
        pub const SecondaryNetwork: Self = word("secondary-network");
        /// `secondary-subnet`
        pub const SecondarySubnet: Self = word("secondary-subnet");
        /// `security-group`
        pub const SecurityGroup: Self = word("security-group");
        /// `security-group-rule`
        pub const SecurityGroupRule: Self = word("security-group-rule");
        /// `service-link-virtual-interface`
        pub const ServiceLinkVirtualInterface: Self = word("service-link-virtual-interface");
        /// `snapshot`
        pub const Snapshot: Self = word("snapshot");
        /// `spot-fleet-request`
        pub const SpotFleetRequest: Self = word("spot-fleet-request");
        /// `spot-instances-request`
        pub const SpotInstancesRequest: Self = word("spot-instances-request");
        /// `subnet`
        pub const Subnet: Self = word("subnet");
        /// `subnet-cidr-reservation`
        pub const SubnetCidrReservation: Self = word("subnet-cidr-reservation");
        /// `traffic-mirror-filter`
        pub const TrafficMirrorFilter: Self = word("traffic-mirror-filter");
        /// `traffic-mirror-filter-rule`
        pub const TrafficMirrorFilterRule: Self = word("traffic-mirror-filter-rule");
        /// `traffic-mirror-session`
        pub const TrafficMirrorSession: Self = word("traffic-mirror-session");
        /// `traffic-mirror-target`
        pub const TrafficMirrorTarget: Self = word("traffic-mirror-target");
        /// `transit-gateway`
        pub const TransitGateway: Self = word("transit-gateway");
        /// `transit-gateway-attachment`
        pub const TransitGatewayAttachment: Self = word("transit-gateway-attachment");
        /// `transit-gateway-connect-peer`
        pub const TransitGatewayConnectPeer: Self = word("transit-gateway-connect-peer");
        /// `transit-gateway-metering-policy`
        pub const TransitGatewayMeteringPolicy: Self = word("transit-gateway-metering-policy");
        /// `transit-gateway-multicast-domain`
        pub const TransitGatewayMulticastDomain: Self = word("transit-gateway-multicast-domain");
        /// `transit-gateway-policy-table`
        pub const TransitGatewayPolicyTable: Self = word("transit-gateway-policy-table");
        /// `transit-gateway-route-table`
        pub const TransitGatewayRouteTable: Self = word("transit-gateway-route-table");
        /// `transit-gateway-route-table-announcement`
        pub const TransitGatewayRouteTableAnnouncement: Self = word("transit-gateway-route-table-announcement");
        /// `verified-access-endpoint`
        pub const VerifiedAccessEndpoint: Self = word("verified-access-endpoint");
        /// `verified-access-endpoint-target`
        pub const VerifiedAccessEndpointTarget: Self = word("verified-access-endpoint-target");
        /// `verified-access-group`
        pub const VerifiedAccessGroup: Self = word("verified-access-group");
        /// `verified-access-instance`
        pub const VerifiedAccessInstance: Self = word("verified-access-instance");
        /// `verified-access-policy`
        pub const VerifiedAccessPolicy: Self = word("verified-access-policy");
        /// `verified-access-trust-provider`
        pub const VerifiedAccessTrustProvider: Self = word("verified-access-trust-provider");
        /// `volume`
        pub const Volume: Self = word("volume");
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `vpc-block-public-access-exclusion`
        pub const VpcBlockPublicAccessExclusion: Self = word("vpc-block-public-access-exclusion");
        /// `vpc-encryption-control`
        pub const VpcEncryptionControl: Self = word("vpc-encryption-control");
        /// `vpc-endpoint`
        pub const VpcEndpoint: Self = word("vpc-endpoint");
        /// `vpc-endpoint-connection`
        pub const VpcEndpointConnection: Self = word("vpc-endpoint-connection");
        /// `vpc-endpoint-connection-device-type`
        pub const VpcEndpointConnectionDeviceType: Self = word("vpc-endpoint-connection-device-type");
        /// `vpc-endpoint-service`
        pub const VpcEndpointService: Self = word("vpc-endpoint-service");
        /// `vpc-endpoint-service-permission`
        pub const VpcEndpointServicePermission: Self = word("vpc-endpoint-service-permission");
        /// `vpc-flow-log`
        pub const VpcFlowLog: Self = word("vpc-flow-log");
        /// `vpc-peering-connection`
        pub const VpcPeeringConnection: Self = word("vpc-peering-connection");
        /// `vpn-concentrator`
        pub const VpnConcentrator: Self = word("vpn-concentrator");
        /// `vpn-connection`
        pub const VpnConnection: Self = word("vpn-connection");
        /// `vpn-connection-device-type`
        pub const VpnConnectionDeviceType: Self = word("vpn-connection-device-type");
        /// `vpn-gateway`
        pub const VpnGateway: Self = word("vpn-gateway");
    }

    /// `LicenseSpecification`.
    pub type LicenseSpecification = Fields<of::LicenseSpecification>;
    impl LicenseSpecification {
        /// `LicenseConfigurationArn`.
        #[track_caller] pub fn license_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseConfigurationArn", value) }
    }

    /// `MaintenanceOptions`.
    pub type MaintenanceOptions = Fields<of::MaintenanceOptions>;
    impl MaintenanceOptions {
        /// `AutoRecovery`.
        #[track_caller] pub fn auto_recovery(self, value: impl IntoVal<MaintenanceOptionsAutoRecovery>) -> Self { with(self, "AutoRecovery", value) }
    }

    /// Words of `AutoRecovery`.
    pub type MaintenanceOptionsAutoRecovery = Word<fn(of::MaintenanceOptionsAutoRecovery)>;
    impl MaintenanceOptionsAutoRecovery {
        /// `default`
        pub const Default: Self = word("default");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// `MemoryGiBPerVCpu`.
    pub type MemoryGiBPerVCpu = Fields<of::MemoryGiBPerVCpu>;
    impl MemoryGiBPerVCpu {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `MemoryMiB`.
    pub type MemoryMiB = Fields<of::MemoryMiB>;
    impl MemoryMiB {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `MetadataOptions`.
    pub type MetadataOptions = Fields<of::MetadataOptions>;
    impl MetadataOptions {
        /// `HttpEndpoint`.
        #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<MetadataOptionsHttpEndpoint>) -> Self { with(self, "HttpEndpoint", value) }
        /// `HttpProtocolIpv6`.
        #[track_caller] pub fn http_protocol_ipv6(self, value: impl IntoVal<MetadataOptionsHttpProtocolIpv6>) -> Self { with(self, "HttpProtocolIpv6", value) }
        /// `HttpPutResponseHopLimit`.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<MetadataOptionsHttpTokens>) -> Self { with(self, "HttpTokens", value) }
        /// `InstanceMetadataTags`.
        #[track_caller] pub fn instance_metadata_tags(self, value: impl IntoVal<MetadataOptionsInstanceMetadataTags>) -> Self { with(self, "InstanceMetadataTags", value) }
    }

    /// `Monitoring`.
    pub type Monitoring = Fields<of::Monitoring>;
    impl Monitoring {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `NetworkBandwidthGbps`.
    pub type NetworkBandwidthGbps = Fields<of::NetworkBandwidthGbps>;
    impl NetworkBandwidthGbps {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkInterface`.
    ///
    /// `AssociateCarrierIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `AssociatePublicIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `NetworkInterfaceId` excludes `AssociateCarrierIpAddress` + `AssociatePublicIpAddress`.
    pub type NetworkInterface = Fields<of::NetworkInterface>;
    impl NetworkInterface {
        /// `AssociateCarrierIpAddress`.
        #[track_caller] pub fn associate_carrier_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociateCarrierIpAddress", value) }
        /// `AssociatePublicIpAddress`.
        #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
        /// `ConnectionTrackingSpecification`.
        #[track_caller] pub fn connection_tracking_specification(self, value: impl IntoVal<ConnectionTrackingSpecification>) -> Self { with(self, "ConnectionTrackingSpecification", value) }
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceIndex`.
        #[track_caller] pub fn device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "DeviceIndex", value) }
        /// `EnaQueueCount`.
        #[track_caller] pub fn ena_queue_count(self, value: impl IntoVal<i64>) -> Self { with(self, "EnaQueueCount", value) }
        /// `EnaSrdSpecification`.
        #[track_caller] pub fn ena_srd_specification(self, value: impl IntoVal<EnaSrdSpecification>) -> Self { with(self, "EnaSrdSpecification", value) }
        /// `Groups`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "Groups", value) }
        /// `InterfaceType`.
        #[track_caller] pub fn interface_type(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceType", value) }
        /// `Ipv4PrefixCount`.
        #[track_caller] pub fn ipv4_prefix_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4PrefixCount", value) }
        /// `Ipv4Prefixes`.
        #[track_caller] pub fn ipv4_prefixes(self, value: impl IntoVal<List<Ipv4PrefixSpecification>>) -> Self { with(self, "Ipv4Prefixes", value) }
        /// `Ipv6AddressCount`.
        #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
        /// `Ipv6Addresses`.
        #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<Ipv6Add>>) -> Self { with(self, "Ipv6Addresses", value) }
        /// `Ipv6PrefixCount`.
        #[track_caller] pub fn ipv6_prefix_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6PrefixCount", value) }
        /// `Ipv6Prefixes`.
        #[track_caller] pub fn ipv6_prefixes(self, value: impl IntoVal<List<Ipv6PrefixSpecification>>) -> Self { with(self, "Ipv6Prefixes", value) }
        /// `NetworkCardIndex`.
        #[track_caller] pub fn network_card_index(self, value: impl IntoVal<i64>) -> Self { with(self, "NetworkCardIndex", value) }
        /// `NetworkInterfaceId`.
        #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<Is<kinds::NetworkInterfaceId>>) -> Self { with(self, "NetworkInterfaceId", value) }
        /// `PrimaryIpv6`.
        #[track_caller] pub fn primary_ipv6(self, value: impl IntoVal<bool>) -> Self { with(self, "PrimaryIpv6", value) }
        /// `PrivateIpAddress`.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
        /// `PrivateIpAddresses`.
        #[track_caller] pub fn private_ip_addresses(self, value: impl IntoVal<List<PrivateIpAdd>>) -> Self { with(self, "PrivateIpAddresses", value) }
        /// `SecondaryPrivateIpAddressCount`.
        #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `NetworkInterfaceCount`.
    pub type NetworkInterfaceCount = Fields<of::NetworkInterfaceCount>;
    impl NetworkInterfaceCount {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `NetworkPerformanceOptions`.
    pub type NetworkPerformanceOptions = Fields<of::NetworkPerformanceOptions>;
    impl NetworkPerformanceOptions {
        /// `BandwidthWeighting`.
        #[track_caller] pub fn bandwidth_weighting(self, value: impl IntoVal<NetworkPerformanceOptionsBandwidthWeighting>) -> Self { with(self, "BandwidthWeighting", value) }
    }

    /// Words of `BandwidthWeighting`.
    pub type NetworkPerformanceOptionsBandwidthWeighting = Word<fn(of::NetworkPerformanceOptionsBandwidthWeighting)>;
    impl NetworkPerformanceOptionsBandwidthWeighting {
        /// `default`
        pub const Default: Self = word("default");
        /// `ebs-1`
        pub const Ebs1: Self = word("ebs-1");
        /// `vpc-1`
        pub const Vpc1: Self = word("vpc-1");
    }

    /// `Placement`.
    pub type Placement = Fields<of::Placement>;
    impl Placement {
        /// `Affinity`.
        #[track_caller] pub fn affinity(self, value: impl IntoVal<String>) -> Self { with(self, "Affinity", value) }
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `GroupId`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `GroupName`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<Is<kinds::PlacementGroupName>>) -> Self { with(self, "GroupName", value) }
        /// `HostId`.
        #[track_caller] pub fn host_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostId", value) }
        /// `HostResourceGroupArn`.
        #[track_caller] pub fn host_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostResourceGroupArn", value) }
        /// `PartitionNumber`.
        #[track_caller] pub fn partition_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PartitionNumber", value) }
        /// `SpreadDomain`.
        #[track_caller] pub fn spread_domain(self, value: impl IntoVal<String>) -> Self { with(self, "SpreadDomain", value) }
        /// `Tenancy`.
        #[track_caller] pub fn tenancy(self, value: impl IntoVal<PlacementTenancy>) -> Self { with(self, "Tenancy", value) }
    }

    /// `PrivateIpAdd`.
    pub type PrivateIpAdd = Fields<of::PrivateIpAdd>;
    impl PrivateIpAdd {
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `PrivateIpAddress`.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    }

    /// `Reference`.
    pub type Reference = Fields<of::Reference>;
    impl Reference {
        /// `InstanceFamily`.
        #[track_caller] pub fn instance_family(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceFamily", value) }
    }

    /// `SpotOptions`.
    pub type SpotOptions = Fields<of::SpotOptions>;
    impl SpotOptions {
        /// `BlockDurationMinutes`.
        #[track_caller] pub fn block_duration_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockDurationMinutes", value) }
        /// `InstanceInterruptionBehavior`.
        #[track_caller] pub fn instance_interruption_behavior(self, value: impl IntoVal<SpotOptionsInstanceInterruptionBehavior>) -> Self { with(self, "InstanceInterruptionBehavior", value) }
        /// `MaxPrice`.
        #[track_caller] pub fn max_price(self, value: impl IntoVal<String>) -> Self { with(self, "MaxPrice", value) }
        /// `SpotInstanceType`.
        #[track_caller] pub fn spot_instance_type(self, value: impl IntoVal<SpotOptionsSpotInstanceType>) -> Self { with(self, "SpotInstanceType", value) }
        /// `ValidUntil`.
        #[track_caller] pub fn valid_until(self, value: impl IntoVal<String>) -> Self { with(self, "ValidUntil", value) }
    }

    /// Words of `InstanceInterruptionBehavior`.
    pub type SpotOptionsInstanceInterruptionBehavior = Word<fn(of::SpotOptionsInstanceInterruptionBehavior)>;
    impl SpotOptionsInstanceInterruptionBehavior {
        /// `hibernate`
        pub const Hibernate: Self = word("hibernate");
        /// `stop`
        pub const Stop: Self = word("stop");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// Words of `SpotInstanceType`.
    pub type SpotOptionsSpotInstanceType = Word<fn(of::SpotOptionsSpotInstanceType)>;
    impl SpotOptionsSpotInstanceType {
        /// `one-time`
        pub const OneTime: Self = word("one-time");
        /// `persistent`
        pub const Persistent: Self = word("persistent");
    }

    /// `TotalLocalStorageGB`.
    pub type TotalLocalStorageGb = Fields<of::TotalLocalStorageGb>;
    impl TotalLocalStorageGb {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
    }

    /// `VCpuCount`.
    pub type VCpuCount = Fields<of::VCpuCount>;
    impl VCpuCount {
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }
}

/// [`AWS::EC2::LocalGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html).
///
/// What `Ref` returns: a text of DestinationCidrBlock, LocalGatewayRouteTableId.
pub type CfnLocalGatewayRoute = Handle<of::CfnLocalGatewayRoute>;
impl cfn::ResourceType for of::CfnLocalGatewayRoute { const TYPE: &'static str = "AWS::EC2::LocalGatewayRoute"; type Tags = cfn::NoTags; type Props = CfnLocalGatewayRouteProps; type Reference = String; }
impl CfnLocalGatewayRoute {
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnLocalGatewayRoute`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DestinationCidrBlock`, `LocalGatewayRouteTableId`.
///
/// Takes exactly one of `DestinationCidrBlock` + `LocalGatewayRouteTableId` + `LocalGatewayVirtualInterfaceGroupId`; `DestinationCidrBlock` + `LocalGatewayRouteTableId` + `NetworkInterfaceId`.
pub type CfnLocalGatewayRouteProps = Fields<of::CfnLocalGatewayRoute>;
impl CfnLocalGatewayRouteProps {
    /// `DestinationCidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `LocalGatewayRouteTableId`. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayRouteTableId", value) }
    /// `LocalGatewayVirtualInterfaceGroupId`.
    #[track_caller] pub fn local_gateway_virtual_interface_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayVirtualInterfaceGroupId", value) }
    /// `NetworkInterfaceId`.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
}

/// [`AWS::EC2::LocalGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html).
///
/// What `Ref` returns: `LocalGatewayRouteTableId`.
pub type CfnLocalGatewayRouteTable = Handle<of::CfnLocalGatewayRouteTable>;
impl cfn::ResourceType for of::CfnLocalGatewayRouteTable { const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTable"; type Tags = cfn::TagList; type Props = CfnLocalGatewayRouteTableProps; type Reference = String; }
impl CfnLocalGatewayRouteTable {
    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline] pub fn attr_local_gateway_route_table_arn(&self) -> Val<Is<kinds::LocalGatewayRouteTableArn>> { cfn::attribute(&self.0, "LocalGatewayRouteTableArn") }
    /// The attribute `LocalGatewayRouteTableId`.
    #[inline] pub fn attr_local_gateway_route_table_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayRouteTableId") }
    /// The attribute `OutpostArn`.
    #[inline] pub fn attr_outpost_arn(&self) -> Val<String> { cfn::attribute(&self.0, "OutpostArn") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnLocalGatewayRouteTable`].
///
/// Mandatory: `LocalGatewayId`.
///
/// A change replaces the resource: `LocalGatewayId`, `Mode`.
pub type CfnLocalGatewayRouteTableProps = Fields<of::CfnLocalGatewayRouteTable>;
impl CfnLocalGatewayRouteTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(local_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "LocalGatewayId", local_gateway_id) }
    /// `LocalGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayId", value) }
    /// `Mode`. Changing it replaces the resource.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_local_gateway_route_table::Mode>) -> Self { with(self, "Mode", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_local_gateway_route_table::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocalGatewayRouteTable`].
pub mod cfn_local_gateway_route_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_carrier_gateway::{Tag};
    mod of { pub enum Mode {} }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `coip`
        pub const Coip: Self = word("coip");
        /// `direct-vpc-routing`
        pub const DirectVpcRouting: Self = word("direct-vpc-routing");
    }
}

/// [`AWS::EC2::LocalGatewayRouteTableVPCAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html).
///
/// What `Ref` returns: `LocalGatewayRouteTableVpcAssociationId`.
pub type CfnLocalGatewayRouteTableVpcAssociation = Handle<of::CfnLocalGatewayRouteTableVpcAssociation>;
impl cfn::ResourceType for of::CfnLocalGatewayRouteTableVpcAssociation { const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVPCAssociation"; type Tags = cfn::TagList; type Props = CfnLocalGatewayRouteTableVpcAssociationProps; type Reference = String; }
impl CfnLocalGatewayRouteTableVpcAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline] pub fn attr_local_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayId") }
    /// The attribute `LocalGatewayRouteTableVpcAssociationId`.
    #[inline] pub fn attr_local_gateway_route_table_vpc_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayRouteTableVpcAssociationId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnLocalGatewayRouteTableVpcAssociation`].
///
/// Mandatory: `LocalGatewayRouteTableId`, `VpcId`.
///
/// A change replaces the resource: `LocalGatewayRouteTableId`, `VpcId`.
pub type CfnLocalGatewayRouteTableVpcAssociationProps = Fields<of::CfnLocalGatewayRouteTableVpcAssociation>;
impl CfnLocalGatewayRouteTableVpcAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(local_gateway_route_table_id: impl IntoVal<String>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "LocalGatewayRouteTableId", local_gateway_route_table_id), "VpcId", vpc_id) }
    /// `LocalGatewayRouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayRouteTableId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_local_gateway_route_table_vpc_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnLocalGatewayRouteTableVpcAssociation`].
pub mod cfn_local_gateway_route_table_vpc_association {
    pub use super::cfn_carrier_gateway::{Tag};
}

/// [`AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html).
///
/// What `Ref` returns: `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
pub type CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation = Handle<of::CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation>;
impl cfn::ResourceType for of::CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation { const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation"; type Tags = cfn::TagList; type Props = CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps; type Reference = String; }
impl CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// The attribute `LocalGatewayId`.
    #[inline] pub fn attr_local_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayId") }
    /// The attribute `LocalGatewayRouteTableArn`.
    #[inline] pub fn attr_local_gateway_route_table_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayRouteTableArn") }
    /// The attribute `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    #[inline] pub fn attr_local_gateway_route_table_virtual_interface_group_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation`].
///
/// Mandatory: `LocalGatewayRouteTableId`, `LocalGatewayVirtualInterfaceGroupId`.
///
/// A change replaces the resource: `LocalGatewayRouteTableId`, `LocalGatewayVirtualInterfaceGroupId`.
pub type CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps = Fields<of::CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation>;
impl CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(local_gateway_route_table_id: impl IntoVal<String>, local_gateway_virtual_interface_group_id: impl IntoVal<String>) -> Self { with(with(empty(), "LocalGatewayRouteTableId", local_gateway_route_table_id), "LocalGatewayVirtualInterfaceGroupId", local_gateway_virtual_interface_group_id) }
    /// `LocalGatewayRouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayRouteTableId", value) }
    /// `LocalGatewayVirtualInterfaceGroupId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_virtual_interface_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayVirtualInterfaceGroupId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_local_gateway_route_table_virtual_interface_group_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation`].
pub mod cfn_local_gateway_route_table_virtual_interface_group_association {
    pub use super::cfn_carrier_gateway::{Tag};
}

/// [`AWS::EC2::LocalGatewayVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html).
///
/// What `Ref` returns: `LocalGatewayVirtualInterfaceId`.
pub type CfnLocalGatewayVirtualInterface = Handle<of::CfnLocalGatewayVirtualInterface>;
impl cfn::ResourceType for of::CfnLocalGatewayVirtualInterface { const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterface"; type Tags = cfn::TagList; type Props = CfnLocalGatewayVirtualInterfaceProps; type Reference = String; }
impl CfnLocalGatewayVirtualInterface {
    /// The attribute `ConfigurationState`.
    #[inline] pub fn attr_configuration_state(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationState") }
    /// The attribute `LocalBgpAsn`.
    #[inline] pub fn attr_local_bgp_asn(&self) -> Val<i64> { cfn::attribute(&self.0, "LocalBgpAsn") }
    /// The attribute `LocalGatewayId`.
    #[inline] pub fn attr_local_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayId") }
    /// The attribute `LocalGatewayVirtualInterfaceId`.
    #[inline] pub fn attr_local_gateway_virtual_interface_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayVirtualInterfaceId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
}

/// Properties of [`CfnLocalGatewayVirtualInterface`].
///
/// Mandatory: `OutpostLagId`, `LocalGatewayVirtualInterfaceGroupId`, `Vlan`, `LocalAddress`, `PeerAddress`.
///
/// A change replaces the resource: `LocalAddress`, `LocalGatewayVirtualInterfaceGroupId`, `OutpostLagId`, `PeerAddress`, `PeerBgpAsn`, `PeerBgpAsnExtended`, `Vlan`.
pub type CfnLocalGatewayVirtualInterfaceProps = Fields<of::CfnLocalGatewayVirtualInterface>;
/// What [`CfnLocalGatewayVirtualInterfaceProps`] cannot do without.
pub struct CfnLocalGatewayVirtualInterfacePropsRequired<A, B, C, D, E> {
    /// `OutpostLagId`. Changing it replaces the resource.
    pub outpost_lag_id: A,
    /// `LocalGatewayVirtualInterfaceGroupId`. Changing it replaces the resource.
    pub local_gateway_virtual_interface_group_id: B,
    /// `Vlan`. Changing it replaces the resource.
    pub vlan: C,
    /// `LocalAddress`. Changing it replaces the resource.
    pub local_address: D,
    /// `PeerAddress`. Changing it replaces the resource.
    pub peer_address: E,
}
impl CfnLocalGatewayVirtualInterfaceProps {
    /// Takes what is mandatory, by name: [`CfnLocalGatewayVirtualInterfacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnLocalGatewayVirtualInterfacePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "OutpostLagId", required.outpost_lag_id), "LocalGatewayVirtualInterfaceGroupId", required.local_gateway_virtual_interface_group_id), "Vlan", required.vlan), "LocalAddress", required.local_address), "PeerAddress", required.peer_address) }
    /// `LocalAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_address(self, value: impl IntoVal<String>) -> Self { with(self, "LocalAddress", value) }
    /// `LocalGatewayVirtualInterfaceGroupId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_virtual_interface_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayVirtualInterfaceGroupId", value) }
    /// `OutpostLagId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn outpost_lag_id(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostLagId", value) }
    /// `PeerAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_address(self, value: impl IntoVal<String>) -> Self { with(self, "PeerAddress", value) }
    /// `PeerBgpAsn`. Changing it replaces the resource.
    #[track_caller] pub fn peer_bgp_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "PeerBgpAsn", value) }
    /// `PeerBgpAsnExtended`. Changing it replaces the resource.
    #[track_caller] pub fn peer_bgp_asn_extended(self, value: impl IntoVal<i64>) -> Self { with(self, "PeerBgpAsnExtended", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_local_gateway_virtual_interface::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Vlan`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vlan(self, value: impl IntoVal<i64>) -> Self { with(self, "Vlan", value) }
}

/// Types of [`CfnLocalGatewayVirtualInterface`].
pub mod cfn_local_gateway_virtual_interface {
    pub use super::cfn_carrier_gateway::{Tag};
}

/// [`AWS::EC2::LocalGatewayVirtualInterfaceGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html).
///
/// What `Ref` returns: `LocalGatewayVirtualInterfaceGroupId`.
pub type CfnLocalGatewayVirtualInterfaceGroup = Handle<of::CfnLocalGatewayVirtualInterfaceGroup>;
impl cfn::ResourceType for of::CfnLocalGatewayVirtualInterfaceGroup { const TYPE: &'static str = "AWS::EC2::LocalGatewayVirtualInterfaceGroup"; type Tags = cfn::TagList; type Props = CfnLocalGatewayVirtualInterfaceGroupProps; type Reference = String; }
impl CfnLocalGatewayVirtualInterfaceGroup {
    /// The attribute `ConfigurationState`.
    #[inline] pub fn attr_configuration_state(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationState") }
    /// The attribute `LocalGatewayVirtualInterfaceGroupArn`.
    #[inline] pub fn attr_local_gateway_virtual_interface_group_arn(&self) -> Val<Is<kinds::LocalGatewayVirtualInterfaceGroupArn>> { cfn::attribute(&self.0, "LocalGatewayVirtualInterfaceGroupArn") }
    /// The attribute `LocalGatewayVirtualInterfaceGroupId`.
    #[inline] pub fn attr_local_gateway_virtual_interface_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "LocalGatewayVirtualInterfaceGroupId") }
    /// The attribute `LocalGatewayVirtualInterfaceIds`.
    #[inline] pub fn attr_local_gateway_virtual_interface_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LocalGatewayVirtualInterfaceIds") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
}

/// Properties of [`CfnLocalGatewayVirtualInterfaceGroup`].
///
/// Mandatory: `LocalGatewayId`.
///
/// A change replaces the resource: `LocalBgpAsn`, `LocalBgpAsnExtended`, `LocalGatewayId`.
pub type CfnLocalGatewayVirtualInterfaceGroupProps = Fields<of::CfnLocalGatewayVirtualInterfaceGroup>;
impl CfnLocalGatewayVirtualInterfaceGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(local_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "LocalGatewayId", local_gateway_id) }
    /// `LocalBgpAsn`. Changing it replaces the resource.
    #[track_caller] pub fn local_bgp_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "LocalBgpAsn", value) }
    /// `LocalBgpAsnExtended`. Changing it replaces the resource.
    #[track_caller] pub fn local_bgp_asn_extended(self, value: impl IntoVal<i64>) -> Self { with(self, "LocalBgpAsnExtended", value) }
    /// `LocalGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn local_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_local_gateway_virtual_interface_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocalGatewayVirtualInterfaceGroup`].
pub mod cfn_local_gateway_virtual_interface_group {
    pub use super::cfn_carrier_gateway::{Tag};
}

/// [`AWS::EC2::NatGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html).
///
/// What `Ref` returns: `NatGatewayId`.
pub type CfnNatGateway = Handle<of::CfnNatGateway>;
impl cfn::ResourceType for of::CfnNatGateway { const TYPE: &'static str = "AWS::EC2::NatGateway"; type Tags = cfn::TagList; type Props = CfnNatGatewayProps; type Reference = Is<kinds::NatGatewayId>; }
impl CfnNatGateway {
    /// The attribute `AutoProvisionZones`.
    #[inline] pub fn attr_auto_provision_zones(&self) -> Val<String> { cfn::attribute(&self.0, "AutoProvisionZones") }
    /// The attribute `AutoScalingIps`.
    #[inline] pub fn attr_auto_scaling_ips(&self) -> Val<String> { cfn::attribute(&self.0, "AutoScalingIps") }
    /// The attribute `EniId`.
    #[inline] pub fn attr_eni_id(&self) -> Val<String> { cfn::attribute(&self.0, "EniId") }
    /// The attribute `NatGatewayId`.
    #[inline] pub fn attr_nat_gateway_id(&self) -> Val<Is<kinds::NatGatewayId>> { cfn::attribute(&self.0, "NatGatewayId") }
    /// The attribute `RouteTableId`.
    #[inline] pub fn attr_route_table_id(&self) -> Val<String> { cfn::attribute(&self.0, "RouteTableId") }
}

/// Properties of [`CfnNatGateway`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AllocationId`, `AvailabilityMode`, `ConnectivityType`, `PrivateIpAddress`, `SubnetId`, `VpcId`.
pub type CfnNatGatewayProps = Fields<of::CfnNatGateway>;
impl CfnNatGatewayProps {
    /// `AllocationId`. Changing it replaces the resource.
    #[track_caller] pub fn allocation_id(self, value: impl IntoVal<Is<kinds::EipAllocationId>>) -> Self { with(self, "AllocationId", value) }
    /// `AvailabilityMode`. Changing it replaces the resource.
    #[track_caller] pub fn availability_mode(self, value: impl IntoVal<cfn_nat_gateway::AvailabilityMode>) -> Self { with(self, "AvailabilityMode", value) }
    /// `AvailabilityZoneAddresses`: no item twice.
    #[track_caller] pub fn availability_zone_addresses(self, value: impl IntoVal<List<cfn_nat_gateway::AvailabilityZoneAddress>>) -> Self { with(self, "AvailabilityZoneAddresses", value) }
    /// `ConnectivityType`. Changing it replaces the resource.
    #[track_caller] pub fn connectivity_type(self, value: impl IntoVal<cfn_nat_gateway::ConnectivityType>) -> Self { with(self, "ConnectivityType", value) }
    /// `MaxDrainDurationSeconds`. Write-only.
    #[track_caller] pub fn max_drain_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDrainDurationSeconds", value) }
    /// `PrivateIpAddress`. Changing it replaces the resource.
    #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    /// `SecondaryAllocationIds`: no item twice.
    #[track_caller] pub fn secondary_allocation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecondaryAllocationIds", value) }
    /// `SecondaryPrivateIpAddressCount`: 1 to 31.
    #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
    /// `SecondaryPrivateIpAddresses`: no item twice.
    #[track_caller] pub fn secondary_private_ip_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecondaryPrivateIpAddresses", value) }
    /// `SubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_nat_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnNatGateway`].
pub mod cfn_nat_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum AvailabilityMode {} pub enum AvailabilityZoneAddress {} pub enum ConnectivityType {} }

    /// Words of `AvailabilityMode`.
    pub type AvailabilityMode = Word<fn(of::AvailabilityMode)>;
    impl AvailabilityMode {
        /// `regional`
        pub const Regional: Self = word("regional");
        /// `zonal`
        pub const Zonal: Self = word("zonal");
    }

    /// `AvailabilityZoneAddress`.
    pub type AvailabilityZoneAddress = Fields<of::AvailabilityZoneAddress>;
    impl AvailabilityZoneAddress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allocation_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "AllocationIds", allocation_ids) }
        /// `AllocationIds`: mandatory, no item twice.
        #[track_caller] pub fn allocation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllocationIds", value) }
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    }

    /// Words of `ConnectivityType`.
    pub type ConnectivityType = Word<fn(of::ConnectivityType)>;
    impl ConnectivityType {
        /// `private`
        pub const Private: Self = word("private");
        /// `public`
        pub const Public: Self = word("public");
    }
}

/// [`AWS::EC2::NetworkAcl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNetworkAcl = Handle<of::CfnNetworkAcl>;
impl cfn::ResourceType for of::CfnNetworkAcl { const TYPE: &'static str = "AWS::EC2::NetworkAcl"; type Tags = cfn::TagList; type Props = CfnNetworkAclProps; type Reference = Is<kinds::NetworkAclId>; }
impl CfnNetworkAcl {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::NetworkAclId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnNetworkAcl`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `VpcId`.
pub type CfnNetworkAclProps = Fields<of::CfnNetworkAcl>;
impl CfnNetworkAclProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_acl::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnNetworkAcl`].
pub mod cfn_network_acl {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::NetworkAclEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNetworkAclEntry = Handle<of::CfnNetworkAclEntry>;
impl cfn::ResourceType for of::CfnNetworkAclEntry { const TYPE: &'static str = "AWS::EC2::NetworkAclEntry"; type Tags = cfn::NoTags; type Props = CfnNetworkAclEntryProps; type Reference = String; }
impl CfnNetworkAclEntry {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnNetworkAclEntry`].
///
/// Mandatory: `NetworkAclId`, `RuleAction`, `RuleNumber`, `Protocol`.
///
/// A change replaces the resource: `Egress`, `NetworkAclId`, `RuleNumber`.
///
/// Takes exactly one of `Ipv6CidrBlock`; `CidrBlock`.
pub type CfnNetworkAclEntryProps = Fields<of::CfnNetworkAclEntry>;
/// What [`CfnNetworkAclEntryProps`] cannot do without.
pub struct CfnNetworkAclEntryPropsRequired<A, B, C, D> {
    /// `NetworkAclId`. Changing it replaces the resource.
    pub network_acl_id: A,
    /// `RuleAction`: one of `allow`, `deny`.
    pub rule_action: B,
    /// `RuleNumber`. Changing it replaces the resource.
    pub rule_number: C,
    /// `Protocol`.
    pub protocol: D,
}
impl CfnNetworkAclEntryProps {
    /// Takes what is mandatory, by name: [`CfnNetworkAclEntryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<i64>>(required: CfnNetworkAclEntryPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "NetworkAclId", required.network_acl_id), "RuleAction", required.rule_action), "RuleNumber", required.rule_number), "Protocol", required.protocol) }
    /// `CidrBlock`: in the form `ipv4-network`.
    #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
    /// `Egress`. Changing it replaces the resource.
    #[track_caller] pub fn egress(self, value: impl IntoVal<bool>) -> Self { with(self, "Egress", value) }
    /// `Icmp`.
    #[track_caller] pub fn icmp(self, value: impl IntoVal<cfn_network_acl_entry::Icmp>) -> Self { with(self, "Icmp", value) }
    /// `Ipv6CidrBlock`: in the form `ipv6-network`.
    #[track_caller] pub fn ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlock", value) }
    /// `NetworkAclId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_acl_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkAclId", value) }
    /// `PortRange`.
    #[track_caller] pub fn port_range(self, value: impl IntoVal<cfn_network_acl_entry::PortRange>) -> Self { with(self, "PortRange", value) }
    /// `Protocol`: mandatory.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<i64>) -> Self { with(self, "Protocol", value) }
    /// `RuleAction`: mandatory, one of `allow`, `deny`.
    #[track_caller] pub fn rule_action(self, value: impl IntoVal<String>) -> Self { with(self, "RuleAction", value) }
    /// `RuleNumber`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rule_number(self, value: impl IntoVal<i64>) -> Self { with(self, "RuleNumber", value) }
}

/// Types of [`CfnNetworkAclEntry`].
pub mod cfn_network_acl_entry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Icmp {} impl ias_core::Optional for Icmp {} pub enum PortRange {} impl ias_core::Optional for PortRange {} }

    /// `Icmp`.
    pub type Icmp = Fields<of::Icmp>;
    impl Icmp {
        /// `Code`.
        #[track_caller] pub fn code(self, value: impl IntoVal<i64>) -> Self { with(self, "Code", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<i64>) -> Self { with(self, "Type", value) }
    }

    /// `PortRange`.
    pub type PortRange = Fields<of::PortRange>;
    impl PortRange {
        /// `From`.
        #[track_caller] pub fn from(self, value: impl IntoVal<i64>) -> Self { with(self, "From", value) }
        /// `To`.
        #[track_caller] pub fn to(self, value: impl IntoVal<i64>) -> Self { with(self, "To", value) }
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html).
///
/// What `Ref` returns: `NetworkInsightsAccessScopeId`.
pub type CfnNetworkInsightsAccessScope = Handle<of::CfnNetworkInsightsAccessScope>;
impl cfn::ResourceType for of::CfnNetworkInsightsAccessScope { const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScope"; type Tags = cfn::TagList; type Props = CfnNetworkInsightsAccessScopeProps; type Reference = String; }
impl CfnNetworkInsightsAccessScope {
    /// The attribute `CreatedDate`.
    #[inline] pub fn attr_created_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedDate") }
    /// The attribute `NetworkInsightsAccessScopeArn`.
    #[inline] pub fn attr_network_insights_access_scope_arn(&self) -> Val<Is<kinds::NetworkInsightsAccessScopeArn>> { cfn::attribute(&self.0, "NetworkInsightsAccessScopeArn") }
    /// The attribute `NetworkInsightsAccessScopeId`.
    #[inline] pub fn attr_network_insights_access_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInsightsAccessScopeId") }
    /// The attribute `UpdatedDate`.
    #[inline] pub fn attr_updated_date(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedDate") }
}

/// Properties of [`CfnNetworkInsightsAccessScope`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ExcludePaths`, `MatchPaths`.
pub type CfnNetworkInsightsAccessScopeProps = Fields<of::CfnNetworkInsightsAccessScope>;
impl CfnNetworkInsightsAccessScopeProps {
    /// `ExcludePaths`. Changing it replaces the resource.
    #[track_caller] pub fn exclude_paths(self, value: impl IntoVal<List<cfn_network_insights_access_scope::AccessScopePathRequest>>) -> Self { with(self, "ExcludePaths", value) }
    /// `MatchPaths`. Changing it replaces the resource.
    #[track_caller] pub fn match_paths(self, value: impl IntoVal<List<cfn_network_insights_access_scope::AccessScopePathRequest>>) -> Self { with(self, "MatchPaths", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_insights_access_scope::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkInsightsAccessScope`].
pub mod cfn_network_insights_access_scope {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessScopePathRequest {} impl ias_core::Optional for AccessScopePathRequest {} pub enum PacketHeaderStatementRequest {} impl ias_core::Optional for PacketHeaderStatementRequest {} pub enum PathStatementRequest {} impl ias_core::Optional for PathStatementRequest {} pub enum Protocol {} pub enum ResourceStatementRequest {} impl ias_core::Optional for ResourceStatementRequest {} pub enum Tag {} pub enum ThroughResourcesStatementRequest {} impl ias_core::Optional for ThroughResourcesStatementRequest {} }

    /// `AccessScopePathRequest`.
    pub type AccessScopePathRequest = Fields<of::AccessScopePathRequest>;
    impl AccessScopePathRequest {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<PathStatementRequest>) -> Self { with(self, "Destination", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<PathStatementRequest>) -> Self { with(self, "Source", value) }
        /// `ThroughResources`.
        #[track_caller] pub fn through_resources(self, value: impl IntoVal<List<ThroughResourcesStatementRequest>>) -> Self { with(self, "ThroughResources", value) }
    }

    /// `PacketHeaderStatementRequest`.
    pub type PacketHeaderStatementRequest = Fields<of::PacketHeaderStatementRequest>;
    impl PacketHeaderStatementRequest {
        /// `DestinationAddresses`.
        #[track_caller] pub fn destination_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DestinationAddresses", value) }
        /// `DestinationPorts`.
        #[track_caller] pub fn destination_ports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DestinationPorts", value) }
        /// `DestinationPrefixLists`.
        #[track_caller] pub fn destination_prefix_lists(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DestinationPrefixLists", value) }
        /// `Protocols`.
        #[track_caller] pub fn protocols(self, value: impl IntoVal<List<Protocol>>) -> Self { with(self, "Protocols", value) }
        /// `SourceAddresses`.
        #[track_caller] pub fn source_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceAddresses", value) }
        /// `SourcePorts`.
        #[track_caller] pub fn source_ports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourcePorts", value) }
        /// `SourcePrefixLists`.
        #[track_caller] pub fn source_prefix_lists(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourcePrefixLists", value) }
    }

    /// `PathStatementRequest`.
    pub type PathStatementRequest = Fields<of::PathStatementRequest>;
    impl PathStatementRequest {
        /// `PacketHeaderStatement`.
        #[track_caller] pub fn packet_header_statement(self, value: impl IntoVal<PacketHeaderStatementRequest>) -> Self { with(self, "PacketHeaderStatement", value) }
        /// `ResourceStatement`.
        #[track_caller] pub fn resource_statement(self, value: impl IntoVal<ResourceStatementRequest>) -> Self { with(self, "ResourceStatement", value) }
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `tcp`
        pub const Tcp: Self = word("tcp");
        /// `udp`
        pub const Udp: Self = word("udp");
    }

    /// `ResourceStatementRequest`.
    pub type ResourceStatementRequest = Fields<of::ResourceStatementRequest>;
    impl ResourceStatementRequest {
        /// `ResourceTypes`.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ThroughResourcesStatementRequest`.
    pub type ThroughResourcesStatementRequest = Fields<of::ThroughResourcesStatementRequest>;
    impl ThroughResourcesStatementRequest {
        /// `ResourceStatement`.
        #[track_caller] pub fn resource_statement(self, value: impl IntoVal<ResourceStatementRequest>) -> Self { with(self, "ResourceStatement", value) }
    }
}

/// [`AWS::EC2::NetworkInsightsAccessScopeAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html).
///
/// What `Ref` returns: `NetworkInsightsAccessScopeAnalysisId`.
pub type CfnNetworkInsightsAccessScopeAnalysis = Handle<of::CfnNetworkInsightsAccessScopeAnalysis>;
impl cfn::ResourceType for of::CfnNetworkInsightsAccessScopeAnalysis { const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis"; type Tags = cfn::TagList; type Props = CfnNetworkInsightsAccessScopeAnalysisProps; type Reference = String; }
impl CfnNetworkInsightsAccessScopeAnalysis {
    /// The attribute `AnalyzedEniCount`.
    #[inline] pub fn attr_analyzed_eni_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AnalyzedEniCount") }
    /// The attribute `EndDate`.
    #[inline] pub fn attr_end_date(&self) -> Val<String> { cfn::attribute(&self.0, "EndDate") }
    /// The attribute `FindingsFound`: one of `true`, `false`, `unknown`.
    #[inline] pub fn attr_findings_found(&self) -> Val<String> { cfn::attribute(&self.0, "FindingsFound") }
    /// The attribute `NetworkInsightsAccessScopeAnalysisArn`.
    #[inline] pub fn attr_network_insights_access_scope_analysis_arn(&self) -> Val<Is<kinds::NetworkInsightsAccessScopeAnalysisArn>> { cfn::attribute(&self.0, "NetworkInsightsAccessScopeAnalysisArn") }
    /// The attribute `NetworkInsightsAccessScopeAnalysisId`.
    #[inline] pub fn attr_network_insights_access_scope_analysis_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInsightsAccessScopeAnalysisId") }
    /// The attribute `StartDate`.
    #[inline] pub fn attr_start_date(&self) -> Val<String> { cfn::attribute(&self.0, "StartDate") }
    /// The attribute `Status`: one of `running`, `failed`, `succeeded`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnNetworkInsightsAccessScopeAnalysis`].
///
/// Mandatory: `NetworkInsightsAccessScopeId`.
///
/// A change replaces the resource: `NetworkInsightsAccessScopeId`.
pub type CfnNetworkInsightsAccessScopeAnalysisProps = Fields<of::CfnNetworkInsightsAccessScopeAnalysis>;
impl CfnNetworkInsightsAccessScopeAnalysisProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(network_insights_access_scope_id: impl IntoVal<String>) -> Self { with(empty(), "NetworkInsightsAccessScopeId", network_insights_access_scope_id) }
    /// `NetworkInsightsAccessScopeId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_insights_access_scope_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInsightsAccessScopeId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_insights_access_scope_analysis::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkInsightsAccessScopeAnalysis`].
pub mod cfn_network_insights_access_scope_analysis {
    pub use super::cfn_network_insights_access_scope::{Tag};
}

/// [`AWS::EC2::NetworkInsightsAnalysis`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html).
///
/// What `Ref` returns: `NetworkInsightsAnalysisId`.
pub type CfnNetworkInsightsAnalysis = Handle<of::CfnNetworkInsightsAnalysis>;
impl cfn::ResourceType for of::CfnNetworkInsightsAnalysis { const TYPE: &'static str = "AWS::EC2::NetworkInsightsAnalysis"; type Tags = cfn::TagList; type Props = CfnNetworkInsightsAnalysisProps; type Reference = String; }
impl CfnNetworkInsightsAnalysis {
    /// The attribute `AlternatePathHints`.
    #[inline] pub fn attr_alternate_path_hints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "AlternatePathHints") }
    /// The attribute `Explanations`.
    #[inline] pub fn attr_explanations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Explanations") }
    /// The attribute `ForwardPathComponents`.
    #[inline] pub fn attr_forward_path_components(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ForwardPathComponents") }
    /// The attribute `NetworkInsightsAnalysisArn`.
    #[inline] pub fn attr_network_insights_analysis_arn(&self) -> Val<Is<kinds::NetworkInsightsAnalysisArn>> { cfn::attribute(&self.0, "NetworkInsightsAnalysisArn") }
    /// The attribute `NetworkInsightsAnalysisId`.
    #[inline] pub fn attr_network_insights_analysis_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInsightsAnalysisId") }
    /// The attribute `NetworkPathFound`.
    #[inline] pub fn attr_network_path_found(&self) -> Val<bool> { cfn::attribute(&self.0, "NetworkPathFound") }
    /// The attribute `ReturnPathComponents`.
    #[inline] pub fn attr_return_path_components(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ReturnPathComponents") }
    /// The attribute `StartDate`.
    #[inline] pub fn attr_start_date(&self) -> Val<String> { cfn::attribute(&self.0, "StartDate") }
    /// The attribute `Status`: one of `running`, `failed`, `succeeded`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `SuggestedAccounts`.
    #[inline] pub fn attr_suggested_accounts(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SuggestedAccounts") }
}

/// Properties of [`CfnNetworkInsightsAnalysis`].
///
/// Mandatory: `NetworkInsightsPathId`.
///
/// A change replaces the resource: `FilterInArns`, `FilterOutArns`, `NetworkInsightsPathId`.
pub type CfnNetworkInsightsAnalysisProps = Fields<of::CfnNetworkInsightsAnalysis>;
impl CfnNetworkInsightsAnalysisProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(network_insights_path_id: impl IntoVal<String>) -> Self { with(empty(), "NetworkInsightsPathId", network_insights_path_id) }
    /// `AdditionalAccounts`: no item twice.
    #[track_caller] pub fn additional_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalAccounts", value) }
    /// `FilterInArns`: each 1 to 1283 characters. Changing it replaces the resource.
    #[track_caller] pub fn filter_in_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FilterInArns", value) }
    /// `FilterOutArns`: each 1 to 1283 characters. Changing it replaces the resource.
    #[track_caller] pub fn filter_out_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FilterOutArns", value) }
    /// `NetworkInsightsPathId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_insights_path_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInsightsPathId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_insights_analysis::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkInsightsAnalysis`].
pub mod cfn_network_insights_analysis {
    pub use super::cfn_network_insights_access_scope::{Tag};
}

/// [`AWS::EC2::NetworkInsightsPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html).
///
/// What `Ref` returns: `NetworkInsightsPathId`.
pub type CfnNetworkInsightsPath = Handle<of::CfnNetworkInsightsPath>;
impl cfn::ResourceType for of::CfnNetworkInsightsPath { const TYPE: &'static str = "AWS::EC2::NetworkInsightsPath"; type Tags = cfn::TagList; type Props = CfnNetworkInsightsPathProps; type Reference = String; }
impl CfnNetworkInsightsPath {
    /// The attribute `CreatedDate`.
    #[inline] pub fn attr_created_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedDate") }
    /// The attribute `DestinationArn`.
    #[inline] pub fn attr_destination_arn(&self) -> Val<String> { cfn::attribute(&self.0, "DestinationArn") }
    /// The attribute `NetworkInsightsPathArn`.
    #[inline] pub fn attr_network_insights_path_arn(&self) -> Val<Is<kinds::NetworkInsightsPathArn>> { cfn::attribute(&self.0, "NetworkInsightsPathArn") }
    /// The attribute `NetworkInsightsPathId`.
    #[inline] pub fn attr_network_insights_path_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInsightsPathId") }
    /// The attribute `SourceArn`.
    #[inline] pub fn attr_source_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SourceArn") }
}

/// Properties of [`CfnNetworkInsightsPath`].
///
/// Mandatory: `Protocol`, `Source`.
///
/// A change replaces the resource: `Destination`, `DestinationIp`, `DestinationPort`, `FilterAtDestination`, `FilterAtSource`, `Protocol`, `Source`, `SourceIp`.
pub type CfnNetworkInsightsPathProps = Fields<of::CfnNetworkInsightsPath>;
impl CfnNetworkInsightsPathProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(protocol: impl IntoVal<cfn_network_insights_path::Protocol>, source: impl IntoVal<String>) -> Self { with(with(empty(), "Protocol", protocol), "Source", source) }
    /// `Destination`. Changing it replaces the resource.
    #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    /// `DestinationIp`: at most 15 characters, matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Changing it replaces the resource.
    #[track_caller] pub fn destination_ip(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationIp", value) }
    /// `DestinationPort`: 0 to 65535. Changing it replaces the resource.
    #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
    /// `FilterAtDestination`. Changing it replaces the resource.
    #[track_caller] pub fn filter_at_destination(self, value: impl IntoVal<cfn_network_insights_path::PathFilter>) -> Self { with(self, "FilterAtDestination", value) }
    /// `FilterAtSource`. Changing it replaces the resource.
    #[track_caller] pub fn filter_at_source(self, value: impl IntoVal<cfn_network_insights_path::PathFilter>) -> Self { with(self, "FilterAtSource", value) }
    /// `Protocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_network_insights_path::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `SourceIp`: at most 15 characters, matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`. Changing it replaces the resource.
    #[track_caller] pub fn source_ip(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIp", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_insights_path::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkInsightsPath`].
pub mod cfn_network_insights_path {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_network_insights_access_scope::{Protocol, Tag};
    mod of { pub enum FilterPortRange {} impl ias_core::Optional for FilterPortRange {} pub enum PathFilter {} impl ias_core::Optional for PathFilter {} }

    /// `FilterPortRange`.
    pub type FilterPortRange = Fields<of::FilterPortRange>;
    impl FilterPortRange {
        /// `FromPort`: 0 to 65535.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `ToPort`: 0 to 65535.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `PathFilter`.
    pub type PathFilter = Fields<of::PathFilter>;
    impl PathFilter {
        /// `DestinationAddress`: at most 15 characters, matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        #[track_caller] pub fn destination_address(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationAddress", value) }
        /// `DestinationPortRange`.
        #[track_caller] pub fn destination_port_range(self, value: impl IntoVal<FilterPortRange>) -> Self { with(self, "DestinationPortRange", value) }
        /// `SourceAddress`: at most 15 characters, matches `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        #[track_caller] pub fn source_address(self, value: impl IntoVal<String>) -> Self { with(self, "SourceAddress", value) }
        /// `SourcePortRange`.
        #[track_caller] pub fn source_port_range(self, value: impl IntoVal<FilterPortRange>) -> Self { with(self, "SourcePortRange", value) }
    }
}

/// [`AWS::EC2::NetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNetworkInterface = Handle<of::CfnNetworkInterface>;
impl cfn::ResourceType for of::CfnNetworkInterface { const TYPE: &'static str = "AWS::EC2::NetworkInterface"; type Tags = cfn::TagList; type Props = CfnNetworkInterfaceProps; type Reference = Is<kinds::NetworkInterfaceId>; }
impl CfnNetworkInterface {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::NetworkInterfaceId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PrimaryIpv6Address`.
    #[inline] pub fn attr_primary_ipv6_address(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryIpv6Address") }
    /// The attribute `PrimaryPrivateIpAddress`.
    #[inline] pub fn attr_primary_private_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryPrivateIpAddress") }
    /// The attribute `PublicIpDnsNameOptions`.
    #[inline] pub fn attr_public_ip_dns_name_options(&self) -> Val<Json> { cfn::attribute(&self.0, "PublicIpDnsNameOptions") }
    /// The attribute `SecondaryPrivateIpAddresses`.
    #[inline] pub fn attr_secondary_private_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SecondaryPrivateIpAddresses") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnNetworkInterface`].
///
/// Mandatory: `SubnetId`.
///
/// A change replaces the resource: `InterfaceType`, `PrivateIpAddress`, `SubnetId`.
///
/// A change may replace the resource: `ConnectionTrackingSpecification`, `EnablePrimaryIpv6`, `PrivateIpAddresses`.
///
/// `Ipv6AddressCount` excludes `Ipv6Addresses`.
///
/// `Ipv6Addresses` excludes `Ipv6AddressCount`.
pub type CfnNetworkInterfaceProps = Fields<of::CfnNetworkInterface>;
impl CfnNetworkInterfaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
    /// `ConnectionTrackingSpecification`. Changing it may replace the resource.
    #[track_caller] pub fn connection_tracking_specification(self, value: impl IntoVal<cfn_network_interface::ConnectionTrackingSpecification>) -> Self { with(self, "ConnectionTrackingSpecification", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnablePrimaryIpv6`. Changing it may replace the resource.
    #[track_caller] pub fn enable_primary_ipv6(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePrimaryIpv6", value) }
    /// `GroupSet`.
    #[track_caller] pub fn group_set(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "GroupSet", value) }
    /// `InterfaceType`. Changing it replaces the resource.
    #[track_caller] pub fn interface_type(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceType", value) }
    /// `Ipv4PrefixCount`.
    #[track_caller] pub fn ipv4_prefix_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4PrefixCount", value) }
    /// `Ipv4Prefixes`.
    #[track_caller] pub fn ipv4_prefixes(self, value: impl IntoVal<List<cfn_network_interface::Ipv4PrefixSpecification>>) -> Self { with(self, "Ipv4Prefixes", value) }
    /// `Ipv6AddressCount`.
    #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
    /// `Ipv6Addresses`: no item twice.
    #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<cfn_network_interface::InstanceIpv6Address>>) -> Self { with(self, "Ipv6Addresses", value) }
    /// `Ipv6PrefixCount`.
    #[track_caller] pub fn ipv6_prefix_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6PrefixCount", value) }
    /// `Ipv6Prefixes`.
    #[track_caller] pub fn ipv6_prefixes(self, value: impl IntoVal<List<cfn_network_interface::Ipv6PrefixSpecification>>) -> Self { with(self, "Ipv6Prefixes", value) }
    /// `PrivateIpAddress`. Changing it replaces the resource.
    #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    /// `PrivateIpAddresses`. Changing it may replace the resource.
    #[track_caller] pub fn private_ip_addresses(self, value: impl IntoVal<List<cfn_network_interface::PrivateIpAddressSpecification>>) -> Self { with(self, "PrivateIpAddresses", value) }
    /// `PublicIpDnsHostnameTypeSpecification`. Write-only.
    #[track_caller] pub fn public_ip_dns_hostname_type_specification(self, value: impl IntoVal<cfn_network_interface::PublicIpDnsHostnameTypeSpecification>) -> Self { with(self, "PublicIpDnsHostnameTypeSpecification", value) }
    /// `SecondaryPrivateIpAddressCount`.
    #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
    /// `SourceDestCheck`.
    #[track_caller] pub fn source_dest_check(self, value: impl IntoVal<bool>) -> Self { with(self, "SourceDestCheck", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_interface::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkInterface`].
pub mod cfn_network_interface {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    pub use super::cfn_instance::{InstanceIpv6Address, PrivateIpAddressSpecification};
    pub use super::cfn_launch_template::{ConnectionTrackingSpecification};
    mod of { pub enum Ipv4PrefixSpecification {} pub enum Ipv6PrefixSpecification {} pub enum PublicIpDnsHostnameTypeSpecification {} }

    /// `Ipv4PrefixSpecification`.
    pub type Ipv4PrefixSpecification = Fields<of::Ipv4PrefixSpecification>;
    impl Ipv4PrefixSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ipv4_prefix: impl IntoVal<String>) -> Self { with(empty(), "Ipv4Prefix", ipv4_prefix) }
        /// `Ipv4Prefix`: mandatory.
        #[track_caller] pub fn ipv4_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4Prefix", value) }
    }

    /// `Ipv6PrefixSpecification`.
    pub type Ipv6PrefixSpecification = Fields<of::Ipv6PrefixSpecification>;
    impl Ipv6PrefixSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ipv6_prefix: impl IntoVal<String>) -> Self { with(empty(), "Ipv6Prefix", ipv6_prefix) }
        /// `Ipv6Prefix`: mandatory.
        #[track_caller] pub fn ipv6_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Prefix", value) }
    }

    /// Words of `PublicIpDnsHostnameTypeSpecification`.
    pub type PublicIpDnsHostnameTypeSpecification = Word<fn(of::PublicIpDnsHostnameTypeSpecification)>;
    impl PublicIpDnsHostnameTypeSpecification {
        /// `public-dual-stack-dns-name`
        pub const PublicDualStackDnsName: Self = word("public-dual-stack-dns-name");
        /// `public-ipv4-dns-name`
        pub const PublicIpv4DnsName: Self = word("public-ipv4-dns-name");
        /// `public-ipv6-dns-name`
        pub const PublicIpv6DnsName: Self = word("public-ipv6-dns-name");
    }
}

/// [`AWS::EC2::NetworkInterfaceAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnNetworkInterfaceAttachment = Handle<of::CfnNetworkInterfaceAttachment>;
impl cfn::ResourceType for of::CfnNetworkInterfaceAttachment { const TYPE: &'static str = "AWS::EC2::NetworkInterfaceAttachment"; type Tags = cfn::NoTags; type Props = CfnNetworkInterfaceAttachmentProps; type Reference = String; }
impl CfnNetworkInterfaceAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
}

/// Properties of [`CfnNetworkInterfaceAttachment`].
///
/// Mandatory: `DeviceIndex`, `InstanceId`, `NetworkInterfaceId`.
///
/// A change replaces the resource: `DeviceIndex`, `InstanceId`, `NetworkInterfaceId`.
pub type CfnNetworkInterfaceAttachmentProps = Fields<of::CfnNetworkInterfaceAttachment>;
/// What [`CfnNetworkInterfaceAttachmentProps`] cannot do without.
pub struct CfnNetworkInterfaceAttachmentPropsRequired<A, B, C> {
    /// `DeviceIndex`. Changing it replaces the resource.
    pub device_index: A,
    /// `InstanceId`. Changing it replaces the resource.
    pub instance_id: B,
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: C,
}
impl CfnNetworkInterfaceAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnNetworkInterfaceAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnNetworkInterfaceAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DeviceIndex", required.device_index), "InstanceId", required.instance_id), "NetworkInterfaceId", required.network_interface_id) }
    /// `DeleteOnTermination`: default `true`.
    #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
    /// `DeviceIndex`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn device_index(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceIndex", value) }
    /// `EnaQueueCount`.
    #[track_caller] pub fn ena_queue_count(self, value: impl IntoVal<i64>) -> Self { with(self, "EnaQueueCount", value) }
    /// `EnaSrdSpecification`.
    #[track_caller] pub fn ena_srd_specification(self, value: impl IntoVal<cfn_network_interface_attachment::EnaSrdSpecification>) -> Self { with(self, "EnaSrdSpecification", value) }
    /// `InstanceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
}

/// Types of [`CfnNetworkInterfaceAttachment`].
pub mod cfn_network_interface_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnaSrdSpecification {} impl ias_core::Optional for EnaSrdSpecification {} pub enum EnaSrdSpecificationEnaSrdUdpSpecification {} impl ias_core::Optional for EnaSrdSpecificationEnaSrdUdpSpecification {} }

    /// `EnaSrdSpecification`.
    pub type EnaSrdSpecification = Fields<of::EnaSrdSpecification>;
    impl EnaSrdSpecification {
        /// `EnaSrdEnabled`.
        #[track_caller] pub fn ena_srd_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnaSrdEnabled", value) }
        /// `EnaSrdUdpSpecification`.
        #[track_caller] pub fn ena_srd_udp_specification(self, value: impl IntoVal<EnaSrdSpecificationEnaSrdUdpSpecification>) -> Self { with(self, "EnaSrdUdpSpecification", value) }
    }

    /// `EnaSrdUdpSpecification`.
    pub type EnaSrdSpecificationEnaSrdUdpSpecification = Fields<of::EnaSrdSpecificationEnaSrdUdpSpecification>;
    impl EnaSrdSpecificationEnaSrdUdpSpecification {
        /// `EnaSrdUdpEnabled`.
        #[track_caller] pub fn ena_srd_udp_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnaSrdUdpEnabled", value) }
    }
}

/// [`AWS::EC2::NetworkInterfacePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNetworkInterfacePermission = Handle<of::CfnNetworkInterfacePermission>;
impl cfn::ResourceType for of::CfnNetworkInterfacePermission { const TYPE: &'static str = "AWS::EC2::NetworkInterfacePermission"; type Tags = cfn::NoTags; type Props = CfnNetworkInterfacePermissionProps; type Reference = String; }
impl CfnNetworkInterfacePermission {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnNetworkInterfacePermission`].
///
/// Mandatory: `AwsAccountId`, `NetworkInterfaceId`, `Permission`.
///
/// A change replaces the resource: `AwsAccountId`, `NetworkInterfaceId`, `Permission`.
pub type CfnNetworkInterfacePermissionProps = Fields<of::CfnNetworkInterfacePermission>;
/// What [`CfnNetworkInterfacePermissionProps`] cannot do without.
pub struct CfnNetworkInterfacePermissionPropsRequired<A, B, C> {
    /// `AwsAccountId`. Changing it replaces the resource.
    pub aws_account_id: A,
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: B,
    /// `Permission`. Changing it replaces the resource.
    pub permission: C,
}
impl CfnNetworkInterfacePermissionProps {
    /// Takes what is mandatory, by name: [`CfnNetworkInterfacePermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnNetworkInterfacePermissionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AwsAccountId", required.aws_account_id), "NetworkInterfaceId", required.network_interface_id), "Permission", required.permission) }
    /// `AwsAccountId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountId", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `Permission`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permission(self, value: impl IntoVal<String>) -> Self { with(self, "Permission", value) }
}

/// [`AWS::EC2::NetworkPerformanceMetricSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html).
///
/// What `Ref` returns: a text of Source, Destination, Metric, Statistic.
pub type CfnNetworkPerformanceMetricSubscription = Handle<of::CfnNetworkPerformanceMetricSubscription>;
impl cfn::ResourceType for of::CfnNetworkPerformanceMetricSubscription { const TYPE: &'static str = "AWS::EC2::NetworkPerformanceMetricSubscription"; type Tags = cfn::NoTags; type Props = CfnNetworkPerformanceMetricSubscriptionProps; type Reference = String; }

/// Properties of [`CfnNetworkPerformanceMetricSubscription`].
///
/// Mandatory: `Source`, `Destination`, `Metric`, `Statistic`.
///
/// A change replaces the resource: `Destination`, `Metric`, `Source`, `Statistic`.
pub type CfnNetworkPerformanceMetricSubscriptionProps = Fields<of::CfnNetworkPerformanceMetricSubscription>;
/// What [`CfnNetworkPerformanceMetricSubscriptionProps`] cannot do without.
pub struct CfnNetworkPerformanceMetricSubscriptionPropsRequired<A, B, C, D> {
    /// `Source`. Changing it replaces the resource.
    pub source: A,
    /// `Destination`. Changing it replaces the resource.
    pub destination: B,
    /// `Metric`. Changing it replaces the resource.
    pub metric: C,
    /// `Statistic`. Changing it replaces the resource.
    pub statistic: D,
}
impl CfnNetworkPerformanceMetricSubscriptionProps {
    /// Takes what is mandatory, by name: [`CfnNetworkPerformanceMetricSubscriptionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnNetworkPerformanceMetricSubscriptionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Source", required.source), "Destination", required.destination), "Metric", required.metric), "Statistic", required.statistic) }
    /// `Destination`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    /// `Metric`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric(self, value: impl IntoVal<String>) -> Self { with(self, "Metric", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `Statistic`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn statistic(self, value: impl IntoVal<String>) -> Self { with(self, "Statistic", value) }
}

/// [`AWS::EC2::PlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html).
///
/// What `Ref` returns: `GroupName`.
pub type CfnPlacementGroup = Handle<of::CfnPlacementGroup>;
impl cfn::ResourceType for of::CfnPlacementGroup { const TYPE: &'static str = "AWS::EC2::PlacementGroup"; type Tags = cfn::TagList; type Props = CfnPlacementGroupProps; type Reference = Is<kinds::PlacementGroupName>; }
impl CfnPlacementGroup {
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GroupId") }
    /// The attribute `GroupName`.
    #[inline] pub fn attr_group_name(&self) -> Val<Is<kinds::PlacementGroupName>> { cfn::attribute(&self.0, "GroupName") }
}

/// Properties of [`CfnPlacementGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ParentGroupId`, `PartitionCount`, `SpreadLevel`, `Strategy`, `Tags`.
pub type CfnPlacementGroupProps = Fields<of::CfnPlacementGroup>;
impl CfnPlacementGroupProps {
    /// `ParentGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn parent_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ParentGroupId", value) }
    /// `PartitionCount`. Changing it replaces the resource.
    #[track_caller] pub fn partition_count(self, value: impl IntoVal<i64>) -> Self { with(self, "PartitionCount", value) }
    /// `SpreadLevel`. Changing it replaces the resource.
    #[track_caller] pub fn spread_level(self, value: impl IntoVal<cfn_placement_group::SpreadLevel>) -> Self { with(self, "SpreadLevel", value) }
    /// `Strategy`. Changing it replaces the resource.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<cfn_placement_group::Strategy>) -> Self { with(self, "Strategy", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_placement_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPlacementGroup`].
pub mod cfn_placement_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum SpreadLevel {} pub enum Strategy {} }

    /// Words of `SpreadLevel`.
    pub type SpreadLevel = Word<fn(of::SpreadLevel)>;
    impl SpreadLevel {
        /// `host`
        pub const Host: Self = word("host");
        /// `rack`
        pub const Rack: Self = word("rack");
    }

    /// Words of `Strategy`.
    pub type Strategy = Word<fn(of::Strategy)>;
    impl Strategy {
        /// `cluster`
        pub const Cluster: Self = word("cluster");
        /// `partition`
        pub const Partition: Self = word("partition");
        /// `precision-time`
        pub const PrecisionTime: Self = word("precision-time");
        /// `spread`
        pub const Spread: Self = word("spread");
    }
}

/// [`AWS::EC2::PrefixList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html).
///
/// What `Ref` returns: `PrefixListId`.
pub type CfnPrefixList = Handle<of::CfnPrefixList>;
impl cfn::ResourceType for of::CfnPrefixList { const TYPE: &'static str = "AWS::EC2::PrefixList"; type Tags = cfn::TagList; type Props = CfnPrefixListProps; type Reference = Is<kinds::PrefixListId>; }
impl CfnPrefixList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PrefixListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `PrefixListId`.
    #[inline] pub fn attr_prefix_list_id(&self) -> Val<Is<kinds::PrefixListId>> { cfn::attribute(&self.0, "PrefixListId") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPrefixList`].
///
/// Mandatory: `PrefixListName`, `AddressFamily`.
pub type CfnPrefixListProps = Fields<of::CfnPrefixList>;
impl CfnPrefixListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(prefix_list_name: impl IntoVal<String>, address_family: impl IntoVal<cfn_prefix_list::AddressFamily>) -> Self { with(with(empty(), "PrefixListName", prefix_list_name), "AddressFamily", address_family) }
    /// `AddressFamily`: mandatory.
    #[track_caller] pub fn address_family(self, value: impl IntoVal<cfn_prefix_list::AddressFamily>) -> Self { with(self, "AddressFamily", value) }
    /// `Entries`: at most 100 items.
    #[track_caller] pub fn entries(self, value: impl IntoVal<List<cfn_prefix_list::Entry>>) -> Self { with(self, "Entries", value) }
    /// `MaxEntries`: at least 1.
    #[track_caller] pub fn max_entries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEntries", value) }
    /// `PrefixListName`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn prefix_list_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixListName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_prefix_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPrefixList`].
pub mod cfn_prefix_list {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AddressFamily {} pub enum Entry {} pub enum Tag {} }

    /// Words of `AddressFamily`.
    pub type AddressFamily = Word<fn(of::AddressFamily)>;
    impl AddressFamily {
        /// `IPv4`
        pub const IPv4: Self = word("IPv4");
        /// `IPv6`
        pub const IPv6: Self = word("IPv6");
    }

    /// `Entry`.
    pub type Entry = Fields<of::Entry>;
    impl Entry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "Cidr", cidr) }
        /// `Cidr`: mandatory, 1 to 46 characters.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `Description`: at most 255 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html).
///
/// What `Ref` returns: a text of RouteTableId, CidrBlock.
pub type CfnRoute = Handle<of::CfnRoute>;
impl cfn::ResourceType for of::CfnRoute { const TYPE: &'static str = "AWS::EC2::Route"; type Tags = cfn::NoTags; type Props = CfnRouteProps; type Reference = String; }
impl CfnRoute {
    /// The attribute `CidrBlock`.
    #[inline] pub fn attr_cidr_block(&self) -> Val<String> { cfn::attribute(&self.0, "CidrBlock") }
}

/// Properties of [`CfnRoute`].
///
/// Mandatory: `RouteTableId`.
///
/// A change replaces the resource: `DestinationCidrBlock`, `DestinationIpv6CidrBlock`, `DestinationPrefixListId`, `RouteTableId`.
pub type CfnRouteProps = Fields<of::CfnRoute>;
impl CfnRouteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_table_id: impl IntoVal<Is<kinds::RouteTableId>>) -> Self { with(empty(), "RouteTableId", route_table_id) }
    /// `CarrierGatewayId`.
    #[track_caller] pub fn carrier_gateway_id(self, value: impl IntoVal<Is<kinds::CarrierGatewayId>>) -> Self { with(self, "CarrierGatewayId", value) }
    /// `CoreNetworkArn`.
    #[track_caller] pub fn core_network_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkArn", value) }
    /// `DestinationCidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `DestinationIpv6CidrBlock`. Changing it replaces the resource.
    #[track_caller] pub fn destination_ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationIpv6CidrBlock", value) }
    /// `DestinationPrefixListId`. Changing it replaces the resource.
    #[track_caller] pub fn destination_prefix_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPrefixListId", value) }
    /// `EgressOnlyInternetGatewayId`.
    #[track_caller] pub fn egress_only_internet_gateway_id(self, value: impl IntoVal<Is<kinds::EgressOnlyInternetGatewayId>>) -> Self { with(self, "EgressOnlyInternetGatewayId", value) }
    /// `GatewayId`.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<Is<kinds::InternetGatewayIdOrVpnGatewayId>>) -> Self { with(self, "GatewayId", value) }
    /// `InstanceId`.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<Is<kinds::InstanceId>>) -> Self { with(self, "InstanceId", value) }
    /// `LocalGatewayId`.
    #[track_caller] pub fn local_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalGatewayId", value) }
    /// `NatGatewayId`.
    #[track_caller] pub fn nat_gateway_id(self, value: impl IntoVal<Is<kinds::NatGatewayId>>) -> Self { with(self, "NatGatewayId", value) }
    /// `NetworkInterfaceId`.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `OdbNetworkArn`.
    #[track_caller] pub fn odb_network_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OdbNetworkArn", value) }
    /// `RouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_table_id(self, value: impl IntoVal<Is<kinds::RouteTableId>>) -> Self { with(self, "RouteTableId", value) }
    /// `TransitGatewayId`.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
    /// `VpcEndpointId`.
    #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
    /// `VpcPeeringConnectionId`.
    #[track_caller] pub fn vpc_peering_connection_id(self, value: impl IntoVal<Is<kinds::VpcPeeringConnectionId>>) -> Self { with(self, "VpcPeeringConnectionId", value) }
}

/// [`AWS::EC2::RouteServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRouteServer = Handle<of::CfnRouteServer>;
impl cfn::ResourceType for of::CfnRouteServer { const TYPE: &'static str = "AWS::EC2::RouteServer"; type Tags = cfn::TagList; type Props = CfnRouteServerProps; type Reference = String; }
impl CfnRouteServer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouteServerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRouteServer`].
///
/// Mandatory: `AmazonSideAsn`.
///
/// A change replaces the resource: `AmazonSideAsn`.
pub type CfnRouteServerProps = Fields<of::CfnRouteServer>;
impl CfnRouteServerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(amazon_side_asn: impl IntoVal<i64>) -> Self { with(empty(), "AmazonSideAsn", amazon_side_asn) }
    /// `AmazonSideAsn`: mandatory, 1 to 4294967294. Changing it replaces the resource.
    #[track_caller] pub fn amazon_side_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "AmazonSideAsn", value) }
    /// `PersistRoutes`.
    #[track_caller] pub fn persist_routes(self, value: impl IntoVal<cfn_route_server::PersistRoutes>) -> Self { with(self, "PersistRoutes", value) }
    /// `PersistRoutesDuration`: 0 to 5. Write-only.
    #[track_caller] pub fn persist_routes_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "PersistRoutesDuration", value) }
    /// `SnsNotificationsEnabled`.
    #[track_caller] pub fn sns_notifications_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SnsNotificationsEnabled", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route_server::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRouteServer`].
pub mod cfn_route_server {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum PersistRoutes {} }

    /// Words of `PersistRoutes`.
    pub type PersistRoutes = Word<fn(of::PersistRoutes)>;
    impl PersistRoutes {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }
}

/// [`AWS::EC2::RouteServerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html).
///
/// What `Ref` returns: a text of RouteServerId, VpcId.
pub type CfnRouteServerAssociation = Handle<of::CfnRouteServerAssociation>;
impl cfn::ResourceType for of::CfnRouteServerAssociation { const TYPE: &'static str = "AWS::EC2::RouteServerAssociation"; type Tags = cfn::NoTags; type Props = CfnRouteServerAssociationProps; type Reference = String; }

/// Properties of [`CfnRouteServerAssociation`].
///
/// Mandatory: `RouteServerId`, `VpcId`.
///
/// A change replaces the resource: `RouteServerId`, `VpcId`.
pub type CfnRouteServerAssociationProps = Fields<of::CfnRouteServerAssociation>;
impl CfnRouteServerAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_server_id: impl IntoVal<String>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "RouteServerId", route_server_id), "VpcId", vpc_id) }
    /// `RouteServerId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_server_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteServerId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// [`AWS::EC2::RouteServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRouteServerEndpoint = Handle<of::CfnRouteServerEndpoint>;
impl cfn::ResourceType for of::CfnRouteServerEndpoint { const TYPE: &'static str = "AWS::EC2::RouteServerEndpoint"; type Tags = cfn::TagList; type Props = CfnRouteServerEndpointProps; type Reference = String; }
impl CfnRouteServerEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouteServerEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EniAddress`.
    #[inline] pub fn attr_eni_address(&self) -> Val<String> { cfn::attribute(&self.0, "EniAddress") }
    /// The attribute `EniId`.
    #[inline] pub fn attr_eni_id(&self) -> Val<String> { cfn::attribute(&self.0, "EniId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnRouteServerEndpoint`].
///
/// Mandatory: `RouteServerId`, `SubnetId`.
///
/// A change replaces the resource: `RouteServerId`, `SubnetId`.
pub type CfnRouteServerEndpointProps = Fields<of::CfnRouteServerEndpoint>;
impl CfnRouteServerEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_server_id: impl IntoVal<String>, subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(with(empty(), "RouteServerId", route_server_id), "SubnetId", subnet_id) }
    /// `RouteServerId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_server_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteServerId", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route_server_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRouteServerEndpoint`].
pub mod cfn_route_server_endpoint {
    pub use super::cfn_application_status_check::{Tag};
}

/// [`AWS::EC2::RouteServerPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRouteServerPeer = Handle<of::CfnRouteServerPeer>;
impl cfn::ResourceType for of::CfnRouteServerPeer { const TYPE: &'static str = "AWS::EC2::RouteServerPeer"; type Tags = cfn::TagList; type Props = CfnRouteServerPeerProps; type Reference = String; }
impl CfnRouteServerPeer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouteServerPeerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EndpointEniAddress`.
    #[inline] pub fn attr_endpoint_eni_address(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointEniAddress") }
    /// The attribute `EndpointEniId`.
    #[inline] pub fn attr_endpoint_eni_id(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointEniId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RouteServerId`.
    #[inline] pub fn attr_route_server_id(&self) -> Val<String> { cfn::attribute(&self.0, "RouteServerId") }
    /// The attribute `SubnetId`.
    #[inline] pub fn attr_subnet_id(&self) -> Val<Is<kinds::SubnetId>> { cfn::attribute(&self.0, "SubnetId") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnRouteServerPeer`].
///
/// Mandatory: `RouteServerEndpointId`, `PeerAddress`, `BgpOptions`.
///
/// A change replaces the resource: `BgpOptions`, `PeerAddress`, `RouteServerEndpointId`.
pub type CfnRouteServerPeerProps = Fields<of::CfnRouteServerPeer>;
/// What [`CfnRouteServerPeerProps`] cannot do without.
pub struct CfnRouteServerPeerPropsRequired<A, B, C> {
    /// `RouteServerEndpointId`. Changing it replaces the resource.
    pub route_server_endpoint_id: A,
    /// `PeerAddress`. Changing it replaces the resource.
    pub peer_address: B,
    /// `BgpOptions`. Changing it replaces the resource.
    pub bgp_options: C,
}
impl CfnRouteServerPeerProps {
    /// Takes what is mandatory, by name: [`CfnRouteServerPeerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_route_server_peer::BgpOptions>>(required: CfnRouteServerPeerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RouteServerEndpointId", required.route_server_endpoint_id), "PeerAddress", required.peer_address), "BgpOptions", required.bgp_options) }
    /// `BgpOptions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn bgp_options(self, value: impl IntoVal<cfn_route_server_peer::BgpOptions>) -> Self { with(self, "BgpOptions", value) }
    /// `PeerAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_address(self, value: impl IntoVal<String>) -> Self { with(self, "PeerAddress", value) }
    /// `RouteServerEndpointId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_server_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteServerEndpointId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route_server_peer::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRouteServerPeer`].
pub mod cfn_route_server_peer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum BgpOptions {} impl ias_core::Optional for BgpOptions {} pub enum BgpOptionsPeerLivenessDetection {} }

    /// `BgpOptions`.
    pub type BgpOptions = Fields<of::BgpOptions>;
    impl BgpOptions {
        /// `PeerAsn`: 1 to 4294967294.
        #[track_caller] pub fn peer_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "PeerAsn", value) }
        /// `PeerLivenessDetection`.
        #[track_caller] pub fn peer_liveness_detection(self, value: impl IntoVal<BgpOptionsPeerLivenessDetection>) -> Self { with(self, "PeerLivenessDetection", value) }
    }

    /// Words of `PeerLivenessDetection`.
    pub type BgpOptionsPeerLivenessDetection = Word<fn(of::BgpOptionsPeerLivenessDetection)>;
    impl BgpOptionsPeerLivenessDetection {
        /// `bfd`
        pub const Bfd: Self = word("bfd");
        /// `bgp-keepalive`
        pub const BgpKeepalive: Self = word("bgp-keepalive");
    }
}

/// [`AWS::EC2::RouteServerPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html).
///
/// What `Ref` returns: a text of RouteServerId, RouteTableId.
pub type CfnRouteServerPropagation = Handle<of::CfnRouteServerPropagation>;
impl cfn::ResourceType for of::CfnRouteServerPropagation { const TYPE: &'static str = "AWS::EC2::RouteServerPropagation"; type Tags = cfn::NoTags; type Props = CfnRouteServerPropagationProps; type Reference = String; }

/// Properties of [`CfnRouteServerPropagation`].
///
/// Mandatory: `RouteServerId`, `RouteTableId`.
///
/// A change replaces the resource: `RouteServerId`, `RouteTableId`.
pub type CfnRouteServerPropagationProps = Fields<of::CfnRouteServerPropagation>;
impl CfnRouteServerPropagationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_server_id: impl IntoVal<String>, route_table_id: impl IntoVal<String>) -> Self { with(with(empty(), "RouteServerId", route_server_id), "RouteTableId", route_table_id) }
    /// `RouteServerId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_server_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteServerId", value) }
    /// `RouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "RouteTableId", value) }
}

/// [`AWS::EC2::RouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html).
///
/// What `Ref` returns: `RouteTableId`.
pub type CfnRouteTable = Handle<of::CfnRouteTable>;
impl cfn::ResourceType for of::CfnRouteTable { const TYPE: &'static str = "AWS::EC2::RouteTable"; type Tags = cfn::TagList; type Props = CfnRouteTableProps; type Reference = Is<kinds::RouteTableId>; }
impl CfnRouteTable {
    /// The attribute `RouteTableId`.
    #[inline] pub fn attr_route_table_id(&self) -> Val<Is<kinds::RouteTableId>> { cfn::attribute(&self.0, "RouteTableId") }
}

/// Properties of [`CfnRouteTable`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `VpcId`.
pub type CfnRouteTableProps = Fields<of::CfnRouteTable>;
impl CfnRouteTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnRouteTable`].
pub mod cfn_route_table {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::SecondaryNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html).
///
/// What `Ref` returns: `SecondaryNetworkArn`.
pub type CfnSecondaryNetwork = Handle<of::CfnSecondaryNetwork>;
impl cfn::ResourceType for of::CfnSecondaryNetwork { const TYPE: &'static str = "AWS::EC2::SecondaryNetwork"; type Tags = cfn::TagList; type Props = CfnSecondaryNetworkProps; type Reference = Is<kinds::SecondaryNetworkArn>; }
impl CfnSecondaryNetwork {
    /// The attribute `Ipv4CidrBlockAssociations`.
    #[inline] pub fn attr_ipv4_cidr_block_associations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Ipv4CidrBlockAssociations") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `SecondaryNetworkArn`.
    #[inline] pub fn attr_secondary_network_arn(&self) -> Val<Is<kinds::SecondaryNetworkArn>> { cfn::attribute(&self.0, "SecondaryNetworkArn") }
    /// The attribute `SecondaryNetworkId`.
    #[inline] pub fn attr_secondary_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "SecondaryNetworkId") }
}

/// Properties of [`CfnSecondaryNetwork`].
///
/// Mandatory: `Ipv4CidrBlock`, `NetworkType`.
///
/// A change replaces the resource: `Ipv4CidrBlock`, `NetworkType`.
pub type CfnSecondaryNetworkProps = Fields<of::CfnSecondaryNetwork>;
impl CfnSecondaryNetworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ipv4_cidr_block: impl IntoVal<String>, network_type: impl IntoVal<cfn_secondary_network::NetworkType>) -> Self { with(with(empty(), "Ipv4CidrBlock", ipv4_cidr_block), "NetworkType", network_type) }
    /// `Ipv4CidrBlock`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ipv4_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4CidrBlock", value) }
    /// `NetworkType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_secondary_network::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_secondary_network::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSecondaryNetwork`].
pub mod cfn_secondary_network {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum NetworkType {} }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `rdma`
        pub const Rdma: Self = word("rdma");
    }
}

/// [`AWS::EC2::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityGroup = Handle<of::CfnSecurityGroup>;
impl cfn::ResourceType for of::CfnSecurityGroup { const TYPE: &'static str = "AWS::EC2::SecurityGroup"; type Tags = cfn::TagList; type Props = CfnSecurityGroupProps; type Reference = Is<kinds::SecurityGroupId>; }
impl CfnSecurityGroup {
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "GroupId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnSecurityGroup`].
///
/// Mandatory: `GroupDescription`.
///
/// A change replaces the resource: `GroupDescription`, `GroupName`, `VpcId`.
///
/// `SecurityGroupEgress` needs `VpcId`.
pub type CfnSecurityGroupProps = Fields<of::CfnSecurityGroup>;
impl CfnSecurityGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_description: impl IntoVal<String>) -> Self { with(empty(), "GroupDescription", group_description) }
    /// `GroupDescription`: mandatory, at most 255 characters, matches `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. Changing it replaces the resource.
    #[track_caller] pub fn group_description(self, value: impl IntoVal<String>) -> Self { with(self, "GroupDescription", value) }
    /// `GroupName`. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `SecurityGroupEgress`.
    #[track_caller] pub fn security_group_egress(self, value: impl IntoVal<List<cfn_security_group::Egress>>) -> Self { with(self, "SecurityGroupEgress", value) }
    /// `SecurityGroupIngress`.
    #[track_caller] pub fn security_group_ingress(self, value: impl IntoVal<List<cfn_security_group::Ingress>>) -> Self { with(self, "SecurityGroupIngress", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnSecurityGroup`].
pub mod cfn_security_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum Egress {} pub enum Ingress {} }

    /// `Egress`.
    ///
    /// Takes exactly one of `CidrIp`; `CidrIpv6`; `DestinationSecurityGroupId`; `DestinationPrefixListId`.
    pub type Egress = Fields<of::Egress>;
    impl Egress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_protocol: impl IntoVal<String>) -> Self { with(empty(), "IpProtocol", ip_protocol) }
        /// `CidrIp`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr_ip(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIp", value) }
        /// `CidrIpv6`: in the form `ipv6-network`.
        #[track_caller] pub fn cidr_ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIpv6", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DestinationPrefixListId`.
        #[track_caller] pub fn destination_prefix_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPrefixListId", value) }
        /// `DestinationSecurityGroupId`.
        #[track_caller] pub fn destination_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "DestinationSecurityGroupId", value) }
        /// `FromPort`: at least -1.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `IpProtocol`: mandatory.
        #[track_caller] pub fn ip_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "IpProtocol", value) }
        /// `ToPort`: at least -1.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `Ingress`.
    ///
    /// Takes exactly one of `CidrIp`; `CidrIpv6`; `SourcePrefixListId`; `SourceSecurityGroupId`; `SourceSecurityGroupName`.
    pub type Ingress = Fields<of::Ingress>;
    impl Ingress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_protocol: impl IntoVal<String>) -> Self { with(empty(), "IpProtocol", ip_protocol) }
        /// `CidrIp`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr_ip(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIp", value) }
        /// `CidrIpv6`: in the form `ipv6-network`.
        #[track_caller] pub fn cidr_ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIpv6", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FromPort`: at least -1.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `IpProtocol`: mandatory.
        #[track_caller] pub fn ip_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "IpProtocol", value) }
        /// `SourcePrefixListId`.
        #[track_caller] pub fn source_prefix_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePrefixListId", value) }
        /// `SourceSecurityGroupId`.
        #[track_caller] pub fn source_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "SourceSecurityGroupId", value) }
        /// `SourceSecurityGroupName`. Write-only.
        #[track_caller] pub fn source_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceSecurityGroupName", value) }
        /// `SourceSecurityGroupOwnerId`.
        #[track_caller] pub fn source_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceSecurityGroupOwnerId", value) }
        /// `ToPort`: at least -1.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }
}

/// [`AWS::EC2::SecurityGroupEgress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityGroupEgress = Handle<of::CfnSecurityGroupEgress>;
impl cfn::ResourceType for of::CfnSecurityGroupEgress { const TYPE: &'static str = "AWS::EC2::SecurityGroupEgress"; type Tags = cfn::NoTags; type Props = CfnSecurityGroupEgressProps; type Reference = String; }
impl CfnSecurityGroupEgress {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityGroupEgress`].
///
/// Mandatory: `IpProtocol`, `GroupId`.
///
/// A change replaces the resource: `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`, `FromPort`, `GroupId`, `IpProtocol`, `ToPort`.
///
/// Takes exactly one of `CidrIp`; `CidrIpv6`; `DestinationPrefixListId`; `DestinationSecurityGroupId`.
pub type CfnSecurityGroupEgressProps = Fields<of::CfnSecurityGroupEgress>;
impl CfnSecurityGroupEgressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip_protocol: impl IntoVal<String>, group_id: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(with(empty(), "IpProtocol", ip_protocol), "GroupId", group_id) }
    /// `CidrIp`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_ip(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIp", value) }
    /// `CidrIpv6`: in the form `ipv6-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIpv6", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationPrefixListId`. Changing it replaces the resource.
    #[track_caller] pub fn destination_prefix_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPrefixListId", value) }
    /// `DestinationSecurityGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn destination_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "DestinationSecurityGroupId", value) }
    /// `FromPort`: at least -1. Changing it replaces the resource.
    #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
    /// `GroupId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "GroupId", value) }
    /// `IpProtocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ip_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "IpProtocol", value) }
    /// `ToPort`: at least -1. Changing it replaces the resource.
    #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
}

/// [`AWS::EC2::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSecurityGroupIngress = Handle<of::CfnSecurityGroupIngress>;
impl cfn::ResourceType for of::CfnSecurityGroupIngress { const TYPE: &'static str = "AWS::EC2::SecurityGroupIngress"; type Tags = cfn::NoTags; type Props = CfnSecurityGroupIngressProps; type Reference = String; }
impl CfnSecurityGroupIngress {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityGroupIngress`].
///
/// Mandatory: `IpProtocol`.
///
/// A change replaces the resource: `CidrIp`, `CidrIpv6`, `FromPort`, `GroupId`, `GroupName`, `IpProtocol`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`, `SourceSecurityGroupOwnerId`, `ToPort`.
///
/// Takes exactly one of `CidrIp`; `CidrIpv6`; `SourcePrefixListId`; `SourceSecurityGroupId`; `SourceSecurityGroupName`.
pub type CfnSecurityGroupIngressProps = Fields<of::CfnSecurityGroupIngress>;
impl CfnSecurityGroupIngressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip_protocol: impl IntoVal<String>) -> Self { with(empty(), "IpProtocol", ip_protocol) }
    /// `CidrIp`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_ip(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIp", value) }
    /// `CidrIpv6`: in the form `ipv6-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "CidrIpv6", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FromPort`: at least -1. Changing it replaces the resource.
    #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
    /// `GroupId`. Changing it replaces the resource.
    #[track_caller] pub fn group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "GroupId", value) }
    /// `GroupName`. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `IpProtocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ip_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "IpProtocol", value) }
    /// `SourcePrefixListId`. Changing it replaces the resource.
    #[track_caller] pub fn source_prefix_list_id(self, value: impl IntoVal<Is<kinds::PrefixListId>>) -> Self { with(self, "SourcePrefixListId", value) }
    /// `SourceSecurityGroupId`. Changing it replaces the resource.
    #[track_caller] pub fn source_security_group_id(self, value: impl IntoVal<Is<kinds::SecurityGroupId>>) -> Self { with(self, "SourceSecurityGroupId", value) }
    /// `SourceSecurityGroupName`. Changing it replaces the resource.
    #[track_caller] pub fn source_security_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceSecurityGroupName", value) }
    /// `SourceSecurityGroupOwnerId`. Changing it replaces the resource.
    #[track_caller] pub fn source_security_group_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceSecurityGroupOwnerId", value) }
    /// `ToPort`: at least -1. Changing it replaces the resource.
    #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
}

/// [`AWS::EC2::SecurityGroupVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html).
///
/// What `Ref` returns: a text of GroupId, VpcId.
pub type CfnSecurityGroupVpcAssociation = Handle<of::CfnSecurityGroupVpcAssociation>;
impl cfn::ResourceType for of::CfnSecurityGroupVpcAssociation { const TYPE: &'static str = "AWS::EC2::SecurityGroupVpcAssociation"; type Tags = cfn::NoTags; type Props = CfnSecurityGroupVpcAssociationProps; type Reference = String; }
impl CfnSecurityGroupVpcAssociation {
    /// The attribute `State`: one of `associating`, `associated`, `association-failed`, `disassociating`, `disassociated`, `disassociation-failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
    /// The attribute `VpcOwnerId`.
    #[inline] pub fn attr_vpc_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcOwnerId") }
}

/// Properties of [`CfnSecurityGroupVpcAssociation`].
///
/// Mandatory: `GroupId`, `VpcId`.
///
/// A change replaces the resource: `GroupId`, `VpcId`.
pub type CfnSecurityGroupVpcAssociationProps = Fields<of::CfnSecurityGroupVpcAssociation>;
impl CfnSecurityGroupVpcAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_id: impl IntoVal<String>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "GroupId", group_id), "VpcId", vpc_id) }
    /// `GroupId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// [`AWS::EC2::SnapshotBlockPublicAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnSnapshotBlockPublicAccess = Handle<of::CfnSnapshotBlockPublicAccess>;
impl cfn::ResourceType for of::CfnSnapshotBlockPublicAccess { const TYPE: &'static str = "AWS::EC2::SnapshotBlockPublicAccess"; type Tags = cfn::NoTags; type Props = CfnSnapshotBlockPublicAccessProps; type Reference = String; }
impl CfnSnapshotBlockPublicAccess {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnSnapshotBlockPublicAccess`].
///
/// Mandatory: `State`.
pub type CfnSnapshotBlockPublicAccessProps = Fields<of::CfnSnapshotBlockPublicAccess>;
impl CfnSnapshotBlockPublicAccessProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(state: impl IntoVal<cfn_snapshot_block_public_access::State>) -> Self { with(empty(), "State", state) }
    /// `State`: mandatory.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_snapshot_block_public_access::State>) -> Self { with(self, "State", value) }
}

/// Types of [`CfnSnapshotBlockPublicAccess`].
pub mod cfn_snapshot_block_public_access {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum State {} }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `block-all-sharing`
        pub const BlockAllSharing: Self = word("block-all-sharing");
        /// `block-new-sharing`
        pub const BlockNewSharing: Self = word("block-new-sharing");
    }
}

/// [`AWS::EC2::SpotFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSpotFleet = Handle<of::CfnSpotFleet>;
impl cfn::ResourceType for of::CfnSpotFleet { const TYPE: &'static str = "AWS::EC2::SpotFleet"; type Tags = cfn::NoTags; type Props = CfnSpotFleetProps; type Reference = String; }
impl CfnSpotFleet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSpotFleet`].
///
/// Mandatory: `SpotFleetRequestConfigData`.
pub type CfnSpotFleetProps = Fields<of::CfnSpotFleet>;
impl CfnSpotFleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spot_fleet_request_config_data: impl IntoVal<cfn_spot_fleet::SpotFleetRequestConfigData>) -> Self { with(empty(), "SpotFleetRequestConfigData", spot_fleet_request_config_data) }
    /// `SpotFleetRequestConfigData`: mandatory.
    #[track_caller] pub fn spot_fleet_request_config_data(self, value: impl IntoVal<cfn_spot_fleet::SpotFleetRequestConfigData>) -> Self { with(self, "SpotFleetRequestConfigData", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_spot_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSpotFleet`].
pub mod cfn_spot_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    pub use super::cfn_ec2_fleet::{AcceleratorCountRequest, AcceleratorTotalMemoryMiBRequest, BaselineEbsBandwidthMbpsRequest, BaselinePerformanceFactorsRequest, CpuPerformanceFactorRequest, InstanceRequirementsRequestAcceleratorManufacturer, InstanceRequirementsRequestAcceleratorName, InstanceRequirementsRequestAcceleratorType, InstanceRequirementsRequestBareMetal, InstanceRequirementsRequestBurstablePerformance, InstanceRequirementsRequestCpuManufacturer, InstanceRequirementsRequestInstanceGeneration, InstanceRequirementsRequestLocalStorage, InstanceRequirementsRequestLocalStorageType, MemoryGiBPerVCpuRequest, MemoryMiBRequest, NetworkBandwidthGbpsRequest, NetworkInterfaceCountRequest, PerformanceFactorReferenceRequest, TotalLocalStorageGbRequest, VCpuCountRangeRequest};
    pub use super::cfn_instance::{InstanceIpv6Address};
    mod of { pub enum BlockDeviceMapping {} pub enum ClassicLoadBalancer {} pub enum ClassicLoadBalancersConfig {} pub enum EbsBlockDevice {} impl ias_core::Optional for EbsBlockDevice {} pub enum FleetLaunchTemplateSpecification {} pub enum GroupIdentifier {} pub enum IamInstanceProfileSpecification {} impl ias_core::Optional for IamInstanceProfileSpecification {} pub enum InstanceNetworkInterfaceSpecification {} impl ias_core::Optional for InstanceNetworkInterfaceSpecification {} pub enum InstanceRequirementsRequest {} impl ias_core::Optional for InstanceRequirementsRequest {} pub enum LaunchTemplateConfig {} impl ias_core::Optional for LaunchTemplateConfig {} pub enum LaunchTemplateOverrides {} impl ias_core::Optional for LaunchTemplateOverrides {} pub enum LoadBalancersConfig {} impl ias_core::Optional for LoadBalancersConfig {} pub enum PrivateIpAddressSpecification {} pub enum SpotCapacityRebalance {} impl ias_core::Optional for SpotCapacityRebalance {} pub enum SpotCapacityRebalanceReplacementStrategy {} pub enum SpotFleetLaunchSpecification {} pub enum SpotFleetMonitoring {} impl ias_core::Optional for SpotFleetMonitoring {} pub enum SpotFleetRequestConfigData {} pub enum SpotFleetRequestConfigDataAllocationStrategy {} pub enum SpotFleetRequestConfigDataExcessCapacityTerminationPolicy {} pub enum SpotFleetRequestConfigDataInstanceInterruptionBehavior {} pub enum SpotFleetRequestConfigDataTargetCapacityUnitType {} pub enum SpotFleetRequestConfigDataType {} pub enum SpotFleetTagSpecification {} impl ias_core::Optional for SpotFleetTagSpecification {} pub enum SpotFleetTagSpecificationResourceType {} pub enum SpotMaintenanceStrategies {} impl ias_core::Optional for SpotMaintenanceStrategies {} pub enum SpotPlacement {} impl ias_core::Optional for SpotPlacement {} pub enum SpotPlacementTenancy {} pub enum TargetGroup {} pub enum TargetGroupsConfig {} }

    /// `BlockDeviceMapping`.
    ///
    /// Takes exactly one of `VirtualName`; `Ebs`; `NoDevice`.
    pub type BlockDeviceMapping = Fields<of::BlockDeviceMapping>;
    impl BlockDeviceMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_name: impl IntoVal<String>) -> Self { with(empty(), "DeviceName", device_name) }
        /// `DeviceName`: mandatory.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EbsBlockDevice>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `ClassicLoadBalancer`.
    pub type ClassicLoadBalancer = Fields<of::ClassicLoadBalancer>;
    impl ClassicLoadBalancer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ClassicLoadBalancersConfig`.
    pub type ClassicLoadBalancersConfig = Fields<of::ClassicLoadBalancersConfig>;
    impl ClassicLoadBalancersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(classic_load_balancers: impl IntoVal<List<ClassicLoadBalancer>>) -> Self { with(empty(), "ClassicLoadBalancers", classic_load_balancers) }
        /// `ClassicLoadBalancers`: mandatory, no item twice.
        #[track_caller] pub fn classic_load_balancers(self, value: impl IntoVal<List<ClassicLoadBalancer>>) -> Self { with(self, "ClassicLoadBalancers", value) }
    }

    /// `EbsBlockDevice`.
    pub type EbsBlockDevice = Fields<of::EbsBlockDevice>;
    impl EbsBlockDevice {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `SnapshotId`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// `FleetLaunchTemplateSpecification`.
    pub type FleetLaunchTemplateSpecification = Fields<of::FleetLaunchTemplateSpecification>;
    impl FleetLaunchTemplateSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(version: impl IntoVal<String>) -> Self { with(empty(), "Version", version) }
        /// `LaunchTemplateId`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<Is<kinds::LaunchTemplateId>>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`: 3 to 128 characters, matches `[a-zA-Z0-9\(\)\.\-/_]+`.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `GroupIdentifier`.
    pub type GroupIdentifier = Fields<of::GroupIdentifier>;
    impl GroupIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_id: impl IntoVal<String>) -> Self { with(empty(), "GroupId", group_id) }
        /// `GroupId`: mandatory.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
    }

    /// `IamInstanceProfileSpecification`.
    pub type IamInstanceProfileSpecification = Fields<of::IamInstanceProfileSpecification>;
    impl IamInstanceProfileSpecification {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `InstanceNetworkInterfaceSpecification`.
    pub type InstanceNetworkInterfaceSpecification = Fields<of::InstanceNetworkInterfaceSpecification>;
    impl InstanceNetworkInterfaceSpecification {
        /// `AssociatePublicIpAddress`.
        #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceIndex`.
        #[track_caller] pub fn device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "DeviceIndex", value) }
        /// `Groups`: no item twice. Write-only.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
        /// `Ipv6AddressCount`.
        #[track_caller] pub fn ipv6_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6AddressCount", value) }
        /// `Ipv6Addresses`: no item twice.
        #[track_caller] pub fn ipv6_addresses(self, value: impl IntoVal<List<InstanceIpv6Address>>) -> Self { with(self, "Ipv6Addresses", value) }
        /// `NetworkInterfaceId`.
        #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
        /// `PrivateIpAddresses`: no item twice.
        #[track_caller] pub fn private_ip_addresses(self, value: impl IntoVal<List<PrivateIpAddressSpecification>>) -> Self { with(self, "PrivateIpAddresses", value) }
        /// `SecondaryPrivateIpAddressCount`.
        #[track_caller] pub fn secondary_private_ip_address_count(self, value: impl IntoVal<i64>) -> Self { with(self, "SecondaryPrivateIpAddressCount", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `InstanceRequirementsRequest`.
    pub type InstanceRequirementsRequest = Fields<of::InstanceRequirementsRequest>;
    impl InstanceRequirementsRequest {
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCountRequest>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorManufacturers`.
        #[track_caller] pub fn accelerator_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorManufacturer>>) -> Self { with(self, "AcceleratorManufacturers", value) }
        /// `AcceleratorNames`.
        #[track_caller] pub fn accelerator_names(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorName>>) -> Self { with(self, "AcceleratorNames", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiBRequest>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<InstanceRequirementsRequestAcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `AllowedInstanceTypes`: each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `BareMetal`.
        #[track_caller] pub fn bare_metal(self, value: impl IntoVal<InstanceRequirementsRequestBareMetal>) -> Self { with(self, "BareMetal", value) }
        /// `BaselineEbsBandwidthMbps`.
        #[track_caller] pub fn baseline_ebs_bandwidth_mbps(self, value: impl IntoVal<BaselineEbsBandwidthMbpsRequest>) -> Self { with(self, "BaselineEbsBandwidthMbps", value) }
        /// `BaselinePerformanceFactors`.
        #[track_caller] pub fn baseline_performance_factors(self, value: impl IntoVal<BaselinePerformanceFactorsRequest>) -> Self { with(self, "BaselinePerformanceFactors", value) }
        /// `BurstablePerformance`.
        #[track_caller] pub fn burstable_performance(self, value: impl IntoVal<InstanceRequirementsRequestBurstablePerformance>) -> Self { with(self, "BurstablePerformance", value) }
        /// `CpuManufacturers`.
        #[track_caller] pub fn cpu_manufacturers(self, value: impl IntoVal<List<InstanceRequirementsRequestCpuManufacturer>>) -> Self { with(self, "CpuManufacturers", value) }
        /// `ExcludedInstanceTypes`: each 1 to 30 characters, each matches `[a-zA-Z0-9\.\*]+`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `InstanceGenerations`.
        #[track_caller] pub fn instance_generations(self, value: impl IntoVal<List<InstanceRequirementsRequestInstanceGeneration>>) -> Self { with(self, "InstanceGenerations", value) }
        /// `LocalStorage`.
        #[track_caller] pub fn local_storage(self, value: impl IntoVal<InstanceRequirementsRequestLocalStorage>) -> Self { with(self, "LocalStorage", value) }
        /// `LocalStorageTypes`.
        #[track_caller] pub fn local_storage_types(self, value: impl IntoVal<List<InstanceRequirementsRequestLocalStorageType>>) -> Self { with(self, "LocalStorageTypes", value) }
        /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
        #[track_caller] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value) }
        /// `MemoryGiBPerVCpu`.
        #[track_caller] pub fn memory_gi_b_per_v_cpu(self, value: impl IntoVal<MemoryGiBPerVCpuRequest>) -> Self { with(self, "MemoryGiBPerVCpu", value) }
        /// `MemoryMiB`.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRequest>) -> Self { with(self, "MemoryMiB", value) }
        /// `NetworkBandwidthGbps`.
        #[track_caller] pub fn network_bandwidth_gbps(self, value: impl IntoVal<NetworkBandwidthGbpsRequest>) -> Self { with(self, "NetworkBandwidthGbps", value) }
        /// `NetworkInterfaceCount`.
        #[track_caller] pub fn network_interface_count(self, value: impl IntoVal<NetworkInterfaceCountRequest>) -> Self { with(self, "NetworkInterfaceCount", value) }
        /// `OnDemandMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn on_demand_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandMaxPricePercentageOverLowestPrice", value) }
        /// `RequireEncryptionInTransit`.
        #[track_caller] pub fn require_encryption_in_transit(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEncryptionInTransit", value) }
        /// `RequireHibernateSupport`.
        #[track_caller] pub fn require_hibernate_support(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireHibernateSupport", value) }
        /// `SpotMaxPricePercentageOverLowestPrice`.
        #[track_caller] pub fn spot_max_price_percentage_over_lowest_price(self, value: impl IntoVal<i64>) -> Self { with(self, "SpotMaxPricePercentageOverLowestPrice", value) }
        /// `TotalLocalStorageGB`.
        #[track_caller] pub fn total_local_storage_gb(self, value: impl IntoVal<TotalLocalStorageGbRequest>) -> Self { with(self, "TotalLocalStorageGB", value) }
        /// `VCpuCount`.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRangeRequest>) -> Self { with(self, "VCpuCount", value) }
    }

    /// `LaunchTemplateConfig`.
    pub type LaunchTemplateConfig = Fields<of::LaunchTemplateConfig>;
    impl LaunchTemplateConfig {
        /// `LaunchTemplateSpecification`.
        #[track_caller] pub fn launch_template_specification(self, value: impl IntoVal<FleetLaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplateSpecification", value) }
        /// `Overrides`: no item twice.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<List<LaunchTemplateOverrides>>) -> Self { with(self, "Overrides", value) }
    }

    /// `LaunchTemplateOverrides`.
    pub type LaunchTemplateOverrides = Fields<of::LaunchTemplateOverrides>;
    impl LaunchTemplateOverrides {
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirementsRequest>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<f64>) -> Self { with(self, "Priority", value) }
        /// `SpotPrice`.
        #[track_caller] pub fn spot_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotPrice", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `WeightedCapacity`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `LoadBalancersConfig`.
    pub type LoadBalancersConfig = Fields<of::LoadBalancersConfig>;
    impl LoadBalancersConfig {
        /// `ClassicLoadBalancersConfig`.
        #[track_caller] pub fn classic_load_balancers_config(self, value: impl IntoVal<ClassicLoadBalancersConfig>) -> Self { with(self, "ClassicLoadBalancersConfig", value) }
        /// `TargetGroupsConfig`.
        #[track_caller] pub fn target_groups_config(self, value: impl IntoVal<TargetGroupsConfig>) -> Self { with(self, "TargetGroupsConfig", value) }
    }

    /// `PrivateIpAddressSpecification`.
    pub type PrivateIpAddressSpecification = Fields<of::PrivateIpAddressSpecification>;
    impl PrivateIpAddressSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_ip_address: impl IntoVal<String>) -> Self { with(empty(), "PrivateIpAddress", private_ip_address) }
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `PrivateIpAddress`: mandatory.
        #[track_caller] pub fn private_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIpAddress", value) }
    }

    /// `SpotCapacityRebalance`.
    pub type SpotCapacityRebalance = Fields<of::SpotCapacityRebalance>;
    impl SpotCapacityRebalance {
        /// `ReplacementStrategy`.
        #[track_caller] pub fn replacement_strategy(self, value: impl IntoVal<SpotCapacityRebalanceReplacementStrategy>) -> Self { with(self, "ReplacementStrategy", value) }
        /// `TerminationDelay`.
        #[track_caller] pub fn termination_delay(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminationDelay", value) }
    }

    /// Words of `ReplacementStrategy`.
    pub type SpotCapacityRebalanceReplacementStrategy = Word<fn(of::SpotCapacityRebalanceReplacementStrategy)>;
    impl SpotCapacityRebalanceReplacementStrategy {
        /// `launch`
        pub const Launch: Self = word("launch");
        /// `launch-before-terminate`
        pub const LaunchBeforeTerminate: Self = word("launch-before-terminate");
    }

    /// `SpotFleetLaunchSpecification`.
    pub type SpotFleetLaunchSpecification = Fields<of::SpotFleetLaunchSpecification>;
    impl SpotFleetLaunchSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_id: impl IntoVal<String>) -> Self { with(empty(), "ImageId", image_id) }
        /// `BlockDeviceMappings`: no item twice.
        #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<BlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
        /// `EbsOptimized`: default `false`.
        #[track_caller] pub fn ebs_optimized(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsOptimized", value) }
        /// `IamInstanceProfile`.
        #[track_caller] pub fn iam_instance_profile(self, value: impl IntoVal<IamInstanceProfileSpecification>) -> Self { with(self, "IamInstanceProfile", value) }
        /// `ImageId`: mandatory.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirementsRequest>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `KernelId`.
        #[track_caller] pub fn kernel_id(self, value: impl IntoVal<String>) -> Self { with(self, "KernelId", value) }
        /// `KeyName`.
        #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<SpotFleetMonitoring>) -> Self { with(self, "Monitoring", value) }
        /// `NetworkInterfaces`: no item twice.
        #[track_caller] pub fn network_interfaces(self, value: impl IntoVal<List<InstanceNetworkInterfaceSpecification>>) -> Self { with(self, "NetworkInterfaces", value) }
        /// `Placement`.
        #[track_caller] pub fn placement(self, value: impl IntoVal<SpotPlacement>) -> Self { with(self, "Placement", value) }
        /// `RamdiskId`.
        #[track_caller] pub fn ramdisk_id(self, value: impl IntoVal<String>) -> Self { with(self, "RamdiskId", value) }
        /// `SecurityGroups`: no item twice.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<GroupIdentifier>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SpotPrice`.
        #[track_caller] pub fn spot_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotPrice", value) }
        /// `SubnetId`.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `TagSpecifications`: no item twice.
        #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<SpotFleetTagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
        /// `UserData`.
        #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
        /// `WeightedCapacity`.
        #[track_caller] pub fn weighted_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "WeightedCapacity", value) }
    }

    /// `SpotFleetMonitoring`.
    pub type SpotFleetMonitoring = Fields<of::SpotFleetMonitoring>;
    impl SpotFleetMonitoring {
        /// `Enabled`: default `false`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SpotFleetRequestConfigData`.
    ///
    /// Takes exactly one of `LaunchSpecifications`; `LaunchTemplateConfigs`.
    pub type SpotFleetRequestConfigData = Fields<of::SpotFleetRequestConfigData>;
    impl SpotFleetRequestConfigData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_fleet_role: impl IntoVal<Is<kinds::RoleArn>>, target_capacity: impl IntoVal<i64>) -> Self { with(with(empty(), "IamFleetRole", iam_fleet_role), "TargetCapacity", target_capacity) }
        /// `AllocationStrategy`. Changing it replaces the resource.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<SpotFleetRequestConfigDataAllocationStrategy>) -> Self { with(self, "AllocationStrategy", value) }
        /// `Context`.
        #[track_caller] pub fn context(self, value: impl IntoVal<String>) -> Self { with(self, "Context", value) }
        /// `ExcessCapacityTerminationPolicy`.
        #[track_caller] pub fn excess_capacity_termination_policy(self, value: impl IntoVal<SpotFleetRequestConfigDataExcessCapacityTerminationPolicy>) -> Self { with(self, "ExcessCapacityTerminationPolicy", value) }
        /// `IamFleetRole`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn iam_fleet_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamFleetRole", value) }
        /// `InstanceInterruptionBehavior`. Changing it replaces the resource.
        #[track_caller] pub fn instance_interruption_behavior(self, value: impl IntoVal<SpotFleetRequestConfigDataInstanceInterruptionBehavior>) -> Self { with(self, "InstanceInterruptionBehavior", value) }
        /// `InstancePoolsToUseCount`. Changing it replaces the resource.
        #[track_caller] pub fn instance_pools_to_use_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstancePoolsToUseCount", value) }
        /// `LaunchSpecifications`: no item twice. Changing it replaces the resource.
        #[track_caller] pub fn launch_specifications(self, value: impl IntoVal<List<SpotFleetLaunchSpecification>>) -> Self { with(self, "LaunchSpecifications", value) }
        /// `LaunchTemplateConfigs`: no item twice.
        #[track_caller] pub fn launch_template_configs(self, value: impl IntoVal<List<LaunchTemplateConfig>>) -> Self { with(self, "LaunchTemplateConfigs", value) }
        /// `LoadBalancersConfig`. Changing it replaces the resource.
        #[track_caller] pub fn load_balancers_config(self, value: impl IntoVal<LoadBalancersConfig>) -> Self { with(self, "LoadBalancersConfig", value) }
        /// `OnDemandAllocationStrategy`. Changing it replaces the resource.
        #[track_caller] pub fn on_demand_allocation_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "OnDemandAllocationStrategy", value) }
        /// `OnDemandMaxTotalPrice`. Changing it replaces the resource.
        #[track_caller] pub fn on_demand_max_total_price(self, value: impl IntoVal<String>) -> Self { with(self, "OnDemandMaxTotalPrice", value) }
        /// `OnDemandTargetCapacity`.
        #[track_caller] pub fn on_demand_target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandTargetCapacity", value) }
        /// `ReplaceUnhealthyInstances`. Changing it replaces the resource.
        #[track_caller] pub fn replace_unhealthy_instances(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplaceUnhealthyInstances", value) }
        /// `SpotMaintenanceStrategies`. Changing it replaces the resource.
        #[track_caller] pub fn spot_maintenance_strategies(self, value: impl IntoVal<SpotMaintenanceStrategies>) -> Self { with(self, "SpotMaintenanceStrategies", value) }
        /// `SpotMaxTotalPrice`. Changing it replaces the resource.
        #[track_caller] pub fn spot_max_total_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotMaxTotalPrice", value) }
        /// `SpotPrice`. Changing it replaces the resource.
        #[track_caller] pub fn spot_price(self, value: impl IntoVal<String>) -> Self { with(self, "SpotPrice", value) }
        /// `TagSpecifications`: no item twice. Changing it replaces the resource. Write-only.
        #[track_caller] pub fn tag_specifications(self, value: impl IntoVal<List<SpotFleetTagSpecification>>) -> Self { with(self, "TagSpecifications", value) }
        /// `TargetCapacity`: mandatory.
        #[track_caller] pub fn target_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetCapacity", value) }
        /// `TargetCapacityUnitType`.
        #[track_caller] pub fn target_capacity_unit_type(self, value: impl IntoVal<SpotFleetRequestConfigDataTargetCapacityUnitType>) -> Self { with(self, "TargetCapacityUnitType", value) }
        /// `TerminateInstancesWithExpiration`. Changing it replaces the resource.
        #[track_caller] pub fn terminate_instances_with_expiration(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminateInstancesWithExpiration", value) }
        /// `Type`. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SpotFleetRequestConfigDataType>) -> Self { with(self, "Type", value) }
        /// `ValidFrom`. Changing it replaces the resource.
        #[track_caller] pub fn valid_from(self, value: impl IntoVal<String>) -> Self { with(self, "ValidFrom", value) }
        /// `ValidUntil`. Changing it replaces the resource.
        #[track_caller] pub fn valid_until(self, value: impl IntoVal<String>) -> Self { with(self, "ValidUntil", value) }
    }

    /// Words of `AllocationStrategy`.
    pub type SpotFleetRequestConfigDataAllocationStrategy = Word<fn(of::SpotFleetRequestConfigDataAllocationStrategy)>;
    impl SpotFleetRequestConfigDataAllocationStrategy {
        /// `capacityOptimized`
        pub const CapacityOptimized: Self = word("capacityOptimized");
        /// `capacityOptimizedPrioritized`
        pub const CapacityOptimizedPrioritized: Self = word("capacityOptimizedPrioritized");
        /// `diversified`
        pub const Diversified: Self = word("diversified");
        /// `lowestPrice`
        pub const LowestPrice: Self = word("lowestPrice");
        /// `priceCapacityOptimized`
        pub const PriceCapacityOptimized: Self = word("priceCapacityOptimized");
    }

    /// Words of `ExcessCapacityTerminationPolicy`.
    pub type SpotFleetRequestConfigDataExcessCapacityTerminationPolicy = Word<fn(of::SpotFleetRequestConfigDataExcessCapacityTerminationPolicy)>;
    impl SpotFleetRequestConfigDataExcessCapacityTerminationPolicy {
        /// `Default`
        pub const Default: Self = word("Default");
        /// `NoTermination`
        pub const NoTermination: Self = word("NoTermination");
        /// `default`
        pub const Default2: Self = word("default");
        /// `noTermination`
        pub const NoTermination2: Self = word("noTermination");
    }

    /// Words of `InstanceInterruptionBehavior`.
    pub type SpotFleetRequestConfigDataInstanceInterruptionBehavior = Word<fn(of::SpotFleetRequestConfigDataInstanceInterruptionBehavior)>;
    impl SpotFleetRequestConfigDataInstanceInterruptionBehavior {
        /// `hibernate`
        pub const Hibernate: Self = word("hibernate");
        /// `stop`
        pub const Stop: Self = word("stop");
        /// `terminate`
        pub const Terminate: Self = word("terminate");
    }

    /// Words of `TargetCapacityUnitType`.
    pub type SpotFleetRequestConfigDataTargetCapacityUnitType = Word<fn(of::SpotFleetRequestConfigDataTargetCapacityUnitType)>;
    impl SpotFleetRequestConfigDataTargetCapacityUnitType {
        /// `vcpu`
        pub const Vcpu: Self = word("vcpu");
        /// `memory-mib`
        pub const MemoryMib: Self = word("memory-mib");
        /// `units`
        pub const Units: Self = word("units");
    }

    /// Words of `Type`.
    pub type SpotFleetRequestConfigDataType = Word<fn(of::SpotFleetRequestConfigDataType)>;
    impl SpotFleetRequestConfigDataType {
        /// `maintain`
        pub const Maintain: Self = word("maintain");
        /// `request`
        pub const Request: Self = word("request");
    }

    /// `SpotFleetTagSpecification`.
    pub type SpotFleetTagSpecification = Fields<of::SpotFleetTagSpecification>;
    impl SpotFleetTagSpecification {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<SpotFleetTagSpecificationResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `ResourceType`.
    pub type SpotFleetTagSpecificationResourceType = Word<fn(of::SpotFleetTagSpecificationResourceType)>;
    impl SpotFleetTagSpecificationResourceType {
        /// `client-vpn-endpoint`
        pub const ClientVpnEndpoint: Self = word("client-vpn-endpoint");
        /// `customer-gateway`
        pub const CustomerGateway: Self = word("customer-gateway");
        /// `dedicated-host`
        pub const DedicatedHost: Self = word("dedicated-host");
        /// `dhcp-options`
        pub const DhcpOptions: Self = word("dhcp-options");
        /// `egress-only-internet-gateway`
        pub const EgressOnlyInternetGateway: Self = word("egress-only-internet-gateway");
        /// `elastic-gpu`
        pub const ElasticGpu: Self = word("elastic-gpu");
        /// `elastic-ip`
        pub const ElasticIp: Self = word("elastic-ip");
        /// `export-image-task`
        pub const ExportImageTask: Self = word("export-image-task");
        /// `export-instance-task`
        pub const ExportInstanceTask: Self = word("export-instance-task");
        /// `fleet`
        pub const Fleet: Self = word("fleet");
        /// `fpga-image`
        pub const FpgaImage: Self = word("fpga-image");
        /// `host-reservation`
        pub const HostReservation: Self = word("host-reservation");
        /// `image`
        pub const Image: Self = word("image");
        /// `import-image-task`
        pub const ImportImageTask: Self = word("import-image-task");
        /// `import-snapshot-task`
        pub const ImportSnapshotTask: Self = word("import-snapshot-task");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `internet-gateway`
        pub const InternetGateway: Self = word("internet-gateway");
        /// `key-pair`
        pub const KeyPair: Self = word("key-pair");
        /// `launch-template`
        pub const LaunchTemplate: Self = word("launch-template");
        /// `local-gateway-route-table-vpc-association`
        pub const LocalGatewayRouteTableVpcAssociation: Self = word("local-gateway-route-table-vpc-association");
        /// `natgateway`
        pub const Natgateway: Self = word("natgateway");
        /// `network-acl`
        pub const NetworkAcl: Self = word("network-acl");
        /// `network-insights-analysis`
        pub const NetworkInsightsAnalysis: Self = word("network-insights-analysis");
        /// `network-insights-path`
        pub const NetworkInsightsPath: Self = word("network-insights-path");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
        /// `placement-group`
        pub const PlacementGroup: Self = word("placement-group");
        /// `reserved-instances`
        pub const ReservedInstances: Self = word("reserved-instances");
        /// `route-table`
        pub const RouteTable: Self = word("route-table");
        /// `security-group`
        pub const SecurityGroup: Self = word("security-group");
        /// `snapshot`
        pub const Snapshot: Self = word("snapshot");
        /// `spot-fleet-request`
        pub const SpotFleetRequest: Self = word("spot-fleet-request");
        /// `spot-instances-request`
        pub const SpotInstancesRequest: Self = word("spot-instances-request");
        /// `subnet`
        pub const Subnet: Self = word("subnet");
        /// `traffic-mirror-filter`
        pub const TrafficMirrorFilter: Self = word("traffic-mirror-filter");
        /// `traffic-mirror-session`
        pub const TrafficMirrorSession: Self = word("traffic-mirror-session");
        /// `traffic-mirror-target`
        pub const TrafficMirrorTarget: Self = word("traffic-mirror-target");
        /// `transit-gateway`
        pub const TransitGateway: Self = word("transit-gateway");
        /// `transit-gateway-attachment`
        pub const TransitGatewayAttachment: Self = word("transit-gateway-attachment");
        /// `transit-gateway-connect-peer`
        pub const TransitGatewayConnectPeer: Self = word("transit-gateway-connect-peer");
        /// `transit-gateway-multicast-domain`
        pub const TransitGatewayMulticastDomain: Self = word("transit-gateway-multicast-domain");
        /// `transit-gateway-route-table`
        pub const TransitGatewayRouteTable: Self = word("transit-gateway-route-table");
        /// `volume`
        pub const Volume: Self = word("volume");
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `vpc-flow-log`
        pub const VpcFlowLog: Self = word("vpc-flow-log");
        /// `vpc-peering-connection`
        pub const VpcPeeringConnection: Self = word("vpc-peering-connection");
        /// `vpn-connection`
        pub const VpnConnection: Self = word("vpn-connection");
        /// `vpn-gateway`
        pub const VpnGateway: Self = word("vpn-gateway");
    }

    /// `SpotMaintenanceStrategies`.
    pub type SpotMaintenanceStrategies = Fields<of::SpotMaintenanceStrategies>;
    impl SpotMaintenanceStrategies {
        /// `CapacityRebalance`.
        #[track_caller] pub fn capacity_rebalance(self, value: impl IntoVal<SpotCapacityRebalance>) -> Self { with(self, "CapacityRebalance", value) }
    }

    /// `SpotPlacement`.
    pub type SpotPlacement = Fields<of::SpotPlacement>;
    impl SpotPlacement {
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `AvailabilityZoneId`.
        #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
        /// `GroupName`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `Tenancy`.
        #[track_caller] pub fn tenancy(self, value: impl IntoVal<SpotPlacementTenancy>) -> Self { with(self, "Tenancy", value) }
    }

    /// Words of `Tenancy`.
    pub type SpotPlacementTenancy = Word<fn(of::SpotPlacementTenancy)>;
    impl SpotPlacementTenancy {
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `default`
        pub const Default: Self = word("default");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `TargetGroup`.
    pub type TargetGroup = Fields<of::TargetGroup>;
    impl TargetGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `TargetGroupsConfig`.
    pub type TargetGroupsConfig = Fields<of::TargetGroupsConfig>;
    impl TargetGroupsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_groups: impl IntoVal<List<TargetGroup>>) -> Self { with(empty(), "TargetGroups", target_groups) }
        /// `TargetGroups`: mandatory, no item twice.
        #[track_caller] pub fn target_groups(self, value: impl IntoVal<List<TargetGroup>>) -> Self { with(self, "TargetGroups", value) }
    }
}

/// [`AWS::EC2::SqlHaStandbyDetectedInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html).
///
/// What `Ref` returns: `InstanceId`.
pub type CfnSqlHaStandbyDetectedInstance = Handle<of::CfnSqlHaStandbyDetectedInstance>;
impl cfn::ResourceType for of::CfnSqlHaStandbyDetectedInstance { const TYPE: &'static str = "AWS::EC2::SqlHaStandbyDetectedInstance"; type Tags = cfn::NoTags; type Props = CfnSqlHaStandbyDetectedInstanceProps; type Reference = String; }
impl CfnSqlHaStandbyDetectedInstance {
    /// The attribute `HaStatus`: one of `processing`, `active`, `standby`, `invalid`.
    #[inline] pub fn attr_ha_status(&self) -> Val<String> { cfn::attribute(&self.0, "HaStatus") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `SqlServerLicenseUsage`: one of `full`, `waived`.
    #[inline] pub fn attr_sql_server_license_usage(&self) -> Val<String> { cfn::attribute(&self.0, "SqlServerLicenseUsage") }
}

/// Properties of [`CfnSqlHaStandbyDetectedInstance`].
///
/// Mandatory: `InstanceId`.
///
/// A change replaces the resource: `InstanceId`.
pub type CfnSqlHaStandbyDetectedInstanceProps = Fields<of::CfnSqlHaStandbyDetectedInstance>;
impl CfnSqlHaStandbyDetectedInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_id: impl IntoVal<String>) -> Self { with(empty(), "InstanceId", instance_id) }
    /// `InstanceId`: mandatory, matches `^i-[0-9a-f]{8,17}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `SqlServerCredentials`: matches `^(?=.{20,2048}$)arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[a-zA-Z0-9/_+=.@-]+$`.
    #[track_caller] pub fn sql_server_credentials(self, value: impl IntoVal<String>) -> Self { with(self, "SqlServerCredentials", value) }
}

/// [`AWS::EC2::Subnet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html).
///
/// What `Ref` returns: `SubnetId`.
pub type CfnSubnet = Handle<of::CfnSubnet>;
impl cfn::ResourceType for of::CfnSubnet { const TYPE: &'static str = "AWS::EC2::Subnet"; type Tags = cfn::TagList; type Props = CfnSubnetProps; type Reference = Is<kinds::SubnetId>; }
impl CfnSubnet {
    /// The attribute `AvailabilityZone`.
    #[inline] pub fn attr_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZone") }
    /// The attribute `AvailabilityZoneId`.
    #[inline] pub fn attr_availability_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "AvailabilityZoneId") }
    /// The attribute `BlockPublicAccessStates`.
    #[inline] pub fn attr_block_public_access_states(&self) -> Val<Json> { cfn::attribute(&self.0, "BlockPublicAccessStates") }
    /// The attribute `CidrBlock`.
    #[inline] pub fn attr_cidr_block(&self) -> Val<String> { cfn::attribute(&self.0, "CidrBlock") }
    /// The attribute `Ipv6CidrBlocks`.
    #[inline] pub fn attr_ipv6_cidr_blocks(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ipv6CidrBlocks") }
    /// The attribute `NetworkAclAssociationId`.
    #[inline] pub fn attr_network_acl_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkAclAssociationId") }
    /// The attribute `OutpostArn`.
    #[inline] pub fn attr_outpost_arn(&self) -> Val<String> { cfn::attribute(&self.0, "OutpostArn") }
    /// The attribute `SubnetId`.
    #[inline] pub fn attr_subnet_id(&self) -> Val<Is<kinds::SubnetId>> { cfn::attribute(&self.0, "SubnetId") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnSubnet`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `Ipv6IpamPoolId`, `Ipv6Native`, `Ipv6NetmaskLength`, `OutpostArn`, `VpcId`.
///
/// A change may replace the resource: `Ipv6CidrBlock`.
///
/// Needs at least one of `CidrBlock`; `Ipv4IpamPoolId`; `Ipv6IpamPoolId`; `Ipv6CidrBlock`.
///
/// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
///
/// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
///
/// `Ipv6IpamPoolId` needs `Ipv6NetmaskLength`.
///
/// `Ipv6NetmaskLength` needs `Ipv6IpamPoolId`.
///
/// `AvailabilityZone` excludes `AvailabilityZoneId`.
///
/// `AvailabilityZoneId` excludes `AvailabilityZone`.
///
/// `CidrBlock` excludes `Ipv4IpamPoolId`.
///
/// `Ipv4IpamPoolId` excludes `CidrBlock`.
///
/// `Ipv6CidrBlock` excludes `Ipv6IpamPoolId`.
///
/// `Ipv6IpamPoolId` excludes `Ipv6CidrBlock`.
pub type CfnSubnetProps = Fields<of::CfnSubnet>;
impl CfnSubnetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `AssignIpv6AddressOnCreation`.
    #[track_caller] pub fn assign_ipv6_address_on_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "AssignIpv6AddressOnCreation", value) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `CidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
    /// `EnableDns64`.
    #[track_caller] pub fn enable_dns64(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDns64", value) }
    /// `EnableLniAtDeviceIndex`. Write-only.
    #[track_caller] pub fn enable_lni_at_device_index(self, value: impl IntoVal<i64>) -> Self { with(self, "EnableLniAtDeviceIndex", value) }
    /// `Ipv4IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4IpamPoolId", value) }
    /// `Ipv4NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4NetmaskLength", value) }
    /// `Ipv6CidrBlock`: in the form `ipv6-network`. Changing it may replace the resource.
    #[track_caller] pub fn ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlock", value) }
    /// `Ipv6IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6IpamPoolId", value) }
    /// `Ipv6Native`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_native(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6Native", value) }
    /// `Ipv6NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6NetmaskLength", value) }
    /// `MapPublicIpOnLaunch`.
    #[track_caller] pub fn map_public_ip_on_launch(self, value: impl IntoVal<bool>) -> Self { with(self, "MapPublicIpOnLaunch", value) }
    /// `OutpostArn`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostArn", value) }
    /// `PrivateDnsNameOptionsOnLaunch`.
    #[track_caller] pub fn private_dns_name_options_on_launch(self, value: impl IntoVal<cfn_subnet::PrivateDnsNameOptionsOnLaunch>) -> Self { with(self, "PrivateDnsNameOptionsOnLaunch", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subnet::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnSubnet`].
pub mod cfn_subnet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum PrivateDnsNameOptionsOnLaunch {} impl ias_core::Optional for PrivateDnsNameOptionsOnLaunch {} }

    /// `PrivateDnsNameOptionsOnLaunch`.
    pub type PrivateDnsNameOptionsOnLaunch = Fields<of::PrivateDnsNameOptionsOnLaunch>;
    impl PrivateDnsNameOptionsOnLaunch {
        /// `EnableResourceNameDnsAAAARecord`.
        #[track_caller] pub fn enable_resource_name_dns_aaaa_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsAAAARecord", value) }
        /// `EnableResourceNameDnsARecord`.
        #[track_caller] pub fn enable_resource_name_dns_a_record(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResourceNameDnsARecord", value) }
        /// `HostnameType`.
        #[track_caller] pub fn hostname_type(self, value: impl IntoVal<String>) -> Self { with(self, "HostnameType", value) }
    }
}

/// [`AWS::EC2::SubnetCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSubnetCidrBlock = Handle<of::CfnSubnetCidrBlock>;
impl cfn::ResourceType for of::CfnSubnetCidrBlock { const TYPE: &'static str = "AWS::EC2::SubnetCidrBlock"; type Tags = cfn::NoTags; type Props = CfnSubnetCidrBlockProps; type Reference = String; }
impl CfnSubnetCidrBlock {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpSource`.
    #[inline] pub fn attr_ip_source(&self) -> Val<String> { cfn::attribute(&self.0, "IpSource") }
    /// The attribute `Ipv6AddressAttribute`.
    #[inline] pub fn attr_ipv6_address_attribute(&self) -> Val<String> { cfn::attribute(&self.0, "Ipv6AddressAttribute") }
}

/// Properties of [`CfnSubnetCidrBlock`].
///
/// Mandatory: `SubnetId`.
///
/// A change replaces the resource: `Ipv6CidrBlock`, `Ipv6IpamPoolId`, `Ipv6NetmaskLength`, `SubnetId`.
pub type CfnSubnetCidrBlockProps = Fields<of::CfnSubnetCidrBlock>;
impl CfnSubnetCidrBlockProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
    /// `Ipv6CidrBlock`: at most 42 characters, in the form `ipv6-network`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlock", value) }
    /// `Ipv6IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6IpamPoolId", value) }
    /// `Ipv6NetmaskLength`: 0 to 128. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6NetmaskLength", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// [`AWS::EC2::SubnetCidrReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html).
///
/// What `Ref` returns: a text of SubnetId, SubnetCidrReservationId.
pub type CfnSubnetCidrReservation = Handle<of::CfnSubnetCidrReservation>;
impl cfn::ResourceType for of::CfnSubnetCidrReservation { const TYPE: &'static str = "AWS::EC2::SubnetCidrReservation"; type Tags = cfn::TagList; type Props = CfnSubnetCidrReservationProps; type Reference = String; }
impl CfnSubnetCidrReservation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SubnetCidrReservationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `SubnetCidrReservationId`.
    #[inline] pub fn attr_subnet_cidr_reservation_id(&self) -> Val<String> { cfn::attribute(&self.0, "SubnetCidrReservationId") }
}

/// Properties of [`CfnSubnetCidrReservation`].
///
/// Mandatory: `SubnetId`, `Cidr`, `ReservationType`.
///
/// A change replaces the resource: `Cidr`, `Description`, `ReservationType`, `SubnetId`.
pub type CfnSubnetCidrReservationProps = Fields<of::CfnSubnetCidrReservation>;
/// What [`CfnSubnetCidrReservationProps`] cannot do without.
pub struct CfnSubnetCidrReservationPropsRequired<A, B, C> {
    /// `SubnetId`. Changing it replaces the resource.
    pub subnet_id: A,
    /// `Cidr`: in the form `ipv4-network`. Changing it replaces the resource.
    pub cidr: B,
    /// `ReservationType`. Changing it replaces the resource.
    pub reservation_type: C,
}
impl CfnSubnetCidrReservationProps {
    /// Takes what is mandatory, by name: [`CfnSubnetCidrReservationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::SubnetId>>, B: IntoVal<String>, C: IntoVal<cfn_subnet_cidr_reservation::ReservationType>>(required: CfnSubnetCidrReservationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "SubnetId", required.subnet_id), "Cidr", required.cidr), "ReservationType", required.reservation_type) }
    /// `Cidr`: mandatory, in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ReservationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn reservation_type(self, value: impl IntoVal<cfn_subnet_cidr_reservation::ReservationType>) -> Self { with(self, "ReservationType", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subnet_cidr_reservation::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubnetCidrReservation`].
pub mod cfn_subnet_cidr_reservation {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ReservationType {} pub enum Tag {} }

    /// Words of `ReservationType`.
    pub type ReservationType = Word<fn(of::ReservationType)>;
    impl ReservationType {
        /// `prefix`
        pub const Prefix: Self = word("prefix");
        /// `explicit`
        pub const Explicit: Self = word("explicit");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?![aA][wW][sS]:).+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EC2::SubnetNetworkAclAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnSubnetNetworkAclAssociation = Handle<of::CfnSubnetNetworkAclAssociation>;
impl cfn::ResourceType for of::CfnSubnetNetworkAclAssociation { const TYPE: &'static str = "AWS::EC2::SubnetNetworkAclAssociation"; type Tags = cfn::NoTags; type Props = CfnSubnetNetworkAclAssociationProps; type Reference = String; }
impl CfnSubnetNetworkAclAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnSubnetNetworkAclAssociation`].
///
/// Mandatory: `NetworkAclId`, `SubnetId`.
///
/// A change replaces the resource: `NetworkAclId`, `SubnetId`.
pub type CfnSubnetNetworkAclAssociationProps = Fields<of::CfnSubnetNetworkAclAssociation>;
impl CfnSubnetNetworkAclAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(network_acl_id: impl IntoVal<Is<kinds::NetworkAclId>>, subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(with(empty(), "NetworkAclId", network_acl_id), "SubnetId", subnet_id) }
    /// `NetworkAclId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_acl_id(self, value: impl IntoVal<Is<kinds::NetworkAclId>>) -> Self { with(self, "NetworkAclId", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// [`AWS::EC2::SubnetRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSubnetRouteTableAssociation = Handle<of::CfnSubnetRouteTableAssociation>;
impl cfn::ResourceType for of::CfnSubnetRouteTableAssociation { const TYPE: &'static str = "AWS::EC2::SubnetRouteTableAssociation"; type Tags = cfn::NoTags; type Props = CfnSubnetRouteTableAssociationProps; type Reference = String; }
impl CfnSubnetRouteTableAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSubnetRouteTableAssociation`].
///
/// Mandatory: `RouteTableId`, `SubnetId`.
///
/// A change replaces the resource: `RouteTableId`, `SubnetId`.
pub type CfnSubnetRouteTableAssociationProps = Fields<of::CfnSubnetRouteTableAssociation>;
impl CfnSubnetRouteTableAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_table_id: impl IntoVal<Is<kinds::RouteTableId>>, subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(with(empty(), "RouteTableId", route_table_id), "SubnetId", subnet_id) }
    /// `RouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn route_table_id(self, value: impl IntoVal<Is<kinds::RouteTableId>>) -> Self { with(self, "RouteTableId", value) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
}

/// [`AWS::EC2::TrafficMirrorFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTrafficMirrorFilter = Handle<of::CfnTrafficMirrorFilter>;
impl cfn::ResourceType for of::CfnTrafficMirrorFilter { const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilter"; type Tags = cfn::TagList; type Props = CfnTrafficMirrorFilterProps; type Reference = String; }
impl CfnTrafficMirrorFilter {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTrafficMirrorFilter`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Description`.
pub type CfnTrafficMirrorFilterProps = Fields<of::CfnTrafficMirrorFilter>;
impl CfnTrafficMirrorFilterProps {
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `NetworkServices`: no item twice.
    #[track_caller] pub fn network_services(self, value: impl IntoVal<List<cfn_traffic_mirror_filter::TrafficMirrorNetworkService>>) -> Self { with(self, "NetworkServices", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_traffic_mirror_filter::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrafficMirrorFilter`].
pub mod cfn_traffic_mirror_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_fpga_image::{Tag};
    mod of { pub enum TrafficMirrorNetworkService {} }

    /// Words of `TrafficMirrorNetworkService`.
    pub type TrafficMirrorNetworkService = Word<fn(of::TrafficMirrorNetworkService)>;
    impl TrafficMirrorNetworkService {
        /// `amazon-dns`
        pub const AmazonDns: Self = word("amazon-dns");
    }
}

/// [`AWS::EC2::TrafficMirrorFilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html).
///
/// What `Ref` returns: `TrafficMirrorFilterRuleId`.
pub type CfnTrafficMirrorFilterRule = Handle<of::CfnTrafficMirrorFilterRule>;
impl cfn::ResourceType for of::CfnTrafficMirrorFilterRule { const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilterRule"; type Tags = cfn::TagList; type Props = CfnTrafficMirrorFilterRuleProps; type Reference = String; }
impl CfnTrafficMirrorFilterRule {
    /// The attribute `TrafficMirrorFilterRuleId`.
    #[inline] pub fn attr_traffic_mirror_filter_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "TrafficMirrorFilterRuleId") }
}

/// Properties of [`CfnTrafficMirrorFilterRule`].
///
/// Mandatory: `RuleAction`, `SourceCidrBlock`, `RuleNumber`, `DestinationCidrBlock`, `TrafficMirrorFilterId`, `TrafficDirection`.
///
/// A change replaces the resource: `TrafficMirrorFilterId`.
pub type CfnTrafficMirrorFilterRuleProps = Fields<of::CfnTrafficMirrorFilterRule>;
/// What [`CfnTrafficMirrorFilterRuleProps`] cannot do without.
pub struct CfnTrafficMirrorFilterRulePropsRequired<A, B, C, D, E, F> {
    /// `RuleAction`: one of `accept`, `reject`.
    pub rule_action: A,
    /// `SourceCidrBlock`: in the form `ipv4-network`.
    pub source_cidr_block: B,
    /// `RuleNumber`.
    pub rule_number: C,
    /// `DestinationCidrBlock`: in the form `ipv4-network`.
    pub destination_cidr_block: D,
    /// `TrafficMirrorFilterId`. Changing it replaces the resource.
    pub traffic_mirror_filter_id: E,
    /// `TrafficDirection`: one of `egress`, `ingress`.
    pub traffic_direction: F,
}
impl CfnTrafficMirrorFilterRuleProps {
    /// Takes what is mandatory, by name: [`CfnTrafficMirrorFilterRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>>(required: CfnTrafficMirrorFilterRulePropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "RuleAction", required.rule_action), "SourceCidrBlock", required.source_cidr_block), "RuleNumber", required.rule_number), "DestinationCidrBlock", required.destination_cidr_block), "TrafficMirrorFilterId", required.traffic_mirror_filter_id), "TrafficDirection", required.traffic_direction) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationCidrBlock`: mandatory, in the form `ipv4-network`.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `DestinationPortRange`.
    #[track_caller] pub fn destination_port_range(self, value: impl IntoVal<cfn_traffic_mirror_filter_rule::TrafficMirrorPortRange>) -> Self { with(self, "DestinationPortRange", value) }
    /// `Protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<i64>) -> Self { with(self, "Protocol", value) }
    /// `RuleAction`: mandatory, one of `accept`, `reject`.
    #[track_caller] pub fn rule_action(self, value: impl IntoVal<String>) -> Self { with(self, "RuleAction", value) }
    /// `RuleNumber`: mandatory.
    #[track_caller] pub fn rule_number(self, value: impl IntoVal<i64>) -> Self { with(self, "RuleNumber", value) }
    /// `SourceCidrBlock`: mandatory, in the form `ipv4-network`.
    #[track_caller] pub fn source_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "SourceCidrBlock", value) }
    /// `SourcePortRange`.
    #[track_caller] pub fn source_port_range(self, value: impl IntoVal<cfn_traffic_mirror_filter_rule::TrafficMirrorPortRange>) -> Self { with(self, "SourcePortRange", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_traffic_mirror_filter_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrafficDirection`: mandatory, one of `egress`, `ingress`.
    #[track_caller] pub fn traffic_direction(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficDirection", value) }
    /// `TrafficMirrorFilterId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn traffic_mirror_filter_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficMirrorFilterId", value) }
}

/// Types of [`CfnTrafficMirrorFilterRule`].
pub mod cfn_traffic_mirror_filter_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum TrafficMirrorPortRange {} }

    /// `TrafficMirrorPortRange`.
    pub type TrafficMirrorPortRange = Fields<of::TrafficMirrorPortRange>;
    impl TrafficMirrorPortRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from_port: impl IntoVal<i64>, to_port: impl IntoVal<i64>) -> Self { with(with(empty(), "FromPort", from_port), "ToPort", to_port) }
        /// `FromPort`: mandatory.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `ToPort`: mandatory.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }
}

/// [`AWS::EC2::TrafficMirrorSession`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTrafficMirrorSession = Handle<of::CfnTrafficMirrorSession>;
impl cfn::ResourceType for of::CfnTrafficMirrorSession { const TYPE: &'static str = "AWS::EC2::TrafficMirrorSession"; type Tags = cfn::TagList; type Props = CfnTrafficMirrorSessionProps; type Reference = String; }
impl CfnTrafficMirrorSession {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTrafficMirrorSession`].
///
/// Mandatory: `NetworkInterfaceId`, `TrafficMirrorFilterId`, `SessionNumber`, `TrafficMirrorTargetId`.
///
/// A change replaces the resource: `NetworkInterfaceId`.
pub type CfnTrafficMirrorSessionProps = Fields<of::CfnTrafficMirrorSession>;
/// What [`CfnTrafficMirrorSessionProps`] cannot do without.
pub struct CfnTrafficMirrorSessionPropsRequired<A, B, C, D> {
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: A,
    /// `TrafficMirrorFilterId`.
    pub traffic_mirror_filter_id: B,
    /// `SessionNumber`.
    pub session_number: C,
    /// `TrafficMirrorTargetId`.
    pub traffic_mirror_target_id: D,
}
impl CfnTrafficMirrorSessionProps {
    /// Takes what is mandatory, by name: [`CfnTrafficMirrorSessionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: CfnTrafficMirrorSessionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "NetworkInterfaceId", required.network_interface_id), "TrafficMirrorFilterId", required.traffic_mirror_filter_id), "SessionNumber", required.session_number), "TrafficMirrorTargetId", required.traffic_mirror_target_id) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `OwnerId`.
    #[track_caller] pub fn owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerId", value) }
    /// `PacketLength`.
    #[track_caller] pub fn packet_length(self, value: impl IntoVal<i64>) -> Self { with(self, "PacketLength", value) }
    /// `SessionNumber`: mandatory.
    #[track_caller] pub fn session_number(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionNumber", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_traffic_mirror_session::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrafficMirrorFilterId`: mandatory.
    #[track_caller] pub fn traffic_mirror_filter_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficMirrorFilterId", value) }
    /// `TrafficMirrorTargetId`: mandatory.
    #[track_caller] pub fn traffic_mirror_target_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficMirrorTargetId", value) }
    /// `VirtualNetworkId`.
    #[track_caller] pub fn virtual_network_id(self, value: impl IntoVal<i64>) -> Self { with(self, "VirtualNetworkId", value) }
}

/// Types of [`CfnTrafficMirrorSession`].
pub mod cfn_traffic_mirror_session {
    pub use super::cfn_fpga_image::{Tag};
}

/// [`AWS::EC2::TrafficMirrorTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTrafficMirrorTarget = Handle<of::CfnTrafficMirrorTarget>;
impl cfn::ResourceType for of::CfnTrafficMirrorTarget { const TYPE: &'static str = "AWS::EC2::TrafficMirrorTarget"; type Tags = cfn::TagList; type Props = CfnTrafficMirrorTargetProps; type Reference = String; }
impl CfnTrafficMirrorTarget {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTrafficMirrorTarget`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Description`, `GatewayLoadBalancerEndpointId`, `NetworkInterfaceId`, `NetworkLoadBalancerArn`.
pub type CfnTrafficMirrorTargetProps = Fields<of::CfnTrafficMirrorTarget>;
impl CfnTrafficMirrorTargetProps {
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GatewayLoadBalancerEndpointId`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_load_balancer_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayLoadBalancerEndpointId", value) }
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `NetworkLoadBalancerArn`. Changing it replaces the resource.
    #[track_caller] pub fn network_load_balancer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkLoadBalancerArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_traffic_mirror_target::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrafficMirrorTarget`].
pub mod cfn_traffic_mirror_target {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::TransitGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTransitGateway = Handle<of::CfnTransitGateway>;
impl cfn::ResourceType for of::CfnTransitGateway { const TYPE: &'static str = "AWS::EC2::TransitGateway"; type Tags = cfn::TagList; type Props = CfnTransitGatewayProps; type Reference = Is<kinds::TransitGatewayId>; }
impl CfnTransitGateway {
    /// The attribute `EncryptionSupportState`.
    #[inline] pub fn attr_encryption_support_state(&self) -> Val<String> { cfn::attribute(&self.0, "EncryptionSupportState") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::TransitGatewayId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `TransitGatewayArn`.
    #[inline] pub fn attr_transit_gateway_arn(&self) -> Val<Is<kinds::TransitGatewayArn>> { cfn::attribute(&self.0, "TransitGatewayArn") }
}

/// Properties of [`CfnTransitGateway`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AmazonSideAsn`, `MulticastSupport`.
pub type CfnTransitGatewayProps = Fields<of::CfnTransitGateway>;
impl CfnTransitGatewayProps {
    /// `AmazonSideAsn`. Changing it replaces the resource.
    #[track_caller] pub fn amazon_side_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "AmazonSideAsn", value) }
    /// `AssociationDefaultRouteTableId`.
    #[track_caller] pub fn association_default_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssociationDefaultRouteTableId", value) }
    /// `AutoAcceptSharedAttachments`.
    #[track_caller] pub fn auto_accept_shared_attachments(self, value: impl IntoVal<String>) -> Self { with(self, "AutoAcceptSharedAttachments", value) }
    /// `DefaultRouteTableAssociation`.
    #[track_caller] pub fn default_route_table_association(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRouteTableAssociation", value) }
    /// `DefaultRouteTablePropagation`.
    #[track_caller] pub fn default_route_table_propagation(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRouteTablePropagation", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DnsSupport`.
    #[track_caller] pub fn dns_support(self, value: impl IntoVal<String>) -> Self { with(self, "DnsSupport", value) }
    /// `EncryptionSupport`. Write-only.
    #[track_caller] pub fn encryption_support(self, value: impl IntoVal<cfn_transit_gateway::EncryptionSupport>) -> Self { with(self, "EncryptionSupport", value) }
    /// `MulticastSupport`. Changing it replaces the resource.
    #[track_caller] pub fn multicast_support(self, value: impl IntoVal<String>) -> Self { with(self, "MulticastSupport", value) }
    /// `PropagationDefaultRouteTableId`.
    #[track_caller] pub fn propagation_default_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropagationDefaultRouteTableId", value) }
    /// `SecurityGroupReferencingSupport`.
    #[track_caller] pub fn security_group_referencing_support(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityGroupReferencingSupport", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayCidrBlocks`.
    #[track_caller] pub fn transit_gateway_cidr_blocks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TransitGatewayCidrBlocks", value) }
    /// `VpnEcmpSupport`.
    #[track_caller] pub fn vpn_ecmp_support(self, value: impl IntoVal<String>) -> Self { with(self, "VpnEcmpSupport", value) }
}

/// Types of [`CfnTransitGateway`].
pub mod cfn_transit_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum EncryptionSupport {} }

    /// Words of `EncryptionSupport`.
    pub type EncryptionSupport = Word<fn(of::EncryptionSupport)>;
    impl EncryptionSupport {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }
}

/// [`AWS::EC2::TransitGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTransitGatewayAttachment = Handle<of::CfnTransitGatewayAttachment>;
impl cfn::ResourceType for of::CfnTransitGatewayAttachment { const TYPE: &'static str = "AWS::EC2::TransitGatewayAttachment"; type Tags = cfn::TagList; type Props = CfnTransitGatewayAttachmentProps; type Reference = Is<kinds::TransitGatewayAttachmentId>; }
impl CfnTransitGatewayAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::TransitGatewayAttachmentId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTransitGatewayAttachment`].
///
/// Mandatory: `VpcId`, `SubnetIds`, `TransitGatewayId`.
///
/// A change replaces the resource: `TransitGatewayId`, `VpcId`.
pub type CfnTransitGatewayAttachmentProps = Fields<of::CfnTransitGatewayAttachment>;
/// What [`CfnTransitGatewayAttachmentProps`] cannot do without.
pub struct CfnTransitGatewayAttachmentPropsRequired<A, B, C> {
    /// `VpcId`. Changing it replaces the resource.
    pub vpc_id: A,
    /// `SubnetIds`.
    pub subnet_ids: B,
    /// `TransitGatewayId`. Changing it replaces the resource.
    pub transit_gateway_id: C,
}
impl CfnTransitGatewayAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::VpcId>>, B: IntoVal<List<Is<kinds::SubnetId>>>, C: IntoVal<Is<kinds::TransitGatewayId>>>(required: CfnTransitGatewayAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcId", required.vpc_id), "SubnetIds", required.subnet_ids), "TransitGatewayId", required.transit_gateway_id) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_transit_gateway_attachment::Options>) -> Self { with(self, "Options", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnTransitGatewayAttachment`].
pub mod cfn_transit_gateway_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum Options {} impl ias_core::Optional for Options {} pub enum OptionsApplianceModeSupport {} pub enum OptionsDnsSupport {} pub enum OptionsIpv6Support {} pub enum OptionsSecurityGroupReferencingSupport {} }

    /// `Options`.
    pub type Options = Fields<of::Options>;
    impl Options {
        /// `ApplianceModeSupport`.
        #[track_caller] pub fn appliance_mode_support(self, value: impl IntoVal<OptionsApplianceModeSupport>) -> Self { with(self, "ApplianceModeSupport", value) }
        /// `DnsSupport`.
        #[track_caller] pub fn dns_support(self, value: impl IntoVal<OptionsDnsSupport>) -> Self { with(self, "DnsSupport", value) }
        /// `Ipv6Support`.
        #[track_caller] pub fn ipv6_support(self, value: impl IntoVal<OptionsIpv6Support>) -> Self { with(self, "Ipv6Support", value) }
        /// `SecurityGroupReferencingSupport`.
        #[track_caller] pub fn security_group_referencing_support(self, value: impl IntoVal<OptionsSecurityGroupReferencingSupport>) -> Self { with(self, "SecurityGroupReferencingSupport", value) }
    }

    /// Words of `ApplianceModeSupport`.
    pub type OptionsApplianceModeSupport = Word<fn(of::OptionsApplianceModeSupport)>;
    impl OptionsApplianceModeSupport {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }

    /// Words of `DnsSupport`.
    pub type OptionsDnsSupport = Word<fn(of::OptionsDnsSupport)>;
    impl OptionsDnsSupport {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }

    /// Words of `Ipv6Support`.
    pub type OptionsIpv6Support = Word<fn(of::OptionsIpv6Support)>;
    impl OptionsIpv6Support {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }

    /// Words of `SecurityGroupReferencingSupport`.
    pub type OptionsSecurityGroupReferencingSupport = Word<fn(of::OptionsSecurityGroupReferencingSupport)>;
    impl OptionsSecurityGroupReferencingSupport {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }
}

/// [`AWS::EC2::TransitGatewayConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html).
///
/// What `Ref` returns: `TransitGatewayAttachmentId`.
pub type CfnTransitGatewayConnect = Handle<of::CfnTransitGatewayConnect>;
impl cfn::ResourceType for of::CfnTransitGatewayConnect { const TYPE: &'static str = "AWS::EC2::TransitGatewayConnect"; type Tags = cfn::TagList; type Props = CfnTransitGatewayConnectProps; type Reference = String; }
impl CfnTransitGatewayConnect {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
    /// The attribute `TransitGatewayId`.
    #[inline] pub fn attr_transit_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayId") }
}

/// Properties of [`CfnTransitGatewayConnect`].
///
/// Mandatory: `TransportTransitGatewayAttachmentId`, `Options`.
///
/// A change replaces the resource: `Options`, `TransportTransitGatewayAttachmentId`.
pub type CfnTransitGatewayConnectProps = Fields<of::CfnTransitGatewayConnect>;
impl CfnTransitGatewayConnectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transport_transit_gateway_attachment_id: impl IntoVal<Is<kinds::TransitGatewayVpcAttachmentId>>, options: impl IntoVal<cfn_transit_gateway_connect::TransitGatewayConnectOptions>) -> Self { with(with(empty(), "TransportTransitGatewayAttachmentId", transport_transit_gateway_attachment_id), "Options", options) }
    /// `Options`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_transit_gateway_connect::TransitGatewayConnectOptions>) -> Self { with(self, "Options", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_connect::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransportTransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transport_transit_gateway_attachment_id(self, value: impl IntoVal<Is<kinds::TransitGatewayVpcAttachmentId>>) -> Self { with(self, "TransportTransitGatewayAttachmentId", value) }
}

/// Types of [`CfnTransitGatewayConnect`].
pub mod cfn_transit_gateway_connect {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TransitGatewayConnectOptions {} impl ias_core::Optional for TransitGatewayConnectOptions {} pub enum TransitGatewayConnectOptionsProtocol {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TransitGatewayConnectOptions`.
    pub type TransitGatewayConnectOptions = Fields<of::TransitGatewayConnectOptions>;
    impl TransitGatewayConnectOptions {
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<TransitGatewayConnectOptionsProtocol>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `Protocol`.
    pub type TransitGatewayConnectOptionsProtocol = Word<fn(of::TransitGatewayConnectOptionsProtocol)>;
    impl TransitGatewayConnectOptionsProtocol {
        /// `gre`
        pub const Gre: Self = word("gre");
    }
}

/// [`AWS::EC2::TransitGatewayConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html).
///
/// What `Ref` returns: `TransitGatewayConnectPeerId`.
pub type CfnTransitGatewayConnectPeer = Handle<of::CfnTransitGatewayConnectPeer>;
impl cfn::ResourceType for of::CfnTransitGatewayConnectPeer { const TYPE: &'static str = "AWS::EC2::TransitGatewayConnectPeer"; type Tags = cfn::TagList; type Props = CfnTransitGatewayConnectPeerProps; type Reference = String; }
impl CfnTransitGatewayConnectPeer {
    /// The attribute `ConnectPeerConfiguration.BgpConfigurations`.
    #[inline] pub fn attr_connect_peer_configuration_bgp_configurations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ConnectPeerConfiguration.BgpConfigurations") }
    /// The attribute `ConnectPeerConfiguration.Protocol`.
    #[inline] pub fn attr_connect_peer_configuration_protocol(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectPeerConfiguration.Protocol") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayConnectPeerId`.
    #[inline] pub fn attr_transit_gateway_connect_peer_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayConnectPeerId") }
}

/// Properties of [`CfnTransitGatewayConnectPeer`].
///
/// Mandatory: `TransitGatewayAttachmentId`, `ConnectPeerConfiguration`.
///
/// A change replaces the resource: `ConnectPeerConfiguration`, `TransitGatewayAttachmentId`.
pub type CfnTransitGatewayConnectPeerProps = Fields<of::CfnTransitGatewayConnectPeer>;
impl CfnTransitGatewayConnectPeerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_attachment_id: impl IntoVal<String>, connect_peer_configuration: impl IntoVal<cfn_transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration>) -> Self { with(with(empty(), "TransitGatewayAttachmentId", transit_gateway_attachment_id), "ConnectPeerConfiguration", connect_peer_configuration) }
    /// `ConnectPeerConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connect_peer_configuration(self, value: impl IntoVal<cfn_transit_gateway_connect_peer::TransitGatewayConnectPeerConfiguration>) -> Self { with(self, "ConnectPeerConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_connect_peer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
}

/// Types of [`CfnTransitGatewayConnectPeer`].
pub mod cfn_transit_gateway_connect_peer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_transit_gateway_connect::{Tag};
    mod of { pub enum TransitGatewayConnectPeerConfiguration {} }

    /// `TransitGatewayConnectPeerConfiguration`.
    pub type TransitGatewayConnectPeerConfiguration = Fields<of::TransitGatewayConnectPeerConfiguration>;
    impl TransitGatewayConnectPeerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(peer_address: impl IntoVal<String>, inside_cidr_blocks: impl IntoVal<List<String>>) -> Self { with(with(empty(), "PeerAddress", peer_address), "InsideCidrBlocks", inside_cidr_blocks) }
        /// `InsideCidrBlocks`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn inside_cidr_blocks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InsideCidrBlocks", value) }
        /// `PeerAddress`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn peer_address(self, value: impl IntoVal<String>) -> Self { with(self, "PeerAddress", value) }
        /// `TransitGatewayAddress`. Changing it replaces the resource.
        #[track_caller] pub fn transit_gateway_address(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayAddress", value) }
    }
}

/// [`AWS::EC2::TransitGatewayMeteringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html).
///
/// What `Ref` returns: `TransitGatewayMeteringPolicyId`.
pub type CfnTransitGatewayMeteringPolicy = Handle<of::CfnTransitGatewayMeteringPolicy>;
impl cfn::ResourceType for of::CfnTransitGatewayMeteringPolicy { const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy"; type Tags = cfn::TagList; type Props = CfnTransitGatewayMeteringPolicyProps; type Reference = String; }
impl CfnTransitGatewayMeteringPolicy {
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayMeteringPolicyId`.
    #[inline] pub fn attr_transit_gateway_metering_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayMeteringPolicyId") }
    /// The attribute `UpdateEffectiveAt`.
    #[inline] pub fn attr_update_effective_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateEffectiveAt") }
}

/// Properties of [`CfnTransitGatewayMeteringPolicy`].
///
/// Mandatory: `TransitGatewayId`.
///
/// A change replaces the resource: `TransitGatewayId`.
pub type CfnTransitGatewayMeteringPolicyProps = Fields<of::CfnTransitGatewayMeteringPolicy>;
impl CfnTransitGatewayMeteringPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "TransitGatewayId", transit_gateway_id) }
    /// `MiddleboxAttachmentIds`.
    #[track_caller] pub fn middlebox_attachment_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MiddleboxAttachmentIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_metering_policy::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
}

/// Types of [`CfnTransitGatewayMeteringPolicy`].
pub mod cfn_transit_gateway_metering_policy {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::TransitGatewayMeteringPolicyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html).
///
/// What `Ref` returns: a text of TransitGatewayMeteringPolicyId, PolicyRuleNumber.
pub type CfnTransitGatewayMeteringPolicyEntry = Handle<of::CfnTransitGatewayMeteringPolicyEntry>;
impl cfn::ResourceType for of::CfnTransitGatewayMeteringPolicyEntry { const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicyEntry"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayMeteringPolicyEntryProps; type Reference = String; }
impl CfnTransitGatewayMeteringPolicyEntry {
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdateEffectiveAt`.
    #[inline] pub fn attr_update_effective_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateEffectiveAt") }
}

/// Properties of [`CfnTransitGatewayMeteringPolicyEntry`].
///
/// Mandatory: `TransitGatewayMeteringPolicyId`, `PolicyRuleNumber`, `MeteredAccount`.
///
/// A change replaces the resource: `DestinationCidrBlock`, `DestinationPortRange`, `DestinationTransitGatewayAttachmentId`, `DestinationTransitGatewayAttachmentType`, `MeteredAccount`, `PolicyRuleNumber`, `Protocol`, `SourceCidrBlock`, `SourcePortRange`, `SourceTransitGatewayAttachmentId`, `SourceTransitGatewayAttachmentType`, `TransitGatewayMeteringPolicyId`.
pub type CfnTransitGatewayMeteringPolicyEntryProps = Fields<of::CfnTransitGatewayMeteringPolicyEntry>;
/// What [`CfnTransitGatewayMeteringPolicyEntryProps`] cannot do without.
pub struct CfnTransitGatewayMeteringPolicyEntryPropsRequired<A, B, C> {
    /// `TransitGatewayMeteringPolicyId`. Changing it replaces the resource.
    pub transit_gateway_metering_policy_id: A,
    /// `PolicyRuleNumber`. Changing it replaces the resource.
    pub policy_rule_number: B,
    /// `MeteredAccount`. Changing it replaces the resource.
    pub metered_account: C,
}
impl CfnTransitGatewayMeteringPolicyEntryProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayMeteringPolicyEntryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<cfn_transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType>>(required: CfnTransitGatewayMeteringPolicyEntryPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TransitGatewayMeteringPolicyId", required.transit_gateway_metering_policy_id), "PolicyRuleNumber", required.policy_rule_number), "MeteredAccount", required.metered_account) }
    /// `DestinationCidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `DestinationPortRange`. Changing it replaces the resource.
    #[track_caller] pub fn destination_port_range(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPortRange", value) }
    /// `DestinationTransitGatewayAttachmentId`. Changing it replaces the resource.
    #[track_caller] pub fn destination_transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationTransitGatewayAttachmentId", value) }
    /// `DestinationTransitGatewayAttachmentType`. Changing it replaces the resource.
    #[track_caller] pub fn destination_transit_gateway_attachment_type(self, value: impl IntoVal<cfn_transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType>) -> Self { with(self, "DestinationTransitGatewayAttachmentType", value) }
    /// `MeteredAccount`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metered_account(self, value: impl IntoVal<cfn_transit_gateway_metering_policy_entry::TransitGatewayMeteringPayerType>) -> Self { with(self, "MeteredAccount", value) }
    /// `PolicyRuleNumber`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_rule_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PolicyRuleNumber", value) }
    /// `Protocol`. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    /// `SourceCidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn source_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "SourceCidrBlock", value) }
    /// `SourcePortRange`. Changing it replaces the resource.
    #[track_caller] pub fn source_port_range(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePortRange", value) }
    /// `SourceTransitGatewayAttachmentId`. Changing it replaces the resource.
    #[track_caller] pub fn source_transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceTransitGatewayAttachmentId", value) }
    /// `SourceTransitGatewayAttachmentType`. Changing it replaces the resource.
    #[track_caller] pub fn source_transit_gateway_attachment_type(self, value: impl IntoVal<cfn_transit_gateway_metering_policy_entry::TransitGatewayAttachmentResourceType>) -> Self { with(self, "SourceTransitGatewayAttachmentType", value) }
    /// `TransitGatewayMeteringPolicyId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_metering_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayMeteringPolicyId", value) }
}

/// Types of [`CfnTransitGatewayMeteringPolicyEntry`].
pub mod cfn_transit_gateway_metering_policy_entry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum TransitGatewayAttachmentResourceType {} pub enum TransitGatewayMeteringPayerType {} }

    /// Words of `TransitGatewayAttachmentResourceType`.
    pub type TransitGatewayAttachmentResourceType = Word<fn(of::TransitGatewayAttachmentResourceType)>;
    impl TransitGatewayAttachmentResourceType {
        /// `vpc`
        pub const Vpc: Self = word("vpc");
        /// `vpn`
        pub const Vpn: Self = word("vpn");
        /// `direct-connect-gateway`
        pub const DirectConnectGateway: Self = word("direct-connect-gateway");
        /// `peering`
        pub const Peering: Self = word("peering");
        /// `network-function`
        pub const NetworkFunction: Self = word("network-function");
        /// `vpn-concentrator`
        pub const VpnConcentrator: Self = word("vpn-concentrator");
        /// `client-vpn`
        pub const ClientVpn: Self = word("client-vpn");
    }

    /// Words of `TransitGatewayMeteringPayerType`.
    pub type TransitGatewayMeteringPayerType = Word<fn(of::TransitGatewayMeteringPayerType)>;
    impl TransitGatewayMeteringPayerType {
        /// `source-attachment-owner`
        pub const SourceAttachmentOwner: Self = word("source-attachment-owner");
        /// `destination-attachment-owner`
        pub const DestinationAttachmentOwner: Self = word("destination-attachment-owner");
        /// `transit-gateway-owner`
        pub const TransitGatewayOwner: Self = word("transit-gateway-owner");
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html).
///
/// What `Ref` returns: `TransitGatewayMulticastDomainId`.
pub type CfnTransitGatewayMulticastDomain = Handle<of::CfnTransitGatewayMulticastDomain>;
impl cfn::ResourceType for of::CfnTransitGatewayMulticastDomain { const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomain"; type Tags = cfn::TagList; type Props = CfnTransitGatewayMulticastDomainProps; type Reference = String; }
impl CfnTransitGatewayMulticastDomain {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayMulticastDomainArn`.
    #[inline] pub fn attr_transit_gateway_multicast_domain_arn(&self) -> Val<Is<kinds::TransitGatewayMulticastDomainArn>> { cfn::attribute(&self.0, "TransitGatewayMulticastDomainArn") }
    /// The attribute `TransitGatewayMulticastDomainId`.
    #[inline] pub fn attr_transit_gateway_multicast_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayMulticastDomainId") }
}

/// Properties of [`CfnTransitGatewayMulticastDomain`].
///
/// Mandatory: `TransitGatewayId`.
///
/// A change replaces the resource: `TransitGatewayId`.
pub type CfnTransitGatewayMulticastDomainProps = Fields<of::CfnTransitGatewayMulticastDomain>;
impl CfnTransitGatewayMulticastDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "TransitGatewayId", transit_gateway_id) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_transit_gateway_multicast_domain::Options>) -> Self { with(self, "Options", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_multicast_domain::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
}

/// Types of [`CfnTransitGatewayMulticastDomain`].
pub mod cfn_transit_gateway_multicast_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_transit_gateway_connect::{Tag};
    mod of { pub enum Options {} impl ias_core::Optional for Options {} pub enum OptionsAutoAcceptSharedAssociations {} pub enum OptionsIgmpv2Support {} pub enum OptionsStaticSourcesSupport {} }

    /// `Options`.
    pub type Options = Fields<of::Options>;
    impl Options {
        /// `AutoAcceptSharedAssociations`.
        #[track_caller] pub fn auto_accept_shared_associations(self, value: impl IntoVal<OptionsAutoAcceptSharedAssociations>) -> Self { with(self, "AutoAcceptSharedAssociations", value) }
        /// `Igmpv2Support`.
        #[track_caller] pub fn igmpv2_support(self, value: impl IntoVal<OptionsIgmpv2Support>) -> Self { with(self, "Igmpv2Support", value) }
        /// `StaticSourcesSupport`.
        #[track_caller] pub fn static_sources_support(self, value: impl IntoVal<OptionsStaticSourcesSupport>) -> Self { with(self, "StaticSourcesSupport", value) }
    }

    /// Words of `AutoAcceptSharedAssociations`.
    pub type OptionsAutoAcceptSharedAssociations = Word<fn(of::OptionsAutoAcceptSharedAssociations)>;
    impl OptionsAutoAcceptSharedAssociations {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }

    /// Words of `Igmpv2Support`.
    pub type OptionsIgmpv2Support = Word<fn(of::OptionsIgmpv2Support)>;
    impl OptionsIgmpv2Support {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }

    /// Words of `StaticSourcesSupport`.
    pub type OptionsStaticSourcesSupport = Word<fn(of::OptionsStaticSourcesSupport)>;
    impl OptionsStaticSourcesSupport {
        /// `disable`
        pub const Disable: Self = word("disable");
        /// `enable`
        pub const Enable: Self = word("enable");
    }
}

/// [`AWS::EC2::TransitGatewayMulticastDomainAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html).
///
/// What `Ref` returns: a text of TransitGatewayMulticastDomainId, TransitGatewayAttachmentId, SubnetId.
pub type CfnTransitGatewayMulticastDomainAssociation = Handle<of::CfnTransitGatewayMulticastDomainAssociation>;
impl cfn::ResourceType for of::CfnTransitGatewayMulticastDomainAssociation { const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayMulticastDomainAssociationProps; type Reference = String; }
impl CfnTransitGatewayMulticastDomainAssociation {
    /// The attribute `ResourceId`.
    #[inline] pub fn attr_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceId") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnTransitGatewayMulticastDomainAssociation`].
///
/// Mandatory: `TransitGatewayMulticastDomainId`, `TransitGatewayAttachmentId`, `SubnetId`.
///
/// A change replaces the resource: `SubnetId`, `TransitGatewayAttachmentId`, `TransitGatewayMulticastDomainId`.
pub type CfnTransitGatewayMulticastDomainAssociationProps = Fields<of::CfnTransitGatewayMulticastDomainAssociation>;
/// What [`CfnTransitGatewayMulticastDomainAssociationProps`] cannot do without.
pub struct CfnTransitGatewayMulticastDomainAssociationPropsRequired<A, B, C> {
    /// `TransitGatewayMulticastDomainId`. Changing it replaces the resource.
    pub transit_gateway_multicast_domain_id: A,
    /// `TransitGatewayAttachmentId`. Changing it replaces the resource.
    pub transit_gateway_attachment_id: B,
    /// `SubnetId`. Changing it replaces the resource.
    pub subnet_id: C,
}
impl CfnTransitGatewayMulticastDomainAssociationProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayMulticastDomainAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::SubnetId>>>(required: CfnTransitGatewayMulticastDomainAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TransitGatewayMulticastDomainId", required.transit_gateway_multicast_domain_id), "TransitGatewayAttachmentId", required.transit_gateway_attachment_id), "SubnetId", required.subnet_id) }
    /// `SubnetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `TransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
    /// `TransitGatewayMulticastDomainId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_multicast_domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayMulticastDomainId", value) }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html).
///
/// What `Ref` returns: a text of TransitGatewayMulticastDomainId, GroupIpAddress, NetworkInterfaceId.
pub type CfnTransitGatewayMulticastGroupMember = Handle<of::CfnTransitGatewayMulticastGroupMember>;
impl cfn::ResourceType for of::CfnTransitGatewayMulticastGroupMember { const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupMember"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayMulticastGroupMemberProps; type Reference = String; }
impl CfnTransitGatewayMulticastGroupMember {
    /// The attribute `GroupMember`.
    #[inline] pub fn attr_group_member(&self) -> Val<bool> { cfn::attribute(&self.0, "GroupMember") }
    /// The attribute `GroupSource`.
    #[inline] pub fn attr_group_source(&self) -> Val<bool> { cfn::attribute(&self.0, "GroupSource") }
    /// The attribute `MemberType`.
    #[inline] pub fn attr_member_type(&self) -> Val<String> { cfn::attribute(&self.0, "MemberType") }
    /// The attribute `ResourceId`.
    #[inline] pub fn attr_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceId") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SourceType`.
    #[inline] pub fn attr_source_type(&self) -> Val<String> { cfn::attribute(&self.0, "SourceType") }
    /// The attribute `SubnetId`.
    #[inline] pub fn attr_subnet_id(&self) -> Val<Is<kinds::SubnetId>> { cfn::attribute(&self.0, "SubnetId") }
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
}

/// Properties of [`CfnTransitGatewayMulticastGroupMember`].
///
/// Mandatory: `GroupIpAddress`, `NetworkInterfaceId`, `TransitGatewayMulticastDomainId`.
///
/// A change replaces the resource: `GroupIpAddress`, `NetworkInterfaceId`, `TransitGatewayMulticastDomainId`.
pub type CfnTransitGatewayMulticastGroupMemberProps = Fields<of::CfnTransitGatewayMulticastGroupMember>;
/// What [`CfnTransitGatewayMulticastGroupMemberProps`] cannot do without.
pub struct CfnTransitGatewayMulticastGroupMemberPropsRequired<A, B, C> {
    /// `GroupIpAddress`. Changing it replaces the resource.
    pub group_ip_address: A,
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: B,
    /// `TransitGatewayMulticastDomainId`. Changing it replaces the resource.
    pub transit_gateway_multicast_domain_id: C,
}
impl CfnTransitGatewayMulticastGroupMemberProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayMulticastGroupMemberPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnTransitGatewayMulticastGroupMemberPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GroupIpAddress", required.group_ip_address), "NetworkInterfaceId", required.network_interface_id), "TransitGatewayMulticastDomainId", required.transit_gateway_multicast_domain_id) }
    /// `GroupIpAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIpAddress", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `TransitGatewayMulticastDomainId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_multicast_domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayMulticastDomainId", value) }
}

/// [`AWS::EC2::TransitGatewayMulticastGroupSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html).
///
/// What `Ref` returns: a text of TransitGatewayMulticastDomainId, GroupIpAddress, NetworkInterfaceId.
pub type CfnTransitGatewayMulticastGroupSource = Handle<of::CfnTransitGatewayMulticastGroupSource>;
impl cfn::ResourceType for of::CfnTransitGatewayMulticastGroupSource { const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupSource"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayMulticastGroupSourceProps; type Reference = String; }
impl CfnTransitGatewayMulticastGroupSource {
    /// The attribute `GroupMember`.
    #[inline] pub fn attr_group_member(&self) -> Val<bool> { cfn::attribute(&self.0, "GroupMember") }
    /// The attribute `GroupSource`.
    #[inline] pub fn attr_group_source(&self) -> Val<bool> { cfn::attribute(&self.0, "GroupSource") }
    /// The attribute `MemberType`.
    #[inline] pub fn attr_member_type(&self) -> Val<String> { cfn::attribute(&self.0, "MemberType") }
    /// The attribute `ResourceId`.
    #[inline] pub fn attr_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceId") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SourceType`.
    #[inline] pub fn attr_source_type(&self) -> Val<String> { cfn::attribute(&self.0, "SourceType") }
    /// The attribute `SubnetId`.
    #[inline] pub fn attr_subnet_id(&self) -> Val<Is<kinds::SubnetId>> { cfn::attribute(&self.0, "SubnetId") }
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
}

/// Properties of [`CfnTransitGatewayMulticastGroupSource`].
///
/// Mandatory: `TransitGatewayMulticastDomainId`, `NetworkInterfaceId`, `GroupIpAddress`.
///
/// A change replaces the resource: `GroupIpAddress`, `NetworkInterfaceId`, `TransitGatewayMulticastDomainId`.
pub type CfnTransitGatewayMulticastGroupSourceProps = Fields<of::CfnTransitGatewayMulticastGroupSource>;
/// What [`CfnTransitGatewayMulticastGroupSourceProps`] cannot do without.
pub struct CfnTransitGatewayMulticastGroupSourcePropsRequired<A, B, C> {
    /// `TransitGatewayMulticastDomainId`. Changing it replaces the resource.
    pub transit_gateway_multicast_domain_id: A,
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    pub network_interface_id: B,
    /// `GroupIpAddress`. Changing it replaces the resource.
    pub group_ip_address: C,
}
impl CfnTransitGatewayMulticastGroupSourceProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayMulticastGroupSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnTransitGatewayMulticastGroupSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TransitGatewayMulticastDomainId", required.transit_gateway_multicast_domain_id), "NetworkInterfaceId", required.network_interface_id), "GroupIpAddress", required.group_ip_address) }
    /// `GroupIpAddress`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "GroupIpAddress", value) }
    /// `NetworkInterfaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
    /// `TransitGatewayMulticastDomainId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_multicast_domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayMulticastDomainId", value) }
}

/// [`AWS::EC2::TransitGatewayPeeringAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html).
///
/// What `Ref` returns: `TransitGatewayAttachmentId`.
pub type CfnTransitGatewayPeeringAttachment = Handle<of::CfnTransitGatewayPeeringAttachment>;
impl cfn::ResourceType for of::CfnTransitGatewayPeeringAttachment { const TYPE: &'static str = "AWS::EC2::TransitGatewayPeeringAttachment"; type Tags = cfn::TagList; type Props = CfnTransitGatewayPeeringAttachmentProps; type Reference = Is<kinds::TransitGatewayPeeringAttachmentTransitGatewayAttachmentId>; }
impl CfnTransitGatewayPeeringAttachment {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<Json> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Status.Code`.
    #[inline] pub fn attr_status_code(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Code") }
    /// The attribute `Status.Message`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Message") }
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<Is<kinds::TransitGatewayPeeringAttachmentTransitGatewayAttachmentId>> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
}

/// Properties of [`CfnTransitGatewayPeeringAttachment`].
///
/// Mandatory: `TransitGatewayId`, `PeerTransitGatewayId`, `PeerAccountId`, `PeerRegion`.
///
/// A change replaces the resource: `PeerAccountId`, `PeerRegion`, `PeerTransitGatewayId`, `TransitGatewayId`.
pub type CfnTransitGatewayPeeringAttachmentProps = Fields<of::CfnTransitGatewayPeeringAttachment>;
/// What [`CfnTransitGatewayPeeringAttachmentProps`] cannot do without.
pub struct CfnTransitGatewayPeeringAttachmentPropsRequired<A, B, C, D> {
    /// `TransitGatewayId`. Changing it replaces the resource.
    pub transit_gateway_id: A,
    /// `PeerTransitGatewayId`. Changing it replaces the resource.
    pub peer_transit_gateway_id: B,
    /// `PeerAccountId`. Changing it replaces the resource.
    pub peer_account_id: C,
    /// `PeerRegion`. Changing it replaces the resource.
    pub peer_region: D,
}
impl CfnTransitGatewayPeeringAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayPeeringAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::TransitGatewayId>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnTransitGatewayPeeringAttachmentPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TransitGatewayId", required.transit_gateway_id), "PeerTransitGatewayId", required.peer_transit_gateway_id), "PeerAccountId", required.peer_account_id), "PeerRegion", required.peer_region) }
    /// `PeerAccountId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerAccountId", value) }
    /// `PeerRegion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_region(self, value: impl IntoVal<String>) -> Self { with(self, "PeerRegion", value) }
    /// `PeerTransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerTransitGatewayId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_peering_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
}

/// Types of [`CfnTransitGatewayPeeringAttachment`].
pub mod cfn_transit_gateway_peering_attachment {
    pub use super::cfn_transit_gateway_connect::{Tag};
}

/// [`AWS::EC2::TransitGatewayPolicyTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html).
///
/// What `Ref` returns: `TransitGatewayPolicyTableId`.
pub type CfnTransitGatewayPolicyTable = Handle<of::CfnTransitGatewayPolicyTable>;
impl cfn::ResourceType for of::CfnTransitGatewayPolicyTable { const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTable"; type Tags = cfn::TagList; type Props = CfnTransitGatewayPolicyTableProps; type Reference = String; }
impl CfnTransitGatewayPolicyTable {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayPolicyTableId`.
    #[inline] pub fn attr_transit_gateway_policy_table_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayPolicyTableId") }
}

/// Properties of [`CfnTransitGatewayPolicyTable`].
///
/// Mandatory: `TransitGatewayId`.
///
/// A change replaces the resource: `TransitGatewayId`.
pub type CfnTransitGatewayPolicyTableProps = Fields<of::CfnTransitGatewayPolicyTable>;
impl CfnTransitGatewayPolicyTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "TransitGatewayId", transit_gateway_id) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_policy_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
}

/// Types of [`CfnTransitGatewayPolicyTable`].
pub mod cfn_transit_gateway_policy_table {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::TransitGatewayPolicyTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html).
///
/// What `Ref` returns: a text of TransitGatewayPolicyTableId, TransitGatewayAttachmentId.
pub type CfnTransitGatewayPolicyTableAssociation = Handle<of::CfnTransitGatewayPolicyTableAssociation>;
impl cfn::ResourceType for of::CfnTransitGatewayPolicyTableAssociation { const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableAssociation"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayPolicyTableAssociationProps; type Reference = String; }
impl CfnTransitGatewayPolicyTableAssociation {
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnTransitGatewayPolicyTableAssociation`].
///
/// Mandatory: `TransitGatewayPolicyTableId`, `TransitGatewayAttachmentId`.
///
/// A change replaces the resource: `TransitGatewayAttachmentId`, `TransitGatewayPolicyTableId`.
pub type CfnTransitGatewayPolicyTableAssociationProps = Fields<of::CfnTransitGatewayPolicyTableAssociation>;
impl CfnTransitGatewayPolicyTableAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_policy_table_id: impl IntoVal<String>, transit_gateway_attachment_id: impl IntoVal<String>) -> Self { with(with(empty(), "TransitGatewayPolicyTableId", transit_gateway_policy_table_id), "TransitGatewayAttachmentId", transit_gateway_attachment_id) }
    /// `TransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
    /// `TransitGatewayPolicyTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_policy_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayPolicyTableId", value) }
}

/// [`AWS::EC2::TransitGatewayPolicyTableEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html).
///
/// What `Ref` returns: a text of TransitGatewayPolicyTableId, PolicyRuleNumber.
pub type CfnTransitGatewayPolicyTableEntry = Handle<of::CfnTransitGatewayPolicyTableEntry>;
impl cfn::ResourceType for of::CfnTransitGatewayPolicyTableEntry { const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTableEntry"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayPolicyTableEntryProps; type Reference = String; }
impl CfnTransitGatewayPolicyTableEntry {
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnTransitGatewayPolicyTableEntry`].
///
/// Mandatory: `TransitGatewayPolicyTableId`, `PolicyRuleNumber`, `PolicyRule`, `TargetRouteTableId`.
///
/// A change replaces the resource: `PolicyRuleNumber`, `TransitGatewayPolicyTableId`.
pub type CfnTransitGatewayPolicyTableEntryProps = Fields<of::CfnTransitGatewayPolicyTableEntry>;
/// What [`CfnTransitGatewayPolicyTableEntryProps`] cannot do without.
pub struct CfnTransitGatewayPolicyTableEntryPropsRequired<A, B, C, D> {
    /// `TransitGatewayPolicyTableId`. Changing it replaces the resource.
    pub transit_gateway_policy_table_id: A,
    /// `PolicyRuleNumber`. Changing it replaces the resource.
    pub policy_rule_number: B,
    /// `PolicyRule`.
    pub policy_rule: C,
    /// `TargetRouteTableId`.
    pub target_route_table_id: D,
}
impl CfnTransitGatewayPolicyTableEntryProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayPolicyTableEntryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_transit_gateway_policy_table_entry::TransitGatewayPolicyRule>, D: IntoVal<String>>(required: CfnTransitGatewayPolicyTableEntryPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TransitGatewayPolicyTableId", required.transit_gateway_policy_table_id), "PolicyRuleNumber", required.policy_rule_number), "PolicyRule", required.policy_rule), "TargetRouteTableId", required.target_route_table_id) }
    /// `PolicyRule`: mandatory.
    #[track_caller] pub fn policy_rule(self, value: impl IntoVal<cfn_transit_gateway_policy_table_entry::TransitGatewayPolicyRule>) -> Self { with(self, "PolicyRule", value) }
    /// `PolicyRuleNumber`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_rule_number(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyRuleNumber", value) }
    /// `TargetRouteTableId`: mandatory.
    #[track_caller] pub fn target_route_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetRouteTableId", value) }
    /// `TransitGatewayPolicyTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_policy_table_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayPolicyTableId", value) }
}

/// Types of [`CfnTransitGatewayPolicyTableEntry`].
pub mod cfn_transit_gateway_policy_table_entry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum TransitGatewayPolicyRule {} impl ias_core::Optional for TransitGatewayPolicyRule {} }

    /// `TransitGatewayPolicyRule`.
    pub type TransitGatewayPolicyRule = Fields<of::TransitGatewayPolicyRule>;
    impl TransitGatewayPolicyRule {
        /// `DestinationCidrBlock`: in the form `ipv4-network`.
        #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
        /// `DestinationPortRange`.
        #[track_caller] pub fn destination_port_range(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPortRange", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `SourceCidrBlock`: in the form `ipv4-network`.
        #[track_caller] pub fn source_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "SourceCidrBlock", value) }
        /// `SourcePortRange`.
        #[track_caller] pub fn source_port_range(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePortRange", value) }
    }
}

/// [`AWS::EC2::TransitGatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html).
///
/// What `Ref` returns: a text of TransitGatewayRouteTableId, DestinationCidrBlock.
pub type CfnTransitGatewayRoute = Handle<of::CfnTransitGatewayRoute>;
impl cfn::ResourceType for of::CfnTransitGatewayRoute { const TYPE: &'static str = "AWS::EC2::TransitGatewayRoute"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayRouteProps; type Reference = String; }

/// Properties of [`CfnTransitGatewayRoute`].
///
/// Mandatory: `TransitGatewayRouteTableId`, `DestinationCidrBlock`.
///
/// A change replaces the resource: `Blackhole`, `DestinationCidrBlock`, `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
pub type CfnTransitGatewayRouteProps = Fields<of::CfnTransitGatewayRoute>;
impl CfnTransitGatewayRouteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_route_table_id: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>, destination_cidr_block: impl IntoVal<String>) -> Self { with(with(empty(), "TransitGatewayRouteTableId", transit_gateway_route_table_id), "DestinationCidrBlock", destination_cidr_block) }
    /// `Blackhole`. Changing it replaces the resource.
    #[track_caller] pub fn blackhole(self, value: impl IntoVal<bool>) -> Self { with(self, "Blackhole", value) }
    /// `DestinationCidrBlock`: mandatory, in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `TransitGatewayAttachmentId`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<Is<kinds::TransitGatewayAttachmentIdOrTransitGatewayPeeringAttachmentTransitGatewayAttachmentId>>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
    /// `TransitGatewayRouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_route_table_id(self, value: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>) -> Self { with(self, "TransitGatewayRouteTableId", value) }
}

/// [`AWS::EC2::TransitGatewayRouteTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html).
///
/// What `Ref` returns: `TransitGatewayRouteTableId`.
pub type CfnTransitGatewayRouteTable = Handle<of::CfnTransitGatewayRouteTable>;
impl cfn::ResourceType for of::CfnTransitGatewayRouteTable { const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTable"; type Tags = cfn::TagList; type Props = CfnTransitGatewayRouteTableProps; type Reference = Is<kinds::TransitGatewayRouteTableId>; }
impl CfnTransitGatewayRouteTable {
    /// The attribute `TransitGatewayRouteTableId`.
    #[inline] pub fn attr_transit_gateway_route_table_id(&self) -> Val<Is<kinds::TransitGatewayRouteTableId>> { cfn::attribute(&self.0, "TransitGatewayRouteTableId") }
}

/// Properties of [`CfnTransitGatewayRouteTable`].
///
/// Mandatory: `TransitGatewayId`.
///
/// A change replaces the resource: `Tags`, `TransitGatewayId`.
pub type CfnTransitGatewayRouteTableProps = Fields<of::CfnTransitGatewayRouteTable>;
impl CfnTransitGatewayRouteTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_id: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(empty(), "TransitGatewayId", transit_gateway_id) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_route_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
}

/// Types of [`CfnTransitGatewayRouteTable`].
pub mod cfn_transit_gateway_route_table {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::TransitGatewayRouteTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html).
///
/// What `Ref` returns: a text of TransitGatewayRouteTableId, TransitGatewayAttachmentId.
pub type CfnTransitGatewayRouteTableAssociation = Handle<of::CfnTransitGatewayRouteTableAssociation>;
impl cfn::ResourceType for of::CfnTransitGatewayRouteTableAssociation { const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTableAssociation"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayRouteTableAssociationProps; type Reference = String; }

/// Properties of [`CfnTransitGatewayRouteTableAssociation`].
///
/// Mandatory: `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
///
/// A change replaces the resource: `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
pub type CfnTransitGatewayRouteTableAssociationProps = Fields<of::CfnTransitGatewayRouteTableAssociation>;
impl CfnTransitGatewayRouteTableAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_route_table_id: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>, transit_gateway_attachment_id: impl IntoVal<Is<kinds::TransitGatewayAttachmentId>>) -> Self { with(with(empty(), "TransitGatewayRouteTableId", transit_gateway_route_table_id), "TransitGatewayAttachmentId", transit_gateway_attachment_id) }
    /// `TransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<Is<kinds::TransitGatewayAttachmentId>>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
    /// `TransitGatewayRouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_route_table_id(self, value: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>) -> Self { with(self, "TransitGatewayRouteTableId", value) }
}

/// [`AWS::EC2::TransitGatewayRouteTablePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html).
///
/// What `Ref` returns: a text of TransitGatewayRouteTableId, TransitGatewayAttachmentId.
pub type CfnTransitGatewayRouteTablePropagation = Handle<of::CfnTransitGatewayRouteTablePropagation>;
impl cfn::ResourceType for of::CfnTransitGatewayRouteTablePropagation { const TYPE: &'static str = "AWS::EC2::TransitGatewayRouteTablePropagation"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayRouteTablePropagationProps; type Reference = String; }

/// Properties of [`CfnTransitGatewayRouteTablePropagation`].
///
/// Mandatory: `TransitGatewayRouteTableId`, `TransitGatewayAttachmentId`.
///
/// A change replaces the resource: `TransitGatewayAttachmentId`, `TransitGatewayRouteTableId`.
pub type CfnTransitGatewayRouteTablePropagationProps = Fields<of::CfnTransitGatewayRouteTablePropagation>;
impl CfnTransitGatewayRouteTablePropagationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(transit_gateway_route_table_id: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>, transit_gateway_attachment_id: impl IntoVal<Is<kinds::TransitGatewayAttachmentId>>) -> Self { with(with(empty(), "TransitGatewayRouteTableId", transit_gateway_route_table_id), "TransitGatewayAttachmentId", transit_gateway_attachment_id) }
    /// `TransitGatewayAttachmentId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_attachment_id(self, value: impl IntoVal<Is<kinds::TransitGatewayAttachmentId>>) -> Self { with(self, "TransitGatewayAttachmentId", value) }
    /// `TransitGatewayRouteTableId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_route_table_id(self, value: impl IntoVal<Is<kinds::TransitGatewayRouteTableId>>) -> Self { with(self, "TransitGatewayRouteTableId", value) }
}

/// [`AWS::EC2::TransitGatewayVpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTransitGatewayVpcAttachment = Handle<of::CfnTransitGatewayVpcAttachment>;
impl cfn::ResourceType for of::CfnTransitGatewayVpcAttachment { const TYPE: &'static str = "AWS::EC2::TransitGatewayVpcAttachment"; type Tags = cfn::TagList; type Props = CfnTransitGatewayVpcAttachmentProps; type Reference = Is<kinds::TransitGatewayVpcAttachmentId>; }
impl CfnTransitGatewayVpcAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::TransitGatewayVpcAttachmentId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTransitGatewayVpcAttachment`].
///
/// Mandatory: `SubnetIds`, `VpcId`, `TransitGatewayId`.
///
/// A change replaces the resource: `SubnetIds`, `TransitGatewayId`, `VpcId`.
pub type CfnTransitGatewayVpcAttachmentProps = Fields<of::CfnTransitGatewayVpcAttachment>;
/// What [`CfnTransitGatewayVpcAttachmentProps`] cannot do without.
pub struct CfnTransitGatewayVpcAttachmentPropsRequired<A, B, C> {
    /// `SubnetIds`. Changing it replaces the resource.
    pub subnet_ids: A,
    /// `VpcId`. Changing it replaces the resource.
    pub vpc_id: B,
    /// `TransitGatewayId`. Changing it replaces the resource.
    pub transit_gateway_id: C,
}
impl CfnTransitGatewayVpcAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnTransitGatewayVpcAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<Is<kinds::VpcId>>, C: IntoVal<Is<kinds::TransitGatewayId>>>(required: CfnTransitGatewayVpcAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id), "TransitGatewayId", required.transit_gateway_id) }
    /// `AddSubnetIds`. Write-only.
    #[track_caller] pub fn add_subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AddSubnetIds", value) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_transit_gateway_vpc_attachment::Options>) -> Self { with(self, "Options", value) }
    /// `RemoveSubnetIds`. Write-only.
    #[track_caller] pub fn remove_subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RemoveSubnetIds", value) }
    /// `SubnetIds`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_vpc_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnTransitGatewayVpcAttachment`].
pub mod cfn_transit_gateway_vpc_attachment {
    pub use super::cfn_capacity_reservation::{Tag};
    pub use super::cfn_transit_gateway_attachment::{Options, OptionsApplianceModeSupport, OptionsDnsSupport, OptionsIpv6Support, OptionsSecurityGroupReferencingSupport};
}

/// [`AWS::EC2::VPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html).
///
/// What `Ref` returns: `VpcId`.
pub type CfnVpc = Handle<of::CfnVpc>;
impl cfn::ResourceType for of::CfnVpc { const TYPE: &'static str = "AWS::EC2::VPC"; type Tags = cfn::TagList; type Props = CfnVpcProps; type Reference = Is<kinds::VpcId>; }
impl CfnVpc {
    /// The attribute `CidrBlock`.
    #[inline] pub fn attr_cidr_block(&self) -> Val<String> { cfn::attribute(&self.0, "CidrBlock") }
    /// The attribute `CidrBlockAssociations`.
    #[inline] pub fn attr_cidr_block_associations(&self) -> Val<List<String>> { cfn::attribute(&self.0, "CidrBlockAssociations") }
    /// The attribute `DefaultNetworkAcl`.
    #[inline] pub fn attr_default_network_acl(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultNetworkAcl") }
    /// The attribute `DefaultSecurityGroup`.
    #[inline] pub fn attr_default_security_group(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "DefaultSecurityGroup") }
    /// The attribute `Ipv6CidrBlocks`.
    #[inline] pub fn attr_ipv6_cidr_blocks(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ipv6CidrBlocks") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_internet_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_lambda(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.Lambda") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_lambda_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.Lambda.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_lambda_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_nat_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering(&self) -> Val<Json> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.State`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering.State") }
    /// The attribute `VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_resource_exclusions_vpc_peering_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage") }
    /// The attribute `VpcEncryptionControl.State`.
    #[inline] pub fn attr_vpc_encryption_control_state(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.State") }
    /// The attribute `VpcEncryptionControl.StateMessage`.
    #[inline] pub fn attr_vpc_encryption_control_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.StateMessage") }
    /// The attribute `VpcEncryptionControl.VpcEncryptionControlId`.
    #[inline] pub fn attr_vpc_encryption_control_vpc_encryption_control_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.VpcEncryptionControlId") }
    /// The attribute `VpcEncryptionControl.VpcId`.
    #[inline] pub fn attr_vpc_encryption_control_vpc_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControl.VpcId") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnVpc`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `VpcEncryptionControl`.
///
/// A change may replace the resource: `InstanceTenancy`.
///
/// Takes exactly one of `CidrBlock`; `Ipv4IpamPoolId`.
///
/// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
///
/// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
pub type CfnVpcProps = Fields<of::CfnVpc>;
impl CfnVpcProps {
    /// `CidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
    /// `EnableDnsHostnames`.
    #[track_caller] pub fn enable_dns_hostnames(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDnsHostnames", value) }
    /// `EnableDnsSupport`.
    #[track_caller] pub fn enable_dns_support(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDnsSupport", value) }
    /// `InstanceTenancy`. Changing it may replace the resource.
    #[track_caller] pub fn instance_tenancy(self, value: impl IntoVal<cfn_vpc::InstanceTenancy>) -> Self { with(self, "InstanceTenancy", value) }
    /// `Ipv4IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4IpamPoolId", value) }
    /// `Ipv4NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4NetmaskLength", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcEncryptionControl`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_encryption_control(self, value: impl IntoVal<cfn_vpc::VpcEncryptionControl>) -> Self { with(self, "VpcEncryptionControl", value) }
}

/// Types of [`CfnVpc`].
pub mod cfn_vpc {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum InstanceTenancy {} pub enum VpcEncryptionControl {} impl ias_core::Optional for VpcEncryptionControl {} pub enum VpcEncryptionControlEgressOnlyInternetGatewayExclusion {} pub enum VpcEncryptionControlElasticFileSystemExclusion {} pub enum VpcEncryptionControlInternetGatewayExclusion {} pub enum VpcEncryptionControlLambdaExclusion {} pub enum VpcEncryptionControlMode {} pub enum VpcEncryptionControlNatGatewayExclusion {} pub enum VpcEncryptionControlVirtualPrivateGatewayExclusion {} pub enum VpcEncryptionControlVpcLatticeExclusion {} pub enum VpcEncryptionControlVpcPeeringExclusion {} }

    /// Words of `InstanceTenancy`.
    pub type InstanceTenancy = Word<fn(of::InstanceTenancy)>;
    impl InstanceTenancy {
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `default`
        pub const Default: Self = word("default");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `VpcEncryptionControl`.
    pub type VpcEncryptionControl = Fields<of::VpcEncryptionControl>;
    impl VpcEncryptionControl {
        /// `EgressOnlyInternetGatewayExclusion`. Write-only.
        #[track_caller] pub fn egress_only_internet_gateway_exclusion(self, value: impl IntoVal<VpcEncryptionControlEgressOnlyInternetGatewayExclusion>) -> Self { with(self, "EgressOnlyInternetGatewayExclusion", value) }
        /// `ElasticFileSystemExclusion`. Write-only.
        #[track_caller] pub fn elastic_file_system_exclusion(self, value: impl IntoVal<VpcEncryptionControlElasticFileSystemExclusion>) -> Self { with(self, "ElasticFileSystemExclusion", value) }
        /// `InternetGatewayExclusion`. Write-only.
        #[track_caller] pub fn internet_gateway_exclusion(self, value: impl IntoVal<VpcEncryptionControlInternetGatewayExclusion>) -> Self { with(self, "InternetGatewayExclusion", value) }
        /// `LambdaExclusion`. Write-only.
        #[track_caller] pub fn lambda_exclusion(self, value: impl IntoVal<VpcEncryptionControlLambdaExclusion>) -> Self { with(self, "LambdaExclusion", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<VpcEncryptionControlMode>) -> Self { with(self, "Mode", value) }
        /// `NatGatewayExclusion`. Write-only.
        #[track_caller] pub fn nat_gateway_exclusion(self, value: impl IntoVal<VpcEncryptionControlNatGatewayExclusion>) -> Self { with(self, "NatGatewayExclusion", value) }
        /// `VirtualPrivateGatewayExclusion`. Write-only.
        #[track_caller] pub fn virtual_private_gateway_exclusion(self, value: impl IntoVal<VpcEncryptionControlVirtualPrivateGatewayExclusion>) -> Self { with(self, "VirtualPrivateGatewayExclusion", value) }
        /// `VpcLatticeExclusion`. Write-only.
        #[track_caller] pub fn vpc_lattice_exclusion(self, value: impl IntoVal<VpcEncryptionControlVpcLatticeExclusion>) -> Self { with(self, "VpcLatticeExclusion", value) }
        /// `VpcPeeringExclusion`. Write-only.
        #[track_caller] pub fn vpc_peering_exclusion(self, value: impl IntoVal<VpcEncryptionControlVpcPeeringExclusion>) -> Self { with(self, "VpcPeeringExclusion", value) }
    }

    /// Words of `EgressOnlyInternetGatewayExclusion`.
    pub type VpcEncryptionControlEgressOnlyInternetGatewayExclusion = Word<fn(of::VpcEncryptionControlEgressOnlyInternetGatewayExclusion)>;
    impl VpcEncryptionControlEgressOnlyInternetGatewayExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `ElasticFileSystemExclusion`.
    pub type VpcEncryptionControlElasticFileSystemExclusion = Word<fn(of::VpcEncryptionControlElasticFileSystemExclusion)>;
    impl VpcEncryptionControlElasticFileSystemExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `InternetGatewayExclusion`.
    pub type VpcEncryptionControlInternetGatewayExclusion = Word<fn(of::VpcEncryptionControlInternetGatewayExclusion)>;
    impl VpcEncryptionControlInternetGatewayExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `LambdaExclusion`.
    pub type VpcEncryptionControlLambdaExclusion = Word<fn(of::VpcEncryptionControlLambdaExclusion)>;
    impl VpcEncryptionControlLambdaExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `Mode`.
    pub type VpcEncryptionControlMode = Word<fn(of::VpcEncryptionControlMode)>;
    impl VpcEncryptionControlMode {
        /// `monitor`
        pub const Monitor: Self = word("monitor");
        /// `enforce`
        pub const Enforce: Self = word("enforce");
    }

    /// Words of `NatGatewayExclusion`.
    pub type VpcEncryptionControlNatGatewayExclusion = Word<fn(of::VpcEncryptionControlNatGatewayExclusion)>;
    impl VpcEncryptionControlNatGatewayExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VirtualPrivateGatewayExclusion`.
    pub type VpcEncryptionControlVirtualPrivateGatewayExclusion = Word<fn(of::VpcEncryptionControlVirtualPrivateGatewayExclusion)>;
    impl VpcEncryptionControlVirtualPrivateGatewayExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VpcLatticeExclusion`.
    pub type VpcEncryptionControlVpcLatticeExclusion = Word<fn(of::VpcEncryptionControlVpcLatticeExclusion)>;
    impl VpcEncryptionControlVpcLatticeExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VpcPeeringExclusion`.
    pub type VpcEncryptionControlVpcPeeringExclusion = Word<fn(of::VpcEncryptionControlVpcPeeringExclusion)>;
    impl VpcEncryptionControlVpcPeeringExclusion {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html).
///
/// What `Ref` returns: `ExclusionId`.
pub type CfnVpcBlockPublicAccessExclusion = Handle<of::CfnVpcBlockPublicAccessExclusion>;
impl cfn::ResourceType for of::CfnVpcBlockPublicAccessExclusion { const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessExclusion"; type Tags = cfn::TagList; type Props = CfnVpcBlockPublicAccessExclusionProps; type Reference = String; }
impl CfnVpcBlockPublicAccessExclusion {
    /// The attribute `ExclusionId`.
    #[inline] pub fn attr_exclusion_id(&self) -> Val<String> { cfn::attribute(&self.0, "ExclusionId") }
}

/// Properties of [`CfnVpcBlockPublicAccessExclusion`].
///
/// Mandatory: `InternetGatewayExclusionMode`.
///
/// A change replaces the resource: `SubnetId`, `VpcId`.
///
/// Takes exactly one of `VpcId`; `SubnetId`.
pub type CfnVpcBlockPublicAccessExclusionProps = Fields<of::CfnVpcBlockPublicAccessExclusion>;
impl CfnVpcBlockPublicAccessExclusionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(internet_gateway_exclusion_mode: impl IntoVal<cfn_vpc_block_public_access_exclusion::InternetGatewayExclusionMode>) -> Self { with(empty(), "InternetGatewayExclusionMode", internet_gateway_exclusion_mode) }
    /// `InternetGatewayExclusionMode`: mandatory.
    #[track_caller] pub fn internet_gateway_exclusion_mode(self, value: impl IntoVal<cfn_vpc_block_public_access_exclusion::InternetGatewayExclusionMode>) -> Self { with(self, "InternetGatewayExclusionMode", value) }
    /// `SubnetId`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_block_public_access_exclusion::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnVpcBlockPublicAccessExclusion`].
pub mod cfn_vpc_block_public_access_exclusion {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum InternetGatewayExclusionMode {} }

    /// Words of `InternetGatewayExclusionMode`.
    pub type InternetGatewayExclusionMode = Word<fn(of::InternetGatewayExclusionMode)>;
    impl InternetGatewayExclusionMode {
        /// `allow-bidirectional`
        pub const AllowBidirectional: Self = word("allow-bidirectional");
        /// `allow-egress`
        pub const AllowEgress: Self = word("allow-egress");
    }
}

/// [`AWS::EC2::VPCBlockPublicAccessOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnVpcBlockPublicAccessOptions = Handle<of::CfnVpcBlockPublicAccessOptions>;
impl cfn::ResourceType for of::CfnVpcBlockPublicAccessOptions { const TYPE: &'static str = "AWS::EC2::VPCBlockPublicAccessOptions"; type Tags = cfn::NoTags; type Props = CfnVpcBlockPublicAccessOptionsProps; type Reference = String; }
impl CfnVpcBlockPublicAccessOptions {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `ExclusionsAllowed`.
    #[inline] pub fn attr_exclusions_allowed(&self) -> Val<String> { cfn::attribute(&self.0, "ExclusionsAllowed") }
}

/// Properties of [`CfnVpcBlockPublicAccessOptions`].
///
/// Mandatory: `InternetGatewayBlockMode`.
pub type CfnVpcBlockPublicAccessOptionsProps = Fields<of::CfnVpcBlockPublicAccessOptions>;
impl CfnVpcBlockPublicAccessOptionsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(internet_gateway_block_mode: impl IntoVal<cfn_vpc_block_public_access_options::InternetGatewayBlockMode>) -> Self { with(empty(), "InternetGatewayBlockMode", internet_gateway_block_mode) }
    /// `InternetGatewayBlockMode`: mandatory.
    #[track_caller] pub fn internet_gateway_block_mode(self, value: impl IntoVal<cfn_vpc_block_public_access_options::InternetGatewayBlockMode>) -> Self { with(self, "InternetGatewayBlockMode", value) }
}

/// Types of [`CfnVpcBlockPublicAccessOptions`].
pub mod cfn_vpc_block_public_access_options {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum InternetGatewayBlockMode {} }

    /// Words of `InternetGatewayBlockMode`.
    pub type InternetGatewayBlockMode = Word<fn(of::InternetGatewayBlockMode)>;
    impl InternetGatewayBlockMode {
        /// `block-bidirectional`
        pub const BlockBidirectional: Self = word("block-bidirectional");
        /// `block-ingress`
        pub const BlockIngress: Self = word("block-ingress");
    }
}

/// [`AWS::EC2::VPCCidrBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html).
///
/// What `Ref` returns: a text of Id, VpcId.
pub type CfnVpcCidrBlock = Handle<of::CfnVpcCidrBlock>;
impl cfn::ResourceType for of::CfnVpcCidrBlock { const TYPE: &'static str = "AWS::EC2::VPCCidrBlock"; type Tags = cfn::NoTags; type Props = CfnVpcCidrBlockProps; type Reference = String; }
impl CfnVpcCidrBlock {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpSource`.
    #[inline] pub fn attr_ip_source(&self) -> Val<String> { cfn::attribute(&self.0, "IpSource") }
    /// The attribute `Ipv6AddressAttribute`.
    #[inline] pub fn attr_ipv6_address_attribute(&self) -> Val<String> { cfn::attribute(&self.0, "Ipv6AddressAttribute") }
}

/// Properties of [`CfnVpcCidrBlock`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `AmazonProvidedIpv6CidrBlock`, `CidrBlock`, `Ipv4IpamPoolId`, `Ipv4NetmaskLength`, `Ipv6CidrBlock`, `Ipv6CidrBlockNetworkBorderGroup`, `Ipv6IpamPoolId`, `Ipv6NetmaskLength`, `Ipv6Pool`, `VpcId`.
pub type CfnVpcCidrBlockProps = Fields<of::CfnVpcCidrBlock>;
impl CfnVpcCidrBlockProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `AmazonProvidedIpv6CidrBlock`. Changing it replaces the resource.
    #[track_caller] pub fn amazon_provided_ipv6_cidr_block(self, value: impl IntoVal<bool>) -> Self { with(self, "AmazonProvidedIpv6CidrBlock", value) }
    /// `CidrBlock`: in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
    /// `Ipv4IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4IpamPoolId", value) }
    /// `Ipv4NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv4_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4NetmaskLength", value) }
    /// `Ipv6CidrBlock`: in the form `ipv6-network`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlock", value) }
    /// `Ipv6CidrBlockNetworkBorderGroup`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_cidr_block_network_border_group(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlockNetworkBorderGroup", value) }
    /// `Ipv6IpamPoolId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6IpamPoolId", value) }
    /// `Ipv6NetmaskLength`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ipv6_netmask_length(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv6NetmaskLength", value) }
    /// `Ipv6Pool`. Changing it replaces the resource.
    #[track_caller] pub fn ipv6_pool(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Pool", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// [`AWS::EC2::VPCDHCPOptionsAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html).
///
/// What `Ref` returns: a text of DhcpOptionsId, VpcId.
pub type CfnVpcdhcpOptionsAssociation = Handle<of::CfnVpcdhcpOptionsAssociation>;
impl cfn::ResourceType for of::CfnVpcdhcpOptionsAssociation { const TYPE: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation"; type Tags = cfn::NoTags; type Props = CfnVpcdhcpOptionsAssociationProps; type Reference = String; }

/// Properties of [`CfnVpcdhcpOptionsAssociation`].
///
/// Mandatory: `VpcId`, `DhcpOptionsId`.
///
/// A change replaces the resource: `DhcpOptionsId`, `VpcId`.
pub type CfnVpcdhcpOptionsAssociationProps = Fields<of::CfnVpcdhcpOptionsAssociation>;
impl CfnVpcdhcpOptionsAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, dhcp_options_id: impl IntoVal<Is<kinds::DhcpOptionsId>>) -> Self { with(with(empty(), "VpcId", vpc_id), "DhcpOptionsId", dhcp_options_id) }
    /// `DhcpOptionsId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn dhcp_options_id(self, value: impl IntoVal<Is<kinds::DhcpOptionsId>>) -> Self { with(self, "DhcpOptionsId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// [`AWS::EC2::VPCEncryptionControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html).
///
/// What `Ref` returns: `VpcEncryptionControlId`.
pub type CfnVpcEncryptionControl = Handle<of::CfnVpcEncryptionControl>;
impl cfn::ResourceType for of::CfnVpcEncryptionControl { const TYPE: &'static str = "AWS::EC2::VPCEncryptionControl"; type Tags = cfn::TagList; type Props = CfnVpcEncryptionControlProps; type Reference = String; }
impl CfnVpcEncryptionControl {
    /// The attribute `ResourceExclusions`.
    #[inline] pub fn attr_resource_exclusions(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions") }
    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway`.
    #[inline] pub fn attr_resource_exclusions_egress_only_internet_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.EgressOnlyInternetGateway") }
    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.State`.
    #[inline] pub fn attr_resource_exclusions_egress_only_internet_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.EgressOnlyInternetGateway.State") }
    /// The attribute `ResourceExclusions.EgressOnlyInternetGateway.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_egress_only_internet_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.EgressOnlyInternetGateway.StateMessage") }
    /// The attribute `ResourceExclusions.ElasticFileSystem`.
    #[inline] pub fn attr_resource_exclusions_elastic_file_system(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.ElasticFileSystem") }
    /// The attribute `ResourceExclusions.ElasticFileSystem.State`.
    #[inline] pub fn attr_resource_exclusions_elastic_file_system_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.ElasticFileSystem.State") }
    /// The attribute `ResourceExclusions.ElasticFileSystem.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_elastic_file_system_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.ElasticFileSystem.StateMessage") }
    /// The attribute `ResourceExclusions.InternetGateway`.
    #[inline] pub fn attr_resource_exclusions_internet_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.InternetGateway") }
    /// The attribute `ResourceExclusions.InternetGateway.State`.
    #[inline] pub fn attr_resource_exclusions_internet_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.InternetGateway.State") }
    /// The attribute `ResourceExclusions.InternetGateway.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_internet_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.InternetGateway.StateMessage") }
    /// The attribute `ResourceExclusions.Lambda`.
    #[inline] pub fn attr_resource_exclusions_lambda(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.Lambda") }
    /// The attribute `ResourceExclusions.Lambda.State`.
    #[inline] pub fn attr_resource_exclusions_lambda_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.Lambda.State") }
    /// The attribute `ResourceExclusions.Lambda.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_lambda_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.Lambda.StateMessage") }
    /// The attribute `ResourceExclusions.NatGateway`.
    #[inline] pub fn attr_resource_exclusions_nat_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.NatGateway") }
    /// The attribute `ResourceExclusions.NatGateway.State`.
    #[inline] pub fn attr_resource_exclusions_nat_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.NatGateway.State") }
    /// The attribute `ResourceExclusions.NatGateway.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_nat_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.NatGateway.StateMessage") }
    /// The attribute `ResourceExclusions.VirtualPrivateGateway`.
    #[inline] pub fn attr_resource_exclusions_virtual_private_gateway(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.VirtualPrivateGateway") }
    /// The attribute `ResourceExclusions.VirtualPrivateGateway.State`.
    #[inline] pub fn attr_resource_exclusions_virtual_private_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VirtualPrivateGateway.State") }
    /// The attribute `ResourceExclusions.VirtualPrivateGateway.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_virtual_private_gateway_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VirtualPrivateGateway.StateMessage") }
    /// The attribute `ResourceExclusions.VpcLattice`.
    #[inline] pub fn attr_resource_exclusions_vpc_lattice(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.VpcLattice") }
    /// The attribute `ResourceExclusions.VpcLattice.State`.
    #[inline] pub fn attr_resource_exclusions_vpc_lattice_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VpcLattice.State") }
    /// The attribute `ResourceExclusions.VpcLattice.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_vpc_lattice_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VpcLattice.StateMessage") }
    /// The attribute `ResourceExclusions.VpcPeering`.
    #[inline] pub fn attr_resource_exclusions_vpc_peering(&self) -> Val<Json> { cfn::attribute(&self.0, "ResourceExclusions.VpcPeering") }
    /// The attribute `ResourceExclusions.VpcPeering.State`.
    #[inline] pub fn attr_resource_exclusions_vpc_peering_state(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VpcPeering.State") }
    /// The attribute `ResourceExclusions.VpcPeering.StateMessage`.
    #[inline] pub fn attr_resource_exclusions_vpc_peering_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceExclusions.VpcPeering.StateMessage") }
    /// The attribute `State`: one of `creating`, `available`, `monitor-in-progress`, `enforce-in-progress`, `monitor-failed`, `enforce-failed`, `deleting`, `deleted`, `delete-failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateMessage`.
    #[inline] pub fn attr_state_message(&self) -> Val<String> { cfn::attribute(&self.0, "StateMessage") }
    /// The attribute `VpcEncryptionControlId`.
    #[inline] pub fn attr_vpc_encryption_control_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEncryptionControlId") }
}

/// Properties of [`CfnVpcEncryptionControl`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `VpcId`.
pub type CfnVpcEncryptionControlProps = Fields<of::CfnVpcEncryptionControl>;
impl CfnVpcEncryptionControlProps {
    /// `EgressOnlyInternetGatewayExclusionInput`. Write-only.
    #[track_caller] pub fn egress_only_internet_gateway_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::EgressOnlyInternetGatewayExclusionInput>) -> Self { with(self, "EgressOnlyInternetGatewayExclusionInput", value) }
    /// `ElasticFileSystemExclusionInput`. Write-only.
    #[track_caller] pub fn elastic_file_system_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::ElasticFileSystemExclusionInput>) -> Self { with(self, "ElasticFileSystemExclusionInput", value) }
    /// `InternetGatewayExclusionInput`. Write-only.
    #[track_caller] pub fn internet_gateway_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::InternetGatewayExclusionInput>) -> Self { with(self, "InternetGatewayExclusionInput", value) }
    /// `LambdaExclusionInput`. Write-only.
    #[track_caller] pub fn lambda_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::LambdaExclusionInput>) -> Self { with(self, "LambdaExclusionInput", value) }
    /// `Mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_vpc_encryption_control::Mode>) -> Self { with(self, "Mode", value) }
    /// `NatGatewayExclusionInput`. Write-only.
    #[track_caller] pub fn nat_gateway_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::NatGatewayExclusionInput>) -> Self { with(self, "NatGatewayExclusionInput", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_encryption_control::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualPrivateGatewayExclusionInput`. Write-only.
    #[track_caller] pub fn virtual_private_gateway_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::VirtualPrivateGatewayExclusionInput>) -> Self { with(self, "VirtualPrivateGatewayExclusionInput", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    /// `VpcLatticeExclusionInput`. Write-only.
    #[track_caller] pub fn vpc_lattice_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::VpcLatticeExclusionInput>) -> Self { with(self, "VpcLatticeExclusionInput", value) }
    /// `VpcPeeringExclusionInput`. Write-only.
    #[track_caller] pub fn vpc_peering_exclusion_input(self, value: impl IntoVal<cfn_vpc_encryption_control::VpcPeeringExclusionInput>) -> Self { with(self, "VpcPeeringExclusionInput", value) }
}

/// Types of [`CfnVpcEncryptionControl`].
pub mod cfn_vpc_encryption_control {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum EgressOnlyInternetGatewayExclusionInput {} pub enum ElasticFileSystemExclusionInput {} pub enum InternetGatewayExclusionInput {} pub enum LambdaExclusionInput {} pub enum Mode {} pub enum NatGatewayExclusionInput {} pub enum VirtualPrivateGatewayExclusionInput {} pub enum VpcLatticeExclusionInput {} pub enum VpcPeeringExclusionInput {} }

    /// Words of `EgressOnlyInternetGatewayExclusionInput`.
    pub type EgressOnlyInternetGatewayExclusionInput = Word<fn(of::EgressOnlyInternetGatewayExclusionInput)>;
    impl EgressOnlyInternetGatewayExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `ElasticFileSystemExclusionInput`.
    pub type ElasticFileSystemExclusionInput = Word<fn(of::ElasticFileSystemExclusionInput)>;
    impl ElasticFileSystemExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `InternetGatewayExclusionInput`.
    pub type InternetGatewayExclusionInput = Word<fn(of::InternetGatewayExclusionInput)>;
    impl InternetGatewayExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `LambdaExclusionInput`.
    pub type LambdaExclusionInput = Word<fn(of::LambdaExclusionInput)>;
    impl LambdaExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `monitor`
        pub const Monitor: Self = word("monitor");
        /// `enforce`
        pub const Enforce: Self = word("enforce");
    }

    /// Words of `NatGatewayExclusionInput`.
    pub type NatGatewayExclusionInput = Word<fn(of::NatGatewayExclusionInput)>;
    impl NatGatewayExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VirtualPrivateGatewayExclusionInput`.
    pub type VirtualPrivateGatewayExclusionInput = Word<fn(of::VirtualPrivateGatewayExclusionInput)>;
    impl VirtualPrivateGatewayExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VpcLatticeExclusionInput`.
    pub type VpcLatticeExclusionInput = Word<fn(of::VpcLatticeExclusionInput)>;
    impl VpcLatticeExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }

    /// Words of `VpcPeeringExclusionInput`.
    pub type VpcPeeringExclusionInput = Word<fn(of::VpcPeeringExclusionInput)>;
    impl VpcPeeringExclusionInput {
        /// `enable`
        pub const Enable: Self = word("enable");
        /// `disable`
        pub const Disable: Self = word("disable");
    }
}

/// [`AWS::EC2::VPCEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpcEndpoint = Handle<of::CfnVpcEndpoint>;
impl cfn::ResourceType for of::CfnVpcEndpoint { const TYPE: &'static str = "AWS::EC2::VPCEndpoint"; type Tags = cfn::TagList; type Props = CfnVpcEndpointProps; type Reference = Is<kinds::VpcEndpointId>; }
impl CfnVpcEndpoint {
    /// The attribute `CreationTimestamp`.
    #[inline] pub fn attr_creation_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTimestamp") }
    /// The attribute `DnsEntries`.
    #[inline] pub fn attr_dns_entries(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DnsEntries") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::VpcEndpointId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NetworkInterfaceIds`.
    #[inline] pub fn attr_network_interface_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NetworkInterfaceIds") }
}

/// Properties of [`CfnVpcEndpoint`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `ResourceConfigurationArn`, `ServiceName`, `ServiceNetworkArn`, `ServiceRegion`, `VpcEndpointType`, `VpcId`.
pub type CfnVpcEndpointProps = Fields<of::CfnVpcEndpoint>;
impl CfnVpcEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `DnsOptions`.
    #[track_caller] pub fn dns_options(self, value: impl IntoVal<cfn_vpc_endpoint::DnsOptionsSpecification>) -> Self { with(self, "DnsOptions", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_vpc_endpoint::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `PolicyDocument`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PrivateDnsEnabled`.
    #[track_caller] pub fn private_dns_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PrivateDnsEnabled", value) }
    /// `ResourceConfigurationArn`. Changing it replaces the resource.
    #[track_caller] pub fn resource_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationArn", value) }
    /// `RouteTableIds`: no item twice.
    #[track_caller] pub fn route_table_ids(self, value: impl IntoVal<List<Is<kinds::RouteTableId>>>) -> Self { with(self, "RouteTableIds", value) }
    /// `SecurityGroupIds`: no item twice.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `ServiceName`. Changing it replaces the resource.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    /// `ServiceNetworkArn`. Changing it replaces the resource.
    #[track_caller] pub fn service_network_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceNetworkArn", value) }
    /// `ServiceRegion`. Changing it replaces the resource.
    #[track_caller] pub fn service_region(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRegion", value) }
    /// `SubnetIds`: no item twice.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcEndpointType`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint_type(self, value: impl IntoVal<cfn_vpc_endpoint::VpcEndpointType>) -> Self { with(self, "VpcEndpointType", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnVpcEndpoint`].
pub mod cfn_vpc_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum DnsOptionsSpecification {} impl ias_core::Optional for DnsOptionsSpecification {} pub enum DnsOptionsSpecificationDnsRecordIpType {} pub enum DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint {} pub enum DnsOptionsSpecificationPrivateDnsPreference {} pub enum IpAddressType {} pub enum VpcEndpointType {} }

    /// `DnsOptionsSpecification`.
    pub type DnsOptionsSpecification = Fields<of::DnsOptionsSpecification>;
    impl DnsOptionsSpecification {
        /// `DnsRecordIpType`.
        #[track_caller] pub fn dns_record_ip_type(self, value: impl IntoVal<DnsOptionsSpecificationDnsRecordIpType>) -> Self { with(self, "DnsRecordIpType", value) }
        /// `PrivateDnsOnlyForInboundResolverEndpoint`.
        #[track_caller] pub fn private_dns_only_for_inbound_resolver_endpoint(self, value: impl IntoVal<DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint>) -> Self { with(self, "PrivateDnsOnlyForInboundResolverEndpoint", value) }
        /// `PrivateDnsPreference`. Changing it replaces the resource.
        #[track_caller] pub fn private_dns_preference(self, value: impl IntoVal<DnsOptionsSpecificationPrivateDnsPreference>) -> Self { with(self, "PrivateDnsPreference", value) }
        /// `PrivateDnsSpecifiedDomains`: 1 to 10 items, each 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn private_dns_specified_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PrivateDnsSpecifiedDomains", value) }
    }

    /// Words of `DnsRecordIpType`.
    pub type DnsOptionsSpecificationDnsRecordIpType = Word<fn(of::DnsOptionsSpecificationDnsRecordIpType)>;
    impl DnsOptionsSpecificationDnsRecordIpType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
        /// `service-defined`
        pub const ServiceDefined: Self = word("service-defined");
        /// `not-specified`
        pub const NotSpecified: Self = word("not-specified");
    }

    /// Words of `PrivateDnsOnlyForInboundResolverEndpoint`.
    pub type DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint = Word<fn(of::DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint)>;
    impl DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint {
        /// `OnlyInboundResolver`
        pub const OnlyInboundResolver: Self = word("OnlyInboundResolver");
        /// `AllResolvers`
        pub const AllResolvers: Self = word("AllResolvers");
        /// `NotSpecified`
        pub const NotSpecified: Self = word("NotSpecified");
    }

    /// Words of `PrivateDnsPreference`.
    pub type DnsOptionsSpecificationPrivateDnsPreference = Word<fn(of::DnsOptionsSpecificationPrivateDnsPreference)>;
    impl DnsOptionsSpecificationPrivateDnsPreference {
        /// `VERIFIED_DOMAINS_ONLY`
        pub const VerifiedDomainsOnly: Self = word("VERIFIED_DOMAINS_ONLY");
        /// `ALL_DOMAINS`
        pub const AllDomains: Self = word("ALL_DOMAINS");
        /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
        pub const VerifiedDomainsAndSpecifiedDomains: Self = word("VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS");
        /// `SPECIFIED_DOMAINS_ONLY`
        pub const SpecifiedDomainsOnly: Self = word("SPECIFIED_DOMAINS_ONLY");
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
        /// `not-specified`
        pub const NotSpecified: Self = word("not-specified");
    }

    /// Words of `VpcEndpointType`.
    pub type VpcEndpointType = Word<fn(of::VpcEndpointType)>;
    impl VpcEndpointType {
        /// `Interface`
        pub const Interface: Self = word("Interface");
        /// `Gateway`
        pub const Gateway: Self = word("Gateway");
        /// `GatewayLoadBalancer`
        pub const GatewayLoadBalancer: Self = word("GatewayLoadBalancer");
        /// `ServiceNetwork`
        pub const ServiceNetwork: Self = word("ServiceNetwork");
        /// `Resource`
        pub const Resource: Self = word("Resource");
        /// `Tunnel`
        pub const Tunnel: Self = word("Tunnel");
    }
}

/// [`AWS::EC2::VPCEndpointConnectionNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html).
///
/// What `Ref` returns: `VPCEndpointConnectionNotificationId`.
pub type CfnVpcEndpointConnectionNotification = Handle<of::CfnVpcEndpointConnectionNotification>;
impl cfn::ResourceType for of::CfnVpcEndpointConnectionNotification { const TYPE: &'static str = "AWS::EC2::VPCEndpointConnectionNotification"; type Tags = cfn::NoTags; type Props = CfnVpcEndpointConnectionNotificationProps; type Reference = String; }
impl CfnVpcEndpointConnectionNotification {
    /// The attribute `VPCEndpointConnectionNotificationId`.
    #[inline] pub fn attr_vpc_endpoint_connection_notification_id(&self) -> Val<String> { cfn::attribute(&self.0, "VPCEndpointConnectionNotificationId") }
}

/// Properties of [`CfnVpcEndpointConnectionNotification`].
///
/// Mandatory: `ConnectionEvents`, `ConnectionNotificationArn`.
///
/// A change replaces the resource: `ServiceId`, `VPCEndpointId`.
pub type CfnVpcEndpointConnectionNotificationProps = Fields<of::CfnVpcEndpointConnectionNotification>;
impl CfnVpcEndpointConnectionNotificationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connection_events: impl IntoVal<List<String>>, connection_notification_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(with(empty(), "ConnectionEvents", connection_events), "ConnectionNotificationArn", connection_notification_arn) }
    /// `ConnectionEvents`: mandatory.
    #[track_caller] pub fn connection_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ConnectionEvents", value) }
    /// `ConnectionNotificationArn`: mandatory.
    #[track_caller] pub fn connection_notification_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "ConnectionNotificationArn", value) }
    /// `ServiceId`. Changing it replaces the resource.
    #[track_caller] pub fn service_id(self, value: impl IntoVal<Is<kinds::VpcEndpointServiceId>>) -> Self { with(self, "ServiceId", value) }
    /// `VPCEndpointId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VPCEndpointId", value) }
}

/// [`AWS::EC2::VPCEndpointService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html).
///
/// What `Ref` returns: `ServiceId`.
pub type CfnVpcEndpointService = Handle<of::CfnVpcEndpointService>;
impl cfn::ResourceType for of::CfnVpcEndpointService { const TYPE: &'static str = "AWS::EC2::VPCEndpointService"; type Tags = cfn::TagList; type Props = CfnVpcEndpointServiceProps; type Reference = Is<kinds::VpcEndpointServiceId>; }
impl CfnVpcEndpointService {
    /// The attribute `PrivateDnsNameConfiguration.Name`.
    #[inline] pub fn attr_private_dns_name_configuration_name(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsNameConfiguration.Name") }
    /// The attribute `PrivateDnsNameConfiguration.State`.
    #[inline] pub fn attr_private_dns_name_configuration_state(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsNameConfiguration.State") }
    /// The attribute `PrivateDnsNameConfiguration.Type`.
    #[inline] pub fn attr_private_dns_name_configuration_type(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsNameConfiguration.Type") }
    /// The attribute `PrivateDnsNameConfiguration.Value`.
    #[inline] pub fn attr_private_dns_name_configuration_value(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateDnsNameConfiguration.Value") }
    /// The attribute `ServiceId`.
    #[inline] pub fn attr_service_id(&self) -> Val<Is<kinds::VpcEndpointServiceId>> { cfn::attribute(&self.0, "ServiceId") }
}

/// Properties of [`CfnVpcEndpointService`].
///
/// Nothing is mandatory.
pub type CfnVpcEndpointServiceProps = Fields<of::CfnVpcEndpointService>;
impl CfnVpcEndpointServiceProps {
    /// `AcceptanceRequired`.
    #[track_caller] pub fn acceptance_required(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptanceRequired", value) }
    /// `ContributorInsightsEnabled`. Write-only.
    #[track_caller] pub fn contributor_insights_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ContributorInsightsEnabled", value) }
    /// `GatewayLoadBalancerArns`.
    #[track_caller] pub fn gateway_load_balancer_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GatewayLoadBalancerArns", value) }
    /// `NetworkLoadBalancerArns`.
    #[track_caller] pub fn network_load_balancer_arns(self, value: impl IntoVal<List<Is<kinds::LoadBalancerArn>>>) -> Self { with(self, "NetworkLoadBalancerArns", value) }
    /// `PayerResponsibility`.
    #[track_caller] pub fn payer_responsibility(self, value: impl IntoVal<String>) -> Self { with(self, "PayerResponsibility", value) }
    /// `PrivateDnsName`.
    #[track_caller] pub fn private_dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateDnsName", value) }
    /// `PrivateDnsNameConfiguration`.
    #[track_caller] pub fn private_dns_name_configuration(self, value: impl IntoVal<cfn_vpc_endpoint_service::PrivateDnsNameConfiguration>) -> Self { with(self, "PrivateDnsNameConfiguration", value) }
    /// `SupportedIpAddressTypes`.
    #[track_caller] pub fn supported_ip_address_types(self, value: impl IntoVal<List<cfn_vpc_endpoint_service::IpAddressType>>) -> Self { with(self, "SupportedIpAddressTypes", value) }
    /// `SupportedRegions`: no item twice.
    #[track_caller] pub fn supported_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedRegions", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_endpoint_service::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVpcEndpointService`].
pub mod cfn_vpc_endpoint_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum IpAddressType {} pub enum PrivateDnsNameConfiguration {} impl ias_core::Optional for PrivateDnsNameConfiguration {} }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `PrivateDnsNameConfiguration`.
    pub type PrivateDnsNameConfiguration = Fields<of::PrivateDnsNameConfiguration>;
    impl PrivateDnsNameConfiguration {
    }
}

/// [`AWS::EC2::VPCEndpointServicePermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html).
///
/// What `Ref` returns: `ServiceId`.
pub type CfnVpcEndpointServicePermissions = Handle<of::CfnVpcEndpointServicePermissions>;
impl cfn::ResourceType for of::CfnVpcEndpointServicePermissions { const TYPE: &'static str = "AWS::EC2::VPCEndpointServicePermissions"; type Tags = cfn::NoTags; type Props = CfnVpcEndpointServicePermissionsProps; type Reference = String; }

/// Properties of [`CfnVpcEndpointServicePermissions`].
///
/// Mandatory: `ServiceId`.
///
/// A change replaces the resource: `ServiceId`.
pub type CfnVpcEndpointServicePermissionsProps = Fields<of::CfnVpcEndpointServicePermissions>;
impl CfnVpcEndpointServicePermissionsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_id: impl IntoVal<String>) -> Self { with(empty(), "ServiceId", service_id) }
    /// `AllowedPrincipals`.
    #[track_caller] pub fn allowed_principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedPrincipals", value) }
    /// `ServiceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceId", value) }
}

/// [`AWS::EC2::VPCGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html).
///
/// What `Ref` returns: a text of AttachmentType, VpcId.
pub type CfnVpcGatewayAttachment = Handle<of::CfnVpcGatewayAttachment>;
impl cfn::ResourceType for of::CfnVpcGatewayAttachment { const TYPE: &'static str = "AWS::EC2::VPCGatewayAttachment"; type Tags = cfn::NoTags; type Props = CfnVpcGatewayAttachmentProps; type Reference = String; }
impl CfnVpcGatewayAttachment {
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
}

/// Properties of [`CfnVpcGatewayAttachment`].
///
/// Mandatory: `VpcId`.
///
/// A change replaces the resource: `VpcId`.
pub type CfnVpcGatewayAttachmentProps = Fields<of::CfnVpcGatewayAttachment>;
impl CfnVpcGatewayAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(empty(), "VpcId", vpc_id) }
    /// `InternetGatewayId`.
    #[track_caller] pub fn internet_gateway_id(self, value: impl IntoVal<Is<kinds::InternetGatewayId>>) -> Self { with(self, "InternetGatewayId", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    /// `VpnGatewayId`.
    #[track_caller] pub fn vpn_gateway_id(self, value: impl IntoVal<Is<kinds::VpnGatewayId>>) -> Self { with(self, "VpnGatewayId", value) }
}

/// [`AWS::EC2::VPCPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpcPeeringConnection = Handle<of::CfnVpcPeeringConnection>;
impl cfn::ResourceType for of::CfnVpcPeeringConnection { const TYPE: &'static str = "AWS::EC2::VPCPeeringConnection"; type Tags = cfn::TagList; type Props = CfnVpcPeeringConnectionProps; type Reference = Is<kinds::VpcPeeringConnectionId>; }
impl CfnVpcPeeringConnection {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::VpcPeeringConnectionId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVpcPeeringConnection`].
///
/// Mandatory: `VpcId`, `PeerVpcId`.
///
/// A change replaces the resource: `AssumeRoleRegion`, `PeerOwnerId`, `PeerRegion`, `PeerRoleArn`, `PeerVpcId`, `VpcId`.
pub type CfnVpcPeeringConnectionProps = Fields<of::CfnVpcPeeringConnection>;
impl CfnVpcPeeringConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, peer_vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "VpcId", vpc_id), "PeerVpcId", peer_vpc_id) }
    /// `AssumeRoleRegion`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn assume_role_region(self, value: impl IntoVal<String>) -> Self { with(self, "AssumeRoleRegion", value) }
    /// `PeerOwnerId`. Changing it replaces the resource.
    #[track_caller] pub fn peer_owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerOwnerId", value) }
    /// `PeerRegion`. Changing it replaces the resource.
    #[track_caller] pub fn peer_region(self, value: impl IntoVal<String>) -> Self { with(self, "PeerRegion", value) }
    /// `PeerRoleArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn peer_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "PeerRoleArn", value) }
    /// `PeerVpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn peer_vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "PeerVpcId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_peering_connection::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnVpcPeeringConnection`].
pub mod cfn_vpc_peering_connection {
    pub use super::cfn_fpga_image::{Tag};
}

/// [`AWS::EC2::VPNConcentrator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html).
///
/// What `Ref` returns: `VpnConcentratorId`.
pub type CfnVpnConcentrator = Handle<of::CfnVpnConcentrator>;
impl cfn::ResourceType for of::CfnVpnConcentrator { const TYPE: &'static str = "AWS::EC2::VPNConcentrator"; type Tags = cfn::TagList; type Props = CfnVpnConcentratorProps; type Reference = String; }
impl CfnVpnConcentrator {
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
    /// The attribute `VpnConcentratorId`.
    #[inline] pub fn attr_vpn_concentrator_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpnConcentratorId") }
}

/// Properties of [`CfnVpnConcentrator`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `TransitGatewayId`, `Type`.
pub type CfnVpnConcentratorProps = Fields<of::CfnVpnConcentrator>;
impl CfnVpnConcentratorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpn_concentrator::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnVpnConcentrator`].
pub mod cfn_vpn_concentrator {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::VPNConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html).
///
/// What `Ref` returns: `VpnConnectionId`.
pub type CfnVpnConnection = Handle<of::CfnVpnConnection>;
impl cfn::ResourceType for of::CfnVpnConnection { const TYPE: &'static str = "AWS::EC2::VPNConnection"; type Tags = cfn::TagList; type Props = CfnVpnConnectionProps; type Reference = Is<kinds::VpnConnectionId>; }
impl CfnVpnConnection {
    /// The attribute `VpnConnectionId`.
    #[inline] pub fn attr_vpn_connection_id(&self) -> Val<Is<kinds::VpnConnectionId>> { cfn::attribute(&self.0, "VpnConnectionId") }
}

/// Properties of [`CfnVpnConnection`].
///
/// Mandatory: `Type`, `CustomerGatewayId`.
///
/// A change replaces the resource: `CustomerGatewayId`, `EnableAcceleration`, `LocalIpv4NetworkCidr`, `LocalIpv6NetworkCidr`, `OutsideIpAddressType`, `PreSharedKeyStorage`, `RemoteIpv4NetworkCidr`, `RemoteIpv6NetworkCidr`, `StaticRoutesOnly`, `TransitGatewayId`, `TransportTransitGatewayAttachmentId`, `TunnelInsideIpVersion`, `Type`, `VpnConcentratorId`, `VpnGatewayId`, `VpnTunnelOptionsSpecifications`.
pub type CfnVpnConnectionProps = Fields<of::CfnVpnConnection>;
impl CfnVpnConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>, customer_gateway_id: impl IntoVal<Is<kinds::CustomerGatewayId>>) -> Self { with(with(empty(), "Type", type_), "CustomerGatewayId", customer_gateway_id) }
    /// `CustomerGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn customer_gateway_id(self, value: impl IntoVal<Is<kinds::CustomerGatewayId>>) -> Self { with(self, "CustomerGatewayId", value) }
    /// `EnableAcceleration`. Changing it replaces the resource.
    #[track_caller] pub fn enable_acceleration(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAcceleration", value) }
    /// `LocalIpv4NetworkCidr`. Changing it replaces the resource.
    #[track_caller] pub fn local_ipv4_network_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "LocalIpv4NetworkCidr", value) }
    /// `LocalIpv6NetworkCidr`. Changing it replaces the resource.
    #[track_caller] pub fn local_ipv6_network_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "LocalIpv6NetworkCidr", value) }
    /// `OutsideIpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn outside_ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "OutsideIpAddressType", value) }
    /// `PreSharedKeyStorage`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn pre_shared_key_storage(self, value: impl IntoVal<cfn_vpn_connection::PreSharedKeyStorage>) -> Self { with(self, "PreSharedKeyStorage", value) }
    /// `RemoteIpv4NetworkCidr`. Changing it replaces the resource.
    #[track_caller] pub fn remote_ipv4_network_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "RemoteIpv4NetworkCidr", value) }
    /// `RemoteIpv6NetworkCidr`. Changing it replaces the resource.
    #[track_caller] pub fn remote_ipv6_network_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "RemoteIpv6NetworkCidr", value) }
    /// `StaticRoutesOnly`. Changing it replaces the resource.
    #[track_caller] pub fn static_routes_only(self, value: impl IntoVal<bool>) -> Self { with(self, "StaticRoutesOnly", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpn_connection::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayId>>) -> Self { with(self, "TransitGatewayId", value) }
    /// `TransportTransitGatewayAttachmentId`. Changing it replaces the resource.
    #[track_caller] pub fn transport_transit_gateway_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransportTransitGatewayAttachmentId", value) }
    /// `TunnelBandwidth`: default `"standard"`.
    #[track_caller] pub fn tunnel_bandwidth(self, value: impl IntoVal<cfn_vpn_connection::TunnelBandwidth>) -> Self { with(self, "TunnelBandwidth", value) }
    /// `TunnelInsideIpVersion`. Changing it replaces the resource.
    #[track_caller] pub fn tunnel_inside_ip_version(self, value: impl IntoVal<String>) -> Self { with(self, "TunnelInsideIpVersion", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `VpnConcentratorId`. Changing it replaces the resource.
    #[track_caller] pub fn vpn_concentrator_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpnConcentratorId", value) }
    /// `VpnGatewayId`. Changing it replaces the resource.
    #[track_caller] pub fn vpn_gateway_id(self, value: impl IntoVal<Is<kinds::VpnGatewayId>>) -> Self { with(self, "VpnGatewayId", value) }
    /// `VpnTunnelOptionsSpecifications`. Changing it replaces the resource.
    #[track_caller] pub fn vpn_tunnel_options_specifications(self, value: impl IntoVal<List<cfn_vpn_connection::VpnTunnelOptionsSpecification>>) -> Self { with(self, "VpnTunnelOptionsSpecifications", value) }
}

/// Types of [`CfnVpnConnection`].
pub mod cfn_vpn_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum CloudwatchLogOptionsSpecification {} impl ias_core::Optional for CloudwatchLogOptionsSpecification {} pub enum CloudwatchLogOptionsSpecificationBgpLogOutputFormat {} pub enum CloudwatchLogOptionsSpecificationLogOutputFormat {} pub enum IkeVersionsRequestListValue {} impl ias_core::Optional for IkeVersionsRequestListValue {} pub enum IkeVersionsRequestListValueValue {} pub enum Phase1DhGroupNumbersRequestListValue {} impl ias_core::Optional for Phase1DhGroupNumbersRequestListValue {} pub enum Phase1EncryptionAlgorithmsRequestListValue {} impl ias_core::Optional for Phase1EncryptionAlgorithmsRequestListValue {} pub enum Phase1EncryptionAlgorithmsRequestListValueValue {} pub enum Phase1IntegrityAlgorithmsRequestListValue {} impl ias_core::Optional for Phase1IntegrityAlgorithmsRequestListValue {} pub enum Phase1IntegrityAlgorithmsRequestListValueValue {} pub enum Phase2DhGroupNumbersRequestListValue {} impl ias_core::Optional for Phase2DhGroupNumbersRequestListValue {} pub enum Phase2EncryptionAlgorithmsRequestListValue {} impl ias_core::Optional for Phase2EncryptionAlgorithmsRequestListValue {} pub enum Phase2EncryptionAlgorithmsRequestListValueValue {} pub enum Phase2IntegrityAlgorithmsRequestListValue {} impl ias_core::Optional for Phase2IntegrityAlgorithmsRequestListValue {} pub enum Phase2IntegrityAlgorithmsRequestListValueValue {} pub enum PreSharedKeyStorage {} pub enum TunnelBandwidth {} pub enum VpnTunnelLogOptionsSpecification {} impl ias_core::Optional for VpnTunnelLogOptionsSpecification {} pub enum VpnTunnelOptionsSpecification {} impl ias_core::Optional for VpnTunnelOptionsSpecification {} pub enum VpnTunnelOptionsSpecificationDpdTimeoutAction {} pub enum VpnTunnelOptionsSpecificationStartupAction {} }

    /// `CloudwatchLogOptionsSpecification`.
    pub type CloudwatchLogOptionsSpecification = Fields<of::CloudwatchLogOptionsSpecification>;
    impl CloudwatchLogOptionsSpecification {
        /// `BgpLogEnabled`.
        #[track_caller] pub fn bgp_log_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "BgpLogEnabled", value) }
        /// `BgpLogGroupArn`.
        #[track_caller] pub fn bgp_log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BgpLogGroupArn", value) }
        /// `BgpLogOutputFormat`.
        #[track_caller] pub fn bgp_log_output_format(self, value: impl IntoVal<CloudwatchLogOptionsSpecificationBgpLogOutputFormat>) -> Self { with(self, "BgpLogOutputFormat", value) }
        /// `LogEnabled`.
        #[track_caller] pub fn log_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "LogEnabled", value) }
        /// `LogGroupArn`.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
        /// `LogOutputFormat`.
        #[track_caller] pub fn log_output_format(self, value: impl IntoVal<CloudwatchLogOptionsSpecificationLogOutputFormat>) -> Self { with(self, "LogOutputFormat", value) }
    }

    /// Words of `BgpLogOutputFormat`.
    pub type CloudwatchLogOptionsSpecificationBgpLogOutputFormat = Word<fn(of::CloudwatchLogOptionsSpecificationBgpLogOutputFormat)>;
    impl CloudwatchLogOptionsSpecificationBgpLogOutputFormat {
        /// `json`
        pub const Json: Self = word("json");
        /// `text`
        pub const Text: Self = word("text");
    }

    /// Words of `LogOutputFormat`.
    pub type CloudwatchLogOptionsSpecificationLogOutputFormat = Word<fn(of::CloudwatchLogOptionsSpecificationLogOutputFormat)>;
    impl CloudwatchLogOptionsSpecificationLogOutputFormat {
        /// `json`
        pub const Json: Self = word("json");
        /// `text`
        pub const Text: Self = word("text");
    }

    /// `IKEVersionsRequestListValue`.
    pub type IkeVersionsRequestListValue = Fields<of::IkeVersionsRequestListValue>;
    impl IkeVersionsRequestListValue {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<IkeVersionsRequestListValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Value`.
    pub type IkeVersionsRequestListValueValue = Word<fn(of::IkeVersionsRequestListValueValue)>;
    impl IkeVersionsRequestListValueValue {
        /// `ikev1`
        pub const Ikev1: Self = word("ikev1");
        /// `ikev2`
        pub const Ikev2: Self = word("ikev2");
    }

    /// `Phase1DHGroupNumbersRequestListValue`.
    pub type Phase1DhGroupNumbersRequestListValue = Fields<of::Phase1DhGroupNumbersRequestListValue>;
    impl Phase1DhGroupNumbersRequestListValue {
        /// `Value`: one of `2`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `Phase1EncryptionAlgorithmsRequestListValue`.
    pub type Phase1EncryptionAlgorithmsRequestListValue = Fields<of::Phase1EncryptionAlgorithmsRequestListValue>;
    impl Phase1EncryptionAlgorithmsRequestListValue {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<Phase1EncryptionAlgorithmsRequestListValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Value`.
    pub type Phase1EncryptionAlgorithmsRequestListValueValue = Word<fn(of::Phase1EncryptionAlgorithmsRequestListValueValue)>;
    impl Phase1EncryptionAlgorithmsRequestListValueValue {
        /// `AES128`
        pub const Aes128: Self = word("AES128");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `AES128-GCM-16`
        pub const Aes128Gcm16: Self = word("AES128-GCM-16");
        /// `AES256-GCM-16`
        pub const Aes256Gcm16: Self = word("AES256-GCM-16");
    }

    /// `Phase1IntegrityAlgorithmsRequestListValue`.
    pub type Phase1IntegrityAlgorithmsRequestListValue = Fields<of::Phase1IntegrityAlgorithmsRequestListValue>;
    impl Phase1IntegrityAlgorithmsRequestListValue {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<Phase1IntegrityAlgorithmsRequestListValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Value`.
    pub type Phase1IntegrityAlgorithmsRequestListValueValue = Word<fn(of::Phase1IntegrityAlgorithmsRequestListValueValue)>;
    impl Phase1IntegrityAlgorithmsRequestListValueValue {
        /// `SHA1`
        pub const Sha1: Self = word("SHA1");
        /// `SHA2-256`
        pub const Sha2_256: Self = word("SHA2-256");
        /// `SHA2-384`
        pub const Sha2_384: Self = word("SHA2-384");
        /// `SHA2-512`
        pub const Sha2_512: Self = word("SHA2-512");
    }

    /// `Phase2DHGroupNumbersRequestListValue`.
    pub type Phase2DhGroupNumbersRequestListValue = Fields<of::Phase2DhGroupNumbersRequestListValue>;
    impl Phase2DhGroupNumbersRequestListValue {
        /// `Value`: one of `2`, `5`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23` and 1 more.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `Phase2EncryptionAlgorithmsRequestListValue`.
    pub type Phase2EncryptionAlgorithmsRequestListValue = Fields<of::Phase2EncryptionAlgorithmsRequestListValue>;
    impl Phase2EncryptionAlgorithmsRequestListValue {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<Phase2EncryptionAlgorithmsRequestListValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Value`.
    pub type Phase2EncryptionAlgorithmsRequestListValueValue = Word<fn(of::Phase2EncryptionAlgorithmsRequestListValueValue)>;
    impl Phase2EncryptionAlgorithmsRequestListValueValue {
        /// `AES128`
        pub const Aes128: Self = word("AES128");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `AES128-GCM-16`
        pub const Aes128Gcm16: Self = word("AES128-GCM-16");
        /// `AES256-GCM-16`
        pub const Aes256Gcm16: Self = word("AES256-GCM-16");
    }

    /// `Phase2IntegrityAlgorithmsRequestListValue`.
    pub type Phase2IntegrityAlgorithmsRequestListValue = Fields<of::Phase2IntegrityAlgorithmsRequestListValue>;
    impl Phase2IntegrityAlgorithmsRequestListValue {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<Phase2IntegrityAlgorithmsRequestListValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Value`.
    pub type Phase2IntegrityAlgorithmsRequestListValueValue = Word<fn(of::Phase2IntegrityAlgorithmsRequestListValueValue)>;
    impl Phase2IntegrityAlgorithmsRequestListValueValue {
        /// `SHA1`
        pub const Sha1: Self = word("SHA1");
        /// `SHA2-256`
        pub const Sha2_256: Self = word("SHA2-256");
        /// `SHA2-384`
        pub const Sha2_384: Self = word("SHA2-384");
        /// `SHA2-512`
        pub const Sha2_512: Self = word("SHA2-512");
    }

    /// Words of `PreSharedKeyStorage`.
    pub type PreSharedKeyStorage = Word<fn(of::PreSharedKeyStorage)>;
    impl PreSharedKeyStorage {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `SecretsManager`
        pub const SecretsManager: Self = word("SecretsManager");
    }

    /// Words of `TunnelBandwidth`.
    pub type TunnelBandwidth = Word<fn(of::TunnelBandwidth)>;
    impl TunnelBandwidth {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `large`
        pub const Large: Self = word("large");
    }

    /// `VpnTunnelLogOptionsSpecification`.
    pub type VpnTunnelLogOptionsSpecification = Fields<of::VpnTunnelLogOptionsSpecification>;
    impl VpnTunnelLogOptionsSpecification {
        /// `CloudwatchLogOptions`.
        #[track_caller] pub fn cloudwatch_log_options(self, value: impl IntoVal<CloudwatchLogOptionsSpecification>) -> Self { with(self, "CloudwatchLogOptions", value) }
    }

    /// `VpnTunnelOptionsSpecification`.
    pub type VpnTunnelOptionsSpecification = Fields<of::VpnTunnelOptionsSpecification>;
    impl VpnTunnelOptionsSpecification {
        /// `DPDTimeoutAction`.
        #[track_caller] pub fn dpd_timeout_action(self, value: impl IntoVal<VpnTunnelOptionsSpecificationDpdTimeoutAction>) -> Self { with(self, "DPDTimeoutAction", value) }
        /// `DPDTimeoutSeconds`: at least 30.
        #[track_caller] pub fn dpd_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DPDTimeoutSeconds", value) }
        /// `EnableTunnelLifecycleControl`.
        #[track_caller] pub fn enable_tunnel_lifecycle_control(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTunnelLifecycleControl", value) }
        /// `IKEVersions`.
        #[track_caller] pub fn ike_versions(self, value: impl IntoVal<List<IkeVersionsRequestListValue>>) -> Self { with(self, "IKEVersions", value) }
        /// `LogOptions`.
        #[track_caller] pub fn log_options(self, value: impl IntoVal<VpnTunnelLogOptionsSpecification>) -> Self { with(self, "LogOptions", value) }
        /// `Phase1DHGroupNumbers`.
        #[track_caller] pub fn phase1_dh_group_numbers(self, value: impl IntoVal<List<Phase1DhGroupNumbersRequestListValue>>) -> Self { with(self, "Phase1DHGroupNumbers", value) }
        /// `Phase1EncryptionAlgorithms`.
        #[track_caller] pub fn phase1_encryption_algorithms(self, value: impl IntoVal<List<Phase1EncryptionAlgorithmsRequestListValue>>) -> Self { with(self, "Phase1EncryptionAlgorithms", value) }
        /// `Phase1IntegrityAlgorithms`.
        #[track_caller] pub fn phase1_integrity_algorithms(self, value: impl IntoVal<List<Phase1IntegrityAlgorithmsRequestListValue>>) -> Self { with(self, "Phase1IntegrityAlgorithms", value) }
        /// `Phase1LifetimeSeconds`: 900 to 28800.
        #[track_caller] pub fn phase1_lifetime_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "Phase1LifetimeSeconds", value) }
        /// `Phase2DHGroupNumbers`.
        #[track_caller] pub fn phase2_dh_group_numbers(self, value: impl IntoVal<List<Phase2DhGroupNumbersRequestListValue>>) -> Self { with(self, "Phase2DHGroupNumbers", value) }
        /// `Phase2EncryptionAlgorithms`.
        #[track_caller] pub fn phase2_encryption_algorithms(self, value: impl IntoVal<List<Phase2EncryptionAlgorithmsRequestListValue>>) -> Self { with(self, "Phase2EncryptionAlgorithms", value) }
        /// `Phase2IntegrityAlgorithms`.
        #[track_caller] pub fn phase2_integrity_algorithms(self, value: impl IntoVal<List<Phase2IntegrityAlgorithmsRequestListValue>>) -> Self { with(self, "Phase2IntegrityAlgorithms", value) }
        /// `Phase2LifetimeSeconds`: 900 to 3600.
        #[track_caller] pub fn phase2_lifetime_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "Phase2LifetimeSeconds", value) }
        /// `PreSharedKey`. Write-only.
        #[track_caller] pub fn pre_shared_key(self, value: impl IntoVal<String>) -> Self { with(self, "PreSharedKey", value) }
        /// `RekeyFuzzPercentage`: 0 to 100.
        #[track_caller] pub fn rekey_fuzz_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "RekeyFuzzPercentage", value) }
        /// `RekeyMarginTimeSeconds`: at least 60.
        #[track_caller] pub fn rekey_margin_time_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RekeyMarginTimeSeconds", value) }
        /// `ReplayWindowSize`: 64 to 2048.
        #[track_caller] pub fn replay_window_size(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplayWindowSize", value) }
        /// `StartupAction`.
        #[track_caller] pub fn startup_action(self, value: impl IntoVal<VpnTunnelOptionsSpecificationStartupAction>) -> Self { with(self, "StartupAction", value) }
        /// `TunnelInsideCidr`.
        #[track_caller] pub fn tunnel_inside_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "TunnelInsideCidr", value) }
        /// `TunnelInsideIpv6Cidr`.
        #[track_caller] pub fn tunnel_inside_ipv6_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "TunnelInsideIpv6Cidr", value) }
    }

    /// Words of `DPDTimeoutAction`.
    pub type VpnTunnelOptionsSpecificationDpdTimeoutAction = Word<fn(of::VpnTunnelOptionsSpecificationDpdTimeoutAction)>;
    impl VpnTunnelOptionsSpecificationDpdTimeoutAction {
        /// `clear`
        pub const Clear: Self = word("clear");
        /// `none`
        pub const None: Self = word("none");
        /// `restart`
        pub const Restart: Self = word("restart");
    }

    /// Words of `StartupAction`.
    pub type VpnTunnelOptionsSpecificationStartupAction = Word<fn(of::VpnTunnelOptionsSpecificationStartupAction)>;
    impl VpnTunnelOptionsSpecificationStartupAction {
        /// `add`
        pub const Add: Self = word("add");
        /// `start`
        pub const Start: Self = word("start");
    }
}

/// [`AWS::EC2::VPNConnectionRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html).
///
/// What `Ref` returns: a text of DestinationCidrBlock, VpnConnectionId.
pub type CfnVpnConnectionRoute = Handle<of::CfnVpnConnectionRoute>;
impl cfn::ResourceType for of::CfnVpnConnectionRoute { const TYPE: &'static str = "AWS::EC2::VPNConnectionRoute"; type Tags = cfn::NoTags; type Props = CfnVpnConnectionRouteProps; type Reference = String; }

/// Properties of [`CfnVpnConnectionRoute`].
///
/// Mandatory: `DestinationCidrBlock`, `VpnConnectionId`.
///
/// A change replaces the resource: `DestinationCidrBlock`, `VpnConnectionId`.
pub type CfnVpnConnectionRouteProps = Fields<of::CfnVpnConnectionRoute>;
impl CfnVpnConnectionRouteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_cidr_block: impl IntoVal<String>, vpn_connection_id: impl IntoVal<Is<kinds::VpnConnectionId>>) -> Self { with(with(empty(), "DestinationCidrBlock", destination_cidr_block), "VpnConnectionId", vpn_connection_id) }
    /// `DestinationCidrBlock`: mandatory, in the form `ipv4-network`. Changing it replaces the resource.
    #[track_caller] pub fn destination_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationCidrBlock", value) }
    /// `VpnConnectionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpn_connection_id(self, value: impl IntoVal<Is<kinds::VpnConnectionId>>) -> Self { with(self, "VpnConnectionId", value) }
}

/// [`AWS::EC2::VPNGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html).
///
/// What `Ref` returns: `VPNGatewayId`.
pub type CfnVpnGateway = Handle<of::CfnVpnGateway>;
impl cfn::ResourceType for of::CfnVpnGateway { const TYPE: &'static str = "AWS::EC2::VPNGateway"; type Tags = cfn::TagList; type Props = CfnVpnGatewayProps; type Reference = Is<kinds::VpnGatewayId>; }
impl CfnVpnGateway {
    /// The attribute `VPNGatewayId`.
    #[inline] pub fn attr_vpn_gateway_id(&self) -> Val<Is<kinds::VpnGatewayId>> { cfn::attribute(&self.0, "VPNGatewayId") }
}

/// Properties of [`CfnVpnGateway`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `AmazonSideAsn`, `Type`.
pub type CfnVpnGatewayProps = Fields<of::CfnVpnGateway>;
impl CfnVpnGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `AmazonSideAsn`. Changing it replaces the resource.
    #[track_caller] pub fn amazon_side_asn(self, value: impl IntoVal<i64>) -> Self { with(self, "AmazonSideAsn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpn_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnVpnGateway`].
pub mod cfn_vpn_gateway {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::VPNGatewayRoutePropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpnGatewayRoutePropagation = Handle<of::CfnVpnGatewayRoutePropagation>;
impl cfn::ResourceType for of::CfnVpnGatewayRoutePropagation { const TYPE: &'static str = "AWS::EC2::VPNGatewayRoutePropagation"; type Tags = cfn::NoTags; type Props = CfnVpnGatewayRoutePropagationProps; type Reference = String; }
impl CfnVpnGatewayRoutePropagation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVpnGatewayRoutePropagation`].
///
/// Mandatory: `RouteTableIds`, `VpnGatewayId`.
pub type CfnVpnGatewayRoutePropagationProps = Fields<of::CfnVpnGatewayRoutePropagation>;
impl CfnVpnGatewayRoutePropagationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(route_table_ids: impl IntoVal<List<String>>, vpn_gateway_id: impl IntoVal<String>) -> Self { with(with(empty(), "RouteTableIds", route_table_ids), "VpnGatewayId", vpn_gateway_id) }
    /// `RouteTableIds`: mandatory.
    #[track_caller] pub fn route_table_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RouteTableIds", value) }
    /// `VpnGatewayId`: mandatory.
    #[track_caller] pub fn vpn_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpnGatewayId", value) }
}

/// [`AWS::EC2::VerifiedAccessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html).
///
/// What `Ref` returns: `VerifiedAccessEndpointId`.
pub type CfnVerifiedAccessEndpoint = Handle<of::CfnVerifiedAccessEndpoint>;
impl cfn::ResourceType for of::CfnVerifiedAccessEndpoint { const TYPE: &'static str = "AWS::EC2::VerifiedAccessEndpoint"; type Tags = cfn::TagList; type Props = CfnVerifiedAccessEndpointProps; type Reference = String; }
impl CfnVerifiedAccessEndpoint {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `DeviceValidationDomain`.
    #[inline] pub fn attr_device_validation_domain(&self) -> Val<String> { cfn::attribute(&self.0, "DeviceValidationDomain") }
    /// The attribute `EndpointDomain`.
    #[inline] pub fn attr_endpoint_domain(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointDomain") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VerifiedAccessEndpointId`.
    #[inline] pub fn attr_verified_access_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAccessEndpointId") }
    /// The attribute `VerifiedAccessInstanceId`.
    #[inline] pub fn attr_verified_access_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAccessInstanceId") }
}

/// Properties of [`CfnVerifiedAccessEndpoint`].
///
/// Mandatory: `AttachmentType`, `EndpointType`, `VerifiedAccessGroupId`.
///
/// A change replaces the resource: `ApplicationDomain`, `AttachmentType`, `DomainCertificateArn`, `EndpointDomainPrefix`, `EndpointType`, `SecurityGroupIds`.
pub type CfnVerifiedAccessEndpointProps = Fields<of::CfnVerifiedAccessEndpoint>;
/// What [`CfnVerifiedAccessEndpointProps`] cannot do without.
pub struct CfnVerifiedAccessEndpointPropsRequired<A, B, C> {
    /// `AttachmentType`. Changing it replaces the resource.
    pub attachment_type: A,
    /// `EndpointType`. Changing it replaces the resource.
    pub endpoint_type: B,
    /// `VerifiedAccessGroupId`.
    pub verified_access_group_id: C,
}
impl CfnVerifiedAccessEndpointProps {
    /// Takes what is mandatory, by name: [`CfnVerifiedAccessEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_verified_access_endpoint::AttachmentType>, B: IntoVal<cfn_verified_access_endpoint::EndpointType>, C: IntoVal<String>>(required: CfnVerifiedAccessEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AttachmentType", required.attachment_type), "EndpointType", required.endpoint_type), "VerifiedAccessGroupId", required.verified_access_group_id) }
    /// `ApplicationDomain`. Changing it replaces the resource.
    #[track_caller] pub fn application_domain(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationDomain", value) }
    /// `AttachmentType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn attachment_type(self, value: impl IntoVal<cfn_verified_access_endpoint::AttachmentType>) -> Self { with(self, "AttachmentType", value) }
    /// `CidrOptions`.
    #[track_caller] pub fn cidr_options(self, value: impl IntoVal<cfn_verified_access_endpoint::CidrOptions>) -> Self { with(self, "CidrOptions", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainCertificateArn`. Changing it replaces the resource.
    #[track_caller] pub fn domain_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainCertificateArn", value) }
    /// `EndpointDomainPrefix`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_domain_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointDomainPrefix", value) }
    /// `EndpointType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<cfn_verified_access_endpoint::EndpointType>) -> Self { with(self, "EndpointType", value) }
    /// `LoadBalancerOptions`.
    #[track_caller] pub fn load_balancer_options(self, value: impl IntoVal<cfn_verified_access_endpoint::LoadBalancerOptions>) -> Self { with(self, "LoadBalancerOptions", value) }
    /// `NetworkInterfaceOptions`.
    #[track_caller] pub fn network_interface_options(self, value: impl IntoVal<cfn_verified_access_endpoint::NetworkInterfaceOptions>) -> Self { with(self, "NetworkInterfaceOptions", value) }
    /// `PolicyDocument`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyEnabled`.
    #[track_caller] pub fn policy_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PolicyEnabled", value) }
    /// `RdsOptions`.
    #[track_caller] pub fn rds_options(self, value: impl IntoVal<cfn_verified_access_endpoint::RdsOptions>) -> Self { with(self, "RdsOptions", value) }
    /// `SecurityGroupIds`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SseSpecification`.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_verified_access_endpoint::SseSpecification>) -> Self { with(self, "SseSpecification", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_verified_access_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VerifiedAccessGroupId`: mandatory.
    #[track_caller] pub fn verified_access_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "VerifiedAccessGroupId", value) }
}

/// Types of [`CfnVerifiedAccessEndpoint`].
pub mod cfn_verified_access_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum AttachmentType {} pub enum CidrOptions {} impl ias_core::Optional for CidrOptions {} pub enum CidrOptionsProtocol {} pub enum EndpointType {} pub enum LoadBalancerOptions {} impl ias_core::Optional for LoadBalancerOptions {} pub enum LoadBalancerOptionsProtocol {} pub enum NetworkInterfaceOptions {} impl ias_core::Optional for NetworkInterfaceOptions {} pub enum NetworkInterfaceOptionsProtocol {} pub enum PortRange {} impl ias_core::Optional for PortRange {} pub enum RdsOptions {} impl ias_core::Optional for RdsOptions {} pub enum RdsOptionsProtocol {} pub enum SseSpecification {} impl ias_core::Optional for SseSpecification {} }

    /// Words of `AttachmentType`.
    pub type AttachmentType = Word<fn(of::AttachmentType)>;
    impl AttachmentType {
        /// `vpc`
        pub const Vpc: Self = word("vpc");
    }

    /// `CidrOptions`.
    pub type CidrOptions = Fields<of::CidrOptions>;
    impl CidrOptions {
        /// `Cidr`: in the form `ipv4-network`. Changing it replaces the resource.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `PortRanges`: no item twice.
        #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "PortRanges", value) }
        /// `Protocol`. Changing it replaces the resource.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<CidrOptionsProtocol>) -> Self { with(self, "Protocol", value) }
        /// `SubnetIds`: no item twice. Changing it replaces the resource.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `Protocol`.
    pub type CidrOptionsProtocol = Word<fn(of::CidrOptionsProtocol)>;
    impl CidrOptionsProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
        /// `tcp`
        pub const Tcp: Self = word("tcp");
    }

    /// Words of `EndpointType`.
    pub type EndpointType = Word<fn(of::EndpointType)>;
    impl EndpointType {
        /// `cidr`
        pub const Cidr: Self = word("cidr");
        /// `load-balancer`
        pub const LoadBalancer: Self = word("load-balancer");
        /// `network-interface`
        pub const NetworkInterface: Self = word("network-interface");
        /// `rds`
        pub const Rds: Self = word("rds");
    }

    /// `LoadBalancerOptions`.
    pub type LoadBalancerOptions = Fields<of::LoadBalancerOptions>;
    impl LoadBalancerOptions {
        /// `LoadBalancerArn`. Changing it replaces the resource.
        #[track_caller] pub fn load_balancer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerArn", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `PortRanges`: no item twice.
        #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "PortRanges", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<LoadBalancerOptionsProtocol>) -> Self { with(self, "Protocol", value) }
        /// `SubnetIds`: no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `Protocol`.
    pub type LoadBalancerOptionsProtocol = Word<fn(of::LoadBalancerOptionsProtocol)>;
    impl LoadBalancerOptionsProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
        /// `tcp`
        pub const Tcp: Self = word("tcp");
    }

    /// `NetworkInterfaceOptions`.
    pub type NetworkInterfaceOptions = Fields<of::NetworkInterfaceOptions>;
    impl NetworkInterfaceOptions {
        /// `NetworkInterfaceId`. Changing it replaces the resource.
        #[track_caller] pub fn network_interface_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceId", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `PortRanges`: no item twice.
        #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "PortRanges", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<NetworkInterfaceOptionsProtocol>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `Protocol`.
    pub type NetworkInterfaceOptionsProtocol = Word<fn(of::NetworkInterfaceOptionsProtocol)>;
    impl NetworkInterfaceOptionsProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
        /// `tcp`
        pub const Tcp: Self = word("tcp");
    }

    /// `PortRange`.
    pub type PortRange = Fields<of::PortRange>;
    impl PortRange {
        /// `FromPort`: 1 to 65535.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `ToPort`: 1 to 65535.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `RdsOptions`.
    pub type RdsOptions = Fields<of::RdsOptions>;
    impl RdsOptions {
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`. Changing it replaces the resource.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<RdsOptionsProtocol>) -> Self { with(self, "Protocol", value) }
        /// `RdsDbClusterArn`. Changing it replaces the resource.
        #[track_caller] pub fn rds_db_cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RdsDbClusterArn", value) }
        /// `RdsDbInstanceArn`. Changing it replaces the resource.
        #[track_caller] pub fn rds_db_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RdsDbInstanceArn", value) }
        /// `RdsDbProxyArn`. Changing it replaces the resource.
        #[track_caller] pub fn rds_db_proxy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RdsDbProxyArn", value) }
        /// `RdsEndpoint`.
        #[track_caller] pub fn rds_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "RdsEndpoint", value) }
        /// `SubnetIds`: no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `Protocol`.
    pub type RdsOptionsProtocol = Word<fn(of::RdsOptionsProtocol)>;
    impl RdsOptionsProtocol {
        /// `http`
        pub const Http: Self = word("http");
        /// `https`
        pub const Https: Self = word("https");
        /// `tcp`
        pub const Tcp: Self = word("tcp");
    }

    /// `SseSpecification`.
    pub type SseSpecification = Fields<of::SseSpecification>;
    impl SseSpecification {
        /// `CustomerManagedKeyEnabled`.
        #[track_caller] pub fn customer_managed_key_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CustomerManagedKeyEnabled", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }
}

/// [`AWS::EC2::VerifiedAccessGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html).
///
/// What `Ref` returns: `VerifiedAccessGroupId`.
pub type CfnVerifiedAccessGroup = Handle<of::CfnVerifiedAccessGroup>;
impl cfn::ResourceType for of::CfnVerifiedAccessGroup { const TYPE: &'static str = "AWS::EC2::VerifiedAccessGroup"; type Tags = cfn::TagList; type Props = CfnVerifiedAccessGroupProps; type Reference = String; }
impl CfnVerifiedAccessGroup {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
    /// The attribute `VerifiedAccessGroupArn`.
    #[inline] pub fn attr_verified_access_group_arn(&self) -> Val<Is<kinds::VerifiedAccessGroupArn>> { cfn::attribute(&self.0, "VerifiedAccessGroupArn") }
    /// The attribute `VerifiedAccessGroupId`.
    #[inline] pub fn attr_verified_access_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAccessGroupId") }
}

/// Properties of [`CfnVerifiedAccessGroup`].
///
/// Mandatory: `VerifiedAccessInstanceId`.
pub type CfnVerifiedAccessGroupProps = Fields<of::CfnVerifiedAccessGroup>;
impl CfnVerifiedAccessGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(verified_access_instance_id: impl IntoVal<String>) -> Self { with(empty(), "VerifiedAccessInstanceId", verified_access_instance_id) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PolicyDocument`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyEnabled`.
    #[track_caller] pub fn policy_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PolicyEnabled", value) }
    /// `SseSpecification`.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_verified_access_group::SseSpecification>) -> Self { with(self, "SseSpecification", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_verified_access_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VerifiedAccessInstanceId`: mandatory.
    #[track_caller] pub fn verified_access_instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "VerifiedAccessInstanceId", value) }
}

/// Types of [`CfnVerifiedAccessGroup`].
pub mod cfn_verified_access_group {
    pub use super::cfn_application_status_check::{Tag};
    pub use super::cfn_verified_access_endpoint::{SseSpecification};
}

/// [`AWS::EC2::VerifiedAccessInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html).
///
/// What `Ref` returns: `VerifiedAccessInstanceId`.
pub type CfnVerifiedAccessInstance = Handle<of::CfnVerifiedAccessInstance>;
impl cfn::ResourceType for of::CfnVerifiedAccessInstance { const TYPE: &'static str = "AWS::EC2::VerifiedAccessInstance"; type Tags = cfn::TagList; type Props = CfnVerifiedAccessInstanceProps; type Reference = String; }
impl CfnVerifiedAccessInstance {
    /// The attribute `CidrEndpointsCustomSubDomainNameServers`.
    #[inline] pub fn attr_cidr_endpoints_custom_sub_domain_name_servers(&self) -> Val<List<String>> { cfn::attribute(&self.0, "CidrEndpointsCustomSubDomainNameServers") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `VerifiedAccessInstanceId`.
    #[inline] pub fn attr_verified_access_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAccessInstanceId") }
}

/// Properties of [`CfnVerifiedAccessInstance`].
///
/// Nothing is mandatory.
pub type CfnVerifiedAccessInstanceProps = Fields<of::CfnVerifiedAccessInstance>;
impl CfnVerifiedAccessInstanceProps {
    /// `CidrEndpointsCustomSubDomain`.
    #[track_caller] pub fn cidr_endpoints_custom_sub_domain(self, value: impl IntoVal<String>) -> Self { with(self, "CidrEndpointsCustomSubDomain", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FipsEnabled`.
    #[track_caller] pub fn fips_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FipsEnabled", value) }
    /// `LoggingConfigurations`.
    #[track_caller] pub fn logging_configurations(self, value: impl IntoVal<cfn_verified_access_instance::VerifiedAccessLogs>) -> Self { with(self, "LoggingConfigurations", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_verified_access_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VerifiedAccessTrustProviderIds`: no item twice.
    #[track_caller] pub fn verified_access_trust_provider_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VerifiedAccessTrustProviderIds", value) }
    /// `VerifiedAccessTrustProviders`: no item twice.
    #[track_caller] pub fn verified_access_trust_providers(self, value: impl IntoVal<List<cfn_verified_access_instance::VerifiedAccessTrustProvider>>) -> Self { with(self, "VerifiedAccessTrustProviders", value) }
}

/// Types of [`CfnVerifiedAccessInstance`].
pub mod cfn_verified_access_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum VerifiedAccessLogs {} impl ias_core::Optional for VerifiedAccessLogs {} pub enum VerifiedAccessLogsCloudWatchLogs {} impl ias_core::Optional for VerifiedAccessLogsCloudWatchLogs {} pub enum VerifiedAccessLogsKinesisDataFirehose {} impl ias_core::Optional for VerifiedAccessLogsKinesisDataFirehose {} pub enum VerifiedAccessLogsS3 {} impl ias_core::Optional for VerifiedAccessLogsS3 {} pub enum VerifiedAccessTrustProvider {} impl ias_core::Optional for VerifiedAccessTrustProvider {} }

    /// `VerifiedAccessLogs`.
    pub type VerifiedAccessLogs = Fields<of::VerifiedAccessLogs>;
    impl VerifiedAccessLogs {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<VerifiedAccessLogsCloudWatchLogs>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `IncludeTrustContext`.
        #[track_caller] pub fn include_trust_context(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTrustContext", value) }
        /// `KinesisDataFirehose`.
        #[track_caller] pub fn kinesis_data_firehose(self, value: impl IntoVal<VerifiedAccessLogsKinesisDataFirehose>) -> Self { with(self, "KinesisDataFirehose", value) }
        /// `LogVersion`.
        #[track_caller] pub fn log_version(self, value: impl IntoVal<String>) -> Self { with(self, "LogVersion", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<VerifiedAccessLogsS3>) -> Self { with(self, "S3", value) }
    }

    /// `CloudWatchLogs`.
    pub type VerifiedAccessLogsCloudWatchLogs = Fields<of::VerifiedAccessLogsCloudWatchLogs>;
    impl VerifiedAccessLogsCloudWatchLogs {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// `KinesisDataFirehose`.
    pub type VerifiedAccessLogsKinesisDataFirehose = Fields<of::VerifiedAccessLogsKinesisDataFirehose>;
    impl VerifiedAccessLogsKinesisDataFirehose {
        /// `DeliveryStream`.
        #[track_caller] pub fn delivery_stream(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStream", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `S3`.
    pub type VerifiedAccessLogsS3 = Fields<of::VerifiedAccessLogsS3>;
    impl VerifiedAccessLogsS3 {
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketOwner`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `VerifiedAccessTrustProvider`.
    pub type VerifiedAccessTrustProvider = Fields<of::VerifiedAccessTrustProvider>;
    impl VerifiedAccessTrustProvider {
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceTrustProviderType`.
        #[track_caller] pub fn device_trust_provider_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceTrustProviderType", value) }
        /// `TrustProviderType`.
        #[track_caller] pub fn trust_provider_type(self, value: impl IntoVal<String>) -> Self { with(self, "TrustProviderType", value) }
        /// `UserTrustProviderType`.
        #[track_caller] pub fn user_trust_provider_type(self, value: impl IntoVal<String>) -> Self { with(self, "UserTrustProviderType", value) }
        /// `VerifiedAccessTrustProviderId`.
        #[track_caller] pub fn verified_access_trust_provider_id(self, value: impl IntoVal<String>) -> Self { with(self, "VerifiedAccessTrustProviderId", value) }
    }
}

/// [`AWS::EC2::VerifiedAccessTrustProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html).
///
/// What `Ref` returns: `VerifiedAccessTrustProviderId`.
pub type CfnVerifiedAccessTrustProvider = Handle<of::CfnVerifiedAccessTrustProvider>;
impl cfn::ResourceType for of::CfnVerifiedAccessTrustProvider { const TYPE: &'static str = "AWS::EC2::VerifiedAccessTrustProvider"; type Tags = cfn::TagList; type Props = CfnVerifiedAccessTrustProviderProps; type Reference = String; }
impl CfnVerifiedAccessTrustProvider {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `VerifiedAccessTrustProviderId`.
    #[inline] pub fn attr_verified_access_trust_provider_id(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAccessTrustProviderId") }
}

/// Properties of [`CfnVerifiedAccessTrustProvider`].
///
/// Mandatory: `TrustProviderType`, `PolicyReferenceName`.
///
/// A change replaces the resource: `DeviceOptions`, `DeviceTrustProviderType`, `PolicyReferenceName`, `TrustProviderType`, `UserTrustProviderType`.
pub type CfnVerifiedAccessTrustProviderProps = Fields<of::CfnVerifiedAccessTrustProvider>;
impl CfnVerifiedAccessTrustProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(trust_provider_type: impl IntoVal<cfn_verified_access_trust_provider::TrustProviderType>, policy_reference_name: impl IntoVal<String>) -> Self { with(with(empty(), "TrustProviderType", trust_provider_type), "PolicyReferenceName", policy_reference_name) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DeviceOptions`. Changing it replaces the resource.
    #[track_caller] pub fn device_options(self, value: impl IntoVal<cfn_verified_access_trust_provider::DeviceOptions>) -> Self { with(self, "DeviceOptions", value) }
    /// `DeviceTrustProviderType`. Changing it replaces the resource.
    #[track_caller] pub fn device_trust_provider_type(self, value: impl IntoVal<cfn_verified_access_trust_provider::DeviceTrustProviderType>) -> Self { with(self, "DeviceTrustProviderType", value) }
    /// `NativeApplicationOidcOptions`.
    #[track_caller] pub fn native_application_oidc_options(self, value: impl IntoVal<cfn_verified_access_trust_provider::NativeApplicationOidcOptions>) -> Self { with(self, "NativeApplicationOidcOptions", value) }
    /// `OidcOptions`.
    #[track_caller] pub fn oidc_options(self, value: impl IntoVal<cfn_verified_access_trust_provider::OidcOptions>) -> Self { with(self, "OidcOptions", value) }
    /// `PolicyReferenceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_reference_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyReferenceName", value) }
    /// `SseSpecification`.
    #[track_caller] pub fn sse_specification(self, value: impl IntoVal<cfn_verified_access_trust_provider::SseSpecification2>) -> Self { with(self, "SseSpecification", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_verified_access_trust_provider::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrustProviderType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn trust_provider_type(self, value: impl IntoVal<cfn_verified_access_trust_provider::TrustProviderType>) -> Self { with(self, "TrustProviderType", value) }
    /// `UserTrustProviderType`. Changing it replaces the resource.
    #[track_caller] pub fn user_trust_provider_type(self, value: impl IntoVal<cfn_verified_access_trust_provider::UserTrustProviderType>) -> Self { with(self, "UserTrustProviderType", value) }
}

/// Types of [`CfnVerifiedAccessTrustProvider`].
pub mod cfn_verified_access_trust_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_status_check::{Tag};
    mod of { pub enum DeviceOptions {} impl ias_core::Optional for DeviceOptions {} pub enum DeviceTrustProviderType {} pub enum NativeApplicationOidcOptions {} impl ias_core::Optional for NativeApplicationOidcOptions {} pub enum OidcOptions {} impl ias_core::Optional for OidcOptions {} pub enum SseSpecification2 {} impl ias_core::Optional for SseSpecification2 {} pub enum TrustProviderType {} pub enum UserTrustProviderType {} }

    /// `DeviceOptions`.
    pub type DeviceOptions = Fields<of::DeviceOptions>;
    impl DeviceOptions {
        /// `PublicSigningKeyUrl`.
        #[track_caller] pub fn public_signing_key_url(self, value: impl IntoVal<String>) -> Self { with(self, "PublicSigningKeyUrl", value) }
        /// `TenantId`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// Words of `DeviceTrustProviderType`.
    pub type DeviceTrustProviderType = Word<fn(of::DeviceTrustProviderType)>;
    impl DeviceTrustProviderType {
        /// `crowdstrike`
        pub const Crowdstrike: Self = word("crowdstrike");
        /// `jamf`
        pub const Jamf: Self = word("jamf");
        /// `jumpcloud`
        pub const Jumpcloud: Self = word("jumpcloud");
    }

    /// `NativeApplicationOidcOptions`.
    pub type NativeApplicationOidcOptions = Fields<of::NativeApplicationOidcOptions>;
    impl NativeApplicationOidcOptions {
        /// `AuthorizationEndpoint`.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `Issuer`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `PublicSigningKeyEndpoint`.
        #[track_caller] pub fn public_signing_key_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "PublicSigningKeyEndpoint", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `TokenEndpoint`.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
        /// `UserInfoEndpoint`.
        #[track_caller] pub fn user_info_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "UserInfoEndpoint", value) }
    }

    /// `OidcOptions`.
    pub type OidcOptions = Fields<of::OidcOptions>;
    impl OidcOptions {
        /// `AuthorizationEndpoint`.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `Issuer`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `TokenEndpoint`.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
        /// `UserInfoEndpoint`.
        #[track_caller] pub fn user_info_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "UserInfoEndpoint", value) }
    }

    /// `SseSpecification`.
    pub type SseSpecification2 = Fields<of::SseSpecification2>;
    impl SseSpecification2 {
        /// `CustomerManagedKeyEnabled`.
        #[track_caller] pub fn customer_managed_key_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CustomerManagedKeyEnabled", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `TrustProviderType`.
    pub type TrustProviderType = Word<fn(of::TrustProviderType)>;
    impl TrustProviderType {
        /// `device`
        pub const Device: Self = word("device");
        /// `user`
        pub const User: Self = word("user");
    }

    /// Words of `UserTrustProviderType`.
    pub type UserTrustProviderType = Word<fn(of::UserTrustProviderType)>;
    impl UserTrustProviderType {
        /// `iam-identity-center`
        pub const IamIdentityCenter: Self = word("iam-identity-center");
        /// `oidc`
        pub const Oidc: Self = word("oidc");
    }
}

/// [`AWS::EC2::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `VolumeId`.
pub type CfnVolume = Handle<of::CfnVolume>;
impl cfn::ResourceType for of::CfnVolume { const TYPE: &'static str = "AWS::EC2::Volume"; type Tags = cfn::TagList; type Props = CfnVolumeProps; type Reference = Is<kinds::VolumeId>; }
impl CfnVolume {
    /// The attribute `VolumeId`.
    #[inline] pub fn attr_volume_id(&self) -> Val<Is<kinds::VolumeId>> { cfn::attribute(&self.0, "VolumeId") }
}

/// Properties of [`CfnVolume`].
///
/// Nothing is mandatory.
///
/// Needs at least one of `AvailabilityZone` + `Size`; `AvailabilityZone` + `SnapshotId`; `AvailabilityZoneId` + `Size`; `AvailabilityZoneId` + `SnapshotId`; `SourceVolumeId`.
pub type CfnVolumeProps = Fields<of::CfnVolume>;
impl CfnVolumeProps {
    /// `AutoEnableIO`.
    #[track_caller] pub fn auto_enable_io(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnableIO", value) }
    /// `AvailabilityZone`.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `Encrypted`.
    #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
    /// `Iops`.
    #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
    /// `KmsKeyId`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MultiAttachEnabled`.
    #[track_caller] pub fn multi_attach_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAttachEnabled", value) }
    /// `OutpostArn`. Write-only.
    #[track_caller] pub fn outpost_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostArn", value) }
    /// `Size`.
    #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    /// `SnapshotId`.
    #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
    /// `SourceVolumeId`.
    #[track_caller] pub fn source_volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVolumeId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_volume::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Throughput`.
    #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
    /// `VolumeInitializationRate`.
    #[track_caller] pub fn volume_initialization_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeInitializationRate", value) }
    /// `VolumeType`: one of `gp2`, `gp3`, `io1`, `io2`, `sc1`, `st1`, `standard`.
    #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
}

/// Types of [`CfnVolume`].
pub mod cfn_volume {
    pub use super::cfn_capacity_reservation::{Tag};
}

/// [`AWS::EC2::VolumeAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html).
///
/// What `Ref` returns: a text of VolumeId, InstanceId.
pub type CfnVolumeAttachment = Handle<of::CfnVolumeAttachment>;
impl cfn::ResourceType for of::CfnVolumeAttachment { const TYPE: &'static str = "AWS::EC2::VolumeAttachment"; type Tags = cfn::NoTags; type Props = CfnVolumeAttachmentProps; type Reference = String; }

/// Properties of [`CfnVolumeAttachment`].
///
/// Mandatory: `VolumeId`, `InstanceId`.
///
/// A change replaces the resource: `Device`, `EbsCardIndex`, `InstanceId`, `VolumeId`.
pub type CfnVolumeAttachmentProps = Fields<of::CfnVolumeAttachment>;
impl CfnVolumeAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<Is<kinds::VolumeId>>, instance_id: impl IntoVal<Is<kinds::InstanceId>>) -> Self { with(with(empty(), "VolumeId", volume_id), "InstanceId", instance_id) }
    /// `Device`. Changing it replaces the resource.
    #[track_caller] pub fn device(self, value: impl IntoVal<String>) -> Self { with(self, "Device", value) }
    /// `EbsCardIndex`. Changing it replaces the resource.
    #[track_caller] pub fn ebs_card_index(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsCardIndex", value) }
    /// `InstanceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<Is<kinds::InstanceId>>) -> Self { with(self, "InstanceId", value) }
    /// `VolumeId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<Is<kinds::VolumeId>>) -> Self { with(self, "VolumeId", value) }
}
