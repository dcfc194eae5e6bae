// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ECR`.

use super::prelude::*;

mod of { pub enum CfnPublicRepository {} impl ias_core::Optional for CfnPublicRepository {} pub enum CfnPullThroughCacheRule {} impl ias_core::Optional for CfnPullThroughCacheRule {} pub enum CfnPullTimeUpdateExclusion {} pub enum CfnRegistryPolicy {} pub enum CfnRegistryScanningConfiguration {} pub enum CfnReplicationConfiguration {} pub enum CfnRepository {} impl ias_core::Optional for CfnRepository {} pub enum CfnRepositoryCreationTemplate {} pub enum CfnSigningConfiguration {} }

/// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
///
/// What `Ref` returns: `RepositoryName`.
pub type CfnPublicRepository = Handle<of::CfnPublicRepository>;
impl cfn::ResourceType for of::CfnPublicRepository { const TYPE: &'static str = "AWS::ECR::PublicRepository"; type Tags = cfn::TagList; type Props = CfnPublicRepositoryProps; type Reference = String; }
impl CfnPublicRepository {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PublicRepositoryArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPublicRepository`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `RepositoryName`.
pub type CfnPublicRepositoryProps = Fields<of::CfnPublicRepository>;
impl CfnPublicRepositoryProps {
    /// `RepositoryCatalogData`.
    #[track_caller] pub fn repository_catalog_data(self, value: impl IntoVal<cfn_public_repository::RepositoryCatalogData>) -> Self { with(self, "RepositoryCatalogData", value) }
    /// `RepositoryName`: 2 to 256 characters, matches `^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$`. Changing it replaces the resource.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `RepositoryPolicyText`.
    #[track_caller] pub fn repository_policy_text(self, value: impl IntoVal<Json>) -> Self { with(self, "RepositoryPolicyText", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_public_repository::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPublicRepository`].
pub mod cfn_public_repository {
    use super::super::prelude::*;
    mod of { pub enum RepositoryCatalogData {} impl ias_core::Optional for RepositoryCatalogData {} pub enum Tag {} }

    /// `RepositoryCatalogData`.
    pub type RepositoryCatalogData = Fields<of::RepositoryCatalogData>;
    impl RepositoryCatalogData {
        /// `AboutText`: at most 10240 characters.
        #[track_caller] pub fn about_text(self, value: impl IntoVal<String>) -> Self { with(self, "AboutText", value) }
        /// `Architectures`: at most 50 items, no item twice, each 1 to 50 characters.
        #[track_caller] pub fn architectures(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Architectures", value) }
        /// `OperatingSystems`: at most 50 items, no item twice, each 1 to 50 characters.
        #[track_caller] pub fn operating_systems(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OperatingSystems", value) }
        /// `RepositoryDescription`: at most 1024 characters.
        #[track_caller] pub fn repository_description(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryDescription", value) }
        /// `UsageText`: at most 10240 characters.
        #[track_caller] pub fn usage_text(self, value: impl IntoVal<String>) -> Self { with(self, "UsageText", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
///
/// What `Ref` returns: `EcrRepositoryPrefix`.
pub type CfnPullThroughCacheRule = Handle<of::CfnPullThroughCacheRule>;
impl cfn::ResourceType for of::CfnPullThroughCacheRule { const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule"; type Tags = cfn::NoTags; type Props = CfnPullThroughCacheRuleProps; type Reference = String; }

/// Properties of [`CfnPullThroughCacheRule`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CredentialArn`, `CustomRoleArn`, `EcrRepositoryPrefix`, `UpstreamRegistry`, `UpstreamRegistryUrl`, `UpstreamRepositoryPrefix`.
pub type CfnPullThroughCacheRuleProps = Fields<of::CfnPullThroughCacheRule>;
impl CfnPullThroughCacheRuleProps {
    /// `CredentialArn`: 50 to 612 characters, matches `^arn:[a-zA-Z-]+:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\-pullthroughcache\/[a-zA-Z0-9\/_+=.@-]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn credential_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialArn", value) }
    /// `CustomRoleArn`: at most 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn custom_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CustomRoleArn", value) }
    /// `EcrRepositoryPrefix`: 2 to 30 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    #[track_caller] pub fn ecr_repository_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "EcrRepositoryPrefix", value) }
    /// `UpstreamRegistry`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn upstream_registry(self, value: impl IntoVal<cfn_pull_through_cache_rule::UpstreamRegistry>) -> Self { with(self, "UpstreamRegistry", value) }
    /// `UpstreamRegistryUrl`. Changing it replaces the resource.
    #[track_caller] pub fn upstream_registry_url(self, value: impl IntoVal<String>) -> Self { with(self, "UpstreamRegistryUrl", value) }
    /// `UpstreamRepositoryPrefix`: 2 to 30 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    #[track_caller] pub fn upstream_repository_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "UpstreamRepositoryPrefix", value) }
}

/// Types of [`CfnPullThroughCacheRule`].
pub mod cfn_pull_through_cache_rule {
    use super::super::prelude::*;
    mod of { pub enum UpstreamRegistry {} }

    /// Words of `UpstreamRegistry`.
    pub type UpstreamRegistry = Word<fn(of::UpstreamRegistry)>;
    impl UpstreamRegistry {
        /// `azure-container-registry`
        pub const AzureContainerRegistry: Self = word("azure-container-registry");
        /// `chainguard`
        pub const Chainguard: Self = word("chainguard");
        /// `docker-hub`
        pub const DockerHub: Self = word("docker-hub");
        /// `ecr`
        pub const Ecr: Self = word("ecr");
        /// `ecr-public`
        pub const EcrPublic: Self = word("ecr-public");
        /// `github-container-registry`
        pub const GithubContainerRegistry: Self = word("github-container-registry");
        /// `gitlab-container-registry`
        pub const GitlabContainerRegistry: Self = word("gitlab-container-registry");
        /// `k8s`
        pub const K8s: Self = word("k8s");
        /// `quay`
        pub const Quay: Self = word("quay");
    }
}

/// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
///
/// What `Ref` returns: `PrincipalArn`.
pub type CfnPullTimeUpdateExclusion = Handle<of::CfnPullTimeUpdateExclusion>;
impl cfn::ResourceType for of::CfnPullTimeUpdateExclusion { const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion"; type Tags = cfn::NoTags; type Props = CfnPullTimeUpdateExclusionProps; type Reference = String; }

/// Properties of [`CfnPullTimeUpdateExclusion`].
///
/// Mandatory: `PrincipalArn`.
///
/// A change replaces the resource: `PrincipalArn`.
pub type CfnPullTimeUpdateExclusionProps = Fields<of::CfnPullTimeUpdateExclusion>;
impl CfnPullTimeUpdateExclusionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(principal_arn: impl IntoVal<String>) -> Self { with(empty(), "PrincipalArn", principal_arn) }
    /// `PrincipalArn`: mandatory, at most 200 characters, matches `^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn principal_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalArn", value) }
}

/// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
///
/// What `Ref` returns: `RegistryId`.
pub type CfnRegistryPolicy = Handle<of::CfnRegistryPolicy>;
impl cfn::ResourceType for of::CfnRegistryPolicy { const TYPE: &'static str = "AWS::ECR::RegistryPolicy"; type Tags = cfn::NoTags; type Props = CfnRegistryPolicyProps; type Reference = String; }
impl CfnRegistryPolicy {
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnRegistryPolicy`].
///
/// Mandatory: `PolicyText`.
pub type CfnRegistryPolicyProps = Fields<of::CfnRegistryPolicy>;
impl CfnRegistryPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_text: impl IntoVal<Json>) -> Self { with(empty(), "PolicyText", policy_text) }
    /// `PolicyText`: mandatory, at most 10240 characters.
    #[track_caller] pub fn policy_text(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyText", value) }
}

/// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
///
/// What `Ref` returns: `RegistryId`.
pub type CfnRegistryScanningConfiguration = Handle<of::CfnRegistryScanningConfiguration>;
impl cfn::ResourceType for of::CfnRegistryScanningConfiguration { const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration"; type Tags = cfn::NoTags; type Props = CfnRegistryScanningConfigurationProps; type Reference = String; }
impl CfnRegistryScanningConfiguration {
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnRegistryScanningConfiguration`].
///
/// Mandatory: `Rules`, `ScanType`.
pub type CfnRegistryScanningConfigurationProps = Fields<of::CfnRegistryScanningConfiguration>;
impl CfnRegistryScanningConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rules: impl IntoVal<List<cfn_registry_scanning_configuration::ScanningRule>>, scan_type: impl IntoVal<cfn_registry_scanning_configuration::ScanType>) -> Self { with(with(empty(), "Rules", rules), "ScanType", scan_type) }
    /// `Rules`: mandatory, at most 2 items.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_registry_scanning_configuration::ScanningRule>>) -> Self { with(self, "Rules", value) }
    /// `ScanType`: mandatory.
    #[track_caller] pub fn scan_type(self, value: impl IntoVal<cfn_registry_scanning_configuration::ScanType>) -> Self { with(self, "ScanType", value) }
}

/// Types of [`CfnRegistryScanningConfiguration`].
pub mod cfn_registry_scanning_configuration {
    use super::super::prelude::*;
    mod of { pub enum FilterType {} pub enum RepositoryFilter {} pub enum ScanFrequency {} pub enum ScanType {} pub enum ScanningRule {} }

    /// Words of `FilterType`.
    pub type FilterType = Word<fn(of::FilterType)>;
    impl FilterType {
        /// `WILDCARD`
        pub const Wildcard: Self = word("WILDCARD");
    }

    /// `RepositoryFilter`.
    pub type RepositoryFilter = Fields<of::RepositoryFilter>;
    impl RepositoryFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { with(with(empty(), "Filter", filter), "FilterType", filter_type) }
        /// `Filter`: mandatory, 1 to 255 characters, matches `^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<String>) -> Self { with(self, "Filter", value) }
        /// `FilterType`: mandatory.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<FilterType>) -> Self { with(self, "FilterType", value) }
    }

    /// Words of `ScanFrequency`.
    pub type ScanFrequency = Word<fn(of::ScanFrequency)>;
    impl ScanFrequency {
        /// `SCAN_ON_PUSH`
        pub const ScanOnPush: Self = word("SCAN_ON_PUSH");
        /// `CONTINUOUS_SCAN`
        pub const ContinuousScan: Self = word("CONTINUOUS_SCAN");
    }

    /// Words of `ScanType`.
    pub type ScanType = Word<fn(of::ScanType)>;
    impl ScanType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `ENHANCED`
        pub const Enhanced: Self = word("ENHANCED");
    }

    /// `ScanningRule`.
    pub type ScanningRule = Fields<of::ScanningRule>;
    impl ScanningRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scan_frequency: impl IntoVal<ScanFrequency>, repository_filters: impl IntoVal<List<RepositoryFilter>>) -> Self { with(with(empty(), "ScanFrequency", scan_frequency), "RepositoryFilters", repository_filters) }
        /// `RepositoryFilters`: mandatory, at most 100 items.
        #[track_caller] pub fn repository_filters(self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { with(self, "RepositoryFilters", value) }
        /// `ScanFrequency`: mandatory.
        #[track_caller] pub fn scan_frequency(self, value: impl IntoVal<ScanFrequency>) -> Self { with(self, "ScanFrequency", value) }
    }
}

/// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
///
/// What `Ref` returns: `RegistryId`.
pub type CfnReplicationConfiguration = Handle<of::CfnReplicationConfiguration>;
impl cfn::ResourceType for of::CfnReplicationConfiguration { const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration"; type Tags = cfn::NoTags; type Props = CfnReplicationConfigurationProps; type Reference = String; }
impl CfnReplicationConfiguration {
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnReplicationConfiguration`].
///
/// Mandatory: `ReplicationConfiguration`.
pub type CfnReplicationConfigurationProps = Fields<of::CfnReplicationConfiguration>;
impl CfnReplicationConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(replication_configuration: impl IntoVal<cfn_replication_configuration::ReplicationConfiguration>) -> Self { with(empty(), "ReplicationConfiguration", replication_configuration) }
    /// `ReplicationConfiguration`: mandatory.
    #[track_caller] pub fn replication_configuration(self, value: impl IntoVal<cfn_replication_configuration::ReplicationConfiguration>) -> Self { with(self, "ReplicationConfiguration", value) }
}

/// Types of [`CfnReplicationConfiguration`].
pub mod cfn_replication_configuration {
    use super::super::prelude::*;
    mod of { pub enum FilterType {} pub enum ReplicationConfiguration {} pub enum ReplicationDestination {} pub enum ReplicationRule {} pub enum RepositoryFilter {} }

    /// Words of `FilterType`.
    pub type FilterType = Word<fn(of::FilterType)>;
    impl FilterType {
        /// `PREFIX_MATCH`
        pub const PrefixMatch: Self = word("PREFIX_MATCH");
    }

    /// `ReplicationConfiguration`.
    pub type ReplicationConfiguration = Fields<of::ReplicationConfiguration>;
    impl ReplicationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<ReplicationRule>>) -> Self { with(empty(), "Rules", rules) }
        /// `Rules`: mandatory, at most 25 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<ReplicationRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `ReplicationDestination`.
    pub type ReplicationDestination = Fields<of::ReplicationDestination>;
    impl ReplicationDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>, registry_id: impl IntoVal<String>) -> Self { with(with(empty(), "Region", region), "RegistryId", registry_id) }
        /// `Region`: mandatory, matches `[0-9a-z-]{2,25}`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RegistryId`: mandatory, matches `^[0-9]{12}$`.
        #[track_caller] pub fn registry_id(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryId", value) }
    }

    /// `ReplicationRule`.
    pub type ReplicationRule = Fields<of::ReplicationRule>;
    impl ReplicationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destinations: impl IntoVal<List<ReplicationDestination>>) -> Self { with(empty(), "Destinations", destinations) }
        /// `Destinations`: mandatory, 1 to 100 items.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<ReplicationDestination>>) -> Self { with(self, "Destinations", value) }
        /// `RepositoryFilters`: at most 100 items.
        #[track_caller] pub fn repository_filters(self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { with(self, "RepositoryFilters", value) }
    }

    /// `RepositoryFilter`.
    pub type RepositoryFilter = Fields<of::RepositoryFilter>;
    impl RepositoryFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { with(with(empty(), "Filter", filter), "FilterType", filter_type) }
        /// `Filter`: mandatory, 2 to 256 characters, matches `^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<String>) -> Self { with(self, "Filter", value) }
        /// `FilterType`: mandatory.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<FilterType>) -> Self { with(self, "FilterType", value) }
    }
}

/// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
///
/// What `Ref` returns: `RepositoryName`.
pub type CfnRepository = Handle<of::CfnRepository>;
impl cfn::ResourceType for of::CfnRepository { const TYPE: &'static str = "AWS::ECR::Repository"; type Tags = cfn::TagList; type Props = CfnRepositoryProps; type Reference = Is<kinds::RepositoryName>; }
impl CfnRepository {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RepositoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RepositoryUri`.
    #[inline] pub fn attr_repository_uri(&self) -> Val<String> { cfn::attribute(&self.0, "RepositoryUri") }
}

/// Properties of [`CfnRepository`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EncryptionConfiguration`, `RepositoryName`.
pub type CfnRepositoryProps = Fields<of::CfnRepository>;
impl CfnRepositoryProps {
    /// `EmptyOnDelete`. Write-only.
    #[track_caller] pub fn empty_on_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "EmptyOnDelete", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_repository::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `ImageScanningConfiguration`.
    #[track_caller] pub fn image_scanning_configuration(self, value: impl IntoVal<cfn_repository::ImageScanningConfiguration>) -> Self { with(self, "ImageScanningConfiguration", value) }
    /// `ImageTagMutability`.
    #[track_caller] pub fn image_tag_mutability(self, value: impl IntoVal<cfn_repository::ImageTagMutability>) -> Self { with(self, "ImageTagMutability", value) }
    /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items.
    #[track_caller] pub fn image_tag_mutability_exclusion_filters(self, value: impl IntoVal<List<cfn_repository::ImageTagMutabilityExclusionFilter>>) -> Self { with(self, "ImageTagMutabilityExclusionFilters", value) }
    /// `LifecyclePolicy`.
    #[track_caller] pub fn lifecycle_policy(self, value: impl IntoVal<cfn_repository::LifecyclePolicy>) -> Self { with(self, "LifecyclePolicy", value) }
    /// `RepositoryName`: 2 to 256 characters, matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. Changing it replaces the resource.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `RepositoryPolicyText`.
    #[track_caller] pub fn repository_policy_text(self, value: impl IntoVal<Json>) -> Self { with(self, "RepositoryPolicyText", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_repository::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRepository`].
pub mod cfn_repository {
    use super::super::prelude::*;
    pub use super::cfn_public_repository::{Tag};
    mod of { pub enum EncryptionConfiguration {} pub enum EncryptionType {} pub enum ImageScanningConfiguration {} impl ias_core::Optional for ImageScanningConfiguration {} pub enum ImageTagMutability {} pub enum ImageTagMutabilityExclusionFilter {} pub enum ImageTagMutabilityExclusionFilterType {} pub enum LifecyclePolicy {} impl ias_core::Optional for LifecyclePolicy {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KmsKey`: 1 to 2048 characters. Changing it replaces the resource.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKey", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `KMS`
        pub const Kms: Self = word("KMS");
        /// `KMS_DSSE`
        pub const KmsDsse: Self = word("KMS_DSSE");
    }

    /// `ImageScanningConfiguration`.
    pub type ImageScanningConfiguration = Fields<of::ImageScanningConfiguration>;
    impl ImageScanningConfiguration {
        /// `ScanOnPush`.
        #[track_caller] pub fn scan_on_push(self, value: impl IntoVal<bool>) -> Self { with(self, "ScanOnPush", value) }
    }

    /// Words of `ImageTagMutability`.
    pub type ImageTagMutability = Word<fn(of::ImageTagMutability)>;
    impl ImageTagMutability {
        /// `MUTABLE`
        pub const Mutable: Self = word("MUTABLE");
        /// `IMMUTABLE`
        pub const Immutable: Self = word("IMMUTABLE");
        /// `MUTABLE_WITH_EXCLUSION`
        pub const MutableWithExclusion: Self = word("MUTABLE_WITH_EXCLUSION");
        /// `IMMUTABLE_WITH_EXCLUSION`
        pub const ImmutableWithExclusion: Self = word("IMMUTABLE_WITH_EXCLUSION");
    }

    /// `ImageTagMutabilityExclusionFilter`.
    pub type ImageTagMutabilityExclusionFilter = Fields<of::ImageTagMutabilityExclusionFilter>;
    impl ImageTagMutabilityExclusionFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_tag_mutability_exclusion_filter_type: impl IntoVal<ImageTagMutabilityExclusionFilterType>, image_tag_mutability_exclusion_filter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ImageTagMutabilityExclusionFilterType", image_tag_mutability_exclusion_filter_type), "ImageTagMutabilityExclusionFilterValue", image_tag_mutability_exclusion_filter_value) }
        /// `ImageTagMutabilityExclusionFilterType`: mandatory.
        #[track_caller] pub fn image_tag_mutability_exclusion_filter_type(self, value: impl IntoVal<ImageTagMutabilityExclusionFilterType>) -> Self { with(self, "ImageTagMutabilityExclusionFilterType", value) }
        /// `ImageTagMutabilityExclusionFilterValue`: mandatory, 1 to 128 characters, matches `^[0-9a-zA-Z._*-]{1,128}`.
        #[track_caller] pub fn image_tag_mutability_exclusion_filter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ImageTagMutabilityExclusionFilterValue", value) }
    }

    /// Words of `ImageTagMutabilityExclusionFilterType`.
    pub type ImageTagMutabilityExclusionFilterType = Word<fn(of::ImageTagMutabilityExclusionFilterType)>;
    impl ImageTagMutabilityExclusionFilterType {
        /// `WILDCARD`
        pub const Wildcard: Self = word("WILDCARD");
    }

    /// `LifecyclePolicy`.
    pub type LifecyclePolicy = Fields<of::LifecyclePolicy>;
    impl LifecyclePolicy {
        /// `LifecyclePolicyText`: 100 to 30720 characters.
        #[track_caller] pub fn lifecycle_policy_text(self, value: impl IntoVal<String>) -> Self { with(self, "LifecyclePolicyText", value) }
        /// `RegistryId`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn registry_id(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryId", value) }
    }
}

/// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
///
/// What `Ref` returns: `Prefix`.
pub type CfnRepositoryCreationTemplate = Handle<of::CfnRepositoryCreationTemplate>;
impl cfn::ResourceType for of::CfnRepositoryCreationTemplate { const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate"; type Tags = cfn::NoTags; type Props = CfnRepositoryCreationTemplateProps; type Reference = String; }
impl CfnRepositoryCreationTemplate {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRepositoryCreationTemplate`].
///
/// Mandatory: `Prefix`, `AppliedFor`.
///
/// A change replaces the resource: `Prefix`.
pub type CfnRepositoryCreationTemplateProps = Fields<of::CfnRepositoryCreationTemplate>;
impl CfnRepositoryCreationTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(prefix: impl IntoVal<String>, applied_for: impl IntoVal<List<cfn_repository_creation_template::AppliedForItem>>) -> Self { with(with(empty(), "Prefix", prefix), "AppliedFor", applied_for) }
    /// `AppliedFor`: mandatory, no item twice.
    #[track_caller] pub fn applied_for(self, value: impl IntoVal<List<cfn_repository_creation_template::AppliedForItem>>) -> Self { with(self, "AppliedFor", value) }
    /// `CustomRoleArn`: at most 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$`.
    #[track_caller] pub fn custom_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CustomRoleArn", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionConfiguration`.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_repository_creation_template::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `ImageTagMutability`.
    #[track_caller] pub fn image_tag_mutability(self, value: impl IntoVal<cfn_repository_creation_template::ImageTagMutability>) -> Self { with(self, "ImageTagMutability", value) }
    /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items.
    #[track_caller] pub fn image_tag_mutability_exclusion_filters(self, value: impl IntoVal<List<cfn_repository_creation_template::ImageTagMutabilityExclusionFilter>>) -> Self { with(self, "ImageTagMutabilityExclusionFilters", value) }
    /// `LifecyclePolicy`: 100 to 30720 characters.
    #[track_caller] pub fn lifecycle_policy(self, value: impl IntoVal<String>) -> Self { with(self, "LifecyclePolicy", value) }
    /// `Prefix`: mandatory, 1 to 256 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    /// `RepositoryPolicy`: at most 10240 characters.
    #[track_caller] pub fn repository_policy(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryPolicy", value) }
    /// `ResourceTags`: at most 50 items, no item twice.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_repository_creation_template::Tag>>) -> Self { with(self, "ResourceTags", value) }
}

/// Types of [`CfnRepositoryCreationTemplate`].
pub mod cfn_repository_creation_template {
    use super::super::prelude::*;
    pub use super::cfn_repository::{EncryptionType};
    mod of { pub enum AppliedForItem {} pub enum EncryptionConfiguration {} pub enum ImageTagMutability {} pub enum ImageTagMutabilityExclusionFilter {} pub enum ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType {} pub enum Tag {} }

    /// Words of `AppliedForItem`.
    pub type AppliedForItem = Word<fn(of::AppliedForItem)>;
    impl AppliedForItem {
        /// `REPLICATION`
        pub const Replication: Self = word("REPLICATION");
        /// `PULL_THROUGH_CACHE`
        pub const PullThroughCache: Self = word("PULL_THROUGH_CACHE");
        /// `CREATE_ON_PUSH`
        pub const CreateOnPush: Self = word("CREATE_ON_PUSH");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KmsKey`: 1 to 2048 characters.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// Words of `ImageTagMutability`.
    pub type ImageTagMutability = Word<fn(of::ImageTagMutability)>;
    impl ImageTagMutability {
        /// `MUTABLE`
        pub const Mutable: Self = word("MUTABLE");
        /// `IMMUTABLE`
        pub const Immutable: Self = word("IMMUTABLE");
        /// `IMMUTABLE_WITH_EXCLUSION`
        pub const ImmutableWithExclusion: Self = word("IMMUTABLE_WITH_EXCLUSION");
        /// `MUTABLE_WITH_EXCLUSION`
        pub const MutableWithExclusion: Self = word("MUTABLE_WITH_EXCLUSION");
    }

    /// `ImageTagMutabilityExclusionFilter`.
    pub type ImageTagMutabilityExclusionFilter = Fields<of::ImageTagMutabilityExclusionFilter>;
    impl ImageTagMutabilityExclusionFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_tag_mutability_exclusion_filter_type: impl IntoVal<ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType>, image_tag_mutability_exclusion_filter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ImageTagMutabilityExclusionFilterType", image_tag_mutability_exclusion_filter_type), "ImageTagMutabilityExclusionFilterValue", image_tag_mutability_exclusion_filter_value) }
        /// `ImageTagMutabilityExclusionFilterType`: mandatory.
        #[track_caller] pub fn image_tag_mutability_exclusion_filter_type(self, value: impl IntoVal<ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType>) -> Self { with(self, "ImageTagMutabilityExclusionFilterType", value) }
        /// `ImageTagMutabilityExclusionFilterValue`: mandatory, 1 to 128 characters, matches `^[0-9a-zA-Z._*-]{1,128}`.
        #[track_caller] pub fn image_tag_mutability_exclusion_filter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ImageTagMutabilityExclusionFilterValue", value) }
    }

    /// Words of `ImageTagMutabilityExclusionFilterType`.
    pub type ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType = Word<fn(of::ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType)>;
    impl ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType {
        /// `WILDCARD`
        pub const Wildcard: Self = word("WILDCARD");
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

/// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
///
/// What `Ref` returns: `RegistryId`.
pub type CfnSigningConfiguration = Handle<of::CfnSigningConfiguration>;
impl cfn::ResourceType for of::CfnSigningConfiguration { const TYPE: &'static str = "AWS::ECR::SigningConfiguration"; type Tags = cfn::NoTags; type Props = CfnSigningConfigurationProps; type Reference = String; }
impl CfnSigningConfiguration {
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnSigningConfiguration`].
///
/// Mandatory: `Rules`.
pub type CfnSigningConfigurationProps = Fields<of::CfnSigningConfiguration>;
impl CfnSigningConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rules: impl IntoVal<List<cfn_signing_configuration::Rule>>) -> Self { with(empty(), "Rules", rules) }
    /// `Rules`: mandatory, at most 50 items.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_signing_configuration::Rule>>) -> Self { with(self, "Rules", value) }
}

/// Types of [`CfnSigningConfiguration`].
pub mod cfn_signing_configuration {
    use super::super::prelude::*;
    mod of { pub enum FilterType {} pub enum RepositoryFilter {} pub enum Rule {} }

    /// Words of `FilterType`.
    pub type FilterType = Word<fn(of::FilterType)>;
    impl FilterType {
        /// `WILDCARD_MATCH`
        pub const WildcardMatch: Self = word("WILDCARD_MATCH");
    }

    /// `RepositoryFilter`.
    pub type RepositoryFilter = Fields<of::RepositoryFilter>;
    impl RepositoryFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { with(with(empty(), "Filter", filter), "FilterType", filter_type) }
        /// `Filter`: mandatory, 1 to 256 characters, matches `^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$`.
        #[track_caller] pub fn filter(self, value: impl IntoVal<String>) -> Self { with(self, "Filter", value) }
        /// `FilterType`: mandatory.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<FilterType>) -> Self { with(self, "FilterType", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(signing_profile_arn: impl IntoVal<String>) -> Self { with(empty(), "SigningProfileArn", signing_profile_arn) }
        /// `RepositoryFilters`: 1 to 100 items.
        #[track_caller] pub fn repository_filters(self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { with(self, "RepositoryFilters", value) }
        /// `SigningProfileArn`: mandatory, at most 200 characters, matches `^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\/signing-profiles\/[a-zA-Z0-9_]{2,}$`.
        #[track_caller] pub fn signing_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SigningProfileArn", value) }
    }
}
