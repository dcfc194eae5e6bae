"""What the checks share: where things lie, and how a check says that it failed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ["IAS_ROOT"])
EXTERNAL = Path(os.environ["IAS_EXTERNAL"])
NPM = Path(os.environ["IAS_NPM"])
WORK = Path(os.environ["IAS_WORK"])
OUT = Path(os.environ.get("IAS_OUT") or EXTERNAL / "out")


class Findings:
    """Collects what is wrong; leaving the `with` block prints it and sets the exit code."""

    def __init__(self):
        self.found = []

    def add(self, text):
        self.found.append(text)

    def expect(self, condition, text):
        if not condition:
            self.add(text)
        return condition

    def equal(self, what, actual, wanted):
        return self.expect(actual == wanted, f"{what}:\n    have   {short(actual)}\n    wanted {short(wanted)}")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            return False
        for text in self.found[:50]:
            print(f"  error: {text}")
        if len(self.found) > 50:
            print(f"  ... and {len(self.found) - 50} more")
        sys.stdout.flush()
        if self.found:
            sys.exit(1)
        return False


def short(value, limit=1500):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= limit else text[:limit] + f"... ({len(text)} characters)"


def run(*command, **options):
    """Runs a program that must succeed and returns what it printed."""
    result = attempt(*command, **options)
    if result.returncode != 0:
        raise SystemExit(
            f"  error: {' '.join(map(str, command))} ended with {result.returncode}\n"
            f"{short(result.stdout, 3000)}\n{short(result.stderr, 3000)}"
        )
    return result.stdout


def attempt(*command, **options):
    options.setdefault("timeout", 600)
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def stacks(folder):
    """Every stack artifact below a cloud assembly folder: (folder, artifact id, artifact)."""
    for name, artifact in load(folder / "manifest.json").get("artifacts", {}).items():
        if artifact["type"] == "aws:cloudformation:stack":
            yield folder, name, artifact
        elif artifact["type"] == "cdk:cloud-assembly":
            yield from stacks(folder / artifact["properties"]["directoryName"])


def manifests(folder):
    """The Kubernetes files of an output folder; a main example without any proves nothing."""
    files = sorted((folder / "k8s").glob("*.yaml"))
    if not files:
        raise SystemExit(f"  error: no file in {folder / 'k8s'}")
    return files


def example_binary(*extra, cwd=ROOT, env=None):
    """Builds the main example and returns (path of its program, packages that were compiled now)."""
    text = run("cargo", "build", "--message-format=json-render-diagnostics", *extra, cwd=cwd, env=env, timeout=1800)
    programs, compiled = [], set()
    for line in text.splitlines():
        message = json.loads(line) if line.startswith("{") else {}
        if message.get("reason") != "compiler-artifact":
            continue
        if not message["fresh"]:
            compiled.add(message["package_id"])
        if message.get("executable") and message["target"]["kind"] == ["bin"]:
            programs.append(message["executable"])
    if len(programs) != 1:
        raise SystemExit(
            f"  error: `cargo build` at the root should build one program, the main example; it built {programs}"
        )
    return Path(programs[0]), compiled


def copy_checkout(folder):
    """The files as they are now, committed or not, with new time stamps: cargo takes older ones for built."""
    folder.mkdir(parents=True)
    names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    there = [name for name in names.split("\0") if name and (ROOT / name).is_file()]
    archive = subprocess.run(
        ["tar", "-c", "--null", "-T", "-"],
        input="\0".join(there).encode(),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    subprocess.run(["tar", "-x", "-m", "-C", str(folder)], input=archive.stdout, check=True)


def commit_all(folder, message):
    """Makes a folder a git repository if it is none, commits all of it, and returns the commit."""
    if not (folder / ".git").exists():
        run("git", "init", "-q", "-b", "other", cwd=folder)
    run("git", "add", "-A", cwd=folder)
    run("git", "-c", "user.name=someone", "-c", "user.email=someone@example.com", "commit", "-q", "-m", message, cwd=folder)
    return run("git", "rev-parse", "HEAD", cwd=folder).strip()


def crowd_binary():
    """Builds the program with 5,000 resources and odd names, with the versions of the workspace."""
    here = ROOT / "tests/external/programs/crowd"
    shutil.copy(ROOT / "Cargo.lock", here / "Cargo.lock")
    try:
        run("cargo", "build", "-q", "--target-dir", EXTERNAL / "crowd", cwd=here, timeout=1800)
    finally:
        (here / "Cargo.lock").unlink()
    return EXTERNAL / "crowd/debug/crowd"
