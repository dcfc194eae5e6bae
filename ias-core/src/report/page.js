"use strict";
(() => {
  // ── Data ────────────────────────────────────────────────────────────────────────────────────────────────────────

  const data = JSON.parse(document.getElementById("data").textContent);
  const constructs = data.constructs.map(([id, parent, type, place, resource], at) =>
    ({ at, id, parent, type, place, resource, root: null, level: 0, path: "", children: [], problems: 0, worst: "" }));
  for (const one of constructs) {
    if (one.parent === null) continue;
    const above = constructs[one.parent];
    above.children.push(one.at);
    one.level = above.level + 1;
    one.path = above.path ? `${above.path}/${one.id}` : one.id;
  }
  const byPath = new Map(constructs.map((one) => [one.path, one.at]));
  data.roots.forEach((root, at) => { constructs[root.construct].root = at; });
  // For each resource: the edges that leave it and those that come in.
  const out = data.resources.map(() => []);
  const into = data.resources.map(() => []);
  for (const edge of data.edges) {
    out[edge[0]].push(edge);
    into[edge[1]].push(edge);
  }
  const findings = [...data.findings.list].sort((a, b) => rank(a) - rank(b));
  const findingsAt = new Map();
  for (const one of findings) {
    findingsAt.set(one.path, [...(findingsAt.get(one.path) ?? []), one]);
    if (one.severity === "note") continue;
    for (let at = byPath.get(one.path) ?? null; at !== null; at = constructs[at].parent) {
      constructs[at].problems += 1;
      // The worst come first.
      constructs[at].worst ||= one.severity;
    }
  }
  const changes = data.changes ?? null;

  function rank(finding) { return ["error", "warning", "note"].indexOf(finding.severity); }
  const typeOf = (resource) => data.types[resource.type];
  const pathOf = (resource) => resource.added ? `${constructs[resource.construct].path} · ${resource.name}` : constructs[resource.construct].path;
  const short = (type) => type.split(/::|\//).pop();
  // What a construct is made of goes by the construct's name.
  function called(resource) {
    if (resource.added) return resource.name;
    const root = constructs[data.roots[resource.root].construct].path;
    const path = constructs[resource.construct].path;
    const below = (root && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path) || resource.name;
    return below.replace(/\/(Resource|Default)$/, "");
  }

  // ── Elements of the page ────────────────────────────────────────────────────────────────────────────────────────

  // Texts only ever become text nodes: nothing of the program is read as HTML.
  function h(name, props, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(props ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (key === "class") element.className = value;
      else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
      else element.setAttribute(key, value === true ? "" : value);
    }
    add(element, children);
    return element;
  }
  function add(element, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== undefined && child !== null && child !== false) element.append(child);
    }
  }
  const $ = (id) => document.getElementById(id);
  const count = (n, what) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
  const badge = (text, kind) => h("span", { class: `badge ${kind ?? ""}` }, text);

  function section(title, n, ...children) {
    return h("section", {}, h("h2", {}, title, n !== null && n !== undefined && h("span", { class: "n" }, n.toLocaleString("en"))), children);
  }
  // Long lists show their beginning first.
  function list(name, items, make, first = 60) {
    const element = h("ul", { class: name });
    let shown = 0;
    const more = h("button", { type: "button", class: "quiet more-button", onclick: () => show(items.length) });
    function show(until) {
      add(element, items.slice(shown, until).map(make));
      shown = Math.min(until, items.length);
      more.textContent = `Show ${items.length - shown} more`;
      more.hidden = shown === items.length;
    }
    show(first);
    return [element, more];
  }

  // ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────

  const toConstruct = (at) => constructs[at].parent === null ? "#/app" : `#/c/${constructs[at].path.split("/").map(encodeURIComponent).join("/")}`;
  const toResource = (at) => data.resources[at].added ? `#/added/${at}` : toConstruct(data.resources[at].construct);

  function source([file, line, column]) {
    const name = data.files[file];
    const text = `${name}:${line}`;
    if (!data.sourceUrl) return h("code", {}, text);
    const parts = { file: name.split("/").map(encodeURIComponent).join("/"), line, column };
    const address = data.sourceUrl.replace(/\{(file|line|column)\}/g, (_, part) => parts[part]);
    // Nothing that runs: the address is the user's, but the page is for others.
    const safe = /^(https?|vscode|vscodium|cursor|zed|idea):/i.test(address);
    return safe ? h("a", { href: address, rel: "noreferrer" }, h("code", {}, text)) : h("code", {}, text);
  }
  // A place of a finding or a change, which is no row of the tables.
  function spot(place) {
    let file = data.files.indexOf(place.file);
    if (file < 0) file = data.files.push(place.file) - 1;
    return source([file, place.line, place.column]);
  }
  function pathLink(path) {
    const at = byPath.get(path);
    return at === undefined ? h("span", {}, path) : h("a", { href: toConstruct(at) }, path || "App");
  }
  const resourceLink = (at) => h("a", { href: toResource(at) }, called(data.resources[at]));

  // ── Values ──────────────────────────────────────────────────────────────────────────────────────────────────────

  function reference(at, path, attribute) {
    const text = [at === null ? path : called(data.resources[at]), attribute && ` · ${attribute}`];
    return at === null ? h("span", { class: "ref" }, text) : h("a", { class: "ref", href: toResource(at) }, text);
  }
  // An element for what fits on a line, or a function that makes the block below the key.
  function valueOf(value, pointer, places) {
    if (typeof value === "string") return h("span", { class: "string" }, value === "" ? "“”" : value);
    if (typeof value !== "object" || value === null) return h("span", { class: "number-value" }, String(value));
    switch (value.$) {
      case "number": return h("span", { class: "number-value" }, value.text);
      case "reference": return reference(value.to, value.path, value.attribute);
      case "text": return h("span", {}, value.parts.map((part) => valueOf(part, pointer, places)));
      case "late": return h("span", { class: "soft" }, "known later");
      case "invalid": return h("span", { class: "badge error" }, "invalid");
      case "call": return block([[value.function, value.arguments, `${pointer}`]], places, "call");
      case "choice": {
        const condition = value.condition === null ? value.path : called(data.resources[value.condition]);
        return block([[`if ${condition}`, value.then, pointer], ["otherwise", value.otherwise, pointer]], places, "call");
      }
    }
    const entries = Array.isArray(value)
      ? value.map((item, at) => [String(at), item, `${pointer}/${at}`])
      : (value.$ === "map" ? value.entries : Object.entries(value)).map(([key, item]) => [key, item, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`]);
    if (entries.length === 0) return h("span", { class: "soft" }, Array.isArray(value) ? "empty list" : "empty");
    return block(entries, places, "key");
  }
  function block(entries, places, kind) {
    const element = h("div", { class: "inner" });
    let shown = 0;
    const more = h("button", { type: "button", class: "quiet", onclick: () => show(entries.length) });
    function show(until) {
      more.remove();
      for (const [key, value, pointer] of entries.slice(shown, until)) {
        const place = kind === "key" && places?.[pointer];
        add(element, [h("div", { class: "entry" }, h("span", { class: kind === "call" ? "key call" : "key" }, key), valueOf(value, pointer, places), place && h("span", { class: "set" }, source(place)))]);
      }
      shown = Math.min(until, entries.length);
      if (shown < entries.length) {
        more.textContent = `Show ${entries.length - shown} more`;
        element.append(more);
      }
    }
    show(100);
    return element;
  }
  function values(map, places) {
    const element = valueOf(map, "", places);
    element.classList.remove("inner");
    return h("div", { class: "card values" }, element);
  }

  // ── Documents ───────────────────────────────────────────────────────────────────────────────────────────────────

  const JSON_TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\b\d[\d.eE+-]*\b|\btrue\b|\bfalse\b|\bnull\b)/g;
  const YAML_TOKENS = /^([ -]*)([^\s#"'][^:\n]*|"(?:[^"\\\n]|\\.)*")(:)(?=\s|$)|(?<=[:-] )(-?\d[\d.]*|true|false|null)$/gm;

  function highlighted(text) {
    if (text.length > 200_000) return [text];
    const parts = [];
    let end = 0;
    const plain = (until) => { if (until > end) parts.push(text.slice(end, until)); end = until; };
    const token = (from, length, kind) => { plain(from); parts.push(h("span", { class: kind }, text.slice(from, from + length))); end = from + length; };
    if (text.startsWith("{") || text.startsWith("[")) {
      for (const match of text.matchAll(JSON_TOKENS)) {
        if (match[2] !== undefined) token(match.index, match[1].length, "t-key");
        else if (match[3] !== undefined) token(match.index, match[3].length, "t-literal");
      }
    } else {
      for (const match of text.matchAll(YAML_TOKENS)) {
        if (match[3] !== undefined) token(match.index + match[1].length, match[2].length, "t-key");
        else token(match.index, match[0].length, "t-literal");
      }
    }
    plain(text.length);
    return parts;
  }
  function documentOf(text) {
    const copy = h("button", { type: "button", class: "quiet", onclick: async () => {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = "Copied";
      } catch {
        const range = document.createRange();
        range.selectNodeContents(pre);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        copy.textContent = "Selected";
      }
      setTimeout(() => { copy.textContent = "Copy"; }, 1500);
    } }, "Copy");
    const pre = h("pre", { tabindex: "0", role: "region", "aria-label": "Document" }, highlighted(text));
    return h("div", { class: "card document" }, pre, copy);
  }

  // What stands between backticks is code.
  const said = (text) => text.split(/`([^`]+)`/).map((part, n) => n % 2 === 1 ? h("code", {}, part) : part);

  // ── Findings ────────────────────────────────────────────────────────────────────────────────────────────────────

  function finding(one) {
    const page = data.findings.pages[one.code];
    return h("article", { class: `card finding ${one.severity}` },
      h("header", {}, badge(one.severity, one.severity), h("code", {}, one.code), h("span", {}, one.title), pathLink(one.path)),
      h("p", { class: "message" }, said(one.message)),
      one.place && h("p", { class: "soft" }, spot(one.place)),
      one.hint && h("p", { class: "hint" }, h("b", {}, "Help: "), said(one.hint)),
      (one.notes.length > 0 || one.related.length > 0) && h("ul", {},
        one.notes.map((note) => h("li", {}, said(note))),
        one.related.map((place) => h("li", {}, spot(place), " ", said(place.message ?? "")))),
      page && h("details", {}, h("summary", {}, `About ${one.code}`), h("div", { class: "prose" }, page)));
  }
  function findingsPage() {
    const kinds = ["error", "warning", "note"].map((kind) => [kind, findings.filter((one) => one.severity === kind).length]);
    const lead = kinds.filter(([, n]) => n > 0).map(([kind, n]) => count(n, kind)).join(", ") || "Nothing was found.";
    return [h("h1", {}, "Findings"), h("p", { class: "lead" }, lead), h("section", {}, list("", findings, (one) => h("li", {}, finding(one)), 100))];
  }

  // ── Changes ─────────────────────────────────────────────────────────────────────────────────────────────────────

  const IMPACTS = {
    WILL_CREATE: ["created", "good"], WILL_UPDATE: ["changed", "plain"], WILL_REPLACE: ["replaced", "error"],
    MAY_REPLACE: ["may be replaced", "warning"], WILL_DESTROY: ["deleted", "error"], WILL_ORPHAN: ["orphaned", "warning"],
    WILL_IMPORT: ["imported", "good"], NO_CHANGE: ["unchanged", "plain"],
  };
  const impact = (word) => IMPACTS[word] ?? [word.toLowerCase().replace(/_/g, " "), "plain"];
  // Paths of changes begin below their root.
  const within = (root, path) => [root.path, path].filter(Boolean).join("/");
  const allChanges = changes ? changes.roots.flatMap((root) => root.changes.map((one) => ({ ...one, path: one.path === undefined ? undefined : within(root, one.path) }))) : [];
  const changesAt = new Map();
  for (const one of allChanges) if (one.path !== undefined) changesAt.set(one.path, [...(changesAt.get(one.path) ?? []), one]);

  function change(one) {
    const [word, kind] = impact(one.impact);
    const shown = (value) => typeof value === "string" ? value : JSON.stringify(value);
    return h("article", { class: `card finding ${one.loses ? "error" : kind}` },
      h("header", {}, badge(word, one.loses ? "error" : kind), h("code", {}, one.type), one.changesPrice && badge("price", ""), one.place && spot(one.place)),
      h("p", { class: "message" }, one.path === undefined ? one.name : pathLink(one.path)),
      one.loses && h("p", { class: "hint" }, h("b", {}, "Loses its data: "), `it is ${one.loses}`, one.approval ? `; ${one.approval.standing}, ${one.approval.approval.approver}: ${one.approval.approval.reason}` : ", and nothing approves that"),
      one.renamedFrom && h("p", { class: "hint" }, `Was called ${one.renamedFrom}`, one.keepWith && ["; keep it with ", h("code", {}, one.keepWith)]),
      one.notes?.length > 0 && h("ul", {}, one.notes.map((note) => h("li", {}, said(note)))),
      one.entries.length > 0 && h("ul", {}, one.entries.map((entry) => h("li", {}, h("code", {}, entry.path), " ",
        entry.before !== undefined && h("code", { class: "was" }, `− ${shown(entry.before)}`), " ",
        entry.after !== undefined && h("code", { class: "is" }, `+ ${shown(entry.after)}`),
        entry.because && ` because ${entry.because.name} is ${impact(entry.because.impact)[0]}`, " ",
        entry.place && spot(entry.place)))));
  }
  function changesPage() {
    const first = (root) => changes.roots.slice(0, changes.roots.indexOf(root)).reduce((n, one) => n + one.changes.length, 0);
    const lead = `Compared with ${changes.against}: ${allChanges.length === 0 ? "nothing changes" : count(allChanges.length, "change")}.`;
    const lost = allChanges.filter((one) => one.loses);
    const unused = changes.unusedApprovals;
    return [h("h1", {}, "Changes"), h("p", { class: "lead" }, lead),
      lost.length > 0 && section("Data would be lost", lost.length, list("", lost, (one) => h("li", {}, change(one)))),
      unused.length > 0 && section("Approvals that may go", unused.length, h("ul", { class: "card links" }, unused.map((one) => h("li", {}, h("span", { class: "what" }, one.element), h("span", { class: "more" }, `${one.loss}, ${one.approver}: ${one.reason}`))))),
      changes.roots.filter((root) => root.impact !== "NO_CHANGE" || root.changes.length > 0).map((root) => section([root.name, " ", badge(impact(root.impact)[0], impact(root.impact)[1])], root.changes.length,
        root.unknown && h("p", { class: "lead" }, "Nobody knows what it holds: the program has no longer a root of its kind."),
        root.tables.map((table) => table.rows.length > 0 && h("div", { class: "card scroll", tabindex: "0", role: "region", "aria-label": table.title }, h("table", {},
          h("thead", {}, h("tr", {}, h("th", {}, table.title), Object.keys(table.rows[0]).filter((key) => !["element", "added", "widens"].includes(key)).map((key) => h("th", {}, key)))),
          h("tbody", {}, table.rows.map((row) => h("tr", {}, h("td", {}, badge(row.added ? "added" : "removed", row.widens ? "warning" : ""), " ", row.element),
            Object.entries(row).filter(([key]) => !["element", "added", "widens"].includes(key)).map(([, cell]) => h("td", {}, cell)))))))),
        list("", allChanges.slice(first(root), first(root) + root.changes.length), (one) => h("li", {}, change(one)), 100)))];
  }

  // ── Pages of constructs and resources ───────────────────────────────────────────────────────────────────────────

  function crumbs(at) {
    const way = [];
    for (let one = constructs[at].parent; one !== null; one = constructs[one].parent) way.unshift(one);
    return h("nav", { "aria-label": "Path" }, h("ol", { class: "crumbs" }, way.map((one) => h("li", {}, h("a", { href: toConstruct(one) }, constructs[one].id || "App")))));
  }
  const facts = (pairs) => h("dl", { class: "facts" }, pairs.filter(Boolean).map(([key, value]) => [h("dt", {}, key), h("dd", {}, value)]));
  const code = (text) => h("code", {}, text);

  function uses(edges, end) {
    return list("card links", edges, ([from, to, asked, places]) => {
      const other = data.resources[end === 1 ? to : from];
      const at = end === 1 ? to : from;
      const details = places.map(([pointer, attribute]) => h("div", { class: "below" }, code(pointer.slice(1) || "itself"), attribute ? [" reads ", code(attribute)] : " refers to it"));
      return h("li", {}, h("span", { class: "what" }, resourceLink(at)), h("span", { class: "more" }, typeOf(other), data.resources[end === 1 ? from : to].root !== other.root && ` in ${data.roots[other.root].name}`),
        details, asked && h("div", { class: "below" }, places.length > 0 ? "and comes after it, as the program asks" : "comes after it, as the program asks"));
    });
  }
  function resourceParts(at) {
    const one = data.resources[at];
    return [
      h("div", { class: "columns" },
        section("Uses", out[at].length, out[at].length ? uses(out[at], 1) : h("p", { class: "soft" }, "No other resource.")),
        section("Used by", into[at].length, into[at].length ? uses(into[at], 0) : h("p", { class: "soft" }, "No other resource."))),
      one.properties && section("Properties", null, values(one.properties, one.places)),
      one.options && section("Beside the properties", null, values(one.options)),
      one.overrides && section("Raw overrides", one.overrides.length, h("ul", { class: "card links" }, one.overrides.map((change) => h("li", {}, h("span", { class: "what" }, code(change.pointer)), change.place && h("span", { class: "more" }, source(change.place)),
        h("div", { class: "below values" }, change.removes ? "removed" : valueOf(change.value, ""))))),
      ),
      one.tags && section("Tags", one.tags.length, h("div", { class: "card values" }, one.tags.map(([key, value]) => h("div", { class: "entry" }, h("span", { class: "key" }, key), h("span", { class: "string" }, value))))),
      one.document && section("Document", null, documentOf(one.document)),
    ];
  }
  function resourceFacts(one) {
    const root = data.roots[one.root];
    return [
      ["Type", code(typeOf(one))],
      ["Name", [code(one.name), h("span", { class: "soft" }, ` in ${one.section}`)]],
      [root.kind[0].toUpperCase() + root.kind.slice(1), h("a", { href: toConstruct(root.construct) }, root.name)],
    ];
  }
  function constructPage(at) {
    const one = constructs[at];
    // A construct shows the resource that it is made of as its own.
    const made = one.resource === null ? one.children.find((child) => isMade(constructs[child])) ?? at : at;
    const shown = constructs[made].resource;
    const resource = shown === null ? null : data.resources[shown];
    const root = one.root === null ? null : data.roots[one.root];
    const of = (map) => [...new Set([at, made])].flatMap((n) => map.get(constructs[n].path) ?? []);
    const [found, changed] = [of(findingsAt), of(changesAt)];
    const below = data.resources.map((_, n) => n).filter((n) => n !== shown && !data.resources[n].added && isBelow(data.resources[n].construct, at));
    const title = resource && isMade(one) ? called(resource) : one.id || "App";
    return [
      crumbs(at),
      h("h1", {}, title),
      facts([
        ...(resource ? resourceFacts(resource) : []),
        root && [root.kind[0].toUpperCase() + root.kind.slice(1), code(root.name)],
        root && root.files.length > 0 && [root.files.length === 1 ? "File" : "Files", root.files.slice(0, 12).map((file) => h("div", {}, code(file)))],
        root && root.dependsOn.length > 0 && ["Comes after", root.dependsOn.map((on, n) => [n > 0 && ", ", h("a", { href: toConstruct(data.roots[on].construct) }, data.roots[on].name)])],
        one.path && ["Path", code(one.path)],
        one.type !== null && ["Construct", code(data.types[one.type])],
        ["Made at", source(one.place)],
      ]),
      found.length > 0 && section("Findings", found.length, found.map(finding)),
      changed.length > 0 && section("Changes", changed.length, changed.map(change)),
      resource && resourceParts(shown),
      below.length > 0 && section(resource ? "Resources below" : "Resources", below.length, list("card links", below, (n) => h("li", {}, h("span", { class: "what" }, h("a", { href: toResource(n) }, relative(data.resources[n], one))), h("span", { class: "more" }, typeOf(data.resources[n])))),
      ),
      !resource && below.length === 0 && one.children.length > 0 && section("Constructs", one.children.length, list("card links", one.children, (child) => h("li", {}, h("a", { href: toConstruct(child) }, constructs[child].id)))),
    ];
  }
  const isMade = (one) => one.resource !== null && /^(Resource|Default)$/.test(one.id);
  function relative(resource, around) {
    const path = constructs[resource.construct].path;
    return (around.path ? path.slice(around.path.length + 1) : path).replace(/\/(Resource|Default)$/, "");
  }
  function isBelow(at, above) {
    // Parents come first, so what is above has a smaller number.
    while (at !== null && at > above) at = constructs[at].parent;
    return at === above;
  }
  function addedPage(at) {
    const one = data.resources[at];
    return [crumbs(one.construct), h("h1", {}, one.name), h("p", { class: "lead" }, "Added by synthesis, to carry a value from one root to another."), facts(resourceFacts(one)), resourceParts(at)];
  }

  // ── Overview ────────────────────────────────────────────────────────────────────────────────────────────────────

  function overviewPage() {
    const own = data.resources.filter((one) => !one.added);
    const crossing = data.edges.filter(([from, to]) => data.resources[from].root !== data.resources[to].root).length;
    const tally = new Map();
    for (const one of own) tally.set(one.type, (tally.get(one.type) ?? 0) + 1);
    const types = [...tally].sort((a, b) => b[1] - a[1] || (data.types[a[0]] < data.types[b[0]] ? -1 : 1));
    const most = types[0]?.[1] ?? 1;
    const inRoot = data.roots.map(() => 0);
    for (const one of own) inRoot[one.root] += 1;
    const order = data.order.filter((at) => data.roots[at].parent === null || data.roots[at].files.length > 0);
    const kind = findings.length === 0 ? "good" : findings[0].severity;
    const tile = (n, what, to, kind) => h(to ? "a" : "div", { class: `card ${kind ?? ""}`, href: to }, h("strong", {}, n.toLocaleString("en")), h("span", {}, what));
    return [
      h("h1", {}, data.title),
      h("p", { class: "lead" }, "Everything this program synthesizes, and where each part of it comes from."),
      h("div", { class: "tiles" },
        tile(data.roots.length, [...new Set(data.roots.map((root) => root.kind))].slice(0, 2).join("s, ") + (data.roots.length ? "s" : "roots")),
        tile(own.length, "resources"), tile(constructs.length - 1, "constructs"),
        tile(data.edges.length, "references"), data.roots.length > 1 && tile(crossing, "between roots"),
        tile(findings.length, "findings", "#/findings", kind),
        changes && tile(allChanges.length, "changes", "#/changes", changes.unapprovedLosses > 0 ? "error" : "")),
      findings.length > 0 && section("Findings", findings.length, findings.slice(0, 3).map(finding), findings.length > 3 && h("p", {}, h("a", { href: "#/findings" }, `All ${findings.length} findings`))),
      section("In the order of deployment", null, list("card links", order, (at, n) => {
        const root = data.roots[at];
        return h("li", {}, h("span", { class: "number" }, String(order.indexOf(at) + 1)), h("span", { class: "what" }, h("a", { href: toConstruct(root.construct) }, root.name)),
          h("span", { class: "soft" }, root.kind), h("span", { class: "more" }, count(inRoot[at], "resource"), root.dependsOn.length > 0 && `, after ${root.dependsOn.map((on) => data.roots[on].name).join(", ")}`));
      })),
      types.length > 0 && section("Types", types.length, list("bars", types, ([type, n]) => {
        const fill = h("div", { class: "fill" });
        fill.style.width = `${(100 * n) / most}%`;
        return h("li", {}, h("span", { class: "name" }, data.types[type]), h("span", { class: "track", "aria-hidden": "true" }, fill), h("span", { class: "n" }, n.toLocaleString("en")));
      }, 12)),
    ];
  }

  // ── List of what there is: a tree, or all resources ─────────────────────────────────────────────────────────────

  const box = $("list");
  const rows = h("div", { class: "rows", role: "presentation" });
  box.append(rows);
  const side = { view: "tree", query: [], open: new Set(), items: [], active: 0, chosen: null };
  const HEIGHT = { tree: 32, resources: 50 };

  let haystacks = null;
  function haystack() {
    // Made at the first search: what is found by its name stands before what only mentions it.
    haystacks ??= {
      names: constructs.map((one) => `${one.path} ${one.type === null ? "" : data.types[one.type]} ${one.resource === null ? "" : `${typeOf(data.resources[one.resource])} ${data.resources[one.resource].name}`} ${one.root === null ? "" : data.roots[one.root].name}`.toLowerCase()),
      resources: data.resources.map((one) => `${pathOf(one)} ${one.name} ${typeOf(one)} ${one.section}`.toLowerCase()),
      documents: data.resources.map((one) => one.document.toLowerCase()),
    };
    return haystacks;
  }
  const holds = (text) => side.query.every((word) => text.includes(word));

  function collect() {
    side.items = side.view === "tree" ? treeItems() : resourceItems();
    side.active = Math.max(0, Math.min(side.active, side.items.length - 1));
  }
  function treeItems() {
    let shown = null;
    let hits = 0;
    if (side.query.length > 0) {
      shown = new Set();
      const { names, documents } = haystack();
      constructs.forEach((one) => {
        if (one.parent === null || !(holds(names[one.at]) || (one.resource !== null && holds(`${names[one.at]} ${documents[one.resource]}`)))) return;
        hits += 1;
        for (let at = one.at; at !== null && !shown.has(at); at = constructs[at].parent) shown.add(at);
      });
    }
    const items = [];
    const waiting = [...constructs[0].children].reverse();
    while (waiting.length > 0) {
      const one = constructs[waiting.pop()];
      if (shown && !shown.has(one.at)) continue;
      items.push(one.at);
      if (shown ? true : side.open.has(one.at)) for (let n = one.children.length - 1; n >= 0; n -= 1) waiting.push(one.children[n]);
    }
    say(side.query.length > 0 ? `${hits.toLocaleString("en")} found` : count(constructs.length - 1, "construct"));
    return items;
  }
  function resourceItems() {
    let items = data.resources.map((_, at) => at);
    if (side.query.length > 0) {
      const { resources, documents } = haystack();
      const places = items.map((at) => !holds(`${resources[at]} ${documents[at]}`) ? 9 : holds(data.resources[at].name.toLowerCase()) || holds(called(data.resources[at]).toLowerCase()) ? 0 : holds(resources[at]) ? 1 : 2);
      items = items.filter((at) => places[at] < 9).sort((a, b) => places[a] - places[b] || a - b);
    }
    say(side.query.length > 0 ? `${items.length.toLocaleString("en")} found` : count(items.length, "resource"));
    return items;
  }
  function say(text) { $("count").textContent = text; }

  function marked(text) {
    if (side.query.length === 0) return [text];
    const lower = text.toLowerCase();
    const parts = [];
    let end = 0;
    while (end < text.length) {
      let first = -1;
      let length = 0;
      for (const word of side.query) {
        const at = lower.indexOf(word, end);
        if (at >= 0 && (first < 0 || at < first)) { first = at; length = word.length; }
      }
      if (first < 0) break;
      parts.push(text.slice(end, first), h("mark", {}, text.slice(first, first + length)));
      end = first + length;
    }
    parts.push(text.slice(end));
    return parts;
  }
  const isOpen = (one) => side.query.length > 0 || side.open.has(one.at);
  const worst = (one) => one.problems > 0 && badge(String(one.problems), one.worst);

  function treeRow(at, n) {
    const one = constructs[at];
    const resource = one.resource === null ? null : data.resources[one.resource];
    const leaf = one.children.length === 0;
    const siblings = constructs[one.parent].children;
    const kind = one.root !== null ? data.roots[one.root].kind : resource ? short(typeOf(resource)) : "";
    const row = h("div", {
      class: "row", role: "treeitem", "aria-level": one.level, "aria-setsize": siblings.length, "aria-posinset": siblings.indexOf(at) + 1,
      "aria-expanded": leaf ? undefined : String(isOpen(one)), "aria-selected": String(side.chosen === toConstruct(at)),
    },
      h("span", { class: `twist ${leaf ? "none" : ""}`, "aria-hidden": "true" }), h("span", { class: `dot ${one.root !== null ? "root" : resource ? "resource" : ""}`, "aria-hidden": "true" }),
      h("span", { class: "id" }, marked(one.id)), worst(one), kind && h("span", { class: "kind" }, marked(kind)));
    row.style.paddingLeft = `${Math.min(one.level - 1, 14) * 16 + 4}px`;
    return row;
  }
  function resourceRow(at) {
    const one = data.resources[at];
    return h("div", { class: "row", role: "option", "aria-selected": String(side.chosen === toResource(at)) },
      h("div", { class: "two" }, h("div", {}, marked(called(one))), h("div", {}, marked(typeOf(one)), ` · ${data.roots[one.root].name}`)));
  }
  // Only rows in sight are there: 100,000 of them cost what 30 do.
  function paint() {
    const height = HEIGHT[side.view];
    rows.style.height = `${side.items.length * height}px`;
    const first = Math.max(0, Math.floor(box.scrollTop / height) - 8);
    const last = Math.min(side.items.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + 8);
    const made = [];
    for (let n = first; n < last; n += 1) {
      const row = side.view === "tree" ? treeRow(side.items[n], n) : resourceRow(side.items[n]);
      row.id = `row-${n}`;
      row.dataset.n = String(n);
      row.style.top = `${n * height}px`;
      row.style.height = `${height}px`;
      if (n === side.active) row.classList.add("active");
      made.push(row);
    }
    if (side.items.length === 0) made.push(h("p", { class: "empty" }, side.query.length > 0 ? "Nothing is called that." : "There is nothing here."));
    rows.replaceChildren(...made);
    const active = side.active >= first && side.active < last ? `row-${side.active}` : null;
    if (active) box.setAttribute("aria-activedescendant", active);
    else box.removeAttribute("aria-activedescendant");
    box.setAttribute("role", side.items.length === 0 ? "region" : side.view === "tree" ? "tree" : "listbox");
    box.setAttribute("aria-label", side.view === "tree" ? "Constructs" : "Resources");
    box.tabIndex = 0;
  }
  function reveal(n) {
    const height = HEIGHT[side.view];
    if (n * height < box.scrollTop) box.scrollTop = n * height;
    else if ((n + 1) * height > box.scrollTop + box.clientHeight) box.scrollTop = (n + 1) * height - box.clientHeight;
  }
  function refresh() { collect(); paint(); }
  function activate(n) {
    side.active = Math.max(0, Math.min(n, side.items.length - 1));
    reveal(side.active);
    paint();
  }
  function follow(n) {
    if (side.items[n] === undefined) return;
    location.hash = side.view === "tree" ? toConstruct(side.items[n]) : toResource(side.items[n]);
  }
  function toggle(at, open) {
    if (side.query.length > 0 || constructs[at].children.length === 0) return;
    if (open ?? !side.open.has(at)) side.open.add(at);
    else side.open.delete(at);
    refresh();
  }
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(box.clientHeight / HEIGHT[side.view]) - 1);
    const one = side.view === "tree" ? constructs[side.items[side.active]] : null;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (event.key in steps) activate(side.active + steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") follow(side.active);
    else if (one && event.key === "ArrowRight") {
      if (one.children.length > 0 && !isOpen(one)) toggle(one.at, true);
      else if (one.children.length > 0) activate(side.active + 1);
    } else if (one && event.key === "ArrowLeft") {
      if (one.children.length > 0 && isOpen(one) && side.query.length === 0) toggle(one.at, false);
      else if (constructs[one.parent].parent !== null) activate(side.items.indexOf(one.parent));
    } else if (one && event.key === "*") {
      for (const sibling of constructs[one.parent].children) if (constructs[sibling].children.length > 0) side.open.add(sibling);
      refresh();
      activate(side.items.indexOf(one.at));
    } else return;
    event.preventDefault();
  }
  function show(view) {
    side.view = view;
    side.active = 0;
    for (const button of document.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(button.dataset.view === view));
    box.scrollTop = 0;
    refresh();
  }
  // Opens the way to what the page shows.
  function locate(at) {
    for (let one = constructs[at].parent; one !== null; one = constructs[one].parent) side.open.add(one);
    collect();
    const n = side.view === "tree" ? side.items.indexOf(at) : side.items.findIndex((item) => toResource(item) === side.chosen);
    if (n >= 0) { side.active = n; reveal(n); }
  }

  // ── Pages ───────────────────────────────────────────────────────────────────────────────────────────────────────

  const PAGES = [["Overview", "#/", "overview"], ["Browse", "#/browse", "browse"], ["Findings", "#/findings", "findings"], ...(changes ? [["Changes", "#/changes", "changes"]] : [])];

  function route() {
    const hash = location.hash || "#/";
    let page = "overview";
    let title = "Overview";
    let content = null;
    side.chosen = null;
    const [, kind, ...rest] = hash.split("/");
    const at = kind === "c" ? byPath.get(rest.map(decode).join("/")) : kind === "app" ? 0 : undefined;
    if (at !== undefined) {
      page = "construct";
      title = constructs[at].path || "App";
      content = constructPage(at);
      side.chosen = toConstruct(at);
      locate(at);
    } else if (kind === "added" && data.resources[Number(rest[0])]) {
      page = "construct";
      title = data.resources[Number(rest[0])].name;
      content = addedPage(Number(rest[0]));
      side.chosen = hash;
    } else if (kind === "findings") {
      [page, title, content] = ["findings", "Findings", findingsPage()];
    } else if (kind === "changes" && changes) {
      [page, title, content] = ["changes", "Changes", changesPage()];
    } else if (kind === "browse") {
      [page, title, content] = ["browse", "Browse", overviewPage()];
    } else {
      content = overviewPage();
    }
    document.title = `${title} · ${data.title}`;
    document.body.dataset.page = page;
    const kinds = { findings: [findings.length, findings[0]?.severity], changes: [allChanges.length, ""] };
    $("pages").replaceChildren(...PAGES.map(([text, href, name]) => h("a", { href, class: name === "browse" ? "narrow" : "", "aria-current": name === page ? "page" : undefined }, text, kinds[name]?.[0] > 0 && badge(String(kinds[name][0]), kinds[name][1]))));
    const main = $("main");
    main.replaceChildren();
    add(main, [content]);
    main.scrollTop = 0;
    paint();
    return page;
  }
  function decode(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  // ── Theme ───────────────────────────────────────────────────────────────────────────────────────────────────────

  const THEMES = ["system", "light", "dark"];
  function remembered() {
    try { return localStorage.getItem("ias-report-theme"); } catch { return null; }
  }
  function dress(theme) {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    $("theme").textContent = `Theme: ${theme}`;
    $("theme").dataset.now = theme;
  }

  // ── Beginning ───────────────────────────────────────────────────────────────────────────────────────────────────

  function begin() {
    $("brand").textContent = data.title;
    dress(THEMES.includes(remembered()) ? remembered() : "system");
    $("theme").addEventListener("click", () => {
      const next = THEMES[(THEMES.indexOf($("theme").dataset.now) + 1) % THEMES.length];
      dress(next);
      try { localStorage.setItem("ias-report-theme", next); } catch { /* Then it holds for this visit. */ }
    });
    // What stands above the roots is open, and small roots too.
    for (const root of data.roots) for (let at = constructs[root.construct].parent; at !== null; at = constructs[at].parent) side.open.add(at);
    if (data.roots.length === 1) side.open.add(data.roots[0].construct);

    box.addEventListener("scroll", () => requestAnimationFrame(paint), { passive: true });
    box.addEventListener("keydown", onKey);
    box.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (!row) return;
      const n = Number(row.dataset.n);
      side.active = n;
      if (event.target.closest(".twist:not(.none)")) return toggle(side.items[n]);
      if (side.view === "tree" && side.chosen === toConstruct(side.items[n])) return toggle(side.items[n]);
      if (side.view === "tree") side.open.add(side.items[n]);
      follow(n);
    });
    for (const button of document.querySelectorAll("[data-view]")) button.addEventListener("click", () => show(button.dataset.view));
    const search = $("search");
    search.addEventListener("input", () => {
      side.query = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      side.active = 0;
      box.scrollTop = 0;
      refresh();
    });
    search.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && side.items.length > 0) { event.preventDefault(); box.focus(); activate(0); }
      else if (event.key === "Enter") { const n = firstHit(); if (n >= 0) { side.active = n; follow(n); } }
      else if (event.key === "Escape") { search.value = ""; search.dispatchEvent(new Event("input")); }
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target === search) return;
      event.preventDefault();
      if (getComputedStyle(box.parentElement).display === "none") location.hash = "#/browse";
      setTimeout(() => { search.focus(); search.select(); });
    });
    // The address of the skip link is no page.
    document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); $("main").focus(); });
    addEventListener("hashchange", () => {
      const fromList = document.activeElement === box || document.activeElement === search;
      const page = route();
      // Who walks through the list stays there; who follows a link goes on at what it leads to.
      if (page !== "browse" && !(fromList && getComputedStyle(box.parentElement).display !== "none")) $("main").focus({ preventScroll: true });
    });
    addEventListener("resize", () => paint());
    show("tree");
    route();
    performance.mark("interactive");
  }
  // Rows above a hit are there to show the way to it.
  function firstHit() {
    if (side.view !== "tree" || side.query.length === 0) return side.items.length > 0 ? 0 : -1;
    const { names, documents } = haystack();
    const named = side.items.findIndex((at) => holds(names[at]) && side.query.some((word) => constructs[at].id.toLowerCase().includes(word)));
    return named >= 0 ? named : side.items.findIndex((at) => holds(names[at]) || (constructs[at].resource !== null && holds(`${names[at]} ${documents[constructs[at].resource]}`)));
  }

  begin();
})();
