"""Proves: a report works in Chromium as people use it, without network, in light and dark, by keyboard, with 5,000 resources."""

import json
from pathlib import Path

from _common import EXTERNAL, NPM, ROOT, WORK, Findings, attempt, crowd_binary, example_binary, load, run

SCRIPT = Path(__file__).parent.parent / "lib/report.js"
DATA = '<script type="application/json" id="data">'


def page_data(page):
    return json.loads(page.read_text().split(DATA)[1].split("</script>")[0])


def agree(findings, data, program):
    """What a page shows of each resource is what the output folder has of it; returns how many were compared."""
    out = WORK / "out"
    run(program, "synth", "--quiet", "--out", out, cwd=WORK)
    compared = 0
    for at, root in enumerate(data["roots"]):
        own = [one for one in data["resources"] if one["root"] == at and one["document"]]
        file = out / root["files"][0]
        if file.suffix == ".json":
            template = load(file)
            for one in own:
                wanted = template[one["section"]][one["name"]]
                findings.equal(f"{root['name']}: {one['name']}", json.loads(one["document"]), wanted)
            findings.equal(
                f"{root['name']}: all resources",
                sorted(one["name"] for one in own if one["section"] == "Resources"),
                sorted(template["Resources"]),
            )
        else:
            wanted = sorted(file.read_text().split("---\n"))
            findings.equal(f"{root['name']}: all objects", sorted(one["document"] for one in own), wanted)
        compared += len(own)
    return compared


def forget_tables(template):
    """Gives the tables of a template names that the program does not use, so that their data would be lost."""
    document = load(template)
    resources = document["Resources"]
    tables = [name for name, one in resources.items() if one["Type"] == "AWS::DynamoDB::Table"]
    for name in tables:
        table = resources.pop(name)
        resources[f"Old{name}"] = {key: table[key] for key in ("Type", "Properties")}
    template.write_text(json.dumps(document))


with Findings() as findings:
    example, _ = example_binary()
    crowd = crowd_binary()
    before = ["-c", "environments.prod.max-tasks=3", "-c", "environments.staging.tier=production"]
    run(example, "synth", "--quiet", *before, "--out", WORK / "before", cwd=WORK)
    forget_tables(WORK / "before/staging-orders.template.json")
    pages = {name: WORK / f"{name}.html" for name in ("example", "changes", "crowd", "faulty")}
    run(example, "report", "--out", pages["example"], cwd=WORK)
    lines = "https://example.com/blob/1f2e/{file}#L{line}"
    run(example, "report", "--against", "before", "--source-url", lines, "--out", pages["changes"], cwd=WORK)
    run(crowd, "report", "--out", pages["crowd"], cwd=WORK)
    wrong = attempt(example, "report", "-c", "environments.prod.min-tasks=0", "-c", "nobody=asks", "--out", pages["faulty"], cwd=WORK)
    findings.equal("exit code of a faulty program", wrong.returncode, 1)
    for name, page in pages.items():
        text = page.read_text()
        findings.expect(str(ROOT) not in text, f"the page `{name}` names a folder of this machine")
    again = run(example, "report", "--out", "-", cwd=EXTERNAL)
    findings.expect(again == pages["example"].read_text(), "a second run makes another page")

    documents = agree(findings, page_data(pages["example"]), example)

    shots = EXTERNAL / "report"
    shots.mkdir(exist_ok=True)
    said = run("node", SCRIPT, *pages.values(), shots, cwd=NPM)
    result = json.loads(said)
    for problem in result["problems"]:
        findings.add(problem)
    figures = result["figures"]
    print(f"  {documents} documents are those of the output folder")
    print(
        f"  {figures.get('resources')} resources: interactive after {figures.get('interactive')} ms, "
        f"a search takes {figures.get('search')} ms, {pages['crowd'].stat().st_size // 1024:,} KiB; screenshots in {shots.relative_to(ROOT)}"
    )
