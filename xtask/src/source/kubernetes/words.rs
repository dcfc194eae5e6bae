//! Closed sets of words.
//!
//! The published schemas say `string` where the API takes one of a few words; the words stand in the descriptions, which
//! are not kept, and in the constants of `k8s.io/api` (<https://pkg.go.dev/k8s.io/api>). This table holds them by hand.
//! `cargo xtask facts kubernetes` compares it with the descriptions, and `cargo xtask codegen` fails where a property is
//! gone or no text. Sets that the API keeps open (types of Secrets, reasons, signal names) are not in it.

use std::collections::BTreeMap;

use crate::Error;

/// Group, name of the type in Go, words, properties that take one of them (or a list).
///
/// `other/Type.property` is one of another group, which takes the type of `v1` of this group. `~` stands before a
/// property whose description does not name all the words.
#[rustfmt::skip]
const WORDS: &[(&str, &str, &str, &str)] = &[
    ("core", "PullPolicy", "Always IfNotPresent Never", "Container.imagePullPolicy EphemeralContainer.imagePullPolicy ImageVolumeSource.pullPolicy"),
    ("core", "TerminationMessagePolicy", "File FallbackToLogsOnError", "Container.terminationMessagePolicy EphemeralContainer.terminationMessagePolicy"),
    ("core", "ContainerRestartPolicy", "Always OnFailure Never", "~Container.restartPolicy ~EphemeralContainer.restartPolicy"),
    ("core", "ContainerRestartRuleAction", "Restart RestartAllContainers", "~ContainerRestartRule.action"),
    ("core", "ContainerRestartRuleOnExitCodesOperator", "In NotIn", "ContainerRestartRuleOnExitCodes.operator"),
    ("core", "ResourceResizeRestartPolicy", "NotRequired RestartContainer", "~ContainerResizePolicy.restartPolicy"),
    ("core", "RestartPolicy", "Always OnFailure Never", "PodSpec.restartPolicy"),
    ("core", "DNSPolicy", "ClusterFirstWithHostNet ClusterFirst Default None", "PodSpec.dnsPolicy"),
    ("core", "PreemptionPolicy", "PreemptLowerPriority Never", "PodSpec.preemptionPolicy"),
    ("core", "OSName", "linux windows", "PodOS.name"),
    ("core", "Protocol", "TCP UDP SCTP", "ContainerPort.protocol ServicePort.protocol EndpointPort.protocol networking/NetworkPolicyPort.protocol discovery/EndpointPort.protocol"),
    ("core", "URIScheme", "HTTP HTTPS", "~HTTPGetAction.scheme"),
    ("core", "ProcMountType", "Default Unmasked", "~SecurityContext.procMount"),
    ("core", "SeccompProfileType", "Unconfined RuntimeDefault Localhost", "SeccompProfile.type"),
    ("core", "AppArmorProfileType", "Unconfined RuntimeDefault Localhost", "AppArmorProfile.type"),
    ("core", "PodFSGroupChangePolicy", "OnRootMismatch Always", "PodSecurityContext.fsGroupChangePolicy"),
    ("core", "PodSELinuxChangePolicy", "Recursive MountOption", "PodSecurityContext.seLinuxChangePolicy"),
    ("core", "SupplementalGroupsPolicy", "Merge Strict", "PodSecurityContext.supplementalGroupsPolicy"),
    ("core", "TolerationOperator", "Exists Equal Lt Gt", "Toleration.operator"),
    ("core", "TaintEffect", "NoSchedule PreferNoSchedule NoExecute", "Toleration.effect Taint.effect"),
    ("core", "NodeSelectorOperator", "In NotIn Exists DoesNotExist Gt Lt", "NodeSelectorRequirement.operator"),
    ("core", "UnsatisfiableConstraintAction", "DoNotSchedule ScheduleAnyway", "TopologySpreadConstraint.whenUnsatisfiable"),
    ("core", "NodeInclusionPolicy", "Ignore Honor", "TopologySpreadConstraint.nodeAffinityPolicy TopologySpreadConstraint.nodeTaintsPolicy"),
    ("core", "MountPropagationMode", "None HostToContainer Bidirectional", "~VolumeMount.mountPropagation"),
    ("core", "RecursiveReadOnlyMode", "Disabled IfPossible Enabled", "VolumeMount.recursiveReadOnly"),
    ("core", "AzureDataDiskCachingMode", "None ReadOnly ReadWrite", "~AzureDiskVolumeSource.cachingMode"),
    ("core", "AzureDataDiskKind", "Shared Dedicated Managed", "AzureDiskVolumeSource.kind"),
    ("core", "PersistentVolumeAccessMode", "ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod", "~PersistentVolumeSpec.accessModes ~PersistentVolumeClaimSpec.accessModes"),
    ("core", "PersistentVolumeReclaimPolicy", "Recycle Delete Retain", "PersistentVolumeSpec.persistentVolumeReclaimPolicy ~storage/StorageClass.reclaimPolicy"),
    ("core", "PersistentVolumeMode", "Block Filesystem", "~PersistentVolumeSpec.volumeMode ~PersistentVolumeClaimSpec.volumeMode"),
    ("core", "ServiceType", "ClusterIP NodePort LoadBalancer ExternalName", "ServiceSpec.type"),
    ("core", "ServiceAffinity", "ClientIP None", "ServiceSpec.sessionAffinity"),
    ("core", "ServiceExternalTrafficPolicy", "Cluster Local", "ServiceSpec.externalTrafficPolicy"),
    ("core", "ServiceInternalTrafficPolicy", "Cluster Local", "ServiceSpec.internalTrafficPolicy"),
    ("core", "IPFamilyPolicy", "SingleStack PreferDualStack RequireDualStack", "ServiceSpec.ipFamilyPolicy"),
    ("core", "IPFamily", "IPv4 IPv6", "ServiceSpec.ipFamilies"),
    ("core", "ResourceQuotaScope", "Terminating NotTerminating BestEffort NotBestEffort PriorityClass CrossNamespacePodAffinity VolumeAttributesClass", "~ResourceQuotaSpec.scopes ~ScopedResourceSelectorRequirement.scopeName"),
    ("core", "ScopeSelectorOperator", "In NotIn Exists DoesNotExist", "ScopedResourceSelectorRequirement.operator"),
    ("core", "PodCertificateKeyType", "RSA3072 RSA4096 ECDSAP256 ECDSAP384 ECDSAP521 ED25519", "PodCertificateProjection.keyType"),
    ("apps", "DeploymentStrategyType", "Recreate RollingUpdate", "DeploymentStrategy.type"),
    ("apps", "DaemonSetUpdateStrategyType", "RollingUpdate OnDelete", "DaemonSetUpdateStrategy.type"),
    ("apps", "StatefulSetUpdateStrategyType", "RollingUpdate OnDelete", "~StatefulSetUpdateStrategy.type"),
    ("apps", "PodManagementPolicyType", "OrderedReady Parallel", "StatefulSetSpec.podManagementPolicy"),
    ("apps", "PersistentVolumeClaimRetentionPolicyType", "Retain Delete", "StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled"),
    ("autoscaling", "MetricSourceType", "Object Pods Resource ContainerResource External", "MetricSpec.type"),
    ("autoscaling", "MetricTargetType", "Utilization Value AverageValue", "MetricTarget.type"),
    ("autoscaling", "ScalingPolicySelect", "Max Min Disabled", "~HPAScalingRules.selectPolicy"),
    ("autoscaling", "HPAScalingPolicyType", "Pods Percent", "~HPAScalingPolicy.type"),
    ("batch", "CompletionMode", "NonIndexed Indexed", "JobSpec.completionMode"),
    ("batch", "PodReplacementPolicy", "TerminatingOrFailed Failed", "JobSpec.podReplacementPolicy"),
    ("batch", "ConcurrencyPolicy", "Allow Forbid Replace", "CronJobSpec.concurrencyPolicy"),
    ("batch", "PodFailurePolicyAction", "FailJob FailIndex Ignore Count", "PodFailurePolicyRule.action"),
    ("batch", "PodFailurePolicyOnExitCodesOperator", "In NotIn", "PodFailurePolicyOnExitCodesRequirement.operator"),
    ("batch", "ConditionStatus", "True False Unknown", "~PodFailurePolicyOnPodConditionsPattern.status"),
    ("networking", "PathType", "Exact Prefix ImplementationSpecific", "HTTPIngressPath.pathType"),
    ("networking", "PolicyType", "Ingress Egress", "NetworkPolicySpec.policyTypes"),
    ("networking", "IngressClassParametersScope", "Cluster Namespace", "IngressClassParametersReference.scope"),
    ("policy", "UnhealthyPodEvictionPolicyType", "IfHealthyBudget AlwaysAllow", "PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"),
    ("rbac", "RoleKind", "Role ClusterRole", "~RoleRef.kind"),
    ("rbac", "SubjectKind", "User Group ServiceAccount", "Subject.kind"),
    ("scheduling", "PreemptionPolicy", "PreemptLowerPriority Never", "PriorityClass.preemptionPolicy"),
    ("storage", "VolumeBindingMode", "Immediate WaitForFirstConsumer", "~StorageClass.volumeBindingMode"),
    ("storage", "FSGroupPolicy", "ReadWriteOnceWithFSType File None", "~CSIDriverSpec.fsGroupPolicy"),
    ("storage", "VolumeLifecycleMode", "Persistent Ephemeral", "CSIDriverSpec.volumeLifecycleModes"),
    ("discovery", "AddressType", "IPv4 IPv6 FQDN", "EndpointSlice.addressType"),
    ("admissionregistration", "FailurePolicyType", "Ignore Fail", "MutatingWebhook.failurePolicy ValidatingWebhook.failurePolicy MutatingAdmissionPolicySpec.failurePolicy ValidatingAdmissionPolicySpec.failurePolicy"),
    ("admissionregistration", "MatchPolicyType", "Exact Equivalent", "MutatingWebhook.matchPolicy ValidatingWebhook.matchPolicy MatchResources.matchPolicy"),
    ("admissionregistration", "SideEffectClass", "Unknown None Some NoneOnDryRun", "MutatingWebhook.sideEffects ValidatingWebhook.sideEffects"),
    ("admissionregistration", "ReinvocationPolicyType", "Never IfNeeded", "MutatingWebhook.reinvocationPolicy MutatingAdmissionPolicySpec.reinvocationPolicy"),
    ("admissionregistration", "ScopeType", "Cluster Namespaced *", "RuleWithOperations.scope NamedRuleWithOperations.scope"),
    ("admissionregistration", "OperationType", "* CREATE UPDATE DELETE CONNECT", "RuleWithOperations.operations NamedRuleWithOperations.operations"),
    ("admissionregistration", "PatchType", "ApplyConfiguration JSONPatch", "Mutation.patchType"),
    ("admissionregistration", "ValidationAction", "Deny Warn Audit", "ValidatingAdmissionPolicyBindingSpec.validationActions"),
    ("admissionregistration", "ParameterNotFoundActionType", "Allow Deny", "ParamRef.parameterNotFoundAction"),
    ("admissionregistration", "ValidationReason", "Unauthorized Forbidden Invalid RequestEntityTooLarge", "Validation.reason"),
    ("apiextensions", "ResourceScope", "Cluster Namespaced", "CustomResourceDefinitionSpec.scope"),
    ("apiextensions", "ConversionStrategyType", "None Webhook", "CustomResourceConversion.strategy"),
    ("apiextensions", "FieldValueErrorReason", "FieldValueRequired FieldValueInvalid FieldValueForbidden FieldValueDuplicate", "ValidationRule.reason"),
    ("flowcontrol", "FlowDistinguisherMethodType", "ByUser ByNamespace", "FlowDistinguisherMethod.type"),
    ("flowcontrol", "LimitResponseType", "Queue Reject", "LimitResponse.type"),
    ("flowcontrol", "PriorityLevelEnablement", "Exempt Limited", "PriorityLevelConfigurationSpec.type"),
    ("flowcontrol", "SubjectKind", "User Group ServiceAccount", "~Subject.kind"),
    ("meta", "LabelSelectorOperator", "In NotIn Exists DoesNotExist", "LabelSelectorRequirement.operator"),
    ("meta", "FieldSelectorOperator", "In NotIn Exists DoesNotExist", "FieldSelectorRequirement.operator"),
    ("resource", "DeviceTaintEffect", "None NoSchedule NoExecute", "DeviceTaint.effect"),
    ("resource", "DeviceTolerationEffect", "NoSchedule NoExecute", "DeviceToleration.effect"),
    ("resource", "DeviceTolerationOperator", "Exists Equal", "DeviceToleration.operator"),
    ("resource", "DeviceAllocationMode", "ExactCount All", "ExactDeviceRequest.allocationMode DeviceSubRequest.allocationMode"),
];

/// A closed set as the table has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set {
    /// The group whose module has the type: `core`.
    pub group: &'static str,
    /// Its name in Go: `PullPolicy`.
    pub name: &'static str,
    /// Its words, parted by spaces.
    words: &'static str,
}

impl Set {
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        self.words.split(' ')
    }
}

/// The sets by group, type and property, with what has been asked for.
pub struct Sets {
    by_use: BTreeMap<String, (Set, bool)>,
}

impl Sets {
    pub fn new() -> Sets {
        Sets {
            by_use: uses().map(|of| (place(of.group, of.definition, of.property), (of.set, false))).collect(),
        }
    }

    /// The set of a property, if it is closed.
    pub fn of(&mut self, group: &str, definition: &str, property: &str) -> Option<Set> {
        let (set, used) = self.by_use.get_mut(&place(group, definition, property))?;
        *used = true;
        Some(*set)
    }

    /// Fails where a line of the table applies to nothing.
    pub fn all_used(&self) -> Result<(), Error> {
        let unused = self.by_use.iter().filter(|(_, (_, used))| !used);
        let unused: Vec<&str> = unused.map(|(place, _)| place.as_str()).collect();
        match unused.is_empty() {
            true => Ok(()),
            false => Err(format!("words of properties that are gone: {}", unused.join(", ")).into()),
        }
    }
}

fn place(group: &str, definition: &str, property: &str) -> String {
    format!("{group}/{definition}.{property}")
}

/// A line of the table, taken apart.
struct Use {
    set: Set,
    group: &'static str,
    definition: &'static str,
    property: &'static str,
    /// Whether the description names all the words.
    #[cfg_attr(
        not(any(feature = "facts", test)),
        allow(dead_code, reason = "looked at where descriptions are")
    )]
    described: bool,
}

fn uses() -> impl Iterator<Item = Use> {
    WORDS.iter().flat_map(|&(group, name, words, uses)| {
        let set = Set { group, name, words };
        uses.split(' ').map(move |text| {
            let (described, text) = text.strip_prefix('~').map_or((true, text), |text| (false, text));
            let (group, text) = text.split_once('/').unwrap_or((group, text));
            let (definition, property) = text.split_once('.').unwrap_or((text, ""));
            Use { set, group, definition, property, described }
        })
    })
}

/// Compares the table with the descriptions of a release.
#[cfg(any(feature = "facts", test))]
pub fn verify(definitions: &serde_json::Map<String, serde_json::Value>) -> Result<(), Error> {
    let mut findings = Vec::new();
    for of in uses() {
        let ending = |name: &str| {
            let mut parts = name.rsplit('.');
            parts.next() == Some(of.definition) && parts.nth(1) == Some(of.group)
        };
        let mut descriptions = definitions
            .iter()
            .filter(|(name, _)| ending(name))
            .filter_map(|(_, node)| node["properties"].get(of.property))
            .map(|node| node["description"].as_str().unwrap_or_default())
            .peekable();
        let place = place(of.group, of.definition, of.property);
        if descriptions.peek().is_none() {
            findings.push(format!("{place} is gone"));
            continue;
        }
        let described = descriptions.all(|text| of.set.words().all(|word| text.contains(word)));
        match (described, of.described) {
            (true, false) => {
                findings.push(format!("the description of {place} names all the words now: take `~` away"));
            }
            (false, true) => {
                findings.push(format!("the description of {place} no longer names all the words"));
            }
            _ => {}
        }
    }
    match findings.is_empty() {
        true => Ok(()),
        false => {
            Err(format!("the table of words is not that of the schemas:\n  {}", findings.join("\n  ")).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_are_taken_apart() {
        let mut sets = Sets::new();
        let set = sets.of("networking", "NetworkPolicyPort", "protocol").unwrap();
        assert_eq!((set.group, set.name), ("core", "Protocol"));
        assert_eq!(set.words().collect::<Vec<_>>(), ["TCP", "UDP", "SCTP"]);
        assert_eq!(sets.of("core", "Container", "name"), None);
        assert!(sets.all_used().unwrap_err().to_string().contains("apps/DeploymentStrategy.type"));
    }

    #[test]
    fn descriptions_are_compared() {
        let definitions = json!({ "io.k8s.api.core.v1.PodOS": { "properties": { "name": { "description": "linux only" } } } });
        let found = verify(definitions.as_object().unwrap()).unwrap_err().to_string();
        assert!(found.contains("core/PodOS.name no longer names all the words"), "{found}");
        assert!(found.contains("core/Container.imagePullPolicy is gone"), "{found}");
    }

    #[test]
    fn no_line_stands_twice() {
        assert_eq!(Sets::new().by_use.len(), uses().count());
        assert!(uses().all(|of| !of.property.is_empty() && of.set.words().count() > 1));
    }
}
