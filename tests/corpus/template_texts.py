"""Templates whose text is what matters: odd YAML, odd JSON, and what is refused."""

import json

from template_sections import SECTIONS
from writing import plain

# Odd YAML, mostly as the value of a property that takes any text.

HEAD = "Resources:\n  Holder:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Type: String\n      Value: "


def odd(value, after="\n"):
    return HEAD + value + after


BODY = "\n        first line\n\n        second: line # no comment\n          indented\n        - last\n\n\n"
YAML = {}
for style_name, style in (("literal", "|"), ("folded", ">")):
    for end_name, end in (("clip", ""), ("strip", "-"), ("keep", "+")):
        YAML[f"block-{style_name}-{end_name}"] = odd(style + end + BODY.rstrip("\n") + "\n\n\n      Description: after\n", after="")
        YAML[f"block-{style_name}-{end_name}-at-the-end"] = odd(style + end + BODY, after="")
    YAML[f"block-{style_name}-indent"] = odd(f"{style}2-\n          two more\n        first\n", after="")
    YAML[f"block-{style_name}-ragged"] = odd(f"{style}\n        no break at the end", after="")
    YAML[f"block-{style_name}-comment"] = odd(f"{style} # a comment\n        # no comment\n        text\n      # a comment\n", after="")
YAML |= {
    "plain-lines": odd("a plain text\n        over some lines\n\n        with a gap"),
    "single-quoted-lines": odd("'it''s one\n        text\n\n        of three lines '"),
    "double-quoted-lines": odd('"one \\\n        line, \\"quoted\\"\n        and another\\n\n        \\ end"'),
    "escapes": odd('"\\x41 \\u00e9 \\U0001F600 \\t \\\\ \\/ \\e \\_ \\N"'),
    "unicode": odd("Grüße, 日本語, 🦀, ‑ “quoted” – שלום"),
    "tabs": odd('"tab\there"\t# and here').replace("Type: AWS", "Type:\tAWS"),
    "long-line": odd("x" * 6000),
    "quoted-keys": odd("v").replace("Type: String", '"Type": \'String\'').replace("Holder", "'Holder'"),
    "explicit-keys": odd("v").replace("      Type: String\n", "      ? Type\n      : String\n").replace("    Properties:", "    ? Properties\n    :"),
    "comments": "# at the top\n---   # at the marker\n" + odd("v # at a value").replace(":\n", ": # at a key\n") + "# at the end\n#no space\n",
    "markers": "---\n" + odd("v") + "...\n",
    "directive": "%YAML 1.1\n---\n" + odd("v"),
    "tag-directive": "%TAG !c! tag:yaml.org,2002:\n---\n" + odd("!c!str 12"),
    "byte-order-mark": "\ufeff" + odd("v"),
    "crlf": odd("|\n        one\n        two\n      Description: 'a\n        b'").replace("\n", "\r\n"),
    "no-break-at-the-end": odd("v", after=""),
    "trailing-spaces": odd("v   ").replace(":\n", ":  \n"),
    "indentless-lists": "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties:\n      Tags:\n      - Key: a\n        Value: b\n      -   Key: c\n          Value: d\n",
    "deep-indent": "Resources:\n        Topic:\n                         Type: AWS::SNS::Topic\n",
    "flow": "{Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {Tags: [{Key: a, Value: \"b\"}, {Key: c, Value: d,},],},},},}\n",
    "flow-lines": "Resources: {\n  Topic: {Type: AWS::SNS::Topic, # a comment\n    Properties: {DisplayName:\n      'a\n      b',\n    Tags: [\n    ]}}\n}\n",
    "anchors": """\
Metadata:
  Tags: &tags
    - &team {Key: team, Value: orders}
    - {Key: stage, Value: test}
Resources:
  Topic: &topic
    Type: AWS::SNS::Topic
    Properties: {Tags: *tags}
  Other: *topic
  Third:
    Type: AWS::SNS::Topic
    Properties: {Tags: [*team, {Key: more, Value: &text x}], DisplayName: *text}
""",
    "merge": """\
Metadata:
  Defaults: &defaults
    DelaySeconds: 1
    VisibilityTimeout: 30
  Large: &large {MaximumMessageSize: 262144, DelaySeconds: 2}
Resources:
  One: {Type: AWS::SQS::Queue, Properties: {<<: *defaults}}
  Two:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
      <<: *defaults
  Three:
    Type: AWS::SQS::Queue
    Properties:
      <<: [*large, *defaults]
      QueueName: three
""",
    "anchored-functions": """\
Metadata: {Name: &name !Sub '${AWS::StackName}-x'}
Resources:
  One: {Type: AWS::SNS::Topic, Properties: {DisplayName: *name, TopicName: &other !Join [-, [a, !Ref AWS::Region]]}}
  Two: {Type: AWS::SNS::Topic, Properties: {TopicName: *other}}
""",
    "tags": odd("!!str 12").replace("Type: String", "Type: !!str String") + "      Tier: !<tag:yaml.org,2002:str> Standard\n",
    "non-specific-tag": odd("! 12"),
    "dates": odd("2010-09-09").replace("Resources", "AWSTemplateFormatVersion: 2010-09-09\nMetadata: {at: '2001-12-14 21:59:43'}\nResources"),
    "accounts": "Mappings: {Accounts: {012345678901: {role: a}, '012345670123': {role: b}, '111111111111': {role: c}}}\n" + odd("012345678909"),
    "truth": "Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: 10.0.0.0/16, EnableDnsSupport: yes, EnableDnsHostnames: Off}\n",
    "truth-as-text": odd("'yes'").replace("Resources", "Metadata: {a: 'on', b: \"No\", c: y, d: n, e: 'true', f: tRue}\nResources"),
    "numbers": "Resources:\n  Thing:\n    Type: Custom::Thing\n    Properties: {ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:f', a: 1_000, b: 0x1F, c: 0b101, d: +12, e: -7, f: 1., g: .5, h: 1.5e+3, i: 1e3, j: '1', k: 1.10, l: 1.2.3, m: 0, n: -0.0}\n",
    "short-form-positions": """\
Conditions:
  A: !Equals
    - !Ref AWS::Region
    - eu-west-1
  B: !Not [!Condition A]
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Condition: A
    Metadata: {a: !Ref AWS::Region, b: [!Sub x, !Sub "y", !Sub 'z']}
    Properties:
      DisplayName: !Sub |
        ${AWS::Region}
      TopicName: !Join
        - "-"
        - - a
          - !Ref
            AWS::StackName
      Tags:
        - !If [A, {Key: a, Value: !Ref AWS::Region}, !Ref AWS::NoValue]
        - Key: b
          Value: !Select
            - 0
            - !Split [",", !Join [",", [x, !Sub "${AWS::Region}"]]]
        - Key: c
          Value:
            !Sub
              - ${V}
              - V: !ImportValue
                  Fn::Sub: ${AWS::StackName}-x
Outputs:
  A: {Value: !GetAtt [Topic, TopicName]}
  B: {Value: !GetAtt 'Topic.TopicArn'}
  C: {Value: !GetAtt "Topic.TopicName"}
  D:
    Value: !GetAtt
      - Topic
      - TopicArn
""",
    "empty-values": "Parameters: {Text: {Type: String, Default: ''}}\n" + odd("''").replace("Type: String\n", "Type: String\n      Tags: {}\n      Description: \"\"\n"),
    "many-documents-markers": "# c\n\n---\n# d\n" + odd("v") + "\n...\n# e\n",
    "keys-that-look-like-numbers": "Mappings: {M: {'1': {'2': x}, '007': {a: b}}}\n" + odd("v"),
    "null-like-text": odd("'~'").replace("Resources", "Metadata: {a: 'null', b: \"~\", c: NULL_, d: nil, e: none}\nResources"),
    "colons": "Metadata: {a: 'b: c', d: http://x:80/y, e: a:b, f: '::', g: \"k: v\"}\n" + odd("arn:aws:sns:eu-west-1:123456789012:topic"),
    "special-starts": "Metadata: {a: '*x', b: '&x', c: '!x', d: '%x', e: '@x', f: '`x', g: '- x', h: '? x', i: '[x', j: '{x'}\n" + odd("-x"),
    "stars": odd("v").replace("Resources", "Metadata:\n  Statement: {Action: '*', Resource: [\"*\", 's3:*']}\nResources"),
}

MINIFIED = json.dumps(plain(SECTIONS["everything"]), separators=(",", ":"))
JSON = {
    "minified": MINIFIED,
    "minified-with-break": MINIFIED + "\n",
    "tabs": json.dumps(plain(SECTIONS["everything"]), indent="\t") + "\n",
    "crlf": json.dumps(plain(SECTIONS["everything"]), indent=2).replace("\n", "\r\n") + "\r\n",
    "byte-order-mark": "\ufeff" + MINIFIED,
    "leading-space": "\n\n   " + MINIFIED + "  \n\n",
    "escapes": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\\u00e9\\t\\n\\r\\b\\f\\/\\\\\\"\\u0041"}}}}\n',
    "unicode": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Metadata": {"é": "日本", "🦀": "x"}}}}\n',
    "numbers": '{"Resources": {"Thing": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "a": 1e3, "b": 1E+2, "c": -0.0, "d": 1.10, "e": -7, "f": 0, "g": 12345678901234567890, "h": 0.1}}}}\n',
    "spread": json.dumps(plain(SECTIONS["everything"]), indent=1).replace(": ", " : ").replace(",", " ,") + "\n",
}

# What CloudFormation takes and cfn-lint does not know, or refuses for reasons that are not those of a template.
BEYOND = {
    "surrogate-pairs.json": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Metadata": {"a": "\\ud83d\\ude00 \\uD83E\\uDD80"}}}}\n',
    "unknown-sections.yaml": "Transform: Acme\nAcmeSettings: {Table: !Ref Topic, List: [1, two]}\nAcmeText: x\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "globals.yaml": "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function: {Environment: {Variables: {T: !Ref Topic, R: !GetAtt WorkerRole.Arn}}}\nResources:\n  Topic: {Type: AWS::SNS::Topic}\n  Worker: {Type: AWS::Serverless::Function, Properties: {Handler: a.b, Runtime: nodejs22.x, CodeUri: s3://a/b}}\n",
    "macro-circle.yaml": "Transform: AWS::Serverless-2016-10-31\nResources:\n  Api: {Type: AWS::Serverless::Api, Properties: {StageName: v1, DefinitionBody: {paths: {/: {get: {x-amazon-apigateway-integration: {uri: !Sub 'x/${Worker.Arn}/y'}}}}}}}\n  Worker: {Type: AWS::Serverless::Function, Properties: {Environment: {Variables: {URL: !Sub 'https://${Api}/', STAGE: !Ref Api.Stage}}}}\n",
    "transforms-everywhere.yaml": "Parameters: {P: {Type: String}}\nMappings:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://a/m.yaml}}\nResources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: !Sub 's3://${P}/r.yaml'}}\n  Made: {Fn::Transform: {Name: Acme}, Size: 3}\n  Topic: {Type: AWS::SNS::Topic, Properties: {Fn::Transform: {Name: Acme, Parameters: {T: !Ref P}}, DisplayName: d}}\nOutputs:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://a/o.yaml}}\n",
    "timestamps.yaml": "Metadata: {at: 2001-12-14t21:59:43.10-05:00, space: 2001-12-14 21:59:43, half: 0.5}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "number-keys.yaml": "Mappings: {Accounts: {111111111111: {role: a}, 2: {on: b}}}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "zones-joined.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Join [',', !GetAZs '']}}}\n",
    "nulls.yaml": "Metadata: {a: ~, b: , c: null}\nResources:\n  Topic: {Type: AWS::SNS::Topic, Properties: , Metadata: {a: [~, null, ]}}\n",
    "large-numbers.yaml": "Resources:\n  Answer:\n    Type: Custom::Answer\n    Properties: {ServiceToken: 'arn:aws:sns:eu-west-1:123456789012:t', a: 18446744073709551616, b: -9223372036854775809, c: 0x1FFFFFFFFFFFFFFFF, d: 0.1}\n",
    "names-that-are-no-ids.yaml": "Conditions: {is-prod: !Equals [a, b], 'Is_Prod.2': !Condition is-prod}\nMetadata: {'a b': 1}\nResources: {Topic: {Type: AWS::SNS::Topic, Condition: is-prod}}\n",
    "unknown-types.yaml": "Resources:\n  One: {Type: Acme::Data::Lake, Properties: {Anything: [1, {a: b}]}}\n  Two: {Type: Acme::Shared::Bucket::MODULE, Properties: {Name: x}}\n  Three: {Type: Custom::X_y-z@1, Properties: {ServiceToken: 'arn:aws:sns:eu-west-1:123456789012:t'}}\n",
    "unknown-attributes.yaml": "Transform: AWS::Serverless-2016-10-31\nResources:\n  Topic: {Type: AWS::SNS::Topic, Description: d, Connectors: {C: {Properties: {Permissions: [Read]}}}, Future: [!Ref AWS::Region]}\n",
    "intrinsics-beside-keys.yaml": "Resources:\n  Topic: {Type: AWS::SNS::Topic, Metadata: {a: {Ref: AWS::Region, b: 1}, c: {Condition: x}, d: {Fn::Unknown: [1]}, e: {Ref: [x]}}}\n",
    "get-att-forms.json": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}, "Stack": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://acme.s3.amazonaws.com/a"}}, "Other": {"Type": "AWS::SNS::Topic", "Metadata": {"a": {"Fn::GetAtt": "Topic.TopicName"}, "b": {"Fn::GetAtt": ["Topic", "TopicName"]}, "c": {"Fn::GetAtt": ["Topic", {"Ref": "AWS::Region"}]}, "d": {"Fn::GetAtt": ["Stack", "Outputs.A.B"]}}}}}\n',
}

# What YAML 1.1 reads in another base than people do: a warning each.
WARNED = {
    "octal-accounts.yaml": "Mappings: {Accounts: {012345670123: {a: b}}}\n" + odd("012345670123"),
    "octal-modes.yaml": odd("0644"),
    "sixties.yaml": odd("12:30:45") + "      Description: 22:22\n",
}

# Refused, each with the code in its name.
BROKEN = {
    "empty.IAS1601.yaml": "",
    "only-comments.IAS1601.yaml": "# nothing\n",
    "list.IAS1601.yaml": "- Resources\n",
    "text.IAS1601.yaml": "Resources\n",
    "number.IAS1601.json": "12\n",
    "null.IAS1601.json": "null\n",
    "no-resources.IAS1601.yaml": "Description: nothing to make\nOutputs: {A: {Value: b}}\n",
    "misspelt-resources.IAS1601.yaml": "Resorces: {Topic: {Type: AWS::SNS::Topic}}\n",
    "resources-list.IAS1601.yaml": "Resources: [Topic]\n",
    "resources-null.IAS1601.yaml": "Resources:\n",
    "outputs-null.IAS1601.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic}}\nOutputs:\n",
    "resource-text.IAS1601.yaml": "Resources: {Topic: AWS::SNS::Topic}\n",
    "resource-without-type.IAS1601.yaml": "Resources: {Topic: {Properties: {}}}\n",
    "resource-with-two-types.IAS1601.yaml": "Resources: {Topic: {Type: [a, b]}}\n",
    "parameter-text.IAS1601.yaml": "Parameters: {P: String}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "parameter-and-resource.IAS1601.yaml": "Parameters: {Topic: {Type: String}}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "two-documents.IAS1601.yaml": "Resources: {A: {Type: AWS::SNS::Topic}}\n---\nResources: {B: {Type: AWS::SNS::Topic}}\n",
    "two-values.IAS1601.json": '{"Resources": {}} {"Resources": {}}\n',
    "logical-id.IAS1002.yaml": "Resources: {my-topic: {Type: AWS::SNS::Topic}}\n",
    "section-without-name.IAS1601.yaml": "'': {a: b}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "resource-without-name.IAS1601.yaml": "Resources: {'': {Type: AWS::SNS::Topic}}\n",
    "flow-without-end.IAS0050.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic}\n",
    "quote-without-end.IAS0050.yaml": "Resources:\n  Topic: {Type: 'AWS::SNS::Topic}\n",
    "tab-indent.IAS0050.yaml": "Resources:\n\tTopic:\n\t\tType: AWS::SNS::Topic\n",
    "bad-indent.IAS0050.yaml": "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n   Properties: {}\n",
    "comma.IAS0050.json": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"} "Other": {}}}\n',
    "half-a-pair.IAS0050.json": '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Metadata": {"a": "\\ud83d"}}}}\n',
    "alias-to-nothing.IAS0050.yaml": "Resources: {Topic: *nothing}\n",
    "alias-in-itself.IAS0050.yaml": "Resources: &r {Topic: {Type: AWS::SNS::Topic, Metadata: *r}}\n",
    "nul.IAS0050.yaml": "Resources: {Topic: {Type: \"AWS::SNS::Topic\x00\"}}\n",
    "control-character.IAS0050.yaml": "Description: \"bell \x07\"\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "latin-1.IAS0050.yaml": "Description: caf\xe9\nResources: {Topic: {Type: AWS::SNS::Topic}}\n".encode("latin-1"),
    "utf-16.IAS0050.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic}}\n".encode("utf-16"),
    "binary.IAS0050.yaml": bytes(range(128, 256)),
    "deep.IAS0051.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: " + "[" * 250 + "]" * 250 + "}}\n",
    "laughs.IAS0051.yaml": "Metadata:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)) + "Resources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "repeated-resource.IAS0052.yaml": "Resources:\n  Topic: {Type: AWS::SNS::Topic}\n  Topic: {Type: AWS::SQS::Queue}\n",
    "repeated-section.IAS0052.json": '{"Resources": {"A": {"Type": "AWS::SNS::Topic"}}, "Resources": {}}\n',
    "repeated-number.IAS0052.yaml": "Mappings: {M: {8: {a: b}, 010: {a: c}}}\nResources: {Topic: {Type: AWS::SNS::Topic}}\n",
    "unknown-tag.IAS0053.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Reff X}}}\n",
    "binary-tag.IAS0053.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !!binary aGk=}}}\n",
    "key-list.IAS0054.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {[a, b]: c}}}\n",
    "key-null.IAS0054.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {~: c}}}\n",
    "infinity.IAS0054.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {a: .inf}}}\n",
    "merge-text.IAS0054.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {<<: text}}}\n",
    "wrong-int.IAS0054.yaml": "Resources: {Topic: {Type: AWS::SNS::Topic, Metadata: {a: !!int text}}}\n",
}
