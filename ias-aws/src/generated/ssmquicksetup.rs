// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSMQuickSetup`.

use super::prelude::*;

mod of { pub enum CfnConfigurationManager {} pub enum CfnLifecycleAutomation {} }

/// [`AWS::SSMQuickSetup::ConfigurationManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html).
///
/// What `Ref` returns: `ManagerArn`.
pub type CfnConfigurationManager = Handle<of::CfnConfigurationManager>;
impl cfn::ResourceType for of::CfnConfigurationManager { const TYPE: &'static str = "AWS::SSMQuickSetup::ConfigurationManager"; type Tags = cfn::TagMap; type Props = CfnConfigurationManagerProps; type Reference = Is<kinds::ConfigurationManagerArn>; }
impl CfnConfigurationManager {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastModifiedAt`.
    #[inline] pub fn attr_last_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedAt") }
    /// The attribute `ManagerArn`.
    #[inline] pub fn attr_manager_arn(&self) -> Val<Is<kinds::ConfigurationManagerArn>> { cfn::attribute(&self.0, "ManagerArn") }
    /// The attribute `StatusSummaries`.
    #[inline] pub fn attr_status_summaries(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "StatusSummaries") }
}

/// Properties of [`CfnConfigurationManager`].
///
/// Mandatory: `ConfigurationDefinitions`.
pub type CfnConfigurationManagerProps = Fields<of::CfnConfigurationManager>;
impl CfnConfigurationManagerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration_definitions: impl IntoVal<List<cfn_configuration_manager::ConfigurationDefinition>>) -> Self { with(empty(), "ConfigurationDefinitions", configuration_definitions) }
    /// `ConfigurationDefinitions`: mandatory.
    #[track_caller] pub fn configuration_definitions(self, value: impl IntoVal<List<cfn_configuration_manager::ConfigurationDefinition>>) -> Self { with(self, "ConfigurationDefinitions", value) }
    /// `Description`: matches `^.{0,512}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: matches `^[ A-Za-z0-9_-]{1,50}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfigurationManager`].
pub mod cfn_configuration_manager {
    use super::super::prelude::*;
    mod of { pub enum ConfigurationDefinition {} }

    /// `ConfigurationDefinition`.
    pub type ConfigurationDefinition = Fields<of::ConfigurationDefinition>;
    impl ConfigurationDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameters: impl IntoVal<Map<String>>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Parameters", parameters), "Type", type_) }
        /// `LocalDeploymentAdministrationRoleArn`.
        #[track_caller] pub fn local_deployment_administration_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "LocalDeploymentAdministrationRoleArn", value) }
        /// `LocalDeploymentExecutionRoleName`: 1 to 256 characters.
        #[track_caller] pub fn local_deployment_execution_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocalDeploymentExecutionRoleName", value) }
        /// `Parameters`: mandatory.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `Type`: mandatory, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `TypeVersion`: 1 to 128 characters. Changing it replaces the resource.
        #[track_caller] pub fn type_version(self, value: impl IntoVal<String>) -> Self { with(self, "TypeVersion", value) }
    }
}

/// [`AWS::SSMQuickSetup::LifecycleAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnLifecycleAutomation = Handle<of::CfnLifecycleAutomation>;
impl cfn::ResourceType for of::CfnLifecycleAutomation { const TYPE: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation"; type Tags = cfn::TagMap; type Props = CfnLifecycleAutomationProps; type Reference = String; }
impl CfnLifecycleAutomation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnLifecycleAutomation`].
///
/// Mandatory: `AutomationDocument`, `ResourceKey`, `AutomationParameters`.
///
/// A change replaces the resource: `ResourceKey`.
pub type CfnLifecycleAutomationProps = Fields<of::CfnLifecycleAutomation>;
/// What [`CfnLifecycleAutomationProps`] cannot do without.
pub struct CfnLifecycleAutomationPropsRequired<A, B, C> {
    /// `AutomationDocument`: 1 to 500 characters, matches `^\S+$`.
    pub automation_document: A,
    /// `ResourceKey`: 1 to 64 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub resource_key: B,
    /// `AutomationParameters`.
    pub automation_parameters: C,
}
impl CfnLifecycleAutomationProps {
    /// Takes what is mandatory, by name: [`CfnLifecycleAutomationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<List<String>>>>(required: CfnLifecycleAutomationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AutomationDocument", required.automation_document), "ResourceKey", required.resource_key), "AutomationParameters", required.automation_parameters) }
    /// `AutomationDocument`: mandatory, 1 to 500 characters, matches `^\S+$`.
    #[track_caller] pub fn automation_document(self, value: impl IntoVal<String>) -> Self { with(self, "AutomationDocument", value) }
    /// `AutomationParameters`: mandatory.
    #[track_caller] pub fn automation_parameters(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "AutomationParameters", value) }
    /// `ResourceKey`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_key(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceKey", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}
