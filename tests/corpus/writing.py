"""Calls of functions, and the styles in which a template or manifest is written."""

import json


class Call:
    def __init__(self, name, argument):
        self.name, self.argument = name, argument


def fn(name):
    return lambda *arguments: Call(name, list(arguments) if len(arguments) > 1 else arguments[0])


Ref, Condition = fn("Ref"), fn("Condition")
Base64, Cidr, FindInMap, GetAtt, GetAZs, If, ImportValue, Join, Select, Split, Sub = map(
    fn,
    "Base64 Cidr FindInMap GetAtt GetAZs If ImportValue Join Select Split Sub".split(),
)
And, Or, Equals, Contains, EachMemberIn, EachMemberEquals, ValueOf, ValueOfAll, RefAll = map(
    fn, "And Or Equals Contains EachMemberIn EachMemberEquals ValueOf ValueOfAll RefAll".split()
)
Length, ToJsonString, Transform, GetStackOutput = map(fn, "Length ToJsonString Transform GetStackOutput".split())


def Not(of):
    return Call("Not", [of])


def long_name(name):
    return name if name in ("Ref", "Condition") else f"Fn::{name}"


def plain(value):
    """The long form as plain data."""
    if isinstance(value, Call):
        return {long_name(value.name): plain(value.argument)}
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}


def scalar(value):
    """A scalar of YAML 1.1 that every reader takes for the same."""
    if value is None or isinstance(value, (bool, int, float)):
        return json.dumps(value)
    if not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    safe = value and value[0].isalpha() and all(c.isalnum() or c in "-_./" for c in value)
    if safe and value.lower() not in WORDS:
        return value
    return "'" + value.replace("'", "''") + "'"


def key_of(key):
    is_plain = key.replace("::", "").isalnum() and not key[0].isdigit() and key.lower() not in WORDS
    return key if is_plain else scalar(key)


def flow(value, short, bare=True):
    """YAML on one line; a short form cannot follow another one without a collection between them."""
    if isinstance(value, Call):
        if not short or not bare:
            return "{" + f"{scalar(long_name(value.name))}: {flow(value.argument, short)}" + "}"
        if value.name == "GetAtt" and all(isinstance(one, str) for one in value.argument):
            return f"!GetAtt {value.argument[0]}.{value.argument[1]}"
        return f"!{value.name} {flow(value.argument, short, bare=False)}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(one, short)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(one, short) for one in value) + "]"
    return scalar(value)


def literal(text, indent):
    """Lines as they are, behind `|`; none if they cannot stand there."""
    lines = text.split("\n")
    if len(lines) < 2 or not lines[0] or lines[0][0].isspace() or not all(line.replace("\t", "").isprintable() for line in lines):
        return None
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    chomp = "-" if ends == 0 else "" if ends == 1 else "+"
    written = "\n".join(" " * indent + line if line else "" for line in body.split("\n"))
    return f"|{chomp}\n{written}" + "\n" * (ends - 1 if ends > 1 else 0)


def block(value, short, indent, bare=True):
    """YAML over several lines: what follows a key or a dash, with its own break or space."""
    pad = " " * indent
    if isinstance(value, Call):
        if not short or not bare:
            return block({long_name(value.name): value.argument}, short, indent)
        return f" !{value.name}{block(value.argument, short, indent, bare=False)}"
    if isinstance(value, dict) and value:
        return "".join(f"\n{pad}{key_of(key)}:{block(one, short, indent + 2)}" for key, one in value.items())
    if isinstance(value, list) and value:
        return "".join(f"\n{pad}-{block(one, short, indent + 2)}" for one in value)
    lines = literal(value, max(indent, 2)) if isinstance(value, str) else None
    return " " + (lines or flow(value, short))


def as_json(template):
    return json.dumps(plain(template), indent=2) + "\n"


def as_block(document):
    return block(document, False, 0).lstrip("\n") + "\n"


def as_flow(document):
    return flow(document, False) + "\n"


def as_short_block(template):
    return block(template, True, 0).lstrip("\n") + "\n"


def as_short_flow(template):
    """The sections as blocks, everything in them on one line."""
    lines = []
    for section, body in template.items():
        if not isinstance(body, dict) or section == "Transform":
            lines.append(f"{section}: {flow(body, True)}")
            continue
        lines.append(f"{section}:")
        lines.extend(f"  {key_of(key)}: {flow(one, True)}" for key, one in body.items())
    return "\n".join(lines) + "\n"


STYLES = {
    ".json": as_json,
    "-long.yaml": as_block,
    "-short.yaml": as_short_block,
    "-flow.yaml": as_short_flow,
}
