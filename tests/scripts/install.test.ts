import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/first/install.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/astro": { version: "7.3.4" },
    "node_modules/@pagefind/windows-x64": { version: "1.5.2", optional: true },
  },
};

test.each([
  { fact: "nothing is installed", installed: {}, is: false },
  {
    fact: "every package is there in its version",
    installed: { "node_modules/astro": { version: "7.3.4" } },
    is: true,
  },
  { fact: "one has another version", installed: { "node_modules/astro": { version: "7.3.5" } }, is: false },
  {
    fact: "a package of this platform has another version",
    installed: {
      "node_modules/astro": { version: "7.3.4" },
      "node_modules/@pagefind/windows-x64": { version: "1.5.1" },
    },
    is: false,
  },
])("$fact: installed $is", ({ installed, is }) => {
  expect(isInstalled(wanted, { packages: installed })).toBe(is);
});
