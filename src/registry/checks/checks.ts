import type { Problem } from "../../records/problem.ts";
import { checkBelonging } from "./belonging.ts";
import { checkCases } from "./cases.ts";
import { checkChecklists } from "./checklists.ts";
import { checkChronology } from "./chronology.ts";
import type { Check, CheckInput } from "./complaint.ts";
import { checkDelays } from "./delays.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkExecution } from "./execution.ts";
import { checkFuture } from "./future.ts";
import { checkLiquidations } from "./liquidations.ts";
import { checkNaming } from "./naming.ts";
import { checkPenalties } from "./penalties.ts";
import { checkGaps, checkProseLinks } from "./prose-links.ts";
import { checkReferences } from "./references.ts";
import { checkRulings } from "./rulings.ts";

const checks: readonly Check[] = [
  checkReferences,
  checkDuplicates,
  checkBelonging,
  checkChronology,
  checkExecution,
  checkFuture,
  checkDelays,
  checkPenalties,
  checkLiquidations,
  checkRulings,
  checkNaming,
  checkCases,
  checkChecklists,
  checkProseLinks,
  checkGaps,
];

/** Everything that contradicts between records, in the order of the checks. */
export function checkRecords(input: CheckInput): Problem[] {
  return checks.flatMap((check) => check(input));
}
