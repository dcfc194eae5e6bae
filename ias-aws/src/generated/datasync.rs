// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DataSync`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgent {} impl ias_core::Optional for CfnAgent {} pub enum CfnLocationAzureBlob {} pub enum CfnLocationEfs {} pub enum CfnLocationFSxLustre {} pub enum CfnLocationFSxOntap {} pub enum CfnLocationFSxOpenZfs {} pub enum CfnLocationFSxWindows {} pub enum CfnLocationHdfs {} pub enum CfnLocationNfs {} pub enum CfnLocationObjectStorage {} impl ias_core::Optional for CfnLocationObjectStorage {} pub enum CfnLocationS3 {} pub enum CfnLocationSmb {} pub enum CfnTask {} }

/// [`AWS::DataSync::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html).
///
/// What `Ref` returns: `AgentArn`.
pub type CfnAgent = Handle<of::CfnAgent>;
impl cfn::ResourceType for of::CfnAgent { const TYPE: &'static str = "AWS::DataSync::Agent"; type Tags = cfn::TagList; type Props = CfnAgentProps; type Reference = Is<kinds::DataSyncAgentArn>; }
impl CfnAgent {
    /// The attribute `AgentArn`.
    #[inline] pub fn attr_agent_arn(&self) -> Val<Is<kinds::DataSyncAgentArn>> { cfn::attribute(&self.0, "AgentArn") }
    /// The attribute `EndpointType`: one of `FIPS`, `PUBLIC`, `PRIVATE_LINK`.
    #[inline] pub fn attr_endpoint_type(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointType") }
}

/// Properties of [`CfnAgent`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ActivationKey`, `SecurityGroupArns`, `SubnetArns`, `VpcEndpointId`.
pub type CfnAgentProps = Fields<of::CfnAgent>;
impl CfnAgentProps {
    /// `ActivationKey`: at most 29 characters, matches `[A-Z0-9]{5}(-[A-Z0-9]{5}){4}`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn activation_key(self, value: impl IntoVal<String>) -> Self { with(self, "ActivationKey", value) }
    /// `AgentName`: at most 256 characters, matches `^[a-zA-Z0-9\s+=._:@/-]+$`.
    #[track_caller] pub fn agent_name(self, value: impl IntoVal<String>) -> Self { with(self, "AgentName", value) }
    /// `SecurityGroupArns`: exactly 1 item, each at most 128 characters, each matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:security-group/.*$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
    /// `SubnetArns`: exactly 1 item, each at most 128 characters, each matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:subnet/.*$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetArns", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agent::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcEndpointId`: matches `^vpce-[0-9a-f]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
}

/// Types of [`CfnAgent`].
pub mod cfn_agent {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9\s+=._:/-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9\s+=._:@/-]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataSync::LocationAzureBlob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationAzureBlob = Handle<of::CfnLocationAzureBlob>;
impl cfn::ResourceType for of::CfnLocationAzureBlob { const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob"; type Tags = cfn::TagList; type Props = CfnLocationAzureBlobProps; type Reference = String; }
impl CfnLocationAzureBlob {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CmkSecretConfig.SecretArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `ManagedSecretConfig`.
    #[inline] pub fn attr_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedSecretConfig") }
}

/// Properties of [`CfnLocationAzureBlob`].
///
/// Mandatory: `AzureBlobAuthenticationType`.
///
/// A change replaces the resource: `AzureBlobContainerUrl`.
pub type CfnLocationAzureBlobProps = Fields<of::CfnLocationAzureBlob>;
impl CfnLocationAzureBlobProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(azure_blob_authentication_type: impl IntoVal<cfn_location_azure_blob::AzureBlobAuthenticationType>) -> Self { with(empty(), "AzureBlobAuthenticationType", azure_blob_authentication_type) }
    /// `AgentArns`: 1 to 8 items, each at most 128 characters.
    #[track_caller] pub fn agent_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AgentArns", value) }
    /// `AzureAccessTier`: default `"HOT"`.
    #[track_caller] pub fn azure_access_tier(self, value: impl IntoVal<cfn_location_azure_blob::AzureAccessTier>) -> Self { with(self, "AzureAccessTier", value) }
    /// `AzureBlobAuthenticationType`: mandatory, default `"SAS"`.
    #[track_caller] pub fn azure_blob_authentication_type(self, value: impl IntoVal<cfn_location_azure_blob::AzureBlobAuthenticationType>) -> Self { with(self, "AzureBlobAuthenticationType", value) }
    /// `AzureBlobContainerUrl`: at most 325 characters, matches `^https://[A-Za-z0-9]((.|-+)?[A-Za-z0-9]){0,252}/[a-z0-9](-?[a-z0-9]){2,62}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn azure_blob_container_url(self, value: impl IntoVal<String>) -> Self { with(self, "AzureBlobContainerUrl", value) }
    /// `AzureBlobSasConfiguration`. Write-only.
    #[track_caller] pub fn azure_blob_sas_configuration(self, value: impl IntoVal<cfn_location_azure_blob::AzureBlobSasConfiguration>) -> Self { with(self, "AzureBlobSasConfiguration", value) }
    /// `AzureBlobType`: default `"BLOCK"`.
    #[track_caller] pub fn azure_blob_type(self, value: impl IntoVal<cfn_location_azure_blob::AzureBlobType>) -> Self { with(self, "AzureBlobType", value) }
    /// `CmkSecretConfig`.
    #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<cfn_location_azure_blob::CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
    /// `CustomSecretConfig`.
    #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<cfn_location_azure_blob::CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
    /// `FederatedIdentity`.
    #[track_caller] pub fn federated_identity(self, value: impl IntoVal<cfn_location_azure_blob::AzureFederatedIdentityConfig>) -> Self { with(self, "FederatedIdentity", value) }
    /// `Subdirectory`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_azure_blob::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationAzureBlob`].
pub mod cfn_location_azure_blob {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    mod of { pub enum AzureAccessTier {} pub enum AzureBlobAuthenticationType {} pub enum AzureBlobSasConfiguration {} pub enum AzureBlobType {} pub enum AzureFederatedIdentityConfig {} impl ias_core::Optional for AzureFederatedIdentityConfig {} pub enum AzureOidcConfig {} pub enum CmkSecretConfig {} impl ias_core::Optional for CmkSecretConfig {} pub enum CustomSecretConfig {} }

    /// Words of `AzureAccessTier`.
    pub type AzureAccessTier = Word<fn(of::AzureAccessTier)>;
    impl AzureAccessTier {
        /// `HOT`
        pub const Hot: Self = word("HOT");
        /// `COOL`
        pub const Cool: Self = word("COOL");
        /// `ARCHIVE`
        pub const Archive: Self = word("ARCHIVE");
    }

    /// Words of `AzureBlobAuthenticationType`.
    pub type AzureBlobAuthenticationType = Word<fn(of::AzureBlobAuthenticationType)>;
    impl AzureBlobAuthenticationType {
        /// `SAS`
        pub const Sas: Self = word("SAS");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `OIDC`
        pub const Oidc: Self = word("OIDC");
    }

    /// `AzureBlobSasConfiguration`.
    pub type AzureBlobSasConfiguration = Fields<of::AzureBlobSasConfiguration>;
    impl AzureBlobSasConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(azure_blob_sas_token: impl IntoVal<String>) -> Self { with(empty(), "AzureBlobSasToken", azure_blob_sas_token) }
        /// `AzureBlobSasToken`: mandatory, 1 to 255 characters, matches `(^.+$)`.
        #[track_caller] pub fn azure_blob_sas_token(self, value: impl IntoVal<String>) -> Self { with(self, "AzureBlobSasToken", value) }
    }

    /// Words of `AzureBlobType`.
    pub type AzureBlobType = Word<fn(of::AzureBlobType)>;
    impl AzureBlobType {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
    }

    /// `AzureFederatedIdentityConfig`.
    pub type AzureFederatedIdentityConfig = Fields<of::AzureFederatedIdentityConfig>;
    impl AzureFederatedIdentityConfig {
        /// `AwsIamRole`: at most 2048 characters, matches `^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*|)$`.
        #[track_caller] pub fn aws_iam_role(self, value: impl IntoVal<String>) -> Self { with(self, "AwsIamRole", value) }
        /// `AzureOidc`.
        #[track_caller] pub fn azure_oidc(self, value: impl IntoVal<AzureOidcConfig>) -> Self { with(self, "AzureOidc", value) }
    }

    /// `AzureOidcConfig`.
    pub type AzureOidcConfig = Fields<of::AzureOidcConfig>;
    impl AzureOidcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_id: impl IntoVal<String>, client_id: impl IntoVal<String>) -> Self { with(with(empty(), "TenantId", tenant_id), "ClientId", client_id) }
        /// `ClientId`: mandatory, exactly 36 characters, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `TenantId`: mandatory, exactly 36 characters, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// `CmkSecretConfig`.
    pub type CmkSecretConfig = Fields<of::CmkSecretConfig>;
    impl CmkSecretConfig {
        /// `KmsKeyArn`: at most 2048 characters, matches `^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):kms:[a-z-0-9]+:[0-9]{12}:key/.*|)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `CustomSecretConfig`.
    pub type CustomSecretConfig = Fields<of::CustomSecretConfig>;
    impl CustomSecretConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>, secret_access_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "SecretArn", secret_arn), "SecretAccessRoleArn", secret_access_role_arn) }
        /// `SecretAccessRoleArn`: mandatory, at most 2048 characters, matches `^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*|)$`.
        #[track_caller] pub fn secret_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretAccessRoleArn", value) }
        /// `SecretArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }
}

/// [`AWS::DataSync::LocationEFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationEfs = Handle<of::CfnLocationEfs>;
impl cfn::ResourceType for of::CfnLocationEfs { const TYPE: &'static str = "AWS::DataSync::LocationEFS"; type Tags = cfn::TagList; type Props = CfnLocationEfsProps; type Reference = Is<kinds::LocationEfsLocationArn>; }
impl CfnLocationEfs {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<Is<kinds::LocationEfsLocationArn>> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
}

/// Properties of [`CfnLocationEfs`].
///
/// Mandatory: `Ec2Config`.
///
/// A change replaces the resource: `AccessPointArn`, `Ec2Config`, `EfsFilesystemArn`, `FileSystemAccessRoleArn`, `InTransitEncryption`, `Subdirectory`.
pub type CfnLocationEfsProps = Fields<of::CfnLocationEfs>;
impl CfnLocationEfsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ec2_config: impl IntoVal<cfn_location_efs::Ec2Config>) -> Self { with(empty(), "Ec2Config", ec2_config) }
    /// `AccessPointArn`: at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
    /// `Ec2Config`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ec2_config(self, value: impl IntoVal<cfn_location_efs::Ec2Config>) -> Self { with(self, "Ec2Config", value) }
    /// `EfsFilesystemArn`: at most 128 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn efs_filesystem_arn(self, value: impl IntoVal<Is<kinds::EfsFileSystemArn>>) -> Self { with(self, "EfsFilesystemArn", value) }
    /// `FileSystemAccessRoleArn`: at most 128 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`. Changing it replaces the resource.
    #[track_caller] pub fn file_system_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "FileSystemAccessRoleArn", value) }
    /// `InTransitEncryption`. Changing it replaces the resource.
    #[track_caller] pub fn in_transit_encryption(self, value: impl IntoVal<cfn_location_efs::InTransitEncryption>) -> Self { with(self, "InTransitEncryption", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_efs::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationEfs`].
pub mod cfn_location_efs {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    mod of { pub enum Ec2Config {} pub enum InTransitEncryption {} }

    /// `Ec2Config`.
    pub type Ec2Config = Fields<of::Ec2Config>;
    impl Ec2Config {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_arns: impl IntoVal<List<String>>, subnet_arn: impl IntoVal<String>) -> Self { with(with(empty(), "SecurityGroupArns", security_group_arns), "SubnetArn", subnet_arn) }
        /// `SecurityGroupArns`: mandatory, 1 to 5 items, each at most 128 characters, each matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:security-group/.*$`.
        #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
        /// `SubnetArn`: mandatory, at most 128 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:subnet/.*$`.
        #[track_caller] pub fn subnet_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetArn", value) }
    }

    /// Words of `InTransitEncryption`.
    pub type InTransitEncryption = Word<fn(of::InTransitEncryption)>;
    impl InTransitEncryption {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `TLS1_2`
        pub const Tls1_2: Self = word("TLS1_2");
    }
}

/// [`AWS::DataSync::LocationFSxLustre`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationFSxLustre = Handle<of::CfnLocationFSxLustre>;
impl cfn::ResourceType for of::CfnLocationFSxLustre { const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre"; type Tags = cfn::TagList; type Props = CfnLocationFSxLustreProps; type Reference = String; }
impl CfnLocationFSxLustre {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
}

/// Properties of [`CfnLocationFSxLustre`].
///
/// Mandatory: `SecurityGroupArns`.
///
/// A change replaces the resource: `FsxFilesystemArn`, `SecurityGroupArns`, `Subdirectory`.
pub type CfnLocationFSxLustreProps = Fields<of::CfnLocationFSxLustre>;
impl CfnLocationFSxLustreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(security_group_arns: impl IntoVal<List<String>>) -> Self { with(empty(), "SecurityGroupArns", security_group_arns) }
    /// `FsxFilesystemArn`: at most 128 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn fsx_filesystem_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FsxFilesystemArn", value) }
    /// `SecurityGroupArns`: mandatory, 1 to 5 items, each at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_f_sx_lustre::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationFSxLustre`].
pub mod cfn_location_f_sx_lustre {
    pub use super::cfn_agent::{Tag};
}

/// [`AWS::DataSync::LocationFSxONTAP`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationFSxOntap = Handle<of::CfnLocationFSxOntap>;
impl cfn::ResourceType for of::CfnLocationFSxOntap { const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP"; type Tags = cfn::TagList; type Props = CfnLocationFSxOntapProps; type Reference = String; }
impl CfnLocationFSxOntap {
    /// The attribute `FsxFilesystemArn`.
    #[inline] pub fn attr_fsx_filesystem_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FsxFilesystemArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `Protocol.SMB.CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_protocol_smb_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Protocol.SMB.CmkSecretConfig.SecretArn") }
    /// The attribute `Protocol.SMB.ManagedSecretConfig`.
    #[inline] pub fn attr_protocol_smb_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "Protocol.SMB.ManagedSecretConfig") }
}

/// Properties of [`CfnLocationFSxOntap`].
///
/// Mandatory: `SecurityGroupArns`, `StorageVirtualMachineArn`.
///
/// A change replaces the resource: `Protocol`, `SecurityGroupArns`, `StorageVirtualMachineArn`, `Subdirectory`.
pub type CfnLocationFSxOntapProps = Fields<of::CfnLocationFSxOntap>;
impl CfnLocationFSxOntapProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(security_group_arns: impl IntoVal<List<String>>, storage_virtual_machine_arn: impl IntoVal<String>) -> Self { with(with(empty(), "SecurityGroupArns", security_group_arns), "StorageVirtualMachineArn", storage_virtual_machine_arn) }
    /// `Protocol`. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_location_f_sx_ontap::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `SecurityGroupArns`: mandatory, 1 to 5 items, each at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
    /// `StorageVirtualMachineArn`: mandatory, at most 162 characters. Changing it replaces the resource.
    #[track_caller] pub fn storage_virtual_machine_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StorageVirtualMachineArn", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_f_sx_ontap::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationFSxOntap`].
pub mod cfn_location_f_sx_ontap {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    pub use super::cfn_location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
    mod of { pub enum Nfs {} pub enum NfsMountOptions {} impl ias_core::Optional for NfsMountOptions {} pub enum NfsMountOptionsVersion {} pub enum Protocol {} impl ias_core::Optional for Protocol {} pub enum Smb {} pub enum SmbMountOptions {} impl ias_core::Optional for SmbMountOptions {} pub enum SmbMountOptionsVersion {} }

    /// `NFS`.
    pub type Nfs = Fields<of::Nfs>;
    impl Nfs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mount_options: impl IntoVal<NfsMountOptions>) -> Self { with(empty(), "MountOptions", mount_options) }
        /// `MountOptions`: mandatory.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<NfsMountOptions>) -> Self { with(self, "MountOptions", value) }
    }

    /// `NfsMountOptions`.
    pub type NfsMountOptions = Fields<of::NfsMountOptions>;
    impl NfsMountOptions {
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<NfsMountOptionsVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Version`.
    pub type NfsMountOptionsVersion = Word<fn(of::NfsMountOptionsVersion)>;
    impl NfsMountOptionsVersion {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `NFS3`
        pub const Nfs3: Self = word("NFS3");
        /// `NFS4_0`
        pub const Nfs4_0: Self = word("NFS4_0");
        /// `NFS4_1`
        pub const Nfs4_1: Self = word("NFS4_1");
    }

    /// `Protocol`.
    pub type Protocol = Fields<of::Protocol>;
    impl Protocol {
        /// `NFS`.
        #[track_caller] pub fn nfs(self, value: impl IntoVal<Nfs>) -> Self { with(self, "NFS", value) }
        /// `SMB`.
        #[track_caller] pub fn smb(self, value: impl IntoVal<Smb>) -> Self { with(self, "SMB", value) }
    }

    /// `SMB`.
    pub type Smb = Fields<of::Smb>;
    impl Smb {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user: impl IntoVal<String>, mount_options: impl IntoVal<SmbMountOptions>) -> Self { with(with(empty(), "User", user), "MountOptions", mount_options) }
        /// `CmkSecretConfig`.
        #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
        /// `CustomSecretConfig`.
        #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
        /// `Domain`: at most 253 characters, matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `MountOptions`: mandatory.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<SmbMountOptions>) -> Self { with(self, "MountOptions", value) }
        /// `Password`: at most 104 characters, matches `^.{0,104}$`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `User`: mandatory, at most 104 characters, matches `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }

    /// `SmbMountOptions`.
    pub type SmbMountOptions = Fields<of::SmbMountOptions>;
    impl SmbMountOptions {
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<SmbMountOptionsVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Version`.
    pub type SmbMountOptionsVersion = Word<fn(of::SmbMountOptionsVersion)>;
    impl SmbMountOptionsVersion {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `SMB2`
        pub const Smb2: Self = word("SMB2");
        /// `SMB3`
        pub const Smb3: Self = word("SMB3");
    }
}

/// [`AWS::DataSync::LocationFSxOpenZFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationFSxOpenZfs = Handle<of::CfnLocationFSxOpenZfs>;
impl cfn::ResourceType for of::CfnLocationFSxOpenZfs { const TYPE: &'static str = "AWS::DataSync::LocationFSxOpenZFS"; type Tags = cfn::TagList; type Props = CfnLocationFSxOpenZfsProps; type Reference = String; }
impl CfnLocationFSxOpenZfs {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
}

/// Properties of [`CfnLocationFSxOpenZfs`].
///
/// Mandatory: `SecurityGroupArns`, `Protocol`.
///
/// A change replaces the resource: `FsxFilesystemArn`, `Protocol`, `SecurityGroupArns`, `Subdirectory`.
pub type CfnLocationFSxOpenZfsProps = Fields<of::CfnLocationFSxOpenZfs>;
impl CfnLocationFSxOpenZfsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(security_group_arns: impl IntoVal<List<String>>, protocol: impl IntoVal<cfn_location_f_sx_open_zfs::Protocol>) -> Self { with(with(empty(), "SecurityGroupArns", security_group_arns), "Protocol", protocol) }
    /// `FsxFilesystemArn`: at most 128 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn fsx_filesystem_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FsxFilesystemArn", value) }
    /// `Protocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_location_f_sx_open_zfs::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `SecurityGroupArns`: mandatory, 1 to 5 items, each at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_f_sx_open_zfs::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationFSxOpenZfs`].
pub mod cfn_location_f_sx_open_zfs {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    mod of { pub enum MountOptions {} impl ias_core::Optional for MountOptions {} pub enum MountOptionsVersion {} pub enum Nfs {} pub enum Protocol {} impl ias_core::Optional for Protocol {} }

    /// `MountOptions`.
    pub type MountOptions = Fields<of::MountOptions>;
    impl MountOptions {
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<MountOptionsVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Version`.
    pub type MountOptionsVersion = Word<fn(of::MountOptionsVersion)>;
    impl MountOptionsVersion {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `NFS3`
        pub const Nfs3: Self = word("NFS3");
        /// `NFS4_0`
        pub const Nfs4_0: Self = word("NFS4_0");
        /// `NFS4_1`
        pub const Nfs4_1: Self = word("NFS4_1");
        /// `NFS4_2`
        pub const Nfs4_2: Self = word("NFS4_2");
    }

    /// `NFS`.
    pub type Nfs = Fields<of::Nfs>;
    impl Nfs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mount_options: impl IntoVal<MountOptions>) -> Self { with(empty(), "MountOptions", mount_options) }
        /// `MountOptions`: mandatory.
        #[track_caller] pub fn mount_options(self, value: impl IntoVal<MountOptions>) -> Self { with(self, "MountOptions", value) }
    }

    /// `Protocol`.
    pub type Protocol = Fields<of::Protocol>;
    impl Protocol {
        /// `NFS`.
        #[track_caller] pub fn nfs(self, value: impl IntoVal<Nfs>) -> Self { with(self, "NFS", value) }
    }
}

/// [`AWS::DataSync::LocationFSxWindows`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationFSxWindows = Handle<of::CfnLocationFSxWindows>;
impl cfn::ResourceType for of::CfnLocationFSxWindows { const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows"; type Tags = cfn::TagList; type Props = CfnLocationFSxWindowsProps; type Reference = String; }
impl CfnLocationFSxWindows {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CmkSecretConfig.SecretArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `ManagedSecretConfig`.
    #[inline] pub fn attr_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedSecretConfig") }
}

/// Properties of [`CfnLocationFSxWindows`].
///
/// Mandatory: `User`, `SecurityGroupArns`.
///
/// A change replaces the resource: `Domain`, `FsxFilesystemArn`, `Password`, `SecurityGroupArns`, `Subdirectory`, `User`.
pub type CfnLocationFSxWindowsProps = Fields<of::CfnLocationFSxWindows>;
impl CfnLocationFSxWindowsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user: impl IntoVal<String>, security_group_arns: impl IntoVal<List<String>>) -> Self { with(with(empty(), "User", user), "SecurityGroupArns", security_group_arns) }
    /// `CmkSecretConfig`.
    #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<cfn_location_f_sx_windows::CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
    /// `CustomSecretConfig`.
    #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<cfn_location_f_sx_windows::CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
    /// `Domain`: at most 253 characters, matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `FsxFilesystemArn`: at most 128 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):fsx:[a-z\-0-9]*:[0-9]{12}:file-system/fs-.*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn fsx_filesystem_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FsxFilesystemArn", value) }
    /// `Password`: at most 104 characters, matches `^.{0,104}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `SecurityGroupArns`: mandatory, 1 to 5 items, each at most 128 characters, each matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:security-group/.*$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_f_sx_windows::Tag>>) -> Self { with(self, "Tags", value) }
    /// `User`: mandatory, at most 104 characters, matches `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`. Changing it replaces the resource.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
}

/// Types of [`CfnLocationFSxWindows`].
pub mod cfn_location_f_sx_windows {
    pub use super::cfn_agent::{Tag};
    pub use super::cfn_location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
}

/// [`AWS::DataSync::LocationHDFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationHdfs = Handle<of::CfnLocationHdfs>;
impl cfn::ResourceType for of::CfnLocationHdfs { const TYPE: &'static str = "AWS::DataSync::LocationHDFS"; type Tags = cfn::TagList; type Props = CfnLocationHdfsProps; type Reference = String; }
impl CfnLocationHdfs {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CmkSecretConfig.SecretArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `ManagedSecretConfig`.
    #[inline] pub fn attr_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedSecretConfig") }
}

/// Properties of [`CfnLocationHdfs`].
///
/// Mandatory: `NameNodes`, `AuthenticationType`, `AgentArns`.
pub type CfnLocationHdfsProps = Fields<of::CfnLocationHdfs>;
/// What [`CfnLocationHdfsProps`] cannot do without.
pub struct CfnLocationHdfsPropsRequired<A, B, C> {
    /// `NameNodes`: at least 1 item.
    pub name_nodes: A,
    /// `AuthenticationType`.
    pub authentication_type: B,
    /// `AgentArns`: 1 to 8 items, each at most 128 characters.
    pub agent_arns: C,
}
impl CfnLocationHdfsProps {
    /// Takes what is mandatory, by name: [`CfnLocationHdfsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_location_hdfs::NameNode>>, B: IntoVal<cfn_location_hdfs::AuthenticationType>, C: IntoVal<List<String>>>(required: CfnLocationHdfsPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "NameNodes", required.name_nodes), "AuthenticationType", required.authentication_type), "AgentArns", required.agent_arns) }
    /// `AgentArns`: mandatory, 1 to 8 items, each at most 128 characters.
    #[track_caller] pub fn agent_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AgentArns", value) }
    /// `AuthenticationType`: mandatory.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_location_hdfs::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `BlockSize`: 1048576 to 1073741824.
    #[track_caller] pub fn block_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockSize", value) }
    /// `CmkSecretConfig`.
    #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<cfn_location_hdfs::CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
    /// `CustomSecretConfig`.
    #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<cfn_location_hdfs::CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
    /// `KerberosKeytab`: at most 87384 characters. Write-only.
    #[track_caller] pub fn kerberos_keytab(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosKeytab", value) }
    /// `KerberosKrb5Conf`: at most 174764 characters. Write-only.
    #[track_caller] pub fn kerberos_krb5_conf(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosKrb5Conf", value) }
    /// `KerberosPrincipal`: 1 to 256 characters, matches `^.+$`.
    #[track_caller] pub fn kerberos_principal(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosPrincipal", value) }
    /// `KmsKeyProviderUri`: 1 to 255 characters.
    #[track_caller] pub fn kms_key_provider_uri(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyProviderUri", value) }
    /// `NameNodes`: mandatory, at least 1 item.
    #[track_caller] pub fn name_nodes(self, value: impl IntoVal<List<cfn_location_hdfs::NameNode>>) -> Self { with(self, "NameNodes", value) }
    /// `QopConfiguration`.
    #[track_caller] pub fn qop_configuration(self, value: impl IntoVal<cfn_location_hdfs::QopConfiguration>) -> Self { with(self, "QopConfiguration", value) }
    /// `ReplicationFactor`: 1 to 512, default `3`.
    #[track_caller] pub fn replication_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ReplicationFactor", value) }
    /// `SimpleUser`: 1 to 256 characters, matches `^[_.A-Za-z0-9][-_.A-Za-z0-9]*$`.
    #[track_caller] pub fn simple_user(self, value: impl IntoVal<String>) -> Self { with(self, "SimpleUser", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_hdfs::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationHdfs`].
pub mod cfn_location_hdfs {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
    mod of { pub enum AuthenticationType {} pub enum NameNode {} pub enum QopConfiguration {} impl ias_core::Optional for QopConfiguration {} pub enum QopConfigurationDataTransferProtection {} pub enum QopConfigurationRpcProtection {} pub enum Tag {} }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `SIMPLE`
        pub const Simple: Self = word("SIMPLE");
        /// `KERBEROS`
        pub const Kerberos: Self = word("KERBEROS");
    }

    /// `NameNode`.
    pub type NameNode = Fields<of::NameNode>;
    impl NameNode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hostname: impl IntoVal<String>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "Hostname", hostname), "Port", port) }
        /// `Hostname`: mandatory, 1 to 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`.
        #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
        /// `Port`: mandatory, 1 to 65536.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `QopConfiguration`.
    pub type QopConfiguration = Fields<of::QopConfiguration>;
    impl QopConfiguration {
        /// `DataTransferProtection`: default `"PRIVACY"`.
        #[track_caller] pub fn data_transfer_protection(self, value: impl IntoVal<QopConfigurationDataTransferProtection>) -> Self { with(self, "DataTransferProtection", value) }
        /// `RpcProtection`: default `"PRIVACY"`.
        #[track_caller] pub fn rpc_protection(self, value: impl IntoVal<QopConfigurationRpcProtection>) -> Self { with(self, "RpcProtection", value) }
    }

    /// Words of `DataTransferProtection`.
    pub type QopConfigurationDataTransferProtection = Word<fn(of::QopConfigurationDataTransferProtection)>;
    impl QopConfigurationDataTransferProtection {
        /// `AUTHENTICATION`
        pub const Authentication: Self = word("AUTHENTICATION");
        /// `INTEGRITY`
        pub const Integrity: Self = word("INTEGRITY");
        /// `PRIVACY`
        pub const Privacy: Self = word("PRIVACY");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `RpcProtection`.
    pub type QopConfigurationRpcProtection = Word<fn(of::QopConfigurationRpcProtection)>;
    impl QopConfigurationRpcProtection {
        /// `AUTHENTICATION`
        pub const Authentication: Self = word("AUTHENTICATION");
        /// `INTEGRITY`
        pub const Integrity: Self = word("INTEGRITY");
        /// `PRIVACY`
        pub const Privacy: Self = word("PRIVACY");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s+=._:/-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9\s+=._:@/-]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataSync::LocationNFS`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationNfs = Handle<of::CfnLocationNfs>;
impl cfn::ResourceType for of::CfnLocationNfs { const TYPE: &'static str = "AWS::DataSync::LocationNFS"; type Tags = cfn::TagList; type Props = CfnLocationNfsProps; type Reference = Is<kinds::LocationNfsLocationArn>; }
impl CfnLocationNfs {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<Is<kinds::LocationNfsLocationArn>> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
}

/// Properties of [`CfnLocationNfs`].
///
/// Mandatory: `OnPremConfig`.
///
/// A change replaces the resource: `ServerHostname`.
pub type CfnLocationNfsProps = Fields<of::CfnLocationNfs>;
impl CfnLocationNfsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(on_prem_config: impl IntoVal<cfn_location_nfs::OnPremConfig>) -> Self { with(empty(), "OnPremConfig", on_prem_config) }
    /// `MountOptions`: default `{"Version":"AUTOMATIC"}`.
    #[track_caller] pub fn mount_options(self, value: impl IntoVal<cfn_location_nfs::MountOptions>) -> Self { with(self, "MountOptions", value) }
    /// `OnPremConfig`: mandatory.
    #[track_caller] pub fn on_prem_config(self, value: impl IntoVal<cfn_location_nfs::OnPremConfig>) -> Self { with(self, "OnPremConfig", value) }
    /// `ServerHostname`: at most 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn server_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ServerHostname", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_nfs::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationNfs`].
pub mod cfn_location_nfs {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    pub use super::cfn_location_f_sx_open_zfs::{MountOptions, MountOptionsVersion};
    mod of { pub enum OnPremConfig {} }

    /// `OnPremConfig`.
    pub type OnPremConfig = Fields<of::OnPremConfig>;
    impl OnPremConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_arns: impl IntoVal<List<Is<kinds::DataSyncAgentArn>>>) -> Self { with(empty(), "AgentArns", agent_arns) }
        /// `AgentArns`: mandatory, 1 to 8 items, each at most 128 characters.
        #[track_caller] pub fn agent_arns(self, value: impl IntoVal<List<Is<kinds::DataSyncAgentArn>>>) -> Self { with(self, "AgentArns", value) }
    }
}

/// [`AWS::DataSync::LocationObjectStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationObjectStorage = Handle<of::CfnLocationObjectStorage>;
impl cfn::ResourceType for of::CfnLocationObjectStorage { const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage"; type Tags = cfn::TagList; type Props = CfnLocationObjectStorageProps; type Reference = String; }
impl CfnLocationObjectStorage {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CmkSecretConfig.SecretArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `ManagedSecretConfig`.
    #[inline] pub fn attr_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedSecretConfig") }
}

/// Properties of [`CfnLocationObjectStorage`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `BucketName`, `ServerHostname`.
pub type CfnLocationObjectStorageProps = Fields<of::CfnLocationObjectStorage>;
impl CfnLocationObjectStorageProps {
    /// `AccessKey`: 1 to 200 characters, matches `^.+$`.
    #[track_caller] pub fn access_key(self, value: impl IntoVal<String>) -> Self { with(self, "AccessKey", value) }
    /// `AgentArns`: 1 to 8 items, each at most 128 characters.
    #[track_caller] pub fn agent_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AgentArns", value) }
    /// `BucketName`: 3 to 63 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    /// `CmkSecretConfig`.
    #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<cfn_location_object_storage::CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
    /// `CustomSecretConfig`.
    #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<cfn_location_object_storage::CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
    /// `FederatedIdentity`.
    #[track_caller] pub fn federated_identity(self, value: impl IntoVal<cfn_location_object_storage::ObjectStorageFederatedIdentityConfig>) -> Self { with(self, "FederatedIdentity", value) }
    /// `SecretKey`: 8 to 200 characters, matches `^.+$`. Write-only.
    #[track_caller] pub fn secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretKey", value) }
    /// `ServerCertificate`: at most 32768 characters.
    #[track_caller] pub fn server_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "ServerCertificate", value) }
    /// `ServerHostname`: at most 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn server_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ServerHostname", value) }
    /// `ServerPort`: 1 to 65536.
    #[track_caller] pub fn server_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ServerPort", value) }
    /// `ServerProtocol`.
    #[track_caller] pub fn server_protocol(self, value: impl IntoVal<cfn_location_object_storage::ServerProtocol>) -> Self { with(self, "ServerProtocol", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_object_storage::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationObjectStorage`].
pub mod cfn_location_object_storage {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    pub use super::cfn_location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
    mod of { pub enum GoogleOidcConfig {} pub enum ObjectStorageExternalIdentityConfig {} impl ias_core::Optional for ObjectStorageExternalIdentityConfig {} pub enum ObjectStorageFederatedIdentityConfig {} impl ias_core::Optional for ObjectStorageFederatedIdentityConfig {} pub enum ServerProtocol {} }

    /// `GoogleOidcConfig`.
    pub type GoogleOidcConfig = Fields<of::GoogleOidcConfig>;
    /// What [`GoogleOidcConfig`] cannot do without.
    pub struct GoogleOidcConfigRequired<A, B, C, D> {
        /// `ProjectName`: 6 to 30 characters, matches `^[a-z][a-z0-9-]{4,28}[a-z0-9]$`.
        pub project_name: A,
        /// `ProjectNumber`: 1 to 20 characters, matches `^[0-9]+$`.
        pub project_number: B,
        /// `IdentityPoolName`: 4 to 32 characters, matches `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`.
        pub identity_pool_name: C,
        /// `IdentityProviderName`: 4 to 32 characters, matches `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`.
        pub identity_provider_name: D,
    }
    impl GoogleOidcConfig {
        /// Takes what is mandatory, by name: [`GoogleOidcConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: GoogleOidcConfigRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ProjectName", required.project_name), "ProjectNumber", required.project_number), "IdentityPoolName", required.identity_pool_name), "IdentityProviderName", required.identity_provider_name) }
        /// `IdentityPoolName`: mandatory, 4 to 32 characters, matches `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`.
        #[track_caller] pub fn identity_pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityPoolName", value) }
        /// `IdentityProviderName`: mandatory, 4 to 32 characters, matches `^(?!gcp-)[a-z][a-z0-9-]{2,30}[a-z0-9]$`.
        #[track_caller] pub fn identity_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProviderName", value) }
        /// `ProjectName`: mandatory, 6 to 30 characters, matches `^[a-z][a-z0-9-]{4,28}[a-z0-9]$`.
        #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
        /// `ProjectNumber`: mandatory, 1 to 20 characters, matches `^[0-9]+$`.
        #[track_caller] pub fn project_number(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectNumber", value) }
    }

    /// `ObjectStorageExternalIdentityConfig`.
    pub type ObjectStorageExternalIdentityConfig = Fields<of::ObjectStorageExternalIdentityConfig>;
    impl ObjectStorageExternalIdentityConfig {
        /// `GoogleOidc`.
        #[track_caller] pub fn google_oidc(self, value: impl IntoVal<GoogleOidcConfig>) -> Self { with(self, "GoogleOidc", value) }
    }

    /// `ObjectStorageFederatedIdentityConfig`.
    pub type ObjectStorageFederatedIdentityConfig = Fields<of::ObjectStorageFederatedIdentityConfig>;
    impl ObjectStorageFederatedIdentityConfig {
        /// `AwsIamRole`: at most 2048 characters, matches `^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*|)$`.
        #[track_caller] pub fn aws_iam_role(self, value: impl IntoVal<String>) -> Self { with(self, "AwsIamRole", value) }
        /// `ExternalIdentity`.
        #[track_caller] pub fn external_identity(self, value: impl IntoVal<ObjectStorageExternalIdentityConfig>) -> Self { with(self, "ExternalIdentity", value) }
    }

    /// Words of `ServerProtocol`.
    pub type ServerProtocol = Word<fn(of::ServerProtocol)>;
    impl ServerProtocol {
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
    }
}

/// [`AWS::DataSync::LocationS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationS3 = Handle<of::CfnLocationS3>;
impl cfn::ResourceType for of::CfnLocationS3 { const TYPE: &'static str = "AWS::DataSync::LocationS3"; type Tags = cfn::TagList; type Props = CfnLocationS3Props; type Reference = Is<kinds::LocationS3LocationArn>; }
impl CfnLocationS3 {
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<Is<kinds::LocationS3LocationArn>> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
}

/// Properties of [`CfnLocationS3`].
///
/// Mandatory: `S3Config`.
///
/// A change replaces the resource: `S3BucketArn`, `S3Config`, `S3StorageClass`, `Subdirectory`.
pub type CfnLocationS3Props = Fields<of::CfnLocationS3>;
impl CfnLocationS3Props {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(s3_config: impl IntoVal<cfn_location_s3::S3Config>) -> Self { with(empty(), "S3Config", s3_config) }
    /// `S3BucketArn`: at most 156 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):s3:[a-z\-0-9]*:[0-9]*:.*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "S3BucketArn", value) }
    /// `S3Config`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn s3_config(self, value: impl IntoVal<cfn_location_s3::S3Config>) -> Self { with(self, "S3Config", value) }
    /// `S3StorageClass`: default `"STANDARD"`. Changing it replaces the resource.
    #[track_caller] pub fn s3_storage_class(self, value: impl IntoVal<cfn_location_s3::S3StorageClass>) -> Self { with(self, "S3StorageClass", value) }
    /// `Subdirectory`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_s3::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLocationS3`].
pub mod cfn_location_s3 {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    mod of { pub enum S3Config {} pub enum S3StorageClass {} }

    /// `S3Config`.
    pub type S3Config = Fields<of::S3Config>;
    impl S3Config {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_access_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "BucketAccessRoleArn", bucket_access_role_arn) }
        /// `BucketAccessRoleArn`: mandatory, at most 2048 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`.
        #[track_caller] pub fn bucket_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "BucketAccessRoleArn", value) }
    }

    /// Words of `S3StorageClass`.
    pub type S3StorageClass = Word<fn(of::S3StorageClass)>;
    impl S3StorageClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `STANDARD_IA`
        pub const StandardIa: Self = word("STANDARD_IA");
        /// `ONEZONE_IA`
        pub const OnezoneIa: Self = word("ONEZONE_IA");
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
        /// `GLACIER`
        pub const Glacier: Self = word("GLACIER");
        /// `GLACIER_INSTANT_RETRIEVAL`
        pub const GlacierInstantRetrieval: Self = word("GLACIER_INSTANT_RETRIEVAL");
        /// `DEEP_ARCHIVE`
        pub const DeepArchive: Self = word("DEEP_ARCHIVE");
    }
}

/// [`AWS::DataSync::LocationSMB`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html).
///
/// What `Ref` returns: `LocationArn`.
pub type CfnLocationSmb = Handle<of::CfnLocationSmb>;
impl cfn::ResourceType for of::CfnLocationSmb { const TYPE: &'static str = "AWS::DataSync::LocationSMB"; type Tags = cfn::TagList; type Props = CfnLocationSmbProps; type Reference = String; }
impl CfnLocationSmb {
    /// The attribute `CmkSecretConfig.SecretArn`.
    #[inline] pub fn attr_cmk_secret_config_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CmkSecretConfig.SecretArn") }
    /// The attribute `LocationArn`.
    #[inline] pub fn attr_location_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LocationArn") }
    /// The attribute `LocationUri`.
    #[inline] pub fn attr_location_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LocationUri") }
    /// The attribute `ManagedSecretConfig`.
    #[inline] pub fn attr_managed_secret_config(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedSecretConfig") }
}

/// Properties of [`CfnLocationSmb`].
///
/// Mandatory: `AgentArns`.
///
/// A change replaces the resource: `ServerHostname`.
pub type CfnLocationSmbProps = Fields<of::CfnLocationSmb>;
impl CfnLocationSmbProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(agent_arns: impl IntoVal<List<String>>) -> Self { with(empty(), "AgentArns", agent_arns) }
    /// `AgentArns`: mandatory, 1 to 8 items, each at most 128 characters.
    #[track_caller] pub fn agent_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AgentArns", value) }
    /// `AuthenticationType`.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_location_smb::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `CmkSecretConfig`.
    #[track_caller] pub fn cmk_secret_config(self, value: impl IntoVal<cfn_location_smb::CmkSecretConfig>) -> Self { with(self, "CmkSecretConfig", value) }
    /// `CustomSecretConfig`.
    #[track_caller] pub fn custom_secret_config(self, value: impl IntoVal<cfn_location_smb::CustomSecretConfig>) -> Self { with(self, "CustomSecretConfig", value) }
    /// `DnsIpAddresses`: at most 2 items, each 7 to 15 characters, each matches `\A(25[0-5]|2[0-4]\d|[0-1]?\d?\d)(\.(25[0-5]|2[0-4]\d|[0-1]?\d?\d)){3}\Z`, default `null`.
    #[track_caller] pub fn dns_ip_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DnsIpAddresses", value) }
    /// `Domain`: at most 253 characters, matches `^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9-]*[A-Za-z0-9]$`.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `KerberosKeytab`: at most 87384 characters. Write-only.
    #[track_caller] pub fn kerberos_keytab(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosKeytab", value) }
    /// `KerberosKrb5Conf`: at most 174764 characters. Write-only.
    #[track_caller] pub fn kerberos_krb5_conf(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosKrb5Conf", value) }
    /// `KerberosPrincipal`: 1 to 256 characters, matches `^.+$`.
    #[track_caller] pub fn kerberos_principal(self, value: impl IntoVal<String>) -> Self { with(self, "KerberosPrincipal", value) }
    /// `MountOptions`: default `{"Version":"AUTOMATIC"}`.
    #[track_caller] pub fn mount_options(self, value: impl IntoVal<cfn_location_smb::MountOptions>) -> Self { with(self, "MountOptions", value) }
    /// `Password`: at most 104 characters, matches `^.{0,104}$`. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `ServerHostname`: at most 255 characters, matches `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn server_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ServerHostname", value) }
    /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. Write-only.
    #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_location_smb::Tag>>) -> Self { with(self, "Tags", value) }
    /// `User`: at most 104 characters, matches `^[^\x5B\x5D\\/:;|=,+*?]{1,104}$`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
}

/// Types of [`CfnLocationSmb`].
pub mod cfn_location_smb {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    pub use super::cfn_location_azure_blob::{CmkSecretConfig, CustomSecretConfig};
    mod of { pub enum AuthenticationType {} pub enum MountOptions {} impl ias_core::Optional for MountOptions {} pub enum MountOptionsVersion {} }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `NTLM`
        pub const Ntlm: Self = word("NTLM");
        /// `KERBEROS`
        pub const Kerberos: Self = word("KERBEROS");
    }

    /// `MountOptions`.
    pub type MountOptions = Fields<of::MountOptions>;
    impl MountOptions {
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<MountOptionsVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Version`.
    pub type MountOptionsVersion = Word<fn(of::MountOptionsVersion)>;
    impl MountOptionsVersion {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `SMB1`
        pub const Smb1: Self = word("SMB1");
        /// `SMB2_0`
        pub const Smb2_0: Self = word("SMB2_0");
        /// `SMB2`
        pub const Smb2: Self = word("SMB2");
        /// `SMB3`
        pub const Smb3: Self = word("SMB3");
    }
}

/// [`AWS::DataSync::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html).
///
/// What `Ref` returns: `TaskArn`.
pub type CfnTask = Handle<of::CfnTask>;
impl cfn::ResourceType for of::CfnTask { const TYPE: &'static str = "AWS::DataSync::Task"; type Tags = cfn::TagList; type Props = CfnTaskProps; type Reference = Is<kinds::DataSyncTaskArn>; }
impl CfnTask {
    /// The attribute `DestinationNetworkInterfaceArns`.
    #[inline] pub fn attr_destination_network_interface_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DestinationNetworkInterfaceArns") }
    /// The attribute `SourceNetworkInterfaceArns`.
    #[inline] pub fn attr_source_network_interface_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SourceNetworkInterfaceArns") }
    /// The attribute `Status`: one of `AVAILABLE`, `CREATING`, `QUEUED`, `RUNNING`, `UNAVAILABLE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TaskArn`.
    #[inline] pub fn attr_task_arn(&self) -> Val<Is<kinds::DataSyncTaskArn>> { cfn::attribute(&self.0, "TaskArn") }
}

/// Properties of [`CfnTask`].
///
/// Mandatory: `DestinationLocationArn`, `SourceLocationArn`.
///
/// A change replaces the resource: `DestinationLocationArn`, `SourceLocationArn`, `TaskMode`.
pub type CfnTaskProps = Fields<of::CfnTask>;
impl CfnTaskProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_location_arn: impl IntoVal<Is<kinds::LocationEfsLocationArnOrLocationS3LocationArn>>, source_location_arn: impl IntoVal<Is<kinds::LocationNfsLocationArnOrLocationS3LocationArn>>) -> Self { with(with(empty(), "DestinationLocationArn", destination_location_arn), "SourceLocationArn", source_location_arn) }
    /// `CloudWatchLogGroupArn`: at most 562 characters.
    #[track_caller] pub fn cloud_watch_log_group_arn(self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(self, "CloudWatchLogGroupArn", value) }
    /// `DestinationLocationArn`: mandatory, at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn destination_location_arn(self, value: impl IntoVal<Is<kinds::LocationEfsLocationArnOrLocationS3LocationArn>>) -> Self { with(self, "DestinationLocationArn", value) }
    /// `Excludes`: at most 1 item.
    #[track_caller] pub fn excludes(self, value: impl IntoVal<List<cfn_task::FilterRule>>) -> Self { with(self, "Excludes", value) }
    /// `Includes`: at most 1 item.
    #[track_caller] pub fn includes(self, value: impl IntoVal<List<cfn_task::FilterRule>>) -> Self { with(self, "Includes", value) }
    /// `ManifestConfig`.
    #[track_caller] pub fn manifest_config(self, value: impl IntoVal<cfn_task::ManifestConfig>) -> Self { with(self, "ManifestConfig", value) }
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9\s+=._:@/-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_task::Options>) -> Self { with(self, "Options", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_task::TaskSchedule>) -> Self { with(self, "Schedule", value) }
    /// `SourceLocationArn`: mandatory, at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn source_location_arn(self, value: impl IntoVal<Is<kinds::LocationNfsLocationArnOrLocationS3LocationArn>>) -> Self { with(self, "SourceLocationArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskMode`. Changing it replaces the resource.
    #[track_caller] pub fn task_mode(self, value: impl IntoVal<cfn_task::TaskMode>) -> Self { with(self, "TaskMode", value) }
    /// `TaskReportConfig`.
    #[track_caller] pub fn task_report_config(self, value: impl IntoVal<cfn_task::TaskReportConfig>) -> Self { with(self, "TaskReportConfig", value) }
}

/// Types of [`CfnTask`].
pub mod cfn_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{Tag};
    mod of { pub enum FilterRule {} impl ias_core::Optional for FilterRule {} pub enum FilterRuleFilterType {} pub enum ManifestConfig {} pub enum ManifestConfigAction {} pub enum ManifestConfigFormat {} pub enum ManifestConfigSource {} impl ias_core::Optional for ManifestConfigSource {} pub enum ManifestConfigSourceS3 {} impl ias_core::Optional for ManifestConfigSourceS3 {} pub enum Options {} impl ias_core::Optional for Options {} pub enum OptionsAtime {} pub enum OptionsGid {} pub enum OptionsLogLevel {} pub enum OptionsMtime {} pub enum OptionsObjectMetadata {} pub enum OptionsObjectTags {} pub enum OptionsOverwriteMode {} pub enum OptionsPosixPermissions {} pub enum OptionsPreserveDeletedFiles {} pub enum OptionsPreserveDevices {} pub enum OptionsSecurityDescriptorCopyFlags {} pub enum OptionsTaskQueueing {} pub enum OptionsTransferMode {} pub enum OptionsUid {} pub enum OptionsVerifyMode {} pub enum TaskMode {} pub enum TaskReportConfig {} pub enum TaskReportConfigDestination {} impl ias_core::Optional for TaskReportConfigDestination {} pub enum TaskReportConfigDestinationS3 {} impl ias_core::Optional for TaskReportConfigDestinationS3 {} pub enum TaskReportConfigObjectVersionIds {} pub enum TaskReportConfigOutputType {} pub enum TaskReportConfigOverrides {} impl ias_core::Optional for TaskReportConfigOverrides {} pub enum TaskReportConfigOverridesDeleted {} impl ias_core::Optional for TaskReportConfigOverridesDeleted {} pub enum TaskReportConfigOverridesDeletedReportLevel {} pub enum TaskReportConfigOverridesSkipped {} impl ias_core::Optional for TaskReportConfigOverridesSkipped {} pub enum TaskReportConfigOverridesSkippedReportLevel {} pub enum TaskReportConfigOverridesTransferred {} impl ias_core::Optional for TaskReportConfigOverridesTransferred {} pub enum TaskReportConfigOverridesTransferredReportLevel {} pub enum TaskReportConfigOverridesVerified {} impl ias_core::Optional for TaskReportConfigOverridesVerified {} pub enum TaskReportConfigOverridesVerifiedReportLevel {} pub enum TaskReportConfigReportLevel {} pub enum TaskSchedule {} impl ias_core::Optional for TaskSchedule {} pub enum TaskScheduleStatus {} }

    /// `FilterRule`.
    pub type FilterRule = Fields<of::FilterRule>;
    impl FilterRule {
        /// `FilterType`: at most 128 characters, matches `^[A-Z0-9_]+$`.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<FilterRuleFilterType>) -> Self { with(self, "FilterType", value) }
        /// `Value`: at most 409600 characters, matches `^[^\x00]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `FilterType`.
    pub type FilterRuleFilterType = Word<fn(of::FilterRuleFilterType)>;
    impl FilterRuleFilterType {
        /// `SIMPLE_PATTERN`
        pub const SimplePattern: Self = word("SIMPLE_PATTERN");
    }

    /// `ManifestConfig`.
    pub type ManifestConfig = Fields<of::ManifestConfig>;
    impl ManifestConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<ManifestConfigSource>) -> Self { with(empty(), "Source", source) }
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<ManifestConfigAction>) -> Self { with(self, "Action", value) }
        /// `Format`.
        #[track_caller] pub fn format(self, value: impl IntoVal<ManifestConfigFormat>) -> Self { with(self, "Format", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<ManifestConfigSource>) -> Self { with(self, "Source", value) }
    }

    /// Words of `Action`.
    pub type ManifestConfigAction = Word<fn(of::ManifestConfigAction)>;
    impl ManifestConfigAction {
        /// `TRANSFER`
        pub const Transfer: Self = word("TRANSFER");
    }

    /// Words of `Format`.
    pub type ManifestConfigFormat = Word<fn(of::ManifestConfigFormat)>;
    impl ManifestConfigFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
    }

    /// `Source`.
    pub type ManifestConfigSource = Fields<of::ManifestConfigSource>;
    impl ManifestConfigSource {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<ManifestConfigSourceS3>) -> Self { with(self, "S3", value) }
    }

    /// `ManifestConfigSourceS3`.
    pub type ManifestConfigSourceS3 = Fields<of::ManifestConfigSourceS3>;
    impl ManifestConfigSourceS3 {
        /// `BucketAccessRoleArn`: at most 2048 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`.
        #[track_caller] pub fn bucket_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "BucketAccessRoleArn", value) }
        /// `ManifestObjectPath`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`.
        #[track_caller] pub fn manifest_object_path(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestObjectPath", value) }
        /// `ManifestObjectVersionId`: 1 to 100 characters, matches `^.+$`.
        #[track_caller] pub fn manifest_object_version_id(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestObjectVersionId", value) }
        /// `S3BucketArn`: at most 156 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):(s3|s3-outposts):[a-z\-0-9]*:[0-9]*:.*$`.
        #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketArn", value) }
    }

    /// `Options`.
    pub type Options = Fields<of::Options>;
    impl Options {
        /// `Atime`.
        #[track_caller] pub fn atime(self, value: impl IntoVal<OptionsAtime>) -> Self { with(self, "Atime", value) }
        /// `BytesPerSecond`: at least -1.
        #[track_caller] pub fn bytes_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "BytesPerSecond", value) }
        /// `Gid`.
        #[track_caller] pub fn gid(self, value: impl IntoVal<OptionsGid>) -> Self { with(self, "Gid", value) }
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<OptionsLogLevel>) -> Self { with(self, "LogLevel", value) }
        /// `Mtime`.
        #[track_caller] pub fn mtime(self, value: impl IntoVal<OptionsMtime>) -> Self { with(self, "Mtime", value) }
        /// `ObjectMetadata`.
        #[track_caller] pub fn object_metadata(self, value: impl IntoVal<OptionsObjectMetadata>) -> Self { with(self, "ObjectMetadata", value) }
        /// `ObjectTags`.
        #[track_caller] pub fn object_tags(self, value: impl IntoVal<OptionsObjectTags>) -> Self { with(self, "ObjectTags", value) }
        /// `OverwriteMode`.
        #[track_caller] pub fn overwrite_mode(self, value: impl IntoVal<OptionsOverwriteMode>) -> Self { with(self, "OverwriteMode", value) }
        /// `PosixPermissions`.
        #[track_caller] pub fn posix_permissions(self, value: impl IntoVal<OptionsPosixPermissions>) -> Self { with(self, "PosixPermissions", value) }
        /// `PreserveDeletedFiles`.
        #[track_caller] pub fn preserve_deleted_files(self, value: impl IntoVal<OptionsPreserveDeletedFiles>) -> Self { with(self, "PreserveDeletedFiles", value) }
        /// `PreserveDevices`.
        #[track_caller] pub fn preserve_devices(self, value: impl IntoVal<OptionsPreserveDevices>) -> Self { with(self, "PreserveDevices", value) }
        /// `SecurityDescriptorCopyFlags`.
        #[track_caller] pub fn security_descriptor_copy_flags(self, value: impl IntoVal<OptionsSecurityDescriptorCopyFlags>) -> Self { with(self, "SecurityDescriptorCopyFlags", value) }
        /// `TaskQueueing`.
        #[track_caller] pub fn task_queueing(self, value: impl IntoVal<OptionsTaskQueueing>) -> Self { with(self, "TaskQueueing", value) }
        /// `TransferMode`.
        #[track_caller] pub fn transfer_mode(self, value: impl IntoVal<OptionsTransferMode>) -> Self { with(self, "TransferMode", value) }
        /// `Uid`.
        #[track_caller] pub fn uid(self, value: impl IntoVal<OptionsUid>) -> Self { with(self, "Uid", value) }
        /// `VerifyMode`.
        #[track_caller] pub fn verify_mode(self, value: impl IntoVal<OptionsVerifyMode>) -> Self { with(self, "VerifyMode", value) }
    }

    /// Words of `Atime`.
    pub type OptionsAtime = Word<fn(of::OptionsAtime)>;
    impl OptionsAtime {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `BEST_EFFORT`
        pub const BestEffort: Self = word("BEST_EFFORT");
    }

    /// Words of `Gid`.
    pub type OptionsGid = Word<fn(of::OptionsGid)>;
    impl OptionsGid {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `INT_VALUE`
        pub const IntValue: Self = word("INT_VALUE");
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `BOTH`
        pub const Both: Self = word("BOTH");
    }

    /// Words of `LogLevel`.
    pub type OptionsLogLevel = Word<fn(of::OptionsLogLevel)>;
    impl OptionsLogLevel {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `TRANSFER`
        pub const Transfer: Self = word("TRANSFER");
    }

    /// Words of `Mtime`.
    pub type OptionsMtime = Word<fn(of::OptionsMtime)>;
    impl OptionsMtime {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
    }

    /// Words of `ObjectMetadata`.
    pub type OptionsObjectMetadata = Word<fn(of::OptionsObjectMetadata)>;
    impl OptionsObjectMetadata {
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `ObjectTags`.
    pub type OptionsObjectTags = Word<fn(of::OptionsObjectTags)>;
    impl OptionsObjectTags {
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `OverwriteMode`.
    pub type OptionsOverwriteMode = Word<fn(of::OptionsOverwriteMode)>;
    impl OptionsOverwriteMode {
        /// `ALWAYS`
        pub const Always: Self = word("ALWAYS");
        /// `NEVER`
        pub const Never: Self = word("NEVER");
    }

    /// Words of `PosixPermissions`.
    pub type OptionsPosixPermissions = Word<fn(of::OptionsPosixPermissions)>;
    impl OptionsPosixPermissions {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
    }

    /// Words of `PreserveDeletedFiles`.
    pub type OptionsPreserveDeletedFiles = Word<fn(of::OptionsPreserveDeletedFiles)>;
    impl OptionsPreserveDeletedFiles {
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
        /// `REMOVE`
        pub const Remove: Self = word("REMOVE");
    }

    /// Words of `PreserveDevices`.
    pub type OptionsPreserveDevices = Word<fn(of::OptionsPreserveDevices)>;
    impl OptionsPreserveDevices {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
    }

    /// Words of `SecurityDescriptorCopyFlags`.
    pub type OptionsSecurityDescriptorCopyFlags = Word<fn(of::OptionsSecurityDescriptorCopyFlags)>;
    impl OptionsSecurityDescriptorCopyFlags {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `OWNER_DACL`
        pub const OwnerDacl: Self = word("OWNER_DACL");
        /// `OWNER_DACL_SACL`
        pub const OwnerDaclSacl: Self = word("OWNER_DACL_SACL");
    }

    /// Words of `TaskQueueing`.
    pub type OptionsTaskQueueing = Word<fn(of::OptionsTaskQueueing)>;
    impl OptionsTaskQueueing {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `TransferMode`.
    pub type OptionsTransferMode = Word<fn(of::OptionsTransferMode)>;
    impl OptionsTransferMode {
        /// `CHANGED`
        pub const Changed: Self = word("CHANGED");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `Uid`.
    pub type OptionsUid = Word<fn(of::OptionsUid)>;
    impl OptionsUid {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `INT_VALUE`
        pub const IntValue: Self = word("INT_VALUE");
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `BOTH`
        pub const Both: Self = word("BOTH");
    }

    /// Words of `VerifyMode`.
    pub type OptionsVerifyMode = Word<fn(of::OptionsVerifyMode)>;
    impl OptionsVerifyMode {
        /// `POINT_IN_TIME_CONSISTENT`
        pub const PointInTimeConsistent: Self = word("POINT_IN_TIME_CONSISTENT");
        /// `ONLY_FILES_TRANSFERRED`
        pub const OnlyFilesTransferred: Self = word("ONLY_FILES_TRANSFERRED");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `TaskMode`.
    pub type TaskMode = Word<fn(of::TaskMode)>;
    impl TaskMode {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `ENHANCED`
        pub const Enhanced: Self = word("ENHANCED");
    }

    /// `TaskReportConfig`.
    pub type TaskReportConfig = Fields<of::TaskReportConfig>;
    impl TaskReportConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<TaskReportConfigDestination>, output_type: impl IntoVal<TaskReportConfigOutputType>) -> Self { with(with(empty(), "Destination", destination), "OutputType", output_type) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<TaskReportConfigDestination>) -> Self { with(self, "Destination", value) }
        /// `ObjectVersionIds`.
        #[track_caller] pub fn object_version_ids(self, value: impl IntoVal<TaskReportConfigObjectVersionIds>) -> Self { with(self, "ObjectVersionIds", value) }
        /// `OutputType`: mandatory.
        #[track_caller] pub fn output_type(self, value: impl IntoVal<TaskReportConfigOutputType>) -> Self { with(self, "OutputType", value) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<TaskReportConfigOverrides>) -> Self { with(self, "Overrides", value) }
        /// `ReportLevel`.
        #[track_caller] pub fn report_level(self, value: impl IntoVal<TaskReportConfigReportLevel>) -> Self { with(self, "ReportLevel", value) }
    }

    /// `Destination`.
    pub type TaskReportConfigDestination = Fields<of::TaskReportConfigDestination>;
    impl TaskReportConfigDestination {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<TaskReportConfigDestinationS3>) -> Self { with(self, "S3", value) }
    }

    /// `TaskReportConfigDestinationS3`.
    pub type TaskReportConfigDestinationS3 = Fields<of::TaskReportConfigDestinationS3>;
    impl TaskReportConfigDestinationS3 {
        /// `BucketAccessRoleArn`: at most 2048 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`.
        #[track_caller] pub fn bucket_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "BucketAccessRoleArn", value) }
        /// `S3BucketArn`: at most 156 characters, matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):(s3|s3-outposts):[a-z\-0-9]*:[0-9]*:.*$`.
        #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketArn", value) }
        /// `Subdirectory`: at most 4096 characters, matches `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`.
        #[track_caller] pub fn subdirectory(self, value: impl IntoVal<String>) -> Self { with(self, "Subdirectory", value) }
    }

    /// Words of `ObjectVersionIds`.
    pub type TaskReportConfigObjectVersionIds = Word<fn(of::TaskReportConfigObjectVersionIds)>;
    impl TaskReportConfigObjectVersionIds {
        /// `INCLUDE`
        pub const Include: Self = word("INCLUDE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `OutputType`.
    pub type TaskReportConfigOutputType = Word<fn(of::TaskReportConfigOutputType)>;
    impl TaskReportConfigOutputType {
        /// `SUMMARY_ONLY`
        pub const SummaryOnly: Self = word("SUMMARY_ONLY");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// `Overrides`.
    pub type TaskReportConfigOverrides = Fields<of::TaskReportConfigOverrides>;
    impl TaskReportConfigOverrides {
        /// `Deleted`.
        #[track_caller] pub fn deleted(self, value: impl IntoVal<TaskReportConfigOverridesDeleted>) -> Self { with(self, "Deleted", value) }
        /// `Skipped`.
        #[track_caller] pub fn skipped(self, value: impl IntoVal<TaskReportConfigOverridesSkipped>) -> Self { with(self, "Skipped", value) }
        /// `Transferred`.
        #[track_caller] pub fn transferred(self, value: impl IntoVal<TaskReportConfigOverridesTransferred>) -> Self { with(self, "Transferred", value) }
        /// `Verified`.
        #[track_caller] pub fn verified(self, value: impl IntoVal<TaskReportConfigOverridesVerified>) -> Self { with(self, "Verified", value) }
    }

    /// `Deleted`.
    pub type TaskReportConfigOverridesDeleted = Fields<of::TaskReportConfigOverridesDeleted>;
    impl TaskReportConfigOverridesDeleted {
        /// `ReportLevel`.
        #[track_caller] pub fn report_level(self, value: impl IntoVal<TaskReportConfigOverridesDeletedReportLevel>) -> Self { with(self, "ReportLevel", value) }
    }

    /// Words of `ReportLevel`.
    pub type TaskReportConfigOverridesDeletedReportLevel = Word<fn(of::TaskReportConfigOverridesDeletedReportLevel)>;
    impl TaskReportConfigOverridesDeletedReportLevel {
        /// `ERRORS_ONLY`
        pub const ErrorsOnly: Self = word("ERRORS_ONLY");
        /// `SUCCESSES_AND_ERRORS`
        pub const SuccessesAndErrors: Self = word("SUCCESSES_AND_ERRORS");
    }

    /// `Skipped`.
    pub type TaskReportConfigOverridesSkipped = Fields<of::TaskReportConfigOverridesSkipped>;
    impl TaskReportConfigOverridesSkipped {
        /// `ReportLevel`.
        #[track_caller] pub fn report_level(self, value: impl IntoVal<TaskReportConfigOverridesSkippedReportLevel>) -> Self { with(self, "ReportLevel", value) }
    }

    /// Words of `ReportLevel`.
    pub type TaskReportConfigOverridesSkippedReportLevel = Word<fn(of::TaskReportConfigOverridesSkippedReportLevel)>;
    impl TaskReportConfigOverridesSkippedReportLevel {
        /// `ERRORS_ONLY`
        pub const ErrorsOnly: Self = word("ERRORS_ONLY");
        /// `SUCCESSES_AND_ERRORS`
        pub const SuccessesAndErrors: Self = word("SUCCESSES_AND_ERRORS");
    }

    /// `Transferred`.
    pub type TaskReportConfigOverridesTransferred = Fields<of::TaskReportConfigOverridesTransferred>;
    impl TaskReportConfigOverridesTransferred {
        /// `ReportLevel`.
        #[track_caller] pub fn report_level(self, value: impl IntoVal<TaskReportConfigOverridesTransferredReportLevel>) -> Self { with(self, "ReportLevel", value) }
    }

    /// Words of `ReportLevel`.
    pub type TaskReportConfigOverridesTransferredReportLevel = Word<fn(of::TaskReportConfigOverridesTransferredReportLevel)>;
    impl TaskReportConfigOverridesTransferredReportLevel {
        /// `ERRORS_ONLY`
        pub const ErrorsOnly: Self = word("ERRORS_ONLY");
        /// `SUCCESSES_AND_ERRORS`
        pub const SuccessesAndErrors: Self = word("SUCCESSES_AND_ERRORS");
    }

    /// `Verified`.
    pub type TaskReportConfigOverridesVerified = Fields<of::TaskReportConfigOverridesVerified>;
    impl TaskReportConfigOverridesVerified {
        /// `ReportLevel`.
        #[track_caller] pub fn report_level(self, value: impl IntoVal<TaskReportConfigOverridesVerifiedReportLevel>) -> Self { with(self, "ReportLevel", value) }
    }

    /// Words of `ReportLevel`.
    pub type TaskReportConfigOverridesVerifiedReportLevel = Word<fn(of::TaskReportConfigOverridesVerifiedReportLevel)>;
    impl TaskReportConfigOverridesVerifiedReportLevel {
        /// `ERRORS_ONLY`
        pub const ErrorsOnly: Self = word("ERRORS_ONLY");
        /// `SUCCESSES_AND_ERRORS`
        pub const SuccessesAndErrors: Self = word("SUCCESSES_AND_ERRORS");
    }

    /// Words of `ReportLevel`.
    pub type TaskReportConfigReportLevel = Word<fn(of::TaskReportConfigReportLevel)>;
    impl TaskReportConfigReportLevel {
        /// `ERRORS_ONLY`
        pub const ErrorsOnly: Self = word("ERRORS_ONLY");
        /// `SUCCESSES_AND_ERRORS`
        pub const SuccessesAndErrors: Self = word("SUCCESSES_AND_ERRORS");
    }

    /// `TaskSchedule`.
    pub type TaskSchedule = Fields<of::TaskSchedule>;
    impl TaskSchedule {
        /// `ScheduleExpression`: at most 256 characters, matches `^[a-zA-Z0-9\ \_\*\?\,\|\^\-\/\#\s\(\)\+]*$`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<TaskScheduleStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type TaskScheduleStatus = Word<fn(of::TaskScheduleStatus)>;
    impl TaskScheduleStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}
