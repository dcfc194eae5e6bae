// Logical ids that the CDK gives to resources below a stack: node logical_ids.mjs logical_ids.json
import { answer, below, cdk, CfnResource, seeded, write } from "./_cdk.mjs";

const long = (letter, count) => letter.repeat(count);
const chosen = [
  // One component is used as it is.
  ["Bucket"], ["bucket"], ["My-Bucket"], ["my_bucket.v2"], ["a"], ["Resource"], ["Default"], ["default"], ["resource"], ["With Space"],
  [long("x", 240)], [long("x", 241)], [long("x", 254)], [long("x", 255)], [long("x", 256)], [long("y", 300)], [long("-x", 200)],
  // `Default` is dropped before anything else.
  ["Default", "Bucket"], ["Bucket", "Default"], ["Default", "Default"], ["Default", "Default", "Bucket"], ["A", "Default", "B"],
  ["A", "Default", "Default", "B", "Default"], ["Default", "Resource"], ["Bucket", "Default", "Resource"], ["Bucket", "Resource", "Default"],
  ["DefaultBucket", "Default"], ["A", "default", "B"],
  // `Resource` is hidden from the human part only.
  ["Bucket", "Resource"], ["Resource", "Bucket"], ["Resource", "Resource"], ["A", "Resource", "B"], ["A", "Resource", "Resource"],
  ["Resource", "Resource", "Resource"], ["MyResource", "Resource"], ["Bucket", "MyResource"], ["A", "resource"], ["Bucket", "Resource2"],
  // A component that the one before it ends with is dropped.
  ["Bucket", "Bucket"], ["MyBucket", "Bucket"], ["Bucket", "MyBucket"], ["A", "B", "B"], ["A", "A", "A"], ["Abc", "bc", "c"], ["Abc", "c", "bc"],
  ["A", "BA", "A"], ["Site", "WebSite", "Site", "Site"], ["My-Bucket", "Bucket"], ["MyBucket-", "Bucket"], ["x.y", "y"], ["Api", "PI"],
  ["Resource", "ce"], ["A", "Resource", "ce"], ["VpcDefault", "Default", "Default2"], ["A", "Default", "A"],
  // Only ASCII letters and digits stay.
  ["Ünïcode"], ["Ünïcode", "Bücket"], ["日本", "Bucket"], ["Bucket", "日本"], ["日本"], ["日本", "東京"], ["---"], ["-", "-"], ["-", "_"], ["A", "-"], ["A", "-", "."],
  ["é", "é"], ["a-é", "é"], ["ﬀ", "A"], ["Ａ", "B"], ["🚀"], ["🚀", "Launch"], ["Launch🚀", "🚀"], ["a\u0301", "B"], ["\u00e1", "B"], ["A\tB", "C"], ["A\nB", "C"], ["ß", "ẞ", "Z"],
  // A logical id starts with a letter.
  ["1"], ["1Bucket"], ["1", "2"], ["1Bucket", "Resource"], ["-1a"], ["0", "A"], ["A", "0"], ["a1"], ["9a", "Default"],
  // A slash in an id is replaced when the construct is made; an empty id is refused.
  ["a/b"], ["a/b", "c"], ["a", "b/c"], ["a", "b", "c"], ["a--b", "c"], ["/"], ["/", "a"], [""], ["A", ""], ["", "A"],
  // The human part is cut at 240, after dropping.
  [long("x", 239), "y"], [long("x", 240), "y"], [long("x", 241), "y"], ["a", long("b", 300)], [long("a", 100), long("b", 100), long("c", 100)],
  [long("a", 120), long("b", 120), "Resource"], [long("a", 120), long("b", 120), "z"], [long("-a", 130), long("b", 200)], [long("é", 300), "A"],
  [long("a", 300), long("a", 300)], [long("a", 300), long("a", 200)], [long("a", 256), "Default"], ["Default", long("a", 256)], [long("a", 255), "Resource"],
  // Depth.
  ["A", "B", "C", "D", "E", "F", "G", "H"], Array.from({ length: 30 }, (_, level) => `L${level}`), Array.from({ length: 12 }, () => "Same"),
  Array.from({ length: 60 }, (_, level) => `Level${level}`),
  // What the CDK's own constructs use.
  ["Vpc", "PublicSubnet1", "Subnet"], ["Vpc", "PublicSubnet1", "RouteTableAssociation"], ["Vpc", "IGW"], ["Vpc", "VPCGW"], ["Vpc", "Resource"],
  ["Function", "ServiceRole", "Resource"], ["Function", "ServiceRole", "DefaultPolicy", "Resource"], ["Service", "LB", "PublicListener", "ECSGroup", "Resource"],
  ["Inner.NestedStack", "Inner.NestedStackResource"], ["Custom::S3AutoDeleteObjectsCustomResourceProvider", "Handler"],
  ["Custom::S3AutoDeleteObjectsCustomResourceProvider", "Role"], ["BucketNotificationsHandler050a0587b7544547bf325f094a3db834", "Role", "Resource"],
  ["LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a", "ServiceRole", "DefaultPolicy", "Resource"], ["CDKMetadata", "Default"], ["CDKMetadata", "Condition"],
];

const words = ["Bucket", "Queue", "Api", "MyApi", "Handler", "Default", "Resource", "Role", "ServiceRole", "web", "web-1", "日本", "é", "A", "a", "x_y", "10", "v2.0",
  "Policy", "DefaultPolicy", "Site", "WebSite", " ", "--", "Resource1", long("w", 90)];
const random = seeded(2026);
const made = new Set(chosen.map((path) => path.join("\0")));
while (made.size < 420) {
  const path = Array.from({ length: 1 + random.below(6) }, () => random.pick(words));
  made.add(path.join("\0"));
}

const logical_ids = [...made].map((joined) => {
  const path = joined.split("\0");
  // A stack each, so that no path meets another one's constructs.
  const stack = new cdk.Stack(new cdk.App({ analyticsReporting: false }), "Stack");
  const id = answer(() => {
    const resource = below(stack, path, (parent, id) => new CfnResource(parent, id, { type: "AWS::SNS::Topic" }));
    return { id: stack.resolve(resource.logicalId) };
  });
  return { path, ...id };
});
write({ logical_ids });
