"""Manifests whose text is what matters: odd YAML, streams and lists, and what is refused."""

import json

HEAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: odd\ndata:\n"


def data(value, after="\n"):
    return f"{HEAD}  key: {value}{after}"


def thing(spec):
    """An object of a kind that takes anything."""
    return f"apiVersion: acme.io/v1\nkind: Thing\nmetadata: {{name: odd}}\nspec:\n{spec}"


BODY = "\n    first line\n\n    second: line # no comment\n      indented\n    - last\n\n\n"
YAML = {}
for style_name, style in (("literal", "|"), ("folded", ">")):
    for end_name, end in (("clip", ""), ("strip", "-"), ("keep", "+")):
        YAML[f"block-{style_name}-{end_name}"] = data(style + end + BODY, after="  after: x\n")
        YAML[f"block-{style_name}-{end_name}-at-the-end"] = data(style + end + BODY, after="")
        YAML[f"block-{style_name}-{end_name}-before-a-document"] = data(style + end + BODY, after="---\n") + data("x").replace("odd", "next")
    YAML[f"block-{style_name}-indent"] = data(f"{style}2-\n      two more\n    first\n", after="")
    YAML[f"block-{style_name}-ragged"] = data(f"{style}\n    no break at the end", after="")
    YAML[f"block-{style_name}-empty"] = data(f"{style}\n  after: x\n", after="")
YAML |= {
    "plain-lines": data("a plain text\n    over some lines\n\n    with a gap"),
    "single-quoted-lines": data("'it''s one\n    text\n\n    of three lines '"),
    "double-quoted-lines": data('"one \\\n    line, \\"quoted\\"\n    and another\\n\n    \\ end"'),
    "escapes": data('"\\x41 \\u00e9 \\U0001F600 \\t \\\\ \\_"'),
    "unicode": data("Grüße, 日本語, 🦀, “quoted” – שלום"),
    "tabs": data('"tab\there"\t# and here').replace("kind: ", "kind:\t"),
    "long-line": data("x" * 6000),
    "long-words": data("word " * 800 + "end"),
    "crlf": data("|\n    one\n    two\n  after: 'a\n    b'").replace("\n", "\r\n"),
    "byte-order-mark": "\ufeff" + data("v"),
    "comments": "# at the top\n---   # at the marker\n" + data("v # at a value").replace(":\n", ": # at a key\n") + "# at the end\n#no space\n",
    "directive": "%YAML 1.1\n---\n" + data("v"),
    "markers": "---\n" + data("v") + "...\n---\n" + data("w").replace("odd", "next") + "...\n",
    "no-break-at-the-end": data("v", after=""),
    "trailing-spaces": data("v   ").replace(":\n", ":  \n"),
    "indentless-lists": thing("  items:\n  - a: 1\n    b: 2\n  -   c: 3\n  - - d\n    - e\n"),
    "explicit-keys": data("v").replace("kind: ConfigMap", "? kind\n: ConfigMap"),
    "quoted-keys": data("v").replace("kind:", '"kind":').replace("name:", "'name':"),
    "flow": "{apiVersion: v1, kind: ConfigMap, metadata: {name: odd,}, data: {'a': \"b\", c: 'd',},}\n",
    "flow-lines": "{\n  apiVersion: v1, kind: ConfigMap, # a comment\n  metadata: {name:\n    odd},\n  data: {\n  }\n}\n",
    "anchors": thing("  base: &base {size: 1, list: [a, b]}\n  other: *base\n  texts: [&t text, *t]\n  deep: {again: *base}\n"),
    "anchors-in-documents": "".join(thing(f"  a: &a {n}\n  b: *a\n").replace("odd", f"odd-{n}") + "---\n" for n in range(3)),
    "merge": thing("  base: &base {size: 1, on: 'x'}\n  more: &more {size: 2, colour: red}\n  one: {<<: *base, size: 3}\n  two:\n    <<: [*more, *base]\n    shape: round\n"),
    "tags": thing("  text: !!str 12\n  number: !!int '12'\n  float: !!float 1\n  truth: !!bool 'true'\n  none: !!null ''\n  map: !!map {a: b}\n  list: !!seq [a]\n"),
    "truth": thing("  a: yes\n  b: No\n  c: on\n  d: OFF\n  e: true\n  f: False\n  g: tRue\n  h: 'yes'\n"),
    "letters": thing("  a: y\n  b: n\n  c: Y\n  d: N\n  e: 'y'\n"),
    "truth-as-key": thing("  yes: 1\n  'no': 2\n  n: 3\n"),
    "numbers": thing("  a: 1_000\n  b: 0x1F\n  c: 0b101\n  d: +12\n  e: -7\n  f: 1.5\n  g: .5\n  h: 1.5e+3\n  i: 1e3\n  j: '1'\n  k: 1.10\n  l: 1.2.3\n  m: 0\n"),
    "octal": thing("  mode: 0644\n  new: 0o644\n  eight: 08\n  text: '0644'\n  zero: 00\n"),
    "large-numbers": thing("  a: 9223372036854775807\n  b: -9223372036854775808\n  c: 18446744073709551615\n  d: 0.1\n"),
    "dates": thing("  a: 2001-12-14\n  b: 2001-12-14t21:59:43.10-05:00\n  c: 12:30:45\n  d: 1:30\n"),
    "number-keys": thing("  1: a\n  0x10: b\n  1.5: c\n  '2': d\n"),
    "nulls": thing("  a: ~\n  b:\n  c: null\n  d: 'null'\n  e: [~, ]\n  f: {}\n  g: []\n  h: ''\n"),
    "null-metadata": "apiVersion: acme.io/v1\nkind: Review\nmetadata:\nspec:\n",
    "port-lists": "apiVersion: v1\nkind: Service\nmetadata: {name: odd}\nspec:\n  selector: {}\n  ports:\n  -\n    port: 80\n    targetPort: http\n    name: a\n  - {name: b, port: 443, targetPort: 443}\n",
    "special-starts": data("-x").replace("\ndata:\n", "\ndata:\n  a: '*x'\n  b: '&x'\n  c: '!x'\n  d: '%x'\n  e: '@x'\n  f: '`x'\n  g: '- x'\n  h: '? x'\n  i: '[x'\n"),
    "colons": data("http://x:80/y").replace("\ndata:\n", "\ndata:\n  a: 'b: c'\n  b: a:b\n  c: '::'\n  d: \"k: v\"\n  e: a#b\n"),
    "helm-gaps": "---\n# Source: app/templates/a.yaml\n---\n# Source: app/templates/b.yaml\n" + data("v") + "---\n\n\n---\n# Source: app/templates/c.yaml\n\n" + data("v").replace("odd", "next"),
}


def config(name, **more):
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}} | more


LISTS = {
    "list.yaml": "apiVersion: v1\nkind: List\nmetadata: {resourceVersion: ''}\nitems:\n- {apiVersion: v1, kind: Namespace, metadata: {name: a}}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b, namespace: a}\n",
    "list.json": json.dumps({"apiVersion": "v1", "kind": "List", "items": [config("a"), config("b", data={"x": "1"})]}, indent=4) + "\n",
    "empty-list.yaml": "apiVersion: v1\nkind: List\nitems: []\n---\n" + data("v"),
    "list-in-list.yaml": "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n",
    "of-one-kind.yaml": "apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n  data: {x: '1'}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b}\n",
    "list-among-others.yaml": data("v") + "---\napiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n---\n" + data("v").replace("odd", "last"),
    "items-that-are-no-list.yaml": "apiVersion: acme.io/v1\nkind: Playlist\nmetadata: {name: songs}\nitems: [1, two]\n",
    "stream.json": "".join(json.dumps(config(name)) + "\n" for name in "abc"),
    "stream-without-breaks.json": "".join(json.dumps(config(name), separators=(",", ":")) for name in "ab"),
    "json-in-yaml.yaml": "---\n" + json.dumps(config("a"), indent=2) + "\n---\n" + json.dumps(config("b")) + "\n",
    "minified.json": json.dumps(config("a", data={"e": "日本"}), separators=(",", ":")),
    "surrogate-pairs.json": json.dumps(config("a", data={"crab": "🦀"})) + "\n",
    "byte-order-mark.json": "\ufeff" + json.dumps(config("a")) + "\n",
    "crlf.json": json.dumps(config("a", data={"x": "a\r\nb"}), indent=2).replace("\n", "\r\n") + "\r\n",
}

# Refused, each with the code in its name.
BROKEN = {
    "list.IAS2010.yaml": "- apiVersion: v1\n  kind: Namespace\n  metadata: {name: a}\n",
    "text.IAS2010.yaml": "Namespace\n",
    "number.IAS2010.json": "12\n",
    "no-kind.IAS2010.yaml": "apiVersion: v1\nmetadata: {name: a}\n",
    "no-version.IAS2010.yaml": "kind: Namespace\nmetadata: {name: a}\n",
    "kind-list.IAS2010.yaml": "apiVersion: v1\nkind: [Namespace]\nmetadata: {name: a}\n",
    "kind-number.IAS2010.yaml": "apiVersion: 1\nkind: Namespace\nmetadata: {name: a}\n",
    "kind-with-slash.IAS2010.yaml": "apiVersion: v1\nkind: apps/v1/Deployment\nmetadata: {name: a}\n",
    "item-text.IAS2010.yaml": "apiVersion: v1\nkind: List\nitems: [text]\n",
    "template.IAS0054.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-x\n  labels:\n    {{- include \"labels\" . | nindent 4 }}\n",
    "flow-without-end.IAS0050.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a\n",
    "quote-without-end.IAS0050.yaml": "apiVersion: v1\nkind: 'ConfigMap\n",
    "tab-indent.IAS0050.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n",
    "bad-indent.IAS0050.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n    name: a\n   labels: {}\n",
    "colon.IAS0050.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: b: c\n",
    "comma.IAS0050.json": '{"apiVersion": "v1" "kind": "ConfigMap"}\n',
    "alias-to-nothing.IAS0050.yaml": thing("  a: *nothing\n"),
    "alias-of-another-document.IAS0050.yaml": thing("  a: &a 1\n") + "---\n" + thing("  a: *a\n"),
    "alias-in-itself.IAS0050.yaml": thing("  a: &a [*a]\n"),
    "nul.IAS0050.yaml": data('"\x00"'),
    "latin-1.IAS0050.yaml": data("café").encode("latin-1"),
    "utf-16.IAS0050.yaml": data("v").encode("utf-16"),
    "deep.IAS0051.yaml": thing("  a: " + "[" * 250 + "]" * 250 + "\n"),
    "laughs.IAS0051.yaml": thing("  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))),
    "repeated-key.IAS0052.yaml": data("a") + "  key: b\n",
    "repeated-key-in-a-list.IAS0052.yaml": thing("  list: [{a: 1, a: 2}]\n"),
    "repeated-truth.IAS0052.yaml": thing("  yes: 1\n  on: 2\n"),
    "unknown-tag.IAS0053.yaml": data("!secret a"),
    "short-form.IAS0053.yaml": data("!Ref a"),
    "key-list.IAS0054.yaml": thing("  [a, b]: c\n"),
    "infinity.IAS0054.yaml": thing("  a: .inf\n"),
    "merge-text.IAS0054.yaml": thing("  a: {<<: text}\n"),
}
