//! Grants: letting something act on a resource.

use ias_core::{IntoVal, List, Text};

use super::{PolicyStatement, Role};

/// What can be allowed to act: a role, or what runs under one.
///
/// ```
/// # #[cfg(feature = "sqs")] {
/// use ias_aws::iam::{self, Grantable};
///
/// /// Everything that runs as the role of a worker.
/// struct Worker { role: iam::Role }
/// impl Grantable for Worker {
///     fn grantee(&self) -> iam::Role { self.role.clone() }
/// }
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be granted anything",
    label = "this does not act under a role"
)]
pub trait Grantable {
    /// The role under which it acts.
    fn grantee(&self) -> Role;
}

impl<G: Grantable + ?Sized> Grantable for &G {
    fn grantee(&self) -> Role {
        (**self).grantee()
    }
}

/// What was granted, to be narrowed or depended on.
#[derive(Clone, Debug)]
pub struct Grant {
    grantee: Role,
}

impl Grant {
    /// Lets a grantee do actions on resources, by a statement in its own policy.
    pub fn add_to_principal<A: Into<Text>>(
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoVal<List<String>>,
    ) -> Grant {
        let role = grantee.grantee();
        role.add_to_policy(PolicyStatement::allow(actions, resources));
        Grant { grantee: role }
    }

    /// The role that may do it.
    pub fn grantee(&self) -> &Role {
        &self.grantee
    }
}
