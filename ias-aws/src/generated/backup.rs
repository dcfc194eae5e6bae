// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Backup`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBackupPlan {} pub enum CfnBackupSelection {} pub enum CfnBackupVault {} pub enum CfnFramework {} pub enum CfnLegalHold {} pub enum CfnLogicallyAirGappedBackupVault {} pub enum CfnReportPlan {} pub enum CfnRestoreTestingPlan {} pub enum CfnRestoreTestingSelection {} pub enum CfnTieringConfiguration {} }

/// [`AWS::Backup::BackupPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html).
///
/// What `Ref` returns: `BackupPlanId`.
pub type CfnBackupPlan = Handle<of::CfnBackupPlan>;
impl cfn::ResourceType for of::CfnBackupPlan { const TYPE: &'static str = "AWS::Backup::BackupPlan"; type Tags = Self; type Props = CfnBackupPlanProps; type Reference = Is<kinds::BackupPlanId>; }
impl cfn::TagPlace for of::CfnBackupPlan { const TAGGING: Option<Tagging> = Some(Tagging::Map("BackupPlanTags")); }
impl CfnBackupPlan {
    /// The attribute `BackupPlanArn`.
    #[inline] pub fn attr_backup_plan_arn(&self) -> Val<Is<kinds::BackupPlanArn>> { cfn::attribute(&self.0, "BackupPlanArn") }
    /// The attribute `BackupPlanId`.
    #[inline] pub fn attr_backup_plan_id(&self) -> Val<Is<kinds::BackupPlanId>> { cfn::attribute(&self.0, "BackupPlanId") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
}

/// Properties of [`CfnBackupPlan`].
///
/// Mandatory: `BackupPlan`.
pub type CfnBackupPlanProps = Fields<of::CfnBackupPlan>;
impl CfnBackupPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(backup_plan: impl IntoVal<cfn_backup_plan::BackupPlanResourceType>) -> Self { with(empty(), "BackupPlan", backup_plan) }
    /// `BackupPlan`: mandatory.
    #[track_caller] pub fn backup_plan(self, value: impl IntoVal<cfn_backup_plan::BackupPlanResourceType>) -> Self { with(self, "BackupPlan", value) }
    /// `BackupPlanTags`.
    #[track_caller] pub fn backup_plan_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "BackupPlanTags", value) }
}

/// Types of [`CfnBackupPlan`].
pub mod cfn_backup_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdvancedBackupSettingResourceType {} pub enum BackupPlanResourceType {} pub enum BackupRuleResourceType {} pub enum CopyActionResourceType {} pub enum IndexActionsResourceType {} impl ias_core::Optional for IndexActionsResourceType {} pub enum LifecycleResourceType {} impl ias_core::Optional for LifecycleResourceType {} pub enum MalwareScanner {} pub enum ScanActionResourceType {} impl ias_core::Optional for ScanActionResourceType {} pub enum ScanMode {} pub enum ScanSettingResourceType {} impl ias_core::Optional for ScanSettingResourceType {} }

    /// `AdvancedBackupSettingResourceType`.
    pub type AdvancedBackupSettingResourceType = Fields<of::AdvancedBackupSettingResourceType>;
    impl AdvancedBackupSettingResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(backup_options: impl IntoVal<Json>, resource_type: impl IntoVal<String>) -> Self { with(with(empty(), "BackupOptions", backup_options), "ResourceType", resource_type) }
        /// `BackupOptions`: mandatory.
        #[track_caller] pub fn backup_options(self, value: impl IntoVal<Json>) -> Self { with(self, "BackupOptions", value) }
        /// `ResourceType`: mandatory, matches `^[a-zA-Z0-9\-\_\.]{1,50}$`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    }

    /// `BackupPlanResourceType`.
    pub type BackupPlanResourceType = Fields<of::BackupPlanResourceType>;
    impl BackupPlanResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(backup_plan_name: impl IntoVal<String>, backup_plan_rule: impl IntoVal<List<BackupRuleResourceType>>) -> Self { with(with(empty(), "BackupPlanName", backup_plan_name), "BackupPlanRule", backup_plan_rule) }
        /// `AdvancedBackupSettings`.
        #[track_caller] pub fn advanced_backup_settings(self, value: impl IntoVal<List<AdvancedBackupSettingResourceType>>) -> Self { with(self, "AdvancedBackupSettings", value) }
        /// `BackupPlanName`: mandatory.
        #[track_caller] pub fn backup_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "BackupPlanName", value) }
        /// `BackupPlanRule`: mandatory.
        #[track_caller] pub fn backup_plan_rule(self, value: impl IntoVal<List<BackupRuleResourceType>>) -> Self { with(self, "BackupPlanRule", value) }
        /// `ScanSettings`.
        #[track_caller] pub fn scan_settings(self, value: impl IntoVal<List<ScanSettingResourceType>>) -> Self { with(self, "ScanSettings", value) }
    }

    /// `BackupRuleResourceType`.
    pub type BackupRuleResourceType = Fields<of::BackupRuleResourceType>;
    impl BackupRuleResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_backup_vault: impl IntoVal<Is<kinds::BackupVaultName>>, rule_name: impl IntoVal<String>) -> Self { with(with(empty(), "TargetBackupVault", target_backup_vault), "RuleName", rule_name) }
        /// `CompletionWindowMinutes`.
        #[track_caller] pub fn completion_window_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "CompletionWindowMinutes", value) }
        /// `CopyActions`.
        #[track_caller] pub fn copy_actions(self, value: impl IntoVal<List<CopyActionResourceType>>) -> Self { with(self, "CopyActions", value) }
        /// `EnableContinuousBackup`.
        #[track_caller] pub fn enable_continuous_backup(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableContinuousBackup", value) }
        /// `IndexActions`.
        #[track_caller] pub fn index_actions(self, value: impl IntoVal<List<IndexActionsResourceType>>) -> Self { with(self, "IndexActions", value) }
        /// `Lifecycle`.
        #[track_caller] pub fn lifecycle(self, value: impl IntoVal<LifecycleResourceType>) -> Self { with(self, "Lifecycle", value) }
        /// `RecoveryPointTags`.
        #[track_caller] pub fn recovery_point_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RecoveryPointTags", value) }
        /// `RuleName`: mandatory.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
        /// `ScanActions`.
        #[track_caller] pub fn scan_actions(self, value: impl IntoVal<List<ScanActionResourceType>>) -> Self { with(self, "ScanActions", value) }
        /// `ScheduleExpression`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleExpressionTimezone`.
        #[track_caller] pub fn schedule_expression_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimezone", value) }
        /// `StartWindowMinutes`.
        #[track_caller] pub fn start_window_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "StartWindowMinutes", value) }
        /// `TargetBackupVault`: mandatory.
        #[track_caller] pub fn target_backup_vault(self, value: impl IntoVal<Is<kinds::BackupVaultName>>) -> Self { with(self, "TargetBackupVault", value) }
        /// `TargetLogicallyAirGappedBackupVaultArn`.
        #[track_caller] pub fn target_logically_air_gapped_backup_vault_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetLogicallyAirGappedBackupVaultArn", value) }
    }

    /// `CopyActionResourceType`.
    pub type CopyActionResourceType = Fields<of::CopyActionResourceType>;
    impl CopyActionResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_backup_vault_arn: impl IntoVal<Is<kinds::BackupVaultArn>>) -> Self { with(empty(), "DestinationBackupVaultArn", destination_backup_vault_arn) }
        /// `DestinationBackupVaultArn`: mandatory.
        #[track_caller] pub fn destination_backup_vault_arn(self, value: impl IntoVal<Is<kinds::BackupVaultArn>>) -> Self { with(self, "DestinationBackupVaultArn", value) }
        /// `Lifecycle`.
        #[track_caller] pub fn lifecycle(self, value: impl IntoVal<LifecycleResourceType>) -> Self { with(self, "Lifecycle", value) }
    }

    /// `IndexActionsResourceType`.
    pub type IndexActionsResourceType = Fields<of::IndexActionsResourceType>;
    impl IndexActionsResourceType {
        /// `ResourceTypes`: no item twice, each matches `^[a-zA-Z0-9\-\_\.]{1,50}$`.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
    }

    /// `LifecycleResourceType`.
    pub type LifecycleResourceType = Fields<of::LifecycleResourceType>;
    impl LifecycleResourceType {
        /// `DeleteAfterDays`.
        #[track_caller] pub fn delete_after_days(self, value: impl IntoVal<f64>) -> Self { with(self, "DeleteAfterDays", value) }
        /// `MoveToColdStorageAfterDays`.
        #[track_caller] pub fn move_to_cold_storage_after_days(self, value: impl IntoVal<f64>) -> Self { with(self, "MoveToColdStorageAfterDays", value) }
        /// `OptInToArchiveForSupportedResources`.
        #[track_caller] pub fn opt_in_to_archive_for_supported_resources(self, value: impl IntoVal<bool>) -> Self { with(self, "OptInToArchiveForSupportedResources", value) }
    }

    /// Words of `MalwareScanner`.
    pub type MalwareScanner = Word<fn(of::MalwareScanner)>;
    impl MalwareScanner {
        /// `GUARDDUTY`
        pub const Guardduty: Self = word("GUARDDUTY");
    }

    /// `ScanActionResourceType`.
    pub type ScanActionResourceType = Fields<of::ScanActionResourceType>;
    impl ScanActionResourceType {
        /// `MalwareScanner`.
        #[track_caller] pub fn malware_scanner(self, value: impl IntoVal<MalwareScanner>) -> Self { with(self, "MalwareScanner", value) }
        /// `ScanMode`.
        #[track_caller] pub fn scan_mode(self, value: impl IntoVal<ScanMode>) -> Self { with(self, "ScanMode", value) }
    }

    /// Words of `ScanMode`.
    pub type ScanMode = Word<fn(of::ScanMode)>;
    impl ScanMode {
        /// `FULL_SCAN`
        pub const FullScan: Self = word("FULL_SCAN");
        /// `INCREMENTAL_SCAN`
        pub const IncrementalScan: Self = word("INCREMENTAL_SCAN");
    }

    /// `ScanSettingResourceType`.
    pub type ScanSettingResourceType = Fields<of::ScanSettingResourceType>;
    impl ScanSettingResourceType {
        /// `MalwareScanner`.
        #[track_caller] pub fn malware_scanner(self, value: impl IntoVal<MalwareScanner>) -> Self { with(self, "MalwareScanner", value) }
        /// `ResourceTypes`: no item twice, each matches `^[a-zA-Z0-9\-\_\.]{1,50}$`.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
        /// `ScannerRoleArn`.
        #[track_caller] pub fn scanner_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ScannerRoleArn", value) }
    }
}

/// [`AWS::Backup::BackupSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html).
///
/// What `Ref` returns: `Id`.
pub type CfnBackupSelection = Handle<of::CfnBackupSelection>;
impl cfn::ResourceType for of::CfnBackupSelection { const TYPE: &'static str = "AWS::Backup::BackupSelection"; type Tags = cfn::NoTags; type Props = CfnBackupSelectionProps; type Reference = String; }
impl CfnBackupSelection {
    /// The attribute `BackupPlanId`.
    #[inline] pub fn attr_backup_plan_id(&self) -> Val<Is<kinds::BackupPlanId>> { cfn::attribute(&self.0, "BackupPlanId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SelectionId`.
    #[inline] pub fn attr_selection_id(&self) -> Val<String> { cfn::attribute(&self.0, "SelectionId") }
}

/// Properties of [`CfnBackupSelection`].
///
/// Mandatory: `BackupSelection`, `BackupPlanId`.
///
/// A change replaces the resource: `BackupPlanId`, `BackupSelection`.
pub type CfnBackupSelectionProps = Fields<of::CfnBackupSelection>;
impl CfnBackupSelectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(backup_selection: impl IntoVal<cfn_backup_selection::BackupSelectionResourceType>, backup_plan_id: impl IntoVal<Is<kinds::BackupPlanId>>) -> Self { with(with(empty(), "BackupSelection", backup_selection), "BackupPlanId", backup_plan_id) }
    /// `BackupPlanId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn backup_plan_id(self, value: impl IntoVal<Is<kinds::BackupPlanId>>) -> Self { with(self, "BackupPlanId", value) }
    /// `BackupSelection`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn backup_selection(self, value: impl IntoVal<cfn_backup_selection::BackupSelectionResourceType>) -> Self { with(self, "BackupSelection", value) }
}

/// Types of [`CfnBackupSelection`].
pub mod cfn_backup_selection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BackupSelectionResourceType {} pub enum BackupSelectionResourceTypeConditions {} impl ias_core::Optional for BackupSelectionResourceTypeConditions {} pub enum ConditionParameter {} impl ias_core::Optional for ConditionParameter {} pub enum ConditionResourceType {} }

    /// `BackupSelectionResourceType`.
    pub type BackupSelectionResourceType = Fields<of::BackupSelectionResourceType>;
    impl BackupSelectionResourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(selection_name: impl IntoVal<String>, iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "SelectionName", selection_name), "IamRoleArn", iam_role_arn) }
        /// `Conditions`.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<BackupSelectionResourceTypeConditions>) -> Self { with(self, "Conditions", value) }
        /// `IamRoleArn`: mandatory.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
        /// `ListOfTags`.
        #[track_caller] pub fn list_of_tags(self, value: impl IntoVal<List<ConditionResourceType>>) -> Self { with(self, "ListOfTags", value) }
        /// `NotResources`.
        #[track_caller] pub fn not_resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotResources", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
        /// `SelectionName`: mandatory, matches `^[a-zA-Z0-9\-\_\.\:]+$`.
        #[track_caller] pub fn selection_name(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionName", value) }
    }

    /// `Conditions`.
    pub type BackupSelectionResourceTypeConditions = Fields<of::BackupSelectionResourceTypeConditions>;
    impl BackupSelectionResourceTypeConditions {
        /// `StringEquals`.
        #[track_caller] pub fn string_equals(self, value: impl IntoVal<List<ConditionParameter>>) -> Self { with(self, "StringEquals", value) }
        /// `StringLike`.
        #[track_caller] pub fn string_like(self, value: impl IntoVal<List<ConditionParameter>>) -> Self { with(self, "StringLike", value) }
        /// `StringNotEquals`.
        #[track_caller] pub fn string_not_equals(self, value: impl IntoVal<List<ConditionParameter>>) -> Self { with(self, "StringNotEquals", value) }
        /// `StringNotLike`.
        #[track_caller] pub fn string_not_like(self, value: impl IntoVal<List<ConditionParameter>>) -> Self { with(self, "StringNotLike", value) }
    }

    /// `ConditionParameter`.
    pub type ConditionParameter = Fields<of::ConditionParameter>;
    impl ConditionParameter {
        /// `ConditionKey`.
        #[track_caller] pub fn condition_key(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionKey", value) }
        /// `ConditionValue`.
        #[track_caller] pub fn condition_value(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionValue", value) }
    }

    /// `ConditionResourceType`.
    pub type ConditionResourceType = Fields<of::ConditionResourceType>;
    /// What [`ConditionResourceType`] cannot do without.
    pub struct ConditionResourceTypeRequired<A, B, C> {
        /// `ConditionValue`.
        pub condition_value: A,
        /// `ConditionKey`.
        pub condition_key: B,
        /// `ConditionType`: one of `stringequals`.
        pub condition_type: C,
    }
    impl ConditionResourceType {
        /// Takes what is mandatory, by name: [`ConditionResourceTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: ConditionResourceTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "ConditionValue", required.condition_value), "ConditionKey", required.condition_key), "ConditionType", required.condition_type) }
        /// `ConditionKey`: mandatory.
        #[track_caller] pub fn condition_key(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionKey", value) }
        /// `ConditionType`: mandatory, one of `stringequals`.
        #[track_caller] pub fn condition_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionType", value) }
        /// `ConditionValue`: mandatory.
        #[track_caller] pub fn condition_value(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionValue", value) }
    }
}

/// [`AWS::Backup::BackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `BackupVaultName`.
pub type CfnBackupVault = Handle<of::CfnBackupVault>;
impl cfn::ResourceType for of::CfnBackupVault { const TYPE: &'static str = "AWS::Backup::BackupVault"; type Tags = Self; type Props = CfnBackupVaultProps; type Reference = Is<kinds::BackupVaultName>; }
impl cfn::TagPlace for of::CfnBackupVault { const TAGGING: Option<Tagging> = Some(Tagging::Map("BackupVaultTags")); }
impl CfnBackupVault {
    /// The attribute `BackupVaultArn`.
    #[inline] pub fn attr_backup_vault_arn(&self) -> Val<Is<kinds::BackupVaultArn>> { cfn::attribute(&self.0, "BackupVaultArn") }
    /// The attribute `BackupVaultName`.
    #[inline] pub fn attr_backup_vault_name(&self) -> Val<Is<kinds::BackupVaultName>> { cfn::attribute(&self.0, "BackupVaultName") }
}

/// Properties of [`CfnBackupVault`].
///
/// Mandatory: `BackupVaultName`.
///
/// A change replaces the resource: `BackupVaultName`, `EncryptionKeyArn`.
pub type CfnBackupVaultProps = Fields<of::CfnBackupVault>;
impl CfnBackupVaultProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(backup_vault_name: impl IntoVal<String>) -> Self { with(empty(), "BackupVaultName", backup_vault_name) }
    /// `AccessPolicy`.
    #[track_caller] pub fn access_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "AccessPolicy", value) }
    /// `BackupVaultName`: mandatory, matches `^[a-zA-Z0-9\-\_]{2,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn backup_vault_name(self, value: impl IntoVal<String>) -> Self { with(self, "BackupVaultName", value) }
    /// `BackupVaultTags`.
    #[track_caller] pub fn backup_vault_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "BackupVaultTags", value) }
    /// `EncryptionKeyArn`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `LockConfiguration`.
    #[track_caller] pub fn lock_configuration(self, value: impl IntoVal<cfn_backup_vault::LockConfigurationType>) -> Self { with(self, "LockConfiguration", value) }
    /// `Notifications`.
    #[track_caller] pub fn notifications(self, value: impl IntoVal<cfn_backup_vault::NotificationObjectType>) -> Self { with(self, "Notifications", value) }
}

/// Types of [`CfnBackupVault`].
pub mod cfn_backup_vault {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LockConfigurationType {} pub enum NotificationObjectType {} }

    /// `LockConfigurationType`.
    pub type LockConfigurationType = Fields<of::LockConfigurationType>;
    impl LockConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_retention_days: impl IntoVal<i64>) -> Self { with(empty(), "MinRetentionDays", min_retention_days) }
        /// `ChangeableForDays`. Write-only.
        #[track_caller] pub fn changeable_for_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ChangeableForDays", value) }
        /// `MaxRetentionDays`.
        #[track_caller] pub fn max_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetentionDays", value) }
        /// `MinRetentionDays`: mandatory.
        #[track_caller] pub fn min_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "MinRetentionDays", value) }
    }

    /// `NotificationObjectType`.
    pub type NotificationObjectType = Fields<of::NotificationObjectType>;
    impl NotificationObjectType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sns_topic_arn: impl IntoVal<Is<kinds::TopicArn>>, backup_vault_events: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SNSTopicArn", sns_topic_arn), "BackupVaultEvents", backup_vault_events) }
        /// `BackupVaultEvents`: mandatory.
        #[track_caller] pub fn backup_vault_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BackupVaultEvents", value) }
        /// `SNSTopicArn`: mandatory.
        #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SNSTopicArn", value) }
    }
}

/// [`AWS::Backup::Framework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html).
///
/// What `Ref` returns: `FrameworkArn`.
pub type CfnFramework = Handle<of::CfnFramework>;
impl cfn::ResourceType for of::CfnFramework { const TYPE: &'static str = "AWS::Backup::Framework"; type Tags = Self; type Props = CfnFrameworkProps; type Reference = Is<kinds::FrameworkArn>; }
impl cfn::TagPlace for of::CfnFramework { const TAGGING: Option<Tagging> = Some(Tagging::List("FrameworkTags")); }
impl CfnFramework {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `DeploymentStatus`.
    #[inline] pub fn attr_deployment_status(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentStatus") }
    /// The attribute `FrameworkArn`.
    #[inline] pub fn attr_framework_arn(&self) -> Val<Is<kinds::FrameworkArn>> { cfn::attribute(&self.0, "FrameworkArn") }
    /// The attribute `FrameworkStatus`.
    #[inline] pub fn attr_framework_status(&self) -> Val<String> { cfn::attribute(&self.0, "FrameworkStatus") }
}

/// Properties of [`CfnFramework`].
///
/// Mandatory: `FrameworkControls`.
///
/// A change replaces the resource: `FrameworkName`.
pub type CfnFrameworkProps = Fields<of::CfnFramework>;
impl CfnFrameworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(framework_controls: impl IntoVal<List<cfn_framework::FrameworkControl>>) -> Self { with(empty(), "FrameworkControls", framework_controls) }
    /// `FrameworkControls`: mandatory, no item twice.
    #[track_caller] pub fn framework_controls(self, value: impl IntoVal<List<cfn_framework::FrameworkControl>>) -> Self { with(self, "FrameworkControls", value) }
    /// `FrameworkDescription`: at most 1024 characters, matches `\S`.
    #[track_caller] pub fn framework_description(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkDescription", value) }
    /// `FrameworkName`: 1 to 256 characters, matches `[a-zA-Z][_a-zA-Z0-9]*`. Changing it replaces the resource.
    #[track_caller] pub fn framework_name(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkName", value) }
    /// `FrameworkTags`.
    #[track_caller] pub fn framework_tags(self, value: impl IntoVal<List<cfn_framework::Tag>>) -> Self { with(self, "FrameworkTags", value) }
}

/// Types of [`CfnFramework`].
pub mod cfn_framework {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ControlInputParameter {} pub enum FrameworkControl {} pub enum FrameworkControlControlScope {} impl ias_core::Optional for FrameworkControlControlScope {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `ControlInputParameter`.
    pub type ControlInputParameter = Fields<of::ControlInputParameter>;
    impl ControlInputParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterName", parameter_name), "ParameterValue", parameter_value) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `FrameworkControl`.
    pub type FrameworkControl = Fields<of::FrameworkControl>;
    impl FrameworkControl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(control_name: impl IntoVal<String>) -> Self { with(empty(), "ControlName", control_name) }
        /// `ControlInputParameters`: no item twice.
        #[track_caller] pub fn control_input_parameters(self, value: impl IntoVal<List<ControlInputParameter>>) -> Self { with(self, "ControlInputParameters", value) }
        /// `ControlName`: mandatory.
        #[track_caller] pub fn control_name(self, value: impl IntoVal<String>) -> Self { with(self, "ControlName", value) }
        /// `ControlScope`.
        #[track_caller] pub fn control_scope(self, value: impl IntoVal<FrameworkControlControlScope>) -> Self { with(self, "ControlScope", value) }
    }

    /// `ControlScope`.
    pub type FrameworkControlControlScope = Fields<of::FrameworkControlControlScope>;
    impl FrameworkControlControlScope {
        /// `ComplianceResourceIds`: at most 100 items.
        #[track_caller] pub fn compliance_resource_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ComplianceResourceIds", value) }
        /// `ComplianceResourceTypes`.
        #[track_caller] pub fn compliance_resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ComplianceResourceTypes", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Backup::LegalHold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLegalHold = Handle<of::CfnLegalHold>;
impl cfn::ResourceType for of::CfnLegalHold { const TYPE: &'static str = "AWS::Backup::LegalHold"; type Tags = cfn::TagList; type Props = CfnLegalHoldProps; type Reference = Is<kinds::LegalHoldArn>; }
impl CfnLegalHold {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LegalHoldArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `LegalHoldId`.
    #[inline] pub fn attr_legal_hold_id(&self) -> Val<String> { cfn::attribute(&self.0, "LegalHoldId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `CANCELING`, `CANCELED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnLegalHold`].
///
/// Mandatory: `Title`, `Description`, `RecoveryPointSelection`.
///
/// A change replaces the resource: `Description`, `RecoveryPointSelection`, `Title`.
pub type CfnLegalHoldProps = Fields<of::CfnLegalHold>;
/// What [`CfnLegalHoldProps`] cannot do without.
pub struct CfnLegalHoldPropsRequired<A, B, C> {
    /// `Title`. Changing it replaces the resource.
    pub title: A,
    /// `Description`. Changing it replaces the resource.
    pub description: B,
    /// `RecoveryPointSelection`. Changing it replaces the resource.
    pub recovery_point_selection: C,
}
impl CfnLegalHoldProps {
    /// Takes what is mandatory, by name: [`CfnLegalHoldPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_legal_hold::RecoveryPointSelection>>(required: CfnLegalHoldPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Title", required.title), "Description", required.description), "RecoveryPointSelection", required.recovery_point_selection) }
    /// `Description`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RecoveryPointSelection`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn recovery_point_selection(self, value: impl IntoVal<cfn_legal_hold::RecoveryPointSelection>) -> Self { with(self, "RecoveryPointSelection", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_legal_hold::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Title`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnLegalHold`].
pub mod cfn_legal_hold {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RecoveryPointSelection {} impl ias_core::Optional for RecoveryPointSelection {} pub enum RecoveryPointSelectionDateRange {} pub enum Tag {} }

    /// `RecoveryPointSelection`.
    pub type RecoveryPointSelection = Fields<of::RecoveryPointSelection>;
    impl RecoveryPointSelection {
        /// `DateRange`.
        #[track_caller] pub fn date_range(self, value: impl IntoVal<RecoveryPointSelectionDateRange>) -> Self { with(self, "DateRange", value) }
        /// `ResourceIdentifiers`.
        #[track_caller] pub fn resource_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceIdentifiers", value) }
        /// `VaultNames`.
        #[track_caller] pub fn vault_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VaultNames", value) }
    }

    /// `DateRange`.
    pub type RecoveryPointSelectionDateRange = Fields<of::RecoveryPointSelectionDateRange>;
    impl RecoveryPointSelectionDateRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from_date: impl IntoVal<String>, to_date: impl IntoVal<String>) -> Self { with(with(empty(), "FromDate", from_date), "ToDate", to_date) }
        /// `FromDate`: mandatory, in the form `date-time`.
        #[track_caller] pub fn from_date(self, value: impl IntoVal<String>) -> Self { with(self, "FromDate", value) }
        /// `ToDate`: mandatory, in the form `date-time`.
        #[track_caller] pub fn to_date(self, value: impl IntoVal<String>) -> Self { with(self, "ToDate", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Backup::LogicallyAirGappedBackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html).
///
/// What `Ref` returns: `BackupVaultName`.
pub type CfnLogicallyAirGappedBackupVault = Handle<of::CfnLogicallyAirGappedBackupVault>;
impl cfn::ResourceType for of::CfnLogicallyAirGappedBackupVault { const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault"; type Tags = Self; type Props = CfnLogicallyAirGappedBackupVaultProps; type Reference = String; }
impl cfn::TagPlace for of::CfnLogicallyAirGappedBackupVault { const TAGGING: Option<Tagging> = Some(Tagging::Map("BackupVaultTags")); }
impl CfnLogicallyAirGappedBackupVault {
    /// The attribute `BackupVaultArn`.
    #[inline] pub fn attr_backup_vault_arn(&self) -> Val<Is<kinds::LogicallyAirGappedBackupVaultArn>> { cfn::attribute(&self.0, "BackupVaultArn") }
    /// The attribute `VaultState`.
    #[inline] pub fn attr_vault_state(&self) -> Val<String> { cfn::attribute(&self.0, "VaultState") }
    /// The attribute `VaultType`.
    #[inline] pub fn attr_vault_type(&self) -> Val<String> { cfn::attribute(&self.0, "VaultType") }
}

/// Properties of [`CfnLogicallyAirGappedBackupVault`].
///
/// Mandatory: `BackupVaultName`, `MinRetentionDays`, `MaxRetentionDays`.
///
/// A change replaces the resource: `BackupVaultName`, `EncryptionKeyArn`, `MaxRetentionDays`, `MinRetentionDays`.
pub type CfnLogicallyAirGappedBackupVaultProps = Fields<of::CfnLogicallyAirGappedBackupVault>;
/// What [`CfnLogicallyAirGappedBackupVaultProps`] cannot do without.
pub struct CfnLogicallyAirGappedBackupVaultPropsRequired<A, B, C> {
    /// `BackupVaultName`: matches `^[a-zA-Z0-9\-\_]{2,50}$`. Changing it replaces the resource.
    pub backup_vault_name: A,
    /// `MinRetentionDays`. Changing it replaces the resource.
    pub min_retention_days: B,
    /// `MaxRetentionDays`. Changing it replaces the resource.
    pub max_retention_days: C,
}
impl CfnLogicallyAirGappedBackupVaultProps {
    /// Takes what is mandatory, by name: [`CfnLogicallyAirGappedBackupVaultPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: CfnLogicallyAirGappedBackupVaultPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "BackupVaultName", required.backup_vault_name), "MinRetentionDays", required.min_retention_days), "MaxRetentionDays", required.max_retention_days) }
    /// `AccessPolicy`.
    #[track_caller] pub fn access_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "AccessPolicy", value) }
    /// `BackupVaultName`: mandatory, matches `^[a-zA-Z0-9\-\_]{2,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn backup_vault_name(self, value: impl IntoVal<String>) -> Self { with(self, "BackupVaultName", value) }
    /// `BackupVaultTags`.
    #[track_caller] pub fn backup_vault_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "BackupVaultTags", value) }
    /// `EncryptionKeyArn`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `MaxRetentionDays`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn max_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetentionDays", value) }
    /// `MinRetentionDays`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn min_retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "MinRetentionDays", value) }
    /// `MpaApprovalTeamArn`.
    #[track_caller] pub fn mpa_approval_team_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MpaApprovalTeamArn", value) }
    /// `Notifications`.
    #[track_caller] pub fn notifications(self, value: impl IntoVal<cfn_logically_air_gapped_backup_vault::NotificationObjectType>) -> Self { with(self, "Notifications", value) }
}

/// Types of [`CfnLogicallyAirGappedBackupVault`].
pub mod cfn_logically_air_gapped_backup_vault {
    pub use super::cfn_backup_vault::{NotificationObjectType};
}

/// [`AWS::Backup::ReportPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html).
///
/// What `Ref` returns: `ReportPlanArn`.
pub type CfnReportPlan = Handle<of::CfnReportPlan>;
impl cfn::ResourceType for of::CfnReportPlan { const TYPE: &'static str = "AWS::Backup::ReportPlan"; type Tags = Self; type Props = CfnReportPlanProps; type Reference = Is<kinds::ReportPlanArn>; }
impl cfn::TagPlace for of::CfnReportPlan { const TAGGING: Option<Tagging> = Some(Tagging::List("ReportPlanTags")); }
impl CfnReportPlan {
    /// The attribute `ReportPlanArn`.
    #[inline] pub fn attr_report_plan_arn(&self) -> Val<Is<kinds::ReportPlanArn>> { cfn::attribute(&self.0, "ReportPlanArn") }
}

/// Properties of [`CfnReportPlan`].
///
/// Mandatory: `ReportDeliveryChannel`, `ReportSetting`.
///
/// A change replaces the resource: `ReportPlanName`.
pub type CfnReportPlanProps = Fields<of::CfnReportPlan>;
impl CfnReportPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(report_delivery_channel: impl IntoVal<cfn_report_plan::ReportDeliveryChannel>, report_setting: impl IntoVal<cfn_report_plan::ReportSetting>) -> Self { with(with(empty(), "ReportDeliveryChannel", report_delivery_channel), "ReportSetting", report_setting) }
    /// `ReportDeliveryChannel`: mandatory.
    #[track_caller] pub fn report_delivery_channel(self, value: impl IntoVal<cfn_report_plan::ReportDeliveryChannel>) -> Self { with(self, "ReportDeliveryChannel", value) }
    /// `ReportPlanDescription`: at most 1024 characters, matches `.*\S.*`.
    #[track_caller] pub fn report_plan_description(self, value: impl IntoVal<String>) -> Self { with(self, "ReportPlanDescription", value) }
    /// `ReportPlanName`: 1 to 256 characters, matches `[a-zA-Z][_a-zA-Z0-9]*`. Changing it replaces the resource.
    #[track_caller] pub fn report_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "ReportPlanName", value) }
    /// `ReportPlanTags`.
    #[track_caller] pub fn report_plan_tags(self, value: impl IntoVal<List<cfn_report_plan::Tag>>) -> Self { with(self, "ReportPlanTags", value) }
    /// `ReportSetting`: mandatory.
    #[track_caller] pub fn report_setting(self, value: impl IntoVal<cfn_report_plan::ReportSetting>) -> Self { with(self, "ReportSetting", value) }
}

/// Types of [`CfnReportPlan`].
pub mod cfn_report_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_framework::{Tag};
    mod of { pub enum ReportDeliveryChannel {} pub enum ReportSetting {} }

    /// `ReportDeliveryChannel`.
    pub type ReportDeliveryChannel = Fields<of::ReportDeliveryChannel>;
    impl ReportDeliveryChannel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3BucketName", s3_bucket_name) }
        /// `Formats`: no item twice.
        #[track_caller] pub fn formats(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Formats", value) }
        /// `S3BucketName`: mandatory.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3KeyPrefix`.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }

    /// `ReportSetting`.
    pub type ReportSetting = Fields<of::ReportSetting>;
    impl ReportSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(report_template: impl IntoVal<String>) -> Self { with(empty(), "ReportTemplate", report_template) }
        /// `Accounts`: no item twice.
        #[track_caller] pub fn accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Accounts", value) }
        /// `FrameworkArns`: no item twice.
        #[track_caller] pub fn framework_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FrameworkArns", value) }
        /// `OrganizationUnits`: no item twice.
        #[track_caller] pub fn organization_units(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationUnits", value) }
        /// `Regions`: no item twice.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `ReportTemplate`: mandatory.
        #[track_caller] pub fn report_template(self, value: impl IntoVal<String>) -> Self { with(self, "ReportTemplate", value) }
    }
}

/// [`AWS::Backup::RestoreTestingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html).
///
/// What `Ref` returns: `RestoreTestingPlanName`.
pub type CfnRestoreTestingPlan = Handle<of::CfnRestoreTestingPlan>;
impl cfn::ResourceType for of::CfnRestoreTestingPlan { const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan"; type Tags = cfn::TagList; type Props = CfnRestoreTestingPlanProps; type Reference = String; }
impl CfnRestoreTestingPlan {
    /// The attribute `RestoreTestingPlanArn`.
    #[inline] pub fn attr_restore_testing_plan_arn(&self) -> Val<Is<kinds::RestoreTestingPlanArn>> { cfn::attribute(&self.0, "RestoreTestingPlanArn") }
}

/// Properties of [`CfnRestoreTestingPlan`].
///
/// Mandatory: `RecoveryPointSelection`, `ScheduleExpression`, `RestoreTestingPlanName`.
///
/// A change replaces the resource: `RestoreTestingPlanName`.
pub type CfnRestoreTestingPlanProps = Fields<of::CfnRestoreTestingPlan>;
/// What [`CfnRestoreTestingPlanProps`] cannot do without.
pub struct CfnRestoreTestingPlanPropsRequired<A, B, C> {
    /// `RecoveryPointSelection`.
    pub recovery_point_selection: A,
    /// `ScheduleExpression`.
    pub schedule_expression: B,
    /// `RestoreTestingPlanName`. Changing it replaces the resource.
    pub restore_testing_plan_name: C,
}
impl CfnRestoreTestingPlanProps {
    /// Takes what is mandatory, by name: [`CfnRestoreTestingPlanPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_restore_testing_plan::RestoreTestingRecoveryPointSelection>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnRestoreTestingPlanPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RecoveryPointSelection", required.recovery_point_selection), "ScheduleExpression", required.schedule_expression), "RestoreTestingPlanName", required.restore_testing_plan_name) }
    /// `RecoveryPointSelection`: mandatory.
    #[track_caller] pub fn recovery_point_selection(self, value: impl IntoVal<cfn_restore_testing_plan::RestoreTestingRecoveryPointSelection>) -> Self { with(self, "RecoveryPointSelection", value) }
    /// `RestoreTestingPlanName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn restore_testing_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreTestingPlanName", value) }
    /// `ScheduleExpression`: mandatory.
    #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    /// `ScheduleExpressionTimezone`.
    #[track_caller] pub fn schedule_expression_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpressionTimezone", value) }
    /// `StartWindowHours`.
    #[track_caller] pub fn start_window_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "StartWindowHours", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_restore_testing_plan::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRestoreTestingPlan`].
pub mod cfn_restore_testing_plan {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RestoreTestingRecoveryPointSelection {} pub enum RestoreTestingRecoveryPointSelectionAlgorithm {} pub enum RestoreTestingRecoveryPointType {} pub enum Tag {} }

    /// `RestoreTestingRecoveryPointSelection`.
    pub type RestoreTestingRecoveryPointSelection = Fields<of::RestoreTestingRecoveryPointSelection>;
    /// What [`RestoreTestingRecoveryPointSelection`] cannot do without.
    pub struct RestoreTestingRecoveryPointSelectionRequired<A, B, C> {
        /// `Algorithm`.
        pub algorithm: A,
        /// `RecoveryPointTypes`.
        pub recovery_point_types: B,
        /// `IncludeVaults`.
        pub include_vaults: C,
    }
    impl RestoreTestingRecoveryPointSelection {
        /// Takes what is mandatory, by name: [`RestoreTestingRecoveryPointSelectionRequired`].
        #[track_caller] pub fn new<A: IntoVal<RestoreTestingRecoveryPointSelectionAlgorithm>, B: IntoVal<List<RestoreTestingRecoveryPointType>>, C: IntoVal<List<String>>>(required: RestoreTestingRecoveryPointSelectionRequired<A, B, C>) -> Self { with(with(with(empty(), "Algorithm", required.algorithm), "RecoveryPointTypes", required.recovery_point_types), "IncludeVaults", required.include_vaults) }
        /// `Algorithm`: mandatory.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<RestoreTestingRecoveryPointSelectionAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `ExcludeVaults`.
        #[track_caller] pub fn exclude_vaults(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeVaults", value) }
        /// `IncludeVaults`: mandatory.
        #[track_caller] pub fn include_vaults(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeVaults", value) }
        /// `RecoveryPointTypes`: mandatory.
        #[track_caller] pub fn recovery_point_types(self, value: impl IntoVal<List<RestoreTestingRecoveryPointType>>) -> Self { with(self, "RecoveryPointTypes", value) }
        /// `SelectionWindowDays`.
        #[track_caller] pub fn selection_window_days(self, value: impl IntoVal<i64>) -> Self { with(self, "SelectionWindowDays", value) }
    }

    /// Words of `RestoreTestingRecoveryPointSelectionAlgorithm`.
    pub type RestoreTestingRecoveryPointSelectionAlgorithm = Word<fn(of::RestoreTestingRecoveryPointSelectionAlgorithm)>;
    impl RestoreTestingRecoveryPointSelectionAlgorithm {
        /// `LATEST_WITHIN_WINDOW`
        pub const LatestWithinWindow: Self = word("LATEST_WITHIN_WINDOW");
        /// `RANDOM_WITHIN_WINDOW`
        pub const RandomWithinWindow: Self = word("RANDOM_WITHIN_WINDOW");
    }

    /// Words of `RestoreTestingRecoveryPointType`.
    pub type RestoreTestingRecoveryPointType = Word<fn(of::RestoreTestingRecoveryPointType)>;
    impl RestoreTestingRecoveryPointType {
        /// `SNAPSHOT`
        pub const Snapshot: Self = word("SNAPSHOT");
        /// `CONTINUOUS`
        pub const Continuous: Self = word("CONTINUOUS");
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

/// [`AWS::Backup::RestoreTestingSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html).
///
/// What `Ref` returns: a text of RestoreTestingPlanName, RestoreTestingSelectionName.
pub type CfnRestoreTestingSelection = Handle<of::CfnRestoreTestingSelection>;
impl cfn::ResourceType for of::CfnRestoreTestingSelection { const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection"; type Tags = cfn::NoTags; type Props = CfnRestoreTestingSelectionProps; type Reference = String; }

/// Properties of [`CfnRestoreTestingSelection`].
///
/// Mandatory: `IamRoleArn`, `ProtectedResourceType`, `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
///
/// A change replaces the resource: `ProtectedResourceType`, `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
pub type CfnRestoreTestingSelectionProps = Fields<of::CfnRestoreTestingSelection>;
/// What [`CfnRestoreTestingSelectionProps`] cannot do without.
pub struct CfnRestoreTestingSelectionPropsRequired<A, B, C, D> {
    /// `IamRoleArn`.
    pub iam_role_arn: A,
    /// `ProtectedResourceType`. Changing it replaces the resource.
    pub protected_resource_type: B,
    /// `RestoreTestingPlanName`. Changing it replaces the resource.
    pub restore_testing_plan_name: C,
    /// `RestoreTestingSelectionName`. Changing it replaces the resource.
    pub restore_testing_selection_name: D,
}
impl CfnRestoreTestingSelectionProps {
    /// Takes what is mandatory, by name: [`CfnRestoreTestingSelectionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnRestoreTestingSelectionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IamRoleArn", required.iam_role_arn), "ProtectedResourceType", required.protected_resource_type), "RestoreTestingPlanName", required.restore_testing_plan_name), "RestoreTestingSelectionName", required.restore_testing_selection_name) }
    /// `IamRoleArn`: mandatory.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `ProtectedResourceArns`.
    #[track_caller] pub fn protected_resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ProtectedResourceArns", value) }
    /// `ProtectedResourceConditions`.
    #[track_caller] pub fn protected_resource_conditions(self, value: impl IntoVal<cfn_restore_testing_selection::ProtectedResourceConditions>) -> Self { with(self, "ProtectedResourceConditions", value) }
    /// `ProtectedResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protected_resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ProtectedResourceType", value) }
    /// `RestoreMetadataOverrides`.
    #[track_caller] pub fn restore_metadata_overrides(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "RestoreMetadataOverrides", value) }
    /// `RestoreTestingPlanName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn restore_testing_plan_name(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreTestingPlanName", value) }
    /// `RestoreTestingSelectionName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn restore_testing_selection_name(self, value: impl IntoVal<String>) -> Self { with(self, "RestoreTestingSelectionName", value) }
    /// `ValidationWindowHours`.
    #[track_caller] pub fn validation_window_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "ValidationWindowHours", value) }
}

/// Types of [`CfnRestoreTestingSelection`].
pub mod cfn_restore_testing_selection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum KeyValue {} pub enum ProtectedResourceConditions {} impl ias_core::Optional for ProtectedResourceConditions {} }

    /// `KeyValue`.
    pub type KeyValue = Fields<of::KeyValue>;
    impl KeyValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ProtectedResourceConditions`.
    pub type ProtectedResourceConditions = Fields<of::ProtectedResourceConditions>;
    impl ProtectedResourceConditions {
        /// `StringEquals`.
        #[track_caller] pub fn string_equals(self, value: impl IntoVal<List<KeyValue>>) -> Self { with(self, "StringEquals", value) }
        /// `StringNotEquals`.
        #[track_caller] pub fn string_not_equals(self, value: impl IntoVal<List<KeyValue>>) -> Self { with(self, "StringNotEquals", value) }
    }
}

/// [`AWS::Backup::TieringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html).
///
/// What `Ref` returns: `TieringConfigurationName`.
pub type CfnTieringConfiguration = Handle<of::CfnTieringConfiguration>;
impl cfn::ResourceType for of::CfnTieringConfiguration { const TYPE: &'static str = "AWS::Backup::TieringConfiguration"; type Tags = Self; type Props = CfnTieringConfigurationProps; type Reference = String; }
impl cfn::TagPlace for of::CfnTieringConfiguration { const TAGGING: Option<Tagging> = Some(Tagging::Map("TieringConfigurationTags")); }
impl CfnTieringConfiguration {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `TieringConfigurationArn`.
    #[inline] pub fn attr_tiering_configuration_arn(&self) -> Val<Is<kinds::TieringConfigurationArn>> { cfn::attribute(&self.0, "TieringConfigurationArn") }
}

/// Properties of [`CfnTieringConfiguration`].
///
/// Mandatory: `TieringConfigurationName`, `BackupVaultName`, `ResourceSelection`.
///
/// A change replaces the resource: `TieringConfigurationName`.
pub type CfnTieringConfigurationProps = Fields<of::CfnTieringConfiguration>;
/// What [`CfnTieringConfigurationProps`] cannot do without.
pub struct CfnTieringConfigurationPropsRequired<A, B, C> {
    /// `TieringConfigurationName`. Changing it replaces the resource.
    pub tiering_configuration_name: A,
    /// `BackupVaultName`.
    pub backup_vault_name: B,
    /// `ResourceSelection`.
    pub resource_selection: C,
}
impl CfnTieringConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnTieringConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_tiering_configuration::ResourceSelection>>>(required: CfnTieringConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TieringConfigurationName", required.tiering_configuration_name), "BackupVaultName", required.backup_vault_name), "ResourceSelection", required.resource_selection) }
    /// `BackupVaultName`: mandatory.
    #[track_caller] pub fn backup_vault_name(self, value: impl IntoVal<String>) -> Self { with(self, "BackupVaultName", value) }
    /// `ResourceSelection`: mandatory.
    #[track_caller] pub fn resource_selection(self, value: impl IntoVal<List<cfn_tiering_configuration::ResourceSelection>>) -> Self { with(self, "ResourceSelection", value) }
    /// `TieringConfigurationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn tiering_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "TieringConfigurationName", value) }
    /// `TieringConfigurationTags`.
    #[track_caller] pub fn tiering_configuration_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TieringConfigurationTags", value) }
}

/// Types of [`CfnTieringConfiguration`].
pub mod cfn_tiering_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceSelection {} }

    /// `ResourceSelection`.
    pub type ResourceSelection = Fields<of::ResourceSelection>;
    /// What [`ResourceSelection`] cannot do without.
    pub struct ResourceSelectionRequired<A, B, C> {
        /// `Resources`.
        pub resources: A,
        /// `TieringDownSettingsInDays`.
        pub tiering_down_settings_in_days: B,
        /// `ResourceType`.
        pub resource_type: C,
    }
    impl ResourceSelection {
        /// Takes what is mandatory, by name: [`ResourceSelectionRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<i64>, C: IntoVal<String>>(required: ResourceSelectionRequired<A, B, C>) -> Self { with(with(with(empty(), "Resources", required.resources), "TieringDownSettingsInDays", required.tiering_down_settings_in_days), "ResourceType", required.resource_type) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
        /// `Resources`: mandatory.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
        /// `TieringDownSettingsInDays`: mandatory.
        #[track_caller] pub fn tiering_down_settings_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "TieringDownSettingsInDays", value) }
    }
}
