import { describe, expect, test } from "vitest";
import { addressOf } from "../../src/registry/address.ts";
import { decisionLabel, linkTo, ofDecision } from "../../src/registry/link.ts";
import { toLookup } from "../../src/registry/lookup.ts";
import { changed, samples, toRecords } from "../records/samples.ts";
import { realContent } from "./real-register.ts";

const files = {
  ...samples,
  ...Object.fromEntries(
    ["decisions/med-2024-050", "decisions/san-2025-120"].map((path) => [path, changed(path, { number: null })]),
  ),
  "decisions/san-2025-109": changed("decisions/san-2025-110", {
    number: null,
    decidedOn: "2025-04-04",
    until: "2025-03-20",
    amount: 10,
  }),
  "decisions/san-2025-100": changed("decisions/san-2025-100", {
    incidents: ["exemple-2024"],
    follows: ["med-2024-050"],
  }),
};
const lookup = toLookup(toRecords(files), []);
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe("a relation written on one side is found from the other", () => {
  test.each([
    { from: "a decision to its fines", ids: idsOf(lookup.finesOf("san-2025-100")), to: ["san-2025-100-exemple"] },
    {
      from: "a decision to its injunctions",
      ids: idsOf(lookup.injunctionsOf("san-2025-100")),
      to: ["san-2025-100-securite"],
    },
    { from: "a decision to its astreintes", ids: idsOf(lookup.astreintesOf("san-2025-100")), to: ["san-2025-100"] },
    {
      from: "a decision to the younger ones, oldest first",
      ids: idsOf(lookup.followersOf("san-2025-100")),
      to: ["san-2025-109", "san-2025-110", "san-2025-120", "ce-500000"],
    },
    {
      from: "a formal notice to its sanction",
      ids: idsOf(lookup.followersOf("med-2024-050")),
      to: ["san-2025-100"],
    },
    {
      from: "an astreinte to its liquidations, oldest first",
      ids: idsOf(lookup.liquidationsOf("san-2025-100")),
      to: ["san-2025-109", "san-2025-110"],
    },
    {
      from: "an injunction to its closure",
      ids: idsOf(lookup.closuresOf("san-2025-100-securite")),
      to: ["san-2025-120"],
    },
    { from: "a breach to its decisions", ids: idsOf(lookup.decisionsAfter("exemple-2024")), to: ["san-2025-100"] },
    { from: "an unknown decision to nothing", ids: idsOf(lookup.followersOf("san-1999-001")), to: [] },
  ])("from $from", ({ ids, to }) => {
    expect(ids).toEqual(to);
  });

  test("for every record of the register", () => {
    const { records, gaps } = realContent;
    const real = toLookup(records, gaps);
    for (const one of records.fines) expect(real.finesOf(one.decision)).toContain(one);
    for (const one of records.injunctions) expect(real.injunctionsOf(one.decision)).toContain(one);
    for (const one of records.astreintes) expect(real.astreintesOf(one.decision)).toContain(one);
    for (const one of records.decisions) {
      for (const id of one.follows ?? []) expect(real.followersOf(id)).toContain(one);
      for (const id of one.incidents ?? []) expect(real.decisionsAfter(id)).toContain(one);
    }
  });
});

test("an identifier that was not checked is not linked", () => {
  expect(lookup.find("fines", "inconnue")).toBeUndefined();
  expect(() => linkTo(lookup, "fines", "inconnue")).toThrow("fines/inconnue was not checked before it was linked");
});

test.each([
  { id: "san-2025-100", label: "SAN-2025-100", of: "de SAN-2025-100" },
  { id: "ce-500000", label: "CE n° 500000", of: "de CE n° 500000" },
  { id: "med-2024-050", label: "Mise en demeure du 3 juin 2024", of: "de la mise en demeure du 3 juin 2024" },
  {
    id: "san-2025-120",
    label: "Clôture d’injonction du 7 juillet 2025",
    of: "de la clôture d’injonction du 7 juillet 2025",
  },
])("the decision $id is called $label", ({ id, label, of }) => {
  const decision = lookup.find("decisions", id);
  expect(decision && [decisionLabel(decision), ofDecision(decision)]).toEqual([label, of]);
});

test.each([
  { collection: "cases", id: "exemple", address: "/dossiers/exemple/" },
  { collection: "fines", id: "san-2025-100-exemple", address: "/amendes/san-2025-100-exemple/" },
  { collection: "injunctions", id: "san-2025-100-securite", address: "/injonctions/san-2025-100-securite/" },
  { collection: "organisations", id: "exemple", address: "/organismes/exemple/" },
  { collection: "provisions", id: "rgpd-32", address: "/textes/rgpd/article-32/" },
  { collection: "glossary", id: "astreinte", address: "/glossaire/astreinte/" },
  { collection: "themes", id: "securite", address: "/themes/securite/" },
] as const)("$collection/$id stands at $address", ({ collection, id, address }) => {
  const record = lookup.find(collection, id);
  expect(record && addressOf(collection, record)).toBe(address);
});
