// Generated from definitions/nodes.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `nodes.acme.example/v1`.

use super::prelude::*;

mod of { pub enum NodeClass {} impl ias_core::Optional for NodeClass {} pub enum NodePool {} pub enum NodeClassSpecAmiFamily {} pub enum NodeClassSpec {} pub enum NodeClassSpecAmiSelectorTerms {} impl ias_core::Optional for NodeClassSpecAmiSelectorTerms {} pub enum NodeClassSpecBlockDeviceMappings {} impl ias_core::Optional for NodeClassSpecBlockDeviceMappings {} pub enum NodeClassSpecKubelet {} impl ias_core::Optional for NodeClassSpecKubelet {} pub enum NodeClassSpecMetadataOptionsHttpEndpoint {} pub enum NodeClassSpecMetadataOptions {} impl ias_core::Optional for NodeClassSpecMetadataOptions {} pub enum NodeClassSpecSecurityGroupSelectorTerms {} impl ias_core::Optional for NodeClassSpecSecurityGroupSelectorTerms {} pub enum NodeClassSpecSubnetSelectorTerms {} impl ias_core::Optional for NodeClassSpecSubnetSelectorTerms {} pub enum NodeClassSpecBlockDeviceMappingsEbsVolumeType {} pub enum NodeClassSpecBlockDeviceMappingsEbs {} impl ias_core::Optional for NodeClassSpecBlockDeviceMappingsEbs {} pub enum NodePoolSpec {} pub enum NodePoolSpecDisruptionConsolidationPolicy {} pub enum NodePoolSpecDisruption {} pub enum NodePoolSpecTemplate {} pub enum NodePoolSpecDisruptionBudgetsReasons {} pub enum NodePoolSpecDisruptionBudgets {} impl ias_core::Optional for NodePoolSpecDisruptionBudgets {} pub enum NodePoolSpecTemplateMetadata {} impl ias_core::Optional for NodePoolSpecTemplateMetadata {} pub enum NodePoolSpecTemplateSpec {} pub enum NodePoolSpecTemplateSpecNodeClassRef {} pub enum NodePoolSpecTemplateSpecRequirementsOperator {} pub enum NodePoolSpecTemplateSpecRequirements {} pub enum NodePoolSpecTemplateSpecTaintsEffect {} pub enum NodePoolSpecTemplateSpecTaints {} }

/// `NodeClass` of `nodes.acme.example/v1`.
///
/// Belongs to the whole cluster.
pub type NodeClass = Handle<of::NodeClass>;
impl api::ObjectType for of::NodeClass { const API_VERSION: &'static str = "nodes.acme.example/v1"; const KIND: &'static str = "NodeClass"; const TYPE: &'static str = "nodes.acme.example/v1/NodeClass"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","enum":["AL2","AL2023","Bottlerocket","Custom","Windows2022"]},{"type":"string","maxLength":30},{"type":"string","pattern":"ami-[0-9a-z]+"},{"type":"string"},{"type":"object","maxProperties":20,"x-kubernetes-validations":[{"rule":"self.all(k, k != '' && self[k] != '')"}],"additionalProperties":3},{"type":"object","properties":{"alias":1,"id":2,"tags":4}},{"type":"array","minItems":1,"maxItems":30,"items":5},{"type":"boolean"},{"type":"integer","format":"int64"},{"type":"string","pattern":"^((?:[1-9][0-9]{0,3}|[1-4][0-9]{4}|[5][0-8][0-9]{3}|59000)Gi|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|[6][0-3][0-9]{3}|64000)G|([1-9]||[1-5][0-7]|58)Ti|([1-9]||[1-5][0-9]|6[0-3]|64)T)$"},{"type":"string","enum":["standard","io1","io2","gp2","sc1","st1","gp3"]},{"type":"object","x-kubernetes-validations":[{"rule":"has(self.snapshotID) || has(self.volumeSize)"}],"properties":{"encrypted":7,"iops":8,"kmsKeyID":3,"snapshotID":3,"throughput":8,"volumeSize":9,"volumeType":10}},{"type":"object","properties":{"deviceName":3,"ebs":11,"rootVolume":7}},{"type":"array","maxItems":50,"items":12},{"type":"string","x-kubernetes-validations":[{"rule":"self != ''"}]},{"type":"array","items":3},{"type":"string","pattern":"^((\\d{1,2}(\\.\\d{1,2})?|100(\\.0{1,2})?)%||(\\d+)(Ki|Mi)?)$"},{"type":"object","additionalProperties":16},{"type":"integer","format":"int32","minimum":0,"maximum":100},{"type":"integer","format":"int32","minimum":0},{"type":"object","properties":{"clusterDNS":15,"cpuCFSQuota":7,"evictionHard":17,"imageGCHighThresholdPercent":18,"maxPods":19}},{"type":"string","default":"enabled","enum":["enabled","disabled"]},{"type":"integer","format":"int64","default":1,"minimum":1,"maximum":64},{"type":"object","default":{"httpEndpoint":"enabled","httpPutResponseHopLimit":1},"properties":{"httpEndpoint":21,"httpPutResponseHopLimit":22}},{"type":"string","pattern":"sg-[0-9a-z]+"},{"type":"object","properties":{"id":24,"name":3,"tags":4}},{"type":"array","maxItems":30,"items":25},{"type":"string","pattern":"subnet-[0-9a-z]+"},{"type":"object","properties":{"id":27,"tags":4}},{"type":"array","maxItems":30,"items":28},{"type":"object","additionalProperties":3},{"type":"object","x-kubernetes-validations":[{"rule":"(has(self.role) && !has(self.instanceProfile)) || (!has(self.role) && has(self.instanceProfile))"}],"properties":{"amiFamily":0,"amiSelectorTerms":6,"associatePublicIPAddress":7,"blockDeviceMappings":13,"instanceProfile":14,"kubelet":20,"metadataOptions":23,"role":3,"securityGroupSelectorTerms":26,"subnetSelectorTerms":29,"tags":30,"userData":3},"required":["amiSelectorTerms","securityGroupSelectorTerms","subnetSelectorTerms"]},{"type":"object","properties":{"spec":31}}]"#); type Props = NodeClassProps; }

/// A [`NodeClass`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type NodeClassProps = Fields<of::NodeClass>;
impl NodeClassProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NodeClassSpec>) -> Self { with(self, "spec", value) }
}

/// `NodePool` of `nodes.acme.example/v1`.
///
/// Belongs to the whole cluster.
///
/// The server checks `self.metadata.name.size() <= 63`.
pub type NodePool = Handle<of::NodePool>;
impl api::ObjectType for of::NodePool { const API_VERSION: &'static str = "nodes.acme.example/v1"; const KIND: &'static str = "NodePool"; const TYPE: &'static str = "nodes.acme.example/v1/NodePool"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","pattern":"^((([0-9]+(h|m))|([0-9]+h[0-9]+m))(0s)?)$"},{"type":"string","default":"10%","pattern":"^((100|[0-9]{1,2})%|[0-9]+)$"},{"type":"string","enum":["Underutilized","Empty","Drifted"]},{"type":"array","maxItems":50,"items":2},{"type":"string","pattern":"^(@(annually|yearly|monthly|weekly|daily|midnight|hourly))|((.+)\\s(.+)\\s(.+)\\s(.+)\\s(.+))$"},{"type":"object","properties":{"duration":0,"nodes":1,"reasons":3,"schedule":4}},{"type":"array","default":[{"nodes":"10%"}],"maxItems":50,"x-kubernetes-validations":[{"rule":"self.all(x, has(x.schedule) == has(x.duration))","message":"both or neither"}],"items":5},{"type":"string","pattern":"^(([0-9]+(s|m|h))+|Never)$"},{"type":"string","default":"WhenEmptyOrUnderutilized","enum":["WhenEmpty","WhenEmptyOrUnderutilized"]},{"type":"object","default":{"consolidateAfter":"0s"},"properties":{"budgets":6,"consolidateAfter":7,"consolidationPolicy":8},"required":["consolidateAfter"]},{"x-kubernetes-int-or-string":true,"pattern":"quantity"},{"type":"object","additionalProperties":10},{"type":"string"},{"type":"object","additionalProperties":12},{"type":"string","maxLength":63,"pattern":"^([a-zA-Z0-9]|([a-zA-Z0-9][a-zA-Z0-9-_.]{0,61}[a-zA-Z0-9])?)$"},{"type":"object","maxProperties":100,"x-kubernetes-validations":[{"rule":"self.all(x, x != 'nodes.acme.example/pool')","message":"set by the controller"}],"additionalProperties":14},{"type":"object","properties":{"annotations":13,"labels":15}},{"type":"string","default":"720h","pattern":"^(([0-9]+(s|m|h))+|Never)$"},{"type":"string","pattern":"^[^/]*$"},{"type":"object","properties":{"group":18,"kind":12,"name":12},"required":["group","kind","name"]},{"type":"string","maxLength":316,"x-kubernetes-validations":[{"rule":"!self.find('^([^/]+)').endsWith('node.kubernetes.io')"}],"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*(\\/))?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$"},{"type":"integer","minimum":1,"maximum":50},{"type":"string","enum":["In","NotIn","Exists","DoesNotExist","Gt","Lt"]},{"type":"array","maxLength":63,"items":12},{"type":"object","properties":{"key":20,"minValues":21,"operator":22,"values":23},"required":["key","operator"]},{"type":"array","maxItems":100,"x-kubernetes-validations":[{"rule":"self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)"},{"rule":"self.all(x, (x.operator == 'Gt' || x.operator == 'Lt') ? (x.values.size() == 1 && int(x.values[0]) >= 0) : true)"}],"items":24},{"type":"string","enum":["NoSchedule","PreferNoSchedule","NoExecute"]},{"type":"string","minLength":1},{"type":"string","format":"date-time"},{"type":"object","properties":{"effect":26,"key":27,"timeAdded":28,"value":12},"required":["effect","key"]},{"type":"array","items":29},{"type":"object","properties":{"expireAfter":17,"nodeClassRef":19,"requirements":25,"taints":30},"required":["nodeClassRef","requirements"]},{"type":"object","properties":{"metadata":16,"spec":31},"required":["spec"]},{"type":"integer","format":"int32","minimum":1,"maximum":100},{"type":"object","properties":{"disruption":9,"limits":11,"template":32,"weight":33},"required":["template"]},{"type":"object","x-kubernetes-validations":[{"rule":"self.metadata.name.size() <= 63","message":"names become labels"}],"properties":{"spec":34},"required":["spec"]}]"#); type Props = NodePoolProps; }

/// A [`NodePool`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type NodePoolProps = Fields<of::NodePool>;
impl NodePoolProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<NodePoolSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NodePoolSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.amiFamily` of a [`NodeClass`].
pub type NodeClassSpecAmiFamily = Word<fn(of::NodeClassSpecAmiFamily)>;
impl NodeClassSpecAmiFamily {
    /// `AL2`
    pub const Al2: Self = word("AL2");
    /// `AL2023`
    pub const Al2023: Self = word("AL2023");
    /// `Bottlerocket`
    pub const Bottlerocket: Self = word("Bottlerocket");
    /// `Custom`
    pub const Custom: Self = word("Custom");
    /// `Windows2022`
    pub const Windows2022: Self = word("Windows2022");
}

/// `spec` of a [`NodeClass`]. The server checks `(has(self.role) && !has(self.instanceProfile)) || (!has(self.role) && has(self.instanceProfile))`.
pub type NodeClassSpec = Fields<of::NodeClassSpec>;
/// What [`NodeClassSpec`] cannot do without.
pub struct NodeClassSpecRequired<A, B, C> {
    /// `amiSelectorTerms`: 1 to 30 items.
    pub ami_selector_terms: A,
    /// `securityGroupSelectorTerms`: at most 30 items.
    pub security_group_selector_terms: B,
    /// `subnetSelectorTerms`: at most 30 items.
    pub subnet_selector_terms: C,
}
impl NodeClassSpec {
    /// Takes what is mandatory, by name: [`NodeClassSpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<NodeClassSpecAmiSelectorTerms>>, B: IntoVal<List<NodeClassSpecSecurityGroupSelectorTerms>>, C: IntoVal<List<NodeClassSpecSubnetSelectorTerms>>>(required: NodeClassSpecRequired<A, B, C>) -> Self { with(with(with(empty(), "amiSelectorTerms", required.ami_selector_terms), "securityGroupSelectorTerms", required.security_group_selector_terms), "subnetSelectorTerms", required.subnet_selector_terms) }
    /// `amiFamily`.
    #[track_caller] pub fn ami_family(self, value: impl IntoVal<NodeClassSpecAmiFamily>) -> Self { with(self, "amiFamily", value) }
    /// `amiSelectorTerms`: mandatory, 1 to 30 items.
    #[track_caller] pub fn ami_selector_terms(self, value: impl IntoVal<List<NodeClassSpecAmiSelectorTerms>>) -> Self { with(self, "amiSelectorTerms", value) }
    /// `associatePublicIPAddress`.
    #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "associatePublicIPAddress", value) }
    /// `blockDeviceMappings`: at most 50 items.
    #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<NodeClassSpecBlockDeviceMappings>>) -> Self { with(self, "blockDeviceMappings", value) }
    /// `instanceProfile`. The server checks `self != ''`.
    #[track_caller] pub fn instance_profile(self, value: impl IntoVal<String>) -> Self { with(self, "instanceProfile", value) }
    /// `kubelet`.
    #[track_caller] pub fn kubelet(self, value: impl IntoVal<NodeClassSpecKubelet>) -> Self { with(self, "kubelet", value) }
    /// `metadataOptions`.
    #[track_caller] pub fn metadata_options(self, value: impl IntoVal<NodeClassSpecMetadataOptions>) -> Self { with(self, "metadataOptions", value) }
    /// `role`.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "role", value) }
    /// `securityGroupSelectorTerms`: mandatory, at most 30 items.
    #[track_caller] pub fn security_group_selector_terms(self, value: impl IntoVal<List<NodeClassSpecSecurityGroupSelectorTerms>>) -> Self { with(self, "securityGroupSelectorTerms", value) }
    /// `subnetSelectorTerms`: mandatory, at most 30 items.
    #[track_caller] pub fn subnet_selector_terms(self, value: impl IntoVal<List<NodeClassSpecSubnetSelectorTerms>>) -> Self { with(self, "subnetSelectorTerms", value) }
    /// `tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
    /// `userData`.
    #[track_caller] pub fn user_data(self, value: impl IntoVal<String>) -> Self { with(self, "userData", value) }
}

/// `spec.amiSelectorTerms[]` of a [`NodeClass`].
pub type NodeClassSpecAmiSelectorTerms = Fields<of::NodeClassSpecAmiSelectorTerms>;
impl NodeClassSpecAmiSelectorTerms {
    /// `alias`: at most 30 characters.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "alias", value) }
    /// `id`: matches `ami-[0-9a-z]+`.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    /// `tags`. The server checks `self.all(k, k != '' && self[k] != '')`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
}

/// `spec.blockDeviceMappings[]` of a [`NodeClass`].
pub type NodeClassSpecBlockDeviceMappings = Fields<of::NodeClassSpecBlockDeviceMappings>;
impl NodeClassSpecBlockDeviceMappings {
    /// `deviceName`.
    #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "deviceName", value) }
    /// `ebs`.
    #[track_caller] pub fn ebs(self, value: impl IntoVal<NodeClassSpecBlockDeviceMappingsEbs>) -> Self { with(self, "ebs", value) }
    /// `rootVolume`.
    #[track_caller] pub fn root_volume(self, value: impl IntoVal<bool>) -> Self { with(self, "rootVolume", value) }
}

/// `spec.kubelet` of a [`NodeClass`].
pub type NodeClassSpecKubelet = Fields<of::NodeClassSpecKubelet>;
impl NodeClassSpecKubelet {
    /// `clusterDNS`.
    #[track_caller] pub fn cluster_dns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "clusterDNS", value) }
    /// `cpuCFSQuota`.
    #[track_caller] pub fn cpu_cfs_quota(self, value: impl IntoVal<bool>) -> Self { with(self, "cpuCFSQuota", value) }
    /// `evictionHard`: each matches `^((\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)%||(\d+)(Ki|Mi)?)$`.
    #[track_caller] pub fn eviction_hard(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "evictionHard", value) }
    /// `imageGCHighThresholdPercent`: 0 to 100.
    #[track_caller] pub fn image_gc_high_threshold_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "imageGCHighThresholdPercent", value) }
    /// `maxPods`: at least 0.
    #[track_caller] pub fn max_pods(self, value: impl IntoVal<i64>) -> Self { with(self, "maxPods", value) }
}

/// `spec.metadataOptions.httpEndpoint` of a [`NodeClass`].
pub type NodeClassSpecMetadataOptionsHttpEndpoint = Word<fn(of::NodeClassSpecMetadataOptionsHttpEndpoint)>;
impl NodeClassSpecMetadataOptionsHttpEndpoint {
    /// `enabled`
    pub const Enabled: Self = word("enabled");
    /// `disabled`
    pub const Disabled: Self = word("disabled");
}

/// `spec.metadataOptions` of a [`NodeClass`].
pub type NodeClassSpecMetadataOptions = Fields<of::NodeClassSpecMetadataOptions>;
impl NodeClassSpecMetadataOptions {
    /// `httpEndpoint`: default `"enabled"`.
    #[track_caller] pub fn http_endpoint(self, value: impl IntoVal<NodeClassSpecMetadataOptionsHttpEndpoint>) -> Self { with(self, "httpEndpoint", value) }
    /// `httpPutResponseHopLimit`: 1 to 64, default `1`.
    #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "httpPutResponseHopLimit", value) }
}

/// `spec.securityGroupSelectorTerms[]` of a [`NodeClass`].
pub type NodeClassSpecSecurityGroupSelectorTerms = Fields<of::NodeClassSpecSecurityGroupSelectorTerms>;
impl NodeClassSpecSecurityGroupSelectorTerms {
    /// `id`: matches `sg-[0-9a-z]+`.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `tags`. The server checks `self.all(k, k != '' && self[k] != '')`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
}

/// `spec.subnetSelectorTerms[]` of a [`NodeClass`].
pub type NodeClassSpecSubnetSelectorTerms = Fields<of::NodeClassSpecSubnetSelectorTerms>;
impl NodeClassSpecSubnetSelectorTerms {
    /// `id`: matches `subnet-[0-9a-z]+`.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "id", value) }
    /// `tags`. The server checks `self.all(k, k != '' && self[k] != '')`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
}

/// `spec.blockDeviceMappings[].ebs.volumeType` of a [`NodeClass`].
pub type NodeClassSpecBlockDeviceMappingsEbsVolumeType = Word<fn(of::NodeClassSpecBlockDeviceMappingsEbsVolumeType)>;
impl NodeClassSpecBlockDeviceMappingsEbsVolumeType {
    /// `standard`
    pub const Standard: Self = word("standard");
    /// `io1`
    pub const Io1: Self = word("io1");
    /// `io2`
    pub const Io2: Self = word("io2");
    /// `gp2`
    pub const Gp2: Self = word("gp2");
    /// `sc1`
    pub const Sc1: Self = word("sc1");
    /// `st1`
    pub const St1: Self = word("st1");
    /// `gp3`
    pub const Gp3: Self = word("gp3");
}

/// `spec.blockDeviceMappings[].ebs` of a [`NodeClass`]. The server checks `has(self.snapshotID) || has(self.volumeSize)`.
pub type NodeClassSpecBlockDeviceMappingsEbs = Fields<of::NodeClassSpecBlockDeviceMappingsEbs>;
impl NodeClassSpecBlockDeviceMappingsEbs {
    /// `encrypted`.
    #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "encrypted", value) }
    /// `iops`.
    #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "iops", value) }
    /// `kmsKeyID`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "kmsKeyID", value) }
    /// `snapshotID`.
    #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "snapshotID", value) }
    /// `throughput`.
    #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "throughput", value) }
    /// `volumeSize`.
    #[track_caller] pub fn volume_size(self, value: impl IntoVal<String>) -> Self { with(self, "volumeSize", value) }
    /// `volumeType`.
    #[track_caller] pub fn volume_type(self, value: impl IntoVal<NodeClassSpecBlockDeviceMappingsEbsVolumeType>) -> Self { with(self, "volumeType", value) }
}

/// `spec` of a [`NodePool`].
pub type NodePoolSpec = Fields<of::NodePoolSpec>;
impl NodePoolSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template: impl IntoVal<NodePoolSpecTemplate>) -> Self { with(empty(), "template", template) }
    /// `disruption`: default `{"consolidateAfter":"0s"}`.
    #[track_caller] pub fn disruption(self, value: impl IntoVal<NodePoolSpecDisruption>) -> Self { with(self, "disruption", value) }
    /// `limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "limits", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<NodePoolSpecTemplate>) -> Self { with(self, "template", value) }
    /// `weight`: 1 to 100.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// `spec.disruption.consolidationPolicy` of a [`NodePool`].
pub type NodePoolSpecDisruptionConsolidationPolicy = Word<fn(of::NodePoolSpecDisruptionConsolidationPolicy)>;
impl NodePoolSpecDisruptionConsolidationPolicy {
    /// `WhenEmpty`
    pub const WhenEmpty: Self = word("WhenEmpty");
    /// `WhenEmptyOrUnderutilized`
    pub const WhenEmptyOrUnderutilized: Self = word("WhenEmptyOrUnderutilized");
}

/// `spec.disruption` of a [`NodePool`].
pub type NodePoolSpecDisruption = Fields<of::NodePoolSpecDisruption>;
impl NodePoolSpecDisruption {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(consolidate_after: impl IntoVal<String>) -> Self { with(empty(), "consolidateAfter", consolidate_after) }
    /// `budgets`: at most 50 items, default `[{"nodes":"10%"}]`. The server checks `self.all(x, has(x.schedule) == has(x.duration))`.
    #[track_caller] pub fn budgets(self, value: impl IntoVal<List<NodePoolSpecDisruptionBudgets>>) -> Self { with(self, "budgets", value) }
    /// `consolidateAfter`: mandatory, matches `^(([0-9]+(s|m|h))+|Never)$`.
    #[track_caller] pub fn consolidate_after(self, value: impl IntoVal<String>) -> Self { with(self, "consolidateAfter", value) }
    /// `consolidationPolicy`: default `"WhenEmptyOrUnderutilized"`.
    #[track_caller] pub fn consolidation_policy(self, value: impl IntoVal<NodePoolSpecDisruptionConsolidationPolicy>) -> Self { with(self, "consolidationPolicy", value) }
}

/// `spec.template` of a [`NodePool`].
pub type NodePoolSpecTemplate = Fields<of::NodePoolSpecTemplate>;
impl NodePoolSpecTemplate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<NodePoolSpecTemplateSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<NodePoolSpecTemplateMetadata>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NodePoolSpecTemplateSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.disruption.budgets[].reasons[]` of a [`NodePool`].
pub type NodePoolSpecDisruptionBudgetsReasons = Word<fn(of::NodePoolSpecDisruptionBudgetsReasons)>;
impl NodePoolSpecDisruptionBudgetsReasons {
    /// `Underutilized`
    pub const Underutilized: Self = word("Underutilized");
    /// `Empty`
    pub const Empty: Self = word("Empty");
    /// `Drifted`
    pub const Drifted: Self = word("Drifted");
}

/// `spec.disruption.budgets[]` of a [`NodePool`].
pub type NodePoolSpecDisruptionBudgets = Fields<of::NodePoolSpecDisruptionBudgets>;
impl NodePoolSpecDisruptionBudgets {
    /// `duration`: matches `^((([0-9]+(h|m))|([0-9]+h[0-9]+m))(0s)?)$`.
    #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "duration", value) }
    /// `nodes`: matches `^((100|[0-9]{1,2})%|[0-9]+)$`, default `"10%"`.
    #[track_caller] pub fn nodes(self, value: impl IntoVal<String>) -> Self { with(self, "nodes", value) }
    /// `reasons`: at most 50 items.
    #[track_caller] pub fn reasons(self, value: impl IntoVal<List<NodePoolSpecDisruptionBudgetsReasons>>) -> Self { with(self, "reasons", value) }
    /// `schedule`: matches `^(@(annually|yearly|monthly|weekly|daily|midnight|hourly))|((.+)\s(.+)\s(.+)\s(.+)\s(.+))$`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "schedule", value) }
}

/// `spec.template.metadata` of a [`NodePool`].
pub type NodePoolSpecTemplateMetadata = Fields<of::NodePoolSpecTemplateMetadata>;
impl NodePoolSpecTemplateMetadata {
    /// `annotations`.
    #[track_caller] pub fn annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "annotations", value) }
    /// `labels`: each at most 63 characters, each matches `^([a-zA-Z0-9]|([a-zA-Z0-9][a-zA-Z0-9-_.]{0,61}[a-zA-Z0-9])?)$`. The server checks `self.all(x, x != 'nodes.acme.example/pool')`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "labels", value) }
}

/// `spec.template.spec` of a [`NodePool`].
pub type NodePoolSpecTemplateSpec = Fields<of::NodePoolSpecTemplateSpec>;
impl NodePoolSpecTemplateSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(node_class_ref: impl IntoVal<NodePoolSpecTemplateSpecNodeClassRef>, requirements: impl IntoVal<List<NodePoolSpecTemplateSpecRequirements>>) -> Self { with(with(empty(), "nodeClassRef", node_class_ref), "requirements", requirements) }
    /// `expireAfter`: matches `^(([0-9]+(s|m|h))+|Never)$`, default `"720h"`.
    #[track_caller] pub fn expire_after(self, value: impl IntoVal<String>) -> Self { with(self, "expireAfter", value) }
    /// `nodeClassRef`: mandatory.
    #[track_caller] pub fn node_class_ref(self, value: impl IntoVal<NodePoolSpecTemplateSpecNodeClassRef>) -> Self { with(self, "nodeClassRef", value) }
    /// `requirements`: mandatory, at most 100 items. The server checks `self.all(x, x.operator == 'In' ? x.values.size() != 0 : true)` and 1 more.
    #[track_caller] pub fn requirements(self, value: impl IntoVal<List<NodePoolSpecTemplateSpecRequirements>>) -> Self { with(self, "requirements", value) }
    /// `taints`.
    #[track_caller] pub fn taints(self, value: impl IntoVal<List<NodePoolSpecTemplateSpecTaints>>) -> Self { with(self, "taints", value) }
}

/// `spec.template.spec.nodeClassRef` of a [`NodePool`]. The server checks `self.group == oldSelf.group` and `self.kind == oldSelf.kind`.
pub type NodePoolSpecTemplateSpecNodeClassRef = Fields<of::NodePoolSpecTemplateSpecNodeClassRef>;
/// What [`NodePoolSpecTemplateSpecNodeClassRef`] cannot do without.
pub struct NodePoolSpecTemplateSpecNodeClassRefRequired<A, B, C> {
    /// `group`: matches `^[^/]*$`.
    pub group: A,
    /// `kind`.
    pub kind: B,
    /// `name`.
    pub name: C,
}
impl NodePoolSpecTemplateSpecNodeClassRef {
    /// Takes what is mandatory, by name: [`NodePoolSpecTemplateSpecNodeClassRefRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: NodePoolSpecTemplateSpecNodeClassRefRequired<A, B, C>) -> Self { with(with(with(empty(), "group", required.group), "kind", required.kind), "name", required.name) }
    /// `group`: mandatory, matches `^[^/]*$`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.template.spec.requirements[].operator` of a [`NodePool`].
pub type NodePoolSpecTemplateSpecRequirementsOperator = Word<fn(of::NodePoolSpecTemplateSpecRequirementsOperator)>;
impl NodePoolSpecTemplateSpecRequirementsOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `DoesNotExist`
    pub const DoesNotExist: Self = word("DoesNotExist");
    /// `Gt`
    pub const Gt: Self = word("Gt");
    /// `Lt`
    pub const Lt: Self = word("Lt");
}

/// `spec.template.spec.requirements[]` of a [`NodePool`].
pub type NodePoolSpecTemplateSpecRequirements = Fields<of::NodePoolSpecTemplateSpecRequirements>;
impl NodePoolSpecTemplateSpecRequirements {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<NodePoolSpecTemplateSpecRequirementsOperator>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory, at most 316 characters. The server checks `!self.find('^([^/]+)').endsWith('node.kubernetes.io')`.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `minValues`: 1 to 50.
    #[track_caller] pub fn min_values(self, value: impl IntoVal<i64>) -> Self { with(self, "minValues", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<NodePoolSpecTemplateSpecRequirementsOperator>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// `spec.template.spec.taints[].effect` of a [`NodePool`].
pub type NodePoolSpecTemplateSpecTaintsEffect = Word<fn(of::NodePoolSpecTemplateSpecTaintsEffect)>;
impl NodePoolSpecTemplateSpecTaintsEffect {
    /// `NoSchedule`
    pub const NoSchedule: Self = word("NoSchedule");
    /// `PreferNoSchedule`
    pub const PreferNoSchedule: Self = word("PreferNoSchedule");
    /// `NoExecute`
    pub const NoExecute: Self = word("NoExecute");
}

/// `spec.template.spec.taints[]` of a [`NodePool`].
pub type NodePoolSpecTemplateSpecTaints = Fields<of::NodePoolSpecTemplateSpecTaints>;
impl NodePoolSpecTemplateSpecTaints {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(effect: impl IntoVal<NodePoolSpecTemplateSpecTaintsEffect>, key: impl IntoVal<String>) -> Self { with(with(empty(), "effect", effect), "key", key) }
    /// `effect`: mandatory.
    #[track_caller] pub fn effect(self, value: impl IntoVal<NodePoolSpecTemplateSpecTaintsEffect>) -> Self { with(self, "effect", value) }
    /// `key`: mandatory, at least 1 character.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `timeAdded`: in the form `date-time`.
    #[track_caller] pub fn time_added(self, value: impl IntoVal<String>) -> Self { with(self, "timeAdded", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}
