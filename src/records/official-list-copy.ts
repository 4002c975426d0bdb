import { parseJson } from "./json.ts";
import { officialListSchema, type ListRow, type OfficialList } from "./official-list.ts";
import { toReceived, type Problem } from "./problem.ts";

type Complaint = Omit<Problem, "file">;
type RowCheck = (row: ListRow, name: string, before: ListRow | undefined) => readonly Complaint[];

const checks: readonly RowCheck[] = [secrecy, publication, payment, repetition];

/** Parses the copy of the list, or says everything that is wrong with it. `today` is the real day, ISO. */
export function parseOfficialList(file: string, text: string, today: string): OfficialList | Problem[] {
  const list = parseJson(file, text, officialListSchema);
  if (Array.isArray(list)) return list;
  const problems = checkRows(file, list, today);
  return problems.length > 0 ? problems : list;
}

// What contradicts inside the copy: days after it, a simplified row that is public, a lost repeat.
function checkRows(file: string, list: OfficialList, today: string): Problem[] {
  const late = list.rows.flatMap((row, index) => after(row.date, list.copiedOn, `rows[${String(index)}].date`));
  const rows = list.rows.flatMap((row, index) =>
    checks.flatMap((check) => check(row, `rows[${String(index)}]`, list.rows[index - 1])),
  );
  return [...after(list.copiedOn, today, "copiedOn"), ...late, ...rows].map((one) => ({ file, ...one }));
}

function after(day: string, last: string, field: string): Complaint[] {
  if (day <= last) return [];
  const expected = `a day not after ${last}`;
  return [{ field, expected, received: toReceived(day), remedy: "correct the day, or the day of the copy" }];
}

function secrecy({ procedure, number }: ListRow, name: string): Complaint[] {
  if (procedure !== "simplified" || number === null) return [];
  const remedy = "write null: a decision of the simplified procedure is never public";
  return [{ field: `${name}.number`, expected: "null in a simplified row", received: toReceived(number), remedy }];
}

function publication({ number, legifranceId }: ListRow, name: string): Complaint[] {
  if ((number === null) === (legifranceId === null)) return [];
  return [
    {
      field: `${name}.legifranceId`,
      expected: "a number and an identifier of Légifrance, or neither",
      received: toReceived([number, legifranceId]),
      remedy: "write both, or null for both",
    },
  ];
}

function payment({ amount, outcomes }: ListRow, name: string): Complaint[] {
  if (amount === null || outcomes.includes("amende") || outcomes.includes("liquidation")) return [];
  const expected = "an amount only with a fine or a liquidation";
  return [
    { field: `${name}.amount`, expected, received: toReceived(amount), remedy: "add the outcome, or write null" },
  ];
}

function repetition(row: ListRow, name: string, before: ListRow | undefined): Complaint[] {
  if (row.isRepeat === undefined || (before !== undefined && printed(before) === printed(row))) return [];
  const remedy = "put it after the row that it repeats, or remove the field";
  return [{ field: `${name}.isRepeat`, expected: "a row like the one before it", received: "true", remedy }];
}

// What the page prints; the remark and the mark of a repeat are ours.
function printed(row: ListRow): string {
  return JSON.stringify({ ...row, remark: null, isRepeat: undefined });
}
