import { describe, expect, test } from "vitest";
import { dictionary } from "../../../src/outputs/exports/dictionary/dictionary.ts";
import { fieldsOf } from "../../../src/outputs/exports/fields.ts";
import { collectionNames } from "../../../src/records/collections.ts";

describe.each(collectionNames)("the dictionary of %s", (collection) => {
  const paths = fieldsOf(collection).map(({ path }) => path);
  const sentences = dictionary[collection];

  test("says one sentence of every field of the schema, and of nothing else", () => {
    expect(Object.keys(sentences).toSorted()).toEqual(paths.toSorted());
  });

  test("is written in sentences, with French apostrophes", () => {
    const faults = Object.entries(sentences).filter(([, one]) => !/^[^'"]{6,}[.…]$/u.test(one));
    expect(faults).toEqual([]);
  });
});

test.each([
  { path: "decidedOn", origin: "fact" },
  { path: "provisions[].finding", origin: "fact" },
  { path: "events[].text", origin: "fact" },
  { path: "sources[].grade", origin: "record" },
  { path: "summary", origin: "editorial" },
  { path: "computed.followedBy", origin: "computed" },
])("$path of a decision is $origin", ({ path, origin }) => {
  expect(fieldsOf("decisions").find((one) => one.path === path)?.origin).toBe(origin);
});
