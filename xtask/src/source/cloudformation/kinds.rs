//! Kinds of references: which texts of which types refer to each other, and what the kinds are called.
//!
//! A kind is an ARN of a type, or what identifies it (what `Ref` returns). It is found under several names
//! (`SecurityGroup.Id`, `SecurityGroup.GroupId`), which meet once the name of the resource is joined in front
//! (`SecurityGroupId`).
//!
//! A property is kinded only if everything that it relates to is a kind (a host name or an address is a text like any
//! other). The linter's notes are taken as they are. The vendor's own are examples: `Principal` of a Lambda permission
//! mentions users and roles and takes `s3.amazonaws.com` too, alarm actions mention topics only. So these count only
//! where the property's name says the same, and where all kinds are of one service; else the property takes any text.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::Error;
use crate::frozen::Frozen;
use crate::names::{camel, join_overlapping, unique, words};

/// Services whose kinds have the first claim on a short name: `BucketArn` is that of S3, not of Lightsail.
const FIRST: &[&str] = &[
    "ApplicationAutoScaling",
    "CertificateManager",
    "CloudWatch",
    "DynamoDB",
    "EC2",
    "ECR",
    "ECS",
    "ElasticLoadBalancingV2",
    "Events",
    "IAM",
    "KMS",
    "Lambda",
    "Logs",
    "RDS",
    "Route53",
    "S3",
    "SNS",
    "SQS",
    "SSM",
    "SecretsManager",
];

/// Attributes that return what another name says better.
const SAME: &[(&str, &str, &str, &str)] = &[
    ("AWS::EC2::VPC", "DefaultSecurityGroup", "AWS::EC2::SecurityGroup", "Id"),
    ("AWS::SecretsManager::Secret", "Id", "AWS::SecretsManager::Secret", "SecretArn"),
    ("AWS::Lambda::Alias", "Id", "AWS::Lambda::Alias", "AliasArn"),
];

/// Names for kinds that admit several; the others are called after their members (`RoleArnOrRoleName`).
const UNIONS: &[(&str, &[&str])] = &[
    ("FunctionReference", &["AliasArn", "FunctionArn", "FunctionName", "VersionFunctionArn"]),
    ("KeyOrReplica", &["KeyArn", "KeyId", "ReplicaKeyArn", "ReplicaKeyId"]),
    ("KeyReference", &["AliasName", "KeyArn", "KeyId"]),
];

/// Identifiers that the vendor hands out as well (`FARGATE`, `AWS-RunShellScript`): any text is welcome.
const OPEN: &[(&str, &str)] = &[("AWS::ECS::CapacityProvider", "Name"), ("AWS::SSM::Document", "Name")];

/// Words of property names that say nothing about what they hold.
const VAGUE: &[&str] =
    &["source", "target", "destination", "resource", "endpoint", "actions", "action", "value", "values"];

/// One kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    pub name: String,
    pub of: KindOf,
}

/// What a kind says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindOf {
    /// An ARN, by service and the beginning of the resource part; empty where the facts do not say.
    Arn { type_name: String, service: String, prefix: String },
    /// An identifier that is no ARN.
    Identifier { type_name: String },
    /// Any of these kinds.
    Any(Vec<String>),
}

/// What the facts say about the texts of a property.
#[derive(Clone, Copy, Debug, Default)]
pub struct Notes<'a> {
    pub relates: Option<&'a Value>,
    pub mentions: Option<&'a Value>,
}

impl<'a> Notes<'a> {
    /// What a schema and the one behind its reference say, else what stands around them.
    pub fn refined(self, near: &'a Value, far: &'a Value) -> Notes<'a> {
        let note = |key: &str, outer: Option<&'a Value>| near.get(key).or_else(|| far.get(key)).or(outer);
        Notes { relates: note("relates", self.relates), mentions: note("mentions", self.mentions) }
    }
}

/// All kinds of a catalogue.
#[derive(Debug, Default)]
pub struct Kinds {
    /// (type, joined name) -> Rust name.
    single: BTreeMap<(String, String), Kind>,
    /// Sorted Rust names -> name of the kind that admits them all.
    unions: BTreeMap<BTreeSet<String>, String>,
    /// Type -> its identifier, if one property alone is it.
    identifier: BTreeMap<String, String>,
}

impl Kinds {
    /// Finds all kinds of the facts and names them.
    pub fn new(facts: &Map<String, Value>, frozen: &mut Frozen) -> Result<Kinds, Error> {
        for (type_name, attribute, _, _) in SAME {
            let has = facts.get(*type_name).is_none_or(|of| {
                of["attributes"].get(attribute).is_some()
                    || relation_names(facts).contains(&format!("{type_name}.{attribute}"))
            });
            if !has {
                return Err(format!(
                    "`{type_name}.{attribute}` is gone: take it out of the table of equal attributes"
                )
                .into());
            }
        }
        let mut kinds = Kinds::default();
        let mut found: BTreeMap<(String, String), bool> = BTreeMap::new();
        for (type_name, of) in facts {
            if let [only] = strings(&of["identifier"]).as_slice() {
                kinds.identifier.insert(type_name.clone(), (*only).to_owned());
            }
            let arn = join_overlapping(resource(type_name), "Arn");
            let attributes =
                of["attributes"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
            if attributes
                .chain(strings(&of["ref"]))
                .any(|name| join_overlapping(resource(type_name), name) == arn)
            {
                found.insert((type_name.clone(), arn), true);
            }
        }
        for relation in relation_names(facts) {
            if let Some((key, is_arn)) = identify(facts, &relation) {
                found.insert(key, is_arn);
            }
        }
        kinds.name_all(facts, found, frozen);
        Ok(kinds)
    }

    /// The kind of an attribute of a type, or of what `Ref` returns for it.
    pub fn of_attribute(&self, type_name: &str, attribute: &str) -> Option<String> {
        self.single.get(&canonical(type_name, attribute)).map(|kind| kind.name.clone())
    }

    /// The kind that a property wants: by the linter's note (`relates`) or else by the vendor's (`mentions`).
    pub fn of_property(&self, type_name: &str, property: &str, notes: &Notes<'_>) -> Option<String> {
        if self.identifier.get(type_name).is_some_and(|identifier| identifier == property) {
            return None; // it names this very resource
        }
        let names = match (notes.relates, notes.mentions) {
            (Some(relates), _) => self.members(relates)?,
            (None, Some(mentions)) => {
                let services: BTreeSet<&str> = strings(mentions).into_iter().map(service).collect();
                let members = self.members(mentions)?;
                let said = strings(mentions).into_iter().any(|relation| says(property, relation));
                (said && services.len() == 1).then_some(members)?
            }
            (None, None) => return None,
        };
        match names.len() {
            0 => None,
            1 => names.into_iter().next(),
            _ => self.unions.get(&names).cloned(),
        }
    }

    /// All kinds.
    pub fn all(&self) -> Vec<Kind> {
        let named = self.single.values().map(|kind| &kind.name).chain(self.unions.values());
        self.select(&named.cloned().collect())
    }

    /// The kinds with these names, members of unions included, sorted by name.
    pub fn select(&self, used: &BTreeSet<String>) -> Vec<Kind> {
        let mut out: BTreeMap<String, Kind> = BTreeMap::new();
        let mut wanted = used.clone();
        for (members, name) in self.unions.iter().filter(|(_, name)| used.contains(*name)) {
            wanted.extend(members.iter().cloned());
            let of = KindOf::Any(members.iter().cloned().collect());
            out.insert(name.clone(), Kind { name: name.clone(), of });
        }
        for kind in self.single.values().filter(|kind| wanted.contains(&kind.name)) {
            out.insert(kind.name.clone(), kind.clone());
        }
        out.into_values().collect()
    }

    fn members(&self, relates: &Value) -> Option<BTreeSet<String>> {
        strings(relates)
            .into_iter()
            .map(|relation| {
                relation.split_once('.').and_then(|(name, property)| self.of_attribute(name, property))
            })
            .collect()
    }

    fn name_all(
        &mut self,
        facts: &Map<String, Value>,
        found: BTreeMap<(String, String), bool>,
        frozen: &mut Frozen,
    ) {
        let mut claims: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (type_name, joined) in found.keys() {
            claims.entry(joined).or_default().push(type_name);
        }
        let mut taken: BTreeSet<String> = frozen.values().map(str::to_owned).collect();
        for (key, is_arn) in &found {
            let (type_name, joined) = key;
            let frozen_key = format!("{type_name}.{joined}");
            let name = frozen.get(&frozen_key).map(str::to_owned).unwrap_or_else(|| {
                let first: Vec<&str> = claims[joined.as_str()]
                    .iter()
                    .copied()
                    .filter(|of| FIRST.contains(&service(of)))
                    .collect();
                let alone = claims[joined.as_str()].len() == 1 || first == [type_name.as_str()];
                let wanted =
                    if alone { joined.clone() } else { format!("{}{joined}", camel(service(type_name))) };
                unique(wanted, &mut taken)
            });
            frozen.add(&frozen_key, &name);
            let of = if *is_arn {
                arn(type_name, joined, &facts[type_name])
            } else {
                KindOf::Identifier { type_name: type_name.clone() }
            };
            self.single.insert(key.clone(), Kind { name, of });
        }
        for relates in all_relations(facts) {
            let Some(names) = self.members(&relates).filter(|names| names.len() > 1) else { continue };
            let list: Vec<&str> = names.iter().map(String::as_str).collect();
            let named = UNIONS
                .iter()
                .find(|(_, members)| *members == list.as_slice())
                .map(|(name, _)| (*name).to_owned());
            let name = named.unwrap_or_else(|| list.join("Or"));
            self.unions.insert(names, name);
        }
    }
}

/// The service's part of `AWS::S3::Bucket`.
pub fn service(type_name: &str) -> &str {
    type_name.split("::").nth(1).unwrap_or_default()
}

/// The last part of `AWS::S3::Bucket`.
pub fn resource(type_name: &str) -> &str {
    type_name.rsplit("::").next().unwrap_or_default()
}

fn canonical(type_name: &str, property: &str) -> (String, String) {
    let same = SAME.iter().find(|(from, attribute, _, _)| *from == type_name && *attribute == property);
    let (type_name, property) = same.map_or((type_name, property), |(_, _, to, property)| (to, property));
    (type_name.to_owned(), join_overlapping(resource(type_name), property))
}

/// Whether the name of a property agrees with what it mentions: `TopicArn` or `Topic` with `AWS::SNS::Topic.TopicArn`.
fn says(property: &str, relation: &str) -> bool {
    let Some((type_name, of)) = relation.split_once('.') else { return false };
    let (type_name, joined) = canonical(type_name, of);
    let mut said = words(property);
    if let Some(last) = said.last_mut()
        && last.len() > 2
        && let Some(singular) = last.strip_suffix('s')
    {
        *last = singular.to_owned();
    }
    let aspect = words(&joined).pop();
    let resource_word = words(resource(&type_name)).pop();
    let vague = said.first().is_some_and(|first| said.len() <= 2 && VAGUE.contains(&first.as_str()));
    !vague && (said.last() == aspect.as_ref() || said.last() == resource_word.as_ref())
}

/// Whether a relation (`AWS::IAM::Role.Arn`) leads to a kind: its key, and whether it is an ARN.
fn identify(facts: &Map<String, Value>, relation: &str) -> Option<((String, String), bool)> {
    let (type_name, property) = relation.split_once('.')?;
    if OPEN.contains(&(type_name, property)) {
        return None;
    }
    let key = canonical(type_name, property);
    let of = facts.get(&key.0)?;
    let name = resource(&key.0);
    let attributes = of["attributes"].as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    let identifiers: Vec<&str> = strings(&of["identifier"]).into_iter().chain(strings(&of["ref"])).collect();
    let is_arn = key.1.ends_with("Arn");
    let known = identifiers.iter().any(|id| canonical(&key.0, id) == key)
        || is_arn && attributes.into_iter().any(|attribute| join_overlapping(name, attribute) == key.1);
    known.then_some((key, is_arn))
}

fn arn(type_name: &str, joined: &str, facts: &Value) -> KindOf {
    let own = joined == join_overlapping(resource(type_name), "Arn");
    let template = facts["arn"].as_str().filter(|_| own).unwrap_or_default();
    let mut parts = template.splitn(6, ':').skip(2);
    let service = parts.next().filter(|service| !service.contains('$')).unwrap_or_default().to_owned();
    let rest = parts.nth(2).unwrap_or_default();
    let prefix = rest.split("${").next().unwrap_or_default();
    let prefix = if service.is_empty() { "" } else { prefix };
    KindOf::Arn { type_name: type_name.to_owned(), service, prefix: prefix.to_owned() }
}

fn relation_names(facts: &Map<String, Value>) -> BTreeSet<String> {
    all_relations(facts).iter().flat_map(strings).map(str::to_owned).collect()
}

fn all_relations(facts: &Map<String, Value>) -> Vec<Value> {
    fn walk(node: &Value, out: &mut Vec<Value>) {
        match node {
            Value::Array(list) => list.iter().for_each(|inner| walk(inner, out)),
            Value::Object(map) => {
                for (key, inner) in map {
                    if (key == "relates" || key == "mentions") && inner.is_array() {
                        out.push(inner.clone());
                    } else {
                        walk(inner, out);
                    }
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    facts.values().for_each(|of| walk(of, &mut out));
    out
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kinds(facts: &Value, frozen: &str) -> (Kinds, Frozen) {
        let mut frozen = Frozen::parse(frozen, "").unwrap();
        let kinds = Kinds::new(facts.as_object().unwrap(), &mut frozen).unwrap();
        (kinds, frozen)
    }

    fn facts() -> Value {
        json!({
            "AWS::S3::Bucket": {
                "identifier": ["BucketName"], "ref": ["BucketName"], "attributes": { "Arn": null, "DomainName": null },
                "arn": "arn:${Partition}:s3:::${BucketName}",
            },
            "AWS::Lightsail::Bucket": { "identifier": ["BucketName"], "attributes": { "BucketArn": null } },
            "AWS::IAM::Role": { "attributes": { "Arn": null }, "arn": "arn:${Partition}:iam::${Account}:role/${Name}" },
            "AWS::X::Y": { "properties": {
                "B": { "relates": ["AWS::S3::Bucket.Name"] },
                "Topics": { "mentions": ["AWS::S3::Bucket.Name"] },
                "TargetBuckets": { "mentions": ["AWS::S3::Bucket.Name"] },
                "LogBuckets": { "mentions": ["AWS::S3::Bucket.Name"] },
                "BucketOrRoleArn": { "mentions": ["AWS::S3::Bucket.Arn", "AWS::IAM::Role.Arn"] },
                "Both": { "relates": ["AWS::S3::Bucket.Arn", "AWS::IAM::Role.Arn"] },
                "Host": { "relates": ["AWS::S3::Bucket.Arn", "AWS::S3::Bucket.DomainName"] },
            } },
        })
    }

    #[test]
    fn short_names_go_to_the_first_services() {
        let (kinds, _) = kinds(&facts(), "");
        assert_eq!(kinds.of_attribute("AWS::S3::Bucket", "Arn").as_deref(), Some("BucketArn"));
        assert_eq!(
            kinds.of_attribute("AWS::Lightsail::Bucket", "BucketArn").as_deref(),
            Some("LightsailBucketArn")
        );
        assert_eq!(kinds.of_attribute("AWS::S3::Bucket", "BucketName").as_deref(), Some("BucketName"));
        assert_eq!(kinds.of_attribute("AWS::S3::Bucket", "DomainName"), None);
    }

    #[test]
    fn a_frozen_name_stays() {
        let (kinds, frozen) = kinds(&facts(), "AWS::Lightsail::Bucket.BucketArn = BucketArn\n");
        assert_eq!(kinds.of_attribute("AWS::Lightsail::Bucket", "BucketArn").as_deref(), Some("BucketArn"));
        assert_eq!(frozen.get("AWS::S3::Bucket.BucketArn"), Some("BucketArn2"));
    }

    #[test]
    fn properties_take_kinds_unions_or_text() {
        let facts = facts();
        let (kinds, _) = kinds(&facts, "");
        let of = |name: &str| {
            let node = &facts["AWS::X::Y"]["properties"][name];
            kinds.of_property(
                "AWS::X::Y",
                name,
                &Notes { relates: node.get("relates"), mentions: node.get("mentions") },
            )
        };
        assert_eq!(of("B").as_deref(), Some("BucketName"));
        assert_eq!(of("Both").as_deref(), Some("BucketArnOrRoleArn"));
        assert_eq!(of("Host"), None);
        // The vendor's examples count where the name says the same.
        assert_eq!(of("LogBuckets").as_deref(), Some("BucketName"));
        assert_eq!(of("Topics"), None);
        assert_eq!(of("TargetBuckets"), None);
        assert_eq!(of("BucketOrRoleArn"), None);
        let used = BTreeSet::from(["BucketArnOrRoleArn".to_owned()]);
        let names: Vec<String> = kinds.select(&used).into_iter().map(|kind| kind.name).collect();
        assert_eq!(names, ["BucketArn", "BucketArnOrRoleArn", "RoleArn"]);
    }

    #[test]
    fn arn_templates_give_service_and_prefix() {
        let (kinds, _) = kinds(&facts(), "");
        let role = kinds.select(&BTreeSet::from(["RoleArn".to_owned()])).remove(0);
        let expect =
            KindOf::Arn { type_name: "AWS::IAM::Role".into(), service: "iam".into(), prefix: "role/".into() };
        assert_eq!(role.of, expect);
    }
}
