//! Containers of a task.

use std::collections::BTreeMap;

use std::panic::Location;

use ias_core::{
    Construct, Diagnostic, Duration, IntoKey, IntoVal, List, Node, Props, Struct, Val, Value, key,
};

use super::{
    CfnTaskDefinition, CfnTaskDefinitionProps, ContainerImage, FargateTaskDefinition, HealthCheck, LogDriver,
    Secret, cfn_task_definition as raw,
};
use crate::cfn::{CfnType, With};
use crate::codes;
use crate::ec2::append;

/// A container of a task; made with [`FargateTaskDefinition::add_container`].
#[derive(Clone, Debug, Construct)]
pub struct ContainerDefinition {
    node: Node,
    task: CfnTaskDefinition,
    role: FargateTaskDefinition,
    name: String,
    essential: bool,
}

/// How a [`ContainerDefinition`] is made.
///
/// ```
/// use ias_aws::ecs::{ContainerDefinitionOptions, LogDriver};
///
/// let web = ContainerDefinitionOptions::new("ghcr.io/acme/orders:1.4.2")
///     .port(8080)
///     .environment_variable("LOG_LEVEL", "info")
///     .readonly_root_filesystem(true)
///     .logging(LogDriver::aws_logs("orders"));
/// ```
#[derive(Clone, Debug, Props)]
pub struct ContainerDefinitionOptions {
    /// The image.
    pub image: ContainerImage,
    /// The ports at which it listens, TCP; the first one is what load balancers reach.
    #[props(default, each = port)]
    pub ports: Vec<u16>,
    /// Variables.
    #[props(default, each = environment_variable)]
    pub environment: BTreeMap<String, Val<String>>,
    /// Variables from secrets.
    #[props(default, each = secret)]
    pub secrets: BTreeMap<String, Secret>,
    /// Arguments; those of the image if absent.
    pub command: Option<Vec<String>>,
    /// The program; that of the image if absent.
    pub entry_point: Option<Vec<String>>,
    /// CPU units that are kept for it, out of those of the task.
    pub cpu: Option<u32>,
    /// MiB of memory beyond which it is stopped; those of the task if absent.
    pub memory_limit_mib: Option<u32>,
    /// MiB of memory that are kept for it.
    pub memory_reservation_mib: Option<u32>,
    /// Whether the task stops when it stops.
    #[props(default = true)]
    pub essential: bool,
    /// How ECS finds out whether it is well.
    pub health_check: Option<HealthCheck>,
    /// Where its output goes; nowhere if absent.
    pub logging: Option<LogDriver>,
    /// Whether it cannot write to its own file system.
    pub readonly_root_filesystem: Option<bool>,
    /// The user under which it runs, by name or number; that of the image if absent.
    pub user: Option<String>,
    /// The folder in which the program starts; that of the image if absent.
    pub working_directory: Option<String>,
    /// How long it may take to stop, up to 120 seconds; 30 if absent.
    pub stop_timeout: Option<Duration>,
    /// Whether a process that passes signals on and collects orphans runs first.
    pub init_process_enabled: Option<bool>,
    /// Labels.
    #[props(default, each = docker_label)]
    pub docker_labels: BTreeMap<String, Val<String>>,
}

impl ContainerDefinition {
    pub(super) fn on(
        node: Node,
        task: &FargateTaskDefinition,
        options: ContainerDefinitionOptions,
    ) -> ContainerDefinition {
        let name = node.id();
        check_name(&node, &name);
        let credentials = options.image.bind(task);
        let stop_timeout = options.stop_timeout.map(|time| time.to_seconds());
        let ports: Vec<_> = options.ports.iter().map(|&port| port_mapping(port)).collect();
        let credentials = credentials
            .map(|secret| raw::RepositoryCredentials::new().credentials_parameter(secret.secret_arn()));
        let init = options
            .init_process_enabled
            .map(|enabled| raw::LinuxParameters::new().init_process_enabled(enabled));
        let labels = (!options.docker_labels.is_empty()).then_some(options.docker_labels);
        let logging = options.logging.map(|driver| driver.bind(&node, task));
        let health_check = options.health_check.map(|check| check.render(&node));
        let container = raw::ContainerDefinition::new(&name, options.image.image_name())
            .essential(options.essential)
            .with((!ports.is_empty()).then_some(ports), raw::ContainerDefinition::port_mappings)
            .with(options.command, raw::ContainerDefinition::command)
            .with(options.entry_point, raw::ContainerDefinition::entry_point)
            .with(options.cpu, raw::ContainerDefinition::cpu)
            .with(options.memory_limit_mib, raw::ContainerDefinition::memory)
            .with(options.memory_reservation_mib, raw::ContainerDefinition::memory_reservation)
            .with(health_check, raw::ContainerDefinition::health_check)
            .with(logging, raw::ContainerDefinition::log_configuration)
            .with(options.readonly_root_filesystem, raw::ContainerDefinition::readonly_root_filesystem)
            .with(options.user, raw::ContainerDefinition::user)
            .with(options.working_directory, raw::ContainerDefinition::working_directory)
            .with(stop_timeout, raw::ContainerDefinition::stop_timeout)
            .with(init, raw::ContainerDefinition::linux_parameters)
            .with(labels, raw::ContainerDefinition::docker_labels)
            .with(credentials, raw::ContainerDefinition::repository_credentials);
        let resource = task.resource().clone();
        append(&resource, CfnTaskDefinitionProps::container_definitions, container);
        let made = ContainerDefinition {
            node,
            task: resource,
            role: task.clone(),
            name,
            essential: options.essential,
        };
        options.environment.iter().for_each(|(name, value)| made.add_environment(name, value));
        options.secrets.iter().for_each(|(name, secret)| made.add_secret(name, secret));
        made
    }

    /// Its name in the task.
    pub fn container_name(&self) -> &str {
        &self.name
    }

    /// Whether the task stops when it stops.
    pub fn is_essential(&self) -> bool {
        self.essential
    }

    /// The first port at which it listens.
    pub fn container_port(&self) -> Option<u16> {
        self.ports().first().copied()
    }

    /// The ports at which it listens.
    pub fn ports(&self) -> Vec<u16> {
        let mappings = self.read(|held| held.get(raw::ContainerDefinition::port_mappings)?.known());
        let port = |mapping: Val<raw::PortMapping>| {
            u16::try_from(mapping.known()?.get(raw::PortMapping::container_port)?.known()?).ok()
        };
        mappings.unwrap_or_default().into_iter().filter_map(port).collect()
    }

    /// Opens a port.
    #[track_caller]
    pub fn add_port(&self, port: u16) {
        self.push(raw::ContainerDefinition::port_mappings, port_mapping(port));
    }

    /// Sets a variable.
    #[track_caller]
    pub fn add_environment(&self, name: &str, value: impl IntoVal<String>) {
        let variable = raw::KeyValuePair::new().name(name).value(value);
        self.check_variable(name);
        self.push(raw::ContainerDefinition::environment, variable);
    }

    /// Sets a variable from a secret, which the task's execution role may then read.
    #[track_caller]
    pub fn add_secret(&self, name: &str, secret: &Secret) {
        secret.grant_read(&self.role.obtain_execution_role());
        let variable = raw::Secret::new(name, secret.value_from());
        self.check_variable(name);
        self.push(raw::ContainerDefinition::secrets, variable);
    }

    fn check_variable(&self, name: &str) {
        let named = |list: Option<Value>| {
            let all = list.as_ref().and_then(Value::as_list).unwrap_or_default();
            all.iter().any(|one| one.get("Name").and_then(Value::as_str) == Some(name))
        };
        let environment = self.read(|held| held.get(raw::ContainerDefinition::environment).map(Value::from));
        let secrets = self.read(|held| held.get(raw::ContainerDefinition::secrets).map(Value::from));
        if named(environment) || named(secrets) {
            let message = format!("the variable `{name}` of `{}` is set already", self.name);
            self.node.report(Diagnostic::error(&codes::CONTAINER_INVALID, message).hint("set it once"));
        }
    }

    fn read<R>(&self, read: impl FnOnce(&raw::ContainerDefinition) -> Option<R>) -> Option<R> {
        let containers = self.task.get(CfnTaskDefinitionProps::container_definitions)?.known()?;
        containers.iter().find(|one| self.is_mine(one.as_value())).and_then(|one| read(&one.known()?))
    }

    /// Extends its part of the task definition in place, so that aspects see what will be deployed.
    #[track_caller]
    fn push<T, Form>(
        &self,
        list: impl IntoKey<raw::ContainerDefinition, List<T>, Form>,
        item: impl IntoVal<T>,
    ) {
        let containers = key(CfnTaskDefinitionProps::container_definitions).into_name();
        let (list, item, place) = (list.into_key(), item.into_val(), Location::caller());
        self.task.node().update_element(|element| {
            if let Some(Value::List(containers)) = element.properties.get_mut(&containers)
                && let Some(Value::Map(mine)) = containers.iter_mut().find(|one| self.is_mine(one))
            {
                list.push(mine, item, place);
            }
        });
    }

    fn is_mine(&self, container: &Value) -> bool {
        container.get("Name").and_then(Value::as_str) == Some(&self.name)
    }
}

fn port_mapping(port: u16) -> raw::PortMapping {
    raw::PortMapping::new().container_port(port).protocol(raw::PortMappingProtocol::Tcp)
}

fn check_name(node: &Node, name: &str) {
    let allowed = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    if !(1..=255).contains(&name.len()) || !name.chars().all(allowed) {
        let message = format!("`{name}` is no name of a container");
        let hint = "it has 1 to 255 letters, digits, hyphens and underscores";
        node.report(Diagnostic::error(&codes::CONTAINER_INVALID, message).hint(hint));
    }
}
