#!/usr/bin/env python3
"""Measures ias beside the CDK and cdk8s, in one run on one machine, and prints Markdown tables.

    tests/bench/run.py                     everything
    tests/bench/run.py peers floor         these sections: peers, floor, scaling, compile, services, facts, preview
    tests/bench/run.py --runs 11 peers     medians of 11 instead of 5, after one run to warm up

Whole processes are measured: CPU seconds (user and system, all threads and children) and peak resident memory. The programs
of the peers lie in peers/, their pinned libraries come from tests/external; ours are the programs of the package ias-benches,
which take the peers' arguments and write to the folder that CDK_OUTDIR names.
"""

import argparse
import contextlib
import ctypes
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PEERS = HERE / "peers"
NPM = ROOT / "target/external/npm"
MIB = 1024 * 1024
PR_SET_CHILD_SUBREAPER = 36

# The work; peer program; our program; arguments; KIND of the cdk8s program; budget in CPU seconds and MiB.
WORK = [
    ("480 buckets, 1 stack", "cdk_buckets.js", "buckets", ["1", "480"], None, (0.004, 12)),
    ("20 stacks x 400 buckets", "cdk_buckets.js", "buckets", ["20", "400"], None, (0.030, 50)),
    ("480 buckets, each referring to the last", "cdk_chain.js", "chain", ["480"], None, (0.005, None)),
    ("VPC + load-balanced Fargate service", "cdk_fargate.js", "fargate", [], None, (0.004, None)),
    ("100 x bucket, queue, function with grants", "cdk_grants.js", "grants", ["100"], None, (0.008, None)),
    ("1,000 Deployments, API objects", "cdk8s_deployments.js", "deployments", ["1000"], "api", (0.010, None)),
    ("1,000 Deployments, high level", "cdk8s_deployments.js", "deployments", ["1000"], "l2", (0.010, None)),
]
SCALES = (1_000, 10_000, 100_000, 1_000_000)


class Usage:
    def __init__(self, cpu, rss):
        self.cpu, self.rss = cpu, rss

    def __str__(self):
        return f"{seconds(self.cpu)} / {self.rss / MIB:.0f}"


def seconds(value):
    return f"{value:.4f}" if value < 0.1 else f"{value:.2f}"


def measure(command, cwd=ROOT, **variables):
    """Runs a program and returns what it used.

    Linux counts the memory of the process that forked as the child's own until it starts the program, so a child of Python
    never seems smaller than Python. A small shell starts the program instead and leaves it to us to wait for.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("CDK", "KIND"))}
    environment.update(variables)
    with tempfile.TemporaryFile() as errors:
        starter = subprocess.run(
            ["/bin/sh", "-c", '"$@" >/dev/null & echo $!', "sh", *map(str, command)],
            cwd=cwd,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            check=True,
        )
        _, status, usage = os.wait4(int(starter.stdout), 0)
        if status != 0:
            errors.seek(0)
            sys.exit(
                f"{' '.join(map(str, command))} ended with {os.waitstatus_to_exitcode(status)}:\n{errors.read().decode()[-3000:]}"
            )
    return Usage(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def synthesis(command, **variables):
    """One synthesis into a new folder, and how many bytes it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        usage = measure(command, CDK_OUTDIR=f"{folder}/out", CDK8S_OUTDIR=f"{folder}/out", **variables)
        usage.text = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
        if usage.text == 0:
            sys.exit(f"{' '.join(map(str, command))} wrote nothing below the folder named by CDK_OUTDIR")
    return usage


def median(runs, once):
    once()
    usages = [once() for _ in range(runs)]
    result = Usage(statistics.median(usage.cpu for usage in usages), statistics.median(usage.rss for usage in usages))
    result.text = getattr(usages[0], "text", 0)
    return result


def alternate(runs, *programs):
    """Medians of programs that take turns, so that a slow minute of the machine meets all of them."""
    for program in programs:
        program()
    usages = [[program() for program in programs] for _ in range(runs)]
    results = []
    for one in zip(*usages):
        results.append(
            Usage(statistics.median(usage.cpu for usage in one), statistics.median(usage.rss for usage in one))
        )
        results[-1].text = getattr(one[0], "text", 0)
    return results


def table(title, head, rows):
    print(f"\n## {title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |", flush=True)


def build():
    """Our programs by name."""
    text = subprocess.run(
        ["cargo", "build", "--release", "-p", "ias-benches", "--message-format=json-render-diagnostics"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    messages = [json.loads(line) for line in text.splitlines()]
    return {message["target"]["name"]: message["executable"] for message in messages if message.get("executable")}


def program(programs, name):
    return programs.get(name) or sys.exit(f"ias-benches has no program named {name}: {sorted(programs)}")


def peers(programs, runs):
    def rows():
        for name, peer, ours, arguments, kind, (cpu, memory) in WORK:
            variables = {"KIND": kind} if kind else {}
            command = ["node", PEERS / peer, *arguments]
            sides = [
                lambda: synthesis(command, NODE_PATH=str(NPM / "node_modules"), CDK_VALIDATION="false", **variables),
                lambda: synthesis([program(programs, ours), *arguments], **variables),
            ]
            if not kind:
                sides.append(lambda: synthesis(command, NODE_PATH=str(NPM / "node_modules"), **variables))
            peer_usage, our_usage, *validated = alternate(runs, *sides)
            held = our_usage.cpu <= cpu and (memory is None or our_usage.rss <= memory * MIB)
            yield (
                name,
                peer_usage,
                validated[0] if validated else "",
                our_usage,
                f"{peer_usage.cpu / our_usage.cpu:.0f}x",
                f"{cpu} / {memory}" if memory else cpu,
                "yes" if held else "**no**",
            )

    table(
        "Beside the CDK and cdk8s (CPU s / peak MiB)",
        ["work", "peer", "peer with its validator", "ias", "less CPU than the plain peer", "budget", "held"],
        rows(),
    )


def floor(programs, runs):
    def rows():
        for arguments in (["1", "480"], ["20", "400"]):
            ours, bare = alternate(
                runs,
                lambda: synthesis([program(programs, "buckets"), *arguments]),
                lambda: synthesis([program(programs, "serde_floor"), *arguments]),
            )
            ratio = ours.cpu / bare.cpu
            yield (
                " x ".join(arguments),
                bare,
                ours,
                f"{ratio:.1f}x",
                "yes" if ratio <= 3 else "**no**",
                f"{bare.text / MIB:.1f}",
                f"{ours.text / MIB:.1f}",
            )

    table(
        "Beside writing the finished documents with serde_json (CPU s / peak MiB)",
        [
            "stacks x buckets",
            "serde_json alone",
            "ias",
            "ratio",
            "within 3x",
            "MiB written by serde_json",
            "MiB written by ias",
        ],
        rows(),
    )


def scaling(programs, runs):
    def rows():
        before = None
        for count in SCALES:
            few = min(runs, 3) if count > 100_000 else runs

            command = [program(programs, "scaling"), str(count)]
            construct, synth = (median(few, lambda: measure([*command, phase])) for phase in ("construct", "synth"))
            usage = median(few, lambda: synthesis(command))
            growth = f"{usage.cpu / before:.1f}x" if before else ""
            before = usage.cpu
            yield (
                f"{count:,}",
                seconds(usage.cpu),
                *(f"{part / count * 1e6:.1f}" for part in (construct.cpu, synth.cpu - construct.cpu, usage.cpu - synth.cpu)),
                f"{usage.cpu / count * 1e6:.1f}",
                growth,
                f"{usage.rss / MIB:.0f}",
                f"{usage.text / count:.0f}",
                f"{(usage.rss - usage.text) / count:.0f}",
            )

    table(
        "Scaling, 400 resources in a stack",
        [
            "resources",
            "CPU s",
            "µs to construct one",
            "µs to synthesize one",
            "µs to write one",
            "µs for one in all",
            "CPU of the line before",
            "peak MiB",
            "bytes of text for one",
            "bytes of memory above its text for one",
        ],
        rows(),
    )


@contextlib.contextmanager
def checkout():
    """A copy of what would be committed, so that nothing here is built again because of a measurement."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "checkout"
        copy.mkdir()
        names = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        there = [name for name in names.split(b"\0") if name and (ROOT / os.fsdecode(name)).is_file()]
        archive = subprocess.run(
            ["tar", "-c", "--null", "-T", "-"], input=b"\0".join(there), cwd=ROOT, stdout=subprocess.PIPE, check=True
        )
        subprocess.run(["tar", "-x", "-m", "-C", copy], input=archive.stdout, check=True)
        # Downloads are no part of a build.
        subprocess.run(["cargo", "fetch", "-q"], cwd=copy, check=True)
        yield Path(folder), copy


def compile_times(_, runs):
    example = ROOT / "examples/web-service"
    with checkout() as (folder, copy):
        target = {"CARGO_TARGET_DIR": f"{folder}/target", "CARGO_INCREMENTAL": "1"}

        def build_anew():
            shutil.rmtree(f"{folder}/target", ignore_errors=True)
            return measure(["cargo", "build", "-q"], cwd=copy, **target)

        # The first one also warms up what the machine keeps of files.
        clean = median(3, build_anew)

        sources = sorted((copy / example.relative_to(ROOT) / "src").glob("*.rs"))
        source = next(path for path in sources if re.search(TAG, path.read_text(encoding="utf-8")))
        text, number = source.read_text(encoding="utf-8"), 0

        def edit_and_run():
            nonlocal number
            number += 1
            source.write_text(re.sub(TAG, rf"\g<1>{number}\g<2>", text, count=1), encoding="utf-8")
            return measure(["cargo", "run", "-q", "--", "synth", "--out", f"{folder}/out"], cwd=copy, **target)

        def only_run():
            return measure(["cargo", "run", "-q", "--", "synth", "--out", f"{folder}/out"], cwd=copy, **target)

        edited, again = median(runs, edit_and_run), median(runs, only_run)
        table(
            "Building and editing, debug (CPU s of cargo, rustc, linker and program; peak of the largest process)",
            ["what", "CPU s", "peak MiB", "budget", "held"],
            [
                (
                    "clean build of the main example",
                    f"{clean.cpu:.1f}",
                    f"{clean.rss / MIB:.0f}",
                    "45 / 1500",
                    "yes" if clean.cpu <= 45 and clean.rss <= 1500 * MIB else "**no**",
                ),
                (
                    f"edit one line of {source.relative_to(copy)}, `cargo run`",
                    f"{edited.cpu:.2f}",
                    f"{edited.rss / MIB:.0f}",
                    "0.8",
                    "yes" if edited.cpu <= 0.8 else "**no**",
                ),
                ("`cargo run` with nothing edited", f"{again.cpu:.2f}", f"{again.rss / MIB:.0f}", "", ""),
            ],
        )


def services(_, runs):
    """What the types of a service cost a package that depends on ias-aws as on any crate of a registry."""
    with checkout() as (folder, copy):
        generated = copy / "ias-aws/src/generated"
        files = [path for path in generated.glob("*.rs") if path.stem not in ("mod", "kinds")]
        largest = sorted(files, key=lambda path: -path.stat().st_size)[:10]
        sets = [(path.stem, [path.stem]) for path in largest]
        if "ec2" not in (path.stem for path in largest):
            sets.append(("ec2", ["ec2"]))
        sets += [("six common ones: " + ", ".join(SIX), SIX), (f"all {len(files)}", ["all"])]
        target = {"CARGO_TARGET_DIR": f"{folder}/target", "CARGO_INCREMENTAL": "0"}

        def compiled(command, features, package="ias-aws"):
            # As cargo treats crates of a registry.
            rustc = ["--", "--cap-lints", "allow"]
            lib = ["cargo", "rustc", "-q", "-p", package, "--lib", "--features", " ".join(features), *command, *rustc]

            def once():
                (copy / package / "src/lib.rs").touch()
                return measure(lib, cwd=copy, **target)

            return once

        shared = compiled(["--profile", "check"], [], "ias-cfn"), compiled([], [], "ias-cfn")
        check, debug = (median(3, once) for once in shared)
        costs = (f"{usage.cpu:.2f} / {usage.rss / MIB:.0f}" for usage in (check, debug))
        rows = [("ias-cfn, which all of them share", *costs, "", "")]
        for name, features in sets:
            check = median(3, compiled(["--profile", "check"], features))
            few = name.startswith("all")
            debug = "" if few else median(3, compiled([], features))
            limits = BUDGETS.get(name.split()[0])
            held = limits and check.cpu <= limits[0] and (not limits[1] or debug.cpu <= limits[1])
            held = held and (not limits[2] or check.rss <= limits[2] * GB)
            rows.append(
                (
                    name,
                    f"{check.cpu:.2f} / {check.rss / MIB:.0f}",
                    f"{debug.cpu:.2f} / {debug.rss / MIB:.0f}" if debug else "",
                    ", ".join(f"{limit} {unit}" for limit, unit in zip(limits, UNITS) if limit) if limits else "",
                    ("yes" if held else "**no**") if limits else "",
                )
            )
        head = ["services", "check (CPU s / peak MiB)", "debug build (CPU s / peak MiB)", "budget", "held"]
        table("What generated types cost: ias-aws alone, its dependencies built", head, rows)

        package = folder / "program"
        shutil.copytree(HERE / "six-services", package)
        manifest = (package / "Cargo.toml").read_text(encoding="utf-8")
        (package / "Cargo.toml").write_text(manifest.replace("../../..", str(copy)), encoding="utf-8")
        shutil.copy(copy / "Cargo.lock", package)
        source = package / "src/main.rs"
        text, number = source.read_text(encoding="utf-8"), 0
        target["CARGO_INCREMENTAL"] = "1"

        def edit_and_run(*profile):
            nonlocal number
            number += 1
            source.write_text(text.replace("timeout: 30", f"timeout: {30 + number}"), encoding="utf-8")
            run = ["cargo", "run", "-q", *profile, "--", "synth", "--out", f"{folder}/out"]
            return measure(run, cwd=package, **target)

        edited = median(runs, edit_and_run)
        held = "yes" if edited.cpu <= 1.0 else "**no**"
        debug = ["--config", 'profile.dev.package."*".debug=true']
        other = median(runs, lambda: edit_and_run(*debug))
        rows = [
            ("edit one line of a program with six services, `cargo run`", seconds(edited.cpu), "1.0", held),
            ("the same without the two lines of README's step 1", seconds(other.cpu), "", ""),
        ]
        table("Editing a program with six services, debug", ["what", "CPU s", "budget", "held"], rows)


def facts(programs, _):
    """The table of types that ias-cfn carries, and what reading it costs; once is enough, as medians are over its types."""
    files = [("types", "ias-cfn/src/facts/types.bin"), ("actions of IAM", "ias-cfn/src/facts/actions.txt")]
    sizes = [(f"the table of {name}, in the program", f"{(ROOT / file).stat().st_size / 1000:.0f} kB") for name, file in files]
    lines = subprocess.run([program(programs, "facts")], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    table("What the facts of CloudFormation's types cost at run time", ["what", "size or time"], sizes + rows)


def preview(programs, runs):
    """Policies and `diff` on 8,000 resources, beside what others take for the same documents."""
    venv, guard = ROOT / "target/bench/venv", ROOT / "target/bench/guard"
    if not (venv / "bin/checkov").exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin/pip", "install", "-q", f"checkov=={CHECKOV}"], check=True, stdout=sys.stderr)
    if not (guard / "bin/cfn-guard").exists():
        install = ["cargo", "install", "-q", "--locked", "--root", guard, "--version", CFN_GUARD, "cfn-guard"]
        subprocess.run(install, check=True, stdout=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        before, after, one = f"{folder}/before", f"{folder}/after", f"{folder}/one"
        changes, policies, pods = (program(programs, name) for name in ("changes", "policies", "pod_policies"))
        for out, every in ((before, 0), (after, 10)):
            subprocess.run([changes, "synth", "-q", "--out", out, "-c", f"every={every}"], cwd=HERE, check=True)
        subprocess.run([policies], env={**os.environ, "CDK_OUTDIR": one}, check=True)
        templates = sorted(Path(one).glob("*.template.json"))

        def checkov():
            files = [word for template in templates for word in ("-f", template)]
            options = ["--framework", "cloudformation", "--compact", "--quiet", "--soft-fail"]
            return measure([venv / "bin/checkov", *options, *files], cwd=folder, LOG_LEVEL="ERROR")

        def cfn_guard():
            rules = PEERS / "storage.guard"
            return measure([guard / "bin/cfn-guard", "validate", "-r", rules, "-d", *templates, "-S", "none"], cwd=folder)

        def cdk_diff():
            cdk = ["node", NPM / "node_modules/aws-cdk/bin/cdk", "--no-notices", "--no-lookups", "--app", after, "diff"]
            offline = {"HOME": folder, "CDK_DISABLE_CLI_TELEMETRY": "1", "AWS_EC2_METADATA_DISABLED": "true"}
            # It looks at one stack at a time; this is what all runs use together.
            files = sorted(Path(before).glob("*.template.json"))
            stacks = [(file, file.name.removesuffix(".template.json")) for file in files]
            usages = [measure([*cdk, "--template", file, name], cwd=folder, **offline) for file, name in stacks]
            return Usage(sum(usage.cpu for usage in usages), max(usage.rss for usage in usages))

        def diff(every):
            return lambda: measure([changes, "diff", before, "-c", f"every={every}"], cwd=HERE)

        work = [
            ("synthesis with every pack for AWS", lambda: synthesis([policies]), 0.15),
            ("the same without packs", lambda: synthesis([policies], PACKS="0"), None),
            ("synthesis of 8,000 Deployments with every pack for Kubernetes", lambda: synthesis([pods]), None),
            ("the same without packs", lambda: synthesis([pods], PACKS="0"), None),
            ("`diff`, nothing differs", diff(0), 0.15),
            ("`diff`, every tenth bucket and its policy replaced", diff(10), 0.15),
            ("`diff`, every bucket and its policy replaced", diff(1), 0.15),
        ]
        ours = alternate(runs, *(once for _, once, _ in work))
        rows = []
        for (name, _, budget), usage in zip(work, ours):
            held = ("yes" if usage.cpu <= budget else "**no**") if budget else ""
            rows.append((f"ias: {name}", usage, budget or "", held))
        rows += [
            (f"cfn-guard {CFN_GUARD}, the five rules of peers/storage.guard", median(runs, cfn_guard), "", ""),
            (f"checkov {CHECKOV}, its rules for templates, one run", checkov(), "", ""),
            ("`cdk diff --template`, every tenth replaced, a run for each of 20 stacks", cdk_diff(), "", ""),
        ]
        head = ["work on 8,000 resources", "CPU s / peak MiB", "budget in CPU s", "held"]
        table("Checking policies and comparing, beside tools for the same documents", head, rows)


CHECKOV, CFN_GUARD = "3.3.30", "3.2.1"
SIX = ["s3", "sqs", "lambda", "dynamodb", "iam", "ecs"]
# CPU seconds of a check and of a debug build, and GB of the check.
BUDGETS = {"ec2": (1.5, 2.5, None), "all": (30, None, 2)}
UNITS = ("s check", "s debug", "GB")
GB = 1_000_000_000
# The last number of an image's version in the example: "ghcr.io/acme/orders:1.4.2".
TAG = r'("[^"\s]+:\d+\.\d+\.)\d+(")'
SECTIONS = {
    "peers": peers,
    "floor": floor,
    "scaling": scaling,
    "compile": compile_times,
    "services": services,
    "facts": facts,
    "preview": preview,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", metavar="section", help=", ".join(SECTIONS))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    chosen = options.sections or list(SECTIONS)
    for name in chosen:
        if name not in SECTIONS:
            parser.error(f"no section named {name}: {', '.join(SECTIONS)}")
    if platform.system() != "Linux":
        sys.exit("tests/bench/run.py measures with what Linux counts; run it there")
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        sys.exit("this system does not let a process wait for its grandchildren")

    if {"peers", "preview"} & set(chosen):
        subprocess.run([ROOT / "tests/external/run.sh", "--install", "npm"], check=True, stdout=sys.stderr)
    programs = build() if set(chosen) - {"compile", "services"} else {}
    versions = [
        subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        for command in (["rustc", "--version"], ["node", "--version"])
    ]
    package = json.loads((HERE.parent / "external/package.json").read_text(encoding="utf-8"))["dependencies"]
    print(
        f"Medians of {options.runs} after a warm-up, {os.cpu_count()} cores, {versions[0]}, node {versions[1]}, "
        f"aws-cdk-lib {package['aws-cdk-lib']}, cdk8s {package['cdk8s']}."
    )
    for name in chosen:
        SECTIONS[name](programs, options.runs)


if __name__ == "__main__":
    main()
