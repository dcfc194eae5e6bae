//! 5,000 resources with references, and names and values that would be markup or syntax elsewhere.

use ias_aws::prelude::*;
use ias_aws::sqs;
use ias_core::Diagnostic;
use ias_core::prelude::*;

mod codes {
    ias_core::codes! {
        /// A name is <b>odd</b>.
        ///
        /// It holds what HTML, DOT or Mermaid could take for their own.
        ODD_NAME = "CROWD1", "odd name";
    }
}

const HOSTILE: [&str; 3] =
    ["</script><script>alert(1)</script>", "<img src=x onerror=\"alert(2)\">", "end\"]; a --> b %% {{c}} `#35;` \\"];

fn main() -> ExitCode {
    let app = App::new();
    let mut last: Option<sqs::Queue> = None;
    for s in 0..11 {
        let stack = Stack::new(&app, &format!("crowd-{s}"), StackProps::new());
        for q in 0..230 {
            // A queue and its policy, which refers to it; the first of a stack uses the last of the one before.
            let mut props = sqs::QueueProps::new().visibility_timeout(Duration::minutes(5));
            if let Some(failed) = &last {
                props = props.dead_letter_queue(sqs::DeadLetterQueue::new(failed, 3));
            }
            last = Some(sqs::Queue::new(&stack, &format!("Queue{q}"), props));
        }
    }
    let stack = Stack::new(&app, "odd", StackProps::new());
    for name in HOSTILE {
        let queue = sqs::Queue::new(&stack, name, sqs::QueueProps::new());
        let problem = Diagnostic::warning(&codes::ODD_NAME, format!("`{name}` is odd"));
        queue.node().report(problem.hint("<i>call</i> it something else"));
    }
    app.run()
}
