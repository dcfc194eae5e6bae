use ias_aws::{Stack, StackProps, lambda, lambda::cfn_function::Code};
use ias_core::App;

fn main() {
    let app = App::new();
    let stack = Stack::new(&app, "Orders", StackProps::new());
    // Without the role; then without a name, where there are three mandatory properties.
    lambda::CfnFunction::new(&stack, "Worker", lambda::CfnFunctionProps::new(Code::new()));
    let alias = lambda::CfnAliasPropsRequired { function_version: "1", name: "live" };
    lambda::CfnAlias::new(&stack, "Live", lambda::CfnAliasProps::new(alias));
}
