use ias_aws::iam::Principal;
use ias_aws::lambda::{
    Architecture, Code, Function, FunctionProps, FunctionPropsRequired, Permission, Runtime, SqsEventSource,
    Tracing,
};
use ias_aws::logs::{LogGroup, LogGroupProps};
use ias_aws::s3::{Bucket, BucketProps};
use ias_aws::sqs::{Queue, QueueProps};
use ias_core::{Duration, Size, known};
use serde_json::json;

use crate::support::{Trial, allow, attribute, below, refer, trial};

fn props() -> FunctionProps {
    FunctionProps::new(FunctionPropsRequired {
        runtime: Runtime::Nodejs22X,
        handler: "index.handler",
        code: Code::from_inline("exports.handler = async () => {};"),
    })
}

/// One round of the CDK program `cdk_grants.js`, with the ids of the program that gave the facts.
fn granted() -> Trial {
    let trial = trial();
    let stack = &trial.stack;
    let bucket = Bucket::new(stack, "Bucket0", BucketProps::new().versioned(true).enforce_ssl(false));
    let queue = QueueProps::new().visibility_timeout(Duration::seconds(60)).enforce_ssl(false);
    let queue = Queue::new(stack, "Queue0", queue);
    let props = props().env("BUCKET", bucket.bucket_name()).env("QUEUE", queue.queue_url());
    let handler = Function::new(stack, "F0", props);
    bucket.grant_read(&handler);
    queue.grant_send_messages(&handler);
    trial
}

#[test]
fn a_function_with_grants_makes_the_resources_of_the_cdk() {
    let trial = granted();
    let template = trial.template();
    let expected = [
        ("Bucket0C98EAF71", "AWS::S3::Bucket"),
        ("F0A5CA96F1", "AWS::Lambda::Function"),
        ("F0ServiceRoleD4147FD5", "AWS::IAM::Role"),
        ("F0ServiceRoleDefaultPolicy0D42C2A9", "AWS::IAM::Policy"),
        ("Queue032239523", "AWS::SQS::Queue"),
    ];
    assert_eq!(template.list(), expected);
    let function = template.resource("F0A5CA96F1");
    let properties = json!({
        "Code": { "ZipFile": "exports.handler = async () => {};" },
        "Environment": {
            "Variables": { "BUCKET": refer("Bucket0C98EAF71"), "QUEUE": refer("Queue032239523") }
        },
        "Handler": "index.handler",
        "Role": attribute("F0ServiceRoleD4147FD5", "Arn"),
        "Runtime": "nodejs22.x",
    });
    assert_eq!(function["Properties"], properties);
    let mut waits: Vec<_> = function["DependsOn"].as_array().unwrap().clone();
    waits.sort_by_key(ToString::to_string);
    assert_eq!(waits, ["F0ServiceRoleD4147FD5", "F0ServiceRoleDefaultPolicy0D42C2A9"]);
    let policy = template.properties("F0ServiceRoleDefaultPolicy0D42C2A9");
    assert_eq!(policy["PolicyName"], "F0ServiceRoleDefaultPolicy0D42C2A9");
    assert_eq!(policy["Roles"], json!([refer("F0ServiceRoleD4147FD5")]));
    let bucket = json!([attribute("Bucket0C98EAF71", "Arn"), below("Bucket0C98EAF71", "/*")]);
    let send = json!(["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]);
    let statements = json!([
        allow(json!(["s3:GetObject*", "s3:GetBucket*", "s3:List*"]), bucket),
        allow(send, attribute("Queue032239523", "Arn")),
    ]);
    assert_eq!(policy["PolicyDocument"]["Statement"], statements);
    let managed = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    let role = template.properties("F0ServiceRoleD4147FD5");
    assert_eq!(role["ManagedPolicyArns"], json!([{ "Fn::Sub": managed }]));
    assert_eq!(
        role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"],
        json!({ "Service": "lambda.amazonaws.com" })
    );
}

#[test]
fn settings_reach_the_template() {
    let trial = trial();
    let logs = LogGroup::new(&trial.stack, "G", LogGroupProps::new());
    let props = props()
        .architecture(Architecture::Arm64)
        .memory_size(Size::gibibytes(1))
        .timeout(Duration::minutes(2))
        .ephemeral_storage_size(Size::gibibytes(2))
        .reserved_concurrent_executions(3)
        .tracing(Tracing::Active)
        .log_group(&logs);
    let function = Function::new(&trial.stack, "F0", props);
    function.add_environment("LATER", logs.log_group_name());
    let template = trial.template();
    let properties = template.properties("F0A5CA96F1");
    assert_eq!(properties["Architectures"], json!(["arm64"]));
    assert_eq!(properties["MemorySize"], 1024);
    assert_eq!(properties["Timeout"], 120);
    assert_eq!(properties["EphemeralStorage"], json!({ "Size": 2048 }));
    assert_eq!(properties["ReservedConcurrentExecutions"], 3);
    assert_eq!(properties["TracingConfig"], json!({ "Mode": "Active" }));
    assert_eq!(properties["LoggingConfig"], json!({ "LogGroup": refer("GCEB75847") }));
    assert_eq!(properties["Environment"], json!({ "Variables": { "LATER": refer("GCEB75847") } }));
    let statement = &template.only("AWS::IAM::Policy")["PolicyDocument"]["Statement"][0];
    assert_eq!(statement["Action"], json!(["xray:PutTraceSegments", "xray:PutTelemetryRecords"]));
}

#[test]
fn a_queue_calls_a_function() {
    let trial = trial();
    let queue = Queue::new(&trial.stack, "Q", QueueProps::new());
    let function = Function::new(&trial.stack, "F0", props());
    function.add_event_source(SqsEventSource::new(&queue).batch_size(5));
    let template = trial.template();
    let mapping = template.properties("F0SqsEventSourceSQ837093D349796CFC");
    let expected = json!({
        "BatchSize": 5,
        "EventSourceArn": attribute("Q63C6E3AB", "Arn"),
        "FunctionName": refer("F0A5CA96F1"),
    });
    assert_eq!(mapping, &expected);
    let policy = &template.only("AWS::IAM::Policy")["PolicyDocument"]["Statement"];
    assert_eq!(policy[0]["Action"][0], "sqs:ReceiveMessage");
}

#[test]
fn others_may_call_a_function() {
    let trial = trial();
    let function = Function::new(&trial.stack, "F0", props());
    function.grant_invoke(&trial.role());
    let permission = Permission::new("x.amazonaws.com").source_arn("arn:aws:x:::y");
    function.add_permission("P", permission);
    let template = trial.template();
    let resources = json!([attribute("F0A5CA96F1", "Arn"), below("F0A5CA96F1", ":*")]);
    assert_eq!(template.role_policy(), &[allow(json!("lambda:InvokeFunction"), resources)]);
    let expected = json!({
        "Action": "lambda:InvokeFunction",
        "FunctionName": attribute("F0A5CA96F1", "Arn"),
        "Principal": "x.amazonaws.com",
        "SourceArn": "arn:aws:x:::y",
    });
    assert_eq!(template.properties("F0P451E68F5"), &expected);
}

#[test]
fn a_file_is_uploaded() {
    let trial = trial();
    let props = FunctionProps::new(FunctionPropsRequired {
        runtime: Runtime::ProvidedAl2023,
        handler: "bootstrap",
        code: Code::from_asset(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")),
    });
    Function::new(&trial.stack, "F0", props);
    let template = trial.template();
    let code = &template.properties("F0A5CA96F1")["Code"];
    assert!(code["S3Key"].as_str().unwrap().ends_with(".toml"));
    let bucket = "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}";
    assert_eq!(code["S3Bucket"], json!({ "Fn::Sub": bucket }));
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    let props = FunctionProps::new(FunctionPropsRequired {
        runtime: Runtime::Java21,
        handler: "index.handler",
        code: Code::from_inline("x".repeat(5000)),
    });
    let props = props.timeout(Duration::hours(1)).memory_size(Size::mebibytes(64)).env("AWS_REGION", "x");
    Function::new(&trial.stack, "F", props);
    assert_eq!(trial.problems(), ["IAS1206", "IAS1206", "IAS1207", "IAS1207", "IAS1207"]);
}

#[test]
fn granting_to_a_function_without_a_role_is_reported() {
    let trial = trial();
    let arn = "arn:aws:lambda:eu-west-1:123456789012:function:resize";
    let function = Function::from_function_arn(&trial.stack, "F", known(arn));
    assert_eq!(function.function_name().known().as_deref(), Some("resize"));
    Queue::new(&trial.stack, "Q", QueueProps::new()).grant_purge(&function);
    assert!(trial.problems().contains(&"IAS1208"));
    let _ = Principal::Anyone;
}

#[test]
fn a_function_in_a_network_is_that_of_the_cdk() {
    use ias_aws::ec2::{
        Connectable as _, Port, SecurityGroup, SecurityGroupProps, SubnetType, Vpc, VpcProps,
    };

    let trial = trial();
    let vpc = Vpc::new(&trial.stack, "V", VpcProps::new().max_azs(1));
    let function = Function::new(&trial.stack, "F0", props());
    function.place_in_vpc(&vpc, SubnetType::PrivateWithEgress);
    let cache = SecurityGroup::new(&trial.stack, "Cache", SecurityGroupProps::new(&vpc));
    function.connections().allow_to(&cache, Port::tcp(6379), "orders");
    let template = trial.template();
    let expected = json!({
        "SecurityGroupIds": [attribute("F0SecurityGroup7A2EC48B", "GroupId")],
        "SubnetIds": [refer("VPrivateSubnet1Subnet9B75F0E7")],
    });
    assert_eq!(template.properties("F0A5CA96F1")["VpcConfig"], expected);
    let managed = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole";
    let role = template.properties("F0ServiceRoleD4147FD5");
    assert_eq!(role["ManagedPolicyArns"][1], json!({ "Fn::Sub": managed }));
    let rule = template.only("AWS::EC2::SecurityGroupIngress");
    assert_eq!(rule["SourceSecurityGroupId"], attribute("F0SecurityGroup7A2EC48B", "GroupId"));
}
