//! Policies of buckets.

use ias_core::{Construct, Node};

use super::{Bucket, CfnBucketPolicy, CfnBucketPolicyProps};
use crate::cfn::CfnType;
use crate::iam::{self, PolicyDocument, PolicyStatement};

/// The policy of a bucket: who may use it, beside those whose own policies say so.
///
/// [`Bucket::add_to_resource_policy`] makes it when it is needed.
#[derive(Clone, Debug, Construct)]
pub struct BucketPolicy {
    node: Node,
    resource: CfnBucketPolicy,
}

impl BucketPolicy {
    /// Defines the policy of a bucket, without statements.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, bucket: &Bucket) -> BucketPolicy {
        scope.node().define(id, |node| {
            let props = CfnBucketPolicyProps::new(bucket.bucket_name(), PolicyDocument::new());
            BucketPolicy { resource: CfnBucketPolicy::new(&node, "Resource", props), node }
        })
    }

    /// Adds a statement.
    pub fn add_statement(&self, statement: PolicyStatement) {
        iam::add_statement(&self.resource, CfnBucketPolicyProps::policy_document, statement);
    }

    /// The policy of the bucket that stands in this place, made if there is none.
    pub(super) fn of(bucket: &Bucket) -> BucketPolicy {
        let node = bucket.node();
        match (node.try_find_child("Policy"), node.try_find_child("Policy/Resource")) {
            (Some(node), Some(resource)) => {
                BucketPolicy { node, resource: CfnBucketPolicy::from_node(resource) }
            }
            _ => BucketPolicy::new(node, "Policy", bucket),
        }
    }
}
