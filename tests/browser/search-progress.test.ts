import { describe, expect, test } from "vitest";
import { box, titles, openSearchPage } from "./search-page.ts";

const search = await openSearchPage();
const { page } = search;

describe("while one types", () => {
  test("names answer before the text, and keep their place when it adds its pages below", async () => {
    await page.route("**/pagefind.js", async (route) => {
      await new Promise((wait) => setTimeout(wait, 800));
      await route.continue();
    });
    await search.open();
    await page.fill(box, "clearvew");
    await page.locator(titles).first().waitFor();
    expect(await page.locator("[data-status]").getAttribute("aria-busy")).toBe("true");
    const first = await readPlaces();
    expect(first.length).toBeGreaterThan(2);
    await search.waitForAnswer();
    await page.locator("[data-excerpt] mark").first().waitFor();
    expect((await readPlaces()).slice(0, first.length)).toEqual(first);
    await page.unroute("**/pagefind.js");
  });

  test("an order that is not the best first waits for the text, and stands in the address", async () => {
    await search.open("?q=cookies&tri=montant");
    const amounts = await page.locator("[data-standing] > span:not(.status)").allInnerTexts();
    const euros = amounts.filter((text) => text.includes("€")).map((text) => Number(text.replace(/\D/g, "")));
    expect(euros).toEqual([...euros].sort((a, b) => b - a));
    await page.locator("[data-sort]").selectOption("date");
    await page.waitForURL(/tri=date/);
  });

  test("nothing is asked of the host before the search has the focus", async () => {
    const asked: string[] = [];
    const listen = (request: { url: () => string }): void => void asked.push(request.url());
    page.on("request", listen);
    await search.open();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.endsWith(".json"))).toEqual([]);
    await page.focus(box);
    await page.locator("[data-facets]").waitFor();
    expect(asked.filter((url) => url.endsWith(".json")).length).toBe(1);
    page.off("request", listen);
  });
});

/** Each title and where it stands on the page. */
async function readPlaces(): Promise<[string, number][]> {
  return page
    .locator(titles)
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, Math.round(link.getBoundingClientRect().top + scrollY)]),
    );
}

describe("when something is missing", () => {
  test("without the text the names still answer, and the page says what to do", async () => {
    await page.route("**/pagefind.js", (route) => route.abort());
    await search.open("?q=clearview");
    expect(await page.locator("[data-status]").innerText()).toContain("rechargez la page");
    expect(await page.locator(titles).first().getAttribute("href")).toMatch(/clearview-ai\/$/);
    await page.unroute("**/pagefind.js");
    expect(search.takeComplaints().every((complaint) => complaint.includes("ERR_FAILED"))).toBe(true);
  });

  test("an index out of reach is said, with what to do", async () => {
    await page.route("**/premier-index.json", (route) => route.abort());
    await search.open("?q=amende");
    expect(await page.locator("[data-status]").innerText()).toContain("Rechargez la page");
    await page.unroute("**/premier-index.json");
    expect(search.takeComplaints().every((complaint) => complaint.includes("ERR_FAILED"))).toBe(true);
  });

  test("without JavaScript the page says so and leads to the lists", async () => {
    const context = await search.context.browser()?.newContext({ javaScriptEnabled: false });
    const plain = await context?.newPage();
    await plain?.goto(`${search.address}recherche/`);
    const text = await plain?.locator("main").innerText();
    expect(text).toContain("La recherche a besoin de JavaScript");
    expect(await plain?.locator("main .lists a[href*='/decisions/annee/']").count()).toBeGreaterThan(5);
    await context?.close();
  });
});
