//! The checks of a chart, one file each.

mod data;
mod duplicate;
mod label;
mod name;
mod path;
mod release;
mod schema;
mod selector;

use ias_core::{Report, View};

use crate::Version;
use crate::document::Document;
use crate::target::ChartTarget;

pub(crate) use duplicate::{duplicates, is_first_chart};

/// Checks what the chart itself says.
pub(crate) fn chart(view: &View<'_>, chart: &ChartTarget, report: &mut Report) {
    name::chart(view, chart, report);
    label::chart(view, chart, report);
}

/// Checks one object.
pub(crate) fn document(document: &Document<'_>, oldest: Version, report: &mut Report) {
    if !name::object(document, report) {
        return; // Nothing else can be said of it.
    }
    label::object(document, report);
    data::object(document, report);
    selector::object(document, report);
    schema::object(document, oldest, report);
}
