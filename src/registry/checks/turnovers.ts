import { toEuros } from "../../law/amount.ts";
import type { DecisionOf, Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, hasUnreadFine, type CheckInput } from "./complaint.ts";

/** Turnovers are those of who is fined, of a year that had begun; no fine is above the ceiling that the decision states. */
export function checkTurnovers(input: CheckInput): Problem[] {
  const { lookup } = input;
  return lookup.records.decisions
    .filter((one) => one.kind === "sanction")
    .filter(({ id }) => !hasUnreadFine(input, id))
    .flatMap((one) => {
      const { id, decidedOn, turnovers = [], statedCeiling } = one;
      const fines = lookup.finesOf(id);
      return [
        ...turnovers.flatMap(({ year }, index) => yearFault(`turnovers[${String(index)}].year`, year, decidedOn)),
        ...turnovers.flatMap((turnover, index) => strangerFault(id, { ...turnover, index }, fines)),
        ...fines.flatMap((fine) => ceilingFault(fine, statedCeiling)),
      ].map((fault) => complain("decisions", id, fault));
    });
}

function yearFault(field: string, year: number, decidedOn: string): Complaint[] {
  if (year <= Number(decidedOn.slice(0, 4))) return [];
  const remedy = "correct the year";
  return [{ field, expected: `a year not after decidedOn, ${decidedOn}`, received: toReceived(year), remedy }];
}

type Turnover = NonNullable<DecisionOf<"sanction">["turnovers"]>[number];

function strangerFault(
  decision: string,
  { organisation, index }: Turnover & { readonly index: number },
  fines: readonly Entry<"fines">[],
): Complaint[] {
  const fined = fines.flatMap((fine) => [fine.organisation, ...(fine.jointWith ?? [])]);
  if (fined.includes(organisation)) return [];
  const field = `turnovers[${String(index)}].organisation`;
  const remedy = `correct the organisation, or add content/fines/${decision}-${organisation}.mdx`;
  return [
    {
      field,
      expected: `an organisation that it fines (${fined.join(", ") || "none"})`,
      received: toReceived(organisation),
      remedy,
    },
  ];
}

function ceilingFault({ id, amount }: Entry<"fines">, ceiling: number | undefined): Complaint[] {
  if (ceiling === undefined || amount <= ceiling) return [];
  const remedy = "correct the ceiling, or the fine";
  return [
    {
      field: "statedCeiling",
      expected: `at least the fine of ${id}, ${toEuros(amount)}`,
      received: toReceived(ceiling),
      remedy,
    },
  ];
}
