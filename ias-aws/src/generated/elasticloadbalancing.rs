// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElasticLoadBalancing`.

use super::prelude::*;

mod of { pub enum CfnLoadBalancer {} }

/// [`AWS::ElasticLoadBalancing::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html).
///
/// What `Ref` returns: `LoadBalancerName`.
pub type CfnLoadBalancer = Handle<of::CfnLoadBalancer>;
impl cfn::ResourceType for of::CfnLoadBalancer { const TYPE: &'static str = "AWS::ElasticLoadBalancing::LoadBalancer"; type Tags = cfn::TagList; type Props = CfnLoadBalancerProps; type Reference = String; }
impl CfnLoadBalancer {
    /// The attribute `CanonicalHostedZoneName`.
    #[inline] pub fn attr_canonical_hosted_zone_name(&self) -> Val<String> { cfn::attribute(&self.0, "CanonicalHostedZoneName") }
    /// The attribute `CanonicalHostedZoneNameID`.
    #[inline] pub fn attr_canonical_hosted_zone_name_id(&self) -> Val<String> { cfn::attribute(&self.0, "CanonicalHostedZoneNameID") }
    /// The attribute `DNSName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DNSName") }
    /// The attribute `SourceSecurityGroup`.
    #[inline] pub fn attr_source_security_group(&self) -> Val<Json> { cfn::attribute(&self.0, "SourceSecurityGroup") }
    /// The attribute `SourceSecurityGroup.GroupName`.
    #[inline] pub fn attr_source_security_group_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "SourceSecurityGroup.GroupName") }
    /// The attribute `SourceSecurityGroup.OwnerAlias`.
    #[inline] pub fn attr_source_security_group_owner_alias(&self) -> Val<String> { cfn::attribute(&self.0, "SourceSecurityGroup.OwnerAlias") }
}

/// Properties of [`CfnLoadBalancer`].
///
/// Mandatory: `Listeners`.
///
/// A change replaces the resource: `LoadBalancerName`, `Scheme`.
///
/// A change may replace the resource: `AvailabilityZones`, `HealthCheck`, `Subnets`.
pub type CfnLoadBalancerProps = Fields<of::CfnLoadBalancer>;
impl CfnLoadBalancerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(listeners: impl IntoVal<List<cfn_load_balancer::Listeners>>) -> Self { with(empty(), "Listeners", listeners) }
    /// `AccessLoggingPolicy`.
    #[track_caller] pub fn access_logging_policy(self, value: impl IntoVal<cfn_load_balancer::AccessLoggingPolicy>) -> Self { with(self, "AccessLoggingPolicy", value) }
    /// `AppCookieStickinessPolicy`.
    #[track_caller] pub fn app_cookie_stickiness_policy(self, value: impl IntoVal<List<cfn_load_balancer::AppCookieStickinessPolicy>>) -> Self { with(self, "AppCookieStickinessPolicy", value) }
    /// `AvailabilityZones`. Changing it may replace the resource.
    #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
    /// `ConnectionDrainingPolicy`.
    #[track_caller] pub fn connection_draining_policy(self, value: impl IntoVal<cfn_load_balancer::ConnectionDrainingPolicy>) -> Self { with(self, "ConnectionDrainingPolicy", value) }
    /// `ConnectionSettings`.
    #[track_caller] pub fn connection_settings(self, value: impl IntoVal<cfn_load_balancer::ConnectionSettings>) -> Self { with(self, "ConnectionSettings", value) }
    /// `CrossZone`.
    #[track_caller] pub fn cross_zone(self, value: impl IntoVal<bool>) -> Self { with(self, "CrossZone", value) }
    /// `HealthCheck`. Changing it may replace the resource.
    #[track_caller] pub fn health_check(self, value: impl IntoVal<cfn_load_balancer::HealthCheck>) -> Self { with(self, "HealthCheck", value) }
    /// `Instances`.
    #[track_caller] pub fn instances(self, value: impl IntoVal<List<Is<kinds::InstanceId>>>) -> Self { with(self, "Instances", value) }
    /// `LBCookieStickinessPolicy`.
    #[track_caller] pub fn lb_cookie_stickiness_policy(self, value: impl IntoVal<List<cfn_load_balancer::LbCookieStickinessPolicy>>) -> Self { with(self, "LBCookieStickinessPolicy", value) }
    /// `Listeners`: mandatory.
    #[track_caller] pub fn listeners(self, value: impl IntoVal<List<cfn_load_balancer::Listeners>>) -> Self { with(self, "Listeners", value) }
    /// `LoadBalancerName`. Changing it replaces the resource.
    #[track_caller] pub fn load_balancer_name(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerName", value) }
    /// `Policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<cfn_load_balancer::Policies>>) -> Self { with(self, "Policies", value) }
    /// `Scheme`. Changing it replaces the resource.
    #[track_caller] pub fn scheme(self, value: impl IntoVal<String>) -> Self { with(self, "Scheme", value) }
    /// `SecurityGroups`.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `Subnets`. Changing it may replace the resource.
    #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    /// `Tags`: at least 1 item.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_load_balancer::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLoadBalancer`].
pub mod cfn_load_balancer {
    use super::super::prelude::*;
    mod of { pub enum AccessLoggingPolicy {} pub enum AppCookieStickinessPolicy {} pub enum ConnectionDrainingPolicy {} pub enum ConnectionSettings {} pub enum HealthCheck {} pub enum LbCookieStickinessPolicy {} impl ias_core::Optional for LbCookieStickinessPolicy {} pub enum Listeners {} pub enum Policies {} pub enum PolicyItem {} impl ias_core::Optional for PolicyItem {} pub enum Tag {} }

    /// `AccessLoggingPolicy`.
    pub type AccessLoggingPolicy = Fields<of::AccessLoggingPolicy>;
    impl AccessLoggingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "Enabled", enabled), "S3BucketName", s3_bucket_name) }
        /// `EmitInterval`.
        #[track_caller] pub fn emit_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "EmitInterval", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `S3BucketName`: mandatory.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3BucketPrefix`.
        #[track_caller] pub fn s3_bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketPrefix", value) }
    }

    /// `AppCookieStickinessPolicy`.
    pub type AppCookieStickinessPolicy = Fields<of::AppCookieStickinessPolicy>;
    impl AppCookieStickinessPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_name: impl IntoVal<String>, cookie_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "CookieName", cookie_name) }
        /// `CookieName`: mandatory.
        #[track_caller] pub fn cookie_name(self, value: impl IntoVal<String>) -> Self { with(self, "CookieName", value) }
        /// `PolicyName`: mandatory.
        #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    }

    /// `ConnectionDrainingPolicy`.
    pub type ConnectionDrainingPolicy = Fields<of::ConnectionDrainingPolicy>;
    impl ConnectionDrainingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Timeout`.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    }

    /// `ConnectionSettings`.
    pub type ConnectionSettings = Fields<of::ConnectionSettings>;
    impl ConnectionSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idle_timeout: impl IntoVal<i64>) -> Self { with(empty(), "IdleTimeout", idle_timeout) }
        /// `IdleTimeout`: mandatory.
        #[track_caller] pub fn idle_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeout", value) }
    }

    /// `HealthCheck`.
    pub type HealthCheck = Fields<of::HealthCheck>;
    /// What [`HealthCheck`] cannot do without.
    pub struct HealthCheckRequired<A, B, C, D, E> {
        /// `Target`.
        pub target: A,
        /// `UnhealthyThreshold`.
        pub unhealthy_threshold: B,
        /// `Timeout`.
        pub timeout: C,
        /// `HealthyThreshold`.
        pub healthy_threshold: D,
        /// `Interval`.
        pub interval: E,
    }
    impl HealthCheck {
        /// Takes what is mandatory, by name: [`HealthCheckRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: HealthCheckRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Target", required.target), "UnhealthyThreshold", required.unhealthy_threshold), "Timeout", required.timeout), "HealthyThreshold", required.healthy_threshold), "Interval", required.interval) }
        /// `HealthyThreshold`: mandatory.
        #[track_caller] pub fn healthy_threshold(self, value: impl IntoVal<String>) -> Self { with(self, "HealthyThreshold", value) }
        /// `Interval`: mandatory.
        #[track_caller] pub fn interval(self, value: impl IntoVal<String>) -> Self { with(self, "Interval", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `Timeout`: mandatory.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<String>) -> Self { with(self, "Timeout", value) }
        /// `UnhealthyThreshold`: mandatory.
        #[track_caller] pub fn unhealthy_threshold(self, value: impl IntoVal<String>) -> Self { with(self, "UnhealthyThreshold", value) }
    }

    /// `LBCookieStickinessPolicy`.
    pub type LbCookieStickinessPolicy = Fields<of::LbCookieStickinessPolicy>;
    impl LbCookieStickinessPolicy {
        /// `CookieExpirationPeriod`.
        #[track_caller] pub fn cookie_expiration_period(self, value: impl IntoVal<String>) -> Self { with(self, "CookieExpirationPeriod", value) }
        /// `PolicyName`.
        #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    }

    /// `Listeners`.
    pub type Listeners = Fields<of::Listeners>;
    /// What [`Listeners`] cannot do without.
    pub struct ListenersRequired<A, B, C> {
        /// `InstancePort`: 1 to 65535.
        pub instance_port: A,
        /// `LoadBalancerPort`.
        pub load_balancer_port: B,
        /// `Protocol`: one of `http`, `https`, `tcp`, `ssl`.
        pub protocol: C,
    }
    impl Listeners {
        /// Takes what is mandatory, by name: [`ListenersRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: ListenersRequired<A, B, C>) -> Self { with(with(with(empty(), "InstancePort", required.instance_port), "LoadBalancerPort", required.load_balancer_port), "Protocol", required.protocol) }
        /// `InstancePort`: mandatory, 1 to 65535.
        #[track_caller] pub fn instance_port(self, value: impl IntoVal<String>) -> Self { with(self, "InstancePort", value) }
        /// `InstanceProtocol`: one of `http`, `https`, `tcp`, `ssl`.
        #[track_caller] pub fn instance_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProtocol", value) }
        /// `LoadBalancerPort`: mandatory.
        #[track_caller] pub fn load_balancer_port(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerPort", value) }
        /// `PolicyNames`.
        #[track_caller] pub fn policy_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PolicyNames", value) }
        /// `Protocol`: mandatory, one of `http`, `https`, `tcp`, `ssl`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `SSLCertificateId`.
        #[track_caller] pub fn ssl_certificate_id(self, value: impl IntoVal<String>) -> Self { with(self, "SSLCertificateId", value) }
    }

    /// `Policies`.
    pub type Policies = Fields<of::Policies>;
    /// What [`Policies`] cannot do without.
    pub struct PoliciesRequired<A, B, C> {
        /// `PolicyType`.
        pub policy_type: A,
        /// `PolicyName`.
        pub policy_name: B,
        /// `Attributes`.
        pub attributes: C,
    }
    impl Policies {
        /// Takes what is mandatory, by name: [`PoliciesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<PolicyItem>>>(required: PoliciesRequired<A, B, C>) -> Self { with(with(with(empty(), "PolicyType", required.policy_type), "PolicyName", required.policy_name), "Attributes", required.attributes) }
        /// `Attributes`: mandatory.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<PolicyItem>>) -> Self { with(self, "Attributes", value) }
        /// `InstancePorts`.
        #[track_caller] pub fn instance_ports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstancePorts", value) }
        /// `LoadBalancerPorts`.
        #[track_caller] pub fn load_balancer_ports(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LoadBalancerPorts", value) }
        /// `PolicyName`: mandatory.
        #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
        /// `PolicyType`: mandatory.
        #[track_caller] pub fn policy_type(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyType", value) }
    }

    /// `PolicyItem`.
    pub type PolicyItem = Fields<of::PolicyItem>;
    impl PolicyItem {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
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
}
