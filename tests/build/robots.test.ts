import { expect, test } from "vitest";
import { toAbsolute } from "../../src/site.ts";
import { readBuilt } from "./built-site.ts";

test("robots may read everything, and are told where the site map is", () => {
  const lines = readBuilt("/robots.txt").toString().trimEnd().split("\n");
  expect(lines.filter((line) => !/^($|#|(User-agent|Allow|Disallow|Sitemap): \S+$)/.test(line))).toEqual([]);
  expect(lines).not.toContain("Disallow: /");
  expect(lines).toContain(`Sitemap: ${toAbsolute("/sitemap-index.xml")}`);
  expect(readBuilt("/sitemap-index.xml").toString()).toContain(`<loc>${toAbsolute("/sitemap-0.xml")}</loc>`);
});
