"""Proves: a synthesis killed at any moment leaves a whole output folder: all of the old one, or all of the new one.

Two inputs alternate over one folder. First the program is killed before each system call that touches files, one call
after the other; then at 200 random moments. After every kill the folder must equal one of the two outputs byte by byte.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import time

from _common import ROOT, WORK, Findings, example_binary, short

# What `-c` sets to get a second valid output; the main example must react to it.
CONTEXT = os.environ.get("IAS_KILL_CONTEXT", "image-tag=1.4.3")
RANDOM_KILLS = 200
CALLS = (
    "openat,creat,write,pwrite64,writev,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,"
    "symlink,symlinkat,fsync,fdatasync,ftruncate,fchmod,fchmodat,chmod,flock,copy_file_range,exit_group"
)
OUTPUT = WORK / "place" / "ias.out"
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("CDK_")}


def content(folder):
    """The folder as a value: relative path to bytes, or to None for a folder."""
    if not folder.is_dir():
        return None
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def differences(actual, wanted):
    if actual is None:
        return "the folder is gone"
    paths = sorted(path for path in actual.keys() | wanted.keys() if actual.get(path, 0) != wanted.get(path, 0))
    return f"{len(paths)} paths differ: {', '.join(paths[:5])}"


def inputs(turn):
    return ["-c", CONTEXT] if turn % 2 else []


def command(turn):
    return [str(PROGRAM), "synth", "--out", str(OUTPUT), *inputs(turn)]


def whole(turn):
    subprocess.run(command(turn), cwd=ROOT, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL, timeout=60)


PROGRAM, _ = example_binary()

with Findings() as findings:
    OUTPUT.parent.mkdir()
    valid, seconds = [], []
    for turn in (0, 1):
        begin = time.monotonic()
        whole(turn)
        seconds.append(time.monotonic() - begin)
        valid.append(content(OUTPUT))
    if valid[0] == valid[1]:
        raise SystemExit(
            f"  error: `-c {CONTEXT}` does not change the main example's output, so this check proves nothing"
        )
    subprocess.run(command(0), cwd=ROOT, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL, timeout=60)
    findings.equal("output over an existing folder", content(OUTPUT) == valid[0], True)
    kept = {0: 0, 1: 0}

    def look(what):
        now = content(OUTPUT)
        if now in valid:
            kept[valid.index(now)] += 1
            return
        nearest = min(valid, key=lambda one: len(differences(now, one)))
        findings.add(f"killed {what}: neither of the two outputs: {differences(now, nearest)}")
        shutil.rmtree(OUTPUT, ignore_errors=True)
        whole(0)

    # strace makes the n-th call of each thread fatal, before the call does anything.
    turn, number, injected = 1, 1, 0
    while number <= 5000:
        log = WORK / "strace.log"
        tracer = subprocess.run(
            [
                "strace",
                "-f",
                "-qq",
                "-o",
                log,
                "-e",
                f"trace={CALLS}",
                "-e",
                f"inject={CALLS}:signal=KILL:when={number}",
                *command(turn),
            ],
            cwd=ROOT,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        trace = log.read_text(errors="replace") if log.exists() else ""
        if tracer.returncode == 0:
            break
        if "killed by SIGKILL" not in trace:
            raise SystemExit(
                f"  error: strace could not trace the program ({tracer.returncode}): {short(tracer.stderr)}"
            )
        call = re.findall(r"^\d+ +(\w+)\(", trace, re.MULTILINE)[-1:]
        look(f"before its file call number {number} {call}")
        injected += 1
        # From a folder that shows the other output the next run has something to change.
        turn = 1 - valid.index(content(OUTPUT))
        number += 1
    findings.expect(tracer.returncode == 0, "the program makes more than 5000 file calls")

    generator, killed = random.Random(7), 0
    span = max(seconds) * 1.2
    attempts = 0
    while killed < RANDOM_KILLS and attempts < 20 * RANDOM_KILLS:
        attempts += 1
        turn = 1 - valid.index(content(OUTPUT))
        process = subprocess.Popen(
            command(turn), cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + generator.uniform(0, span)
        while time.monotonic() < until:
            pass
        process.kill()
        if process.wait() == -signal.SIGKILL:
            killed += 1
            look(f"at a random moment, kill {killed}")
    findings.expect(killed == RANDOM_KILLS, f"only {killed} of {RANDOM_KILLS} random kills met a running program")

    whole(0)
    findings.equal("output after all the kills", content(OUTPUT) == valid[0], True)
    findings.equal(
        "what killed runs left beside the folder, after a run that succeeded",
        sorted(path.name for path in OUTPUT.parent.iterdir()),
        [OUTPUT.name],
    )
    findings.expect(
        all(kept.values()),
        f"no kill left {'the old' if not kept[0] else 'the new'} output: the moments miss the switch",
    )
    print(
        f"  {injected} kills before file calls, {killed} at random moments within {span * 1000:.0f} ms; first output {kept[0]}, second {kept[1]}"
    )
