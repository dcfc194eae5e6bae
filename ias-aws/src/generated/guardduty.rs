// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GuardDuty`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCustomDetectionRuleAssociation {} pub enum CfnDetector {} pub enum CfnFilter {} pub enum CfnIpSet {} pub enum CfnMalwareProtectionPlan {} pub enum CfnMaster {} pub enum CfnMember {} pub enum CfnPublishingDestination {} pub enum CfnThreatEntitySet {} pub enum CfnThreatIntelSet {} pub enum CfnTrustedEntitySet {} }

/// [`AWS::GuardDuty::CustomDetectionRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html).
///
/// What `Ref` returns: a text of RuleId, AssociationId.
pub type CfnCustomDetectionRuleAssociation = Handle<of::CfnCustomDetectionRuleAssociation>;
impl cfn::ResourceType for of::CfnCustomDetectionRuleAssociation { const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation"; type Tags = cfn::TagList; type Props = CfnCustomDetectionRuleAssociationProps; type Reference = String; }
impl CfnCustomDetectionRuleAssociation {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CustomDetectionRuleAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnCustomDetectionRuleAssociation`].
///
/// Mandatory: `RuleId`, `Mode`.
///
/// A change replaces the resource: `RuleId`.
pub type CfnCustomDetectionRuleAssociationProps = Fields<of::CfnCustomDetectionRuleAssociation>;
impl CfnCustomDetectionRuleAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_id: impl IntoVal<String>, mode: impl IntoVal<cfn_custom_detection_rule_association::Mode>) -> Self { with(with(empty(), "RuleId", rule_id), "Mode", mode) }
    /// `Mode`: mandatory.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_custom_detection_rule_association::Mode>) -> Self { with(self, "Mode", value) }
    /// `RuleId`: mandatory, 1 to 100 characters, matches `^[a-z0-9]+(-[a-z0-9]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_id(self, value: impl IntoVal<String>) -> Self { with(self, "RuleId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_detection_rule_association::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomDetectionRuleAssociation`].
pub mod cfn_custom_detection_rule_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Mode {} pub enum TagItem {} }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `LIVE`
        pub const Live: Self = word("LIVE");
        /// `DRY_RUN`
        pub const DryRun: Self = word("DRY_RUN");
    }

    /// `TagItem`.
    pub type TagItem = Fields<of::TagItem>;
    impl TagItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GuardDuty::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDetector = Handle<of::CfnDetector>;
impl cfn::ResourceType for of::CfnDetector { const TYPE: &'static str = "AWS::GuardDuty::Detector"; type Tags = cfn::TagList; type Props = CfnDetectorProps; type Reference = String; }
impl CfnDetector {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDetector`].
///
/// Mandatory: `Enable`.
pub type CfnDetectorProps = Fields<of::CfnDetector>;
impl CfnDetectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(enable: impl IntoVal<bool>) -> Self { with(empty(), "Enable", enable) }
    /// `DataSources`.
    #[track_caller] pub fn data_sources(self, value: impl IntoVal<cfn_detector::CfnDataSourceConfigurations>) -> Self { with(self, "DataSources", value) }
    /// `Enable`: mandatory.
    #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
    /// `Features`.
    #[track_caller] pub fn features(self, value: impl IntoVal<List<cfn_detector::CfnFeatureConfiguration>>) -> Self { with(self, "Features", value) }
    /// `FindingPublishingFrequency`.
    #[track_caller] pub fn finding_publishing_frequency(self, value: impl IntoVal<cfn_detector::FindingPublishingFrequency>) -> Self { with(self, "FindingPublishingFrequency", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_detector::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDetector`].
pub mod cfn_detector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    mod of { pub enum CfnDataSourceConfigurations {} impl ias_core::Optional for CfnDataSourceConfigurations {} pub enum CfnFeatureAdditionalConfiguration {} impl ias_core::Optional for CfnFeatureAdditionalConfiguration {} pub enum CfnFeatureAdditionalConfigurationName {} pub enum CfnFeatureAdditionalConfigurationStatus {} pub enum CfnFeatureConfiguration {} pub enum CfnFeatureConfigurationName {} pub enum CfnFeatureConfigurationStatus {} pub enum CfnKubernetesAuditLogsConfiguration {} pub enum CfnKubernetesConfiguration {} pub enum CfnMalwareProtectionConfiguration {} impl ias_core::Optional for CfnMalwareProtectionConfiguration {} pub enum CfnScanEc2InstanceWithFindingsConfiguration {} impl ias_core::Optional for CfnScanEc2InstanceWithFindingsConfiguration {} pub enum Cfns3LogsConfiguration {} pub enum FindingPublishingFrequency {} }

    /// `CFNDataSourceConfigurations`.
    pub type CfnDataSourceConfigurations = Fields<of::CfnDataSourceConfigurations>;
    impl CfnDataSourceConfigurations {
        /// `Kubernetes`.
        #[track_caller] pub fn kubernetes(self, value: impl IntoVal<CfnKubernetesConfiguration>) -> Self { with(self, "Kubernetes", value) }
        /// `MalwareProtection`.
        #[track_caller] pub fn malware_protection(self, value: impl IntoVal<CfnMalwareProtectionConfiguration>) -> Self { with(self, "MalwareProtection", value) }
        /// `S3Logs`.
        #[track_caller] pub fn s3_logs(self, value: impl IntoVal<Cfns3LogsConfiguration>) -> Self { with(self, "S3Logs", value) }
    }

    /// `CFNFeatureAdditionalConfiguration`.
    pub type CfnFeatureAdditionalConfiguration = Fields<of::CfnFeatureAdditionalConfiguration>;
    impl CfnFeatureAdditionalConfiguration {
        /// `Name`: 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<CfnFeatureAdditionalConfigurationName>) -> Self { with(self, "Name", value) }
        /// `Status`: 1 to 128 characters.
        #[track_caller] pub fn status(self, value: impl IntoVal<CfnFeatureAdditionalConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Name`.
    pub type CfnFeatureAdditionalConfigurationName = Word<fn(of::CfnFeatureAdditionalConfigurationName)>;
    impl CfnFeatureAdditionalConfigurationName {
        /// `EC2_AGENT_MANAGEMENT`
        pub const Ec2AgentManagement: Self = word("EC2_AGENT_MANAGEMENT");
        /// `ECS_FARGATE_AGENT_MANAGEMENT`
        pub const EcsFargateAgentManagement: Self = word("ECS_FARGATE_AGENT_MANAGEMENT");
        /// `EKS_ADDON_MANAGEMENT`
        pub const EksAddonManagement: Self = word("EKS_ADDON_MANAGEMENT");
        /// `RDS_DATA_RISK`
        pub const RdsDataRisk: Self = word("RDS_DATA_RISK");
    }

    /// Words of `Status`.
    pub type CfnFeatureAdditionalConfigurationStatus = Word<fn(of::CfnFeatureAdditionalConfigurationStatus)>;
    impl CfnFeatureAdditionalConfigurationStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `CFNFeatureConfiguration`.
    pub type CfnFeatureConfiguration = Fields<of::CfnFeatureConfiguration>;
    impl CfnFeatureConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<CfnFeatureConfigurationName>, status: impl IntoVal<CfnFeatureConfigurationStatus>) -> Self { with(with(empty(), "Name", name), "Status", status) }
        /// `AdditionalConfiguration`.
        #[track_caller] pub fn additional_configuration(self, value: impl IntoVal<List<CfnFeatureAdditionalConfiguration>>) -> Self { with(self, "AdditionalConfiguration", value) }
        /// `Name`: mandatory, at most 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<CfnFeatureConfigurationName>) -> Self { with(self, "Name", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<CfnFeatureConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Name`.
    pub type CfnFeatureConfigurationName = Word<fn(of::CfnFeatureConfigurationName)>;
    impl CfnFeatureConfigurationName {
        /// `AI_ANALYST`
        pub const AiAnalyst: Self = word("AI_ANALYST");
        /// `AI_PROTECTION`
        pub const AiProtection: Self = word("AI_PROTECTION");
        /// `EBS_MALWARE_PROTECTION`
        pub const EbsMalwareProtection: Self = word("EBS_MALWARE_PROTECTION");
        /// `EKS_AUDIT_LOGS`
        pub const EksAuditLogs: Self = word("EKS_AUDIT_LOGS");
        /// `EKS_RUNTIME_MONITORING`
        pub const EksRuntimeMonitoring: Self = word("EKS_RUNTIME_MONITORING");
        /// `LAMBDA_NETWORK_LOGS`
        pub const LambdaNetworkLogs: Self = word("LAMBDA_NETWORK_LOGS");
        /// `RDS_LOGIN_EVENTS`
        pub const RdsLoginEvents: Self = word("RDS_LOGIN_EVENTS");
        /// `RUNTIME_MONITORING`
        pub const RuntimeMonitoring: Self = word("RUNTIME_MONITORING");
        /// `S3_DATA_EVENTS`
        pub const S3DataEvents: Self = word("S3_DATA_EVENTS");
    }

    /// Words of `Status`.
    pub type CfnFeatureConfigurationStatus = Word<fn(of::CfnFeatureConfigurationStatus)>;
    impl CfnFeatureConfigurationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `CFNKubernetesAuditLogsConfiguration`.
    pub type CfnKubernetesAuditLogsConfiguration = Fields<of::CfnKubernetesAuditLogsConfiguration>;
    impl CfnKubernetesAuditLogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable: impl IntoVal<bool>) -> Self { with(empty(), "Enable", enable) }
        /// `Enable`: mandatory.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
    }

    /// `CFNKubernetesConfiguration`.
    pub type CfnKubernetesConfiguration = Fields<of::CfnKubernetesConfiguration>;
    impl CfnKubernetesConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audit_logs: impl IntoVal<CfnKubernetesAuditLogsConfiguration>) -> Self { with(empty(), "AuditLogs", audit_logs) }
        /// `AuditLogs`: mandatory.
        #[track_caller] pub fn audit_logs(self, value: impl IntoVal<CfnKubernetesAuditLogsConfiguration>) -> Self { with(self, "AuditLogs", value) }
    }

    /// `CFNMalwareProtectionConfiguration`.
    pub type CfnMalwareProtectionConfiguration = Fields<of::CfnMalwareProtectionConfiguration>;
    impl CfnMalwareProtectionConfiguration {
        /// `ScanEc2InstanceWithFindings`.
        #[track_caller] pub fn scan_ec2_instance_with_findings(self, value: impl IntoVal<CfnScanEc2InstanceWithFindingsConfiguration>) -> Self { with(self, "ScanEc2InstanceWithFindings", value) }
    }

    /// `CFNScanEc2InstanceWithFindingsConfiguration`.
    pub type CfnScanEc2InstanceWithFindingsConfiguration = Fields<of::CfnScanEc2InstanceWithFindingsConfiguration>;
    impl CfnScanEc2InstanceWithFindingsConfiguration {
        /// `EbsVolumes`.
        #[track_caller] pub fn ebs_volumes(self, value: impl IntoVal<bool>) -> Self { with(self, "EbsVolumes", value) }
    }

    /// `CFNS3LogsConfiguration`.
    pub type Cfns3LogsConfiguration = Fields<of::Cfns3LogsConfiguration>;
    impl Cfns3LogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable: impl IntoVal<bool>) -> Self { with(empty(), "Enable", enable) }
        /// `Enable`: mandatory.
        #[track_caller] pub fn enable(self, value: impl IntoVal<bool>) -> Self { with(self, "Enable", value) }
    }

    /// Words of `FindingPublishingFrequency`.
    pub type FindingPublishingFrequency = Word<fn(of::FindingPublishingFrequency)>;
    impl FindingPublishingFrequency {
        /// `FIFTEEN_MINUTES`
        pub const FifteenMinutes: Self = word("FIFTEEN_MINUTES");
        /// `ONE_HOUR`
        pub const OneHour: Self = word("ONE_HOUR");
        /// `SIX_HOURS`
        pub const SixHours: Self = word("SIX_HOURS");
    }
}

/// [`AWS::GuardDuty::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html).
///
/// What `Ref` returns: a text of DetectorId, Name.
pub type CfnFilter = Handle<of::CfnFilter>;
impl cfn::ResourceType for of::CfnFilter { const TYPE: &'static str = "AWS::GuardDuty::Filter"; type Tags = cfn::TagList; type Props = CfnFilterProps; type Reference = String; }

/// Properties of [`CfnFilter`].
///
/// Mandatory: `DetectorId`, `Name`, `FindingCriteria`.
///
/// A change replaces the resource: `DetectorId`, `Name`.
pub type CfnFilterProps = Fields<of::CfnFilter>;
/// What [`CfnFilterProps`] cannot do without.
pub struct CfnFilterPropsRequired<A, B, C> {
    /// `DetectorId`: 1 to 300 characters. Changing it replaces the resource.
    pub detector_id: A,
    /// `Name`: 1 to 64 characters. Changing it replaces the resource.
    pub name: B,
    /// `FindingCriteria`.
    pub finding_criteria: C,
}
impl CfnFilterProps {
    /// Takes what is mandatory, by name: [`CfnFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_filter::FindingCriteria>>(required: CfnFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DetectorId", required.detector_id), "Name", required.name), "FindingCriteria", required.finding_criteria) }
    /// `Action`.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_filter::Action>) -> Self { with(self, "Action", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DetectorId`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `FindingCriteria`: mandatory.
    #[track_caller] pub fn finding_criteria(self, value: impl IntoVal<cfn_filter::FindingCriteria>) -> Self { with(self, "FindingCriteria", value) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rank`: 1 to 100.
    #[track_caller] pub fn rank(self, value: impl IntoVal<i64>) -> Self { with(self, "Rank", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_filter::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFilter`].
pub mod cfn_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    mod of { pub enum Action {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum FindingCriteria {} impl ias_core::Optional for FindingCriteria {} }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `ARCHIVE`
        pub const Archive: Self = word("ARCHIVE");
        /// `NOOP`
        pub const Noop: Self = word("NOOP");
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `Eq`.
        #[track_caller] pub fn eq_(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Eq", value) }
        /// `Equals`.
        #[track_caller] pub fn equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Equals", value) }
        /// `GreaterThan`.
        #[track_caller] pub fn greater_than(self, value: impl IntoVal<i64>) -> Self { with(self, "GreaterThan", value) }
        /// `GreaterThanOrEqual`.
        #[track_caller] pub fn greater_than_or_equal(self, value: impl IntoVal<i64>) -> Self { with(self, "GreaterThanOrEqual", value) }
        /// `Gt`.
        #[track_caller] pub fn gt(self, value: impl IntoVal<i64>) -> Self { with(self, "Gt", value) }
        /// `Gte`.
        #[track_caller] pub fn gte(self, value: impl IntoVal<i64>) -> Self { with(self, "Gte", value) }
        /// `LessThan`.
        #[track_caller] pub fn less_than(self, value: impl IntoVal<i64>) -> Self { with(self, "LessThan", value) }
        /// `LessThanOrEqual`.
        #[track_caller] pub fn less_than_or_equal(self, value: impl IntoVal<i64>) -> Self { with(self, "LessThanOrEqual", value) }
        /// `Lt`.
        #[track_caller] pub fn lt(self, value: impl IntoVal<i64>) -> Self { with(self, "Lt", value) }
        /// `Lte`.
        #[track_caller] pub fn lte(self, value: impl IntoVal<i64>) -> Self { with(self, "Lte", value) }
        /// `Matches`.
        #[track_caller] pub fn matches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Matches", value) }
        /// `Neq`.
        #[track_caller] pub fn neq(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Neq", value) }
        /// `NotEquals`.
        #[track_caller] pub fn not_equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotEquals", value) }
        /// `NotMatches`.
        #[track_caller] pub fn not_matches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotMatches", value) }
    }

    /// `FindingCriteria`.
    pub type FindingCriteria = Fields<of::FindingCriteria>;
    impl FindingCriteria {
        /// `Criterion`.
        #[track_caller] pub fn criterion(self, value: impl IntoVal<Map<Condition>>) -> Self { with(self, "Criterion", value) }
    }
}

/// [`AWS::GuardDuty::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html).
///
/// What `Ref` returns: a text of Id, DetectorId.
pub type CfnIpSet = Handle<of::CfnIpSet>;
impl cfn::ResourceType for of::CfnIpSet { const TYPE: &'static str = "AWS::GuardDuty::IPSet"; type Tags = cfn::TagList; type Props = CfnIpSetProps; type Reference = String; }
impl CfnIpSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnIpSet`].
///
/// Mandatory: `Format`, `Location`.
///
/// A change replaces the resource: `DetectorId`, `Format`.
pub type CfnIpSetProps = Fields<of::CfnIpSet>;
impl CfnIpSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(format: impl IntoVal<cfn_ip_set::Format>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Format", format), "Location", location) }
    /// `Activate`. Write-only.
    #[track_caller] pub fn activate(self, value: impl IntoVal<bool>) -> Self { with(self, "Activate", value) }
    /// `DetectorId`: 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `ExpectedBucketOwner`: exactly 12 characters.
    #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    /// `Format`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_ip_set::Format>) -> Self { with(self, "Format", value) }
    /// `Location`: mandatory, 1 to 300 characters.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `Name`: 1 to 300 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ip_set::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpSet`].
pub mod cfn_ip_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    mod of { pub enum Format {} }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `ALIEN_VAULT`
        pub const AlienVault: Self = word("ALIEN_VAULT");
        /// `FIRE_EYE`
        pub const FireEye: Self = word("FIRE_EYE");
        /// `OTX_CSV`
        pub const OtxCsv: Self = word("OTX_CSV");
        /// `PROOF_POINT`
        pub const ProofPoint: Self = word("PROOF_POINT");
        /// `STIX`
        pub const Stix: Self = word("STIX");
        /// `TXT`
        pub const Txt: Self = word("TXT");
    }
}

/// [`AWS::GuardDuty::MalwareProtectionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html).
///
/// What `Ref` returns: `MalwareProtectionPlanId`.
pub type CfnMalwareProtectionPlan = Handle<of::CfnMalwareProtectionPlan>;
impl cfn::ResourceType for of::CfnMalwareProtectionPlan { const TYPE: &'static str = "AWS::GuardDuty::MalwareProtectionPlan"; type Tags = cfn::TagList; type Props = CfnMalwareProtectionPlanProps; type Reference = String; }
impl CfnMalwareProtectionPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MalwareProtectionPlanArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `MalwareProtectionPlanId`.
    #[inline] pub fn attr_malware_protection_plan_id(&self) -> Val<String> { cfn::attribute(&self.0, "MalwareProtectionPlanId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "StatusReasons") }
}

/// Properties of [`CfnMalwareProtectionPlan`].
///
/// Mandatory: `Role`, `ProtectedResource`.
pub type CfnMalwareProtectionPlanProps = Fields<of::CfnMalwareProtectionPlan>;
impl CfnMalwareProtectionPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role: impl IntoVal<String>, protected_resource: impl IntoVal<cfn_malware_protection_plan::CfnProtectedResource>) -> Self { with(with(empty(), "Role", role), "ProtectedResource", protected_resource) }
    /// `Actions`.
    #[track_caller] pub fn actions(self, value: impl IntoVal<cfn_malware_protection_plan::CfnActions>) -> Self { with(self, "Actions", value) }
    /// `ProtectedResource`: mandatory.
    #[track_caller] pub fn protected_resource(self, value: impl IntoVal<cfn_malware_protection_plan::CfnProtectedResource>) -> Self { with(self, "ProtectedResource", value) }
    /// `Role`: mandatory.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_malware_protection_plan::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMalwareProtectionPlan`].
pub mod cfn_malware_protection_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CfnActions {} impl ias_core::Optional for CfnActions {} pub enum CfnProtectedResource {} pub enum CfnProtectedResourceS3Bucket {} impl ias_core::Optional for CfnProtectedResourceS3Bucket {} pub enum CfnTagging {} impl ias_core::Optional for CfnTagging {} pub enum CfnTaggingStatus {} pub enum TagItem {} }

    /// `CFNActions`.
    pub type CfnActions = Fields<of::CfnActions>;
    impl CfnActions {
        /// `Tagging`.
        #[track_caller] pub fn tagging(self, value: impl IntoVal<CfnTagging>) -> Self { with(self, "Tagging", value) }
    }

    /// `CFNProtectedResource`.
    pub type CfnProtectedResource = Fields<of::CfnProtectedResource>;
    impl CfnProtectedResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<CfnProtectedResourceS3Bucket>) -> Self { with(empty(), "S3Bucket", s3_bucket) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<CfnProtectedResourceS3Bucket>) -> Self { with(self, "S3Bucket", value) }
    }

    /// `S3Bucket`.
    pub type CfnProtectedResourceS3Bucket = Fields<of::CfnProtectedResourceS3Bucket>;
    impl CfnProtectedResourceS3Bucket {
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `ObjectPrefixes`: at most 5 items.
        #[track_caller] pub fn object_prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ObjectPrefixes", value) }
    }

    /// `CFNTagging`.
    pub type CfnTagging = Fields<of::CfnTagging>;
    impl CfnTagging {
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<CfnTaggingStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type CfnTaggingStatus = Word<fn(of::CfnTaggingStatus)>;
    impl CfnTaggingStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `TagItem`.
    pub type TagItem = Fields<of::TagItem>;
    impl TagItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GuardDuty::Master`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html).
///
/// What `Ref` returns: a text of DetectorId, MasterId.
pub type CfnMaster = Handle<of::CfnMaster>;
impl cfn::ResourceType for of::CfnMaster { const TYPE: &'static str = "AWS::GuardDuty::Master"; type Tags = cfn::NoTags; type Props = CfnMasterProps; type Reference = String; }

/// Properties of [`CfnMaster`].
///
/// Mandatory: `MasterId`, `DetectorId`.
///
/// A change replaces the resource: `DetectorId`, `InvitationId`, `MasterId`.
pub type CfnMasterProps = Fields<of::CfnMaster>;
impl CfnMasterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(master_id: impl IntoVal<String>, detector_id: impl IntoVal<String>) -> Self { with(with(empty(), "MasterId", master_id), "DetectorId", detector_id) }
    /// `DetectorId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `InvitationId`. Changing it replaces the resource.
    #[track_caller] pub fn invitation_id(self, value: impl IntoVal<String>) -> Self { with(self, "InvitationId", value) }
    /// `MasterId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn master_id(self, value: impl IntoVal<String>) -> Self { with(self, "MasterId", value) }
}

/// [`AWS::GuardDuty::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html).
///
/// What `Ref` returns: a text of DetectorId, MemberId.
pub type CfnMember = Handle<of::CfnMember>;
impl cfn::ResourceType for of::CfnMember { const TYPE: &'static str = "AWS::GuardDuty::Member"; type Tags = cfn::NoTags; type Props = CfnMemberProps; type Reference = String; }

/// Properties of [`CfnMember`].
///
/// Mandatory: `Email`.
///
/// A change replaces the resource: `DetectorId`, `Email`, `MemberId`.
pub type CfnMemberProps = Fields<of::CfnMember>;
impl CfnMemberProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(email: impl IntoVal<String>) -> Self { with(empty(), "Email", email) }
    /// `DetectorId`: 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `DisableEmailNotification`. Write-only.
    #[track_caller] pub fn disable_email_notification(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableEmailNotification", value) }
    /// `Email`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    /// `MemberId`. Changing it replaces the resource.
    #[track_caller] pub fn member_id(self, value: impl IntoVal<String>) -> Self { with(self, "MemberId", value) }
    /// `Message`. Write-only.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_member::Status>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnMember`].
pub mod cfn_member {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Status {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `Created`
        pub const Created: Self = word("Created");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Invited`
        pub const Invited: Self = word("Invited");
        /// `Removed`
        pub const Removed: Self = word("Removed");
        /// `Resigned`
        pub const Resigned: Self = word("Resigned");
    }
}

/// [`AWS::GuardDuty::PublishingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html).
///
/// What `Ref` returns: a text of DetectorId, Id.
pub type CfnPublishingDestination = Handle<of::CfnPublishingDestination>;
impl cfn::ResourceType for of::CfnPublishingDestination { const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination"; type Tags = cfn::TagList; type Props = CfnPublishingDestinationProps; type Reference = String; }
impl CfnPublishingDestination {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `PublishingFailureStartTimestamp`.
    #[inline] pub fn attr_publishing_failure_start_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "PublishingFailureStartTimestamp") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnPublishingDestination`].
///
/// Mandatory: `DetectorId`, `DestinationType`, `DestinationProperties`.
///
/// A change replaces the resource: `DetectorId`.
pub type CfnPublishingDestinationProps = Fields<of::CfnPublishingDestination>;
/// What [`CfnPublishingDestinationProps`] cannot do without.
pub struct CfnPublishingDestinationPropsRequired<A, B, C> {
    /// `DetectorId`: 1 to 300 characters. Changing it replaces the resource.
    pub detector_id: A,
    /// `DestinationType`.
    pub destination_type: B,
    /// `DestinationProperties`.
    pub destination_properties: C,
}
impl CfnPublishingDestinationProps {
    /// Takes what is mandatory, by name: [`CfnPublishingDestinationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_publishing_destination::DestinationType>, C: IntoVal<cfn_publishing_destination::CfnDestinationProperties>>(required: CfnPublishingDestinationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DetectorId", required.detector_id), "DestinationType", required.destination_type), "DestinationProperties", required.destination_properties) }
    /// `DestinationProperties`: mandatory.
    #[track_caller] pub fn destination_properties(self, value: impl IntoVal<cfn_publishing_destination::CfnDestinationProperties>) -> Self { with(self, "DestinationProperties", value) }
    /// `DestinationType`: mandatory.
    #[track_caller] pub fn destination_type(self, value: impl IntoVal<cfn_publishing_destination::DestinationType>) -> Self { with(self, "DestinationType", value) }
    /// `DetectorId`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_publishing_destination::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPublishingDestination`].
pub mod cfn_publishing_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    mod of { pub enum CfnDestinationProperties {} impl ias_core::Optional for CfnDestinationProperties {} pub enum DestinationType {} }

    /// `CFNDestinationProperties`.
    pub type CfnDestinationProperties = Fields<of::CfnDestinationProperties>;
    impl CfnDestinationProperties {
        /// `DestinationArn`.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `DestinationType`.
    pub type DestinationType = Word<fn(of::DestinationType)>;
    impl DestinationType {
        /// `S3`
        pub const S3: Self = word("S3");
    }
}

/// [`AWS::GuardDuty::ThreatEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html).
///
/// What `Ref` returns: a text of Id, DetectorId.
pub type CfnThreatEntitySet = Handle<of::CfnThreatEntitySet>;
impl cfn::ResourceType for of::CfnThreatEntitySet { const TYPE: &'static str = "AWS::GuardDuty::ThreatEntitySet"; type Tags = cfn::TagList; type Props = CfnThreatEntitySetProps; type Reference = String; }
impl CfnThreatEntitySet {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ErrorDetails`.
    #[inline] pub fn attr_error_details(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorDetails") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `INACTIVE`, `ACTIVATING`, `ACTIVE`, `DEACTIVATING`, `ERROR`, `DELETE_PENDING`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnThreatEntitySet`].
///
/// Mandatory: `Format`, `Location`.
///
/// A change replaces the resource: `DetectorId`, `Format`.
pub type CfnThreatEntitySetProps = Fields<of::CfnThreatEntitySet>;
impl CfnThreatEntitySetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(format: impl IntoVal<cfn_threat_entity_set::Format>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Format", format), "Location", location) }
    /// `Activate`. Write-only.
    #[track_caller] pub fn activate(self, value: impl IntoVal<bool>) -> Self { with(self, "Activate", value) }
    /// `DetectorId`: 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `ExpectedBucketOwner`: exactly 12 characters, matches `^[0-9]+$`.
    #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    /// `Format`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_threat_entity_set::Format>) -> Self { with(self, "Format", value) }
    /// `Location`: mandatory, 1 to 300 characters.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `Name`: 1 to 300 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_threat_entity_set::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnThreatEntitySet`].
pub mod cfn_threat_entity_set {
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    pub use super::cfn_ip_set::{Format};
}

/// [`AWS::GuardDuty::ThreatIntelSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html).
///
/// What `Ref` returns: a text of Id, DetectorId.
pub type CfnThreatIntelSet = Handle<of::CfnThreatIntelSet>;
impl cfn::ResourceType for of::CfnThreatIntelSet { const TYPE: &'static str = "AWS::GuardDuty::ThreatIntelSet"; type Tags = cfn::TagList; type Props = CfnThreatIntelSetProps; type Reference = String; }
impl CfnThreatIntelSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnThreatIntelSet`].
///
/// Mandatory: `Format`, `Location`.
///
/// A change replaces the resource: `DetectorId`, `Format`.
pub type CfnThreatIntelSetProps = Fields<of::CfnThreatIntelSet>;
impl CfnThreatIntelSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(format: impl IntoVal<cfn_threat_intel_set::Format>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Format", format), "Location", location) }
    /// `Activate`. Write-only.
    #[track_caller] pub fn activate(self, value: impl IntoVal<bool>) -> Self { with(self, "Activate", value) }
    /// `DetectorId`: 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `ExpectedBucketOwner`: exactly 12 characters.
    #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    /// `Format`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_threat_intel_set::Format>) -> Self { with(self, "Format", value) }
    /// `Location`: mandatory, 1 to 300 characters.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `Name`: 1 to 300 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_threat_intel_set::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnThreatIntelSet`].
pub mod cfn_threat_intel_set {
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    pub use super::cfn_ip_set::{Format};
}

/// [`AWS::GuardDuty::TrustedEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html).
///
/// What `Ref` returns: a text of Id, DetectorId.
pub type CfnTrustedEntitySet = Handle<of::CfnTrustedEntitySet>;
impl cfn::ResourceType for of::CfnTrustedEntitySet { const TYPE: &'static str = "AWS::GuardDuty::TrustedEntitySet"; type Tags = cfn::TagList; type Props = CfnTrustedEntitySetProps; type Reference = String; }
impl CfnTrustedEntitySet {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ErrorDetails`.
    #[inline] pub fn attr_error_details(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorDetails") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `INACTIVE`, `ACTIVATING`, `ACTIVE`, `DEACTIVATING`, `ERROR`, `DELETE_PENDING`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnTrustedEntitySet`].
///
/// Mandatory: `Format`, `Location`.
///
/// A change replaces the resource: `DetectorId`, `Format`.
pub type CfnTrustedEntitySetProps = Fields<of::CfnTrustedEntitySet>;
impl CfnTrustedEntitySetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(format: impl IntoVal<cfn_trusted_entity_set::Format>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Format", format), "Location", location) }
    /// `Activate`. Write-only.
    #[track_caller] pub fn activate(self, value: impl IntoVal<bool>) -> Self { with(self, "Activate", value) }
    /// `DetectorId`: 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `ExpectedBucketOwner`: exactly 12 characters, matches `^[0-9]+$`.
    #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
    /// `Format`: mandatory, 1 to 300 characters. Changing it replaces the resource.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_trusted_entity_set::Format>) -> Self { with(self, "Format", value) }
    /// `Location`: mandatory, 1 to 300 characters.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `Name`: 1 to 300 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trusted_entity_set::TagItem>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrustedEntitySet`].
pub mod cfn_trusted_entity_set {
    pub use super::cfn_custom_detection_rule_association::{TagItem};
    pub use super::cfn_ip_set::{Format};
}
