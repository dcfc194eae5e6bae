use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::elasticloadbalancingv2::cfn_listener::{
    Action, ActionType, Certificate, Protocol, RedirectConfig, RedirectConfigStatusCode,
};
use ias_aws::elasticloadbalancingv2::cfn_load_balancer::{LoadBalancerAttribute as Attribute, Type};
use ias_aws::elasticloadbalancingv2::{
    CfnListener, CfnListenerProps, CfnLoadBalancer, CfnLoadBalancerProps as Props,
};
use ias_aws::kinds::{LoadBalancerArn, SubnetId, TargetGroupArn};
use ias_aws::policies::elasticloadbalancingv2::{
    ACCESS_LOGS, DELETION_PROTECTION, DROP_INVALID_HEADERS, HTTPS, TLS_POLICY,
};
use ias_core::{known, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ACCESS_LOGS,
            |stack| {
                balancer(stack, "B", with(LOGS, "true"));
                balancer(stack, "N", subnets().type_(Type::Network));
            },
            |stack| drop(balancer(stack, "B", subnets())), // finding
            |stack| {
                let balancer = balancer(stack, "B", with(LOGS, "true"));
                balancer.add_deletion_override(ATTRIBUTES); // finding
            },
        ),
        Case::new(
            &DELETION_PROTECTION,
            |stack| drop(balancer(stack, "B", with(PROTECTION, "true"))),
            |stack| {
                let props = with(PROTECTION, "false"); // finding
                balancer(stack, "B", props);
            },
            |stack| {
                let balancer = balancer(stack, "B", with(PROTECTION, "true"));
                balancer.add_override(ATTRIBUTES, value!([{ "Key": PROTECTION, "Value": "false" }])); // finding
            },
        ),
        Case::new(
            &DROP_INVALID_HEADERS,
            |stack| drop(balancer(stack, "B", with(HEADERS, "true"))),
            |stack| drop(balancer(stack, "B", subnets())), // finding
            |stack| {
                let balancer = balancer(stack, "B", with(HEADERS, "true"));
                balancer.add_override(ATTRIBUTES, value!([{ "Key": HEADERS, "Value": "false" }])); // finding
            },
        ),
        Case::new(
            &HTTPS,
            |stack| {
                listener(stack, "A", secure());
                let to_https = RedirectConfig::new(RedirectConfigStatusCode::Http301).protocol("HTTPS");
                let redirect = Action::new(ActionType::Redirect).redirect_config(to_https.port("443"));
                listener(stack, "B", on(80, redirect).protocol(Protocol::Http));
            },
            |stack| drop(listener(stack, "A", on(80, forward()).protocol(Protocol::Http))), // finding
            |stack| {
                let listener = listener(stack, "A", secure());
                listener.add_override("/Properties/Protocol", "HTTP"); // finding
            },
        ),
        Case::new(
            &TLS_POLICY,
            |stack| drop(listener(stack, "A", secure().ssl_policy("ELBSecurityPolicy-TLS13-1-2-2021-06"))),
            |stack| drop(listener(stack, "A", secure())), // finding
            |stack| {
                let props = secure().ssl_policy("ELBSecurityPolicy-TLS13-1-2-2021-06");
                let old = "ELBSecurityPolicy-TLS13-1-0-2021-06";
                listener(stack, "A", props).add_override("/Properties/SslPolicy", old); // finding
            },
        ),
    ]
}

const ATTRIBUTES: &str = "/Properties/LoadBalancerAttributes";
const HEADERS: &str = "routing.http.drop_invalid_header_fields.enabled";
const LOGS: &str = "access_logs.s3.enabled";
const PROTECTION: &str = "deletion_protection.enabled";

#[track_caller]
fn balancer(stack: &Stack, id: &str, props: Props) -> CfnLoadBalancer {
    CfnLoadBalancer::new(stack, id, props)
}

fn subnets() -> Props {
    let [one, other] = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"].map(known::<SubnetId>);
    Props::new().subnets([one, other])
}

#[track_caller]
fn with(name: &str, value: &str) -> Props {
    let attribute = Attribute::new().key(name).value(value);
    subnets().load_balancer_attributes([attribute])
}

#[track_caller]
fn listener(stack: &Stack, id: &str, props: CfnListenerProps) -> CfnListener {
    CfnListener::new(stack, id, props)
}

fn secure() -> CfnListenerProps {
    let certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";
    on(443, forward())
        .protocol(Protocol::Https)
        .certificates([Certificate::new().certificate_arn(certificate)])
}

fn on(port: i64, action: Action) -> CfnListenerProps {
    let balancer =
        "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188";
    CfnListenerProps::new(known::<LoadBalancerArn>(balancer), [action]).port(port)
}

fn forward() -> Action {
    let group = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067";
    Action::new(ActionType::Forward).target_group_arn(known::<TargetGroupArn>(group))
}
