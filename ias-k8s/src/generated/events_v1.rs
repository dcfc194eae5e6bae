// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `events/v1`.

use super::prelude::*;

mod of { pub enum KubeEvent {} pub enum EventSeries {} }

/// [`Event`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#event-v1-events) of `events.k8s.io/v1`.
pub type KubeEvent = Handle<of::KubeEvent>;
impl api::ObjectType for of::KubeEvent { const API_VERSION: &'static str = "events.k8s.io/v1"; const KIND: &'static str = "Event"; const TYPE: &'static str = "events.k8s.io/v1/Event"; type Props = KubeEventProps; }

/// A [`KubeEvent`] without `apiVersion` and `kind`.
///
/// Mandatory: `eventTime`.
pub type KubeEventProps = Fields<of::KubeEvent>;
impl KubeEventProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(event_time: impl IntoVal<String>) -> Self { with(empty(), "eventTime", event_time) }
    /// `action`.
    #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "action", value) }
    /// `deprecatedCount`. Deprecated.
    #[track_caller] pub fn deprecated_count(self, value: impl IntoVal<i64>) -> Self { with(self, "deprecatedCount", value) }
    /// `deprecatedFirstTimestamp`: in the form `date-time`. Deprecated.
    #[track_caller] pub fn deprecated_first_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "deprecatedFirstTimestamp", value) }
    /// `deprecatedLastTimestamp`: in the form `date-time`. Deprecated.
    #[track_caller] pub fn deprecated_last_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "deprecatedLastTimestamp", value) }
    /// `deprecatedSource`. Deprecated.
    #[track_caller] pub fn deprecated_source(self, value: impl IntoVal<super::core_v1::EventSource>) -> Self { with(self, "deprecatedSource", value) }
    /// `eventTime`: mandatory, in the form `date-time`.
    #[track_caller] pub fn event_time(self, value: impl IntoVal<String>) -> Self { with(self, "eventTime", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `note`.
    #[track_caller] pub fn note(self, value: impl IntoVal<String>) -> Self { with(self, "note", value) }
    /// `reason`.
    #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "reason", value) }
    /// `regarding`.
    #[track_caller] pub fn regarding(self, value: impl IntoVal<super::core_v1::ObjectReference>) -> Self { with(self, "regarding", value) }
    /// `related`.
    #[track_caller] pub fn related(self, value: impl IntoVal<super::core_v1::ObjectReference>) -> Self { with(self, "related", value) }
    /// `reportingController`.
    #[track_caller] pub fn reporting_controller(self, value: impl IntoVal<String>) -> Self { with(self, "reportingController", value) }
    /// `reportingInstance`.
    #[track_caller] pub fn reporting_instance(self, value: impl IntoVal<String>) -> Self { with(self, "reportingInstance", value) }
    /// `series`.
    #[track_caller] pub fn series(self, value: impl IntoVal<EventSeries>) -> Self { with(self, "series", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`EventSeries`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#eventseries-v1-events).
pub type EventSeries = Fields<of::EventSeries>;
impl EventSeries {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(count: impl IntoVal<i64>, last_observed_time: impl IntoVal<String>) -> Self { with(with(empty(), "count", count), "lastObservedTime", last_observed_time) }
    /// `count`: mandatory.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
    /// `lastObservedTime`: mandatory, in the form `date-time`.
    #[track_caller] pub fn last_observed_time(self, value: impl IntoVal<String>) -> Self { with(self, "lastObservedTime", value) }
}
