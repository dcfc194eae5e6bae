"""Proves: Graphviz and Mermaid draw what `graph` prints, with every name as it is, and JSON fits its schema; all three agree."""

import json
from pathlib import Path

import jsonschema

from _common import NPM, ROOT, WORK, Findings, crowd_binary, example_binary, load, run

SCRIPT = Path(__file__).parent.parent / "lib/graph.js"

with Findings() as findings:
    example, _ = example_binary()
    crowd = crowd_binary()
    validator = jsonschema.Draft202012Validator(load(ROOT / "ias-core/src/graph/schema.json"))
    validator.check_schema(validator.schema)
    cases = {
        "example": (example, []),
        "tree": (example, ["--tree", "prod"]),
        "chart": (example, ["prod/orders-k8s"]),
        "odd": (crowd, ["odd"]),
        "odd-tree": (crowd, ["--tree", "odd"]),
    }
    graphs, files = {}, []
    for name, (program, arguments) in cases.items():
        text = run(program, "graph", *arguments, "--format", "json", cwd=WORK)
        graphs[name] = json.loads(text)
        for error in validator.iter_errors(graphs[name]):
            findings.add(f"{name}: {error.json_path}: {error.message}")
        for kind, ending in (("dot", "dot"), ("mermaid", "mmd")):
            file = WORK / f"{name}.{ending}"
            file.write_text(run(program, "graph", *arguments, "--format", kind, cwd=WORK))
            files.append(f"{name}.{ending}={file}")
    # The whole of it, too: it must be valid, though nobody wants to look at it.
    whole = json.loads(run(crowd, "graph", "--format", "json", cwd=WORK))
    for error in validator.iter_errors(whole):
        findings.add(f"crowd: {error.json_path}: {error.message}")

    drawn = json.loads(run("node", SCRIPT, *files, cwd=NPM))
    for name, graph in graphs.items():
        paths = {node["path"] for node in graph["nodes"]}
        findings.equal(f"{name}: repeated nodes", len(paths), len(graph["nodes"]))
        for edge in graph["edges"]:
            findings.expect({edge["from"], edge["to"]} <= paths, f"{name}: an edge between what is not there: {edge}")
        is_tree = graph["kind"] == "tree"
        groups = [] if is_tree else sorted(f"{root['kind']} {root['name']}" for root in graph["roots"])
        for ending in ("dot", "mmd"):
            found = drawn[f"{name}.{ending}"]
            if not findings.expect("failed" not in found, f"{name}.{ending}: {found.get('failed')}"):
                continue
            findings.equal(f"{name}.{ending}: groups", sorted(found["groups"]), groups)
            findings.equal(f"{name}.{ending}: nodes", len(found["nodes"]), len(graph["nodes"]))
            findings.expect(found["edges"] >= len(graph["edges"]), f"{name}.{ending}: {found['edges']} of {len(graph['edges'])} edges")
            findings.equal(f"{name}.{ending}: scripts and images", found.get("scripts", 0), 0)
    # Graphviz keeps the escapes of labels in its JSON: `\\n` is a line, a doubled backslash one.
    shown = {label.split("\\n")[0].replace("\\\\", "\\") for label in drawn["odd.dot"].get("nodes", [])}
    drawn_text = {label.split("\n")[0] for label in drawn["odd.mmd"].get("nodes", [])}
    for odd in ('<img src=x onerror="alert(2)">', 'end"]; a --> b %% {{c}} `#35;` \\'):
        findings.expect(odd in shown, f"Graphviz shows no `{odd}`: {sorted(shown)}")
        findings.expect(odd in drawn_text, f"Mermaid shows no `{odd}`: {sorted(drawn_text)}")
    nodes, edges = sum(len(g["nodes"]) for g in graphs.values()), sum(len(g["edges"]) for g in graphs.values())
    print(f"  {len(files)} drawings with {nodes} nodes and {edges} edges; {len(whole['nodes'])} nodes of a large program as JSON")
