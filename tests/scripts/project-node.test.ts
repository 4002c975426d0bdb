import { describe, expect, test } from "vitest";
import { chooseNode, isRecentEnough } from "../../scripts/first/project-node.mjs";

describe("the Node to run with", () => {
  test.each([
    { version: "20.20.2", enough: false },
    { version: "22.12.0", enough: false },
    { version: "22.18.0", enough: true },
    { version: "24.21.0", enough: true },
    { version: "26.0.0", enough: true },
  ])("Node $version is recent enough: $enough", ({ version, enough }) => {
    expect(isRecentEnough(version)).toBe(enough);
  });

  test("the project's own comes first", () => {
    expect(chooseNode("own/node", { path: "system/node", version: "26.0.0" })).toBe("own/node");
  });

  test("without its own, a recent one of the machine does", () => {
    expect(chooseNode("", { path: "system/node", version: "24.21.0" })).toBe("system/node");
  });

  test("without its own, an old one stops with one sentence that names the remedy", () => {
    expect(() => chooseNode("", { path: "system/node", version: "20.20.2" })).toThrow(
      "This is Node 20.20.2; the project needs 22.18 or later, and the copy that its packages bring is missing: " +
        "run `npm ci` or `npm rebuild node`, or install Node 24.",
    );
  });
});
