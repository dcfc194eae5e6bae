//! A target of one's own and a program that uses it: each sheet becomes a text file with a line for every item.
//!
//! `cargo run -p ias-core --example shop -- --help` shows what every program can do.

use std::collections::BTreeMap;
use std::process::ExitCode;

use ias_core::diagnostic::Code;
use ias_core::policy::{AnyResource, Exception, Findings, Pack, policy};
use ias_core::{
    Construct, Diagnostic, Element, File, Inputs, Item, Link, LookUp, Node, Object, Published, Refusal,
    Rendered, Report, Root, Target, Text, Value, View, date, package_file,
};

mod codes {
    ias_core::codes! {
        /// An environment has no tasks.
        ///
        /// Nothing would run there. Set `tasks` to 1 or more.
        NO_TASKS = "SHOP0001", "no tasks";
    }
}

/// The inputs, see `shop.yaml`.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Settings {
    image_tag: String,
    environments: BTreeMap<String, Environment>,
    /// Mistakes to make, for tests of the command line.
    #[serde(default)]
    mistake: Mistake,
}

#[derive(serde::Deserialize)]
struct Environment {
    tasks: u16,
}

#[derive(Clone, Copy, Default, PartialEq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Mistake {
    #[default]
    None,
    Circle,
    DuplicateId,
    LookUp,
    Policy,
}

/// Images have a version.
///
/// What `latest` is today is another program tomorrow. Name a version.
#[policy(id = "shop-image-version", severity = Medium, enforcement = Mandatory, types = &["Shop::Line"])]
fn image_version(line: &AnyResource<'_>, findings: &mut Findings) {
    let text = line.property::<String>("text");
    findings.expect(&text, |text| text.as_deref() != Some("latest"), "the image has no version");
}

fn main() -> ExitCode {
    ias_core::run(|inputs: &Inputs| {
        let settings: Settings = inputs.read(package_file!("examples/shop.yaml"))?;
        let app = inputs.app();
        let shared = Sheet::new(&app, "shared");
        Line::new(&shared, "Network", "10.0.0.0/16");
        for (name, environment) in &settings.environments {
            let sheet = Sheet::new(&app, &format!("orders-{name}"));
            sheet.node().add_dependency(&shared);
            let image = Line::new(&sheet, "Image", &settings.image_tag);
            Line::new(&sheet, "Tasks", &environment.tasks.to_string());
            if environment.tasks == 0 {
                let problem = Diagnostic::warning(&codes::NO_TASKS, format!("`{name}` has no tasks"));
                sheet.node().report(problem.hint("set `tasks` to 1 or more"));
            }
            if settings.mistake == Mistake::Circle {
                shared.node().add_dependency(&sheet);
            }
            if settings.mistake == Mistake::Policy {
                sheet.node().policies(Pack::new("shop", "1.0.0").rule(&IMAGE_VERSION));
                let exception =
                    Exception::new(&IMAGE_VERSION, "the registry moves").expires(date!("2026-06-30"));
                image.node().except(exception);
            }
            if settings.mistake == Mistake::DuplicateId {
                Line::new(&sheet, "Tasks", "again");
            }
            if settings.mistake == Mistake::LookUp {
                let props = serde_json::json!({ "account": "1", "region": "here", "parameterName": "/tag" });
                let key = "ssm:account=1:parameterName=/tag:region=here".to_owned();
                let answer = sheet.node().look_up(LookUp { key, provider: "ssm", props }, "unknown".into());
                Line::new(&sheet, "Found", answer.as_str().unwrap_or_default());
            }
        }
        Ok(app)
    })
}

/// A root: a text file.
#[derive(Clone, Construct)]
struct Sheet {
    node: Node,
}

impl Sheet {
    #[track_caller]
    fn new(scope: &dyn Construct, id: &str) -> Sheet {
        scope.node().define(id, |node| {
            node.set_target(TextFile { name: node.path().replace('/', "-") });
            Sheet { node }
        })
    }
}

/// One line of a sheet.
#[derive(Clone, Construct)]
struct Line {
    node: Node,
}

impl Line {
    #[track_caller]
    fn new(scope: &dyn Construct, id: &str, text: &str) -> Line {
        scope.node().define(id, |node| {
            let properties = Object::from_iter([(Text::Borrowed("text"), Value::from(text))]);
            node.set_element(Element::new("Lines", "Shop::Line").with_properties(properties));
            Line { node }
        })
    }
}

struct TextFile {
    name: String,
}

impl Target for TextFile {
    fn kind(&self) -> &'static str {
        "sheet"
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn item_name(&self, _root: &Root, item: &Item) -> Text {
        item.path.to_string().into()
    }

    fn publish(&self, _link: &mut Link<'_>) -> Result<Published, Refusal> {
        Err(Refusal::new("a sheet publishes nothing", "write the value itself"))
    }

    fn import(&self, _link: &mut Link<'_>) -> Result<Value, Refusal> {
        Err(Refusal::new("a sheet reads nothing", "write the value itself"))
    }

    fn render(&self, view: &View<'_>, _report: &mut Report) -> Rendered {
        let line = |item: &Item| {
            let text = item.element.properties.get("text").and_then(Value::as_str).unwrap_or_default();
            format!("{}: {text}\n", item.name)
        };
        let text: String = view.root().items.iter().map(line).collect();
        Rendered { files: vec![File::new(format!("sheets/{}.txt", self.name), text)], ..Rendered::default() }
    }

    fn codes(&self) -> &'static [&'static Code] {
        codes::ALL
    }
}
