import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordSchema } from "../../../src/outputs/exports/fields.ts";
import { toSchemaFile } from "../../../src/outputs/exports/json-schema.ts";
import { toJsonFile, toText } from "../../../src/outputs/exports/json.ts";
import { toRows } from "../../../src/outputs/exports/rows.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { registerOn } from "../../registry/real-register.ts";
import { edition, frozen } from "./edition.ts";

interface Fined {
  readonly finesPronounced: number | null;
}

const real = registerOn("2026-11-21");

describe.each(collectionNames)("%s", (collection) => {
  const file = JSON.parse(toJsonFile(real, collection, edition)) as { records: { id: string }[] };

  test("fits the model, computed values too", () => {
    expect(file.records.map((one) => recordSchema(collection).safeParse(one).error)).toEqual(
      file.records.map(() => undefined),
    );
  });

  test("fits its own JSON Schema", () => {
    const schema = JSON.parse(toText(toSchemaFile(collection, edition))) as Parameters<typeof z.fromJSONSchema>[0];
    expect(z.fromJSONSchema(schema).safeParse(file).error).toBeUndefined();
    expect(z.fromJSONSchema(schema).safeParse({ ...file, records: [{ id: "x" }] }).success).toBe(false);
  });

  test("is sorted by identifier", () => {
    const ids = file.records.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test("is the same twice", () => {
    expect(toJsonFile(real, collection, edition)).toBe(toJsonFile(real, collection, edition));
  });
});

test.each(["astreintes", "fines", "incidents", "decisions"] as const)(
  "%s read like golden text",
  async (collection) => {
    await expect(toJsonFile(frozen, collection, edition)).toMatchFileSnapshot(
      `../../golden/exports/${collection}.json`,
    );
  },
);

test("a schema reads like golden text", async () => {
  await expect(toText(toSchemaFile("fines", edition))).toMatchFileSnapshot("../../golden/exports/schema-fines.json");
});

describe("unknown, absent and zero are three things", () => {
  const [incident] = toRows(frozen, "incidents", edition);
  const [fine] = toRows(real, "fines", edition);

  test("unknown is null", () => {
    expect(incident?.["occurredTo"]).toBeNull();
  });

  test("what does not apply is absent", () => {
    expect(fine).not.toHaveProperty("jointWith");
  });

  test("nothing fined is 0", () => {
    const totals = toRows(real, "organisations", edition).map(({ computed }) => (computed as Fined).finesPronounced);
    expect(totals).toContain(0);
    expect(totals).not.toContain(null);
  });
});

test("the three amounts of an astreinte are those of its page", () => {
  const rows = toRows(real, "astreintes", edition);
  for (const { id, accrual } of real.astreintes) {
    const { theoretical, liquidated, remainder } = accrual;
    expect(rows.find((one) => one.id === id)?.["computed"]).toMatchObject({ theoretical, liquidated, remainder });
  }
});
