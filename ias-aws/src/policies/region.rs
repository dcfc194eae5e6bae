//! Where a resource will be.

use ias_core::policy::AnyResource;

use crate::Environment;

/// What a rule may ask of the stack around a resource.
pub trait Placed {
    /// The region, if the stack states it.
    fn region(&self) -> Option<&str>;

    /// The account, if the stack states it.
    fn account(&self) -> Option<&str>;
}

impl Placed for AnyResource<'_> {
    fn region(&self) -> Option<&str> {
        Environment::of(self.root())?.region()
    }

    fn account(&self) -> Option<&str> {
        Environment::of(self.root())?.account()
    }
}
