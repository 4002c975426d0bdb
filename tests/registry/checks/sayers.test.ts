import { expect, test } from "vitest";
import { toReport } from "../../../src/records/report.ts";
import type { CheckInput } from "../../../src/registry/checks/complaint.ts";
import { checkSayers } from "../../../src/registry/checks/sayers.ts";
import { toLookup } from "../../../src/registry/lookup.ts";
import { changed, samples, sources, toRecords } from "../../records/samples.ts";
import { realContent } from "../real-register.ts";

function reportOf(records: typeof realContent.records): string {
  const problems = checkSayers({ lookup: toLookup(records, []) } as unknown as CheckInput);
  return problems.length === 0 ? "" : toReport(problems);
}

const saidBy = (name: string): typeof realContent.records => {
  const figures = [{ count: 1, unit: "people", status: "claimed", saidBy: name, saidOn: "2024", sources: ["texte"] }];
  const incident = changed("incidents/exemple-2024", {
    figures,
    sources: sources("organisations", "disclosedOn", "vector", "figures"),
  });
  return toRecords({ ...samples, "incidents/exemple-2024": incident });
};

test("the register knows the article of all who say a figure", () => {
  expect(reportOf(realContent.records)).toBe("");
});

test("a name whose article is not known is refused", () => {
  expect(reportOf(saidBy("Cabinet d’expertise, à l’AFP"))).toMatchInlineSnapshot(`
    "content/incidents/exemple-2024.mdx does not fit the model.
      figures[0].saidBy  expected first words whose article after « selon » is known, received "Cabinet d’expertise, à l’AFP"
                         write a common noun with its article (« Le vendeur »), or add the name to src/registry/sayers.ts

    1 problem in 1 file: nothing was built."
  `);
});

test.each(["Le cabinet d’expertise", "Une experte", "CNIL, au conditionnel", "Exemple, à l’AFP"])(
  "« %s » is told as it is, or with an article that is known",
  (name) => {
    expect(reportOf(saidBy(name))).toBe("");
  },
);
