// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::InspectorV2`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCisScanConfiguration {} pub enum CfnCodeSecurityIntegration {} impl ias_core::Optional for CfnCodeSecurityIntegration {} pub enum CfnCodeSecurityScanConfiguration {} impl ias_core::Optional for CfnCodeSecurityScanConfiguration {} pub enum CfnConnector {} pub enum CfnFilter {} }

/// [`AWS::InspectorV2::CisScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCisScanConfiguration = Handle<of::CfnCisScanConfiguration>;
impl cfn::ResourceType for of::CfnCisScanConfiguration { const TYPE: &'static str = "AWS::InspectorV2::CisScanConfiguration"; type Tags = cfn::TagMap; type Props = CfnCisScanConfigurationProps; type Reference = Is<kinds::CisScanConfigurationArn>; }
impl CfnCisScanConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CisScanConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCisScanConfiguration`].
///
/// Mandatory: `ScanName`, `SecurityLevel`, `Schedule`, `Targets`.
pub type CfnCisScanConfigurationProps = Fields<of::CfnCisScanConfiguration>;
/// What [`CfnCisScanConfigurationProps`] cannot do without.
pub struct CfnCisScanConfigurationPropsRequired<A, B, C, D> {
    /// `ScanName`: at least 1 character.
    pub scan_name: A,
    /// `SecurityLevel`.
    pub security_level: B,
    /// `Schedule`.
    pub schedule: C,
    /// `Targets`.
    pub targets: D,
}
impl CfnCisScanConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnCisScanConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_cis_scan_configuration::CisSecurityLevel>, C: IntoVal<cfn_cis_scan_configuration::Schedule>, D: IntoVal<cfn_cis_scan_configuration::CisTargets>>(required: CfnCisScanConfigurationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ScanName", required.scan_name), "SecurityLevel", required.security_level), "Schedule", required.schedule), "Targets", required.targets) }
    /// `ScanName`: mandatory, at least 1 character.
    #[track_caller] pub fn scan_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScanName", value) }
    /// `Schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_cis_scan_configuration::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `SecurityLevel`: mandatory.
    #[track_caller] pub fn security_level(self, value: impl IntoVal<cfn_cis_scan_configuration::CisSecurityLevel>) -> Self { with(self, "SecurityLevel", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: mandatory.
    #[track_caller] pub fn targets(self, value: impl IntoVal<cfn_cis_scan_configuration::CisTargets>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnCisScanConfiguration`].
pub mod cfn_cis_scan_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CisSecurityLevel {} pub enum CisTargets {} pub enum DailySchedule {} pub enum Day {} pub enum MonthlySchedule {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum Time {} pub enum WeeklySchedule {} }

    /// Words of `CisSecurityLevel`.
    pub type CisSecurityLevel = Word<fn(of::CisSecurityLevel)>;
    impl CisSecurityLevel {
        /// `LEVEL_1`
        pub const Level1: Self = word("LEVEL_1");
        /// `LEVEL_2`
        pub const Level2: Self = word("LEVEL_2");
    }

    /// `CisTargets`.
    pub type CisTargets = Fields<of::CisTargets>;
    impl CisTargets {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_ids: impl IntoVal<List<String>>, target_resource_tags: impl IntoVal<Map<List<String>>>) -> Self { with(with(empty(), "AccountIds", account_ids), "TargetResourceTags", target_resource_tags) }
        /// `AccountIds`: mandatory, 1 to 10000 items, no item twice, each matches `^\d{12}|ALL_ACCOUNTS|SELF$`.
        #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
        /// `TargetResourceTags`: mandatory.
        #[track_caller] pub fn target_resource_tags(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "TargetResourceTags", value) }
    }

    /// `DailySchedule`.
    pub type DailySchedule = Fields<of::DailySchedule>;
    impl DailySchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<Time>) -> Self { with(empty(), "StartTime", start_time) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<Time>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `Day`.
    pub type Day = Word<fn(of::Day)>;
    impl Day {
        /// `MON`
        pub const Mon: Self = word("MON");
        /// `TUE`
        pub const Tue: Self = word("TUE");
        /// `WED`
        pub const Wed: Self = word("WED");
        /// `THU`
        pub const Thu: Self = word("THU");
        /// `FRI`
        pub const Fri: Self = word("FRI");
        /// `SAT`
        pub const Sat: Self = word("SAT");
        /// `SUN`
        pub const Sun: Self = word("SUN");
    }

    /// `MonthlySchedule`.
    pub type MonthlySchedule = Fields<of::MonthlySchedule>;
    impl MonthlySchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<Time>, day: impl IntoVal<Day>) -> Self { with(with(empty(), "StartTime", start_time), "Day", day) }
        /// `Day`: mandatory.
        #[track_caller] pub fn day(self, value: impl IntoVal<Day>) -> Self { with(self, "Day", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<Time>) -> Self { with(self, "StartTime", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `Daily`.
        #[track_caller] pub fn daily(self, value: impl IntoVal<DailySchedule>) -> Self { with(self, "Daily", value) }
        /// `Monthly`.
        #[track_caller] pub fn monthly(self, value: impl IntoVal<MonthlySchedule>) -> Self { with(self, "Monthly", value) }
        /// `OneTime`.
        #[track_caller] pub fn one_time(self, value: impl IntoVal<Json>) -> Self { with(self, "OneTime", value) }
        /// `Weekly`.
        #[track_caller] pub fn weekly(self, value: impl IntoVal<WeeklySchedule>) -> Self { with(self, "Weekly", value) }
    }

    /// `Time`.
    pub type Time = Fields<of::Time>;
    impl Time {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_of_day: impl IntoVal<String>, time_zone: impl IntoVal<String>) -> Self { with(with(empty(), "TimeOfDay", time_of_day), "TimeZone", time_zone) }
        /// `TimeOfDay`: mandatory, matches `^([0-1]?[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn time_of_day(self, value: impl IntoVal<String>) -> Self { with(self, "TimeOfDay", value) }
        /// `TimeZone`: mandatory.
        #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    }

    /// `WeeklySchedule`.
    pub type WeeklySchedule = Fields<of::WeeklySchedule>;
    impl WeeklySchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<Time>, days: impl IntoVal<List<Day>>) -> Self { with(with(empty(), "StartTime", start_time), "Days", days) }
        /// `Days`: mandatory, 1 to 7 items, no item twice.
        #[track_caller] pub fn days(self, value: impl IntoVal<List<Day>>) -> Self { with(self, "Days", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<Time>) -> Self { with(self, "StartTime", value) }
    }
}

/// [`AWS::InspectorV2::CodeSecurityIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCodeSecurityIntegration = Handle<of::CfnCodeSecurityIntegration>;
impl cfn::ResourceType for of::CfnCodeSecurityIntegration { const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityIntegration"; type Tags = cfn::TagMap; type Props = CfnCodeSecurityIntegrationProps; type Reference = Is<kinds::CodeSecurityIntegrationArn>; }
impl CfnCodeSecurityIntegration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeSecurityIntegrationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AuthorizationUrl`.
    #[inline] pub fn attr_authorization_url(&self) -> Val<String> { cfn::attribute(&self.0, "AuthorizationUrl") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `PENDING`, `IN_PROGRESS`, `ACTIVE`, `INACTIVE`, `DISABLING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnCodeSecurityIntegration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CreateIntegrationDetails`.
pub type CfnCodeSecurityIntegrationProps = Fields<of::CfnCodeSecurityIntegration>;
impl CfnCodeSecurityIntegrationProps {
    /// `CreateIntegrationDetails`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn create_integration_details(self, value: impl IntoVal<cfn_code_security_integration::CreateDetails>) -> Self { with(self, "CreateIntegrationDetails", value) }
    /// `Name`: 1 to 60 characters, matches `^[a-zA-Z0-9-_$:.]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_code_security_integration::IntegrationType>) -> Self { with(self, "Type", value) }
    /// `UpdateIntegrationDetails`. Write-only.
    #[track_caller] pub fn update_integration_details(self, value: impl IntoVal<cfn_code_security_integration::UpdateDetails>) -> Self { with(self, "UpdateIntegrationDetails", value) }
}

/// Types of [`CfnCodeSecurityIntegration`].
pub mod cfn_code_security_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CreateDetails {} pub enum CreateGitLabSelfManagedIntegrationDetail {} pub enum IntegrationType {} pub enum UpdateGitHubIntegrationDetail {} pub enum UpdateGitLabSelfManagedIntegrationDetail {} }

    /// `CreateDetails`.
    pub type CreateDetails = Fields<of::CreateDetails>;
    impl CreateDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gitlab_self_managed: impl IntoVal<CreateGitLabSelfManagedIntegrationDetail>) -> Self { with(empty(), "gitlabSelfManaged", gitlab_self_managed) }
        /// `gitlabSelfManaged`: mandatory.
        #[track_caller] pub fn gitlab_self_managed(self, value: impl IntoVal<CreateGitLabSelfManagedIntegrationDetail>) -> Self { with(self, "gitlabSelfManaged", value) }
    }

    /// `CreateGitLabSelfManagedIntegrationDetail`.
    pub type CreateGitLabSelfManagedIntegrationDetail = Fields<of::CreateGitLabSelfManagedIntegrationDetail>;
    impl CreateGitLabSelfManagedIntegrationDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>, access_token: impl IntoVal<String>) -> Self { with(with(empty(), "instanceUrl", instance_url), "accessToken", access_token) }
        /// `accessToken`: mandatory.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "accessToken", value) }
        /// `instanceUrl`: mandatory, matches `^https://[-a-zA-Z0-9()@:%_+.~#?&//=]{1,1024}$`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "instanceUrl", value) }
    }

    /// Words of `IntegrationType`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `GITLAB_SELF_MANAGED`
        pub const GitlabSelfManaged: Self = word("GITLAB_SELF_MANAGED");
        /// `GITHUB`
        pub const Github: Self = word("GITHUB");
    }

    /// `UpdateDetails`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateDetails(Value);
    ias_core::union!(UpdateDetails);
    impl UpdateDetails {
        /// `github`.
        #[track_caller] pub fn github(value: impl IntoVal<UpdateGitHubIntegrationDetail>) -> Self { Self(Value::one("github", value)) }
        /// `gitlabSelfManaged`.
        #[track_caller] pub fn gitlab_self_managed(value: impl IntoVal<UpdateGitLabSelfManagedIntegrationDetail>) -> Self { Self(Value::one("gitlabSelfManaged", value)) }
    }

    /// `UpdateGitHubIntegrationDetail`.
    pub type UpdateGitHubIntegrationDetail = Fields<of::UpdateGitHubIntegrationDetail>;
    impl UpdateGitHubIntegrationDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code: impl IntoVal<String>, installation_id: impl IntoVal<String>) -> Self { with(with(empty(), "code", code), "installationId", installation_id) }
        /// `code`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "code", value) }
        /// `installationId`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn installation_id(self, value: impl IntoVal<String>) -> Self { with(self, "installationId", value) }
    }

    /// `UpdateGitLabSelfManagedIntegrationDetail`.
    pub type UpdateGitLabSelfManagedIntegrationDetail = Fields<of::UpdateGitLabSelfManagedIntegrationDetail>;
    impl UpdateGitLabSelfManagedIntegrationDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auth_code: impl IntoVal<String>) -> Self { with(empty(), "authCode", auth_code) }
        /// `authCode`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn auth_code(self, value: impl IntoVal<String>) -> Self { with(self, "authCode", value) }
    }
}

/// [`AWS::InspectorV2::CodeSecurityScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCodeSecurityScanConfiguration = Handle<of::CfnCodeSecurityScanConfiguration>;
impl cfn::ResourceType for of::CfnCodeSecurityScanConfiguration { const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityScanConfiguration"; type Tags = cfn::TagMap; type Props = CfnCodeSecurityScanConfigurationProps; type Reference = Is<kinds::CodeSecurityScanConfigurationArn>; }
impl CfnCodeSecurityScanConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeSecurityScanConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCodeSecurityScanConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Level`, `Name`, `ScopeSettings`.
pub type CfnCodeSecurityScanConfigurationProps = Fields<of::CfnCodeSecurityScanConfiguration>;
impl CfnCodeSecurityScanConfigurationProps {
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_code_security_scan_configuration::CodeSecurityScanConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Level`. Changing it replaces the resource.
    #[track_caller] pub fn level(self, value: impl IntoVal<cfn_code_security_scan_configuration::ConfigurationLevel>) -> Self { with(self, "Level", value) }
    /// `Name`: 1 to 60 characters, matches `^[a-zA-Z0-9-_$:.]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ScopeSettings`. Changing it replaces the resource.
    #[track_caller] pub fn scope_settings(self, value: impl IntoVal<cfn_code_security_scan_configuration::ScopeSettings>) -> Self { with(self, "ScopeSettings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCodeSecurityScanConfiguration`].
pub mod cfn_code_security_scan_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CodeSecurityScanConfiguration {} pub enum ConfigurationLevel {} pub enum ContinuousIntegrationScanConfiguration {} pub enum ContinuousIntegrationScanEvent {} pub enum PeriodicScanConfiguration {} impl ias_core::Optional for PeriodicScanConfiguration {} pub enum PeriodicScanFrequency {} pub enum ProjectSelectionScope {} pub enum RuleSetCategory {} pub enum ScopeSettings {} impl ias_core::Optional for ScopeSettings {} }

    /// `CodeSecurityScanConfiguration`.
    pub type CodeSecurityScanConfiguration = Fields<of::CodeSecurityScanConfiguration>;
    impl CodeSecurityScanConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_set_categories: impl IntoVal<List<RuleSetCategory>>) -> Self { with(empty(), "ruleSetCategories", rule_set_categories) }
        /// `continuousIntegrationScanConfiguration`.
        #[track_caller] pub fn continuous_integration_scan_configuration(self, value: impl IntoVal<ContinuousIntegrationScanConfiguration>) -> Self { with(self, "continuousIntegrationScanConfiguration", value) }
        /// `periodicScanConfiguration`.
        #[track_caller] pub fn periodic_scan_configuration(self, value: impl IntoVal<PeriodicScanConfiguration>) -> Self { with(self, "periodicScanConfiguration", value) }
        /// `ruleSetCategories`: mandatory, 1 to 3 items.
        #[track_caller] pub fn rule_set_categories(self, value: impl IntoVal<List<RuleSetCategory>>) -> Self { with(self, "ruleSetCategories", value) }
    }

    /// Words of `ConfigurationLevel`.
    pub type ConfigurationLevel = Word<fn(of::ConfigurationLevel)>;
    impl ConfigurationLevel {
        /// `ORGANIZATION`
        pub const Organization: Self = word("ORGANIZATION");
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
    }

    /// `ContinuousIntegrationScanConfiguration`.
    pub type ContinuousIntegrationScanConfiguration = Fields<of::ContinuousIntegrationScanConfiguration>;
    impl ContinuousIntegrationScanConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(supported_events: impl IntoVal<List<ContinuousIntegrationScanEvent>>) -> Self { with(empty(), "supportedEvents", supported_events) }
        /// `supportedEvents`: mandatory, 1 to 2 items.
        #[track_caller] pub fn supported_events(self, value: impl IntoVal<List<ContinuousIntegrationScanEvent>>) -> Self { with(self, "supportedEvents", value) }
    }

    /// Words of `ContinuousIntegrationScanEvent`.
    pub type ContinuousIntegrationScanEvent = Word<fn(of::ContinuousIntegrationScanEvent)>;
    impl ContinuousIntegrationScanEvent {
        /// `PULL_REQUEST`
        pub const PullRequest: Self = word("PULL_REQUEST");
        /// `PUSH`
        pub const Push: Self = word("PUSH");
    }

    /// `PeriodicScanConfiguration`.
    pub type PeriodicScanConfiguration = Fields<of::PeriodicScanConfiguration>;
    impl PeriodicScanConfiguration {
        /// `frequency`.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<PeriodicScanFrequency>) -> Self { with(self, "frequency", value) }
        /// `frequencyExpression`: 1 to 256 characters.
        #[track_caller] pub fn frequency_expression(self, value: impl IntoVal<String>) -> Self { with(self, "frequencyExpression", value) }
    }

    /// Words of `PeriodicScanFrequency`.
    pub type PeriodicScanFrequency = Word<fn(of::PeriodicScanFrequency)>;
    impl PeriodicScanFrequency {
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
        /// `NEVER`
        pub const Never: Self = word("NEVER");
    }

    /// Words of `ProjectSelectionScope`.
    pub type ProjectSelectionScope = Word<fn(of::ProjectSelectionScope)>;
    impl ProjectSelectionScope {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `RuleSetCategory`.
    pub type RuleSetCategory = Word<fn(of::RuleSetCategory)>;
    impl RuleSetCategory {
        /// `SAST`
        pub const Sast: Self = word("SAST");
        /// `IAC`
        pub const Iac: Self = word("IAC");
        /// `SCA`
        pub const Sca: Self = word("SCA");
    }

    /// `ScopeSettings`.
    pub type ScopeSettings = Fields<of::ScopeSettings>;
    impl ScopeSettings {
        /// `projectSelectionScope`.
        #[track_caller] pub fn project_selection_scope(self, value: impl IntoVal<ProjectSelectionScope>) -> Self { with(self, "projectSelectionScope", value) }
    }
}

/// [`AWS::InspectorV2::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::InspectorV2::Connector"; type Tags = cfn::TagList; type Props = CfnConnectorProps; type Reference = Is<kinds::InspectorV2ConnectorArn>; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::InspectorV2ConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EnablementStatus`: one of `ENABLED`, `PENDING_ENABLEMENT`, `FAILED_TO_ENABLE`, `PENDING_UPDATE`, `FAILED_TO_UPDATE`, `PENDING_DELETION`, `DELETED`, `FAILED_TO_DELETE`.
    #[inline] pub fn attr_enablement_status(&self) -> Val<String> { cfn::attribute(&self.0, "EnablementStatus") }
    /// The attribute `EnablementStatusReason`.
    #[inline] pub fn attr_enablement_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "EnablementStatusReason") }
    /// The attribute `Health`.
    #[inline] pub fn attr_health(&self) -> Val<Json> { cfn::attribute(&self.0, "Health") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`: one of `ACTIVE`, `PENDING`, `ERROR`, `DISABLED`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_container_image_scanning_state(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`: one of `ACTIVE`, `PENDING`, `ERROR`, `DISABLED`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_serverless_scanning_state(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`: one of `ACTIVE`, `PENDING`, `ERROR`, `DISABLED`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_vm_scanning_state(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State") }
    /// The attribute `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`.
    #[inline] pub fn attr_provider_configuration_azure_scope_configuration_vm_scanning_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `Name`, `Provider`, `ProviderConfiguration`.
///
/// A change replaces the resource: `Name`, `Provider`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
/// What [`CfnConnectorProps`] cannot do without.
pub struct CfnConnectorPropsRequired<A, B, C> {
    /// `Name`: 1 to 50 characters, matches `^[\p{L}\p{N}_-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `Provider`. Changing it replaces the resource.
    pub provider: B,
    /// `ProviderConfiguration`.
    pub provider_configuration: C,
}
impl CfnConnectorProps {
    /// Takes what is mandatory, by name: [`CfnConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_connector::CloudProvider>, C: IntoVal<cfn_connector::ProviderConfiguration>>(required: CfnConnectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Provider", required.provider), "ProviderConfiguration", required.provider_configuration) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^[\p{L}\p{N}_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Provider`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn provider(self, value: impl IntoVal<cfn_connector::CloudProvider>) -> Self { with(self, "Provider", value) }
    /// `ProviderConfiguration`: mandatory.
    #[track_caller] pub fn provider_configuration(self, value: impl IntoVal<cfn_connector::ProviderConfiguration>) -> Self { with(self, "ProviderConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AzureProviderConfiguration {} pub enum AzureScopeConfigurationMap {} impl ias_core::Optional for AzureScopeConfigurationMap {} pub enum CloudProvider {} pub enum ProviderConfiguration {} pub enum ScopeConfiguration {} pub enum ScopeType {} pub enum Tag {} }

    /// `AzureProviderConfiguration`.
    pub type AzureProviderConfiguration = Fields<of::AzureProviderConfiguration>;
    /// What [`AzureProviderConfiguration`] cannot do without.
    pub struct AzureProviderConfigurationRequired<A, B, C> {
        /// `AwsConfigConnectorArn`: 1 to 512 characters, matches `arn:([^:]+):config:([^:]+):([^:]+):connector/([^/]+)/([^/]+)/([^/:\s]+)`. Changing it replaces the resource.
        pub aws_config_connector_arn: A,
        /// `ScopeConfiguration`.
        pub scope_configuration: B,
        /// `AzureRegions`: at least 1 item.
        pub azure_regions: C,
    }
    impl AzureProviderConfiguration {
        /// Takes what is mandatory, by name: [`AzureProviderConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<AzureScopeConfigurationMap>, C: IntoVal<List<String>>>(required: AzureProviderConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AwsConfigConnectorArn", required.aws_config_connector_arn), "ScopeConfiguration", required.scope_configuration), "AzureRegions", required.azure_regions) }
        /// `AutoInstallVMScanner`: default `true`.
        #[track_caller] pub fn auto_install_vm_scanner(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoInstallVMScanner", value) }
        /// `AwsConfigConnectorArn`: mandatory, 1 to 512 characters, matches `arn:([^:]+):config:([^:]+):([^:]+):connector/([^/]+)/([^/]+)/([^/:\s]+)`. Changing it replaces the resource.
        #[track_caller] pub fn aws_config_connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AwsConfigConnectorArn", value) }
        /// `AzureRegions`: mandatory, at least 1 item.
        #[track_caller] pub fn azure_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AzureRegions", value) }
        /// `ScopeConfiguration`: mandatory.
        #[track_caller] pub fn scope_configuration(self, value: impl IntoVal<AzureScopeConfigurationMap>) -> Self { with(self, "ScopeConfiguration", value) }
    }

    /// `AzureScopeConfigurationMap`.
    pub type AzureScopeConfigurationMap = Fields<of::AzureScopeConfigurationMap>;
    impl AzureScopeConfigurationMap {
        /// `ContainerImageScanning`.
        #[track_caller] pub fn container_image_scanning(self, value: impl IntoVal<ScopeConfiguration>) -> Self { with(self, "ContainerImageScanning", value) }
        /// `ServerlessScanning`.
        #[track_caller] pub fn serverless_scanning(self, value: impl IntoVal<ScopeConfiguration>) -> Self { with(self, "ServerlessScanning", value) }
        /// `VmScanning`.
        #[track_caller] pub fn vm_scanning(self, value: impl IntoVal<ScopeConfiguration>) -> Self { with(self, "VmScanning", value) }
    }

    /// Words of `CloudProvider`.
    pub type CloudProvider = Word<fn(of::CloudProvider)>;
    impl CloudProvider {
        /// `AZURE`
        pub const Azure: Self = word("AZURE");
    }

    /// `ProviderConfiguration`.
    pub type ProviderConfiguration = Fields<of::ProviderConfiguration>;
    impl ProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(azure: impl IntoVal<AzureProviderConfiguration>) -> Self { with(empty(), "Azure", azure) }
        /// `Azure`: mandatory.
        #[track_caller] pub fn azure(self, value: impl IntoVal<AzureProviderConfiguration>) -> Self { with(self, "Azure", value) }
    }

    /// `ScopeConfiguration`.
    pub type ScopeConfiguration = Fields<of::ScopeConfiguration>;
    impl ScopeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope_type: impl IntoVal<ScopeType>) -> Self { with(empty(), "ScopeType", scope_type) }
        /// `ScopeType`: mandatory.
        #[track_caller] pub fn scope_type(self, value: impl IntoVal<ScopeType>) -> Self { with(self, "ScopeType", value) }
        /// `ScopeValues`: at most 100 items.
        #[track_caller] pub fn scope_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ScopeValues", value) }
    }

    /// Words of `ScopeType`.
    pub type ScopeType = Word<fn(of::ScopeType)>;
    impl ScopeType {
        /// `TENANT`
        pub const Tenant: Self = word("TENANT");
        /// `SUBSCRIPTION`
        pub const Subscription: Self = word("SUBSCRIPTION");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::InspectorV2::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFilter = Handle<of::CfnFilter>;
impl cfn::ResourceType for of::CfnFilter { const TYPE: &'static str = "AWS::InspectorV2::Filter"; type Tags = cfn::TagMap; type Props = CfnFilterProps; type Reference = Is<kinds::InspectorV2FilterArn>; }
impl CfnFilter {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InspectorV2FilterArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFilter`].
///
/// Mandatory: `Name`, `FilterCriteria`, `FilterAction`.
pub type CfnFilterProps = Fields<of::CfnFilter>;
/// What [`CfnFilterProps`] cannot do without.
pub struct CfnFilterPropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters.
    pub name: A,
    /// `FilterCriteria`.
    pub filter_criteria: B,
    /// `FilterAction`.
    pub filter_action: C,
}
impl CfnFilterProps {
    /// Takes what is mandatory, by name: [`CfnFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_filter::FilterCriteria>, C: IntoVal<cfn_filter::FilterAction>>(required: CfnFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "FilterCriteria", required.filter_criteria), "FilterAction", required.filter_action) }
    /// `Description`: 1 to 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FilterAction`: mandatory.
    #[track_caller] pub fn filter_action(self, value: impl IntoVal<cfn_filter::FilterAction>) -> Self { with(self, "FilterAction", value) }
    /// `FilterCriteria`: mandatory.
    #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<cfn_filter::FilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFilter`].
pub mod cfn_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DateFilter {} impl ias_core::Optional for DateFilter {} pub enum FilterAction {} pub enum FilterCriteria {} impl ias_core::Optional for FilterCriteria {} pub enum MapComparison {} pub enum MapFilter {} pub enum NumberFilter {} impl ias_core::Optional for NumberFilter {} pub enum PackageFilter {} impl ias_core::Optional for PackageFilter {} pub enum PortRangeFilter {} impl ias_core::Optional for PortRangeFilter {} pub enum StringComparison {} pub enum StringFilter {} }

    /// `DateFilter`.
    pub type DateFilter = Fields<of::DateFilter>;
    impl DateFilter {
        /// `EndInclusive`.
        #[track_caller] pub fn end_inclusive(self, value: impl IntoVal<i64>) -> Self { with(self, "EndInclusive", value) }
        /// `StartInclusive`.
        #[track_caller] pub fn start_inclusive(self, value: impl IntoVal<i64>) -> Self { with(self, "StartInclusive", value) }
    }

    /// Words of `FilterAction`.
    pub type FilterAction = Word<fn(of::FilterAction)>;
    impl FilterAction {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SUPPRESS`
        pub const Suppress: Self = word("SUPPRESS");
    }

    /// `FilterCriteria`.
    pub type FilterCriteria = Fields<of::FilterCriteria>;
    impl FilterCriteria {
        /// `AwsAccountId`: 1 to 10 items.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "AwsAccountId", value) }
        /// `CodeVulnerabilityDetectorName`: 1 to 10 items.
        #[track_caller] pub fn code_vulnerability_detector_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "CodeVulnerabilityDetectorName", value) }
        /// `CodeVulnerabilityDetectorTags`: 1 to 10 items.
        #[track_caller] pub fn code_vulnerability_detector_tags(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "CodeVulnerabilityDetectorTags", value) }
        /// `CodeVulnerabilityFilePath`: 1 to 10 items.
        #[track_caller] pub fn code_vulnerability_file_path(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "CodeVulnerabilityFilePath", value) }
        /// `ComponentId`: 1 to 10 items.
        #[track_caller] pub fn component_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComponentId", value) }
        /// `ComponentType`: 1 to 10 items.
        #[track_caller] pub fn component_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComponentType", value) }
        /// `Ec2InstanceImageId`: 1 to 10 items.
        #[track_caller] pub fn ec2_instance_image_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Ec2InstanceImageId", value) }
        /// `Ec2InstanceSubnetId`: 1 to 10 items.
        #[track_caller] pub fn ec2_instance_subnet_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Ec2InstanceSubnetId", value) }
        /// `Ec2InstanceVpcId`: 1 to 10 items.
        #[track_caller] pub fn ec2_instance_vpc_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Ec2InstanceVpcId", value) }
        /// `EcrImageArchitecture`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_architecture(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "EcrImageArchitecture", value) }
        /// `EcrImageHash`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_hash(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "EcrImageHash", value) }
        /// `EcrImageInUseCount`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_in_use_count(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "EcrImageInUseCount", value) }
        /// `EcrImagePushedAt`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_pushed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "EcrImagePushedAt", value) }
        /// `EcrImageRegistry`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_registry(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "EcrImageRegistry", value) }
        /// `EcrImageRepositoryName`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_repository_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "EcrImageRepositoryName", value) }
        /// `EcrImageTags`: 1 to 10 items.
        #[track_caller] pub fn ecr_image_tags(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "EcrImageTags", value) }
        /// `EpssScore`: 1 to 10 items.
        #[track_caller] pub fn epss_score(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "EpssScore", value) }
        /// `ExploitAvailable`: 1 to 10 items.
        #[track_caller] pub fn exploit_available(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ExploitAvailable", value) }
        /// `FindingArn`: 1 to 10 items.
        #[track_caller] pub fn finding_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingArn", value) }
        /// `FindingStatus`: 1 to 10 items.
        #[track_caller] pub fn finding_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingStatus", value) }
        /// `FindingType`: 1 to 10 items.
        #[track_caller] pub fn finding_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingType", value) }
        /// `FirstObservedAt`: 1 to 10 items.
        #[track_caller] pub fn first_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "FirstObservedAt", value) }
        /// `FixAvailable`: 1 to 10 items.
        #[track_caller] pub fn fix_available(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FixAvailable", value) }
        /// `InspectorScore`: 1 to 10 items.
        #[track_caller] pub fn inspector_score(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "InspectorScore", value) }
        /// `LambdaFunctionExecutionRoleArn`: 1 to 10 items.
        #[track_caller] pub fn lambda_function_execution_role_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "LambdaFunctionExecutionRoleArn", value) }
        /// `LambdaFunctionLastModifiedAt`: 1 to 10 items.
        #[track_caller] pub fn lambda_function_last_modified_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "LambdaFunctionLastModifiedAt", value) }
        /// `LambdaFunctionLayers`: 1 to 10 items.
        #[track_caller] pub fn lambda_function_layers(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "LambdaFunctionLayers", value) }
        /// `LambdaFunctionName`: 1 to 10 items.
        #[track_caller] pub fn lambda_function_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "LambdaFunctionName", value) }
        /// `LambdaFunctionRuntime`: 1 to 10 items.
        #[track_caller] pub fn lambda_function_runtime(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "LambdaFunctionRuntime", value) }
        /// `LastObservedAt`: 1 to 10 items.
        #[track_caller] pub fn last_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "LastObservedAt", value) }
        /// `NetworkProtocol`: 1 to 10 items.
        #[track_caller] pub fn network_protocol(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkProtocol", value) }
        /// `PortRange`: 1 to 10 items.
        #[track_caller] pub fn port_range(self, value: impl IntoVal<List<PortRangeFilter>>) -> Self { with(self, "PortRange", value) }
        /// `RelatedVulnerabilities`: 1 to 10 items.
        #[track_caller] pub fn related_vulnerabilities(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RelatedVulnerabilities", value) }
        /// `ResourceId`: 1 to 10 items.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceId", value) }
        /// `ResourceTags`: 1 to 10 items.
        #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ResourceTags", value) }
        /// `ResourceType`: 1 to 10 items.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceType", value) }
        /// `Severity`: 1 to 10 items.
        #[track_caller] pub fn severity(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Severity", value) }
        /// `Title`: 1 to 10 items.
        #[track_caller] pub fn title(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Title", value) }
        /// `UpdatedAt`: 1 to 10 items.
        #[track_caller] pub fn updated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "UpdatedAt", value) }
        /// `VendorSeverity`: 1 to 10 items.
        #[track_caller] pub fn vendor_severity(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VendorSeverity", value) }
        /// `VulnerabilityId`: 1 to 10 items.
        #[track_caller] pub fn vulnerability_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VulnerabilityId", value) }
        /// `VulnerabilitySource`: 1 to 10 items.
        #[track_caller] pub fn vulnerability_source(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VulnerabilitySource", value) }
        /// `VulnerablePackages`: 1 to 10 items.
        #[track_caller] pub fn vulnerable_packages(self, value: impl IntoVal<List<PackageFilter>>) -> Self { with(self, "VulnerablePackages", value) }
    }

    /// Words of `MapComparison`.
    pub type MapComparison = Word<fn(of::MapComparison)>;
    impl MapComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
    }

    /// `MapFilter`.
    pub type MapFilter = Fields<of::MapFilter>;
    impl MapFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<MapComparison>) -> Self { with(empty(), "Comparison", comparison) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MapComparison>) -> Self { with(self, "Comparison", value) }
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `NumberFilter`.
    pub type NumberFilter = Fields<of::NumberFilter>;
    impl NumberFilter {
        /// `LowerInclusive`.
        #[track_caller] pub fn lower_inclusive(self, value: impl IntoVal<f64>) -> Self { with(self, "LowerInclusive", value) }
        /// `UpperInclusive`.
        #[track_caller] pub fn upper_inclusive(self, value: impl IntoVal<f64>) -> Self { with(self, "UpperInclusive", value) }
    }

    /// `PackageFilter`.
    pub type PackageFilter = Fields<of::PackageFilter>;
    impl PackageFilter {
        /// `Architecture`.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "Architecture", value) }
        /// `Epoch`.
        #[track_caller] pub fn epoch(self, value: impl IntoVal<NumberFilter>) -> Self { with(self, "Epoch", value) }
        /// `FilePath`.
        #[track_caller] pub fn file_path(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "FilePath", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "Name", value) }
        /// `Release`.
        #[track_caller] pub fn release(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "Release", value) }
        /// `SourceLambdaLayerArn`.
        #[track_caller] pub fn source_lambda_layer_arn(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "SourceLambdaLayerArn", value) }
        /// `SourceLayerHash`.
        #[track_caller] pub fn source_layer_hash(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "SourceLayerHash", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "Version", value) }
    }

    /// `PortRangeFilter`.
    pub type PortRangeFilter = Fields<of::PortRangeFilter>;
    impl PortRangeFilter {
        /// `BeginInclusive`: 0 to 65535.
        #[track_caller] pub fn begin_inclusive(self, value: impl IntoVal<i64>) -> Self { with(self, "BeginInclusive", value) }
        /// `EndInclusive`: 0 to 65535.
        #[track_caller] pub fn end_inclusive(self, value: impl IntoVal<i64>) -> Self { with(self, "EndInclusive", value) }
    }

    /// Words of `StringComparison`.
    pub type StringComparison = Word<fn(of::StringComparison)>;
    impl StringComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `PREFIX`
        pub const Prefix: Self = word("PREFIX");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
    }

    /// `StringFilter`.
    pub type StringFilter = Fields<of::StringFilter>;
    impl StringFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<StringComparison>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Comparison", comparison), "Value", value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<StringComparison>) -> Self { with(self, "Comparison", value) }
        /// `Value`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
