//! The object around a specification.

use ias_core::{IntoVal, Key, Object, Shape, Val, Value};

use crate::meta_v1::ObjectMeta;

/// A custom resource without `apiVersion` and `kind`: metadata and a specification.
///
/// A handle takes the specification alone, too.
///
/// ```
/// use ias_k8s::crd::{CustomResource, ObjectProps};
/// use ias_k8s::meta_v1::ObjectMeta;
///
/// #[derive(CustomResource)]
/// #[crd(group = "acme.example", version = "v1", kind = "Queue")]
/// struct QueueSpec { length: Option<u32> }
///
/// let props: QueueProps = ObjectProps::new(QueueSpec::new().length(5)).metadata(ObjectMeta::new().name("orders"));
/// ```
#[derive(Clone, Debug)]
pub struct ObjectProps<S> {
    metadata: Option<Val<ObjectMeta>>,
    spec: Val<S>,
}

impl<S: Shape> ObjectProps<S> {
    /// The key of `spec`.
    pub const SPEC: Key<Self, S> = Key::new("spec");

    /// The key of `metadata`.
    pub const METADATA: Key<Self, ObjectMeta> = Key::new("metadata");

    /// With a specification, and a name that is made from the path.
    pub fn new(spec: impl IntoVal<S>) -> ObjectProps<S> {
        ObjectProps { metadata: None, spec: spec.into_val() }
    }

    /// Sets name, labels and the like.
    #[must_use]
    pub fn metadata(mut self, value: impl IntoVal<ObjectMeta>) -> ObjectProps<S> {
        self.metadata = Some(value.into_val());
        self
    }

    /// Sets another specification.
    #[must_use]
    pub fn spec(mut self, value: impl IntoVal<S>) -> ObjectProps<S> {
        self.spec = value.into_val();
        self
    }
}

impl<S: Shape> From<S> for ObjectProps<S> {
    fn from(spec: S) -> ObjectProps<S> {
        ObjectProps::new(spec)
    }
}

impl<S: Shape> Shape for ObjectProps<S> {
    fn into_value(self) -> Value {
        let mut object = Object::new();
        if let Some(metadata) = self.metadata {
            object.set("metadata", metadata);
        }
        object.set("spec", self.spec);
        Value::Map(object)
    }

    fn from_value(value: &Value) -> Option<ObjectProps<S>> {
        let object = value.as_object()?;
        let metadata = object.get("metadata").cloned().map(Val::raw);
        Some(ObjectProps { metadata, spec: Val::raw(object.get("spec").cloned().unwrap_or_default()) })
    }
}
