// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NotificationsContacts`.

use super::prelude::*;

mod of { pub enum CfnEmailContact {} }

/// [`AWS::NotificationsContacts::EmailContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEmailContact = Handle<of::CfnEmailContact>;
impl cfn::ResourceType for of::CfnEmailContact { const TYPE: &'static str = "AWS::NotificationsContacts::EmailContact"; type Tags = cfn::TagList; type Props = CfnEmailContactProps; type Reference = Is<kinds::EmailContactArn>; }
impl CfnEmailContact {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EmailContactArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EmailContact`.
    #[inline] pub fn attr_email_contact(&self) -> Val<Json> { cfn::attribute(&self.0, "EmailContact") }
    /// The attribute `EmailContact.Address`.
    #[inline] pub fn attr_email_contact_address(&self) -> Val<String> { cfn::attribute(&self.0, "EmailContact.Address") }
    /// The attribute `EmailContact.Arn`.
    #[inline] pub fn attr_email_contact_arn(&self) -> Val<Is<kinds::EmailContactArn>> { cfn::attribute(&self.0, "EmailContact.Arn") }
    /// The attribute `EmailContact.CreationTime`.
    #[inline] pub fn attr_email_contact_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "EmailContact.CreationTime") }
    /// The attribute `EmailContact.Name`.
    #[inline] pub fn attr_email_contact_name(&self) -> Val<String> { cfn::attribute(&self.0, "EmailContact.Name") }
    /// The attribute `EmailContact.Status`: one of `inactive`, `active`.
    #[inline] pub fn attr_email_contact_status(&self) -> Val<String> { cfn::attribute(&self.0, "EmailContact.Status") }
    /// The attribute `EmailContact.UpdateTime`.
    #[inline] pub fn attr_email_contact_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "EmailContact.UpdateTime") }
}

/// Properties of [`CfnEmailContact`].
///
/// Mandatory: `EmailAddress`, `Name`.
///
/// A change replaces the resource: `EmailAddress`, `Name`, `Tags`.
pub type CfnEmailContactProps = Fields<of::CfnEmailContact>;
impl CfnEmailContactProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(email_address: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "EmailAddress", email_address), "Name", name) }
    /// `EmailAddress`: mandatory, 6 to 254 characters, matches `^(.+)@(.+)$`. Changing it replaces the resource.
    #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `[\w-.~]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_email_contact::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEmailContact`].
pub mod cfn_email_contact {
    use super::super::prelude::*;
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
