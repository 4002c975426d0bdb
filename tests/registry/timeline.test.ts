import { describe, expect, test } from "vitest";
import type { TimelineEntry } from "../../src/registry/views.ts";
import { inOrder } from "../../src/registry/timeline.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { changed, samples, sources, toRecords } from "../records/samples.ts";
import { registerOn, viewOf } from "./real-register.ts";

function entry(change: Partial<TimelineEntry>): TimelineEntry {
  const plain = { id: "a", on: "2024-03-08", kind: "procedure", text: "Étape", href: "/", notes: [] } as const;
  return { ...plain, isFuture: false, isBound: false, ...change };
}

describe("lines in order", () => {
  test("follow the days, the vaguer first, and end with what cannot be dated", () => {
    const days = [null, "2024-03-08", "2024-03", "2025", "2024-02-29", "2024"];
    const ordered = inOrder(days.map((on, index) => entry({ on, id: String(index), text: String(index) })));
    expect(ordered.map(({ on }) => on)).toEqual(["2024", "2024-02-29", "2024-03", "2024-03-08", "2025", null]);
  });

  test("of one day go from what happened to what was said of it", () => {
    const kinds = ["withdrawal", "deadline", "reaction", "publication", "notification"] as const;
    const before = ["decision", "procedure", "breach", "context"] as const;
    const entries = [...kinds, ...before].map((kind) => entry({ kind, id: kind }));
    expect(inOrder(entries).map(({ kind }) => kind)).toEqual([...kinds, ...before].toReversed());
  });

  test("tell a step once, with the sources of all who tell it", () => {
    const entries = [
      entry({ id: "a", notes: [4, 1] }),
      entry({ id: "b", notes: [2, 4] }),
      entry({ id: "c", text: "Autre étape", notes: [3] }),
      entry({ id: "d", on: "2024-03-09" }),
    ];
    expect(inOrder(entries).map(({ id, notes }) => [id, notes])).toEqual([
      ["a", [1, 2, 4]],
      ["c", [3]],
      ["d", []],
    ]);
  });
});

describe("the timeline of the France Travail case on 21 November 2026", () => {
  const { timeline, provenance } = viewOf(registerOn("2026-11-21").cases, "france-travail-2024");
  const dated = timeline.filter(({ on }) => on !== null).map(({ on }) => on ?? "");

  test("runs from the oldest day to the newest", () => {
    expect(dated).toEqual(dated.toSorted());
  });

  test("marks as future only what comes after that day", () => {
    expect(timeline.filter(({ isFuture }) => isFuture).map(({ on, kind }) => [on, kind])).toEqual([
      ["2028-01-30", "withdrawal"],
    ]);
  });

  test("gives the first deadline as a bound and leaves the second without a day", () => {
    const deadlines = timeline.filter(({ kind }) => kind === "deadline");
    expect(deadlines.map(({ on, text, isBound }) => ({ on, text, isBound }))).toEqual([
      { on: "2026-02-22", text: "Échéance de l’injonction de SAN-2026-003, au plus tôt", isBound: true },
      { on: null, text: "Échéance de l’injonction de SAN-2026-003 : délai non public", isBound: false },
    ]);
  });

  test("points only to sources of its own page", () => {
    const numbers = provenance.sources.map(({ number }) => number);
    expect(timeline.flatMap(({ notes }) => notes).filter((note) => !numbers.includes(note))).toEqual([]);
  });
});

describe("the timeline of the Kourou case", () => {
  const { timeline } = viewOf(registerOn("2026-11-21").cases, "kourou-delegue");

  test("tells the four days of the public sanction apart", () => {
    const days = timeline.filter(({ id }) => id.startsWith("decisions/san-2023-018#") && !id.includes("event"));
    expect(days.map(({ on, kind }) => `${String(on)} ${kind}`)).toEqual([
      "2023-12-12 decision",
      "2023-12-18 notification",
      "2023-12-19 publication",
      "2024-12-20 withdrawal",
    ]);
  });

  test("calls a decision without a number by what it is", () => {
    const texts = timeline.filter(({ on }) => on === "2023-05-25").map(({ text }) => text);
    expect(texts).toEqual(["Échéance de l’injonction de la sanction simplifiée du 8 février 2023"]);
  });

  test("tells no step twice", () => {
    const lines = timeline.map(({ on, kind, text }) => `${String(on)} ${kind} ${text}`);
    expect(lines).toEqual([...new Set(lines)]);
  });
});

test.each([
  { fact: "with a known delay", delay: "P2M", day: "2025-03-13" },
  { fact: "with an unknown delay", delay: null, day: null },
  { fact: "without any delay", delay: undefined, day: undefined },
])("an order $fact has its deadline at $day", ({ delay, day }) => {
  const later = ["decisions/san-2025-110", "decisions/san-2025-120", "astreintes/san-2025-100"];
  const files = Object.fromEntries(Object.entries(samples).filter(([path]) => !later.includes(path)));
  const order = changed("injunctions/san-2025-100-securite", { delay, sources: sources("order", "delay") });
  const records = toRecords({ ...files, "injunctions/san-2025-100-securite": order });
  const { timeline } = viewOf(toRegister(records, [], "2026-11-21").decisions, "san-2025-100");
  expect(timeline.find(({ kind }) => kind === "deadline")?.on).toBe(day);
});

test.each([
  { asOf: "2024-12-19", isFuture: true },
  { asOf: "2024-12-20", isFuture: false },
])("a day that comes on 20 December 2024 is still to come on $asOf: $isFuture", ({ asOf, isFuture }) => {
  const { timeline } = viewOf(registerOn(asOf).decisions, "san-2023-018");
  expect(timeline.find(({ kind }) => kind === "withdrawal")?.isFuture).toBe(isFuture);
});
