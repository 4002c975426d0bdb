import { compare } from "../text-order.ts";
import { isListed, amountPronounced } from "../official-list.ts";
import type { ListRowView } from "../coverage-views.ts";
import type { DecisionView } from "../views.ts";
import { fileOf, type Audit, type Finding } from "./audit.ts";

/** Rows that link to a public text and have no record yet, newest first. */
export const rowsWithoutRecord: Audit = {
  name: "rows-without-record",
  title: "rows of the CNIL's list without a record that could have one",
  find: ({ list }) =>
    list.rows
      .filter(({ row, decision, isRepeat }) => decision === null && row.number !== null && !isRepeat)
      .sort((a, b) => compare(b.row.date, a.row.date))
      .map(({ id, row }) => ({ where: `row ${id}`, what: `${row.number ?? ""}, ${describe(row)}` })),
};

/** Records of a kind that the list shows and that no row shows, the ones after the end of the list said so. */
export const recordsWithoutRow: Audit = {
  name: "records-without-row",
  title: "records without a row of the CNIL's list",
  find: ({ list }) =>
    list.unlisted.map(({ id, record }) => {
      const isLater = list.to === null || record.decidedOn > list.to;
      const what = isLater ? `after the end of the list, ${list.to ?? "which is empty"}` : "the list should show it";
      return { where: fileOf("decisions", id), what: `${record.decidedOn}, ${what}` };
    }),
};

/** Rows and records that share a day and an amount with others: a number in the record decides. */
export const ambiguousRows: Audit = {
  name: "ambiguous-rows",
  title: "rows and records that one day and one amount do not tell apart",
  find: ({ list }) =>
    list.ambiguous.map(({ rows, decisions }) => ({
      where: rows.map(({ id }) => `row ${id}`).join(", "),
      what: `may be ${decisions.map(({ id }) => fileOf("decisions", id)).join(" or ")}`,
    })),
};

/** Rows that say another day or another amount than their record. */
export const rowsThatDisagree: Audit = {
  name: "rows-that-disagree",
  title: "rows that say another day or amount than their record",
  find: ({ list }) => list.rows.flatMap(disagreements),
};

/** Records that share the day of an unmatched row: the same decision, perhaps. */
export const sameDayRows: Audit = {
  name: "same-day-rows",
  title: "unmatched records and rows of one day",
  find: ({ list, register }) => {
    const unlisted = register.decisions.filter((one) => isListed(one) && list.unlisted.includes(one));
    return unlisted.flatMap(({ id, record }) =>
      list.rows
        .filter(({ row, decision }) => decision === null && row.date === record.decidedOn)
        .map((one) => ({ where: fileOf("decisions", id), what: `row ${one.id}, ${describe(one.row)}` })),
    );
  },
};

function disagreements({ id, row, decision }: ListRowView): Finding[] {
  if (decision === null) return [];
  const told = [
    ...differs("day", row.date, decision.record.decidedOn),
    ...(row.amount === null ? [] : differs("amount", row.amount, amountPronounced(decision))),
    ...procedureOf(decision).flatMap((procedure) => differs("procedure", row.procedure, procedure)),
  ];
  return told.map((what) => ({ where: fileOf("decisions", decision.id), what: `row ${id}: ${what}` }));
}

function differs(what: string, row: string | number, record: string | number | null): string[] {
  return row === record ? [] : [`${what} ${String(row)} in the list, ${String(record)} in the record`];
}

function procedureOf({ record }: DecisionView): string[] {
  return "procedure" in record ? [record.procedure] : [];
}

function describe({ organisation, outcomes, amount, date }: ListRowView["row"]): string {
  const price = amount === null ? [] : [`${String(amount)} EUR`];
  return [date, organisation, ...outcomes, ...price].join(", ");
}
