//! Flow logs: which addresses talked to which.

use ias_core::{Construct, IntoVal, Is, Node, Props, Val};

use super::{CfnFlowLog, CfnFlowLogProps, Subnet, Vpc, cfn_flow_log};
use crate::iam::{Grant, Principal, Role, RoleProps};
use crate::kinds;
use crate::logs::{LogGroup, LogGroupProps};

/// A log of the traffic of a network or subnet, written to CloudWatch Logs.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "network", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// vpc.add_flow_log("Refused", ec2::FlowLogOptions::new().traffic_type(ec2::cfn_flow_log::TrafficType::Reject));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct FlowLog {
    node: Node,
    id: Val<String>,
    log_group: LogGroup,
    role: Role,
}

/// What a [`FlowLog`] logs, and where to.
#[derive(Clone, Debug, Props)]
pub struct FlowLogOptions {
    /// Which traffic.
    #[props(default = cfn_flow_log::TrafficType::All)]
    pub traffic_type: cfn_flow_log::TrafficType,
    /// Seconds over which traffic is put together: 60 or 600; 600 if absent.
    pub max_aggregation_interval: Option<u32>,
    /// The fields, as in `${version} ${srcaddr}`; the default format if absent.
    pub log_format: Option<String>,
    /// The group to write to; a new one that keeps two years and outlives the stack if absent.
    pub log_group: Option<LogGroup>,
}

impl FlowLog {
    /// Logs the traffic of a network.
    #[track_caller]
    pub fn of_vpc(scope: &dyn Construct, id: &str, vpc: &Vpc, options: FlowLogOptions) -> FlowLog {
        let of = vpc.vpc_id().into_val();
        scope.node().define(id, |node| FlowLog::on(node, cfn_flow_log::ResourceType::Vpc, of, options))
    }

    /// Logs the traffic of a subnet.
    #[track_caller]
    pub fn of_subnet(scope: &dyn Construct, id: &str, subnet: &Subnet, options: FlowLogOptions) -> FlowLog {
        let of = subnet.subnet_id().into_val();
        scope.node().define(id, |node| FlowLog::on(node, cfn_flow_log::ResourceType::Subnet, of, options))
    }

    fn on(
        node: Node,
        resource_type: cfn_flow_log::ResourceType,
        of: Val<String>,
        options: FlowLogOptions,
    ) -> FlowLog {
        ias_core::Tags::of(&node).add("Name", node.path());
        let role = RoleProps::new(Principal::service("vpc-flow-logs.amazonaws.com"));
        let role = Role::new(&node, "IAMRole", role);
        let log_group =
            options.log_group.unwrap_or_else(|| LogGroup::new(&node, "LogGroup", LogGroupProps::new()));
        let write = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"];
        Grant::add_to_principal(&role, write, [log_group.log_group_arn()]);
        let mut log = CfnFlowLogProps::new(resource_type, of)
            .traffic_type(options.traffic_type)
            .log_destination_type(cfn_flow_log::LogDestinationType::CloudWatchLogs)
            .log_group_name(log_group.log_group_name())
            .deliver_logs_permission_arn(role.role_arn());
        if let Some(interval) = options.max_aggregation_interval {
            log = log.max_aggregation_interval(interval);
        }
        if let Some(format) = options.log_format {
            log = log.log_format(format);
        }
        let log = CfnFlowLog::new(&node, "FlowLog", log);
        FlowLog { node, id: log.reference().into_val(), log_group, role }
    }

    /// Its id.
    pub fn flow_log_id(&self) -> Val<String> {
        self.id.clone()
    }

    /// The name of the group that it writes to.
    pub fn log_group_name(&self) -> Val<Is<kinds::LogGroupName>> {
        self.log_group.log_group_name()
    }

    /// The role under which it writes.
    pub fn role(&self) -> &Role {
        &self.role
    }
}
