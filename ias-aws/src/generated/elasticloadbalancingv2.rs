// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElasticLoadBalancingV2`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html).
    pub CfnListener, CfnListenerProps, "AWS::ElasticLoadBalancingV2::Listener", tags = Some(Tagging::List("Tags"))
);
impl CfnListener {
    /// What `Ref` returns: `ListenerArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ListenerArn>> { cfn::reference(&self.0) }
    /// The attribute `ListenerArn`.
    #[inline] pub fn attr_listener_arn(&self) -> Val<Is<kinds::ListenerArn>> { cfn::attribute(&self.0, "ListenerArn") }
}

/// Properties of [`CfnListener`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnListenerProps(Object);
ias_core::shape!(CfnListenerProps);
impl CfnListenerProps {
    /// Takes what is mandatory.
    pub fn new(load_balancer_arn: impl IntoVal<Is<kinds::LoadBalancerArn>>, default_actions: impl IntoVal<List<cfn_listener::Action>>) -> Self { Self(Object::new()).load_balancer_arn(load_balancer_arn).default_actions(default_actions) }
    /// Key of `AlpnPolicy`.
    pub const ALPN_POLICY: Key<Self, List<String>> = Key::new("AlpnPolicy");
    /// `AlpnPolicy`.
    pub fn alpn_policy(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AlpnPolicy", value); self }
    /// Key of `Certificates`.
    pub const CERTIFICATES: Key<Self, List<cfn_listener::Certificate>> = Key::new("Certificates");
    /// `Certificates`: no item twice.
    pub fn certificates(mut self, value: impl IntoVal<List<cfn_listener::Certificate>>) -> Self { self.0.put("Certificates", value); self }
    /// Key of `DefaultActions`.
    pub const DEFAULT_ACTIONS: Key<Self, List<cfn_listener::Action>> = Key::new("DefaultActions");
    /// `DefaultActions`: mandatory, no item twice.
    pub fn default_actions(mut self, value: impl IntoVal<List<cfn_listener::Action>>) -> Self { self.0.put("DefaultActions", value); self }
    /// Key of `ListenerAttributes`.
    pub const LISTENER_ATTRIBUTES: Key<Self, List<cfn_listener::ListenerAttribute>> = Key::new("ListenerAttributes");
    /// `ListenerAttributes`: no item twice.
    pub fn listener_attributes(mut self, value: impl IntoVal<List<cfn_listener::ListenerAttribute>>) -> Self { self.0.put("ListenerAttributes", value); self }
    /// Key of `LoadBalancerArn`.
    pub const LOAD_BALANCER_ARN: Key<Self, Is<kinds::LoadBalancerArn>> = Key::new("LoadBalancerArn");
    /// `LoadBalancerArn`: mandatory. Changing it replaces the resource.
    pub fn load_balancer_arn(mut self, value: impl IntoVal<Is<kinds::LoadBalancerArn>>) -> Self { self.0.put("LoadBalancerArn", value); self }
    /// Key of `MutualAuthentication`.
    pub const MUTUAL_AUTHENTICATION: Key<Self, cfn_listener::MutualAuthentication> = Key::new("MutualAuthentication");
    /// `MutualAuthentication`.
    pub fn mutual_authentication(mut self, value: impl IntoVal<cfn_listener::MutualAuthentication>) -> Self { self.0.put("MutualAuthentication", value); self }
    /// Key of `Port`.
    pub const PORT: Key<Self, i64> = Key::new("Port");
    /// `Port`: 1 to 65535.
    pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
    /// Key of `Protocol`.
    pub const PROTOCOL: Key<Self, cfn_listener::Protocol> = Key::new("Protocol");
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoVal<cfn_listener::Protocol>) -> Self { self.0.put("Protocol", value); self }
    /// Key of `SslPolicy`.
    pub const SSL_POLICY: Key<Self, String> = Key::new("SslPolicy");
    /// `SslPolicy`.
    pub fn ssl_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SslPolicy", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_listener::Tag>> = Key::new("Tags");
    /// `Tags`: at least 1 item.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_listener::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnListener`].
pub mod cfn_listener {
    use super::super::prelude::*;

    /// `Action`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Action(Object);
    ias_core::shape!(Action);
    impl Action {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<ActionType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `AuthenticateCognitoConfig`.
        pub const AUTHENTICATE_COGNITO_CONFIG: Key<Self, AuthenticateCognitoConfig> = Key::new("AuthenticateCognitoConfig");
        /// `AuthenticateCognitoConfig`.
        pub fn authenticate_cognito_config(mut self, value: impl IntoVal<AuthenticateCognitoConfig>) -> Self { self.0.put("AuthenticateCognitoConfig", value); self }
        /// Key of `AuthenticateOidcConfig`.
        pub const AUTHENTICATE_OIDC_CONFIG: Key<Self, AuthenticateOidcConfig> = Key::new("AuthenticateOidcConfig");
        /// `AuthenticateOidcConfig`.
        pub fn authenticate_oidc_config(mut self, value: impl IntoVal<AuthenticateOidcConfig>) -> Self { self.0.put("AuthenticateOidcConfig", value); self }
        /// Key of `FixedResponseConfig`.
        pub const FIXED_RESPONSE_CONFIG: Key<Self, FixedResponseConfig> = Key::new("FixedResponseConfig");
        /// `FixedResponseConfig`.
        pub fn fixed_response_config(mut self, value: impl IntoVal<FixedResponseConfig>) -> Self { self.0.put("FixedResponseConfig", value); self }
        /// Key of `ForwardConfig`.
        pub const FORWARD_CONFIG: Key<Self, ForwardConfig> = Key::new("ForwardConfig");
        /// `ForwardConfig`.
        pub fn forward_config(mut self, value: impl IntoVal<ForwardConfig>) -> Self { self.0.put("ForwardConfig", value); self }
        /// Key of `JwtValidationConfig`.
        pub const JWT_VALIDATION_CONFIG: Key<Self, JwtValidationConfig> = Key::new("JwtValidationConfig");
        /// `JwtValidationConfig`.
        pub fn jwt_validation_config(mut self, value: impl IntoVal<JwtValidationConfig>) -> Self { self.0.put("JwtValidationConfig", value); self }
        /// Key of `Order`.
        pub const ORDER: Key<Self, i64> = Key::new("Order");
        /// `Order`: 1 to 50000.
        pub fn order(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Order", value); self }
        /// Key of `RedirectConfig`.
        pub const REDIRECT_CONFIG: Key<Self, RedirectConfig> = Key::new("RedirectConfig");
        /// `RedirectConfig`.
        pub fn redirect_config(mut self, value: impl IntoVal<RedirectConfig>) -> Self { self.0.put("RedirectConfig", value); self }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, Is<kinds::TargetGroupArn>> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { self.0.put("TargetGroupArn", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ActionType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<ActionType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ActionType {
        /// `authenticate-cognito`
        AuthenticateCognito,
        /// `authenticate-oidc`
        AuthenticateOidc,
        /// `fixed-response`
        FixedResponse,
        /// `forward`
        Forward,
        /// `jwt-validation`
        JwtValidation,
        /// `redirect`
        Redirect,
    }
    ias_core::words!(ActionType { AuthenticateCognito = "authenticate-cognito", AuthenticateOidc = "authenticate-oidc", FixedResponse = "fixed-response", Forward = "forward", JwtValidation = "jwt-validation", Redirect = "redirect" });

    /// `AuthenticateCognitoConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthenticateCognitoConfig(Object);
    ias_core::shape!(AuthenticateCognitoConfig);
    /// What [`AuthenticateCognitoConfig`] cannot do without.
    pub struct AuthenticateCognitoConfigRequired<A, B, C> {
        /// `UserPoolClientId`.
        pub user_pool_client_id: A,
        /// `UserPoolDomain`.
        pub user_pool_domain: B,
        /// `UserPoolArn`.
        pub user_pool_arn: C,
    }
    impl AuthenticateCognitoConfig {
        /// Takes what is mandatory, by name: [`AuthenticateCognitoConfigRequired`].
        pub fn new<A: IntoVal<Is<kinds::UserPoolClientIdOrUserPoolClientUserPoolId>>, B: IntoVal<String>, C: IntoVal<Is<kinds::UserPoolArn>>>(required: AuthenticateCognitoConfigRequired<A, B, C>) -> Self { Self(Object::new()).user_pool_client_id(required.user_pool_client_id).user_pool_domain(required.user_pool_domain).user_pool_arn(required.user_pool_arn) }
        /// Key of `AuthenticationRequestExtraParams`.
        pub const AUTHENTICATION_REQUEST_EXTRA_PARAMS: Key<Self, Map<String>> = Key::new("AuthenticationRequestExtraParams");
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value); self }
        /// Key of `OnUnauthenticatedRequest`.
        pub const ON_UNAUTHENTICATED_REQUEST: Key<Self, AuthenticateCognitoConfigOnUnauthenticatedRequest> = Key::new("OnUnauthenticatedRequest");
        /// `OnUnauthenticatedRequest`.
        pub fn on_unauthenticated_request(mut self, value: impl IntoVal<AuthenticateCognitoConfigOnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value); self }
        /// Key of `Scope`.
        pub const SCOPE: Key<Self, String> = Key::new("Scope");
        /// `Scope`.
        pub fn scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Scope", value); self }
        /// Key of `SessionCookieName`.
        pub const SESSION_COOKIE_NAME: Key<Self, String> = Key::new("SessionCookieName");
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionCookieName", value); self }
        /// Key of `SessionTimeout`.
        pub const SESSION_TIMEOUT: Key<Self, String> = Key::new("SessionTimeout");
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionTimeout", value); self }
        /// Key of `UserPoolArn`.
        pub const USER_POOL_ARN: Key<Self, Is<kinds::UserPoolArn>> = Key::new("UserPoolArn");
        /// `UserPoolArn`: mandatory.
        pub fn user_pool_arn(mut self, value: impl IntoVal<Is<kinds::UserPoolArn>>) -> Self { self.0.put("UserPoolArn", value); self }
        /// Key of `UserPoolClientId`.
        pub const USER_POOL_CLIENT_ID: Key<Self, Is<kinds::UserPoolClientIdOrUserPoolClientUserPoolId>> = Key::new("UserPoolClientId");
        /// `UserPoolClientId`: mandatory.
        pub fn user_pool_client_id(mut self, value: impl IntoVal<Is<kinds::UserPoolClientIdOrUserPoolClientUserPoolId>>) -> Self { self.0.put("UserPoolClientId", value); self }
        /// Key of `UserPoolDomain`.
        pub const USER_POOL_DOMAIN: Key<Self, String> = Key::new("UserPoolDomain");
        /// `UserPoolDomain`: mandatory.
        pub fn user_pool_domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserPoolDomain", value); self }
    }

    /// Words of `OnUnauthenticatedRequest`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthenticateCognitoConfigOnUnauthenticatedRequest {
        /// `allow`
        Allow,
        /// `authenticate`
        Authenticate,
        /// `deny`
        Deny,
    }
    ias_core::words!(AuthenticateCognitoConfigOnUnauthenticatedRequest { Allow = "allow", Authenticate = "authenticate", Deny = "deny" });

    /// `AuthenticateOidcConfig`.
    /// 
    /// Needs at least one of `ClientSecret`; `UseExistingClientSecret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthenticateOidcConfig(Object);
    ias_core::shape!(AuthenticateOidcConfig);
    /// What [`AuthenticateOidcConfig`] cannot do without.
    pub struct AuthenticateOidcConfigRequired<A, B, C, D, E> {
        /// `TokenEndpoint`.
        pub token_endpoint: A,
        /// `Issuer`.
        pub issuer: B,
        /// `UserInfoEndpoint`.
        pub user_info_endpoint: C,
        /// `ClientId`.
        pub client_id: D,
        /// `AuthorizationEndpoint`.
        pub authorization_endpoint: E,
    }
    impl AuthenticateOidcConfig {
        /// Takes what is mandatory, by name: [`AuthenticateOidcConfigRequired`].
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: AuthenticateOidcConfigRequired<A, B, C, D, E>) -> Self { Self(Object::new()).token_endpoint(required.token_endpoint).issuer(required.issuer).user_info_endpoint(required.user_info_endpoint).client_id(required.client_id).authorization_endpoint(required.authorization_endpoint) }
        /// Key of `AuthenticationRequestExtraParams`.
        pub const AUTHENTICATION_REQUEST_EXTRA_PARAMS: Key<Self, Map<String>> = Key::new("AuthenticationRequestExtraParams");
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value); self }
        /// Key of `AuthorizationEndpoint`.
        pub const AUTHORIZATION_ENDPOINT: Key<Self, String> = Key::new("AuthorizationEndpoint");
        /// `AuthorizationEndpoint`: mandatory.
        pub fn authorization_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AuthorizationEndpoint", value); self }
        /// Key of `ClientId`.
        pub const CLIENT_ID: Key<Self, String> = Key::new("ClientId");
        /// `ClientId`: mandatory.
        pub fn client_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientId", value); self }
        /// Key of `ClientSecret`.
        pub const CLIENT_SECRET: Key<Self, String> = Key::new("ClientSecret");
        /// `ClientSecret`. Write-only.
        pub fn client_secret(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientSecret", value); self }
        /// Key of `Issuer`.
        pub const ISSUER: Key<Self, String> = Key::new("Issuer");
        /// `Issuer`: mandatory.
        pub fn issuer(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Issuer", value); self }
        /// Key of `OnUnauthenticatedRequest`.
        pub const ON_UNAUTHENTICATED_REQUEST: Key<Self, AuthenticateOidcConfigOnUnauthenticatedRequest> = Key::new("OnUnauthenticatedRequest");
        /// `OnUnauthenticatedRequest`.
        pub fn on_unauthenticated_request(mut self, value: impl IntoVal<AuthenticateOidcConfigOnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value); self }
        /// Key of `Scope`.
        pub const SCOPE: Key<Self, String> = Key::new("Scope");
        /// `Scope`.
        pub fn scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Scope", value); self }
        /// Key of `SessionCookieName`.
        pub const SESSION_COOKIE_NAME: Key<Self, String> = Key::new("SessionCookieName");
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionCookieName", value); self }
        /// Key of `SessionTimeout`.
        pub const SESSION_TIMEOUT: Key<Self, String> = Key::new("SessionTimeout");
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionTimeout", value); self }
        /// Key of `TokenEndpoint`.
        pub const TOKEN_ENDPOINT: Key<Self, String> = Key::new("TokenEndpoint");
        /// `TokenEndpoint`: mandatory.
        pub fn token_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TokenEndpoint", value); self }
        /// Key of `UseExistingClientSecret`.
        pub const USE_EXISTING_CLIENT_SECRET: Key<Self, bool> = Key::new("UseExistingClientSecret");
        /// `UseExistingClientSecret`.
        pub fn use_existing_client_secret(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseExistingClientSecret", value); self }
        /// Key of `UserInfoEndpoint`.
        pub const USER_INFO_ENDPOINT: Key<Self, String> = Key::new("UserInfoEndpoint");
        /// `UserInfoEndpoint`: mandatory.
        pub fn user_info_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserInfoEndpoint", value); self }
    }

    /// Words of `OnUnauthenticatedRequest`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthenticateOidcConfigOnUnauthenticatedRequest {
        /// `allow`
        Allow,
        /// `authenticate`
        Authenticate,
        /// `deny`
        Deny,
    }
    ias_core::words!(AuthenticateOidcConfigOnUnauthenticatedRequest { Allow = "allow", Authenticate = "authenticate", Deny = "deny" });

    /// `Certificate`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Certificate(Object);
    ias_core::shape!(Certificate);
    impl Certificate {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CertificateArn`.
        pub const CERTIFICATE_ARN: Key<Self, String> = Key::new("CertificateArn");
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CertificateArn", value); self }
    }
    impl Default for Certificate { fn default() -> Self { Self::new() } }

    /// `FixedResponseConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FixedResponseConfig(Object);
    ias_core::shape!(FixedResponseConfig);
    impl FixedResponseConfig {
        /// Takes what is mandatory.
        pub fn new(status_code: impl IntoVal<String>) -> Self { Self(Object::new()).status_code(status_code) }
        /// Key of `ContentType`.
        pub const CONTENT_TYPE: Key<Self, String> = Key::new("ContentType");
        /// `ContentType`: at most 32 characters.
        pub fn content_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContentType", value); self }
        /// Key of `MessageBody`.
        pub const MESSAGE_BODY: Key<Self, String> = Key::new("MessageBody");
        /// `MessageBody`: at most 1024 characters.
        pub fn message_body(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MessageBody", value); self }
        /// Key of `StatusCode`.
        pub const STATUS_CODE: Key<Self, String> = Key::new("StatusCode");
        /// `StatusCode`: mandatory, matches `^(2|4|5)\d\d$`.
        pub fn status_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StatusCode", value); self }
    }

    /// `ForwardConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForwardConfig(Object);
    ias_core::shape!(ForwardConfig);
    impl ForwardConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `TargetGroupStickinessConfig`.
        pub const TARGET_GROUP_STICKINESS_CONFIG: Key<Self, TargetGroupStickinessConfig> = Key::new("TargetGroupStickinessConfig");
        /// `TargetGroupStickinessConfig`.
        pub fn target_group_stickiness_config(mut self, value: impl IntoVal<TargetGroupStickinessConfig>) -> Self { self.0.put("TargetGroupStickinessConfig", value); self }
        /// Key of `TargetGroups`.
        pub const TARGET_GROUPS: Key<Self, List<TargetGroupTuple>> = Key::new("TargetGroups");
        /// `TargetGroups`: no item twice.
        pub fn target_groups(mut self, value: impl IntoVal<List<TargetGroupTuple>>) -> Self { self.0.put("TargetGroups", value); self }
    }
    impl Default for ForwardConfig { fn default() -> Self { Self::new() } }

    /// `JwtValidationActionAdditionalClaim`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JwtValidationActionAdditionalClaim(Object);
    ias_core::shape!(JwtValidationActionAdditionalClaim);
    /// What [`JwtValidationActionAdditionalClaim`] cannot do without.
    pub struct JwtValidationActionAdditionalClaimRequired<A, B, C> {
        /// `Format`.
        pub format: A,
        /// `Name`.
        pub name: B,
        /// `Values`: no item twice.
        pub values: C,
    }
    impl JwtValidationActionAdditionalClaim {
        /// Takes what is mandatory, by name: [`JwtValidationActionAdditionalClaimRequired`].
        pub fn new<A: IntoVal<JwtValidationActionAdditionalClaimFormat>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: JwtValidationActionAdditionalClaimRequired<A, B, C>) -> Self { Self(Object::new()).format(required.format).name(required.name).values(required.values) }
        /// Key of `Format`.
        pub const FORMAT: Key<Self, JwtValidationActionAdditionalClaimFormat> = Key::new("Format");
        /// `Format`: mandatory.
        pub fn format(mut self, value: impl IntoVal<JwtValidationActionAdditionalClaimFormat>) -> Self { self.0.put("Format", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }

    /// Words of `Format`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum JwtValidationActionAdditionalClaimFormat {
        /// `single-string`
        SingleString,
        /// `space-separated-values`
        SpaceSeparatedValues,
        /// `string-array`
        StringArray,
    }
    ias_core::words!(JwtValidationActionAdditionalClaimFormat { SingleString = "single-string", SpaceSeparatedValues = "space-separated-values", StringArray = "string-array" });

    /// `JwtValidationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JwtValidationConfig(Object);
    ias_core::shape!(JwtValidationConfig);
    impl JwtValidationConfig {
        /// Takes what is mandatory.
        pub fn new(jwks_endpoint: impl IntoVal<String>, issuer: impl IntoVal<String>) -> Self { Self(Object::new()).jwks_endpoint(jwks_endpoint).issuer(issuer) }
        /// Key of `AdditionalClaims`.
        pub const ADDITIONAL_CLAIMS: Key<Self, List<JwtValidationActionAdditionalClaim>> = Key::new("AdditionalClaims");
        /// `AdditionalClaims`: no item twice.
        pub fn additional_claims(mut self, value: impl IntoVal<List<JwtValidationActionAdditionalClaim>>) -> Self { self.0.put("AdditionalClaims", value); self }
        /// Key of `Issuer`.
        pub const ISSUER: Key<Self, String> = Key::new("Issuer");
        /// `Issuer`: mandatory.
        pub fn issuer(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Issuer", value); self }
        /// Key of `JwksEndpoint`.
        pub const JWKS_ENDPOINT: Key<Self, String> = Key::new("JwksEndpoint");
        /// `JwksEndpoint`: mandatory.
        pub fn jwks_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("JwksEndpoint", value); self }
    }

    /// `ListenerAttribute`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListenerAttribute(Object);
    ias_core::shape!(ListenerAttribute);
    impl ListenerAttribute {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for ListenerAttribute { fn default() -> Self { Self::new() } }

    /// `MutualAuthentication`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MutualAuthentication(Object);
    ias_core::shape!(MutualAuthentication);
    impl MutualAuthentication {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AdvertiseTrustStoreCaNames`.
        pub const ADVERTISE_TRUST_STORE_CA_NAMES: Key<Self, MutualAuthenticationAdvertiseTrustStoreCaNames> = Key::new("AdvertiseTrustStoreCaNames");
        /// `AdvertiseTrustStoreCaNames`.
        pub fn advertise_trust_store_ca_names(mut self, value: impl IntoVal<MutualAuthenticationAdvertiseTrustStoreCaNames>) -> Self { self.0.put("AdvertiseTrustStoreCaNames", value); self }
        /// Key of `IgnoreClientCertificateExpiry`.
        pub const IGNORE_CLIENT_CERTIFICATE_EXPIRY: Key<Self, bool> = Key::new("IgnoreClientCertificateExpiry");
        /// `IgnoreClientCertificateExpiry`.
        pub fn ignore_client_certificate_expiry(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IgnoreClientCertificateExpiry", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, String> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Mode", value); self }
        /// Key of `TrustStoreArn`.
        pub const TRUST_STORE_ARN: Key<Self, String> = Key::new("TrustStoreArn");
        /// `TrustStoreArn`.
        pub fn trust_store_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TrustStoreArn", value); self }
    }
    impl Default for MutualAuthentication { fn default() -> Self { Self::new() } }

    /// Words of `AdvertiseTrustStoreCaNames`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MutualAuthenticationAdvertiseTrustStoreCaNames {
        /// `off`
        Off,
        /// `on`
        On,
    }
    ias_core::words!(MutualAuthenticationAdvertiseTrustStoreCaNames { Off = "off", On = "on" });

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Protocol {
        /// `GENEVE`
        Geneve,
        /// `HTTP`
        Http,
        /// `HTTPS`
        Https,
        /// `QUIC`
        Quic,
        /// `TCP`
        Tcp,
        /// `TCP_QUIC`
        TcpQuic,
        /// `TCP_UDP`
        TcpUdp,
        /// `TLS`
        Tls,
        /// `UDP`
        Udp,
    }
    ias_core::words!(Protocol { Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" });

    /// `RedirectConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectConfig(Object);
    ias_core::shape!(RedirectConfig);
    impl RedirectConfig {
        /// Takes what is mandatory.
        pub fn new(status_code: impl IntoVal<RedirectConfigStatusCode>) -> Self { Self(Object::new()).status_code(status_code) }
        /// Key of `Host`.
        pub const HOST: Key<Self, String> = Key::new("Host");
        /// `Host`: 1 to 128 characters.
        pub fn host(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Host", value); self }
        /// Key of `Path`.
        pub const PATH: Key<Self, String> = Key::new("Path");
        /// `Path`: 1 to 128 characters.
        pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, String> = Key::new("Port");
        /// `Port`.
        pub fn port(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Port", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, String> = Key::new("Protocol");
        /// `Protocol`: matches `^(HTTPS?|#\{protocol\})$`.
        pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Protocol", value); self }
        /// Key of `Query`.
        pub const QUERY: Key<Self, String> = Key::new("Query");
        /// `Query`: at most 128 characters.
        pub fn query(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Query", value); self }
        /// Key of `StatusCode`.
        pub const STATUS_CODE: Key<Self, RedirectConfigStatusCode> = Key::new("StatusCode");
        /// `StatusCode`: mandatory.
        pub fn status_code(mut self, value: impl IntoVal<RedirectConfigStatusCode>) -> Self { self.0.put("StatusCode", value); self }
    }

    /// Words of `StatusCode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RedirectConfigStatusCode {
        /// `HTTP_301`
        Http301,
        /// `HTTP_302`
        Http302,
    }
    ias_core::words!(RedirectConfigStatusCode { Http301 = "HTTP_301", Http302 = "HTTP_302" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetGroupStickinessConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetGroupStickinessConfig(Object);
    ias_core::shape!(TargetGroupStickinessConfig);
    impl TargetGroupStickinessConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DurationSeconds`.
        pub const DURATION_SECONDS: Key<Self, i64> = Key::new("DurationSeconds");
        /// `DurationSeconds`.
        pub fn duration_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DurationSeconds", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    }
    impl Default for TargetGroupStickinessConfig { fn default() -> Self { Self::new() } }

    /// `TargetGroupTuple`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetGroupTuple(Object);
    ias_core::shape!(TargetGroupTuple);
    impl TargetGroupTuple {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, Is<kinds::TargetGroupArn>> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { self.0.put("TargetGroupArn", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
    impl Default for TargetGroupTuple { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::ListenerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html).
    pub CfnListenerCertificate, CfnListenerCertificateProps, "AWS::ElasticLoadBalancingV2::ListenerCertificate", tags = None
);
impl CfnListenerCertificate {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnListenerCertificate`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnListenerCertificateProps(Object);
ias_core::shape!(CfnListenerCertificateProps);
impl CfnListenerCertificateProps {
    /// Takes what is mandatory.
    pub fn new(listener_arn: impl IntoVal<String>, certificates: impl IntoVal<List<cfn_listener_certificate::Certificate>>) -> Self { Self(Object::new()).listener_arn(listener_arn).certificates(certificates) }
    /// Key of `Certificates`.
    pub const CERTIFICATES: Key<Self, List<cfn_listener_certificate::Certificate>> = Key::new("Certificates");
    /// `Certificates`: mandatory, no item twice.
    pub fn certificates(mut self, value: impl IntoVal<List<cfn_listener_certificate::Certificate>>) -> Self { self.0.put("Certificates", value); self }
    /// Key of `ListenerArn`.
    pub const LISTENER_ARN: Key<Self, String> = Key::new("ListenerArn");
    /// `ListenerArn`: mandatory. Changing it replaces the resource.
    pub fn listener_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ListenerArn", value); self }
}

/// Types of [`CfnListenerCertificate`].
pub mod cfn_listener_certificate {
    use super::super::prelude::*;

    /// `Certificate`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Certificate(Object);
    ias_core::shape!(Certificate);
    impl Certificate {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CertificateArn`.
        pub const CERTIFICATE_ARN: Key<Self, String> = Key::new("CertificateArn");
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CertificateArn", value); self }
    }
    impl Default for Certificate { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::ListenerRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html).
    pub CfnListenerRule, CfnListenerRuleProps, "AWS::ElasticLoadBalancingV2::ListenerRule", tags = Some(Tagging::List("Tags"))
);
impl CfnListenerRule {
    /// What `Ref` returns: `RuleArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ListenerRuleArn>> { cfn::reference(&self.0) }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::ListenerRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnListenerRule`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnListenerRuleProps(Object);
ias_core::shape!(CfnListenerRuleProps);
/// What [`CfnListenerRuleProps`] cannot do without.
pub struct CfnListenerRulePropsRequired<A, B, C> {
    /// `Actions`: no item twice.
    pub actions: A,
    /// `Priority`: 1 to 50000.
    pub priority: B,
    /// `Conditions`: no item twice.
    pub conditions: C,
}
impl CfnListenerRuleProps {
    /// Takes what is mandatory, by name: [`CfnListenerRulePropsRequired`].
    pub fn new<A: IntoVal<List<cfn_listener_rule::Action>>, B: IntoVal<i64>, C: IntoVal<List<cfn_listener_rule::RuleCondition>>>(required: CfnListenerRulePropsRequired<A, B, C>) -> Self { Self(Object::new()).actions(required.actions).priority(required.priority).conditions(required.conditions) }
    /// Key of `Actions`.
    pub const ACTIONS: Key<Self, List<cfn_listener_rule::Action>> = Key::new("Actions");
    /// `Actions`: mandatory, no item twice.
    pub fn actions(mut self, value: impl IntoVal<List<cfn_listener_rule::Action>>) -> Self { self.0.put("Actions", value); self }
    /// Key of `Conditions`.
    pub const CONDITIONS: Key<Self, List<cfn_listener_rule::RuleCondition>> = Key::new("Conditions");
    /// `Conditions`: mandatory, no item twice.
    pub fn conditions(mut self, value: impl IntoVal<List<cfn_listener_rule::RuleCondition>>) -> Self { self.0.put("Conditions", value); self }
    /// Key of `ListenerArn`.
    pub const LISTENER_ARN: Key<Self, Is<kinds::ListenerArn>> = Key::new("ListenerArn");
    /// `ListenerArn`. Changing it replaces the resource. Write-only.
    pub fn listener_arn(mut self, value: impl IntoVal<Is<kinds::ListenerArn>>) -> Self { self.0.put("ListenerArn", value); self }
    /// Key of `Priority`.
    pub const PRIORITY: Key<Self, i64> = Key::new("Priority");
    /// `Priority`: mandatory, 1 to 50000.
    pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Priority", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_listener_rule::Tag>> = Key::new("Tags");
    /// `Tags`: at least 1 item.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_listener_rule::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Transforms`.
    pub const TRANSFORMS: Key<Self, List<cfn_listener_rule::Transform>> = Key::new("Transforms");
    /// `Transforms`: no item twice.
    pub fn transforms(mut self, value: impl IntoVal<List<cfn_listener_rule::Transform>>) -> Self { self.0.put("Transforms", value); self }
}

/// Types of [`CfnListenerRule`].
pub mod cfn_listener_rule {
    use super::super::prelude::*;

    /// `Action`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Action(Object);
    ias_core::shape!(Action);
    impl Action {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<ActionType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `AuthenticateCognitoConfig`.
        pub const AUTHENTICATE_COGNITO_CONFIG: Key<Self, AuthenticateCognitoConfig> = Key::new("AuthenticateCognitoConfig");
        /// `AuthenticateCognitoConfig`.
        pub fn authenticate_cognito_config(mut self, value: impl IntoVal<AuthenticateCognitoConfig>) -> Self { self.0.put("AuthenticateCognitoConfig", value); self }
        /// Key of `AuthenticateOidcConfig`.
        pub const AUTHENTICATE_OIDC_CONFIG: Key<Self, AuthenticateOidcConfig> = Key::new("AuthenticateOidcConfig");
        /// `AuthenticateOidcConfig`.
        pub fn authenticate_oidc_config(mut self, value: impl IntoVal<AuthenticateOidcConfig>) -> Self { self.0.put("AuthenticateOidcConfig", value); self }
        /// Key of `FixedResponseConfig`.
        pub const FIXED_RESPONSE_CONFIG: Key<Self, FixedResponseConfig> = Key::new("FixedResponseConfig");
        /// `FixedResponseConfig`.
        pub fn fixed_response_config(mut self, value: impl IntoVal<FixedResponseConfig>) -> Self { self.0.put("FixedResponseConfig", value); self }
        /// Key of `ForwardConfig`.
        pub const FORWARD_CONFIG: Key<Self, ForwardConfig> = Key::new("ForwardConfig");
        /// `ForwardConfig`.
        pub fn forward_config(mut self, value: impl IntoVal<ForwardConfig>) -> Self { self.0.put("ForwardConfig", value); self }
        /// Key of `JwtValidationConfig`.
        pub const JWT_VALIDATION_CONFIG: Key<Self, JwtValidationConfig> = Key::new("JwtValidationConfig");
        /// `JwtValidationConfig`.
        pub fn jwt_validation_config(mut self, value: impl IntoVal<JwtValidationConfig>) -> Self { self.0.put("JwtValidationConfig", value); self }
        /// Key of `Order`.
        pub const ORDER: Key<Self, i64> = Key::new("Order");
        /// `Order`: 1 to 50000.
        pub fn order(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Order", value); self }
        /// Key of `RedirectConfig`.
        pub const REDIRECT_CONFIG: Key<Self, RedirectConfig> = Key::new("RedirectConfig");
        /// `RedirectConfig`.
        pub fn redirect_config(mut self, value: impl IntoVal<RedirectConfig>) -> Self { self.0.put("RedirectConfig", value); self }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, Is<kinds::TargetGroupArn>> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { self.0.put("TargetGroupArn", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ActionType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<ActionType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ActionType {
        /// `authenticate-cognito`
        AuthenticateCognito,
        /// `authenticate-oidc`
        AuthenticateOidc,
        /// `fixed-response`
        FixedResponse,
        /// `forward`
        Forward,
        /// `jwt-validation`
        JwtValidation,
        /// `redirect`
        Redirect,
    }
    ias_core::words!(ActionType { AuthenticateCognito = "authenticate-cognito", AuthenticateOidc = "authenticate-oidc", FixedResponse = "fixed-response", Forward = "forward", JwtValidation = "jwt-validation", Redirect = "redirect" });

    /// `AuthenticateCognitoConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthenticateCognitoConfig(Object);
    ias_core::shape!(AuthenticateCognitoConfig);
    /// What [`AuthenticateCognitoConfig`] cannot do without.
    pub struct AuthenticateCognitoConfigRequired<A, B, C> {
        /// `UserPoolClientId`.
        pub user_pool_client_id: A,
        /// `UserPoolDomain`.
        pub user_pool_domain: B,
        /// `UserPoolArn`.
        pub user_pool_arn: C,
    }
    impl AuthenticateCognitoConfig {
        /// Takes what is mandatory, by name: [`AuthenticateCognitoConfigRequired`].
        pub fn new<A: IntoVal<Is<kinds::UserPoolClientId>>, B: IntoVal<String>, C: IntoVal<Is<kinds::UserPoolArn>>>(required: AuthenticateCognitoConfigRequired<A, B, C>) -> Self { Self(Object::new()).user_pool_client_id(required.user_pool_client_id).user_pool_domain(required.user_pool_domain).user_pool_arn(required.user_pool_arn) }
        /// Key of `AuthenticationRequestExtraParams`.
        pub const AUTHENTICATION_REQUEST_EXTRA_PARAMS: Key<Self, Map<String>> = Key::new("AuthenticationRequestExtraParams");
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value); self }
        /// Key of `OnUnauthenticatedRequest`.
        pub const ON_UNAUTHENTICATED_REQUEST: Key<Self, AuthenticateCognitoConfigOnUnauthenticatedRequest> = Key::new("OnUnauthenticatedRequest");
        /// `OnUnauthenticatedRequest`.
        pub fn on_unauthenticated_request(mut self, value: impl IntoVal<AuthenticateCognitoConfigOnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value); self }
        /// Key of `Scope`.
        pub const SCOPE: Key<Self, String> = Key::new("Scope");
        /// `Scope`.
        pub fn scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Scope", value); self }
        /// Key of `SessionCookieName`.
        pub const SESSION_COOKIE_NAME: Key<Self, String> = Key::new("SessionCookieName");
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionCookieName", value); self }
        /// Key of `SessionTimeout`.
        pub const SESSION_TIMEOUT: Key<Self, i64> = Key::new("SessionTimeout");
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SessionTimeout", value); self }
        /// Key of `UserPoolArn`.
        pub const USER_POOL_ARN: Key<Self, Is<kinds::UserPoolArn>> = Key::new("UserPoolArn");
        /// `UserPoolArn`: mandatory.
        pub fn user_pool_arn(mut self, value: impl IntoVal<Is<kinds::UserPoolArn>>) -> Self { self.0.put("UserPoolArn", value); self }
        /// Key of `UserPoolClientId`.
        pub const USER_POOL_CLIENT_ID: Key<Self, Is<kinds::UserPoolClientId>> = Key::new("UserPoolClientId");
        /// `UserPoolClientId`: mandatory.
        pub fn user_pool_client_id(mut self, value: impl IntoVal<Is<kinds::UserPoolClientId>>) -> Self { self.0.put("UserPoolClientId", value); self }
        /// Key of `UserPoolDomain`.
        pub const USER_POOL_DOMAIN: Key<Self, String> = Key::new("UserPoolDomain");
        /// `UserPoolDomain`: mandatory.
        pub fn user_pool_domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserPoolDomain", value); self }
    }

    /// Words of `OnUnauthenticatedRequest`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthenticateCognitoConfigOnUnauthenticatedRequest {
        /// `allow`
        Allow,
        /// `authenticate`
        Authenticate,
        /// `deny`
        Deny,
    }
    ias_core::words!(AuthenticateCognitoConfigOnUnauthenticatedRequest { Allow = "allow", Authenticate = "authenticate", Deny = "deny" });

    /// `AuthenticateOidcConfig`.
    /// 
    /// Needs at least one of `ClientSecret`; `UseExistingClientSecret`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthenticateOidcConfig(Object);
    ias_core::shape!(AuthenticateOidcConfig);
    /// What [`AuthenticateOidcConfig`] cannot do without.
    pub struct AuthenticateOidcConfigRequired<A, B, C, D, E> {
        /// `TokenEndpoint`.
        pub token_endpoint: A,
        /// `Issuer`.
        pub issuer: B,
        /// `UserInfoEndpoint`.
        pub user_info_endpoint: C,
        /// `ClientId`.
        pub client_id: D,
        /// `AuthorizationEndpoint`.
        pub authorization_endpoint: E,
    }
    impl AuthenticateOidcConfig {
        /// Takes what is mandatory, by name: [`AuthenticateOidcConfigRequired`].
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: AuthenticateOidcConfigRequired<A, B, C, D, E>) -> Self { Self(Object::new()).token_endpoint(required.token_endpoint).issuer(required.issuer).user_info_endpoint(required.user_info_endpoint).client_id(required.client_id).authorization_endpoint(required.authorization_endpoint) }
        /// Key of `AuthenticationRequestExtraParams`.
        pub const AUTHENTICATION_REQUEST_EXTRA_PARAMS: Key<Self, Map<String>> = Key::new("AuthenticationRequestExtraParams");
        /// `AuthenticationRequestExtraParams`.
        pub fn authentication_request_extra_params(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("AuthenticationRequestExtraParams", value); self }
        /// Key of `AuthorizationEndpoint`.
        pub const AUTHORIZATION_ENDPOINT: Key<Self, String> = Key::new("AuthorizationEndpoint");
        /// `AuthorizationEndpoint`: mandatory.
        pub fn authorization_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AuthorizationEndpoint", value); self }
        /// Key of `ClientId`.
        pub const CLIENT_ID: Key<Self, String> = Key::new("ClientId");
        /// `ClientId`: mandatory.
        pub fn client_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientId", value); self }
        /// Key of `ClientSecret`.
        pub const CLIENT_SECRET: Key<Self, String> = Key::new("ClientSecret");
        /// `ClientSecret`. Write-only.
        pub fn client_secret(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientSecret", value); self }
        /// Key of `Issuer`.
        pub const ISSUER: Key<Self, String> = Key::new("Issuer");
        /// `Issuer`: mandatory.
        pub fn issuer(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Issuer", value); self }
        /// Key of `OnUnauthenticatedRequest`.
        pub const ON_UNAUTHENTICATED_REQUEST: Key<Self, AuthenticateOidcConfigOnUnauthenticatedRequest> = Key::new("OnUnauthenticatedRequest");
        /// `OnUnauthenticatedRequest`.
        pub fn on_unauthenticated_request(mut self, value: impl IntoVal<AuthenticateOidcConfigOnUnauthenticatedRequest>) -> Self { self.0.put("OnUnauthenticatedRequest", value); self }
        /// Key of `Scope`.
        pub const SCOPE: Key<Self, String> = Key::new("Scope");
        /// `Scope`.
        pub fn scope(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Scope", value); self }
        /// Key of `SessionCookieName`.
        pub const SESSION_COOKIE_NAME: Key<Self, String> = Key::new("SessionCookieName");
        /// `SessionCookieName`.
        pub fn session_cookie_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SessionCookieName", value); self }
        /// Key of `SessionTimeout`.
        pub const SESSION_TIMEOUT: Key<Self, i64> = Key::new("SessionTimeout");
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SessionTimeout", value); self }
        /// Key of `TokenEndpoint`.
        pub const TOKEN_ENDPOINT: Key<Self, String> = Key::new("TokenEndpoint");
        /// `TokenEndpoint`: mandatory.
        pub fn token_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TokenEndpoint", value); self }
        /// Key of `UseExistingClientSecret`.
        pub const USE_EXISTING_CLIENT_SECRET: Key<Self, bool> = Key::new("UseExistingClientSecret");
        /// `UseExistingClientSecret`.
        pub fn use_existing_client_secret(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("UseExistingClientSecret", value); self }
        /// Key of `UserInfoEndpoint`.
        pub const USER_INFO_ENDPOINT: Key<Self, String> = Key::new("UserInfoEndpoint");
        /// `UserInfoEndpoint`: mandatory.
        pub fn user_info_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserInfoEndpoint", value); self }
    }

    /// Words of `OnUnauthenticatedRequest`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthenticateOidcConfigOnUnauthenticatedRequest {
        /// `allow`
        Allow,
        /// `authenticate`
        Authenticate,
        /// `deny`
        Deny,
    }
    ias_core::words!(AuthenticateOidcConfigOnUnauthenticatedRequest { Allow = "allow", Authenticate = "authenticate", Deny = "deny" });

    /// `FixedResponseConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FixedResponseConfig(Object);
    ias_core::shape!(FixedResponseConfig);
    impl FixedResponseConfig {
        /// Takes what is mandatory.
        pub fn new(status_code: impl IntoVal<String>) -> Self { Self(Object::new()).status_code(status_code) }
        /// Key of `ContentType`.
        pub const CONTENT_TYPE: Key<Self, String> = Key::new("ContentType");
        /// `ContentType`: at most 32 characters.
        pub fn content_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ContentType", value); self }
        /// Key of `MessageBody`.
        pub const MESSAGE_BODY: Key<Self, String> = Key::new("MessageBody");
        /// `MessageBody`: at most 1024 characters.
        pub fn message_body(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MessageBody", value); self }
        /// Key of `StatusCode`.
        pub const STATUS_CODE: Key<Self, String> = Key::new("StatusCode");
        /// `StatusCode`: mandatory, matches `^(2|4|5)\d\d$`.
        pub fn status_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StatusCode", value); self }
    }

    /// `ForwardConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForwardConfig(Object);
    ias_core::shape!(ForwardConfig);
    impl ForwardConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `TargetGroupStickinessConfig`.
        pub const TARGET_GROUP_STICKINESS_CONFIG: Key<Self, TargetGroupStickinessConfig> = Key::new("TargetGroupStickinessConfig");
        /// `TargetGroupStickinessConfig`.
        pub fn target_group_stickiness_config(mut self, value: impl IntoVal<TargetGroupStickinessConfig>) -> Self { self.0.put("TargetGroupStickinessConfig", value); self }
        /// Key of `TargetGroups`.
        pub const TARGET_GROUPS: Key<Self, List<TargetGroupTuple>> = Key::new("TargetGroups");
        /// `TargetGroups`: no item twice.
        pub fn target_groups(mut self, value: impl IntoVal<List<TargetGroupTuple>>) -> Self { self.0.put("TargetGroups", value); self }
    }
    impl Default for ForwardConfig { fn default() -> Self { Self::new() } }

    /// `HostHeaderConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HostHeaderConfig(Object);
    ias_core::shape!(HostHeaderConfig);
    impl HostHeaderConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `RegexValues`.
        pub const REGEX_VALUES: Key<Self, List<String>> = Key::new("RegexValues");
        /// `RegexValues`: no item twice.
        pub fn regex_values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RegexValues", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for HostHeaderConfig { fn default() -> Self { Self::new() } }

    /// `HttpHeaderConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HttpHeaderConfig(Object);
    ias_core::shape!(HttpHeaderConfig);
    impl HttpHeaderConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `HttpHeaderName`.
        pub const HTTP_HEADER_NAME: Key<Self, String> = Key::new("HttpHeaderName");
        /// `HttpHeaderName`.
        pub fn http_header_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HttpHeaderName", value); self }
        /// Key of `RegexValues`.
        pub const REGEX_VALUES: Key<Self, List<String>> = Key::new("RegexValues");
        /// `RegexValues`: no item twice.
        pub fn regex_values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RegexValues", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for HttpHeaderConfig { fn default() -> Self { Self::new() } }

    /// `HttpRequestMethodConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HttpRequestMethodConfig(Object);
    ias_core::shape!(HttpRequestMethodConfig);
    impl HttpRequestMethodConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for HttpRequestMethodConfig { fn default() -> Self { Self::new() } }

    /// `JwtValidationActionAdditionalClaim`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JwtValidationActionAdditionalClaim(Object);
    ias_core::shape!(JwtValidationActionAdditionalClaim);
    /// What [`JwtValidationActionAdditionalClaim`] cannot do without.
    pub struct JwtValidationActionAdditionalClaimRequired<A, B, C> {
        /// `Format`.
        pub format: A,
        /// `Name`.
        pub name: B,
        /// `Values`: no item twice.
        pub values: C,
    }
    impl JwtValidationActionAdditionalClaim {
        /// Takes what is mandatory, by name: [`JwtValidationActionAdditionalClaimRequired`].
        pub fn new<A: IntoVal<JwtValidationActionAdditionalClaimFormat>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: JwtValidationActionAdditionalClaimRequired<A, B, C>) -> Self { Self(Object::new()).format(required.format).name(required.name).values(required.values) }
        /// Key of `Format`.
        pub const FORMAT: Key<Self, JwtValidationActionAdditionalClaimFormat> = Key::new("Format");
        /// `Format`: mandatory.
        pub fn format(mut self, value: impl IntoVal<JwtValidationActionAdditionalClaimFormat>) -> Self { self.0.put("Format", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }

    /// Words of `Format`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum JwtValidationActionAdditionalClaimFormat {
        /// `single-string`
        SingleString,
        /// `space-separated-values`
        SpaceSeparatedValues,
        /// `string-array`
        StringArray,
    }
    ias_core::words!(JwtValidationActionAdditionalClaimFormat { SingleString = "single-string", SpaceSeparatedValues = "space-separated-values", StringArray = "string-array" });

    /// `JwtValidationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JwtValidationConfig(Object);
    ias_core::shape!(JwtValidationConfig);
    impl JwtValidationConfig {
        /// Takes what is mandatory.
        pub fn new(jwks_endpoint: impl IntoVal<String>, issuer: impl IntoVal<String>) -> Self { Self(Object::new()).jwks_endpoint(jwks_endpoint).issuer(issuer) }
        /// Key of `AdditionalClaims`.
        pub const ADDITIONAL_CLAIMS: Key<Self, List<JwtValidationActionAdditionalClaim>> = Key::new("AdditionalClaims");
        /// `AdditionalClaims`: no item twice.
        pub fn additional_claims(mut self, value: impl IntoVal<List<JwtValidationActionAdditionalClaim>>) -> Self { self.0.put("AdditionalClaims", value); self }
        /// Key of `Issuer`.
        pub const ISSUER: Key<Self, String> = Key::new("Issuer");
        /// `Issuer`: mandatory.
        pub fn issuer(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Issuer", value); self }
        /// Key of `JwksEndpoint`.
        pub const JWKS_ENDPOINT: Key<Self, String> = Key::new("JwksEndpoint");
        /// `JwksEndpoint`: mandatory.
        pub fn jwks_endpoint(mut self, value: impl IntoVal<String>) -> Self { self.0.put("JwksEndpoint", value); self }
    }

    /// `PathPatternConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PathPatternConfig(Object);
    ias_core::shape!(PathPatternConfig);
    impl PathPatternConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `RegexValues`.
        pub const REGEX_VALUES: Key<Self, List<String>> = Key::new("RegexValues");
        /// `RegexValues`: no item twice.
        pub fn regex_values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RegexValues", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: at most 5 items, no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for PathPatternConfig { fn default() -> Self { Self::new() } }

    /// `QueryStringConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryStringConfig(Object);
    ias_core::shape!(QueryStringConfig);
    impl QueryStringConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<QueryStringKeyValue>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<QueryStringKeyValue>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for QueryStringConfig { fn default() -> Self { Self::new() } }

    /// `QueryStringKeyValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryStringKeyValue(Object);
    ias_core::shape!(QueryStringKeyValue);
    impl QueryStringKeyValue {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for QueryStringKeyValue { fn default() -> Self { Self::new() } }

    /// `RedirectConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RedirectConfig(Object);
    ias_core::shape!(RedirectConfig);
    impl RedirectConfig {
        /// Takes what is mandatory.
        pub fn new(status_code: impl IntoVal<RedirectConfigStatusCode>) -> Self { Self(Object::new()).status_code(status_code) }
        /// Key of `Host`.
        pub const HOST: Key<Self, String> = Key::new("Host");
        /// `Host`: 1 to 128 characters.
        pub fn host(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Host", value); self }
        /// Key of `Path`.
        pub const PATH: Key<Self, String> = Key::new("Path");
        /// `Path`: 1 to 128 characters.
        pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, String> = Key::new("Port");
        /// `Port`.
        pub fn port(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Port", value); self }
        /// Key of `Protocol`.
        pub const PROTOCOL: Key<Self, String> = Key::new("Protocol");
        /// `Protocol`: matches `^(HTTPS?|#\{protocol\})$`.
        pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Protocol", value); self }
        /// Key of `Query`.
        pub const QUERY: Key<Self, String> = Key::new("Query");
        /// `Query`: at most 128 characters.
        pub fn query(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Query", value); self }
        /// Key of `StatusCode`.
        pub const STATUS_CODE: Key<Self, RedirectConfigStatusCode> = Key::new("StatusCode");
        /// `StatusCode`: mandatory.
        pub fn status_code(mut self, value: impl IntoVal<RedirectConfigStatusCode>) -> Self { self.0.put("StatusCode", value); self }
    }

    /// Words of `StatusCode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RedirectConfigStatusCode {
        /// `HTTP_301`
        Http301,
        /// `HTTP_302`
        Http302,
    }
    ias_core::words!(RedirectConfigStatusCode { Http301 = "HTTP_301", Http302 = "HTTP_302" });

    /// `RewriteConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RewriteConfig(Object);
    ias_core::shape!(RewriteConfig);
    impl RewriteConfig {
        /// Takes what is mandatory.
        pub fn new(regex: impl IntoVal<String>, replace: impl IntoVal<String>) -> Self { Self(Object::new()).regex(regex).replace(replace) }
        /// Key of `Regex`.
        pub const REGEX: Key<Self, String> = Key::new("Regex");
        /// `Regex`: mandatory.
        pub fn regex(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Regex", value); self }
        /// Key of `Replace`.
        pub const REPLACE: Key<Self, String> = Key::new("Replace");
        /// `Replace`: mandatory.
        pub fn replace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Replace", value); self }
    }

    /// `RewriteConfigObject`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RewriteConfigObject(Object);
    ias_core::shape!(RewriteConfigObject);
    impl RewriteConfigObject {
        /// Takes what is mandatory.
        pub fn new(rewrites: impl IntoVal<List<RewriteConfig>>) -> Self { Self(Object::new()).rewrites(rewrites) }
        /// Key of `Rewrites`.
        pub const REWRITES: Key<Self, List<RewriteConfig>> = Key::new("Rewrites");
        /// `Rewrites`: mandatory, no item twice.
        pub fn rewrites(mut self, value: impl IntoVal<List<RewriteConfig>>) -> Self { self.0.put("Rewrites", value); self }
    }

    /// `RuleCondition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleCondition(Object);
    ias_core::shape!(RuleCondition);
    impl RuleCondition {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Field`.
        pub const FIELD: Key<Self, String> = Key::new("Field");
        /// `Field`: at most 64 characters.
        pub fn field(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Field", value); self }
        /// Key of `HostHeaderConfig`.
        pub const HOST_HEADER_CONFIG: Key<Self, HostHeaderConfig> = Key::new("HostHeaderConfig");
        /// `HostHeaderConfig`.
        pub fn host_header_config(mut self, value: impl IntoVal<HostHeaderConfig>) -> Self { self.0.put("HostHeaderConfig", value); self }
        /// Key of `HttpHeaderConfig`.
        pub const HTTP_HEADER_CONFIG: Key<Self, HttpHeaderConfig> = Key::new("HttpHeaderConfig");
        /// `HttpHeaderConfig`.
        pub fn http_header_config(mut self, value: impl IntoVal<HttpHeaderConfig>) -> Self { self.0.put("HttpHeaderConfig", value); self }
        /// Key of `HttpRequestMethodConfig`.
        pub const HTTP_REQUEST_METHOD_CONFIG: Key<Self, HttpRequestMethodConfig> = Key::new("HttpRequestMethodConfig");
        /// `HttpRequestMethodConfig`.
        pub fn http_request_method_config(mut self, value: impl IntoVal<HttpRequestMethodConfig>) -> Self { self.0.put("HttpRequestMethodConfig", value); self }
        /// Key of `PathPatternConfig`.
        pub const PATH_PATTERN_CONFIG: Key<Self, PathPatternConfig> = Key::new("PathPatternConfig");
        /// `PathPatternConfig`.
        pub fn path_pattern_config(mut self, value: impl IntoVal<PathPatternConfig>) -> Self { self.0.put("PathPatternConfig", value); self }
        /// Key of `QueryStringConfig`.
        pub const QUERY_STRING_CONFIG: Key<Self, QueryStringConfig> = Key::new("QueryStringConfig");
        /// `QueryStringConfig`.
        pub fn query_string_config(mut self, value: impl IntoVal<QueryStringConfig>) -> Self { self.0.put("QueryStringConfig", value); self }
        /// Key of `RegexValues`.
        pub const REGEX_VALUES: Key<Self, List<String>> = Key::new("RegexValues");
        /// `RegexValues`: no item twice.
        pub fn regex_values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RegexValues", value); self }
        /// Key of `SourceIpConfig`.
        pub const SOURCE_IP_CONFIG: Key<Self, SourceIpConfig> = Key::new("SourceIpConfig");
        /// `SourceIpConfig`.
        pub fn source_ip_config(mut self, value: impl IntoVal<SourceIpConfig>) -> Self { self.0.put("SourceIpConfig", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for RuleCondition { fn default() -> Self { Self::new() } }

    /// `SourceIpConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SourceIpConfig(Object);
    ias_core::shape!(SourceIpConfig);
    impl SourceIpConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `IpAddressType`.
        pub const IP_ADDRESS_TYPE: Key<Self, SourceIpConfigIpAddressType> = Key::new("IpAddressType");
        /// `IpAddressType`.
        pub fn ip_address_type(mut self, value: impl IntoVal<SourceIpConfigIpAddressType>) -> Self { self.0.put("IpAddressType", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: no item twice.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for SourceIpConfig { fn default() -> Self { Self::new() } }

    /// Words of `IpAddressType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SourceIpConfigIpAddressType {
        /// `ipv4`
        Ipv4,
        /// `ipv6`
        Ipv6,
    }
    ias_core::words!(SourceIpConfigIpAddressType { Ipv4 = "ipv4", Ipv6 = "ipv6" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetGroupStickinessConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetGroupStickinessConfig(Object);
    ias_core::shape!(TargetGroupStickinessConfig);
    impl TargetGroupStickinessConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DurationSeconds`.
        pub const DURATION_SECONDS: Key<Self, i64> = Key::new("DurationSeconds");
        /// `DurationSeconds`.
        pub fn duration_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DurationSeconds", value); self }
        /// Key of `Enabled`.
        pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
        /// `Enabled`.
        pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    }
    impl Default for TargetGroupStickinessConfig { fn default() -> Self { Self::new() } }

    /// `TargetGroupTuple`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetGroupTuple(Object);
    ias_core::shape!(TargetGroupTuple);
    impl TargetGroupTuple {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `TargetGroupArn`.
        pub const TARGET_GROUP_ARN: Key<Self, Is<kinds::TargetGroupArn>> = Key::new("TargetGroupArn");
        /// `TargetGroupArn`.
        pub fn target_group_arn(mut self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { self.0.put("TargetGroupArn", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }
    impl Default for TargetGroupTuple { fn default() -> Self { Self::new() } }

    /// `Transform`.
    /// 
    /// Takes exactly one of `HostHeaderRewriteConfig`; `UrlRewriteConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Transform(Object);
    ias_core::shape!(Transform);
    impl Transform {
        /// Takes what is mandatory.
        pub fn new(type_: impl IntoVal<TransformType>) -> Self { Self(Object::new()).type_(type_) }
        /// Key of `HostHeaderRewriteConfig`.
        pub const HOST_HEADER_REWRITE_CONFIG: Key<Self, RewriteConfigObject> = Key::new("HostHeaderRewriteConfig");
        /// `HostHeaderRewriteConfig`.
        pub fn host_header_rewrite_config(mut self, value: impl IntoVal<RewriteConfigObject>) -> Self { self.0.put("HostHeaderRewriteConfig", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, TransformType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<TransformType>) -> Self { self.0.put("Type", value); self }
        /// Key of `UrlRewriteConfig`.
        pub const URL_REWRITE_CONFIG: Key<Self, RewriteConfigObject> = Key::new("UrlRewriteConfig");
        /// `UrlRewriteConfig`.
        pub fn url_rewrite_config(mut self, value: impl IntoVal<RewriteConfigObject>) -> Self { self.0.put("UrlRewriteConfig", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TransformType {
        /// `host-header-rewrite`
        HostHeaderRewrite,
        /// `url-rewrite`
        UrlRewrite,
    }
    ias_core::words!(TransformType { HostHeaderRewrite = "host-header-rewrite", UrlRewrite = "url-rewrite" });
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html).
    pub CfnLoadBalancer, CfnLoadBalancerProps, "AWS::ElasticLoadBalancingV2::LoadBalancer", tags = Some(Tagging::List("Tags"))
);
impl CfnLoadBalancer {
    /// What `Ref` returns: `LoadBalancerArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::LoadBalancerArn>> { cfn::reference(&self.0) }
    /// The attribute `CanonicalHostedZoneID`.
    #[inline] pub fn attr_canonical_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "CanonicalHostedZoneID") }
    /// The attribute `DNSName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DNSName") }
    /// The attribute `LoadBalancerArn`.
    #[inline] pub fn attr_load_balancer_arn(&self) -> Val<Is<kinds::LoadBalancerArn>> { cfn::attribute(&self.0, "LoadBalancerArn") }
    /// The attribute `LoadBalancerFullName`.
    #[inline] pub fn attr_load_balancer_full_name(&self) -> Val<String> { cfn::attribute(&self.0, "LoadBalancerFullName") }
    /// The attribute `LoadBalancerName`.
    #[inline] pub fn attr_load_balancer_name(&self) -> Val<String> { cfn::attribute(&self.0, "LoadBalancerName") }
    /// The attribute `SecurityGroups`.
    #[inline] pub fn attr_security_groups(&self) -> Val<List<Is<kinds::SecurityGroupId>>> { cfn::attribute(&self.0, "SecurityGroups") }
}

/// Properties of [`CfnLoadBalancer`].
/// 
/// Takes exactly one of `Subnets`; `SubnetMappings`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLoadBalancerProps(Object);
ias_core::shape!(CfnLoadBalancerProps);
impl CfnLoadBalancerProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `EnableCapacityReservationProvisionStabilize`.
    pub const ENABLE_CAPACITY_RESERVATION_PROVISION_STABILIZE: Key<Self, bool> = Key::new("EnableCapacityReservationProvisionStabilize");
    /// `EnableCapacityReservationProvisionStabilize`: default `false`. Write-only.
    pub fn enable_capacity_reservation_provision_stabilize(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableCapacityReservationProvisionStabilize", value); self }
    /// Key of `EnablePrefixForIpv6SourceNat`.
    pub const ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT: Key<Self, cfn_load_balancer::EnablePrefixForIpv6SourceNat> = Key::new("EnablePrefixForIpv6SourceNat");
    /// `EnablePrefixForIpv6SourceNat`.
    pub fn enable_prefix_for_ipv6_source_nat(mut self, value: impl IntoVal<cfn_load_balancer::EnablePrefixForIpv6SourceNat>) -> Self { self.0.put("EnablePrefixForIpv6SourceNat", value); self }
    /// Key of `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    pub const ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC: Key<Self, String> = Key::new("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic");
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", value); self }
    /// Key of `IpAddressType`.
    pub const IP_ADDRESS_TYPE: Key<Self, cfn_load_balancer::IpAddressType> = Key::new("IpAddressType");
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoVal<cfn_load_balancer::IpAddressType>) -> Self { self.0.put("IpAddressType", value); self }
    /// Key of `Ipv4IpamPoolId`.
    pub const IPV4_IPAM_POOL_ID: Key<Self, String> = Key::new("Ipv4IpamPoolId");
    /// `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Ipv4IpamPoolId", value); self }
    /// Key of `LoadBalancerAttributes`.
    pub const LOAD_BALANCER_ATTRIBUTES: Key<Self, List<cfn_load_balancer::LoadBalancerAttribute>> = Key::new("LoadBalancerAttributes");
    /// `LoadBalancerAttributes`: no item twice.
    pub fn load_balancer_attributes(mut self, value: impl IntoVal<List<cfn_load_balancer::LoadBalancerAttribute>>) -> Self { self.0.put("LoadBalancerAttributes", value); self }
    /// Key of `MinimumLoadBalancerCapacity`.
    pub const MINIMUM_LOAD_BALANCER_CAPACITY: Key<Self, cfn_load_balancer::MinimumLoadBalancerCapacity> = Key::new("MinimumLoadBalancerCapacity");
    /// `MinimumLoadBalancerCapacity`.
    pub fn minimum_load_balancer_capacity(mut self, value: impl IntoVal<cfn_load_balancer::MinimumLoadBalancerCapacity>) -> Self { self.0.put("MinimumLoadBalancerCapacity", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Scheme`.
    pub const SCHEME: Key<Self, cfn_load_balancer::Scheme> = Key::new("Scheme");
    /// `Scheme`. Changing it replaces the resource.
    pub fn scheme(mut self, value: impl IntoVal<cfn_load_balancer::Scheme>) -> Self { self.0.put("Scheme", value); self }
    /// Key of `SecurityGroups`.
    pub const SECURITY_GROUPS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroups");
    /// `SecurityGroups`: no item twice.
    pub fn security_groups(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroups", value); self }
    /// Key of `SubnetMappings`.
    pub const SUBNET_MAPPINGS: Key<Self, List<cfn_load_balancer::SubnetMapping>> = Key::new("SubnetMappings");
    /// `SubnetMappings`: no item twice.
    pub fn subnet_mappings(mut self, value: impl IntoVal<List<cfn_load_balancer::SubnetMapping>>) -> Self { self.0.put("SubnetMappings", value); self }
    /// Key of `Subnets`.
    pub const SUBNETS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("Subnets");
    /// `Subnets`: no item twice.
    pub fn subnets(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("Subnets", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_load_balancer::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_load_balancer::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Type`.
    pub const TYPE: Key<Self, cfn_load_balancer::Type> = Key::new("Type");
    /// `Type`. Changing it replaces the resource.
    pub fn type_(mut self, value: impl IntoVal<cfn_load_balancer::Type>) -> Self { self.0.put("Type", value); self }
}
impl Default for CfnLoadBalancerProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnLoadBalancer`].
pub mod cfn_load_balancer {
    use super::super::prelude::*;

    /// Words of `EnablePrefixForIpv6SourceNat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EnablePrefixForIpv6SourceNat {
        /// `off`
        Off,
        /// `on`
        On,
    }
    ias_core::words!(EnablePrefixForIpv6SourceNat { Off = "off", On = "on" });

    /// Words of `IpAddressType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IpAddressType {
        /// `dualstack`
        Dualstack,
        /// `dualstack-without-public-ipv4`
        DualstackWithoutPublicIpv4,
        /// `ipv4`
        Ipv4,
    }
    ias_core::words!(IpAddressType { Dualstack = "dualstack", DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4", Ipv4 = "ipv4" });

    /// `LoadBalancerAttribute`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoadBalancerAttribute(Object);
    ias_core::shape!(LoadBalancerAttribute);
    impl LoadBalancerAttribute {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for LoadBalancerAttribute { fn default() -> Self { Self::new() } }

    /// `MinimumLoadBalancerCapacity`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MinimumLoadBalancerCapacity(Object);
    ias_core::shape!(MinimumLoadBalancerCapacity);
    impl MinimumLoadBalancerCapacity {
        /// Takes what is mandatory.
        pub fn new(capacity_units: impl IntoVal<i64>) -> Self { Self(Object::new()).capacity_units(capacity_units) }
        /// Key of `CapacityUnits`.
        pub const CAPACITY_UNITS: Key<Self, i64> = Key::new("CapacityUnits");
        /// `CapacityUnits`: mandatory.
        pub fn capacity_units(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("CapacityUnits", value); self }
    }

    /// Words of `Scheme`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Scheme {
        /// `internal`
        Internal,
        /// `internet-facing`
        InternetFacing,
    }
    ias_core::words!(Scheme { Internal = "internal", InternetFacing = "internet-facing" });

    /// `SubnetMapping`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubnetMapping(Object);
    ias_core::shape!(SubnetMapping);
    impl SubnetMapping {
        /// Takes what is mandatory.
        pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { Self(Object::new()).subnet_id(subnet_id) }
        /// Key of `AllocationId`.
        pub const ALLOCATION_ID: Key<Self, String> = Key::new("AllocationId");
        /// `AllocationId`.
        pub fn allocation_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AllocationId", value); self }
        /// Key of `IPv6Address`.
        pub const I_PV6_ADDRESS: Key<Self, String> = Key::new("IPv6Address");
        /// `IPv6Address`.
        pub fn i_pv6_address(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IPv6Address", value); self }
        /// Key of `PrivateIPv4Address`.
        pub const PRIVATE_I_PV4_ADDRESS: Key<Self, String> = Key::new("PrivateIPv4Address");
        /// `PrivateIPv4Address`.
        pub fn private_i_pv4_address(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrivateIPv4Address", value); self }
        /// Key of `SourceNatIpv6Prefix`.
        pub const SOURCE_NAT_IPV6_PREFIX: Key<Self, String> = Key::new("SourceNatIpv6Prefix");
        /// `SourceNatIpv6Prefix`.
        pub fn source_nat_ipv6_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceNatIpv6Prefix", value); self }
        /// Key of `SubnetId`.
        pub const SUBNET_ID: Key<Self, Is<kinds::SubnetId>> = Key::new("SubnetId");
        /// `SubnetId`: mandatory.
        pub fn subnet_id(mut self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { self.0.put("SubnetId", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Type {
        /// `application`
        Application,
        /// `gateway`
        Gateway,
        /// `network`
        Network,
    }
    ias_core::words!(Type { Application = "application", Gateway = "gateway", Network = "network" });
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html).
    pub CfnTargetGroup, CfnTargetGroupProps, "AWS::ElasticLoadBalancingV2::TargetGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnTargetGroup {
    /// What `Ref` returns: `TargetGroupArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TargetGroupArn>> { cfn::reference(&self.0) }
    /// The attribute `LoadBalancerArns`.
    #[inline] pub fn attr_load_balancer_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LoadBalancerArns") }
    /// The attribute `TargetGroupArn`.
    #[inline] pub fn attr_target_group_arn(&self) -> Val<Is<kinds::TargetGroupArn>> { cfn::attribute(&self.0, "TargetGroupArn") }
    /// The attribute `TargetGroupFullName`.
    #[inline] pub fn attr_target_group_full_name(&self) -> Val<String> { cfn::attribute(&self.0, "TargetGroupFullName") }
    /// The attribute `TargetGroupName`.
    #[inline] pub fn attr_target_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "TargetGroupName") }
}

/// Properties of [`CfnTargetGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTargetGroupProps(Object);
ias_core::shape!(CfnTargetGroupProps);
impl CfnTargetGroupProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `HealthCheckEnabled`.
    pub const HEALTH_CHECK_ENABLED: Key<Self, bool> = Key::new("HealthCheckEnabled");
    /// `HealthCheckEnabled`.
    pub fn health_check_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("HealthCheckEnabled", value); self }
    /// Key of `HealthCheckIntervalSeconds`.
    pub const HEALTH_CHECK_INTERVAL_SECONDS: Key<Self, i64> = Key::new("HealthCheckIntervalSeconds");
    /// `HealthCheckIntervalSeconds`: 5 to 300.
    pub fn health_check_interval_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value); self }
    /// Key of `HealthCheckPath`.
    pub const HEALTH_CHECK_PATH: Key<Self, String> = Key::new("HealthCheckPath");
    /// `HealthCheckPath`: 1 to 1024 characters.
    pub fn health_check_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckPath", value); self }
    /// Key of `HealthCheckPort`.
    pub const HEALTH_CHECK_PORT: Key<Self, String> = Key::new("HealthCheckPort");
    /// `HealthCheckPort`.
    pub fn health_check_port(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HealthCheckPort", value); self }
    /// Key of `HealthCheckProtocol`.
    pub const HEALTH_CHECK_PROTOCOL: Key<Self, cfn_target_group::HealthCheckProtocol> = Key::new("HealthCheckProtocol");
    /// `HealthCheckProtocol`.
    pub fn health_check_protocol(mut self, value: impl IntoVal<cfn_target_group::HealthCheckProtocol>) -> Self { self.0.put("HealthCheckProtocol", value); self }
    /// Key of `HealthCheckTimeoutSeconds`.
    pub const HEALTH_CHECK_TIMEOUT_SECONDS: Key<Self, i64> = Key::new("HealthCheckTimeoutSeconds");
    /// `HealthCheckTimeoutSeconds`: 2 to 120.
    pub fn health_check_timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthCheckTimeoutSeconds", value); self }
    /// Key of `HealthyThresholdCount`.
    pub const HEALTHY_THRESHOLD_COUNT: Key<Self, i64> = Key::new("HealthyThresholdCount");
    /// `HealthyThresholdCount`: 2 to 10.
    pub fn healthy_threshold_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("HealthyThresholdCount", value); self }
    /// Key of `IpAddressType`.
    pub const IP_ADDRESS_TYPE: Key<Self, cfn_target_group::IpAddressType> = Key::new("IpAddressType");
    /// `IpAddressType`. Changing it replaces the resource.
    pub fn ip_address_type(mut self, value: impl IntoVal<cfn_target_group::IpAddressType>) -> Self { self.0.put("IpAddressType", value); self }
    /// Key of `Matcher`.
    pub const MATCHER: Key<Self, cfn_target_group::Matcher> = Key::new("Matcher");
    /// `Matcher`.
    pub fn matcher(mut self, value: impl IntoVal<cfn_target_group::Matcher>) -> Self { self.0.put("Matcher", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Port`.
    pub const PORT: Key<Self, i64> = Key::new("Port");
    /// `Port`: 1 to 65535. Changing it replaces the resource.
    pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
    /// Key of `Protocol`.
    pub const PROTOCOL: Key<Self, cfn_target_group::Protocol> = Key::new("Protocol");
    /// `Protocol`. Changing it replaces the resource.
    pub fn protocol(mut self, value: impl IntoVal<cfn_target_group::Protocol>) -> Self { self.0.put("Protocol", value); self }
    /// Key of `ProtocolVersion`.
    pub const PROTOCOL_VERSION: Key<Self, String> = Key::new("ProtocolVersion");
    /// `ProtocolVersion`. Changing it replaces the resource.
    pub fn protocol_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ProtocolVersion", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_target_group::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_target_group::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetControlPort`.
    pub const TARGET_CONTROL_PORT: Key<Self, i64> = Key::new("TargetControlPort");
    /// `TargetControlPort`: 1 to 65535.
    pub fn target_control_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TargetControlPort", value); self }
    /// Key of `TargetGroupAttributes`.
    pub const TARGET_GROUP_ATTRIBUTES: Key<Self, List<cfn_target_group::TargetGroupAttribute>> = Key::new("TargetGroupAttributes");
    /// `TargetGroupAttributes`: no item twice.
    pub fn target_group_attributes(mut self, value: impl IntoVal<List<cfn_target_group::TargetGroupAttribute>>) -> Self { self.0.put("TargetGroupAttributes", value); self }
    /// Key of `TargetType`.
    pub const TARGET_TYPE: Key<Self, cfn_target_group::TargetType> = Key::new("TargetType");
    /// `TargetType`. Changing it replaces the resource.
    pub fn target_type(mut self, value: impl IntoVal<cfn_target_group::TargetType>) -> Self { self.0.put("TargetType", value); self }
    /// Key of `Targets`.
    pub const TARGETS: Key<Self, List<cfn_target_group::TargetDescription>> = Key::new("Targets");
    /// `Targets`: no item twice.
    pub fn targets(mut self, value: impl IntoVal<List<cfn_target_group::TargetDescription>>) -> Self { self.0.put("Targets", value); self }
    /// Key of `UnhealthyThresholdCount`.
    pub const UNHEALTHY_THRESHOLD_COUNT: Key<Self, i64> = Key::new("UnhealthyThresholdCount");
    /// `UnhealthyThresholdCount`: 2 to 10.
    pub fn unhealthy_threshold_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value); self }
    /// Key of `VpcId`.
    pub const VPC_ID: Key<Self, Is<kinds::VpcId>> = Key::new("VpcId");
    /// `VpcId`. Changing it replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { self.0.put("VpcId", value); self }
}
impl Default for CfnTargetGroupProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnTargetGroup`].
pub mod cfn_target_group {
    use super::super::prelude::*;

    /// Words of `HealthCheckProtocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HealthCheckProtocol {
        /// `GENEVE`
        Geneve,
        /// `HTTP`
        Http,
        /// `HTTPS`
        Https,
        /// `QUIC`
        Quic,
        /// `TCP`
        Tcp,
        /// `TCP_QUIC`
        TcpQuic,
        /// `TCP_UDP`
        TcpUdp,
        /// `TLS`
        Tls,
        /// `UDP`
        Udp,
    }
    ias_core::words!(HealthCheckProtocol { Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" });

    /// Words of `IpAddressType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IpAddressType {
        /// `ipv4`
        Ipv4,
        /// `ipv6`
        Ipv6,
    }
    ias_core::words!(IpAddressType { Ipv4 = "ipv4", Ipv6 = "ipv6" });

    /// `Matcher`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Matcher(Object);
    ias_core::shape!(Matcher);
    impl Matcher {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `GrpcCode`.
        pub const GRPC_CODE: Key<Self, String> = Key::new("GrpcCode");
        /// `GrpcCode`.
        pub fn grpc_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GrpcCode", value); self }
        /// Key of `HttpCode`.
        pub const HTTP_CODE: Key<Self, String> = Key::new("HttpCode");
        /// `HttpCode`.
        pub fn http_code(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HttpCode", value); self }
    }
    impl Default for Matcher { fn default() -> Self { Self::new() } }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Protocol {
        /// `GENEVE`
        Geneve,
        /// `HTTP`
        Http,
        /// `HTTPS`
        Https,
        /// `QUIC`
        Quic,
        /// `TCP`
        Tcp,
        /// `TCP_QUIC`
        TcpQuic,
        /// `TCP_UDP`
        TcpUdp,
        /// `TLS`
        Tls,
        /// `UDP`
        Udp,
    }
    ias_core::words!(Protocol { Geneve = "GENEVE", Http = "HTTP", Https = "HTTPS", Quic = "QUIC", Tcp = "TCP", TcpQuic = "TCP_QUIC", TcpUdp = "TCP_UDP", Tls = "TLS", Udp = "UDP" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetDescription`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetDescription(Object);
    ias_core::shape!(TargetDescription);
    impl TargetDescription {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>) -> Self { Self(Object::new()).id(id) }
        /// Key of `AvailabilityZone`.
        pub const AVAILABILITY_ZONE: Key<Self, String> = Key::new("AvailabilityZone");
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AvailabilityZone", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`: 1 to 65535.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
        /// Key of `QuicServerId`.
        pub const QUIC_SERVER_ID: Key<Self, String> = Key::new("QuicServerId");
        /// `QuicServerId`: 1 to 256 characters.
        pub fn quic_server_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QuicServerId", value); self }
    }

    /// `TargetGroupAttribute`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetGroupAttribute(Object);
    ias_core::shape!(TargetGroupAttribute);
    impl TargetGroupAttribute {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for TargetGroupAttribute { fn default() -> Self { Self::new() } }

    /// Words of `TargetType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TargetType {
        /// `alb`
        Alb,
        /// `instance`
        Instance,
        /// `ip`
        Ip,
        /// `lambda`
        Lambda,
    }
    ias_core::words!(TargetType { Alb = "alb", Instance = "instance", Ip = "ip", Lambda = "lambda" });
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html).
    pub CfnTrustStore, CfnTrustStoreProps, "AWS::ElasticLoadBalancingV2::TrustStore", tags = Some(Tagging::List("Tags"))
);
impl CfnTrustStore {
    /// What `Ref` returns: `TrustStoreArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::TrustStoreArn>> { cfn::reference(&self.0) }
    /// The attribute `NumberOfCaCertificates`.
    #[inline] pub fn attr_number_of_ca_certificates(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfCaCertificates") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TrustStoreArn`.
    #[inline] pub fn attr_trust_store_arn(&self) -> Val<Is<kinds::TrustStoreArn>> { cfn::attribute(&self.0, "TrustStoreArn") }
}

/// Properties of [`CfnTrustStore`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTrustStoreProps(Object);
ias_core::shape!(CfnTrustStoreProps);
impl CfnTrustStoreProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `CaCertificatesBundleS3Bucket`.
    pub const CA_CERTIFICATES_BUNDLE_S3_BUCKET: Key<Self, String> = Key::new("CaCertificatesBundleS3Bucket");
    /// `CaCertificatesBundleS3Bucket`. Write-only.
    pub fn ca_certificates_bundle_s3_bucket(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CaCertificatesBundleS3Bucket", value); self }
    /// Key of `CaCertificatesBundleS3Key`.
    pub const CA_CERTIFICATES_BUNDLE_S3_KEY: Key<Self, String> = Key::new("CaCertificatesBundleS3Key");
    /// `CaCertificatesBundleS3Key`. Write-only.
    pub fn ca_certificates_bundle_s3_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CaCertificatesBundleS3Key", value); self }
    /// Key of `CaCertificatesBundleS3ObjectVersion`.
    pub const CA_CERTIFICATES_BUNDLE_S3_OBJECT_VERSION: Key<Self, String> = Key::new("CaCertificatesBundleS3ObjectVersion");
    /// `CaCertificatesBundleS3ObjectVersion`. Write-only.
    pub fn ca_certificates_bundle_s3_object_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CaCertificatesBundleS3ObjectVersion", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 32 characters, matches `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_trust_store::Tag>> = Key::new("Tags");
    /// `Tags`: at least 1 item.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_trust_store::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnTrustStoreProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnTrustStore`].
pub mod cfn_trust_store {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ElasticLoadBalancingV2::TrustStoreRevocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html).
    pub CfnTrustStoreRevocation, CfnTrustStoreRevocationProps, "AWS::ElasticLoadBalancingV2::TrustStoreRevocation", tags = None
);
impl CfnTrustStoreRevocation {
    /// What `Ref` returns: a text of RevocationId, TrustStoreArn.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RevocationId`.
    #[inline] pub fn attr_revocation_id(&self) -> Val<i64> { cfn::attribute(&self.0, "RevocationId") }
    /// The attribute `TrustStoreRevocations`.
    #[inline] pub fn attr_trust_store_revocations(&self) -> Val<List<cfn_trust_store_revocation::TrustStoreRevocation>> { cfn::attribute(&self.0, "TrustStoreRevocations") }
}

/// Properties of [`CfnTrustStoreRevocation`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTrustStoreRevocationProps(Object);
ias_core::shape!(CfnTrustStoreRevocationProps);
impl CfnTrustStoreRevocationProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `RevocationContents`.
    pub const REVOCATION_CONTENTS: Key<Self, List<cfn_trust_store_revocation::RevocationContent>> = Key::new("RevocationContents");
    /// `RevocationContents`: no item twice. Changing it replaces the resource. Write-only.
    pub fn revocation_contents(mut self, value: impl IntoVal<List<cfn_trust_store_revocation::RevocationContent>>) -> Self { self.0.put("RevocationContents", value); self }
    /// Key of `TrustStoreArn`.
    pub const TRUST_STORE_ARN: Key<Self, String> = Key::new("TrustStoreArn");
    /// `TrustStoreArn`. Changing it replaces the resource.
    pub fn trust_store_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TrustStoreArn", value); self }
}
impl Default for CfnTrustStoreRevocationProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnTrustStoreRevocation`].
pub mod cfn_trust_store_revocation {
    use super::super::prelude::*;

    /// `RevocationContent`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RevocationContent(Object);
    ias_core::shape!(RevocationContent);
    impl RevocationContent {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `RevocationType`.
        pub const REVOCATION_TYPE: Key<Self, RevocationContentRevocationType> = Key::new("RevocationType");
        /// `RevocationType`.
        pub fn revocation_type(mut self, value: impl IntoVal<RevocationContentRevocationType>) -> Self { self.0.put("RevocationType", value); self }
        /// Key of `S3Bucket`.
        pub const S3_BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("S3Bucket");
        /// `S3Bucket`.
        pub fn s3_bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3Bucket", value); self }
        /// Key of `S3Key`.
        pub const S3_KEY: Key<Self, String> = Key::new("S3Key");
        /// `S3Key`.
        pub fn s3_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3Key", value); self }
        /// Key of `S3ObjectVersion`.
        pub const S3_OBJECT_VERSION: Key<Self, String> = Key::new("S3ObjectVersion");
        /// `S3ObjectVersion`.
        pub fn s3_object_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3ObjectVersion", value); self }
    }
    impl Default for RevocationContent { fn default() -> Self { Self::new() } }

    /// Words of `RevocationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RevocationContentRevocationType {
        /// `CRL`
        Crl,
    }
    ias_core::words!(RevocationContentRevocationType { Crl = "CRL" });

    /// `TrustStoreRevocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TrustStoreRevocation(Object);
    ias_core::shape!(TrustStoreRevocation);
    impl TrustStoreRevocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `NumberOfRevokedEntries`.
        pub const NUMBER_OF_REVOKED_ENTRIES: Key<Self, i64> = Key::new("NumberOfRevokedEntries");
        /// `NumberOfRevokedEntries`.
        pub fn number_of_revoked_entries(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("NumberOfRevokedEntries", value); self }
        /// Key of `RevocationId`.
        pub const REVOCATION_ID: Key<Self, String> = Key::new("RevocationId");
        /// `RevocationId`.
        pub fn revocation_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RevocationId", value); self }
        /// Key of `RevocationType`.
        pub const REVOCATION_TYPE: Key<Self, String> = Key::new("RevocationType");
        /// `RevocationType`.
        pub fn revocation_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RevocationType", value); self }
        /// Key of `TrustStoreArn`.
        pub const TRUST_STORE_ARN: Key<Self, String> = Key::new("TrustStoreArn");
        /// `TrustStoreArn`.
        pub fn trust_store_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TrustStoreArn", value); self }
    }
    impl Default for TrustStoreRevocation { fn default() -> Self { Self::new() } }
}
