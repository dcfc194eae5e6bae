// Generated from definitions/delivery.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `delivery.acme.example/v1alpha1`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum Application {} pub enum ApplicationSet {} pub enum Plugin {} impl ias_core::Optional for Plugin {} pub enum ApplicationOperation {} impl ias_core::Optional for ApplicationOperation {} pub enum ApplicationSpec {} pub enum ApplicationOperationInfo {} pub enum ApplicationOperationInitiatedBy {} impl ias_core::Optional for ApplicationOperationInitiatedBy {} pub enum ApplicationOperationRetry {} impl ias_core::Optional for ApplicationOperationRetry {} pub enum ApplicationSpecDestination {} impl ias_core::Optional for ApplicationSpecDestination {} pub enum ApplicationSpecIgnoreDifferences {} pub enum ApplicationSpecSource {} pub enum ApplicationSpecSyncPolicy {} impl ias_core::Optional for ApplicationSpecSyncPolicy {} pub enum ApplicationOperationRetryBackoff {} impl ias_core::Optional for ApplicationOperationRetryBackoff {} pub enum ApplicationSpecSourceDirectory {} impl ias_core::Optional for ApplicationSpecSourceDirectory {} pub enum ApplicationSpecSourceHelm {} impl ias_core::Optional for ApplicationSpecSourceHelm {} pub enum ApplicationSpecSourceKustomize {} impl ias_core::Optional for ApplicationSpecSourceKustomize {} pub enum ApplicationSpecSourcePlugin {} impl ias_core::Optional for ApplicationSpecSourcePlugin {} pub enum ApplicationSpecSyncPolicyAutomated {} impl ias_core::Optional for ApplicationSpecSyncPolicyAutomated {} pub enum ApplicationSpecSyncPolicyManagedNamespaceMetadata {} impl ias_core::Optional for ApplicationSpecSyncPolicyManagedNamespaceMetadata {} pub enum ApplicationSpecSourceDirectoryJsonnet {} impl ias_core::Optional for ApplicationSpecSourceDirectoryJsonnet {} pub enum ApplicationSpecSourceHelmFileParameters {} impl ias_core::Optional for ApplicationSpecSourceHelmFileParameters {} pub enum ApplicationSpecSourceHelmParameters {} impl ias_core::Optional for ApplicationSpecSourceHelmParameters {} pub enum ApplicationSpecSourceKustomizePatches {} impl ias_core::Optional for ApplicationSpecSourceKustomizePatches {} pub enum ApplicationSpecSourceKustomizeReplicas {} pub enum ApplicationSpecSourcePluginParameters {} impl ias_core::Optional for ApplicationSpecSourcePluginParameters {} pub enum ApplicationSpecSourceDirectoryJsonnetExtVars {} pub enum ApplicationSpecSourceKustomizePatchesTarget {} impl ias_core::Optional for ApplicationSpecSourceKustomizePatchesTarget {} pub enum ApplicationSetSpec {} pub enum ApplicationSetSpecGenerators {} impl ias_core::Optional for ApplicationSetSpecGenerators {} pub enum ApplicationSetSpecStrategy {} impl ias_core::Optional for ApplicationSetSpecStrategy {} pub enum ApplicationSetSpecTemplate {} pub enum ApplicationSetSpecGeneratorsClusters {} impl ias_core::Optional for ApplicationSetSpecGeneratorsClusters {} pub enum ApplicationSetSpecGeneratorsList {} impl ias_core::Optional for ApplicationSetSpecGeneratorsList {} pub enum ApplicationSetSpecGeneratorsMatrix {} pub enum ApplicationSetSpecGeneratorsSelector {} impl ias_core::Optional for ApplicationSetSpecGeneratorsSelector {} pub enum ApplicationSetSpecStrategyRollingSync {} impl ias_core::Optional for ApplicationSetSpecStrategyRollingSync {} pub enum ApplicationSetSpecTemplateMetadata {} impl ias_core::Optional for ApplicationSetSpecTemplateMetadata {} pub enum ApplicationSetSpecGeneratorsMatrixGenerators {} impl ias_core::Optional for ApplicationSetSpecGeneratorsMatrixGenerators {} pub enum ApplicationSetSpecGeneratorsSelectorMatchExpressions {} pub enum ApplicationSetSpecStrategyRollingSyncSteps {} impl ias_core::Optional for ApplicationSetSpecStrategyRollingSyncSteps {} }

/// `Application` of `delivery.acme.example/v1alpha1`.
pub type Application = Handle<of::Application>;
impl api::ObjectType for of::Application { const API_VERSION: &'static str = "delivery.acme.example/v1alpha1"; const KIND: &'static str = "Application"; const TYPE: &'static str = "delivery.acme.example/v1alpha1/Application"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string"},{"type":"object","properties":{"name":0,"value":0},"required":["name","value"]},{"type":"array","items":1},{"type":"boolean"},{"type":"object","properties":{"automated":3,"username":0}},{"type":"integer","format":"int64"},{"type":"object","properties":{"duration":0,"factor":5,"maxDuration":0}},{"type":"object","properties":{"backoff":6,"limit":5}},{"type":"object","properties":{"info":2,"initiatedBy":4,"retry":7}},{"type":"object","properties":{"name":0,"namespace":0,"server":0}},{"type":"array","items":0},{"type":"object","properties":{"group":0,"jqPathExpressions":10,"jsonPointers":10,"kind":0,"managedFieldsManagers":10,"name":0,"namespace":0},"required":["kind"]},{"type":"array","items":11},{"type":"object","properties":{"code":3,"name":0,"value":0},"required":["name","value"]},{"type":"array","items":13},{"type":"object","properties":{"extVars":14,"libs":10,"tlas":14}},{"type":"object","properties":{"exclude":0,"include":0,"jsonnet":15,"recurse":3}},{"type":"object","properties":{"name":0,"path":0}},{"type":"array","items":17},{"type":"object","properties":{"forceString":3,"name":0,"value":0}},{"type":"array","items":19},{"type":"object","x-kubernetes-preserve-unknown-fields":true},{"type":"object","properties":{"apiVersions":10,"fileParameters":18,"ignoreMissingValueFiles":3,"kubeVersion":0,"parameters":20,"releaseName":0,"valueFiles":10,"values":0,"valuesObject":21,"version":0}},{"type":"object","additionalProperties":0},{"type":"object","additionalProperties":3},{"type":"object","properties":{"group":0,"kind":0,"name":0}},{"type":"object","properties":{"options":24,"patch":0,"path":0,"target":25}},{"type":"array","items":26},{"x-kubernetes-int-or-string":true},{"type":"object","properties":{"count":28,"name":0},"required":["count","name"]},{"type":"array","items":29},{"type":"object","properties":{"commonLabels":23,"components":10,"images":10,"namePrefix":0,"patches":27,"replicas":30}},{"type":"object","properties":{"array":10,"map":23,"name":0,"string":0}},{"type":"array","items":32},{"type":"object","properties":{"env":2,"name":0,"parameters":33}},{"type":"object","properties":{"chart":0,"directory":16,"helm":22,"kustomize":31,"path":0,"plugin":34,"ref":0,"repoURL":0,"targetRevision":0},"required":["repoURL"]},{"type":"array","items":35},{"type":"object","properties":{"allowEmpty":3,"enabled":3,"prune":3,"selfHeal":3}},{"type":"object","properties":{"annotations":23,"labels":23}},{"type":"object","properties":{"automated":37,"managedNamespaceMetadata":38,"retry":7,"syncOptions":10}},{"type":"object","properties":{"destination":9,"ignoreDifferences":12,"info":2,"project":0,"revisionHistoryLimit":5,"source":35,"sources":36,"syncPolicy":39},"required":["destination","project"]},{"type":"object","properties":{"operation":8,"spec":40},"required":["spec"]}]"#); type Props = ApplicationProps; }

/// A [`Application`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type ApplicationProps = Fields<of::Application>;
impl ApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ApplicationSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `operation`.
    #[track_caller] pub fn operation(self, value: impl IntoVal<ApplicationOperation>) -> Self { with(self, "operation", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ApplicationSpec>) -> Self { with(self, "spec", value) }
}

/// `ApplicationSet` of `delivery.acme.example/v1alpha1`.
pub type ApplicationSet = Handle<of::ApplicationSet>;
impl api::ObjectType for of::ApplicationSet { const API_VERSION: &'static str = "delivery.acme.example/v1alpha1"; const KIND: &'static str = "ApplicationSet"; const TYPE: &'static str = "delivery.acme.example/v1alpha1/ApplicationSet"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string"},{"type":"array","items":0},{"type":"object","properties":{"key":0,"operator":0,"values":1},"required":["key","operator"]},{"type":"array","items":2},{"type":"object","additionalProperties":0},{"type":"object","properties":{"matchExpressions":3,"matchLabels":4}},{"type":"object","properties":{"annotations":4,"finalizers":1,"labels":4,"name":0}},{"type":"object","properties":{"name":0,"namespace":0,"server":0}},{"type":"object","properties":{"group":0,"jqPathExpressions":1,"jsonPointers":1,"kind":0,"managedFieldsManagers":1,"name":0,"namespace":0},"required":["kind"]},{"type":"array","items":8},{"type":"object","properties":{"name":0,"value":0},"required":["name","value"]},{"type":"array","items":10},{"type":"integer","format":"int64"},{"type":"boolean"},{"type":"object","properties":{"code":13,"name":0,"value":0},"required":["name","value"]},{"type":"array","items":14},{"type":"object","properties":{"extVars":15,"libs":1,"tlas":15}},{"type":"object","properties":{"exclude":0,"include":0,"jsonnet":16,"recurse":13}},{"type":"object","properties":{"name":0,"path":0}},{"type":"array","items":18},{"type":"object","properties":{"forceString":13,"name":0,"value":0}},{"type":"array","items":20},{"type":"object","x-kubernetes-preserve-unknown-fields":true},{"type":"object","properties":{"apiVersions":1,"fileParameters":19,"ignoreMissingValueFiles":13,"kubeVersion":0,"parameters":21,"releaseName":0,"valueFiles":1,"values":0,"valuesObject":22,"version":0}},{"type":"object","additionalProperties":13},{"type":"object","properties":{"group":0,"kind":0,"name":0}},{"type":"object","properties":{"options":24,"patch":0,"path":0,"target":25}},{"type":"array","items":26},{"x-kubernetes-int-or-string":true},{"type":"object","properties":{"count":28,"name":0},"required":["count","name"]},{"type":"array","items":29},{"type":"object","properties":{"commonLabels":4,"components":1,"images":1,"namePrefix":0,"patches":27,"replicas":30}},{"type":"object","properties":{"array":1,"map":4,"name":0,"string":0}},{"type":"array","items":32},{"type":"object","properties":{"env":11,"name":0,"parameters":33}},{"type":"object","properties":{"chart":0,"directory":17,"helm":23,"kustomize":31,"path":0,"plugin":34,"ref":0,"repoURL":0,"targetRevision":0},"required":["repoURL"]},{"type":"array","items":35},{"type":"object","properties":{"allowEmpty":13,"enabled":13,"prune":13,"selfHeal":13}},{"type":"object","properties":{"annotations":4,"labels":4}},{"type":"object","properties":{"duration":0,"factor":12,"maxDuration":0}},{"type":"object","properties":{"backoff":39,"limit":12}},{"type":"object","properties":{"automated":37,"managedNamespaceMetadata":38,"retry":40,"syncOptions":1}},{"type":"object","properties":{"destination":7,"ignoreDifferences":9,"info":11,"project":0,"revisionHistoryLimit":12,"source":35,"sources":36,"syncPolicy":41},"required":["destination","project"]},{"type":"object","properties":{"metadata":6,"spec":42},"required":["metadata","spec"]},{"type":"object","properties":{"selector":5,"template":43,"values":4}},{"x-kubernetes-preserve-unknown-fields":true},{"type":"array","items":45},{"type":"object","properties":{"elements":46,"elementsYaml":0,"template":43}},{"type":"object","properties":{"clusters":44,"list":47,"matrix":45,"selector":5}},{"type":"array","items":48},{"type":"object","properties":{"generators":49,"template":43},"required":["generators"]},{"type":"object","properties":{"clusters":44,"list":47,"matrix":50,"selector":5}},{"type":"array","items":51},{"type":"object","properties":{"maxUpdate":28}},{"type":"array","items":53},{"type":"object","properties":{"steps":54}},{"type":"object","properties":{"rollingSync":55,"type":0}},{"type":"object","properties":{"generators":52,"goTemplate":13,"strategy":56,"template":43},"required":["generators","template"]},{"type":"object","properties":{"spec":57},"required":["spec"]}]"#); type Props = ApplicationSetProps; }

/// A [`ApplicationSet`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type ApplicationSetProps = Fields<of::ApplicationSet>;
impl ApplicationSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ApplicationSetSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ApplicationSetSpec>) -> Self { with(self, "spec", value) }
}

/// `Plugin` of `delivery.acme.example/v1alpha1`.
///
/// Belongs to the whole cluster.
pub type Plugin = Handle<of::Plugin>;
impl api::ObjectType for of::Plugin { const API_VERSION: &'static str = "delivery.acme.example/v1alpha1"; const KIND: &'static str = "Plugin"; const TYPE: &'static str = "delivery.acme.example/v1alpha1/Plugin"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"object","x-kubernetes-preserve-unknown-fields":true}]"#); type Props = PluginProps; }

/// A [`Plugin`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type PluginProps = Fields<of::Plugin>;
impl PluginProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<Json>) -> Self { with(self, "spec", value) }
}

/// `operation` of a [`Application`].
pub type ApplicationOperation = Fields<of::ApplicationOperation>;
impl ApplicationOperation {
    /// `info`.
    #[track_caller] pub fn info(self, value: impl IntoVal<List<ApplicationOperationInfo>>) -> Self { with(self, "info", value) }
    /// `initiatedBy`.
    #[track_caller] pub fn initiated_by(self, value: impl IntoVal<ApplicationOperationInitiatedBy>) -> Self { with(self, "initiatedBy", value) }
    /// `retry`.
    #[track_caller] pub fn retry(self, value: impl IntoVal<ApplicationOperationRetry>) -> Self { with(self, "retry", value) }
}

/// `spec` of a [`Application`].
pub type ApplicationSpec = Fields<of::ApplicationSpec>;
impl ApplicationSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination: impl IntoVal<ApplicationSpecDestination>, project: impl IntoVal<String>) -> Self { with(with(empty(), "destination", destination), "project", project) }
    /// `destination`: mandatory.
    #[track_caller] pub fn destination(self, value: impl IntoVal<ApplicationSpecDestination>) -> Self { with(self, "destination", value) }
    /// `ignoreDifferences`.
    #[track_caller] pub fn ignore_differences(self, value: impl IntoVal<List<ApplicationSpecIgnoreDifferences>>) -> Self { with(self, "ignoreDifferences", value) }
    /// `info`.
    #[track_caller] pub fn info(self, value: impl IntoVal<List<ApplicationOperationInfo>>) -> Self { with(self, "info", value) }
    /// `project`: mandatory.
    #[track_caller] pub fn project(self, value: impl IntoVal<String>) -> Self { with(self, "project", value) }
    /// `revisionHistoryLimit`.
    #[track_caller] pub fn revision_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "revisionHistoryLimit", value) }
    /// `source`.
    #[track_caller] pub fn source(self, value: impl IntoVal<ApplicationSpecSource>) -> Self { with(self, "source", value) }
    /// `sources`.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<ApplicationSpecSource>>) -> Self { with(self, "sources", value) }
    /// `syncPolicy`.
    #[track_caller] pub fn sync_policy(self, value: impl IntoVal<ApplicationSpecSyncPolicy>) -> Self { with(self, "syncPolicy", value) }
}

/// `operation.info[]` of a [`Application`].
pub type ApplicationOperationInfo = Fields<of::ApplicationOperationInfo>;
impl ApplicationOperationInfo {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "value", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `operation.initiatedBy` of a [`Application`].
pub type ApplicationOperationInitiatedBy = Fields<of::ApplicationOperationInitiatedBy>;
impl ApplicationOperationInitiatedBy {
    /// `automated`.
    #[track_caller] pub fn automated(self, value: impl IntoVal<bool>) -> Self { with(self, "automated", value) }
    /// `username`.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "username", value) }
}

/// `operation.retry` of a [`Application`].
pub type ApplicationOperationRetry = Fields<of::ApplicationOperationRetry>;
impl ApplicationOperationRetry {
    /// `backoff`.
    #[track_caller] pub fn backoff(self, value: impl IntoVal<ApplicationOperationRetryBackoff>) -> Self { with(self, "backoff", value) }
    /// `limit`.
    #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "limit", value) }
}

/// `spec.destination` of a [`Application`].
pub type ApplicationSpecDestination = Fields<of::ApplicationSpecDestination>;
impl ApplicationSpecDestination {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `server`.
    #[track_caller] pub fn server(self, value: impl IntoVal<String>) -> Self { with(self, "server", value) }
}

/// `spec.ignoreDifferences[]` of a [`Application`].
pub type ApplicationSpecIgnoreDifferences = Fields<of::ApplicationSpecIgnoreDifferences>;
impl ApplicationSpecIgnoreDifferences {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<String>) -> Self { with(empty(), "kind", kind) }
    /// `group`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `jqPathExpressions`.
    #[track_caller] pub fn jq_path_expressions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "jqPathExpressions", value) }
    /// `jsonPointers`.
    #[track_caller] pub fn json_pointers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "jsonPointers", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `managedFieldsManagers`.
    #[track_caller] pub fn managed_fields_managers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "managedFieldsManagers", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// `spec.source` of a [`Application`].
pub type ApplicationSpecSource = Fields<of::ApplicationSpecSource>;
impl ApplicationSpecSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(repo_url: impl IntoVal<String>) -> Self { with(empty(), "repoURL", repo_url) }
    /// `chart`.
    #[track_caller] pub fn chart(self, value: impl IntoVal<String>) -> Self { with(self, "chart", value) }
    /// `directory`.
    #[track_caller] pub fn directory(self, value: impl IntoVal<ApplicationSpecSourceDirectory>) -> Self { with(self, "directory", value) }
    /// `helm`.
    #[track_caller] pub fn helm(self, value: impl IntoVal<ApplicationSpecSourceHelm>) -> Self { with(self, "helm", value) }
    /// `kustomize`.
    #[track_caller] pub fn kustomize(self, value: impl IntoVal<ApplicationSpecSourceKustomize>) -> Self { with(self, "kustomize", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `plugin`.
    #[track_caller] pub fn plugin(self, value: impl IntoVal<ApplicationSpecSourcePlugin>) -> Self { with(self, "plugin", value) }
    /// `ref`.
    #[track_caller] pub fn ref_(self, value: impl IntoVal<String>) -> Self { with(self, "ref", value) }
    /// `repoURL`: mandatory.
    #[track_caller] pub fn repo_url(self, value: impl IntoVal<String>) -> Self { with(self, "repoURL", value) }
    /// `targetRevision`.
    #[track_caller] pub fn target_revision(self, value: impl IntoVal<String>) -> Self { with(self, "targetRevision", value) }
}

/// `spec.syncPolicy` of a [`Application`].
pub type ApplicationSpecSyncPolicy = Fields<of::ApplicationSpecSyncPolicy>;
impl ApplicationSpecSyncPolicy {
    /// `automated`.
    #[track_caller] pub fn automated(self, value: impl IntoVal<ApplicationSpecSyncPolicyAutomated>) -> Self { with(self, "automated", value) }
    /// `managedNamespaceMetadata`.
    #[track_caller] pub fn managed_namespace_metadata(self, value: impl IntoVal<ApplicationSpecSyncPolicyManagedNamespaceMetadata>) -> Self { with(self, "managedNamespaceMetadata", value) }
    /// `retry`.
    #[track_caller] pub fn retry(self, value: impl IntoVal<ApplicationOperationRetry>) -> Self { with(self, "retry", value) }
    /// `syncOptions`.
    #[track_caller] pub fn sync_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "syncOptions", value) }
}

/// `operation.retry.backoff` of a [`Application`].
pub type ApplicationOperationRetryBackoff = Fields<of::ApplicationOperationRetryBackoff>;
impl ApplicationOperationRetryBackoff {
    /// `duration`.
    #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "duration", value) }
    /// `factor`.
    #[track_caller] pub fn factor(self, value: impl IntoVal<i64>) -> Self { with(self, "factor", value) }
    /// `maxDuration`.
    #[track_caller] pub fn max_duration(self, value: impl IntoVal<String>) -> Self { with(self, "maxDuration", value) }
}

/// `spec.source.directory` of a [`Application`].
pub type ApplicationSpecSourceDirectory = Fields<of::ApplicationSpecSourceDirectory>;
impl ApplicationSpecSourceDirectory {
    /// `exclude`.
    #[track_caller] pub fn exclude(self, value: impl IntoVal<String>) -> Self { with(self, "exclude", value) }
    /// `include`.
    #[track_caller] pub fn include(self, value: impl IntoVal<String>) -> Self { with(self, "include", value) }
    /// `jsonnet`.
    #[track_caller] pub fn jsonnet(self, value: impl IntoVal<ApplicationSpecSourceDirectoryJsonnet>) -> Self { with(self, "jsonnet", value) }
    /// `recurse`.
    #[track_caller] pub fn recurse(self, value: impl IntoVal<bool>) -> Self { with(self, "recurse", value) }
}

/// `spec.source.helm` of a [`Application`].
pub type ApplicationSpecSourceHelm = Fields<of::ApplicationSpecSourceHelm>;
impl ApplicationSpecSourceHelm {
    /// `apiVersions`.
    #[track_caller] pub fn api_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiVersions", value) }
    /// `fileParameters`.
    #[track_caller] pub fn file_parameters(self, value: impl IntoVal<List<ApplicationSpecSourceHelmFileParameters>>) -> Self { with(self, "fileParameters", value) }
    /// `ignoreMissingValueFiles`.
    #[track_caller] pub fn ignore_missing_value_files(self, value: impl IntoVal<bool>) -> Self { with(self, "ignoreMissingValueFiles", value) }
    /// `kubeVersion`.
    #[track_caller] pub fn kube_version(self, value: impl IntoVal<String>) -> Self { with(self, "kubeVersion", value) }
    /// `parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ApplicationSpecSourceHelmParameters>>) -> Self { with(self, "parameters", value) }
    /// `releaseName`.
    #[track_caller] pub fn release_name(self, value: impl IntoVal<String>) -> Self { with(self, "releaseName", value) }
    /// `valueFiles`.
    #[track_caller] pub fn value_files(self, value: impl IntoVal<List<String>>) -> Self { with(self, "valueFiles", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<String>) -> Self { with(self, "values", value) }
    /// `valuesObject`.
    #[track_caller] pub fn values_object(self, value: impl IntoVal<Json>) -> Self { with(self, "valuesObject", value) }
    /// `version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "version", value) }
}

/// `spec.source.kustomize` of a [`Application`].
pub type ApplicationSpecSourceKustomize = Fields<of::ApplicationSpecSourceKustomize>;
impl ApplicationSpecSourceKustomize {
    /// `commonLabels`.
    #[track_caller] pub fn common_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "commonLabels", value) }
    /// `components`.
    #[track_caller] pub fn components(self, value: impl IntoVal<List<String>>) -> Self { with(self, "components", value) }
    /// `images`.
    #[track_caller] pub fn images(self, value: impl IntoVal<List<String>>) -> Self { with(self, "images", value) }
    /// `namePrefix`.
    #[track_caller] pub fn name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "namePrefix", value) }
    /// `patches`.
    #[track_caller] pub fn patches(self, value: impl IntoVal<List<ApplicationSpecSourceKustomizePatches>>) -> Self { with(self, "patches", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<List<ApplicationSpecSourceKustomizeReplicas>>) -> Self { with(self, "replicas", value) }
}

/// `spec.source.plugin` of a [`Application`].
pub type ApplicationSpecSourcePlugin = Fields<of::ApplicationSpecSourcePlugin>;
impl ApplicationSpecSourcePlugin {
    /// `env`.
    #[track_caller] pub fn env(self, value: impl IntoVal<List<ApplicationOperationInfo>>) -> Self { with(self, "env", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ApplicationSpecSourcePluginParameters>>) -> Self { with(self, "parameters", value) }
}

/// `spec.syncPolicy.automated` of a [`Application`].
pub type ApplicationSpecSyncPolicyAutomated = Fields<of::ApplicationSpecSyncPolicyAutomated>;
impl ApplicationSpecSyncPolicyAutomated {
    /// `allowEmpty`.
    #[track_caller] pub fn allow_empty(self, value: impl IntoVal<bool>) -> Self { with(self, "allowEmpty", value) }
    /// `enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "enabled", value) }
    /// `prune`.
    #[track_caller] pub fn prune(self, value: impl IntoVal<bool>) -> Self { with(self, "prune", value) }
    /// `selfHeal`.
    #[track_caller] pub fn self_heal(self, value: impl IntoVal<bool>) -> Self { with(self, "selfHeal", value) }
}

/// `spec.syncPolicy.managedNamespaceMetadata` of a [`Application`].
pub type ApplicationSpecSyncPolicyManagedNamespaceMetadata = Fields<of::ApplicationSpecSyncPolicyManagedNamespaceMetadata>;
impl ApplicationSpecSyncPolicyManagedNamespaceMetadata {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
}

/// `spec.source.directory.jsonnet` of a [`Application`].
pub type ApplicationSpecSourceDirectoryJsonnet = Fields<of::ApplicationSpecSourceDirectoryJsonnet>;
impl ApplicationSpecSourceDirectoryJsonnet {
    /// `extVars`.
    #[track_caller] pub fn ext_vars(self, value: impl IntoVal<List<ApplicationSpecSourceDirectoryJsonnetExtVars>>) -> Self { with(self, "extVars", value) }
    /// `libs`.
    #[track_caller] pub fn libs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "libs", value) }
    /// `tlas`.
    #[track_caller] pub fn tlas(self, value: impl IntoVal<List<ApplicationSpecSourceDirectoryJsonnetExtVars>>) -> Self { with(self, "tlas", value) }
}

/// `spec.source.helm.fileParameters[]` of a [`Application`].
pub type ApplicationSpecSourceHelmFileParameters = Fields<of::ApplicationSpecSourceHelmFileParameters>;
impl ApplicationSpecSourceHelmFileParameters {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
}

/// `spec.source.helm.parameters[]` of a [`Application`].
pub type ApplicationSpecSourceHelmParameters = Fields<of::ApplicationSpecSourceHelmParameters>;
impl ApplicationSpecSourceHelmParameters {
    /// `forceString`.
    #[track_caller] pub fn force_string(self, value: impl IntoVal<bool>) -> Self { with(self, "forceString", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `spec.source.kustomize.patches[]` of a [`Application`].
pub type ApplicationSpecSourceKustomizePatches = Fields<of::ApplicationSpecSourceKustomizePatches>;
impl ApplicationSpecSourceKustomizePatches {
    /// `options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<Map<bool>>) -> Self { with(self, "options", value) }
    /// `patch`.
    #[track_caller] pub fn patch(self, value: impl IntoVal<String>) -> Self { with(self, "patch", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `target`.
    #[track_caller] pub fn target(self, value: impl IntoVal<ApplicationSpecSourceKustomizePatchesTarget>) -> Self { with(self, "target", value) }
}

/// `spec.source.kustomize.replicas[]` of a [`Application`].
pub type ApplicationSpecSourceKustomizeReplicas = Fields<of::ApplicationSpecSourceKustomizeReplicas>;
impl ApplicationSpecSourceKustomizeReplicas {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(count: impl IntoVal<IntOrString>, name: impl IntoVal<String>) -> Self { with(with(empty(), "count", count), "name", name) }
    /// `count`: mandatory.
    #[track_caller] pub fn count(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "count", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.source.plugin.parameters[]` of a [`Application`].
pub type ApplicationSpecSourcePluginParameters = Fields<of::ApplicationSpecSourcePluginParameters>;
impl ApplicationSpecSourcePluginParameters {
    /// `array`.
    #[track_caller] pub fn array(self, value: impl IntoVal<List<String>>) -> Self { with(self, "array", value) }
    /// `map`.
    #[track_caller] pub fn map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "map", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `string`.
    #[track_caller] pub fn string(self, value: impl IntoVal<String>) -> Self { with(self, "string", value) }
}

/// `spec.source.directory.jsonnet.extVars[]` of a [`Application`].
pub type ApplicationSpecSourceDirectoryJsonnetExtVars = Fields<of::ApplicationSpecSourceDirectoryJsonnetExtVars>;
impl ApplicationSpecSourceDirectoryJsonnetExtVars {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "value", value) }
    /// `code`.
    #[track_caller] pub fn code(self, value: impl IntoVal<bool>) -> Self { with(self, "code", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `spec.source.kustomize.patches[].target` of a [`Application`].
pub type ApplicationSpecSourceKustomizePatchesTarget = Fields<of::ApplicationSpecSourceKustomizePatchesTarget>;
impl ApplicationSpecSourceKustomizePatchesTarget {
    /// `group`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec` of a [`ApplicationSet`].
pub type ApplicationSetSpec = Fields<of::ApplicationSetSpec>;
impl ApplicationSetSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(generators: impl IntoVal<List<ApplicationSetSpecGenerators>>, template: impl IntoVal<ApplicationSetSpecTemplate>) -> Self { with(with(empty(), "generators", generators), "template", template) }
    /// `generators`: mandatory.
    #[track_caller] pub fn generators(self, value: impl IntoVal<List<ApplicationSetSpecGenerators>>) -> Self { with(self, "generators", value) }
    /// `goTemplate`.
    #[track_caller] pub fn go_template(self, value: impl IntoVal<bool>) -> Self { with(self, "goTemplate", value) }
    /// `strategy`.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<ApplicationSetSpecStrategy>) -> Self { with(self, "strategy", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<ApplicationSetSpecTemplate>) -> Self { with(self, "template", value) }
}

/// `spec.generators[]` of a [`ApplicationSet`].
pub type ApplicationSetSpecGenerators = Fields<of::ApplicationSetSpecGenerators>;
impl ApplicationSetSpecGenerators {
    /// `clusters`.
    #[track_caller] pub fn clusters(self, value: impl IntoVal<ApplicationSetSpecGeneratorsClusters>) -> Self { with(self, "clusters", value) }
    /// `list`.
    #[track_caller] pub fn list(self, value: impl IntoVal<ApplicationSetSpecGeneratorsList>) -> Self { with(self, "list", value) }
    /// `matrix`.
    #[track_caller] pub fn matrix(self, value: impl IntoVal<ApplicationSetSpecGeneratorsMatrix>) -> Self { with(self, "matrix", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<ApplicationSetSpecGeneratorsSelector>) -> Self { with(self, "selector", value) }
}

/// `spec.strategy` of a [`ApplicationSet`].
pub type ApplicationSetSpecStrategy = Fields<of::ApplicationSetSpecStrategy>;
impl ApplicationSetSpecStrategy {
    /// `rollingSync`.
    #[track_caller] pub fn rolling_sync(self, value: impl IntoVal<ApplicationSetSpecStrategyRollingSync>) -> Self { with(self, "rollingSync", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// `spec.template` of a [`ApplicationSet`].
pub type ApplicationSetSpecTemplate = Fields<of::ApplicationSetSpecTemplate>;
impl ApplicationSetSpecTemplate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metadata: impl IntoVal<ApplicationSetSpecTemplateMetadata>, spec: impl IntoVal<ApplicationSpec>) -> Self { with(with(empty(), "metadata", metadata), "spec", spec) }
    /// `metadata`: mandatory.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<ApplicationSetSpecTemplateMetadata>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ApplicationSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.generators[].clusters` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsClusters = Fields<of::ApplicationSetSpecGeneratorsClusters>;
impl ApplicationSetSpecGeneratorsClusters {
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<ApplicationSetSpecGeneratorsSelector>) -> Self { with(self, "selector", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<ApplicationSetSpecTemplate>) -> Self { with(self, "template", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "values", value) }
}

/// `spec.generators[].list` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsList = Fields<of::ApplicationSetSpecGeneratorsList>;
impl ApplicationSetSpecGeneratorsList {
    /// `elements`.
    #[track_caller] pub fn elements(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "elements", value) }
    /// `elementsYaml`.
    #[track_caller] pub fn elements_yaml(self, value: impl IntoVal<String>) -> Self { with(self, "elementsYaml", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<ApplicationSetSpecTemplate>) -> Self { with(self, "template", value) }
}

/// `spec.generators[].matrix` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsMatrix = Fields<of::ApplicationSetSpecGeneratorsMatrix>;
impl ApplicationSetSpecGeneratorsMatrix {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(generators: impl IntoVal<List<ApplicationSetSpecGeneratorsMatrixGenerators>>) -> Self { with(empty(), "generators", generators) }
    /// `generators`: mandatory.
    #[track_caller] pub fn generators(self, value: impl IntoVal<List<ApplicationSetSpecGeneratorsMatrixGenerators>>) -> Self { with(self, "generators", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<ApplicationSetSpecTemplate>) -> Self { with(self, "template", value) }
}

/// `spec.generators[].selector` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsSelector = Fields<of::ApplicationSetSpecGeneratorsSelector>;
impl ApplicationSetSpecGeneratorsSelector {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<ApplicationSetSpecGeneratorsSelectorMatchExpressions>>) -> Self { with(self, "matchExpressions", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
}

/// `spec.strategy.rollingSync` of a [`ApplicationSet`].
pub type ApplicationSetSpecStrategyRollingSync = Fields<of::ApplicationSetSpecStrategyRollingSync>;
impl ApplicationSetSpecStrategyRollingSync {
    /// `steps`.
    #[track_caller] pub fn steps(self, value: impl IntoVal<List<ApplicationSetSpecStrategyRollingSyncSteps>>) -> Self { with(self, "steps", value) }
}

/// `spec.template.metadata` of a [`ApplicationSet`].
pub type ApplicationSetSpecTemplateMetadata = Fields<of::ApplicationSetSpecTemplateMetadata>;
impl ApplicationSetSpecTemplateMetadata {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `finalizers`.
    #[track_caller] pub fn finalizers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "finalizers", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.generators[].matrix.generators[]` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsMatrixGenerators = Fields<of::ApplicationSetSpecGeneratorsMatrixGenerators>;
impl ApplicationSetSpecGeneratorsMatrixGenerators {
    /// `clusters`.
    #[track_caller] pub fn clusters(self, value: impl IntoVal<ApplicationSetSpecGeneratorsClusters>) -> Self { with(self, "clusters", value) }
    /// `list`.
    #[track_caller] pub fn list(self, value: impl IntoVal<ApplicationSetSpecGeneratorsList>) -> Self { with(self, "list", value) }
    /// `matrix`.
    #[track_caller] pub fn matrix(self, value: impl IntoVal<Json>) -> Self { with(self, "matrix", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<ApplicationSetSpecGeneratorsSelector>) -> Self { with(self, "selector", value) }
}

/// `spec.generators[].selector.matchExpressions[]` of a [`ApplicationSet`].
pub type ApplicationSetSpecGeneratorsSelectorMatchExpressions = Fields<of::ApplicationSetSpecGeneratorsSelectorMatchExpressions>;
impl ApplicationSetSpecGeneratorsSelectorMatchExpressions {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<String>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// `spec.strategy.rollingSync.steps[]` of a [`ApplicationSet`].
pub type ApplicationSetSpecStrategyRollingSyncSteps = Fields<of::ApplicationSetSpecStrategyRollingSyncSteps>;
impl ApplicationSetSpecStrategyRollingSyncSteps {
    /// `maxUpdate`.
    #[track_caller] pub fn max_update(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxUpdate", value) }
}

/// `spec.info[]` of a [`Application`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSpecInfo = ApplicationOperationInfo;

/// `spec.sources[]` of a [`Application`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSpecSources = ApplicationSpecSource;

/// `spec.sources[].directory` of a [`Application`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.sources[].helm` of a [`Application`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.sources[].kustomize` of a [`Application`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.sources[].plugin` of a [`Application`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.syncPolicy.retry` of a [`Application`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.source.plugin.env[]` of a [`Application`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.sources[].directory.jsonnet` of a [`Application`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.sources[].helm.fileParameters[]` of a [`Application`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.sources[].helm.parameters[]` of a [`Application`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.sources[].kustomize.patches[]` of a [`Application`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.sources[].kustomize.replicas[]` of a [`Application`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.sources[].plugin.env[]` of a [`Application`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.sources[].plugin.parameters[]` of a [`Application`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.syncPolicy.retry.backoff` of a [`Application`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.source.directory.jsonnet.tlas[]` of a [`Application`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.sources[].directory.jsonnet.extVars[]` of a [`Application`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.sources[].directory.jsonnet.tlas[]` of a [`Application`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.sources[].kustomize.patches[].target` of a [`Application`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecTemplateSpec = ApplicationSpec;

/// `spec.generators[].clusters.selector` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelector`].
pub type ApplicationSetSpecGeneratorsClustersSelector = ApplicationSetSpecGeneratorsSelector;

/// `spec.generators[].clusters.template` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplate`].
pub type ApplicationSetSpecGeneratorsClustersTemplate = ApplicationSetSpecTemplate;

/// `spec.generators[].list.template` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplate`].
pub type ApplicationSetSpecGeneratorsListTemplate = ApplicationSetSpecTemplate;

/// `spec.generators[].matrix.template` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplate`].
pub type ApplicationSetSpecGeneratorsMatrixTemplate = ApplicationSetSpecTemplate;

/// `spec.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecTemplateSpecSource = ApplicationSpecSource;

/// `spec.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecTemplateSpecSources = ApplicationSpecSource;

/// `spec.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.generators[].clusters.selector.matchExpressions[]` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelectorMatchExpressions`].
pub type ApplicationSetSpecGeneratorsClustersSelectorMatchExpressions = ApplicationSetSpecGeneratorsSelectorMatchExpressions;

/// `spec.generators[].clusters.template.metadata` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplateMetadata`].
pub type ApplicationSetSpecGeneratorsClustersTemplateMetadata = ApplicationSetSpecTemplateMetadata;

/// `spec.generators[].clusters.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpec = ApplicationSpec;

/// `spec.generators[].list.template.metadata` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplateMetadata`].
pub type ApplicationSetSpecGeneratorsListTemplateMetadata = ApplicationSetSpecTemplateMetadata;

/// `spec.generators[].list.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecGeneratorsListTemplateSpec = ApplicationSpec;

/// `spec.generators[].matrix.generators[].clusters` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsClusters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClusters = ApplicationSetSpecGeneratorsClusters;

/// `spec.generators[].matrix.generators[].list` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsList`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsList = ApplicationSetSpecGeneratorsList;

/// `spec.generators[].matrix.generators[].selector` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelector`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsSelector = ApplicationSetSpecGeneratorsSelector;

/// `spec.generators[].matrix.template.metadata` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplateMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateMetadata = ApplicationSetSpecTemplateMetadata;

/// `spec.generators[].matrix.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpec = ApplicationSpec;

/// `spec.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.generators[].clusters.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.generators[].clusters.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.generators[].clusters.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.generators[].clusters.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSource = ApplicationSpecSource;

/// `spec.generators[].clusters.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSources = ApplicationSpecSource;

/// `spec.generators[].clusters.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.generators[].list.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.generators[].list.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.generators[].list.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.generators[].list.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSource = ApplicationSpecSource;

/// `spec.generators[].list.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSources = ApplicationSpecSource;

/// `spec.generators[].list.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.generators[].matrix.generators[].clusters.selector` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelector`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersSelector = ApplicationSetSpecGeneratorsSelector;

/// `spec.generators[].matrix.generators[].clusters.template` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplate`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplate = ApplicationSetSpecTemplate;

/// `spec.generators[].matrix.generators[].list.template` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplate`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplate = ApplicationSetSpecTemplate;

/// `spec.generators[].matrix.generators[].selector.matchExpressions[]` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelectorMatchExpressions`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsSelectorMatchExpressions = ApplicationSetSpecGeneratorsSelectorMatchExpressions;

/// `spec.generators[].matrix.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.generators[].matrix.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.generators[].matrix.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.generators[].matrix.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSource = ApplicationSpecSource;

/// `spec.generators[].matrix.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSources = ApplicationSpecSource;

/// `spec.generators[].matrix.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].clusters.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].clusters.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].clusters.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].clusters.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].clusters.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].clusters.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].clusters.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].clusters.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].clusters.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.generators[].clusters.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.generators[].clusters.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.generators[].list.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].list.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].list.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].list.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].list.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].list.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].list.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].list.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].list.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.generators[].list.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.generators[].list.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.generators[].matrix.generators[].clusters.selector.matchExpressions[]` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecGeneratorsSelectorMatchExpressions`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersSelectorMatchExpressions = ApplicationSetSpecGeneratorsSelectorMatchExpressions;

/// `spec.generators[].matrix.generators[].clusters.template.metadata` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplateMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateMetadata = ApplicationSetSpecTemplateMetadata;

/// `spec.generators[].matrix.generators[].clusters.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpec = ApplicationSpec;

/// `spec.generators[].matrix.generators[].list.template.metadata` of a [`ApplicationSet`]. The same as [`ApplicationSetSpecTemplateMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateMetadata = ApplicationSetSpecTemplateMetadata;

/// `spec.generators[].matrix.generators[].list.template.spec` of a [`ApplicationSet`]. The same as [`ApplicationSpec`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpec = ApplicationSpec;

/// `spec.generators[].matrix.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.generators[].matrix.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.generators[].matrix.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].clusters.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].clusters.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].clusters.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].clusters.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].clusters.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].clusters.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.generators[].clusters.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].clusters.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].clusters.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].clusters.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].clusters.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].clusters.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].clusters.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.generators[].clusters.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].clusters.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].list.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].list.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].list.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].list.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].list.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].list.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.generators[].list.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].list.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].list.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].list.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].list.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].list.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].list.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.generators[].list.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].list.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].matrix.generators[].clusters.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.generators[].matrix.generators[].clusters.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.generators[].matrix.generators[].clusters.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSource = ApplicationSpecSource;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSources = ApplicationSpecSource;

/// `spec.generators[].matrix.generators[].clusters.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.generators[].matrix.generators[].list.template.spec.destination` of a [`ApplicationSet`]. The same as [`ApplicationSpecDestination`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecDestination = ApplicationSpecDestination;

/// `spec.generators[].matrix.generators[].list.template.spec.ignoreDifferences[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecIgnoreDifferences`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecIgnoreDifferences = ApplicationSpecIgnoreDifferences;

/// `spec.generators[].matrix.generators[].list.template.spec.info[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecInfo = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].list.template.spec.source` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSource = ApplicationSpecSource;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSource`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSources = ApplicationSpecSource;

/// `spec.generators[].matrix.generators[].list.template.spec.syncPolicy` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicy`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSyncPolicy = ApplicationSpecSyncPolicy;

/// `spec.generators[].matrix.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].clusters.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].clusters.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].clusters.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].clusters.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].clusters.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].clusters.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsClustersTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].list.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].list.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].list.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].list.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].list.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].list.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsListTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.generators[].clusters.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.generators[].matrix.generators[].clusters.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.generators[].matrix.generators[].clusters.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.generators[].matrix.generators[].list.template.spec.source.directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.generators[].list.template.spec.source.helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.generators[].list.template.spec.source.kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.generators[].list.template.spec.source.plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcePlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].directory` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectory`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesDirectory = ApplicationSpecSourceDirectory;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].helm` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelm`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesHelm = ApplicationSpecSourceHelm;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].kustomize` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomize`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesKustomize = ApplicationSpecSourceKustomize;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].plugin` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePlugin`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesPlugin = ApplicationSpecSourcePlugin;

/// `spec.generators[].matrix.generators[].list.template.spec.syncPolicy.automated` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyAutomated`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSyncPolicyAutomated = ApplicationSpecSyncPolicyAutomated;

/// `spec.generators[].matrix.generators[].list.template.spec.syncPolicy.managedNamespaceMetadata` of a [`ApplicationSet`]. The same as [`ApplicationSpecSyncPolicyManagedNamespaceMetadata`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSyncPolicyManagedNamespaceMetadata = ApplicationSpecSyncPolicyManagedNamespaceMetadata;

/// `spec.generators[].matrix.generators[].list.template.spec.syncPolicy.retry` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetry`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSyncPolicyRetry = ApplicationOperationRetry;

/// `spec.generators[].matrix.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.generators[].clusters.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].matrix.generators[].list.template.spec.source.directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.generators[].list.template.spec.source.helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.source.helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.source.kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.generators[].list.template.spec.source.kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.generators[].list.template.spec.source.plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcePluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].list.template.spec.source.plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcePluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].directory.jsonnet` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnet`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesDirectoryJsonnet = ApplicationSpecSourceDirectoryJsonnet;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].helm.fileParameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmFileParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesHelmFileParameters = ApplicationSpecSourceHelmFileParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].helm.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceHelmParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesHelmParameters = ApplicationSpecSourceHelmParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].kustomize.patches[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatches`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesKustomizePatches = ApplicationSpecSourceKustomizePatches;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].kustomize.replicas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizeReplicas`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesKustomizeReplicas = ApplicationSpecSourceKustomizeReplicas;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].plugin.env[]` of a [`ApplicationSet`]. The same as [`ApplicationOperationInfo`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesPluginEnv = ApplicationOperationInfo;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].plugin.parameters[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourcePluginParameters`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesPluginParameters = ApplicationSpecSourcePluginParameters;

/// `spec.generators[].matrix.generators[].list.template.spec.syncPolicy.retry.backoff` of a [`ApplicationSet`]. The same as [`ApplicationOperationRetryBackoff`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSyncPolicyRetryBackoff = ApplicationOperationRetryBackoff;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].clusters.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].clusters.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsClustersTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.generators[].list.template.spec.source.directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].list.template.spec.source.directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].list.template.spec.source.kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourceKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].directory.jsonnet.extVars[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesDirectoryJsonnetExtVars = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].directory.jsonnet.tlas[]` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceDirectoryJsonnetExtVars`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesDirectoryJsonnetTlas = ApplicationSpecSourceDirectoryJsonnetExtVars;

/// `spec.generators[].matrix.generators[].list.template.spec.sources[].kustomize.patches[].target` of a [`ApplicationSet`]. The same as [`ApplicationSpecSourceKustomizePatchesTarget`].
pub type ApplicationSetSpecGeneratorsMatrixGeneratorsListTemplateSpecSourcesKustomizePatchesTarget = ApplicationSpecSourceKustomizePatchesTarget;
