import { describe, expect, test } from "vitest";
import { toRegister } from "../../src/registry/registry.ts";
import { changed, samples, toRecords } from "../records/samples.ts";
import { registerOn, viewOf } from "./real-register.ts";

const open = "Injonction : sans clôture connue, exécution non publique";
const inTime = "exécutée dans le délai : rien n’a jamais couru";
const unknownAppeal = "Aucun recours connu du registre ; notification non publique, délai de recours inconnu";
const expired = (day: string): string => `Délai de recours expiré le ${day}, aucun recours connu du registre`;

describe("where each decision stands on 21 November 2026", () => {
  test.each([
    { id: "ce-422575", tone: "decided", word: "Décision réformée" },
    { id: "ce-449209", tone: "decided", word: "Recours rejeté" },
    { id: "ce-449212", tone: "decided", word: "Recours rejeté" },
    { id: "ce-492830", tone: "decided", word: "Décision réformée" },
    { id: "kourou-simplifiee-2023", tone: "settled", word: "Injonction : exécutée le 17 septembre 2024" },
    { id: "med-2021-134", tone: "decided", word: "Suivie d’une sanction", detail: "SAN-2022-019" },
    {
      id: "med-2022-communes-dpo",
      tone: "decided",
      word: "Suivie d’une sanction",
      detail: "Sanction simplifiée du 8 février 2023",
    },
    {
      id: "san-2018-002",
      tone: "decided",
      word: "Amende : réformée par le Conseil d’État",
      detail: "200 000 € en vigueur",
    },
    { id: "san-2020-012", tone: "settled", word: "Injonction : close le 30 avril 2021", detail: inTime },
    { id: "san-2021-004", tone: "settled", word: "Injonction close le 30 avril 2021" },
    { id: "san-2022-019", tone: "pending", word: "Injonction : liquidée en partie, sans clôture connue" },
    { id: "san-2023-005", tone: "decided", word: "Astreinte liquidée", detail: "5 200 000 € liquidés" },
    {
      id: "san-2023-018",
      tone: "settled",
      word: "Injonction : close le 7 novembre 2024",
      detail: "exécutée avec 212 jours de retard, selon le compte du registre",
    },
    {
      id: "san-2023-021",
      tone: "decided",
      word: "Amende : réformée par le Conseil d’État",
      detail: "15 000 000 € en vigueur",
    },
    { id: "san-2024-009", tone: "decided", word: "Astreinte liquidée", detail: "6 900 € liquidés" },
    { id: "san-2024-018", tone: "settled", word: "Injonction close le 7 novembre 2024" },
    { id: "san-2024-019", tone: "settled", word: "Injonction : close le 10 juillet 2025", detail: inTime },
    { id: "san-2025-007", tone: "settled", word: "Injonction close le 10 juillet 2025" },
    { id: "san-2026-001", tone: "pending", word: open },
    { id: "san-2026-002", tone: "pending", word: open },
    { id: "san-2026-003", tone: "pending", word: open },
  ])("$id: $word", ({ id, ...disposition }) => {
    const { tone, word, detail } = viewOf(registerOn("2026-11-21").decisions, id).disposition;
    expect({ tone, word, ...(detail !== undefined && { detail }) }).toEqual(disposition);
  });
});

test.each([
  { id: "kourou-delegue", word: "Injonction : close le 7 novembre 2024" },
  { id: "clearview-ai", word: "Injonction : liquidée en partie, sans clôture connue" },
  { id: "optical-center-2018", word: "Amende : réformée par le Conseil d’État" },
  { id: "france-travail-2024", word: open },
  { id: "caf-gironde-2023", word: "Aucune décision connue au 21 novembre 2026" },
])("the case $id stands at: $word", ({ id, word }) => {
  expect(viewOf(registerOn("2026-11-21").cases, id).disposition.word).toBe(word);
});

test.each([
  { id: "france-travail-2024", word: "Décision rendue le 22 janvier 2026" },
  { id: "free-2024", word: "2 décisions rendues, la dernière le 8 janvier 2026" },
  { id: "caf-gironde-2023", word: "Aucune décision connue au 21 novembre 2026" },
])("the breach $id stands at: $word", ({ id, word }) => {
  expect(viewOf(registerOn("2026-11-21").incidents, id).disposition.word).toBe(word);
});

describe("the appeal", () => {
  test.each([
    { id: "san-2023-018", asOf: "2024-03-18", word: "Recours possible jusqu’au 19 mars 2024", isOpen: true },
    { id: "san-2023-018", asOf: "2024-03-19", word: "Recours possible jusqu’au 19 mars 2024", isOpen: true },
    { id: "san-2023-018", asOf: "2024-03-20", word: expired("19 mars 2024"), isOpen: false },
    { id: "san-2023-018", asOf: "2023-12-17", word: unknownAppeal, isOpen: null },
    { id: "san-2018-002", asOf: "2026-11-21", word: "Décision réformée", isOpen: false },
    { id: "san-2020-012", asOf: "2026-11-21", word: "Recours rejeté", isOpen: false },
    { id: "san-2024-019", asOf: "2026-11-21", word: "Recours formé, suite inconnue du registre", isOpen: false },
    { id: "san-2026-001", asOf: "2026-11-21", word: "Recours annoncé, suite inconnue du registre", isOpen: null },
    { id: "san-2022-019", asOf: "2026-11-21", word: unknownAppeal, isOpen: null },
  ])("against $id is told on $asOf as « $word »", ({ id, asOf, word, isOpen }) => {
    const { appeal } = viewOf(registerOn(asOf).decisions, id);
    expect({ word: appeal?.word, isOpen: appeal?.isOpen }).toEqual({ word, isOpen });
  });

  test("an urgent request that the court rejects does not end it", () => {
    const { appeal } = viewOf(registerOn("2021-12-31").decisions, "san-2020-012");
    expect(appeal?.rulings.map(({ text }) => text)).toEqual(["CE n° 449212"]);
    expect(appeal?.word).not.toBe("Recours rejeté");
  });
});

test.each([
  { id: "san-2026-003", day: "2028-01-30" },
  { id: "san-2023-018", day: "2024-12-20" },
  { id: "san-2018-002", day: "2020-06-08" },
  { id: "kourou-simplifiee-2023", day: undefined },
  { id: "san-2024-009", day: undefined },
])("the CNIL itself no longer names the addressee of $id from $day on", ({ id, day }) => {
  const { anonymousFrom, timeline } = viewOf(registerOn("2026-11-21").decisions, id);
  expect(anonymousFrom?.value).toBe(day);
  expect(timeline.find(({ kind }) => kind === "withdrawal")?.on).toBe(day);
});

test("the time to appeal is counted from the seat of an addressee, never of a third party", () => {
  const files = {
    ...samples,
    "organisations/cite": changed("organisations/exemple", { name: "Cité", domicile: "abroad" }),
    "decisions/san-2025-100": changed("decisions/san-2025-100", {
      organisations: [
        { organisation: "cite", role: "cited" },
        { organisation: "exemple", role: "controller" },
      ],
    }),
  };
  const { decisions } = toRegister(toRecords(files), [], "2025-02-01");
  expect(viewOf(decisions, "san-2025-100").appeal?.lastDay?.value).toBe("2025-03-14");
});

test("of two sanctions of a case, the one that is still open tells where the case stands", () => {
  const files = {
    ...samples,
    "decisions/san-2025-100": changed("decisions/san-2025-100", { case: "exemple" }),
    "decisions/san-2025-200": changed("decisions/san-2025-100", {
      number: "SAN-2025-200",
      decidedOn: "2025-09-09",
      notifiedOn: "2025-09-10",
      case: "exemple",
    }),
  };
  const open = Object.fromEntries(Object.entries(files).filter(([path]) => path !== "decisions/san-2025-120"));
  const wordOf = (held: typeof files | typeof open): string =>
    viewOf(toRegister(toRecords(held), [], "2026-11-21").cases, "exemple").disposition.word;
  expect(wordOf(files)).toBe("Prononcée");
  expect(wordOf(open)).toMatch(/^Injonction : /);
});

test.each([
  { asOf: "2024-02-18", word: "Délai en cours" },
  { asOf: "2024-02-19", word: "Sans clôture connue, exécution non publique" },
])("an injunction due on 18 February 2024 stands on $asOf at: $word", ({ asOf, word }) => {
  expect(viewOf(registerOn(asOf).injunctions, "san-2023-018-dpo").disposition.word).toBe(word);
});
