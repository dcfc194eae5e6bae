// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EVS`.

use super::prelude::*;

mod of { pub enum CfnEnvironment {} }

/// [`AWS::EVS::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html).
///
/// What `Ref` returns: `EnvironmentId`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::EVS::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `Checks`.
    #[inline] pub fn attr_checks(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Checks") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Credentials`.
    #[inline] pub fn attr_credentials(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Credentials") }
    /// The attribute `EnvironmentArn`.
    #[inline] pub fn attr_environment_arn(&self) -> Val<Is<kinds::EvsEnvironmentArn>> { cfn::attribute(&self.0, "EnvironmentArn") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `EnvironmentState`: one of `CREATING`, `CREATED`, `DELETING`, `DELETED`, `CREATE_FAILED`.
    #[inline] pub fn attr_environment_state(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentState") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `StateDetails`.
    #[inline] pub fn attr_state_details(&self) -> Val<String> { cfn::attribute(&self.0, "StateDetails") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `VpcId`, `ServiceAccessSubnetId`, `VcfVersion`, `TermsAccepted`.
///
/// A change replaces the resource: `ConnectivityInfo`, `EnvironmentName`, `KmsKeyId`, `LicenseInfo`, `ServiceAccessSecurityGroups`, `ServiceAccessSubnetId`, `SiteId`, `TermsAccepted`, `VcfHostnames`, `VcfVersion`, `VpcId`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
/// What [`CfnEnvironmentProps`] cannot do without.
pub struct CfnEnvironmentPropsRequired<A, B, C, D> {
    /// `VpcId`: 12 to 21 characters, matches `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`. Changing it replaces the resource.
    pub vpc_id: A,
    /// `ServiceAccessSubnetId`: 15 to 24 characters, matches `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`. Changing it replaces the resource.
    pub service_access_subnet_id: B,
    /// `VcfVersion`. Changing it replaces the resource.
    pub vcf_version: C,
    /// `TermsAccepted`. Changing it replaces the resource.
    pub terms_accepted: D,
}
impl CfnEnvironmentProps {
    /// Takes what is mandatory, by name: [`CfnEnvironmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::VpcId>>, B: IntoVal<String>, C: IntoVal<cfn_environment::VcfVersion>, D: IntoVal<bool>>(required: CfnEnvironmentPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "VpcId", required.vpc_id), "ServiceAccessSubnetId", required.service_access_subnet_id), "VcfVersion", required.vcf_version), "TermsAccepted", required.terms_accepted) }
    /// `ConnectivityInfo`. Changing it replaces the resource.
    #[track_caller] pub fn connectivity_info(self, value: impl IntoVal<cfn_environment::ConnectivityInfo>) -> Self { with(self, "ConnectivityInfo", value) }
    /// `EnvironmentName`: matches `^[a-zA-Z0-9_-]{1,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `Hosts`: exactly 4 items. Write-only.
    #[track_caller] pub fn hosts(self, value: impl IntoVal<List<cfn_environment::HostInfoForCreate>>) -> Self { with(self, "Hosts", value) }
    /// `InitialVlans`. Write-only.
    #[track_caller] pub fn initial_vlans(self, value: impl IntoVal<cfn_environment::InitialVlans>) -> Self { with(self, "InitialVlans", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LicenseInfo`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn license_info(self, value: impl IntoVal<cfn_environment::LicenseInfo>) -> Self { with(self, "LicenseInfo", value) }
    /// `ServiceAccessSecurityGroups`. Changing it replaces the resource.
    #[track_caller] pub fn service_access_security_groups(self, value: impl IntoVal<cfn_environment::ServiceAccessSecurityGroups>) -> Self { with(self, "ServiceAccessSecurityGroups", value) }
    /// `ServiceAccessSubnetId`: mandatory, 15 to 24 characters, matches `^subnet-[a-f0-9]{8}([a-f0-9]{9})?$`. Changing it replaces the resource.
    #[track_caller] pub fn service_access_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccessSubnetId", value) }
    /// `SiteId`. Changing it replaces the resource.
    #[track_caller] pub fn site_id(self, value: impl IntoVal<String>) -> Self { with(self, "SiteId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TermsAccepted`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn terms_accepted(self, value: impl IntoVal<bool>) -> Self { with(self, "TermsAccepted", value) }
    /// `VcfHostnames`. Changing it replaces the resource.
    #[track_caller] pub fn vcf_hostnames(self, value: impl IntoVal<cfn_environment::VcfHostnames>) -> Self { with(self, "VcfHostnames", value) }
    /// `VcfVersion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vcf_version(self, value: impl IntoVal<cfn_environment::VcfVersion>) -> Self { with(self, "VcfVersion", value) }
    /// `VpcId`: mandatory, 12 to 21 characters, matches `^vpc-[a-f0-9]{8}([a-f0-9]{9})?$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    mod of { pub enum ConnectivityInfo {} pub enum HostInfoForCreate {} pub enum HostInfoForCreateInstanceType {} pub enum InitialVlanInfo {} pub enum InitialVlans {} pub enum LicenseInfo {} pub enum ServiceAccessSecurityGroups {} impl ias_core::Optional for ServiceAccessSecurityGroups {} pub enum Tag {} pub enum VcfHostnames {} pub enum VcfVersion {} }

    /// `ConnectivityInfo`.
    pub type ConnectivityInfo = Fields<of::ConnectivityInfo>;
    impl ConnectivityInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(private_route_server_peerings: impl IntoVal<List<String>>) -> Self { with(empty(), "PrivateRouteServerPeerings", private_route_server_peerings) }
        /// `PrivateRouteServerPeerings`: mandatory, exactly 2 items, each 3 to 21 characters.
        #[track_caller] pub fn private_route_server_peerings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PrivateRouteServerPeerings", value) }
    }

    /// `HostInfoForCreate`.
    pub type HostInfoForCreate = Fields<of::HostInfoForCreate>;
    /// What [`HostInfoForCreate`] cannot do without.
    pub struct HostInfoForCreateRequired<A, B, C> {
        /// `HostName`: matches `^([a-zA-Z0-9\-]*)$`.
        pub host_name: A,
        /// `KeyName`: 1 to 255 characters, matches `^[a-zA-Z0-9_-]+$`.
        pub key_name: B,
        /// `InstanceType`.
        pub instance_type: C,
    }
    impl HostInfoForCreate {
        /// Takes what is mandatory, by name: [`HostInfoForCreateRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<HostInfoForCreateInstanceType>>(required: HostInfoForCreateRequired<A, B, C>) -> Self { with(with(with(empty(), "HostName", required.host_name), "KeyName", required.key_name), "InstanceType", required.instance_type) }
        /// `DedicatedHostId`: 1 to 25 characters, matches `^h-[a-f0-9]{8}([a-f0-9]{9})?$`.
        #[track_caller] pub fn dedicated_host_id(self, value: impl IntoVal<String>) -> Self { with(self, "DedicatedHostId", value) }
        /// `HostName`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn host_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostName", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<HostInfoForCreateInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `KeyName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
        /// `PlacementGroupId`: 1 to 25 characters, matches `^pg-[a-f0-9]{8}([a-f0-9]{9})?$`.
        #[track_caller] pub fn placement_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementGroupId", value) }
    }

    /// Words of `InstanceType`.
    pub type HostInfoForCreateInstanceType = Word<fn(of::HostInfoForCreateInstanceType)>;
    impl HostInfoForCreateInstanceType {
        /// `i4i.metal`
        pub const I4iMetal: Self = word("i4i.metal");
        /// `i7i.metal-24xl`
        pub const I7iMetal24xl: Self = word("i7i.metal-24xl");
        /// `i7i.metal-48xl`
        pub const I7iMetal48xl: Self = word("i7i.metal-48xl");
    }

    /// `InitialVlanInfo`.
    pub type InitialVlanInfo = Fields<of::InitialVlanInfo>;
    impl InitialVlanInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "Cidr", cidr) }
        /// `Cidr`: mandatory, in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }

    /// `InitialVlans`.
    pub type InitialVlans = Fields<of::InitialVlans>;
    /// What [`InitialVlans`] cannot do without.
    pub struct InitialVlansRequired<A, B, C, D, E, F, G, H, I, J> {
        /// `VmkManagement`.
        pub vmk_management: A,
        /// `VmManagement`.
        pub vm_management: B,
        /// `VMotion`.
        pub v_motion: C,
        /// `VSan`.
        pub v_san: D,
        /// `VTep`.
        pub v_tep: E,
        /// `EdgeVTep`.
        pub edge_v_tep: F,
        /// `NsxUpLink`.
        pub nsx_up_link: G,
        /// `Hcx`.
        pub hcx: H,
        /// `ExpansionVlan1`.
        pub expansion_vlan1: I,
        /// `ExpansionVlan2`.
        pub expansion_vlan2: J,
    }
    impl InitialVlans {
        /// Takes what is mandatory, by name: [`InitialVlansRequired`].
        #[track_caller] pub fn new<A: IntoVal<InitialVlanInfo>, B: IntoVal<InitialVlanInfo>, C: IntoVal<InitialVlanInfo>, D: IntoVal<InitialVlanInfo>, E: IntoVal<InitialVlanInfo>, F: IntoVal<InitialVlanInfo>, G: IntoVal<InitialVlanInfo>, H: IntoVal<InitialVlanInfo>, I: IntoVal<InitialVlanInfo>, J: IntoVal<InitialVlanInfo>>(required: InitialVlansRequired<A, B, C, D, E, F, G, H, I, J>) -> Self { with(with(with(with(with(with(with(with(with(with(empty(), "VmkManagement", required.vmk_management), "VmManagement", required.vm_management), "VMotion", required.v_motion), "VSan", required.v_san), "VTep", required.v_tep), "EdgeVTep", required.edge_v_tep), "NsxUpLink", required.nsx_up_link), "Hcx", required.hcx), "ExpansionVlan1", required.expansion_vlan1), "ExpansionVlan2", required.expansion_vlan2) }
        /// `EdgeVTep`: mandatory.
        #[track_caller] pub fn edge_v_tep(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "EdgeVTep", value) }
        /// `ExpansionVlan1`: mandatory.
        #[track_caller] pub fn expansion_vlan1(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "ExpansionVlan1", value) }
        /// `ExpansionVlan2`: mandatory.
        #[track_caller] pub fn expansion_vlan2(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "ExpansionVlan2", value) }
        /// `Hcx`: mandatory.
        #[track_caller] pub fn hcx(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "Hcx", value) }
        /// `HcxNetworkAclId`: 4 to 21 characters, matches `^acl-[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn hcx_network_acl_id(self, value: impl IntoVal<String>) -> Self { with(self, "HcxNetworkAclId", value) }
        /// `IsHcxPublic`.
        #[track_caller] pub fn is_hcx_public(self, value: impl IntoVal<bool>) -> Self { with(self, "IsHcxPublic", value) }
        /// `NsxUpLink`: mandatory.
        #[track_caller] pub fn nsx_up_link(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "NsxUpLink", value) }
        /// `VMotion`: mandatory.
        #[track_caller] pub fn v_motion(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "VMotion", value) }
        /// `VSan`: mandatory.
        #[track_caller] pub fn v_san(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "VSan", value) }
        /// `VTep`: mandatory.
        #[track_caller] pub fn v_tep(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "VTep", value) }
        /// `VmManagement`: mandatory.
        #[track_caller] pub fn vm_management(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "VmManagement", value) }
        /// `VmkManagement`: mandatory.
        #[track_caller] pub fn vmk_management(self, value: impl IntoVal<InitialVlanInfo>) -> Self { with(self, "VmkManagement", value) }
    }

    /// `LicenseInfo`.
    pub type LicenseInfo = Fields<of::LicenseInfo>;
    impl LicenseInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(solution_key: impl IntoVal<String>, vsan_key: impl IntoVal<String>) -> Self { with(with(empty(), "SolutionKey", solution_key), "VsanKey", vsan_key) }
        /// `SolutionKey`: mandatory, matches `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`.
        #[track_caller] pub fn solution_key(self, value: impl IntoVal<String>) -> Self { with(self, "SolutionKey", value) }
        /// `VsanKey`: mandatory, matches `^[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}$`.
        #[track_caller] pub fn vsan_key(self, value: impl IntoVal<String>) -> Self { with(self, "VsanKey", value) }
    }

    /// `ServiceAccessSecurityGroups`.
    pub type ServiceAccessSecurityGroups = Fields<of::ServiceAccessSecurityGroups>;
    impl ServiceAccessSecurityGroups {
        /// `SecurityGroups`: at most 2 items, each 3 to 25 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
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

    /// `VcfHostnames`.
    pub type VcfHostnames = Fields<of::VcfHostnames>;
    /// What [`VcfHostnames`] cannot do without.
    pub struct VcfHostnamesRequired<A, B, C, D, E, F, G, H, I> {
        /// `VCenter`: matches `^([a-zA-Z0-9\-]*)$`.
        pub v_center: A,
        /// `Nsx`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx: B,
        /// `NsxManager1`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx_manager1: C,
        /// `NsxManager2`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx_manager2: D,
        /// `NsxManager3`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx_manager3: E,
        /// `NsxEdge1`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx_edge1: F,
        /// `NsxEdge2`: matches `^([a-zA-Z0-9\-]*)$`.
        pub nsx_edge2: G,
        /// `SddcManager`: matches `^([a-zA-Z0-9\-]*)$`.
        pub sddc_manager: H,
        /// `CloudBuilder`: matches `^([a-zA-Z0-9\-]*)$`.
        pub cloud_builder: I,
    }
    impl VcfHostnames {
        /// Takes what is mandatory, by name: [`VcfHostnamesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<String>, H: IntoVal<String>, I: IntoVal<String>>(required: VcfHostnamesRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "VCenter", required.v_center), "Nsx", required.nsx), "NsxManager1", required.nsx_manager1), "NsxManager2", required.nsx_manager2), "NsxManager3", required.nsx_manager3), "NsxEdge1", required.nsx_edge1), "NsxEdge2", required.nsx_edge2), "SddcManager", required.sddc_manager), "CloudBuilder", required.cloud_builder) }
        /// `CloudBuilder`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn cloud_builder(self, value: impl IntoVal<String>) -> Self { with(self, "CloudBuilder", value) }
        /// `Nsx`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx(self, value: impl IntoVal<String>) -> Self { with(self, "Nsx", value) }
        /// `NsxEdge1`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx_edge1(self, value: impl IntoVal<String>) -> Self { with(self, "NsxEdge1", value) }
        /// `NsxEdge2`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx_edge2(self, value: impl IntoVal<String>) -> Self { with(self, "NsxEdge2", value) }
        /// `NsxManager1`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx_manager1(self, value: impl IntoVal<String>) -> Self { with(self, "NsxManager1", value) }
        /// `NsxManager2`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx_manager2(self, value: impl IntoVal<String>) -> Self { with(self, "NsxManager2", value) }
        /// `NsxManager3`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn nsx_manager3(self, value: impl IntoVal<String>) -> Self { with(self, "NsxManager3", value) }
        /// `SddcManager`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn sddc_manager(self, value: impl IntoVal<String>) -> Self { with(self, "SddcManager", value) }
        /// `VCenter`: mandatory, matches `^([a-zA-Z0-9\-]*)$`.
        #[track_caller] pub fn v_center(self, value: impl IntoVal<String>) -> Self { with(self, "VCenter", value) }
    }

    /// Words of `VcfVersion`.
    pub type VcfVersion = Word<fn(of::VcfVersion)>;
    impl VcfVersion {
        /// `VCF-5.2.1`
        pub const Vcf5_2_1: Self = word("VCF-5.2.1");
        /// `VCF-5.2.2`
        pub const Vcf5_2_2: Self = word("VCF-5.2.2");
        /// `SELF_DEPLOYED`
        pub const SelfDeployed: Self = word("SELF_DEPLOYED");
    }
}
