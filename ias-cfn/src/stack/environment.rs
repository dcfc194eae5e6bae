//! Where a stack goes.

use ias_core::Root;

use super::StackTarget;

/// The account and region that a stack is for; either may be left to deployment.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
}

impl Environment {
    /// A known account (12 digits) and region.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Environment {
        Environment { account: Some(account.into()), region: Some(region.into()) }
    }

    /// A known region of whatever account deploys.
    pub fn in_region(region: impl Into<String>) -> Environment {
        Environment { account: None, region: Some(region.into()) }
    }

    /// Whatever account and region deploys.
    pub const fn agnostic() -> Environment {
        Environment { account: None, region: None }
    }

    /// That of the stack whose root this is: what policies see of it.
    pub fn of(root: &Root) -> Option<&Environment> {
        StackTarget::of(root).map(|target| &target.environment)
    }

    /// The account, if it is known.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The region, if it is known.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }
}

/// The form of the cloud assembly: `aws://123456789012/eu-west-1`.
impl std::fmt::Display for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let account = self.account().unwrap_or("unknown-account");
        let region = self.region().unwrap_or("unknown-region");
        write!(f, "aws://{account}/{region}")
    }
}
