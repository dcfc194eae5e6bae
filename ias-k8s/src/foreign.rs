//! Objects of other crates' types.

use ias_core::{Construct, Diagnostic, Object, Value};
use serde::Serialize;

use crate::ApiObject;
use crate::codes;

impl ApiObject {
    /// Defines an object from a type of [`k8s_openapi`], as it serializes.
    ///
    /// Only what is set is written: a field that is `None` is left out. A field that is not optional is written even where
    /// `Default` made it up, so an empty selector or an empty list of containers is reported like any other.
    ///
    /// The literals of `k8s_openapi` gain fields from release to release; write `..Default::default()` after yours.
    ///
    /// ```
    /// use ias_core::App;
    /// use ias_k8s::{ApiObject, Chart, ChartProps};
    /// use k8s_openapi::api::core::v1::ConfigMap;
    ///
    /// let app = App::new();
    /// let chart = Chart::new(&app, "web", ChartProps::new());
    /// let data = [("mode".to_owned(), "fast".to_owned())].into();
    /// let settings = ConfigMap { data: Some(data), ..Default::default() };
    /// let object = ApiObject::from_k8s(&chart, "settings", settings);
    /// assert_eq!(object.kind(), "ConfigMap");
    /// ```
    #[track_caller]
    pub fn from_k8s<T: k8s_openapi::Resource + Serialize>(
        scope: &dyn Construct,
        id: &str,
        object: T,
    ) -> ApiObject {
        let body = body(scope, &object);
        ApiObject::new(scope, id, T::API_VERSION, T::KIND, body)
    }

    /// Defines an object from any type that serializes with its `apiVersion` and `kind`, such as those that `kube-derive`
    /// and `kopium` make of custom resources.
    #[track_caller]
    pub fn from_serialize(scope: &dyn Construct, id: &str, object: impl Serialize) -> ApiObject {
        let body = body(scope, &object);
        ApiObject::from_manifest(scope, id, body)
    }
}

#[track_caller]
fn body(scope: &dyn Construct, object: &impl Serialize) -> Value {
    match serde_json::to_value(object) {
        Ok(json) => without_nulls(json.into()),
        Err(error) => {
            let problem =
                Diagnostic::error(&codes::NO_OBJECT, format!("the object cannot be serialized: {error}"));
            scope.node().report(problem.hint("maps of Kubernetes have text for keys"));
            Value::Map(Object::new())
        }
    }
}

/// `null` would tell server-side apply to own a field that nobody set.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Map(map) => {
            let kept = map.into_iter().filter(|(_, value)| !matches!(value, Value::Null));
            Value::Map(kept.map(|(key, value)| (key, without_nulls(value))).collect())
        }
        Value::List(list) => list.into_iter().map(without_nulls).collect::<Vec<_>>().into(),
        other => other,
    }
}
