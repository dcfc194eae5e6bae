use ias_aws::ssm::{StringParameter, StringParameterProps};
use ias_aws::{CfnOutput, CfnOutputProps, Environment, Stack, StackProps};
use ias_core::{App, Construct as _};
use serde_json::json;

use crate::support::{allow, refer, trial};

#[test]
fn a_parameter_and_its_grants_are_those_of_the_cdk() {
    let trial = trial();
    let props = StringParameterProps::new("x").parameter_name("/a/b");
    let named = StringParameter::new(&trial.stack, "P", props);
    let unnamed = StringParameter::new(&trial.stack, "P2", StringParameterProps::new("x"));
    let role = trial.role();
    named.grant_read(&role);
    named.grant_write(&role);
    unnamed.grant_write(&role);
    let template = trial.template();
    let expected = json!({ "Name": "/a/b", "Type": "String", "Value": "x" });
    assert_eq!(template.properties("P4E0919BE"), &expected);
    let arn = |separator: &str, id: &str| {
        let before = "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter";
        json!({ "Fn::Sub": format!("{before}{separator}${{{id}}}") })
    };
    let read = ["ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"];
    let put = || json!("ssm:PutParameter");
    assert_eq!(template.role_policy()[0], allow(json!(read), arn("", "P4E0919BE")));
    let both = json!([arn("", "P4E0919BE"), arn("/", "P215E11C29")]);
    assert_eq!(template.role_policy()[1], allow(put(), both));
}

#[test]
fn a_parameter_is_read_once_when_the_stack_is_deployed() {
    let trial = trial();
    for id in ["One", "Two"] {
        let value = StringParameter::value_for(&trial.stack, "/x/y");
        CfnOutput::new(&trial.stack, id, CfnOutputProps::new(value));
    }
    StringParameter::from_string_parameter_name(&trial.stack, "I", "/q/r");
    let template = trial.template();
    let id = "SsmParameterValuexyC96584B6F00A464EAD1953AFF4B05118Parameter";
    let parameter = |name: &str| json!({ "Type": "AWS::SSM::Parameter::Value<String>", "Default": name });
    assert_eq!(template.whole()["Parameters"][id], parameter("/x/y"));
    assert_eq!(template.whole()["Parameters"]["IParameter"], parameter("/q/r"));
    assert_eq!(template.whole()["Outputs"]["Two"]["Value"], refer(id));
}

#[test]
fn a_look_up_asks_as_the_cdk_does() {
    let app = App::new();
    let key = "ssm:account=123456789012:parameterName=/a$:b:region=us-east-1";
    app.node().set_context(key, "found");
    let environment = Environment::new("123456789012", "us-east-1");
    let stack = Stack::new(&app, "S", StackProps::new().environment(environment));
    assert_eq!(StringParameter::value_from_lookup(&stack, "/a:b"), "found");
    assert_eq!(StringParameter::value_from_lookup(&stack, "/c"), "dummy-value-for-/c");
    assert_eq!(app.synth().unwrap_err().codes(), ["IAS0023"]);
}

#[test]
fn mistakes_are_reported_at_once() {
    let trial = trial();
    for (at, name) in ["a/b", "/aws/x", "ä", ""].into_iter().enumerate() {
        let props = StringParameterProps::new("x").parameter_name(name);
        StringParameter::new(&trial.stack, &format!("P{at}"), props);
    }
    StringParameter::value_from_lookup(&trial.stack, "/a");
    assert_eq!(trial.problems(), ["IAS1213", "IAS1212", "IAS1212", "IAS1212", "IAS1212"]);
}
