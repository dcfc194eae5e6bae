// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Amplify`.

use super::prelude::*;

mod of { pub enum CfnApp {} pub enum CfnBranch {} pub enum CfnDomain {} pub enum CfnWebhook {} }

/// [`AWS::Amplify::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApp = Handle<of::CfnApp>;
impl cfn::ResourceType for of::CfnApp { const TYPE: &'static str = "AWS::Amplify::App"; type Tags = cfn::TagList; type Props = CfnAppProps; type Reference = Is<kinds::AmplifyAppArn>; }
impl CfnApp {
    /// The attribute `AppId`.
    #[inline] pub fn attr_app_id(&self) -> Val<String> { cfn::attribute(&self.0, "AppId") }
    /// The attribute `AppName`.
    #[inline] pub fn attr_app_name(&self) -> Val<String> { cfn::attribute(&self.0, "AppName") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AmplifyAppArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DefaultDomain`.
    #[inline] pub fn attr_default_domain(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultDomain") }
}

/// Properties of [`CfnApp`].
///
/// Mandatory: `Name`.
pub type CfnAppProps = Fields<of::CfnApp>;
impl CfnAppProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AccessToken`: 1 to 4096 characters, matches `^(?s).+$`. Write-only.
    #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
    /// `AutoBranchCreationConfig`. Write-only.
    #[track_caller] pub fn auto_branch_creation_config(self, value: impl IntoVal<cfn_app::AutoBranchCreationConfig>) -> Self { with(self, "AutoBranchCreationConfig", value) }
    /// `BasicAuthConfig`. Write-only.
    #[track_caller] pub fn basic_auth_config(self, value: impl IntoVal<cfn_app::BasicAuthConfig>) -> Self { with(self, "BasicAuthConfig", value) }
    /// `BuildSpec`: 1 to 25000 characters, matches `(?s).+`.
    #[track_caller] pub fn build_spec(self, value: impl IntoVal<String>) -> Self { with(self, "BuildSpec", value) }
    /// `CacheConfig`.
    #[track_caller] pub fn cache_config(self, value: impl IntoVal<cfn_app::CacheConfig>) -> Self { with(self, "CacheConfig", value) }
    /// `ComputeRoleArn`: at most 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn compute_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ComputeRoleArn", value) }
    /// `CustomHeaders`: at most 25000 characters, matches `(?s).*`.
    #[track_caller] pub fn custom_headers(self, value: impl IntoVal<String>) -> Self { with(self, "CustomHeaders", value) }
    /// `CustomRules`.
    #[track_caller] pub fn custom_rules(self, value: impl IntoVal<List<cfn_app::CustomRule>>) -> Self { with(self, "CustomRules", value) }
    /// `Description`: at most 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnableBranchAutoDeletion`.
    #[track_caller] pub fn enable_branch_auto_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableBranchAutoDeletion", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<cfn_app::EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `IAMServiceRole`: 1 to 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn iam_service_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IAMServiceRole", value) }
    /// `JobConfig`.
    #[track_caller] pub fn job_config(self, value: impl IntoVal<cfn_app::JobConfig>) -> Self { with(self, "JobConfig", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `(?s).+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OauthToken`: at most 4096 characters, matches `(?s).*`. Write-only.
    #[track_caller] pub fn oauth_token(self, value: impl IntoVal<String>) -> Self { with(self, "OauthToken", value) }
    /// `Platform`.
    #[track_caller] pub fn platform(self, value: impl IntoVal<cfn_app::Platform>) -> Self { with(self, "Platform", value) }
    /// `Repository`: at most 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApp`].
pub mod cfn_app {
    use super::super::prelude::*;
    mod of { pub enum AutoBranchCreationConfig {} impl ias_core::Optional for AutoBranchCreationConfig {} pub enum AutoBranchCreationConfigStage {} pub enum BasicAuthConfig {} impl ias_core::Optional for BasicAuthConfig {} pub enum CacheConfig {} impl ias_core::Optional for CacheConfig {} pub enum CacheConfigType {} pub enum CustomRule {} pub enum EnvironmentVariable {} pub enum JobConfig {} pub enum JobConfigBuildComputeType {} pub enum Platform {} pub enum Tag {} }

    /// `AutoBranchCreationConfig`.
    pub type AutoBranchCreationConfig = Fields<of::AutoBranchCreationConfig>;
    impl AutoBranchCreationConfig {
        /// `AutoBranchCreationPatterns`: each 1 to 2048 characters.
        #[track_caller] pub fn auto_branch_creation_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AutoBranchCreationPatterns", value) }
        /// `BasicAuthConfig`.
        #[track_caller] pub fn basic_auth_config(self, value: impl IntoVal<BasicAuthConfig>) -> Self { with(self, "BasicAuthConfig", value) }
        /// `BuildSpec`: 1 to 25000 characters, matches `^(?s).+$`.
        #[track_caller] pub fn build_spec(self, value: impl IntoVal<String>) -> Self { with(self, "BuildSpec", value) }
        /// `EnableAutoBranchCreation`.
        #[track_caller] pub fn enable_auto_branch_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoBranchCreation", value) }
        /// `EnableAutoBuild`.
        #[track_caller] pub fn enable_auto_build(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoBuild", value) }
        /// `EnablePerformanceMode`.
        #[track_caller] pub fn enable_performance_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePerformanceMode", value) }
        /// `EnablePullRequestPreview`.
        #[track_caller] pub fn enable_pull_request_preview(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePullRequestPreview", value) }
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `Framework`: at most 255 characters, matches `(?s).*`.
        #[track_caller] pub fn framework(self, value: impl IntoVal<String>) -> Self { with(self, "Framework", value) }
        /// `PullRequestEnvironmentName`: at most 20 characters, matches `(?s).*`.
        #[track_caller] pub fn pull_request_environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "PullRequestEnvironmentName", value) }
        /// `Stage`.
        #[track_caller] pub fn stage(self, value: impl IntoVal<AutoBranchCreationConfigStage>) -> Self { with(self, "Stage", value) }
    }

    /// Words of `Stage`.
    pub type AutoBranchCreationConfigStage = Word<fn(of::AutoBranchCreationConfigStage)>;
    impl AutoBranchCreationConfigStage {
        /// `EXPERIMENTAL`
        pub const Experimental: Self = word("EXPERIMENTAL");
        /// `BETA`
        pub const Beta: Self = word("BETA");
        /// `PULL_REQUEST`
        pub const PullRequest: Self = word("PULL_REQUEST");
        /// `PRODUCTION`
        pub const Production: Self = word("PRODUCTION");
        /// `DEVELOPMENT`
        pub const Development: Self = word("DEVELOPMENT");
    }

    /// `BasicAuthConfig`.
    pub type BasicAuthConfig = Fields<of::BasicAuthConfig>;
    impl BasicAuthConfig {
        /// `EnableBasicAuth`.
        #[track_caller] pub fn enable_basic_auth(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableBasicAuth", value) }
        /// `Password`: 1 to 255 characters.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: 1 to 255 characters.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `CacheConfig`.
    pub type CacheConfig = Fields<of::CacheConfig>;
    impl CacheConfig {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CacheConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CacheConfigType = Word<fn(of::CacheConfigType)>;
    impl CacheConfigType {
        /// `AMPLIFY_MANAGED`
        pub const AmplifyManaged: Self = word("AMPLIFY_MANAGED");
        /// `AMPLIFY_MANAGED_NO_COOKIES`
        pub const AmplifyManagedNoCookies: Self = word("AMPLIFY_MANAGED_NO_COOKIES");
    }

    /// `CustomRule`.
    pub type CustomRule = Fields<of::CustomRule>;
    impl CustomRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target: impl IntoVal<String>, source: impl IntoVal<String>) -> Self { with(with(empty(), "Target", target), "Source", source) }
        /// `Condition`: at most 2048 characters, matches `(?s).*`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `Source`: mandatory, 1 to 2048 characters, matches `(?s).+`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Status`: 3 to 7 characters, matches `.{3,7}`.
        #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
        /// `Target`: mandatory, 1 to 2048 characters, matches `(?s).+`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, at most 255 characters, matches `(?s).*`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, at most 5500 characters, matches `(?s).*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `JobConfig`.
    pub type JobConfig = Fields<of::JobConfig>;
    impl JobConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(build_compute_type: impl IntoVal<JobConfigBuildComputeType>) -> Self { with(empty(), "BuildComputeType", build_compute_type) }
        /// `BuildComputeType`: mandatory.
        #[track_caller] pub fn build_compute_type(self, value: impl IntoVal<JobConfigBuildComputeType>) -> Self { with(self, "BuildComputeType", value) }
    }

    /// Words of `BuildComputeType`.
    pub type JobConfigBuildComputeType = Word<fn(of::JobConfigBuildComputeType)>;
    impl JobConfigBuildComputeType {
        /// `STANDARD_8GB`
        pub const Standard8Gb: Self = word("STANDARD_8GB");
        /// `LARGE_16GB`
        pub const Large16Gb: Self = word("LARGE_16GB");
        /// `XLARGE_72GB`
        pub const Xlarge72Gb: Self = word("XLARGE_72GB");
    }

    /// Words of `Platform`.
    pub type Platform = Word<fn(of::Platform)>;
    impl Platform {
        /// `WEB`
        pub const Web: Self = word("WEB");
        /// `WEB_DYNAMIC`
        pub const WebDynamic: Self = word("WEB_DYNAMIC");
        /// `WEB_COMPUTE`
        pub const WebCompute: Self = word("WEB_COMPUTE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Amplify::Branch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBranch = Handle<of::CfnBranch>;
impl cfn::ResourceType for of::CfnBranch { const TYPE: &'static str = "AWS::Amplify::Branch"; type Tags = cfn::TagList; type Props = CfnBranchProps; type Reference = Is<kinds::BranchArn>; }
impl CfnBranch {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BranchArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BranchName`.
    #[inline] pub fn attr_branch_name(&self) -> Val<String> { cfn::attribute(&self.0, "BranchName") }
}

/// Properties of [`CfnBranch`].
///
/// Mandatory: `AppId`, `BranchName`.
///
/// A change replaces the resource: `AppId`, `BranchName`.
pub type CfnBranchProps = Fields<of::CfnBranch>;
impl CfnBranchProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(app_id: impl IntoVal<String>, branch_name: impl IntoVal<String>) -> Self { with(with(empty(), "AppId", app_id), "BranchName", branch_name) }
    /// `AppId`: mandatory, 1 to 20 characters, matches `d[a-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `Backend`.
    #[track_caller] pub fn backend(self, value: impl IntoVal<cfn_branch::Backend>) -> Self { with(self, "Backend", value) }
    /// `BasicAuthConfig`. Write-only.
    #[track_caller] pub fn basic_auth_config(self, value: impl IntoVal<cfn_branch::BasicAuthConfig>) -> Self { with(self, "BasicAuthConfig", value) }
    /// `BranchName`: mandatory, 1 to 255 characters, matches `(?s).+`. Changing it replaces the resource.
    #[track_caller] pub fn branch_name(self, value: impl IntoVal<String>) -> Self { with(self, "BranchName", value) }
    /// `BuildSpec`: 1 to 25000 characters, matches `(?s).+`.
    #[track_caller] pub fn build_spec(self, value: impl IntoVal<String>) -> Self { with(self, "BuildSpec", value) }
    /// `ComputeRoleArn`: at most 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn compute_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ComputeRoleArn", value) }
    /// `Description`: at most 1000 characters, matches `(?s).*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnableAutoBuild`.
    #[track_caller] pub fn enable_auto_build(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoBuild", value) }
    /// `EnablePerformanceMode`.
    #[track_caller] pub fn enable_performance_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePerformanceMode", value) }
    /// `EnablePullRequestPreview`.
    #[track_caller] pub fn enable_pull_request_preview(self, value: impl IntoVal<bool>) -> Self { with(self, "EnablePullRequestPreview", value) }
    /// `EnableSkewProtection`.
    #[track_caller] pub fn enable_skew_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSkewProtection", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<cfn_branch::EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `Framework`: at most 255 characters, matches `(?s).*`.
    #[track_caller] pub fn framework(self, value: impl IntoVal<String>) -> Self { with(self, "Framework", value) }
    /// `PullRequestEnvironmentName`: at most 20 characters, matches `(?s).*`.
    #[track_caller] pub fn pull_request_environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "PullRequestEnvironmentName", value) }
    /// `Stage`.
    #[track_caller] pub fn stage(self, value: impl IntoVal<cfn_branch::Stage>) -> Self { with(self, "Stage", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_branch::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBranch`].
pub mod cfn_branch {
    use super::super::prelude::*;
    pub use super::cfn_app::{EnvironmentVariable};
    mod of { pub enum Backend {} impl ias_core::Optional for Backend {} pub enum BasicAuthConfig {} pub enum Stage {} pub enum Tag {} }

    /// `Backend`.
    pub type Backend = Fields<of::Backend>;
    impl Backend {
        /// `StackArn`: 20 to 2048 characters, matches `^arn:aws:cloudformation:[a-z0-9-]+:\d{12}:stack/.+/.+$`.
        #[track_caller] pub fn stack_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StackArn", value) }
    }

    /// `BasicAuthConfig`.
    pub type BasicAuthConfig = Fields<of::BasicAuthConfig>;
    impl BasicAuthConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `EnableBasicAuth`.
        #[track_caller] pub fn enable_basic_auth(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableBasicAuth", value) }
        /// `Password`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// Words of `Stage`.
    pub type Stage = Word<fn(of::Stage)>;
    impl Stage {
        /// `EXPERIMENTAL`
        pub const Experimental: Self = word("EXPERIMENTAL");
        /// `BETA`
        pub const Beta: Self = word("BETA");
        /// `PULL_REQUEST`
        pub const PullRequest: Self = word("PULL_REQUEST");
        /// `PRODUCTION`
        pub const Production: Self = word("PRODUCTION");
        /// `DEVELOPMENT`
        pub const Development: Self = word("DEVELOPMENT");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Amplify::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::Amplify::Domain"; type Tags = cfn::NoTags; type Props = CfnDomainProps; type Reference = Is<kinds::AmplifyDomainArn>; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AmplifyDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AutoSubDomainCreationPatterns`.
    #[inline] pub fn attr_auto_sub_domain_creation_patterns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AutoSubDomainCreationPatterns") }
    /// The attribute `AutoSubDomainIAMRole`.
    #[inline] pub fn attr_auto_sub_domain_iam_role(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "AutoSubDomainIAMRole") }
    /// The attribute `Certificate`.
    #[inline] pub fn attr_certificate(&self) -> Val<Json> { cfn::attribute(&self.0, "Certificate") }
    /// The attribute `CertificateRecord`.
    #[inline] pub fn attr_certificate_record(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateRecord") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `DomainStatus`.
    #[inline] pub fn attr_domain_status(&self) -> Val<String> { cfn::attribute(&self.0, "DomainStatus") }
    /// The attribute `EnableAutoSubDomain`.
    #[inline] pub fn attr_enable_auto_sub_domain(&self) -> Val<bool> { cfn::attribute(&self.0, "EnableAutoSubDomain") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
    /// The attribute `UpdateStatus`.
    #[inline] pub fn attr_update_status(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateStatus") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `AppId`, `DomainName`, `SubDomainSettings`.
///
/// A change replaces the resource: `AppId`, `DomainName`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
/// What [`CfnDomainProps`] cannot do without.
pub struct CfnDomainPropsRequired<A, B, C> {
    /// `AppId`: 1 to 20 characters, matches `d[a-z0-9]+`. Changing it replaces the resource.
    pub app_id: A,
    /// `DomainName`: at most 255 characters, matches `^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\.)?$`. Changing it replaces the resource.
    pub domain_name: B,
    /// `SubDomainSettings`: at most 255 items.
    pub sub_domain_settings: C,
}
impl CfnDomainProps {
    /// Takes what is mandatory, by name: [`CfnDomainPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_domain::SubDomainSetting>>>(required: CfnDomainPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AppId", required.app_id), "DomainName", required.domain_name), "SubDomainSettings", required.sub_domain_settings) }
    /// `AppId`: mandatory, 1 to 20 characters, matches `d[a-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `AutoSubDomainCreationPatterns`: each 1 to 2048 characters, each matches `(?s).+`.
    #[track_caller] pub fn auto_sub_domain_creation_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AutoSubDomainCreationPatterns", value) }
    /// `AutoSubDomainIAMRole`: at most 1000 characters, matches `^$|^arn:.+:iam::\d{12}:role.+`.
    #[track_caller] pub fn auto_sub_domain_iam_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AutoSubDomainIAMRole", value) }
    /// `CertificateSettings`. Write-only.
    #[track_caller] pub fn certificate_settings(self, value: impl IntoVal<cfn_domain::CertificateSettings>) -> Self { with(self, "CertificateSettings", value) }
    /// `DomainName`: mandatory, at most 255 characters, matches `^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\.)?$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EnableAutoSubDomain`.
    #[track_caller] pub fn enable_auto_sub_domain(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoSubDomain", value) }
    /// `SubDomainSettings`: mandatory, at most 255 items.
    #[track_caller] pub fn sub_domain_settings(self, value: impl IntoVal<List<cfn_domain::SubDomainSetting>>) -> Self { with(self, "SubDomainSettings", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*;
    mod of { pub enum CertificateSettings {} impl ias_core::Optional for CertificateSettings {} pub enum CertificateSettingsCertificateType {} pub enum SubDomainSetting {} }

    /// `CertificateSettings`.
    pub type CertificateSettings = Fields<of::CertificateSettings>;
    impl CertificateSettings {
        /// `CertificateType`.
        #[track_caller] pub fn certificate_type(self, value: impl IntoVal<CertificateSettingsCertificateType>) -> Self { with(self, "CertificateType", value) }
        /// `CustomCertificateArn`: at most 1000 characters, matches `^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$`.
        #[track_caller] pub fn custom_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomCertificateArn", value) }
    }

    /// Words of `CertificateType`.
    pub type CertificateSettingsCertificateType = Word<fn(of::CertificateSettingsCertificateType)>;
    impl CertificateSettingsCertificateType {
        /// `AMPLIFY_MANAGED`
        pub const AmplifyManaged: Self = word("AMPLIFY_MANAGED");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `SubDomainSetting`.
    pub type SubDomainSetting = Fields<of::SubDomainSetting>;
    impl SubDomainSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prefix: impl IntoVal<String>, branch_name: impl IntoVal<String>) -> Self { with(with(empty(), "Prefix", prefix), "BranchName", branch_name) }
        /// `BranchName`: mandatory, 1 to 255 characters, matches `(?s).+`.
        #[track_caller] pub fn branch_name(self, value: impl IntoVal<String>) -> Self { with(self, "BranchName", value) }
        /// `Prefix`: mandatory, at most 255 characters, matches `(?s).*`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }
}

/// [`AWS::Amplify::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWebhook = Handle<of::CfnWebhook>;
impl cfn::ResourceType for of::CfnWebhook { const TYPE: &'static str = "AWS::Amplify::Webhook"; type Tags = cfn::TagList; type Props = CfnWebhookProps; type Reference = Is<kinds::WebhookArn>; }
impl CfnWebhook {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WebhookArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `WebhookId`.
    #[inline] pub fn attr_webhook_id(&self) -> Val<String> { cfn::attribute(&self.0, "WebhookId") }
    /// The attribute `WebhookUrl`.
    #[inline] pub fn attr_webhook_url(&self) -> Val<String> { cfn::attribute(&self.0, "WebhookUrl") }
}

/// Properties of [`CfnWebhook`].
///
/// Mandatory: `BranchName`.
///
/// A change replaces the resource: `AppId`.
pub type CfnWebhookProps = Fields<of::CfnWebhook>;
impl CfnWebhookProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(branch_name: impl IntoVal<String>) -> Self { with(empty(), "BranchName", branch_name) }
    /// `AppId`: 1 to 20 characters, matches `^d[a-z0-9]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `BranchName`: mandatory, 1 to 255 characters, matches `^(?s).+$`.
    #[track_caller] pub fn branch_name(self, value: impl IntoVal<String>) -> Self { with(self, "BranchName", value) }
    /// `Description`: at most 1000 characters, matches `^(?s)`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_webhook::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWebhook`].
pub mod cfn_webhook {
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
