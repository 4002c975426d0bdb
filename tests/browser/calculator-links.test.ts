import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { site } from "../../src/site.ts";
import { findBarriers } from "./barriers.ts";
import { openCalculator } from "./calculator-page.ts";

const { browsing, page, open, textOf } = await openCalculator();

afterEach(() => {
  // Chromium may say, in its own time or never, what it thinks of the impossible day that a link asks for.
  const complaints = browsing.takeComplaints().filter((one) => !one.includes("2023-02-30"));
  expect(complaints).toEqual([]);
});

describe("a link", () => {
  test("restores what was asked and answers it", async () => {
    await open("?calcul=recours&notifiee=2023-12-18&domicile=etranger#recours");
    expect(await page.inputValue("#recours-notifiee")).toBe("2023-12-18");
    expect(await page.isChecked("#recours-domicile-etranger")).toBe(true);
    expect(await textOf("#recours output")).toContain("vendredi 19 avril 2024");
    expect(await page.locator("#recours [data-link]").getAttribute("href")).toBe(
      `${site.base}calculateur/?calcul=recours&notifiee=2023-12-18&domicile=etranger#recours`,
    );
  });

  test("that holds an impossible day is refused, never read as blank", async () => {
    await open("?calcul=astreinte&notification=inconnue&decision=2023-02-30&terme-1=inconnu&etat=2024-01-01");
    expect(await textOf("#astreinte [data-faults]")).toContain("Jour de la décision : Date attendue");
  });

  test("of a record counts and draws what its page shows", async () => {
    await page.goto(`${browsing.address}astreintes/san-2023-018/`);
    const numbers = await page.locator(".boxes").first().locator(".amount").allInnerTexts();
    const drawn = await readShares(".chart-wide [class=chart-theoretical][stroke-width='2.2']");
    await page.getByRole("link", { name: "Ouvrir dans le calculateur" }).click();
    await page.waitForFunction(() => document.querySelector("#astreinte output")?.textContent !== "");
    const places = ["theorique", "liquide", "reste"].map((place) => page.locator(`#astreinte [data-place=${place}]`));
    expect(await Promise.all(places.map((place) => place.innerText()))).toEqual(numbers);
    expect(await readShares("#astreinte [data-drawing] .line")).toEqual(drawn);
  });

  test("of every example answers without a reload and without the network", async () => {
    await open();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await browsing.context.setOffline(true);
    const examples = page.locator("[data-example]");
    const count = await examples.count();
    expect(count).toBeGreaterThan(7);
    for (let index = 0; index < count; index += 1) {
      const example = examples.nth(index);
      await example.focus();
      await page.keyboard.press("Enter");
      const section = example.locator("xpath=ancestor::section");
      expect(await section.locator("output").innerText(), await example.innerText()).not.toBe("");
      expect(await section.locator("[data-faults]").isVisible()).toBe(false);
    }
    await browsing.context.setOffline(false);
    // At each new address the browser itself looks for the icon of the page again.
    expect(requests.filter((url) => !url.endsWith("/favicon.svg"))).toEqual([]);
    expect(browsing.takeComplaints().every((complaint) => complaint.endsWith("ERR_INTERNET_DISCONNECTED"))).toBe(true);
  });
});

/** Corners of the drawn lines as shares of the whole drawing, in hundredths: free of its scale. */
async function readShares(selector: string): Promise<number[][]> {
  const paths = await page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("d") ?? ""));
  const corners = paths.flatMap((path) =>
    [...path.matchAll(/(?:M|L| )([\d.]+)[, ]([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );
  const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0)) as [number[], number[]];
  const share = (value: number, all: number[]): number =>
    Math.round(((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all))) * 100);
  return corners.map(([x = 0, y = 0]) => [share(x, xs), share(y, ys)]);
}

describe("the answered page", () => {
  test.each([
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 360 },
  ] as const)("has no barrier and no sideways scroll in $scheme at $width px", async ({ scheme, width }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await open(
      "?calcul=astreinte&decision=2023-12-12&notification=connue&notifiee=2023-12-18&taux=150&terme-1=delai&mois-1=2&liquidation-1=2024-07-22&montant-1=6900&jusqu-au-1=2024-04-04&etat=2024-08-01",
    );
    expect(await findBarriers(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("keeps its menu on one line", async () => {
    await open();
    const tops = await page
      .locator(".menu a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
});

test("the whole script weighs 15 kB at most, compressed, and holds no schema library", async () => {
  const loaded: string[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) loaded.push(new URL(response.url()).pathname.slice(site.base.length));
  });
  await open();
  const scripts = loaded.map((path) => readFileSync(join(dist, path)));
  const weight = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  expect(weight).toBeGreaterThan(5000);
  expect(weight).toBeLessThanOrEqual(15 * 1024);
  expect(scripts.join("\n")).not.toMatch(/zod/i);
});

test("a browser without Temporal loads it, and answers the same", async () => {
  const context = await browsing.context.browser()?.newContext();
  const old = await context?.newPage();
  await old?.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Temporal");
  });
  await old?.goto(`${browsing.address}calculateur/?calcul=nom&publiee=2026-01-29&ans=2`);
  await old?.waitForFunction(() => document.querySelector("#nom output")?.textContent !== "");
  expect(await old?.locator("#nom output").innerText()).toMatch(/dimanche 30\sjanvier 2028/);
  await context?.close();
});

test("without JavaScript the page explains, shows no form and leads to worked examples", async () => {
  const context = await browsing.context.browser()?.newContext({ javaScriptEnabled: false });
  const plain = await context?.newPage();
  await plain?.goto(`${browsing.address}calculateur/`);
  expect(await plain?.locator("main").innerText()).toContain("Les formulaires ont besoin de JavaScript");
  expect(await plain?.locator("main form:visible").count()).toBe(0);
  expect(await plain?.locator("main a[href$='/methode/#exemples']").count()).toBe(1);
  await context?.close();
});
