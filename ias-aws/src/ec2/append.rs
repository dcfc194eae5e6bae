//! Extending a list property of a resource that stands already.

use std::panic::Location;

use ias_core::{IntoKey, IntoVal, List, Value};

use crate::cfn::CfnType;

/// Adds an item to a list property, unless it is in it.
#[track_caller]
pub(crate) fn append<T: CfnType, V, Form>(
    resource: &T,
    list: impl IntoKey<T::Props, List<V>, Form>,
    item: impl IntoVal<V>,
) {
    let (list, item, place) = (list.into_key(), item.into_val(), Location::caller());
    resource.node().update_element(|element| {
        let held = list.read(&element.properties).map(Value::from);
        let items = held.as_ref().and_then(Value::as_list).unwrap_or_default();
        if !items.contains(item.as_value()) {
            list.push(&mut element.properties, item, place);
        }
    });
}
