import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deadAddresses } from "../../scripts/building/redirect-faults.ts";
import { builtFiles } from "./built-site.ts";

const remedy =
  "An address that was published never dies: add `from` and `to` to content/redirects.yaml. " +
  "`node scripts/addresses.ts` adds new addresses to tests/build/addresses.txt; no line ever leaves it.";

test("every address that was ever listed is still built, or leads to its successor", () => {
  const built = new Set(builtFiles.map((file) => file.replace(/index\.html$/, "")));
  const listed = readFileSync("tests/build/addresses.txt", "utf8").trim().split("\n");
  expect(
    deadAddresses(listed, (address) => built.has(address)),
    remedy,
  ).toEqual([]);
});
