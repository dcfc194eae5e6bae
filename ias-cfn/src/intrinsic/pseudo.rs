//! Pseudo parameters: what CloudFormation knows of the deployment itself.
//!
//! Source: [pseudo parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html).

use ias_core::{Expr, List, Val, Value};

fn pseudo<T>(name: &'static str) -> Val<T> {
    Val::raw(Value::from(Expr::Call { function: "Ref".into(), arguments: Value::Text(name.into()) }))
}

/// The id of the account, 12 digits: `AWS::AccountId`.
pub fn account_id() -> Val<String> {
    pseudo("AWS::AccountId")
}

/// The region, such as `eu-west-1`: `AWS::Region`.
pub fn region() -> Val<String> {
    pseudo("AWS::Region")
}

/// The partition, such as `aws` or `aws-cn`: `AWS::Partition`.
pub fn partition() -> Val<String> {
    pseudo("AWS::Partition")
}

/// The domain of the partition, such as `amazonaws.com`: `AWS::URLSuffix`.
pub fn url_suffix() -> Val<String> {
    pseudo("AWS::URLSuffix")
}

/// The name of the stack: `AWS::StackName`.
pub fn stack_name() -> Val<String> {
    pseudo("AWS::StackName")
}

/// The ARN of the stack: `AWS::StackId`.
pub fn stack_id() -> Val<String> {
    pseudo("AWS::StackId")
}

/// The topics that are told of the stack's events: `AWS::NotificationARNs`.
pub fn notification_arns() -> Val<List<String>> {
    pseudo("AWS::NotificationARNs")
}

/// No value: a property that has this is as if it were not set: `AWS::NoValue`.
pub fn no_value<T>() -> Val<T> {
    pseudo("AWS::NoValue")
}
