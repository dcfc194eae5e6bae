//! Policies of queues.

use ias_core::{Construct, Node, Val};

use super::{CfnQueuePolicy, CfnQueuePolicyProps, Queue};
use crate::cfn::CfnType;
use crate::iam::{self, PolicyDocument, PolicyStatement};

/// The policy of a queue: who may use it, beside those whose own policies say so.
///
/// [`Queue::add_to_resource_policy`] makes it when it is needed.
#[derive(Clone, Debug, Construct)]
pub struct QueuePolicy {
    node: Node,
    resource: CfnQueuePolicy,
}

impl QueuePolicy {
    /// Defines the policy of a queue, without statements.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, queue: &Queue) -> QueuePolicy {
        scope.node().define(id, |node| {
            let url: Val<String> = queue.queue_url().cast();
            let props = CfnQueuePolicyProps::new(PolicyDocument::new(), [url]);
            QueuePolicy { resource: CfnQueuePolicy::new(&node, "Resource", props), node }
        })
    }

    /// Adds a statement.
    pub fn add_statement(&self, statement: PolicyStatement) {
        iam::add_statement(&self.resource, CfnQueuePolicyProps::policy_document, statement);
    }

    /// The policy of the queue that stands in this place, made if there is none.
    pub(super) fn of(queue: &Queue) -> QueuePolicy {
        let node = queue.node();
        match (node.try_find_child("Policy"), node.try_find_child("Policy/Resource")) {
            (Some(node), Some(resource)) => {
                QueuePolicy { node, resource: CfnQueuePolicy::from_node(resource) }
            }
            _ => QueuePolicy::new(node, "Policy", queue),
        }
    }
}
