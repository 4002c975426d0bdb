import { toEuros } from "../../law/amount.ts";
import { toFrenchDelay } from "../../law/delay.ts";
import type { NextDate } from "../../registry/next-date.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { dueKindWords } from "../calendars/due-calendar.ts";
import { toDay } from "../wording/dates.ts";
import type { Cell } from "./cell.ts";
import type { ListSheet, SheetColumn } from "./list-sheet.ts";

/** The ledger of astreintes: three numbers that are never merged, and the next day of each. */
export function toAstreinteSheet(nextDates: ReadonlyMap<string, NextDate>): ListSheet<AstreinteView> {
  const nextOf = ({ id }: AstreinteView): NextDate => nextDates.get(id) ?? { kind: "unknown" };
  return {
    heading: 0,
    columns: [
      {
        label: "Astreinte",
        order: { key: "date", label: "Date", first: "down" },
        toRank: ({ decidedOn }) => decidedOn,
      },
      money("Par jour", "taux", ({ record }) => record.ratePerDay),
      { label: "Délai" },
      { label: "État" },
      money("Maximum théorique", "theorique", ({ accrual }) => accrual.theoretical),
      money("Liquidé", "liquide", ({ liquidations, accrual }) =>
        liquidations.length === 0 ? null : accrual.liquidated,
      ),
      money("Reste", "reste", ({ accrual }) => accrual.remainder),
      {
        label: "Prochaine date",
        order: { key: "prochaine", first: "up" },
        toRank: (view) => dayOf(nextOf(view)),
      },
    ],
    toCells: (view) => [
      {
        kind: "links",
        links: [{ href: view.href, text: view.organisations.map(({ text }) => text).join(" et ") }],
        note: [view.decision.text, view.record.subject].filter((one) => one !== undefined).join(", "),
      },
      { kind: "text", text: toEuros(view.record.ratePerDay) },
      { kind: "text", text: toDelays(view) },
      { kind: "status", disposition: view.disposition },
      toTheoretical(view),
      { kind: "text", text: view.liquidations.length === 0 ? "aucune connue" : toEuros(view.accrual.liquidated) },
      { kind: "text", text: toAmount(view.accrual.remainder) },
      toNextCell(nextOf(view)),
    ],
  };
}

function money(label: string, key: string, toRank: (view: AstreinteView) => number | null): SheetColumn<AstreinteView> {
  return { label, isNumber: true, order: { key, first: "down" }, toRank };
}

function toAmount(amount: number | null): string {
  return amount === null ? "inconnu" : toEuros(amount);
}

function toTheoretical({ accrual: { theoretical, upperBound } }: AstreinteView): Cell {
  const isBounded = theoretical === null && upperBound !== null;
  return {
    kind: "text",
    text: toAmount(theoretical),
    note: isBounded ? `borne haute ${toEuros(upperBound)}` : undefined,
  };
}

function toDelays({ record }: AstreinteView): string {
  const delays = record.clauses.map(({ delay, fixedDeadline }) => {
    if (fixedDeadline !== undefined) return `jusqu’au ${toDay(fixedDeadline)}`;
    return delay == null ? "inconnu" : toFrenchDelay(delay);
  });
  return [...new Set(delays)].join(" ; ");
}

function dayOf(next: NextDate): string | null {
  return next.kind === "coming" ? next.due.day : null;
}

function toNextCell(next: NextDate): Cell {
  switch (next.kind) {
    case "coming": {
      const words = dueKindWords[next.due.kind];
      return { kind: "day", on: next.due.day, note: next.due.isBound ? `${words}, au plus tôt` : words };
    }
    case "past":
      return { kind: "text", text: "aucune à venir", note: `échéance passée le ${toDay(next.due.day)}` };
    case "none":
      return { kind: "text", text: "aucune" };
    case "unknown":
      return { kind: "text", text: "inconnue" };
    default:
      return next satisfies never;
  }
}
