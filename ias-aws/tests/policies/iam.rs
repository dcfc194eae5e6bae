use ias_aws::cfn::CfnType as _;
use ias_aws::iam::cfn_user::LoginProfile;
use ias_aws::iam::{
    CfnAccessKey, CfnAccessKeyProps, CfnGroup, CfnGroupProps, CfnManagedPolicy, CfnManagedPolicyProps,
    CfnPolicy, CfnPolicyProps, CfnRole, CfnRoleProps, CfnUser, CfnUserProps,
};
use ias_aws::kinds::{GroupName, ManagedPolicyArn};
use ias_aws::policies::iam::{
    FEDERATED_SUBJECT, NO_ACCESS_KEYS, NO_ADMIN_POLICIES, NO_FULL_ACCESS, NO_NOT_ACTION, NO_OPEN_TRUST,
    NO_PASSWORDS, NO_SERVICE_WILDCARDS, NO_USER_POLICIES, PASS_ROLE, SESSION_DURATION, SessionDuration,
};
use ias_core::{Is, Val, Value, known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        federated_subject(),
        no_access_keys(),
        no_admin_policies(),
        no_full_access(),
        no_not_action(),
        no_open_trust(),
        no_passwords(),
        no_service_wildcards(),
        no_user_policies(),
        pass_role(),
        session_duration(),
    ]
}

fn federated_subject() -> Case {
    Case::new(
        &FEDERATED_SUBJECT,
        |stack| {
            let main =
                value!({ "token.actions.githubusercontent.com:sub": "repo:acme/orders:ref:refs/heads/main" });
            CfnRole::new(stack, "R", CfnRoleProps::new(tokens(main)));
        },
        |stack| {
            let all = value!({ "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" });
            let props = CfnRoleProps::new(tokens(all)); // finding
            CfnRole::new(stack, "R", props);
        },
        |stack| {
            let main =
                value!({ "token.actions.githubusercontent.com:sub": "repo:acme/orders:ref:refs/heads/main" });
            let props = CfnRoleProps::new(tokens(main)); // finding
            CfnRole::new(stack, "R", props)
                .add_deletion_override("/Properties/AssumeRolePolicyDocument/Statement/0/Condition");
        },
    )
}

fn no_access_keys() -> Case {
    Case::new(
        &NO_ACCESS_KEYS,
        |stack| drop(CfnUser::new(stack, "U", CfnUserProps::new())),
        |stack| drop(CfnAccessKey::new(stack, "K", CfnAccessKeyProps::new("uploader"))), // finding
        |stack| {
            let key = CfnAccessKey::new(stack, "K", CfnAccessKeyProps::new("uploader")); // finding
            key.add_override("/Properties/Status", "Inactive");
        },
    )
}

fn no_admin_policies() -> Case {
    Case::new(
        &NO_ADMIN_POLICIES,
        |stack| drop(CfnGroup::new(stack, "G", CfnGroupProps::new().managed_policy_arns([reads()]))),
        |stack| {
            let all = known::<ManagedPolicyArn>("arn:aws:iam::aws:policy/AdministratorAccess");
            let props = CfnGroupProps::new().managed_policy_arns([reads(), all]); // finding
            CfnGroup::new(stack, "G", props);
        },
        |stack| {
            let all = value!({ "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/PowerUserAccess" });
            CfnGroup::new(stack, "G", CfnGroupProps::new().managed_policy_arns([reads()]))
                .add_override("/Properties/ManagedPolicyArns/0", all); // finding
        },
    )
}

fn no_full_access() -> Case {
    Case::new(
        &NO_FULL_ACCESS,
        |stack| managed(stack, statement("s3:ListBucket")),
        |stack| {
            let props = CfnManagedPolicyProps::new(document(statement("*"))); // finding
            CfnManagedPolicy::new(stack, "P", props);
        },
        |stack| {
            CfnManagedPolicy::new(
                stack,
                "P",
                CfnManagedPolicyProps::new(document(statement("s3:ListBucket"))),
            )
            .add_override("/Properties/PolicyDocument/Statement/0", statement("*")); // finding
        },
    )
}

fn no_not_action() -> Case {
    Case::new(
        &NO_NOT_ACTION,
        |stack| managed(stack, value!({ "Effect": "Deny", "NotAction": "sts:*", "Resource": "*" })),
        |stack| {
            let all_but = value!({ "Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*" });
            let props = CfnManagedPolicyProps::new(document(all_but)); // finding
            CfnManagedPolicy::new(stack, "P", props);
        },
        |stack| {
            let denied = value!({ "Effect": "Deny", "NotAction": "sts:*", "Resource": "*" });
            let props = CfnManagedPolicyProps::new(document(denied)); // finding
            CfnManagedPolicy::new(stack, "P", props)
                .add_override("/Properties/PolicyDocument/Statement/0/Effect", "Allow");
        },
    )
}

fn no_open_trust() -> Case {
    Case::new(
        &NO_OPEN_TRUST,
        |stack| drop(CfnRole::new(stack, "R", CfnRoleProps::new(trust("arn:aws:iam::111122223333:root")))),
        |stack| {
            let props = CfnRoleProps::new(trust("*")); // finding
            CfnRole::new(stack, "R", props);
        },
        |stack| {
            let props = CfnRoleProps::new(trust("arn:aws:iam::111122223333:root")); // finding
            CfnRole::new(stack, "R", props)
                .add_override("/Properties/AssumeRolePolicyDocument/Statement/0/Principal", "*");
        },
    )
}

fn no_passwords() -> Case {
    Case::new(
        &NO_PASSWORDS,
        |stack| drop(CfnUser::new(stack, "U", CfnUserProps::new())),
        |stack| {
            let props = CfnUserProps::new().login_profile(LoginProfile::new("correct horse")); // finding
            CfnUser::new(stack, "U", props);
        },
        |stack| {
            CfnUser::new(stack, "U", CfnUserProps::new())
                .add_override("/Properties/LoginProfile", value!({ "Password": "correct horse" })); // finding
        },
    )
}

fn no_service_wildcards() -> Case {
    Case::new(
        &NO_SERVICE_WILDCARDS,
        |stack| managed(stack, statement("s3:*")),
        |stack| {
            let props = CfnManagedPolicyProps::new(document(statement("iam:*"))); // finding
            CfnManagedPolicy::new(stack, "P", props);
        },
        |stack| {
            let props = CfnManagedPolicyProps::new(document(statement("s3:*"))); // finding
            CfnManagedPolicy::new(stack, "P", props)
                .add_override("/Properties/PolicyDocument/Statement/0/Action", "KMS:*");
        },
    )
}

fn no_user_policies() -> Case {
    Case::new(
        &NO_USER_POLICIES,
        |stack| {
            CfnUser::new(stack, "U", CfnUserProps::new().groups([known::<GroupName>("developers")]));
            let props = CfnPolicyProps::new(document(statement("s3:ListBucket")), "reads");
            CfnPolicy::new(stack, "P", props.roles(["reader"]));
        },
        |stack| {
            let props = CfnUserProps::new().managed_policy_arns([reads()]); // finding
            CfnUser::new(stack, "U", props);
        },
        |stack| {
            let props = CfnPolicyProps::new(document(statement("s3:ListBucket")), "reads");
            let policy = CfnPolicy::new(stack, "P", props.roles(["reader"]));
            policy.add_override("/Properties/Users", value!(["anna"])); // finding
        },
    )
}

fn pass_role() -> Case {
    Case::new(
        &PASS_ROLE,
        |stack| {
            let one = "arn:aws:iam::111122223333:role/orders";
            managed(stack, value!({ "Effect": "Allow", "Action": "iam:PassRole", "Resource": (one) }));
        },
        |stack| {
            let props = CfnManagedPolicyProps::new(document(statement("iam:PassRole"))); // finding
            CfnManagedPolicy::new(stack, "P", props);
        },
        |stack| {
            let props = CfnManagedPolicyProps::new(document(statement("iam:GetRole"))); // finding
            CfnManagedPolicy::new(stack, "P", props)
                .add_override("/Properties/PolicyDocument/Statement/0/Action/0", "iam:PassRole");
        },
    )
}

fn session_duration() -> Case {
    let case = Case::new(
        &SESSION_DURATION,
        |stack| {
            CfnRole::new(stack, "R", role());
            CfnRole::new(stack, "S", role().max_session_duration(7200));
        },
        |stack| drop(CfnRole::new(stack, "R", role().max_session_duration(43_200))), // finding
        |stack| {
            let role = CfnRole::new(stack, "R", role());
            role.add_override("/Properties/MaxSessionDuration", 43_200); // finding
        },
    );
    case.with(|pack| pack.parameter(SessionDuration { seconds: 7200 }))
}

fn managed(stack: &ias_aws::Stack, statement: Value) {
    CfnManagedPolicy::new(stack, "P", CfnManagedPolicyProps::new(document(statement)));
}

fn document(statement: Value) -> Value {
    value!({ "Version": "2012-10-17", "Statement": [(statement)] })
}

fn statement(action: &str) -> Value {
    value!({ "Effect": "Allow", "Action": [(action)], "Resource": ["*"] })
}

fn reads() -> Val<Is<ManagedPolicyArn>> {
    known("arn:aws:iam::aws:policy/ReadOnlyAccess")
}

fn role() -> CfnRoleProps {
    CfnRoleProps::new(trust("arn:aws:iam::111122223333:root"))
}

fn trust(principal: &str) -> Value {
    document(value!({ "Effect": "Allow", "Principal": { "AWS": (principal) }, "Action": "sts:AssumeRole" }))
}

fn tokens(keys: Value) -> Value {
    let provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    document(value!({
        "Effect": "Allow",
        "Principal": { "Federated": (provider) },
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": { "StringLike": (keys) },
    }))
}
