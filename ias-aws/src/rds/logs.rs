//! Where the logs of a database go.

use ias_core::{DependencyGroup, Diagnostic, IntoVal, Node, text};

use super::DatabaseInstanceProps;
use crate::cfn::RemovalPolicy;
use crate::codes;
use crate::logs::{LogGroup, LogGroupProps};

/// Makes the log groups before RDS does, so that they have a retention; the database waits for them.
///
/// RDS would make them with the first entry and keep entries for ever. The AWS CDK has a function set the retention later,
/// which needs no name of the database in advance.
#[track_caller]
pub(super) fn groups(node: &Node, props: &DatabaseInstanceProps) -> DependencyGroup {
    let groups = DependencyGroup::new();
    let Some(retention) = props.cloudwatch_logs_retention else { return groups };
    let Some(name) = &props.instance_identifier else {
        let message =
            "the retention of logs is given, but not the name of the database, which their names contain";
        let hint = "set `instance_identifier`, or leave out `cloudwatch_logs_retention`";
        node.report(Diagnostic::error(&codes::DATABASE_SETTING_INVALID, message).hint(hint));
        return groups;
    };
    // RDS writes names in lower case.
    let name = name.known().map_or_else(|| name.clone(), |name| name.to_lowercase().into_val());
    for log in &props.cloudwatch_logs_exports {
        let logs = LogGroupProps::new()
            .log_group_name(text!("/aws/rds/instance/{name}/{log}"))
            .retention(retention)
            // If the first deployment fails, the next one must be able to make it.
            .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete);
        groups.add(&LogGroup::new(node, &format!("Logs{log}"), logs));
    }
    groups
}
