//! N buckets, queues and functions with grants between them: `grants N`.

use ias_aws::{Stack, StackProps, lambda, s3, sqs};
use ias_benches::{argument, synth};
use ias_core::{App, Duration};

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Stack", StackProps::new());
    for n in 0..argument(1, 100) {
        // As the CDK's defaults: without the policies that ask for TLS.
        let bucket = s3::BucketProps::new().versioned(true).enforce_ssl(false);
        let bucket = s3::Bucket::new(&stack, &format!("Bucket{n}"), bucket);
        let queue = sqs::QueueProps::new().visibility_timeout(Duration::seconds(60)).enforce_ssl(false);
        let queue = sqs::Queue::new(&stack, &format!("Queue{n}"), queue);
        let handler = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
            runtime: lambda::Runtime::Nodejs22X,
            handler: "index.handler",
            code: lambda::Code::from_inline("exports.handler = async () => {};"),
        });
        let handler = lambda::Function::new(
            &stack,
            &format!("Function{n}"),
            handler.env("BUCKET", bucket.bucket_name()).env("QUEUE", queue.queue_url()),
        );
        bucket.grant_read(&handler);
        queue.grant_send_messages(&handler);
    }
    synth(app);
}
