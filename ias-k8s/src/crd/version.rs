//! What a definition says of one version of a kind.

use ias_core::{Object, Shape, Value, value};

use super::Schema;
use crate::api::KubeType;
use crate::object::group;

/// A kind that is declared in Rust.
///
/// Derive it; see [the module](crate::crd).
pub trait CustomResource: KubeType {
    /// What is wanted of an object: the struct with the derive.
    type Spec: Shape + Schema;

    /// What its definition says of this version.
    fn version() -> Version;
}

/// One version of a kind, as its definition says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    pub(super) group: &'static str,
    pub(super) kind: &'static str,
    pub(super) plural: &'static str,
    pub(super) singular: &'static str,
    pub(super) cluster_scoped: bool,
    pub(super) short_names: Vec<Value>,
    pub(super) categories: Vec<Value>,
    name: &'static str,
    deprecated: bool,
    spec: Object,
    status: Option<Object>,
    scale: Option<Value>,
    columns: Vec<Value>,
}

impl Version {
    /// The version of a handle, under the names that `kubectl` takes.
    pub fn new<T: CustomResource>(plural: &'static str, singular: &'static str) -> Version {
        Version {
            group: group(T::API_VERSION),
            kind: T::KIND,
            plural,
            singular,
            cluster_scoped: T::CLUSTER_SCOPED,
            short_names: Vec::new(),
            categories: Vec::new(),
            name: T::API_VERSION.rsplit('/').next().unwrap_or_default(),
            deprecated: false,
            spec: T::Spec::schema(),
            status: None,
            scale: None,
            columns: Vec::new(),
        }
    }

    /// Adds a short name for `kubectl`.
    #[must_use]
    pub fn short_name(mut self, name: &'static str) -> Version {
        self.short_names.push(name.into());
        self
    }

    /// Adds a category, such as `all`, in which `kubectl get` lists the objects.
    #[must_use]
    pub fn category(mut self, name: &'static str) -> Version {
        self.categories.push(name.into());
        self
    }

    /// Says what `status` looks like, which controllers set through the subresource of that name.
    #[must_use]
    pub fn status<S: Schema>(mut self) -> Version {
        self.status = Some(S::schema());
        self
    }

    /// Lets `kubectl scale` and autoscalers change the number of copies, at these JSON paths.
    #[must_use]
    pub fn scale(
        mut self,
        spec: &'static str,
        status: &'static str,
        selector: Option<&'static str>,
    ) -> Version {
        let mut scale = Object::new();
        scale.set("specReplicasPath", spec);
        scale.set("statusReplicasPath", status);
        if let Some(selector) = selector {
            scale.set("labelSelectorPath", selector);
        }
        self.scale = Some(scale.into());
        self
    }

    /// Adds a column to what `kubectl get` prints.
    #[must_use]
    pub fn column(mut self, name: &'static str, of: &'static str, path: &'static str) -> Version {
        self.columns.push(value!({ "name": name, "type": of, "jsonPath": path }));
        self
    }

    /// Makes the server warn who uses the version.
    #[must_use]
    pub fn deprecated(mut self) -> Version {
        self.deprecated = true;
        self
    }

    /// The version's name, such as `v1`.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// As it stands in the list of versions.
    pub(super) fn into_value(self, storage: bool) -> Value {
        let mut schema = Object::new();
        if let Some(description) = self.spec.get("description").cloned() {
            schema.set("description", description);
        }
        schema.set("type", "object");
        schema.set("required", value!(["spec"]));
        let mut properties = Object::new();
        for (name, of) in [("apiVersion", "string"), ("kind", "string"), ("metadata", "object")] {
            properties.set(name, value!({ "type": of }));
        }
        let mut subresources = Object::new();
        if let Some(status) = self.status {
            properties.set("status", status);
            subresources.set("status", Object::new());
        }
        if let Some(scale) = self.scale {
            subresources.set("scale", scale);
        }
        properties.set("spec", self.spec);
        schema.set("properties", properties);

        let mut out = Object::new();
        out.set("name", self.name);
        out.set("served", true);
        out.set("storage", storage);
        if self.deprecated {
            out.set("deprecated", true);
        }
        if !subresources.is_empty() {
            out.set("subresources", subresources);
        }
        if !self.columns.is_empty() {
            out.set("additionalPrinterColumns", Value::List(self.columns));
        }
        out.set("schema", value!({ "openAPIV3Schema": schema }));
        Value::Map(out)
    }
}
