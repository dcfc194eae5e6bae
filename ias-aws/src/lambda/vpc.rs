//! Functions inside a network.

use ias_core::{Construct, Diagnostic, Val, text};

use super::{CfnFunction, CfnFunctionProps, Function, cfn_function};
use crate::cfn;
use crate::cfn::CfnType as _;
use crate::codes;
use crate::ec2::{Connectable, Connections, SecurityGroup, SecurityGroupProps, SubnetSelection, Vpc, append};
use crate::iam::{CfnRole, CfnRoleProps};
use crate::intrinsic::pseudo;
use crate::kinds;

impl Function {
    /// Runs the function inside a network, so that it reaches databases and the like there; with a security group of its
    /// own. The internet it reaches through private subnets with egress only.
    ///
    /// Without effect on a function that exists already. A role that was given must be able to make network interfaces.
    ///
    /// ```
    /// # use ias_aws::{Stack, StackProps};
    /// # use ias_core::App;
    /// # use ias_aws::lambda::{Code, Function, FunctionProps, FunctionPropsRequired, Runtime};
    /// use ias_aws::ec2::{self, Connectable, Port, SubnetSelection};
    ///
    /// # let app = App::new();
    /// # let stack = Stack::new(&app, "orders", StackProps::new());
    /// # let ship = Function::new(&stack, "Ship", FunctionProps::new(FunctionPropsRequired {
    /// #     runtime: Runtime::Python3_13,
    /// #     handler: "index.handler",
    /// #     code: Code::from_inline("def handler(event, context): pass"),
    /// # }));
    /// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
    /// let cache = ec2::SecurityGroup::new(&stack, "Cache", ec2::SecurityGroupProps::new(&vpc));
    /// ship.place_in_vpc(&vpc, SubnetSelection::default());
    /// ship.connections().allow_to(&cache, Port::tcp(6379), "orders");
    /// ```
    #[track_caller]
    pub fn place_in_vpc(&self, vpc: &Vpc, subnets: impl Into<SubnetSelection>) -> &Function {
        let Some(resource) = self.node().try_find_child("Resource") else { return self };
        let unique = cfn::logical_id(&self.node().path()).unwrap_or_default();
        let about = format!("Automatic security group for Lambda Function {unique}");
        let props = SecurityGroupProps::new(vpc).description(about);
        let group = SecurityGroup::new(self.node(), "SecurityGroup", props);
        let selected = vpc.select_subnets(subnets);
        if selected.has_public() {
            let message =
                "a function in a public subnet has no public address, so it does not reach the internet";
            let hint = "use private subnets; `acknowledge` this if it needs no internet";
            self.node().report(Diagnostic::warning(&codes::FUNCTION_WITHOUT_INTERNET, message).hint(hint));
        }
        for connectivity in selected.internet_connectivity_established() {
            resource.add_dependency(&connectivity);
        }
        let placed = cfn_function::VpcConfig::new()
            .security_group_ids([group.security_group_id()])
            .subnet_ids(selected.subnet_ids());
        CfnFunction::from_node(resource).set(CfnFunctionProps::vpc_config, placed);
        if let Some(role) = self.node().try_find_child("ServiceRole/Resource") {
            let policy: Val<ias_core::Is<kinds::ManagedPolicyArn>> = text!(
                "arn:{}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
                pseudo::partition()
            )
            .cast();
            append(&CfnRole::from_node(role), CfnRoleProps::managed_policy_arns, policy);
        }
        self
    }
}

/// Those of its security group, once it is [placed in a VPC](Function::place_in_vpc).
impl Connectable for Function {
    fn connections(&self) -> Connections {
        Connections::new(self.node().find::<SecurityGroup>())
    }
}
