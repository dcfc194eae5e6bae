"""Proves: cfn-lint, CloudFormation's own linter, finds no error in any template, nested ones included.

Warnings are printed. A stack that names its region is linted for that region.
"""

import os

from _common import OUT, Findings, attempt, stacks

CFN_LINT = os.environ["IAS_VENV"] + "/bin/cfn-lint"
WARNINGS_ONLY = 4 | 8

with Findings() as findings:
    templates = sorted(OUT.rglob("*.template.json"))
    findings.expect(templates, f"no template in {OUT}")
    regions = {}
    for folder, _, artifact in stacks(OUT):
        region = artifact["environment"].removeprefix("aws://").split("/")[1]
        if region != "unknown-region":
            regions[folder / artifact["properties"]["templateFile"]] = region
    by_region = {}
    for template in templates:
        by_region.setdefault(regions.get(template, "us-east-1"), []).append(template)
    for region, files in sorted(by_region.items()):
        result = attempt(CFN_LINT, "--format", "parseable", "--regions", region, "--", *files)
        for line in result.stdout.splitlines():
            print("  " + line.replace(f"{OUT}/", ""))
        findings.expect(
            result.returncode & ~WARNINGS_ONLY == 0,
            f"cfn-lint ended with {result.returncode} for {region}: {result.stderr.strip()}",
        )
    print(f"  {len(templates)} templates, regions: {', '.join(sorted(by_region))}")
