// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AmplifyUIBuilder`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnComponent {} impl ias_core::Optional for CfnComponent {} pub enum CfnForm {} impl ias_core::Optional for CfnForm {} pub enum CfnTheme {} impl ias_core::Optional for CfnTheme {} }

/// [`AWS::AmplifyUIBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html).
///
/// What `Ref` returns: a text of AppId, EnvironmentName, Id.
pub type CfnComponent = Handle<of::CfnComponent>;
impl cfn::ResourceType for of::CfnComponent { const TYPE: &'static str = "AWS::AmplifyUIBuilder::Component"; type Tags = cfn::TagMap; type Props = CfnComponentProps; type Reference = String; }
impl CfnComponent {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnComponent`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AppId`, `EnvironmentName`, `Tags`.
pub type CfnComponentProps = Fields<of::CfnComponent>;
impl CfnComponentProps {
    /// `AppId`. Changing it replaces the resource.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `BindingProperties`.
    #[track_caller] pub fn binding_properties(self, value: impl IntoVal<Map<cfn_component::ComponentBindingPropertiesValue>>) -> Self { with(self, "BindingProperties", value) }
    /// `Children`.
    #[track_caller] pub fn children(self, value: impl IntoVal<List<cfn_component::ComponentChild>>) -> Self { with(self, "Children", value) }
    /// `CollectionProperties`.
    #[track_caller] pub fn collection_properties(self, value: impl IntoVal<Map<cfn_component::ComponentDataConfiguration>>) -> Self { with(self, "CollectionProperties", value) }
    /// `ComponentType`: 1 to 255 characters.
    #[track_caller] pub fn component_type(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentType", value) }
    /// `EnvironmentName`. Changing it replaces the resource.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `Events`.
    #[track_caller] pub fn events(self, value: impl IntoVal<Map<cfn_component::ComponentEvent>>) -> Self { with(self, "Events", value) }
    /// `Name`: 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Overrides`.
    #[track_caller] pub fn overrides(self, value: impl IntoVal<Map<Map<String>>>) -> Self { with(self, "Overrides", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<cfn_component::ComponentProperty>>) -> Self { with(self, "Properties", value) }
    /// `SchemaVersion`.
    #[track_caller] pub fn schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaVersion", value) }
    /// `SourceId`.
    #[track_caller] pub fn source_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceId", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Variants`.
    #[track_caller] pub fn variants(self, value: impl IntoVal<List<cfn_component::ComponentVariant>>) -> Self { with(self, "Variants", value) }
}

/// Types of [`CfnComponent`].
pub mod cfn_component {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ActionParameters {} impl ias_core::Optional for ActionParameters {} pub enum ComponentBindingPropertiesValue {} impl ias_core::Optional for ComponentBindingPropertiesValue {} pub enum ComponentBindingPropertiesValueProperties {} impl ias_core::Optional for ComponentBindingPropertiesValueProperties {} pub enum ComponentChild {} pub enum ComponentConditionProperty {} impl ias_core::Optional for ComponentConditionProperty {} pub enum ComponentDataConfiguration {} pub enum ComponentEvent {} impl ias_core::Optional for ComponentEvent {} pub enum ComponentProperty {} impl ias_core::Optional for ComponentProperty {} pub enum ComponentPropertyBindingProperties {} pub enum ComponentVariant {} impl ias_core::Optional for ComponentVariant {} pub enum FormBindingElement {} pub enum MutationActionSetStateParameter {} pub enum Predicate {} impl ias_core::Optional for Predicate {} pub enum SortDirection {} pub enum SortProperty {} }

    /// `ActionParameters`.
    pub type ActionParameters = Fields<of::ActionParameters>;
    impl ActionParameters {
        /// `Anchor`.
        #[track_caller] pub fn anchor(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Anchor", value) }
        /// `Fields`.
        #[track_caller] pub fn fields(self, value: impl IntoVal<Map<ComponentProperty>>) -> Self { with(self, "Fields", value) }
        /// `Global`.
        #[track_caller] pub fn global(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Global", value) }
        /// `Id`.
        #[track_caller] pub fn id(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Id", value) }
        /// `Model`.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<MutationActionSetStateParameter>) -> Self { with(self, "State", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Target", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Type", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Url", value) }
    }

    /// `ComponentBindingPropertiesValue`.
    pub type ComponentBindingPropertiesValue = Fields<of::ComponentBindingPropertiesValue>;
    impl ComponentBindingPropertiesValue {
        /// `BindingProperties`.
        #[track_caller] pub fn binding_properties(self, value: impl IntoVal<ComponentBindingPropertiesValueProperties>) -> Self { with(self, "BindingProperties", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ComponentBindingPropertiesValueProperties`.
    pub type ComponentBindingPropertiesValueProperties = Fields<of::ComponentBindingPropertiesValueProperties>;
    impl ComponentBindingPropertiesValueProperties {
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Model`.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `Predicates`.
        #[track_caller] pub fn predicates(self, value: impl IntoVal<List<Predicate>>) -> Self { with(self, "Predicates", value) }
        /// `SlotName`.
        #[track_caller] pub fn slot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotName", value) }
        /// `UserAttribute`.
        #[track_caller] pub fn user_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "UserAttribute", value) }
    }

    /// `ComponentChild`.
    pub type ComponentChild = Fields<of::ComponentChild>;
    /// What [`ComponentChild`] cannot do without.
    pub struct ComponentChildRequired<A, B, C> {
        /// `ComponentType`.
        pub component_type: A,
        /// `Name`.
        pub name: B,
        /// `Properties`.
        pub properties: C,
    }
    impl ComponentChild {
        /// Takes what is mandatory, by name: [`ComponentChildRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<ComponentProperty>>>(required: ComponentChildRequired<A, B, C>) -> Self { with(with(with(empty(), "ComponentType", required.component_type), "Name", required.name), "Properties", required.properties) }
        /// `Children`.
        #[track_caller] pub fn children(self, value: impl IntoVal<List<ComponentChild>>) -> Self { with(self, "Children", value) }
        /// `ComponentType`: mandatory.
        #[track_caller] pub fn component_type(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentType", value) }
        /// `Events`.
        #[track_caller] pub fn events(self, value: impl IntoVal<Map<ComponentEvent>>) -> Self { with(self, "Events", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Properties`: mandatory.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<ComponentProperty>>) -> Self { with(self, "Properties", value) }
        /// `SourceId`.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceId", value) }
    }

    /// `ComponentConditionProperty`.
    pub type ComponentConditionProperty = Fields<of::ComponentConditionProperty>;
    impl ComponentConditionProperty {
        /// `Else`.
        #[track_caller] pub fn else_(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Else", value) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Operand`.
        #[track_caller] pub fn operand(self, value: impl IntoVal<String>) -> Self { with(self, "Operand", value) }
        /// `OperandType`.
        #[track_caller] pub fn operand_type(self, value: impl IntoVal<String>) -> Self { with(self, "OperandType", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "Operator", value) }
        /// `Property`.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
        /// `Then`.
        #[track_caller] pub fn then(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Then", value) }
    }

    /// `ComponentDataConfiguration`.
    pub type ComponentDataConfiguration = Fields<of::ComponentDataConfiguration>;
    impl ComponentDataConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model: impl IntoVal<String>) -> Self { with(empty(), "Model", model) }
        /// `Identifiers`.
        #[track_caller] pub fn identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Identifiers", value) }
        /// `Model`: mandatory.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `Predicate`.
        #[track_caller] pub fn predicate(self, value: impl IntoVal<Predicate>) -> Self { with(self, "Predicate", value) }
        /// `Sort`.
        #[track_caller] pub fn sort(self, value: impl IntoVal<List<SortProperty>>) -> Self { with(self, "Sort", value) }
    }

    /// `ComponentEvent`.
    pub type ComponentEvent = Fields<of::ComponentEvent>;
    impl ComponentEvent {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
        /// `BindingEvent`.
        #[track_caller] pub fn binding_event(self, value: impl IntoVal<String>) -> Self { with(self, "BindingEvent", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<ActionParameters>) -> Self { with(self, "Parameters", value) }
    }

    /// `ComponentProperty`.
    pub type ComponentProperty = Fields<of::ComponentProperty>;
    impl ComponentProperty {
        /// `BindingProperties`.
        #[track_caller] pub fn binding_properties(self, value: impl IntoVal<ComponentPropertyBindingProperties>) -> Self { with(self, "BindingProperties", value) }
        /// `Bindings`.
        #[track_caller] pub fn bindings(self, value: impl IntoVal<Map<FormBindingElement>>) -> Self { with(self, "Bindings", value) }
        /// `CollectionBindingProperties`.
        #[track_caller] pub fn collection_binding_properties(self, value: impl IntoVal<ComponentPropertyBindingProperties>) -> Self { with(self, "CollectionBindingProperties", value) }
        /// `ComponentName`.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `Concat`.
        #[track_caller] pub fn concat(self, value: impl IntoVal<List<ComponentProperty>>) -> Self { with(self, "Concat", value) }
        /// `Condition`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<ComponentConditionProperty>) -> Self { with(self, "Condition", value) }
        /// `Configured`.
        #[track_caller] pub fn configured(self, value: impl IntoVal<bool>) -> Self { with(self, "Configured", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Event`.
        #[track_caller] pub fn event(self, value: impl IntoVal<String>) -> Self { with(self, "Event", value) }
        /// `ImportedValue`.
        #[track_caller] pub fn imported_value(self, value: impl IntoVal<String>) -> Self { with(self, "ImportedValue", value) }
        /// `Model`.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `Property`.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `UserAttribute`.
        #[track_caller] pub fn user_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "UserAttribute", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ComponentPropertyBindingProperties`.
    pub type ComponentPropertyBindingProperties = Fields<of::ComponentPropertyBindingProperties>;
    impl ComponentPropertyBindingProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(property: impl IntoVal<String>) -> Self { with(empty(), "Property", property) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Property`: mandatory.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
    }

    /// `ComponentVariant`.
    pub type ComponentVariant = Fields<of::ComponentVariant>;
    impl ComponentVariant {
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<Map<Map<String>>>) -> Self { with(self, "Overrides", value) }
        /// `VariantValues`.
        #[track_caller] pub fn variant_values(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "VariantValues", value) }
    }

    /// `FormBindingElement`.
    pub type FormBindingElement = Fields<of::FormBindingElement>;
    impl FormBindingElement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(element: impl IntoVal<String>, property: impl IntoVal<String>) -> Self { with(with(empty(), "Element", element), "Property", property) }
        /// `Element`: mandatory.
        #[track_caller] pub fn element(self, value: impl IntoVal<String>) -> Self { with(self, "Element", value) }
        /// `Property`: mandatory.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
    }

    /// `MutationActionSetStateParameter`.
    pub type MutationActionSetStateParameter = Fields<of::MutationActionSetStateParameter>;
    /// What [`MutationActionSetStateParameter`] cannot do without.
    pub struct MutationActionSetStateParameterRequired<A, B, C> {
        /// `ComponentName`.
        pub component_name: A,
        /// `Property`.
        pub property: B,
        /// `Set`.
        pub set: C,
    }
    impl MutationActionSetStateParameter {
        /// Takes what is mandatory, by name: [`MutationActionSetStateParameterRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ComponentProperty>>(required: MutationActionSetStateParameterRequired<A, B, C>) -> Self { with(with(with(empty(), "ComponentName", required.component_name), "Property", required.property), "Set", required.set) }
        /// `ComponentName`: mandatory.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `Property`: mandatory.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
        /// `Set`: mandatory.
        #[track_caller] pub fn set(self, value: impl IntoVal<ComponentProperty>) -> Self { with(self, "Set", value) }
    }

    /// `Predicate`.
    pub type Predicate = Fields<of::Predicate>;
    impl Predicate {
        /// `And`.
        #[track_caller] pub fn and(self, value: impl IntoVal<List<Predicate>>) -> Self { with(self, "And", value) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Operand`.
        #[track_caller] pub fn operand(self, value: impl IntoVal<String>) -> Self { with(self, "Operand", value) }
        /// `OperandType`: matches `^boolean|string|number$`.
        #[track_caller] pub fn operand_type(self, value: impl IntoVal<String>) -> Self { with(self, "OperandType", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "Operator", value) }
        /// `Or`.
        #[track_caller] pub fn or(self, value: impl IntoVal<List<Predicate>>) -> Self { with(self, "Or", value) }
    }

    /// Words of `SortDirection`.
    pub type SortDirection = Word<fn(of::SortDirection)>;
    impl SortDirection {
        /// `ASC`
        pub const Asc: Self = word("ASC");
        /// `DESC`
        pub const Desc: Self = word("DESC");
    }

    /// `SortProperty`.
    pub type SortProperty = Fields<of::SortProperty>;
    impl SortProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(direction: impl IntoVal<SortDirection>, field: impl IntoVal<String>) -> Self { with(with(empty(), "Direction", direction), "Field", field) }
        /// `Direction`: mandatory.
        #[track_caller] pub fn direction(self, value: impl IntoVal<SortDirection>) -> Self { with(self, "Direction", value) }
        /// `Field`: mandatory.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
    }
}

/// [`AWS::AmplifyUIBuilder::Form`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html).
///
/// What `Ref` returns: a text of AppId, EnvironmentName, Id.
pub type CfnForm = Handle<of::CfnForm>;
impl cfn::ResourceType for of::CfnForm { const TYPE: &'static str = "AWS::AmplifyUIBuilder::Form"; type Tags = cfn::TagMap; type Props = CfnFormProps; type Reference = String; }
impl CfnForm {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnForm`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AppId`, `EnvironmentName`, `Tags`.
pub type CfnFormProps = Fields<of::CfnForm>;
impl CfnFormProps {
    /// `AppId`. Changing it replaces the resource.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `Cta`.
    #[track_caller] pub fn cta(self, value: impl IntoVal<cfn_form::FormCta>) -> Self { with(self, "Cta", value) }
    /// `DataType`.
    #[track_caller] pub fn data_type(self, value: impl IntoVal<cfn_form::FormDataTypeConfig>) -> Self { with(self, "DataType", value) }
    /// `EnvironmentName`. Changing it replaces the resource.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `Fields`.
    #[track_caller] pub fn fields(self, value: impl IntoVal<Map<cfn_form::FieldConfig>>) -> Self { with(self, "Fields", value) }
    /// `FormActionType`.
    #[track_caller] pub fn form_action_type(self, value: impl IntoVal<cfn_form::FormActionType>) -> Self { with(self, "FormActionType", value) }
    /// `LabelDecorator`.
    #[track_caller] pub fn label_decorator(self, value: impl IntoVal<cfn_form::LabelDecorator>) -> Self { with(self, "LabelDecorator", value) }
    /// `Name`: 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SchemaVersion`.
    #[track_caller] pub fn schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaVersion", value) }
    /// `SectionalElements`.
    #[track_caller] pub fn sectional_elements(self, value: impl IntoVal<Map<cfn_form::SectionalElement>>) -> Self { with(self, "SectionalElements", value) }
    /// `Style`.
    #[track_caller] pub fn style(self, value: impl IntoVal<cfn_form::FormStyle>) -> Self { with(self, "Style", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnForm`].
pub mod cfn_form {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FieldConfig {} impl ias_core::Optional for FieldConfig {} pub enum FieldInputConfig {} pub enum FieldValidationConfiguration {} pub enum FileUploaderFieldConfig {} pub enum FixedPosition {} pub enum FormActionType {} pub enum FormButton {} impl ias_core::Optional for FormButton {} pub enum FormButtonsPosition {} pub enum FormCta {} impl ias_core::Optional for FormCta {} pub enum FormDataSourceType {} pub enum FormDataTypeConfig {} pub enum FormInputBindingPropertiesValue {} impl ias_core::Optional for FormInputBindingPropertiesValue {} pub enum FormInputBindingPropertiesValueProperties {} impl ias_core::Optional for FormInputBindingPropertiesValueProperties {} pub enum FormInputValueProperty {} impl ias_core::Optional for FormInputValueProperty {} pub enum FormInputValuePropertyBindingProperties {} pub enum FormStyle {} impl ias_core::Optional for FormStyle {} pub enum LabelDecorator {} pub enum SectionalElement {} pub enum StorageAccessLevel {} pub enum ValueMapping {} pub enum ValueMappings {} }

    /// `FieldConfig`.
    pub type FieldConfig = Fields<of::FieldConfig>;
    impl FieldConfig {
        /// `Excluded`.
        #[track_caller] pub fn excluded(self, value: impl IntoVal<bool>) -> Self { with(self, "Excluded", value) }
        /// `InputType`.
        #[track_caller] pub fn input_type(self, value: impl IntoVal<FieldInputConfig>) -> Self { with(self, "InputType", value) }
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<FieldPosition>) -> Self { with(self, "Position", value) }
        /// `Validations`.
        #[track_caller] pub fn validations(self, value: impl IntoVal<List<FieldValidationConfiguration>>) -> Self { with(self, "Validations", value) }
    }

    /// `FieldInputConfig`.
    pub type FieldInputConfig = Fields<of::FieldInputConfig>;
    impl FieldInputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `DefaultChecked`.
        #[track_caller] pub fn default_checked(self, value: impl IntoVal<bool>) -> Self { with(self, "DefaultChecked", value) }
        /// `DefaultCountryCode`.
        #[track_caller] pub fn default_country_code(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultCountryCode", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `DescriptiveText`.
        #[track_caller] pub fn descriptive_text(self, value: impl IntoVal<String>) -> Self { with(self, "DescriptiveText", value) }
        /// `FileUploaderConfig`.
        #[track_caller] pub fn file_uploader_config(self, value: impl IntoVal<FileUploaderFieldConfig>) -> Self { with(self, "FileUploaderConfig", value) }
        /// `IsArray`.
        #[track_caller] pub fn is_array(self, value: impl IntoVal<bool>) -> Self { with(self, "IsArray", value) }
        /// `MaxValue`.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MinValue", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Placeholder`.
        #[track_caller] pub fn placeholder(self, value: impl IntoVal<String>) -> Self { with(self, "Placeholder", value) }
        /// `ReadOnly`.
        #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadOnly", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Step`.
        #[track_caller] pub fn step(self, value: impl IntoVal<f64>) -> Self { with(self, "Step", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `ValueMappings`.
        #[track_caller] pub fn value_mappings(self, value: impl IntoVal<ValueMappings>) -> Self { with(self, "ValueMappings", value) }
    }

    /// `FieldPosition`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FieldPosition(Value);
    ias_core::union!(FieldPosition);
    impl FieldPosition {
        /// `Fixed`.
        #[track_caller] pub fn fixed(value: impl IntoVal<FixedPosition>) -> Self { Self(Value::one("Fixed", value)) }
        /// `RightOf`.
        #[track_caller] pub fn right_of(value: impl IntoVal<String>) -> Self { Self(Value::one("RightOf", value)) }
        /// `Below`.
        #[track_caller] pub fn below(value: impl IntoVal<String>) -> Self { Self(Value::one("Below", value)) }
    }

    /// `FieldValidationConfiguration`.
    pub type FieldValidationConfiguration = Fields<of::FieldValidationConfiguration>;
    impl FieldValidationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `NumValues`.
        #[track_caller] pub fn num_values(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "NumValues", value) }
        /// `StrValues`.
        #[track_caller] pub fn str_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StrValues", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `ValidationMessage`.
        #[track_caller] pub fn validation_message(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationMessage", value) }
    }

    /// `FileUploaderFieldConfig`.
    pub type FileUploaderFieldConfig = Fields<of::FileUploaderFieldConfig>;
    impl FileUploaderFieldConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(accepted_file_types: impl IntoVal<List<String>>, access_level: impl IntoVal<StorageAccessLevel>) -> Self { with(with(empty(), "AcceptedFileTypes", accepted_file_types), "AccessLevel", access_level) }
        /// `AcceptedFileTypes`: mandatory.
        #[track_caller] pub fn accepted_file_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AcceptedFileTypes", value) }
        /// `AccessLevel`: mandatory.
        #[track_caller] pub fn access_level(self, value: impl IntoVal<StorageAccessLevel>) -> Self { with(self, "AccessLevel", value) }
        /// `IsResumable`.
        #[track_caller] pub fn is_resumable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResumable", value) }
        /// `MaxFileCount`.
        #[track_caller] pub fn max_file_count(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxFileCount", value) }
        /// `MaxSize`.
        #[track_caller] pub fn max_size(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxSize", value) }
        /// `ShowThumbnails`.
        #[track_caller] pub fn show_thumbnails(self, value: impl IntoVal<bool>) -> Self { with(self, "ShowThumbnails", value) }
    }

    /// Words of `FixedPosition`.
    pub type FixedPosition = Word<fn(of::FixedPosition)>;
    impl FixedPosition {
        /// `first`
        pub const First: Self = word("first");
    }

    /// Words of `FormActionType`.
    pub type FormActionType = Word<fn(of::FormActionType)>;
    impl FormActionType {
        /// `create`
        pub const Create: Self = word("create");
        /// `update`
        pub const Update: Self = word("update");
    }

    /// `FormButton`.
    pub type FormButton = Fields<of::FormButton>;
    impl FormButton {
        /// `Children`.
        #[track_caller] pub fn children(self, value: impl IntoVal<String>) -> Self { with(self, "Children", value) }
        /// `Excluded`.
        #[track_caller] pub fn excluded(self, value: impl IntoVal<bool>) -> Self { with(self, "Excluded", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<FieldPosition>) -> Self { with(self, "Position", value) }
    }

    /// Words of `FormButtonsPosition`.
    pub type FormButtonsPosition = Word<fn(of::FormButtonsPosition)>;
    impl FormButtonsPosition {
        /// `top`
        pub const Top: Self = word("top");
        /// `bottom`
        pub const Bottom: Self = word("bottom");
        /// `top_and_bottom`
        pub const TopAndBottom: Self = word("top_and_bottom");
    }

    /// `FormCTA`.
    pub type FormCta = Fields<of::FormCta>;
    impl FormCta {
        /// `Cancel`.
        #[track_caller] pub fn cancel(self, value: impl IntoVal<FormButton>) -> Self { with(self, "Cancel", value) }
        /// `Clear`.
        #[track_caller] pub fn clear(self, value: impl IntoVal<FormButton>) -> Self { with(self, "Clear", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<FormButtonsPosition>) -> Self { with(self, "Position", value) }
        /// `Submit`.
        #[track_caller] pub fn submit(self, value: impl IntoVal<FormButton>) -> Self { with(self, "Submit", value) }
    }

    /// Words of `FormDataSourceType`.
    pub type FormDataSourceType = Word<fn(of::FormDataSourceType)>;
    impl FormDataSourceType {
        /// `DataStore`
        pub const DataStore: Self = word("DataStore");
        /// `Custom`
        pub const Custom: Self = word("Custom");
    }

    /// `FormDataTypeConfig`.
    pub type FormDataTypeConfig = Fields<of::FormDataTypeConfig>;
    impl FormDataTypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_type: impl IntoVal<FormDataSourceType>, data_type_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceType", data_source_type), "DataTypeName", data_type_name) }
        /// `DataSourceType`: mandatory.
        #[track_caller] pub fn data_source_type(self, value: impl IntoVal<FormDataSourceType>) -> Self { with(self, "DataSourceType", value) }
        /// `DataTypeName`: mandatory.
        #[track_caller] pub fn data_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataTypeName", value) }
    }

    /// `FormInputBindingPropertiesValue`.
    pub type FormInputBindingPropertiesValue = Fields<of::FormInputBindingPropertiesValue>;
    impl FormInputBindingPropertiesValue {
        /// `BindingProperties`.
        #[track_caller] pub fn binding_properties(self, value: impl IntoVal<FormInputBindingPropertiesValueProperties>) -> Self { with(self, "BindingProperties", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `FormInputBindingPropertiesValueProperties`.
    pub type FormInputBindingPropertiesValueProperties = Fields<of::FormInputBindingPropertiesValueProperties>;
    impl FormInputBindingPropertiesValueProperties {
        /// `Model`.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
    }

    /// `FormInputValueProperty`.
    pub type FormInputValueProperty = Fields<of::FormInputValueProperty>;
    impl FormInputValueProperty {
        /// `BindingProperties`.
        #[track_caller] pub fn binding_properties(self, value: impl IntoVal<FormInputValuePropertyBindingProperties>) -> Self { with(self, "BindingProperties", value) }
        /// `Concat`.
        #[track_caller] pub fn concat(self, value: impl IntoVal<List<FormInputValueProperty>>) -> Self { with(self, "Concat", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `FormInputValuePropertyBindingProperties`.
    pub type FormInputValuePropertyBindingProperties = Fields<of::FormInputValuePropertyBindingProperties>;
    impl FormInputValuePropertyBindingProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(property: impl IntoVal<String>) -> Self { with(empty(), "Property", property) }
        /// `Field`.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `Property`: mandatory.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
    }

    /// `FormStyle`.
    pub type FormStyle = Fields<of::FormStyle>;
    impl FormStyle {
        /// `HorizontalGap`.
        #[track_caller] pub fn horizontal_gap(self, value: impl IntoVal<FormStyleConfig>) -> Self { with(self, "HorizontalGap", value) }
        /// `OuterPadding`.
        #[track_caller] pub fn outer_padding(self, value: impl IntoVal<FormStyleConfig>) -> Self { with(self, "OuterPadding", value) }
        /// `VerticalGap`.
        #[track_caller] pub fn vertical_gap(self, value: impl IntoVal<FormStyleConfig>) -> Self { with(self, "VerticalGap", value) }
    }

    /// `FormStyleConfig`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FormStyleConfig(Value);
    ias_core::union!(FormStyleConfig);
    impl FormStyleConfig {
        /// `TokenReference`.
        #[track_caller] pub fn token_reference(value: impl IntoVal<String>) -> Self { Self(Value::one("TokenReference", value)) }
        /// `Value`.
        #[track_caller] pub fn value(value: impl IntoVal<String>) -> Self { Self(Value::one("Value", value)) }
    }

    /// Words of `LabelDecorator`.
    pub type LabelDecorator = Word<fn(of::LabelDecorator)>;
    impl LabelDecorator {
        /// `required`
        pub const Required: Self = word("required");
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `SectionalElement`.
    pub type SectionalElement = Fields<of::SectionalElement>;
    impl SectionalElement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Excluded`.
        #[track_caller] pub fn excluded(self, value: impl IntoVal<bool>) -> Self { with(self, "Excluded", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<f64>) -> Self { with(self, "Level", value) }
        /// `Orientation`.
        #[track_caller] pub fn orientation(self, value: impl IntoVal<String>) -> Self { with(self, "Orientation", value) }
        /// `Position`.
        #[track_caller] pub fn position(self, value: impl IntoVal<FieldPosition>) -> Self { with(self, "Position", value) }
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// Words of `StorageAccessLevel`.
    pub type StorageAccessLevel = Word<fn(of::StorageAccessLevel)>;
    impl StorageAccessLevel {
        /// `public`
        pub const Public: Self = word("public");
        /// `protected`
        pub const Protected: Self = word("protected");
        /// `private`
        pub const Private: Self = word("private");
    }

    /// `ValueMapping`.
    pub type ValueMapping = Fields<of::ValueMapping>;
    impl ValueMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<FormInputValueProperty>) -> Self { with(empty(), "Value", value) }
        /// `DisplayValue`.
        #[track_caller] pub fn display_value(self, value: impl IntoVal<FormInputValueProperty>) -> Self { with(self, "DisplayValue", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<FormInputValueProperty>) -> Self { with(self, "Value", value) }
    }

    /// `ValueMappings`.
    pub type ValueMappings = Fields<of::ValueMappings>;
    impl ValueMappings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<ValueMapping>>) -> Self { with(empty(), "Values", values) }
        /// `BindingProperties`.
        #[track_caller] pub fn binding_properties(self, value: impl IntoVal<Map<FormInputBindingPropertiesValue>>) -> Self { with(self, "BindingProperties", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<ValueMapping>>) -> Self { with(self, "Values", value) }
    }
}

/// [`AWS::AmplifyUIBuilder::Theme`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html).
///
/// What `Ref` returns: a text of AppId, EnvironmentName, Id.
pub type CfnTheme = Handle<of::CfnTheme>;
impl cfn::ResourceType for of::CfnTheme { const TYPE: &'static str = "AWS::AmplifyUIBuilder::Theme"; type Tags = cfn::TagMap; type Props = CfnThemeProps; type Reference = String; }
impl CfnTheme {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnTheme`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AppId`, `EnvironmentName`, `Tags`.
pub type CfnThemeProps = Fields<of::CfnTheme>;
impl CfnThemeProps {
    /// `AppId`. Changing it replaces the resource.
    #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
    /// `EnvironmentName`. Changing it replaces the resource.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `Name`: 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Overrides`.
    #[track_caller] pub fn overrides(self, value: impl IntoVal<List<cfn_theme::ThemeValues>>) -> Self { with(self, "Overrides", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<cfn_theme::ThemeValues>>) -> Self { with(self, "Values", value) }
}

/// Types of [`CfnTheme`].
pub mod cfn_theme {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ThemeValue {} impl ias_core::Optional for ThemeValue {} pub enum ThemeValues {} impl ias_core::Optional for ThemeValues {} }

    /// `ThemeValue`.
    pub type ThemeValue = Fields<of::ThemeValue>;
    impl ThemeValue {
        /// `Children`.
        #[track_caller] pub fn children(self, value: impl IntoVal<List<ThemeValues>>) -> Self { with(self, "Children", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ThemeValues`.
    pub type ThemeValues = Fields<of::ThemeValues>;
    impl ThemeValues {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<ThemeValue>) -> Self { with(self, "Value", value) }
    }
}
