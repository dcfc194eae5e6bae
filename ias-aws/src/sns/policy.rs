//! Policies of topics.

use ias_core::{Construct, Node, Val};

use super::{CfnTopicPolicy, CfnTopicPolicyProps, Topic};
use crate::cfn::CfnType;
use crate::iam::{self, PolicyDocument, PolicyStatement};

/// The policy of a topic: who may use it, beside those whose own policies say so.
///
/// [`Topic::add_to_resource_policy`] makes it when it is needed.
#[derive(Clone, Debug, Construct)]
pub struct TopicPolicy {
    node: Node,
    resource: CfnTopicPolicy,
}

impl TopicPolicy {
    /// Defines the policy of a topic, without statements.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, topic: &Topic) -> TopicPolicy {
        scope.node().define(id, |node| {
            let arn: Val<String> = topic.topic_arn().cast();
            let props = CfnTopicPolicyProps::new(PolicyDocument::new(), [arn]);
            TopicPolicy { resource: CfnTopicPolicy::new(&node, "Resource", props), node }
        })
    }

    /// Adds a statement.
    pub fn add_statement(&self, statement: PolicyStatement) {
        iam::add_statement(&self.resource, CfnTopicPolicyProps::policy_document, statement);
    }

    /// The policy of the topic that stands in this place, made if there is none.
    pub(super) fn of(topic: &Topic) -> TopicPolicy {
        let node = topic.node();
        match (node.try_find_child("Policy"), node.try_find_child("Policy/Resource")) {
            (Some(node), Some(resource)) => {
                TopicPolicy { node, resource: CfnTopicPolicy::from_node(resource) }
            }
            _ => TopicPolicy::new(node, "Policy", topic),
        }
    }
}
