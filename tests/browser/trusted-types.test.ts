import { expect, test } from "vitest";
import { openBrowsing, openPage } from "./browsing.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);

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
