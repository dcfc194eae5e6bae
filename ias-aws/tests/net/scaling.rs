use ias_aws::applicationautoscaling::{ScalingSchedule, TargetTracking};
use ias_aws::elasticloadbalancingv2::{
    ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
    ApplicationTargetGroup, ApplicationTargetGroupProps,
};
use ias_core::Duration;
use serde_json::json;

use super::ecs::service;
use super::support::trial;

#[test]
fn tasks_follow_metrics_and_times() {
    let trial = trial();
    let service = service(&trial, |props| props);
    let vpc = service.cluster().vpc().clone();
    let group = ApplicationTargetGroup::new(&trial.stack, "Web", ApplicationTargetGroupProps::new(&vpc));
    let calm = TargetTracking::new(70.0).scale_in_cooldown(Duration::minutes(5)).disable_scale_in(true);
    service
        .auto_scale_task_count(2, 10)
        .scale_on_cpu(50)
        .scale_on_memory(calm)
        .scale_on_requests(1000, &group)
        .scale_on_schedule("Morning", ScalingSchedule::new("cron(0 7 ? * MON-FRI *)").min_capacity(5));
    // The listener may come later.
    let alb = ApplicationLoadBalancer::new(&trial.stack, "Lb", ApplicationLoadBalancerProps::new(&vpc));
    alb.add_listener("Http", ApplicationListenerOptions::http()).add_target_group(&group);
    let template = trial.template();
    let target = template.properties("ServiceTaskCountTarget23E25614");
    assert_eq!((&target["MinCapacity"], &target["MaxCapacity"]), (&json!(2), &json!(10)));
    assert_eq!(
        target["ResourceId"],
        json!({ "Fn::Sub": "service/${ClusterEB0386A7}/${ServiceD69D759B.Name}" })
    );
    assert_eq!(
        target["ScheduledActions"],
        json!([{
            "ScheduledActionName": "Morning",
            "Schedule": "cron(0 7 ? * MON-FRI *)",
            "ScalableTargetAction": { "MinCapacity": 5 },
        }])
    );
    let cpu = template.properties("ServiceTaskCountTargetCpuC81E254E");
    assert_eq!(cpu["PolicyName"], "WebServiceTaskCountTargetCpu74594F48");
    let tracking = &cpu["TargetTrackingScalingPolicyConfiguration"];
    assert_eq!(tracking["TargetValue"], 50);
    let policies = template.all("AWS::ApplicationAutoScaling::ScalingPolicy");
    let memory = &policies[1]["TargetTrackingScalingPolicyConfiguration"];
    assert_eq!((&memory["ScaleInCooldown"], &memory["DisableScaleIn"]), (&json!(300), &json!(true)));
    let requests = &policies[2]["TargetTrackingScalingPolicyConfiguration"]["PredefinedMetricSpecification"];
    let label = requests["ResourceLabel"]["Fn::Sub"].as_str().unwrap();
    assert!(label.starts_with("${Lb1928D9D6.LoadBalancerFullName}/${Web"), "{label}");
    assert!(label.ends_with(".TargetGroupFullName}"), "{label}");
}

#[test]
fn mistakes_are_told() {
    let trial = trial();
    let service = service(&trial, |props| props);
    let vpc = service.cluster().vpc().clone();
    let group = ApplicationTargetGroup::new(&trial.stack, "Web", ApplicationTargetGroupProps::new(&vpc));
    let count = service.auto_scale_task_count(10, 2);
    count.scale_on_cpu(150).scale_on_memory(0).scale_on_requests(1000, &group);
    let mut found = trial.problems();
    found.sort_unstable();
    assert_eq!(found, ["IAS1114", "IAS1124", "IAS1124", "IAS1124"]);
}
