// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AuditManager`.

use super::prelude::*;

mod of { pub enum CfnAssessment {} impl ias_core::Optional for CfnAssessment {} pub enum CfnAssessmentFramework {} pub enum CfnControl {} }

/// [`AWS::AuditManager::Assessment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html).
///
/// What `Ref` returns: `AssessmentId`.
pub type CfnAssessment = Handle<of::CfnAssessment>;
impl cfn::ResourceType for of::CfnAssessment { const TYPE: &'static str = "AWS::AuditManager::Assessment"; type Tags = cfn::TagList; type Props = CfnAssessmentProps; type Reference = String; }
impl CfnAssessment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AssessmentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssessmentId`.
    #[inline] pub fn attr_assessment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssessmentId") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreationTime") }
}

/// Properties of [`CfnAssessment`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AwsAccount`, `FrameworkId`.
pub type CfnAssessmentProps = Fields<of::CfnAssessment>;
impl CfnAssessmentProps {
    /// `AssessmentReportsDestination`.
    #[track_caller] pub fn assessment_reports_destination(self, value: impl IntoVal<cfn_assessment::AssessmentReportsDestination>) -> Self { with(self, "AssessmentReportsDestination", value) }
    /// `AwsAccount`. Changing it replaces the resource.
    #[track_caller] pub fn aws_account(self, value: impl IntoVal<cfn_assessment::AwsAccount>) -> Self { with(self, "AwsAccount", value) }
    /// `Delegations`.
    #[track_caller] pub fn delegations(self, value: impl IntoVal<List<cfn_assessment::Delegation>>) -> Self { with(self, "Delegations", value) }
    /// `Description`: at most 1000 characters, matches `^[\w\W\s\S]*$`. Write-only.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FrameworkId`: 32 to 36 characters, matches `^([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|.*\S.*)$`. Changing it replaces the resource.
    #[track_caller] pub fn framework_id(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkId", value) }
    /// `Name`: 1 to 127 characters, matches `^[a-zA-Z0-9-_\.]+$`. Write-only.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Roles`.
    #[track_caller] pub fn roles(self, value: impl IntoVal<List<cfn_assessment::Role>>) -> Self { with(self, "Roles", value) }
    /// `Scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_assessment::Scope>) -> Self { with(self, "Scope", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_assessment::AssessmentStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_assessment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAssessment`].
pub mod cfn_assessment {
    use super::super::prelude::*;
    mod of { pub enum AssessmentReportDestinationType {} pub enum AssessmentReportsDestination {} impl ias_core::Optional for AssessmentReportsDestination {} pub enum AssessmentStatus {} pub enum AwsAccount {} impl ias_core::Optional for AwsAccount {} pub enum AwsService {} impl ias_core::Optional for AwsService {} pub enum Delegation {} impl ias_core::Optional for Delegation {} pub enum DelegationStatus {} pub enum Role {} impl ias_core::Optional for Role {} pub enum RoleType {} pub enum Scope {} impl ias_core::Optional for Scope {} pub enum Tag {} }

    /// Words of `AssessmentReportDestinationType`.
    pub type AssessmentReportDestinationType = Word<fn(of::AssessmentReportDestinationType)>;
    impl AssessmentReportDestinationType {
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `AssessmentReportsDestination`.
    pub type AssessmentReportsDestination = Fields<of::AssessmentReportsDestination>;
    impl AssessmentReportsDestination {
        /// `Destination`: 1 to 1024 characters, matches `^(S|s)3:\/\/[a-zA-Z0-9\-\.\(\)\'\*\_\!\=\+\@\:\s\,\?\/]+$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `DestinationType`.
        #[track_caller] pub fn destination_type(self, value: impl IntoVal<AssessmentReportDestinationType>) -> Self { with(self, "DestinationType", value) }
    }

    /// Words of `AssessmentStatus`.
    pub type AssessmentStatus = Word<fn(of::AssessmentStatus)>;
    impl AssessmentStatus {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }

    /// `AWSAccount`.
    pub type AwsAccount = Fields<of::AwsAccount>;
    impl AwsAccount {
        /// `EmailAddress`: 1 to 320 characters, matches `^.*@.*$`. Write-only.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
        /// `Id`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: 1 to 50 characters, matches `^[\u0020-\u007E]+$`. Write-only.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AWSService`.
    pub type AwsService = Fields<of::AwsService>;
    impl AwsService {
        /// `ServiceName`: 1 to 40 characters, matches `^[a-zA-Z0-9-\s().]+$`.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    }

    /// `Delegation`.
    pub type Delegation = Fields<of::Delegation>;
    impl Delegation {
        /// `AssessmentId`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Write-only.
        #[track_caller] pub fn assessment_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssessmentId", value) }
        /// `AssessmentName`: 1 to 127 characters, matches `^[a-zA-Z0-9-_\.]+$`. Write-only.
        #[track_caller] pub fn assessment_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssessmentName", value) }
        /// `Comment`: at most 350 characters, matches `^[\w\W\s\S]*$`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `ControlSetId`: 1 to 300 characters, matches `^[\w\W\s\S]*$`.
        #[track_caller] pub fn control_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "ControlSetId", value) }
        /// `CreatedBy`: 20 to 2048 characters, matches `^arn:.*:*:.*`.
        #[track_caller] pub fn created_by(self, value: impl IntoVal<String>) -> Self { with(self, "CreatedBy", value) }
        /// `CreationTime`.
        #[track_caller] pub fn creation_time(self, value: impl IntoVal<f64>) -> Self { with(self, "CreationTime", value) }
        /// `Id`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `LastUpdated`.
        #[track_caller] pub fn last_updated(self, value: impl IntoVal<f64>) -> Self { with(self, "LastUpdated", value) }
        /// `RoleArn`: 20 to 2048 characters, matches `^arn:.*:iam:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `RoleType`.
        #[track_caller] pub fn role_type(self, value: impl IntoVal<RoleType>) -> Self { with(self, "RoleType", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<DelegationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `DelegationStatus`.
    pub type DelegationStatus = Word<fn(of::DelegationStatus)>;
    impl DelegationStatus {
        /// `IN_PROGRESS`
        pub const InProgress: Self = word("IN_PROGRESS");
        /// `UNDER_REVIEW`
        pub const UnderReview: Self = word("UNDER_REVIEW");
        /// `COMPLETE`
        pub const Complete: Self = word("COMPLETE");
    }

    /// `Role`.
    pub type Role = Fields<of::Role>;
    impl Role {
        /// `RoleArn`: 20 to 2048 characters, matches `^arn:.*:iam:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `RoleType`.
        #[track_caller] pub fn role_type(self, value: impl IntoVal<RoleType>) -> Self { with(self, "RoleType", value) }
    }

    /// Words of `RoleType`.
    pub type RoleType = Word<fn(of::RoleType)>;
    impl RoleType {
        /// `PROCESS_OWNER`
        pub const ProcessOwner: Self = word("PROCESS_OWNER");
        /// `RESOURCE_OWNER`
        pub const ResourceOwner: Self = word("RESOURCE_OWNER");
    }

    /// `Scope`.
    pub type Scope = Fields<of::Scope>;
    impl Scope {
        /// `AwsAccounts`: 1 to 200 items.
        #[track_caller] pub fn aws_accounts(self, value: impl IntoVal<List<AwsAccount>>) -> Self { with(self, "AwsAccounts", value) }
        /// `AwsServices`. Write-only.
        #[track_caller] pub fn aws_services(self, value: impl IntoVal<List<AwsService>>) -> Self { with(self, "AwsServices", value) }
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
}

/// [`AWS::AuditManager::AssessmentFramework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAssessmentFramework = Handle<of::CfnAssessmentFramework>;
impl cfn::ResourceType for of::CfnAssessmentFramework { const TYPE: &'static str = "AWS::AuditManager::AssessmentFramework"; type Tags = cfn::TagList; type Props = CfnAssessmentFrameworkProps; type Reference = Is<kinds::AssessmentFrameworkArn>; }
impl CfnAssessmentFramework {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AssessmentFrameworkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `FrameworkId`.
    #[inline] pub fn attr_framework_id(&self) -> Val<String> { cfn::attribute(&self.0, "FrameworkId") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `LastUpdatedBy`.
    #[inline] pub fn attr_last_updated_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedBy") }
    /// The attribute `Type`: one of `Standard`, `Custom`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnAssessmentFramework`].
///
/// Mandatory: `Name`, `ControlSets`.
pub type CfnAssessmentFrameworkProps = Fields<of::CfnAssessmentFramework>;
impl CfnAssessmentFrameworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, control_sets: impl IntoVal<List<cfn_assessment_framework::ControlSet>>) -> Self { with(with(empty(), "Name", name), "ControlSets", control_sets) }
    /// `ComplianceType`: at most 100 characters, matches `^[\w\W\s\S]*$`.
    #[track_caller] pub fn compliance_type(self, value: impl IntoVal<String>) -> Self { with(self, "ComplianceType", value) }
    /// `ControlSets`: mandatory, at least 1 item.
    #[track_caller] pub fn control_sets(self, value: impl IntoVal<List<cfn_assessment_framework::ControlSet>>) -> Self { with(self, "ControlSets", value) }
    /// `Description`: 1 to 1000 characters, matches `^[\w\W\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 300 characters, matches `^[^\\]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_assessment_framework::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAssessmentFramework`].
pub mod cfn_assessment_framework {
    use super::super::prelude::*;
    mod of { pub enum ControlSet {} pub enum ControlSetControl {} pub enum Tag {} }

    /// `ControlSet`.
    pub type ControlSet = Fields<of::ControlSet>;
    impl ControlSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, controls: impl IntoVal<List<ControlSetControl>>) -> Self { with(with(empty(), "Name", name), "Controls", controls) }
        /// `Controls`: mandatory, at least 1 item.
        #[track_caller] pub fn controls(self, value: impl IntoVal<List<ControlSetControl>>) -> Self { with(self, "Controls", value) }
        /// `Name`: mandatory, 1 to 300 characters, matches `^[^\\_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ControlSetControl`.
    pub type ControlSetControl = Fields<of::ControlSetControl>;
    impl ControlSetControl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory, exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
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

/// [`AWS::AuditManager::Control`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnControl = Handle<of::CfnControl>;
impl cfn::ResourceType for of::CfnControl { const TYPE: &'static str = "AWS::AuditManager::Control"; type Tags = cfn::TagList; type Props = CfnControlProps; type Reference = Is<kinds::ControlArn>; }
impl CfnControl {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ControlArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ControlSources`.
    #[inline] pub fn attr_control_sources(&self) -> Val<String> { cfn::attribute(&self.0, "ControlSources") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `LastUpdatedBy`.
    #[inline] pub fn attr_last_updated_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedBy") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnControl`].
///
/// Mandatory: `Name`, `ControlMappingSources`.
pub type CfnControlProps = Fields<of::CfnControl>;
impl CfnControlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, control_mapping_sources: impl IntoVal<List<cfn_control::ControlMappingSource>>) -> Self { with(with(empty(), "Name", name), "ControlMappingSources", control_mapping_sources) }
    /// `ActionPlanInstructions`.
    #[track_caller] pub fn action_plan_instructions(self, value: impl IntoVal<String>) -> Self { with(self, "ActionPlanInstructions", value) }
    /// `ActionPlanTitle`.
    #[track_caller] pub fn action_plan_title(self, value: impl IntoVal<String>) -> Self { with(self, "ActionPlanTitle", value) }
    /// `ControlMappingSources`: mandatory.
    #[track_caller] pub fn control_mapping_sources(self, value: impl IntoVal<List<cfn_control::ControlMappingSource>>) -> Self { with(self, "ControlMappingSources", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_control::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TestingInformation`.
    #[track_caller] pub fn testing_information(self, value: impl IntoVal<String>) -> Self { with(self, "TestingInformation", value) }
}

/// Types of [`CfnControl`].
pub mod cfn_control {
    use super::super::prelude::*;
    pub use super::cfn_assessment::{Tag};
    mod of { pub enum ControlMappingSource {} impl ias_core::Optional for ControlMappingSource {} pub enum ControlMappingSourceSourceFrequency {} pub enum ControlMappingSourceSourceSetUpOption {} pub enum ControlMappingSourceSourceType {} pub enum SourceKeyword {} impl ias_core::Optional for SourceKeyword {} pub enum SourceKeywordKeywordInputType {} }

    /// `ControlMappingSource`.
    pub type ControlMappingSource = Fields<of::ControlMappingSource>;
    impl ControlMappingSource {
        /// `SourceDescription`.
        #[track_caller] pub fn source_description(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDescription", value) }
        /// `SourceFrequency`.
        #[track_caller] pub fn source_frequency(self, value: impl IntoVal<ControlMappingSourceSourceFrequency>) -> Self { with(self, "SourceFrequency", value) }
        /// `SourceKeyword`.
        #[track_caller] pub fn source_keyword(self, value: impl IntoVal<SourceKeyword>) -> Self { with(self, "SourceKeyword", value) }
        /// `SourceName`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
        /// `SourceSetUpOption`. Write-only.
        #[track_caller] pub fn source_set_up_option(self, value: impl IntoVal<ControlMappingSourceSourceSetUpOption>) -> Self { with(self, "SourceSetUpOption", value) }
        /// `SourceType`.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<ControlMappingSourceSourceType>) -> Self { with(self, "SourceType", value) }
        /// `TroubleshootingText`.
        #[track_caller] pub fn troubleshooting_text(self, value: impl IntoVal<String>) -> Self { with(self, "TroubleshootingText", value) }
    }

    /// Words of `SourceFrequency`.
    pub type ControlMappingSourceSourceFrequency = Word<fn(of::ControlMappingSourceSourceFrequency)>;
    impl ControlMappingSourceSourceFrequency {
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
    }

    /// Words of `SourceSetUpOption`.
    pub type ControlMappingSourceSourceSetUpOption = Word<fn(of::ControlMappingSourceSourceSetUpOption)>;
    impl ControlMappingSourceSourceSetUpOption {
        /// `System_Controls_Mapping`
        pub const SystemControlsMapping: Self = word("System_Controls_Mapping");
        /// `Procedural_Controls_Mapping`
        pub const ProceduralControlsMapping: Self = word("Procedural_Controls_Mapping");
    }

    /// Words of `SourceType`.
    pub type ControlMappingSourceSourceType = Word<fn(of::ControlMappingSourceSourceType)>;
    impl ControlMappingSourceSourceType {
        /// `AWS_Cloudtrail`
        pub const AwsCloudtrail: Self = word("AWS_Cloudtrail");
        /// `AWS_Config`
        pub const AwsConfig: Self = word("AWS_Config");
        /// `AWS_Security_Hub`
        pub const AwsSecurityHub: Self = word("AWS_Security_Hub");
        /// `AWS_API_Call`
        pub const AwsApiCall: Self = word("AWS_API_Call");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
        /// `Common_Control`
        pub const CommonControl: Self = word("Common_Control");
        /// `Core_Control`
        pub const CoreControl: Self = word("Core_Control");
    }

    /// `SourceKeyword`.
    pub type SourceKeyword = Fields<of::SourceKeyword>;
    impl SourceKeyword {
        /// `KeywordInputType`.
        #[track_caller] pub fn keyword_input_type(self, value: impl IntoVal<SourceKeywordKeywordInputType>) -> Self { with(self, "KeywordInputType", value) }
        /// `KeywordValue`.
        #[track_caller] pub fn keyword_value(self, value: impl IntoVal<String>) -> Self { with(self, "KeywordValue", value) }
    }

    /// Words of `KeywordInputType`.
    pub type SourceKeywordKeywordInputType = Word<fn(of::SourceKeywordKeywordInputType)>;
    impl SourceKeywordKeywordInputType {
        /// `SELECT_FROM_LIST`
        pub const SelectFromList: Self = word("SELECT_FROM_LIST");
        /// `UPLOAD_FILE`
        pub const UploadFile: Self = word("UPLOAD_FILE");
        /// `INPUT_TEXT`
        pub const InputText: Self = word("INPUT_TEXT");
    }
}
