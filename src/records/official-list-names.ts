import type { ListRow } from "./official-list.ts";
import { toReceived, type Complaint } from "./problem.ts";

/** One number, one text, one row, and nothing that tells it from another: what is printed a second time says so. */
export function checkRowNames(rows: readonly ListRow[]): Complaint[] {
  return [
    ...(["number", "legifranceId"] as const).flatMap((field) =>
      shared(rows, (row) => row[field]).map(([index, first]) => ({
        field: `rows[${String(index)}].${field}`,
        expected: "a value of its own",
        received: toReceived(rows[index]?.[field]),
        remedy: `rows[${String(first)}] already says it: correct one of the two, or mark the row as a repeat`,
      })),
    ),
    ...shared(rows, toPrinted)
      .filter(([index]) => rows[index]?.remark === null)
      .map(([index, first]) => ({
        field: `rows[${String(index)}]`,
        expected: "a row of its own",
        received: toReceived(rows[index]?.organisation),
        remedy: `rows[${String(first)}] already says it: remove one, mark a repeat, or tell in the remark why both stand`,
      })),
  ];
}

// Places of the rows that say what a row before them says, with the place of that one.
function shared(rows: readonly ListRow[], wordsOf: (row: ListRow) => string | null): [number, number][] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const words = wordsOf(row);
    if (words === null || row.isRepeat === true) return [];
    const first = seen.get(words);
    if (first === undefined) seen.set(words, index);
    return first === undefined ? [] : [[index, first] as [number, number]];
  });
}

/** What the page prints of a row; the remark and the mark of a repeat are ours. */
export function toPrinted(row: ListRow): string {
  return JSON.stringify({ ...row, remark: null, isRepeat: undefined });
}
