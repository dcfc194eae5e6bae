//! Parameters: values given at deployment.

use ias_core::{Construct, Element, IntoVal, List, Node, Object, Props, ToText, Val, Value};

use super::Section;
use crate::{CfnElement, reference};

/// A template parameter.
///
/// Prefer inputs of the program, which are checked at synthesis; parameters serve values that only the person who deploys
/// knows.
///
/// ```
/// use ias_aws::{CfnParameter, CfnParameterProps, ParameterType, Stack, StackProps};
/// use ias_core::{App, Val};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let size = CfnParameter::new(&stack, "Size", CfnParameterProps::new().kind(ParameterType::Number).default("2"));
/// let size: Val<i64> = size.value();
/// ```
#[derive(Clone, Debug, Construct)]
pub struct CfnParameter {
    node: Node,
}

/// How a [`CfnParameter`] is made.
#[derive(Clone, Debug, Props)]
pub struct CfnParameterProps {
    /// What it takes.
    #[props(default = ParameterType::String)]
    pub kind: ParameterType,
    /// The value if none is given: text, or a number.
    pub default: Option<Value>,
    /// What it is for.
    pub description: Option<String>,
    /// The values that it may have: texts, or numbers.
    #[props(default)]
    pub allowed_values: Vec<Value>,
    /// A regular expression for the whole value.
    pub allowed_pattern: Option<String>,
    /// What to say when a value does not fit.
    pub constraint_description: Option<String>,
    /// The smallest number.
    pub min_value: Option<i64>,
    /// The largest number.
    pub max_value: Option<i64>,
    /// The fewest characters.
    pub min_length: Option<i64>,
    /// The most characters.
    pub max_length: Option<i64>,
    /// Whether the value is masked wherever it is shown.
    #[props(default = false)]
    pub no_echo: bool,
}

/// What a parameter takes.
///
/// Source: [parameter types](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParameterType {
    /// Text.
    String,
    /// A number.
    Number,
    /// Numbers, separated by commas.
    NumberList,
    /// Texts, separated by commas.
    CommaDelimitedList,
    /// The name of an SSM parameter, whose text is the value.
    SsmString,
    /// The id of an AMI, named by an SSM parameter.
    SsmImageId,
    /// Any other type, such as `AWS::EC2::VPC::Id`.
    Other(&'static str),
}

impl ParameterType {
    pub(crate) const fn as_str(&self) -> &'static str {
        match self {
            ParameterType::String => "String",
            ParameterType::Number => "Number",
            ParameterType::NumberList => "List<Number>",
            ParameterType::CommaDelimitedList => "CommaDelimitedList",
            ParameterType::SsmString => "AWS::SSM::Parameter::Value<String>",
            ParameterType::SsmImageId => "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
            ParameterType::Other(name) => name,
        }
    }
}

impl CfnElement for CfnParameter {}

impl CfnParameter {
    /// The handle on a node that holds one.
    pub(crate) fn on(node: Node) -> CfnParameter {
        CfnParameter { node }
    }

    /// Defines a parameter.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: CfnParameterProps) -> CfnParameter {
        scope.node().define(id, |node| {
            let mut body = Object::new();
            body.set("Type", props.kind.as_str());
            let mut set = |key: &'static str, value: Option<Value>| {
                if let Some(value) = value {
                    body.set(key, value);
                }
            };
            set("Default", props.default);
            set("Description", props.description.map(Value::from));
            let allowed = props.allowed_values;
            set("AllowedValues", (!allowed.is_empty()).then_some(Value::List(allowed)));
            set("AllowedPattern", props.allowed_pattern.map(Value::from));
            set("ConstraintDescription", props.constraint_description.map(Value::from));
            set("MinValue", props.min_value.map(Value::from));
            set("MaxValue", props.max_value.map(Value::from));
            set("MinLength", props.min_length.map(Value::from));
            set("MaxLength", props.max_length.map(Value::from));
            set("NoEcho", props.no_echo.then_some(Value::Bool(true)));
            node.set_element(Element::new(Section::PARAMETERS, "Parameter").with_properties(body));
            CfnParameter { node }
        })
    }

    /// The value as whatever type the use needs; the caller knows what the parameter holds.
    pub fn value<T>(&self) -> Val<T> {
        reference(&self.node)
    }

    /// The value as text.
    pub fn value_as_string(&self) -> Val<String> {
        self.value()
    }

    /// The value as a list of texts.
    pub fn value_as_list(&self) -> Val<List<String>> {
        self.value()
    }
}

// A parameter stands where text is wanted.
impl IntoVal<String> for &CfnParameter {
    fn into_val(self) -> Val<String> {
        self.value()
    }
}

// And is a part of a text: `text!("{team}-data")`.
impl ToText for CfnParameter {
    fn to_text(&self) -> Value {
        self.value_as_string().into_value()
    }
}
