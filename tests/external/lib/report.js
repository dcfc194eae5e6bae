// Opens reports as a person would: node report.js EXAMPLE.html CHANGES.html CROWD.html FAULTY.html FOLDER
const { withBrowser, open, read } = require("./browser.js");

const [example, changes, crowd, faulty, folder] = process.argv.slice(2);
const problems = [];
const figures = {};
const expect = (condition, text) => { if (!condition) problems.push(text); };
const equal = (what, have, wanted) => expect(have === wanted, `${what}: ${JSON.stringify(have)} instead of ${JSON.stringify(wanted)}`);
const heading = (page) => page.locator("main h1").innerText();

async function axe(page, name) {
  // The page's policy refuses scripts that are added to it; the debugger's do not fall under it.
  await page.evaluate(read("axe-core/axe.min.js"));
  const found = await page.evaluate(() => globalThis.axe.run());
  for (const one of found.violations) problems.push(`${name}: ${one.impact} ${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
  expect(found.passes.length > 15, `${name}: axe looked at only ${found.passes.length} rules`);
}

async function looks(browser) {
  const pages = [["overview", example, "#/"], ["resource", example, "#/c/prod/orders/Task/Resource"], ["stack", example, "#/c/prod/orders"],
    ["browse", example, "#/browse"], ["findings", faulty, "#/findings"], ["changes", changes, "#/changes"], ["odd", crowd, "#/c/odd"]];
  for (const [name, file, hash] of pages) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [400, 1400]) {
        const page = await open(browser, file, { width, scheme, hash }, problems);
        await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
        await axe(page, `${name} ${width} ${scheme}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide <= width, `${name}: ${wide} pixels wide on a screen of ${width}`);
        await page.context().close();
      }
    }
  }
}

async function searches(browser) {
  const page = await open(browser, example, {}, problems);
  equal("heading", await heading(page), "orders");
  await page.keyboard.press("/");
  await page.keyboard.type("dynamodb prod");
  const found = await page.locator("#list [role=treeitem]").allInnerTexts();
  expect(found.length > 0 && found.length < 12, `the search shows ${found.length} rows`);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/c/"));
  equal("what the search opens", await page.evaluate(() => decodeURIComponent(location.hash)), "#/c/prod/orders/Orders");
  expect((await page.locator(".document pre").innerText()).includes('"Type": "AWS::DynamoDB::Table"'), "the document of the table is not shown");
  equal("where it was made", /^examples\/web-service\/src\/\w+\.rs:\d+$/.test(await page.locator("dl.facts dd").last().innerText()), true);
  // References lead on, both ways.
  await page.getByRole("link", { name: "Task/TaskRole/DefaultPolicy" }).first().click();
  equal("what uses the table", await heading(page), "Task/TaskRole/DefaultPolicy");
  await page.locator("section", { has: page.getByRole("heading", { name: /^Uses/ }) }).getByRole("link", { name: "Orders", exact: true }).click();
  equal("what the policy uses", await heading(page), "Orders");
  await page.getByRole("button", { name: "Resources" }).click();
  await page.fill("#search", "no such thing anywhere");
  equal("rows that fit nothing", await page.locator("#list .row").count(), 0);
  await page.locator("#search").press("Escape");
  expect((await page.locator("#list [role=option]").count()) > 10, "Escape does not end the search");
  await page.context().close();
}

async function keyboard(browser) {
  const page = await open(browser, example, {}, problems);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  const order = [];
  for (let n = 0; n < 10; n += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused());
    if (n === 0) await page.keyboard.press("Enter");
    if (n === 0) { equal("the skip link leads to", await focused(), "main"); await page.evaluate(() => document.activeElement.blur()); await page.locator(".skip").focus(); }
  }
  equal("order of the focus", order.slice(0, 8).join(" | "), "Skip to content | brand | Overview | Findings | theme | search | Tree | Resources");
  equal("then", order.slice(8).join(" | "), "list | main");
  await page.focus("#list");
  const row = () => page.locator("#list .row.active").innerText();
  const first = await row();
  await page.keyboard.press("ArrowDown");
  expect((await row()) !== first, "ArrowDown does not move");
  await page.keyboard.press("Home");
  equal("Home", await row(), first);
  const closed = page.locator("#list .row[aria-expanded=false]").first();
  const count = await page.locator("#list .row").count();
  while ((await page.locator("#list .row.active").getAttribute("aria-expanded")) !== "false") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect((await page.locator("#list .row").count()) > count, "ArrowRight does not open a node");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/c/"));
  equal("who walks the list stays in it", await focused(), "list");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  equal("ArrowLeft closes", await page.locator("#list .row").count(), count);
  const active = await page.locator("#list").getAttribute("aria-activedescendant");
  equal("what is active", await page.locator(`#${active}`).count(), 1);
  // The theme is the button's, and is kept.
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.focus("#theme");
  await page.keyboard.press("Enter");
  equal("light on a light system", await ground(), light);
  await page.keyboard.press("Space");
  expect((await ground()) !== light, "the button does not make it dark");
  await page.reload();
  equal("the theme after coming back", await page.locator("#theme").innerText(), "Theme: dark");
  await page.context().close();
}

async function hostile(browser) {
  const page = await open(browser, crowd, { hash: "#/findings" }, problems);
  equal("messages", await page.locator(".finding .message").count(), 3);
  expect((await page.locator("main").innerText()).includes("</script><script>alert(1)</script> is odd"), "a message is not shown as it is");
  await page.goto(`${page.url().split("#")[0]}#/c/odd`);
  await page.getByRole("link", { name: '<img src=x onerror="alert(2)">', exact: true }).click();
  equal("a name", await heading(page), '<img src=x onerror="alert(2)">');
  equal("a path is no path of folders", await page.locator("main img, main script, main iframe").count(), 0);
  await page.context().close();
}

async function large(browser) {
  const page = await open(browser, crowd, {}, problems);
  figures.interactive = Math.round(await page.evaluate(() => performance.getEntriesByName("interactive")[0].startTime));
  expect(figures.interactive < 2000, `${figures.interactive} ms until 5,000 resources can be used`);
  figures.resources = Number((await page.locator(".tiles .card", { hasText: "resources" }).locator("strong").innerText()).replace(/\D/g, ""));
  expect(figures.resources >= 5000, `the page has ${figures.resources} resources`);
  await page.getByRole("button", { name: "Resources" }).click();
  figures.search = Math.round(await page.evaluate(() => {
    const begin = performance.now();
    const search = document.getElementById("search");
    search.value = "queue229 crowd-9";
    search.dispatchEvent(new Event("input"));
    return performance.now() - begin;
  }));
  expect(figures.search < 1000, `a search takes ${figures.search} ms`);
  expect((await page.locator("#list .row").first().innerText()).startsWith("Queue229"), "what is called so is not found first");
  await page.locator("#search").press("Escape");
  await page.locator("#list").focus();
  await page.keyboard.press("End");
  expect((await page.locator("#list .row.active").innerText()).includes("odd"), "End is not the end of the list");
  const rows = await page.locator("#list .row").count();
  expect(rows > 10 && rows < 100, `${rows} rows are there at once`);
  await page.context().close();
}

async function compared(browser) {
  const page = await open(browser, changes, { hash: "#/changes" }, problems);
  expect((await page.locator("main").innerText()).includes("changed"), "no change is shown");
  equal("what would be lost", await page.locator("section", { has: page.getByRole("heading", { name: /^Data would be lost/ }) }).locator(".finding").count(), 1);
  const link = page.locator(".finding .message a").first();
  await link.click();
  const line = await page.locator("dl.facts dd a[href^=https]").last().getAttribute("href");
  expect(/^https:\/\/example\.com\/blob\/1f2e\/examples\/web-service\/src\/\w+\.rs#L\d+$/.test(line), `a source line leads to ${line}`);
  equal("a change at its resource", await page.getByRole("heading", { name: /^Changes/ }).count(), 1);
  await page.context().close();
}

withBrowser(async (browser) => {
  for (const part of [searches, keyboard, hostile, large, compared, looks]) {
    try {
      await part(browser);
    } catch (error) {
      problems.push(`${part.name}: ${error.stack}`);
    }
  }
}).then(() => console.log(JSON.stringify({ problems, figures })), (error) => { console.error(error); process.exit(1); });
