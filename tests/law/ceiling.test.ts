import { expect, test } from "vitest";
import { fineCeiling, type FineQuestion } from "../../src/law/ceiling.ts";
import { parseDay } from "../../src/law/civil-day.ts";

const security: FineQuestion = { articles: ["RGPD 32"], entity: "undertaking", turnover: null };
const in2015 = { articles: ["LIL 34"], infringementEndedOn: parseDay("2015-06-01") };

test.each<{ fact: string; question: Partial<FineQuestion>; amount: number | null }>([
  { fact: "first tier, turnover unknown: the fixed ceiling", question: {}, amount: 10_000_000 },
  { fact: "first tier, 2 % below the fixed ceiling", question: { turnover: 499_999_999 }, amount: 10_000_000 },
  { fact: "first tier, 2 % above it", question: { turnover: 500_000_100 }, amount: 10_000_002 },
  { fact: "upper tier, 4 %", question: { articles: ["RGPD 6"], turnover: 600_000_000 }, amount: 24_000_000 },
  { fact: "a fraction of a euro is dropped", question: { turnover: 1_000_000_049 }, amount: 20_000_000 },
  {
    fact: "a budget is not a turnover",
    question: { entity: "public-body", turnover: 5_000_000_000 },
    amount: 10_000_000,
  },
  {
    fact: "an association has no percentage",
    question: { entity: "other", turnover: 5_000_000_000 },
    amount: 10_000_000,
  },
  { fact: "the gravest article wins", question: { articles: ["RGPD 32", "RGPD 13"] }, amount: 20_000_000 },
  { fact: "the State is exempt", question: { entity: "state" }, amount: 0 },
  { fact: "the State was exempt before too", question: { ...in2015, entity: "state" }, amount: 0 },
  {
    fact: "the simplified procedure has its own",
    question: { procedure: "simplified", turnover: 9_000_000_000 },
    amount: 20_000,
  },
  { fact: "the ordinary procedure changes nothing", question: { procedure: "ordinary" }, amount: 10_000_000 },
  { fact: "cookies are in the first tier", question: { articles: ["LIL 82"] }, amount: 10_000_000 },
  { fact: "prospecting alone, without a date: unknown", question: { articles: ["CPCE L34-5"] }, amount: null },
  {
    fact: "prospecting today is in the first tier, by analogy",
    question: { articles: ["CPCE L34-5"], infringementEndedOn: parseDay("2024-01-01") },
    amount: 10_000_000,
  },
  {
    fact: "prospecting in 2017 has the ceiling of 2017",
    question: { articles: ["CPCE L34-5"], infringementEndedOn: parseDay("2017-01-01") },
    amount: 3_000_000,
  },
  {
    fact: "prospecting beside an article that dates the breach",
    question: { articles: ["CPCE L34-5", "RGPD 32"] },
    amount: 10_000_000,
  },
  { fact: "a first breach of 2015", question: in2015, amount: 150_000 },
  {
    fact: "a repeated breach of 2015, not an undertaking",
    question: { ...in2015, isRepeated: true, entity: "other" },
    amount: 300_000,
  },
  {
    fact: "a repeated breach of 2015, 5 % below the limit",
    question: { ...in2015, isRepeated: true, turnover: 2_000_000 },
    amount: 100_000,
  },
  {
    fact: "a repeated breach of 2015, 5 % above the limit",
    question: { ...in2015, isRepeated: true, turnover: 90_000_000 },
    amount: 300_000,
  },
  { fact: "a repeated breach of 2015, turnover unknown", question: { ...in2015, isRepeated: true }, amount: 300_000 },
  {
    fact: "a breach of 2017",
    question: { articles: ["LIL 34"], infringementEndedOn: parseDay("2017-01-01") },
    amount: 3_000_000,
  },
  {
    fact: "a breach that ended on the first day of the GDPR",
    question: { infringementEndedOn: parseDay("2018-05-25") },
    amount: 10_000_000,
  },
  {
    fact: "before the first verified version: unknown",
    question: { infringementEndedOn: parseDay("2010-01-01") },
    amount: null,
  },
  { fact: "an old article without a date: unknown", question: { articles: ["LIL 34"] }, amount: null },
  {
    fact: "a national article today: unknown tier",
    question: { articles: ["LIL 34"], infringementEndedOn: parseDay("2020-01-01") },
    amount: null,
  },
  { fact: "an article that 83 does not name", question: { articles: ["RGPD 24"] }, amount: null },
])("$fact: $amount", ({ question, amount }) => {
  expect(fineCeiling({ ...security, ...question }).value).toBe(amount);
});

test.each<{ question: Partial<FineQuestion>; missing: string[] | undefined }>([
  { question: {}, missing: ["le chiffre d’affaires mondial du groupe"] },
  { question: { turnover: 0 }, missing: undefined },
  { question: { entity: "public-body" }, missing: undefined },
  { question: { ...in2015, isRepeated: true }, missing: ["le chiffre d’affaires"] },
  { question: { articles: ["CPCE L34-5"] }, missing: ["la date de fin du manquement"] },
  { question: { articles: ["LIL 34"] }, missing: ["la date de fin du manquement", "le palier des articles cités"] },
  {
    question: { articles: ["LIL 34"], infringementEndedOn: parseDay("2020-01-01") },
    missing: ["le palier des articles cités"],
  },
  { question: { infringementEndedOn: parseDay("2010-01-01") }, missing: ["le plafond alors en vigueur"] },
])("$question.articles $question.entity: what is missing is said", ({ question, missing }) => {
  expect(fineCeiling({ ...security, ...question }).missing).toStrictEqual(missing);
});

test("the reasons go from the version to the tier and to the figures", () => {
  const { because } = fineCeiling({ articles: ["RGPD 5", "LIL 82"], entity: "undertaking", turnover: 9_300_000_000 });
  expect(because.map(({ rule, text }) => `${rule} ${text}`)).toStrictEqual([
    "R-CAP-03 Date du manquement inconnue : les plafonds retenus sont ceux en vigueur depuis le 25 mai 2018.",
    "R-CAP-04 RGPD 5, LIL 82 : le palier supérieur de l’article 83 du RGPD, le plus élevé des articles cités.",
    "R-CAP-04 Plafond fixe : 20 000 000 €.",
    "R-CAP-08 4 % de 9 300 000 000 € : 372 000 000 € ; le plus élevé des deux s’applique.",
  ]);
});

const onlyLower = { entity: "undertaking", turnover: null, infringementEndedOn: parseDay("2024-01-01") } as const;

test.each<{ fact: string; articles: string[]; doubts: (string | undefined)[] }>([
  { fact: "what a court judged of cookies has no doubt", articles: ["LIL 82"], doubts: [undefined] },
  {
    fact: "the analogy for prospecting has one",
    articles: ["CPCE L34-5"],
    doubts: ["Pour l’article L34-5, le palier est retenu par analogie : il n’est pas vérifié."],
  },
  {
    fact: "each has its own when both are cited",
    articles: ["LIL 82", "CPCE L34-5"],
    doubts: [undefined, "Pour l’article L34-5, le palier est retenu par analogie : il n’est pas vérifié."],
  },
  {
    fact: "once the upper tier is reached, the tier of neither matters",
    articles: ["CPCE L34-5", "LIL 82", "RGPD 6"],
    doubts: [],
  },
  { fact: "the GDPR alone has none", articles: ["RGPD 32"], doubts: [] },
])("$fact", ({ articles, doubts }) => {
  const { because } = fineCeiling({ ...onlyLower, articles });
  expect(because.filter(({ rule }) => rule === "R-CAP-07").map(({ doubt }) => doubt)).toStrictEqual(doubts);
});
