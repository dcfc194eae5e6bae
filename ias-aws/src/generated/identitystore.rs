// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IdentityStore`.

use super::prelude::*;

mod of { pub enum CfnGroup {} pub enum CfnGroupMembership {} pub enum CfnUser {} }

/// [`AWS::IdentityStore::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html).
///
/// What `Ref` returns: a text of GroupId, IdentityStoreId.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::IdentityStore::Group"; type Tags = cfn::NoTags; type Props = CfnGroupProps; type Reference = String; }
impl CfnGroup {
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GroupId") }
}

/// Properties of [`CfnGroup`].
///
/// Mandatory: `IdentityStoreId`, `DisplayName`.
///
/// A change replaces the resource: `IdentityStoreId`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_store_id: impl IntoVal<String>, display_name: impl IntoVal<String>) -> Self { with(with(empty(), "IdentityStoreId", identity_store_id), "DisplayName", display_name) }
    /// `Description`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `IdentityStoreId`: mandatory, 1 to 36 characters, matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn identity_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityStoreId", value) }
}

/// [`AWS::IdentityStore::GroupMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html).
///
/// What `Ref` returns: a text of MembershipId, IdentityStoreId.
pub type CfnGroupMembership = Handle<of::CfnGroupMembership>;
impl cfn::ResourceType for of::CfnGroupMembership { const TYPE: &'static str = "AWS::IdentityStore::GroupMembership"; type Tags = cfn::NoTags; type Props = CfnGroupMembershipProps; type Reference = String; }
impl CfnGroupMembership {
    /// The attribute `MembershipId`.
    #[inline] pub fn attr_membership_id(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipId") }
}

/// Properties of [`CfnGroupMembership`].
///
/// Mandatory: `IdentityStoreId`, `GroupId`, `MemberId`.
///
/// A change replaces the resource: `GroupId`, `IdentityStoreId`, `MemberId`.
pub type CfnGroupMembershipProps = Fields<of::CfnGroupMembership>;
/// What [`CfnGroupMembershipProps`] cannot do without.
pub struct CfnGroupMembershipPropsRequired<A, B, C> {
    /// `IdentityStoreId`: 1 to 36 characters, matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub identity_store_id: A,
    /// `GroupId`: 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    pub group_id: B,
    /// `MemberId`. Changing it replaces the resource.
    pub member_id: C,
}
impl CfnGroupMembershipProps {
    /// Takes what is mandatory, by name: [`CfnGroupMembershipPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_group_membership::MemberId>>(required: CfnGroupMembershipPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IdentityStoreId", required.identity_store_id), "GroupId", required.group_id), "MemberId", required.member_id) }
    /// `GroupId`: mandatory, 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
    /// `IdentityStoreId`: mandatory, 1 to 36 characters, matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn identity_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityStoreId", value) }
    /// `MemberId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn member_id(self, value: impl IntoVal<cfn_group_membership::MemberId>) -> Self { with(self, "MemberId", value) }
}

/// Types of [`CfnGroupMembership`].
pub mod cfn_group_membership {
    use super::super::prelude::*;
    mod of { pub enum MemberId {} }

    /// `MemberId`.
    pub type MemberId = Fields<of::MemberId>;
    impl MemberId {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_id: impl IntoVal<String>) -> Self { with(empty(), "UserId", user_id) }
        /// `UserId`: mandatory, 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`.
        #[track_caller] pub fn user_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserId", value) }
    }
}

/// [`AWS::IdentityStore::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::IdentityStore::User"; type Tags = cfn::NoTags; type Props = CfnUserProps; type Reference = Is<kinds::IdentityStoreUserArn>; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IdentityStoreUserArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `UpdatedBy`.
    #[inline] pub fn attr_updated_by(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedBy") }
    /// The attribute `UserId`.
    #[inline] pub fn attr_user_id(&self) -> Val<String> { cfn::attribute(&self.0, "UserId") }
    /// The attribute `UserStatus`: one of `ENABLED`, `DISABLED`.
    #[inline] pub fn attr_user_status(&self) -> Val<String> { cfn::attribute(&self.0, "UserStatus") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `IdentityStoreId`.
///
/// A change replaces the resource: `Addresses`, `Emails`, `IdentityStoreId`, `PhoneNumbers`, `Photos`, `Roles`, `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
impl CfnUserProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_store_id: impl IntoVal<String>) -> Self { with(empty(), "IdentityStoreId", identity_store_id) }
    /// `Addresses`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn addresses(self, value: impl IntoVal<List<cfn_user::Addresse>>) -> Self { with(self, "Addresses", value) }
    /// `Birthdate`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn birthdate(self, value: impl IntoVal<String>) -> Self { with(self, "Birthdate", value) }
    /// `DisplayName`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Emails`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn emails(self, value: impl IntoVal<List<cfn_user::Email>>) -> Self { with(self, "Emails", value) }
    /// `IdentityStoreId`: mandatory, 1 to 36 characters, matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn identity_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityStoreId", value) }
    /// `Locale`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<cfn_user::Name>) -> Self { with(self, "Name", value) }
    /// `NickName`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn nick_name(self, value: impl IntoVal<String>) -> Self { with(self, "NickName", value) }
    /// `PhoneNumbers`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn phone_numbers(self, value: impl IntoVal<List<cfn_user::PhoneNumber>>) -> Self { with(self, "PhoneNumbers", value) }
    /// `Photos`: 1 to 3 items. Changing it replaces the resource.
    #[track_caller] pub fn photos(self, value: impl IntoVal<List<cfn_user::Photo>>) -> Self { with(self, "Photos", value) }
    /// `PreferredLanguage`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn preferred_language(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredLanguage", value) }
    /// `ProfileUrl`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn profile_url(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileUrl", value) }
    /// `Roles`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn roles(self, value: impl IntoVal<List<cfn_user::Role>>) -> Self { with(self, "Roles", value) }
    /// `Timezone`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    /// `Title`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    /// `UserName`: 1 to 128 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
    /// `UserType`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn user_type(self, value: impl IntoVal<String>) -> Self { with(self, "UserType", value) }
    /// `Website`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller] pub fn website(self, value: impl IntoVal<String>) -> Self { with(self, "Website", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*;
    mod of { pub enum Addresse {} impl ias_core::Optional for Addresse {} pub enum Email {} impl ias_core::Optional for Email {} pub enum Name {} impl ias_core::Optional for Name {} pub enum PhoneNumber {} impl ias_core::Optional for PhoneNumber {} pub enum Photo {} pub enum Role {} impl ias_core::Optional for Role {} }

    /// `Addresse`.
    pub type Addresse = Fields<of::Addresse>;
    impl Addresse {
        /// `Country`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn country(self, value: impl IntoVal<String>) -> Self { with(self, "Country", value) }
        /// `Formatted`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn formatted(self, value: impl IntoVal<String>) -> Self { with(self, "Formatted", value) }
        /// `Locality`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn locality(self, value: impl IntoVal<String>) -> Self { with(self, "Locality", value) }
        /// `PostalCode`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "PostalCode", value) }
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `Region`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `StreetAddress`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn street_address(self, value: impl IntoVal<String>) -> Self { with(self, "StreetAddress", value) }
        /// `Type`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Email`.
    pub type Email = Fields<of::Email>;
    impl Email {
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `Type`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Name`.
    pub type Name = Fields<of::Name>;
    impl Name {
        /// `FamilyName`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn family_name(self, value: impl IntoVal<String>) -> Self { with(self, "FamilyName", value) }
        /// `Formatted`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn formatted(self, value: impl IntoVal<String>) -> Self { with(self, "Formatted", value) }
        /// `GivenName`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn given_name(self, value: impl IntoVal<String>) -> Self { with(self, "GivenName", value) }
        /// `HonorificPrefix`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn honorific_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "HonorificPrefix", value) }
        /// `HonorificSuffix`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn honorific_suffix(self, value: impl IntoVal<String>) -> Self { with(self, "HonorificSuffix", value) }
        /// `MiddleName`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn middle_name(self, value: impl IntoVal<String>) -> Self { with(self, "MiddleName", value) }
    }

    /// `PhoneNumber`.
    pub type PhoneNumber = Fields<of::PhoneNumber>;
    impl PhoneNumber {
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `Type`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Photo`.
    pub type Photo = Fields<of::Photo>;
    impl Photo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Display`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn display(self, value: impl IntoVal<String>) -> Self { with(self, "Display", value) }
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `Type`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Role`.
    pub type Role = Fields<of::Role>;
    impl Role {
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
        /// `Type`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
