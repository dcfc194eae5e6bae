//! Schedules, moments, and texts that must be JSON.

use ias_aws::{autoscaling, cloudwatch, events, kinds, scheduler, stepfunctions};
use ias_core::{Duration, known};

use crate::in_stack;

#[test]
fn one_minutes() {
    in_stack("IAS1410", &["ScheduleExpression", "write `rate(1 minute)`"], |stack| {
        let props = events::CfnRuleProps::new().schedule_expression("rate(1 minutes)"); // fault
        events::CfnRule::new(stack, "Rule", props);
    });
}

#[test]
fn both_fields_of_the_day() {
    in_stack("IAS1410", &["ScheduleExpression", "exclude each other", "`?`"], |stack| {
        let props = events::CfnRuleProps::new().schedule_expression("cron(0 6 1 * MON *)"); // fault
        events::CfnRule::new(stack, "Rule", props);
    });
}

#[test]
fn field_that_is_missing() {
    in_stack("IAS1410", &["ScheduleExpression", "six fields, this one 5"], |stack| {
        let schedule = events::Schedule::from_expression("cron(0 6 * * ?)");
        events::Rule::new(stack, "Rule", events::RuleProps::new().schedule(schedule)); // fault
    });
}

#[test]
fn hour_that_is_none() {
    in_stack("IAS1410", &["ScheduleExpression", "`24` is no hour", "0 to 23"], |stack| {
        let window = scheduler::cfn_schedule::FlexibleTimeWindow::new(
            scheduler::cfn_schedule::FlexibleTimeWindowMode::Off,
        );
        let target = scheduler::cfn_schedule::Target::new(
            "arn:aws:sqs:eu-west-1:123456789012:jobs",
            known::<kinds::RoleArn>("arn:aws:iam::123456789012:role/scheduler"),
        );
        let required = scheduler::CfnSchedulePropsRequired {
            flexible_time_window: window,
            schedule_expression: "cron(0 24 * * ? *)",
            target,
        };
        let props = scheduler::CfnScheduleProps::new(required); // fault
        scheduler::CfnSchedule::new(stack, "Nightly", props);
    });
}

#[test]
fn crontab_with_too_many_fields() {
    in_stack("IAS1410", &["Recurrence", "five fields, this one 6"], |stack| {
        let props = autoscaling::CfnScheduledActionProps::new(known::<kinds::AutoScalingGroupName>("web"))
            .recurrence("0 6 * * ? *"); // fault
        autoscaling::CfnScheduledAction::new(stack, "Morning", props.min_size(2));
    });
}

#[test]
fn rate_below_a_minute() {
    in_stack("IAS1214", &["PT30S", "whole minutes"], |stack| {
        let schedule = events::Schedule::rate(Duration::seconds(30));
        events::Rule::new(stack, "Rule", events::RuleProps::new().schedule(schedule)); // fault
    });
}

#[test]
fn moment_that_is_none() {
    in_stack("IAS1411", &["StartTime", "`2026-02-30T00:00:00Z`"], |stack| {
        let props = autoscaling::CfnScheduledActionProps::new(known::<kinds::AutoScalingGroupName>("web"))
            .start_time("2026-02-30T00:00:00Z"); // fault
        autoscaling::CfnScheduledAction::new(stack, "Morning", props.min_size(2));
    });
}

#[test]
fn dashboard_that_is_no_json() {
    in_stack("IAS1412", &["DashboardBody", "JSON"], |stack| {
        let props = cloudwatch::CfnDashboardProps::new(r#"{ "widgets": [ }"#); // fault
        cloudwatch::CfnDashboard::new(stack, "Board", props);
    });
}

#[test]
fn state_machine_that_is_no_json() {
    in_stack("IAS1412", &["DefinitionString", "JSON"], |stack| {
        let props = stepfunctions::CfnStateMachineProps::new(known::<kinds::RoleArn>(
            "arn:aws:iam::123456789012:role/machine",
        ))
        .definition_string(r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } }"#); // fault
        stepfunctions::CfnStateMachine::new(stack, "Machine", props);
    });
}
