//! The diagnostic codes of this crate: each item's documentation is the page that `explain` prints.

ias_core::codes! {
    /// An object has a name that Kubernetes does not take.
    ///
    /// Most names are DNS subdomains: lower-case letters, digits, `-` and `.`, with a letter or digit at both ends, at
    /// most 253 characters ([names](https://kubernetes.io/docs/concepts/overview/working-with-objects/names/)). Some
    /// kinds are stricter: a Namespace is a DNS label (no `.`, at most 63 characters), a Service besides begins with a
    /// letter, a CronJob has at most 52 characters. Roles and role bindings take anything but `/`, `%`, `.` and `..`.
    ///
    /// ```text
    /// metadata: { name: Orders_Api } # IAS2001; orders-api is fine
    /// ```
    ///
    /// Without `metadata.name` a name is made from the construct's path, as cdk8s does it, so an id with `_` in it
    /// leads here too. Rename the construct, or set `metadata.name`.
    NAME_NOT_ALLOWED = "IAS2001", "name not allowed";

    /// A namespace that Kubernetes does not take, or one on an object that lives in none.
    ///
    /// A namespace is a DNS label: lower-case letters, digits and `-`, with a letter or digit at both ends, at most 63
    /// characters. Nodes, ClusterRoles, StorageClasses and the like belong to the whole cluster and have none; a chart
    /// leaves its own namespace away from them.
    NAMESPACE_NOT_ALLOWED = "IAS2002", "namespace not allowed";

    /// The key of a label or annotation has a form that Kubernetes does not take.
    ///
    /// A key is a name of at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends, and before
    /// it an optional prefix, a DNS subdomain and `/`: `app.kubernetes.io/name`
    /// ([syntax](https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set)).
    KEY_NOT_ALLOWED = "IAS2003", "label or annotation key not allowed";

    /// The value of a label has a form that Kubernetes does not take.
    ///
    /// It is empty or at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends; and it is text:
    /// a number or `true` has to be written between quotes. Longer or freer text belongs into an annotation.
    LABEL_NOT_ALLOWED = "IAS2004", "label value not allowed";

    /// Annotations that Kubernetes does not take: one that is no text, or more than 256 KiB together.
    ///
    /// Large documents belong into a ConfigMap, or outside the cluster.
    ANNOTATION_NOT_ALLOWED = "IAS2005", "annotation not allowed";

    /// The data of a ConfigMap or Secret that Kubernetes does not take.
    ///
    /// A key is at most 253 letters, digits, `-`, `_` and `.`, and neither `.` nor begins with `..`; a value is text; a
    /// key stands in one of `data` and `binaryData`; all together are at most 1 MiB
    /// ([ConfigMap](https://kubernetes.io/docs/concepts/configuration/configmap/)).
    DATA_NOT_ALLOWED = "IAS2006", "data of a ConfigMap or Secret not allowed";

    /// Two objects of one kind have the same name in the same namespace.
    ///
    /// The second would overwrite the first, also when they stand in different charts. Charts for different clusters
    /// say so with `ChartProps::cluster`.
    DUPLICATE_OBJECT = "IAS2007", "two objects with one name";

    /// A workload selects pods that it does not make.
    ///
    /// The labels of `spec.selector` must all stand in `spec.template.metadata.labels`, or the API server refuses the
    /// Deployment, StatefulSet, DaemonSet or ReplicaSet. The same goes for a selector that selects nothing in
    /// particular.
    ///
    /// ```text
    /// selector: { matchLabels: { app: web } }
    /// template: { metadata: { labels: { app: wep } } } # IAS2008
    /// ```
    SELECTOR_MISMATCH = "IAS2008", "selector does not match the pods";

    /// A name or namespace that only deployment knows.
    ///
    /// What an object is called must be known when the manifest is written, because that is how it is found again. Take
    /// a name that is known now, such as `ApiObject::name` of another object or a value from the configuration.
    NAME_NOT_KNOWN = "IAS2009", "name is not known yet";

    /// A manifest that is no Kubernetes object.
    ///
    /// An object is a map with `apiVersion` (`v1`, `apps/v1`), `kind` (`Deployment`) and, as a map, `metadata`.
    ///
    /// A file of manifests that is taken in and has none at all is a warning: a template that renders to nothing may be meant,
    /// and a file that was emptied by mistake would take everything away that it had.
    NO_OBJECT = "IAS2010", "no Kubernetes object";

    /// A quantity that Kubernetes cannot read.
    ///
    /// A quantity is a number and a unit: `100m`, `1.5`, `64Mi`, `1Gi`, `2k`
    /// ([quantities](https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/)). A space or a
    /// `B` at the end are not part of one; `64M` and `64Mi` differ by 5 %.
    NO_QUANTITY = "IAS2011", "no quantity";

    /// The oldest cluster that a chart must run on does not have a kind or field.
    ///
    /// A chart states the oldest release with `ChartProps::oldest_cluster`; without it, 1.33 counts. An older API server
    /// refuses a kind that it does not know, and drops or refuses a field.
    ///
    /// ```text
    /// oldest_cluster(Version::V1_33)
    /// spec: { hostnameOverride: web } # IAS2020: 1.34 brought it
    /// ```
    ///
    /// Leave it out, or raise the oldest cluster where none is that old. What a release has is taken from its own
    /// schemas, 1.25 to 1.37; a field behind a feature gate counts as there.
    NOT_IN_CLUSTER = "IAS2020", "not in the oldest cluster";

    /// A kind or field that a release of Kubernetes has removed.
    ///
    /// It is an error where not even the oldest cluster of the chart has it, and a warning where clusters that are upgraded
    /// lose it ([migration guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/)).
    ///
    /// ```text
    /// apiVersion: policy/v1beta1 # IAS2021: use policy/v1
    /// kind: PodDisruptionBudget
    /// ```
    API_REMOVED = "IAS2021", "removed from Kubernetes";

    /// A kind, version or field that is deprecated, or that has a more stable version in every cluster of the chart.
    ///
    /// It works now. Endpoints, for example, are deprecated since 1.33 in favour of EndpointSlices, and volumes of cloud
    /// providers in favour of CSI drivers.
    API_DEPRECATED = "IAS2022", "deprecated";

    /// An alpha or beta version that clusters do not serve by themselves.
    ///
    /// Alpha versions are always off, beta versions since 1.24, unless the API server is told otherwise
    /// ([API overview](https://kubernetes.io/docs/reference/using-api/#api-versioning)). Turn it on with `--runtime-config`
    /// and acknowledge this warning.
    API_OFF = "IAS2023", "version is off by default";

    /// A field that a kind does not have.
    ///
    /// ```text
    /// spec: { replcas: 2 } # IAS2024: did you mean `replicas`?
    /// ```
    ///
    /// Often a word is misspelt, or the field stands a level too high or too low. The fields are those of every release from
    /// 1.25 to 1.37; a newer one can be set with `patch`, which makes this a warning.
    FIELD_NOT_KNOWN = "IAS2024", "no such field";

    /// A value of another type than the field takes.
    ///
    /// ```text
    /// spec: { replicas: "2" }                    # IAS2025: a whole number, not the text `2`
    /// env: [{ name: PORT, value: 8080 }]         # IAS2025: text, not `8080`
    /// ```
    WRONG_TYPE = "IAS2025", "wrong type";

    /// A field that an object cannot do without is missing.
    ///
    /// Typed objects ask for such fields in `new`; in an untyped object, or after a raw change, they may be missing.
    MISSING_FIELD = "IAS2026", "mandatory field is missing";

    /// A word that is none of the closed set that a field takes, such as the pull policies `Always`, `IfNotPresent` and
    /// `Never`.
    ///
    /// Typed objects have enums for these sets. A word that only a release after 1.37 knows can be set with `patch`, which
    /// makes this a warning.
    WORD_NOT_KNOWN = "IAS2027", "no such word";

    /// A container or volume of a pod has a name that Kubernetes does not take.
    ///
    /// It is a DNS label: lower-case letters, digits and `-`, with a letter or digit at both ends, at most 63 characters.
    PART_NAME_NOT_ALLOWED = "IAS2028", "name of a part of a pod not allowed";

    /// Two containers, volumes, mounts, ports or variables of a pod that must differ.
    ///
    /// Names of containers (also between `containers` and `initContainers`), volumes and ports, and the places of mounts are
    /// unique, or the API server refuses the pod. The same variable or port number twice is allowed, and a warning here.
    DUPLICATE_PART = "IAS2029", "two parts with one name";

    /// A port out of range, or the name of a port that Kubernetes does not take.
    ///
    /// Ports go from 1 to 65535. The name of a container's port has up to 15 lower-case letters, digits and `-`, with a letter
    /// among them ([RFC 6335](https://www.rfc-editor.org/rfc/rfc6335#section-5.1)); that of a Service's port is a DNS label.
    PORT_NOT_ALLOWED = "IAS2030", "no port";

    /// A port by name that the container, or the pods of a Service, do not have.
    ///
    /// ```text
    /// ports: [{ name: http, containerPort: 8080 }]
    /// livenessProbe: { httpGet: { port: htpp } } # IAS2031: did you mean `http`?
    /// ```
    PORT_NOT_KNOWN = "IAS2031", "no such port";

    /// The name of an environment variable that Kubernetes does not take.
    ///
    /// Up to 1.31 it is made of letters, digits, `_`, `-` and `.` and does not begin with a digit; since 1.32 everything that
    /// can be printed is allowed but `=`.
    VARIABLE_NOT_ALLOWED = "IAS2032", "name of a variable not allowed";

    /// A text that is no reference to a container image.
    ///
    /// It is `registry/name:tag` or `registry/name@sha256:..`, the name in lower case
    /// ([images](https://kubernetes.io/docs/concepts/containers/images/#image-names)). The API server takes any text, and the
    /// container then never starts (`InvalidImageName`).
    IMAGE_NOT_ALLOWED = "IAS2033", "no image";

    /// A schedule or time zone of a CronJob that Kubernetes does not take.
    ///
    /// A schedule has five fields (minute, hour, day of the month, month, day of the week) or is a word such as `@hourly`; a
    /// time zone stands in `spec.timeZone` and not in the text
    /// ([syntax](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax)).
    SCHEDULE_NOT_ALLOWED = "IAS2034", "no schedule";

    /// A part of the pods that is neither a whole number nor per cent between quotes, such as `1` or `"25%"`.
    ///
    /// Rolling updates (`maxSurge`, `maxUnavailable`) and disruption budgets (`minAvailable`, `maxUnavailable`) take one. A
    /// number between quotes is neither; more than 100 % makes sense for `maxSurge` only.
    NO_PERCENTAGE = "IAS2035", "no number and no percentage";

    /// A container requests more of a resource than its limit.
    ///
    /// ```text
    /// resources: { requests: { memory: 1Gi }, limits: { memory: 512Mi } } # IAS2036
    /// ```
    LIMIT_BELOW_REQUEST = "IAS2036", "limit below the request";

    /// A probe or hook without an action, or with what its kind does not take.
    ///
    /// A probe has one of `exec`, `httpGet`, `tcpSocket` and `grpc`
    /// ([probes](https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/)).
    PROBE_NOT_ALLOWED = "IAS2037", "probe not allowed";

    /// A container mounts a volume that the pod does not have.
    ///
    /// The volumes of a pod are those of `spec.volumes`, and in a StatefulSet also the claims of `volumeClaimTemplates`.
    VOLUME_NOT_KNOWN = "IAS2038", "no such volume";

    /// The place of a mount, or the path inside a volume, that Kubernetes does not take.
    ///
    /// `mountPath` has no `:`; `subPath` is relative and has no `..`.
    MOUNT_NOT_ALLOWED = "IAS2039", "mount not allowed";

    /// Two things of which only one may stand there, such as `value` and `valueFrom` of a variable.
    ///
    /// The same goes for two sources of a volume, two actions of a probe, and both bounds of a disruption budget. The API
    /// server refuses them.
    ONE_OF_SEVERAL = "IAS2040", "only one of these";

    /// Pods with a restart policy that their owner does not take.
    ///
    /// Jobs restart pods `OnFailure` or `Never`, so they must say which, because `Always` counts where nothing is set.
    /// Deployments, StatefulSets, DaemonSets and ReplicaSets keep pods running `Always`.
    RESTART_POLICY_NOT_ALLOWED = "IAS2041", "restart policy not allowed";

    /// A number out of the range that Kubernetes takes, alone or beside another one.
    ///
    /// Counts are not negative, `minReplicas` is at most `maxReplicas`, and a rolling update whose `maxSurge` and
    /// `maxUnavailable` are both 0 would replace no pod.
    NUMBER_NOT_ALLOWED = "IAS2042", "number not allowed";

    /// A role binding that the API server refuses.
    ///
    /// A ServiceAccount is named with its namespace, also inside it; roles, users and groups belong to the group
    /// `rbac.authorization.k8s.io`; a ClusterRoleBinding gives a ClusterRole
    /// ([RBAC](https://kubernetes.io/docs/reference/access-authn-authz/rbac/)).
    BINDING_NOT_ALLOWED = "IAS2043", "role binding not allowed";

    /// A Service selects no pods of the program, although a workload beside it has labels of the same keys.
    ///
    /// ```text
    /// kind: Service
    /// spec: { selector: { app: wep } } # IAS2044: the pods of Deployment `web` have `app=web`
    /// ```
    SERVICE_WITHOUT_PODS = "IAS2044", "Service selects no pods";

    /// An object names another one that is not there, and one beside it has nearly that name.
    ///
    /// Looked at are the target of a HorizontalPodAutoscaler and the Services of an Ingress, where the chart has objects of
    /// the kind.
    OBJECT_NOT_KNOWN = "IAS2045", "no such object";

    /// Versions of a custom resource definition do not belong together.
    ///
    /// A definition is that of one kind: its versions have the same group, kind, plural and scope, and each has a name of
    /// its own (`v1`, `v1beta1`).
    BAD_DEFINITION = "IAS2060", "versions do not belong together";

    /// A value that the definition of a custom kind does not allow.
    ///
    /// The schema says what a text looks like (`pattern`, `format`) and how long it is, bounds the items of a list and the
    /// entries of a map, says which properties tell items apart, which exclude or need each other, and adds conditions
    /// (`allOf`, `anyOf`, `oneOf`, `not`). The handle carries the schema from which it was generated or that its struct
    /// declares.
    ///
    /// ```text
    /// spec: { acme: { .. }, selfSigned: {} } # IAS2061: exactly one of them
    /// ```
    ///
    /// What deployment fills in is not looked at, and patterns are only those that can be checked without the server.
    VALUE_NOT_ALLOWED = "IAS2061", "value not allowed by the definition";

    /// A value breaks a rule of the definition of a custom kind.
    ///
    /// Rules are conditions in the [Common Expression Language](https://kubernetes.io/docs/reference/using-api/cel/), under
    /// `x-kubernetes-validations`, with the definition's own message. They are evaluated with the feature `cel` of ias-k8s,
    /// once nothing else is wrong with the object, as the API server does it.
    ///
    /// ```text
    /// rule: self.low <= self.high
    /// spec: { low: 5, high: 3 } # IAS2062
    /// ```
    ///
    /// Rules on changes (`oldSelf`), and on values of which deployment fills in a part, are left to the server.
    RULE_BROKEN = "IAS2062", "rule of the definition broken";

    /// A rule of the definition of a custom kind was not evaluated; the API server does.
    ///
    /// It uses what the evaluation in the program does not have: a macro such as `sortBy` or `cel.bind`, optional fields
    /// (`self.?name`), the authorizer. This is a note, once for each rule and chart: nothing is known to be wrong.
    RULE_NOT_EVALUATED = "IAS2063", "rule of the definition not evaluated";

    /// The program asks included manifests for an object that they do not have.
    ///
    /// Typed handles are those of one version: `apps_v1::KubeDeployment` finds no Deployment of `extensions/v1beta1`. Where
    /// objects of several namespaces have one name, `object_in` says which one is meant.
    INCLUDE_LACKS = "IAS2070", "not in the included manifests";
}

#[cfg(test)]
mod tests {
    #[test]
    fn ids_are_unique_and_in_order() {
        assert!(super::ALL.is_sorted_by(|a, b| a.id < b.id));
        assert!(super::ALL.iter().all(|code| code.id.starts_with("IAS2")));
    }
}
