import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../scripts/building/in-order.ts";

interface Heard {
  readonly passed: string[];
  ends: number;
}

function listen(expected: readonly string[]): { readonly heard: Heard; readonly pages: ReturnType<typeof open> } {
  const heard: Heard = { passed: [], ends: 0 };
  const pages = open(heard);
  pages.expect(expected);
  return { heard, pages };
}

function open(heard: Heard): ReturnType<typeof inOrder<string>> {
  return inOrder(
    (name, page) => heard.passed.push(`${name}:${page}`),
    () => (heard.ends += 1),
  );
}

describe("pages are handed on in the order in which they were announced", () => {
  test("whatever the order in which they are made", () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.string(), { minLength: 1 })
          .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
        ([names, made]) => {
          const { heard, pages } = listen(names);
          for (const name of made) pages.take(name, "html");
          expect(heard).toEqual({ passed: names.map((name) => `${name}:html`), ends: 1 });
        },
      ),
    );
  });

  test("each as soon as those before it have passed", () => {
    const { heard, pages } = listen(["a", "b", "c"]);
    pages.take("b", "2");
    expect(heard.passed).toEqual([]);
    pages.take("a", "1");
    expect(heard).toEqual({ passed: ["a:1", "b:2"], ends: 0 });
  });
});

describe("a page that never comes", () => {
  test("does not hold the others for ever", () => {
    const { heard, pages } = listen(["a", "b", "c"]);
    pages.take("b", "2");
    pages.finish();
    expect(heard).toEqual({ passed: ["b:2"], ends: 1 });
  });

  test("ends the list once", () => {
    const { heard, pages } = listen(["a"]);
    pages.take("a", "1");
    pages.finish();
    expect(heard.ends).toBe(1);
  });
});

test("what was said to come is expected, and nothing else", () => {
  const { pages } = listen(["a"]);
  expect([pages.expects("a"), pages.expects("b")]).toEqual([true, false]);
});

test("a page that nobody expected is refused by its name, not lost", () => {
  const { pages } = listen(["a"]);
  expect(() => {
    pages.take("b", "2");
  }).toThrow("b was made, and nobody expected it: the search would lose it.");
});
