// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ServiceCatalog`.

use super::prelude::*;

mod of { pub enum CfnAcceptedPortfolioShare {} pub enum CfnCloudFormationProduct {} pub enum CfnCloudFormationProvisionedProduct {} impl ias_core::Optional for CfnCloudFormationProvisionedProduct {} pub enum CfnLaunchNotificationConstraint {} pub enum CfnLaunchRoleConstraint {} pub enum CfnLaunchTemplateConstraint {} pub enum CfnPortfolio {} pub enum CfnPortfolioPrincipalAssociation {} pub enum CfnPortfolioProductAssociation {} impl ias_core::Optional for CfnPortfolioProductAssociation {} pub enum CfnPortfolioShare {} pub enum CfnResourceUpdateConstraint {} pub enum CfnServiceAction {} pub enum CfnServiceActionAssociation {} pub enum CfnStackSetConstraint {} pub enum CfnTagOption {} pub enum CfnTagOptionAssociation {} impl ias_core::Optional for CfnTagOptionAssociation {} }

/// [`AWS::ServiceCatalog::AcceptedPortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html).
///
/// What `Ref` returns: `PortfolioId`.
pub type CfnAcceptedPortfolioShare = Handle<of::CfnAcceptedPortfolioShare>;
impl cfn::ResourceType for of::CfnAcceptedPortfolioShare { const TYPE: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare"; type Tags = cfn::NoTags; type Props = CfnAcceptedPortfolioShareProps; type Reference = String; }
impl CfnAcceptedPortfolioShare {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAcceptedPortfolioShare`].
///
/// Mandatory: `PortfolioId`.
///
/// A change replaces the resource: `AcceptLanguage`, `PortfolioId`.
pub type CfnAcceptedPortfolioShareProps = Fields<of::CfnAcceptedPortfolioShare>;
impl CfnAcceptedPortfolioShareProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(portfolio_id: impl IntoVal<String>) -> Self { with(empty(), "PortfolioId", portfolio_id) }
    /// `AcceptLanguage`: matches `^(en|jp|zh)$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
}

/// [`AWS::ServiceCatalog::CloudFormationProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCloudFormationProduct = Handle<of::CfnCloudFormationProduct>;
impl cfn::ResourceType for of::CfnCloudFormationProduct { const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct"; type Tags = cfn::TagList; type Props = CfnCloudFormationProductProps; type Reference = String; }
impl CfnCloudFormationProduct {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ProductName`.
    #[inline] pub fn attr_product_name(&self) -> Val<String> { cfn::attribute(&self.0, "ProductName") }
    /// The attribute `ProvisioningArtifactIds`.
    #[inline] pub fn attr_provisioning_artifact_ids(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisioningArtifactIds") }
    /// The attribute `ProvisioningArtifactNames`.
    #[inline] pub fn attr_provisioning_artifact_names(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisioningArtifactNames") }
}

/// Properties of [`CfnCloudFormationProduct`].
///
/// Mandatory: `Owner`, `Name`.
pub type CfnCloudFormationProductProps = Fields<of::CfnCloudFormationProduct>;
impl CfnCloudFormationProductProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(owner: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Owner", owner), "Name", name) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 8191 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Distributor`: at most 8191 characters.
    #[track_caller] pub fn distributor(self, value: impl IntoVal<String>) -> Self { with(self, "Distributor", value) }
    /// `Name`: mandatory, at most 8191 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Owner`: mandatory, at most 8191 characters.
    #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
    /// `ProductType`.
    #[track_caller] pub fn product_type(self, value: impl IntoVal<cfn_cloud_formation_product::ProductType>) -> Self { with(self, "ProductType", value) }
    /// `ProvisioningArtifactParameters`.
    #[track_caller] pub fn provisioning_artifact_parameters(self, value: impl IntoVal<List<cfn_cloud_formation_product::ProvisioningArtifactProperties>>) -> Self { with(self, "ProvisioningArtifactParameters", value) }
    /// `ReplaceProvisioningArtifacts`. Write-only.
    #[track_caller] pub fn replace_provisioning_artifacts(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplaceProvisioningArtifacts", value) }
    /// `SourceConnection`.
    #[track_caller] pub fn source_connection(self, value: impl IntoVal<cfn_cloud_formation_product::SourceConnection>) -> Self { with(self, "SourceConnection", value) }
    /// `SupportDescription`: at most 8191 characters.
    #[track_caller] pub fn support_description(self, value: impl IntoVal<String>) -> Self { with(self, "SupportDescription", value) }
    /// `SupportEmail`: at most 254 characters.
    #[track_caller] pub fn support_email(self, value: impl IntoVal<String>) -> Self { with(self, "SupportEmail", value) }
    /// `SupportUrl`: at most 2083 characters.
    #[track_caller] pub fn support_url(self, value: impl IntoVal<String>) -> Self { with(self, "SupportUrl", value) }
    /// `Tags`: at most 20 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_formation_product::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCloudFormationProduct`].
pub mod cfn_cloud_formation_product {
    use super::super::prelude::*;
    mod of { pub enum CodeStarParameters {} pub enum ProductType {} pub enum ProvisioningArtifactProperties {} pub enum ProvisioningArtifactPropertiesType {} pub enum SourceConnection {} pub enum SourceConnectionConnectionParameters {} impl ias_core::Optional for SourceConnectionConnectionParameters {} pub enum SourceConnectionType {} pub enum Tag {} }

    /// `CodeStarParameters`.
    pub type CodeStarParameters = Fields<of::CodeStarParameters>;
    /// What [`CodeStarParameters`] cannot do without.
    pub struct CodeStarParametersRequired<A, B, C, D> {
        /// `ArtifactPath`: 1 to 4096 characters.
        pub artifact_path: A,
        /// `Repository`: 1 to 100 characters.
        pub repository: B,
        /// `Branch`: 1 to 250 characters.
        pub branch: C,
        /// `ConnectionArn`: 1 to 1224 characters.
        pub connection_arn: D,
    }
    impl CodeStarParameters {
        /// Takes what is mandatory, by name: [`CodeStarParametersRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CodeStarParametersRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ArtifactPath", required.artifact_path), "Repository", required.repository), "Branch", required.branch), "ConnectionArn", required.connection_arn) }
        /// `ArtifactPath`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn artifact_path(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactPath", value) }
        /// `Branch`: mandatory, 1 to 250 characters.
        #[track_caller] pub fn branch(self, value: impl IntoVal<String>) -> Self { with(self, "Branch", value) }
        /// `ConnectionArn`: mandatory, 1 to 1224 characters.
        #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
        /// `Repository`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    }

    /// Words of `ProductType`.
    pub type ProductType = Word<fn(of::ProductType)>;
    impl ProductType {
        /// `CLOUD_FORMATION_TEMPLATE`
        pub const CloudFormationTemplate: Self = word("CLOUD_FORMATION_TEMPLATE");
        /// `MARKETPLACE_AMI`
        pub const MarketplaceAmi: Self = word("MARKETPLACE_AMI");
        /// `MARKETPLACE_CAR`
        pub const MarketplaceCar: Self = word("MARKETPLACE_CAR");
        /// `TERRAFORM_OPEN_SOURCE`
        pub const TerraformOpenSource: Self = word("TERRAFORM_OPEN_SOURCE");
        /// `TERRAFORM_CLOUD`
        pub const TerraformCloud: Self = word("TERRAFORM_CLOUD");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `ProvisioningArtifactProperties`.
    pub type ProvisioningArtifactProperties = Fields<of::ProvisioningArtifactProperties>;
    impl ProvisioningArtifactProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(info: impl IntoVal<Json>) -> Self { with(empty(), "Info", info) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DisableTemplateValidation`. Write-only.
        #[track_caller] pub fn disable_template_validation(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableTemplateValidation", value) }
        /// `Info`: mandatory.
        #[track_caller] pub fn info(self, value: impl IntoVal<Json>) -> Self { with(self, "Info", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ProvisioningArtifactPropertiesType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ProvisioningArtifactPropertiesType = Word<fn(of::ProvisioningArtifactPropertiesType)>;
    impl ProvisioningArtifactPropertiesType {
        /// `CLOUD_FORMATION_TEMPLATE`
        pub const CloudFormationTemplate: Self = word("CLOUD_FORMATION_TEMPLATE");
        /// `MARKETPLACE_AMI`
        pub const MarketplaceAmi: Self = word("MARKETPLACE_AMI");
        /// `MARKETPLACE_CAR`
        pub const MarketplaceCar: Self = word("MARKETPLACE_CAR");
        /// `TERRAFORM_OPEN_SOURCE`
        pub const TerraformOpenSource: Self = word("TERRAFORM_OPEN_SOURCE");
        /// `TERRAFORM_CLOUD`
        pub const TerraformCloud: Self = word("TERRAFORM_CLOUD");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `SourceConnection`.
    pub type SourceConnection = Fields<of::SourceConnection>;
    impl SourceConnection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connection_parameters: impl IntoVal<SourceConnectionConnectionParameters>, type_: impl IntoVal<SourceConnectionType>) -> Self { with(with(empty(), "ConnectionParameters", connection_parameters), "Type", type_) }
        /// `ConnectionParameters`: mandatory.
        #[track_caller] pub fn connection_parameters(self, value: impl IntoVal<SourceConnectionConnectionParameters>) -> Self { with(self, "ConnectionParameters", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SourceConnectionType>) -> Self { with(self, "Type", value) }
    }

    /// `ConnectionParameters`.
    pub type SourceConnectionConnectionParameters = Fields<of::SourceConnectionConnectionParameters>;
    impl SourceConnectionConnectionParameters {
        /// `CodeStar`.
        #[track_caller] pub fn code_star(self, value: impl IntoVal<CodeStarParameters>) -> Self { with(self, "CodeStar", value) }
    }

    /// Words of `Type`.
    pub type SourceConnectionType = Word<fn(of::SourceConnectionType)>;
    impl SourceConnectionType {
        /// `CODESTAR`
        pub const Codestar: Self = word("CODESTAR");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ServiceCatalog::CloudFormationProvisionedProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html).
///
/// What `Ref` returns: `ProvisionedProductId`.
pub type CfnCloudFormationProvisionedProduct = Handle<of::CfnCloudFormationProvisionedProduct>;
impl cfn::ResourceType for of::CfnCloudFormationProvisionedProduct { const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct"; type Tags = cfn::TagList; type Props = CfnCloudFormationProvisionedProductProps; type Reference = String; }
impl CfnCloudFormationProvisionedProduct {
    /// The attribute `CloudformationStackArn`.
    #[inline] pub fn attr_cloudformation_stack_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CloudformationStackArn") }
    /// The attribute `Outputs`.
    #[inline] pub fn attr_outputs(&self) -> Val<Json> { cfn::attribute(&self.0, "Outputs") }
    /// The attribute `ProvisionedProductId`.
    #[inline] pub fn attr_provisioned_product_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisionedProductId") }
    /// The attribute `RecordId`.
    #[inline] pub fn attr_record_id(&self) -> Val<String> { cfn::attribute(&self.0, "RecordId") }
}

/// Properties of [`CfnCloudFormationProvisionedProduct`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `NotificationArns`, `ProvisionedProductName`.
pub type CfnCloudFormationProvisionedProductProps = Fields<of::CfnCloudFormationProvisionedProduct>;
impl CfnCloudFormationProvisionedProductProps {
    /// `AcceptLanguage`.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<cfn_cloud_formation_provisioned_product::AcceptLanguage>) -> Self { with(self, "AcceptLanguage", value) }
    /// `NotificationArns`: at most 5 items, no item twice, each matches `^arn:aws[a-z\-]*:sns:[a-z0-9\-]+:[0-9]{12}:[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn notification_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationArns", value) }
    /// `PathId`: 1 to 100 characters.
    #[track_caller] pub fn path_id(self, value: impl IntoVal<String>) -> Self { with(self, "PathId", value) }
    /// `PathName`: 1 to 100 characters.
    #[track_caller] pub fn path_name(self, value: impl IntoVal<String>) -> Self { with(self, "PathName", value) }
    /// `ProductId`: 1 to 100 characters.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `ProductName`: 1 to 128 characters.
    #[track_caller] pub fn product_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProductName", value) }
    /// `ProvisionedProductName`: 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn provisioned_product_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisionedProductName", value) }
    /// `ProvisioningArtifactId`: 1 to 100 characters.
    #[track_caller] pub fn provisioning_artifact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisioningArtifactId", value) }
    /// `ProvisioningArtifactName`.
    #[track_caller] pub fn provisioning_artifact_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisioningArtifactName", value) }
    /// `ProvisioningParameters`.
    #[track_caller] pub fn provisioning_parameters(self, value: impl IntoVal<List<cfn_cloud_formation_provisioned_product::ProvisioningParameter>>) -> Self { with(self, "ProvisioningParameters", value) }
    /// `ProvisioningPreferences`.
    #[track_caller] pub fn provisioning_preferences(self, value: impl IntoVal<cfn_cloud_formation_provisioned_product::ProvisioningPreferences>) -> Self { with(self, "ProvisioningPreferences", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_formation_provisioned_product::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCloudFormationProvisionedProduct`].
pub mod cfn_cloud_formation_provisioned_product {
    use super::super::prelude::*;
    mod of { pub enum AcceptLanguage {} pub enum ProvisioningParameter {} pub enum ProvisioningPreferences {} impl ias_core::Optional for ProvisioningPreferences {} pub enum ProvisioningPreferencesStackSetOperationType {} pub enum Tag {} }

    /// Words of `AcceptLanguage`.
    pub type AcceptLanguage = Word<fn(of::AcceptLanguage)>;
    impl AcceptLanguage {
        /// `en`
        pub const En: Self = word("en");
        /// `jp`
        pub const Jp: Self = word("jp");
        /// `zh`
        pub const Zh: Self = word("zh");
    }

    /// `ProvisioningParameter`.
    pub type ProvisioningParameter = Fields<of::ProvisioningParameter>;
    impl ProvisioningParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ProvisioningPreferences`.
    pub type ProvisioningPreferences = Fields<of::ProvisioningPreferences>;
    impl ProvisioningPreferences {
        /// `StackSetAccounts`: no item twice, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn stack_set_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StackSetAccounts", value) }
        /// `StackSetFailureToleranceCount`: at least 0.
        #[track_caller] pub fn stack_set_failure_tolerance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "StackSetFailureToleranceCount", value) }
        /// `StackSetFailureTolerancePercentage`: 0 to 100.
        #[track_caller] pub fn stack_set_failure_tolerance_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "StackSetFailureTolerancePercentage", value) }
        /// `StackSetMaxConcurrencyCount`: at least 1.
        #[track_caller] pub fn stack_set_max_concurrency_count(self, value: impl IntoVal<i64>) -> Self { with(self, "StackSetMaxConcurrencyCount", value) }
        /// `StackSetMaxConcurrencyPercentage`: 1 to 100.
        #[track_caller] pub fn stack_set_max_concurrency_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "StackSetMaxConcurrencyPercentage", value) }
        /// `StackSetOperationType`.
        #[track_caller] pub fn stack_set_operation_type(self, value: impl IntoVal<ProvisioningPreferencesStackSetOperationType>) -> Self { with(self, "StackSetOperationType", value) }
        /// `StackSetRegions`: no item twice, each matches `^[a-z]{2}-([a-z]+-)+[1-9]`.
        #[track_caller] pub fn stack_set_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StackSetRegions", value) }
    }

    /// Words of `StackSetOperationType`.
    pub type ProvisioningPreferencesStackSetOperationType = Word<fn(of::ProvisioningPreferencesStackSetOperationType)>;
    impl ProvisioningPreferencesStackSetOperationType {
        /// `CREATE`
        pub const Create: Self = word("CREATE");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ServiceCatalog::LaunchNotificationConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnLaunchNotificationConstraint = Handle<of::CfnLaunchNotificationConstraint>;
impl cfn::ResourceType for of::CfnLaunchNotificationConstraint { const TYPE: &'static str = "AWS::ServiceCatalog::LaunchNotificationConstraint"; type Tags = cfn::NoTags; type Props = CfnLaunchNotificationConstraintProps; type Reference = String; }
impl CfnLaunchNotificationConstraint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLaunchNotificationConstraint`].
///
/// Mandatory: `NotificationArns`, `PortfolioId`, `ProductId`.
///
/// A change replaces the resource: `PortfolioId`, `ProductId`.
pub type CfnLaunchNotificationConstraintProps = Fields<of::CfnLaunchNotificationConstraint>;
/// What [`CfnLaunchNotificationConstraintProps`] cannot do without.
pub struct CfnLaunchNotificationConstraintPropsRequired<A, B, C> {
    /// `NotificationArns`.
    pub notification_arns: A,
    /// `PortfolioId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub portfolio_id: B,
    /// `ProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub product_id: C,
}
impl CfnLaunchNotificationConstraintProps {
    /// Takes what is mandatory, by name: [`CfnLaunchNotificationConstraintPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLaunchNotificationConstraintPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "NotificationArns", required.notification_arns), "PortfolioId", required.portfolio_id), "ProductId", required.product_id) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `NotificationArns`: mandatory.
    #[track_caller] pub fn notification_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationArns", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
}

/// [`AWS::ServiceCatalog::LaunchRoleConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnLaunchRoleConstraint = Handle<of::CfnLaunchRoleConstraint>;
impl cfn::ResourceType for of::CfnLaunchRoleConstraint { const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint"; type Tags = cfn::NoTags; type Props = CfnLaunchRoleConstraintProps; type Reference = String; }
impl CfnLaunchRoleConstraint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLaunchRoleConstraint`].
///
/// Mandatory: `PortfolioId`, `ProductId`.
///
/// A change replaces the resource: `PortfolioId`, `ProductId`.
///
/// Takes exactly one of `LocalRoleName`; `RoleArn`.
pub type CfnLaunchRoleConstraintProps = Fields<of::CfnLaunchRoleConstraint>;
impl CfnLaunchRoleConstraintProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(portfolio_id: impl IntoVal<String>, product_id: impl IntoVal<String>) -> Self { with(with(empty(), "PortfolioId", portfolio_id), "ProductId", product_id) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LocalRoleName`.
    #[track_caller] pub fn local_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocalRoleName", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `RoleArn`: matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// [`AWS::ServiceCatalog::LaunchTemplateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnLaunchTemplateConstraint = Handle<of::CfnLaunchTemplateConstraint>;
impl cfn::ResourceType for of::CfnLaunchTemplateConstraint { const TYPE: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint"; type Tags = cfn::NoTags; type Props = CfnLaunchTemplateConstraintProps; type Reference = String; }
impl CfnLaunchTemplateConstraint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLaunchTemplateConstraint`].
///
/// Mandatory: `Rules`, `PortfolioId`, `ProductId`.
///
/// A change replaces the resource: `PortfolioId`, `ProductId`.
pub type CfnLaunchTemplateConstraintProps = Fields<of::CfnLaunchTemplateConstraint>;
/// What [`CfnLaunchTemplateConstraintProps`] cannot do without.
pub struct CfnLaunchTemplateConstraintPropsRequired<A, B, C> {
    /// `Rules`.
    pub rules: A,
    /// `PortfolioId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub portfolio_id: B,
    /// `ProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub product_id: C,
}
impl CfnLaunchTemplateConstraintProps {
    /// Takes what is mandatory, by name: [`CfnLaunchTemplateConstraintPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLaunchTemplateConstraintPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Rules", required.rules), "PortfolioId", required.portfolio_id), "ProductId", required.product_id) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `Rules`: mandatory.
    #[track_caller] pub fn rules(self, value: impl IntoVal<String>) -> Self { with(self, "Rules", value) }
}

/// [`AWS::ServiceCatalog::Portfolio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPortfolio = Handle<of::CfnPortfolio>;
impl cfn::ResourceType for of::CfnPortfolio { const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio"; type Tags = cfn::TagList; type Props = CfnPortfolioProps; type Reference = String; }
impl CfnPortfolio {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PortfolioName`.
    #[inline] pub fn attr_portfolio_name(&self) -> Val<String> { cfn::attribute(&self.0, "PortfolioName") }
}

/// Properties of [`CfnPortfolio`].
///
/// Mandatory: `DisplayName`, `ProviderName`.
pub type CfnPortfolioProps = Fields<of::CfnPortfolio>;
impl CfnPortfolioProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(display_name: impl IntoVal<String>, provider_name: impl IntoVal<String>) -> Self { with(with(empty(), "DisplayName", display_name), "ProviderName", provider_name) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `ProviderName`: mandatory, 1 to 50 characters.
    #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
    /// `Tags`: at most 20 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_portfolio::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPortfolio`].
pub mod cfn_portfolio {
    pub use super::cfn_cloud_formation_product::{Tag};
}

/// [`AWS::ServiceCatalog::PortfolioPrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html).
///
/// What `Ref` returns: a text of PortfolioId, PrincipalARN.
pub type CfnPortfolioPrincipalAssociation = Handle<of::CfnPortfolioPrincipalAssociation>;
impl cfn::ResourceType for of::CfnPortfolioPrincipalAssociation { const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation"; type Tags = cfn::NoTags; type Props = CfnPortfolioPrincipalAssociationProps; type Reference = String; }

/// Properties of [`CfnPortfolioPrincipalAssociation`].
///
/// Mandatory: `PrincipalType`.
///
/// A change replaces the resource: `AcceptLanguage`, `PortfolioId`, `PrincipalARN`, `PrincipalType`.
pub type CfnPortfolioPrincipalAssociationProps = Fields<of::CfnPortfolioPrincipalAssociation>;
impl CfnPortfolioPrincipalAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(principal_type: impl IntoVal<String>) -> Self { with(empty(), "PrincipalType", principal_type) }
    /// `AcceptLanguage`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `PortfolioId`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `PrincipalARN`: matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`. Changing it replaces the resource.
    #[track_caller] pub fn principal_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalARN", value) }
    /// `PrincipalType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal_type(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalType", value) }
}

/// [`AWS::ServiceCatalog::PortfolioProductAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html).
///
/// What `Ref` returns: a text of PortfolioId, ProductId.
pub type CfnPortfolioProductAssociation = Handle<of::CfnPortfolioProductAssociation>;
impl cfn::ResourceType for of::CfnPortfolioProductAssociation { const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation"; type Tags = cfn::NoTags; type Props = CfnPortfolioProductAssociationProps; type Reference = String; }

/// Properties of [`CfnPortfolioProductAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AcceptLanguage`, `PortfolioId`, `ProductId`, `SourcePortfolioId`.
pub type CfnPortfolioProductAssociationProps = Fields<of::CfnPortfolioProductAssociation>;
impl CfnPortfolioProductAssociationProps {
    /// `AcceptLanguage`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `PortfolioId`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `SourcePortfolioId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePortfolioId", value) }
}

/// [`AWS::ServiceCatalog::PortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html).
///
/// What `Ref` returns: a text of PortfolioId, AccountId.
pub type CfnPortfolioShare = Handle<of::CfnPortfolioShare>;
impl cfn::ResourceType for of::CfnPortfolioShare { const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioShare"; type Tags = cfn::NoTags; type Props = CfnPortfolioShareProps; type Reference = String; }

/// Properties of [`CfnPortfolioShare`].
///
/// Mandatory: `AccountId`, `PortfolioId`.
///
/// A change replaces the resource: `AcceptLanguage`, `AccountId`, `PortfolioId`.
pub type CfnPortfolioShareProps = Fields<of::CfnPortfolioShare>;
impl CfnPortfolioShareProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(account_id: impl IntoVal<String>, portfolio_id: impl IntoVal<String>) -> Self { with(with(empty(), "AccountId", account_id), "PortfolioId", portfolio_id) }
    /// `AcceptLanguage`: at most 100 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `AccountId`: mandatory, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ShareTagOptions`.
    #[track_caller] pub fn share_tag_options(self, value: impl IntoVal<bool>) -> Self { with(self, "ShareTagOptions", value) }
}

/// [`AWS::ServiceCatalog::ResourceUpdateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResourceUpdateConstraint = Handle<of::CfnResourceUpdateConstraint>;
impl cfn::ResourceType for of::CfnResourceUpdateConstraint { const TYPE: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint"; type Tags = cfn::NoTags; type Props = CfnResourceUpdateConstraintProps; type Reference = String; }
impl CfnResourceUpdateConstraint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourceUpdateConstraint`].
///
/// Mandatory: `TagUpdateOnProvisionedProduct`, `PortfolioId`, `ProductId`.
///
/// A change replaces the resource: `PortfolioId`, `ProductId`.
pub type CfnResourceUpdateConstraintProps = Fields<of::CfnResourceUpdateConstraint>;
/// What [`CfnResourceUpdateConstraintProps`] cannot do without.
pub struct CfnResourceUpdateConstraintPropsRequired<A, B, C> {
    /// `TagUpdateOnProvisionedProduct`.
    pub tag_update_on_provisioned_product: A,
    /// `PortfolioId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub portfolio_id: B,
    /// `ProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub product_id: C,
}
impl CfnResourceUpdateConstraintProps {
    /// Takes what is mandatory, by name: [`CfnResourceUpdateConstraintPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnResourceUpdateConstraintPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TagUpdateOnProvisionedProduct", required.tag_update_on_provisioned_product), "PortfolioId", required.portfolio_id), "ProductId", required.product_id) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `TagUpdateOnProvisionedProduct`: mandatory.
    #[track_caller] pub fn tag_update_on_provisioned_product(self, value: impl IntoVal<String>) -> Self { with(self, "TagUpdateOnProvisionedProduct", value) }
}

/// [`AWS::ServiceCatalog::ServiceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html).
///
/// What `Ref` returns: `Id`.
pub type CfnServiceAction = Handle<of::CfnServiceAction>;
impl cfn::ResourceType for of::CfnServiceAction { const TYPE: &'static str = "AWS::ServiceCatalog::ServiceAction"; type Tags = cfn::NoTags; type Props = CfnServiceActionProps; type Reference = Is<kinds::ServiceActionId>; }
impl CfnServiceAction {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::ServiceActionId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnServiceAction`].
///
/// Mandatory: `Name`, `DefinitionType`, `Definition`.
pub type CfnServiceActionProps = Fields<of::CfnServiceAction>;
/// What [`CfnServiceActionProps`] cannot do without.
pub struct CfnServiceActionPropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9_\-.]*$`.
    pub name: A,
    /// `DefinitionType`.
    pub definition_type: B,
    /// `Definition`.
    pub definition: C,
}
impl CfnServiceActionProps {
    /// Takes what is mandatory, by name: [`CfnServiceActionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_service_action::DefinitionType>, C: IntoVal<List<cfn_service_action::DefinitionParameter>>>(required: CfnServiceActionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "DefinitionType", required.definition_type), "Definition", required.definition) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<cfn_service_action::AcceptLanguage>) -> Self { with(self, "AcceptLanguage", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<List<cfn_service_action::DefinitionParameter>>) -> Self { with(self, "Definition", value) }
    /// `DefinitionType`: mandatory.
    #[track_caller] pub fn definition_type(self, value: impl IntoVal<cfn_service_action::DefinitionType>) -> Self { with(self, "DefinitionType", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_\-.]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnServiceAction`].
pub mod cfn_service_action {
    use super::super::prelude::*;
    pub use super::cfn_cloud_formation_provisioned_product::{AcceptLanguage};
    mod of { pub enum DefinitionParameter {} pub enum DefinitionType {} }

    /// `DefinitionParameter`.
    pub type DefinitionParameter = Fields<of::DefinitionParameter>;
    impl DefinitionParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `DefinitionType`.
    pub type DefinitionType = Word<fn(of::DefinitionType)>;
    impl DefinitionType {
        /// `SSM_AUTOMATION`
        pub const SsmAutomation: Self = word("SSM_AUTOMATION");
    }
}

/// [`AWS::ServiceCatalog::ServiceActionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html).
///
/// What `Ref` returns: a text of ProductId, ProvisioningArtifactId, ServiceActionId.
pub type CfnServiceActionAssociation = Handle<of::CfnServiceActionAssociation>;
impl cfn::ResourceType for of::CfnServiceActionAssociation { const TYPE: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation"; type Tags = cfn::NoTags; type Props = CfnServiceActionAssociationProps; type Reference = String; }

/// Properties of [`CfnServiceActionAssociation`].
///
/// Mandatory: `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
///
/// A change replaces the resource: `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
pub type CfnServiceActionAssociationProps = Fields<of::CfnServiceActionAssociation>;
/// What [`CfnServiceActionAssociationProps`] cannot do without.
pub struct CfnServiceActionAssociationPropsRequired<A, B, C> {
    /// `ProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    pub product_id: A,
    /// `ProvisioningArtifactId`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    pub provisioning_artifact_id: B,
    /// `ServiceActionId`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    pub service_action_id: C,
}
impl CfnServiceActionAssociationProps {
    /// Takes what is mandatory, by name: [`CfnServiceActionAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::ServiceActionId>>>(required: CfnServiceActionAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ProductId", required.product_id), "ProvisioningArtifactId", required.provisioning_artifact_id), "ServiceActionId", required.service_action_id) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `ProvisioningArtifactId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    #[track_caller] pub fn provisioning_artifact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisioningArtifactId", value) }
    /// `ServiceActionId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]{1,99}\Z`. Changing it replaces the resource.
    #[track_caller] pub fn service_action_id(self, value: impl IntoVal<Is<kinds::ServiceActionId>>) -> Self { with(self, "ServiceActionId", value) }
}

/// [`AWS::ServiceCatalog::StackSetConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html).
///
/// What `Ref` returns: `Id`.
pub type CfnStackSetConstraint = Handle<of::CfnStackSetConstraint>;
impl cfn::ResourceType for of::CfnStackSetConstraint { const TYPE: &'static str = "AWS::ServiceCatalog::StackSetConstraint"; type Tags = cfn::NoTags; type Props = CfnStackSetConstraintProps; type Reference = String; }
impl CfnStackSetConstraint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStackSetConstraint`].
///
/// Mandatory: `Description`, `StackInstanceControl`, `PortfolioId`, `ProductId`, `RegionList`, `AdminRole`, `AccountList`, `ExecutionRole`.
///
/// A change replaces the resource: `PortfolioId`, `ProductId`.
pub type CfnStackSetConstraintProps = Fields<of::CfnStackSetConstraint>;
/// What [`CfnStackSetConstraintProps`] cannot do without.
pub struct CfnStackSetConstraintPropsRequired<A, B, C, D, E, F, G, H> {
    /// `Description`: at most 2000 characters.
    pub description: A,
    /// `StackInstanceControl`.
    pub stack_instance_control: B,
    /// `PortfolioId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub portfolio_id: C,
    /// `ProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    pub product_id: D,
    /// `RegionList`.
    pub region_list: E,
    /// `AdminRole`.
    pub admin_role: F,
    /// `AccountList`.
    pub account_list: G,
    /// `ExecutionRole`.
    pub execution_role: H,
}
impl CfnStackSetConstraintProps {
    /// Takes what is mandatory, by name: [`CfnStackSetConstraintPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<List<String>>, F: IntoVal<String>, G: IntoVal<List<String>>, H: IntoVal<String>>(required: CfnStackSetConstraintPropsRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "Description", required.description), "StackInstanceControl", required.stack_instance_control), "PortfolioId", required.portfolio_id), "ProductId", required.product_id), "RegionList", required.region_list), "AdminRole", required.admin_role), "AccountList", required.account_list), "ExecutionRole", required.execution_role) }
    /// `AcceptLanguage`: at most 100 characters. Write-only.
    #[track_caller] pub fn accept_language(self, value: impl IntoVal<String>) -> Self { with(self, "AcceptLanguage", value) }
    /// `AccountList`: mandatory.
    #[track_caller] pub fn account_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountList", value) }
    /// `AdminRole`: mandatory.
    #[track_caller] pub fn admin_role(self, value: impl IntoVal<String>) -> Self { with(self, "AdminRole", value) }
    /// `Description`: mandatory, at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRole`: mandatory.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `PortfolioId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn portfolio_id(self, value: impl IntoVal<String>) -> Self { with(self, "PortfolioId", value) }
    /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
    /// `RegionList`: mandatory.
    #[track_caller] pub fn region_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegionList", value) }
    /// `StackInstanceControl`: mandatory.
    #[track_caller] pub fn stack_instance_control(self, value: impl IntoVal<String>) -> Self { with(self, "StackInstanceControl", value) }
}

/// [`AWS::ServiceCatalog::TagOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTagOption = Handle<of::CfnTagOption>;
impl cfn::ResourceType for of::CfnTagOption { const TYPE: &'static str = "AWS::ServiceCatalog::TagOption"; type Tags = cfn::NoTags; type Props = CfnTagOptionProps; type Reference = String; }
impl CfnTagOption {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTagOption`].
///
/// Mandatory: `Value`, `Key`.
///
/// A change replaces the resource: `Key`, `Value`.
pub type CfnTagOptionProps = Fields<of::CfnTagOption>;
impl CfnTagOptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
    /// `Active`.
    #[track_caller] pub fn active(self, value: impl IntoVal<bool>) -> Self { with(self, "Active", value) }
    /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
}

/// [`AWS::ServiceCatalog::TagOptionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html).
///
/// What `Ref` returns: a text of TagOptionId, ResourceId.
pub type CfnTagOptionAssociation = Handle<of::CfnTagOptionAssociation>;
impl cfn::ResourceType for of::CfnTagOptionAssociation { const TYPE: &'static str = "AWS::ServiceCatalog::TagOptionAssociation"; type Tags = cfn::NoTags; type Props = CfnTagOptionAssociationProps; type Reference = String; }

/// Properties of [`CfnTagOptionAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ResourceId`, `TagOptionId`.
pub type CfnTagOptionAssociationProps = Fields<of::CfnTagOptionAssociation>;
impl CfnTagOptionAssociationProps {
    /// `ResourceId`. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `TagOptionId`. Changing it replaces the resource.
    #[track_caller] pub fn tag_option_id(self, value: impl IntoVal<String>) -> Self { with(self, "TagOptionId", value) }
}
