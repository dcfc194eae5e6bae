// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTTwinMaker`.

use super::prelude::*;

mod of { pub enum CfnComponentType {} pub enum CfnEntity {} pub enum CfnScene {} pub enum CfnSyncJob {} pub enum CfnWorkspace {} }

/// [`AWS::IoTTwinMaker::ComponentType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html).
///
/// What `Ref` returns: a text of WorkspaceId, ComponentTypeId.
pub type CfnComponentType = Handle<of::CfnComponentType>;
impl cfn::ResourceType for of::CfnComponentType { const TYPE: &'static str = "AWS::IoTTwinMaker::ComponentType"; type Tags = cfn::TagMap; type Props = CfnComponentTypeProps; type Reference = String; }
impl CfnComponentType {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ComponentTypeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `IsAbstract`.
    #[inline] pub fn attr_is_abstract(&self) -> Val<bool> { cfn::attribute(&self.0, "IsAbstract") }
    /// The attribute `IsSchemaInitialized`.
    #[inline] pub fn attr_is_schema_initialized(&self) -> Val<bool> { cfn::attribute(&self.0, "IsSchemaInitialized") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<Json> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Status.Error`.
    #[inline] pub fn attr_status_error(&self) -> Val<Json> { cfn::attribute(&self.0, "Status.Error") }
    /// The attribute `Status.Error.Code`.
    #[inline] pub fn attr_status_error_code(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Error.Code") }
    /// The attribute `Status.Error.Message`.
    #[inline] pub fn attr_status_error_message(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Error.Message") }
    /// The attribute `Status.State`: one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `ERROR`.
    #[inline] pub fn attr_status_state(&self) -> Val<String> { cfn::attribute(&self.0, "Status.State") }
    /// The attribute `UpdateDateTime`.
    #[inline] pub fn attr_update_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDateTime") }
}

/// Properties of [`CfnComponentType`].
///
/// Mandatory: `WorkspaceId`, `ComponentTypeId`.
///
/// A change replaces the resource: `ComponentTypeId`, `WorkspaceId`.
pub type CfnComponentTypeProps = Fields<of::CfnComponentType>;
impl CfnComponentTypeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workspace_id: impl IntoVal<String>, component_type_id: impl IntoVal<String>) -> Self { with(with(empty(), "WorkspaceId", workspace_id), "ComponentTypeId", component_type_id) }
    /// `ComponentTypeId`: mandatory, 1 to 256 characters, matches `[a-zA-Z_\.\-0-9:]+`. Changing it replaces the resource.
    #[track_caller] pub fn component_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentTypeId", value) }
    /// `CompositeComponentTypes`.
    #[track_caller] pub fn composite_component_types(self, value: impl IntoVal<Map<cfn_component_type::CompositeComponentType>>) -> Self { with(self, "CompositeComponentTypes", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExtendsFrom`: 1 to 256 items, no item twice, each 1 to 256 characters, each matches `[a-zA-Z_\.\-0-9:]+`.
    #[track_caller] pub fn extends_from(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExtendsFrom", value) }
    /// `Functions`.
    #[track_caller] pub fn functions(self, value: impl IntoVal<Map<cfn_component_type::Function>>) -> Self { with(self, "Functions", value) }
    /// `IsSingleton`.
    #[track_caller] pub fn is_singleton(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSingleton", value) }
    /// `PropertyDefinitions`.
    #[track_caller] pub fn property_definitions(self, value: impl IntoVal<Map<cfn_component_type::PropertyDefinition>>) -> Self { with(self, "PropertyDefinitions", value) }
    /// `PropertyGroups`.
    #[track_caller] pub fn property_groups(self, value: impl IntoVal<Map<cfn_component_type::PropertyGroup>>) -> Self { with(self, "PropertyGroups", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
}

/// Types of [`CfnComponentType`].
pub mod cfn_component_type {
    use super::super::prelude::*;
    mod of { pub enum CompositeComponentType {} impl ias_core::Optional for CompositeComponentType {} pub enum DataConnector {} impl ias_core::Optional for DataConnector {} pub enum DataType {} pub enum DataTypeType {} pub enum DataValue {} impl ias_core::Optional for DataValue {} pub enum DataValueRelationshipValue {} impl ias_core::Optional for DataValueRelationshipValue {} pub enum Function {} impl ias_core::Optional for Function {} pub enum FunctionScope {} pub enum LambdaFunction {} pub enum PropertyDefinition {} impl ias_core::Optional for PropertyDefinition {} pub enum PropertyGroup {} impl ias_core::Optional for PropertyGroup {} pub enum PropertyGroupGroupType {} pub enum Relationship {} impl ias_core::Optional for Relationship {} }

    /// `CompositeComponentType`.
    pub type CompositeComponentType = Fields<of::CompositeComponentType>;
    impl CompositeComponentType {
        /// `ComponentTypeId`: 1 to 256 characters, matches `[a-zA-Z_\.\-0-9:]+`.
        #[track_caller] pub fn component_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentTypeId", value) }
    }

    /// `DataConnector`.
    pub type DataConnector = Fields<of::DataConnector>;
    impl DataConnector {
        /// `IsNative`.
        #[track_caller] pub fn is_native(self, value: impl IntoVal<bool>) -> Self { with(self, "IsNative", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaFunction>) -> Self { with(self, "Lambda", value) }
    }

    /// `DataType`.
    pub type DataType = Fields<of::DataType>;
    impl DataType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DataTypeType>) -> Self { with(empty(), "Type", type_) }
        /// `AllowedValues`: at most 50 items.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<DataValue>>) -> Self { with(self, "AllowedValues", value) }
        /// `NestedType`.
        #[track_caller] pub fn nested_type(self, value: impl IntoVal<DataType>) -> Self { with(self, "NestedType", value) }
        /// `Relationship`.
        #[track_caller] pub fn relationship(self, value: impl IntoVal<Relationship>) -> Self { with(self, "Relationship", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataTypeType>) -> Self { with(self, "Type", value) }
        /// `UnitOfMeasure`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn unit_of_measure(self, value: impl IntoVal<String>) -> Self { with(self, "UnitOfMeasure", value) }
    }

    /// Words of `Type`.
    pub type DataTypeType = Word<fn(of::DataTypeType)>;
    impl DataTypeType {
        /// `RELATIONSHIP`
        pub const Relationship: Self = word("RELATIONSHIP");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `LIST`
        pub const List: Self = word("LIST");
        /// `MAP`
        pub const Map: Self = word("MAP");
    }

    /// `DataValue`.
    pub type DataValue = Fields<of::DataValue>;
    impl DataValue {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<bool>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DoubleValue", value) }
        /// `Expression`: 1 to 316 characters, matches `(^\$\{Parameters\.[a-zA-z]+([a-zA-z_0-9]*)}$)`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `IntegerValue`.
        #[track_caller] pub fn integer_value(self, value: impl IntoVal<i64>) -> Self { with(self, "IntegerValue", value) }
        /// `ListValue`: at most 50 items.
        #[track_caller] pub fn list_value(self, value: impl IntoVal<List<DataValue>>) -> Self { with(self, "ListValue", value) }
        /// `LongValue`.
        #[track_caller] pub fn long_value(self, value: impl IntoVal<f64>) -> Self { with(self, "LongValue", value) }
        /// `MapValue`.
        #[track_caller] pub fn map_value(self, value: impl IntoVal<Map<DataValue>>) -> Self { with(self, "MapValue", value) }
        /// `RelationshipValue`.
        #[track_caller] pub fn relationship_value(self, value: impl IntoVal<DataValueRelationshipValue>) -> Self { with(self, "RelationshipValue", value) }
        /// `StringValue`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `RelationshipValue`.
    pub type DataValueRelationshipValue = Fields<of::DataValueRelationshipValue>;
    impl DataValueRelationshipValue {
        /// `TargetComponentName`: 1 to 256 characters, matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn target_component_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetComponentName", value) }
        /// `TargetEntityId`: 1 to 128 characters.
        #[track_caller] pub fn target_entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetEntityId", value) }
    }

    /// `Function`.
    pub type Function = Fields<of::Function>;
    impl Function {
        /// `ImplementedBy`.
        #[track_caller] pub fn implemented_by(self, value: impl IntoVal<DataConnector>) -> Self { with(self, "ImplementedBy", value) }
        /// `RequiredProperties`: 1 to 256 items, no item twice, each matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn required_properties(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RequiredProperties", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<FunctionScope>) -> Self { with(self, "Scope", value) }
    }

    /// Words of `Scope`.
    pub type FunctionScope = Word<fn(of::FunctionScope)>;
    impl FunctionScope {
        /// `ENTITY`
        pub const Entity: Self = word("ENTITY");
        /// `WORKSPACE`
        pub const Workspace: Self = word("WORKSPACE");
    }

    /// `LambdaFunction`.
    pub type LambdaFunction = Fields<of::LambdaFunction>;
    impl LambdaFunction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 1 to 128 characters, matches `arn:((aws)|(aws-cn)|(aws-us-gov)):lambda:[a-z0-9-]+:[0-9]{12}:function:[\/a-zA-Z0-9_-]+`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `PropertyDefinition`.
    pub type PropertyDefinition = Fields<of::PropertyDefinition>;
    impl PropertyDefinition {
        /// `Configurations`.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Configurations", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<DataType>) -> Self { with(self, "DataType", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<DataValue>) -> Self { with(self, "DefaultValue", value) }
        /// `IsExternalId`.
        #[track_caller] pub fn is_external_id(self, value: impl IntoVal<bool>) -> Self { with(self, "IsExternalId", value) }
        /// `IsRequiredInEntity`.
        #[track_caller] pub fn is_required_in_entity(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRequiredInEntity", value) }
        /// `IsStoredExternally`.
        #[track_caller] pub fn is_stored_externally(self, value: impl IntoVal<bool>) -> Self { with(self, "IsStoredExternally", value) }
        /// `IsTimeSeries`.
        #[track_caller] pub fn is_time_series(self, value: impl IntoVal<bool>) -> Self { with(self, "IsTimeSeries", value) }
    }

    /// `PropertyGroup`.
    pub type PropertyGroup = Fields<of::PropertyGroup>;
    impl PropertyGroup {
        /// `GroupType`.
        #[track_caller] pub fn group_type(self, value: impl IntoVal<PropertyGroupGroupType>) -> Self { with(self, "GroupType", value) }
        /// `PropertyNames`: 1 to 256 items, no item twice, each matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn property_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PropertyNames", value) }
    }

    /// Words of `GroupType`.
    pub type PropertyGroupGroupType = Word<fn(of::PropertyGroupGroupType)>;
    impl PropertyGroupGroupType {
        /// `TABULAR`
        pub const Tabular: Self = word("TABULAR");
    }

    /// `Relationship`.
    pub type Relationship = Fields<of::Relationship>;
    impl Relationship {
        /// `RelationshipType`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn relationship_type(self, value: impl IntoVal<String>) -> Self { with(self, "RelationshipType", value) }
        /// `TargetComponentTypeId`: 1 to 256 characters, matches `[a-zA-Z_\.\-0-9:]+`.
        #[track_caller] pub fn target_component_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetComponentTypeId", value) }
    }
}

/// [`AWS::IoTTwinMaker::Entity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html).
///
/// What `Ref` returns: a text of WorkspaceId, EntityId.
pub type CfnEntity = Handle<of::CfnEntity>;
impl cfn::ResourceType for of::CfnEntity { const TYPE: &'static str = "AWS::IoTTwinMaker::Entity"; type Tags = cfn::TagMap; type Props = CfnEntityProps; type Reference = String; }
impl CfnEntity {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EntityArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `HasChildEntities`.
    #[inline] pub fn attr_has_child_entities(&self) -> Val<bool> { cfn::attribute(&self.0, "HasChildEntities") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<Json> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Status.Error`.
    #[inline] pub fn attr_status_error(&self) -> Val<Json> { cfn::attribute(&self.0, "Status.Error") }
    /// The attribute `Status.Error.Code`.
    #[inline] pub fn attr_status_error_code(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Error.Code") }
    /// The attribute `Status.Error.Message`.
    #[inline] pub fn attr_status_error_message(&self) -> Val<String> { cfn::attribute(&self.0, "Status.Error.Message") }
    /// The attribute `Status.State`: one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `ERROR`.
    #[inline] pub fn attr_status_state(&self) -> Val<String> { cfn::attribute(&self.0, "Status.State") }
    /// The attribute `UpdateDateTime`.
    #[inline] pub fn attr_update_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDateTime") }
}

/// Properties of [`CfnEntity`].
///
/// Mandatory: `WorkspaceId`, `EntityName`.
///
/// A change replaces the resource: `EntityId`, `WorkspaceId`.
pub type CfnEntityProps = Fields<of::CfnEntity>;
impl CfnEntityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workspace_id: impl IntoVal<String>, entity_name: impl IntoVal<String>) -> Self { with(with(empty(), "WorkspaceId", workspace_id), "EntityName", entity_name) }
    /// `Components`.
    #[track_caller] pub fn components(self, value: impl IntoVal<Map<cfn_entity::Component>>) -> Self { with(self, "Components", value) }
    /// `CompositeComponents`.
    #[track_caller] pub fn composite_components(self, value: impl IntoVal<Map<cfn_entity::CompositeComponent>>) -> Self { with(self, "CompositeComponents", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EntityId`: 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntityId", value) }
    /// `EntityName`: mandatory, 1 to 256 characters, matches `[a-zA-Z_0-9-.][a-zA-Z_0-9-. ]*[a-zA-Z0-9]+`.
    #[track_caller] pub fn entity_name(self, value: impl IntoVal<String>) -> Self { with(self, "EntityName", value) }
    /// `ParentEntityId`: 1 to 128 characters.
    #[track_caller] pub fn parent_entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "ParentEntityId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
}

/// Types of [`CfnEntity`].
pub mod cfn_entity {
    use super::super::prelude::*;
    pub use super::cfn_component_type::{DataTypeType, DataValue, DataValueRelationshipValue, PropertyGroup, PropertyGroupGroupType, Relationship};
    mod of { pub enum Component {} impl ias_core::Optional for Component {} pub enum CompositeComponent {} impl ias_core::Optional for CompositeComponent {} pub enum DataType {} impl ias_core::Optional for DataType {} pub enum Definition {} impl ias_core::Optional for Definition {} pub enum Property {} impl ias_core::Optional for Property {} pub enum Status {} impl ias_core::Optional for Status {} pub enum StatusError2 {} impl ias_core::Optional for StatusError2 {} pub enum StatusErrorCodeAndMessage {} impl ias_core::Optional for StatusErrorCodeAndMessage {} pub enum StatusErrorCodeAndMessageCode {} pub enum StatusState {} }

    /// `Component`.
    pub type Component = Fields<of::Component>;
    impl Component {
        /// `ComponentName`: 1 to 256 characters, matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `ComponentTypeId`: 1 to 256 characters, matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn component_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentTypeId", value) }
        /// `DefinedIn`: 1 to 256 characters.
        #[track_caller] pub fn defined_in(self, value: impl IntoVal<String>) -> Self { with(self, "DefinedIn", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<Property>>) -> Self { with(self, "Properties", value) }
        /// `PropertyGroups`.
        #[track_caller] pub fn property_groups(self, value: impl IntoVal<Map<PropertyGroup>>) -> Self { with(self, "PropertyGroups", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<Status>) -> Self { with(self, "Status", value) }
    }

    /// `CompositeComponent`.
    pub type CompositeComponent = Fields<of::CompositeComponent>;
    impl CompositeComponent {
        /// `ComponentName`: 1 to 256 characters, matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `ComponentPath`: 1 to 256 characters, matches `[a-zA-Z_\-0-9/]+`.
        #[track_caller] pub fn component_path(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentPath", value) }
        /// `ComponentTypeId`: 1 to 256 characters, matches `[a-zA-Z_\-0-9]+`.
        #[track_caller] pub fn component_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentTypeId", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<Property>>) -> Self { with(self, "Properties", value) }
        /// `PropertyGroups`.
        #[track_caller] pub fn property_groups(self, value: impl IntoVal<Map<PropertyGroup>>) -> Self { with(self, "PropertyGroups", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<Status>) -> Self { with(self, "Status", value) }
    }

    /// `DataType`.
    pub type DataType = Fields<of::DataType>;
    impl DataType {
        /// `AllowedValues`: at most 50 items.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<DataValue>>) -> Self { with(self, "AllowedValues", value) }
        /// `NestedType`.
        #[track_caller] pub fn nested_type(self, value: impl IntoVal<DataType>) -> Self { with(self, "NestedType", value) }
        /// `Relationship`.
        #[track_caller] pub fn relationship(self, value: impl IntoVal<Relationship>) -> Self { with(self, "Relationship", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataTypeType>) -> Self { with(self, "Type", value) }
        /// `UnitOfMeasure`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn unit_of_measure(self, value: impl IntoVal<String>) -> Self { with(self, "UnitOfMeasure", value) }
    }

    /// `Definition`.
    pub type Definition = Fields<of::Definition>;
    impl Definition {
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Configuration", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<DataType>) -> Self { with(self, "DataType", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<DataValue>) -> Self { with(self, "DefaultValue", value) }
        /// `IsExternalId`.
        #[track_caller] pub fn is_external_id(self, value: impl IntoVal<bool>) -> Self { with(self, "IsExternalId", value) }
        /// `IsFinal`.
        #[track_caller] pub fn is_final(self, value: impl IntoVal<bool>) -> Self { with(self, "IsFinal", value) }
        /// `IsImported`.
        #[track_caller] pub fn is_imported(self, value: impl IntoVal<bool>) -> Self { with(self, "IsImported", value) }
        /// `IsInherited`.
        #[track_caller] pub fn is_inherited(self, value: impl IntoVal<bool>) -> Self { with(self, "IsInherited", value) }
        /// `IsRequiredInEntity`.
        #[track_caller] pub fn is_required_in_entity(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRequiredInEntity", value) }
        /// `IsStoredExternally`.
        #[track_caller] pub fn is_stored_externally(self, value: impl IntoVal<bool>) -> Self { with(self, "IsStoredExternally", value) }
        /// `IsTimeSeries`.
        #[track_caller] pub fn is_time_series(self, value: impl IntoVal<bool>) -> Self { with(self, "IsTimeSeries", value) }
    }

    /// `Property`.
    pub type Property = Fields<of::Property>;
    impl Property {
        /// `Definition`.
        #[track_caller] pub fn definition(self, value: impl IntoVal<Definition>) -> Self { with(self, "Definition", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<DataValue>) -> Self { with(self, "Value", value) }
    }

    /// `Status`.
    pub type Status = Fields<of::Status>;
    impl Status {
        /// `Error`.
        #[track_caller] pub fn error(self, value: impl IntoVal<StatusError>) -> Self { with(self, "Error", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<StatusState>) -> Self { with(self, "State", value) }
    }

    /// `Error`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatusError(Value);
    ias_core::union!(StatusError);
    impl StatusError {
        /// The alternative `StatusError2`.
        pub fn status_error2(value: impl IntoVal<StatusError2>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `StatusErrorCodeAndMessage`.
        pub fn status_error_code_and_message(value: impl IntoVal<StatusErrorCodeAndMessage>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<StatusError> for StatusError2 { fn into_val(self) -> Val<StatusError> { Val::raw(IntoVal::<StatusError2>::into_val(self).into_value()) } }
    impl IntoVal<StatusError> for StatusErrorCodeAndMessage { fn into_val(self) -> Val<StatusError> { Val::raw(IntoVal::<StatusErrorCodeAndMessage>::into_val(self).into_value()) } }

    /// ``.
    pub type StatusError2 = Fields<of::StatusError2>;
    impl StatusError2 {
    }

    /// `CodeAndMessage`.
    pub type StatusErrorCodeAndMessage = Fields<of::StatusErrorCodeAndMessage>;
    impl StatusErrorCodeAndMessage {
        /// `Code`.
        #[track_caller] pub fn code(self, value: impl IntoVal<StatusErrorCodeAndMessageCode>) -> Self { with(self, "Code", value) }
        /// `Message`: at most 2048 characters.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
    }

    /// Words of `Code`.
    pub type StatusErrorCodeAndMessageCode = Word<fn(of::StatusErrorCodeAndMessageCode)>;
    impl StatusErrorCodeAndMessageCode {
        /// `VALIDATION_ERROR`
        pub const ValidationError: Self = word("VALIDATION_ERROR");
        /// `INTERNAL_FAILURE`
        pub const InternalFailure: Self = word("INTERNAL_FAILURE");
    }

    /// Words of `State`.
    pub type StatusState = Word<fn(of::StatusState)>;
    impl StatusState {
        /// `CREATING`
        pub const Creating: Self = word("CREATING");
        /// `UPDATING`
        pub const Updating: Self = word("UPDATING");
        /// `DELETING`
        pub const Deleting: Self = word("DELETING");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
    }
}

/// [`AWS::IoTTwinMaker::Scene`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html).
///
/// What `Ref` returns: a text of WorkspaceId, SceneId.
pub type CfnScene = Handle<of::CfnScene>;
impl cfn::ResourceType for of::CfnScene { const TYPE: &'static str = "AWS::IoTTwinMaker::Scene"; type Tags = cfn::TagMap; type Props = CfnSceneProps; type Reference = String; }
impl CfnScene {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SceneArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `GeneratedSceneMetadata`.
    #[inline] pub fn attr_generated_scene_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "GeneratedSceneMetadata") }
    /// The attribute `UpdateDateTime`.
    #[inline] pub fn attr_update_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDateTime") }
}

/// Properties of [`CfnScene`].
///
/// Mandatory: `WorkspaceId`, `SceneId`, `ContentLocation`.
///
/// A change replaces the resource: `SceneId`, `WorkspaceId`.
pub type CfnSceneProps = Fields<of::CfnScene>;
/// What [`CfnSceneProps`] cannot do without.
pub struct CfnScenePropsRequired<A, B, C> {
    /// `WorkspaceId`: 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    pub workspace_id: A,
    /// `SceneId`: 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    pub scene_id: B,
    /// `ContentLocation`: at most 256 characters, matches `[sS]3://[A-Za-z0-9._/-]+`.
    pub content_location: C,
}
impl CfnSceneProps {
    /// Takes what is mandatory, by name: [`CfnScenePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnScenePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceId", required.workspace_id), "SceneId", required.scene_id), "ContentLocation", required.content_location) }
    /// `Capabilities`: at most 50 items, no item twice, each at most 256 characters, each matches `.*`.
    #[track_caller] pub fn capabilities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Capabilities", value) }
    /// `ContentLocation`: mandatory, at most 256 characters, matches `[sS]3://[A-Za-z0-9._/-]+`.
    #[track_caller] pub fn content_location(self, value: impl IntoVal<String>) -> Self { with(self, "ContentLocation", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SceneId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn scene_id(self, value: impl IntoVal<String>) -> Self { with(self, "SceneId", value) }
    /// `SceneMetadata`: each at most 50 characters.
    #[track_caller] pub fn scene_metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "SceneMetadata", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
}

/// [`AWS::IoTTwinMaker::SyncJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html).
///
/// What `Ref` returns: a text of WorkspaceId, SyncSource.
pub type CfnSyncJob = Handle<of::CfnSyncJob>;
impl cfn::ResourceType for of::CfnSyncJob { const TYPE: &'static str = "AWS::IoTTwinMaker::SyncJob"; type Tags = cfn::TagMap; type Props = CfnSyncJobProps; type Reference = String; }
impl CfnSyncJob {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SyncJobArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdateDateTime`.
    #[inline] pub fn attr_update_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDateTime") }
}

/// Properties of [`CfnSyncJob`].
///
/// Mandatory: `WorkspaceId`, `SyncSource`, `SyncRole`.
///
/// A change replaces the resource: `SyncRole`, `SyncSource`, `Tags`, `WorkspaceId`.
pub type CfnSyncJobProps = Fields<of::CfnSyncJob>;
/// What [`CfnSyncJobProps`] cannot do without.
pub struct CfnSyncJobPropsRequired<A, B, C> {
    /// `WorkspaceId`: 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    pub workspace_id: A,
    /// `SyncSource`: 1 to 128 characters, matches `^[a-zA-Z_0-9]+$`. Changing it replaces the resource.
    pub sync_source: B,
    /// `SyncRole`: 20 to 2048 characters, matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`. Changing it replaces the resource.
    pub sync_role: C,
}
impl CfnSyncJobProps {
    /// Takes what is mandatory, by name: [`CfnSyncJobPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSyncJobPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceId", required.workspace_id), "SyncSource", required.sync_source), "SyncRole", required.sync_role) }
    /// `SyncRole`: mandatory, 20 to 2048 characters, matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`. Changing it replaces the resource.
    #[track_caller] pub fn sync_role(self, value: impl IntoVal<String>) -> Self { with(self, "SyncRole", value) }
    /// `SyncSource`: mandatory, 1 to 128 characters, matches `^[a-zA-Z_0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn sync_source(self, value: impl IntoVal<String>) -> Self { with(self, "SyncSource", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
}

/// [`AWS::IoTTwinMaker::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html).
///
/// What `Ref` returns: `WorkspaceId`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::IoTTwinMaker::Workspace"; type Tags = cfn::TagMap; type Props = CfnWorkspaceProps; type Reference = String; }
impl CfnWorkspace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTTwinMakerWorkspaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDateTime`.
    #[inline] pub fn attr_creation_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDateTime") }
    /// The attribute `UpdateDateTime`.
    #[inline] pub fn attr_update_date_time(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDateTime") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `WorkspaceId`, `Role`, `S3Location`.
///
/// A change replaces the resource: `WorkspaceId`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
/// What [`CfnWorkspaceProps`] cannot do without.
pub struct CfnWorkspacePropsRequired<A, B, C> {
    /// `WorkspaceId`: 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    pub workspace_id: A,
    /// `Role`: 20 to 2048 characters, matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`.
    pub role: B,
    /// `S3Location`: at most 1024 characters, matches `(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+$)`.
    pub s3_location: C,
}
impl CfnWorkspaceProps {
    /// Takes what is mandatory, by name: [`CfnWorkspacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>>(required: CfnWorkspacePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceId", required.workspace_id), "Role", required.role), "S3Location", required.s3_location) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Role`: mandatory, 20 to 2048 characters, matches `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`.
    #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "Role", value) }
    /// `S3Location`: mandatory, at most 1024 characters, matches `(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+$)`.
    #[track_caller] pub fn s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "S3Location", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WorkspaceId`: mandatory, 1 to 128 characters, matches `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
}
