import type { Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** A case gathers records: one that none of them names would be read by nobody. */
export function checkCases({ lookup: { records }, unparsed }: CheckInput): Problem[] {
  // The record that names the case may be the file that could not be parsed.
  if (unparsed.size > 0) return [];
  const named = new Set([...records.decisions, ...records.incidents].map((one) => one.case));
  return records.cases
    .filter(({ id }) => !named.has(id))
    .map(({ id }) =>
      complain("cases", id, {
        field: "",
        expected: "a case that a decision or an incident names",
        received: "a case that none names",
        remedy: `write case: ${id} in the records that belong to it, or remove the file`,
      }),
    );
}
