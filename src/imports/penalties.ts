import { findAmounts } from "./amounts.ts";
import { findDelays } from "./delays.ts";
import { agreed, unread, type Reading } from "./reading.ts";

/** An order of the operative part. */
export interface OrderReading {
  /** The words of the order, for a person to tell in their own. */
  readonly words: string;
  readonly delay: Reading<string>;
}

/** The orders of an operative part and the astreinte that presses for them. */
export interface PenaltyReading {
  readonly orders: readonly OrderReading[];
  /** Euros per day; `null` when the operative part speaks of no astreinte. */
  readonly ratePerDay: Reading<number> | null;
}

const order = /\binjonction\b|\benjoin/i;
const penalty = /\bastreinte/i;
const otherVerb = /^(?:assortir|rendre|publier|clore|clôturer|liquider|procéder|dire|constater|rejeter)/i;

/** The orders, their delays from notification, and the rate per day. */
export function readPenalties(measures: readonly string[]): PenaltyReading {
  const orders = measures.filter((one) => order.test(one) && !otherVerb.test(one) && !/pas lieu|clôtur/i.test(one));
  const pressing = measures.filter((one) => penalty.test(one) && !/liquid|clôtur/i.test(one));
  const everywhere = delayOf([...new Set([...orders, ...pressing])]);
  return {
    orders: orders.map((one) => ({ words: toOrder(one), delay: ownDelay(one, everywhere) })),
    ratePerDay: pressing.length === 0 ? null : rateOf(pressing),
  };
}

/** The delay from notification that all these texts agree on. */
export function delayOf(texts: readonly string[]): Reading<string> {
  const found = texts.flatMap((text) =>
    findDelays(text)
      .filter(({ end }) => /^[^.;\n]{0,90}?notification/i.test(text.slice(end)))
      .map((one) => ({ ...one, phrase: `${one.phrase ?? ""}${toNotification(text.slice(one.end))}` })),
  );
  return agreed(found, "aucun délai à compter de la notification", "plusieurs délais se lisent");
}

function ownDelay(text: string, everywhere: Reading<string>): Reading<string> {
  const own = delayOf([text]);
  return own.kind === "read" ? own : everywhere;
}

function rateOf(texts: readonly string[]): Reading<number> {
  const found = texts.flatMap((text) =>
    findAmounts(text)
      .map((one) => ({
        one,
        rest: /^[ ,]*(?:\([^)]*\) ?)?par jour(?: calendaire)?(?: de retard)?/i.exec(text.slice(one.end)),
      }))
      .filter(({ rest }) => rest !== null)
      .map(({ one, rest }) => ({ ...one, phrase: `${one.phrase ?? ""}${rest?.[0] ?? ""}` })),
  );
  if (found.length > 1) {
    return unread("plusieurs taux se lisent : une astreinte chacun ?", found.map(({ phrase }) => phrase).join(" ; "));
  }
  return agreed(found, "aucun montant par jour ne suit le mot astreinte", "plusieurs taux se lisent");
}

function toNotification(rest: string): string {
  return /^[^.;\n]*?notification/i.exec(rest)?.[0] ?? "";
}

function toOrder(text: string): string {
  const from = Math.max(text.search(order), 0);
  return text.slice(from).split(/,? (?:et )?assorti(?:e|r)? d'une astreinte/i)[0] ?? "";
}
