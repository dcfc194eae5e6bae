// Names of stacks, their artifacts and files, and ids around nested stacks: node stacks.mjs stacks.json
import { answer, below, cdk, CfnResource, Construct, write } from "./_cdk.mjs";

const long = (letter, count) => letter.repeat(count);
const PREFIX = "@aws-cdk/core:includePrefixInUniqueNameGeneration";
const placed = [
  { path: ["Web"] }, { path: ["web-app"] }, { path: ["Web1"] }, { path: ["Group", "Web"] }, { path: ["Group", "Inner", "Web"] }, { path: ["Default"] }, { path: ["Group", "Default"] },
  { path: ["Default", "Web"] }, { path: ["Group", "Resource"] }, { path: ["MyWeb", "Web"] }, { path: ["web_app"] }, { path: ["1web"] }, { path: ["Wéb"] }, { path: ["Group", "Wéb"] },
  { path: [long("w", 128)] }, { path: [long("w", 129)] }, { path: ["Group", long("w", 128)] }, { path: [long("g", 70), long("w", 70)] }, { path: ["Web"], stackName: "named" },
  { path: ["Group", "Web"], stackName: "named-2" }, { path: ["Web"], stackName: "not_valid" }, { path: ["Web"], stages: ["Prod"] }, { path: ["web-app"], stages: ["prod-eu"] },
  { path: ["Group", "Web"], stages: ["Prod"] }, { path: ["Web"], stages: ["Prod", "Blue"] }, { path: ["Web"], stages: ["Prod"], stackName: "named-3" },
  { path: ["Prod"], stages: ["Prod"] }, { path: ["Default"], stages: ["Prod"] }, { path: [long("w", 120)], stages: ["Prod-stage-eu"] }, { path: ["Group", long("w", 120)], stages: ["Prod-stage-eu"] },
  { path: ["Web"], stages: ["Stage", "Stage"] }, { path: ["Web"], group: ["Pipeline"], stages: ["Prod"] },
];

function artifact(assembly, stack) {
  const found = assembly.getStackArtifact(stack.artifactId);
  return { artifact: found.id, display: found.hierarchicalId, template: found.templateFile };
}

const stacks = placed.flatMap((place) => [true, false].map((flag) => ({ ...place, includePrefix: flag, ...answer(() => {
  const app = new cdk.App({ analyticsReporting: false, context: { [PREFIX]: flag } });
  const group = (place.group ?? []).reduce((at, id) => new Construct(at, id), app);
  const scope = (place.stages ?? []).reduce((at, id) => new cdk.Stage(at, id), group);
  const stack = below(scope, place.path, (parent, id) => new cdk.Stack(parent, id, { stackName: place.stackName }));
  new CfnResource(stack, "Topic", { type: "AWS::SNS::Topic" });
  const folder = scope.node.root === scope ? "" : cdk.Stage.of(stack).artifactId;
  return { name: stack.stackName, folder, ...artifact(app.synth(), stack) };
}) })));

const nested = [
  { stack: ["Web"], path: ["Inner"] }, { stack: ["Web"], path: ["Group", "Inner"] }, { stack: ["Web"], path: ["Default"] }, { stack: ["Web"], path: ["in-ner_1"] }, { stack: ["Group", "Web"], path: ["Inner"] },
  { stack: ["Web"], path: ["Inner", "Deeper"], both: true }, { stack: ["Web"], path: ["Web"] }, { stack: ["Web"], path: [long("i", 100)] }, { stack: ["Web"], path: ["Résumé"] },
  { stack: ["Web"], path: ["Group", "Default"] }, { stack: ["Web"], path: ["Inner"], stage: "Prod" },
].map((place) => ({ ...place, ...answer(() => {
  const app = new cdk.App({ analyticsReporting: false });
  const scope = place.stage ? new cdk.Stage(app, place.stage) : app;
  const stack = below(scope, place.stack, (parent, id) => new cdk.Stack(parent, id));
  const outer = new CfnResource(stack, "Outer", { type: "AWS::S3::Bucket" });
  const inner = place.both
    ? place.path.reduce((at, id) => new cdk.NestedStack(at, id), stack)
    : below(stack, place.path, (parent, id) => new cdk.NestedStack(parent, id));
  const used = below(inner, ["Part", "Resource"], (parent, id) => new CfnResource(parent, id, { type: "AWS::SNS::Topic", properties: { DisplayName: outer.ref, TopicName: outer.getAtt("Arn") } }));
  new CfnResource(stack, "Back", { type: "AWS::SNS::Topic", properties: { DisplayName: used.ref, TopicName: used.getAtt("TopicArn") } });
  const template = scope.synth().getStackArtifact(stack.artifactId).template;
  const resources = Object.entries(template.Resources).filter(([, one]) => one.Type === "AWS::CloudFormation::Stack");
  return {
    resources: resources.map(([id, one]) => ({ id, parameters: one.Properties.Parameters })),
    file: inner.templateFile,
    inside: inner.resolve(used.logicalId),
    back: template.Resources.Back.Properties,
  };
}) }));
write({ stacks, nested });
