import { expect, test } from "vitest";
import { because } from "../../src/law/reason.ts";
import { rules } from "../../src/law/rules.ts";

test("a reason carries the source and the doubt of its rule", () => {
  const { source, doubt } = rules["R-DEL-04"];
  expect(because("R-DEL-04", "Elle n’est pas reportée.")).toStrictEqual({
    rule: "R-DEL-04",
    text: "Elle n’est pas reportée.",
    source,
    doubt,
  });
});

test("a reason without source or doubt does not name them", () => {
  expect(because("R-PUB-03", "Même calendrier.")).toStrictEqual({ rule: "R-PUB-03", text: "Même calendrier." });
});
