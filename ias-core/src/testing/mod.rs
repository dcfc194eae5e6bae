//! The testing kit: assertions on what a program synthesizes, without a cloud and without files.
//!
//! This module knows values, documents and problems of any target. `ias_aws::testing::Template` and
//! `ias_k8s::testing::Manifests` put templates and manifests on top of it. It is behind the feature `testing`:
//!
//! ```toml
//! [dev-dependencies]
//! ias-aws = { version = "..", features = ["testing"] }
//! ```
//!
//! An assertion takes a pattern: JSON with matchers in it, made by [`pattern!`](crate::pattern) or from whatever converts
//! into a [`Matcher`], such as the `json!` of serde_json.
//!
//! ```
//! use ias_core::pattern;
//! use ias_core::testing::{Candidates, Capture, array_with, object_like};
//! use serde_json::json;
//!
//! let policy = json!({ "Name": "read", "Statement": [
//!     { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::raw/*" },
//! ]});
//! let resource = Capture::new();
//! Candidates::new("policy", [("Read", &policy)]).has(&pattern!({
//!     "Statement": array_with([object_like(pattern!({ "Effect": "Allow", "Resource": &resource }))]),
//! }));
//! assert_eq!(resource.as_str(), "arn:aws:s3:::raw/*");
//! ```
//!
//! A failure panics at the line of the assertion. It names the closest candidate and all that differs there:
//!
//! ```text
//! none of 3 AWS::S3::Bucket is as expected; the closest is `RawF1A2` (data/Raw/Resource) (2 of 3 match)
//!     /VersioningConfiguration/Status: expected "Enabled", found "Suspended"
//! ```
//!
//! # For those who know `aws-cdk-lib/assertions`
//!
//! Literals match as they do there: in an object that is matched in part, literal objects are matched in part too, and
//! arrays must be equal; inside [`array_with`], [`array_equals`], [`object_equals`], [`not`] and [`serialized_json`] literal
//! objects must be equal unless [`object_like`] says otherwise.
//!
//! | there | here |
//! |---|---|
//! | `Template.fromStack(stack)` | `Template::of(&app, "name")`, `Template::from_stack(&stack)` |
//! | `Template.fromJSON`, `fromString` | `Template::from_json`, `Template::from_string` |
//! | `TemplateParsingOptions.skipCyclicalDependenciesCheck` | `Template::from_json_with_circles` |
//! | `toJSON()` | `to_json()`, and `masked()` for snapshots |
//! | `templateMatches` | `template_matches` |
//! | `resourceCountIs`, `resourcePropertiesCountIs` | `resource_count_is`, `resource_properties_count_is` |
//! | `hasResource`, `hasResourceProperties` | `has_resource`, `has_resource_properties` |
//! | `allResources`, `allResourcesProperties` | `all_resources`, `all_resources_properties` |
//! | `findResources` | `find_resources`; typed: `template.resources::<s3::CfnBucket>()` |
//! | `hasOutput`, `findOutputs` | `has_output`, `find_outputs` |
//! | `hasParameter`, `findParameters` | `has_parameter`, `find_parameters` |
//! | `hasMapping`, `findMappings` | `has_mapping`, `find_mappings` |
//! | `hasCondition`, `findConditions` | `has_condition`, `find_conditions` |
//! | `'*'` for any logical id | `"*"` |
//! | `Match.anyValue()` | [`any_value`] |
//! | `Match.absent()` | [`absent`] |
//! | `Match.arrayWith`, `arrayEquals` | [`array_with`], [`array_equals`] |
//! | `Match.objectLike`, `objectEquals` | [`object_like`], [`object_equals`] |
//! | `Match.exact` | [`exact`] |
//! | `Match.not` | [`not`] |
//! | `Match.serializedJson` | [`serialized_json`] |
//! | `Match.stringLikeRegexp` | [`string_like_regexp`] |
//! | a subclass of `Matcher` | [`matching`] |
//! | `Matcher.isMatcher` | the type [`Matcher`] |
//! | `matcher.test(value)`, `MatchResult` | [`outcome`], [`Outcome`] |
//! | `new Capture()`, `new Capture(pattern)` | [`Capture::new`], [`Capture::of`] |
//! | `asString`, `asNumber`, `asBoolean` | [`as_str`](Capture::as_str), [`as_i64`](Capture::as_i64) and [`as_f64`](Capture::as_f64), [`as_bool`](Capture::as_bool) |
//! | `asArray`, `asObject`, `next` | [`as_array`](Capture::as_array), [`as_object`](Capture::as_object), [`next`](Capture::next) |
//! | `Annotations.fromStack(stack)` | [`Problems::of`], over the whole app |
//! | `hasError`, `hasNoError`, `findError` | [`has_error`](Problems::has_error), [`has_no_error`](Problems::has_no_error), [`find_error`](Problems::find_error) |
//! | `hasWarning`, `hasNoWarning`, `findWarning` | [`has_warning`](Problems::has_warning), [`has_no_warning`](Problems::has_no_warning), [`find_warning`](Problems::find_warning) |
//! | `hasInfo`, `hasNoInfo`, `findInfo` | [`has_info`](Problems::has_info), [`has_no_info`](Problems::has_no_info), [`find_info`](Problems::find_info), over the metadata of constructs |
//! | `Tags.fromStack(stack)`, `hasValues`, `hasNone`, `all` | `StackTags::of(&app, "name")`, `has_values`, `has_none`, `all` |
//!
//! # What goes beyond
//!
//! - [`masked`] documents for snapshots.
//! - With the feature `proptest`, `#[derive(Props)]` with `#[props(strategy)]` makes up properties for property tests.
//! - [`assert_unchanged`]: an update of a dependency changes no infrastructure.
//! - [`assert_deterministic`], [`assert_order_does_not_matter`], [`assert_sibling_does_not_matter`]: what holds for every
//!   program. `ias_aws::testing` adds tags, encryption and exposure.

mod candidates;
mod capture;
mod documents;
mod invariants;
mod mask;
mod matcher;
mod outcome;
mod pattern;
mod problems;
mod rules;
mod unchanged;

#[cfg(feature = "proptest")]
pub use proptest;

pub use candidates::Candidates;
pub use capture::Capture;
pub use documents::{Change, changes, manifests};
pub use invariants::{assert_deterministic, assert_order_does_not_matter, assert_sibling_does_not_matter};
pub use mask::{MASK, masked};
pub use matcher::{
    Matcher, absent, any_value, array_equals, array_with, exact, matching, not, object_equals, object_like,
    outcome, serialized_json, string_like_regexp,
};
pub use outcome::{Difference, Outcome};
pub use problems::Problems;
pub use rules::{RuleCase, SECTIONS, assert_rules};
pub use unchanged::assert_unchanged;

use crate::assembly::Assembly;
use crate::synth::{SynthOptions, run};
use crate::tree::Construct;

/// Synthesizes the app that a construct belongs to; for assertions, which have no use for an error.
///
/// # Panics
///
/// With the problems of the program, as text.
#[track_caller]
pub fn synthesized(app: &dyn Construct) -> Assembly {
    match run(&app.node().root(), &SynthOptions::default()) {
        Ok(assembly) => assembly,
        Err(problems) => panic!("the program does not synthesize:\n{problems:?}"),
    }
}
