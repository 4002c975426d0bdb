import { expect, test } from "vitest";
import { headersOf, parseHeaders } from "../../scripts/serving/headers-file.ts";
import { builtPages, readBuilt } from "./built-site.ts";

test("other sites may frame what is made for frames, and nothing else", () => {
  const rules = parseHeaders(readBuilt("/_headers").toString());
  const framed = builtPages.filter(({ path }) => headersOf(rules, path).get("X-Frame-Options") !== "DENY");
  expect(framed.length).toBeGreaterThan(0);
  expect(framed).toEqual(builtPages.filter(({ kind }) => kind === "embed"));
});
