//! Events on which a rule acts.

use ias_core::{IntoVal, Json, List, Object, shape};

/// Events on which a rule acts: all fields that are given must match one of their values.
///
/// Source: [event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html).
///
/// ```
/// use ias_aws::events::EventPattern;
/// use ias_core::value;
///
/// let stopped = EventPattern::new()
///     .source(["aws.ecs"])
///     .detail_type(["ECS Task State Change"])
///     .detail(value!({ "lastStatus": ["STOPPED"] }));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventPattern(Object);
shape!(EventPattern);

impl EventPattern {
    /// A pattern without fields.
    pub fn new() -> EventPattern {
        EventPattern(Object::new())
    }

    /// Where the event comes from, such as `aws.ecs`.
    #[must_use]
    pub fn source(self, sources: impl IntoVal<List<String>>) -> EventPattern {
        self.field::<List<String>>("source", sources)
    }

    /// What the event is called.
    #[must_use]
    pub fn detail_type(self, types: impl IntoVal<List<String>>) -> EventPattern {
        self.field::<List<String>>("detail-type", types)
    }

    /// The accounts.
    #[must_use]
    pub fn account(self, accounts: impl IntoVal<List<String>>) -> EventPattern {
        self.field::<List<String>>("account", accounts)
    }

    /// The regions.
    #[must_use]
    pub fn region(self, regions: impl IntoVal<List<String>>) -> EventPattern {
        self.field::<List<String>>("region", regions)
    }

    /// The ARNs of what the event is about.
    #[must_use]
    pub fn resources(self, resources: impl IntoVal<List<String>>) -> EventPattern {
        self.field::<List<String>>("resources", resources)
    }

    /// What the detail of the event must have, a list of values for each field.
    #[must_use]
    pub fn detail(self, detail: impl IntoVal<Json>) -> EventPattern {
        self.field::<Json>("detail", detail)
    }

    fn field<T>(mut self, name: &'static str, value: impl IntoVal<T>) -> EventPattern {
        self.0.put::<T>(name, value);
        self
    }
}
