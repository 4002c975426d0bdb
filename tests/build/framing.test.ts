import { expect, test } from "vitest";
import { headersOf, parseHeaders } from "../../scripts/serving/headers-file.ts";
import { builtPages, readBuilt } from "./built-site.ts";

test("other sites may frame what is made for frames, and nothing else", () => {
  const rules = parseHeaders(readBuilt("/_headers").toString());
  const framed = builtPages.filter(({ path }) => headersOf(rules, path).get("X-Frame-Options") !== "DENY");
  expect(framed.length).toBeGreaterThan(0);
  expect(framed).toEqual(builtPages.filter(({ kind }) => kind === "embed"));
});

test("every frame offers a picture that is there, as wide and as high as its code says", () => {
  const codes = builtPages
    .filter(({ kind }) => kind === "embed")
    .map(({ path, html }) => ({ path, code: /cartes\/([^"&\s]+\.png).*?width=(?:"|&quot;)(\d+)\D+(\d+)/.exec(html) }));
  const found = codes.map(({ path, code }) => {
    const header = readBuilt(`/cartes/${code?.[1] ?? ""}`).subarray(16, 24);
    return { path, width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
  });
  expect(found).toEqual(codes.map(({ path, code }) => ({ path, width: Number(code?.[2]), height: Number(code?.[3]) })));
});
