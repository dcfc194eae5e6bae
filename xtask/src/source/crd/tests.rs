//! Definitions through the whole reader, down to the code.

use ias_core::document::{Limits, Located, Reader as Documents, Schema as Rules, Source};
use ias_core::{Diagnostic, Diagnostics};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::definition::definitions;
use super::shapes::Reader;
use crate::emit::Outputs;
use crate::model::{Module, Property, Resource, Rule, Shape, Struct, Type};

/// A definition of `Thing` with a schema for `spec`.
fn definition(spec: &Value) -> Value {
    let schema = json!({ "type": "object", "required": ["spec", "metadata"], "properties": {
        "apiVersion": { "type": "string" }, "kind": { "type": "string" }, "metadata": { "type": "object" },
        "status": { "type": "object", "properties": { "gone": { "type": "string" } } }, "spec": spec,
    } });
    json!({
        "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
        "metadata": { "name": "things.acme.example" },
        "spec": {
            "group": "acme.example", "names": { "kind": "Thing", "plural": "things" }, "scope": "Namespaced",
            "versions": [{ "name": "v1", "served": true, "storage": true, "schema": { "openAPIV3Schema": schema } }],
        },
    })
}

fn documents(text: &str) -> Vec<Located> {
    let limits = Limits { depth: 2_000, ..Limits::default() };
    Documents::new(Rules::Go).limits(limits).read(&Source::new("a.yaml", text.to_owned())).unwrap()
}

fn read(text: &str) -> (Vec<Module>, Vec<Diagnostic>) {
    let documents = documents(text);
    let mut found = Vec::new();
    let all = definitions("a.yaml", &documents, &mut found);
    let mut reader = Reader::new(&mut found);
    all.iter().for_each(|definition| reader.add(definition, "a.yaml"));
    (reader.into_modules(), found)
}

#[track_caller]
fn thing(spec: &Value) -> Module {
    let (mut modules, found) = read(&definition(spec).to_string());
    assert!(found.is_empty(), "{found:?}");
    modules.remove(0)
}

#[track_caller]
fn structure<'a>(module: &'a Module, name: &str) -> &'a Struct {
    let find = |of: &'a Type| match of {
        Type::Struct(of) if of.name == name => Some(of),
        _ => None,
    };
    module.types.iter().find_map(find).unwrap_or_else(|| panic!("there is no struct {name}"))
}

fn property<'a>(of: &'a Struct, name: &str) -> &'a Property {
    of.properties.iter().find(|property| property.name == name).unwrap()
}

/// The shape of the only property `x` of a specification.
#[track_caller]
fn shape(schema: &Value) -> Shape {
    let module = thing(&json!({ "type": "object", "properties": { "x": schema } }));
    property(structure(&module, "ThingSpec"), "x").shape.clone()
}

/// Problems as `line:column code message`.
#[track_caller]
fn problems(text: &str) -> Vec<String> {
    let found = Diagnostics::new(read(text).1);
    let one = |one: &Diagnostic| {
        let place = &one.places[0];
        format!("{}:{} {} {}", place.line, place.column, one.code.id, one.message)
    };
    found.iter().map(one).collect()
}

#[test]
fn an_object_is_its_specification_and_metadata() {
    let module = thing(&json!({ "type": "object" }));
    let Resource { handle, type_name, props, .. } = &module.resources[0];
    assert_eq!(
        (module.name.as_str(), handle.as_str(), type_name.as_str()),
        ("acme_example_v1", "Thing", "acme.example/v1/Thing")
    );
    let names: Vec<_> = props.properties.iter().map(|property| property.name.as_str()).collect();
    assert_eq!(
        (names.as_slice(), props.mandatory.as_slice()),
        (&["metadata", "spec"][..], &["spec".to_owned()][..])
    );
}

#[test]
fn every_schema_has_a_shape() {
    let text = json!({ "type": "string" });
    assert_eq!(shape(&json!({ "type": "array", "items": text })), Shape::Text.list());
    assert_eq!(shape(&json!({ "type": "object", "additionalProperties": text })), Shape::Text.map());
    assert_eq!(shape(&json!({ "type": "object", "additionalProperties": true })), Shape::Json.map());
    assert_eq!(
        shape(&json!({ "type": "object", "additionalProperties": false })),
        Shape::local("ThingSpecX")
    );
    assert_eq!(
        shape(&json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true })),
        Shape::Json
    );
    assert_eq!(
        shape(
            &json!({ "type": "object", "x-kubernetes-embedded-resource": true, "properties": { "a": text } })
        ),
        Shape::Json
    );
    assert_eq!(shape(&json!({ "x-kubernetes-preserve-unknown-fields": true })), Shape::Json);
    assert_eq!(shape(&json!({ "x-kubernetes-int-or-string": true })), Shape::local("IntOrString"));
    assert_eq!(
        shape(&json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] })),
        Shape::local("IntOrString")
    );
    assert_eq!(shape(&json!({ "type": "integer", "enum": [1, 2] })), Shape::Int);
    assert_eq!(shape(&json!({ "type": "string", "enum": ["a"] })), Shape::local("ThingSpecX"));
    let long: Vec<String> = (0..300).map(|n| format!("w{n}")).collect();
    assert_eq!(shape(&json!({ "type": "string", "enum": long })), Shape::Text);
    let deep = (0..40).fold(text, |inner, _| json!({ "type": "array", "items": inner }));
    let mut levels = 0;
    let mut at = &shape(&deep);
    while let Shape::List(inner) = at {
        (levels, at) = (levels + 1, inner);
    }
    assert_eq!((levels, at), (8, &Shape::Json));
}

#[test]
fn limits_come_over_also_those_of_all_of() {
    let module = thing(&json!({ "type": "object", "properties": {
        "a": { "type": "string", "minLength": 1, "allOf": [{ "maxLength": 9 }, { "minLength": 3, "pattern": "^a" }] },
        "b": { "type": "string", "allOf": [{ "enum": ["x", "y"] }, { "enum": ["y", "z"] }] },
        "c": { "type": "array", "maxItems": 3, "items": { "type": "integer", "minimum": 0, "exclusiveMinimum": true } },
        "d": { "type": "object", "maxProperties": 2, "additionalProperties": { "type": "string", "minLength": 1 } },
    } }));
    let spec = structure(&module, "ThingSpec");
    let a = &property(spec, "a").limits;
    assert_eq!((a.length, a.pattern.as_deref()), ((Some(3), Some(9)), Some("^a")));
    let c = &property(spec, "c").limits;
    assert_eq!((c.items, c.range, c.exclusive), ((None, Some(3)), (Some(0.0), None), (true, false)));
    assert_eq!(c.each.as_ref().unwrap().range, (Some(0.0), None));
    assert_eq!(property(spec, "d").limits.entries, (None, Some(2)));
    let words = module.types.iter().find_map(|of| match of {
        Type::Words(of) => Some(of),
        _ => None,
    });
    assert_eq!(words.unwrap().words, ["y"]);
}

#[test]
fn what_has_a_default_is_not_mandatory() {
    let module = thing(&json!({
        "type": "object", "required": ["b", "a", "c", "unknown"],
        "oneOf": [{ "required": ["d"] }, { "required": ["a"] }],
        "properties": {
            "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "integer", "default": 1 },
            "d": { "type": "string" },
        },
    }));
    let spec = structure(&module, "ThingSpec");
    assert_eq!(spec.mandatory, ["a", "b", "unknown"]);
    assert_eq!(spec.rules, [Rule::OneOf(vec![vec!["d".to_owned()], vec!["a".to_owned()]])]);
    assert_eq!(property(spec, "unknown").shape, Shape::Json);
}

#[test]
fn every_mistake_is_said_with_its_place() {
    let text = "\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: wrong}
spec:
  group: acme.example
  names: {kind: 7, plural: things}
  scope: Namespace
  versions:
    - {name: v1, served: true, storage: true}
---
apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
";
    assert_eq!(
        problems(text),
        [
            "6:17 IAS4003 `spec.names.kind` is text, not `7`",
            "7:10 IAS4003 `spec.scope` is `Namespaced` or `Cluster`, not `Namespace`",
            "9:7 IAS4003 version `v1` has no `schema.openAPIV3Schema`",
            "3:18 IAS4003 a definition is called `<plural>.<group>`, not the text `wrong`",
            "14:1 IAS4003 `spec` is missing",
            "11:13 IAS4004 this definition is of `apiextensions.k8s.io/v1beta1`, which clusters no longer have",
        ]
    );
}

#[test]
fn every_wrong_keyword_is_said_with_its_place() {
    let head = definition(&json!({})).to_string();
    let spec = "\
{
\"type\": \"object\", \"required\": \"a\", \"maxProperties\": -1,
\"properties\": {
\"a\": { \"type\": \"int\" },
\"b\": { \"$ref\": \"#/x\" },
\"c\": { \"type\": \"array\" },
\"d\": [],
\"e\": { \"type\": \"string\", \"maxLenght\": 3, \"pattern\": 7, \"nullable\": \"yes\", \"enum\": [true] },
\"f\": { \"type\": \"object\", \"additionalProperties\": 7, \"x-vendor\": 1 },
\"g\": { \"type\": \"object\", \"properties\": [] }
} }";
    let text = head.replace("\"spec\":{}", &format!("\"spec\":{spec}"));
    let found = problems(&text);
    let expect = [
        "2:31 IAS4006 `required` is a list, not the text `a`",
        "2:53 IAS4006 `maxProperties` is a whole number that is not negative, not `-1`",
        "4:16 IAS4006 there is no type `int`",
        "5:8 IAS4006 a schema cannot refer to another one",
        "6:6 IAS4006 a list says what it holds, with `items`",
        "7:6 IAS4006 a schema is a map, not a list",
        "8:53 IAS4006 `pattern` is a text, not `7`",
        "8:68 IAS4006 `nullable` is `true` or `false`, not the text `yes`",
        "8:84 IAS4006 `true` is no text, and all values are",
        "9:50 IAS4006 `additionalProperties` is a schema, or `true` or `false`, not `7`",
        "10:40 IAS4006 `properties` is a map, not a list",
        "8:26 IAS4006 schemas have no keyword `maxLenght`, which the API server leaves out",
    ];
    assert_eq!(found, expect);
}

#[test]
fn a_large_schema_takes_a_moment_and_not_more() {
    // As a provider of a cloud describes a resource: a block of nested blocks, in three places.
    let block = |width: usize| -> Value {
        let leaf = json!({ "type": "string", "minLength": 1 });
        let inner = |n: usize| {
            let properties: serde_json::Map<_, _> =
                (0..12).map(|m| (format!("leaf{n}x{m}"), leaf.clone())).collect();
            json!({ "type": "array", "items": { "type": "object", "properties": properties } })
        };
        let blocks: serde_json::Map<_, _> = (0..width).map(|n| (format!("block{n}"), inner(n))).collect();
        json!({ "type": "object", "properties": blocks })
    };
    let spec = json!({ "type": "object", "properties": {
        "forProvider": block(400), "initProvider": block(400), "atProvider": block(400),
    } });
    let begin = std::time::Instant::now();
    let module = thing(&spec);
    let mut outputs = Outputs::default();
    crate::emit::crd::generate(&[module], "test", &mut outputs);
    let text = outputs.text("acme_example_v1.rs").unwrap();
    // 14,400 properties, of which those of two places are those of the first; the schema has them once, too.
    let setters = text.matches("pub fn leaf").count();
    assert_eq!((setters, text.matches("\"leaf0x0\":").count()), (400 * 12, 1));
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
}

#[test]
fn hundreds_of_levels_need_no_stack() {
    let mut text = definition(&json!({ "deep": 1 })).to_string();
    let levels = 400;
    let mut yaml = String::new();
    let mut indent = 0;
    for n in 0..levels {
        yaml += &format!("{:indent$}type: object\n{:indent$}properties:\n{:indent$} level{n}:\n", "", "", "");
        indent += 2;
    }
    yaml += &format!("{:indent$}type: string\n", "");
    // The rest of the definition in JSON, which is YAML too; the deep part in lines.
    text = text.replace("{\"deep\":1}", "{}");
    let head: Value = serde_json::from_str(&text).unwrap();
    let mut lines = String::from("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n");
    lines += &format!("metadata: {}\nspec:\n  group: acme.example\n", head["metadata"]);
    lines += &format!("  names: {}\n  scope: Namespaced\n", head["spec"]["names"]);
    lines += "  versions:\n  - name: v1\n    served: true\n    storage: true\n    schema:\n      openAPIV3Schema:\n";
    lines += "        type: object\n        properties:\n          spec:\n";
    for line in yaml.lines() {
        lines += &format!("            {line}\n");
    }
    let thread = std::thread::Builder::new().stack_size(64 << 20);
    let modules = thread.spawn(move || read(&lines)).unwrap().join().unwrap();
    assert!(modules.1.is_empty(), "{:?}", modules.1);
    assert_eq!(modules.0[0].types.len(), levels);
    let longest = modules.0[0].types.iter().map(|of| super::alike::name(of).len()).max();
    assert!(longest.unwrap() <= 100);
}

#[test]
fn aliases_cannot_fill_the_memory() {
    let mut text = String::from("base: &a0 {type: object, properties: {x: {type: string}}}\n");
    for n in 1..30 {
        text += &format!("l{n}: &a{n} {{type: object, properties: {{a: *a{0}, b: *a{0}}}}}\n", n - 1);
    }
    let source = Source::new("a.yaml", text);
    let problems = Documents::new(Rules::Go).read(&source).unwrap_err();
    assert_eq!(problems.codes(), ["IAS0051"]);
}

/// Schemas of every form, right and wrong, with names of every kind.
fn schemas() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        "[a-z]{1,6}",
        "[A-Za-z0-9_.$-]{0,8}",
        prop::sample::select(vec![
            "type", "self", "Self", "new", "crate", "fn", "_", "$ref", "日本", "a\"b\\c", "a`b", "*/", "\n"
        ])
        .prop_map(str::to_owned),
    ];
    let words = prop::collection::vec(name.clone(), 0..4);
    let leaf = prop_oneof![
        (words, any::<bool>())
            .prop_map(|(words, nullable)| json!({ "type": "string", "enum": words, "nullable": nullable })),
        (any::<i32>(), any::<bool>()).prop_map(
            |(n, open)| json!({ "type": "number", "minimum": n, "exclusiveMinimum": open, "multipleOf": 0.5 })
        ),
        "\\PC{0,12}"
            .prop_map(|text| json!({ "type": "string", "pattern": text, "default": text, "format": text })),
        "(\\PC|\n){0,30}"
            .prop_map(|rule| json!({ "type": "boolean", "x-kubernetes-validations": [{ "rule": rule }] })),
        Just(json!({ "x-kubernetes-int-or-string": true })),
        Just(json!({ "type": "object", "x-kubernetes-preserve-unknown-fields": true })),
        Just(
            json!({ "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true })
        ),
        Just(json!({ "type": "nothing" })),
        Just(json!({})),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let properties = prop::collection::btree_map(name.clone(), inner.clone(), 0..5);
        let object = (properties, prop::collection::vec(name.clone(), 0..3), any::<bool>());
        prop_oneof![
            inner.clone().prop_map(
                |items| json!({ "type": "array", "items": items, "x-kubernetes-list-type": "set" })
            ),
            inner.prop_map(
                |values| json!({ "type": "object", "additionalProperties": values, "maxProperties": 3 })
            ),
            object.prop_map(|(properties, mut names, open)| {
                names.extend(properties.keys().take(4).cloned());
                let groups: Vec<Value> = names.iter().map(|name| json!({ "required": [name] })).collect();
                json!({
                    "type": "object", "properties": properties, "required": names, "oneOf": groups,
                    "x-kubernetes-preserve-unknown-fields": open,
                })
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_schema_says_the_code_is_rust(spec in schemas()) {
        let (modules, _) = read(&definition(&spec).to_string());
        let mut outputs = Outputs::default();
        crate::emit::crd::generate(&modules, "test", &mut outputs);
        for module in &modules {
            let text = outputs.text(&format!("{}.rs", module.name)).unwrap();
            let file = syn::parse_file(text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
            // No two items and no two methods of one type have one name.
            let mut names = std::collections::BTreeSet::new();
            for item in &file.items {
                let name = match item {
                    syn::Item::Type(of) => of.ident.to_string(),
                    syn::Item::Enum(of) => of.ident.to_string(),
                    syn::Item::Struct(of) => of.ident.to_string(),
                    _ => continue,
                };
                prop_assert!(names.insert(name.clone()), "{name} stands twice in\n{text}");
            }
            for item in &file.items {
                let syn::Item::Impl(of) = item else { continue };
                let mut methods = std::collections::BTreeSet::new();
                for part in &of.items {
                    if let syn::ImplItem::Fn(method) = part {
                        prop_assert!(methods.insert(method.sig.ident.to_string()), "{}\n{text}", method.sig.ident);
                    }
                }
            }
        }
    }
}
