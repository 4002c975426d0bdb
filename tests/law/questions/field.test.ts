import { describe, expect, test } from "vitest";
import { accrual, problemsWith } from "./accrual-question.ts";

const day = "attendu un jour du calendrier";
const example = 'écrire par exemple "2024-02-29"';

describe("a field that does not fit", () => {
  test.each<{ fact: string; kind: string; input: unknown; problems: string[] }>([
    {
      fact: "an impossible day",
      kind: "accrual",
      input: { ...accrual, asOf: "2025-02-30" },
      problems: [`q : champ « asOf » : ${day}, reçu "2025-02-30" ; ${example}.`],
    },
    {
      fact: "a day that is a number",
      kind: "appeal",
      input: { notifiedOn: 20250101, domicile: "abroad" },
      problems: [`q : champ « notifiedOn » : ${day}, reçu 20250101 ; ${example}.`],
    },
    {
      fact: "a missing day",
      kind: "article60",
      input: { days: 28 },
      problems: [`q : champ « sentOn » : ${day}, reçu rien ; ${example}.`],
    },
    {
      fact: "a day inside a list",
      kind: "accrual",
      input: { ...accrual, liquidations: [{ decidedOn: "2025-05-01", amount: 1, until: "hier" }] },
      problems: [`q : champ « liquidations.0.until » : ${day}, reçu "hier" ; ${example}.`],
    },
    {
      fact: "a negative rate",
      kind: "accrual",
      input: { ...accrual, ratePerDay: -5 },
      problems: [
        "q : champ « ratePerDay » : attendu un nombre entier d’euros par jour, positif ou nul, reçu -5 ; écrire par exemple 5000.",
      ],
    },
    {
      fact: "a fractional rate",
      kind: "validity",
      input: { procedure: "ordinary", entity: "other", ratePerDay: 0.5 },
      problems: [
        "q : champ « ratePerDay » : attendu un nombre entier d’euros par jour, positif ou nul, reçu 0.5 ; écrire par exemple 5000.",
      ],
    },
    {
      fact: "a rate in words",
      kind: "accrual",
      input: { ...accrual, ratePerDay: "1000" },
      problems: [
        'q : champ « ratePerDay » : attendu un nombre entier d’euros par jour, positif ou nul, reçu "1000" ; écrire par exemple 5000.',
      ],
    },
    {
      fact: "a rate beyond counting",
      kind: "accrual",
      input: { ...accrual, ratePerDay: 1e9 + 1 },
      problems: [
        "q : champ « ratePerDay » : attendu un nombre entier d’euros par jour, positif ou nul, reçu 1000000001 ; écrire par exemple 5000.",
      ],
    },
    {
      fact: "a fractional turnover",
      kind: "ceiling",
      input: { articles: ["RGPD 5"], entity: "other", turnover: 1.5 },
      problems: [
        "q : champ « turnover » : attendu un nombre entier d’euros, positif ou nul, reçu 1.5 ; écrire par exemple 5000.",
      ],
    },
    {
      fact: "a delay in words",
      kind: "deadline",
      input: { start: "2025-01-01", delay: "2 mois" },
      problems: ['q : champ « delay » : attendu un délai ISO 8601, reçu "2 mois" ; écrire par exemple "P2M".'],
    },
    {
      fact: "a negative number of days",
      kind: "article60",
      input: { sentOn: "2025-01-01", days: -28 },
      problems: [
        "q : champ « days » : attendu un nombre entier de jours, positif ou nul, reçu -28 ; écrire par exemple 28.",
      ],
    },
    {
      fact: "an unknown word",
      kind: "appeal",
      input: { notifiedOn: "2025-01-01", domicile: "lune" },
      problems: [
        'q : champ « domicile » : attendu "metropole" ou "overseas" ou "abroad", reçu "lune" ; écrire par exemple "metropole".',
      ],
    },
    {
      fact: "an unknown territory",
      kind: "holidays",
      input: { year: 2025, territory: "lune" },
      problems: [
        'q : champ « territory » : attendu "metropole" ou "alsace-moselle" ou "guadeloupe" ou "guyane" ou "martinique" ou "la-reunion" ou "mayotte", reçu "lune" ; écrire par exemple "metropole".',
      ],
    },
    {
      fact: "a year before the calendar",
      kind: "holidays",
      input: { year: 1582, territory: "metropole" },
      problems: [
        "q : champ « year » : attendu une année entière, de 1583 à 9999, reçu 1582 ; écrire par exemple 2026.",
      ],
    },
    {
      fact: "an article of nothing",
      kind: "ceiling",
      input: { articles: ["32"], entity: "other", turnover: null },
      problems: [
        'q : champ « articles.0 » : attendu un article précédé de RGPD, LIL ou CPCE, reçu "32" ; écrire par exemple "RGPD 32".',
      ],
    },
    {
      fact: "articles that are not a list",
      kind: "ceiling",
      input: { articles: "RGPD 32", entity: "other", turnover: null },
      problems: ['q : champ « articles » : attendu une liste, reçu "RGPD 32" ; écrire ses éléments entre crochets.'],
    },
    {
      fact: "an instant without its offset",
      kind: "breach-notice",
      input: { awareAt: "2026-05-07T16:10:00" },
      problems: [
        'q : champ « awareAt » : attendu un jour, une heure et son décalage, reçu "2026-05-07T16:10:00" ; écrire par exemple "2026-05-07T16:10:00+02:00".',
      ],
    },
    {
      fact: "a flag in words",
      kind: "ceiling",
      input: { articles: [], entity: "other", turnover: null, isRepeated: "oui" },
      problems: ['q : champ « isRepeated » : attendu true ou false, reçu "oui" ; écrire par exemple true.'],
    },
    {
      fact: "an unknown field",
      kind: "deadline",
      input: { start: "2025-01-01", delay: "P2M", end: "2025-03-01" },
      problems: ["q : champ « input » : attendu l’un des champs start, delay, reçu end ; retirer ou renommer."],
    },
    {
      fact: "an unknown field inside a list",
      kind: "accrual",
      input: { ...accrual, suspensions: [{ from: "2025-04-01", until: "2025-04-02" }] },
      problems: ["q : champ « suspensions.0 » : attendu l’un des champs from, to, reçu until ; retirer ou renommer."],
    },
    {
      fact: "two faults, two sentences",
      kind: "deadline",
      input: { start: "x", delay: "y" },
      problems: [
        `q : champ « start » : ${day}, reçu "x" ; ${example}.`,
        'q : champ « delay » : attendu un délai ISO 8601, reçu "y" ; écrire par exemple "P2M".',
      ],
    },
  ])("$fact", ({ kind, input, problems }) => {
    expect(problemsWith(kind, input)).toStrictEqual(problems);
  });
});
