import { afterEach, expect, test } from "vitest";
import { openBrowsing } from "./browsing.ts";

const browsing = await openBrowsing();
const page = await browsing.context.newPage();

/** Opens a page as it is printed on A4, between the margins. */
async function openOnPaper(path: string): Promise<void> {
  await page.setViewportSize({ width: 657, height: 976 });
  await page.goto(browsing.address + path, { waitUntil: "networkidle" });
  await page.emulateMedia({ media: "print" });
}

afterEach(() => page.emulateMedia({ media: null }));

test.each(["donnees/", "citer/", "integrer/", "contribuer/", "donnees/dictionnaire/"])(
  "/%s prints its code whole",
  async (path) => {
    await openOnPaper(path);
    const cut = await page
      .locator("pre")
      .evaluateAll((blocks) =>
        blocks
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
  },
);

test("the search without a question prints the lists of the register, whole", async () => {
  await openOnPaper("recherche/");
  const lists = page.locator(".lists");
  for (const name of ["Décisions", "Incidents", "Amendes", "Astreintes", "Organismes", "Autres listes"]) {
    expect(await lists.getByRole("heading", { name, exact: true }).isVisible()).toBe(true);
  }
  expect(await lists.getByRole("link", { name: "2026" }).first().isVisible()).toBe(true);
  expect(await page.locator("form.ask").isVisible()).toBe(false);
  const cut = await lists
    .locator("ul")
    .evaluateAll((ones) => ones.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length);
  expect(cut).toBe(0);
});

test("the search with a question prints its results, and no list", async () => {
  await openOnPaper("recherche/?q=kourou");
  await page.locator("[data-results] > li").first().waitFor();
  expect(await page.locator("[data-status]").innerText()).toContain("kourou");
  expect(await page.locator(".lists").isVisible()).toBe(false);
});
