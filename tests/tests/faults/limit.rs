//! Values outside of their limits: words, patterns, lengths, ranges, counts.

use ias_aws::cfn::{CfnElement as _, CfnResource, CfnType};
use ias_aws::intrinsic::{Condition, pseudo};
use ias_aws::{
    CfnCondition, dynamodb, ecs, elasticloadbalancingv2, iam, kinds, kms, lambda, logs, s3, sqs, ssm,
};
use ias_core::{Val, known, value};

use crate::in_stack;
use dynamodb::cfn_table::{BillingMode, KeySchemaItem, KeySchemaItemKeyType};

const TASK: &str = "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1";

fn role() -> Val<ias_core::Is<kinds::RoleArn>> {
    known::<kinds::RoleArn>("arn:aws:iam::123456789012:role/worker")
}

fn function() -> lambda::CfnFunctionProps {
    let code = lambda::cfn_function::Code::new().zip_file("exports.handler = async () => {};");
    lambda::CfnFunctionProps::new(code, role()).runtime(lambda::Runtime::Nodejs22X).handler("index.handler")
}

#[test]
fn word_in_a_nested_property() {
    in_stack("IAS1502", &["StreamModeDetails.StreamMode", "`ONDEMAND`", "`ON_DEMAND`"], |stack| {
        let stream = value!({ "StreamModeDetails": { "StreamMode": "ONDEMAND" } });
        CfnResource::new(stack, "Clicks", "AWS::Kinesis::Stream", stream); // fault
    });
}

#[test]
fn word_of_another_enum() {
    in_stack("IAS1502", &["SchedulingStrategy", "`SPREAD`", "REPLICA"], |stack| {
        let props = ecs::CfnServiceProps::new().task_definition(known::<kinds::TaskDefinitionArn>(TASK));
        let props = props.scheduling_strategy(Val::unchecked("SPREAD")); // fault
        ecs::CfnService::new(stack, "Web", props);
    });
}

#[test]
fn word_in_a_raw_change_of_an_item() {
    in_stack("IAS1502", &["Architectures[0]", "`x87`"], |stack| {
        let props = function().architectures([lambda::cfn_function::Architecture::X86_64]);
        let worker = lambda::CfnFunction::new(stack, "Worker", props);
        worker.add_override("/Properties/Architectures/0", "x87"); // fault
    });
}

#[test]
fn word_inside_a_raw_change_of_an_item() {
    in_stack("IAS1502", &["Rules[0].Status", "`enabled`"], |stack| {
        let rules = value!([{ "Status": "Enabled", "ExpirationInDays": 7 }]);
        let bucket = value!({ "LifecycleConfiguration": { "Rules": rules } });
        let bucket = CfnResource::new(stack, "Data", "AWS::S3::Bucket", bucket);
        let rule = value!({ "Status": "enabled", "ExpirationInDays": 7 });
        bucket.add_override("/Properties/LifecycleConfiguration/Rules/0", rule); // fault
    });
}

#[test]
fn word_in_the_wrong_case() {
    in_stack("IAS1502", &["Scope", "`Regional`", "`REGIONAL`"], |stack| {
        let metrics =
            value!({ "CloudWatchMetricsEnabled": true, "MetricName": "m", "SampledRequestsEnabled": true });
        let list =
            value!({ "DefaultAction": { "Allow": {} }, "Scope": "Regional", "VisibilityConfig": metrics });
        CfnResource::new(stack, "Firewall", "AWS::WAFv2::WebACL", list); // fault
    });
}

#[test]
fn word_in_one_branch_of_a_choice() {
    in_stack("IAS1502", &["BillingMode", "`PAY_PER_REQUESTS`", "`PAY_PER_REQUEST`"], |stack| {
        let prod = CfnCondition::new(stack, "Prod", Condition::equals(pseudo::region(), "eu-west-1"));
        let misspelt = Val::<BillingMode>::unchecked("PAY_PER_REQUESTS");
        let keys = [KeySchemaItem::new(KeySchemaItemKeyType::Hash, "id")];
        let props =
            dynamodb::CfnTableProps::new(keys).billing_mode(prod.choose(BillingMode::Provisioned, misspelt)); // fault
        dynamodb::CfnTable::new(stack, "Orders", props);
    });
}

#[test]
fn word_in_an_item_of_a_list() {
    in_stack("IAS1502", &["Architectures[0]", "`x86-64`", "`x86_64`"], |stack| {
        let worker = lambda::CfnFunction::new(stack, "Worker", function());
        worker.set(lambda::CfnFunctionProps::architectures, ias_core::list![Val::unchecked("x86-64")]); // fault
    });
}

#[test]
fn number_that_is_none_of_a_list() {
    in_stack("IAS1502", &["RetentionInDays", "`10`", "7"], |stack| {
        let props = logs::CfnLogGroupProps::new().retention_in_days(10); // fault
        logs::CfnLogGroup::new(stack, "Logs", props);
    });
}

#[test]
fn name_of_a_bucket_in_capitals() {
    in_stack("IAS1503", &["BucketName", "`Orders-Data`", "[a-z0-9]"], |stack| {
        s3::CfnBucket::new(stack, "Data", s3::CfnBucketProps::new().bucket_name("Orders-Data")); // fault
    });
}

#[test]
fn name_of_a_role_with_spaces() {
    in_stack("IAS1503", &["RoleName", "`the worker`"], |stack| {
        let trust = iam::PolicyStatement::allow(["sts:AssumeRole"], Vec::<String>::new())
            .principal(&iam::Principal::service("ec2.amazonaws.com"));
        let props = iam::CfnRoleProps::new(iam::PolicyDocument::from_iter([trust]));
        iam::CfnRole::new(stack, "Role", props.role_name("the worker")); // fault
    });
}

#[test]
fn repository_in_capitals() {
    in_stack("IAS1503", &["RepositoryName", "`acme/Web`"], |stack| {
        let repository = value!({ "RepositoryName": "acme/Web" });
        CfnResource::new(stack, "Images", "AWS::ECR::Repository", repository); // fault
    });
}

#[test]
fn layer_without_a_version() {
    in_stack("IAS1503", &["Layers[1]", "`arn:aws:lambda:eu-west-1:123456789012:layer:tools`"], |stack| {
        let layers = value!([
            "arn:aws:lambda:eu-west-1:123456789012:layer:base:3",
            "arn:aws:lambda:eu-west-1:123456789012:layer:tools",
        ]);
        let worker = lambda::CfnFunction::new(stack, "Worker", function());
        worker.add_override("/Properties/Layers", layers); // fault
    });
}

#[test]
fn key_of_a_map() {
    in_stack("IAS1503", &["DefaultArguments", "the key `--job language`"], |stack| {
        let role = "arn:aws:iam::123456789012:role/glue";
        let session = value!({ "Id": "explore", "Role": role, "Command": { "Name": "glueetl" },
            "DefaultArguments": { "--job language": "python" } });
        CfnResource::new(stack, "Explore", "AWS::Glue::Session", session); // fault
    });
}

#[test]
fn text_that_is_too_long() {
    in_stack("IAS1504", &["Description", "has 1100 characters", "1024"], |stack| {
        let props = ssm::CfnParameterProps::new("on", ssm::cfn_parameter::Type::String)
            .description("on or off ".repeat(110)); // fault
        ssm::CfnParameter::new(stack, "Switch", props);
    });
}

#[test]
fn text_that_is_too_short() {
    in_stack("IAS1504", &["Tags[0].Key", "has 0 characters", "at least 1"], |stack| {
        let tag = sqs::cfn_queue::Tag::new("", ""); // fault
        sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new().tags([tag]));
    });
}

#[test]
fn number_above_its_range() {
    in_stack("IAS1505", &["DelaySeconds", "is 1000", "from 0 to 900 seconds"], |stack| {
        sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new().delay_seconds(1000)); // fault
    });
}

#[test]
fn number_below_its_range() {
    in_stack("IAS1505", &["MemorySize", "is 64", "from 128 to 32768"], |stack| {
        lambda::CfnFunction::new(stack, "Worker", function().memory_size(64)); // fault
    });
}

#[test]
fn number_as_text_out_of_its_range() {
    in_stack("IAS1505", &["PendingWindowInDays", "is 3", "from 7 to 30 days"], |stack| {
        let key = kms::CfnKey::new(stack, "Key", kms::CfnKeyProps::new());
        key.add_override("/Properties/PendingWindowInDays", "3"); // fault
    });
}

#[test]
fn number_in_a_deeply_nested_property() {
    in_stack("IAS1505", &["Policies.PasswordPolicy.MinimumLength", "is 4", "from 6 to 99"], |stack| {
        let pool = value!({ "Policies": { "PasswordPolicy": { "MinimumLength": 4 } } });
        CfnResource::new(stack, "Users", "AWS::Cognito::UserPool", pool); // fault
    });
}

#[test]
fn session_of_a_day() {
    in_stack("IAS1505", &["MaxSessionDuration", "is 86400", "from 3600 to 43200"], |stack| {
        let trust = iam::PolicyStatement::allow(["sts:AssumeRole"], Vec::<String>::new())
            .principal(&iam::Principal::service("ec2.amazonaws.com"));
        let props = iam::CfnRoleProps::new(iam::PolicyDocument::from_iter([trust]));
        iam::CfnRole::new(stack, "Role", props.max_session_duration(86_400)); // fault
    });
}

#[test]
fn too_many_items() {
    in_stack("IAS1506", &["Layers", "has 6 items", "at most 5"], |stack| {
        let layer = |n: u32| format!("arn:aws:lambda:eu-west-1:123456789012:layer:layer{n}:1");
        let props = function().layers((0..6).map(layer).collect::<Vec<_>>()); // fault
        lambda::CfnFunction::new(stack, "Worker", props);
    });
}

#[test]
fn too_few_items() {
    in_stack("IAS1506", &["Architectures", "has 0 items", "at least 1 is needed"], |stack| {
        let worker = lambda::CfnFunction::new(stack, "Worker", function());
        worker.add_override("/Properties/Architectures", value!([])); // fault
    });
}

#[test]
fn item_that_stands_twice() {
    in_stack("IAS1507", &["Layers[1]", "the same as item 0"], |stack| {
        let layer = "arn:aws:lambda:eu-west-1:123456789012:layer:base:3";
        let worker = lambda::CfnFunction::new(stack, "Worker", function());
        worker.add_override("/Properties/Layers", value!([layer, layer])); // fault
    });
}

#[test]
fn kind_of_balancer() {
    in_stack("IAS1502", &["Type", "`classic`", "application"], |stack| {
        let subnets = ias_core::list![
            known::<kinds::SubnetId>("subnet-0123456789abcdef0"),
            known::<kinds::SubnetId>("subnet-0123456789abcdef1"),
        ];
        let props = elasticloadbalancingv2::CfnLoadBalancerProps::new().subnets(subnets);
        let props = props.type_(Val::unchecked("classic")); // fault
        elasticloadbalancingv2::CfnLoadBalancer::new(stack, "Balancer", props);
    });
}
