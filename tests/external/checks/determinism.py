"""Proves: two checkouts in folders of different name, length and depth, built each for itself, give the same bytes.

The two runs also differ in user, home, time zone, language, file mask, core count and in being a git repository.
"""

import filecmp
import os
import subprocess

from _common import EXTERNAL, WORK, Findings, commit_all, copy_checkout, example_binary, run

FIRST = WORK / "a"
SECOND = WORK / "quite a lot longer" / "and-deeper" / "than.the.first"


def synthesize(findings, folder, out, **differs):
    copy_checkout(folder)
    if differs.pop("repository"):
        commit_all(folder, "all")
    umask = differs.pop("umask")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("CDK_", "IAS_"))}
    # One target folder: libraries from the registry are compiled once, those of the workspace for each folder.
    environment = {**kept, "CARGO_TARGET_DIR": str(EXTERNAL / "determinism-target")}
    program, compiled = example_binary(cwd=folder, env=environment)
    local = {package for package in compiled if package.startswith("path+file://")}
    packages = run("cargo", "metadata", "--format-version=1", "--no-deps", cwd=folder)
    findings.expect(
        any(package.startswith((folder.as_uri() + "/", folder.as_uri() + "#"), len("path+")) for package in local),
        f"cargo compiled nothing of {folder}: {sorted(compiled)}",
    )
    findings.expect(f'"workspace_root":"{folder}"' in packages, f"{folder} is not a workspace of its own")
    home = out.parent / (out.name + ".home")
    home.mkdir()
    subprocess.run(
        [str(program), "synth", "--out", str(out)],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        umask=umask,
        env={**environment, "HOME": str(home), **differs},
        timeout=120,
    )
    return local


def compare(findings, left, right):
    names = {}
    for side in (left, right):
        names[side] = sorted(str(path.relative_to(side)) for path in side.rglob("*") if path.is_file())
    findings.equal("names of the files", names[left], names[right])
    for name in set(names[left]) & set(names[right]):
        findings.expect(
            filecmp.cmp(left / name, right / name, shallow=False),
            f"{name} differs: compare {left / name} and {right / name}",
        )
    for name in names[left]:
        for word in (str(WORK), "qzalice", "qzbob", "someone@example"):
            if word.encode() in (left / name).read_bytes():
                findings.add(f"{name} contains {word!r}, which belongs to the machine")
    return len(names[left])


with Findings() as findings:
    outs = [WORK / "out-1", WORK / "out-2"]
    first = synthesize(
        findings,
        FIRST,
        outs[0],
        repository=False,
        umask=0o022,
        USER="qzalice",
        TZ="UTC",
        LANG="C",
        RAYON_NUM_THREADS="1",
    )
    second = synthesize(
        findings,
        SECOND,
        outs[1],
        repository=True,
        umask=0o077,
        USER="qzbob",
        TZ="Asia/Kathmandu",
        LANG="de_DE.UTF-8",
        LC_ALL="de_DE.UTF-8",
        RAYON_NUM_THREADS="8",
    )
    findings.equal("workspace packages compiled in the two folders", len(second), len(first))
    count = compare(findings, *outs)
    print(f"  {count} files equal; {len(first)} workspace packages compiled in each folder")
