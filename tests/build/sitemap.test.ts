import { expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { builtPages, readBuilt } from "./built-site.ts";

test("the sitemap lists every page but the one for lost addresses and those made for frames or for old addresses", () => {
  const listed = [
    ...readBuilt("/sitemap-0.xml")
      .toString()
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, url]) => url);
  const built = builtPages
    .filter(({ path, kind }) => path !== "/404.html" && kind === "page")
    .map(({ path }) => site.origin + site.base + path.slice(1));
  expect(listed.toSorted()).toEqual(built.toSorted());
});
