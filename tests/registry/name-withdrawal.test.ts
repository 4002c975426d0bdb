import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content-folder.ts";
import { collectionNames } from "../../src/records/collections.ts";
import { withdrawGapNames, withdrawNames } from "../../src/registry/name-withdrawal.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { toSiteRegister } from "../../src/site-register.ts";

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

/** Every text that a reader can read, identifiers and addresses left out. */
function textsOf(value: unknown, key = ""): string[] {
  if (["id", "url", "case", "decision", "decisions", "record", "addresses"].includes(key)) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, Array.isArray(value) ? key : name));
}

describe("a name that no decision and no breach bears any more", () => {
  const day = "2030-01-01";
  const register = toSiteRegister({ records, gaps }, day, "withdraw-on-the-cnil-day");
  const shown = new Set(register.organisations.map(({ id }) => id));
  const gone = records.organisations.filter(({ id, isUnnamed }) => isUnnamed !== true && !shown.has(id));
  const named = (text: string): string[] =>
    gone
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .filter((name) => new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, "u").test(text));

  test("is the name of many, and stood in what the register teaches", () => {
    expect(gone.length).toBeGreaterThan(20);
    const taught = [records.themes, records.vectors, records.lessons, records.provisions, records.glossary];
    expect(taught.flatMap((list) => textsOf(list)).flatMap(named).length).toBeGreaterThan(5);
  });

  test.each(collectionNames)("stands in no text of %s", (collection) => {
    const texts = register[collection].flatMap((view) => textsOf(view.record));
    expect(texts.flatMap((text) => named(text).map((name) => `${name}: ${text}`))).toEqual([]);
  });

  test("stands in no known gap", () => {
    const told = withdrawGapNames(gaps, { records, named: withdrawNames(records, day), asOf: day });
    expect(told.map(({ record, field }) => `${record} ${field}`)).toEqual(
      gaps.map(({ record, field }) => `${record} ${field}`),
    );
    expect(told.flatMap(({ reason }) => named(reason).map((name) => `${name}: ${reason}`))).toEqual([]);
  });
});

test("a leading case forgets the name that its decision no longer bears, though another decision still does", () => {
  const name = "Google LLC";
  const quoted = records.provisions.map((one, index) =>
    index === 0
      ? {
          ...one,
          leading: [
            { decision: "san-2020-012", holding: `Un traceur de ${name} attend un accord.` },
            { decision: "san-2025-004", holding: `Une publicité de ${name} attend un accord.` },
          ],
        }
      : one,
  );
  const [first] = withdrawNames({ ...records, provisions: quoted }, "2026-11-21").provisions;
  expect(first?.leading?.map(({ holding }) => holding)).toEqual([
    "Un traceur de l’organisme attend un accord.",
    `Une publicité de ${name} attend un accord.`,
  ]);
});

test("a sanction keeps its own clock, though the formal notice that it follows is older", () => {
  const [notice, sanction] = records.decisions.filter(({ id }) => ["med-2021-134", "san-2022-019"].includes(id));
  expect([notice?.kind, sanction?.follows]).toEqual(["formal-notice", ["med-2021-134"]]);
  const changed = records.decisions.map((one) =>
    one.id === "med-2021-134"
      ? { ...one, anonymousFrom: "2023-12-01" }
      : one.id === "san-2022-019"
        ? { ...one, anonymousFrom: "2024-10-21" }
        : one,
  );
  const partiesOn = (day: string, id: string): string | undefined =>
    withdrawNames({ ...records, decisions: changed }, day).decisions.find((one) => one.id === id)?.organisations[0]
      ?.organisation;
  expect(partiesOn("2024-10-20", "med-2021-134")).toBe("nom-retire-clearview-ai");
  expect(partiesOn("2024-10-20", "san-2022-019")).toBe("clearview-ai");
  expect(partiesOn("2024-10-21", "san-2022-019")).toBe("nom-retire-clearview-ai");
  expect(partiesOn("2024-10-21", "san-2023-005")).toBe("nom-retire-clearview-ai");
});
