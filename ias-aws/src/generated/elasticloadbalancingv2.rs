// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElasticLoadBalancingV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnListener {} pub enum CfnListenerCertificate {} pub enum CfnListenerRule {} pub enum CfnLoadBalancer {} impl ias_core::Optional for CfnLoadBalancer {} pub enum CfnTargetGroup {} impl ias_core::Optional for CfnTargetGroup {} pub enum CfnTrustStore {} impl ias_core::Optional for CfnTrustStore {} pub enum CfnTrustStoreRevocation {} impl ias_core::Optional for CfnTrustStoreRevocation {} }

/// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html).
///
/// What `Ref` returns: `ListenerArn`.
pub type CfnListener = Handle<of::CfnListener>;
impl cfn::ResourceType for of::CfnListener { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::Listener"; type Tags = cfn::TagList; type Props = CfnListenerProps; type Reference = Is<kinds::ListenerArn>; }
impl CfnListener {
    /// The attribute `ListenerArn`.
    #[inline] pub fn attr_listener_arn(&self) -> Val<Is<kinds::ListenerArn>> { cfn::attribute(&self.0, "ListenerArn") }
}

/// Properties of [`CfnListener`].
///
/// Mandatory: `LoadBalancerArn`, `DefaultActions`.
///
/// A change replaces the resource: `LoadBalancerArn`.
pub type CfnListenerProps = Fields<of::CfnListener>;
impl CfnListenerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(load_balancer_arn: impl IntoVal<Is<kinds::LoadBalancerArn>>, default_actions: impl IntoVal<List<cfn_listener::Action>>) -> Self { with(with(empty(), "LoadBalancerArn", load_balancer_arn), "DefaultActions", default_actions) }
    /// `AlpnPolicy`.
    #[track_caller] pub fn alpn_policy(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlpnPolicy", value) }
    /// `Certificates`: no item twice.
    #[track_caller] pub fn certificates(self, value: impl IntoVal<List<cfn_listener::Certificate>>) -> Self { with(self, "Certificates", value) }
    /// `DefaultActions`: mandatory, no item twice.
    #[track_caller] pub fn default_actions(self, value: impl IntoVal<List<cfn_listener::Action>>) -> Self { with(self, "DefaultActions", value) }
    /// `ListenerAttributes`: no item twice.
    #[track_caller] pub fn listener_attributes(self, value: impl IntoVal<List<cfn_listener::ListenerAttribute>>) -> Self { with(self, "ListenerAttributes", value) }
    /// `LoadBalancerArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn load_balancer_arn(self, value: impl IntoVal<Is<kinds::LoadBalancerArn>>) -> Self { with(self, "LoadBalancerArn", value) }
    /// `MutualAuthentication`.
    #[track_caller] pub fn mutual_authentication(self, value: impl IntoVal<cfn_listener::MutualAuthentication>) -> Self { with(self, "MutualAuthentication", value) }
    /// `Port`: 1 to 65535.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_listener::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `SslPolicy`.
    #[track_caller] pub fn ssl_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SslPolicy", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_listener::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnListener`].
pub mod cfn_listener {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} pub enum ActionType {} pub enum AuthenticateCognitoConfig {} pub enum AuthenticateCognitoConfigOnUnauthenticatedRequest {} pub enum AuthenticateOidcConfig {} pub enum AuthenticateOidcConfigOnUnauthenticatedRequest {} pub enum Certificate {} impl ias_core::Optional for Certificate {} pub enum FixedResponseConfig {} pub enum ForwardConfig {} impl ias_core::Optional for ForwardConfig {} pub enum JwtValidationActionAdditionalClaim {} pub enum JwtValidationActionAdditionalClaimFormat {} pub enum JwtValidationConfig {} pub enum ListenerAttribute {} impl ias_core::Optional for ListenerAttribute {} pub enum MutualAuthentication {} impl ias_core::Optional for MutualAuthentication {} pub enum MutualAuthenticationAdvertiseTrustStoreCaNames {} pub enum Protocol {} pub enum RedirectConfig {} pub enum RedirectConfigStatusCode {} pub enum Tag {} pub enum TargetGroupStickinessConfig {} impl ias_core::Optional for TargetGroupStickinessConfig {} pub enum TargetGroupTuple {} impl ias_core::Optional for TargetGroupTuple {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ActionType>) -> Self { with(empty(), "Type", type_) }
        /// `AuthenticateCognitoConfig`.
        #[track_caller] pub fn authenticate_cognito_config(self, value: impl IntoVal<AuthenticateCognitoConfig>) -> Self { with(self, "AuthenticateCognitoConfig", value) }
        /// `AuthenticateOidcConfig`.
        #[track_caller] pub fn authenticate_oidc_config(self, value: impl IntoVal<AuthenticateOidcConfig>) -> Self { with(self, "AuthenticateOidcConfig", value) }
        /// `FixedResponseConfig`.
        #[track_caller] pub fn fixed_response_config(self, value: impl IntoVal<FixedResponseConfig>) -> Self { with(self, "FixedResponseConfig", value) }
        /// `ForwardConfig`.
        #[track_caller] pub fn forward_config(self, value: impl IntoVal<ForwardConfig>) -> Self { with(self, "ForwardConfig", value) }
        /// `JwtValidationConfig`.
        #[track_caller] pub fn jwt_validation_config(self, value: impl IntoVal<JwtValidationConfig>) -> Self { with(self, "JwtValidationConfig", value) }
        /// `Order`: 1 to 50000.
        #[track_caller] pub fn order(self, value: impl IntoVal<i64>) -> Self { with(self, "Order", value) }
        /// `RedirectConfig`.
        #[track_caller] pub fn redirect_config(self, value: impl IntoVal<RedirectConfig>) -> Self { with(self, "RedirectConfig", value) }
        /// `TargetGroupArn`.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { with(self, "TargetGroupArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ActionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ActionType = Word<fn(of::ActionType)>;
    impl ActionType {
        /// `authenticate-cognito`
        pub const AuthenticateCognito: Self = word("authenticate-cognito");
        /// `authenticate-oidc`
        pub const AuthenticateOidc: Self = word("authenticate-oidc");
        /// `fixed-response`
        pub const FixedResponse: Self = word("fixed-response");
        /// `forward`
        pub const Forward: Self = word("forward");
        /// `jwt-validation`
        pub const JwtValidation: Self = word("jwt-validation");
        /// `redirect`
        pub const Redirect: Self = word("redirect");
    }

    /// `AuthenticateCognitoConfig`.
    pub type AuthenticateCognitoConfig = Fields<of::AuthenticateCognitoConfig>;
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
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::UserPoolClientIdOrUserPoolClientUserPoolId>>, B: IntoVal<String>, C: IntoVal<Is<kinds::UserPoolArn>>>(required: AuthenticateCognitoConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "UserPoolClientId", required.user_pool_client_id), "UserPoolDomain", required.user_pool_domain), "UserPoolArn", required.user_pool_arn) }
        /// `AuthenticationRequestExtraParams`.
        #[track_caller] pub fn authentication_request_extra_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AuthenticationRequestExtraParams", value) }
        /// `OnUnauthenticatedRequest`.
        #[track_caller] pub fn on_unauthenticated_request(self, value: impl IntoVal<AuthenticateCognitoConfigOnUnauthenticatedRequest>) -> Self { with(self, "OnUnauthenticatedRequest", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SessionCookieName`.
        #[track_caller] pub fn session_cookie_name(self, value: impl IntoVal<String>) -> Self { with(self, "SessionCookieName", value) }
        /// `SessionTimeout`.
        #[track_caller] pub fn session_timeout(self, value: impl IntoVal<String>) -> Self { with(self, "SessionTimeout", value) }
        /// `UserPoolArn`: mandatory.
        #[track_caller] pub fn user_pool_arn(self, value: impl IntoVal<Is<kinds::UserPoolArn>>) -> Self { with(self, "UserPoolArn", value) }
        /// `UserPoolClientId`: mandatory.
        #[track_caller] pub fn user_pool_client_id(self, value: impl IntoVal<Is<kinds::UserPoolClientIdOrUserPoolClientUserPoolId>>) -> Self { with(self, "UserPoolClientId", value) }
        /// `UserPoolDomain`: mandatory.
        #[track_caller] pub fn user_pool_domain(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolDomain", value) }
    }

    /// Words of `OnUnauthenticatedRequest`.
    pub type AuthenticateCognitoConfigOnUnauthenticatedRequest = Word<fn(of::AuthenticateCognitoConfigOnUnauthenticatedRequest)>;
    impl AuthenticateCognitoConfigOnUnauthenticatedRequest {
        /// `allow`
        pub const Allow: Self = word("allow");
        /// `authenticate`
        pub const Authenticate: Self = word("authenticate");
        /// `deny`
        pub const Deny: Self = word("deny");
    }

    /// `AuthenticateOidcConfig`.
    ///
    /// Needs at least one of `ClientSecret`; `UseExistingClientSecret`.
    pub type AuthenticateOidcConfig = Fields<of::AuthenticateOidcConfig>;
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
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: AuthenticateOidcConfigRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "TokenEndpoint", required.token_endpoint), "Issuer", required.issuer), "UserInfoEndpoint", required.user_info_endpoint), "ClientId", required.client_id), "AuthorizationEndpoint", required.authorization_endpoint) }
        /// `AuthenticationRequestExtraParams`.
        #[track_caller] pub fn authentication_request_extra_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AuthenticationRequestExtraParams", value) }
        /// `AuthorizationEndpoint`: mandatory.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `Issuer`: mandatory.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `OnUnauthenticatedRequest`.
        #[track_caller] pub fn on_unauthenticated_request(self, value: impl IntoVal<AuthenticateOidcConfigOnUnauthenticatedRequest>) -> Self { with(self, "OnUnauthenticatedRequest", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SessionCookieName`.
        #[track_caller] pub fn session_cookie_name(self, value: impl IntoVal<String>) -> Self { with(self, "SessionCookieName", value) }
        /// `SessionTimeout`.
        #[track_caller] pub fn session_timeout(self, value: impl IntoVal<String>) -> Self { with(self, "SessionTimeout", value) }
        /// `TokenEndpoint`: mandatory.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
        /// `UseExistingClientSecret`.
        #[track_caller] pub fn use_existing_client_secret(self, value: impl IntoVal<bool>) -> Self { with(self, "UseExistingClientSecret", value) }
        /// `UserInfoEndpoint`: mandatory.
        #[track_caller] pub fn user_info_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "UserInfoEndpoint", value) }
    }

    /// Words of `OnUnauthenticatedRequest`.
    pub type AuthenticateOidcConfigOnUnauthenticatedRequest = Word<fn(of::AuthenticateOidcConfigOnUnauthenticatedRequest)>;
    impl AuthenticateOidcConfigOnUnauthenticatedRequest {
        /// `allow`
        pub const Allow: Self = word("allow");
        /// `authenticate`
        pub const Authenticate: Self = word("authenticate");
        /// `deny`
        pub const Deny: Self = word("deny");
    }

    /// `Certificate`.
    pub type Certificate = Fields<of::Certificate>;
    impl Certificate {
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
    }

    /// `FixedResponseConfig`.
    pub type FixedResponseConfig = Fields<of::FixedResponseConfig>;
    impl FixedResponseConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_code: impl IntoVal<String>) -> Self { with(empty(), "StatusCode", status_code) }
        /// `ContentType`: at most 32 characters.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `MessageBody`: at most 1024 characters.
        #[track_caller] pub fn message_body(self, value: impl IntoVal<String>) -> Self { with(self, "MessageBody", value) }
        /// `StatusCode`: mandatory, matches `^(2|4|5)\d\d$`.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCode", value) }
    }

    /// `ForwardConfig`.
    pub type ForwardConfig = Fields<of::ForwardConfig>;
    impl ForwardConfig {
        /// `TargetGroupStickinessConfig`.
        #[track_caller] pub fn target_group_stickiness_config(self, value: impl IntoVal<TargetGroupStickinessConfig>) -> Self { with(self, "TargetGroupStickinessConfig", value) }
        /// `TargetGroups`: no item twice.
        #[track_caller] pub fn target_groups(self, value: impl IntoVal<List<TargetGroupTuple>>) -> Self { with(self, "TargetGroups", value) }
    }

    /// `JwtValidationActionAdditionalClaim`.
    pub type JwtValidationActionAdditionalClaim = Fields<of::JwtValidationActionAdditionalClaim>;
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
        #[track_caller] pub fn new<A: IntoVal<JwtValidationActionAdditionalClaimFormat>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: JwtValidationActionAdditionalClaimRequired<A, B, C>) -> Self { with(with(with(empty(), "Format", required.format), "Name", required.name), "Values", required.values) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<JwtValidationActionAdditionalClaimFormat>) -> Self { with(self, "Format", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory, no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Format`.
    pub type JwtValidationActionAdditionalClaimFormat = Word<fn(of::JwtValidationActionAdditionalClaimFormat)>;
    impl JwtValidationActionAdditionalClaimFormat {
        /// `single-string`
        pub const SingleString: Self = word("single-string");
        /// `space-separated-values`
        pub const SpaceSeparatedValues: Self = word("space-separated-values");
        /// `string-array`
        pub const StringArray: Self = word("string-array");
    }

    /// `JwtValidationConfig`.
    pub type JwtValidationConfig = Fields<of::JwtValidationConfig>;
    impl JwtValidationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(jwks_endpoint: impl IntoVal<String>, issuer: impl IntoVal<String>) -> Self { with(with(empty(), "JwksEndpoint", jwks_endpoint), "Issuer", issuer) }
        /// `AdditionalClaims`: no item twice.
        #[track_caller] pub fn additional_claims(self, value: impl IntoVal<List<JwtValidationActionAdditionalClaim>>) -> Self { with(self, "AdditionalClaims", value) }
        /// `Issuer`: mandatory.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `JwksEndpoint`: mandatory.
        #[track_caller] pub fn jwks_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "JwksEndpoint", value) }
    }

    /// `ListenerAttribute`.
    pub type ListenerAttribute = Fields<of::ListenerAttribute>;
    impl ListenerAttribute {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MutualAuthentication`.
    pub type MutualAuthentication = Fields<of::MutualAuthentication>;
    impl MutualAuthentication {
        /// `AdvertiseTrustStoreCaNames`.
        #[track_caller] pub fn advertise_trust_store_ca_names(self, value: impl IntoVal<MutualAuthenticationAdvertiseTrustStoreCaNames>) -> Self { with(self, "AdvertiseTrustStoreCaNames", value) }
        /// `IgnoreClientCertificateExpiry`.
        #[track_caller] pub fn ignore_client_certificate_expiry(self, value: impl IntoVal<bool>) -> Self { with(self, "IgnoreClientCertificateExpiry", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
        /// `TrustStoreArn`.
        #[track_caller] pub fn trust_store_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrustStoreArn", value) }
    }

    /// Words of `AdvertiseTrustStoreCaNames`.
    pub type MutualAuthenticationAdvertiseTrustStoreCaNames = Word<fn(of::MutualAuthenticationAdvertiseTrustStoreCaNames)>;
    impl MutualAuthenticationAdvertiseTrustStoreCaNames {
        /// `off`
        pub const Off: Self = word("off");
        /// `on`
        pub const On: Self = word("on");
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `GENEVE`
        pub const Geneve: Self = word("GENEVE");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `QUIC`
        pub const Quic: Self = word("QUIC");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `TCP_QUIC`
        pub const TcpQuic: Self = word("TCP_QUIC");
        /// `TCP_UDP`
        pub const TcpUdp: Self = word("TCP_UDP");
        /// `TLS`
        pub const Tls: Self = word("TLS");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }

    /// `RedirectConfig`.
    pub type RedirectConfig = Fields<of::RedirectConfig>;
    impl RedirectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_code: impl IntoVal<RedirectConfigStatusCode>) -> Self { with(empty(), "StatusCode", status_code) }
        /// `Host`: 1 to 128 characters.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `Path`: 1 to 128 characters.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
        /// `Protocol`: matches `^(HTTPS?|#\{protocol\})$`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `Query`: at most 128 characters.
        #[track_caller] pub fn query(self, value: impl IntoVal<String>) -> Self { with(self, "Query", value) }
        /// `StatusCode`: mandatory.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<RedirectConfigStatusCode>) -> Self { with(self, "StatusCode", value) }
    }

    /// Words of `StatusCode`.
    pub type RedirectConfigStatusCode = Word<fn(of::RedirectConfigStatusCode)>;
    impl RedirectConfigStatusCode {
        /// `HTTP_301`
        pub const Http301: Self = word("HTTP_301");
        /// `HTTP_302`
        pub const Http302: Self = word("HTTP_302");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetGroupStickinessConfig`.
    pub type TargetGroupStickinessConfig = Fields<of::TargetGroupStickinessConfig>;
    impl TargetGroupStickinessConfig {
        /// `DurationSeconds`.
        #[track_caller] pub fn duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationSeconds", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `TargetGroupTuple`.
    pub type TargetGroupTuple = Fields<of::TargetGroupTuple>;
    impl TargetGroupTuple {
        /// `TargetGroupArn`.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { with(self, "TargetGroupArn", value) }
        /// `Weight`.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::ElasticLoadBalancingV2::ListenerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html).
///
/// What `Ref` returns: `Id`.
pub type CfnListenerCertificate = Handle<of::CfnListenerCertificate>;
impl cfn::ResourceType for of::CfnListenerCertificate { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate"; type Tags = cfn::NoTags; type Props = CfnListenerCertificateProps; type Reference = String; }
impl CfnListenerCertificate {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnListenerCertificate`].
///
/// Mandatory: `ListenerArn`, `Certificates`.
///
/// A change replaces the resource: `ListenerArn`.
pub type CfnListenerCertificateProps = Fields<of::CfnListenerCertificate>;
impl CfnListenerCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(listener_arn: impl IntoVal<String>, certificates: impl IntoVal<List<cfn_listener_certificate::Certificate>>) -> Self { with(with(empty(), "ListenerArn", listener_arn), "Certificates", certificates) }
    /// `Certificates`: mandatory, no item twice.
    #[track_caller] pub fn certificates(self, value: impl IntoVal<List<cfn_listener_certificate::Certificate>>) -> Self { with(self, "Certificates", value) }
    /// `ListenerArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn listener_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ListenerArn", value) }
}

/// Types of [`CfnListenerCertificate`].
pub mod cfn_listener_certificate {
    pub use super::cfn_listener::{Certificate};
}

/// [`AWS::ElasticLoadBalancingV2::ListenerRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnListenerRule = Handle<of::CfnListenerRule>;
impl cfn::ResourceType for of::CfnListenerRule { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule"; type Tags = cfn::TagList; type Props = CfnListenerRuleProps; type Reference = Is<kinds::ListenerRuleArn>; }
impl CfnListenerRule {
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::ListenerRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnListenerRule`].
///
/// Mandatory: `Actions`, `Priority`, `Conditions`.
///
/// A change replaces the resource: `ListenerArn`.
pub type CfnListenerRuleProps = Fields<of::CfnListenerRule>;
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
    #[track_caller] pub fn new<A: IntoVal<List<cfn_listener_rule::Action>>, B: IntoVal<i64>, C: IntoVal<List<cfn_listener_rule::RuleCondition>>>(required: CfnListenerRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Actions", required.actions), "Priority", required.priority), "Conditions", required.conditions) }
    /// `Actions`: mandatory, no item twice.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_listener_rule::Action>>) -> Self { with(self, "Actions", value) }
    /// `Conditions`: mandatory, no item twice.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<List<cfn_listener_rule::RuleCondition>>) -> Self { with(self, "Conditions", value) }
    /// `ListenerArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn listener_arn(self, value: impl IntoVal<Is<kinds::ListenerArn>>) -> Self { with(self, "ListenerArn", value) }
    /// `Priority`: mandatory, 1 to 50000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_listener_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Transforms`: no item twice.
    #[track_caller] pub fn transforms(self, value: impl IntoVal<List<cfn_listener_rule::Transform>>) -> Self { with(self, "Transforms", value) }
}

/// Types of [`CfnListenerRule`].
pub mod cfn_listener_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_listener::{ActionType, AuthenticateCognitoConfigOnUnauthenticatedRequest, AuthenticateOidcConfigOnUnauthenticatedRequest, FixedResponseConfig, ForwardConfig, JwtValidationActionAdditionalClaim, JwtValidationActionAdditionalClaimRequired, JwtValidationActionAdditionalClaimFormat, JwtValidationConfig, RedirectConfig, RedirectConfigStatusCode, Tag, TargetGroupStickinessConfig, TargetGroupTuple};
    mod of { pub enum Action {} pub enum AuthenticateCognitoConfig {} pub enum AuthenticateOidcConfig {} pub enum HostHeaderConfig {} impl ias_core::Optional for HostHeaderConfig {} pub enum HttpHeaderConfig {} impl ias_core::Optional for HttpHeaderConfig {} pub enum HttpRequestMethodConfig {} impl ias_core::Optional for HttpRequestMethodConfig {} pub enum PathPatternConfig {} impl ias_core::Optional for PathPatternConfig {} pub enum QueryStringConfig {} impl ias_core::Optional for QueryStringConfig {} pub enum QueryStringKeyValue {} impl ias_core::Optional for QueryStringKeyValue {} pub enum RewriteConfig {} pub enum RewriteConfigObject {} pub enum RuleCondition {} impl ias_core::Optional for RuleCondition {} pub enum SourceIpConfig {} impl ias_core::Optional for SourceIpConfig {} pub enum SourceIpConfigIpAddressType {} pub enum Transform {} pub enum TransformType {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ActionType>) -> Self { with(empty(), "Type", type_) }
        /// `AuthenticateCognitoConfig`.
        #[track_caller] pub fn authenticate_cognito_config(self, value: impl IntoVal<AuthenticateCognitoConfig>) -> Self { with(self, "AuthenticateCognitoConfig", value) }
        /// `AuthenticateOidcConfig`.
        #[track_caller] pub fn authenticate_oidc_config(self, value: impl IntoVal<AuthenticateOidcConfig>) -> Self { with(self, "AuthenticateOidcConfig", value) }
        /// `FixedResponseConfig`.
        #[track_caller] pub fn fixed_response_config(self, value: impl IntoVal<FixedResponseConfig>) -> Self { with(self, "FixedResponseConfig", value) }
        /// `ForwardConfig`.
        #[track_caller] pub fn forward_config(self, value: impl IntoVal<ForwardConfig>) -> Self { with(self, "ForwardConfig", value) }
        /// `JwtValidationConfig`.
        #[track_caller] pub fn jwt_validation_config(self, value: impl IntoVal<JwtValidationConfig>) -> Self { with(self, "JwtValidationConfig", value) }
        /// `Order`: 1 to 50000.
        #[track_caller] pub fn order(self, value: impl IntoVal<i64>) -> Self { with(self, "Order", value) }
        /// `RedirectConfig`.
        #[track_caller] pub fn redirect_config(self, value: impl IntoVal<RedirectConfig>) -> Self { with(self, "RedirectConfig", value) }
        /// `TargetGroupArn`.
        #[track_caller] pub fn target_group_arn(self, value: impl IntoVal<Is<kinds::TargetGroupArn>>) -> Self { with(self, "TargetGroupArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ActionType>) -> Self { with(self, "Type", value) }
    }

    /// `AuthenticateCognitoConfig`.
    pub type AuthenticateCognitoConfig = Fields<of::AuthenticateCognitoConfig>;
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
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::UserPoolClientId>>, B: IntoVal<String>, C: IntoVal<Is<kinds::UserPoolArn>>>(required: AuthenticateCognitoConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "UserPoolClientId", required.user_pool_client_id), "UserPoolDomain", required.user_pool_domain), "UserPoolArn", required.user_pool_arn) }
        /// `AuthenticationRequestExtraParams`.
        #[track_caller] pub fn authentication_request_extra_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AuthenticationRequestExtraParams", value) }
        /// `OnUnauthenticatedRequest`.
        #[track_caller] pub fn on_unauthenticated_request(self, value: impl IntoVal<AuthenticateCognitoConfigOnUnauthenticatedRequest>) -> Self { with(self, "OnUnauthenticatedRequest", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SessionCookieName`.
        #[track_caller] pub fn session_cookie_name(self, value: impl IntoVal<String>) -> Self { with(self, "SessionCookieName", value) }
        /// `SessionTimeout`.
        #[track_caller] pub fn session_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeout", value) }
        /// `UserPoolArn`: mandatory.
        #[track_caller] pub fn user_pool_arn(self, value: impl IntoVal<Is<kinds::UserPoolArn>>) -> Self { with(self, "UserPoolArn", value) }
        /// `UserPoolClientId`: mandatory.
        #[track_caller] pub fn user_pool_client_id(self, value: impl IntoVal<Is<kinds::UserPoolClientId>>) -> Self { with(self, "UserPoolClientId", value) }
        /// `UserPoolDomain`: mandatory.
        #[track_caller] pub fn user_pool_domain(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolDomain", value) }
    }

    /// `AuthenticateOidcConfig`.
    ///
    /// Needs at least one of `ClientSecret`; `UseExistingClientSecret`.
    pub type AuthenticateOidcConfig = Fields<of::AuthenticateOidcConfig>;
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
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: AuthenticateOidcConfigRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "TokenEndpoint", required.token_endpoint), "Issuer", required.issuer), "UserInfoEndpoint", required.user_info_endpoint), "ClientId", required.client_id), "AuthorizationEndpoint", required.authorization_endpoint) }
        /// `AuthenticationRequestExtraParams`.
        #[track_caller] pub fn authentication_request_extra_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AuthenticationRequestExtraParams", value) }
        /// `AuthorizationEndpoint`: mandatory.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `Issuer`: mandatory.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `OnUnauthenticatedRequest`.
        #[track_caller] pub fn on_unauthenticated_request(self, value: impl IntoVal<AuthenticateOidcConfigOnUnauthenticatedRequest>) -> Self { with(self, "OnUnauthenticatedRequest", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SessionCookieName`.
        #[track_caller] pub fn session_cookie_name(self, value: impl IntoVal<String>) -> Self { with(self, "SessionCookieName", value) }
        /// `SessionTimeout`.
        #[track_caller] pub fn session_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeout", value) }
        /// `TokenEndpoint`: mandatory.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
        /// `UseExistingClientSecret`.
        #[track_caller] pub fn use_existing_client_secret(self, value: impl IntoVal<bool>) -> Self { with(self, "UseExistingClientSecret", value) }
        /// `UserInfoEndpoint`: mandatory.
        #[track_caller] pub fn user_info_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "UserInfoEndpoint", value) }
    }

    /// `HostHeaderConfig`.
    pub type HostHeaderConfig = Fields<of::HostHeaderConfig>;
    impl HostHeaderConfig {
        /// `RegexValues`: no item twice.
        #[track_caller] pub fn regex_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegexValues", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `HttpHeaderConfig`.
    pub type HttpHeaderConfig = Fields<of::HttpHeaderConfig>;
    impl HttpHeaderConfig {
        /// `HttpHeaderName`.
        #[track_caller] pub fn http_header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HttpHeaderName", value) }
        /// `RegexValues`: no item twice.
        #[track_caller] pub fn regex_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegexValues", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `HttpRequestMethodConfig`.
    pub type HttpRequestMethodConfig = Fields<of::HttpRequestMethodConfig>;
    impl HttpRequestMethodConfig {
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `PathPatternConfig`.
    pub type PathPatternConfig = Fields<of::PathPatternConfig>;
    impl PathPatternConfig {
        /// `RegexValues`: no item twice.
        #[track_caller] pub fn regex_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegexValues", value) }
        /// `Values`: at most 5 items, no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `QueryStringConfig`.
    pub type QueryStringConfig = Fields<of::QueryStringConfig>;
    impl QueryStringConfig {
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<QueryStringKeyValue>>) -> Self { with(self, "Values", value) }
    }

    /// `QueryStringKeyValue`.
    pub type QueryStringKeyValue = Fields<of::QueryStringKeyValue>;
    impl QueryStringKeyValue {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `RewriteConfig`.
    pub type RewriteConfig = Fields<of::RewriteConfig>;
    impl RewriteConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(regex: impl IntoVal<String>, replace: impl IntoVal<String>) -> Self { with(with(empty(), "Regex", regex), "Replace", replace) }
        /// `Regex`: mandatory.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
        /// `Replace`: mandatory.
        #[track_caller] pub fn replace(self, value: impl IntoVal<String>) -> Self { with(self, "Replace", value) }
    }

    /// `RewriteConfigObject`.
    pub type RewriteConfigObject = Fields<of::RewriteConfigObject>;
    impl RewriteConfigObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rewrites: impl IntoVal<List<RewriteConfig>>) -> Self { with(empty(), "Rewrites", rewrites) }
        /// `Rewrites`: mandatory, no item twice.
        #[track_caller] pub fn rewrites(self, value: impl IntoVal<List<RewriteConfig>>) -> Self { with(self, "Rewrites", value) }
    }

    /// `RuleCondition`.
    pub type RuleCondition = Fields<of::RuleCondition>;
    impl RuleCondition {
        /// `Field`: at most 64 characters.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `HostHeaderConfig`.
        #[track_caller] pub fn host_header_config(self, value: impl IntoVal<HostHeaderConfig>) -> Self { with(self, "HostHeaderConfig", value) }
        /// `HttpHeaderConfig`.
        #[track_caller] pub fn http_header_config(self, value: impl IntoVal<HttpHeaderConfig>) -> Self { with(self, "HttpHeaderConfig", value) }
        /// `HttpRequestMethodConfig`.
        #[track_caller] pub fn http_request_method_config(self, value: impl IntoVal<HttpRequestMethodConfig>) -> Self { with(self, "HttpRequestMethodConfig", value) }
        /// `PathPatternConfig`.
        #[track_caller] pub fn path_pattern_config(self, value: impl IntoVal<PathPatternConfig>) -> Self { with(self, "PathPatternConfig", value) }
        /// `QueryStringConfig`.
        #[track_caller] pub fn query_string_config(self, value: impl IntoVal<QueryStringConfig>) -> Self { with(self, "QueryStringConfig", value) }
        /// `RegexValues`: no item twice.
        #[track_caller] pub fn regex_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegexValues", value) }
        /// `SourceIpConfig`.
        #[track_caller] pub fn source_ip_config(self, value: impl IntoVal<SourceIpConfig>) -> Self { with(self, "SourceIpConfig", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `SourceIpConfig`.
    pub type SourceIpConfig = Fields<of::SourceIpConfig>;
    impl SourceIpConfig {
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<SourceIpConfigIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `Values`: no item twice.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `IpAddressType`.
    pub type SourceIpConfigIpAddressType = Word<fn(of::SourceIpConfigIpAddressType)>;
    impl SourceIpConfigIpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `Transform`.
    ///
    /// Takes exactly one of `HostHeaderRewriteConfig`; `UrlRewriteConfig`.
    pub type Transform = Fields<of::Transform>;
    impl Transform {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<TransformType>) -> Self { with(empty(), "Type", type_) }
        /// `HostHeaderRewriteConfig`.
        #[track_caller] pub fn host_header_rewrite_config(self, value: impl IntoVal<RewriteConfigObject>) -> Self { with(self, "HostHeaderRewriteConfig", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TransformType>) -> Self { with(self, "Type", value) }
        /// `UrlRewriteConfig`.
        #[track_caller] pub fn url_rewrite_config(self, value: impl IntoVal<RewriteConfigObject>) -> Self { with(self, "UrlRewriteConfig", value) }
    }

    /// Words of `Type`.
    pub type TransformType = Word<fn(of::TransformType)>;
    impl TransformType {
        /// `host-header-rewrite`
        pub const HostHeaderRewrite: Self = word("host-header-rewrite");
        /// `url-rewrite`
        pub const UrlRewrite: Self = word("url-rewrite");
    }
}

/// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html).
///
/// What `Ref` returns: `LoadBalancerArn`.
pub type CfnLoadBalancer = Handle<of::CfnLoadBalancer>;
impl cfn::ResourceType for of::CfnLoadBalancer { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer"; type Tags = cfn::TagList; type Props = CfnLoadBalancerProps; type Reference = Is<kinds::LoadBalancerArn>; }
impl CfnLoadBalancer {
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
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `Scheme`, `Type`.
///
/// Takes exactly one of `Subnets`; `SubnetMappings`.
pub type CfnLoadBalancerProps = Fields<of::CfnLoadBalancer>;
impl CfnLoadBalancerProps {
    /// `EnableCapacityReservationProvisionStabilize`: default `false`. Write-only.
    #[track_caller] pub fn enable_capacity_reservation_provision_stabilize(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCapacityReservationProvisionStabilize", value) }
    /// `EnablePrefixForIpv6SourceNat`.
    #[track_caller] pub fn enable_prefix_for_ipv6_source_nat(self, value: impl IntoVal<cfn_load_balancer::EnablePrefixForIpv6SourceNat>) -> Self { with(self, "EnablePrefixForIpv6SourceNat", value) }
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    #[track_caller] pub fn enforce_security_group_inbound_rules_on_private_link_traffic(self, value: impl IntoVal<String>) -> Self { with(self, "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_load_balancer::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Ipv4IpamPoolId`.
    #[track_caller] pub fn ipv4_ipam_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4IpamPoolId", value) }
    /// `LoadBalancerAttributes`: no item twice.
    #[track_caller] pub fn load_balancer_attributes(self, value: impl IntoVal<List<cfn_load_balancer::LoadBalancerAttribute>>) -> Self { with(self, "LoadBalancerAttributes", value) }
    /// `MinimumLoadBalancerCapacity`.
    #[track_caller] pub fn minimum_load_balancer_capacity(self, value: impl IntoVal<cfn_load_balancer::MinimumLoadBalancerCapacity>) -> Self { with(self, "MinimumLoadBalancerCapacity", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Scheme`. Changing it replaces the resource.
    #[track_caller] pub fn scheme(self, value: impl IntoVal<cfn_load_balancer::Scheme>) -> Self { with(self, "Scheme", value) }
    /// `SecurityGroups`: no item twice.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `SubnetMappings`: no item twice.
    #[track_caller] pub fn subnet_mappings(self, value: impl IntoVal<List<cfn_load_balancer::SubnetMapping>>) -> Self { with(self, "SubnetMappings", value) }
    /// `Subnets`: no item twice.
    #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_load_balancer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_load_balancer::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnLoadBalancer`].
pub mod cfn_load_balancer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnablePrefixForIpv6SourceNat {} pub enum IpAddressType {} pub enum LoadBalancerAttribute {} impl ias_core::Optional for LoadBalancerAttribute {} pub enum MinimumLoadBalancerCapacity {} pub enum Scheme {} pub enum SubnetMapping {} pub enum Tag {} pub enum Type {} }

    /// Words of `EnablePrefixForIpv6SourceNat`.
    pub type EnablePrefixForIpv6SourceNat = Word<fn(of::EnablePrefixForIpv6SourceNat)>;
    impl EnablePrefixForIpv6SourceNat {
        /// `off`
        pub const Off: Self = word("off");
        /// `on`
        pub const On: Self = word("on");
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
        /// `dualstack-without-public-ipv4`
        pub const DualstackWithoutPublicIpv4: Self = word("dualstack-without-public-ipv4");
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
    }

    /// `LoadBalancerAttribute`.
    pub type LoadBalancerAttribute = Fields<of::LoadBalancerAttribute>;
    impl LoadBalancerAttribute {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MinimumLoadBalancerCapacity`.
    pub type MinimumLoadBalancerCapacity = Fields<of::MinimumLoadBalancerCapacity>;
    impl MinimumLoadBalancerCapacity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_units: impl IntoVal<i64>) -> Self { with(empty(), "CapacityUnits", capacity_units) }
        /// `CapacityUnits`: mandatory.
        #[track_caller] pub fn capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "CapacityUnits", value) }
    }

    /// Words of `Scheme`.
    pub type Scheme = Word<fn(of::Scheme)>;
    impl Scheme {
        /// `internal`
        pub const Internal: Self = word("internal");
        /// `internet-facing`
        pub const InternetFacing: Self = word("internet-facing");
    }

    /// `SubnetMapping`.
    pub type SubnetMapping = Fields<of::SubnetMapping>;
    impl SubnetMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
        /// `AllocationId`.
        #[track_caller] pub fn allocation_id(self, value: impl IntoVal<String>) -> Self { with(self, "AllocationId", value) }
        /// `IPv6Address`.
        #[track_caller] pub fn i_pv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "IPv6Address", value) }
        /// `PrivateIPv4Address`.
        #[track_caller] pub fn private_i_pv4_address(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateIPv4Address", value) }
        /// `SourceNatIpv6Prefix`.
        #[track_caller] pub fn source_nat_ipv6_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "SourceNatIpv6Prefix", value) }
        /// `SubnetId`: mandatory.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `application`
        pub const Application: Self = word("application");
        /// `gateway`
        pub const Gateway: Self = word("gateway");
        /// `network`
        pub const Network: Self = word("network");
    }
}

/// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html).
///
/// What `Ref` returns: `TargetGroupArn`.
pub type CfnTargetGroup = Handle<of::CfnTargetGroup>;
impl cfn::ResourceType for of::CfnTargetGroup { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup"; type Tags = cfn::TagList; type Props = CfnTargetGroupProps; type Reference = Is<kinds::TargetGroupArn>; }
impl CfnTargetGroup {
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
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `IpAddressType`, `Name`, `Port`, `Protocol`, `ProtocolVersion`, `TargetType`, `VpcId`.
pub type CfnTargetGroupProps = Fields<of::CfnTargetGroup>;
impl CfnTargetGroupProps {
    /// `HealthCheckEnabled`.
    #[track_caller] pub fn health_check_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "HealthCheckEnabled", value) }
    /// `HealthCheckIntervalSeconds`: 5 to 300.
    #[track_caller] pub fn health_check_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckIntervalSeconds", value) }
    /// `HealthCheckPath`: 1 to 1024 characters.
    #[track_caller] pub fn health_check_path(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPath", value) }
    /// `HealthCheckPort`.
    #[track_caller] pub fn health_check_port(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPort", value) }
    /// `HealthCheckProtocol`.
    #[track_caller] pub fn health_check_protocol(self, value: impl IntoVal<cfn_target_group::HealthCheckProtocol>) -> Self { with(self, "HealthCheckProtocol", value) }
    /// `HealthCheckTimeoutSeconds`: 2 to 120.
    #[track_caller] pub fn health_check_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckTimeoutSeconds", value) }
    /// `HealthyThresholdCount`: 2 to 10.
    #[track_caller] pub fn healthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThresholdCount", value) }
    /// `IpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_target_group::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Matcher`.
    #[track_caller] pub fn matcher(self, value: impl IntoVal<cfn_target_group::Matcher>) -> Self { with(self, "Matcher", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Port`: 1 to 65535. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_target_group::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `ProtocolVersion`. Changing it replaces the resource.
    #[track_caller] pub fn protocol_version(self, value: impl IntoVal<cfn_target_group::ProtocolVersion>) -> Self { with(self, "ProtocolVersion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_target_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetControlPort`: 1 to 65535.
    #[track_caller] pub fn target_control_port(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetControlPort", value) }
    /// `TargetGroupAttributes`: no item twice.
    #[track_caller] pub fn target_group_attributes(self, value: impl IntoVal<List<cfn_target_group::TargetGroupAttribute>>) -> Self { with(self, "TargetGroupAttributes", value) }
    /// `TargetType`. Changing it replaces the resource.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<cfn_target_group::TargetType>) -> Self { with(self, "TargetType", value) }
    /// `Targets`: no item twice.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_target_group::TargetDescription>>) -> Self { with(self, "Targets", value) }
    /// `UnhealthyThresholdCount`: 2 to 10.
    #[track_caller] pub fn unhealthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThresholdCount", value) }
    /// `VpcId`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnTargetGroup`].
pub mod cfn_target_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_listener::{Protocol, Tag};
    mod of { pub enum HealthCheckProtocol {} pub enum IpAddressType {} pub enum Matcher {} impl ias_core::Optional for Matcher {} pub enum ProtocolVersion {} pub enum TargetDescription {} pub enum TargetGroupAttribute {} impl ias_core::Optional for TargetGroupAttribute {} pub enum TargetType {} }

    /// Words of `HealthCheckProtocol`.
    pub type HealthCheckProtocol = Word<fn(of::HealthCheckProtocol)>;
    impl HealthCheckProtocol {
        /// `GENEVE`
        pub const Geneve: Self = word("GENEVE");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `QUIC`
        pub const Quic: Self = word("QUIC");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `TCP_QUIC`
        pub const TcpQuic: Self = word("TCP_QUIC");
        /// `TCP_UDP`
        pub const TcpUdp: Self = word("TCP_UDP");
        /// `TLS`
        pub const Tls: Self = word("TLS");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `Matcher`.
    pub type Matcher = Fields<of::Matcher>;
    impl Matcher {
        /// `GrpcCode`.
        #[track_caller] pub fn grpc_code(self, value: impl IntoVal<String>) -> Self { with(self, "GrpcCode", value) }
        /// `HttpCode`.
        #[track_caller] pub fn http_code(self, value: impl IntoVal<String>) -> Self { with(self, "HttpCode", value) }
    }

    /// Words of `ProtocolVersion`.
    pub type ProtocolVersion = Word<fn(of::ProtocolVersion)>;
    impl ProtocolVersion {
        /// `GRPC`
        pub const Grpc: Self = word("GRPC");
        /// `HTTP1`
        pub const Http1: Self = word("HTTP1");
        /// `HTTP2`
        pub const Http2: Self = word("HTTP2");
    }

    /// `TargetDescription`.
    pub type TargetDescription = Fields<of::TargetDescription>;
    impl TargetDescription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `QuicServerId`: 1 to 256 characters.
        #[track_caller] pub fn quic_server_id(self, value: impl IntoVal<String>) -> Self { with(self, "QuicServerId", value) }
    }

    /// `TargetGroupAttribute`.
    pub type TargetGroupAttribute = Fields<of::TargetGroupAttribute>;
    impl TargetGroupAttribute {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TargetType`.
    pub type TargetType = Word<fn(of::TargetType)>;
    impl TargetType {
        /// `alb`
        pub const Alb: Self = word("alb");
        /// `instance`
        pub const Instance: Self = word("instance");
        /// `ip`
        pub const Ip: Self = word("ip");
        /// `lambda`
        pub const Lambda: Self = word("lambda");
    }
}

/// [`AWS::ElasticLoadBalancingV2::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html).
///
/// What `Ref` returns: `TrustStoreArn`.
pub type CfnTrustStore = Handle<of::CfnTrustStore>;
impl cfn::ResourceType for of::CfnTrustStore { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore"; type Tags = cfn::TagList; type Props = CfnTrustStoreProps; type Reference = Is<kinds::TrustStoreArn>; }
impl CfnTrustStore {
    /// The attribute `NumberOfCaCertificates`.
    #[inline] pub fn attr_number_of_ca_certificates(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfCaCertificates") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TrustStoreArn`.
    #[inline] pub fn attr_trust_store_arn(&self) -> Val<Is<kinds::TrustStoreArn>> { cfn::attribute(&self.0, "TrustStoreArn") }
}

/// Properties of [`CfnTrustStore`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnTrustStoreProps = Fields<of::CfnTrustStore>;
impl CfnTrustStoreProps {
    /// `CaCertificatesBundleS3Bucket`. Write-only.
    #[track_caller] pub fn ca_certificates_bundle_s3_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "CaCertificatesBundleS3Bucket", value) }
    /// `CaCertificatesBundleS3Key`. Write-only.
    #[track_caller] pub fn ca_certificates_bundle_s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "CaCertificatesBundleS3Key", value) }
    /// `CaCertificatesBundleS3ObjectVersion`. Write-only.
    #[track_caller] pub fn ca_certificates_bundle_s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "CaCertificatesBundleS3ObjectVersion", value) }
    /// `Name`: 1 to 32 characters, matches `^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trust_store::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrustStore`].
pub mod cfn_trust_store {
    pub use super::cfn_listener::{Tag};
}

/// [`AWS::ElasticLoadBalancingV2::TrustStoreRevocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html).
///
/// What `Ref` returns: a text of RevocationId, TrustStoreArn.
pub type CfnTrustStoreRevocation = Handle<of::CfnTrustStoreRevocation>;
impl cfn::ResourceType for of::CfnTrustStoreRevocation { const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation"; type Tags = cfn::NoTags; type Props = CfnTrustStoreRevocationProps; type Reference = String; }
impl CfnTrustStoreRevocation {
    /// The attribute `RevocationId`.
    #[inline] pub fn attr_revocation_id(&self) -> Val<i64> { cfn::attribute(&self.0, "RevocationId") }
    /// The attribute `TrustStoreRevocations`.
    #[inline] pub fn attr_trust_store_revocations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "TrustStoreRevocations") }
}

/// Properties of [`CfnTrustStoreRevocation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `RevocationContents`, `TrustStoreArn`.
pub type CfnTrustStoreRevocationProps = Fields<of::CfnTrustStoreRevocation>;
impl CfnTrustStoreRevocationProps {
    /// `RevocationContents`: no item twice. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn revocation_contents(self, value: impl IntoVal<List<cfn_trust_store_revocation::RevocationContent>>) -> Self { with(self, "RevocationContents", value) }
    /// `TrustStoreArn`. Changing it replaces the resource.
    #[track_caller] pub fn trust_store_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrustStoreArn", value) }
}

/// Types of [`CfnTrustStoreRevocation`].
pub mod cfn_trust_store_revocation {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RevocationContent {} impl ias_core::Optional for RevocationContent {} pub enum RevocationContentRevocationType {} }

    /// `RevocationContent`.
    pub type RevocationContent = Fields<of::RevocationContent>;
    impl RevocationContent {
        /// `RevocationType`.
        #[track_caller] pub fn revocation_type(self, value: impl IntoVal<RevocationContentRevocationType>) -> Self { with(self, "RevocationType", value) }
        /// `S3Bucket`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
        /// `S3ObjectVersion`.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
    }

    /// Words of `RevocationType`.
    pub type RevocationContentRevocationType = Word<fn(of::RevocationContentRevocationType)>;
    impl RevocationContentRevocationType {
        /// `CRL`
        pub const Crl: Self = word("CRL");
    }
}
