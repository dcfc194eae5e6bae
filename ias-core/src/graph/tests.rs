#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value as Json, json};

use super::{Format, Graph};
use crate::overview::plain::{Part, Plain, part, resource};
use crate::overview::{Overview, survey};
use crate::{App, Construct as _, Element, Expr, Reference, SynthOptions, Value};

/// Makes `from` read an attribute of `to` in a property.
fn read(from: &Part, property: &'static str, to: &Part, attribute: Option<&'static str>) {
    let attribute = attribute.map(Into::into);
    let reference = Reference { node: to.node().clone(), attribute, weak: false, list: false };
    let mut element = Element::clone(&from.node().element().unwrap());
    element.properties.set(property, Value::from(Expr::Reference(reference)));
    from.node().set_element(element);
}

fn overview(app: &App) -> Overview {
    let (overview, _) = survey(app, &SynthOptions::new());
    assert!(overview.found.is_empty(), "{}", overview.found);
    overview
}

fn resources(app: &App, format: Format) -> String {
    let overview = overview(app);
    Graph::resources(&overview, &vec![true; overview.constructs.len()]).write(format)
}

fn tree(app: &App, depth: usize, format: Format) -> String {
    let overview = overview(app);
    Graph::tree(&overview, &vec![true; overview.constructs.len()], depth).write(format)
}

/// Two roots with a value between them, and a third that only comes after the first.
fn shop(turned: bool) -> App {
    let app = App::new();
    let ids = if turned { ["web", "data", "last"] } else { ["data", "last", "web"] };
    let roots = ids.map(|id| Plain::new(&app, id));
    let root = |id: &str| &roots[ids.iter().position(|one| *one == id).unwrap()];
    let table = resource(&part(root("data"), "Table"), "Resource");
    let key = resource(root("data"), "Key");
    let task = resource(root("web"), "Task");
    let rule = resource(root("last"), "Rule");
    read(&table, "Key", &key, Some("Arn"));
    read(&task, "Table", &table, None);
    task.node().add_dependency(&key);
    rule.node().add_dependency(root("data"));
    app
}

#[test]
fn dot_has_a_box_for_each_root() {
    let text = resources(&shop(false), Format::Dot);
    let lines: Vec<&str> = text.lines().skip(4).collect();
    assert_eq!(
        lines,
        [
            r#"  subgraph "cluster data" {"#,
            r#"    label="plain root data";"#,
            r#"    "data/" [shape=point, style=invis, label=""];"#,
            r#"    "data/Key" [label="Key\nT1"];"#,
            r#"    "data/Table/Resource" [label="Table\nT1"];"#,
            r#"  }"#,
            r#"  subgraph "cluster last" {"#,
            r#"    label="plain root last";"#,
            r#"    "last/" [shape=point, style=invis, label=""];"#,
            r#"    "last/Rule" [label="Rule\nT1"];"#,
            r#"  }"#,
            r#"  subgraph "cluster web" {"#,
            r#"    label="plain root web";"#,
            r#"    "web/Task" [label="Task\nT1"];"#,
            r#"  }"#,
            r#"  "data/Table/Resource" -> "data/Key" [label="Arn"];"#,
            r#"  "web/Task" -> "data/Table/Resource";"#,
            r#"  "last/" -> "data/" [ltail="cluster last", lhead="cluster data", style=dashed];"#,
            r#"}"#,
        ]
    );
}

#[test]
fn mermaid_has_a_subgraph_for_each_root() {
    assert_eq!(
        resources(&shop(false), Format::Mermaid),
        r#"flowchart LR
  subgraph r_data["plain root data"]
    n_data__Key["Key<br/>T1"]
    n_data__Table__Resource["Table<br/>T1"]
  end
  subgraph r_last["plain root last"]
    n_last__Rule["Rule<br/>T1"]
  end
  subgraph r_web["plain root web"]
    n_web__Task["Task<br/>T1"]
  end
  n_data__Table__Resource -->|"Arn"| n_data__Key
  n_web__Task --> n_data__Table__Resource
  r_last -.-> r_data
"#
    );
}

#[test]
fn json_says_what_is_read_and_where() {
    let graph: Json = serde_json::from_str(&resources(&shop(false), Format::Json)).unwrap();
    assert_eq!(
        graph["edges"],
        json!([
            { "from": "data/Table/Resource", "to": "data/Key", "kind": "reference", "asked": false,
              "uses": [{ "property": "/Key", "attribute": "Arn" }] },
            { "from": "web/Task", "to": "data/Table/Resource", "kind": "reference", "asked": false,
              "uses": [{ "property": "/Table" }] },
        ])
    );
    assert_eq!(
        graph["nodes"][0],
        json!({ "path": "data/Key", "name": "Key", "type": "T1", "section": "list", "root": "data" })
    );
    assert_eq!(
        graph["roots"][2],
        json!({ "path": "web", "name": "web", "kind": "plain root", "dependsOn": ["data"] })
    );
}

#[test]
fn inside_a_root_an_order_is_an_edge_of_its_own() {
    let app = App::new();
    let root = Plain::new(&app, "root");
    let (a, b) = (resource(&root, "A"), resource(&root, "B"));
    a.node().add_dependency(&b);
    assert!(resources(&app, Format::Dot).contains(r#""root/A" -> "root/B" [style=dashed];"#));
    assert!(resources(&app, Format::Mermaid).contains("n_root__A -.-> n_root__B\n"));
    let graph: Json = serde_json::from_str(&resources(&app, Format::Json)).unwrap();
    assert_eq!(graph["edges"], json!([{ "from": "root/A", "to": "root/B", "kind": "dependency" }]));
}

#[test]
fn the_tree_ends_at_the_depth() {
    let text = tree(&shop(false), 1, Format::Mermaid);
    assert_eq!(
        text,
        r#"flowchart TB
  n_["App"]
  n_data["data<br/>plain root"]
  n_last["last<br/>plain root"]
  n_web["web<br/>plain root"]
  n_ --> n_data
  n_ --> n_last
  n_ --> n_web
"#
    );
    let graph: Json = serde_json::from_str(&tree(&shop(false), usize::MAX, Format::Json)).unwrap();
    let paths: Vec<&str> =
        graph["nodes"].as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap()).collect();
    assert_eq!(
        paths,
        ["", "data", "data/Key", "data/Table", "data/Table/Resource", "last", "last/Rule", "web", "web/Task"]
    );
    assert_eq!(graph["edges"][0], json!({ "from": "", "to": "data", "kind": "contains" }));
}

#[test]
fn the_order_of_lines_does_not_show() {
    for format in [Format::Dot, Format::Mermaid, Format::Json] {
        assert_eq!(resources(&shop(false), format), resources(&shop(true), format));
        assert_eq!(tree(&shop(false), 9, format), tree(&shop(true), 9, format));
    }
}

#[test]
fn hostile_ids_stay_names() {
    let app = App::new();
    let root = Plain::new(&app, r#"end"] x"#);
    let first = resource(&root, "a\"]; <b>&amp;`\\");
    let second = resource(&root, "a\"]; <b>&amp;`");
    read(&first, "P", &second, Some("--> \"x\""));
    let dot = resources(&app, Format::Dot);
    assert!(
        dot.contains(r#""end\"] x/a\"]; <b>&amp;`\\" -> "end\"] x/a\"]; <b>&amp;`" [label="--> \"x\""];"#),
        "{dot}"
    );
    let mermaid = resources(&app, Format::Mermaid);
    assert!(!mermaid.contains(['`', '&', '\\']) && !mermaid.contains("<b>"), "{mermaid}");
    let last = mermaid.lines().last().unwrap();
    assert!(last.contains("-->|\"#45;#45;#62; #34;x#34;\"|"), "{last}");
    let graph: Json = serde_json::from_str(&resources(&app, Format::Json)).unwrap();
    assert_eq!(graph["edges"][0]["from"], "end\"] x/a\"]; <b>&amp;`\\");
}

#[test]
fn a_part_of_a_program_is_drawn_with_its_roots() {
    let app = shop(false);
    let overview = overview(&app);
    let kept: Vec<bool> = overview.constructs.iter().map(|one| one.path.starts_with("web/")).collect();
    let text = Graph::resources(&overview, &kept).write(Format::Mermaid);
    assert_eq!(
        text,
        "flowchart LR\n  subgraph r_web[\"plain root web\"]\n    n_web__Task[\"Task<br/>T1\"]\n  end\n"
    );
}

#[test]
fn roots_stand_in_each_other() {
    let app = App::new();
    let outer = Plain::new(&app, "outer");
    let inner = Plain::new(&outer, "inner");
    let innermost = Plain::new(&inner, "innermost");
    let (a, b) = (resource(&outer, "A"), resource(&innermost, "B"));
    resource(&Plain::new(&app, "last"), "C");
    read(&a, "P", &b, None);
    assert_eq!(
        resources(&app, Format::Mermaid),
        r#"flowchart LR
  subgraph r_last["plain root last"]
    n_last__C["C<br/>T1"]
  end
  subgraph r_outer["plain root outer"]
    n_outer__A["A<br/>T1"]
    subgraph r_outer__inner["plain root inner"]
      subgraph r_outer__inner__innermost["plain root innermost"]
        n_outer__inner__innermost__B["B<br/>T1"]
      end
    end
  end
  n_outer__A --> n_outer__inner__innermost__B
"#
    );
    let dot = resources(&app, Format::Dot);
    assert_eq!(dot.matches('{').count(), dot.matches('}').count());
    let lines: Vec<&str> = dot.lines().filter(|line| line.contains("subgraph")).map(str::trim_end).collect();
    assert_eq!(lines[3], "      subgraph \"cluster outer/inner/innermost\" {");
}
