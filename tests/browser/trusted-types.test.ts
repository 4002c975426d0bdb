import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

/** What the browser says when a page tries to turn text into elements or code. */
function attempt(way: "markup" | "worker" | "policy"): Promise<string> {
  return page.evaluate((chosen) => {
    const ways = {
      markup: () => (document.createElement("div").innerHTML = "<b>x</b>"),
      worker: () => new Worker("/x.js"),
      policy: () =>
        (
          globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes?.createPolicy("autre", {}),
    };
    try {
      ways[chosen]();
      return "allowed";
    } catch (error) {
      return (error as Error).name;
    }
  }, way);
}

test.each(["", "comparer/", "recherche/", "calculateur/"])("/%s lets no text become elements or code", async (path) => {
  await page.goto(browsing.address + path, { waitUntil: "load" });
  expect([await attempt("markup"), await attempt("worker"), await attempt("policy")]).toEqual([
    "TypeError",
    "TypeError",
    "TypeError",
  ]);
});
