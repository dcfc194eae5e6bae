// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Polly`.

use super::prelude::*;

mod of { pub enum CfnLexicon {} }

/// [`AWS::Polly::Lexicon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLexicon = Handle<of::CfnLexicon>;
impl cfn::ResourceType for of::CfnLexicon { const TYPE: &'static str = "AWS::Polly::Lexicon"; type Tags = cfn::NoTags; type Props = CfnLexiconProps; type Reference = Is<kinds::LexiconArn>; }
impl CfnLexicon {
    /// The attribute `Alphabet`.
    #[inline] pub fn attr_alphabet(&self) -> Val<String> { cfn::attribute(&self.0, "Alphabet") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LexiconArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LanguageCode`.
    #[inline] pub fn attr_language_code(&self) -> Val<String> { cfn::attribute(&self.0, "LanguageCode") }
    /// The attribute `LastModified`.
    #[inline] pub fn attr_last_modified(&self) -> Val<String> { cfn::attribute(&self.0, "LastModified") }
    /// The attribute `LexemesCount`.
    #[inline] pub fn attr_lexemes_count(&self) -> Val<i64> { cfn::attribute(&self.0, "LexemesCount") }
    /// The attribute `Size`.
    #[inline] pub fn attr_size(&self) -> Val<i64> { cfn::attribute(&self.0, "Size") }
}

/// Properties of [`CfnLexicon`].
///
/// Mandatory: `Name`, `Content`.
///
/// A change replaces the resource: `Name`.
pub type CfnLexiconProps = Fields<of::CfnLexicon>;
impl CfnLexiconProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, content: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Content", content) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `Name`: mandatory, matches `^[0-9A-Za-z]{1,20}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}
