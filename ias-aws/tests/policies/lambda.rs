use ias_aws::cfn::CfnType as _;
use ias_aws::kinds::FunctionArn;
use ias_aws::lambda::{CfnUrl, CfnUrlProps, cfn_url::AuthType};
use ias_aws::policies::lambda::URL_AUTH;
use ias_core::known;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![Case::new(
        &URL_AUTH,
        |stack| drop(CfnUrl::new(stack, "U", url(AuthType::AwsIam))),
        |stack| {
            CfnUrl::new(stack, "U", url(AuthType::AwsIam).auth_type(AuthType::None)); // finding
        },
        |stack| {
            let url = CfnUrl::new(stack, "U", url(AuthType::AwsIam));
            url.add_override("/Properties/AuthType", "NONE"); // finding
        },
    )]
}

fn url(kind: AuthType) -> CfnUrlProps {
    CfnUrlProps::new(known::<FunctionArn>("arn:aws:lambda:eu-west-1:111122223333:function:orders"), kind)
}
