//! Schemas in, shapes out.

use super::*;
use crate::model::Rule;

/// The property `P` of a type, and the names of the types around it.
#[track_caller]
fn check(facts: &Value, expect: &Shape, named: &[&str]) -> Vec<Type> {
    let (kinds, mut frozen) = (Kinds::default(), Frozen::default());
    let mut reader = Reader::new("AWS::X::Y", facts, &kinds, &mut frozen);
    let props = reader.props("CfnYProps");
    assert_eq!(&props.properties[0].shape, expect);
    let types = reader.into_types();
    let names: Vec<&str> = types.iter().map(name_of).collect();
    assert_eq!(names, named);
    types
}

fn name_of(of: &Type) -> &str {
    match of {
        Type::Struct(of) => &of.name,
        Type::Words(of) => &of.name,
        Type::Union(of) => &of.name,
    }
}

fn property(schema: &Value) -> Value {
    json!({ "properties": { "P": schema } })
}

fn alternatives(of: &Type) -> Vec<(&str, Option<&str>)> {
    let Type::Union(of) = of else { panic!("no union: {of:?}") };
    of.alternatives.iter().map(|it| (it.name.as_str(), it.property.as_deref())).collect()
}

#[test]
fn one_property_wrappers_are_a_union_of_properties() {
    let wrapper = |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let types =
        check(&property(&json!({ "oneOf": [wrapper("A"), wrapper("B")] })), &Shape::local("P"), &["P"]);
    assert_eq!(alternatives(&types[0]), [("A", Some("A")), ("B", Some("B"))]);
}

#[test]
fn exactly_one_key_is_a_union_unless_it_leaves_a_property_out() {
    let object = |names: &[&str]| {
        let groups: Vec<Value> = names.iter().map(|name| json!({ "required": [name] })).collect();
        json!({ "type": "object", "oneOf": groups,
            "properties": { "A": { "type": "string" }, "B": { "type": "integer" }, "C": { "type": "boolean" } } })
    };
    let types = check(&property(&object(&["A", "B", "C"])), &Shape::local("P"), &["P"]);
    assert_eq!(alternatives(&types[0]), [("A", Some("A")), ("B", Some("B")), ("C", Some("C"))]);
    let types = check(&property(&object(&["A", "B"])), &Shape::local("P"), &["P"]);
    let Type::Struct(of) = &types[0] else { panic!("no struct") };
    assert_eq!(of.rules, [Rule::OneOf(vec![vec!["A".to_owned()], vec!["B".to_owned()]])]);
}

#[test]
fn alternatives_of_structs_and_scalars_are_a_union_of_shapes() {
    let object =
        json!({ "type": "object", "properties": { "A": { "type": "string" }, "B": { "type": "string" } } });
    let facts = json!({
        "properties": { "P": { "oneOf": [{ "$ref": "#/definitions/Rule" }, { "type": "string" }] } },
        "definitions": { "Rule": object },
    });
    let types = check(&facts, &Shape::local("P"), &["P", "Rule"]);
    assert_eq!(alternatives(&types[0]), [("Rule", None), ("Text", None)]);
}

#[test]
fn alternatives_that_only_limit_or_let_functions_through_are_no_union() {
    let limits = json!({ "type": "string", "anyOf": [{ "pattern": "a" }, { "enum": ["b"] }] });
    check(&property(&limits), &Shape::Text, &[]);
    check(&property(&json!({ "anyOf": [{ "type": "object" }, { "type": "integer" }] })), &Shape::Int, &[]);
}

#[test]
fn documents_maps_and_empty_objects() {
    check(&property(&json!({ "type": ["object", "string"] })), &Shape::Json, &[]);
    check(&property(&json!({ "format": "json", "minLength": 1 })), &Shape::Json, &[]);
    check(&property(&json!({ "type": "object" })), &Shape::Json, &[]);
    check(
        &property(&json!({ "type": "object", "patternProperties": { "a": { "type": "string" } } })),
        &Shape::Text.map(),
        &[],
    );
    let several = json!({ "type": "object", "patternProperties": { "a": { "type": "string" }, "b": { "type": "boolean" } } });
    check(&property(&several), &Shape::Json.map(), &[]);
    check(&property(&json!({ "type": "object", "additionalProperties": false })), &Shape::local("P"), &["P"]);
}

#[test]
fn enums_of_text_are_words_and_others_are_limits() {
    check(&property(&json!({ "type": "string", "enum": ["A", "B"] })), &Shape::local("P"), &["P"]);
    check(&property(&json!({ "type": "integer", "enum": [1, 2] })), &Shape::Int, &[]);
    check(&property(&json!({ "type": "string", "enumCaseInsensitive": ["a"] })), &Shape::Text, &[]);
    let list = json!({ "type": "array", "items": { "type": "string", "enum": ["A"] } });
    check(&json!({ "properties": { "Policies": list } }), &Shape::local("Policy").list(), &["Policy"]);
}

#[test]
fn a_type_may_contain_itself_and_refer_to_a_property() {
    let node = json!({ "type": "object", "properties": {
        "Name": { "$ref": "#/properties/Q" }, "Next": { "$ref": "#/definitions/Node" } } });
    let facts = json!({
        "properties": { "P": { "$ref": "#/definitions/Node" }, "Q": { "type": "string" } }, "definitions": { "Node": node },
    });
    let types = check(&facts, &Shape::local("NodeProperty"), &["NodeProperty"]);
    let Type::Struct(of) = &types[0] else { panic!("no struct") };
    assert_eq!(of.properties[0].shape, Shape::Text);
    assert_eq!(of.properties[1].shape, Shape::local("NodeProperty"));
    check(
        &json!({ "properties": { "P": { "$ref": "#/definitions/L" } },
        "definitions": { "L": { "type": "array", "items": { "$ref": "#/definitions/L" } } } }),
        &endless(),
        &[],
    );
}

/// A list of itself ends as a document once it is deep enough.
fn endless() -> Shape {
    (0..=DEEPEST).fold(Shape::Json, |inner, _| inner.list())
}

#[test]
fn paths_mark_what_is_read_only_and_what_replaces() {
    let facts = json!({
        "properties": { "P": { "type": "array", "items": { "$ref": "#/definitions/Rule" } }, "Id": { "type": "string" } },
        "definitions": { "Rule": { "type": "object", "properties": { "A": { "type": "string" }, "Arn": { "type": "string" } } } },
        "readOnly": ["Id", "P/*/Arn"], "createOnly": ["P/*/A"], "mayReplace": ["P"],
    });
    let (kinds, mut frozen) = (Kinds::default(), Frozen::default());
    let mut reader = Reader::new("AWS::X::Y", &facts, &kinds, &mut frozen);
    let props = reader.props("CfnYProps");
    assert_eq!(
        props.properties.iter().map(|it| (it.name.as_str(), it.update)).collect::<Vec<_>>(),
        [("P", Update::MayReplace)]
    );
    let types = reader.into_types();
    let Type::Struct(rule) = &types[0] else { panic!("no struct") };
    assert_eq!(
        rule.properties.iter().map(|it| (it.name.as_str(), it.update)).collect::<Vec<_>>(),
        [("A", Update::Replaces)]
    );
}
