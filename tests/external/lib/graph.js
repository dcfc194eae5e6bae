// Reads drawings with the programs that draw them: node graph.js NAME=FILE...; files end in .dot or .mmd.
const fs = require("node:fs");
const { packages, withBrowser, read } = require("./browser.js");

async function dot(text) {
  const viz = await packages("@viz-js/viz").instance();
  const drawn = viz.render(text, { format: "json", yInvert: true });
  if (drawn.status !== "success" || drawn.errors.length > 0) throw new Error(JSON.stringify(drawn.errors));
  const all = JSON.parse(drawn.output);
  const objects = all.objects ?? [];
  const nodes = objects.slice(all._subgraph_cnt ?? 0).filter((one) => one.style !== "invis");
  return {
    groups: objects.slice(0, all._subgraph_cnt ?? 0).map((one) => one.label),
    nodes: nodes.map((one) => one.label),
    edges: (all.edges ?? []).length,
  };
}

// Drawn and not only parsed: entities in labels are read when they are drawn.
async function mermaid(page, text) {
  return page.evaluate(async (text) => {
    globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: "strict", maxTextSize: 10_000_000, maxEdges: 10_000 });
    await globalThis.mermaid.parse(text);
    const { svg } = await globalThis.mermaid.render("drawing", text);
    const drawing = new DOMParser().parseFromString(svg, "text/html");
    const texts = (selector) => [...drawing.querySelectorAll(selector)].map((one) => {
      one.querySelectorAll("br").forEach((line) => line.replaceWith("\n"));
      return one.textContent.trim();
    });
    return {
      groups: texts(".cluster-label .nodeLabel, .cluster-label text"),
      nodes: texts(".node .nodeLabel"),
      edges: drawing.querySelectorAll(".edgePaths path, path.flowchart-link").length,
      scripts: drawing.querySelectorAll("script, img").length,
    };
  }, text);
}

withBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: read("mermaid/dist/mermaid.min.js") });
  const found = {};
  for (const argument of process.argv.slice(2)) {
    const [name, file] = argument.split("=");
    const text = fs.readFileSync(file, "utf8");
    try {
      found[name] = file.endsWith(".dot") ? await dot(text) : await mermaid(page, text);
    } catch (error) {
      found[name] = { failed: String(error.message ?? error) };
    }
  }
  console.log(JSON.stringify(found));
}).catch((error) => { console.error(error); process.exit(1); });
