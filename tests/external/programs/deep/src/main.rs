//! A stack that only a validator with dates in its rules refuses: the schema still admits the runtime.

use ias_aws::{cfn::CfnResource, prelude::*};
use ias_core::{prelude::*, value};

fn main() -> ExitCode {
    let app = App::new();
    let stack = Stack::new(&app, "old", StackProps::new());
    let function = value!({
        "Runtime": "nodejs12.x",
        "Handler": "index.handler",
        "Role": "arn:aws:iam::123456789012:role/worker",
        "Code": { "ZipFile": "exports.handler = async () => {};" }
    });
    CfnResource::new(&stack, "Worker", "AWS::Lambda::Function", function);
    app.run()
}
