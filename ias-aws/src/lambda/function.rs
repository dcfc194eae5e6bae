//! Functions.

use std::collections::BTreeMap;

use ias_core::{Construct, Diagnostic, Duration, IntoVal, Invalid, Is, Node, Props, Size, Val, text};

use super::{Architecture, CfnFunction, CfnFunctionProps, Code, Runtime, cfn_function};
use crate::cfn::With as _;
use crate::iam::{Grant, Grantable, PolicyStatement, Principal, Role, RoleProps};
use crate::intrinsic::{select, split};
use crate::logs::LogGroup;
use crate::{codes, kinds, kms};

/// A function that Lambda runs.
///
/// It runs as a role of its own, which may write logs; grants add to it. Lambda makes the log group with the first call
/// and keeps logs for ever: pass a [`log_group`](FunctionProps::log_group) to decide that yourself.
///
/// ```
/// # #[cfg(feature = "s3")] {
/// use ias_aws::lambda::{Code, Function, FunctionProps, FunctionPropsRequired, Runtime};
/// use ias_aws::{Stack, StackProps, s3};
/// use ias_core::{App, Duration, Size};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "photos", StackProps::new());
/// let photos = s3::Bucket::new(&stack, "Photos", s3::BucketProps::new());
/// let props = FunctionProps::new(FunctionPropsRequired {
///     runtime: Runtime::Nodejs22X,
///     handler: "index.handler",
///     code: Code::from_inline("exports.handler = async () => {};"),
/// });
/// let resize = Function::new(
///     &stack,
///     "Resize",
///     props.env("BUCKET", photos.bucket_name()).memory_size(Size::mebibytes(512)).timeout(Duration::minutes(1)),
/// );
/// photos.grant_read(&resize);
/// # }
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Function {
    node: Node,
    arn: Val<Is<kinds::FunctionArn>>,
    name: Val<Is<kinds::FunctionName>>,
    role: Option<Role>,
}

/// How a [`Function`] is made.
///
/// Source: [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
#[derive(Clone, Debug, Props)]
pub struct FunctionProps {
    /// The language and its version.
    pub runtime: Runtime,
    /// What is called in the program, such as `index.handler`.
    pub handler: Val<String>,
    /// The program.
    pub code: Code,
    /// The name; made by CloudFormation if absent, which lets the function be replaced.
    pub function_name: Option<Val<String>>,
    /// What it is for, at most 256 characters.
    pub description: Option<Val<String>>,
    /// Environment variables, 4 KiB together.
    #[props(default, each = env)]
    pub environment: BTreeMap<String, Val<String>>,
    /// The key that encrypts the environment variables; Lambda has its own if absent.
    pub environment_encryption: Option<kms::Key>,
    /// The memory, 128 MiB to 10,240 MiB, with which the share of the processor grows; 128 MiB if absent.
    pub memory_size: Option<Size>,
    /// How long a call may take, 1 second to 15 minutes; 3 seconds if absent.
    pub timeout: Option<Duration>,
    /// The size of `/tmp`, 512 MiB to 10,240 MiB; 512 MiB if absent.
    pub ephemeral_storage_size: Option<Size>,
    /// The processor; x86 with 64 bits if absent.
    pub architecture: Option<Architecture>,
    /// How many calls are reserved for it, and at the same time the most that run at once.
    pub reserved_concurrent_executions: Option<u32>,
    /// What X-Ray traces; nothing if absent.
    pub tracing: Option<Tracing>,
    /// The ARNs of layers, at most five.
    #[props(default, each = layer)]
    pub layers: Vec<Val<String>>,
    /// Where its logs go; a log group that Lambda makes if absent.
    pub log_group: Option<LogGroup>,
    /// As which role it runs. One of its own that may write logs if absent; yours must be able to, too.
    pub role: Option<Role>,
}

/// What X-Ray traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tracing {
    /// A sample of the calls.
    Active,
    /// The calls that the caller traces.
    PassThrough,
}

impl Function {
    /// Defines a function.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: FunctionProps) -> Function {
        scope.node().define(id, |node| {
            check(&node, &props);
            let role = props.role.unwrap_or_else(|| {
                let service = Principal::service("lambda.amazonaws.com");
                let policies = ["service-role/AWSLambdaBasicExecutionRole"];
                Role::new(&node, "ServiceRole", RoleProps::new(service).managed_policies(policies))
            });
            let environment = (!props.environment.is_empty())
                .then(|| cfn_function::Environment::new().variables(props.environment));
            let logging = props
                .log_group
                .map(|group| cfn_function::LoggingConfig::new().log_group(group.log_group_name()));
            let storage = props
                .ephemeral_storage_size
                .map(|size| cfn_function::EphemeralStorage::new(size.to_mebibytes()));
            let tracing = props.tracing.map(|tracing| {
                let actions = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"];
                role.add_to_policy(PolicyStatement::allow(actions, ["*"]));
                cfn_function::TracingConfig::new().mode(match tracing {
                    Tracing::Active => cfn_function::TracingConfigMode::Active,
                    Tracing::PassThrough => cfn_function::TracingConfigMode::PassThrough,
                })
            });
            let key = props.environment_encryption.map(|key| {
                key.grant_decrypt(&role);
                key.key_arn()
            });
            let layers = (!props.layers.is_empty()).then_some(props.layers);
            let resource = CfnFunctionProps::new(props.code.bind(&node, props.runtime), role.role_arn())
                .with(props.architecture.map(|one| [one]), CfnFunctionProps::architectures)
                .with(props.description, CfnFunctionProps::description)
                .with(environment, CfnFunctionProps::environment)
                .with(storage, CfnFunctionProps::ephemeral_storage)
                .with(props.function_name, CfnFunctionProps::function_name)
                .handler(props.handler)
                .with(key, CfnFunctionProps::kms_key_arn)
                .with(layers, CfnFunctionProps::layers)
                .with(logging, CfnFunctionProps::logging_config)
                .with(props.memory_size.map(Size::to_mebibytes), CfnFunctionProps::memory_size)
                .with(props.reserved_concurrent_executions, CfnFunctionProps::reserved_concurrent_executions)
                .runtime(props.runtime)
                .with(props.timeout.map(Duration::to_seconds), CfnFunctionProps::timeout)
                .with(tracing, CfnFunctionProps::tracing_config);
            let resource = CfnFunction::new(&node, "Resource", resource);
            // A call that comes before the policy is attached would fail.
            resource.node().add_dependency(&role);
            Function { arn: resource.attr_arn(), name: resource.reference(), node, role: Some(role) }
        })
    }

    /// A function that exists already. Nothing can be granted to it, as its role is not known; see
    /// [`from_function_attributes`](Function::from_function_attributes).
    #[track_caller]
    pub fn from_function_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::FunctionArn>>) -> Function {
        Function::existing(scope, id, arn, None)
    }

    /// A function that exists already, with the role as which it runs.
    #[track_caller]
    pub fn from_function_attributes(
        scope: &dyn Construct,
        id: &str,
        arn: Val<Is<kinds::FunctionArn>>,
        role: impl Into<Role>,
    ) -> Function {
        Function::existing(scope, id, arn, Some(role.into()))
    }

    #[track_caller]
    fn existing(
        scope: &dyn Construct,
        id: &str,
        arn: Val<Is<kinds::FunctionArn>>,
        role: Option<Role>,
    ) -> Function {
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.split(':').nth(6).unwrap_or_default()),
            None => select::<String>(6, split(":", &arn)).cast(),
        };
        scope.node().define(id, |node| Function { node, arn, name, role })
    }

    /// Its ARN.
    pub fn function_arn(&self) -> Val<Is<kinds::FunctionArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn function_name(&self) -> Val<Is<kinds::FunctionName>> {
        self.name.clone()
    }

    /// As which role it runs; `None` for a function that exists already and whose role was not given.
    pub fn role(&self) -> Option<&Role> {
        self.role.as_ref()
    }

    /// Sets an environment variable; without effect on a function that exists already.
    pub fn add_environment(&self, name: &str, value: impl IntoVal<String>) -> &Function {
        let value = value.into_val();
        check_variable(&self.node, name);
        if let Some(resource) = self.node.try_find_child("Resource") {
            resource.update_element(|element| {
                element.properties.child("Environment").child("Variables").set(name.to_owned(), value);
            });
        }
        self
    }

    /// Lets a grantee call the function, and its versions and aliases.
    pub fn grant_invoke(&self, grantee: &dyn Grantable) -> Grant {
        let resources: [Val<String>; 2] = [(&self.arn).into_val(), text!("{}:*", self.arn)];
        Grant::add_to_principal(grantee, ["lambda:InvokeFunction"], resources)
    }
}

impl Grantable for Function {
    fn grantee(&self) -> Role {
        if let Some(role) = &self.role {
            return role.clone();
        }
        let message = "the role of this function is not known, so nothing can be granted to it";
        self.node.report(
            Diagnostic::error(&codes::FUNCTION_ROLE_UNKNOWN, message)
                .hint("give the role: `Function::from_function_attributes(scope, id, arn, role)`"),
        );
        match self.node.find::<Role>().into_iter().next() {
            Some(stand_in) => stand_in,
            None => {
                let arn: Val<Is<kinds::RoleArn>> = Invalid::new(&codes::FUNCTION_ROLE_UNKNOWN, message).val();
                Role::from_role_arn(&self.node, "UnknownRole", arn)
            }
        }
    }
}

impl From<&Function> for Function {
    fn from(function: &Function) -> Function {
        function.clone()
    }
}

fn check(node: &Node, props: &FunctionProps) {
    let report = |message: String, hint: &str| {
        node.report(Diagnostic::error(&codes::FUNCTION_SETTING_INVALID, message).hint(hint));
    };
    let sizes = [
        ("memory_size", props.memory_size, Size::mebibytes(128)),
        ("ephemeral_storage_size", props.ephemeral_storage_size, Size::mebibytes(512)),
    ];
    for (name, given, least) in sizes {
        if let Some(size) = given.filter(|size| *size < least || *size > Size::mebibytes(10_240)) {
            report(format!("`{name}` is {size}"), &format!("it is {least} to 10Gi"));
        }
    }
    let timeout = props.timeout.filter(|time| *time < Duration::seconds(1) || *time > Duration::minutes(15));
    if let Some(timeout) = timeout {
        report(format!("`timeout` is {timeout}"), "it is 1 second to 15 minutes");
    }
    if props.layers.len() > 5 {
        report(format!("there are {} layers", props.layers.len()), "at most 5");
    }
    props.environment.keys().for_each(|name| check_variable(node, name));
}

/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
fn check_variable(node: &Node, name: &str) {
    const RESERVED: [&str; 14] = [
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_DEFAULT_REGION",
        "AWS_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
    ];
    let begins = name.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let admitted = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    let hint = if RESERVED.contains(&name) {
        "Lambda sets this one itself"
    } else if !begins || name.len() < 2 || !name.chars().all(admitted) {
        "a name begins with a letter and has two or more letters, digits and `_`"
    } else {
        return;
    };
    let message = format!("the environment variable `{name}` is not allowed");
    node.report(Diagnostic::error(&codes::FUNCTION_SETTING_INVALID, message).hint(hint));
}
