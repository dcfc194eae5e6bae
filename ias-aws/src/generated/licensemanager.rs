// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LicenseManager`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnGrant {} impl ias_core::Optional for CfnGrant {} pub enum CfnLicense {} pub enum CfnLicenseAssetGroup {} pub enum CfnLicenseAssetRuleSet {} pub enum CfnLicenseConfiguration {} pub enum CfnReportGenerator {} }

/// [`AWS::LicenseManager::Grant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html).
///
/// What `Ref` returns: `GrantArn`.
pub type CfnGrant = Handle<of::CfnGrant>;
impl cfn::ResourceType for of::CfnGrant { const TYPE: &'static str = "AWS::LicenseManager::Grant"; type Tags = cfn::TagList; type Props = CfnGrantProps; type Reference = Is<kinds::GrantArn>; }
impl CfnGrant {
    /// The attribute `GrantArn`.
    #[inline] pub fn attr_grant_arn(&self) -> Val<Is<kinds::GrantArn>> { cfn::attribute(&self.0, "GrantArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnGrant`].
///
/// Nothing is mandatory.
pub type CfnGrantProps = Fields<of::CfnGrant>;
impl CfnGrantProps {
    /// `AllowedOperations`: 1 to 8 items, no item twice. Write-only.
    #[track_caller] pub fn allowed_operations(self, value: impl IntoVal<List<cfn_grant::AllowedOperation>>) -> Self { with(self, "AllowedOperations", value) }
    /// `GrantName`.
    #[track_caller] pub fn grant_name(self, value: impl IntoVal<String>) -> Self { with(self, "GrantName", value) }
    /// `HomeRegion`.
    #[track_caller] pub fn home_region(self, value: impl IntoVal<String>) -> Self { with(self, "HomeRegion", value) }
    /// `LicenseArn`: at most 2048 characters.
    #[track_caller] pub fn license_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseArn", value) }
    /// `Principals`: exactly 1 item, no item twice, each at most 2048 characters. Write-only.
    #[track_caller] pub fn principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Principals", value) }
    /// `Status`. Write-only.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_grant::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_grant::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGrant`].
pub mod cfn_grant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AllowedOperation {} pub enum Status {} pub enum Tag {} }

    /// Words of `AllowedOperation`.
    pub type AllowedOperation = Word<fn(of::AllowedOperation)>;
    impl AllowedOperation {
        /// `CheckInLicense`
        pub const CheckInLicense: Self = word("CheckInLicense");
        /// `CheckoutBorrowLicense`
        pub const CheckoutBorrowLicense: Self = word("CheckoutBorrowLicense");
        /// `CheckoutLicense`
        pub const CheckoutLicense: Self = word("CheckoutLicense");
        /// `CreateGrant`
        pub const CreateGrant: Self = word("CreateGrant");
        /// `CreateToken`
        pub const CreateToken: Self = word("CreateToken");
        /// `ExtendConsumptionLicense`
        pub const ExtendConsumptionLicense: Self = word("ExtendConsumptionLicense");
        /// `ListPurchasedLicenses`
        pub const ListPurchasedLicenses: Self = word("ListPurchasedLicenses");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `DELETED`
        pub const Deleted: Self = word("DELETED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `FAILED_WORKFLOW`
        pub const FailedWorkflow: Self = word("FAILED_WORKFLOW");
        /// `PENDING_ACCEPT`
        pub const PendingAccept: Self = word("PENDING_ACCEPT");
        /// `PENDING_DELETE`
        pub const PendingDelete: Self = word("PENDING_DELETE");
        /// `PENDING_WORKFLOW`
        pub const PendingWorkflow: Self = word("PENDING_WORKFLOW");
        /// `REJECTED`
        pub const Rejected: Self = word("REJECTED");
        /// `WORKFLOW_COMPLETED`
        pub const WorkflowCompleted: Self = word("WORKFLOW_COMPLETED");
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

/// [`AWS::LicenseManager::License`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html).
///
/// What `Ref` returns: `LicenseArn`.
pub type CfnLicense = Handle<of::CfnLicense>;
impl cfn::ResourceType for of::CfnLicense { const TYPE: &'static str = "AWS::LicenseManager::License"; type Tags = cfn::TagList; type Props = CfnLicenseProps; type Reference = Is<kinds::LicenseArn>; }
impl CfnLicense {
    /// The attribute `LicenseArn`.
    #[inline] pub fn attr_license_arn(&self) -> Val<Is<kinds::LicenseArn>> { cfn::attribute(&self.0, "LicenseArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnLicense`].
///
/// Mandatory: `LicenseName`, `ProductName`, `Issuer`, `HomeRegion`, `Validity`, `ConsumptionConfiguration`, `Entitlements`, `Beneficiary`, `ProductSKU`.
pub type CfnLicenseProps = Fields<of::CfnLicense>;
/// What [`CfnLicenseProps`] cannot do without.
pub struct CfnLicensePropsRequired<A, B, C, D, E, F, G, H, I> {
    /// `LicenseName`.
    pub license_name: A,
    /// `ProductName`.
    pub product_name: B,
    /// `Issuer`.
    pub issuer: C,
    /// `HomeRegion`.
    pub home_region: D,
    /// `Validity`.
    pub validity: E,
    /// `ConsumptionConfiguration`.
    pub consumption_configuration: F,
    /// `Entitlements`: no item twice.
    pub entitlements: G,
    /// `Beneficiary`.
    pub beneficiary: H,
    /// `ProductSKU`: 1 to 1024 characters.
    pub product_sku: I,
}
impl CfnLicenseProps {
    /// Takes what is mandatory, by name: [`CfnLicensePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_license::IssuerData>, D: IntoVal<String>, E: IntoVal<cfn_license::ValidityDateFormat>, F: IntoVal<cfn_license::ConsumptionConfiguration>, G: IntoVal<List<cfn_license::Entitlement>>, H: IntoVal<String>, I: IntoVal<String>>(required: CfnLicensePropsRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "LicenseName", required.license_name), "ProductName", required.product_name), "Issuer", required.issuer), "HomeRegion", required.home_region), "Validity", required.validity), "ConsumptionConfiguration", required.consumption_configuration), "Entitlements", required.entitlements), "Beneficiary", required.beneficiary), "ProductSKU", required.product_sku) }
    /// `Beneficiary`: mandatory.
    #[track_caller] pub fn beneficiary(self, value: impl IntoVal<String>) -> Self { with(self, "Beneficiary", value) }
    /// `ConsumptionConfiguration`: mandatory.
    #[track_caller] pub fn consumption_configuration(self, value: impl IntoVal<cfn_license::ConsumptionConfiguration>) -> Self { with(self, "ConsumptionConfiguration", value) }
    /// `Entitlements`: mandatory, no item twice.
    #[track_caller] pub fn entitlements(self, value: impl IntoVal<List<cfn_license::Entitlement>>) -> Self { with(self, "Entitlements", value) }
    /// `HomeRegion`: mandatory.
    #[track_caller] pub fn home_region(self, value: impl IntoVal<String>) -> Self { with(self, "HomeRegion", value) }
    /// `Issuer`: mandatory.
    #[track_caller] pub fn issuer(self, value: impl IntoVal<cfn_license::IssuerData>) -> Self { with(self, "Issuer", value) }
    /// `LicenseMetadata`: no item twice.
    #[track_caller] pub fn license_metadata(self, value: impl IntoVal<List<cfn_license::Metadata>>) -> Self { with(self, "LicenseMetadata", value) }
    /// `LicenseName`: mandatory.
    #[track_caller] pub fn license_name(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseName", value) }
    /// `ProductName`: mandatory.
    #[track_caller] pub fn product_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProductName", value) }
    /// `ProductSKU`: mandatory, 1 to 1024 characters.
    #[track_caller] pub fn product_sku(self, value: impl IntoVal<String>) -> Self { with(self, "ProductSKU", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Validity`: mandatory.
    #[track_caller] pub fn validity(self, value: impl IntoVal<cfn_license::ValidityDateFormat>) -> Self { with(self, "Validity", value) }
}

/// Types of [`CfnLicense`].
pub mod cfn_license {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_grant::{Tag};
    mod of { pub enum BorrowConfiguration {} pub enum ConsumptionConfiguration {} impl ias_core::Optional for ConsumptionConfiguration {} pub enum ConsumptionConfigurationRenewType {} pub enum Entitlement {} pub enum EntitlementUnit {} pub enum IssuerData {} pub enum Metadata {} pub enum ProvisionalConfiguration {} pub enum ValidityDateFormat {} }

    /// `BorrowConfiguration`.
    pub type BorrowConfiguration = Fields<of::BorrowConfiguration>;
    impl BorrowConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_time_to_live_in_minutes: impl IntoVal<i64>, allow_early_check_in: impl IntoVal<bool>) -> Self { with(with(empty(), "MaxTimeToLiveInMinutes", max_time_to_live_in_minutes), "AllowEarlyCheckIn", allow_early_check_in) }
        /// `AllowEarlyCheckIn`: mandatory.
        #[track_caller] pub fn allow_early_check_in(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowEarlyCheckIn", value) }
        /// `MaxTimeToLiveInMinutes`: mandatory.
        #[track_caller] pub fn max_time_to_live_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTimeToLiveInMinutes", value) }
    }

    /// `ConsumptionConfiguration`.
    pub type ConsumptionConfiguration = Fields<of::ConsumptionConfiguration>;
    impl ConsumptionConfiguration {
        /// `BorrowConfiguration`.
        #[track_caller] pub fn borrow_configuration(self, value: impl IntoVal<BorrowConfiguration>) -> Self { with(self, "BorrowConfiguration", value) }
        /// `ProvisionalConfiguration`.
        #[track_caller] pub fn provisional_configuration(self, value: impl IntoVal<ProvisionalConfiguration>) -> Self { with(self, "ProvisionalConfiguration", value) }
        /// `RenewType`.
        #[track_caller] pub fn renew_type(self, value: impl IntoVal<ConsumptionConfigurationRenewType>) -> Self { with(self, "RenewType", value) }
    }

    /// Words of `RenewType`.
    pub type ConsumptionConfigurationRenewType = Word<fn(of::ConsumptionConfigurationRenewType)>;
    impl ConsumptionConfigurationRenewType {
        /// `Monthly`
        pub const Monthly: Self = word("Monthly");
        /// `None`
        pub const None: Self = word("None");
        /// `Weekly`
        pub const Weekly: Self = word("Weekly");
    }

    /// `Entitlement`.
    pub type Entitlement = Fields<of::Entitlement>;
    impl Entitlement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, unit: impl IntoVal<EntitlementUnit>) -> Self { with(with(empty(), "Name", name), "Unit", unit) }
        /// `AllowCheckIn`.
        #[track_caller] pub fn allow_check_in(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCheckIn", value) }
        /// `MaxCount`.
        #[track_caller] pub fn max_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCount", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Overage`.
        #[track_caller] pub fn overage(self, value: impl IntoVal<bool>) -> Self { with(self, "Overage", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<EntitlementUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    pub type EntitlementUnit = Word<fn(of::EntitlementUnit)>;
    impl EntitlementUnit {
        /// `Bits`
        pub const Bits: Self = word("Bits");
        /// `Bits/Second`
        pub const BitsSecond: Self = word("Bits/Second");
        /// `Bytes`
        pub const Bytes: Self = word("Bytes");
        /// `Bytes/Second`
        pub const BytesSecond: Self = word("Bytes/Second");
        /// `Count`
        pub const Count: Self = word("Count");
        /// `Count/Second`
        pub const CountSecond: Self = word("Count/Second");
        /// `Gigabits`
        pub const Gigabits: Self = word("Gigabits");
        /// `Gigabits/Second`
        pub const GigabitsSecond: Self = word("Gigabits/Second");
        /// `Gigabytes`
        pub const Gigabytes: Self = word("Gigabytes");
        /// `Gigabytes/Second`
        pub const GigabytesSecond: Self = word("Gigabytes/Second");
        /// `Kilobits`
        pub const Kilobits: Self = word("Kilobits");
        /// `Kilobits/Second`
        pub const KilobitsSecond: Self = word("Kilobits/Second");
        /// `Kilobytes`
        pub const Kilobytes: Self = word("Kilobytes");
        /// `Kilobytes/Second`
        pub const KilobytesSecond: Self = word("Kilobytes/Second");
        /// `Megabits`
        pub const Megabits: Self = word("Megabits");
        /// `Megabits/Second`
        pub const MegabitsSecond: Self = word("Megabits/Second");
        /// `Megabytes`
        pub const Megabytes: Self = word("Megabytes");
        /// `Megabytes/Second`
        pub const MegabytesSecond: Self = word("Megabytes/Second");
        /// `Microseconds`
        pub const Microseconds: Self = word("Microseconds");
        /// `Milliseconds`
        pub const Milliseconds: Self = word("Milliseconds");
        /// `None`
        pub const None: Self = word("None");
        /// `Percent`
        pub const Percent: Self = word("Percent");
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Terabits`
        pub const Terabits: Self = word("Terabits");
        /// `Terabits/Second`
        pub const TerabitsSecond: Self = word("Terabits/Second");
        /// `Terabytes`
        pub const Terabytes: Self = word("Terabytes");
        /// `Terabytes/Second`
        pub const TerabytesSecond: Self = word("Terabytes/Second");
    }

    /// `IssuerData`.
    pub type IssuerData = Fields<of::IssuerData>;
    impl IssuerData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SignKey`.
        #[track_caller] pub fn sign_key(self, value: impl IntoVal<String>) -> Self { with(self, "SignKey", value) }
    }

    /// `Metadata`.
    pub type Metadata = Fields<of::Metadata>;
    impl Metadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ProvisionalConfiguration`.
    pub type ProvisionalConfiguration = Fields<of::ProvisionalConfiguration>;
    impl ProvisionalConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_time_to_live_in_minutes: impl IntoVal<i64>) -> Self { with(empty(), "MaxTimeToLiveInMinutes", max_time_to_live_in_minutes) }
        /// `MaxTimeToLiveInMinutes`: mandatory.
        #[track_caller] pub fn max_time_to_live_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTimeToLiveInMinutes", value) }
    }

    /// `ValidityDateFormat`.
    pub type ValidityDateFormat = Fields<of::ValidityDateFormat>;
    impl ValidityDateFormat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(begin: impl IntoVal<String>, end: impl IntoVal<String>) -> Self { with(with(empty(), "Begin", begin), "End", end) }
        /// `Begin`: mandatory, at most 50 characters, in the form `date-time`.
        #[track_caller] pub fn begin(self, value: impl IntoVal<String>) -> Self { with(self, "Begin", value) }
        /// `End`: mandatory, at most 50 characters, in the form `date-time`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
    }
}

/// [`AWS::LicenseManager::LicenseAssetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html).
///
/// What `Ref` returns: `LicenseAssetGroupArn`.
pub type CfnLicenseAssetGroup = Handle<of::CfnLicenseAssetGroup>;
impl cfn::ResourceType for of::CfnLicenseAssetGroup { const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetGroup"; type Tags = cfn::TagList; type Props = CfnLicenseAssetGroupProps; type Reference = Is<kinds::LicenseAssetGroupArn>; }
impl CfnLicenseAssetGroup {
    /// The attribute `LicenseAssetGroupArn`.
    #[inline] pub fn attr_license_asset_group_arn(&self) -> Val<Is<kinds::LicenseAssetGroupArn>> { cfn::attribute(&self.0, "LicenseAssetGroupArn") }
}

/// Properties of [`CfnLicenseAssetGroup`].
///
/// Mandatory: `Name`, `AssociatedLicenseAssetRulesetARNs`, `LicenseAssetGroupConfigurations`.
///
/// A change replaces the resource: `LicenseAssetGroupConfigurations`.
pub type CfnLicenseAssetGroupProps = Fields<of::CfnLicenseAssetGroup>;
/// What [`CfnLicenseAssetGroupProps`] cannot do without.
pub struct CfnLicenseAssetGroupPropsRequired<A, B, C> {
    /// `Name`: at most 128 characters.
    pub name: A,
    /// `AssociatedLicenseAssetRulesetARNs`: each at most 2048 characters.
    pub associated_license_asset_ruleset_arns: B,
    /// `LicenseAssetGroupConfigurations`. Changing it replaces the resource.
    pub license_asset_group_configurations: C,
}
impl CfnLicenseAssetGroupProps {
    /// Takes what is mandatory, by name: [`CfnLicenseAssetGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<cfn_license_asset_group::LicenseAssetGroupConfiguration>>>(required: CfnLicenseAssetGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "AssociatedLicenseAssetRulesetARNs", required.associated_license_asset_ruleset_arns), "LicenseAssetGroupConfigurations", required.license_asset_group_configurations) }
    /// `AssociatedLicenseAssetRulesetARNs`: mandatory, each at most 2048 characters.
    #[track_caller] pub fn associated_license_asset_ruleset_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AssociatedLicenseAssetRulesetARNs", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LicenseAssetGroupConfigurations`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn license_asset_group_configurations(self, value: impl IntoVal<List<cfn_license_asset_group::LicenseAssetGroupConfiguration>>) -> Self { with(self, "LicenseAssetGroupConfigurations", value) }
    /// `Name`: mandatory, at most 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<List<cfn_license_asset_group::LicenseAssetGroupProperty>>) -> Self { with(self, "Properties", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license_asset_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLicenseAssetGroup`].
pub mod cfn_license_asset_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LicenseAssetGroupConfiguration {} impl ias_core::Optional for LicenseAssetGroupConfiguration {} pub enum LicenseAssetGroupProperty {} impl ias_core::Optional for LicenseAssetGroupProperty {} pub enum Tag {} }

    /// `LicenseAssetGroupConfiguration`.
    pub type LicenseAssetGroupConfiguration = Fields<of::LicenseAssetGroupConfiguration>;
    impl LicenseAssetGroupConfiguration {
        /// `UsageDimension`.
        #[track_caller] pub fn usage_dimension(self, value: impl IntoVal<String>) -> Self { with(self, "UsageDimension", value) }
    }

    /// `LicenseAssetGroupProperty`.
    pub type LicenseAssetGroupProperty = Fields<of::LicenseAssetGroupProperty>;
    impl LicenseAssetGroupProperty {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
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

/// [`AWS::LicenseManager::LicenseAssetRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html).
///
/// What `Ref` returns: `LicenseAssetRulesetArn`.
pub type CfnLicenseAssetRuleSet = Handle<of::CfnLicenseAssetRuleSet>;
impl cfn::ResourceType for of::CfnLicenseAssetRuleSet { const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetRuleSet"; type Tags = cfn::TagList; type Props = CfnLicenseAssetRuleSetProps; type Reference = String; }
impl CfnLicenseAssetRuleSet {
    /// The attribute `LicenseAssetRulesetArn`.
    #[inline] pub fn attr_license_asset_ruleset_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseAssetRulesetArn") }
}

/// Properties of [`CfnLicenseAssetRuleSet`].
///
/// Mandatory: `Name`, `Rules`.
pub type CfnLicenseAssetRuleSetProps = Fields<of::CfnLicenseAssetRuleSet>;
impl CfnLicenseAssetRuleSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, rules: impl IntoVal<List<cfn_license_asset_rule_set::LicenseAssetRule>>) -> Self { with(with(empty(), "Name", name), "Rules", rules) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, at most 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Rules`: mandatory.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_license_asset_rule_set::LicenseAssetRule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license_asset_rule_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLicenseAssetRuleSet`].
pub mod cfn_license_asset_rule_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_license_asset_group::{Tag};
    mod of { pub enum AndRuleStatement {} impl ias_core::Optional for AndRuleStatement {} pub enum InstanceRuleStatement {} impl ias_core::Optional for InstanceRuleStatement {} pub enum LicenseAssetRule {} pub enum LicenseConfigurationRuleStatement {} impl ias_core::Optional for LicenseConfigurationRuleStatement {} pub enum LicenseRuleStatement {} impl ias_core::Optional for LicenseRuleStatement {} pub enum MatchingRuleStatement {} pub enum OrRuleStatement {} impl ias_core::Optional for OrRuleStatement {} pub enum RuleStatement {} impl ias_core::Optional for RuleStatement {} }

    /// `AndRuleStatement`.
    pub type AndRuleStatement = Fields<of::AndRuleStatement>;
    impl AndRuleStatement {
        /// `MatchingRuleStatements`.
        #[track_caller] pub fn matching_rule_statements(self, value: impl IntoVal<List<MatchingRuleStatement>>) -> Self { with(self, "MatchingRuleStatements", value) }
    }

    /// `InstanceRuleStatement`.
    pub type InstanceRuleStatement = Fields<of::InstanceRuleStatement>;
    impl InstanceRuleStatement {
        /// `AndRuleStatement`.
        #[track_caller] pub fn and_rule_statement(self, value: impl IntoVal<AndRuleStatement>) -> Self { with(self, "AndRuleStatement", value) }
        /// `MatchingRuleStatement`.
        #[track_caller] pub fn matching_rule_statement(self, value: impl IntoVal<MatchingRuleStatement>) -> Self { with(self, "MatchingRuleStatement", value) }
        /// `OrRuleStatement`.
        #[track_caller] pub fn or_rule_statement(self, value: impl IntoVal<OrRuleStatement>) -> Self { with(self, "OrRuleStatement", value) }
    }

    /// `LicenseAssetRule`.
    pub type LicenseAssetRule = Fields<of::LicenseAssetRule>;
    impl LicenseAssetRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_statement: impl IntoVal<RuleStatement>) -> Self { with(empty(), "RuleStatement", rule_statement) }
        /// `RuleStatement`: mandatory.
        #[track_caller] pub fn rule_statement(self, value: impl IntoVal<RuleStatement>) -> Self { with(self, "RuleStatement", value) }
    }

    /// `LicenseConfigurationRuleStatement`.
    pub type LicenseConfigurationRuleStatement = Fields<of::LicenseConfigurationRuleStatement>;
    impl LicenseConfigurationRuleStatement {
        /// `AndRuleStatement`.
        #[track_caller] pub fn and_rule_statement(self, value: impl IntoVal<AndRuleStatement>) -> Self { with(self, "AndRuleStatement", value) }
        /// `MatchingRuleStatement`.
        #[track_caller] pub fn matching_rule_statement(self, value: impl IntoVal<MatchingRuleStatement>) -> Self { with(self, "MatchingRuleStatement", value) }
        /// `OrRuleStatement`.
        #[track_caller] pub fn or_rule_statement(self, value: impl IntoVal<OrRuleStatement>) -> Self { with(self, "OrRuleStatement", value) }
    }

    /// `LicenseRuleStatement`.
    pub type LicenseRuleStatement = Fields<of::LicenseRuleStatement>;
    impl LicenseRuleStatement {
        /// `AndRuleStatement`.
        #[track_caller] pub fn and_rule_statement(self, value: impl IntoVal<AndRuleStatement>) -> Self { with(self, "AndRuleStatement", value) }
        /// `MatchingRuleStatement`.
        #[track_caller] pub fn matching_rule_statement(self, value: impl IntoVal<MatchingRuleStatement>) -> Self { with(self, "MatchingRuleStatement", value) }
        /// `OrRuleStatement`.
        #[track_caller] pub fn or_rule_statement(self, value: impl IntoVal<OrRuleStatement>) -> Self { with(self, "OrRuleStatement", value) }
    }

    /// `MatchingRuleStatement`.
    pub type MatchingRuleStatement = Fields<of::MatchingRuleStatement>;
    /// What [`MatchingRuleStatement`] cannot do without.
    pub struct MatchingRuleStatementRequired<A, B, C> {
        /// `KeyToMatch`.
        pub key_to_match: A,
        /// `Constraint`.
        pub constraint: B,
        /// `ValueToMatch`.
        pub value_to_match: C,
    }
    impl MatchingRuleStatement {
        /// Takes what is mandatory, by name: [`MatchingRuleStatementRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: MatchingRuleStatementRequired<A, B, C>) -> Self { with(with(with(empty(), "KeyToMatch", required.key_to_match), "Constraint", required.constraint), "ValueToMatch", required.value_to_match) }
        /// `Constraint`: mandatory.
        #[track_caller] pub fn constraint(self, value: impl IntoVal<String>) -> Self { with(self, "Constraint", value) }
        /// `KeyToMatch`: mandatory.
        #[track_caller] pub fn key_to_match(self, value: impl IntoVal<String>) -> Self { with(self, "KeyToMatch", value) }
        /// `ValueToMatch`: mandatory.
        #[track_caller] pub fn value_to_match(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ValueToMatch", value) }
    }

    /// `OrRuleStatement`.
    pub type OrRuleStatement = Fields<of::OrRuleStatement>;
    impl OrRuleStatement {
        /// `MatchingRuleStatements`.
        #[track_caller] pub fn matching_rule_statements(self, value: impl IntoVal<List<MatchingRuleStatement>>) -> Self { with(self, "MatchingRuleStatements", value) }
    }

    /// `RuleStatement`.
    pub type RuleStatement = Fields<of::RuleStatement>;
    impl RuleStatement {
        /// `InstanceRuleStatement`.
        #[track_caller] pub fn instance_rule_statement(self, value: impl IntoVal<InstanceRuleStatement>) -> Self { with(self, "InstanceRuleStatement", value) }
        /// `LicenseConfigurationRuleStatement`.
        #[track_caller] pub fn license_configuration_rule_statement(self, value: impl IntoVal<LicenseConfigurationRuleStatement>) -> Self { with(self, "LicenseConfigurationRuleStatement", value) }
        /// `LicenseRuleStatement`.
        #[track_caller] pub fn license_rule_statement(self, value: impl IntoVal<LicenseRuleStatement>) -> Self { with(self, "LicenseRuleStatement", value) }
    }
}

/// [`AWS::LicenseManager::LicenseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html).
///
/// What `Ref` returns: `LicenseConfigurationArn`.
pub type CfnLicenseConfiguration = Handle<of::CfnLicenseConfiguration>;
impl cfn::ResourceType for of::CfnLicenseConfiguration { const TYPE: &'static str = "AWS::LicenseManager::LicenseConfiguration"; type Tags = cfn::TagList; type Props = CfnLicenseConfigurationProps; type Reference = Is<kinds::LicenseConfigurationArn>; }
impl CfnLicenseConfiguration {
    /// The attribute `LicenseConfigurationArn`.
    #[inline] pub fn attr_license_configuration_arn(&self) -> Val<Is<kinds::LicenseConfigurationArn>> { cfn::attribute(&self.0, "LicenseConfigurationArn") }
    /// The attribute `LicenseConfigurationId`.
    #[inline] pub fn attr_license_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseConfigurationId") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnLicenseConfiguration`].
///
/// Mandatory: `Name`, `LicenseCountingType`.
///
/// A change replaces the resource: `LicenseCountingType`, `LicenseRules`.
pub type CfnLicenseConfigurationProps = Fields<of::CfnLicenseConfiguration>;
impl CfnLicenseConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, license_counting_type: impl IntoVal<cfn_license_configuration::LicenseCountingType>) -> Self { with(with(empty(), "Name", name), "LicenseCountingType", license_counting_type) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisassociateWhenNotFound`.
    #[track_caller] pub fn disassociate_when_not_found(self, value: impl IntoVal<bool>) -> Self { with(self, "DisassociateWhenNotFound", value) }
    /// `LicenseCount`.
    #[track_caller] pub fn license_count(self, value: impl IntoVal<i64>) -> Self { with(self, "LicenseCount", value) }
    /// `LicenseCountHardLimit`.
    #[track_caller] pub fn license_count_hard_limit(self, value: impl IntoVal<bool>) -> Self { with(self, "LicenseCountHardLimit", value) }
    /// `LicenseCountingType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn license_counting_type(self, value: impl IntoVal<cfn_license_configuration::LicenseCountingType>) -> Self { with(self, "LicenseCountingType", value) }
    /// `LicenseExpiry`.
    #[track_caller] pub fn license_expiry(self, value: impl IntoVal<i64>) -> Self { with(self, "LicenseExpiry", value) }
    /// `LicenseRules`. Changing it replaces the resource.
    #[track_caller] pub fn license_rules(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LicenseRules", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProductInformationList`.
    #[track_caller] pub fn product_information_list(self, value: impl IntoVal<List<cfn_license_configuration::ProductInformation>>) -> Self { with(self, "ProductInformationList", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLicenseConfiguration`].
pub mod cfn_license_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_license_asset_group::{Tag};
    mod of { pub enum LicenseCountingType {} pub enum ProductInformation {} pub enum ProductInformationFilter {} }

    /// Words of `LicenseCountingType`.
    pub type LicenseCountingType = Word<fn(of::LicenseCountingType)>;
    impl LicenseCountingType {
        /// `vCPU`
        pub const VCpu: Self = word("vCPU");
        /// `Instance`
        pub const Instance: Self = word("Instance");
        /// `Core`
        pub const Core: Self = word("Core");
        /// `Socket`
        pub const Socket: Self = word("Socket");
    }

    /// `ProductInformation`.
    pub type ProductInformation = Fields<of::ProductInformation>;
    impl ProductInformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<String>, product_information_filter_list: impl IntoVal<List<ProductInformationFilter>>) -> Self { with(with(empty(), "ResourceType", resource_type), "ProductInformationFilterList", product_information_filter_list) }
        /// `ProductInformationFilterList`: mandatory.
        #[track_caller] pub fn product_information_filter_list(self, value: impl IntoVal<List<ProductInformationFilter>>) -> Self { with(self, "ProductInformationFilterList", value) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    }

    /// `ProductInformationFilter`.
    pub type ProductInformationFilter = Fields<of::ProductInformationFilter>;
    impl ProductInformationFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(product_information_filter_name: impl IntoVal<String>, product_information_filter_comparator: impl IntoVal<String>) -> Self { with(with(empty(), "ProductInformationFilterName", product_information_filter_name), "ProductInformationFilterComparator", product_information_filter_comparator) }
        /// `ProductInformationFilterComparator`: mandatory.
        #[track_caller] pub fn product_information_filter_comparator(self, value: impl IntoVal<String>) -> Self { with(self, "ProductInformationFilterComparator", value) }
        /// `ProductInformationFilterName`: mandatory.
        #[track_caller] pub fn product_information_filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProductInformationFilterName", value) }
        /// `ProductInformationFilterValue`.
        #[track_caller] pub fn product_information_filter_value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ProductInformationFilterValue", value) }
    }
}

/// [`AWS::LicenseManager::ReportGenerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnReportGenerator = Handle<of::CfnReportGenerator>;
impl cfn::ResourceType for of::CfnReportGenerator { const TYPE: &'static str = "AWS::LicenseManager::ReportGenerator"; type Tags = cfn::TagList; type Props = CfnReportGeneratorProps; type Reference = Is<kinds::ReportGeneratorArn>; }
impl CfnReportGenerator {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ReportGeneratorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `ReportCreatorAccount`.
    #[inline] pub fn attr_report_creator_account(&self) -> Val<String> { cfn::attribute(&self.0, "ReportCreatorAccount") }
    /// The attribute `S3Location`.
    #[inline] pub fn attr_s3_location(&self) -> Val<Json> { cfn::attribute(&self.0, "S3Location") }
}

/// Properties of [`CfnReportGenerator`].
///
/// Mandatory: `ReportGeneratorName`, `ReportType`, `ReportContext`, `ReportFrequency`.
pub type CfnReportGeneratorProps = Fields<of::CfnReportGenerator>;
/// What [`CfnReportGeneratorProps`] cannot do without.
pub struct CfnReportGeneratorPropsRequired<A, B, C, D> {
    /// `ReportGeneratorName`: 1 to 100 characters.
    pub report_generator_name: A,
    /// `ReportType`.
    pub report_type: B,
    /// `ReportContext`.
    pub report_context: C,
    /// `ReportFrequency`.
    pub report_frequency: D,
}
impl CfnReportGeneratorProps {
    /// Takes what is mandatory, by name: [`CfnReportGeneratorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_report_generator::ReportType>>, C: IntoVal<cfn_report_generator::ReportContext>, D: IntoVal<cfn_report_generator::ReportFrequency>>(required: CfnReportGeneratorPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ReportGeneratorName", required.report_generator_name), "ReportType", required.report_type), "ReportContext", required.report_context), "ReportFrequency", required.report_frequency) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ReportContext`: mandatory.
    #[track_caller] pub fn report_context(self, value: impl IntoVal<cfn_report_generator::ReportContext>) -> Self { with(self, "ReportContext", value) }
    /// `ReportFrequency`: mandatory.
    #[track_caller] pub fn report_frequency(self, value: impl IntoVal<cfn_report_generator::ReportFrequency>) -> Self { with(self, "ReportFrequency", value) }
    /// `ReportGeneratorName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn report_generator_name(self, value: impl IntoVal<String>) -> Self { with(self, "ReportGeneratorName", value) }
    /// `ReportType`: mandatory.
    #[track_caller] pub fn report_type(self, value: impl IntoVal<List<cfn_report_generator::ReportType>>) -> Self { with(self, "ReportType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_report_generator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReportGenerator`].
pub mod cfn_report_generator {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_grant::{Tag};
    mod of { pub enum ReportContext {} impl ias_core::Optional for ReportContext {} pub enum ReportFrequency {} impl ias_core::Optional for ReportFrequency {} pub enum ReportFrequencyPeriod {} pub enum ReportType {} }

    /// `ReportContext`.
    pub type ReportContext = Fields<of::ReportContext>;
    impl ReportContext {
        /// `LicenseAssetGroupArns`: each at most 2048 characters.
        #[track_caller] pub fn license_asset_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LicenseAssetGroupArns", value) }
        /// `LicenseConfigurationArns`: each at most 2048 characters.
        #[track_caller] pub fn license_configuration_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LicenseConfigurationArns", value) }
        /// `ReportEndDate`: in the form `date-time`.
        #[track_caller] pub fn report_end_date(self, value: impl IntoVal<String>) -> Self { with(self, "ReportEndDate", value) }
        /// `ReportStartDate`: in the form `date-time`.
        #[track_caller] pub fn report_start_date(self, value: impl IntoVal<String>) -> Self { with(self, "ReportStartDate", value) }
    }

    /// `ReportFrequency`.
    pub type ReportFrequency = Fields<of::ReportFrequency>;
    impl ReportFrequency {
        /// `Period`.
        #[track_caller] pub fn period(self, value: impl IntoVal<ReportFrequencyPeriod>) -> Self { with(self, "Period", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Period`.
    pub type ReportFrequencyPeriod = Word<fn(of::ReportFrequencyPeriod)>;
    impl ReportFrequencyPeriod {
        /// `DAY`
        pub const Day: Self = word("DAY");
        /// `WEEK`
        pub const Week: Self = word("WEEK");
        /// `MONTH`
        pub const Month: Self = word("MONTH");
        /// `ONE_TIME`
        pub const OneTime: Self = word("ONE_TIME");
    }

    /// Words of `ReportType`.
    pub type ReportType = Word<fn(of::ReportType)>;
    impl ReportType {
        /// `LicenseConfigurationSummaryReport`
        pub const LicenseConfigurationSummaryReport: Self = word("LicenseConfigurationSummaryReport");
        /// `LicenseConfigurationUsageReport`
        pub const LicenseConfigurationUsageReport: Self = word("LicenseConfigurationUsageReport");
        /// `LicenseAssetGroupUsageReport`
        pub const LicenseAssetGroupUsageReport: Self = word("LicenseAssetGroupUsageReport");
    }
}
