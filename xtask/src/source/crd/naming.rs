//! Names of what is generated from definitions.

use std::rc::Rc;

use crate::names;

/// Longer names of types get a hash for their middle.
const LONGEST_NAME: usize = 100;
/// So many characters stand before it at most.
const LONGEST_HEAD: usize = 48;
/// Longer ways are cut in documentation.
const LONGEST_WAY: usize = 120;

/// What the generated files use under these names, besides what [`names::type_name`] knows.
const TAKEN: [&str; 5] = ["Fields", "Handle", "IntOrString", "Quantity", "Words"];

/// `cert-manager.io` and `v1` -> `cert_manager_io_v1`.
pub fn module_name(group: &str, version: &str) -> String {
    names::snake(&format!("{group}.{version}"))
}

/// The handle of a kind: called like the kind, as in cdk8s; a name that would hide another begins with `Kube`.
pub fn handle(kind: &str) -> String {
    let camel = names::camel(kind);
    let taken = names::type_name(kind) != camel || TAKEN.contains(&camel.as_str());
    if taken { format!("Kube{camel}") } else { camel }
}

/// The way from an object to a value in it; it names the value's type.
///
/// A type is called as cdk8s calls it: the kind and the properties on the way. So a new property renames no other type.
#[derive(Clone, Debug)]
pub struct Way {
    kind: Rc<str>,
    handle: Rc<str>,
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Step {
    Property(Rc<str>),
    Item,
    Value,
}

impl Way {
    /// The way to the object itself.
    pub fn new(kind: &str, handle: &str) -> Way {
        Way { kind: names::camel(kind).into(), handle: handle.into(), steps: Vec::new() }
    }

    pub fn handle(&self) -> &str {
        &self.handle
    }

    pub fn property(&self, name: &str) -> Way {
        self.then(Step::Property(name.into()))
    }

    pub fn item(&self) -> Way {
        self.then(Step::Item)
    }

    pub fn value(&self) -> Way {
        self.then(Step::Value)
    }

    fn then(&self, step: Step) -> Way {
        let mut steps = Vec::with_capacity(self.steps.len() + 1);
        steps.extend_from_slice(&self.steps);
        steps.push(step);
        Way { kind: self.kind.clone(), handle: self.handle.clone(), steps }
    }

    /// For documentation: `spec.rules[].match.*`; of a long way only its end.
    pub fn shown(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut length = 0;
        for step in self.steps.iter().rev() {
            let part = match step {
                Step::Property(name) => format!(".{name}"),
                Step::Item => "[]".to_owned(),
                Step::Value => ".*".to_owned(),
            };
            length += part.chars().count();
            if length > LONGEST_WAY && !parts.is_empty() {
                parts.push("..".to_owned());
                break;
            }
            parts.push(part);
        }
        parts.reverse();
        let text = parts.concat();
        text.strip_prefix('.').filter(|text| !text.starts_with('.')).unwrap_or(&text).to_owned()
    }

    /// The name of the type at the end, which another way may have too.
    pub fn type_name(&self) -> String {
        let properties = self.steps.iter().filter_map(|step| match step {
            Step::Property(name) => Some(names::camel(name)),
            _ => None,
        });
        let parts: Vec<String> = std::iter::once(self.kind.to_string()).chain(properties).collect();
        if parts.iter().map(String::len).sum::<usize>() <= LONGEST_NAME {
            return parts.concat();
        }
        let hash = ias_core::sha256(parts.join("/").as_bytes());
        let hash = format!("X{}", &hash[..8]);
        let fitting = |parts: &mut dyn Iterator<Item = &String>, longest: usize| {
            let mut left = longest;
            let fits = |part: &&String| {
                let fits = part.len() <= left;
                left = left.saturating_sub(if fits { part.len() } else { left });
                fits
            };
            parts.take_while(fits).cloned().collect::<Vec<_>>()
        };
        let head = fitting(&mut parts.iter(), LONGEST_HEAD);
        let left = LONGEST_NAME - LONGEST_HEAD - hash.len();
        let mut tail = fitting(&mut parts[head.len()..].iter().rev(), left);
        tail.reverse();
        format!("{}{hash}{}", head.concat(), tail.concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_and_handles() {
        assert_eq!(module_name("cert-manager.io", "v1"), "cert_manager_io_v1");
        assert_eq!(module_name("3scale.net", "v1beta2"), "_3scale_net_v1beta2");
        assert_eq!(
            ["Certificate", "HTTPRoute", "Key", "Quantity"].map(handle),
            ["Certificate", "HttpRoute", "KubeKey", "KubeQuantity"]
        );
    }

    #[test]
    fn types_are_named_after_the_way_to_them() {
        let way = Way::new("Issuer", "Issuer")
            .property("spec")
            .property("acme")
            .property("solvers")
            .item()
            .property("http01");
        assert_eq!(
            (way.type_name().as_str(), way.shown().as_str()),
            ("IssuerSpecAcmeSolversHttp01", "spec.acme.solvers[].http01")
        );
        assert_eq!(Way::new("A", "A").property("x").value().item().shown(), "x.*[]");
    }

    #[test]
    fn long_names_are_bounded_and_differ() {
        let deep = |last: &str| {
            let way =
                (0..300).fold(Way::new("Graph", "Graph"), |way, n| way.property(&format!("child{n}")).item());
            way.property(last)
        };
        let (name, shown) = (deep("leaf").type_name(), deep("leaf").shown());
        assert!(
            name.len() <= LONGEST_NAME
                && name.starts_with("GraphChild0Child1")
                && name.ends_with("Child299Leaf"),
            "{name}"
        );
        assert!(shown.starts_with("..[].child") && shown.len() < LONGEST_WAY + 20, "{shown}");
        assert_ne!(name, deep("leaves").type_name());
        let one = Way::new("A", "A").property(&"x".repeat(500)).type_name();
        assert!(one.len() <= LONGEST_NAME && one.starts_with("AX"), "{one}");
    }
}
