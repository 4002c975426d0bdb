import { expect, test } from "vitest";
import { chosenAudits, toSection } from "../../scripts/auditing/sections.ts";
import { audits } from "../../src/registry/audits/audits.ts";

test("all audits run when none is named", () => {
  expect(chosenAudits([])).toEqual(audits);
});

test("named audits run in their own order", () => {
  expect(chosenAudits(["short-prose", "grade-c"]).map(({ name }) => name)).toEqual(["grade-c", "short-prose"]);
});

test("a name that no audit has stops the command, which says the names", () => {
  expect(() => chosenAudits(["prose"])).toThrow(
    `--only expected one of ${audits.map(({ name }) => name).join(", ")}; received prose`,
  );
});

test("a section counts its findings and groups them by file", () => {
  const audit = { name: "grade-c", title: "weak facts", find: () => [] };
  const findings = [
    { where: "content/fines/a.mdx", what: "amount" },
    { where: "content/decisions/b.mdx", what: "number" },
    { where: "content/fines/a.mdx", what: "decidedOn" },
  ];
  expect(toSection(audit, findings)).toBe(
    "grade-c: 3 weak facts\n  content/fines/a.mdx\n    amount\n    decidedOn\n  content/decisions/b.mdx  number",
  );
  expect(toSection(audit, [])).toBe("grade-c: 0 weak facts");
});
