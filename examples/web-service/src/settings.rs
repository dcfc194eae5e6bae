//! What the program is told: the form of `environments.yaml`.

use std::collections::BTreeMap;

use ias_patterns::{Env, Scaling, Tier};
use serde::Deserialize;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    /// The account that all environments share.
    pub account: String,
    /// The region that all environments share.
    pub region: String,
    /// The tag of the image; the program's own if absent.
    pub image_tag: Option<String>,
    /// The network that all environments share.
    pub network: Network,
    /// The zone in which the service gets its names.
    pub zone: Zone,
    /// The environments by name.
    pub environments: BTreeMap<String, Environment>,
}

/// A network.
#[derive(Debug, Deserialize)]
pub struct Network {
    /// Its range of addresses.
    pub cidr: String,
    /// The number of availability zones.
    pub zones: u32,
}

/// A hosted zone.
#[derive(Debug, Deserialize)]
pub struct Zone {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// One environment.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Environment {
    /// How much an outage costs.
    pub tier: Tier,
    /// The name under which the service answers.
    pub host: String,
    /// The fewest copies that run.
    pub min_tasks: u32,
    /// The most copies that run.
    pub max_tasks: u32,
    /// The size of the database, such as `t4g.medium`.
    pub database: String,
}

impl Settings {
    /// An environment as the components of the platform know it.
    pub fn env(&self, name: &str, environment: &Environment) -> Env {
        Env::new(name, environment.tier).account(&self.account).region(&self.region)
    }
}

impl Environment {
    /// How many copies run.
    pub fn scaling(&self) -> Scaling {
        Scaling::between(self.min_tasks, self.max_tasks)
    }
}
