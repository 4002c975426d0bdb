import { expect, test } from "vitest";
import { readContent } from "../../src/content-folder.ts";
import { withdrawNames } from "../../src/registry/name-withdrawal.ts";
import { toRegister } from "../../src/registry/registry.ts";

const { records, gaps } = await readContent();
const find = (day: string, id: string): string => {
  const view = toRegister(withdrawNames(records, day), gaps, day).decisions.find((one) => one.id === id);
  return JSON.stringify([
    view?.record.title,
    view?.record.summary,
    view?.record.prose,
    view?.record.events,
    view?.parties,
    view?.fines.map(({ organisation }) => organisation),
  ]);
};

test.each([
  { fact: "is shown on the last day on which the CNIL shows it", day: "2020-06-07", id: "san-2018-002", isShown: true },
  {
    fact: "is gone from the day on which the CNIL withdraws it",
    day: "2020-06-08",
    id: "san-2018-002",
    isShown: false,
  },
  {
    fact: "is gone from the ruling that follows, on the same clock",
    day: "2020-06-08",
    id: "ce-422575",
    isShown: false,
  },
])("under the stricter policy, the name $fact", ({ day, id, isShown }) => {
  expect(/Optical ?Center/i.test(find(day, id))).toBe(isShown);
});

test("under the stricter policy, what stays named in another decision stays linked to it", () => {
  const { organisations } = toRegister(withdrawNames(records, "2026-11-21"), gaps, "2026-11-21");
  const google = organisations.find(({ id }) => id === "google-llc");
  expect(google?.decisions.map(({ view }) => view.id)).not.toContain("san-2020-012");
});

test("on a day before any withdrawal, nothing changes", () => {
  expect(withdrawNames(records, "2018-01-01")).toBe(records);
});

test("no day changes an identifier, an address or an amount", () => {
  const { decisions, fines } = withdrawNames(records, "2030-01-01");
  expect(decisions.map(({ id, addresses }) => ({ id, addresses }))).toEqual(
    records.decisions.map(({ id, addresses }) => ({ id, addresses })),
  );
  expect(fines.map(({ id, amount }) => ({ id, amount }))).toEqual(
    records.fines.map(({ id, amount }) => ({ id, amount })),
  );
});

test("what stands in the place of a withdrawn name keeps its sources, without a title or an address that names it", () => {
  const standIns = withdrawNames(records, "2026-11-21").organisations.filter(({ id }) => id.startsWith("nom-retire-"));
  expect(standIns.length).toBeGreaterThan(0);
  expect(standIns.filter(({ sources }) => sources.length === 0)).toEqual([]);
  const told = standIns.filter((one) => {
    const named = records.organisations.find(({ id }) => one.id === `nom-retire-${id}`);
    return JSON.stringify([one.sources, one.corrections]).includes(named?.name ?? "");
  });
  expect(told).toEqual([]);
});
