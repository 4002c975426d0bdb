import { toGrouped } from "../../law/amount.ts";

/** « 1 décision », « 2 décisions », « 0 décision »: French plurals start at two. */
export function toCount(count: number, one: string, many: string = `${one}s`): string {
  return `${toGrouped(count)} ${count < 2 ? one : many}`;
}

/** « 50 % », « 0,6 % » from a share between 0 and 1: one decimal below ten percent. */
export function toPercent(share: number): string {
  const percent = share * 100;
  const rounded = percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return `${String(rounded).replace(".", ",")} %`;
}

/** « a », « a et b », « a, b et c » */
export function toList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}
