//! Circles between the resources of a template.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::references;

/// The logical ids of a circle, the first one also last; `None` if there is no circle.
pub(super) fn find(template: &Json) -> Option<Vec<&str>> {
    let resources = template.get("Resources")?.as_object()?;
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, body) in resources {
        let on = uses.entry(id).or_default();
        on.extend(references::depends_on(body));
        if let Some(properties) = body.get("Properties") {
            references::each(properties, &mut |id, _| on.push(id));
        }
    }
    // Depth first, with the way on a stack of its own: templates of others may be deep.
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for &start in uses.keys() {
        let mut way = vec![(start, 0)];
        if done.contains_key(start) {
            continue;
        }
        done.insert(start, false);
        while let Some((id, next)) = way.last_mut() {
            let Some(&on) = uses.get(id).and_then(|on| on.get(*next)) else {
                done.insert(id, true);
                way.pop();
                continue;
            };
            *next += 1;
            match done.get(on) {
                Some(true) => {}
                Some(false) => {
                    let ids = way.iter().map(|(id, _)| *id).skip_while(|id| *id != on);
                    return Some(ids.chain([on]).collect());
                }
                None if uses.contains_key(on) => {
                    done.insert(on, false);
                    way.push((on, 0));
                }
                None => {}
            }
        }
    }
    None
}
