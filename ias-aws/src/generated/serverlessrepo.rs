// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ServerlessRepo`.

use super::prelude::*;

mod of { pub enum CfnApplication {} }

/// [`AWS::ServerlessRepo::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::ServerlessRepo::Application"; type Tags = cfn::NoTags; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `IsVerifiedAuthor`.
    #[inline] pub fn attr_is_verified_author(&self) -> Val<bool> { cfn::attribute(&self.0, "IsVerifiedAuthor") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Author`, `Description`, `Name`.
///
/// A change replaces the resource: `LicenseBody`, `Name`, `SemanticVersion`, `SourceCodeUrl`, `SpdxLicenseId`, `TemplateBody`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C> {
    /// `Author`: 1 to 127 characters.
    pub author: A,
    /// `Description`: 1 to 256 characters.
    pub description: B,
    /// `Name`: 1 to 140 characters, matches `[a-zA-Z0-9\-]+`. Changing it replaces the resource.
    pub name: C,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnApplicationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Author", required.author), "Description", required.description), "Name", required.name) }
    /// `Author`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn author(self, value: impl IntoVal<String>) -> Self { with(self, "Author", value) }
    /// `Description`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HomePageUrl`.
    #[track_caller] pub fn home_page_url(self, value: impl IntoVal<String>) -> Self { with(self, "HomePageUrl", value) }
    /// `Labels`: at most 10 items.
    #[track_caller] pub fn labels(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Labels", value) }
    /// `LicenseBody`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn license_body(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseBody", value) }
    /// `Name`: mandatory, 1 to 140 characters, matches `[a-zA-Z0-9\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReadmeBody`. Write-only.
    #[track_caller] pub fn readme_body(self, value: impl IntoVal<String>) -> Self { with(self, "ReadmeBody", value) }
    /// `SemanticVersion`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn semantic_version(self, value: impl IntoVal<String>) -> Self { with(self, "SemanticVersion", value) }
    /// `SourceCodeUrl`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source_code_url(self, value: impl IntoVal<String>) -> Self { with(self, "SourceCodeUrl", value) }
    /// `SpdxLicenseId`. Changing it replaces the resource.
    #[track_caller] pub fn spdx_license_id(self, value: impl IntoVal<String>) -> Self { with(self, "SpdxLicenseId", value) }
    /// `TemplateBody`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
}
