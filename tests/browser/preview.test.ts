import { afterEach, expect, test } from "vitest";
import { findBarriers } from "./barriers.ts";
import { openBrowsing, openPage } from "./browsing.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);
await page.goto(`${browsing.address}dossiers/kourou-delegue/`, { waitUntil: "load" });
const link = page.locator("a.term").first();
const card = page.locator("#definition");

afterEach(() => {
  expect(browsing.takeComplaints()).toEqual([]);
});

test("nothing is asked for before a reader needs a definition", async () => {
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(asked.filter((name) => name.endsWith("definitions.json"))).toEqual([]);
});

test("the keyboard alone shows the definition, which describes the link", async () => {
  await link.focus();
  await card.waitFor({ state: "visible" });
  expect((await card.textContent())?.length).toBeGreaterThan(40);
  expect(await link.getAttribute("aria-describedby")).toBe("definition");
  expect(await findBarriers(page)).toEqual([]);
});

test("Escape closes it and leaves the focus where it is", async () => {
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "hidden" });
  expect(await link.getAttribute("aria-describedby")).toBeNull();
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("it stays while the pointer goes from the word to the card, and closes when it leaves both", async () => {
  await page.mouse.move(2, 2);
  await link.blur();
  await link.hover();
  await card.waitFor({ state: "visible" });
  await card.hover();
  await page.waitForTimeout(500);
  expect(await card.isVisible()).toBe(true);
  await page.mouse.move(2, 2);
  await card.waitFor({ state: "hidden" });
});

test("moving the focus on closes it", async () => {
  await link.focus();
  await card.waitFor({ state: "visible" });
  await link.blur();
  await card.waitFor({ state: "hidden" });
});

test("it stays inside a narrow window", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const one of await page.locator("a.term").all()) {
    await one.focus();
    await card.waitFor({ state: "visible" });
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});
