use ias_aws::{Stack, StackProps};
use ias_core::App;

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Orders", StackProps::new());
    ias_aws::sqs::CfnQueue::new(&stack, "Jobs", ias_aws::sqs::CfnQueueProps::new());
}
