declare const unit: unique symbol;
type Measure<Name extends string> = number & { readonly [unit]: Name };

/** A whole number of euros: a fine, an accrued amount. It cannot be multiplied by days. */
export type Euros = Measure<"euros">;
/** A whole number of euros for each day of delay. */
export type EurosPerDay = Measure<"euros per day">;
/** A whole number of calendar days. */
export type Days = Measure<"days">;

/** Reads a whole, non-negative number as euros; throws a RangeError otherwise. */
export function euros(amount: number): Euros {
  return whole(amount) as Euros;
}

/** Reads a whole, non-negative number as euros per day; throws a RangeError otherwise. */
export function eurosPerDay(rate: number): EurosPerDay {
  return whole(rate) as EurosPerDay;
}

/** Reads a whole, non-negative number as days; throws a RangeError otherwise. */
export function days(count: number): Days {
  return whole(count) as Days;
}

/** The amount that a rate per day makes in a number of days. */
export function forDays(rate: EurosPerDay, count: Days): Euros {
  return euros(rate * count);
}

/** The sum of amounts; zero for none. */
export function sumOf(amounts: readonly Euros[]): Euros {
  return euros(amounts.reduce<number>((total, amount) => total + amount, 0));
}

function whole(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`Attendu un nombre entier positif ou nul, reçu ${value}.`);
}
