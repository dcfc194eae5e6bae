// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::UXC`.

use super::prelude::*;

mod of { pub enum CfnAccountCustomization {} impl ias_core::Optional for CfnAccountCustomization {} }

/// [`AWS::UXC::AccountCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnAccountCustomization = Handle<of::CfnAccountCustomization>;
impl cfn::ResourceType for of::CfnAccountCustomization { const TYPE: &'static str = "AWS::UXC::AccountCustomization"; type Tags = cfn::NoTags; type Props = CfnAccountCustomizationProps; type Reference = String; }
impl CfnAccountCustomization {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnAccountCustomization`].
///
/// Nothing is mandatory.
pub type CfnAccountCustomizationProps = Fields<of::CfnAccountCustomization>;
impl CfnAccountCustomizationProps {
    /// `AccountColor`.
    #[track_caller] pub fn account_color(self, value: impl IntoVal<cfn_account_customization::AccountColor>) -> Self { with(self, "AccountColor", value) }
    /// `VisibleRegions`: at most 100 items, no item twice, each matches `^[a-z]{2}(-[a-z]{1,10}){1,2}-[1-9]$`.
    #[track_caller] pub fn visible_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VisibleRegions", value) }
    /// `VisibleServices`: at most 500 items, no item twice, each 1 to 64 characters.
    #[track_caller] pub fn visible_services(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VisibleServices", value) }
}

/// Types of [`CfnAccountCustomization`].
pub mod cfn_account_customization {
    use super::super::prelude::*;
    mod of { pub enum AccountColor {} }

    /// Words of `AccountColor`.
    pub type AccountColor = Word<fn(of::AccountColor)>;
    impl AccountColor {
        /// `none`
        pub const None: Self = word("none");
        /// `pink`
        pub const Pink: Self = word("pink");
        /// `purple`
        pub const Purple: Self = word("purple");
        /// `darkBlue`
        pub const DarkBlue: Self = word("darkBlue");
        /// `lightBlue`
        pub const LightBlue: Self = word("lightBlue");
        /// `teal`
        pub const Teal: Self = word("teal");
        /// `green`
        pub const Green: Self = word("green");
        /// `yellow`
        pub const Yellow: Self = word("yellow");
        /// `orange`
        pub const Orange: Self = word("orange");
        /// `red`
        pub const Red: Self = word("red");
    }
}
