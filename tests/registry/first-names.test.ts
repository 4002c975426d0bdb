import { expect, test } from "vitest";
import { toLastingIds } from "../../src/registry/first-names.ts";

const toLastingId = toLastingIds([
  { from: "/dossiers/ancien/", to: "/dossiers/nouveau/", renamed: true },
  { from: "/decisions/san-2026-900/", to: "/decisions/san-2026-003/", renamed: true },
  { from: "/incidents/double/", to: "/incidents/free-2024/" },
]);

test.each([
  {
    fact: "an event of a renamed decision keeps its first identifier",
    id: "tag:sanctiotheque,2026:decisions/san-2026-003#decided",
    lasting: "tag:sanctiotheque,2026:decisions/san-2026-900#decided",
  },
  { fact: "a due date does too", id: "decisions/san-2026-003#appeal", lasting: "decisions/san-2026-900#appeal" },
  { fact: "a folder is read as its collection", id: "cases/nouveau#corrected-1", lasting: "cases/ancien#corrected-1" },
  {
    fact: "a record that took in another keeps its own",
    id: "incidents/free-2024#a",
    lasting: "incidents/free-2024#a",
  },
  {
    fact: "what begins alike is another record",
    id: "decisions/san-2026-0031#a",
    lasting: "decisions/san-2026-0031#a",
  },
])("$fact", ({ id, lasting }) => {
  expect(toLastingId(id)).toBe(lasting);
});
