//! Setting properties that may be absent.

use ias_core::Shape;

/// Hands optional values on to setters; for constructs around a resource.
///
/// ```
/// use ias_aws::{cfn::With as _, sqs};
///
/// let name: Option<String> = None;
/// let props = sqs::CfnQueueProps::new().with(name, sqs::CfnQueueProps::queue_name);
/// assert_eq!(props, sqs::CfnQueueProps::new());
/// ```
pub trait With: Shape {
    /// Calls the setter if there is a value.
    #[must_use]
    fn with<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<S: Shape> With for S {}
