import { simplifiedFineCeiling } from "../law/fine-ceiling-version.ts";
import { checkHosts } from "./hosts.ts";
import { parseJson } from "./json.ts";
import { checkRowNames, toPrinted } from "./official-list-names.ts";
import { officialListSchema, type ListRow, type OfficialList } from "./official-list.ts";
import { toReceived, type Complaint, type Problem } from "./problem.ts";
import { checkRepeats } from "./repeats.ts";

type RowCheck = (row: ListRow, name: string, above: Above | undefined) => readonly Complaint[];

/** The row before a row. */
interface Above {
  readonly row: ListRow;
  readonly name: string;
}

const checks: readonly RowCheck[] = [order, numbering, secrecy, simplicity, publication, payment, repetition];

/** The page begins with the decisions of 2011. */
const firstDay = "2011-01-01";

/** Parses the copy of the list, or says everything that is wrong with it. `today` is the real day, ISO. */
export function parseOfficialList(file: string, text: string, today: string): OfficialList | Problem[] {
  const list = parseJson(file, text, officialListSchema);
  if (Array.isArray(list)) return list;
  const problems = checkRows(file, list, today);
  return problems.length > 0 ? problems : list;
}

// What contradicts inside the copy: days in disorder, a simplified row that is public, a lost repeat.
function checkRows(file: string, list: OfficialList, today: string): Problem[] {
  const named = list.rows.map((row, index) => ({ row, name: `rows[${String(index)}]` }));
  const rows = named.flatMap(({ row, name }, index) => checks.flatMap((check) => check(row, name, named[index - 1])));
  const complaints = [...copyDay(list, today), ...rows, ...checkRowNames(list.rows)];
  return [
    ...checkHosts(file, [list.source], () => "source"),
    ...complaints.map((one) => ({ file, ...one })),
    ...named.flatMap(({ row, name }) =>
      checkRepeats(file, row).map((one) => ({ ...one, field: `${name}.${one.field}` })),
    ),
  ];
}

// One row after the copy is a slip of its own day; several are a slip of the day of the copy.
function copyDay({ rows, copiedOn }: OfficialList, today: string): Complaint[] {
  const late = rows.flatMap(({ date }, index) =>
    date > copiedOn ? [{ date, name: `rows[${String(index)}].date` }] : [],
  );
  const last = late
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const remedy = "correct the day, or the day of the copy";
  if (copiedOn > today) {
    return [{ field: "copiedOn", expected: `a day not after ${today}`, received: toReceived(copiedOn), remedy }];
  }
  if (last !== undefined && late.length > 1) {
    const expected = `a day not before its last row, ${last}`;
    return [{ field: "copiedOn", expected, received: toReceived(copiedOn), remedy }];
  }
  return late.map(({ date, name }) => {
    return { field: name, expected: `a day not after ${copiedOn}`, received: toReceived(date), remedy };
  });
}

function order({ date }: ListRow, name: string, above: Above | undefined): Complaint[] {
  const first = above?.row.date ?? firstDay;
  if (date >= first) return [];
  const expected = `a day not before ${above === undefined ? "the first year of the page" : `that of ${above.name}`}, ${first}`;
  const remedy = "correct one of the two days, or put the row in its place";
  return [{ field: `${name}.date`, expected, received: toReceived(date), remedy }];
}

// SAN-2023-016 is a decision of 2023; the page prints a few that are not, and their remark says so.
function numbering({ number, date, remark }: ListRow, name: string): Complaint[] {
  const year = /^(?:[A-Z]+-)?(\d{4})-/.exec(number ?? "")?.[1];
  if (year === undefined || date.startsWith(year) || remark?.includes(year) === true) return [];
  const expected = `a day of ${year}, the year of ${number ?? ""}`;
  const remedy = "correct the day or the number, or tell the misprint of the page in the remark";
  return [{ field: `${name}.date`, expected, received: toReceived(date), remedy }];
}

// R-SIM-01: the procedure exists since 2022.
function simplicity({ procedure, date }: ListRow, name: string): Complaint[] {
  const { from } = simplifiedFineCeiling;
  if (procedure !== "simplified" || date >= from) return [];
  const expected = `ordinary before ${from}, the first day of the simplified procedure`;
  const remedy = "correct the procedure, or the day";
  return [{ field: `${name}.procedure`, expected, received: toReceived(procedure), remedy }];
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

function repetition(row: ListRow, name: string, above: Above | undefined): Complaint[] {
  if (row.isRepeat === undefined || (above !== undefined && toPrinted(above.row) === toPrinted(row))) return [];
  const expected = `a row like the one before it${above === undefined ? "" : `, ${above.name}`}`;
  const remedy = "put it after the row that it repeats, or remove the field";
  return [{ field: `${name}.isRepeat`, expected, received: "true", remedy }];
}
