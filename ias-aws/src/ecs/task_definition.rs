//! Task definitions.

use ias_core::{Construct, DependencyGroup, Diagnostic, Is, Node, Props, Val};

use super::{
    CfnTaskDefinition, CfnTaskDefinitionProps, ContainerDefinition, ContainerDefinitionOptions,
    cfn_task_definition::{
        EphemeralStorage, NetworkMode, RequiresCompatibility, RuntimePlatform,
        RuntimePlatformCpuArchitecture, RuntimePlatformOperatingSystemFamily,
    },
    fargate_size,
};
use crate::cfn::{CfnType, With};
use crate::iam::{Grantable, Principal, Role, RoleProps};
use crate::{cfn, codes, kinds};

/// Containers that run together on Fargate, with their size and their roles.
///
/// Granting something to it lets its containers do it. What ECS itself needs to start them (images, secrets, logs) goes to
/// the execution role, which exists only if there is such a need, and may do nothing else.
///
/// ```
/// use ias_aws::{Stack, StackProps, ecs};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "shop", StackProps::new());
/// let props = ecs::FargateTaskDefinitionProps::new().cpu(512).memory_limit_mib(1024);
/// let task = ecs::FargateTaskDefinition::new(&stack, "Task", props);
/// let web = ecs::ContainerDefinitionOptions::new("nginx:1.29").port(80).logging(ecs::LogDriver::aws_logs("web"));
/// task.add_container("web", web);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct FargateTaskDefinition {
    node: Node,
    resource: CfnTaskDefinition,
    task_role: Role,
    execution_role: Option<Role>,
    /// The roles with what they may do, without which tasks cannot start.
    roles: DependencyGroup,
}

/// How a [`FargateTaskDefinition`] is made.
#[derive(Clone, Debug, Props)]
pub struct FargateTaskDefinitionProps {
    /// CPU units of the whole task, of which 1,024 are a processor: 256, 512, 1024, 2048, 4096, 8192 or 16384.
    #[props(default = 256)]
    pub cpu: u32,
    /// Memory of the whole task in MiB; which amounts there are depends on the CPU units.
    #[props(default = 512)]
    pub memory_limit_mib: u32,
    /// Storage of the whole task in GiB, 21 to 200; 20 if absent.
    pub ephemeral_storage_gib: Option<u32>,
    /// The architecture of the images; `X86_64` if absent.
    pub cpu_architecture: Option<RuntimePlatformCpuArchitecture>,
    /// The role of its containers; one of its own if absent.
    pub task_role: Option<Role>,
    /// The role under which ECS starts them; one of its own, if one is needed, if absent.
    pub execution_role: Option<Role>,
    /// The name under which its revisions are counted; made from the path if absent.
    pub family: Option<String>,
}

impl FargateTaskDefinition {
    /// Defines a task.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: FargateTaskDefinitionProps) -> FargateTaskDefinition {
        scope.node().define(id, |node| {
            let task_role = props.task_role.unwrap_or_else(|| own_role(&node, "TaskRole"));
            let family = props.family.or_else(|| cfn::logical_id(&node.path())).unwrap_or_default();
            let platform = props.cpu_architecture.map(|architecture| {
                RuntimePlatform::new()
                    .cpu_architecture(architecture)
                    .operating_system_family(RuntimePlatformOperatingSystemFamily::Linux)
            });
            let storage = props.ephemeral_storage_gib.map(|size| {
                if !(21..=200).contains(&size) {
                    let message = format!("a task on Fargate cannot have {size} GiB of storage");
                    let problem = Diagnostic::error(&codes::FARGATE_SIZE_INVALID, message);
                    node.report(problem.hint("it has 21 to 200 GiB, or 20 if nothing is said"));
                }
                EphemeralStorage::new().size_in_gi_b(size)
            });
            let resource = CfnTaskDefinitionProps::new()
                .family(family)
                .cpu(props.cpu.to_string())
                .memory(props.memory_limit_mib.to_string())
                .network_mode(NetworkMode::Awsvpc)
                .requires_compatibilities([RequiresCompatibility::Fargate])
                .task_role_arn(task_role.role_arn())
                .with(
                    props.execution_role.as_ref().map(Role::role_arn),
                    CfnTaskDefinitionProps::execution_role_arn,
                )
                .with(platform, CfnTaskDefinitionProps::runtime_platform)
                .with(storage, CfnTaskDefinitionProps::ephemeral_storage);
            let resource = CfnTaskDefinition::new(&node, "Resource", resource);
            node.add_validation({
                let resource = resource.clone();
                move |node: &Node| {
                    fargate_size::check(node, &resource);
                    check_containers(node);
                }
            });
            let roles = DependencyGroup::new();
            roles.add(&task_role);
            props.execution_role.iter().for_each(|role| roles.add(role));
            FargateTaskDefinition { node, resource, task_role, execution_role: props.execution_role, roles }
        })
    }

    /// Adds a container, whose name is the id.
    #[track_caller]
    pub fn add_container(&self, id: &str, options: ContainerDefinitionOptions) -> ContainerDefinition {
        self.node.define(id, |node| ContainerDefinition::on(node, self, options))
    }

    /// Its containers.
    pub fn containers(&self) -> Vec<ContainerDefinition> {
        self.node.find()
    }

    /// The first container that the task depends on, which load balancers reach.
    pub fn default_container(&self) -> Option<ContainerDefinition> {
        self.containers().into_iter().find(ContainerDefinition::is_essential)
    }

    /// Its ARN, with the revision.
    pub fn task_definition_arn(&self) -> Val<Is<kinds::TaskDefinitionArn>> {
        self.resource.reference()
    }

    /// The role of its containers.
    pub fn task_role(&self) -> &Role {
        &self.task_role
    }

    /// The role under which ECS starts its containers; `None` as long as there is no need for one.
    pub fn execution_role(&self) -> Option<Role> {
        let own = || self.node.try_find_child("ExecutionRole")?.find::<Role>().into_iter().next();
        self.execution_role.clone().or_else(own)
    }

    /// The role under which ECS starts its containers, which is made if there is none yet.
    pub fn obtain_execution_role(&self) -> Role {
        self.execution_role().unwrap_or_else(|| {
            let role = own_role(&self.node, "ExecutionRole");
            self.resource.set(CfnTaskDefinitionProps::execution_role_arn, role.role_arn());
            self.roles.add(&role);
            role
        })
    }

    pub(super) fn roles(&self) -> &DependencyGroup {
        &self.roles
    }

    pub(super) fn resource(&self) -> &CfnTaskDefinition {
        &self.resource
    }
}

impl Grantable for FargateTaskDefinition {
    fn grantee(&self) -> Role {
        self.task_role.clone()
    }
}

impl From<&FargateTaskDefinition> for FargateTaskDefinition {
    fn from(task: &FargateTaskDefinition) -> FargateTaskDefinition {
        task.clone()
    }
}

fn own_role(scope: &Node, id: &str) -> Role {
    Role::new(scope, id, RoleProps::new(Principal::service("ecs-tasks.amazonaws.com")))
}

fn check_containers(node: &Node) {
    if !node.find::<ContainerDefinition>().iter().any(ContainerDefinition::is_essential) {
        let message = "the task has no essential container";
        let hint = "add one with `add_container`";
        node.report(Diagnostic::error(&codes::TASK_WITHOUT_CONTAINER, message).hint(hint));
    }
}
