//! N buckets, queues and functions with grants between them: `grants N`.

use ias_aws::{Stack, StackProps, lambda, s3, sqs};
use ias_benches::{argument, synth};
use ias_core::{App, Duration, IntoVal, Val};

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Stack", StackProps::new());
    for n in 0..argument(1, 100) {
        let bucket = s3::Bucket::new(&stack, &format!("Bucket{n}"), s3::BucketProps::new().versioned(true));
        let queue = sqs::QueueProps::new().visibility_timeout(Duration::seconds(60));
        let queue = sqs::Queue::new(&stack, &format!("Queue{n}"), queue);
        let environment: [(&str, Val<String>); 2] =
            [("BUCKET", bucket.bucket_name().into_val()), ("QUEUE", queue.queue_url().into_val())];
        let handler = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
            runtime: lambda::Runtime::Nodejs22X,
            handler: "index.handler",
            code: lambda::Code::from_inline("exports.handler = async () => {};"),
        });
        let handler = lambda::Function::new(&stack, &format!("Function{n}"), handler.environment(environment));
        bucket.grant_read(&handler);
        queue.grant_send_messages(&handler);
    }
    synth(&app);
}
