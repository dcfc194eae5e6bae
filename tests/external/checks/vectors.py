"""Proves: the committed vectors in tests/vectors are what the CDK itself answers today, to the byte."""

import os

from _common import NPM, ROOT, WORK, Findings, run

VECTORS = ROOT / "tests/vectors"

with Findings() as findings:
    scripts = sorted(VECTORS.glob("[a-z]*.mjs"))
    findings.expect(scripts, f"no script in {VECTORS}")
    for script in scripts:
        kept = VECTORS / f"{script.stem}.json"
        made = WORK / kept.name
        run("node", script, made, cwd=NPM, env={**os.environ, "CDK_VALIDATION": "false", "IAS_NPM": str(NPM)})
        findings.expect(
            kept.is_file() and made.read_bytes() == kept.read_bytes(),
            f"{kept.name} is not what {script.name} writes; repeat it: tests/external/run.sh --install && "
            f"IAS_NPM=target/external/npm node tests/vectors/{script.name} tests/vectors/{kept.name}",
        )
        print(f"  {script.name}")
