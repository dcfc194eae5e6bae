//! What holds for every program, as functions that assert it.

use std::collections::BTreeMap;
use std::thread;

use serde_json::Value as Json;

use super::documents::{self, changes};
use super::{synthesized, unchanged};
use crate::assembly::Assembly;
use crate::tree::App;
use crate::value::pointer::unescape;

/// Asserts that the program always makes the same bytes: built twice, synthesized twice, and built in threads, where hash
/// maps are in another order.
///
/// # Panics
///
/// With what differs, or with the problems of the program.
#[track_caller]
pub fn assert_deterministic(build: impl Fn() -> App + Sync) {
    let app = build();
    let first = synthesized(&app);
    expect_same("a second synthesis of the same app", &first, &synthesized(&app));
    expect_same("building it again", &first, &synthesized(&build()));
    for _ in 0..2 {
        let built = thread::scope(|scope| scope.spawn(|| synthesized(&build())).join());
        match built {
            Ok(other) => expect_same("building it in another thread", &first, &other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}

/// Asserts that the order of construction changes no byte: the parts are built in this order, in reverse, and all at once
/// in threads.
///
/// A part is what needs nothing of the others; the steps inside it keep their order.
///
/// ```
/// use ias_core::testing::assert_order_does_not_matter;
/// use ias_core::{App, Tags};
///
/// assert_order_does_not_matter(&[
///     &|app: &App| { Tags::of(app).add("team", "orders"); }, // or `Stack::new(app, ..)`
///     &|app: &App| { Tags::of(app).add("stage", "prod"); },
/// ]);
/// ```
///
/// # Panics
///
/// With what differs, or with the problems of the program.
#[track_caller]
pub fn assert_order_does_not_matter(parts: &[&(dyn Fn(&App) + Sync)]) {
    let build = |order: &mut dyn Iterator<Item = &&(dyn Fn(&App) + Sync)>| {
        let app = App::new();
        order.for_each(|part| part(&app));
        synthesized(&app)
    };
    let first = build(&mut parts.iter());
    expect_same("the reverse order", &first, &build(&mut parts.iter().rev()));
    let app = App::new();
    thread::scope(|scope| {
        for part in parts.iter().rev() {
            scope.spawn(|| part(&app));
        }
    });
    expect_same("building in threads", &first, &synthesized(&app));
}

/// Asserts that an unrelated sibling leaves everything else as it is: the same ids, the same properties.
///
/// `build(true)` makes the app with the sibling, `build(false)` without it. New documents, and new entries in the sections
/// of old ones, are what the sibling may bring.
///
/// # Panics
///
/// With what differs, or with the problems of the program.
#[track_caller]
pub fn assert_sibling_does_not_matter(build: impl Fn(bool) -> App) {
    let before = documents::of(&synthesized(&build(false)));
    let mut after = documents::of(&synthesized(&build(true)));
    after.retain(|path, _| before.contains_key(path));
    for (path, document) in &mut after {
        let Some(before) = before.get(path) else { continue };
        for change in changes(before, document) {
            // `/Resources/New`, or a document of a file; deeper ones would change what is there already.
            let depth = change.path.matches('/').count();
            if change.before.is_none() && depth <= 2 {
                remove(document, &change.path);
            }
        }
    }
    if let Some(text) = unchanged::report(&before, &after) {
        panic!("with an unrelated sibling, {text}");
    }
}

fn remove(document: &mut Json, path: &str) {
    let Some((above, key)) = path.rsplit_once('/') else { return };
    if let Some(map) = document.pointer_mut(above).and_then(Json::as_object_mut) {
        map.shift_remove(&unescape(key));
    }
}

#[track_caller]
fn expect_same(what: &str, first: &Assembly, other: &Assembly) {
    let bytes = |assembly: &Assembly| -> BTreeMap<String, Vec<u8>> {
        assembly.files().iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()
    };
    let (a, b) = (bytes(first), bytes(other));
    if a == b {
        return;
    }
    let text = unchanged::report(&documents::of(first), &documents::of(other)).unwrap_or_else(|| {
        let mut differing: Vec<&str> =
            a.keys().filter(|path| a.get(*path) != b.get(*path)).map(|path| &**path).collect();
        differing.extend(b.keys().filter(|path| !a.contains_key(*path)).map(|path| &**path));
        // The index lists the hashes of all others.
        let cause: Vec<&str> = differing.iter().copied().filter(|path| *path != "ias.json").collect();
        format!("these files differ in their bytes: {}", cause.join(", "))
    });
    panic!("{what} gives another output: {text}");
}
