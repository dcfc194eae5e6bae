//! What a stack becomes: sections, functions, references within and between stacks, overrides, assets.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::cfn::{CfnResource, CfnType, CreationPolicy, RemovalPolicy, UpdatePolicy};
use ias_aws::intrinsic::{self, Condition, pseudo};
use ias_aws::{
    CfnCondition, CfnMapping, CfnOutput, CfnOutputProps, CfnParameter, CfnParameterProps, CfnRule,
    Environment, Export, NestedStack, NestedStackProps, ParameterType, Stack, StackProps, Stage,
};
use ias_core::{App, Construct, Duration, List, Tagging, Tags, Val, lazy, text, value};
use serde_json::{Value, json};

#[path = "support/template.rs"]
mod support;
use support::{template, template_of};

fn stack() -> (App, Stack) {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new());
    (app, stack)
}

fn thing(stack: &dyn Construct, id: &str, properties: impl Into<ias_core::Value>) -> CfnResource {
    CfnResource::new(stack, id, "Acme::Test::Thing", properties)
}

/// The properties of the only resource that reads `value`.
#[track_caller]
fn written(make: impl FnOnce(&Stack) -> ias_core::Value) -> Value {
    let (app, stack) = stack();
    let value = make(&stack);
    thing(&stack, "Reader", value!({ "Read": value }));
    template(&app)["Resources"]["Reader"]["Properties"]["Read"].clone()
}

// Sections.

#[test]
fn an_empty_stack_is_a_valid_template() {
    let (app, _) = stack();
    assert_eq!(template(&app), json!({ "Resources": {} }));
}

#[test]
fn every_section() {
    let app = App::new();
    let stack = Stack::new(&app, "s", StackProps::new().description("all sections"));
    let size = CfnParameter::new(
        &stack,
        "Size",
        CfnParameterProps::new()
            .kind(ParameterType::Number)
            .default("2")
            .min_value(1)
            .max_value(9)
            .no_echo(true),
    );
    CfnRule::new(&stack, "SizeIsSet")
        .when(Condition::equals(pseudo::region(), "eu-west-1"))
        .assert(Condition::not(Condition::equals(&size, "")), "a size is needed");
    let sizes = CfnMapping::new(&stack, "Sizes");
    sizes.set("eu-west-1", "small", "t").set("us-east-1", "small", "u");
    let near = CfnCondition::new(&stack, "Near", Condition::equals(pseudo::region(), "eu-west-1"));
    let far = CfnCondition::new(&stack, "Far", Condition::not(Condition::holds(&near)));
    thing(
        &stack,
        "A",
        value!({
            "Size": size.value::<i64>(),
            "Type": sizes.find::<String>(pseudo::region(), "small"),
            "Name": near.choose::<String>("near", "far"),
            "Maybe": far.or_absent::<String>("far"),
        }),
    )
    .node()
    .update_element(|element| element.options.set("Condition", intrinsic::logical_id(near.node())));
    CfnOutput::new(&stack, "Out", CfnOutputProps::new("x").description("an x").export_name("s-x"))
        .only_if(&far);
    stack.add_transform("AWS::Serverless-2016-10-31");
    assert_eq!(
        template(&app),
        json!({
            "Description": "all sections",
            "Transform": "AWS::Serverless-2016-10-31",
            "Parameters": {
                "Size": { "Type": "Number", "Default": "2", "MinValue": 1, "MaxValue": 9, "NoEcho": true },
            },
            "Rules": {
                "SizeIsSet": {
                    "RuleCondition": { "Fn::Equals": [{ "Ref": "AWS::Region" }, "eu-west-1"] },
                    "Assertions": [{
                        "Assert": { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "Size" }, ""] }] },
                        "AssertDescription": "a size is needed",
                    }],
                },
            },
            "Mappings": { "Sizes": { "eu-west-1": { "small": "t" }, "us-east-1": { "small": "u" } } },
            "Conditions": {
                "Near": { "Fn::Equals": [{ "Ref": "AWS::Region" }, "eu-west-1"] },
                "Far": { "Fn::Not": [{ "Condition": "Near" }] },
            },
            "Resources": {
                "A": {
                    "Type": "Acme::Test::Thing",
                    "Properties": {
                        "Size": { "Ref": "Size" },
                        "Type": { "Fn::FindInMap": ["Sizes", { "Ref": "AWS::Region" }, "small"] },
                        "Name": { "Fn::If": ["Near", "near", "far"] },
                        "Maybe": { "Fn::If": ["Far", "far", { "Ref": "AWS::NoValue" }] },
                    },
                    "Condition": "Near",
                },
            },
            "Outputs": {
                "Out": { "Description": "an x", "Value": "x", "Export": { "Name": "s-x" }, "Condition": "Far" },
            },
        })
    );
}

// Functions.

#[test]
fn functions() {
    let list = || -> Val<List<String>> { intrinsic::split(",", pseudo::stack_name()) };
    let split = json!({ "Fn::Split": [",", { "Ref": "AWS::StackName" }] });
    assert_eq!(written(|_| list().into()), split);
    assert_eq!(written(|_| intrinsic::base64("x").into()), json!({ "Fn::Base64": "x" }));
    assert_eq!(
        written(|_| intrinsic::cidr("10.0.0.0/16", 4, 8).into()),
        json!({ "Fn::Cidr": ["10.0.0.0/16", 4, 8] })
    );
    assert_eq!(
        written(|_| intrinsic::select::<String>(1, list()).into()),
        json!({ "Fn::Select": [1, split] })
    );
    assert_eq!(
        written(|_| intrinsic::select::<String>(0, intrinsic::availability_zones("")).into()),
        json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] })
    );
    assert_eq!(
        written(|_| intrinsic::join("-", ["a", "b"]).into()),
        json!({ "Fn::Join": ["-", ["a", "b"]] })
    );
    assert_eq!(written(|_| intrinsic::import_value::<String>("n").into()), json!({ "Fn::ImportValue": "n" }));
    let none: [(&str, &str); 0] = [];
    assert_eq!(
        written(|_| intrinsic::sub("${AWS::Region}-x", none).into()),
        json!({ "Fn::Sub": "${AWS::Region}-x" })
    );
    assert_eq!(
        written(|_| intrinsic::sub("${a}", [("a", pseudo::region())]).into()),
        json!({ "Fn::Sub": ["${a}", { "a": { "Ref": "AWS::Region" } }] })
    );
    assert_eq!(written(|_| intrinsic::ssm("/a/b").into()), json!("{{resolve:ssm:/a/b}}"));
    assert_eq!(
        written(|_| intrinsic::secret("db", "password").into()),
        json!("{{resolve:secretsmanager:db:SecretString:password::}}")
    );
}

#[test]
fn functions_of_rules() {
    let (app, stack) = stack();
    let vpc = CfnParameter::new(
        &stack,
        "Vpc",
        CfnParameterProps::new().kind(ParameterType::Other("AWS::EC2::VPC::Id")),
    );
    CfnRule::new(&stack, "Owned")
        .assert(
            Condition::each_member_equals(intrinsic::value_of(&vpc, "Tags.team"), "shop"),
            "a VPC of ours",
        )
        .assert(
            Condition::each_member_in(intrinsic::ref_all("AWS::EC2::VPC::Id"), ["vpc-1", "vpc-2"]),
            "a known VPC",
        )
        .assert(
            Condition::contains(intrinsic::value_of_all("AWS::EC2::VPC::Id", "Tags.team"), "shop"),
            "one of ours",
        );
    let asserts = |n: usize| template(&app)["Rules"]["Owned"]["Assertions"][n]["Assert"].clone();
    assert_eq!(
        asserts(0),
        json!({ "Fn::EachMemberEquals": [{ "Fn::ValueOf": ["Vpc", "Tags.team"] }, "shop"] })
    );
    assert_eq!(
        asserts(1),
        json!({ "Fn::EachMemberIn": [{ "Fn::RefAll": "AWS::EC2::VPC::Id" }, ["vpc-1", "vpc-2"]] })
    );
    assert_eq!(
        asserts(2),
        json!({ "Fn::Contains": [{ "Fn::ValueOfAll": ["AWS::EC2::VPC::Id", "Tags.team"] }, "shop"] })
    );
}

#[test]
fn text_with_late_parts_is_a_substitution_or_a_join() {
    let region = || pseudo::region();
    assert_eq!(written(|_| text!("x").into()), json!("x"));
    assert_eq!(written(|_| text!("{}", region()).into()), json!({ "Ref": "AWS::Region" }));
    assert_eq!(written(|_| text!("a-{}-b", region()).into()), json!({ "Fn::Sub": "a-${AWS::Region}-b" }));
    assert_eq!(
        written(|stack| {
            let other = thing(stack, "Other", value!({}));
            text!("{}/{}", other.attribute::<String>("Some.Name"), other.reference()).into()
        }),
        json!({ "Fn::Sub": "${Other.Some.Name}/${Other}" })
    );
    // What `Fn::Sub` would take for a part of its own, or cannot hold.
    assert_eq!(
        written(|_| text!("${{x}}-{}", region()).into()),
        json!({ "Fn::Join": ["", ["${x}-", { "Ref": "AWS::Region" }]] })
    );
    let first: Val<String> = intrinsic::select(0, intrinsic::split(",", "a,b"));
    assert_eq!(
        written(|_| text!("x{first}").into()),
        json!({ "Fn::Join": ["", ["x", { "Fn::Select": [0, { "Fn::Split": [",", "a,b"] }] }]] })
    );
}

#[test]
fn functions_of_language_extensions_bring_their_transform() {
    let (app, stack) = stack();
    stack.add_transform("AWS::Serverless-2016-10-31");
    thing(&stack, "A", value!({ "Json": intrinsic::to_json_string(value!({ "a": pseudo::region() })) }));
    assert_eq!(template(&app)["Transform"], json!(["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"]));
}

#[test]
fn a_function_of_another_target_is_a_problem() {
    let (app, stack) = stack();
    let value: Val<String> = intrinsic::function("tf.lookup", value!([]));
    thing(&stack, "A", value!({ "A": value }));
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS0024"]);
}

#[test]
fn lazy_values_are_asked_at_the_end() {
    assert_eq!(written(|_| lazy::<String, _>(|| "later").into()), json!("later"));
    let inner = || lazy::<String, _>(|| text!("{}-b", lazy::<String, _>(|| "a")));
    assert_eq!(written(|_| text!("{}!", inner()).into()), json!("a-b!"));
}

// Attributes of resources.

#[test]
fn attributes_beside_the_properties() {
    let (app, stack) = stack();
    let a = ias_aws_thing::Thing::new(&stack, "A", ias_aws_thing::ThingProps::new("a"));
    a.removal_policy(RemovalPolicy::Snapshot)
        .creation_policy(CreationPolicy::resource_signal(2, Duration::minutes(15)))
        .update_policy(UpdatePolicy::new("UseOnlineResharding", true))
        .metadata("team", "shop");
    let b = ias_aws_thing::Thing::new(&stack, "B", ias_aws_thing::ThingProps::new("b"));
    b.removal_policy(RemovalPolicy::RetainOnUpdateOrDelete);
    b.node().add_dependency(&a);
    assert_eq!(
        template(&app)["Resources"],
        json!({
            "A": {
                "Type": "Acme::Test::Thing",
                "Properties": { "Name": "a" },
                "DeletionPolicy": "Snapshot",
                "UpdateReplacePolicy": "Snapshot",
                "CreationPolicy": { "ResourceSignal": { "Count": 2, "Timeout": "PT15M" } },
                "UpdatePolicy": { "UseOnlineResharding": true },
                "Metadata": { "team": "shop" },
            },
            "B": {
                "Type": "Acme::Test::Thing",
                "Properties": { "Name": "b" },
                "DeletionPolicy": "RetainExceptOnCreate",
                "UpdateReplacePolicy": "Retain",
                "DependsOn": ["A"],
            },
        })
    );
}

/// A resource type of the test's own.
mod ias_aws_thing {
    use ias_aws::cfn::Resource;
    use ias_core::Val;

    #[derive(Clone, Debug, Resource)]
    #[resource(type = "Acme::Test::Thing", handle = Thing, attributes(Arn: String), tags = "Tags")]
    pub(crate) struct ThingProps {
        name: Val<String>,
        size: Option<Val<i64>>,
    }
}

#[test]
fn properties_are_read_and_changed_by_key() {
    use ias_aws_thing::{Thing, ThingProps};
    let (app, stack) = stack();
    let a = Thing::new(&stack, "A", ThingProps::new("a").size(1));
    assert_eq!(a.get(ThingProps::NAME).and_then(|name| name.known()).as_deref(), Some("a"));
    a.set(ThingProps::SIZE, 2);
    a.update(|props| props.size(3));
    assert_eq!(a.get(ThingProps::SIZE).and_then(|size| size.known()), Some(3));
    // What the struct does not declare is kept by an update.
    a.node().update_element(|element| element.properties.set("Extra", "x"));
    a.update(|props| props.size(4));
    assert_eq!(
        template(&app)["Resources"]["A"]["Properties"],
        json!({ "Name": "a", "Size": 4, "Extra": "x" })
    );
    a.unset(ThingProps::SIZE);
    assert_eq!(template(&app)["Resources"]["A"]["Properties"], json!({ "Name": "a", "Extra": "x" }));
    assert_eq!(app.find::<Thing>().len(), 1);
    assert_eq!(Thing::TYPE, "Acme::Test::Thing");
}

#[test]
fn overrides_come_last() {
    use ias_aws_thing::{Thing, ThingProps};
    let (app, stack) = stack();
    Tags::of(&stack).add("team", "shop");
    let a = Thing::new(&stack, "A", ThingProps::new("a"));
    a.add_override("/Properties/Tags/0/Value", "other");
    a.add_override("/Properties/Deep/er", value!({ "ref": a.attr_arn() }));
    a.add_override("/Type", "Acme::Test::Other");
    a.add_deletion_override("/Properties/Name");
    let found = &template(&app)["Resources"]["A"];
    assert_eq!(
        *found,
        json!({
            "Type": "Acme::Test::Other",
            "Properties": {
                "Tags": [{ "Key": "team", "Value": "other" }],
                "Deep": { "er": { "ref": { "Fn::GetAtt": ["A", "Arn"] } } },
            },
        })
    );
    a.add_override("/Properties/Tags/x", 1);
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS0025"]);
}

#[test]
fn logical_ids_can_be_given_or_kept_after_a_move() {
    use ias_aws_thing::{Thing, ThingProps};
    let (app, stack) = stack();
    Thing::new(&stack, "A", ThingProps::new("a")).override_logical_id("Given");
    Thing::new(&stack, "B", ThingProps::new("b")).moved_from("Old/Resource");
    let resources = template(&app)["Resources"].clone();
    let ids: Vec<_> = resources.as_object().unwrap().keys().cloned().collect();
    assert_eq!(ids, ["Given", "OldF7E39C65"]);
}

#[test]
fn a_scope_that_moved_keeps_the_logical_ids_in_it() {
    let ids = |id: &str, moved: bool| {
        let (app, stack) = stack();
        let outer = thing(&stack, id, value!({}));
        let inner = thing(&outer, "Inner", value!({}));
        thing(&inner, "Resource", value!({}));
        if moved {
            outer.node().moved_from("Old");
        }
        let mut ids: Vec<String> = template(&app)["Resources"].as_object().unwrap().keys().cloned().collect();
        ids.sort();
        ids
    };
    assert_ne!(ids("New", false), ids("Old", false));
    assert_eq!(ids("New", true), ids("Old", false));
}

#[test]
fn tags_go_where_a_type_holds_them() {
    let (app, stack) = stack();
    Tags::of(&app).add("team", "shop");
    Tags::of(&app).add("env", pseudo::region());
    for (id, tagging) in [
        ("List", Some(Tagging::List("Tags"))),
        ("Map", Some(Tagging::Map("Tags"))),
        ("Group", Some(Tagging::Propagated("Tags"))),
        ("None", None),
    ] {
        let resource = thing(&stack, id, value!({}));
        resource.node().update_element(|element| element.tagging = tagging);
    }
    let own = value!({ "Tags": [{ "Key": "own", "Value": "1" }, { "Key": "team", "Value": "mine" }] });
    thing(&stack, "Own", own).node().update_element(|element| element.tagging = Some(Tagging::List("Tags")));
    let resources = template(&app)["Resources"].clone();
    let region = json!({ "Ref": "AWS::Region" });
    let tags = |id: &str| resources[id]["Properties"]["Tags"].clone();
    assert_eq!(tags("List"), json!([{ "Key": "env", "Value": region }, { "Key": "team", "Value": "shop" }]));
    assert_eq!(tags("Map"), json!({ "env": region, "team": "shop" }));
    assert_eq!(tags("Group")[1], json!({ "Key": "team", "Value": "shop", "PropagateAtLaunch": true }));
    assert_eq!(tags("None"), Value::Null);
    assert_eq!(tags("Own")[0], json!({ "Key": "own", "Value": "1" }));
    assert_eq!(tags("Own").as_array().unwrap().len(), 3);
    // A known tag is one of the stack itself too, a late one cannot be.
    let manifest: Value =
        serde_json::from_slice(&app.synth().unwrap().file("manifest.json").unwrap().bytes).unwrap();
    assert_eq!(manifest["artifacts"]["s"]["properties"]["tags"], json!({ "team": "shop" }));
}

// Between stacks.

#[test]
fn a_reference_between_stacks_is_an_export_and_an_import() {
    let app = App::new();
    let env = || StackProps::new().environment(Environment::new("123456789012", "eu-west-1"));
    let producer = Stack::new(&app, "producer", env());
    let consumer = Stack::new(&app, "consumer", env());
    let a = thing(&producer, "A", value!({}));
    let b = thing(
        &consumer,
        "B",
        value!({ "Arn": a.attribute::<String>("Arn"), "Text": text!("x-{}", a.reference()) }),
    );
    thing(&consumer, "C", value!({ "Arn": a.attribute::<String>("Arn") }));
    let outputs = template_of(&app, "producer")["Outputs"].clone();
    assert_eq!(outputs.as_object().unwrap().len(), 2, "{outputs}");
    let arn = outputs
        .as_object()
        .unwrap()
        .iter()
        .find(|(_, output)| output["Value"]["Fn::GetAtt"] == json!(["A", "Arn"]));
    let (name, arn) = arn.unwrap();
    assert_eq!(arn["Export"]["Name"], format!("producer:{name}"));
    let read = template_of(&app, "consumer")["Resources"].clone();
    assert_eq!(read["B"]["Properties"]["Arn"], json!({ "Fn::ImportValue": format!("producer:{name}") }));
    assert_eq!(read["C"]["Properties"]["Arn"], read["B"]["Properties"]["Arn"]);
    assert_eq!(read["B"]["Properties"]["Text"]["Fn::Join"][1][0], "x-");
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.artifact("consumer").unwrap().depends_on, ["producer"]);
    assert_eq!(b.node().path(), "consumer/B");
}

#[test]
fn a_list_between_stacks_is_joined_and_split() {
    let app = App::new();
    let (producer, consumer) =
        (Stack::new(&app, "p", StackProps::new()), Stack::new(&app, "c", StackProps::new()));
    let zones: Val<List<String>> = thing(&producer, "A", value!({})).attribute("Zones");
    thing(&consumer, "B", value!({ "Zones": zones }));
    let outputs = template_of(&app, "p")["Outputs"].clone();
    let (name, output) = outputs.as_object().unwrap().iter().next().unwrap();
    assert_eq!(output["Value"], json!({ "Fn::Join": ["||", { "Fn::GetAtt": ["A", "Zones"] }] }));
    let read = &template_of(&app, "c")["Resources"]["B"]["Properties"]["Zones"];
    assert_eq!(*read, json!({ "Fn::Split": ["||", { "Fn::ImportValue": format!("p:{name}") }] }));
}

#[test]
fn a_weak_reference_goes_through_ssm() {
    let app = App::new();
    let (producer, consumer) =
        (Stack::new(&app, "p", StackProps::new()), Stack::new(&app, "c", StackProps::new()));
    let arn: Val<String> = thing(&producer, "A", value!({})).attribute("Arn");
    thing(&consumer, "B", value!({ "Arn": arn.weak() }));
    let produced = template_of(&app, "p");
    assert_eq!(produced["Outputs"], Value::Null, "no export holds the producer");
    let resources = produced["Resources"].as_object().unwrap();
    let (_, parameter) = resources.iter().find(|(_, one)| one["Type"] == "AWS::SSM::Parameter").unwrap();
    assert_eq!(parameter["Properties"]["Value"], json!({ "Fn::GetAtt": ["A", "Arn"] }));
    let consumed = template_of(&app, "c");
    let (name, read) = consumed["Parameters"].as_object().unwrap().iter().next().unwrap();
    assert_eq!(read["Type"], "AWS::SSM::Parameter::Value<String>");
    assert_eq!(read["Default"], parameter["Properties"]["Name"]);
    assert_eq!(consumed["Resources"]["B"]["Properties"]["Arn"], json!({ "Ref": name }));
    assert_eq!(app.synth().unwrap().artifact("c").unwrap().depends_on, ["p"]);
}

#[test]
fn typed_exports_serve_other_programs() {
    const TOPIC: Export<String> = Export::new("shared-topic-arn");
    let (app, stack) = stack();
    stack.export(&TOPIC, "arn");
    thing(&stack, "Reader", value!({ "Read": TOPIC.import() }));
    let found = template(&app);
    assert_eq!(
        found["Outputs"]["Exportsharedtopicarn"],
        json!({ "Value": "arn", "Export": { "Name": "shared-topic-arn" } })
    );
    assert_eq!(
        found["Resources"]["Reader"]["Properties"]["Read"],
        json!({ "Fn::ImportValue": "shared-topic-arn" })
    );
}

// Nested stacks.

#[test]
fn values_go_in_and_out_of_nested_stacks() {
    let (app, parent) = stack();
    let outer = thing(&parent, "Outer", value!({}));
    let nested = NestedStack::new(&parent, "Inner", NestedStackProps::new());
    let inner = thing(&nested, "Part", value!({ "Uses": outer.attribute::<String>("Arn") }));
    thing(&parent, "Reader", value!({ "Reads": inner.attribute::<String>("Name") }));
    let sibling = NestedStack::new(&parent, "Sibling", NestedStackProps::new());
    thing(&sibling, "Part", value!({ "Uses": inner.reference() }));

    let found = template(&app);
    let (id, resource) =
        found["Resources"].as_object().unwrap().iter().find(|(id, _)| id.starts_with("InnerNested")).unwrap();
    assert_eq!(resource["Type"], "AWS::CloudFormation::Stack");
    let (parameter, given) = resource["Properties"]["Parameters"].as_object().unwrap().iter().next().unwrap();
    assert_eq!(*given, json!({ "Fn::GetAtt": ["Outer", "Arn"] }));

    let assembly = app.synth().unwrap();
    let file = assembly.artifacts().iter().find(|one| one.path == "s/Inner").unwrap().files[0].clone();
    assert!(file.ends_with(".nested.template.json"), "{file}");
    let inside: Value = serde_json::from_slice(&assembly.file(&file).unwrap().bytes).unwrap();
    assert_eq!(inside["Parameters"][parameter], json!({ "Type": "String" }));
    assert_eq!(inside["Resources"]["Part"]["Properties"]["Uses"], json!({ "Ref": parameter }));
    assert_eq!(inside["Outputs"]["PartName"]["Value"], json!({ "Fn::GetAtt": ["Part", "Name"] }));
    assert_eq!(
        found["Resources"]["Reader"]["Properties"]["Reads"],
        json!({ "Fn::GetAtt": [id, "Outputs.PartName"] })
    );
    let (_, sibling) = found["Resources"]
        .as_object()
        .unwrap()
        .iter()
        .find(|(id, _)| id.starts_with("SiblingNested"))
        .unwrap();
    let given = sibling["Properties"]["Parameters"].as_object().unwrap().values().next().unwrap();
    assert_eq!(*given, json!({ "Fn::GetAtt": [id, "Outputs.PartRef"] }));

    // The template of the nested stack is an asset of the top-level one, named by its content.
    let hash = &assembly.file(&file).unwrap().hash;
    assert!(
        resource["Properties"]["TemplateURL"]["Fn::Sub"]
            .as_str()
            .unwrap()
            .ends_with(&format!("/{hash}.json"))
    );
    let assets: Value = serde_json::from_slice(&assembly.file("s.assets.json").unwrap().bytes).unwrap();
    assert_eq!(assets["files"][hash]["source"]["path"], json!(file));
}

// Stages and names.

#[test]
fn stages_prefix_names() {
    let app = App::new();
    let outer = Stage::new(&app, "shop");
    let prod = Stage::new(&outer, "prod");
    let stack = Stack::new(&prod, "Orders", StackProps::new());
    assert_eq!(stack.name(), "shop-prod-Orders");
    let assembly = app.synth().unwrap();
    assert!(assembly.file("shop-prod-Orders.template.json").is_some());
    let manifest: Value = serde_json::from_slice(&assembly.file("manifest.json").unwrap().bytes).unwrap();
    assert_eq!(manifest["artifacts"]["shop-prod-Orders"]["displayName"], "shop/prod/Orders");
}

#[test]
fn names_and_environments_are_checked() {
    let app = App::new();
    Stack::new(&app, "1st", StackProps::new());
    Stack::new(&app, "a", StackProps::new().environment(Environment::new("123", "Ireland")));
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS1004", "IAS1006", "IAS1006"]);
}

#[test]
fn two_stacks_with_one_name_are_a_problem() {
    let app = App::new();
    Stack::new(&app, "a-b", StackProps::new());
    let stage = Stage::new(&app, "a");
    Stack::new(&stage, "b", StackProps::new());
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS0022"]);
}

#[test]
fn two_stacks_called_the_same_in_one_environment_would_be_one() {
    let check = |names: [Option<&str>; 2], regions: [&str; 2], expect: &[&str]| {
        let app = App::new();
        for (id, (name, region)) in ["one", "two"].into_iter().zip(names.into_iter().zip(regions)) {
            let props = StackProps::new().environment(Environment::new("123456789012", region));
            Stack::new(&app, id, name.into_iter().fold(props, StackProps::stack_name));
        }
        let found = app.synth().map_or_else(|found| found.codes(), |_| Vec::new());
        assert_eq!(found, expect, "{names:?} {regions:?}");
    };
    check([Some("orders"), Some("orders")], ["eu-west-1"; 2], &["IAS1007"]);
    check([None, Some("one")], ["eu-west-1"; 2], &["IAS1007"]);
    check([Some("two"), None], ["eu-west-1"; 2], &["IAS1007"]);
    check([Some("orders"), Some("orders")], ["eu-west-1", "eu-west-2"], &[]);
    check([Some("orders"), Some("books")], ["eu-west-1"; 2], &[]);
}

#[test]
fn a_refused_id_is_one_problem() {
    let app = App::new();
    Stack::new(&app, "a", StackProps::new());
    Stack::new(&app, "a", StackProps::new());
    Stack::new(&app, "", StackProps::new());
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS0003", "IAS0001"]);
}

#[test]
fn a_stack_takes_no_objects_of_other_roots() {
    let (app, stack) = stack();
    let node = thing(&stack, "Map", value!({})).node().clone();
    node.set_element(ias_core::Element::new("Objects", "v1/ConfigMap"));
    let found = app.synth().unwrap_err();
    assert_eq!(found.codes(), ["IAS0008"]);
    assert_eq!(found.iter().next().unwrap().message, "a stack does not take `v1/ConfigMap`");
}

#[test]
fn a_template_that_only_fits_without_indentation_is_written_so() {
    let (app, stack) = stack();
    let many: Vec<ias_core::Value> = (0..200_000).map(ias_core::Value::from).map(|_| 1.into()).collect();
    thing(&stack, "A", value!({ "Many": many }));
    let bytes = app.synth().unwrap().file("s.template.json").unwrap().bytes.clone();
    assert!(bytes.len() < 1_000_000 && !bytes.contains(&b'\n'));
}
