//! References: names of nothing, attributes that a type does not have, ARNs of the wrong kind.

use ias_aws::cfn::{CfnResource, CfnType};
use ias_aws::{CfnMapping, CfnOutput, CfnOutputProps, ec2, intrinsic, kinds, lambda, s3, sqs};
use ias_core::{Construct, Is, Val, known, value};

use crate::in_stack;

#[test]
fn attribute_of_a_raw_resource() {
    in_stack("IAS1405", &["Value", "`AWS::S3::Bucket` has no attribute `ARN`", "`Arn`"], |stack| {
        let bucket = CfnResource::new(stack, "Data", "AWS::S3::Bucket", value!({}));
        let props = CfnOutputProps::new(bucket.attribute::<String>("ARN"));
        CfnOutput::new(stack, "Out", props); // fault
    });
}

#[test]
fn attribute_in_a_raw_function() {
    in_stack("IAS1405", &["Url", "`AWS::SQS::Queue` has no attribute `QueueURL`", "`QueueUrl`"], |stack| {
        sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
        let url = value!({ "Fn::GetAtt": ["Jobs", "QueueURL"] });
        CfnResource::new(stack, "Worker", "Acme::Jobs::Worker", value!({ "Url": url })); // fault
    });
}

#[test]
fn attribute_in_a_text() {
    in_stack(
        "IAS1405",
        &["Environment.Variables.TABLE", "has no attribute `TableArn`", "it has Arn"],
        |stack| {
            let keys = value!([{ "AttributeName": "id", "KeyType": "HASH" }]);
            CfnResource::new(stack, "Orders", "AWS::DynamoDB::Table", value!({ "KeySchema": keys }));
            let code = lambda::cfn_function::Code::new().zip_file("exports.handler = async () => {};");
            let role = known::<kinds::RoleArn>("arn:aws:iam::123456789012:role/worker");
            let arn = intrinsic::sub("${Orders.TableArn}", [("X", "x")]);
            let variables = lambda::cfn_function::Environment::new().variables([("TABLE", arn)]); // fault
            let props = lambda::CfnFunctionProps::new(code, role).environment(variables);
            lambda::CfnFunction::new(
                stack,
                "Worker",
                props.runtime(lambda::Runtime::Nodejs22X).handler("index.handler"),
            );
        },
    );
}

#[test]
fn name_of_nothing_in_an_override() {
    in_stack(
        "IAS1404",
        &["KmsMasterKeyId", "`Kee` is neither a resource nor a parameter", "`Key`"],
        |stack| {
            CfnResource::new(stack, "Key", "Acme::Crypto::Key", value!({}));
            let queue = sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
            queue.add_override("/Properties/KmsMasterKeyId", value!({ "Ref": "Kee" })); // fault
        },
    );
}

#[test]
fn dependency_on_nothing() {
    in_stack("IAS1404", &["DependsOn[0]", "`Tabel` is no resource", "`Table`"], |stack| {
        CfnResource::new(stack, "Table", "Acme::Data::Table", value!({}));
        let queue = sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
        queue.add_override("/DependsOn", value!(["Tabel"])); // fault
    });
}

#[test]
fn policy_of_deletion_that_is_none() {
    in_stack("IAS1413", &["DeletionPolicy", "`Retained` is no such policy", "`Retain`"], |stack| {
        let queue = sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
        queue.add_override("/DeletionPolicy", "Retained"); // fault
    });
}

#[test]
fn condition_that_is_not_declared() {
    in_stack("IAS1404", &["Condition", "`Prod` is no condition"], |stack| {
        let queue = sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
        queue.add_override("/Condition", "Prod"); // fault
    });
}

#[test]
fn key_that_a_mapping_does_not_have() {
    in_stack("IAS1406", &["QueueName", "has no key `eu-west-2`", "`eu-west-1`"], |stack| {
        let names = CfnMapping::new(stack, "Names");
        names.set("eu-west-1", "jobs", "jobs-ireland");
        let name: Val<String> = names.find("eu-west-2", "jobs");
        sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new().queue_name(name)); // fault
    });
}

#[test]
fn shell_variable_in_a_text() {
    in_stack("IAS1404", &["UserData", "`${!HOME:-/root}`"], |stack| {
        let script = value!({ "Fn::Base64": { "Fn::Sub": "cd ${HOME:-/root}" } });
        let data = value!({ "ImageId": "ami-0123456789abcdef0", "UserData": script });
        CfnResource::new(stack, "Host", "AWS::EC2::Instance", data); // fault
    });
}

#[test]
fn arn_of_the_wrong_kind() {
    in_stack("IAS0010", &["`arn:aws:s3:::data` is no RoleArn", ":role/"], |stack| {
        let role: Val<Is<kinds::RoleArn>> = known("arn:aws:s3:::data"); // fault
        CfnResource::new(stack, "Worker", "Acme::Jobs::Worker", value!({ "Role": role }));
    });
}

#[test]
fn arn_of_the_wrong_kind_past_the_types() {
    in_stack(
        "IAS0010",
        &["Role", "`arn:aws:sqs:eu-west-1:123456789012:jobs` is no `RoleArn`", ":role/"],
        |stack| {
            let code = lambda::cfn_function::Code::new().zip_file("exports.handler = async () => {};");
            let role: Val<Is<kinds::RoleArn>> = Val::unchecked("arn:aws:sqs:eu-west-1:123456789012:jobs");
            let props = lambda::CfnFunctionProps::new(code, role); // fault
            lambda::CfnFunction::new(
                stack,
                "Worker",
                props.runtime(lambda::Runtime::Nodejs22X).handler("index.handler"),
            );
        },
    );
}

#[test]
fn arn_of_the_wrong_kind_in_a_raw_resource() {
    in_stack(
        "IAS0010",
        &["NotificationConfiguration.QueueConfigurations[0].Queue", "is no `QueueArn`"],
        |stack| {
            let topic = "arn:aws:sns:eu-west-1:123456789012:events";
            let queues = value!([{ "Event": "s3:ObjectCreated:*", "Queue": topic }]);
            let properties = value!({ "NotificationConfiguration": { "QueueConfigurations": queues } });
            CfnResource::new(stack, "Data", "AWS::S3::Bucket", properties); // fault
        },
    );
}

#[test]
fn security_group_for_a_subnet() {
    in_stack("IAS0010", &["SubnetId", "`sg-0123456789abcdef0` is no `SubnetId`", "subnet-"], |stack| {
        let props = ec2::CfnNatGatewayProps::new()
            .subnet_id(known::<kinds::SubnetId>("sg-0123456789abcdef0")) // fault
            .connectivity_type(ec2::cfn_nat_gateway::ConnectivityType::Private);
        ec2::CfnNatGateway::new(stack, "Nat", props);
    });
}

#[test]
fn reference_to_a_construct_without_a_resource() {
    in_stack("IAS0026", &["Data", "`Resource`"], |stack| {
        let data = s3::Bucket::new(stack, "Data", s3::BucketProps::new());
        let name: Val<String> = ias_aws::cfn::reference(data.node());
        CfnOutput::new(stack, "Out", CfnOutputProps::new(name)); // fault
    });
}
