// Chromium for the checks: without network, and with a note of everything that goes wrong or is asked for.
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");
const fs = require("node:fs");

// The packages lie where the checks run, not beside this file.
const packages = createRequire(`${process.cwd()}/`);
const { chromium } = packages("playwright-core");

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: process.env.IAS_CHROMIUM, args: QUIET });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

// A page in a context of its own; `problems` gets what it says and asks for.
async function open(browser, file, { width = 1400, height = 900, scheme = "light", hash = "#/" }, problems) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, offline: true });
  const page = await context.newPage();
  const name = `${file.split("/").pop()} ${width} ${scheme} ${hash}`;
  const address = pathToFileURL(file).href;
  page.on("console", (message) => problems.push(`${name}: console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`${name}: ${error.stack}`));
  page.on("dialog", (dialog) => { problems.push(`${name}: a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const asked = request.url();
    if (asked.split("#")[0] !== address && asked !== "data:,") problems.push(`${name}: asks for ${asked}`);
  });
  await page.goto(address + hash);
  return page;
}

module.exports = { packages, withBrowser, open, read: (name) => fs.readFileSync(packages.resolve(name), "utf8") };
