//! The subnets of databases.

use ias_core::{Construct, Diagnostic, IntoVal, Is, Node, Props, Val};

use super::{CfnDbSubnetGroup, CfnDbSubnetGroupProps};
use crate::cfn::{CfnType as _, RemovalPolicy, With as _};
use crate::ec2::{SubnetSelection, SubnetType, Vpc};
use crate::{codes, kinds};

/// Subnets in which databases are placed, in at least two zones.
///
/// A database makes one of its own; several can share one.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2, rds};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let shared = rds::SubnetGroup::new(&stack, "Subnets", rds::SubnetGroupProps::new(&vpc));
/// ```
#[derive(Clone, Debug, Construct)]
pub struct SubnetGroup {
    node: Node,
    name: Val<Is<kinds::DbSubnetGroupName>>,
}

/// How a [`SubnetGroup`] is made.
#[derive(Clone, Debug, Props)]
pub struct SubnetGroupProps {
    /// The network.
    pub vpc: Vpc,
    /// What it is for.
    pub description: Option<Val<String>>,
    /// The subnets; isolated ones, else private ones, else public ones, if absent.
    pub vpc_subnets: Option<SubnetSelection>,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced.
    pub subnet_group_name: Option<Val<String>>,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Destroy)]
    pub removal_policy: RemovalPolicy,
}

impl SubnetGroup {
    /// Defines a subnet group.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: SubnetGroupProps) -> SubnetGroup {
        scope.node().define(id, |node| {
            let isolated = || !props.vpc.isolated_subnets().is_empty();
            let selection = props.vpc_subnets.unwrap_or_else(|| match isolated() {
                true => SubnetType::PrivateIsolated.into(),
                false => SubnetSelection::default(),
            });
            let subnets = props.vpc.select_subnets(selection);
            if let [zone] = subnets.availability_zones().as_slice() {
                // An existing network does not have to tell its zones.
                if zone.known().is_none_or(|zone| !zone.is_empty()) {
                    let message = "the subnets of the database lie in one availability zone";
                    let hint = "select subnets in two zones or more, or give the VPC more zones";
                    node.report(Diagnostic::error(&codes::DATABASE_SETTING_INVALID, message).hint(hint));
                }
            }
            let description = props.description.unwrap_or_else(|| "Subnets of databases".into_val());
            let resource = CfnDbSubnetGroupProps::new(description, subnets.subnet_ids())
                .with(props.subnet_group_name, CfnDbSubnetGroupProps::db_subnet_group_name);
            // Hidden in the logical id, as in the AWS CDK.
            let resource = CfnDbSubnetGroup::new(&node, "Default", resource);
            if props.removal_policy != RemovalPolicy::Destroy {
                resource.removal_policy(props.removal_policy);
            }
            SubnetGroup { name: resource.reference(), node }
        })
    }

    /// A subnet group that exists already.
    #[track_caller]
    pub fn from_subnet_group_name(
        scope: &dyn Construct,
        id: &str,
        name: impl IntoVal<Is<kinds::DbSubnetGroupName>>,
    ) -> SubnetGroup {
        let name = name.into_val();
        scope.node().define(id, |node| SubnetGroup { node, name })
    }

    /// Its name.
    pub fn subnet_group_name(&self) -> Val<Is<kinds::DbSubnetGroupName>> {
        self.name.clone()
    }
}

impl From<&SubnetGroup> for SubnetGroup {
    fn from(group: &SubnetGroup) -> SubnetGroup {
        group.clone()
    }
}
