"""Proves: the typed API of every resource type writes the names of the facts: setters, `new`, attributes, alternatives, words."""

import re
import shutil

from _common import EXTERNAL, ROOT, WORK, Findings, attempt, run

TYPES = ROOT / "ias-aws/schema/README.md"

with Findings() as findings:
    program = WORK / "types"
    shutil.copytree(ROOT / "tests/external/programs/types", program)
    manifest = program / "Cargo.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("../../../..", str(ROOT)), encoding="utf-8")
    shutil.copy(ROOT / "Cargo.lock", program / "Cargo.lock")  # the versions of the workspace
    run("cargo", "run", "-q", "-p", "ias-samples", "--bin", "typed_program", "--", program / "src/all", cwd=ROOT)

    built = attempt("cargo", "build", "-q", "--target-dir", EXTERNAL / "types", cwd=program, timeout=1800)
    if findings.expect(built.returncode == 0, f"the program does not compile: {built.stderr}"):
        result = attempt(EXTERNAL / "types/debug/types", cwd=program)
        findings.expect(result.returncode == 0, f"names differ: {result.stderr}")
        print(f"  {result.stdout.strip()}")
        wanted = re.search(r"(\d+) type names", TYPES.read_text(encoding="utf-8"))[1]
        findings.expect(result.stdout.startswith(f"{wanted} types,"), f"not the {wanted} types of the facts")
