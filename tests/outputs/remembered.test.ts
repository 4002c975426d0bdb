import fc from "fast-check";
import { expect, test } from "vitest";
import { remembered } from "../../src/outputs/remembered.ts";

test("a remembered function answers as the function does, however little it may hold", () => {
  const double = (text: string): string => text + text;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("", "a", "b", "constructor")),
      fc.integer({ min: 1, max: 3 }),
      (texts, most) => {
        const answer = remembered(double, most);
        expect(texts.map((text) => answer(text))).toEqual(texts.map((text) => double(text)));
      },
    ),
  );
});

test("a text is worked out once while the function remembers it", () => {
  const asked: string[] = [];
  const ask = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  }, 2);
  expect(["a", "b", "a", "c", "a"].map((text) => ask(text))).toEqual(["A", "B", "A", "C", "A"]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
