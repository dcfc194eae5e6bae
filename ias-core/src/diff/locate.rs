//! Which construct is behind a change, and which line.

use hashbrown::HashMap;

use super::{Change, Compare, Step, pointer};
use crate::diagnostic::Place;
use crate::synth::{Frozen, Item, Root};

/// Says which construct is behind each change, and which line set what differs.
pub(super) fn locate(frozen: &Frozen, root: &Root, compare: &dyn Compare, changes: &mut [Change]) {
    if changes.is_empty() {
        return;
    }
    // Sections may have names of their own; where they are none of the program's, such as namespaces, the name decides.
    let by_name: HashMap<&str, &Item> = root.items.iter().map(|item| (&*item.name, item)).collect();
    let in_section: HashMap<(&str, &str), &Item> =
        root.items.iter().map(|item| ((item.element.section, &*item.name), item)).collect();
    let find =
        |section: &str, name: &str| in_section.get(&(section, name)).or_else(|| by_name.get(name)).copied();
    for change in changes.iter_mut() {
        let own = find(&change.section, &change.name);
        if let Some(item) = own {
            change.path = Some(item.path.to_string()).filter(|path| !path.is_empty());
            change.place = Some(frozen.node_of(item).place());
        }
        for entry in &mut change.entries {
            if let Some(cause) = &mut entry.because
                && let Some(item) = find(&cause.section, &cause.name)
            {
                cause.path = Some(item.path.to_string()).filter(|path| !path.is_empty());
                cause.place = Some(frozen.node_of(item).place());
            }
            entry.place = own.map(|item| place_of(frozen, item, compare, &entry.path));
        }
    }
    // The line behind a cause is the one that makes the cause change.
    let behind: HashMap<String, Place> = changes
        .iter()
        .filter_map(|change| {
            Some((change.name.clone(), change.reasons().find_map(|entry| entry.place.clone())?))
        })
        .collect();
    let causes =
        changes.iter_mut().flat_map(|change| &mut change.entries).filter_map(|entry| entry.because.as_mut());
    for cause in causes {
        cause.place = behind.get(&cause.name).cloned().or(cause.place.take());
    }
}

/// The line that set what a path leads to; what a library set was set where the user made the construct.
fn place_of(frozen: &Frozen, item: &Item, compare: &dyn Compare, path: &[Step]) -> Place {
    let node = frozen.node_of(item);
    let set = compare.place(&item.element, path).map(Place::from).filter(|place| !place.is_library());
    let written = || Some(node.excerpt()?.place_of(&pointer(path)));
    set.or_else(written).unwrap_or_else(|| node.place())
}
