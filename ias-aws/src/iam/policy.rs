//! Policy documents.

use ias_core::{IntoKey, Json, Object, Shape, Value};

use super::PolicyStatement;
use crate::cfn::CfnType;

/// A policy document: statements, kept free of repetitions.
///
/// ```
/// use ias_aws::iam::{PolicyDocument, PolicyStatement};
///
/// let mut policy = PolicyDocument::new();
/// policy.add(PolicyStatement::allow(["sqs:SendMessage"], ["arn:aws:sqs:eu-west-1:123456789012:orders"]));
/// policy.add(PolicyStatement::allow(["sqs:SendMessage"], ["arn:aws:sqs:eu-west-1:123456789012:returns"]));
/// assert_eq!(policy.len(), 1); // one statement for two queues
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDocument(Vec<PolicyStatement>);

impl PolicyDocument {
    /// A document without statements.
    pub fn new() -> PolicyDocument {
        PolicyDocument::default()
    }

    /// Adds a statement; one that differs from another only in its resources is joined with it.
    pub fn add(&mut self, statement: PolicyStatement) {
        let (rest, resources) = statement.split();
        for old in &mut self.0 {
            let (old_rest, mut old_resources) = old.split();
            if old_rest == rest {
                for resource in resources {
                    if !old_resources.contains(&resource) {
                        old_resources.push(resource);
                    }
                }
                *old = PolicyStatement::join(old_rest, old_resources);
                return;
            }
        }
        self.0.push(statement);
    }

    /// The number of statements.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no statement.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<PolicyStatement> for PolicyDocument {
    fn from_iter<I: IntoIterator<Item = PolicyStatement>>(statements: I) -> PolicyDocument {
        let mut document = PolicyDocument::new();
        statements.into_iter().for_each(|statement| document.add(statement));
        document
    }
}

impl Shape for PolicyDocument {
    fn into_value(self) -> Value {
        let mut document = Object::new();
        document.set("Version", "2012-10-17");
        document.set("Statement", Value::List(self.0.into_iter().map(Shape::into_value).collect()));
        Value::Map(document)
    }

    fn from_value(value: &Value) -> Option<PolicyDocument> {
        let statements = value.get("Statement")?.as_list()?;
        statements.iter().map(PolicyStatement::from_value).collect::<Option<Vec<_>>>().map(PolicyDocument)
    }
}

/// Adds a statement to the policy document that a resource holds, such as that of a bucket policy.
///
/// ```
/// # #[cfg(feature = "kms")] {
/// use ias_aws::{Stack, StackProps, iam, kms};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let key = kms::CfnKey::new(&stack, "Key", kms::CfnKeyProps::new());
/// let admin = iam::PolicyStatement::allow(["kms:*"], ["*"]).principal(&iam::Principal::this_account());
/// iam::add_statement(&key, kms::CfnKeyProps::key_policy, admin);
/// # }
/// ```
#[track_caller]
pub fn add_statement<T: CfnType, Form>(
    resource: &T,
    policy: impl IntoKey<T::Props, Json, Form>,
    statement: PolicyStatement,
) {
    let policy = policy.into_key();
    let held = resource.get(&policy).map(Value::from);
    let mut document = held.as_ref().and_then(PolicyDocument::from_value).unwrap_or_default();
    document.add(statement);
    resource.set(policy, document);
}
