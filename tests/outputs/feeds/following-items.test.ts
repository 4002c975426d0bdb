import { describe, expect, test } from "vitest";
import { toFeed, toItems } from "../../../src/outputs/feeds/model.ts";
import { toSubjectChannels } from "../../../src/outputs/feeds/subjects.ts";
import type { Records } from "../../../src/records/collections.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { registerOn } from "../../registry/real-register.ts";
import { records } from "./records.ts";

function withFacts({ sanction = {}, injunction = {} }: { sanction?: object; injunction?: object }): Records {
  const decisions = records.decisions.map((one) => (one.id === "san-2030-001" ? { ...one, ...sanction } : one));
  return {
    ...records,
    decisions: decisions,
    injunctions: records.injunctions.map((one) => ({ ...one, ...injunction })),
  };
}

const told = (some: Records, asOf = "2030-12-24") =>
  toItems(toRegister(some, [], asOf)).map(({ on, id, matter }) => ({
    on,
    id: id.replace("tag:sanctiotheque,2026:", ""),
    matter,
  }));

describe("what follows without another decision is an event", () => {
  test.each([
    {
      fact: "an appeal",
      change: { sanction: { appeal: { status: "lodged", on: "2030-03" } } },
      item: {
        on: "2030-03-01",
        id: "decisions/san-2030-001#appeal-lodged",
        matter: "Le Conseil d’État est saisi\u202F: la sanction n’est pas définitive.",
      },
    },
    {
      fact: "an appeal that the addressee gives up",
      change: { sanction: { appeal: { status: "waived", on: "2030-02-10" } } },
      item: {
        on: "2030-02-10",
        id: "decisions/san-2030-001#appeal-waived",
        matter: "Le destinataire déclare ne pas former de recours.",
      },
    },
    {
      fact: "an order carried out",
      change: { injunction: { completedOn: "2030-03-31" } },
      item: {
        on: "2030-03-31",
        id: "injunctions/san-2030-001-journaux#completed",
        matter: "L’injonction de SAN-2030-001 est exécutée le 31\u00A0mars 2030.",
      },
    },
    {
      fact: "a figure said later",
      change: {},
      item: {
        on: "2029-05-01",
        id: "incidents/meteore-2029#figures-2029-05",
        matter: "Météore, en mai 2029\u202F: 1\u202F048\u202F576 personnes.",
      },
    },
  ])("$fact", ({ change, item }) => {
    expect(told(withFacts(change))).toContainEqual(item);
  });

  test("unless nobody knows when it was", () => {
    const unknown = { sanction: { appeal: { status: "lodged", on: null } }, injunction: { completedOn: null } };
    expect(told(withFacts(unknown))).toEqual(told(records));
  });

  test("once it has happened", () => {
    const change = withFacts({ injunction: { completedOn: "2030-03-31" } });
    const ids = told(change, "2030-03-30").map(({ id }) => id);
    expect(ids).not.toContain("injunctions/san-2030-001-journaux#completed");
  });
});

describe("a day that passes", () => {
  const early = toItems(registerOn("2026-11-21"));

  test.each(["2026-11-22", "2027-02-01", "2027-11-21", "2029-06-30"])("changes no event, as of %s", (asOf) => {
    const later = new Map(toItems(registerOn(asOf)).map((item) => [item.id, item]));
    expect(early.filter((item) => JSON.stringify(later.get(item.id)) !== JSON.stringify(item))).toEqual([]);
  });

  test("changes no event while the delay of an order ends", () => {
    const notified = withFacts({ sanction: { notifiedOn: "2030-01-15" } });
    const ofSanction = (asOf: string) =>
      toItems(toRegister(notified, [], asOf)).find(({ id }) => id.endsWith("san-2030-001#decided"));
    expect(ofSanction("2030-04-16")).toEqual(ofSanction("2030-04-14"));
  });
});

test("every feed and archive of the register has a name of its own", () => {
  const register = registerOn("2026-11-21");
  const items = toItems(register);
  const feeds = toSubjectChannels(register).map((channel) => toFeed(items, channel));
  expect(new Set(feeds.map(({ name }) => name)).size).toBe(feeds.length);
  expect(feeds.filter(({ items }) => items.length > 50)).toEqual([]);
});
