//! The testing kit for manifests, behind the feature `testing`; matchers and captures are those of
//! [`ias_core::testing`].
//!
//! ```
//! use ias_core::testing::absent;
//! use ias_core::{App, pattern, value};
//! use ias_k8s::testing::Manifests;
//! use ias_k8s::{ApiObject, Chart, ChartProps};
//!
//! let app = App::new();
//! let chart = Chart::new(&app, "orders", ChartProps::new().namespace("shop"));
//! ApiObject::new(&chart, "settings", "v1", "ConfigMap", value!({ "data": { "mode": "fast" } }));
//!
//! let manifests = Manifests::of(&app, "orders");
//! manifests.count_is("ConfigMap", 1);
//! manifests.has("ConfigMap", pattern!({ "metadata": { "namespace": "shop" }, "data": { "mode": "fast" } }));
//! manifests.all("ConfigMap", pattern!({ "binaryData": absent() }));
//! ```

use std::collections::BTreeMap;
use std::marker::PhantomData;

use ias_core::diagnostic::nearest;
use ias_core::testing::{Candidates, Matcher, manifests, masked, synthesized};
use ias_core::{Construct, IntoKey, Object, Shape, Val, Value, pattern};
use serde_json::Value as Json;

use crate::Chart;
use crate::api::KubeType;

/// The finished manifests of a chart, as they would be applied.
///
/// Assertions panic at the caller's line. A kind is its name, `Deployment`, or with its version, `apps/v1/Deployment`; `*`
/// stands for all.
#[derive(Clone, Debug)]
pub struct Manifests {
    /// Each with its name, such as `Deployment/shop/web`.
    list: Vec<(String, Json)>,
}

impl Manifests {
    /// Synthesizes the app and takes the manifests of a chart.
    ///
    /// # Panics
    ///
    /// With the problems of the program, or if it has no such chart.
    #[track_caller]
    pub fn of(app: &dyn Construct, chart: &str) -> Manifests {
        let assembly = synthesized(app);
        let Some(file) = assembly.file(&format!("k8s/{chart}.yaml")) else {
            let charts = assembly.artifacts().iter().filter(|artifact| artifact.kind == "chart");
            let names: Vec<&str> = charts.map(|artifact| &*artifact.name).collect();
            let like = nearest(chart, names.iter().copied());
            let meant = like.map(|name| format!("; `{name}` is near")).unwrap_or_default();
            panic!("there is no chart `{chart}`{meant}; there are: {}", names.join(", "));
        };
        Manifests { list: manifests(&file.path, file.bytes.clone()).unwrap_or_default() }
    }

    /// Synthesizes the app of a construct and takes the manifests of the chart that it is or belongs to.
    ///
    /// # Panics
    ///
    /// With the problems of the program, or if the construct stands outside every chart.
    #[track_caller]
    pub fn from_chart(chart: &dyn Construct) -> Manifests {
        match Chart::of(chart) {
            Some(of) => Manifests::of(chart, of.name()),
            None => panic!("`{}` belongs to no chart", chart.node().path()),
        }
    }

    /// Manifests that something else made, as text of YAML.
    ///
    /// # Panics
    ///
    /// If it is no YAML.
    #[track_caller]
    pub fn from_yaml(text: &str) -> Manifests {
        match manifests("manifests.yaml", text) {
            Some(list) => Manifests { list },
            None => panic!("the manifests are no YAML"),
        }
    }

    /// All objects in the order in which they are applied.
    pub fn to_json(&self) -> Json {
        self.list.iter().map(|(_, object)| object.clone()).collect()
    }

    /// All objects by kind, namespace and name, with hashes of assets masked, for a snapshot.
    pub fn masked(&self) -> Json {
        let named = self.list.iter().map(|(name, object)| (name.clone(), masked(object)));
        named.collect::<serde_json::Map<_, _>>().into()
    }

    /// Asserts how many objects of a kind there are.
    #[track_caller]
    pub fn count_is(&self, kind: &str, count: usize) {
        self.of_kind(kind).count_is(&pattern!({}), count);
    }

    /// Asserts that there is such an object of the kind.
    #[track_caller]
    pub fn has(&self, kind: &str, expected: impl Into<Matcher>) {
        self.of_kind(kind).has(&expected.into());
    }

    /// Asserts that there is no such object of the kind.
    #[track_caller]
    pub fn has_no(&self, kind: &str, expected: impl Into<Matcher>) {
        self.of_kind(kind).has_no(&expected.into());
    }

    /// Asserts that all objects of the kind match, and that there is one.
    #[track_caller]
    pub fn all(&self, kind: &str, expected: impl Into<Matcher>) {
        self.of_kind(kind).all(&expected.into());
    }

    /// The objects of the kind that match, each with its name, such as `Deployment/shop/web`.
    pub fn find(&self, kind: &str, expected: impl Into<Matcher>) -> Vec<(String, &Json)> {
        self.of_kind(kind).find(&expected.into())
    }

    /// The objects of a typed kind.
    pub fn objects<T: KubeType>(&self) -> Vec<Manifest<'_, T>> {
        let of_kind = self.list.iter().filter(|(_, object)| is_kind(object, T::TYPE));
        of_kind.map(|(name, object)| Manifest::new(name, object)).collect()
    }

    fn of_kind(&self, kind: &str) -> Candidates<'_> {
        let list = self.list.iter().filter(|(_, object)| kind == "*" || is_kind(object, kind));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        self.list.iter().for_each(|(_, object)| *counts.entry(text(object, "kind")).or_default() += 1);
        let there: Vec<String> = counts.iter().map(|(name, count)| format!("{name} ({count})")).collect();
        let instead = match &*there {
            [] => "the chart has no objects".to_owned(),
            there => format!("there are {}", there.join(", ")),
        };
        let what = if kind == "*" { "object" } else { kind };
        Candidates::new(what, list.map(|(name, object)| (name, object))).instead(instead)
    }
}

/// A finished object, read with typed keys.
#[derive(Debug)]
pub struct Manifest<'a, T> {
    name: &'a str,
    object: &'a Json,
    properties: Object,
    of: PhantomData<fn() -> T>,
}

impl<'a, T: KubeType> Manifest<'a, T> {
    fn new(name: &'a str, object: &'a Json) -> Manifest<'a, T> {
        let properties = match Value::from(object.clone()) {
            Value::Map(map) => map,
            _ => Object::new(),
        };
        Manifest { name, object, properties, of: PhantomData }
    }

    /// Kind, namespace and name: `Deployment/shop/web`.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The whole object.
    pub fn to_json(&self) -> &'a Json {
        self.object
    }

    /// Reads a property, named by its setter or a [`Key`](ias_core::Key).
    pub fn get<V, Form>(&self, property: impl IntoKey<T::Props, V, Form>) -> Option<Val<V>> {
        property.into_key().read(&self.properties)
    }

    /// All properties.
    pub fn props(&self) -> Option<T::Props> {
        T::Props::from_value(&Value::Map(self.properties.clone()))
    }
}

fn is_kind(object: &Json, kind: &str) -> bool {
    match kind.rsplit_once('/') {
        Some((version, kind)) => text(object, "apiVersion") == version && text(object, "kind") == kind,
        None => text(object, "kind") == kind,
    }
}

fn text<'a>(object: &'a Json, key: &str) -> &'a str {
    object.get(key).and_then(Json::as_str).unwrap_or_default()
}
