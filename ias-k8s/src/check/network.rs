//! What objects of one chart say of each other: Services of pods, Ingresses of Services, autoscalers of workloads.
//!
//! Only what is certain is an error. That something is not in the program says little, because it may be deployed
//! otherwise; a near miss beside it says more, and is a warning.

use std::collections::HashMap;

use ias_core::diagnostic::nearest;
use ias_core::{Object, Report, Value, View};

use super::context::{Context, maps};
use super::path::Path;
use crate::Version;
use crate::codes;
use crate::defaults::{CONTAINERS, follow, pod_template};
use crate::document::{Document, effective, name_of};
use crate::object::{group, split};
use crate::target::ChartTarget;

/// Checks the objects of a chart against each other.
pub(crate) fn chart(view: &View<'_>, documents: &[Document<'_>], oldest: Version, report: &mut Report) {
    let concerned = |document: &&Document<'_>| {
        matches!(document.kind.as_ref(), "Service" | "Ingress" | "HorizontalPodAutoscaler")
    };
    if !documents.iter().any(|document| concerned(&document)) {
        return;
    }
    let chart = Chart::new(view, documents);
    for document in documents.iter().filter(concerned) {
        let check = &mut Context { document, root: view.root(), oldest, report };
        match (document.group(), document.kind.as_ref()) {
            ("", "Service") => chart.service(check),
            ("networking.k8s.io", "Ingress") => chart.ingress(check),
            ("autoscaling", "HorizontalPodAutoscaler") => chart.autoscaler(check),
            _ => {}
        }
    }
}

/// The objects of a chart, to be looked up: there may be as many Services as there are workloads.
struct Chart<'a> {
    view: &'a View<'a>,
    pods: Vec<Pods<'a>>,
    /// The places of the pods that have a label.
    labelled: HashMap<(&'a str, &'a str), Vec<usize>>,
    /// The objects of a kind, in order.
    by_kind: HashMap<&'a str, Vec<&'a Document<'a>>>,
    /// The objects by kind and name.
    by_name: HashMap<(&'a str, &'a str), Vec<&'a Document<'a>>>,
}

/// What a workload makes, as far as others refer to it.
struct Pods<'a> {
    of: &'a Document<'a>,
    labels: &'a Object,
    spec: &'a Object,
}

impl<'a> Pods<'a> {
    fn of(of: &'a Document<'a>) -> Option<Pods<'a>> {
        let way = pod_template(of.group(), &of.kind)?;
        let template = follow(&of.body, way)?;
        let labels = match way {
            [] => of.metadata().get("labels"),
            _ => template.get("metadata").and_then(|meta| meta.get("labels")),
        };
        Some(Pods { of, labels: labels?.as_object()?, spec: template.get("spec")?.as_object()? })
    }
}

impl<'a> Chart<'a> {
    fn new(view: &'a View<'a>, documents: &'a [Document<'a>]) -> Chart<'a> {
        let pods: Vec<Pods<'a>> = documents.iter().filter_map(Pods::of).collect();
        let mut chart =
            Chart { view, pods, labelled: HashMap::new(), by_kind: HashMap::new(), by_name: HashMap::new() };
        for (at, pods) in chart.pods.iter().enumerate() {
            for (key, value) in pods.labels {
                if let Some(value) = value.as_str() {
                    chart.labelled.entry((key, value)).or_default().push(at);
                }
            }
        }
        for document in documents {
            chart.by_kind.entry(&document.kind).or_default().push(document);
            chart.by_name.entry((&document.kind, name_of(document.item))).or_default().push(document);
        }
        chart
    }

    /// The pods in the namespace of a document that have all labels of a selector, which are known texts.
    fn selected(&self, selector: &Object, beside: &Document<'_>) -> Vec<&Pods<'a>> {
        let first = selector.iter().next().and_then(|(key, value)| Some((&**key, value.as_str()?)));
        let near = first.and_then(|label| self.labelled.get(&label)).into_iter().flatten();
        let near = near.map(|&at| &self.pods[at]).filter(|pods| are_beside(pods.of, beside));
        near.filter(|pods| selects(selector, pods.labels)).collect()
    }

    /// The objects of a kind and name in the namespace of a document.
    fn called(&self, kind: &str, name: &str, beside: &Document<'_>) -> Vec<&'a Document<'a>> {
        let all = self.by_name.get(&(kind, name)).into_iter().flatten();
        all.copied().filter(|one| are_beside(one, beside)).collect()
    }

    /// The name nearest to one that no object of the kind has, in the namespace of a document.
    fn nearest(&self, kind: &str, name: &str, beside: &Document<'_>) -> Option<&'a str> {
        let all = self.by_kind.get(kind).into_iter().flatten().filter(|one| are_beside(one, beside));
        nearest(name, all.map(|one| name_of(one.item)))
    }

    fn service(&self, check: &mut Context<'_>) {
        let document = check.document;
        let Some(spec) = document.body.get("spec").and_then(Value::as_object) else { return };
        let Some(selector) = spec.get("selector").and_then(Value::as_object).filter(|it| !it.is_empty())
        else {
            return;
        };
        if check.text(spec, "type") == Some("ExternalName")
            || selector.iter().any(|(_, value)| check.known(value).is_none())
        {
            return;
        }
        let selected = self.selected(selector, document);
        if selected.is_empty() {
            return self.no_pods(check, spec, selector);
        }
        let known: Vec<&str> = selected.iter().flat_map(|pods| port_names(pods.spec)).collect();
        let list = Path::prefix("spec.ports");
        for (n, port) in maps(spec, "ports") {
            let Some(name) = check.text(port, "targetPort") else { continue };
            // A number between quotes is reported as such; a name that is filled in later may be the one.
            if name.parse::<u16>().is_ok() || known.iter().any(|known| *known == name || known.contains("${"))
            {
                continue;
            }
            let hint = match nearest(name, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "name a port of a container, or write its number".to_owned(),
            };
            let owner = selected[0].of;
            let message = format!(
                "no container of {} `{}` has a port `{name}`, to which `{}` leads",
                owner.kind,
                name_of(owner.item),
                list.item(n)
            );
            check.error(&codes::PORT_NOT_KNOWN, (port, "targetPort"), message, hint);
        }
    }

    /// A Service that selects nothing beside a workload that has the keys of its selector, with other values.
    fn no_pods(&self, check: &mut Context<'_>, spec: &Object, selector: &Object) {
        let has_keys = |pods: &Pods<'_>| selector.iter().all(|(key, _)| pods.labels.get(key).is_some());
        let near =
            self.pods.iter().filter(|pods| are_beside(pods.of, check.document)).find(|it| has_keys(it));
        let Some(near) = near else { return };
        if self.selected_elsewhere(selector) {
            return;
        }
        let text = |of: &Object| -> String {
            let pairs = selector.iter().map(|(key, _)| {
                format!("`{key}={}`", of.get(key).map(crate::document::short).unwrap_or_default())
            });
            pairs.collect::<Vec<_>>().join(", ")
        };
        let message = format!("no pods of the program have {}, which the Service selects", text(selector));
        let hint =
            format!("the pods of {} `{}` have {}", near.of.kind, name_of(near.of.item), text(near.labels));
        check.warning(&codes::SERVICE_WITHOUT_PODS, (spec, "selector"), message, hint);
    }

    /// Whether pods of any chart may have the labels.
    fn selected_elsewhere(&self, selector: &Object) -> bool {
        let roots = self.view.frozen().roots().iter();
        let charts = roots.filter(|root| ChartTarget::downcast(&*root.target).is_some());
        charts.flat_map(|root| &root.items).any(|item| {
            let (api_version, kind) = split(&item.element.type_name);
            let custom = group(api_version).contains('.') && !group(api_version).ends_with(".k8s.io");
            let Some(way) = pod_template(group(api_version), kind) else {
                // What an operator makes of its own kinds is not known.
                return custom;
            };
            let labels = follow(&item.element.properties, way)
                .and_then(|pod| pod.get("metadata")?.get("labels")?.as_object());
            labels.is_some_and(|labels| may_select(selector, labels)) || !item.element.overrides.is_empty()
        })
    }

    fn ingress(&self, check: &mut Context<'_>) {
        let document = check.document;
        let Some(spec) = document.body.get("spec").and_then(Value::as_object) else { return };
        let top = Path::top("spec");
        if let Some(backend) = spec.get("defaultBackend").and_then(Value::as_object) {
            self.backend(check, backend, &top.field("defaultBackend"));
        }
        let rules = top.field("rules");
        for (n, rule) in maps(spec, "rules") {
            let at = rules.item(n);
            let Some(http) = rule.get("http").and_then(Value::as_object) else { continue };
            let at = at.field("http");
            let paths = at.field("paths");
            for (n, path) in maps(http, "paths") {
                if let Some(backend) = path.get("backend").and_then(Value::as_object) {
                    let at = paths.item(n);
                    self.backend(check, backend, &at.field("backend"));
                }
            }
        }
    }

    /// The Service of a backend, and its port.
    fn backend(&self, check: &mut Context<'_>, backend: &Object, at: &Path<'_>) {
        let Some(service) = backend.get("service").and_then(Value::as_object) else { return };
        let Some(name) = check.text(service, "name") else { return };
        let at = at.field("service");
        let found = self.called("Service", name, check.document);
        let Some(found) = found.into_iter().find(|one| one.group().is_empty()) else {
            let near = self.nearest("Service", name, check.document);
            return self.unknown(check, "Service", name, near, (service, "name"), &at);
        };
        let Some(port) = service.get("port").and_then(Value::as_object) else { return };
        let Some(ports) = found.body.get("spec").and_then(Value::as_object) else { return };
        let wanted = |key: &str| port.get(key).filter(|value| **value != Value::Null);
        for (key, of_service) in [("name", "name"), ("number", "port")] {
            let Some(wanted) = wanted(key).filter(|_| !found.late) else { continue };
            let mut known = maps(ports, "ports").filter_map(|(_, port)| port.get(of_service));
            if known.any(|known| known == wanted) {
                continue;
            }
            let list: Vec<String> = maps(ports, "ports")
                .filter_map(|(_, port)| port.get(of_service))
                .map(|port| format!("`{}`", crate::document::short(port)))
                .collect();
            let text = crate::document::short(wanted);
            let message = format!("the Service `{name}` has no port `{text}`, to which `{at}` leads");
            let hint = match list.is_empty() {
                true => "its ports have no names: write the number".to_owned(),
                false => format!("it has {}", list.join(", ")),
            };
            check.error(&codes::PORT_NOT_KNOWN, (port, key), message, hint);
        }
    }

    fn autoscaler(&self, check: &mut Context<'_>) {
        let document = check.document;
        let Some(target) = document.body.get("spec").and_then(|spec| spec.get("scaleTargetRef")?.as_object())
        else {
            return;
        };
        let (Some(kind), Some(name)) = (check.text(target, "kind"), check.text(target, "name")) else {
            return;
        };
        if pod_template("apps", kind).is_none() && kind != "ReplicationController" {
            return;
        }
        let at = Path::prefix("spec.scaleTargetRef");
        if self.called(kind, name, document).is_empty() {
            self.unknown(check, kind, name, self.nearest(kind, name, document), (target, "name"), &at);
        }
    }

    /// A name that no object of the program has, where one of the chart has nearly that name.
    fn unknown(
        &self,
        check: &mut Context<'_>,
        kind: &str,
        name: &str,
        near: Option<&str>,
        from: (&Object, &str),
        at: &Path<'_>,
    ) {
        let Some(near) = near.filter(|near| *near != name) else { return };
        let roots = self.view.frozen().roots().iter();
        let charts = roots.filter(|root| ChartTarget::downcast(&*root.target).is_some());
        let full = format!("{kind}/{name}");
        let known = charts
            .flat_map(|root| &root.items)
            .any(|item| item.name == full || effective(&item.element, "generateName").is_some());
        if !known {
            let message = format!("no {kind} of the program is called `{name}`, which `{at}` names");
            check.warning(&codes::OBJECT_NOT_KNOWN, from, message, format!("did you mean `{near}`?"));
        }
    }
}

/// Whether two objects are of one namespace.
fn are_beside(one: &Document<'_>, other: &Document<'_>) -> bool {
    one.metadata().get("namespace") == other.metadata().get("namespace")
}

fn selects(selector: &Object, labels: &Object) -> bool {
    selector.iter().all(|(key, value)| labels.get(key) == Some(value))
}

/// Whether labels may have what a selector asks for, once late values are known.
fn may_select(selector: &Object, labels: &Object) -> bool {
    selector
        .iter()
        .all(|(key, value)| labels.get(key).is_some_and(|label| label == value || label.as_str().is_none()))
}

fn port_names(pod: &Object) -> impl Iterator<Item = &str> {
    let containers = CONTAINERS.into_iter().flat_map(move |list| maps(pod, list));
    let ports = containers.flat_map(|(_, container)| maps(container, "ports"));
    ports.filter_map(|(_, port)| port.get("name")?.as_str())
}
