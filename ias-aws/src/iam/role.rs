//! Roles.

use ias_core::{Construct, IntoVal, Is, Node, Props, Val, text};

use super::grant::Grantable;
use super::{
    CfnPolicy, CfnPolicyProps, CfnRole, CfnRoleProps, PolicyDocument, PolicyStatement, Principal,
    add_statement,
};
use crate::cfn;
use crate::cfn::CfnType;
use crate::intrinsic::pseudo;
use crate::kinds;

/// A role that a service or person takes on.
///
/// ```
/// use ias_aws::{Stack, StackProps, iam};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")));
/// role.add_to_policy(iam::PolicyStatement::allow(["sqs:ReceiveMessage"], ["arn:aws:sqs:eu-west-1:123456789012:orders"]));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Role {
    node: Node,
    arn: Val<Is<kinds::RoleArn>>,
    name: Val<String>,
}

/// How a [`Role`] is made.
#[derive(Clone, Debug, Props)]
pub struct RoleProps {
    /// Who may take it on.
    pub assumed_by: Principal,
    /// What it is for.
    pub description: Option<String>,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced.
    pub role_name: Option<Val<String>>,
    /// Policies of AWS by name, such as `service-role/AmazonECSTaskExecutionRolePolicy`.
    #[props(default)]
    pub managed_policies: Vec<String>,
    /// The most that any of its policies can allow.
    pub permissions_boundary: Option<Val<String>>,
}

impl Role {
    /// Defines a role.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: RoleProps) -> Role {
        scope.node().define(id, |node| {
            let trust =
                PolicyStatement::allow(["sts:AssumeRole"], Vec::<String>::new()).principal(&props.assumed_by);
            let mut role = CfnRoleProps::new(PolicyDocument::from_iter([trust]));
            if let Some(description) = props.description {
                role = role.description(description);
            }
            if let Some(name) = props.role_name {
                role = role.role_name(name);
            }
            if let Some(boundary) = props.permissions_boundary {
                role = role.permissions_boundary(boundary);
            }
            if !props.managed_policies.is_empty() {
                let arns = props.managed_policies.iter().map(|name| managed_policy(name)).collect::<Vec<_>>();
                role = role.managed_policy_arns(arns);
            }
            let role = CfnRole::new(&node, "Resource", role);
            Role { arn: role.attr_arn(), name: role.reference().into_val(), node }
        })
    }

    /// A role that exists already. Statements added to it become a policy of this stack, attached to the role.
    #[track_caller]
    pub fn from_role_arn(scope: &dyn Construct, id: &str, arn: impl IntoVal<Is<kinds::RoleArn>>) -> Role {
        let arn = arn.into_val();
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.rsplit('/').next().unwrap_or_default()),
            None => crate::intrinsic::select(
                1,
                crate::intrinsic::split("role/", IntoVal::<String>::into_val(&arn)),
            ),
        };
        scope.node().define(id, |node| Role { node, arn, name })
    }

    /// Its ARN.
    pub fn role_arn(&self) -> Val<Is<kinds::RoleArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn role_name(&self) -> Val<String> {
        self.name.clone()
    }

    /// Adds a statement to its policy, which is made with the first one.
    pub fn add_to_policy(&self, statement: PolicyStatement) {
        // A policy of its own resource attaches to a role that exists already as well.
        let policy = match self.node.try_find_child("DefaultPolicy/Resource") {
            Some(node) => CfnPolicy::from_node(node),
            None => self.define_policy(),
        };
        add_statement(&policy, CfnPolicyProps::policy_document, statement);
    }

    #[track_caller]
    fn define_policy(&self) -> CfnPolicy {
        let default = self.node.define("DefaultPolicy", |node| DefaultPolicy { node });
        // The name that the CDK gives, the logical id, so that policies which move over are not replaced.
        let path = format!("{}/Resource", path_in_stack(&default));
        let id = cfn::logical_id(&path).unwrap_or_default();
        let name = &id[id.len().saturating_sub(128)..];
        let props = CfnPolicyProps::new(PolicyDocument::new(), name).roles([self.role_name()]);
        CfnPolicy::new(&default, "Resource", props)
    }
}

/// The path of a construct below its stack.
fn path_in_stack(construct: &dyn Construct) -> String {
    let path = construct.node().path();
    match construct.node().target() {
        Some((root, _)) => {
            path.strip_prefix(&root.path()).unwrap_or(&path).trim_start_matches('/').to_owned()
        }
        None => path,
    }
}

#[derive(Clone, Construct)]
struct DefaultPolicy {
    node: Node,
}

impl Grantable for Role {
    fn grantee(&self) -> Role {
        self.clone()
    }
}

// Handles are cheap to clone, so properties take them by reference as well.
impl From<&Role> for Role {
    fn from(role: &Role) -> Role {
        role.clone()
    }
}

fn managed_policy(name: &str) -> Val<Is<kinds::ManagedPolicyArn>> {
    text!("arn:{}:iam::aws:policy/{name}", pseudo::partition()).cast()
}
