//! The chart: the deployable unit of Kubernetes.

use std::panic::Location;

use ias_core::{Construct, Diagnostic, Node, Object, Place, Value};

use crate::Version;
use crate::names;
use crate::target::ChartTarget;

/// A set of Kubernetes objects that is deployed together, written to `k8s/<name>.yaml`.
///
/// The name is the path below the app joined with `-`, in lower case: the chart `Api` below `prod` is `prod-api`.
///
/// ```
/// use ias_core::{App, value};
/// use ias_k8s::{ApiObject, Chart, ChartProps};
///
/// let app = App::new();
/// let chart = Chart::new(&app, "orders", ChartProps::new().namespace("shop").label("team", "orders"));
/// ApiObject::new(&chart, "settings", "v1", "ConfigMap", value!({ "data": { "mode": "fast" } }));
///
/// let file = app.synth().unwrap().file("k8s/orders.yaml").unwrap().bytes.clone();
/// assert_eq!(String::from_utf8(file).unwrap(), "\
/// apiVersion: v1
/// kind: ConfigMap
/// metadata:
///   name: orders-settings-c891daa1
///   namespace: shop
///   labels:
///     team: orders
/// data:
///   mode: fast
/// ");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Chart {
    node: Node,
    name: String,
}

/// What a chart is given. Nothing is mandatory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartProps {
    /// `namespace` and `labels`, with the lines that set them.
    pub(crate) metadata: Object,
    pub(crate) cluster: Option<String>,
    pub(crate) plain_names: bool,
    pub(crate) oldest_cluster: Option<Version>,
}

impl ChartProps {
    /// Nothing is set.
    pub fn new() -> ChartProps {
        ChartProps::default()
    }

    /// The namespace of all objects that name none and do not belong to the whole cluster. Default: none is written.
    #[must_use]
    #[track_caller]
    pub fn namespace(mut self, namespace: impl Into<String>) -> ChartProps {
        self.metadata.set_at("namespace", namespace.into(), Location::caller());
        self
    }

    /// A label for all objects; an object's own label of the same key wins.
    #[must_use]
    #[track_caller]
    pub fn label(self, key: impl Into<String>, value: impl Into<String>) -> ChartProps {
        self.labels([(key, value)])
    }

    /// Labels for all objects.
    #[must_use]
    #[track_caller]
    pub fn labels<K: Into<String>, V: Into<String>>(
        mut self,
        labels: impl IntoIterator<Item = (K, V)>,
    ) -> ChartProps {
        let place = Location::caller();
        let known = self.metadata.child("labels");
        for (key, value) in labels {
            let key = key.into();
            known.remove(&key); // The last one counts, and comes last.
            known.set_at(key, value.into(), place);
        }
        self
    }

    /// The cluster that the chart is for. Objects of different clusters may have the same name; default: one cluster.
    #[must_use]
    pub fn cluster(mut self, cluster: impl Into<String>) -> ChartProps {
        self.cluster = Some(cluster.into());
        self
    }

    /// The oldest release of Kubernetes that the chart must run on: kinds and fields that it does not have are reported.
    ///
    /// Default: that of the chart around this one, else [`Version::DEFAULT`].
    ///
    /// ```
    /// use ias_core::{App, value};
    /// use ias_k8s::{ApiObject, Chart, ChartProps, Version};
    ///
    /// let app = App::new();
    /// let chart = Chart::new(&app, "web", ChartProps::new().oldest_cluster(Version::V1_31));
    /// let class = value!({ "driverName": "fast.csi.acme.io" });
    /// ApiObject::new(&chart, "fast", "storage.k8s.io/v1", "VolumeAttributesClass", class); // 1.34 brought it
    /// assert_eq!(app.synth().unwrap_err().codes(), ["IAS2020"]);
    /// ```
    #[must_use]
    pub fn oldest_cluster(mut self, version: Version) -> ChartProps {
        self.oldest_cluster = Some(version);
        self
    }

    /// Leaves the hash off the names that are made from paths. Two paths may then lead to one name, which is an error.
    #[must_use]
    pub fn disable_resource_name_hashes(mut self) -> ChartProps {
        self.plain_names = true;
        self
    }
}

impl ChartProps {
    pub(crate) fn namespace_name(&self) -> Option<&str> {
        self.metadata.get("namespace")?.as_str()
    }

    pub(crate) fn own_labels(&self) -> &Object {
        static NONE: Object = Object::new();
        self.metadata.get("labels").and_then(Value::as_object).unwrap_or(&NONE)
    }

    /// A problem of what a JSON pointer into the metadata leads to, with the line that set it.
    pub(crate) fn at(&self, pointer: &str, problem: Diagnostic) -> Diagnostic {
        match self.metadata.place_of(pointer) {
            Some(place) => problem.at(Place::from(place)),
            None => problem,
        }
    }
}

impl Chart {
    /// Defines a chart in a scope.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ChartProps) -> Chart {
        scope.node().define(id, |node| Chart::on(&node, props))
    }

    /// Makes a chart of a node that is being defined, for components that are a chart themselves.
    pub fn on(node: &Node, props: ChartProps) -> Chart {
        let name = names::chart(&node.path());
        node.set_target(ChartTarget::new(name.clone(), props));
        Chart { node: node.clone(), name }
    }

    /// The chart that a construct belongs to, if it belongs to one.
    pub fn of(construct: &dyn Construct) -> Option<Chart> {
        let (node, target) = construct.node().target()?;
        let name = ChartTarget::downcast(&*target)?.name.clone();
        Some(Chart { node, name })
    }

    /// The chart's name, which is also that of its file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The namespace of objects that name none.
    pub fn namespace(&self) -> Option<String> {
        let (_, target) = self.node.target()?;
        ChartTarget::downcast(&*target)?.props.namespace_name().map(str::to_owned)
    }
}
