// Names that the CDK derives from a path: node names.mjs names.json
import { answer, below, cdk, seeded, write } from "./_cdk.mjs";

const long = (letter, count) => letter.repeat(count);
const paths = [
  ["Bucket"], ["My-Bucket"], ["Bucket", "Resource"], ["Default"], ["Resource"], ["A", "Default", "B"], ["MyBucket", "Bucket"], ["日本", "Bucket"], ["日本"], ["my_name", "part.two"],
  [long("a", 100), long("b", 100)], [long("a", 300)], [long("a", 150), long("b", 151)], ["A", "B", "C", "D", "E", "F"], ["1", "2"],
];
const words = ["Web", "web-app", "Default", "Resource", "Job", "A", "x_y", "v2.0", "日本", long("n", 60)];
const random = seeded(35);
while (paths.length < 40) paths.push(Array.from({ length: 1 + random.below(5) }, () => random.pick(words)));

const options = [
  {}, { maxLength: 64 }, { maxLength: 63, separator: "-" }, { separator: "-" }, { allowedSpecialCharacters: "-_" }, { maxLength: 33, separator: "_", allowedSpecialCharacters: "_" },
  { maxLength: 40, prefix: "app" }, { maxLength: 21, separator: "-", prefix: "p" },
];

const unique_ids = [], unique_resource_names = [], addresses = [];
paths.forEach((path, index) => {
  const fresh = () => {
    const app = new cdk.App();
    return below(new cdk.Stack(app, "Stack", { stackName: "my-stack" }), path);
  };
  unique_ids.push({ path: ["Stack", ...path], ...answer(() => ({ id: cdk.Names.uniqueId(fresh()) })) });
  addresses.push({ path: ["Stack", ...path], ...answer(() => ({ addr: fresh().node.addr })) });
  for (const choice of [options[index % options.length], options[(index * 3 + 1) % options.length]]) {
    unique_resource_names.push({ stack: "my-stack", path, options: choice, ...answer(() => ({ name: cdk.Names.uniqueResourceName(fresh(), choice) })) });
  }
});
write({ unique_ids, unique_resource_names, addresses });
