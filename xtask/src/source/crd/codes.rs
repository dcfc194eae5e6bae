//! The codes of problems with custom resource definitions: each item's documentation is the page that
//! `ias-codegen explain` prints.

ias_core::codes! {
    /// A file or folder cannot be read.
    ///
    /// The message has what the system says. What a file holds is another matter: problems of YAML and JSON have codes
    /// from IAS0050 on.
    UNREADABLE = "IAS4001", "file cannot be read";

    /// The files hold no custom resource definition that is served.
    ///
    /// Objects of other kinds are passed over, so that a folder may hold everything that an operator is installed with;
    /// but one definition at least must be there, and one of its versions must have `served: true`.
    NO_DEFINITION = "IAS4002", "no custom resource definition";

    /// A custom resource definition lacks something that the API server asks for.
    ///
    /// A definition has `spec.group`, `spec.names.kind`, `spec.names.plural`, `spec.scope` (`Namespaced` or `Cluster`) and
    /// `spec.versions`, each with a name, `served`, `storage` and a schema; it is itself called
    /// `<plural>.<group>` ([CustomResourceDefinition](https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/)).
    INCOMPLETE = "IAS4003", "incomplete custom resource definition";

    /// A custom resource definition of `apiextensions.k8s.io/v1beta1`.
    ///
    /// Kubernetes 1.22 took that version away, so no cluster in support installs it. Take a newer release of whatever the
    /// definition belongs to, or rewrite it as `apiextensions.k8s.io/v1`: each version gets its schema as
    /// `schema.openAPIV3Schema`, and `preserveUnknownFields` becomes `x-kubernetes-preserve-unknown-fields` in it.
    OLD_VERSION = "IAS4004", "definition of a version that is gone";

    /// A kind is defined twice, or two kinds would be generated into one module.
    ///
    /// Each group and version becomes a module. The same kind of the same version may stand in one of the files only; two
    /// groups whose names differ in punctuation alone need folders of their own.
    REPEATED = "IAS4005", "kind defined twice";

    /// A schema says something that means nothing, so the API server would refuse it.
    ///
    /// A schema is a [structural one](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema):
    /// types are `object`, `array`, `string`, `integer`, `number` and `boolean`, lists have `items`, there is no `$ref`,
    /// and a keyword has the type that [OpenAPI 3.0](https://spec.openapis.org/oas/v3.0.3#schema-object) gives it.
    ///
    /// ```text
    /// replicas: { type: int }   # IAS4006: did you mean `integer`?
    /// ```
    BAD_SCHEMA = "IAS4006", "schema not allowed";

    /// A schema is too large: with its aliases written out it has more than 200,000 properties.
    ///
    /// The API server takes no definition above a few MiB, so this is not one that a cluster holds.
    TOO_LARGE = "IAS4007", "schema too large";

    /// The output folder holds files that were not generated.
    ///
    /// The folder belongs to the generator: what is no longer generated is removed from it. So that nothing is lost, a
    /// folder with other files in it is refused. Name a folder of its own, such as `--out src/crds`.
    FOREIGN_FILE = "IAS4008", "output folder holds other files";

    /// Generated files are not what would be generated now; `--check` says so.
    ///
    /// A definition has changed, the files were edited, or another version of the generator wrote them. Run the command
    /// that the message shows and commit what it writes.
    OUT_OF_DATE = "IAS4009", "generated files are not up to date";
}
