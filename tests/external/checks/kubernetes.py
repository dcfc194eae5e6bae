"""Proves: every Kubernetes document fits the schemas of 1.33 and 1.37 strictly: known fields, right types, all mandatory.

The same goes for an object of every kind, made with its mandatory properties, in the newest release. Custom resources have
no schema there and are listed; a group that Kubernetes itself serves must have one.
"""

import kubernetes_validate
import yaml
from _common import OUT, Findings, manifests, run

VERSIONS = ("1.33", "1.37")
# The package names this one's file after another group than it looks for.
NOT_FOUND = {"internal.apiserver.k8s.io/v1alpha1 StorageVersion"}
EVERY_KIND = ("cargo", "run", "-q", "-p", "ias-k8s", "--features", "all", "--example", "every_kind")
BUILT_IN = {"", "apps", "autoscaling", "batch", "policy", "extensions"}

with Findings() as findings:
    checked, custom = 0, set()
    for file in manifests(OUT):
        documents = list(yaml.safe_load_all(file.read_text(encoding="utf-8")))
        findings.expect(documents, f"{file.name} is empty")
        for number, document in enumerate(documents, 1):
            where = f"{file.name}, document {number}"
            if not findings.expect(
                isinstance(document, dict) and "apiVersion" in document and "kind" in document,
                f"{where}: not a Kubernetes object",
            ):
                continue
            group = document["apiVersion"].rpartition("/")[0]
            where += f" ({document['kind']} {document.get('metadata', {}).get('name')})"
            for version in VERSIONS:
                try:
                    kubernetes_validate.validate(document, version, strict=True)
                    checked += 1
                except kubernetes_validate.SchemaNotFoundError:
                    if group in BUILT_IN or group.endswith(".k8s.io"):
                        findings.add(
                            f"{where}: Kubernetes {version} has no {document['apiVersion']} {document['kind']}"
                        )
                    else:
                        custom.add(f"{document['apiVersion']} {document['kind']}")
                except kubernetes_validate.ValidationError as error:
                    path = ".".join(str(part) for part in error.path)
                    findings.add(f"{where}, {version}: {path}: {error.message}")
    for kind in sorted(custom):
        print(f"  custom resource, no schema: {kind}")
    findings.expect(checked, "no document was checked")
    print(f"  {checked} checks over {', '.join(VERSIONS)}")

    kinds, without_schema = set(), set()
    for document in yaml.safe_load_all(run(*EVERY_KIND)):
        kind = f"{document['apiVersion']} {document['kind']}"
        findings.expect(kind not in kinds, f"{kind} stands twice")
        kinds.add(kind)
        try:
            kubernetes_validate.validate(document, VERSIONS[-1], strict=True)
        except kubernetes_validate.ValidationError as error:
            path = ".".join(str(part) for part in error.path)
            findings.add(f"{kind}: {path}: {error.message}")
        except kubernetes_validate.SchemaNotFoundError:
            without_schema.add(kind)
    findings.equal("kinds without a schema", without_schema, NOT_FOUND)
    findings.expect(len(kinds) >= 100, f"only {len(kinds)} kinds were made")
    print(f"  {len(kinds)} kinds over {VERSIONS[-1]}")
