import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { type } from "../../scripts/measures/search/page.ts";
import { toUrl } from "../../src/site.ts";
import { box, titles, openSearchPage } from "./search-page.ts";

const search = await openSearchPage();
const { page } = search;

function readPagesThatSay(words: string): string[] {
  const pages = globSync("*/**/index.html", { cwd: dist }).map((file) => ({
    file,
    html: readFileSync(join(dist, file), "utf8"),
  }));
  const texts = pages.map(({ file, html }) => ({
    file,
    text: /<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? "",
  }));
  return texts
    .filter(({ text }) => text.includes(words))
    .map(({ file }) => toUrl(`/${file.replace("index.html", "")}`));
}

async function countPages(): Promise<number> {
  return Number(/^\d+/.exec(await page.locator("[data-status]").innerText())?.[0] ?? 0);
}

async function firstAddress(): Promise<string | null> {
  return page.locator(titles).first().getAttribute("href");
}

describe("words", () => {
  test("« amende » finds every page that says « l’amende »", async () => {
    await search.open("?q=amende");
    while (await page.locator("[data-more]").isVisible()) {
      const shown = await page.locator(titles).count();
      await page.locator("[data-more]").click();
      await page.locator(titles).nth(shown).waitFor();
    }
    const found = await page
      .locator(titles)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const saying = readPagesThatSay("l’amende");
    expect(saying.length).toBeGreaterThan(5);
    expect(found).toEqual(expect.arrayContaining(saying));
  });

  test("excerpts read as the published text does", async () => {
    await search.open("?q=" + encodeURIComponent("ramène l’amende"));
    await page.locator("[data-excerpt] mark", { hasText: "amende" }).first().waitFor();
    const excerpts = (await page.locator("[data-excerpt]").allInnerTexts()).join("\n");
    expect(excerpts).toContain("l’amende");
    expect(excerpts).toMatch(/\d\u202F000\u00A0€/);
    expect(excerpts).not.toMatch(/’ |\u034F/);
    expect(await page.locator("[data-excerpt] mark").count()).toBeGreaterThan(0);
  });

  test.each(["securite", "sécurité", "SÉCURITÉ"])("« %s » finds the pages of « sécurité »", async (text) => {
    await search.open();
    await type(page, text);
    const found = await countPages();
    await type(page, "sécurité");
    expect(found).toBeGreaterThan(5);
    expect(found).toBe(await countPages());
  });

  test.each(["SAN-2026-003", "san 2026 3", "san2026003", "2026-003", "SAN 2026-3"])(
    "« %s » leads to its decision first",
    async (text) => {
      await search.open();
      await type(page, text);
      expect(await firstAddress()).toMatch(/\/decisions\/san-2026-003\/$/);
    },
  );

  test("« 5 000 000 » and « 5000000 » find the same pages", async () => {
    await search.open();
    await type(page, "5000000");
    const found = await page.locator(titles).allInnerTexts();
    await type(page, "5 000 000");
    expect(found.length).toBeGreaterThan(0);
    expect(await page.locator(titles).allInnerTexts()).toEqual(found);
  });

  test("a word of no page finds nothing, and the page says what to do", async () => {
    await search.open();
    await type(page, "xylophone");
    expect(await page.locator("[data-status]").innerText()).toMatch(/^Aucune page.*Essayez/);
    expect(await page.locator(titles).count()).toBe(0);
  });

  test("markup in a query is text", async () => {
    await search.open(`?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await page.locator("[data-status] img").count()).toBe(0);
  });

  test("a result leads by where the thing stands, then its amount, then its day", async () => {
    await search.open("?q=SAN-2026-003");
    const standing = page.locator("[data-results] li").first().locator("[data-standing]");
    expect(await standing.locator(".status svg").count()).toBe(1);
    const [word = "", ...facts] = (await standing.locator("> span").allInnerTexts()).map((text) => text.trim());
    expect(word).not.toBe("");
    expect(facts).toEqual(["5\u202F000\u202F000\u00A0€", "22 janvier 2026"]);
  });
});

describe("choices", () => {
  const check = async (filter: string, value: string): Promise<void> => {
    const facet = page.locator(`[data-facet=${filter}]`);
    if ((await facet.getAttribute("open")) === null) await facet.locator("summary").click();
    const count = Number(
      await facet
        .locator("li", { has: page.locator(`[value="${value}"]`) })
        .locator("[data-count]")
        .innerText(),
    );
    await facet.locator(`[value="${value}"]`).check();
    await page.waitForFunction((expected) => {
      const status = document.querySelector("[data-status]");
      return status?.ariaBusy === "false" && status.textContent.startsWith(`${expected} page`);
    }, count);
  };

  test("combine, and each count is what its choice then gives", async () => {
    await search.open("?q=amende");
    const all = await countPages();
    await check("kind", "Sanction");
    const sanctions = await countPages();
    await check("theme", "sécurité");
    expect(sanctions).toBeLessThan(all);
    expect(await countPages()).toBeLessThanOrEqual(sanctions);
    expect(new URL(page.url()).search).toBe("?q=amende&type=Sanction&theme=s%C3%A9curit%C3%A9");
  });

  test("stand in the address: it opens on them, and back undoes them", async () => {
    await search.open("?type=Incident");
    expect(await page.locator("[data-facet=kind] [value=Incident]").isChecked()).toBe(true);
    const before = await countPages();
    await page.locator("[data-facet=kind] [value=Sanction]").check();
    await page.waitForURL(/type=Incident&type=Sanction|type=Sanction&type=Incident/);
    await page.waitForFunction(
      (count) => !document.querySelector("[data-status]")?.textContent.startsWith(`${count} `),
      before,
    );
    expect(await countPages()).toBeGreaterThan(before);
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelector("[data-status]")?.textContent.startsWith(`${count} `),
      before,
    );
  });
});

describe("keyboard", () => {
  test("/ goes to the box, arrows walk through the results, Escape empties the box", async () => {
    await search.open("?q=amende");
    await page.locator(titles).first().waitFor();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(await page.locator(titles).nth(1).textContent());
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(await page.locator(titles).first().textContent());
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    expect(await page.inputValue(box)).toBe("");
    await page.waitForURL((url) => url.search === "");
  });

  test.each([
    { path: "/", id: "find-front" },
    { path: "/decisions/", id: "find" },
  ])("/ goes to the box of $path too", async ({ path, id }) => {
    await page.goto(search.address + path.slice(1));
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  });

  test("the rest of a long list comes on demand, and the focus goes to it", async () => {
    await search.open("?q=cnil");
    expect(await page.locator(titles).count()).toBe(10);
    await page.locator("[data-more]").click();
    await page.locator(titles).nth(10).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await page.locator(titles).nth(10).textContent(),
    );
  });
});
