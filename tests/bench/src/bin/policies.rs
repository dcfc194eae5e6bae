//! STACKS stacks of RESOURCES resources each, held against every pack: `policies STACKS RESOURCES`; without, with `PACKS=0`.
//!
//! Buckets with the policies that refer to them, queues, databases and keys, which all rules are content with.

use ias_aws::policies::{general, packs};
use ias_aws::{Environment, Stack, StackProps, kms, rds, s3, sqs};
use ias_benches::{argument, synth};
use ias_core::policy::Pack;
use ias_core::{App, Duration, Tags, known};

fn main() {
    let app = App::new();
    if std::env::var("PACKS").as_deref() != Ok("0") {
        let own = Pack::new("own", "1.0.0")
            .with_rules(general::RULES.iter().copied())
            .parameter(general::AllowedRegions::new(["eu-west-1"]))
            .parameter(general::ImageRegistries::new(["docker.io"]))
            .parameter(general::InstanceTypes::new().everywhere(["m7g.*"]))
            .parameter(general::MandatoryTags::new(["owner"]))
            .parameter(general::TagValues::new().of("owner", ["orders"]));
        for pack in
            [packs::baseline(), packs::pci_dss(), packs::hipaa(), packs::nist_800_53_r5(), packs::cis(), own]
        {
            app.policies(pack);
        }
        Tags::of(&app).add("owner", "orders");
    }
    for s in 0..argument(1, 20) {
        let props = StackProps::new().environment(Environment::in_region("eu-west-1"));
        let stack = Stack::new(&app, &format!("Stack{s}"), props);
        let logs = s3::Bucket::from_bucket_name(&stack, "Logs", known("logs-of-orders"));
        // A bucket of the second level comes with its policy.
        for r in 0..argument(2, 400) / 5 {
            let week = s3::LifecycleRule::new().abort_incomplete_multipart_upload_after(Duration::days(7));
            let bucket = s3::BucketProps::new()
                .versioned(true)
                .encryption(s3::BucketEncryption::KmsManaged)
                .lifecycle_rule(week)
                .server_access_logs(s3::ServerAccessLogs::to(&logs));
            s3::Bucket::new(&stack, &format!("Bucket{r}"), bucket);
            sqs::CfnQueue::new(&stack, &format!("Queue{r}"), sqs::CfnQueueProps::new());
            let database = rds::CfnDbInstanceProps::new()
                .allocated_storage("20")
                .backup_retention_period(14)
                .deletion_protection(true)
                .multi_az(true)
                .storage_encrypted(true);
            rds::CfnDbInstance::new(&stack, &format!("Database{r}"), database);
            let key = kms::CfnKeyProps::new().enable_key_rotation(true);
            kms::CfnKey::new(&stack, &format!("Key{r}"), key);
        }
    }
    synth(app);
}
