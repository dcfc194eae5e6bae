//! Six services in one small program, one line of which is edited again and again.

use ias_aws::{dynamodb, ecs, iam, lambda, prelude::*, s3, sqs};
use ias_core::prelude::*;

fn main() -> ExitCode {
    let app = App::new();
    let stack = Stack::new(&app, "Pictures", StackProps::new());
    let timeout = Timeout { timeout: 30 };
    let pictures = s3::Bucket::new(&stack, "Pictures", s3::BucketProps::new().versioned(true));
    let jobs = sqs::Queue::new(&stack, "Jobs", sqs::QueueProps::new().visibility_timeout(timeout.duration()));
    let index = dynamodb::Table::new(&stack, "Index", dynamodb::TableProps::new(dynamodb::Key::string("id")));
    let worker = lambda::FunctionProps::new(lambda::FunctionPropsRequired {
        runtime: lambda::Runtime::Nodejs22X,
        handler: "index.handler",
        code: lambda::Code::from_inline("exports.handler = async () => {};"),
    });
    let worker = lambda::Function::new(&stack, "Worker", worker.timeout(timeout.duration()));
    pictures.grant_read(&worker);
    jobs.grant_consume_messages(&worker);
    index.grant_read_write(&worker);
    iam::CfnGroup::new(&stack, "Operators", iam::CfnGroupProps::new().group_name("operators"));
    ecs::CfnCluster::new(&stack, "Cluster", ecs::CfnClusterProps::new().cluster_name("pictures"));
    app.run()
}

struct Timeout {
    timeout: u64,
}

impl Timeout {
    fn duration(&self) -> Duration {
        Duration::seconds(self.timeout)
    }
}
