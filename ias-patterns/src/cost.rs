//! Cost tags.

use ias_core::{Construct, Tags};

use crate::Env;

/// Who pays for something: tags that every component of this crate asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostTags {
    team: String,
    cost_centre: String,
}

impl CostTags {
    /// A team and the cost centre that pays.
    pub fn new(team: impl Into<String>, cost_centre: impl Into<String>) -> CostTags {
        CostTags { team: team.into(), cost_centre: cost_centre.into() }
    }

    /// The team.
    pub fn team(&self) -> &str {
        &self.team
    }

    /// The cost centre.
    pub fn cost_centre(&self) -> &str {
        &self.cost_centre
    }

    /// Tags everything below a scope.
    pub fn apply(&self, scope: &dyn Construct, env: &Env) {
        let tags = Tags::of(scope);
        tags.add("team", self.team.as_str());
        tags.add("cost-centre", self.cost_centre.as_str());
        tags.add("environment", env.name());
    }
}
