import { toEuros } from "../../law/amount.ts";

/** « 5 M€ », « 1,5 Md€ », « 900 € »: at most two decimals, never rounded, else the amount in full. */
export function toShortEuros(amount: number): string {
  const scale = scales.find(({ size }) => amount >= size && amount % (size / 100) === 0);
  if (!scale) return toEuros(amount);
  return `${String(amount / scale.size).replace(".", ",")} ${scale.unit}`;
}

/** « 5 000 € par jour » */
export function toRate(perDay: number): string {
  return `${toEuros(perDay)} par jour`;
}

const scales = [
  { size: 1_000_000_000, unit: "Md€" },
  { size: 1_000_000, unit: "M€" },
];
