use ias_aws::sqs;
use ias_aws::sqs::CfnQueueProps;

fn main() {
    sqs::CfnQueueProps::new();
}
