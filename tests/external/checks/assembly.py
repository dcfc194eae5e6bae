"""Proves: the output folder is a cloud assembly by the CDK's own schema, and names no file that is not there.

The command line checks the manifest only; here the asset manifests go through the same package as well.
"""

import json
import os

from _common import NPM, OUT, Findings, load, run, stacks

SCRIPT = """
const { Manifest } = require("@aws-cdk/cloud-assembly-schema");
const problems = [];
for (const [kind, file] of JSON.parse(process.argv[1])) {
  try {
    if (kind === "assets") Manifest.loadAssetManifest(file); else Manifest.loadAssemblyManifest(file);
  } catch (error) { problems.push(`${file}: ${error.message}`); }
}
console.log(JSON.stringify(problems));
"""


def folders(folder):
    yield folder
    for artifact in load(folder / "manifest.json").get("artifacts", {}).values():
        if artifact["type"] == "cdk:cloud-assembly":
            yield from folders(folder / artifact["properties"]["directoryName"])


def tree_paths(node):
    yield node["path"]
    for child in node.get("children", {}).values():
        yield from tree_paths(child)


with Findings() as findings:
    asked, files = [], 0
    for folder in folders(OUT):
        asked.append(["manifest", str(folder / "manifest.json")])
        artifacts = load(folder / "manifest.json").get("artifacts", {})
        for name, artifact in artifacts.items():
            properties = artifact.get("properties", {})
            for key in ("file", "templateFile"):
                if key in properties:
                    files += 1
                    findings.expect(
                        (folder / properties[key]).is_file(), f"artifact {name} names {properties[key]}, no such file"
                    )
            for needed in artifact.get("dependencies", []):
                findings.expect(needed in artifacts, f"artifact {name} depends on {needed}, no such artifact")
            if artifact["type"] == "cdk:asset-manifest" and (folder / properties["file"]).is_file():
                asked.append(["assets", str(folder / properties["file"])])
                for asset in load(folder / properties["file"]).get("files", {}).values():
                    files += 1
                    path = asset["source"].get("path")
                    findings.expect(
                        path is None or (folder / path).exists(), f"{properties['file']} names {path}, no such file"
                    )
            if artifact["type"] == "cdk:tree":
                tree = load(folder / properties["file"])
                findings.equal("version of the tree", tree["version"], "tree-0.1")
                paths = list(tree_paths(tree["tree"]))
                findings.equal("repeated paths in the tree", len(paths), len(set(paths)))
    found = run("node", "-e", SCRIPT, json.dumps(asked), cwd=NPM, env={**os.environ, "TESTING_CDK": "1"})
    for problem in json.loads(found):
        findings.add(problem)
    for _, name, artifact in stacks(OUT):
        assets = [needed for needed in artifact.get("dependencies", []) if needed.endswith(".assets")]
        findings.expect(
            assets, f"stack {name} does not depend on its asset manifest, so `cdk deploy` would upload nothing"
        )
    findings.expect(list(stacks(OUT)), "the assembly has no stack")
    print(f"  {len(asked)} manifests, {files} files named in them")
