// Makes names.json: the names that cdk8s gives to objects, for many paths. Run in a folder with cdk8s 2.70.106 and
// constructs 10.8.1 (npm), and name the output: node names.mjs > names.json
import { createRequire } from "node:module";
import { join } from "node:path";

const { ApiObject, App, Chart } = createRequire(join(process.cwd(), "package.json"))("cdk8s");
const { Construct } = createRequire(join(process.cwd(), "package.json"))("constructs");

// The same numbers every time (mulberry32).
let state = 20240607;
const random = (bound) => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
};
const one = (list) => list[random(list.length)];

const ids = ["web", "Web", "orders-prod", "Default", "default", "Resource", "resource", "my_id", "a.b", "API", "-x-", "--", "a--b", "Größe", "日本",
  "Kelvin\u212a", "\u0130stanbul", "with space", "UPPER_lower-1", "1st", "x".repeat(63), "y".repeat(64), "Long" + "z".repeat(100), "deployment-name-that-is-quite-long",
  "a", "b", "config", "Config", "hash-c8", "a:b", "é", "$1", "m~n", ".", "_", "node.js"];
const kinds = ["Deployment", "Service", "ConfigMap", "CronJob"];

const paths = [];
for (const id of ids) {
  for (const other of ids.slice(0, 12)) paths.push([other, id]);
}
for (let n = 0; n < 400; n++) paths.push(Array.from({ length: 2 + random(5) }, () => one(ids)));

const vectors = [];
for (const path of paths) {
  for (const hashed of [true, false]) {
    const kind = one(kinds);
    let scope = new Chart(new App(), path[0], { disableResourceNameHashes: !hashed });
    for (const id of path.slice(1, -1)) scope = new Construct(scope, id);
    const object = new ApiObject(scope, path.at(-1), { apiVersion: "v1", kind });
    vectors.push({ path, kind, hashed, name: object.name });
  }
}
console.log("[\n" + vectors.map((vector) => JSON.stringify(vector)).join(",\n") + "\n]");
