"""Proves: templates and manifests that are taken in say the same afterwards to libyaml, PyYAML, json and kubectl; hostile ones end soon.

The program `include` of ias-tests takes each file of tests/corpus in and writes it again. The file itself is read with
libyaml (what the tools of AWS read templates with, through PyYAML), with PyYAML's own parser where that takes it, with
`json`, and manifests with kubectl. Files that are broken, too large or made to fill the memory are refused with the code of
their name, in 1 GiB of memory and 20 seconds of processor time each.
"""

import datetime
import json
import os
import resource
import subprocess
import sys

import yaml
from _common import ROOT, WORK, Findings, attempt, run, short

CORPUS = ROOT / "tests" / "corpus"
MEMORY = 1 << 30
SECONDS = 20

YAML_1_1 = ("libyaml", "PyYAML")
# What a reader does not read as ias does, and why. Each is needed, and everything else is equal.
EXCEPT = {
    "cloudformation/yaml/tabs.yaml": (("PyYAML",), "it refuses a tab before a value; libyaml and Go's reader take it"),
    "kubernetes/yaml/tabs.yaml": (("PyYAML",), "the same"),
    # Manifests mean what they mean to kubectl.
    "kubernetes/yaml/letters.yaml": (YAML_1_1, "to Go's reader `y` is true"),
    "kubernetes/yaml/truth-as-key.yaml": (YAML_1_1, "to Go's reader `n` is false"),
    "kubernetes/yaml/dates.yaml": (YAML_1_1, "to Go's reader `12:30:45` is text"),
    "kubernetes/yaml/numbers.yaml": (YAML_1_1, "to Go's reader `1e3` is a number"),
    "kubernetes/yaml/octal.yaml": (YAML_1_1, "to Go's reader `0o644` is a number, and `08` too"),
    # What kubectl does before its reader, or after it.
    "kubernetes/yaml/block-folded-ragged.yaml": (("kubectl",), "it adds a line break to the end of a file"),
    "kubernetes/yaml/block-literal-ragged.yaml": (("kubectl",), "the same"),
    "kubernetes/yaml/directive.yaml": (("kubectl",), "it splits at `---` and so cuts the directive off"),
    "kubernetes/lists/items-that-are-no-list.yaml": (("kubectl",), "it takes everything with `items` for a list"),
    "kubernetes/lists/list-in-list.yaml": (("kubectl",), "it takes no list in a list"),
}


class Template:
    """Templates as the AWS CLI reads them: tags are functions, dates are text."""

    def __init__(self, base):
        class Loader(base):
            pass

        Loader.add_multi_constructor("!", self.call)
        Loader.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)
        self.loader = Loader

    @staticmethod
    def call(loader, suffix, node):
        if isinstance(node, yaml.ScalarNode):
            value = node.value
            if suffix == "GetAtt":
                value = value.split(".", 1)
        elif isinstance(node, yaml.SequenceNode):
            value = loader.construct_sequence(node, deep=True)
        else:
            value = loader.construct_mapping(node, deep=True)
        return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}

    def read(self, data):
        return [json_like(one) for one in yaml.load_all(data, self.loader)]


def json_like(value):
    """The value as JSON has it: keys are text, dates that were made are text."""
    if isinstance(value, dict):
        return {key_text(key): json_like(one) for key, one in value.items()}
    if isinstance(value, list):
        return [json_like(one) for one in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        raise ValueError(f"a date was read: {value}")
    return value


def key_text(key):
    if isinstance(key, bool):
        return "true" if key else "false"
    return key if isinstance(key, str) else str(key)


def read_json(data):
    decoder, text, at, found = json.JSONDecoder(), data.decode("utf-8-sig"), 0, []
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = decoder.raw_decode(text, at)
        found.append(value)
    return found


def kubectl(file):
    """The objects of a file as kubectl sees them; no cluster is asked."""
    if file.suffix == ".yaml" and file.read_bytes().startswith(b"{"):
        # It would take the file for JSON.
        marked = WORK / "marked.yaml"
        marked.write_bytes(b"---\n" + file.read_bytes())
        file = marked
    command = ["kubectl", "patch", "--local", "--type=merge", "-p", "{}", "-o", "json", "-f", file]
    result = attempt(*command, env={**os.environ, "KUBECONFIG": os.devnull})
    if result.returncode != 0:
        raise ValueError(result.stderr.strip())
    return read_json(result.stdout.encode())


def same(one, other):
    """Equality that tells 1 from True and "1", and not 1 from 1.0, which are one number in JSON."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other
    return type(one) is type(other) and one == other


def difference(one, other, path="$"):
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        for key in one:
            if not same(one[key], other[key]):
                return difference(one[key], other[key], f"{path}/{key}")
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (a, b) in enumerate(zip(one, other)):
            if not same(a, b):
                return difference(a, b, f"{path}/{number}")
    return f"{path}: written {short(repr(one), 300)}, read {short(repr(other), 300)}"


def with_lists(value):
    """`Fn::GetAtt` of a text is written as the list of its two parts."""
    if isinstance(value, dict):
        return {
            key: one.split(".", 1) if key == "Fn::GetAtt" and isinstance(one, str) else with_lists(one)
            for key, one in value.items()
        }
    return [with_lists(one) for one in value] if isinstance(value, list) else value


def objects(documents):
    """Lists are taken apart, and objects stand in the order in which they can be applied."""
    found = []
    for document in documents:
        kind = document.get("kind", "") if isinstance(document, dict) else ""
        if kind.endswith("List") and isinstance(document.get("items"), list):
            found += objects(document["items"])
        elif document is not None:
            found.append(document)
    return found


def identity(one):
    metadata = one.get("metadata") or {}
    return [str(part) for part in (one["apiVersion"], one["kind"], metadata.get("namespace"), metadata.get("name"))]


def compare(written, source, of_kubernetes):
    if of_kubernetes:
        written, source = (sorted(objects(one), key=identity) for one in (written, source))
    else:
        source = with_lists(source)
    if len(written) != len(source):
        return f"{len(written)} are written, {len(source)} were read"
    return next((difference(a, b) for a, b in zip(written, source) if not same(a, b)), None)


def program():
    text = run("cargo", "build", "-q", "-p", "ias-tests", "--bin", "include", "--message-format=json", cwd=ROOT, timeout=1800)
    made = [json.loads(line).get("executable") for line in text.splitlines() if line.startswith("{")]
    return next(path for path in made if path)


def include(binary, out, files):
    """Takes files in with little memory and time; returns the seconds of the processor."""
    seconds = SECONDS * len(files)

    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    out.mkdir(parents=True)
    begin = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(
        [binary, out, *files],
        cwd=CORPUS,
        check=True,
        preexec_fn=bound,
    )
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begin


def check(findings, name, reader, different):
    """Whether a reader finds no difference, but for the exceptions."""
    try:
        found = different()
    except Exception as error:  # Whatever a reader raises means that it does not read the file.
        found = f"it does not read the file: {short(str(error))}"
    if reader in EXCEPT.get(name, ((), ""))[0]:
        findings.expect(found is not None, f"{name}, {reader}: the exception is not needed any more")
    else:
        findings.expect(found is None, f"{name}, {reader}: {found}")


def check_valid(findings, binary):
    files = sorted(path for path in CORPUS.rglob("*") if path.suffix in (".yaml", ".json") and path.parent.name != "broken")
    names = [path.relative_to(CORPUS).as_posix() for path in files]
    out = WORK / "valid"
    include(binary, out, names)
    fast, pure = Template(yaml.CSafeLoader), Template(yaml.SafeLoader)
    counts = {"json": 0, "libyaml": 0, "PyYAML": 0, "kubectl": 0}
    for number, (name, path) in enumerate(zip(names, files)):
        of_kubernetes, result = name.startswith("kubernetes/"), out / str(number)
        if not findings.expect(result.is_file(), f"{name} is refused"):
            continue
        written = fast.read(result.read_bytes()) if of_kubernetes else read_json(result.read_bytes())
        readers = {"json": read_json} if path.suffix == ".json" else {"libyaml": fast.read, "PyYAML": pure.read}
        for reader, read in readers.items():
            check(findings, name, reader, lambda: compare(written, read(path.read_bytes()), of_kubernetes))
            counts[reader] += 1
        if of_kubernetes:
            check(findings, name, "kubectl", lambda: compare(kubectl(result), kubectl(path), True))
            counts["kubectl"] += 1
    print(f"  {len(files)} files, compared by " + ", ".join(f"{reader}: {count}" for reader, count in counts.items()))
    findings.expect(len(files) >= 300, "the corpus is too small")


def hostile():
    """Files that are made to fill memory, stack or time."""
    open_, close = "[" * 10_000, "]" * 10_000
    laughs = "a0: &a0 [" + ", ".join(["lol"] * 10) + "]\n"
    laughs += "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    yield "large-yaml", "IAS0051", "Resources: {}\n# " + "x" * (50 << 20)
    yield "large-json", "IAS0051", '{"Description": "' + "x" * (50 << 20) + '"}'
    yield "deep-json", "IAS0051", '{"Resources": ' + open_ + close + "}"
    yield "deep-flow", "IAS0051", f"Resources: {open_}{close}\n"
    yield "deep-block", "IAS0051", "".join(" " * n + "a:\n" for n in range(10_000))[: 8 << 20]
    yield "deep-dashes", "IAS0051", "- " * 10_000
    yield "laughs", "IAS0051", laughs
    yield "long-text-in-aliases", "IAS0051", "a: &a " + "x" * (1 << 20) + "\nb: [" + ", ".join(["*a"] * 100) + "]\n"
    yield "many-values", "IAS0051", "a: [" + "1, " * (5 << 20) + "1]\n"
    yield "many-keys", "IAS0051", "".join(f"k{n}: 1\n" for n in range(600_000))
    yield "many-repeated-keys", "IAS0052", "k: 1\n" * 200_000
    yield "many-anchors", "IAS0051", "a:\n" + "".join(f"- &a{n} 1\n" for n in range(600_000))
    yield "no-end", "IAS0050", '"' + "a\n" * (4 << 20)


def check_refused(findings, binary):
    for path in sorted(CORPUS.rglob("broken/*")):
        name, out = path.relative_to(CORPUS).as_posix(), WORK / "broken" / path.parent.parent.name / path.name
        include(binary, out, [name])
        codes = problems(findings, name, out)
        findings.equal(name, codes, [path.name.split(".")[1]])
    for kind in ("cloudformation", "kubernetes"):
        folder = WORK / "hostile" / kind
        folder.mkdir(parents=True)
        slowest = (0.0, "")
        for name, code, text in hostile():
            file = folder / f"{name}.yaml"
            file.write_text(text, encoding="utf-8")
            took = include(binary, WORK / "hostile-out" / kind / name, [file])
            slowest = max(slowest, (took, name))
            findings.equal(f"{kind} {name}", sorted(set(problems(findings, name, WORK / "hostile-out" / kind / name))), [code])
        print(f"  hostile {kind}: at most {slowest[0]:.1f} s ({slowest[1]}) in {MEMORY >> 20} MiB, debug build")


def problems(findings, name, out):
    file = out / "0.problems"
    if not findings.expect(file.is_file(), f"{name} is not refused"):
        return []
    lines = file.read_text(encoding="utf-8").splitlines()
    places = [line for line in lines if not line.split(" ")[0].rpartition(":")[2].isdigit()]
    findings.equal(f"{name}: problems without a line", places, [])
    return [line.split(" ")[1] for line in lines]


def check_comparison(findings):
    """A checker that cannot fail proves nothing."""
    for one, other in (({"a": 1}, {"a": "1"}), ({"a": 1}, {"a": True}), ({}, {"a": None}), ([1, 2], [2, 1]), ("a\n", "a")):
        findings.expect(compare([one], [other], False), f"{one} and {other} are told apart")
    findings.equal("a short form", Template(yaml.CSafeLoader).read("!GetAtt a.b.c"), [{"Fn::GetAtt": ["a", "b.c"]}])


with Findings() as findings:
    check_comparison(findings)
    run(sys.executable, CORPUS / "generate.py", "--check")
    binary = program()
    check_valid(findings, binary)
    check_refused(findings, binary)
