// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Location`.

use super::prelude::*;

mod of { pub enum CfnApiKey {} pub enum CfnGeofenceCollection {} pub enum CfnMap {} pub enum CfnPlaceIndex {} pub enum CfnRouteCalculator {} pub enum CfnTracker {} pub enum CfnTrackerConsumer {} }

/// [`AWS::Location::APIKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-apikey.html).
///
/// What `Ref` returns: `KeyName`.
pub type CfnApiKey = Handle<of::CfnApiKey>;
impl cfn::ResourceType for of::CfnApiKey { const TYPE: &'static str = "AWS::Location::APIKey"; type Tags = cfn::TagList; type Props = CfnApiKeyProps; type Reference = String; }
impl CfnApiKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LocationApiKeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `KeyArn`.
    #[inline] pub fn attr_key_arn(&self) -> Val<Is<kinds::LocationApiKeyArn>> { cfn::attribute(&self.0, "KeyArn") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnApiKey`].
///
/// Mandatory: `KeyName`, `Restrictions`.
///
/// A change replaces the resource: `KeyName`.
pub type CfnApiKeyProps = Fields<of::CfnApiKey>;
impl CfnApiKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_name: impl IntoVal<String>, restrictions: impl IntoVal<cfn_api_key::ApiKeyRestrictions>) -> Self { with(with(empty(), "KeyName", key_name), "Restrictions", restrictions) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExpireTime`: matches `^([0-2]\d{3})-(0[0-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-4]):([0-5]\d):([0-6]\d)((\.\d{3})?)Z$`.
    #[track_caller] pub fn expire_time(self, value: impl IntoVal<String>) -> Self { with(self, "ExpireTime", value) }
    /// `ForceDelete`. Write-only.
    #[track_caller] pub fn force_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceDelete", value) }
    /// `ForceUpdate`. Write-only.
    #[track_caller] pub fn force_update(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceUpdate", value) }
    /// `KeyName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn key_name(self, value: impl IntoVal<String>) -> Self { with(self, "KeyName", value) }
    /// `NoExpiry`. Write-only.
    #[track_caller] pub fn no_expiry(self, value: impl IntoVal<bool>) -> Self { with(self, "NoExpiry", value) }
    /// `Restrictions`: mandatory.
    #[track_caller] pub fn restrictions(self, value: impl IntoVal<cfn_api_key::ApiKeyRestrictions>) -> Self { with(self, "Restrictions", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_api_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApiKey`].
pub mod cfn_api_key {
    use super::super::prelude::*;
    mod of { pub enum AndroidApp {} pub enum ApiKeyRestrictions {} pub enum AppleApp {} pub enum Tag {} }

    /// `AndroidApp`.
    pub type AndroidApp = Fields<of::AndroidApp>;
    impl AndroidApp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_fingerprint: impl IntoVal<String>, package: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateFingerprint", certificate_fingerprint), "Package", package) }
        /// `CertificateFingerprint`: mandatory, exactly 59 characters, matches `^([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}$`.
        #[track_caller] pub fn certificate_fingerprint(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateFingerprint", value) }
        /// `Package`: mandatory, 1 to 255 characters, matches `^([A-Za-z][A-Za-z\d_]*\.)+[A-Za-z][A-Za-z\d_]*$`.
        #[track_caller] pub fn package(self, value: impl IntoVal<String>) -> Self { with(self, "Package", value) }
    }

    /// `ApiKeyRestrictions`.
    pub type ApiKeyRestrictions = Fields<of::ApiKeyRestrictions>;
    impl ApiKeyRestrictions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allow_actions: impl IntoVal<List<String>>, allow_resources: impl IntoVal<List<String>>) -> Self { with(with(empty(), "AllowActions", allow_actions), "AllowResources", allow_resources) }
        /// `AllowActions`: mandatory, 1 to 24 items, each 5 to 200 characters, each matches `^(geo|geo-routes|geo-places|geo-maps):\w*\*?$`.
        #[track_caller] pub fn allow_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowActions", value) }
        /// `AllowAndroidApps`: at most 5 items.
        #[track_caller] pub fn allow_android_apps(self, value: impl IntoVal<List<AndroidApp>>) -> Self { with(self, "AllowAndroidApps", value) }
        /// `AllowAppleApps`: at most 5 items.
        #[track_caller] pub fn allow_apple_apps(self, value: impl IntoVal<List<AppleApp>>) -> Self { with(self, "AllowAppleApps", value) }
        /// `AllowReferers`: at most 5 items, each at most 253 characters, each matches `^([\w!$&()*+,./:;=?@\x60-]|%([\dA-Fa-f]{2}|[\dA-Fa-f]?\*))+$`.
        #[track_caller] pub fn allow_referers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowReferers", value) }
        /// `AllowResources`: mandatory, 1 to 8 items, each at most 1600 characters.
        #[track_caller] pub fn allow_resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowResources", value) }
    }

    /// `AppleApp`.
    pub type AppleApp = Fields<of::AppleApp>;
    impl AppleApp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bundle_id: impl IntoVal<String>) -> Self { with(empty(), "BundleId", bundle_id) }
        /// `BundleId`: mandatory, 1 to 155 characters, matches `^[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+$`.
        #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[A-Za-z0-9 _=@:.+-/]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Location::GeofenceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-geofencecollection.html).
///
/// What `Ref` returns: `CollectionName`.
pub type CfnGeofenceCollection = Handle<of::CfnGeofenceCollection>;
impl cfn::ResourceType for of::CfnGeofenceCollection { const TYPE: &'static str = "AWS::Location::GeofenceCollection"; type Tags = cfn::TagList; type Props = CfnGeofenceCollectionProps; type Reference = String; }
impl CfnGeofenceCollection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GeofenceCollectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollectionArn`.
    #[inline] pub fn attr_collection_arn(&self) -> Val<Is<kinds::GeofenceCollectionArn>> { cfn::attribute(&self.0, "CollectionArn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnGeofenceCollection`].
///
/// Mandatory: `CollectionName`.
///
/// A change replaces the resource: `CollectionName`, `Description`, `KmsKeyId`.
pub type CfnGeofenceCollectionProps = Fields<of::CfnGeofenceCollection>;
impl CfnGeofenceCollectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(collection_name: impl IntoVal<String>) -> Self { with(empty(), "CollectionName", collection_name) }
    /// `CollectionName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn collection_name(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionName", value) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `PricingPlan`. Deprecated.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_geofence_collection::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `PricingPlanDataSource`. Deprecated.
    #[track_caller] pub fn pricing_plan_data_source(self, value: impl IntoVal<String>) -> Self { with(self, "PricingPlanDataSource", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_geofence_collection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGeofenceCollection`].
pub mod cfn_geofence_collection {
    use super::super::prelude::*;
    pub use super::cfn_api_key::{Tag};
    mod of { pub enum PricingPlan {} }

    /// Words of `PricingPlan`.
    pub type PricingPlan = Word<fn(of::PricingPlan)>;
    impl PricingPlan {
        /// `RequestBasedUsage`
        pub const RequestBasedUsage: Self = word("RequestBasedUsage");
    }
}

/// [`AWS::Location::Map`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html).
///
/// What `Ref` returns: `MapName`.
pub type CfnMap = Handle<of::CfnMap>;
impl cfn::ResourceType for of::CfnMap { const TYPE: &'static str = "AWS::Location::Map"; type Tags = cfn::TagList; type Props = CfnMapProps; type Reference = String; }
impl CfnMap {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MapArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `DataSource`.
    #[inline] pub fn attr_data_source(&self) -> Val<String> { cfn::attribute(&self.0, "DataSource") }
    /// The attribute `MapArn`.
    #[inline] pub fn attr_map_arn(&self) -> Val<Is<kinds::MapArn>> { cfn::attribute(&self.0, "MapArn") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnMap`].
///
/// Mandatory: `Configuration`, `MapName`.
///
/// A change replaces the resource: `Configuration`, `Description`, `MapName`, `PricingPlan`.
pub type CfnMapProps = Fields<of::CfnMap>;
impl CfnMapProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_map::MapConfiguration>, map_name: impl IntoVal<String>) -> Self { with(with(empty(), "Configuration", configuration), "MapName", map_name) }
    /// `Configuration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_map::MapConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MapName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn map_name(self, value: impl IntoVal<String>) -> Self { with(self, "MapName", value) }
    /// `PricingPlan`. Changing it replaces the resource.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_map::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_map::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMap`].
pub mod cfn_map {
    use super::super::prelude::*;
    pub use super::cfn_api_key::{Tag};
    pub use super::cfn_geofence_collection::{PricingPlan};
    mod of { pub enum MapConfiguration {} }

    /// `MapConfiguration`.
    pub type MapConfiguration = Fields<of::MapConfiguration>;
    impl MapConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(style: impl IntoVal<String>) -> Self { with(empty(), "Style", style) }
        /// `CustomLayers`: at most 10 items, each 1 to 100 characters, each matches `^[-._\w]+$`.
        #[track_caller] pub fn custom_layers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CustomLayers", value) }
        /// `PoliticalView`: exactly 3 characters, matches `^[A-Z]{3}$`.
        #[track_caller] pub fn political_view(self, value: impl IntoVal<String>) -> Self { with(self, "PoliticalView", value) }
        /// `Style`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`.
        #[track_caller] pub fn style(self, value: impl IntoVal<String>) -> Self { with(self, "Style", value) }
    }
}

/// [`AWS::Location::PlaceIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html).
///
/// What `Ref` returns: `IndexName`.
pub type CfnPlaceIndex = Handle<of::CfnPlaceIndex>;
impl cfn::ResourceType for of::CfnPlaceIndex { const TYPE: &'static str = "AWS::Location::PlaceIndex"; type Tags = cfn::TagList; type Props = CfnPlaceIndexProps; type Reference = String; }
impl CfnPlaceIndex {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PlaceIndexArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `IndexArn`.
    #[inline] pub fn attr_index_arn(&self) -> Val<Is<kinds::PlaceIndexArn>> { cfn::attribute(&self.0, "IndexArn") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnPlaceIndex`].
///
/// Mandatory: `DataSource`, `IndexName`.
///
/// A change replaces the resource: `DataSource`, `DataSourceConfiguration`, `Description`, `IndexName`, `PricingPlan`.
pub type CfnPlaceIndexProps = Fields<of::CfnPlaceIndex>;
impl CfnPlaceIndexProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(data_source: impl IntoVal<String>, index_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSource", data_source), "IndexName", index_name) }
    /// `DataSource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_source(self, value: impl IntoVal<String>) -> Self { with(self, "DataSource", value) }
    /// `DataSourceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn data_source_configuration(self, value: impl IntoVal<cfn_place_index::DataSourceConfiguration>) -> Self { with(self, "DataSourceConfiguration", value) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IndexName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    /// `PricingPlan`. Changing it replaces the resource.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_place_index::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_place_index::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPlaceIndex`].
pub mod cfn_place_index {
    use super::super::prelude::*;
    pub use super::cfn_api_key::{Tag};
    pub use super::cfn_geofence_collection::{PricingPlan};
    mod of { pub enum DataSourceConfiguration {} impl ias_core::Optional for DataSourceConfiguration {} pub enum IntendedUse {} }

    /// `DataSourceConfiguration`.
    pub type DataSourceConfiguration = Fields<of::DataSourceConfiguration>;
    impl DataSourceConfiguration {
        /// `IntendedUse`.
        #[track_caller] pub fn intended_use(self, value: impl IntoVal<IntendedUse>) -> Self { with(self, "IntendedUse", value) }
    }

    /// Words of `IntendedUse`.
    pub type IntendedUse = Word<fn(of::IntendedUse)>;
    impl IntendedUse {
        /// `SingleUse`
        pub const SingleUse: Self = word("SingleUse");
        /// `Storage`
        pub const Storage: Self = word("Storage");
    }
}

/// [`AWS::Location::RouteCalculator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html).
///
/// What `Ref` returns: `CalculatorName`.
pub type CfnRouteCalculator = Handle<of::CfnRouteCalculator>;
impl cfn::ResourceType for of::CfnRouteCalculator { const TYPE: &'static str = "AWS::Location::RouteCalculator"; type Tags = cfn::TagList; type Props = CfnRouteCalculatorProps; type Reference = String; }
impl CfnRouteCalculator {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouteCalculatorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CalculatorArn`.
    #[inline] pub fn attr_calculator_arn(&self) -> Val<Is<kinds::RouteCalculatorArn>> { cfn::attribute(&self.0, "CalculatorArn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnRouteCalculator`].
///
/// Mandatory: `DataSource`, `CalculatorName`.
///
/// A change replaces the resource: `CalculatorName`, `DataSource`, `Description`, `PricingPlan`.
pub type CfnRouteCalculatorProps = Fields<of::CfnRouteCalculator>;
impl CfnRouteCalculatorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(data_source: impl IntoVal<String>, calculator_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSource", data_source), "CalculatorName", calculator_name) }
    /// `CalculatorName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn calculator_name(self, value: impl IntoVal<String>) -> Self { with(self, "CalculatorName", value) }
    /// `DataSource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_source(self, value: impl IntoVal<String>) -> Self { with(self, "DataSource", value) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PricingPlan`. Changing it replaces the resource.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_route_calculator::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_route_calculator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRouteCalculator`].
pub mod cfn_route_calculator {
    pub use super::cfn_api_key::{Tag};
    pub use super::cfn_geofence_collection::{PricingPlan};
}

/// [`AWS::Location::Tracker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html).
///
/// What `Ref` returns: `TrackerName`.
pub type CfnTracker = Handle<of::CfnTracker>;
impl cfn::ResourceType for of::CfnTracker { const TYPE: &'static str = "AWS::Location::Tracker"; type Tags = cfn::TagList; type Props = CfnTrackerProps; type Reference = String; }
impl CfnTracker {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TrackerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `TrackerArn`.
    #[inline] pub fn attr_tracker_arn(&self) -> Val<Is<kinds::TrackerArn>> { cfn::attribute(&self.0, "TrackerArn") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnTracker`].
///
/// Mandatory: `TrackerName`.
///
/// A change replaces the resource: `Description`, `KmsKeyId`, `PositionFiltering`, `TrackerName`.
pub type CfnTrackerProps = Fields<of::CfnTracker>;
impl CfnTrackerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(tracker_name: impl IntoVal<String>) -> Self { with(empty(), "TrackerName", tracker_name) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBridgeEnabled`.
    #[track_caller] pub fn event_bridge_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EventBridgeEnabled", value) }
    /// `KmsKeyEnableGeospatialQueries`.
    #[track_caller] pub fn kms_key_enable_geospatial_queries(self, value: impl IntoVal<bool>) -> Self { with(self, "KmsKeyEnableGeospatialQueries", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `PositionFiltering`. Changing it replaces the resource.
    #[track_caller] pub fn position_filtering(self, value: impl IntoVal<cfn_tracker::PositionFiltering>) -> Self { with(self, "PositionFiltering", value) }
    /// `PricingPlan`. Deprecated.
    #[track_caller] pub fn pricing_plan(self, value: impl IntoVal<cfn_tracker::PricingPlan>) -> Self { with(self, "PricingPlan", value) }
    /// `PricingPlanDataSource`. Deprecated.
    #[track_caller] pub fn pricing_plan_data_source(self, value: impl IntoVal<String>) -> Self { with(self, "PricingPlanDataSource", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tracker::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrackerName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn tracker_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrackerName", value) }
}

/// Types of [`CfnTracker`].
pub mod cfn_tracker {
    use super::super::prelude::*;
    pub use super::cfn_api_key::{Tag};
    pub use super::cfn_geofence_collection::{PricingPlan};
    mod of { pub enum PositionFiltering {} }

    /// Words of `PositionFiltering`.
    pub type PositionFiltering = Word<fn(of::PositionFiltering)>;
    impl PositionFiltering {
        /// `TimeBased`
        pub const TimeBased: Self = word("TimeBased");
        /// `DistanceBased`
        pub const DistanceBased: Self = word("DistanceBased");
        /// `AccuracyBased`
        pub const AccuracyBased: Self = word("AccuracyBased");
    }
}

/// [`AWS::Location::TrackerConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html).
///
/// What `Ref` returns: a text of TrackerName, ConsumerArn.
pub type CfnTrackerConsumer = Handle<of::CfnTrackerConsumer>;
impl cfn::ResourceType for of::CfnTrackerConsumer { const TYPE: &'static str = "AWS::Location::TrackerConsumer"; type Tags = cfn::NoTags; type Props = CfnTrackerConsumerProps; type Reference = String; }

/// Properties of [`CfnTrackerConsumer`].
///
/// Mandatory: `ConsumerArn`, `TrackerName`.
///
/// A change replaces the resource: `ConsumerArn`, `TrackerName`.
pub type CfnTrackerConsumerProps = Fields<of::CfnTrackerConsumer>;
impl CfnTrackerConsumerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(consumer_arn: impl IntoVal<String>, tracker_name: impl IntoVal<String>) -> Self { with(with(empty(), "ConsumerArn", consumer_arn), "TrackerName", tracker_name) }
    /// `ConsumerArn`: mandatory, at most 1600 characters, matches `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`. Changing it replaces the resource.
    #[track_caller] pub fn consumer_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerArn", value) }
    /// `TrackerName`: mandatory, 1 to 100 characters, matches `^[-._\w]+$`. Changing it replaces the resource.
    #[track_caller] pub fn tracker_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrackerName", value) }
}
