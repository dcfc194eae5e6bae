// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DataExchange`.

use super::prelude::*;

mod of { pub enum CfnDataSet {} pub enum CfnEventAction {} }

/// [`AWS::DataExchange::DataSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataSet = Handle<of::CfnDataSet>;
impl cfn::ResourceType for of::CfnDataSet { const TYPE: &'static str = "AWS::DataExchange::DataSet"; type Tags = cfn::TagList; type Props = CfnDataSetProps; type Reference = Is<kinds::DataExchangeDataSetArn>; }
impl CfnDataSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataExchangeDataSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Origin`: one of `OWNED`, `ENTITLED`.
    #[inline] pub fn attr_origin(&self) -> Val<String> { cfn::attribute(&self.0, "Origin") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataSet`].
///
/// Mandatory: `AssetType`, `Description`, `Name`.
///
/// A change replaces the resource: `AssetType`.
pub type CfnDataSetProps = Fields<of::CfnDataSet>;
/// What [`CfnDataSetProps`] cannot do without.
pub struct CfnDataSetPropsRequired<A, B, C> {
    /// `AssetType`. Changing it replaces the resource.
    pub asset_type: A,
    /// `Description`.
    pub description: B,
    /// `Name`.
    pub name: C,
}
impl CfnDataSetProps {
    /// Takes what is mandatory, by name: [`CfnDataSetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_data_set::AssetType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDataSetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AssetType", required.asset_type), "Description", required.description), "Name", required.name) }
    /// `AssetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn asset_type(self, value: impl IntoVal<cfn_data_set::AssetType>) -> Self { with(self, "AssetType", value) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataSet`].
pub mod cfn_data_set {
    use super::super::prelude::*;
    mod of { pub enum AssetType {} pub enum Tag {} }

    /// Words of `AssetType`.
    pub type AssetType = Word<fn(of::AssetType)>;
    impl AssetType {
        /// `S3_SNAPSHOT`
        pub const S3Snapshot: Self = word("S3_SNAPSHOT");
        /// `REDSHIFT_DATA_SHARE`
        pub const RedshiftDataShare: Self = word("REDSHIFT_DATA_SHARE");
        /// `API_GATEWAY_API`
        pub const ApiGatewayApi: Self = word("API_GATEWAY_API");
        /// `S3_DATA_ACCESS`
        pub const S3DataAccess: Self = word("S3_DATA_ACCESS");
        /// `LAKE_FORMATION_DATA_PERMISSION`
        pub const LakeFormationDataPermission: Self = word("LAKE_FORMATION_DATA_PERMISSION");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DataExchange::EventAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEventAction = Handle<of::CfnEventAction>;
impl cfn::ResourceType for of::CfnEventAction { const TYPE: &'static str = "AWS::DataExchange::EventAction"; type Tags = cfn::TagList; type Props = CfnEventActionProps; type Reference = Is<kinds::EventActionArn>; }
impl CfnEventAction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventActionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EventActionId`.
    #[inline] pub fn attr_event_action_id(&self) -> Val<String> { cfn::attribute(&self.0, "EventActionId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEventAction`].
///
/// Mandatory: `Action`, `Event`.
///
/// A change replaces the resource: `Event`.
pub type CfnEventActionProps = Fields<of::CfnEventAction>;
impl CfnEventActionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(action: impl IntoVal<cfn_event_action::Action>, event: impl IntoVal<cfn_event_action::Event>) -> Self { with(with(empty(), "Action", action), "Event", event) }
    /// `Action`: mandatory.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_event_action::Action>) -> Self { with(self, "Action", value) }
    /// `Event`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn event(self, value: impl IntoVal<cfn_event_action::Event>) -> Self { with(self, "Event", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_action::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventAction`].
pub mod cfn_event_action {
    use super::super::prelude::*;
    pub use super::cfn_data_set::{Tag};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum AutoExportRevisionDestinationEntry {} pub enum AutoExportRevisionToS3RequestDetails {} pub enum Event {} impl ias_core::Optional for Event {} pub enum ExportServerSideEncryption {} pub enum ExportServerSideEncryptionType {} pub enum RevisionPublished {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `ExportRevisionToS3`.
        #[track_caller] pub fn export_revision_to_s3(self, value: impl IntoVal<AutoExportRevisionToS3RequestDetails>) -> Self { with(self, "ExportRevisionToS3", value) }
    }

    /// `AutoExportRevisionDestinationEntry`.
    pub type AutoExportRevisionDestinationEntry = Fields<of::AutoExportRevisionDestinationEntry>;
    impl AutoExportRevisionDestinationEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPattern`.
        #[track_caller] pub fn key_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPattern", value) }
    }

    /// `AutoExportRevisionToS3RequestDetails`.
    pub type AutoExportRevisionToS3RequestDetails = Fields<of::AutoExportRevisionToS3RequestDetails>;
    impl AutoExportRevisionToS3RequestDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision_destination: impl IntoVal<AutoExportRevisionDestinationEntry>) -> Self { with(empty(), "RevisionDestination", revision_destination) }
        /// `Encryption`.
        #[track_caller] pub fn encryption(self, value: impl IntoVal<ExportServerSideEncryption>) -> Self { with(self, "Encryption", value) }
        /// `RevisionDestination`: mandatory.
        #[track_caller] pub fn revision_destination(self, value: impl IntoVal<AutoExportRevisionDestinationEntry>) -> Self { with(self, "RevisionDestination", value) }
    }

    /// `Event`.
    pub type Event = Fields<of::Event>;
    impl Event {
        /// `RevisionPublished`.
        #[track_caller] pub fn revision_published(self, value: impl IntoVal<RevisionPublished>) -> Self { with(self, "RevisionPublished", value) }
    }

    /// `ExportServerSideEncryption`.
    pub type ExportServerSideEncryption = Fields<of::ExportServerSideEncryption>;
    impl ExportServerSideEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ExportServerSideEncryptionType>) -> Self { with(empty(), "Type", type_) }
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ExportServerSideEncryptionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ExportServerSideEncryptionType = Word<fn(of::ExportServerSideEncryptionType)>;
    impl ExportServerSideEncryptionType {
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
        /// `AES256`
        pub const Aes256: Self = word("AES256");
    }

    /// `RevisionPublished`.
    pub type RevisionPublished = Fields<of::RevisionPublished>;
    impl RevisionPublished {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_set_id: impl IntoVal<String>) -> Self { with(empty(), "DataSetId", data_set_id) }
        /// `DataSetId`: mandatory, matches `^[a-zA-Z0-9]{30,40}$`.
        #[track_caller] pub fn data_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataSetId", value) }
    }
}
