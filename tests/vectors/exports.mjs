// Exports and imports that cross-stack references make: node exports.mjs exports.json
import { answer, below, cdk, CfnResource, write } from "./_cdk.mjs";

const long = (letter, count) => letter.repeat(count);
const producers = [
  { stack: ["Producer"], path: ["Bucket"] }, { stack: ["Producer"], path: ["Bucket", "Resource"] }, { stack: ["Producer"], path: ["Default"] },
  { stack: ["Producer"], path: ["A", "B", "C"] }, { stack: ["Producer"], path: ["日本", "Bucket"] }, { stack: ["Producer"], path: ["my-queue_1", "Resource"] },
  { stack: ["Producer"], path: [long("a", 200), long("b", 100)] }, { stack: ["Producer"], path: [long("a", 255)] }, { stack: ["Group", "Producer"], path: ["Bucket", "Resource"] },
  { stack: ["Producer"], stackName: "other-name", path: ["Bucket", "Resource"] }, { stack: ["Producer"], stackName: long("s", 128), path: [long("a", 200), "Resource"] },
  { stack: ["Producer"], stage: "Prod", path: ["Bucket", "Resource"] }, { stack: ["Producer"], stage: "Prod", stackName: "fixed", path: ["Bucket"] },
];
const attributes = [undefined, "Arn", "Endpoint.Address", "some_Attr-1"];

const exports = [];
for (const producer of producers) {
  for (const attribute of attributes) {
    const row = { stack: producer.stack, stackName: producer.stackName, stage: producer.stage, path: producer.path, attribute };
    exports.push({ ...row, ...answer(() => {
      const app = new cdk.App({ analyticsReporting: false });
      const scope = producer.stage ? new cdk.Stage(app, producer.stage) : app;
      const from = below(scope, producer.stack, (parent, id) => new cdk.Stack(parent, id, { stackName: producer.stackName }));
      const to = new cdk.Stack(scope, "Consumer");
      const resource = below(from, producer.path, (parent, id) => new CfnResource(parent, id, { type: "AWS::S3::Bucket" }));
      const value = attribute ? resource.getAtt(attribute).toString() : resource.ref;
      new CfnResource(to, "User", { type: "AWS::SNS::Topic", properties: { DisplayName: value } });
      const assembly = scope.synth();
      const [[id, output]] = Object.entries(assembly.getStackArtifact(from.artifactId).template.Outputs);
      const imported = assembly.getStackArtifact(to.artifactId).template.Resources.User.Properties.DisplayName;
      if (imported["Fn::ImportValue"] !== output.Export.Name) throw new Error("the import differs from the export");
      return { output: id, export: output.Export.Name, value: output.Value };
    }) });
  }
}

// What `exportValue` gives to a name of the user's, or makes of a reference.
const manual = [{ name: "my-export" }, {}].map((options) => {
  const app = new cdk.App({ analyticsReporting: false });
  const stack = new cdk.Stack(app, "Producer");
  const resource = new CfnResource(stack, "Bucket", { type: "AWS::S3::Bucket" });
  const imported = stack.resolve(stack.exportValue(resource.getAtt("Arn").toString(), options));
  const [[output, { Export }]] = Object.entries(app.synth().getStackArtifact(stack.artifactId).template.Outputs);
  return { options, output, export: Export.Name, imported };
});
write({ exports, manual });
