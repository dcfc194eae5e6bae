//! Two objects of one kind and name, in one chart or in two.

use std::collections::HashMap;

use ias_core::{Diagnostic, Item, Report, Root, Value, View};

use crate::codes;
use crate::document::{effective, is_namespaced, name_of};
use crate::object::{group, split};
use crate::target::ChartTarget;

/// Whether this chart speaks for all: charts are rendered on their own, and what concerns several is said once.
pub(crate) fn is_first_chart(view: &View<'_>) -> bool {
    charts(view).next().is_some_and(|(first, _)| std::ptr::eq(first, view.root()))
}

/// What must differ between two objects: cluster, group, kind, namespace, name.
type Identity<'a> = (Option<&'a str>, &'a str, &'a str, Option<&'a str>, &'a str);

pub(crate) fn duplicates(view: &View<'_>, report: &mut Report) {
    let count = charts(view).map(|(root, _)| root.items.len()).sum();
    let mut known: HashMap<Identity<'_>, (&Root, &Item)> = HashMap::with_capacity(count);
    for (root, chart) in charts(view) {
        for item in &root.items {
            let element = &*item.element;
            let (api_version, kind) = split(&element.type_name);
            let generated = effective(element, "generateName").is_some();
            if generated && effective(element, "name").is_none() {
                continue; // The server makes a fresh name.
            }
            let own = effective(element, "namespace").and_then(Value::as_str);
            let namespace = match is_namespaced(element, group(api_version), kind) {
                true => own.or(chart.props.namespace_name()),
                false => None,
            };
            let name = name_of(item);
            let identity = (chart.props.cluster.as_deref(), group(api_version), kind, namespace, name);
            let Some((other_root, other)) = known.get(&identity) else {
                known.insert(identity, (root, item));
                continue;
            };
            let place = view.frozen().node_of(other).place();
            let among = namespace.map(|namespace| format!(" in namespace `{namespace}`")).unwrap_or_default();
            let message = format!("there is another {kind} `{name}`{among}");
            let hint = match std::ptr::eq(*other_root, root) {
                true => "give one of the two another name, or leave `metadata.name` out",
                false => {
                    "give one of the two another name or namespace; if the charts are for different clusters, say so with `ChartProps::cluster`"
                }
            };
            let what = match std::ptr::eq(*other_root, root) {
                true => "the other one is defined here".to_owned(),
                false => {
                    format!("the other one is defined here, in the chart `{}`", other_root.target.name())
                }
            };
            report.problem(
                item,
                Diagnostic::error(&codes::DUPLICATE_OBJECT, message).related(place, what).hint(hint),
            );
        }
    }
}

fn charts<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Root, &'a ChartTarget)> {
    let roots = view.frozen().roots().iter();
    roots.filter_map(|root| Some((root, ChartTarget::downcast(&*root.target)?)))
}
