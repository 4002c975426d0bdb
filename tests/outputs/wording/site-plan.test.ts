import { expect, test } from "vitest";
import { guides, lists } from "../../../src/outputs/wording/addresses.ts";
import { footLinks, sitePlan } from "../../../src/outputs/wording/site-plan.ts";

const planned = sitePlan.flatMap(({ links }) => links.map(({ href }) => href));

test("every list and every guide but the plan itself stands once in the plan", () => {
  const pages = [...Object.values(lists), ...Object.values(guides)].map(({ href }) => href);
  expect([...planned, guides.plan.href].sort()).toEqual(expect.arrayContaining(pages.sort()));
  expect(new Set(planned).size).toBe(planned.length);
});

test("the foot holds nothing that the plan does not", () => {
  expect([guides.plan.href, ...planned]).toEqual(expect.arrayContaining(footLinks.map(({ href }) => href)));
});
