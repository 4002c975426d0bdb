import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersOf, parseHeaders } from "../../scripts/serving/headers-file.ts";

describe("a _headers file", () => {
  const rules = parseHeaders("# note\n/*\n  X-A: one: two\n\n/data/*\n  X-B: b\n  X-A: c\n");

  test.each([
    { path: "/", headers: { "X-A": "one: two" } },
    { path: "/data/v1.json", headers: { "X-A": "one: two, c", "X-B": "b" } },
  ])("gives $path its headers", ({ path, headers }) => {
    expect(Object.fromEntries(headersOf(rules, path))).toEqual(headers);
  });

  test("stops at a line that is no header", () => {
    expect(() => parseHeaders("/*\n  nonsense\n")).toThrow('_headers expected "Name: value", received "nonsense".');
  });
});

describe("public/_headers", () => {
  const rules = parseHeaders(readFileSync("public/_headers", "utf8"));
  const policy = headersOf(rules, "/").get("Content-Security-Policy");

  test.each(["/", "/_astro/x.css", "/donnees/v1/fines.json", "/flux/tout.atom", "/pagefind/pagefind.js"])(
    "gives %s no header twice",
    (path) => {
      const names = rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers.map(([name]) => name));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test("allows nothing inline and nothing from another site", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:|\*/);
  });

  test("keeps for ever only what changes its name with its content", () => {
    const kept = (path: string): boolean => headersOf(rules, path).get("Cache-Control")?.includes("immutable") ?? false;
    expect(["/", "/_astro/page.a1b2.css", "/donnees/v1/fines.json"].map(kept)).toEqual([false, true, false]);
  });
});
