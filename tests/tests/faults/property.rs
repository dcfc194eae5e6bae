//! Properties: missing, too many, misspelt, of another type.

use ias_aws::cfn::{CfnResource, CfnType};
use ias_aws::ses::cfn_mail_manager_ingress_point::{IngressPointConfiguration, IngressPointType};
use ias_aws::{cloudwatch, dynamodb, ec2, ecs, kinds, lambda, route53, s3, ses, sqs};
use ias_core::{known, value};

use crate::in_stack;

#[test]
fn mandatory_property_of_a_raw_resource() {
    in_stack("IAS1508", &["`Type` is missing", "it is mandatory"], |stack| {
        CfnResource::new(stack, "Switch", "AWS::SSM::Parameter", value!({ "Value": "on" })); // fault
    });
}

#[test]
fn mandatory_property_inside_a_list() {
    in_stack("IAS1508", &["Origins[0]", "`DomainName` is missing"], |stack| {
        let behavior = value!({ "TargetOriginId": "web", "ViewerProtocolPolicy": "redirect-to-https" });
        let config =
            value!({ "Enabled": true, "DefaultCacheBehavior": behavior, "Origins": [{ "Id": "web" }] });
        let distribution = value!({ "DistributionConfig": config });
        CfnResource::new(stack, "Web", "AWS::CloudFront::Distribution", distribution); // fault
    });
}

#[test]
fn rule_that_nothing_triggers() {
    in_stack(
        "IAS1508",
        &["a mandatory property is missing", "EventPattern", "ScheduleExpression"],
        |stack| {
            CfnResource::new(stack, "Rule", "AWS::Events::Rule", value!({ "Name": "nightly" })); // fault
        },
    );
}

#[test]
fn value_of_an_alternative() {
    in_stack("IAS1504", &["SmtpPassword", "5 characters"], |stack| {
        let configuration = IngressPointConfiguration::smtp_password("short"); // fault
        let props = ses::CfnMailManagerIngressPointProps::new(ses::CfnMailManagerIngressPointPropsRequired {
            type_: IngressPointType::Auth,
            rule_set_id: "rs-0123456789",
            traffic_policy_id: "tp-0123456789",
        });
        ses::CfnMailManagerIngressPoint::new(stack, "Mail", props.ingress_point_configuration(configuration));
    });
}

#[test]
fn record_of_no_zone() {
    in_stack("IAS1508", &["`HostedZoneId`", "`HostedZoneName`"], |stack| {
        let props = route53::CfnRecordSetProps::new("A", "www.example.com").ttl("300");
        route53::CfnRecordSet::new(stack, "Www", props.resource_records(["203.0.113.7"])); // fault
    });
}

#[test]
fn balancer_without_a_subnet() {
    in_stack("IAS1508", &["exactly one of", "`Subnets`", "`SubnetMappings`"], |stack| {
        let balancer = value!({ "Type": "network" });
        CfnResource::new(stack, "Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancer); // fault
    });
}

#[test]
fn password_without_a_user() {
    in_stack("IAS1509", &["MasterUserPassword", "needs `MasterUsername`"], |stack| {
        let password = "{{resolve:secretsmanager:db:SecretString:password}}";
        let cluster = value!({ "Engine": "aurora-postgresql", "MasterUserPassword": password });
        CfnResource::new(stack, "Orders", "AWS::RDS::DBCluster", cluster); // fault
    });
}

#[test]
fn key_without_its_kind() {
    in_stack("IAS1509", &["SSESpecification.KMSMasterKeyId", "needs `SSEType`"], |stack| {
        let role = dynamodb::cfn_table::KeySchemaItemKeyType::Hash;
        let keys = [dynamodb::cfn_table::KeySchemaItem::new(role, "id")];
        let encryption =
            dynamodb::cfn_table::SseSpecification::new(true)
                .kms_master_key_id(known::<kinds::KeyReference>("alias/orders")); // fault
        dynamodb::CfnTable::new(
            stack,
            "Orders",
            dynamodb::CfnTableProps::new(keys).sse_specification(encryption),
        );
    });
}

#[test]
fn zone_given_in_two_ways() {
    in_stack("IAS1510", &["`HostedZoneId`", "`HostedZoneName`", "exclude each other"], |stack| {
        let props = route53::CfnRecordSetProps::new("A", "www.example.com")
            .hosted_zone_id(known::<kinds::HostedZoneId>("Z0123456789ABCDEFGHIJ"))
            .hosted_zone_name("example.com.") // fault
            .ttl("300")
            .resource_records(["203.0.113.7"]);
        route53::CfnRecordSet::new(stack, "Www", props);
    });
}

#[test]
fn alarm_with_two_statistics() {
    in_stack("IAS1510", &["`Statistic`", "`ExtendedStatistic`", "exclude each other"], |stack| {
        let comparison = cloudwatch::cfn_alarm::ComparisonOperator::GreaterThanThreshold;
        let props = cloudwatch::CfnAlarmProps::new()
            .comparison_operator(comparison)
            .evaluation_periods(1)
            .namespace("AWS/SQS")
            .metric_name("ApproximateAgeOfOldestMessage")
            .statistic(cloudwatch::cfn_alarm::Statistic::Maximum) // fault
            .extended_statistic("p99");
        cloudwatch::CfnAlarm::new(stack, "Old", props.period(60).threshold(300.0));
    });
}

#[test]
fn subnet_in_two_zones() {
    in_stack("IAS1510", &["`AvailabilityZone`", "`AvailabilityZoneId`"], |stack| {
        let vpc = ec2::CfnVpc::new(stack, "Vpc", ec2::CfnVpcProps::new().cidr_block("10.0.0.0/16"));
        let props = ec2::CfnSubnetProps::new(vpc.reference())
            .cidr_block("10.0.0.0/24")
            .availability_zone("eu-west-1a")
            .availability_zone_id("euw1-az1"); // fault
        ec2::CfnSubnet::new(stack, "Subnet", props);
    });
}

#[test]
fn origin_of_two_sorts() {
    in_stack("IAS1510", &["Origins[0]", "`CustomOriginConfig`", "`S3OriginConfig`"], |stack| {
        let behavior = value!({ "TargetOriginId": "web", "ViewerProtocolPolicy": "redirect-to-https" });
        let origin = value!({
            "Id": "web", "DomainName": "web.example.com",
            "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" }, "S3OriginConfig": {},
        });
        let config = value!({ "Enabled": true, "DefaultCacheBehavior": behavior, "Origins": [origin] });
        let distribution = value!({ "DistributionConfig": config });
        CfnResource::new(stack, "Web", "AWS::CloudFront::Distribution", distribution); // fault
    });
}

#[test]
fn property_that_only_deployment_sets() {
    in_stack("IAS1511", &["Arn", "only deployment sets it", "attribute"], |stack| {
        let stream = value!({ "Arn": "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks" });
        CfnResource::new(stack, "Clicks", "AWS::Kinesis::Stream", stream); // fault
    });
}

#[test]
fn nested_property_that_only_deployment_sets() {
    in_stack("IAS1511", &["MasterUserSecret.SecretArn", "only deployment sets it"], |stack| {
        let database = value!({ "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20",
            "MasterUserSecret": { "SecretArn": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf" } });
        CfnResource::new(stack, "Orders", "AWS::RDS::DBInstance", database); // fault
    });
}

#[test]
fn misspelt_property() {
    in_stack("IAS1512", &["BucketEncrytion", "`AWS::S3::Bucket`", "`BucketEncryption`"], |stack| {
        let bucket = value!({ "BucketEncrytion": { "ServerSideEncryptionConfiguration": [] } });
        CfnResource::new(stack, "Data", "AWS::S3::Bucket", bucket); // fault
    });
}

#[test]
fn misspelt_property_in_an_override() {
    in_stack("IAS1512", &["VersioningConfiguration.Staus", "`Status`"], |stack| {
        let data = s3::CfnBucket::new(stack, "Data", s3::CfnBucketProps::new());
        let versioning = value!({ "Status": "Enabled", "Staus": "Enabled" });
        data.add_override("/Properties/VersioningConfiguration", versioning); // fault
    });
}

#[test]
fn misspelt_property_of_an_item() {
    in_stack("IAS1512", &["ContainerDefinitions[0].PortMapping", "`PortMappings`"], |stack| {
        let container = value!({ "Name": "web", "Image": "nginx:1.27", "PortMapping": [] });
        let task = value!({ "ContainerDefinitions": [container] });
        CfnResource::new(stack, "Task", "AWS::ECS::TaskDefinition", task); // fault
    });
}

#[test]
fn text_for_a_list() {
    in_stack("IAS1501", &["VpcConfig.SubnetIds", "takes a list"], |stack| {
        let code = lambda::cfn_function::Code::new().zip_file("exports.handler = async () => {};");
        let role = known::<kinds::RoleArn>("arn:aws:iam::123456789012:role/worker");
        let worker = lambda::CfnFunction::new(
            stack,
            "Worker",
            lambda::CfnFunctionProps::new(code, role)
                .runtime(lambda::Runtime::Nodejs22X)
                .handler("index.handler"),
        );
        worker.add_override("/Properties/VpcConfig", value!({ "SubnetIds": "subnet-0123456789abcdef0" })); // fault
    });
}

#[test]
fn list_for_a_text() {
    in_stack("IAS1501", &["Name", "takes text, not a list"], |stack| {
        CfnResource::new(stack, "Queries", "AWS::Athena::WorkGroup", value!({ "Name": ["queries"] })); // fault
    });
}

#[test]
fn word_for_a_truth_value() {
    in_stack("IAS1501", &["FifoQueue", "`true` or `false`", "`yes`"], |stack| {
        let jobs = sqs::CfnQueue::new(stack, "Jobs", sqs::CfnQueueProps::new());
        jobs.add_override("/Properties/FifoQueue", "yes"); // fault
    });
}

#[test]
fn fraction_for_a_whole_number() {
    in_stack("IAS1501", &["DesiredCount", "a whole number", "1.5"], |stack| {
        let task =
            known::<kinds::TaskDefinitionArn>("arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1");
        let web = ecs::CfnService::new(stack, "Web", ecs::CfnServiceProps::new().task_definition(task));
        web.add_override("/Properties/DesiredCount", 1.5); // fault
    });
}

#[test]
fn null_for_nothing() {
    in_stack("IAS1501", &["WorkGroupConfiguration", "`null`"], |stack| {
        let group = value!({ "Name": "queries", "WorkGroupConfiguration": null });
        CfnResource::new(stack, "Queries", "AWS::Athena::WorkGroup", group); // fault
    });
}

#[test]
fn misspelt_type() {
    in_stack("IAS1513", &["`AWS::Lamda::Function`", "`AWS::Lambda::Function`"], |stack| {
        CfnResource::new(stack, "Worker", "AWS::Lamda::Function", value!({})); // fault
    });
}
