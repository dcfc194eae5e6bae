//! What goes from one root to another.

use hashbrown::HashMap;

use super::{Impact, RootDiff};

/// Finds what one root leaves behind and another one makes: it cannot be made a second time, but taken over.
pub(super) fn take_over(roots: &mut [RootDiff], import: bool) {
    let mut left: HashMap<String, String> = HashMap::new();
    for root in &*roots {
        let orphans = root.comparison.changes.iter().filter(|change| change.impact == Impact::WillOrphan);
        left.extend(orphans.filter_map(|change| Some((change.identity.clone()?, root.name.clone()))));
    }
    for root in roots {
        let made = root.comparison.changes.iter_mut().filter(|change| change.impact == Impact::WillCreate);
        for change in made {
            let Some(from) = change.identity.as_ref().and_then(|identity| left.get(identity)) else {
                continue;
            };
            if import {
                change.impact = Impact::WillImport;
                change.notes.push(format!("taken over from `{from}`, which leaves it behind"));
            } else {
                let note = format!(
                    "it exists: `{from}` leaves it behind; deploy with `--import-existing-resources`"
                );
                change.notes.push(note);
            }
        }
    }
}
