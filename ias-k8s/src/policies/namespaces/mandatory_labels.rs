//! Labels that every object has.

use ias_core::policy::{AnyResource, Findings, policy};
use ias_core::{Json, Map};

/// The keys of the labels that every object has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandatoryLabels {
    keys: Vec<String>,
}

impl MandatoryLabels {
    /// Labels with these keys.
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> MandatoryLabels {
        MandatoryLabels { keys: keys.into_iter().map(Into::into).collect() }
    }
}

/// Objects have the mandatory labels.
///
/// A pack says which: [`MandatoryLabels`].
///
/// # Why it matters
///
/// Who pays, who is called at night, and what may be deleted is asked of thousands of objects at once, and only labels answer.
///
/// # How to mend it
///
/// Label the chart, and all of its objects have the label:
///
/// ```
/// # let app = ias_core::App::new();
/// use ias_k8s::{Chart, ChartProps};
///
/// Chart::new(&app, "web", ChartProps::new().labels([("team", "orders")]));
/// ```
///
/// # When an exception is right
///
/// For objects of others whose labels an operator compares with its own.
///
/// # Sources
///
/// - [Recommended labels](https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/)
/// - NIST 800-53 r5 CM-8
#[policy(id = "k8s-mandatory-labels", severity = Low, enforcement = Mandatory)]
pub fn mandatory_labels(object: &AnyResource<'_>, mandatory: &MandatoryLabels, findings: &mut Findings) {
    let labels = object.property::<Json>("metadata").key("labels").cast::<Map<String>>();
    if labels.is_unknown() {
        return findings.untold(&labels, "the labels are known at deployment only");
    }
    let present: Vec<&str> = labels.entries().into_iter().map(|(key, _)| key).collect();
    let lacks = |key: &&str| !present.contains(key);
    let missing: Vec<&str> = mandatory.keys.iter().map(String::as_str).filter(lacks).collect();
    if let Some(first) = missing.first() {
        findings
            .add(object, format_args!("the object has no label `{}`", missing.join("`, `")))
            .hint(format_args!("add it to the chart: `ChartProps::labels([(\"{first}\", ..)])`"));
    }
}
