//! A kind that is declared in Rust, with what schemas can say.

use std::collections::BTreeMap;

use ias_k8s::api::{IntOrString, Quantity};
use ias_k8s::crd::{CustomResource, Schema};

/// A database of a team.
#[derive(Clone, Debug, CustomResource)]
#[crd(group = "data.acme.example", version = "v1", kind = "Database", shortname = "db", category = "all")]
#[crd(status = DatabaseStatus, scale(replicas = ".spec.replicas", status = ".status.replicas"))]
#[crd(printcolumn(name = "Engine", type = "string", path = ".spec.engine"))]
#[crd(validation(
    rule = "self.replicas <= 5 || self.engine == 'Postgres'",
    message = "only Postgres grows so far"
))]
pub struct DatabaseSpec {
    /// Which engine runs it.
    engine: Engine,
    /// Where it keeps its data.
    #[crd(items(min = 1, max = 3), map_keys("name"))]
    disks: Vec<Disk>,
    /// How many copies there are.
    #[crd(default = 2, range(min = 1, max = 9))]
    replicas: i32,
    /// Labels of its pods.
    #[crd(each(length(max = 63)), entries(max = 9))]
    labels: Option<BTreeMap<String, String>>,
    /// Who may use it.
    access: Option<Access>,
    /// Where it listens.
    port: Option<IntOrString>,
    /// Replicas of replicas.
    inner: Option<Box<Inner>>,
}

/// What runs a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Schema)]
pub enum Engine {
    /// <https://www.postgresql.org>
    Postgres,
    /// <https://www.mysql.com>
    #[crd(rename = "my-sql")]
    MySql,
}

/// A volume.
#[derive(Clone, Debug, Schema)]
pub struct Disk {
    /// A name of its own.
    #[crd(pattern = "^[a-z]+$")]
    name: String,
    /// How much fits.
    size: Quantity,
    /// Where it is seen.
    #[crd(default)]
    mounts: Vec<Mount>,
}

/// A path.
#[derive(Clone, Debug, Schema)]
#[crd(length(min = 1))]
pub struct Mount(pub String);

/// Who may use it.
#[derive(Clone, Debug, Schema)]
pub enum Access {
    /// Nobody else.
    Nobody,
    /// One team.
    Team(String),
    /// Everybody, at times.
    Window {
        /// From this hour.
        from: u8,
        /// Until that one.
        until: Option<u8>,
    },
}

/// A type inside itself, which a schema cannot say.
#[derive(Clone, Debug, Schema)]
pub struct Inner {
    /// And so on.
    more: Option<Box<Inner>>,
    /// How deep.
    depth: u32,
}

/// What is.
#[derive(Clone, Debug, Schema)]
pub struct DatabaseStatus {
    /// How many copies run.
    replicas: u32,
}
