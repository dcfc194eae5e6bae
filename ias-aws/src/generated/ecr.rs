// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ECR`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::ECR::PublicRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
    pub CfnPublicRepository, CfnPublicRepositoryProps, "AWS::ECR::PublicRepository", tags = Some(Tagging::List("Tags"))
);
impl CfnPublicRepository {
    /// What `Ref` returns: `RepositoryName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PublicRepositoryArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPublicRepository`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPublicRepositoryProps(Object);
ias_core::shape!(CfnPublicRepositoryProps);
impl CfnPublicRepositoryProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `RepositoryCatalogData`.
    pub const REPOSITORY_CATALOG_DATA: Key<Self, cfn_public_repository::RepositoryCatalogData> = Key::new("RepositoryCatalogData");
    /// `RepositoryCatalogData`.
    pub fn repository_catalog_data(mut self, value: impl IntoVal<cfn_public_repository::RepositoryCatalogData>) -> Self { self.0.put("RepositoryCatalogData", value); self }
    /// Key of `RepositoryName`.
    pub const REPOSITORY_NAME: Key<Self, String> = Key::new("RepositoryName");
    /// `RepositoryName`: 2 to 256 characters, matches `^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$`. Changing it replaces the resource.
    pub fn repository_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RepositoryName", value); self }
    /// Key of `RepositoryPolicyText`.
    pub const REPOSITORY_POLICY_TEXT: Key<Self, Json> = Key::new("RepositoryPolicyText");
    /// `RepositoryPolicyText`.
    pub fn repository_policy_text(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("RepositoryPolicyText", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_public_repository::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_public_repository::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnPublicRepositoryProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnPublicRepository`].
pub mod cfn_public_repository {
    use super::super::prelude::*;

    /// `RepositoryCatalogData`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryCatalogData(Object);
    ias_core::shape!(RepositoryCatalogData);
    impl RepositoryCatalogData {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AboutText`.
        pub const ABOUT_TEXT: Key<Self, String> = Key::new("AboutText");
        /// `AboutText`: at most 10240 characters.
        pub fn about_text(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AboutText", value); self }
        /// Key of `Architectures`.
        pub const ARCHITECTURES: Key<Self, List<String>> = Key::new("Architectures");
        /// `Architectures`: at most 50 items, no item twice, each 1 to 50 characters.
        pub fn architectures(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Architectures", value); self }
        /// Key of `OperatingSystems`.
        pub const OPERATING_SYSTEMS: Key<Self, List<String>> = Key::new("OperatingSystems");
        /// `OperatingSystems`: at most 50 items, no item twice, each 1 to 50 characters.
        pub fn operating_systems(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("OperatingSystems", value); self }
        /// Key of `RepositoryDescription`.
        pub const REPOSITORY_DESCRIPTION: Key<Self, String> = Key::new("RepositoryDescription");
        /// `RepositoryDescription`: at most 1024 characters.
        pub fn repository_description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RepositoryDescription", value); self }
        /// Key of `UsageText`.
        pub const USAGE_TEXT: Key<Self, String> = Key::new("UsageText");
        /// `UsageText`: at most 10240 characters.
        pub fn usage_text(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UsageText", value); self }
    }
    impl Default for RepositoryCatalogData { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 127 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 255 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECR::PullThroughCacheRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
    pub CfnPullThroughCacheRule, CfnPullThroughCacheRuleProps, "AWS::ECR::PullThroughCacheRule", tags = None
);
impl CfnPullThroughCacheRule {
    /// What `Ref` returns: `EcrRepositoryPrefix`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnPullThroughCacheRule`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPullThroughCacheRuleProps(Object);
ias_core::shape!(CfnPullThroughCacheRuleProps);
impl CfnPullThroughCacheRuleProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `CredentialArn`.
    pub const CREDENTIAL_ARN: Key<Self, String> = Key::new("CredentialArn");
    /// `CredentialArn`: 50 to 612 characters, matches `^arn:[a-zA-Z-]+:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\-pullthroughcache\/[a-zA-Z0-9\/_+=.@-]+$`. Changing it replaces the resource. Write-only.
    pub fn credential_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CredentialArn", value); self }
    /// Key of `CustomRoleArn`.
    pub const CUSTOM_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("CustomRoleArn");
    /// `CustomRoleArn`: at most 2048 characters. Changing it replaces the resource. Write-only.
    pub fn custom_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("CustomRoleArn", value); self }
    /// Key of `EcrRepositoryPrefix`.
    pub const ECR_REPOSITORY_PREFIX: Key<Self, String> = Key::new("EcrRepositoryPrefix");
    /// `EcrRepositoryPrefix`: 2 to 30 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    pub fn ecr_repository_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EcrRepositoryPrefix", value); self }
    /// Key of `UpstreamRegistry`.
    pub const UPSTREAM_REGISTRY: Key<Self, cfn_pull_through_cache_rule::UpstreamRegistry> = Key::new("UpstreamRegistry");
    /// `UpstreamRegistry`. Changing it replaces the resource. Write-only.
    pub fn upstream_registry(mut self, value: impl IntoVal<cfn_pull_through_cache_rule::UpstreamRegistry>) -> Self { self.0.put("UpstreamRegistry", value); self }
    /// Key of `UpstreamRegistryUrl`.
    pub const UPSTREAM_REGISTRY_URL: Key<Self, String> = Key::new("UpstreamRegistryUrl");
    /// `UpstreamRegistryUrl`. Changing it replaces the resource.
    pub fn upstream_registry_url(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UpstreamRegistryUrl", value); self }
    /// Key of `UpstreamRepositoryPrefix`.
    pub const UPSTREAM_REPOSITORY_PREFIX: Key<Self, String> = Key::new("UpstreamRepositoryPrefix");
    /// `UpstreamRepositoryPrefix`: 2 to 30 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    pub fn upstream_repository_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UpstreamRepositoryPrefix", value); self }
}
impl Default for CfnPullThroughCacheRuleProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnPullThroughCacheRule`].
pub mod cfn_pull_through_cache_rule {

    /// Words of `UpstreamRegistry`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum UpstreamRegistry {
        /// `azure-container-registry`
        AzureContainerRegistry,
        /// `chainguard`
        Chainguard,
        /// `docker-hub`
        DockerHub,
        /// `ecr`
        Ecr,
        /// `ecr-public`
        EcrPublic,
        /// `github-container-registry`
        GithubContainerRegistry,
        /// `gitlab-container-registry`
        GitlabContainerRegistry,
        /// `k8s`
        K8s,
        /// `quay`
        Quay,
    }
    ias_core::words!(UpstreamRegistry { AzureContainerRegistry = "azure-container-registry", Chainguard = "chainguard", DockerHub = "docker-hub", Ecr = "ecr", EcrPublic = "ecr-public", GithubContainerRegistry = "github-container-registry", GitlabContainerRegistry = "gitlab-container-registry", K8s = "k8s", Quay = "quay" });
}

cfn::resource!(
    /// [`AWS::ECR::PullTimeUpdateExclusion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
    pub CfnPullTimeUpdateExclusion, CfnPullTimeUpdateExclusionProps, "AWS::ECR::PullTimeUpdateExclusion", tags = None
);
impl CfnPullTimeUpdateExclusion {
    /// What `Ref` returns: `PrincipalArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnPullTimeUpdateExclusion`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPullTimeUpdateExclusionProps(Object);
ias_core::shape!(CfnPullTimeUpdateExclusionProps);
impl CfnPullTimeUpdateExclusionProps {
    /// Takes what is mandatory.
    pub fn new(principal_arn: impl IntoVal<String>) -> Self { Self(Object::new()).principal_arn(principal_arn) }
    /// Key of `PrincipalArn`.
    pub const PRINCIPAL_ARN: Key<Self, String> = Key::new("PrincipalArn");
    /// `PrincipalArn`: mandatory, at most 200 characters, matches `^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Changing it replaces the resource.
    pub fn principal_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrincipalArn", value); self }
}

cfn::resource!(
    /// [`AWS::ECR::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
    pub CfnRegistryPolicy, CfnRegistryPolicyProps, "AWS::ECR::RegistryPolicy", tags = None
);
impl CfnRegistryPolicy {
    /// What `Ref` returns: `RegistryId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnRegistryPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRegistryPolicyProps(Object);
ias_core::shape!(CfnRegistryPolicyProps);
impl CfnRegistryPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_text: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_text(policy_text) }
    /// Key of `PolicyText`.
    pub const POLICY_TEXT: Key<Self, Json> = Key::new("PolicyText");
    /// `PolicyText`: mandatory, at most 10240 characters.
    pub fn policy_text(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyText", value); self }
}

cfn::resource!(
    /// [`AWS::ECR::RegistryScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
    pub CfnRegistryScanningConfiguration, CfnRegistryScanningConfigurationProps, "AWS::ECR::RegistryScanningConfiguration", tags = None
);
impl CfnRegistryScanningConfiguration {
    /// What `Ref` returns: `RegistryId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnRegistryScanningConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRegistryScanningConfigurationProps(Object);
ias_core::shape!(CfnRegistryScanningConfigurationProps);
impl CfnRegistryScanningConfigurationProps {
    /// Takes what is mandatory.
    pub fn new(rules: impl IntoVal<List<cfn_registry_scanning_configuration::ScanningRule>>, scan_type: impl IntoVal<cfn_registry_scanning_configuration::ScanType>) -> Self { Self(Object::new()).rules(rules).scan_type(scan_type) }
    /// Key of `Rules`.
    pub const RULES: Key<Self, List<cfn_registry_scanning_configuration::ScanningRule>> = Key::new("Rules");
    /// `Rules`: mandatory, at most 2 items.
    pub fn rules(mut self, value: impl IntoVal<List<cfn_registry_scanning_configuration::ScanningRule>>) -> Self { self.0.put("Rules", value); self }
    /// Key of `ScanType`.
    pub const SCAN_TYPE: Key<Self, cfn_registry_scanning_configuration::ScanType> = Key::new("ScanType");
    /// `ScanType`: mandatory.
    pub fn scan_type(mut self, value: impl IntoVal<cfn_registry_scanning_configuration::ScanType>) -> Self { self.0.put("ScanType", value); self }
}

/// Types of [`CfnRegistryScanningConfiguration`].
pub mod cfn_registry_scanning_configuration {
    use super::super::prelude::*;

    /// Words of `FilterType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FilterType {
        /// `WILDCARD`
        Wildcard,
    }
    ias_core::words!(FilterType { Wildcard = "WILDCARD" });

    /// `RepositoryFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryFilter(Object);
    ias_core::shape!(RepositoryFilter);
    impl RepositoryFilter {
        /// Takes what is mandatory.
        pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { Self(Object::new()).filter(filter).filter_type(filter_type) }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, String> = Key::new("Filter");
        /// `Filter`: mandatory, 1 to 255 characters, matches `^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$`.
        pub fn filter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Filter", value); self }
        /// Key of `FilterType`.
        pub const FILTER_TYPE: Key<Self, FilterType> = Key::new("FilterType");
        /// `FilterType`: mandatory.
        pub fn filter_type(mut self, value: impl IntoVal<FilterType>) -> Self { self.0.put("FilterType", value); self }
    }

    /// Words of `ScanFrequency`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ScanFrequency {
        /// `SCAN_ON_PUSH`
        ScanOnPush,
        /// `CONTINUOUS_SCAN`
        ContinuousScan,
    }
    ias_core::words!(ScanFrequency { ScanOnPush = "SCAN_ON_PUSH", ContinuousScan = "CONTINUOUS_SCAN" });

    /// Words of `ScanType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ScanType {
        /// `BASIC`
        Basic,
        /// `ENHANCED`
        Enhanced,
    }
    ias_core::words!(ScanType { Basic = "BASIC", Enhanced = "ENHANCED" });

    /// `ScanningRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScanningRule(Object);
    ias_core::shape!(ScanningRule);
    impl ScanningRule {
        /// Takes what is mandatory.
        pub fn new(scan_frequency: impl IntoVal<ScanFrequency>, repository_filters: impl IntoVal<List<RepositoryFilter>>) -> Self { Self(Object::new()).scan_frequency(scan_frequency).repository_filters(repository_filters) }
        /// Key of `RepositoryFilters`.
        pub const REPOSITORY_FILTERS: Key<Self, List<RepositoryFilter>> = Key::new("RepositoryFilters");
        /// `RepositoryFilters`: mandatory, at most 100 items.
        pub fn repository_filters(mut self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { self.0.put("RepositoryFilters", value); self }
        /// Key of `ScanFrequency`.
        pub const SCAN_FREQUENCY: Key<Self, ScanFrequency> = Key::new("ScanFrequency");
        /// `ScanFrequency`: mandatory.
        pub fn scan_frequency(mut self, value: impl IntoVal<ScanFrequency>) -> Self { self.0.put("ScanFrequency", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECR::ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
    pub CfnReplicationConfiguration, CfnReplicationConfigurationProps, "AWS::ECR::ReplicationConfiguration", tags = None
);
impl CfnReplicationConfiguration {
    /// What `Ref` returns: `RegistryId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnReplicationConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnReplicationConfigurationProps(Object);
ias_core::shape!(CfnReplicationConfigurationProps);
impl CfnReplicationConfigurationProps {
    /// Takes what is mandatory.
    pub fn new(replication_configuration: impl IntoVal<cfn_replication_configuration::ReplicationConfiguration>) -> Self { Self(Object::new()).replication_configuration(replication_configuration) }
    /// Key of `ReplicationConfiguration`.
    pub const REPLICATION_CONFIGURATION: Key<Self, cfn_replication_configuration::ReplicationConfiguration> = Key::new("ReplicationConfiguration");
    /// `ReplicationConfiguration`: mandatory.
    pub fn replication_configuration(mut self, value: impl IntoVal<cfn_replication_configuration::ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value); self }
}

/// Types of [`CfnReplicationConfiguration`].
pub mod cfn_replication_configuration {
    use super::super::prelude::*;

    /// Words of `FilterType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FilterType {
        /// `PREFIX_MATCH`
        PrefixMatch,
    }
    ias_core::words!(FilterType { PrefixMatch = "PREFIX_MATCH" });

    /// `ReplicationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationConfiguration(Object);
    ias_core::shape!(ReplicationConfiguration);
    impl ReplicationConfiguration {
        /// Takes what is mandatory.
        pub fn new(rules: impl IntoVal<List<ReplicationRule>>) -> Self { Self(Object::new()).rules(rules) }
        /// Key of `Rules`.
        pub const RULES: Key<Self, List<ReplicationRule>> = Key::new("Rules");
        /// `Rules`: mandatory, at most 25 items.
        pub fn rules(mut self, value: impl IntoVal<List<ReplicationRule>>) -> Self { self.0.put("Rules", value); self }
    }

    /// `ReplicationDestination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationDestination(Object);
    ias_core::shape!(ReplicationDestination);
    impl ReplicationDestination {
        /// Takes what is mandatory.
        pub fn new(region: impl IntoVal<String>, registry_id: impl IntoVal<String>) -> Self { Self(Object::new()).region(region).registry_id(registry_id) }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`: mandatory, matches `[0-9a-z-]{2,25}`.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
        /// Key of `RegistryId`.
        pub const REGISTRY_ID: Key<Self, String> = Key::new("RegistryId");
        /// `RegistryId`: mandatory, matches `^[0-9]{12}$`.
        pub fn registry_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RegistryId", value); self }
    }

    /// `ReplicationRule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationRule(Object);
    ias_core::shape!(ReplicationRule);
    impl ReplicationRule {
        /// Takes what is mandatory.
        pub fn new(destinations: impl IntoVal<List<ReplicationDestination>>) -> Self { Self(Object::new()).destinations(destinations) }
        /// Key of `Destinations`.
        pub const DESTINATIONS: Key<Self, List<ReplicationDestination>> = Key::new("Destinations");
        /// `Destinations`: mandatory, 1 to 100 items.
        pub fn destinations(mut self, value: impl IntoVal<List<ReplicationDestination>>) -> Self { self.0.put("Destinations", value); self }
        /// Key of `RepositoryFilters`.
        pub const REPOSITORY_FILTERS: Key<Self, List<RepositoryFilter>> = Key::new("RepositoryFilters");
        /// `RepositoryFilters`: at most 100 items.
        pub fn repository_filters(mut self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { self.0.put("RepositoryFilters", value); self }
    }

    /// `RepositoryFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryFilter(Object);
    ias_core::shape!(RepositoryFilter);
    impl RepositoryFilter {
        /// Takes what is mandatory.
        pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { Self(Object::new()).filter(filter).filter_type(filter_type) }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, String> = Key::new("Filter");
        /// `Filter`: mandatory, 2 to 256 characters, matches `^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$`.
        pub fn filter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Filter", value); self }
        /// Key of `FilterType`.
        pub const FILTER_TYPE: Key<Self, FilterType> = Key::new("FilterType");
        /// `FilterType`: mandatory.
        pub fn filter_type(mut self, value: impl IntoVal<FilterType>) -> Self { self.0.put("FilterType", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECR::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
    pub CfnRepository, CfnRepositoryProps, "AWS::ECR::Repository", tags = Some(Tagging::List("Tags"))
);
impl CfnRepository {
    /// What `Ref` returns: `RepositoryName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::RepositoryName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RepositoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RepositoryUri`.
    #[inline] pub fn attr_repository_uri(&self) -> Val<String> { cfn::attribute(&self.0, "RepositoryUri") }
}

/// Properties of [`CfnRepository`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRepositoryProps(Object);
ias_core::shape!(CfnRepositoryProps);
impl CfnRepositoryProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `EmptyOnDelete`.
    pub const EMPTY_ON_DELETE: Key<Self, bool> = Key::new("EmptyOnDelete");
    /// `EmptyOnDelete`. Write-only.
    pub fn empty_on_delete(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EmptyOnDelete", value); self }
    /// Key of `EncryptionConfiguration`.
    pub const ENCRYPTION_CONFIGURATION: Key<Self, cfn_repository::EncryptionConfiguration> = Key::new("EncryptionConfiguration");
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    pub fn encryption_configuration(mut self, value: impl IntoVal<cfn_repository::EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
    /// Key of `ImageScanningConfiguration`.
    pub const IMAGE_SCANNING_CONFIGURATION: Key<Self, cfn_repository::ImageScanningConfiguration> = Key::new("ImageScanningConfiguration");
    /// `ImageScanningConfiguration`.
    pub fn image_scanning_configuration(mut self, value: impl IntoVal<cfn_repository::ImageScanningConfiguration>) -> Self { self.0.put("ImageScanningConfiguration", value); self }
    /// Key of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY: Key<Self, cfn_repository::ImageTagMutability> = Key::new("ImageTagMutability");
    /// `ImageTagMutability`.
    pub fn image_tag_mutability(mut self, value: impl IntoVal<cfn_repository::ImageTagMutability>) -> Self { self.0.put("ImageTagMutability", value); self }
    /// Key of `ImageTagMutabilityExclusionFilters`.
    pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Key<Self, List<cfn_repository::ImageTagMutabilityExclusionFilter>> = Key::new("ImageTagMutabilityExclusionFilters");
    /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items.
    pub fn image_tag_mutability_exclusion_filters(mut self, value: impl IntoVal<List<cfn_repository::ImageTagMutabilityExclusionFilter>>) -> Self { self.0.put("ImageTagMutabilityExclusionFilters", value); self }
    /// Key of `LifecyclePolicy`.
    pub const LIFECYCLE_POLICY: Key<Self, cfn_repository::LifecyclePolicy> = Key::new("LifecyclePolicy");
    /// `LifecyclePolicy`.
    pub fn lifecycle_policy(mut self, value: impl IntoVal<cfn_repository::LifecyclePolicy>) -> Self { self.0.put("LifecyclePolicy", value); self }
    /// Key of `RepositoryName`.
    pub const REPOSITORY_NAME: Key<Self, String> = Key::new("RepositoryName");
    /// `RepositoryName`: 2 to 256 characters, matches `^(?=.{2,256}$)([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)$`. Changing it replaces the resource.
    pub fn repository_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RepositoryName", value); self }
    /// Key of `RepositoryPolicyText`.
    pub const REPOSITORY_POLICY_TEXT: Key<Self, Json> = Key::new("RepositoryPolicyText");
    /// `RepositoryPolicyText`.
    pub fn repository_policy_text(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("RepositoryPolicyText", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_repository::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_repository::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnRepositoryProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnRepository`].
pub mod cfn_repository {
    use super::super::prelude::*;

    /// `EncryptionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptionConfiguration(Object);
    ias_core::shape!(EncryptionConfiguration);
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        pub fn new(encryption_type: impl IntoVal<EncryptionType>) -> Self { Self(Object::new()).encryption_type(encryption_type) }
        /// Key of `EncryptionType`.
        pub const ENCRYPTION_TYPE: Key<Self, EncryptionType> = Key::new("EncryptionType");
        /// `EncryptionType`: mandatory. Changing it replaces the resource.
        pub fn encryption_type(mut self, value: impl IntoVal<EncryptionType>) -> Self { self.0.put("EncryptionType", value); self }
        /// Key of `KmsKey`.
        pub const KMS_KEY: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKey");
        /// `KmsKey`: 1 to 2048 characters. Changing it replaces the resource.
        pub fn kms_key(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKey", value); self }
    }

    /// Words of `EncryptionType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EncryptionType {
        /// `AES256`
        Aes256,
        /// `KMS`
        Kms,
        /// `KMS_DSSE`
        KmsDsse,
    }
    ias_core::words!(EncryptionType { Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE" });

    /// `ImageScanningConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageScanningConfiguration(Object);
    ias_core::shape!(ImageScanningConfiguration);
    impl ImageScanningConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ScanOnPush`.
        pub const SCAN_ON_PUSH: Key<Self, bool> = Key::new("ScanOnPush");
        /// `ScanOnPush`.
        pub fn scan_on_push(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ScanOnPush", value); self }
    }
    impl Default for ImageScanningConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `ImageTagMutability`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ImageTagMutability {
        /// `MUTABLE`
        Mutable,
        /// `IMMUTABLE`
        Immutable,
        /// `MUTABLE_WITH_EXCLUSION`
        MutableWithExclusion,
        /// `IMMUTABLE_WITH_EXCLUSION`
        ImmutableWithExclusion,
    }
    ias_core::words!(ImageTagMutability { Mutable = "MUTABLE", Immutable = "IMMUTABLE", MutableWithExclusion = "MUTABLE_WITH_EXCLUSION", ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION" });

    /// `ImageTagMutabilityExclusionFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageTagMutabilityExclusionFilter(Object);
    ias_core::shape!(ImageTagMutabilityExclusionFilter);
    impl ImageTagMutabilityExclusionFilter {
        /// Takes what is mandatory.
        pub fn new(image_tag_mutability_exclusion_filter_type: impl IntoVal<ImageTagMutabilityExclusionFilterType>, image_tag_mutability_exclusion_filter_value: impl IntoVal<String>) -> Self { Self(Object::new()).image_tag_mutability_exclusion_filter_type(image_tag_mutability_exclusion_filter_type).image_tag_mutability_exclusion_filter_value(image_tag_mutability_exclusion_filter_value) }
        /// Key of `ImageTagMutabilityExclusionFilterType`.
        pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Key<Self, ImageTagMutabilityExclusionFilterType> = Key::new("ImageTagMutabilityExclusionFilterType");
        /// `ImageTagMutabilityExclusionFilterType`: mandatory.
        pub fn image_tag_mutability_exclusion_filter_type(mut self, value: impl IntoVal<ImageTagMutabilityExclusionFilterType>) -> Self { self.0.put("ImageTagMutabilityExclusionFilterType", value); self }
        /// Key of `ImageTagMutabilityExclusionFilterValue`.
        pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Key<Self, String> = Key::new("ImageTagMutabilityExclusionFilterValue");
        /// `ImageTagMutabilityExclusionFilterValue`: mandatory, 1 to 128 characters, matches `^[0-9a-zA-Z._*-]{1,128}`.
        pub fn image_tag_mutability_exclusion_filter_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ImageTagMutabilityExclusionFilterValue", value); self }
    }

    /// Words of `ImageTagMutabilityExclusionFilterType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ImageTagMutabilityExclusionFilterType {
        /// `WILDCARD`
        Wildcard,
    }
    ias_core::words!(ImageTagMutabilityExclusionFilterType { Wildcard = "WILDCARD" });

    /// `LifecyclePolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LifecyclePolicy(Object);
    ias_core::shape!(LifecyclePolicy);
    impl LifecyclePolicy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LifecyclePolicyText`.
        pub const LIFECYCLE_POLICY_TEXT: Key<Self, String> = Key::new("LifecyclePolicyText");
        /// `LifecyclePolicyText`: 100 to 30720 characters.
        pub fn lifecycle_policy_text(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LifecyclePolicyText", value); self }
        /// Key of `RegistryId`.
        pub const REGISTRY_ID: Key<Self, String> = Key::new("RegistryId");
        /// `RegistryId`: exactly 12 characters, matches `^[0-9]{12}$`.
        pub fn registry_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RegistryId", value); self }
    }
    impl Default for LifecyclePolicy { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 127 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 255 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECR::RepositoryCreationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
    pub CfnRepositoryCreationTemplate, CfnRepositoryCreationTemplateProps, "AWS::ECR::RepositoryCreationTemplate", tags = None
);
impl CfnRepositoryCreationTemplate {
    /// What `Ref` returns: `Prefix`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRepositoryCreationTemplate`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRepositoryCreationTemplateProps(Object);
ias_core::shape!(CfnRepositoryCreationTemplateProps);
impl CfnRepositoryCreationTemplateProps {
    /// Takes what is mandatory.
    pub fn new(prefix: impl IntoVal<String>, applied_for: impl IntoVal<List<cfn_repository_creation_template::AppliedForItem>>) -> Self { Self(Object::new()).prefix(prefix).applied_for(applied_for) }
    /// Key of `AppliedFor`.
    pub const APPLIED_FOR: Key<Self, List<cfn_repository_creation_template::AppliedForItem>> = Key::new("AppliedFor");
    /// `AppliedFor`: mandatory, no item twice.
    pub fn applied_for(mut self, value: impl IntoVal<List<cfn_repository_creation_template::AppliedForItem>>) -> Self { self.0.put("AppliedFor", value); self }
    /// Key of `CustomRoleArn`.
    pub const CUSTOM_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("CustomRoleArn");
    /// `CustomRoleArn`: at most 2048 characters, matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$`.
    pub fn custom_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("CustomRoleArn", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EncryptionConfiguration`.
    pub const ENCRYPTION_CONFIGURATION: Key<Self, cfn_repository_creation_template::EncryptionConfiguration> = Key::new("EncryptionConfiguration");
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(mut self, value: impl IntoVal<cfn_repository_creation_template::EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value); self }
    /// Key of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY: Key<Self, cfn_repository_creation_template::ImageTagMutability> = Key::new("ImageTagMutability");
    /// `ImageTagMutability`.
    pub fn image_tag_mutability(mut self, value: impl IntoVal<cfn_repository_creation_template::ImageTagMutability>) -> Self { self.0.put("ImageTagMutability", value); self }
    /// Key of `ImageTagMutabilityExclusionFilters`.
    pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Key<Self, List<cfn_repository_creation_template::ImageTagMutabilityExclusionFilter>> = Key::new("ImageTagMutabilityExclusionFilters");
    /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items.
    pub fn image_tag_mutability_exclusion_filters(mut self, value: impl IntoVal<List<cfn_repository_creation_template::ImageTagMutabilityExclusionFilter>>) -> Self { self.0.put("ImageTagMutabilityExclusionFilters", value); self }
    /// Key of `LifecyclePolicy`.
    pub const LIFECYCLE_POLICY: Key<Self, String> = Key::new("LifecyclePolicy");
    /// `LifecyclePolicy`: 100 to 30720 characters.
    pub fn lifecycle_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LifecyclePolicy", value); self }
    /// Key of `Prefix`.
    pub const PREFIX: Key<Self, String> = Key::new("Prefix");
    /// `Prefix`: mandatory, 1 to 256 characters, matches `^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$`. Changing it replaces the resource.
    pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Prefix", value); self }
    /// Key of `RepositoryPolicy`.
    pub const REPOSITORY_POLICY: Key<Self, String> = Key::new("RepositoryPolicy");
    /// `RepositoryPolicy`: at most 10240 characters.
    pub fn repository_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RepositoryPolicy", value); self }
    /// Key of `ResourceTags`.
    pub const RESOURCE_TAGS: Key<Self, List<cfn_repository_creation_template::Tag>> = Key::new("ResourceTags");
    /// `ResourceTags`: at most 50 items, no item twice.
    pub fn resource_tags(mut self, value: impl IntoVal<List<cfn_repository_creation_template::Tag>>) -> Self { self.0.put("ResourceTags", value); self }
}

/// Types of [`CfnRepositoryCreationTemplate`].
pub mod cfn_repository_creation_template {
    use super::super::prelude::*;

    /// Words of `AppliedForItem`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AppliedForItem {
        /// `REPLICATION`
        Replication,
        /// `PULL_THROUGH_CACHE`
        PullThroughCache,
        /// `CREATE_ON_PUSH`
        CreateOnPush,
    }
    ias_core::words!(AppliedForItem { Replication = "REPLICATION", PullThroughCache = "PULL_THROUGH_CACHE", CreateOnPush = "CREATE_ON_PUSH" });

    /// `EncryptionConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptionConfiguration(Object);
    ias_core::shape!(EncryptionConfiguration);
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        pub fn new(encryption_type: impl IntoVal<EncryptionType>) -> Self { Self(Object::new()).encryption_type(encryption_type) }
        /// Key of `EncryptionType`.
        pub const ENCRYPTION_TYPE: Key<Self, EncryptionType> = Key::new("EncryptionType");
        /// `EncryptionType`: mandatory.
        pub fn encryption_type(mut self, value: impl IntoVal<EncryptionType>) -> Self { self.0.put("EncryptionType", value); self }
        /// Key of `KmsKey`.
        pub const KMS_KEY: Key<Self, String> = Key::new("KmsKey");
        /// `KmsKey`: 1 to 2048 characters.
        pub fn kms_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KmsKey", value); self }
    }

    /// Words of `EncryptionType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EncryptionType {
        /// `AES256`
        Aes256,
        /// `KMS`
        Kms,
        /// `KMS_DSSE`
        KmsDsse,
    }
    ias_core::words!(EncryptionType { Aes256 = "AES256", Kms = "KMS", KmsDsse = "KMS_DSSE" });

    /// Words of `ImageTagMutability`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ImageTagMutability {
        /// `MUTABLE`
        Mutable,
        /// `IMMUTABLE`
        Immutable,
        /// `IMMUTABLE_WITH_EXCLUSION`
        ImmutableWithExclusion,
        /// `MUTABLE_WITH_EXCLUSION`
        MutableWithExclusion,
    }
    ias_core::words!(ImageTagMutability { Mutable = "MUTABLE", Immutable = "IMMUTABLE", ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION", MutableWithExclusion = "MUTABLE_WITH_EXCLUSION" });

    /// `ImageTagMutabilityExclusionFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageTagMutabilityExclusionFilter(Object);
    ias_core::shape!(ImageTagMutabilityExclusionFilter);
    impl ImageTagMutabilityExclusionFilter {
        /// Takes what is mandatory.
        pub fn new(image_tag_mutability_exclusion_filter_type: impl IntoVal<ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType>, image_tag_mutability_exclusion_filter_value: impl IntoVal<String>) -> Self { Self(Object::new()).image_tag_mutability_exclusion_filter_type(image_tag_mutability_exclusion_filter_type).image_tag_mutability_exclusion_filter_value(image_tag_mutability_exclusion_filter_value) }
        /// Key of `ImageTagMutabilityExclusionFilterType`.
        pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Key<Self, ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType> = Key::new("ImageTagMutabilityExclusionFilterType");
        /// `ImageTagMutabilityExclusionFilterType`: mandatory.
        pub fn image_tag_mutability_exclusion_filter_type(mut self, value: impl IntoVal<ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType>) -> Self { self.0.put("ImageTagMutabilityExclusionFilterType", value); self }
        /// Key of `ImageTagMutabilityExclusionFilterValue`.
        pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Key<Self, String> = Key::new("ImageTagMutabilityExclusionFilterValue");
        /// `ImageTagMutabilityExclusionFilterValue`: mandatory, 1 to 128 characters, matches `^[0-9a-zA-Z._*-]{1,128}`.
        pub fn image_tag_mutability_exclusion_filter_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ImageTagMutabilityExclusionFilterValue", value); self }
    }

    /// Words of `ImageTagMutabilityExclusionFilterType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType {
        /// `WILDCARD`
        Wildcard,
    }
    ias_core::words!(ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType { Wildcard = "WILDCARD" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::ECR::SigningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
    pub CfnSigningConfiguration, CfnSigningConfigurationProps, "AWS::ECR::SigningConfiguration", tags = None
);
impl CfnSigningConfiguration {
    /// What `Ref` returns: `RegistryId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
}

/// Properties of [`CfnSigningConfiguration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSigningConfigurationProps(Object);
ias_core::shape!(CfnSigningConfigurationProps);
impl CfnSigningConfigurationProps {
    /// Takes what is mandatory.
    pub fn new(rules: impl IntoVal<List<cfn_signing_configuration::Rule>>) -> Self { Self(Object::new()).rules(rules) }
    /// Key of `Rules`.
    pub const RULES: Key<Self, List<cfn_signing_configuration::Rule>> = Key::new("Rules");
    /// `Rules`: mandatory, at most 50 items.
    pub fn rules(mut self, value: impl IntoVal<List<cfn_signing_configuration::Rule>>) -> Self { self.0.put("Rules", value); self }
}

/// Types of [`CfnSigningConfiguration`].
pub mod cfn_signing_configuration {
    use super::super::prelude::*;

    /// Words of `FilterType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FilterType {
        /// `WILDCARD_MATCH`
        WildcardMatch,
    }
    ias_core::words!(FilterType { WildcardMatch = "WILDCARD_MATCH" });

    /// `RepositoryFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RepositoryFilter(Object);
    ias_core::shape!(RepositoryFilter);
    impl RepositoryFilter {
        /// Takes what is mandatory.
        pub fn new(filter: impl IntoVal<String>, filter_type: impl IntoVal<FilterType>) -> Self { Self(Object::new()).filter(filter).filter_type(filter_type) }
        /// Key of `Filter`.
        pub const FILTER: Key<Self, String> = Key::new("Filter");
        /// `Filter`: mandatory, 1 to 256 characters, matches `^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$`.
        pub fn filter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Filter", value); self }
        /// Key of `FilterType`.
        pub const FILTER_TYPE: Key<Self, FilterType> = Key::new("FilterType");
        /// `FilterType`: mandatory.
        pub fn filter_type(mut self, value: impl IntoVal<FilterType>) -> Self { self.0.put("FilterType", value); self }
    }

    /// `Rule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Rule(Object);
    ias_core::shape!(Rule);
    impl Rule {
        /// Takes what is mandatory.
        pub fn new(signing_profile_arn: impl IntoVal<String>) -> Self { Self(Object::new()).signing_profile_arn(signing_profile_arn) }
        /// Key of `RepositoryFilters`.
        pub const REPOSITORY_FILTERS: Key<Self, List<RepositoryFilter>> = Key::new("RepositoryFilters");
        /// `RepositoryFilters`: 1 to 100 items.
        pub fn repository_filters(mut self, value: impl IntoVal<List<RepositoryFilter>>) -> Self { self.0.put("RepositoryFilters", value); self }
        /// Key of `SigningProfileArn`.
        pub const SIGNING_PROFILE_ARN: Key<Self, String> = Key::new("SigningProfileArn");
        /// `SigningProfileArn`: mandatory, at most 200 characters, matches `^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\/signing-profiles\/[a-zA-Z0-9_]{2,}$`.
        pub fn signing_profile_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SigningProfileArn", value); self }
    }
}
