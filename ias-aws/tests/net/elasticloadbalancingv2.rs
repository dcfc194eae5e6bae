use ias_aws::ec2::{Connectable, SubnetSelection, SubnetType};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps, ApplicationProtocol,
    ApplicationTargetGroup, ApplicationTargetGroupProps, HealthCheck, ListenerAction, ListenerCondition,
    SslPolicy,
};
use ias_aws::{kinds, kms, s3};
use ias_core::{Duration, Is, Val, known};
use serde_json::json;

use super::support::{Trial, trial};

fn certificate(n: u32) -> Val<Is<kinds::CertificateArn>> {
    known(format!("arn:aws:acm:eu-west-1:123456789012:certificate/{n}"))
}

fn balancer(trial: &Trial) -> ApplicationLoadBalancer {
    let vpc = trial.vpc();
    ApplicationLoadBalancer::new(
        &trial.stack,
        "Lb",
        ApplicationLoadBalancerProps::new(&vpc).internet_facing(true),
    )
}

#[test]
fn https_with_a_redirect_from_http() {
    let trial = trial();
    let alb = balancer(&trial);
    let https = alb.add_listener("Https", ApplicationListenerOptions::https(certificate(1)));
    https.set_default_action(
        ListenerAction::fixed_response(404).message_body("nothing").content_type("text/plain"),
    );
    alb.add_redirect();
    let template = trial.template();
    let lb = template.resource("Lb1928D9D6");
    assert_eq!(lb["Properties"]["Scheme"], "internet-facing");
    assert_eq!(lb["Properties"]["Subnets"][0], json!({ "Ref": "VpcPublicSubnet1Subnet5C2D37C4" }));
    assert_eq!(lb["DependsOn"].as_array().unwrap().len(), 4);
    let listener = template.properties("LbHttpsFC95E725");
    assert_eq!((&listener["Port"], &listener["Protocol"]), (&json!(443), &json!("HTTPS")));
    assert_eq!(listener["SslPolicy"], "ELBSecurityPolicy-TLS13-1-2-Res-2021-06");
    assert_eq!(
        listener["DefaultActions"],
        json!([{
            "Type": "fixed-response",
            "FixedResponseConfig": { "StatusCode": "404", "MessageBody": "nothing", "ContentType": "text/plain" }
        }])
    );
    assert_eq!(
        template.properties("LbRedirect80To443D627ED1E")["DefaultActions"],
        json!([{
            "Type": "redirect",
            "RedirectConfig": { "StatusCode": "HTTP_301", "Protocol": "HTTPS", "Port": "443" }
        }])
    );
    let group = template.properties("LbSecurityGroup89A8258D");
    assert_eq!(group["GroupDescription"], "Automatically created Security Group for ELB WebLbAC42501B");
    let open: Vec<_> =
        group["SecurityGroupIngress"].as_array().unwrap().iter().map(|rule| &rule["FromPort"]).collect();
    assert_eq!(open, [443, 80]);
}

#[test]
fn a_target_group_says_how_targets_are_checked() {
    let trial = trial();
    let vpc = trial.vpc();
    let check =
        HealthCheck::new().path("/health").interval(Duration::seconds(15)).healthy_http_codes("200-299");
    let props = ApplicationTargetGroupProps::new(&vpc)
        .port(8080)
        .health_check(check)
        .deregistration_delay(Duration::seconds(30))
        .stickiness_cookie_duration(Duration::hours(1));
    ApplicationTargetGroup::new(&trial.stack, "Web", props);
    assert_eq!(
        trial.template().only("AWS::ElasticLoadBalancingV2::TargetGroup"),
        &json!({
            "TargetType": "ip",
            "VpcId": { "Ref": "Vpc8378EB38" },
            "Protocol": "HTTP",
            "Port": 8080,
            "TargetGroupAttributes": [
                { "Key": "deregistration_delay.timeout_seconds", "Value": "30" },
                { "Key": "stickiness.enabled", "Value": "true" },
                { "Key": "stickiness.type", "Value": "lb_cookie" },
                { "Key": "stickiness.lb_cookie.duration_seconds", "Value": "3600" },
            ],
            "HealthCheckPath": "/health",
            "HealthCheckIntervalSeconds": 15,
            "Matcher": { "HttpCode": "200-299" },
        })
    );
}

#[test]
fn rules_go_before_the_default() {
    let trial = trial();
    let alb = balancer(&trial);
    let listener = alb.add_listener("Http", ApplicationListenerOptions::http().open(false));
    let blue = listener.add_targets("Blue", ApplicationTargetGroupProps::new(alb.vpc()));
    let green =
        ApplicationTargetGroup::new(&trial.stack, "Green", ApplicationTargetGroupProps::new(alb.vpc()));
    let conditions =
        [ListenerCondition::path_patterns(["/green/*"]), ListenerCondition::host_headers(["*.example.org"])];
    listener.add_action("Green", 10, conditions, ListenerAction::weighted_forward([(&blue, 1), (&green, 9)]));
    let template = trial.template();
    let rule = template.only("AWS::ElasticLoadBalancingV2::ListenerRule");
    assert_eq!(rule["Priority"], 10);
    assert_eq!(
        rule["Conditions"],
        json!([
            { "Field": "path-pattern", "PathPatternConfig": { "Values": ["/green/*"] } },
            { "Field": "host-header", "HostHeaderConfig": { "Values": ["*.example.org"] } },
        ])
    );
    assert_eq!(rule["Actions"][0]["ForwardConfig"]["TargetGroups"][1]["Weight"], 9);
    assert_eq!(green.load_balancers().len(), 1);
    assert!(template.properties("LbSecurityGroup89A8258D").get("SecurityGroupIngress").is_none());
}

#[test]
fn further_certificates_are_attached() {
    let trial = trial();
    let alb = balancer(&trial);
    let options = ApplicationListenerOptions::new().certificates([certificate(1), certificate(2)]);
    let listener = alb.add_listener("Https", options.ssl_policy(SslPolicy::TLS13_13));
    listener.add_certificate("Third", certificate(3));
    listener.set_default_action(ListenerAction::fixed_response(404));
    let template = trial.template();
    let main = template.only("AWS::ElasticLoadBalancingV2::Listener");
    assert_eq!(main["Certificates"].as_array().unwrap().len(), 1);
    assert_eq!(main["SslPolicy"], "ELBSecurityPolicy-TLS13-1-3-2021-06");
    assert_eq!(template.all("AWS::ElasticLoadBalancingV2::ListenerCertificate").len(), 2);
}

#[test]
fn a_private_one_stands_in_private_subnets() {
    let trial = trial();
    let vpc = trial.vpc();
    let own = SubnetSelection::of_type(SubnetType::Public);
    let props = ApplicationLoadBalancerProps::new(&vpc);
    let default =
        ApplicationLoadBalancer::new(&trial.stack, "A", props.clone().idle_timeout(Duration::minutes(5)));
    ApplicationLoadBalancer::new(&trial.stack, "B", props.vpc_subnets(own).deletion_protection(true));
    let template = trial.template();
    let all = template.all("AWS::ElasticLoadBalancingV2::LoadBalancer");
    assert_eq!((&all[0]["Scheme"], &all[1]["Scheme"]), (&json!("internal"), &json!("internal")));
    assert_eq!(all[0]["Subnets"][0], json!({ "Ref": "VpcPrivateSubnet1Subnet536B997A" }));
    assert_eq!(
        all[0]["LoadBalancerAttributes"][2],
        json!({ "Key": "idle_timeout.timeout_seconds", "Value": "300" })
    );
    assert_eq!(all[1]["LoadBalancerAttributes"][0]["Value"], "true");
    assert_eq!(default.connections().security_groups().len(), 1);
}

#[test]
fn access_logs_go_where_the_balancer_may_write() {
    let trial = trial();
    let alb = balancer(&trial);
    let logs = s3::Bucket::new(&trial.stack, "Logs", s3::BucketProps::new());
    alb.log_access_logs(&logs, Some("shop"));
    let template = trial.template();
    let lb = template.resource("Lb1928D9D6");
    let attributes = lb["Properties"]["LoadBalancerAttributes"].as_array().unwrap();
    assert!(attributes.contains(&json!({ "Key": "access_logs.s3.prefix", "Value": "shop" })));
    let policy = template.only("AWS::S3::BucketPolicy");
    let statements = policy["PolicyDocument"]["Statement"].as_array().unwrap();
    let write = statements.iter().find(|one| one["Action"] == "s3:PutObject").unwrap();
    assert_eq!(write["Principal"], json!({ "Service": "logdelivery.elasticloadbalancing.amazonaws.com" }));
    let depends = lb["DependsOn"].as_array().unwrap();
    assert!(depends.iter().any(|id| id.as_str().unwrap().starts_with("LogsPolicy")), "{depends:?}");
}

#[test]
fn mistakes_are_told() {
    let trial = trial();
    let alb = balancer(&trial);
    alb.add_listener("NoCertificate", ApplicationListenerOptions::new().port(443).open(false));
    let odd = ApplicationListenerOptions::new()
        .protocol(ApplicationProtocol::Http)
        .port(81)
        .certificate(certificate(1));
    let odd = alb.add_listener("Odd", odd.default_action(ListenerAction::fixed_response(404)));
    odd.add_action("NoCondition", 1, [], ListenerAction::fixed_response(404));
    let check = HealthCheck::new().timeout(Duration::seconds(30)).unhealthy_threshold_count(1);
    let props = ApplicationTargetGroupProps::new(alb.vpc()).health_check(check);
    ApplicationTargetGroup::new(&trial.stack, "Group", props);
    let key = kms::Key::new(&trial.stack, "Key", kms::KeyProps::new());
    let bucket = s3::BucketProps::new().encryption(s3::BucketEncryption::Key(key));
    alb.log_access_logs(&s3::Bucket::new(&trial.stack, "Bucket", bucket), None);
    let mut found = trial.problems();
    found.sort_unstable();
    assert_eq!(found, ["IAS1111", "IAS1112", "IAS1112", "IAS1113", "IAS1113", "IAS1115", "IAS1116"]);
}
