// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Lightsail`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlarm {} pub enum CfnBucket {} pub enum CfnCertificate {} pub enum CfnContactMethod {} pub enum CfnContainer {} pub enum CfnDatabase {} pub enum CfnDatabaseSnapshot {} pub enum CfnDisk {} pub enum CfnDiskSnapshot {} pub enum CfnDistribution {} pub enum CfnDomain {} pub enum CfnInstance {} pub enum CfnInstanceSnapshot {} pub enum CfnKeyPair {} pub enum CfnLoadBalancer {} pub enum CfnLoadBalancerTlsCertificate {} pub enum CfnStaticIp {} }

/// [`AWS::Lightsail::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html).
///
/// What `Ref` returns: `AlarmName`.
pub type CfnAlarm = Handle<of::CfnAlarm>;
impl cfn::ResourceType for of::CfnAlarm { const TYPE: &'static str = "AWS::Lightsail::Alarm"; type Tags = cfn::NoTags; type Props = CfnAlarmProps; type Reference = String; }
impl CfnAlarm {
    /// The attribute `AlarmArn`.
    #[inline] pub fn attr_alarm_arn(&self) -> Val<Is<kinds::LightsailAlarmArn>> { cfn::attribute(&self.0, "AlarmArn") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnAlarm`].
///
/// Mandatory: `AlarmName`, `MonitoredResourceName`, `MetricName`, `ComparisonOperator`, `EvaluationPeriods`, `Threshold`.
///
/// A change replaces the resource: `AlarmName`, `MetricName`, `MonitoredResourceName`.
pub type CfnAlarmProps = Fields<of::CfnAlarm>;
/// What [`CfnAlarmProps`] cannot do without.
pub struct CfnAlarmPropsRequired<A, B, C, D, E, F> {
    /// `AlarmName`: matches `\w[\w\-]*\w`. Changing it replaces the resource.
    pub alarm_name: A,
    /// `MonitoredResourceName`: matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    pub monitored_resource_name: B,
    /// `MetricName`. Changing it replaces the resource.
    pub metric_name: C,
    /// `ComparisonOperator`.
    pub comparison_operator: D,
    /// `EvaluationPeriods`.
    pub evaluation_periods: E,
    /// `Threshold`.
    pub threshold: F,
}
impl CfnAlarmProps {
    /// Takes what is mandatory, by name: [`CfnAlarmPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_alarm::MetricName>, D: IntoVal<cfn_alarm::ComparisonOperator>, E: IntoVal<i64>, F: IntoVal<f64>>(required: CfnAlarmPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "AlarmName", required.alarm_name), "MonitoredResourceName", required.monitored_resource_name), "MetricName", required.metric_name), "ComparisonOperator", required.comparison_operator), "EvaluationPeriods", required.evaluation_periods), "Threshold", required.threshold) }
    /// `AlarmName`: mandatory, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    /// `ComparisonOperator`: mandatory.
    #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<cfn_alarm::ComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
    /// `ContactProtocols`: no item twice.
    #[track_caller] pub fn contact_protocols(self, value: impl IntoVal<List<cfn_alarm::ContactProtocol>>) -> Self { with(self, "ContactProtocols", value) }
    /// `DatapointsToAlarm`.
    #[track_caller] pub fn datapoints_to_alarm(self, value: impl IntoVal<i64>) -> Self { with(self, "DatapointsToAlarm", value) }
    /// `EvaluationPeriods`: mandatory.
    #[track_caller] pub fn evaluation_periods(self, value: impl IntoVal<i64>) -> Self { with(self, "EvaluationPeriods", value) }
    /// `MetricName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<cfn_alarm::MetricName>) -> Self { with(self, "MetricName", value) }
    /// `MonitoredResourceName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn monitored_resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitoredResourceName", value) }
    /// `NotificationEnabled`.
    #[track_caller] pub fn notification_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "NotificationEnabled", value) }
    /// `NotificationTriggers`: no item twice.
    #[track_caller] pub fn notification_triggers(self, value: impl IntoVal<List<cfn_alarm::NotificationTrigger>>) -> Self { with(self, "NotificationTriggers", value) }
    /// `Threshold`: mandatory.
    #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    /// `TreatMissingData`.
    #[track_caller] pub fn treat_missing_data(self, value: impl IntoVal<cfn_alarm::TreatMissingData>) -> Self { with(self, "TreatMissingData", value) }
}

/// Types of [`CfnAlarm`].
pub mod cfn_alarm {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComparisonOperator {} pub enum ContactProtocol {} pub enum MetricName {} pub enum NotificationTrigger {} pub enum TreatMissingData {} }

    /// Words of `ComparisonOperator`.
    pub type ComparisonOperator = Word<fn(of::ComparisonOperator)>;
    impl ComparisonOperator {
        /// `GreaterThanOrEqualToThreshold`
        pub const GreaterThanOrEqualToThreshold: Self = word("GreaterThanOrEqualToThreshold");
        /// `GreaterThanThreshold`
        pub const GreaterThanThreshold: Self = word("GreaterThanThreshold");
        /// `LessThanOrEqualToThreshold`
        pub const LessThanOrEqualToThreshold: Self = word("LessThanOrEqualToThreshold");
        /// `LessThanThreshold`
        pub const LessThanThreshold: Self = word("LessThanThreshold");
    }

    /// Words of `ContactProtocol`.
    pub type ContactProtocol = Word<fn(of::ContactProtocol)>;
    impl ContactProtocol {
        /// `Email`
        pub const Email: Self = word("Email");
        /// `SMS`
        pub const Sms: Self = word("SMS");
    }

    /// Words of `MetricName`.
    pub type MetricName = Word<fn(of::MetricName)>;
    impl MetricName {
        /// `BurstCapacityPercentage`
        pub const BurstCapacityPercentage: Self = word("BurstCapacityPercentage");
        /// `BurstCapacityTime`
        pub const BurstCapacityTime: Self = word("BurstCapacityTime");
        /// `CPUUtilization`
        pub const CpuUtilization: Self = word("CPUUtilization");
        /// `ClientTLSNegotiationErrorCount`
        pub const ClientTlsNegotiationErrorCount: Self = word("ClientTLSNegotiationErrorCount");
        /// `DatabaseConnections`
        pub const DatabaseConnections: Self = word("DatabaseConnections");
        /// `DiskQueueDepth`
        pub const DiskQueueDepth: Self = word("DiskQueueDepth");
        /// `FreeStorageSpace`
        pub const FreeStorageSpace: Self = word("FreeStorageSpace");
        /// `FreeableMemory`
        pub const FreeableMemory: Self = word("FreeableMemory");
        /// `HTTPCode_Instance_2XX_Count`
        pub const HttpCodeInstance2XxCount: Self = word("HTTPCode_Instance_2XX_Count");
        /// `HTTPCode_Instance_3XX_Count`
        pub const HttpCodeInstance3XxCount: Self = word("HTTPCode_Instance_3XX_Count");
        /// `HTTPCode_Instance_4XX_Count`
        pub const HttpCodeInstance4XxCount: Self = word("HTTPCode_Instance_4XX_Count");
        /// `HTTPCode_Instance_5XX_Count`
        pub const HttpCodeInstance5XxCount: Self = word("HTTPCode_Instance_5XX_Count");
        /// `HTTPCode_LB_4XX_Count`
        pub const HttpCodeLb4XxCount: Self = word("HTTPCode_LB_4XX_Count");
        /// `HTTPCode_LB_5XX_Count`
        pub const HttpCodeLb5XxCount: Self = word("HTTPCode_LB_5XX_Count");
        /// `HealthyHostCount`
        pub const HealthyHostCount: Self = word("HealthyHostCount");
        /// `InstanceResponseTime`
        pub const InstanceResponseTime: Self = word("InstanceResponseTime");
        /// `NetworkIn`
        pub const NetworkIn: Self = word("NetworkIn");
        /// `NetworkOut`
        pub const NetworkOut: Self = word("NetworkOut");
        /// `NetworkReceiveThroughput`
        pub const NetworkReceiveThroughput: Self = word("NetworkReceiveThroughput");
        /// `NetworkTransmitThroughput`
        pub const NetworkTransmitThroughput: Self = word("NetworkTransmitThroughput");
        /// `RejectedConnectionCount`
        pub const RejectedConnectionCount: Self = word("RejectedConnectionCount");
        /// `RequestCount`
        pub const RequestCount: Self = word("RequestCount");
        /// `StatusCheckFailed`
        pub const StatusCheckFailed: Self = word("StatusCheckFailed");
        /// `StatusCheckFailed_Instance`
        pub const StatusCheckFailedInstance: Self = word("StatusCheckFailed_Instance");
        /// `StatusCheckFailed_System`
        pub const StatusCheckFailedSystem: Self = word("StatusCheckFailed_System");
        /// `SwapUsage`
        pub const SwapUsage: Self = word("SwapUsage");
        /// `UnhealthyHostCount`
        pub const UnhealthyHostCount: Self = word("UnhealthyHostCount");
    }

    /// Words of `NotificationTrigger`.
    pub type NotificationTrigger = Word<fn(of::NotificationTrigger)>;
    impl NotificationTrigger {
        /// `ALARM`
        pub const Alarm: Self = word("ALARM");
        /// `INSUFFICIENT_DATA`
        pub const InsufficientData: Self = word("INSUFFICIENT_DATA");
        /// `OK`
        pub const Ok: Self = word("OK");
    }

    /// Words of `TreatMissingData`.
    pub type TreatMissingData = Word<fn(of::TreatMissingData)>;
    impl TreatMissingData {
        /// `breaching`
        pub const Breaching: Self = word("breaching");
        /// `ignore`
        pub const Ignore: Self = word("ignore");
        /// `missing`
        pub const Missing: Self = word("missing");
        /// `notBreaching`
        pub const NotBreaching: Self = word("notBreaching");
    }
}

/// [`AWS::Lightsail::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html).
///
/// What `Ref` returns: `BucketName`.
pub type CfnBucket = Handle<of::CfnBucket>;
impl cfn::ResourceType for of::CfnBucket { const TYPE: &'static str = "AWS::Lightsail::Bucket"; type Tags = cfn::TagList; type Props = CfnBucketProps; type Reference = String; }
impl CfnBucket {
    /// The attribute `AbleToUpdateBundle`.
    #[inline] pub fn attr_able_to_update_bundle(&self) -> Val<bool> { cfn::attribute(&self.0, "AbleToUpdateBundle") }
    /// The attribute `BucketArn`.
    #[inline] pub fn attr_bucket_arn(&self) -> Val<Is<kinds::LightsailBucketArn>> { cfn::attribute(&self.0, "BucketArn") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnBucket`].
///
/// Mandatory: `BucketName`, `BundleId`.
///
/// A change replaces the resource: `BucketName`.
pub type CfnBucketProps = Fields<of::CfnBucket>;
impl CfnBucketProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bucket_name: impl IntoVal<String>, bundle_id: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "BundleId", bundle_id) }
    /// `AccessRules`.
    #[track_caller] pub fn access_rules(self, value: impl IntoVal<cfn_bucket::AccessRules>) -> Self { with(self, "AccessRules", value) }
    /// `BucketName`: mandatory, 3 to 54 characters, matches `^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "BucketName", value) }
    /// `BundleId`: mandatory, matches `\S`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `ObjectVersioning`.
    #[track_caller] pub fn object_versioning(self, value: impl IntoVal<bool>) -> Self { with(self, "ObjectVersioning", value) }
    /// `ReadOnlyAccessAccounts`: no item twice.
    #[track_caller] pub fn read_only_access_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReadOnlyAccessAccounts", value) }
    /// `ResourcesReceivingAccess`: no item twice.
    #[track_caller] pub fn resources_receiving_access(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourcesReceivingAccess", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_bucket::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBucket`].
pub mod cfn_bucket {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessRules {} impl ias_core::Optional for AccessRules {} pub enum Tag {} }

    /// `AccessRules`.
    pub type AccessRules = Fields<of::AccessRules>;
    impl AccessRules {
        /// `AllowPublicOverrides`.
        #[track_caller] pub fn allow_public_overrides(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowPublicOverrides", value) }
        /// `GetObject`.
        #[track_caller] pub fn get_object(self, value: impl IntoVal<String>) -> Self { with(self, "GetObject", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Lightsail::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html).
///
/// What `Ref` returns: `CertificateName`.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::Lightsail::Certificate"; type Tags = cfn::TagList; type Props = CfnCertificateProps; type Reference = String; }
impl CfnCertificate {
    /// The attribute `CertificateArn`.
    #[inline] pub fn attr_certificate_arn(&self) -> Val<Is<kinds::CertificateArn>> { cfn::attribute(&self.0, "CertificateArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCertificate`].
///
/// Mandatory: `CertificateName`, `DomainName`.
///
/// A change replaces the resource: `CertificateName`, `DomainName`, `SubjectAlternativeNames`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
impl CfnCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate_name: impl IntoVal<String>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateName", certificate_name), "DomainName", domain_name) }
    /// `CertificateName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateName", value) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `SubjectAlternativeNames`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubjectAlternativeNames", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_certificate::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    pub use super::cfn_bucket::{Tag};
}

/// [`AWS::Lightsail::ContactMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnContactMethod = Handle<of::CfnContactMethod>;
impl cfn::ResourceType for of::CfnContactMethod { const TYPE: &'static str = "AWS::Lightsail::ContactMethod"; type Tags = cfn::NoTags; type Props = CfnContactMethodProps; type Reference = Is<kinds::ContactMethodArn>; }
impl CfnContactMethod {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ContactMethodArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `Status`: one of `PendingVerification`, `Valid`, `Invalid`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnContactMethod`].
///
/// Mandatory: `Protocol`, `ContactEndpoint`.
///
/// A change replaces the resource: `ContactEndpoint`, `Protocol`.
pub type CfnContactMethodProps = Fields<of::CfnContactMethod>;
impl CfnContactMethodProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(protocol: impl IntoVal<cfn_contact_method::Protocol>, contact_endpoint: impl IntoVal<String>) -> Self { with(with(empty(), "Protocol", protocol), "ContactEndpoint", contact_endpoint) }
    /// `ContactEndpoint`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn contact_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ContactEndpoint", value) }
    /// `Protocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_contact_method::Protocol>) -> Self { with(self, "Protocol", value) }
}

/// Types of [`CfnContactMethod`].
pub mod cfn_contact_method {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Protocol {} }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `Email`
        pub const Email: Self = word("Email");
        /// `SMS`
        pub const Sms: Self = word("SMS");
    }
}

/// [`AWS::Lightsail::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html).
///
/// What `Ref` returns: `ServiceName`.
pub type CfnContainer = Handle<of::CfnContainer>;
impl cfn::ResourceType for of::CfnContainer { const TYPE: &'static str = "AWS::Lightsail::Container"; type Tags = cfn::TagList; type Props = CfnContainerProps; type Reference = String; }
impl CfnContainer {
    /// The attribute `ContainerArn`.
    #[inline] pub fn attr_container_arn(&self) -> Val<Is<kinds::ContainerArn>> { cfn::attribute(&self.0, "ContainerArn") }
    /// The attribute `PrincipalArn`.
    #[inline] pub fn attr_principal_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PrincipalArn") }
    /// The attribute `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`.
    #[inline] pub fn attr_private_registry_access_ecr_image_puller_role_principal_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnContainer`].
///
/// Mandatory: `ServiceName`, `Power`, `Scale`.
///
/// A change replaces the resource: `ServiceName`.
pub type CfnContainerProps = Fields<of::CfnContainer>;
/// What [`CfnContainerProps`] cannot do without.
pub struct CfnContainerPropsRequired<A, B, C> {
    /// `ServiceName`: 1 to 63 characters, matches `^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$`. Changing it replaces the resource.
    pub service_name: A,
    /// `Power`.
    pub power: B,
    /// `Scale`: 1 to 20.
    pub scale: C,
}
impl CfnContainerProps {
    /// Takes what is mandatory, by name: [`CfnContainerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_container::Power>, C: IntoVal<i64>>(required: CfnContainerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServiceName", required.service_name), "Power", required.power), "Scale", required.scale) }
    /// `ContainerServiceDeployment`.
    #[track_caller] pub fn container_service_deployment(self, value: impl IntoVal<cfn_container::ContainerServiceDeployment>) -> Self { with(self, "ContainerServiceDeployment", value) }
    /// `IsDisabled`.
    #[track_caller] pub fn is_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsDisabled", value) }
    /// `Power`: mandatory.
    #[track_caller] pub fn power(self, value: impl IntoVal<cfn_container::Power>) -> Self { with(self, "Power", value) }
    /// `PrivateRegistryAccess`.
    #[track_caller] pub fn private_registry_access(self, value: impl IntoVal<cfn_container::PrivateRegistryAccess>) -> Self { with(self, "PrivateRegistryAccess", value) }
    /// `PublicDomainNames`: no item twice.
    #[track_caller] pub fn public_domain_names(self, value: impl IntoVal<List<cfn_container::PublicDomainName>>) -> Self { with(self, "PublicDomainNames", value) }
    /// `Scale`: mandatory, 1 to 20.
    #[track_caller] pub fn scale(self, value: impl IntoVal<i64>) -> Self { with(self, "Scale", value) }
    /// `ServiceName`: mandatory, 1 to 63 characters, matches `^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_container::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContainer`].
pub mod cfn_container {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bucket::{Tag};
    mod of { pub enum Container {} impl ias_core::Optional for Container {} pub enum ContainerServiceDeployment {} impl ias_core::Optional for ContainerServiceDeployment {} pub enum EnvironmentVariable {} impl ias_core::Optional for EnvironmentVariable {} pub enum HealthCheckConfig {} impl ias_core::Optional for HealthCheckConfig {} pub enum PortInfo {} impl ias_core::Optional for PortInfo {} pub enum Power {} pub enum PrivateRegistryAccess {} impl ias_core::Optional for PrivateRegistryAccess {} pub enum PrivateRegistryAccessEcrImagePullerRole {} impl ias_core::Optional for PrivateRegistryAccessEcrImagePullerRole {} pub enum PublicDomainName {} impl ias_core::Optional for PublicDomainName {} pub enum PublicEndpoint {} impl ias_core::Optional for PublicEndpoint {} }

    /// `Container`.
    pub type Container = Fields<of::Container>;
    impl Container {
        /// `Command`: no item twice.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `Environment`: no item twice.
        #[track_caller] pub fn environment(self, value: impl IntoVal<List<EnvironmentVariable>>) -> Self { with(self, "Environment", value) }
        /// `Image`.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `Ports`: no item twice.
        #[track_caller] pub fn ports(self, value: impl IntoVal<List<PortInfo>>) -> Self { with(self, "Ports", value) }
    }

    /// `ContainerServiceDeployment`.
    pub type ContainerServiceDeployment = Fields<of::ContainerServiceDeployment>;
    impl ContainerServiceDeployment {
        /// `Containers`: no item twice.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<Container>>) -> Self { with(self, "Containers", value) }
        /// `PublicEndpoint`.
        #[track_caller] pub fn public_endpoint(self, value: impl IntoVal<PublicEndpoint>) -> Self { with(self, "PublicEndpoint", value) }
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `Variable`.
        #[track_caller] pub fn variable(self, value: impl IntoVal<String>) -> Self { with(self, "Variable", value) }
    }

    /// `HealthCheckConfig`.
    pub type HealthCheckConfig = Fields<of::HealthCheckConfig>;
    impl HealthCheckConfig {
        /// `HealthyThreshold`.
        #[track_caller] pub fn healthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThreshold", value) }
        /// `IntervalSeconds`.
        #[track_caller] pub fn interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalSeconds", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `SuccessCodes`.
        #[track_caller] pub fn success_codes(self, value: impl IntoVal<String>) -> Self { with(self, "SuccessCodes", value) }
        /// `TimeoutSeconds`.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
        /// `UnhealthyThreshold`.
        #[track_caller] pub fn unhealthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThreshold", value) }
    }

    /// `PortInfo`.
    pub type PortInfo = Fields<of::PortInfo>;
    impl PortInfo {
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `Power`.
    pub type Power = Word<fn(of::Power)>;
    impl Power {
        /// `large`
        pub const Large: Self = word("large");
        /// `medium`
        pub const Medium: Self = word("medium");
        /// `micro`
        pub const Micro: Self = word("micro");
        /// `nano`
        pub const Nano: Self = word("nano");
        /// `small`
        pub const Small: Self = word("small");
        /// `xlarge`
        pub const Xlarge: Self = word("xlarge");
    }

    /// `PrivateRegistryAccess`.
    pub type PrivateRegistryAccess = Fields<of::PrivateRegistryAccess>;
    impl PrivateRegistryAccess {
        /// `EcrImagePullerRole`.
        #[track_caller] pub fn ecr_image_puller_role(self, value: impl IntoVal<PrivateRegistryAccessEcrImagePullerRole>) -> Self { with(self, "EcrImagePullerRole", value) }
    }

    /// `EcrImagePullerRole`.
    pub type PrivateRegistryAccessEcrImagePullerRole = Fields<of::PrivateRegistryAccessEcrImagePullerRole>;
    impl PrivateRegistryAccessEcrImagePullerRole {
        /// `IsActive`.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
    }

    /// `PublicDomainName`.
    pub type PublicDomainName = Fields<of::PublicDomainName>;
    impl PublicDomainName {
        /// `CertificateName`.
        #[track_caller] pub fn certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateName", value) }
        /// `DomainNames`: no item twice.
        #[track_caller] pub fn domain_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DomainNames", value) }
    }

    /// `PublicEndpoint`.
    pub type PublicEndpoint = Fields<of::PublicEndpoint>;
    impl PublicEndpoint {
        /// `ContainerName`.
        #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
        /// `ContainerPort`.
        #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerPort", value) }
        /// `HealthCheckConfig`.
        #[track_caller] pub fn health_check_config(self, value: impl IntoVal<HealthCheckConfig>) -> Self { with(self, "HealthCheckConfig", value) }
    }
}

/// [`AWS::Lightsail::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html).
///
/// What `Ref` returns: `RelationalDatabaseName`.
pub type CfnDatabase = Handle<of::CfnDatabase>;
impl cfn::ResourceType for of::CfnDatabase { const TYPE: &'static str = "AWS::Lightsail::Database"; type Tags = cfn::TagList; type Props = CfnDatabaseProps; type Reference = String; }
impl CfnDatabase {
    /// The attribute `DatabaseArn`.
    #[inline] pub fn attr_database_arn(&self) -> Val<Is<kinds::LightsailDatabaseArn>> { cfn::attribute(&self.0, "DatabaseArn") }
}

/// Properties of [`CfnDatabase`].
///
/// Mandatory: `RelationalDatabaseName`, `RelationalDatabaseBlueprintId`, `RelationalDatabaseBundleId`, `MasterDatabaseName`, `MasterUsername`.
///
/// A change replaces the resource: `AvailabilityZone`, `MasterDatabaseName`, `MasterUsername`, `RelationalDatabaseBlueprintId`, `RelationalDatabaseBundleId`, `RelationalDatabaseName`.
pub type CfnDatabaseProps = Fields<of::CfnDatabase>;
/// What [`CfnDatabaseProps`] cannot do without.
pub struct CfnDatabasePropsRequired<A, B, C, D, E> {
    /// `RelationalDatabaseName`: 2 to 255 characters, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    pub relational_database_name: A,
    /// `RelationalDatabaseBlueprintId`: 1 to 255 characters. Changing it replaces the resource.
    pub relational_database_blueprint_id: B,
    /// `RelationalDatabaseBundleId`: 1 to 255 characters. Changing it replaces the resource.
    pub relational_database_bundle_id: C,
    /// `MasterDatabaseName`: 1 to 255 characters. Changing it replaces the resource.
    pub master_database_name: D,
    /// `MasterUsername`: 1 to 63 characters. Changing it replaces the resource.
    pub master_username: E,
}
impl CfnDatabaseProps {
    /// Takes what is mandatory, by name: [`CfnDatabasePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnDatabasePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "RelationalDatabaseName", required.relational_database_name), "RelationalDatabaseBlueprintId", required.relational_database_blueprint_id), "RelationalDatabaseBundleId", required.relational_database_bundle_id), "MasterDatabaseName", required.master_database_name), "MasterUsername", required.master_username) }
    /// `AvailabilityZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `BackupRetention`.
    #[track_caller] pub fn backup_retention(self, value: impl IntoVal<bool>) -> Self { with(self, "BackupRetention", value) }
    /// `CaCertificateIdentifier`.
    #[track_caller] pub fn ca_certificate_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CaCertificateIdentifier", value) }
    /// `MasterDatabaseName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn master_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "MasterDatabaseName", value) }
    /// `MasterUserPassword`: 1 to 63 characters. Write-only.
    #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    /// `MasterUsername`: mandatory, 1 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn master_username(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUsername", value) }
    /// `PreferredBackupWindow`.
    #[track_caller] pub fn preferred_backup_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredBackupWindow", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `RelationalDatabaseBlueprintId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn relational_database_blueprint_id(self, value: impl IntoVal<String>) -> Self { with(self, "RelationalDatabaseBlueprintId", value) }
    /// `RelationalDatabaseBundleId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn relational_database_bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "RelationalDatabaseBundleId", value) }
    /// `RelationalDatabaseName`: mandatory, 2 to 255 characters, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    #[track_caller] pub fn relational_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "RelationalDatabaseName", value) }
    /// `RelationalDatabaseParameters`: no item twice. Write-only.
    #[track_caller] pub fn relational_database_parameters(self, value: impl IntoVal<List<cfn_database::RelationalDatabaseParameter>>) -> Self { with(self, "RelationalDatabaseParameters", value) }
    /// `RotateMasterUserPassword`. Write-only.
    #[track_caller] pub fn rotate_master_user_password(self, value: impl IntoVal<bool>) -> Self { with(self, "RotateMasterUserPassword", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_database::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatabase`].
pub mod cfn_database {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bucket::{Tag};
    mod of { pub enum RelationalDatabaseParameter {} impl ias_core::Optional for RelationalDatabaseParameter {} }

    /// `RelationalDatabaseParameter`.
    pub type RelationalDatabaseParameter = Fields<of::RelationalDatabaseParameter>;
    impl RelationalDatabaseParameter {
        /// `AllowedValues`.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedValues", value) }
        /// `ApplyMethod`.
        #[track_caller] pub fn apply_method(self, value: impl IntoVal<String>) -> Self { with(self, "ApplyMethod", value) }
        /// `ApplyType`.
        #[track_caller] pub fn apply_type(self, value: impl IntoVal<String>) -> Self { with(self, "ApplyType", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<String>) -> Self { with(self, "DataType", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IsModifiable`.
        #[track_caller] pub fn is_modifiable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsModifiable", value) }
        /// `ParameterName`.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }
}

/// [`AWS::Lightsail::DatabaseSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html).
///
/// What `Ref` returns: `RelationalDatabaseSnapshotName`.
pub type CfnDatabaseSnapshot = Handle<of::CfnDatabaseSnapshot>;
impl cfn::ResourceType for of::CfnDatabaseSnapshot { const TYPE: &'static str = "AWS::Lightsail::DatabaseSnapshot"; type Tags = cfn::TagList; type Props = CfnDatabaseSnapshotProps; type Reference = String; }
impl CfnDatabaseSnapshot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DatabaseSnapshotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Engine`.
    #[inline] pub fn attr_engine(&self) -> Val<String> { cfn::attribute(&self.0, "Engine") }
    /// The attribute `EngineVersion`.
    #[inline] pub fn attr_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "EngineVersion") }
    /// The attribute `FromRelationalDatabaseArn`.
    #[inline] pub fn attr_from_relational_database_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FromRelationalDatabaseArn") }
    /// The attribute `FromRelationalDatabaseBlueprintId`.
    #[inline] pub fn attr_from_relational_database_blueprint_id(&self) -> Val<String> { cfn::attribute(&self.0, "FromRelationalDatabaseBlueprintId") }
    /// The attribute `FromRelationalDatabaseBundleId`.
    #[inline] pub fn attr_from_relational_database_bundle_id(&self) -> Val<String> { cfn::attribute(&self.0, "FromRelationalDatabaseBundleId") }
    /// The attribute `FromRelationalDatabaseName`.
    #[inline] pub fn attr_from_relational_database_name(&self) -> Val<String> { cfn::attribute(&self.0, "FromRelationalDatabaseName") }
    /// The attribute `Location`.
    #[inline] pub fn attr_location(&self) -> Val<Json> { cfn::attribute(&self.0, "Location") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ResourceType`: one of `RelationalDatabaseSnapshot`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SizeInGb`.
    #[inline] pub fn attr_size_in_gb(&self) -> Val<i64> { cfn::attribute(&self.0, "SizeInGb") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnDatabaseSnapshot`].
///
/// Mandatory: `RelationalDatabaseSnapshotName`, `RelationalDatabaseName`.
///
/// A change replaces the resource: `RelationalDatabaseName`, `RelationalDatabaseSnapshotName`.
pub type CfnDatabaseSnapshotProps = Fields<of::CfnDatabaseSnapshot>;
impl CfnDatabaseSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(relational_database_snapshot_name: impl IntoVal<String>, relational_database_name: impl IntoVal<String>) -> Self { with(with(empty(), "RelationalDatabaseSnapshotName", relational_database_snapshot_name), "RelationalDatabaseName", relational_database_name) }
    /// `RelationalDatabaseName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn relational_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "RelationalDatabaseName", value) }
    /// `RelationalDatabaseSnapshotName`: mandatory, 2 to 255 characters, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn relational_database_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "RelationalDatabaseSnapshotName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_database_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatabaseSnapshot`].
pub mod cfn_database_snapshot {
    pub use super::cfn_bucket::{Tag};
}

/// [`AWS::Lightsail::Disk`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html).
///
/// What `Ref` returns: `DiskName`.
pub type CfnDisk = Handle<of::CfnDisk>;
impl cfn::ResourceType for of::CfnDisk { const TYPE: &'static str = "AWS::Lightsail::Disk"; type Tags = cfn::TagList; type Props = CfnDiskProps; type Reference = String; }
impl CfnDisk {
    /// The attribute `AttachedTo`.
    #[inline] pub fn attr_attached_to(&self) -> Val<String> { cfn::attribute(&self.0, "AttachedTo") }
    /// The attribute `AttachmentState`.
    #[inline] pub fn attr_attachment_state(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentState") }
    /// The attribute `DiskArn`.
    #[inline] pub fn attr_disk_arn(&self) -> Val<Is<kinds::DiskArn>> { cfn::attribute(&self.0, "DiskArn") }
    /// The attribute `Iops`.
    #[inline] pub fn attr_iops(&self) -> Val<i64> { cfn::attribute(&self.0, "Iops") }
    /// The attribute `IsAttached`.
    #[inline] pub fn attr_is_attached(&self) -> Val<bool> { cfn::attribute(&self.0, "IsAttached") }
    /// The attribute `Location.AvailabilityZone`.
    #[inline] pub fn attr_location_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "Location.AvailabilityZone") }
    /// The attribute `Location.RegionName`.
    #[inline] pub fn attr_location_region_name(&self) -> Val<String> { cfn::attribute(&self.0, "Location.RegionName") }
    /// The attribute `Path`.
    #[inline] pub fn attr_path(&self) -> Val<String> { cfn::attribute(&self.0, "Path") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnDisk`].
///
/// Mandatory: `DiskName`, `SizeInGb`.
///
/// A change replaces the resource: `AvailabilityZone`, `DiskName`, `SizeInGb`.
pub type CfnDiskProps = Fields<of::CfnDisk>;
impl CfnDiskProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(disk_name: impl IntoVal<String>, size_in_gb: impl IntoVal<i64>) -> Self { with(with(empty(), "DiskName", disk_name), "SizeInGb", size_in_gb) }
    /// `AddOns`.
    #[track_caller] pub fn add_ons(self, value: impl IntoVal<List<cfn_disk::AddOn>>) -> Self { with(self, "AddOns", value) }
    /// `AvailabilityZone`: 1 to 255 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `DiskName`: mandatory, 1 to 254 characters, matches `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn disk_name(self, value: impl IntoVal<String>) -> Self { with(self, "DiskName", value) }
    /// `Location`.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_disk::Location>) -> Self { with(self, "Location", value) }
    /// `SizeInGb`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGb", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_disk::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDisk`].
pub mod cfn_disk {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bucket::{Tag};
    mod of { pub enum AddOn {} pub enum AddOnAddOnType {} pub enum AddOnStatus {} pub enum AutoSnapshotAddOn {} impl ias_core::Optional for AutoSnapshotAddOn {} pub enum Location {} impl ias_core::Optional for Location {} }

    /// `AddOn`.
    pub type AddOn = Fields<of::AddOn>;
    impl AddOn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(add_on_type: impl IntoVal<AddOnAddOnType>) -> Self { with(empty(), "AddOnType", add_on_type) }
        /// `AddOnType`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn add_on_type(self, value: impl IntoVal<AddOnAddOnType>) -> Self { with(self, "AddOnType", value) }
        /// `AutoSnapshotAddOnRequest`.
        #[track_caller] pub fn auto_snapshot_add_on_request(self, value: impl IntoVal<AutoSnapshotAddOn>) -> Self { with(self, "AutoSnapshotAddOnRequest", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<AddOnStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `AddOnType`.
    pub type AddOnAddOnType = Word<fn(of::AddOnAddOnType)>;
    impl AddOnAddOnType {
        /// `AutoSnapshot`
        pub const AutoSnapshot: Self = word("AutoSnapshot");
        /// `StopInstanceOnIdle`
        pub const StopInstanceOnIdle: Self = word("StopInstanceOnIdle");
    }

    /// Words of `Status`.
    pub type AddOnStatus = Word<fn(of::AddOnStatus)>;
    impl AddOnStatus {
        /// `Enabling`
        pub const Enabling: Self = word("Enabling");
        /// `Disabling`
        pub const Disabling: Self = word("Disabling");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Terminating`
        pub const Terminating: Self = word("Terminating");
        /// `Terminated`
        pub const Terminated: Self = word("Terminated");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Failed`
        pub const Failed: Self = word("Failed");
    }

    /// `AutoSnapshotAddOn`.
    pub type AutoSnapshotAddOn = Fields<of::AutoSnapshotAddOn>;
    impl AutoSnapshotAddOn {
        /// `SnapshotTimeOfDay`: matches `^[0-9]{2}:00$`.
        #[track_caller] pub fn snapshot_time_of_day(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotTimeOfDay", value) }
    }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
    }
}

/// [`AWS::Lightsail::DiskSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html).
///
/// What `Ref` returns: `DiskSnapshotName`.
pub type CfnDiskSnapshot = Handle<of::CfnDiskSnapshot>;
impl cfn::ResourceType for of::CfnDiskSnapshot { const TYPE: &'static str = "AWS::Lightsail::DiskSnapshot"; type Tags = cfn::TagList; type Props = CfnDiskSnapshotProps; type Reference = String; }
impl CfnDiskSnapshot {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DiskSnapshotArn`.
    #[inline] pub fn attr_disk_snapshot_arn(&self) -> Val<Is<kinds::DiskSnapshotArn>> { cfn::attribute(&self.0, "DiskSnapshotArn") }
    /// The attribute `FromDiskName`.
    #[inline] pub fn attr_from_disk_name(&self) -> Val<String> { cfn::attribute(&self.0, "FromDiskName") }
    /// The attribute `IsFromAutoSnapshot`.
    #[inline] pub fn attr_is_from_auto_snapshot(&self) -> Val<bool> { cfn::attribute(&self.0, "IsFromAutoSnapshot") }
    /// The attribute `Location`.
    #[inline] pub fn attr_location(&self) -> Val<Json> { cfn::attribute(&self.0, "Location") }
    /// The attribute `Progress`.
    #[inline] pub fn attr_progress(&self) -> Val<String> { cfn::attribute(&self.0, "Progress") }
    /// The attribute `ResourceType`: one of `DiskSnapshot`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SizeInGb`.
    #[inline] pub fn attr_size_in_gb(&self) -> Val<i64> { cfn::attribute(&self.0, "SizeInGb") }
    /// The attribute `State`: one of `pending`, `completed`, `error`, `unknown`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnDiskSnapshot`].
///
/// Mandatory: `DiskSnapshotName`, `DiskName`.
///
/// A change replaces the resource: `DiskName`, `DiskSnapshotName`.
pub type CfnDiskSnapshotProps = Fields<of::CfnDiskSnapshot>;
impl CfnDiskSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(disk_snapshot_name: impl IntoVal<String>, disk_name: impl IntoVal<String>) -> Self { with(with(empty(), "DiskSnapshotName", disk_snapshot_name), "DiskName", disk_name) }
    /// `DiskName`: mandatory, 2 to 255 characters, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn disk_name(self, value: impl IntoVal<String>) -> Self { with(self, "DiskName", value) }
    /// `DiskSnapshotName`: mandatory, 2 to 255 characters, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn disk_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "DiskSnapshotName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_disk_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDiskSnapshot`].
pub mod cfn_disk_snapshot {
    pub use super::cfn_bucket::{Tag};
}

/// [`AWS::Lightsail::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html).
///
/// What `Ref` returns: `DistributionName`.
pub type CfnDistribution = Handle<of::CfnDistribution>;
impl cfn::ResourceType for of::CfnDistribution { const TYPE: &'static str = "AWS::Lightsail::Distribution"; type Tags = cfn::TagList; type Props = CfnDistributionProps; type Reference = String; }
impl CfnDistribution {
    /// The attribute `AbleToUpdateBundle`.
    #[inline] pub fn attr_able_to_update_bundle(&self) -> Val<bool> { cfn::attribute(&self.0, "AbleToUpdateBundle") }
    /// The attribute `DistributionArn`.
    #[inline] pub fn attr_distribution_arn(&self) -> Val<Is<kinds::DistributionArn>> { cfn::attribute(&self.0, "DistributionArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDistribution`].
///
/// Mandatory: `DistributionName`, `BundleId`, `DefaultCacheBehavior`, `Origin`.
///
/// A change replaces the resource: `DistributionName`, `IpAddressType`.
pub type CfnDistributionProps = Fields<of::CfnDistribution>;
/// What [`CfnDistributionProps`] cannot do without.
pub struct CfnDistributionPropsRequired<A, B, C, D> {
    /// `DistributionName`: matches `\w[\w\-]*\w`. Changing it replaces the resource.
    pub distribution_name: A,
    /// `BundleId`.
    pub bundle_id: B,
    /// `DefaultCacheBehavior`.
    pub default_cache_behavior: C,
    /// `Origin`.
    pub origin: D,
}
impl CfnDistributionProps {
    /// Takes what is mandatory, by name: [`CfnDistributionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_distribution::CacheBehavior>, D: IntoVal<cfn_distribution::InputOrigin>>(required: CfnDistributionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DistributionName", required.distribution_name), "BundleId", required.bundle_id), "DefaultCacheBehavior", required.default_cache_behavior), "Origin", required.origin) }
    /// `BundleId`: mandatory.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `CacheBehaviorSettings`.
    #[track_caller] pub fn cache_behavior_settings(self, value: impl IntoVal<cfn_distribution::CacheSettings>) -> Self { with(self, "CacheBehaviorSettings", value) }
    /// `CacheBehaviors`: no item twice.
    #[track_caller] pub fn cache_behaviors(self, value: impl IntoVal<List<cfn_distribution::CacheBehaviorPerPath>>) -> Self { with(self, "CacheBehaviors", value) }
    /// `CertificateName`: matches `^\w[\w\-]*\w$`.
    #[track_caller] pub fn certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateName", value) }
    /// `DefaultCacheBehavior`: mandatory.
    #[track_caller] pub fn default_cache_behavior(self, value: impl IntoVal<cfn_distribution::CacheBehavior>) -> Self { with(self, "DefaultCacheBehavior", value) }
    /// `DistributionName`: mandatory, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    #[track_caller] pub fn distribution_name(self, value: impl IntoVal<String>) -> Self { with(self, "DistributionName", value) }
    /// `IpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_distribution::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `IsEnabled`.
    #[track_caller] pub fn is_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsEnabled", value) }
    /// `Origin`: mandatory.
    #[track_caller] pub fn origin(self, value: impl IntoVal<cfn_distribution::InputOrigin>) -> Self { with(self, "Origin", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_distribution::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDistribution`].
pub mod cfn_distribution {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bucket::{Tag};
    mod of { pub enum CacheBehavior {} impl ias_core::Optional for CacheBehavior {} pub enum CacheBehaviorBehavior {} pub enum CacheBehaviorPerPath {} impl ias_core::Optional for CacheBehaviorPerPath {} pub enum CacheBehaviorPerPathBehavior {} pub enum CacheSettings {} impl ias_core::Optional for CacheSettings {} pub enum CookieObject {} impl ias_core::Optional for CookieObject {} pub enum CookieObjectOption {} pub enum HeaderObject {} impl ias_core::Optional for HeaderObject {} pub enum HeaderObjectOption {} pub enum InputOrigin {} impl ias_core::Optional for InputOrigin {} pub enum InputOriginProtocolPolicy {} pub enum InputOriginRegionName {} pub enum IpAddressType {} pub enum QueryStringObject {} impl ias_core::Optional for QueryStringObject {} }

    /// `CacheBehavior`.
    pub type CacheBehavior = Fields<of::CacheBehavior>;
    impl CacheBehavior {
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<CacheBehaviorBehavior>) -> Self { with(self, "Behavior", value) }
    }

    /// Words of `Behavior`.
    pub type CacheBehaviorBehavior = Word<fn(of::CacheBehaviorBehavior)>;
    impl CacheBehaviorBehavior {
        /// `cache`
        pub const Cache: Self = word("cache");
        /// `dont-cache`
        pub const DontCache: Self = word("dont-cache");
    }

    /// `CacheBehaviorPerPath`.
    pub type CacheBehaviorPerPath = Fields<of::CacheBehaviorPerPath>;
    impl CacheBehaviorPerPath {
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<CacheBehaviorPerPathBehavior>) -> Self { with(self, "Behavior", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// Words of `Behavior`.
    pub type CacheBehaviorPerPathBehavior = Word<fn(of::CacheBehaviorPerPathBehavior)>;
    impl CacheBehaviorPerPathBehavior {
        /// `cache`
        pub const Cache: Self = word("cache");
        /// `dont-cache`
        pub const DontCache: Self = word("dont-cache");
    }

    /// `CacheSettings`.
    pub type CacheSettings = Fields<of::CacheSettings>;
    impl CacheSettings {
        /// `AllowedHTTPMethods`: matches `\S`.
        #[track_caller] pub fn allowed_http_methods(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedHTTPMethods", value) }
        /// `CachedHTTPMethods`: matches `\S`.
        #[track_caller] pub fn cached_http_methods(self, value: impl IntoVal<String>) -> Self { with(self, "CachedHTTPMethods", value) }
        /// `DefaultTTL`.
        #[track_caller] pub fn default_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultTTL", value) }
        /// `ForwardedCookies`.
        #[track_caller] pub fn forwarded_cookies(self, value: impl IntoVal<CookieObject>) -> Self { with(self, "ForwardedCookies", value) }
        /// `ForwardedHeaders`.
        #[track_caller] pub fn forwarded_headers(self, value: impl IntoVal<HeaderObject>) -> Self { with(self, "ForwardedHeaders", value) }
        /// `ForwardedQueryStrings`.
        #[track_caller] pub fn forwarded_query_strings(self, value: impl IntoVal<QueryStringObject>) -> Self { with(self, "ForwardedQueryStrings", value) }
        /// `MaximumTTL`.
        #[track_caller] pub fn maximum_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumTTL", value) }
        /// `MinimumTTL`.
        #[track_caller] pub fn minimum_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumTTL", value) }
    }

    /// `CookieObject`.
    pub type CookieObject = Fields<of::CookieObject>;
    impl CookieObject {
        /// `CookiesAllowList`: no item twice.
        #[track_caller] pub fn cookies_allow_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CookiesAllowList", value) }
        /// `Option`.
        #[track_caller] pub fn option(self, value: impl IntoVal<CookieObjectOption>) -> Self { with(self, "Option", value) }
    }

    /// Words of `Option`.
    pub type CookieObjectOption = Word<fn(of::CookieObjectOption)>;
    impl CookieObjectOption {
        /// `all`
        pub const All: Self = word("all");
        /// `allow-list`
        pub const AllowList: Self = word("allow-list");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `HeaderObject`.
    pub type HeaderObject = Fields<of::HeaderObject>;
    impl HeaderObject {
        /// `HeadersAllowList`: no item twice.
        #[track_caller] pub fn headers_allow_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HeadersAllowList", value) }
        /// `Option`.
        #[track_caller] pub fn option(self, value: impl IntoVal<HeaderObjectOption>) -> Self { with(self, "Option", value) }
    }

    /// Words of `Option`.
    pub type HeaderObjectOption = Word<fn(of::HeaderObjectOption)>;
    impl HeaderObjectOption {
        /// `all`
        pub const All: Self = word("all");
        /// `allow-list`
        pub const AllowList: Self = word("allow-list");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `InputOrigin`.
    pub type InputOrigin = Fields<of::InputOrigin>;
    impl InputOrigin {
        /// `Name`: matches `^\w[\w\-]*\w$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ProtocolPolicy`.
        #[track_caller] pub fn protocol_policy(self, value: impl IntoVal<InputOriginProtocolPolicy>) -> Self { with(self, "ProtocolPolicy", value) }
        /// `RegionName`.
        #[track_caller] pub fn region_name(self, value: impl IntoVal<InputOriginRegionName>) -> Self { with(self, "RegionName", value) }
    }

    /// Words of `ProtocolPolicy`.
    pub type InputOriginProtocolPolicy = Word<fn(of::InputOriginProtocolPolicy)>;
    impl InputOriginProtocolPolicy {
        /// `http-only`
        pub const HttpOnly: Self = word("http-only");
        /// `https-only`
        pub const HttpsOnly: Self = word("https-only");
    }

    /// Words of `RegionName`.
    pub type InputOriginRegionName = Word<fn(of::InputOriginRegionName)>;
    impl InputOriginRegionName {
        /// `ap-east-1`
        pub const ApEast1: Self = word("ap-east-1");
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-northeast-2`
        pub const ApNortheast2: Self = word("ap-northeast-2");
        /// `ap-south-1`
        pub const ApSouth1: Self = word("ap-south-1");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
        /// `ap-southeast-3`
        pub const ApSoutheast3: Self = word("ap-southeast-3");
        /// `ap-southeast-5`
        pub const ApSoutheast5: Self = word("ap-southeast-5");
        /// `ca-central-1`
        pub const CaCentral1: Self = word("ca-central-1");
        /// `eu-central-1`
        pub const EuCentral1: Self = word("eu-central-1");
        /// `eu-north-1`
        pub const EuNorth1: Self = word("eu-north-1");
        /// `eu-south-2`
        pub const EuSouth2: Self = word("eu-south-2");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `eu-west-2`
        pub const EuWest2: Self = word("eu-west-2");
        /// `eu-west-3`
        pub const EuWest3: Self = word("eu-west-3");
        /// `sa-east-1`
        pub const SaEast1: Self = word("sa-east-1");
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-east-2`
        pub const UsEast2: Self = word("us-east-2");
        /// `us-west-1`
        pub const UsWest1: Self = word("us-west-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `QueryStringObject`.
    pub type QueryStringObject = Fields<of::QueryStringObject>;
    impl QueryStringObject {
        /// `Option`.
        #[track_caller] pub fn option(self, value: impl IntoVal<bool>) -> Self { with(self, "Option", value) }
        /// `QueryStringsAllowList`: no item twice.
        #[track_caller] pub fn query_strings_allow_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStringsAllowList", value) }
    }
}

/// [`AWS::Lightsail::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html).
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::Lightsail::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LightsailDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Location`.
    #[inline] pub fn attr_location(&self) -> Val<Json> { cfn::attribute(&self.0, "Location") }
    /// The attribute `ResourceType`: one of `Domain`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `DomainEntries`: no item twice.
    #[track_caller] pub fn domain_entries(self, value: impl IntoVal<List<cfn_domain::DomainEntry>>) -> Self { with(self, "DomainEntries", value) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DomainEntry {} pub enum DomainEntryType {} pub enum Tag {} }

    /// `DomainEntry`.
    pub type DomainEntry = Fields<of::DomainEntry>;
    /// What [`DomainEntry`] cannot do without.
    pub struct DomainEntryRequired<A, B, C> {
        /// `Name`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `Target`.
        pub target: C,
    }
    impl DomainEntry {
        /// Takes what is mandatory, by name: [`DomainEntryRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DomainEntryType>, C: IntoVal<String>>(required: DomainEntryRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Target", required.target) }
        /// `IsAlias`.
        #[track_caller] pub fn is_alias(self, value: impl IntoVal<bool>) -> Self { with(self, "IsAlias", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DomainEntryType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DomainEntryType = Word<fn(of::DomainEntryType)>;
    impl DomainEntryType {
        /// `A`
        pub const A: Self = word("A");
        /// `AAAA`
        pub const Aaaa: Self = word("AAAA");
        /// `CNAME`
        pub const Cname: Self = word("CNAME");
        /// `MX`
        pub const Mx: Self = word("MX");
        /// `NS`
        pub const Ns: Self = word("NS");
        /// `SOA`
        pub const Soa: Self = word("SOA");
        /// `SRV`
        pub const Srv: Self = word("SRV");
        /// `TXT`
        pub const Txt: Self = word("TXT");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Lightsail::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html).
///
/// What `Ref` returns: `InstanceName`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::Lightsail::Instance"; type Tags = cfn::TagList; type Props = CfnInstanceProps; type Reference = String; }
impl CfnInstance {
    /// The attribute `Hardware.CpuCount`.
    #[inline] pub fn attr_hardware_cpu_count(&self) -> Val<i64> { cfn::attribute(&self.0, "Hardware.CpuCount") }
    /// The attribute `Hardware.RamSizeInGb`.
    #[inline] pub fn attr_hardware_ram_size_in_gb(&self) -> Val<i64> { cfn::attribute(&self.0, "Hardware.RamSizeInGb") }
    /// The attribute `InstanceArn`.
    #[inline] pub fn attr_instance_arn(&self) -> Val<Is<kinds::LightsailInstanceArn>> { cfn::attribute(&self.0, "InstanceArn") }
    /// The attribute `Ipv6Addresses`.
    #[inline] pub fn attr_ipv6_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ipv6Addresses") }
    /// The attribute `IsStaticIp`.
    #[inline] pub fn attr_is_static_ip(&self) -> Val<bool> { cfn::attribute(&self.0, "IsStaticIp") }
    /// The attribute `Location.AvailabilityZone`.
    #[inline] pub fn attr_location_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "Location.AvailabilityZone") }
    /// The attribute `Location.RegionName`.
    #[inline] pub fn attr_location_region_name(&self) -> Val<String> { cfn::attribute(&self.0, "Location.RegionName") }
    /// The attribute `Networking.MonthlyTransfer.GbPerMonthAllocated`.
    #[inline] pub fn attr_networking_monthly_transfer_gb_per_month_allocated(&self) -> Val<String> { cfn::attribute(&self.0, "Networking.MonthlyTransfer.GbPerMonthAllocated") }
    /// The attribute `PrivateIpAddress`.
    #[inline] pub fn attr_private_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "PrivateIpAddress") }
    /// The attribute `PublicIpAddress`.
    #[inline] pub fn attr_public_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "PublicIpAddress") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SshKeyName`.
    #[inline] pub fn attr_ssh_key_name(&self) -> Val<String> { cfn::attribute(&self.0, "SshKeyName") }
    /// The attribute `State.Code`.
    #[inline] pub fn attr_state_code(&self) -> Val<i64> { cfn::attribute(&self.0, "State.Code") }
    /// The attribute `State.Name`.
    #[inline] pub fn attr_state_name(&self) -> Val<String> { cfn::attribute(&self.0, "State.Name") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
    /// The attribute `UserName`.
    #[inline] pub fn attr_user_name(&self) -> Val<String> { cfn::attribute(&self.0, "UserName") }
}

/// Properties of [`CfnInstance`].
///
/// Mandatory: `InstanceName`, `BlueprintId`, `BundleId`.
///
/// A change replaces the resource: `AvailabilityZone`, `BlueprintId`, `BundleId`, `InstanceName`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
/// What [`CfnInstanceProps`] cannot do without.
pub struct CfnInstancePropsRequired<A, B, C> {
    /// `InstanceName`: 1 to 254 characters, matches `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Changing it replaces the resource.
    pub instance_name: A,
    /// `BlueprintId`: 1 to 255 characters, matches `\S`. Changing it replaces the resource.
    pub blueprint_id: B,
    /// `BundleId`: 1 to 255 characters, matches `\S`. Changing it replaces the resource.
    pub bundle_id: C,
}
impl CfnInstanceProps {
    /// Takes what is mandatory, by name: [`CfnInstancePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnInstancePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceName", required.instance_name), "BlueprintId", required.blueprint_id), "BundleId", required.bundle_id) }
    /// `AddOns`.
    #[track_caller] pub fn add_ons(self, value: impl IntoVal<List<cfn_instance::AddOn>>) -> Self { with(self, "AddOns", value) }
    /// `AvailabilityZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `BlueprintId`: mandatory, 1 to 255 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn blueprint_id(self, value: impl IntoVal<String>) -> Self { with(self, "BlueprintId", value) }
    /// `BundleId`: mandatory, 1 to 255 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Hardware`.
    #[track_caller] pub fn hardware(self, value: impl IntoVal<cfn_instance::Hardware>) -> Self { with(self, "Hardware", value) }
    /// `InstanceName`: mandatory, 1 to 254 characters, matches `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceName", value) }
    /// `KeyPairName`: matches `^\w[\w\-]*\w$`.
    #[track_caller] pub fn key_pair_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPairName", value) }
    /// `Location`.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_instance::Location>) -> Self { with(self, "Location", value) }
    /// `Networking`.
    #[track_caller] pub fn networking(self, value: impl IntoVal<cfn_instance::Networking>) -> Self { with(self, "Networking", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_instance::State>) -> Self { with(self, "State", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserData`. Write-only.
    #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "UserData", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bucket::{Tag};
    pub use super::cfn_disk::{AddOn, AddOnAddOnType, AddOnStatus, AutoSnapshotAddOn, Location};
    mod of { pub enum Disk {} pub enum Hardware {} impl ias_core::Optional for Hardware {} pub enum MonthlyTransfer {} impl ias_core::Optional for MonthlyTransfer {} pub enum Networking {} pub enum Port {} impl ias_core::Optional for Port {} pub enum State {} impl ias_core::Optional for State {} }

    /// `Disk`.
    pub type Disk = Fields<of::Disk>;
    impl Disk {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(disk_name: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "DiskName", disk_name), "Path", path) }
        /// `AttachedTo`.
        #[track_caller] pub fn attached_to(self, value: impl IntoVal<String>) -> Self { with(self, "AttachedTo", value) }
        /// `AttachmentState`.
        #[track_caller] pub fn attachment_state(self, value: impl IntoVal<String>) -> Self { with(self, "AttachmentState", value) }
        /// `DiskName`: mandatory, 1 to 254 characters, matches `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`.
        #[track_caller] pub fn disk_name(self, value: impl IntoVal<String>) -> Self { with(self, "DiskName", value) }
        /// `IOPS`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "IOPS", value) }
        /// `IsSystemDisk`.
        #[track_caller] pub fn is_system_disk(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSystemDisk", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `SizeInGb`.
        #[track_caller] pub fn size_in_gb(self, value: impl IntoVal<String>) -> Self { with(self, "SizeInGb", value) }
    }

    /// `Hardware`.
    pub type Hardware = Fields<of::Hardware>;
    impl Hardware {
        /// `Disks`: no item twice.
        #[track_caller] pub fn disks(self, value: impl IntoVal<List<Disk>>) -> Self { with(self, "Disks", value) }
    }

    /// `MonthlyTransfer`.
    pub type MonthlyTransfer = Fields<of::MonthlyTransfer>;
    impl MonthlyTransfer {
    }

    /// `Networking`.
    pub type Networking = Fields<of::Networking>;
    impl Networking {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ports: impl IntoVal<List<Port>>) -> Self { with(empty(), "Ports", ports) }
        /// `MonthlyTransfer`.
        #[track_caller] pub fn monthly_transfer(self, value: impl IntoVal<MonthlyTransfer>) -> Self { with(self, "MonthlyTransfer", value) }
        /// `Ports`: mandatory, no item twice.
        #[track_caller] pub fn ports(self, value: impl IntoVal<List<Port>>) -> Self { with(self, "Ports", value) }
    }

    /// `Port`.
    pub type Port = Fields<of::Port>;
    impl Port {
        /// `AccessDirection`.
        #[track_caller] pub fn access_direction(self, value: impl IntoVal<String>) -> Self { with(self, "AccessDirection", value) }
        /// `AccessFrom`.
        #[track_caller] pub fn access_from(self, value: impl IntoVal<String>) -> Self { with(self, "AccessFrom", value) }
        /// `AccessType`.
        #[track_caller] pub fn access_type(self, value: impl IntoVal<String>) -> Self { with(self, "AccessType", value) }
        /// `CidrListAliases`.
        #[track_caller] pub fn cidr_list_aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CidrListAliases", value) }
        /// `Cidrs`.
        #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cidrs", value) }
        /// `CommonName`.
        #[track_caller] pub fn common_name(self, value: impl IntoVal<String>) -> Self { with(self, "CommonName", value) }
        /// `FromPort`.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `Ipv6Cidrs`.
        #[track_caller] pub fn ipv6_cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Ipv6Cidrs", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `ToPort`.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `State`.
    pub type State = Fields<of::State>;
    impl State {
    }
}

/// [`AWS::Lightsail::InstanceSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html).
///
/// What `Ref` returns: `InstanceSnapshotName`.
pub type CfnInstanceSnapshot = Handle<of::CfnInstanceSnapshot>;
impl cfn::ResourceType for of::CfnInstanceSnapshot { const TYPE: &'static str = "AWS::Lightsail::InstanceSnapshot"; type Tags = cfn::TagList; type Props = CfnInstanceSnapshotProps; type Reference = String; }
impl CfnInstanceSnapshot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InstanceSnapshotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FromInstanceArn`.
    #[inline] pub fn attr_from_instance_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FromInstanceArn") }
    /// The attribute `FromInstanceName`.
    #[inline] pub fn attr_from_instance_name(&self) -> Val<String> { cfn::attribute(&self.0, "FromInstanceName") }
    /// The attribute `IsFromAutoSnapshot`.
    #[inline] pub fn attr_is_from_auto_snapshot(&self) -> Val<bool> { cfn::attribute(&self.0, "IsFromAutoSnapshot") }
    /// The attribute `Location`.
    #[inline] pub fn attr_location(&self) -> Val<Json> { cfn::attribute(&self.0, "Location") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SizeInGb`.
    #[inline] pub fn attr_size_in_gb(&self) -> Val<i64> { cfn::attribute(&self.0, "SizeInGb") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnInstanceSnapshot`].
///
/// Mandatory: `InstanceSnapshotName`, `InstanceName`.
///
/// A change replaces the resource: `InstanceName`, `InstanceSnapshotName`.
pub type CfnInstanceSnapshotProps = Fields<of::CfnInstanceSnapshot>;
impl CfnInstanceSnapshotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_snapshot_name: impl IntoVal<String>, instance_name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceSnapshotName", instance_snapshot_name), "InstanceName", instance_name) }
    /// `InstanceName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceName", value) }
    /// `InstanceSnapshotName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_snapshot_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceSnapshotName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance_snapshot::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstanceSnapshot`].
pub mod cfn_instance_snapshot {
    pub use super::cfn_bucket::{Tag};
}

/// [`AWS::Lightsail::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html).
///
/// What `Ref` returns: `KeyPairName`.
pub type CfnKeyPair = Handle<of::CfnKeyPair>;
impl cfn::ResourceType for of::CfnKeyPair { const TYPE: &'static str = "AWS::Lightsail::KeyPair"; type Tags = cfn::TagList; type Props = CfnKeyPairProps; type Reference = String; }
impl CfnKeyPair {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Fingerprint`.
    #[inline] pub fn attr_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "Fingerprint") }
    /// The attribute `KeyPairArn`.
    #[inline] pub fn attr_key_pair_arn(&self) -> Val<Is<kinds::KeyPairArn>> { cfn::attribute(&self.0, "KeyPairArn") }
    /// The attribute `Location`.
    #[inline] pub fn attr_location(&self) -> Val<Json> { cfn::attribute(&self.0, "Location") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
    /// The attribute `SupportCode`.
    #[inline] pub fn attr_support_code(&self) -> Val<String> { cfn::attribute(&self.0, "SupportCode") }
}

/// Properties of [`CfnKeyPair`].
///
/// Mandatory: `KeyPairName`.
///
/// A change replaces the resource: `KeyPairName`.
pub type CfnKeyPairProps = Fields<of::CfnKeyPair>;
impl CfnKeyPairProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_pair_name: impl IntoVal<String>) -> Self { with(empty(), "KeyPairName", key_pair_name) }
    /// `KeyPairName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn key_pair_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPairName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_key_pair::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKeyPair`].
pub mod cfn_key_pair {
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

/// [`AWS::Lightsail::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html).
///
/// What `Ref` returns: `LoadBalancerName`.
pub type CfnLoadBalancer = Handle<of::CfnLoadBalancer>;
impl cfn::ResourceType for of::CfnLoadBalancer { const TYPE: &'static str = "AWS::Lightsail::LoadBalancer"; type Tags = cfn::TagList; type Props = CfnLoadBalancerProps; type Reference = String; }
impl CfnLoadBalancer {
    /// The attribute `LoadBalancerArn`.
    #[inline] pub fn attr_load_balancer_arn(&self) -> Val<Is<kinds::LightsailLoadBalancerArn>> { cfn::attribute(&self.0, "LoadBalancerArn") }
}

/// Properties of [`CfnLoadBalancer`].
///
/// Mandatory: `LoadBalancerName`, `InstancePort`.
///
/// A change replaces the resource: `InstancePort`, `IpAddressType`, `LoadBalancerName`.
pub type CfnLoadBalancerProps = Fields<of::CfnLoadBalancer>;
impl CfnLoadBalancerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(load_balancer_name: impl IntoVal<String>, instance_port: impl IntoVal<i64>) -> Self { with(with(empty(), "LoadBalancerName", load_balancer_name), "InstancePort", instance_port) }
    /// `AttachedInstances`: no item twice.
    #[track_caller] pub fn attached_instances(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttachedInstances", value) }
    /// `HealthCheckPath`.
    #[track_caller] pub fn health_check_path(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPath", value) }
    /// `InstancePort`: mandatory, -1 to 65535. Changing it replaces the resource.
    #[track_caller] pub fn instance_port(self, value: impl IntoVal<i64>) -> Self { with(self, "InstancePort", value) }
    /// `IpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_load_balancer::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `LoadBalancerName`: mandatory, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    #[track_caller] pub fn load_balancer_name(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerName", value) }
    /// `SessionStickinessEnabled`.
    #[track_caller] pub fn session_stickiness_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SessionStickinessEnabled", value) }
    /// `SessionStickinessLBCookieDurationSeconds`.
    #[track_caller] pub fn session_stickiness_lb_cookie_duration_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "SessionStickinessLBCookieDurationSeconds", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_load_balancer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TlsPolicyName`.
    #[track_caller] pub fn tls_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "TlsPolicyName", value) }
}

/// Types of [`CfnLoadBalancer`].
pub mod cfn_load_balancer {
    pub use super::cfn_bucket::{Tag};
    pub use super::cfn_distribution::{IpAddressType};
}

/// [`AWS::Lightsail::LoadBalancerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html).
///
/// What `Ref` returns: a text of CertificateName, LoadBalancerName.
pub type CfnLoadBalancerTlsCertificate = Handle<of::CfnLoadBalancerTlsCertificate>;
impl cfn::ResourceType for of::CfnLoadBalancerTlsCertificate { const TYPE: &'static str = "AWS::Lightsail::LoadBalancerTlsCertificate"; type Tags = cfn::NoTags; type Props = CfnLoadBalancerTlsCertificateProps; type Reference = String; }
impl CfnLoadBalancerTlsCertificate {
    /// The attribute `LoadBalancerTlsCertificateArn`.
    #[inline] pub fn attr_load_balancer_tls_certificate_arn(&self) -> Val<Is<kinds::LoadBalancerTlsCertificateArn>> { cfn::attribute(&self.0, "LoadBalancerTlsCertificateArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnLoadBalancerTlsCertificate`].
///
/// Mandatory: `LoadBalancerName`, `CertificateName`, `CertificateDomainName`.
///
/// A change replaces the resource: `CertificateAlternativeNames`, `CertificateDomainName`, `CertificateName`, `LoadBalancerName`.
pub type CfnLoadBalancerTlsCertificateProps = Fields<of::CfnLoadBalancerTlsCertificate>;
/// What [`CfnLoadBalancerTlsCertificateProps`] cannot do without.
pub struct CfnLoadBalancerTlsCertificatePropsRequired<A, B, C> {
    /// `LoadBalancerName`: matches `\w[\w\-]*\w`. Changing it replaces the resource.
    pub load_balancer_name: A,
    /// `CertificateName`: matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    pub certificate_name: B,
    /// `CertificateDomainName`. Changing it replaces the resource.
    pub certificate_domain_name: C,
}
impl CfnLoadBalancerTlsCertificateProps {
    /// Takes what is mandatory, by name: [`CfnLoadBalancerTlsCertificatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLoadBalancerTlsCertificatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LoadBalancerName", required.load_balancer_name), "CertificateName", required.certificate_name), "CertificateDomainName", required.certificate_domain_name) }
    /// `CertificateAlternativeNames`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn certificate_alternative_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateAlternativeNames", value) }
    /// `CertificateDomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn certificate_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateDomainName", value) }
    /// `CertificateName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateName", value) }
    /// `HttpsRedirectionEnabled`.
    #[track_caller] pub fn https_redirection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "HttpsRedirectionEnabled", value) }
    /// `IsAttached`.
    #[track_caller] pub fn is_attached(self, value: impl IntoVal<bool>) -> Self { with(self, "IsAttached", value) }
    /// `LoadBalancerName`: mandatory, matches `\w[\w\-]*\w`. Changing it replaces the resource.
    #[track_caller] pub fn load_balancer_name(self, value: impl IntoVal<String>) -> Self { with(self, "LoadBalancerName", value) }
}

/// [`AWS::Lightsail::StaticIp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html).
///
/// What `Ref` returns: `StaticIpName`.
pub type CfnStaticIp = Handle<of::CfnStaticIp>;
impl cfn::ResourceType for of::CfnStaticIp { const TYPE: &'static str = "AWS::Lightsail::StaticIp"; type Tags = cfn::NoTags; type Props = CfnStaticIpProps; type Reference = String; }
impl CfnStaticIp {
    /// The attribute `IpAddress`.
    #[inline] pub fn attr_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "IpAddress") }
    /// The attribute `IsAttached`.
    #[inline] pub fn attr_is_attached(&self) -> Val<bool> { cfn::attribute(&self.0, "IsAttached") }
    /// The attribute `StaticIpArn`.
    #[inline] pub fn attr_static_ip_arn(&self) -> Val<Is<kinds::StaticIpArn>> { cfn::attribute(&self.0, "StaticIpArn") }
}

/// Properties of [`CfnStaticIp`].
///
/// Mandatory: `StaticIpName`.
///
/// A change replaces the resource: `StaticIpName`.
pub type CfnStaticIpProps = Fields<of::CfnStaticIp>;
impl CfnStaticIpProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(static_ip_name: impl IntoVal<String>) -> Self { with(empty(), "StaticIpName", static_ip_name) }
    /// `AttachedTo`.
    #[track_caller] pub fn attached_to(self, value: impl IntoVal<String>) -> Self { with(self, "AttachedTo", value) }
    /// `StaticIpName`: mandatory, matches `^\w[\w\-]*\w$`. Changing it replaces the resource.
    #[track_caller] pub fn static_ip_name(self, value: impl IntoVal<String>) -> Self { with(self, "StaticIpName", value) }
}
