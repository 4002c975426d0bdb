import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { securityPolicy } from "../src/security-policy.ts";

test("the header and the page state one security policy, but for who may frame the page", () => {
  const header = /Content-Security-Policy: (.+)/.exec(readFileSync("public/_headers", "utf8"))?.[1] ?? "";
  const directives = header.split("; ");
  expect(directives).toContain("frame-ancestors 'none'");
  expect(directives.filter((one) => !one.startsWith("frame-ancestors"))).toEqual(securityPolicy.split("; "));
});
