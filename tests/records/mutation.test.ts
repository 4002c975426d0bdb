import { describe, expect, test } from "vitest";
import { contradictions } from "../../src/law/accrual-contradictions.ts";
import { collectionNames, schemas, type CollectionName, type Records } from "../../src/records/collections.ts";
import type { Problem } from "../../src/records/problem.ts";
import { checkSupport } from "../../src/records/support.ts";
import { toProblems } from "../../src/records/wording.ts";
import { termsOf } from "../../src/registry/astreinte-terms.ts";
import { checkRecords } from "../../src/registry/checks/checks.ts";
import { toLookup } from "../../src/registry/lookup.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { noLists } from "../registry/no-lists.ts";
import { realContent } from "../registry/real-register.ts";
import { mutationsOf, type Mutation } from "./mutations.ts";
import type { Data } from "./samples.ts";

const { records, gaps } = realContent;
const file = "content/x.mdx";

/** What the door says of a record, cross-record checks left out. */
function misfitsOf(collection: CollectionName, data: Data): Problem[] {
  const result = schemas[collection].safeParse(data);
  return result.success ? checkSupport(file, collection, result.data) : toProblems(file, result.error.issues, data);
}

function withRecord(collection: CollectionName, id: string, data: Data): Records {
  const list = records[collection].map((one) => (one.id === id ? { ...data, id, prose: "" } : one));
  return { ...records, [collection]: list };
}

function contradictionsOf(changed: Records): Problem[] {
  const input = {
    ...noLists,
    lookup: toLookup(changed, gaps),
    today: "2999-12-31",
    links: [],
    unparsed: new Set<string>(),
  };
  return checkRecords(input);
}

// A source may lose what it supports: the field that it supported is then the one that is named.
function isNamed({ field }: Problem, mutation: Mutation): boolean {
  return field.split(/[.[]/)[0] === mutation.field || mutation.field === "sources";
}

describe.each(collectionNames)(
  "each record of %s, each of its fields removed, emptied and retyped,",
  { timeout: 180_000 },
  (collection) => {
    // The whole register is checked and drawn once for each kind of change: all records of a kind take the same way.
    const accepted = new Map<string, { readonly id: string; readonly mutation: Mutation }>();

    test("is refused with the field named, or still fits the model", () => {
      for (const { id, ...entry } of records[collection]) {
        const data = Object.fromEntries(Object.entries(entry).filter(([field]) => field !== "prose"));
        for (const mutation of mutationsOf(data)) {
          const problems = misfitsOf(collection, mutation.data);
          const kind = mutation.field === "sources" ? "" : String(data["kind"]);
          if (problems.length === 0) accepted.set(`${kind} ${mutation.what}`, { id, mutation });
          else
            expect(
              problems.some((one) => isNamed(one, mutation)),
              `${id}: ${mutation.what}`,
            ).toBe(true);
        }
      }
    });

    test("is contradicted or shown without a failure when it fits", () => {
      // Drawing the whole register is slow: one change in three here, every one by the bench of mutants.
      for (const { id, mutation } of [...accepted.values()].filter((_, index) => index % 3 === 0)) {
        const changed = withRecord(collection, id, mutation.data);
        const told = contradictionsOf(changed);
        if (told.length > 0) {
          expect(JSON.stringify(told), `${id}: ${mutation.what}`).toContain(mutation.field.replace(/s$/, ""));
          continue;
        }
        const lookup = toLookup(changed, gaps);
        const impossible = changed.astreintes.flatMap((one) => contradictions(termsOf(lookup, one)));
        expect(impossible, `${id}: ${mutation.what}`).toEqual([]);
        expect(() => toRegister(changed, gaps, "2026-11-21"), `${id}: ${mutation.what}`).not.toThrow();
      }
    });
  },
);
