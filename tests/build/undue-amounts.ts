import { parseDay } from "../../src/law/civil-day.ts";
import { deadlineAfter } from "../../src/law/deadline.ts";
import type { AstreinteView, RegisterView } from "../../src/registry/views.ts";

/** An amount that no decision says and no count gives, and what it would mix. */
export interface UndueAmount {
  readonly amount: number;
  readonly mixed: string;
}

/** Every number that the records state themselves. */
type Stated = ReadonlySet<number>;

/** Every whole number of a text, read as a reader does: « 31 800 » is one number. */
export function numbersIn(text: string): Set<number> {
  const whole = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|(?<![\d.])\d+(?![\d.])/g;
  return new Set((text.match(whole) ?? []).map((digits) => Number(digits.replace(/\D/g, ""))));
}

/**
 * The amounts that the site would print if it merged two numbers of an astreinte, or guessed a notification; those that a
 * record states on its own account, of people or of euros, are left out.
 */
export function undueAmounts({ astreintes, fines, decisions, asOf }: RegisterView, stated: Stated): UndueAmount[] {
  const lawful = new Set([...stated, ...astreintes.flatMap((one) => numbersOf(one))]);
  const merged = astreintes.flatMap((one) => [
    ...mergedOf(one),
    ...mergedWithFines(
      one,
      fines.filter(({ decision }) => decision.href === one.decision.href).map(({ inForce }) => inForce),
    ),
    ...guessesOf(one, decisions.find(({ href }) => href === one.decision.href)?.record.publishedOn ?? null, asOf),
  ]);
  const bounds = astreintes.flatMap(({ accrual }) => (accrual.theoretical === null ? (accrual.upperBound ?? []) : []));
  const theoretical = sumOf(astreintes.map(({ accrual }) => accrual.theoretical ?? 0));
  const totals = [
    { amount: sumOf(bounds), mixed: "the sum of the upper bounds" },
    { amount: sumOf(bounds) + theoretical, mixed: "upper bounds and theoretical amounts of the register" },
    {
      amount: theoretical + sumOf(astreintes.map(({ accrual }) => accrual.liquidated)),
      mixed: "theoretical and liquidated amounts of the register",
    },
  ];
  return [...merged, ...totals].filter(({ amount }) => amount > 0 && !lawful.has(amount));
}

/** The numbers of an astreinte that nobody owes: the theoretical maximum, its bound, the remainder. */
export function notDue({ accrual: { theoretical, upperBound, remainder } }: AstreinteView): number[] {
  return [theoretical, upperBound, remainder].filter((one) => one !== null).filter((one) => one > 0);
}

function numbersOf(view: AstreinteView): number[] {
  return [...notDue(view), view.accrual.liquidated, ...view.liquidations.map(({ amount }) => amount)];
}

function mergedOf({ id, accrual: { theoretical, upperBound, liquidated, remainder } }: AstreinteView): UndueAmount[] {
  if (liquidated === 0) return [];
  return [theoretical, upperBound, remainder]
    .filter((one) => one !== null)
    .flatMap((one) => [
      { amount: one + liquidated, mixed: `${id}: ${String(one)} and the liquidated amount` },
      { amount: Math.abs(one - liquidated), mixed: `${id}: ${String(one)} less the liquidated amount` },
    ]);
}

function mergedWithFines(view: AstreinteView, fines: readonly number[]): UndueAmount[] {
  const fine = sumOf(fines);
  return fine === 0
    ? []
    : [...new Set(numbersOf(view))]
        .filter((one) => one > 0)
        .map((one) => ({
          amount: fine + one,
          mixed: `${view.id}: its fines and ${String(one)}`,
        }));
}

// The two guesses that would have accused Google and Orange: a count from the decision, or from its publication.
function guessesOf(view: AstreinteView, publishedOn: string | null, asOf: string): UndueAmount[] {
  if (view.terms.notification.kind !== "unknown" || publishedOn === null) return [];
  return view.terms.clauses.flatMap(({ delay }) => {
    if (delay == null) return [];
    const days = deadlineAfter(parseDay(publishedOn), delay).until(parseDay(asOf), { largestUnit: "days" }).days;
    return [{ amount: days * view.record.ratePerDay, mixed: `${view.id}: a notification guessed at its publication` }];
  });
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
