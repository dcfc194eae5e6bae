// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ControlTower`.

use super::prelude::*;

mod of { pub enum CfnEnabledBaseline {} pub enum CfnEnabledControl {} pub enum CfnLandingZone {} }

/// [`AWS::ControlTower::EnabledBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html).
///
/// What `Ref` returns: `EnabledBaselineIdentifier`.
pub type CfnEnabledBaseline = Handle<of::CfnEnabledBaseline>;
impl cfn::ResourceType for of::CfnEnabledBaseline { const TYPE: &'static str = "AWS::ControlTower::EnabledBaseline"; type Tags = cfn::TagList; type Props = CfnEnabledBaselineProps; type Reference = String; }
impl CfnEnabledBaseline {
    /// The attribute `EnabledBaselineIdentifier`.
    #[inline] pub fn attr_enabled_baseline_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "EnabledBaselineIdentifier") }
}

/// Properties of [`CfnEnabledBaseline`].
///
/// Mandatory: `BaselineIdentifier`, `TargetIdentifier`, `BaselineVersion`.
///
/// A change replaces the resource: `BaselineIdentifier`, `TargetIdentifier`.
pub type CfnEnabledBaselineProps = Fields<of::CfnEnabledBaseline>;
/// What [`CfnEnabledBaselineProps`] cannot do without.
pub struct CfnEnabledBaselinePropsRequired<A, B, C> {
    /// `BaselineIdentifier`: 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    pub baseline_identifier: A,
    /// `TargetIdentifier`: 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    pub target_identifier: B,
    /// `BaselineVersion`: matches `^\d+(?:\.\d+){0,2}$`.
    pub baseline_version: C,
}
impl CfnEnabledBaselineProps {
    /// Takes what is mandatory, by name: [`CfnEnabledBaselinePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnEnabledBaselinePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "BaselineIdentifier", required.baseline_identifier), "TargetIdentifier", required.target_identifier), "BaselineVersion", required.baseline_version) }
    /// `BaselineIdentifier`: mandatory, 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn baseline_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "BaselineIdentifier", value) }
    /// `BaselineVersion`: mandatory, matches `^\d+(?:\.\d+){0,2}$`.
    #[track_caller] pub fn baseline_version(self, value: impl IntoVal<String>) -> Self { with(self, "BaselineVersion", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_enabled_baseline::Parameter>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_enabled_baseline::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetIdentifier`: mandatory, 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn target_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TargetIdentifier", value) }
}

/// Types of [`CfnEnabledBaseline`].
pub mod cfn_enabled_baseline {
    use super::super::prelude::*;
    mod of { pub enum Parameter {} impl ias_core::Optional for Parameter {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// `Key`: 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<Json>) -> Self { with(self, "Value", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ControlTower::EnabledControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html).
///
/// What `Ref` returns: a text of TargetIdentifier, ControlIdentifier.
pub type CfnEnabledControl = Handle<of::CfnEnabledControl>;
impl cfn::ResourceType for of::CfnEnabledControl { const TYPE: &'static str = "AWS::ControlTower::EnabledControl"; type Tags = cfn::TagList; type Props = CfnEnabledControlProps; type Reference = String; }

/// Properties of [`CfnEnabledControl`].
///
/// Mandatory: `TargetIdentifier`, `ControlIdentifier`.
///
/// A change replaces the resource: `ControlIdentifier`, `TargetIdentifier`.
pub type CfnEnabledControlProps = Fields<of::CfnEnabledControl>;
impl CfnEnabledControlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_identifier: impl IntoVal<String>, control_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "TargetIdentifier", target_identifier), "ControlIdentifier", control_identifier) }
    /// `ControlIdentifier`: mandatory, 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn control_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ControlIdentifier", value) }
    /// `Parameters`: at least 1 item.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_enabled_control::EnabledControlParameter>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_enabled_control::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetIdentifier`: mandatory, 20 to 2048 characters, matches `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn target_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TargetIdentifier", value) }
}

/// Types of [`CfnEnabledControl`].
pub mod cfn_enabled_control {
    use super::super::prelude::*;
    mod of { pub enum EnabledControlParameter {} pub enum Tag {} }

    /// `EnabledControlParameter`.
    pub type EnabledControlParameter = Fields<of::EnabledControlParameter>;
    impl EnabledControlParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<Json>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at least 1 item.
        #[track_caller] pub fn value(self, value: impl IntoVal<Json>) -> Self { with(self, "Value", value) }
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

/// [`AWS::ControlTower::LandingZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html).
///
/// What `Ref` returns: `LandingZoneIdentifier`.
pub type CfnLandingZone = Handle<of::CfnLandingZone>;
impl cfn::ResourceType for of::CfnLandingZone { const TYPE: &'static str = "AWS::ControlTower::LandingZone"; type Tags = cfn::TagList; type Props = CfnLandingZoneProps; type Reference = String; }
impl CfnLandingZone {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LandingZoneArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DriftStatus`: one of `DRIFTED`, `IN_SYNC`.
    #[inline] pub fn attr_drift_status(&self) -> Val<String> { cfn::attribute(&self.0, "DriftStatus") }
    /// The attribute `LandingZoneIdentifier`.
    #[inline] pub fn attr_landing_zone_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "LandingZoneIdentifier") }
    /// The attribute `LatestAvailableVersion`.
    #[inline] pub fn attr_latest_available_version(&self) -> Val<String> { cfn::attribute(&self.0, "LatestAvailableVersion") }
    /// The attribute `Status`: one of `ACTIVE`, `PROCESSING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnLandingZone`].
///
/// Mandatory: `Manifest`, `Version`.
pub type CfnLandingZoneProps = Fields<of::CfnLandingZone>;
impl CfnLandingZoneProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(manifest: impl IntoVal<Json>, version: impl IntoVal<String>) -> Self { with(with(empty(), "Manifest", manifest), "Version", version) }
    /// `Manifest`: mandatory.
    #[track_caller] pub fn manifest(self, value: impl IntoVal<Json>) -> Self { with(self, "Manifest", value) }
    /// `RemediationTypes`: exactly 1 item.
    #[track_caller] pub fn remediation_types(self, value: impl IntoVal<List<cfn_landing_zone::RemediationTypesItem>>) -> Self { with(self, "RemediationTypes", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_landing_zone::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Version`: mandatory, 3 to 10 characters, matches `\d+.\d+`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnLandingZone`].
pub mod cfn_landing_zone {
    use super::super::prelude::*;
    pub use super::cfn_enabled_baseline::{Tag};
    mod of { pub enum RemediationTypesItem {} }

    /// Words of `Item`.
    pub type RemediationTypesItem = Word<fn(of::RemediationTypesItem)>;
    impl RemediationTypesItem {
        /// `INHERITANCE_DRIFT`
        pub const InheritanceDrift: Self = word("INHERITANCE_DRIFT");
    }
}
