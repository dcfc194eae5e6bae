use ias_aws::cloudwatch::{Alarm, AlarmProps, Metric, Statistic, TreatMissingData};
use ias_aws::sns::{Topic, TopicProps};
use ias_aws::sqs::{Queue, QueueProps};
use ias_core::Duration;
use serde_json::json;

use crate::support::{attribute, refer, trial};

#[test]
fn an_alarm_tells_a_topic() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new());
    let topic = Topic::new(&trial.stack, "T", TopicProps::new());
    let props = AlarmProps::new(queue.metric_approximate_age_of_oldest_message(), 3).evaluation_periods(2);
    Alarm::new(&trial.stack, "A", props).add_alarm_action(&topic).add_ok_action(&topic);
    let template = trial.template();
    let expected = json!({
        "AlarmActions": [refer("TD925BC7E")],
        "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "Dimensions": [{ "Name": "QueueName", "Value": attribute("Q63C6E3AB", "QueueName") }],
        "EvaluationPeriods": 2,
        "MetricName": "ApproximateAgeOfOldestMessage",
        "Namespace": "AWS/SQS",
        "OKActions": [refer("TD925BC7E")],
        "Period": 300,
        "Statistic": "Maximum",
        "Threshold": 3,
    });
    assert_eq!(template.properties("ACCC8ACD5"), &expected);
    let statement = &template.properties("TPolicy0B398327")["PolicyDocument"]["Statement"][1];
    assert_eq!(statement["Principal"], json!({ "Service": "cloudwatch.amazonaws.com" }));
    assert_eq!(statement["Effect"], "Allow");
}

#[test]
fn any_metric_can_be_watched() {
    let trial = trial();
    let metric = Metric::new("N", "M")
        .statistic(Statistic::Percentile(99.0))
        .period(Duration::minutes(1))
        .dimension("b", "1")
        .dimension("a", "2");
    let props = AlarmProps::new(metric, 0.5).treat_missing_data(TreatMissingData::NotBreaching);
    Alarm::new(&trial.stack, "B", props);
    let expected = json!({
        "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "Dimensions": [{ "Name": "a", "Value": "2" }, { "Name": "b", "Value": "1" }],
        "EvaluationPeriods": 1,
        "ExtendedStatistic": "p99",
        "MetricName": "M",
        "Namespace": "N",
        "Period": 60,
        "Threshold": 0.5,
        "TreatMissingData": "notBreaching",
    });
    assert_eq!(trial.template().properties("B08E7C7AF"), &expected);
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    let metric = Metric::new("N", "M").period(Duration::seconds(90)).statistic(Statistic::Percentile(101.0));
    Alarm::new(&trial.stack, "A", AlarmProps::new(metric, 1).datapoints_to_alarm(2));
    assert_eq!(trial.problems(), ["IAS1301"; 3]);
}
