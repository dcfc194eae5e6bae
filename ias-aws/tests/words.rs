//! Sets of words are open.

#![allow(clippy::unwrap_used, reason = "where it fails is what the test says")]

use ias_aws::cfn::CfnType as _;
use ias_aws::s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus as Status};
use ias_aws::s3::{CfnBucket, CfnBucketProps};
use ias_aws::{Stack, StackProps};
use ias_core::{App, key};

#[test]
fn a_word_that_is_newer_than_the_list_is_written_read_and_reported() {
    let app = App::new();
    let stack = Stack::new(&app, "data", StackProps::new());
    for (id, status) in [("Known", Status::Suspended), ("New", Status::new("Archived"))] {
        let versioning = VersioningConfiguration::new(status);
        let bucket = CfnBucket::new(&stack, id, CfnBucketProps::new().versioning_configuration(versioning));
        let written = key(CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
        let read = bucket.get(written).and_then(|status| status.known()).unwrap();
        let matched = match read {
            Status::Enabled => "another",
            Status::Suspended => "Known",
            _ => "New",
        };
        assert_eq!(matched, id);
        assert_eq!((read, format!("{read:?}")), (status, status.as_str().to_owned()));
    }
    let found = app.synth().unwrap_err();
    let found: Vec<String> = found.iter().map(|one| format!("{}: {}", one.code.id, one.message)).collect();
    assert_eq!(found, ["IAS1502: `VersioningConfiguration.Status`: `Archived` is none of its words"]);
}
