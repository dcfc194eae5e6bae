//! Extending a list property of a resource that stands already.

use ias_core::{IntoVal, Key, List, Value};

use crate::cfn::CfnType;

/// Adds an item to a list property, unless it is in it.
pub(crate) fn append<T: CfnType, V>(resource: &T, key: Key<T::Props, List<V>>, item: impl IntoVal<V>) {
    let item = item.into_val().into_value();
    resource.node().update_element(|element| match element.properties.get_mut(key.name()) {
        Some(Value::List(list)) => {
            if !list.contains(&item) {
                list.push(item);
            }
        }
        _ => drop(element.properties.set(key.name(), Value::List(vec![item]))),
    });
}
