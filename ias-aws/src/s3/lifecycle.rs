//! What happens to objects with time.

use ias_core::{Duration, Props};

use super::cfn_bucket;
use crate::cfn::With as _;

/// What happens to objects with time: they move to cheaper storage, or are deleted.
///
/// Source: [lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html).
///
/// ```
/// use ias_aws::s3::{LifecycleRule, StorageClass, Transition};
/// use ias_core::Duration;
///
/// let rule = LifecycleRule::new()
///     .prefix("invoices/")
///     .transition(Transition::new(StorageClass::GlacierInstantRetrieval, Duration::days(90)))
///     .expiration(Duration::days(3650));
/// ```
#[derive(Clone, Debug, Props)]
pub struct LifecycleRule {
    /// The name of the rule, at most 255 characters; made by S3 if absent.
    pub id: Option<String>,
    /// Whether it is in force.
    #[props(default = true)]
    pub enabled: bool,
    /// Only for objects whose keys begin with this.
    pub prefix: Option<String>,
    /// Deletes objects this long after they were made; whole days. In a versioned bucket the old version stays.
    pub expiration: Option<Duration>,
    /// Deletes versions this long after they were replaced; whole days.
    pub noncurrent_version_expiration: Option<Duration>,
    /// How many replaced versions are kept beside that, 1 to 100.
    pub noncurrent_versions_to_retain: Option<u32>,
    /// Drops uploads in parts that were not finished this long after they began; whole days.
    pub abort_incomplete_multipart_upload_after: Option<Duration>,
    /// Whether the mark that stands for a deleted object goes when no version is left.
    pub expired_object_delete_marker: Option<bool>,
    /// Moves objects to other storage.
    #[props(default, each = transition)]
    pub transitions: Vec<Transition>,
    /// Moves replaced versions to other storage.
    #[props(default, each = noncurrent_version_transition)]
    pub noncurrent_version_transitions: Vec<Transition>,
}

/// Objects move to other storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    storage_class: StorageClass,
    after: Duration,
}

impl Transition {
    /// Moves objects to storage of this class, so long after they were made or replaced; whole days.
    pub const fn new(storage_class: StorageClass, after: Duration) -> Transition {
        Transition { storage_class, after }
    }
}

/// Where objects are kept.
///
/// Source: [storage classes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StorageClass {
    /// Cheaper to keep, dearer to read; from 30 days on.
    InfrequentAccess,
    /// The same in one availability zone only.
    OneZoneInfrequentAccess,
    /// Moves objects by how often they are read.
    IntelligentTiering,
    /// An archive that is read within milliseconds.
    GlacierInstantRetrieval,
    /// An archive that is read within minutes to hours.
    Glacier,
    /// An archive that is read within a day.
    DeepArchive,
}

impl StorageClass {
    const fn current(self) -> cfn_bucket::TransitionStorageClass {
        use cfn_bucket::TransitionStorageClass as Class;
        match self {
            StorageClass::InfrequentAccess => Class::StandardIa,
            StorageClass::OneZoneInfrequentAccess => Class::OnezoneIa,
            StorageClass::IntelligentTiering => Class::IntelligentTiering,
            StorageClass::GlacierInstantRetrieval => Class::GlacierIr,
            StorageClass::Glacier => Class::Glacier,
            StorageClass::DeepArchive => Class::DeepArchive,
        }
    }

    const fn noncurrent(self) -> cfn_bucket::NoncurrentVersionTransitionStorageClass {
        use cfn_bucket::NoncurrentVersionTransitionStorageClass as Class;
        match self {
            StorageClass::InfrequentAccess => Class::StandardIa,
            StorageClass::OneZoneInfrequentAccess => Class::OnezoneIa,
            StorageClass::IntelligentTiering => Class::IntelligentTiering,
            StorageClass::GlacierInstantRetrieval => Class::GlacierIr,
            StorageClass::Glacier => Class::Glacier,
            StorageClass::DeepArchive => Class::DeepArchive,
        }
    }
}

impl LifecycleRule {
    /// Whether anything happens at all; S3 refuses a rule without an action.
    pub(super) fn has_action(&self) -> bool {
        self.expiration.is_some()
            || self.noncurrent_version_expiration.is_some()
            || self.abort_incomplete_multipart_upload_after.is_some()
            || self.expired_object_delete_marker.is_some()
            || !self.transitions.is_empty()
            || !self.noncurrent_version_transitions.is_empty()
    }

    pub(super) fn into_rule(self) -> cfn_bucket::Rule {
        use cfn_bucket::{
            AbortIncompleteMultipartUpload, NoncurrentVersionExpiration, NoncurrentVersionTransition, Rule,
            RuleStatus,
        };
        let status = if self.enabled { RuleStatus::Enabled } else { RuleStatus::Disabled };
        let abort = self.abort_incomplete_multipart_upload_after;
        let abort = abort.map(|after| AbortIncompleteMultipartUpload::new(after.to_days()));
        let retain = self.noncurrent_versions_to_retain;
        let noncurrent = self.noncurrent_version_expiration.map(|after| {
            NoncurrentVersionExpiration::new(after.to_days())
                .with(retain, NoncurrentVersionExpiration::newer_noncurrent_versions)
        });
        let later = self
            .noncurrent_version_transitions
            .iter()
            .map(|to| NoncurrentVersionTransition::new(to.storage_class.noncurrent(), to.after.to_days()));
        let later: Vec<_> = later.collect();
        let transitions = self.transitions.iter().map(|to| {
            cfn_bucket::Transition::new(to.storage_class.current()).transition_in_days(to.after.to_days())
        });
        let transitions: Vec<_> = transitions.collect();
        Rule::new(status)
            .with(abort, Rule::abort_incomplete_multipart_upload)
            .with(self.expiration.map(Duration::to_days), Rule::expiration_in_days)
            .with(self.expired_object_delete_marker, Rule::expired_object_delete_marker)
            .with(self.id, Rule::id)
            .with(noncurrent, Rule::noncurrent_version_expiration)
            .with((!later.is_empty()).then_some(later), Rule::noncurrent_version_transitions)
            .with(self.prefix, Rule::prefix)
            .with((!transitions.is_empty()).then_some(transitions), Rule::transitions)
    }
}
