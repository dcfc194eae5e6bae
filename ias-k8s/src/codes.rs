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
}

#[cfg(test)]
mod tests {
    #[test]
    fn ids_are_unique_and_in_order() {
        assert!(super::ALL.is_sorted_by(|a, b| a.id < b.id));
        assert!(super::ALL.iter().all(|code| code.id.starts_with("IAS2")));
    }
}
