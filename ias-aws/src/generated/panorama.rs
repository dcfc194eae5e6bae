// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Panorama`.

use super::prelude::*;

mod of { pub enum CfnApplicationInstance {} pub enum CfnPackage {} pub enum CfnPackageVersion {} }

/// [`AWS::Panorama::ApplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html).
///
/// What `Ref` returns: `ApplicationInstanceId`.
pub type CfnApplicationInstance = Handle<of::CfnApplicationInstance>;
impl cfn::ResourceType for of::CfnApplicationInstance { const TYPE: &'static str = "AWS::Panorama::ApplicationInstance"; type Tags = cfn::TagList; type Props = CfnApplicationInstanceProps; type Reference = String; }
impl CfnApplicationInstance {
    /// The attribute `ApplicationInstanceId`.
    #[inline] pub fn attr_application_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationInstanceId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApplicationInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `DefaultRuntimeContextDeviceName`.
    #[inline] pub fn attr_default_runtime_context_device_name(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultRuntimeContextDeviceName") }
    /// The attribute `HealthStatus`: one of `RUNNING`, `ERROR`, `NOT_AVAILABLE`.
    #[inline] pub fn attr_health_status(&self) -> Val<String> { cfn::attribute(&self.0, "HealthStatus") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Status`: one of `DEPLOYMENT_PENDING`, `DEPLOYMENT_REQUESTED`, `DEPLOYMENT_IN_PROGRESS`, `DEPLOYMENT_ERROR`, `DEPLOYMENT_SUCCEEDED`, `REMOVAL_PENDING`, `REMOVAL_REQUESTED`, `REMOVAL_IN_PROGRESS`, `REMOVAL_FAILED`, `REMOVAL_SUCCEEDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusDescription`.
    #[inline] pub fn attr_status_description(&self) -> Val<String> { cfn::attribute(&self.0, "StatusDescription") }
}

/// Properties of [`CfnApplicationInstance`].
///
/// Mandatory: `ManifestPayload`, `DefaultRuntimeContextDevice`.
///
/// A change replaces the resource: `ApplicationInstanceIdToReplace`, `DefaultRuntimeContextDevice`, `Description`, `ManifestOverridesPayload`, `ManifestPayload`, `Name`, `RuntimeRoleArn`.
pub type CfnApplicationInstanceProps = Fields<of::CfnApplicationInstance>;
impl CfnApplicationInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(manifest_payload: impl IntoVal<cfn_application_instance::ManifestPayload>, default_runtime_context_device: impl IntoVal<String>) -> Self { with(with(empty(), "ManifestPayload", manifest_payload), "DefaultRuntimeContextDevice", default_runtime_context_device) }
    /// `ApplicationInstanceIdToReplace`: 1 to 255 characters, matches `^[a-zA-Z0-9\-\_]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn application_instance_id_to_replace(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationInstanceIdToReplace", value) }
    /// `DefaultRuntimeContextDevice`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\-\_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn default_runtime_context_device(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRuntimeContextDevice", value) }
    /// `Description`: at most 255 characters, matches `^.*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ManifestOverridesPayload`. Changing it replaces the resource.
    #[track_caller] pub fn manifest_overrides_payload(self, value: impl IntoVal<cfn_application_instance::ManifestOverridesPayload>) -> Self { with(self, "ManifestOverridesPayload", value) }
    /// `ManifestPayload`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn manifest_payload(self, value: impl IntoVal<cfn_application_instance::ManifestPayload>) -> Self { with(self, "ManifestPayload", value) }
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\-\_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RuntimeRoleArn`: 1 to 255 characters, matches `^arn:[a-z0-9][-.a-z0-9]{0,62}:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn runtime_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RuntimeRoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplicationInstance`].
pub mod cfn_application_instance {
    use super::super::prelude::*;
    mod of { pub enum ManifestOverridesPayload {} impl ias_core::Optional for ManifestOverridesPayload {} pub enum ManifestPayload {} impl ias_core::Optional for ManifestPayload {} pub enum Tag {} }

    /// `ManifestOverridesPayload`.
    pub type ManifestOverridesPayload = Fields<of::ManifestOverridesPayload>;
    impl ManifestOverridesPayload {
        /// `PayloadData`: at most 51200 characters, matches `^.+$`.
        #[track_caller] pub fn payload_data(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadData", value) }
    }

    /// `ManifestPayload`.
    pub type ManifestPayload = Fields<of::ManifestPayload>;
    impl ManifestPayload {
        /// `PayloadData`: 1 to 51200 characters, matches `^.+$`.
        #[track_caller] pub fn payload_data(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadData", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^.+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Panorama::Package`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html).
///
/// What `Ref` returns: `PackageId`.
pub type CfnPackage = Handle<of::CfnPackage>;
impl cfn::ResourceType for of::CfnPackage { const TYPE: &'static str = "AWS::Panorama::Package"; type Tags = cfn::TagList; type Props = CfnPackageProps; type Reference = String; }
impl CfnPackage {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PackageArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `PackageId`.
    #[inline] pub fn attr_package_id(&self) -> Val<String> { cfn::attribute(&self.0, "PackageId") }
    /// The attribute `StorageLocation.BinaryPrefixLocation`.
    #[inline] pub fn attr_storage_location_binary_prefix_location(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLocation.BinaryPrefixLocation") }
    /// The attribute `StorageLocation.Bucket`.
    #[inline] pub fn attr_storage_location_bucket(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLocation.Bucket") }
    /// The attribute `StorageLocation.GeneratedPrefixLocation`.
    #[inline] pub fn attr_storage_location_generated_prefix_location(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLocation.GeneratedPrefixLocation") }
    /// The attribute `StorageLocation.ManifestPrefixLocation`.
    #[inline] pub fn attr_storage_location_manifest_prefix_location(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLocation.ManifestPrefixLocation") }
    /// The attribute `StorageLocation.RepoPrefixLocation`.
    #[inline] pub fn attr_storage_location_repo_prefix_location(&self) -> Val<String> { cfn::attribute(&self.0, "StorageLocation.RepoPrefixLocation") }
}

/// Properties of [`CfnPackage`].
///
/// Mandatory: `PackageName`.
///
/// A change replaces the resource: `PackageName`.
pub type CfnPackageProps = Fields<of::CfnPackage>;
impl CfnPackageProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(package_name: impl IntoVal<String>) -> Self { with(empty(), "PackageName", package_name) }
    /// `PackageName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\-\_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn package_name(self, value: impl IntoVal<String>) -> Self { with(self, "PackageName", value) }
    /// `StorageLocation`.
    #[track_caller] pub fn storage_location(self, value: impl IntoVal<cfn_package::StorageLocation>) -> Self { with(self, "StorageLocation", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_package::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPackage`].
pub mod cfn_package {
    use super::super::prelude::*;
    pub use super::cfn_application_instance::{Tag};
    mod of { pub enum StorageLocation {} impl ias_core::Optional for StorageLocation {} }

    /// `StorageLocation`.
    pub type StorageLocation = Fields<of::StorageLocation>;
    impl StorageLocation {
    }
}

/// [`AWS::Panorama::PackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html).
///
/// What `Ref` returns: a text of PackageId, PackageVersion, PatchVersion.
pub type CfnPackageVersion = Handle<of::CfnPackageVersion>;
impl cfn::ResourceType for of::CfnPackageVersion { const TYPE: &'static str = "AWS::Panorama::PackageVersion"; type Tags = cfn::NoTags; type Props = CfnPackageVersionProps; type Reference = String; }
impl CfnPackageVersion {
    /// The attribute `IsLatestPatch`.
    #[inline] pub fn attr_is_latest_patch(&self) -> Val<bool> { cfn::attribute(&self.0, "IsLatestPatch") }
    /// The attribute `PackageArn`.
    #[inline] pub fn attr_package_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PackageArn") }
    /// The attribute `PackageName`.
    #[inline] pub fn attr_package_name(&self) -> Val<String> { cfn::attribute(&self.0, "PackageName") }
    /// The attribute `RegisteredTime`.
    #[inline] pub fn attr_registered_time(&self) -> Val<i64> { cfn::attribute(&self.0, "RegisteredTime") }
    /// The attribute `Status`: one of `REGISTER_PENDING`, `REGISTER_COMPLETED`, `FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusDescription`.
    #[inline] pub fn attr_status_description(&self) -> Val<String> { cfn::attribute(&self.0, "StatusDescription") }
}

/// Properties of [`CfnPackageVersion`].
///
/// Mandatory: `PackageId`, `PackageVersion`, `PatchVersion`.
///
/// A change replaces the resource: `OwnerAccount`, `PackageId`, `PackageVersion`, `PatchVersion`.
pub type CfnPackageVersionProps = Fields<of::CfnPackageVersion>;
/// What [`CfnPackageVersionProps`] cannot do without.
pub struct CfnPackageVersionPropsRequired<A, B, C> {
    /// `PackageId`: 1 to 255 characters, matches `^[a-zA-Z0-9\-\_\/]+$`. Changing it replaces the resource.
    pub package_id: A,
    /// `PackageVersion`: 1 to 255 characters, matches `^([0-9]+)\.([0-9]+)$`. Changing it replaces the resource.
    pub package_version: B,
    /// `PatchVersion`: 1 to 255 characters, matches `^[a-z0-9]+$`. Changing it replaces the resource.
    pub patch_version: C,
}
impl CfnPackageVersionProps {
    /// Takes what is mandatory, by name: [`CfnPackageVersionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPackageVersionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PackageId", required.package_id), "PackageVersion", required.package_version), "PatchVersion", required.patch_version) }
    /// `MarkLatest`.
    #[track_caller] pub fn mark_latest(self, value: impl IntoVal<bool>) -> Self { with(self, "MarkLatest", value) }
    /// `OwnerAccount`: 1 to 12 characters, matches `^[0-9a-z\_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn owner_account(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerAccount", value) }
    /// `PackageId`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\-\_\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn package_id(self, value: impl IntoVal<String>) -> Self { with(self, "PackageId", value) }
    /// `PackageVersion`: mandatory, 1 to 255 characters, matches `^([0-9]+)\.([0-9]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn package_version(self, value: impl IntoVal<String>) -> Self { with(self, "PackageVersion", value) }
    /// `PatchVersion`: mandatory, 1 to 255 characters, matches `^[a-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn patch_version(self, value: impl IntoVal<String>) -> Self { with(self, "PatchVersion", value) }
    /// `UpdatedLatestPatchVersion`: 1 to 255 characters, matches `^[a-z0-9]+$`. Write-only.
    #[track_caller] pub fn updated_latest_patch_version(self, value: impl IntoVal<String>) -> Self { with(self, "UpdatedLatestPatchVersion", value) }
}
