import { expect, test } from "vitest";
import { highestTier, tierOf } from "../../src/law/article-tier.ts";

const lower = [8, 11, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 42, 43];
const upper = [
  5, 6, 7, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 44, 45, 46, 47, 48, 49, 58, 85, 86, 87, 88, 89, 90, 91,
];

test.each(Array.from({ length: 99 }, (_, index) => index + 1))(
  "article %i of the GDPR is in the tier that article 83 gives it",
  (article) => {
    const tier = lower.includes(article) ? "lower" : upper.includes(article) ? "upper" : "none";
    expect(tierOf(`RGPD ${article}`)).toBe(tier);
  },
);

test.each([
  { article: "RGPD 5(1)(f)", tier: "upper" },
  { article: "LIL 82", tier: "lower" },
  { article: "CPCE L34-5", tier: "lower" },
  { article: "LIL 34", tier: "unknown" },
  { article: "RGPD", tier: "unknown" },
])("$article: $tier", ({ article, tier }) => {
  expect(tierOf(article)).toBe(tier);
});

test.each([
  { articles: ["RGPD 32", "RGPD 5"], tier: "upper" },
  { articles: ["RGPD 5", "LIL 34"], tier: "upper" },
  { articles: ["RGPD 32", "LIL 34"], tier: "unknown" },
  { articles: ["RGPD 24", "RGPD 32"], tier: "lower" },
  { articles: ["RGPD 24"], tier: "none" },
  { articles: [], tier: "none" },
])("the highest tier of $articles is $tier", ({ articles, tier }) => {
  expect(highestTier(articles)).toBe(tier);
});
