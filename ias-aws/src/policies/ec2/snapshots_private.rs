//! Snapshots are for nobody else.

use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::cfn_snapshot_block_public_access::State;
use crate::ec2::{CfnSnapshotBlockPublicAccess, CfnSnapshotBlockPublicAccessProps};

/// No snapshot of a volume is shared with everybody.
///
/// Looked at is the setting of the account, where a template makes it: it has to block what is shared already too.
///
/// # Why it matters
///
/// Public snapshots are copied by those who look for passwords and data in them, and that goes on for ever.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::{CfnSnapshotBlockPublicAccessProps, cfn_snapshot_block_public_access::State};
///
/// CfnSnapshotBlockPublicAccessProps::new(State::BlockAllSharing);
/// ```
///
/// # When an exception is right
///
/// For an account that publishes images and holds nothing else.
///
/// # Sources
///
/// - [Block public access for EBS snapshots](https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html)
/// - PCI DSS 4.0.1 1.4.4, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and SC-7
#[policy(id = "ec2-snapshots-private", severity = High, enforcement = Mandatory)]
pub fn snapshots_private(block: &Resource<'_, CfnSnapshotBlockPublicAccess>, findings: &mut Findings) {
    let state = block.get(CfnSnapshotBlockPublicAccessProps::state);
    findings
        .expect(&state, |state| state == Some(State::BlockAllSharing), "public snapshots stay public")
        .hint("set `State` to `block-all-sharing`");
}
