import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowsing } from "./browsing.ts";

const browsing = await openBrowsing();
// The masthead is read and used as it is served.
const context = await browsing.context.browser()?.newContext({ javaScriptEnabled: false });
if (context === undefined) throw new Error("no browser");
const page = await context.newPage();
afterAll(() => context.close());

/** What stands on one line, left to right, one line after the other. */
async function readLines(): Promise<string[][]> {
  const links = await page.locator(".masthead .menu a").all();
  const boxes = await Promise.all(
    links.map(async (link) => ({ text: await link.innerText(), box: await link.boundingBox() })),
  );
  return [...Map.groupBy(boxes, ({ box }) => Math.round(box?.y ?? NaN)).values()].map((line) =>
    line.map(({ text }) => text),
  );
}

/** The controls of the masthead as the keyboard meets them, each with the line and the place where it stands. */
async function walk(): Promise<{ top: number; left: number }[]> {
  await page.locator(".skip").focus();
  const met: { top: number; left: number }[] = [];
  for (let step = 0; step < 11; step += 1) {
    await page.keyboard.press("Tab");
    const box = await page.locator(":focus").boundingBox();
    met.push({ top: Math.round((box?.y ?? NaN) + (box?.height ?? NaN) / 2), left: Math.round(box?.x ?? NaN) });
  }
  return met;
}

describe.each([
  { width: 1280, counts: [8] },
  { width: 768, counts: [8] },
  { width: 360, counts: [4, 4] },
  { width: 320, counts: [3, 3, 2] },
])("at $width px, the masthead", ({ width, counts }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${browsing.address}decisions/`);
  });

  test(`stands its eight links in lines of ${counts.join(", ")}`, async () => {
    expect((await readLines()).map((line) => line.length)).toEqual(counts);
  });

  test("gives each link 24 pixels each way", async () => {
    for (const link of await page.locator(".masthead :is(a, button, input)").all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  test("is walked as it is seen, line by line", async () => {
    const met = await walk();
    // Two controls of one line may differ by a few pixels in height.
    const seen = met.toSorted((a, b) => (Math.abs(a.top - b.top) < 8 ? a.left - b.left : a.top - b.top));
    expect(met).toEqual(seen);
  });
});
