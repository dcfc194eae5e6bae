use std::sync::Arc;

use ias_core::{App, Construct, Node, Origin};

#[derive(Clone, Construct)]
struct ByName {
    node: Node,
    other: Option<Node>,
}

#[derive(Clone, Construct)]
struct ByType(u8, Node);

#[derive(Clone, Construct)]
struct Marked {
    parent: Node,
    #[construct(node)]
    own: Node,
}

#[derive(Clone, Construct)]
struct Wrapper<C: Construct>
where
    C: Clone,
{
    #[construct(delegate)]
    inner: C,
}

#[derive(Clone, Construct)]
struct Shared {
    node: Arc<Node>,
}

macro_rules! declared {
    ($name:ident, $ty:ty) => {
        #[derive(Clone, Construct)]
        struct $name {
            place: $ty,
        }
    };
}
declared!(ByMacro, Node);

#[test]
fn each_way_leads_to_the_node() {
    let app = App::new();
    let define = |id: &str| app.node().define(id, |node: Node| node);
    let root = app.node().clone();
    let by_name = ByName { node: define("a"), other: Some(root.clone()) };
    assert_eq!((by_name.node().path().as_str(), by_name.other.is_some()), ("a", true));
    assert_eq!(ByType(1, define("b")).node().path(), "b");
    assert_eq!(ByType(1, define("b2")).0, 1);
    let marked = Marked { parent: root, own: define("c") };
    assert_eq!((marked.node().path().as_str(), marked.parent.path().as_str()), ("c", ""));
    assert_eq!(Wrapper { inner: marked }.node().path(), "c");
    assert_eq!(Shared { node: Arc::new(define("d")) }.node().path(), "d");
    assert_eq!(ByMacro { place: define("e") }.node().path(), "e");
}

#[test]
fn a_construct_knows_its_crate() {
    let app = App::new();
    let construct = app.node().define("a", |node| ByType(0, node));
    assert_eq!(
        construct.origin(),
        Origin { krate: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }
    );
}
