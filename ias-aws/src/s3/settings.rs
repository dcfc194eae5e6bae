//! Settings of buckets.

use super::{Bucket, cfn_bucket};
use crate::kms;

/// How the objects of a bucket are encrypted. S3 encrypts every object; this says with which key.
#[derive(Clone, Debug)]
pub enum BucketEncryption {
    /// With keys of S3, at no cost.
    S3Managed,
    /// With the key that AWS manages for S3 in each account (`alias/aws/s3`).
    KmsManaged,
    /// With a new key of the bucket's own.
    Kms,
    /// With this key; `.encryption(&key)` means the same.
    Key(kms::Key),
}

impl From<kms::Key> for BucketEncryption {
    fn from(key: kms::Key) -> BucketEncryption {
        BucketEncryption::Key(key)
    }
}

impl From<&kms::Key> for BucketEncryption {
    fn from(key: &kms::Key) -> BucketEncryption {
        BucketEncryption::Key(key.clone())
    }
}

/// What public access to a bucket is blocked.
///
/// Source: [blocking public access](https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlockPublicAccess {
    /// New public access control lists are refused.
    pub block_public_acls: bool,
    /// Public bucket policies are refused.
    pub block_public_policy: bool,
    /// Public access control lists have no effect.
    pub ignore_public_acls: bool,
    /// A public bucket policy lets only the account and services of AWS in.
    pub restrict_public_buckets: bool,
}

impl BlockPublicAccess {
    /// All of it.
    pub const BLOCK_ALL: BlockPublicAccess = BlockPublicAccess::all(true);
    /// What access control lists give, but not what the bucket policy gives: for a public website.
    pub const BLOCK_ACLS: BlockPublicAccess = BlockPublicAccess {
        block_public_acls: true,
        block_public_policy: false,
        ignore_public_acls: true,
        restrict_public_buckets: false,
    };
    /// Nothing.
    pub const NONE: BlockPublicAccess = BlockPublicAccess::all(false);

    const fn all(block: bool) -> BlockPublicAccess {
        BlockPublicAccess {
            block_public_acls: block,
            block_public_policy: block,
            ignore_public_acls: block,
            restrict_public_buckets: block,
        }
    }

    pub(super) fn to_configuration(self) -> cfn_bucket::PublicAccessBlockConfiguration {
        cfn_bucket::PublicAccessBlockConfiguration::new()
            .block_public_acls(self.block_public_acls)
            .block_public_policy(self.block_public_policy)
            .ignore_public_acls(self.ignore_public_acls)
            .restrict_public_buckets(self.restrict_public_buckets)
    }
}

/// Where the log of the requests to a bucket goes.
#[derive(Clone, Debug)]
pub struct ServerAccessLogs {
    pub(super) bucket: Bucket,
    pub(super) prefix: Option<String>,
}

impl ServerAccessLogs {
    /// To another bucket, which must be encrypted with keys of S3.
    pub fn to(bucket: impl Into<Bucket>) -> ServerAccessLogs {
        ServerAccessLogs { bucket: bucket.into(), prefix: None }
    }

    /// Begins the keys of the log objects with this.
    #[must_use]
    pub fn prefix(self, prefix: impl Into<String>) -> ServerAccessLogs {
        ServerAccessLogs { prefix: Some(prefix.into()), ..self }
    }
}
