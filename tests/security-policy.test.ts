import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { securityPolicy } from "../src/security-policy.ts";

test("the header and the page state one security policy", () => {
  const header = /Content-Security-Policy: (.+)/.exec(readFileSync("public/_headers", "utf8"))?.[1] ?? "";
  expect(header).toBe(securityPolicy);
});
