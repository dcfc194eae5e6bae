"""Proves: `kubectl kustomize` reads every Kubernetes file, and what it prints is what the file says.

Kustomize works offline, has its own YAML reader and refuses two objects of one identity in a file.
"""

import shutil

import yaml
from _common import OUT, WORK, Findings, attempt, manifests


def identity(document):
    metadata = document.get("metadata", {})
    return (document["apiVersion"], document["kind"], metadata.get("namespace", ""), metadata.get("name", ""))


with Findings() as findings:
    objects = 0
    for file in manifests(OUT):
        folder = WORK / file.stem
        folder.mkdir()
        shutil.copy(file, folder / file.name)
        kustomization = {
            "apiVersion": "kustomize.config.k8s.io/v1beta1",
            "kind": "Kustomization",
            "resources": [file.name],
        }
        (folder / "kustomization.yaml").write_text(yaml.safe_dump(kustomization), encoding="utf-8")
        result = attempt("kubectl", "kustomize", folder)
        if not findings.expect(result.returncode == 0, f"{file.name}: {result.stderr.strip()}"):
            continue
        wanted = {identity(document): document for document in yaml.safe_load_all(file.read_text(encoding="utf-8"))}
        actual = {identity(document): document for document in yaml.safe_load_all(result.stdout)}
        findings.equal(f"{file.name}: identities", sorted(actual), sorted(wanted))
        for key in wanted.keys() & actual.keys():
            findings.equal(f"{file.name}: {key}", actual[key], wanted[key])
        objects += len(wanted)
    print(f"  {objects} objects")
