use ias_aws::s3::{CfnBucketProps, cfn_bucket::VersioningConfiguration};

fn main() {
    CfnBucketProps::new().versioning_configuration(VersioningConfiguration::new("Enabeld"));
    CfnBucketProps::new().bucket_nam("raw");
}
