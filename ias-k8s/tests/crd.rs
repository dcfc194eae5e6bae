//! Kinds that are declared in Rust.
#![cfg(feature = "crd")]

mod support;

use std::collections::BTreeMap;

use ias_core::{App, Json, Key, List, Shape, Val, Value, lazy, value};
use ias_k8s::ChartProps;
use ias_k8s::api::{IntOrString, KubeType, Quantity};
use ias_k8s::crd::{CustomResource, CustomResourceDefinition, Definition, ObjectProps, Schema};
use ias_k8s::meta_v1::ObjectMeta;
use support::{documents, problems, text, web};

#[track_caller]
fn codes(app: &App) -> Vec<&'static str> {
    problems(app).iter().map(|problem| problem.code.id).collect()
}

/// A database of a team.
///
/// It is backed up at night.
#[derive(Clone, Debug, PartialEq, CustomResource)]
#[crd(
    group = "acme.example",
    version = "v1",
    kind = "Database",
    shortname = "db",
    shortname = "dbs",
    category = "all"
)]
#[crd(status = DatabaseStatus, scale(replicas = ".spec.replicas", status = ".status.replicas"))]
#[crd(printcolumn(name = "Engine", type = "string", path = ".spec.engine"))]
#[crd(validation(rule = "self.replicas < 9", message = "too many"), validation(rule = "true"))]
struct DatabaseSpec {
    /// Which engine runs it.
    engine: Engine,
    #[crd(items(min = 1, max = 3), map_keys("name"))]
    disks: Vec<Disk>,
    #[crd(default = 2, range(min = 1, max = 5))]
    replicas: i32,
    #[crd(rename = "apiURL", format = "uri", immutable)]
    api_url: Option<Val<String>>,
    #[crd(each(length(max = 63)), entries(max = 9))]
    labels: Option<BTreeMap<String, String>>,
    access: Option<Access>,
    r#type: Option<String>,
    #[crd(nullable)]
    extra: Option<Val<Json>>,
    port: Option<IntOrString>,
    again: Option<Box<Inner>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Schema)]
enum Engine {
    Postgres,
    #[crd(rename = "my-sql")]
    MySql,
}

#[derive(Clone, Debug, PartialEq, Schema)]
struct Disk {
    #[crd(pattern = "^[a-z]+$")]
    name: String,
    size: Quantity,
    #[crd(default)]
    mounts: Vec<Mount>,
}

/// A path.
#[derive(Clone, Debug, PartialEq, Schema)]
#[crd(length(min = 1))]
struct Mount(String);

/// Who may use it.
#[derive(Clone, Debug, PartialEq, Schema)]
enum Access {
    /// Nobody else.
    Nobody,
    Team(String),
    Window {
        from: u8,
        until: Option<u8>,
    },
}

/// A type inside itself.
#[derive(Clone, Debug, PartialEq, Schema)]
struct Inner {
    more: Option<Box<Inner>>,
    depth: u32,
}

#[derive(Schema)]
struct DatabaseStatus {
    replicas: u32,
}

/// A zone belongs to no namespace.
#[derive(Clone, Debug, CustomResource)]
#[crd(group = "acme.example", version = "v1alpha1", kind = "Zone", scope = "Cluster", deprecated)]
struct ZoneSpec {}

fn disks() -> [Disk; 1] {
    [Disk::new("data", Quantity::milli(500)).mounts([Mount("/var".into())])]
}

#[test]
fn a_definition_is_a_structural_schema() {
    let (app, chart) = web(ChartProps::new().namespace("shop"));
    CustomResourceDefinition::of::<Database>(&chart, "crd");
    let manifest = &documents(&app, "web")[0];
    assert_eq!(manifest.pointer("/metadata"), Some(&value!({ "name": "databases.acme.example" })));
    let expect = value!({
        "kind": "Database", "listKind": "DatabaseList", "plural": "databases", "singular": "database",
        "shortNames": ["db", "dbs"], "categories": ["all"]
    });
    assert_eq!(manifest.pointer("/spec/names"), Some(&expect));
    assert_eq!(manifest.pointer("/spec/scope").and_then(Value::as_str), Some("Namespaced"));
    let version = manifest.pointer("/spec/versions/0").unwrap();
    let expect = value!({
        "status": {}, "scale": { "specReplicasPath": ".spec.replicas", "statusReplicasPath": ".status.replicas" }
    });
    assert_eq!(version.get("subresources"), Some(&expect));
    let columns = value!([{ "name": "Engine", "type": "string", "jsonPath": ".spec.engine" }]);
    assert_eq!(version.get("additionalPrinterColumns"), Some(&columns));
    let schema = version.pointer("/schema/openAPIV3Schema").unwrap();
    assert_eq!(
        schema.get("description").and_then(Value::as_str),
        Some("A database of a team.\n\nIt is backed up at night.")
    );
    assert_eq!(schema.get("required"), Some(&value!(["spec"])));
    assert!(schema.pointer("/properties/status/properties/replicas").is_some());
    let spec = schema.pointer("/properties/spec").unwrap();
    let expect = value!({
        "description": "A database of a team.\n\nIt is backed up at night.",
        "x-kubernetes-validations": [{ "rule": "self.replicas < 9", "message": "too many" }, { "rule": "true" }],
        "type": "object",
        "required": ["engine", "disks"],
        "properties": {
            "engine": { "description": "Which engine runs it.", "type": "string", "enum": ["Postgres", "my-sql"] },
            "disks": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["name", "size"],
                    "properties": {
                        "name": { "type": "string", "pattern": "^[a-z]+$" },
                        "size": (Quantity::schema()),
                        "mounts": {
                            "type": "array",
                            "items": { "description": "A path.", "type": "string", "minLength": 1 },
                            "default": []
                        }
                    }
                },
                "minItems": 1, "maxItems": 3,
                "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"]
            },
            "replicas": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 5, "default": 2 },
            "apiURL": {
                "type": "string", "format": "uri",
                "x-kubernetes-validations": [{ "rule": "self == oldSelf", "message": "is immutable" }]
            },
            "labels": {
                "type": "object", "additionalProperties": { "type": "string", "maxLength": 63 }, "maxProperties": 9
            },
            "access": {
                "description": "Who may use it.",
                "type": "object",
                "oneOf": [{ "required": ["nobody"] }, { "required": ["team"] }, { "required": ["window"] }],
                "properties": {
                    "nobody": { "description": "Nobody else.", "type": "object" },
                    "team": { "type": "string" },
                    "window": {
                        "type": "object",
                        "required": ["from"],
                        "properties": { "from": (<u8>::schema()), "until": (<u8>::schema()) }
                    }
                }
            },
            "type": { "type": "string" },
            "extra": { "x-kubernetes-preserve-unknown-fields": true, "nullable": true },
            "port": { "x-kubernetes-int-or-string": true },
            "again": {
                "description": "A type inside itself.",
                "type": "object",
                "required": ["depth"],
                "properties": {
                    "more": {
                        "description": "A type inside itself.",
                        "type": "object", "x-kubernetes-preserve-unknown-fields": true
                    },
                    "depth": (<u32>::schema())
                }
            }
        }
    });
    assert_eq!(spec, &expect);
}

#[test]
fn objects_are_written_after_their_definition_and_without_defaults() {
    let (app, chart) = web(ChartProps::new().namespace("shop"));
    let spec = DatabaseSpec::new(Engine::MySql, disks())
        .replicas(2)
        .r#type("cold")
        .access(Access::Window { from: 1, until: None });
    Database::new(&chart, "a", spec);
    CustomResourceDefinition::of::<Database>(&chart, "z");
    let found = documents(&app, "web");
    assert_eq!(found[0].get("kind").and_then(Value::as_str), Some("CustomResourceDefinition"));
    let expect = value!({
        "engine": "my-sql", "disks": [{ "name": "data", "size": "500m", "mounts": ["/var"] }],
        "access": { "window": { "from": 1 } }, "type": "cold"
    });
    assert_eq!(found[1].get("spec"), Some(&expect));
    assert_eq!(found[1].pointer("/metadata/namespace").and_then(Value::as_str), Some("shop"));
}

#[test]
fn kinds_of_the_cluster_have_no_namespace() {
    let (app, chart) = web(ChartProps::new().namespace("shop"));
    CustomResourceDefinition::of::<Zone>(&chart, "crd");
    Zone::new(&chart, "eu", ZoneSpec::new());
    let found = documents(&app, "web");
    assert_eq!(found[0].pointer("/spec/scope").and_then(Value::as_str), Some("Cluster"));
    assert_eq!(found[0].pointer("/spec/versions/0/deprecated"), Some(&true.into()));
    assert_eq!(found[1].pointer("/metadata/namespace"), None);
    let (app, chart) = web(ChartProps::new());
    let zone = ObjectProps::new(ZoneSpec::new()).metadata(ObjectMeta::new().namespace("shop"));
    Zone::new(&chart, "eu", zone);
    assert_eq!(codes(&app), ["IAS2002"]);
}

#[test]
fn properties_are_read_and_changed() {
    let (app, chart) = web(ChartProps::new());
    let database = Database::new(&chart, "a", DatabaseSpec::new(Engine::Postgres, disks()));
    assert_eq!(Database::TYPE, "acme.example/v1/Database");
    let key: Key<DatabaseProps, i64> = DatabaseProps::SPEC.then(DatabaseSpec::REPLICAS);
    assert!(database.get(&key).is_none());
    database.set(&key, 4);
    assert_eq!(database.get(&key).and_then(|it| it.known()), Some(4));
    let disks: Key<DatabaseSpec, List<Disk>> = DatabaseSpec::DISKS;
    assert_eq!(disks.name(), "disks");
    database.update(|props| props.metadata(ObjectMeta::new().name("orders")));
    assert_eq!((database.name(), app.find::<Database>().len()), ("orders".to_owned(), 1));
    let spec = database.get(DatabaseProps::SPEC).and_then(|spec| spec.known()).unwrap();
    assert_eq!((spec.replicas, spec.engine, spec.disks[0].mounts.len()), (4, Engine::Postgres, 1));
}

#[test]
fn values_come_back_as_they_were() {
    #[track_caller]
    fn check<T: Shape + Clone + PartialEq + std::fmt::Debug>(value: T) {
        assert_eq!(T::from_value(&value.clone().into_value()), Some(value));
    }
    let inner = Inner { more: Some(Box::new(Inner { more: None, depth: 2 })), depth: 1 };
    let spec = DatabaseSpec::new(Engine::Postgres, disks())
        .labels([("a", "b")])
        .api_url("https://acme.example")
        .port(IntOrString::percent(5))
        .again(inner);
    check(spec);
    [Access::Nobody, Access::Team("a".into()), Access::Window { from: 1, until: Some(2) }]
        .into_iter()
        .for_each(check);
    check(Mount("x".into()));
    assert_eq!(Engine::from_value(&value!("Oracle")), None);
    assert_eq!(Access::from_value(&value!({ "team": "a", "nobody": {} })), None);
    assert_eq!(Disk::from_value(&value!({ "name": "a" })), None);
}

#[test]
fn late_values_go_where_the_field_takes_them() {
    let (app, chart) = web(ChartProps::new());
    let url: Val<String> = lazy(|| "https://late.example");
    let spec = DatabaseSpec::new(Engine::Postgres, disks()).api_url(url);
    Database::new(&chart, "a", spec);
    assert!(text(&app, "web").contains("apiURL: https://late.example"));
}

mod next {
    #[derive(ias_k8s::crd::CustomResource)]
    #[crd(group = "acme.example", version = "v2", kind = "Database")]
    pub(super) struct DatabaseSpec {
        engine: String,
    }
}

#[test]
fn versions_stand_in_one_definition() {
    let (app, chart) = web(ChartProps::new());
    CustomResourceDefinition::new(&chart, "crd", Definition::of::<next::Database>().also::<Database>());
    let manifest = &documents(&app, "web")[0];
    let flag =
        |n: usize, key: &str| manifest.pointer(&format!("/spec/versions/{n}/{key}")).and_then(Value::as_bool);
    assert_eq!(
        [flag(0, "storage"), flag(1, "storage"), flag(1, "served")],
        [Some(true), Some(false), Some(true)]
    );

    let (app, chart) = web(ChartProps::new());
    CustomResourceDefinition::new(
        &chart,
        "crd",
        Definition::of::<Database>().also::<Zone>().also::<Database>(),
    );
    assert_eq!(codes(&app), ["IAS2060", "IAS2060"]);
}
