//! What rules see of other stacks, of ARNs put together at deployment, and of stacks without a region.

use ias_aws::ec2::cfn_security_group::Ingress;
use ias_aws::ec2::{CfnInstance, CfnInstanceProps, CfnSecurityGroup, CfnSecurityGroupProps};
use ias_aws::iam::{CfnGroup, CfnGroupProps};
use ias_aws::intrinsic::pseudo;
use ias_aws::kinds::{ManagedPolicyArn, RoleArn};
use ias_aws::policies::general::{AllowedRegions, INSTANCE_TYPES, InstanceTypes};
use ias_aws::policies::{ec2, iam, residency};
use ias_aws::s3::cfn_bucket::{
    ReplicationConfiguration, ReplicationDestination, ReplicationRule, ReplicationRuleStatus,
    VersioningConfiguration, VersioningConfigurationStatus,
};
use ias_aws::s3::{CfnBucket, CfnBucketProps};
use ias_aws::{Environment, Stack, StackProps};
use ias_core::policy::{Pack, Rule};
use ias_core::{App, Is, Val, known, text};

use crate::stack;

fn app(rule: &'static Rule) -> App {
    let app = App::new();
    let types = InstanceTypes::new().everywhere(["m7g"]).in_region("us-east-1", ["g6"]);
    let regions = AllowedRegions::new(["eu-west-1"]);
    app.policies(Pack::new("case", "0").rule(rule).parameter(types).parameter(regions));
    app
}

fn found(app: &App) -> Vec<String> {
    let found = match app.synth() {
        Ok(assembly) => assembly.notes().clone(),
        Err(found) => found,
    };
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn a_bucket_in_another_region_is_found_by_reference() {
    let app = app(&residency::REPLICAS);
    let there = StackProps::new().environment(Environment::in_region("us-east-1"));
    let there = Stack::new(&app, "there", there);
    let copy = CfnBucket::new(&there, "Copy", versioned().bucket_name("acme-copy"));
    let near = CfnBucket::new(&stack(&app), "Near", versioned());
    let here = Stack::new(&app, "here", StackProps::new().environment(Environment::in_region("eu-west-1")));
    CfnBucket::new(&here, "Far", versioned().replication_configuration(to([&copy, &near])));
    let message = "a replica goes to `us-east-1`, which is no allowed region";
    let found = found(&app);
    let of_rule: Vec<&String> = found.iter().filter(|one| one.contains("aws-replica-regions")).collect();
    assert_eq!(of_rule, [&format!("error[aws-replica-regions]: {message} (here/Far)")]);
}

fn versioned() -> CfnBucketProps {
    let status = VersioningConfiguration::new(VersioningConfigurationStatus::Enabled);
    CfnBucketProps::new().versioning_configuration(status)
}

fn to(buckets: [&CfnBucket; 2]) -> ReplicationConfiguration {
    let role = known::<RoleArn>("arn:aws:iam::111122223333:role/replicates");
    let rule = |bucket: &CfnBucket| {
        ReplicationRule::new(ReplicationDestination::new(bucket.attr_arn()), ReplicationRuleStatus::Enabled)
    };
    ReplicationConfiguration::new(role, buckets.map(rule))
}

#[test]
fn a_security_group_of_another_stack_is_followed() {
    let app = app(&ec2::ACCELERATORS_CLOSED);
    let network = Stack::new(&app, "network", StackProps::new());
    let open = Ingress::new("tcp").cidr_ip("0.0.0.0/0").from_port(443).to_port(443);
    let props = CfnSecurityGroupProps::new("for a test").security_group_ingress([open]);
    let group = CfnSecurityGroup::new(&network, "Open", props);
    let models = Stack::new(&app, "models", StackProps::new());
    let props = CfnInstanceProps::new().instance_type("p5.48xlarge");
    CfnInstance::new(&models, "Trains", props.security_group_ids([group.attr_group_id()]));
    let message = "the security group lets everybody reach a machine with an accelerator";
    assert_eq!(found(&app), [format!("error[ec2-accelerators-closed]: {message} (models/Trains)")]);
}

#[test]
fn the_name_of_a_policy_is_read_out_of_an_arn_that_is_late() {
    let app = app(&iam::NO_ADMIN_POLICIES);
    let stack = stack(&app);
    let policy = |name: &str| -> Val<Is<ManagedPolicyArn>> {
        text!("arn:{}:iam::aws:policy/{}", pseudo::partition(), name).cast()
    };
    let attached = ["ReadOnlyAccess", "IAMFullAccess"].map(policy);
    CfnGroup::new(&stack, "All", CfnGroupProps::new().managed_policy_arns(attached));
    assert_eq!(found(&app), ["error[iam-no-admin-policies]: `IAMFullAccess` is attached (s/All)"]);
}

#[test]
fn without_a_region_a_type_that_some_region_has_cannot_be_told() {
    let app = app(&INSTANCE_TYPES);
    let stack = Stack::new(&app, "anywhere", StackProps::new());
    for (id, kind) in [("Fine", "m7g.large"), ("Either", "g6.xlarge")] {
        CfnInstance::new(&stack, id, CfnInstanceProps::new().instance_type(kind));
    }
    let message = "the stack leaves its region to deployment";
    let told = format!("note[aws-instance-types]: cannot be told before deployment: {message}");
    assert_eq!(found(&app), [format!("{told} (anywhere/Either)")]);

    CfnInstance::new(&stack, "Never", CfnInstanceProps::new().instance_type("p5.48xlarge"));
    let never = "error[aws-instance-types]: `p5.48xlarge` is no allowed type (anywhere/Never)";
    assert!(found(&app).contains(&never.to_owned()));
}
