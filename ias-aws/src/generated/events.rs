// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Events`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::Events::ApiDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html).
    pub CfnApiDestination, CfnApiDestinationProps, "AWS::Events::ApiDestination", tags = None
);
impl CfnApiDestination {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApiDestinationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ArnForPolicy`.
    #[inline] pub fn attr_arn_for_policy(&self) -> Val<String> { cfn::attribute(&self.0, "ArnForPolicy") }
}

/// Properties of [`CfnApiDestination`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnApiDestinationProps(Object);
ias_core::shape!(CfnApiDestinationProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_api_destination::HttpMethod>>(required: CfnApiDestinationPropsRequired<A, B, C>) -> Self { Self(Object::new()).connection_arn(required.connection_arn).invocation_endpoint(required.invocation_endpoint).http_method(required.http_method) }
    /// Key of `ConnectionArn`.
    pub const CONNECTION_ARN: Key<Self, String> = Key::new("ConnectionArn");
    /// `ConnectionArn`: mandatory, 1 to 1600 characters, matches `^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:connection/[\.\-_A-Za-z0-9]+/[\-A-Za-z0-9]+$`.
    pub fn connection_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ConnectionArn", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 512 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `HttpMethod`.
    pub const HTTP_METHOD: Key<Self, cfn_api_destination::HttpMethod> = Key::new("HttpMethod");
    /// `HttpMethod`: mandatory.
    pub fn http_method(mut self, value: impl IntoVal<cfn_api_destination::HttpMethod>) -> Self { self.0.put("HttpMethod", value); self }
    /// Key of `InvocationEndpoint`.
    pub const INVOCATION_ENDPOINT: Key<Self, String> = Key::new("InvocationEndpoint");
    /// `InvocationEndpoint`: mandatory, 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
    pub fn invocation_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InvocationEndpoint", value); self }
    /// Key of `InvocationRateLimitPerSecond`.
    pub const INVOCATION_RATE_LIMIT_PER_SECOND: Key<Self, i64> = Key::new("InvocationRateLimitPerSecond");
    /// `InvocationRateLimitPerSecond`: at least 1.
    pub fn invocation_rate_limit_per_second(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("InvocationRateLimitPerSecond", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 64 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
}

/// Types of [`CfnApiDestination`].
pub mod cfn_api_destination {

    /// Words of `HttpMethod`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HttpMethod {
        /// `GET`
        Get,
        /// `HEAD`
        Head,
        /// `POST`
        Post,
        /// `OPTIONS`
        Options,
        /// `PUT`
        Put,
        /// `DELETE`
        Delete,
        /// `PATCH`
        Patch,
    }
    ias_core::words!(HttpMethod { Get = "GET", Head = "HEAD", Post = "POST", Options = "OPTIONS", Put = "PUT", Delete = "DELETE", Patch = "PATCH" });
}

cfn::resource!(
    /// [`AWS::Events::Archive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html).
    pub CfnArchive, CfnArchiveProps, "AWS::Events::Archive", tags = None
);
impl CfnArchive {
    /// What `Ref` returns: `ArchiveName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ArchiveArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnArchive`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnArchiveProps(Object);
ias_core::shape!(CfnArchiveProps);
impl CfnArchiveProps {
    /// Takes what is mandatory.
    pub fn new(source_arn: impl IntoVal<String>) -> Self { Self(Object::new()).source_arn(source_arn) }
    /// Key of `ArchiveName`.
    pub const ARCHIVE_NAME: Key<Self, String> = Key::new("ArchiveName");
    /// `ArchiveName`: 1 to 48 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    pub fn archive_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ArchiveName", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 512 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EventPattern`.
    pub const EVENT_PATTERN: Key<Self, Json> = Key::new("EventPattern");
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("EventPattern", value); self }
    /// Key of `KmsKeyIdentifier`.
    pub const KMS_KEY_IDENTIFIER: Key<Self, String> = Key::new("KmsKeyIdentifier");
    /// `KmsKeyIdentifier`: at most 2048 characters.
    pub fn kms_key_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KmsKeyIdentifier", value); self }
    /// Key of `RetentionDays`.
    pub const RETENTION_DAYS: Key<Self, i64> = Key::new("RetentionDays");
    /// `RetentionDays`: at least 0.
    pub fn retention_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RetentionDays", value); self }
    /// Key of `SourceArn`.
    pub const SOURCE_ARN: Key<Self, String> = Key::new("SourceArn");
    /// `SourceArn`: mandatory. Changing it replaces the resource.
    pub fn source_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceArn", value); self }
}

cfn::resource!(
    /// [`AWS::Events::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html).
    pub CfnConnection, CfnConnectionProps, "AWS::Events::Connection", tags = None
);
impl CfnConnection {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnConnectionProps(Object);
ias_core::shape!(CfnConnectionProps);
impl CfnConnectionProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AuthParameters`.
    pub const AUTH_PARAMETERS: Key<Self, cfn_connection::AuthParameters> = Key::new("AuthParameters");
    /// `AuthParameters`.
    pub fn auth_parameters(mut self, value: impl IntoVal<cfn_connection::AuthParameters>) -> Self { self.0.put("AuthParameters", value); self }
    /// Key of `AuthorizationType`.
    pub const AUTHORIZATION_TYPE: Key<Self, cfn_connection::AuthorizationType> = Key::new("AuthorizationType");
    /// `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl IntoVal<cfn_connection::AuthorizationType>) -> Self { self.0.put("AuthorizationType", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 512 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `InvocationConnectivityParameters`.
    pub const INVOCATION_CONNECTIVITY_PARAMETERS: Key<Self, cfn_connection::InvocationConnectivityParameters> = Key::new("InvocationConnectivityParameters");
    /// `InvocationConnectivityParameters`.
    pub fn invocation_connectivity_parameters(mut self, value: impl IntoVal<cfn_connection::InvocationConnectivityParameters>) -> Self { self.0.put("InvocationConnectivityParameters", value); self }
    /// Key of `KmsKeyIdentifier`.
    pub const KMS_KEY_IDENTIFIER: Key<Self, String> = Key::new("KmsKeyIdentifier");
    /// `KmsKeyIdentifier`: at most 2048 characters, matches `^[a-zA-Z0-9_\-/:]*$`.
    pub fn kms_key_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KmsKeyIdentifier", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 64 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
}
impl Default for CfnConnectionProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*;

    /// `ApiKeyAuthParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiKeyAuthParameters(Object);
    ias_core::shape!(ApiKeyAuthParameters);
    impl ApiKeyAuthParameters {
        /// Takes what is mandatory.
        pub fn new(api_key_name: impl IntoVal<String>, api_key_value: impl IntoVal<String>) -> Self { Self(Object::new()).api_key_name(api_key_name).api_key_value(api_key_value) }
        /// Key of `ApiKeyName`.
        pub const API_KEY_NAME: Key<Self, String> = Key::new("ApiKeyName");
        /// `ApiKeyName`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        pub fn api_key_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApiKeyName", value); self }
        /// Key of `ApiKeyValue`.
        pub const API_KEY_VALUE: Key<Self, String> = Key::new("ApiKeyValue");
        /// `ApiKeyValue`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        pub fn api_key_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApiKeyValue", value); self }
    }

    /// `AuthParameters`.
    /// 
    /// Takes exactly one of `BasicAuthParameters`; `OAuthParameters`; `ApiKeyAuthParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthParameters(Object);
    ias_core::shape!(AuthParameters);
    impl AuthParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ApiKeyAuthParameters`.
        pub const API_KEY_AUTH_PARAMETERS: Key<Self, ApiKeyAuthParameters> = Key::new("ApiKeyAuthParameters");
        /// `ApiKeyAuthParameters`.
        pub fn api_key_auth_parameters(mut self, value: impl IntoVal<ApiKeyAuthParameters>) -> Self { self.0.put("ApiKeyAuthParameters", value); self }
        /// Key of `BasicAuthParameters`.
        pub const BASIC_AUTH_PARAMETERS: Key<Self, BasicAuthParameters> = Key::new("BasicAuthParameters");
        /// `BasicAuthParameters`.
        pub fn basic_auth_parameters(mut self, value: impl IntoVal<BasicAuthParameters>) -> Self { self.0.put("BasicAuthParameters", value); self }
        /// Key of `ConnectivityParameters`.
        pub const CONNECTIVITY_PARAMETERS: Key<Self, ConnectivityParameters> = Key::new("ConnectivityParameters");
        /// `ConnectivityParameters`.
        pub fn connectivity_parameters(mut self, value: impl IntoVal<ConnectivityParameters>) -> Self { self.0.put("ConnectivityParameters", value); self }
        /// Key of `InvocationHttpParameters`.
        pub const INVOCATION_HTTP_PARAMETERS: Key<Self, ConnectionHttpParameters> = Key::new("InvocationHttpParameters");
        /// `InvocationHttpParameters`. Write-only.
        pub fn invocation_http_parameters(mut self, value: impl IntoVal<ConnectionHttpParameters>) -> Self { self.0.put("InvocationHttpParameters", value); self }
        /// Key of `OAuthParameters`.
        pub const O_AUTH_PARAMETERS: Key<Self, OAuthParameters> = Key::new("OAuthParameters");
        /// `OAuthParameters`.
        pub fn o_auth_parameters(mut self, value: impl IntoVal<OAuthParameters>) -> Self { self.0.put("OAuthParameters", value); self }
    }
    impl Default for AuthParameters { fn default() -> Self { Self::new() } }

    /// Words of `AuthorizationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthorizationType {
        /// `API_KEY`
        ApiKey,
        /// `BASIC`
        Basic,
        /// `OAUTH_CLIENT_CREDENTIALS`
        OauthClientCredentials,
    }
    ias_core::words!(AuthorizationType { ApiKey = "API_KEY", Basic = "BASIC", OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS" });

    /// `BasicAuthParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BasicAuthParameters(Object);
    ias_core::shape!(BasicAuthParameters);
    impl BasicAuthParameters {
        /// Takes what is mandatory.
        pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { Self(Object::new()).username(username).password(password) }
        /// Key of `Password`.
        pub const PASSWORD: Key<Self, String> = Key::new("Password");
        /// `Password`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        pub fn password(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Password", value); self }
        /// Key of `Username`.
        pub const USERNAME: Key<Self, String> = Key::new("Username");
        /// `Username`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        pub fn username(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Username", value); self }
    }

    /// `ClientParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClientParameters(Object);
    ias_core::shape!(ClientParameters);
    impl ClientParameters {
        /// Takes what is mandatory.
        pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { Self(Object::new()).client_id(client_id).client_secret(client_secret) }
        /// Key of `ClientID`.
        pub const CLIENT_ID: Key<Self, String> = Key::new("ClientID");
        /// `ClientID`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`.
        pub fn client_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientID", value); self }
        /// Key of `ClientSecret`.
        pub const CLIENT_SECRET: Key<Self, String> = Key::new("ClientSecret");
        /// `ClientSecret`: mandatory, 1 to 512 characters, matches `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Write-only.
        pub fn client_secret(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientSecret", value); self }
    }

    /// `ConnectionHttpParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectionHttpParameters(Object);
    ias_core::shape!(ConnectionHttpParameters);
    impl ConnectionHttpParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `BodyParameters`.
        pub const BODY_PARAMETERS: Key<Self, List<Parameter>> = Key::new("BodyParameters");
        /// `BodyParameters`: at most 100 items. Write-only.
        pub fn body_parameters(mut self, value: impl IntoVal<List<Parameter>>) -> Self { self.0.put("BodyParameters", value); self }
        /// Key of `HeaderParameters`.
        pub const HEADER_PARAMETERS: Key<Self, List<Parameter>> = Key::new("HeaderParameters");
        /// `HeaderParameters`: at most 100 items. Write-only.
        pub fn header_parameters(mut self, value: impl IntoVal<List<Parameter>>) -> Self { self.0.put("HeaderParameters", value); self }
        /// Key of `QueryStringParameters`.
        pub const QUERY_STRING_PARAMETERS: Key<Self, List<Parameter>> = Key::new("QueryStringParameters");
        /// `QueryStringParameters`: at most 100 items. Write-only.
        pub fn query_string_parameters(mut self, value: impl IntoVal<List<Parameter>>) -> Self { self.0.put("QueryStringParameters", value); self }
    }
    impl Default for ConnectionHttpParameters { fn default() -> Self { Self::new() } }

    /// `ConnectivityParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectivityParameters(Object);
    ias_core::shape!(ConnectivityParameters);
    impl ConnectivityParameters {
        /// Takes what is mandatory.
        pub fn new(resource_parameters: impl IntoVal<ResourceParameters>) -> Self { Self(Object::new()).resource_parameters(resource_parameters) }
        /// Key of `ResourceParameters`.
        pub const RESOURCE_PARAMETERS: Key<Self, ResourceParameters> = Key::new("ResourceParameters");
        /// `ResourceParameters`: mandatory.
        pub fn resource_parameters(mut self, value: impl IntoVal<ResourceParameters>) -> Self { self.0.put("ResourceParameters", value); self }
    }

    /// `InvocationConnectivityParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InvocationConnectivityParameters(Object);
    ias_core::shape!(InvocationConnectivityParameters);
    impl InvocationConnectivityParameters {
        /// Takes what is mandatory.
        pub fn new(resource_parameters: impl IntoVal<ResourceParameters>) -> Self { Self(Object::new()).resource_parameters(resource_parameters) }
        /// Key of `ResourceParameters`.
        pub const RESOURCE_PARAMETERS: Key<Self, ResourceParameters> = Key::new("ResourceParameters");
        /// `ResourceParameters`: mandatory.
        pub fn resource_parameters(mut self, value: impl IntoVal<ResourceParameters>) -> Self { self.0.put("ResourceParameters", value); self }
    }

    /// `OAuthParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OAuthParameters(Object);
    ias_core::shape!(OAuthParameters);
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
        pub fn new<A: IntoVal<ClientParameters>, B: IntoVal<String>, C: IntoVal<OAuthParametersHttpMethod>>(required: OAuthParametersRequired<A, B, C>) -> Self { Self(Object::new()).client_parameters(required.client_parameters).authorization_endpoint(required.authorization_endpoint).http_method(required.http_method) }
        /// Key of `AuthorizationEndpoint`.
        pub const AUTHORIZATION_ENDPOINT: Key<Self, String> = Key::new("AuthorizationEndpoint");
        /// `AuthorizationEndpoint`: mandatory, 1 to 2048 characters, matches `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`.
        pub fn authorization_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AuthorizationEndpoint", value); self }
        /// Key of `ClientParameters`.
        pub const CLIENT_PARAMETERS: Key<Self, ClientParameters> = Key::new("ClientParameters");
        /// `ClientParameters`: mandatory.
        pub fn client_parameters(mut self, value: impl IntoVal<ClientParameters>) -> Self { self.0.put("ClientParameters", value); self }
        /// Key of `HttpMethod`.
        pub const HTTP_METHOD: Key<Self, OAuthParametersHttpMethod> = Key::new("HttpMethod");
        /// `HttpMethod`: mandatory.
        pub fn http_method(mut self, value: impl IntoVal<OAuthParametersHttpMethod>) -> Self { self.0.put("HttpMethod", value); self }
        /// Key of `OAuthHttpParameters`.
        pub const O_AUTH_HTTP_PARAMETERS: Key<Self, ConnectionHttpParameters> = Key::new("OAuthHttpParameters");
        /// `OAuthHttpParameters`.
        pub fn o_auth_http_parameters(mut self, value: impl IntoVal<ConnectionHttpParameters>) -> Self { self.0.put("OAuthHttpParameters", value); self }
    }

    /// Words of `HttpMethod`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OAuthParametersHttpMethod {
        /// `GET`
        Get,
        /// `POST`
        Post,
        /// `PUT`
        Put,
    }
    ias_core::words!(OAuthParametersHttpMethod { Get = "GET", Post = "POST", Put = "PUT" });

    /// `Parameter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Parameter(Object);
    ias_core::shape!(Parameter);
    impl Parameter {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `IsValueSecret`.
        pub const IS_VALUE_SECRET: Key<Self, bool> = Key::new("IsValueSecret");
        /// `IsValueSecret`: default `true`.
        pub fn is_value_secret(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IsValueSecret", value); self }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, at most 512 characters, matches `` ^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$ ``.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 512 characters, matches `^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `ResourceParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceParameters(Object);
    ias_core::shape!(ResourceParameters);
    impl ResourceParameters {
        /// Takes what is mandatory.
        pub fn new(resource_configuration_arn: impl IntoVal<String>) -> Self { Self(Object::new()).resource_configuration_arn(resource_configuration_arn) }
        /// Key of `ResourceConfigurationArn`.
        pub const RESOURCE_CONFIGURATION_ARN: Key<Self, String> = Key::new("ResourceConfigurationArn");
        /// `ResourceConfigurationArn`: mandatory, at most 2048 characters, matches `^arn:[a-z0-9f\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$`.
        pub fn resource_configuration_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceConfigurationArn", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Events::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html).
    pub CfnEndpoint, CfnEndpointProps, "AWS::Events::Endpoint", tags = None
);
impl CfnEndpoint {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EndpointId`.
    #[inline] pub fn attr_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointId") }
    /// The attribute `EndpointUrl`.
    #[inline] pub fn attr_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointUrl") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<cfn_endpoint::State> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
}

/// Properties of [`CfnEndpoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEndpointProps(Object);
ias_core::shape!(CfnEndpointProps);
impl CfnEndpointProps {
    /// Takes what is mandatory.
    pub fn new(routing_config: impl IntoVal<cfn_endpoint::RoutingConfig>, event_buses: impl IntoVal<List<cfn_endpoint::EndpointEventBus>>) -> Self { Self(Object::new()).routing_config(routing_config).event_buses(event_buses) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 512 characters, matches `.*`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EventBuses`.
    pub const EVENT_BUSES: Key<Self, List<cfn_endpoint::EndpointEventBus>> = Key::new("EventBuses");
    /// `EventBuses`: mandatory, exactly 2 items.
    pub fn event_buses(mut self, value: impl IntoVal<List<cfn_endpoint::EndpointEventBus>>) -> Self { self.0.put("EventBuses", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `ReplicationConfig`.
    pub const REPLICATION_CONFIG: Key<Self, cfn_endpoint::ReplicationConfig> = Key::new("ReplicationConfig");
    /// `ReplicationConfig`.
    pub fn replication_config(mut self, value: impl IntoVal<cfn_endpoint::ReplicationConfig>) -> Self { self.0.put("ReplicationConfig", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: 1 to 256 characters, matches `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$`.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `RoutingConfig`.
    pub const ROUTING_CONFIG: Key<Self, cfn_endpoint::RoutingConfig> = Key::new("RoutingConfig");
    /// `RoutingConfig`: mandatory.
    pub fn routing_config(mut self, value: impl IntoVal<cfn_endpoint::RoutingConfig>) -> Self { self.0.put("RoutingConfig", value); self }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*;

    /// `EndpointEventBus`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EndpointEventBus(Object);
    ias_core::shape!(EndpointEventBus);
    impl EndpointEventBus {
        /// Takes what is mandatory.
        pub fn new(event_bus_arn: impl IntoVal<String>) -> Self { Self(Object::new()).event_bus_arn(event_bus_arn) }
        /// Key of `EventBusArn`.
        pub const EVENT_BUS_ARN: Key<Self, String> = Key::new("EventBusArn");
        /// `EventBusArn`: mandatory, 1 to 512 characters, matches `^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\d+:\d{12}:event-bus/[\w.-]+$`.
        pub fn event_bus_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EventBusArn", value); self }
    }

    /// `FailoverConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FailoverConfig(Object);
    ias_core::shape!(FailoverConfig);
    impl FailoverConfig {
        /// Takes what is mandatory.
        pub fn new(primary: impl IntoVal<Primary>, secondary: impl IntoVal<Secondary>) -> Self { Self(Object::new()).primary(primary).secondary(secondary) }
        /// Key of `Primary`.
        pub const PRIMARY: Key<Self, Primary> = Key::new("Primary");
        /// `Primary`: mandatory.
        pub fn primary(mut self, value: impl IntoVal<Primary>) -> Self { self.0.put("Primary", value); self }
        /// Key of `Secondary`.
        pub const SECONDARY: Key<Self, Secondary> = Key::new("Secondary");
        /// `Secondary`: mandatory.
        pub fn secondary(mut self, value: impl IntoVal<Secondary>) -> Self { self.0.put("Secondary", value); self }
    }

    /// `Primary`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Primary(Object);
    ias_core::shape!(Primary);
    impl Primary {
        /// Takes what is mandatory.
        pub fn new(health_check: impl IntoVal<String>) -> Self { Self(Object::new()).health_check(health_check) }
        /// Key of `HealthCheck`.
        pub const HEALTH_CHECK: Key<Self, String> = Key::new("HealthCheck");
        /// `HealthCheck`: mandatory, 1 to 1600 characters, matches `^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$`.
        pub fn health_check(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheck", value); self }
    }

    /// `ReplicationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationConfig(Object);
    ias_core::shape!(ReplicationConfig);
    impl ReplicationConfig {
        /// Takes what is mandatory.
        pub fn new(state: impl IntoVal<ReplicationState>) -> Self { Self(Object::new()).state(state) }
        /// Key of `State`.
        pub const STATE: Key<Self, ReplicationState> = Key::new("State");
        /// `State`: mandatory.
        pub fn state(mut self, value: impl IntoVal<ReplicationState>) -> Self { self.0.put("State", value); self }
    }

    /// Words of `ReplicationState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplicationState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(ReplicationState { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `RoutingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RoutingConfig(Object);
    ias_core::shape!(RoutingConfig);
    impl RoutingConfig {
        /// Takes what is mandatory.
        pub fn new(failover_config: impl IntoVal<FailoverConfig>) -> Self { Self(Object::new()).failover_config(failover_config) }
        /// Key of `FailoverConfig`.
        pub const FAILOVER_CONFIG: Key<Self, FailoverConfig> = Key::new("FailoverConfig");
        /// `FailoverConfig`: mandatory.
        pub fn failover_config(mut self, value: impl IntoVal<FailoverConfig>) -> Self { self.0.put("FailoverConfig", value); self }
    }

    /// `Secondary`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Secondary(Object);
    ias_core::shape!(Secondary);
    impl Secondary {
        /// Takes what is mandatory.
        pub fn new(route: impl IntoVal<String>) -> Self { Self(Object::new()).route(route) }
        /// Key of `Route`.
        pub const ROUTE: Key<Self, String> = Key::new("Route");
        /// `Route`: mandatory, 9 to 20 characters, matches `^[\-a-z0-9]+$`.
        pub fn route(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Route", value); self }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// `ACTIVE`
        Active,
        /// `CREATING`
        Creating,
        /// `UPDATING`
        Updating,
        /// `DELETING`
        Deleting,
        /// `CREATE_FAILED`
        CreateFailed,
        /// `UPDATE_FAILED`
        UpdateFailed,
    }
    ias_core::words!(State { Active = "ACTIVE", Creating = "CREATING", Updating = "UPDATING", Deleting = "DELETING", CreateFailed = "CREATE_FAILED", UpdateFailed = "UPDATE_FAILED" });
}

cfn::resource!(
    /// [`AWS::Events::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html).
    pub CfnEventBus, CfnEventBusProps, "AWS::Events::EventBus", tags = Some(Tagging::List("Tags"))
);
impl CfnEventBus {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::EventBusName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventBusArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<Is<kinds::EventBusName>> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Policy`.
    #[inline] pub fn attr_policy(&self) -> Val<Json> { cfn::attribute(&self.0, "Policy") }
}

/// Properties of [`CfnEventBus`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEventBusProps(Object);
ias_core::shape!(CfnEventBusProps);
impl CfnEventBusProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `DeadLetterConfig`.
    pub const DEAD_LETTER_CONFIG: Key<Self, cfn_event_bus::DeadLetterConfig> = Key::new("DeadLetterConfig");
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(mut self, value: impl IntoVal<cfn_event_bus::DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EventSourceName`.
    pub const EVENT_SOURCE_NAME: Key<Self, String> = Key::new("EventSourceName");
    /// `EventSourceName`: 1 to 256 characters, matches `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`. Changing it replaces the resource. Write-only.
    pub fn event_source_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EventSourceName", value); self }
    /// Key of `KmsKeyIdentifier`.
    pub const KMS_KEY_IDENTIFIER: Key<Self, String> = Key::new("KmsKeyIdentifier");
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KmsKeyIdentifier", value); self }
    /// Key of `LogConfig`.
    pub const LOG_CONFIG: Key<Self, cfn_event_bus::LogConfig> = Key::new("LogConfig");
    /// `LogConfig`.
    pub fn log_config(mut self, value: impl IntoVal<cfn_event_bus::LogConfig>) -> Self { self.0.put("LogConfig", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 256 characters, matches `^[/\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Policy`.
    pub const POLICY: Key<Self, Json> = Key::new("Policy");
    /// `Policy`.
    pub fn policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Policy", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_event_bus::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_event_bus::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnEventBus`].
pub mod cfn_event_bus {
    use super::super::prelude::*;

    /// `DeadLetterConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeadLetterConfig(Object);
    ias_core::shape!(DeadLetterConfig);
    impl DeadLetterConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Arn`.
        pub const ARN: Key<Self, String> = Key::new("Arn");
        /// `Arn`.
        pub fn arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Arn", value); self }
    }
    impl Default for DeadLetterConfig { fn default() -> Self { Self::new() } }

    /// `LogConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LogConfig(Object);
    ias_core::shape!(LogConfig);
    impl LogConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IncludeDetail`.
        pub const INCLUDE_DETAIL: Key<Self, LogConfigIncludeDetail> = Key::new("IncludeDetail");
        /// `IncludeDetail`.
        pub fn include_detail(mut self, value: impl IntoVal<LogConfigIncludeDetail>) -> Self { self.0.put("IncludeDetail", value); self }
        /// Key of `Level`.
        pub const LEVEL: Key<Self, LogConfigLevel> = Key::new("Level");
        /// `Level`.
        pub fn level(mut self, value: impl IntoVal<LogConfigLevel>) -> Self { self.0.put("Level", value); self }
    }
    impl Default for LogConfig { fn default() -> Self { Self::new() } }

    /// Words of `IncludeDetail`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LogConfigIncludeDetail {
        /// `FULL`
        Full,
        /// `NONE`
        None,
    }
    ias_core::words!(LogConfigIncludeDetail { Full = "FULL", None = "NONE" });

    /// Words of `Level`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LogConfigLevel {
        /// `INFO`
        Info,
        /// `ERROR`
        Error,
        /// `TRACE`
        Trace,
        /// `OFF`
        Off,
    }
    ias_core::words!(LogConfigLevel { Info = "INFO", Error = "ERROR", Trace = "TRACE", Off = "OFF" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Events::EventBusPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html).
    pub CfnEventBusPolicy, CfnEventBusPolicyProps, "AWS::Events::EventBusPolicy", tags = None
);
impl CfnEventBusPolicy {
    /// What `Ref` returns: a text of EventBusName, StatementId.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnEventBusPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEventBusPolicyProps(Object);
ias_core::shape!(CfnEventBusPolicyProps);
impl CfnEventBusPolicyProps {
    /// Takes what is mandatory.
    pub fn new(statement_id: impl IntoVal<String>) -> Self { Self(Object::new()).statement_id(statement_id) }
    /// Key of `Action`.
    pub const ACTION: Key<Self, cfn_event_bus_policy::Action> = Key::new("Action");
    /// `Action`: 1 to 64 characters, matches `events:[a-zA-Z]+`. Write-only. Deprecated.
    pub fn action(mut self, value: impl IntoVal<cfn_event_bus_policy::Action>) -> Self { self.0.put("Action", value); self }
    /// Key of `Condition`.
    pub const CONDITION: Key<Self, cfn_event_bus_policy::Condition> = Key::new("Condition");
    /// `Condition`. Write-only. Deprecated.
    pub fn condition(mut self, value: impl IntoVal<cfn_event_bus_policy::Condition>) -> Self { self.0.put("Condition", value); self }
    /// Key of `EventBusName`.
    pub const EVENT_BUS_NAME: Key<Self, String> = Key::new("EventBusName");
    /// `EventBusName`: 1 to 256 characters, matches `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EventBusName", value); self }
    /// Key of `Principal`.
    pub const PRINCIPAL: Key<Self, String> = Key::new("Principal");
    /// `Principal`: 1 to 12 characters, matches `(\d{12}|\*)`. Write-only. Deprecated.
    pub fn principal(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Principal", value); self }
    /// Key of `Statement`.
    pub const STATEMENT: Key<Self, Json> = Key::new("Statement");
    /// `Statement`.
    pub fn statement(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Statement", value); self }
    /// Key of `StatementId`.
    pub const STATEMENT_ID: Key<Self, String> = Key::new("StatementId");
    /// `StatementId`: mandatory, 1 to 64 characters, matches `[a-zA-Z0-9-_]+`. Changing it replaces the resource.
    pub fn statement_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StatementId", value); self }
}

/// Types of [`CfnEventBusPolicy`].
pub mod cfn_event_bus_policy {
    use super::super::prelude::*;

    /// Words of `Action`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Action {
        /// `events:PutEvents`
        EventsPutEvents,
    }
    ias_core::words!(Action { EventsPutEvents = "events:PutEvents" });

    /// `Condition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Condition(Object);
    ias_core::shape!(Condition);
    impl Condition {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ConditionType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<ConditionType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Condition { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ConditionType {
        /// `StringEquals`
        StringEquals,
    }
    ias_core::words!(ConditionType { StringEquals = "StringEquals" });
}

cfn::resource!(
    /// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
    pub CfnRule, CfnRuleProps, "AWS::Events::Rule", tags = Some(Tagging::List("Tags"))
);
impl CfnRule {
    /// What `Ref` returns: a text of EventBusName, Name.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RuleName`.
    #[inline] pub fn attr_rule_name(&self) -> Val<String> { cfn::attribute(&self.0, "RuleName") }
}

/// Properties of [`CfnRule`].
/// 
/// Needs at least one of `EventPattern`; `ScheduleExpression`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRuleProps(Object);
ias_core::shape!(CfnRuleProps);
impl CfnRuleProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 512 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EventBusName`.
    pub const EVENT_BUS_NAME: Key<Self, Is<kinds::EventBusArnOrEventBusName>> = Key::new("EventBusName");
    /// `EventBusName`: 1 to 1600 characters, matches `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoVal<Is<kinds::EventBusArnOrEventBusName>>) -> Self { self.0.put("EventBusName", value); self }
    /// Key of `EventPattern`.
    pub const EVENT_PATTERN: Key<Self, Json> = Key::new("EventPattern");
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("EventPattern", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: 1 to 1600 characters.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `ScheduleExpression`.
    pub const SCHEDULE_EXPRESSION: Key<Self, String> = Key::new("ScheduleExpression");
    /// `ScheduleExpression`: at most 256 characters, matches `^(rate\(.+\)|cron\(.+\))?$`.
    pub fn schedule_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleExpression", value); self }
    /// Key of `State`.
    pub const STATE: Key<Self, cfn_rule::State> = Key::new("State");
    /// `State`.
    pub fn state(mut self, value: impl IntoVal<cfn_rule::State>) -> Self { self.0.put("State", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_rule::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Targets`.
    pub const TARGETS: Key<Self, List<cfn_rule::Target>> = Key::new("Targets");
    /// `Targets`: at most 5 items, no item twice.
    pub fn targets(mut self, value: impl IntoVal<List<cfn_rule::Target>>) -> Self { self.0.put("Targets", value); self }
}
impl Default for CfnRuleProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*;

    /// `AppSyncParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AppSyncParameters(Object);
    ias_core::shape!(AppSyncParameters);
    impl AppSyncParameters {
        /// Takes what is mandatory.
        pub fn new(graph_ql_operation: impl IntoVal<String>) -> Self { Self(Object::new()).graph_ql_operation(graph_ql_operation) }
        /// Key of `GraphQLOperation`.
        pub const GRAPH_QL_OPERATION: Key<Self, String> = Key::new("GraphQLOperation");
        /// `GraphQLOperation`: mandatory.
        pub fn graph_ql_operation(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GraphQLOperation", value); self }
    }

    /// `AwsVpcConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AwsVpcConfiguration(Object);
    ias_core::shape!(AwsVpcConfiguration);
    impl AwsVpcConfiguration {
        /// Takes what is mandatory.
        pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { Self(Object::new()).subnets(subnets) }
        /// Key of `AssignPublicIp`.
        pub const ASSIGN_PUBLIC_IP: Key<Self, AwsVpcConfigurationAssignPublicIp> = Key::new("AssignPublicIp");
        /// `AssignPublicIp`.
        pub fn assign_public_ip(mut self, value: impl IntoVal<AwsVpcConfigurationAssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value); self }
        /// Key of `SecurityGroups`.
        pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
        /// `SecurityGroups`: no item twice.
        pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
        /// Key of `Subnets`.
        pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
        /// `Subnets`: mandatory.
        pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    }

    /// Words of `AssignPublicIp`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AwsVpcConfigurationAssignPublicIp {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(AwsVpcConfigurationAssignPublicIp { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `BatchArrayProperties`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchArrayProperties(Object);
    ias_core::shape!(BatchArrayProperties);
    impl BatchArrayProperties {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Size`.
        pub const SIZE: Key<Self, i64> = Key::new("Size");
        /// `Size`.
        pub fn size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Size", value); self }
    }
    impl Default for BatchArrayProperties { fn default() -> Self { Self::new() } }

    /// `BatchParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchParameters(Object);
    ias_core::shape!(BatchParameters);
    impl BatchParameters {
        /// Takes what is mandatory.
        pub fn new(job_name: impl IntoVal<String>, job_definition: impl IntoVal<String>) -> Self { Self(Object::new()).job_name(job_name).job_definition(job_definition) }
        /// Key of `ArrayProperties`.
        pub const ARRAY_PROPERTIES: Key<Self, BatchArrayProperties> = Key::new("ArrayProperties");
        /// `ArrayProperties`.
        pub fn array_properties(mut self, value: impl IntoVal<BatchArrayProperties>) -> Self { self.0.put("ArrayProperties", value); self }
        /// Key of `JobDefinition`.
        pub const JOB_DEFINITION: Key<Self, String> = Key::new("JobDefinition");
        /// `JobDefinition`: mandatory.
        pub fn job_definition(mut self, value: impl IntoVal<String>) -> Self { self.0.put("JobDefinition", value); self }
        /// Key of `JobName`.
        pub const JOB_NAME: Key<Self, String> = Key::new("JobName");
        /// `JobName`: mandatory.
        pub fn job_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("JobName", value); self }
        /// Key of `RetryStrategy`.
        pub const RETRY_STRATEGY: Key<Self, BatchRetryStrategy> = Key::new("RetryStrategy");
        /// `RetryStrategy`.
        pub fn retry_strategy(mut self, value: impl IntoVal<BatchRetryStrategy>) -> Self { self.0.put("RetryStrategy", value); self }
    }

    /// `BatchRetryStrategy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchRetryStrategy(Object);
    ias_core::shape!(BatchRetryStrategy);
    impl BatchRetryStrategy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Attempts`.
        pub const ATTEMPTS: Key<Self, i64> = Key::new("Attempts");
        /// `Attempts`.
        pub fn attempts(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Attempts", value); self }
    }
    impl Default for BatchRetryStrategy { fn default() -> Self { Self::new() } }

    /// `CapacityProviderStrategyItem`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderStrategyItem(Object);
    ias_core::shape!(CapacityProviderStrategyItem);
    impl CapacityProviderStrategyItem {
        /// Takes what is mandatory.
        pub fn new(capacity_provider: impl IntoVal<String>) -> Self { Self(Object::new()).capacity_provider(capacity_provider) }
        /// Key of `Base`.
        pub const BASE: Key<Self, i64> = Key::new("Base");
        /// `Base`: 0 to 100000.
        pub fn base(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Base", value); self }
        /// Key of `CapacityProvider`.
        pub const CAPACITY_PROVIDER: Key<Self, String> = Key::new("CapacityProvider");
        /// `CapacityProvider`: mandatory, 1 to 255 characters.
        pub fn capacity_provider(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProvider", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: 0 to 1000.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }

    /// `DeadLetterConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeadLetterConfig(Object);
    ias_core::shape!(DeadLetterConfig);
    impl DeadLetterConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Arn`.
        pub const ARN: Key<Self, String> = Key::new("Arn");
        /// `Arn`: 1 to 1600 characters.
        pub fn arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Arn", value); self }
    }
    impl Default for DeadLetterConfig { fn default() -> Self { Self::new() } }

    /// `EcsParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EcsParameters(Object);
    ias_core::shape!(EcsParameters);
    impl EcsParameters {
        /// Takes what is mandatory.
        pub fn new(task_definition_arn: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { Self(Object::new()).task_definition_arn(task_definition_arn) }
        /// Key of `CapacityProviderStrategy`.
        pub const CAPACITY_PROVIDER_STRATEGY: Key<Self, List<CapacityProviderStrategyItem>> = Key::new("CapacityProviderStrategy");
        /// `CapacityProviderStrategy`: at most 6 items, no item twice.
        pub fn capacity_provider_strategy(mut self, value: impl IntoVal<List<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value); self }
        /// Key of `EnableECSManagedTags`.
        pub const ENABLE_ECS_MANAGED_TAGS: Key<Self, bool> = Key::new("EnableECSManagedTags");
        /// `EnableECSManagedTags`.
        pub fn enable_ecs_managed_tags(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableECSManagedTags", value); self }
        /// Key of `EnableExecuteCommand`.
        pub const ENABLE_EXECUTE_COMMAND: Key<Self, bool> = Key::new("EnableExecuteCommand");
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableExecuteCommand", value); self }
        /// Key of `Group`.
        pub const GROUP: Key<Self, String> = Key::new("Group");
        /// `Group`.
        pub fn group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Group", value); self }
        /// Key of `LaunchType`.
        pub const LAUNCH_TYPE: Key<Self, EcsParametersLaunchType> = Key::new("LaunchType");
        /// `LaunchType`.
        pub fn launch_type(mut self, value: impl IntoVal<EcsParametersLaunchType>) -> Self { self.0.put("LaunchType", value); self }
        /// Key of `NetworkConfiguration`.
        pub const NETWORK_CONFIGURATION: Key<Self, NetworkConfiguration> = Key::new("NetworkConfiguration");
        /// `NetworkConfiguration`.
        pub fn network_configuration(mut self, value: impl IntoVal<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value); self }
        /// Key of `PlacementConstraints`.
        pub const PLACEMENT_CONSTRAINTS: Key<Self, List<PlacementConstraint>> = Key::new("PlacementConstraints");
        /// `PlacementConstraints`: at most 10 items, no item twice.
        pub fn placement_constraints(mut self, value: impl IntoVal<List<PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value); self }
        /// Key of `PlacementStrategies`.
        pub const PLACEMENT_STRATEGIES: Key<Self, List<PlacementStrategy>> = Key::new("PlacementStrategies");
        /// `PlacementStrategies`: no item twice.
        pub fn placement_strategies(mut self, value: impl IntoVal<List<PlacementStrategy>>) -> Self { self.0.put("PlacementStrategies", value); self }
        /// Key of `PlatformVersion`.
        pub const PLATFORM_VERSION: Key<Self, String> = Key::new("PlatformVersion");
        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PlatformVersion", value); self }
        /// Key of `PropagateTags`.
        pub const PROPAGATE_TAGS: Key<Self, EcsParametersPropagateTags> = Key::new("PropagateTags");
        /// `PropagateTags`.
        pub fn propagate_tags(mut self, value: impl IntoVal<EcsParametersPropagateTags>) -> Self { self.0.put("PropagateTags", value); self }
        /// Key of `ReferenceId`.
        pub const REFERENCE_ID: Key<Self, String> = Key::new("ReferenceId");
        /// `ReferenceId`: at most 1024 characters.
        pub fn reference_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ReferenceId", value); self }
        /// Key of `TagList`.
        pub const TAG_LIST: Key<Self, List<Tag>> = Key::new("TagList");
        /// `TagList`: no item twice.
        pub fn tag_list(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("TagList", value); self }
        /// Key of `TaskCount`.
        pub const TASK_COUNT: Key<Self, i64> = Key::new("TaskCount");
        /// `TaskCount`: at least 1.
        pub fn task_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TaskCount", value); self }
        /// Key of `TaskDefinitionArn`.
        pub const TASK_DEFINITION_ARN: Key<Self, Is<kinds::TaskDefinitionArn>> = Key::new("TaskDefinitionArn");
        /// `TaskDefinitionArn`: mandatory, 1 to 1600 characters.
        pub fn task_definition_arn(mut self, value: impl IntoVal<Is<kinds::TaskDefinitionArn>>) -> Self { self.0.put("TaskDefinitionArn", value); self }
    }

    /// Words of `LaunchType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EcsParametersLaunchType {
        /// `EC2`
        Ec2,
        /// `EXTERNAL`
        External,
        /// `FARGATE`
        Fargate,
    }
    ias_core::words!(EcsParametersLaunchType { Ec2 = "EC2", External = "EXTERNAL", Fargate = "FARGATE" });

    /// Words of `PropagateTags`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EcsParametersPropagateTags {
        /// `TASK_DEFINITION`
        TaskDefinition,
    }
    ias_core::words!(EcsParametersPropagateTags { TaskDefinition = "TASK_DEFINITION" });

    /// `HttpParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HttpParameters(Object);
    ias_core::shape!(HttpParameters);
    impl HttpParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `HeaderParameters`.
        pub const HEADER_PARAMETERS: Key<Self, Map<String>> = Key::new("HeaderParameters");
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("HeaderParameters", value); self }
        /// Key of `PathParameterValues`.
        pub const PATH_PARAMETER_VALUES: Key<Self, List<String>> = Key::new("PathParameterValues");
        /// `PathParameterValues`: no item twice, each matches `^(?!\s*$).+$`.
        pub fn path_parameter_values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("PathParameterValues", value); self }
        /// Key of `QueryStringParameters`.
        pub const QUERY_STRING_PARAMETERS: Key<Self, Map<String>> = Key::new("QueryStringParameters");
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("QueryStringParameters", value); self }
    }
    impl Default for HttpParameters { fn default() -> Self { Self::new() } }

    /// `InputTransformer`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputTransformer(Object);
    ias_core::shape!(InputTransformer);
    impl InputTransformer {
        /// Takes what is mandatory.
        pub fn new(input_template: impl IntoVal<String>) -> Self { Self(Object::new()).input_template(input_template) }
        /// Key of `InputPathsMap`.
        pub const INPUT_PATHS_MAP: Key<Self, Map<String>> = Key::new("InputPathsMap");
        /// `InputPathsMap`.
        pub fn input_paths_map(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("InputPathsMap", value); self }
        /// Key of `InputTemplate`.
        pub const INPUT_TEMPLATE: Key<Self, String> = Key::new("InputTemplate");
        /// `InputTemplate`: mandatory, 1 to 8192 characters.
        pub fn input_template(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InputTemplate", value); self }
    }

    /// `KinesisParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KinesisParameters(Object);
    ias_core::shape!(KinesisParameters);
    impl KinesisParameters {
        /// Takes what is mandatory.
        pub fn new(partition_key_path: impl IntoVal<String>) -> Self { Self(Object::new()).partition_key_path(partition_key_path) }
        /// Key of `PartitionKeyPath`.
        pub const PARTITION_KEY_PATH: Key<Self, String> = Key::new("PartitionKeyPath");
        /// `PartitionKeyPath`: mandatory, at most 256 characters.
        pub fn partition_key_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PartitionKeyPath", value); self }
    }

    /// `NetworkConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NetworkConfiguration(Object);
    ias_core::shape!(NetworkConfiguration);
    impl NetworkConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AwsVpcConfiguration`.
        pub const AWS_VPC_CONFIGURATION: Key<Self, AwsVpcConfiguration> = Key::new("AwsVpcConfiguration");
        /// `AwsVpcConfiguration`.
        pub fn aws_vpc_configuration(mut self, value: impl IntoVal<AwsVpcConfiguration>) -> Self { self.0.put("AwsVpcConfiguration", value); self }
    }
    impl Default for NetworkConfiguration { fn default() -> Self { Self::new() } }

    /// `PlacementConstraint`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PlacementConstraint(Object);
    ias_core::shape!(PlacementConstraint);
    impl PlacementConstraint {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Expression`.
        pub const EXPRESSION: Key<Self, String> = Key::new("Expression");
        /// `Expression`: at most 2000 characters.
        pub fn expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Expression", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, PlacementConstraintType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<PlacementConstraintType>) -> Self { self.0.put("Type", value); self }
    }
    impl Default for PlacementConstraint { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PlacementConstraintType {
        /// `distinctInstance`
        DistinctInstance,
        /// `memberOf`
        MemberOf,
    }
    ias_core::words!(PlacementConstraintType { DistinctInstance = "distinctInstance", MemberOf = "memberOf" });

    /// `PlacementStrategy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PlacementStrategy(Object);
    ias_core::shape!(PlacementStrategy);
    impl PlacementStrategy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Field`.
        pub const FIELD: Key<Self, String> = Key::new("Field");
        /// `Field`.
        pub fn field(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Field", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, String> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Type", value); self }
    }
    impl Default for PlacementStrategy { fn default() -> Self { Self::new() } }

    /// `RedshiftDataParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedshiftDataParameters(Object);
    ias_core::shape!(RedshiftDataParameters);
    impl RedshiftDataParameters {
        /// Takes what is mandatory.
        pub fn new(database: impl IntoVal<String>) -> Self { Self(Object::new()).database(database) }
        /// Key of `Database`.
        pub const DATABASE: Key<Self, String> = Key::new("Database");
        /// `Database`: mandatory, 1 to 64 characters.
        pub fn database(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Database", value); self }
        /// Key of `DbUser`.
        pub const DB_USER: Key<Self, String> = Key::new("DbUser");
        /// `DbUser`: 1 to 128 characters.
        pub fn db_user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DbUser", value); self }
        /// Key of `SecretManagerArn`.
        pub const SECRET_MANAGER_ARN: Key<Self, String> = Key::new("SecretManagerArn");
        /// `SecretManagerArn`: 1 to 1600 characters, matches `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
        pub fn secret_manager_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SecretManagerArn", value); self }
        /// Key of `Sql`.
        pub const SQL: Key<Self, String> = Key::new("Sql");
        /// `Sql`: 1 to 100000 characters.
        pub fn sql(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Sql", value); self }
        /// Key of `Sqls`.
        pub const SQLS: Key<Self, List<String>> = Key::new("Sqls");
        /// `Sqls`.
        pub fn sqls(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Sqls", value); self }
        /// Key of `StatementName`.
        pub const STATEMENT_NAME: Key<Self, String> = Key::new("StatementName");
        /// `StatementName`: 1 to 500 characters.
        pub fn statement_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StatementName", value); self }
        /// Key of `WithEvent`.
        pub const WITH_EVENT: Key<Self, bool> = Key::new("WithEvent");
        /// `WithEvent`.
        pub fn with_event(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("WithEvent", value); self }
    }

    /// `RetryPolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RetryPolicy(Object);
    ias_core::shape!(RetryPolicy);
    impl RetryPolicy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaximumEventAgeInSeconds`.
        pub const MAXIMUM_EVENT_AGE_IN_SECONDS: Key<Self, i64> = Key::new("MaximumEventAgeInSeconds");
        /// `MaximumEventAgeInSeconds`: 60 to 86400.
        pub fn maximum_event_age_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumEventAgeInSeconds", value); self }
        /// Key of `MaximumRetryAttempts`.
        pub const MAXIMUM_RETRY_ATTEMPTS: Key<Self, i64> = Key::new("MaximumRetryAttempts");
        /// `MaximumRetryAttempts`: 0 to 185.
        pub fn maximum_retry_attempts(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumRetryAttempts", value); self }
    }
    impl Default for RetryPolicy { fn default() -> Self { Self::new() } }

    /// `RunCommandParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunCommandParameters(Object);
    ias_core::shape!(RunCommandParameters);
    impl RunCommandParameters {
        /// Takes what is mandatory.
        pub fn new(run_command_targets: impl IntoVal<List<RunCommandTarget>>) -> Self { Self(Object::new()).run_command_targets(run_command_targets) }
        /// Key of `RunCommandTargets`.
        pub const RUN_COMMAND_TARGETS: Key<Self, List<RunCommandTarget>> = Key::new("RunCommandTargets");
        /// `RunCommandTargets`: mandatory, 1 to 5 items, no item twice.
        pub fn run_command_targets(mut self, value: impl IntoVal<List<RunCommandTarget>>) -> Self { self.0.put("RunCommandTargets", value); self }
    }

    /// `RunCommandTarget`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RunCommandTarget(Object);
    ias_core::shape!(RunCommandTarget);
    impl RunCommandTarget {
        /// Takes what is mandatory.
        pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { Self(Object::new()).values(values).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, 1 to 50 items, no item twice, each 1 to 256 characters.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }

    /// `SageMakerPipelineParameter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SageMakerPipelineParameter(Object);
    ias_core::shape!(SageMakerPipelineParameter);
    impl SageMakerPipelineParameter {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).name(name) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 1024 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `SageMakerPipelineParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SageMakerPipelineParameters(Object);
    ias_core::shape!(SageMakerPipelineParameters);
    impl SageMakerPipelineParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PipelineParameterList`.
        pub const PIPELINE_PARAMETER_LIST: Key<Self, List<SageMakerPipelineParameter>> = Key::new("PipelineParameterList");
        /// `PipelineParameterList`: at most 200 items, no item twice.
        pub fn pipeline_parameter_list(mut self, value: impl IntoVal<List<SageMakerPipelineParameter>>) -> Self { self.0.put("PipelineParameterList", value); self }
    }
    impl Default for SageMakerPipelineParameters { fn default() -> Self { Self::new() } }

    /// `SqsParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SqsParameters(Object);
    ias_core::shape!(SqsParameters);
    impl SqsParameters {
        /// Takes what is mandatory.
        pub fn new(message_group_id: impl IntoVal<String>) -> Self { Self(Object::new()).message_group_id(message_group_id) }
        /// Key of `MessageGroupId`.
        pub const MESSAGE_GROUP_ID: Key<Self, String> = Key::new("MessageGroupId");
        /// `MessageGroupId`: mandatory.
        pub fn message_group_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MessageGroupId", value); self }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
        /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
        EnabledWithAllCloudtrailManagementEvents,
    }
    ias_core::words!(State { Disabled = "DISABLED", Enabled = "ENABLED", EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// `Target`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Target(Object);
    ias_core::shape!(Target);
    impl Target {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>, arn: impl IntoVal<String>) -> Self { Self(Object::new()).id(id).arn(arn) }
        /// Key of `AppSyncParameters`.
        pub const APP_SYNC_PARAMETERS: Key<Self, AppSyncParameters> = Key::new("AppSyncParameters");
        /// `AppSyncParameters`.
        pub fn app_sync_parameters(mut self, value: impl IntoVal<AppSyncParameters>) -> Self { self.0.put("AppSyncParameters", value); self }
        /// Key of `Arn`.
        pub const ARN: Key<Self, String> = Key::new("Arn");
        /// `Arn`: mandatory, 1 to 1600 characters.
        pub fn arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Arn", value); self }
        /// Key of `BatchParameters`.
        pub const BATCH_PARAMETERS: Key<Self, BatchParameters> = Key::new("BatchParameters");
        /// `BatchParameters`.
        pub fn batch_parameters(mut self, value: impl IntoVal<BatchParameters>) -> Self { self.0.put("BatchParameters", value); self }
        /// Key of `DeadLetterConfig`.
        pub const DEAD_LETTER_CONFIG: Key<Self, DeadLetterConfig> = Key::new("DeadLetterConfig");
        /// `DeadLetterConfig`.
        pub fn dead_letter_config(mut self, value: impl IntoVal<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value); self }
        /// Key of `EcsParameters`.
        pub const ECS_PARAMETERS: Key<Self, EcsParameters> = Key::new("EcsParameters");
        /// `EcsParameters`.
        pub fn ecs_parameters(mut self, value: impl IntoVal<EcsParameters>) -> Self { self.0.put("EcsParameters", value); self }
        /// Key of `HttpParameters`.
        pub const HTTP_PARAMETERS: Key<Self, HttpParameters> = Key::new("HttpParameters");
        /// `HttpParameters`.
        pub fn http_parameters(mut self, value: impl IntoVal<HttpParameters>) -> Self { self.0.put("HttpParameters", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory, 1 to 64 characters, matches `^[\.\-_A-Za-z0-9]+$`.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Input`.
        pub const INPUT: Key<Self, String> = Key::new("Input");
        /// `Input`: at most 8192 characters.
        pub fn input(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Input", value); self }
        /// Key of `InputPath`.
        pub const INPUT_PATH: Key<Self, String> = Key::new("InputPath");
        /// `InputPath`: at most 256 characters.
        pub fn input_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InputPath", value); self }
        /// Key of `InputTransformer`.
        pub const INPUT_TRANSFORMER: Key<Self, InputTransformer> = Key::new("InputTransformer");
        /// `InputTransformer`.
        pub fn input_transformer(mut self, value: impl IntoVal<InputTransformer>) -> Self { self.0.put("InputTransformer", value); self }
        /// Key of `KinesisParameters`.
        pub const KINESIS_PARAMETERS: Key<Self, KinesisParameters> = Key::new("KinesisParameters");
        /// `KinesisParameters`.
        pub fn kinesis_parameters(mut self, value: impl IntoVal<KinesisParameters>) -> Self { self.0.put("KinesisParameters", value); self }
        /// Key of `RedshiftDataParameters`.
        pub const REDSHIFT_DATA_PARAMETERS: Key<Self, RedshiftDataParameters> = Key::new("RedshiftDataParameters");
        /// `RedshiftDataParameters`.
        pub fn redshift_data_parameters(mut self, value: impl IntoVal<RedshiftDataParameters>) -> Self { self.0.put("RedshiftDataParameters", value); self }
        /// Key of `RetryPolicy`.
        pub const RETRY_POLICY: Key<Self, RetryPolicy> = Key::new("RetryPolicy");
        /// `RetryPolicy`.
        pub fn retry_policy(mut self, value: impl IntoVal<RetryPolicy>) -> Self { self.0.put("RetryPolicy", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: 1 to 1600 characters.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
        /// Key of `RunCommandParameters`.
        pub const RUN_COMMAND_PARAMETERS: Key<Self, RunCommandParameters> = Key::new("RunCommandParameters");
        /// `RunCommandParameters`.
        pub fn run_command_parameters(mut self, value: impl IntoVal<RunCommandParameters>) -> Self { self.0.put("RunCommandParameters", value); self }
        /// Key of `SageMakerPipelineParameters`.
        pub const SAGE_MAKER_PIPELINE_PARAMETERS: Key<Self, SageMakerPipelineParameters> = Key::new("SageMakerPipelineParameters");
        /// `SageMakerPipelineParameters`.
        pub fn sage_maker_pipeline_parameters(mut self, value: impl IntoVal<SageMakerPipelineParameters>) -> Self { self.0.put("SageMakerPipelineParameters", value); self }
        /// Key of `SqsParameters`.
        pub const SQS_PARAMETERS: Key<Self, SqsParameters> = Key::new("SqsParameters");
        /// `SqsParameters`.
        pub fn sqs_parameters(mut self, value: impl IntoVal<SqsParameters>) -> Self { self.0.put("SqsParameters", value); self }
    }
}
