//! Tables.

use ias_core::{
    Construct, Diagnostic, Fits, IntoVal, Is, Node, Props, Shape as _, Struct as _, Text, Val, Value, lazy,
    text,
};

use super::cfn_table::{
    AttributeDefinition, BillingMode, KeySchemaItem, KeySchemaItemKeyType, PointInTimeRecoverySpecification,
    SseSpecification, SseSpecificationSseType, StreamSpecification, TimeToLiveSpecification,
};
use super::{
    Billing, CfnTable, CfnTableProps, GlobalSecondaryIndex, Key, LocalSecondaryIndex, StreamViewType,
    TableClass, TableEncryption,
};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{Grant, Grantable};
use crate::intrinsic::{pseudo, select, split};
use crate::{codes, kinds, kms};

/// A table.
///
/// Unlike the CDK's `Table`, and like its `TableV2`, it is billed on demand by default: capacity that nobody planned is
/// either too small or too dear.
///
/// ```
/// use ias_aws::{Stack, StackProps, dynamodb, iam};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")));
///
/// let props = dynamodb::TableProps::new(dynamodb::Key::string("id"))
///     .point_in_time_recovery(true)
///     .global_secondary_index(dynamodb::GlobalSecondaryIndex::new("ByCustomer", dynamodb::Key::string("customer")));
/// let orders = dynamodb::Table::new(&stack, "Orders", props);
/// orders.grant_read_write(&role); // the index, too
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Table {
    node: Node,
    arn: Val<Is<kinds::TableArn>>,
    name: Val<Is<kinds::TableName>>,
    stream_arn: Option<Val<Is<kinds::TableStreamArn>>>,
    encryption_key: Option<kms::Key>,
    billing: Billing,
}

/// How a [`Table`] is made.
///
/// Source: [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
#[derive(Clone, Debug, Props)]
pub struct TableProps {
    /// The attribute by which items are distributed.
    pub partition_key: Key,
    /// The attribute by which items of one partition are sorted.
    pub sort_key: Option<Key>,
    /// The name; made by CloudFormation if absent, which lets the table be replaced.
    pub table_name: Option<Val<String>>,
    /// What it costs and how much it bears.
    #[props(default = Billing::OnDemand)]
    pub billing: Billing,
    /// How it is encrypted.
    #[props(default = TableEncryption::AwsOwned)]
    pub encryption: TableEncryption,
    /// Whether it can be restored to any second of the last 35 days.
    #[props(default = false)]
    pub point_in_time_recovery: bool,
    /// The attribute that tells when an item may be deleted, in seconds since 1970.
    pub time_to_live_attribute: Option<String>,
    /// What a stream of the changes has; there is no stream if absent.
    pub stream: Option<StreamViewType>,
    /// Other views of the table.
    #[props(default, each = global_secondary_index)]
    pub global_secondary_indexes: Vec<GlobalSecondaryIndex>,
    /// Other orders of the items of a partition; the table needs a sort key.
    #[props(default, each = local_secondary_index)]
    pub local_secondary_indexes: Vec<LocalSecondaryIndex>,
    /// Whether it is for data that is seldom read; standard if absent.
    pub table_class: Option<TableClass>,
    /// Whether it is protected from being deleted.
    #[props(default = false)]
    pub deletion_protection: bool,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Retain)]
    pub removal_policy: RemovalPolicy,
}

impl Table {
    /// Defines a table.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: TableProps) -> Table {
        scope.node().define(id, |node| {
            let (sse, encryption_key) = encrypt(&node, props.encryption);
            let mut schema = vec![KeySchemaItem::new(KeySchemaItemKeyType::Hash, &props.partition_key.name)];
            schema.extend(
                props.sort_key.as_ref().map(|key| KeySchemaItem::new(KeySchemaItemKeyType::Range, &key.name)),
            );
            let mode = match props.billing {
                Billing::OnDemand => Some(BillingMode::PayPerRequest),
                Billing::Provisioned { .. } => None,
            };
            let recovery = props
                .point_in_time_recovery
                .then(|| PointInTimeRecoverySpecification::new().point_in_time_recovery_enabled(true));
            let time_to_live = props
                .time_to_live_attribute
                .map(|name| TimeToLiveSpecification::new(true).attribute_name(name));
            let resource = CfnTableProps::new(schema)
                .with(mode, CfnTableProps::billing_mode)
                .with(props.deletion_protection.then_some(true), CfnTableProps::deletion_protection_enabled)
                .with(recovery, CfnTableProps::point_in_time_recovery_specification)
                .with(props.billing.throughput(), CfnTableProps::provisioned_throughput)
                .with(sse, CfnTableProps::sse_specification)
                .with(props.stream.map(StreamSpecification::new), CfnTableProps::stream_specification)
                .with(props.table_class, CfnTableProps::table_class)
                .with(props.table_name, CfnTableProps::table_name)
                .with(time_to_live, CfnTableProps::time_to_live_specification);
            let resource = CfnTable::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            let table = Table {
                arn: resource.attr_arn(),
                name: resource.reference(),
                stream_arn: props.stream.map(|_| resource.attr_stream_arn()),
                encryption_key,
                billing: props.billing,
                node,
            };
            table.define_attribute(&resource, &props.partition_key);
            props.sort_key.iter().for_each(|key| table.define_attribute(&resource, key));
            if !props.local_secondary_indexes.is_empty() && props.sort_key.is_none() {
                table.report("local secondary indexes need a table with a sort key", "add `sort_key`");
            }
            for index in props.local_secondary_indexes {
                table.add_local(&resource, index, &props.partition_key);
            }
            for index in props.global_secondary_indexes {
                table.add_global_secondary_index(index);
            }
            table
        })
    }

    /// A table that exists already in the account and region of the stack, by its name. Grants include its indexes.
    #[track_caller]
    pub fn from_table_name(scope: &dyn Construct, id: &str, name: Val<Is<kinds::TableName>>) -> Table {
        let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
        let arn = text!("arn:{partition}:dynamodb:{region}:{account}:table/{name}").cast();
        Table::existing(scope, id, arn, name)
    }

    /// A table that exists already. Grants include its indexes.
    #[track_caller]
    pub fn from_table_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::TableArn>>) -> Table {
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.rsplit('/').next().unwrap_or_default()),
            None => select::<String>(1, split("/", &arn)).cast(),
        };
        Table::existing(scope, id, arn, name)
    }

    #[track_caller]
    fn existing(
        scope: &dyn Construct,
        id: &str,
        arn: Val<Is<kinds::TableArn>>,
        name: Val<Is<kinds::TableName>>,
    ) -> Table {
        scope.node().define(id, |node| Table {
            node,
            arn,
            name,
            stream_arn: None,
            encryption_key: None,
            billing: Billing::OnDemand,
        })
    }

    /// Its ARN.
    pub fn table_arn(&self) -> Val<Is<kinds::TableArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn table_name(&self) -> Val<Is<kinds::TableName>> {
        self.name.clone()
    }

    /// The ARN of the stream of its changes, if it has one.
    pub fn table_stream_arn(&self) -> Option<Val<Is<kinds::TableStreamArn>>> {
        self.stream_arn.clone()
    }

    /// The key that encrypts it, if it is not one that AWS manages.
    pub fn encryption_key(&self) -> Option<&kms::Key> {
        self.encryption_key.as_ref()
    }

    /// Adds another view of the table; without effect on a table that exists already.
    ///
    /// CloudFormation makes or removes one index in an update, so add them one by one to a table that is deployed.
    pub fn add_global_secondary_index(&self, index: GlobalSecondaryIndex) {
        let Some(resource) = self.resource() else { return };
        self.check_index_name(&index.index_name);
        self.define_attribute(&resource, &index.partition_key);
        index.sort_key.iter().for_each(|key| self.define_attribute(&resource, key));
        let index = index.into_property(self.billing);
        resource.push(CfnTableProps::global_secondary_indexes, index);
    }

    /// Lets a grantee read items, of the table and its indexes.
    ///
    /// The CDK also allows to read records of a stream; [`grant_stream_read`](Table::grant_stream_read) does that here.
    pub fn grant_read(&self, grantee: &dyn Grantable) -> Grant {
        self.grant_with_key(grantee, [&READ[..], &DESCRIBE].concat(), &KEY_READ)
    }

    /// Lets a grantee add, change and delete items.
    pub fn grant_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant_with_key(grantee, [&WRITE[..], &DESCRIBE].concat(), &KEY_WRITE)
    }

    /// Lets a grantee read, add, change and delete items, of the table and its indexes.
    pub fn grant_read_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant_with_key(grantee, [&READ[..], &WRITE, &DESCRIBE].concat(), &KEY_WRITE)
    }

    /// Lets a grantee do these actions with the table and its indexes.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, self.table_and_indexes())
    }

    /// Lets a grantee read the stream of the changes.
    pub fn grant_stream_read(&self, grantee: &dyn Grantable) -> Grant {
        Grant::add_to_principal(grantee, ["dynamodb:ListStreams"], ["*"]);
        if let Some(key) = &self.encryption_key {
            key.grant(grantee, KEY_READ);
        }
        if self.stream_arn.is_none() {
            self.report("this table has no stream to read", "add `stream(StreamViewType::NewImage)`");
        }
        let stream: Vec<Val<String>> = self.stream_arn.iter().map(|arn| arn.clone().cast()).collect();
        let actions = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];
        Grant::add_to_principal(grantee, actions, stream)
    }

    fn grant_with_key(
        &self,
        grantee: &dyn Grantable,
        actions: Vec<&'static str>,
        with_key: &[&'static str],
    ) -> Grant {
        if let Some(key) = &self.encryption_key {
            key.grant(grantee, with_key.iter().copied());
        }
        self.grant(grantee, actions)
    }

    fn resource(&self) -> Option<CfnTable> {
        self.node.try_find_child("Resource").map(CfnTable::from_node)
    }

    /// Asked for at synthesis, as an index may still come.
    fn table_and_indexes(&self) -> Val<ias_core::List<String>> {
        let table = self.clone();
        lazy(move || {
            let mut resources: Vec<Val<String>> = vec![table.arn.clone().cast()];
            if table.has_indexes() {
                resources.push(text!("{}/index/*", table.arn));
            }
            resources
        })
    }

    fn has_indexes(&self) -> bool {
        self.resource().and_then(|resource| resource.props()).is_none_or(|props| {
            props.get(CfnTableProps::global_secondary_indexes).is_some()
                || props.get(CfnTableProps::local_secondary_indexes).is_some()
        })
    }

    fn add_local(&self, resource: &CfnTable, index: LocalSecondaryIndex, partition_key: &Key) {
        self.check_index_name(&index.index_name);
        self.define_attribute(resource, &index.sort_key);
        let index = index.into_property(partition_key);
        resource.push(CfnTableProps::local_secondary_indexes, index);
    }

    /// Every key attribute is defined once, and with one type.
    fn define_attribute(&self, resource: &CfnTable, key: &Key) {
        let definition = AttributeDefinition::new(&key.name, key.attribute_type.word());
        let held = resource.get(CfnTableProps::attribute_definitions).map(Value::from);
        let same_name = |one: &&Value| one.get("AttributeName").and_then(Value::as_str) == Some(&key.name);
        match held.as_ref().and_then(Value::as_list).unwrap_or_default().iter().find(same_name) {
            Some(one) if *one == definition.clone().into_value() => {}
            Some(_) => {
                let message = format!("the attribute `{}` has two types", key.name);
                self.report(&message, "every key that names it gives the same type");
            }
            None => resource.push(CfnTableProps::attribute_definitions, definition),
        }
    }

    fn check_index_name(&self, name: &str) {
        let admitted = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign);
        if !(3..=255).contains(&name.len()) || !name.chars().all(admitted) {
            let hint = "it has 3 to 255 letters, digits, `_`, `-` and `.`";
            self.report(&format!("an index cannot be called `{name}`"), hint);
        }
    }

    fn report(&self, message: &str, hint: &str) {
        self.node.report(Diagnostic::error(&codes::TABLE_SETTING_INVALID, message).hint(hint));
    }
}

const READ: [&str; 5] = [
    "dynamodb:BatchGetItem",
    "dynamodb:Query",
    "dynamodb:GetItem",
    "dynamodb:Scan",
    "dynamodb:ConditionCheckItem",
];
const WRITE: [&str; 4] =
    ["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];
const DESCRIBE: [&str; 1] = ["dynamodb:DescribeTable"];
const KEY_READ: [&str; 2] = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: [&str; 5] =
    ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];

fn encrypt(node: &Node, encryption: TableEncryption) -> (Option<SseSpecification>, Option<kms::Key>) {
    let with_kms = || SseSpecification::new(true).sse_type(SseSpecificationSseType::Kms);
    let key = match encryption {
        TableEncryption::AwsOwned => return (None, None),
        TableEncryption::AwsManaged => return (Some(with_kms()), None),
        TableEncryption::Kms => {
            let about = format!("Created by {}", node.path());
            kms::Key::new(node, "Key", kms::KeyProps::new().description(about))
        }
        TableEncryption::Key(key) => key,
    };
    (Some(with_kms().kms_master_key_id(key.key_arn())), Some(key))
}

impl From<&Table> for Table {
    fn from(table: &Table) -> Table {
        table.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &Table
where
    kinds::TableName: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.table_name().into_val()
    }
}
