use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::{BucketName, FunctionArn, FunctionReference, RoleArn};
use ias_aws::lambda::cfn_event_invoke_config::{DestinationConfig, OnFailure};
use ias_aws::lambda::cfn_function::{
    Code, DeadLetterConfig, Environment, Runtime, TracingConfig, TracingConfigMode,
};
use ias_aws::lambda::{
    CfnEventInvokeConfig, CfnEventInvokeConfigProps, CfnFunction, CfnFunctionProps, CfnPermission,
    CfnPermissionProps, CfnPermissionPropsRequired, CfnUrl, CfnUrlProps, cfn_url::AuthType,
};
use ias_aws::policies::lambda::{
    FAILURE_DESTINATION, NO_PLAIN_SECRETS, NO_PUBLIC_PERMISSION, SUPPORTED_RUNTIME, TRACING, URL_AUTH,
};
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = running();
    cases.extend(calling());
    cases
}

/// About the functions themselves.
fn running() -> Vec<Case> {
    vec![
        Case::new(
            &FAILURE_DESTINATION,
            |stack| {
                function(stack, "F", props().dead_letter_config(DeadLetterConfig::new().target_arn(QUEUE)));
                let other = function(stack, "G", props());
                let lost = DestinationConfig::new().on_failure(OnFailure::new(QUEUE));
                let config = CfnEventInvokeConfigProps::new(other.reference(), "$LATEST");
                CfnEventInvokeConfig::new(stack, "E", config.destination_config(lost));
            },
            |stack| drop(function(stack, "F", props())), // finding
            |stack| {
                let props = props().dead_letter_config(DeadLetterConfig::new().target_arn(QUEUE));
                let function = function(stack, "F", props);
                function.add_deletion_override("/Properties/DeadLetterConfig"); // finding
            },
        ),
        Case::new(
            &NO_PLAIN_SECRETS,
            |stack| {
                let variables = [("SECRET_ARN", "arn:aws:secretsmanager:orders"), ("API_KEY", RESOLVED)];
                function(stack, "F", props().environment(Environment::new().variables(variables)));
            },
            |stack| {
                let variables = [("DB_PASSWORD", "correct horse")];
                let environment = Environment::new().variables(variables); // finding
                function(stack, "F", props().environment(environment));
            },
            |stack| {
                let variables = [("WHO", "orders")];
                let props = props().environment(Environment::new().variables(variables));
                let function = function(stack, "F", props);
                function.add_override("/Properties/Environment/Variables/WHO", "AKIAIOSFODNN7EXAMPLE"); // finding
            },
        ),
        Case::new(
            &SUPPORTED_RUNTIME,
            |stack| drop(function(stack, "F", props().runtime(Runtime::ProvidedAl2023))),
            |stack| drop(function(stack, "F", props().runtime(Runtime::Nodejs18X))), // finding
            |stack| {
                let function = function(stack, "F", props().runtime(Runtime::Python3_13));
                function.add_override("/Properties/Runtime", "python3.10"); // finding
            },
        ),
        Case::new(
            &TRACING,
            |stack| drop(function(stack, "F", traced())),
            |stack| drop(function(stack, "F", props())), // finding
            |stack| {
                let function = function(stack, "F", traced());
                function.add_override("/Properties/TracingConfig/Mode", "PassThrough"); // finding
            },
        ),
    ]
}

/// About who may call them.
fn calling() -> Vec<Case> {
    vec![
        Case::new(
            &NO_PUBLIC_PERMISSION,
            |stack| {
                let bucket = permission("s3.amazonaws.com").source_account("111122223333");
                CfnPermission::new(stack, "P", bucket);
                CfnPermission::new(stack, "Q", permission("111122223333"));
                CfnPermission::new(stack, "R", permission("*").invoked_via_function_url(true));
            },
            |stack| {
                let everybody = permission("*"); // finding
                CfnPermission::new(stack, "P", everybody);
            },
            |stack| {
                let bucket = permission("s3.amazonaws.com").source_account("111122223333"); // finding
                let permission = CfnPermission::new(stack, "P", bucket);
                permission.add_deletion_override("/Properties/SourceAccount");
            },
        ),
        Case::new(
            &URL_AUTH,
            |stack| drop(CfnUrl::new(stack, "U", url(AuthType::AwsIam))),
            |stack| {
                CfnUrl::new(stack, "U", url(AuthType::AwsIam).auth_type(AuthType::None)); // finding
            },
            |stack| {
                let url = CfnUrl::new(stack, "U", url(AuthType::AwsIam));
                url.add_override("/Properties/AuthType", "NONE"); // finding
            },
        ),
    ]
}

const QUEUE: &str = "arn:aws:sqs:eu-west-1:111122223333:lost";
const RESOLVED: &str = "{{resolve:secretsmanager:orders:SecretString:key}}";

#[track_caller]
fn function(stack: &Stack, id: &str, props: CfnFunctionProps) -> CfnFunction {
    CfnFunction::new(stack, id, props)
}

fn props() -> CfnFunctionProps {
    let code = Code::new().s3_bucket(known::<BucketName>("programs")).s3_key("orders.zip");
    CfnFunctionProps::new(code, known::<RoleArn>("arn:aws:iam::111122223333:role/orders"))
        .handler("bootstrap")
        .runtime(Runtime::ProvidedAl2023)
}

fn traced() -> CfnFunctionProps {
    props().tracing_config(TracingConfig::new().mode(TracingConfigMode::Active))
}

#[track_caller]
fn permission(principal: &str) -> CfnPermissionProps {
    CfnPermissionProps::new(CfnPermissionPropsRequired {
        function_name: known::<FunctionReference>("orders"),
        action: "lambda:InvokeFunction",
        principal,
    })
}

fn url(kind: AuthType) -> CfnUrlProps {
    CfnUrlProps::new(known::<FunctionArn>("arn:aws:lambda:eu-west-1:111122223333:function:orders"), kind)
}
