//! Letting services call a function.

use ias_core::{Construct, Node, Props, Val};

use super::{CfnPermission, CfnPermissionProps, CfnPermissionPropsRequired, Function};
use crate::cfn::With as _;

/// Who may call a function, beside those whose own policies say so.
#[derive(Clone, Debug, Props)]
pub struct Permission {
    /// A service such as `s3.amazonaws.com`, or an account.
    pub principal: Val<String>,
    /// Only on behalf of this resource. Without it a service may call for any account: set this or `source_account`.
    pub source_arn: Option<Val<String>>,
    /// Only on behalf of this account.
    pub source_account: Option<Val<String>>,
    /// What it may do.
    #[props(default = "lambda:InvokeFunction")]
    pub action: Val<String>,
}

impl Function {
    /// Lets a service or account call the function.
    ///
    /// ```
    /// # use ias_aws::{Stack, StackProps};
    /// # use ias_core::{App, known};
    /// use ias_aws::lambda::{Function, Permission};
    ///
    /// # let app = App::new();
    /// # let stack = Stack::new(&app, "orders", StackProps::new());
    /// let resize = Function::from_function_arn(&stack, "Resize", known("arn:aws:lambda:eu-west-1:123456789012:function:resize"));
    /// resize.add_permission("Uploads", Permission::new("s3.amazonaws.com").source_account("123456789012"));
    /// ```
    #[track_caller]
    pub fn add_permission(&self, id: &str, permission: Permission) -> CfnPermission {
        self.permit(self.node(), id, permission)
    }

    /// The same with the resource somewhere else, once: a second call with the same id gives the first one's resource.
    #[track_caller]
    pub(crate) fn permit(&self, scope: &Node, id: &str, permission: Permission) -> CfnPermission {
        if let Some(node) = scope.try_find_child(id) {
            return crate::cfn::CfnType::from_node(node);
        }
        let required = CfnPermissionPropsRequired {
            action: permission.action,
            function_name: self.function_arn(),
            principal: permission.principal,
        };
        let props = CfnPermissionProps::new(required)
            .with(permission.source_account, CfnPermissionProps::source_account)
            .with(permission.source_arn, CfnPermissionProps::source_arn);
        CfnPermission::new(scope, id, props)
    }
}
