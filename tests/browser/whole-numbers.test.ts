import { expect, test } from "vitest";
import { openBrowsing } from "./browsing.ts";

const browsing = await openBrowsing();
const page = await browsing.context.newPage();

test.each(["decisions/san-2026-003/", "decisions/", "themes/securite/", "flux/", "injonctions/san-2024-020-acces/"])(
  "no number of /%s is cut at the end of a line",
  async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(browsing.address + path);
    const numbers = page.locator(".n:visible");
    const lines = await numbers.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((count) => count !== 1)).toEqual([]);
  },
);
