//! Any Kubernetes object.

use ias_core::{Construct, Dependable, Diagnostic, Element, Naming, Node, Object, Override, Text, Value};

use crate::codes;
use crate::defaults;
use crate::document::{AS_WRITTEN, given_name};
use crate::names;
use crate::target::ChartTarget;

/// The section that all objects of a chart belong to.
pub(crate) const SECTION: &str = "Objects";

/// A mark beside the properties: the object belongs to the whole cluster.
pub(crate) const CLUSTER_SCOPED: &str = "clusterScoped";

/// Another one: under which name the schema of its kind is registered.
pub(crate) const SCHEMA: &str = "schema";

/// A Kubernetes object of any kind, also of a custom one.
///
/// Only what is set is written, in the order in which it was set, after `apiVersion`, `kind` and `metadata`.
///
/// ```
/// use ias_core::{App, value};
/// use ias_k8s::{ApiObject, Chart, ChartProps};
///
/// let app = App::new();
/// let chart = Chart::new(&app, "web", ChartProps::new());
/// let certificate = ApiObject::new(&chart, "tls", "cert-manager.io/v1", "Certificate", value!({
///     "spec": { "secretName": "web-tls", "dnsNames": ["shop.example.com"] }
/// }));
/// certificate.patch("/spec/duration", "2160h");
/// assert!(certificate.name().starts_with("web-tls-c8"));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ApiObject {
    node: Node,
}

impl ApiObject {
    /// Defines an object: `apiVersion` as in `v1` or `apps/v1`, `kind`, and everything else as a map.
    ///
    /// Without `metadata.name` a name is made from the path, see [`name`](ApiObject::name).
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        api_version: impl Into<Text>,
        kind: impl Into<Text>,
        body: impl Into<Value>,
    ) -> ApiObject {
        let (api_version, kind, body) = (api_version.into(), kind.into(), body.into());
        scope.node().define(id, |node| {
            let mut properties = match body {
                Value::Map(properties) => properties,
                other => {
                    node.report(no_object(format!(
                        "a manifest is a map, not `{}`",
                        crate::document::short(&other)
                    )));
                    Object::new()
                }
            };
            for (key, given) in [("apiVersion", &api_version), ("kind", &kind)] {
                if properties.remove(key).is_some_and(|other| other.as_str() != Some(given)) {
                    node.report(no_object(format!(
                        "the manifest has another `{key}` than `{given}`, which is given beside it"
                    )));
                }
            }
            let properties = defaults::filled(&api_version, &kind, properties);
            node.set_element(
                Element::new(SECTION, format!("{api_version}/{kind}")).with_properties(properties),
            );
            ApiObject { node }
        })
    }

    /// Defines an object from a complete manifest, such as one that [`yaml::read`](crate::yaml::read) gave.
    ///
    /// ```
    /// use ias_core::App;
    /// use ias_k8s::{ApiObject, Chart, ChartProps, yaml};
    ///
    /// let app = App::new();
    /// let chart = Chart::new(&app, "web", ChartProps::new());
    /// let text = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n";
    /// for (n, manifest) in yaml::read(text).unwrap().into_iter().enumerate() {
    ///     ApiObject::from_manifest(&chart, &format!("object-{n}"), manifest);
    /// }
    /// assert!(app.synth().is_ok());
    /// ```
    #[track_caller]
    pub fn from_manifest(scope: &dyn Construct, id: &str, manifest: impl Into<Value>) -> ApiObject {
        let manifest = manifest.into();
        let text = |key: &str| manifest.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        ApiObject::new(scope, id, text("apiVersion"), text("kind"), manifest)
    }

    pub(crate) fn on(node: Node) -> ApiObject {
        ApiObject { node }
    }

    /// The object at a node, such as that of a typed handle; `None` if there is none.
    pub fn at(construct: &dyn Construct) -> Option<ApiObject> {
        let node = construct.node().clone();
        node.element().filter(|element| element.section == SECTION).map(|_| ApiObject { node })
    }

    /// The object's name, which is known: `metadata.name`, or one made from the path as cdk8s does it.
    ///
    /// Pass it to other objects, of any chart or stack.
    pub fn name(&self) -> String {
        let element = self.node.element();
        if let Some(name) = element.as_deref().and_then(given_name).and_then(Value::as_str) {
            return name.to_owned();
        }
        let Some((chart, target)) = self.node.target() else {
            return names::generated(&self.node.path(), "", true);
        };
        let hashed = ChartTarget::downcast(&*target).is_none_or(|target| !target.props.plain_names);
        let kind = element.as_deref().map_or("", |element| split(&element.type_name).1);
        match element.as_deref().map(|element| &element.naming) {
            Some(Naming::MovedFrom(old)) => {
                names::generated(&format!("{}/{old}", chart.path()), kind, hashed)
            }
            Some(Naming::Given(name)) => name.to_string(),
            _ => names::generated(&self.node.path(), kind, hashed),
        }
    }

    /// The object's `apiVersion`, such as `apps/v1`.
    pub fn api_version(&self) -> String {
        self.node.element().map(|element| split(&element.type_name).0.to_owned()).unwrap_or_default()
    }

    /// The object's kind, such as `Deployment`.
    pub fn kind(&self) -> String {
        self.node.element().map(|element| split(&element.type_name).1.to_owned()).unwrap_or_default()
    }

    /// Sets a place of the finished object, named by a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
    ///
    /// Applied last, after aspects and the labels of the chart. Maps on the way are made where they are missing, and `-`
    /// appends to a list: `patch("/spec/template/spec/containers/0/args/-", "--verbose")`.
    #[track_caller]
    pub fn patch(&self, pointer: impl Into<Text>, value: impl Into<Value>) -> &ApiObject {
        self.change(pointer.into(), Some(value.into()))
    }

    /// Takes a place of the finished object away.
    #[track_caller]
    pub fn remove(&self, pointer: impl Into<Text>) -> &ApiObject {
        self.change(pointer.into(), None)
    }

    /// Writes the object without what a chart adds to others: a name where it has none, the protocol of ports that name none.
    ///
    /// The namespace and the labels of the chart are added all the same. For objects that the server names, with
    /// `generateName`, and for kinds that have no name, such as a review.
    ///
    /// ```
    /// use ias_core::{App, value};
    /// use ias_k8s::{ApiObject, Chart, ChartProps};
    ///
    /// let app = App::new();
    /// let chart = Chart::new(&app, "load", ChartProps::new());
    /// let body = value!({ "metadata": { "generateName": "load-" }, "spec": { "target": "web" } });
    /// ApiObject::new(&chart, "Test", "acme.io/v1", "LoadTest", body).as_written();
    /// let assembly = app.synth().unwrap();
    /// let text = String::from_utf8_lossy(&assembly.file("k8s/load.yaml").unwrap().bytes);
    /// assert!(text.contains("metadata:\n  generateName: load-\nspec:"), "{text}");
    /// ```
    pub fn as_written(&self) -> &ApiObject {
        self.node.update_element(|element| element.options.set(AS_WRITTEN, true));
        self
    }

    /// Says that the object belongs to the whole cluster, so that the namespace of the chart is not written.
    ///
    /// Kinds of Kubernetes itself are known; a custom kind counts as one with namespaces.
    pub fn cluster_scoped(&self) -> &ApiObject {
        self.node.update_element(|element| element.options.set(CLUSTER_SCOPED, true));
        self
    }

    /// Keeps the name that the object had at another path below the chart, after a refactoring.
    pub fn moved_from(&self, old_path: impl Into<Text>) -> &ApiObject {
        let old = old_path.into();
        self.node.update_element(|element| element.naming = Naming::MovedFrom(old));
        self
    }

    /// Makes this object come after others; across charts, the charts are ordered.
    #[track_caller]
    pub fn add_dependency(&self, on: &impl Dependable) {
        self.node.add_dependency(on);
    }

    #[track_caller]
    fn change(&self, pointer: Text, value: Option<Value>) -> &ApiObject {
        let change = Override::new(pointer, value);
        self.node.update_element(|element| element.overrides.push(change));
        self
    }
}

/// `apps/v1/Deployment` -> `apps/v1` and `Deployment`.
pub(crate) fn split(type_name: &str) -> (&str, &str) {
    type_name.rsplit_once('/').unwrap_or(("", type_name))
}

/// The group of an `apiVersion`; empty for the core group.
pub(crate) fn group(api_version: &str) -> &str {
    // Every check asks for it, and it is short: a plain loop is quicker than a search.
    let slash = api_version.bytes().position(|byte| byte == b'/');
    slash.map_or("", |at| &api_version[..at])
}

fn no_object(message: String) -> Diagnostic {
    Diagnostic::error(&codes::NO_OBJECT, message).hint("write it as `value!({ \"spec\": { .. } })`")
}
