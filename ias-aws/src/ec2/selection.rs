//! Choosing subnets of a VPC.

use ias_core::{DependencyGroup, Is, Val};

use super::{Subnet, SubnetType};
use crate::kinds;

/// Which subnets of a VPC something uses.
///
/// A [`SubnetType`] is a selection. The default takes private subnets with egress, else isolated ones, else public ones.
///
/// ```
/// use ias_aws::ec2::{SubnetSelection, SubnetType};
///
/// let public: SubnetSelection = SubnetType::Public.into();
/// let data = SubnetSelection::group("data").one_per_az();
/// ```
#[derive(Clone, Debug, Default)]
pub struct SubnetSelection {
    choice: Choice,
    one_per_az: bool,
}

#[derive(Clone, Debug, Default)]
enum Choice {
    #[default]
    Default,
    Type(SubnetType),
    Group(String),
    Given(Vec<Subnet>),
}

/// The subnets that a selection found.
#[derive(Clone, Debug)]
pub struct SelectedSubnets {
    subnets: Vec<Subnet>,
}

impl SubnetSelection {
    /// The subnets of a type.
    pub fn of_type(subnet_type: SubnetType) -> SubnetSelection {
        SubnetSelection { choice: Choice::Type(subnet_type), one_per_az: false }
    }

    /// The subnets of the group with this name.
    pub fn group(name: impl Into<String>) -> SubnetSelection {
        SubnetSelection { choice: Choice::Group(name.into()), one_per_az: false }
    }

    /// These subnets.
    pub fn subnets(subnets: impl IntoIterator<Item = impl Into<Subnet>>) -> SubnetSelection {
        let subnets = subnets.into_iter().map(Into::into).collect();
        SubnetSelection { choice: Choice::Given(subnets), one_per_az: false }
    }

    /// At most one subnet in each availability zone, as network load balancers and endpoints want it.
    #[must_use]
    pub fn one_per_az(mut self) -> SubnetSelection {
        self.one_per_az = true;
        self
    }

    /// What of these subnets is meant.
    pub(super) fn of(&self, all: &[Subnet]) -> SelectedSubnets {
        let of_type =
            |wanted| all.iter().filter(|subnet| subnet.subnet_type() == wanted).cloned().collect::<Vec<_>>();
        let mut subnets = match &self.choice {
            Choice::Default => {
                [SubnetType::PrivateWithEgress, SubnetType::PrivateIsolated, SubnetType::Public]
                    .into_iter()
                    .map(of_type)
                    .find(|found| !found.is_empty())
                    .unwrap_or_default()
            }
            Choice::Type(wanted) => of_type(*wanted),
            Choice::Group(name) => all.iter().filter(|subnet| subnet.group_name() == name).cloned().collect(),
            Choice::Given(subnets) => subnets.clone(),
        };
        if self.one_per_az {
            let mut zones = Vec::new();
            subnets.retain(|subnet| {
                let zone = subnet.availability_zone();
                let fresh = !zones.contains(&zone);
                zones.push(zone);
                fresh
            });
        }
        SelectedSubnets { subnets }
    }

    /// What is asked for, in the words of a message.
    pub(super) fn words(&self) -> String {
        match &self.choice {
            Choice::Default => "any subnet".to_owned(),
            Choice::Type(SubnetType::Public) => "public subnets".to_owned(),
            Choice::Type(SubnetType::PrivateWithEgress) => "private subnets with egress".to_owned(),
            Choice::Type(SubnetType::PrivateIsolated) => "isolated subnets".to_owned(),
            Choice::Group(name) => format!("subnets of the group `{name}`"),
            Choice::Given(_) => "the given subnets".to_owned(),
        }
    }
}

impl From<SubnetType> for SubnetSelection {
    fn from(subnet_type: SubnetType) -> SubnetSelection {
        SubnetSelection::of_type(subnet_type)
    }
}

impl SelectedSubnets {
    /// The subnets.
    pub fn subnets(&self) -> &[Subnet] {
        &self.subnets
    }

    /// Their ids.
    pub fn subnet_ids(&self) -> Vec<Val<Is<kinds::SubnetId>>> {
        self.subnets.iter().map(Subnet::subnet_id).collect()
    }

    /// The zones in which they lie, each once.
    pub fn availability_zones(&self) -> Vec<Val<String>> {
        let mut zones: Vec<Val<String>> = self.subnets.iter().map(Subnet::availability_zone).collect();
        let mut seen = Vec::new();
        zones.retain(|zone| {
            let fresh = !seen.contains(zone);
            seen.push(zone.clone());
            fresh
        });
        zones
    }

    /// Whether one of them is public.
    pub fn has_public(&self) -> bool {
        self.subnets.iter().any(|subnet| subnet.subnet_type() == SubnetType::Public)
    }

    /// What must stand before something in them can use the internet.
    pub fn internet_connectivity_established(&self) -> Vec<DependencyGroup> {
        self.subnets.iter().map(Subnet::internet_connectivity_established).collect()
    }
}
