"""Every function of CloudFormation in every place that takes it."""

from writing import (
    And, Base64, Cidr, Condition, Contains, EachMemberEquals, EachMemberIn, Equals, FindInMap, GetAtt, GetAZs,
    GetStackOutput, If, ImportValue, Join, Length, Not, Or, Ref, RefAll, Select, Split, Sub, ToJsonString,
    Transform, ValueOf, ValueOfAll,
)

# What the calls below refer to.
PARAMETERS = {
    "Text": {"Type": "String", "Default": "a,b"},
    "List": {"Type": "CommaDelimitedList", "Default": "x,y,z"},
    "Count": {"Type": "Number", "Default": 1},
    "Vpc": {"Type": "AWS::EC2::VPC::Id"},
    "Subnets": {"Type": "List<AWS::EC2::Subnet::Id>"},
}
MAPPINGS = {
    "Map": {
        "eu-west-1": {"text": "w", "number": 1, "list": ["p", "q"]},
        "us-east-1": {"text": "e", "number": 2, "list": ["r"]},
    }
}
CONDITIONS = {"IsYes": Equals(Ref("Text"), "yes"), "IsNo": Not(Condition("IsYes"))}
REGION = Ref("AWS::Region")
LOOK = FindInMap("Map", REGION, "text")
ARN = GetAtt("Topic", "TopicArn")


def holder(value):
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value}}


def template(values, transform=None, **sections):
    """A template in which each value stands in a property, and the first in an output too."""
    resources = {"Topic": {"Type": "AWS::SNS::Topic"}}
    for number, value in enumerate(values):
        resources[f"Holder{number}"] = holder(value)
    made = {"AWSTemplateFormatVersion": "2010-09-09"}
    if transform:
        made["Transform"] = transform
    made |= {"Parameters": PARAMETERS, "Mappings": MAPPINGS, "Conditions": CONDITIONS, "Resources": resources}
    made["Outputs"] = {"First": {"Value": values[0]}}
    return made | sections


def joined(value):
    return Join(",", value)


EXTENSIONS = "AWS::LanguageExtensions"

FUNCTIONS = {
    "ref": template([Ref("Text"), Ref("Topic"), Ref("Count"), *(Ref(f"AWS::{name}") for name in (
        "AccountId", "Partition", "Region", "StackId", "StackName", "URLSuffix"))]),
    "get-att": template([ARN, GetAtt("Topic", "TopicName"), Sub("${Topic.TopicArn}/x")]),
    "sub": template([
        Sub("plain"), Sub("${Text}-${Topic}-${Topic.TopicName}-${AWS::Region}"), Sub("${!Kept}${!AWS::Region} $ ${!Text}"),
        Sub("${A}${Text}", {"A": ARN}), Sub("${A}", {"A": Select(0, Ref("List"))}), Sub("${A}-${B}", {"A": LOOK, "B": joined(Ref("List"))}),
        Sub("${A}", {"A": If("IsYes", "a", Ref("Text"))}), Sub("${A}", {"A": ImportValue("shared-name")}), Sub("${A}", {"A": Sub("${Text}")}),
        Sub("line one ${Text}\nline two\n"),
    ]),
    "join": template([
        Join("", ["a", Ref("Text"), ARN]), joined(Ref("List")), joined(Split(",", Ref("Text"))),
        joined(Cidr("10.0.0.0/16", 2, 8)), joined(FindInMap("Map", REGION, "list")), Join("-", [LOOK, Sub("${Text}"), Select(1, Ref("List"))]),
        joined(If("IsYes", Ref("List"), ["a", "b"])), Join(":", [Join("/", ["a", "b"]), ImportValue("shared-name")]), Join(" ", ["", "'", '"', "\\"]),
    ]),
    "split": template([joined(Split(",", value)) for value in (
        Ref("Text"), ARN, LOOK, Sub("${Text},c"), Select(0, Ref("List")), If("IsYes", "a,b", Ref("Text")), Join(",", ["a", "b"]), ImportValue("shared-list"))]),
    "select": template([
        Select(0, Ref("List")), Select("1", ["a", "b", Ref("Text")]), Select(Ref("Count"), Ref("List")), Select(0, GetAZs(REGION)),
        Select(1, Split(":", ARN)), Select(0, Cidr("10.0.0.0/16", 1, 8)), Select(0, FindInMap("Map", REGION, "list")),
        Select(FindInMap("Map", REGION, "number"), Ref("List")), Select(0, If("IsYes", Ref("List"), ["a"])), Select(0, Split(",", Join(",", ["a", Ref("Text")]))),
    ]),
    "find-in-map": template([
        LOOK, FindInMap("Map", "eu-west-1", "text"), joined(FindInMap("Map", REGION, "list")), FindInMap("Map", Sub("${AWS::Region}"), "text"),
        FindInMap("Map", Select(0, ["eu-west-1"]), "text"),
    ], transform=EXTENSIONS),
    "find-in-map-default": template([
        FindInMap("Map", REGION, "text", {"DefaultValue": "none"}), FindInMap("Map", REGION, "absent", {"DefaultValue": Ref("Text")}),
        FindInMap("Map", If("IsYes", "eu-west-1", "us-east-1"), Join("", ["te", "xt"]), {"DefaultValue": Sub("${Text}")}),
    ], transform=EXTENSIONS),
    "if": template([
        If("IsYes", "a", "b"), If("IsYes", Ref("Text"), ARN), If("IsNo", If("IsYes", "a", Sub("${Text}")), LOOK), joined(If("IsYes", Ref("List"), ["a", Ref("Text")])),
        If("IsYes", Join("", ["a"]), Select(0, Ref("List"))), If("IsYes", "1", ImportValue("shared-name")),
    ]) | {},
    "import-value": template([ImportValue(value) for value in (
        "shared-name", Ref("Text"), Sub("${Text}-name"), Join("-", [Ref("Text"), "name"]), LOOK, If("IsYes", "a", "b"), Select(0, ["shared-name"]))]),
    "base64": template([Base64(value) for value in (
        "text", Ref("Text"), Sub("#!/bin/sh\necho ${Text}\n"), Join("\n", ["a", Ref("Text")]), ARN, LOOK, If("IsYes", "a", "b"), Select(0, Ref("List")))]),
    "cidr": template([joined(Cidr(*arguments)) for arguments in (
        ("10.0.0.0/16", 4, 8), (GetAtt("Net", "CidrBlock"), Ref("Count"), 8), (Select(0, Cidr("10.0.0.0/8", 2, 16)), 2, 4), (Ref("Text"), "2", "4"))]),
    "get-azs": template([Select(1, GetAZs(value)) for value in ("", "us-east-1", REGION)]),
    "transform": template([Transform({"Name": "AWS::Include", "Parameters": {"Location": "s3://acme/value.yaml"}})]),
    "length": template([Ref("Text")], transform=EXTENSIONS),
    "to-json-string": template([
        ToJsonString({"a": 1, "b": [True, Ref("Text"), ARN], "c": {"d": Sub("${Text}")}}), ToJsonString(["a", LOOK]), ToJsonString({"n": If("IsYes", 1, 2)}),
    ], transform=EXTENSIONS),
    "get-stack-output": template([
        Ref("Text"),
        GetStackOutput({"StackName": "network", "OutputName": "VpcId"}),
        GetStackOutput({"StackName": Ref("Text"), "OutputName": "VpcId", "Region": REGION}),
    ]),
}
FUNCTIONS["cidr"]["Resources"]["Net"] = {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}}
FUNCTIONS["length"]["Resources"] |= {
    f"Queue{number}": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": Length(of)}}
    for number, of in enumerate([Ref("List"), ["a", Ref("Text")], Split(",", Ref("Text")), If("IsYes", Ref("List"), ["a"])])
}
FUNCTIONS["if"]["Resources"]["Absent"] = {
    "Type": "AWS::SNS::Topic",
    "Condition": "IsNo",
    "Properties": {"DisplayName": If("IsYes", Ref("Text"), Ref("AWS::NoValue")), "Tags": [If("IsYes", {"Key": "a", "Value": "b"}, Ref("AWS::NoValue"))]},
}
FUNCTIONS["conditions"] = template([If("All", "a", "b")]) | {
    "Conditions": {
        "One": Equals(Ref("Text"), "a"),
        "Two": Equals(FindInMap("Map", REGION, "text"), Select(0, Ref("List"))),
        "Three": Equals(Join("", ["a", "b"]), Sub("${AWS::Region}")),
        "Not": Not(Condition("One")),
        "All": And(Condition("One"), Not(Equals("a", Ref("Text"))), Or(Condition("Two"), Condition("Three"))),
        "Some": Or(And(Condition("One"), Condition("Two")), Equals(Select(0, Split(",", Ref("Text"))), "a")),
        "IsYes": Equals(Ref("Text"), "yes"),
        "IsNo": Not(Condition("IsYes")),
    }
}
FUNCTIONS["rules"] = template([Ref("Text")]) | {
    "Rules": {
        "Plain": {"Assertions": [{"Assert": Equals(Ref("Text"), "a"), "AssertDescription": "is a"}]},
        "Full": {
            "RuleCondition": And(Equals(Ref("Text"), "a"), Not(Equals(REGION, "eu-west-1"))),
            "Assertions": [
                {"Assert": Contains(["a", "b"], Ref("Text")), "AssertDescription": "is one"},
                {"Assert": EachMemberIn(ValueOfAll("AWS::EC2::Subnet::Id", "VpcId"), RefAll("AWS::EC2::VPC::Id"))},
                {"Assert": EachMemberEquals(ValueOf("Vpc", "Tags.Stage"), "prod")},
                {"Assert": Or(Equals(Ref("Text"), "a"), Equals(Ref("Text"), "b"))},
            ],
        },
    }
}


def for_each(variable, values, body):
    return [variable, values, body]


FUNCTIONS["for-each"] = {
    "AWSTemplateFormatVersion": "2010-09-09",
    "Transform": EXTENSIONS,
    "Parameters": PARAMETERS,
    "Conditions": {"Fn::ForEach::Conditions": for_each("Name", ["A", "B"], {"Is${Name}": Equals(Ref("Text"), Ref("Name"))})},
    "Resources": {
        "Fn::ForEach::Topics": for_each("Name", ["A", "B"], {
            "Topic${Name}": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": Sub("${Name}-${Text}")}}}),
        "Fn::ForEach::Outer": for_each("X", ["A", "B"], {
            "Fn::ForEach::Inner": for_each("Y", ["C", "D"], {
                "Queue${X}${Y}": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": Join("-", [Ref("X"), Ref("Y")])}}})}),
        "Kept": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": Ref("Text")}},
    },
    "Outputs": {
        "Fn::ForEach::Names": for_each("Name", ["A", "B"], {"${Name}Name": {"Value": GetAtt(Sub("Topic${Name}"), "TopicName")}}),
        "Kept": {"Value": Ref("Kept")},
    },
}
