import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { findBarriers } from "./barriers.ts";
import { type Browsing, openBrowsing, openPage } from "./browsing.ts";

let browsing: Browsing;
let page: Page;

beforeAll(async () => {
  browsing = await openBrowsing();
  page = await openPage(browsing);
});

afterAll(async () => {
  await browsing.close();
});

/** The longest page of each kind: a folder's own page, or one of those in it. */
function readKinds(): string[] {
  const files = globSync("**/*.html", { cwd: dist }).sort();
  const sized = files.map((file) => ({ file, size: statSync(join(dist, file)).size }));
  const byKind = Map.groupBy(sized, ({ file }) =>
    file
      .split("/")
      .map((part, depth) => (depth === 0 ? part : ""))
      .join("/"),
  );
  return [...byKind.values()].map((pages) =>
    pages.reduce((a, b) => (b.size > a.size ? b : a)).file.replace("index.html", ""),
  );
}

/** What is wider than the window and not inside something that scrolls by itself. */
async function findOverflow(): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

describe.each(readKinds())("/%s", (path) => {
  test("opens without an error, a refusal or a request elsewhere", async () => {
    await page.goto(browsing.address + path, { waitUntil: "load" });
    expect(browsing.takeComplaints()).toEqual([]);
  });

  // Each scheme once, each width once: the other two pairs repeat what these see, at twice the time.
  test.each([
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 360 },
    // 1280 pixels enlarged four times.
    { scheme: "light", width: 320 },
  ] as const)("has no barrier and no sideways scroll in $scheme at $width px", async ({ scheme, width }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findOverflow()).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
});
