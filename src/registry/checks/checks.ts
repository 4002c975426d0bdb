import type { Problem } from "../../records/problem.ts";
import { checkAnnounced } from "./announced.ts";
import { checkBelonging } from "./belonging.ts";
import { checkCalendar } from "./calendar.ts";
import { checkCases } from "./cases.ts";
import { checkChecklists } from "./checklists.ts";
import { checkChronology } from "./chronology.ts";
import { checkClaims } from "./claims.ts";
import type { Check, CheckInput } from "./complaint.ts";
import { checkDelays } from "./delays.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkExecution } from "./execution.ts";
import { checkGaps } from "./gaps.ts";
import { checkIdentity } from "./identity.ts";
import { checkKinship } from "./kinship.ts";
import { checkLiquidations } from "./liquidations.ts";
import { checkListed } from "./listed.ts";
import { checkListedLaw } from "./listed-law.ts";
import { checkListedOutcomes } from "./listed-outcomes.ts";
import { checkNaming } from "./naming.ts";
import { checkPenalties } from "./penalties.ts";
import { checkPersons } from "./persons.ts";
import { checkPrinted } from "./printed.ts";
import { checkProseLinks } from "./prose-links.ts";
import { checkReferences } from "./references.ts";
import { checkRulings } from "./rulings.ts";
import { checkSayers } from "./sayers.ts";
import { checkSeats } from "./seats.ts";
import { checkSteps } from "./steps.ts";
import { checkSuccessors } from "./successors.ts";
import { checkTurnovers } from "./turnovers.ts";

/** The checks that read a file that is not a record: known gaps, lists, totals, redirects, dated versions. */
const listChecks: readonly Check[] = [
  checkListed,
  checkListedOutcomes,
  checkListedLaw,
  checkAnnounced,
  checkSuccessors,
  checkGaps,
];

const checks: readonly Check[] = [
  checkReferences,
  checkClaims,
  checkIdentity,
  checkDuplicates,
  checkBelonging,
  checkKinship,
  checkChronology,
  checkSteps,
  checkExecution,
  checkCalendar,
  checkDelays,
  checkPenalties,
  checkTurnovers,
  checkLiquidations,
  checkRulings,
  checkNaming,
  checkPersons,
  checkSayers,
  checkSeats,
  checkPrinted,
  checkCases,
  checkChecklists,
  checkProseLinks,
  ...listChecks,
];

/** Everything that contradicts between records, in the order of the checks. */
export function checkRecords(input: CheckInput): Problem[] {
  return checks.flatMap((check) => check(input));
}

/** What the files that are not records contradict: all that can change while the records stay the same. */
export function checkLists(input: CheckInput): Problem[] {
  return listChecks.flatMap((check) => check(input));
}
