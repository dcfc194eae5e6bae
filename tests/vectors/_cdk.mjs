// What the vector scripts share: the CDK from the folder that IAS_NPM names, a seeded generator, and writing the file.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(resolve(process.env.IAS_NPM ?? "target/external/npm", "package.json"));
export const cdk = require("aws-cdk-lib");
export const { CfnResource, Construct, Stack } = { ...cdk, ...require("constructs") };

export function version() {
  const of = (name) => `${name} ${require(`${name}/package.json`).version}`;
  return `${of("aws-cdk-lib")}, ${of("constructs")}`;
}

/** A generator that gives the same numbers for ever (mulberry32). */
export function seeded(state) {
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}

/** The constructs of a path below a scope; a prefix that exists already is shared. */
export function below(scope, path, last = (parent, id) => new Construct(parent, id)) {
  const groups = path.slice(0, -1);
  const parent = groups.reduce((at, id) => at.node.tryFindChild(id.replaceAll("/", "--")) ?? new Construct(at, id), scope);
  return last(parent, path[path.length - 1]);
}

/** The answer of a function, or what it complains about. */
export function answer(ask) {
  try {
    return ask();
  } catch (error) {
    return { error: error.message.split("\n")[0].replace(/^Resolution error: /, "") };
  }
}

export function write(contents) {
  const file = process.argv[2];
  if (!file) throw new Error("usage: node SCRIPT.mjs OUTPUT.json");
  const lines = (list) => `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`;
  const parts = Object.entries({ source: version(), ...contents }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? lines(value) : JSON.stringify(value)}`,
  );
  writeFileSync(file, `{\n${parts.join(",\n")}\n}\n`);
}
