//! Database instances.

use std::collections::BTreeMap;

use ias_core::{Construct, Diagnostic, Duration, IntoVal, Is, Node, Props, Size, Val, text};

use super::{
    CfnDbInstance, CfnDbInstanceProps, Credentials, DatabaseInstanceEngine, Endpoint, InstanceType,
    ParameterGroup, ParameterGroupProps, PerformanceInsights, StorageType, SubnetGroup, SubnetGroupProps,
    check, logs,
};
use crate::cfn::{CfnType as _, RemovalPolicy, With as _};
use crate::ec2::{Connectable, Connections, Port, SecurityGroup, SecurityGroupProps, SubnetSelection, Vpc};
use crate::iam::{Grant, Grantable, Principal, Role, RoleProps};
use crate::intrinsic::pseudo;
use crate::logs::RetentionDays;
use crate::secretsmanager::{AttachmentTargetType, Secret, SecretAttachmentTarget};
use crate::{codes, kinds, kms};

/// A database on a machine that RDS looks after.
///
/// It lies in isolated subnets if the network has such, cannot be reached until
/// [`connections`](Connectable::connections) let somebody in, and leaves a snapshot behind when it is deleted. Its
/// password is generated into a [secret](DatabaseInstance::secret).
///
/// Unlike the CDK, storage is encrypted and of type `gp3` by default. A database that moves over from the CDK without
/// encryption needs `storage_encrypted(false)`, as a change replaces it.
///
/// ```
/// use ias_aws::ec2::{self, Connectable};
/// use ias_aws::rds::{Credentials, DatabaseInstance, DatabaseInstanceEngine, DatabaseInstanceProps};
/// use ias_aws::{Stack, StackProps};
/// use ias_core::{App, Duration, Size};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new());
/// let worker = ec2::SecurityGroup::new(&stack, "Worker", ec2::SecurityGroupProps::new(&vpc));
///
/// let props = DatabaseInstanceProps::new(DatabaseInstanceEngine::postgres("17.4"), &vpc)
///     .instance_type("t4g.medium")
///     .credentials(Credentials::from_generated_secret("orders"))
///     .database_name("orders")
///     .allocated_storage(Size::gibibytes(20))
///     .max_allocated_storage(Size::gibibytes(100))
///     .backup_retention(Duration::days(14))
///     .multi_az(true)
///     .deletion_protection(true);
/// let db = DatabaseInstance::new(&stack, "Db", props);
/// db.connections().allow_default_port_from(&worker, "orders");
/// let url = ias_core::text!("postgres://{}/orders", db.instance_endpoint().socket_address());
/// ```
#[derive(Clone, Debug, Construct)]
pub struct DatabaseInstance {
    node: Node,
    resource: CfnDbInstance,
    groups: Vec<SecurityGroup>,
    port: Val<i64>,
    secret: Option<Secret>,
}

/// How a [`DatabaseInstance`] is made.
///
/// Source: [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
#[derive(Clone, Debug, Props)]
pub struct DatabaseInstanceProps {
    /// What it runs.
    pub engine: DatabaseInstanceEngine,
    /// The network.
    pub vpc: Vpc,
    /// The machine.
    #[props(default = "db.m5.large")]
    pub instance_type: InstanceType,
    /// The subnets, in at least two zones; isolated ones, else private ones, else public ones, if absent.
    pub vpc_subnets: Option<SubnetSelection>,
    /// A subnet group to share with others; one of its own if absent.
    pub subnet_group: Option<SubnetGroup>,
    /// Its security groups; one of its own if empty.
    #[props(default, each = security_group)]
    pub security_groups: Vec<SecurityGroup>,
    /// Whether it has a public address; its subnets must be public then.
    #[props(default = false)]
    pub publicly_accessible: bool,
    /// The port; that of the engine if absent.
    pub port: Option<Val<i64>>,
    /// The first user; the engine's usual name and a generated password if absent.
    pub credentials: Option<Credentials>,
    /// The name of a database in it that is made at once; PostgreSQL has `postgres` always, MySQL and MariaDB have none if
    /// absent.
    pub database_name: Option<Val<String>>,
    /// The name of the instance; made by CloudFormation if absent, which lets it be replaced. A letter, then up to 62
    /// letters, digits and single hyphens.
    pub instance_identifier: Option<Val<String>>,
    /// The storage at first, whole GiB: 20 GiB to 64 TiB, with `iops` disks from 100 GiB.
    #[props(default = Size::gibibytes(100))]
    pub allocated_storage: Size,
    /// To how much storage grows by itself when it is nearly full, at least a tenth above what is allocated; it does not
    /// grow if absent.
    pub max_allocated_storage: Option<Size>,
    /// The disks.
    #[props(default = StorageType::Gp3)]
    pub storage_type: StorageType,
    /// Operations of the disks a second; for `io1`, `io2`, and large `gp3` disks.
    pub iops: Option<u32>,
    /// The throughput of `gp3` disks in MiB a second; only for large ones.
    pub storage_throughput: Option<u32>,
    /// Whether storage, backups and snapshots are encrypted. Changing it replaces the database.
    #[props(default = true)]
    pub storage_encrypted: bool,
    /// The key that encrypts them; RDS has its own in each account if absent. Changing it replaces the database.
    pub storage_encryption_key: Option<kms::Key>,
    /// How long daily backups are kept, 0 to 35 days; 1 day if absent, and none are made for 0.
    pub backup_retention: Option<Duration>,
    /// When backups are made, at least half an hour in UTC: `03:00-04:00`; RDS chooses if absent.
    pub preferred_backup_window: Option<Val<String>>,
    /// When RDS may change the machine, at least half an hour in UTC: `sun:04:00-sun:05:00`; RDS chooses if absent.
    pub preferred_maintenance_window: Option<Val<String>>,
    /// Whether another machine in another zone stands by.
    #[props(default = false)]
    pub multi_az: bool,
    /// Whether it must be unprotected before it can be deleted; if absent, only if it stays when it leaves the stack.
    pub deletion_protection: Option<bool>,
    /// Whether RDS installs new minor versions of the engine; it does if absent.
    pub auto_minor_version_upgrade: Option<bool>,
    /// Whether another major version may be given. Without it CloudFormation fails in place of an upgrade.
    #[props(default = false)]
    pub allow_major_version_upgrade: bool,
    /// Keeping what it was busy with; not kept if absent.
    pub performance_insights: Option<PerformanceInsights>,
    /// How often the operating system is looked at: every 1, 5, 10, 15, 30 or 60 seconds; not at all if absent.
    pub monitoring_interval: Option<Duration>,
    /// The logs that go to CloudWatch Logs, such as `postgresql`; see [`DatabaseInstanceEngine::log_types`].
    #[props(default, each = cloudwatch_logs_export)]
    pub cloudwatch_logs_exports: Vec<String>,
    /// How long these are kept; for ever if absent. It needs an [`instance_identifier`](Self::instance_identifier).
    pub cloudwatch_logs_retention: Option<RetentionDays>,
    /// Whether roles can connect without a password; if absent, once [`grant_connect`](DatabaseInstance::grant_connect)
    /// lets one.
    pub iam_authentication: Option<bool>,
    /// Parameters of the engine, in a group of its own.
    #[props(default, each = parameter)]
    pub parameters: BTreeMap<String, Val<String>>,
    /// A parameter group to share with others; the engine's usual one if absent.
    pub parameter_group: Option<ParameterGroup>,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Snapshot)]
    pub removal_policy: RemovalPolicy,
}

impl DatabaseInstance {
    /// Defines a database.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: DatabaseInstanceProps) -> DatabaseInstance {
        scope.node().define(id, |node| {
            check::check(&node, &props);
            let retain =
                matches!(props.removal_policy, RemovalPolicy::Retain | RemovalPolicy::RetainOnUpdateOrDelete);
            let subnets = subnets(&node, id, &props, retain);
            let groups = if props.security_groups.is_empty() {
                let about = SecurityGroupProps::new(&props.vpc);
                let about = about.description(format!("Security group for {id} database"));
                vec![SecurityGroup::new(&node, "SecurityGroup", about)]
            } else {
                props.security_groups.clone()
            };
            let resource = machine(&node, &props);
            let logs = logs::groups(&node, &props);
            let credentials = props.credentials.clone().unwrap_or_else(Credentials::from_default);
            let login = credentials.bind(&node, &props.engine, retain);
            let protect = props.deletion_protection.or(retain.then_some(true));
            let resource = storage(resource, &props)
                .db_subnet_group_name(subnets.subnet_group_name())
                .vpc_security_groups(groups.iter().collect::<Vec<_>>())
                .publicly_accessible(props.publicly_accessible)
                .master_username(login.username)
                .master_user_password(login.password)
                .with(protect, CfnDbInstanceProps::deletion_protection)
                .with(props.port.clone().map(|port| text!("{port}")), CfnDbInstanceProps::port);
            let resource = CfnDbInstance::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            resource.node().add_dependency(&logs);
            let port = props.port.unwrap_or_else(|| props.engine.default_port().into_val());
            let instance = DatabaseInstance { node, resource, groups, port, secret: None };
            let secret = login.secret.map(|secret| secret.attach(&instance));
            DatabaseInstance { secret, ..instance }
        })
    }

    /// Its name.
    pub fn instance_identifier(&self) -> Val<Is<kinds::DbInstanceIdentifier>> {
        self.resource.reference()
    }

    /// Its ARN.
    pub fn instance_arn(&self) -> Val<Is<kinds::DbInstanceArn>> {
        self.resource.attr_db_instance_arn()
    }

    /// What identifies it for ever in its region, as policies of roles that connect have it: `db-ABCDEFGHIJKL`.
    pub fn instance_resource_id(&self) -> Val<String> {
        self.resource.attr_dbi_resource_id()
    }

    /// Where it is reached.
    pub fn instance_endpoint(&self) -> Endpoint {
        Endpoint {
            hostname: self.db_instance_endpoint_address(),
            port: self.db_instance_endpoint_port().cast(),
        }
    }

    /// The name in the DNS at which it is reached.
    pub fn db_instance_endpoint_address(&self) -> Val<String> {
        self.resource.attr_endpoint_address()
    }

    /// The port at which it is reached, as text for a variable of a program.
    pub fn db_instance_endpoint_port(&self) -> Val<String> {
        self.resource.attr_endpoint_port()
    }

    /// Name and password of the first user, with engine, host, port and database: a JSON object with the fields
    /// `username`, `password`, `engine`, `host`, `port`, `dbname` and `dbInstanceIdentifier`. `None` where the password was
    /// given.
    pub fn secret(&self) -> Option<&Secret> {
        self.secret.as_ref()
    }

    /// Lets a grantee connect as a user of the database, without a password.
    ///
    /// The user must be there and may be let in so: `GRANT rds_iam TO app` in PostgreSQL. This turns authentication by
    /// roles on.
    ///
    /// Source: [IAM authentication](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html).
    pub fn grant_connect(&self, grantee: &dyn Grantable, db_user: &str) -> Grant {
        let key = CfnDbInstanceProps::enable_iam_database_authentication;
        match self.resource.get(key).and_then(|enabled| enabled.known()) {
            Some(false) => {
                let message = "a role is to connect to a database that does not let roles in";
                let hint = "leave out `iam_authentication(false)`";
                self.node.report(Diagnostic::error(&codes::DATABASE_SETTING_INVALID, message).hint(hint));
            }
            Some(true) => {}
            None => self.resource.set(key, true),
        }
        let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
        let id = self.instance_resource_id();
        let user = text!("arn:{partition}:rds-db:{region}:{account}:dbuser:{id}/{db_user}");
        Grant::add_to_principal(grantee, ["rds-db:connect"], [user])
    }
}

/// Its default port is that of the engine, or the one that was given. The CDK takes the late one of the endpoint, with
/// which rules would wait for the database.
impl Connectable for DatabaseInstance {
    fn connections(&self) -> Connections {
        Connections::new(&self.groups).default_port(Port::tcp(&self.port))
    }
}

impl SecretAttachmentTarget for DatabaseInstance {
    fn attachment_target_id(&self) -> Val<String> {
        self.instance_identifier().into_val()
    }

    fn attachment_target_type(&self) -> AttachmentTargetType {
        AttachmentTargetType::RdsDbInstance
    }
}

impl From<&DatabaseInstance> for DatabaseInstance {
    fn from(instance: &DatabaseInstance) -> DatabaseInstance {
        instance.clone()
    }
}

#[track_caller]
fn subnets(node: &Node, id: &str, props: &DatabaseInstanceProps, retain: bool) -> SubnetGroup {
    if let Some(given) = &props.subnet_group {
        return given.clone();
    }
    let group = SubnetGroupProps::new(&props.vpc).description(format!("Subnet group for {id} database"));
    // A database that stays needs its subnets.
    let removal = if retain { RemovalPolicy::Retain } else { RemovalPolicy::Destroy };
    let group = SubnetGroupProps { vpc_subnets: props.vpc_subnets.clone(), ..group.removal_policy(removal) };
    SubnetGroup::new(node, "SubnetGroup", group)
}

/// Engine, machine, and who looks at them.
#[track_caller]
fn machine(node: &Node, props: &DatabaseInstanceProps) -> CfnDbInstanceProps {
    let monitoring = props.monitoring_interval.filter(|time| time.as_millis() > 0).map(|interval| {
        let service = Principal::service("monitoring.rds.amazonaws.com");
        let policies = ["service-role/AmazonRDSEnhancedMonitoringRole"];
        let role = Role::new(node, "MonitoringRole", RoleProps::new(service).managed_policies(policies));
        (interval.to_seconds(), role.role_arn())
    });
    let parameters = props.parameter_group.clone().or_else(|| {
        let group = ParameterGroupProps::new(props.engine.clone()).parameters(props.parameters.clone());
        (!props.parameters.is_empty()).then(|| ParameterGroup::new(node, "ParameterGroup", group))
    });
    let exports = &props.cloudwatch_logs_exports;
    CfnDbInstanceProps::new()
        .engine(props.engine.engine_type())
        .engine_version(props.engine.engine_version())
        .db_instance_class(props.instance_type.name())
        .with(props.database_name.clone(), CfnDbInstanceProps::db_name)
        .with(props.instance_identifier.clone(), CfnDbInstanceProps::db_instance_identifier)
        .multi_az(props.multi_az)
        .with(props.auto_minor_version_upgrade, CfnDbInstanceProps::auto_minor_version_upgrade)
        .with(
            props.allow_major_version_upgrade.then_some(true),
            CfnDbInstanceProps::allow_major_version_upgrade,
        )
        .with(props.preferred_maintenance_window.clone(), CfnDbInstanceProps::preferred_maintenance_window)
        .with(props.iam_authentication, CfnDbInstanceProps::enable_iam_database_authentication)
        .with((!exports.is_empty()).then_some(exports), CfnDbInstanceProps::enable_cloudwatch_logs_exports)
        .with(
            parameters.map(|group| group.parameter_group_name()),
            CfnDbInstanceProps::db_parameter_group_name,
        )
        .with(monitoring, |props, (interval, role)| {
            props.monitoring_interval(interval).monitoring_role_arn(role)
        })
        .with(props.performance_insights.as_ref(), |props, insights| {
            let key = insights.encryption_key.as_ref().map(kms::Key::key_arn);
            props
                .enable_performance_insights(true)
                .performance_insights_retention_period(insights.retention.to_days())
                .with(key, CfnDbInstanceProps::performance_insights_kms_key_id)
        })
}

/// Disks and backups.
fn storage(resource: CfnDbInstanceProps, props: &DatabaseInstanceProps) -> CfnDbInstanceProps {
    let size = props.allocated_storage.to_gibibytes();
    let key = props.storage_encryption_key.as_ref().map(kms::Key::key_arn);
    resource
        .allocated_storage(text!("{size}"))
        .with(props.max_allocated_storage.map(Size::to_gibibytes), CfnDbInstanceProps::max_allocated_storage)
        .storage_type(props.storage_type.as_str())
        .with(props.iops, CfnDbInstanceProps::iops)
        .with(props.storage_throughput, CfnDbInstanceProps::storage_throughput)
        .storage_encrypted(props.storage_encrypted)
        .with(key, CfnDbInstanceProps::kms_key_id)
        .copy_tags_to_snapshot(true)
        .with(props.backup_retention.map(Duration::to_days), CfnDbInstanceProps::backup_retention_period)
        .with(props.preferred_backup_window.clone(), CfnDbInstanceProps::preferred_backup_window)
}
