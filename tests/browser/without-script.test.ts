import { expect, test } from "vitest";
import { openBrowsing } from "./browsing.ts";

const browsing = await openBrowsing();

async function read(path: string, javaScriptEnabled: boolean): Promise<string> {
  const context = await browsing.context.browser()?.newContext({ javaScriptEnabled });
  const page = await context?.newPage();
  await page?.goto(browsing.address + path, { waitUntil: "load" });
  const text = (await page?.locator("body").innerText()) ?? "";
  await context?.close();
  return text;
}

test.each([
  "",
  "decisions/san-2026-003/",
  "dossiers/france-travail-2024/",
  "astreintes/san-2023-018/",
  "textes/rgpd/article-32/",
  "statistiques/amendes-par-an/",
  "procedure/",
])("/%s says the same with its scripts and without", async (path) => {
  const text = await read(path, false);
  expect(text.length).toBeGreaterThan(1000);
  expect(await read(path, true)).toBe(text);
});
