import type { Audit } from "./audit.ts";
import { gradeC, sourcesWithoutAddress } from "./evidence.ts";
import { ambiguousRows, recordsWithoutRow, rowsThatDisagree, rowsWithoutRecord, sameDayRows } from "./official-list.ts";
import { hardBriefs } from "./plain-language.ts";
import { namesPastWithdrawal, openForAYear, unknownDelays } from "./procedure.ts";
import { shortProse, similarSentences } from "./prose.ts";

/** Every audit, in the order in which it is printed. */
export const audits: readonly Audit[] = [
  rowsWithoutRecord,
  recordsWithoutRow,
  sameDayRows,
  ambiguousRows,
  rowsThatDisagree,
  gradeC,
  sourcesWithoutAddress,
  unknownDelays,
  openForAYear,
  namesPastWithdrawal,
  shortProse,
  similarSentences,
  hardBriefs,
];
