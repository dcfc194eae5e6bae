// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SupportAuthZ`.

use super::prelude::*;

mod of { pub enum CfnSupportPermit {} }

/// [`AWS::SupportAuthZ::SupportPermit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSupportPermit = Handle<of::CfnSupportPermit>;
impl cfn::ResourceType for of::CfnSupportPermit { const TYPE: &'static str = "AWS::SupportAuthZ::SupportPermit"; type Tags = cfn::TagList; type Props = CfnSupportPermitProps; type Reference = Is<kinds::SupportPermitArn>; }
impl CfnSupportPermit {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SupportPermitArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PermitId`.
    #[inline] pub fn attr_permit_id(&self) -> Val<String> { cfn::attribute(&self.0, "PermitId") }
    /// The attribute `Status`: one of `ACTIVE`, `INACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSupportPermit`].
///
/// Mandatory: `Name`, `Permit`, `SigningKeyInfo`.
///
/// A change replaces the resource: `Description`, `Name`, `Permit`, `SigningKeyInfo`, `SupportCaseDisplayId`.
pub type CfnSupportPermitProps = Fields<of::CfnSupportPermit>;
/// What [`CfnSupportPermitProps`] cannot do without.
pub struct CfnSupportPermitPropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9]{1,256}$`. Changing it replaces the resource.
    pub name: A,
    /// `Permit`. Changing it replaces the resource.
    pub permit: B,
    /// `SigningKeyInfo`. Changing it replaces the resource.
    pub signing_key_info: C,
}
impl CfnSupportPermitProps {
    /// Takes what is mandatory, by name: [`CfnSupportPermitPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_support_permit::Permit>, C: IntoVal<cfn_support_permit::SigningKeyInfo>>(required: CfnSupportPermitPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Permit", required.permit), "SigningKeyInfo", required.signing_key_info) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9]{1,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Permit`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permit(self, value: impl IntoVal<cfn_support_permit::Permit>) -> Self { with(self, "Permit", value) }
    /// `SigningKeyInfo`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signing_key_info(self, value: impl IntoVal<cfn_support_permit::SigningKeyInfo>) -> Self { with(self, "SigningKeyInfo", value) }
    /// `SupportCaseDisplayId`: 1 to 512 characters, matches `^[a-zA-Z0-9:/-]{1,512}$`. Changing it replaces the resource.
    #[track_caller] pub fn support_case_display_id(self, value: impl IntoVal<String>) -> Self { with(self, "SupportCaseDisplayId", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_support_permit::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSupportPermit`].
pub mod cfn_support_permit {
    use super::super::prelude::*;
    mod of { pub enum ActionSet {} impl ias_core::Optional for ActionSet {} pub enum ActionSetAllActions {} impl ias_core::Optional for ActionSetAllActions {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum Permit {} pub enum ResourceSet {} impl ias_core::Optional for ResourceSet {} pub enum ResourceSetAllResourcesInRegion {} impl ias_core::Optional for ResourceSetAllResourcesInRegion {} pub enum SigningKeyInfo {} pub enum Tag {} }

    /// `ActionSet`.
    pub type ActionSet = Fields<of::ActionSet>;
    impl ActionSet {
        /// `Actions`: 1 to 10 items, each 3 to 255 characters, each matches `^[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
        /// `AllActions`.
        #[track_caller] pub fn all_actions(self, value: impl IntoVal<ActionSetAllActions>) -> Self { with(self, "AllActions", value) }
    }

    /// `AllActions`.
    pub type ActionSetAllActions = Fields<of::ActionSetAllActions>;
    impl ActionSetAllActions {
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `AllowAfter`: in the form `date-time`.
        #[track_caller] pub fn allow_after(self, value: impl IntoVal<String>) -> Self { with(self, "AllowAfter", value) }
        /// `AllowBefore`: in the form `date-time`.
        #[track_caller] pub fn allow_before(self, value: impl IntoVal<String>) -> Self { with(self, "AllowBefore", value) }
    }

    /// `Permit`.
    pub type Permit = Fields<of::Permit>;
    impl Permit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<ActionSet>, resources: impl IntoVal<ResourceSet>) -> Self { with(with(empty(), "Actions", actions), "Resources", resources) }
        /// `Actions`: mandatory.
        #[track_caller] pub fn actions(self, value: impl IntoVal<ActionSet>) -> Self { with(self, "Actions", value) }
        /// `Conditions`: at most 2 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
        /// `Resources`: mandatory.
        #[track_caller] pub fn resources(self, value: impl IntoVal<ResourceSet>) -> Self { with(self, "Resources", value) }
    }

    /// `ResourceSet`.
    pub type ResourceSet = Fields<of::ResourceSet>;
    impl ResourceSet {
        /// `AllResourcesInRegion`.
        #[track_caller] pub fn all_resources_in_region(self, value: impl IntoVal<ResourceSetAllResourcesInRegion>) -> Self { with(self, "AllResourcesInRegion", value) }
        /// `Resources`: 1 to 5 items, each 1 to 512 characters, each matches `^[a-zA-Z0-9:/_.-]+$`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    }

    /// `AllResourcesInRegion`.
    pub type ResourceSetAllResourcesInRegion = Fields<of::ResourceSetAllResourcesInRegion>;
    impl ResourceSetAllResourcesInRegion {
    }

    /// `SigningKeyInfo`.
    pub type SigningKeyInfo = Fields<of::SigningKeyInfo>;
    impl SigningKeyInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key: impl IntoVal<String>) -> Self { with(empty(), "KmsKey", kms_key) }
        /// `KmsKey`: mandatory, 1 to 512 characters, matches `^[a-zA-Z0-9/:_-]{1,512}$`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
