// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppFlow`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConnector {} pub enum CfnConnectorProfile {} pub enum CfnFlow {} }

/// [`AWS::AppFlow::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html).
///
/// What `Ref` returns: `ConnectorLabel`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::AppFlow::Connector"; type Tags = cfn::NoTags; type Props = CfnConnectorProps; type Reference = String; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::AppFlowConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `ConnectorProvisioningType`, `ConnectorProvisioningConfig`.
///
/// A change replaces the resource: `ConnectorLabel`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connector_provisioning_type: impl IntoVal<String>, connector_provisioning_config: impl IntoVal<cfn_connector::ConnectorProvisioningConfig>) -> Self { with(with(empty(), "ConnectorProvisioningType", connector_provisioning_type), "ConnectorProvisioningConfig", connector_provisioning_config) }
    /// `ConnectorLabel`: at most 512 characters, matches `[a-zA-Z0-9][\w!@#.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn connector_label(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorLabel", value) }
    /// `ConnectorProvisioningConfig`: mandatory.
    #[track_caller] pub fn connector_provisioning_config(self, value: impl IntoVal<cfn_connector::ConnectorProvisioningConfig>) -> Self { with(self, "ConnectorProvisioningConfig", value) }
    /// `ConnectorProvisioningType`: mandatory, 1 to 256 characters, matches `[a-zA-Z0-9][\w!@#.-]+`.
    #[track_caller] pub fn connector_provisioning_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorProvisioningType", value) }
    /// `Description`: at most 2048 characters, matches `[\s\w/!@#+=.-]*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectorProvisioningConfig {} impl ias_core::Optional for ConnectorProvisioningConfig {} pub enum LambdaConnectorProvisioningConfig {} }

    /// `ConnectorProvisioningConfig`.
    pub type ConnectorProvisioningConfig = Fields<of::ConnectorProvisioningConfig>;
    impl ConnectorProvisioningConfig {
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaConnectorProvisioningConfig>) -> Self { with(self, "Lambda", value) }
    }

    /// `LambdaConnectorProvisioningConfig`.
    pub type LambdaConnectorProvisioningConfig = Fields<of::LambdaConnectorProvisioningConfig>;
    impl LambdaConnectorProvisioningConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "LambdaArn", lambda_arn) }
        /// `LambdaArn`: mandatory, at most 512 characters, matches `arn:*:.*:.*:[0-9]+:.*`.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }
}

/// [`AWS::AppFlow::ConnectorProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html).
///
/// What `Ref` returns: `ConnectorProfileName`.
pub type CfnConnectorProfile = Handle<of::CfnConnectorProfile>;
impl cfn::ResourceType for of::CfnConnectorProfile { const TYPE: &'static str = "AWS::AppFlow::ConnectorProfile"; type Tags = cfn::NoTags; type Props = CfnConnectorProfileProps; type Reference = String; }
impl CfnConnectorProfile {
    /// The attribute `ConnectorProfileArn`.
    #[inline] pub fn attr_connector_profile_arn(&self) -> Val<Is<kinds::ConnectorProfileArn>> { cfn::attribute(&self.0, "ConnectorProfileArn") }
    /// The attribute `CredentialsArn`.
    #[inline] pub fn attr_credentials_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CredentialsArn") }
}

/// Properties of [`CfnConnectorProfile`].
///
/// Mandatory: `ConnectorProfileName`, `ConnectionMode`, `ConnectorType`.
///
/// A change replaces the resource: `ConnectorLabel`, `ConnectorProfileName`, `ConnectorType`.
pub type CfnConnectorProfileProps = Fields<of::CfnConnectorProfile>;
/// What [`CfnConnectorProfileProps`] cannot do without.
pub struct CfnConnectorProfilePropsRequired<A, B, C> {
    /// `ConnectorProfileName`: at most 256 characters, matches `[\w/!@#+=.-]+`. Changing it replaces the resource.
    pub connector_profile_name: A,
    /// `ConnectionMode`.
    pub connection_mode: B,
    /// `ConnectorType`. Changing it replaces the resource.
    pub connector_type: C,
}
impl CfnConnectorProfileProps {
    /// Takes what is mandatory, by name: [`CfnConnectorProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_connector_profile::ConnectionMode>, C: IntoVal<cfn_connector_profile::ConnectorType>>(required: CfnConnectorProfilePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectorProfileName", required.connector_profile_name), "ConnectionMode", required.connection_mode), "ConnectorType", required.connector_type) }
    /// `ConnectionMode`: mandatory.
    #[track_caller] pub fn connection_mode(self, value: impl IntoVal<cfn_connector_profile::ConnectionMode>) -> Self { with(self, "ConnectionMode", value) }
    /// `ConnectorLabel`: at most 256 characters, matches `[\w!@#.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn connector_label(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorLabel", value) }
    /// `ConnectorProfileConfig`. Write-only.
    #[track_caller] pub fn connector_profile_config(self, value: impl IntoVal<cfn_connector_profile::ConnectorProfileConfig>) -> Self { with(self, "ConnectorProfileConfig", value) }
    /// `ConnectorProfileName`: mandatory, at most 256 characters, matches `[\w/!@#+=.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn connector_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorProfileName", value) }
    /// `ConnectorType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connector_type(self, value: impl IntoVal<cfn_connector_profile::ConnectorType>) -> Self { with(self, "ConnectorType", value) }
    /// `KMSArn`: 20 to 2048 characters, matches `arn:aws:kms:.*:[0-9]+:.*`. Write-only.
    #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSArn", value) }
}

/// Types of [`CfnConnectorProfile`].
pub mod cfn_connector_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AmplitudeConnectorProfileCredentials {} pub enum ApiKeyCredentials {} pub enum AuthenticationType {} pub enum BasicAuthCredentials {} pub enum ConnectionMode {} pub enum ConnectorOAuthRequest {} impl ias_core::Optional for ConnectorOAuthRequest {} pub enum ConnectorProfileConfig {} impl ias_core::Optional for ConnectorProfileConfig {} pub enum ConnectorProfileCredentials {} impl ias_core::Optional for ConnectorProfileCredentials {} pub enum ConnectorProfileProperties {} impl ias_core::Optional for ConnectorProfileProperties {} pub enum ConnectorType {} pub enum CustomAuthCredentials {} pub enum CustomConnectorProfileCredentials {} pub enum CustomConnectorProfileProperties {} impl ias_core::Optional for CustomConnectorProfileProperties {} pub enum DatadogConnectorProfileCredentials {} pub enum DatadogConnectorProfileProperties {} pub enum DynatraceConnectorProfileCredentials {} pub enum DynatraceConnectorProfileProperties {} pub enum GoogleAnalyticsConnectorProfileCredentials {} pub enum InforNexusConnectorProfileCredentials {} pub enum InforNexusConnectorProfileProperties {} pub enum MarketoConnectorProfileCredentials {} pub enum MarketoConnectorProfileProperties {} pub enum OAuth2Credentials {} impl ias_core::Optional for OAuth2Credentials {} pub enum OAuth2GrantType {} pub enum OAuth2Properties {} impl ias_core::Optional for OAuth2Properties {} pub enum OAuthProperties {} impl ias_core::Optional for OAuthProperties {} pub enum PardotConnectorProfileCredentials {} impl ias_core::Optional for PardotConnectorProfileCredentials {} pub enum PardotConnectorProfileProperties {} pub enum RedshiftConnectorProfileCredentials {} impl ias_core::Optional for RedshiftConnectorProfileCredentials {} pub enum RedshiftConnectorProfileProperties {} pub enum SalesforceConnectorProfileCredentials {} impl ias_core::Optional for SalesforceConnectorProfileCredentials {} pub enum SalesforceConnectorProfileProperties {} impl ias_core::Optional for SalesforceConnectorProfileProperties {} pub enum SapoDataConnectorProfileCredentials {} impl ias_core::Optional for SapoDataConnectorProfileCredentials {} pub enum SapoDataConnectorProfileCredentialsOAuthCredentials {} impl ias_core::Optional for SapoDataConnectorProfileCredentialsOAuthCredentials {} pub enum SapoDataConnectorProfileProperties {} impl ias_core::Optional for SapoDataConnectorProfileProperties {} pub enum ServiceNowConnectorProfileCredentials {} impl ias_core::Optional for ServiceNowConnectorProfileCredentials {} pub enum ServiceNowConnectorProfileProperties {} pub enum SingularConnectorProfileCredentials {} pub enum SlackConnectorProfileCredentials {} pub enum SlackConnectorProfileProperties {} pub enum SnowflakeConnectorProfileCredentials {} pub enum SnowflakeConnectorProfileProperties {} pub enum TrendmicroConnectorProfileCredentials {} pub enum VeevaConnectorProfileCredentials {} pub enum VeevaConnectorProfileProperties {} pub enum ZendeskConnectorProfileCredentials {} pub enum ZendeskConnectorProfileProperties {} }

    /// `AmplitudeConnectorProfileCredentials`.
    pub type AmplitudeConnectorProfileCredentials = Fields<of::AmplitudeConnectorProfileCredentials>;
    impl AmplitudeConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<String>, secret_key: impl IntoVal<String>) -> Self { with(with(empty(), "ApiKey", api_key), "SecretKey", secret_key) }
        /// `ApiKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
        /// `SecretKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretKey", value) }
    }

    /// `ApiKeyCredentials`.
    pub type ApiKeyCredentials = Fields<of::ApiKeyCredentials>;
    impl ApiKeyCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<String>) -> Self { with(empty(), "ApiKey", api_key) }
        /// `ApiKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
        /// `ApiSecretKey`: at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiSecretKey", value) }
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `OAUTH2`
        pub const Oauth2: Self = word("OAUTH2");
        /// `APIKEY`
        pub const Apikey: Self = word("APIKEY");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `BasicAuthCredentials`.
    pub type BasicAuthCredentials = Fields<of::BasicAuthCredentials>;
    impl BasicAuthCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `Password`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// Words of `ConnectionMode`.
    pub type ConnectionMode = Word<fn(of::ConnectionMode)>;
    impl ConnectionMode {
        /// `Public`
        pub const Public: Self = word("Public");
        /// `Private`
        pub const Private: Self = word("Private");
    }

    /// `ConnectorOAuthRequest`.
    pub type ConnectorOAuthRequest = Fields<of::ConnectorOAuthRequest>;
    impl ConnectorOAuthRequest {
        /// `AuthCode`: at most 4096 characters, matches `^\S+$`.
        #[track_caller] pub fn auth_code(self, value: impl IntoVal<String>) -> Self { with(self, "AuthCode", value) }
        /// `RedirectUri`: at most 512 characters, matches `^\S+$`.
        #[track_caller] pub fn redirect_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RedirectUri", value) }
    }

    /// `ConnectorProfileConfig`.
    pub type ConnectorProfileConfig = Fields<of::ConnectorProfileConfig>;
    impl ConnectorProfileConfig {
        /// `ConnectorProfileCredentials`.
        #[track_caller] pub fn connector_profile_credentials(self, value: impl IntoVal<ConnectorProfileCredentials>) -> Self { with(self, "ConnectorProfileCredentials", value) }
        /// `ConnectorProfileProperties`.
        #[track_caller] pub fn connector_profile_properties(self, value: impl IntoVal<ConnectorProfileProperties>) -> Self { with(self, "ConnectorProfileProperties", value) }
    }

    /// `ConnectorProfileCredentials`.
    pub type ConnectorProfileCredentials = Fields<of::ConnectorProfileCredentials>;
    impl ConnectorProfileCredentials {
        /// `Amplitude`.
        #[track_caller] pub fn amplitude(self, value: impl IntoVal<AmplitudeConnectorProfileCredentials>) -> Self { with(self, "Amplitude", value) }
        /// `CustomConnector`.
        #[track_caller] pub fn custom_connector(self, value: impl IntoVal<CustomConnectorProfileCredentials>) -> Self { with(self, "CustomConnector", value) }
        /// `Datadog`.
        #[track_caller] pub fn datadog(self, value: impl IntoVal<DatadogConnectorProfileCredentials>) -> Self { with(self, "Datadog", value) }
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(self, value: impl IntoVal<DynatraceConnectorProfileCredentials>) -> Self { with(self, "Dynatrace", value) }
        /// `GoogleAnalytics`.
        #[track_caller] pub fn google_analytics(self, value: impl IntoVal<GoogleAnalyticsConnectorProfileCredentials>) -> Self { with(self, "GoogleAnalytics", value) }
        /// `InforNexus`.
        #[track_caller] pub fn infor_nexus(self, value: impl IntoVal<InforNexusConnectorProfileCredentials>) -> Self { with(self, "InforNexus", value) }
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoConnectorProfileCredentials>) -> Self { with(self, "Marketo", value) }
        /// `Pardot`.
        #[track_caller] pub fn pardot(self, value: impl IntoVal<PardotConnectorProfileCredentials>) -> Self { with(self, "Pardot", value) }
        /// `Redshift`.
        #[track_caller] pub fn redshift(self, value: impl IntoVal<RedshiftConnectorProfileCredentials>) -> Self { with(self, "Redshift", value) }
        /// `SAPOData`.
        #[track_caller] pub fn sapo_data(self, value: impl IntoVal<SapoDataConnectorProfileCredentials>) -> Self { with(self, "SAPOData", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceConnectorProfileCredentials>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowConnectorProfileCredentials>) -> Self { with(self, "ServiceNow", value) }
        /// `Singular`.
        #[track_caller] pub fn singular(self, value: impl IntoVal<SingularConnectorProfileCredentials>) -> Self { with(self, "Singular", value) }
        /// `Slack`.
        #[track_caller] pub fn slack(self, value: impl IntoVal<SlackConnectorProfileCredentials>) -> Self { with(self, "Slack", value) }
        /// `Snowflake`.
        #[track_caller] pub fn snowflake(self, value: impl IntoVal<SnowflakeConnectorProfileCredentials>) -> Self { with(self, "Snowflake", value) }
        /// `Trendmicro`.
        #[track_caller] pub fn trendmicro(self, value: impl IntoVal<TrendmicroConnectorProfileCredentials>) -> Self { with(self, "Trendmicro", value) }
        /// `Veeva`.
        #[track_caller] pub fn veeva(self, value: impl IntoVal<VeevaConnectorProfileCredentials>) -> Self { with(self, "Veeva", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskConnectorProfileCredentials>) -> Self { with(self, "Zendesk", value) }
    }

    /// `ConnectorProfileProperties`.
    pub type ConnectorProfileProperties = Fields<of::ConnectorProfileProperties>;
    impl ConnectorProfileProperties {
        /// `CustomConnector`.
        #[track_caller] pub fn custom_connector(self, value: impl IntoVal<CustomConnectorProfileProperties>) -> Self { with(self, "CustomConnector", value) }
        /// `Datadog`.
        #[track_caller] pub fn datadog(self, value: impl IntoVal<DatadogConnectorProfileProperties>) -> Self { with(self, "Datadog", value) }
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(self, value: impl IntoVal<DynatraceConnectorProfileProperties>) -> Self { with(self, "Dynatrace", value) }
        /// `InforNexus`.
        #[track_caller] pub fn infor_nexus(self, value: impl IntoVal<InforNexusConnectorProfileProperties>) -> Self { with(self, "InforNexus", value) }
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoConnectorProfileProperties>) -> Self { with(self, "Marketo", value) }
        /// `Pardot`.
        #[track_caller] pub fn pardot(self, value: impl IntoVal<PardotConnectorProfileProperties>) -> Self { with(self, "Pardot", value) }
        /// `Redshift`.
        #[track_caller] pub fn redshift(self, value: impl IntoVal<RedshiftConnectorProfileProperties>) -> Self { with(self, "Redshift", value) }
        /// `SAPOData`.
        #[track_caller] pub fn sapo_data(self, value: impl IntoVal<SapoDataConnectorProfileProperties>) -> Self { with(self, "SAPOData", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceConnectorProfileProperties>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowConnectorProfileProperties>) -> Self { with(self, "ServiceNow", value) }
        /// `Slack`.
        #[track_caller] pub fn slack(self, value: impl IntoVal<SlackConnectorProfileProperties>) -> Self { with(self, "Slack", value) }
        /// `Snowflake`.
        #[track_caller] pub fn snowflake(self, value: impl IntoVal<SnowflakeConnectorProfileProperties>) -> Self { with(self, "Snowflake", value) }
        /// `Veeva`.
        #[track_caller] pub fn veeva(self, value: impl IntoVal<VeevaConnectorProfileProperties>) -> Self { with(self, "Veeva", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskConnectorProfileProperties>) -> Self { with(self, "Zendesk", value) }
    }

    /// Words of `ConnectorType`.
    pub type ConnectorType = Word<fn(of::ConnectorType)>;
    impl ConnectorType {
        /// `Salesforce`
        pub const Salesforce: Self = word("Salesforce");
        /// `Pardot`
        pub const Pardot: Self = word("Pardot");
        /// `Singular`
        pub const Singular: Self = word("Singular");
        /// `Slack`
        pub const Slack: Self = word("Slack");
        /// `Redshift`
        pub const Redshift: Self = word("Redshift");
        /// `Marketo`
        pub const Marketo: Self = word("Marketo");
        /// `Googleanalytics`
        pub const Googleanalytics: Self = word("Googleanalytics");
        /// `Zendesk`
        pub const Zendesk: Self = word("Zendesk");
        /// `Servicenow`
        pub const Servicenow: Self = word("Servicenow");
        /// `SAPOData`
        pub const SapoData: Self = word("SAPOData");
        /// `Datadog`
        pub const Datadog: Self = word("Datadog");
        /// `Trendmicro`
        pub const Trendmicro: Self = word("Trendmicro");
        /// `Snowflake`
        pub const Snowflake: Self = word("Snowflake");
        /// `Dynatrace`
        pub const Dynatrace: Self = word("Dynatrace");
        /// `Infornexus`
        pub const Infornexus: Self = word("Infornexus");
        /// `Amplitude`
        pub const Amplitude: Self = word("Amplitude");
        /// `Veeva`
        pub const Veeva: Self = word("Veeva");
        /// `CustomConnector`
        pub const CustomConnector: Self = word("CustomConnector");
    }

    /// `CustomAuthCredentials`.
    pub type CustomAuthCredentials = Fields<of::CustomAuthCredentials>;
    impl CustomAuthCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_authentication_type: impl IntoVal<String>) -> Self { with(empty(), "CustomAuthenticationType", custom_authentication_type) }
        /// `CredentialsMap`.
        #[track_caller] pub fn credentials_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CredentialsMap", value) }
        /// `CustomAuthenticationType`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn custom_authentication_type(self, value: impl IntoVal<String>) -> Self { with(self, "CustomAuthenticationType", value) }
    }

    /// `CustomConnectorProfileCredentials`.
    pub type CustomConnectorProfileCredentials = Fields<of::CustomConnectorProfileCredentials>;
    impl CustomConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_type: impl IntoVal<AuthenticationType>) -> Self { with(empty(), "AuthenticationType", authentication_type) }
        /// `ApiKey`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<ApiKeyCredentials>) -> Self { with(self, "ApiKey", value) }
        /// `AuthenticationType`: mandatory.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `Basic`.
        #[track_caller] pub fn basic(self, value: impl IntoVal<BasicAuthCredentials>) -> Self { with(self, "Basic", value) }
        /// `Custom`.
        #[track_caller] pub fn custom(self, value: impl IntoVal<CustomAuthCredentials>) -> Self { with(self, "Custom", value) }
        /// `Oauth2`.
        #[track_caller] pub fn oauth2(self, value: impl IntoVal<OAuth2Credentials>) -> Self { with(self, "Oauth2", value) }
    }

    /// `CustomConnectorProfileProperties`.
    pub type CustomConnectorProfileProperties = Fields<of::CustomConnectorProfileProperties>;
    impl CustomConnectorProfileProperties {
        /// `OAuth2Properties`.
        #[track_caller] pub fn o_auth2_properties(self, value: impl IntoVal<OAuth2Properties>) -> Self { with(self, "OAuth2Properties", value) }
        /// `ProfileProperties`.
        #[track_caller] pub fn profile_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ProfileProperties", value) }
    }

    /// `DatadogConnectorProfileCredentials`.
    pub type DatadogConnectorProfileCredentials = Fields<of::DatadogConnectorProfileCredentials>;
    impl DatadogConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<String>, application_key: impl IntoVal<String>) -> Self { with(with(empty(), "ApiKey", api_key), "ApplicationKey", application_key) }
        /// `ApiKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
        /// `ApplicationKey`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn application_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationKey", value) }
    }

    /// `DatadogConnectorProfileProperties`.
    pub type DatadogConnectorProfileProperties = Fields<of::DatadogConnectorProfileProperties>;
    impl DatadogConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `DynatraceConnectorProfileCredentials`.
    pub type DynatraceConnectorProfileCredentials = Fields<of::DynatraceConnectorProfileCredentials>;
    impl DynatraceConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_token: impl IntoVal<String>) -> Self { with(empty(), "ApiToken", api_token) }
        /// `ApiToken`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_token(self, value: impl IntoVal<String>) -> Self { with(self, "ApiToken", value) }
    }

    /// `DynatraceConnectorProfileProperties`.
    pub type DynatraceConnectorProfileProperties = Fields<of::DynatraceConnectorProfileProperties>;
    impl DynatraceConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `GoogleAnalyticsConnectorProfileCredentials`.
    pub type GoogleAnalyticsConnectorProfileCredentials = Fields<of::GoogleAnalyticsConnectorProfileCredentials>;
    impl GoogleAnalyticsConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
        /// `RefreshToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// `InforNexusConnectorProfileCredentials`.
    pub type InforNexusConnectorProfileCredentials = Fields<of::InforNexusConnectorProfileCredentials>;
    /// What [`InforNexusConnectorProfileCredentials`] cannot do without.
    pub struct InforNexusConnectorProfileCredentialsRequired<A, B, C, D> {
        /// `AccessKeyId`: at most 256 characters, matches `\S+`.
        pub access_key_id: A,
        /// `UserId`: at most 512 characters, matches `\S+`.
        pub user_id: B,
        /// `SecretAccessKey`: at most 512 characters, matches `\S+`.
        pub secret_access_key: C,
        /// `Datakey`: at most 512 characters, matches `\S+`.
        pub datakey: D,
    }
    impl InforNexusConnectorProfileCredentials {
        /// Takes what is mandatory, by name: [`InforNexusConnectorProfileCredentialsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: InforNexusConnectorProfileCredentialsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AccessKeyId", required.access_key_id), "UserId", required.user_id), "SecretAccessKey", required.secret_access_key), "Datakey", required.datakey) }
        /// `AccessKeyId`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn access_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccessKeyId", value) }
        /// `Datakey`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn datakey(self, value: impl IntoVal<String>) -> Self { with(self, "Datakey", value) }
        /// `SecretAccessKey`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn secret_access_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretAccessKey", value) }
        /// `UserId`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn user_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserId", value) }
    }

    /// `InforNexusConnectorProfileProperties`.
    pub type InforNexusConnectorProfileProperties = Fields<of::InforNexusConnectorProfileProperties>;
    impl InforNexusConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `MarketoConnectorProfileCredentials`.
    pub type MarketoConnectorProfileCredentials = Fields<of::MarketoConnectorProfileCredentials>;
    impl MarketoConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
    }

    /// `MarketoConnectorProfileProperties`.
    pub type MarketoConnectorProfileProperties = Fields<of::MarketoConnectorProfileProperties>;
    impl MarketoConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `OAuth2Credentials`.
    pub type OAuth2Credentials = Fields<of::OAuth2Credentials>;
    impl OAuth2Credentials {
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `OAuthRequest`.
        #[track_caller] pub fn o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "OAuthRequest", value) }
        /// `RefreshToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// Words of `OAuth2GrantType`.
    pub type OAuth2GrantType = Word<fn(of::OAuth2GrantType)>;
    impl OAuth2GrantType {
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
        /// `JWT_BEARER`
        pub const JwtBearer: Self = word("JWT_BEARER");
    }

    /// `OAuth2Properties`.
    pub type OAuth2Properties = Fields<of::OAuth2Properties>;
    impl OAuth2Properties {
        /// `OAuth2GrantType`.
        #[track_caller] pub fn o_auth2_grant_type(self, value: impl IntoVal<OAuth2GrantType>) -> Self { with(self, "OAuth2GrantType", value) }
        /// `TokenUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlCustomProperties`.
        #[track_caller] pub fn token_url_custom_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TokenUrlCustomProperties", value) }
    }

    /// `OAuthProperties`.
    pub type OAuthProperties = Fields<of::OAuthProperties>;
    impl OAuthProperties {
        /// `AuthCodeUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
        #[track_caller] pub fn auth_code_url(self, value: impl IntoVal<String>) -> Self { with(self, "AuthCodeUrl", value) }
        /// `OAuthScopes`: no item twice, each at most 128 characters, each matches `[/\w]*`.
        #[track_caller] pub fn o_auth_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OAuthScopes", value) }
        /// `TokenUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenUrl", value) }
    }

    /// `PardotConnectorProfileCredentials`.
    pub type PardotConnectorProfileCredentials = Fields<of::PardotConnectorProfileCredentials>;
    impl PardotConnectorProfileCredentials {
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientCredentialsArn`: 20 to 2048 characters, matches `arn:aws:secretsmanager:.*:[0-9]+:.*`.
        #[track_caller] pub fn client_credentials_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCredentialsArn", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
        /// `RefreshToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// `PardotConnectorProfileProperties`.
    pub type PardotConnectorProfileProperties = Fields<of::PardotConnectorProfileProperties>;
    impl PardotConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(business_unit_id: impl IntoVal<String>) -> Self { with(empty(), "BusinessUnitId", business_unit_id) }
        /// `BusinessUnitId`: mandatory, at most 18 characters, matches `\S+`.
        #[track_caller] pub fn business_unit_id(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessUnitId", value) }
        /// `InstanceUrl`: at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
        /// `IsSandboxEnvironment`.
        #[track_caller] pub fn is_sandbox_environment(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSandboxEnvironment", value) }
    }

    /// `RedshiftConnectorProfileCredentials`.
    pub type RedshiftConnectorProfileCredentials = Fields<of::RedshiftConnectorProfileCredentials>;
    impl RedshiftConnectorProfileCredentials {
        /// `Password`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `RedshiftConnectorProfileProperties`.
    pub type RedshiftConnectorProfileProperties = Fields<of::RedshiftConnectorProfileProperties>;
    impl RedshiftConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "BucketName", bucket_name), "RoleArn", role_arn) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 128 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `ClusterIdentifier`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
        /// `DataApiRoleArn`: at most 512 characters, matches `arn:aws:iam:.*:[0-9]+:.*`.
        #[track_caller] pub fn data_api_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataApiRoleArn", value) }
        /// `DatabaseName`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DatabaseUrl`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn database_url(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseUrl", value) }
        /// `IsRedshiftServerless`.
        #[track_caller] pub fn is_redshift_serverless(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRedshiftServerless", value) }
        /// `RoleArn`: mandatory, at most 512 characters, matches `arn:aws:iam:.*:[0-9]+:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `WorkgroupName`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn workgroup_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkgroupName", value) }
    }

    /// `SalesforceConnectorProfileCredentials`.
    pub type SalesforceConnectorProfileCredentials = Fields<of::SalesforceConnectorProfileCredentials>;
    impl SalesforceConnectorProfileCredentials {
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientCredentialsArn`: 20 to 2048 characters, matches `arn:aws:secretsmanager:.*:[0-9]+:.*`.
        #[track_caller] pub fn client_credentials_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCredentialsArn", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
        /// `JwtToken`: at most 8000 characters, matches `^[A-Za-z0-9-_=]+\.[A-Za-z0-9-_=]+\.[A-Za-z0-9-_.+/=]*$`.
        #[track_caller] pub fn jwt_token(self, value: impl IntoVal<String>) -> Self { with(self, "JwtToken", value) }
        /// `OAuth2GrantType`.
        #[track_caller] pub fn o_auth2_grant_type(self, value: impl IntoVal<OAuth2GrantType>) -> Self { with(self, "OAuth2GrantType", value) }
        /// `RefreshToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// `SalesforceConnectorProfileProperties`.
    pub type SalesforceConnectorProfileProperties = Fields<of::SalesforceConnectorProfileProperties>;
    impl SalesforceConnectorProfileProperties {
        /// `InstanceUrl`: at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
        /// `isSandboxEnvironment`.
        #[track_caller] pub fn is_sandbox_environment(self, value: impl IntoVal<bool>) -> Self { with(self, "isSandboxEnvironment", value) }
        /// `usePrivateLinkForMetadataAndAuthorization`.
        #[track_caller] pub fn use_private_link_for_metadata_and_authorization(self, value: impl IntoVal<bool>) -> Self { with(self, "usePrivateLinkForMetadataAndAuthorization", value) }
    }

    /// `SAPODataConnectorProfileCredentials`.
    pub type SapoDataConnectorProfileCredentials = Fields<of::SapoDataConnectorProfileCredentials>;
    impl SapoDataConnectorProfileCredentials {
        /// `BasicAuthCredentials`.
        #[track_caller] pub fn basic_auth_credentials(self, value: impl IntoVal<BasicAuthCredentials>) -> Self { with(self, "BasicAuthCredentials", value) }
        /// `OAuthCredentials`.
        #[track_caller] pub fn o_auth_credentials(self, value: impl IntoVal<SapoDataConnectorProfileCredentialsOAuthCredentials>) -> Self { with(self, "OAuthCredentials", value) }
    }

    /// `OAuthCredentials`.
    pub type SapoDataConnectorProfileCredentialsOAuthCredentials = Fields<of::SapoDataConnectorProfileCredentialsOAuthCredentials>;
    impl SapoDataConnectorProfileCredentialsOAuthCredentials {
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
        /// `RefreshToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// `SAPODataConnectorProfileProperties`.
    pub type SapoDataConnectorProfileProperties = Fields<of::SapoDataConnectorProfileProperties>;
    impl SapoDataConnectorProfileProperties {
        /// `ApplicationHostUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]`.
        #[track_caller] pub fn application_host_url(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationHostUrl", value) }
        /// `ApplicationServicePath`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn application_service_path(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationServicePath", value) }
        /// `ClientNumber`: exactly 3 characters, matches `^\d{3}$`.
        #[track_caller] pub fn client_number(self, value: impl IntoVal<String>) -> Self { with(self, "ClientNumber", value) }
        /// `DisableSSO`.
        #[track_caller] pub fn disable_sso(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableSSO", value) }
        /// `LogonLanguage`: at most 2 characters, matches `^[a-zA-Z0-9_]*$`.
        #[track_caller] pub fn logon_language(self, value: impl IntoVal<String>) -> Self { with(self, "LogonLanguage", value) }
        /// `OAuthProperties`.
        #[track_caller] pub fn o_auth_properties(self, value: impl IntoVal<OAuthProperties>) -> Self { with(self, "OAuthProperties", value) }
        /// `PortNumber`: 1 to 65535.
        #[track_caller] pub fn port_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PortNumber", value) }
        /// `PrivateLinkServiceName`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn private_link_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateLinkServiceName", value) }
    }

    /// `ServiceNowConnectorProfileCredentials`.
    pub type ServiceNowConnectorProfileCredentials = Fields<of::ServiceNowConnectorProfileCredentials>;
    impl ServiceNowConnectorProfileCredentials {
        /// `OAuth2Credentials`.
        #[track_caller] pub fn o_auth2_credentials(self, value: impl IntoVal<OAuth2Credentials>) -> Self { with(self, "OAuth2Credentials", value) }
        /// `Password`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `ServiceNowConnectorProfileProperties`.
    pub type ServiceNowConnectorProfileProperties = Fields<of::ServiceNowConnectorProfileProperties>;
    impl ServiceNowConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `SingularConnectorProfileCredentials`.
    pub type SingularConnectorProfileCredentials = Fields<of::SingularConnectorProfileCredentials>;
    impl SingularConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<String>) -> Self { with(empty(), "ApiKey", api_key) }
        /// `ApiKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
    }

    /// `SlackConnectorProfileCredentials`.
    pub type SlackConnectorProfileCredentials = Fields<of::SlackConnectorProfileCredentials>;
    impl SlackConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
    }

    /// `SlackConnectorProfileProperties`.
    pub type SlackConnectorProfileProperties = Fields<of::SlackConnectorProfileProperties>;
    impl SlackConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `SnowflakeConnectorProfileCredentials`.
    pub type SnowflakeConnectorProfileCredentials = Fields<of::SnowflakeConnectorProfileCredentials>;
    impl SnowflakeConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `Password`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `SnowflakeConnectorProfileProperties`.
    pub type SnowflakeConnectorProfileProperties = Fields<of::SnowflakeConnectorProfileProperties>;
    /// What [`SnowflakeConnectorProfileProperties`] cannot do without.
    pub struct SnowflakeConnectorProfilePropertiesRequired<A, B, C> {
        /// `Warehouse`: at most 512 characters, matches `[\s\w/!@#+=.-]*`.
        pub warehouse: A,
        /// `Stage`: at most 512 characters, matches `\S+`.
        pub stage: B,
        /// `BucketName`: 3 to 63 characters, matches `\S+`.
        pub bucket_name: C,
    }
    impl SnowflakeConnectorProfileProperties {
        /// Takes what is mandatory, by name: [`SnowflakeConnectorProfilePropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::BucketName>>>(required: SnowflakeConnectorProfilePropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "Warehouse", required.warehouse), "Stage", required.stage), "BucketName", required.bucket_name) }
        /// `AccountName`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn account_name(self, value: impl IntoVal<String>) -> Self { with(self, "AccountName", value) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 128 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `PrivateLinkServiceName`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn private_link_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateLinkServiceName", value) }
        /// `Region`: at most 64 characters, matches `\S+`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `Stage`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn stage(self, value: impl IntoVal<String>) -> Self { with(self, "Stage", value) }
        /// `Warehouse`: mandatory, at most 512 characters, matches `[\s\w/!@#+=.-]*`.
        #[track_caller] pub fn warehouse(self, value: impl IntoVal<String>) -> Self { with(self, "Warehouse", value) }
    }

    /// `TrendmicroConnectorProfileCredentials`.
    pub type TrendmicroConnectorProfileCredentials = Fields<of::TrendmicroConnectorProfileCredentials>;
    impl TrendmicroConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_secret_key: impl IntoVal<String>) -> Self { with(empty(), "ApiSecretKey", api_secret_key) }
        /// `ApiSecretKey`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiSecretKey", value) }
    }

    /// `VeevaConnectorProfileCredentials`.
    pub type VeevaConnectorProfileCredentials = Fields<of::VeevaConnectorProfileCredentials>;
    impl VeevaConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `Password`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `VeevaConnectorProfileProperties`.
    pub type VeevaConnectorProfileProperties = Fields<of::VeevaConnectorProfileProperties>;
    impl VeevaConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// `ZendeskConnectorProfileCredentials`.
    pub type ZendeskConnectorProfileCredentials = Fields<of::ZendeskConnectorProfileCredentials>;
    impl ZendeskConnectorProfileCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `AccessToken`: at most 4096 characters, matches `\S+`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `ClientId`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ConnectorOAuthRequest`.
        #[track_caller] pub fn connector_o_auth_request(self, value: impl IntoVal<ConnectorOAuthRequest>) -> Self { with(self, "ConnectorOAuthRequest", value) }
    }

    /// `ZendeskConnectorProfileProperties`.
    pub type ZendeskConnectorProfileProperties = Fields<of::ZendeskConnectorProfileProperties>;
    impl ZendeskConnectorProfileProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `InstanceUrl`: mandatory, at most 256 characters, matches `\S+`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }
}

/// [`AWS::AppFlow::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html).
///
/// What `Ref` returns: `FlowName`.
pub type CfnFlow = Handle<of::CfnFlow>;
impl cfn::ResourceType for of::CfnFlow { const TYPE: &'static str = "AWS::AppFlow::Flow"; type Tags = cfn::TagList; type Props = CfnFlowProps; type Reference = String; }
impl CfnFlow {
    /// The attribute `FlowArn`.
    #[inline] pub fn attr_flow_arn(&self) -> Val<Is<kinds::AppFlowFlowArn>> { cfn::attribute(&self.0, "FlowArn") }
}

/// Properties of [`CfnFlow`].
///
/// Mandatory: `FlowName`, `Tasks`, `SourceFlowConfig`, `DestinationFlowConfigList`, `TriggerConfig`.
///
/// A change replaces the resource: `FlowName`, `KMSArn`.
pub type CfnFlowProps = Fields<of::CfnFlow>;
/// What [`CfnFlowProps`] cannot do without.
pub struct CfnFlowPropsRequired<A, B, C, D, E> {
    /// `FlowName`: 1 to 256 characters, matches `[a-zA-Z0-9][\w!@#.-]+`. Changing it replaces the resource.
    pub flow_name: A,
    /// `Tasks`.
    pub tasks: B,
    /// `SourceFlowConfig`.
    pub source_flow_config: C,
    /// `DestinationFlowConfigList`.
    pub destination_flow_config_list: D,
    /// `TriggerConfig`.
    pub trigger_config: E,
}
impl CfnFlowProps {
    /// Takes what is mandatory, by name: [`CfnFlowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_flow::Task>>, C: IntoVal<cfn_flow::SourceFlowConfig>, D: IntoVal<List<cfn_flow::DestinationFlowConfig>>, E: IntoVal<cfn_flow::TriggerConfig>>(required: CfnFlowPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "FlowName", required.flow_name), "Tasks", required.tasks), "SourceFlowConfig", required.source_flow_config), "DestinationFlowConfigList", required.destination_flow_config_list), "TriggerConfig", required.trigger_config) }
    /// `Description`: at most 2048 characters, matches `[\w!@#\-.?,\s]*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationFlowConfigList`: mandatory.
    #[track_caller] pub fn destination_flow_config_list(self, value: impl IntoVal<List<cfn_flow::DestinationFlowConfig>>) -> Self { with(self, "DestinationFlowConfigList", value) }
    /// `FlowName`: mandatory, 1 to 256 characters, matches `[a-zA-Z0-9][\w!@#.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn flow_name(self, value: impl IntoVal<String>) -> Self { with(self, "FlowName", value) }
    /// `FlowStatus`.
    #[track_caller] pub fn flow_status(self, value: impl IntoVal<cfn_flow::FlowStatus>) -> Self { with(self, "FlowStatus", value) }
    /// `KMSArn`: 20 to 2048 characters, matches `arn:aws:kms:.*:[0-9]+:.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSArn", value) }
    /// `MetadataCatalogConfig`.
    #[track_caller] pub fn metadata_catalog_config(self, value: impl IntoVal<cfn_flow::MetadataCatalogConfig>) -> Self { with(self, "MetadataCatalogConfig", value) }
    /// `SourceFlowConfig`: mandatory.
    #[track_caller] pub fn source_flow_config(self, value: impl IntoVal<cfn_flow::SourceFlowConfig>) -> Self { with(self, "SourceFlowConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tasks`: mandatory.
    #[track_caller] pub fn tasks(self, value: impl IntoVal<List<cfn_flow::Task>>) -> Self { with(self, "Tasks", value) }
    /// `TriggerConfig`: mandatory.
    #[track_caller] pub fn trigger_config(self, value: impl IntoVal<cfn_flow::TriggerConfig>) -> Self { with(self, "TriggerConfig", value) }
}

/// Types of [`CfnFlow`].
pub mod cfn_flow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AggregationConfig {} impl ias_core::Optional for AggregationConfig {} pub enum AggregationType {} pub enum AmplitudeConnectorOperator {} pub enum AmplitudeSourceProperties {} pub enum ConnectorOperator {} impl ias_core::Optional for ConnectorOperator {} pub enum ConnectorType {} pub enum CustomConnectorDestinationProperties {} pub enum CustomConnectorSourceProperties {} pub enum CustomConnectorSourcePropertiesDataTransferApi {} pub enum CustomConnectorSourcePropertiesDataTransferApiType {} pub enum DataTransferApi {} pub enum DatadogConnectorOperator {} pub enum DatadogSourceProperties {} pub enum DestinationConnectorProperties {} impl ias_core::Optional for DestinationConnectorProperties {} pub enum DestinationFlowConfig {} pub enum DynatraceConnectorOperator {} pub enum DynatraceSourceProperties {} pub enum ErrorHandlingConfig {} impl ias_core::Optional for ErrorHandlingConfig {} pub enum EventBridgeDestinationProperties {} pub enum FileType {} pub enum FlowStatus {} pub enum GlueDataCatalog {} pub enum GoogleAnalyticsConnectorOperator {} pub enum GoogleAnalyticsSourceProperties {} pub enum IncrementalPullConfig {} impl ias_core::Optional for IncrementalPullConfig {} pub enum InforNexusConnectorOperator {} pub enum InforNexusSourceProperties {} pub enum LookoutMetricsDestinationProperties {} impl ias_core::Optional for LookoutMetricsDestinationProperties {} pub enum MarketoConnectorOperator {} pub enum MarketoDestinationProperties {} pub enum MarketoSourceProperties {} pub enum MetadataCatalogConfig {} impl ias_core::Optional for MetadataCatalogConfig {} pub enum Operator {} pub enum OperatorPropertiesKeys {} pub enum PardotConnectorOperator {} pub enum PardotSourceProperties {} pub enum PathPrefix {} pub enum PrefixConfig {} impl ias_core::Optional for PrefixConfig {} pub enum PrefixFormat {} pub enum PrefixType {} pub enum RedshiftDestinationProperties {} pub enum S3ConnectorOperator {} pub enum S3DestinationProperties {} pub enum S3InputFormatConfig {} impl ias_core::Optional for S3InputFormatConfig {} pub enum S3InputFormatConfigS3InputFileType {} pub enum S3OutputFormatConfig {} impl ias_core::Optional for S3OutputFormatConfig {} pub enum S3SourceProperties {} pub enum SalesforceConnectorOperator {} pub enum SalesforceDestinationProperties {} pub enum SalesforceSourceProperties {} pub enum SapoDataConnectorOperator {} pub enum SapoDataDestinationProperties {} pub enum SapoDataPaginationConfig {} pub enum SapoDataParallelismConfig {} pub enum SapoDataSourceProperties {} pub enum ScheduledTriggerProperties {} pub enum ScheduledTriggerPropertiesDataPullMode {} pub enum ServiceNowConnectorOperator {} pub enum ServiceNowSourceProperties {} pub enum SingularConnectorOperator {} pub enum SingularSourceProperties {} pub enum SlackConnectorOperator {} pub enum SlackSourceProperties {} pub enum SnowflakeDestinationProperties {} pub enum SourceConnectorProperties {} impl ias_core::Optional for SourceConnectorProperties {} pub enum SourceFlowConfig {} pub enum SuccessResponseHandlingConfig {} impl ias_core::Optional for SuccessResponseHandlingConfig {} pub enum Tag {} pub enum Task {} pub enum TaskPropertiesObject {} pub enum TaskType {} pub enum TrendmicroConnectorOperator {} pub enum TrendmicroSourceProperties {} pub enum TriggerConfig {} pub enum TriggerType {} pub enum UpsolverDestinationProperties {} pub enum UpsolverS3OutputFormatConfig {} pub enum VeevaConnectorOperator {} pub enum VeevaSourceProperties {} pub enum WriteOperationType {} pub enum ZendeskConnectorOperator {} pub enum ZendeskDestinationProperties {} pub enum ZendeskSourceProperties {} }

    /// `AggregationConfig`.
    pub type AggregationConfig = Fields<of::AggregationConfig>;
    impl AggregationConfig {
        /// `AggregationType`.
        #[track_caller] pub fn aggregation_type(self, value: impl IntoVal<AggregationType>) -> Self { with(self, "AggregationType", value) }
        /// `TargetFileSize`.
        #[track_caller] pub fn target_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetFileSize", value) }
    }

    /// Words of `AggregationType`.
    pub type AggregationType = Word<fn(of::AggregationType)>;
    impl AggregationType {
        /// `None`
        pub const None: Self = word("None");
        /// `SingleFile`
        pub const SingleFile: Self = word("SingleFile");
    }

    /// Words of `AmplitudeConnectorOperator`.
    pub type AmplitudeConnectorOperator = Word<fn(of::AmplitudeConnectorOperator)>;
    impl AmplitudeConnectorOperator {
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
    }

    /// `AmplitudeSourceProperties`.
    pub type AmplitudeSourceProperties = Fields<of::AmplitudeSourceProperties>;
    impl AmplitudeSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `ConnectorOperator`.
    pub type ConnectorOperator = Fields<of::ConnectorOperator>;
    impl ConnectorOperator {
        /// `Amplitude`.
        #[track_caller] pub fn amplitude(self, value: impl IntoVal<AmplitudeConnectorOperator>) -> Self { with(self, "Amplitude", value) }
        /// `CustomConnector`.
        #[track_caller] pub fn custom_connector(self, value: impl IntoVal<Operator>) -> Self { with(self, "CustomConnector", value) }
        /// `Datadog`.
        #[track_caller] pub fn datadog(self, value: impl IntoVal<DatadogConnectorOperator>) -> Self { with(self, "Datadog", value) }
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(self, value: impl IntoVal<DynatraceConnectorOperator>) -> Self { with(self, "Dynatrace", value) }
        /// `GoogleAnalytics`.
        #[track_caller] pub fn google_analytics(self, value: impl IntoVal<GoogleAnalyticsConnectorOperator>) -> Self { with(self, "GoogleAnalytics", value) }
        /// `InforNexus`.
        #[track_caller] pub fn infor_nexus(self, value: impl IntoVal<InforNexusConnectorOperator>) -> Self { with(self, "InforNexus", value) }
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoConnectorOperator>) -> Self { with(self, "Marketo", value) }
        /// `Pardot`.
        #[track_caller] pub fn pardot(self, value: impl IntoVal<PardotConnectorOperator>) -> Self { with(self, "Pardot", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3ConnectorOperator>) -> Self { with(self, "S3", value) }
        /// `SAPOData`.
        #[track_caller] pub fn sapo_data(self, value: impl IntoVal<SapoDataConnectorOperator>) -> Self { with(self, "SAPOData", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceConnectorOperator>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowConnectorOperator>) -> Self { with(self, "ServiceNow", value) }
        /// `Singular`.
        #[track_caller] pub fn singular(self, value: impl IntoVal<SingularConnectorOperator>) -> Self { with(self, "Singular", value) }
        /// `Slack`.
        #[track_caller] pub fn slack(self, value: impl IntoVal<SlackConnectorOperator>) -> Self { with(self, "Slack", value) }
        /// `Trendmicro`.
        #[track_caller] pub fn trendmicro(self, value: impl IntoVal<TrendmicroConnectorOperator>) -> Self { with(self, "Trendmicro", value) }
        /// `Veeva`.
        #[track_caller] pub fn veeva(self, value: impl IntoVal<VeevaConnectorOperator>) -> Self { with(self, "Veeva", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskConnectorOperator>) -> Self { with(self, "Zendesk", value) }
    }

    /// Words of `ConnectorType`.
    pub type ConnectorType = Word<fn(of::ConnectorType)>;
    impl ConnectorType {
        /// `SAPOData`
        pub const SapoData: Self = word("SAPOData");
        /// `Salesforce`
        pub const Salesforce: Self = word("Salesforce");
        /// `Pardot`
        pub const Pardot: Self = word("Pardot");
        /// `Singular`
        pub const Singular: Self = word("Singular");
        /// `Slack`
        pub const Slack: Self = word("Slack");
        /// `Redshift`
        pub const Redshift: Self = word("Redshift");
        /// `S3`
        pub const S3: Self = word("S3");
        /// `Marketo`
        pub const Marketo: Self = word("Marketo");
        /// `Googleanalytics`
        pub const Googleanalytics: Self = word("Googleanalytics");
        /// `Zendesk`
        pub const Zendesk: Self = word("Zendesk");
        /// `Servicenow`
        pub const Servicenow: Self = word("Servicenow");
        /// `Datadog`
        pub const Datadog: Self = word("Datadog");
        /// `Trendmicro`
        pub const Trendmicro: Self = word("Trendmicro");
        /// `Snowflake`
        pub const Snowflake: Self = word("Snowflake");
        /// `Dynatrace`
        pub const Dynatrace: Self = word("Dynatrace");
        /// `Infornexus`
        pub const Infornexus: Self = word("Infornexus");
        /// `Amplitude`
        pub const Amplitude: Self = word("Amplitude");
        /// `Veeva`
        pub const Veeva: Self = word("Veeva");
        /// `CustomConnector`
        pub const CustomConnector: Self = word("CustomConnector");
        /// `EventBridge`
        pub const EventBridge: Self = word("EventBridge");
        /// `Upsolver`
        pub const Upsolver: Self = word("Upsolver");
        /// `LookoutMetrics`
        pub const LookoutMetrics: Self = word("LookoutMetrics");
    }

    /// `CustomConnectorDestinationProperties`.
    pub type CustomConnectorDestinationProperties = Fields<of::CustomConnectorDestinationProperties>;
    impl CustomConnectorDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entity_name: impl IntoVal<String>) -> Self { with(empty(), "EntityName", entity_name) }
        /// `CustomProperties`.
        #[track_caller] pub fn custom_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomProperties", value) }
        /// `EntityName`: mandatory, at most 1024 characters, matches `\S+`.
        #[track_caller] pub fn entity_name(self, value: impl IntoVal<String>) -> Self { with(self, "EntityName", value) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IdFieldNames`: each at most 128 characters, each matches `^\S+$`.
        #[track_caller] pub fn id_field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdFieldNames", value) }
        /// `WriteOperationType`.
        #[track_caller] pub fn write_operation_type(self, value: impl IntoVal<WriteOperationType>) -> Self { with(self, "WriteOperationType", value) }
    }

    /// `CustomConnectorSourceProperties`.
    pub type CustomConnectorSourceProperties = Fields<of::CustomConnectorSourceProperties>;
    impl CustomConnectorSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entity_name: impl IntoVal<String>) -> Self { with(empty(), "EntityName", entity_name) }
        /// `CustomProperties`.
        #[track_caller] pub fn custom_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomProperties", value) }
        /// `DataTransferApi`.
        #[track_caller] pub fn data_transfer_api(self, value: impl IntoVal<CustomConnectorSourcePropertiesDataTransferApi>) -> Self { with(self, "DataTransferApi", value) }
        /// `EntityName`: mandatory, at most 1024 characters, matches `\S+`.
        #[track_caller] pub fn entity_name(self, value: impl IntoVal<String>) -> Self { with(self, "EntityName", value) }
    }

    /// `DataTransferApi`.
    pub type CustomConnectorSourcePropertiesDataTransferApi = Fields<of::CustomConnectorSourcePropertiesDataTransferApi>;
    impl CustomConnectorSourcePropertiesDataTransferApi {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<CustomConnectorSourcePropertiesDataTransferApiType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Name`: mandatory, at most 64 characters, matches `[\w/-]+`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CustomConnectorSourcePropertiesDataTransferApiType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CustomConnectorSourcePropertiesDataTransferApiType = Word<fn(of::CustomConnectorSourcePropertiesDataTransferApiType)>;
    impl CustomConnectorSourcePropertiesDataTransferApiType {
        /// `SYNC`
        pub const Sync: Self = word("SYNC");
        /// `ASYNC`
        pub const Async: Self = word("ASYNC");
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
    }

    /// Words of `DataTransferApi`.
    pub type DataTransferApi = Word<fn(of::DataTransferApi)>;
    impl DataTransferApi {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `BULKV2`
        pub const Bulkv2: Self = word("BULKV2");
        /// `REST_SYNC`
        pub const RestSync: Self = word("REST_SYNC");
    }

    /// Words of `DatadogConnectorOperator`.
    pub type DatadogConnectorOperator = Word<fn(of::DatadogConnectorOperator)>;
    impl DatadogConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `DatadogSourceProperties`.
    pub type DatadogSourceProperties = Fields<of::DatadogSourceProperties>;
    impl DatadogSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `DestinationConnectorProperties`.
    pub type DestinationConnectorProperties = Fields<of::DestinationConnectorProperties>;
    impl DestinationConnectorProperties {
        /// `CustomConnector`.
        #[track_caller] pub fn custom_connector(self, value: impl IntoVal<CustomConnectorDestinationProperties>) -> Self { with(self, "CustomConnector", value) }
        /// `EventBridge`.
        #[track_caller] pub fn event_bridge(self, value: impl IntoVal<EventBridgeDestinationProperties>) -> Self { with(self, "EventBridge", value) }
        /// `LookoutMetrics`.
        #[track_caller] pub fn lookout_metrics(self, value: impl IntoVal<LookoutMetricsDestinationProperties>) -> Self { with(self, "LookoutMetrics", value) }
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoDestinationProperties>) -> Self { with(self, "Marketo", value) }
        /// `Redshift`.
        #[track_caller] pub fn redshift(self, value: impl IntoVal<RedshiftDestinationProperties>) -> Self { with(self, "Redshift", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3DestinationProperties>) -> Self { with(self, "S3", value) }
        /// `SAPOData`.
        #[track_caller] pub fn sapo_data(self, value: impl IntoVal<SapoDataDestinationProperties>) -> Self { with(self, "SAPOData", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceDestinationProperties>) -> Self { with(self, "Salesforce", value) }
        /// `Snowflake`.
        #[track_caller] pub fn snowflake(self, value: impl IntoVal<SnowflakeDestinationProperties>) -> Self { with(self, "Snowflake", value) }
        /// `Upsolver`.
        #[track_caller] pub fn upsolver(self, value: impl IntoVal<UpsolverDestinationProperties>) -> Self { with(self, "Upsolver", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskDestinationProperties>) -> Self { with(self, "Zendesk", value) }
    }

    /// `DestinationFlowConfig`.
    pub type DestinationFlowConfig = Fields<of::DestinationFlowConfig>;
    impl DestinationFlowConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_type: impl IntoVal<ConnectorType>, destination_connector_properties: impl IntoVal<DestinationConnectorProperties>) -> Self { with(with(empty(), "ConnectorType", connector_type), "DestinationConnectorProperties", destination_connector_properties) }
        /// `ApiVersion`: at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "ApiVersion", value) }
        /// `ConnectorProfileName`: at most 256 characters, matches `[\w/!@#+=.-]+`.
        #[track_caller] pub fn connector_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorProfileName", value) }
        /// `ConnectorType`: mandatory.
        #[track_caller] pub fn connector_type(self, value: impl IntoVal<ConnectorType>) -> Self { with(self, "ConnectorType", value) }
        /// `DestinationConnectorProperties`: mandatory.
        #[track_caller] pub fn destination_connector_properties(self, value: impl IntoVal<DestinationConnectorProperties>) -> Self { with(self, "DestinationConnectorProperties", value) }
    }

    /// Words of `DynatraceConnectorOperator`.
    pub type DynatraceConnectorOperator = Word<fn(of::DynatraceConnectorOperator)>;
    impl DynatraceConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `DynatraceSourceProperties`.
    pub type DynatraceSourceProperties = Fields<of::DynatraceSourceProperties>;
    impl DynatraceSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `ErrorHandlingConfig`.
    pub type ErrorHandlingConfig = Fields<of::ErrorHandlingConfig>;
    impl ErrorHandlingConfig {
        /// `BucketName`: 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `FailOnFirstError`.
        #[track_caller] pub fn fail_on_first_error(self, value: impl IntoVal<bool>) -> Self { with(self, "FailOnFirstError", value) }
    }

    /// `EventBridgeDestinationProperties`.
    pub type EventBridgeDestinationProperties = Fields<of::EventBridgeDestinationProperties>;
    impl EventBridgeDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `FileType`.
    pub type FileType = Word<fn(of::FileType)>;
    impl FileType {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
    }

    /// Words of `FlowStatus`.
    pub type FlowStatus = Word<fn(of::FlowStatus)>;
    impl FlowStatus {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `Suspended`
        pub const Suspended: Self = word("Suspended");
        /// `Draft`
        pub const Draft: Self = word("Draft");
    }

    /// `GlueDataCatalog`.
    pub type GlueDataCatalog = Fields<of::GlueDataCatalog>;
    /// What [`GlueDataCatalog`] cannot do without.
    pub struct GlueDataCatalogRequired<A, B, C> {
        /// `RoleArn`: at most 512 characters, matches `arn:aws:iam:.*:[0-9]+:.*`.
        pub role_arn: A,
        /// `DatabaseName`: at most 255 characters.
        pub database_name: B,
        /// `TablePrefix`: at most 128 characters.
        pub table_prefix: C,
    }
    impl GlueDataCatalog {
        /// Takes what is mandatory, by name: [`GlueDataCatalogRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: GlueDataCatalogRequired<A, B, C>) -> Self { with(with(with(empty(), "RoleArn", required.role_arn), "DatabaseName", required.database_name), "TablePrefix", required.table_prefix) }
        /// `DatabaseName`: mandatory, at most 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `RoleArn`: mandatory, at most 512 characters, matches `arn:aws:iam:.*:[0-9]+:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TablePrefix`: mandatory, at most 128 characters.
        #[track_caller] pub fn table_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "TablePrefix", value) }
    }

    /// Words of `GoogleAnalyticsConnectorOperator`.
    pub type GoogleAnalyticsConnectorOperator = Word<fn(of::GoogleAnalyticsConnectorOperator)>;
    impl GoogleAnalyticsConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
    }

    /// `GoogleAnalyticsSourceProperties`.
    pub type GoogleAnalyticsSourceProperties = Fields<of::GoogleAnalyticsSourceProperties>;
    impl GoogleAnalyticsSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `IncrementalPullConfig`.
    pub type IncrementalPullConfig = Fields<of::IncrementalPullConfig>;
    impl IncrementalPullConfig {
        /// `DatetimeTypeFieldName`: at most 256 characters.
        #[track_caller] pub fn datetime_type_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatetimeTypeFieldName", value) }
    }

    /// Words of `InforNexusConnectorOperator`.
    pub type InforNexusConnectorOperator = Word<fn(of::InforNexusConnectorOperator)>;
    impl InforNexusConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `InforNexusSourceProperties`.
    pub type InforNexusSourceProperties = Fields<of::InforNexusSourceProperties>;
    impl InforNexusSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `LookoutMetricsDestinationProperties`.
    pub type LookoutMetricsDestinationProperties = Fields<of::LookoutMetricsDestinationProperties>;
    impl LookoutMetricsDestinationProperties {
        /// `Object`: at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `MarketoConnectorOperator`.
    pub type MarketoConnectorOperator = Word<fn(of::MarketoConnectorOperator)>;
    impl MarketoConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `MarketoDestinationProperties`.
    pub type MarketoDestinationProperties = Fields<of::MarketoDestinationProperties>;
    impl MarketoDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `MarketoSourceProperties`.
    pub type MarketoSourceProperties = Fields<of::MarketoSourceProperties>;
    impl MarketoSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `MetadataCatalogConfig`.
    pub type MetadataCatalogConfig = Fields<of::MetadataCatalogConfig>;
    impl MetadataCatalogConfig {
        /// `GlueDataCatalog`.
        #[track_caller] pub fn glue_data_catalog(self, value: impl IntoVal<GlueDataCatalog>) -> Self { with(self, "GlueDataCatalog", value) }
    }

    /// Words of `Operator`.
    pub type Operator = Word<fn(of::Operator)>;
    impl Operator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// Words of `OperatorPropertiesKeys`.
    pub type OperatorPropertiesKeys = Word<fn(of::OperatorPropertiesKeys)>;
    impl OperatorPropertiesKeys {
        /// `VALUE`
        pub const Value: Self = word("VALUE");
        /// `VALUES`
        pub const Values: Self = word("VALUES");
        /// `DATA_TYPE`
        pub const DataType: Self = word("DATA_TYPE");
        /// `UPPER_BOUND`
        pub const UpperBound: Self = word("UPPER_BOUND");
        /// `LOWER_BOUND`
        pub const LowerBound: Self = word("LOWER_BOUND");
        /// `SOURCE_DATA_TYPE`
        pub const SourceDataType: Self = word("SOURCE_DATA_TYPE");
        /// `DESTINATION_DATA_TYPE`
        pub const DestinationDataType: Self = word("DESTINATION_DATA_TYPE");
        /// `VALIDATION_ACTION`
        pub const ValidationAction: Self = word("VALIDATION_ACTION");
        /// `MASK_VALUE`
        pub const MaskValue: Self = word("MASK_VALUE");
        /// `MASK_LENGTH`
        pub const MaskLength: Self = word("MASK_LENGTH");
        /// `TRUNCATE_LENGTH`
        pub const TruncateLength: Self = word("TRUNCATE_LENGTH");
        /// `MATH_OPERATION_FIELDS_ORDER`
        pub const MathOperationFieldsOrder: Self = word("MATH_OPERATION_FIELDS_ORDER");
        /// `CONCAT_FORMAT`
        pub const ConcatFormat: Self = word("CONCAT_FORMAT");
        /// `SUBFIELD_CATEGORY_MAP`
        pub const SubfieldCategoryMap: Self = word("SUBFIELD_CATEGORY_MAP");
        /// `EXCLUDE_SOURCE_FIELDS_LIST`
        pub const ExcludeSourceFieldsList: Self = word("EXCLUDE_SOURCE_FIELDS_LIST");
        /// `INCLUDE_NEW_FIELDS`
        pub const IncludeNewFields: Self = word("INCLUDE_NEW_FIELDS");
        /// `ORDERED_PARTITION_KEYS_LIST`
        pub const OrderedPartitionKeysList: Self = word("ORDERED_PARTITION_KEYS_LIST");
    }

    /// Words of `PardotConnectorOperator`.
    pub type PardotConnectorOperator = Word<fn(of::PardotConnectorOperator)>;
    impl PardotConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
    }

    /// `PardotSourceProperties`.
    pub type PardotSourceProperties = Fields<of::PardotSourceProperties>;
    impl PardotSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `PathPrefix`.
    pub type PathPrefix = Word<fn(of::PathPrefix)>;
    impl PathPrefix {
        /// `EXECUTION_ID`
        pub const ExecutionId: Self = word("EXECUTION_ID");
        /// `SCHEMA_VERSION`
        pub const SchemaVersion: Self = word("SCHEMA_VERSION");
    }

    /// `PrefixConfig`.
    pub type PrefixConfig = Fields<of::PrefixConfig>;
    impl PrefixConfig {
        /// `PathPrefixHierarchy`.
        #[track_caller] pub fn path_prefix_hierarchy(self, value: impl IntoVal<List<PathPrefix>>) -> Self { with(self, "PathPrefixHierarchy", value) }
        /// `PrefixFormat`.
        #[track_caller] pub fn prefix_format(self, value: impl IntoVal<PrefixFormat>) -> Self { with(self, "PrefixFormat", value) }
        /// `PrefixType`.
        #[track_caller] pub fn prefix_type(self, value: impl IntoVal<PrefixType>) -> Self { with(self, "PrefixType", value) }
    }

    /// Words of `PrefixFormat`.
    pub type PrefixFormat = Word<fn(of::PrefixFormat)>;
    impl PrefixFormat {
        /// `YEAR`
        pub const Year: Self = word("YEAR");
        /// `MONTH`
        pub const Month: Self = word("MONTH");
        /// `DAY`
        pub const Day: Self = word("DAY");
        /// `HOUR`
        pub const Hour: Self = word("HOUR");
        /// `MINUTE`
        pub const Minute: Self = word("MINUTE");
    }

    /// Words of `PrefixType`.
    pub type PrefixType = Word<fn(of::PrefixType)>;
    impl PrefixType {
        /// `FILENAME`
        pub const Filename: Self = word("FILENAME");
        /// `PATH`
        pub const Path: Self = word("PATH");
        /// `PATH_AND_FILENAME`
        pub const PathAndFilename: Self = word("PATH_AND_FILENAME");
    }

    /// `RedshiftDestinationProperties`.
    pub type RedshiftDestinationProperties = Fields<of::RedshiftDestinationProperties>;
    impl RedshiftDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>, intermediate_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "Object", object), "IntermediateBucketName", intermediate_bucket_name) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IntermediateBucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn intermediate_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "IntermediateBucketName", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `S3ConnectorOperator`.
    pub type S3ConnectorOperator = Word<fn(of::S3ConnectorOperator)>;
    impl S3ConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `S3DestinationProperties`.
    pub type S3DestinationProperties = Fields<of::S3DestinationProperties>;
    impl S3DestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `S3OutputFormatConfig`.
        #[track_caller] pub fn s3_output_format_config(self, value: impl IntoVal<S3OutputFormatConfig>) -> Self { with(self, "S3OutputFormatConfig", value) }
    }

    /// `S3InputFormatConfig`.
    pub type S3InputFormatConfig = Fields<of::S3InputFormatConfig>;
    impl S3InputFormatConfig {
        /// `S3InputFileType`.
        #[track_caller] pub fn s3_input_file_type(self, value: impl IntoVal<S3InputFormatConfigS3InputFileType>) -> Self { with(self, "S3InputFileType", value) }
    }

    /// Words of `S3InputFileType`.
    pub type S3InputFormatConfigS3InputFileType = Word<fn(of::S3InputFormatConfigS3InputFileType)>;
    impl S3InputFormatConfigS3InputFileType {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// `S3OutputFormatConfig`.
    pub type S3OutputFormatConfig = Fields<of::S3OutputFormatConfig>;
    impl S3OutputFormatConfig {
        /// `AggregationConfig`.
        #[track_caller] pub fn aggregation_config(self, value: impl IntoVal<AggregationConfig>) -> Self { with(self, "AggregationConfig", value) }
        /// `FileType`.
        #[track_caller] pub fn file_type(self, value: impl IntoVal<FileType>) -> Self { with(self, "FileType", value) }
        /// `PrefixConfig`.
        #[track_caller] pub fn prefix_config(self, value: impl IntoVal<PrefixConfig>) -> Self { with(self, "PrefixConfig", value) }
        /// `PreserveSourceDataTyping`.
        #[track_caller] pub fn preserve_source_data_typing(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveSourceDataTyping", value) }
    }

    /// `S3SourceProperties`.
    pub type S3SourceProperties = Fields<of::S3SourceProperties>;
    impl S3SourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, bucket_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "BucketPrefix", bucket_prefix) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: mandatory, at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `S3InputFormatConfig`.
        #[track_caller] pub fn s3_input_format_config(self, value: impl IntoVal<S3InputFormatConfig>) -> Self { with(self, "S3InputFormatConfig", value) }
    }

    /// Words of `SalesforceConnectorOperator`.
    pub type SalesforceConnectorOperator = Word<fn(of::SalesforceConnectorOperator)>;
    impl SalesforceConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `SalesforceDestinationProperties`.
    pub type SalesforceDestinationProperties = Fields<of::SalesforceDestinationProperties>;
    impl SalesforceDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `DataTransferApi`.
        #[track_caller] pub fn data_transfer_api(self, value: impl IntoVal<DataTransferApi>) -> Self { with(self, "DataTransferApi", value) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IdFieldNames`: each at most 128 characters, each matches `^\S+$`.
        #[track_caller] pub fn id_field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdFieldNames", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
        /// `WriteOperationType`.
        #[track_caller] pub fn write_operation_type(self, value: impl IntoVal<WriteOperationType>) -> Self { with(self, "WriteOperationType", value) }
    }

    /// `SalesforceSourceProperties`.
    pub type SalesforceSourceProperties = Fields<of::SalesforceSourceProperties>;
    impl SalesforceSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `DataTransferApi`.
        #[track_caller] pub fn data_transfer_api(self, value: impl IntoVal<DataTransferApi>) -> Self { with(self, "DataTransferApi", value) }
        /// `EnableDynamicFieldUpdate`.
        #[track_caller] pub fn enable_dynamic_field_update(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDynamicFieldUpdate", value) }
        /// `IncludeDeletedRecords`.
        #[track_caller] pub fn include_deleted_records(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeDeletedRecords", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `SAPODataConnectorOperator`.
    pub type SapoDataConnectorOperator = Word<fn(of::SapoDataConnectorOperator)>;
    impl SapoDataConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `SAPODataDestinationProperties`.
    pub type SapoDataDestinationProperties = Fields<of::SapoDataDestinationProperties>;
    impl SapoDataDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_path: impl IntoVal<String>) -> Self { with(empty(), "ObjectPath", object_path) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IdFieldNames`: each at most 128 characters, each matches `^\S+$`.
        #[track_caller] pub fn id_field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdFieldNames", value) }
        /// `ObjectPath`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object_path(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectPath", value) }
        /// `SuccessResponseHandlingConfig`.
        #[track_caller] pub fn success_response_handling_config(self, value: impl IntoVal<SuccessResponseHandlingConfig>) -> Self { with(self, "SuccessResponseHandlingConfig", value) }
        /// `WriteOperationType`.
        #[track_caller] pub fn write_operation_type(self, value: impl IntoVal<WriteOperationType>) -> Self { with(self, "WriteOperationType", value) }
    }

    /// `SAPODataPaginationConfig`.
    pub type SapoDataPaginationConfig = Fields<of::SapoDataPaginationConfig>;
    impl SapoDataPaginationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_page_size: impl IntoVal<i64>) -> Self { with(empty(), "maxPageSize", max_page_size) }
        /// `maxPageSize`: mandatory, 1 to 10000.
        #[track_caller] pub fn max_page_size(self, value: impl IntoVal<i64>) -> Self { with(self, "maxPageSize", value) }
    }

    /// `SAPODataParallelismConfig`.
    pub type SapoDataParallelismConfig = Fields<of::SapoDataParallelismConfig>;
    impl SapoDataParallelismConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_parallelism: impl IntoVal<i64>) -> Self { with(empty(), "maxParallelism", max_parallelism) }
        /// `maxParallelism`: mandatory, 1 to 10.
        #[track_caller] pub fn max_parallelism(self, value: impl IntoVal<i64>) -> Self { with(self, "maxParallelism", value) }
    }

    /// `SAPODataSourceProperties`.
    pub type SapoDataSourceProperties = Fields<of::SapoDataSourceProperties>;
    impl SapoDataSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_path: impl IntoVal<String>) -> Self { with(empty(), "ObjectPath", object_path) }
        /// `ObjectPath`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object_path(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectPath", value) }
        /// `paginationConfig`.
        #[track_caller] pub fn pagination_config(self, value: impl IntoVal<SapoDataPaginationConfig>) -> Self { with(self, "paginationConfig", value) }
        /// `parallelismConfig`.
        #[track_caller] pub fn parallelism_config(self, value: impl IntoVal<SapoDataParallelismConfig>) -> Self { with(self, "parallelismConfig", value) }
    }

    /// `ScheduledTriggerProperties`.
    pub type ScheduledTriggerProperties = Fields<of::ScheduledTriggerProperties>;
    impl ScheduledTriggerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `DataPullMode`.
        #[track_caller] pub fn data_pull_mode(self, value: impl IntoVal<ScheduledTriggerPropertiesDataPullMode>) -> Self { with(self, "DataPullMode", value) }
        /// `FirstExecutionFrom`.
        #[track_caller] pub fn first_execution_from(self, value: impl IntoVal<f64>) -> Self { with(self, "FirstExecutionFrom", value) }
        /// `FlowErrorDeactivationThreshold`: 1 to 100.
        #[track_caller] pub fn flow_error_deactivation_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "FlowErrorDeactivationThreshold", value) }
        /// `ScheduleEndTime`.
        #[track_caller] pub fn schedule_end_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleEndTime", value) }
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleOffset`: 0 to 36000.
        #[track_caller] pub fn schedule_offset(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleOffset", value) }
        /// `ScheduleStartTime`.
        #[track_caller] pub fn schedule_start_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleStartTime", value) }
        /// `TimeZone`: at most 256 characters.
        #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    }

    /// Words of `DataPullMode`.
    pub type ScheduledTriggerPropertiesDataPullMode = Word<fn(of::ScheduledTriggerPropertiesDataPullMode)>;
    impl ScheduledTriggerPropertiesDataPullMode {
        /// `Incremental`
        pub const Incremental: Self = word("Incremental");
        /// `Complete`
        pub const Complete: Self = word("Complete");
    }

    /// Words of `ServiceNowConnectorOperator`.
    pub type ServiceNowConnectorOperator = Word<fn(of::ServiceNowConnectorOperator)>;
    impl ServiceNowConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `ServiceNowSourceProperties`.
    pub type ServiceNowSourceProperties = Fields<of::ServiceNowSourceProperties>;
    impl ServiceNowSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `SingularConnectorOperator`.
    pub type SingularConnectorOperator = Word<fn(of::SingularConnectorOperator)>;
    impl SingularConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `SingularSourceProperties`.
    pub type SingularSourceProperties = Fields<of::SingularSourceProperties>;
    impl SingularSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `SlackConnectorOperator`.
    pub type SlackConnectorOperator = Word<fn(of::SlackConnectorOperator)>;
    impl SlackConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `SlackSourceProperties`.
    pub type SlackSourceProperties = Fields<of::SlackSourceProperties>;
    impl SlackSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `SnowflakeDestinationProperties`.
    pub type SnowflakeDestinationProperties = Fields<of::SnowflakeDestinationProperties>;
    impl SnowflakeDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>, intermediate_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "Object", object), "IntermediateBucketName", intermediate_bucket_name) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IntermediateBucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn intermediate_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "IntermediateBucketName", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `SourceConnectorProperties`.
    pub type SourceConnectorProperties = Fields<of::SourceConnectorProperties>;
    impl SourceConnectorProperties {
        /// `Amplitude`.
        #[track_caller] pub fn amplitude(self, value: impl IntoVal<AmplitudeSourceProperties>) -> Self { with(self, "Amplitude", value) }
        /// `CustomConnector`.
        #[track_caller] pub fn custom_connector(self, value: impl IntoVal<CustomConnectorSourceProperties>) -> Self { with(self, "CustomConnector", value) }
        /// `Datadog`.
        #[track_caller] pub fn datadog(self, value: impl IntoVal<DatadogSourceProperties>) -> Self { with(self, "Datadog", value) }
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(self, value: impl IntoVal<DynatraceSourceProperties>) -> Self { with(self, "Dynatrace", value) }
        /// `GoogleAnalytics`.
        #[track_caller] pub fn google_analytics(self, value: impl IntoVal<GoogleAnalyticsSourceProperties>) -> Self { with(self, "GoogleAnalytics", value) }
        /// `InforNexus`.
        #[track_caller] pub fn infor_nexus(self, value: impl IntoVal<InforNexusSourceProperties>) -> Self { with(self, "InforNexus", value) }
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoSourceProperties>) -> Self { with(self, "Marketo", value) }
        /// `Pardot`.
        #[track_caller] pub fn pardot(self, value: impl IntoVal<PardotSourceProperties>) -> Self { with(self, "Pardot", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3SourceProperties>) -> Self { with(self, "S3", value) }
        /// `SAPOData`.
        #[track_caller] pub fn sapo_data(self, value: impl IntoVal<SapoDataSourceProperties>) -> Self { with(self, "SAPOData", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceSourceProperties>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowSourceProperties>) -> Self { with(self, "ServiceNow", value) }
        /// `Singular`.
        #[track_caller] pub fn singular(self, value: impl IntoVal<SingularSourceProperties>) -> Self { with(self, "Singular", value) }
        /// `Slack`.
        #[track_caller] pub fn slack(self, value: impl IntoVal<SlackSourceProperties>) -> Self { with(self, "Slack", value) }
        /// `Trendmicro`.
        #[track_caller] pub fn trendmicro(self, value: impl IntoVal<TrendmicroSourceProperties>) -> Self { with(self, "Trendmicro", value) }
        /// `Veeva`.
        #[track_caller] pub fn veeva(self, value: impl IntoVal<VeevaSourceProperties>) -> Self { with(self, "Veeva", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskSourceProperties>) -> Self { with(self, "Zendesk", value) }
    }

    /// `SourceFlowConfig`.
    pub type SourceFlowConfig = Fields<of::SourceFlowConfig>;
    impl SourceFlowConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_type: impl IntoVal<ConnectorType>, source_connector_properties: impl IntoVal<SourceConnectorProperties>) -> Self { with(with(empty(), "ConnectorType", connector_type), "SourceConnectorProperties", source_connector_properties) }
        /// `ApiVersion`: at most 256 characters, matches `\S+`.
        #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "ApiVersion", value) }
        /// `ConnectorProfileName`: at most 256 characters, matches `[\w/!@#+=.-]+`.
        #[track_caller] pub fn connector_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorProfileName", value) }
        /// `ConnectorType`: mandatory.
        #[track_caller] pub fn connector_type(self, value: impl IntoVal<ConnectorType>) -> Self { with(self, "ConnectorType", value) }
        /// `IncrementalPullConfig`.
        #[track_caller] pub fn incremental_pull_config(self, value: impl IntoVal<IncrementalPullConfig>) -> Self { with(self, "IncrementalPullConfig", value) }
        /// `SourceConnectorProperties`: mandatory.
        #[track_caller] pub fn source_connector_properties(self, value: impl IntoVal<SourceConnectorProperties>) -> Self { with(self, "SourceConnectorProperties", value) }
    }

    /// `SuccessResponseHandlingConfig`.
    pub type SuccessResponseHandlingConfig = Fields<of::SuccessResponseHandlingConfig>;
    impl SuccessResponseHandlingConfig {
        /// `BucketName`: 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
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

    /// `Task`.
    pub type Task = Fields<of::Task>;
    impl Task {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_fields: impl IntoVal<List<String>>, task_type: impl IntoVal<TaskType>) -> Self { with(with(empty(), "SourceFields", source_fields), "TaskType", task_type) }
        /// `ConnectorOperator`.
        #[track_caller] pub fn connector_operator(self, value: impl IntoVal<ConnectorOperator>) -> Self { with(self, "ConnectorOperator", value) }
        /// `DestinationField`: at most 256 characters.
        #[track_caller] pub fn destination_field(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationField", value) }
        /// `SourceFields`: mandatory, each at most 2048 characters.
        #[track_caller] pub fn source_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceFields", value) }
        /// `TaskProperties`.
        #[track_caller] pub fn task_properties(self, value: impl IntoVal<List<TaskPropertiesObject>>) -> Self { with(self, "TaskProperties", value) }
        /// `TaskType`: mandatory.
        #[track_caller] pub fn task_type(self, value: impl IntoVal<TaskType>) -> Self { with(self, "TaskType", value) }
    }

    /// `TaskPropertiesObject`.
    pub type TaskPropertiesObject = Fields<of::TaskPropertiesObject>;
    impl TaskPropertiesObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<OperatorPropertiesKeys>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<OperatorPropertiesKeys>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 2048 characters, matches `.+`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TaskType`.
    pub type TaskType = Word<fn(of::TaskType)>;
    impl TaskType {
        /// `Arithmetic`
        pub const Arithmetic: Self = word("Arithmetic");
        /// `Filter`
        pub const Filter: Self = word("Filter");
        /// `Map`
        pub const Map: Self = word("Map");
        /// `Map_all`
        pub const MapAll: Self = word("Map_all");
        /// `Mask`
        pub const Mask: Self = word("Mask");
        /// `Merge`
        pub const Merge: Self = word("Merge");
        /// `Passthrough`
        pub const Passthrough: Self = word("Passthrough");
        /// `Truncate`
        pub const Truncate: Self = word("Truncate");
        /// `Validate`
        pub const Validate: Self = word("Validate");
        /// `Partition`
        pub const Partition: Self = word("Partition");
    }

    /// Words of `TrendmicroConnectorOperator`.
    pub type TrendmicroConnectorOperator = Word<fn(of::TrendmicroConnectorOperator)>;
    impl TrendmicroConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `TrendmicroSourceProperties`.
    pub type TrendmicroSourceProperties = Fields<of::TrendmicroSourceProperties>;
    impl TrendmicroSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `TriggerConfig`.
    pub type TriggerConfig = Fields<of::TriggerConfig>;
    impl TriggerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trigger_type: impl IntoVal<TriggerType>) -> Self { with(empty(), "TriggerType", trigger_type) }
        /// `TriggerProperties`.
        #[track_caller] pub fn trigger_properties(self, value: impl IntoVal<ScheduledTriggerProperties>) -> Self { with(self, "TriggerProperties", value) }
        /// `TriggerType`: mandatory.
        #[track_caller] pub fn trigger_type(self, value: impl IntoVal<TriggerType>) -> Self { with(self, "TriggerType", value) }
    }

    /// Words of `TriggerType`.
    pub type TriggerType = Word<fn(of::TriggerType)>;
    impl TriggerType {
        /// `Scheduled`
        pub const Scheduled: Self = word("Scheduled");
        /// `Event`
        pub const Event: Self = word("Event");
        /// `OnDemand`
        pub const OnDemand: Self = word("OnDemand");
    }

    /// `UpsolverDestinationProperties`.
    pub type UpsolverDestinationProperties = Fields<of::UpsolverDestinationProperties>;
    impl UpsolverDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, s3_output_format_config: impl IntoVal<UpsolverS3OutputFormatConfig>) -> Self { with(with(empty(), "BucketName", bucket_name), "S3OutputFormatConfig", s3_output_format_config) }
        /// `BucketName`: mandatory, 16 to 63 characters, matches `^(upsolver-appflow)\S*`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 512 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `S3OutputFormatConfig`: mandatory.
        #[track_caller] pub fn s3_output_format_config(self, value: impl IntoVal<UpsolverS3OutputFormatConfig>) -> Self { with(self, "S3OutputFormatConfig", value) }
    }

    /// `UpsolverS3OutputFormatConfig`.
    pub type UpsolverS3OutputFormatConfig = Fields<of::UpsolverS3OutputFormatConfig>;
    impl UpsolverS3OutputFormatConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prefix_config: impl IntoVal<PrefixConfig>) -> Self { with(empty(), "PrefixConfig", prefix_config) }
        /// `AggregationConfig`.
        #[track_caller] pub fn aggregation_config(self, value: impl IntoVal<AggregationConfig>) -> Self { with(self, "AggregationConfig", value) }
        /// `FileType`.
        #[track_caller] pub fn file_type(self, value: impl IntoVal<FileType>) -> Self { with(self, "FileType", value) }
        /// `PrefixConfig`: mandatory.
        #[track_caller] pub fn prefix_config(self, value: impl IntoVal<PrefixConfig>) -> Self { with(self, "PrefixConfig", value) }
    }

    /// Words of `VeevaConnectorOperator`.
    pub type VeevaConnectorOperator = Word<fn(of::VeevaConnectorOperator)>;
    impl VeevaConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `VeevaSourceProperties`.
    pub type VeevaSourceProperties = Fields<of::VeevaSourceProperties>;
    impl VeevaSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `DocumentType`: at most 512 characters, matches `[\s\w_-]+`.
        #[track_caller] pub fn document_type(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentType", value) }
        /// `IncludeAllVersions`.
        #[track_caller] pub fn include_all_versions(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeAllVersions", value) }
        /// `IncludeRenditions`.
        #[track_caller] pub fn include_renditions(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeRenditions", value) }
        /// `IncludeSourceFiles`.
        #[track_caller] pub fn include_source_files(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSourceFiles", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// Words of `WriteOperationType`.
    pub type WriteOperationType = Word<fn(of::WriteOperationType)>;
    impl WriteOperationType {
        /// `INSERT`
        pub const Insert: Self = word("INSERT");
        /// `UPSERT`
        pub const Upsert: Self = word("UPSERT");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// Words of `ZendeskConnectorOperator`.
    pub type ZendeskConnectorOperator = Word<fn(of::ZendeskConnectorOperator)>;
    impl ZendeskConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

    /// `ZendeskDestinationProperties`.
    pub type ZendeskDestinationProperties = Fields<of::ZendeskDestinationProperties>;
    impl ZendeskDestinationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `ErrorHandlingConfig`.
        #[track_caller] pub fn error_handling_config(self, value: impl IntoVal<ErrorHandlingConfig>) -> Self { with(self, "ErrorHandlingConfig", value) }
        /// `IdFieldNames`: each at most 128 characters, each matches `^\S+$`.
        #[track_caller] pub fn id_field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdFieldNames", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
        /// `WriteOperationType`.
        #[track_caller] pub fn write_operation_type(self, value: impl IntoVal<WriteOperationType>) -> Self { with(self, "WriteOperationType", value) }
    }

    /// `ZendeskSourceProperties`.
    pub type ZendeskSourceProperties = Fields<of::ZendeskSourceProperties>;
    impl ZendeskSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }
}
