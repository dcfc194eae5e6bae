use ias_aws::s3::{CfnBucketProps, cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus}};

fn main() {
    CfnBucketProps::new().versioning_configuration(VersioningConfiguration::new("Enabeld"));
    VersioningConfiguration::new(VersioningConfigurationStatus::Enabeld);
    CfnBucketProps::new().bucket_nam("raw");
}
