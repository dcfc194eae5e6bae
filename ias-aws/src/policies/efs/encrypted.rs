//! Files are encrypted.

use ias_core::policy::{Findings, Resource, policy};

use crate::efs::{CfnFileSystem, CfnFileSystemProps};

/// File systems encrypt what they hold.
///
/// # Why it matters
///
/// Files and their backups can be read by whoever gets at the storage. Encryption cannot be turned on later: the
/// files have to be copied to a new file system.
///
/// # How to mend it
///
/// ```
/// use ias_aws::efs::CfnFileSystemProps;
///
/// CfnFileSystemProps::new().encrypted(true);
/// ```
///
/// # When an exception is right
///
/// For an old file system, until it is copied.
///
/// # Sources
///
/// - [Encrypting data at rest](https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html)
/// - [Controls for EFS: EFS.1](https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html)
/// - PCI DSS 4.0.1 3.5.1, HIPAA 164.312(a)(2)(iv), NIST 800-53 r5 SC-28, CIS AWS Foundations 5.0 2.3.1
#[policy(id = "efs-encrypted", severity = High, enforcement = Mandatory)]
pub fn encrypted(files: &Resource<'_, CfnFileSystem>, findings: &mut Findings) {
    let encrypted = files.get(CfnFileSystemProps::encrypted);
    findings
        .expect(&encrypted, |on| on == Some(true), "the file system is not encrypted")
        .hint("set `Encrypted` to true");
}
