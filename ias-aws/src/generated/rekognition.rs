// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Rekognition`.

use super::prelude::*;

mod of { pub enum CfnCollection {} pub enum CfnDataset {} pub enum CfnProject {} pub enum CfnStreamProcessor {} }

/// [`AWS::Rekognition::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html).
///
/// What `Ref` returns: `CollectionId`.
pub type CfnCollection = Handle<of::CfnCollection>;
impl cfn::ResourceType for of::CfnCollection { const TYPE: &'static str = "AWS::Rekognition::Collection"; type Tags = cfn::TagList; type Props = CfnCollectionProps; type Reference = String; }
impl CfnCollection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RekognitionCollectionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCollection`].
///
/// Mandatory: `CollectionId`.
///
/// A change replaces the resource: `CollectionId`.
pub type CfnCollectionProps = Fields<of::CfnCollection>;
impl CfnCollectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(collection_id: impl IntoVal<String>) -> Self { with(empty(), "CollectionId", collection_id) }
    /// `CollectionId`: mandatory, 1 to 255 characters, matches `\A[a-zA-Z0-9_\.\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn collection_id(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionId", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_collection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCollection`].
pub mod cfn_collection {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 128 characters, matches `\A(?!aws:)[a-zA-Z0-9+\-=\._\:\/@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `\A[a-zA-Z0-9+\-=\._\:\/@]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Rekognition::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html).
///
/// What `Ref` returns: `DatasetArn`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::Rekognition::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = Is<kinds::RekognitionDatasetArn>; }
impl CfnDataset {
    /// The attribute `DatasetArn`.
    #[inline] pub fn attr_dataset_arn(&self) -> Val<Is<kinds::RekognitionDatasetArn>> { cfn::attribute(&self.0, "DatasetArn") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `DatasetType`.
///
/// A change replaces the resource: `DatasetType`, `ProjectArn`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
impl CfnDatasetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dataset_type: impl IntoVal<cfn_dataset::DatasetType>) -> Self { with(empty(), "DatasetType", dataset_type) }
    /// `DatasetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn dataset_type(self, value: impl IntoVal<cfn_dataset::DatasetType>) -> Self { with(self, "DatasetType", value) }
    /// `ProjectArn`: 20 to 2048 characters, matches `^(^arn:[a-z\d-]+:rekognition:[a-z\d-]+:\d{12}:project\/[a-zA-Z0-9_.\-]{1,255}\/[0-9]+$)$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn project_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*;
    mod of { pub enum DatasetType {} pub enum Tag {} }

    /// Words of `DatasetType`.
    pub type DatasetType = Word<fn(of::DatasetType)>;
    impl DatasetType {
        /// `TRAIN`
        pub const Train: Self = word("TRAIN");
        /// `TEST`
        pub const Test: Self = word("TEST");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Rekognition::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html).
///
/// What `Ref` returns: `ProjectName`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::Rekognition::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = String; }
impl CfnProject {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RekognitionProjectArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `ProjectName`.
///
/// A change replaces the resource: `ProjectName`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(project_name: impl IntoVal<String>) -> Self { with(empty(), "ProjectName", project_name) }
    /// `ProjectName`: mandatory, 1 to 255 characters, matches `[a-zA-Z0-9][a-zA-Z0-9_\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    pub use super::cfn_collection::{Tag};
}

/// [`AWS::Rekognition::StreamProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html).
///
/// What `Ref` returns: `Name`.
pub type CfnStreamProcessor = Handle<of::CfnStreamProcessor>;
impl cfn::ResourceType for of::CfnStreamProcessor { const TYPE: &'static str = "AWS::Rekognition::StreamProcessor"; type Tags = cfn::TagList; type Props = CfnStreamProcessorProps; type Reference = String; }
impl CfnStreamProcessor {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StreamProcessorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnStreamProcessor`].
///
/// Mandatory: `RoleArn`, `KinesisVideoStream`.
///
/// A change replaces the resource: `BoundingBoxRegionsOfInterest`, `ConnectedHomeSettings`, `DataSharingPreference`, `FaceSearchSettings`, `KinesisDataStream`, `KinesisVideoStream`, `KmsKeyId`, `Name`, `NotificationChannel`, `PolygonRegionsOfInterest`, `RoleArn`, `S3Destination`.
///
/// Takes exactly one of `ConnectedHomeSettings` + `S3Destination` + `NotificationChannel`; `FaceSearchSettings` + `KinesisDataStream`.
pub type CfnStreamProcessorProps = Fields<of::CfnStreamProcessor>;
impl CfnStreamProcessorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, kinesis_video_stream: impl IntoVal<cfn_stream_processor::KinesisVideoStream>) -> Self { with(with(empty(), "RoleArn", role_arn), "KinesisVideoStream", kinesis_video_stream) }
    /// `BoundingBoxRegionsOfInterest`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn bounding_box_regions_of_interest(self, value: impl IntoVal<List<cfn_stream_processor::BoundingBox>>) -> Self { with(self, "BoundingBoxRegionsOfInterest", value) }
    /// `ConnectedHomeSettings`. Changing it replaces the resource.
    #[track_caller] pub fn connected_home_settings(self, value: impl IntoVal<cfn_stream_processor::ConnectedHomeSettings>) -> Self { with(self, "ConnectedHomeSettings", value) }
    /// `DataSharingPreference`. Changing it replaces the resource.
    #[track_caller] pub fn data_sharing_preference(self, value: impl IntoVal<cfn_stream_processor::DataSharingPreference>) -> Self { with(self, "DataSharingPreference", value) }
    /// `FaceSearchSettings`. Changing it replaces the resource.
    #[track_caller] pub fn face_search_settings(self, value: impl IntoVal<cfn_stream_processor::FaceSearchSettings>) -> Self { with(self, "FaceSearchSettings", value) }
    /// `KinesisDataStream`. Changing it replaces the resource.
    #[track_caller] pub fn kinesis_data_stream(self, value: impl IntoVal<cfn_stream_processor::KinesisDataStream>) -> Self { with(self, "KinesisDataStream", value) }
    /// `KinesisVideoStream`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kinesis_video_stream(self, value: impl IntoVal<cfn_stream_processor::KinesisVideoStream>) -> Self { with(self, "KinesisVideoStream", value) }
    /// `KmsKeyId`: 1 to 2048 characters, matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: 1 to 128 characters, matches `[a-zA-Z0-9_.\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NotificationChannel`. Changing it replaces the resource.
    #[track_caller] pub fn notification_channel(self, value: impl IntoVal<cfn_stream_processor::NotificationChannel>) -> Self { with(self, "NotificationChannel", value) }
    /// `PolygonRegionsOfInterest`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn polygon_regions_of_interest(self, value: impl IntoVal<List<List<cfn_stream_processor::Point>>>) -> Self { with(self, "PolygonRegionsOfInterest", value) }
    /// `RoleArn`: mandatory, at most 2048 characters, matches `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `S3Destination`. Changing it replaces the resource.
    #[track_caller] pub fn s3_destination(self, value: impl IntoVal<cfn_stream_processor::S3Destination>) -> Self { with(self, "S3Destination", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream_processor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStreamProcessor`].
pub mod cfn_stream_processor {
    use super::super::prelude::*;
    mod of { pub enum BoundingBox {} pub enum ConnectedHomeSettings {} pub enum DataSharingPreference {} pub enum FaceSearchSettings {} pub enum KinesisDataStream {} pub enum KinesisVideoStream {} pub enum NotificationChannel {} pub enum Point {} pub enum S3Destination {} pub enum Tag {} }

    /// `BoundingBox`.
    pub type BoundingBox = Fields<of::BoundingBox>;
    /// What [`BoundingBox`] cannot do without.
    pub struct BoundingBoxRequired<A, B, C, D> {
        /// `Height`: 0 to 100.
        pub height: A,
        /// `Width`: 0 to 100.
        pub width: B,
        /// `Left`: 0 to 100.
        pub left: C,
        /// `Top`: 0 to 100.
        pub top: D,
    }
    impl BoundingBox {
        /// Takes what is mandatory, by name: [`BoundingBoxRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<f64>, C: IntoVal<f64>, D: IntoVal<f64>>(required: BoundingBoxRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Height", required.height), "Width", required.width), "Left", required.left), "Top", required.top) }
        /// `Height`: mandatory, 0 to 100.
        #[track_caller] pub fn height(self, value: impl IntoVal<f64>) -> Self { with(self, "Height", value) }
        /// `Left`: mandatory, 0 to 100.
        #[track_caller] pub fn left(self, value: impl IntoVal<f64>) -> Self { with(self, "Left", value) }
        /// `Top`: mandatory, 0 to 100.
        #[track_caller] pub fn top(self, value: impl IntoVal<f64>) -> Self { with(self, "Top", value) }
        /// `Width`: mandatory, 0 to 100.
        #[track_caller] pub fn width(self, value: impl IntoVal<f64>) -> Self { with(self, "Width", value) }
    }

    /// `ConnectedHomeSettings`.
    pub type ConnectedHomeSettings = Fields<of::ConnectedHomeSettings>;
    impl ConnectedHomeSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(labels: impl IntoVal<List<String>>) -> Self { with(empty(), "Labels", labels) }
        /// `Labels`: mandatory, at least 1 item, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn labels(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Labels", value) }
        /// `MinConfidence`: 0 to 100.
        #[track_caller] pub fn min_confidence(self, value: impl IntoVal<f64>) -> Self { with(self, "MinConfidence", value) }
    }

    /// `DataSharingPreference`.
    pub type DataSharingPreference = Fields<of::DataSharingPreference>;
    impl DataSharingPreference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(opt_in: impl IntoVal<bool>) -> Self { with(empty(), "OptIn", opt_in) }
        /// `OptIn`: mandatory.
        #[track_caller] pub fn opt_in(self, value: impl IntoVal<bool>) -> Self { with(self, "OptIn", value) }
    }

    /// `FaceSearchSettings`.
    pub type FaceSearchSettings = Fields<of::FaceSearchSettings>;
    impl FaceSearchSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(collection_id: impl IntoVal<String>) -> Self { with(empty(), "CollectionId", collection_id) }
        /// `CollectionId`: mandatory, at most 255 characters, matches `\A[a-zA-Z0-9_\.\-]+$`.
        #[track_caller] pub fn collection_id(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionId", value) }
        /// `FaceMatchThreshold`: 0 to 100.
        #[track_caller] pub fn face_match_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "FaceMatchThreshold", value) }
    }

    /// `KinesisDataStream`.
    pub type KinesisDataStream = Fields<of::KinesisDataStream>;
    impl KinesisDataStream {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, at most 2048 characters, matches `(^arn:([a-z\d-]+):kinesis:([a-z\d-]+):\d{12}:.+$)`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `KinesisVideoStream`.
    pub type KinesisVideoStream = Fields<of::KinesisVideoStream>;
    impl KinesisVideoStream {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, at most 2048 characters, matches `(^arn:([a-z\d-]+):kinesisvideo:([a-z\d-]+):\d{12}:.+$)`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `NotificationChannel`.
    pub type NotificationChannel = Fields<of::NotificationChannel>;
    impl NotificationChannel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `Point`.
    pub type Point = Fields<of::Point>;
    impl Point {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(x: impl IntoVal<f64>, y: impl IntoVal<f64>) -> Self { with(with(empty(), "X", x), "Y", y) }
        /// `X`: mandatory.
        #[track_caller] pub fn x(self, value: impl IntoVal<f64>) -> Self { with(self, "X", value) }
        /// `Y`: mandatory.
        #[track_caller] pub fn y(self, value: impl IntoVal<f64>) -> Self { with(self, "Y", value) }
    }

    /// `S3Destination`.
    pub type S3Destination = Fields<of::S3Destination>;
    impl S3Destination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, at most 63 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `ObjectKeyPrefix`: at most 256 characters.
        #[track_caller] pub fn object_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKeyPrefix", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `\A(?!aws:)[a-zA-Z0-9+\-=\._\:\/@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `\A[a-zA-Z0-9+\-=\._\:\/@]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
