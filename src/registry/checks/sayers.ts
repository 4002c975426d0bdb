import type { Entry } from "../../records/collections.ts";
import { toFieldPath, toReceived, type Problem } from "../../records/problem.ts";
import { beginsWith, toSayer } from "../sayers.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** Whoever says a figure is told after « selon »: the register knows the article, and a company of the register has none. */
export function checkSayers({ lookup: { records } }: CheckInput): Problem[] {
  const companies = records.organisations
    .filter(({ legalForm }) => legalForm === "entreprise")
    .flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return records.incidents.flatMap((incident) =>
    sayersOf(incident)
      .filter(({ saidBy }) => toSayer(saidBy) === undefined && !companies.some((name) => beginsWith(saidBy, name)))
      .map(({ path, saidBy }) =>
        complain("incidents", incident.id, {
          field: toFieldPath([...path, "saidBy"]),
          expected: "first words whose article after « selon » is known",
          received: toReceived(saidBy),
          remedy: "write a common noun with its article (« Le vendeur »), or add the name to src/registry/sayers.ts",
        }),
      ),
  );
}

interface Sayer {
  readonly path: readonly PropertyKey[];
  readonly saidBy: string;
}

function sayersOf({ figures, dataNotExposed = [] }: Entry<"incidents">): Sayer[] {
  return [
    ...figures.map(({ saidBy }, index) => ({ path: ["figures", index], saidBy })),
    ...dataNotExposed.map(({ saidBy }, index) => ({ path: ["dataNotExposed", index], saidBy })),
  ];
}
