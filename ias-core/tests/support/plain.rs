//! A small target of the tests: a root whose document lists its elements and what they depend on.

use ias_core::{
    App, Construct, Diagnostic, Element, File, Item, Link, Node, Published, Refusal, Rendered, Report, Root,
    Target, Text, Value, View,
};

/// A construct without anything.
#[derive(Clone, Debug, Construct)]
pub(crate) struct Part {
    node: Node,
}

impl Part {
    pub(crate) fn on(node: Node) -> Part {
        Part { node }
    }
}

#[track_caller]
pub(crate) fn part(scope: &dyn Construct, id: &str) -> Part {
    scope.node().define(id, |node| Part { node })
}

/// A construct of which something is synthesized.
#[track_caller]
pub(crate) fn resource(scope: &dyn Construct, id: &str) -> Part {
    resource_of(scope, id, "T1")
}

#[track_caller]
pub(crate) fn resource_of(scope: &dyn Construct, id: &str, type_name: &'static str) -> Part {
    scope.node().define(id, |node| {
        node.set_element(Element::new("list", type_name));
        Part { node }
    })
}

/// A root.
#[derive(Clone, Construct)]
pub(crate) struct Plain {
    node: Node,
}

impl Plain {
    #[track_caller]
    pub(crate) fn new(scope: &dyn Construct, id: &str) -> Plain {
        scope.node().define(id, |node| {
            node.set_target(PlainTarget { name: id.to_owned() });
            Plain { node }
        })
    }
}

/// The document of a root.
pub(crate) fn text(app: &App, root: &str) -> String {
    let assembly = app.synth().expect("the program has no mistakes");
    let file = assembly.file(&format!("{root}.txt")).expect("the root has a document");
    String::from_utf8(file.bytes.clone()).expect("the document is text")
}

struct PlainTarget {
    name: String,
}

impl Target for PlainTarget {
    fn kind(&self) -> &'static str {
        "plain root"
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn item_name(&self, _: &Root, item: &Item) -> Text {
        item.path.to_string().into()
    }

    fn publish(&self, link: &mut Link<'_>) -> Result<Published, Refusal> {
        let output = link.item().name.to_string();
        Ok(Published { root: self.name.clone(), output })
    }

    fn import(&self, link: &mut Link<'_>) -> Result<Value, Refusal> {
        let Published { root, output } = link.publish()?;
        Ok(Value::from(format!("<{root}.{output}>")))
    }

    fn render(&self, view: &View<'_>, _: &mut Report) -> Rendered {
        let items = &view.root().items;
        let (mut list, mut tags) = (String::new(), String::new());
        for item in items {
            let names: Vec<&str> = item.depends_on.iter().map(|&at| &*items[at].name).collect();
            list += &format!("{} <- {}\n", item.name, names.join(" "));
            let mut given: Vec<String> = Vec::new();
            for tag in item.tags.iter().filter(|tag| tag.applies_to(&item.element.type_name)) {
                given.retain(|old| !old.starts_with(&format!("{}=", tag.key)));
                given.extend(
                    tag.value
                        .as_ref()
                        .map(|value| format!("{}={}", tag.key, value.known().unwrap_or_default())),
                );
            }
            given.sort();
            tags += &format!("{}: {}\n", item.name, given.join(" "));
        }
        let files = vec![
            File::new(format!("{}.txt", self.name), list),
            File::new(format!("{}.tags", self.name), tags),
        ];
        Rendered { files, ..Rendered::default() }
    }

    /// The tests' engine refuses elements of the type `Odd`.
    fn examine(&self, view: &View<'_>, rendered: &Rendered, report: &mut Report) {
        assert_eq!(rendered.files[0].path, format!("{}.txt", self.name));
        for item in view.root().items.iter().filter(|item| item.element.type_name == "Odd") {
            report.problem(item, Diagnostic::error(&codes::ODD, "the engine refuses it"));
        }
    }
}

pub(crate) mod codes {
    ias_core::codes! {
        /// The tests' engine refuses it.
        ODD = "TEST1", "odd";
    }
}
