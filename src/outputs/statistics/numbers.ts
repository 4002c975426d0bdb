import { toGrouped } from "../../law/amount.ts";

/** « 1 204,5 »: French, at most `digits` decimals, none that is zero. */
export function toDecimal(value: number, digits: number): string {
  const [whole = "0", written = ""] = value.toFixed(digits).split(".");
  const decimals = written.replace(/0+$/, "");
  return decimals === "" ? toGrouped(Number(whole)) : `${toGrouped(Number(whole))},${decimals}`;
}

/** The value with two significant figures below ten, whole above: « 0,0042 », « 3,7 », « 48 ». */
export function toSignificant(value: number): string {
  if (value === 0 || value >= 10) return toDecimal(Math.round(value), 0);
  return toDecimal(value, Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(value)))));
}

/** « 0,03 % », « 6,7 % », « 53 % » from a share between 0 and 1. */
export function toFinePercent(share: number): string {
  return `${toSignificant(share * 100)} %`;
}

/** « 0,0042 € », « 1,85 € », « 3 333 € »: cents from ten cents to ten euros, two significant figures below. */
export function toFineEuros(euros: number): string {
  if (euros >= 0.1 && euros < 10 && !Number.isInteger(euros)) return `${euros.toFixed(2).replace(".", ",")} €`;
  return `${toSignificant(euros)} €`;
}

/** Euros in millions, rounded for the head of a column: « 138,5 », « 0,19 », « 0,04 », « 0 ». */
export function toMillions(euros: number): string {
  const millions = euros / 1_000_000;
  return toDecimal(millions, millions >= 1 ? 1 : 2);
}

/** « 138 M€ », « 51,1 M€ », « 6 900 € »: rounded to three figures in the millions. */
export function toRoundEuros(euros: number): string {
  return euros < 1_000_000 ? `${toGrouped(Math.round(euros))} €` : `${toDecimal(euros / 1_000_000, 1)} M€`;
}

/** « 42 jours », « 7,5 jours » */
export function toDayCount(days: number): string {
  return `${toDecimal(days, 1)} ${days < 2 ? "jour" : "jours"}`;
}
