import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { findBarriers } from "./barriers.ts";
import { openBrowsing, openPage } from "./browsing.ts";
import { press, tabTo } from "./typing.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);

afterEach(() => {
  expect(browsing.takeComplaints()).toEqual([]);
});

async function open(path: string): Promise<void> {
  await page.goto(browsing.address + path);
  if (!path.includes("?")) await page.locator("[data-open]").click();
  await page.locator("[data-form]").waitFor();
}

const status = (): Promise<string> => page.locator("[data-status]").innerText();
const countRows = async (): Promise<number> => Number(/^\d+/.exec(await status())?.[0]);
const here = (): string => decodeURIComponent(page.url().replace(browsing.address, "/"));

/** Checks a box, and answers with the count that stood beside it. */
async function choose(facet: string, value: string): Promise<number> {
  const details = page.locator(`[data-facet=${facet}]`);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  const item = details.locator("li", { has: page.locator(`input[value="${value}"]`) });
  const count = Number(await item.locator("[data-count]").innerText());
  await item.locator("input").click();
  return count;
}

/** The identifiers of a published CSV, in its order. */
function idsOf(csv: string): string[] {
  return [...csv.matchAll(/^([a-z0-9-]+),/gm)].map(([, id = ""]) => id).slice(1);
}

describe("filters", () => {
  test("combine, and each count is what its choice then gives", async () => {
    await open("decisions/");
    const sanctions = await choose("nature", "sanction");
    await expect.poll(countRows).toBe(sanctions);
    const both = await choose("theme", "securite");
    await expect.poll(countRows).toBe(both);
    expect(both).toBeLessThan(sanctions);
    expect(here()).toBe("/decisions/?nature=sanction&theme=securite");
    expect(await page.locator("[data-feed]").getAttribute("href")).toMatch(/flux\/theme-securite\.atom$/);
  });

  test("stand in the address: it opens on them, and back undoes them", async () => {
    await open("decisions/?nature=sanction");
    const before = await countRows();
    await choose("annee", "2024");
    await expect.poll(countRows).toBeLessThan(before);
    await page.goBack();
    await expect.poll(countRows).toBe(before);
    expect(await page.locator("input[name=annee][value='2024']").isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(countRows).toBeLessThan(before);
  });

  test("begin on the page of a value with that value, and leave it with it", async () => {
    await open("decisions/theme/cookies/");
    expect(await page.locator("input[name=theme][value=cookies]").isChecked()).toBe(true);
    const all = await countRows();
    await choose("nature", "sanction");
    await expect.poll(countRows).toBeLessThan(all);
    expect(here()).toBe("/decisions/theme/cookies/?nature=sanction");
    await choose("theme", "cookies");
    await expect.poll(here).toBe("/decisions/?nature=sanction");
    expect(await page.locator("h1").innerText()).toBe("Décisions");
    await page.goBack();
    await expect.poll(() => page.locator("h1").innerText()).toContain("cookies");
  });

  test("that nothing answers say what to do, and are cleared in one step", async () => {
    await open("decisions/?nature=non-lieu&annee=2019&theme=cookies");
    expect(await status()).toContain("Retirez-en un");
    expect(await page.locator("table").isVisible()).toBe(false);
    await page.locator("[data-clear]").click();
    await expect.poll(here).toBe("/decisions/");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(50);
  });

  test("order the rows from the greatest amount, unknown ones last, and the head says so", async () => {
    await open("amendes/");
    const head = page.locator("th[data-order=en-vigueur]");
    await head.locator("button").click();
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
    const cells = await page.locator("tbody td[data-label='En vigueur']").allInnerTexts();
    const amounts = cells.map((text) => Number(text.replace(/\D/g, "")));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    await head.locator("button").click();
    await expect.poll(here).toBe("/amendes/?tri=en-vigueur&sens=croissant");
    expect(await page.locator("[data-order=en-vigueur]").getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator("select").inputValue()).toBe("en-vigueur up");
  });

  test("draw each row as the page itself draws it", async () => {
    await page.goto(`${browsing.address}decisions/`);
    const read = (): Promise<string[]> => page.locator("tbody tr").allInnerTexts();
    const before = await read();
    await open("decisions/");
    await expect.poll(read).toEqual(before);
  });

  test("show fifty rows, then the next fifty, with the focus on the first of them", async () => {
    await open("decisions/");
    await page.locator("[data-more]").click();
    await page.locator("tbody tr").nth(99).waitFor();
    const next = await page.locator("tbody tr").nth(50).locator("a").first().innerText();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText)).toBe(next);
  });
});

test("the lines downloaded are those of the open data, and only those shown", async () => {
  await open("decisions/?theme=sante&nature=sanction");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-download]").click()]);
  const saved = readFileSync(await download.path(), "utf8");
  const whole = readFileSync(join(dist, "donnees/v1/decisions.csv"), "utf8");
  const count = await countRows();
  expect(download.suggestedFilename()).toBe(`decisions-${String(count)}-lignes.csv`);
  expect(idsOf(saved)).toHaveLength(count);
  expect(saved.split("\r\n")[0]).toBe(whole.split("\r\n")[0]);
  for (const line of saved.split("\r\n")) expect(whole).toContain(line);
  const links = await page.locator("tbody th a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const shown = links.map((href) => href?.split("/").at(-2) ?? "");
  expect(idsOf(saved).toSorted()).toEqual(shown.toSorted());
});

test("the keyboard alone opens the filters, chooses, takes back and orders", async () => {
  await page.goto(`${browsing.address}incidents/`);
  await press(page, "[data-open]");
  await page.locator("[data-form]").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await tabTo(page, "input[name=annee][value='2025']");
  await page.keyboard.press("Space");
  await expect.poll(here).toBe("/incidents/?annee=2025");
  await press(page, "[data-chosen] button");
  await expect.poll(here).toBe("/incidents/");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  await press(page, "th[data-order=nombre] button");
  await expect.poll(here).toBe("/incidents/?tri=nombre");
});

test.each(["decisions", "incidents", "amendes", "astreintes", "organismes"])(
  "/%s/ with its filters open has no barrier and no sideways scroll",
  async (list) => {
    for (const { width, colorScheme } of [
      { width: 1280, colorScheme: "light" },
      { width: 360, colorScheme: "dark" },
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(`${list}/?${list === "organismes" ? "secteur=sante" : "annee=2024"}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  },
);

test("a list out of reach is said, and its static pages stay", async () => {
  await page.route("**/listes/decisions.json", (route) => route.abort());
  await page.goto(`${browsing.address}decisions/`);
  await page.locator("[data-open]").click();
  await expect.poll(status).toContain("Rechargez la page");
  expect(await page.locator("nav[data-pages] a").count()).toBeGreaterThan(20);
  await page.unroute("**/listes/decisions.json");
  expect(browsing.takeComplaints().every((complaint) => complaint.includes("ERR_FAILED"))).toBe(true);
});
