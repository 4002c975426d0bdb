import { expect, test } from "vitest";
import { because } from "../../src/law/reason.ts";
import { rules } from "../../src/law/rules.ts";

test("a reason carries the text, the source, the convention and the doubt of its rule", () => {
  const { text: law, source, convention, doubt } = rules["R-DEL-04"];
  expect(because("R-DEL-04", "Elle n’est pas reportée.")).toStrictEqual({
    rule: "R-DEL-04",
    text: "Elle n’est pas reportée.",
    law,
    source,
    convention,
    doubt,
  });
});

test("a reason without source, convention or doubt does not name them", () => {
  expect(because("R-PUB-03", "Même calendrier.")).toStrictEqual({
    rule: "R-PUB-03",
    text: "Même calendrier.",
    law: "Délibération SAN-2023-014",
  });
});
