// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `apiextensions/v1`.

use super::prelude::*;

mod of { pub enum KubeCustomResourceDefinition {} pub enum ConversionStrategyType {} pub enum CustomResourceColumnDefinition {} pub enum CustomResourceConversion {} pub enum CustomResourceDefinitionNames {} pub enum CustomResourceDefinitionSpec {} pub enum CustomResourceDefinitionVersion {} pub enum CustomResourceSubresourceScale {} pub enum CustomResourceSubresources {} impl ias_core::Optional for CustomResourceSubresources {} pub enum CustomResourceValidation {} impl ias_core::Optional for CustomResourceValidation {} pub enum ExternalDocumentation {} impl ias_core::Optional for ExternalDocumentation {} pub enum FieldValueErrorReason {} pub enum JsonSchemaProps {} impl ias_core::Optional for JsonSchemaProps {} pub enum ResourceScope {} pub enum SelectableField {} pub enum ServiceReference {} pub enum ValidationRule {} pub enum WebhookClientConfig {} impl ias_core::Optional for WebhookClientConfig {} pub enum WebhookConversion {} }

/// [`CustomResourceDefinition`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcedefinition-v1-apiextensions) of `apiextensions.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeCustomResourceDefinition = Handle<of::KubeCustomResourceDefinition>;
impl api::ObjectType for of::KubeCustomResourceDefinition { const API_VERSION: &'static str = "apiextensions.k8s.io/v1"; const KIND: &'static str = "CustomResourceDefinition"; const TYPE: &'static str = "apiextensions.k8s.io/v1/CustomResourceDefinition"; const CLUSTER_SCOPED: bool = true; type Props = KubeCustomResourceDefinitionProps; }

/// A [`KubeCustomResourceDefinition`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCustomResourceDefinitionProps = Fields<of::KubeCustomResourceDefinition>;
impl KubeCustomResourceDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CustomResourceDefinitionSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CustomResourceDefinitionSpec>) -> Self { with(self, "spec", value) }
}

/// What [`strategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourceconversion-v1-apiextensions) takes.
pub type ConversionStrategyType = Word<fn(of::ConversionStrategyType)>;
impl ConversionStrategyType {
    /// `None`
    pub const None: Self = word("None");
    /// `Webhook`
    pub const Webhook: Self = word("Webhook");
}

/// [`CustomResourceColumnDefinition`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcecolumndefinition-v1-apiextensions).
pub type CustomResourceColumnDefinition = Fields<of::CustomResourceColumnDefinition>;
/// What [`CustomResourceColumnDefinition`] cannot do without.
pub struct CustomResourceColumnDefinitionRequired<A, B, C> {
    /// `name`.
    pub name: A,
    /// `type`.
    pub type_: B,
    /// `jsonPath`.
    pub json_path: C,
}
impl CustomResourceColumnDefinition {
    /// Takes what is mandatory, by name: [`CustomResourceColumnDefinitionRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CustomResourceColumnDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "name", required.name), "type", required.type_), "jsonPath", required.json_path) }
    /// `description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "description", value) }
    /// `format`.
    #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "format", value) }
    /// `jsonPath`: mandatory.
    #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "jsonPath", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`CustomResourceConversion`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourceconversion-v1-apiextensions).
pub type CustomResourceConversion = Fields<of::CustomResourceConversion>;
impl CustomResourceConversion {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(strategy: impl IntoVal<ConversionStrategyType>) -> Self { with(empty(), "strategy", strategy) }
    /// `strategy`: mandatory.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<ConversionStrategyType>) -> Self { with(self, "strategy", value) }
    /// `webhook`.
    #[track_caller] pub fn webhook(self, value: impl IntoVal<WebhookConversion>) -> Self { with(self, "webhook", value) }
}

/// [`CustomResourceDefinitionNames`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcedefinitionnames-v1-apiextensions).
pub type CustomResourceDefinitionNames = Fields<of::CustomResourceDefinitionNames>;
impl CustomResourceDefinitionNames {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(plural: impl IntoVal<String>, kind: impl IntoVal<String>) -> Self { with(with(empty(), "plural", plural), "kind", kind) }
    /// `categories`.
    #[track_caller] pub fn categories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "categories", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `listKind`.
    #[track_caller] pub fn list_kind(self, value: impl IntoVal<String>) -> Self { with(self, "listKind", value) }
    /// `plural`: mandatory.
    #[track_caller] pub fn plural(self, value: impl IntoVal<String>) -> Self { with(self, "plural", value) }
    /// `shortNames`.
    #[track_caller] pub fn short_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "shortNames", value) }
    /// `singular`.
    #[track_caller] pub fn singular(self, value: impl IntoVal<String>) -> Self { with(self, "singular", value) }
}

/// [`CustomResourceDefinitionSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcedefinitionspec-v1-apiextensions).
pub type CustomResourceDefinitionSpec = Fields<of::CustomResourceDefinitionSpec>;
/// What [`CustomResourceDefinitionSpec`] cannot do without.
pub struct CustomResourceDefinitionSpecRequired<A, B, C, D> {
    /// `group`.
    pub group: A,
    /// `names`.
    pub names: B,
    /// `scope`.
    pub scope: C,
    /// `versions`.
    pub versions: D,
}
impl CustomResourceDefinitionSpec {
    /// Takes what is mandatory, by name: [`CustomResourceDefinitionSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomResourceDefinitionNames>, C: IntoVal<ResourceScope>, D: IntoVal<List<CustomResourceDefinitionVersion>>>(required: CustomResourceDefinitionSpecRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "group", required.group), "names", required.names), "scope", required.scope), "versions", required.versions) }
    /// `conversion`.
    #[track_caller] pub fn conversion(self, value: impl IntoVal<CustomResourceConversion>) -> Self { with(self, "conversion", value) }
    /// `group`: mandatory.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `names`: mandatory.
    #[track_caller] pub fn names(self, value: impl IntoVal<CustomResourceDefinitionNames>) -> Self { with(self, "names", value) }
    /// `preserveUnknownFields`. Deprecated.
    #[track_caller] pub fn preserve_unknown_fields(self, value: impl IntoVal<bool>) -> Self { with(self, "preserveUnknownFields", value) }
    /// `scope`: mandatory.
    #[track_caller] pub fn scope(self, value: impl IntoVal<ResourceScope>) -> Self { with(self, "scope", value) }
    /// `versions`: mandatory.
    #[track_caller] pub fn versions(self, value: impl IntoVal<List<CustomResourceDefinitionVersion>>) -> Self { with(self, "versions", value) }
}

/// [`CustomResourceDefinitionVersion`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcedefinitionversion-v1-apiextensions).
pub type CustomResourceDefinitionVersion = Fields<of::CustomResourceDefinitionVersion>;
/// What [`CustomResourceDefinitionVersion`] cannot do without.
pub struct CustomResourceDefinitionVersionRequired<A, B, C> {
    /// `name`.
    pub name: A,
    /// `served`.
    pub served: B,
    /// `storage`.
    pub storage: C,
}
impl CustomResourceDefinitionVersion {
    /// Takes what is mandatory, by name: [`CustomResourceDefinitionVersionRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<bool>>(required: CustomResourceDefinitionVersionRequired<A, B, C>) -> Self { with(with(with(empty(), "name", required.name), "served", required.served), "storage", required.storage) }
    /// `additionalPrinterColumns`.
    #[track_caller] pub fn additional_printer_columns(self, value: impl IntoVal<List<CustomResourceColumnDefinition>>) -> Self { with(self, "additionalPrinterColumns", value) }
    /// `deprecated`.
    #[track_caller] pub fn deprecated(self, value: impl IntoVal<bool>) -> Self { with(self, "deprecated", value) }
    /// `deprecationWarning`.
    #[track_caller] pub fn deprecation_warning(self, value: impl IntoVal<String>) -> Self { with(self, "deprecationWarning", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<CustomResourceValidation>) -> Self { with(self, "schema", value) }
    /// `selectableFields`: since Kubernetes 1.30.
    #[track_caller] pub fn selectable_fields(self, value: impl IntoVal<List<SelectableField>>) -> Self { with(self, "selectableFields", value) }
    /// `served`: mandatory.
    #[track_caller] pub fn served(self, value: impl IntoVal<bool>) -> Self { with(self, "served", value) }
    /// `storage`: mandatory.
    #[track_caller] pub fn storage(self, value: impl IntoVal<bool>) -> Self { with(self, "storage", value) }
    /// `subresources`.
    #[track_caller] pub fn subresources(self, value: impl IntoVal<CustomResourceSubresources>) -> Self { with(self, "subresources", value) }
}

/// [`CustomResourceSubresourceScale`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcesubresourcescale-v1-apiextensions).
pub type CustomResourceSubresourceScale = Fields<of::CustomResourceSubresourceScale>;
impl CustomResourceSubresourceScale {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec_replicas_path: impl IntoVal<String>, status_replicas_path: impl IntoVal<String>) -> Self { with(with(empty(), "specReplicasPath", spec_replicas_path), "statusReplicasPath", status_replicas_path) }
    /// `labelSelectorPath`.
    #[track_caller] pub fn label_selector_path(self, value: impl IntoVal<String>) -> Self { with(self, "labelSelectorPath", value) }
    /// `specReplicasPath`: mandatory.
    #[track_caller] pub fn spec_replicas_path(self, value: impl IntoVal<String>) -> Self { with(self, "specReplicasPath", value) }
    /// `statusReplicasPath`: mandatory.
    #[track_caller] pub fn status_replicas_path(self, value: impl IntoVal<String>) -> Self { with(self, "statusReplicasPath", value) }
}

/// [`CustomResourceSubresources`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcesubresources-v1-apiextensions).
pub type CustomResourceSubresources = Fields<of::CustomResourceSubresources>;
impl CustomResourceSubresources {
    /// `scale`.
    #[track_caller] pub fn scale(self, value: impl IntoVal<CustomResourceSubresourceScale>) -> Self { with(self, "scale", value) }
    /// `status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<Json>) -> Self { with(self, "status", value) }
}

/// [`CustomResourceValidation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcevalidation-v1-apiextensions).
pub type CustomResourceValidation = Fields<of::CustomResourceValidation>;
impl CustomResourceValidation {
    /// `openAPIV3Schema`.
    #[track_caller] pub fn open_apiv3_schema(self, value: impl IntoVal<JsonSchemaProps>) -> Self { with(self, "openAPIV3Schema", value) }
}

/// [`ExternalDocumentation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#externaldocumentation-v1-apiextensions).
pub type ExternalDocumentation = Fields<of::ExternalDocumentation>;
impl ExternalDocumentation {
    /// `description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "description", value) }
    /// `url`.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
}

/// What [`reason`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validationrule-v1-apiextensions) takes.
pub type FieldValueErrorReason = Word<fn(of::FieldValueErrorReason)>;
impl FieldValueErrorReason {
    /// `FieldValueRequired`
    pub const FieldValueRequired: Self = word("FieldValueRequired");
    /// `FieldValueInvalid`
    pub const FieldValueInvalid: Self = word("FieldValueInvalid");
    /// `FieldValueForbidden`
    pub const FieldValueForbidden: Self = word("FieldValueForbidden");
    /// `FieldValueDuplicate`
    pub const FieldValueDuplicate: Self = word("FieldValueDuplicate");
}

/// [`JsonSchemaProps`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jsonschemaprops-v1-apiextensions).
pub type JsonSchemaProps = Fields<of::JsonSchemaProps>;
impl JsonSchemaProps {
    /// `$ref`.
    #[track_caller] pub fn ref_(self, value: impl IntoVal<String>) -> Self { with(self, "$ref", value) }
    /// `$schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "$schema", value) }
    /// `additionalItems`.
    #[track_caller] pub fn additional_items(self, value: impl IntoVal<Json>) -> Self { with(self, "additionalItems", value) }
    /// `additionalProperties`.
    #[track_caller] pub fn additional_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "additionalProperties", value) }
    /// `allOf`.
    #[track_caller] pub fn all_of(self, value: impl IntoVal<List<JsonSchemaProps>>) -> Self { with(self, "allOf", value) }
    /// `anyOf`.
    #[track_caller] pub fn any_of(self, value: impl IntoVal<List<JsonSchemaProps>>) -> Self { with(self, "anyOf", value) }
    /// `default`.
    #[track_caller] pub fn default_(self, value: impl IntoVal<Json>) -> Self { with(self, "default", value) }
    /// `definitions`.
    #[track_caller] pub fn definitions(self, value: impl IntoVal<Map<JsonSchemaProps>>) -> Self { with(self, "definitions", value) }
    /// `dependencies`.
    #[track_caller] pub fn dependencies(self, value: impl IntoVal<Map<Json>>) -> Self { with(self, "dependencies", value) }
    /// `description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "description", value) }
    /// `enum`.
    #[track_caller] pub fn enum_(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "enum", value) }
    /// `example`.
    #[track_caller] pub fn example(self, value: impl IntoVal<Json>) -> Self { with(self, "example", value) }
    /// `exclusiveMaximum`.
    #[track_caller] pub fn exclusive_maximum(self, value: impl IntoVal<bool>) -> Self { with(self, "exclusiveMaximum", value) }
    /// `exclusiveMinimum`.
    #[track_caller] pub fn exclusive_minimum(self, value: impl IntoVal<bool>) -> Self { with(self, "exclusiveMinimum", value) }
    /// `externalDocs`.
    #[track_caller] pub fn external_docs(self, value: impl IntoVal<ExternalDocumentation>) -> Self { with(self, "externalDocs", value) }
    /// `format`.
    #[track_caller] pub fn format(self, value: impl IntoVal<String>) -> Self { with(self, "format", value) }
    /// `id`.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<Json>) -> Self { with(self, "items", value) }
    /// `maxItems`.
    #[track_caller] pub fn max_items(self, value: impl IntoVal<i64>) -> Self { with(self, "maxItems", value) }
    /// `maxLength`.
    #[track_caller] pub fn max_length(self, value: impl IntoVal<i64>) -> Self { with(self, "maxLength", value) }
    /// `maxProperties`.
    #[track_caller] pub fn max_properties(self, value: impl IntoVal<i64>) -> Self { with(self, "maxProperties", value) }
    /// `maximum`.
    #[track_caller] pub fn maximum(self, value: impl IntoVal<f64>) -> Self { with(self, "maximum", value) }
    /// `minItems`.
    #[track_caller] pub fn min_items(self, value: impl IntoVal<i64>) -> Self { with(self, "minItems", value) }
    /// `minLength`.
    #[track_caller] pub fn min_length(self, value: impl IntoVal<i64>) -> Self { with(self, "minLength", value) }
    /// `minProperties`.
    #[track_caller] pub fn min_properties(self, value: impl IntoVal<i64>) -> Self { with(self, "minProperties", value) }
    /// `minimum`.
    #[track_caller] pub fn minimum(self, value: impl IntoVal<f64>) -> Self { with(self, "minimum", value) }
    /// `multipleOf`.
    #[track_caller] pub fn multiple_of(self, value: impl IntoVal<f64>) -> Self { with(self, "multipleOf", value) }
    /// `not`.
    #[track_caller] pub fn not(self, value: impl IntoVal<JsonSchemaProps>) -> Self { with(self, "not", value) }
    /// `nullable`.
    #[track_caller] pub fn nullable(self, value: impl IntoVal<bool>) -> Self { with(self, "nullable", value) }
    /// `oneOf`.
    #[track_caller] pub fn one_of(self, value: impl IntoVal<List<JsonSchemaProps>>) -> Self { with(self, "oneOf", value) }
    /// `pattern`.
    #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "pattern", value) }
    /// `patternProperties`.
    #[track_caller] pub fn pattern_properties(self, value: impl IntoVal<Map<JsonSchemaProps>>) -> Self { with(self, "patternProperties", value) }
    /// `properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<JsonSchemaProps>>) -> Self { with(self, "properties", value) }
    /// `required`.
    #[track_caller] pub fn required(self, value: impl IntoVal<List<String>>) -> Self { with(self, "required", value) }
    /// `title`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "title", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
    /// `uniqueItems`.
    #[track_caller] pub fn unique_items(self, value: impl IntoVal<bool>) -> Self { with(self, "uniqueItems", value) }
    /// `x-kubernetes-embedded-resource`.
    #[track_caller] pub fn x_kubernetes_embedded_resource(self, value: impl IntoVal<bool>) -> Self { with(self, "x-kubernetes-embedded-resource", value) }
    /// `x-kubernetes-int-or-string`.
    #[track_caller] pub fn x_kubernetes_int_or_string(self, value: impl IntoVal<bool>) -> Self { with(self, "x-kubernetes-int-or-string", value) }
    /// `x-kubernetes-list-map-keys`.
    #[track_caller] pub fn x_kubernetes_list_map_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "x-kubernetes-list-map-keys", value) }
    /// `x-kubernetes-list-type`.
    #[track_caller] pub fn x_kubernetes_list_type(self, value: impl IntoVal<String>) -> Self { with(self, "x-kubernetes-list-type", value) }
    /// `x-kubernetes-map-type`.
    #[track_caller] pub fn x_kubernetes_map_type(self, value: impl IntoVal<String>) -> Self { with(self, "x-kubernetes-map-type", value) }
    /// `x-kubernetes-preserve-unknown-fields`.
    #[track_caller] pub fn x_kubernetes_preserve_unknown_fields(self, value: impl IntoVal<bool>) -> Self { with(self, "x-kubernetes-preserve-unknown-fields", value) }
    /// `x-kubernetes-validations`.
    #[track_caller] pub fn x_kubernetes_validations(self, value: impl IntoVal<List<ValidationRule>>) -> Self { with(self, "x-kubernetes-validations", value) }
}

/// What [`scope`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#customresourcedefinitionspec-v1-apiextensions) takes.
pub type ResourceScope = Word<fn(of::ResourceScope)>;
impl ResourceScope {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Namespaced`
    pub const Namespaced: Self = word("Namespaced");
}

/// [`SelectableField`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selectablefield-v1-apiextensions).
pub type SelectableField = Fields<of::SelectableField>;
impl SelectableField {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(json_path: impl IntoVal<String>) -> Self { with(empty(), "jsonPath", json_path) }
    /// `jsonPath`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "jsonPath", value) }
}

/// [`ServiceReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicereference-v1-apiextensions).
pub type ServiceReference = Fields<of::ServiceReference>;
impl ServiceReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(namespace: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "namespace", namespace), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
}

/// [`ValidationRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validationrule-v1-apiextensions).
pub type ValidationRule = Fields<of::ValidationRule>;
impl ValidationRule {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule: impl IntoVal<String>) -> Self { with(empty(), "rule", rule) }
    /// `fieldPath`: since Kubernetes 1.28.
    #[track_caller] pub fn field_path(self, value: impl IntoVal<String>) -> Self { with(self, "fieldPath", value) }
    /// `message`.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "message", value) }
    /// `messageExpression`: since Kubernetes 1.27.
    #[track_caller] pub fn message_expression(self, value: impl IntoVal<String>) -> Self { with(self, "messageExpression", value) }
    /// `optionalOldSelf`: since Kubernetes 1.29.
    #[track_caller] pub fn optional_old_self(self, value: impl IntoVal<bool>) -> Self { with(self, "optionalOldSelf", value) }
    /// `reason`: since Kubernetes 1.28.
    #[track_caller] pub fn reason(self, value: impl IntoVal<FieldValueErrorReason>) -> Self { with(self, "reason", value) }
    /// `rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<String>) -> Self { with(self, "rule", value) }
}

/// [`WebhookClientConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#webhookclientconfig-v1-apiextensions).
pub type WebhookClientConfig = Fields<of::WebhookClientConfig>;
impl WebhookClientConfig {
    /// `caBundle`.
    #[track_caller] pub fn ca_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "caBundle", value) }
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<ServiceReference>) -> Self { with(self, "service", value) }
    /// `url`.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
}

/// [`WebhookConversion`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#webhookconversion-v1-apiextensions).
pub type WebhookConversion = Fields<of::WebhookConversion>;
impl WebhookConversion {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(conversion_review_versions: impl IntoVal<List<String>>) -> Self { with(empty(), "conversionReviewVersions", conversion_review_versions) }
    /// `clientConfig`.
    #[track_caller] pub fn client_config(self, value: impl IntoVal<WebhookClientConfig>) -> Self { with(self, "clientConfig", value) }
    /// `conversionReviewVersions`: mandatory.
    #[track_caller] pub fn conversion_review_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "conversionReviewVersions", value) }
}
