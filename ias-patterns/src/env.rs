//! Environments: staging, production and others of your own.

use std::fmt;

use ias_aws::Environment;

use crate::Scaling;

/// An environment: its name, where it is, and how large things are in it.
///
/// ```
/// use ias_patterns::Env;
///
/// let prod = Env::prod().account("123456789012").region("eu-west-1");
/// assert_eq!(prod.to_string(), "prod");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Env {
    name: String,
    tier: Tier,
    account: Option<String>,
    region: Option<String>,
}

/// How much an outage costs, which decides how much is spent against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// People try things out: one copy, little kept.
    Development,
    /// Customers use it: several copies in several zones, data protected.
    Production,
}

impl Env {
    /// An environment of your own.
    pub fn new(name: impl Into<String>, tier: Tier) -> Env {
        Env { name: name.into(), tier, account: None, region: None }
    }

    /// `staging`, for trying things out.
    pub fn staging() -> Env {
        Env::new("staging", Tier::Development)
    }

    /// `prod`, for customers.
    pub fn prod() -> Env {
        Env::new("prod", Tier::Production)
    }

    /// In this account, 12 digits.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Env {
        self.account = Some(account.into());
        self
    }

    /// In this region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Env {
        self.region = Some(region.into());
        self
    }

    /// The name, as in `prod`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How much an outage costs.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// Whether customers use it.
    pub fn is_production(&self) -> bool {
        self.tier == Tier::Production
    }

    /// Where stacks of this environment go.
    pub fn environment(&self) -> Environment {
        match (&self.account, &self.region) {
            (Some(account), Some(region)) => Environment::new(account, region),
            (None, Some(region)) => Environment::in_region(region),
            _ => Environment::agnostic(),
        }
    }

    /// How many copies of a service run unless it says otherwise.
    pub fn scaling(&self) -> Scaling {
        match self.tier {
            Tier::Development => Scaling::between(1, 2),
            Tier::Production => Scaling::between(3, 12),
        }
    }
}

impl fmt::Display for Env {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
