//! The checks of a chart, one file each.

mod container;
mod context;
mod custom;
mod data;
mod duplicate;
mod label;
mod name;
mod network;
mod path;
mod pod;
mod probe;
mod rbac;
mod release;
mod schema;
mod selector;
mod service;
mod workload;

use ias_core::{Report, Root, View};

use context::Context;

use crate::Version;
use crate::document::Document;
use crate::target::ChartTarget;

pub(crate) use duplicate::{duplicates, is_first_chart};
pub(crate) use network::chart as between;

/// Checks what the chart itself says.
pub(crate) fn chart(view: &View<'_>, chart: &ChartTarget, report: &mut Report) {
    name::chart(view, chart, report);
    label::chart(view, chart, report);
}

/// Checks one object.
pub(crate) fn document(document: &Document<'_>, root: &Root, oldest: Version, report: &mut Report) {
    if !name::object(document, report) {
        return; // Nothing else can be said of it.
    }
    label::object(document, report);
    data::object(document, report);
    selector::object(document, report);
    let mut context = Context { document, root, oldest, report };
    pod::object(&mut context);
    workload::object(&mut context);
    rbac::object(&mut context);
    service::object(&mut context);
    custom::object(&mut context);
    schema::object(context);
}
