"""Proves: custom resources fit the schemas of their definitions strictly, and definitions those of Kubernetes.

The objects are those of tests/crds. A schema of a definition is JSON schema (draft 4) with three words of its own, which are
written out here; names that a definition does not have are refused, as the API server would drop them.
"""

import json

import kubernetes_validate
import yaml
from _common import ROOT, WORK, Findings, run
from jsonschema import Draft4Validator, FormatChecker

DEFINITIONS = ROOT / "tests/crds/definitions"
ANYTHING = {}


def strict(schema, keep=False):
    """The schema without `x-kubernetes-*` and `nullable`, closed where the API server takes unknown names away."""
    keep = schema.get("x-kubernetes-preserve-unknown-fields", keep)
    out = {key: value for key, value in schema.items() if not key.startswith("x-kubernetes") and key != "nullable"}
    if schema.get("x-kubernetes-int-or-string"):
        out.pop("type", None)
        out["anyOf"] = [{"type": "integer"}, {"type": "string"}]
    if schema.get("pattern", "").startswith("^(?i)"):
        out["pattern"] = "(?i)^" + schema["pattern"].removeprefix("^(?i)")  # RE2 takes flags anywhere, Python first
    if "properties" in schema:
        out["properties"] = {name: strict(value) for name, value in schema["properties"].items()}
    if isinstance(schema.get("additionalProperties"), dict):
        out["additionalProperties"] = strict(schema["additionalProperties"])
    elif schema.get("type") == "object" and not keep and not schema.get("additionalProperties"):
        out["additionalProperties"] = False
    if "items" in schema:
        out["items"] = strict(schema["items"], keep)
    if schema.get("nullable"):
        out = {"anyOf": [{"type": "null"}, out]}
    return out


def of_object(schema):
    properties = dict(schema.get("properties", {}))
    properties.update(apiVersion={"type": "string"}, kind={"type": "string"}, metadata=ANYTHING)
    out = strict({**schema, "properties": properties})
    out["properties"]["metadata"] = ANYTHING
    return out


def listed(documents):
    for document in documents:
        if isinstance(document, dict) and document.get("kind", "").endswith("List"):
            yield from document["items"]
        elif document:
            yield document


with Findings() as findings:
    run("cargo", "run", "-q", "-p", "ias-crd-tests", "--", "synth", "--out", WORK / "out", cwd=ROOT, timeout=1800)
    written = list(yaml.safe_load_all((WORK / "out/k8s/custom.yaml").read_text(encoding="utf-8")))
    found = []
    for file in sorted(DEFINITIONS.iterdir()):
        text = file.read_text(encoding="utf-8")
        found += listed([json.loads(text)] if file.suffix == ".json" else yaml.safe_load_all(text))
    definitions = [one for one in found + written if one["kind"] == "CustomResourceDefinition"]

    schemas = {}
    for one in definitions:
        name = one["metadata"]["name"]
        try:
            kubernetes_validate.validate(one, "1.37", strict=True)
        except kubernetes_validate.ValidationError as error:
            findings.add(f"{name}: {'.'.join(map(str, error.path))}: {error.message}")
        for version in one["spec"]["versions"]:
            key = f"{one['spec']['group']}/{version['name']}", one["spec"]["names"]["kind"]
            schemas[key] = of_object(version["schema"]["openAPIV3Schema"])
            Draft4Validator.check_schema(schemas[key])

    checked = set()
    for one in written:
        if one["kind"] == "CustomResourceDefinition":
            continue
        key = one["apiVersion"], one["kind"]
        if not findings.expect(key in schemas, f"there is no definition of {key}"):
            continue
        checked.add(key)
        validator = Draft4Validator(schemas[key], format_checker=FormatChecker())
        for error in validator.iter_errors(one):
            findings.add(f"{key[1]} {one['metadata']['name']}: {'.'.join(map(str, error.path))}: {error.message}")

        # The check itself: a name that no schema has, and a type that is wrong, are found.
        if schemas[key]["properties"].get("spec", {}).get("properties") and "spec" in one:
            broken = json.loads(json.dumps(one))
            broken["spec"]["nobodyHasThis"] = 1
            if schemas[key]["properties"]["spec"].get("additionalProperties") is False:
                findings.expect(not validator.is_valid(broken), f"{key[1]}: an unknown name was not found")
    left = sorted(kind for kind in schemas if kind not in checked and kind[1] != "Plugin")
    findings.expect(not left, f"no object was written of {left}")
    print(f"  {len(definitions)} definitions, {len(written) - 1} objects of {len(checked)} kinds and versions")
