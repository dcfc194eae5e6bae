//! References that lead nowhere: names that no element has, attributes that a type does not have.
//!
//! What typed handles give is right by itself. This is about names that stand as text: in raw functions, in overrides, in
//! templates that came in as a whole.

use ias_core::diagnostic::nearest;
use ias_core::{Diagnostic, Expr, Item, Object, Reference, Value};

use super::at::{At, Problems};
use super::kind;
use super::known::open;
use super::names::{Names, attribute};
use crate::codes;
use crate::facts::Type;
use crate::intrinsic::called;
use crate::stack::Section;

/// Names that every template has.
///
/// Source: [pseudo parameters](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html).
const PSEUDO: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Types of which every property can be read as an attribute, whatever their schemas say.
///
/// Source: cfn-lint's list of them.
const READABLE: &[&str] = &[
    "AWS::Amplify::Branch",
    "AWS::Amplify::Domain",
    "AWS::AppSync::DomainName",
    "AWS::AppSync::FunctionConfiguration",
    "AWS::AppSync::Resolver",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::Backup::BackupSelection",
    "AWS::Backup::BackupVault",
    "AWS::Backup::LogicallyAirGappedBackupVault",
    "AWS::CodeArtifact::Domain",
    "AWS::CodeArtifact::Repository",
    "AWS::EC2::CapacityReservation",
    "AWS::EC2::Instance",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::EFS::MountTarget",
    "AWS::EKS::Nodegroup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::EventSchemas::Discoverer",
    "AWS::EventSchemas::Registry",
    "AWS::EventSchemas::Schema",
    "AWS::Events::EventBus",
    "AWS::GameLift::GameSessionQueue",
    "AWS::GameLift::MatchmakingConfiguration",
    "AWS::GameLift::MatchmakingRuleSet",
    "AWS::Grafana::Workspace",
    "AWS::Greengrass::ConnectorDefinition",
    "AWS::Greengrass::CoreDefinition",
    "AWS::Greengrass::DeviceDefinition",
    "AWS::Greengrass::FunctionDefinition",
    "AWS::Greengrass::Group",
    "AWS::Greengrass::LoggerDefinition",
    "AWS::Greengrass::ResourceDefinition",
    "AWS::Greengrass::SubscriptionDefinition",
    "AWS::ImageBuilder::Component",
    "AWS::ImageBuilder::ContainerRecipe",
    "AWS::ImageBuilder::DistributionConfiguration",
    "AWS::ImageBuilder::ImagePipeline",
    "AWS::ImageBuilder::ImageRecipe",
    "AWS::ImageBuilder::InfrastructureConfiguration",
    "AWS::ManagedBlockchain::Node",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBParameterGroup",
    "AWS::RedshiftServerless::Workgroup",
    "AWS::RoboMaker::RobotApplication",
    "AWS::RoboMaker::SimulationApplication",
    "AWS::Route53Resolver::ResolverRule",
    "AWS::Route53Resolver::ResolverRuleAssociation",
    "AWS::S3::AccessPoint",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
    "AWS::SSM::Parameter",
    "AWS::SageMaker::DataQualityJobDefinition",
    "AWS::SageMaker::ModelBiasJobDefinition",
    "AWS::SageMaker::ModelExplainabilityJobDefinition",
    "AWS::SageMaker::ModelQualityJobDefinition",
    "AWS::SageMaker::MonitoringSchedule",
    "AWS::StepFunctions::Activity",
];

/// Types whose attributes their provider decides, or a transform.
const FREE: [&str; 2] = ["AWS::CloudFormation::CustomResource", "AWS::Serverless::"];

/// Looks for references in values.
pub(super) struct References<'n, 'a, 'p> {
    names: &'n Names<'a>,
    to: Problems<'p>,
    /// Whether a text was met that tells what it refers to.
    pub(super) telling: bool,
}

impl<'n, 'a, 'p> References<'n, 'a, 'p> {
    pub(super) fn new(names: &'n Names<'a>, to: Problems<'p>) -> References<'n, 'a, 'p> {
        References { names, to, telling: false }
    }

    /// Checks what stands beside the properties of a resource, and names others.
    pub(super) fn options(&mut self, options: &Object) {
        let start = At::START;
        if let Some(value) = options.get("DependsOn") {
            let at = start.key(options, "DependsOn");
            match value {
                Value::Text(name) => self.resource(name, &at),
                Value::List(list) => {
                    for (index, item) in list.iter().enumerate() {
                        if let Value::Text(name) = item {
                            self.resource(name, &at.index(index));
                        }
                    }
                }
                _ => {}
            }
        }
        if let Some(Value::Text(name)) = options.get("Condition") {
            self.condition(name, &start.key(options, "Condition"));
        }
        for (key, value) in options.iter().filter(|(key, _)| !matches!(&***key, "DependsOn" | "Condition")) {
            self.walk(value, &start.key(options, key));
        }
    }

    /// Checks everything in a map.
    pub(super) fn map(&mut self, map: &Object, at: &At<'_>) {
        for (key, value) in map {
            // In a loop, names are made of its variable.
            if !key.starts_with("Fn::ForEach") {
                self.walk(value, &at.key(map, key));
            }
        }
    }

    /// Checks a value and everything in it.
    pub(super) fn walk(&mut self, value: &Value, at: &At<'_>) {
        match value {
            Value::Text(text) => self.telling |= kind::tells(text),
            Value::List(list) => {
                for (index, item) in list.iter().enumerate() {
                    self.walk(item, &at.index(index));
                }
            }
            Value::Map(map) => match called(map) {
                Some((name, arguments)) => self.function(name, arguments, at),
                None => self.map(map, at),
            },
            Value::Expr(expr) => match &**expr {
                Expr::Reference(Reference { attribute: Some(attribute), .. }) => {
                    if let Some((item, _)) = self.names.target(value) {
                        self.attribute(item, attribute, at);
                    }
                }
                Expr::Call { function, arguments } => self.function(function, arguments, at),
                other => other.parts().into_iter().for_each(|part| self.walk(part, &at.inside())),
            },
            _ => {}
        }
    }

    fn function(&mut self, name: &str, arguments: &Value, at: &At<'_>) {
        match (name, arguments) {
            ("Ref", Value::Text(name)) => self.element(name, at),
            ("Fn::GetAtt", _) => match attribute(arguments) {
                Some((name, attribute)) => self.attribute_of(name, attribute, at),
                None => self.walk(arguments, &at.inside()),
            },
            ("Fn::Sub", Value::Text(text)) => self.substitution(text, None, at),
            ("Fn::Sub", Value::List(list)) => {
                if let [Value::Text(text), variables] = list.as_slice() {
                    self.substitution(text, variables.as_object(), at);
                }
                list.iter().for_each(|part| self.walk(part, &at.inside()));
            }
            ("Fn::If", Value::List(list)) => {
                if let Some(Value::Text(name)) = list.first() {
                    self.condition(name, at);
                }
                list.iter().skip(1).for_each(|part| self.walk(part, &at.inside()));
            }
            ("Fn::FindInMap", Value::List(list)) => {
                self.mapping(list, at);
                list.iter().for_each(|part| self.walk(part, &at.inside()));
            }
            // Rules of parameters name parameters in ways of their own.
            ("Fn::RefAll" | "Fn::ValueOf" | "Fn::ValueOfAll", _) => {}
            _ if name.starts_with("Fn::ForEach") => {}
            _ => self.walk(arguments, &at.inside()),
        }
    }

    /// Checks the conditions that a condition is made of.
    pub(super) fn conditions(&mut self, value: &Value, at: &At<'_>) {
        match value {
            Value::List(list) => list.iter().for_each(|part| self.conditions(part, at)),
            Value::Map(map) => {
                if let (1, Some(Value::Text(name))) = (map.len(), map.get("Condition")) {
                    return self.condition(name, at);
                }
                match called(map) {
                    Some(("Fn::And" | "Fn::Or" | "Fn::Not", parts)) => self.conditions(parts, at),
                    _ => self.walk(value, at),
                }
            }
            Value::Expr(expr) => match &**expr {
                Expr::Call { function, arguments }
                    if ["Fn::And", "Fn::Or", "Fn::Not"].contains(&&**function) =>
                {
                    self.conditions(arguments, at);
                }
                Expr::Call { function, arguments: Value::Text(name) } if function == "Condition" => {
                    self.condition(name, at);
                }
                _ => self.walk(value, at),
            },
            _ => {}
        }
    }

    /// A name that `Ref` gives: a parameter or a resource.
    fn element(&mut self, name: &str, at: &At<'_>) {
        let known = PSEUDO.contains(&name)
            || self.names.find(Section::RESOURCES, name).is_some()
            || self.names.find(Section::PARAMETERS, name).is_some();
        if !known {
            let mut others = self.names.of(Section::RESOURCES);
            others.extend(self.names.of(Section::PARAMETERS));
            others.extend(PSEUDO);
            self.missing(name, "is neither a resource nor a parameter of this template", others, at);
        }
    }

    fn resource(&mut self, name: &str, at: &At<'_>) {
        if self.names.find(Section::RESOURCES, name).is_none() {
            let others = self.names.of(Section::RESOURCES);
            self.missing(name, "is no resource of this template", others, at);
        }
    }

    fn condition(&mut self, name: &str, at: &At<'_>) {
        if self.names.find(Section::CONDITIONS, name).is_none() {
            let others = self.names.of(Section::CONDITIONS);
            self.missing(name, "is no condition of this template", others, at);
        }
    }

    fn missing(&mut self, name: &str, what: &str, others: Vec<&str>, at: &At<'_>) {
        if !self.names.are_complete() {
            return;
        }
        let problem = Diagnostic::error(&codes::NAME_UNKNOWN, format!("`{name}` {what}"));
        let hint = match nearest(name, others.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if others.is_empty() => "there is none".to_owned(),
            None => "refer to the construct itself, whose name is then right by itself".to_owned(),
        };
        self.to.add(at, problem.hint(hint));
    }

    fn attribute_of(&mut self, name: &str, attribute: &str, at: &At<'_>) {
        match self.names.find(Section::RESOURCES, name) {
            Some(item) => self.attribute(item, attribute, at),
            None => self.resource(name, at),
        }
    }

    fn attribute(&mut self, item: &'a Item, attribute: &str, at: &At<'_>) {
        // Of other types nothing certain is known.
        let Some(of) = self.names.type_of(item) else { return };
        if item.element.section != Section::RESOURCES || has_attribute(of, attribute) {
            return;
        }
        let known: Vec<&str> = of.attributes.iter().map(|attribute| attribute.name).collect();
        let hint = match nearest(attribute, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "it has none; `Ref` gives what identifies it".to_owned(),
            None => format!("it has {}", known.join(", ")),
        };
        let message = format!("`{}` has no attribute `{attribute}`", of.name);
        let problem = Diagnostic::error(&codes::ATTRIBUTE_UNKNOWN, message).hint(hint);
        self.to.add(at, problem.disputable());
    }

    fn substitution(&mut self, text: &str, variables: Option<&Object>, at: &At<'_>) {
        for name in placeholders(text) {
            let name = name.trim();
            if variables.is_some_and(|variables| variables.get(name).is_some()) {
                continue;
            }
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || b":._&".contains(&byte);
            if name.is_empty() || !name.bytes().all(fits) {
                let message = format!("`${{{name}}}` names nothing that `Fn::Sub` can put there");
                let problem = Diagnostic::error(&codes::NAME_UNKNOWN, message);
                self.to.add(at, problem.hint(format!("for the text itself write `${{!{name}}}`")));
                continue;
            }
            match name.split_once('.') {
                Some((name, attribute)) => self.attribute_of(name, attribute, at),
                None => self.element(name, at),
            }
        }
    }

    fn mapping(&mut self, arguments: &[Value], at: &At<'_>) {
        let [mapping, top, second] = arguments else { return };
        let Some(name) = self.names.id(mapping) else { return };
        let Some(item) = self.names.find(Section::MAPPINGS, name) else {
            let others = self.names.of(Section::MAPPINGS);
            return self.missing(name, "is no mapping of this template", others, at);
        };
        let rows = &item.element.properties;
        if open(rows) {
            return;
        }
        let mut absent = |key: &str, keys: Vec<&str>, message: String| {
            let problem = Diagnostic::error(&codes::MAPPING_KEY_UNKNOWN, message);
            let hint = match nearest(key, keys.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it has {}", keys.join(", ")),
            };
            self.to.add(at, problem.hint(hint));
        };
        let row = match top {
            Value::Text(top) => match rows.get(top) {
                Some(row) => Some(row),
                None => return absent(top, keys(rows), format!("the mapping `{name}` has no key `{top}`")),
            },
            _ => None,
        };
        if let Value::Text(second) = second {
            let has = |row: &Value| row.as_object().is_none_or(|row| row.get(second).is_some() || open(row));
            match row {
                Some(row) if !has(row) => {
                    let all = row.as_object().map(keys).unwrap_or_default();
                    let top = top.as_str().unwrap_or_default();
                    let message = format!("the row `{top}` of the mapping `{name}` has no key `{second}`");
                    absent(second, all, message);
                }
                None if rows.iter().all(|(_, row)| !has(row)) => {
                    let all = rows.iter().filter_map(|(_, row)| row.as_object()).flat_map(keys).collect();
                    absent(second, all, format!("no row of the mapping `{name}` has the key `{second}`"));
                }
                _ => {}
            }
        }
    }
}

fn keys(map: &Object) -> Vec<&str> {
    map.iter().map(|(key, _)| &**key).collect()
}

/// Whether a type has an attribute.
fn has_attribute(of: &Type, attribute: &str) -> bool {
    let (first, _) = attribute.split_once('.').unwrap_or((attribute, ""));
    // What an attribute has inside is as deep as its documents are.
    let below = |known: &str| {
        attribute.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    of.attributes.iter().any(|known| below(known.name))
        || FREE.iter().any(|free| of.name.starts_with(free))
        || of.name == "AWS::CloudFormation::Stack" && first == "Outputs"
        || READABLE.binary_search(&of.name).is_ok() && of.properties.property(first).is_some()
}

/// The names between `${` and `}`, without those that stand for themselves (`${!name}`).
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("${").skip(1);
    parts.filter(|part| !part.starts_with('!')).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts;

    #[test]
    fn lists_are_sorted_and_true() {
        assert!(READABLE.is_sorted());
        for name in READABLE {
            assert!(facts::find(name).is_some(), "{name} is gone");
        }
    }

    #[test]
    fn attributes_of_types() {
        for (type_name, attribute, expect) in [
            ("AWS::S3::Bucket", "Arn", true),
            ("AWS::S3::Bucket", "ARN", false),
            ("AWS::S3::Bucket", "BucketName", false),
            ("AWS::EC2::VPC", "CidrBlock", true),
            ("AWS::EC2::VPC", "CidrBlocks", false),
            ("AWS::RDS::DBInstance", "Endpoint.Address", true),
            ("AWS::RDS::DBInstance", "Endpoint.Adress", true), // below an attribute
            ("AWS::CloudFormation::Stack", "Outputs.Url", true),
            ("AWS::CloudFormation::CustomResource", "Anything", true),
        ] {
            let of = facts::find(type_name).expect(type_name);
            assert_eq!(has_attribute(of, attribute), expect, "{type_name} {attribute}");
        }
    }

    #[test]
    fn placeholders_of_a_text() {
        let found: Vec<&str> = placeholders("a ${B} ${!C} ${D.E} ${ F } $G ${AWS::Region} ${H").collect();
        assert_eq!(found, ["B", "D.E", " F ", "AWS::Region"]);
    }
}
