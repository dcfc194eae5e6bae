"""Proves: programs that `import` prints for the corpus and for every resource type are as rustfmt has them, compile, and synthesize the same documents."""

import os
import shutil

from _common import EXTERNAL, ROOT, WORK, Findings, attempt, run

PACKAGE = WORK / "package"
TOOL = ["cargo", "run", "-q", "-p", "ias-import-tests", "--"]
DOCUMENTS = [ROOT / "tests/corpus/cloudformation", ROOT / "tests/corpus/kubernetes"]

with Findings() as findings:
    written = attempt(*TOOL, "write", PACKAGE, *DOCUMENTS, cwd=ROOT, timeout=1200)
    findings.expect(written.returncode == 0, written.stdout + written.stderr)
    print("  " + "  ".join(written.stdout.splitlines(keepends=True)[:1]).strip())

    programs = sorted((PACKAGE / "src").glob("p*.rs"))
    findings.expect(len(programs) > 300, f"only {len(programs)} programs were written")
    # The usual style; further up lies this project's own.
    (PACKAGE / "rustfmt.toml").write_text("", encoding="utf-8")
    formatted = attempt("rustfmt", "--check", "--edition", "2024", *programs, cwd=PACKAGE)
    findings.expect(formatted.returncode == 0, f"rustfmt has them otherwise:\n{formatted.stdout}{formatted.stderr}")

    # The versions of the workspace; one program with a module for each document.
    shutil.copy(ROOT / "Cargo.lock", PACKAGE / "Cargo.lock")
    target = os.environ.get("CARGO_TARGET_DIR") or EXTERNAL / "import"
    run("cargo", "run", "-q", "--target-dir", target, cwd=PACKAGE, timeout=1800)
    compared = attempt(*TOOL, "compare", PACKAGE, cwd=ROOT)
    findings.expect(compared.returncode == 0, compared.stdout + compared.stderr)
    print("  " + compared.stdout.strip())
