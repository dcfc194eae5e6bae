//! Disks of machines are encrypted.

use ias_core::policy::{AnyResource, Findings, policy};

use super::machine::{MACHINES, setting};

/// Disks that machines start with are encrypted.
///
/// Looked at are the block devices of instances, launch templates and launch configurations. A disk made from a
/// snapshot has the encryption of the snapshot, and is not looked at.
///
/// # Why it matters
///
/// A disk without encryption can be copied with a snapshot and read in any account that it is shared with.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ec2::cfn_launch_template::{BlockDeviceMapping, Ebs};
///
/// BlockDeviceMapping::new().device_name("/dev/xvda").ebs(Ebs::new().volume_size(20).encrypted(true));
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
#[policy(id = "ec2-disks-encrypted", severity = High, enforcement = Mandatory, types = MACHINES)]
pub fn disks_encrypted(machine: &AnyResource<'_>, findings: &mut Findings) {
    for device in setting(machine, "BlockDeviceMappings").items() {
        let disk = device.key("Ebs");
        if disk.is_absent() || disk.key("SnapshotId").is_set() {
            continue;
        }
        let encrypted = disk.key("Encrypted").cast::<bool>();
        findings
            .expect(&encrypted, |on| on == Some(true), "the disk is not encrypted")
            .hint("set `Encrypted` of `Ebs` to true");
    }
}
