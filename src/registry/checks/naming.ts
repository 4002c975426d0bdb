import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** A simplified decision is never public: it is attributed only when a public decision does so (R-SIM-01). */
export function checkNaming({ lookup, unparsed }: CheckInput): Problem[] {
  // The public decision may be the file that could not be parsed.
  if (unparsed.size > 0) return [];
  return lookup.records.decisions
    .filter((one) => one.kind === "sanction" && one.procedure === "simplified")
    .filter((one) => !lookup.followersOf(one.id).some(({ publishedOn }) => publishedOn !== undefined))
    .map((one) =>
      complain("decisions", one.id, {
        field: "procedure",
        expected: "a public decision of the register that reports this simplified one in its follows",
        received: toReceived("simplified"),
        remedy: "remove the record: a simplified decision stays an unnamed row of the official list",
      }),
    );
}
