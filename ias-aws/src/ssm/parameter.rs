//! Parameters with text.

use ias_core::{Construct, Diagnostic, IntoVal, Node, Props, Text, Val, text};

use super::{CfnParameter, CfnParameterProps, Tier, cfn_parameter};
use crate::cfn::With as _;
use crate::iam::{Grant, Grantable};
use crate::intrinsic::pseudo;
use crate::{ParameterType, Stack, codes};

/// A setting in the parameter store, which programs read while they run and stacks when they are deployed.
///
/// It is no place for secrets: its text stands in the template. Use [`secretsmanager::Secret`] for them.
///
/// [`secretsmanager::Secret`]: https://docs.rs/ias-aws/latest/ias_aws/secretsmanager/struct.Secret.html
///
/// ```
/// use ias_aws::{Stack, StackProps, ssm};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let props = ssm::StringParameterProps::new("eu-central").parameter_name("/acme/orders/shop");
/// ssm::StringParameter::new(&stack, "Shop", props);
/// let image = ssm::StringParameter::value_for(&stack, "/acme/images/base"); // read when the stack is deployed
/// ```
#[derive(Clone, Debug, Construct)]
pub struct StringParameter {
    node: Node,
    name: Val<String>,
    value: Val<String>,
    /// Whether the name begins with `/`, which its ARN then shares.
    is_path: bool,
}

/// How a [`StringParameter`] is made.
///
/// Source: [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
#[derive(Clone, Debug, Props)]
pub struct StringParameterProps {
    /// The text, at most 4 KiB, 8 KiB in the advanced tier.
    pub string_value: Val<String>,
    /// The name, such as `/acme/orders/shop`; made by CloudFormation if absent. Letters, digits, `.`, `-`, `_` and `/`,
    /// which must come first if there is one.
    pub parameter_name: Option<String>,
    /// What it is for, at most 1,024 characters.
    pub description: Option<Val<String>>,
    /// A regular expression that the text must match.
    pub allowed_pattern: Option<String>,
    /// What it costs and may hold; standard if absent.
    pub tier: Option<Tier>,
}

impl StringParameter {
    /// Defines a parameter.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: StringParameterProps) -> StringParameter {
        scope.node().define(id, |node| {
            let is_path = props.parameter_name.as_ref().is_some_and(|name| name.starts_with('/'));
            if let Some(name) = &props.parameter_name {
                check(&node, name);
            }
            let resource = CfnParameterProps::new(props.string_value, cfn_parameter::Type::String)
                .with(props.allowed_pattern, CfnParameterProps::allowed_pattern)
                .with(props.description, CfnParameterProps::description)
                .with(props.parameter_name, CfnParameterProps::name)
                .with(props.tier, CfnParameterProps::tier);
            let resource = CfnParameter::new(&node, "Resource", resource);
            StringParameter { name: resource.reference(), value: resource.attr_value(), node, is_path }
        })
    }

    /// A parameter that exists already in the account and region of the stack; its value is read when the stack is
    /// deployed.
    #[track_caller]
    pub fn from_string_parameter_name(scope: &dyn Construct, id: &str, name: &str) -> StringParameter {
        let value = read_at_deployment(scope, &format!("{id}.Parameter"), name);
        let is_path = name.starts_with('/');
        scope.node().define(id, |node| StringParameter { node, name: name.into_val(), value, is_path })
    }

    /// The value of a parameter of the account and region when the stack is deployed. The same parameter is read once.
    #[track_caller]
    pub fn value_for(scope: &dyn Construct, name: &str) -> Val<String> {
        // The id that the CDK gives; the number has no meaning.
        let id = format!("SsmParameterValue:{name}:C96584B6-F00A-464E-AD19-53AFF4B05118.Parameter");
        match Stack::of(scope) {
            Some(stack) => read_at_deployment(&stack, &id, name),
            None => read_at_deployment(scope, &id, name),
        }
    }

    /// Its name.
    pub fn parameter_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// Its text.
    pub fn string_value(&self) -> Val<String> {
        self.value.clone()
    }

    /// Its ARN.
    pub fn parameter_arn(&self) -> Val<String> {
        let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
        let separator = if self.is_path { "" } else { "/" };
        text!("arn:{partition}:ssm:{region}:{account}:parameter{separator}{}", self.name)
    }

    /// Lets a grantee read the parameter.
    pub fn grant_read(&self, grantee: &dyn Grantable) -> Grant {
        let actions =
            ["ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"];
        self.grant(grantee, actions)
    }

    /// Lets a grantee change the parameter.
    pub fn grant_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["ssm:PutParameter"])
    }

    /// Lets a grantee do these actions with the parameter.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, [self.parameter_arn()])
    }
}

#[track_caller]
fn read_at_deployment(scope: &dyn Construct, id: &str, name: &str) -> Val<String> {
    if let Some(held) = scope.node().try_find_child(&id.replace('/', "--")) {
        return crate::cfn::reference(&held);
    }
    let props = crate::CfnParameterProps::new().kind(ParameterType::SsmString).default(name);
    crate::CfnParameter::new(scope, id, props).value()
}

/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html>
fn check(node: &Node, name: &str) {
    let admitted = |sign: char| sign.is_ascii_alphanumeric() || ".-_/".contains(sign);
    let hint = if name.is_empty() || name.len() > 1011 || !name.chars().all(admitted) {
        "it has 1 to 1,011 letters, digits, `.`, `-`, `_` and `/`"
    } else if name.contains('/') && !name.starts_with('/') {
        "a name with `/` begins with it"
    } else if name.split('/').filter(|part| !part.is_empty()).count() > 15 {
        "it has at most 15 levels"
    } else if ["aws", "ssm"].iter().any(|word| name.trim_start_matches('/').to_lowercase().starts_with(word))
    {
        "names that begin with `aws` or `ssm` belong to AWS"
    } else {
        return;
    };
    let message = format!("a parameter cannot be called `{name}`");
    node.report(Diagnostic::error(&codes::PARAMETER_NAME_INVALID, message).hint(hint));
}
