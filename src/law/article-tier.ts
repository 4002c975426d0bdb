/** The tier of fines that an article belongs to (GDPR, article 83); `none` when article 83 does not name it. */
export type Tier = "lower" | "upper" | "none" | "unknown";

/** Articles of the GDPR by tier, both ends included (R-CAP-04). */
const gdprTiers: readonly { tier: "lower" | "upper"; first: number; last: number }[] = [
  { tier: "upper", first: 5, last: 7 },
  { tier: "lower", first: 8, last: 8 },
  { tier: "upper", first: 9, last: 9 },
  { tier: "lower", first: 11, last: 11 },
  { tier: "upper", first: 12, last: 22 },
  { tier: "lower", first: 25, last: 39 },
  { tier: "lower", first: 42, last: 43 },
  { tier: "upper", first: 44, last: 49 },
  { tier: "upper", first: 58, last: 58 },
  { tier: "upper", first: 85, last: 91 },
];

/** The article on cookies, which took this number after the ceilings of today came into force (R-CAP-07). */
export const cookies = "LIL 82";

/** The article on electronic prospecting: it is older than those ceilings, and its tier is an analogy (R-CAP-07). */
const prospecting = "CPCE L34-5";

/** Articles of French law judged by a tier of the GDPR (R-CAP-07). */
const frenchTiers: ReadonlyMap<string, Tier> = new Map([
  [cookies, "lower"],
  [prospecting, "lower"],
]);

/** The tier of an article written `RGPD 32`, `LIL 82` or `CPCE L34-5`. */
export function tierOf(article: string): Tier {
  const number = /^RGPD (\d+)/.exec(article)?.[1];
  if (number === undefined) return frenchTiers.get(article) ?? "unknown";
  return gdprTiers.find(({ first, last }) => first <= Number(number) && Number(number) <= last)?.tier ?? "none";
}

/** Whether the article can only be breached under the ceilings of today: citing it dates the breach (R-CAP-03). */
export function isOfToday(article: string): boolean {
  return article === cookies || article.startsWith("RGPD ");
}

/** The highest tier of the articles: an unknown one hides it, unless the highest of all is reached (R-CAP-04). */
export function highestTier(articles: readonly string[]): Tier {
  const tiers = articles.map(tierOf);
  return (["upper", "unknown", "lower"] as const).find((tier) => tiers.includes(tier)) ?? "none";
}
