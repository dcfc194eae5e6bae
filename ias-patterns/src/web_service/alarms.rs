//! Alarms on what customers notice.

use ias_aws::ecs::FargateService;
use ias_aws::elasticloadbalancingv2::{ApplicationLoadBalancer, ApplicationTargetGroup};
use ias_aws::kinds;
use ias_aws::sqs::Queue;
use ias_core::{Is, Node, Val};

pub(super) fn define(
    _node: &Node,
    _service: &FargateService,
    _balancer: &ApplicationLoadBalancer,
    _group: &ApplicationTargetGroup,
    _queue: Option<&Queue>,
    _topic: Option<&Val<Is<kinds::TopicArn>>>,
) {
}
