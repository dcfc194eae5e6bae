//! Databases, looked at from outside: by what they synthesize.
//!
//! Logical ids and properties are those of aws-cdk-lib 2.276.0 for the same program, except where the documentation says
//! otherwise.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/template.rs"]
mod template;

use ias_aws::cfn::RemovalPolicy;
use ias_aws::ec2::{
    Connectable, SecurityGroup, SecurityGroupProps, SubnetConfiguration, SubnetType, Vpc, VpcProps,
};
use ias_aws::logs::RetentionDays;
use ias_aws::rds::{
    Credentials, DatabaseInstance, DatabaseInstanceEngine, DatabaseInstanceProps, InstanceClass,
    InstanceSize, InstanceType, ParameterGroup, ParameterGroupProps, PerformanceInsights, StorageType,
};
use ias_aws::{Stack, StackProps, iam};
use ias_core::{App, Duration, Size, Val};
use serde_json::{Value, json};
use template::template;

const SECRET: &str = "sDbSecretA4C260283fdaad7efa858a3daf9490cf0a702aeb";

fn trial() -> (App, Stack, Vpc) {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    let groups = [
        SubnetConfiguration::new("public", SubnetType::Public),
        SubnetConfiguration::new("data", SubnetType::PrivateIsolated),
    ];
    let vpc =
        Vpc::new(&stack, "Vpc", VpcProps::new().max_azs(2).nat_gateways(0).subnet_configuration(groups));
    (app, stack, vpc)
}

fn postgres(vpc: &Vpc) -> DatabaseInstanceProps {
    DatabaseInstanceProps::new(DatabaseInstanceEngine::postgres("16"), vpc)
}

fn codes(app: &App) -> Vec<&'static str> {
    app.synth().err().map(|problems| problems.codes()).unwrap_or_default()
}

fn refer(id: &str) -> Value {
    json!({ "Ref": id })
}

fn attribute(id: &str, name: &str) -> Value {
    json!({ "Fn::GetAtt": [id, name] })
}

fn field(secret: &str, name: &str) -> Value {
    json!({ "Fn::Sub": format!("{{{{resolve:secretsmanager:${{{secret}}}:SecretString:{name}::}}}}") })
}

#[test]
fn a_database_has_what_it_has_in_the_cdk() {
    let (app, stack, vpc) = trial();
    let props = postgres(&vpc)
        .instance_type(InstanceType::of(InstanceClass::T4g, InstanceSize::Micro))
        .credentials(Credentials::from_generated_secret("orders"))
        .allocated_storage(Size::gibibytes(20))
        .max_allocated_storage(Size::gibibytes(100))
        .multi_az(true)
        .backup_retention(Duration::days(7))
        .iam_authentication(true)
        .performance_insights(PerformanceInsights::new())
        .cloudwatch_logs_export("postgresql")
        .deletion_protection(true)
        .database_name("orders")
        .parameter("log_statement", "ddl")
        .monitoring_interval(Duration::seconds(60));
    DatabaseInstance::new(&stack, "Db", props);

    let template = template(&app);
    let resources = &template["Resources"];
    let expected = json!({
        "AllocatedStorage": "20",
        "BackupRetentionPeriod": 7,
        "CopyTagsToSnapshot": true,
        "DBInstanceClass": "db.t4g.micro",
        "DBName": "orders",
        "DBParameterGroupName": refer("DbParameterGroupB60E38C6"),
        "DBSubnetGroupName": refer("DbSubnetGroup6F6C177A"),
        "DeletionProtection": true,
        "EnableCloudwatchLogsExports": ["postgresql"],
        "EnableIAMDatabaseAuthentication": true,
        "EnablePerformanceInsights": true,
        "Engine": "postgres",
        "EngineVersion": "16",
        "MasterUserPassword": field(SECRET, "password"),
        "MasterUsername": "orders",
        "MaxAllocatedStorage": 100,
        "MonitoringInterval": 60,
        "MonitoringRoleArn": attribute("DbMonitoringRole0A2030F1", "Arn"),
        "MultiAZ": true,
        "PerformanceInsightsRetentionPeriod": 7,
        "PubliclyAccessible": false,
        "StorageEncrypted": true,
        "StorageType": "gp3",
        "VPCSecurityGroups": [attribute("DbSecurityGroupC34ABFAB", "GroupId")],
    });
    let instance = &resources["Db5D02A0A9"];
    assert_eq!(instance["Properties"], expected);
    assert_eq!(instance["DeletionPolicy"], "Snapshot");
    assert_eq!(instance["UpdateReplacePolicy"], "Snapshot");

    let subnets = ["VpcdataSubnet1SubnetE2B009FB", "VpcdataSubnet2SubnetAD08DFFF"].map(refer);
    let group = &resources["DbSubnetGroup6F6C177A"]["Properties"];
    assert_eq!(group["SubnetIds"], json!(subnets));
    assert_eq!(group["DBSubnetGroupDescription"], "Subnet group for Db database");
    let parameters = json!({
        "Description": "Parameter group for postgres16",
        "Family": "postgres16",
        "Parameters": { "log_statement": "ddl" },
    });
    assert_eq!(resources["DbParameterGroupB60E38C6"]["Properties"], parameters);
    let generated = json!({
        "ExcludeCharacters": " %+~`#$&*()|[]{}:;<>?!'/@\"\\",
        "GenerateStringKey": "password",
        "PasswordLength": 30,
        "SecretStringTemplate": "{\"username\":\"orders\"}",
    });
    assert_eq!(resources[SECRET]["Properties"]["GenerateSecretString"], generated);
    let attachment = json!({
        "SecretId": refer(SECRET),
        "TargetId": refer("Db5D02A0A9"),
        "TargetType": "AWS::RDS::DBInstance",
    });
    assert_eq!(resources["DbSecretAttachment7AED447C"]["Properties"], attachment);
    assert!(resources["DbMonitoringRole0A2030F1"].is_object());
}

#[test]
fn the_least_that_can_be_said() {
    let (app, stack, vpc) = trial();
    DatabaseInstance::new(
        &stack,
        "Min",
        DatabaseInstanceProps::new(DatabaseInstanceEngine::mysql("8.0.40"), &vpc),
    );
    let template = template(&app);
    let expected = json!({
        "AllocatedStorage": "100",
        "CopyTagsToSnapshot": true,
        "DBInstanceClass": "db.m5.large",
        "DBSubnetGroupName": refer("MinSubnetGroup1EE38BC5"),
        "Engine": "mysql",
        "EngineVersion": "8.0.40",
        "MasterUserPassword": field("MinSecret08525C47", "password"),
        "MasterUsername": field("MinSecret08525C47", "username"),
        "MultiAZ": false,
        "PubliclyAccessible": false,
        "StorageEncrypted": true,
        "StorageType": "gp3",
        "VPCSecurityGroups": [attribute("MinSecurityGroupB2BDC3C1", "GroupId")],
    });
    assert_eq!(template["Resources"]["Min064B9693"]["Properties"], expected);
    let secret = &template["Resources"]["MinSecret08525C47"]["Properties"]["GenerateSecretString"];
    assert_eq!(secret["SecretStringTemplate"], "{\"username\":\"admin\"}");
}

#[test]
fn roles_connect_as_users() {
    let (app, stack, vpc) = trial();
    let db = DatabaseInstance::new(&stack, "Db", postgres(&vpc));
    let service = iam::Principal::service("ecs-tasks.amazonaws.com");
    let role = iam::Role::new(&stack, "Role", iam::RoleProps::new(service));
    db.grant_connect(&role, "app");
    let template = template(&app);
    let resources = &template["Resources"];
    assert_eq!(resources["Db5D02A0A9"]["Properties"]["EnableIAMDatabaseAuthentication"], true);
    let account = "${AWS::Region}:${AWS::AccountId}";
    let user = format!("arn:${{AWS::Partition}}:rds-db:{account}:dbuser:${{Db5D02A0A9.DbiResourceId}}/app");
    let statement = &resources["RoleDefaultPolicy5FFB7DAB"]["Properties"]["PolicyDocument"]["Statement"][0];
    assert_eq!(statement["Action"], "rds-db:connect");
    assert_eq!(statement["Resource"], json!({ "Fn::Sub": user }));
}

#[test]
fn others_reach_it_at_its_port() {
    let (app, stack, vpc) = trial();
    let db = DatabaseInstance::new(&stack, "Db", postgres(&vpc));
    let other = DatabaseInstance::new(&stack, "Other", postgres(&vpc).port(6000));
    let worker = SecurityGroup::new(&stack, "Worker", SecurityGroupProps::new(&vpc));
    db.connections().allow_default_port_from(&worker, "orders");
    worker.connections().allow_to_default_port(&other, "others");
    let template = template(&app);
    let resources = template["Resources"].as_object().unwrap();
    let mut ports = resources
        .values()
        .filter(|resource| resource["Type"] == "AWS::EC2::SecurityGroupIngress")
        .map(|resource| resource["Properties"]["FromPort"].as_i64().unwrap())
        .collect::<Vec<_>>();
    ports.sort_unstable();
    assert_eq!(ports, [5432, 6000]);
    let given = resources.values().filter_map(|resource| resource["Properties"]["Port"].as_str());
    assert_eq!(given.collect::<Vec<_>>(), ["6000"]);
}

#[test]
fn logs_with_a_retention_are_made_before_the_database() {
    let (app, stack, vpc) = trial();
    let props = postgres(&vpc)
        .instance_identifier("Orders")
        .cloudwatch_logs_exports(["postgresql"])
        .cloudwatch_logs_retention(RetentionDays::OneMonth);
    DatabaseInstance::new(&stack, "Db", props);
    let template = template(&app);
    let resources = template["Resources"].as_object().unwrap();
    let (id, group) = resources.iter().find(|(_, body)| body["Type"] == "AWS::Logs::LogGroup").unwrap();
    assert_eq!(group["Properties"]["LogGroupName"], "/aws/rds/instance/orders/postgresql");
    assert_eq!(group["Properties"]["RetentionInDays"], 30);
    assert_eq!(resources["Db5D02A0A9"]["DependsOn"], json!([id]));
}

#[test]
fn what_stays_takes_its_secret_and_subnets_along() {
    let (app, stack, vpc) = trial();
    DatabaseInstance::new(&stack, "Db", postgres(&vpc).removal_policy(RemovalPolicy::Retain));
    let template = template(&app);
    let resources = template["Resources"].as_object().unwrap();
    assert_eq!(resources["Db5D02A0A9"]["DeletionPolicy"], "Retain");
    assert_eq!(resources["Db5D02A0A9"]["Properties"]["DeletionProtection"], true);
    assert_eq!(resources["DbSubnetGroup6F6C177A"]["DeletionPolicy"], "Retain");
    let secret = resources.values().find(|body| body["Type"] == "AWS::SecretsManager::Secret").unwrap();
    assert_eq!(secret["DeletionPolicy"], "Retain");
}

#[test]
fn a_given_password_needs_no_secret() {
    let (app, stack, vpc) = trial();
    let late = Val::unchecked("{{resolve:ssm-secure:password}}");
    let db = DatabaseInstance::new(
        &stack,
        "Db",
        postgres(&vpc).credentials(Credentials::from_password("orders", late)),
    );
    assert!(db.secret().is_none());
    let template = template(&app);
    assert!(!template["Resources"].to_string().contains("AWS::SecretsManager"));
}

#[test]
fn mistakes_are_reported_together() {
    let (app, stack, vpc) = trial();
    let group = ParameterGroup::new(
        &stack,
        "Group",
        ParameterGroupProps::new(DatabaseInstanceEngine::postgres("16")),
    );
    let props = DatabaseInstanceProps::new(DatabaseInstanceEngine::postgres("latest"), &vpc)
        .credentials(Credentials::from_password("admin", Val::unchecked("secret")))
        .allocated_storage(Size::gibibytes(20))
        .max_allocated_storage(Size::gibibytes(21))
        .storage_type(StorageType::Io2)
        .storage_encrypted(false)
        .backup_retention(Duration::days(36))
        .monitoring_interval(Duration::seconds(7))
        .performance_insights(PerformanceInsights::new().retention(Duration::days(8)))
        .cloudwatch_logs_export("slowquery")
        .cloudwatch_logs_retention(RetentionDays::OneDay)
        .instance_identifier("two--hyphens")
        .parameter("a", "b")
        .parameter_group(&group)
        .iam_authentication(false);
    let db = DatabaseInstance::new(&stack, "Db", props);
    let service = iam::Principal::service("ecs-tasks.amazonaws.com");
    db.grant_connect(&iam::Role::new(&stack, "Role", iam::RoleProps::new(service)), "app");
    assert_eq!(codes(&app), ["IAS1302"; 13]);
}

#[test]
fn one_zone_is_not_enough() {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    let vpc = Vpc::new(&stack, "Vpc", VpcProps::new().max_azs(1));
    DatabaseInstance::new(&stack, "Db", postgres(&vpc));
    assert_eq!(codes(&app), ["IAS1302"]);
}
