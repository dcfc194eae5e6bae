"""Proves: `check --deep` runs AWS's validator in process: the main example passes, an outdated runtime is refused at its line."""

import json
import shutil

from _common import EXTERNAL, ROOT, Findings, attempt

HERE = ROOT / "tests/external/programs/deep"
CARGO = ["cargo", "run", "-q", "--ignore-rust-version", "--target-dir", EXTERNAL / "deep"]
CHECK = ["--", "check", "--deep", "--format", "json"]

with Findings() as findings:
    example = attempt(*CARGO, "--features", "ias-aws/deep", *CHECK, cwd=ROOT)
    findings.expect(example.returncode == 0, f"the main example is refused: {example.stdout}{example.stderr}")

    # The versions of the workspace.
    shutil.copy(ROOT / "Cargo.lock", HERE / "Cargo.lock")
    old = attempt(*CARGO, *CHECK, cwd=HERE)
    (HERE / "Cargo.lock").unlink()
    findings.expect(old.returncode == 1, f"exit code {old.returncode} of the outdated program: {old.stderr}")
    problems = json.loads(old.stdout or "[]")
    errors = [one for one in problems if one["severity"] == "error"]
    findings.equal("codes of the outdated program", [one["code"] for one in errors], ["IAS1703"])
    for one in errors:
        findings.expect("E2533" in one["message"], f"another rule: {one['message']}")
        findings.equal("construct", one["path"], "old/Worker")
        findings.expect(any(place["file"] == "src/main.rs" for place in one["places"]), f"no line: {one['places']}")
    print(f"  the main example, and 1 of 1 outdated runtime among {len(problems)} findings")
