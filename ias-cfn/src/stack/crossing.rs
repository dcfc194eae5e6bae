//! Values that cross from one stack to another, or leave for another target.

use ias_core::{Element, Expr, Link, Object, Published, Reference, Refusal, Value};

use super::{Section, StackTarget, logical_id};

/// Publishes the producer's attribute as an output of its top-level stack.
pub(super) fn publish(link: &mut Link<'_>) -> Result<Published, Refusal> {
    let top = top_of(link, link.producer.root);
    let value = lift(link, top);
    let output = output_name(&value);
    let root = link.frozen().roots()[top].target.name().to_owned();
    add_output(link, top, &output, value.expr, None);
    Ok(Published { root, output })
}

/// Reads another stack's attribute.
pub(super) fn import(link: &mut Link<'_>) -> Result<Value, Refusal> {
    let roots = link.frozen().roots();
    if StackTarget::of(&roots[link.producer.root]).is_none() {
        let kind = roots[link.producer.root].target.kind();
        return Err(Refusal::new(
            format!("a {kind} gives a stack no values at deployment"),
            "use a name that the program knows, such as `object.name()`",
        ));
    }
    let (top_producer, top_consumer) = (top_of(link, link.producer.root), top_of(link, link.consumer));
    if top_producer == top_consumer {
        return Ok(through_parents(link));
    }
    let (from, to) = (&roots[top_producer], &roots[top_consumer]);
    if let (Some(producer), Some(consumer)) = (StackTarget::of(from), StackTarget::of(to))
        && producer.environment != consumer.environment
    {
        return Err(Refusal::new(
            format!(
                "`{}` is deployed to {} and `{}` to {}, and values do not cross accounts or regions",
                producer.stack_name, producer.environment, consumer.stack_name, consumer.environment
            ),
            "give the resource a fixed name and use that, or put both stacks in one environment",
        ));
    }
    if link.reference.weak { through_ssm(link, top_producer) } else { Ok(through_export(link, top_producer)) }
}

/// An attribute as an expression of some root, with what it is called there.
struct Attribute {
    expr: Value,
    /// The logical id of the element.
    id: String,
    attribute: Option<String>,
}

/// The outermost root around one.
fn top_of(link: &Link<'_>, root: usize) -> usize {
    let roots = link.frozen().roots();
    std::iter::successors(Some(root), |&at| roots[at].parent).last().unwrap_or(root)
}

/// Lifts the producer's attribute to a root around it, through an output of each nested stack on the way.
fn lift(link: &mut Link<'_>, to: usize) -> Attribute {
    let mut at = link.producer.root;
    let mut value = Attribute {
        expr: Value::from(Expr::Reference(link.reference.clone())),
        id: link.item().name.to_string(),
        attribute: link.reference.attribute.as_deref().map(str::to_owned),
    };
    while at != to {
        let roots = link.frozen().roots();
        let (Some(parent), Some(anchor)) = (roots[at].parent, roots[at].target.anchor().cloned()) else {
            break;
        };
        let output = output_name(&value);
        add_output(link, at, &output, value.expr, None);
        let attribute = format!("Outputs.{output}");
        let id = link
            .frozen()
            .locate(&anchor)
            .map(|item| link.frozen().roots()[item.root].items[item.item].name.to_string());
        let reference =
            Reference { node: anchor, attribute: Some(attribute.clone().into()), weak: false, list: false };
        value = Attribute {
            expr: Value::from(Expr::Reference(reference)),
            id: id.unwrap_or_default(),
            attribute: Some(attribute),
        };
        at = parent;
    }
    value
}

/// Within one tree of nested stacks: up through outputs, down through parameters.
fn through_parents(link: &mut Link<'_>) -> Value {
    let roots = link.frozen().roots();
    let chain = |root| {
        let mut chain: Vec<usize> =
            std::iter::successors(Some(root), |&at: &usize| roots[at].parent).collect();
        chain.reverse();
        chain
    };
    let (up, down) = (chain(link.producer.root), chain(link.consumer));
    let shared = up.iter().zip(&down).take_while(|(a, b)| a == b).count();
    let value = lift(link, up[shared - 1]);
    let name = format!("From{}{}", value.id, alphanumeric(value.attribute.as_deref().unwrap_or("Ref")));
    let mut expr = value.expr;
    for &root in &down[shared..] {
        let anchor =
            link.frozen().roots()[root].target.anchor().and_then(|anchor| link.frozen().locate(anchor));
        if let Some(anchor) = anchor {
            let given = expr;
            link.change(anchor, |element| {
                element.properties.child("Parameters").set(name.clone(), given);
            });
        }
        link.add(root, &name, || {
            let mut body = Object::new();
            body.set("Type", "String");
            Element::new(Section::PARAMETERS, "Parameter").with_properties(body)
        });
        expr = Value::from(Expr::Call { function: "Ref".into(), arguments: Value::from(name.clone()) });
    }
    expr
}

/// A strong reference: an export of the producer, an import of the consumer.
fn through_export(link: &mut Link<'_>, top: usize) -> Value {
    let list = link.reference.list;
    let value = lift(link, top);
    let output = export_name(&value);
    let stack_name = StackTarget::of(&link.frozen().roots()[top]).map_or("", |stack| &stack.stack_name);
    // An export has at most 255 characters; the hash at the end is what must stay.
    let cut = (stack_name.len() + 1 + output.len()).saturating_sub(255).min(output.len());
    let export = format!("{stack_name}:{}", &output[cut..]);
    // An export is text, so a list is joined and split again, with the signs that the CDK takes.
    let expr = if list { call("Fn::Join", ["||".into(), value.expr]) } else { value.expr };
    add_output(link, top, &output, expr, Some(&export));
    let import = Value::from(Expr::Call { function: "Fn::ImportValue".into(), arguments: export.into() });
    if list { call("Fn::Split", ["||".into(), import]) } else { import }
}

/// A weak reference: an SSM parameter that the producer writes and the consumer reads when it is deployed.
fn through_ssm(link: &mut Link<'_>, top: usize) -> Result<Value, Refusal> {
    if link.reference.list {
        let reason = "a weak reference carries text, and this is a list";
        return Err(Refusal::new(reason, "use a strong reference, or select one element first"));
    }
    let value = lift(link, top);
    let stack_name =
        StackTarget::of(&link.frozen().roots()[top]).map_or("", |stack| &stack.stack_name).to_owned();
    let id = format!("Weak{}", export_name(&value));
    let name = format!("/ias/{stack_name}/{id}");
    link.add(top, &id, || {
        let mut properties = Object::new();
        properties.set("Type", "String");
        properties.set("Name", name.clone());
        properties.set("Value", value.expr);
        Element::new(Section::RESOURCES, "AWS::SSM::Parameter").with_properties(properties)
    });
    let parameter = format!("{}{id}", alphanumeric(&stack_name));
    let consumer = link.consumer;
    link.add(consumer, &parameter, || {
        let mut body = Object::new();
        body.set("Type", "AWS::SSM::Parameter::Value<String>");
        body.set("Default", name.clone());
        Element::new(Section::PARAMETERS, "Parameter").with_properties(body)
    });
    Ok(Value::from(Expr::Call { function: "Ref".into(), arguments: parameter.into() }))
}

fn add_output(link: &mut Link<'_>, root: usize, name: &str, value: Value, export: Option<&str>) {
    link.add(root, name, || {
        let mut body = Object::new();
        body.set("Value", value);
        if let Some(export) = export {
            body.child("Export").set("Name", export);
        }
        Element::new(Section::OUTPUTS, "Output").with_properties(body)
    });
}

fn call(function: &'static str, arguments: impl Into<Vec<Value>>) -> Value {
    Value::from(Expr::Call { function: function.into(), arguments: Value::List(arguments.into()) })
}

/// The id of an export as the CDK makes it, so that apps that move over keep theirs: of the path `Exports`, then the
/// expression as a template writes it.
fn export_name(value: &Attribute) -> String {
    let expression = match &value.attribute {
        None => format!(r#"{{"Ref":"{}"}}"#, value.id),
        Some(attribute) => format!(r#"{{"Fn::GetAtt":["{}","{attribute}"]}}"#, value.id),
    };
    logical_id(&format!("Exports/Output{expression}")).unwrap_or_default()
}

/// The id of an output that is not exported, made to be read: `OrdersTableArn`.
fn output_name(value: &Attribute) -> String {
    format!("{}{}", value.id, alphanumeric(value.attribute.as_deref().unwrap_or("Ref")))
}

fn alphanumeric(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}
