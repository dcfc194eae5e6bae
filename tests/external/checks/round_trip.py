"""Proves: the YAML that ias-k8s writes comes back unchanged, types included, from PyYAML, libyaml, ruamel.yaml and kubectl.

The program `yaml_corpus` of ias-k8s prints strings that YAML readers are known to mangle, random ones and nested
documents, together with the same as JSON. Before that, each reader is given wrong YAML, which must be noticed.
"""

import datetime
import json
import os

import yaml
from _common import ROOT, WORK, Findings, attempt, load, run, short
from ruamel.yaml import YAML

SEEDS = os.environ.get("IAS_YAML_SEEDS", "1 2 3").split()
COUNT = os.environ.get("IAS_YAML_COUNT", "1500")


def same(read, truth, whole_floats=False):
    """Equality that tells 1 from True and from "1"; kubectl's reader does not tell 1.0 from 1."""
    if isinstance(truth, dict):
        return (
            isinstance(read, dict)
            and list(read) == list(truth)
            and all(same(read[key], truth[key], whole_floats) for key in truth)
        )
    if isinstance(truth, list):
        return (
            isinstance(read, list)
            and len(read) == len(truth)
            and all(map(lambda a, b: same(a, b, whole_floats), read, truth))
        )
    if whole_floats and {type(read), type(truth)} == {int, float}:
        return read == truth
    return type(read) is type(truth) and read == truth


def unordered(value):
    """kubectl sorts the keys of what it prints."""
    if isinstance(value, dict):
        return {key: unordered(value[key]) for key in sorted(value)}
    return [unordered(one) for one in value] if isinstance(value, list) else value


def differing(read, truth, path="$", **how):
    """The first place where two documents differ."""
    if isinstance(read, dict) and isinstance(truth, dict) and list(read) == list(truth):
        for key in truth:
            if not same(read[key], truth[key], **how):
                return differing(read[key], truth[key], f"{path}[{key!r}]", **how)
    if isinstance(read, list) and isinstance(truth, list) and len(read) == len(truth):
        for index, value in enumerate(truth):
            if not same(read[index], value, **how):
                return differing(read[index], value, f"{path}[{index}]", **how)
    return f"{path}: read {short(repr(read), 300)}, written {short(repr(truth), 300)}"


def pyyaml(file):
    with open(file, encoding="utf-8", newline="") as text:
        return list(yaml.load_all(text, yaml.SafeLoader))


def libyaml(file):
    with open(file, "rb") as text:
        return list(yaml.load_all(text, yaml.CSafeLoader))


def ruamel(file):
    with open(file, encoding="utf-8", newline="") as text:
        return list(YAML(typ="safe", pure=True).load_all(text))


def kubectl(file):
    """kubectl reads objects with Go's YAML and, with an empty patch, prints them as JSON; no cluster is asked."""
    result = attempt(
        "kubectl",
        "patch",
        "--local",
        "--type=merge",
        "-p",
        "{}",
        "-o",
        "json",
        "-f",
        file,
        env={**os.environ, "KUBECONFIG": os.devnull},
    )
    if result.returncode != 0:
        raise ValueError(result.stderr.strip())
    decoder, text, at, documents = json.JSONDecoder(), result.stdout, 0, []
    while text[at:].strip():
        document, at = decoder.raw_decode(text, at + len(text[at:]) - len(text[at:].lstrip()))
        documents.append(document)
    return documents


READERS = {"PyYAML": pyyaml, "libyaml": libyaml, "ruamel.yaml": ruamel, "kubectl": kubectl}


def compare(reader, file, truth):
    """What is wrong, as a list of texts."""
    how = {"whole_floats": reader == "kubectl"}
    try:
        read = READERS[reader](file)
    except Exception as error:  # Whatever a reader raises means that it does not read the file.
        return [f"{reader} does not read {file.name}: {short(str(error))}"]
    if reader == "kubectl":
        read, truth = unordered(read), unordered(truth)
    found = [
        f"{reader}, {file.name}, document {number}: {differing(one, other, **how)}"
        for number, (one, other) in enumerate(zip(read, truth), 1)
        if not same(one, other, **how)
    ]
    if len(read) != len(truth):
        found.append(f"{reader} reads {len(read)} documents in {file.name}, {len(truth)} were written")
    return found


# What a careless writer would print for a text, and the readers that this fools.
EVERY = ("PyYAML", "libyaml", "ruamel.yaml", "kubectl")
ONE_POINT_ONE = ("PyYAML", "libyaml", "kubectl")
PLANTS = [
    ("~", "~", EVERY),
    ("true", "true", EVERY),
    ("123", "123", EVERY),
    ("0x1F", "0x1F", EVERY),
    ("1.5e+3", "1.5e+3", EVERY),
    ("", "", EVERY),
    ("no", "no", ONE_POINT_ONE),
    ("on", "on", ONE_POINT_ONE),
    ("1_000", "1_000", EVERY),
    ("0o14", "0o14", ("ruamel.yaml", "kubectl")),
    ("12:30:45", "12:30:45", ("PyYAML", "libyaml")),
    ("2001-01-01", "2001-01-01", ("PyYAML", "libyaml", "ruamel.yaml")),
    ("=", "=", ("PyYAML", "libyaml", "ruamel.yaml")),
    ("two\nlines\n", "|-\n  two\n  lines", EVERY),
    ("a #b", "a #b", EVERY),
    ("é", '"\\xe8"', EVERY),
    ("1e3", "1e3", ("ruamel.yaml", "kubectl")),
    ("a\r\nb", '"a\n\n  b"', EVERY),
    ("wrong", "right", EVERY),
]


def check_readers(findings):
    """A checker that cannot fail proves nothing."""
    head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: planted}\ndata:\n  k: "
    for text, written, fooled in PLANTS:
        for reader in EVERY:
            file = WORK / "planted.yaml"
            file.write_text(head + written.replace("\n", "\n  ") + "\n", encoding="utf-8")
            truth = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "planted"}, "data": {"k": text}}
            noticed = bool(compare(reader, file, [truth]))
            findings.equal(
                f"{reader} reads the text {text!r} written as {written!r}: noticed", noticed, reader in fooled
            )
    file.write_text(head + '"fine"\n', encoding="utf-8")
    for reader in EVERY:
        fine = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "planted"}, "data": {"k": "fine"}}
        findings.equal(f"{reader} on right YAML", compare(reader, file, [fine]), [])
        findings.expect(compare(reader, file, [fine, fine]), f"{reader}: a missing document is not noticed")
    findings.expect(
        not same(True, 1) and not same(1, 1.0) and not same("1", 1) and same([None], [None]), "the comparison is wrong"
    )
    findings.expect(not same(datetime.date(2001, 1, 1), "2001-01-01"), "the comparison is wrong")


with Findings() as findings:
    check_readers(findings)
    documents = 0
    for seed in SEEDS:
        folder = WORK / f"seed-{seed}"
        folder.mkdir()
        run(
            "cargo",
            "run",
            "-q",
            "-p",
            "ias-k8s",
            "--example",
            "yaml_corpus",
            "--",
            seed,
            COUNT,
            folder,
            cwd=ROOT,
            timeout=1800,
        )
        for name, readers in (("values", EVERY[:3]), ("objects", EVERY)):
            truth = load(folder / f"{name}.json")
            findings.expect(
                len(truth) >= int(COUNT) // 10, f"{name}.json of seed {seed} has only {len(truth)} documents"
            )
            documents += len(truth)
            for reader in readers:
                for text in compare(reader, folder / f"{name}.yaml", truth):
                    findings.add(f"seed {seed}: {text}")
    findings.expect(documents, "no document was compared")
    print(f"  {documents} documents, {len(PLANTS)} planted mistakes, readers: {', '.join(EVERY)}")
