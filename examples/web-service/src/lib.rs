//! The orders service of a shop, in two environments, on AWS and on Kubernetes.
//!
//! One network is shared; each environment has a stack with the service, its table, queue and database, and a chart with
//! the same service for a cluster, which is told the names of the stack's resources.

mod data;
mod environment;
mod network;
pub mod settings;

use ias_core::{App, Diagnostics, Inputs, package_file};

pub use environment::Orders;
pub use network::Network;
use settings::Settings;

/// The whole program: everything that is deployed, from its settings.
///
/// # Errors
///
/// What is wrong with `environments.yaml` or with values given by `-c`.
pub fn app(inputs: &Inputs) -> Result<App, Diagnostics> {
    let settings: Settings = inputs.read(package_file!("environments.yaml"))?;
    let app = inputs.app();
    let network = Network::new(&app, "shop-network", &settings);
    for (name, environment) in &settings.environments {
        Orders::new(&app, name, &settings, environment, &network);
    }
    Ok(app)
}
