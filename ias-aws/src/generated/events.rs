// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Events`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApiDestination {} pub enum CfnArchive {} pub enum CfnConnection {} impl ias_core::Optional for CfnConnection {} pub enum CfnEndpoint {} pub enum CfnEventBus {} pub enum CfnEventBusPolicy {} pub enum CfnRule {} impl ias_core::Optional for CfnRule {} }

/// [`AWS::Events::ApiDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html).
///
/// What `Ref` returns: `Name`.
pub type CfnApiDestination = Handle<of::CfnApiDestination>;
impl cfn::ResourceType for of::CfnApiDestination { const TYPE: &'static str = "AWS::Events::ApiDestination"; type Tags = cfn::NoTags; type Props = CfnApiDestinationProps; type Reference = String; }
impl CfnApiDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApiDestinationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ArnForPolicy`.
    #[inline] pub fn attr_arn_for_policy(&self) -> Val<String> { cfn::attribute(&self.0, "ArnForPolicy") }
}

/// Properties of [`CfnApiDestination`].
///
/// Mandatory: `ConnectionArn`, `InvocationEndpoint`, `HttpMethod`.
///
/// A change replaces the resource: `Name`.
pub type CfnApiDestinationProps = Fields<of::CfnApiDestination>;
/// What [`CfnApiDestinationProps`] cannot do without.
pub struct CfnApiDestinationPropsRequired<A, B, C> {
    /// `ConnectionArn`: 1 to 1600 characters, matches `^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:connection/[\.\-_A-Za-z0-9]+/[\-A-Za-z0-9]+$`.
    pub connection_arn: A,
    /// `InvocationEndpoint`: 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
    pub invocation_endpoint: B,
    /// `HttpMethod`.
    pub http_method: C,
}
impl CfnApiDestinationProps {
    /// Takes what is mandatory, by name: [`CfnApiDestinationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_api_destination::HttpMethod>>(required: CfnApiDestinationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectionArn", required.connection_arn), "InvocationEndpoint", required.invocation_endpoint), "HttpMethod", required.http_method) }
    /// `ConnectionArn`: mandatory, 1 to 1600 characters, matches `^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:connection/[\.\-_A-Za-z0-9]+/[\-A-Za-z0-9]+$`.
    #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HttpMethod`: mandatory.
    #[track_caller] pub fn http_method(self, value: impl IntoVal<cfn_api_destination::HttpMethod>) -> Self { with(self, "HttpMethod", value) }
    /// `InvocationEndpoint`: mandatory, 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
    #[track_caller] pub fn invocation_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationEndpoint", value) }
    /// `InvocationRateLimitPerSecond`: at least 1.
    #[track_caller] pub fn invocation_rate_limit_per_second(self, value: impl IntoVal<i64>) -> Self { with(self, "InvocationRateLimitPerSecond", value) }
    /// `Name`: 1 to 64 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnApiDestination`].
pub mod cfn_api_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum HttpMethod {} }

    /// Words of `HttpMethod`.
    pub type HttpMethod = Word<fn(of::HttpMethod)>;
    impl HttpMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `OPTIONS`
        pub const Options: Self = word("OPTIONS");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
    }
}

/// [`AWS::Events::Archive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html).
///
/// What `Ref` returns: `ArchiveName`.
pub type CfnArchive = Handle<of::CfnArchive>;
impl cfn::ResourceType for of::CfnArchive { const TYPE: &'static str = "AWS::Events::Archive"; type Tags = cfn::NoTags; type Props = CfnArchiveProps; type Reference = String; }
impl CfnArchive {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ArchiveArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnArchive`].
///
/// Mandatory: `SourceArn`.
///
/// A change replaces the resource: `ArchiveName`, `SourceArn`.
pub type CfnArchiveProps = Fields<of::CfnArchive>;
impl CfnArchiveProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(source_arn: impl IntoVal<String>) -> Self { with(empty(), "SourceArn", source_arn) }
    /// `ArchiveName`: 1 to 48 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn archive_name(self, value: impl IntoVal<String>) -> Self { with(self, "ArchiveName", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventPattern`.
    #[track_caller] pub fn event_pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "EventPattern", value) }
    /// `KmsKeyIdentifier`: at most 2048 characters.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `RetentionDays`: at least 0.
    #[track_caller] pub fn retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionDays", value) }
    /// `SourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
}

/// [`AWS::Events::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html).
///
/// What `Ref` returns: `Name`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::Events::Connection"; type Tags = cfn::NoTags; type Props = CfnConnectionProps; type Reference = String; }
impl CfnConnection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ArnForPolicy`.
    #[inline] pub fn attr_arn_for_policy(&self) -> Val<String> { cfn::attribute(&self.0, "ArnForPolicy") }
    /// The attribute `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline] pub fn attr_auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// The attribute `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[inline] pub fn attr_invocation_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// The attribute `SecretArn`.
    #[inline] pub fn attr_secret_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SecretArn") }
}

/// Properties of [`CfnConnection`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
impl CfnConnectionProps {
    /// `AuthParameters`.
    #[track_caller] pub fn auth_parameters(self, value: impl IntoVal<cfn_connection::AuthParameters>) -> Self { with(self, "AuthParameters", value) }
    /// `AuthorizationType`.
    #[track_caller] pub fn authorization_type(self, value: impl IntoVal<cfn_connection::AuthorizationType>) -> Self { with(self, "AuthorizationType", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InvocationConnectivityParameters`.
    #[track_caller] pub fn invocation_connectivity_parameters(self, value: impl IntoVal<cfn_connection::InvocationConnectivityParameters>) -> Self { with(self, "InvocationConnectivityParameters", value) }
    /// `KmsKeyIdentifier`: at most 2048 characters, matches `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `Name`: 1 to 64 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiKeyAuthParameters {} pub enum AuthParameters {} impl ias_core::Optional for AuthParameters {} pub enum AuthorizationType {} pub enum BasicAuthParameters {} pub enum ClientParameters {} pub enum ConnectionHttpParameters {} impl ias_core::Optional for ConnectionHttpParameters {} pub enum ConnectivityParameters {} pub enum InvocationConnectivityParameters {} pub enum OAuthParameters {} pub enum OAuthParametersHttpMethod {} pub enum Parameter {} pub enum ResourceParameters {} }

    /// `ApiKeyAuthParameters`.
    pub type ApiKeyAuthParameters = Fields<of::ApiKeyAuthParameters>;
    impl ApiKeyAuthParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key_name: impl IntoVal<String>, api_key_value: impl IntoVal<String>) -> Self { with(with(empty(), "ApiKeyName", api_key_name), "ApiKeyValue", api_key_value) }
        /// `ApiKeyName`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        #[track_caller] pub fn api_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyName", value) }
        /// `ApiKeyValue`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        #[track_caller] pub fn api_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyValue", value) }
    }

    /// `AuthParameters`.
    ///
    /// Takes exactly one of `BasicAuthParameters`; `OAuthParameters`; `ApiKeyAuthParameters`.
    pub type AuthParameters = Fields<of::AuthParameters>;
    impl AuthParameters {
        /// `ApiKeyAuthParameters`.
        #[track_caller] pub fn api_key_auth_parameters(self, value: impl IntoVal<ApiKeyAuthParameters>) -> Self { with(self, "ApiKeyAuthParameters", value) }
        /// `BasicAuthParameters`.
        #[track_caller] pub fn basic_auth_parameters(self, value: impl IntoVal<BasicAuthParameters>) -> Self { with(self, "BasicAuthParameters", value) }
        /// `ConnectivityParameters`.
        #[track_caller] pub fn connectivity_parameters(self, value: impl IntoVal<ConnectivityParameters>) -> Self { with(self, "ConnectivityParameters", value) }
        /// `InvocationHttpParameters`. Write-only.
        #[track_caller] pub fn invocation_http_parameters(self, value: impl IntoVal<ConnectionHttpParameters>) -> Self { with(self, "InvocationHttpParameters", value) }
        /// `OAuthParameters`.
        #[track_caller] pub fn o_auth_parameters(self, value: impl IntoVal<OAuthParameters>) -> Self { with(self, "OAuthParameters", value) }
    }

    /// Words of `AuthorizationType`.
    pub type AuthorizationType = Word<fn(of::AuthorizationType)>;
    impl AuthorizationType {
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `OAUTH_CLIENT_CREDENTIALS`
        pub const OauthClientCredentials: Self = word("OAUTH_CLIENT_CREDENTIALS");
    }

    /// `BasicAuthParameters`.
    pub type BasicAuthParameters = Fields<of::BasicAuthParameters>;
    impl BasicAuthParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `Password`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `ClientParameters`.
    pub type ClientParameters = Fields<of::ClientParameters>;
    impl ClientParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientID", client_id), "ClientSecret", client_secret) }
        /// `ClientID`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientID", value) }
        /// `ClientSecret`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
    }

    /// `ConnectionHttpParameters`.
    pub type ConnectionHttpParameters = Fields<of::ConnectionHttpParameters>;
    impl ConnectionHttpParameters {
        /// `BodyParameters`: at most 100 items. Write-only.
        #[track_caller] pub fn body_parameters(self, value: impl IntoVal<List<Parameter>>) -> Self { with(self, "BodyParameters", value) }
        /// `HeaderParameters`: at most 100 items. Write-only.
        #[track_caller] pub fn header_parameters(self, value: impl IntoVal<List<Parameter>>) -> Self { with(self, "HeaderParameters", value) }
        /// `QueryStringParameters`: at most 100 items. Write-only.
        #[track_caller] pub fn query_string_parameters(self, value: impl IntoVal<List<Parameter>>) -> Self { with(self, "QueryStringParameters", value) }
    }

    /// `ConnectivityParameters`.
    pub type ConnectivityParameters = Fields<of::ConnectivityParameters>;
    impl ConnectivityParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_parameters: impl IntoVal<ResourceParameters>) -> Self { with(empty(), "ResourceParameters", resource_parameters) }
        /// `ResourceParameters`: mandatory.
        #[track_caller] pub fn resource_parameters(self, value: impl IntoVal<ResourceParameters>) -> Self { with(self, "ResourceParameters", value) }
    }

    /// `InvocationConnectivityParameters`.
    pub type InvocationConnectivityParameters = Fields<of::InvocationConnectivityParameters>;
    impl InvocationConnectivityParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_parameters: impl IntoVal<ResourceParameters>) -> Self { with(empty(), "ResourceParameters", resource_parameters) }
        /// `ResourceParameters`: mandatory.
        #[track_caller] pub fn resource_parameters(self, value: impl IntoVal<ResourceParameters>) -> Self { with(self, "ResourceParameters", value) }
    }

    /// `OAuthParameters`.
    pub type OAuthParameters = Fields<of::OAuthParameters>;
    /// What [`OAuthParameters`] cannot do without.
    pub struct OAuthParametersRequired<A, B, C> {
        /// `ClientParameters`.
        pub client_parameters: A,
        /// `AuthorizationEndpoint`: 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
        pub authorization_endpoint: B,
        /// `HttpMethod`.
        pub http_method: C,
    }
    impl OAuthParameters {
        /// Takes what is mandatory, by name: [`OAuthParametersRequired`].
        #[track_caller] pub fn new<A: IntoVal<ClientParameters>, B: IntoVal<String>, C: IntoVal<OAuthParametersHttpMethod>>(required: OAuthParametersRequired<A, B, C>) -> Self { with(with(with(empty(), "ClientParameters", required.client_parameters), "AuthorizationEndpoint", required.authorization_endpoint), "HttpMethod", required.http_method) }
        /// `AuthorizationEndpoint`: mandatory, 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientParameters`: mandatory.
        #[track_caller] pub fn client_parameters(self, value: impl IntoVal<ClientParameters>) -> Self { with(self, "ClientParameters", value) }
        /// `HttpMethod`: mandatory.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<OAuthParametersHttpMethod>) -> Self { with(self, "HttpMethod", value) }
        /// `OAuthHttpParameters`.
        #[track_caller] pub fn o_auth_http_parameters(self, value: impl IntoVal<ConnectionHttpParameters>) -> Self { with(self, "OAuthHttpParameters", value) }
    }

    /// Words of `HttpMethod`.
    pub type OAuthParametersHttpMethod = Word<fn(of::OAuthParametersHttpMethod)>;
    impl OAuthParametersHttpMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PUT`
        pub const Put: Self = word("PUT");
    }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `IsValueSecret`: default `true`.
        #[track_caller] pub fn is_value_secret(self, value: impl IntoVal<bool>) -> Self { with(self, "IsValueSecret", value) }
        /// `Key`: mandatory, at most 512 characters, matches `` ^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$ ``.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 512 characters, matches `^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ResourceParameters`.
    pub type ResourceParameters = Fields<of::ResourceParameters>;
    impl ResourceParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationArn", resource_configuration_arn) }
        /// `ResourceConfigurationArn`: mandatory, at most 2048 characters, matches `^arn:[a-z0-9f\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$`.
        #[track_caller] pub fn resource_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationArn", value) }
    }
}

/// [`AWS::Events::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html).
///
/// What `Ref` returns: `Name`.
pub type CfnEndpoint = Handle<of::CfnEndpoint>;
impl cfn::ResourceType for of::CfnEndpoint { const TYPE: &'static str = "AWS::Events::Endpoint"; type Tags = cfn::NoTags; type Props = CfnEndpointProps; type Reference = String; }
impl CfnEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EndpointId`.
    #[inline] pub fn attr_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointId") }
    /// The attribute `EndpointUrl`.
    #[inline] pub fn attr_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointUrl") }
    /// The attribute `State`: one of `ACTIVE`, `CREATING`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
}

/// Properties of [`CfnEndpoint`].
///
/// Mandatory: `RoutingConfig`, `EventBuses`.
///
/// A change replaces the resource: `Name`.
pub type CfnEndpointProps = Fields<of::CfnEndpoint>;
impl CfnEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(routing_config: impl IntoVal<cfn_endpoint::RoutingConfig>, event_buses: impl IntoVal<List<cfn_endpoint::EndpointEventBus>>) -> Self { with(with(empty(), "RoutingConfig", routing_config), "EventBuses", event_buses) }
    /// `Description`: at most 512 characters, matches `.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBuses`: mandatory, exactly 2 items.
    #[track_caller] pub fn event_buses(self, value: impl IntoVal<List<cfn_endpoint::EndpointEventBus>>) -> Self { with(self, "EventBuses", value) }
    /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReplicationConfig`.
    #[track_caller] pub fn replication_config(self, value: impl IntoVal<cfn_endpoint::ReplicationConfig>) -> Self { with(self, "ReplicationConfig", value) }
    /// `RoleArn`: 1 to 256 characters, matches `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `RoutingConfig`: mandatory.
    #[track_caller] pub fn routing_config(self, value: impl IntoVal<cfn_endpoint::RoutingConfig>) -> Self { with(self, "RoutingConfig", value) }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EndpointEventBus {} pub enum FailoverConfig {} pub enum Primary {} pub enum ReplicationConfig {} pub enum ReplicationState {} pub enum RoutingConfig {} pub enum Secondary {} }

    /// `EndpointEventBus`.
    pub type EndpointEventBus = Fields<of::EndpointEventBus>;
    impl EndpointEventBus {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_bus_arn: impl IntoVal<String>) -> Self { with(empty(), "EventBusArn", event_bus_arn) }
        /// `EventBusArn`: mandatory, 1 to 512 characters, matches `^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\d+:\d{12}:event-bus/[\w.-]+$`.
        #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
    }

    /// `FailoverConfig`.
    pub type FailoverConfig = Fields<of::FailoverConfig>;
    impl FailoverConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(primary: impl IntoVal<Primary>, secondary: impl IntoVal<Secondary>) -> Self { with(with(empty(), "Primary", primary), "Secondary", secondary) }
        /// `Primary`: mandatory.
        #[track_caller] pub fn primary(self, value: impl IntoVal<Primary>) -> Self { with(self, "Primary", value) }
        /// `Secondary`: mandatory.
        #[track_caller] pub fn secondary(self, value: impl IntoVal<Secondary>) -> Self { with(self, "Secondary", value) }
    }

    /// `Primary`.
    pub type Primary = Fields<of::Primary>;
    impl Primary {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(health_check: impl IntoVal<String>) -> Self { with(empty(), "HealthCheck", health_check) }
        /// `HealthCheck`: mandatory, 1 to 1600 characters, matches `^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheck", value) }
    }

    /// `ReplicationConfig`.
    pub type ReplicationConfig = Fields<of::ReplicationConfig>;
    impl ReplicationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<ReplicationState>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<ReplicationState>) -> Self { with(self, "State", value) }
    }

    /// Words of `ReplicationState`.
    pub type ReplicationState = Word<fn(of::ReplicationState)>;
    impl ReplicationState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `RoutingConfig`.
    pub type RoutingConfig = Fields<of::RoutingConfig>;
    impl RoutingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(failover_config: impl IntoVal<FailoverConfig>) -> Self { with(empty(), "FailoverConfig", failover_config) }
        /// `FailoverConfig`: mandatory.
        #[track_caller] pub fn failover_config(self, value: impl IntoVal<FailoverConfig>) -> Self { with(self, "FailoverConfig", value) }
    }

    /// `Secondary`.
    pub type Secondary = Fields<of::Secondary>;
    impl Secondary {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(route: impl IntoVal<String>) -> Self { with(empty(), "Route", route) }
        /// `Route`: mandatory, 9 to 20 characters, matches `^[\-a-z0-9]+$`.
        #[track_caller] pub fn route(self, value: impl IntoVal<String>) -> Self { with(self, "Route", value) }
    }
}

/// [`AWS::Events::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html).
///
/// What `Ref` returns: `Name`.
pub type CfnEventBus = Handle<of::CfnEventBus>;
impl cfn::ResourceType for of::CfnEventBus { const TYPE: &'static str = "AWS::Events::EventBus"; type Tags = cfn::TagList; type Props = CfnEventBusProps; type Reference = Is<kinds::EventBusName>; }
impl CfnEventBus {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventBusArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<Is<kinds::EventBusName>> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Policy`.
    #[inline] pub fn attr_policy(&self) -> Val<Json> { cfn::attribute(&self.0, "Policy") }
}

/// Properties of [`CfnEventBus`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `EventSourceName`, `Name`.
pub type CfnEventBusProps = Fields<of::CfnEventBus>;
impl CfnEventBusProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DeadLetterConfig`.
    #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<cfn_event_bus::DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventSourceName`: 1 to 256 characters, matches `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn event_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventSourceName", value) }
    /// `KmsKeyIdentifier`.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `LogConfig`.
    #[track_caller] pub fn log_config(self, value: impl IntoVal<cfn_event_bus::LogConfig>) -> Self { with(self, "LogConfig", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[/\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_bus::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventBus`].
pub mod cfn_event_bus {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum LogConfig {} impl ias_core::Optional for LogConfig {} pub enum LogConfigIncludeDetail {} pub enum LogConfigLevel {} pub enum Tag {} }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `LogConfig`.
    pub type LogConfig = Fields<of::LogConfig>;
    impl LogConfig {
        /// `IncludeDetail`.
        #[track_caller] pub fn include_detail(self, value: impl IntoVal<LogConfigIncludeDetail>) -> Self { with(self, "IncludeDetail", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<LogConfigLevel>) -> Self { with(self, "Level", value) }
    }

    /// Words of `IncludeDetail`.
    pub type LogConfigIncludeDetail = Word<fn(of::LogConfigIncludeDetail)>;
    impl LogConfigIncludeDetail {
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `Level`.
    pub type LogConfigLevel = Word<fn(of::LogConfigLevel)>;
    impl LogConfigLevel {
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `TRACE`
        pub const Trace: Self = word("TRACE");
        /// `OFF`
        pub const Off: Self = word("OFF");
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

/// [`AWS::Events::EventBusPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html).
///
/// What `Ref` returns: a text of EventBusName, StatementId.
pub type CfnEventBusPolicy = Handle<of::CfnEventBusPolicy>;
impl cfn::ResourceType for of::CfnEventBusPolicy { const TYPE: &'static str = "AWS::Events::EventBusPolicy"; type Tags = cfn::NoTags; type Props = CfnEventBusPolicyProps; type Reference = String; }

/// Properties of [`CfnEventBusPolicy`].
///
/// Mandatory: `StatementId`.
///
/// A change replaces the resource: `EventBusName`, `StatementId`.
pub type CfnEventBusPolicyProps = Fields<of::CfnEventBusPolicy>;
impl CfnEventBusPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(statement_id: impl IntoVal<String>) -> Self { with(empty(), "StatementId", statement_id) }
    /// `Action`: 1 to 64 characters, matches `events:[a-zA-Z]+`. Write-only. Deprecated.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_event_bus_policy::Action>) -> Self { with(self, "Action", value) }
    /// `Condition`. Write-only. Deprecated.
    #[track_caller] pub fn condition(self, value: impl IntoVal<cfn_event_bus_policy::Condition>) -> Self { with(self, "Condition", value) }
    /// `EventBusName`: 1 to 256 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusName", value) }
    /// `Principal`: 1 to 12 characters, matches `(\d{12}|\*)`. Write-only. Deprecated.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `Statement`.
    #[track_caller] pub fn statement(self, value: impl IntoVal<Json>) -> Self { with(self, "Statement", value) }
    /// `StatementId`: mandatory, 1 to 64 characters, matches `[a-zA-Z0-9-_]+`. Changing it replaces the resource.
    #[track_caller] pub fn statement_id(self, value: impl IntoVal<String>) -> Self { with(self, "StatementId", value) }
}

/// Types of [`CfnEventBusPolicy`].
pub mod cfn_event_bus_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum ConditionType {} }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `events:PutEvents`
        pub const EventsPutEvents: Self = word("events:PutEvents");
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConditionType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ConditionType = Word<fn(of::ConditionType)>;
    impl ConditionType {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
    }
}

/// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
///
/// What `Ref` returns: a text of EventBusName, Name.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::Events::Rule"; type Tags = cfn::TagList; type Props = CfnRuleProps; type Reference = String; }
impl CfnRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RuleName`.
    #[inline] pub fn attr_rule_name(&self) -> Val<String> { cfn::attribute(&self.0, "RuleName") }
}

/// Properties of [`CfnRule`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EventBusName`, `Name`.
///
/// Needs at least one of `EventPattern`; `ScheduleExpression`.
pub type CfnRuleProps = Fields<of::CfnRule>;
impl CfnRuleProps {
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_bus_name(self, value: impl IntoVal<Is<kinds::EventBusArnOrEventBusName>>) -> Self { with(self, "EventBusName", value) }
    /// `EventPattern`.
    #[track_caller] pub fn event_pattern(self, value: impl IntoVal<Json>) -> Self { with(self, "EventPattern", value) }
    /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: 1 to 1600 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `ScheduleExpression`: at most 256 characters, matches `^(rate\(.+\)|cron\(.+\))?$`.
    #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_rule::State>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: at most 5 items, no item twice.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_rule::Target>>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AppSyncParameters {} pub enum AwsVpcConfiguration {} pub enum AwsVpcConfigurationAssignPublicIp {} pub enum BatchArrayProperties {} impl ias_core::Optional for BatchArrayProperties {} pub enum BatchParameters {} pub enum BatchRetryStrategy {} impl ias_core::Optional for BatchRetryStrategy {} pub enum CapacityProviderStrategyItem {} pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum EcsParameters {} pub enum EcsParametersLaunchType {} pub enum EcsParametersPropagateTags {} pub enum HttpParameters {} impl ias_core::Optional for HttpParameters {} pub enum InputTransformer {} pub enum KinesisParameters {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum PlacementConstraint {} impl ias_core::Optional for PlacementConstraint {} pub enum PlacementConstraintType {} pub enum PlacementStrategy {} impl ias_core::Optional for PlacementStrategy {} pub enum RedshiftDataParameters {} pub enum RetryPolicy {} impl ias_core::Optional for RetryPolicy {} pub enum RunCommandParameters {} pub enum RunCommandTarget {} pub enum SageMakerPipelineParameter {} pub enum SageMakerPipelineParameters {} impl ias_core::Optional for SageMakerPipelineParameters {} pub enum SqsParameters {} pub enum State {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum Target {} }

    /// `AppSyncParameters`.
    pub type AppSyncParameters = Fields<of::AppSyncParameters>;
    impl AppSyncParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(graph_ql_operation: impl IntoVal<String>) -> Self { with(empty(), "GraphQLOperation", graph_ql_operation) }
        /// `GraphQLOperation`: mandatory.
        #[track_caller] pub fn graph_ql_operation(self, value: impl IntoVal<String>) -> Self { with(self, "GraphQLOperation", value) }
    }

    /// `AwsVpcConfiguration`.
    pub type AwsVpcConfiguration = Fields<of::AwsVpcConfiguration>;
    impl AwsVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "Subnets", subnets) }
        /// `AssignPublicIp`.
        #[track_caller] pub fn assign_public_ip(self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { with(self, "AssignPublicIp", value) }
        /// `SecurityGroups`: no item twice.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// Words of `AssignPublicIp`.
    pub type AwsVpcConfigurationAssignPublicIp = Word<fn(of::AwsVpcConfigurationAssignPublicIp)>;
    impl AwsVpcConfigurationAssignPublicIp {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `BatchArrayProperties`.
    pub type BatchArrayProperties = Fields<of::BatchArrayProperties>;
    impl BatchArrayProperties {
        /// `Size`.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// `BatchParameters`.
    pub type BatchParameters = Fields<of::BatchParameters>;
    impl BatchParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(job_name: impl IntoVal<String>, job_definition: impl IntoVal<String>) -> Self { with(with(empty(), "JobName", job_name), "JobDefinition", job_definition) }
        /// `ArrayProperties`.
        #[track_caller] pub fn array_properties(self, value: impl IntoVal<BatchArrayProperties>) -> Self { with(self, "ArrayProperties", value) }
        /// `JobDefinition`: mandatory.
        #[track_caller] pub fn job_definition(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinition", value) }
        /// `JobName`: mandatory.
        #[track_caller] pub fn job_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobName", value) }
        /// `RetryStrategy`.
        #[track_caller] pub fn retry_strategy(self, value: impl IntoVal<BatchRetryStrategy>) -> Self { with(self, "RetryStrategy", value) }
    }

    /// `BatchRetryStrategy`.
    pub type BatchRetryStrategy = Fields<of::BatchRetryStrategy>;
    impl BatchRetryStrategy {
        /// `Attempts`.
        #[track_caller] pub fn attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "Attempts", value) }
    }

    /// `CapacityProviderStrategyItem`.
    pub type CapacityProviderStrategyItem = Fields<of::CapacityProviderStrategyItem>;
    impl CapacityProviderStrategyItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider: impl IntoVal<String>) -> Self { with(empty(), "CapacityProvider", capacity_provider) }
        /// `Base`: 0 to 100000.
        #[track_caller] pub fn base(self, value: impl IntoVal<i64>) -> Self { with(self, "Base", value) }
        /// `CapacityProvider`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn capacity_provider(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProvider", value) }
        /// `Weight`: 0 to 1000.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `Arn`: 1 to 1600 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `EcsParameters`.
    pub type EcsParameters = Fields<of::EcsParameters>;
    impl EcsParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(task_definition_arn: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { with(empty(), "TaskDefinitionArn", task_definition_arn) }
        /// `CapacityProviderStrategy`: at most 6 items, no item twice.
        #[track_caller] pub fn capacity_provider_strategy(self, value: impl IntoVal<List<CapacityProviderStrategyItem>>) -> Self { with(self, "CapacityProviderStrategy", value) }
        /// `EnableECSManagedTags`.
        #[track_caller] pub fn enable_ecs_managed_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableECSManagedTags", value) }
        /// `EnableExecuteCommand`.
        #[track_caller] pub fn enable_execute_command(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableExecuteCommand", value) }
        /// `Group`.
        #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "Group", value) }
        /// `LaunchType`.
        #[track_caller] pub fn launch_type(self, value: impl IntoVal<EcsParametersLaunchType>) -> Self { with(self, "LaunchType", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
        /// `PlacementConstraints`: at most 10 items, no item twice.
        #[track_caller] pub fn placement_constraints(self, value: impl IntoVal<List<PlacementConstraint>>) -> Self { with(self, "PlacementConstraints", value) }
        /// `PlacementStrategies`: no item twice.
        #[track_caller] pub fn placement_strategies(self, value: impl IntoVal<List<PlacementStrategy>>) -> Self { with(self, "PlacementStrategies", value) }
        /// `PlatformVersion`.
        #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
        /// `PropagateTags`.
        #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<EcsParametersPropagateTags>) -> Self { with(self, "PropagateTags", value) }
        /// `ReferenceId`: at most 1024 characters.
        #[track_caller] pub fn reference_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReferenceId", value) }
        /// `TagList`: no item twice.
        #[track_caller] pub fn tag_list(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "TagList", value) }
        /// `TaskCount`: at least 1.
        #[track_caller] pub fn task_count(self, value: impl IntoVal<i64>) -> Self { with(self, "TaskCount", value) }
        /// `TaskDefinitionArn`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn task_definition_arn(self, value: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { with(self, "TaskDefinitionArn", value) }
    }

    /// Words of `LaunchType`.
    pub type EcsParametersLaunchType = Word<fn(of::EcsParametersLaunchType)>;
    impl EcsParametersLaunchType {
        /// `EC2`
        pub const Ec2: Self = word("EC2");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
        /// `FARGATE`
        pub const Fargate: Self = word("FARGATE");
    }

    /// Words of `PropagateTags`.
    pub type EcsParametersPropagateTags = Word<fn(of::EcsParametersPropagateTags)>;
    impl EcsParametersPropagateTags {
        /// `TASK_DEFINITION`
        pub const TaskDefinition: Self = word("TASK_DEFINITION");
    }

    /// `HttpParameters`.
    pub type HttpParameters = Fields<of::HttpParameters>;
    impl HttpParameters {
        /// `HeaderParameters`.
        #[track_caller] pub fn header_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "HeaderParameters", value) }
        /// `PathParameterValues`: no item twice, each matches `^(?!\s*$).+$`.
        #[track_caller] pub fn path_parameter_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PathParameterValues", value) }
        /// `QueryStringParameters`.
        #[track_caller] pub fn query_string_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "QueryStringParameters", value) }
    }

    /// `InputTransformer`.
    pub type InputTransformer = Fields<of::InputTransformer>;
    impl InputTransformer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_template: impl IntoVal<String>) -> Self { with(empty(), "InputTemplate", input_template) }
        /// `InputPathsMap`.
        #[track_caller] pub fn input_paths_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "InputPathsMap", value) }
        /// `InputTemplate`: mandatory, 1 to 8192 characters.
        #[track_caller] pub fn input_template(self, value: impl IntoVal<String>) -> Self { with(self, "InputTemplate", value) }
    }

    /// `KinesisParameters`.
    pub type KinesisParameters = Fields<of::KinesisParameters>;
    impl KinesisParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partition_key_path: impl IntoVal<String>) -> Self { with(empty(), "PartitionKeyPath", partition_key_path) }
        /// `PartitionKeyPath`: mandatory, at most 256 characters.
        #[track_caller] pub fn partition_key_path(self, value: impl IntoVal<String>) -> Self { with(self, "PartitionKeyPath", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `AwsVpcConfiguration`.
        #[track_caller] pub fn aws_vpc_configuration(self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { with(self, "AwsVpcConfiguration", value) }
    }

    /// `PlacementConstraint`.
    pub type PlacementConstraint = Fields<of::PlacementConstraint>;
    impl PlacementConstraint {
        /// `Expression`: at most 2000 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PlacementConstraintType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type PlacementConstraintType = Word<fn(of::PlacementConstraintType)>;
    impl PlacementConstraintType {
        /// `distinctInstance`
        pub const DistinctInstance: Self = word("distinctInstance");
        /// `memberOf`
        pub const MemberOf: Self = word("memberOf");
    }

    /// `PlacementStrategy`.
    pub type PlacementStrategy = Fields<of::PlacementStrategy>;
    impl PlacementStrategy {
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `RedshiftDataParameters`.
    pub type RedshiftDataParameters = Fields<of::RedshiftDataParameters>;
    impl RedshiftDataParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database: impl IntoVal<String>) -> Self { with(empty(), "Database", database) }
        /// `Database`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `DbUser`: 1 to 128 characters.
        #[track_caller] pub fn db_user(self, value: impl IntoVal<String>) -> Self { with(self, "DbUser", value) }
        /// `SecretManagerArn`: 1 to 1600 characters, matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
        #[track_caller] pub fn secret_manager_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretManagerArn", value) }
        /// `Sql`: 1 to 100000 characters.
        #[track_caller] pub fn sql(self, value: impl IntoVal<String>) -> Self { with(self, "Sql", value) }
        /// `Sqls`.
        #[track_caller] pub fn sqls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Sqls", value) }
        /// `StatementName`: 1 to 500 characters.
        #[track_caller] pub fn statement_name(self, value: impl IntoVal<String>) -> Self { with(self, "StatementName", value) }
        /// `WithEvent`.
        #[track_caller] pub fn with_event(self, value: impl IntoVal<bool>) -> Self { with(self, "WithEvent", value) }
    }

    /// `RetryPolicy`.
    pub type RetryPolicy = Fields<of::RetryPolicy>;
    impl RetryPolicy {
        /// `MaximumEventAgeInSeconds`: 60 to 86400.
        #[track_caller] pub fn maximum_event_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumEventAgeInSeconds", value) }
        /// `MaximumRetryAttempts`: 0 to 185.
        #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
    }

    /// `RunCommandParameters`.
    pub type RunCommandParameters = Fields<of::RunCommandParameters>;
    impl RunCommandParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(run_command_targets: impl IntoVal<List<RunCommandTarget>>) -> Self { with(empty(), "RunCommandTargets", run_command_targets) }
        /// `RunCommandTargets`: mandatory, 1 to 5 items, no item twice.
        #[track_caller] pub fn run_command_targets(self, value: impl IntoVal<List<RunCommandTarget>>) -> Self { with(self, "RunCommandTargets", value) }
    }

    /// `RunCommandTarget`.
    pub type RunCommandTarget = Fields<of::RunCommandTarget>;
    impl RunCommandTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Values", values), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, 1 to 50 items, no item twice, each 1 to 256 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `SageMakerPipelineParameter`.
    pub type SageMakerPipelineParameter = Fields<of::SageMakerPipelineParameter>;
    impl SageMakerPipelineParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SageMakerPipelineParameters`.
    pub type SageMakerPipelineParameters = Fields<of::SageMakerPipelineParameters>;
    impl SageMakerPipelineParameters {
        /// `PipelineParameterList`: at most 200 items, no item twice.
        #[track_caller] pub fn pipeline_parameter_list(self, value: impl IntoVal<List<SageMakerPipelineParameter>>) -> Self { with(self, "PipelineParameterList", value) }
    }

    /// `SqsParameters`.
    pub type SqsParameters = Fields<of::SqsParameters>;
    impl SqsParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(message_group_id: impl IntoVal<String>) -> Self { with(empty(), "MessageGroupId", message_group_id) }
        /// `MessageGroupId`: mandatory.
        #[track_caller] pub fn message_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageGroupId", value) }
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        pub const EnabledWithAllCloudtrailManagementEvents: Self = word("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, arn: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "Arn", arn) }
        /// `AppSyncParameters`.
        #[track_caller] pub fn app_sync_parameters(self, value: impl IntoVal<AppSyncParameters>) -> Self { with(self, "AppSyncParameters", value) }
        /// `Arn`: mandatory, 1 to 1600 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `BatchParameters`.
        #[track_caller] pub fn batch_parameters(self, value: impl IntoVal<BatchParameters>) -> Self { with(self, "BatchParameters", value) }
        /// `DeadLetterConfig`.
        #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
        /// `EcsParameters`.
        #[track_caller] pub fn ecs_parameters(self, value: impl IntoVal<EcsParameters>) -> Self { with(self, "EcsParameters", value) }
        /// `HttpParameters`.
        #[track_caller] pub fn http_parameters(self, value: impl IntoVal<HttpParameters>) -> Self { with(self, "HttpParameters", value) }
        /// `Id`: mandatory, 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Input`: at most 8192 characters.
        #[track_caller] pub fn input(self, value: impl IntoVal<String>) -> Self { with(self, "Input", value) }
        /// `InputPath`: at most 256 characters.
        #[track_caller] pub fn input_path(self, value: impl IntoVal<String>) -> Self { with(self, "InputPath", value) }
        /// `InputTransformer`.
        #[track_caller] pub fn input_transformer(self, value: impl IntoVal<InputTransformer>) -> Self { with(self, "InputTransformer", value) }
        /// `KinesisParameters`.
        #[track_caller] pub fn kinesis_parameters(self, value: impl IntoVal<KinesisParameters>) -> Self { with(self, "KinesisParameters", value) }
        /// `RedshiftDataParameters`.
        #[track_caller] pub fn redshift_data_parameters(self, value: impl IntoVal<RedshiftDataParameters>) -> Self { with(self, "RedshiftDataParameters", value) }
        /// `RetryPolicy`.
        #[track_caller] pub fn retry_policy(self, value: impl IntoVal<RetryPolicy>) -> Self { with(self, "RetryPolicy", value) }
        /// `RoleArn`: 1 to 1600 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `RunCommandParameters`.
        #[track_caller] pub fn run_command_parameters(self, value: impl IntoVal<RunCommandParameters>) -> Self { with(self, "RunCommandParameters", value) }
        /// `SageMakerPipelineParameters`.
        #[track_caller] pub fn sage_maker_pipeline_parameters(self, value: impl IntoVal<SageMakerPipelineParameters>) -> Self { with(self, "SageMakerPipelineParameters", value) }
        /// `SqsParameters`.
        #[track_caller] pub fn sqs_parameters(self, value: impl IntoVal<SqsParameters>) -> Self { with(self, "SqsParameters", value) }
    }
}
