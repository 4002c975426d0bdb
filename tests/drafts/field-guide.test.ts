import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { draftable, helpOf } from "../../src/drafts/field-guide.ts";
import { toMdx } from "../../src/drafts/mdx.ts";
import { said } from "../../src/drafts/record-draft.ts";
import { shapeOf } from "../../src/drafts/shape.ts";
import type { CollectionName } from "../../src/records/collections.ts";
import { decisionKinds } from "../../src/records/vocabulary.ts";

type Kind = keyof typeof decisionKinds;

const kinds = Object.keys(decisionKinds) as Kind[];
const templates: { collection: CollectionName; kind?: Kind }[] = [
  ...kinds.map((kind) => ({ collection: "decisions" as const, kind })),
  ...draftable.filter((one) => one !== "decisions").map((collection) => ({ collection })),
];
const fields = templates.flatMap(({ collection, kind }) =>
  Object.entries(shapeOf(collection, kind)).map(([field, schema]) => ({ collection, kind, field, schema })),
);

/** The names of the fields inside a field. */
function namesIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return namesIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return namesIn(schema.element as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner as z.ZodType)]);
}

describe("every field of the model", () => {
  test.each(fields)("$collection $kind $field has help, and an example that fits", ({ collection, field, schema }) => {
    const [says = "", example = ""] = helpOf(collection, field) ?? [];
    expect(says).toMatch(/\S.*\.$/);
    if (field !== "kind") expect(schema.safeParse(parse(example, { schema: "core" })).error).toBeUndefined();
  });

  test.each(fields)("$collection $kind $field shows the fields inside of it", ({ collection, field, schema }) => {
    const [says = "", example = ""] = helpOf(collection, field) ?? [];
    expect(namesIn(schema).filter((name) => !`${says} ${example}`.includes(`${name}:`))).toEqual([]);
  });

  test.each(templates)(
    "of $collection $kind stands in the template, written or in a comment",
    ({ collection, kind }) => {
      const text = toMdx({ collection, id: "x", fields: kind === undefined ? {} : { kind: said(kind) } });
      const absent = Object.keys(shapeOf(collection, kind)).filter(
        (field) => !new RegExp(`^(# )?${field}:`, "m").test(text),
      );
      expect(absent).toEqual([]);
    },
  );
});

test("a required field left out is null, an optional one a comment", () => {
  const text = toMdx({ collection: "fines", id: "x", fields: { amount: said(5000, "à vérifier : « 5 000 euros »") } });
  expect(text).toContain("\ndecision: null\n");
  expect(text).toContain("\n# jointWith:\n");
  expect(text).toContain("\n# à vérifier : « 5 000 euros »\namount: 5000\n");
});
