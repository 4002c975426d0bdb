import { describe, expect, test } from "vitest";
import { findBarriers } from "./barriers.ts";
import { openBrowsing, openPage } from "./browsing.ts";
import { readLongestOfKinds } from "../../scripts/building/page-kinds.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);

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

/** Visible shapes of drawings whose colour is not one of those that the reader's system gives. */
async function findOwnColours(): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const names = ["Canvas", "CanvasText", "LinkText", "GrayText", "Highlight", "ButtonText", "Mark"];
    const system = new Set(
      names.map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const drawn = [...document.querySelectorAll("svg :is(path, rect, circle, line, text, use)")];
    const wrong = drawn.flatMap((one) => {
      const { fill, stroke, opacity } = getComputedStyle(one);
      const colours = [fill, stroke].filter((colour) => colour.startsWith("rgb"));
      return opacity !== "0" && colours.some((colour) => !system.has(colour))
        ? [`${one.tagName}.${one.getAttribute("class") ?? ""} ${colours.join(" ")}`]
        : [];
    });
    return [...new Set(wrong)].slice(0, 12);
  });
}

describe.each(readLongestOfKinds())("/%s", (path) => {
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

  test("has no barrier in forced colours, and draws nothing in a colour of its own", async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findOwnColours()).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });
});
