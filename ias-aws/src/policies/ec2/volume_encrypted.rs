//! Volumes are encrypted.

use ias_core::policy::{Findings, Resource, policy};

use crate::ec2::{CfnVolume, CfnVolumeProps};

/// Volumes are encrypted.
///
/// A volume made from a snapshot has the encryption of the snapshot, and is not looked at.
///
/// # Why it matters
///
/// A volume without encryption can be copied with a snapshot and read in any account that it is shared with.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::CfnVolumeProps;
///
/// CfnVolumeProps::new().availability_zone("eu-west-1a").size(20).encrypted(true);
/// ```
///
/// Better still, turn on encryption by default for the account.
///
/// # When an exception is right
///
/// For nothing that is known: encryption costs neither money nor time.
///
/// # Sources
///
/// - [Amazon EBS encryption](https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28, CIS AWS Foundations 5.0 5.1.1
#[policy(id = "ec2-volume-encrypted", severity = High, enforcement = Mandatory)]
pub fn volume_encrypted(volume: &Resource<'_, CfnVolume>, findings: &mut Findings) {
    if volume.get(CfnVolumeProps::snapshot_id).is_set() {
        return;
    }
    let encrypted = volume.get(CfnVolumeProps::encrypted);
    findings
        .expect(&encrypted, |on| on == Some(true), "the volume is not encrypted")
        .hint("set `Encrypted` to true");
}
