//! YAML that every reader reads alike: PyYAML (YAML 1.1), ruamel.yaml (YAML 1.2) and the Go reader of `kubectl`.
//!
//! ```
//! use ias_core::value;
//! use ias_k8s::yaml;
//!
//! let document = value!({ "enabled": "no", "port": 8080, "script": "set -e\nrun\n" });
//! let text = yaml::write([&document]);
//! assert_eq!(text, "enabled: \"no\"\nport: 8080\nscript: |\n  set -e\n  run\n");
//! assert_eq!(yaml::read(&text).unwrap(), [document]);
//! ```
//!
//! Text that some reader would take for something else is quoted, and more than strictly needed: the rule for plain text
//! is an allow-list, so a reader that invents another notation for numbers is not likely to matter.
//!
//! ```
//! # use ias_k8s::yaml;
//! // Careless writers print these as they are, and get back `False`, 1000, a date, and 45045 seconds.
//! for text in ["off", "1_000", "2001-01-01", "12:30:45"] {
//!     assert_eq!(yaml::write([&text.into()]), format!("\"{text}\"\n"));
//! }
//! ```

// Why an own writer: what that of serde_yaml and its forks writes is read back as something else for `y`, `1_000`,
// `12:30:45`, `=` and others. serde-saphyr 2.0 gives every text of our corpus back, but goes through serde, takes nearly four times as long (8.5 ms
// for 1,000 Deployments, against 2.3 ms, with 10 ms for a whole process), brings five more crates, and writes marks that
// turn the direction of text as they are. `tests/external/run.sh round-trip` holds this one against four readers.

mod plain;
mod read;
mod write;

pub(crate) use read::documents;
pub use read::read;

pub(crate) use write::Writer;
pub use write::write;
