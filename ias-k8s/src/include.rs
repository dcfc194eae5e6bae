//! Manifests that exist already, taken into a chart as a whole.

use std::panic::Location;
use std::sync::Arc;

use ias_core::diagnostic::nearest;
use ias_core::document::{Content, Entry, Excerpt, Located, Position, Source};
use ias_core::{Construct, Diagnostic, Element, Node, Place, Value};

use crate::api::KubeType;
use crate::document::AS_WRITTEN;
use crate::object::{SECTION, split};
use crate::{ApiObject, codes, yaml};

/// Manifests in a chart: YAML of several documents, or JSON, of any kinds.
///
/// Every object is written again as it was, but for comments and the order of its keys at the top: what a chart adds to
/// others, such as names and protocols of ports, it does not add to these. The namespace and the labels of the chart, if
/// it has them, do count. A `List` is taken apart, as `kubectl` does.
///
/// ```
/// # #[cfg(feature = "apps-v1")] {
/// use ias_core::{App, document::Source};
/// use ias_k8s::{Chart, ChartProps, Include, api::KubeType, apps_v1::*};
///
/// let manifest = Source::new("vendor.yaml", "\
/// apiVersion: apps/v1
/// kind: Deployment
/// metadata: { name: proxy }
/// spec:
///   replicas: 1
///   selector: { matchLabels: { app: proxy } }
///   template:
///     metadata: { labels: { app: proxy } }
///     spec: { containers: [{ name: proxy, image: 'nginx:1.27' }] }
/// "); // or `ias_core::source!("vendor.yaml")`
///
/// let app = App::new();
/// let chart = Chart::new(&app, "edge", ChartProps::new());
/// let vendor = Include::new(&chart, "Vendor", manifest);
///
/// let proxy = vendor.object::<KubeDeployment>("proxy"); // typed from here on
/// proxy.set(ias_core::key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas), 3);
/// assert_eq!(app.find::<KubeDeployment>().len(), 1);
/// assert!(app.synth().is_ok());
/// # }
/// ```
///
/// # Why the text is there at construction
///
/// The program takes handles from the manifests at once, and constructors read no files.
/// [`source!`](ias_core::source!) has the compiler read the file, [`Inputs::source`](ias_core::Inputs::source) reads it as a
/// declared input when the program starts.
///
/// Plain words mean what they mean to `kubectl`, see [`yaml::read`](crate::yaml::read).
#[derive(Clone, Debug, Construct)]
pub struct Include {
    node: Node,
}

impl Include {
    /// Takes manifests into a chart. What is wrong with them is reported with its file and line.
    ///
    /// An object stands below the include as `name-kind-namespace`, as in cdk8s, with what it has of these.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, source: Source) -> Include {
        let include = scope.node().define(id, |node| Include { node });
        include.fill(&source);
        include
    }

    // Loops and not closures, so that objects have the line of the program as their place.
    #[track_caller]
    fn fill(&self, source: &Source) {
        let file: Arc<str> = source.name().into();
        let documents = match yaml::documents(source) {
            Ok(documents) => documents,
            Err(problems) => return problems.into_iter().for_each(|problem| self.node.report(problem)),
        };
        let mut unnamed = 0;
        let written: Vec<Located> = documents.into_iter().filter(|document| !document.is_null()).collect();
        if written.is_empty() {
            let problem = Diagnostic::warning(&codes::NO_OBJECT, "there is no object in the manifests");
            let hint = "if that may be, `acknowledge` IAS2010 at the include";
            self.node.report(problem.at(Place::new(file.to_string(), 1, 1)).hint(hint));
        }
        for document in written.into_iter().flat_map(|document| flatten(document, None)) {
            let element = match element(&document) {
                Ok(element) => element,
                Err((at, problem)) => {
                    self.node.report(problem.at(Place::new(file.to_string(), at.line, at.column)));
                    continue;
                }
            };
            let id = self.free(&id(&document, &mut unnamed));
            let object = self.node.define(&id, ApiObject::on);
            object.node().set_element(element);
            object.node().set_excerpt(Excerpt::whole(file.clone(), document));
        }
    }

    /// The object of this type and name, of whatever namespace.
    ///
    /// One that is not there, or that is in several namespaces, is reported; the handle is harmless then.
    #[track_caller]
    pub fn object<T: KubeType>(&self, name: &str) -> T {
        T::from_node(self.look_up(T::TYPE, None, name))
    }

    /// The object of this type, namespace and name.
    #[track_caller]
    pub fn object_in<T: KubeType>(&self, namespace: &str, name: &str) -> T {
        T::from_node(self.look_up(T::TYPE, Some(namespace), name))
    }

    /// The object of this kind and name, untyped.
    #[track_caller]
    pub fn api_object(&self, api_version: &str, kind: &str, name: &str) -> ApiObject {
        ApiObject::on(self.look_up(&format!("{api_version}/{kind}"), None, name))
    }

    /// All objects, in the order of the manifests.
    pub fn api_objects(&self) -> Vec<ApiObject> {
        let objects = self.node.children().into_iter();
        objects
            .filter(|node| node.element().is_some_and(|element| element.section == SECTION))
            .map(ApiObject::on)
            .collect()
    }

    #[track_caller]
    fn look_up(&self, type_name: &str, namespace: Option<&str>, name: &str) -> Node {
        let kind = split(type_name).1;
        let metadata = |object: &ApiObject, key: &str| {
            let element = object.node().element()?;
            Some(element.properties.get("metadata")?.get(key)?.as_str()?.to_owned())
        };
        let mut of_type = self.api_objects();
        of_type
            .retain(|object| object.node().element().is_some_and(|element| element.type_name == type_name));
        let mut found: Vec<&ApiObject> =
            of_type.iter().filter(|object| metadata(object, "name").as_deref() == Some(name)).collect();
        if let Some(namespace) = namespace {
            found.retain(|object| metadata(object, "namespace").as_deref() == Some(namespace));
        }
        if let [object] = found.as_slice() {
            return object.node().clone();
        }
        let what = namespace.map_or_else(|| format!("`{name}`"), |namespace| format!("`{namespace}/{name}`"));
        let problem = |message: String| Diagnostic::error(&codes::INCLUDE_LACKS, message);
        let problem = if found.is_empty() {
            let mut names: Vec<String> =
                of_type.iter().filter_map(|object| metadata(object, "name")).collect();
            names.dedup();
            let problem =
                problem(format!("the manifests have no {kind} {what} of version `{}`", split(type_name).0));
            match nearest(name, names.iter().map(String::as_str)) {
                Some(near) if near != name => problem.hint(format!("did you mean `{near}`?")),
                _ if names.is_empty() => problem.hint("they have none of this version and kind"),
                _ => problem.hint(format!("they have `{}`", names.join("`, `"))),
            }
        } else {
            let spaces: Vec<String> =
                found.iter().map(|object| metadata(object, "namespace").unwrap_or_default()).collect();
            problem(format!(
                "there are {} of {kind} {what}, in the namespaces `{}`",
                found.len(),
                spaces.join("`, `")
            ))
            .hint("say which one with `object_in`")
        };
        self.node.report(problem.at(Location::caller().into()));
        self.stand_in(name)
    }

    /// Something to hold in the place of what the manifests lack; nothing is written then.
    #[track_caller]
    fn stand_in(&self, name: &str) -> Node {
        let node = self.node.define(&self.free(&format!("$Missing {name}")), ApiObject::on).node().clone();
        // Of a kind of which nothing is known that could be wrong.
        let mut element = Element::new(SECTION, "v1/Missing");
        element.options.set(AS_WRITTEN, Value::Bool(true));
        node.set_element(element);
        node
    }

    /// The id, or one like it that is free: of two objects with one name another check tells more.
    fn free(&self, id: &str) -> String {
        let taken = |id: &String| self.node.try_find_child(&id.replace('/', "--")).is_some();
        let mut ids = std::iter::once(id.to_owned()).chain((2..).map(|n| format!("{id}-{n}")));
        ids.find(|id| !taken(id)).unwrap_or_default()
    }
}

type Problem = (Position, Box<Diagnostic>);

/// The items of a list, also of lists in it; everything else is itself.
///
/// Items of a list of one kind, such as `ConfigMapList`, may leave out what kind they are.
fn flatten(document: Located, list: Option<(&str, &str)>) -> Vec<Located> {
    let text = |key: &str| document.get(key).and_then(Located::as_str).map(str::to_owned);
    let (kind, api_version) = (text("kind"), text("apiVersion"));
    let is_list = document.get("items").is_some_and(|items| items.as_list().is_some());
    let of = kind.as_deref().and_then(|kind| kind.strip_suffix("List")).filter(|_| is_list);
    let Some(of) = of else { return vec![with_kind(document, kind.is_none(), list)] };
    let Content::Map(entries) = document.content else { return Vec::new() };
    let items = entries.into_iter().find(|entry| entry.key == "items").map(|entry| entry.value.content);
    let Some(Content::List(items)) = items else { return Vec::new() };
    let inner = (!of.is_empty()).then_some((api_version.as_deref().unwrap_or_default(), of));
    items.into_iter().flat_map(|item| flatten(item, inner)).collect()
}

/// An item with the version and kind of its list, where it has none.
fn with_kind(mut item: Located, lacks: bool, list: Option<(&str, &str)>) -> Located {
    let at = item.at;
    if let (Content::Map(entries), true, Some((api_version, kind))) = (&mut item.content, lacks, list) {
        for (key, text) in [("apiVersion", api_version), ("kind", kind)] {
            entries.retain(|entry| entry.key != key);
            entries.push(Entry { key: key.into(), written: None, at, value: Located::text(at, text) });
        }
    }
    item
}

/// The object of a document.
fn element(document: &Located) -> Result<Element, Problem> {
    let refuse = |at: Position, message: String| {
        let hint = "an object is a map with `apiVersion` (`v1`, `apps/v1`) and `kind`";
        (at, Box::new(Diagnostic::error(&codes::NO_OBJECT, message).hint(hint)))
    };
    let Some(entries) = document.as_map() else {
        return Err(refuse(document.at, format!("a manifest is a map, and this is {}", document.kind())));
    };
    let text = |key: &str| match document.entry(key) {
        None => Err(refuse(document.at, format!("the manifest has no `{key}`"))),
        Some(entry) => match entry.value.as_str() {
            Some(text) if !text.is_empty() => Ok(text),
            _ => Err(refuse(
                entry.at,
                format!("the `{key}` of a manifest is text, and this is {}", entry.value.kind()),
            )),
        },
    };
    let (api_version, kind) = (text("apiVersion")?, text("kind")?);
    if kind.contains('/') {
        let at = document.entry("kind").map_or(document.at, |entry| entry.at);
        return Err(refuse(
            at,
            format!("the `kind` of a manifest is a name without `/`, and this is `{kind}`"),
        ));
    }
    let mut element = Element::new(SECTION, format!("{api_version}/{kind}"));
    let body = entries.iter().filter(|entry| !matches!(&*entry.key, "apiVersion" | "kind"));
    element.properties = body.map(|entry| (entry.key.clone(), entry.value.to_value())).collect();
    element.options.set(AS_WRITTEN, Value::Bool(true));
    Ok(element)
}

/// `name-kind-namespace`.
fn id(document: &Located, unnamed: &mut usize) -> String {
    let metadata = |key: &str| document.get("metadata")?.get(key)?.as_str();
    let name = metadata("name").map(str::to_owned).unwrap_or_else(|| {
        *unnamed += 1;
        format!("object{}", *unnamed - 1)
    });
    let kind = document.get("kind").and_then(Located::as_str).map(str::to_lowercase);
    let parts = [Some(name), kind, metadata("namespace").map(str::to_owned)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
