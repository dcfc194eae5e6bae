"""Proves: every Kubernetes document fits the schemas of 1.33 and 1.37 strictly: known fields, right types, all mandatory.

Custom resources have no schema there and are listed; a group that Kubernetes itself serves must have one.
"""

import kubernetes_validate
import yaml
from _common import OUT, Findings, manifests

VERSIONS = ("1.33", "1.37")
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
