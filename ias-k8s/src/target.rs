//! The deployment target of a chart.

use std::any::Any;
use std::borrow::Cow;

use ias_core::diagnostic::Code;
use ias_core::diff::Compare;
use ias_core::{
    Element, Expr, File, Item, Link, Naming, Published, Refusal, Rendered, Report, Root, Target, Text, Value,
    View, value,
};

use crate::chart::ChartProps;
use crate::document::{Document, Finder, PLACEHOLDER, attribute, given_name, placeholder};
use crate::object::split;
use crate::order::{order, rank};
use crate::yaml::Writer;
use crate::{Version, check, codes, names};

/// Renders a chart: checks its objects, puts them in order and writes YAML.
pub(crate) struct ChartTarget {
    pub(crate) name: String,
    pub(crate) props: ChartProps,
}

impl ChartTarget {
    pub(crate) fn new(name: String, props: ChartProps) -> ChartTarget {
        ChartTarget { name, props }
    }

    /// Makes the finished objects of a chart.
    fn finder<'r, 'a>(&'r self, view: &'r View<'a>, report: &'r mut Report) -> Finder<'r, 'a> {
        Finder { chart: self, view, report, placeholders: Default::default(), uses: Vec::new() }
    }

    /// The target as one of a chart, if it is one.
    pub(crate) fn downcast(target: &dyn Target) -> Option<&ChartTarget> {
        (target as &dyn Any).downcast_ref()
    }
}

impl Target for ChartTarget {
    fn kind(&self) -> &'static str {
        "chart"
    }

    fn name(&self) -> &str {
        &self.name
    }

    /// As in cdk8s, where a chart depends on the charts directly inside it.
    fn follows_inner(&self) -> bool {
        true
    }

    /// `Kind/name`, as `kubectl` writes it.
    fn item_name(&self, root: &Root, item: &Item) -> Text {
        let kind = split(&item.element.type_name).1;
        let name = match (given_name(&item.element).and_then(Value::as_str), &item.element.naming) {
            (Some(name), _) => return format!("{kind}/{name}").into(),
            (None, Naming::Given(name)) => return format!("{kind}/{name}").into(),
            (None, Naming::MovedFrom(old)) => {
                names::generated(&format!("{}/{old}", root.path), kind, !self.props.plain_names)
            }
            (None, Naming::Path) if item.path.is_empty() => {
                names::generated(&root.path, kind, !self.props.plain_names)
            }
            (None, Naming::Path) => {
                names::generated(&format!("{}/{}", root.path, item.path), kind, !self.props.plain_names)
            }
        };
        format!("{kind}/{name}").into()
    }

    fn publish(&self, _link: &mut Link<'_>) -> Result<Published, Refusal> {
        let hint = "pass what is known before deployment, such as the object's `name()`, which is plain text";
        Err(Refusal::new("a chart has no outputs, because nothing is read back from a cluster", hint))
    }

    fn import(&self, link: &mut Link<'_>) -> Result<Value, Refusal> {
        let producer = &link.frozen().roots()[link.producer.root];
        if let Some(chart) = ChartTarget::downcast(&*producer.target) {
            let hint = "refer to its name or namespace";
            let refused =
                || Refusal::new("only what is known before deployment can be read of an object", hint);
            return attribute(chart, link.item(), link.reference).ok_or_else(refused);
        }
        let Published { root, output } = link.publish()?;
        // Not text yet, so that it is known which places deployment fills in.
        Ok(Expr::Call { function: PLACEHOLDER.into(), arguments: value!([root, output]) }.into())
    }

    fn render(&self, view: &View<'_>, report: &mut Report) -> Rendered {
        let root = view.root();
        if check::is_first_chart(view) {
            check::duplicates(view, report);
        }
        check::chart(view, self, report);
        let oldest = oldest_cluster(view, self);
        let mut finder = self.finder(view, report);
        let mut documents: Vec<Document<'_>> = Vec::with_capacity(root.items.len());
        let mut to = Writer::with_capacity(root.items.len() * 1024);
        // One object after the other, from the first look to its text, while it is at hand.
        for at in 0..root.items.len() {
            let document = finder.document(at);
            check::document(&document, root, oldest, finder.report);
            write(&document, &mut to);
            documents.push(document);
        }
        let Finder { placeholders, mut uses, report, .. } = finder;
        check::between(view, &documents, oldest, report);

        for (at, item) in root.items.iter().enumerate() {
            uses.extend(item.depends_on.iter().map(|&on| (at, on)));
        }
        let ranks: Vec<usize> =
            documents.iter().map(|document| rank(document.group(), &document.kind)).collect();
        let text = to.finish_in(&order(&ranks, &uses));
        let mut rendered = Rendered {
            files: vec![File::new(format!("k8s/{}.yaml", self.name), text)],
            ..Rendered::default()
        };
        let text = |text: Option<&str>| text.map(serde_json::Value::from);
        let (namespace, cluster) = (self.props.namespace_name(), self.props.cluster.as_deref());
        let details = [("namespace", text(namespace)), ("cluster", text(cluster))];
        rendered
            .details
            .extend(details.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
        if !placeholders.is_empty() {
            let list = placeholders.iter().map(|(root, output)| {
                serde_json::json!({ "placeholder": placeholder(root, output), "root": root, "output": output })
            });
            rendered.details.insert("placeholders".to_owned(), list.collect());
        }
        rendered
    }

    fn compare(&self) -> Option<&'static dyn Compare> {
        Some(&crate::diff::Objects)
    }

    fn excerpts(&self, view: &View<'_>) -> Vec<String> {
        let mut unread = view.unread();
        let mut finder = self.finder(view, &mut unread);
        let mut excerpt = |at: usize| {
            let mut to = Writer::with_capacity(1024);
            write(&finder.document(at), &mut to);
            to.finish()
        };
        (0..view.root().items.len()).map(&mut excerpt).collect()
    }

    fn finished<'a>(&self, view: &View<'a>, item: &'a Item) -> Cow<'a, Element> {
        let Some(at) = view.frozen().locate(&view.frozen().node_of(item)) else {
            return Cow::Borrowed(&item.element);
        };
        let mut report = view.unread();
        self.finder(view, &mut report).document(at.item).into_element()
    }

    fn documents(&self, view: &View<'_>, _rendered: &Rendered) -> Vec<(Option<usize>, serde_json::Value)> {
        let mut report = view.unread();
        let mut finder = self.finder(view, &mut report);
        (0..view.root().items.len()).map(|at| (Some(at), finder.document(at).to_json())).collect()
    }

    fn codes(&self) -> &'static [&'static Code] {
        codes::ALL
    }
}

/// The oldest cluster that a chart states, or a chart around it.
fn oldest_cluster(view: &View<'_>, chart: &ChartTarget) -> Version {
    let (roots, mut around) = (view.frozen().roots(), view.root().parent);
    let mut stated = chart.props.oldest_cluster;
    while let (None, Some(at)) = (stated, around) {
        stated = ChartTarget::downcast(&*roots[at].target).and_then(|chart| chart.props.oldest_cluster);
        around = roots[at].parent;
    }
    stated.unwrap_or(Version::DEFAULT)
}

fn write(document: &Document<'_>, to: &mut Writer) {
    to.begin();
    to.top_text("apiVersion", &document.api_version);
    to.top_text("kind", &document.kind);
    match document.lacks_metadata() {
        None => to.top_map("metadata", document.metadata()),
        Some(Some(nothing)) => to.top("metadata", nothing),
        Some(None) => {}
    }
    for (key, value) in document.rest() {
        to.top(key, value);
    }
}
