import { describe, expect, test } from "vitest";
import { openBrowsing, openPage } from "./browsing.ts";
import { readShortestOfKinds } from "../../scripts/building/page-kinds.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);

interface Axe {
  readonly setup: (root: Document) => void;
  readonly teardown: () => void;
  readonly commons: { readonly text: { readonly accessibleText: (element: Element) => string } };
}

interface Walked {
  walk: { readonly left: Set<Element>; readonly faults: string[] };
}

/** Notes every control that can be used, and looks at each that the focus reaches. Answers with their number. */
function beginWalk(): number {
  const isInOwnGroup = (one: Element): boolean =>
    !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked);
  const controls = [
    ...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"),
  ].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled") && isInOwnGroup(one),
  );
  const { axe } = globalThis as unknown as { axe: Axe };
  const walked = globalThis as unknown as Walked;
  axe.setup(document);
  const unnamed = controls.filter((one) => axe.commons.text.accessibleText(one).trim() === "");
  axe.teardown();
  walked.walk = { left: new Set(controls), faults: unnamed.map((one) => `no name: ${one.outerHTML.slice(0, 100)}`) };
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    walked.walk.left.delete(target);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    const isSeen = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    if (!isSeen) walked.walk.faults.push(`focus not seen: ${target.outerHTML.slice(0, 100)}`);
  });
  return controls.length;
}

function endWalk(): string[] {
  const { left, faults } = (globalThis as unknown as Walked).walk;
  return [...faults, ...[...left].map((one) => `not reached: ${one.outerHTML.slice(0, 100)}`)].slice(0, 10);
}

describe.each(readShortestOfKinds())("/%s", (path) => {
  test("lets the Tab key reach every control, named and with a focus that is seen", async () => {
    await page.goto(browsing.address + path, { waitUntil: "load" });
    const controls = await page.evaluate(beginWalk);
    // A date has three places for the focus, and the way round passes the browser itself.
    for (let step = 0; step < controls * 1.2 + 12; step += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(endWalk)).toEqual([]);
    expect(browsing.takeComplaints()).toEqual([]);
  });
});
