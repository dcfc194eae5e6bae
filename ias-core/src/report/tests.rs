#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value as Json, json};

use super::*;
use crate::overview::plain::{Plain, resource};
use crate::overview::survey;
use crate::{App, Construct as _, Diagnostic, Element, Expr, Reference, SynthOptions, Value, value};

const HOSTILE: &str = "</script><img src=x onerror=alert(1)><!--";

fn written(app: &App, options: &Options) -> String {
    page(&survey(app, &SynthOptions::new()).0, options)
}

fn titled(title: &str) -> Options {
    Options { title: title.to_owned(), ..Options::default() }
}

/// What stands between two texts.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).unwrap().1.split_once(after).unwrap().0
}

fn data(page: &str) -> Json {
    serde_json::from_str(between(page, "<script type=\"application/json\" id=\"data\">", "</script>"))
        .unwrap()
}

fn hostile() -> App {
    let app = App::new();
    let root = Plain::new(&app, "root");
    let one = resource(&root, HOSTILE);
    let other = resource(&root, "Other");
    let mut element = Element::new("list", "T1");
    element.properties.set("Text", HOSTILE);
    element.properties.set("{{script}}", "{{data}}");
    element.properties.set("Large", Value::Int(i64::MAX));
    let node = other.node().clone();
    let reference = Reference { node, attribute: Some("Arn".into()), weak: false, list: false };
    element.properties.set("Other", value!({ "In": [Value::from(Expr::Reference(reference))] }));
    one.node().set_element(element);
    let problem = Diagnostic::warning(&crate::overview::plain::codes::ODD, HOSTILE);
    one.node().report(problem.hint(HOSTILE));
    app
}

#[test]
fn the_data_come_back_as_they_were() {
    let data = data(&written(&hostile(), &titled("x")));
    let one = &data["resources"][0];
    // A slash would part the id from what is above it.
    let id = HOSTILE.replace('/', "--");
    assert_eq!(data["constructs"][2][0], json!(id));
    assert_eq!(one["properties"]["Text"], HOSTILE);
    assert_eq!(one["properties"]["{{script}}"], "{{data}}");
    assert_eq!(one["properties"]["Large"], json!({ "$": "number", "text": "9223372036854775807" }));
    let reference = json!({ "$": "reference", "to": 1, "path": "root/Other", "attribute": "Arn" });
    assert_eq!(one["properties"]["Other"]["In"][0], reference);
    assert_eq!(data["edges"], json!([[0, 1, false, [["/Other/In/0", "Arn"]]]]));
    assert_eq!(data["findings"]["list"][0]["message"], HOSTILE);
    assert_eq!(data["findings"]["pages"]["TEST1"], "The tests' engine refuses it.");
    assert_eq!(data["types"][one["type"].as_u64().unwrap() as usize], "T1");
}

#[test]
fn nothing_of_the_program_is_markup() {
    let page = written(&hostile(), &titled(HOSTILE));
    // The elements of the page itself, and no more.
    assert_eq!(page.matches("<script").count(), 2);
    assert_eq!(page.matches("</script>").count(), 2);
    assert_eq!(page.matches("<!--").count(), 1);
    assert!(!page.contains("<img"), "a value became an element");
    assert!(page.contains("<title>&lt;/script&gt;&lt;img"), "the title is escaped");
    assert!(!page.contains("{{title}}") && page.ends_with("</html>\n"));
}

#[test]
fn a_browser_runs_only_what_the_policy_names() {
    let page = written(&App::new(), &titled("x"));
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"");
    let script = page.rsplit_once("<script>").unwrap().1.split_once("</script>").unwrap().0;
    let style = between(&page, "<style>", "</style>");
    assert!(policy.contains(&format!("script-src '{}'", hash(script))), "{policy}");
    assert!(policy.contains(&format!("style-src '{}'", hash(style))), "{policy}");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    // No handler, style or address in an attribute, which the policy would refuse, and nothing to fetch.
    for refused in [" style=", " onclick=", "javascript:", "http://", "https://", "@import", "url("] {
        assert!(!PAGE.contains(refused) && !STYLE.contains(refused), "{refused}");
    }
    assert!(!SCRIPT.contains("innerHTML") && !SCRIPT.contains("eval(") && !SCRIPT.contains("fetch("));
}

#[test]
fn the_same_program_makes_the_same_bytes_wherever_it_lies() {
    let page = written(&hostile(), &titled("x"));
    assert_eq!(page, written(&hostile(), &titled("x")));
    assert!(!page.contains(env!("CARGO_MANIFEST_DIR")), "a path of the machine");
    let data = data(&page);
    let file = data["constructs"][1][3][0].as_u64().unwrap() as usize;
    assert_eq!(data["files"][file], file!().replace('\\', "/"));
}

#[test]
fn a_program_with_errors_has_a_report_too() {
    let app = App::new();
    let root = Plain::new(&app, "root");
    resource(&root, "A");
    resource(&root, "A");
    let data = data(&written(&app, &titled("x")));
    assert_eq!(data["findings"]["list"][0]["code"], "IAS0001");
    assert_eq!(data["resources"].as_array().unwrap().len(), 2);
}

#[test]
fn base64_follows_rfc_4648() {
    let vectors = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")];
    for (text, expect) in vectors {
        assert_eq!(base64(text.as_bytes()), expect);
    }
}

#[test]
fn the_parts_cannot_end_their_elements() {
    assert!(!STYLE.contains("</") && !SCRIPT.to_lowercase().contains("</script"));
    assert!(!SCRIPT.contains("<!--") && !STYLE.contains("<!--"));
    let marks = ["{{title}}", "{{policy}}", "{{style}}", "{{data}}", "{{script}}"];
    let places: Vec<Option<usize>> = marks.iter().map(|mark| PAGE.find(mark)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
}
