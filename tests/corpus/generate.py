#!/usr/bin/env python3
"""Writes the files of the corpus that are made by rule; those in folders named `realistic` are written by hand.

    tests/corpus/generate.py           writes them
    tests/corpus/generate.py --check   fails if a file differs from what would be written

The same bytes on every machine: no clock, no randomness, no library besides Python's own.
"""

import sys
from pathlib import Path

import manifest_kinds
import manifest_texts
from template_functions import FUNCTIONS
from template_sections import SECTIONS
from template_texts import BEYOND, BROKEN, JSON, WARNED, YAML
from writing import STYLES, as_block, as_flow, as_json, as_short_block

HERE = Path(__file__).resolve().parent


def templates():
    for name, made in FUNCTIONS.items():
        for suffix, write in STYLES.items():
            yield f"functions/{name}{suffix}", write(made)
    for name, made in SECTIONS.items():
        yield f"sections/{name}.json", as_json(made)
        yield f"sections/{name}.yaml", as_short_block(made)
    for name, text in YAML.items():
        yield f"yaml/{name}.yaml", text
    for name, text in JSON.items():
        yield f"json/{name}.json", text
    for folder, made in (("beyond", BEYOND), ("warned", WARNED), ("broken", BROKEN)):
        for name, text in made.items():
            yield f"{folder}/{name}", text


def manifests():
    for name, made in manifest_kinds.KINDS.items():
        yield f"kinds/{name}.json", as_json(made)
        yield f"kinds/{name}.yaml", as_block(made)
        yield f"kinds/{name}-flow.yaml", as_flow(made)
    for name, text in manifest_texts.YAML.items():
        yield f"yaml/{name}.yaml", text
    for name, text in manifest_texts.LISTS.items():
        yield f"lists/{name}", text
    for name, text in manifest_texts.BROKEN.items():
        yield f"broken/{name}", text


def files():
    """Each file with its content."""
    for folder, made in (("cloudformation", templates()), ("kubernetes", manifests())):
        for name, content in made:
            yield f"{folder}/{name}", content


def main():
    check = sys.argv[1:] == ["--check"]
    wrong = 0
    for name, content in files():
        path = HERE / name
        data = content if isinstance(content, bytes) else content.encode()
        if check:
            if not path.is_file() or path.read_bytes() != data:
                print(f"differs: {name}")
                wrong += 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    if wrong:
        print("run tests/corpus/generate.py")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
