import { expect, test } from "vitest";
import { toCaseCard, toDecisionCard, toSiteCard } from "../../../src/outputs/cards/card.ts";
import type { DecisionView, IncidentView, TimelineEntry } from "../../../src/registry/views.ts";
import { franceTravailTimeline, kourouTimeline } from "../charts/frozen-timeline.ts";
import { frozenCase } from "./frozen-case.ts";

const kourou = { title: "Kourou sans délégué", timeline: kourouTimeline, astreinte: "san-2023-018" };

test("a card says what it is, where it stands, what is in force and what was liquidated", () => {
  const { days, ...card } = toCaseCard(
    frozenCase({
      ...kourou,
      fines: [
        [5000, 5000],
        [5000, 5000],
      ],
    }),
  );
  expect(card).toEqual({
    kicker: "Dossier · délégué à la protection des données · coopération avec la CNIL",
    title: "Kourou sans délégué",
    disposition: { tone: "settled", word: "Injonction close le 7 novembre 2024" },
    figures: [
      { value: "10 000 €", words: "amendes en vigueur" },
      { value: "6 900 €", words: "astreinte liquidée" },
    ],
    ends: ["12 déc. 2023", "7 nov. 2024"],
    asOf: "État au 7 novembre 2024, dernier fait connu",
  });
  expect(days.map(({ kind }) => kind)).toEqual(["decision", "publication", "deadline", "decision", "decision"]);
});

test.each(["san-2023-018", "san-2026-001", "san-2026-014"])(
  "no theoretical amount of %s stands on a card",
  (astreinte) => {
    const card = JSON.stringify(toCaseCard(frozenCase({ ...kourou, astreinte })));
    expect(card).not.toMatch(/théorique|borne|31 800|24 900|7 000 000|300 000/);
  },
);

test("a fine that a judge reduced shows both amounts", () => {
  const { figures } = toCaseCard(
    frozenCase({ ...kourou, astreinte: "san-2022-025", fines: [[15_000_000, 32_000_000]] }),
  );
  expect(figures).toEqual([{ value: "15 000 000 €", words: "amende en vigueur, 32 000 000 € prononcés" }]);
});

test("people are counted before gigabytes", () => {
  const figure: Omit<IncidentView["figures"][number], "count" | "unit"> = {
    status: "regulator",
    saidBy: "CNIL",
    saidOn: "2026-01-22",
    sources: ["deliberation"],
  };
  const figures: IncidentView["figures"] = [
    { ...figure, count: 36_820_828, unit: "people" },
    { ...figure, count: 25, unit: "gigabytes" },
  ];
  const card = toCaseCard(
    frozenCase({ title: "France Travail", timeline: franceTravailTimeline, incidents: [{ figures }] }),
  );
  expect(card.figures.map(({ value }) => value)).toEqual(["36 820 828"]);
});

test("the date is that of the newest known fact: neither a day to come, nor a bound, nor the build day", () => {
  expect(toCaseCard(frozenCase({ title: "France Travail", timeline: franceTravailTimeline })).asOf).toBe(
    "État au 29 janvier 2026, dernier fait connu",
  );
});

test("a decision that a later one closes is dated by the later one", () => {
  const later = { href: "/decisions/san-2024-018/", record: { decidedOn: "2024-11-07" } } as unknown as DecisionView;
  const decision = {
    ...frozenCase({ ...kourou, timeline: kourouTimeline.slice(0, 3) }),
    injunctions: [],
    followedBy: [{ href: later.href, text: "SAN-2024-018" }],
  } as unknown as DecisionView;
  expect(toDecisionCard(decision, [later]).asOf).toBe("État au 7 novembre 2024, dernier fait connu");
});

test("the day of the build leaves the words of the standing", () => {
  const disposition = {
    kind: "no-decision",
    tone: "unknown",
    word: "Aucune décision connue au 21 novembre 2026",
  } as const;
  const card = toCaseCard({ ...frozenCase(kourou), disposition });
  expect(card.disposition?.word).toBe("Aucune décision connue");
});

test("without a dated fact the date is that of the register's own change", () => {
  const timeline: readonly TimelineEntry[] = [];
  expect(toCaseCard(frozenCase({ ...kourou, timeline })).asOf).toBe("État au 20 novembre 2026");
});

test("no two marks of a card touch", () => {
  const at = toCaseCard(frozenCase({ ...kourou, timeline: franceTravailTimeline })).days.map((day) => day.at);
  expect(at.every((x, index) => x - (at[index - 1] ?? -1) >= 0.025)).toBe(true);
});

test("the card of the site has neither standing nor date", () => {
  expect(toSiteCard("Le registre ouvert")).toMatchObject({ title: "Le registre ouvert", disposition: null, asOf: "" });
});
