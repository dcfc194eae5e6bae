// Generated from definitions/monitoring.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `monitoring.acme.example/v1`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum Prometheus {} pub enum PrometheusRule {} pub enum PrometheusSpecLogLevel {} pub enum PrometheusSpecScrapeProtocols {} pub enum PrometheusSpec {} impl ias_core::Optional for PrometheusSpec {} pub enum PrometheusSpecAdditionalScrapeConfigs {} pub enum PrometheusSpecAlerting {} pub enum PrometheusSpecArbitraryFsAccessThroughSms {} impl ias_core::Optional for PrometheusSpecArbitraryFsAccessThroughSms {} pub enum PrometheusSpecContainers {} pub enum PrometheusSpecPodMonitorSelector {} impl ias_core::Optional for PrometheusSpecPodMonitorSelector {} pub enum PrometheusSpecRemoteWriteMessageVersion {} pub enum PrometheusSpecRemoteWrite {} pub enum PrometheusSpecResources {} impl ias_core::Optional for PrometheusSpecResources {} pub enum PrometheusSpecStorage {} impl ias_core::Optional for PrometheusSpecStorage {} pub enum PrometheusSpecTsdb {} impl ias_core::Optional for PrometheusSpecTsdb {} pub enum PrometheusSpecAlertingAlertmanagersApiVersion {} pub enum PrometheusSpecAlertingAlertmanagers {} pub enum PrometheusSpecContainersEnv {} pub enum PrometheusSpecContainersLifecycle {} impl ias_core::Optional for PrometheusSpecContainersLifecycle {} pub enum PrometheusSpecContainersLivenessProbe {} impl ias_core::Optional for PrometheusSpecContainersLivenessProbe {} pub enum PrometheusSpecContainersPorts {} pub enum PrometheusSpecPodMonitorSelectorMatchExpressions {} pub enum PrometheusSpecRemoteWriteBasicAuth {} impl ias_core::Optional for PrometheusSpecRemoteWriteBasicAuth {} pub enum PrometheusSpecRemoteWriteOauth2 {} pub enum PrometheusSpecRemoteWriteQueueConfig {} impl ias_core::Optional for PrometheusSpecRemoteWriteQueueConfig {} pub enum PrometheusSpecRemoteWriteWriteRelabelConfigsAction {} pub enum PrometheusSpecRemoteWriteWriteRelabelConfigs {} impl ias_core::Optional for PrometheusSpecRemoteWriteWriteRelabelConfigs {} pub enum PrometheusSpecResourcesClaims {} pub enum PrometheusSpecStorageEmptyDir {} impl ias_core::Optional for PrometheusSpecStorageEmptyDir {} pub enum PrometheusSpecStorageVolumeClaimTemplate {} impl ias_core::Optional for PrometheusSpecStorageVolumeClaimTemplate {} pub enum PrometheusSpecContainersEnvValueFrom {} impl ias_core::Optional for PrometheusSpecContainersEnvValueFrom {} pub enum PrometheusSpecContainersLifecyclePostStart {} impl ias_core::Optional for PrometheusSpecContainersLifecyclePostStart {} pub enum PrometheusSpecContainersLivenessProbeHttpGet {} pub enum PrometheusSpecRemoteWriteOauth2ClientId {} impl ias_core::Optional for PrometheusSpecRemoteWriteOauth2ClientId {} pub enum PrometheusSpecStorageVolumeClaimTemplateMetadata {} impl ias_core::Optional for PrometheusSpecStorageVolumeClaimTemplateMetadata {} pub enum PrometheusSpecStorageVolumeClaimTemplateSpec {} impl ias_core::Optional for PrometheusSpecStorageVolumeClaimTemplateSpec {} pub enum PrometheusSpecContainersEnvValueFromFieldRef {} pub enum PrometheusSpecContainersEnvValueFromResourceFieldRef {} pub enum PrometheusSpecContainersLifecyclePostStartExec {} impl ias_core::Optional for PrometheusSpecContainersLifecyclePostStartExec {} pub enum PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders {} pub enum PrometheusSpecStorageVolumeClaimTemplateSpecResources {} impl ias_core::Optional for PrometheusSpecStorageVolumeClaimTemplateSpecResources {} pub enum PrometheusRuleSpec {} impl ias_core::Optional for PrometheusRuleSpec {} pub enum PrometheusRuleSpecGroups {} pub enum PrometheusRuleSpecGroupsRules {} }

/// `Prometheus` of `monitoring.acme.example/v1`.
pub type Prometheus = Handle<of::Prometheus>;
impl api::ObjectType for of::Prometheus { const API_VERSION: &'static str = "monitoring.acme.example/v1"; const KIND: &'static str = "Prometheus"; const TYPE: &'static str = "monitoring.acme.example/v1/Prometheus"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string"},{"type":"string","default":""},{"type":"boolean"},{"type":"object","properties":{"key":0,"name":1,"optional":2},"required":["key"]},{"type":"string","enum":["v1","V1","v2","V2"]},{"type":"string","minLength":1},{"x-kubernetes-int-or-string":true},{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"},{"type":"object","properties":{"apiVersion":4,"bearerTokenFile":0,"name":5,"namespace":5,"pathPrefix":0,"port":6,"timeout":7},"required":["name","port"]},{"type":"array","items":8},{"type":"object","properties":{"alertmanagers":9},"required":["alertmanagers"]},{"type":"object","properties":{"deny":2}},{"type":"array","items":0},{"type":"object","properties":{"apiVersion":0,"fieldPath":0},"required":["fieldPath"]},{"x-kubernetes-int-or-string":true,"pattern":"quantity"},{"type":"object","properties":{"containerName":0,"divisor":14,"resource":0},"required":["resource"]},{"type":"object","properties":{"configMapKeyRef":3,"fieldRef":13,"resourceFieldRef":15,"secretKeyRef":3}},{"type":"object","properties":{"name":0,"value":0,"valueFrom":16},"required":["name"]},{"type":"array","x-kubernetes-list-map-keys":["name"],"items":17},{"type":"object","properties":{"command":12}},{"type":"object","properties":{"name":0,"value":0},"required":["name","value"]},{"type":"array","items":20},{"type":"object","properties":{"host":0,"httpHeaders":21,"path":0,"port":6,"scheme":0},"required":["port"]},{"type":"object","properties":{"exec":19,"httpGet":22}},{"type":"object","properties":{"postStart":23,"preStop":23}},{"type":"integer","format":"int32"},{"type":"object","properties":{"failureThreshold":25,"httpGet":22,"periodSeconds":25}},{"type":"string","default":"TCP"},{"type":"object","properties":{"containerPort":25,"name":0,"protocol":27},"required":["containerPort"]},{"type":"array","x-kubernetes-list-map-keys":["containerPort","protocol"],"items":28},{"type":"object","properties":{"name":0,"request":0},"required":["name"]},{"type":"array","x-kubernetes-list-map-keys":["name"],"items":30},{"type":"object","additionalProperties":14},{"type":"object","properties":{"claims":31,"limits":32,"requests":32}},{"type":"object","properties":{"args":12,"command":12,"env":18,"image":0,"lifecycle":24,"livenessProbe":26,"name":0,"ports":29,"readinessProbe":26,"resources":33},"required":["name"]},{"type":"array","items":34},{"type":"array","x-kubernetes-list-type":"set","items":5},{"maxLength":20},{"type":"string","default":"30s","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$","allOf":[37]},{"type":"object","additionalProperties":0},{"type":"string","enum":["","debug","info","warn","error"]},{"type":"integer","format":"int32","minimum":60},{"type":"object","properties":{"key":0,"operator":0,"values":12},"required":["key","operator"]},{"type":"array","items":42},{"type":"object","properties":{"matchExpressions":43,"matchLabels":39}},{"type":"object","properties":{"password":3,"username":3}},{"type":"string","enum":["V1.0","V2.0"]},{"type":"object","properties":{"configMap":3,"secret":3}},{"type":"object","properties":{"clientId":47,"clientSecret":3,"endpointParams":39,"scopes":12,"tokenUrl":5},"required":["clientId","clientSecret","tokenUrl"]},{"type":"integer"},{"type":"object","properties":{"batchSendDeadline":7,"capacity":49,"sampleAgeLimit":7}},{"type":"string","minLength":1,"pattern":"^(http|https)://.+$"},{"type":"string","default":"replace","enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap"]},{"type":"integer","format":"int64"},{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"},{"type":"array","items":54},{"type":"object","properties":{"action":52,"modulus":53,"regex":0,"separator":0,"sourceLabels":55,"targetLabel":0}},{"type":"array","items":56},{"type":"object","x-kubernetes-validations":[{"rule":"!(has(self.basicAuth) && has(self.oauth2))","message":"one way to say who one is"}],"properties":{"basicAuth":45,"headers":39,"messageVersion":46,"oauth2":48,"queueConfig":50,"sendExemplars":2,"url":51,"writeRelabelConfigs":57},"required":["url"]},{"type":"array","items":58},{"type":"string","pattern":"(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$"},{"type":"string","enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4"]},{"type":"array","minItems":1,"x-kubernetes-list-type":"set","items":61},{"type":"object","properties":{"medium":0,"sizeLimit":14}},{"type":"object","properties":{"annotations":39,"labels":39,"name":0}},{"type":"object","properties":{"requests":32}},{"type":"object","properties":{"accessModes":12,"resources":65,"storageClassName":0}},{"type":"object","properties":{"apiVersion":0,"kind":0,"metadata":64,"spec":66}},{"type":"object","properties":{"emptyDir":63,"volumeClaimTemplate":67}},{"type":"object","properties":{"outOfOrderTimeWindow":7}},{"type":"object","properties":{"additionalScrapeConfigs":3,"alerting":10,"arbitraryFSAccessThroughSMs":11,"containers":35,"enableFeatures":36,"evaluationInterval":38,"externalLabels":39,"initContainers":35,"logLevel":40,"maximumStartupDurationSeconds":41,"podMonitorSelector":44,"remoteWrite":59,"replicas":25,"resources":33,"retentionSize":60,"scrapeProtocols":62,"serviceMonitorSelector":44,"storage":68,"targetLimit":53,"tsdb":69,"walCompression":2}},{"type":"object","properties":{"spec":70},"required":["spec"]}]"#); type Props = PrometheusProps; }

/// A [`Prometheus`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type PrometheusProps = Fields<of::Prometheus>;
impl PrometheusProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PrometheusSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PrometheusSpec>) -> Self { with(self, "spec", value) }
}

/// `PrometheusRule` of `monitoring.acme.example/v1`.
pub type PrometheusRule = Handle<of::PrometheusRule>;
impl api::ObjectType for of::PrometheusRule { const API_VERSION: &'static str = "monitoring.acme.example/v1"; const KIND: &'static str = "PrometheusRule"; const TYPE: &'static str = "monitoring.acme.example/v1/PrometheusRule"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"},{"type":"integer"},{"type":"string","minLength":1},{"type":"string","pattern":"^(?i)(abort|warn)?$"},{"type":"string"},{"type":"object","additionalProperties":4},{"x-kubernetes-int-or-string":true},{"type":"object","oneOf":[{"required":["alert"]},{"required":["record"]}],"properties":{"alert":4,"annotations":5,"expr":6,"for":0,"keep_firing_for":2,"labels":5,"record":4},"required":["expr"]},{"type":"array","items":7},{"type":"object","properties":{"interval":0,"limit":1,"name":2,"partial_response_strategy":3,"rules":8},"required":["name"]},{"type":"array","x-kubernetes-list-map-keys":["name"],"items":9},{"type":"object","properties":{"groups":10}},{"type":"object","properties":{"spec":11},"required":["spec"]}]"#); type Props = PrometheusRuleProps; }

/// A [`PrometheusRule`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type PrometheusRuleProps = Fields<of::PrometheusRule>;
impl PrometheusRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PrometheusRuleSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PrometheusRuleSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.logLevel` of a [`Prometheus`].
pub type PrometheusSpecLogLevel = Word<fn(of::PrometheusSpecLogLevel)>;
impl PrometheusSpecLogLevel {
    /// the empty text
    pub const Empty: Self = word("");
    /// `debug`
    pub const Debug: Self = word("debug");
    /// `info`
    pub const Info: Self = word("info");
    /// `warn`
    pub const Warn: Self = word("warn");
    /// `error`
    pub const Error: Self = word("error");
}

/// `spec.scrapeProtocols[]` of a [`Prometheus`].
pub type PrometheusSpecScrapeProtocols = Word<fn(of::PrometheusSpecScrapeProtocols)>;
impl PrometheusSpecScrapeProtocols {
    /// `PrometheusProto`
    pub const PrometheusProto: Self = word("PrometheusProto");
    /// `OpenMetricsText0.0.1`
    pub const OpenMetricsText0_0_1: Self = word("OpenMetricsText0.0.1");
    /// `OpenMetricsText1.0.0`
    pub const OpenMetricsText1_0_0: Self = word("OpenMetricsText1.0.0");
    /// `PrometheusText0.0.4`
    pub const PrometheusText0_0_4: Self = word("PrometheusText0.0.4");
}

/// `spec` of a [`Prometheus`].
pub type PrometheusSpec = Fields<of::PrometheusSpec>;
impl PrometheusSpec {
    /// `additionalScrapeConfigs`.
    #[track_caller] pub fn additional_scrape_configs(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "additionalScrapeConfigs", value) }
    /// `alerting`.
    #[track_caller] pub fn alerting(self, value: impl IntoVal<PrometheusSpecAlerting>) -> Self { with(self, "alerting", value) }
    /// `arbitraryFSAccessThroughSMs`.
    #[track_caller] pub fn arbitrary_fs_access_through_sms(self, value: impl IntoVal<PrometheusSpecArbitraryFsAccessThroughSms>) -> Self { with(self, "arbitraryFSAccessThroughSMs", value) }
    /// `containers`.
    #[track_caller] pub fn containers(self, value: impl IntoVal<List<PrometheusSpecContainers>>) -> Self { with(self, "containers", value) }
    /// `enableFeatures`: no item twice, each at least 1 character.
    #[track_caller] pub fn enable_features(self, value: impl IntoVal<List<String>>) -> Self { with(self, "enableFeatures", value) }
    /// `evaluationInterval`: at most 20 characters, matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`, default `"30s"`.
    #[track_caller] pub fn evaluation_interval(self, value: impl IntoVal<String>) -> Self { with(self, "evaluationInterval", value) }
    /// `externalLabels`.
    #[track_caller] pub fn external_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "externalLabels", value) }
    /// `initContainers`.
    #[track_caller] pub fn init_containers(self, value: impl IntoVal<List<PrometheusSpecContainers>>) -> Self { with(self, "initContainers", value) }
    /// `logLevel`.
    #[track_caller] pub fn log_level(self, value: impl IntoVal<PrometheusSpecLogLevel>) -> Self { with(self, "logLevel", value) }
    /// `maximumStartupDurationSeconds`: at least 60.
    #[track_caller] pub fn maximum_startup_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "maximumStartupDurationSeconds", value) }
    /// `podMonitorSelector`.
    #[track_caller] pub fn pod_monitor_selector(self, value: impl IntoVal<PrometheusSpecPodMonitorSelector>) -> Self { with(self, "podMonitorSelector", value) }
    /// `remoteWrite`.
    #[track_caller] pub fn remote_write(self, value: impl IntoVal<List<PrometheusSpecRemoteWrite>>) -> Self { with(self, "remoteWrite", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "replicas", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<PrometheusSpecResources>) -> Self { with(self, "resources", value) }
    /// `retentionSize`: matches `(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$`.
    #[track_caller] pub fn retention_size(self, value: impl IntoVal<String>) -> Self { with(self, "retentionSize", value) }
    /// `scrapeProtocols`: at least 1 item, no item twice.
    #[track_caller] pub fn scrape_protocols(self, value: impl IntoVal<List<PrometheusSpecScrapeProtocols>>) -> Self { with(self, "scrapeProtocols", value) }
    /// `serviceMonitorSelector`.
    #[track_caller] pub fn service_monitor_selector(self, value: impl IntoVal<PrometheusSpecPodMonitorSelector>) -> Self { with(self, "serviceMonitorSelector", value) }
    /// `storage`.
    #[track_caller] pub fn storage(self, value: impl IntoVal<PrometheusSpecStorage>) -> Self { with(self, "storage", value) }
    /// `targetLimit`.
    #[track_caller] pub fn target_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "targetLimit", value) }
    /// `tsdb`.
    #[track_caller] pub fn tsdb(self, value: impl IntoVal<PrometheusSpecTsdb>) -> Self { with(self, "tsdb", value) }
    /// `walCompression`.
    #[track_caller] pub fn wal_compression(self, value: impl IntoVal<bool>) -> Self { with(self, "walCompression", value) }
}

/// `spec.additionalScrapeConfigs` of a [`Prometheus`].
pub type PrometheusSpecAdditionalScrapeConfigs = Fields<of::PrometheusSpecAdditionalScrapeConfigs>;
impl PrometheusSpecAdditionalScrapeConfigs {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "key", key) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `name`: default `""`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// `spec.alerting` of a [`Prometheus`].
pub type PrometheusSpecAlerting = Fields<of::PrometheusSpecAlerting>;
impl PrometheusSpecAlerting {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alertmanagers: impl IntoVal<List<PrometheusSpecAlertingAlertmanagers>>) -> Self { with(empty(), "alertmanagers", alertmanagers) }
    /// `alertmanagers`: mandatory.
    #[track_caller] pub fn alertmanagers(self, value: impl IntoVal<List<PrometheusSpecAlertingAlertmanagers>>) -> Self { with(self, "alertmanagers", value) }
}

/// `spec.arbitraryFSAccessThroughSMs` of a [`Prometheus`].
pub type PrometheusSpecArbitraryFsAccessThroughSms = Fields<of::PrometheusSpecArbitraryFsAccessThroughSms>;
impl PrometheusSpecArbitraryFsAccessThroughSms {
    /// `deny`.
    #[track_caller] pub fn deny(self, value: impl IntoVal<bool>) -> Self { with(self, "deny", value) }
}

/// `spec.containers[]` of a [`Prometheus`].
pub type PrometheusSpecContainers = Fields<of::PrometheusSpecContainers>;
impl PrometheusSpecContainers {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `args`.
    #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "args", value) }
    /// `command`.
    #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "command", value) }
    /// `env`.
    #[track_caller] pub fn env(self, value: impl IntoVal<List<PrometheusSpecContainersEnv>>) -> Self { with(self, "env", value) }
    /// `image`.
    #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "image", value) }
    /// `lifecycle`.
    #[track_caller] pub fn lifecycle(self, value: impl IntoVal<PrometheusSpecContainersLifecycle>) -> Self { with(self, "lifecycle", value) }
    /// `livenessProbe`.
    #[track_caller] pub fn liveness_probe(self, value: impl IntoVal<PrometheusSpecContainersLivenessProbe>) -> Self { with(self, "livenessProbe", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<PrometheusSpecContainersPorts>>) -> Self { with(self, "ports", value) }
    /// `readinessProbe`.
    #[track_caller] pub fn readiness_probe(self, value: impl IntoVal<PrometheusSpecContainersLivenessProbe>) -> Self { with(self, "readinessProbe", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<PrometheusSpecResources>) -> Self { with(self, "resources", value) }
}

/// `spec.podMonitorSelector` of a [`Prometheus`].
pub type PrometheusSpecPodMonitorSelector = Fields<of::PrometheusSpecPodMonitorSelector>;
impl PrometheusSpecPodMonitorSelector {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<PrometheusSpecPodMonitorSelectorMatchExpressions>>) -> Self { with(self, "matchExpressions", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
}

/// `spec.remoteWrite[].messageVersion` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteMessageVersion = Word<fn(of::PrometheusSpecRemoteWriteMessageVersion)>;
impl PrometheusSpecRemoteWriteMessageVersion {
    /// `V1.0`
    pub const V1_0: Self = word("V1.0");
    /// `V2.0`
    pub const V2_0: Self = word("V2.0");
}

/// `spec.remoteWrite[]` of a [`Prometheus`]. The server checks `!(has(self.basicAuth) && has(self.oauth2))`.
pub type PrometheusSpecRemoteWrite = Fields<of::PrometheusSpecRemoteWrite>;
impl PrometheusSpecRemoteWrite {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "url", url) }
    /// `basicAuth`.
    #[track_caller] pub fn basic_auth(self, value: impl IntoVal<PrometheusSpecRemoteWriteBasicAuth>) -> Self { with(self, "basicAuth", value) }
    /// `headers`.
    #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "headers", value) }
    /// `messageVersion`.
    #[track_caller] pub fn message_version(self, value: impl IntoVal<PrometheusSpecRemoteWriteMessageVersion>) -> Self { with(self, "messageVersion", value) }
    /// `oauth2`.
    #[track_caller] pub fn oauth2(self, value: impl IntoVal<PrometheusSpecRemoteWriteOauth2>) -> Self { with(self, "oauth2", value) }
    /// `queueConfig`.
    #[track_caller] pub fn queue_config(self, value: impl IntoVal<PrometheusSpecRemoteWriteQueueConfig>) -> Self { with(self, "queueConfig", value) }
    /// `sendExemplars`.
    #[track_caller] pub fn send_exemplars(self, value: impl IntoVal<bool>) -> Self { with(self, "sendExemplars", value) }
    /// `url`: mandatory, at least 1 character, matches `^(http|https)://.+$`.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
    /// `writeRelabelConfigs`.
    #[track_caller] pub fn write_relabel_configs(self, value: impl IntoVal<List<PrometheusSpecRemoteWriteWriteRelabelConfigs>>) -> Self { with(self, "writeRelabelConfigs", value) }
}

/// `spec.resources` of a [`Prometheus`].
pub type PrometheusSpecResources = Fields<of::PrometheusSpecResources>;
impl PrometheusSpecResources {
    /// `claims`.
    #[track_caller] pub fn claims(self, value: impl IntoVal<List<PrometheusSpecResourcesClaims>>) -> Self { with(self, "claims", value) }
    /// `limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "limits", value) }
    /// `requests`.
    #[track_caller] pub fn requests(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "requests", value) }
}

/// `spec.storage` of a [`Prometheus`].
pub type PrometheusSpecStorage = Fields<of::PrometheusSpecStorage>;
impl PrometheusSpecStorage {
    /// `emptyDir`.
    #[track_caller] pub fn empty_dir(self, value: impl IntoVal<PrometheusSpecStorageEmptyDir>) -> Self { with(self, "emptyDir", value) }
    /// `volumeClaimTemplate`.
    #[track_caller] pub fn volume_claim_template(self, value: impl IntoVal<PrometheusSpecStorageVolumeClaimTemplate>) -> Self { with(self, "volumeClaimTemplate", value) }
}

/// `spec.tsdb` of a [`Prometheus`].
pub type PrometheusSpecTsdb = Fields<of::PrometheusSpecTsdb>;
impl PrometheusSpecTsdb {
    /// `outOfOrderTimeWindow`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn out_of_order_time_window(self, value: impl IntoVal<String>) -> Self { with(self, "outOfOrderTimeWindow", value) }
}

/// `spec.alerting.alertmanagers[].apiVersion` of a [`Prometheus`].
pub type PrometheusSpecAlertingAlertmanagersApiVersion = Word<fn(of::PrometheusSpecAlertingAlertmanagersApiVersion)>;
impl PrometheusSpecAlertingAlertmanagersApiVersion {
    /// `v1`
    pub const V1: Self = word("v1");
    /// `V1`
    pub const V12: Self = word("V1");
    /// `v2`
    pub const V2: Self = word("v2");
    /// `V2`
    pub const V22: Self = word("V2");
}

/// `spec.alerting.alertmanagers[]` of a [`Prometheus`].
pub type PrometheusSpecAlertingAlertmanagers = Fields<of::PrometheusSpecAlertingAlertmanagers>;
impl PrometheusSpecAlertingAlertmanagers {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, port: impl IntoVal<IntOrString>) -> Self { with(with(empty(), "name", name), "port", port) }
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<PrometheusSpecAlertingAlertmanagersApiVersion>) -> Self { with(self, "apiVersion", value) }
    /// `bearerTokenFile`.
    #[track_caller] pub fn bearer_token_file(self, value: impl IntoVal<String>) -> Self { with(self, "bearerTokenFile", value) }
    /// `name`: mandatory, at least 1 character.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: at least 1 character.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `pathPrefix`.
    #[track_caller] pub fn path_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "pathPrefix", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "port", value) }
    /// `timeout`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<String>) -> Self { with(self, "timeout", value) }
}

/// `spec.containers[].env[]` of a [`Prometheus`].
pub type PrometheusSpecContainersEnv = Fields<of::PrometheusSpecContainersEnv>;
impl PrometheusSpecContainersEnv {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
    /// `valueFrom`.
    #[track_caller] pub fn value_from(self, value: impl IntoVal<PrometheusSpecContainersEnvValueFrom>) -> Self { with(self, "valueFrom", value) }
}

/// `spec.containers[].lifecycle` of a [`Prometheus`].
pub type PrometheusSpecContainersLifecycle = Fields<of::PrometheusSpecContainersLifecycle>;
impl PrometheusSpecContainersLifecycle {
    /// `postStart`.
    #[track_caller] pub fn post_start(self, value: impl IntoVal<PrometheusSpecContainersLifecyclePostStart>) -> Self { with(self, "postStart", value) }
    /// `preStop`.
    #[track_caller] pub fn pre_stop(self, value: impl IntoVal<PrometheusSpecContainersLifecyclePostStart>) -> Self { with(self, "preStop", value) }
}

/// `spec.containers[].livenessProbe` of a [`Prometheus`].
pub type PrometheusSpecContainersLivenessProbe = Fields<of::PrometheusSpecContainersLivenessProbe>;
impl PrometheusSpecContainersLivenessProbe {
    /// `failureThreshold`.
    #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "failureThreshold", value) }
    /// `httpGet`.
    #[track_caller] pub fn http_get(self, value: impl IntoVal<PrometheusSpecContainersLivenessProbeHttpGet>) -> Self { with(self, "httpGet", value) }
    /// `periodSeconds`.
    #[track_caller] pub fn period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "periodSeconds", value) }
}

/// `spec.containers[].ports[]` of a [`Prometheus`].
pub type PrometheusSpecContainersPorts = Fields<of::PrometheusSpecContainersPorts>;
impl PrometheusSpecContainersPorts {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(container_port: impl IntoVal<i64>) -> Self { with(empty(), "containerPort", container_port) }
    /// `containerPort`: mandatory.
    #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "containerPort", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `protocol`: default `"TCP"`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "protocol", value) }
}

/// `spec.podMonitorSelector.matchExpressions[]` of a [`Prometheus`].
pub type PrometheusSpecPodMonitorSelectorMatchExpressions = Fields<of::PrometheusSpecPodMonitorSelectorMatchExpressions>;
impl PrometheusSpecPodMonitorSelectorMatchExpressions {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<String>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<String>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// `spec.remoteWrite[].basicAuth` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteBasicAuth = Fields<of::PrometheusSpecRemoteWriteBasicAuth>;
impl PrometheusSpecRemoteWriteBasicAuth {
    /// `password`.
    #[track_caller] pub fn password(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "password", value) }
    /// `username`.
    #[track_caller] pub fn username(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "username", value) }
}

/// `spec.remoteWrite[].oauth2` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteOauth2 = Fields<of::PrometheusSpecRemoteWriteOauth2>;
/// What [`PrometheusSpecRemoteWriteOauth2`] cannot do without.
pub struct PrometheusSpecRemoteWriteOauth2Required<A, B, C> {
    /// `clientId`.
    pub client_id: A,
    /// `clientSecret`.
    pub client_secret: B,
    /// `tokenUrl`: at least 1 character.
    pub token_url: C,
}
impl PrometheusSpecRemoteWriteOauth2 {
    /// Takes what is mandatory, by name: [`PrometheusSpecRemoteWriteOauth2Required`].
    #[track_caller] pub fn new<A: IntoVal<PrometheusSpecRemoteWriteOauth2ClientId>, B: IntoVal<PrometheusSpecAdditionalScrapeConfigs>, C: IntoVal<String>>(required: PrometheusSpecRemoteWriteOauth2Required<A, B, C>) -> Self { with(with(with(empty(), "clientId", required.client_id), "clientSecret", required.client_secret), "tokenUrl", required.token_url) }
    /// `clientId`: mandatory.
    #[track_caller] pub fn client_id(self, value: impl IntoVal<PrometheusSpecRemoteWriteOauth2ClientId>) -> Self { with(self, "clientId", value) }
    /// `clientSecret`: mandatory.
    #[track_caller] pub fn client_secret(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "clientSecret", value) }
    /// `endpointParams`.
    #[track_caller] pub fn endpoint_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "endpointParams", value) }
    /// `scopes`.
    #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "scopes", value) }
    /// `tokenUrl`: mandatory, at least 1 character.
    #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "tokenUrl", value) }
}

/// `spec.remoteWrite[].queueConfig` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteQueueConfig = Fields<of::PrometheusSpecRemoteWriteQueueConfig>;
impl PrometheusSpecRemoteWriteQueueConfig {
    /// `batchSendDeadline`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn batch_send_deadline(self, value: impl IntoVal<String>) -> Self { with(self, "batchSendDeadline", value) }
    /// `capacity`.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "capacity", value) }
    /// `sampleAgeLimit`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn sample_age_limit(self, value: impl IntoVal<String>) -> Self { with(self, "sampleAgeLimit", value) }
}

/// `spec.remoteWrite[].writeRelabelConfigs[].action` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteWriteRelabelConfigsAction = Word<fn(of::PrometheusSpecRemoteWriteWriteRelabelConfigsAction)>;
impl PrometheusSpecRemoteWriteWriteRelabelConfigsAction {
    /// `replace`
    pub const Replace: Self = word("replace");
    /// `Replace`
    pub const Replace2: Self = word("Replace");
    /// `keep`
    pub const Keep: Self = word("keep");
    /// `Keep`
    pub const Keep2: Self = word("Keep");
    /// `drop`
    pub const Drop: Self = word("drop");
    /// `Drop`
    pub const Drop2: Self = word("Drop");
    /// `hashmod`
    pub const Hashmod: Self = word("hashmod");
    /// `HashMod`
    pub const HashMod: Self = word("HashMod");
    /// `labelmap`
    pub const Labelmap: Self = word("labelmap");
    /// `LabelMap`
    pub const LabelMap: Self = word("LabelMap");
}

/// `spec.remoteWrite[].writeRelabelConfigs[]` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteWriteRelabelConfigs = Fields<of::PrometheusSpecRemoteWriteWriteRelabelConfigs>;
impl PrometheusSpecRemoteWriteWriteRelabelConfigs {
    /// `action`: default `"replace"`.
    #[track_caller] pub fn action(self, value: impl IntoVal<PrometheusSpecRemoteWriteWriteRelabelConfigsAction>) -> Self { with(self, "action", value) }
    /// `modulus`.
    #[track_caller] pub fn modulus(self, value: impl IntoVal<i64>) -> Self { with(self, "modulus", value) }
    /// `regex`.
    #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "regex", value) }
    /// `separator`.
    #[track_caller] pub fn separator(self, value: impl IntoVal<String>) -> Self { with(self, "separator", value) }
    /// `sourceLabels`: each matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
    #[track_caller] pub fn source_labels(self, value: impl IntoVal<List<String>>) -> Self { with(self, "sourceLabels", value) }
    /// `targetLabel`.
    #[track_caller] pub fn target_label(self, value: impl IntoVal<String>) -> Self { with(self, "targetLabel", value) }
}

/// `spec.resources.claims[]` of a [`Prometheus`].
pub type PrometheusSpecResourcesClaims = Fields<of::PrometheusSpecResourcesClaims>;
impl PrometheusSpecResourcesClaims {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `request`.
    #[track_caller] pub fn request(self, value: impl IntoVal<String>) -> Self { with(self, "request", value) }
}

/// `spec.storage.emptyDir` of a [`Prometheus`].
pub type PrometheusSpecStorageEmptyDir = Fields<of::PrometheusSpecStorageEmptyDir>;
impl PrometheusSpecStorageEmptyDir {
    /// `medium`.
    #[track_caller] pub fn medium(self, value: impl IntoVal<String>) -> Self { with(self, "medium", value) }
    /// `sizeLimit`.
    #[track_caller] pub fn size_limit(self, value: impl IntoVal<Quantity>) -> Self { with(self, "sizeLimit", value) }
}

/// `spec.storage.volumeClaimTemplate` of a [`Prometheus`].
pub type PrometheusSpecStorageVolumeClaimTemplate = Fields<of::PrometheusSpecStorageVolumeClaimTemplate>;
impl PrometheusSpecStorageVolumeClaimTemplate {
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<PrometheusSpecStorageVolumeClaimTemplateMetadata>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PrometheusSpecStorageVolumeClaimTemplateSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.containers[].env[].valueFrom` of a [`Prometheus`].
pub type PrometheusSpecContainersEnvValueFrom = Fields<of::PrometheusSpecContainersEnvValueFrom>;
impl PrometheusSpecContainersEnvValueFrom {
    /// `configMapKeyRef`.
    #[track_caller] pub fn config_map_key_ref(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "configMapKeyRef", value) }
    /// `fieldRef`.
    #[track_caller] pub fn field_ref(self, value: impl IntoVal<PrometheusSpecContainersEnvValueFromFieldRef>) -> Self { with(self, "fieldRef", value) }
    /// `resourceFieldRef`.
    #[track_caller] pub fn resource_field_ref(self, value: impl IntoVal<PrometheusSpecContainersEnvValueFromResourceFieldRef>) -> Self { with(self, "resourceFieldRef", value) }
    /// `secretKeyRef`.
    #[track_caller] pub fn secret_key_ref(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "secretKeyRef", value) }
}

/// `spec.containers[].lifecycle.postStart` of a [`Prometheus`].
pub type PrometheusSpecContainersLifecyclePostStart = Fields<of::PrometheusSpecContainersLifecyclePostStart>;
impl PrometheusSpecContainersLifecyclePostStart {
    /// `exec`.
    #[track_caller] pub fn exec(self, value: impl IntoVal<PrometheusSpecContainersLifecyclePostStartExec>) -> Self { with(self, "exec", value) }
    /// `httpGet`.
    #[track_caller] pub fn http_get(self, value: impl IntoVal<PrometheusSpecContainersLivenessProbeHttpGet>) -> Self { with(self, "httpGet", value) }
}

/// `spec.containers[].livenessProbe.httpGet` of a [`Prometheus`].
pub type PrometheusSpecContainersLivenessProbeHttpGet = Fields<of::PrometheusSpecContainersLivenessProbeHttpGet>;
impl PrometheusSpecContainersLivenessProbeHttpGet {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<IntOrString>) -> Self { with(empty(), "port", port) }
    /// `host`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
    /// `httpHeaders`.
    #[track_caller] pub fn http_headers(self, value: impl IntoVal<List<PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders>>) -> Self { with(self, "httpHeaders", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "port", value) }
    /// `scheme`.
    #[track_caller] pub fn scheme(self, value: impl IntoVal<String>) -> Self { with(self, "scheme", value) }
}

/// `spec.remoteWrite[].oauth2.clientId` of a [`Prometheus`].
pub type PrometheusSpecRemoteWriteOauth2ClientId = Fields<of::PrometheusSpecRemoteWriteOauth2ClientId>;
impl PrometheusSpecRemoteWriteOauth2ClientId {
    /// `configMap`.
    #[track_caller] pub fn config_map(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "configMap", value) }
    /// `secret`.
    #[track_caller] pub fn secret(self, value: impl IntoVal<PrometheusSpecAdditionalScrapeConfigs>) -> Self { with(self, "secret", value) }
}

/// `spec.storage.volumeClaimTemplate.metadata` of a [`Prometheus`].
pub type PrometheusSpecStorageVolumeClaimTemplateMetadata = Fields<of::PrometheusSpecStorageVolumeClaimTemplateMetadata>;
impl PrometheusSpecStorageVolumeClaimTemplateMetadata {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.storage.volumeClaimTemplate.spec` of a [`Prometheus`].
pub type PrometheusSpecStorageVolumeClaimTemplateSpec = Fields<of::PrometheusSpecStorageVolumeClaimTemplateSpec>;
impl PrometheusSpecStorageVolumeClaimTemplateSpec {
    /// `accessModes`.
    #[track_caller] pub fn access_modes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "accessModes", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<PrometheusSpecStorageVolumeClaimTemplateSpecResources>) -> Self { with(self, "resources", value) }
    /// `storageClassName`.
    #[track_caller] pub fn storage_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "storageClassName", value) }
}

/// `spec.containers[].env[].valueFrom.fieldRef` of a [`Prometheus`].
pub type PrometheusSpecContainersEnvValueFromFieldRef = Fields<of::PrometheusSpecContainersEnvValueFromFieldRef>;
impl PrometheusSpecContainersEnvValueFromFieldRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(field_path: impl IntoVal<String>) -> Self { with(empty(), "fieldPath", field_path) }
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `fieldPath`: mandatory.
    #[track_caller] pub fn field_path(self, value: impl IntoVal<String>) -> Self { with(self, "fieldPath", value) }
}

/// `spec.containers[].env[].valueFrom.resourceFieldRef` of a [`Prometheus`].
pub type PrometheusSpecContainersEnvValueFromResourceFieldRef = Fields<of::PrometheusSpecContainersEnvValueFromResourceFieldRef>;
impl PrometheusSpecContainersEnvValueFromResourceFieldRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource: impl IntoVal<String>) -> Self { with(empty(), "resource", resource) }
    /// `containerName`.
    #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "containerName", value) }
    /// `divisor`.
    #[track_caller] pub fn divisor(self, value: impl IntoVal<Quantity>) -> Self { with(self, "divisor", value) }
    /// `resource`: mandatory.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "resource", value) }
}

/// `spec.containers[].lifecycle.postStart.exec` of a [`Prometheus`].
pub type PrometheusSpecContainersLifecyclePostStartExec = Fields<of::PrometheusSpecContainersLifecyclePostStartExec>;
impl PrometheusSpecContainersLifecyclePostStartExec {
    /// `command`.
    #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "command", value) }
}

/// `spec.containers[].livenessProbe.httpGet.httpHeaders[]` of a [`Prometheus`].
pub type PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders = Fields<of::PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders>;
impl PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "value", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// `spec.storage.volumeClaimTemplate.spec.resources` of a [`Prometheus`].
pub type PrometheusSpecStorageVolumeClaimTemplateSpecResources = Fields<of::PrometheusSpecStorageVolumeClaimTemplateSpecResources>;
impl PrometheusSpecStorageVolumeClaimTemplateSpecResources {
    /// `requests`.
    #[track_caller] pub fn requests(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "requests", value) }
}

/// `spec` of a [`PrometheusRule`].
pub type PrometheusRuleSpec = Fields<of::PrometheusRuleSpec>;
impl PrometheusRuleSpec {
    /// `groups`.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<PrometheusRuleSpecGroups>>) -> Self { with(self, "groups", value) }
}

/// `spec.groups[]` of a [`PrometheusRule`].
pub type PrometheusRuleSpecGroups = Fields<of::PrometheusRuleSpecGroups>;
impl PrometheusRuleSpecGroups {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `interval`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn interval(self, value: impl IntoVal<String>) -> Self { with(self, "interval", value) }
    /// `limit`.
    #[track_caller] pub fn limit(self, value: impl IntoVal<i64>) -> Self { with(self, "limit", value) }
    /// `name`: mandatory, at least 1 character.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `partial_response_strategy`: matches `^(?i)(abort|warn)?$`.
    #[track_caller] pub fn partial_response_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "partial_response_strategy", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<PrometheusRuleSpecGroupsRules>>) -> Self { with(self, "rules", value) }
}

/// `spec.groups[].rules[]` of a [`PrometheusRule`].
///
/// Takes exactly one of `alert`; `record`.
pub type PrometheusRuleSpecGroupsRules = Fields<of::PrometheusRuleSpecGroupsRules>;
impl PrometheusRuleSpecGroupsRules {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(expr: impl IntoVal<IntOrString>) -> Self { with(empty(), "expr", expr) }
    /// `alert`.
    #[track_caller] pub fn alert(self, value: impl IntoVal<String>) -> Self { with(self, "alert", value) }
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `expr`: mandatory.
    #[track_caller] pub fn expr(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "expr", value) }
    /// `for`: matches `^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$`.
    #[track_caller] pub fn for_(self, value: impl IntoVal<String>) -> Self { with(self, "for", value) }
    /// `keep_firing_for`: at least 1 character.
    #[track_caller] pub fn keep_firing_for(self, value: impl IntoVal<String>) -> Self { with(self, "keep_firing_for", value) }
    /// `labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
    /// `record`.
    #[track_caller] pub fn record(self, value: impl IntoVal<String>) -> Self { with(self, "record", value) }
}

/// `spec.initContainers[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainers`].
pub type PrometheusSpecInitContainers = PrometheusSpecContainers;

/// `spec.serviceMonitorSelector` of a [`Prometheus`]. The same as [`PrometheusSpecPodMonitorSelector`].
pub type PrometheusSpecServiceMonitorSelector = PrometheusSpecPodMonitorSelector;

/// `spec.containers[].readinessProbe` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbe`].
pub type PrometheusSpecContainersReadinessProbe = PrometheusSpecContainersLivenessProbe;

/// `spec.containers[].resources` of a [`Prometheus`]. The same as [`PrometheusSpecResources`].
pub type PrometheusSpecContainersResources = PrometheusSpecResources;

/// `spec.initContainers[].env[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersEnv`].
pub type PrometheusSpecInitContainersEnv = PrometheusSpecContainersEnv;

/// `spec.initContainers[].lifecycle` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecycle`].
pub type PrometheusSpecInitContainersLifecycle = PrometheusSpecContainersLifecycle;

/// `spec.initContainers[].livenessProbe` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbe`].
pub type PrometheusSpecInitContainersLivenessProbe = PrometheusSpecContainersLivenessProbe;

/// `spec.initContainers[].ports[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersPorts`].
pub type PrometheusSpecInitContainersPorts = PrometheusSpecContainersPorts;

/// `spec.initContainers[].readinessProbe` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbe`].
pub type PrometheusSpecInitContainersReadinessProbe = PrometheusSpecContainersLivenessProbe;

/// `spec.initContainers[].resources` of a [`Prometheus`]. The same as [`PrometheusSpecResources`].
pub type PrometheusSpecInitContainersResources = PrometheusSpecResources;

/// `spec.serviceMonitorSelector.matchExpressions[]` of a [`Prometheus`]. The same as [`PrometheusSpecPodMonitorSelectorMatchExpressions`].
pub type PrometheusSpecServiceMonitorSelectorMatchExpressions = PrometheusSpecPodMonitorSelectorMatchExpressions;

/// `spec.containers[].lifecycle.preStop` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStart`].
pub type PrometheusSpecContainersLifecyclePreStop = PrometheusSpecContainersLifecyclePostStart;

/// `spec.containers[].readinessProbe.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecContainersReadinessProbeHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.containers[].resources.claims[]` of a [`Prometheus`]. The same as [`PrometheusSpecResourcesClaims`].
pub type PrometheusSpecContainersResourcesClaims = PrometheusSpecResourcesClaims;

/// `spec.initContainers[].env[].valueFrom` of a [`Prometheus`]. The same as [`PrometheusSpecContainersEnvValueFrom`].
pub type PrometheusSpecInitContainersEnvValueFrom = PrometheusSpecContainersEnvValueFrom;

/// `spec.initContainers[].lifecycle.postStart` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStart`].
pub type PrometheusSpecInitContainersLifecyclePostStart = PrometheusSpecContainersLifecyclePostStart;

/// `spec.initContainers[].lifecycle.preStop` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStart`].
pub type PrometheusSpecInitContainersLifecyclePreStop = PrometheusSpecContainersLifecyclePostStart;

/// `spec.initContainers[].livenessProbe.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecInitContainersLivenessProbeHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.initContainers[].readinessProbe.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecInitContainersReadinessProbeHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.initContainers[].resources.claims[]` of a [`Prometheus`]. The same as [`PrometheusSpecResourcesClaims`].
pub type PrometheusSpecInitContainersResourcesClaims = PrometheusSpecResourcesClaims;

/// `spec.remoteWrite[].basicAuth.password` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecRemoteWriteBasicAuthPassword = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.remoteWrite[].basicAuth.username` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecRemoteWriteBasicAuthUsername = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.remoteWrite[].oauth2.clientSecret` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecRemoteWriteOauth2ClientSecret = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.containers[].env[].valueFrom.configMapKeyRef` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecContainersEnvValueFromConfigMapKeyRef = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.containers[].env[].valueFrom.secretKeyRef` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecContainersEnvValueFromSecretKeyRef = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.containers[].lifecycle.postStart.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecContainersLifecyclePostStartHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.containers[].lifecycle.preStop.exec` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStartExec`].
pub type PrometheusSpecContainersLifecyclePreStopExec = PrometheusSpecContainersLifecyclePostStartExec;

/// `spec.containers[].lifecycle.preStop.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecContainersLifecyclePreStopHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.containers[].readinessProbe.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecContainersReadinessProbeHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.initContainers[].env[].valueFrom.configMapKeyRef` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecInitContainersEnvValueFromConfigMapKeyRef = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.initContainers[].env[].valueFrom.fieldRef` of a [`Prometheus`]. The same as [`PrometheusSpecContainersEnvValueFromFieldRef`].
pub type PrometheusSpecInitContainersEnvValueFromFieldRef = PrometheusSpecContainersEnvValueFromFieldRef;

/// `spec.initContainers[].env[].valueFrom.resourceFieldRef` of a [`Prometheus`]. The same as [`PrometheusSpecContainersEnvValueFromResourceFieldRef`].
pub type PrometheusSpecInitContainersEnvValueFromResourceFieldRef = PrometheusSpecContainersEnvValueFromResourceFieldRef;

/// `spec.initContainers[].env[].valueFrom.secretKeyRef` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecInitContainersEnvValueFromSecretKeyRef = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.initContainers[].lifecycle.postStart.exec` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStartExec`].
pub type PrometheusSpecInitContainersLifecyclePostStartExec = PrometheusSpecContainersLifecyclePostStartExec;

/// `spec.initContainers[].lifecycle.postStart.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecInitContainersLifecyclePostStartHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.initContainers[].lifecycle.preStop.exec` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLifecyclePostStartExec`].
pub type PrometheusSpecInitContainersLifecyclePreStopExec = PrometheusSpecContainersLifecyclePostStartExec;

/// `spec.initContainers[].lifecycle.preStop.httpGet` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGet`].
pub type PrometheusSpecInitContainersLifecyclePreStopHttpGet = PrometheusSpecContainersLivenessProbeHttpGet;

/// `spec.initContainers[].livenessProbe.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecInitContainersLivenessProbeHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.initContainers[].readinessProbe.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecInitContainersReadinessProbeHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.remoteWrite[].oauth2.clientId.configMap` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecRemoteWriteOauth2ClientIdConfigMap = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.remoteWrite[].oauth2.clientId.secret` of a [`Prometheus`]. The same as [`PrometheusSpecAdditionalScrapeConfigs`].
pub type PrometheusSpecRemoteWriteOauth2ClientIdSecret = PrometheusSpecAdditionalScrapeConfigs;

/// `spec.containers[].lifecycle.postStart.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecContainersLifecyclePostStartHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.containers[].lifecycle.preStop.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecContainersLifecyclePreStopHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.initContainers[].lifecycle.postStart.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecInitContainersLifecyclePostStartHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;

/// `spec.initContainers[].lifecycle.preStop.httpGet.httpHeaders[]` of a [`Prometheus`]. The same as [`PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders`].
pub type PrometheusSpecInitContainersLifecyclePreStopHttpGetHttpHeaders = PrometheusSpecContainersLivenessProbeHttpGetHttpHeaders;
