//! Intrinsic functions.

use ias_core::{Expr, IntoVal, Json, List, Map, Node, Object, Reference, Val, Value};

/// A call of a function that this module does not have, with its arguments as a template writes them.
///
/// ```
/// use ias_aws::intrinsic;
/// use ias_core::{Val, value};
/// let length: Val<i64> = intrinsic::function("Fn::Length", value!([1, 2]));
/// ```
pub fn function<T>(name: &'static str, arguments: impl Into<Value>) -> Val<T> {
    Val::raw(Value::from(Expr::Call { function: name.into(), arguments: arguments.into() }))
}

/// The function that a map calls in the way templates write it, with its arguments: `{ "Ref": "Jobs" }`.
///
/// ```
/// use ias_aws::intrinsic;
/// use ias_core::{Value, value};
///
/// let Value::Map(length) = value!({ "Fn::Length": [1, 2] }) else { unreachable!() };
/// assert_eq!(intrinsic::called(&length), Some(("Fn::Length", &value!([1, 2]))));
/// ```
pub fn called(map: &Object) -> Option<(&str, &Value)> {
    let mut entries = map.iter();
    let (key, value) = entries.next()?;
    (entries.next().is_none() && (key == "Ref" || key.starts_with("Fn::"))).then_some((&**key, value))
}

pub(super) fn call(name: &'static str, arguments: Vec<Value>) -> Value {
    function::<Json>(name, Value::List(arguments)).into_value()
}

/// The text in Base64, as user data wants it: `Fn::Base64`.
pub fn base64(text: impl IntoVal<String>) -> Val<String> {
    function("Fn::Base64", text.into_val())
}

/// `count` CIDR blocks of 2^`bits` addresses out of a larger one: `Fn::Cidr`.
pub fn cidr(
    block: impl IntoVal<String>,
    count: impl IntoVal<i64>,
    bits: impl IntoVal<i64>,
) -> Val<List<String>> {
    let arguments = vec![block.into_val().into(), count.into_val().into(), bits.into_val().into()];
    Val::raw(call("Fn::Cidr", arguments))
}

/// The availability zones of a region in which a default subnet exists: `Fn::GetAZs`.
pub fn availability_zones(region: impl IntoVal<String>) -> Val<List<String>> {
    function("Fn::GetAZs", region.into_val())
}

/// What another stack of the account and region exports: `Fn::ImportValue`. See [`Export`](crate::Export) for a typed one.
pub fn import_value<T>(name: impl IntoVal<String>) -> Val<T> {
    function("Fn::ImportValue", name.into_val())
}

/// The texts joined: `Fn::Join`.
pub fn join(delimiter: impl Into<String>, texts: impl IntoVal<List<String>>) -> Val<String> {
    Val::raw(call("Fn::Join", vec![Value::from(delimiter.into()), texts.into_val().into()]))
}

/// The text between delimiters: `Fn::Split`.
pub fn split(delimiter: impl Into<String>, text: impl IntoVal<String>) -> Val<List<String>> {
    Val::raw(call("Fn::Split", vec![Value::from(delimiter.into()), text.into_val().into()]))
}

/// One element of a list, from 0: `Fn::Select`.
pub fn select<T>(index: impl IntoVal<i64>, list: impl IntoVal<List<T>>) -> Val<T> {
    Val::raw(call("Fn::Select", vec![index.into_val().into(), list.into_val().into()]))
}

/// A text with `${..}` in it, as a template writes it: `Fn::Sub`. Prefer `text!`, whose parts are checked.
///
/// `${Name}` is what `names` say, or an element of the stack by its logical id, or a pseudo parameter.
pub fn sub(text: impl Into<String>, names: impl IntoVal<Map<String>>) -> Val<String> {
    let text = Value::from(text.into());
    match names.into_val().into_value() {
        Value::Map(names) if names.is_empty() => function("Fn::Sub", text),
        names => Val::raw(call("Fn::Sub", vec![text, names])),
    }
}

/// The document as text: `Fn::ToJsonString`. The template gets the transform `AWS::LanguageExtensions`.
pub fn to_json_string(document: impl IntoVal<Json>) -> Val<String> {
    function("Fn::ToJsonString", document.into_val())
}

/// The number of elements: `Fn::Length`. The template gets the transform `AWS::LanguageExtensions`.
pub fn length<T>(list: impl IntoVal<List<T>>) -> Val<i64> {
    function("Fn::Length", list.into_val())
}

/// The values of all parameters of a type, such as `AWS::EC2::VPC::Id`: `Fn::RefAll`, for rules only.
pub fn ref_all(parameter_type: impl Into<String>) -> Val<List<String>> {
    function("Fn::RefAll", parameter_type.into())
}

/// An attribute of what a parameter names, such as the tag `tags.Department` of a VPC: `Fn::ValueOf`, for rules only.
pub fn value_of(parameter: &crate::CfnParameter, attribute: impl Into<String>) -> Val<List<String>> {
    let name = logical_id(ias_core::Construct::node(parameter)).into_value();
    Val::raw(call("Fn::ValueOf", vec![name, attribute.into().into()]))
}

/// An attribute of what all parameters of a type name: `Fn::ValueOfAll`, for rules only.
pub fn value_of_all(parameter_type: impl Into<String>, attribute: impl Into<String>) -> Val<List<String>> {
    Val::raw(call("Fn::ValueOfAll", vec![parameter_type.into().into(), attribute.into().into()]))
}

/// What a macro of the account makes of this place: `Fn::Transform`.
pub fn transform<T>(name: impl Into<String>, parameters: Object) -> Val<T> {
    let mut body = Object::new();
    body.set("Name", name.into());
    body.set("Parameters", parameters);
    function("Fn::Transform", body)
}

/// The value of an SSM parameter when the stack is deployed: a dynamic reference.
pub fn ssm(name: &str) -> Val<String> {
    Val::unchecked(format!("{{{{resolve:ssm:{name}}}}}"))
}

/// A field of a secret when the resource is made: a dynamic reference, so the secret is in no template.
pub fn secret(id: impl IntoVal<String>, field: &str) -> Val<String> {
    let end = format!(":SecretString:{field}::}}}}");
    ias_core::concat(vec!["{{resolve:secretsmanager:".into(), id.into_val().into(), end.into()])
}

/// The logical id of an element of the same stack, as plain text.
pub fn logical_id(node: &Node) -> Val<String> {
    let reference = Reference { node: node.clone(), attribute: None, weak: false, list: false };
    let arguments = Value::from(Expr::Reference(reference));
    Val::raw(Value::from(Expr::Call { function: LOGICAL_ID.into(), arguments }))
}

/// Names a function of this crate, which renders as plain text.
pub(crate) const LOGICAL_ID: &str = "ias:LogicalId";

/// Names a function of this crate, which renders as `Fn::Sub`: a list of what stands in the text, as a template writes it
/// and with references in the place of names, and the variables, or nothing if there are none.
pub(crate) const SUBSTITUTION: &str = "ias:Sub";

/// The functions of the transform `AWS::LanguageExtensions`.
pub(crate) const LANGUAGE_EXTENSIONS: [&str; 3] = ["Fn::ToJsonString", "Fn::Length", "Fn::ForEach"];
