//! The testing kit for templates, behind the feature `testing`; matchers and captures are those of
//! [`ias_core::testing`], where a table maps what the AWS CDK calls them.
//!
//! ```
//! use ias_aws::testing::{Template, assert_encrypted, assert_private};
//! use ias_aws::{cfn::CfnType, prelude::*, s3};
//! use ias_core::testing::{any_value, array_with, object_like};
//! use ias_core::{pattern, prelude::*};
//!
//! let app = App::new();
//! let stack = Stack::new(&app, "data", StackProps::new());
//! s3::Bucket::new(&stack, "Raw", s3::BucketProps::new().versioned(true));
//!
//! let template = Template::of(&app, "data");
//! template.resource_count_is(s3::CfnBucket::TYPE, 1);
//! template.has_resource_properties(s3::CfnBucket::TYPE, pattern!({
//!     "VersioningConfiguration": { "Status": "Enabled" },
//!     "BucketEncryption": any_value(),
//! }));
//!
//! // Typed: a property is named by its setter, and read from the finished template.
//! use s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus};
//! let status = key(s3::CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
//! template.resources::<s3::CfnBucket>().all("are versioned", |bucket| {
//!     bucket.get(&status).and_then(|status| status.known()) == Some(VersioningConfigurationStatus::Enabled)
//! });
//!
//! assert_encrypted(&app);
//! assert_private(&app, &[]);
//! ```

mod boundary;
mod circle;
mod encryption;
mod exposure;
mod finding;
mod references;
mod tags;
mod template;
mod typed;

pub use encryption::{assert_encrypted, unencrypted};
pub use exposure::{assert_private, exposed};
pub use finding::Finding;
pub use tags::{StackTags, assert_tagged, untagged};
pub use template::Template;
pub use typed::{Resource, Resources};
