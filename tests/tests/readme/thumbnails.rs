//! The first program, with a component and a test.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "a program of README.md, word for word")]

use ias_aws::{lambda, prelude::*, s3, sqs};
use ias_core::prelude::*;

fn main() -> ExitCode {
    app().run()
}

fn app() -> App {
    let app = App::new();
    let stack = Stack::new(&app, "thumbnails", StackProps::new());
    let images = s3::Bucket::new(&stack, "Images", s3::BucketProps::new().versioned(true));
    let jobs = sqs::Queue::new(&stack, "Jobs", sqs::QueueProps::new().visibility_timeout(Duration::minutes(2)));

    let props = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
        runtime: lambda::Runtime::Nodejs22X,
        handler: "index.handler",
        code: lambda::Code::from_inline("exports.handler = async () => {};"),
    });
    let worker = lambda::Function::new(&stack, "Worker", props.env("BUCKET", images.bucket_name()));
    images.grant_read_write(&worker);
    jobs.grant_consume_messages(&worker);
    app
}

#[derive(Clone, Construct)]
pub struct Inbox {
    node: Node,
    pub queue: sqs::Queue,
}

impl Inbox {
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str) -> Inbox {
        scope.node().define(id, |node| {
            let failed = sqs::Queue::new(&node, "Failed", sqs::QueueProps::new());
            let props = sqs::QueueProps::new().dead_letter_queue(sqs::DeadLetterQueue::new(&failed, 3));
            Inbox { queue: sqs::Queue::new(&node, "Queue", props), node }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ias_aws::testing::{Template, assert_encrypted, assert_private};
    use ias_core::{pattern, testing::any_value};

    #[test]
    fn buckets_are_versioned_and_nothing_is_public() {
        let app = app();
        let template = Template::of(&app, "thumbnails");
        let environment = pattern!({ "Environment": { "Variables": any_value() } });
        template.has_resource_properties("AWS::Lambda::Function", environment);

        use s3::cfn_bucket::{VersioningConfiguration, VersioningConfigurationStatus};
        let status = key(s3::CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
        template.resources::<s3::CfnBucket>().all("are versioned", |bucket| {
            bucket.get(&status).and_then(|status| status.known()) == Some(VersioningConfigurationStatus::Enabled)
        });
        assert_encrypted(&app);
        assert_private(&app, &[]);
    }
}
