//! Parameters of database programs.

use std::collections::BTreeMap;

use ias_core::{Construct, IntoVal, Is, Map, Node, Props, Val};

use super::{CfnDbParameterGroup, CfnDbParameterGroupProps, DatabaseInstanceEngine};
use crate::cfn::With as _;
use crate::kinds;

/// Settings of the program that databases run.
///
/// ```
/// use ias_aws::rds::{DatabaseInstanceEngine, ParameterGroup, ParameterGroupProps};
/// use ias_aws::{Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let engine = DatabaseInstanceEngine::postgres("17.4");
/// let strict = ParameterGroupProps::new(engine).parameter("rds.force_ssl", "1");
/// let strict = ParameterGroup::new(&stack, "Strict", strict);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct ParameterGroup {
    node: Node,
    name: Val<Is<kinds::DbParameterGroupName>>,
}

/// How a [`ParameterGroup`] is made.
#[derive(Clone, Debug, Props)]
pub struct ParameterGroupProps {
    /// The program and its version; databases of the same family can share the group.
    pub engine: DatabaseInstanceEngine,
    /// The parameters, in the words of the program.
    #[props(default, each = parameter)]
    pub parameters: BTreeMap<String, Val<String>>,
    /// What it is for. Changing it replaces the group.
    pub description: Option<Val<String>>,
    /// The name in the account; made by CloudFormation if absent, which lets it be replaced.
    pub parameter_group_name: Option<Val<String>>,
}

impl ParameterGroup {
    /// Defines a parameter group.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ParameterGroupProps) -> ParameterGroup {
        scope.node().define(id, |node| {
            let family = props.engine.parameter_group_family();
            let description =
                props.description.unwrap_or_else(|| format!("Parameter group for {family}").into_val());
            let parameters: Val<Map<String>> = props.parameters.into_val();
            let resource = CfnDbParameterGroupProps::new(family, description)
                .parameters(parameters.into_value())
                .with(props.parameter_group_name, CfnDbParameterGroupProps::db_parameter_group_name);
            let resource = CfnDbParameterGroup::new(&node, "Resource", resource);
            ParameterGroup { name: resource.reference(), node }
        })
    }

    /// A parameter group that exists already.
    #[track_caller]
    pub fn from_parameter_group_name(
        scope: &dyn Construct,
        id: &str,
        name: impl IntoVal<Is<kinds::DbParameterGroupName>>,
    ) -> ParameterGroup {
        let name = name.into_val();
        scope.node().define(id, |node| ParameterGroup { node, name })
    }

    /// Its name.
    pub fn parameter_group_name(&self) -> Val<Is<kinds::DbParameterGroupName>> {
        self.name.clone()
    }
}

impl From<&ParameterGroup> for ParameterGroup {
    fn from(group: &ParameterGroup) -> ParameterGroup {
        group.clone()
    }
}
