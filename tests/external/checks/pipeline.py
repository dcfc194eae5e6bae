"""Proves: the commands of the example's GitHub workflow test, check and compare a change, post it, and stop a loss of data."""

import os
import re
import stat

import yaml
from _common import EXTERNAL, ROOT, WORK, Findings, attempt, commit_all, copy_checkout

WORKFLOW = "examples/web-service/.github/workflows/infrastructure.yml"
# Writes down what it was asked to do; GitHub itself is not called.
GH = """#!/bin/sh
printf '%s\\n' "$@" > "$RUNNER_TEMP/gh.arguments"
for last; do :; done
cat "$last" > "$RUNNER_TEMP/gh.body"
"""
EVENT = "github.event.pull_request"
# What is edited in the example: another version of the image; and another key of a table, which DynamoDB replaces for it, and
# which is not kept any more.
HARMLESS = ("ghcr.io/acme/orders:1.4.2", "ghcr.io/acme/orders:1.4.3")
LOSS = (
    'TableProps::new(Key::string("id"))',
    'TableProps::new(Key::string("number")).removal_policy(ias_aws::cfn::RemovalPolicy::Destroy)',
)
LOST = "AWS::DynamoDB::Table"


def steps(findings, values):
    """The steps with a command: name, command, variables. Each expression has to be one that is known here."""
    workflow = yaml.safe_load((ROOT / WORKFLOW).read_text(encoding="utf-8"))
    job = workflow["jobs"]["preview"]

    def filled(variables):
        def value(match):
            return values.get(match[1]) or findings.add(f"nothing is known of ${{{{ {match[1]} }}}}") or ""

        return {name: re.sub(r"\$\{\{ *(.+?) *\}\}", value, text) for name, text in variables.items()}

    for step in job["steps"]:
        if "run" in step:
            # Untrusted text in a command would be run; as a variable it is not.
            findings.expect("${{" not in step["run"], f"an expression in the command of `{step['name']}`")
            yield step["name"], step["run"], {**filled(job["env"]), **filled(step.get("env", {}))}


def pipeline(findings, checkout, before, after, temporary):
    """Runs the steps as a runner does, until one fails; returns the name of that one."""
    temporary.mkdir()
    programs = temporary / "programs"
    programs.mkdir()
    (programs / "gh").write_text(GH, encoding="utf-8")
    (programs / "gh").chmod(stat.S_IRWXU)
    values = {
        f"{EVENT}.base.sha": before,
        f"{EVENT}.head.sha": after,
        f"{EVENT}.html_url": "https://github.com/acme/orders/pull/7",
        "github.token": "a-token",
    }
    environment = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(temporary),
        "GITHUB_STEP_SUMMARY": str(temporary / "summary.md"),
        "CARGO_TARGET_DIR": str(EXTERNAL / "pipeline"),
    }
    # The example stands in this workspace; in a repository of its own it is the top folder.
    folder = checkout / "examples/web-service"
    for name, command, variables in steps(findings, values):
        result = attempt(
            "bash", "-e", "-o", "pipefail", "-c", command, cwd=folder, env={**environment, **variables}, timeout=1800
        )
        (temporary / "last.txt").write_text(result.stdout + result.stderr, encoding="utf-8")
        if result.returncode != 0:
            return name
    return None


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise SystemExit(f"  error: {path} has {text.count(old)} of {old!r}; this check has to be told what to edit now")
    path.write_text(text.replace(old, new), encoding="utf-8")


with Findings() as findings:
    checkout = WORK / "checkout"
    copy_checkout(checkout)
    first = commit_all(checkout, "before")
    source = checkout / "examples/web-service/src"

    edit(source / "environment.rs", *HARMLESS)
    second = commit_all(checkout, "a harmless change")
    one = WORK / "harmless"
    failed = pipeline(findings, checkout, first, second, one)
    if findings.expect(failed is None, f"`{failed}` failed: {(one / 'last.txt').read_text()[-3000:]}"):
        body = (one / "gh.body").read_text(encoding="utf-8")
        findings.equal("the summary of the job", (one / "summary.md").read_text(encoding="utf-8"), body)
        findings.expect("AWS::ECS::TaskDefinition" in body, f"the comment says nothing of the task:\n{body}")
        arguments = (one / "gh.arguments").read_text(encoding="utf-8").split("\n")
        findings.equal("where it is posted", arguments[:3], ["pr", "comment", "https://github.com/acme/orders/pull/7"])

    edit(source / "data.rs", *LOSS)
    third = commit_all(checkout, "a table goes")
    two = WORK / "loss"
    failed = pipeline(findings, checkout, second, third, two)
    findings.equal("the step that stops a loss", failed, "Refuse to lose data that nobody approved")
    body = (two / "gh.body").read_text(encoding="utf-8")
    findings.expect(LOST in body, f"the comment does not name what is lost:\n{body}")
    print(f"  a harmless change is posted in {len((one / 'gh.body').read_text())} characters; a loss stops the pipeline")
