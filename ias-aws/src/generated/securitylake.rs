// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecurityLake`.

use super::prelude::*;

mod of { pub enum CfnAwsLogSource {} pub enum CfnDataLake {} impl ias_core::Optional for CfnDataLake {} pub enum CfnSubscriber {} pub enum CfnSubscriberNotification {} }

/// [`AWS::SecurityLake::AwsLogSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html).
///
/// What `Ref` returns: a text of SourceName, SourceVersion.
pub type CfnAwsLogSource = Handle<of::CfnAwsLogSource>;
impl cfn::ResourceType for of::CfnAwsLogSource { const TYPE: &'static str = "AWS::SecurityLake::AwsLogSource"; type Tags = cfn::NoTags; type Props = CfnAwsLogSourceProps; type Reference = String; }

/// Properties of [`CfnAwsLogSource`].
///
/// Mandatory: `DataLakeArn`, `SourceVersion`, `SourceName`.
///
/// A change replaces the resource: `DataLakeArn`, `SourceName`, `SourceVersion`.
pub type CfnAwsLogSourceProps = Fields<of::CfnAwsLogSource>;
/// What [`CfnAwsLogSourceProps`] cannot do without.
pub struct CfnAwsLogSourcePropsRequired<A, B, C> {
    /// `DataLakeArn`: 1 to 256 characters. Changing it replaces the resource.
    pub data_lake_arn: A,
    /// `SourceVersion`: matches `^(latest|[0-9]\.[0-9])$`. Changing it replaces the resource.
    pub source_version: B,
    /// `SourceName`. Changing it replaces the resource.
    pub source_name: C,
}
impl CfnAwsLogSourceProps {
    /// Takes what is mandatory, by name: [`CfnAwsLogSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAwsLogSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DataLakeArn", required.data_lake_arn), "SourceVersion", required.source_version), "SourceName", required.source_name) }
    /// `Accounts`: no item twice, each matches `^[0-9]{12}$`.
    #[track_caller] pub fn accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Accounts", value) }
    /// `DataLakeArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn data_lake_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakeArn", value) }
    /// `SourceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
    /// `SourceVersion`: mandatory, matches `^(latest|[0-9]\.[0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn source_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVersion", value) }
}

/// [`AWS::SecurityLake::DataLake`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataLake = Handle<of::CfnDataLake>;
impl cfn::ResourceType for of::CfnDataLake { const TYPE: &'static str = "AWS::SecurityLake::DataLake"; type Tags = cfn::TagList; type Props = CfnDataLakeProps; type Reference = Is<kinds::DataLakeArn>; }
impl CfnDataLake {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataLakeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `S3BucketArn`.
    #[inline] pub fn attr_s3_bucket_arn(&self) -> Val<String> { cfn::attribute(&self.0, "S3BucketArn") }
}

/// Properties of [`CfnDataLake`].
///
/// Nothing is mandatory.
pub type CfnDataLakeProps = Fields<of::CfnDataLake>;
impl CfnDataLakeProps {
    /// `EncryptionConfiguration`.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_data_lake::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `LifecycleConfiguration`.
    #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<cfn_data_lake::LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
    /// `MetaStoreManagerRoleArn`: matches `^arn:.*$`. Write-only.
    #[track_caller] pub fn meta_store_manager_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "MetaStoreManagerRoleArn", value) }
    /// `ReplicationConfiguration`.
    #[track_caller] pub fn replication_configuration(self, value: impl IntoVal<cfn_data_lake::ReplicationConfiguration>) -> Self { with(self, "ReplicationConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_lake::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataLake`].
pub mod cfn_data_lake {
    use super::super::prelude::*;
    mod of { pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum Expiration {} impl ias_core::Optional for Expiration {} pub enum LifecycleConfiguration {} impl ias_core::Optional for LifecycleConfiguration {} pub enum ReplicationConfiguration {} impl ias_core::Optional for ReplicationConfiguration {} pub enum Tag {} pub enum Transitions {} impl ias_core::Optional for Transitions {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `Expiration`.
    pub type Expiration = Fields<of::Expiration>;
    impl Expiration {
        /// `Days`: at least 1.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
    }

    /// `LifecycleConfiguration`.
    pub type LifecycleConfiguration = Fields<of::LifecycleConfiguration>;
    impl LifecycleConfiguration {
        /// `Expiration`.
        #[track_caller] pub fn expiration(self, value: impl IntoVal<Expiration>) -> Self { with(self, "Expiration", value) }
        /// `Transitions`.
        #[track_caller] pub fn transitions(self, value: impl IntoVal<List<Transitions>>) -> Self { with(self, "Transitions", value) }
    }

    /// `ReplicationConfiguration`.
    pub type ReplicationConfiguration = Fields<of::ReplicationConfiguration>;
    impl ReplicationConfiguration {
        /// `Regions`: no item twice.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `RoleArn`: matches `^arn:.*$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
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

    /// `Transitions`.
    pub type Transitions = Fields<of::Transitions>;
    impl Transitions {
        /// `Days`: at least 1.
        #[track_caller] pub fn days(self, value: impl IntoVal<i64>) -> Self { with(self, "Days", value) }
        /// `StorageClass`.
        #[track_caller] pub fn storage_class(self, value: impl IntoVal<String>) -> Self { with(self, "StorageClass", value) }
    }
}

/// [`AWS::SecurityLake::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html).
///
/// What `Ref` returns: `SubscriberArn`.
pub type CfnSubscriber = Handle<of::CfnSubscriber>;
impl cfn::ResourceType for of::CfnSubscriber { const TYPE: &'static str = "AWS::SecurityLake::Subscriber"; type Tags = cfn::TagList; type Props = CfnSubscriberProps; type Reference = Is<kinds::SecurityLakeSubscriberArn>; }
impl CfnSubscriber {
    /// The attribute `ResourceShareArn`.
    #[inline] pub fn attr_resource_share_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceShareArn") }
    /// The attribute `ResourceShareName`.
    #[inline] pub fn attr_resource_share_name(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceShareName") }
    /// The attribute `S3BucketArn`.
    #[inline] pub fn attr_s3_bucket_arn(&self) -> Val<String> { cfn::attribute(&self.0, "S3BucketArn") }
    /// The attribute `SubscriberArn`.
    #[inline] pub fn attr_subscriber_arn(&self) -> Val<Is<kinds::SecurityLakeSubscriberArn>> { cfn::attribute(&self.0, "SubscriberArn") }
    /// The attribute `SubscriberRoleArn`.
    #[inline] pub fn attr_subscriber_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "SubscriberRoleArn") }
}

/// Properties of [`CfnSubscriber`].
///
/// Mandatory: `AccessTypes`, `DataLakeArn`, `Sources`, `SubscriberIdentity`, `SubscriberName`.
///
/// A change replaces the resource: `DataLakeArn`.
pub type CfnSubscriberProps = Fields<of::CfnSubscriber>;
/// What [`CfnSubscriberProps`] cannot do without.
pub struct CfnSubscriberPropsRequired<A, B, C, D, E> {
    /// `AccessTypes`: at least 1 item, no item twice.
    pub access_types: A,
    /// `DataLakeArn`: 1 to 256 characters. Changing it replaces the resource.
    pub data_lake_arn: B,
    /// `Sources`.
    pub sources: C,
    /// `SubscriberIdentity`.
    pub subscriber_identity: D,
    /// `SubscriberName`: 1 to 64 characters, matches `^[\\\w\s\-_:/,.@=+]*$`.
    pub subscriber_name: E,
}
impl CfnSubscriberProps {
    /// Takes what is mandatory, by name: [`CfnSubscriberPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_subscriber::AccessTypesItem>>, B: IntoVal<String>, C: IntoVal<List<cfn_subscriber::Source>>, D: IntoVal<cfn_subscriber::SubscriberIdentity>, E: IntoVal<String>>(required: CfnSubscriberPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "AccessTypes", required.access_types), "DataLakeArn", required.data_lake_arn), "Sources", required.sources), "SubscriberIdentity", required.subscriber_identity), "SubscriberName", required.subscriber_name) }
    /// `AccessTypes`: mandatory, at least 1 item, no item twice.
    #[track_caller] pub fn access_types(self, value: impl IntoVal<List<cfn_subscriber::AccessTypesItem>>) -> Self { with(self, "AccessTypes", value) }
    /// `DataLakeArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn data_lake_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakeArn", value) }
    /// `Sources`: mandatory.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_subscriber::Source>>) -> Self { with(self, "Sources", value) }
    /// `SubscriberDescription`: matches `^[\\\w\s\-_:/,.@=+]*$`.
    #[track_caller] pub fn subscriber_description(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriberDescription", value) }
    /// `SubscriberIdentity`: mandatory.
    #[track_caller] pub fn subscriber_identity(self, value: impl IntoVal<cfn_subscriber::SubscriberIdentity>) -> Self { with(self, "SubscriberIdentity", value) }
    /// `SubscriberName`: mandatory, 1 to 64 characters, matches `^[\\\w\s\-_:/,.@=+]*$`.
    #[track_caller] pub fn subscriber_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriberName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subscriber::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubscriber`].
pub mod cfn_subscriber {
    use super::super::prelude::*;
    pub use super::cfn_data_lake::{Tag};
    mod of { pub enum AccessTypesItem {} pub enum AwsLogSource {} impl ias_core::Optional for AwsLogSource {} pub enum CustomLogSource {} impl ias_core::Optional for CustomLogSource {} pub enum SubscriberIdentity {} }

    /// Words of `Item`.
    pub type AccessTypesItem = Word<fn(of::AccessTypesItem)>;
    impl AccessTypesItem {
        /// `LAKEFORMATION`
        pub const Lakeformation: Self = word("LAKEFORMATION");
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `AwsLogSource`.
    pub type AwsLogSource = Fields<of::AwsLogSource>;
    impl AwsLogSource {
        /// `SourceName`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
        /// `SourceVersion`: matches `^(latest|[0-9]\.[0-9])$`.
        #[track_caller] pub fn source_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVersion", value) }
    }

    /// `CustomLogSource`.
    pub type CustomLogSource = Fields<of::CustomLogSource>;
    impl CustomLogSource {
        /// `SourceName`: 1 to 64 characters, matches `^[\\\w\-_:/.]*$`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
        /// `SourceVersion`: 1 to 32 characters, matches `^[A-Za-z0-9\-\.\_]*$`.
        #[track_caller] pub fn source_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceVersion", value) }
    }

    /// `Source`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Source(Value);
    ias_core::union!(Source);
    impl Source {
        /// `AwsLogSource`.
        #[track_caller] pub fn aws_log_source(value: impl IntoVal<AwsLogSource>) -> Self { Self(Value::one("AwsLogSource", value)) }
        /// `CustomLogSource`.
        #[track_caller] pub fn custom_log_source(value: impl IntoVal<CustomLogSource>) -> Self { Self(Value::one("CustomLogSource", value)) }
    }

    /// `SubscriberIdentity`.
    pub type SubscriberIdentity = Fields<of::SubscriberIdentity>;
    impl SubscriberIdentity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(external_id: impl IntoVal<String>, principal: impl IntoVal<String>) -> Self { with(with(empty(), "ExternalId", external_id), "Principal", principal) }
        /// `ExternalId`: mandatory, 2 to 1224 characters, matches `^[\w+=,.@:/-]*$`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
        /// `Principal`: mandatory, matches `^([0-9]{12}|[a-z0-9\.\-]*\.(amazonaws|amazon)\.com)$`.
        #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    }
}

/// [`AWS::SecurityLake::SubscriberNotification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html).
///
/// What `Ref` returns: `SubscriberArn`.
pub type CfnSubscriberNotification = Handle<of::CfnSubscriberNotification>;
impl cfn::ResourceType for of::CfnSubscriberNotification { const TYPE: &'static str = "AWS::SecurityLake::SubscriberNotification"; type Tags = cfn::NoTags; type Props = CfnSubscriberNotificationProps; type Reference = String; }
impl CfnSubscriberNotification {
    /// The attribute `SubscriberEndpoint`.
    #[inline] pub fn attr_subscriber_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "SubscriberEndpoint") }
}

/// Properties of [`CfnSubscriberNotification`].
///
/// Mandatory: `SubscriberArn`, `NotificationConfiguration`.
///
/// A change replaces the resource: `SubscriberArn`.
pub type CfnSubscriberNotificationProps = Fields<of::CfnSubscriberNotification>;
impl CfnSubscriberNotificationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subscriber_arn: impl IntoVal<String>, notification_configuration: impl IntoVal<cfn_subscriber_notification::NotificationConfiguration>) -> Self { with(with(empty(), "SubscriberArn", subscriber_arn), "NotificationConfiguration", notification_configuration) }
    /// `NotificationConfiguration`: mandatory.
    #[track_caller] pub fn notification_configuration(self, value: impl IntoVal<cfn_subscriber_notification::NotificationConfiguration>) -> Self { with(self, "NotificationConfiguration", value) }
    /// `SubscriberArn`: mandatory, matches `^arn:.*$`. Changing it replaces the resource.
    #[track_caller] pub fn subscriber_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriberArn", value) }
}

/// Types of [`CfnSubscriberNotification`].
pub mod cfn_subscriber_notification {
    use super::super::prelude::*;
    mod of { pub enum HttpsNotificationConfiguration {} pub enum HttpsNotificationConfigurationHttpMethod {} }

    /// `HttpsNotificationConfiguration`.
    pub type HttpsNotificationConfiguration = Fields<of::HttpsNotificationConfiguration>;
    impl HttpsNotificationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>, target_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Endpoint", endpoint), "TargetRoleArn", target_role_arn) }
        /// `AuthorizationApiKeyName`. Write-only.
        #[track_caller] pub fn authorization_api_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationApiKeyName", value) }
        /// `AuthorizationApiKeyValue`. Write-only.
        #[track_caller] pub fn authorization_api_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationApiKeyValue", value) }
        /// `Endpoint`: mandatory, matches `^https?://.+$`. Write-only.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `HttpMethod`. Write-only.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<HttpsNotificationConfigurationHttpMethod>) -> Self { with(self, "HttpMethod", value) }
        /// `TargetRoleArn`: mandatory, matches `^arn:.*$`. Write-only.
        #[track_caller] pub fn target_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TargetRoleArn", value) }
    }

    /// Words of `HttpMethod`.
    pub type HttpsNotificationConfigurationHttpMethod = Word<fn(of::HttpsNotificationConfigurationHttpMethod)>;
    impl HttpsNotificationConfigurationHttpMethod {
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PUT`
        pub const Put: Self = word("PUT");
    }

    /// `NotificationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationConfiguration(Value);
    ias_core::union!(NotificationConfiguration);
    impl NotificationConfiguration {
        /// `HttpsNotificationConfiguration`.
        #[track_caller] pub fn https_notification_configuration(value: impl IntoVal<HttpsNotificationConfiguration>) -> Self { Self(Value::one("HttpsNotificationConfiguration", value)) }
        /// `SqsNotificationConfiguration`.
        #[track_caller] pub fn sqs_notification_configuration(value: impl IntoVal<Json>) -> Self { Self(Value::one("SqsNotificationConfiguration", value)) }
    }
}
