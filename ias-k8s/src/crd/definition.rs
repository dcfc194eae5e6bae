//! Definitions: manifests that install a kind.

use ias_core::{Construct, Diagnostic, Node, Object, Value, value};

use super::{CustomResource, Version};
use crate::ApiObject;
use crate::codes;

/// What a definition says: the versions of one kind.
///
/// ```
/// use ias_k8s::crd::{CustomResource, Definition};
///
/// mod v1 {
///     #[derive(ias_k8s::crd::CustomResource)]
///     #[crd(group = "acme.example", version = "v1", kind = "Queue")]
///     pub struct QueueSpec { pub length: u32 }
/// }
/// mod v1alpha1 {
///     #[derive(ias_k8s::crd::CustomResource)]
///     #[crd(group = "acme.example", version = "v1alpha1", kind = "Queue", deprecated)]
///     pub struct QueueSpec { pub size: u32 }
/// }
///
/// let queue = Definition::of::<v1::Queue>().also::<v1alpha1::Queue>();
/// assert_eq!(queue.name(), "queues.acme.example");
/// ```
#[derive(Clone, Debug)]
pub struct Definition {
    /// The first is the one in which objects are stored.
    versions: Vec<Version>,
}

impl Definition {
    /// With the version in which the server stores objects.
    pub fn of<T: CustomResource>() -> Definition {
        Definition { versions: vec![T::version()] }
    }

    /// Adds a version that is served too. It has the same group, kind and scope.
    #[must_use]
    pub fn also<T: CustomResource>(mut self) -> Definition {
        self.versions.push(T::version());
        self
    }

    /// The definition's name, as the API server wants it: `databases.acme.example`.
    pub fn name(&self) -> String {
        let of = &self.versions[0];
        format!("{}.{}", of.plural, of.group)
    }

    /// The manifest.
    pub fn manifest(&self) -> Value {
        let of = &self.versions[0];
        let mut names = Object::new();
        names.set("kind", of.kind);
        names.set("listKind", format!("{}List", of.kind));
        names.set("plural", of.plural);
        names.set("singular", of.singular);
        for (key, list) in [("shortNames", &of.short_names), ("categories", &of.categories)] {
            if !list.is_empty() {
                names.set(key, Value::List(list.clone()));
            }
        }
        let versions =
            self.versions.iter().enumerate().map(|(n, of)| of.clone().into_value(n == 0)).collect();
        let mut spec = Object::new();
        spec.set("group", of.group);
        spec.set("names", names);
        spec.set("scope", if of.cluster_scoped { "Cluster" } else { "Namespaced" });
        spec.set("versions", Value::List(versions));
        value!({
            "apiVersion": "apiextensions.k8s.io/v1",
            "kind": "CustomResourceDefinition",
            "metadata": { "name": (self.name()) },
            "spec": spec
        })
    }

    /// What does not belong together.
    fn problems(&self) -> Vec<String> {
        let first = &self.versions[0];
        let mut found = Vec::new();
        for (n, of) in self.versions.iter().enumerate().skip(1) {
            if (of.group, of.kind, of.plural, of.cluster_scoped)
                != (first.group, first.kind, first.plural, first.cluster_scoped)
            {
                let message = "the versions of one definition have the same group, kind, plural and scope";
                found.push(format!("{message}, and `{}` of `{}` differs", of.kind, of.group));
            }
            if self.versions[..n].iter().any(|other| other.name() == of.name()) {
                found.push(format!(
                    "version `{}` of `{}` stands twice in its definition",
                    of.name(),
                    of.kind
                ));
            }
        }
        found
    }
}

/// The definition of a kind in a chart: installs it in the cluster.
///
/// It is written before the objects of the chart. A cluster takes a moment to serve a new kind, so `kubectl apply` of both
/// at once may have to be repeated; tools that deploy in waves (Argo CD, Flux, Helm's `crds/`) put definitions first.
#[derive(Clone, Debug, Construct)]
pub struct CustomResourceDefinition {
    node: Node,
}

impl CustomResourceDefinition {
    /// Defines it for a kind with one version.
    #[track_caller]
    pub fn of<T: CustomResource>(scope: &dyn Construct, id: &str) -> CustomResourceDefinition {
        CustomResourceDefinition::new(scope, id, Definition::of::<T>())
    }

    /// Defines it for a kind with several versions.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, definition: Definition) -> CustomResourceDefinition {
        let object = ApiObject::from_manifest(scope, id, definition.manifest());
        for message in definition.problems() {
            object.node().report(Diagnostic::error(&codes::BAD_DEFINITION, message));
        }
        CustomResourceDefinition { node: object.node().clone() }
    }

    /// The same object, untyped.
    pub fn api_object(&self) -> ApiObject {
        ApiObject::on(self.node.clone())
    }
}
