"""Proves: the real `cdk` command line lists, synthesizes and diffs the output folder and drives the example itself.

It runs offline, without credentials, with an empty home folder, and checks the manifest against its schema.
"""

import json
import os
import shutil

from _common import NPM, OUT, ROOT, WORK, Findings, attempt, load, run, short, stacks

KEPT = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "CDK_"))}
ENVIRONMENT = {
    **KEPT,
    "HOME": str(WORK / "home"),
    # An empty home, but the user's own Rust.
    "CARGO_HOME": os.environ.get("CARGO_HOME") or str(os.path.expanduser("~/.cargo")),
    "RUSTUP_HOME": os.environ.get("RUSTUP_HOME") or str(os.path.expanduser("~/.rustup")),
    "TESTING_CDK": "1",
    "CDK_DISABLE_CLI_TELEMETRY": "1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "NO_COLOR": "1",
}
(WORK / "home").mkdir()


def cdk(*arguments, app, tool=attempt):
    # The read lock goes into the folder of the assembly, so the CLI gets a copy to write to.
    return tool(
        NPM / "node_modules/.bin/cdk",
        "--no-notices",
        "--no-lookups",
        "--app",
        app,
        *arguments,
        cwd=ROOT,
        env=ENVIRONMENT,
    )


def shown(name, artifact):
    """How `cdk ls` prints a stack."""
    display = artifact.get("displayName", name)
    actual = artifact["properties"].get("stackName", name)
    return display if actual == name else f"{display} ({actual})"


def check_folder(findings, folder, listed):
    lines = cdk("ls", app=folder, tool=run).splitlines()
    findings.equal("cdk ls", sorted(lines), sorted(shown(name, artifact) for _, name, artifact in listed))

    long = json.loads(cdk("ls", "--long", "--json", app=folder, tool=run))
    wanted = {
        shown(name, artifact): (artifact["properties"].get("stackName", name), artifact["environment"])
        for _, name, artifact in listed
    }
    actual = {entry["id"]: (entry["name"], entry["environment"]["name"]) for entry in long}
    findings.equal("cdk ls --long", actual, wanted)
    cdk("ls", "--long", app=folder, tool=run)

    order = {}
    for position, line in enumerate(lines):
        order[line] = position
    names = {name: shown(name, artifact) for _, name, artifact in listed}
    for _, name, artifact in listed:
        for needed in artifact.get("dependencies", []):
            if needed in names:
                findings.expect(
                    order[names[needed]] < order[names[name]], f"cdk ls prints {name} before {needed}, which it needs"
                )


def check_stack(findings, folder, where, name, artifact):
    display = artifact.get("displayName", name)
    template = where / artifact["properties"]["templateFile"]
    result = cdk("synth", "--json", "--exclusively", display, app=folder)
    if findings.expect(result.returncode == 0, f"cdk synth {display}: {short(result.stderr)}"):
        findings.equal(f"cdk synth {display}", json.loads(result.stdout), load(template))

    result = cdk("diff", "--fail", "--exclusively", "--template", template, display, app=folder)
    findings.expect(
        result.returncode == 0 and "There were no differences" in result.stdout + result.stderr,
        f"cdk diff {display} against its own template: {short(result.stdout + result.stderr)}",
    )


def check_that_diff_sees(findings, folder, where, name, artifact):
    changed = load(where / artifact["properties"]["templateFile"])
    logical_id = next(iter(changed["Resources"]))
    del changed["Resources"][logical_id]
    file = WORK / "changed.template.json"
    file.write_text(json.dumps(changed), encoding="utf-8")
    result = cdk("diff", "--fail", "--exclusively", "--template", file, artifact.get("displayName", name), app=folder)
    findings.expect(
        result.returncode == 1 and logical_id in result.stdout + result.stderr,
        f"cdk diff does not see that {logical_id} is new: {short(result.stdout + result.stderr)}",
    )


def drive_program(findings, listed):
    """The command line runs the program itself, again and again into one folder: it locks the folder, the program replaces it."""
    app, output = "cargo run -q", WORK / "cdk.out"
    for _ in range(2):
        lines = cdk("ls", "--output", output, app=app, tool=run).splitlines()
        findings.equal(
            "cdk ls, driving the program", sorted(lines), sorted(shown(name, artifact) for _, name, artifact in listed)
        )
    for _, name, artifact in listed:
        result = cdk("synth", "--json", "--exclusively", "--output", output, artifact.get("displayName", name), app=app)
        if findings.expect(result.returncode == 0, f"cdk synth {name}, driving the program: {short(result.stderr)}"):
            templates = {
                other: load(place / content["properties"]["templateFile"]) for place, other, content in stacks(output)
            }
            # Fails as well when the program prints to the same standard output.
            findings.equal(f"cdk synth {name}, driving the program", json.loads(result.stdout), templates[name])
    findings.equal("files left in the output folder", sorted(path.name for path in output.glob("*.lock*")), [])


with Findings() as findings:
    folder = WORK / "ias.out"
    shutil.copytree(OUT, folder)
    listed = list(stacks(folder))
    findings.expect(listed, "the main example has no stack")
    check_folder(findings, folder, listed)
    for where, name, artifact in listed:
        check_stack(findings, folder, where, name, artifact)
    check_that_diff_sees(findings, folder, *listed[0])
    findings.equal("files left in the output folder", sorted(path.name for path in folder.glob("*.lock*")), [])

    if os.environ.get("IAS_OUT_GIVEN"):
        print("  the program is not driven: IAS_OUT names an output that may be another program's")
    else:
        drive_program(findings, listed)
    print(f"  {len(listed)} stacks")
