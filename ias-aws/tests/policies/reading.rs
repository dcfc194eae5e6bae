//! What rules see of conditions, parameters, included templates and references.

use ias_aws::cfn::{CfnResource, CfnType as _, Include, IncludeProps};
use ias_aws::intrinsic::{Condition, pseudo};
use ias_aws::kms::{CfnKey, CfnKeyProps};
use ias_aws::policies::{ec2, general, kms, packs, rds, s3, sqs};
use ias_aws::rds::{CfnDbInstance, CfnDbInstanceProps};
use ias_aws::sqs::{CfnQueue, CfnQueuePolicy, CfnQueuePolicyProps, CfnQueueProps};
use ias_aws::{CfnCondition, CfnParameter, CfnParameterProps, Stack};
use ias_core::document::Source;
use ias_core::policy::{Findings, Pack, Resource, policy};
use ias_core::testing::Problems;
use ias_core::{App, Assembly, Diagnostics, Severity, Value, value};

use crate::stack;

fn app(pack: Pack) -> (App, Stack) {
    let app = App::new();
    app.policies(pack);
    let stack = stack(&app);
    (app, stack)
}

fn not_public() -> (App, Stack) {
    app(Pack::new("case", "0").rule(&rds::NOT_PUBLIC))
}

fn lines(made: &Result<Assembly, Diagnostics>) -> Vec<String> {
    let (warnings, notes) = match made {
        Ok(assembly) => (assembly.warnings(), assembly.notes()),
        Err(found) => (found, found),
    };
    let notes = notes.iter().filter(|one| one.severity == Severity::Note);
    let found = warnings.iter().filter(|one| one.severity != Severity::Note).chain(notes);
    found.map(ToString::to_string).collect()
}

#[test]
fn both_sides_of_a_condition_are_looked_at() {
    let (app, stack) = not_public();
    let near = CfnCondition::new(&stack, "Near", Condition::equals(pseudo::region(), "eu-west-1"));
    let public = |value| CfnDbInstanceProps::new().publicly_accessible(value);
    CfnDbInstance::new(&stack, "A", public(near.choose(false, true)));
    // On a line of its own, so that it is a mistake of its own.
    let second = CfnDbInstanceProps::new().publicly_accessible(near.choose(true, false));
    CfnDbInstance::new(&stack, "B", second);
    CfnDbInstance::new(&stack, "C", public(near.choose(false, false)));
    CfnDbInstance::new(&stack, "D", public(near.or_absent(false)));
    let message = "the database has a public address";
    let expect = ["A", "B"].map(|id| format!("error[rds-not-public]: {message} (s/{id})"));
    assert_eq!(lines(&app.synth()), expect);
}

#[test]
fn what_a_parameter_says_cannot_be_told() {
    let (app, stack) = not_public();
    let public = CfnParameter::new(&stack, "Public", CfnParameterProps::new());
    let props = CfnDbInstanceProps::new().publicly_accessible(public.value::<bool>());
    CfnDbInstance::new(&stack, "A", props);
    let told = "cannot be told before deployment: the database has a public address";
    assert_eq!(lines(&app.synth()), [format!("note[rds-not-public]: {told} (s/A)")]);
}

#[test]
fn templates_that_are_taken_in_are_looked_at_at_their_own_lines() {
    let (app, stack) = not_public();
    let template = "\
Conditions:
  Near: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Text:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: 'true'
  Either:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !If [Near, true, !Ref AWS::NoValue]
  Private:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !If [Near, 'false', !Ref AWS::NoValue]
";
    Include::new(&stack, "Old", IncludeProps::new(Source::new("old.yaml", template)));
    let found = app.synth().unwrap_err();
    let places: Vec<String> = found.iter().map(|one| one.places[0].to_string()).collect();
    assert_eq!(found.codes(), ["rds-not-public", "rds-not-public"], "{found}");
    assert_eq!(
        places.iter().map(|at| &at[..11]).collect::<Vec<_>>(),
        ["old.yaml:11", "old.yaml:7:"],
        "{places:?}"
    );
}

#[test]
fn a_type_that_an_override_changes_is_that_of_the_rule() {
    let (app, stack) = not_public();
    let queue = CfnQueue::new(&stack, "Q", CfnQueueProps::new());
    queue.add_override("/Type", "AWS::RDS::DBInstance");
    queue.add_override("/Properties", ias_core::value!({ "PubliclyAccessible": true }));
    Problems::of(&app).has_error("s/Q", "the database has a public address");
}

/// Queues are kept, and hand on to others.
#[policy(id = "queue-kept", severity = Low, enforcement = Mandatory)]
fn queue_kept(queue: &Resource<'_, CfnQueue>, findings: &mut Findings) {
    let kept = queue.option::<String>("DeletionPolicy");
    findings.expect(&kept, |kept| kept.as_deref() == Some("Retain"), "the queue is not kept");
    let to = queue.get(CfnQueueProps::redrive_policy).key("deadLetterTargetArn");
    match to.resolve::<CfnQueue>() {
        Some(other) => assert_eq!(other.referrers::<CfnQueue>().len(), 1),
        None => drop(findings.add(queue, "the queue hands on to no other")),
    }
    assert_eq!(queue.everywhere::<CfnQueue>().len(), queue.others::<CfnQueue>().len());
}

#[test]
fn rules_follow_references_and_read_what_stands_beside_properties() {
    let (app, stack) = app(Pack::new("case", "0").rule(&QUEUE_KEPT));
    let first = CfnQueue::new(&stack, "First", CfnQueueProps::new());
    first.removal_policy(ias_aws::cfn::RemovalPolicy::Retain);
    let redrive = ias_core::value!({ "deadLetterTargetArn": (first.attr_arn()), "maxReceiveCount": 3 });
    let second = CfnQueue::new(&stack, "Second", CfnQueueProps::new().redrive_policy(redrive));
    second.add_override("/DeletionPolicy", "Delete");
    let expect = [
        "error[queue-kept]: the queue hands on to no other (s/First)",
        "error[queue-kept]: the queue is not kept (s/Second)",
    ];
    assert_eq!(lines(&app.synth()), expect);
}

#[test]
fn what_is_checked_stays_what_it_was_without_packs() {
    let (with, stack) = app(packs::baseline().without(&s3::BLOCK_PUBLIC_ACCESS));
    CfnQueue::new(&stack, "Q", CfnQueueProps::new());
    let without = App::new();
    CfnQueue::new(&crate::stack(&without), "Q", CfnQueueProps::new());
    let files = |app: &App| app.synth().unwrap().files().to_vec();
    assert_eq!(files(&with), files(&without));
}

#[test]
fn an_empty_condition_narrows_nothing() {
    let public = |condition: Value| {
        let (app, stack) = app(Pack::new("case", "0").rule(&sqs::NO_PUBLIC_POLICY));
        let statement = value!({
            "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*", "Condition": condition,
        });
        let document = value!({ "Version": "2012-10-17", "Statement": [statement] });
        let props = CfnQueuePolicyProps::new(document, ["https://example.com/q"]);
        CfnQueuePolicy::new(&stack, "P", props);
        lines(&app.synth()).iter().filter(|one| one.starts_with("error[sqs-no-public-policy]")).count()
    };
    assert_eq!(public(value!({})), 1);
    assert_eq!(public(value!({ "StringEquals": { "aws:SourceAccount": "111122223333" } })), 0);
}

#[test]
fn a_tag_whose_key_is_late_may_be_the_one_that_is_wanted() {
    let pack = Pack::new("case", "0").rule(&general::MANDATORY_TAGS);
    let (app, stack) = app(pack.parameter(general::MandatoryTags::new(["owner"])));
    let name = CfnParameter::new(&stack, "Name", CfnParameterProps::new());
    let queue = CfnQueue::new(&stack, "Q", CfnQueueProps::new());
    queue.add_override("/Properties/Tags", value!([{ "Key": (name.value_as_string()), "Value": "orders" }]));
    let told = "cannot be told before deployment: the resource has no tag `owner`";
    assert_eq!(lines(&app.synth()), [format!("note[aws-mandatory-tags]: {told} (s/Q)")]);
}

#[test]
fn a_choice_inside_a_document_is_looked_at_on_both_sides() {
    let (app, stack) =
        app(Pack::new("case", "0").with_rules([&sqs::NO_PUBLIC_POLICY, &ec2::NO_OPEN_ADMIN_PORTS]));
    let near = CfnCondition::new(&stack, "Near", Condition::equals(pseudo::region(), "eu-west-1"));
    let document = |effect: Value, principal: Value| {
        let statement = value!({
            "Effect": effect, "Principal": { "AWS": [principal] }, "Action": "sqs:SendMessage", "Resource": "*",
        });
        value!({ "Version": "2012-10-17", "Statement": [statement] })
    };
    let one_of = |here: &str, elsewhere: &str| value!(near.choose::<String>(here, elsewhere));
    let (account, urls) = ("111122223333", ["https://example.com/q"]);
    // Each on a line of its own, so that it is a mistake of its own.
    let first = CfnQueuePolicyProps::new(document(one_of("Deny", "Allow"), "*".into()), urls);
    let second = CfnQueuePolicyProps::new(document("Allow".into(), one_of(account, "*")), urls);
    let third = CfnQueuePolicyProps::new(document(one_of("Deny", "Allow"), account.into()), urls);
    for (id, props) in [("A", first), ("B", second), ("C", third)] {
        CfnQueuePolicy::new(&stack, id, props);
    }
    let rule = value!({
        "GroupId": "sg-12345678", "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22,
        "CidrIp": (one_of("10.0.0.0/8", "0.0.0.0/0")),
    });
    CfnResource::new(&stack, "D", "AWS::EC2::SecurityGroupIngress", rule);
    let found: Vec<String> =
        app.synth().unwrap_err().iter().map(|one| format!("{} {}", one.path, one.code.id)).collect();
    assert_eq!(
        found,
        ["s/A sqs-no-public-policy", "s/B sqs-no-public-policy", "s/D ec2-no-open-admin-ports"]
    );
}

#[test]
fn all_but_some_are_everybody() {
    let (app, stack) = app(Pack::new("case", "0").rule(&kms::NO_OPEN_KEYS));
    let statement = value!({
        "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*",
        "NotPrincipal": { "AWS": "arn:aws:iam::111122223333:root" },
    });
    let document = value!({ "Version": "2012-10-17", "Statement": [statement] });
    CfnKey::new(&stack, "K", CfnKeyProps::new().key_policy(document));
    assert_eq!(lines(&app.synth()), ["error[kms-no-open-keys]: everybody may use the key (s/K)"]);
}
