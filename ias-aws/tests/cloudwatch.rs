//! Alarms, looked at from outside: by what they synthesize.
//!
//! Logical ids and properties are those of aws-cdk-lib 2.276.0 for the same program.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/template.rs"]
mod template;

use ias_aws::cloudwatch::{
    Alarm, AlarmProps, ComparisonOperator, MathExpression, Metric, Statistic, TreatMissingData, Unit,
};
use ias_aws::ec2::{Vpc, VpcProps};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroup, ApplicationTargetGroupProps, HttpCode, ListenerAction,
};
use ias_aws::lambda::Function;
use ias_aws::{Stack, StackProps, ecs, kinds};
use ias_core::{App, Duration, known};
use serde_json::{Value, json};
use template::template;

fn trial() -> (App, Stack) {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    (app, stack)
}

fn codes(app: &App) -> Vec<&'static str> {
    app.synth().err().map(|problems| problems.codes()).unwrap_or_default()
}

#[track_caller]
fn alarm(app: &App) -> Value {
    let template = template(app);
    let resources = template["Resources"].as_object().unwrap();
    let alarm = resources.values().find(|resource| resource["Type"] == "AWS::CloudWatch::Alarm");
    alarm.unwrap()["Properties"].clone()
}

#[test]
fn a_metric_with_a_label_is_a_query() {
    let (app, stack) = trial();
    let metric = Metric::new("N", "M")
        .dimensions([("b", "2"), ("a", "1")])
        .statistic(Statistic::Percentile(99.0))
        .period(Duration::minutes(1))
        .unit(Unit::BytesSecond)
        .label("x");
    Alarm::new(&stack, "A", AlarmProps::new(metric, 1));
    let metric = json!({
        "Dimensions": [{ "Name": "a", "Value": "1" }, { "Name": "b", "Value": "2" }],
        "MetricName": "M",
        "Namespace": "N",
    });
    let stat = json!({ "Metric": metric, "Period": 60, "Stat": "p99", "Unit": "Bytes/Second" });
    let query = json!({ "Id": "m1", "Label": "x", "MetricStat": stat, "ReturnData": true });
    assert_eq!(alarm(&app)["Metrics"], json!([query]));
}

#[test]
fn a_formula_has_its_metrics_after_it() {
    let (app, stack) = trial();
    let sum = |name| Metric::new("N", name).statistic(Statistic::Sum);
    let formula =
        MathExpression::new("100*e/r").using("e", sum("E")).using("r", sum("R")).period(Duration::minutes(1));
    let props = AlarmProps::new(formula, 2.5)
        .comparison(ComparisonOperator::LessThanOrEqualToThreshold)
        .evaluation_periods(3)
        .datapoints_to_alarm(2)
        .treat_missing_data(TreatMissingData::Ignore)
        .description("d")
        .alarm_name("a")
        .actions_enabled(false);
    Alarm::new(&stack, "A", props);
    let query = |id: &str, name: &str| {
        let stat = json!({ "Metric": { "MetricName": name, "Namespace": "N" }, "Period": 60, "Stat": "Sum" });
        json!({ "Id": id, "MetricStat": stat, "ReturnData": false })
    };
    let formula = json!({ "Expression": "100*e/r", "Id": "expr_1", "ReturnData": true });
    let expected = json!({
        "ActionsEnabled": false,
        "AlarmDescription": "d",
        "AlarmName": "a",
        "ComparisonOperator": "LessThanOrEqualToThreshold",
        "DatapointsToAlarm": 2,
        "EvaluationPeriods": 3,
        "Metrics": [formula, query("e", "E"), query("r", "R")],
        "Threshold": 2.5,
        "TreatMissingData": "ignore",
    });
    assert_eq!(alarm(&app), expected);
}

#[test]
fn topics_and_functions_are_told() {
    let (app, stack) = trial();
    let topic = known::<kinds::TopicArn>("arn:aws:sns:eu-west-1:123456789012:calls");
    let arn = "arn:aws:lambda:eu-west-1:123456789012:function:mend";
    let function = Function::from_function_arn(&stack, "Mend", known(arn));
    let alarm_of = Alarm::new(&stack, "A", AlarmProps::new(Metric::new("N", "M"), 1));
    alarm_of.add_alarm_action(&topic).add_alarm_action(&function).add_alarm_action(&topic);
    alarm_of.add_ok_action(&function).add_insufficient_data_action(&topic);
    let template = template(&app);
    let told = alarm(&app);
    let topic = topic.known().unwrap();
    assert_eq!(told["AlarmActions"], json!([topic, arn]));
    assert_eq!(told["OKActions"], json!([arn]));
    assert_eq!(told["InsufficientDataActions"], json!([topic]));
    let resources = template["Resources"].as_object().unwrap();
    let permissions = resources
        .values()
        .filter(|resource| resource["Type"] == "AWS::Lambda::Permission")
        .collect::<Vec<_>>();
    assert_eq!(permissions.len(), 1);
    assert_eq!(permissions[0]["Properties"]["Principal"], "lambda.alarms.cloudwatch.amazonaws.com");
}

#[test]
fn a_target_group_is_measured_behind_its_load_balancer() {
    let (app, stack) = trial();
    let vpc = Vpc::new(&stack, "Vpc", VpcProps::new());
    let group = ApplicationTargetGroup::new(&stack, "Group", ApplicationTargetGroupProps::new(&vpc));
    // The load balancer comes later.
    let failures = AlarmProps::new(group.metric_http_code_target(HttpCode::Code5xx), 10);
    Alarm::new(&stack, "A", failures);
    let balancer = ApplicationLoadBalancer::new(&stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    let listener = balancer.add_listener("Http", ApplicationListenerOptions::http());
    listener.set_default_action(ListenerAction::forward(&group));
    let alarm = alarm(&app);
    assert_eq!(alarm["MetricName"], "HTTPCode_Target_5XX_Count");
    assert_eq!(alarm["Statistic"], "Sum");
    let names = alarm["Dimensions"].as_array().unwrap().iter().map(|one| one["Name"].as_str().unwrap());
    assert_eq!(names.collect::<Vec<_>>(), ["LoadBalancer", "TargetGroup"]);
    assert_eq!(alarm["Dimensions"][0]["Value"]["Fn::GetAtt"][1], "LoadBalancerFullName");
}

#[test]
fn a_target_group_without_a_load_balancer_has_no_metrics() {
    let (app, stack) = trial();
    let vpc = Vpc::new(&stack, "Vpc", VpcProps::new());
    let group = ApplicationTargetGroup::new(&stack, "Group", ApplicationTargetGroupProps::new(&vpc));
    Alarm::new(&stack, "A", AlarmProps::new(group.metric_unhealthy_host_count(), 1));
    assert_eq!(codes(&app), ["IAS1114"]);
}

#[test]
fn a_service_is_measured_in_its_cluster() {
    let (app, stack) = trial();
    let vpc = Vpc::new(&stack, "Vpc", VpcProps::new());
    let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));
    let task = ecs::FargateTaskDefinition::new(&stack, "Task", ecs::FargateTaskDefinitionProps::new());
    task.add_container("web", ecs::ContainerDefinitionOptions::new("nginx:1.29"));
    let service = ecs::FargateService::new(&stack, "Service", ecs::FargateServiceProps::new(&cluster, &task));
    Alarm::new(&stack, "A", AlarmProps::new(service.metric_cpu_utilization(), 90));
    let expected = json!([
        { "Name": "ClusterName", "Value": { "Ref": "ClusterEB0386A7" } },
        { "Name": "ServiceName", "Value": { "Fn::GetAtt": ["ServiceD69D759B", "Name"] } },
    ]);
    assert_eq!(alarm(&app)["Dimensions"], expected);
}

#[test]
fn mistakes_are_reported_together() {
    let (app, stack) = trial();
    let metric = Metric::new(":N", "M").statistic(Statistic::Percentile(101.0)).period(Duration::seconds(45));
    Alarm::new(&stack, "A", AlarmProps::new(metric, 1).datapoints_to_alarm(2));
    let day = Metric::new("N", "M").period(Duration::minutes(5));
    Alarm::new(&stack, "B", AlarmProps::new(&day, 1).evaluation_periods(289));
    Alarm::new(&stack, "C", AlarmProps::new(&day, 1).evaluation_periods(288));
    let formula = MathExpression::new("E1 + e2 + rate").using("E1", day);
    Alarm::new(&stack, "D", AlarmProps::new(formula, 1));
    assert_eq!(codes(&app), ["IAS1301"; 7]);
}
