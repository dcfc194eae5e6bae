//! Short forms of functions in YAML: `!Ref Bucket`, `!GetAtt Bucket.Arn`.
//!
//! Source: [intrinsic functions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html).

use ias_core::diagnostic::nearest;
use ias_core::document::Located;

/// The functions without `Fn::`, sorted.
const FUNCTIONS: [&str; 25] = [
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
];

/// What has no `Fn::` in its long form either.
const BARE: [&str; 2] = ["Condition", "Ref"];

/// The long form of a tag and its value.
pub(crate) fn long_form(tag: &str, value: Located) -> Result<Located, String> {
    let name = tag.trim_start_matches('!');
    if BARE.contains(&name) {
        return Ok(Located::single(name.to_owned(), value));
    }
    if FUNCTIONS.binary_search(&name).is_err() {
        let name = name.trim_start_matches("Fn::");
        let near = nearest(name, FUNCTIONS.into_iter().chain(BARE));
        return Err(match near {
            Some(near) => format!("did you mean `!{near}`?"),
            None => "CloudFormation has no such function; quote text that begins with `!`".to_owned(),
        });
    }
    let value = match value.as_str() {
        // The name of the resource has no dot, that of the attribute may have some.
        Some(text) if name == "GetAtt" => {
            let parts = text.splitn(2, '.').map(|part| Located::text(value.at, part)).collect();
            Located::list(value.at, parts)
        }
        _ => value,
    };
    Ok(Located::single(format!("Fn::{name}"), value))
}

#[cfg(test)]
mod tests {
    use ias_core::document::{Reader, Schema, Source};
    use ias_core::{Value, value};

    use super::*;

    fn read(text: &'static str) -> Value {
        let reader = Reader::new(Schema::Yaml11).tags(&long_form);
        reader.read(&Source::new("a.yaml", text)).expect("it is read")[0].to_value()
    }

    #[test]
    fn short_forms_become_long_ones() {
        assert!(FUNCTIONS.is_sorted());
        assert_eq!(read("!Ref A"), value!({ "Ref": "A" }));
        assert_eq!(read("!Condition A"), value!({ "Condition": "A" }));
        assert_eq!(read("!GetAtt A.B.C"), value!({ "Fn::GetAtt": ["A", "B.C"] }));
        assert_eq!(read("!GetAtt [A, !Ref B]"), value!({ "Fn::GetAtt": ["A", { "Ref": "B" }] }));
        assert_eq!(
            read("!Join ['', [!Sub '${A}-b', !If [C, 1, on]]]"),
            value!({ "Fn::Join": ["", [{ "Fn::Sub": "${A}-b" }, { "Fn::If": ["C", 1, true] }]] })
        );
        assert_eq!(
            read("!Transform { Name: M, Parameters: { P: 012 } }").pointer("/Fn::Transform/Parameters/P"),
            Some(&Value::Int(10))
        );
        assert_eq!(read("!ImportValue\n  Fn::Sub: x"), value!({ "Fn::ImportValue": { "Fn::Sub": "x" } }));
    }

    #[test]
    fn unknown_tags_name_the_nearest() {
        let hint =
            |tag| long_form(tag, Located::text(ias_core::document::Position { line: 1, column: 1 }, "x"));
        assert_eq!(hint("!GetAttr").unwrap_err(), "did you mean `!GetAtt`?");
        assert_eq!(hint("!Fn::Sub").unwrap_err(), "did you mean `!Sub`?");
        assert!(hint("!Vault").unwrap_err().contains("quote"));
    }
}
