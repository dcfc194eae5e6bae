//! Templates that came in as a whole: the line is that of the template.

use ias_aws::cfn::{CfnType, Include, IncludeProps};
use ias_aws::{Environment, Stack, StackProps, sqs};
use ias_core::document::Source;
use ias_core::{App, value};

use crate::problems;

/// Takes a template into a stack of `eu-west-1`; its one problem is at the line that ends with `# fault`.
#[track_caller]
fn check(code: &str, words: &[&str], template: &'static str) {
    let found = problems(|app: &App| {
        let environment = Environment::in_region("eu-west-1");
        let stack = Stack::new(app, "legacy", StackProps::new().environment(environment));
        Include::new(&stack, "Old", IncludeProps::new(Source::new("old.yaml", template)));
    });
    let [problem] = found.as_slice() else { panic!("not one problem: {found:#?}") };
    assert_eq!(problem.code.id, code, "{problem}");
    let hint = problem.hint.as_deref().unwrap_or_else(|| panic!("no hint: {problem}"));
    for word in words {
        assert!(
            problem.message.contains(word) || hint.contains(word),
            "`{word}` is not in: {problem}; {hint}"
        );
    }
    let marked =
        template.lines().zip(1..).find(|(line, _)| line.ends_with("# fault")).expect("a line is marked").1;
    let place = problem.place().unwrap_or_else(|| panic!("no place: {problem}"));
    assert_eq!((&*place.file(), place.line), ("old.yaml", marked), "{problem}");
}

#[test]
fn misspelt_action() {
    let template = "\
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - { Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: lambda.amazonaws.com } }
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
                  - s3:ListBucket
                  - s3:GetObjects # fault
                Resource: '*'
";
    check("IAS1402", &["Policies[0].PolicyDocument.Statement[0].Action[1]", "`s3:GetObject`"], template);
}

#[test]
fn name_of_nothing() {
    let template = "\
Resources:
  Jobs:
    Type: AWS::SQS::Queue
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/SQS
      MetricName: ApproximateNumberOfMessagesVisible
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      Dimensions:
        - Name: QueueName
          Value: !Ref Job # fault
";
    check("IAS1404", &["`Job`", "`Jobs`"], template);
}

#[test]
fn attribute_that_does_not_exist() {
    let template = "\
Resources:
  Jobs:
    Type: AWS::SQS::Queue
Outputs:
  Url:
    Value: !GetAtt Jobs.QueueURL # fault
";
    check("IAS1405", &["`AWS::SQS::Queue` has no attribute `QueueURL`", "`QueueUrl`"], template);
}

#[test]
fn range_of_addresses() {
    let template = "\
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 203.0.113.7 # fault
";
    check("IAS1101", &["SecurityGroupIngress[1].CidrIp", "`203.0.113.7/32`"], template);
}

#[test]
fn misspelt_property() {
    let template = "\
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub '${AWS::StackName}-data'
      VersionConfiguration: # fault
        Status: Enabled
";
    check("IAS1512", &["VersionConfiguration", "`VersioningConfiguration`"], template);
}

#[test]
fn word_in_a_nested_property() {
    let template = "\
Resources:
  Site:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - Id: site
            DomainName: !Sub 'site.${AWS::URLSuffix}'
            CustomOriginConfig:
              OriginProtocolPolicy: https-only
              OriginSSLProtocols: [TLSv1.2]
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: redirect-https # fault
";
    check("IAS1502", &["DefaultCacheBehavior.ViewerProtocolPolicy", "`redirect-to-https`"], template);
}

#[test]
fn number_below_its_range() {
    let template = "\
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Role: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/worker'
      Runtime: python3.13
      Handler: index.handler
      Timeout: '0' # fault
      Code: { ZipFile: 'def handler(event, context): pass' }
";
    check("IAS1505", &["Timeout", "is 0", "at least 1"], template);
}

#[test]
fn schedule() {
    let template = "\
Resources:
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: cron(0 3 * * * *) # fault
";
    check("IAS1410", &["ScheduleExpression", "`?`"], template);
}

#[test]
fn attribute_of_a_resource() {
    let template = "\
Resources:
  Jobs:
    Type: AWS::SQS::Queue
  Dead:
    Type: AWS::SQS::Queue
    DependOn: Jobs # fault
";
    check("IAS1413", &["`DependOn`", "`DependsOn`"], template);
}

#[test]
fn condition_that_is_not_declared() {
    let template = "\
Parameters:
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Condition: IsProduction # fault
";
    check("IAS1404", &["`IsProduction`"], template);
}

#[test]
fn key_of_no_mapping() {
    let template = "\
Mappings:
  Names:
    eu-west-1: { jobs: jobs-ireland }
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !FindInMap [Names, !Ref AWS::Region, job] # fault
";
    check("IAS1406", &["`job`", "`jobs`"], template);
}

#[test]
fn what_the_program_changed_shows_the_line_of_the_program() {
    let template = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n";
    crate::in_stack("IAS1404", &["KmsMasterKeyId", "`Job`", "`Jobs`"], |stack| {
        let old = Include::new(stack, "Old", IncludeProps::new(Source::new("old.yaml", template)));
        let jobs = old.resource::<sqs::CfnQueue>("Jobs");
        jobs.add_override("/Properties/KmsMasterKeyId", value!({ "Ref": "Job" })); // fault
    });
}
