//! Look-ups: facts of an account that are read while developing and kept with the program.

use crate::diagnostic::{Diagnostic, codes};
use crate::tree::{Construct, Node};

/// A question to an account, such as "which VPC has this tag".
///
/// Answers are kept under [`key`](LookUp::key) in the context file `cdk.context.json`; the `cdk` command line finds them.
#[derive(Clone, Debug, PartialEq)]
pub struct LookUp {
    /// The context key of the answer.
    pub key: String,
    /// The provider that answers it, such as `ssm`, in the words of the cloud-assembly schema.
    pub provider: &'static str,
    /// What is asked.
    pub props: serde_json::Value,
}

impl Node {
    /// The answer to a look-up, or `dummy` as long as there is none.
    ///
    /// The answer is read from the context, so it is a declared input of the program. Without one, synthesis fails with
    /// a diagnostic, except under the `cdk` command line, which is told what to look up and runs the program again.
    #[track_caller]
    pub fn look_up(&self, question: LookUp, dummy: serde_json::Value) -> serde_json::Value {
        match self.context(&question.key) {
            Some(answer) => match answer.get("$providerError").and_then(|error| error.as_str()) {
                Some(error) => {
                    let message = format!("the look-up `{}` failed: {error}", question.key);
                    let hint = "remove the key from `cdk.context.json` and look it up again";
                    self.report(Diagnostic::error(&codes::UNRESOLVED_LOOKUP, message).hint(hint));
                    dummy
                }
                None => answer,
            },
            None => {
                let mut tree = self.lock();
                if !tree.lookups.iter().any(|(_, known)| *known == question) {
                    tree.lookups.push((self.node().index(), question));
                }
                dummy
            }
        }
    }
}
