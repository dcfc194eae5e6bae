// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppIntegrations`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnDataIntegration {} pub enum CfnEventIntegration {} }

/// [`AWS::AppIntegrations::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html).
///
/// What `Ref` returns: `ApplicationArn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::AppIntegrations::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::AppIntegrationsApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::AppIntegrationsApplicationArn>> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`, `Namespace`, `ApplicationSourceConfig`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\/\._ \-]+$`.
    pub name: A,
    /// `Namespace`: 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`.
    pub namespace: B,
    /// `ApplicationSourceConfig`.
    pub application_source_config: C,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_application::ApplicationSourceConfig>>(required: CfnApplicationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Namespace", required.namespace), "ApplicationSourceConfig", required.application_source_config) }
    /// `ApplicationConfig`.
    #[track_caller] pub fn application_config(self, value: impl IntoVal<cfn_application::ApplicationConfig>) -> Self { with(self, "ApplicationConfig", value) }
    /// `ApplicationSourceConfig`: mandatory.
    #[track_caller] pub fn application_source_config(self, value: impl IntoVal<cfn_application::ApplicationSourceConfig>) -> Self { with(self, "ApplicationSourceConfig", value) }
    /// `ApplicationType`.
    #[track_caller] pub fn application_type(self, value: impl IntoVal<cfn_application::ApplicationType>) -> Self { with(self, "ApplicationType", value) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IframeConfig`.
    #[track_caller] pub fn iframe_config(self, value: impl IntoVal<cfn_application::IframeConfig>) -> Self { with(self, "IframeConfig", value) }
    /// `InitializationTimeout`: 1 to 600000.
    #[track_caller] pub fn initialization_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "InitializationTimeout", value) }
    /// `IsService`: default `false`.
    #[track_caller] pub fn is_service(self, value: impl IntoVal<bool>) -> Self { with(self, "IsService", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\/\._ \-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Namespace`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `Permissions`: at most 150 items, each 1 to 255 characters, each matches `^[a-zA-Z0-9\/\._\-\*]+$`.
    #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum ApplicationConfig {} impl ias_core::Optional for ApplicationConfig {} pub enum ApplicationSourceConfig {} pub enum ApplicationType {} pub enum ContactHandling {} pub enum ContactHandlingScope {} pub enum ExternalUrlConfig {} pub enum IframeConfig {} impl ias_core::Optional for IframeConfig {} pub enum Tag {} }

    /// `ApplicationConfig`.
    pub type ApplicationConfig = Fields<of::ApplicationConfig>;
    impl ApplicationConfig {
        /// `ContactHandling`.
        #[track_caller] pub fn contact_handling(self, value: impl IntoVal<ContactHandling>) -> Self { with(self, "ContactHandling", value) }
    }

    /// `ApplicationSourceConfig`.
    pub type ApplicationSourceConfig = Fields<of::ApplicationSourceConfig>;
    impl ApplicationSourceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(external_url_config: impl IntoVal<ExternalUrlConfig>) -> Self { with(empty(), "ExternalUrlConfig", external_url_config) }
        /// `ExternalUrlConfig`: mandatory.
        #[track_caller] pub fn external_url_config(self, value: impl IntoVal<ExternalUrlConfig>) -> Self { with(self, "ExternalUrlConfig", value) }
    }

    /// Words of `ApplicationType`.
    pub type ApplicationType = Word<fn(of::ApplicationType)>;
    impl ApplicationType {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `MCP_SERVER`
        pub const McpServer: Self = word("MCP_SERVER");
    }

    /// `ContactHandling`.
    pub type ContactHandling = Fields<of::ContactHandling>;
    impl ContactHandling {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope: impl IntoVal<ContactHandlingScope>) -> Self { with(empty(), "Scope", scope) }
        /// `Scope`: mandatory.
        #[track_caller] pub fn scope(self, value: impl IntoVal<ContactHandlingScope>) -> Self { with(self, "Scope", value) }
    }

    /// Words of `Scope`.
    pub type ContactHandlingScope = Word<fn(of::ContactHandlingScope)>;
    impl ContactHandlingScope {
        /// `CROSS_CONTACTS`
        pub const CrossContacts: Self = word("CROSS_CONTACTS");
        /// `PER_CONTACT`
        pub const PerContact: Self = word("PER_CONTACT");
    }

    /// `ExternalUrlConfig`.
    pub type ExternalUrlConfig = Fields<of::ExternalUrlConfig>;
    impl ExternalUrlConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_url: impl IntoVal<String>) -> Self { with(empty(), "AccessUrl", access_url) }
        /// `AccessUrl`: mandatory, 1 to 1000 characters, matches `^\w+\:\/\/.*$`.
        #[track_caller] pub fn access_url(self, value: impl IntoVal<String>) -> Self { with(self, "AccessUrl", value) }
        /// `ApprovedOrigins`: at most 50 items, each 1 to 1000 characters, each matches `^\w+\:\/\/.*$`.
        #[track_caller] pub fn approved_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApprovedOrigins", value) }
    }

    /// `IframeConfig`.
    pub type IframeConfig = Fields<of::IframeConfig>;
    impl IframeConfig {
        /// `Allow`: at most 25 items, each 1 to 100 characters, each matches `^[a-z-]+$`.
        #[track_caller] pub fn allow(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Allow", value) }
        /// `Sandbox`: at most 25 items, each 1 to 100 characters, each matches `^[a-z-]+$`.
        #[track_caller] pub fn sandbox(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Sandbox", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppIntegrations::DataIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDataIntegration = Handle<of::CfnDataIntegration>;
impl cfn::ResourceType for of::CfnDataIntegration { const TYPE: &'static str = "AWS::AppIntegrations::DataIntegration"; type Tags = cfn::TagList; type Props = CfnDataIntegrationProps; type Reference = String; }
impl CfnDataIntegration {
    /// The attribute `DataIntegrationArn`.
    #[inline] pub fn attr_data_integration_arn(&self) -> Val<Is<kinds::DataIntegrationArn>> { cfn::attribute(&self.0, "DataIntegrationArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataIntegration`].
///
/// Mandatory: `Name`, `KmsKey`, `SourceURI`.
///
/// A change replaces the resource: `KmsKey`, `ScheduleConfig`, `SourceURI`.
pub type CfnDataIntegrationProps = Fields<of::CfnDataIntegration>;
/// What [`CfnDataIntegrationProps`] cannot do without.
pub struct CfnDataIntegrationPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`.
    pub name: A,
    /// `KmsKey`: 1 to 255 characters, matches `.*\S.*`. Changing it replaces the resource.
    pub kms_key: B,
    /// `SourceURI`: 1 to 1000 characters, matches `^(\w+\:\/\/[\w.-]+[\w/!@#+=.-]+$)|(\w+\:\/\/[\w.-]+[\w/!@#+=.-]+[\w/!@#+=.-]+[\w/!@#+=.,-]+$)`. Changing it replaces the resource.
    pub source_uri: C,
}
impl CfnDataIntegrationProps {
    /// Takes what is mandatory, by name: [`CfnDataIntegrationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDataIntegrationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "KmsKey", required.kms_key), "SourceURI", required.source_uri) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FileConfiguration`.
    #[track_caller] pub fn file_configuration(self, value: impl IntoVal<cfn_data_integration::FileConfiguration>) -> Self { with(self, "FileConfiguration", value) }
    /// `KmsKey`: mandatory, 1 to 255 characters, matches `.*\S.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ObjectConfiguration`.
    #[track_caller] pub fn object_configuration(self, value: impl IntoVal<Map<Map<List<String>>>>) -> Self { with(self, "ObjectConfiguration", value) }
    /// `ScheduleConfig`. Changing it replaces the resource.
    #[track_caller] pub fn schedule_config(self, value: impl IntoVal<cfn_data_integration::ScheduleConfig>) -> Self { with(self, "ScheduleConfig", value) }
    /// `SourceURI`: mandatory, 1 to 1000 characters, matches `^(\w+\:\/\/[\w.-]+[\w/!@#+=.-]+$)|(\w+\:\/\/[\w.-]+[\w/!@#+=.-]+[\w/!@#+=.-]+[\w/!@#+=.,-]+$)`. Changing it replaces the resource.
    #[track_caller] pub fn source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceURI", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataIntegration`].
pub mod cfn_data_integration {
    use super::super::prelude::*;
    pub use super::cfn_application::{Tag};
    mod of { pub enum FileConfiguration {} pub enum ScheduleConfig {} }

    /// `FileConfiguration`.
    pub type FileConfiguration = Fields<of::FileConfiguration>;
    impl FileConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(folders: impl IntoVal<List<String>>) -> Self { with(empty(), "Folders", folders) }
        /// `Filters`.
        #[track_caller] pub fn filters(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "Filters", value) }
        /// `Folders`: mandatory, 1 to 10 items, each 1 to 200 characters, each matches `.*\S.*`.
        #[track_caller] pub fn folders(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Folders", value) }
    }

    /// `ScheduleConfig`.
    pub type ScheduleConfig = Fields<of::ScheduleConfig>;
    impl ScheduleConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `FirstExecutionFrom`: 1 to 255 characters, matches `.*\S.*`.
        #[track_caller] pub fn first_execution_from(self, value: impl IntoVal<String>) -> Self { with(self, "FirstExecutionFrom", value) }
        /// `Object`: 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
        /// `ScheduleExpression`: mandatory, 1 to 255 characters, matches `.*\S.*`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }
}

/// [`AWS::AppIntegrations::EventIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnEventIntegration = Handle<of::CfnEventIntegration>;
impl cfn::ResourceType for of::CfnEventIntegration { const TYPE: &'static str = "AWS::AppIntegrations::EventIntegration"; type Tags = cfn::TagList; type Props = CfnEventIntegrationProps; type Reference = String; }
impl CfnEventIntegration {
    /// The attribute `EventIntegrationArn`.
    #[inline] pub fn attr_event_integration_arn(&self) -> Val<Is<kinds::EventIntegrationArn>> { cfn::attribute(&self.0, "EventIntegrationArn") }
}

/// Properties of [`CfnEventIntegration`].
///
/// Mandatory: `Name`, `EventBridgeBus`, `EventFilter`.
///
/// A change replaces the resource: `EventBridgeBus`, `EventFilter`, `Name`.
pub type CfnEventIntegrationProps = Fields<of::CfnEventIntegration>;
/// What [`CfnEventIntegrationProps`] cannot do without.
pub struct CfnEventIntegrationPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `EventBridgeBus`: 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`. Changing it replaces the resource.
    pub event_bridge_bus: B,
    /// `EventFilter`. Changing it replaces the resource.
    pub event_filter: C,
}
impl CfnEventIntegrationProps {
    /// Takes what is mandatory, by name: [`CfnEventIntegrationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_event_integration::EventFilter>>(required: CfnEventIntegrationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "EventBridgeBus", required.event_bridge_bus), "EventFilter", required.event_filter) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBridgeBus`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_bridge_bus(self, value: impl IntoVal<String>) -> Self { with(self, "EventBridgeBus", value) }
    /// `EventFilter`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn event_filter(self, value: impl IntoVal<cfn_event_integration::EventFilter>) -> Self { with(self, "EventFilter", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9/\._\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventIntegration`].
pub mod cfn_event_integration {
    use super::super::prelude::*;
    pub use super::cfn_application::{Tag};
    mod of { pub enum EventFilter {} }

    /// `EventFilter`.
    pub type EventFilter = Fields<of::EventFilter>;
    impl EventFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory, 1 to 256 characters, matches `^aws\.(partner\/.*|cases)$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }
}
