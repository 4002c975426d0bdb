import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { repeatedKeys } from "../../src/records/json-keys.ts";
import { parseJson } from "../../src/records/json.ts";

const schema = z.strictObject({ day: z.string(), rows: z.array(z.strictObject({ name: z.string() })) });
const parse = (text: string): unknown => parseJson("content/x.json", text, schema);

describe("a file of JSON", () => {
  test.each([
    { fact: "a field that stands twice", text: '{"day": "a",\n "rows": [],\n "day": "b"}', field: "line 3" },
    {
      fact: "a field that stands twice in a row",
      text: '{"day": "a", "rows": [\n{"name": "a", "name": "b"}]}',
      field: "line 2",
    },
    { fact: "a sign too many", text: '{"day": "a",\n "rows": [],,}', field: "line 2" },
    { fact: "a text that stops before its end", text: '{"day": "a",\n "rows": [', field: "" },
  ])("is refused for $fact, at its line", ({ text, field }) => {
    expect(parse(text)).toMatchObject([{ file: "content/x.json", field }]);
  });

  test("may use one name in two groups, or a name inside a text", () => {
    const text = '{"day": "\\"day\\": { \\"day\\":", "rows": [{"name": "a"}, {"name": "{\\\\"}]}';
    expect(parse(text)).toEqual({ day: '"day": { "day":', rows: [{ name: "a" }, { name: "{\\" }] });
  });

  test("written by a program repeats no key", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(repeatedKeys(JSON.stringify(value))).toEqual([]);
      }),
    );
  });
});
