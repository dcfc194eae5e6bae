"""Every section of a template, and every attribute of a resource."""

from template_functions import EXTENSIONS
from writing import Condition, Equals, FindInMap, Not, Ref, Sub

TOPIC = {"Type": "AWS::SNS::Topic"}


def minimal(**sections):
    return sections | {"Resources": {"Topic": TOPIC}}


PARAMETER_TYPES = {
    "text": {"Type": "String", "Default": "", "AllowedPattern": "^[a-z\\d_]*$", "ConstraintDescription": "letters", "MinLength": 0, "MaxLength": 20},
    "number": {"Type": "Number", "Default": 1.5, "MinValue": 0.5, "MaxValue": 100},
    "numbers": {"Type": "List<Number>", "Default": "1,2.5"},
    "list": {"Type": "CommaDelimitedList", "Default": "a, b"},
    "secret": {"Type": "String", "NoEcho": True, "Default": "hidden"},
    "words": {"Type": "String", "AllowedValues": ["true", "false", "on", "1"], "Default": "on"},
    "key": {"Type": "AWS::EC2::KeyPair::KeyName"},
    "zones": {"Type": "List<AWS::EC2::AvailabilityZone::Name>"},
    "ssm": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a/b"},
    "ssm-list": {"Type": "AWS::SSM::Parameter::Value<List<String>>", "Default": "/a/list"},
}
SECTIONS = {f"parameter-{name}": minimal(Parameters={"Value": body}) for name, body in PARAMETER_TYPES.items()}
SECTIONS |= {
    "resources-only": minimal(),
    "version": minimal(AWSTemplateFormatVersion="2010-09-09"),
    "description": minimal(Description="Text with: a colon, a #hash, 'quotes' and \"quotes\"\nand two lines"),
    "metadata": minimal(Metadata={"Instances": {"Description": "any", "n": [1, 25, True, {"deep": []}]}, "cfn-lint": {"config": {"ignore_checks": []}}}),
    "mappings": minimal(Mappings={
        "Numbers": {"a": {"one": 1, "half": 0.5, "yes": True, "list": [1, 2]}},
        "Accounts": {"111111111111": {"name": "test"}, "012345678901": {"name": "prod"}},
        "Dots": {"a.b-c": {"d": "e"}},
    }),
    "conditions": minimal(Conditions={"A": Equals("a", "b"), "B": Not(Condition("A"))}),
    "transform-text": minimal(Transform=EXTENSIONS),
    "transform-list": minimal(Transform=[EXTENSIONS]),
    "transform-several": minimal(Transform=[EXTENSIONS, "AWS::Serverless-2016-10-31"]),
    "transform-include": minimal(Transform={"Name": "AWS::Include", "Parameters": {"Location": "s3://acme/part.yaml"}}),
    "outputs": minimal(
        Conditions={"A": Equals(Ref("AWS::Region"), "eu-west-1")},
        Outputs={
            "Plain": {"Value": "text"},
            "Full": {"Description": "all of it", "Condition": "A", "Value": Ref("Topic"), "Export": {"Name": Sub("${AWS::StackName}-topic")}},
            "Number": {"Value": 7},
        },
    ),
    "depends-on": {"Resources": {
        "A": TOPIC, "B": TOPIC | {"DependsOn": "A"}, "C": TOPIC | {"DependsOn": ["A", "B"]}, "D": TOPIC | {"DependsOn": ["C"]}}},
    "policies": {"Resources": {
        "Bucket": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Delete"},
        "Except": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "RetainExceptOnCreate"},
        "Volume": {"Type": "AWS::EC2::Volume", "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot", "Properties": {"AvailabilityZone": "eu-west-1a", "Size": 10}},
        "Alias": {"Type": "AWS::Lambda::Alias", "UpdatePolicy": {"CodeDeployLambdaAliasUpdate": {"ApplicationName": "a", "DeploymentGroupName": "g"}},
                  "Properties": {"FunctionName": "f", "FunctionVersion": "1", "Name": "live"}},
    }},
    "attributes": minimal(Conditions={"A": Equals("a", "b")}) | {"Resources": {
        "Topic": TOPIC | {"Condition": "A", "Metadata": {"Designer": {"id": "1-2"}, "Ref": {"Ref": "AWS::Region"}}, "Properties": {"DisplayName": "d"}},
        "Empty": TOPIC | {"Properties": {}},
        "Bare": TOPIC,
    }},
    "everything": minimal(
        AWSTemplateFormatVersion="2010-09-09",
        Description="all sections",
        Metadata={"A": 1},
        Parameters={"Text": {"Type": "String"}},
        Rules={"R": {"Assertions": [{"Assert": Equals(Ref("Text"), "a")}]}},
        Mappings={"M": {"a": {"b": "c"}}},
        Conditions={"C": Equals(FindInMap("M", "a", "b"), Ref("Text"))},
        Transform=[EXTENSIONS],
        Outputs={"O": {"Condition": "C", "Value": Ref("Topic")}},
    ),
}
