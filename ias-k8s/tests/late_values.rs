//! Values of other roots: a stand-in for a stack publishes an output, and charts hold placeholders for it.

mod support;

use ias_core::{
    App, Construct, Element, Expr, File, Item, Link, Node, Published, Reference, Refusal, Rendered, Report,
    Root, Target, Text, Val, Value, View, text, value,
};
use ias_k8s::crd::{CustomResource, Schema};
use ias_k8s::{ApiObject, Chart, ChartProps};
use support::{documents, problems};

/// A root with outputs, as a stack is one.
struct Stack;

impl Target for Stack {
    fn kind(&self) -> &'static str {
        "stack"
    }
    fn name(&self) -> &str {
        "orders-data"
    }
    fn item_name(&self, _: &Root, item: &Item) -> Text {
        item.path.to_string().into()
    }
    fn publish(&self, link: &mut Link<'_>) -> Result<Published, Refusal> {
        match link.reference.attribute.as_deref() {
            Some("Secret") => {
                Err(Refusal::new("a secret is not written to outputs", "read it in the cluster"))
            }
            attribute => {
                let output = format!("{}{}", link.item().name, attribute.unwrap_or("Ref"));
                Ok(Published { root: "orders-data".into(), output })
            }
        }
    }
    fn import(&self, link: &mut Link<'_>) -> Result<Value, Refusal> {
        link.publish().map(|it| it.output.into())
    }
    fn render(&self, view: &View<'_>, _: &mut Report) -> Rendered {
        Rendered { files: vec![File::new("data.json", view.root().path.clone())], ..Rendered::default() }
    }
}

#[derive(Clone, Construct)]
struct Plain {
    node: Node,
}

fn late(node: &Node, attribute: &'static str) -> Val<String> {
    let reference =
        Reference { node: node.clone(), attribute: Some(attribute.into()), weak: false, list: false };
    Val::raw(Expr::Reference(reference).into())
}

fn app() -> (App, Node, Chart) {
    let app = App::new();
    let stack = app.node().define("Data", |node| Plain { node });
    stack.node.set_target(Stack);
    let table = stack.node.define("Table", |node| Plain { node });
    table.node.set_element(Element::new("Resources", "Acme::Table"));
    let chart = Chart::new(&app, "orders", ChartProps::new().namespace("shop"));
    (app, table.node, chart)
}

#[test]
fn a_value_of_a_stack_becomes_a_placeholder() {
    let (app, table, chart) = app();
    let arn = late(&table, "Arn");
    let address = text!("https://{arn}/x", arn = late(&table, "Arn"));
    let settings = value!({ "data": { "arn": arn, "address": address }, "metadata": { "labels": { "table": (late(&table, "Name")) } } });
    ApiObject::new(&chart, "settings", "v1", "ConfigMap", settings);
    let found = documents(&app, "orders");
    assert_eq!(
        found[0].get("data"),
        Some(&value!({ "arn": "${orders-data.TableArn}", "address": "https://${orders-data.TableArn}/x" }))
    );
    let assembly = app.synth().unwrap();
    let names: Vec<_> = assembly.artifacts().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["orders-data", "orders"]);
    let index: serde_json::Value = serde_json::from_slice(&assembly.file("ias.json").unwrap().bytes).unwrap();
    let expect = serde_json::json!([
        { "placeholder": "${orders-data.TableArn}", "root": "orders-data", "output": "TableArn" },
        { "placeholder": "${orders-data.TableName}", "root": "orders-data", "output": "TableName" },
    ]);
    assert_eq!(index["artifacts"][1]["placeholders"], expect);
}

/// An account has twelve digits, and what reads the filled manifest must not take them for a number.
#[test]
fn what_deployment_fills_in_stays_text() {
    let (app, table, chart) = app();
    let data = value!({ "data": { "account": (late(&table, "Account")) } });
    ApiObject::new(&chart, "settings", "v1", "ConfigMap", data);
    let filled = support::text(&app, "orders").replace("${orders-data.TableAccount}", "012345678901");
    let found = ias_k8s::yaml::read(&filled).unwrap();
    assert_eq!(found[0].pointer("/data/account"), Some(&"012345678901".into()));
}

#[test]
fn a_patch_may_hold_a_value_of_a_stack() {
    let (app, table, chart) = app();
    ApiObject::new(&chart, "settings", "v1", "ConfigMap", value!({})).patch("/data/arn", late(&table, "Arn"));
    assert_eq!(documents(&app, "orders")[0].pointer("/data/arn"), Some(&"${orders-data.TableArn}".into()));
}

/// Where something is copied from.
#[derive(Clone, CustomResource)]
#[crd(group = "acme.example", version = "v1", kind = "Mirror")]
#[crd(validation(
    rule = "self.url.startsWith('https:')",
    message_expression = "'not ' + self.url",
    field_path = ".url"
))]
struct MirrorSpec {
    #[crd(length(max = 12))]
    url: Val<String>,
    #[crd(map_keys("name"))]
    parts: Vec<Part>,
}

#[derive(Clone, Schema)]
struct Part {
    #[crd(pattern = "^[a-z]+$")]
    name: Val<String>,
}

#[test]
fn what_deployment_fills_in_is_not_held_against_a_definition() {
    let (app, table, chart) = app();
    let parts = || ["Arn", "Arn"].map(|of| Part::new(late(&table, of)));
    Mirror::new(&chart, "mirror", MirrorSpec::new(late(&table, "Url"), parts()));
    assert_eq!(documents(&app, "orders")[0].pointer("/spec/url"), Some(&"${orders-data.TableUrl}".into()));

    let (app, _, chart) = self::app();
    Mirror::new(&chart, "mirror", MirrorSpec::new("ftp:a", [Part::new("a"), Part::new("b")]));
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS2062"));
    assert_eq!(found[0].message, "`spec.url` breaks a rule of its definition: not ftp:a");
}

#[test]
fn what_cannot_cross_says_why() {
    let (app, table, chart) = app();
    ApiObject::new(
        &chart,
        "settings",
        "v1",
        "ConfigMap",
        value!({ "data": { "a": (late(&table, "Secret")) } }),
    );
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0021"));
    assert!(found[0].message.contains("a secret is not written to outputs"), "{}", found[0].message);
}

#[test]
fn a_late_name_is_refused() {
    let (app, table, chart) = app();
    ApiObject::new(
        &chart,
        "settings",
        "v1",
        "ConfigMap",
        value!({ "metadata": { "name": (late(&table, "Name")) } }),
    );
    let found = problems(&app);
    assert_eq!(found.iter().map(|one| one.code.id).collect::<Vec<_>>(), ["IAS2009"]);
}

#[test]
fn objects_know_each_others_names() {
    let (app, _, chart) = app();
    let other = Chart::new(&app, "other", ChartProps::new());
    let near = ApiObject::new(&chart, "zz", "v1", "Pod", value!({}));
    let far = ApiObject::new(&other, "far", "v1", "Pod", value!({}));
    let data = value!({
        "near": (late(near.node(), "metadata.name")), "space": (late(near.node(), "metadata.namespace")),
        "far": (late(far.node(), "name")),
    });
    ApiObject::new(&chart, "settings", "v1", "ConfigMap", value!({ "data": data }));
    let found = documents(&app, "orders");
    // Used, so it comes first, although pods come after settings otherwise.
    assert_eq!(found[0].get("kind"), Some(&"Pod".into()));
    assert_eq!(
        found[1].get("data"),
        Some(&value!({ "near": (near.name()), "space": "shop", "far": (far.name()) }))
    );
}

#[test]
fn of_other_objects_nothing_else_is_known() {
    let (app, _, chart) = app();
    let near = ApiObject::new(&chart, "near", "v1", "Pod", value!({}));
    let other = Chart::new(&app, "other", ChartProps::new());
    let far = ApiObject::new(&other, "far", "v1", "Pod", value!({}));
    let data =
        value!({ "near": (late(near.node(), "status.podIP")), "far": (late(far.node(), "status.podIP")) });
    ApiObject::new(&chart, "settings", "v1", "ConfigMap", value!({ "data": data }));
    let mut found: Vec<_> = problems(&app).iter().map(|one| one.code.id).collect();
    found.sort_unstable();
    assert_eq!(found, ["IAS0021", "IAS0024"]);
}

#[test]
fn a_chart_has_no_outputs() {
    let (app, table, chart) = app();
    let object = ApiObject::new(&chart, "it", "v1", "ConfigMap", value!({}));
    let name = late(object.node(), "name");
    table.update_element(|element| drop(element.properties.set("Name", name)));
    let found = problems(&app);
    assert_eq!((found.len(), found[0].code.id), (1, "IAS0021"));
    assert!(found[0].message.contains("no outputs") && found[0].hint.as_deref().unwrap().contains("name()"));
}
