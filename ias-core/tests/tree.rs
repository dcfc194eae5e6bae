//! The tree keeps the rules of the field's own model (aws/constructs), one test per rule, and its own.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use ias_core::{
    App, AspectPriority, Construct, DependencyGroup, Diagnostic, Element, FindError, Node, Place, Tags,
    diagnostic::codes, value,
};

#[path = "support/plain.rs"]
mod plain;

use plain::{Part, Plain, part, resource};

#[track_caller]
fn problems(app: &App) -> Vec<Diagnostic> {
    app.synth().expect_err("the program has mistakes").into_iter().collect()
}

// Ids and paths.

#[test]
fn siblings_have_unique_ids() {
    let app = App::new();
    part(&app, "A");
    part(&app, "A");
    part(&part(&app, "B"), "A"); // Another scope, another id.
    let found = problems(&app);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code.id, "IAS0001");
    assert_eq!(found[0].path, "A (2)");
    assert_eq!(found[0].related.len(), 1, "it says where the first one is");
}

#[test]
fn nothing_depends_on_another_app() {
    let (app, other) = (App::new(), App::new());
    let line = line!() + 1;
    part(&app, "A").node().add_dependency(&part(&other, "B"));
    let found = problems(&app);
    assert_eq!((found[0].code.id, found[0].path.as_str(), found[0].places[0].line), ("IAS0026", "A", line));
    assert_eq!((found.len(), found[0].message.as_str()), (1, "`B` belongs to another app"));
}

#[test]
fn the_separator_in_an_id_is_mapped() {
    let app = App::new();
    assert_eq!(part(&app, "a/b/c").node().path(), "a--b--c");
    assert!(app.synth().is_ok());
    part(&app, "a--b--c");
    assert_eq!(problems(&app)[0].code.id, "IAS0001");
}

#[test]
fn only_the_app_has_no_id() {
    let app = App::new();
    part(&app, "");
    assert_eq!(problems(&app)[0].code.id, "IAS0003");
    assert_eq!((app.node().id(), app.node().path()), (String::new(), String::new()));
}

#[test]
fn paths_scopes_and_parents() {
    let app = App::new();
    let inner = part(&part(&part(&app, "a"), "b"), "c");
    assert_eq!(inner.node().path(), "a/b/c");
    let scopes: Vec<String> = inner.node().scopes().iter().map(Node::path).collect();
    assert_eq!(scopes, ["", "a", "a/b", "a/b/c"]);
    assert_eq!(inner.node().parent().map(|parent| parent.id()).as_deref(), Some("b"));
    assert_eq!(app.node().parent(), None);
    assert_eq!(inner.node().root(), *app.node());
    assert_eq!(app.node().try_find_child("a/b").map(|node| node.path()).as_deref(), Some("a/b"));
    assert_eq!(app.node().try_find_child("a/x"), None);
}

#[test]
fn the_default_child_is_called_default_or_resource() {
    let app = App::new();
    let (a, b, c) = (part(&app, "a"), part(&app, "b"), part(&app, "c"));
    part(&a, "Default");
    part(&b, "Resource");
    assert_eq!(a.node().default_child().map(|node| node.path()).as_deref(), Some("a/Default"));
    assert_eq!(b.node().default_child().map(|node| node.path()).as_deref(), Some("b/Resource"));
    assert_eq!(c.node().default_child(), None);
    part(&a, "Resource");
    a.node().default_child();
    assert_eq!(problems(&app)[0].code.id, "IAS0005");
}

// Looking up.

#[test]
fn find_goes_from_parents_to_children_in_definition_order() {
    let app = App::new();
    let b = part(&app, "b");
    let a = part(&app, "a");
    part(&b, "2");
    part(&b, "1");
    part(&a, "x");
    let found: Vec<String> = app.find::<Part>().iter().map(|part| part.node().path()).collect();
    assert_eq!(found, ["b", "b/2", "b/1", "a", "a/x"]);
    let walked: Vec<String> = b.node().walk().iter().map(Node::path).collect();
    assert_eq!(walked, ["b", "b/2", "b/1"]);
    assert_eq!(b.node().find::<Part>().len(), 3);
}

#[test]
fn find_one_wants_exactly_one() {
    let app = App::new();
    assert!(matches!(app.find_one::<Part>(), Err(FindError::None { .. })));
    part(&app, "a");
    assert_eq!(app.find_one::<Part>().unwrap().node().path(), "a");
    part(&app, "b");
    let error = app.find_one::<Part>().unwrap_err().to_string();
    assert!(error.contains("2 `") && error.contains("a, b"), "{error}");
}

// Context.

#[test]
fn context_is_inherited_and_the_nearest_wins() {
    let app = App::new();
    app.node().set_context("team", "shop");
    app.node().set_context("size", 3);
    let inner = app.node().define("a", |node| {
        node.set_context("team", "orders");
        part(&node, "b");
        Part::on(node)
    });
    assert_eq!(inner.node().context_as::<String>("team").as_deref(), Some("orders"));
    assert_eq!(app.node().context_as::<String>("team").as_deref(), Some("shop"));
    let below = app.node().try_find_child("a/b").unwrap();
    assert_eq!(below.context_as::<u8>("size"), Some(3));
    assert_eq!(below.context_as::<String>("size"), None, "it is no text");
    assert_eq!(below.context("nothing"), None);
}

#[test]
fn context_is_locked_once_there_are_children() {
    let app = App::new();
    part(&app, "a");
    app.node().set_context("team", "shop");
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0004"));
}

// Dependencies.

#[test]
fn dependencies_may_be_groups_that_still_grow() {
    let app = App::new();
    let plain = Plain::new(&app, "p");
    let (a, b, c) = (resource(&plain, "a"), resource(&plain, "b"), resource(&plain, "c"));
    let group = DependencyGroup::new();
    group.add(&a);
    c.node().add_dependency(&group);
    group.add(&b);
    assert_eq!(plain::text(&app, "p"), "a <- \nb <- \nc <- a b\n");
}

#[test]
fn a_dependency_holds_for_everything_below_both_sides() {
    let app = App::new();
    let plain = Plain::new(&app, "p");
    let (left, right) = (part(&plain, "left"), part(&plain, "right"));
    resource(&left, "a");
    resource(&left, "b");
    resource(&right, "c");
    left.node().add_dependency(&right);
    assert_eq!(plain::text(&app, "p"), "left/a <- right/c\nleft/b <- right/c\nright/c <- \n");
}

#[test]
fn a_circle_is_shown_whole_with_its_places() {
    let app = App::new();
    let plain = Plain::new(&app, "p");
    let (a, b, c) = (resource(&plain, "a"), resource(&plain, "b"), resource(&plain, "c"));
    a.node().add_dependency(&b);
    b.node().add_dependency(&c);
    c.node().add_dependency(&a);
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0020"));
    assert!(found[0].message.ends_with("p/a -> p/b -> p/c -> p/a"), "{}", found[0].message);
    assert_eq!(found[0].related.len(), 3);
}

#[test]
fn roots_are_ordered_and_circles_between_them_are_found() {
    let app = App::new();
    let (first, second) = (Plain::new(&app, "first"), Plain::new(&app, "second"));
    let (a, b) = (resource(&first, "a"), resource(&second, "b"));
    a.node().add_dependency(&b);
    let assembly = app.synth().unwrap();
    let names: Vec<_> = assembly.artifacts().iter().map(|artifact| &*artifact.name).collect();
    assert_eq!(names, ["second", "first"]);
    assert_eq!(assembly.artifact("first").unwrap().depends_on, ["second"]);
    b.node().add_dependency(&a);
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0020"));
    assert!(found[0].message.ends_with("first -> second -> first"), "{}", found[0].message);
}

// Aspects.

#[test]
fn aspects_visit_everything_below_their_scope_once() {
    let app = App::new();
    let a = part(&app, "a");
    part(&a, "b");
    part(&app, "c");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    a.node().add_aspect(move |node: &Node| log.lock().unwrap().push(node.path()));
    app.synth().unwrap();
    app.synth().unwrap(); // A second synthesis visits only what is new.
    assert_eq!(*seen.lock().unwrap(), ["a", "a/b"]);
    part(&a, "d");
    app.synth().unwrap();
    assert_eq!(*seen.lock().unwrap(), ["a", "a/b", "a/d"]);
}

#[test]
fn aspects_run_by_priority_and_wider_scopes_first() {
    let app = App::new();
    let a = part(&app, "a");
    let order = Arc::new(Mutex::new(Vec::new()));
    let log = |name: &'static str| {
        let order = order.clone();
        move |_: &Node| order.lock().unwrap().push(name)
    };
    a.node().add_aspect_with(AspectPriority::READONLY, log("readonly"));
    a.node().add_aspect(log("inner"));
    app.node().add_aspect(log("outer"));
    a.node().add_aspect_with(AspectPriority::MUTATING, log("mutating"));
    app.synth().unwrap();
    assert_eq!(*order.lock().unwrap(), ["mutating", "outer", "outer", "inner", "readonly"]);
}

#[test]
fn aspects_may_add_nodes_which_are_visited_too() {
    let app = App::new();
    let plain = Plain::new(&app, "p");
    resource(&plain, "a");
    plain.node().add_aspect(|node: &Node| {
        if node.id() == "a" {
            resource(&node.parent().unwrap(), "added");
        }
    });
    plain.node().add_aspect(|node: &Node| {
        node.update_element(|element| element.properties.set("seen", true));
    });
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.artifact("p").unwrap().elements, 2);
    let added = app.node().try_find_child("p/added").unwrap().element().unwrap();
    assert_eq!(added.properties, *value!({ "seen": true }).as_object().unwrap());
}

#[test]
fn aspects_without_end_are_stopped() {
    let app = App::new();
    part(&app, "a");
    let count = AtomicUsize::new(0);
    app.node().add_aspect(move |node: &Node| {
        part(node, &format!("n{}", count.fetch_add(1, Ordering::Relaxed)));
    });
    let found = problems(&app);
    assert_eq!(found[0].code.id, "IAS0007");
}

// Elements.

#[test]
fn an_update_inside_an_update_of_the_same_element_is_a_problem() {
    let app = App::new();
    let plain = Plain::new(&app, "p");
    let a = resource(&plain, "a");
    let inner = a.node().update_element(|element| {
        element.properties.set("outer", 1);
        a.node().update_element(|element| element.properties.set("inner", 1)).is_some()
    });
    assert_eq!(inner, Some(false));
    let element = a.node().element().unwrap();
    assert_eq!(element.properties.len(), 1, "the outer change is kept");
    assert_eq!(problems(&app)[0].code.id, "IAS0006");
}

#[test]
fn an_update_that_panics_leaves_the_element_in_place() {
    let app = App::new();
    let a = resource(&Plain::new(&app, "p"), "a");
    let panicking = a.clone();
    let done = thread::spawn(move || {
        panicking.node().update_element(|_| panic!("a mistake of the user"));
    });
    assert!(done.join().is_err());
    assert!(a.node().element().is_some());
    assert!(a.node().update_element(|element| element.properties.set("later", 1)).is_some());
}

#[test]
fn updates_from_other_threads_wait() {
    let app = App::new();
    let a = resource(&Plain::new(&app, "p"), "a");
    a.node().update_element(|element| element.properties.set("n", 0));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..100 {
                    a.node().update_element(|element| {
                        let n = element.properties.get("n").and_then(value_of).unwrap_or_default();
                        element.properties.set("n", n + 1);
                    });
                }
            });
        }
    });
    assert_eq!(a.node().element().unwrap().properties.get("n").and_then(value_of), Some(800));
    assert!(app.synth().is_ok());
}

fn value_of(value: &ias_core::Value) -> Option<i64> {
    value.as_i64()
}

#[test]
fn an_update_may_use_the_tree() {
    let app = App::new();
    let a = resource(&Plain::new(&app, "p"), "a");
    a.node().update_element(|element| {
        element.properties.set("path", a.node().path());
        part(a.node(), "child");
    });
    assert_eq!(a.node().children().len(), 1);
}

#[test]
fn an_element_outside_every_root_is_a_problem() {
    let app = App::new();
    resource(&app, "lost");
    let found = problems(&app);
    assert_eq!((found[0].code.id, &*found[0].path), ("IAS0008", "lost"));
}

// Threads and lifetime.

#[test]
fn output_does_not_depend_on_the_order_of_construction() {
    let build = |order: &[usize], threads: bool| {
        let app = App::new();
        let plain = Plain::new(&app, "p");
        if threads {
            thread::scope(|scope| {
                for &n in order {
                    let plain = &plain;
                    scope.spawn(move || resource(plain, &format!("r{n}")));
                }
            });
        } else {
            order.iter().for_each(|n| drop(resource(&plain, &format!("r{n}"))));
        }
        app.synth().unwrap().files().iter().map(|file| file.bytes.clone()).collect::<Vec<_>>()
    };
    let expect = build(&[0, 1, 2, 9, 10, 11], false);
    assert_eq!(build(&[11, 2, 0, 10, 1, 9], false), expect);
    for _ in 0..20 {
        assert_eq!(build(&[11, 2, 0, 10, 1, 9], true), expect);
    }
}

#[test]
fn handles_cross_threads_and_outlive_the_app() {
    fn is<T: Send + Sync + Clone + 'static>() {}
    is::<Node>();
    let app = App::new();
    let a = part(&app, "a");
    drop(app);
    assert_eq!(a.node().path(), "a");
    assert!(a.node().find::<Part>().is_empty());
}

#[test]
fn dropping_the_app_frees_the_tree() {
    #[derive(Clone, Construct)]
    struct Probe {
        node: Node,
        _alive: Arc<()>,
    }
    let alive = Arc::new(());
    let weak = Arc::downgrade(&alive);
    let app = App::new();
    let probe = app.node().define("p", |node| Probe { node, _alive: alive });
    // A value that refers to the tree which stores it, and a closure that does.
    let node = probe.node().clone();
    probe.node().set_element(Element::new("s", "t"));
    probe.node().update_element(|element| {
        let reference = ias_core::Reference { node: node.clone(), attribute: None, weak: false, list: false };
        element.properties.set("self", ias_core::Expr::Reference(reference));
    });
    app.node().add_aspect(move |_: &Node| drop(node.clone()));
    drop(probe);
    assert!(weak.upgrade().is_some());
    drop(app);
    assert!(weak.upgrade().is_none());
}

// Problems.

#[test]
fn problems_are_collected_once_each_with_the_chain_of_places() {
    let app = App::new();
    let a = part(&app, "a");
    let line = line!() + 1;
    let b = part(&a, "b");
    b.node().report(Diagnostic::error(&codes::NUMBER_OUT_OF_RANGE, "too many").hint("fewer"));
    b.node().report(Diagnostic::error(&codes::NUMBER_OUT_OF_RANGE, "too many").hint("fewer"));
    a.node().report(Diagnostic::warning(&codes::WRONG_KIND, "odd"));
    let found = problems(&app);
    assert_eq!(
        found.iter().map(|one| (one.code.id, &*one.path)).collect::<Vec<_>>(),
        [("IAS0010", "a"), ("IAS0011", "a/b"),]
    );
    let places: Vec<_> =
        found[1].places.iter().map(|place| (place.file().into_owned(), place.line)).collect();
    let file = "ias-core/tests/tree.rs".to_owned();
    assert_eq!(places, [(file.clone(), line), (file, line - 2)]);
}

#[test]
fn warnings_do_not_fail_and_can_be_acknowledged_at_a_scope() {
    let app = App::new();
    let (a, b) = (part(&app, "a"), part(&app, "ab"));
    for part in [&a, &b] {
        part.node().report(Diagnostic::warning(&codes::WRONG_KIND, "odd"));
    }
    assert_eq!(app.synth().unwrap().warnings().len(), 2);
    a.node().acknowledge(&codes::WRONG_KIND);
    let left = app.synth().unwrap();
    assert_eq!(left.warnings().iter().map(|one| &*one.path).collect::<Vec<_>>(), ["ab"]);
    let denied = ias_core::SynthOptions::new().deny_warnings(true);
    assert_eq!(app.synth_with(&denied).unwrap_err().codes(), ["IAS0010"]);
}

#[test]
fn only_errors_that_are_disputable_can_be_acknowledged() {
    let app = App::new();
    let part = part(&app, "a");
    part.node().acknowledge(&codes::WRONG_KIND);
    part.node().report(Diagnostic::error(&codes::WRONG_KIND, "unknown in 2026").disputable());
    assert!(app.synth().unwrap().warnings().is_empty());
    part.node().report(Diagnostic::error(&codes::WRONG_KIND, "wrong"));
    assert_eq!(problems(&app).len(), 1);
}

#[test]
fn additions_during_synthesis_are_problems() {
    let app = App::new();
    app.node().add_validation(|node: &Node| drop(part(node, "late")));
    assert_eq!(problems(&app)[0].code.id, "IAS0002");
}

#[test]
fn places_show_no_machine() {
    let place = Place::new("/home/somebody/.cargo/registry/src/index-1/acme-1.0.0/src/lib.rs", 3, 7);
    assert_eq!(place.to_string(), "acme-1.0.0/src/lib.rs:3:7");
}

// Tags.

#[test]
fn tags_are_inherited_narrowed_and_taken_away() {
    let app = App::new();
    Tags::of(&app).add("team", "shop");
    Tags::of(&app).add("paid", "yes").include(["T1"]);
    let plain = Plain::new(&app, "p");
    Tags::of(&plain).add("team", "orders");
    Tags::of(&plain).add("odd", "1").exclude(["T1"]);
    resource(&plain, "a");
    let inner = part(&plain, "inner");
    Tags::of(&inner).remove("team");
    plain::resource_of(&inner, "b", "T2");
    let assembly = app.synth().unwrap();
    let tags = String::from_utf8(assembly.file("p.tags").unwrap().bytes.clone()).unwrap();
    assert_eq!(tags, "a: paid=yes team=orders\ninner/b: odd=1\n");
}

// Construction is linear.

#[test]
fn the_last_child_costs_what_the_first_did() {
    // Not a timing: the number of ids compared is bounded by what a hash table does, and 200,000 siblings would take
    // minutes if each looked at all others.
    let app = App::new();
    let plain = Plain::new(&app, "p");
    for n in 0..200_000 {
        part(&plain, &n.to_string());
    }
    assert_eq!(plain.node().children().len(), 200_000);
    assert!(plain.node().try_find_child("199999").is_some());
}

#[test]
fn a_deep_tree_does_not_overflow_the_stack() {
    let deep = || {
        let app = App::new();
        let plain = Plain::new(&app, "p");
        let bottom = (0..2_000).fold(plain.node().clone(), |at, _| part(&at, "x").node().clone());
        resource(&bottom, "deep");
        assert_eq!(app.synth().unwrap().artifact("p").unwrap().elements, 1);
    };
    // Recursion would need more than 64 bytes for each level.
    thread::Builder::new().stack_size(128 * 1024).spawn(deep).unwrap().join().unwrap();
}

#[test]
fn a_target_examines_its_document_only_when_asked() {
    let app = App::new();
    let root = Plain::new(&app, "r");
    plain::resource_of(&root, "a", "Odd");
    app.synth().unwrap();
    let found = app.synth_with(&ias_core::SynthOptions::new().deep(true)).unwrap_err();
    let found: Vec<_> = found.iter().map(|one| (one.code.id, one.path.as_str())).collect();
    assert_eq!(found, [("TEST1", "r/a")]);
}
