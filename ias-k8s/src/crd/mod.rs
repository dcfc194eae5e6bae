//! Custom resources that are declared in Rust: a struct is a kind, with its definition and a typed handle.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use ias_core::App;
//! use ias_k8s::api::{KubeType, Quantity};
//! use ias_k8s::crd::{CustomResource, CustomResourceDefinition, Schema};
//! use ias_k8s::{Chart, ChartProps};
//!
//! /// A database of a team.
//! #[derive(Clone, Debug, CustomResource)]
//! #[crd(group = "acme.example", version = "v1", kind = "Database", shortname = "db")]
//! pub struct DatabaseSpec {
//!     /// Which engine runs it.
//!     engine: Engine,
//!     /// Where it keeps its data.
//!     #[crd(items(min = 1), map_keys("name"))]
//!     disks: Vec<Disk>,
//!     /// How many copies there are.
//!     #[crd(default = 2, range(min = 1, max = 5))]
//!     replicas: i32,
//!     labels: Option<BTreeMap<String, String>>,
//! }
//!
//! #[derive(Clone, Debug, Schema)]
//! pub enum Engine { Postgres, #[crd(rename = "my-sql")] MySql }
//!
//! #[derive(Clone, Debug, Schema)]
//! pub struct Disk {
//!     #[crd(length(max = 63), pattern = "^[a-z]+$")]
//!     name: String,
//!     size: Quantity,
//! }
//!
//! let app = App::new();
//! let chart = Chart::new(&app, "shop", ChartProps::new());
//! // The definition installs the kind; where it stands does not matter, it is written before the objects.
//! CustomResourceDefinition::of::<Database>(&chart, "database-crd");
//! let disks = [Disk::new("data", Quantity::from_size(ias_core::Size::gibibytes(10)))];
//! let orders = Database::new(&chart, "orders", DatabaseSpec::new(Engine::MySql, disks).replicas(3));
//! assert_eq!(Database::TYPE, "acme.example/v1/Database");
//! assert_eq!(orders.get(DatabaseProps::SPEC.then(DatabaseSpec::REPLICAS)).unwrap().known(), Some(3));
//! assert!(app.synth().is_ok());
//! ```
//!
//! `synth` checks every object against the schema that its handle carries, with the line of the program; its validations too,
//! with the feature `cel`.
//!
//! # Schemas
//!
//! [`Schema`](derive@Schema) is derived for what a resource is made of. A schema is structural, as the API server asks:
//!
//! | Rust | schema |
//! |---|---|
//! | `String`, `bool`, `i32`, `i64`, `u8`, `u16`, `u32`, `u64`, `f32`, `f64` | the type; an unsigned number is at least 0 |
//! | `Option<T>` | may be left out |
//! | `Vec<T>` | a list |
//! | `BTreeMap<String, T>`, `IndexMap<String, T>` | a map |
//! | [`Quantity`](crate::api::Quantity), [`IntOrString`](crate::api::IntOrString) | a number or a text |
//! | `Val<T>` | that of `T`; takes late values |
//! | [`Json`](ias_core::Json) in `Val<Json>`, [`Value`](ias_core::Value) | anything |
//! | a struct | an object; its properties are called as its fields, in `camelCase` |
//! | a struct around one value | that of the value |
//! | an enum without values | a text out of a list, of the names of the variants |
//! | an enum with values | an object of which one property is set |
//! | a type inside itself | a free-form object, as schemas cannot be recursive |

mod choice;
mod definition;
mod field;
mod object_props;
mod schema;
mod structure;
mod version;

#[doc(inline)]
pub use ias_macros::{CustomResource, Schema};

pub use definition::{CustomResourceDefinition, Definition};
pub use field::Field;
pub use object_props::ObjectProps;
pub use schema::Schema;
pub use structure::Structure;
pub use version::{CustomResource, Version};

// What the derives call.
#[doc(hidden)]
pub use choice::{choice, chosen};
#[doc(hidden)]
pub use field::{put, put_unless};
#[doc(hidden)]
pub use structure::{describe, refined, validation};
