//! Clusters.

use ias_core::{Construct, IntoVal, Is, Node, Props, Val, text};

use super::{
    CfnCluster, CfnClusterCapacityProviderAssociations, CfnClusterCapacityProviderAssociationsProps,
    CfnClusterProps, cfn_cluster::ClusterSettings,
};
use crate::cfn::With;
use crate::ec2::Vpc;
use crate::intrinsic::pseudo;
use crate::{Stack, kinds};

/// A place in a network for services.
///
/// ```
/// use ias_aws::{Stack, StackProps, ec2, ecs};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let props = ecs::ClusterProps::new(&vpc).container_insights(ecs::ContainerInsights::Enabled);
/// let cluster = ecs::Cluster::new(&stack, "Cluster", props);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Cluster {
    node: Node,
    name: Val<Is<kinds::ClusterName>>,
    arn: Val<Is<kinds::ClusterArn>>,
    vpc: Vpc,
}

/// Which metrics of containers CloudWatch collects.
///
/// Source: [Container Insights](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContainerInsights {
    /// None.
    Disabled,
    /// Those of clusters and services.
    Enabled,
    /// Those of tasks and containers as well, which cost more.
    Enhanced,
}

/// How a [`Cluster`] is made.
#[derive(Clone, Debug, Props)]
pub struct ClusterProps {
    /// The network of its services.
    pub vpc: Vpc,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced.
    pub cluster_name: Option<Val<String>>,
    /// Which metrics of containers are collected; what the account says if absent.
    pub container_insights: Option<ContainerInsights>,
    /// Whether services may run on Fargate Spot, which is cheaper and may stop tasks at two minutes' notice.
    #[props(default = false)]
    pub enable_fargate_capacity_providers: bool,
}

impl Cluster {
    /// Defines a cluster.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ClusterProps) -> Cluster {
        scope.node().define(id, |node| {
            let insights = props.container_insights.map(|insights| {
                let value = match insights {
                    ContainerInsights::Disabled => "disabled",
                    ContainerInsights::Enabled => "enabled",
                    ContainerInsights::Enhanced => "enhanced",
                };
                [ClusterSettings::new().name("containerInsights").value(value)]
            });
            let cluster = CfnClusterProps::new()
                .with(props.cluster_name, CfnClusterProps::cluster_name)
                .with(insights, CfnClusterProps::cluster_settings);
            let cluster = CfnCluster::new(&node, "Resource", cluster);
            if props.enable_fargate_capacity_providers {
                let none: [super::cfn_cluster_capacity_provider_associations::CapacityProviderStrategy; 0] =
                    [];
                let association = CfnClusterCapacityProviderAssociationsProps::new(cluster.reference(), none)
                    .capacity_providers(["FARGATE", "FARGATE_SPOT"]);
                // The id that it has in the AWS CDK, where the construct has the cluster's own id.
                CfnClusterCapacityProviderAssociations::new(&node, &node.id(), association);
            }
            Cluster { name: cluster.reference(), arn: cluster.attr_arn(), node, vpc: props.vpc }
        })
    }

    /// A cluster of the stack's account and region that exists already.
    #[track_caller]
    pub fn from_cluster_attributes(
        scope: &dyn Construct,
        id: &str,
        cluster_name: &str,
        vpc: &Vpc,
    ) -> Cluster {
        scope.node().define(id, |node| {
            let stack = Stack::of(&node);
            let region = stack.as_ref().map_or_else(pseudo::region, Stack::region);
            let account = stack.as_ref().map_or_else(pseudo::account_id, Stack::account);
            let arn = text!("arn:{}:ecs:{region}:{account}:cluster/{cluster_name}", pseudo::partition());
            Cluster { node, name: Val::unchecked(cluster_name.to_owned()), arn: arn.cast(), vpc: vpc.clone() }
        })
    }

    /// Its name.
    pub fn cluster_name(&self) -> Val<Is<kinds::ClusterName>> {
        self.name.clone()
    }

    /// Its ARN.
    pub fn cluster_arn(&self) -> Val<Is<kinds::ClusterArn>> {
        self.arn.clone()
    }

    /// The network of its services.
    pub fn vpc(&self) -> &Vpc {
        &self.vpc
    }
}

impl From<&Cluster> for Cluster {
    fn from(cluster: &Cluster) -> Cluster {
        cluster.clone()
    }
}

impl IntoVal<Is<kinds::ClusterName>> for &Cluster {
    fn into_val(self) -> Val<Is<kinds::ClusterName>> {
        self.cluster_name()
    }
}
