// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTSiteWise`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccessPolicy {} pub enum CfnApplication {} pub enum CfnAsset {} pub enum CfnAssetModel {} pub enum CfnComputationModel {} pub enum CfnDashboard {} pub enum CfnDataset {} pub enum CfnGateway {} pub enum CfnPipeline {} pub enum CfnPortal {} pub enum CfnProject {} pub enum CfnTask {} pub enum CfnWorkspace {} }

/// [`AWS::IoTSiteWise::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html).
///
/// What `Ref` returns: `AccessPolicyId`.
pub type CfnAccessPolicy = Handle<of::CfnAccessPolicy>;
impl cfn::ResourceType for of::CfnAccessPolicy { const TYPE: &'static str = "AWS::IoTSiteWise::AccessPolicy"; type Tags = cfn::NoTags; type Props = CfnAccessPolicyProps; type Reference = String; }
impl CfnAccessPolicy {
    /// The attribute `AccessPolicyArn`.
    #[inline] pub fn attr_access_policy_arn(&self) -> Val<Is<kinds::AccessPolicyArn>> { cfn::attribute(&self.0, "AccessPolicyArn") }
    /// The attribute `AccessPolicyId`.
    #[inline] pub fn attr_access_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessPolicyId") }
}

/// Properties of [`CfnAccessPolicy`].
///
/// Mandatory: `AccessPolicyIdentity`, `AccessPolicyPermission`, `AccessPolicyResource`.
pub type CfnAccessPolicyProps = Fields<of::CfnAccessPolicy>;
/// What [`CfnAccessPolicyProps`] cannot do without.
pub struct CfnAccessPolicyPropsRequired<A, B, C> {
    /// `AccessPolicyIdentity`.
    pub access_policy_identity: A,
    /// `AccessPolicyPermission`.
    pub access_policy_permission: B,
    /// `AccessPolicyResource`.
    pub access_policy_resource: C,
}
impl CfnAccessPolicyProps {
    /// Takes what is mandatory, by name: [`CfnAccessPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_access_policy::AccessPolicyIdentity>, B: IntoVal<cfn_access_policy::AccessPolicyPermission>, C: IntoVal<cfn_access_policy::AccessPolicyResource>>(required: CfnAccessPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AccessPolicyIdentity", required.access_policy_identity), "AccessPolicyPermission", required.access_policy_permission), "AccessPolicyResource", required.access_policy_resource) }
    /// `AccessPolicyIdentity`: mandatory.
    #[track_caller] pub fn access_policy_identity(self, value: impl IntoVal<cfn_access_policy::AccessPolicyIdentity>) -> Self { with(self, "AccessPolicyIdentity", value) }
    /// `AccessPolicyPermission`: mandatory.
    #[track_caller] pub fn access_policy_permission(self, value: impl IntoVal<cfn_access_policy::AccessPolicyPermission>) -> Self { with(self, "AccessPolicyPermission", value) }
    /// `AccessPolicyResource`: mandatory.
    #[track_caller] pub fn access_policy_resource(self, value: impl IntoVal<cfn_access_policy::AccessPolicyResource>) -> Self { with(self, "AccessPolicyResource", value) }
}

/// Types of [`CfnAccessPolicy`].
pub mod cfn_access_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessPolicyIdentity {} impl ias_core::Optional for AccessPolicyIdentity {} pub enum AccessPolicyPermission {} pub enum AccessPolicyResource {} impl ias_core::Optional for AccessPolicyResource {} pub enum IamRole {} impl ias_core::Optional for IamRole {} pub enum IamUser {} impl ias_core::Optional for IamUser {} pub enum Portal {} impl ias_core::Optional for Portal {} pub enum Project {} impl ias_core::Optional for Project {} pub enum User {} impl ias_core::Optional for User {} }

    /// `AccessPolicyIdentity`.
    pub type AccessPolicyIdentity = Fields<of::AccessPolicyIdentity>;
    impl AccessPolicyIdentity {
        /// `IamRole`.
        #[track_caller] pub fn iam_role(self, value: impl IntoVal<IamRole>) -> Self { with(self, "IamRole", value) }
        /// `IamUser`.
        #[track_caller] pub fn iam_user(self, value: impl IntoVal<IamUser>) -> Self { with(self, "IamUser", value) }
        /// `User`.
        #[track_caller] pub fn user(self, value: impl IntoVal<User>) -> Self { with(self, "User", value) }
    }

    /// Words of `AccessPolicyPermission`.
    pub type AccessPolicyPermission = Word<fn(of::AccessPolicyPermission)>;
    impl AccessPolicyPermission {
        /// `ADMINISTRATOR`
        pub const Administrator: Self = word("ADMINISTRATOR");
        /// `VIEWER`
        pub const Viewer: Self = word("VIEWER");
    }

    /// `AccessPolicyResource`.
    pub type AccessPolicyResource = Fields<of::AccessPolicyResource>;
    impl AccessPolicyResource {
        /// `Portal`.
        #[track_caller] pub fn portal(self, value: impl IntoVal<Portal>) -> Self { with(self, "Portal", value) }
        /// `Project`.
        #[track_caller] pub fn project(self, value: impl IntoVal<Project>) -> Self { with(self, "Project", value) }
    }

    /// `IamRole`.
    pub type IamRole = Fields<of::IamRole>;
    impl IamRole {
        /// `arn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "arn", value) }
    }

    /// `IamUser`.
    pub type IamUser = Fields<of::IamUser>;
    impl IamUser {
        /// `arn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "arn", value) }
    }

    /// `Portal`.
    pub type Portal = Fields<of::Portal>;
    impl Portal {
        /// `id`: exactly 36 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    }

    /// `Project`.
    pub type Project = Fields<of::Project>;
    impl Project {
        /// `id`: exactly 36 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    }

    /// `User`.
    pub type User = Fields<of::User>;
    impl User {
        /// `id`: 1 to 256 characters, matches `^\S+$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    }
}

/// [`AWS::IoTSiteWise::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::IoTSiteWise::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::IoTSiteWiseApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTSiteWiseApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DnsSubdomain`.
    #[inline] pub fn attr_dns_subdomain(&self) -> Val<String> { cfn::attribute(&self.0, "DnsSubdomain") }
    /// The attribute `IdcApplicationArn`.
    #[inline] pub fn attr_idc_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdcApplicationArn") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `WorkspaceName`, `Name`.
///
/// A change replaces the resource: `Description`, `IdcInstanceArn`, `Name`, `WorkspaceName`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workspace_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "WorkspaceName", workspace_name), "Name", name) }
    /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IdcInstanceArn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9](?:[A-Za-z0-9 ._()\-]*[A-Za-z0-9._()\-])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::IoTSiteWise::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html).
///
/// What `Ref` returns: `AssetId`.
pub type CfnAsset = Handle<of::CfnAsset>;
impl cfn::ResourceType for of::CfnAsset { const TYPE: &'static str = "AWS::IoTSiteWise::Asset"; type Tags = cfn::TagList; type Props = CfnAssetProps; type Reference = String; }
impl CfnAsset {
    /// The attribute `AssetArn`.
    #[inline] pub fn attr_asset_arn(&self) -> Val<Is<kinds::IoTSiteWiseAssetArn>> { cfn::attribute(&self.0, "AssetArn") }
    /// The attribute `AssetId`.
    #[inline] pub fn attr_asset_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssetId") }
}

/// Properties of [`CfnAsset`].
///
/// Mandatory: `AssetName`, `AssetModelId`.
pub type CfnAssetProps = Fields<of::CfnAsset>;
impl CfnAssetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(asset_name: impl IntoVal<String>, asset_model_id: impl IntoVal<Is<kinds::AssetModelId>>) -> Self { with(with(empty(), "AssetName", asset_name), "AssetModelId", asset_model_id) }
    /// `AssetDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn asset_description(self, value: impl IntoVal<String>) -> Self { with(self, "AssetDescription", value) }
    /// `AssetExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller] pub fn asset_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetExternalId", value) }
    /// `AssetHierarchies`.
    #[track_caller] pub fn asset_hierarchies(self, value: impl IntoVal<List<cfn_asset::AssetHierarchy>>) -> Self { with(self, "AssetHierarchies", value) }
    /// `AssetModelId`: mandatory, 13 to 139 characters.
    #[track_caller] pub fn asset_model_id(self, value: impl IntoVal<Is<kinds::AssetModelId>>) -> Self { with(self, "AssetModelId", value) }
    /// `AssetName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn asset_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssetName", value) }
    /// `AssetProperties`.
    #[track_caller] pub fn asset_properties(self, value: impl IntoVal<List<cfn_asset::AssetProperty>>) -> Self { with(self, "AssetProperties", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_asset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAsset`].
pub mod cfn_asset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AssetHierarchy {} pub enum AssetProperty {} impl ias_core::Optional for AssetProperty {} pub enum AssetPropertyNotificationState {} pub enum Tag {} }

    /// `AssetHierarchy`.
    pub type AssetHierarchy = Fields<of::AssetHierarchy>;
    impl AssetHierarchy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(child_asset_id: impl IntoVal<String>) -> Self { with(empty(), "ChildAssetId", child_asset_id) }
        /// `ChildAssetId`: mandatory.
        #[track_caller] pub fn child_asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChildAssetId", value) }
        /// `ExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `LogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`.
        #[track_caller] pub fn logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalId", value) }
    }

    /// `AssetProperty`.
    pub type AssetProperty = Fields<of::AssetProperty>;
    impl AssetProperty {
        /// `Alias`.
        #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
        /// `ExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `LogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`.
        #[track_caller] pub fn logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalId", value) }
        /// `NotificationState`.
        #[track_caller] pub fn notification_state(self, value: impl IntoVal<AssetPropertyNotificationState>) -> Self { with(self, "NotificationState", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `NotificationState`.
    pub type AssetPropertyNotificationState = Word<fn(of::AssetPropertyNotificationState)>;
    impl AssetPropertyNotificationState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
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
}

/// [`AWS::IoTSiteWise::AssetModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html).
///
/// What `Ref` returns: `AssetModelId`.
pub type CfnAssetModel = Handle<of::CfnAssetModel>;
impl cfn::ResourceType for of::CfnAssetModel { const TYPE: &'static str = "AWS::IoTSiteWise::AssetModel"; type Tags = cfn::TagList; type Props = CfnAssetModelProps; type Reference = Is<kinds::AssetModelId>; }
impl CfnAssetModel {
    /// The attribute `AssetModelArn`.
    #[inline] pub fn attr_asset_model_arn(&self) -> Val<Is<kinds::AssetModelArn>> { cfn::attribute(&self.0, "AssetModelArn") }
    /// The attribute `AssetModelId`.
    #[inline] pub fn attr_asset_model_id(&self) -> Val<Is<kinds::AssetModelId>> { cfn::attribute(&self.0, "AssetModelId") }
}

/// Properties of [`CfnAssetModel`].
///
/// Mandatory: `AssetModelName`.
///
/// A change replaces the resource: `AssetModelType`.
pub type CfnAssetModelProps = Fields<of::CfnAssetModel>;
impl CfnAssetModelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(asset_model_name: impl IntoVal<String>) -> Self { with(empty(), "AssetModelName", asset_model_name) }
    /// `AssetModelCompositeModels`.
    #[track_caller] pub fn asset_model_composite_models(self, value: impl IntoVal<List<cfn_asset_model::AssetModelCompositeModel>>) -> Self { with(self, "AssetModelCompositeModels", value) }
    /// `AssetModelDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn asset_model_description(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelDescription", value) }
    /// `AssetModelExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
    #[track_caller] pub fn asset_model_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelExternalId", value) }
    /// `AssetModelHierarchies`.
    #[track_caller] pub fn asset_model_hierarchies(self, value: impl IntoVal<List<cfn_asset_model::AssetModelHierarchy>>) -> Self { with(self, "AssetModelHierarchies", value) }
    /// `AssetModelName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn asset_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelName", value) }
    /// `AssetModelProperties`.
    #[track_caller] pub fn asset_model_properties(self, value: impl IntoVal<List<cfn_asset_model::AssetModelProperty>>) -> Self { with(self, "AssetModelProperties", value) }
    /// `AssetModelType`. Changing it replaces the resource.
    #[track_caller] pub fn asset_model_type(self, value: impl IntoVal<cfn_asset_model::AssetModelType>) -> Self { with(self, "AssetModelType", value) }
    /// `EnforcedAssetModelInterfaceRelationships`.
    #[track_caller] pub fn enforced_asset_model_interface_relationships(self, value: impl IntoVal<List<cfn_asset_model::EnforcedAssetModelInterfaceRelationship>>) -> Self { with(self, "EnforcedAssetModelInterfaceRelationships", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_asset_model::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAssetModel`].
pub mod cfn_asset_model {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    mod of { pub enum AssetModelCompositeModel {} pub enum AssetModelHierarchy {} pub enum AssetModelProperty {} pub enum AssetModelType {} pub enum Attribute {} impl ias_core::Optional for Attribute {} pub enum DataType {} pub enum DataTypeSpec {} pub enum EnforcedAssetModelInterfacePropertyMapping {} pub enum EnforcedAssetModelInterfaceRelationship {} impl ias_core::Optional for EnforcedAssetModelInterfaceRelationship {} pub enum ExpressionVariable {} pub enum Metric {} pub enum MetricWindow {} impl ias_core::Optional for MetricWindow {} pub enum PropertyPathDefinition {} pub enum PropertyType {} pub enum Transform {} pub enum TumblingWindow {} pub enum TypeName {} pub enum VariableValue {} impl ias_core::Optional for VariableValue {} }

    /// `AssetModelCompositeModel`.
    pub type AssetModelCompositeModel = Fields<of::AssetModelCompositeModel>;
    impl AssetModelCompositeModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `ComposedAssetModelId`.
        #[track_caller] pub fn composed_asset_model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComposedAssetModelId", value) }
        /// `CompositeModelProperties`.
        #[track_caller] pub fn composite_model_properties(self, value: impl IntoVal<List<AssetModelProperty>>) -> Self { with(self, "CompositeModelProperties", value) }
        /// `Description`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ParentAssetModelCompositeModelExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn parent_asset_model_composite_model_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ParentAssetModelCompositeModelExternalId", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Path", value) }
        /// `Type`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `AssetModelHierarchy`.
    pub type AssetModelHierarchy = Fields<of::AssetModelHierarchy>;
    impl AssetModelHierarchy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, child_asset_model_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ChildAssetModelId", child_asset_model_id) }
        /// `ChildAssetModelId`: mandatory, 13 to 139 characters.
        #[track_caller] pub fn child_asset_model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChildAssetModelId", value) }
        /// `ExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `LogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`.
        #[track_caller] pub fn logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalId", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AssetModelProperty`.
    pub type AssetModelProperty = Fields<of::AssetModelProperty>;
    /// What [`AssetModelProperty`] cannot do without.
    pub struct AssetModelPropertyRequired<A, B, C> {
        /// `Name`: 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        pub name: A,
        /// `DataType`.
        pub data_type: B,
        /// `Type`.
        pub type_: C,
    }
    impl AssetModelProperty {
        /// Takes what is mandatory, by name: [`AssetModelPropertyRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DataType>, C: IntoVal<PropertyType>>(required: AssetModelPropertyRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "DataType", required.data_type), "Type", required.type_) }
        /// `DataType`: mandatory.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<DataType>) -> Self { with(self, "DataType", value) }
        /// `DataTypeSpec`: 1 to 256 characters. Write-only.
        #[track_caller] pub fn data_type_spec(self, value: impl IntoVal<DataTypeSpec>) -> Self { with(self, "DataTypeSpec", value) }
        /// `ExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `LogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`.
        #[track_caller] pub fn logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalId", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PropertyType>) -> Self { with(self, "Type", value) }
        /// `Unit`: 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `AssetModelType`.
    pub type AssetModelType = Word<fn(of::AssetModelType)>;
    impl AssetModelType {
        /// `ASSET_MODEL`
        pub const AssetModel: Self = word("ASSET_MODEL");
        /// `COMPONENT_MODEL`
        pub const ComponentModel: Self = word("COMPONENT_MODEL");
        /// `INTERFACE`
        pub const Interface: Self = word("INTERFACE");
    }

    /// `Attribute`.
    pub type Attribute = Fields<of::Attribute>;
    impl Attribute {
        /// `DefaultValue`: matches `^[^\u0000-\u001F\u007F]+$`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
    }

    /// Words of `DataType`.
    pub type DataType = Word<fn(of::DataType)>;
    impl DataType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `STRUCT`
        pub const Struct: Self = word("STRUCT");
    }

    /// Words of `DataTypeSpec`.
    pub type DataTypeSpec = Word<fn(of::DataTypeSpec)>;
    impl DataTypeSpec {
        /// `AWS/ALARM_STATE`
        pub const AwsAlarmState: Self = word("AWS/ALARM_STATE");
    }

    /// `EnforcedAssetModelInterfacePropertyMapping`.
    pub type EnforcedAssetModelInterfacePropertyMapping = Fields<of::EnforcedAssetModelInterfacePropertyMapping>;
    impl EnforcedAssetModelInterfacePropertyMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interface_asset_model_property_external_id: impl IntoVal<String>) -> Self { with(empty(), "InterfaceAssetModelPropertyExternalId", interface_asset_model_property_external_id) }
        /// `AssetModelPropertyExternalId`.
        #[track_caller] pub fn asset_model_property_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelPropertyExternalId", value) }
        /// `AssetModelPropertyLogicalId`.
        #[track_caller] pub fn asset_model_property_logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelPropertyLogicalId", value) }
        /// `InterfaceAssetModelPropertyExternalId`: mandatory.
        #[track_caller] pub fn interface_asset_model_property_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceAssetModelPropertyExternalId", value) }
    }

    /// `EnforcedAssetModelInterfaceRelationship`.
    pub type EnforcedAssetModelInterfaceRelationship = Fields<of::EnforcedAssetModelInterfaceRelationship>;
    impl EnforcedAssetModelInterfaceRelationship {
        /// `InterfaceAssetModelId`.
        #[track_caller] pub fn interface_asset_model_id(self, value: impl IntoVal<String>) -> Self { with(self, "InterfaceAssetModelId", value) }
        /// `PropertyMappings`.
        #[track_caller] pub fn property_mappings(self, value: impl IntoVal<List<EnforcedAssetModelInterfacePropertyMapping>>) -> Self { with(self, "PropertyMappings", value) }
    }

    /// `ExpressionVariable`.
    pub type ExpressionVariable = Fields<of::ExpressionVariable>;
    impl ExpressionVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<VariableValue>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-z][a-z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<VariableValue>) -> Self { with(self, "Value", value) }
    }

    /// `Metric`.
    pub type Metric = Fields<of::Metric>;
    /// What [`Metric`] cannot do without.
    pub struct MetricRequired<A, B, C> {
        /// `Expression`: at most 1024 characters.
        pub expression: A,
        /// `Variables`.
        pub variables: B,
        /// `Window`.
        pub window: C,
    }
    impl Metric {
        /// Takes what is mandatory, by name: [`MetricRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<ExpressionVariable>>, C: IntoVal<MetricWindow>>(required: MetricRequired<A, B, C>) -> Self { with(with(with(empty(), "Expression", required.expression), "Variables", required.variables), "Window", required.window) }
        /// `Expression`: mandatory, at most 1024 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Variables`: mandatory.
        #[track_caller] pub fn variables(self, value: impl IntoVal<List<ExpressionVariable>>) -> Self { with(self, "Variables", value) }
        /// `Window`: mandatory.
        #[track_caller] pub fn window(self, value: impl IntoVal<MetricWindow>) -> Self { with(self, "Window", value) }
    }

    /// `MetricWindow`.
    pub type MetricWindow = Fields<of::MetricWindow>;
    impl MetricWindow {
        /// `Tumbling`.
        #[track_caller] pub fn tumbling(self, value: impl IntoVal<TumblingWindow>) -> Self { with(self, "Tumbling", value) }
    }

    /// `PropertyPathDefinition`.
    pub type PropertyPathDefinition = Fields<of::PropertyPathDefinition>;
    impl PropertyPathDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`. Write-only.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `PropertyType`.
    pub type PropertyType = Fields<of::PropertyType>;
    impl PropertyType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_name: impl IntoVal<TypeName>) -> Self { with(empty(), "TypeName", type_name) }
        /// `Attribute`.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<Attribute>) -> Self { with(self, "Attribute", value) }
        /// `Metric`.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Transform`.
        #[track_caller] pub fn transform(self, value: impl IntoVal<Transform>) -> Self { with(self, "Transform", value) }
        /// `TypeName`: mandatory.
        #[track_caller] pub fn type_name(self, value: impl IntoVal<TypeName>) -> Self { with(self, "TypeName", value) }
    }

    /// `Transform`.
    pub type Transform = Fields<of::Transform>;
    impl Transform {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>, variables: impl IntoVal<List<ExpressionVariable>>) -> Self { with(with(empty(), "Expression", expression), "Variables", variables) }
        /// `Expression`: mandatory, at most 1024 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Variables`: mandatory.
        #[track_caller] pub fn variables(self, value: impl IntoVal<List<ExpressionVariable>>) -> Self { with(self, "Variables", value) }
    }

    /// `TumblingWindow`.
    pub type TumblingWindow = Fields<of::TumblingWindow>;
    impl TumblingWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interval: impl IntoVal<String>) -> Self { with(empty(), "Interval", interval) }
        /// `Interval`: mandatory, 2 to 23 characters.
        #[track_caller] pub fn interval(self, value: impl IntoVal<String>) -> Self { with(self, "Interval", value) }
        /// `Offset`: 2 to 25 characters.
        #[track_caller] pub fn offset(self, value: impl IntoVal<String>) -> Self { with(self, "Offset", value) }
    }

    /// Words of `TypeName`.
    pub type TypeName = Word<fn(of::TypeName)>;
    impl TypeName {
        /// `Measurement`
        pub const Measurement: Self = word("Measurement");
        /// `Attribute`
        pub const Attribute: Self = word("Attribute");
        /// `Transform`
        pub const Transform: Self = word("Transform");
        /// `Metric`
        pub const Metric: Self = word("Metric");
    }

    /// `VariableValue`.
    pub type VariableValue = Fields<of::VariableValue>;
    impl VariableValue {
        /// `HierarchyExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Write-only.
        #[track_caller] pub fn hierarchy_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyExternalId", value) }
        /// `HierarchyId`: exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Write-only.
        #[track_caller] pub fn hierarchy_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyId", value) }
        /// `HierarchyLogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`. Write-only.
        #[track_caller] pub fn hierarchy_logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLogicalId", value) }
        /// `PropertyExternalId`: 2 to 128 characters, matches `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`.
        #[track_caller] pub fn property_external_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyExternalId", value) }
        /// `PropertyLogicalId`: 1 to 256 characters, matches `[^\u0000-\u001F\u007F]+`.
        #[track_caller] pub fn property_logical_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyLogicalId", value) }
        /// `PropertyPath`.
        #[track_caller] pub fn property_path(self, value: impl IntoVal<List<PropertyPathDefinition>>) -> Self { with(self, "PropertyPath", value) }
    }
}

/// [`AWS::IoTSiteWise::ComputationModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html).
///
/// What `Ref` returns: `ComputationModelId`.
pub type CfnComputationModel = Handle<of::CfnComputationModel>;
impl cfn::ResourceType for of::CfnComputationModel { const TYPE: &'static str = "AWS::IoTSiteWise::ComputationModel"; type Tags = cfn::TagList; type Props = CfnComputationModelProps; type Reference = String; }
impl CfnComputationModel {
    /// The attribute `ComputationModelArn`.
    #[inline] pub fn attr_computation_model_arn(&self) -> Val<Is<kinds::ComputationModelArn>> { cfn::attribute(&self.0, "ComputationModelArn") }
    /// The attribute `ComputationModelId`.
    #[inline] pub fn attr_computation_model_id(&self) -> Val<String> { cfn::attribute(&self.0, "ComputationModelId") }
}

/// Properties of [`CfnComputationModel`].
///
/// Mandatory: `ComputationModelName`, `ComputationModelConfiguration`, `ComputationModelDataBinding`.
pub type CfnComputationModelProps = Fields<of::CfnComputationModel>;
/// What [`CfnComputationModelProps`] cannot do without.
pub struct CfnComputationModelPropsRequired<A, B, C> {
    /// `ComputationModelName`: 1 to 256 characters, matches `^[a-zA-Z0-9 _\-#$*!@]+$`.
    pub computation_model_name: A,
    /// `ComputationModelConfiguration`.
    pub computation_model_configuration: B,
    /// `ComputationModelDataBinding`.
    pub computation_model_data_binding: C,
}
impl CfnComputationModelProps {
    /// Takes what is mandatory, by name: [`CfnComputationModelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_computation_model::ComputationModelConfiguration>, C: IntoVal<Map<cfn_computation_model::ComputationModelDataBindingValue>>>(required: CfnComputationModelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ComputationModelName", required.computation_model_name), "ComputationModelConfiguration", required.computation_model_configuration), "ComputationModelDataBinding", required.computation_model_data_binding) }
    /// `ComputationModelConfiguration`: mandatory.
    #[track_caller] pub fn computation_model_configuration(self, value: impl IntoVal<cfn_computation_model::ComputationModelConfiguration>) -> Self { with(self, "ComputationModelConfiguration", value) }
    /// `ComputationModelDataBinding`: mandatory.
    #[track_caller] pub fn computation_model_data_binding(self, value: impl IntoVal<Map<cfn_computation_model::ComputationModelDataBindingValue>>) -> Self { with(self, "ComputationModelDataBinding", value) }
    /// `ComputationModelDescription`: 1 to 2048 characters, matches `^[a-zA-Z0-9 _\-#$*!@]+$`.
    #[track_caller] pub fn computation_model_description(self, value: impl IntoVal<String>) -> Self { with(self, "ComputationModelDescription", value) }
    /// `ComputationModelName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9 _\-#$*!@]+$`.
    #[track_caller] pub fn computation_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComputationModelName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_computation_model::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnComputationModel`].
pub mod cfn_computation_model {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AnomalyDetectionComputationModelConfiguration {} pub enum AssetModelPropertyBindingValue {} pub enum AssetPropertyBindingValue {} pub enum ComputationModelConfiguration {} impl ias_core::Optional for ComputationModelConfiguration {} pub enum ComputationModelDataBindingValue {} impl ias_core::Optional for ComputationModelDataBindingValue {} pub enum Tag {} }

    /// `AnomalyDetectionComputationModelConfiguration`.
    pub type AnomalyDetectionComputationModelConfiguration = Fields<of::AnomalyDetectionComputationModelConfiguration>;
    impl AnomalyDetectionComputationModelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_properties: impl IntoVal<String>, result_property: impl IntoVal<String>) -> Self { with(with(empty(), "InputProperties", input_properties), "ResultProperty", result_property) }
        /// `InputProperties`: mandatory, 4 to 67 characters, matches `^\$\{[a-z][a-z0-9_]*\}$`.
        #[track_caller] pub fn input_properties(self, value: impl IntoVal<String>) -> Self { with(self, "InputProperties", value) }
        /// `ResultProperty`: mandatory, 4 to 67 characters, matches `^\$\{[a-z][a-z0-9_]*\}$`.
        #[track_caller] pub fn result_property(self, value: impl IntoVal<String>) -> Self { with(self, "ResultProperty", value) }
    }

    /// `AssetModelPropertyBindingValue`.
    pub type AssetModelPropertyBindingValue = Fields<of::AssetModelPropertyBindingValue>;
    impl AssetModelPropertyBindingValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(asset_model_id: impl IntoVal<String>, property_id: impl IntoVal<String>) -> Self { with(with(empty(), "AssetModelId", asset_model_id), "PropertyId", property_id) }
        /// `AssetModelId`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
        #[track_caller] pub fn asset_model_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetModelId", value) }
        /// `PropertyId`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
        #[track_caller] pub fn property_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyId", value) }
    }

    /// `AssetPropertyBindingValue`.
    pub type AssetPropertyBindingValue = Fields<of::AssetPropertyBindingValue>;
    impl AssetPropertyBindingValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(asset_id: impl IntoVal<String>, property_id: impl IntoVal<String>) -> Self { with(with(empty(), "AssetId", asset_id), "PropertyId", property_id) }
        /// `AssetId`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
        #[track_caller] pub fn asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetId", value) }
        /// `PropertyId`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
        #[track_caller] pub fn property_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyId", value) }
    }

    /// `ComputationModelConfiguration`.
    pub type ComputationModelConfiguration = Fields<of::ComputationModelConfiguration>;
    impl ComputationModelConfiguration {
        /// `AnomalyDetection`.
        #[track_caller] pub fn anomaly_detection(self, value: impl IntoVal<AnomalyDetectionComputationModelConfiguration>) -> Self { with(self, "AnomalyDetection", value) }
    }

    /// `ComputationModelDataBindingValue`.
    pub type ComputationModelDataBindingValue = Fields<of::ComputationModelDataBindingValue>;
    impl ComputationModelDataBindingValue {
        /// `AssetModelProperty`.
        #[track_caller] pub fn asset_model_property(self, value: impl IntoVal<AssetModelPropertyBindingValue>) -> Self { with(self, "AssetModelProperty", value) }
        /// `AssetProperty`.
        #[track_caller] pub fn asset_property(self, value: impl IntoVal<AssetPropertyBindingValue>) -> Self { with(self, "AssetProperty", value) }
        /// `List`.
        #[track_caller] pub fn list(self, value: impl IntoVal<List<ComputationModelDataBindingValue>>) -> Self { with(self, "List", value) }
    }

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

/// [`AWS::IoTSiteWise::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html).
///
/// What `Ref` returns: `DashboardId`.
pub type CfnDashboard = Handle<of::CfnDashboard>;
impl cfn::ResourceType for of::CfnDashboard { const TYPE: &'static str = "AWS::IoTSiteWise::Dashboard"; type Tags = cfn::TagList; type Props = CfnDashboardProps; type Reference = String; }
impl CfnDashboard {
    /// The attribute `DashboardArn`.
    #[inline] pub fn attr_dashboard_arn(&self) -> Val<Is<kinds::IoTSiteWiseDashboardArn>> { cfn::attribute(&self.0, "DashboardArn") }
    /// The attribute `DashboardId`.
    #[inline] pub fn attr_dashboard_id(&self) -> Val<String> { cfn::attribute(&self.0, "DashboardId") }
}

/// Properties of [`CfnDashboard`].
///
/// Mandatory: `DashboardDefinition`, `DashboardDescription`, `DashboardName`.
///
/// A change replaces the resource: `ProjectId`.
pub type CfnDashboardProps = Fields<of::CfnDashboard>;
/// What [`CfnDashboardProps`] cannot do without.
pub struct CfnDashboardPropsRequired<A, B, C> {
    /// `DashboardDefinition`: at most 204800 characters, matches `^.+$`.
    pub dashboard_definition: A,
    /// `DashboardDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    pub dashboard_description: B,
    /// `DashboardName`: 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    pub dashboard_name: C,
}
impl CfnDashboardProps {
    /// Takes what is mandatory, by name: [`CfnDashboardPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDashboardPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DashboardDefinition", required.dashboard_definition), "DashboardDescription", required.dashboard_description), "DashboardName", required.dashboard_name) }
    /// `DashboardDefinition`: mandatory, at most 204800 characters, matches `^.+$`.
    #[track_caller] pub fn dashboard_definition(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardDefinition", value) }
    /// `DashboardDescription`: mandatory, 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn dashboard_description(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardDescription", value) }
    /// `DashboardName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn dashboard_name(self, value: impl IntoVal<String>) -> Self { with(self, "DashboardName", value) }
    /// `ProjectId`: exactly 36 characters. Changing it replaces the resource.
    #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dashboard::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDashboard`].
pub mod cfn_dashboard {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::IoTSiteWise::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html).
///
/// What `Ref` returns: `DatasetId`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::IoTSiteWise::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = String; }
impl CfnDataset {
    /// The attribute `DatasetArn`.
    #[inline] pub fn attr_dataset_arn(&self) -> Val<Is<kinds::IoTSiteWiseDatasetArn>> { cfn::attribute(&self.0, "DatasetArn") }
    /// The attribute `DatasetId`.
    #[inline] pub fn attr_dataset_id(&self) -> Val<String> { cfn::attribute(&self.0, "DatasetId") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `DatasetName`.
///
/// A change replaces the resource: `DatasetType`, `WorkspaceName`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
impl CfnDatasetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dataset_name: impl IntoVal<String>) -> Self { with(empty(), "DatasetName", dataset_name) }
    /// `DatasetConfig`.
    #[track_caller] pub fn dataset_config(self, value: impl IntoVal<cfn_dataset::DatasetConfig>) -> Self { with(self, "DatasetConfig", value) }
    /// `DatasetDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn dataset_description(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetDescription", value) }
    /// `DatasetName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9 _\-#$*!@.]+$`.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `DatasetSource`.
    #[track_caller] pub fn dataset_source(self, value: impl IntoVal<cfn_dataset::DatasetSource>) -> Self { with(self, "DatasetSource", value) }
    /// `DatasetType`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_type(self, value: impl IntoVal<cfn_dataset::DatasetType>) -> Self { with(self, "DatasetType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_asset::{Tag};
    mod of { pub enum DatasetConfig {} impl ias_core::Optional for DatasetConfig {} pub enum DatasetSource {} pub enum DatasetSourceSourceFormat {} pub enum DatasetSourceSourceType {} pub enum DatasetType {} pub enum KendraSourceDetail {} pub enum SessionConfig {} pub enum SourceDetail {} impl ias_core::Optional for SourceDetail {} }

    /// `DatasetConfig`.
    pub type DatasetConfig = Fields<of::DatasetConfig>;
    impl DatasetConfig {
        /// `Session`.
        #[track_caller] pub fn session(self, value: impl IntoVal<SessionConfig>) -> Self { with(self, "Session", value) }
    }

    /// `DatasetSource`.
    pub type DatasetSource = Fields<of::DatasetSource>;
    impl DatasetSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_format: impl IntoVal<DatasetSourceSourceFormat>, source_type: impl IntoVal<DatasetSourceSourceType>) -> Self { with(with(empty(), "SourceFormat", source_format), "SourceType", source_type) }
        /// `SourceDetail`.
        #[track_caller] pub fn source_detail(self, value: impl IntoVal<SourceDetail>) -> Self { with(self, "SourceDetail", value) }
        /// `SourceFormat`: mandatory.
        #[track_caller] pub fn source_format(self, value: impl IntoVal<DatasetSourceSourceFormat>) -> Self { with(self, "SourceFormat", value) }
        /// `SourceType`: mandatory.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<DatasetSourceSourceType>) -> Self { with(self, "SourceType", value) }
    }

    /// Words of `SourceFormat`.
    pub type DatasetSourceSourceFormat = Word<fn(of::DatasetSourceSourceFormat)>;
    impl DatasetSourceSourceFormat {
        /// `KNOWLEDGE_BASE`
        pub const KnowledgeBase: Self = word("KNOWLEDGE_BASE");
        /// `TIMESERIES`
        pub const Timeseries: Self = word("TIMESERIES");
    }

    /// Words of `SourceType`.
    pub type DatasetSourceSourceType = Word<fn(of::DatasetSourceSourceType)>;
    impl DatasetSourceSourceType {
        /// `KENDRA`
        pub const Kendra: Self = word("KENDRA");
        /// `SITEWISE`
        pub const Sitewise: Self = word("SITEWISE");
    }

    /// Words of `DatasetType`.
    pub type DatasetType = Word<fn(of::DatasetType)>;
    impl DatasetType {
        /// `SESSION`
        pub const Session: Self = word("SESSION");
        /// `CURATED`
        pub const Curated: Self = word("CURATED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `KendraSourceDetail`.
    pub type KendraSourceDetail = Fields<of::KendraSourceDetail>;
    impl KendraSourceDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(knowledge_base_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "KnowledgeBaseArn", knowledge_base_arn), "RoleArn", role_arn) }
        /// `KnowledgeBaseArn`: mandatory, 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`.
        #[track_caller] pub fn knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseArn", value) }
        /// `RoleArn`: mandatory, 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `SessionConfig`.
    pub type SessionConfig = Fields<of::SessionConfig>;
    impl SessionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(session_start_time: impl IntoVal<String>, session_end_time: impl IntoVal<String>) -> Self { with(with(empty(), "SessionStartTime", session_start_time), "SessionEndTime", session_end_time) }
        /// `SessionEndTime`: mandatory.
        #[track_caller] pub fn session_end_time(self, value: impl IntoVal<String>) -> Self { with(self, "SessionEndTime", value) }
        /// `SessionStartTime`: mandatory.
        #[track_caller] pub fn session_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "SessionStartTime", value) }
    }

    /// `SourceDetail`.
    pub type SourceDetail = Fields<of::SourceDetail>;
    impl SourceDetail {
        /// `Kendra`.
        #[track_caller] pub fn kendra(self, value: impl IntoVal<KendraSourceDetail>) -> Self { with(self, "Kendra", value) }
    }
}

/// [`AWS::IoTSiteWise::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html).
///
/// What `Ref` returns: `GatewayId`.
pub type CfnGateway = Handle<of::CfnGateway>;
impl cfn::ResourceType for of::CfnGateway { const TYPE: &'static str = "AWS::IoTSiteWise::Gateway"; type Tags = cfn::TagList; type Props = CfnGatewayProps; type Reference = String; }
impl CfnGateway {
    /// The attribute `GatewayId`.
    #[inline] pub fn attr_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayId") }
}

/// Properties of [`CfnGateway`].
///
/// Mandatory: `GatewayName`, `GatewayPlatform`.
///
/// A change replaces the resource: `GatewayPlatform`, `GatewayVersion`.
pub type CfnGatewayProps = Fields<of::CfnGateway>;
impl CfnGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(gateway_name: impl IntoVal<String>, gateway_platform: impl IntoVal<cfn_gateway::GatewayPlatform>) -> Self { with(with(empty(), "GatewayName", gateway_name), "GatewayPlatform", gateway_platform) }
    /// `GatewayCapabilitySummaries`: no item twice.
    #[track_caller] pub fn gateway_capability_summaries(self, value: impl IntoVal<List<cfn_gateway::GatewayCapabilitySummary>>) -> Self { with(self, "GatewayCapabilitySummaries", value) }
    /// `GatewayName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn gateway_name(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayName", value) }
    /// `GatewayPlatform`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn gateway_platform(self, value: impl IntoVal<cfn_gateway::GatewayPlatform>) -> Self { with(self, "GatewayPlatform", value) }
    /// `GatewayVersion`: 1 to 1024 characters, matches `^[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_version(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayVersion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_gateway::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGateway`].
pub mod cfn_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dashboard::{Tag};
    mod of { pub enum GatewayCapabilitySummary {} pub enum GreengrassV2 {} pub enum GreengrassV2CoreDeviceOperatingSystem {} pub enum SiemensIe {} }

    /// `GatewayCapabilitySummary`.
    pub type GatewayCapabilitySummary = Fields<of::GatewayCapabilitySummary>;
    impl GatewayCapabilitySummary {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capability_namespace: impl IntoVal<String>) -> Self { with(empty(), "CapabilityNamespace", capability_namespace) }
        /// `CapabilityConfiguration`.
        #[track_caller] pub fn capability_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "CapabilityConfiguration", value) }
        /// `CapabilityNamespace`: mandatory.
        #[track_caller] pub fn capability_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "CapabilityNamespace", value) }
    }

    /// `GatewayPlatform`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GatewayPlatform(Value);
    ias_core::union!(GatewayPlatform);
    impl GatewayPlatform {
        /// `GreengrassV2`.
        #[track_caller] pub fn greengrass_v2(value: impl IntoVal<GreengrassV2>) -> Self { Self(Value::one("GreengrassV2", value)) }
        /// `SiemensIE`.
        #[track_caller] pub fn siemens_ie(value: impl IntoVal<SiemensIe>) -> Self { Self(Value::one("SiemensIE", value)) }
    }

    /// `GreengrassV2`.
    pub type GreengrassV2 = Fields<of::GreengrassV2>;
    impl GreengrassV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(core_device_thing_name: impl IntoVal<String>) -> Self { with(empty(), "CoreDeviceThingName", core_device_thing_name) }
        /// `CoreDeviceOperatingSystem`.
        #[track_caller] pub fn core_device_operating_system(self, value: impl IntoVal<GreengrassV2CoreDeviceOperatingSystem>) -> Self { with(self, "CoreDeviceOperatingSystem", value) }
        /// `CoreDeviceThingName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`.
        #[track_caller] pub fn core_device_thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "CoreDeviceThingName", value) }
    }

    /// Words of `CoreDeviceOperatingSystem`.
    pub type GreengrassV2CoreDeviceOperatingSystem = Word<fn(of::GreengrassV2CoreDeviceOperatingSystem)>;
    impl GreengrassV2CoreDeviceOperatingSystem {
        /// `LINUX_AARCH64`
        pub const LinuxAarch64: Self = word("LINUX_AARCH64");
        /// `LINUX_AMD64`
        pub const LinuxAmd64: Self = word("LINUX_AMD64");
        /// `WINDOWS_AMD64`
        pub const WindowsAmd64: Self = word("WINDOWS_AMD64");
    }

    /// `SiemensIE`.
    pub type SiemensIe = Fields<of::SiemensIe>;
    impl SiemensIe {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iot_core_thing_name: impl IntoVal<String>) -> Self { with(empty(), "IotCoreThingName", iot_core_thing_name) }
        /// `IotCoreThingName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`.
        #[track_caller] pub fn iot_core_thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "IotCoreThingName", value) }
    }
}

/// [`AWS::IoTSiteWise::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html).
///
/// What `Ref` returns: `PipelineArn`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::IoTSiteWise::Pipeline"; type Tags = cfn::TagList; type Props = CfnPipelineProps; type Reference = Is<kinds::IoTSiteWisePipelineArn>; }
impl CfnPipeline {
    /// The attribute `PipelineArn`.
    #[inline] pub fn attr_pipeline_arn(&self) -> Val<Is<kinds::IoTSiteWisePipelineArn>> { cfn::attribute(&self.0, "PipelineArn") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `WorkspaceName`, `PipelineName`, `Computations`.
///
/// A change replaces the resource: `PipelineName`, `WorkspaceName`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
/// What [`CfnPipelineProps`] cannot do without.
pub struct CfnPipelinePropsRequired<A, B, C> {
    /// `WorkspaceName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub workspace_name: A,
    /// `PipelineName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub pipeline_name: B,
    /// `Computations`: 1 to 50 items.
    pub computations: C,
}
impl CfnPipelineProps {
    /// Takes what is mandatory, by name: [`CfnPipelinePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_pipeline::ComputeNode>>>(required: CfnPipelinePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceName", required.workspace_name), "PipelineName", required.pipeline_name), "Computations", required.computations) }
    /// `Computations`: mandatory, 1 to 50 items.
    #[track_caller] pub fn computations(self, value: impl IntoVal<List<cfn_pipeline::ComputeNode>>) -> Self { with(self, "Computations", value) }
    /// `Description`: at most 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `PipelineName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn pipeline_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pipeline::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum ComputeNode {} }

    /// `ComputeNode`.
    pub type ComputeNode = Fields<of::ComputeNode>;
    impl ComputeNode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(compute_node_name: impl IntoVal<String>, task_name: impl IntoVal<String>) -> Self { with(with(empty(), "ComputeNodeName", compute_node_name), "TaskName", task_name) }
        /// `ComputeNodeName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn compute_node_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeNodeName", value) }
        /// `DependsOn`: at most 50 items, each 1 to 128 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DependsOn", value) }
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `TaskName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn task_name(self, value: impl IntoVal<String>) -> Self { with(self, "TaskName", value) }
    }
}

/// [`AWS::IoTSiteWise::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html).
///
/// What `Ref` returns: `PortalId`.
pub type CfnPortal = Handle<of::CfnPortal>;
impl cfn::ResourceType for of::CfnPortal { const TYPE: &'static str = "AWS::IoTSiteWise::Portal"; type Tags = cfn::TagList; type Props = CfnPortalProps; type Reference = String; }
impl CfnPortal {
    /// The attribute `PortalArn`.
    #[inline] pub fn attr_portal_arn(&self) -> Val<Is<kinds::IoTSiteWisePortalArn>> { cfn::attribute(&self.0, "PortalArn") }
    /// The attribute `PortalClientId`.
    #[inline] pub fn attr_portal_client_id(&self) -> Val<String> { cfn::attribute(&self.0, "PortalClientId") }
    /// The attribute `PortalId`.
    #[inline] pub fn attr_portal_id(&self) -> Val<String> { cfn::attribute(&self.0, "PortalId") }
    /// The attribute `PortalStartUrl`.
    #[inline] pub fn attr_portal_start_url(&self) -> Val<String> { cfn::attribute(&self.0, "PortalStartUrl") }
}

/// Properties of [`CfnPortal`].
///
/// Mandatory: `PortalContactEmail`, `PortalName`, `RoleArn`.
///
/// A change replaces the resource: `PortalAuthMode`, `PortalType`.
pub type CfnPortalProps = Fields<of::CfnPortal>;
/// What [`CfnPortalProps`] cannot do without.
pub struct CfnPortalPropsRequired<A, B, C> {
    /// `PortalContactEmail`: 1 to 255 characters, matches `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`.
    pub portal_contact_email: A,
    /// `PortalName`: 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    pub portal_name: B,
    /// `RoleArn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
    pub role_arn: C,
}
impl CfnPortalProps {
    /// Takes what is mandatory, by name: [`CfnPortalPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnPortalPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PortalContactEmail", required.portal_contact_email), "PortalName", required.portal_name), "RoleArn", required.role_arn) }
    /// `Alarms`.
    #[track_caller] pub fn alarms(self, value: impl IntoVal<cfn_portal::Alarms>) -> Self { with(self, "Alarms", value) }
    /// `NotificationSenderEmail`: 1 to 255 characters, matches `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`.
    #[track_caller] pub fn notification_sender_email(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationSenderEmail", value) }
    /// `PortalAuthMode`. Changing it replaces the resource.
    #[track_caller] pub fn portal_auth_mode(self, value: impl IntoVal<cfn_portal::PortalAuthMode>) -> Self { with(self, "PortalAuthMode", value) }
    /// `PortalContactEmail`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_\-\.\+]+@[a-zA-Z0-9_\-\.\+]+\.[a-zA-Z]{2,}$`.
    #[track_caller] pub fn portal_contact_email(self, value: impl IntoVal<String>) -> Self { with(self, "PortalContactEmail", value) }
    /// `PortalDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn portal_description(self, value: impl IntoVal<String>) -> Self { with(self, "PortalDescription", value) }
    /// `PortalName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn portal_name(self, value: impl IntoVal<String>) -> Self { with(self, "PortalName", value) }
    /// `PortalType`. Changing it replaces the resource.
    #[track_caller] pub fn portal_type(self, value: impl IntoVal<cfn_portal::PortalType>) -> Self { with(self, "PortalType", value) }
    /// `PortalTypeConfiguration`.
    #[track_caller] pub fn portal_type_configuration(self, value: impl IntoVal<Map<cfn_portal::PortalTypeEntry>>) -> Self { with(self, "PortalTypeConfiguration", value) }
    /// `RoleArn`: mandatory, 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_portal::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPortal`].
pub mod cfn_portal {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dashboard::{Tag};
    mod of { pub enum Alarms {} impl ias_core::Optional for Alarms {} pub enum PortalAuthMode {} pub enum PortalType {} pub enum PortalTypeEntry {} }

    /// `Alarms`.
    pub type Alarms = Fields<of::Alarms>;
    impl Alarms {
        /// `AlarmRoleArn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`.
        #[track_caller] pub fn alarm_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmRoleArn", value) }
        /// `NotificationLambdaArn`: 1 to 1600 characters, matches `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`.
        #[track_caller] pub fn notification_lambda_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationLambdaArn", value) }
    }

    /// Words of `PortalAuthMode`.
    pub type PortalAuthMode = Word<fn(of::PortalAuthMode)>;
    impl PortalAuthMode {
        /// `IAM`
        pub const Iam: Self = word("IAM");
        /// `SSO`
        pub const Sso: Self = word("SSO");
    }

    /// Words of `PortalType`.
    pub type PortalType = Word<fn(of::PortalType)>;
    impl PortalType {
        /// `SITEWISE_PORTAL_V1`
        pub const SitewisePortalV1: Self = word("SITEWISE_PORTAL_V1");
        /// `SITEWISE_PORTAL_V2`
        pub const SitewisePortalV2: Self = word("SITEWISE_PORTAL_V2");
    }

    /// `PortalTypeEntry`.
    pub type PortalTypeEntry = Fields<of::PortalTypeEntry>;
    impl PortalTypeEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(portal_tools: impl IntoVal<List<String>>) -> Self { with(empty(), "PortalTools", portal_tools) }
        /// `PortalTools`: mandatory.
        #[track_caller] pub fn portal_tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PortalTools", value) }
    }
}

/// [`AWS::IoTSiteWise::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html).
///
/// What `Ref` returns: `ProjectId`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::IoTSiteWise::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = String; }
impl CfnProject {
    /// The attribute `ProjectArn`.
    #[inline] pub fn attr_project_arn(&self) -> Val<Is<kinds::IoTSiteWiseProjectArn>> { cfn::attribute(&self.0, "ProjectArn") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `PortalId`, `ProjectName`.
///
/// A change replaces the resource: `PortalId`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(portal_id: impl IntoVal<String>, project_name: impl IntoVal<String>) -> Self { with(with(empty(), "PortalId", portal_id), "ProjectName", project_name) }
    /// `AssetIds`: no item twice.
    #[track_caller] pub fn asset_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AssetIds", value) }
    /// `PortalId`: mandatory, exactly 36 characters. Changing it replaces the resource.
    #[track_caller] pub fn portal_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortalId", value) }
    /// `ProjectDescription`: 1 to 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn project_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectDescription", value) }
    /// `ProjectName`: mandatory, 1 to 256 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    pub use super::cfn_dashboard::{Tag};
}

/// [`AWS::IoTSiteWise::Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html).
///
/// What `Ref` returns: `TaskArn`.
pub type CfnTask = Handle<of::CfnTask>;
impl cfn::ResourceType for of::CfnTask { const TYPE: &'static str = "AWS::IoTSiteWise::Task"; type Tags = cfn::TagList; type Props = CfnTaskProps; type Reference = Is<kinds::IoTSiteWiseTaskArn>; }
impl CfnTask {
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TaskArn`.
    #[inline] pub fn attr_task_arn(&self) -> Val<Is<kinds::IoTSiteWiseTaskArn>> { cfn::attribute(&self.0, "TaskArn") }
}

/// Properties of [`CfnTask`].
///
/// Mandatory: `WorkspaceName`, `TaskName`, `TaskConfiguration`.
///
/// A change replaces the resource: `TaskName`, `WorkspaceName`.
pub type CfnTaskProps = Fields<of::CfnTask>;
/// What [`CfnTaskProps`] cannot do without.
pub struct CfnTaskPropsRequired<A, B, C> {
    /// `WorkspaceName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub workspace_name: A,
    /// `TaskName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub task_name: B,
    /// `TaskConfiguration`.
    pub task_configuration: C,
}
impl CfnTaskProps {
    /// Takes what is mandatory, by name: [`CfnTaskPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_task::TaskConfiguration>>(required: CfnTaskPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceName", required.workspace_name), "TaskName", required.task_name), "TaskConfiguration", required.task_configuration) }
    /// `Description`: at most 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskConfiguration`: mandatory.
    #[track_caller] pub fn task_configuration(self, value: impl IntoVal<cfn_task::TaskConfiguration>) -> Self { with(self, "TaskConfiguration", value) }
    /// `TaskName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn task_name(self, value: impl IntoVal<String>) -> Self { with(self, "TaskName", value) }
    /// `WorkspaceName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
}

/// Types of [`CfnTask`].
pub mod cfn_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum ContainerTaskConfiguration {} pub enum ContainerTaskConfigurationProcessingType {} pub enum ContainerTaskConfigurationProcessingUnit {} pub enum EphemeralStorageConfiguration {} pub enum EphemeralStorageConfigurationStorageClass {} pub enum Mount {} pub enum MountSource {} pub enum MountStorageType {} pub enum S3AccessPointSource {} pub enum TaskConfiguration {} }

    /// `ContainerTaskConfiguration`.
    pub type ContainerTaskConfiguration = Fields<of::ContainerTaskConfiguration>;
    /// What [`ContainerTaskConfiguration`] cannot do without.
    pub struct ContainerTaskConfigurationRequired<A, B, C, D> {
        /// `EcrUri`: 1 to 1024 characters.
        pub ecr_uri: A,
        /// `TaskExecutionRole`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:iam::[0-9]+:role/[\w+=,.@/-]+$`.
        pub task_execution_role: B,
        /// `ProcessingType`.
        pub processing_type: C,
        /// `ProcessingUnit`.
        pub processing_unit: D,
    }
    impl ContainerTaskConfiguration {
        /// Takes what is mandatory, by name: [`ContainerTaskConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ContainerTaskConfigurationProcessingType>, D: IntoVal<ContainerTaskConfigurationProcessingUnit>>(required: ContainerTaskConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EcrUri", required.ecr_uri), "TaskExecutionRole", required.task_execution_role), "ProcessingType", required.processing_type), "ProcessingUnit", required.processing_unit) }
        /// `Command`.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `EcrUri`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn ecr_uri(self, value: impl IntoVal<String>) -> Self { with(self, "EcrUri", value) }
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `EphemeralStorageConfiguration`.
        #[track_caller] pub fn ephemeral_storage_configuration(self, value: impl IntoVal<EphemeralStorageConfiguration>) -> Self { with(self, "EphemeralStorageConfiguration", value) }
        /// `Mounts`: at most 5 items.
        #[track_caller] pub fn mounts(self, value: impl IntoVal<List<Mount>>) -> Self { with(self, "Mounts", value) }
        /// `ProcessingType`: mandatory.
        #[track_caller] pub fn processing_type(self, value: impl IntoVal<ContainerTaskConfigurationProcessingType>) -> Self { with(self, "ProcessingType", value) }
        /// `ProcessingUnit`: mandatory.
        #[track_caller] pub fn processing_unit(self, value: impl IntoVal<ContainerTaskConfigurationProcessingUnit>) -> Self { with(self, "ProcessingUnit", value) }
        /// `TaskExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:iam::[0-9]+:role/[\w+=,.@/-]+$`.
        #[track_caller] pub fn task_execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "TaskExecutionRole", value) }
        /// `TimeoutSeconds`: 60 to 86400.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// Words of `ProcessingType`.
    pub type ContainerTaskConfigurationProcessingType = Word<fn(of::ContainerTaskConfigurationProcessingType)>;
    impl ContainerTaskConfigurationProcessingType {
        /// `GENERIC_COMPUTE_PROCESSING`
        pub const GenericComputeProcessing: Self = word("GENERIC_COMPUTE_PROCESSING");
        /// `HARDWARE_ACCELERATED_PROCESSING`
        pub const HardwareAcceleratedProcessing: Self = word("HARDWARE_ACCELERATED_PROCESSING");
    }

    /// Words of `ProcessingUnit`.
    pub type ContainerTaskConfigurationProcessingUnit = Word<fn(of::ContainerTaskConfigurationProcessingUnit)>;
    impl ContainerTaskConfigurationProcessingUnit {
        /// `UNITS_2`
        pub const Units2: Self = word("UNITS_2");
        /// `UNITS_4`
        pub const Units4: Self = word("UNITS_4");
        /// `UNITS_8`
        pub const Units8: Self = word("UNITS_8");
        /// `UNITS_12`
        pub const Units12: Self = word("UNITS_12");
        /// `UNITS_16`
        pub const Units16: Self = word("UNITS_16");
        /// `UNITS_24`
        pub const Units24: Self = word("UNITS_24");
        /// `UNITS_32`
        pub const Units32: Self = word("UNITS_32");
        /// `UNITS_36`
        pub const Units36: Self = word("UNITS_36");
        /// `UNITS_48`
        pub const Units48: Self = word("UNITS_48");
        /// `UNITS_60`
        pub const Units60: Self = word("UNITS_60");
        /// `UNITS_64`
        pub const Units64: Self = word("UNITS_64");
        /// `UNITS_72`
        pub const Units72: Self = word("UNITS_72");
        /// `UNITS_84`
        pub const Units84: Self = word("UNITS_84");
        /// `UNITS_96`
        pub const Units96: Self = word("UNITS_96");
    }

    /// `EphemeralStorageConfiguration`.
    pub type EphemeralStorageConfiguration = Fields<of::EphemeralStorageConfiguration>;
    impl EphemeralStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_class: impl IntoVal<EphemeralStorageConfigurationStorageClass>, storage_size_in_gi_b: impl IntoVal<i64>) -> Self { with(with(empty(), "StorageClass", storage_class), "StorageSizeInGiB", storage_size_in_gi_b) }
        /// `StorageClass`: mandatory.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<EphemeralStorageConfigurationStorageClass>) -> Self { with(self, "StorageClass", value) }
        /// `StorageSizeInGiB`: mandatory, 1 to 16384.
        #[track_caller] pub fn storage_size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageSizeInGiB", value) }
    }

    /// Words of `StorageClass`.
    pub type EphemeralStorageConfigurationStorageClass = Word<fn(of::EphemeralStorageConfigurationStorageClass)>;
    impl EphemeralStorageConfigurationStorageClass {
        /// `STANDARD_1`
        pub const Standard1: Self = word("STANDARD_1");
        /// `STANDARD_2`
        pub const Standard2: Self = word("STANDARD_2");
        /// `THROUGHPUT_1`
        pub const Throughput1: Self = word("THROUGHPUT_1");
        /// `THROUGHPUT_2`
        pub const Throughput2: Self = word("THROUGHPUT_2");
    }

    /// `Mount`.
    pub type Mount = Fields<of::Mount>;
    /// What [`Mount`] cannot do without.
    pub struct MountRequired<A, B, C, D> {
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        pub name: A,
        /// `RelativePath`: 1 to 1024 characters, matches `^((?!.*(^|/)\.\.?(/|$))(?!.*//)[a-zA-Z0-9._-][a-zA-Z0-9._/-]*[a-zA-Z0-9._-]|[a-zA-Z0-9_-])$`.
        pub relative_path: B,
        /// `Source`.
        pub source: C,
        /// `StorageType`.
        pub storage_type: D,
    }
    impl Mount {
        /// Takes what is mandatory, by name: [`MountRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<MountSource>, D: IntoVal<MountStorageType>>(required: MountRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "RelativePath", required.relative_path), "Source", required.source), "StorageType", required.storage_type) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RelativePath`: mandatory, 1 to 1024 characters, matches `^((?!.*(^|/)\.\.?(/|$))(?!.*//)[a-zA-Z0-9._-][a-zA-Z0-9._/-]*[a-zA-Z0-9._-]|[a-zA-Z0-9_-])$`.
        #[track_caller] pub fn relative_path(self, value: impl IntoVal<String>) -> Self { with(self, "RelativePath", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<MountSource>) -> Self { with(self, "Source", value) }
        /// `StorageType`: mandatory.
        #[track_caller] pub fn storage_type(self, value: impl IntoVal<MountStorageType>) -> Self { with(self, "StorageType", value) }
    }

    /// `MountSource`.
    pub type MountSource = Fields<of::MountSource>;
    impl MountSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_access_point: impl IntoVal<S3AccessPointSource>) -> Self { with(empty(), "S3AccessPoint", s3_access_point) }
        /// `S3AccessPoint`: mandatory.
        #[track_caller] pub fn s3_access_point(self, value: impl IntoVal<S3AccessPointSource>) -> Self { with(self, "S3AccessPoint", value) }
    }

    /// Words of `StorageType`.
    pub type MountStorageType = Word<fn(of::MountStorageType)>;
    impl MountStorageType {
        /// `SHARED_STORAGE`
        pub const SharedStorage: Self = word("SHARED_STORAGE");
    }

    /// `S3AccessPointSource`.
    pub type S3AccessPointSource = Fields<of::S3AccessPointSource>;
    impl S3AccessPointSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_point_arn: impl IntoVal<String>) -> Self { with(empty(), "AccessPointArn", access_point_arn) }
        /// `AccessPointArn`: mandatory, 4 to 128 characters, matches `^arn:aws(-cn|-us-gov)?:s3:[a-z0-9-]*:\d{12}:accesspoint[/:][a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
        /// `Prefix`: 1 to 1024 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `TaskConfiguration`.
    pub type TaskConfiguration = Fields<of::TaskConfiguration>;
    impl TaskConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_task_configuration: impl IntoVal<ContainerTaskConfiguration>) -> Self { with(empty(), "ContainerTaskConfiguration", container_task_configuration) }
        /// `ContainerTaskConfiguration`: mandatory.
        #[track_caller] pub fn container_task_configuration(self, value: impl IntoVal<ContainerTaskConfiguration>) -> Self { with(self, "ContainerTaskConfiguration", value) }
    }
}

/// [`AWS::IoTSiteWise::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html).
///
/// What `Ref` returns: `WorkspaceArn`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::IoTSiteWise::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = Is<kinds::IoTSiteWiseWorkspaceArn>; }
impl CfnWorkspace {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `WorkspaceArn`.
    #[inline] pub fn attr_workspace_arn(&self) -> Val<Is<kinds::IoTSiteWiseWorkspaceArn>> { cfn::attribute(&self.0, "WorkspaceArn") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `WorkspaceName`, `EncryptionConfiguration`.
///
/// A change replaces the resource: `EncryptionConfiguration`, `KmsKeyId`, `WorkspaceName`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
impl CfnWorkspaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workspace_name: impl IntoVal<String>, encryption_configuration: impl IntoVal<cfn_workspace::EncryptionConfiguration>) -> Self { with(with(empty(), "WorkspaceName", workspace_name), "EncryptionConfiguration", encryption_configuration) }
    /// `EncryptionConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_workspace::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `KmsKeyId`: 1 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceDescription`: at most 2048 characters, matches `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller] pub fn workspace_description(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceDescription", value) }
    /// `WorkspaceName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application::{Tag};
    mod of { pub enum EncryptionConfiguration {} pub enum EncryptionConfigurationEncryptionType {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionConfigurationEncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionConfigurationEncryptionType>) -> Self { with(self, "EncryptionType", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionConfigurationEncryptionType = Word<fn(of::EncryptionConfigurationEncryptionType)>;
    impl EncryptionConfigurationEncryptionType {
        /// `SITEWISE_DEFAULT_ENCRYPTION`
        pub const SitewiseDefaultEncryption: Self = word("SITEWISE_DEFAULT_ENCRYPTION");
        /// `KMS_BASED_ENCRYPTION`
        pub const KmsBasedEncryption: Self = word("KMS_BASED_ENCRYPTION");
    }
}
